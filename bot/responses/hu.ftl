### Hungarian. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = Magyar
-locale = hu-HU
# From how many digits before the grouping sign a number is grouped: 1 = 1 000; 2 = 1000 but 10 000.
-minimum-grouping-digits = 2

## Words on the screen, exactly as the guide prints them

-my-products = Saját termékek
-migrate-products = TERMÉKEK ÁTTELEPÍTÉSE
-view-product = Termék megtekintése
-available-tiers = Elérhető CPS-szintek
-on-off = BE/KI
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = Ezüst
tier_gold = Arany
tier_platinum = Platina
tier_corporate_c = Vállalati C
tier_corporate_b = Vállalati B
tier_corporate_a = Vállalati A

## Button titles: what the customer would say, 20 characters at most

title_account_create = Üzleti fiók nyitása
title_account_documents_vat = Áfás cég iratai
title_account_documents_no_vat = Nem áfás cég iratai
title_account_old_email = Régi CPS-es e-mail
title_account_review_time = Mikor kész a fiókom?
title_account_email_missing = Nem jött e-mail
title_password_set = Jelszó beállítása
title_password_reset = Elfelejtett jelszó
title_product_register = Termék regisztrálása
title_product_migrate = Termék áttelepítése
title_product_required_details = Kötelező adatok
title_product_details_unknown = Nem tudom az adatot
title_points_assignment = Hogyan kapok pontot?
title_points_needed = Hány pont kell?
title_membership_join = Csatlakozás menete
title_membership_tiers = Szintek és díjak
title_membership_eligibility = Melyik szint jár?
title_membership_corporate = Vállalati szintek
title_membership_start = Tagság kezdete
title_membership_number = Tagsági szám
title_membership_validity = Tagság érvényessége
title_terms_acceptance = Feltételek
title_payment_methods = Fizetési módok
title_payment_card = Kártyás fizetés
title_payment_bank = Banki átutalás
title_payment_bank_fees = Átutalás költségei
title_invoice_time = Mikor jön a számla?
title_contact_support = Ügyfélszolgálat
title_more_information = Részletes GYIK
title_what_is_cps = Mi az a CPS?
title_check_points = Pontjaim
title_diagnose_green_tick = Nincs zöld pipa
title_diagnose_migrate_button = Nincs kék gomb
title_start_signup = Feliratkozom
title_check_account = Fiókom állapota
title_check_membership = Tagságom
title_talk_to_human = Élő ügyintézőt kérek
title_help = Főmenü
title_change_language = Másik nyelv
title_account_link = Nézd meg a fiókomat
title_log_out = Kijelentkezés
title_yes = Igen
title_no = Nem
title_stop = Hagyjuk abba
title_link_resend = Új kódot kérek
title_link_email = Másik e-mail-cím
title_dont_know = Nem tudom
title_serial_number = Sorozatszám
title_purchase_date = Vásárlás dátuma
title_country = Vásárlás országa
title_dealer = Márkakereskedő
title_migrate_now = Telepítsd át most
title_signup_accept = Elfogadom
title_signup_decline = Nem fogadom el
title_signup_card = Kártyával
title_signup_bank = Banki átutalással
title_signup_corporate = Vállalati nézet
title_signup_personal = Egyéni nézet
title_signup_tier = Másik szint
title_signup_payment = Másik fizetési mód

## Opening the business account

utter_account_create =
    Először nyiss egy Canon üzleti fiókot, a CPS-tagság csak utána következik.
    { $link_account_create ->
        [unset] 1. Regisztrálj egy új üzleti fiókot.
       *[set] 1. Regisztrálj egy új üzleti fiókot itt: { $link_account_create }
    }
    2. Töltsd fel a cégedet igazoló dokumentumot.
    3. Ha már volt CPS-fiókod, add meg a hozzá tartozó régi e-mail-címet.
    4. Várd meg, amíg ellenőrizzük a fiókot. Ez akár 2 munkanapig is eltarthat.
    5. Amikor megjön az automatikus e-mail (feladó: { $sender }), állítsd be a jelszavad.

utter_account_documents_vat =
    Ha a céged áfaregisztrált, ezek közül tölts fel egyet:
    - áfaregisztrációs igazolás
    - céges számla

    Az áfaszámnak és a cég nevének jól láthatónak kell lennie rajta. Az adatokat csak akkor add meg, ha jogosult vagy rá.

utter_account_documents_no_vat =
    Ha a céged nem áfaregisztrált, EGY olyan dokumentumot tölts fel, amelyen látszik a cég neve és címe:
    - a cég nevére szóló számla
    - működési vagy szakmai engedély
    - cégkivonat a cégjegyzékből

utter_account_old_email =
    A régi CPS-fiókod e-mail-címét az üzleti fiók regisztrálása közben add meg: a 4. lépésben, a cég részletes adatainál. Enélkül a korábban regisztrált termékeidet nem lehet áttelepíteni.

utter_account_review_time =
    Az üzleti fiók ellenőrzése és létrehozása akár 2 munkanapig is eltarthat. Ha elkészült, e-mailt kapsz a jelszó beállításához (feladó: { $sender }).

utter_account_email_missing =
    Keresd meg a postafiókodban ezt a feladót: { $sender }. Erről a címről jön az automatikus üzenet.
    - Akár 2 munkanapba is beletelhet, mire megjön. Kérlek, várd meg, és addig ne próbáld visszaállítani a jelszavad.
    - Ha már eltelt 2 teljes munkanap, fordulj a CPS elsőbbségi ügyfélszolgálatához.

## Password

utter_password_set =
    Ha megkaptad az automatikus e-mailt (feladó: { $sender }):
    1. Állítsd be az új jelszavad.
    { $link_login ->
        [unset] 2. Jelentkezz be az üzleti fiókodba.
       *[set] 2. Jelentkezz be az üzleti fiókodba itt: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] A jelszavad bármikor visszaállíthatod a jelszó-visszaállító hivatkozással.
       *[set] A jelszavad bármikor visszaállíthatod itt: { $link_password_reset }
    }

    Ha új az üzleti fiókod, előbb várd meg az automatikus e-mailt (feladó: { $sender }).

## Products

utter_product_register =
    A termékeidet az üzleti fiókodban regisztrálhatod:
    1. Nyisd meg a felső fekete sávon a „{ -my-products }” lapot.
    2. Regisztráld ott az összes Canon termékedet.

utter_product_required_details =
    A kötelező termékadatok például:
    - a sorozatszám
    - a vásárlás dátuma
    - a vásárlás országa
    - a márkakereskedő

    Ha valamelyikre nem emlékszel pontosan, add meg legjobb tudásod szerint.

utter_product_details_unknown =
    Ne aggódj, ha nem emlékszel a pontos részletekre. A sorozatszámot, a vásárlás dátumát és országát, valamint a márkakereskedőt elég legjobb tudásod szerint megadnod.

utter_product_migrate =
    Egyetlen gombbal áttelepítheted a termékeidet, ha az üzleti fiók regisztrálásakor megadtad a régi CPS-fiókod e-mail-címét:
    1. Nyisd meg a felső fekete sávon a „{ -my-products }” lapot.
    2. Kattints a jobb oldalon lévő kék { -migrate-products } gombra.

utter_diagnose_migrate_button =
    Ha nem látod a kék { -migrate-products } gombot, akkor az üzleti fiókod regisztrálásakor nem adtad meg a régi CPS-es e-mail-címed. Két dolgot tehetsz:
    - regisztráld újra a termékeidet a „{ -my-products }” lapon, vagy
    - fordulj a CPS elsőbbségi ügyfélszolgálatához.

utter_diagnose_green_tick =
    Ha nincs zöld pipa, valószínűleg hiányzik a termék néhány kötelező adata. Nézd végig őket egyenként:
    1. Nyisd meg a „{ -my-products }” lapot, és kattints a terméknél a „{ -view-product }” gombra.
    2. Meg van adva a sorozatszám?
    3. Meg van adva a vásárlás dátuma?
    4. Meg van adva a vásárlás országa?
    5. Meg van adva a márkakereskedő?

    Pótold, ami hiányzik. Ha nem emlékszel rá pontosan, add meg legjobb tudásod szerint.

## Points

utter_points_assignment =
    Egy termék pontjait akkor kapod meg, ha a terméket áttelepítetted, és megjelent nála a zöld pipa. Ha mindenhol ott a zöld pipa, az összes termékpontodat hozzárendeltük a fiókodhoz.

utter_points_needed =
    Legalább { $points_to_join ->
        [one] { $points_to_join } pontnak
       *[other] { $points_to_join } pontnak
    } kell lennie a fiókodban. Amint ez megvan, meghívót kapsz, hogy csatlakozz a CPS-hez.

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    A pontjaidat te magad is megnézheted:
    1. Nyisd meg a „{ -my-products }” lapot, és nézd meg, melyik terméknél van zöld pipa. Ezeknek a pontjait már megkaptad.
    2. Ahol nincs pipa, ott kattints a „{ -view-product }” gombra, és pótold a hiányzó adatokat.

    Ha legalább { $points_to_join ->
        [one] { $points_to_join } pontod
       *[other] { $points_to_join } pontod
    } van, meghívót kapsz, hogy csatlakozz a CPS-hez.

## Membership

utter_membership_join =
    Ha elég pontod van, meghívót kapsz. Ezután:
    1. Olvasd el és fogadd el a szerződési feltételeket.
    2. A feliratkozáshoz kattints a { -sign-up } gombra.
    3. Válassz szintet.
    4. Válassz fizetési módot: kártya vagy banki átutalás.

utter_start_signup =
    A fiókodban te magad is feliratkozhatsz, ha legalább { $points_to_join ->
        [one] { $points_to_join } pontod
       *[other] { $points_to_join } pontod
    } van:
    1. Nyisd meg a CPS-meghívót.
    2. Olvasd el és fogadd el a szerződési feltételeket, majd kattints a { -sign-up } gombra.
    3. Válassz szintet és fizetési módot.

utter_membership_tiers =
    A szint a pontjaidtól függ, a díj éves:
    - Ezüst: { $silver_from }–{ $silver_to } pont, { MONEY($silver_fee) }
    - Arany: { $gold_from }–{ $gold_to } pont, { MONEY($gold_fee) }
    - Platina: { $platinum_from }–{ $platinum_to } pont, { MONEY($platinum_fee) }

    Cégeknek, a cég pontjai alapján:
    - Vállalati C: { $corporate_c_from }–{ $corporate_c_to } pont, { MONEY($corporate_c_fee) }
    - Vállalati B: { $corporate_b_from }–{ $corporate_b_to } pont, { MONEY($corporate_b_fee) }
    - Vállalati A: { $corporate_a_from } ponttól, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Az Ezüst
        [gold] Az Arany
        [platinum] A Platina
        [corporate_c] A Vállalati C
        [corporate_b] A Vállalati B
       *[corporate_a] A Vállalati A
    } szint díja évi { MONEY($fee) }. Ezt a szintet { $from ->
        [one] { $from } ponttól
       *[other] { $from } ponttól
    } választhatod.

utter_membership_eligibility =
    Minél több pontod van, annál több szint közül választhatsz. Alacsonyabb szintet mindig választhatsz. Például { NUMBER(2000) } ponttal az Ezüst, az Arany és a Platina szint bármelyikét választhatod.

    Hány pontod van? Írd meg a számot, és megmondom, melyik szinteket választhatod.

utter_membership_eligibility_none =
    { $points ->
        [one] { $points } ponttal még egyik szint sem érhető el.
       *[other] { $points } ponttal még egyik szint sem érhető el.
    } { $missing ->
        [one] Még { $missing } pont kell ehhez a szinthez: { $next_tier }.
       *[other] Még { $missing } pont kell ehhez a szinthez: { $next_tier }.
    }

utter_membership_eligibility_open =
    { $points ->
        [one] { $points } ponttal választható: { $tiers }.
       *[other] { $points } ponttal választható: { $tiers }.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Még { $missing } pont kell a következő szinthez: { $next_tier }.
           *[other] Még { $missing } pont kell a következő szinthez: { $next_tier }.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [one] { $points } ponttal
       *[other] { $points } ponttal
    } egyéni és vállalati szintet is választhatsz: { $tiers }. A kettő között az „{ -available-tiers }” alatti { -on-off } kapcsolóval válthatsz.

utter_membership_eligibility_check =
    Ez a szám nem tűnik jónak. Megnéznéd, hány pontod van, és megírnád újra, például így: „760 pont”?

utter_membership_corporate =
    Ha több mint { NUMBER(2500) } pontod van, az Ezüst, az Arany és a Platina mellett vállalati szintet is választhatsz. A kétféle nézet között az „{ -available-tiers }” alatti { -on-off } kapcsolóval válthatsz.

utter_membership_start =
    A CPS-tagságodat a feliratkozás után azonnal használhatod.

utter_membership_number =
    Igen, ha már volt CPS-tagsági számod, az megváltozik. Az újat a tagsági kártyán találod, az előfizetéseid között („{ -my-subscriptions }”).

utter_membership_validity =
    A tagsági díj éves. A tagságod pontos lejárati dátumát a tagsági kártyán találod, az előfizetéseid között („{ -my-subscriptions }”).

utter_check_membership =
    A fiókodban megnézheted: az előfizetéseid között („{ -my-subscriptions }”) a tagsági kártyán ott a tagsági szám, a szint, a lejárati dátum és az is, hogy aktív-e a tagság.

utter_terms_acceptance =
    Feliratkozás előtt el kell olvasnod és el kell fogadnod a szerződési feltételeket. Az áttekintő oldalon még egyszer el kell fogadnod őket. { $link_terms ->
        [unset] A feltételeket a CPS-meghívóban találod.
       *[set] Itt olvashatod el őket: { $link_terms }
    }

## Payment

utter_payment_methods =
    Kártyával vagy banki átutalással fizethetsz. A vásárlás folytatásakor választhatsz a kettő közül.

utter_payment_card =
    A díjat nem azonnal vonjuk le, hanem a számlán feltüntetett esedékesség napján, általában 30 napon belül. A vásárlás napján csak egy nulla összegű engedélyezést kérünk a kártyádra.

utter_payment_bank =
    Kérlek, utald át a díjat a számlán feltüntetett esedékesség napjáig. A számla néhány órán belül megérkezik. A banki átutalásnak helyi többletköltsége lehet.

utter_payment_bank_fees =
    Igen, a banki átutalásnak helyi többletköltsége lehet. Azt nem tudom, mennyi; kérlek, kérdezd meg a bankodat. Kártyával a számla esedékességének napján fizetsz.

utter_invoice_time =
    A számlát a fizetési mód kiválasztása után néhány órán belül megkapod. Ha nem jött meg, fordulj a CPS elsőbbségi ügyfélszolgálatához.

## Help

utter_contact_support =
    { $link_support ->
        [unset] Amit itt nem tudok megoldani, abban a CPS elsőbbségi ügyfélszolgálata segít.
       *[set] A CPS elsőbbségi ügyfélszolgálatát itt éred el: { $link_support }
    }

utter_more_information =
    { $link_faq ->
        [unset] A részletes GYIK-ben többet is megtudhatsz. Vagy kérdezz tőlem!
       *[set] A részletes GYIK-ben többet is megtudhatsz: { $link_faq } Vagy kérdezz tőlem!
    }

utter_what_is_cps =
    A CPS a Canon Professional Services: segít, hogy a versenytársaid előtt járj, és ne akadjon el a munkád. Akkor csatlakozhatsz, ha a regisztrált Canon termékeidért legalább { $points_to_join ->
        [one] { $points_to_join } pontod
       *[other] { $points_to_join } pontod
    } van.

utter_check_account =
    A fiók ellenőrzése és létrehozása akár 2 munkanapig is eltarthat, utána e-mailt kapsz (feladó: { $sender }). Ha 2 teljes munkanap alatt sem jött meg, fordulj a CPS elsőbbségi ügyfélszolgálatához.

## The customer's own account: proving that it is theirs

# The one-time code, by e-mail.
mail_code_subject = A CPS-kódod
mail_code_body =
    Szia!

    A kódod a CPS-asszisztenshez: { $code }

    Írd be a csevegésbe 10 percen belül. Ha nem kértél kódot, hagyd figyelmen kívül ezt az e-mailt, és senkinek ne add meg a kódot.

    CPS-asszisztens

# Offered below an answer that anyone gets.
utter_account_link_offer = Ha szeretnéd, belenézek a fiókodba, és megmondom, pontosan mi a helyzet. Megnézzem?

utter_ask_link_email =
    Ehhez meg kell győződnöm róla, hogy a fiók a tiéd. Milyen e-mail-címmel regisztráltad az üzleti fiókodat? Oda küldök egy 6 számjegyű kódot.

utter_link_email_invalid = Ez nem tűnik e-mail-címnek. Kérlek, írd be a teljes címet, például így: nev@ceg.hu.

utter_ask_link_code =
    Ha tartozik üzleti fiók ehhez a címhez ({ $email }), már úton is van oda egy 6 számjegyű kód. Kérlek, írd be ide. A kód 10 percig érvényes.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = Az e-mailek most késve mennek ki, ezért a kód kicsit később érkezhet meg.

# The customer wrote something that is no code.
utter_link_code_invalid = Az e-mailben kapott 6 számjegyre van szükségem. Lehet, hogy az e-mail csak kicsit később jön meg. Kérlek, nézd meg a spamek között is.

utter_link_code_wrong =
    Ez nem a jó kód. { $left ->
        [one] Még { $left } próbálkozásod van.
       *[other] Még { $left } próbálkozásod van.
    }

utter_link_code_dead = Ez a kód már nem használható. Küldjek egy újat?

utter_link_limit = Egyelőre nem küldhetek több kódot. A CPS elsőbbségi ügyfélszolgálata tud segíteni.

utter_link_done = Köszönöm! Most már látom a fiókodat ({ $company }).

utter_link_already =
    Már látom a fiókodat ({ $company }). Ha egy másikat szeretnél használni, előbb jelentkezz ki.

utter_link_expired = Mivel egy ideje nem írtál, a biztonságod érdekében itt, a csevegésben kijelentkeztettelek a fiókodból.

utter_link_cancelled = Rendben, akkor a fiókod nélkül folytatjuk.

utter_log_out_done = Kijelentkeztél. Már nem látom a fiókodat.

utter_log_out_not_linked = Ebben a csevegésben egyik fiókba sem vagy bejelentkezve.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = Itt csak a saját fiókodról beszélhetek, másokéról semmit sem mondhatok.

utter_account_not_approved =
    A regisztrációd beérkezett ({ DATE($received) }), de az üzleti fiókot még nem hagytuk jóvá. A jóváhagyás akár 2 munkanapig is eltarthat. Utána itt is meg tudom nézni a termékeidet, a pontjaidat és a tagságodat.

# The backend does not answer.
utter_account_unavailable =
    Elnézést, most nem érem el a fiókod adatait. Semmi sem veszett el, és semmi sem változott. Kérlek, próbáld újra néhány perc múlva.

## State of the application

utter_account_state_waiting =
    A regisztrációd beérkezett ({ $company }, { DATE($received) }), most ellenőrizzük. Ez akár 2 munkanapig is eltarthat (legkésőbb: { DATE($due) }). Utána e-mailt kapsz (feladó: { $sender }).

utter_account_state_overdue =
    A regisztrációd beérkezett ({ $company }, { DATE($received) }). Azóta eltelt 2 teljes munkanap, de a fiókot még mindig nem hagytuk jóvá. Ennek nem így kellene lennie. Kérlek, először nézz be a spamek közé, hátha ott van az e-mail (feladó: { $sender }). Ha ott sincs, továbbíthatom az ügyet a CPS elsőbbségi ügyfélszolgálatának. Továbbítsam?

utter_account_state_approved =
    Az üzleti fiókodat jóváhagytuk ({ $company }, { DATE($decided) }). A jelszó beállításához e-mailt kapsz (feladó: { $sender }).

utter_account_state_rejected =
    A regisztrációdat ({ $company }) sajnos nem hagytuk jóvá. Az okát nem tudom, de a CPS elsőbbségi ügyfélszolgálata meg tudja mondani. Továbbítsam nekik?

# The last line of a list that is too long for a chat.
line_more =
    { $count ->
        [one] - és még { $count }
       *[other] - és még { $count }
    }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [one] { $points } pont
       *[other] { $points } pont
    }

utter_points_total =
    { $points ->
        [one] { $points } pontod van. Itt már megvan a zöld pipa:
       *[other] { $points } pontod van. Itt már megvan a zöld pipa:
    }
    { $products }

utter_points_zero = Még nincs pontod, mert egyik termékednél sincs zöld pipa.

utter_points_no_products =
    Még nincs pontod, mert nincs regisztrált terméked. Regisztráld a termékeidet a „{ -my-products }” lapon, vagy telepítsd át őket a régi CPS-fiókodból.

utter_points_waiting =
    { $points ->
        [one] Még { $points } pont vár rád, de itt hiányzik hozzá a zöld pipa:
       *[other] Még { $points } pont vár rád, de itt hiányzik hozzá a zöld pipa:
    }
    { $products }

    Pótoljuk most a hiányzó adatokat?

utter_points_next =
    { $missing ->
        [one] Még { $missing } pont kell ehhez a szinthez: { $next_tier }.
       *[other] Még { $missing } pont kell ehhez a szinthez: { $next_tier }.
    }

utter_points_joinable =
    Ennyi ponttal választható: { $tiers }. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Még { $missing } pont kell a következő szinthez: { $next_tier }.
           *[other] Még { $missing } pont kell a következő szinthez: { $next_tier }.
        }
    }

    Elindítsam a feliratkozást?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    { $points ->
        [one] { $points } pontod van.
       *[other] { $points } pontod van.
    } { $missing ->
        [one] Még { $missing } pont kell ehhez a szinthez: { $tier }.
       *[other] Még { $missing } pont kell ehhez a szinthez: { $tier }.
    }

utter_points_tier_open =
    { $points ->
        [one] { $points } pontod van,
       *[other] { $points } pontod van,
    } és ez elég ehhez a szinthez: { $tier }. A díja évi { MONEY($fee) }.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = sorozatszám
detail_purchase_date = vásárlás dátuma
detail_country = vásárlás országa
detail_dealer = márkakereskedő

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    Még nincs termék a fiókodban, ezért zöld pipa sem lehet. Regisztráld a termékeidet a „{ -my-products }” lapon, vagy telepítsd át őket a régi CPS-fiókodból.

utter_green_tick_all_fine =
    Minden rendben: az összes termékednél ott a zöld pipa, ezekért összesen { $points ->
        [one] { $points } pontot
       *[other] { $points } pontot
    } kaptál. A pipákat a „{ -my-products }” lapon látod. Ha mégis hiányoznak pontok, a CPS elsőbbségi ügyfélszolgálata utánanéz.

utter_green_tick_found =
    { $count ->
        [one] Egy termékednél még nincs zöld pipa. Ez hiányzik:
       *[other] { $count } termékednél még nincs zöld pipa. Ez hiányzik:
    }
    { $products }

    Pótoljuk itt, most rögtön. Ha valamire nem emlékszel pontosan, add meg legjobb tudásod szerint.

utter_ask_serial_number = { $model }: mi a termék sorozatszáma?
utter_ask_purchase_date = { $model }: mikor vásároltad? Elég a hónap vagy az év is.
utter_ask_country = { $model }: melyik országban vásároltad?
utter_ask_dealer = { $model }: hol, melyik márkakereskedőnél vásároltad?

utter_serial_number_invalid = Ez nem tűnik sorozatszámnak. A sorozatszám 6–20 betűből, illetve számjegyből áll.
utter_purchase_date_invalid = Ezt a dátumot nem értem. Kérlek, írd be például így: „2023. március 15.” vagy „2023. március”.
utter_purchase_date_future = Ez egy jövőbeli dátum. Mikor vásároltad a terméket?
utter_country_invalid = Ezt az országot nem ismerem. Kérlek, írd be a nevét, például: „Magyarország”.
utter_dealer_invalid = Ez túl hosszú egy márkakereskedő nevének. Kérlek, csak az üzlet nevét add meg.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Írd be, amit még el tudsz olvasni a sorozatszámból, vagy amit például a számlán megtalálsz belőle. Nem baj, ha nem vagy biztos benne.
utter_purchase_date_guess = Nem baj, ha nem tudod pontosan. Körülbelül melyik évben vásároltad?
utter_country_guess = Nem baj, ha nem vagy biztos benne. Melyik ország a legvalószínűbb?
utter_dealer_guess = Nem baj, ha nem tudod pontosan. Az is elég, ha csak egy várost írsz, vagy annyit, hogy „online”.

utter_detail_skipped = Semmi gond, ezt most kihagyjuk. A zöld pipa akkor jelenik meg, ha ez az adat is megvan. Később is pótolhatod a „{ -view-product }” gombbal.

utter_serial_number_taken =
    Ez a sorozatszám már regisztrálva van, ezért nem tudom beírni. Kérlek, ellenőrizd még egyszer. Ha tényleg ez az, a CPS elsőbbségi ügyfélszolgálata utánanéz.

# What will be saved, a line each; then the question.
line_serial_number = - Sorozatszám: { $value }
line_purchase_date = - Vásárlás dátuma: { DATE($value) }
line_purchase_date_estimated = - Vásárlás dátuma: { DATE($value) } (nem biztos)
line_country = - Vásárlás országa: { COUNTRY($value) }
line_country_estimated = - Vásárlás országa: { COUNTRY($value) } (nem biztos)
line_dealer = - Márkakereskedő: { $value }
line_serial_number_estimated = - Sorozatszám: { $value } (nem biztos)
line_dealer_estimated = - Márkakereskedő: { $value } (nem biztos)

utter_ask_green_tick_confirm =
    Ezeket jegyeztem fel a termékedről ({ $model }):
    { $details }

    Elmentsem így?

utter_ask_green_tick_change = Mit változtassak meg?

utter_green_tick_saved =
    Elmentettem, a termékednél ({ $model }) már ott a zöld pipa. { $points ->
        [one] Most { $points } pontod van.
       *[other] Most { $points } pontod van.
    }

utter_green_tick_saved_incomplete =
    Elmentettem. A termékednél ({ $model }) a zöld pipához még ez hiányzik: { $details }.

utter_green_tick_finished = Ezzel már az összes termékednél ott a zöld pipa. A „{ -my-products }” lapon láthatod.

utter_green_tick_unfinished = Egyelőre ennyit tudok beírni. Hogy mi hiányzik még, azt a „{ -my-products }” lapon, a „{ -view-product }” gombra kattintva látod.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    Rendben, abbahagyjuk. Amit a termékedről ({ $model }) megadtál, azt megjegyeztem. Ha később folytatnád, csak szólj.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    Azért nincs ott a { -migrate-products } gomb, mert az üzleti fiókod regisztrálásakor nem adtad meg a régi CPS-es e-mail-címed. Két dolgot tehetsz:
    - regisztráld újra a termékeidet a „{ -my-products }” lapon, vagy
    - kérd meg a CPS elsőbbségi ügyfélszolgálatát, hogy nézzen utána.

utter_migrate_no_old_account =
    Azért nincs ott a { -migrate-products } gomb, mert a regisztrációd szerint korábban nem volt CPS-fiókod. Így nincs mit áttelepíteni: regisztráld a termékeidet a „{ -my-products }” lapon.

utter_migrate_old_unknown =
    Régi CPS-es e-mail-címként ezt adtad meg: { $email }. Ezzel a címmel nincs régi CPS-fiók, ezért nincs ott a { -migrate-products } gomb. Két dolgot tehetsz:
    - regisztráld újra a termékeidet a „{ -my-products }” lapon, vagy
    - kérd meg a CPS elsőbbségi ügyfélszolgálatát, hogy nézzen utána.

utter_migrate_nothing =
    A régi CPS-fiókod megvan, de nincs benne termék. Így nincs mit áttelepíteni: regisztráld a termékeidet a „{ -my-products }” lapon.

utter_migrate_all_done =
    Már az összes termékedet áttelepítettük, ezért tűnt el a { -migrate-products } gomb:
    { $products }

utter_migrate_ready =
    A gombnak ott kell lennie: nyisd meg a felső fekete sávon a „{ -my-products }” lapot, a kék { -migrate-products } gomb a jobb oldalon van. { $count ->
        [one] Egy termék vár áttelepítésre:
       *[other] { $count } termék vár áttelepítésre:
    }
    { $products }

    Áttelepítsem most helyetted?

utter_migrate_done =
    { $count ->
        [one] Kész, áttelepítettem a termékedet.
       *[other] Kész, áttelepítettem { $count } terméket.
    } { $points ->
        [one] Most { $points } pontod van.
       *[other] Most { $points } pontod van.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [one] Egy terméknél még nincs zöld pipa, mert hiányoznak adatok. Pótoljuk most?
       *[other] { $count } terméknél még nincs zöld pipa, mert hiányoznak adatok. Pótoljuk most?
    }

utter_migrate_clash =
    Itt nem sikerült az áttelepítés, mert a sorozatszám már regisztrálva van:
    { $products }

    A CPS elsőbbségi ügyfélszolgálata utána tud nézni. Továbbítsam nekik?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: évi { MONEY($fee) }

# How one pays, as it stands in the summary.
method_card = kártya
method_bank = banki átutalás

utter_signup_not_enough =
    { $points ->
        [one] { $points } pontod van.
       *[other] { $points } pontod van.
    } A CPS-hez legalább { $points_to_join } ponttal csatlakozhatsz, { $missing ->
        [one] így még { $missing } pont hiányzik.
       *[other] így még { $missing } pont hiányzik.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [one] További { $points } pontot kapsz, amint a termékeidnél megjelenik a zöld pipa. Pótoljuk most a hiányzó adatokat?
       *[other] További { $points } pontot kapsz, amint a termékeidnél megjelenik a zöld pipa. Pótoljuk most a hiányzó adatokat?
    }

utter_signup_more_products = Minden további Canon termékért, amelyet a „{ -my-products }” lapon regisztrálsz, újabb pontokat kapsz.

utter_signup_active =
    Már van tagságod (szint: { $tier }, lejárat: { DATE($expires) }). A szintet itt, a csevegésben nem tudom módosítani, de a CPS elsőbbségi ügyfélszolgálata segít benne. Továbbítsam nekik?

utter_signup_pending =
    A feliratkozásod (szint: { $tier }) már folyamatban van, ezért nem indíthatok újat. A CPS elsőbbségi ügyfélszolgálata többet tud mondani róla. Továbbítsam nekik?

utter_ask_signup_tier =
    { $points ->
        [one] { $points } ponttal
       *[other] { $points } ponttal
    } választható:
    { $tiers }

    Melyik szintet szeretnéd?

utter_signup_tier_closed =
    { $tier }: ezt a szintet egyelőre nem választhatod, { $missing ->
        [one] még { $missing } pont hiányzik hozzá.
       *[other] még { $missing } pont hiányzik hozzá.
    }

utter_ask_signup_terms =
    Kérlek, a feliratkozás előtt olvasd el a szerződési feltételeket. { $link_terms ->
        [unset] A CPS-meghívóban találod őket.
       *[set] Itt találod őket: { $link_terms }
    } Elfogadod a feltételeket?

utter_signup_terms_declined =
    Semmi gond, de a szerződési feltételek elfogadása nélkül nem tudlak feliratkoztatni. Nem rendeltél meg semmit. Ha meggondolod magad, csak szólj.

utter_ask_signup_payment = Hogyan szeretnél fizetni: kártyával vagy banki átutalással?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Kérlek, ellenőrizd:
    - Szint: { $tier }
    - Díj: évi { MONEY($fee) }
    - Fizetési mód: { $payment }
    - Érvényesség: mostantól egy évig
    - Szerződési feltételek: elfogadva
    { $old_number ->
        [none] { "" }
       *[other] A tagsági számod megváltozik, a régi ({ $old_number }) többé nem lesz érvényes.
    }

    Feliratkoztassalak így?

utter_ask_signup_change = Mit változtassak meg?

utter_signup_done =
    Mostantól CPS-tag vagy!
    - Tagsági szám: { $number }
    - Szint: { $tier }
    - Érvényesség: { DATE($starts) } – { DATE($expires) }
    - Számla: { $invoice }, { MONEY($amount) }, esedékesség: { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] A régi tagsági számod ({ $old_number }) helyett mostantól az új érvényes.
    }

utter_signup_pay_card =
    A díjat csak az esedékesség napján vonjuk le a kártyádról. { $link_payment ->
        [unset] A kártya adatait soha ne ebben a csevegésben, hanem a fiókodban add meg.
       *[set] A kártya adatait soha ne ebben a csevegésben add meg, hanem itt: { $link_payment }
    }

utter_signup_pay_bank = Kérlek, utald át az összeget az esedékesség napjáig. A bankod helyi többletköltséget számíthat fel.

utter_signup_stopped = Rendben, abbahagyjuk. Nem rendeltél meg semmit. Ha később folytatnád, csak szólj.

# The backend failed while signing up.
utter_signup_problem =
    Elnézést, most nem sikerült befejezni a feliratkozást. Ne aggódj, kétszer nem iratkoztatlak fel. Kérlek, néhány perc múlva nyomd meg újra az „Igen” gombot.

## Membership and invoices

utter_membership_state_active =
    A tagságod aktív. Szint: { $tier }, tagsági szám: { $number }, lejárat: { DATE($expires) }

utter_membership_state_expired =
    A tagságod lejárt (szint: { $tier }, lejárat: { DATE($expires) }). Ha újra feliratkozol, új tagsági számot kapsz. Elindítsam a feliratkozást?

utter_membership_state_pending = A feliratkozásod (szint: { $tier }) beérkezett, de a tagság még nem aktív.

utter_membership_state_none = Még nincs CPS-tagságod. Megnézzem, csatlakozhatsz-e?

utter_invoice_open = A számla ({ $invoice }, { MONEY($amount) }) esedékessége: { DATE($due) }

utter_invoice_overdue = A számla ({ $invoice }, { MONEY($amount) }) már lejárt (esedékesség: { DATE($due) }), de még nincs kifizetve.

utter_invoice_paid = A számla ({ $invoice }, { MONEY($amount) }) ki van fizetve.

## Handing over to Priority Support

utter_ask_handoff_contact = Hol érhet el a CPS elsőbbségi ügyfélszolgálata? Kérlek, adj meg egy e-mail-címet vagy egy telefonszámot.

utter_handoff_contact_invalid = Egy e-mail-címre vagy egy országhívószámmal kezdődő telefonszámra van szükségem, például: +36 30 000 0000.

utter_handoff_done =
    Az ügyedet ezzel a beszélgetéssel együtt továbbítottam a CPS elsőbbségi ügyfélszolgálatának, így semmit sem kell újra elmondanod. Az ügyszámod: { $reference }. Itt fognak keresni: { $contact }.

utter_handoff_added = Hozzátettem az ügyedhez ({ $reference }). A CPS elsőbbségi ügyfélszolgálata ezzel a beszélgetéssel együtt látja majd.

utter_handoff_cancelled = Rendben, nem továbbítok semmit.

utter_handoff_problem =
    Elnézést, most nem tudom továbbítani. { $link_support ->
        [unset] Kérlek, próbáld újra néhány perc múlva.
       *[set] Kérlek, próbáld újra néhány perc múlva, vagy fordulj közvetlenül a CPS elsőbbségi ügyfélszolgálatához: { $link_support }
    }

## Conversation

utter_card_number =
    Kérlek, soha ne küldj kártyaszámot a csevegésben. A mostanit kitakartam. Nekem nincs rá szükségem, csak a fizetési oldalon kell megadnod.

utter_greet =
    Szia! Én a CPS-asszisztens vagyok, egy chatbot. Segítek a CPS-regisztrációban: üzleti fiók, termékek, pontok, szintek, fizetés. Mire vagy kíváncsi?

utter_help =
    Kérdezhetsz az üzleti fiókról, a termékek regisztrálásáról és áttelepítéséről, a pontokról, a szintekről, a feliratkozásról és a fizetésről. Ha szeretnéd, a fiókodba is belenézek: megmondom, hány pontod van, kiderítem, miért nincs zöld pipa, vagy feliratkoztatlak a CPS-re. Ha nem tudok segíteni, továbbítom a kérdésed a CPS elsőbbségi ügyfélszolgálatának. Miről van szó?

utter_thank = Szívesen! Segíthetek még valamiben?

utter_goodbye = Szia, és sok sikert a CPS-hez!

utter_bot_challenge =
    Chatbot vagyok: a CPS-asszisztens. Ha inkább emberrel beszélnél, a CPS elsőbbségi ügyfélszolgálata szívesen segít.

utter_affirm = Rendben. Mire vagy kíváncsi?

utter_affirm_choose = Persze. Melyikről van szó?

utter_deny = Rendben. Ha bármi más eszedbe jut, kérdezz nyugodtan.

utter_cancel = Rendben, itt megálltunk. Nem rendeltél meg semmit, és semmi sem változott. Mit szeretnél most?

utter_feedback_positive = Örülök, hogy sikerült! Segíthetek még valamiben?

utter_feedback_negative =
    Sajnálom, hogy ez nem segített. Átirányítsalak a CPS elsőbbségi ügyfélszolgálatához?

utter_out_of_scope =
    Ebben nem tudok segíteni, csak a CPS-regisztrációhoz értek: az üzleti fiókhoz, a termékekhez, a pontokhoz, a szintekhez és a fizetéshez. Ezek közül érdekel valamelyik?

utter_language_changed = Rendben, folytassuk magyarul. Mire vagy kíváncsi?

utter_language_ask = Melyik nyelven folytassuk?

utter_language_unsupported =
    Ezt a nyelvet sajnos még nem beszélem. Kérlek, válassz ezek közül:

utter_unclear_suggest = Nem vagyok biztos benne, hogy jól értem. Ezek közül valamelyikre gondolsz?

utter_unclear_again =
    Sajnos még mindig nem értem. Kérlek, írd le más szavakkal, válassz a menüből, vagy fordulj a CPS elsőbbségi ügyfélszolgálatához.

utter_unclear_nothing =
    Csak szöveget tudok olvasni, és ebben nem találtam kérdést. Kérlek, írd le pár szóban, mire van szükséged.

utter_unclear_too_long =
    Ez nekem egy kicsit hosszú. Kérlek, írd le a kérdésed röviden, néhány mondatban.

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = Csak szöveget tudok olvasni. Kérlek, írd le, miben segíthetek.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = Az utólag módosított üzeneteket nem veszem figyelembe. Kérlek, küldd el új üzenetként.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Írd be a választott lehetőség számát.

utter_technical_problem =
    Elnézést, most valami nem működik nálunk. Kérlek, próbáld újra kicsit később, vagy fordulj a CPS elsőbbségi ügyfélszolgálatához.

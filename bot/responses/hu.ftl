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

utter_check_points =
    Ebben a csevegésben nem látok bele a fiókodba, de te magad is megnézheted:
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
    Innen, a csevegésből nem tudlak feliratkoztatni. A fiókodban te magad megteheted, ha legalább { $points_to_join ->
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
    Ebben a csevegésben nem látom a tagságodat, de a fiókodban megnézheted: az előfizetéseid között („{ -my-subscriptions }”) a tagsági kártyán ott a tagsági szám, a szint, a lejárati dátum és az is, hogy aktív-e a tagság.

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

utter_talk_to_human =
    { $link_support ->
        [unset] A CPS elsőbbségi ügyfélszolgálatának munkatársai segítenek neked.
       *[set] A CPS elsőbbségi ügyfélszolgálatának munkatársai segítenek neked: { $link_support }
    } Mondd el nekik, mit próbáltál már, hogy ne kelljen kétszer végigcsinálnod.

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
    Ebben a csevegésben nem látom, elkészült-e már a fiókod. Az ellenőrzés és a létrehozás akár 2 munkanapig is eltarthat, utána e-mailt kapsz (feladó: { $sender }). Ha 2 teljes munkanap alatt sem jött meg, fordulj a CPS elsőbbségi ügyfélszolgálatához.

## Conversation

utter_greet =
    Szia! Én a CPS-asszisztens vagyok, egy chatbot. Segítek a CPS-regisztrációban: üzleti fiók, termékek, pontok, szintek, fizetés. Mire vagy kíváncsi?

utter_help =
    Kérdezhetsz az üzleti fiókról, a termékek regisztrálásáról és áttelepítéséről, a pontokról, a szintekről, a feliratkozásról és a fizetésről. Ha nem tudok segíteni, a CPS elsőbbségi ügyfélszolgálatához irányítalak. Miről van szó?

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

utter_technical_problem =
    Elnézést, most valami nem működik nálunk. Kérlek, próbáld újra kicsit később, vagy fordulj a CPS elsőbbségi ügyfélszolgálatához.

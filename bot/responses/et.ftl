### Estonian. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = Eesti
-locale = et-EE
# From how many digits before the grouping sign a number is grouped: 1 = 1,000; 2 = 1000 but 10,000.
-minimum-grouping-digits = 2

## Words on the screen, exactly as the guide prints them

-my-products = Minu tooted
-migrate-products = MIGREERI TOOTED
-view-product = Kuva toode
-available-tiers = Saadaval olevad CPS-i tasemed
-on-off = SISSE/VÄLJA
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = hõbe
tier_gold = kuld
tier_platinum = plaatina
tier_corporate_c = ettevõtte tase C
tier_corporate_b = ettevõtte tase B
tier_corporate_a = ettevõtte tase A

## Button titles: what the customer would say, 20 characters at most

title_account_create = Ava ärikonto
title_account_documents_vat = Tõend KMKR-numbriga
title_account_documents_no_vat = Tõend KMKR-numbrita
title_account_old_email = Vana CPS-i e-post
title_account_review_time = Millal konto valmib
title_account_email_missing = E-kirja pole tulnud
title_password_set = Parooli määramine
title_password_reset = Unustasin parooli
title_product_register = Registreeri tooted
title_product_migrate = Migreeri tooted
title_product_required_details = Kohustuslikud andmed
title_product_details_unknown = Ei mäleta andmeid
title_points_assignment = Punktide jaotamine
title_points_needed = Mitu punkti on vaja
title_membership_join = Kuidas liituda
title_membership_tiers = Tasemed ja hinnad
title_membership_eligibility = Milline tase sobib
title_membership_corporate = Ettevõtte tasemed
title_membership_start = Liikmelisuse algus
title_membership_number = Liikmenumber
title_membership_validity = Liikmelisuse kestus
title_terms_acceptance = Tingimused
title_payment_methods = Makseviisid
title_payment_card = Kaardimakse
title_payment_bank = Pangaülekanne
title_payment_bank_fees = Ülekande lisatasud
title_invoice_time = Millal arve tuleb
title_contact_support = CPS Priority tugi
title_more_information = Üksikasjalikud KKK-d
title_what_is_cps = Mis on CPS
title_check_points = Minu punktid
title_diagnose_green_tick = Linnuke puudub
title_diagnose_migrate_button = Sinine nupp puudub
title_start_signup = Soovin liituda
title_check_account = Minu taotlus
title_check_membership = Minu liikmelisus
title_talk_to_human = Räägi inimesega
title_help = Peamenüü
title_change_language = Muu keel
title_account_link = Kontrolli mu kontot
title_log_out = Logi välja
title_yes = Jah
title_no = Ei
title_stop = Katkesta
title_link_resend = Uus kood
title_link_email = Muu e-posti aadress
title_dont_know = Ma ei tea
title_serial_number = Seerianumber
title_purchase_date = Ostukuupäev
title_country = Riik
title_dealer = Edasimüüja
title_migrate_now = Migreeri kohe
title_signup_accept = Nõustun
title_signup_decline = Ei nõustu
title_signup_card = Kaardiga
title_signup_bank = Pangaülekandega
title_signup_corporate = Tasemed ettevõttele
title_signup_personal = Isiklikud tasemed
title_signup_tier = Muu tase
title_signup_payment = Muu makseviis

## Opening the business account

utter_account_create =
    Kõigepealt avage Canoni ärikonto, seejärel saate liituda CPS-iga.
    { $link_account_create ->
        [unset] 1. Registreerige uus ärikonto.
       *[set] 1. Registreerige uus ärikonto siin: { $link_account_create }
    }
    2. Laadige üles ettevõtte andmeid tõendav dokument.
    3. Kui teil juba oli CPS-i konto, lisage ka selle e-posti aadress.
    4. Oodake, kuni me konto üle vaatame. Selleks võib kuluda kuni 2 tööpäeva.
    5. Kui olete saanud automaatse e-kirja aadressilt { $sender }, määrake parool.

utter_account_documents_vat =
    Kui teie ettevõte on käibemaksukohustuslane, laadige üles üks neist dokumentidest:
    - käibemaksukohustuslase registreerimistunnistus
    - ettevõtte arve

    Dokumendil peavad olema selgelt näha käibemaksukohustuslase (KMKR) number ja ettevõtte nimi. Teil peab olema õigus neid andmeid esitada.

utter_account_documents_no_vat =
    Kui teie ettevõte ei ole käibemaksukohustuslane, laadige üles ÜKS dokument, millel on ettevõtte nimi ja aadress:
    - ettevõttele esitatud arve
    - tegevusluba või kutsetegevuse luba
    - väljavõte äriregistri registreerimisdokumentidest

utter_account_old_email =
    Lisage oma vana CPS-i konto e-posti aadress ärikonto registreerimise 4. sammus, ettevõtte üksikasjalike andmete jaotises. Ilma selleta ei saa varem registreeritud tooteid migreerida.

utter_account_review_time =
    Ärikonto kontrollimiseks ja loomiseks võib kuluda kuni 2 tööpäeva. Kui konto on valmis, saate parooli määramiseks e-kirja aadressilt { $sender }.

utter_account_email_missing =
    Otsige oma postkastist automaatset e-kirja, mis on saadetud aadressilt { $sender }.
    - Kirja saabumiseni võib kuluda kuni 2 tööpäeva. Palun oodake see ära ja ärge proovige enne parooli lähtestada.
    - Kui 2 täit tööpäeva on möödas, võtke palun ühendust CPS Priority toega.

## Password

utter_password_set =
    Kui olete saanud automaatse e-kirja aadressilt { $sender }:
    1. Määrake oma uus parool.
    { $link_login ->
        [unset] 2. Logige oma ärikontole sisse.
       *[set] 2. Logige oma ärikontole sisse siin: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] Parooli saate igal ajal lähtestada lähtestamislingi kaudu.
       *[set] Parooli saate igal ajal lähtestada siin: { $link_password_reset }
    }

    Kui teie ärikonto on uus, oodake palun kõigepealt ära automaatne e-kiri aadressilt { $sender }.

## Products

utter_product_register =
    Tooted saate registreerida oma ärikontol:
    1. Avage ülemisel mustal ribal vahekaart „{ -my-products }“.
    2. Registreerige seal kõik oma Canoni tooted.

utter_product_required_details =
    Toote kohustuslikud andmed on näiteks:
    - seerianumber
    - ostukuupäev
    - ostu sooritamise riik
    - edasimüüja

    Kui te midagi täpselt ei mäleta, sobib ka parim oletus.

utter_product_details_unknown =
    Ärge muretsege, kui te täpseid andmeid ei mäleta. Kirjutage seerianumbri, ostukuupäeva, riigi või edasimüüja kohta oma parim oletus.

utter_product_migrate =
    Kui lisasite ärikonto registreerimisel oma vana CPS-i konto e-posti aadressi, saate tooted ühe nupuvajutusega migreerida:
    1. Avage ülemisel mustal ribal vahekaart „{ -my-products }“.
    2. Klõpsake paremal sinist nuppu { -migrate-products }.

utter_diagnose_migrate_button =
    Kui te ei näe sinist nuppu { -migrate-products }, siis ei lisatud ärikonto registreerimisel teie vana CPS-i e-posti aadressi. Teil on kaks võimalust:
    - registreerige oma tooted vahekaardil „{ -my-products }“ uuesti või
    - võtke ühendust CPS Priority toega.

utter_diagnose_green_tick =
    Kui rohelist linnukest ei ole, on tõenäoliselt mõned toote kohustuslikud andmed puudu. Kontrollige need ükshaaval üle:
    1. Avage vahekaart „{ -my-products }“ ja klõpsake toote juures nuppu „{ -view-product }“.
    2. Kas seerianumber on olemas?
    3. Kas ostukuupäev on olemas?
    4. Kas ostu sooritamise riik on märgitud?
    5. Kas edasimüüja on märgitud?

    Lisage kõik, mis puudub. Kui te täpselt ei mäleta, sobib ka parim oletus.

## Points

utter_points_assignment =
    Toote punktid jaotatakse, kui toode on migreeritud ja selle juures on roheline linnuke. Kui kõigil toodetel on roheline linnuke, on kõik teie tootepunktid jaotatud.

utter_points_needed =
    Teie kontol peab olema vähemalt { $points_to_join ->
        [one] { $points_to_join } punkt
       *[other] { $points_to_join } punkti
    }. Kui punktid on koos, saate kutse CPS-iga liitumiseks.

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    Oma punkte saate ise kontrollida:
    1. Avage vahekaart „{ -my-products }“ ja vaadake, millistel toodetel on roheline linnuke. Nende toodete punktid on jaotatud.
    2. Kui linnuke puudub, klõpsake nuppu „{ -view-product }“ ja lisage puuduvad andmed.

    Kutse CPS-iga liitumiseks saate alates { $points_to_join ->
        [one] { $points_to_join } punktist
       *[other] { $points_to_join } punktist
    }.

## Membership

utter_membership_join =
    Kui teil on piisavalt punkte, saate kutse. Seejärel:
    1. Lugege tingimused läbi ja nõustuge nendega.
    2. Klõpsake nuppu { -sign-up }.
    3. Valige tase.
    4. Valige makseviis: kaart või pangaülekanne.

utter_start_signup =
    Liituda saate ise oma kontol, kui teil on vähemalt { $points_to_join ->
        [one] { $points_to_join } punkt
       *[other] { $points_to_join } punkti
    }:
    1. Avage kutse CPS-iga liitumiseks.
    2. Lugege tingimused läbi, nõustuge nendega ja klõpsake nuppu { -sign-up }.
    3. Valige tase ja makseviis.

utter_membership_tiers =
    Tase sõltub teie punktidest. Tasemed ja liikmemaks aastas:
    - hõbe: { $silver_from }–{ $silver_to } punkti, { MONEY($silver_fee) }
    - kuld: { $gold_from }–{ $gold_to } punkti, { MONEY($gold_fee) }
    - plaatina: { $platinum_from }–{ $platinum_to } punkti, { MONEY($platinum_fee) }

    Ettevõtetele (arvestatakse ettevõtte punkte):
    - ettevõtte tase C: { $corporate_c_from }–{ $corporate_c_to } punkti, { MONEY($corporate_c_fee) }
    - ettevõtte tase B: { $corporate_b_from }–{ $corporate_b_to } punkti, { MONEY($corporate_b_fee) }
    - ettevõtte tase A: alates { $corporate_a_from } punktist, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Hõbe
        [gold] Kuld
        [platinum] Plaatina
        [corporate_c] Ettevõtte tase C
        [corporate_b] Ettevõtte tase B
       *[corporate_a] Ettevõtte tase A
    } maksab { MONEY($fee) } aastas. Selle taseme saate valida alates { $from ->
        [one] { $from } punktist
       *[other] { $from } punktist
    }.

utter_membership_eligibility =
    Mida rohkem punkte teil on, seda rohkemate tasemete vahel saate valida. Madalama taseme võite valida alati. Näiteks { NUMBER(2000) } punktiga saate valida ükskõik millise neist: hõbe, kuld või plaatina.

    Mitu punkti teil on? Kirjutage arv ja ma ütlen, millised tasemed teile avanevad.

utter_membership_eligibility_none =
    { $points ->
        [one] { $points } punktiga ei ole teile veel ükski tase avatud.
       *[other] { $points } punktiga ei ole teile veel ükski tase avatud.
    } { $missing ->
        [one] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkt.
       *[other] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkti.
    }

utter_membership_eligibility_open =
    { $points ->
        [one] { $points } punktiga on teile avatud { $tiers }.
       *[other] { $points } punktiga on teile avatud { $tiers }.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkt.
           *[other] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkti.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [one] { $points } punktiga
       *[other] { $points } punktiga
    } saate valida isikliku või ettevõtte taseme: { $tiers }. Kuvatavaid tasemeid saate vahetada lülitiga { -on-off } jaotises „{ -available-tiers }“.

utter_membership_eligibility_check =
    See arv ei tundu mulle õige. Palun vaadake üle, mitu punkti teil on, ja kirjutage uuesti, näiteks „760 punkti“.

utter_membership_corporate =
    Kui teil on rohkem kui { NUMBER(2500) } punkti, saate valida ettevõtte tasemete ning hõbeda, kulla ja plaatina vahel. Kuvatavaid tasemeid saate vahetada lülitiga { -on-off } jaotises „{ -available-tiers }“.

utter_membership_start =
    CPS-i liikmelisust saate kasutada kohe pärast liitumist.

utter_membership_number =
    Kui teil oli CPS-i liikmenumber juba varem, siis see muutub. Uue numbri leiate liikmekaardilt jaotises „{ -my-subscriptions }“.

utter_membership_validity =
    Liikmemaksu arvestatakse aasta kaupa. Oma liikmelisuse täpse lõppkuupäeva leiate liikmekaardilt jaotises „{ -my-subscriptions }“.

utter_check_membership =
    Seda näete oma kontol: jaotises „{ -my-subscriptions }“ on liikmekaardil kirjas liikmenumber, tase, lõppkuupäev ja see, kas liikmelisus kehtib.

utter_terms_acceptance =
    Enne liitumist tuleb tingimused läbi lugeda ja nendega nõustuda. Nõusolekut küsitakse andmete ülevaatamise lehel veel kord. { $link_terms ->
        [unset] Tingimused leiate CPS-iga liitumise kutselt.
       *[set] Tingimusi saate lugeda siin: { $link_terms }
    }

## Payment

utter_payment_methods =
    Maksta saate kaardiga või pangaülekandega. Ostu jätkamiseks valige makseviis.

utter_payment_card =
    Liikmemaksu ei võeta kaardilt kohe, vaid arvel näidatud maksetähtpäeval, tavaliselt 30 päeva jooksul. Ostupäeval kaart ainult autoriseeritakse nullsummaga.

utter_payment_bank =
    Palun tehke pangaülekanne arvel näidatud maksetähtpäevaks. Arve saate mõne tunni jooksul. Pangaülekandega võivad kaasneda kohalikud lisatasud.

utter_payment_bank_fees =
    Pangaülekandega võivad kaasneda kohalikud lisatasud. Nende suurust ma ei tea, palun küsige seda oma pangast. Kaardiga makstes võetakse liikmemaks arve maksetähtpäeval.

utter_invoice_time =
    Arve saate mõne tunni jooksul pärast makseviisi valimist. Kui arvet ei ole tulnud, võtke palun ühendust CPS Priority toega.

## Help

utter_contact_support =
    { $link_support ->
        [unset] Kui mina aidata ei oska, aitab teid CPS Priority tugi.
       *[set] CPS Priority toega saate ühendust siin: { $link_support }
    }

utter_more_information =
    { $link_faq ->
        [unset] Lisateavet leiate üksikasjalikest KKK-dest. Või küsige kohe minult.
       *[set] Lisateavet leiate üksikasjalikest KKK-dest: { $link_faq } Või küsige kohe minult.
    }

utter_what_is_cps =
    CPS ehk Canon Professional Services aitab teil konkurentidest ees püsida ja töö käigus hoida. Liituda saate, kui teie registreeritud Canoni tooted annavad kokku vähemalt { $points_to_join ->
        [one] { $points_to_join } punkti
       *[other] { $points_to_join } punkti
    }.

utter_check_account =
    Konto kontrollimiseks ja loomiseks võib kuluda kuni 2 tööpäeva, seejärel tuleb e-kiri aadressilt { $sender }. Kui 2 täit tööpäeva on möödas ja kirja ei ole, võtke palun ühendust CPS Priority toega.

## The customer's own account: proving that it is theirs

# The one-time code, by e-mail.
mail_code_subject = Teie CPS-i kood
mail_code_body =
    Tere!

    Teie kood vestluseks CPS-i assistendiga: { $code }

    Palun sisestage see vestluses 10 minuti jooksul. Kui te ise koodi ei küsinud, jätke see kiri tähelepanuta ja ärge andke koodi mitte kellelegi.

    CPS-i assistent

# Offered below an answer that anyone gets.
utter_account_link_offer = Kui soovite, vaatan teie konto andmeid ja vastan täpsemalt. Kas vaatan?

utter_ask_link_email =
    Selleks pean veenduma, et konto on teie oma. Millise e-posti aadressiga on ärikonto registreeritud? Saadan sinna 6-kohalise koodi.

utter_link_email_invalid = See ei tundu olevat e-posti aadress. Palun kirjutage see täielikult, näiteks nimi@ettevote.ee.

utter_ask_link_code =
    Kui aadressiga { $email } on registreeritud ärikonto, on 6-kohaline kood sinna juba teel. Palun kirjutage see siia. Kood kehtib 10 minutit.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = E-kirjad liiguvad praegu viivitusega, seega võib kood saabuda veidi hiljem.

# The customer wrote something that is no code.
utter_link_code_invalid = Palun kirjutage siia 6-kohaline kood e-kirjast. Kirja saabumiseni võib kuluda veidi aega; vaadake palun ka rämpsposti kausta.

utter_link_code_wrong =
    See kood ei ole õige. { $left ->
        [one] Teil on jäänud veel { $left } katse.
       *[other] Teil on jäänud veel { $left } katset.
    }

utter_link_code_dead = See kood enam ei kehti. Kas saadan uue?

utter_link_limit = Praegu ma rohkem koode saata ei saa. Edasi aitab teid CPS Priority tugi.

utter_link_done = Aitäh! Nüüd näen teie kontot ({ $company }).

utter_link_already =
    Teie kontot ({ $company }) ma juba näen. Kui soovite kasutada mõnda teist kontot, logige kõigepealt välja.

utter_link_expired = Turvalisuse huvides logisin teid siin vestluses kontolt välja, sest te ei olnud mõnda aega midagi kirjutanud.

utter_link_cancelled = Selge, saame hakkama ka ilma teie konto andmeteta.

utter_log_out_done = Olete välja logitud. Ma ei näe enam teie kontot.

utter_log_out_not_linked = Te ei ole siin vestluses ühelegi kontole sisse loginud.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = Siin saan anda teavet ainult teie enda konto kohta. Teiste kontode kohta ma midagi öelda ei saa.

utter_account_not_approved =
    Teie taotlus on saabunud ({ DATE($received) }), aga ärikontot ei ole veel kinnitatud. Selleks võib kuluda kuni 2 tööpäeva. Kui konto on kinnitatud, saan siin vaadata teie tooteid, punkte ja liikmelisust.

# The backend does not answer.
utter_account_unavailable =
    Vabandust, praegu ma teie konto andmetele ligi ei pääse. Midagi ei ole kaduma läinud ega muutunud. Palun proovige mõne minuti pärast uuesti.

## State of the application

utter_account_state_waiting =
    Teie ettevõtte ({ $company }) taotlus on saabunud ({ DATE($received) }) ja seda kontrollitakse. Selleks võib kuluda kuni 2 tööpäeva (tähtaeg: { DATE($due) }). Seejärel tuleb e-kiri aadressilt { $sender }.

utter_account_state_overdue =
    Teie ettevõtte ({ $company }) taotlus on saabunud ({ DATE($received) }). Möödas on 2 täit tööpäeva, aga taotlust ei ole ikka veel kinnitatud. Nii ei tohiks olla. Palun vaadake kõigepealt, kas rämpsposti kaustas on e-kiri aadressilt { $sender }. Kui seda seal ei ole, annan asja edasi CPS Priority toele. Kas annan?

utter_account_state_approved =
    Teie ettevõtte ({ $company }) ärikonto on kinnitatud ({ DATE($decided) }). E-kiri parooli määramiseks tuleb aadressilt { $sender }.

utter_account_state_rejected =
    Teie ettevõtte ({ $company }) taotlust ei kinnitatud. Põhjust ma ei tea; seda oskab öelda CPS Priority tugi. Kas annan küsimuse edasi?

# The last line of a list that is too long for a chat.
line_more =
    { $count ->
        [one] - ja veel { $count }
       *[other] - ja veel { $count }
    }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [one] { $points } punkt
       *[other] { $points } punkti
    }

utter_points_total =
    { $points ->
        [one] Teil on { $points } punkt.
       *[other] Teil on { $points } punkti.
    } Rohelise linnukesega tooted:
    { $products }

utter_points_zero = Teil ei ole veel punkte: rohelist linnukest ei ole ühelgi tootel.

utter_points_no_products =
    Teil ei ole veel punkte, sest ühtegi toodet ei ole registreeritud. Registreerige oma tooted vahekaardil „{ -my-products }“ või migreerige need vanalt CPS-i kontolt.

utter_points_waiting =
    { $points ->
        [one] Jaotamist ootab veel { $points } punkt, sest siin puudub veel roheline linnuke:
       *[other] Jaotamist ootab veel { $points } punkti, sest siin puudub veel roheline linnuke:
    }
    { $products }

    Kas lisame puuduvad andmed kohe?

utter_points_next =
    { $missing ->
        [one] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkt.
       *[other] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkti.
    }

utter_points_joinable =
    Teile on avatud { $tiers }. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkt.
           *[other] Järgmisest tasemest ({ $next_tier }) on puudu { $missing } punkti.
        }
    }

    Kas alustame liitumist?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    { $points ->
        [one] Teil on { $points } punkt.
       *[other] Teil on { $points } punkti.
    } { $missing ->
        [one] Soovitud tasemest ({ $tier }) on puudu { $missing } punkt.
       *[other] Soovitud tasemest ({ $tier }) on puudu { $missing } punkti.
    }

utter_points_tier_open =
    { $points ->
        [one] Teil on { $points } punkt.
       *[other] Teil on { $points } punkti.
    } Soovitud taseme ({ $tier }) jaoks sellest piisab. Liikmemaks on { MONEY($fee) } aastas.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = seerianumber
detail_purchase_date = ostukuupäev
detail_country = ostu sooritamise riik
detail_dealer = edasimüüja

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    Teie kontol ei ole veel tooteid, seega ei saa olla ka rohelist linnukest. Registreerige oma tooted vahekaardil „{ -my-products }“ või migreerige need vanalt CPS-i kontolt.

utter_green_tick_all_fine =
    Kõik on korras: kõigil teie toodetel on roheline linnuke ja nende punktid on jaotatud. Linnukesi näete vahekaardil „{ -my-products }“. { $points ->
        [one] Kokku on teil { $points } punkt.
       *[other] Kokku on teil { $points } punkti.
    } Kui mõni punkt on ikkagi puudu, uurib seda CPS Priority tugi.

utter_green_tick_found =
    { $count ->
        [one] Ühel tootel ei ole veel rohelist linnukest. Puudu on:
       *[other] { $count } tootel ei ole veel rohelist linnukest. Puudu on:
    }
    { $products }

    Lisame puuduvad andmed kohe siin. Kui te midagi täpselt ei mäleta, sobib ka parim oletus.

utter_ask_serial_number = Mis on teie toote { $model } seerianumber?
utter_ask_purchase_date = Millal te toote { $model } ostsite? Piisab kuust ja aastast või ainult aastast.
utter_ask_country = Millises riigis te toote { $model } ostsite?
utter_ask_dealer = Kust te toote { $model } ostsite, milliselt edasimüüjalt?

utter_serial_number_invalid = See ei tundu olevat seerianumber. Seerianumbris on kokku 6–20 tähte ja numbrit.
utter_purchase_date_invalid = Sellest kuupäevast ma aru ei saanud. Palun kirjutage see näiteks nii: „märts 2023“ või „15.03.2023“.
utter_purchase_date_future = See kuupäev on alles ees. Millal te toote ostsite?
utter_country_invalid = Sellist riiki ma ei tunne. Palun kirjutage riigi nimi, näiteks „Eesti“.
utter_dealer_invalid = See on edasimüüja nime jaoks liiga pikk. Palun kirjutage ainult poe nimi.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Kirjutage see osa numbrist, mis on veel loetav või mille leiate näiteks arvelt. Sobib ka parim oletus.
utter_purchase_date_guess = Sobib ka parim oletus. Mis aastal see umbes oli?
utter_country_guess = Sobib ka parim oletus. Milline riik on kõige tõenäolisem?
utter_dealer_guess = Sobib ka parim oletus. Võite kirjutada ka linna nime või lihtsalt „internetist“.

utter_detail_skipped = Pole midagi, jätame selle praegu vahele. Roheline linnuke tekib siis, kui ka see on lisatud. Saate seda teha ka hiljem: klõpsake toote juures nuppu „{ -view-product }“.

utter_serial_number_taken =
    See seerianumber on juba registreeritud, seega ma seda sisestada ei saa. Palun kontrollige see veel kord üle. Kui number on õige, lahendab asja CPS Priority tugi.

# What will be saved, a line each; then the question.
line_serial_number = - Seerianumber: { $value }
line_purchase_date = - Ostukuupäev: { DATE($value) }
line_purchase_date_estimated = - Ostukuupäev: { DATE($value) } (oletus)
line_country = - Ostu sooritamise riik: { COUNTRY($value) }
line_country_estimated = - Ostu sooritamise riik: { COUNTRY($value) } (oletus)
line_dealer = - Edasimüüja: { $value }
line_serial_number_estimated = - Seerianumber: { $value } (oletus)
line_dealer_estimated = - Edasimüüja: { $value } (oletus)

utter_ask_green_tick_confirm =
    Panin toote { $model } kohta kirja:
    { $details }

    Kas salvestan nii?

utter_ask_green_tick_change = Mida soovite muuta?

utter_green_tick_saved =
    Salvestatud: tootel { $model } on nüüd roheline linnuke. { $points ->
        [one] Teil on { $points } punkt.
       *[other] Teil on { $points } punkti.
    }

utter_green_tick_saved_incomplete =
    Salvestatud. Rohelise linnukese jaoks on tootel { $model } veel puudu: { $details }.

utter_green_tick_finished = Nüüd on roheline linnuke kõigil teie toodetel. Näete seda vahekaardil „{ -my-products }“.

utter_green_tick_unfinished = Rohkem andmeid ma praegu lisada ei saa. Mis veel puudu on, näete vahekaardil „{ -my-products }“, kui klõpsate toote juures nuppu „{ -view-product }“.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    Selge, jätame pooleli. Toote { $model } kohta öeldu jätan meelde. Kui soovite jätkata, andke lihtsalt märku.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    Nuppu { -migrate-products } ei ole, sest ärikonto registreerimisel ei lisatud teie vana CPS-i e-posti aadressi. Teil on kaks võimalust:
    - registreerige oma tooted vahekaardil „{ -my-products }“ uuesti või
    - laske asja uurida CPS Priority toel.

utter_migrate_no_old_account =
    Nuppu { -migrate-products } ei ole, sest registreerimisel märgiti, et teil varem CPS-i kontot ei olnud. Seega ei ole ka midagi migreerida: registreerige oma tooted vahekaardil „{ -my-products }“.

utter_migrate_old_unknown =
    Märkisite oma vana CPS-i e-posti aadressiks { $email }, aga sellise aadressiga vana CPS-i kontot ei ole. Sellepärast puudub ka nupp { -migrate-products }. Teil on kaks võimalust:
    - registreerige oma tooted vahekaardil „{ -my-products }“ uuesti või
    - laske asja uurida CPS Priority toel.

utter_migrate_nothing =
    Teie vana CPS-i konto on leitud, aga tooteid seal ei ole. Seega ei ole ka midagi migreerida: registreerige oma tooted vahekaardil „{ -my-products }“.

utter_migrate_all_done =
    Nuppu { -migrate-products } enam ei ole, sest kõik teie tooted on juba migreeritud:
    { $products }

utter_migrate_ready =
    Nupp peaks olemas olema: avage ülemisel mustal ribal vahekaart „{ -my-products }“; sinine nupp { -migrate-products } on paremal. { $count ->
        [one] Migreerimist ootab üks toode:
       *[other] Migreerimist ootab { $count } toodet:
    }
    { $products }

    Kas teen selle kohe teie eest ära?

utter_migrate_done =
    { $count ->
        [one] Valmis: teie toode on migreeritud.
       *[other] Valmis: { $count } toodet on migreeritud.
    } { $points ->
        [one] Teil on nüüd { $points } punkt.
       *[other] Teil on nüüd { $points } punkti.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [one] Ühel migreeritud tootel ei ole veel rohelist linnukest, sest osa andmeid on puudu. Kas lisame need kohe?
       *[other] { $count } migreeritud tootel ei ole veel rohelist linnukest, sest osa andmeid on puudu. Kas lisame need kohe?
    }

utter_migrate_clash =
    Neid tooteid ei saanud migreerida, sest nende seerianumber on juba registreeritud:
    { $products }

    Selle saab lahendada CPS Priority tugi. Kas annan asja edasi?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: { MONEY($fee) } aastas

# How one pays, as it stands in the summary.
method_card = kaart
method_bank = pangaülekanne

utter_signup_not_enough =
    { $points ->
        [one] Teil on { $points } punkt.
       *[other] Teil on { $points } punkti.
    } CPS-iga saate liituda alates { $points_to_join } punktist, { $missing ->
        [one] seega on veel { $missing } punkt puudu.
       *[other] seega on veel { $missing } punkti puudu.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [one] Jaotamist ootab veel { $points } punkt, sest mõnel tootel puudub veel roheline linnuke. Kas lisame puuduvad andmed kohe?
       *[other] Jaotamist ootab veel { $points } punkti, sest mõnel tootel puudub veel roheline linnuke. Kas lisame puuduvad andmed kohe?
    }

utter_signup_more_products = Punkte saate juurde iga Canoni toote eest, mille vahekaardil „{ -my-products }“ registreerite.

utter_signup_active =
    Olete juba CPS-i liige. Tase: { $tier }, lõppkuupäev: { DATE($expires) }. Siin vestluses ma taset muuta ei saa; sellega aitab teid CPS Priority tugi. Kas annan teie soovi edasi?

utter_signup_pending =
    Teie liitumissoov ({ $tier }) on juba töös, seega uut liitumist ma alustada ei saa. Täpsemalt oskab vastata CPS Priority tugi. Kas annan küsimuse edasi?

utter_ask_signup_tier =
    { $points ->
        [one] { $points } punktiga saate valida ühe neist tasemetest:
       *[other] { $points } punktiga saate valida ühe neist tasemetest:
    }
    { $tiers }

    Millist taset soovite?

utter_signup_tier_closed =
    See tase ({ $tier }) ei ole teile veel avatud: { $missing ->
        [one] puudu on { $missing } punkt.
       *[other] puudu on { $missing } punkti.
    }

utter_ask_signup_terms =
    Palun lugege enne liitumist tingimused läbi. { $link_terms ->
        [unset] Leiate need CPS-iga liitumise kutselt.
       *[set] Leiate need siit: { $link_terms }
    } Kas nõustute tingimustega?

utter_signup_terms_declined =
    Pole midagi, see on teie otsustada. Kui te tingimustega ei nõustu, ei saa ma teid liikmeks vormistada. Midagi ei ole vormistatud. Võite liitumise juurde igal ajal tagasi tulla.

utter_ask_signup_payment = Kuidas soovite maksta: kaardiga või pangaülekandega?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Palun kontrollige:
    - Tase: { $tier }
    - Liikmemaks: { MONEY($fee) } aastas
    - Makseviis: { $payment }
    - Liikmelisus: algab kohe ja kehtib ühe aasta
    - Tingimustega nõustumine: jah
    { $old_number ->
        [none] { "" }
       *[other] Teie liikmenumber muutub: { $old_number } enam ei kehti.
    }

    Kas vormistan teid nende andmetega liikmeks?

utter_ask_signup_change = Mida soovite muuta?

utter_signup_done =
    Olete nüüd CPS-i liige!
    - Liikmenumber: { $number }
    - Tase: { $tier }
    - Kehtivus: { DATE($starts) } – { DATE($expires) }
    - Arve: { $invoice }, { MONEY($amount) }, maksetähtpäev { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] Uus number asendab teie vana numbrit { $old_number }.
    }

utter_signup_pay_card =
    Enne maksetähtpäeva kaardilt raha ei võeta. { $link_payment ->
        [unset] Palun sisestage kaardiandmed oma kontol, mitte kunagi siin vestluses.
       *[set] Palun sisestage kaardiandmed sellel lehel, mitte kunagi siin vestluses: { $link_payment }
    }

utter_signup_pay_bank = Palun tehke ülekanne maksetähtpäevaks. Ülekandega võivad kaasneda kohalikud lisatasud.

utter_signup_stopped = Selge, katkestasin. Midagi ei ole vormistatud. Kui soovite jätkata, andke lihtsalt märku.

# The backend failed while signing up.
utter_signup_problem =
    Vabandust, praegu ei õnnestunud liitumist lõpule viia. Topelt seda mingil juhul ei vormistata. Palun vajutage mõne minuti pärast uuesti „Jah“.

## Membership and invoices

utter_membership_state_active =
    Teie liikmelisus kehtib. Tase: { $tier }, liikmenumber: { $number }, lõppkuupäev: { DATE($expires) }.

utter_membership_state_expired =
    Teie liikmelisus ({ $tier }) on lõppenud, lõppkuupäev oli { DATE($expires) }. Võite uuesti liituda ja saate siis uue liikmenumbri. Kas alustame?

utter_membership_state_pending = Teie liitumissoov ({ $tier }) on saabunud, aga liikmelisus veel ei kehti.

utter_membership_state_none = Te ei ole veel CPS-i liige. Kas soovite, et kontrolliksin, kas saate liituda?

utter_invoice_open = Arve { $invoice }: { MONEY($amount) }, maksetähtpäev { DATE($due) }.

utter_invoice_overdue = Arve { $invoice } ({ MONEY($amount) }) on veel maksmata. Maksetähtpäev oli { DATE($due) }.

utter_invoice_paid = Arve { $invoice } ({ MONEY($amount) }) on makstud.

## Handing over to Priority Support

utter_ask_handoff_contact = Kuidas saab CPS Priority tugi teiega ühendust võtta? Palun kirjutage oma e-posti aadress või telefoninumber.

utter_handoff_contact_invalid = Palun kirjutage e-posti aadress või telefoninumber koos riigi suunanumbriga, näiteks +372 5000 0000.

utter_handoff_done =
    Andsin kõik koos selle vestlusega CPS Priority toele edasi. Te ei pea midagi kordama. Teie pöördumise number on { $reference }. Teiega võetakse ühendust sellel aadressil või numbril: { $contact }.

utter_handoff_added = Lisasin selle teie pöördumise { $reference } juurde. CPS Priority tugi näeb seda koos selle vestlusega.

utter_handoff_cancelled = Selge, ma ei anna midagi edasi.

utter_handoff_problem =
    Vabandust, praegu ei õnnestu mul seda edasi anda. { $link_support ->
        [unset] Palun proovige mõne minuti pärast uuesti.
       *[set] Palun proovige mõne minuti pärast uuesti või võtke CPS Priority toega ise ühendust: { $link_support }
    }

## Conversation

utter_card_number =
    Palun ärge kunagi saatke vestluses kaardinumbrit. Muutsin selle loetamatuks. Mul seda vaja ei ole; palun sisestage see ainult makselehel.

utter_greet =
    Tere! Olen CPS-i assistent, juturobot. Aitan teil CPS-i registreeruda ja vastan küsimustele ärikonto, toodete, punktide, tasemete ja maksmise kohta. Mida soovite teada?

utter_help =
    Oskan vastata küsimustele ärikonto, toodete registreerimise ja migreerimise, punktide, tasemete, liitumise ja maksmise kohta. Kui soovite, vaatan ka teie kontot: kontrollin punkte, uurin, miks roheline linnuke puudub, või vormistan teid liikmeks. Kui ma aidata ei oska, annan asja edasi CPS Priority toele. Millega saan aidata?

utter_thank = Võtke heaks! Kas saan veel millegagi aidata?

utter_goodbye = Head aega ja kõike paremat!

utter_bot_challenge =
    Olen juturobot, CPS-i assistent. Kui soovite rääkida inimesega, aitab teid CPS Priority tugi.

utter_affirm = Hästi. Mida soovite teada?

utter_affirm_choose = Hea meelega. Milline neist?

utter_deny = Selge. Kui teil tekib veel küsimusi, kirjutage julgelt.

utter_cancel = Selge, katkestasin. Midagi ei vormistatud ega muudetud. Mida soovite nüüd teha?

utter_feedback_positive = Tore, et sellest abi oli! Kas saan veel millegagi aidata?

utter_feedback_negative =
    Kahju, et sellest abi ei olnud. Kas soovite, et suunaksin teid CPS Priority toe juurde?

utter_out_of_scope =
    Sellega ma aidata ei oska: vastan ainult küsimustele CPS-i registreerumise kohta. Need on ärikonto, tooted, punktid, tasemed ja maksmine. Kas teie küsimus puudutab mõnda neist?

utter_language_changed = Hästi, jätkame eesti keeles. Mida soovite teada?

utter_language_ask = Millises keeles soovite jätkata?

utter_language_unsupported =
    Kahjuks ma seda keelt veel ei oska. Palun valige üks neist:

utter_unclear_suggest = Ma ei saanud päris hästi aru. Kas mõtlesite mõnda neist?

utter_unclear_again =
    Kahjuks ei saa ma ikka veel aru. Palun sõnastage küsimus teisiti, valige teema menüüst või pöörduge CPS Priority toe poole.

utter_unclear_nothing =
    Oskan lugeda ainult teksti ja küsimust ma siit ei leidnud. Palun kirjutage paari sõnaga, milles abi vajate.

utter_unclear_too_long =
    See tekst on minu jaoks natuke liiga pikk. Palun kirjutage oma küsimus lühidalt, paari lausega.

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = Oskan lugeda ainult teksti. Palun kirjutage mulle, milles on küsimus.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = Hiljem muudetud sõnumit ma uuesti ei loe. Palun saatke see uue sõnumina.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Palun kirjutage sobiva valiku number.

utter_technical_problem =
    Vabandust, meil on praegu tehniline tõrge. Palun proovige hetke pärast uuesti või võtke ühendust CPS Priority toega.

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

utter_check_points =
    Selles vestluses ma teie kontot ei näe, aga saate punkte ise kontrollida:
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
    Selles vestluses ma teid liikmeks vormistada ei saa. Saate seda teha ise oma kontol, kui teil on vähemalt { $points_to_join ->
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
    Selles vestluses ma teie liikmelisust ei näe, aga näete seda oma kontol: jaotises „{ -my-subscriptions }“ on liikmekaardil kirjas liikmenumber, tase, lõppkuupäev ja see, kas liikmelisus kehtib.

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

utter_talk_to_human =
    { $link_support ->
        [unset] Teid aitavad CPS Priority toe töötajad.
       *[set] Teid aitavad CPS Priority toe töötajad: { $link_support }
    } Rääkige neile, mida olete juba proovinud, siis ei pea te seda kordama.

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
    Selles vestluses ma teie taotlust ei näe. Konto kontrollimiseks ja loomiseks võib kuluda kuni 2 tööpäeva, seejärel tuleb e-kiri aadressilt { $sender }. Kui 2 täit tööpäeva on möödas ja kirja ei ole, võtke palun ühendust CPS Priority toega.

## Conversation

utter_greet =
    Tere! Olen CPS-i assistent, juturobot. Aitan teil CPS-i registreeruda ja vastan küsimustele ärikonto, toodete, punktide, tasemete ja maksmise kohta. Mida soovite teada?

utter_help =
    Oskan vastata küsimustele ärikonto, toodete registreerimise ja migreerimise, punktide, tasemete, liitumise ja maksmise kohta. Kui ma aidata ei oska, suunan teid CPS Priority toe juurde. Millega saan aidata?

utter_thank = Võtke heaks! Kas saan veel millegagi aidata?

utter_goodbye = Head aega ja kõike head!

utter_bot_challenge =
    Olen juturobot, CPS-i assistent. Kui soovite rääkida inimesega, aitab teid CPS Priority tugi.

utter_affirm = Hästi. Mida soovite teada?

utter_affirm_choose = Hea meelega. Milline neist?

utter_deny = Selge. Kui teil tekib veel küsimusi, kirjutage julgelt.

utter_cancel = Selge, katkestasin. Midagi ei vormistatud ega muudetud. Mida soovite nüüd teha?

utter_feedback_positive = Tore, et sellest abi oli! Kas saan veel millegagi aidata?

utter_feedback_negative =
    Kahju, et sellest abi ei olnud. Kas soovite, et suunan teid CPS Priority toe juurde?

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
    See on minu jaoks natuke liiga pikk. Palun kirjutage oma küsimus lühidalt, paari lausega.

utter_technical_problem =
    Vabandust, meil on praegu tehniline tõrge. Palun proovige hetke pärast uuesti või võtke ühendust CPS Priority toega.

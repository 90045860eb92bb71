### Latvian. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = Latviešu
-locale = lv-LV
# From how many digits before the grouping sign a number is grouped: 1 = 1,000; 2 = 1000 but 10,000.
-minimum-grouping-digits = 2

## Words on the screen, exactly as the guide prints them

-my-products = Mani produkti
-migrate-products = MIGRĒT PRODUKTUS
-view-product = Skatīt produktu
-available-tiers = Pieejamie CPS līmeņi
-on-off = ieslēgt/izslēgt
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = sudraba
tier_gold = zelta
tier_platinum = platīna
tier_corporate_c = korporatīvais C
tier_corporate_b = korporatīvais B
tier_corporate_a = korporatīvais A

## Button titles: what the customer would say, 20 characters at most

title_account_create = Izveidot kontu
title_account_documents_vat = PVN maksātāja papīri
title_account_documents_no_vat = Papīri, ja nav PVN
title_account_old_email = Vecais CPS e-pasts
title_account_review_time = Cik ilgi jāgaida
title_account_email_missing = E-pasts nav atnācis
title_password_set = Pirmā parole
title_password_reset = Aizmirsu paroli
title_product_register = Reģistrēt produktus
title_product_migrate = Migrēt produktus
title_product_required_details = Obligātie dati
title_product_details_unknown = Neatceros datus
title_points_assignment = Punktu piešķiršana
title_points_needed = Cik punktu vajag
title_membership_join = Kā pievienoties
title_membership_tiers = Līmeņi un maksa
title_membership_eligibility = Man pieejamie līmeņi
title_membership_corporate = Korporatīvie līmeņi
title_membership_start = Kad var sākt lietot
title_membership_number = Abonementa numurs
title_membership_validity = Abonementa termiņš
title_terms_acceptance = Noteikumi
title_payment_methods = Maksājuma veidi
title_payment_card = Maksāt ar karti
title_payment_bank = Bankas pārskaitījums
title_payment_bank_fees = Papildu maksas
title_invoice_time = Kad būs rēķins
title_contact_support = Atbalsta dienests
title_more_information = Vairāk informācijas
title_what_is_cps = Kas ir CPS
title_check_points = Mani punkti
title_diagnose_green_tick = Nav zaļās atzīmes
title_diagnose_migrate_button = Nav zilās pogas
title_start_signup = Noformēt abonementu
title_check_account = Mans pieteikums
title_check_membership = Mans abonements
title_talk_to_human = Runāt ar cilvēku
title_help = Galvenā izvēlne
title_change_language = Cita valoda

## Opening the business account

utter_account_create =
    Vispirms vajadzīgs Canon uzņēmuma konts, pēc tam varēsiet aktivizēt CPS abonementu.
    { $link_account_create ->
        [unset] 1. Piesakieties jaunam uzņēmuma kontam.
       *[set] 1. Piesakieties jaunam uzņēmuma kontam: { $link_account_create }
    }
    2. Augšupielādējiet dokumentu, kas apliecina uzņēmuma datus.
    3. Ja jums jau bija CPS konts, norādiet veco CPS e-pasta adresi.
    4. Pagaidiet, līdz kontu pārbaudīsim un izveidosim. Tas var ilgt līdz 2 darba dienām.
    5. Kad no { $sender } pienāks automātiskais e-pasta ziņojums, iestatiet paroli.

utter_account_documents_vat =
    Ja uzņēmums ir PVN maksātājs, augšupielādējiet vienu no šiem dokumentiem:
    - PVN reģistrācijas apliecību
    - uzņēmuma rēķinu

    Dokumentā jābūt skaidri redzamam PVN maksātāja numuram un uzņēmuma nosaukumam, un jums jābūt tiesībām šo informāciju sniegt.

utter_account_documents_no_vat =
    Ja uzņēmums nav PVN maksātājs, augšupielādējiet VIENU dokumentu, kurā redzams uzņēmuma nosaukums un adrese:
    - uzņēmumam izrakstītu rēķinu
    - uzņēmuma vai profesionālo licenci
    - reģistrācijas dokumentu izrakstu no Uzņēmumu reģistra

utter_account_old_email =
    Vecā CPS konta e-pasta adresi norādiet, kad reģistrējat uzņēmuma kontu: 4. darbībā, sadaļā „Detalizēta informācija par uzņēmumu”. Bez tās iepriekš reģistrētos produktus nevarēs migrēt.

utter_account_review_time =
    Uzņēmuma konta pārbaude un izveide var ilgt līdz 2 darba dienām. Kad konts būs gatavs, no { $sender } saņemsiet e-pasta ziņojumu, lai iestatītu paroli.

utter_account_email_missing =
    Pameklējiet e-pasta ziņojumu no { $sender }: automātisko ziņojumu sūta no šīs adreses.
    - Var paiet līdz 2 darba dienām. Kamēr ziņojuma nav, lūdzu, pagaidiet un nemēģiniet atiestatīt paroli.
    - Ja pagājušas 2 pilnas darba dienas, lūdzu, sazinieties ar CPS prioritārā atbalsta dienestu.

## Password

utter_password_set =
    Kad no { $sender } ir pienācis automātiskais e-pasta ziņojums:
    1. Iestatiet jaunu paroli.
    { $link_login ->
        [unset] 2. Piesakieties savā uzņēmuma kontā.
       *[set] 2. Piesakieties savā uzņēmuma kontā: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] Paroli jebkurā laikā varat atiestatīt, izmantojot paroles atiestatīšanas saiti.
       *[set] Paroli jebkurā laikā varat atiestatīt šeit: { $link_password_reset }
    }

    Ja uzņēmuma konts ir jauns, lūdzu, vispirms sagaidiet automātisko e-pasta ziņojumu no { $sender }.

## Products

utter_product_register =
    Produktus reģistrējiet savā uzņēmuma kontā:
    1. Augšējā melnajā joslā atveriet cilni „{ -my-products }”.
    2. Reģistrējiet tur visus savus Canon produktus.

utter_product_required_details =
    Obligāti norādāmie produkta dati ir, piemēram:
    - sērijas numurs
    - pirkuma datums
    - pirkuma valsts
    - izplatītājs

    Ja kaut ko precīzi neatceraties, norādiet aptuveni.

utter_product_details_unknown =
    Neuztraucieties, ja precīzus datus neatceraties. Sērijas numuru, pirkuma datumu, valsti vai izplatītāju varat norādīt aptuveni.

utter_product_migrate =
    Produktus varat migrēt ar vienu pogu, ja, reģistrējot uzņēmuma kontu, norādījāt vecā CPS konta e-pasta adresi:
    1. Augšējā melnajā joslā atveriet cilni „{ -my-products }”.
    2. Labajā pusē noklikšķiniet uz zilās pogas { -migrate-products }.

utter_diagnose_migrate_button =
    Ja zilās pogas { -migrate-products } nav, tas nozīmē, ka jūsu vecā CPS e-pasta adrese netika norādīta, reģistrējot uzņēmuma kontu. Ir divas iespējas:
    - reģistrējiet produktus vēlreiz cilnē „{ -my-products }” vai
    - sazinieties ar CPS prioritārā atbalsta dienestu.

utter_diagnose_green_tick =
    Ja zaļās atzīmes nav, produktam, visticamāk, trūkst kādu obligāto datu. Pārbaudiet tos pēc kārtas:
    1. Atveriet cilni „{ -my-products }” un pie produkta noklikšķiniet uz „{ -view-product }”.
    2. Vai ir sērijas numurs?
    3. Vai ir pirkuma datums?
    4. Vai ir pirkuma valsts?
    5. Vai ir izplatītājs?

    Ierakstiet to, kā trūkst. Ja precīzi neatceraties, norādiet aptuveni.

## Points

utter_points_assignment =
    Produkta punktus piešķir, kad produkts ir migrēts un tam ir zaļā atzīme. Ja zaļā atzīme ir visiem produktiem, visi jūsu produktu punkti ir piešķirti.

utter_points_needed =
    Kontā jābūt vismaz { $points_to_join ->
        [zero] { $points_to_join } punktiem
        [one] { $points_to_join } punktam
       *[other] { $points_to_join } punktiem
    }. Tiklīdz tie būs, saņemsiet uzaicinājumu pievienoties programmai CPS.

utter_check_points =
    Šajā sarunā jūsu kontu neredzu, bet punktus varat pārbaudīt savā kontā:
    1. Atveriet cilni „{ -my-products }” un paskatieties, kuriem produktiem ir zaļā atzīme. Šo produktu punkti ir piešķirti.
    2. Kur atzīmes nav, noklikšķiniet uz „{ -view-product }” un ierakstiet trūkstošos datus.

    Uzaicinājumu pievienoties programmai CPS saņemsiet, kad kontā būs vismaz { $points_to_join ->
        [zero] { $points_to_join } punkti
        [one] { $points_to_join } punkts
       *[other] { $points_to_join } punkti
    }.

## Membership

utter_membership_join =
    Kad punktu pietiks, saņemsiet uzaicinājumu. Pēc tam:
    1. Izlasiet noteikumus un piekrītiet tiem.
    2. Noklikšķiniet uz { -sign-up }.
    3. Izvēlieties līmeni.
    4. Izvēlieties maksājuma veidu: karti vai bankas pārskaitījumu.

utter_start_signup =
    Šajā sarunā abonementu noformēt nevaru. To varat izdarīt savā kontā, kad tajā ir vismaz { $points_to_join ->
        [zero] { $points_to_join } punkti
        [one] { $points_to_join } punkts
       *[other] { $points_to_join } punkti
    }:
    1. Atveriet uzaicinājumu pievienoties programmai CPS.
    2. Izlasiet noteikumus, piekrītiet tiem un noklikšķiniet uz { -sign-up }.
    3. Izvēlieties līmeni un maksājuma veidu.

utter_membership_tiers =
    Līmenis ir atkarīgs no punktu skaita; abonēšanas maksa norādīta par gadu:
    - Sudraba: { $silver_from }–{ $silver_to } punkti, { MONEY($silver_fee) }
    - Zelta: { $gold_from }–{ $gold_to } punkti, { MONEY($gold_fee) }
    - Platīna: { $platinum_from }–{ $platinum_to } punkti, { MONEY($platinum_fee) }

    Uzņēmumiem (pēc uzņēmuma punktiem):
    - Korporatīvais C: { $corporate_c_from }–{ $corporate_c_to } punkti, { MONEY($corporate_c_fee) }
    - Korporatīvais B: { $corporate_b_from }–{ $corporate_b_to } punkti, { MONEY($corporate_b_fee) }
    - Korporatīvais A: no { $corporate_a_from } punktiem, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Sudraba līmenis
        [gold] Zelta līmenis
        [platinum] Platīna līmenis
        [corporate_c] Korporatīvais C līmenis
        [corporate_b] Korporatīvais B līmenis
       *[corporate_a] Korporatīvais A līmenis
    } maksā { MONEY($fee) } gadā. To varat izvēlēties, sākot ar { $from ->
        [zero] { $from } punktiem
        [one] { $from } punktu
       *[other] { $from } punktiem
    }.

utter_membership_eligibility =
    Jo vairāk punktu, jo vairāk līmeņu varat izvēlēties. Zemāku līmeni drīkst izvēlēties vienmēr. Piemēram, ar { NUMBER(2000) } punktiem jums ir pieejams gan sudraba, gan zelta, gan platīna līmenis.

    Cik punktu jums ir? Uzrakstiet skaitli, un es pateikšu, kuri līmeņi jums pieejami.

utter_membership_eligibility_none =
    { $points ->
        [zero] Ar { $points } punktiem vēl nav pieejams neviens līmenis.
        [one] Ar { $points } punktu vēl nav pieejams neviens līmenis.
       *[other] Ar { $points } punktiem vēl nav pieejams neviens līmenis.
    } { $missing ->
        [zero] Tuvākais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
        [one] Tuvākais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punkta.
       *[other] Tuvākais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
    }

utter_membership_eligibility_open =
    { $points ->
        [zero] Ar { $points } punktiem jums pieejams { $tiers } līmenis.
        [one] Ar { $points } punktu jums pieejams { $tiers } līmenis.
       *[other] Ar { $points } punktiem jums pieejams { $tiers } līmenis.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [zero] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
            [one] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punkta.
           *[other] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [zero] Ar { $points } punktiem
        [one] Ar { $points } punktu
       *[other] Ar { $points } punktiem
    } varat izvēlēties individuālo vai korporatīvo līmeni: jums pieejams { $tiers } līmenis. Ar slēdzi „{ -on-off }” sadaļā „{ -available-tiers }” izvēlieties, kurus līmeņus rādīt.

utter_membership_eligibility_check =
    Šis skaitlis neizskatās pareizs. Lūdzu, pārbaudiet, cik punktu jums ir, un uzrakstiet vēlreiz, piemēram, „760 punkti”.

utter_membership_corporate =
    Ja jums ir vairāk nekā { NUMBER(2500) } punktu, varat izvēlēties gan korporatīvos, gan sudraba, zelta un platīna līmeņus. Ar slēdzi „{ -on-off }” sadaļā „{ -available-tiers }” izvēlieties, kurus rādīt.

utter_membership_start =
    CPS abonementu varat lietot uzreiz pēc noformēšanas.

utter_membership_number =
    Jā, ja jums jau bija CPS abonementa numurs, tas mainīsies. Jaunais numurs ir redzams abonementa kartē cilnē „{ -my-subscriptions }”.

utter_membership_validity =
    Abonēšanas maksa ir par gadu. Precīzs abonementa beigu datums ir redzams abonementa kartē cilnē „{ -my-subscriptions }”.

utter_check_membership =
    Šajā sarunā jūsu abonementu neredzu, bet to varat apskatīt savā kontā: abonementa kartē cilnē „{ -my-subscriptions }” redzams abonementa numurs, līmenis, beigu datums un tas, vai abonements ir aktīvs.

utter_terms_acceptance =
    Pirms abonementa noformēšanas jāizlasa noteikumi un tiem jāpiekrīt. Datu pārbaudes lapā piekrišanu prasīs vēlreiz. { $link_terms ->
        [unset] Noteikumus atradīsiet uzaicinājumā pievienoties programmai CPS.
       *[set] Noteikumus varat izlasīt šeit: { $link_terms }
    }

## Payment

utter_payment_methods =
    Maksāt varat ar karti vai bankas pārskaitījumu. Maksājuma veidu izvēlēsieties, turpinot pirkumu.

utter_payment_card =
    Abonēšanas maksu novelk nevis uzreiz, bet rēķinā norādītajā termiņā, parasti 30 dienu laikā. Pirkuma dienā karti tikai autorizē ar nulles summu.

utter_payment_bank =
    Lūdzu, veiciet pārskaitījumu līdz rēķinā norādītajam datumam. Rēķinu saņemsiet dažu stundu laikā. Bankas pārskaitījumam var būt vietējas papildu maksas.

utter_payment_bank_fees =
    Jā, bankas pārskaitījumam var būt vietējas papildu maksas. Cik lielas tās ir, nezinu; lūdzu, pajautājiet savai bankai. Ja maksājat ar karti, abonēšanas maksu novelk rēķinā norādītajā termiņā.

utter_invoice_time =
    Rēķinu saņemsiet dažu stundu laikā pēc maksājuma veida izvēles. Ja rēķina nav, lūdzu, sazinieties ar CPS prioritārā atbalsta dienestu.

## Help

utter_contact_support =
    { $link_support ->
        [unset] Ja es nevaru palīdzēt, jums palīdzēs CPS prioritārā atbalsta dienests.
       *[set] Ar CPS prioritārā atbalsta dienestu varat sazināties šeit: { $link_support }
    }

utter_talk_to_human =
    { $link_support ->
        [unset] Jums palīdzēs CPS prioritārā atbalsta dienesta darbinieki.
       *[set] Jums palīdzēs CPS prioritārā atbalsta dienesta darbinieki: { $link_support }
    } Pastāstiet viņiem, ko jau mēģinājāt, lai tas nebūtu jādara vēlreiz.

utter_more_information =
    { $link_faq ->
        [unset] Vairāk uzzināsiet detalizētajos bieži uzdotajos jautājumos. Vai arī jautājiet uzreiz man.
       *[set] Vairāk uzzināsiet detalizētajos bieži uzdotajos jautājumos: { $link_faq } Vai arī jautājiet uzreiz man.
    }

utter_what_is_cps =
    CPS ir Canon Professional Services: tas palīdz būt soli priekšā konkurentiem un strādāt bez aizķeršanās. Pievienoties varēsiet, kad par reģistrētajiem Canon produktiem jums būs vismaz { $points_to_join ->
        [zero] { $points_to_join } punkti
        [one] { $points_to_join } punkts
       *[other] { $points_to_join } punkti
    }.

utter_check_account =
    Šajā sarunā jūsu pieteikumu neredzu. Konta pārbaude un izveide var ilgt līdz 2 darba dienām; pēc tam pienāks e-pasta ziņojums no { $sender }. Ja pagājušas 2 pilnas darba dienas un ziņojuma nav, lūdzu, sazinieties ar CPS prioritārā atbalsta dienestu.

## Conversation

utter_greet =
    Labdien! Esmu CPS asistents, tērzēšanas robots. Palīdzu reģistrēties programmā CPS un atbildu uz jautājumiem par uzņēmuma kontu, produktiem, punktiem, līmeņiem un maksājumiem. Ko vēlaties uzzināt?

utter_help =
    Varu atbildēt uz jautājumiem par uzņēmuma kontu, produktu reģistrēšanu un migrēšanu, punktiem, līmeņiem, abonementa noformēšanu un maksājumiem. Ja nevarēšu palīdzēt, ieteikšu sazināties ar CPS prioritārā atbalsta dienestu. Par ko ir jautājums?

utter_thank = Nav par ko! Vai varu vēl kaut kā palīdzēt?

utter_goodbye = Visu labu, un lai veicas ar CPS!

utter_bot_challenge =
    Esmu robots, CPS asistents. Ja labāk vēlaties runāt ar cilvēku, jums palīdzēs CPS prioritārā atbalsta dienests.

utter_affirm = Labi. Ko vēlaties uzzināt?

utter_affirm_choose = Labprāt. Kuru izvēlaties?

utter_deny = Labi. Ja būs vēl kādi jautājumi, droši rakstiet.

utter_cancel = Labi, pārtraucu. Nekas nav ne noformēts, ne mainīts. Ko vēlaties darīt tagad?

utter_feedback_positive = Prieks, ka izdevās! Vai varu vēl kaut kā palīdzēt?

utter_feedback_negative =
    Žēl, ka tas nepalīdzēja. Vai vēlaties, lai palīdzu sazināties ar CPS prioritārā atbalsta dienestu?

utter_out_of_scope =
    Ar to palīdzēt nevaru: pārzinu tikai reģistrēšanos programmā CPS, proti, uzņēmuma kontu, produktus, punktus, līmeņus un maksājumus. Vai jautājums ir par kādu no šiem tematiem?

utter_language_changed = Labi, turpināsim latviski. Ko vēlaties uzzināt?

utter_language_ask = Kurā valodā vēlaties sarunāties?

utter_language_unsupported =
    Diemžēl šajā valodā vēl nerunāju. Lūdzu, izvēlieties kādu no šīm:

utter_unclear_suggest = Īsti nesapratu. Vai jautājums ir par kādu no šiem tematiem?

utter_unclear_again =
    Diemžēl joprojām nesaprotu. Lūdzu, pajautājiet citiem vārdiem, izvēlieties tematu izvēlnē vai sazinieties ar CPS prioritārā atbalsta dienestu.

utter_unclear_nothing =
    Protu lasīt tikai tekstu, un jautājumu jūsu ziņā neatradu. Lūdzu, dažos vārdos uzrakstiet, kas jums vajadzīgs.

utter_unclear_too_long =
    Tas man ir mazliet par garu. Lūdzu, uzrakstiet jautājumu īsi, dažos teikumos.

utter_technical_problem =
    Atvainojiet, mums pašlaik ir tehniska kļūme. Lūdzu, pēc brīža mēģiniet vēlreiz vai sazinieties ar CPS prioritārā atbalsta dienestu.

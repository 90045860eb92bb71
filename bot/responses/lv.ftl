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
title_account_link = Ieskatīties kontā
title_log_out = Iziet no konta
title_yes = Jā
title_no = Nē
title_stop = Pārtraukt
title_link_resend = Jauns kods
title_link_email = Cits e-pasts
title_dont_know = Nezinu
title_serial_number = Sērijas numurs
title_purchase_date = Pirkuma datums
title_country = Pirkuma valsts
title_dealer = Izplatītājs
title_migrate_now = Migrēt tagad
title_signup_accept = Piekrītu
title_signup_decline = Nepiekrītu
title_signup_card = Ar karti
title_signup_bank = Ar pārskaitījumu
title_signup_corporate = Rādīt korporatīvos
title_signup_personal = Rādīt individuālos
title_signup_tier = Cits līmenis
title_signup_payment = Cits maksājuma veids

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

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    Punktus varat pārbaudīt savā kontā:
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
    Abonementu varat noformēt savā kontā, kad tajā ir vismaz { $points_to_join ->
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
    Abonementu varat apskatīt savā kontā: abonementa kartē cilnē „{ -my-subscriptions }” redzams abonementa numurs, līmenis, beigu datums un tas, vai abonements ir aktīvs.

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
    Konta pārbaude un izveide var ilgt līdz 2 darba dienām; pēc tam pienāks e-pasta ziņojums no { $sender }. Ja pagājušas 2 pilnas darba dienas un ziņojuma nav, lūdzu, sazinieties ar CPS prioritārā atbalsta dienestu.

## The customer's own account: proving that it is theirs

# The one-time code, by e-mail.
mail_code_subject = Jūsu CPS kods
mail_code_body =
    Labdien!

    Jūsu kods CPS asistentam: { $code }

    Ierakstiet to sarunā 10 minūšu laikā. Ja kodu neprasījāt, neņemiet šo ziņojumu vērā un kodu nevienam neizpaudiet.

    CPS asistents

# Offered below an answer that anyone gets.
utter_account_link_offer = Ja vēlaties, ieskatīšos jūsu kontā un atbildēšu precīzi. Vai ieskatīties?

utter_ask_link_email =
    Vispirms man jāpārliecinās, ka konts ir jūsu. Ar kuru e-pasta adresi ir reģistrēts uzņēmuma konts? Uz to nosūtīšu 6 ciparu kodu.

utter_link_email_invalid = Tas neizskatās pēc e-pasta adreses. Lūdzu, uzrakstiet to pilnībā, piemēram, vards@uznemums.lv.

utter_ask_link_code =
    Ja ar adresi { $email } ir reģistrēts uzņēmuma konts, 6 ciparu kods jau ir ceļā uz šo adresi. Lūdzu, ierakstiet to šeit. Kods ir derīgs 10 minūtes.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = E-pasta ziņojumi pašlaik kavējas, tāpēc kods var pienākt mazliet vēlāk.

# The customer wrote something that is no code.
utter_link_code_invalid = Man vajadzīgi 6 cipari no e-pasta ziņojuma. Reizēm tas pienāk tikai pēc brīža; lūdzu, ieskatieties arī mēstuļu mapē.

utter_link_code_wrong =
    Šis kods nav pareizs. Varat mēģināt vēl { $left ->
        [zero] { $left } reizes.
        [one] { $left } reizi.
       *[other] { $left } reizes.
    }

utter_link_code_dead = Šis kods vairs nav derīgs. Vai nosūtīt jaunu?

utter_link_limit = Pagaidām jaunus kodus vairs nevaru nosūtīt. Jums palīdzēs CPS prioritārā atbalsta dienests.

utter_link_done = Paldies! Tagad redzu uzņēmuma { $company } kontu.

utter_link_already =
    Uzņēmuma { $company } kontu jau redzu. Ja vēlaties izmantot citu, vispirms izejiet no šī konta.

utter_link_expired = Kādu laiku nebija jaunu ziņu, tāpēc drošības dēļ jūsu konts šajā sarunā vairs nav atvērts.

utter_link_cancelled = Labi, turpināsim bez jūsu konta.

utter_log_out_done = Labi, jūsu konts šajā sarunā vairs nav atvērts, un es to neredzu.

utter_log_out_not_linked = Šajā sarunā nav atvērts neviens konts.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = Šeit varu runāt tikai par jūsu kontu. Par citiem kontiem neko pateikt nevaru.

utter_account_not_approved =
    Jūsu pieteikums ir saņemts ({ DATE($received) }), bet uzņēmuma konts vēl nav apstiprināts. Tas var ilgt līdz 2 darba dienām. Kad konts būs apstiprināts, varēšu šeit apskatīt jūsu produktus, punktus un abonementu.

# The backend does not answer.
utter_account_unavailable =
    Atvainojiet, pašlaik nevaru piekļūt jūsu konta datiem. Nekas nav ne pazudis, ne mainīts. Lūdzu, pēc dažām minūtēm mēģiniet vēlreiz.

## State of the application

utter_account_state_waiting =
    Uzņēmuma { $company } pieteikums ir saņemts ({ DATE($received) }), un to pašlaik pārbauda. Pārbaude var ilgt līdz 2 darba dienām; pēdējā diena ir { DATE($due) }. Pēc tam pienāks e-pasta ziņojums no { $sender }.

utter_account_state_overdue =
    Uzņēmuma { $company } pieteikums ir saņemts ({ DATE($received) }). Pagājušas 2 pilnas darba dienas, bet tas joprojām nav apstiprināts; tā nevajadzētu būt. Lūdzu, vispirms paskatieties, vai mēstuļu mapē nav e-pasta ziņojuma no { $sender }. Ja nav, nodošu jautājumu CPS prioritārā atbalsta dienestam. Vai nodot?

utter_account_state_approved =
    Uzņēmuma { $company } konts ir apstiprināts ({ DATE($decided) }). E-pasta ziņojums paroles iestatīšanai pienāk no { $sender }.

utter_account_state_rejected =
    Uzņēmuma { $company } pieteikums nav apstiprināts. Iemeslu es nezinu, bet to var pateikt CPS prioritārā atbalsta dienests. Vai nodot jautājumu tālāk?

# The last line of a list that is too long for a chat.
line_more = - un vēl { $count }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [zero] { $points } punkti
        [one] { $points } punkts
       *[other] { $points } punkti
    }

utter_points_total =
    Jums ir { $points ->
        [zero] { $points } punkti.
        [one] { $points } punkts.
       *[other] { $points } punkti.
    } Produkti ar zaļo atzīmi:
    { $products }

utter_points_zero = Jums vēl nav punktu, jo nevienam produktam nav zaļās atzīmes.

utter_points_no_products =
    Jums vēl nav punktu, jo nav reģistrēts neviens produkts. Reģistrējiet produktus cilnē „{ -my-products }” vai migrējiet tos no vecā CPS konta.

utter_points_waiting =
    { $points ->
        [zero] Vēl { $points } punkti nav piešķirti, jo šeit nav zaļās atzīmes:
        [one] Vēl { $points } punkts nav piešķirts, jo šeit nav zaļās atzīmes:
       *[other] Vēl { $points } punkti nav piešķirti, jo šeit nav zaļās atzīmes:
    }
    { $products }

    Vai tagad ierakstīsim trūkstošos datus?

utter_points_next =
    { $missing ->
        [zero] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
        [one] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punkta.
       *[other] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
    }

utter_points_joinable =
    Tātad jums pieejams { $tiers } līmenis. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [zero] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
            [one] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punkta.
           *[other] Nākamais ir { $next_tier } līmenis: līdz tam trūkst { $missing } punktu.
        }
    }

    Vai sākt noformēt abonementu?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    Jums ir { $points ->
        [zero] { $points } punkti.
        [one] { $points } punkts.
       *[other] { $points } punkti.
    } Lai būtu pieejams { $tier } līmenis, trūkst { $missing ->
        [zero] vēl { $missing } punktu.
        [one] vēl { $missing } punkta.
       *[other] vēl { $missing } punktu.
    }

utter_points_tier_open =
    Jums ir { $points ->
        [zero] { $points } punkti,
        [one] { $points } punkts,
       *[other] { $points } punkti,
    } un ar to pietiek: jums ir pieejams { $tier } līmenis. Tas maksā { MONEY($fee) } gadā.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = sērijas numurs
detail_purchase_date = pirkuma datums
detail_country = pirkuma valsts
detail_dealer = izplatītājs

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    Jūsu kontā vēl nav produktu, tāpēc nav arī zaļās atzīmes. Reģistrējiet produktus cilnē „{ -my-products }” vai migrējiet tos no vecā CPS konta.

utter_green_tick_all_fine =
    Viss kārtībā: zaļā atzīme ir visiem jūsu produktiem, un to punkti ir piešķirti. Atzīmes redzamas cilnē „{ -my-products }”. Kopā jums ir { $points ->
        [zero] { $points } punkti.
        [one] { $points } punkts.
       *[other] { $points } punkti.
    } Ja punktu tomēr trūkst, to pārbaudīs CPS prioritārā atbalsta dienests.

utter_green_tick_found =
    { $count ->
        [zero] { $count } produktiem vēl nav zaļās atzīmes. Trūkst šādu datu:
        [one] { $count } produktam vēl nav zaļās atzīmes. Trūkst šādu datu:
       *[other] { $count } produktiem vēl nav zaļās atzīmes. Trūkst šādu datu:
    }
    { $products }

    Ierakstīsim tos tepat. Ja kaut ko precīzi neatceraties, norādiet aptuveni.

utter_ask_serial_number = Kāds ir jūsu { $model } sērijas numurs?
utter_ask_purchase_date = Kad iegādājāties { $model }? Pietiks, ja norādīsiet mēnesi vai gadu.
utter_ask_country = Kurā valstī iegādājāties { $model }?
utter_ask_dealer = Kur, pie kura izplatītāja, iegādājāties { $model }?

utter_serial_number_invalid = Tas neizskatās pēc sērijas numura. Tajā jābūt 6 līdz 20 zīmēm: burtiem un cipariem.
utter_purchase_date_invalid = Šo datumu nesaprotu. Lūdzu, uzrakstiet to, piemēram, šādi: „2023. gada marts” vai „15.03.2023.”.
utter_purchase_date_future = Šis datums vēl nav pienācis. Kad produktu iegādājāties?
utter_country_invalid = Šādu valsti nezinu. Lūdzu, uzrakstiet valsts nosaukumu, piemēram, „Latvija”.
utter_dealer_invalid = Izplatītāja nosaukumam tas ir par garu. Lūdzu, uzrakstiet tikai veikala nosaukumu.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Lūdzu, uzrakstiet to numura daļu, ko vēl varat salasīt vai atrast, piemēram, rēķinā. Pietiks ar aptuvenu atbildi.
utter_purchase_date_guess = Pietiks ar aptuvenu datumu. Kurš gads tas apmēram bija?
utter_country_guess = Pietiks ar aptuvenu atbildi. Kura valsts ir visticamākā?
utter_dealer_guess = Pietiks ar aptuvenu atbildi. Derēs arī pilsēta vai „internetā”.

utter_detail_skipped = Nekas, to pagaidām izlaidīsim. Zaļā atzīme parādīsies, kad tas būs norādīts. To varat izdarīt arī vēlāk, noklikšķinot uz „{ -view-product }”.

utter_serial_number_taken =
    Šis sērijas numurs jau ir reģistrēts, tāpēc nevaru to ierakstīt. Lūdzu, pārbaudiet to vēlreiz. Ja numurs ir pareizs, jautājumu atrisinās CPS prioritārā atbalsta dienests.

# What will be saved, a line each; then the question.
line_serial_number = - Sērijas numurs: { $value }
line_purchase_date = - Pirkuma datums: { DATE($value) }
line_purchase_date_estimated = - Pirkuma datums: { DATE($value) } (aptuveni)
line_country = - Pirkuma valsts: { COUNTRY($value) }
line_country_estimated = - Pirkuma valsts: { COUNTRY($value) } (norādīta aptuveni)
line_dealer = - Izplatītājs: { $value }
line_serial_number_estimated = - Sērijas numurs: { $value } (norādīts aptuveni)
line_dealer_estimated = - Izplatītājs: { $value } (norādīts aptuveni)

utter_ask_green_tick_confirm =
    Par jūsu { $model } pierakstīju:
    { $details }

    Vai tā saglabāt?

utter_ask_green_tick_change = Ko mainīt?

utter_green_tick_saved =
    Saglabāts: produktam { $model } tagad ir zaļā atzīme. Jums ir { $points ->
        [zero] { $points } punkti.
        [one] { $points } punkts.
       *[other] { $points } punkti.
    }

utter_green_tick_saved_incomplete =
    Saglabāts. Lai jūsu { $model } iegūtu zaļo atzīmi, vēl jānorāda: { $details }.

utter_green_tick_finished = Tagad zaļā atzīme ir visiem jūsu produktiem. To redzēsiet cilnē „{ -my-products }”.

utter_green_tick_unfinished = Pagaidām neko vairāk ierakstīt nevaru. Kādu datu vēl trūkst, redzēsiet cilnē „{ -my-products }”, noklikšķinot uz „{ -view-product }”.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    Labi, pārtraucu. Paturēšu prātā, ko pastāstījāt par savu { $model }. Kad vēlēsieties turpināt, droši rakstiet.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    Pogas { -migrate-products } nav, jo, reģistrējot jūsu uzņēmuma kontu, netika norādīta vecā CPS e-pasta adrese. Ir divas iespējas:
    - reģistrējiet produktus vēlreiz cilnē „{ -my-products }” vai
    - lūdziet, lai to noskaidro CPS prioritārā atbalsta dienests.

utter_migrate_no_old_account =
    Pogas { -migrate-products } nav, jo reģistrācijā norādīts, ka iepriekš jums CPS konta nebija. Tātad nav ko migrēt: reģistrējiet produktus cilnē „{ -my-products }”.

utter_migrate_old_unknown =
    Kā veco CPS e-pasta adresi norādījāt { $email }, bet vecā CPS konta ar šādu adresi nav. Tāpēc nav arī pogas { -migrate-products }. Ir divas iespējas:
    - reģistrējiet produktus vēlreiz cilnē „{ -my-products }” vai
    - lūdziet, lai to noskaidro CPS prioritārā atbalsta dienests.

utter_migrate_nothing =
    Jūsu vecais CPS konts ir atrasts, bet produktu tajā nav. Tātad nav ko migrēt: reģistrējiet produktus cilnē „{ -my-products }”.

utter_migrate_all_done =
    Visi jūsu produkti jau ir migrēti, tāpēc pogas { -migrate-products } vairs nav:
    { $products }

utter_migrate_ready =
    Pogai vajadzētu būt redzamai: augšējā melnajā joslā atveriet cilni „{ -my-products }”; zilā poga { -migrate-products } ir labajā pusē. { $count ->
        [zero] Vēl jāmigrē { $count } produkti:
        [one] Vēl jāmigrē { $count } produkts:
       *[other] Vēl jāmigrē { $count } produkti:
    }
    { $products }

    Vai migrēt tagad?

utter_migrate_done =
    { $count ->
        [zero] Gatavs: migrēti { $count } produkti.
        [one] Gatavs: migrēts { $count } produkts.
       *[other] Gatavs: migrēti { $count } produkti.
    } Tagad jums ir { $points ->
        [zero] { $points } punkti.
        [one] { $points } punkts.
       *[other] { $points } punkti.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [zero] { $count } produktiem vēl nav zaļās atzīmes, jo trūkst datu. Vai tagad tos ierakstīsim?
        [one] { $count } produktam vēl nav zaļās atzīmes, jo trūkst datu. Vai tagad tos ierakstīsim?
       *[other] { $count } produktiem vēl nav zaļās atzīmes, jo trūkst datu. Vai tagad tos ierakstīsim?
    }

utter_migrate_clash =
    Šos produktus neizdevās migrēt, jo to sērijas numurs jau ir reģistrēts:
    { $products }

    To var atrisināt CPS prioritārā atbalsta dienests. Vai nodot jautājumu tālāk?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: { MONEY($fee) } gadā

# How one pays, as it stands in the summary.
method_card = karte
method_bank = bankas pārskaitījums

utter_signup_not_enough =
    { $points ->
        [zero] Jums ir { $points } punkti.
        [one] Jums ir { $points } punkts.
       *[other] Jums ir { $points } punkti.
    } Lai pievienotos programmai CPS, vajag vismaz { $points_to_join }, tātad trūkst { $missing ->
        [zero] vēl { $missing } punktu.
        [one] vēl { $missing } punkta.
       *[other] vēl { $missing } punktu.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [zero] Vēl { $points } punktus piešķirs, kad jūsu produktiem būs zaļā atzīme. Vai tagad ierakstīsim trūkstošos datus?
        [one] Vēl { $points } punktu piešķirs, kad jūsu produktiem būs zaļā atzīme. Vai tagad ierakstīsim trūkstošos datus?
       *[other] Vēl { $points } punktus piešķirs, kad jūsu produktiem būs zaļā atzīme. Vai tagad ierakstīsim trūkstošos datus?
    }

utter_signup_more_products = Vairāk punktu iegūsiet ar katru nākamo Canon produktu, ko reģistrēsiet cilnē „{ -my-products }”.

utter_signup_active =
    Jums jau ir abonements: { $tier } līmenis, beigu datums { DATE($expires) }. Šajā sarunā līmeni mainīt nevaru, bet jums palīdzēs CPS prioritārā atbalsta dienests. Vai nodot jautājumu tālāk?

utter_signup_pending =
    Jūsu abonementu ({ $tier } līmenis) jau noformē, tāpēc otru noformēt nevaru. Vairāk jums pastāstīs CPS prioritārā atbalsta dienests. Vai nodot jautājumu tālāk?

utter_ask_signup_tier =
    Ar { $points ->
        [zero] { $points } punktiem
        [one] { $points } punktu
       *[other] { $points } punktiem
    } varat izvēlēties vienu no šiem līmeņiem:
    { $tiers }

    Kuru vēlaties?

utter_signup_tier_closed =
    Jums vēl nav pieejams { $tier } līmenis: { $missing ->
        [zero] trūkst { $missing } punktu.
        [one] trūkst { $missing } punkta.
       *[other] trūkst { $missing } punktu.
    }

utter_ask_signup_terms =
    Pirms abonementa noformēšanas, lūdzu, izlasiet noteikumus. { $link_terms ->
        [unset] Tos atradīsiet uzaicinājumā pievienoties programmai CPS.
       *[set] Tie ir šeit: { $link_terms }
    } Vai tiem piekrītat?

utter_signup_terms_declined =
    Viss kārtībā, izvēle ir jūsu. Ja noteikumiem nepiekrītat, abonementu noformēt nevaru; nekas nav noformēts. Varat pie tā atgriezties jebkurā laikā.

utter_ask_signup_payment = Kā vēlaties maksāt: ar karti vai bankas pārskaitījumu?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Lūdzu, pārbaudiet:
    - Līmenis: { $tier }
    - Abonēšanas maksa: { MONEY($fee) } gadā
    - Maksājuma veids: { $payment }
    - Sākums un termiņš: uzreiz, uz vienu gadu
    - Noteikumi: jūs tiem piekrītat
    { $old_number ->
        [none] { "" }
       *[other] Jūsu abonementa numurs mainīsies; numurs { $old_number } vairs nebūs derīgs.
    }

    Vai tā noformēt?

utter_ask_signup_change = Ko mainīt?

utter_signup_done =
    Gatavs, jūsu CPS abonements ir noformēts!
    - Abonementa numurs: { $number }
    - Līmenis: { $tier }
    - Derīgs: { DATE($starts) } – { DATE($expires) }
    - Rēķins: { $invoice }, { MONEY($amount) }, apmaksas termiņš { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] Vecā numura { $old_number } vietā tagad ir jaunais.
    }

utter_signup_pay_card =
    Pirms apmaksas termiņa naudu no kartes nenovelk. { $link_payment ->
        [unset] Kartes datus ievadiet savā kontā, nekad nerakstiet tos šajā sarunā.
       *[set] Nekad nerakstiet kartes datus šajā sarunā, ievadiet tos šeit: { $link_payment }
    }

utter_signup_pay_bank = Lūdzu, veiciet pārskaitījumu līdz apmaksas termiņam. Banka var piemērot vietējas papildu maksas.

utter_signup_stopped = Labi, pārtraucu. Nekas nav noformēts. Ja vēlēsieties turpināt, droši rakstiet.

# The backend failed while signing up.
utter_signup_problem =
    Atvainojiet, abonementu pašlaik neizdevās noformēt līdz galam. Divreiz tas noteikti netiks noformēts. Lūdzu, pēc dažām minūtēm vēlreiz nospiediet „Jā”.

## Membership and invoices

utter_membership_state_active =
    Jūsu abonements ir aktīvs: { $tier } līmenis, numurs { $number }, beigu datums { DATE($expires) }.

utter_membership_state_expired =
    Jūsu abonements ({ $tier } līmenis) ir beidzies; beigu datums bija { DATE($expires) }. Varat to noformēt vēlreiz, tad saņemsiet jaunu numuru. Vai sākt?

utter_membership_state_pending = Jūsu abonements ({ $tier } līmenis) ir pieteikts, bet vēl nav aktīvs.

utter_membership_state_none = Jums vēl nav CPS abonementa. Vai pārbaudīt, vai varat pievienoties?

utter_invoice_open = Rēķins { $invoice } par { MONEY($amount) }: apmaksas termiņš ir { DATE($due) }.

utter_invoice_overdue = Rēķins { $invoice } par { MONEY($amount) } vēl nav apmaksāts; apmaksas termiņš bija { DATE($due) }.

utter_invoice_paid = Rēķins { $invoice } par { MONEY($amount) } ir apmaksāts.

## Handing over to Priority Support

utter_ask_handoff_contact = Kā CPS prioritārā atbalsta dienests var ar jums sazināties? Lūdzu, uzrakstiet e-pasta adresi vai tālruņa numuru.

utter_handoff_contact_invalid = Man vajadzīga e-pasta adrese vai tālruņa numurs ar valsts kodu, piemēram, +371 20 000 000.

utter_handoff_done =
    Visu kopā ar šo sarunu nodevu CPS prioritārā atbalsta dienestam. Jums nekas nebūs jāatkārto. Jūsu pieprasījuma numurs ir { $reference }. Ar jums sazināsies, izmantojot šo kontaktinformāciju: { $contact }.

utter_handoff_added = Pievienoju to jūsu pieprasījumam { $reference }. CPS prioritārā atbalsta dienests to redz kopā ar šo sarunu.

utter_handoff_cancelled = Labi, neko tālāk nenodošu.

utter_handoff_problem =
    Atvainojiet, pašlaik nevaru to nodot tālāk. { $link_support ->
        [unset] Lūdzu, pēc dažām minūtēm mēģiniet vēlreiz.
       *[set] Lūdzu, pēc dažām minūtēm mēģiniet vēlreiz vai sazinieties ar CPS prioritārā atbalsta dienestu šeit: { $link_support }
    }

## Conversation

utter_card_number =
    Lūdzu, nekad nesūtiet sarunā kartes numuru. Padarīju to nesalasāmu. Man tas nav vajadzīgs: to ievada tikai maksājuma lapā.

utter_greet =
    Labdien! Esmu CPS asistents, tērzēšanas robots. Palīdzu reģistrēties programmā CPS un atbildu uz jautājumiem par uzņēmuma kontu, produktiem, punktiem, līmeņiem un maksājumiem. Ko vēlaties uzzināt?

utter_help =
    Varu atbildēt uz jautājumiem par uzņēmuma kontu, produktu reģistrēšanu un migrēšanu, punktiem, līmeņiem, abonementa noformēšanu un maksājumiem. Ja vēlaties, varu ieskatīties arī jūsu kontā: pārbaudīt punktus, noskaidrot, kāpēc nav zaļās atzīmes, vai noformēt abonementu. Ja nevarēšu palīdzēt, nodošu jautājumu CPS prioritārā atbalsta dienestam. Par ko ir jautājums?

utter_thank = Nav par ko! Vai varu vēl kaut kā palīdzēt?

utter_goodbye = Visu labu, un lai veicas ar CPS!

utter_bot_challenge =
    Esmu robots, CPS asistents. Ja vēlaties runāt ar cilvēku, jums palīdzēs CPS prioritārā atbalsta dienests.

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

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = Protu lasīt tikai tekstu. Lūdzu, uzrakstiet, par ko ir jūsu jautājums.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = Ja ziņu pēc nosūtīšanas izlabo, es izmaiņas nepamanu. Lūdzu, atsūtiet to vēlreiz kā jaunu ziņu.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Lūdzu, uzrakstiet izvēlētās atbildes numuru.

utter_technical_problem =
    Atvainojiet, mums pašlaik ir tehniska kļūme. Lūdzu, pēc brīža mēģiniet vēlreiz vai sazinieties ar CPS prioritārā atbalsta dienestu.

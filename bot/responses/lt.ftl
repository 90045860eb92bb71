### Lithuanian. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = Lietuvių
-locale = lt-LT
# From how many digits before the grouping sign a number is grouped: 1 = 1,000; 2 = 1000 but 10,000.
-minimum-grouping-digits = 2

## Words on the screen, exactly as the guide prints them

-my-products = mano gaminiai
-migrate-products = MIGRUOTI PRODUKTUS
-view-product = peržiūrėti gaminį
-available-tiers = galimos CPS pakopos
-on-off = ĮJUNGIMO / IŠJUNGIMO
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = sidabras
tier_gold = auksas
tier_platinum = platina
tier_corporate_c = įmonių C pakopa
tier_corporate_b = įmonių B pakopa
tier_corporate_a = įmonių A pakopa

## Button titles: what the customer would say, 20 characters at most

title_account_create = Sukurti paskyrą
title_account_documents_vat = Esame PVM mokėtojai
title_account_documents_no_vat = Nesame PVM mokėtojai
title_account_old_email = Senas CPS el. paštas
title_account_review_time = Kiek trunka patikra
title_account_email_missing = Negavau el. laiško
title_password_set = Pirmas slaptažodis
title_password_reset = Pamiršau slaptažodį
title_product_register = Registruoti gaminius
title_product_migrate = Perkelti gaminius
title_product_required_details = Privalomi duomenys
title_product_details_unknown = Nežinau duomenų
title_points_assignment = Taškų paskirstymas
title_points_needed = Kiek taškų reikia
title_membership_join = Kaip tapti nariu
title_membership_tiers = Pakopos ir kainos
title_membership_eligibility = Kuri pakopa tinka
title_membership_corporate = Įmonių pakopos
title_membership_start = Narystės pradžia
title_membership_number = Narystės numeris
title_membership_validity = Narystės trukmė
title_terms_acceptance = CPS sąlygos
title_payment_methods = Mokėjimo būdai
title_payment_card = Mokėjimas kortele
title_payment_bank = Banko pavedimas
title_payment_bank_fees = Pavedimo mokesčiai
title_invoice_time = Kada bus sąskaita
title_contact_support = Palaikymo tarnyba
title_more_information = Išsamus DUK
title_what_is_cps = Kas yra CPS
title_check_points = Mano taškai
title_diagnose_green_tick = Nėra žalios varnelės
title_diagnose_migrate_button = Nėra mėlyno mygtuko
title_start_signup = Noriu tapti nariu
title_check_account = Mano paraiška
title_check_membership = Mano narystė
title_talk_to_human = Kalbėti su žmogumi
title_help = Pagrindinis meniu
title_change_language = Kita kalba
title_account_link = Patikrinti paskyrą
title_log_out = Atsijungti
title_yes = Taip
title_no = Ne
title_stop = Nutraukti
title_link_resend = Naujas kodas
title_link_email = Kitas el. paštas
title_dont_know = Nežinau
title_serial_number = Serijos numeris
title_purchase_date = Pirkimo data
title_country = Pirkimo šalis
title_dealer = Prekybos atstovas
title_migrate_now = Perkelti dabar
title_signup_accept = Sutinku
title_signup_decline = Nesutinku
title_signup_card = Kortele
title_signup_bank = Banko pavedimu
title_signup_corporate = Pakopos įmonėms
title_signup_personal = Asmeninės pakopos
title_signup_tier = Kita pakopa
title_signup_payment = Kitas mokėjimo būdas

## Opening the business account

utter_account_create =
    Pirmiausia susikurkite „Canon“ verslo paskyrą, o tada galėsite tapti CPS nariu.
    { $link_account_create ->
        [unset] 1. Užregistruokite naują verslo paskyrą.
       *[set] 1. Užregistruokite naują verslo paskyrą: { $link_account_create }
    }
    2. Įkelkite įmonę patvirtinantį dokumentą.
    3. Jei jau turėjote CPS paskyrą, nurodykite jos el. pašto adresą.
    4. Palaukite, kol paskyrą patikrinsime. Tai gali užtrukti iki 2 darbo dienų.
    5. Gavę automatinį el. laišką iš { $sender }, nustatykite slaptažodį.

utter_account_documents_vat =
    Jei jūsų įmonė yra PVM mokėtoja, įkelkite vieną iš šių dokumentų:
    - PVM mokėtojo registracijos pažymėjimą
    - įmonės sąskaitą faktūrą

    Dokumente turi būti aiškiai matomi PVM mokėtojo kodas ir įmonės pavadinimas, o jūs turite būti įgalioti teikti šią informaciją.

utter_account_documents_no_vat =
    Jei jūsų įmonė nėra PVM mokėtoja, įkelkite VIENĄ dokumentą, kuriame nurodytas įmonės pavadinimas ir adresas:
    - įmonei išrašytą sąskaitą faktūrą
    - verslo ar profesinės veiklos licenciją
    - registracijos dokumentų išrašą iš įmonių registro

utter_account_old_email =
    Senosios CPS paskyros el. pašto adresą nurodykite registruodami verslo paskyrą: 4-ame žingsnyje, skiltyje „Išsami informacija apie įmonę“. Jo nenurodžius, anksčiau užregistruotų gaminių perkelti nepavyks.

utter_account_review_time =
    Kol patikrinsime ir sukursime jūsų verslo paskyrą, gali praeiti iki 2 darbo dienų. Kai ji bus parengta, iš { $sender } gausite el. laišką slaptažodžiui nustatyti.

utter_account_email_missing =
    Ieškokite el. laiško iš { $sender }: automatinis laiškas siunčiamas iš šio adreso.
    - Jo gali tekti laukti iki 2 darbo dienų. Kol laiško nėra, palaukite ir nebandykite iš naujo nustatyti slaptažodžio.
    - Jei jau praėjo 2 visos darbo dienos, susisiekite su CPS prioriteto palaikymo tarnyba.

## Password

utter_password_set =
    Kai gausite automatinį el. laišką iš { $sender }:
    1. Nustatykite naują slaptažodį.
    { $link_login ->
        [unset] 2. Prisijunkite prie verslo paskyros.
       *[set] 2. Prisijunkite prie verslo paskyros: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] Slaptažodį galite bet kada nustatyti iš naujo, spustelėję slaptažodžio nustatymo nuorodą.
       *[set] Slaptažodį galite bet kada nustatyti iš naujo čia: { $link_password_reset }
    }

    Jei verslo paskyra nauja, pirmiausia palaukite automatinio el. laiško iš { $sender }.

## Products

utter_product_register =
    Gaminiai registruojami verslo paskyroje:
    1. Atverkite skirtuką „{ -my-products }“ viršutinėje juodoje juostoje.
    2. Užregistruokite jame visus savo „Canon“ gaminius.

utter_product_required_details =
    Privalomi gaminio duomenys, pavyzdžiui:
    - serijos numeris
    - pirkimo data
    - pirkimo šalis
    - prekybos atstovas

    Jei ko nors tiksliai neprisimenate, užteks ir jūsų spėjimo.

utter_product_details_unknown =
    Nesijaudinkite, jei tikslių duomenų neprisimenate. Serijos numerį, pirkimo datą, šalį ar prekybos atstovą nurodykite taip, kaip prisimenate: užteks ir spėjimo.

utter_product_migrate =
    Jei registruodami verslo paskyrą nurodėte senosios CPS paskyros el. pašto adresą, gaminius perkelsite vienu mygtuku:
    1. Atverkite skirtuką „{ -my-products }“ viršutinėje juodoje juostoje.
    2. Dešinėje spustelėkite mėlyną mygtuką { -migrate-products }.

utter_diagnose_migrate_button =
    Jei mėlyno mygtuko { -migrate-products } nematote, vadinasi, registruojant verslo paskyrą nebuvo nurodytas senosios CPS paskyros el. pašto adresas. Galite:
    - dar kartą užregistruoti gaminius skirtuke „{ -my-products }“ arba
    - susisiekti su CPS prioriteto palaikymo tarnyba.

utter_diagnose_green_tick =
    Jei žalios varnelės nėra, greičiausiai trūksta kai kurių privalomų gaminio duomenų. Patikrinkite juos vieną po kito:
    1. Atverkite „{ -my-products }“ ir prie gaminio spustelėkite „{ -view-product }“.
    2. Ar nurodytas serijos numeris?
    3. Ar nurodyta pirkimo data?
    4. Ar nurodyta pirkimo šalis?
    5. Ar nurodytas prekybos atstovas?

    Įrašykite, ko trūksta. Jei tiksliai neprisimenate, užteks ir jūsų spėjimo.

## Points

utter_points_assignment =
    Gaminio taškai paskirstomi, kai jis perkeltas ir prie jo rodoma žalia varnelė. Jei žalios varnelės rodomos prie visų gaminių, visi jų taškai jau paskirstyti.

utter_points_needed =
    Jūsų paskyroje turi būti bent { $points_to_join ->
        [one] { $points_to_join } taškas
        [few] { $points_to_join } taškai
       *[other] { $points_to_join } taškų
    }. Kai tiek surinksite, gausite kvietimą prisijungti prie CPS.

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    Taškus galite pasitikrinti patys:
    1. Atverkite „{ -my-products }“ ir pažiūrėkite, prie kurių gaminių rodoma žalia varnelė. Jų taškai jau paskirstyti.
    2. Kur varnelės nėra, spustelėkite „{ -view-product }“ ir įrašykite trūkstamus duomenis.

    Surinkę { $points_to_join ->
        [one] { $points_to_join } tašką
        [few] { $points_to_join } taškus
       *[other] { $points_to_join } taškų
    }, gausite kvietimą prisijungti prie CPS.

## Membership

utter_membership_join =
    Kai turėsite pakankamai taškų, gausite kvietimą. Tada:
    1. Perskaitykite sąlygas ir su jomis sutikite.
    2. Spustelėkite { -sign-up }.
    3. Pasirinkite pakopą.
    4. Pasirinkite, kaip mokėsite: kortele ar banko pavedimu.

utter_start_signup =
    Užsiregistruoti galite patys savo paskyroje, kai turėsite bent { $points_to_join ->
        [one] { $points_to_join } tašką
        [few] { $points_to_join } taškus
       *[other] { $points_to_join } taškų
    }:
    1. Atverkite kvietimą prisijungti prie CPS.
    2. Perskaitykite sąlygas, su jomis sutikite ir spustelėkite { -sign-up }.
    3. Pasirinkite pakopą ir mokėjimo būdą.

utter_membership_tiers =
    Pakopa priklauso nuo jūsų taškų, o mokestis yra metinis:
    - Sidabras: nuo { $silver_from } iki { $silver_to } taškų, { MONEY($silver_fee) }
    - Auksas: nuo { $gold_from } iki { $gold_to } taškų, { MONEY($gold_fee) }
    - Platina: nuo { $platinum_from } iki { $platinum_to } taškų, { MONEY($platinum_fee) }

    Įmonėms, pagal įmonės taškus:
    - Įmonių C pakopa: nuo { $corporate_c_from } iki { $corporate_c_to } taškų, { MONEY($corporate_c_fee) }
    - Įmonių B pakopa: nuo { $corporate_b_from } iki { $corporate_b_to } taškų, { MONEY($corporate_b_fee) }
    - Įmonių A pakopa: nuo { $corporate_a_from } taškų, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Sidabro
        [gold] Aukso
        [platinum] Platinos
        [corporate_c] Įmonių C
        [corporate_b] Įmonių B
       *[corporate_a] Įmonių A
    } pakopa kainuoja { MONEY($fee) } per metus. Ją galite rinktis nuo { $from ->
        [one] { $from } taško
        [few] { $from } taškų
       *[other] { $from } taškų
    }.

utter_membership_eligibility =
    Kuo daugiau taškų turite, tuo daugiau pakopų jums tinka. Žemesnę pakopą galite pasirinkti visada. Pavyzdžiui, turėdami { NUMBER(2000) } taškų, galite rinktis sidabro, aukso arba platinos pakopą.

    Kiek taškų turite? Parašykite skaičių, ir pasakysiu, kurios pakopos jums tinka.

utter_membership_eligibility_none =
    { $points ->
        [one] { $points } taško dar neužtenka nė vienai pakopai.
        [few] { $points } taškų dar neužtenka nė vienai pakopai.
       *[other] { $points } taškų dar neužtenka nė vienai pakopai.
    } { $missing ->
        [one] Artimiausia pakopa – { $next_tier }: iki jos trūksta dar { $missing } taško.
        [few] Artimiausia pakopa – { $next_tier }: iki jos trūksta dar { $missing } taškų.
       *[other] Artimiausia pakopa – { $next_tier }: iki jos trūksta dar { $missing } taškų.
    }

utter_membership_eligibility_open =
    { $points ->
        [one] Turint { $points } tašką, jums tinka: { $tiers }.
        [few] Turint { $points } taškus, jums tinka: { $tiers }.
       *[other] Turint { $points } taškų, jums tinka: { $tiers }.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Kita pakopa – { $next_tier }: iki jos trūksta dar { $missing } taško.
            [few] Kita pakopa – { $next_tier }: iki jos trūksta dar { $missing } taškų.
           *[other] Kita pakopa – { $next_tier }: iki jos trūksta dar { $missing } taškų.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [one] Turint { $points } tašką
        [few] Turint { $points } taškus
       *[other] Turint { $points } taškų
    }, jums tinka ir asmeninės, ir įmonių pakopos: { $tiers }. Ką rodyti, pasirinksite { -on-off } jungikliu skiltyje „{ -available-tiers }“.

utter_membership_eligibility_check =
    Man atrodo, kad šis skaičius netikslus. Patikrinkite, kiek taškų turite, ir parašykite dar kartą, pavyzdžiui: „760 taškų“.

utter_membership_corporate =
    Turėdami daugiau nei { NUMBER(2500) } taškų, galite rinktis vieną iš įmonių pakopų arba sidabrą, auksą ar platiną. Ką rodyti, pasirinksite { -on-off } jungikliu skiltyje „{ -available-tiers }“.

utter_membership_start =
    Užsiregistravę CPS, naryste galite naudotis iškart.

utter_membership_number =
    Taip, jei CPS narystės numerį jau turėjote, jis pasikeis. Naująjį rasite narystės kortelėje, skiltyje „{ -my-subscriptions }“.

utter_membership_validity =
    Narystės mokestis yra metinis. Tikslią narystės pabaigos datą rasite narystės kortelėje, skiltyje „{ -my-subscriptions }“.

utter_check_membership =
    Narystė rodoma jūsų paskyroje. Skiltyje „{ -my-subscriptions }“ raskite narystės kortelę: joje matysite narystės numerį, pakopą, ar narystė galioja ir kada ji baigiasi.

utter_terms_acceptance =
    Prieš registruodamiesi turite perskaityti sąlygas ir su jomis sutikti. Peržiūros puslapyje paprašysime sutikti dar kartą. { $link_terms ->
        [unset] Sąlygas rasite kvietime prisijungti prie CPS.
       *[set] Sąlygas galite perskaityti čia: { $link_terms }
    }

## Payment

utter_payment_methods =
    Mokėti galite kortele arba banko pavedimu. Mokėjimo būdą pasirinksite tęsdami pirkimą.

utter_payment_card =
    Mokestis nuskaitomas ne iš karto, o sąskaitoje faktūroje nurodytą apmokėjimo dieną, paprastai per 30 dienų. Pirkimo dieną kortelė tik patikrinama nuline suma.

utter_payment_bank =
    Banko pavedimą atlikite iki sąskaitoje faktūroje nurodytos datos. Sąskaitą faktūrą gausite per kelias valandas. Pavedimui gali būti taikomi vietiniai papildomi mokesčiai.

utter_payment_bank_fees =
    Taip, banko pavedimui gali būti taikomi vietiniai papildomi mokesčiai. Kokio dydžio, nežinau – pasiteiraukite savo banke. Mokant kortele, narystės mokestis nuskaitomas sąskaitoje faktūroje nurodytą apmokėjimo dieną.

utter_invoice_time =
    Pasirinkę mokėjimo būdą, sąskaitą faktūrą gausite per kelias valandas. Jei negavote, susisiekite su CPS prioriteto palaikymo tarnyba.

## Help

utter_contact_support =
    { $link_support ->
        [unset] CPS prioriteto palaikymo tarnyba padės visais klausimais, kurių čia išspręsti negaliu.
       *[set] Su CPS prioriteto palaikymo tarnyba susisieksite čia: { $link_support }
    }

utter_more_information =
    { $link_faq ->
        [unset] Daugiau informacijos rasite išsamiame DUK. Arba klauskite manęs.
       *[set] Daugiau informacijos rasite išsamiame DUK: { $link_faq } Arba klauskite manęs.
    }

utter_what_is_cps =
    CPS („Canon Professional Services“) padeda aplenkti konkurentus ir dirbti be trikdžių. Prisijungti prie CPS galite, kai už registruotus „Canon“ gaminius turite bent { $points_to_join ->
        [one] { $points_to_join } tašką
        [few] { $points_to_join } taškus
       *[other] { $points_to_join } taškų
    }.

utter_check_account =
    Kol paskyrą patikrinsime ir sukursime, gali praeiti iki 2 darbo dienų. Tada gausite el. laišką iš { $sender }. Jei praėjo 2 visos darbo dienos, o laiško vis dar nėra, susisiekite su CPS prioriteto palaikymo tarnyba.

## The customer's own account: proving that it is theirs

# A date ends in "d."; at the end of a sentence no second full stop follows.

# The one-time code, by e-mail.
mail_code_subject = Jūsų CPS kodas
mail_code_body =
    Sveiki,

    jūsų kodas CPS asistentui: { $code }

    Įrašykite jį pokalbyje per 10 minučių. Jei kodo neprašėte, nekreipkite dėmesio į šį laišką ir kodo niekam neatskleiskite.

    CPS asistentas

# Offered below an answer that anyone gets.
utter_account_link_offer = Jei norite, patikrinsiu jūsų paskyrą ir atsakysiu tiksliau. Ar patikrinti?

utter_ask_link_email =
    Pirmiausia turiu įsitikinti, kad paskyra tikrai jūsų. Kokiu el. pašto adresu užregistruota verslo paskyra? Šiuo adresu atsiųsiu 6 skaitmenų kodą.

utter_link_email_invalid = Atrodo, kad tai ne el. pašto adresas. Parašykite visą adresą, pavyzdžiui, vardas@imone.lt.

utter_ask_link_code =
    Jei adresu { $email } užregistruota verslo paskyra, 6 skaitmenų kodas jau pakeliui. Įrašykite jį čia. Kodas galioja 10 minučių.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = Šiuo metu el. laiškai vėluoja, todėl kodo gali tekti palaukti kiek ilgiau.

# The customer wrote something that is no code.
utter_link_code_invalid = Įrašykite 6 skaitmenų kodą iš el. laiško. Laiškas gali ateiti ne iš karto. Pažiūrėkite ir šlamšto aplanke.

utter_link_code_wrong =
    Kodas neteisingas. { $left ->
        [one] Galite bandyti dar { $left } kartą.
        [few] Galite bandyti dar { $left } kartus.
       *[other] Galite bandyti dar { $left } kartų.
    }

utter_link_code_dead = Šis kodas nebegalioja. Ar išsiųsti naują?

utter_link_limit = Daugiau kodų kol kas išsiųsti negaliu. Toliau jums padės CPS prioriteto palaikymo tarnyba.

utter_link_done = Ačiū! Dabar matau jūsų paskyrą ({ $company }).

utter_link_already =
    Jūsų paskyrą ({ $company }) jau matau. Jei norite naudotis kita, pirmiausia atsijunkite.

utter_link_expired = Kurį laiką nieko nerašėte, todėl dėl jūsų saugumo atsijungiau nuo paskyros.

utter_link_cancelled = Gerai, paskyros netikrinsiu.

utter_log_out_done = Atsijungėte. Jūsų paskyros nebematau.

utter_log_out_not_linked = Šiame pokalbyje nesate prisijungę prie jokios paskyros.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = Čia galiu kalbėti tik apie jūsų paskyrą. Apie kitas paskyras nieko pasakyti negaliu.

utter_account_not_approved =
    Jūsų paraišką gavome { DATE($received) }, bet verslo paskyra dar nepatvirtinta. Tai gali užtrukti iki 2 darbo dienų. Kai ji bus patvirtinta, čia galėsiu patikrinti gaminius, taškus ir narystę.

# The backend does not answer.
utter_account_unavailable =
    Atsiprašau, šiuo metu negaliu pasiekti jūsų paskyros duomenų. Niekas nedingo ir nepasikeitė. Pabandykite dar kartą po kelių minučių.

## State of the application

utter_account_state_waiting =
    Jūsų įmonės ({ $company }) paraišką gavome { DATE($received) }, dabar ją tikriname. Tai gali užtrukti iki 2 darbo dienų, t. y. iki { DATE($due) } Tada gausite el. laišką iš { $sender }.

utter_account_state_overdue =
    Jūsų įmonės ({ $company }) paraišką gavome { DATE($received) } Praėjo 2 visos darbo dienos, o ji vis dar nepatvirtinta. Taip neturėtų būti. Pirmiausia pažiūrėkite, ar šlamšto aplanke nėra el. laiško iš { $sender }. Jei laiško nėra, perduosiu klausimą CPS prioriteto palaikymo tarnybai. Ar perduoti?

utter_account_state_approved =
    Jūsų įmonės ({ $company }) verslo paskyra patvirtinta { DATE($decided) } El. laiškas slaptažodžiui nustatyti siunčiamas iš { $sender }.

utter_account_state_rejected =
    Jūsų įmonės ({ $company }) paraiška nebuvo patvirtinta. Priežasties nežinau, bet ją gali pasakyti CPS prioriteto palaikymo tarnyba. Ar perduoti jai jūsų klausimą?

# The last line of a list that is too long for a chat.
line_more =
    { $count ->
        [one] - ir dar { $count }
        [few] - ir dar { $count }
       *[other] - ir dar { $count }
    }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [one] { $points } taškas
        [few] { $points } taškai
       *[other] { $points } taškų
    }

utter_points_total =
    { $points ->
        [one] Turite { $points } tašką.
        [few] Turite { $points } taškus.
       *[other] Turite { $points } taškų.
    } Žalia varnelė rodoma čia:
    { $products }

utter_points_zero = Taškų dar neturite: žalios varnelės nėra nė prie vieno gaminio.

utter_points_no_products =
    Taškų dar neturite, nes neužregistruotas nė vienas gaminys. Užregistruokite gaminius skirtuke „{ -my-products }“ arba perkelkite iš senosios CPS paskyros.

utter_points_waiting =
    { $points ->
        [one] Dar { $points } taškas nepaskirstytas, nes čia trūksta žalios varnelės:
        [few] Dar { $points } taškai nepaskirstyti, nes čia trūksta žalios varnelės:
       *[other] Dar { $points } taškų nepaskirstyta, nes čia trūksta žalios varnelės:
    }
    { $products }

    Gal dabar įrašome trūkstamus duomenis?

utter_points_next =
    { $missing ->
        [one] Kad jums tiktų { $next_tier }, trūksta dar { $missing } taško.
        [few] Kad jums tiktų { $next_tier }, trūksta dar { $missing } taškų.
       *[other] Kad jums tiktų { $next_tier }, trūksta dar { $missing } taškų.
    }

utter_points_joinable =
    Jums tinka: { $tiers }. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Kad jums tiktų ir { $next_tier }, trūksta dar { $missing } taško.
            [few] Kad jums tiktų ir { $next_tier }, trūksta dar { $missing } taškų.
           *[other] Kad jums tiktų ir { $next_tier }, trūksta dar { $missing } taškų.
        }
    }

    Ar pradėti registraciją?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    { $points ->
        [one] Turite { $points } tašką.
        [few] Turite { $points } taškus.
       *[other] Turite { $points } taškų.
    } { $missing ->
        [one] Kad jums tiktų { $tier }, trūksta dar { $missing } taško.
        [few] Kad jums tiktų { $tier }, trūksta dar { $missing } taškų.
       *[other] Kad jums tiktų { $tier }, trūksta dar { $missing } taškų.
    }

utter_points_tier_open =
    { $points ->
        [one] Turite { $points } tašką.
        [few] Turite { $points } taškus.
       *[other] Turite { $points } taškų.
    } Jums tinka { $tier }, metinis mokestis – { MONEY($fee) }.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = serijos numeris
detail_purchase_date = pirkimo data
detail_country = pirkimo šalis
detail_dealer = prekybos atstovas

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    Jūsų paskyroje dar nėra gaminių, todėl nėra ir žalios varnelės. Užregistruokite gaminius skirtuke „{ -my-products }“ arba perkelkite juos iš senosios CPS paskyros.

utter_green_tick_all_fine =
    Viskas gerai: žalia varnelė rodoma prie visų jūsų gaminių, jų taškai paskirstyti. Varneles matysite skirtuke „{ -my-products }“. { $points ->
        [one] Iš viso turite { $points } tašką.
        [few] Iš viso turite { $points } taškus.
       *[other] Iš viso turite { $points } taškų.
    } Jei taškų vis tiek trūksta, tai išsiaiškins CPS prioriteto palaikymo tarnyba.

utter_green_tick_found =
    { $count ->
        [one] Prie { $count } gaminio dar nėra žalios varnelės. Štai kas neįrašyta:
        [few] Prie { $count } gaminių dar nėra žalios varnelės. Štai kas neįrašyta:
       *[other] Prie { $count } gaminių dar nėra žalios varnelės. Štai kas neįrašyta:
    }
    { $products }

    Įrašykime viską čia pat. Jei ko nors tiksliai neprisimenate, užteks ir jūsų spėjimo.

utter_ask_serial_number = Koks jūsų { $model } serijos numeris?
utter_ask_purchase_date = Kada pirkote { $model }? Užteks metų ir mėnesio arba tik metų.
utter_ask_country = Kurioje šalyje pirkote { $model }?
utter_ask_dealer = Kur pirkote { $model }, iš kurio prekybos atstovo?

utter_serial_number_invalid = Tai nepanašu į serijos numerį. Jį sudaro nuo 6 iki 20 raidžių ir skaitmenų.
utter_purchase_date_invalid = Nesuprantu šios datos. Parašykite ją, pavyzdžiui, taip: „2023 m. kovas“ arba „2023-03-15“.
utter_purchase_date_future = Ši diena dar neatėjo. Kada pirkote gaminį?
utter_country_invalid = Tokios šalies nežinau. Parašykite jos pavadinimą, pavyzdžiui, „Lietuva“.
utter_dealer_invalid = Prekybos atstovo pavadinimas per ilgas. Parašykite tik parduotuvės pavadinimą.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Parašykite, ką dar galite įskaityti ar rasti, pavyzdžiui, sąskaitoje faktūroje. Užteks ir jūsų spėjimo.
utter_purchase_date_guess = Užteks ir jūsų spėjimo. Maždaug kuriais metais pirkote?
utter_country_guess = Užteks ir jūsų spėjimo. Kurioje šalyje greičiausiai pirkote?
utter_dealer_guess = Užteks ir jūsų spėjimo. Tiks ir miestas arba žodis „internetu“.

utter_detail_skipped = Nieko tokio, kol kas praleiskime. Žalia varnelė atsiras, kai šie duomenys bus įrašyti. Tai galite padaryti ir vėliau, spustelėję „{ -view-product }“.

utter_serial_number_taken =
    Šis serijos numeris jau užregistruotas, todėl įrašyti jo negaliu. Patikrinkite jį dar kartą. Jei numeris teisingas, viską išsiaiškins CPS prioriteto palaikymo tarnyba.

# What will be saved, a line each; then the question.
line_serial_number = - Serijos numeris: { $value }
line_purchase_date = - Pirkimo data: { DATE($value) }
line_purchase_date_estimated = - Pirkimo data: { DATE($value) } (apytikslė)
line_country = - Pirkimo šalis: { COUNTRY($value) }
line_country_estimated = - Pirkimo šalis: { COUNTRY($value) } (spėjama)
line_dealer = - Prekybos atstovas: { $value }
line_serial_number_estimated = - Serijos numeris: { $value } (spėjamas)
line_dealer_estimated = - Prekybos atstovas: { $value } (spėjamas)

utter_ask_green_tick_confirm =
    Užsirašiau šiuos { $model } duomenis:
    { $details }

    Ar taip ir įrašyti?

utter_ask_green_tick_change = Ką pakeisti?

utter_green_tick_saved =
    Įrašyta. Prie { $model } jau rodoma žalia varnelė. { $points ->
        [one] Dabar turite { $points } tašką.
        [few] Dabar turite { $points } taškus.
       *[other] Dabar turite { $points } taškų.
    }

utter_green_tick_saved_incomplete =
    Įrašyta. Prie { $model } žalios varnelės dar nėra. Štai kas neįrašyta: { $details }.

utter_green_tick_finished = Dabar žalia varnelė rodoma prie visų jūsų gaminių. Tai matysite skirtuke „{ -my-products }“.

utter_green_tick_unfinished = Kol kas tai viskas, ką galiu įrašyti. Ko dar trūksta, matysite skirtuke „{ -my-products }“, spustelėję „{ -view-product }“.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    Gerai, nebetęsiu. Ką parašėte apie { $model }, prisiminsiu. Kai norėsite tęsti, tik parašykite.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    Mygtuko { -migrate-products } nėra, nes registruojant verslo paskyrą nebuvo nurodytas senosios CPS paskyros el. pašto adresas. Galite:
    - dar kartą užregistruoti gaminius skirtuke „{ -my-products }“ arba
    - paprašyti, kad tai išsiaiškintų CPS prioriteto palaikymo tarnyba.

utter_migrate_no_old_account =
    Mygtuko { -migrate-products } nėra, nes registruodamiesi nurodėte, kad CPS paskyros anksčiau neturėjote. Taigi perkelti nėra ko: užregistruokite gaminius skirtuke „{ -my-products }“.

utter_migrate_old_unknown =
    Nurodėte senosios CPS paskyros el. pašto adresą { $email }, bet CPS paskyros su tokiu adresu nėra. Todėl nėra ir mygtuko { -migrate-products }. Galite:
    - dar kartą užregistruoti gaminius skirtuke „{ -my-products }“ arba
    - paprašyti, kad tai išsiaiškintų CPS prioriteto palaikymo tarnyba.

utter_migrate_nothing =
    Senąją jūsų CPS paskyrą radome, bet gaminių joje nėra. Taigi perkelti nėra ko: užregistruokite gaminius skirtuke „{ -my-products }“.

utter_migrate_all_done =
    Mygtuko { -migrate-products } nebėra, nes visi jūsų gaminiai jau perkelti:
    { $products }

utter_migrate_ready =
    Mygtukas turėtų būti matomas: viršutinėje juodoje juostoje atverkite „{ -my-products }“ ir dešinėje rasite mėlyną mygtuką { -migrate-products }. { $count ->
        [one] Dar neperkeltas { $count } gaminys:
        [few] Dar neperkelti { $count } gaminiai:
       *[other] Dar neperkelta { $count } gaminių:
    }
    { $products }

    Ar perkelti dabar?

utter_migrate_done =
    { $count ->
        [one] Padaryta: perkėliau { $count } gaminį.
        [few] Padaryta: perkėliau { $count } gaminius.
       *[other] Padaryta: perkėliau { $count } gaminių.
    } { $points ->
        [one] Dabar turite { $points } tašką.
        [few] Dabar turite { $points } taškus.
       *[other] Dabar turite { $points } taškų.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [one] Prie { $count } gaminio dar nėra žalios varnelės, nes trūksta duomenų. Gal dabar juos įrašome?
        [few] Prie { $count } gaminių dar nėra žalios varnelės, nes trūksta duomenų. Gal dabar juos įrašome?
       *[other] Prie { $count } gaminių dar nėra žalios varnelės, nes trūksta duomenų. Gal dabar juos įrašome?
    }

utter_migrate_clash =
    Perkelti nepavyko, nes toks serijos numeris jau užregistruotas:
    { $products }

    Tai gali išsiaiškinti CPS prioriteto palaikymo tarnyba. Ar perduoti jai jūsų klausimą?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: { MONEY($fee) } per metus

# How one pays, as it stands in the summary.
method_card = kortele
method_bank = banko pavedimu

utter_signup_not_enough =
    { $points ->
        [one] Turite { $points } tašką.
        [few] Turite { $points } taškus.
       *[other] Turite { $points } taškų.
    } Prie CPS galima prisijungti nuo { $points_to_join ->
        [one] { $points_to_join } taško
        [few] { $points_to_join } taškų
       *[other] { $points_to_join } taškų
    }, tad { $missing ->
        [one] trūksta dar { $missing } taško.
        [few] trūksta dar { $missing } taškų.
       *[other] trūksta dar { $missing } taškų.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [one] Dar { $points } taškas nepaskirstytas, nes prie gaminių trūksta žalios varnelės. Gal dabar įrašome trūkstamus duomenis?
        [few] Dar { $points } taškai nepaskirstyti, nes prie gaminių trūksta žalios varnelės. Gal dabar įrašome trūkstamus duomenis?
       *[other] Dar { $points } taškų nepaskirstyta, nes prie gaminių trūksta žalios varnelės. Gal dabar įrašome trūkstamus duomenis?
    }

utter_signup_more_products = Taškų padaugės, kai skirtuke „{ -my-products }“ užregistruosite daugiau „Canon“ gaminių.

utter_signup_active =
    CPS narystę jau turite ({ $tier }), ji galioja iki { DATE($expires) } Pakopos šiame pokalbyje pakeisti negaliu, bet tai padaryti jums gali padėti CPS prioriteto palaikymo tarnyba. Ar perduoti jai jūsų klausimą?

utter_signup_pending =
    Jūsų registracija ({ $tier }) jau tvarkoma, todėl antros pradėti negaliu. Daugiau gali pasakyti CPS prioriteto palaikymo tarnyba. Ar perduoti jai jūsų klausimą?

utter_ask_signup_tier =
    { $points ->
        [one] Turite { $points } tašką.
        [few] Turite { $points } taškus.
       *[other] Turite { $points } taškų.
    } Jums tinka:
    { $tiers }

    Kurią pakopą renkatės?

utter_signup_tier_closed =
    Deja, { $tier } jums dar netinka: { $missing ->
        [one] trūksta { $missing } taško.
        [few] trūksta { $missing } taškų.
       *[other] trūksta { $missing } taškų.
    }

utter_ask_signup_terms =
    Prieš registruodamiesi perskaitykite sąlygas. { $link_terms ->
        [unset] Jas rasite kvietime prisijungti prie CPS.
       *[set] Štai jos: { $link_terms }
    } Ar su jomis sutinkate?

utter_signup_terms_declined =
    Suprantu. Kol su sąlygomis nesutinkate, užregistruoti jūsų negaliu. Nieko neužsakyta. Prie registracijos galite grįžti bet kada.

utter_ask_signup_payment = Kaip norėtumėte mokėti: kortele ar banko pavedimu?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Patikrinkite, ar viskas gerai:
    - Pakopa: { $tier }
    - Mokestis: { MONEY($fee) } per metus
    - Mokėjimas: { $payment }
    - Pradžia: iškart, trukmė – vieneri metai
    - Sąlygos: su jomis sutinkate
    { $old_number ->
        [none] { "" }
       *[other] Jūsų narystės numeris pasikeis, senasis ({ $old_number }) nebegalios.
    }

    Ar taip jus ir užregistruoti?

utter_ask_signup_change = Ką pakeisti?

utter_signup_done =
    Sveikiname prisijungus prie CPS!
    - Narystės numeris: { $number }
    - Pakopa: { $tier }
    - Galioja: nuo { DATE($starts) } iki { DATE($expires) }
    - Sąskaita faktūra: { $invoice }, { MONEY($amount) }, apmokėjimo diena – { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] Senąjį jūsų numerį { $old_number } pakeitė naujasis.
    }

utter_signup_pay_card =
    Iki apmokėjimo dienos mokestis nuo kortelės nenuskaitomas. { $link_payment ->
        [unset] Kortelės duomenis įveskite tik savo paskyroje ir niekada nerašykite jų šiame pokalbyje.
       *[set] Niekada nerašykite kortelės duomenų šiame pokalbyje, įveskite juos tik šiame puslapyje: { $link_payment }
    }

utter_signup_pay_bank = Pavedimą atlikite iki apmokėjimo dienos. Pavedimui gali būti taikomi vietiniai papildomi mokesčiai.

utter_signup_stopped = Gerai, nebetęsiu. Nieko neužsakyta. Jei norėsite tęsti, tik parašykite.

# The backend failed while signing up.
utter_signup_problem =
    Atsiprašau, registracijos kol kas užbaigti nepavyko. Dukart jūsų tikrai neužregistruosiu. Po kelių minučių dar kartą paspauskite „Taip“.

## Membership and invoices

utter_membership_state_active =
    Jūsų narystė ({ $tier }, numeris { $number }) galioja iki { DATE($expires) }

utter_membership_state_expired =
    Jūsų narystė ({ $tier }) baigėsi { DATE($expires) } Galite užsiregistruoti iš naujo, tada gausite naują numerį. Ar pradėti registraciją?

utter_membership_state_pending = Jūsų registraciją ({ $tier }) gavome, bet narystė dar negalioja.

utter_membership_state_none = CPS narystės dar neturite. Patikrinti, ar galite prisijungti?

utter_invoice_open = Sąskaita faktūra { $invoice }: { MONEY($amount) }, apmokėjimo diena – { DATE($due) }

utter_invoice_overdue = Sąskaitą faktūrą { $invoice } ({ MONEY($amount) }) reikėjo apmokėti iki { DATE($due) }, bet ji dar neapmokėta.

utter_invoice_paid = Sąskaita faktūra { $invoice } ({ MONEY($amount) }) apmokėta.

## Handing over to Priority Support

utter_ask_handoff_contact = Kaip CPS prioriteto palaikymo tarnyba gali su jumis susisiekti? Parašykite el. pašto adresą arba telefono numerį.

utter_handoff_contact_invalid = Parašykite visą el. pašto adresą arba telefono numerį su šalies kodu, pavyzdžiui, +370 600 00000.

utter_handoff_done =
    Viską kartu su šiuo pokalbiu perdaviau CPS prioriteto palaikymo tarnybai. Nieko kartoti jums nereikės. Jūsų užklausos numeris: { $reference }. Tarnybos atsakymo laukite čia: { $contact }.

utter_handoff_added = Papildžiau jūsų užklausą { $reference }. CPS prioriteto palaikymo tarnyba matys ją kartu su šiuo pokalbiu.

utter_handoff_cancelled = Gerai, nieko neperduosiu.

utter_handoff_problem =
    Atsiprašau, šiuo metu klausimo perduoti nepavyksta. { $link_support ->
        [unset] Pabandykite dar kartą po kelių minučių.
       *[set] Pabandykite dar kartą po kelių minučių arba patys susisiekite su CPS prioriteto palaikymo tarnyba: { $link_support }
    }

## Conversation

utter_card_number =
    Niekada nerašykite pokalbyje kortelės numerio. Šį numerį paslėpiau, jo perskaityti nebegalima. Man jo nereikia – įvesite jį tik mokėjimo puslapyje.

utter_greet =
    Sveiki! Aš – CPS asistentas, pokalbių robotas. Padedu užsiregistruoti CPS: atsakau į klausimus apie verslo paskyrą, gaminius, taškus, pakopas ir mokėjimą. Ką norėtumėte sužinoti?

utter_help =
    Galiu atsakyti į klausimus apie verslo paskyrą, gaminių registravimą ir perkėlimą, taškus, pakopas, registraciją ir mokėjimą. Jei norite, galiu patikrinti ir jūsų paskyrą: pažiūrėti, kiek turite taškų, išsiaiškinti, kodėl nėra žalios varnelės, arba jus užregistruoti. Jei padėti negalėsiu, klausimą perduosiu CPS prioriteto palaikymo tarnybai. Kas jums rūpi?

utter_thank = Prašom! Gal galiu padėti dar kuo nors?

utter_goodbye = Viso gero ir sėkmės su CPS!

utter_bot_challenge =
    Esu pokalbių robotas – CPS asistentas. Jei norėtumėte pakalbėti su žmogumi, jums padės CPS prioriteto palaikymo tarnyba.

utter_affirm = Gerai. Ką norėtumėte sužinoti?

utter_affirm_choose = Mielai. Kuris iš šių klausimų jums rūpi?

utter_deny = Gerai. Jei kils kitų klausimų, rašykite.

utter_cancel = Gerai, nebetęsiu. Nieko neužsakyta ir nepakeista. Ką norėtumėte daryti dabar?

utter_feedback_positive = Džiaugiuosi, kad pavyko! Gal galiu padėti dar kuo nors?

utter_feedback_negative =
    Gaila, kad tai nepadėjo. Gal nukreipti jus į CPS prioriteto palaikymo tarnybą?

utter_out_of_scope =
    Čia padėti negaliu: atsakau tik į klausimus apie registraciją CPS – verslo paskyrą, gaminius, taškus, pakopas ir mokėjimą. Gal klausiate apie vieną iš šių temų?

utter_language_changed = Gerai, toliau kalbėsime lietuviškai. Ką norėtumėte sužinoti?

utter_language_ask = Kuria kalba norėtumėte kalbėti?

utter_language_unsupported =
    Atsiprašau, šia kalba dar nekalbu. Pasirinkite vieną iš šių:

utter_unclear_suggest = Ne visai supratau, apie ką klausiate. Gal apie vieną iš šių temų?

utter_unclear_again =
    Deja, vis dar nesuprantu. Parašykite kitais žodžiais, rinkitės iš meniu arba kreipkitės į CPS prioriteto palaikymo tarnybą.

utter_unclear_nothing =
    Suprantu tik tekstą, o klausimo jūsų žinutėje neradau. Keliais žodžiais parašykite, ko jums reikia.

utter_unclear_too_long =
    Žinutė man kiek per ilga. Parašykite klausimą trumpai, keliais sakiniais.

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = Perskaityti galiu tik tekstą. Parašykite, kas jums rūpi.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = Jau išsiųstos žinutės pakeitimų nematau. Pataisytą tekstą atsiųskite kaip naują žinutę.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Parašykite pasirinkto varianto numerį.

utter_technical_problem =
    Atsiprašau, šiuo metu turime techninių nesklandumų. Po akimirkos pabandykite dar kartą arba susisiekite su CPS prioriteto palaikymo tarnyba.

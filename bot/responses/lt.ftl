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

utter_check_points =
    Šiame pokalbyje jūsų paskyros nematau, bet taškus galite pasitikrinti patys:
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
    Šiame pokalbyje užregistruoti jūsų negaliu. Tai padarysite patys savo paskyroje, kai turėsite bent { $points_to_join ->
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
    Šiame pokalbyje jūsų narystės nematau, bet ji rodoma jūsų paskyroje. Skiltyje „{ -my-subscriptions }“ raskite narystės kortelę: joje matysite narystės numerį, pakopą, ar narystė galioja ir kada ji baigiasi.

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

utter_talk_to_human =
    { $link_support ->
        [unset] Jums padės CPS prioriteto palaikymo tarnybos darbuotojai.
       *[set] Jums padės CPS prioriteto palaikymo tarnybos darbuotojai: { $link_support }
    } Papasakokite jiems, ką jau bandėte, kad nereikėtų visko kartoti.

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
    Šiame pokalbyje jūsų paraiškos nematau. Kol paskyrą patikrinsime ir sukursime, gali praeiti iki 2 darbo dienų. Tada gausite el. laišką iš { $sender }. Jei praėjo 2 visos darbo dienos, o laiško vis dar nėra, susisiekite su CPS prioriteto palaikymo tarnyba.

## Conversation

utter_greet =
    Sveiki! Aš – CPS asistentas, pokalbių robotas. Padedu užsiregistruoti CPS: atsakau į klausimus apie verslo paskyrą, gaminius, taškus, pakopas ir mokėjimą. Ką norėtumėte sužinoti?

utter_help =
    Galiu atsakyti į klausimus apie verslo paskyrą, gaminių registravimą ir perkėlimą, taškus, pakopas, registraciją ir mokėjimą. Jei padėti negalėsiu, nukreipsiu jus į CPS prioriteto palaikymo tarnybą. Kas jums rūpi?

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

utter_technical_problem =
    Atsiprašau, šiuo metu turime techninių nesklandumų. Po akimirkos pabandykite dar kartą arba susisiekite su CPS prioriteto palaikymo tarnyba.

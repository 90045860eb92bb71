### Norwegian bokmål. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = Norsk
-locale = nb-NO
# From how many digits before the grouping sign a number is grouped: 1 = 1 000; 2 = 1000 but 10 000.
-minimum-grouping-digits = 2

## Words on the screen, exactly as the guide prints them

-my-products = Mine produkter
-migrate-products = MIGRATE PRODUCTS (MIGRER PRODUKTER)
-view-product = Vis produkt
-available-tiers = tilgjengelige CPS-nivåer
-on-off = PÅ/AV
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = Silver
tier_gold = Gold
tier_platinum = Platinum
tier_corporate_c = Bedriftsnivå C
tier_corporate_b = Bedriftsnivå B
tier_corporate_a = Bedriftsnivå A

## Button titles: what the customer would say, 20 characters at most

title_account_create = Ny bedriftskonto
title_account_documents_vat = Dokumenter med mva
title_account_documents_no_vat = Dokumenter uten mva
title_account_old_email = Gammel CPS-e-post
title_account_review_time = Ventetid på kontoen
title_account_email_missing = Har ikke fått e-post
title_password_set = Opprett passord
title_password_reset = Glemt passord
title_product_register = Registrer produkter
title_product_migrate = Migrer produkter
title_product_required_details = Hva må fylles ut?
title_product_details_unknown = Husker ikke detaljer
title_points_assignment = Slik får du poeng
title_points_needed = Poeng for å bli med
title_membership_join = Slik blir du medlem
title_membership_tiers = Nivåer og priser
title_membership_eligibility = Nivå for mine poeng
title_membership_corporate = Bedriftsnivåer
title_membership_start = Medlemskapsstart
title_membership_number = Medlemskapsnummer
title_membership_validity = Varighet og utløp
title_terms_acceptance = Vilkår
title_payment_methods = Betalingsmåter
title_payment_card = Betale med kort
title_payment_bank = Betale via bank
title_payment_bank_fees = Ekstra bankkostnader
title_invoice_time = Når fakturaen kommer
title_contact_support = Kontakt CPS-støtte
title_more_information = Vanlige spørsmål
title_what_is_cps = Hva er CPS?
title_check_points = Poengene mine
title_diagnose_green_tick = Mangler grønn hake
title_diagnose_migrate_button = Mangler blå knapp
title_start_signup = Meld meg inn
title_check_account = Søknaden min
title_check_membership = Medlemskapet mitt
title_talk_to_human = Snakk med en person
title_help = Hovedmeny
title_change_language = Bytt språk
title_account_link = Sjekk kontoen min
title_log_out = Logg ut
title_yes = Ja
title_no = Nei
title_stop = Stopp
title_link_resend = Ny kode
title_link_email = Annen e-postadresse
title_dont_know = Vet ikke
title_serial_number = Serienummer
title_purchase_date = Kjøpsdato
title_country = Kjøpsland
title_dealer = Forhandler
title_migrate_now = Migrer nå
title_signup_accept = Jeg godtar
title_signup_decline = Jeg godtar ikke
title_signup_card = Med kort
title_signup_bank = Med bankoverføring
title_signup_corporate = Vis bedriftsnivåer
title_signup_personal = Personlige nivåer
title_signup_tier = Et annet nivå
title_signup_payment = Annen betalingsmåte

## Opening the business account

utter_account_create =
    Først oppretter du en bedriftskonto hos Canon. CPS-medlemskapet kommer etterpå.
    { $link_account_create ->
        [unset] 1. Registrer deg for en ny bedriftskonto.
       *[set] 1. Registrer deg for en ny bedriftskonto: { $link_account_create }
    }
    2. Last opp dokumentasjon på bedriften.
    3. Hadde du CPS-konto fra før, oppgir du den gamle e-postadressen.
    4. Vent mens vi sjekker kontoen. Det kan ta opptil 2 virkedager.
    5. Når den automatiske e-posten fra { $sender } kommer, angir du passordet ditt.

utter_account_documents_vat =
    Hvis bedriften er mva-registrert, laster du opp ett av disse dokumentene:
    - bevis på mva-registrering
    - en av bedriftens fakturaer

    Mva-nummeret og bedriftens navn må være godt synlige, og du må ha fullmakt til å gi disse opplysningene.

utter_account_documents_no_vat =
    Hvis bedriften ikke er mva-registrert, laster du opp ETT dokument som viser bedriftens navn og adresse:
    - en faktura til bedriften
    - en nærings- eller yrkestillatelse
    - et utdrag av registreringsdokumentene fra Foretaksregisteret

utter_account_old_email =
    Oppgi e-postadressen fra den gamle CPS-kontoen når du registrerer bedriftskontoen: trinn 4, i delen «Detaljert informasjon om bedriften». Ellers kan du ikke migrere produktene du har registrert tidligere.

utter_account_review_time =
    Det kan ta opptil 2 virkedager å sjekke og opprette bedriftskontoen. Når den er klar, får du en e-post fra { $sender } slik at du kan angi passordet.

utter_account_email_missing =
    Den automatiske e-posten kommer fra { $sender }. Se etter den avsenderen.
    - Det kan ta opptil 2 virkedager. Vent til e-posten kommer, og ikke prøv å tilbakestille passordet før det.
    - Ta kontakt med prioritert CPS-støtte hvis det har gått 2 hele virkedager.

## Password

utter_password_set =
    Når den automatiske e-posten fra { $sender } har kommet:
    1. Angi det nye passordet ditt.
    { $link_login ->
        [unset] 2. Logg deg på bedriftskontoen.
       *[set] 2. Logg deg på bedriftskontoen: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] Du kan når som helst tilbakestille passordet med lenken for tilbakestilling.
       *[set] Du kan når som helst tilbakestille passordet her: { $link_password_reset }
    }

    Hvis bedriftskontoen er ny, må du først vente på den automatiske e-posten fra { $sender }.

## Products

utter_product_register =
    Slik registrerer du produktene på bedriftskontoen:
    1. Gå til fanen «{ -my-products }» på den svarte linjen øverst.
    2. Registrer alle Canon-produktene dine der.

utter_product_required_details =
    Dette må for eksempel fylles ut for et produkt:
    - serienummer
    - kjøpsdato
    - landet produktet ble kjøpt i
    - forhandler

    Er du usikker på noe, holder det med ditt beste anslag.

utter_product_details_unknown =
    Det gjør ikke noe om du ikke husker alt nøyaktig. Oppgi ditt beste anslag for serienummer, kjøpsdato, land eller forhandler.

utter_product_migrate =
    Du kan migrere produktene hvis du oppga e-postadressen fra den gamle CPS-kontoen da du registrerte bedriftskontoen:
    1. Gå til fanen «{ -my-products }» på den svarte linjen øverst.
    2. Klikk på den blå knappen { -migrate-products } til høyre.

utter_diagnose_migrate_button =
    Hvis du ikke ser den blå knappen { -migrate-products }, betyr det at den gamle CPS-e-postadressen ikke ble oppgitt da bedriftskontoen ble registrert. Da har du to muligheter:
    - registrer produktene på nytt under «{ -my-products }», eller
    - ta kontakt med prioritert CPS-støtte.

utter_diagnose_green_tick =
    Når den grønne haken mangler, er det trolig noen obligatoriske produktdetaljer som ikke er fylt ut. Sjekk dem én for én:
    1. Gå til «{ -my-products }», og klikk på «{ -view-product }» ved produktet.
    2. Er serienummeret fylt ut?
    3. Er kjøpsdatoen fylt ut?
    4. Er det fylt ut hvilket land produktet ble kjøpt i?
    5. Er forhandleren fylt ut?

    Fyll ut det som mangler. Er du usikker, holder det med ditt beste anslag.

## Points

utter_points_assignment =
    Et produkt gir poeng når det er migrert og har fått en grønn hake. Når alle produktene har grønn hake, er alle produktpoengene tildelt.

utter_points_needed =
    Du må ha minst { $points_to_join ->
        [one] { $points_to_join } poeng
       *[other] { $points_to_join } poeng
    } på kontoen. Så snart du har det, får du invitasjonen til å bli med i CPS.

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    Du kan sjekke poengene dine selv:
    1. Gå til «{ -my-products }», og se hvilke produkter som har grønn hake. De har fått poengene sine.
    2. Mangler haken, klikker du på «{ -view-product }» og fyller ut det som mangler.

    Når du har minst { $points_to_join ->
        [one] { $points_to_join } poeng
       *[other] { $points_to_join } poeng
    }, får du invitasjonen til å bli med i CPS.

## Membership

utter_membership_join =
    Når du har nok poeng, får du en invitasjon. Da gjør du slik:
    1. Les og godta vilkårene.
    2. Klikk på { -sign-up }.
    3. Velg nivå.
    4. Velg betalingsmåte: kort eller bankoverføring.

utter_start_signup =
    Du kan melde deg inn selv på kontoen din når du har minst { $points_to_join ->
        [one] { $points_to_join } poeng
       *[other] { $points_to_join } poeng
    }:
    1. Åpne invitasjonen til å bli med i CPS.
    2. Les og godta vilkårene, og klikk på { -sign-up }.
    3. Velg nivå og betalingsmåte.

utter_membership_tiers =
    Nivået avhenger av poengene dine, og prisen gjelder per år:
    - Silver: { $silver_from }–{ $silver_to } poeng, { MONEY($silver_fee) }
    - Gold: { $gold_from }–{ $gold_to } poeng, { MONEY($gold_fee) }
    - Platinum: { $platinum_from }–{ $platinum_to } poeng, { MONEY($platinum_fee) }

    For bedrifter, ut fra bedriftens poeng:
    - Bedriftsnivå C: { $corporate_c_from }–{ $corporate_c_to } poeng, { MONEY($corporate_c_fee) }
    - Bedriftsnivå B: { $corporate_b_from }–{ $corporate_b_to } poeng, { MONEY($corporate_b_fee) }
    - Bedriftsnivå A: fra { $corporate_a_from } poeng, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Silver
        [gold] Gold
        [platinum] Platinum
        [corporate_c] Bedriftsnivå C
        [corporate_b] Bedriftsnivå B
       *[corporate_a] Bedriftsnivå A
    } koster { MONEY($fee) } i året. Du kan velge dette nivået når du har minst { $from ->
        [one] { $from } poeng
       *[other] { $from } poeng
    }.

utter_membership_eligibility =
    Jo flere poeng du har, jo flere nivåer kan du velge mellom. Du kan alltid velge et lavere nivå. Har du for eksempel { NUMBER(2000) } poeng, kan du velge fritt mellom Silver, Gold og Platinum.

    Hvor mange poeng har du? Skriv tallet, så sier jeg hvilke nivåer du kan velge.

utter_membership_eligibility_none =
    { $points ->
        [one] Med { $points } poeng kan du ikke velge noe nivå ennå.
       *[other] Med { $points } poeng kan du ikke velge noe nivå ennå.
    } { $missing ->
        [one] Du trenger { $missing } poeng til for å nå { $next_tier }.
       *[other] Du trenger { $missing } poeng til for å nå { $next_tier }.
    }

utter_membership_eligibility_open =
    { $points ->
        [one] Med { $points } poeng kan du velge: { $tiers }.
       *[other] Med { $points } poeng kan du velge: { $tiers }.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Du trenger { $missing } poeng til for å nå { $next_tier }.
           *[other] Du trenger { $missing } poeng til for å nå { $next_tier }.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [one] Med { $points } poeng
       *[other] Med { $points } poeng
    } kan du velge et personlig nivå eller et bedriftsnivå: { $tiers }. Bytt mellom personlige nivåer og bedriftsnivåer med bryteren { -on-off } under «{ -available-tiers }».

utter_membership_eligibility_check =
    Det tallet ser ikke helt riktig ut. Kan du sjekke hvor mange poeng du har, og skrive det på nytt, for eksempel «760 poeng»?

utter_membership_corporate =
    Har du mer enn { NUMBER(2500) } poeng, kan du velge mellom bedriftsnivåene og Silver, Gold eller Platinum. Bruk bryteren { -on-off } under «{ -available-tiers }» til å bytte mellom dem.

utter_membership_start =
    Du kan bruke CPS-medlemskapet med en gang du har meldt deg inn.

utter_membership_number =
    Hvis du hadde et CPS-medlemskapsnummer fra før, endres det. Det nye nummeret står på medlemskortet under «{ -my-subscriptions }».

utter_membership_validity =
    Du betaler per år. Den nøyaktige utløpsdatoen står på medlemskortet under «{ -my-subscriptions }».

utter_check_membership =
    Det finner du på kontoen din: Medlemskortet under «{ -my-subscriptions }» viser medlemskapsnummeret, nivået, utløpsdatoen og om medlemskapet er aktivt.

utter_terms_acceptance =
    Du må lese og godta vilkårene før du melder deg inn. Du blir bedt om det én gang til på oppsummeringssiden. { $link_terms ->
        [unset] Du finner dem i invitasjonen til å bli med i CPS.
       *[set] Du kan lese vilkårene her: { $link_terms }
    }

## Payment

utter_payment_methods =
    Du kan betale med kort eller bankoverføring. Du velger betalingsmåte når du går videre med kjøpet.

utter_payment_card =
    Beløpet trekkes ikke med en gang, men på forfallsdatoen som står på fakturaen, vanligvis innen 30 dager. På kjøpsdagen blir kortet bare kontrollert med et nullbeløp.

utter_payment_bank =
    Betal med bankoverføring innen forfallsdatoen som står på fakturaen. Fakturaen kommer i løpet av få timer. Bankoverføring kan medføre lokale tilleggskostnader.

utter_payment_bank_fees =
    Bankoverføring kan medføre lokale tilleggskostnader. Jeg vet ikke hvor store de er, så spør banken din. Med kort betaler du på forfallsdatoen som står på fakturaen.

utter_invoice_time =
    Du får fakturaen i løpet av få timer etter at du har valgt betalingsmåte. Ta kontakt med prioritert CPS-støtte hvis den ikke har kommet.

## Help

utter_contact_support =
    { $link_support ->
        [unset] Prioritert CPS-støtte hjelper deg med alt jeg ikke kan løse her.
       *[set] Her får du kontakt med prioritert CPS-støtte: { $link_support }
    }

utter_more_information =
    { $link_faq ->
        [unset] Du finner mer under vanlige spørsmål. Du kan også bare spørre meg.
       *[set] Spør meg gjerne, eller les mer under vanlige spørsmål: { $link_faq }
    }

utter_what_is_cps =
    CPS er Canon Professional Services, som hjelper deg med å ligge foran konkurrentene og holde driften i gang. Du kan bli med når de registrerte Canon-produktene dine gir minst { $points_to_join ->
        [one] { $points_to_join } poeng
       *[other] { $points_to_join } poeng
    }.

utter_check_account =
    Det kan ta opptil 2 virkedager å sjekke og opprette kontoen. Deretter kommer det en e-post fra { $sender }. Ta kontakt med prioritert CPS-støtte hvis den ikke har kommet etter 2 hele virkedager.

## The customer's own account: proving that it is theirs

# The one-time code, by e-mail.
mail_code_subject = CPS-koden din
mail_code_body =
    Hei!

    Koden din til CPS-assistenten er { $code }

    Skriv den inn i chatten innen 10 minutter. Har du ikke bedt om noen kode, kan du se bort fra denne e-posten. Ikke gi koden til noen.

    Hilsen CPS-assistenten

# Offered below an answer that anyone gets.
utter_account_link_offer = Hvis du vil, kan jeg se på kontoen din og gi deg et nøyaktig svar. Skal jeg gjøre det?

utter_ask_link_email =
    Først må jeg være sikker på at kontoen er din. Hvilken e-postadresse er bedriftskontoen registrert med? Jeg sender en 6-sifret kode dit.

utter_link_email_invalid = Det ser ikke ut som en e-postadresse. Skriv hele adressen, for eksempel navn@bedrift.no.

utter_ask_link_code =
    Hvis { $email } hører til en bedriftskonto, er en 6-sifret kode på vei dit. Skriv den inn her. Koden er gyldig i 10 minutter.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = E-poster sendes med forsinkelse akkurat nå, så det kan ta litt lengre tid før koden kommer.

# The customer wrote something that is no code.
utter_link_code_invalid = Jeg trenger de 6 sifrene fra e-posten. Det kan ta litt tid før den kommer. Sjekk også søppelposten.

utter_link_code_wrong =
    Koden er ikke riktig. Du har { $left ->
        [one] { $left } forsøk igjen.
       *[other] { $left } forsøk igjen.
    }

utter_link_code_dead = Koden kan ikke brukes lenger. Skal jeg sende en ny?

utter_link_limit = Jeg kan ikke sende flere koder foreløpig. Prioritert CPS-støtte kan hjelpe deg videre.

utter_link_done = Takk! Nå kan jeg se kontoen til { $company }.

utter_link_already =
    Jeg ser allerede kontoen til { $company }. Vil du bruke en annen konto, må du logge ut først.

utter_link_expired = For sikkerhets skyld har jeg logget deg ut av kontoen i denne chatten, fordi det ikke har kommet noen melding på en stund.

utter_link_cancelled = Greit, da tar vi det uten kontoen din.

utter_log_out_done = Du er logget ut. Jeg kan ikke se kontoen din lenger.

utter_log_out_not_linked = Du er ikke logget på noen konto i denne chatten.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = Her kan jeg bare svare på spørsmål om din egen konto. Jeg kan ikke si noe om andre kontoer.

utter_account_not_approved =
    Søknaden din kom inn { DATE($received) }, men bedriftskontoen er ikke godkjent ennå. Det kan ta opptil 2 virkedager. Når den er godkjent, kan jeg se på produkter, poeng og medlemskap her.

# The backend does not answer.
utter_account_unavailable =
    Beklager, jeg får ikke hentet kontoopplysningene dine akkurat nå. Ingenting har gått tapt, og ingenting er endret. Prøv igjen om noen minutter.

## State of the application

utter_account_state_waiting =
    Søknaden fra { $company } kom inn { DATE($received) } og blir nå sjekket. Det kan ta opptil 2 virkedager, altså frem til { DATE($due) }. Deretter kommer det en e-post fra { $sender }.

utter_account_state_overdue =
    Søknaden fra { $company } kom inn { DATE($received) }. Det har gått 2 hele virkedager, og den er fortsatt ikke godkjent. Slik skal det ikke være. Sjekk først om det ligger en e-post fra { $sender } i søppelposten. Finner du ingen, kan jeg sende saken videre til prioritert CPS-støtte. Skal jeg gjøre det?

utter_account_state_approved =
    Bedriftskontoen til { $company } ble godkjent { DATE($decided) }. E-posten du trenger for å angi passordet, kommer fra { $sender }.

utter_account_state_rejected =
    Søknaden fra { $company } ble ikke godkjent. Jeg vet ikke hvorfor, men prioritert CPS-støtte kan fortelle deg det. Skal jeg sende saken videre?

# The last line of a list that is too long for a chat.
line_more =
    { $count ->
        [one] - og { $count } til
       *[other] - og { $count } til
    }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [one] { $points } poeng
       *[other] { $points } poeng
    }

utter_points_total =
    Du har { $points ->
        [one] { $points } poeng.
       *[other] { $points } poeng.
    } Produkter med grønn hake:
    { $products }

utter_points_zero = Du har ingen poeng ennå, fordi ingen av produktene dine har grønn hake.

utter_points_no_products =
    Du har ingen poeng ennå, fordi du ikke har registrert noen produkter. Registrer produktene dine under «{ -my-products }», eller migrer dem fra den gamle CPS-kontoen.

utter_points_waiting =
    { $points ->
        [one] { $points } poeng til venter på deg, men den grønne haken mangler fortsatt her:
       *[other] { $points } poeng til venter på deg, men den grønne haken mangler fortsatt her:
    }
    { $products }

    Skal vi fylle ut detaljene som mangler?

utter_points_next =
    { $missing ->
        [one] Du trenger { $missing } poeng til for å nå { $next_tier }.
       *[other] Du trenger { $missing } poeng til for å nå { $next_tier }.
    }

utter_points_joinable =
    Da kan du velge: { $tiers }. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] Du trenger { $missing } poeng til for å nå { $next_tier }.
           *[other] Du trenger { $missing } poeng til for å nå { $next_tier }.
        }
    }

    Skal jeg starte innmeldingen?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    Du har { $points ->
        [one] { $points } poeng.
       *[other] { $points } poeng.
    } Du trenger { $missing ->
        [one] { $missing } til for å nå { $tier }.
       *[other] { $missing } til for å nå { $tier }.
    }

utter_points_tier_open =
    Du har { $points ->
        [one] { $points } poeng,
       *[other] { $points } poeng,
    } og det er nok til { $tier }. Prisen er { MONEY($fee) } i året.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = serienummer
detail_purchase_date = kjøpsdato
detail_country = kjøpsland
detail_dealer = forhandler

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    Det er ingen produkter på kontoen din ennå, og derfor ingen grønn hake. Registrer produktene dine under «{ -my-products }», eller migrer dem fra den gamle CPS-kontoen.

utter_green_tick_all_fine =
    Alt er i orden: Alle produktene dine har grønn hake, og poengene er tildelt. Du ser hakene under «{ -my-products }». Til sammen blir det { $points ->
        [one] { $points } poeng.
       *[other] { $points } poeng.
    } Mangler det likevel poeng, ser prioritert CPS-støtte på saken.

utter_green_tick_found =
    { $count ->
        [one] Ett produkt har ikke grønn hake ennå. Dette mangler:
       *[other] { $count } produkter har ikke grønn hake ennå. Dette mangler:
    }
    { $products }

    La oss fylle det ut med en gang, her i chatten. Husker du ikke noe nøyaktig, holder det med ditt beste anslag.

utter_ask_serial_number = Hva er serienummeret på { $model }?
utter_ask_purchase_date = Når kjøpte du { $model }? Det holder med måneden eller året.
utter_ask_country = I hvilket land kjøpte du { $model }?
utter_ask_dealer = Hos hvilken forhandler kjøpte du { $model }?

utter_serial_number_invalid = Det ser ikke ut som et serienummer. Serienummeret består av 6 til 20 bokstaver og sifre.
utter_purchase_date_invalid = Jeg forstår ikke datoen. Skriv den for eksempel slik: «mars 2023» eller «15.03.2023».
utter_purchase_date_future = Den datoen ligger frem i tid. Når kjøpte du produktet?
utter_country_invalid = Jeg kjenner ikke igjen landet. Skriv navnet på landet, for eksempel «Norge».
utter_dealer_invalid = Det er for langt til å være et forhandlernavn. Skriv bare navnet på butikken.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Skriv det du kan lese eller finne av nummeret, for eksempel på fakturaen. Det holder med ditt beste anslag.
utter_purchase_date_guess = Det holder med ditt beste anslag. Omtrent hvilket år var det?
utter_country_guess = Det holder med ditt beste anslag. Hvilket land er mest sannsynlig?
utter_dealer_guess = Det holder med ditt beste anslag. Du kan også skrive en by eller «på nett».

utter_detail_skipped = Det gjør ikke noe, vi lar det stå åpent. Du får den grønne haken når det er fylt ut. Det kan du også gjøre senere under «{ -view-product }».

utter_serial_number_taken =
    Serienummeret er allerede registrert, så jeg kan ikke legge det inn. Sjekk det én gang til. Hvis det stemmer, ordner prioritert CPS-støtte opp i det.

# What will be saved, a line each; then the question.
line_serial_number = - Serienummer: { $value }
line_purchase_date = - Kjøpsdato: { DATE($value) }
line_purchase_date_estimated = - Kjøpsdato: { DATE($value) } (anslag)
line_country = - Kjøpsland: { COUNTRY($value) }
line_country_estimated = - Kjøpsland: { COUNTRY($value) } (anslag)
line_dealer = - Forhandler: { $value }
line_serial_number_estimated = - Serienummer: { $value } (anslag)
line_dealer_estimated = - Forhandler: { $value } (anslag)

utter_ask_green_tick_confirm =
    Dette har jeg notert for { $model }:
    { $details }

    Skal jeg lagre det slik?

utter_ask_green_tick_change = Hva skal jeg endre?

utter_green_tick_saved =
    Lagret! Nå har { $model } grønn hake. Du har { $points ->
        [one] { $points } poeng.
       *[other] { $points } poeng.
    }

utter_green_tick_saved_incomplete =
    Lagret. Dette mangler fortsatt før { $model } får grønn hake: { $details }.

utter_green_tick_finished = Nå har alle produktene dine grønn hake. Du ser det under «{ -my-products }».

utter_green_tick_unfinished = Det er alt jeg kan fylle ut nå. Gå til «{ -my-products }» og klikk på «{ -view-product }» for å se hva som fortsatt mangler.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    Greit, da stopper vi. Jeg tar vare på det du har fortalt om { $model }. Bare si fra når du vil fortsette.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    Knappen { -migrate-products } vises ikke, fordi det ikke ble oppgitt noen gammel CPS-e-postadresse da bedriftskontoen din ble registrert. Da har du to muligheter:
    - registrer produktene på nytt under «{ -my-products }», eller
    - la prioritert CPS-støtte se på saken.

utter_migrate_no_old_account =
    Knappen { -migrate-products } vises ikke, fordi det står i registreringen din at du ikke hadde CPS-konto fra før. Da er det ingenting å migrere. Registrer produktene dine under «{ -my-products }».

utter_migrate_old_unknown =
    Du oppga { $email } som den gamle CPS-e-postadressen din, men det finnes ingen gammel CPS-konto med den adressen. Derfor vises ikke knappen { -migrate-products }. Du har to muligheter:
    - registrer produktene på nytt under «{ -my-products }», eller
    - la prioritert CPS-støtte se på saken.

utter_migrate_nothing =
    Jeg fant den gamle CPS-kontoen din, men det er ingen produkter på den. Da er det ingenting å migrere. Registrer produktene dine under «{ -my-products }».

utter_migrate_all_done =
    Knappen { -migrate-products } er borte fordi alle produktene dine allerede er migrert:
    { $products }

utter_migrate_ready =
    Knappen skal være der: Gå til fanen «{ -my-products }» på den svarte linjen øverst. Den blå knappen { -migrate-products } er til høyre. { $count ->
        [one] Ett produkt venter på å bli migrert:
       *[other] { $count } produkter venter på å bli migrert:
    }
    { $products }

    Skal jeg ta migreringen for deg nå?

utter_migrate_done =
    { $count ->
        [one] Ferdig! Produktet ditt er migrert.
       *[other] Ferdig! { $count } produkter er migrert.
    } Du har nå { $points ->
        [one] { $points } poeng.
       *[other] { $points } poeng.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [one] Ett av produktene har ikke grønn hake ennå, fordi det mangler detaljer. Skal vi fylle dem ut nå?
       *[other] { $count } av produktene har ikke grønn hake ennå, fordi det mangler detaljer. Skal vi fylle dem ut nå?
    }

utter_migrate_clash =
    Dette kunne ikke migreres, fordi serienummeret allerede er registrert:
    { $products }

    Prioritert CPS-støtte kan ordne opp i det. Skal jeg sende saken videre?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: { MONEY($fee) } i året

# How one pays, as it stands in the summary.
method_card = kort
method_bank = bankoverføring

utter_signup_not_enough =
    { $points ->
        [one] Du har { $points } poeng.
       *[other] Du har { $points } poeng.
    } For å bli med i CPS trenger du minst { $points_to_join }, så { $missing ->
        [one] du mangler { $missing } poeng.
       *[other] du mangler { $missing } poeng.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [one] { $points } poeng venter på at produktene dine skal få grønn hake. Skal vi fylle ut detaljene som mangler?
       *[other] { $points } poeng venter på at produktene dine skal få grønn hake. Skal vi fylle ut detaljene som mangler?
    }

utter_signup_more_products = Registrerer du flere Canon-produkter under «{ -my-products }», får du flere poeng.

utter_signup_active =
    Du har allerede et medlemskap: { $tier }, gyldig til { DATE($expires) }. Jeg kan ikke endre nivået her i chatten, men prioritert CPS-støtte kan hjelpe deg. Skal jeg sende saken videre?

utter_signup_pending =
    Innmeldingen din ({ $tier }) er allerede i gang, så jeg kan ikke starte en til. Prioritert CPS-støtte kan fortelle deg mer. Skal jeg sende saken videre?

utter_ask_signup_tier =
    Med { $points ->
        [one] { $points } poeng
       *[other] { $points } poeng
    } kan du velge:
    { $tiers }

    Hvilket nivå vil du ha?

utter_signup_tier_closed =
    Du kan ikke velge { $tier } ennå. { $missing ->
        [one] Du mangler { $missing } poeng.
       *[other] Du mangler { $missing } poeng.
    }

utter_ask_signup_terms =
    Les vilkårene før du melder deg inn. { $link_terms ->
        [unset] Du finner dem i invitasjonen til å bli med i CPS.
       *[set] Her er de: { $link_terms }
    } Godtar du vilkårene?

utter_signup_terms_declined =
    Det er helt i orden. Jeg kan ikke melde deg inn uten at du har godtatt vilkårene. Ingenting er bestilt. Du kan komme tilbake til det når som helst.

utter_ask_signup_payment = Vil du betale med kort eller bankoverføring?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Sjekk at alt stemmer:
    - Nivå: { $tier }
    - Pris: { MONEY($fee) } i året
    - Betaling: { $payment }
    - Start: med en gang, for ett år
    - Vilkår: godtatt
    { $old_number ->
        [none] { "" }
       *[other] Du får nytt medlemskapsnummer, og { $old_number } slutter å gjelde.
    }

    Skal jeg melde deg inn med disse valgene?

utter_ask_signup_change = Hva skal jeg endre?

utter_signup_done =
    Nå er du CPS-medlem!
    - Medlemskapsnummer: { $number }
    - Nivå: { $tier }
    - Gyldig: { DATE($starts) } – { DATE($expires) }
    - Faktura: { $invoice }, { MONEY($amount) }, forfaller { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] Det nye nummeret erstatter det gamle ({ $old_number }).
    }

utter_signup_pay_card =
    Beløpet trekkes ikke fra kortet før forfallsdatoen. { $link_payment ->
        [unset] Du legger inn kortopplysningene på kontoen din, aldri i chatten.
       *[set] Du legger inn kortopplysningene på denne siden, aldri i chatten: { $link_payment }
    }

utter_signup_pay_bank = Overfør beløpet innen forfallsdatoen. Banken din kan legge på lokale tilleggskostnader.

utter_signup_stopped = Greit, da stopper jeg. Ingenting er bestilt. Bare si fra hvis du vil fortsette en annen gang.

# The backend failed while signing up.
utter_signup_problem =
    Beklager, jeg fikk ikke fullført innmeldingen akkurat nå. Du blir uansett ikke meldt inn to ganger. Trykk på «Ja» igjen om noen minutter.

## Membership and invoices

utter_membership_state_active =
    Medlemskapet ditt er aktivt: { $tier }, nummer { $number }, gyldig til { DATE($expires) }.

utter_membership_state_expired =
    Medlemskapet ditt ({ $tier }) utløp { DATE($expires) }. Du kan melde deg inn på nytt, og da får du et nytt nummer. Skal jeg starte innmeldingen?

utter_membership_state_pending = Innmeldingen din ({ $tier }) har kommet inn, men medlemskapet er ikke aktivt ennå.

utter_membership_state_none = Du har ikke noe CPS-medlemskap ennå. Skal jeg sjekke om du kan bli med?

utter_invoice_open = Faktura { $invoice } på { MONEY($amount) } forfaller { DATE($due) }.

utter_invoice_overdue = Faktura { $invoice } på { MONEY($amount) } forfalt { DATE($due) } og er ikke betalt ennå.

utter_invoice_paid = Faktura { $invoice } på { MONEY($amount) } er betalt.

## Handing over to Priority Support

utter_ask_handoff_contact = Hvordan kan prioritert CPS-støtte nå deg? Skriv en e-postadresse eller et telefonnummer.

utter_handoff_contact_invalid = Jeg trenger en e-postadresse eller et telefonnummer med landskode, for eksempel +47 400 00 000.

utter_handoff_done =
    Jeg har sendt alt videre til prioritert CPS-støtte, sammen med denne samtalen. Du slipper å forklare alt på nytt. Saksnummeret ditt er { $reference }. De tar kontakt med deg på { $contact }.

utter_handoff_added = Jeg har lagt det til i saken din ({ $reference }). Prioritert CPS-støtte ser det sammen med denne samtalen.

utter_handoff_cancelled = Greit, da sender jeg ikke noe videre.

utter_handoff_problem =
    Beklager, jeg får ikke sendt saken videre akkurat nå. { $link_support ->
        [unset] Prøv igjen om noen minutter.
       *[set] Prøv igjen om noen minutter, eller ta kontakt med prioritert CPS-støtte selv: { $link_support }
    }

## Conversation

utter_card_number =
    Send aldri kortnummeret ditt i chatten. Jeg har gjort det uleselig. Jeg trenger det ikke, for du skal bare oppgi det på betalingssiden.

utter_greet =
    Hei! Jeg er CPS-assistenten, en chatbot. Jeg hjelper deg med å registrere deg for CPS: bedriftskonto, produkter, poeng, nivåer og betaling. Hva lurer du på?

utter_help =
    Jeg kan svare på spørsmål om bedriftskontoen, registrering og migrering av produkter, poeng, nivåer, innmelding og betaling. Hvis du vil, kan jeg også se på kontoen din: sjekke poengene dine, finne ut hvorfor en grønn hake mangler, eller melde deg inn. Kan jeg ikke hjelpe, sender jeg saken videre til prioritert CPS-støtte. Hva gjelder det?

utter_thank = Bare hyggelig! Er det noe mer du lurer på?

utter_goodbye = Ha det bra, og lykke til med CPS!

utter_bot_challenge =
    Jeg er en chatbot: CPS-assistenten. Vil du heller snakke med et menneske, kan du ta kontakt med prioritert CPS-støtte.

utter_affirm = Fint. Hva lurer du på?

utter_affirm_choose = Gjerne. Hva av dette gjelder det?

utter_deny = Greit. Bare spør hvis det dukker opp noe mer.

utter_cancel = Greit, da stopper jeg. Ingenting er bestilt eller endret. Hva vil du gjøre nå?

utter_feedback_positive = Så bra at det ordnet seg! Er det noe mer du lurer på?

utter_feedback_negative =
    Beklager at det ikke hjalp. Vil du at jeg skal sette deg i kontakt med prioritert CPS-støtte?

utter_out_of_scope =
    Det kan jeg dessverre ikke hjelpe med. Jeg kan bare svare på spørsmål om det å registrere seg for CPS: bedriftskonto, produkter, poeng, nivåer og betaling. Gjelder det noe av dette?

utter_language_changed = Greit, da fortsetter vi på norsk. Hva lurer du på?

utter_language_ask = Hvilket språk vil du bruke?

utter_language_unsupported =
    Beklager, jeg kan ikke det språket ennå. Velg ett av disse:

utter_unclear_suggest = Jeg er ikke helt sikker på hva du mener. Er det noe av dette?

utter_unclear_again =
    Jeg forstår dessverre fortsatt ikke. Skriv det gjerne på en annen måte, velg fra menyen eller ta kontakt med prioritert CPS-støtte.

utter_unclear_nothing =
    Jeg kan bare lese tekst, og her fant jeg ikke noe spørsmål. Skriv med noen få ord hva du trenger hjelp til.

utter_unclear_too_long =
    Det ble litt for langt for meg. Kan du stille spørsmålet kort, med noen få setninger?

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = Jeg kan bare lese tekst. Skriv gjerne hva det gjelder.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = Jeg får ikke med meg endringer i en melding som allerede er sendt. Send den gjerne som en ny melding.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Skriv nummeret på alternativet du velger.

utter_technical_problem =
    Beklager, det er noe som ikke fungerer hos oss akkurat nå. Prøv igjen om litt, eller ta kontakt med prioritert CPS-støtte.

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

utter_check_points =
    Jeg kan ikke se kontoen din i denne chatten, men du kan sjekke selv:
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
    Jeg kan ikke melde deg inn fra denne chatten. Du gjør det selv på kontoen din når du har minst { $points_to_join ->
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
    Jeg kan ikke se medlemskapet ditt i denne chatten, men du finner det på kontoen din: Medlemskortet under «{ -my-subscriptions }» viser medlemskapsnummeret, nivået, utløpsdatoen og om medlemskapet er aktivt.

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

utter_talk_to_human =
    Medarbeiderne i prioritert CPS-støtte hjelper deg videre. Fortell hva du allerede har prøvd, så slipper du å gjøre det om igjen. { $link_support ->
        [unset] { "" }
       *[set] Her får du kontakt: { $link_support }
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
    Jeg kan ikke se søknaden din i denne chatten. Det kan ta opptil 2 virkedager å sjekke og opprette kontoen. Deretter kommer det en e-post fra { $sender }. Ta kontakt med prioritert CPS-støtte hvis den ikke har kommet etter 2 hele virkedager.

## Conversation

utter_greet =
    Hei! Jeg er CPS-assistenten, en chatbot. Jeg hjelper deg med å registrere deg for CPS: bedriftskonto, produkter, poeng, nivåer og betaling. Hva lurer du på?

utter_help =
    Jeg kan svare på spørsmål om bedriftskontoen, registrering og migrering av produkter, poeng, nivåer, innmelding og betaling. Kan jeg ikke hjelpe, viser jeg deg videre til prioritert CPS-støtte. Hva gjelder det?

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
    Det kan jeg dessverre ikke hjelpe med. Jeg kan bare svare på spørsmål om registrering for CPS: bedriftskonto, produkter, poeng, nivåer og betaling. Gjelder det noe av dette?

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

utter_technical_problem =
    Beklager, noe fungerer ikke hos oss akkurat nå. Prøv igjen om litt, eller ta kontakt med prioritert CPS-støtte.

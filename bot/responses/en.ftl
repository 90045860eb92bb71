### English. One file holds everything the assistant says in this language.
### docs/adding-a-language.md explains the format; `make languages` checks it.

## The language itself

-language-name = English
-locale = en-GB
# From how many digits before the grouping sign a number is grouped: 1 = 1,000; 2 = 1000 but 10,000.
-minimum-grouping-digits = 1

## Words on the screen, exactly as the guide prints them

-my-products = My products
-migrate-products = MIGRATE PRODUCTS
-view-product = View product
-available-tiers = available CPS tiers
-on-off = ON/OFF
-my-subscriptions = My subscriptions
-sign-up = SIGN UP FOR CPS

## Names of tiers, as they stand alone in a list

tier_silver = Silver
tier_gold = Gold
tier_platinum = Platinum
tier_corporate_c = Corporate C
tier_corporate_b = Corporate B
tier_corporate_a = Corporate A

## Button titles: what the customer would say, 20 characters at most

title_account_create = Open an account
title_account_documents_vat = VAT company papers
title_account_documents_no_vat = Papers without VAT
title_account_old_email = Old CPS e-mail
title_account_review_time = How long it takes
title_account_email_missing = E-mail hasn't come
title_password_set = First password
title_password_reset = Forgotten password
title_product_register = Register products
title_product_migrate = Move old products
title_product_required_details = Required details
title_product_details_unknown = Don't know details
title_points_assignment = How points are given
title_points_needed = Points to join
title_membership_join = How to join
title_membership_tiers = Tiers and fees
title_membership_eligibility = Which tier fits me
title_membership_corporate = Corporate tiers
title_membership_start = When it starts
title_membership_number = Membership number
title_membership_validity = How long it lasts
title_terms_acceptance = Terms & conditions
title_payment_methods = Ways to pay
title_payment_card = Paying by card
title_payment_bank = Paying by transfer
title_payment_bank_fees = Transfer charges
title_invoice_time = When invoice comes
title_contact_support = Support contact
title_more_information = Detailed FAQ
title_what_is_cps = What CPS is
title_check_points = My points
title_diagnose_green_tick = No green tick
title_diagnose_migrate_button = No migrate button
title_start_signup = Sign me up
title_check_account = My application
title_check_membership = My membership
title_talk_to_human = Talk to a person
title_help = Main menu
title_change_language = Another language

## Opening the business account

utter_account_create =
    You open a Canon business account first; the CPS membership comes after that.
    { $link_account_create ->
        [unset] 1. Sign up for a new business account.
       *[set] 1. Sign up for a new business account: { $link_account_create }
    }
    2. Upload your company's proof document.
    3. If you already had a CPS account, give its old e-mail address.
    4. Wait while we check the account. This can take up to 2 working days.
    5. When the automatic e-mail from { $sender } arrives, set your password.

utter_account_documents_vat =
    If your company is VAT-registered, upload one of these:
    - a VAT registration certificate
    - a company invoice

    The VAT number and the company name must be clearly visible on it, and you must be authorised to give this information.

utter_account_documents_no_vat =
    If your company isn't VAT-registered, upload ONE document that shows the company's name and address:
    - an invoice to the company
    - a business or professional licence
    - an extract of the registration documents from the companies' register

utter_account_old_email =
    Give the e-mail address of your old CPS account while you register the business account: step 4, in the section “Detailed information about the company”. Without it, the products you registered earlier can't be migrated.

utter_account_review_time =
    Checking and creating your business account can take up to 2 working days. When it's ready, you get an e-mail from { $sender } for setting your password.

utter_account_email_missing =
    Look for an e-mail from { $sender }; that is where the automatic message comes from.
    - It can take up to 2 working days. Until it comes, please wait and don't try to reset the password.
    - If 2 full working days have passed, please contact CPS Priority Support.

## Password

utter_password_set =
    Once the automatic e-mail from { $sender } has come:
    1. Set your new password.
    { $link_login ->
        [unset] 2. Log in to your business account.
       *[set] 2. Log in to your business account: { $link_login }
    }

utter_password_reset =
    { $link_password_reset ->
        [unset] You can reset your password at any time with the password reset link.
       *[set] You can reset your password at any time here: { $link_password_reset }
    }

    If your business account is new, please wait for the automatic e-mail from { $sender } first.

## Products

utter_product_register =
    You register your products in your business account:
    1. Open the “{ -my-products }” tab in the black bar at the top.
    2. Register all your Canon products there.

utter_product_required_details =
    The required details of a product are, for example:
    - the serial number
    - the purchase date
    - the country of purchase
    - the dealer

    If you don't remember one exactly, your best guess is fine.

utter_product_details_unknown =
    Don't worry if you don't remember the exact details. Give your best guess for the serial number, purchase date, country or dealer.

utter_product_migrate =
    You can move your products with one button if you gave the e-mail address of your old CPS account when registering the business account:
    1. Open the “{ -my-products }” tab in the black bar at the top.
    2. Click the blue { -migrate-products } button on the right.

utter_diagnose_migrate_button =
    If you don't see the blue { -migrate-products } button, your old CPS e-mail address wasn't given when the business account was registered. There are two ways out:
    - register your products again under “{ -my-products }”, or
    - contact CPS Priority Support.

utter_diagnose_green_tick =
    Without the green tick, some required details of the product are probably missing. Check them one by one:
    1. Open “{ -my-products }” and click “{ -view-product }” at the product.
    2. Is the serial number there?
    3. Is the purchase date there?
    4. Is the country of purchase there?
    5. Is the dealer there?

    Fill in whatever is missing. If you don't remember it exactly, your best guess is fine.

## Points

utter_points_assignment =
    A product earns its points once it has been migrated and shows the green tick. The green ticks mean that all your product points have been assigned.

utter_points_needed =
    You need at least { $points_to_join ->
        [one] { $points_to_join } point
       *[other] { $points_to_join } points
    } on your account. Once you have them, you get the invitation to join CPS.

utter_check_points =
    I can't look into your account in this chat. You can check it yourself:
    1. Open “{ -my-products }” and see which products show the green tick. Those have their points assigned.
    2. Where the tick is missing, click “{ -view-product }” and fill in the missing details.

    From { $points_to_join ->
        [one] { $points_to_join } point
       *[other] { $points_to_join } points
    } on, you get the invitation to join CPS.

## Membership

utter_membership_join =
    Once you have enough points, you get an invitation. Then:
    1. Read and accept the terms and conditions.
    2. Click { -sign-up }.
    3. Choose your tier.
    4. Choose how to pay: by card or by bank transfer.

utter_start_signup =
    I can't sign you up from this chat. You do it yourself in your account once you have at least { $points_to_join ->
        [one] { $points_to_join } point
       *[other] { $points_to_join } points
    }:
    1. Open the invitation to join CPS.
    2. Read and accept the terms and conditions and click { -sign-up }.
    3. Choose the tier and how to pay.

utter_membership_tiers =
    The tier depends on your points, and the fee is yearly:
    - Silver: { $silver_from }–{ $silver_to } points, { MONEY($silver_fee) }
    - Gold: { $gold_from }–{ $gold_to } points, { MONEY($gold_fee) }
    - Platinum: { $platinum_from }–{ $platinum_to } points, { MONEY($platinum_fee) }

    For companies, by the company's points:
    - Corporate C: { $corporate_c_from }–{ $corporate_c_to } points, { MONEY($corporate_c_fee) }
    - Corporate B: { $corporate_b_from }–{ $corporate_b_to } points, { MONEY($corporate_b_fee) }
    - Corporate A: from { $corporate_a_from } points, { MONEY($corporate_a_fee) }

utter_membership_tiers_one =
    { $tier ->
        [silver] Silver
        [gold] Gold
        [platinum] Platinum
        [corporate_c] Corporate C
        [corporate_b] Corporate B
       *[corporate_a] Corporate A
    } costs { MONEY($fee) } a year. It is open to you from { $from ->
        [one] { $from } point
       *[other] { $from } points
    }.

utter_membership_eligibility =
    The more points you have, the more tiers you can choose from. You may always choose a lower tier. With { NUMBER(2000) } points, for example, any of Silver, Gold and Platinum is open to you.

    How many points do you have? Tell me the number and I'll tell you which tiers it opens.

utter_membership_eligibility_none =
    { $points ->
        [one] With { $points } point no tier is open yet.
       *[other] With { $points } points no tier is open yet.
    } { $missing ->
        [one] You need { $missing } more point for { $next_tier }.
       *[other] You need { $missing } more points for { $next_tier }.
    }

utter_membership_eligibility_open =
    { $points ->
        [one] With { $points } point you can choose: { $tiers }.
       *[other] With { $points } points you can choose: { $tiers }.
    } { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] You need { $missing } more point for { $next_tier }.
           *[other] You need { $missing } more points for { $next_tier }.
        }
    }

utter_membership_eligibility_corporate =
    { $points ->
        [one] With { $points } point
       *[other] With { $points } points
    } you can choose a personal or a corporate tier: { $tiers }. Switch between the two with the { -on-off } switch under “{ -available-tiers }”.

utter_membership_eligibility_check =
    That number doesn't look right to me. Could you check how many points you have and write it again, for example “760 points”?

utter_membership_corporate =
    With more than { NUMBER(2500) } points you can choose between the corporate tiers and Silver, Gold or Platinum. Use the { -on-off } switch under “{ -available-tiers }” to show the one or the other.

utter_membership_start =
    Your CPS membership can be used at once after you sign up.

utter_membership_number =
    Yes, if you already had a CPS membership number, it changes. The new number is on the membership card under “{ -my-subscriptions }”.

utter_membership_validity =
    The fee is yearly. The exact expiry date of your membership is on the membership card under “{ -my-subscriptions }”.

utter_check_membership =
    I can't see your membership in this chat, but your account shows it: the membership card under “{ -my-subscriptions }” has the membership number, the tier, whether it is active and the expiry date.

utter_terms_acceptance =
    Before you sign up you have to read and accept the terms and conditions. They are asked for once more on the review page. { $link_terms ->
        [unset] You find them on the invitation to join CPS.
       *[set] You can read them here: { $link_terms }
    }

## Payment

utter_payment_methods =
    You can pay by card or by bank transfer. You choose when you go on with the purchase.

utter_payment_card =
    The fee isn't charged at once, but on the due date shown on the invoice, usually within 30 days. On the day itself the card is only authorised with a zero amount.

utter_payment_bank =
    Please make the bank transfer by the date shown on the invoice. The invoice comes within a few hours. A bank transfer can carry local extra charges.

utter_payment_bank_fees =
    Yes, a bank transfer can carry local extra charges. I don't know how much they are; please ask your bank. With a card you pay on the due date of the invoice.

utter_invoice_time =
    You get the invoice within a few hours after choosing how to pay. If it hasn't come, please contact CPS Priority Support.

## Help

utter_contact_support =
    { $link_support ->
        [unset] CPS Priority Support helps with everything I can't settle here.
       *[set] You reach CPS Priority Support here: { $link_support }
    }

utter_talk_to_human =
    { $link_support ->
        [unset] The people at CPS Priority Support will help you.
       *[set] The people at CPS Priority Support will help you: { $link_support }
    } Tell them what you have already tried, so that you don't have to do it twice.

utter_more_information =
    { $link_faq ->
        [unset] You find more in the detailed FAQ. Or ask me straight away.
       *[set] You find more in the detailed FAQ: { $link_faq } Or ask me straight away.
    }

utter_what_is_cps =
    CPS is Canon Professional Services: it helps you stay ahead of the competition and stay up and running. You can join once your registered Canon products give you at least { $points_to_join ->
        [one] { $points_to_join } point
       *[other] { $points_to_join } points
    }.

utter_check_account =
    I can't see your application in this chat. Checking and creating the account can take up to 2 working days; then an e-mail comes from { $sender }. If 2 full working days have passed without it, please contact CPS Priority Support.

## Conversation

utter_greet =
    Hello! I'm the CPS assistant, a bot. I help you register for CPS: with the business account, products, points, tiers and payment. What would you like to know?

utter_help =
    I can answer questions about the business account, registering and migrating products, points, tiers, signing up and payment. If I can't help, I'll point you to CPS Priority Support. What is it about?

utter_thank = You're welcome! Is there anything else?

utter_goodbye = Goodbye, and all the best with CPS!

utter_bot_challenge =
    I'm a bot: the CPS assistant. If you'd rather talk to a person, CPS Priority Support is there for you.

utter_affirm = Good. What would you like to know?

utter_affirm_choose = Gladly. Which of these is it?

utter_deny = All right. If anything else comes up, just ask.

utter_cancel = All right, I've stopped. Nothing was booked or changed. What would you like to do now?

utter_feedback_positive = I'm glad it worked! Is there anything else?

utter_feedback_negative =
    I'm sorry that didn't help. Would you like me to put you in touch with CPS Priority Support?

utter_out_of_scope =
    I can't help with that: I only know about registering for CPS. That means the business account, products, points, tiers and payment. Is it about one of these?

utter_language_changed = All right, we'll go on in English. What would you like to know?

utter_language_ask = Which language would you like?

utter_language_unsupported =
    Sorry, I don't speak that language yet. Please choose one of these:

utter_unclear_suggest = I'm not quite sure what you mean. Is it one of these?

utter_unclear_again =
    I'm afraid I still don't understand. Please put it in other words, choose from the menu, or turn to CPS Priority Support.

utter_unclear_nothing =
    I can only read text, and I found no question there. Please write in a few words what you need.

utter_unclear_too_long =
    That's a bit too long for me. Please put your question briefly, in a few sentences.

utter_technical_problem =
    Sorry, something isn't working on our side just now. Please try again in a moment, or contact CPS Priority Support.

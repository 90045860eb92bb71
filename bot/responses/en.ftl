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
title_account_link = Check my account
title_log_out = Log out
title_yes = Yes
title_no = No
title_stop = Stop
title_link_resend = New code
title_link_email = Another e-mail
title_dont_know = I don't know
title_serial_number = Serial number
title_purchase_date = Purchase date
title_country = Country
title_dealer = Dealer
title_migrate_now = Move them now
title_signup_accept = I accept
title_signup_decline = I don't accept
title_signup_card = By card
title_signup_bank = By bank transfer
title_signup_corporate = Show corporate tiers
title_signup_personal = Show personal tiers
title_signup_tier = Another tier
title_signup_payment = Another payment

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

# Without the customer's account: how to look it up oneself. So are the next two of this kind.
utter_check_points =
    You can check your points yourself:
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
    You can sign up yourself in your account once you have at least { $points_to_join ->
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
    Your account shows it: the membership card under “{ -my-subscriptions }” has the membership number, the tier, whether it is active and the expiry date.

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
    Checking and creating the account can take up to 2 working days; then an e-mail comes from { $sender }. If 2 full working days have passed without it, please contact CPS Priority Support.

## The customer's own account: proving that it is theirs

# The one-time code, by e-mail.
mail_code_subject = Your CPS code
mail_code_body =
    Hello,

    your code for the CPS assistant is { $code }

    Type it in the chat within 10 minutes. If you didn't ask for a code, ignore this e-mail and give the code to nobody.

    CPS assistant

# Offered below an answer that anyone gets.
utter_account_link_offer = If you like, I'll look into your own account and tell you what exactly it is. Shall I?

utter_ask_link_email =
    For that I need to be sure that the account is yours. Which e-mail address is the business account registered with? I'll have a 6-digit code sent there.

utter_link_email_invalid = That doesn't look like an e-mail address to me. Please write it in full, for example name@company.com.

utter_ask_link_code =
    If { $email } belongs to a business account, a 6-digit code is on its way there. Please type it here. It is valid for 10 minutes.

# Under utter_ask_link_code, when the mail server is down.
utter_link_mail_delayed = E-mails are going out with a delay just now, so the code may take a little longer.

# The customer wrote something that is no code.
utter_link_code_invalid = I need the 6 digits from the e-mail. It can take a moment until it comes; please look in your spam folder, too.

utter_link_code_wrong =
    That isn't the right code. You have { $left ->
        [one] { $left } more try.
       *[other] { $left } more tries.
    }

utter_link_code_dead = That code can't be used any more. Shall I have a new one sent?

utter_link_limit = I can't have any more codes sent for now. CPS Priority Support can help you on.

utter_link_done = Thank you! I can see the account of { $company } now.

utter_link_already =
    I can already see the account of { $company }. If you want to use another one, log out first.

utter_link_expired = For your safety I've closed your account in this chat, because nothing was written for a while.

utter_link_cancelled = All right, we'll do it without your account.

utter_log_out_done = You're logged out. I can't see your account any more.

utter_log_out_not_linked = You aren't logged in to any account in this chat.

# Asked about an e-mail or company that isn't the customer's own.
utter_account_other = I can only talk about your own account here, and say nothing about any other.

utter_account_not_approved =
    Your application has come in on { DATE($received) }, but the business account isn't approved yet. That can take up to 2 working days. Once it is, I can look at products, points and membership here.

# The backend does not answer.
utter_account_unavailable =
    Sorry, I can't get at your account data just now. Nothing has been lost or changed. Please try again in a few minutes.

## State of the application

utter_account_state_waiting =
    The application of { $company } came in on { DATE($received) } and is being checked. That can take up to 2 working days, so until { DATE($due) }. Then an e-mail comes from { $sender }.

utter_account_state_overdue =
    The application of { $company } came in on { DATE($received) }. 2 full working days have passed, and it still isn't approved; that shouldn't be. Please look in your spam folder for an e-mail from { $sender } first. If it isn't there, I'll pass it on to CPS Priority Support. Shall I?

utter_account_state_approved =
    The business account of { $company } is approved, since { DATE($decided) }. The e-mail for setting the password comes from { $sender }.

utter_account_state_rejected =
    The application of { $company } was not approved. I don't know the reason; CPS Priority Support can tell you. Shall I pass it on?

# The last line of a list that is too long for a chat.
line_more =
    { $count ->
        [one] - and { $count } more
       *[other] - and { $count } more
    }

## The customer's points

# One product in a list.
line_product_points =
    - { $model }: { $points ->
        [one] { $points } point
       *[other] { $points } points
    }

utter_points_total =
    You have { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    } With the green tick:
    { $products }

utter_points_zero = You don't have any points yet: no product has the green tick.

utter_points_no_products =
    You don't have any points yet, because no products are registered. Register your products under “{ -my-products }”, or move them from your old CPS account.

utter_points_waiting =
    { $points ->
        [one] { $points } more point is waiting, because the green tick is still missing here:
       *[other] { $points } more points are waiting, because the green tick is still missing here:
    }
    { $products }

    Shall we fill in the missing details now?

utter_points_next =
    { $missing ->
        [one] You need { $missing } more point for { $next_tier }.
       *[other] You need { $missing } more points for { $next_tier }.
    }

utter_points_joinable =
    With that you can choose: { $tiers }. { $next_tier ->
        [none] { "" }
       *[other] { $missing ->
            [one] You need { $missing } more point for { $next_tier }.
           *[other] You need { $missing } more points for { $next_tier }.
        }
    }

    Shall I start the sign-up?

# What is missing for one tier that the customer named.
utter_points_tier_missing =
    You have { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    } You need { $missing ->
        [one] { $missing } more for { $tier }.
       *[other] { $missing } more for { $tier }.
    }

utter_points_tier_open =
    You have { $points ->
        [one] { $points } point,
       *[other] { $points } points,
    } and that is enough for { $tier }. It costs { MONEY($fee) } a year.

## Green tick

# Names of the details, as they stand in a list ("serial number and dealer").
detail_serial_number = serial number
detail_purchase_date = purchase date
detail_country = country of purchase
detail_dealer = dealer

line_product_missing = - { $model }: { $details }

utter_green_tick_no_products =
    There are no products in your account yet, so there can't be a green tick. Register your products under “{ -my-products }”, or move them from your old CPS account.

utter_green_tick_all_fine =
    All is well: every one of your products has the green tick, and its points are assigned. You see the ticks under “{ -my-products }”. Together that makes { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    } If points are missing all the same, CPS Priority Support will look into it.

utter_green_tick_found =
    { $count ->
        [one] One product has no green tick yet. This is missing:
       *[other] { $count } products have no green tick yet. This is missing:
    }
    { $products }

    Let's fill it in right here. If you don't remember something exactly, your best guess is fine.

utter_ask_serial_number = What is the serial number of your { $model }?
utter_ask_purchase_date = When did you buy your { $model }? The month or the year will do.
utter_ask_country = In which country did you buy your { $model }?
utter_ask_dealer = Where did you buy your { $model }, from which dealer?

utter_serial_number_invalid = That doesn't look like a serial number. It has 6 to 20 letters and digits.
utter_purchase_date_invalid = I don't understand that date. Please write it like “March 2023” or “15.03.2023”.
utter_purchase_date_future = That date is still to come. When did you buy it?
utter_country_invalid = I don't know that country. Please write its name, for example “Lithuania”.
utter_dealer_invalid = That is too long for a dealer's name. Please give the name of the shop only.

# The customer does not know it: help with guessing.
utter_serial_number_guess = Write down what you can still read or find of the number, for example on the invoice. Your best guess is fine.
utter_purchase_date_guess = Your best guess is fine. Roughly which year was it?
utter_country_guess = Your best guess is fine. Which country is the most likely?
utter_dealer_guess = Your best guess is fine. A town, or “online”, will do, too.

utter_detail_skipped = Never mind, we'll leave that open. The green tick comes once it is filled in; you can also do that later under “{ -view-product }”.

utter_serial_number_taken =
    That serial number is already registered, so I can't enter it. Please check it once more. If it is right, CPS Priority Support will clear it up.

# What will be saved, a line each; then the question.
line_serial_number = - Serial number: { $value }
line_purchase_date = - Purchase date: { DATE($value) }
line_purchase_date_estimated = - Purchase date: { DATE($value) } (estimated)
line_country = - Country of purchase: { COUNTRY($value) }
line_country_estimated = - Country of purchase: { COUNTRY($value) } (estimated)
line_dealer = - Dealer: { $value }
line_serial_number_estimated = - Serial number: { $value } (estimated)
line_dealer_estimated = - Dealer: { $value } (estimated)

utter_ask_green_tick_confirm =
    For your { $model } I have noted:
    { $details }

    Shall I save it like that?

utter_ask_green_tick_change = What should I change?

utter_green_tick_saved =
    Saved: your { $model } has the green tick now. You have { $points ->
        [one] { $points } point.
       *[other] { $points } points.
    }

utter_green_tick_saved_incomplete =
    Saved. For the green tick, your { $model } still lacks: { $details }.

utter_green_tick_finished = With that, all your products have the green tick. You see it under “{ -my-products }”.

utter_green_tick_unfinished = That's all I can fill in for now. What is still missing you see under “{ -my-products }”, behind “{ -view-product }”.

# Stopped in between, with something given that is not saved yet.
utter_green_tick_stopped =
    All right, we'll stop. I'll keep what you have told me about your { $model }; just say when you want to go on.

## Migrate button

line_product = - { $model }
line_product_moved = - { $model }, { DATE($moved) }

utter_migrate_no_old_email =
    The { -migrate-products } button isn't there because no old CPS e-mail address was given when your business account was registered. There are two ways out:
    - register your products again under “{ -my-products }”, or
    - have CPS Priority Support look into it.

utter_migrate_no_old_account =
    The { -migrate-products } button isn't there because your registration says that you had no CPS account before. So there is nothing to move: register your products under “{ -my-products }”.

utter_migrate_old_unknown =
    You gave { $email } as your old CPS e-mail address, but there is no old CPS account with it. That's why the { -migrate-products } button isn't there. There are two ways out:
    - register your products again under “{ -my-products }”, or
    - have CPS Priority Support look into it.

utter_migrate_nothing =
    Your old CPS account was found, but there are no products in it. So there is nothing to migrate: register your products under “{ -my-products }”.

utter_migrate_all_done =
    Your products have all been moved already; that's why the { -migrate-products } button is gone:
    { $products }

utter_migrate_ready =
    The button should be there: open “{ -my-products }” in the black bar at the top; the blue { -migrate-products } button is on the right. { $count ->
        [one] One product is waiting to be moved:
       *[other] { $count } products are waiting to be moved:
    }
    { $products }

    Shall I move them for you now?

utter_migrate_done =
    { $count ->
        [one] Done: your product has been moved.
       *[other] Done: { $count } products have been moved.
    } You have { $points ->
        [one] { $points } point now.
       *[other] { $points } points now.
    }

# Some of the moved products lack details.
utter_migrate_done_waiting =
    { $count ->
        [one] One of the products has no green tick yet, because details are missing. Shall we fill them in now?
       *[other] { $count } of the products have no green tick yet, because details are missing. Shall we fill them in now?
    }

utter_migrate_clash =
    These products couldn't be moved, because their serial number is already registered:
    { $products }

    CPS Priority Support can clear that up. Shall I pass it on?

## Sign-up

# One tier in a list of those that are open.
line_tier = - { $tier }: { MONEY($fee) } a year

# How one pays, as it stands in the summary.
method_card = by card
method_bank = by bank transfer

utter_signup_not_enough =
    { $points ->
        [one] You have { $points } point.
       *[other] You have { $points } points.
    } You can join CPS from { $points_to_join } on, so { $missing ->
        [one] { $missing } point is still missing.
       *[other] { $missing } points are still missing.
    }

# Under the one before, if points are waiting for the green tick.
utter_signup_waiting_points =
    { $points ->
        [one] { $points } point is waiting for the green tick on your products. Shall we fill in the missing details now?
       *[other] { $points } points are waiting for the green tick on your products. Shall we fill in the missing details now?
    }

utter_signup_more_products = More points come from every further Canon product that you register under “{ -my-products }”.

utter_signup_active =
    You already have a membership: { $tier }, valid until { DATE($expires) }. I can't change the tier here in the chat; CPS Priority Support can help you with that. Shall I pass it on?

utter_signup_pending =
    Your sign-up for { $tier } is already under way, so I can't start a second one. CPS Priority Support can tell you more. Shall I pass it on?

utter_ask_signup_tier =
    With { $points ->
        [one] { $points } point
       *[other] { $points } points
    } you can choose one of these tiers:
    { $tiers }

    Which one would you like?

utter_signup_tier_closed =
    { $tier } isn't open to you yet: { $missing ->
        [one] { $missing } point is missing.
       *[other] { $missing } points are missing.
    }

utter_ask_signup_terms =
    Before you sign up, please read the terms and conditions. { $link_terms ->
        [unset] You find them on the invitation to join CPS.
       *[set] Here they are: { $link_terms }
    } Do you accept them?

utter_signup_terms_declined =
    That's quite all right. Without accepted terms and conditions I can't sign you up; nothing has been booked. You can come back to it at any time.

utter_ask_signup_payment = How would you like to pay: by card or by bank transfer?

# The summary. old_number is the number the customer has had until now, if any.
utter_ask_signup_confirm =
    Please check:
    - Tier: { $tier }
    - Fee: { MONEY($fee) } a year
    - Payment: { $payment }
    - Start: at once, for one year
    - Terms and conditions: accepted
    { $old_number ->
        [none] { "" }
       *[other] Your membership number will change; { $old_number } will no longer be valid.
    }

    Shall I sign you up like this?

utter_ask_signup_change = What should I change?

utter_signup_done =
    You're a CPS member now!
    - Membership number: { $number }
    - Tier: { $tier }
    - Valid: { DATE($starts) } – { DATE($expires) }
    - Invoice: { $invoice }, { MONEY($amount) }, due on { DATE($due) }
    { $old_number ->
        [none] { "" }
       *[other] Your old number { $old_number } has been replaced by the new one.
    }

utter_signup_pay_card =
    The card is not charged before the due date. { $link_payment ->
        [unset] You enter the card in your account, never in this chat.
       *[set] You enter the card here, never in this chat: { $link_payment }
    }

utter_signup_pay_bank = Please transfer the amount by the due date. Your bank may add local charges.

utter_signup_stopped = All right, I've stopped. Nothing has been booked. If you want to take it up again, just say so.

# The backend failed while signing up.
utter_signup_problem =
    Sorry, I couldn't finish the sign-up just now. It won't be made twice in any case. Please press “yes” again in a few minutes.

## Membership and invoices

utter_membership_state_active =
    Your membership is active: { $tier }, number { $number }, valid until { DATE($expires) }.

utter_membership_state_expired =
    Your { $tier } membership expired on { DATE($expires) }. You can sign up again; you'll get a new number. Shall I start?

utter_membership_state_pending = Your sign-up for { $tier } has come in, but the membership isn't active yet.

utter_membership_state_none = You don't have a CPS membership yet. Shall I check whether you can join?

utter_invoice_open = Invoice { $invoice } for { MONEY($amount) } is due on { DATE($due) }.

utter_invoice_overdue = Invoice { $invoice } for { MONEY($amount) } was due on { DATE($due) } and is not paid yet.

utter_invoice_paid = Invoice { $invoice } for { MONEY($amount) } is paid.

## Handing over to Priority Support

utter_ask_handoff_contact = How can CPS Priority Support reach you? Please give me an e-mail address or a phone number.

utter_handoff_contact_invalid = I need an e-mail address or a phone number with its country code, for example +370 600 00000.

utter_handoff_done =
    I've passed everything on to CPS Priority Support, together with this conversation. You won't have to repeat anything. Your reference is { $reference }. They will get back to you: { $contact }.

utter_handoff_added = I've added it to your request { $reference }. CPS Priority Support sees it together with this conversation.

utter_handoff_cancelled = All right, I won't pass anything on.

utter_handoff_problem =
    Sorry, I can't pass it on just now. { $link_support ->
        [unset] Please try again in a few minutes.
       *[set] Please try again in a few minutes, or contact CPS Priority Support yourself: { $link_support }
    }

## Conversation

utter_card_number =
    Please never send a card number in the chat. I've made it unreadable. I don't need it: you enter it on the payment page only.

utter_greet =
    Hello! I'm the CPS assistant, a bot. I help you register for CPS: with the business account, products, points, tiers and payment. What would you like to know?

utter_help =
    I can answer questions about the business account, registering and migrating products, points, tiers, signing up and payment. If you like, I can look into your own account, too: check your points, find out why a green tick is missing, or sign you up. If I can't help, I'll pass it on to CPS Priority Support. What is it about?

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

# In the messaging channels: a picture, a voice message, a sticker …
utter_media_unsupported = I can only read text. Please write to me what it is about.

# In the messaging channels: a message was changed after it had been sent.
utter_edit_ignored = I don't notice when a message is changed afterwards. Please send it to me again as a new message.

# In the messaging channels: below a numbered list of what can be chosen.
choose_number = Write the number of your choice.

utter_technical_problem =
    Sorry, something isn't working on our side just now. Please try again in a moment, or contact CPS Priority Support.

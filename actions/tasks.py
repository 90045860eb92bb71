"""Which action does what: what a yes, a linked account or a finished form goes on with."""

from __future__ import annotations

#: The action of each topic that is more than a text. `migrate_now` is no topic, but what a yes may mean.
TASK_ACTIONS = {
    "check_points": "action_points_check",
    "check_account": "action_account_check",
    "check_membership": "action_membership_check",
    "diagnose_green_tick": "action_green_tick_diagnose",
    "diagnose_migrate_button": "action_migrate_button_diagnose",
    "migrate_now": "action_migrate_button_press",
    "start_signup": "action_signup_start",
    "talk_to_human": "action_handoff_start",
    "account_link": "action_identity_link",
}

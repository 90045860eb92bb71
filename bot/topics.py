"""Names from the topic catalogue that code needs to know; `domain.yml` lists them all."""

AFFIRM = "affirm"
CHANGE_LANGUAGE = "change_language"
OUT_OF_SCOPE = "out_of_scope"

#: The answer to what a form has just asked for: no topic of the catalogue, and only there where a form is under way.
ANSWER = "answer"
DENY = "deny"
FEEDBACK_NEGATIVE = "feedback_negative"
FEEDBACK_POSITIVE = "feedback_positive"

#: What a message is that was not understood surely enough (Rasa's own name for it).
UNCLEAR = "nlu_fallback"

"""Names from the topic catalogue that code needs to know; `domain.yml` lists them all."""

AFFIRM = "affirm"
CHANGE_LANGUAGE = "change_language"
OUT_OF_SCOPE = "out_of_scope"

#: What a message is that was not understood surely enough (Rasa's own name for it).
UNCLEAR = "nlu_fallback"

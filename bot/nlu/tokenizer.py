"""Component that splits a message with the spaCy tokenizer of its language."""

from __future__ import annotations

from functools import cache
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language as SpacyLanguage
from spacy.tokens import Doc

from bot.nlu.language_identifier import LANGUAGE

#: Message property: the spaCy Doc of the text, for components that match patterns.
DOC = "spacy_doc"


@cache
def blank_pipeline(code: str) -> SpacyLanguage:
    """Return spaCy's blank pipeline for the language `code`, or the one for any language if spaCy lacks it."""
    try:
        return spacy.blank(code)
    except ImportError:
        return spacy.blank("xx")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyBlankTokenizer(Tokenizer):
    """Splits text as the rules of its language want it (abbreviations, clitics, e-mail addresses, numbers)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return Rasa's settings of every tokenizer; topic names are never split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Return the tokens of an attribute; keep the Doc of the text on the message."""
        text = message.get(attribute)
        doc: Doc = blank_pipeline(message.get(LANGUAGE, {}).get("code", "xx")).make_doc(text)
        if attribute == TEXT:
            message.set(DOC, doc)
        return [Token(token.text, token.idx) for token in doc if not token.is_space]

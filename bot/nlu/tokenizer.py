"""Component that splits a message with the spaCy tokenizer of its language."""

from __future__ import annotations

from functools import cache
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language as SpacyLanguage

from bot.nlu.language_identifier import LANGUAGE, training_language


@cache
def blank_pipeline(code: str) -> SpacyLanguage:
    """Return spaCy's blank pipeline for the language `code`, or the one for any language if spaCy lacks it."""
    try:
        return spacy.blank(code)
    except ImportError:
        return spacy.blank("xx")


def split(text: str, code: str) -> list[Token]:
    """Return the tokens of `text` by the rules of the language `code` (abbreviations, addresses, numbers)."""
    return [Token(token.text, token.idx) for token in blank_pipeline(code).make_doc(text) if not token.is_space]


# Registered as what runs on messages only: as a tokenizer Rasa would also keep the tokens of all training messages and
# take a fingerprint of each, which costs more than splitting them again (docs/decisions/0005-training-time.md).
@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class SpacyBlankTokenizer(Tokenizer):
    """Splits text as its language wants it."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return Rasa's settings of every tokenizer; topic names are never split."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Return the tokens of an attribute."""
        language = message.get(LANGUAGE)
        return split(message.get(attribute), language["code"] if language else training_language(message))

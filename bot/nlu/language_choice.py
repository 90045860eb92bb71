"""The rules by which a conversation keeps or changes its language (docs/decisions/0003-language.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.languages import DEFAULT_LANGUAGE

#: How much likelier than another language the conversation's own one is before a word is read.
CONVERSATION_PRIOR = 20.0
#: The same for the language of the page or channel, before anything was said.
PAGE_PRIOR = 3.0
#: A single word changes the language only if its evidence alone is this strong.
SINGLE_WORD_CONFIDENCE = 0.995
#: A chosen language gives way to a clear sentence in another one: so many words, so confident.
CLEAR_SENTENCE_WORDS = 3
CLEAR_SENTENCE_CONFIDENCE = 0.9


@dataclass(frozen=True)
class Language:
    """The language of one message.

    Attributes:
        code: ISO 639-1 code of the language the message is written in, which may be none of ours.
        confidence: probability of `code`, from 0 to 1.
        reply: code of the language to answer in, always one of ours.
        chosen: whether the customer chose `reply` explicitly.
    """

    code: str
    confidence: float
    reply: str
    chosen: bool = False


def choose(
    probabilities: Mapping[str, float],
    number_of_words: int,
    previous: Language | None = None,
    page: str | None = None,
) -> Language:
    """Return the language of a message that is in one of ours.

    Args:
        probabilities: of each language, from the message alone; not used without words.
        number_of_words: words of the message that say something about its language.
        previous: language of the message before it, None for the first.
        page: language of the page or channel.
    """
    current = previous.reply if previous else page
    chosen = previous is not None and previous.chosen
    if not number_of_words:
        return Language(current or DEFAULT_LANGUAGE, 1.0 if current else 0.0, current or DEFAULT_LANGUAGE, chosen)
    prior = CONVERSATION_PRIOR if previous else PAGE_PRIOR
    weights = {code: p * (prior if code == current else 1.0) for code, p in probabilities.items()}
    total = sum(weights.values())
    code, confidence = max(((c, w / total) for c, w in weights.items()), key=lambda item: item[1])
    if previous is None or code == current:
        return Language(code, confidence, code, chosen)
    alone = probabilities[code]
    if chosen:
        flips = number_of_words >= CLEAR_SENTENCE_WORDS and alone >= CLEAR_SENTENCE_CONFIDENCE
    else:
        flips = number_of_words > 1 or alone >= SINGLE_WORD_CONFIDENCE
    return Language(code, confidence, code) if flips else Language(code, confidence, previous.reply, chosen)

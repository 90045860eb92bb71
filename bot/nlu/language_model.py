"""Which of our languages a short text is in: character n-grams of our own data, and langdetect for "none of ours"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import langdetect
import numpy as np
from langdetect.lang_detect_exception import LangDetectException
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline, make_pipeline, make_union

from bot.languages import DEFAULT_LANGUAGE
from bot.nlu.text import fold, words

langdetect.DetectorFactory.seed = 0  # without a seed its answers are random

#: langdetect's codes for languages that ours are read as, too: it has Norwegian as "no", and takes short bokmål for
#: its neighbours.
_OURS_IN_LANGDETECT = {"no": "nb"}

#: In how many messages of a language a word must be to belong to its vocabulary.
_OFTEN_ENOUGH = 2
#: What the probability of a language is multiplied by if another one knows more of the words.
_FEWER_KNOWN_WORDS = 0.001
#: Which share of the words must be unknown to English, and which share of those known to another of our languages.
_NATIVE_SHARE = 0.3


def _variants(text: str) -> list[str]:
    """Return a training text as typed and as typed without the language's letters."""
    plain = text.casefold()
    return [plain] if fold(plain) == plain else [plain, fold(plain)]


class LanguageModel:
    """A naive Bayes model over character n-grams, and the vocabulary of each language.

    Args:
        language_free_words: folded words that say nothing about the language ("ok", "silver", "cps").
    """

    def __init__(self, language_free_words: Sequence[str]) -> None:
        self._language_free = frozenset(map(fold, language_free_words))
        self._model: Pipeline = make_pipeline(
            make_union(
                CountVectorizer(analyzer="char_wb", ngram_range=(1, 4), lowercase=False, min_df=2, binary=True),
                CountVectorizer(analyzer=str.split, lowercase=False, min_df=2, binary=True),
            ),
            MultinomialNB(alpha=0.05, fit_prior=False),
        )
        self._vocabulary: dict[str, set[str]] = defaultdict(set)

    def fit(self, texts: Sequence[str], codes: Sequence[str]) -> LanguageModel:
        """Learn from `texts`, each in the language of the same place in `codes`."""
        variants, labels = [], []
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for text, code in zip(texts, codes, strict=True):
            evidence = self.evidence(text)
            if not evidence:
                continue
            for variant in _variants(" ".join(evidence)):
                variants.append(variant)
                labels.append(code)
            counts[code].update(set(map(fold, evidence)))
        self._model.fit(variants, labels)
        # As every prediction reads it; otherwise the whole table is copied for each message.
        bayes = self._model[-1]
        bayes.feature_log_prob_ = np.asfortranarray(bayes.feature_log_prob_)
        for code, count in counts.items():
            # Once may be a quotation of another language.
            self._vocabulary[code] = {word for word, times in count.items() if times >= _OFTEN_ENOUGH}
        others = (words for code, words in self._vocabulary.items() if code != DEFAULT_LANGUAGE)
        self._native = set().union(*others) - self._vocabulary[DEFAULT_LANGUAGE]
        self.codes: list[str] = [str(code) for code in self._model.classes_]
        return self

    def evidence(self, text: str) -> list[str]:
        """Return the words of `text` that say something about its language."""
        return [
            word
            for chunk in text.split()
            if "@" not in chunk and "://" not in chunk and not any(map(str.isdigit, chunk))
            for word in words(chunk)
            if len(word) > 1 and fold(word) not in self._language_free
        ]

    def native(self, evidence: Sequence[str]) -> list[str]:
        """Return the words of `evidence` that tell a customer's own language from the English on the screen.

        People mix English words into their language ("Kada baigiasi mano subscription?"), hardly ever the other way
        round. So where there are words of another of our languages that English does not know, those decide; names
        (capitalised within the sentence) do not. Without such words all of `evidence` is returned.
        """
        english = self._vocabulary[DEFAULT_LANGUAGE]
        others = [word for word in evidence if fold(word) not in english]
        known = [
            word for place, word in enumerate(evidence) if fold(word) in self._native and (word.islower() or place == 0)
        ]
        enough = len(others) >= _NATIVE_SHARE * len(evidence) and len(known) >= _NATIVE_SHARE * len(others)
        return others if known and enough else list(evidence)

    def probabilities(self, evidence: Sequence[str]) -> dict[str, float]:
        """Return the probability of each of our languages for the words `evidence`, summing to 1."""
        probabilities = self._model.predict_proba([" ".join(evidence).casefold()])[0]
        # A known word tells more than its letters: " tere" is Estonian, though English is full of "-tere-".
        known = [sum(fold(word) in self._vocabulary[code] for word in evidence) for code in self.codes]
        weights = np.where(np.array(known) < max(known), _FEWER_KNOWN_WORDS, 1.0) * probabilities
        return {code: float(w / weights.sum()) for code, w in zip(self.codes, weights, strict=True)}

    def known_share(self, evidence: Sequence[str], code: str) -> float:
        """Return which share of `evidence` is in the vocabulary of the language `code`."""
        known = self._vocabulary[code]
        return float(np.mean([fold(word) in known for word in evidence])) if evidence else 1.0

    def foreign(self, evidence: Sequence[str]) -> tuple[str, float] | None:
        """Return langdetect's language of `evidence` and its probability; None if it is one of ours or unknown."""
        try:
            best = langdetect.detect_langs(" ".join(evidence))[0]
        except LangDetectException:
            return None
        code = _OURS_IN_LANGDETECT.get(best.lang, best.lang)
        return None if code in self.codes else (code, float(best.prob))

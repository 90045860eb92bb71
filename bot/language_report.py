"""Prints what each language has and lacks: `make languages`."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

import dateparser.data
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.loading import load_data

from bot.languages import DEFAULT_LANGUAGE, RESPONSES_DIR, language_codes
from bot.nlg.catalogue import Catalogue, CatalogueError
from bot.nlu.tokenizer import blank_pipeline

#: Fewest training messages of a topic that `tests/nlu/test_data.py` accepts anywhere.
FEWEST_MESSAGES = 25


@dataclass
class LanguageReport:
    """What one language has.

    Attributes:
        code: ISO 639-1 code.
        name: the language's own name, None if its catalogue cannot be read.
        texts: number of texts in its catalogue.
        messages: number of training messages.
        lacks: what is missing, each in a few words.
    """

    code: str
    name: str | None = None
    texts: int = 0
    messages: int = 0
    lacks: list[str] = field(default_factory=list)


def report(code: str, responses_dir: Path = RESPONSES_DIR, data_dir: Path = Path("data/nlu")) -> LanguageReport:
    """Return what the language `code` has and lacks."""
    result = LanguageReport(code)
    english = Catalogue.load(DEFAULT_LANGUAGE, responses_dir)
    try:
        catalogue = Catalogue.load(code, responses_dir)
    except CatalogueError as error:
        result.lacks.append(f"a valid catalogue: {error}")
    else:
        result.name, result.texts = catalogue.language_name, len(catalogue.text_keys())
        result.lacks += [f"text {key}" for key in english.text_keys() if key not in catalogue]
    folder = data_dir / code
    if not folder.is_dir():
        result.lacks.append(f"training data in {folder}")
    else:
        counts: dict[str, int] = {}
        for message in load_data(str(folder)).training_examples:
            counts[message.get("intent")] = counts.get(message.get("intent"), 0) + 1
        result.messages = sum(counts.values())
        topics = set(Domain.load("domain.yml").intents) - {"nlu_fallback", "back", "restart", "session_start"}
        for topic in sorted(topics):
            if counts.get(topic, 0) < FEWEST_MESSAGES:
                result.lacks.append(f"training messages for {topic} ({counts.get(topic, 0)} of {FEWEST_MESSAGES})")
        if not (folder / "entities.yml").exists():
            result.lacks.append("words for tiers and languages (entities.yml)")
    if not (Path("tests/nlu") / code).is_dir():
        result.lacks.append(f"test messages in tests/nlu/{code}")
    if blank_pipeline(code).lang != code:
        result.lacks.append("a tokenizer of its own in spaCy (the one for any language is used)")
    if code not in dateparser.data.languages_info.language_locale_dict:
        result.lacks.append("dates in dateparser")
    return result


def main() -> int:
    """Print every language; return 1 if one cannot be spoken."""
    unusable = False
    for code in language_codes():
        language = report(code)
        unusable = unusable or language.name is None
        print(f"{code}  {language.name or '?':12} {language.texts:4} texts  {language.messages:6} training messages")
        for lack in language.lacks:
            print(f"      lacks {lack}")
    return int(unusable)


if __name__ == "__main__":
    sys.exit(main())

"""Component that finds entities by rules and libraries; none is learned by tagging."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import dateparser
import joblib
from babel import Locale, UnknownLocaleError
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from bot.conversation import Awaited, awaited, latest_language
from bot.languages import language_codes
from bot.nlu.language_identifier import LANGUAGE
from bot.nlu.text import fold
from bot.nlu.tokenizer import blank_pipeline

_GENERATION = r"(?:[\s-]?(?:mark|mk|m)?[\s-]?(?:iv|iii|ii|[2-4]))?"
#: Canon's cameras and lenses as people write them: "EOS R5", "r6 mark ii", "5D Mark IV", "XF605", "RF 24-70".
_MODEL = re.compile(
    rf"""(?<![\w-])(?:canon[\s-]+)?(?:
        (?:eos[\s-]*)?(?:r\d{{1,3}}(?:\s?c)?|r\s?p|1d\s?[xc]|5ds\s?r?|[567]d|[1-9]0d|[1-4]\d{{3}}d|c\d{{2,3}}){_GENERATION}
        |x[afcl]\s?\d{{2,3}}s?
        |(?:rf|ef)(?:-[sm])?\s?\d{{2,3}}(?:\s?-\s?\d{{2,3}})?(?:\s?mm)?(?:\s?f/?\d(?:[.,]\d)?)?
      )(?![\w-])""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMERIC_DATE = re.compile(
    r"(?<!\d)(?:\d{4}\. \d{1,2}\. \d{1,2}|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4})(?!\d)"
)
_SERIAL = re.compile(r"(?<![\w-])(?=[a-z]*\d)(?:\d{8,14}|[a-z]{1,3}\d{6,12}|\d{2,4}[a-z]{1,2}\d{5,10})(?![\w-])", re.I)
#: A phone number with its country code, or the length of one.
_PHONE = re.compile(r"(?<![\w-])(?:\+|00)\d(?:[\s()./-]{0,2}\d){6,14}(?!\w)|(?<![\w+-])\d(?:[\s()-]?\d){6,11}(?![\w-])")
#: A serial number in groups, as stickers print it.
_GROUPED_SERIAL = re.compile(r"(?<![\w-])\d{1,4}(?:[ -]\d{2,6}){1,4}(?![\w-])")
_SERIAL_DIGITS = range(8, 15)
_CODE = re.compile(r"(?<!\d)\d{3}\s?\d{3}(?!\d)")
#: A whole number, with the separators of any of the languages: 2500, 2 500, 2.500, 2,500.
_NUMBER = re.compile(
    r"(?<![\w.,/-])\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?![\w/]|[.,-]\d)|(?<![\w.,/-])\d+(?![\w/]|[.,-]\d)"
)
_MONEY_BEFORE = re.compile(r"(?:€|eur|euro)\s?$", re.IGNORECASE)
_MONEY_AFTER = re.compile(r"^\s?(?:€|eur|%|kr\b|ft\b|mm\b)", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_YEAR = re.compile(r"(?:19[89]|20[0-4])\d")
#: The day that stands for a season (month and day).
_SEASONS = {"spring": (4, 1), "summer": (7, 1), "autumn": (10, 1), "winter": (1, 15), "christmas": (12, 24)}
_YEARS_AGO = {"this": 0, "last": 1, "before_last": 2, "three_ago": 3}
_PARTS_OF_A_DAY = 3
#: What is asked for when a season means a date: in Norwegian, "vår" is "our", too.
_DATES_MEANT = frozenset({"purchase_date", "confirm", "change"})
#: What helps to find entities and is none; and entities that ordinary words would bring in everywhere.
_HELPERS = frozenset({"unit", "cue", "season", "relative_year"})
_ONLY_AWAITED = frozenset({"command", "detail", "estimate"})
#: Letters by which a month is known, and how many words from it the day and the year may stand.
_MONTH_STEM = 4
_DATE_REACH = 5
#: Letters of the shortest stem of a country's name, and of the longest ending after it.
_SHORTEST_STEM = 5
_LONGEST_ENDING = 6
#: Numbers of this length at most are points; longer ones are serial numbers.
_POINTS_DIGITS = 7


class EntityRules:
    """All rules, with the words that the training data gives for each language.

    Args:
        synonyms: word as customers write it → `entity/value`.
        countries: ISO 3166 codes of the countries to find.
    """

    def __init__(self, synonyms: dict[str, str], countries: list[str]) -> None:
        self._synonyms = {fold(form): name.partition("/")[::2] for form, name in synonyms.items() if "/" in name}
        self._country_stems: dict[str, str] = {}
        self._months: dict[str, dict[str, str]] = {}
        for code in language_codes():
            try:
                locale = Locale.parse(code)
            except UnknownLocaleError:  # CLDR knows neither its countries nor its months
                continue
            for country in countries:
                name = fold(locale.territories.get(country, ""))
                if name and " " not in name:
                    # Endings change with the case ("Lietuva", "Lietuvoje"): the stem and a few letters more. Short
                    # names stay whole, for their stems are other words ("Eesti", "eest").
                    stem = re.sub(r"[aeiouys]{1,2}$", "", name)
                    self._country_stems.setdefault(stem if len(stem) >= _SHORTEST_STEM else name, country)
            # The month's first letters stand for all its cases.
            self._months[code] = {
                fold(month)[:_MONTH_STEM]: month
                for width in ("stand-alone", "format")
                for month in locale.months[width]["wide"].values()
            }
        self._matchers: dict[str, PhraseMatcher] = {}

    def prepare(self) -> None:
        """Make now what takes half a second a language, and what a customer and all others would wait for later on."""
        for code in language_codes():
            self._matcher(blank_pipeline(code).lang)
            dateparser.parse("1 2020", languages=[code] if code in self._months else None)

    def __getstate__(self) -> dict[str, Any]:
        """Leave out the matchers: spaCy's vocabularies are made anew where the model is loaded."""
        return {**self.__dict__, "_matchers": {}}

    def find(self, text: str, language: str, form: Awaited | None = None) -> list[dict[str, Any]]:
        """Return the entities of `text`, in its order; the same characters belong to one entity at most.

        `form` is what the conversation waits for; some entities are looked for only then. Each is
        `{"entity", "value", "start", "end"}`: values are strings, but points an int; dates are ISO 8601, with
        `"precision"` "day" or "vague"; countries ISO 3166, languages ISO 639-1.
        """
        # Not the tokenizer's Doc: Rasa copies what goes from node to node, and spaCy's whole vocabulary with it.
        doc = folded_norms(blank_pipeline(language).make_doc(text))
        awaited = form.entities | {"estimate"} if form else frozenset()
        if form and form.detail in _DATES_MEANT:
            awaited |= {"vague_date"}
        found: list[dict[str, Any]] = []
        for entity, value, start, end in self._candidates(text, doc, language, awaited):
            if entity in _HELPERS or (entity in _ONLY_AWAITED and entity not in awaited):
                continue
            if all(end <= other["start"] or start >= other["end"] for other in found):
                found.append({"entity": entity, "value": value, "start": start, "end": end})
        kept = found
        if form and form.detail == "purchase_date" and not any(e["entity"] == "purchase_date" for e in kept):
            kept += self._told_otherwise(text, language)
        for item in kept:
            if item["entity"] == "purchase_date":
                item["precision"] = _precision(text[item["start"] : item["end"]])
        return sorted(kept, key=lambda entity: int(entity["start"]))

    def _candidates(
        self, text: str, doc: Doc, language: str, awaited: frozenset[str]
    ) -> Iterator[tuple[str, Any, int, int]]:
        """Yield entity, value, start and end; where two overlap, the one that comes first wins."""
        for match in _EMAIL.finditer(text):
            yield "email", match.group().rstrip("."), match.start(), match.start() + len(match.group().rstrip("."))
        if "phone" in awaited:
            for match in _PHONE.finditer(text):
                yield "phone", match.group(), *match.span()
        spans = self._phrases(doc)
        has_digit = any(character.isdigit() for character in text)
        if "serial_number" in awaited:
            for match in _GROUPED_SERIAL.finditer(text):
                digits = re.sub(r"\D", "", match.group())
                if len(digits) in _SERIAL_DIGITS and not _NUMERIC_DATE.search(match.group()):
                    yield "serial_number", digits, *match.span()
        if "vague_date" in awaited and not _NUMERIC_DATE.search(text):
            yield from self._vague_dates(doc, spans)
        for span in spans:
            entity, value = self._synonyms[span.label_]
            yield entity, value, span.start_char, span.end_char
        if has_digit:
            yield from self._dates(text, doc, language)
            for match in _MODEL.finditer(text):
                if any(map(str.isdigit, match.group())):
                    yield "product_model", match.group(), *match.span()
        yield from self._countries(doc)
        yield from self._dealers(doc, spans)
        if has_digit:
            yield from self._numbers(text, spans)

    def _phrases(self, doc: Doc) -> list[Span]:
        spans: list[Span] = filter_spans(self._matcher(doc.lang_)(doc, as_spans=True))
        return spans

    def _matcher(self, code: str) -> PhraseMatcher:
        if code not in self._matchers:
            pipeline = blank_pipeline(code)
            matcher = PhraseMatcher(pipeline.vocab, attr="NORM")
            for form in self._synonyms:
                matcher.add(form, [folded_norms(pipeline.make_doc(form))])
            self._matchers[code] = matcher
        return self._matchers[code]

    def _dates(self, text: str, doc: Doc, language: str) -> Iterator[tuple[str, str, int, int]]:
        candidates = [(*match.span(), match.group()) for match in _NUMERIC_DATE.finditer(text)]
        months = self._months.get(language, {})
        for token in doc:
            month = months.get(fold(token.text)[:_MONTH_STEM]) if token.is_alpha else None
            if month:
                near = doc[max(0, token.i - _DATE_REACH) : token.i + _DATE_REACH + 1]
                numbers = [other for other in near if other.text.rstrip(".").isdigit()]
                if numbers:
                    parts = sorted({*numbers, token}, key=lambda part: int(part.i))
                    readable = " ".join(month if part is token else part.text.rstrip(".") for part in parts)
                    candidates.append((parts[0].idx, parts[-1].idx + len(parts[-1]), readable))
        for start, end, readable in candidates:
            parsed = dateparser.parse(
                readable,
                languages=[language] if language in self._months else None,
                settings={
                    "DATE_ORDER": "YMD" if readable[:4].isdigit() else "DMY",
                    "PREFER_DAY_OF_MONTH": "first",
                    "PREFER_DATES_FROM": "past",
                },
            )
            if parsed and parsed.date() <= date.today():
                yield "purchase_date", parsed.date().isoformat(), start, end

    def _told_otherwise(self, text: str, language: str) -> list[dict[str, Any]]:
        """Return the date that the whole answer tells in a way that only dateparser knows ("two years ago")."""
        languages = [language] if language in self._months else None
        parsed = dateparser.parse(text, languages=languages, settings={"PREFER_DATES_FROM": "past"})
        if parsed is None or parsed.date() > date.today():
            return []
        return [{"entity": "purchase_date", "value": parsed.date().isoformat(), "start": 0, "end": len(text)}]

    def _vague_dates(self, doc: Doc, spans: list[Span]) -> Iterator[tuple[str, str, int, int]]:
        """Yield the dates of seasons and years: "spring 2022", "last summer", "the year before last", "2021"."""
        parts = [(span.start_char, span.end_char, *self._synonyms[span.label_]) for span in spans]
        seasons = [part for part in parts if part[2] == "season"]
        # "Last spring" is the latest one, "last year's spring" may be another.
        relative = [part for part in parts if part[2] == "relative_year" and part[3] in _YEARS_AGO]
        if any(match for token in doc if (match := self._is_month(token))):
            return
        numbers = [
            (token.idx, token.idx + len(token), "year", token.text.rstrip("."))
            for token in doc
            if _YEAR.fullmatch(token.text.rstrip("."))
        ]
        used = seasons[:1] + (numbers[:1] or relative[:1])
        # "This" alone says nothing about a year.
        if not used or (not seasons and not numbers and relative[0][3] == "this"):
            return
        day = vague_date(
            season=seasons[0][3] if seasons else None,
            year=int(numbers[0][3]) if numbers else None,
            years_ago=_YEARS_AGO[relative[0][3]] if relative and not numbers else None,
        )
        yield "purchase_date", day.isoformat(), min(part[0] for part in used), max(part[1] for part in used)

    def _is_month(self, token: Any) -> bool:
        return token.is_alpha and any(fold(token.text)[:_MONTH_STEM] in months for months in self._months.values())

    def _countries(self, doc: Doc) -> Iterator[tuple[str, str, int, int]]:
        for token in doc:
            word = token.norm_
            for length in range(len(word), max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING) - 1, -1):
                if word[:length] in self._country_stems:
                    yield "country", self._country_stems[word[:length]], token.idx, token.idx + len(token)
                    break

    def _dealers(self, doc: Doc, spans: list[Span]) -> Iterator[tuple[str, str, int, int]]:
        for span in spans:
            if self._synonyms[span.label_][0] != "cue":
                continue
            end = span.end
            while end < len(doc) and end < span.end + 4 and (doc[end].text[0].isupper() or doc[end].is_quote):
                end += 1
            name = doc[span.end : end].text.strip(" „“”\"'«»")
            if not name:
                yield "detail", "dealer", span.start_char, span.end_char
            else:
                start = doc[span.end : end].start_char + doc[span.end : end].text.index(name)
                yield "dealer", name, start, start + len(name)

    def _numbers(self, text: str, spans: list[Span]) -> Iterator[tuple[str, Any, int, int]]:
        of_points = any(self._synonyms[span.label_] == ("unit", "points") for span in spans)
        for match in _SERIAL.finditer(text):
            yield "serial_number", match.group().upper(), *match.span()
        for match in _CODE.finditer(text):
            if not of_points and not any(map(str.isdigit, text[: match.start()] + text[match.end() :])):
                yield "code", match.group().replace(" ", ""), *match.span()
        for match in _NUMBER.finditer(text):
            digits = re.sub(r"\D", "", match.group())
            money = _MONEY_BEFORE.search(text[: match.start()]) or _MONEY_AFTER.search(text[match.end() :])
            if len(digits) <= _POINTS_DIGITS and not money:
                yield "points", int(digits), *match.span()


def _precision(text: str) -> str:
    """Return whether a date names its day: three numbers, or two and a month."""
    numbers = len(re.findall(r"\d+", text))
    has_month = bool(re.search(r"[^\W\d]{3}", text))
    return "day" if numbers + has_month >= _PARTS_OF_A_DAY else "vague"


def vague_date(season: str | None, year: int | None, years_ago: int | None) -> date:
    """Return a day that stands for a season, a year or both, never one to come.

    Args:
        season: spring, summer, autumn, winter or christmas; None for the whole year.
        year: the calendar year, if it is named.
        years_ago: how many years before this one; None with a season alone, which is the latest one.
    """
    today = date.today()
    month, first = _SEASONS[season] if season else (1, 1)
    if year is None:
        year = today.year - (years_ago or 0)
        if years_ago is None and date(year, month, first) > today:
            year -= 1
    return min(date(year, month, first), today)


def folded_norms(doc: Doc) -> Doc:
    """Set the norm of every token to its folded text, by which phrases are matched; return the same Doc."""
    for token in doc:
        token.norm_ = fold(token.text)
    return doc


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class EntityExtractor(GraphComponent, EntityExtractorMixin):
    """Puts `entities` on each message."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        rules: EntityRules | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._rules = rules

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings.

        countries: ISO 3166 codes of the countries that are found by name.
        """
        return {"countries": []}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityExtractor:
        """Create an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EntityExtractor:
        """Load a trained component."""
        with model_storage.read_from(resource) as directory:
            rules: EntityRules = joblib.load(directory / "entity_rules.joblib")
        rules.prepare()
        return cls(config, model_storage, resource, rules)

    def train(self, training_data: TrainingData) -> Resource:
        """Keep the words that the training data lists as synonyms."""
        rules = EntityRules(training_data.entity_synonyms, self._config["countries"])
        with self._model_storage.write_to(self._resource) as directory:
            joblib.dump(rules, directory / "entity_rules.joblib")
        return self._resource

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Find the entities of each message."""
        if self._rules is None:
            raise RuntimeError("the entity extractor is not trained")
        form = awaited(tracker)
        for message in messages:
            language = message.get(LANGUAGE)
            # An answer of a word or two may look like any language: it is that of the conversation.
            before = latest_language(tracker) if form else None
            code = before["reply"] if before else language["code"]
            found = self._rules.find(message.get(TEXT), code, form)
            for entity in found:
                entity["extractor"] = type(self).__name__
            message.set(ENTITIES, found, add_to_output=True)
        return messages

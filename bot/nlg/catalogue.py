"""Response catalogues: one Project Fluent file a language, formatted with CLDR data through Babel."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from babel import Locale, lists
from babel.dates import format_date
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNumber, fluent_number
from fluent.syntax import FluentParser, ast

from bot.languages import DEFAULT_LANGUAGE, RESPONSES_DIR, language_codes

logger = logging.getLogger(__name__)

_LINE_END = re.compile(r"[ \t]+\n")
_GAP = re.compile(r"\n{3,}")

#: The value of an optional placeholder that has none; catalogues select on it.
NONE = "none"


class CatalogueError(ValueError):
    """A catalogue cannot be read, or lacks what every catalogue needs."""


class Catalogue:
    """All texts of one language.

    Args:
        code: ISO 639-1 code of the language, the file's name.
        source: the file's text, in Fluent syntax.
    """

    def __init__(self, code: str, source: str) -> None:
        self.code = code
        self.resource = FluentParser().parse(source)
        junk = [entry for entry in self.resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise CatalogueError(f"{code}.ftl: {junk[0].annotations[0].message} near {junk[0].content[:80]!r}")
        terms = {
            entry.id.name: entry.value.elements[0].value
            for entry in self.resource.body
            if isinstance(entry, ast.Term)
            and len(entry.value.elements) == 1
            and isinstance(entry.value.elements[0], ast.TextElement)
        }
        for needed in ("language-name", "locale", "minimum-grouping-digits"):
            if needed not in terms:
                raise CatalogueError(f"{code}.ftl: the term -{needed} is missing")
        self.language_name: str = terms["language-name"]
        self.locale = Locale.parse(terms["locale"], sep="-")
        self._minimum_grouping_digits = int(terms["minimum-grouping-digits"])
        functions = {
            "COUNTRY": self._country, "DATE": self._date, "MONEY": self._money, "NUMBER": self._number,
        }  # fmt: skip
        self._bundle = FluentBundle([terms["locale"]], functions=functions, use_isolating=False)
        self._bundle.add_resource(FluentResource(source))

    @classmethod
    def load(cls, code: str, responses_dir: Path = RESPONSES_DIR) -> Catalogue:
        """Read the catalogue of the language `code`.

        Raises:
            CatalogueError: if the file is not a valid catalogue.
        """
        return cls(code, (responses_dir / f"{code}.ftl").read_text(encoding="utf-8"))

    def __contains__(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))

    def text_keys(self) -> list[str]:
        """Return the keys of all messages, in the file's order."""
        return [entry.id.name for entry in self.resource.body if isinstance(entry, ast.Message)]

    def format(self, key: str, values: Mapping[str, Any] | None = None) -> str:
        """Return the text of `key` with `values` put in.

        Args:
            key: a message of the catalogue.
            values: numbers, strings, lists of catalogue keys (they become "A, B and C"), or lists of
                `{"key": …, **values}`, each of which becomes a line of its own.

        Raises:
            CatalogueError: if the message is not there, or a placeholder of it has no value.
        """
        if key not in self:
            raise CatalogueError(f"{self.code}.ftl has no {key}")
        pattern = self._bundle.get_message(key).value
        text, errors = self._bundle.format_pattern(pattern, self._native(values or {}))
        if errors:
            raise CatalogueError(f"{self.code}.ftl, {key}: {errors[0]}")
        # Where a part has nothing to say, it leaves no gap.
        return _GAP.sub("\n\n", _LINE_END.sub("\n", str(text))).strip()

    def _native(self, values: Mapping[str, Any]) -> dict[str, Any]:
        native: dict[str, Any] = {}
        for name, value in values.items():
            if value is None:
                native[name] = NONE
            elif isinstance(value, (list, tuple)):
                lines = value and isinstance(value[0], Mapping)
                native[name] = "\n".join(self.format(v["key"], v) for v in value) if lines else self.list(value)
            elif isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
                native[name] = self._number(value)
            elif isinstance(value, str):
                native[name] = value
        return native

    def list(self, keys: Sequence[str]) -> str:
        """Return the texts of `keys` as a list in the language: "A, B and C"."""
        return lists.format_list([self.format(key) for key in keys], locale=self.locale)

    def _grouped(self, value: int | float | Decimal) -> bool:
        """Tell whether a number is long enough to be grouped: "1000" but "10 000" in Estonian.

        This is CLDR's `minimumGroupingDigits`, which is not in Babel's data.
        """
        return abs(value) >= 10 ** (2 + self._minimum_grouping_digits)

    def _number(self, value: int | float | Decimal) -> FluentNumber:
        return fluent_number(value, useGrouping=self._grouped(value))

    def _date(self, value: str) -> str:
        """Return an ISO 8601 date in the locale's long form: "15 March 2023"."""
        return format_date(date.fromisoformat(value[:10]), "long", locale=self.locale)

    def _country(self, value: str) -> str:
        """Return the name of an ISO 3166 country."""
        return str(self.locale.territories.get(value, value))

    def _money(self, value: int | float | Decimal) -> str:
        """Return whole euros as the locale writes them: "1 000 €", "€1,000"."""
        number = Decimal(str(value))
        pattern = self.locale.currency_formats["standard"].pattern.replace("0.00", "0")
        return format_currency(
            number,
            "EUR",
            format=pattern,
            locale=self.locale,
            currency_digits=False,
            group_separator=self._grouped(number),
        )


class Catalogues:
    """The catalogues of all languages, with English for what one of them lacks."""

    def __init__(self, responses_dir: Path = RESPONSES_DIR) -> None:
        self._catalogues = {code: Catalogue.load(code, responses_dir) for code in language_codes(responses_dir)}

    def __getitem__(self, code: str) -> Catalogue:
        return self._catalogues[code]

    def __contains__(self, code: object) -> bool:
        return code in self._catalogues

    def codes(self) -> list[str]:
        """Return the codes of all languages, sorted."""
        return list(self._catalogues)

    def format(self, code: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        """Return the text of `key` in the language `code`, else in English with a logged warning.

        Raises:
            CatalogueError: if English cannot say it either.
        """
        if code != DEFAULT_LANGUAGE:
            try:
                return self._catalogues[code].format(key, values)
            except (CatalogueError, KeyError) as error:
                logger.warning("falling back to English: %s", error)
        return self._catalogues[DEFAULT_LANGUAGE].format(key, values)

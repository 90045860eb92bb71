"""The widget's and the demo page's words, as the browser shows them."""

from __future__ import annotations

import json
import re

from tests.conftest import ROOT

LANGUAGES = ("lt", "et", "hu", "lv", "nb", "en")


def _tables(part: str) -> dict[str, dict[str, str]]:
    files = (ROOT / "web" / part / "strings").glob("*.json")
    return {file.stem: json.loads(file.read_text()) for file in files}


WIDGET = _tables("widget")
DEMO = _tables("demo")


def say(language: str, key: str, **values: object) -> str:
    """Return the widget's words."""
    return re.sub(r"\{(\w+)\}", lambda match: str(values[match[1]]), WIDGET[language][key])

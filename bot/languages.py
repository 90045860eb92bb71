"""The languages that the assistant speaks: one for every catalogue in `bot/responses/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

RESPONSES_DIR = Path(__file__).parent / "responses"

#: What is spoken where nothing says otherwise (docs/decisions/0003-language.md).
DEFAULT_LANGUAGE = "en"


@cache
def language_codes(responses_dir: Path = RESPONSES_DIR) -> tuple[str, ...]:
    """Return the codes (ISO 639-1, e.g. `"lt"`) of all languages that have a catalogue, sorted."""
    return tuple(sorted(path.stem for path in responses_dir.glob("*.ftl")))

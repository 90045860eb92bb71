"""How the bot's messages look on a messaging platform: its markup, its limits, its buttons.

The bot writes light markdown: paragraphs, `- ` lists, rarely `**bold**`, plain addresses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.channels.messaging.choices import choice_id

_BOLD = re.compile(r"\*\*(\S(?:[^*\n]*\S)?)\*\*")
_BULLET = re.compile(r"^[-*] ", re.MULTILINE)
#: Where a text is split: rather between paragraphs than between lines, words, characters.
_SEPARATORS = ("\n\n", "\n", " ", "")
_ELLIPSIS = "…"


def units(text: str) -> int:
    """Return the length in UTF-16 code units, as the platforms count: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True)
class Dialect:
    """What a platform can show.

    Attributes:
        text_limit: most UTF-16 code units of a text.
        buttons: most buttons that are shown as buttons; more become a numbered list.
        title_limit: most UTF-16 code units of a button's title.
        escape: makes plain text harmless.
        bold: how bold text is written, around `{}`.
        bullet: how an item of a list begins.
    """

    text_limit: int
    buttons: int
    title_limit: int
    escape: Callable[[str], str] = str
    bold: str = "{}"
    bullet: str = "• "

    def markup(self, text: str) -> str:
        """Return light markdown as the platform writes it."""
        # Parts with odd numbers stood between asterisks.
        parts = _BOLD.split(_BULLET.sub(self.bullet, text))
        return "".join(
            self.bold.format(self.escape(part)) if number % 2 else self.escape(part)
            for number, part in enumerate(parts)
        )

    def are_listed(self, buttons: list[dict[str, Any]]) -> bool:
        """Tell whether the buttons must become a numbered list."""
        titles = {shorten(button["title"], self.title_limit) for button in buttons}
        # Two titles that were told apart by what is cut off can't be chosen from.
        return len(buttons) > self.buttons or len(titles) < len(buttons)


@dataclass(frozen=True)
class Button:
    """A button: what comes back when it is pressed, and what is on it."""

    id: str
    title: str


@dataclass(frozen=True)
class Part:
    """One message of the platform, in its markup."""

    text: str
    buttons: tuple[Button, ...] = field(default=())


def render(messages: list[dict[str, Any]], dialect: Dialect, hint: Callable[[str], str], turn: str) -> list[Part]:
    """Return the messages of a turn as the platform gets them.

    Args:
        messages: as `bot.channels.turn.take_turn` returns them.
        dialect: what the platform can show.
        hint: returns what is said below a numbered list, by the language's code.
        turn: id of the message that they answer.
    """
    parts = []
    numbered = 0
    for message in messages:
        text, buttons = message["text"], message.get("buttons") or []
        if dialect.are_listed(buttons):
            items = "\n".join(f"{number}. {button['title']}" for number, button in enumerate(buttons, numbered + 1))
            text = f"{text}\n\n{items}\n\n{hint(message['language'])}"
            numbered += len(buttons)
            buttons = []
        shown = tuple(Button(choice_id(b["payload"], turn), shorten(b["title"], dialect.title_limit)) for b in buttons)
        texts = list(split(text, lambda piece: units(dialect.markup(piece)) <= dialect.text_limit))
        parts += [Part(dialect.markup(piece)) for piece in texts[:-1]]
        parts += [Part(dialect.markup(piece), shown) for piece in texts[-1:]]
    return parts


def split(text: str, fits: Callable[[str], bool], separators: tuple[str, ...] = _SEPARATORS) -> Iterator[str]:
    """Yield the text in pieces that fit, split at the best places."""
    if fits(text):
        if text.strip():
            yield text.strip()
        return
    separator, *finer = separators
    piece = ""
    for word in text.split(separator) if separator else text:
        longer = f"{piece}{separator}{word}" if piece else word
        if fits(longer):
            piece = longer
            continue
        if piece.strip():
            yield piece.strip()
        piece = word
        if finer and not fits(word):
            *whole, piece = list(split(word, fits, tuple(finer))) or [""]
            yield from whole
    if piece.strip():
        yield piece.strip()


def shorten(title: str, limit: int) -> str:
    """Return a title of at most `limit` units, cut where a word ends if it must be cut."""
    if units(title) <= limit:
        return title
    cut = title
    while units(cut) > limit - units(_ELLIPSIS):
        cut = cut[:-1]
    if not title[len(cut)].isspace() and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" ,;:.-–—") + _ELLIPSIS

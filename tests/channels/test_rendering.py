"""How the bot's messages look on the platforms, and which button comes back."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.messaging.channel import MessagingChannel
from bot.channels.messaging.choices import Choice, choice_id, chosen, typed_choice
from bot.channels.messaging.messenger import MessengerChannel
from bot.channels.messaging.rendering import Dialect, Part, render, shorten, split, units
from bot.channels.messaging.slack import SlackChannel
from bot.channels.messaging.telegram import TelegramChannel
from bot.channels.messaging.whatsapp import WhatsAppChannel
from bot.nlg.catalogue import Catalogues

CHANNELS: list[type[MessagingChannel]] = [TelegramChannel, MessengerChannel, WhatsAppChannel, SlackChannel]
HINT = "Write the number."
PLAIN = Dialect(text_limit=60, buttons=3, title_limit=20)


def rendered(text: str, titles: list[str] | None = None, dialect: Dialect = PLAIN) -> list[Part]:
    return render([message(text, *titles or [])], dialect, lambda language: HINT, "m1")


def message(text: str, *titles: str) -> dict[str, Any]:
    buttons = [{"title": title, "payload": f"/{title}"} for title in titles]
    return {"text": text, "language": "en", **({"buttons": buttons} if buttons else {})}


def tracker(*events: Any) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("x", list(events), slots=[])


def said(text: str, *titles: str) -> BotUttered:
    return BotUttered(text, {"buttons": message(text, *titles).get("buttons")})


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        (TelegramChannel, "A <b>bold &lt;b&gt;</b> &amp; word\n\n• one\n• two https://a.example/?a=1&amp;b_c_=2"),
        (MessengerChannel, "A bold <b> & word\n\n• one\n• two https://a.example/?a=1&b_c_=2"),
        (WhatsAppChannel, "A *bold <b>* & word\n\n- one\n- two https://a.example/?a=1&b_c_=2"),
        (SlackChannel, "A *bold &lt;b&gt;* &amp; word\n\n• one\n• two https://a.example/?a=1&amp;b_c_=2"),
    ],
)
def test_every_platform_has_its_own_markup(channel: type[MessagingChannel], expected: str) -> None:
    text = "A **bold <b>** & word\n\n- one\n- two https://a.example/?a=1&b_c_=2"
    assert channel.dialect.markup(text) == expected


@pytest.mark.parametrize("text", ["2 ** 3 ** 4", "** a**", "****", "a**b", "**a\nb**"])
def test_what_only_looks_like_bold_stays(text: str) -> None:
    assert TelegramChannel.dialect.markup(text) == text


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text(st.sampled_from("ab*<>&;/\"'-_ \n😀"), max_size=60))
def test_telegram_gets_nothing_but_paired_bold(text: str) -> None:
    parser = _Tags()
    parser.feed(TelegramChannel.dialect.markup(text))
    parser.close()
    assert parser.tags == ["b", "/b"] * (len(parser.tags) // 2)
    assert parser.text.replace("•", "-").replace("*", "") == re.sub(r"(?m)^\* ", "- ", text).replace("*", "")


@given(st.text(st.sampled_from("<!@&>ach|ne l*"), max_size=60))
def test_nobody_can_make_the_bot_call_a_slack_channel(text: str) -> None:
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", SlackChannel.dialect.markup(text))


@given(st.text(st.sampled_from("abc \n-*😀ķ"), max_size=400), st.integers(2, 60))
def test_split_texts_fit_and_lose_nothing(text: str, limit: int) -> None:
    pieces = list(split(text, lambda piece: units(piece) <= limit))
    assert all(0 < units(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_texts_are_split_at_the_best_place() -> None:
    def pieces(text: str, limit: int = 20) -> list[str]:
        return list(split(text, lambda piece: len(piece) <= limit))

    assert pieces("One line.\nTwo.\n\nA new paragraph.") == ["One line.\nTwo.", "A new paragraph."]
    assert pieces("A line of text\nand another line") == ["A line of text", "and another line"]
    assert pieces("all these words are in one line") == ["all these words are", "in one line"]
    assert pieces("x" * 45) == ["x" * 20, "x" * 20, "x" * 5]


def test_a_long_text_has_its_buttons_at_its_end() -> None:
    parts = rendered("word " * 30, ["Yes", "No"])
    assert len(parts) > 1
    assert [len(part.buttons) for part in parts] == [0] * (len(parts) - 1) + [2]


@given(st.text(max_size=80), st.integers(2, 40))
def test_titles_fit(title: str, limit: int) -> None:
    short = shorten(title, limit)
    assert units(short) <= limit
    assert short == title or short.endswith("…")


def test_titles_are_cut_where_a_word_ends() -> None:
    assert shorten("Check my points", 20) == "Check my points"
    assert shorten("Change the payment method", 20) == "Change the payment…"
    assert shorten("Change the payments method", 20) == "Change the payments…"
    assert shorten("Change, then pay", 9) == "Change…"
    assert shorten("Kundeservicemedarbeider", 20) == "Kundeservicemedarbe…"
    assert shorten("📷" * 20, 20) == "📷" * 9 + "…"


def test_three_buttons_are_buttons_and_four_a_list() -> None:
    (part,) = rendered("Which?", ["A", "B", "C"])
    assert [button.title for button in part.buttons] == ["A", "B", "C"]
    assert part.text == "Which?"
    (part,) = rendered("Which?", ["A", "B", "C", "D"])
    assert part == Part(f"Which?\n\n1. A\n2. B\n3. C\n4. D\n\n{HINT}")


def test_titles_that_are_the_same_once_cut_are_listed_in_full() -> None:
    (part,) = rendered("Which?", ["Register a new camera", "Register a new camera lens"], MessengerChannel.dialect)
    assert not part.buttons
    assert "1. Register a new camera\n2. Register a new camera lens\n" in part.text


def test_the_lists_of_one_turn_are_numbered_through() -> None:
    parts = render(
        [message("X", *"abcd"), message("Y", "e"), message("Z", *"fghi")], PLAIN, lambda language: HINT, "m1"
    )
    assert "4. d" in parts[0].text and parts[1].buttons and "5. f" in parts[2].text
    conversation = tracker(UserUttered("hi"), said("X", *"abcd"), said("Y", "e"), said("Z", *"fghi"))
    assert [typed_choice(conversation, str(n), PLAIN) for n in (1, 4, 5, 8, 9, 0)] == [
        "/a", "/d", "/f", "/i", None, None,
    ]  # fmt: skip


def test_a_number_counts_while_its_list_is_the_newest() -> None:
    listed = (UserUttered("hi"), said("Which?", *"abcd"))
    for text in ("2", " 2 ", "2.", "2)", "(2)", "#2"):
        assert typed_choice(tracker(*listed), text, PLAIN) == "/b"
    for text in ("two", "22 ", "2 2", "-2", "²", "٢", "222", ""):
        assert typed_choice(tracker(*listed), text, PLAIN) is None
    assert typed_choice(tracker(*listed, UserUttered("?"), said("Good.")), "2", PLAIN) is None
    assert typed_choice(tracker(UserUttered("hi"), said("Which?", "a", "b")), "2", PLAIN) is None
    # Where there are no buttons at all, two are listed as well.
    assert typed_choice(tracker(UserUttered("hi"), said("Which?", "a", "b")), "2", WhatsAppChannel.dialect) == "/b"


def test_only_what_was_offered_can_be_pressed() -> None:
    conversation = tracker(UserUttered("hi", message_id="m1"), said("Which?", "a", "b"))
    assert chosen(conversation, choice_id("/b", "m1")) == Choice("/b", late=False)
    for unknown in (choice_id("/c", "m1"), choice_id("/b", "m2"), "/b", "", "c"):
        assert chosen(conversation, unknown) is None


@pytest.mark.parametrize(
    ("payload", "late"),
    [("/affirm", True), ("/deny", True), ('/answer{"command":"dont_know"}', True), ("/membership_tiers", False)],
)
def test_a_yes_answers_the_question_that_it_was_asked_with(payload: str, late: bool) -> None:
    def asked(text: str) -> BotUttered:
        return BotUttered(text, {"buttons": [{"title": "Yes", "payload": payload}]})

    conversation = tracker(
        UserUttered("hi", message_id="m1"), asked("Terms?"), UserUttered("yes", message_id="m2"), asked("Pay?")
    )
    assert chosen(conversation, choice_id(payload, "m1")) == Choice(payload, late)
    assert chosen(conversation, choice_id(payload, "m2")) == Choice(payload, late=False)


@given(st.text(min_size=1, max_size=3000))
def test_ids_are_short_and_say_nothing(payload: str) -> None:
    assert re.fullmatch("c[a-z2-7]{16}", choice_id(payload, "m1"))


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_title_of_every_language_can_be_told_apart(channel: type[MessagingChannel]) -> None:
    catalogues = Catalogues()
    for code in catalogues.codes():
        titles = [key for key in catalogues[code].text_keys() if key.startswith("title_")]
        assert titles
        for key in titles:
            title = shorten(catalogues.format(code, key), channel.dialect.title_limit)
            assert len(title) > len("…")

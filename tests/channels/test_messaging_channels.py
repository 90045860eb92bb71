"""The messaging channels as their platforms use them, from the webhook to the platform's API."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

import pytest
import requests

from bot.channels.messaging.channel import MAX_BODY
from bot.nlg.catalogue import Catalogues
from tests.channels import platforms
from tests.channels.platforms import Customer, Sent, Standin, signed
from tests.conftest import Server, product, running
from tests.conversations.phrases import WISHES

pytestmark = pytest.mark.server
ALL = ("telegram", "messenger", "whatsapp", "slack")
WITH_BUTTONS = ("telegram", "messenger", "slack")
QUESTION, ANSWER = "How many points do I need to join CPS?", "point"
LANGUAGES = "I want to change the language"
NewCustomer = Callable[[str], Customer]


@dataclass
class _Running:
    server: Server
    apis: Standin


@pytest.fixture(scope="module")
def assistant() -> Iterator[_Running]:
    with platforms.standin() as (apis, address), running(**platforms.settings(address)) as server:
        yield _Running(server, apis)
        assert not apis.faults
        assert not [secret for secret in platforms.SECRETS if secret in server.log.read_text()]


@pytest.fixture
def customer(assistant: _Running) -> NewCustomer:
    return lambda platform: Customer(platform, assistant.server.address, assistant.apis)


@pytest.fixture(params=ALL)
def anybody(request: pytest.FixtureRequest, customer: NewCustomer) -> Customer:
    return customer(request.param)


def spoken(texts: Catalogues, key: str, language: str = "en") -> str:
    return texts.format(language, key)


# Who may write.


def test_nothing_without_the_right_signature(anybody: Customer) -> None:
    path, body = anybody.request("text", QUESTION)
    right = signed(anybody.platform, body)
    (name,) = [name for name in right if name not in ("Content-Type", "X-Slack-Request-Timestamp")]
    for wrong in ("", "x", right[name][:-1], right[name] + "0", right[name].swapcase(), "ä", "sha256=", "v0=", "None"):
        assert anybody.post(path, body, {**right, name: wrong}).status_code == 401, wrong
        assert anybody.post(path, body, {**right, name: wrong.encode("latin-1")}).status_code == 401  # type: ignore[dict-item]
    assert anybody.post(path, body, {"Content-Type": right["Content-Type"]}).status_code == 401
    anybody.say(LANGUAGES)
    assert len(anybody.gets("1. English")) == 1


@pytest.mark.parametrize("platform", ["messenger", "whatsapp", "slack"])
def test_a_signature_holds_for_its_own_body_only(platform: str, customer: NewCustomer) -> None:
    one, other = customer(platform), customer(platform)
    headers = signed(platform, one.request("text", QUESTION)[1])
    path, body = other.request("text", QUESTION)
    assert other.post(path, body, headers).status_code == 401


@pytest.mark.parametrize("age", [301, -301, 10**6])
def test_slack_is_not_believed_later(age: int, customer: NewCustomer) -> None:
    somebody = customer("slack")
    path, body = somebody.request("text", QUESTION)
    assert somebody.post(path, body, signed("slack", body, time.time() - age)).status_code == 401


@pytest.mark.parametrize("when", ["", "now", "1e9", "١٧", "9" * 400])
def test_slack_must_say_when(when: str, customer: NewCustomer) -> None:
    somebody = customer("slack")
    path, body = somebody.request("text", QUESTION)
    headers = {**signed("slack", body), "X-Slack-Request-Timestamp": when.encode()}
    assert somebody.post(path, body, headers).status_code == 401  # type: ignore[arg-type]


def test_a_request_is_signed_with_its_address(customer: NewCustomer) -> None:
    somebody = customer("whatsapp")
    path, body = somebody.request("text", QUESTION)
    assert somebody.post(path + "?more=1", body).status_code == 401


def test_messenger_checks_the_address_once(customer: NewCustomer) -> None:
    address = f"{customer('messenger').address}/webhooks/messenger/webhook"
    asked = {"hub.mode": "subscribe", "hub.verify_token": platforms.VERIFY_TOKEN, "hub.challenge": "1158201444"}
    answer = requests.get(address, params=asked, timeout=5)
    assert (answer.status_code, answer.text) == (200, "1158201444")
    assert answer.headers["content-type"].startswith("text/plain")
    for wrong in ({"hub.verify_token": "x"}, {"hub.verify_token": "ä"}, {"hub.mode": ""}):
        assert requests.get(address, params={**asked, **wrong}, timeout=5).status_code == 403
    assert requests.get(address, timeout=5).status_code == 403


def test_slack_checks_the_address_once(customer: NewCustomer) -> None:
    somebody = customer("slack")
    path, body = somebody.request("url_verification")
    answer = somebody.post(path, body)
    assert (answer.status_code, answer.text) == (200, json.loads(body)["challenge"])
    assert somebody.post(path, body, {"Content-Type": "application/json"}).status_code == 401


def test_what_is_too_large_is_refused(anybody: Customer) -> None:
    path, body = anybody.request("text", "x" * MAX_BODY)
    assert anybody.post(path, body).status_code == 413


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'"x"', b"7", b"\xff", b"[" * 30000, b'{"update_id": "x", "entry": 7}', b"payload="],
)
def test_what_no_platform_sends_is_refused(anybody: Customer, body: bytes) -> None:
    answer = anybody.post(anybody.request("text")[0], body, signed_anyhow(anybody.platform, body))
    # What is not even text can't be signed on some platforms.
    assert answer.status_code in ((400, 401) if anybody.platform in ("whatsapp", "slack") else (400,)), answer.text


def signed_anyhow(platform: str, body: bytes) -> dict[str, str]:
    try:
        return signed(platform, body)
    except UnicodeDecodeError:
        return {}


def test_the_server_without_settings_knows_no_such_addresses(server: Server) -> None:
    for platform in ALL:
        assert requests.post(f"{server.address}/webhooks/{platform}/webhook", data=b"{}", timeout=5).status_code == 404
        assert requests.get(f"{server.address}/webhooks/{platform}/webhook", timeout=5).status_code == 404


# What customers do.


def test_a_question_is_answered(anybody: Customer) -> None:
    anybody.say(QUESTION)
    (answer,) = anybody.gets("You need at least")
    if anybody.platform == "whatsapp":
        assert "\n\n1. Tiers and fees\n2. How points are given\n3. My points\n\n" in answer.text
    else:
        assert list(answer.buttons)[:2] == ["Tiers and fees", "How points are given"]
        assert not any("/" in identity for identity in answer.buttons.values())


def test_the_answer_comes_after_the_request(anybody: Customer) -> None:
    answer = anybody.post(*anybody.request("text", QUESTION))
    assert answer.status_code == 200
    assert answer.elapsed.total_seconds() < 1
    assert answer.text in ("", '{"ok":true}', "<Response></Response>")
    anybody.gets(ANSWER)


@pytest.mark.parametrize("platform", WITH_BUTTONS)
def test_a_button_is_pressed(platform: str, customer: NewCustomer) -> None:
    somebody = customer(platform)
    somebody.say(QUESTION)
    somebody.gets(ANSWER)
    somebody.press("How points are given")
    assert len(somebody.gets("shows the green tick")) == 2


@pytest.mark.parametrize("platform", ["telegram", "slack"])
def test_an_old_yes_does_not_answer_a_new_question(
    platform: str, customer: NewCustomer, assistant: _Running, texts: Catalogues
) -> None:
    email = assistant.server.account(products=[product("EOS R5", "country"), product("EOS R6", "country")])
    somebody = customer(platform)
    somebody.say("Connect my account")
    somebody.gets(spoken(texts, "utter_ask_link_email"))
    somebody.say(email)
    somebody.gets("6-digit code is on its way")
    somebody.say(assistant.server.code(email))
    somebody.gets("I can see the account")

    def asked(text: str, model: str) -> list[Sent]:
        before = len(somebody.messages())
        somebody.say(text)
        question = texts.format("en", "utter_ask_country", {"model": model})
        assert somebody.apis.until(lambda: len(somebody.messages()) > before)
        return [sent for sent in somebody.gets(*[question] if model else [])[before:] if sent.buttons]

    asked(WISHES["diagnose_green_tick"]["en"], "EOS R5")
    (first,) = asked("Estonia", "")
    somebody.did("button", "Yes", first.buttons["Yes"])
    somebody.gets(texts.format("en", "utter_ask_country", {"model": "EOS R6"}))
    (second,) = asked("Estonia", "")
    before = len(somebody.messages())
    somebody.did("button", "Yes", first.buttons["Yes"])
    assert somebody.apis.until(lambda: len(somebody.messages()) > before)
    (again,) = somebody.messages()[before:]
    assert "EOS R6" in again.text and again.buttons == second.buttons
    somebody.did("button", "Yes", again.buttons["Yes"])
    somebody.gets(spoken(texts, "utter_green_tick_finished"))


@pytest.mark.parametrize("platform", WITH_BUTTONS)
def test_an_unknown_button_counts_as_what_is_on_it(platform: str, customer: NewCustomer) -> None:
    somebody = customer(platform)
    for pressed in ("caaaaaaaaaaaaaaaa", "/restart", "/inform{}"):
        somebody.did("quick_reply" if platform == "messenger" else "button", QUESTION, pressed)
    assert somebody.apis.until(lambda: len(somebody.messages()) >= 3)
    assert all(ANSWER in message.text for message in somebody.messages())


def test_the_number_of_a_list_is_typed(anybody: Customer) -> None:
    anybody.say(LANGUAGES)
    (answer,) = anybody.gets("4. Lietuvių")
    assert answer.text.startswith("Which language would you like?\n\n1. English\n2. Eesti\n")
    assert not answer.buttons
    anybody.say("4")
    anybody.gets("lietuviškai")


def test_a_number_means_nothing_once_another_answer_has_come(anybody: Customer, texts: Catalogues) -> None:
    anybody.say(LANGUAGES)
    anybody.gets("4. Lietuvių")
    anybody.say("thank you")
    anybody.gets(spoken(texts, "utter_thank"))
    anybody.say("4")
    assert anybody.apis.until(lambda: len(anybody.messages()) == 3)
    assert "lietuvi" not in anybody.messages()[-1].text


def test_typed_commands_are_text(anybody: Customer, texts: Catalogues) -> None:
    for text in ("/restart", '/change_language{"language": "lt"}', "/greet"):
        anybody.say(text)
    assert anybody.apis.until(lambda: len(anybody.messages()) >= 3)
    assert not any("lietuvi" in message.text for message in anybody.messages())
    assert not any(message.text.startswith(spoken(texts, "utter_greet")[:20]) for message in anybody.messages())


@pytest.mark.parametrize(
    ("platform", "recording"),
    [("telegram", "start"), ("telegram", "start_with_parameter"), ("messenger", "get_started")],
)
def test_the_start_button_is_greeted(platform: str, recording: str, customer: NewCustomer, texts: Catalogues) -> None:
    somebody = customer(platform)
    somebody.did(recording)
    somebody.gets(spoken(texts, "utter_greet"))


@pytest.mark.parametrize(
    ("platform", "recording"),
    [
        ("telegram", "photo"), ("telegram", "voice"), ("telegram", "sticker"), ("telegram", "document"),
        ("telegram", "location"), ("telegram", "contact"),
        ("messenger", "image"), ("messenger", "sticker"), ("messenger", "audio"),
        ("whatsapp", "image"), ("whatsapp", "voice"), ("whatsapp", "sticker"), ("whatsapp", "location"),
        ("slack", "file"),
    ],
)  # fmt: skip
def test_what_is_no_text_gets_a_kind_reply(
    platform: str, recording: str, customer: NewCustomer, texts: Catalogues
) -> None:
    somebody = customer(platform)
    somebody.did(recording)
    (reply,) = somebody.gets(spoken(texts, "utter_media_unsupported"))
    assert not reply.buttons


@pytest.mark.parametrize(
    ("platform", "recording"),
    [("telegram", "photo_with_caption"), ("whatsapp", "image_with_caption"), ("slack", "file_with_text")],
)
def test_what_is_written_below_a_picture_is_answered(
    platform: str, recording: str, customer: NewCustomer, texts: Catalogues
) -> None:
    somebody = customer(platform)
    somebody.did(recording, QUESTION)
    first, second = somebody.gets(ANSWER)
    assert first.text == spoken(texts, "utter_media_unsupported")
    assert ANSWER in second.text


def test_kind_replies_are_in_the_language_of_the_conversation(customer: NewCustomer, texts: Catalogues) -> None:
    somebody = customer("telegram")
    somebody.say("Kiek taškų man reikia, kad galėčiau prisijungti prie CPS?")
    assert somebody.apis.until(lambda: len(somebody.messages()) == 1)
    somebody.did("photo")
    somebody.gets(spoken(texts, "utter_media_unsupported", "lt"))


@pytest.mark.parametrize("platform", ["telegram", "messenger", "slack"])
def test_an_edit_is_asked_for_as_a_new_message(platform: str, customer: NewCustomer, texts: Catalogues) -> None:
    somebody = customer(platform)
    somebody.did("edit", QUESTION)
    assert len(somebody.gets(spoken(texts, "utter_edit_ignored"))) == 1


@pytest.mark.parametrize(
    ("platform", "recordings"),
    [
        ("telegram", ("group", "blocked", "pinned")),
        ("messenger", ("echo", "read", "delivery", "reaction")),
        ("whatsapp", ("reaction",)),
        ("slack", ("channel", "own_message", "preview", "deleted", "reaction")),
    ],
)
def test_what_is_not_for_the_bot_is_left_alone(
    platform: str, recordings: tuple[str, ...], customer: NewCustomer
) -> None:
    somebody = customer(platform)
    before = len(somebody.apis.sent)
    for recording in recordings:
        somebody.did(recording, QUESTION)
    somebody.say(LANGUAGES)
    somebody.gets("1. English")
    assert all(sent.to in (somebody.id, "") for sent in somebody.apis.sent[before:])
    assert len(somebody.messages()) == 1


def test_a_link_with_a_preview_is_text(customer: NewCustomer) -> None:
    somebody = customer("messenger")
    somebody.did("link", QUESTION)
    assert len(somebody.gets(ANSWER)) == 1


def test_a_batch_is_answered_in_its_order(customer: NewCustomer) -> None:
    somebody = customer("messenger")
    somebody.did("batch")
    first, second = somebody.gets("Gold", "You need at least")
    assert "Gold" in first.text and "You need at least" in second.text


def test_messages_are_answered_in_their_order(anybody: Customer) -> None:
    for text in (QUESTION, LANGUAGES, "4"):
        anybody.say(text)
    anybody.gets("lietuviškai")
    first, second, third = (message.text for message in anybody.messages())
    assert ANSWER in first and "1. English" in second and "lietuviškai" in third


def test_a_repeated_update_is_answered_once(anybody: Customer) -> None:
    for _ in range(3):
        anybody.did("text", QUESTION, update=int(anybody.id) % 10**9)
    anybody.say(LANGUAGES)
    anybody.gets("1. English")
    assert len(anybody.messages()) == 2


def test_a_button_pressed_once_counts_once_in_slack(customer: NewCustomer) -> None:
    somebody = customer("slack")
    for _ in range(2):
        somebody.did("button", QUESTION, "cx", update=int(somebody.id))
    somebody.say(LANGUAGES)
    somebody.gets("1. English")
    assert len(somebody.messages()) == 2


def test_customers_of_the_same_number_are_different_people(customer: NewCustomer) -> None:
    people = [customer(platform) for platform in ALL]
    for somebody in people:
        somebody.id = people[0].id
    people[0].say(LANGUAGES)
    people[0].gets("4. Lietuvių")
    for other in people[1:]:
        other.say("4")
        assert other.apis.until(lambda other=other: len(other.messages()) == 1)  # type: ignore[misc]
        assert "lietuvi" not in other.messages()[0].text


def test_too_long_a_message_is_said_to_be(anybody: Customer, texts: Catalogues) -> None:
    anybody.say("long " * 3000)
    anybody.gets(spoken(texts, "utter_unclear_too_long"))


def test_an_account_is_linked_by_a_code(anybody: Customer, assistant: _Running, texts: Catalogues) -> None:
    email = assistant.server.account(company="Foto Ąžuolas & Co")
    anybody.say("Connect my account")
    anybody.gets(spoken(texts, "utter_ask_link_email"))
    anybody.say(f"<mailto:{email}|{email}>" if anybody.platform == "slack" else email)
    anybody.gets("6-digit code is on its way")
    anybody.say(assistant.server.code(email))
    anybody.gets("I can see the account of Foto Ąžuolas & Co now.")


# What the bot sends.


@pytest.mark.parametrize("platform", ["telegram", "messenger"])
def test_the_bot_is_seen_typing_before_it_answers(platform: str, customer: NewCustomer) -> None:
    somebody = customer(platform)
    somebody.say(QUESTION)
    somebody.gets(ANSWER)
    calls = [sent.call for sent in somebody.calls()]
    assert (
        calls
        == {"telegram": ["sendChatAction", "sendMessage"], "messenger": ["mark_seen", "typing_on", "message"]}[platform]
    )


def test_a_pressed_button_stops_waiting(customer: NewCustomer) -> None:
    somebody = customer("telegram")
    somebody.did("button", QUESTION, "cx")
    somebody.gets(ANSWER)
    assert any(sent.call == "answerCallbackQuery" for sent in somebody.apis.sent)


@pytest.mark.parametrize("refusal", [(429, {"Retry-After": "1"}, {"ok": False}), (500, {}, {}), (503, {}, "busy")])
def test_what_is_not_taken_is_sent_again(anybody: Customer, refusal: tuple[int, dict[str, str], object]) -> None:
    anybody.apis.refusals[anybody.id] = [refusal]
    anybody.say(QUESTION)
    assert len(anybody.gets(ANSWER)) == 1
    assert not anybody.apis.refusals[anybody.id]


def test_what_is_refused_is_logged_and_the_next_is_answered(anybody: Customer, assistant: _Running) -> None:
    refusal = {"ok": False, "error": f"refused-{anybody.id}", "description": "Forbidden: bot was blocked by the user"}
    anybody.apis.refusals[anybody.id] = [(200 if anybody.platform == "slack" else 403, {}, refusal)]
    anybody.say(QUESTION)
    anybody.say(LANGUAGES)
    assert len(anybody.gets("1. English")) == 1
    assert f"{anybody.platform} did not take an answer" in assistant.server.log.read_text()


def test_ids_of_other_channels_cannot_be_named(customer: NewCustomer) -> None:
    somebody = customer("whatsapp")
    for sender in ("wa:+1", "whatsapp:+12", "whatsapp:tg:1", "whatsapp:+37060000000\n", "+37060000000", ""):
        body = urlencode({"MessageSid": "SM1", "From": sender, "Body": QUESTION}).encode()
        assert somebody.post(somebody.request("text")[0], body).status_code == 400

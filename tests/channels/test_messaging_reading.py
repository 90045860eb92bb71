"""What each channel reads out of what its platform sends."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TypeVar
from urllib.parse import urlencode

import pytest
from sanic.request import Request

from bot.channels.messaging.channel import MAX_BODY, Incoming, MalformedError, MessagingChannel
from bot.channels.messaging.messenger import MessengerChannel
from bot.channels.messaging.slack import SlackChannel
from bot.channels.messaging.telegram import TelegramChannel
from bot.channels.messaging.whatsapp import WhatsAppChannel
from tests.channels import platforms

Channel = TypeVar("Channel", bound=MessagingChannel)


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in platforms.settings("http://127.0.0.1").items():
        monkeypatch.setenv(name, value)
    yield


def made(channel: type[Channel]) -> Channel:
    created = channel.from_credentials(None)
    assert isinstance(created, channel)
    return created


def recorded(platform: str, name: str) -> Any:
    return json.loads((platforms.RECORDED / platform / f"{name}.json").read_text())


def request(body: bytes, path: str = "/webhook", **headers: str) -> Request:
    transport: Any = None
    app: Any = None
    made = Request(path.encode(), headers, "1.1", "POST", transport, app)
    made.body = body
    return made


def read(channel: type[MessagingChannel], update: Any) -> list[Incoming]:
    return list(made(channel).read(request(json.dumps(update).encode())))


def whatsapp(sender: str) -> bytes:
    return urlencode({"MessageSid": "SM1", "From": sender, "Body": "Hello"}).encode()


def test_a_batch_of_messenger_fits() -> None:
    page = recorded("messenger", "text")
    page["entry"][0]["messaging"] *= 1000
    assert len(json.dumps(page)) <= MAX_BODY
    assert len(read(MessengerChannel, page)) == 1000


def test_a_shared_link_without_words_gets_a_kind_reply() -> None:
    page = recorded("messenger", "link")
    del page["entry"][0]["messaging"][0]["message"]["text"]
    (incoming,) = read(MessengerChannel, page)
    assert incoming.notice


def test_an_album_gets_one_kind_reply_and_its_text_is_answered() -> None:
    updates = []
    for number in range(10):
        update = recorded("telegram", "photo_with_caption" if number == 0 else "photo")
        update["update_id"] = number
        update["message"]["media_group_id"] = "13312345678901234"
        updates += read(TelegramChannel, update)
    assert len({update.key for update in updates if update.notice}) == 1
    assert [update.key for update in updates if update.text] == ["0"]


@pytest.mark.parametrize("subtype", ["thread_broadcast", "me_message"])
def test_slack_has_more_kinds_of_written_messages(subtype: str) -> None:
    event = recorded("slack", "text")
    event["event"]["subtype"] = subtype
    assert len(read(SlackChannel, event)) == 1


def test_a_customer_of_whatsapp_may_have_no_number() -> None:
    (incoming,) = made(WhatsAppChannel).read(request(whatsapp("whatsapp:LT.13491208655302741918")))
    assert (incoming.sender, incoming.to) == ("LT.13491208655302741918", "whatsapp:LT.13491208655302741918")


@pytest.mark.parametrize("sender", ["whatsapp:lt.1", "whatsapp:LT.", "whatsapp:LT.1 2", "whatsapp:LT.1:2", "LT.1"])
def test_what_is_no_sender_of_whatsapp(sender: str) -> None:
    with pytest.raises(MalformedError):
        list(made(WhatsAppChannel).read(request(whatsapp(sender))))


@pytest.mark.parametrize("query", ["", "?from=twilio", "?from=twilio&name=%C4%85%20b"])
def test_the_address_that_twilio_has_may_have_a_query(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    address = platforms.PUBLIC_URL + query
    monkeypatch.setenv("CPS_WHATSAPP_URL", address)
    monkeypatch.setattr(platforms, "PUBLIC_URL", address)
    body = whatsapp("whatsapp:+37060000000")
    headers = {name.lower(): value for name, value in platforms.signed("whatsapp", body).items()}
    assert made(WhatsAppChannel).is_genuine(request(body, "/webhook" + query, **headers))
    assert not made(WhatsAppChannel).is_genuine(request(body, "/webhook?from=else", **headers))

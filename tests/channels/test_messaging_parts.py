"""The parts of the messaging channels by themselves: what waits, what repeats, what a platform's API does wrong."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from bot.channels.messaging import api as api_module
from bot.channels.messaging import channel as channel_module
from bot.channels.messaging import inbox as inbox_module
from bot.channels.messaging.api import Api, ApiError
from bot.channels.messaging.channel import Incoming, MessagingChannel
from bot.channels.messaging.inbox import MAX_WAITING_OF_SENDER, Inbox, Job, MemorySeenUpdates
from bot.channels.messaging.messenger import MessengerChannel
from bot.channels.messaging.rendering import Part
from bot.channels.messaging.slack import SlackChannel
from bot.channels.messaging.telegram import TelegramChannel
from bot.channels.messaging.whatsapp import WhatsAppChannel
from bot.nlg.catalogue import Catalogues
from tests.channels.platforms import AUTH_TOKEN, PAGE_TOKEN, SLACK_TOKEN, TELEGRAM_TOKEN, Standin, settings, standin
from tests.conftest import free_port

pytestmark = pytest.mark.anyio
MESSAGE = {"chat_id": "7", "text": "Hello", "parse_mode": "HTML"}


def job(done: list[str], name: str, seconds: float = 0.0) -> Job:
    async def work() -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    return work


async def test_so_many_updates_are_remembered() -> None:
    seen = MemorySeenUpdates(seconds=60, most=3)
    assert await seen.is_new("a")
    assert not await seen.is_new("a")
    for key in "bcde":
        assert await seen.is_new(key)
    assert await seen.is_new("a")


async def test_updates_are_forgotten_in_time() -> None:
    seen = MemorySeenUpdates(seconds=0.01)
    assert await seen.is_new("a")
    await asyncio.sleep(0.02)
    assert await seen.is_new("a")


async def test_one_sender_waits_and_the_others_do_not() -> None:
    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    await inbox.put("1", "slow", job(done, "slow 1", 0.1))
    await inbox.put("2", "slow", job(done, "slow 2"))
    await inbox.put("3", "quick", job(done, "quick"))
    await inbox.put("3", "quick", job(done, "quick again"))
    await inbox.stop()
    assert done == ["quick", "slow 1", "slow 2"]


async def test_what_fails_is_logged_and_the_next_is_done(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise RuntimeError("broken")

    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    await inbox.put("1", "a", fail)
    await inbox.put("2", "a", job(done, "next"))
    await inbox.stop()
    assert done == ["next"]
    assert "a message could not be handled" in caplog.text


async def test_who_writes_too_much_waits_and_then_is_not_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    monkeypatch.setattr(inbox_module, "_STOP_SECONDS", 0.3)
    for number in range(3 * MAX_WAITING_OF_SENDER):
        await inbox.put(str(number), "flood", job(done, str(number)))
    await inbox.put("other", "other", job(done, "other"))
    waiting = len(inbox._waiting["flood"])
    await inbox.stop()
    assert waiting == MAX_WAITING_OF_SENDER
    assert "other" in done
    # Ten at once; the others at two seconds' distance.
    assert [name for name in done if name != "other"] == [str(number) for number in range(10)]


async def test_what_is_lost_by_a_stop_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(inbox_module, "_STOP_SECONDS", 0.05)
    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    await inbox.put("1", "a", job(done, "late", 10))
    await inbox.stop()
    assert not done
    assert "stopped while 1 senders waited" in caplog.text


async def test_nothing_is_taken_any_more_once_the_server_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "_STOP_SECONDS", 0.05)
    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    await inbox.put("1", "a", job(done, "late", 10))
    assert not inbox.full
    stopping = asyncio.create_task(inbox.stop())
    await asyncio.sleep(0)
    assert inbox.full
    await stopping


async def test_the_platform_is_asked_to_come_again_when_too_much_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "MAX_WAITING", 2)
    monkeypatch.setattr(inbox_module, "_STOP_SECONDS", 0.05)
    inbox, done = Inbox(MemorySeenUpdates()), list[str]()
    assert not inbox.full
    for number in "12":
        await inbox.put(number, number, job(done, number, 10))
    assert inbox.full
    await inbox.stop()


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Standin, str]]:
    monkeypatch.setattr(api_module, "_FIRST_PAUSE", 0.01)
    with standin() as (apis, address):
        yield apis, f"{address}/bot{TELEGRAM_TOKEN}"


async def test_three_times_is_enough(telegram: tuple[Standin, str]) -> None:
    apis, address = telegram
    apis.refusals["7"] = [(500, {}, {"description": "broken"})] * 4
    api = Api(address)
    with pytest.raises(ApiError, match=r"sendMessage: 500 .*broken") as raised:
        await api.post("/sendMessage", MESSAGE)
    assert TELEGRAM_TOKEN not in str(raised.value)
    assert len(apis.refusals["7"]) == 1
    await api.close()


async def test_what_is_wrong_is_not_sent_again(telegram: tuple[Standin, str]) -> None:
    apis, address = telegram
    apis.refusals["7"] = [(403, {}, {"description": "blocked"})] * 2
    api = Api(address)
    with pytest.raises(ApiError, match="blocked"):
        await api.post("/sendMessage", MESSAGE)
    assert len(apis.refusals["7"]) == 1
    await api.close()


@pytest.mark.parametrize(
    ("headers", "answer", "pause"),
    [
        ({"Retry-After": "0.2"}, {}, 0.2),
        ({}, {"parameters": {"retry_after": 0.2}}, 0.2),
        ({"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"}, {}, 0.01),
        ({"Retry-After": "-5"}, {"parameters": 7}, 0.01),
    ],
)
async def test_the_platform_says_how_long_to_wait(
    telegram: tuple[Standin, str], headers: dict[str, str], answer: dict[str, object], pause: float
) -> None:
    apis, address = telegram
    apis.refusals["7"] = [(429, headers, answer)]
    api, started = Api(address), time.monotonic()
    await api.post("/sendMessage", MESSAGE)
    assert pause <= time.monotonic() - started < pause + 0.5
    await api.close()


async def test_what_can_not_be_reached_is_told_without_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_module, "_FIRST_PAUSE", 0.01)
    api = Api(f"http://127.0.0.1:{free_port()}/bot{TELEGRAM_TOKEN}")
    with pytest.raises(ApiError) as raised:
        await api.post("/sendMessage", MESSAGE)
    assert str(raised.value) == "sendMessage: ClientConnectorError"
    await api.close()


async def test_a_pause_that_is_too_long_for_the_customer_is_not_cut_short(telegram: tuple[Standin, str]) -> None:
    apis, address = telegram
    apis.refusals["7"] = [(429, {"Retry-After": "3600"}, {})] * 2
    api = Api(address)
    with pytest.raises(ApiError, match="429"):
        await api.post("/sendMessage", MESSAGE)
    assert len(apis.refusals["7"]) == 1
    await api.close()


async def test_what_is_redirected_has_not_been_taken(telegram: tuple[Standin, str]) -> None:
    apis, address = telegram
    apis.refusals["7"] = [(301, {"Location": "https://elsewhere.example/"}, {})]
    api = Api(address)
    with pytest.raises(ApiError, match="301"):
        await api.post("/sendMessage", MESSAGE)
    await api.close()


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[Standin]:
    monkeypatch.setattr(api_module, "_FIRST_PAUSE", 0.01)
    with standin() as (apis, address):
        for name, value in settings(address).items():
            monkeypatch.setenv(name, value)
        yield apis


class _Processor:
    """Enough of Rasa's processor; its conversations can't be read."""

    def __init__(self) -> None:
        self.nlg = SimpleNamespace(catalogues=Catalogues())
        self.tracker_store = self

    async def retrieve(self, sender: str) -> None:
        raise OSError("the database is away")


async def nothing(message: object) -> None:
    raise AssertionError("not reached")


async def handle(channel: TelegramChannel, incoming: Incoming) -> None:
    app = SimpleNamespace(ctx=SimpleNamespace(agent=SimpleNamespace(processor=_Processor())))
    assert channel.api
    try:
        await channel._handle(app, nothing, incoming)
    finally:
        await channel.api.close()


def telegram_channel() -> TelegramChannel:
    channel = TelegramChannel.from_credentials(None)
    assert isinstance(channel, TelegramChannel)
    return channel


async def test_there_is_an_answer_even_without_conversations(platform: Standin) -> None:
    await handle(telegram_channel(), Incoming("1", "7", "7", text="Hello", language="lt"))
    assert [sent.text for sent in platform.sent if sent.text] == [Catalogues().format("lt", "utter_technical_problem")]


async def test_an_answer_does_not_wait_long_for_the_typing(platform: Standin, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(api: Api, incoming: Incoming) -> None:
        await asyncio.sleep(30)

    monkeypatch.setattr(channel_module, "_LONGEST_BEGINNING", 0.05)
    channel, started = telegram_channel(), time.monotonic()
    monkeypatch.setattr(channel, "begin", hang)
    await handle(channel, Incoming("1", "7", "7", text="Hello"))
    assert len(platform.sent) == 1
    assert time.monotonic() - started < 5


async def send(channel: type[MessagingChannel], to: str) -> None:
    sender = channel.from_credentials(None)
    assert isinstance(sender, MessagingChannel) and sender.api
    try:
        await sender.send(sender.api, to, Part("Hello"))
    finally:
        await sender.api.close()


@pytest.mark.parametrize(
    ("channel", "to", "status", "answer"),
    [
        (MessengerChannel, "7", 400, {"error": {"message": "(#613) Calls have exceeded the rate limit", "code": 613}}),
        (MessengerChannel, "7", 403, {"error": {"message": "(#4) Application request limit reached", "code": 4}}),
        (MessengerChannel, "7", 400, {"error": {"message": "Try again", "code": 9999, "is_transient": True}}),
        (SlackChannel, "D7", 200, {"ok": False, "error": "internal_error"}),
        (SlackChannel, "D7", 200, {"ok": False, "error": "service_unavailable"}),
    ],
)
async def test_what_a_busy_platform_calls_an_error_is_sent_again(
    channel: type[MessagingChannel], to: str, status: int, answer: object, platform: Standin
) -> None:
    platform.refusals["7"] = [(status, {}, answer)]
    await send(channel, to)
    assert [sent.text for sent in platform.sent] == ["Hello"]


@pytest.mark.parametrize(
    ("channel", "to", "secret"),
    [
        (MessengerChannel, "7", PAGE_TOKEN),
        (SlackChannel, "D7", SLACK_TOKEN),
        (WhatsAppChannel, "whatsapp:+7", AUTH_TOKEN),
    ],
)
async def test_a_platform_that_repeats_a_secret_does_not_bring_it_into_the_log(
    channel: type[MessagingChannel], to: str, secret: str, platform: Standin
) -> None:
    platform.refusals["7"] = [(400, {}, {"error": {"message": "x" * 140 + f"Malformed access token {secret}!"}})]
    with pytest.raises(ApiError, match="Malformed access token …") as raised:
        await send(channel, to)
    assert secret[:8] not in str(raised.value)

"""Nobody gets into another's conversation over the website's channel, and nobody can overwhelm it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import math
import socket
import sqlite3
import time
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock, MagicMock

import jwt
import pytest
import requests
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Sanic
from websockets.exceptions import ConnectionClosed, InvalidStatusCode

from bot.backend_client import BackendProblem
from bot.channels.web import sockets
from bot.channels.web.conversations import Conversations, Message
from bot.channels.web.limits import Limits
from bot.channels.web.network import Origins
from bot.channels.web.refusal import Refused
from bot.channels.web.sessions import Opened, Sessions
from bot.channels.web.settings import WebSettings
from bot.channels.web.sockets import Sockets
from bot.channels.web.store import WebStore
from bot.channels.web.tokens import Session, SessionTokens
from bot.channels.web.transport import _Outbox
from bot.settings import DEVELOPMENT_SECRET
from bot.tracker_store import MaskingTrackerStore, conversations_url, open_engine
from tests.channels.conftest import Connect, connect
from tests.conftest import Server, product, random_address
from tests.web_client import NotConnected, WebClient

__all__ = ["connect"]
pytestmark = [pytest.mark.anyio, pytest.mark.server]

QUESTION = {"id": "message-001", "text": "Kiek taškų man reikia?"}
POINTS = "Kiek turiu taškų?"
SECRET_QUESTION = {"id": "message-001", "text": "My studio Slaptas Kadras has no green tick"}


def forged(**changes: Any) -> str:
    """Return a session token with some claims changed, signed with the server's own key."""
    now = int(time.time())
    claims = {"sub": "A" * 22, "aud": "cps-web-session", "iat": now, "exp": now + 600, **changes}
    return jwt.encode({k: v for k, v in claims.items() if v is not None}, DEVELOPMENT_SECRET, algorithm="HS256")


async def victim(connect: Connect) -> WebClient:
    """Return a client whose conversation nobody else may see."""
    client = await connect()
    assert await client.call("message", SECRET_QUESTION) == {"ok": True}
    return client


def session_id(client: WebClient) -> str:
    return str(jwt.decode(client.token, options={"verify_signature": False})["sub"])


def assert_is_new(client: WebClient, of: WebClient) -> None:
    assert (client.session["resumed"], client.session["entries"]) == (False, [])
    assert session_id(client) != session_id(of)


# Guessing, stealing, forging


async def test_who_knows_a_session_id_has_no_session(connect: Connect, server: Server) -> None:
    owner = await victim(connect)
    known = session_id(owner)
    others_key = SessionTokens("another key that is long enough, too")
    claims = {"sub": known, "aud": "cps-web-session", "iat": 1, "exp": int(time.time()) + 600}
    tokens: list[Any] = [
        known,
        f"web:{known}",
        {"sub": known},
        [owner.token],
        others_key.sign(others_key.new()).rsplit(".", 1)[0] + "." + owner.token.rsplit(".", 1)[1],
        jwt.encode(claims, "a guess that is as long as a key should be", algorithm="HS256"),
        jwt.encode(claims, "", algorithm="none"),
        owner.token[:-2],
        owner.token + "A",
        owner.token.replace(".", ".."),
        "",
        "\x00",
        "ÿ" * 50,
    ]
    for token in tokens:
        try:
            stranger = await connect({"token": token})
        except NotConnected as refused:
            assert refused.args[0]["data"]["code"] == "bad_message"
        else:
            assert_is_new(stranger, owner)
        if isinstance(token, str) and token.isprintable():
            told = requests.get(
                f"{server.address}/webhooks/web/messages",
                headers={"Authorization": f"Bearer {token}".encode("latin-1"), "X-Forwarded-For": random_address()},
                timeout=10,
            )
            assert (told.status_code, told.json()["code"]) == (401, "unauthorized")


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "cps-assistant"}, {"aud": None}, {"exp": None}, {"iat": None}, {"sub": None}, {"sub": ""},
        {"sub": "rest:someone"}, {"sub": "A" * 21 + "%"}, {"sub": "A" * 23}, {"sub": "A" * 22 + "\n"}, {"exp": 1},
    ],
    ids=str,
)  # fmt: skip
async def test_a_token_of_another_kind_opens_nothing(connect: Connect, changes: dict[str, Any]) -> None:
    client = await connect({"token": forged(**changes)})
    assert client.session["resumed"] is False
    assert session_id(client) != changes.get("sub", "A" * 22)


async def test_a_client_cannot_choose_its_session(connect: Connect) -> None:
    owner = await victim(connect)
    known = session_id(owner)
    stranger = await connect({"session_id": known, "sender": f"web:{known}", "sub": known, "room": known, "sid": known})
    assert_is_new(stranger, owner)
    told = await stranger.call(
        "message", {"id": "message-009", "text": "Hello", "sender": f"web:{known}", "session_id": known, "room": known}
    )
    assert told == {"ok": True}
    for event in ("join", "enter_room", "session_request", "user_uttered", "bot_uttered", "entries", "session"):
        await stranger.raw(f'42["{event}",{json.dumps({"session_id": known, "room": known, "message": "x"})}]')
    await stranger.call("message", {"id": "message-010", "text": "Hello again"})
    assert not any(name == "entries" for name, _ in owner.events[2:])
    assert {entry["id"].partition(".")[0] for entry in stranger.entries()} == {"message-009", "message-010"}


def said(client: WebClient) -> str:
    """Return the texts that a client was told."""
    return "\n".join(entry["text"] for entry in client.entries())


async def test_what_was_begun_before_signing_in_is_closed_to_tokens_from_then(connect: Connect, server: Server) -> None:
    before = await connect()
    assert await before.call("message", QUESTION) == {"ok": True}
    account = server.account(products=[product()])
    owner = await connect({"token": before.token, "sign_in": server.sign_in_token(account)})
    assert owner.session["resumed"] is True
    await before.event("expired")
    assert await before.call("message", {"id": "message-002", "text": POINTS}) == {"ok": False, "code": "expired"}
    assert await before.call("renew", {}) == {"ok": False, "code": "expired"}
    assert await owner.call("message", {"id": "message-003", "text": POINTS}) == {"ok": True}
    assert "250" in said(owner)
    await before.closed()
    assert "250" not in said(before)

    for method in ("GET", "POST", "DELETE"):
        headers = {"Authorization": f"Bearer {before.token}", "X-Forwarded-For": random_address()}
        url = f"{server.address}/webhooks/web/messages"
        told = requests.request(method, url, json={"message": POINTS}, headers=headers, timeout=10)
        assert (told.status_code, told.json()["code"]) == (401, "expired")
    for auth in ({}, {"sign_in": "rubbish"}, {"sign_in": server.sign_in_token(server.account())}):
        assert_is_new(await connect({"token": before.token, **auth}), owner)
    other_tab = await connect({"token": before.token, "sign_in": server.sign_in_token(account)})
    assert [entry["id"] for entry in other_tab.session["entries"]][:3] == [
        "message-001",
        "message-001.0",
        "message-003",
    ]


async def test_other_channels_cannot_name_a_conversation_of_the_website(connect: Connect, server: Server) -> None:
    owner = await victim(connect)
    for sender in (f"web:{session_id(owner)}", session_id(owner)):
        answer = requests.post(
            f"{server.address}/webhooks/rest/webhook", json={"sender": sender, "message": "Hello"}, timeout=20
        )
        assert answer.status_code == 200
    again = await connect({"token": owner.token})
    assert len(again.session["entries"]) == len(owner.entries())


async def test_ids_of_messages_do_not_reach_over_conversations(connect: Connect) -> None:
    owner = await victim(connect)
    stranger = await connect()
    assert await stranger.call("message", QUESTION) == {"ok": True}
    assert stranger.entries()[0]["text"] == QUESTION["text"]
    assert "Slaptas" not in json.dumps(stranger.events)
    rated = await stranger.call("feedback", {"id": "message-002", "entry": "message-003.0", "helpful": True})
    assert rated == {"ok": False, "code": "not_offered"}
    mine = (await connect({"token": owner.token})).session["entries"]
    assert [entry["id"] for entry in mine] == [entry["id"] for entry in owner.entries()]


# Origins


FOREIGN = [
    "https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1:1", "https://127.0.0.1",
    "file://", "HTTP://EVIL.EXAMPLE", "http://evil.example/127.0.0.1",
]  # fmt: skip


@pytest.mark.parametrize("origin", FOREIGN)
async def test_pages_of_other_origins_are_refused_on_every_transport(
    connect: Connect, server: Server, origin: str
) -> None:
    with pytest.raises(InvalidStatusCode) as refused:
        await connect(Origin=origin)
    assert refused.value.status_code == 400
    headers = {"Origin": origin, "X-Forwarded-For": random_address()}
    polling = requests.get(
        f"{server.address}/webhooks/web/socket.io/?EIO=4&transport=polling", headers=headers, timeout=10
    )
    assert polling.status_code == 400
    assert "sid" not in polling.text
    for method, path in (("POST", "session"), ("POST", "messages"), ("GET", "messages"), ("DELETE", "messages")):
        answer = requests.request(method, f"{server.address}/webhooks/web/{path}", headers=headers, timeout=10)
        assert (answer.status_code, answer.json()) == (403, {"ok": False, "code": "bad_origin"})
        assert "Access-Control-Allow-Origin" not in answer.headers


async def test_the_own_origin_is_let_in(connect: Connect, server: Server) -> None:
    client = await connect(Origin=server.address)
    assert await client.call("message", QUESTION) == {"ok": True}


# Too much, too large, of the wrong kind


async def test_a_large_frame_closes_the_connection_and_no_other(connect: Connect) -> None:
    client, other = await connect(), await connect()
    await client.raw('42["message",{"id":"message-001","text":"' + "x" * 20_000 + '"}]')
    await client.closed()
    assert await other.call("message", QUESTION) == {"ok": True}


async def test_a_large_request_is_refused(server: Server) -> None:
    answer = requests.post(
        f"{server.address}/webhooks/web/session",
        data="{" + " " * 20_000 + "}",
        headers={"X-Forwarded-For": random_address()},
        timeout=10,
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "too_long")


def test_a_huge_request_is_refused_before_it_is_read(server: Server) -> None:
    port = int(server.address.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        head = "POST /webhooks/web/session HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n"
        connection.sendall(head.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


async def test_a_long_message_is_refused_and_the_longest_is_not(connect: Connect) -> None:
    client = await connect()
    assert (await client.call("message", {"id": "message-001", "text": "ą" * 1001}))["code"] == "too_long"
    assert await client.call("message", {"id": "message-002", "text": "ą" * 1000}) == {"ok": True}


async def test_a_session_cannot_send_too_fast_and_loses_nothing_by_it(connect: Connect) -> None:
    client = await connect()
    sent = [{"id": f"message-{n:03}", "text": f"{n}"} for n in range(16)]
    acks = await asyncio.gather(*(client.call("message", one) for one in sent))
    refused = [one for one, ack in zip(sent, acks, strict=True) if not ack["ok"]]
    assert 1 <= len(refused) <= 7
    for one in refused:
        while not (ack := await client.call("message", one))["ok"]:
            assert ack["code"] == "too_fast"
            assert 0 < ack["retry_after"] <= 15
            await asyncio.sleep(ack["retry_after"])
    handled = [entry["id"] for entry in client.entries() if entry["from"] == "customer"]
    assert sorted(handled) == [one["id"] for one in sent]


async def test_an_address_cannot_send_too_fast_with_many_sessions(connect: Connect) -> None:
    ip = random_address()
    clients = [await connect(ip=ip) for _ in range(20)]
    started = time.monotonic()
    # A verdict on what there is not costs next to nothing, and counts like a message.
    verdict = {"entry": "message-000.0", "helpful": True}
    acks = await asyncio.gather(
        *(c.call("feedback", {"id": f"message-{n:03}", **verdict}) for c in clients for n in range(9))
    )
    seconds = time.monotonic() - started
    codes = [ack["code"] for ack in acks]
    assert codes.count("too_fast") >= 20
    # The bucket is filled up once a second.
    assert 100 <= codes.count("not_offered") <= 100 + 10 * (math.ceil(seconds) + 1)
    # The first entry is the client's own to write, the last one is our proxy's.
    spoofing = await connect(ip=f"{random_address()}, {ip}")
    codes = [(await spoofing.call("feedback", {"id": f"message-9{n:02}", **verdict}))["code"] for n in range(9)]
    assert "too_fast" in codes
    elsewhere = await connect()
    assert await elsewhere.call("message", QUESTION) == {"ok": True}


async def test_an_address_has_only_so_many_connections_and_sessions(connect: Connect) -> None:
    ip = random_address()
    for _ in range(WebSettings("x").address_connections):
        await connect(ip=ip)
    with pytest.raises(InvalidStatusCode) as refused:
        await connect(ip=ip)
    assert refused.value.status_code == 401
    with pytest.raises(InvalidStatusCode):
        await connect(ip=f"{random_address()}, {ip}")
    assert (await connect()).is_open


async def test_the_many_addresses_of_one_ipv6_network_count_as_one() -> None:
    limits = Limits(WebSettings("k" * 40, address_connections=2))
    limits.connect("2001:db8::1")
    limits.connect("2001:db8::ffff:2")
    with pytest.raises(Refused, match="too_many"):
        limits.connect("2001:db8:0:0:3::")
    limits.connect("2001:db8:0:1::1")
    limits.disconnect("2001:db8::1")
    limits.connect("2001:db8::4")
    for address in ("::ffff:192.0.2.1", "::ffff:192.0.2.2", "192.0.2.3", "unknown"):
        limits.connect(address)
        limits.connect(address)


async def test_sessions_cannot_be_made_without_end(server: Server) -> None:
    headers = {"X-Forwarded-For": random_address()}
    answers = [requests.post(f"{server.address}/webhooks/web/session", headers=headers, timeout=10) for _ in range(63)]
    assert {answer.status_code for answer in answers[:60]} == {200}
    assert answers[-1].status_code == 429
    assert answers[-1].json()["code"] == "too_fast"
    assert int(answers[-1].headers["Retry-After"]) >= 1


WRONG: list[Any] = [
    None, True, 0, 1.5, "text", [], [[]], {}, {"id": "message-001"}, {"text": "Hello"},
    {"id": "message-001", "text": None}, {"id": "message-001", "text": 1}, {"id": "message-001", "text": ["Hello"]},
    {"id": "message-001", "text": {"a": "b"}}, {"id": 1, "text": "Hello"}, {"id": "short", "text": "Hello"},
    {"id": "a" * 65, "text": "Hello"}, {"id": "message-001\n", "text": "Hello"}, {"id": "message.001", "text": "Hello"},
    {"id": ["message-001"], "text": "Hello"}, {"id": "message-001", "text": "Hello", "payload": "/help"},
    {"id": "message-001", "payload": 1}, {"id": "message-001", "payload": "/" + "x" * 2001},
    {"id": "message-001", "text": "Hello", "language": "xx"}, {"id": "message-001", "text": "Hello", "language": 1},
    {"id": "message-001", "text": "Hello", "page": "x" * 201}, {"id": "message-001", "text": "Hello", "page": {"a": 1}},
    {"__proto__": {"id": "message-001", "text": "Hello"}}, {"constructor": {"prototype": {"id": "message-001"}}},
]  # fmt: skip


async def test_messages_of_a_wrong_shape_are_refused(connect: Connect) -> None:
    client = await connect()
    for wrong in WRONG:
        assert await client.call("message", wrong) == {"ok": False, "code": "bad_message"}, wrong
    assert await client.call("message") == {"ok": False, "code": "bad_message"}
    assert await client.call("message", QUESTION, QUESTION) == {"ok": False, "code": "bad_message"}
    for event in ("control", "feedback"):
        for wrong in WRONG:
            assert (await client.call(event, wrong))["ok"] is False
    for helpful in ("yes", 1, None):
        told = await client.call("feedback", {"id": "message-001", "entry": "message-001.0", "helpful": helpful})
        assert told == {"ok": False, "code": "bad_message"}
    assert client.entries() == []
    assert await client.call("message", QUESTION) == {"ok": True}


@pytest.mark.parametrize("body", ["", "null", "[]", '"x"', "{", "\x00", '{"message":' * 3000, "1" * 5000])
async def test_requests_of_a_wrong_shape_are_refused(server: Server, body: str) -> None:
    headers = {"X-Forwarded-For": random_address()}
    token = requests.post(f"{server.address}/webhooks/web/session", headers=headers, timeout=10).json()["token"]
    answer = requests.post(
        f"{server.address}/webhooks/web/messages",
        data=body,
        headers={**headers, "Authorization": f"Bearer {token}"},
        timeout=10,
    )
    assert answer.status_code in (400, 413)
    assert answer.json()["code"] in ("bad_message", "too_long")


@pytest.mark.parametrize(
    "frame",
    [
        "", "4", "42", "42[", "42[]", "42[1]", "42{}", "42null", '42["message"', "459-", '4599-["message",{}]',
        '451-["message",{"_placeholder":true,"num":7}]', "43999[1]", "44", "40/admin,", '42/admin,["message",{}]', "9",
        "x", "1", b"\x00\x01", b"b" * 100, "6", "2probe", "5", '42["__proto__",{}]', '42["connect",{}]',
        '42["disconnect"]', '42["_connect",{}]', "42" + "[" * 5000,
    ],
    ids=repr,
)  # fmt: skip
async def test_frames_of_a_wrong_shape_harm_nobody(connect: Connect, frame: str | bytes) -> None:
    client, other = await connect(), await connect()
    await client.raw(frame)
    assert await other.call("message", QUESTION) == {"ok": True}
    assert (await connect()).is_open


@pytest.mark.parametrize(
    "frame", ["42{}", "42[]", '459-["message"]', '450-["message",{}]', "461-0[]", b"\x00", "41/x,[", "x"],
    ids=repr,
)  # fmt: skip
async def test_who_sends_frames_of_a_wrong_shape_is_cut_off(connect: Connect, frame: str | bytes) -> None:
    client = await connect()
    await client.raw(frame)
    await client.closed(timeout=3)


@pytest.mark.parametrize("frame", ['42["nothing"]', "40", '42["message",{}]'])
async def test_who_sends_packets_without_end_is_cut_off(connect: Connect, frame: str) -> None:
    client, other = await connect(), await connect()
    with contextlib.suppress(ConnectionClosed):
        for _ in range(1000):
            await client.raw(frame)
    await client.closed(timeout=5)
    assert await other.call("message", QUESTION) == {"ok": True}


async def test_what_nobody_reads_does_not_pile_up() -> None:
    outbox = _Outbox()
    for number in range(10_000):
        await outbox.put(number)
        assert outbox.qsize() <= 1000
    assert None in [outbox.get_nowait() for _ in range(outbox.qsize())]


async def test_who_hangs_up_while_connecting_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "_LINGER", 0.0)
    settings = WebSettings("k" * 40)
    limits, sessions, conversations = Limits(settings), AsyncMock(), MagicMock()
    signed_in = asyncio.Event()

    async def open_session(*_: Any) -> Opened:
        await signed_in.wait()
        return Opened(SessionTokens(settings.key).new(), resumed=False)

    sessions.open = open_session
    sessions.describe = MagicMock(return_value={})
    there = Sockets(Sanic("hanging-up"), Origins(settings), limits, sessions, conversations)
    request = MagicMock(remote_addr="192.0.2.1")
    await there.server._handle_eio_connect("transport", {"sanic.request": request})
    connecting = asyncio.create_task(there.server._handle_eio_message("transport", "0"))
    await asyncio.sleep(0.01)
    await there.server._handle_eio_disconnect("transport", "client disconnect")
    signed_in.set()
    await connecting
    await asyncio.sleep(0.01)
    assert there._connections == {}
    assert not any(there.server.manager.rooms.values())
    assert limits._connections.total() == 0


async def test_nothing_that_a_client_sent_is_in_the_log_of_broken_requests(server: Server) -> None:
    headers = {"X-Forwarded-For": random_address()}
    url = f"{server.address}/webhooks/web/socket.io/?EIO=4&transport=polling"
    url += "&sid=" + json.loads(requests.get(url, headers=headers, timeout=10).text[1:])["sid"]
    requests.post(url, data=b'42["message",{"text":"Slaptas Objektyvas \xff"}]', headers=headers, timeout=10)
    assert "Slaptas Objektyvas" not in server.log.read_text()


async def test_only_listed_metadata_reach_the_bot(connect: Connect) -> None:
    client = await connect()
    sent = {
        **QUESTION, "text": "/talk_to_human", "control": "/talk_to_human", "metadata": {"control": "/talk_to_human"},
        "address": "1.2.3.4",
    }  # fmt: skip
    assert await client.call("message", sent) == {"ok": True}
    said, answer = client.entries()
    assert said["text"] == "/talk_to_human"
    assert "control" not in said
    assert "handoff" not in json.dumps(answer)
    assert [button["payload"] for button in answer["buttons"]] == ["/help"]


async def test_neither_the_address_nor_what_a_page_tells_of_the_customer_is_stored(
    connect: Connect, server: Server
) -> None:
    ip = random_address()
    client = await connect(ip=ip)
    for message in ("message-001", "message-002"):
        sent = {"id": message, "text": "Hello", "page": "/unsubscribe/slaptas@kadras.example"}
        assert await client.call("message", sent) == {"ok": True}
    with sqlite3.connect(server.conversations) as database:
        of = [f"web:{session_id(client)}"]
        stored = "".join(row[0] for row in database.execute("select data from events where sender_id = ?", of))
    assert "/unsubscribe/s\\u2026@" in stored
    assert "slaptas@" not in stored
    assert ip not in stored


async def test_hostile_text_comes_back_as_it_was_and_nothing_of_it_is_stored_as_code(connect: Connect) -> None:
    client = await connect()
    for number, text in enumerate(["<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "{{7*7}} ${7*7} %s"]):
        await client.call("message", {"id": f"message-{number:03}", "text": text})
    own = [entry["text"] for entry in client.entries() if entry["from"] == "customer"]
    assert own[0] == "<img src=x onerror=alert(1)>"
    said = " ".join(entry["text"] for entry in client.entries() if entry["from"] == "bot")
    assert "<img" not in said
    assert "javascript:" not in said
    assert "49" not in said


# When the database fails, and when much happens at once


class Broken(MaskingTrackerStore):
    """A database that can be neither read nor written."""

    async def retrieve(self, sender_id: str) -> Any:
        raise OSError("disk full")

    retrieve_full_tracker = retrieve

    async def save(self, tracker: Any) -> None:
        raise OSError("disk full")


@pytest.fixture
def conversations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Conversations:
    """Conversations of which nothing is handled yet, and whose database fails."""
    monkeypatch.setenv("CPS_TRACKER_URL", f"sqlite:///{tmp_path / 'trackers.db'}")
    app = MagicMock()
    app.ctx.agent.processor.tracker_store = FailSafeTrackerStore(Broken(Domain.empty()))
    app.ctx.agent.processor.nlg.catalogues.format.return_value = "a technical problem"
    store = WebStore(open_engine(conversations_url()))
    return Conversations(app, AsyncMock(), store, Limits(WebSettings("k" * 40)), "web")


async def test_what_is_not_stored_is_not_acknowledged_nor_kept_elsewhere(
    conversations: Conversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = SessionTokens("k" * 40).new()
    conversations.join(session).done = set()
    told: list[tuple[str, Any]] = []

    async def tell(_: Session, event: str, data: Any) -> None:
        told.append((event, data))

    trackers = conversations._app.ctx.agent.processor.tracker_store

    async def save(message: UserMessage) -> None:
        await trackers.save(DialogueStateTracker(message.sender_id, []))

    conversations.listeners.append(tell)
    monkeypatch.setattr(conversations, "_on_new_message", save)
    monkeypatch.setattr(conversations, "entries", AsyncMock(return_value=[]))
    for _ in range(2):
        with pytest.raises(Refused, match="unavailable"):
            await conversations.handle(session, "192.0.2.1", Message(**QUESTION))
    assert told == [("typing", {}), ("entries", {"entries": []})] * 2
    assert trackers._fallback_tracker_store is None


async def test_a_conversation_that_cannot_be_read_is_not_an_empty_one(conversations: Conversations) -> None:
    session = SessionTokens("k" * 40).new()
    with pytest.raises(OSError, match="disk full"):
        await conversations.entries(session)
    backend = AsyncMock()
    backend.call.side_effect = BackendProblem("not_linked", {})
    sessions = Sessions(conversations._app, SessionTokens("k" * 40), conversations._store, backend, conversations)
    with pytest.raises(OSError, match="disk full"):
        await sessions._nobodys(session)


async def test_nobody_is_answered_while_a_conversation_ends(conversations: Conversations) -> None:
    session = SessionTokens("k" * 40).new()

    async def forget() -> None:
        gc.collect()
        answering = asyncio.create_task(conversations.handle(session, "192.0.2.1", Message(**QUESTION)))
        await asyncio.sleep(0.05)
        assert not answering.done()
        conversations._store.end(session.id, session.sender)
        outcome.append(answering)

    outcome: list[asyncio.Task[Any]] = []
    SQLTrackerStore.SQLEvent.metadata.create_all(conversations._store._engine)
    await conversations.end(session, forget)
    with pytest.raises(Refused, match="ended"):
        await outcome[0]


# Settings


def test_production_refuses_the_default_key() -> None:
    for key in (None, "", DEVELOPMENT_SECRET, "short"):
        environment = {"CPS_PROFILE": "production", **({"CPS_SESSION_KEY": key} if key is not None else {})}
        with pytest.raises(ValueError, match="CPS_SESSION_KEY"):
            WebSettings.read(environment)
    assert WebSettings.read({"CPS_PROFILE": "production", "CPS_SESSION_KEY": "k" * 40}).key == "k" * 40


@pytest.mark.parametrize("origin", ["*", "example.com", "https://example.com/", "https://*/x", "ftp://example.com"])
def test_an_origin_that_is_none_is_refused(origin: str) -> None:
    with pytest.raises(ValueError, match="CPS_WEB_ORIGINS"):
        WebSettings.read({"CPS_WEB_ORIGINS": origin})


@pytest.mark.parametrize("value", ["-1", "many", "1.5", "0"])
def test_a_rate_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="CPS_WEB_SESSION_RATE"):
        WebSettings.read({"CPS_WEB_SESSION_RATE": value})

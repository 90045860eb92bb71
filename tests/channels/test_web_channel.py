"""The website's channel as the widget uses it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from typing import Any

import pytest
import requests

from backend.errors import NotLinked
from backend.services import identity
from bot.channels.web.tokens import Session, SessionTokens
from bot.nlg.catalogue import Catalogues
from bot.settings import DEVELOPMENT_SECRET
from tests.channels.conftest import Connect
from tests.conftest import Server, product, random_address
from tests.web_client import WebClient

pytestmark = [pytest.mark.anyio, pytest.mark.server]

TOKENS = SessionTokens(DEVELOPMENT_SECRET)
QUESTION = "Kiek taškų man reikia?"


def message(number: int, text: str | None = None, **more: Any) -> dict[str, Any]:
    """Return a message with an id of its own in its conversation."""
    return {"id": f"message-{number:03}", **({"text": text} if text is not None else {}), **more}


async def say(client: WebClient, number: int, text: str | None = None, **more: Any) -> list[dict[str, Any]]:
    """Send a message and return the bot's entries that answer it."""
    sent = message(number, text, **more)
    assert await client.call("message", sent) == {"ok": True}
    return [entry for entry in client.entries() if entry["id"].startswith(f"{sent['id']}.")]


async def test_a_message_is_answered_and_acknowledged(connect: Connect, texts: Catalogues) -> None:
    client = await connect()
    assert client.session["entries"] == []
    assert (client.session["signed_in"], client.session["resumed"]) == (False, False)
    assert client.session["expires_in"] > 3600
    assert await client.call("message", message(1, QUESTION)) == {"ok": True}
    assert [name for name, _ in client.events] == ["typing", "entries"]
    asked, answered = client.entries()
    assert (asked["id"], asked["from"], asked["text"]) == ("message-001", "customer", QUESTION)
    assert (answered["id"], answered["from"], answered["language"]) == ("message-001.0", "bot", "lt")
    assert answered["text"] == texts.format("lt", "utter_points_needed", {"points_to_join": 500})
    assert answered["ask_helpful"] is True
    assert {button["payload"] for button in answered["buttons"]} == {
        "/membership_tiers", "/points_assignment", "/check_points",
    }  # fmt: skip


async def test_the_language_of_the_page_counts_where_the_message_has_none(connect: Connect) -> None:
    client = await connect()
    (answer,) = await say(client, 1, "🙂", language="hu")
    assert answer["language"] == "hu"


async def test_messages_are_handled_in_the_order_in_which_they_came(connect: Connect) -> None:
    client = await connect()
    acks = await asyncio.gather(*(client.call("message", message(n, f"{QUESTION} {n}")) for n in range(8)))
    assert acks == [{"ok": True}] * 8
    ids = [entry["id"] for entry in client.entries() if entry["from"] == "customer"]
    assert ids == [f"message-{n:03}" for n in range(8)]
    again = await connect({"token": client.token})
    assert [e["id"] for e in again.session["entries"]] == [e["id"] for e in client.entries()]


async def test_a_message_that_is_sent_again_is_done_once(connect: Connect) -> None:
    client = await connect()
    acks = await asyncio.gather(*(client.call("message", message(1, QUESTION)) for _ in range(3)))
    assert acks == [{"ok": True}] * 3
    again = await connect({"token": client.token})
    assert await again.call("message", message(1, QUESTION)) == {"ok": True}
    assert [e["id"] for e in client.entries()] == ["message-001", "message-001.0"]
    assert [e["id"] for e in again.session["entries"]] == ["message-001", "message-001.0"]


async def test_a_button_is_pressed_and_shown_by_its_title(connect: Connect, texts: Catalogues) -> None:
    client = await connect()
    await say(client, 1, QUESTION)
    (tiers,) = await say(client, 2, payload="/membership_tiers")
    assert "85" in tiers["text"]
    pressed = next(e for e in client.entries() if e["id"] == "message-002")
    assert pressed["text"] == texts.format("lt", "title_membership_tiers")
    again = await connect({"token": client.token})
    assert next(e for e in again.session["entries"] if e["id"] == "message-002")["text"] == pressed["text"]


@pytest.mark.parametrize("payload", ["/restart", "/talk_to_human", '/affirm{"x":1}', "/session_start", "", "points"])
async def test_a_payload_that_was_not_offered_is_refused(connect: Connect, payload: str) -> None:
    client = await connect()
    await say(client, 1, QUESTION)
    refused = await client.call("message", message(2, payload=payload))
    assert refused == {"ok": False, "code": "not_offered"}
    assert "message-002" not in [entry["id"] for entry in client.entries()]


async def test_what_was_offered_to_one_is_not_offered_to_another(connect: Connect) -> None:
    asked, other = await connect(), await connect()
    await say(asked, 1, QUESTION)
    await say(other, 1, "Hello")
    assert (await other.call("message", message(2, payload="/points_assignment")))["code"] == "not_offered"


@pytest.mark.parametrize("text", ["/restart", '/inform{"tier": "gold"}', "/talk_to_human", "//", "/session_start"])
async def test_typed_text_that_looks_like_a_payload_is_plain_text(
    connect: Connect, texts: Catalogues, text: str
) -> None:
    client = await connect({"language": "en"})
    await say(client, 1, "How many points do I need?")
    (answer,) = await say(client, 2, text)
    assert answer["text"] == texts.format("en", "utter_unclear_nothing")
    assert len((await connect({"token": client.token})).session["entries"]) == 4


async def test_the_controls_of_the_widget(connect: Connect, texts: Catalogues) -> None:
    client = await connect()
    await say(client, 1, QUESTION)
    assert await client.call("control", message(2, name="change_language", language="nb")) == {"ok": True}
    assert client.entries()[-1]["language"] == "nb"
    assert await client.call("control", message(3, name="talk_to_human")) == {"ok": True}
    assert client.entries()[-1]["text"] == texts.format("nb", "utter_ask_handoff_contact")
    controls = [entry for entry in client.entries() if "control" in entry]
    assert [(e["control"], e["text"]) for e in controls] == [("change_language", ""), ("talk_to_human", "")]
    again = await connect({"token": client.token})
    assert [e.get("control") for e in again.session["entries"]] == [e.get("control") for e in client.entries()]


@pytest.mark.parametrize("name", ["restart", "greet", "affirm", "", None, ["talk_to_human"]])
async def test_there_are_no_other_controls(connect: Connect, name: Any) -> None:
    client = await connect()
    assert await client.call("control", message(1, name=name)) == {"ok": False, "code": "bad_message"}


async def test_whether_an_answer_helped_is_kept_and_no_is_answered(
    connect: Connect, server: Server, texts: Catalogues
) -> None:
    client = await connect()
    (answer,) = await say(client, 1, QUESTION)
    assert await client.call("feedback", message(2, entry=answer["id"], helpful=True)) == {"ok": True}
    assert len(client.entries()) == 2
    again = await connect({"token": client.token})
    assert again.session["entries"][1]["helpful"] is True
    assert await client.call("feedback", message(3, entry=answer["id"], helpful=False)) == {"ok": True}
    assert client.entries()[-1]["text"] == texts.format("lt", "utter_feedback_negative")
    assert "/talk_to_human" in [button["payload"] for button in client.entries()[-1]["buttons"]]
    with sqlite3.connect(server.conversations) as database:
        sender = f"web:{_session(client).id}"
        rows = database.execute(
            "select response, language, helpful from answer_feedback where conversation = ?", [sender]
        ).fetchall()
    assert rows == [("utter_points_needed", "lt", 0)]


@pytest.mark.parametrize("entry", ["message-001", "message-001.7", "message-999.0", "greeting1.0"])
async def test_only_answers_of_this_conversation_are_rated(connect: Connect, entry: str) -> None:
    client = await connect()
    await say(client, 1, QUESTION)
    refused = await client.call("feedback", message(2, entry=entry, helpful=True))
    assert refused["ok"] is False
    assert refused["code"] in ("not_offered", "bad_message")


async def test_a_greeting_is_not_asked_about(connect: Connect) -> None:
    client = await connect()
    (answer, *_) = await say(client, 1, "Sveiki")
    assert "ask_helpful" not in answer
    assert (await client.call("feedback", message(2, entry=answer["id"], helpful=True)))["code"] == "not_offered"


async def test_what_was_said_while_the_customer_was_away_is_there_afterwards(connect: Connect) -> None:
    client = await connect()
    await client.raw('420["message",{"id":"message-001","text":"Kiek taškų man reikia?"}]')
    await client.event("typing")
    await client.close()
    for _ in range(50):
        again = await connect({"token": client.token})
        if len(again.session["entries"]) == 2:
            break
        await asyncio.sleep(0.1)
    assert [entry["id"] for entry in again.session["entries"]] == ["message-001", "message-001.0"]
    assert again.session["resumed"] is True


async def test_two_tabs_share_the_conversation(connect: Connect) -> None:
    one = await connect()
    two = await connect({"token": one.token})
    await say(one, 1, QUESTION)
    await two.event("typing")
    assert (await two.event("entries"))["entries"] == one.entries()
    await say(two, 2, payload="/membership_tiers")
    await one.event("entries")
    assert [e["id"] for e in (await one.event("entries"))["entries"]] == ["message-002", "message-002.0"]


async def test_the_end_removes_everything(connect: Connect, server: Server) -> None:
    client = await connect()
    other_tab = await connect({"token": client.token})
    (answer,) = await say(client, 1, QUESTION)
    await client.call("feedback", message(2, entry=answer["id"], helpful=True))
    sender = f"web:{_session(client).id}"
    assert _rows(server, "events", "sender_id", sender) > 0
    assert await client.call("end", {}) == {"ok": True}
    await other_tab.event("ended")
    await asyncio.gather(client.closed(), other_tab.closed())
    assert _rows(server, "events", "sender_id", sender) == 0
    assert _rows(server, "answer_feedback", "conversation", sender) == 0
    again = await connect({"token": client.token})
    assert (again.session["resumed"], again.session["entries"]) == (False, [])
    assert _session(again).id != _session(client).id
    answer = _http(server, "GET", "messages", client.token)
    assert (answer.status_code, answer.json()) == (401, {"ok": False, "code": "ended"})


async def test_the_end_ends_the_link_with_the_account(connect: Connect, server: Server) -> None:
    account = server.account(products=[product()])
    client = await connect({"sign_in": server.sign_in_token(account)})
    assert client.session["signed_in"] is True
    await client.call("end", {})
    with server.database.transaction() as transaction, pytest.raises(NotLinked):
        identity.linked_account(transaction, conversation_id=f"web:{_session(client).id}")


async def test_what_comes_back_after_a_reload_is_masked(connect: Connect) -> None:
    client = await connect()
    await say(client, 1, "My e-mail is jonas@sviesoskadras.example, how many points do I need?")
    again = await connect({"token": client.token})
    text = again.session["entries"][0]["text"]
    assert "jonas@" not in text
    assert text.startswith("My e-mail is j…@")


# Sessions


async def test_a_session_is_renewed(connect: Connect) -> None:
    client = await connect({"token": TOKENS.sign(_new(seconds=2))})
    renewed = await client.call("renew", {})
    assert renewed["ok"] is True
    assert renewed["expires_in"] > 3600
    await asyncio.sleep(2.5)
    assert client.is_open
    assert (await connect({"token": renewed["token"]})).session["resumed"] is True


async def test_connecting_renews_the_session(connect: Connect) -> None:
    client = await connect({"token": TOKENS.sign(_new(seconds=60))})
    assert client.session["expires_in"] > 3600


async def test_an_expired_token_begins_a_new_conversation(connect: Connect, server: Server) -> None:
    old = _new(seconds=-1)
    client = await connect({"token": TOKENS.sign(old)})
    assert client.session["resumed"] is False
    assert _session(client).id != old.id
    refused = _http(server, "POST", "messages", TOKENS.sign(old), {"message": QUESTION})
    assert (refused.status_code, refused.json()["code"]) == (401, "expired")


async def test_the_connection_closes_when_the_session_expires(connect: Connect, server: Server) -> None:
    account = server.account()
    client = await connect({"sign_in": server.sign_in_token(account)})
    # Half an hour is long: the same session, with two seconds left, over HTTP, where nothing is renewed.
    session = Session(_session(client).id, _session(client).account, time.time() + 1)
    token = TOKENS.sign(session)
    assert _http(server, "GET", "messages", token).status_code == 200
    await asyncio.sleep(1.5)
    assert _http(server, "GET", "messages", token).json()["code"] == "expired"


async def test_a_signed_in_customer_needs_no_code(connect: Connect, server: Server) -> None:
    account = server.account(products=[product("EOS R5"), product("EOS R6")])
    client = await connect({"sign_in": server.sign_in_token(account)})
    assert (client.session["signed_in"], client.session["resumed"]) == (True, False)
    (answer, *_) = await say(client, 1, "Kiek turiu taškų?")
    assert "430" in answer["text"]


async def test_a_signed_in_conversation_goes_on_for_the_same_customer_only(connect: Connect, server: Server) -> None:
    jonas, mari = server.account(products=[product()]), server.account()
    client = await connect({"sign_in": server.sign_in_token(jonas)})
    await say(client, 1, "Kiek turiu taškų?")

    same = await connect({"token": client.token, "sign_in": server.sign_in_token(jonas)})
    assert same.session["resumed"] is True
    assert [e["id"] for e in same.session["entries"]] == [e["id"] for e in client.entries()]
    for auth in (
        {"token": client.token},
        {"token": client.token, "sign_in": server.sign_in_token(mari)},
        {"token": client.token, "sign_in": "rubbish"},
        {"token": client.token, "sign_in": server.sign_in_token(jonas, exp=1)},
        {"token": client.token, "sign_in": server.sign_in_token(jonas, aud="cps-web-session")},
    ):
        other = await connect(auth)
        assert (other.session["resumed"], other.session["entries"]) == (False, [])
        assert _session(other).id != _session(client).id


async def test_a_sign_in_token_is_good_for_one_use(connect: Connect, server: Server) -> None:
    token = server.sign_in_token(server.account())
    assert (await connect({"sign_in": token})).session["signed_in"] is True
    again = await connect({"sign_in": token})
    assert (again.session["signed_in"], again.session["problem"]) == (False, "invalid_sign_in")
    assert await say(again, 1, QUESTION)


async def test_what_was_said_before_signing_in_is_kept(connect: Connect, server: Server) -> None:
    account = server.account(products=[product()])
    client = await connect()
    await say(client, 1, QUESTION)
    signed_in = await connect({"token": client.token, "sign_in": server.sign_in_token(account)})
    assert (signed_in.session["signed_in"], signed_in.session["resumed"]) == (True, True)
    assert len(signed_in.session["entries"]) == 2
    (answer, *_) = await say(signed_in, 2, "Kiek turiu taškų?")
    assert "250" in answer["text"]


@pytest.mark.parametrize("then", ["nothing", "log out"])
async def test_a_conversation_linked_by_a_code_is_not_taken_over_by_signing_in(
    connect: Connect, server: Server, then: str
) -> None:
    jonas, mari = server.account(products=[product()]), server.account()
    client = await connect()
    await say(client, 1, "Kiek turiu taškų?")
    await say(client, 2, jonas)
    (answer, *_) = await say(client, 3, server.code(jonas))
    assert "250" in client.entries()[-1]["text"] or "250" in answer["text"]
    if then == "log out":
        await say(client, 4, "Atsijungti")
    other = await connect({"token": client.token, "sign_in": server.sign_in_token(mari)})
    assert (other.session["resumed"], other.session["entries"]) == (False, [])


async def test_a_signed_in_session_is_renewed_for_the_same_customer_only(connect: Connect, server: Server) -> None:
    jonas, mari = server.account(), server.account()
    client = await connect({"sign_in": server.sign_in_token(jonas)})
    for brought in ({}, {"sign_in": "rubbish"}, {"sign_in": server.sign_in_token(mari)}):
        assert await client.call("renew", brought) == {"ok": False, "code": "unauthorized"}
    renewed = await client.call("renew", {"sign_in": server.sign_in_token(jonas)})
    assert renewed["ok"] is True


# Over HTTP


def _http(server: Server, method: str, path: str, token: str | None, body: Any = None, **headers: str) -> Any:
    headers = {"X-Forwarded-For": random_address(), **headers}
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    url = f"{server.address}/webhooks/web/{path}"
    return requests.request(method, url, json=body, headers=headers, timeout=20)


async def test_the_same_over_http(server: Server, texts: Catalogues) -> None:
    opened = _http(server, "POST", "session", None, {})
    assert opened.status_code == 200
    assert opened.json().keys() == {"token", "expires_in", "signed_in", "resumed", "entries"}
    token = opened.json()["token"]
    answer = _http(server, "POST", "messages", token, {"message": QUESTION, "id": "message-001"})
    assert answer.status_code == 200
    told = answer.json()
    assert told["ok"] is True
    assert told["entries"][1]["text"] == texts.format("lt", "utter_points_needed", {"points_to_join": 500})
    again = _http(server, "POST", "messages", token, {"message": QUESTION, "id": "message-001"})
    assert [e["id"] for e in again.json()["entries"]] == ["message-001", "message-001.0"]
    pressed = _http(server, "POST", "messages", token, {"payload": "/membership_tiers"})
    assert pressed.json()["entries"][0]["text"] == texts.format("lt", "title_membership_tiers")
    refused = _http(server, "POST", "messages", token, {"payload": "/restart"})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_offered")
    told = _http(server, "GET", "messages", token)
    assert told.headers["Cache-Control"] == "no-store"
    assert len(told.json()["entries"]) == 4
    assert _http(server, "POST", "session", token, {}).json()["resumed"] is True
    assert _http(server, "DELETE", "messages", token).status_code == 204
    assert _http(server, "POST", "messages", token, {"message": QUESTION}).json()["code"] == "ended"


async def test_both_transports_lead_to_the_same_conversation(connect: Connect, server: Server) -> None:
    client = await connect()
    _http(server, "POST", "messages", client.token, {"message": QUESTION})
    assert len((await client.event("entries"))["entries"]) == 2
    await say(client, 1, payload="/membership_tiers")
    assert len(_http(server, "GET", "messages", client.token).json()["entries"]) == 4


async def test_signed_in_over_http(server: Server) -> None:
    account = server.account(products=[product()])
    opened = _http(server, "POST", "session", None, {"sign_in": server.sign_in_token(account)}).json()
    assert opened["signed_in"] is True
    answer = _http(server, "POST", "messages", opened["token"], {"message": "Kiek turiu taškų?"}).json()
    assert "250" in answer["entries"][1]["text"]


async def test_polling_works_where_websockets_do_not(server: Server) -> None:
    url = f"{server.address}/webhooks/web/socket.io/?EIO=4&transport=polling"
    headers = {"X-Forwarded-For": random_address(), "Content-Type": "text/plain;charset=UTF-8"}
    opened = requests.get(url, headers=headers, timeout=10).text
    sid = opened.split('"sid":"')[1].partition('"')[0]
    url += f"&sid={sid}"
    requests.post(url, data="40", headers=headers, timeout=10)
    came = requests.get(url, headers=headers, timeout=10).text
    if "session" not in came:
        came += requests.get(url, headers=headers, timeout=10).text
    assert came.startswith("40")
    assert '42["session"' in came
    requests.post(
        url, data=f'421["message",{{"id":"message-001","text":"{QUESTION}"}}]'.encode(), headers=headers, timeout=10
    )
    came = ""
    deadline = time.monotonic() + 10
    while '431[{"ok":true}]' not in came and time.monotonic() < deadline:
        came += requests.get(url, headers=headers, timeout=30).text
    assert "message-001.0" in came


def _session(client: WebClient) -> Session:
    session = TOKENS.read(client.token)
    assert session
    return session


def _new(seconds: float) -> Session:
    return Session(TOKENS.new().id, None, time.time() + seconds)


def _rows(server: Server, table: str, column: str, value: str) -> int:
    with sqlite3.connect(server.conversations) as database:
        (count,) = database.execute(f"select count(*) from {table} where {column} = ?", [value]).fetchone()  # noqa: S608
    return int(count)

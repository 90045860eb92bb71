"""Stand-ins of the messaging platforms: what they send to a webhook, and an API that takes what a bot may send."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import random
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import requests

RECORDED = Path(__file__).parent / "recorded"
TELEGRAM_TOKEN, TELEGRAM_SECRET = "123456789:telegram-token", "telegram-secret-" + "t" * 20
PAGE_TOKEN, APP_SECRET, VERIFY_TOKEN = "page-token-xyz", "app-secret", "verify-me"
ACCOUNT_SID, AUTH_TOKEN, NUMBER = "AC00000000000000000000000000000001", "auth-token-xyz", "+14155238886"
PUBLIC_URL = "https://bot.example/webhooks/whatsapp/webhook"
SLACK_TOKEN, SIGNING_SECRET = "xoxb-slack-token", "signing-secret"
#: What must never be logged.
SECRETS = (TELEGRAM_TOKEN, TELEGRAM_SECRET, PAGE_TOKEN, APP_SECRET, VERIFY_TOKEN, AUTH_TOKEN, SLACK_TOKEN)


def settings(api: str) -> dict[str, str]:
    """Return the settings of all four channels, their APIs at that address."""
    return {
        "CPS_TELEGRAM_TOKEN": TELEGRAM_TOKEN, "CPS_TELEGRAM_SECRET": TELEGRAM_SECRET, "CPS_TELEGRAM_API": api,
        "CPS_MESSENGER_PAGE_TOKEN": PAGE_TOKEN, "CPS_MESSENGER_APP_SECRET": APP_SECRET,
        "CPS_MESSENGER_VERIFY_TOKEN": VERIFY_TOKEN, "CPS_MESSENGER_API": f"{api}/graph",
        "CPS_WHATSAPP_ACCOUNT_SID": ACCOUNT_SID, "CPS_WHATSAPP_AUTH_TOKEN": AUTH_TOKEN, "CPS_WHATSAPP_NUMBER": NUMBER,
        "CPS_WHATSAPP_URL": PUBLIC_URL, "CPS_WHATSAPP_API": f"{api}/2010-04-01",
        "CPS_SLACK_BOT_TOKEN": SLACK_TOKEN, "CPS_SLACK_SIGNING_SECRET": SIGNING_SECRET, "CPS_SLACK_API": f"{api}/slack",
    }  # fmt: skip


@dataclass
class Sent:
    """A request that the bot made.

    Attributes:
        platform: whose API it was for.
        call: what was called.
        to: the customer, as digits.
        text: a message's text; empty if it is none.
        buttons: ids by titles.
        body: all of it.
    """

    platform: str
    call: str
    to: str
    text: str
    buttons: dict[str, str]
    body: dict[str, Any]


@dataclass
class Standin:
    """The APIs of all platforms."""

    sent: list[Sent] = field(default_factory=list)
    #: What is answered to the next messages to a customer, instead of "taken".
    refusals: dict[str, list[tuple[int, dict[str, str], Any]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def take(self, path: str, query: dict[str, list[str]], headers: Any, body: Any) -> tuple[int, dict[str, str], Any]:
        """Take a request and return status, headers and body of the answer."""
        with self.news:
            try:
                sent = _read(path, query, headers, body)
            except AssertionError as error:
                self.faults.append(f"{path}: {error}")
                return 400, {}, {"error": str(error)}
            if sent.text and self.refusals.get(sent.to):
                return self.refusals[sent.to].pop(0)
            self.sent.append(sent)
            self.news.notify_all()
        return (201 if sent.platform == "whatsapp" else 200), {}, {"ok": True}

    def until(self, told: Callable[[], bool], timeout: float = 15) -> bool:
        """Wait until what was sent is as it is to be."""
        with self.news:
            return self.news.wait_for(told, timeout)


@contextmanager
def standin() -> Iterator[tuple[Standin, str]]:
    """Run the stand-in; the second value is its address."""
    apis = Standin()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"])).decode()
            is_json = self.headers["content-type"].startswith("application/json")
            body = (
                json.loads(content) if is_json else {k: v[0] for k, v in parse_qs(content, strict_parsing=True).items()}
            )
            url = urlsplit(self.path)
            status, headers, answer = apis.take(url.path, parse_qs(url.query), self.headers, body)
            encoded = json.dumps(answer).encode()
            self.send_response(status)
            for name, value in {"Content-Length": str(len(encoded)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(encoded)

        def log_message(self, *arguments: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield apis, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _read(path: str, query: dict[str, list[str]], headers: Any, body: Any) -> Sent:
    for start, read in _PLATFORMS.items():
        if path.startswith(start):
            return read(path.removeprefix(start), query, headers, body)
    raise AssertionError("no such address")


def _telegram(call: str, query: Any, headers: Any, body: dict[str, Any]) -> Sent:
    """Check against https://core.telegram.org/bots/api: sendMessage, inlinekeyboardbutton, html-style."""
    if call == "answerCallbackQuery":
        assert body.keys() == {"callback_query_id"}
        return Sent("telegram", call, "", "", {}, body)
    assert re.fullmatch(r"\d+", str(body["chat_id"]))
    if call == "sendChatAction":
        assert body["action"] == "typing"
        return Sent("telegram", call, str(body["chat_id"]), "", {}, body)
    assert call == "sendMessage"
    assert body.keys() <= {"chat_id", "text", "parse_mode", "link_preview_options", "reply_markup"}
    assert body["parse_mode"] == "HTML"
    plain = re.sub(r"</?b>", "", body["text"])
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;|quot;)", plain), "markup that Telegram does not know"
    assert 1 <= _units(html.unescape(plain)) <= 4096
    keys = [key for row in body.get("reply_markup", {}).get("inline_keyboard", []) for key in row]
    for key in keys:
        assert key.keys() == {"text", "callback_data"}
        assert key["text"].strip()
        assert 1 <= len(key["callback_data"].encode()) <= 64
    assert len(keys) <= 3
    buttons = {key["text"]: key["callback_data"] for key in keys}
    return Sent("telegram", call, str(body["chat_id"]), body["text"], buttons, body)


def _messenger(call: str, query: dict[str, list[str]], headers: Any, body: dict[str, Any]) -> Sent:
    """Check against developers.facebook.com/docs/messenger-platform: send-api, send-messages/quick-replies."""
    assert call == "me/messages"
    assert query["access_token"] == [PAGE_TOKEN]
    proof = hmac.new(APP_SECRET.encode(), PAGE_TOKEN.encode(), hashlib.sha256).hexdigest()
    assert query["appsecret_proof"] == [proof]
    to = body["recipient"]["id"]
    if "sender_action" in body:
        # Nothing else may go with it.
        assert body.keys() == {"recipient", "sender_action"}
        assert body["sender_action"] in ("typing_on", "typing_off", "mark_seen")
        return Sent("messenger", body["sender_action"], to, "", {}, body)
    assert body.keys() == {"recipient", "messaging_type", "message"}
    assert body["messaging_type"] == "RESPONSE"
    message = body["message"]
    assert message.keys() <= {"text", "quick_replies"}
    assert 1 <= _units(message["text"]) <= 2000
    replies = message.get("quick_replies", [])
    assert len(replies) <= 13 and ("quick_replies" not in message or replies)
    for reply in replies:
        assert reply.keys() == {"content_type", "title", "payload"}
        assert reply["content_type"] == "text"
        assert 1 <= _units(reply["title"]) <= 20
        assert 1 <= _units(reply["payload"]) <= 1000
    return Sent("messenger", "message", to, message["text"], {r["title"]: r["payload"] for r in replies}, body)


def _whatsapp(call: str, query: Any, headers: Any, body: dict[str, str]) -> Sent:
    """Check against www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource."""
    assert call == f"Accounts/{ACCOUNT_SID}/Messages.json"
    assert headers["authorization"] == "Basic " + base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
    assert body.keys() == {"From", "To", "Body"}
    assert body["From"] == f"whatsapp:{NUMBER}"
    assert re.fullmatch(r"whatsapp:\+\d+", body["To"])
    assert 1 <= _units(body["Body"]) <= 1600
    return Sent("whatsapp", "message", body["To"].removeprefix("whatsapp:+"), body["Body"], {}, body)


def _slack(call: str, query: Any, headers: Any, body: dict[str, Any]) -> Sent:
    """Check against docs.slack.dev/reference: methods/chat.postMessage, block-kit/blocks and block-elements."""
    assert call == "chat.postMessage"
    assert headers["authorization"] == f"Bearer {SLACK_TOKEN}"
    assert re.fullmatch(r"D\d+", body["channel"])
    assert 1 <= len(body["text"]) <= 4000
    assert len(body["blocks"]) <= 50
    section, *others = body["blocks"]
    assert section["type"] == "section" and section["text"]["type"] == "mrkdwn"
    assert 1 <= _units(section["text"]["text"]) <= 3000
    assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", section["text"]["text"]), "not escaped"
    elements = [element for block in others for element in block["elements"]]
    assert all(block["type"] == "actions" and len(block["elements"]) <= 25 for block in others)
    for element in elements:
        assert element["type"] == "button" and element["text"]["type"] == "plain_text"
        assert 1 <= _units(element["text"]["text"]) <= 75
        assert 1 <= len(element["value"]) <= 2000
        assert 1 <= len(element["action_id"]) <= 255
    assert len({element["action_id"] for element in elements}) == len(elements)
    buttons = {element["text"]["text"]: element["value"] for element in elements}
    return Sent("slack", call, body["channel"].removeprefix("D"), section["text"]["text"], buttons, body)


_PLATFORMS: dict[str, Callable[[str, Any, Any, Any], Sent]] = {
    f"/bot{TELEGRAM_TOKEN}/": _telegram,
    "/graph/": _messenger,
    "/2010-04-01/": _whatsapp,
    "/slack/": _slack,
}

_PATHS = {name: f"/webhooks/{name}/webhook" for name in ("telegram", "messenger", "whatsapp", "slack")}
_BUTTONS = {"telegram": "button", "messenger": "quick_reply", "slack": "button"}


def signed(platform: str, body: bytes, at: float | None = None) -> dict[str, str]:
    """Return the headers that a platform sends with a body."""
    if platform == "telegram":
        return {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
    if platform == "messenger":
        signature = hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()
        return {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={signature}"}
    if platform == "whatsapp":
        fields = parse_qs(body.decode(), keep_blank_values=True)
        content = PUBLIC_URL + "".join(name + fields[name][0] for name in sorted(fields))
        digest = hmac.new(AUTH_TOKEN.encode(), content.encode(), hashlib.sha1).digest()
        return {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": base64.b64encode(digest).decode(),
        }
    now = str(int(at or time.time()))
    signature = hmac.new(SIGNING_SECRET.encode(), b"v0:" + now.encode() + b":" + body, hashlib.sha256).hexdigest()
    kind = "application/x-www-form-urlencoded" if body.startswith(b"payload=") else "application/json"
    return {"Content-Type": kind, "X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={signature}"}


def _filled(value: Any, strings: dict[str, str], numbers: dict[int, int]) -> Any:
    if isinstance(value, dict):
        return {key: _filled(item, strings, numbers) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, strings, numbers) for item in value]
    if isinstance(value, str):
        return re.sub("|".join(strings), lambda found: strings[found.group()], value)
    return numbers.get(value, value) if isinstance(value, int) and not isinstance(value, bool) else value


@dataclass
class Customer:
    """Somebody who writes to the bot on a platform."""

    platform: str
    address: str
    apis: Standin
    id: str = field(default_factory=lambda: str(random.randrange(10**9, 10**10)))

    def request(
        self, recording: str, text: str = "", pressed: str = "", update: int | None = None
    ) -> tuple[str, bytes]:
        """Return path and body of a recorded update, with this customer's id, that text and a new update's id."""
        update = random.randrange(10**8, 10**9) if update is None else update
        recorded = json.loads((RECORDED / self.platform / f"{recording}.json").read_text())
        strings = {
            "1111111111": self.id, r"10000": str(update), "10001": str(update + 1), "TEXT": text, "PRESSED": pressed,
        }  # fmt: skip
        filled = _filled(recorded, strings, {1111111111: int(self.id), 10000: update})
        path = _PATHS[self.platform]
        if self.platform == "whatsapp":
            return path, urlencode(filled).encode()
        if filled.get("type") == "block_actions":
            return "/webhooks/slack/interactions", urlencode({"payload": json.dumps(filled)}).encode()
        return path, json.dumps(filled).encode()

    def post(self, path: str, body: bytes, headers: dict[str, str] | None = None) -> requests.Response:
        """Post a body to the webhook, signed as the platform does unless headers are given."""
        headers = signed(self.platform, body) if headers is None else headers
        return requests.post(self.address + path, data=body, headers=headers, timeout=10)

    def did(self, recording: str, text: str = "", pressed: str = "", update: int | None = None) -> None:
        """Let the platform tell the bot what the customer did."""
        answer = self.post(*self.request(recording, text, pressed, update))
        assert answer.status_code == 200, answer.text

    def say(self, text: str) -> None:
        """Write to the bot."""
        self.did("text", text)

    def press(self, title: str) -> None:
        """Press the button with that title in the newest message with buttons."""
        buttons = next(sent.buttons for sent in reversed(self.messages()) if sent.buttons)
        self.did(_BUTTONS[self.platform], title, buttons[title])

    def calls(self) -> list[Sent]:
        """Return all requests for this customer."""
        return [sent for sent in self.apis.sent if sent.to == self.id and sent.platform == self.platform]

    def messages(self) -> list[Sent]:
        """Return the bot's messages so far."""
        return [sent for sent in self.calls() if sent.text]

    def gets(self, *texts: str) -> list[Sent]:
        """Wait until there is a message for each text that holds it, and return all messages."""

        def all_there() -> bool:
            return all(any(text in html.unescape(sent.text) for sent in self.messages()) for text in texts)

        assert self.apis.until(all_there), (texts, [sent.text for sent in self.messages()], self.apis.faults)
        return self.messages()

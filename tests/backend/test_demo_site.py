"""The demo site's server: the page's data, the tokens of a website, and that production has none of it."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from backend.accounts import DEMO, load, load_demo, read
from backend.api.app import create_app
from backend.demo import site
from backend.services import tiers
from backend.settings import ROOT, Settings
from tests.backend.support import eventually
from tests.backend.test_access import PRODUCTION

CUSTOMERS = [account.email for account in read(DEMO).accounts]
JONAS, ILZE, RUTA, JANIS = (
    "jonas@sviesoskadras.example",
    "ilze@gaismasraksts.example",
    "ruta@fotometras.example",
    "janis@kadrs.example",
)


def _settings(folder: Path, **environment: str) -> Settings:
    database = f"sqlite:///{folder / 'backend.db'}"
    return Settings.read({"DATABASE_URL": database, "CPS_OUTBOX": str(folder / "outbox"), **environment})


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The demo site on the demo customers; nobody has tried anything out yet."""
    settings = _settings(tmp_path_factory.mktemp("demo"), CPS_BOT_URL="https://chat.example:8443/path")
    load_demo(settings)
    with TestClient(create_app(settings), raise_server_exceptions=False) as client:
        yield client
        client.post("/demo/api/reset")


@pytest.fixture
def anew(demo: TestClient) -> Iterator[TestClient]:
    """The same, put back to the start afterwards."""
    yield demo
    demo.post("/demo/api/reset")


def _state(demo: TestClient, customer: str) -> dict[str, Any]:
    answer = demo.get("/demo/api/state", params={"customer": customer})
    assert answer.status_code == 200, answer.text
    state: dict[str, Any] = answer.json()
    return state


def _service(demo: TestClient) -> dict[str, str]:
    """Return the headers of a service that calls the backend for a conversation of its own."""
    token = demo.app.state.settings.service_token  # type: ignore[attr-defined]
    return {"Authorization": f"Bearer {token}", "Conversation-Id": f"web:{uuid.uuid4().hex}"}


# What the page shows


def test_every_demo_customer_can_be_picked(demo: TestClient) -> None:
    picked = demo.get("/demo/api/customers").json()
    assert [customer["email"] for customer in picked] == CUSTOMERS
    assert all(set(customer) == {"email", "company"} and customer["company"] for customer in picked)


@pytest.mark.parametrize("customer", CUSTOMERS)
def test_the_page_shows_what_the_assistant_reads(demo: TestClient, customer: str) -> None:
    state = _state(demo, customer)
    headers = _service(demo)
    token = demo.get("/demo/api/sign-in-token", params={"customer": customer}).json()["token"]
    assert demo.post("/v1/links/tokens", headers=headers, json={"token": token}).status_code == 201
    assert demo.get("/v1/application", headers=headers).json()["state"] == state["application"]["state"]
    if state["application"]["state"] != "approved":
        assert set(state) == {"company", "email", "application"}
        return
    products = demo.get("/v1/products", headers=headers).json()["products"]
    shown = [(product["model"], product["green_tick"], product["missing"]) for product in state["products"]]
    assert shown == [(product["model"], product["green_tick"], product["missing"]) for product in products]
    assert state["points"]["total"] == demo.get("/v1/points", headers=headers).json()["total"]
    assert state["migration"]["button_shown"] == demo.get("/v1/migration", headers=headers).json()["button_shown"]
    assert [tier["name"] for tier in state["tiers"]] == [tier.name for tier in tiers.TIERS]
    open_tiers = demo.get("/v1/tiers", headers=headers).json()["tiers"]
    assert [tier["name"] for tier in state["tiers"] if tier["open"]] == [tier["name"] for tier in open_tiers]
    assert state["can_sign_up"] == (demo.get("/v1/signup", headers=headers).json()["state"] == "eligible")
    membership = demo.get("/v1/membership", headers=headers).json().get("membership")
    assert (state["membership"] or {}).get("number") == (membership or {}).get("number")
    invoices = demo.get("/v1/invoices", headers=headers).json()["invoices"]
    assert [invoice["number"] for invoice in state["invoices"]] == [invoice["number"] for invoice in invoices]


def test_a_missing_tick_shows_what_is_missing(demo: TestClient) -> None:
    missing = [product["missing"] for product in _state(demo, JONAS)["products"] if not product["green_tick"]]
    assert missing == [["serial_number", "purchase_date"], ["country", "dealer"]]


# What can be done on it


def test_the_blue_button_moves_the_products_until_the_demo_starts_over(anew: TestClient) -> None:
    before = _state(anew, ILZE)
    assert before["migration"]["button_shown"]
    assert anew.post("/demo/api/migrate", params={"customer": ILZE}).status_code == 200
    after = _state(anew, ILZE)
    assert not after["migration"]["button_shown"]
    assert len(after["products"]) == len(before["products"]) + len(before["migration"]["waiting"])
    assert anew.post("/demo/api/reset").status_code == 204
    again = _state(anew, ILZE)
    assert again["migration"] == before["migration"]
    assert [product["model"] for product in again["products"]] == [product["model"] for product in before["products"]]


def test_without_the_button_nothing_is_moved(demo: TestClient) -> None:
    before = _state(demo, RUTA)
    assert demo.post("/demo/api/migrate", params={"customer": RUTA}).status_code == 409
    assert _state(demo, RUTA) == before


def test_an_applicant_can_t_move_products(demo: TestClient) -> None:
    assert demo.post("/demo/api/migrate", params={"customer": JANIS}).status_code == 403


# Signing in


def test_a_token_signs_its_customer_in_once(demo: TestClient) -> None:
    token = demo.get("/demo/api/sign-in-token", params={"customer": JONAS}).json()["token"]
    headers = _service(demo)
    assert demo.post("/v1/links/tokens", headers=headers, json={"token": token}).status_code == 201
    assert demo.get("/v1/points", headers=headers).json()["total"] == _state(demo, JONAS)["points"]["total"]
    other = _service(demo)
    assert demo.post("/v1/links/tokens", headers=other, json={"token": token}).status_code == 401
    assert demo.get("/v1/points", headers=other).status_code == 401


def test_nobody_gets_no_token(demo: TestClient) -> None:
    assert demo.get("/demo/api/sign-in-token").json() == {"token": None}
    assert demo.get("/demo/api/sign-in-token?customer=").json() == {"token": None}


@pytest.mark.parametrize(
    "customer",
    ["nobody@example.org", "JONAS@sviesoskadras.example", "' OR 1=1 --", "<script>", "%00", "x" * 4000, "ą@ž.example"],
)
@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/demo/api/state"), ("GET", "/demo/api/sign-in-token"), ("POST", "/demo/api/migrate")]
)
def test_there_are_no_other_customers(demo: TestClient, method: str, path: str, customer: str) -> None:
    answer = demo.request(method, path, params={"customer": customer})
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert customer not in answer.text


def test_a_real_account_beside_the_demo_customers_is_out_of_reach(demo: TestClient) -> None:
    database: Any = demo.app.state.database  # type: ignore[attr-defined]
    demo_file = read(DEMO)
    real = demo_file.accounts[0].copy(update={"email": "real@customer.example"})
    load(database, demo_file.copy(update={"accounts": [real], "old_accounts": []}))
    for path in ("state", "sign-in-token"):
        assert demo.get(f"/demo/api/{path}", params={"customer": "real@customer.example"}).status_code == 404


# The outbox


def test_the_outbox_shows_the_code_of_somebody_who_is_not_signed_in(demo: TestClient) -> None:
    headers = _service(demo)
    asked = demo.post("/v1/links/codes", headers=headers, json={"email": JONAS, "language": "lt"})
    assert asked.status_code == 202
    mail = eventually(lambda: [mail for mail in demo.get("/demo/api/outbox").json() if mail["to"] == JONAS])[0]
    assert set(mail) == {"id", "to", "date", "subject", "text"}
    code = re.search(r"\b\d{6}\b", mail["text"])
    assert code
    linked = demo.post("/v1/links", headers=headers, json={"code": code.group()})
    assert linked.status_code == 201


# The site itself


@pytest.mark.parametrize(
    "path", ["/demo/", "/demo/cps-assistant.js", "/demo/api/customers", "/demo/api/state", "/demo/nothing"]
)
def test_everything_has_the_security_headers(demo: TestClient, path: str) -> None:
    headers = demo.get(path).headers
    policy = dict(directive.split(" ", 1) for directive in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "connect-src": "'self' https://chat.example:8443 wss://chat.example:8443",
        "img-src": "'self'",
        "require-trusted-types-for": "'script'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    assert (headers["x-content-type-options"], headers["cache-control"]) == ("nosniff", "no-store")


def test_the_address_of_the_chat_is_a_setting(demo: TestClient) -> None:
    assert demo.get("/demo/api/config").json() == {"server": "https://chat.example:8443/path"}


def test_the_root_leads_to_the_site(demo: TestClient) -> None:
    answer = demo.get("/", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "/demo/")


def test_a_site_that_is_not_built_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "_BUILT", tmp_path / "dist")
    with TestClient(create_app(_settings(tmp_path))) as client:
        for path in ("/demo/", "/demo/cps-assistant.js"):
            answer = client.get(path)
            assert (answer.status_code, "make run" in answer.text) == (404, True)


def test_a_built_site_is_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "index.html").write_text("<title>Built</title>", encoding="utf-8")
    (tmp_path / "cps-assistant.js").write_text("'widget'", encoding="utf-8")
    monkeypatch.setattr(site, "_BUILT", tmp_path)
    with TestClient(create_app(_settings(tmp_path))) as client:
        assert client.get("/").text == "<title>Built</title>"
        assert client.get("/demo/cps-assistant.js").text == "'widget'"
        assert client.get("/demo/../backend.db").status_code == 404
        assert client.get("/demo/%2e%2e/backend.db").status_code == 404


def test_production_has_no_demo_site(tmp_path: Path) -> None:
    settings = _settings(tmp_path)
    load_demo(settings)
    production = Settings.read({**PRODUCTION, "DATABASE_URL": settings.database_url})
    with TestClient(create_app(production)) as client:
        paths = [
            *("/", "/demo", "/demo/", "/demo/cps-assistant.js", "/demo/api/customers", "/demo/api/config"),
            *("/demo/api/outbox", f"/demo/api/state?customer={JONAS}", f"/demo/api/sign-in-token?customer={JONAS}"),
        ]
        assert {path: client.get(path).status_code for path in paths} == dict.fromkeys(paths, 404)
        posts = ["/demo/api/reset", f"/demo/api/migrate?customer={JONAS}"]
        assert {path: client.post(path).status_code for path in posts} == dict.fromkeys(posts, 404)


# The page's words


@pytest.mark.parametrize("language", sorted(file.stem for file in (ROOT / "bot" / "responses").glob("*.ftl")))
def test_every_language_has_all_the_words(language: str) -> None:
    english, words = _words("en"), _words(language)
    assert list(words) == list(english)
    assert all(word.strip() for word in words.values())
    values = {key: sorted(re.findall(r"\{\w+\}", word)) for key, word in english.items()}
    assert {key: sorted(re.findall(r"\{\w+\}", word)) for key, word in words.items()} == values
    assert {f"situation_{customer.split('@')[0]}" for customer in CUSTOMERS} <= set(words)


def _words(language: str) -> dict[str, str]:
    words: dict[str, str] = json.loads((ROOT / f"web/demo/strings/{language}.json").read_text(encoding="utf-8"))
    return words

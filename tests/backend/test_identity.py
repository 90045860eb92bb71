"""Linking a conversation with an account: one-time codes, links and sign-in tokens."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from hashlib import sha256
from typing import Any

import jwt
import pytest
import time_machine
from fastapi.testclient import TestClient
from sqlalchemy import MetaData, create_engine

from backend.accounts import AccountsFile, load
from backend.db import Database
from backend.settings import Settings
from tests.backend.support import (
    ANA,
    BO,
    STRANGER,
    WAIT,
    account_routes,
    ask,
    call,
    claims_for,
    code_in,
    database_of,
    enter,
    eventually,
    is_problem,
    link,
    mailed_code,
    mails,
    settings_of,
    sign_in,
    wrong,
)

THREADS = 8


@pytest.fixture
def client(clean_client: TestClient) -> TestClient:
    """One backend for all these tests."""
    return clean_client


@pytest.fixture
def settings(client: TestClient) -> Settings:
    """The settings of the backend."""
    return settings_of(client)


@pytest.fixture
def database(client: TestClient) -> Database:
    """The database of the backend."""
    return database_of(client)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """A clock that stands still until the test moves it."""
    with time_machine.travel(datetime(2026, 3, 10, 12, tzinfo=timezone.utc), tick=False) as traveller:
        yield traveller


def nothing_linked(client: TestClient, conversation: str = "test") -> bool:
    """Tell whether the conversation speaks for nobody."""
    return is_problem(client.get("/v1/links", headers={"Conversation-Id": conversation}), 401, "not_linked")


# Codes


@pytest.mark.parametrize(
    ("language", "word"),
    [("en", "code"), ("et", "kood"), ("hu", "kód"), ("lt", "kodas"), ("lv", "kods"), ("nb", "koden")],
)
def test_the_code_is_mailed_in_the_customers_language(
    client: TestClient, settings: Settings, language: str, word: str
) -> None:
    assert ask(client, language=language).status_code == 202
    (mail,) = eventually(lambda: mails(settings))
    assert word in mail["Subject"].lower()
    assert word in mail.get_content().lower()
    assert len(code_in(mail)) == 6


def test_the_code_goes_to_the_account_and_nowhere_else(
    client: TestClient, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    answer = ask(client, email=ANA.upper())
    (mail,) = eventually(lambda: mails(settings))
    assert mail["To"] == ANA
    assert mail["Cc"] is mail["Bcc"] is None
    code = code_in(mail)
    assert code not in answer.text + str(answer.headers) + caplog.text


def test_an_unknown_email_is_answered_like_a_known_one(client: TestClient) -> None:
    known, unknown = ask(client, "known", ANA), ask(client, "unknown", "anna@nowhere.example")
    assert known.status_code == unknown.status_code == 202
    assert known.headers.keys() == unknown.headers.keys()
    assert known.json() == {"email": "a…@a….example", "mail_delayed": False}
    assert unknown.json() == {"email": "a…@n….example", "mail_delayed": False}


def test_an_unknown_email_gets_no_mail(client: TestClient, settings: Settings) -> None:
    ask(client, "first", STRANGER)
    mailed_code(client, settings, "second")  # sent in the order of asking, so the first would be there
    assert [mail["To"] for mail in mails(settings)] == [ANA]


def test_the_right_code_links(client: TestClient, settings: Settings) -> None:
    answer = enter(client, mailed_code(client, settings))
    assert answer.status_code == 201
    expected = {"company": "Ana OÜ", "email": "a…@a….example", "application_state": "approved", "replaced": False}
    assert answer.json() == expected
    assert client.get("/v1/links").json() == expected


@pytest.mark.parametrize("change", ["{0}-{1}", "{0} {1}", " {0}{1}", "{0}{1}\n", "{0}", "{0}{1}0"])
def test_only_six_bare_digits_count_as_a_try(client: TestClient, settings: Settings, change: str) -> None:
    code = mailed_code(client, settings)
    for _ in range(3):
        assert is_problem(enter(client, change.format(code[:3], code[3:])), 422, "invalid_request")
    assert enter(client, code).status_code == 201


@pytest.mark.parametrize("email", [ANA, STRANGER])
def test_wrong_codes_count_down_for_known_and_unknown_emails_alike(
    client: TestClient, settings: Settings, email: str
) -> None:
    code = wrong(mailed_code(client, settings)) if email == ANA else "123456"
    if email == STRANGER:
        ask(client, email=STRANGER)
    for left in (2, 1):
        answer = enter(client, code)
        assert is_problem(answer, 422, "wrong_code")
        assert answer.json()["attempts_left"] == left
    assert is_problem(enter(client, code), 410, "code_unusable")


def test_after_three_wrong_tries_the_right_code_is_dead(client: TestClient, settings: Settings) -> None:
    code = mailed_code(client, settings)
    for _ in range(3):
        enter(client, wrong(code))
    assert is_problem(enter(client, code), 410, "code_unusable")
    assert nothing_linked(client)


def test_the_third_try_may_be_the_right_one(client: TestClient, settings: Settings) -> None:
    code = mailed_code(client, settings)
    answers = [enter(client, typed).status_code for typed in (wrong(code), wrong(code), code)]
    assert answers == [422, 422, 201]


def test_tries_at_the_same_time_are_all_counted(client: TestClient, settings: Settings) -> None:
    code = wrong(mailed_code(client, settings))
    with ThreadPoolExecutor(THREADS) as pool:
        answers = Counter(pool.map(lambda _: enter(client, code).status_code, range(THREADS)))
    assert answers == {422: 2, 410: THREADS - 2}


@pytest.mark.parametrize(("seconds", "status"), [(599, 201), (600, 410)])
def test_a_code_holds_ten_minutes(
    client: TestClient, settings: Settings, clock: time_machine.Traveller, seconds: int, status: int
) -> None:
    code = mailed_code(client, settings)
    clock.shift(seconds)
    assert enter(client, code).status_code == status


def test_a_code_works_once(client: TestClient, settings: Settings) -> None:
    code = mailed_code(client, settings)
    assert enter(client, code).status_code == 201
    client.delete("/v1/links")
    assert is_problem(enter(client, code), 410, "code_unusable")
    assert nothing_linked(client)


def test_a_newer_code_kills_the_older(client: TestClient, settings: Settings) -> None:
    older, newer = mailed_code(client, settings), mailed_code(client, settings)
    assert is_problem(enter(client, older), 422, "wrong_code")
    assert enter(client, newer).status_code == 201


def test_asking_for_an_unknown_email_kills_the_code_before(client: TestClient, settings: Settings) -> None:
    older = mailed_code(client, settings)
    ask(client, email=STRANGER)
    assert is_problem(enter(client, older), 422, "wrong_code")
    assert nothing_linked(client)


@pytest.mark.parametrize("other_asked", [False, True])
def test_a_code_of_another_conversation_does_not_work(
    client: TestClient, settings: Settings, other_asked: bool
) -> None:
    code = mailed_code(client, settings, "mine")
    if other_asked:
        mailed_code(client, settings, "other")
    assert enter(client, code, "other").status_code == (422 if other_asked else 410)
    assert nothing_linked(client, "other")
    assert enter(client, code, "mine").status_code == 201


def test_no_code_is_as_dead_as_a_used_one(client: TestClient) -> None:
    assert is_problem(enter(client, "123456"), 410, "code_unusable")


def fresh(number: int) -> dict[str, Any]:
    """Return a conversation, an e-mail and an address that nobody had before."""
    return {"conversation": f"c{number}", "email": f"{number}@mail.example", "address": f"203.0.113.{number}"}


@pytest.mark.parametrize("same", ["email", "conversation", "address"])
def test_three_codes_an_hour(client: TestClient, clock: time_machine.Traveller, same: str) -> None:
    value = fresh(0)[same]
    for number in range(3):
        assert ask(client, **{**fresh(number), same: value}).status_code == 202
    for number in range(3, 5):  # what is refused does not count against anybody
        assert is_problem(ask(client, **{**fresh(number), same: value}), 429, "code_limit_reached")
        assert ask(client, **fresh(number)).status_code == 202
    clock.shift(3599)
    assert ask(client, **{**fresh(6), same: value}).status_code == 429
    clock.shift(1)
    assert ask(client, **{**fresh(6), same: value}).status_code == 202


def test_the_limit_is_the_same_for_a_known_email(client: TestClient, settings: Settings) -> None:
    answers = [ask(client, str(number), spelt).status_code for number, spelt in enumerate([ANA, ANA.upper(), ANA, ANA])]
    assert answers == [202, 202, 202, 429]
    eventually(lambda: len(mails(settings)) == 3)


@pytest.mark.parametrize("email", [ANA, STRANGER])
def test_asking_at_the_same_time_does_not_pass_the_limit(client: TestClient, email: str) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        answers = Counter(pool.map(lambda n: ask(client, f"c{n}", email).status_code, range(THREADS)))
    assert answers == {202: 3, 429: THREADS - 3}


def test_without_an_email_the_code_goes_where_the_one_before_went(client: TestClient, settings: Settings) -> None:
    older = mailed_code(client, settings)
    again = ask(client, email=None)
    assert (again.status_code, again.json()) == (202, {"mail_delayed": False})
    eventually(lambda: len(mails(settings, ANA)) == 2)
    newer = code_in(mails(settings, ANA)[0])
    assert enter(client, older).status_code == 422
    assert enter(client, newer).status_code == 201


def test_without_an_email_an_unknown_one_is_asked_again_and_gets_no_mail(
    client: TestClient, settings: Settings
) -> None:
    ask(client, "unknown", STRANGER)
    again = ask(client, "unknown", None)
    assert (again.status_code, again.json()) == (202, {"mail_delayed": False})
    mailed_code(client, settings, "known")
    assert [mail["To"] for mail in mails(settings)] == [ANA]


@pytest.mark.parametrize("email", [ANA, STRANGER])
def test_asking_again_without_an_email_counts_for_it(client: TestClient, email: str) -> None:
    answers = [ask(client, "one", given).status_code for given in (email, None, None)]
    assert answers == [202] * 3
    assert ask(client, "two", email).status_code == 429


def test_without_an_email_and_a_code_before_there_is_nowhere_to_send(client: TestClient) -> None:
    ask(client, "other", ANA)
    assert is_problem(ask(client, "mine", None), 410, "code_unusable")


def test_nothing_that_was_typed_can_be_read_in_the_database(client: TestClient, settings: Settings) -> None:
    address = "203.0.113.77"
    code = mailed_code(client, settings)
    ask(client, "stranger", STRANGER, address=address)
    enter(client, wrong(code))
    enter(client, code)
    engine, metadata = create_engine(settings.database_url, future=True), MetaData()
    with engine.connect() as connection:
        metadata.reflect(connection)
        rows = {table.name: list(connection.execute(table.select())) for table in metadata.sorted_tables}
    engine.dispose()
    assert len(rows["link_code"]) == 2
    files = settings.outbox.parent.glob("backend.db*")
    stored = repr(rows) + "".join(file.read_bytes().decode("latin-1") for file in files)
    for typed in (code, wrong(code), STRANGER, "stranger@", address):
        assert typed not in stored
        assert sha256(typed.encode()).hexdigest() not in stored  # the hashes need their key
    assert ANA not in repr(rows["link_code"]) + repr(rows["audit_event"])


@pytest.mark.parametrize(
    "email",
    ["", "ana", "ana@", "@a.example", "ana @a.example", "a@b@c.example", "ana@ana.example\n", "a" * 65 + "@a.example"],
)
def test_what_is_no_email_is_refused(shared_client: TestClient, email: str) -> None:
    assert is_problem(ask(shared_client, email=email), 422, "invalid_request")


def test_known_and_unknown_emails_take_the_same_time(client: TestClient, database: Database) -> None:
    accounts = [{"company": "A", "email": f"known{n}@a.example", "country": "EE"} for n in range(30)]
    load(database, AccountsFile.parse_obj({"accounts": accounts}))
    taken: dict[str, list[float]] = {"known": [], "unknown": []}
    ask(client, "warm-up", "warm-up@a.example")
    for number in range(30):
        for kind, seconds in taken.items():
            conversation, address = f"{kind}-{number}", f"{kind}-address-{number}"
            started = time.perf_counter()
            answer = ask(client, conversation, f"{kind}{number}@a.example", address=address)
            seconds.append(time.perf_counter() - started)
            assert answer.status_code == 202
    known, unknown = statistics.median(taken["known"]), statistics.median(taken["unknown"])
    assert abs(known - unknown) < max(0.25 * min(known, unknown), 0.003), (known, unknown)


# Links


def test_a_link_ends_after_thirty_minutes_without_use(client: TestClient, clock: time_machine.Traveller) -> None:
    link(client)
    clock.shift(30 * 60)
    assert is_problem(client.get("/v1/links"), 401, "link_expired")
    assert is_problem(client.get("/v1/points"), 401, "link_expired")


def test_use_keeps_a_link_alive(client: TestClient, clock: time_machine.Traveller) -> None:
    link(client)
    for path in ("/v1/links", "/v1/points", "/v1/application"):
        clock.shift(30 * 60 - 1)
        assert client.get(path).status_code == 200
    clock.shift(30 * 60)
    assert client.get("/v1/points").status_code == 401


def test_an_ended_link_opens_nothing(client: TestClient) -> None:
    link(client)
    assert client.delete("/v1/links").status_code == 204
    assert nothing_linked(client)
    assert is_problem(client.get("/v1/points"), 401, "not_linked")


def test_ending_no_link_is_no_error(client: TestClient) -> None:
    assert [client.delete("/v1/links").status_code for _ in range(2)] == [204, 204]


def test_another_conversation_stays_unlinked(client: TestClient) -> None:
    link(client, conversation="mine")
    assert nothing_linked(client, "other")
    client.delete("/v1/links", headers={"Conversation-Id": "other"})
    assert client.get("/v1/links", headers={"Conversation-Id": "mine"}).status_code == 200


def test_linking_another_account_replaces_the_link(client: TestClient) -> None:
    assert link(client, ANA).json()["replaced"] is False
    assert link(client, ANA).json()["replaced"] is False
    assert link(client, BO).json()["replaced"] is True
    assert client.get("/v1/links").json()["company"] == "Bo AS"
    assert client.get("/v1/points").json()["total"] == 3000
    client.delete("/v1/links")
    assert nothing_linked(client)  # Ana's link does not come back


def test_an_account_under_review_opens_its_application_only(client: TestClient) -> None:
    assert link(client, WAIT).json()["application_state"] == "in_review"
    for route in account_routes(client.app):  # type: ignore[arg-type]
        answer = call(client, route)
        if route.path == "/v1/application":
            assert answer.json()["state"] == "in_review"
        else:
            assert is_problem(answer, 403, "account_not_approved")


def test_an_applicant_links_by_a_code(client: TestClient, settings: Settings) -> None:
    assert enter(client, mailed_code(client, settings, email=WAIT)).json()["company"] == "Wait MB"


# Sign-in tokens

Forge = Callable[[Database, str], str]


def signed(key: str | None = None, algorithm: str = "HS256", **claims: Any) -> Forge:
    """Return what makes a token with these claims changed; `iat` and `exp` count from now."""

    def make(database: Database, right_key: str) -> str:
        moment = int(time.time())
        times = {name: moment + claims[name] for name in ("iat", "exp") if claims.get(name) is not None}
        used_key = "" if algorithm == "none" else key or right_key
        return jwt.encode(claims_for(database, **{**claims, **times}), used_key, algorithm=algorithm)

    return make


def tampered(database: Database, right_key: str) -> str:
    """Return a token of Ana's with Bo's claims in it."""
    header, _, signature = signed()(database, right_key).split(".")
    payload = jwt.encode(claims_for(database, BO), right_key, algorithm="HS256").split(".")[1]
    return ".".join([header, payload, signature])


@pytest.mark.parametrize("claims", [{}, {"exp": 300}, {"aud": ["other", "cps-assistant"]}])
def test_a_sign_in_token_of_the_website_links(
    client: TestClient, database: Database, settings: Settings, claims: dict[str, Any]
) -> None:
    answer = sign_in(client, signed(**claims)(database, settings.sign_in_key))
    assert answer.status_code == 201, answer.text
    assert answer.json()["company"] == client.get("/v1/links").json()["company"] == "Ana OÜ"


@pytest.mark.filterwarnings("ignore:The HMAC key is")
@pytest.mark.parametrize(
    "forge",
    {
        "expired": signed(iat=-200, exp=-1),
        "not yet issued": signed(iat=3600, exp=3700),
        "wrong key": signed(key="another key of the same length as it should be"),
        "no signature": signed(algorithm="none"),
        "another algorithm": signed(algorithm="HS512"),
        "other claims": tampered,
        "for others": signed(aud="another-service"),
        "for nobody": signed(aud=None),
        "without jti": signed(jti=None),
        "empty jti": signed(jti=""),
        "jti is a number": signed(jti=7),
        "without sub": signed(sub=None),
        "without exp": signed(exp=None),
        "without iat": signed(iat=None),
        "lives too long": signed(exp=301),
        "ends before it begins": signed(iat=0, exp=0),
        "exp out of the world": signed(exp=10**18),
        "unknown account": signed(sub="00000000-0000-0000-0000-000000000000"),
        "account by its e-mail": signed(sub=ANA),
    }.items(),
    ids=lambda forge: forge[0],
)
def test_any_other_sign_in_token_is_refused(shared_client: TestClient, forge: tuple[str, Forge]) -> None:
    token = forge[1](database_of(shared_client), settings_of(shared_client).sign_in_key)
    assert is_problem(sign_in(shared_client, token), 401, "invalid_sign_in")
    assert nothing_linked(shared_client)


@pytest.mark.parametrize(
    "token", ["", ".", "..", "garbage", "a.b.c", "a b", "ä.ö.ü", "x" * 2001, "e30.e30.", "eyJhbGciOiJIUzI1NiJ9.e30.\n"]
)
def test_garbage_is_no_sign_in_token(shared_client: TestClient, token: str) -> None:
    answer = sign_in(shared_client, token)
    assert answer.status_code in (401, 422)
    assert is_problem(answer, answer.status_code, {401: "invalid_sign_in", 422: "invalid_request"}[answer.status_code])
    assert nothing_linked(shared_client)


def test_a_sign_in_token_works_once(client: TestClient, database: Database, settings: Settings) -> None:
    token = signed()(database, settings.sign_in_key)
    assert sign_in(client, token, "first").status_code == 201
    for conversation in ("first", "second"):
        assert is_problem(sign_in(client, token, conversation), 401, "invalid_sign_in")
    assert nothing_linked(client, "second")


def test_a_used_sign_in_token_does_not_work_again_after_others_were_used(
    client: TestClient, database: Database, settings: Settings, clock: time_machine.Traveller
) -> None:
    token = signed(exp=300)(database, settings.sign_in_key)
    sign_in(client, token, "first")
    clock.shift(299)
    link(client, conversation="second")
    assert is_problem(sign_in(client, token, "third"), 401, "invalid_sign_in")


def test_of_a_token_used_eight_times_at_once_one_wins(
    client: TestClient, database: Database, settings: Settings
) -> None:
    token = signed()(database, settings.sign_in_key)
    with ThreadPoolExecutor(THREADS) as pool:
        answers = Counter(pool.map(lambda n: sign_in(client, token, f"c{n}").status_code, range(THREADS)))
    assert answers == {201: 1, 401: THREADS - 1}

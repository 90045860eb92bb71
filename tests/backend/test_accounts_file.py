"""The file of accounts: the demo customers are what the file says of them, and a bad file loads nothing."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import models
from backend.accounts import DEMO, AccountsFile, day, load, load_demo, main, read
from backend.db import Database
from backend.services import membership as memberships
from backend.services import migrate_button, points, signup
from backend.services.account import application, working_days_after
from backend.settings import ROOT, Settings
from tests.backend.conftest import WORLD
from tests.backend.support import ANA, BO, Customer, link, new_account, product

#: A leap day, which is a Tuesday, and a Sunday.
TODAYS = ["2028-02-29", "2026-08-30"]


def noon(today: str | date) -> datetime:
    """Return twelve o'clock."""
    return datetime.fromisoformat(f"{today}T12:00:00+00:00")


def account_of(session: Session, email: str) -> models.Account:
    """Return the account with that e-mail."""
    return session.scalars(select(models.Account).where(models.Account.email == email)).one()


def contents(database: Database) -> dict[str, Any]:
    """Return all that a file of accounts can put into a database, without the numbers of the rows."""

    def plain(row: Any, **more: Any) -> dict[str, Any]:
        names = [column.name for column in row.__table__.columns]
        return {name: getattr(row, name) for name in names if name != "id" and not name.endswith("_id")} | more

    with database.transaction() as session:
        accounts = session.scalars(select(models.Account))
        return {
            "models": {model.name: model.points for model in session.scalars(select(models.ProductModel))},
            **{
                account.email: plain(
                    account,
                    public_id=account.public_id,
                    products=[plain(one, model=one.model.name) for one in account.products],
                    memberships=[plain(one, invoices=list(map(plain, one.invoices))) for one in account.memberships],
                )
                for account in accounts
            },
            **{
                old.email: plain(old, products=[plain(one, model=one.model.name) for one in old.products])
                for old in session.scalars(select(models.OldAccount))
            },
        }


# The demo customers


@pytest.fixture(scope="module", params=TODAYS)
def demo(request: pytest.FixtureRequest, shared_database: Database) -> Iterator[Database]:
    """A database with the demo customers, on a day on which the clock stands still."""
    with time_machine.travel(noon(request.param), tick=False):
        load(shared_database, read(DEMO))
        yield shared_database


@pytest.fixture
def session(demo: Database) -> Iterator[Session]:
    """A transaction that is taken back afterwards."""
    with Session(demo.engine, future=True) as session:
        yield session
        session.rollback()


#: Each account's own comment in the file, by its e-mail.
COMMENTS = {
    email: comment
    for comment, email in re.findall(
        r"^  # (.+)\n  - company: .+\n    email: (\S+)$", DEMO.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
}


def test_every_demo_customer_has_a_comment_and_the_comments_have_every_customer() -> None:
    assert {account.email for account in read(DEMO).accounts} == set(COMMENTS)
    assert len(COMMENTS) == 16


@pytest.mark.parametrize(
    ("email", "total"),
    [
        (email, int(found.group(1) or 0))
        for email, comment in COMMENTS.items()
        if (found := re.match(r"(?:(\d+)|No) points", comment))
    ],
)
def test_the_points_are_those_that_the_comment_tells(session: Session, email: str, total: int) -> None:
    assert points.of_account(account_of(session, email)).total == total


def test_the_demo_has_points_for_every_part_of_the_tier_table(session: Session) -> None:
    told = [points.of_account(account).total for account in session.scalars(select(models.Account))]
    assert {0, 430, 500, 760, 1200, 2000, 3100, 12000} <= set(told)


@pytest.mark.parametrize(
    ("email", "waiting"),
    [("jonas@sviesoskadras.example", 350), ("anna@fenyiv.example", 0), ("ilze@gaismasraksts.example", 0)],
)
def test_points_wait_where_details_are_missing(session: Session, email: str, waiting: int) -> None:
    assert points.of_account(account_of(session, email)).waiting == waiting


@pytest.mark.parametrize(
    ("email", "highest"),
    [
        ("mari@pildikast.example", None),
        ("ilze@gaismasraksts.example", None),
        ("anna@fenyiv.example", "silver"),
        ("jonas@sviesoskadras.example", "silver"),
        ("kari@fjordlys.example", "gold"),
        ("sean@harbourlight.example", "platinum"),
        ("kaarel@pohjalafilm.example", "corporate_c"),
        ("istvan@dunastudio.example", "corporate_a"),
    ],
)
def test_there_is_a_customer_for_every_tier(session: Session, email: str, highest: str | None) -> None:
    can = signup.eligibility(account_of(session, email))
    assert can.state == ("eligible" if highest else "not_enough_points")
    assert [tier.name for tier in can.points.open_tiers][-1:] == ([highest] if highest else [])


@pytest.mark.parametrize(
    ("email", "state"),
    [
        ("mari@pildikast.example", "no_old_account"),
        ("ilze@gaismasraksts.example", "ready"),
        ("sean@harbourlight.example", "all_migrated"),
        ("ruta@fotometras.example", "no_old_email"),
        ("ola@nordlysbilder.example", "old_account_unknown"),
        ("aoife@celticframe.example", "nothing_to_migrate"),
    ],
)
def test_there_is_a_customer_for_every_state_of_the_migrate_button(session: Session, email: str, state: str) -> None:
    assert migrate_button.migration(session, account_of(session, email)).state == state


def test_one_of_the_two_products_that_wait_lacks_its_dealer(session: Session) -> None:
    account = account_of(session, "ilze@gaismasraksts.example")
    moved = migrate_button.migrate(session, account)
    assert [product.dealer for product in moved.products] == ["Foto Pasaule", None]
    assert points.of_account(account) == points.Points(total=600, waiting=80)
    assert signup.eligibility(account).state == "eligible"


@pytest.mark.parametrize(
    ("email", "state", "overdue"),
    [
        ("janis@kadrs.example", "in_review", False),
        ("egle@vaizdonamai.example", "received", True),
        ("bela@objektiv.example", "rejected", False),
        ("mari@pildikast.example", "approved", False),
    ],
)
def test_there_is_a_customer_for_every_state_of_an_application(
    session: Session, email: str, state: str, overdue: bool
) -> None:
    told = application(account_of(session, email))
    assert (told.state, told.overdue) == (state, overdue)
    assert (told.decided_at is None) == (state in ("received", "in_review"))


@pytest.mark.parametrize(
    ("email", "state", "tier", "invoice", "can"),
    [
        ("kari@fjordlys.example", "expired", "gold", "paid", "eligible"),
        ("ingrid@bergenbryllup.example", "active", "silver", "open", "active"),
        ("liis@pulmafoto.example", "pending", "gold", "open", "pending"),
    ],
)
def test_there_is_a_customer_for_every_state_of_a_membership(
    session: Session, email: str, state: str, tier: str, invoice: str, can: str
) -> None:
    account = account_of(session, email)
    last = memberships.latest(account)
    assert last is not None
    assert (memberships.state(last), last.tier) == (state, tier)
    assert [memberships.invoice_state(one) for one in memberships.invoices(session, account)] == [invoice]
    assert signup.eligibility(account).state == can


@pytest.mark.parametrize(
    ("email", "number"),
    [
        ("kari@fjordlys.example", "CPS20304050"),
        ("sean@harbourlight.example", "IE-1187"),
        ("ilze@gaismasraksts.example", "LV-0042"),
        ("anna@fenyiv.example", None),
        ("ola@nordlysbilder.example", None),
    ],
)
def test_a_sign_up_replaces_the_number_from_before(session: Session, email: str, number: str | None) -> None:
    assert memberships.previous_number(session, account_of(session, email)) == number


def test_some_demo_customers_are_not_vat_registered(session: Session) -> None:
    without = select(models.Account.email).where(models.Account.vat_registered.is_(False))
    assert set(session.scalars(without)) == {"ola@nordlysbilder.example", "aoife@celticframe.example"}


def test_nothing_in_the_demo_is_of_the_future(session: Session) -> None:
    today = datetime.now(timezone.utc).date()
    bought = session.scalars(select(models.Product.purchase_date).where(models.Product.purchase_date.is_not(None)))
    started, received = select(models.Membership.starts_on), select(models.Account.received_at)
    assert max(bought) <= today
    assert max(session.scalars(started)) <= today
    assert max(session.scalars(received)).date() <= today


def test_no_demo_customer_can_be_real() -> None:
    file = read(DEMO)
    emails = [account.email for account in file.accounts] + [old.email for old in file.old_accounts]
    emails += [account.old_email for account in file.accounts if account.old_email]
    assert {email.rpartition(".")[2] for email in emails} == {"example"}


def test_loading_the_demo_twice_gives_the_same(demo: Database) -> None:
    before = contents(demo)
    assert len(before) == 1 + 16 + 3
    load(demo, read(DEMO))
    assert contents(demo) == before


def test_loading_the_demo_again_takes_back_what_was_done_with_it(demo: Database) -> None:
    before = contents(demo)
    with demo.transaction() as session:
        ilze = account_of(session, "ilze@gaismasraksts.example")
        migrate_button.migrate(session, ilze)
        anna = account_of(session, "anna@fenyiv.example")
        anna.products.clear()
    assert contents(demo) != before
    load(demo, read(DEMO))
    assert contents(demo) == before


def test_the_demo_is_loaded_into_an_empty_database_only(database_url: str) -> None:
    settings = Settings.read({"DATABASE_URL": database_url})
    load_demo(settings)
    database = Database(database_url)
    email = new_account(database)
    with database.transaction() as session:
        session.delete(account_of(session, "anna@fenyiv.example"))
    load_demo(settings)
    emails = set(contents(database))
    database.engine.dispose()
    assert {email, "mari@pildikast.example"} <= emails
    assert "anna@fenyiv.example" not in emails


# Days


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("today", "2026-03-11"),
        ("-10 days", "2026-03-01"),
        ("+1 day", "2026-03-12"),
        ("-1day", "2026-03-10"),
        ("-2 weeks", "2026-02-25"),
        ("-3 months", "2025-12-11"),
        ("-1 year", "2025-03-11"),
        ("+2y", "2028-03-11"),
        ("-1 working day", "2026-03-10"),
        ("-2 working days", "2026-03-09"),
        ("+3 working days", "2026-03-16"),
        ("2024-02-29", "2024-02-29"),
        (date(2024, 2, 29), "2024-02-29"),
    ],
)
def test_a_day_is_named_by_date_or_distance(given: Any, found: str) -> None:
    with time_machine.travel(noon("2026-03-11"), tick=False):
        assert day(given) == date.fromisoformat(found)


@pytest.mark.parametrize(
    ("today", "given", "found"),
    [("2026-03-31", "-1 month", "2026-02-28"), ("2028-02-29", "-1 year", "2027-02-28")],
)
def test_a_distance_ends_on_the_last_day_of_a_shorter_month(today: str, given: str, found: str) -> None:
    with time_machine.travel(noon(today), tick=False):
        assert day(given) == date.fromisoformat(found)


@pytest.mark.parametrize("offset", range(7))
@pytest.mark.parametrize("count", [1, 2, 5])
def test_so_many_working_days_ago_are_over_by_today_and_not_before(offset: int, count: int) -> None:
    today = date(2026, 3, 9) + timedelta(days=offset)
    with time_machine.travel(noon(today), tick=False):
        found = day(f"-{count} working days")
    assert found is not None
    assert working_days_after(found, count) <= today < working_days_after(found + timedelta(days=1), count)


@pytest.mark.parametrize(
    "given",
    [
        "",
        "yesterday",
        "10 days",
        "-10",
        "-10 fortnights",
        "2026-02-30",
        "11.03.2026",
        "-9999 years",
        "+99999999 days",
        5,
    ],
)
def test_what_is_no_day_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        day(given)


# What a file may leave out


def test_a_membership_has_its_usual_end_fee_and_invoice(database: Database) -> None:
    email = new_account(database, memberships=[{"number": "CPS1", "tier": "gold", "starts": "2028-02-29"}])
    (told,) = contents(database)[email]["memberships"]
    assert (told["expires_on"], told["state"], told["payment_method"]) == (date(2029, 2, 28), "active", "card")
    (invoice,) = told["invoices"]
    assert (invoice["number"], invoice["amount"], invoice["state"]) == ("CPS1-1", Decimal(170), "open")
    assert (invoice["issued_on"], invoice["due_on"]) == (date(2028, 2, 29), date(2028, 3, 30))


def test_an_invoice_may_have_its_own_dates_and_amount(database: Database) -> None:
    own = {"number": "I-1", "amount": "12.30", "issued": "2026-01-02", "due": "2026-01-05", "state": "paid"}
    current = {"number": "CPS1", "tier": "gold", "starts": "2026-01-01", "invoices": [own]}
    email = new_account(database, memberships=[current])
    (invoice,) = contents(database)[email]["memberships"][0]["invoices"]
    assert (invoice["number"], str(invoice["amount"])) == ("I-1", "12.30")
    assert (invoice["issued_on"], invoice["due_on"]) == (date(2026, 1, 2), date(2026, 1, 5))


def test_an_account_without_application_is_approved_since_now(database: Database) -> None:
    moment = noon("2026-03-11")
    with time_machine.travel(moment, tick=False):
        email = new_account(database)
    told = contents(database)[email]
    assert (told["application_state"], told["received_at"], told["had_old_account"]) == ("approved", moment, None)


def test_addresses_and_serial_numbers_are_kept_as_the_services_look_for_them(database: Database) -> None:
    file = {
        "accounts": [
            {
                "company": "Uno", "email": " Uno@UNO.example ", "country": "EE", "old_email": "Old@UNO.example",
                "products": [product(serial_number=" 00-ab 1234 ")],
            }
        ],
        "old_accounts": [{"email": "OLD@uno.example"}],
    }  # fmt: skip
    load(database, AccountsFile.parse_obj(file))
    found = contents(database)
    assert found["uno@uno.example"]["old_email"] == "old@uno.example"
    assert found["uno@uno.example"]["products"][0]["serial_number"] == "00AB1234"
    assert "old@uno.example" in found


# Loading into a database that is in use


def test_loading_replaces_only_the_accounts_in_the_file(client: TestClient, database: Database) -> None:
    link(client, BO, "bo")
    link(client, ANA, "ana")
    noted = {"value": "Fotoekspert"}
    number = client.get("/v1/products", headers={"Conversation-Id": "bo"}).json()["products"][0]["id"]
    client.put(f"/v1/products/{number}/draft/dealer", json=noted, headers={"Conversation-Id": "bo"})
    shown = client.get("/v1/products", headers={"Conversation-Id": "bo"}).json()
    before = contents(database)
    ana = {"company": "Ana Film OÜ", "email": ANA.upper(), "country": "EE", "products": [product("C300")]}
    load(database, AccountsFile.parse_obj({"accounts": [ana]}))
    after = contents(database)
    assert (after[ANA]["company"], len(after[ANA]["products"])) == ("Ana Film OÜ", 1)
    assert {**before, ANA: None} == {**after, ANA: None}
    assert client.get("/v1/products", headers={"Conversation-Id": "bo"}).json() == shown
    assert "draft" in shown["products"][0]


def test_a_replaced_account_keeps_its_name_for_the_website(database: Database) -> None:
    before = contents(database)[ANA]["public_id"]
    load(database, AccountsFile.parse_obj(WORLD))
    assert contents(database)[ANA]["public_id"] == before


def test_a_replaced_account_is_linked_no_longer(client: TestClient, database: Database) -> None:
    link(client, ANA)
    load(database, AccountsFile.parse_obj(WORLD))
    assert client.get("/v1/points").json()["code"] == "not_linked"


def test_a_model_that_is_known_already_need_not_be_in_the_file(client: TestClient) -> None:
    assert Customer(client, products=[product("EOS R5")]).get("/v1/points")["total"] == 250


def test_points_of_a_model_can_be_changed(client: TestClient, database: Database) -> None:
    link(client, ANA)
    load(database, AccountsFile.parse_obj({"product_models": {"EOS R5": 300}}))
    assert client.get("/v1/points").json()["total"] == 300


# Bad files

ACCOUNT = "accounts: [{company: Foto, email: new@new.example, country: EE, "
MODEL = "product_models: {EOS R9: 10}\n"
MEMBERSHIP = "{number: CPS1, tier: silver, starts: today}"

#: Files that are refused, each with a word of what is wrong.
BAD = {
    "unknown part": (MODEL + "customers: []", "customers"),
    "unknown key of an account": (MODEL + ACCOUNT + "phone: 1}]", "phone"),
    "unknown key of a product": (MODEL + ACCOUNT + "products: [{model: EOS R9, colour: red}]}]", "colour"),
    "unknown key of a membership": (MODEL + ACCOUNT + f"memberships: [{MEMBERSHIP[:-1]}, fee: 1}}]}}]", "fee"),
    "unknown key of an application": (MODEL + ACCOUNT + "application: {status: approved}}]", "status"),
    "unknown model": (MODEL + ACCOUNT + "products: [{model: EOS R99}]}]", "EOS R99"),
    "unknown model of an old account": (
        MODEL + ACCOUNT + "}]\nold_accounts: [{email: a@a.example, products: [{model: EOS R99}]}]",
        "EOS R99",
    ),
    "unknown tier": (MODEL + ACCOUNT + f"memberships: [{MEMBERSHIP.replace('silver', 'bronze')}]}}]", "bronze"),
    "unknown state": (MODEL + ACCOUNT + "application: {state: lost}}]", "state"),
    "unknown detail": (MODEL + ACCOUNT + "products: [{model: EOS R9, estimated: [colour]}]}]", "estimated"),
    "no e-mail": (MODEL + "accounts: [{company: Foto, country: EE}]", "email"),
    "no day": (MODEL + ACCOUNT + "products: [{model: EOS R9, purchase_date: spring}]}]", "purchase_date"),
    "a day too far": (MODEL + ACCOUNT + "products: [{model: EOS R9, purchase_date: +99999999 days}]}]", "purchase"),
    "a number for a serial number": (
        MODEL + ACCOUNT + "products: [{model: EOS R9, serial_number: 0010847333}]}]",
        "serial_number",
    ),
    "negative points": ("product_models: {EOS R9: -1}\n", "product_models"),
    "one address twice": (MODEL + ACCOUNT + "}, " + ACCOUNT[len("accounts: [") :] + "}]", "exists already"),
    "one serial number twice": (
        MODEL + ACCOUNT + "products: [{model: EOS R9, serial_number: A1}, {model: EOS R9, serial_number: a-1}]}]",
        "exists already",
    ),
    "a serial number of another account": (
        MODEL + ACCOUNT + 'products: [{model: EOS R9, serial_number: "1000000001"}]}]',
        "exists already",
    ),
    "two current memberships": (
        MODEL + ACCOUNT + f"memberships: [{MEMBERSHIP}, {MEMBERSHIP.replace('CPS1', 'CPS2')}]}}]",
        "exists already",
    ),
    "a list": ("- 1\n- 2", ""),
    "a word": ("accounts", ""),
    "an open bracket": (MODEL + "accounts: [{company: Foto", "line"),
    "a tab": (MODEL + "accounts:\n\t- company: Foto", "line"),
    "one key twice": ("product_models: {}\n" + MODEL, "product_models"),
    "a tag of Python": ("product_models: !!python/object/apply:os.getcwd []", "tag"),
}  # fmt: skip


@pytest.fixture
def loaded(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """The small world, and the command that loads files into it."""
    monkeypatch.setenv("DATABASE_URL", str(database.url.render_as_string(hide_password=False)))
    return database


def run(monkeypatch: pytest.MonkeyPatch, file: Path) -> int:
    """Run the command with a file."""
    monkeypatch.setattr(sys, "argv", ["accounts", str(file)])
    return main()


@pytest.mark.parametrize(("text", "word"), BAD.values(), ids=BAD)
def test_a_bad_file_loads_nothing_and_is_named(
    loaded: Database,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    text: str,
    word: str,
) -> None:
    file = tmp_path / "customers.yml"
    file.write_text(text, encoding="utf-8")
    before = contents(loaded)
    assert run(monkeypatch, file) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert str(file) in told.err
    assert word in told.err
    assert contents(loaded) == before


def test_a_text_that_is_too_long_for_its_column_is_refused(shared_database: Database) -> None:
    if shared_database.url.get_backend_name() == "sqlite":
        pytest.skip("SQLite takes texts of any length")
    with pytest.raises(ValueError, match="too long"):
        new_account(shared_database, company="x" * 201)


def test_a_file_that_is_no_text_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "customers.yml"
    file.write_bytes(b"accounts: [{company: \xff\xfe}]")
    assert run(monkeypatch, file) == 1
    assert str(file) in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path / "nowhere.yml") == 1
    assert "nowhere.yml" in capsys.readouterr().err


def test_a_good_file_is_loaded_and_counted(
    loaded: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "customers.yml"
    file.write_text(MODEL + ACCOUNT + "products: [{model: EOS R9}]}]\nold_accounts: [{email: a@a.example}]", "utf-8")
    assert run(monkeypatch, file) == 0
    assert "1 accounts and 1 old accounts" in capsys.readouterr().out
    assert {"new@new.example", "a@a.example"} <= set(contents(loaded))


def test_the_example_in_the_docs_can_be_loaded(
    loaded: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "demo.md").read_text("utf-8"), flags=re.DOTALL)
    file = tmp_path / "customers.yml"
    file.write_text(example, encoding="utf-8")
    assert run(monkeypatch, file) == 0
    with loaded.transaction() as session:
        account = account_of(session, "pavyzdys@example.org")
        assert migrate_button.migration(session, account).state == "ready"
        assert signup.eligibility(account).state == "active"
        assert points.of_account(account) == points.Points(total=250, waiting=250)


def test_an_empty_file_changes_nothing(loaded: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "customers.yml"
    file.write_text("# nobody\n", encoding="utf-8")
    before = contents(loaded)
    assert run(monkeypatch, file) == 0
    assert contents(loaded) == before

"""A backend on SQLite and on a real PostgreSQL: every test runs on both."""

from __future__ import annotations

import functools
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from backend.accounts import AccountsFile, load
from backend.api import app as app_module
from backend.api.app import create_app
from backend.db import Database
from backend.mail import outbox
from backend.settings import Settings
from bot.nlg.catalogue import Catalogues
from tests.backend.support import eventually

#: Bytes that PostgreSQL may need.
ROOM = 2**30

#: A small world that most tests live in.
WORLD: dict[str, Any] = {
    "product_models": {"EOS R5": 250, "EOS R6": 180, "RF 24-70": 130, "C300": 500},
    "accounts": [
        {
            "company": "Ana OÜ", "email": "ana@ana.example", "country": "EE", "had_old_account": False,
            "products": [
                {
                    "model": "EOS R5", "serial_number": "1000000001", "purchase_date": "2024-03-01", "country": "EE",
                    "dealer": "Foto",
                },
                {"model": "EOS R6", "serial_number": "1000000002", "country": "EE"},
            ],
        },
        {
            "company": "Bo AS", "email": "bo@bo.example", "country": "NO",
            "products": [
                {
                    "model": "C300", "serial_number": f"200000000{n}", "purchase_date": "2024-03-01", "country": "NO",
                    "dealer": "Foto",
                }
                for n in range(6)
            ],
        },
        {
            "company": "Wait MB", "email": "wait@wait.example", "country": "LT",
            "application": {"state": "in_review", "received": "today"},
        },
    ],
}  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def _texts_are_read_once() -> Iterator[None]:
    """Let all apps share the texts, which never change: reading them takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app_module, "Catalogues", functools.lru_cache(Catalogues))
        yield


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[], str]]:
    """Start PostgreSQL, as a package brings it, and give what makes a new database and returns its URL."""
    import pgserver  # noqa: PLC0415 - it unpacks a server, which only these tests need

    memory = Path("/dev/shm")  # noqa: S108 - as fast as it gets, and nothing here has to outlive a power cut
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    folder = tempfile.mkdtemp(dir=memory if roomy else None)
    server = pgserver.get_server(folder, cleanup_mode="stop")
    engine = create_engine(server.get_uri(), isolation_level="AUTOCOMMIT", future=True)

    def new_database() -> str:
        name = f"test_{uuid.uuid4().hex}"
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} STRATEGY file_copy"))
        return str(server.get_uri(name))

    yield new_database
    engine.dispose()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _empty_database(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{folder / 'backend.db'}"
        return
    url: str = request.getfixturevalue("postgresql")()
    yield url
    engine = create_engine(make_url(url).set(database="postgres"), isolation_level="AUTOCOMMIT", future=True)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {make_url(url).database} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database of each kind."""
    yield from _empty_database(request, tmp_path)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a developer's machine, all in a folder of the test's own."""
    return Settings.read({"DATABASE_URL": database_url, "CPS_OUTBOX": str(tmp_path / "outbox")})


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    """A database with the small world in it."""
    database = Database(settings.database_url)
    database.migrate()
    load(database, AccountsFile.parse_obj(WORLD))
    yield database
    database.engine.dispose()


@pytest.fixture
def client(settings: Settings, database: Database) -> Iterator[TestClient]:
    """A caller with the service token, in the conversation `test`; the courier works, too."""
    headers = {"Authorization": f"Bearer {settings.service_token}", "Conversation-Id": "test"}
    with TestClient(create_app(settings), headers=headers, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Like `client`, one for all tests of a file: for tests that leave nothing behind, or only in conversations of
    their own. It saves most of their time.
    """
    folder = tmp_path_factory.mktemp("shared")
    for url in _empty_database(request, folder):
        settings = Settings.read({"DATABASE_URL": url, "CPS_OUTBOX": str(folder / "outbox")})
        database = Database(url)
        database.migrate()
        load(database, AccountsFile.parse_obj(WORLD))
        database.engine.dispose()
        headers = {"Authorization": f"Bearer {settings.service_token}", "Conversation-Id": "test"}
        with TestClient(create_app(settings), headers=headers, raise_server_exceptions=False) as client:
            yield client


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def shared_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A migrated, empty database of each kind, one for all tests of a file: for tests that leave nothing behind."""
    for url in _empty_database(request, tmp_path_factory.mktemp("shared")):
        database = Database(url)
        database.migrate()
        yield database
        database.engine.dispose()


#: What conversations leave behind; accounts and their products stay.
TRACES = ("delivery", "ticket", "link_code", "account_link", "used_token", "product_draft", "audit_event")


@pytest.fixture
def clean_client(shared_client: TestClient) -> Iterator[TestClient]:
    """Like `shared_client`, without any link, code, ticket or mail of the test before: for tests that change nothing
    of the accounts and their products.
    """
    app: Any = shared_client.app
    yield shared_client
    # Codes are sent one after the other: once this one has come, all others have.
    app.state.courier.send_code(email="end-of-test@mail.example", code="000000", language="en")
    folder: Path = app.state.settings.outbox
    eventually(lambda: [mail for mail in outbox(folder) if mail["To"] == "end-of-test@mail.example"])
    with app.state.database.engine.connect() as connection:
        unsent = text("SELECT count(*) FROM delivery WHERE sent_at IS NULL")
        eventually(lambda: connection.execute(unsent).scalar_one() == 0 or connection.rollback())
    shutil.rmtree(folder)
    with app.state.database.transaction() as session:
        for table in TRACES:
            session.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - names of our own

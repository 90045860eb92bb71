"""What callers get while the database can't be used, and that nothing is left over from it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx import Response

from backend.accounts import AccountsFile, load
from backend.api.app import create_app
from backend.db import Database
from backend.settings import Settings
from tests.backend.conftest import WORLD
from tests.backend.support import ANA, ask, eventually, is_problem, link, mails

#: The longest that a caller waits for an answer, in seconds.
PATIENCE = 4.0


@contextmanager
def running(url: str, outbox: Path) -> Iterator[TestClient]:
    """Run a backend on a database, with the small world in it."""
    settings = Settings.read({"DATABASE_URL": url, "CPS_OUTBOX": str(outbox)})
    database = Database(url)
    database.migrate()
    load(database, AccountsFile.parse_obj(WORLD))
    database.engine.dispose()
    headers = {"Authorization": f"Bearer {settings.service_token}", "Conversation-Id": "test"}
    with TestClient(create_app(settings), headers=headers, raise_server_exceptions=False) as client:
        yield client


def is_unavailable(answer: Response) -> bool:
    """Tell whether the answer says so, soon enough, and nothing of what is behind."""
    assert answer.elapsed.total_seconds() < PATIENCE
    assert is_problem(answer, 503, "unavailable")
    for word in ("Traceback", "sqlite", "psycopg", "locked", "SELECT", "INSERT", "/"):
        assert word not in answer.text
    return True


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of an SQLite database."""
    return tmp_path / "backend.db"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the backend give a lock up sooner, where a test is not about how long that takes."""
    monkeypatch.setattr("backend.db.LOCK_TIMEOUT", 0.3)


@pytest.fixture
def on_sqlite(file: Path, tmp_path: Path) -> Iterator[TestClient]:
    """A backend on SQLite."""
    with running(f"sqlite:///{file}", tmp_path / "outbox") as client:
        yield client


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Keep everybody else from writing."""
    other = sqlite3.connect(file, isolation_level=None, timeout=10)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_a_locked_database_is_said_to_be_unavailable(on_sqlite: TestClient, file: Path) -> None:
    link(on_sqlite, ANA)
    with locked(file):
        answer = on_sqlite.get("/v1/points")
        assert is_unavailable(answer)
        assert answer.headers["Retry-After"]
    assert on_sqlite.get("/v1/points").status_code == 200


@pytest.mark.usefixtures("impatient")
def test_what_was_refused_while_locked_has_not_happened(on_sqlite: TestClient, file: Path) -> None:
    settings: Settings = on_sqlite.app.state.settings  # type: ignore[attr-defined]
    with locked(file):
        assert is_unavailable(ask(on_sqlite))
    assert [ask(on_sqlite).status_code for _ in range(4)] == [202, 202, 202, 429]  # it counts for no limit
    eventually(lambda: len(mails(settings)) == 3)


def test_a_short_lock_is_waited_for(on_sqlite: TestClient, file: Path) -> None:
    link(on_sqlite, ANA)
    other = sqlite3.connect(file, isolation_level=None, timeout=10, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.5, other.execute, ["ROLLBACK"])
    release.start()
    assert on_sqlite.get("/v1/points").status_code == 200
    release.join()
    other.close()


@pytest.mark.usefixtures("impatient")
def test_hand_overs_are_sent_when_the_lock_is_gone(on_sqlite: TestClient, file: Path) -> None:
    settings: Settings = on_sqlite.app.state.settings  # type: ignore[attr-defined]
    link(on_sqlite, ANA)
    with locked(file):
        time.sleep(1)  # until the courier's turn has failed, too
    wish = {"reason": "talk_to_human", "language": "en", "transcript": []}
    assert on_sqlite.post("/v1/tickets", json=wish).status_code == 201
    eventually(lambda: mails(settings))


def test_a_stopped_postgresql_is_said_to_be_unavailable(tmp_path: Path) -> None:
    import pgserver  # noqa: PLC0415 - it unpacks a server, which only these tests need

    folder = tempfile.mkdtemp()  # the path of a socket may not be long
    server = pgserver.get_server(folder, cleanup_mode="stop")
    try:
        with running(server.get_uri(), tmp_path / "outbox") as client:
            link(client, ANA)
            assert client.get("/readyz").status_code == 200
            server.cleanup()
            assert is_unavailable(client.get("/readyz"))
            assert is_unavailable(client.get("/v1/points"))
            assert is_unavailable(ask(client))
            assert client.get("/healthz").status_code == 200
            server = pgserver.get_server(folder, cleanup_mode="stop")
            assert client.get("/readyz").status_code == 200
            assert client.get("/v1/points").status_code == 200
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)

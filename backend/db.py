"""The database: connecting, migrating, and the one place where anything is committed."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event, func, select
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import SAWarning
from sqlalchemy.orm import Session

from backend.models import Tier
from backend.services import tiers

MIGRATIONS = Path(__file__).parent / "migrations"
#: How long a write waits for another one, in seconds.
LOCK_TIMEOUT = 2.0


class Database:
    """An engine and its transactions.

    Args:
        url: an SQLAlchemy URL of SQLite or PostgreSQL.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        if self.url.get_backend_name() == "sqlite":
            if self.url.database:
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            # SQLite keeps amounts as floats; they come back exact, having two decimals and few digits.
            warnings.filterwarnings("ignore", "Dialect sqlite.*Decimal", SAWarning)
            self.engine = create_engine(self.url, future=True, connect_args={"timeout": LOCK_TIMEOUT})
            _prepare_sqlite(self.engine)
        else:
            milliseconds = int(LOCK_TIMEOUT * 1000)
            self.engine = create_engine(
                self.url,
                future=True,
                pool_pre_ping=True,
                pool_size=20,
                pool_timeout=LOCK_TIMEOUT,
                connect_args={
                    "options": f"-c timezone=utc -c lock_timeout={milliseconds}",
                    "connect_timeout": int(LOCK_TIMEOUT),
                },
            )

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose work is committed at the end, or rolled back if anything goes wrong."""
        with Session(self.engine, future=True, expire_on_commit=False) as session, session.begin():
            yield session

    def migrate(self) -> None:
        """Bring the tables to the newest version, and the tiers to what the rules say."""
        command.upgrade(self.alembic_config(), "head")
        with self.transaction() as session:
            for tier in tiers.TIERS:
                row = session.get(Tier, tier.name) or Tier(name=tier.name)
                row.points_from, row.points_to = tier.points_from, tier.points_to
                row.annual_fee, row.corporate = tier.annual_fee, tier.corporate
                session.add(row)

    def alembic_config(self) -> Config:
        """Return the configuration for Alembic's commands on this database."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["engine"] = self.engine
        return config

    def is_ready(self) -> bool:
        """Tell whether the database answers and has its tables."""
        with self.transaction() as session:
            return session.execute(select(Tier.name)).first() is not None


def one_at_a_time(session: Session, name: str) -> None:
    """Wait until no other transaction that has called this with the same name is under way.

    Where `SELECT … FOR UPDATE` finds no row to lock yet, nothing else keeps two transactions from both making one.
    SQLite has one writer at a time anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(func.hashtext(name))))


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: Any) -> None:
        # SQLAlchemy begins transactions itself, below: pysqlite would begin them too late.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        # Waits for other writers at the start; a read lock that becomes a write lock would fail instead of waiting.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

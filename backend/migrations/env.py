"""What Alembic runs to migrate; `backend.db.Database` calls it."""

from __future__ import annotations

from alembic import context

from backend.models import metadata


def run() -> None:
    """Migrate the database whose engine the configuration carries, in one transaction."""
    engine = context.config.attributes["engine"]
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
        with context.begin_transaction():
            context.run_migrations()


run()

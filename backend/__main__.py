"""Serves the backend: `python -m backend`."""

from __future__ import annotations

import argparse
import sys

import uvicorn

from backend.accounts import load_demo
from backend.api.app import create_app
from backend.settings import Settings

PORT = 5056


def main() -> int:
    """Serve until the process is told to end; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--demo", action="store_true", help="load the demo customers into an empty database")
    arguments = parser.parse_args()
    try:
        settings = Settings.read()
        if arguments.demo and not settings.production:
            load_demo(settings)
        app = create_app(settings)
    except ValueError as error:
        print(f"Not started: {error}", file=sys.stderr)
        return 1
    uvicorn.run(app, host=arguments.host, port=arguments.port, log_level="warning", server_header=False, ws="none")
    return 0


if __name__ == "__main__":
    sys.exit(main())

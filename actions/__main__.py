"""Serves the actions: `python -m actions`. As `rasa run actions`, but with a shared secret and without echoes.

Rasa's action server answers anyone, and repeats the whole conversation in its error bodies.
"""

from __future__ import annotations

import argparse
import hmac
import logging
import os
import sys

from rasa_sdk.endpoint import create_app
from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot import settings
from bot.masking import mask_logs

logger = logging.getLogger(__name__)

PORT = 5055


def protected(app: Sanic, token: str | None) -> Sanic:
    """Let in only callers with the token in the query, and tell errors to the log alone.

    Args:
        app: the action server.
        token: the shared secret; None lets everybody in.
    """

    @app.middleware("request")
    async def authorize(request: Request) -> HTTPResponse | None:
        if token is None or request.path == "/health":
            return None
        if hmac.compare_digest(request.args.get("token", "").encode(), token.encode()):
            return None
        return response.json({"error": "unauthorized"}, status=401)

    @app.exception(Exception)
    async def failed(request: Request, error: Exception) -> HTTPResponse:
        status = getattr(error, "status_code", 500)
        logger.error("an action failed", exc_info=error)
        return response.json({"error": "the action failed"}, status=status)

    return app


def main() -> int:
    """Serve until the process is told to end; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=PORT)
    arguments = parser.parse_args()
    logging.basicConfig(
        level=os.environ.get("LOG_LEVEL", "WARNING"), format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    mask_logs()
    try:
        token = settings.action_token()
        settings.backend_token()
    except ValueError as error:
        print(f"Not started: {error}", file=sys.stderr)
        return 1
    app = protected(create_app("actions", cors_origins=[]), token)
    app.run(arguments.host, arguments.port, workers=1, access_log=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())

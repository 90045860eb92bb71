"""The website's channel as Rasa sees it."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.backend_client import BackendClient
from bot.channels.turn import OnNewMessage
from bot.channels.web.conversations import Conversations
from bot.channels.web.http import Http
from bot.channels.web.limits import Limits
from bot.channels.web.network import Origins
from bot.channels.web.sessions import Sessions
from bot.channels.web.settings import MAX_FRAME, MAX_REQUEST, WebSettings
from bot.channels.web.sockets import Sockets
from bot.channels.web.store import WebStore
from bot.channels.web.tokens import SessionTokens
from bot.masking import mask_logs
from bot.tracker_store import conversations_url, open_engine


class WebChannel(InputChannel):
    """Talks to the widget on the website: docs/web-channel.md."""

    def __init__(self, settings: WebSettings, backend: BackendClient) -> None:
        self._settings, self._backend = settings, backend
        mask_logs()

    @classmethod
    def name(cls) -> str:
        """Return the channel's name, which all its addresses and conversations bear."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """Create the channel; its settings come from the environment only."""
        return cls(WebSettings.read(), BackendClient.from_environment())

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Return the routes of the channel."""
        settings, backend, name = self._settings, self._backend, self.name()

        class Routes(Blueprint):
            """Builds the channel's parts when the application is known, which holds Rasa's agent."""

            def register(self, app: Sanic, options: dict[str, Any]) -> None:
                # Sanic believes as many entries of X-Forwarded-For as this says.
                app.config.PROXIES_COUNT = settings.proxies or None
                app.config.WEBSOCKET_MAX_SIZE = MAX_FRAME
                # Sanic holds a whole request in memory before anybody looks at it; by default up to 100 MB.
                app.config.REQUEST_MAX_SIZE = MAX_REQUEST
                # engine.io has a heartbeat of its own.
                app.config.WEBSOCKET_PING_INTERVAL = None
                store, limits, origins = (
                    WebStore(open_engine(conversations_url())),
                    Limits(settings),
                    Origins(settings),
                )
                conversations = Conversations(app, on_new_message, store, limits, name)
                sessions = Sessions(app, SessionTokens(settings.key), store, backend, conversations)
                Http(origins, limits, sessions, conversations).add_to(self)
                Sockets(app, origins, limits, sessions, conversations)
                super().register(app, options)

        routes = Routes("web_channel")

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        return routes

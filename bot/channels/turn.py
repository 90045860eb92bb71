"""One turn of a conversation: a message goes in, the bot's messages come out. The same on every channel."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.actions import action
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor

from bot.conversation import reply_language
from bot.languages import DEFAULT_LANGUAGE
from bot.nlg.generator import CatalogueNaturalLanguageGenerator
from bot.nlu.text import MAX_LENGTH, normalize

logger = logging.getLogger(__name__)

#: How long an action may take, in seconds; Rasa itself would wait for five minutes while the customer waits, too.
ACTION_TIMEOUT = 5.0
action.DEFAULT_REQUEST_TIMEOUT = ACTION_TIMEOUT

#: What Rasa does with a message.
OnNewMessage = Callable[[UserMessage], Awaitable[Any]]


class Collector(OutputChannel):
    """Keeps the bot's messages, whole, for the channel to deliver."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """Return the name under which Rasa knows it."""
        return "collector"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message; those without words say nothing."""
        if message.get("text"):
            self.messages.append(message)


async def take_turn(
    app: Any,
    on_new_message: OnNewMessage,
    *,
    sender: str,
    text: str | None,
    channel: str,
    metadata: dict[str, Any] | None = None,
    message_id: str | None = None,
) -> list[dict[str, Any]]:
    """Let the bot answer a message; there is an answer whatever happens.

    Args:
        app: the Sanic application, which holds Rasa's agent.
        on_new_message: what Rasa gave the channel.
        sender: the conversation, with the channel's prefix.
        text: what the customer wrote, as it came.
        channel: the channel's name.
        metadata: what the channel vouches for: `language` of the page, the customer's network `address`, and `control`,
            the payload of a control of the channel's own, which `text` must then equal.
        message_id: the channel's own id of the message.

    Returns:
        The bot's messages: `text`, `language`, `buttons` (each `title` and `payload`) and `utter_action`.
    """
    collector = Collector()
    message = UserMessage(
        # One character more than is processed is enough to see that it is too long.
        normalize(text)[: MAX_LENGTH + 1],
        collector,
        sender,
        input_channel=channel,
        message_id=message_id,
        metadata=metadata or {},
    )
    try:
        await on_new_message(message)
    except Exception:
        logger.exception("a message could not be handled")
    return collector.messages or [await _technical_problem(app.ctx.agent.processor, sender)]


async def say(processor: MessageProcessor, sender: str, response: str) -> dict[str, Any]:
    """Return a message of the channel's own, from the catalogue, in the conversation's language."""
    generator: CatalogueNaturalLanguageGenerator = processor.nlg
    tracker = await processor.tracker_store.retrieve(sender)
    language = reply_language(tracker) if tracker else DEFAULT_LANGUAGE
    return {"text": generator.catalogues.format(language, response), "language": language}


async def _technical_problem(processor: MessageProcessor, sender: str) -> dict[str, Any]:
    return await say(processor, sender, "utter_technical_problem")

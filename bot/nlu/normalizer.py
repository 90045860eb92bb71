"""First component: clean text, and what is no text to understand at all."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.conversation import asked_for_yes, offered_payloads
from bot.masking import has_card_number
from bot.nlu.text import MAX_LENGTH, is_thumbs_up, normalize, says_something

#: Why a message counts as unclear before anything is read into it. Message property and part of `/model/parse`.
UNCLEAR = "unclear"
CARD_NUMBER = "card_number"
COMMAND = "command"
NOTHING = "nothing"
TOO_LONG = "too_long"

#: What a thumbs-up stands for where the bot asked for a yes. Message property.
THUMBS_UP = "thumbs_up"
#: The payload of a button that the customer pressed. Message property.
PAYLOAD = "payload"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Normalizer(GraphComponent):
    """Cleans the text and marks messages that have nothing to understand.

    Text that begins with "/" would be taken by Rasa as an intent on every channel. Here it is plain text, unless it
    is exactly a payload that the bot offered in this conversation (docs/decisions/0004-payloads.md). Training messages
    are kept clean in their files.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Normalizer:
        """Create the component; it has no settings and no state."""
        return cls()

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set the clean `text`, and `unclear` with a reason where there is nothing to understand."""
        for message in messages:
            text = normalize(message.get(TEXT))
            if text.startswith(INTENT_MESSAGE_PREFIX):
                # Metadata are made by the channels, never taken from what a client sends.
                control = (message.get("metadata") or {}).get("control")
                if text == control or text in offered_payloads(tracker):
                    message.set(PAYLOAD, text)
                else:
                    text = text.lstrip(INTENT_MESSAGE_PREFIX + " ")
                    message.set(UNCLEAR, COMMAND, add_to_output=True)
            elif has_card_number(text):
                message.set(UNCLEAR, CARD_NUMBER, add_to_output=True)
            elif len(text) > MAX_LENGTH:
                text = text[:MAX_LENGTH]
                message.set(UNCLEAR, TOO_LONG, add_to_output=True)
            elif is_thumbs_up(text) and asked_for_yes(tracker):
                message.set(THUMBS_UP, True)
            elif not says_something(text):
                message.set(UNCLEAR, NOTHING, add_to_output=True)
            message.set(TEXT, text)
        return messages

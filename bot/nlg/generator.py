"""The natural language generator that `endpoints.yml` names: a response key becomes a text in the customer's language.

`domain.yml` holds what is the same in every language (which responses there are, their buttons and payloads); the
catalogues hold the words. The text and the button titles of a response in the domain are catalogue keys.
"""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from backend.services import tiers
from bot import settings
from bot.conversation import reply_language
from bot.nlg.catalogue import Catalogues


def topic_button(topic: str) -> dict[str, str]:
    """Return a button that asks about `topic`; its title is still a catalogue key."""
    return {"title": f"title_{topic}", "payload": f"/{topic}"}


def _capital(title: str) -> str:
    """Return a title with a capital: the names of tiers stand in sentences, too."""
    return title[:1].upper() + title[1:]


class CatalogueNaturalLanguageGenerator(TemplatedNaturalLanguageGenerator):
    """Says responses in the language of the conversation.

    Besides the values that a catalogue text names, an action may pass:
        language: code of the language to say it in, instead of the conversation's;
        topics: topics to offer as buttons after those of the domain;
        languages: codes of languages to offer as buttons, each under its own name;
        choices: more buttons, `{"title": catalogue key, "payload": …}`, which come first.
    """

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        """Load all catalogues.

        Args:
            endpoint_config: the `nlg` entry of `endpoints.yml`.
            domain: the model's domain, for its responses.

        Raises:
            bot.nlg.catalogue.CatalogueError: if a catalogue is not valid.
        """
        super().__init__(domain.responses)
        self.catalogues = Catalogues()
        self._constants: dict[str, Any] = {
            "sender": settings.ACCOUNT_EMAIL_SENDER,
            "points_to_join": tiers.TIERS[0].points_from,
            **{f"link_{name}": link for name, link in settings.links().items()},
        }

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """Return the message for the response `utter_action`: text, buttons, metadata; None if there is none."""
        template = self._random_response_for(utter_action, output_channel, tracker.current_slot_values())
        if template is None:
            return None
        language = kwargs.pop("language", None) or reply_language(tracker)
        topics, languages = kwargs.pop("topics", None) or [], kwargs.pop("languages", None) or []
        choices = kwargs.pop("choices", None) or []
        message = copy.deepcopy(template)
        values = {**self._constants, **kwargs}
        message["text"] = self.catalogues.format(language, message["text"], values)
        message["language"] = language
        message["utter_action"] = utter_action
        buttons = [*choices, *message.get("buttons", []), *map(topic_button, topics)]
        titled = [
            {**button, "title": _capital(self.catalogues.format(language, button["title"]))} for button in buttons
        ]
        titled += map(self._language_button, languages)
        if titled:
            message["buttons"] = titled
        return message

    def _language_button(self, code: str) -> dict[str, str]:
        return {
            "title": self.catalogues[code].language_name,
            "payload": f'/change_language{{"language":"{code}"}}',
        }

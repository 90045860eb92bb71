"""Component that finds the language of a message and the language to answer in."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.conversation import latest_language, page_language
from bot.languages import DEFAULT_LANGUAGE
from bot.nlu.language_choice import CLEAR_SENTENCE_WORDS, Language, choose
from bot.nlu.language_model import LanguageModel
from bot.nlu.normalizer import COMMAND, PAYLOAD, UNCLEAR
from bot.nlu.text import says_something

#: Message property and part of `/model/parse`: the fields of `bot.nlu.language_choice.Language`.
LANGUAGE = "language"


def training_language(message: Message) -> str:
    """Return the language of a training example, from the `metadata` of its block.

    Raises:
        ValueError: if the block says no language.
    """
    metadata = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
    if LANGUAGE not in metadata:
        raise ValueError(f"no `metadata: {{language: …}}` for the training message {message.get(TEXT)!r}")
    return str(metadata[LANGUAGE])


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageIdentifier(GraphComponent):
    """Puts `language` on every message: `{"code", "confidence", "reply", "chosen"}`."""

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, model: LanguageModel
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings.

        language_free_words: words that say nothing about the language.
        foreign_confidence: langdetect's least probability for "none of ours".
        foreign_words: least number of words for "none of ours".
        foreign_known_share: greatest share of words that our likeliest language knows, for "none of ours".
        """
        return {
            "language_free_words": [],
            "foreign_confidence": 0.99,
            "foreign_words": 4,
            "foreign_known_share": 0.4,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Create an untrained component."""
        return cls(config, model_storage, resource, LanguageModel(config["language_free_words"]))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Load a trained component."""
        with model_storage.read_from(resource) as directory:
            model = joblib.load(directory / "language_model.joblib")
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the languages from all training messages and keep the model."""
        examples = [message for message in training_data.training_examples if message.get(TEXT)]
        self._model.fit([m.get(TEXT) for m in examples], [training_language(m) for m in examples])
        with self._model_storage.write_to(self._resource) as directory:
            joblib.dump(self._model, directory / "language_model.joblib", compress=3)
        return self._resource

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Put the language on every message."""
        for message in messages:
            previous = latest_language(tracker)
            language = self.identify(
                "" if message.get(PAYLOAD) or message.get(UNCLEAR) == COMMAND else message.get(TEXT),
                Language(**previous) if previous else None,
                page_language(message.get(METADATA)),
            )
            message.set(LANGUAGE, asdict(language), add_to_output=True)
        return messages

    def identify(self, text: str, previous: Language | None = None, page: str | None = None) -> Language:
        """Return the language of `text`, given the language before it and that of the page."""
        evidence = self._model.evidence(text) if says_something(text) else []
        if not evidence:
            return choose({}, 0, previous, page)
        if previous and len(evidence) < CLEAR_SENTENCE_WORDS and self._model.known_share(evidence, previous.reply) == 1:
            return choose({}, 0, previous, page)
        probabilities = self._model.probabilities(self._model.native(evidence))
        likeliest = max(probabilities, key=probabilities.__getitem__)
        if previous and len(evidence) < CLEAR_SENTENCE_WORDS and not self._model.known_share(evidence, likeliest):
            return choose({}, 0, previous, page)
        if (
            len(evidence) >= self._config["foreign_words"]
            and self._model.known_share(evidence, likeliest) <= self._config["foreign_known_share"]
        ):
            foreign = self._model.foreign(evidence)
            if foreign and foreign[1] >= self._config["foreign_confidence"]:
                reply = previous.reply if previous else page or DEFAULT_LANGUAGE
                return Language(foreign[0], foreign[1], reply, previous is not None and previous.chosen)
        return choose(probabilities, len(evidence), previous, page)

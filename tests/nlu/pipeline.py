"""Runs our graph components as Rasa does, without a server: trained on a few messages, kept, loaded again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.converters.nlu_message_converter import NLUMessageConverter
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import class_from_module_path
from rasa.shared.utils.io import read_model_configuration

CONFIG = read_model_configuration("config.yml")
PIPELINE: list[dict[str, Any]] = CONFIG["pipeline"]

EXAMPLES = {
    ("en", "points_needed"): ["how many points do I need", "what is the lowest number of points", "points to join"],
    ("en", "payment_bank"): ["how do I pay by bank transfer", "when must the transfer arrive", "pay by bank"],
    ("en", "change_language"): ["another language please", "can we speak english", "i want english"],
    ("en", "out_of_scope"): ["what will the weather be", "repair my printer", "tell me a joke"],
    ("lt", "points_needed"): ["kiek taškų man reikia", "koks mažiausias taškų skaičius", "taškai prisijungimui"],
    ("lt", "payment_bank"): ["kaip sumokėti banko pavedimu", "iki kada pervesti pinigus", "banku mokėti"],
    ("lt", "change_language"): ["kita kalba prašau", "kalbėkime lietuviškai", "noriu angliškai"],
    ("lt", "out_of_scope"): ["koks bus oras rytoj", "sugedo spausdintuvas", "papasakok anekdotą"],
}
SYNONYMS = {
    "gold": "tier/gold", "auksas": "tier/gold", "corporate b": "tier/corporate_b", "points": "unit/points",
    "taškų": "unit/points", "english": "language/en", "angliškai": "language/en", "lietuviškai": "language/lt",
    "german": "language/de", "bought at": "cue/dealer", "pirkau iš": "cue/dealer",
}  # fmt: skip


def training_data() -> TrainingData:
    """Return a few messages of two languages, as Rasa reads them from a file."""
    messages = [
        Message.build(text, topic, intent_metadata={"language": code})
        for (code, topic), texts in EXAMPLES.items()
        for text in texts
    ]
    return TrainingData(messages, entity_synonyms=SYNONYMS)


def conversation(*events: Any) -> DialogueStateTracker:
    """Return a tracker of a conversation that went so."""
    return DialogueStateTracker.from_events("test", list(events))


def said(text: str, language: str, chosen: bool = False) -> UserUttered:
    """Return a message of the customer, understood to be in `language`."""
    reply = {"code": language, "confidence": 1.0, "reply": language, "chosen": chosen}
    return UserUttered(text, {"name": "greet"}, parse_data={"language": reply})


def offered(*payloads: str, affirm: str | None = None) -> BotUttered:
    """Return a message of the bot with buttons, and what a yes to it means."""
    buttons = [{"title": payload, "payload": payload} for payload in payloads]
    return BotUttered("…", {"buttons": buttons}, metadata={"metadata": {"affirm": affirm}} if affirm else {})


@dataclass
class Pipeline:
    """The components of `config.yml`, trained on `training_data` and loaded from where they were kept."""

    directory: Path
    overrides: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        storage = LocalModelStorage.create(self.directory)
        data = training_data()
        self.components: list[GraphComponent] = []
        for entry in PIPELINE:
            clazz = class_from_module_path(entry["name"])
            registered = DefaultV1Recipe._registered_components[clazz.__name__]
            settings = {key: value for key, value in entry.items() if key != "name"}
            config = {**clazz.get_default_config(), **settings, **self.overrides.get(clazz.__name__, {})}
            context = ExecutionContext(GraphSchema({}), node_name=clazz.__name__)
            resource = Resource(clazz.__name__)
            component = clazz.create(config, storage, resource, context)
            if registered.is_trainable:
                component.train(data)
                component = clazz.load(config, storage, resource, context)
            if hasattr(component, "process_training_data"):
                data = component.process_training_data(data)
            self.components.append(component)

    def parse(
        self, text: str | None, tracker: DialogueStateTracker | None = None, metadata: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return what `/model/parse` would."""
        messages = NLUMessageConverter().convert_user_message([UserMessage(text, metadata=metadata or {})])
        for component in self.components:
            arguments: dict[str, Any] = {"messages": messages}
            if "tracker" in component.process.__code__.co_varnames:
                arguments["tracker"] = tracker or conversation()
            messages = component.process(**arguments)
        [message] = messages
        return dict(message.as_dict(only_output_properties=True))

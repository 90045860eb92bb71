"""Last component: decides between answering and asking back, with what the conversation knows."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot import topics
from bot.conversation import Awaited, awaited, latest_language, related_topics
from bot.languages import language_codes
from bot.nlu.language_identifier import LANGUAGE
from bot.nlu.normalizer import THUMBS_UP, UNCLEAR

#: Topics that a message may mean although it names what a form has asked for ("how much is gold?").
_INTERRUPTING = frozenset(
    {
        "membership_tiers", "membership_eligibility", "membership_corporate", "membership_start", "membership_number",
        "membership_validity", "points_needed", "points_assignment", "payment_methods", "payment_card", "payment_bank",
        "payment_bank_fees", "invoice_time", "product_required_details", "product_register", "check_points",
        "check_membership", "check_account", "diagnose_green_tick", "diagnose_migrate_button", "talk_to_human",
        "contact_support", "terms_acceptance", "cancel",
    }
)  # fmt: skip
#: Tasks on the customer's own account.
_ACCOUNT_TASKS = frozenset(
    {"check_points", "check_account", "check_membership", "start_signup", "diagnose_green_tick", "account_link"}
)
#: So many words around an answer don't make it a question.
_FEW_WORDS = 2


def _without_answer(ranking: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the ranking of the topics alone: where nothing was asked, nothing is an answer."""
    answer = sum(topic["confidence"] for topic in ranking if topic["name"] == topics.ANSWER)
    share = max(1.0 - answer, 1e-6)
    return [
        {**topic, "confidence": min(1.0, topic["confidence"] / share)}
        for topic in ranking
        if topic["name"] != topics.ANSWER
    ]


def _words_besides(entities: list[dict[str, Any]], message: Message) -> int:
    text = message.get(TEXT)
    return len(text.split()) - sum(len(text[e["start"] : e["end"]].split()) for e in entities)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TopicDecider(GraphComponent, IntentClassifier):
    """Keeps the likeliest topic, or makes it `nlu_fallback`; settles the language that a customer asks for."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._threshold: float = config["threshold"]
        self._margin: float = config["margin"]
        self._context_threshold: float = config["context_threshold"]
        self._form_threshold: float = config["form_threshold"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings, all chosen on the calibration set (docs/nlu.md).

        threshold: least confidence of a topic that is answered at once.
        margin: least distance in confidence to the next topic.
        context_threshold: least confidence of a topic that continues the one answered before.
        form_threshold: least confidence of a question in between that names what a form has asked for.
        """
        return {"threshold": 0.5, "margin": 0.1, "context_threshold": 0.1, "form_threshold": 0.8}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicDecider:
        """Create the component."""
        return cls(config)

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Decide on every message."""
        for message in messages:
            ranking = list(message.get(INTENT_RANKING_KEY) or [])
            form = awaited(tracker)
            if form is None:
                ranking = _without_answer(ranking)
            if message.get(UNCLEAR):
                ranking = []
                name = topics.UNCLEAR
            elif message.get(THUMBS_UP):
                ranking = []
                name = topics.AFFIRM
            elif form:
                name = self._decide_in_form(ranking, message, form)
            elif message.get(LANGUAGE)["code"] not in language_codes():
                ranking = []
                name = topics.OUT_OF_SCOPE
            else:
                name = self._about_an_account(ranking, message) or self._decide(ranking, tracker)
            first = next((topic for topic in ranking if topic["name"] == name), {"name": name, "confidence": 1.0})
            ranking = [first, *(topic for topic in ranking if topic is not first)]
            message.set(INTENT, first, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            self._settle_language(message, name, tracker)
        return messages

    def _decide(self, ranking: list[dict[str, Any]], tracker: DialogueStateTracker) -> str:
        best, second = ranking[0], ranking[1]
        margin = best["confidence"] - second["confidence"]
        if best["confidence"] >= self._threshold and margin >= self._margin:
            return str(best["name"])
        # An elliptical question ("and by bank?") is read as going on with what was just answered.
        related = related_topics(tracker)
        continuing = [t for t in ranking[:3] if t["name"] in related and t["confidence"] >= self._context_threshold]
        return str(continuing[0]["name"]) if continuing else topics.UNCLEAR

    def _about_an_account(self, ranking: list[dict[str, Any]], message: Message) -> str | None:
        """Return the likeliest task on an account where an address is named: whose account, the action looks at."""
        addresses = [entity for entity in message.get(ENTITIES) or [] if entity["entity"] == "email"]
        if not addresses:
            return None
        if _words_besides(addresses, message) == 0:
            return "account_link"
        tasks = [t for t in ranking[:3] if t["name"] in _ACCOUNT_TASKS and t["confidence"] >= self._context_threshold]
        if tasks:
            return str(tasks[0]["name"])
        # "How many points does … have?" is no question about points in general.
        return "check_points" if ranking[0]["name"].startswith("points_") else None

    def _decide_in_form(self, ranking: list[dict[str, Any]], message: Message, form: Awaited) -> str:
        """Tell the answer to the form's question from a question or wish in between."""
        asks = message.get(TEXT).rstrip().endswith("?")
        best = (_without_answer(ranking) if asks else ranking)[0]
        topic, confidence = str(best["name"]), best["confidence"]
        entities = [e for e in message.get(ENTITIES) or [] if e["entity"] in form.entities]
        if form.yes_or_no and confidence >= self._threshold:
            # "That's right" and "that's wrong" are the answers here.
            topic = {topics.FEEDBACK_POSITIVE: topics.AFFIRM, topics.FEEDBACK_NEGATIVE: topics.DENY}.get(topic, topic)
        if entities:
            is_told = not asks and _words_besides(entities, message) <= _FEW_WORDS
            sure = self._threshold if asks else self._form_threshold
            is_question = topic in _INTERRUPTING and confidence >= sure and not is_told
            return topic if is_question else topics.ANSWER
        if asks and topic in _INTERRUPTING and confidence >= self._threshold / 2:
            # The question is asked again anyway: a wrong guess costs little, an answer that is none tells nothing.
            return topic
        if topic in (topics.ANSWER, topics.OUT_OF_SCOPE) or confidence < self._threshold:
            return topics.ANSWER
        return topic

    @staticmethod
    def _settle_language(message: Message, topic: str, tracker: DialogueStateTracker) -> None:
        entities = message.get(ENTITIES) or []
        before = latest_language(tracker)
        if topic == topics.ANSWER and before:
            # A name, a date or a shop says nothing about the language that the customer speaks.
            language = {**message.get(LANGUAGE), "reply": before["reply"], "chosen": before["chosen"]}
            message.set(LANGUAGE, language, add_to_output=True)
        if topic != topics.CHANGE_LANGUAGE:
            return
        named = [e["value"] for e in entities if e["entity"] == LANGUAGE and e["value"] in language_codes()]
        if not named:
            return
        language = dict(message.get(LANGUAGE))
        # "I don't understand English" names the language that is spoken now; then the message's own is wanted.
        wanted = [code for code in named if not before or code != before["reply"]]
        language.update(reply=wanted[-1] if wanted else language["code"], chosen=True)
        message.set(LANGUAGE, language, add_to_output=True)

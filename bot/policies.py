"""A policy beside Rasa's rules: when the answer is given, it is the customer's turn."""

from __future__ import annotations

from typing import Any

from rasa.core.constants import POLICY_PRIORITY
from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class ListenPolicy(Policy):
    """Waits for the customer after an action that no rule follows up.

    An action may name the next one itself (`FollowupAction`): the account is linked, now the points are told. No rule
    can say what comes after that, and without this policy the assistant would take it for a message that nobody
    understood. A message that was just received is left to the rules.
    """

    #: Below the rules (1.0), above the fallback (`core_fallback_threshold`).
    _CONFIDENCE = 0.9

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings: on equal confidence the rules win."""
        return {POLICY_PRIORITY: 1}

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> ListenPolicy:
        """Create the policy; it has learned nothing."""
        return cls(config, model_storage, resource, execution_context)

    def train(self, training_trackers: list[Any], domain: Domain, **kwargs: Any) -> Resource:
        """Learn nothing."""
        return self._resource

    def predict_action_probabilities(
        self, tracker: DialogueStateTracker, domain: Domain, rule_only_data: Any = None, **kwargs: Any
    ) -> PolicyPrediction:
        """Predict `action_listen` once something was done about the message."""
        probabilities = self._default_predictions(domain)
        if tracker.latest_action_name != ACTION_LISTEN_NAME:
            probabilities[domain.index_for_action(ACTION_LISTEN_NAME)] = self._CONFIDENCE
        return self._prediction(probabilities)

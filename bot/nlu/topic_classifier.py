"""Component that finds the topic of a message: a linear model over the sparse features."""

from __future__ import annotations

from typing import Any

import joblib
import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack
from scipy.special import softmax
from sklearn.svm import LinearSVC

from bot.nlu.features import NgramFeaturizer
from bot.topics import ANSWER


class TopicModel:
    """One-against-the-rest support vector machines whose scores become probabilities by one temperature.

    Args:
        c: inverse strength of the regularisation.
        sharpness: factor on the scores before the softmax, chosen on the calibration set (docs/nlu.md).
    """

    def __init__(self, c: float, sharpness: float) -> None:
        self._c = c
        self.sharpness = sharpness

    def fit(self, features: csr_matrix, topics: list[str]) -> TopicModel:
        """Learn the topics of the rows of `features`.

        Answers to a form's question ("by card", "last spring") tell nothing about what is no topic: they are learned
        against all topics, but no topic against them.
        """
        labels = np.array(topics)
        is_answer = labels == ANSWER
        svm = LinearSVC(C=self._c, random_state=0).fit(features[~is_answer], labels[~is_answer])
        self.topics: list[str] = [str(topic) for topic in svm.classes_]
        coefficients, intercept = [svm.coef_], [svm.intercept_]
        if is_answer.any():
            answers = LinearSVC(C=self._c, random_state=0).fit(features, is_answer)
            self.topics.append(ANSWER)
            coefficients.append(answers.coef_)
            intercept.append(answers.intercept_)
        # Feature-major weights make a row of few non-zero features cheap to score.
        self._weights = np.ascontiguousarray(np.vstack(coefficients).T, dtype=np.float32)
        self._intercept = np.concatenate(intercept).astype(np.float32)
        return self

    def probabilities(self, features: csr_matrix) -> NDArray[np.float32]:
        """Return the probability of each topic (columns, as in `topics`) for each row of `features`."""
        scores = features @ self._weights + self._intercept
        probabilities: NDArray[np.float32] = softmax(self.sharpness * scores, axis=1)
        return probabilities


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent, IntentClassifier):
    """Sets `intent` and `intent_ranking` from the features."""

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, model: TopicModel
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> list[type]:
        """Say that features are needed."""
        return [NgramFeaturizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings.

        c, sharpness: those of `TopicModel`.
        ranking_length: how many topics `intent_ranking` names.
        """
        return {"c": 0.3, "sharpness": 5.0, "ranking_length": 10}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        """Create an untrained component."""
        return cls(config, model_storage, resource, TopicModel(config["c"], config["sharpness"]))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TopicClassifier:
        """Load a trained component."""
        with model_storage.read_from(resource) as directory:
            model: TopicModel = joblib.load(directory / "topic_model.joblib")
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the topics and keep the model."""
        examples = [m for m in training_data.training_examples if m.get(TEXT) and m.get(INTENT)]
        self._model.fit(vstack([self._features(m) for m in examples]), [m.get(INTENT) for m in examples])
        with self._model_storage.write_to(self._resource) as directory:
            joblib.dump(self._model, directory / "topic_model.joblib")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest topic and the ranking on every message."""
        for message in messages:
            probabilities = self._model.probabilities(self._features(message))[0]
            order = np.argsort(-probabilities)[: self._config["ranking_length"]]
            ranking = [{"name": self._model.topics[i], "confidence": float(probabilities[i])} for i in order]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    @staticmethod
    def _features(message: Message) -> csr_matrix:
        _, sentence = message.get_sparse_features(TEXT)
        return sentence.features

"""Component that turns a message into sparse features: character and word n-grams, letters folded to ASCII."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from typing import Any

import joblib
import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion

from bot.nlu.augmentation import hurried
from bot.nlu.language_identifier import training_language
from bot.nlu.text import fold
from bot.nlu.tokenizer import split


def ngrams(char_range: tuple[int, int] = (2, 5), word_range: tuple[int, int] = (1, 2), min_df: int = 2) -> FeatureUnion:
    """Return the untrained vectorizer of folded texts.

    Args:
        char_range: lengths of the character n-grams, within word boundaries.
        word_range: lengths of the word n-grams.
        min_df: in how many training messages an n-gram must be.
    """
    shared: dict[str, Any] = {"lowercase": False, "sublinear_tf": True, "min_df": min_df, "dtype": np.float32}
    return FeatureUnion(
        [
            ("characters", TfidfVectorizer(analyzer="char_wb", ngram_range=char_range, **shared)),
            ("words", TfidfVectorizer(ngram_range=word_range, token_pattern=r"\S+", **shared)),  # noqa: S106
        ]
    )


def readable(tokens: Iterable[str]) -> str:
    """Return tokens as the one folded string that the vectorizer reads.

    Digits are alike but for their number, and all e-mail addresses are alike.
    """
    return " ".join(_alike(token) for token in tokens)


def _alike(token: str) -> str:
    if "@" in token:
        return "@"
    return "0" * len(token) if token.isdigit() else fold(token)


class NgramFeatures(Features):
    """A sparse row whose fingerprint is that of its bytes: Rasa would print every number first."""

    def fingerprint(self) -> str:
        """Return what tells these features from others."""
        row: csr_matrix = self.features
        return hashlib.sha256(row.indices.tobytes() + row.data.tobytes()).hexdigest()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(GraphComponent):
    """Puts one sparse TF-IDF vector on each message."""

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        vectorizer: FeatureUnion,
    ) -> None:
        self._name = name
        self._model_storage = model_storage
        self._resource = resource
        self._vectorizer = vectorizer
        self._augment_every: int = config["augment_every"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings: those of `ngrams`, and

        augment_every: of every how many-th training message a hurried variant is added; 0 for none.
        """
        return {"char_range": [2, 5], "word_range": [1, 2], "min_df": 2, "augment_every": 0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NgramFeaturizer:
        """Create an untrained component."""
        vectorizer = ngrams(tuple(config["char_range"]), tuple(config["word_range"]), config["min_df"])
        return cls(config, execution_context.node_name, model_storage, resource, vectorizer)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> NgramFeaturizer:
        """Load a trained component."""
        with model_storage.read_from(resource) as directory:
            vectorizer = joblib.load(directory / "vectorizer.joblib")
        return cls(config, execution_context.node_name, model_storage, resource, vectorizer)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn which n-grams there are and how much each tells."""
        examples = [message for message in training_data.training_examples if message.get(TEXT)]
        self._vectorizer.fit(self._texts(examples))
        with self._model_storage.write_to(self._resource) as directory:
            joblib.dump(self._vectorizer, directory / "vectorizer.joblib", compress=3)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Put features on every training message, and add hurried variants of some."""
        messages = [message for message in training_data.training_examples if message.get(TEXT)]
        chance = random.Random(0)  # noqa: S311 - the same variants in every training
        some = messages[:: self._augment_every] if self._augment_every else []
        variants = [Message({**message.data, TEXT: hurried(message.get(TEXT), chance)}) for message in some]
        training_data.training_examples.extend(variants)
        self.process([*messages, *variants])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Put features on every message: a sparse row of float32."""
        if messages:
            rows: csr_matrix = csr_matrix(self._vectorizer.transform(self._texts(messages)))
            for row, message in zip(rows, messages, strict=True):
                message.add_features(NgramFeatures(row, FEATURE_TYPE_SENTENCE, TEXT, self._name))
        return messages

    @staticmethod
    def _texts(messages: Sequence[Message]) -> list[str]:
        texts = []
        for message in messages:
            tokens = message.get(TEXT_TOKENS)
            if tokens is None:  # a training message
                tokens = split(message.get(TEXT), training_language(message))
            texts.append(readable(token.text for token in tokens))
        return texts

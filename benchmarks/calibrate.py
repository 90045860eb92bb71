"""`make calibrate`: the trade between wrong answers and asking back, on the calibration set.

The calibration set (`benchmarks/calibration/`) is neither trained on nor reported on. The likeliest topic is answered
if it is likelier than the threshold; else the customer is asked back.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasa.shared.utils.io import read_model_configuration
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix

from actions.conversation import NEVER_SUGGESTED, SUGGESTIONS
from benchmarks import held_out
from benchmarks.linear import augmented, folded, read_training
from bot.nlu.features import ngrams
from bot.nlu.topic_classifier import TopicModel

THRESHOLDS = np.round(np.arange(0.1, 0.96, 0.05), 2)


@dataclass(frozen=True)
class Trade:
    """What a threshold costs, in percent of all messages."""

    threshold: float
    right: float
    wrong: float
    asked: float
    right_or_offered: float


def sharpness(model: TopicModel, features: csr_matrix, wanted: NDArray[np.intp]) -> float:
    """Return the factor on the scores that makes the probabilities truest: least negative log-likelihood."""

    def loss(factor: float) -> float:
        model.sharpness = factor
        probabilities = model.probabilities(features)[np.arange(len(wanted)), wanted]
        return float(-np.log(np.maximum(probabilities, 1e-12)).mean())

    return float(minimize_scalar(loss, bounds=(0.5, 20), method="bounded").x)


def trades(probabilities: NDArray[np.float32], wanted: NDArray[np.intp], topics: list[str]) -> list[Trade]:
    """Return the trade of every threshold."""
    best = probabilities.argmax(axis=1)
    likely = probabilities.copy()
    likely[:, [i for i, topic in enumerate(topics) if topic in NEVER_SUGGESTED]] = -1
    offered = (np.argsort(-likely, axis=1)[:, :SUGGESTIONS] == wanted[:, None]).any(axis=1)
    right = best == wanted
    result = []
    for threshold in THRESHOLDS:
        sure = probabilities.max(axis=1) >= threshold
        result.append(
            Trade(
                float(threshold),
                100 * float((right & sure).mean()),
                100 * float((~right & sure).mean()),
                100 * float((~sure).mean()),
                100 * float(((right & sure) | (offered & ~sure)).mean()),
            )
        )
    return result


def main() -> int:
    """Train on the training data and print the table for the settings of `config.yml`."""
    pipeline = read_model_configuration("config.yml")["pipeline"]
    settings = {entry["name"].rpartition(".")[2]: entry for entry in pipeline}
    features = settings["NgramFeaturizer"]
    training, calibration = read_training(), held_out.read(held_out.CALIBRATION)
    vectorizer = ngrams(tuple(features["char_range"]), tuple(features["word_range"]), features["min_df"])
    vectorizer.fit(folded(training))
    some = training[:: features["augment_every"]] if features["augment_every"] else []
    learned = [*training, *augmented(some)[len(some) :]]
    model = TopicModel(settings["TopicClassifier"]["c"], 1.0)
    model.fit(csr_matrix(vectorizer.transform(folded(learned))), [message.topic for message in learned])
    held = csr_matrix(vectorizer.transform(folded(calibration)))
    wanted = np.array([model.topics.index(message.topic) for message in calibration])
    print(f"{len(training)} training messages, {len(calibration)} for calibration, {held.shape[1]} features")
    model.sharpness = sharpness(model, held, wanted)
    print(f"sharpness {model.sharpness:.2f} (config.yml has {settings['TopicClassifier']['sharpness']})\n")
    print("| threshold | right at once | answered wrongly | asked back | right or offered |")
    print("| --- | --- | --- | --- | --- |")
    for trade in trades(model.probabilities(held), wanted, model.topics):
        print(
            f"| {trade.threshold:.2f} | {trade.right:.1f} | {trade.wrong:.1f} | {trade.asked:.1f} "
            f"| {trade.right_or_offered:.1f} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

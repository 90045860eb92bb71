"""`make bench`: many ways to find the topic, on the same training data and the same test set, in one table.

Writes docs/nlu-comparison.md. The linear models run without Rasa around them; the pipelines with DIET are trained and
asked through Rasa itself. `--quick` leaves out what trains for longer than a few minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.core.agent import load_agent
from rasa.core.channels.channel import UserMessage
from rasa.model_training import train_nlu
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from ruamel.yaml import YAML
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks import held_out
from benchmarks.calibrate import THRESHOLDS, sharpness
from benchmarks.held_out import Labelled
from benchmarks.linear import Trained, augmented, folded, lemmatized, raw, read_training
from bot.languages import language_codes
from bot.nlu.features import ngrams
from bot.nlu.topic_classifier import TopicModel

REPORT = Path("docs/nlu-comparison.md")
#: Every candidate asks back below the threshold at which it answers this share of the calibration set wrongly.
WRONG_ON_CALIBRATION = 0.02
Texts = Callable[[Sequence[Any]], list[str]]


@dataclass
class Scores:
    """Probabilities of all topics for the calibration set and the test set, and what they cost."""

    topics: list[str]
    calibration: NDArray[Any]
    test: NDArray[Any]
    training_seconds: float
    message_milliseconds: float
    memory_megabytes: float


@dataclass
class Row:
    """One line of the table, in percent, a figure a language and over all."""

    name: str
    scores: Scores
    accuracy: dict[str, float] = field(default_factory=dict)
    right: float = 0.0
    wrong: float = 0.0
    asked: float = 0.0


def _memory() -> float:
    """Return the most memory that this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def linear(
    training: Sequence[Trained],
    calibration: Sequence[Labelled],
    test: Sequence[Labelled],
    texts: Texts,
    logistic: bool = False,
    settings: dict[str, Any] | None = None,
) -> Scores:
    """Train a linear model on n-grams of `texts(messages)`, and score both held-out sets."""
    started = time.perf_counter()
    vectorizer = ngrams(**(settings or {"word_range": (1, 3)}))
    features = csr_matrix(vectorizer.fit_transform(texts(training)))
    topics = [message.topic for message in training]
    held = csr_matrix(vectorizer.transform(texts(calibration)))
    if logistic:
        model: Any = LogisticRegression(C=20, max_iter=60, n_jobs=2).fit(features, topics)
        names, score = list(model.classes_), model.predict_proba
    else:
        model = TopicModel(0.5, 1.0).fit(features, topics)
        names, score = model.topics, model.probabilities
        model.sharpness = sharpness(model, held, np.array([names.index(m.topic) for m in calibration]))
    seconds = time.perf_counter() - started
    started = time.perf_counter()
    for message in test[:200]:
        score(csr_matrix(vectorizer.transform(texts([message]))))
    milliseconds = (time.perf_counter() - started) / min(200, len(test)) * 1000
    return Scores(
        names, score(held), score(csr_matrix(vectorizer.transform(texts(test)))), seconds, milliseconds, _memory()
    )


def by_language(
    training: Sequence[Trained], calibration: Sequence[Labelled], test: Sequence[Labelled], texts: Texts
) -> Scores:
    """Train one model a language, each of which sees only its own messages."""
    parts = {
        code: linear(
            [m for m in training if m.language == code],
            [m for m in calibration if m.language == code],
            [m for m in test if m.language == code],
            texts,
        )
        for code in language_codes()
    }
    first = next(iter(parts.values()))

    def together(messages: Sequence[Labelled], part: Callable[[Scores], NDArray[Any]]) -> NDArray[Any]:
        rows = {code: iter(part(scores)) for code, scores in parts.items()}
        return np.array([next(rows[message.language]) for message in messages])

    return Scores(
        first.topics,
        together(calibration, lambda scores: scores.calibration),
        together(test, lambda scores: scores.test),
        sum(scores.training_seconds for scores in parts.values()),
        first.message_milliseconds,
        _memory(),
    )


def retrieval(
    training: Sequence[Trained], calibration: Sequence[Labelled], test: Sequence[Labelled], texts: Texts
) -> Scores:
    """Choose the kind of wish first (any FAQ topic is one kind), then the FAQ topic, as retrieval intents do."""
    faq = {m.topic for m in training if m.topic.startswith(("account_", "password_", "product_", "points_", "payment_",
           "membership_", "terms_", "invoice_", "contact_", "more_", "what_"))}  # fmt: skip
    kinds = [Trained(m.text, "faq" if m.topic in faq else m.topic, m.language) for m in training]
    kind_calibration = [
        Labelled(m.text, "faq" if m.topic in faq else m.topic, m.language, m.register) for m in calibration
    ]
    first = linear(kinds, kind_calibration, test, texts)
    inner = [m for m in training if m.topic in faq]
    second = linear(inner, [m for m in calibration if m.topic in faq], test, texts)
    second_calibration = linear(inner, [m for m in calibration if m.topic in faq], calibration, texts).test
    topics = sorted({m.topic for m in training})

    def join(outer: NDArray[Any], within: NDArray[Any]) -> NDArray[Any]:
        columns = []
        for topic in topics:
            if topic in faq:
                columns.append(outer[:, first.topics.index("faq")] * within[:, second.topics.index(topic)])
            else:
                columns.append(outer[:, first.topics.index(topic)])
        return np.array(columns).T

    return Scores(
        topics,
        join(first.calibration, second_calibration),
        join(first.test, second.test),
        first.training_seconds + second.training_seconds,
        first.message_milliseconds + second.message_milliseconds,
        _memory(),
    )


def with_rasa(
    pipeline: list[dict[str, Any]],
    training: Sequence[Trained],
    calibration: Sequence[Labelled],
    test: Sequence[Labelled],
) -> Scores:
    """Train a pipeline with Rasa and ask it every held-out message."""
    topics = sorted({message.topic for message in training})
    with tempfile.TemporaryDirectory() as directory:
        config, data = Path(directory) / "config.yml", Path(directory) / "nlu.yml"
        YAML().dump(
            {"recipe": "default.v1", "assistant_id": "benchmark", "language": "en", "pipeline": pipeline}, config
        )
        data.write_text(TrainingData([Message.build(m.text, m.topic) for m in training]).nlu_as_yaml())
        started = time.perf_counter()
        model = train_nlu(str(config), str(data), directory, fixed_model_name="benchmark")
        seconds = time.perf_counter() - started
        agent = asyncio.run(load_agent(model_path=model))

    async def ask(messages: Sequence[Labelled]) -> NDArray[Any]:
        rows = np.zeros((len(messages), len(topics)))
        for row, message in zip(rows, messages, strict=True):
            parsed = await agent.processor.parse_message(UserMessage(message.text))
            for topic in parsed["intent_ranking"]:
                row[topics.index(topic["name"])] = topic["confidence"]
        return rows

    calibration_rows = asyncio.run(ask(calibration))
    started = time.perf_counter()
    test_rows = asyncio.run(ask(test))
    milliseconds = (time.perf_counter() - started) / len(test) * 1000
    return Scores(topics, calibration_rows, test_rows, seconds, milliseconds, _memory())


def _diet(**settings: Any) -> list[dict[str, Any]]:
    return [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "ranking_length": 0, "random_seed": 0, **settings},
    ]


#: The pipeline that `rasa init` trains by default, without its fallback, which the table adds alike for all.
DEFAULT_DIET = _diet(epochs=100)
#: No entities to tag, no transformer over sequences (what matters is which words there are), stronger dropout.
TUNED_DIET = _diet(
    epochs=12, entity_recognition=False, number_of_transformer_layers=0, hidden_layers_sizes={"text": [256]},
    drop_rate=0.3, batch_size=[128, 256], constrain_similarities=True,
)  # fmt: skip


def ensemble(one: Scores, other: Scores) -> Scores:
    """Return the mean of two models' probabilities."""
    order = [other.topics.index(topic) for topic in one.topics]
    return Scores(
        one.topics,
        (one.calibration + other.calibration[:, order]) / 2,
        (one.test + other.test[:, order]) / 2,
        one.training_seconds + other.training_seconds,
        one.message_milliseconds + other.message_milliseconds,
        max(one.memory_megabytes, other.memory_megabytes),
    )


def _hits(topics: list[str], probabilities: NDArray[Any], messages: Sequence[Labelled]) -> NDArray[np.bool_]:
    best = probabilities.argmax(axis=1)
    return np.array([topics[i] == message.topic for i, message in zip(best, messages, strict=True)])


def judge(name: str, scores: Scores, calibration: Sequence[Labelled], test: Sequence[Labelled]) -> Row:
    """Choose the threshold on the calibration set and count on the test set."""
    hits = _hits(scores.topics, scores.calibration, calibration)
    sure = scores.calibration.max(axis=1)
    threshold = next(
        (t for t in THRESHOLDS if (~hits & (sure >= t)).mean() <= WRONG_ON_CALIBRATION), float(THRESHOLDS[-1])
    )
    hits, answered = _hits(scores.topics, scores.test, test), scores.test.max(axis=1) >= threshold
    row = Row(name, scores)
    for code in language_codes():
        own = np.array([message.language == code for message in test])
        row.accuracy[code] = 100 * float(hits[own].mean())
    row.right = 100 * float((hits & answered).mean())
    row.wrong = 100 * float((~hits & answered).mean())
    row.asked = 100 * float((~answered).mean())
    return row


def _apart(function: Callable[..., Scores], *arguments: Any) -> Scores:
    """Run in a process of its own, so that one candidate's memory is not another's."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def learning_curve(training: Sequence[Trained], test: Sequence[Labelled]) -> list[list[str]]:
    """Return the accuracy, a language each, with an eighth, a quarter, half and all of the training data."""
    order = np.random.default_rng(0).permutation(len(training))
    rows = []
    for part, name in ((8, "⅛"), (4, "¼"), (2, "½"), (1, "all")):
        some = [training[i] for i in order[: len(training) // part]]
        scores = linear(some, test, test, folded)
        hits = _hits(scores.topics, scores.test, test)
        rows.append([name, str(len(some))])
        for code in language_codes():
            rows[-1].append(f"{100 * hits[[m.language == code for m in test]].mean():.1f}")
    return rows


def _write(rows: Sequence[Row], curve: Sequence[Sequence[str]], training: int, calibration: int, test: int) -> None:
    codes = language_codes()
    lines = [
        "# Ways to find the topic, compared\n",
        f"Written by `make bench`: {training} training messages, {calibration} for choosing thresholds, {test} for the",
        "test, on 2 cores. “Right”, “wrong” and “asked back” are at the threshold that answers at most",
        f"{100 * WRONG_ON_CALIBRATION:.0f} % of the calibration set wrongly; the languages' columns are the accuracy",
        "without asking back. Training time and time a message are of the NLU part alone.\n",
        "| way | " + " | ".join(codes) + " | right | wrong | asked back | training s | message ms | memory MB |",
        "| --- " * (len(codes) + 7) + "|",
    ]
    lines += [
        f"| {row.name} | "
        + " | ".join(f"{row.accuracy[code]:.1f}" for code in codes)
        + f" | {row.right:.1f} | {row.wrong:.1f} | {row.asked:.1f} | {row.scores.training_seconds:.0f} "
        f"| {row.scores.message_milliseconds:.1f} | {row.scores.memory_megabytes:.0f} |"
        for row in rows
    ]
    lines += ["\n## Learning curve\n", "Accuracy of the first way with a part of the training data, test set fixed.\n"]
    lines += ["| part | messages | " + " | ".join(codes) + " |", "| --- " * (len(codes) + 2) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in curve]
    REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    """Make all rows and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    training, calibration, test = read_training(), held_out.read(held_out.CALIBRATION), held_out.read(held_out.TEST)
    more = augmented(training)
    rows: list[Row] = []

    def add(name: str, scores: Scores) -> Scores:
        rows.append(judge(name, scores, calibration, test))
        print(f"{name}: {np.mean(list(rows[-1].accuracy.values())):.1f}, {scores.training_seconds:.0f} s", flush=True)
        # Written after every row: the last ones take long.
        _write(rows, curve, len(training), len(calibration), len(test))
        return scores

    curve = learning_curve(training, test)
    best = add("SVM, n-grams folded", _apart(linear, training, calibration, test, folded))
    add("SVM, n-grams raw", _apart(linear, training, calibration, test, raw))
    add("logistic regression, n-grams folded", _apart(linear, training, calibration, test, folded, True))
    add("SVM, n-grams folded, lemmas (simplemma)", _apart(linear, training, calibration, test, lemmatized))
    add("SVM, n-grams folded, augmented", _apart(linear, more, calibration, test, folded))
    add("SVM, n-grams folded, one model a language", _apart(by_language, training, calibration, test, folded))
    add("SVM, n-grams folded, FAQ by retrieval", _apart(retrieval, training, calibration, test, folded))
    if not quick:
        tuned = add("DIET tuned", _apart(with_rasa, TUNED_DIET, training, calibration, test))
        add("mean of SVM folded and DIET tuned", ensemble(best, tuned))
        # A pass of the default pipeline over all the data takes minutes, and it makes a hundred.
        some = [training[i] for i in np.random.default_rng(0).permutation(len(training))[: len(training) // 32]]
        add("SVM, n-grams folded, 1/32 of the data", _apart(linear, some, calibration, test, folded))
        add("default of `rasa init`, 1/32 of the data", _apart(with_rasa, DEFAULT_DIET, some, calibration, test))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`make evaluate`: how well the trained model understands messages that it has never seen.

Writes docs/evaluation.md with its pictures, and fails if a figure is below its floor in `benchmarks/floors.yml`.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.log_utils import configure_structlog
from ruamel.yaml import YAML

from actions.conversation import NEVER_SUGGESTED, SUGGESTIONS
from benchmarks import held_out
from benchmarks.held_out import Labelled
from bot import topics
from bot.languages import language_codes
from bot.nlu.text import fold

mpl.use("Agg")
import matplotlib.pyplot as plt

MODEL = Path("models/assistant.tar.gz")
DOCS = Path("docs")
FLOORS = Path("benchmarks/floors.yml")
_Z = 1.96


@dataclass(frozen=True)
class Share:
    """A share of messages with its 95 % interval (Wilson)."""

    hits: int
    total: int

    @property
    def percent(self) -> float:
        """Return the share in percent; 0 of 0 is 100."""
        return 100 * self.hits / self.total if self.total else 100.0

    def interval(self) -> tuple[float, float]:
        """Return the bounds of the interval in percent."""
        n, p = max(self.total, 1), self.percent / 100
        centre = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z * np.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
        return 100 * max(0.0, centre - half), 100 * min(1.0, centre + half)

    def __str__(self) -> str:
        low, high = self.interval()
        return f"{self.percent:.1f} ({low:.1f}–{high:.1f})"


@dataclass(frozen=True)
class Understood:
    """What the model made of a message."""

    wanted: Labelled
    topic: str
    offered: tuple[str, ...]
    language: str
    language_in_conversation: str

    @property
    def right(self) -> bool:
        """Tell whether the right topic is answered at once."""
        return self.topic == self.wanted.topic

    @property
    def right_or_offered(self) -> bool:
        """Tell whether the right topic is answered, or is one of those that are asked back."""
        return self.right or (self.topic == topics.UNCLEAR and self.wanted.topic in self.offered)

    @property
    def wrong(self) -> bool:
        """Tell whether another topic is answered."""
        return not self.right and self.topic != topics.UNCLEAR


def _conversation_in(language: str) -> DialogueStateTracker:
    before = {"language": {"code": language, "confidence": 1.0, "reply": language, "chosen": False}}
    return DialogueStateTracker.from_events("evaluation", [UserUttered("…", {"name": "greet"}, parse_data=before)])


def _parse(agent: Agent, text: str, tracker: DialogueStateTracker | None = None) -> dict[str, Any]:
    return dict(asyncio.run(agent.processor.parse_message(UserMessage(text), tracker)))


def understand(agent: Agent, message: Labelled, change: Callable[[str], str] = str) -> Understood:
    """Let the model understand a message, its text changed by `change`."""
    text = change(message.text)
    parsed = _parse(agent, text)
    running = _parse(agent, text, _conversation_in(message.language))
    ranking = [topic["name"] for topic in parsed["intent_ranking"] if topic["name"] not in NEVER_SUGGESTED]
    return Understood(
        message,
        parsed["intent"]["name"],
        tuple(ranking[:SUGGESTIONS]),
        parsed["language"]["code"],
        running["language"]["code"],
    )


def share(results: Iterable[Any], hit: Callable[[Any], bool]) -> Share:
    """Return how many of `results` are a hit."""
    hits = [hit(result) for result in results]
    return Share(sum(hits), len(hits))


def figures(results: Sequence[Understood]) -> dict[str, Share]:
    """Return all figures of a set of messages."""
    inside = [r for r in results if r.wanted.topic != topics.OUT_OF_SCOPE]
    outside = [r for r in results if r.wanted.topic == topics.OUT_OF_SCOPE]
    return {
        "right at once": share(results, lambda r: r.right),
        "right or offered": share(results, lambda r: r.right_or_offered),
        "answered wrongly": share(results, lambda r: r.wrong),
        "asked back": share(results, lambda r: r.topic == topics.UNCLEAR),
        "out of scope turned away": share(outside, lambda r: r.topic in (topics.OUT_OF_SCOPE, topics.UNCLEAR)),
        "in scope turned away": share(inside, lambda r: r.topic == topics.OUT_OF_SCOPE),
    }


def language_figures(results: Sequence[Understood]) -> dict[str, Share]:
    """Return how often the language of a message is found, alone and in a running conversation."""
    return {
        "language alone": share(results, lambda r: r.language == r.wanted.language),
        "language in conversation": share(results, lambda r: r.language_in_conversation == r.wanted.language),
    }


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "| --- " * len(head) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(map(str, row)) + " |" for row in rows)]) + "\n"


def _draw_languages(by_language: dict[str, dict[str, Share]], file: Path) -> None:
    codes = list(by_language)
    parts = [("right at once", "#2e7d32"), ("asked back", "#f9a825"), ("answered wrongly", "#c62828")]
    figure, axes = plt.subplots(figsize=(8, 3.2))
    left = np.zeros(len(codes))
    for name, colour in parts:
        widths = np.array([by_language[code][name].percent for code in codes])
        axes.barh(codes, widths, left=left, color=colour, label=name)
        left += widths
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("% of the messages of the test set")
    axes.legend(ncol=3, loc="upper center", bbox_to_anchor=(0.5, 1.2), frameon=False)
    figure.savefig(file, bbox_inches="tight", dpi=120)
    plt.close(figure)


def _draw_confusions(results: Sequence[Understood], file: Path) -> None:
    names = [*sorted({r.wanted.topic for r in results}), topics.UNCLEAR]
    index = {name: i for i, name in enumerate(names)}
    matrix = np.zeros((len(names) - 1, len(names)))
    for result in results:
        matrix[index[result.wanted.topic], index[result.topic]] += 1
    matrix /= matrix.sum(axis=1, keepdims=True)
    figure, axes = plt.subplots(figsize=(13, 13))
    axes.imshow(matrix, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=7)
    axes.set_yticks(range(len(names) - 1), names[:-1], fontsize=7)
    axes.set_xlabel("understood")
    axes.set_ylabel("wanted")
    figure.savefig(file, bbox_inches="tight", dpi=90)
    plt.close(figure)


def below_floor(measured: dict[str, dict[str, Share]], floors: dict[str, dict[str, float]]) -> list[str]:
    """Return what is worse than its floor; `at least` and `at most` name the figures, for every language."""
    failures = []
    for code, shares in measured.items():
        for name, floor in floors.get("at least", {}).items():
            if shares[name].percent < floor:
                failures.append(f"{code}: {name} is {shares[name].percent:.1f}, less than {floor}")
        for name, ceiling in floors.get("at most", {}).items():
            if shares[name].percent > ceiling:
                failures.append(f"{code}: {name} is {shares[name].percent:.1f}, more than {ceiling}")
    return failures


def main() -> int:
    """Evaluate, write the report, and return 1 if a figure is below its floor."""
    configure_structlog(logging.WARNING)
    agent = asyncio.run(load_agent(model_path=str(MODEL)))
    messages = held_out.read(held_out.TEST)
    results = [understand(agent, message) for message in messages]
    folded = [understand(agent, message, fold) for message in messages]
    foreign = [_parse(agent, text)["intent"]["name"] for text in held_out.read_foreign()]
    turned_away = share(foreign, lambda name: name in (topics.OUT_OF_SCOPE, topics.UNCLEAR))

    def of(items: Sequence[Understood], code: str) -> list[Understood]:
        return [r for r in items if r.wanted.language == code]

    by_language = {code: figures(of(results, code)) for code in language_codes() if of(results, code)}
    by_language_folded = {code: figures(of(folded, code)) for code in by_language}
    languages = {code: language_figures(of(results, code)) for code in by_language}
    by_register: dict[str, list[Understood]] = defaultdict(list)
    for result in results:
        by_register[result.wanted.register].append(result)
    confusions = Counter((r.wanted.topic, r.topic) for r in results if r.wrong)

    (DOCS / "pictures").mkdir(parents=True, exist_ok=True)
    _draw_languages(by_language, DOCS / "pictures" / "languages.png")
    _draw_confusions(results, DOCS / "pictures" / "confusions.png")
    names = list(next(iter(by_language.values())))
    report = [
        "# How well messages are understood\n",
        "Written by `make evaluate` from the messages in `tests/nlu/`, which the model has never seen. All figures are",
        "percent, with 95 % intervals. Floors, below which the command fails, are in `benchmarks/floors.yml`.\n",
        "![Right, asked back and wrong in each language](pictures/languages.png)\n",
        "## By language\n",
        _table(["language", "messages", *names], [
            [code, shares["right at once"].total, *(shares[name] for name in names)]
            for code, shares in by_language.items()
        ]),
        "“Right or offered”: answered rightly at once, or the right topic is one of the three that are asked back.",
        "“Turned away”: told that the assistant is not for this; for messages out of scope, asking back counts, too.\n",
        "## The same messages without diacritics, in lower case\n",
        _table(["language", *names[:4]], [
            [code, *(shares[name] for name in names[:4])] for code, shares in by_language_folded.items()
        ]),
        "## By register\n",
        _table(["register", "messages", "right at once", "right or offered", "answered wrongly"], [
            [register, len(items), *(figures(items)[name] for name in names[:3])]
            for register, items in sorted(by_register.items())
        ]),
        _table(["right at once", *by_language], [
            [register, *(
                f"{figures(own)['right at once'].percent:.0f}" if (own := of(items, code)) else ""
                for code in by_language
            )]
            for register, items in sorted(by_register.items())
        ]),
        "## Language of a message\n",
        _table(["language", "alone", "in a running conversation"], [
            [code, *shares.values()] for code, shares in languages.items()
        ]),
        f"Sentences in other languages turned away: {turned_away} of {turned_away.total}.\n",
        "## What is taken for what\n",
        _table(["wanted", "answered", "times"], [[*pair, n] for pair, n in confusions.most_common(15)]),
        "![Confusion matrix](pictures/confusions.png)",
    ]  # fmt: skip
    text = "\n".join(report)
    (DOCS / "evaluation.md").write_text(text + "\n", encoding="utf-8")
    print(text)

    floors = YAML(typ="safe").load(FLOORS)
    failures = below_floor(by_language, floors["topics"])
    failures += below_floor(by_language_folded, floors["topics without diacritics"])
    failures += below_floor(languages, floors["language"])
    if turned_away.percent < floors["foreign turned away"]:
        failures.append(f"foreign turned away is {turned_away.percent:.1f}, less than {floors['foreign turned away']}")
    for failure in failures:
        print("BELOW THE FLOOR", failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

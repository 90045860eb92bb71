"""Lets 200 widgets talk to one server for a minute, and counts what was lost, doubled or out of order.

`make load` writes docs/load.md and fails if there is any of it.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from websockets.exceptions import ConnectionClosed

from tests.conftest import random_address, running
from tests.conversations.phrases import SIX
from tests.web_client import WebClient

#: How long a widget waits for an acknowledgement at most, in seconds.
_PATIENCE = 300
REPORT = Path("docs/load.md")
QUESTIONS = {
    "en": ["How many points do I need?", "How long does the membership last?", "When does the invoice come?"],
    "et": ["Mitu punkti on liitumiseks vaja?", "Kui kaua liikmesus kehtib?", "Millal arve tuleb?"],
    "hu": ["Hány pontra van szükségem?", "Meddig érvényes a tagság?", "Mikor jön a számla?"],
    "lt": ["Kiek taškų man reikia?", "Kiek laiko galioja narystė?", "Kada ateis sąskaita?"],
    "lv": ["Cik punktu man vajag?", "Cik ilgi ir spēkā dalība?", "Kad pienāks rēķins?"],
    "nb": ["Hvor mange poeng trenger jeg?", "Hvor lenge varer medlemskapet?", "Når kommer fakturaen?"],
}


@dataclass
class Widget:
    """One customer. Whose connection breaks connects again and sends anew what was not acknowledged.

    Attributes:
        address: the server's.
        client: the connection.
        sent: ids of the messages in the order in which they were sent.
        seconds: how long each took until its answer was there and acknowledged.
        refused: codes of messages that were not accepted.
        broken: how many connections broke.
    """

    address: str
    client: WebClient
    sent: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    broken: int = 0
    _line: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def talk(self, language: str, start: float, duration: float, pause: float) -> None:
        """Send a message every `pause` seconds, whether or not the last one has been answered."""
        turns = []
        await asyncio.sleep(max(0.0, start - time.monotonic()))
        for number in range(int(duration / pause)):
            await asyncio.sleep(max(0.0, start + number * pause - time.monotonic()))
            text = random.choice(QUESTIONS[language])  # noqa: S311
            turns.append(asyncio.create_task(self._turn(f"message-{number:04}", text)))
        await asyncio.gather(*turns)

    def told(self) -> list[str]:
        """Return the ids of the entries that this widget was told, in order."""
        at_first = [entry["id"] for entry in self.client.session["entries"]]
        return at_first + [entry["id"] for entry in self.client.entries() if entry["id"] not in at_first]

    async def _turn(self, message_id: str, text: str) -> None:
        started = time.monotonic()
        self.sent.append(message_id)
        while True:
            # In line, so that what is sent anew keeps its order.
            async with self._line:
                if not self.client.is_open:
                    self.broken += 1
                    self.client = await _connect(self.address, {"token": self.client.token})
                acknowledged = await self.client.send("message", {"id": message_id, "text": text})
            try:
                answer = await asyncio.wait_for(acknowledged, _PATIENCE)
            except ConnectionClosed:
                continue
            break
        self.seconds.append(time.monotonic() - started)
        if not answer["ok"]:
            self.refused.append(answer["code"])


@dataclass
class Outcome:
    """What came of it; counts are of messages.

    Attributes:
        duration: for how long messages were sent, in seconds.
        needed: how long it took until the last one was answered, in seconds.
        seconds: how long each took until its answer was there and acknowledged.
    """

    widgets: int
    duration: float
    needed: float
    messages: int
    refused: int
    lost: int
    doubled: int
    out_of_order: int
    broken: int
    seconds: list[float]

    def quantile(self, percent: int) -> float:
        """Return a quantile of the time until an answer, in milliseconds."""
        return 1000 * statistics.quantiles(self.seconds, n=100)[percent - 1]


def judge(widgets: list[Widget], stored: list[list[str]], duration: float, needed: float) -> Outcome:
    """Compare what was sent with what each widget was told and with what the server has stored."""
    lost = doubled = out_of_order = 0
    for widget, kept in zip(widgets, stored, strict=True):
        for told in (widget.told(), kept):
            said = [entry for entry in told if "." not in entry]
            answered = {entry.partition(".")[0] for entry in told if "." in entry}
            lost += len(set(widget.sent) - set(said)) + len(set(widget.sent) - answered)
            doubled += len(told) - len(set(told))
            out_of_order += said != [sent for sent in widget.sent if sent in said]
    return Outcome(
        widgets=len(widgets),
        duration=duration,
        needed=needed,
        messages=sum(len(widget.sent) for widget in widgets),
        refused=sum(len(widget.refused) for widget in widgets),
        lost=lost,
        doubled=doubled,
        broken=sum(widget.broken for widget in widgets),
        out_of_order=out_of_order,
        seconds=[seconds for widget in widgets for seconds in widget.seconds],
    )


async def _connect(address: str, auth: dict[str, str]) -> WebClient:
    return await WebClient(address).connect(auth, **{"X-Forwarded-For": random_address()})


async def load(address: str, widgets: int, duration: float, pause: float) -> Outcome:
    """Let the widgets talk, then connect each anew and read its conversation."""
    customers = []
    for number in range(widgets):
        language = SIX[number % len(SIX)]
        customers.append((Widget(address, await _connect(address, {"language": language})), language))
    start = time.monotonic() + 1
    await asyncio.gather(
        *(
            widget.talk(language, start + pause * number / widgets, duration, pause)
            for number, (widget, language) in enumerate(customers)
        )
    )
    needed = time.monotonic() - start
    stored = []
    for widget, _ in customers:
        await widget.client.close()
        again = await _connect(address, {"token": widget.client.token})
        stored.append([entry["id"] for entry in again.session["entries"]])
        await again.close()
    return judge([widget for widget, _ in customers], stored, duration, needed)


_ROWS: dict[str, Callable[[Outcome], str]] = {
    "messages": lambda o: f"{o.messages} ({o.messages / o.duration:.0f} a second)",
    "refused": lambda o: str(o.refused),
    "lost": lambda o: str(o.lost),
    "doubled": lambda o: str(o.doubled),
    "out of order": lambda o: str(o.out_of_order),
    "connections that broke and were renewed": lambda o: str(o.broken),
    "answered a second": lambda o: f"{o.messages / o.needed:.0f}",
    "answer there, median": lambda o: f"{o.quantile(50):.0f} ms",
    "p95": lambda o: f"{o.quantile(95):.0f} ms",
    "p99": lambda o: f"{o.quantile(99):.0f} ms",
    "slowest": lambda o: f"{1000 * max(o.seconds):.0f} ms",
}


def report(outcomes: dict[float, Outcome]) -> str:
    """Return the report of the outcomes, by the pause between messages, as Markdown."""
    one = next(iter(outcomes.values()))
    heads = [f"a message every {pause:g} s" for pause in outcomes]
    lines = [["", *heads], ["---"] * (len(heads) + 1)]
    lines += [[name, *(value(outcome) for outcome in outcomes.values())] for name, value in _ROWS.items()]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"""# Load

Written by `make load`: {one.widgets} widgets on one server ({os.cpu_count()} cores, which the widgets share), each
sends a message every so many seconds for {one.duration:g} s, in six languages, whether or not it has got an answer.

{table}

What was told to each widget and what is read after connecting anew are both counted. One process answers on one core;
when more comes than it can answer, messages wait in line, and most of the time until an answer is that wait.
"""


def main() -> int:
    """Run the test; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--widgets", type=int, default=200)
    parser.add_argument("--duration", type=float, default=60.0, help="seconds")
    parser.add_argument(
        "--pauses", type=float, nargs="+", default=[2.0, 6.0], help="seconds between two messages of a widget"
    )
    arguments = parser.parse_args()
    outcomes = {}
    for pause in arguments.pauses:
        with running() as server:
            outcomes[pause] = asyncio.run(load(server.address, arguments.widgets, arguments.duration, pause))
    text = report(outcomes)
    print(text)
    REPORT.write_text(text)
    return 1 if any(o.refused or o.lost or o.doubled or o.out_of_order for o in outcomes.values()) else 0


if __name__ == "__main__":
    sys.exit(main())

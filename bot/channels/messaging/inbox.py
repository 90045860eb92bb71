"""What comes in from a platform, to be worked off after it has been answered: once each, in order, within limits."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from typing import Protocol

from throttled.asyncio import RateLimiterType, Throttled, rate_limiter, store

logger = logging.getLogger(__name__)

#: Platforms send an update again for up to a day.
_REMEMBERED_SECONDS = 24 * 3600
_REMEMBERED = 200_000
#: A sender may write this many messages at once, and this many a minute; more wait their turn.
_BURST = 10
_PER_MINUTE = 30
_LONGEST_WAIT = 60.0
#: How many messages may wait: of one sender, and in all.
MAX_WAITING_OF_SENDER = 20
MAX_WAITING = 2_000
#: How long a server that stops lets work be finished, in seconds.
_STOP_SECONDS = 5.0

Job = Callable[[], Awaitable[None]]


class SeenUpdates(Protocol):
    """Remembers which updates of a platform have come."""

    async def is_new(self, key: str) -> bool:
        """Tell whether the update comes for the first time, and remember it."""


class MemorySeenUpdates:
    """Remembers updates in this process."""

    def __init__(self, seconds: float = _REMEMBERED_SECONDS, most: int = _REMEMBERED) -> None:
        self._seconds, self._most = seconds, most
        self._until: OrderedDict[str, float] = OrderedDict()

    async def is_new(self, key: str) -> bool:
        """Tell whether the update comes for the first time, and remember it."""
        now = time.monotonic()
        while self._until and (len(self._until) > self._most or next(iter(self._until.values())) < now):
            self._until.popitem(last=False)
        if key in self._until:
            return False
        self._until[key] = now + self._seconds
        return True


class Inbox:
    """Works off what senders wrote: those of one sender one after the other, different senders side by side."""

    def __init__(self, seen: SeenUpdates) -> None:
        self._seen = seen
        self._waiting: dict[str, deque[Job]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._throttle = Throttled(
            using=RateLimiterType.TOKEN_BUCKET.value,
            quota=rate_limiter.per_min(_PER_MINUTE, burst=_BURST),
            store=store.MemoryStore(options={"MAX_SIZE": MAX_WAITING * 10}),
        )

    @property
    def full(self) -> bool:
        """Whether the platform had better send it again later: so much waits, or the server stops."""
        return self._stopping or sum(map(len, self._waiting.values())) >= MAX_WAITING

    async def put(self, key: str, sender: str, job: Job) -> None:
        """Have the job done, unless the update has come before or too many of the sender's wait.

        Args:
            key: the platform's id of the update.
            sender: whose jobs must stay in order.
            job: what to do.
        """
        if not await self._seen.is_new(key):
            return
        waiting = self._waiting.get(sender)
        if waiting is None:
            self._waiting[sender] = deque([job])
            worker = asyncio.create_task(self._work_off(sender))
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        elif len(waiting) < MAX_WAITING_OF_SENDER:
            waiting.append(job)
        else:
            logger.warning("a sender writes too much: a message was dropped")

    async def _work_off(self, sender: str) -> None:
        waiting = self._waiting[sender]
        try:
            while waiting:
                try:
                    await self._throttle.limit(sender, timeout=_LONGEST_WAIT)
                    # It counts as waiting until it is begun.
                    await waiting.popleft()()
                except Exception:
                    logger.exception("a message could not be handled")
        finally:
            del self._waiting[sender]

    async def stop(self) -> None:
        """Let what is under way be finished; what is not finished in time is lost and said to be."""
        # Until the server has closed its door, requests still come in.
        self._stopping = True
        if not self._workers:
            return
        _, unfinished = await asyncio.wait(self._workers, timeout=_STOP_SECONDS)
        for worker in unfinished:
            worker.cancel()
        if unfinished:
            logger.error("stopped while %d senders waited for answers", len(unfinished))

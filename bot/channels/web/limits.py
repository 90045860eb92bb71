"""How much one session, one network address and all together may ask for."""

from __future__ import annotations

from collections import Counter
from ipaddress import IPv6Network, ip_address

from throttled.asyncio import RateLimiterType, Throttled, rate_limiter, store

from bot.channels.web.refusal import Refused
from bot.channels.web.settings import WebSettings

#: How many seconds' worth of messages may come at once.
_BURST = 10
#: Packets a second of one connection, whatever is in them, and how many may come at once.
_PACKETS, _PACKETS_AT_ONCE = 20, 200
#: How many sessions, addresses or connections are remembered; those that were silent longest are forgotten first.
_REMEMBERED = 50_000
#: New sessions a minute from one address, with as many at once.
_SESSIONS_PER_MINUTE = 60


def network(address: str) -> str:
    """Return what is counted as one address: of IPv6, everybody has 2^64 to choose from."""
    try:
        ip = ip_address(address)
    except ValueError:
        return address
    if ip.version == 4:  # noqa: PLR2004
        return str(ip)
    return str(ip.ipv4_mapped or IPv6Network((int(ip), 64), strict=False))


def _bucket(quota: rate_limiter.Quota) -> Throttled:
    return Throttled(
        using=RateLimiterType.TOKEN_BUCKET.value,
        quota=quota,
        store=store.MemoryStore(options={"MAX_SIZE": _REMEMBERED}),
    )


class Limits:
    """Token buckets for messages, sessions and packets, and a count of connections."""

    def __init__(self, settings: WebSettings) -> None:
        self._settings = settings
        rates = (settings.session_rate, settings.address_rate)
        self._by_session, self._by_address = (_bucket(rate_limiter.per_sec(r, burst=r * _BURST)) for r in rates)
        per_minute = max(_SESSIONS_PER_MINUTE, settings.address_connections)
        self._sessions = _bucket(rate_limiter.per_min(per_minute, burst=per_minute))
        self._packets = _bucket(rate_limiter.per_sec(_PACKETS, burst=_PACKETS_AT_ONCE))
        self._connections: Counter[str] = Counter()

    async def message(self, session_id: str, address: str) -> None:
        """Count a message.

        Raises:
            Refused: `too_fast`, with the seconds to wait.
        """
        await self._take(self._by_session, session_id)
        await self._take(self._by_address, network(address))

    async def session(self, address: str) -> None:
        """Count the opening of a session.

        Raises:
            Refused: `too_fast`, with the seconds to wait.
        """
        await self._take(self._sessions, network(address))

    async def packet(self, connection: str) -> None:
        """Count a packet, also one that says nothing.

        Raises:
            Refused: `too_fast`.
        """
        await self._take(self._packets, connection)

    def connect(self, address: str) -> None:
        """Count a connection until `disconnect`.

        Raises:
            Refused: `too_many`.
        """
        address = network(address)
        full = self._connections.total() >= self._settings.connections
        if full or self._connections[address] >= self._settings.address_connections:
            raise Refused("too_many", retry_after=5)
        self._connections[address] += 1

    def disconnect(self, address: str) -> None:
        """Count a connection no more."""
        address = network(address)
        self._connections[address] -= 1
        if not self._connections[address]:
            del self._connections[address]

    @staticmethod
    async def _take(bucket: Throttled, key: str) -> None:
        result = await bucket.limit(key)
        if result.limited:
            raise Refused("too_fast", retry_after=max(0.1, result.state.retry_after))

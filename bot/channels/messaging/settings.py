"""Which messaging channels are on, from the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping


def read(
    prefix: str, needed: tuple[str, ...], optional: Mapping[str, str], environment: Mapping[str, str] = os.environ
) -> dict[str, str] | None:
    """Return a channel's settings by their names without the prefix; None if the channel is off.

    Args:
        prefix: how the variables begin, such as `CPS_TELEGRAM_`.
        needed: what the channel can't do without.
        optional: the others with their defaults.
        environment: the variables.

    Raises:
        ValueError: if only some of what is needed is set.
    """
    given = {name: environment.get(prefix + name, "").strip() for name in needed}
    missing = [prefix + name for name, value in given.items() if not value]
    if len(missing) == len(needed):
        return None
    if missing:
        raise ValueError(f"{', '.join(missing)} must be set, too, or none of {prefix}…: docs/channels.md")
    return {**given, **{name: environment.get(prefix + name) or default for name, default in optional.items()}}

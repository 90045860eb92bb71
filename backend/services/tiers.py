"""The CPS tiers: the points that open each and its yearly fee.

Source: the tier table and the corporate page of the Latvian guide; "with 2000 points any tier" of all guides.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Tier:
    """One tier.

    Attributes:
        name: the tier's language-free name, e.g. `"corporate_c"`.
        points_from: points from which the tier is open, inclusive.
        points_to: last number of points of the tier's own range; None for the highest tier. More points still
            open the tier.
        annual_fee: in euro.
        corporate: whether it stands on the corporate side of the ON/OFF switch.
    """

    name: str
    points_from: int
    points_to: int | None
    annual_fee: Decimal
    corporate: bool = False


#: All tiers, lowest first.
TIERS = (
    Tier("silver", 500, 999, Decimal(85)),
    Tier("gold", 1000, 1599, Decimal(170)),
    Tier("platinum", 1600, 2499, Decimal(300)),
    Tier("corporate_c", 2500, 4499, Decimal(1000), corporate=True),
    Tier("corporate_b", 4500, 9999, Decimal(3000), corporate=True),
    Tier("corporate_a", 10000, None, Decimal(5000), corporate=True),
)


def by_name(name: str) -> Tier | None:
    """Return the tier called `name`, or None if there is no such tier."""
    return next((tier for tier in TIERS if tier.name == name), None)


def open_tiers(points: int) -> list[Tier]:
    """Return every tier that `points` assigned points open, lowest first."""
    return [tier for tier in TIERS if tier.points_from <= points]


def next_tier(points: int) -> Tier | None:
    """Return the lowest tier that `points` assigned points do not open; None above the highest."""
    return next((tier for tier in TIERS if tier.points_from > points), None)

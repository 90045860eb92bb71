"""Points: a product brings the points of its model once it has the green tick (all guides)."""

from __future__ import annotations

from dataclasses import dataclass

from backend.models import Account, Product
from backend.services import tiers
from backend.services.green_tick import has_green_tick


@dataclass(frozen=True)
class Points:
    """The points of an account.

    Attributes:
        total: assigned points, those of products with the green tick.
        waiting: points of the products that lack it.
    """

    total: int
    waiting: int

    @property
    def open_tiers(self) -> list[tiers.Tier]:
        """The tiers that the assigned points open, lowest first."""
        return tiers.open_tiers(self.total)

    @property
    def next_tier(self) -> tiers.Tier | None:
        """The lowest tier that they don't open; None if all are open."""
        return tiers.next_tier(self.total)


def of_product(product: Product) -> int:
    """Return the points that the product brings, now or once it has its tick."""
    return int(product.model.points)


def of_account(account: Account) -> Points:
    """Count the account's points."""
    ticked = [product for product in account.products if has_green_tick(product)]
    total = sum(map(of_product, ticked))
    return Points(total=total, waiting=sum(map(of_product, account.products)) - total)

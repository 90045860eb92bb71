"""Points and the tiers that they open."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from backend import models
from backend.api.account import next_tier
from backend.services import green_tick, points, tiers
from tests.backend.support import Customer, names, product

#: Points from which each tier is open, as the guides have it.
OPENS_AT = {
    "silver": 500,
    "gold": 1000,
    "platinum": 1600,
    "corporate_c": 2500,
    "corporate_b": 4500,
    "corporate_a": 10000,
}
WHOLE: dict[str, Any] = {"serial_number": "0010847333", "purchase_date": "2024-03-01", "country": "EE", "dealer": "F"}

numbers = st.one_of(
    st.integers(min_value=0, max_value=20_000), st.sampled_from([n + d for n in OPENS_AT.values() for d in (-1, 0, 1)])
)
details = st.sets(st.sampled_from(models.DETAILS))
products = st.builds(
    lambda worth, has: models.Product(
        model=models.ProductModel(points=worth), **{detail: WHOLE[detail] for detail in has}
    ),
    st.integers(min_value=0, max_value=3000),
    details | st.just(set(models.DETAILS)),
)
accounts = st.builds(lambda has: models.Account(products=has), st.lists(products, max_size=12))


def opened(have: points.Points) -> set[str]:
    """Return the names of the open tiers."""
    return {tier.name for tier in have.open_tiers}


@given(numbers)
def test_a_tier_is_open_exactly_from_its_lower_bound(total: int) -> None:
    assert opened(points.Points(total, 0)) == {name for name, bound in OPENS_AT.items() if total >= bound}


@given(numbers)
def test_waiting_points_open_nothing(waiting: int) -> None:
    assert opened(points.Points(0, waiting)) == set()


@given(numbers)
def test_the_missing_points_are_just_enough_for_the_next_tier(total: int) -> None:
    following = next_tier(points.Points(total, 0))
    if following is None:
        assert total >= 10000
        return
    enough = total + following.missing
    assert {tier.name for tier in tiers.open_tiers(enough)} == {
        *opened(points.Points(total, 0)),
        following.name,
    }
    assert following.name not in {tier.name for tier in tiers.open_tiers(enough - 1)}


@given(accounts)
def test_assigned_and_waiting_points_are_those_of_all_models(account: models.Account) -> None:
    have = points.of_account(account)
    assert have.total + have.waiting == sum(one.model.points for one in account.products)
    assert have.total >= 0
    assert have.waiting >= 0


@given(accounts)
def test_assigned_points_are_those_of_products_that_lack_nothing(account: models.Account) -> None:
    whole = [one for one in account.products if one.serial_number and one.purchase_date and one.country and one.dealer]
    assert points.of_account(account).total == sum(one.model.points for one in whole)


@given(accounts, products)
def test_one_more_product_never_closes_a_tier(account: models.Account, more: models.Product) -> None:
    before = points.of_account(account)
    account.products.append(more)
    after = points.of_account(account)
    assert opened(before) <= opened(after)
    assert before.total <= after.total


@given(accounts, st.data())
def test_a_detail_more_never_takes_points_away(account: models.Account, data: st.DataObject) -> None:
    before = points.of_account(account)
    for one in account.products:
        detail = data.draw(st.sampled_from(models.DETAILS))
        setattr(one, detail, WHOLE[detail])
    after = points.of_account(account)
    assert after.total >= before.total
    assert after.total + after.waiting == before.total + before.waiting


@given(details)
def test_the_tick_is_there_exactly_with_all_four_details(has: set[str]) -> None:
    one = models.Product(**{detail: WHOLE[detail] for detail in has})
    assert green_tick.has_green_tick(one) == (has == {"serial_number", "purchase_date", "country", "dealer"})
    assert set(green_tick.missing(one)) == set(models.DETAILS) - has


@given(details, details)
def test_noted_details_are_not_asked_for_and_give_no_tick(has: set[str], noted: set[str]) -> None:
    one = models.Product(**{detail: WHOLE[detail] for detail in has})
    before = green_tick.has_green_tick(one)
    one.draft = models.ProductDraft(**{detail: WHOLE[detail] for detail in noted})
    assert green_tick.has_green_tick(one) == before
    assert set(green_tick.to_ask(one)) == set(models.DETAILS) - has - noted


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize("detail", models.DETAILS)
def test_an_empty_detail_is_missing(detail: str, empty: str | None) -> None:
    assert green_tick.missing(models.Product(**{**WHOLE, detail: empty})) == [detail]


# Over the API


def test_points_are_told_by_product(shared_client: TestClient) -> None:
    customer = Customer(shared_client, products=[product("EOS R5"), product("C300", "dealer"), product("EOS R6")])
    told = customer.get("/v1/points")
    assert (told["total"], told["waiting"]) == (430, 500)
    assert [(one["model"], one["points"], one["green_tick"]) for one in told["products"]] == [
        ("EOS R5", 250, True),
        ("C300", 500, False),
        ("EOS R6", 180, True),
    ]
    assert told["open_tiers"] == []
    assert told["next_tier"] == {"name": "silver", "points_from": 500, "missing": 70}


def test_an_account_without_products_has_no_points(shared_client: TestClient) -> None:
    told = Customer(shared_client).get("/v1/points")
    assert (told["total"], told["waiting"], told["products"]) == (0, 0, [])
    assert told["next_tier"]["missing"] == 500


@pytest.mark.parametrize(
    ("total", "open_", "following"),
    [
        (499, [], ("silver", 1)),
        (500, ["silver"], ("gold", 500)),
        (2499, ["silver", "gold", "platinum"], ("corporate_c", 1)),
        (2500, ["silver", "gold", "platinum", "corporate_c"], ("corporate_b", 2000)),
        (10000, list(OPENS_AT), None),
    ],
)
def test_the_api_tells_the_open_tiers_and_the_way_to_the_next(
    shared_client: TestClient, total: int, open_: list[str], following: tuple[str, int] | None
) -> None:
    customer = Customer(shared_client, points=total)
    told = customer.get("/v1/points")
    assert told["open_tiers"] == names(customer.get("/v1/tiers")["tiers"]) == open_
    ahead = told.get("next_tier")
    assert (ahead and (ahead["name"], ahead["missing"])) == following
    assert customer.get("/v1/tiers").get("next_tier") == ahead


@pytest.mark.parametrize(("total", "has_switch"), [(2499, False), (2500, True)])
def test_the_switch_is_there_with_the_first_corporate_tier(
    shared_client: TestClient, total: int, has_switch: bool
) -> None:
    assert Customer(shared_client, points=total).get("/v1/tiers")["has_switch"] is has_switch


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("personal", ["silver", "gold", "platinum"]), ("corporate", ["corporate_c", "corporate_b"])],
)
def test_each_side_of_the_switch_shows_its_own_tiers(shared_client: TestClient, kind: str, shown: list[str]) -> None:
    told = Customer(shared_client, points=5000).get(f"/v1/tiers?kind={kind}")
    assert names(told["tiers"]) == shown
    assert told["has_switch"] is True


def test_fees_are_told_in_euro(shared_client: TestClient) -> None:
    told = Customer(shared_client, points=10000).get("/v1/tiers")["tiers"]
    assert [float(tier["annual_fee"]) for tier in told] == [85, 170, 300, 1000, 3000, 5000]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.services import tiers


@pytest.mark.parametrize(
    ("points", "names"),
    [
        (0, []),
        (499, []),
        (500, ["silver"]),
        (999, ["silver"]),
        (1000, ["silver", "gold"]),
        (1599, ["silver", "gold"]),
        (1600, ["silver", "gold", "platinum"]),
        (2000, ["silver", "gold", "platinum"]),
        (2499, ["silver", "gold", "platinum"]),
        (2500, ["silver", "gold", "platinum", "corporate_c"]),
        (2501, ["silver", "gold", "platinum", "corporate_c"]),
        (4500, ["silver", "gold", "platinum", "corporate_c", "corporate_b"]),
        (10000, ["silver", "gold", "platinum", "corporate_c", "corporate_b", "corporate_a"]),
    ],
)
def test_open_tiers(points: int, names: list[str]) -> None:
    assert [tier.name for tier in tiers.open_tiers(points)] == names


def test_fees_are_those_of_the_guide() -> None:
    assert [int(tier.annual_fee) for tier in tiers.TIERS] == [85, 170, 300, 1000, 3000, 5000]


def test_the_next_tier_above_platinum_is_corporate_c() -> None:
    following = tiers.next_tier(1600)
    assert following is not None
    assert following.name == "corporate_c"


def test_nothing_is_above_corporate_a() -> None:
    assert tiers.next_tier(10000) is None


def test_ranges_join_without_gap_or_overlap() -> None:
    for lower, upper in zip(tiers.TIERS, tiers.TIERS[1:], strict=False):
        assert lower.points_to == upper.points_from - 1


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=10**9))
def test_more_points_never_close_a_tier(points: int, more: int) -> None:
    assert set(tiers.open_tiers(points)) <= set(tiers.open_tiers(points + more))


@given(st.integers(min_value=0, max_value=10**9))
def test_a_tier_is_open_or_still_ahead(points: int) -> None:
    following = tiers.next_tier(points)
    assert following not in tiers.open_tiers(points)
    assert (following is None) == (len(tiers.open_tiers(points)) == len(tiers.TIERS))


def test_unknown_tier() -> None:
    assert tiers.by_name("bronze") is None

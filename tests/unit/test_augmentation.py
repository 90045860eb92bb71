import random

import pytest

from bot.nlu.augmentation import hurried, slip
from bot.nlu.text import fold


@pytest.mark.parametrize("text", ["", "a", "ok", "žalia varnelė nerodoma prie mano fotoaparato", "kaip sumokėti"])
def test_little_is_changed_and_nothing_breaks(text: str) -> None:
    chance = random.Random(0)
    for _ in range(50):
        assert abs(len(slip(text, chance)) - len(text)) <= 1
        words = hurried(text, chance).split()
        assert len(words) >= len(text.split()) - 1


def test_the_same_seed_gives_the_same_data() -> None:
    text = "žalia varnelė nerodoma prie mano fotoaparato"
    assert [hurried(text, random.Random(n)) for n in range(20)] == [hurried(text, random.Random(n)) for n in range(20)]


def test_all_three_kinds_occur() -> None:
    text = "žalia varnelė nerodoma prie mano fotoaparato"
    chance = random.Random(1)
    variants = {hurried(text, chance) for _ in range(60)}
    assert fold(text) in variants
    assert any(len(variant.split()) < len(text.split()) for variant in variants)
    assert any(len(variant.split()) == len(text.split()) and variant != fold(text) for variant in variants)

"""A made-up language needs nothing but its own files: a catalogue and training data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import languages
from bot.language_report import report
from bot.nlg.catalogue import Catalogues
from tests.nlu import pipeline as pipelines
from tests.nlu.pipeline import Pipeline, conversation

SPEECH = {
    "points_needed": [
        "zorp vilka plonkti nubra",
        "vilka plonkti zam",
        "plonkti nubra zorp",
        "zorp nubra plonkti vilka",
    ],
    "payment_bank": ["grelbo banka fintu", "fintu grelbo", "kvam grelbo banka", "banka fintu kvam"],
}


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put the catalogue of "xq" beside the others, as somebody who adds a language would."""
    folder = tmp_path / "responses"
    folder.mkdir()
    for path in languages.RESPONSES_DIR.glob("*.ftl"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    english = (folder / "en.ftl").read_text(encoding="utf-8")
    ours = re.sub(r"(?m)^-language-name = .*$", "-language-name = Xqua", english)
    ours = re.sub(r"(?m)^utter_thank = .*$", "utter_thank = Murbla!", ours)
    (folder / "xq.ftl").write_text(ours, encoding="utf-8")
    languages.language_codes.cache_clear()
    monkeypatch.setattr(languages, "RESPONSES_DIR", folder)
    monkeypatch.setattr(languages.language_codes.__wrapped__, "__defaults__", (folder,))
    yield folder
    languages.language_codes.cache_clear()


def test_it_is_spoken_and_understood(made_up: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "xq" in languages.language_codes()
    assert Catalogues(made_up).format("xq", "utter_thank") == "Murbla!"

    known = pipelines.training_data()
    new = [
        Message.build(text, topic, intent_metadata={"language": "xq"})
        for topic, texts in SPEECH.items()
        for text in texts
    ]
    synonyms = {**known.entity_synonyms, "xquali": "language/xq"}
    data = TrainingData([*known.training_examples, *new], entity_synonyms=synonyms)
    monkeypatch.setattr(pipelines, "training_data", lambda: data)
    (tmp_path / "model").mkdir()
    assistant = Pipeline(
        tmp_path / "model", {"TopicDecider": {"threshold": 0.1, "margin": 0.0}, "NgramFeaturizer": {"min_df": 1}}
    )
    parsed = assistant.parse("zam zorp plonkti?", conversation())
    assert parsed["intent"]["name"] == "points_needed"
    assert parsed["language"]["reply"] == "xq"
    wish = assistant.parse("can we speak xquali", conversation())
    assert wish["language"]["reply"] == "xq"


def test_the_report_says_what_it_lacks(made_up: Path) -> None:
    lacks = report("xq", made_up).lacks
    assert "training data in data/nlu/xq" in lacks
    assert any("spaCy" in lack for lack in lacks)


@pytest.mark.parametrize("code", ["en", "et", "hu", "lt", "lv", "nb"])
def test_the_six_lack_nothing(code: str) -> None:
    assert report(code).lacks == []

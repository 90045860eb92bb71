"""Contract of every component, and what each adds to a message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.events import UserUttered
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import class_from_module_path

from bot.conversation import reply_language
from tests.nlu.pipeline import PIPELINE, Pipeline, conversation, offered, said

COMPONENTS = [class_from_module_path(entry["name"]) for entry in PIPELINE]

ODD = [
    "", None, " ", "😀", "👍", "?!", "500", "ok", "x" * 10_000, "\x00\u200b", "\u202eabc", "<script>alert(1)</script>",
    "'; DROP TABLE users; --", "/restart", '/inform{"tier":"platinum"}', "/", "{}", "a@b.lt", "R5", "\ud800", "مرحبا",
]  # fmt: skip


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    # Twelve messages a language make no confident model; what is tested is not its accuracy.
    overrides: dict[str, dict[str, Any]] = {
        "TopicDecider": {"threshold": 0.1, "margin": 0.0},
        "NgramFeaturizer": {"min_df": 1},
        "LanguageIdentifier": {"foreign_known_share": 0.0},
    }
    return Pipeline(tmp_path_factory.mktemp("model"), overrides)


@pytest.mark.parametrize("clazz", COMPONENTS)
def test_is_a_registered_graph_component(clazz: type[GraphComponent]) -> None:
    assert issubclass(clazz, GraphComponent)
    assert clazz.__name__ in DefaultV1Recipe._registered_components
    assert clazz.__doc__


@pytest.mark.parametrize("entry", PIPELINE, ids=lambda entry: entry["name"].rpartition(".")[2])
def test_settings_are_known(entry: dict[str, Any]) -> None:
    defaults = class_from_module_path(entry["name"]).get_default_config()
    assert set(entry) - {"name"} <= set(defaults)


@pytest.mark.parametrize("text", ODD)
def test_odd_input_is_survived(pipeline: Pipeline, text: str | None) -> None:
    parsed = pipeline.parse(text)
    assert parsed["intent"]["name"]
    assert 0 <= parsed["intent"]["confidence"] <= 1
    assert set(parsed["language"]) == {"code", "confidence", "reply", "chosen"}
    json.dumps({**parsed, "text": ""})


def test_what_is_loaded_parses_as_what_was_trained(tmp_path: Path, pipeline: Pipeline) -> None:
    overrides: dict[str, dict[str, Any]] = {
        "TopicDecider": {"threshold": 0.1, "margin": 0.0},
        "NgramFeaturizer": {"min_df": 1},
    }
    again = Pipeline(tmp_path, overrides)
    text = "kiek taškų reikia auksas 1000"
    assert again.parse(text) == pipeline.parse(text)


def test_topic_language_and_entities(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("kiek taškų man reikia?")
    assert parsed["intent"]["name"] == "points_needed"
    assert parsed["language"]["code"] == "lt"
    assert parsed["intent_ranking"][0]["name"] == "points_needed"
    # Exactly: numpy's strings equal ours, but are other keys of a cache.
    assert type(parsed["language"]["code"]) is str
    assert type(parsed["intent"]["name"]) is str


def test_a_phrase_of_two_words_is_an_entity(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("how many points do I need for corporate b")
    assert [(e["entity"], e["value"]) for e in parsed["entities"]] == [("tier", "corporate_b")]


def test_without_diacritics_and_composed_otherwise(pipeline: Pipeline) -> None:
    plain = pipeline.parse("kiek tasku man reikia")
    decomposed = pipeline.parse("kiek tas\u030cku\u0328 man reikia")
    assert plain["intent"]["name"] == decomposed["intent"]["name"] == "points_needed"


@pytest.mark.parametrize("text", ["", "😀 😀", "?!", "\u200b"])
def test_nothing_to_understand_is_unclear(pipeline: Pipeline, text: str) -> None:
    parsed = pipeline.parse(text)
    assert (parsed["intent"]["name"], parsed["unclear"]) == ("nlu_fallback", "nothing")


def test_too_long_is_not_processed(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("how many points do I need " * 50)
    assert (parsed["intent"]["name"], parsed["unclear"]) == ("nlu_fallback", "too_long")


@pytest.mark.parametrize("text", ["/restart", '/inform{"tier":"platinum"}', "/points_needed", "//x", "/ /x"])
def test_a_typed_command_is_unclear(pipeline: Pipeline, text: str) -> None:
    parsed = pipeline.parse(text)
    assert (parsed["intent"]["name"], parsed["unclear"]) == ("nlu_fallback", "command")
    assert not parsed["text"].startswith("/")


def test_an_offered_payload_stays_a_command(pipeline: Pipeline) -> None:
    tracker = conversation(said("hi", "en"), offered("/points_needed"))
    parsed = pipeline.parse("/points_needed", tracker)
    assert parsed["text"] == "/points_needed"
    assert "unclear" not in parsed


def test_a_payload_that_differs_from_the_offer_is_unclear(pipeline: Pipeline) -> None:
    tracker = conversation(said("hi", "en"), offered("/points_needed"))
    assert pipeline.parse('/points_needed{"a":1}', tracker)["unclear"] == "command"


@pytest.mark.parametrize("thumb", ["👍", "👌🏿", "✅"])
def test_a_thumb_is_a_yes_where_one_was_asked_for(pipeline: Pipeline, thumb: str) -> None:
    asked = conversation(said("no help", "en"), offered("/talk_to_human", affirm="talk_to_human"))
    assert pipeline.parse(thumb, asked)["intent"]["name"] == "affirm"
    not_asked = conversation(said("hi", "en"), offered("/help"))
    assert pipeline.parse(thumb, not_asked)["intent"]["name"] == "nlu_fallback"


def test_an_unsure_message_goes_on_with_what_was_offered(tmp_path: Path) -> None:
    strict = Pipeline(
        tmp_path,
        {"TopicDecider": {"threshold": 1.1, "margin": 0.0, "context_threshold": 0.1}, "NgramFeaturizer": {"min_df": 1}},
    )
    assert strict.parse("and by bank?")["intent"]["name"] == "nlu_fallback"
    after = conversation(said("how can I pay", "en"), offered("/payment_bank"))
    assert strict.parse("and by bank?", after)["intent"]["name"] == "payment_bank"


@pytest.mark.parametrize("text", ["ok", "500?", "Gold", "CPS", "0123456789", "me@example.lt", "👍"])
@pytest.mark.parametrize("chosen", [True, False])
def test_these_never_change_the_language(pipeline: Pipeline, text: str, chosen: bool) -> None:
    parsed = pipeline.parse(text, conversation(said("labas", "lt", chosen=chosen)))
    assert parsed["language"]["reply"] == "lt"


def test_another_language_is_answered_at_once(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("how do I pay by bank transfer", conversation(said("labas", "lt")))
    assert parsed["language"]["reply"] == "en"


def test_a_language_named_is_the_one_to_answer_in(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("noriu angliškai", conversation(said("labas", "lt")))
    assert (parsed["language"]["code"], parsed["language"]["reply"], parsed["language"]["chosen"]) == ("lt", "en", True)


def test_a_language_not_understood_is_left(pipeline: Pipeline) -> None:
    parsed = pipeline.parse("kita kalba prašau noriu ne angliškai", conversation(said("hello", "en")))
    assert parsed["language"]["reply"] == "lt"


def test_a_language_button_chooses(pipeline: Pipeline) -> None:
    payload = '/change_language{"language":"lt"}'
    pressed = UserUttered(payload, {"name": "change_language"}, [{"entity": "language", "value": "lt"}])
    tracker = conversation(said("hello", "en"), offered(payload), pressed)
    assert reply_language(tracker) == "lt"
    assert pipeline.parse("ok", tracker)["language"] == {"code": "lt", "confidence": 1.0, "reply": "lt", "chosen": True}


def test_the_page_says_the_language_of_a_message_without_words(pipeline: Pipeline) -> None:
    assert pipeline.parse("500", metadata={"language": "lt-LT"})["language"]["reply"] == "lt"
    assert pipeline.parse("500", metadata={"language": "fr"})["language"]["reply"] == "en"


def test_training_data_must_say_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = TrainingData([Message.build("no language", "greet")])
    monkeypatch.setattr("tests.nlu.pipeline.training_data", lambda: data)
    with pytest.raises(ValueError, match="no language"):
        Pipeline(tmp_path)

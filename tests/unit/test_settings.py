import socket
from pathlib import Path

import pytest

from bot import settings
from bot.serve import port_is_free, rasa_command

PRODUCTION = {"CPS_PROFILE": "production"}


def test_links_have_the_defaults_that_a_guide_prints() -> None:
    links = settings.links({})
    assert links["account_create"].startswith("https://businessid.canon-europe.com/b2bcustomers/s/login/SelfRegister")
    assert links["terms"] == settings.UNSET


def test_the_environment_sets_a_link() -> None:
    assert settings.links({"CPS_LINK_TERMS": "https://example.org/t"})["terms"] == "https://example.org/t"


def test_a_link_must_be_harmless() -> None:
    with pytest.raises(ValueError, match="CPS_LINK_FAQ"):
        settings.links({"CPS_LINK_FAQ": "javascript:alert(1)"})


def test_unknown_profile_is_refused() -> None:
    with pytest.raises(ValueError, match="CPS_PROFILE"):
        settings.is_production({"CPS_PROFILE": "prod"})


def test_production_refuses_short_secrets() -> None:
    with pytest.raises(ValueError, match="CPS_REST_TOKEN"):
        settings.rest_token({**PRODUCTION, "CPS_REST_TOKEN": "short"})
    assert settings.rest_token({**PRODUCTION, "CPS_REST_TOKEN": "x" * 32}) == "x" * 32


def _command(monkeypatch: pytest.MonkeyPatch, **environment: str) -> list[str]:
    for name in ("CPS_PROFILE", "CPS_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return rasa_command("127.0.0.1", 5005, Path("m.tar.gz"), Path("endpoints.yml"))


def test_http_api_is_on_in_development(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--enable-api" in _command(monkeypatch)


def test_http_api_is_off_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--enable-api" not in _command(monkeypatch, CPS_PROFILE="production", CPS_SESSION_KEY="k" * 40)


def test_http_api_in_production_wants_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    command = _command(monkeypatch, CPS_PROFILE="production", CPS_SESSION_KEY="k" * 40, CPS_API_TOKEN="t" * 40)
    assert "--enable-api" in command
    assert "--auth-token" in command


def test_only_listed_pages_may_read_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--cors" not in _command(monkeypatch)
    command = _command(monkeypatch, CPS_WEB_ORIGINS="https://b.example, https://a.example")
    assert command[command.index("--cors") + 1 : command.index("--cors") + 3] == [
        "https://a.example",
        "https://b.example",
    ]


def test_a_taken_port_is_noticed() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert not port_is_free("127.0.0.1", taken.getsockname()[1])

"""Settings of the assistant, from the environment and `bot/links.yml`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ruamel.yaml import YAML

LINKS_FILE = Path(__file__).parent / "links.yml"

#: The sender of the automatic e-mail about a new account (all guides).
ACCOUNT_EMAIL_SENDER = "donotreply@canon-europe.com"

#: What a catalogue sees of a link that nobody has set.
UNSET = "unset"


def links(environment: Mapping[str, str] = os.environ, file: Path = LINKS_FILE) -> dict[str, str]:
    """Return every link by name: from `CPS_LINK_<NAME>`, else the file's default, else `UNSET`.

    Raises:
        ValueError: if a link that is set is neither http(s) nor mailto nor tel.
    """
    defaults: dict[str, str | None] = YAML(typ="safe").load(file)
    result = {}
    for name, default in defaults.items():
        link = environment.get(f"CPS_LINK_{name.upper()}", default) or UNSET
        if link != UNSET and not link.startswith(("https://", "http://", "mailto:", "tel:")):
            raise ValueError(f"CPS_LINK_{name.upper()} is not an http, mailto or tel link: {link!r}")
        result[name] = link
    return result


#: Shortest secret that production accepts, in characters.
MIN_SECRET_LENGTH = 32


def is_production(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether `CPS_PROFILE` asks for the production profile.

    Raises:
        ValueError: if it names no profile.
    """
    profile = environment.get("CPS_PROFILE", "development")
    if profile not in ("development", "production"):
        raise ValueError(f"CPS_PROFILE must be development or production, not {profile!r}")
    return profile == "production"


def _secret(name: str, environment: Mapping[str, str]) -> str | None:
    value = environment.get(name) or None
    if value and is_production(environment) and len(value) < MIN_SECRET_LENGTH:
        raise ValueError(f"{name} must have at least {MIN_SECRET_LENGTH} characters in production")
    return value


def rest_token(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the token that the REST channel wants (`CPS_REST_TOKEN`), None if there is none.

    Raises:
        ValueError: if it is too short for production.
    """
    return _secret("CPS_REST_TOKEN", environment)


def api_token(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the token that Rasa's HTTP API wants (`CPS_API_TOKEN`), None if there is none.

    Raises:
        ValueError: if it is too short for production.
    """
    return _secret("CPS_API_TOKEN", environment)

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


def secret(name: str, environment: Mapping[str, str]) -> str | None:
    """Return a secret of the environment, None if it is not set.

    Raises:
        ValueError: if it is too short for production.
    """
    value = environment.get(name) or None
    if value and is_production(environment) and len(value) < MIN_SECRET_LENGTH:
        raise ValueError(f"{name} must have at least {MIN_SECRET_LENGTH} characters in production")
    return value


#: What stands in for a secret on a developer's machine, and nowhere else.
DEVELOPMENT_SECRET = "for-development-only-never-in-production"  # noqa: S105


def needed_secret(name: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return a secret that production must have; elsewhere a stand-in will do.

    Raises:
        ValueError: if it is missing, too short or the stand-in in production.
    """
    value = secret(name, environment)
    if value is None or value == DEVELOPMENT_SECRET:
        if is_production(environment):
            raise ValueError(f"{name} must be set in production")
        return DEVELOPMENT_SECRET
    return value


def backend_token(environment: Mapping[str, str] = os.environ) -> str:
    """Return the token that the backend wants of its callers (`CPS_BACKEND_TOKEN`).

    Raises:
        ValueError: if production lacks it.
    """
    return needed_secret("CPS_BACKEND_TOKEN", environment)


def action_token(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the token that the action server wants (`CPS_ACTION_TOKEN`); None lets everybody in.

    Raises:
        ValueError: if production lacks it.
    """
    if is_production(environment):
        return needed_secret("CPS_ACTION_TOKEN", environment)
    return secret("CPS_ACTION_TOKEN", environment)


def rest_token(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the token that the REST channel wants (`CPS_REST_TOKEN`), None if there is none.

    Raises:
        ValueError: if it is too short for production.
    """
    return secret("CPS_REST_TOKEN", environment)


def api_token(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the token that Rasa's HTTP API wants (`CPS_API_TOKEN`), None if there is none.

    Raises:
        ValueError: if it is too short for production.
    """
    return secret("CPS_API_TOKEN", environment)

"""Which messaging channels are on, from the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from bot import settings

#: What each platform can't do without, in variables named CPS_<PLATFORM>_<NAME>.
NEEDED = {
    "telegram": ("TOKEN", "SECRET"),
    "messenger": ("PAGE_TOKEN", "APP_SECRET", "VERIFY_TOKEN"),
    "whatsapp": ("ACCOUNT_SID", "AUTH_TOKEN", "NUMBER", "URL"),
    "slack": ("BOT_TOKEN", "SIGNING_SECRET"),
}
#: Addresses of the platforms' APIs; CPS_<PLATFORM>_API names another one.
_API = {
    "telegram": "https://api.telegram.org",
    "messenger": "https://graph.facebook.com/v25.0",
    "whatsapp": "https://api.twilio.com/2010-04-01",
    "slack": "https://slack.com/api",
}
_WHATSAPP_NUMBER = re.compile(r"\+\d{7,15}")


def read(platform: str, environment: Mapping[str, str] = os.environ) -> dict[str, str] | None:
    """Return a platform's settings by their names without the prefix; None if its channel is off.

    Raises:
        ValueError: if only some of what is needed is set, or something is not fit.
    """
    prefix, needed = f"CPS_{platform.upper()}_", NEEDED[platform]
    given = {name: environment.get(prefix + name, "").strip() for name in needed}
    missing = [prefix + name for name, value in given.items() if not value]
    if len(missing) == len(needed):
        return None
    if missing:
        raise ValueError(f"{', '.join(missing)} must be set, too, or none of {prefix}…: docs/channels.md")
    if platform == "telegram":
        # Of our own making, unlike the secrets of the others.
        settings.secret("CPS_TELEGRAM_SECRET", environment)
    if platform == "whatsapp":
        if not _WHATSAPP_NUMBER.fullmatch(given["NUMBER"]):
            raise ValueError("CPS_WHATSAPP_NUMBER must be a number such as +14155238886")
        if not given["URL"].startswith(("https://", "http://")):
            raise ValueError("CPS_WHATSAPP_URL must be the address of the webhook as Twilio has it")
    return {**given, "API": environment.get(f"{prefix}API") or _API[platform]}

"""Which messaging channels are on."""

from __future__ import annotations

import pytest

from bot.channels.messaging.channel import MessagingChannel
from bot.channels.messaging.messenger import MessengerChannel
from bot.channels.messaging.slack import SlackChannel
from bot.channels.messaging.telegram import TelegramChannel
from bot.channels.messaging.whatsapp import WhatsAppChannel

NEEDED: list[tuple[type[MessagingChannel], dict[str, str]]] = [
    (TelegramChannel, {"CPS_TELEGRAM_TOKEN": "1:a", "CPS_TELEGRAM_SECRET": "s" * 40}),
    (
        MessengerChannel,
        {"CPS_MESSENGER_PAGE_TOKEN": "p", "CPS_MESSENGER_APP_SECRET": "a", "CPS_MESSENGER_VERIFY_TOKEN": "v"},
    ),
    (
        WhatsAppChannel,
        {
            "CPS_WHATSAPP_ACCOUNT_SID": "AC1", "CPS_WHATSAPP_AUTH_TOKEN": "t", "CPS_WHATSAPP_NUMBER": "+14155238886",
            "CPS_WHATSAPP_URL": "https://bot.example/webhooks/whatsapp/webhook",
        },
    ),
    (SlackChannel, {"CPS_SLACK_BOT_TOKEN": "xoxb-1", "CPS_SLACK_SIGNING_SECRET": "s"}),
]  # fmt: skip
CASES = pytest.mark.parametrize(("channel", "needed"), NEEDED, ids=[channel.name() for channel, _ in NEEDED])


def created(channel: type[MessagingChannel]) -> MessagingChannel:
    made = channel.from_credentials(None)
    assert isinstance(made, MessagingChannel)
    return made


@CASES
def test_without_its_variables_a_channel_is_off(channel: type[MessagingChannel], needed: dict[str, str]) -> None:
    assert created(channel).api is None


@CASES
def test_with_its_variables_a_channel_is_on(
    channel: type[MessagingChannel], needed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in needed.items():
        monkeypatch.setenv(name, value)
    assert created(channel).api


@CASES
def test_with_some_of_its_variables_nothing_starts(
    channel: type[MessagingChannel], needed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for left_out in needed:
        with monkeypatch.context() as patch:
            for name, value in needed.items():
                patch.setenv(name, "" if name == left_out else value)
            with pytest.raises(ValueError, match=left_out):
                channel.from_credentials(None)


@pytest.mark.parametrize(
    ("name", "value"), [("CPS_WHATSAPP_NUMBER", "whatsapp:+1415"), ("CPS_WHATSAPP_URL", "bot.example")]
)
def test_what_is_set_wrongly_is_said_at_once(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, right in {**NEEDED[2][1], name: value}.items():
        monkeypatch.setenv(variable, right)
    with pytest.raises(ValueError, match=name):
        WhatsAppChannel.from_credentials(None)


def test_production_wants_a_long_secret_of_telegram(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CPS_PROFILE", "production")
    monkeypatch.setenv("CPS_TELEGRAM_TOKEN", "1:a")
    monkeypatch.setenv("CPS_TELEGRAM_SECRET", "short")
    with pytest.raises(ValueError, match="CPS_TELEGRAM_SECRET"):
        TelegramChannel.from_credentials(None)

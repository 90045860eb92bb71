"""Talks to the running assistant in the terminal: `make chat`."""

from __future__ import annotations

import argparse
import os
import sys
import uuid
from typing import Any

import requests


def say(address: str, sender: str, text: str) -> list[dict[str, Any]]:
    """Send a message and return the bot's messages.

    Raises:
        requests.RequestException: if the server cannot be reached or refuses.
    """
    token = os.environ.get("CPS_REST_TOKEN")
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = requests.post(address, json={"sender": sender, "message": text}, headers=headers, timeout=30)
    answer.raise_for_status()
    messages: list[dict[str, Any]] = answer.json()
    return messages


def main() -> int:
    """Read lines and print answers until the input ends; a button is pressed by its number."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--address", default=f"http://127.0.0.1:{os.environ.get('CPS_PORT', '5005')}")
    address = parser.parse_args().address.rstrip("/") + "/webhooks/rest/webhook"
    sender = f"terminal-{uuid.uuid4()}"
    buttons: list[dict[str, str]] = []
    print("Write in any of the languages; a number presses a button; Ctrl-D ends.")
    while True:
        try:
            text = input("\nyou > ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return 0
        if text.isdigit() and 1 <= int(text) <= len(buttons):
            text = buttons[int(text) - 1]["payload"]
        try:
            messages = say(address, sender, text)
        except requests.RequestException as error:
            print(f"The assistant cannot be reached ({error}). Is `make run` running?", file=sys.stderr)
            return 1
        buttons = []
        for message in messages:
            print(f"\nbot > {message.get('text', '')}")
            for button in message.get("buttons", []):
                buttons.append(button)
                print(f"      [{len(buttons)}] {button['title']}")


if __name__ == "__main__":
    sys.exit(main())

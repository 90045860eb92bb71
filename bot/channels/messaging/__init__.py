"""Telegram, Messenger, WhatsApp and Slack: docs/channels.md."""

"""What careful looks at the widget have found: browsers, sites and servers that are not as they should be."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.fake import FakeServer
from tests.browser.tab import Tab

pytestmark = pytest.mark.browser


def test_a_full_storage_does_not_lose_the_conversation(tab: Tab, fake: FakeServer) -> None:
    tab.page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }")
    widget = tab.host(fake.address)
    widget.open()
    widget.ask("hello")
    fake.hang_up()
    expect(widget.banner).to_have_text(widget.word("online"))
    expect(widget.customer).to_have_text(["hello"])
    assert len(fake.conversations) == 1

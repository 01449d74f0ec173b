"""Words of the pages: all for translators, and where the details of a fault are is said."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.texts import pages
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(pages) == {}


def test_no_page_is_called_as_another() -> None:
    said = list(messages_of(pages).values())
    assert len(set(said)) == len(said)


def test_after_a_fault_it_is_said_that_all_goes_on_and_where_the_details_are() -> None:
    line = pages.went_wrong(Path("/home/a/footcare {1}.log"))
    assert "goes on" in line
    assert line.endswith("/home/a/footcare {1}.log")

"""What is new is what CHANGELOG says of this version."""

from __future__ import annotations

import json

import pytest

from footcare_gui import __version__
from tools.make_news import CHANGELOG, NEWS, lines_of, section_of, text_of

OF_TWO = """# Changelog

## [Unreleased]

## [2.0.0] – 2027-01-01

- One, over
  two lines.
- Two.
- Three.

### Added

- Much.

## [1.0.0] – 2026-11-29

### Added

- All of it.
"""


def test_the_app_tells_what_the_changelog_says() -> None:
    assert NEWS.read_text("utf-8") == text_of(__version__, CHANGELOG.read_text("utf-8"))


def test_the_lines_are_short_enough_to_be_read() -> None:
    told = json.loads(NEWS.read_text("utf-8"))["lines"]
    assert all(0 < len(line) <= 120 for line in told)


def test_only_the_lines_before_the_first_kind_of_change_are_taken() -> None:
    assert lines_of("2.0.0", OF_TWO) == ["One, over two lines.", "Two.", "Three."]


@pytest.mark.parametrize("version", ["1.0.0", "3.0.0"])
def test_a_version_without_three_lines_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=version):
        lines_of(version, OF_TWO)


def test_a_section_ends_where_the_next_begins() -> None:
    assert "All of it." not in section_of("2.0.0", OF_TWO)
    assert section_of("Unreleased", OF_TWO).strip() == ""

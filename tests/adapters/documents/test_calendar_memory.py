"""What was written to a calendar is remembered, within bounds, and damage forgets it quietly."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from footcare_gui.adapters.documents.calendar_memory import (
    MOST_EVENTS,
    Written,
    keep_written,
    read_written,
)

EIGHT = datetime(2026, 3, 4, 8)


def test_what_is_kept_is_what_is_read(tmp_path: Path) -> None:
    written = Written().with_file({"a": EIGHT}).with_file({"b": EIGHT + timedelta(days=1)})
    keep_written(tmp_path / "calendar.json", written)
    assert read_written(tmp_path / "calendar.json") == written
    assert written.times == 2


@pytest.mark.parametrize("text", ["", "[]", '{"times": "x", "starts": {}}', '{"starts": {"a": 1}}'])
def test_a_damaged_memory_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "calendar.json").write_text(text)
    assert read_written(tmp_path / "calendar.json") == Written()
    assert read_written(tmp_path / "nowhere.json") == Written()


def test_only_the_latest_are_remembered() -> None:
    many = {str(number): EIGHT for number in range(MOST_EVENTS + 5)}
    assert len(Written().with_file(many).starts) == MOST_EVENTS

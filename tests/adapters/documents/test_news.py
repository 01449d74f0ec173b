"""The news are read, or are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.documents.news import News, read_news


def test_version_and_lines_are_read(tmp_path: Path) -> None:
    file = tmp_path / "news.json"
    file.write_text('{"version": "1.0.0", "lines": ["One.", "Two."]}', encoding="utf-8")
    assert read_news(file) == News("1.0.0", ("One.", "Two."))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": "1", "lines": 3}'])
def test_what_cannot_be_read_is_no_news(tmp_path: Path, text: str) -> None:
    file = tmp_path / "news.json"
    assert read_news(file) is None
    file.write_text(text, encoding="utf-8")
    assert read_news(file) is None

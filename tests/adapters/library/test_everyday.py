"""Everyday words are data; damage to their file costs nothing but them."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.everyday import read_everyday
from footcare_gui.domain.exercises.exercise import BODY_PARTS, Posture
from footcare_gui.platform import places

FOLDER = places.resources() / "search"


def test_every_body_part_and_position_has_everyday_words() -> None:
    known = read_everyday(FOLDER)
    assert {*BODY_PARTS, *Posture} <= set(known)
    assert all(words.strip() for words in known.values())


def test_another_language_replaces_them_and_without_a_file_they_are_english(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_text('{"": "A note.", "sole": "sole"}')
    (tmp_path / "pl.json").write_text('{"sole": "podeszwa"}', encoding="utf-8")
    assert read_everyday(tmp_path, "pl_PL") == {"sole": "podeszwa"}
    assert read_everyday(tmp_path, "fi") == read_everyday(tmp_path) == {"sole": "sole"}


@pytest.mark.parametrize("text", ["", "[", "[]", '"x"', "\x00"])
def test_a_damaged_file_is_no_words_and_no_traceback(tmp_path: Path, text: str) -> None:
    (tmp_path / "en.json").write_text(text)
    assert read_everyday(tmp_path) == {}


def test_no_word_promises_anything() -> None:
    words = " ".join(read_everyday(FOLDER).values())
    assert not any(claim in words for claim in ("cure", "heal", "relie", "treat"))

"""The parts that ship, as they are told in the app."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.documents.parts import shipped_parts
from footcare_gui.platform.places import resources


def test_all_of_them_come_with_their_licence() -> None:
    parts = shipped_parts(resources() / "licences")
    assert parts[0].title == "Footcare · MIT"
    assert any(part.title.startswith("PySide6_Essentials") for part in parts)
    assert all(len(part.words) > 200 for part in parts)


def test_without_the_list_there_are_none(tmp_path: Path) -> None:
    assert shipped_parts(tmp_path) == []
    (tmp_path / "parts.json").write_text("[7]", encoding="utf-8")
    assert shipped_parts(tmp_path) == []

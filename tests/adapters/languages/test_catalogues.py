from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.languages.catalogues import best_of, catalogue_of, languages_in


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        (["pl"], "pl"),
        (["pl-PL", "en"], "pl"),
        (["pt-BR"], "pt_BR"),
        (["pt_PT.UTF-8"], ""),
        (["de@euro", "pl"], "pl"),
        (["tlh"], ""),
        ([], ""),
    ],
)
def test_the_most_wanted_language_that_is_known_is_taken(wanted: list[str], best: str) -> None:
    assert best_of(wanted, {"pl", "pt_BR"}) == best


def test_a_folder_is_a_language_where_a_catalogue_lies_in_it(tmp_path: Path) -> None:
    for name in ("pl", "ar"):
        (tmp_path / name / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "pl" / "LC_MESSAGES" / "footcare.mo").write_bytes(b"")
    assert languages_in(tmp_path) == {"pl"}
    assert languages_in(tmp_path / "nowhere") == frozenset()


@pytest.mark.parametrize("content", [b"", b"\0" * 40, b"\xde\x12\x04\x95" + b"\xff" * 24])
def test_a_damaged_catalogue_is_none(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "pl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "footcare.mo").write_bytes(content)
    assert catalogue_of(tmp_path, "pl") is None
    assert catalogue_of(tmp_path, "ar") is None

"""`footcare share` and `footcare add`: said in words, and nothing half."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.cli import main
from footcare_gui.platform.places import user_library_folder
from tests.kits.shared_kit import CURLS


@pytest.fixture
def sent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = user_library_folder()
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text(CURLS, encoding="utf-8")
    path = tmp_path / "evening.footcare"
    asked = ["--by", "Dr. Ada", "--until", "2027-01-31", "--note", "Slowly.", "--limits"]
    assert main(["share", "evening", str(path), *asked]) == 0
    assert capsys.readouterr().out == f"{path}: evening\n"
    return path


def test_what_was_shared_is_added_elsewhere(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (user_library_folder() / "mine.yaml").unlink()
    assert main(["add", str(sent)]) == 0
    out = capsys.readouterr().out
    assert "Evening, by Dr. Ada, " in out
    assert "until 2027-01-31\nSlowly.\n" in out
    assert out.endswith("added: curls, evening\n")
    assert main(["add", str(sent)]) == 0
    assert capsys.readouterr().out.endswith("all of it is here already\n")
    assert main(["plan", "evening"]) == 0


def test_the_same_ids_are_asked_about(sent: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = user_library_folder() / "mine.yaml"
    mine.write_text(CURLS.replace("both feet", "mine"), encoding="utf-8")
    before = sorted(user_library_folder().iterdir())
    assert main(["add", str(sent)]) == 1
    assert "curls; say --same keep-mine" in capsys.readouterr().err
    assert sorted(user_library_folder().iterdir()) == before
    assert main(["add", "--same", "keep-both", str(sent)]) == 0
    assert "added: curls_2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["share", "nowhere", "a.footcare"], "unknown exercise or routine"),
        (["share", "morning", "a.zip"], "a.zip.footcare"),
        (["share", "morning", "a.footcare", "--until", "soon"], "no day"),
    ],
)
def test_a_wrong_call_is_said(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_what_cannot_be_used_is_said_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.footcare"
    path.write_bytes(b"junk")
    assert main(["add", str(path)]) == 1
    assert "a.footcare:1:1: this is no .footcare file" in capsys.readouterr().err
    assert main(["share", "toe_walk", str(tmp_path / "b.footcare")]) == 1
    assert "everybody has" in capsys.readouterr().err

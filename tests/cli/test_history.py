"""History, export and import as their users call them."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.cli import main
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.memory.remarks import Felt, Moment, Noted, Removed
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.platform.places import user_data_folder, user_library_folder
from tests.builders import CIRCLES, STRETCH, make_plan
from tests.sessions import Notebook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def notebook() -> Notebook:
    notebook = Notebook(user_data_folder() / "journal.db", NOON)
    first, _ = notebook.play(make_plan(STRETCH))
    notebook.history.remark(first, Felt(Moment.BEFORE, 4))
    notebook.history.remark(first, Noted("=1+1, “ä”"))
    notebook.wall.advance(days=1)
    notebook.play(
        make_plan(CIRCLES, options=PlanOptions(wait_for_me=False)),
        lambda p: p.run(20_000).do(c.Stop),
    )
    notebook.wall.advance(days=1)
    mistake, _ = notebook.play(make_plan(CIRCLES))
    notebook.history.remark(mistake, Removed())
    return notebook


def _out(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_the_table_has_a_line_for_each_session(
    notebook: Notebook, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _out(capsys, "history").splitlines() == [
        "2026-03-01 12:00    3:00  test                     completed",
        "2026-03-02 12:00    0:08  test                     stopped",
    ]


def test_csv_has_a_line_for_each_exercise_and_side(
    notebook: Notebook, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = list(csv.DictReader(StringIO(_out(capsys, "history", "--csv"))))
    assert [(row["exercise"], row["side"], row["held_ms"]) for row in rows] == [
        ("stretch", "left", "90000"),
        ("stretch", "right", "90000"),
        ("circles", "left", "8000"),
        ("circles", "right", "0"),
    ]
    assert rows[0]["started"] == "2026-03-01T12:00:00+00:00"
    assert rows[0]["felt_before"] == "4"
    assert rows[0]["note"] == "'=1+1, “ä”"


def test_json_is_one_object(notebook: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    whole = json.loads(_out(capsys, "history", "--json"))
    assert [(s["plan"], len(s["done"])) for s in whole["sessions"]] == [("test", 2), ("test", 2)]
    assert whole["sessions"][0]["note"] == "=1+1, “ä”"
    assert whole["sessions"][0]["done"][1]["side"] == "right"


def test_without_anything_done_there_is_nothing_and_nothing_is_made(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _out(capsys, "history") == ""
    assert json.loads(_out(capsys, "history", "--json")) == {"version": 1, "sessions": []}
    assert not user_data_folder().exists()


def _choose(theme: ThemeChoice) -> None:
    settings = QtSettings()
    settings.keep({"theme": theme})
    assert settings.write()


def _moved(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """A fresh profile."""
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.IniFormat, scope, str(home / "config"))


def test_everything_moves_to_a_fresh_profile_and_leaves_it_as_the_same_file(
    notebook: Notebook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _choose(ThemeChoice.DARK)
    user_library_folder().mkdir()
    (user_library_folder() / "my-routines.yaml").write_text("routines: []\n")
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    others = "(and 2 taken out or too short to count)"
    assert f"1 session {others}, the settings" in _out(capsys, "export", str(one))
    _moved(monkeypatch, tmp_path / "fresh")
    assert f"1 session new {others}, 3 remarks new" in _out(capsys, "import", str(one))
    _out(capsys, "export", str(two))
    first, second = json.loads(one.read_text("utf-8")), json.loads(two.read_text("utf-8"))
    assert first.pop("exported") <= second.pop("exported")
    assert first == second
    assert first["settings"]["preferences/theme"] == "dark"
    assert QtSettings().preferences().theme is ThemeChoice.DARK
    assert (user_library_folder() / "my-routines.yaml").exists()
    assert _out(capsys, "import", str(one)) == "0 sessions new, 0 remarks new\n"


def test_what_was_chosen_here_stays(
    notebook: Notebook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _choose(ThemeChoice.DARK)
    _out(capsys, "export", str(tmp_path / "one.json"))
    _moved(monkeypatch, tmp_path / "fresh")
    _choose(ThemeChoice.LIGHT)
    assert "kept as they are here: 1 setting" in _out(capsys, "import", str(tmp_path / "one.json"))
    assert QtSettings().preferences().theme is ThemeChoice.LIGHT


def test_what_cannot_be_imported_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = tmp_path / "newer.json"
    newer.write_text('{"form": "footcare-export", "version": 9}')
    for path, word in ((newer, "newer"), (tmp_path / "none", "No such"), (tmp_path, "")):
        assert main(["import", str(path)]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert len(err.splitlines()) == 1
        assert word in err
    assert not (user_data_folder() / "journal.db").exists()


def test_an_export_that_fails_leaves_nothing_behind(
    notebook: Notebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "taken").mkdir()
    assert main(["export", str(folder / "taken")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == ["taken"]


def test_a_damaged_journal_is_said_on_the_terminal_and_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = user_data_folder() / "journal.db"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\x07" * 5_000)
    assert main(["history"]) == 0
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    (aside,) = path.parent.glob("journal.damaged-*.db")
    assert str(aside).replace(str(Path.home()), "~", 1) in err
    assert aside.read_bytes() == b"\x07" * 5_000


def test_a_journal_of_a_newer_version_is_refused_in_one_line(
    notebook: Notebook, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook.file.run(lambda database: database.execute("PRAGMA user_version = 99"))
    assert main(["history"]) == 1
    assert "newer" in capsys.readouterr().err


def test_the_moment_of_the_export_is_written_with_its_offset(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _out(capsys, "export", str(tmp_path / "x.json"))
    exported = datetime.fromisoformat(json.loads((tmp_path / "x.json").read_text())["exported"])
    assert abs(exported - datetime.now(UTC)) < timedelta(minutes=1)


def test_an_import_that_fails_half_way_brings_nothing_in(
    notebook: Notebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "all.json"
    assert main(["export", str(path)]) == 0
    whole = json.loads(path.read_text(encoding="utf-8"))
    whole["library"] = {"a.yaml": "exercises: []\n", "b.yaml": "exercises: []\n"}
    whole["sessions"][0]["id"] = "f" * 32
    whole["sessions"] = whole["sessions"][:1]
    path.write_text(json.dumps(whole), encoding="utf-8")
    folder = user_library_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    before = [record.id for record in notebook.history.recent(9)]
    folder.write_text("in the way of the folder")
    capsys.readouterr()
    assert main(["import", str(path)]) == 1
    assert "nothing was imported" in capsys.readouterr().err
    assert [record.id for record in notebook.history.recent(9)] == before


def test_what_was_done_without_the_app_is_entered_and_marked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    yesterday = str(datetime.now().astimezone().date() - timedelta(days=1))
    assert main(["did", "heel-cord", "--on", yesterday, "--felt", "2"]) == 0
    assert "entered by hand: Heel tendon stretch, " + yesterday in capsys.readouterr().out
    assert main(["history", "--json"]) == 0
    (session,) = json.loads(capsys.readouterr().out)["sessions"]
    assert (session["type"], session["felt_after"]) == ("by_hand", 2)
    assert session["started"].startswith(f"{yesterday}T12:00")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["did", "heel_cord", "--on", "2020-01-01"], "of the last 60"),
        (["did", "heel_cord", "--on", "2999-01-01"], "of the last 60"),
        (["did", "heel_cord", "--felt", "11"], "from 0 to 10"),
        (["did", "nowhere"], "unknown exercise"),
    ],
)
def test_what_cannot_have_been_done_is_not_entered(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
    assert not (user_data_folder() / "journal.db").exists()

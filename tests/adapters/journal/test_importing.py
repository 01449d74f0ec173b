"""Everything goes out as one file and comes in again, once, whole, and only if it is sound."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.adapters.journal.exporting import Extras, write_export
from footcare_gui.adapters.journal.importing import (
    Brought,
    Export,
    ExportError,
    merge,
    new_files,
    read_export,
)
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.memory.remarks import Felt, Moment, Noted, Removed
from footcare_gui.domain.session import commands as c
from tests.builders import CIRCLES, PRESS, STRETCH, make_plan
from tests.sessions import Notebook

PLAN = make_plan(PRESS, STRETCH)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
EXTRAS = Extras({"preferences/theme": "dark"}, {"mine.yaml": "exercises: []\n"})


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path / "here" / "journal.db", NOON)


@pytest.fixture
def other(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path / "there" / "journal.db", NOON)


def _fill(notebook: Notebook) -> list[str]:
    ids = []
    for plan in (PLAN, make_plan(CIRCLES), PLAN):
        notebook.wall.advance(hours=5)
        ids.append(notebook.play(plan, lambda p: p.run(50_000).do(c.Stop))[0])
    notebook.history.remark(ids[0], Felt(Moment.AFTER, 3))
    notebook.history.remark(ids[0], Noted('a "quote", a\nline, 家'))
    notebook.history.remark(ids[1], Removed())
    return ids


def _exported(notebook: Notebook, extras: Extras = EXTRAS) -> str:
    out = StringIO()
    write_export(notebook.file, out, extras, NOON)
    return out.getvalue()


def _read(text: str, folder: Path) -> Export:
    path = folder / "export.json"
    path.write_text(text, encoding="utf-8")
    return read_export(path)


def _brought(notebook: Notebook, text: str, folder: Path) -> Brought:
    return merge(notebook.file, _read(text, folder))


def test_what_comes_in_goes_out_as_the_same_file(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    _fill(notebook)
    text = _exported(notebook)
    assert _brought(other, text, tmp_path) == Brought(2, longer=0, others=1, differing=0, remarks=3)
    assert _exported(other) == text
    assert other.history.recent(9) == notebook.history.recent(9)


def test_a_second_time_is_harmless(notebook: Notebook, other: Notebook, tmp_path: Path) -> None:
    _fill(notebook)
    text = _exported(notebook)
    _brought(other, text, tmp_path)
    assert _brought(other, text, tmp_path) == Brought(0, 0, 0, 0, 0)
    assert _exported(other) == text


def test_two_histories_become_one_in_whatever_order(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    mine = _fill(notebook)
    other.wall.advance(hours=7)
    theirs = _fill(other)
    from_here, from_there = _exported(notebook), _exported(other)
    _brought(other, from_here, tmp_path)
    _brought(notebook, from_there, tmp_path)
    assert _exported(other) == _exported(notebook)
    assert {r.id for r in notebook.history.recent(9)} == {*mine, *theirs} - {mine[1], theirs[1]}


def test_a_session_that_went_on_elsewhere_becomes_longer(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    session, _ = notebook.play(PLAN, lambda p: p.run(30_000))
    _brought(other, _exported(notebook), tmp_path)
    left = left_session(notebook.file)
    assert left is not None
    notebook.journal.go_on(session, left.rows)
    notebook._keep(left.resumption.finished())
    notebook.journal.close()
    assert _brought(other, _exported(notebook), tmp_path).longer == 1
    assert other.history.record(session) == notebook.history.record(session)


def test_a_session_that_went_another_way_here_stays_as_it_is_here(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    session, _ = notebook.play(PLAN, lambda p: p.run(30_000).do(c.Stop))
    text = _exported(notebook)
    _brought(other, text.replace("30000", "29000"), tmp_path)
    before = other.history.record(session)
    assert _brought(other, text, tmp_path).differing == 1
    assert other.history.record(session) == before


def test_an_empty_history_goes_out_and_comes_in(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    text = _exported(notebook)
    assert not notebook.file.path.exists()
    assert _brought(other, text, tmp_path) == Brought(0, 0, 0, 0, 0)
    assert _exported(other) == text


def _change(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(whole: dict[str, Any]) -> None:
        *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        place: Any = whole
        for part in way:
            place = place[part]
        place[last] = value

    return change


BAD = {
    "another form": _change("form", "something"),
    "no version": _change("version", "1"),
    "settings that are a list": _change("settings", []),
    "sessions missing": lambda whole: whole.pop("sessions"),
}
BAD_SESSIONS = {
    "an id that is none": _change("sessions.0.id", "../../x"),
    "an id that is a number": _change("sessions.0.id", 7),
    "rows that are none": _change("sessions.0.rows", 7),
    "a session without rows": _change("sessions.0.rows", []),
    "rows twice": _change("sessions.0.rows.1.0", 0),
    "a row number below zero": _change("sessions.0.rows.0.0", -1),
    "a row number that is true": _change("sessions.0.rows.0.0", True),
    "an instant in no zone": _change("sessions.0.rows.0.1", "2026-01-01T00:00:00"),
    "an instant far away": _change("sessions.0.rows.0.1", "9999-12-31T23:59:59+00:00"),
    "an offset of a week": _change("sessions.0.rows.0.2", 10_080),
    "a row that is a command": _change(
        "sessions.0.rows.1.3", '{"version":1,"type":"Stop","now_ms":0}'
    ),
    "a row that is no text": _change("sessions.0.rows.1.3", {"type": "x"}),
    "half a character": _change("sessions.0.rows.1.3", "\ud800"),
    "half a character spelled in a row": _change(
        "sessions.0.rows.1.3", '{"version":1,"type":"Later","name":"\\uD83D"}'
    ),
    "a number beyond all measure": _change(
        "sessions.0.rows.1.3", '{"version":1,"type":"SessionStarted","at_ms":3000000000000000000}'
    ),
    "no session at all": _change("sessions.0", 7),
}
BAD_PARTS = {
    "a remark that is an event": _change(
        "remarks.0.row.2", '{"version":1,"type":"SessionStarted","at_ms":0}'
    ),
    "settings that are no texts": _change("settings", {"preferences/theme": 3}),
    "a file outside its folder": _change("library", {"../evil.yaml": "x"}),
    "a file that is hidden": _change("library", {".evil.yaml": "x"}),
    "a file that is no library": _change("library", {"evil.sh": "x"}),
    "a file on another drive": _change("library", {"c:evil.yaml": "x"}),
    "a file of too long a name": _change("library", {"ü" * 120 + ".yaml": "x"}),
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD.keys())
def test_a_file_that_is_not_sound_is_refused_whole(
    notebook: Notebook, other: Notebook, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    _fill(notebook)
    whole = json.loads(_exported(notebook))
    change(whole)
    with pytest.raises(ExportError):
        _brought(other, json.dumps(whole), tmp_path)
    assert not other.file.path.exists()


@pytest.mark.parametrize("change", BAD_SESSIONS.values(), ids=BAD_SESSIONS.keys())
def test_a_session_that_cannot_be_used_is_named_and_the_others_come_in(
    notebook: Notebook, other: Notebook, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    ids = _fill(notebook)
    whole = json.loads(_exported(notebook))
    change(whole)
    (line,) = _read(json.dumps(whole), tmp_path).left_out
    assert line.startswith("session 1: ")
    brought = _brought(other, json.dumps(whole), tmp_path)
    assert brought.new + brought.others == 2
    assert other.history.record(ids[2]) == notebook.history.record(ids[2])


@pytest.mark.parametrize("change", BAD_PARTS.values(), ids=BAD_PARTS.keys())
def test_another_part_that_cannot_be_used_is_named_and_the_sessions_come_in(
    notebook: Notebook, other: Notebook, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    _fill(notebook)
    whole = json.loads(_exported(notebook))
    change(whole)
    (line,) = _read(json.dumps(whole), tmp_path).left_out
    assert line.split(" 1: ")[0] in ("remark", "setting", "own file")
    brought = _brought(other, json.dumps(whole), tmp_path)
    assert brought.new + brought.others == 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_that_an_editor_has_saved_in_another_encoding_is_read(
    notebook: Notebook, tmp_path: Path, encoding: str
) -> None:
    _fill(notebook)
    text, path = _exported(notebook), tmp_path / "export.json"
    path.write_bytes(("\ufeff" + text if encoding[-2:] in ("le", "be") else text).encode(encoding))
    assert read_export(path) == _read(text, tmp_path)


def test_a_session_of_a_computer_whose_battery_was_dead_comes_back(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    notebook.wall.at = datetime(1970, 1, 2, tzinfo=UTC)
    session, _ = notebook.play(PLAN)
    text = _exported(notebook)
    assert _brought(other, text, tmp_path).new == 1
    assert other.history.record(session) == notebook.history.record(session)


def test_a_pipe_is_no_export_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(ExportError, match="no ordinary file"):
        read_export(tmp_path / "pipe.json")


def test_what_goes_with_it_and_fails_leaves_nothing_in_the_journal(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    _fill(notebook)
    export = _read(_exported(notebook), tmp_path)

    def fail() -> None:
        raise OSError(28, "no room")

    with pytest.raises(OSError, match="no room"):
        merge(other.file, export, fail)
    assert other.history.recent(9) == ()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "\0" * 50, "[" * 100_000, '{"form":'])
def test_what_is_no_export_at_all_is_refused(other: Notebook, tmp_path: Path, text: str) -> None:
    with pytest.raises(ExportError):
        _brought(other, text, tmp_path)


def test_a_newer_version_is_refused_and_named(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    whole = json.loads(_exported(notebook))
    whole["version"] = 2
    with pytest.raises(ExportError, match="newer Footcare \\(version 2, this one reads 1\\)"):
        _brought(other, json.dumps(whole), tmp_path)


def test_a_row_that_only_a_later_version_can_read_is_kept_as_it_is(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    session = _fill(notebook)[0]
    whole = json.loads(_exported(notebook))
    whole["sessions"][0]["rows"][3][3] = '{"version":1,"type":"SomethingNew","at_ms":3}'
    text = json.dumps(whole)
    _brought(other, text, tmp_path)
    assert json.loads(_exported(other)) == whole
    assert other.history.record(session) is not None


def test_numbers_beyond_all_measure_do_no_harm(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    _fill(notebook)
    whole = json.loads(_exported(notebook))
    for row in whole["sessions"][0]["rows"][1:]:
        row[3] = row[3].replace('"elapsed_ms":', '"elapsed_ms":9' + "9" * 30)
    brought = _brought(other, json.dumps(whole), tmp_path)
    assert brought.new + brought.others == 2
    assert other.history.record(whole["sessions"][0]["id"]) is None


def test_own_files_that_are_missing_are_told_from_those_that_differ(tmp_path: Path) -> None:
    extras = Extras({}, {"a.yaml": "a: 1\n", "b.yaml": "b: 1\n", "c.yaml": "c: 1\n"})
    for name, text in (("b.yaml", "b: 1\n"), ("c.yaml", "c: 2\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert new_files(tmp_path, extras) == ({"a.yaml": "a: 1\n"}, ("c.yaml",))

"""Everything goes out as one file and comes in again, once, whole, and only if it is sound."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.adapters.journal.exporting import Extras, extras_of, write_export
from footcare_gui.adapters.journal.importing import (
    Brought,
    ExportError,
    bring_library,
    merge,
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


def _brought(notebook: Notebook, text: str, folder: Path) -> Brought:
    path = folder / "export.json"
    path.write_text(text, encoding="utf-8")
    return merge(notebook.file, read_export(path))


def test_what_comes_in_goes_out_as_the_same_file(
    notebook: Notebook, other: Notebook, tmp_path: Path
) -> None:
    _fill(notebook)
    text = _exported(notebook)
    assert _brought(other, text, tmp_path) == Brought(new=3, longer=0, differing=0, remarks=3)
    assert _exported(other) == text
    assert other.history.recent(9) == notebook.history.recent(9)


def test_a_second_time_is_harmless(notebook: Notebook, other: Notebook, tmp_path: Path) -> None:
    _fill(notebook)
    text = _exported(notebook)
    _brought(other, text, tmp_path)
    assert _brought(other, text, tmp_path) == Brought(new=0, longer=0, differing=0, remarks=0)
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
    assert _brought(other, text, tmp_path) == Brought(0, 0, 0, 0)
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
    "a remark that is an event": _change(
        "remarks.0.row.2", '{"version":1,"type":"SessionStarted","at_ms":0}'
    ),
    "settings that are no texts": _change("settings", {"preferences/theme": 3}),
    "settings that are a list": _change("settings", []),
    "a file outside its folder": _change("library", {"../evil.yaml": "x"}),
    "a file that is hidden": _change("library", {".evil.yaml": "x"}),
    "a file that is no library": _change("library", {"evil.sh": "x"}),
    "a file on another drive": _change("library", {"c:evil.yaml": "x"}),
    "sessions missing": lambda whole: whole.pop("sessions"),
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
    _brought(other, json.dumps(whole), tmp_path)
    assert len(other.history.recent(9)) == 2


def test_own_files_are_added_and_never_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    extras = Extras({}, {"a.yaml": "a: 1\n", "b.yaml": "b: 1\n"})
    assert bring_library(folder, extras) == (["a.yaml", "b.yaml"], [])
    assert bring_library(folder, extras) == ([], [])
    changed = replace(extras, library={**extras.library, "b.yaml": "b: 2\n"})
    assert bring_library(folder, changed) == ([], ["b.yaml"])
    assert extras_of({}, folder) == extras

"""What goes wrong inside is written down, for its owner's eyes only."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from footcare_gui.platform import uncaught
from footcare_gui.platform.uncaught import write_down


def failed(words: str) -> Exception:
    try:
        raise KeyError(words)
    except KeyError as error:
        return error


def test_a_caught_exception_is_written_down_with_its_traceback(tmp_path: Path) -> None:
    log = tmp_path / "not there yet" / "footcare.log"
    write_down(log, failed("first"))
    write_down(log, failed("second"))
    text = log.read_text(encoding="utf-8")
    assert text.count("Traceback") == 2
    assert text.index("KeyError: 'first'") < text.index("KeyError: 'second'")


@pytest.mark.platform("linux", "darwin")
def test_nobody_else_reads_it(tmp_path: Path) -> None:
    log = tmp_path / "data" / "footcare.log"
    write_down(log, failed("a name"))
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (log, log.parent)]
    assert modes == [0o600, 0o700]


def test_a_long_log_makes_room_and_is_kept_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "footcare.log"
    monkeypatch.setattr(uncaught, "MOST_LOG_BYTES", 10)
    for words in ("first", "second", "third"):
        write_down(log, failed(words))
    assert "third" in log.read_text(encoding="utf-8")
    assert "second" in log.with_suffix(".old.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    write_down(tmp_path, failed("no file"))

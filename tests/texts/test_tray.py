"""The tray says how today stands, and what closing the window does."""

from __future__ import annotations

from footcare_gui.texts import tray as words


def test_today_is_one_line() -> None:
    assert words.due(0, None) == "Nothing is due now"
    assert words.due(2, None) == "Nothing is due now"
    assert words.due(1, 65_000) == "1 exercise due, 1:05"
    assert words.due(3, 260_000) == "3 exercises due, 4:20"
    assert words.in_session() != words.due(0, None)


def test_a_routine_has_its_length() -> None:
    assert words.routine("Evening", 245_000) == "Evening, 4:05"


def test_what_stays_and_where_it_is_found_is_said() -> None:
    both, hidden, tray = words.stays(True, True), words.stays(True, False), words.stays(False, True)
    assert len({both, hidden, tray}) == 3
    assert "tray" not in hidden
    assert all("Ctrl+Q" in said for said in (both, hidden, tray))


def test_each_entry_has_words_of_its_own() -> None:
    said = {
        words.start(),
        words.quiet(),
        words.open_window(),
        words.reminders(),
        words.quit_app(),
        words.stays_title(),
        words.stay(),
        words.quit_instead(),
    }
    assert len(said) == 8

"""Each entry of the main menu begins with what one looks for."""

from __future__ import annotations

from footcare_gui.texts import main_menu as words


def test_what_is_looked_for_comes_first_and_no_two_are_alike() -> None:
    entries = [words.print_exercises(), words.sheet(), words.export_calendar()]
    entries += [words.export_everything(), words.import_file()]
    assert [entry.split()[0].rstrip("…") for entry in entries] == [
        "Print",
        "Print",
        "Export",
        "Export",
        "Import",
    ]
    assert len(set(entries)) == len(entries)

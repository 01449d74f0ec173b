"""A file with faults is said, and the rest of the library works."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    window,
)

__all__ = ["library", "live", "window"]
PARSECS = (("unit", "parsecs"), ("text", "3 parsecs"), ("low", "3"))
FAULTS = (
    Fault("own.yaml", 14, 5, "unknown_unit", PARSECS),
    Fault("own.yaml", 20, 1, "missing_key", (("key", "name"),)),
)


def test_a_file_with_faults_leaves_the_rest_and_says_where_it_is_wrong(
    window: MainWindow, library: Library
) -> None:
    window.choice.show_faults(FAULTS)
    line = find(window, "fault_line")
    assert line.isVisible()
    assert "One exercise file" in line.findChild(QLabel).text()
    assert window.choice.exercises.model.rowCount() == 10
    click(window, "fault_details")
    text = find(window, "fault_text").toPlainText()
    assert "own.yaml:20:1: the key “name” is missing; add “name: …”" in text.splitlines()
    assert len(text.splitlines()) == 2


def test_the_line_goes_when_the_faults_are_mended(window: MainWindow, library: Library) -> None:
    window.choice.show_faults(FAULTS)
    window.choice.show_faults(())
    assert not find(window, "fault_line").isVisible()

"""Writing an exercise of one's own in a window that is open: what each step of it takes, in ms."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from footcare_gui.bootstrap.application import Application

NAME = "in the morning, by the window"
SENTENCE = "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day"


def measure_editing(application: Application, exercise: str) -> dict[str, float]:
    """Open a new one and an old one, type, save and leave; each with all that it paints.

    Args:
        application: Its window is shown.
        exercise: An exercise of the person's own.
    """
    editor, found = application.editor, {}
    found["editor_first_ms"] = _took(application, editor.begin)
    found["editor_left_ms"] = _took(application, editor.page.leave)
    found["editor_opened_ms"] = _took(application, lambda: editor.edit(exercise))
    found |= _typed(application, "field_name", NAME, "name")
    found["editor_saved_ms"] = _took(application, lambda: _saved(application))
    found["editor_left_after_ms"] = _took(application, editor.page.leave)
    found["editor_new_ms"] = _took(application, editor.begin)
    found |= _typed(application, "sentence", SENTENCE, "sentence")
    found["editor_saved_new_ms"] = _took(application, lambda: _saved(application))
    found["editor_left_new_ms"] = _took(application, editor.page.leave)
    return found


def _typed(
    application: Application, field: str, text: Iterable[str], what: str
) -> dict[str, float]:
    line = application.editor.page.findChild(QLineEdit, field)
    assert line is not None
    line.setFocus()
    keys = [_took(application, partial(QTest.keyClicks, line, letter)) for letter in text]
    return {f"editor_{what}_median_ms": statistics.median(keys), f"editor_{what}_ms": max(keys)}


def _saved(application: Application) -> None:
    assert application.editor.controller.save()


def _took(application: Application, do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    QCoreApplication.processEvents()
    application.window.repaint()
    return (time.perf_counter() - begun) * 1000

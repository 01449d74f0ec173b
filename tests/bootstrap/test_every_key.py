"""Every key of the table, on every page: it acts, or the page says where it does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.actions import ACTIONS, Scope
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.main_kit import find
from tests.kits.said_kit import said_in

__all__ = ["apps"]

PAGES = {
    Scope.CHOICE: "splitter",
    Scope.PROGRESS: "progress_page",
    Scope.EDITOR: "editor_page",
    Scope.SESSION: "session_view",
}
CTRL = sorted({key for spec in ACTIONS for key in spec.keys if key.startswith("Ctrl+")})
ANSWERS = {"Ctrl+1", "Ctrl+2"}
"""Digits of a question in a session."""


def opened(apps: Apps, page: Scope) -> tuple[Application, QWidget]:
    """The app, with a page in front."""
    application = apps.start_and_look("somebody")
    application.window.first_picture.painted.emit()
    application.editor_ways.follow()
    if page is Scope.PROGRESS:
        application.window.progress_wanted.emit()
    elif page is Scope.EDITOR:
        application.editor.begin()
    elif page is Scope.SESSION:
        begin_session(application, "heel_cord")
    return application, find(application.window, PAGES[page])


def bound_on(page: QWidget) -> dict[str, list[QShortcut]]:
    """What each key does on a page, by shortcuts and by buttons with a key."""
    found: dict[str, list[QShortcut]] = {}
    for shortcut in page.findChildren(QShortcut):
        found.setdefault(shortcut.key().toString(), []).append(shortcut)
    for button in page.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            found.setdefault(button.shortcut().toString(), [])
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name.lower())
def test_no_key_of_the_table_is_dead_on_any_page(apps: Apps, page: Scope) -> None:
    _, shown = opened(apps, page)
    bound = bound_on(shown)
    asked = set(CTRL) - (ANSWERS if page is Scope.SESSION else set())
    known = {QKeySequence(key).toString(): key for key in asked}
    assert {key for portable, key in known.items() if portable not in bound} == set()
    assert [key for key in known if len(bound[key]) > 1] == [], "bound twice, neither would act"


@pytest.mark.parametrize(
    ("page", "key", "said"),
    [
        (Scope.CHOICE, "Ctrl+S", "Ctrl+S works while you write an exercise."),
        (Scope.PROGRESS, "Ctrl+P", "Ctrl+P works on the page of exercises. Ctrl+1 leads there."),
        (Scope.SESSION, "Ctrl+N", "Ctrl+N works between sessions. Esc pauses and asks."),
    ],
)
def test_a_key_that_acts_elsewhere_says_where(apps: Apps, page: Scope, key: str, said: str) -> None:
    application, shown = opened(apps, page)
    (shortcut,) = bound_on(shown)[key]
    shortcut.activated.emit()
    assert said_in(application.window) == said


def test_in_the_editor_it_is_said_above_the_form(apps: Apps) -> None:
    _, shown = opened(apps, Scope.EDITOR)
    (shortcut,) = bound_on(shown)["Ctrl+2"]
    shortcut.activated.emit()
    said = find(shown, "editor_said")
    assert said.text() == "Ctrl+2 works in the main window. Esc leads there."


@pytest.mark.parametrize(
    ("key", "opens"), [("Ctrl+N", "editor_page"), ("Ctrl+Shift+N", "routine_dialog")]
)
def test_what_makes_something_new_acts_on_progress_too(apps: Apps, key: str, opens: str) -> None:
    application, shown = opened(apps, Scope.PROGRESS)
    (shortcut,) = bound_on(shown)[key]
    shortcut.activated.emit()
    made: QWidget = find(application.window, opens)
    assert made.isVisible()
    if isinstance(made, QDialog):
        made.close()


def test_searching_from_progress_leads_to_the_list(apps: Apps) -> None:
    application, shown = opened(apps, Scope.PROGRESS)
    (shortcut,) = bound_on(shown)["Ctrl+F"]
    shortcut.activated.emit()
    assert find(application.window, "splitter").isVisible()
    assert application.window.focusWidget() is find(application.window, "search")

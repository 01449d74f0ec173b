"""The page about reminders and the desktop learns what this desktop can do, and is then gone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.desktop_preferences import open_desktop_preferences
from tests.kits.app_kit import Apps, apps

__all__ = ["apps"]


def test_it_says_what_was_found(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start()
    page = open_desktop_preferences(application.live, application.window, application.choices)
    lines = page.findChild(QLabel, "abilities")
    assert lines is not None
    qtbot.waitUntil(lambda: "Tray: not on this desktop" in lines.text(), timeout=10_000)
    with qtbot.waitSignal(page.destroyed):
        page.close()

"""Opens what is said about the app, its guide, and the look at this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from footcare_gui import __version__
from footcare_gui.adapters.checks.in_background import Checking
from footcare_gui.adapters.documents.guide import guide_pages
from footcare_gui.adapters.documents.parts import shipped_parts
from footcare_gui.platform.places import resources, settings_files
from footcare_gui.platform.profile import Profile
from footcare_gui.views.about.about_dialog import AboutDialog
from footcare_gui.views.about.check_dialog import CheckDialog
from footcare_gui.views.about.guide_dialog import GuideDialog
from footcare_gui.views.theme import LiveTheme


def open_about(live: LiveTheme, profile: Profile, window: QWidget) -> AboutDialog:
    """Open it over a window; it is gone once it is closed.

    Args:
        live: The look.
        profile: Whose folders are told.
        window: Over which.
    """
    settings = str(profile.settings or next(reversed(settings_files()), ""))
    parts = shipped_parts(resources() / "licences")
    dialog = AboutDialog(live, __version__, (str(profile.data), settings), parts, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    folder = QUrl.fromLocalFile(str(profile.data))
    dialog.folder_wanted.connect(lambda: QDesktopServices.openUrl(folder))
    dialog.check_wanted.connect(dialog.accept)
    dialog.check_wanted.connect(lambda: open_check(live, window))
    dialog.open()
    return dialog


def open_check(live: LiveTheme, window: QWidget) -> CheckDialog:
    """Open the look at this computer, and begin it."""
    dialog = CheckDialog(live, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    checking = Checking(dialog)
    checking.found.connect(dialog.show_finding)
    checking.done.connect(dialog.show_end)
    dialog.finished.connect(checking.stop)
    dialog.open()
    checking.start()
    return dialog


def open_guide(live: LiveTheme, window: QWidget) -> GuideDialog:
    """Open the guide over a window; it is gone once it is closed."""
    dialog = GuideDialog(live, guide_pages(resources() / "guide" / "en"), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog

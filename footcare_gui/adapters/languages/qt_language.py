"""What of Qt follows the language: the writing of dates, the direction, and Qt's own dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication


def write_dates_as(language: str) -> None:
    """Write dates, numbers and lists as a language does; right to left where it is written so.

    To be called before the first window.
    """
    locale = QLocale(language)
    QLocale.setDefault(locale)
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        read_from_the_right()


def read_from_the_right() -> None:
    """Lay every window out from right to left."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def translate_qt(language: str) -> None:
    """Let Qt's own dialogs, such as the choice of a file, speak it as far as Qt can."""
    application = QCoreApplication.instance()
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if application is not None and translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.languages.qt_language import translate_qt


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_a_choice_of_a_file_speaks_a_language_that_qt_knows(application: QApplication) -> None:
    translate_qt("pl")
    assert QCoreApplication.translate("QFileDialog", "Files of type:") == "Pliki rodzaju:"


def test_a_language_that_qt_does_not_know_leaves_its_dialogs_english(
    application: QApplication,
) -> None:
    translate_qt("tlh")
    assert QCoreApplication.translate("QFileDialog", "Files of type:") == "Files of type:"

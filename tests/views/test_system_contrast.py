"""The system's wish for high contrast is followed, where Qt passes it on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStyleHints

from footcare_gui.views.system_contrast import SystemContrast


class Hints(QObject):
    """What newer Qt says of accessibility."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's own name
    name = "NoPreference"

    def contrastPreference(self) -> SimpleNamespace:  # noqa: N802
        return SimpleNamespace(name=self.name)


def told_by(accessibility: object) -> SystemContrast:
    hints = SimpleNamespace(accessibility=lambda: accessibility)
    return SystemContrast(cast(QStyleHints, hints))


@pytest.mark.usefixtures("qapp")
def test_high_contrast_is_wanted_when_the_system_says_so_and_told_when_it_changes() -> None:
    hints, changes = Hints(), []
    contrast = told_by(hints)
    contrast.changed.connect(lambda: changes.append(contrast.is_high))
    assert not contrast.is_high
    hints.name = "HighContrast"
    hints.contrastPreferenceChanged.emit(None)
    assert changes == [True]


@pytest.mark.usefixtures("qapp")
def test_a_qt_that_knows_nothing_of_it_asks_for_nothing() -> None:
    assert not told_by(None).is_high
    assert not SystemContrast(cast(QStyleHints, object())).is_high

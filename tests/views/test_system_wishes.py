"""More contrast and less movement are heeded where the system asks, as far as Qt passes it on."""

from __future__ import annotations

from enum import Enum
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.platform import places
from footcare_gui.views.system_wishes import SystemContrast, SystemMotion
from footcare_gui.views.theme import LiveTheme


class MotionPreference(Enum):
    """As Qt 6.12 has it."""

    NoPreference = 0
    ReducedMotion = 1


class LaterAccessibility(QObject):
    """The accessibility hints of Qt 6.12."""

    motionPreferenceChanged = Signal(object)  # noqa: N815 - Qt's own name

    def __init__(self) -> None:
        super().__init__()
        self.preference = MotionPreference.NoPreference

    def motionPreference(self) -> MotionPreference:  # noqa: N802 - Qt's own name
        return self.preference

    def ask(self, preference: MotionPreference) -> None:
        self.preference = preference
        self.motionPreferenceChanged.emit(preference)


class LaterHints:
    """The style hints of Qt 6.12."""

    def __init__(self) -> None:
        self._accessibility = LaterAccessibility()

    def accessibility(self) -> LaterAccessibility:
        return self._accessibility


class EarlierHints:
    """The style hints of Qt 6.8, without any of this."""


def motion_of(hints: Any) -> SystemMotion:
    return SystemMotion(cast(QStyleHints, hints))


@pytest.fixture
def later() -> LaterHints:
    return LaterHints()


def live_with(qapp: QApplication, motion: SystemMotion, *, reduced: bool = False) -> LiveTheme:
    resources = places.resources()
    return LiveTheme(
        qapp,
        resources / "style",
        resources / "fonts",
        choice=ThemeChoice.LIGHT,
        reduced_motion=reduced,
        motion=motion,
    )


def test_without_a_wish_everything_may_move(qapp: QApplication, later: LaterHints) -> None:
    assert not motion_of(later).is_reduced
    assert not motion_of(EarlierHints()).is_reduced
    SystemMotion(qapp.styleHints())  # whatever this Qt has, asking it is harmless


def test_the_systems_wish_reduces_movement(qapp: QApplication, later: LaterHints) -> None:
    later.accessibility().ask(MotionPreference.ReducedMotion)
    theme = live_with(qapp, motion_of(later)).theme
    assert theme.reduced_motion
    assert theme.motion_ms("wash") == 0


def test_it_is_heeded_at_once(qapp: QApplication, qtbot: QtBot, later: LaterHints) -> None:
    live = live_with(qapp, motion_of(later))
    with qtbot.waitSignal(live.theme_changed):
        later.accessibility().ask(MotionPreference.ReducedMotion)
    assert live.theme.reduced_motion
    with qtbot.waitSignal(live.theme_changed):
        later.accessibility().ask(MotionPreference.NoPreference)
    assert not live.theme.reduced_motion


def test_the_persons_own_wish_stays_whatever_the_system_says(
    qapp: QApplication, qtbot: QtBot, later: LaterHints
) -> None:
    live = live_with(qapp, motion_of(later), reduced=True)
    with qtbot.assertNotEmitted(live.theme_changed):
        later.accessibility().ask(MotionPreference.ReducedMotion)
        later.accessibility().ask(MotionPreference.NoPreference)
    assert live.theme.reduced_motion


class ContrastHints(QObject):
    """The accessibility hints of Qt 6.10."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's own name
    name = "NoPreference"

    def contrastPreference(self) -> SimpleNamespace:  # noqa: N802 - Qt's own name
        return SimpleNamespace(name=self.name)


def contrast_of(accessibility: object) -> SystemContrast:
    hints = SimpleNamespace(accessibility=lambda: accessibility)
    return SystemContrast(cast(QStyleHints, hints))


@pytest.mark.usefixtures("qapp")
def test_high_contrast_is_wanted_when_the_system_says_so_and_told_when_it_changes() -> None:
    hints, changes = ContrastHints(), []
    contrast = contrast_of(hints)
    contrast.changed.connect(lambda: changes.append(contrast.is_high))
    assert not contrast.is_high
    hints.name = "HighContrast"
    hints.contrastPreferenceChanged.emit(None)
    assert changes == [True]


@pytest.mark.usefixtures("qapp")
def test_a_qt_that_knows_nothing_of_contrast_asks_for_none() -> None:
    assert not contrast_of(None).is_high
    assert not SystemContrast(cast(QStyleHints, object())).is_high

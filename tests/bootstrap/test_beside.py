"""What is seen and pressed beside the window belongs to the session that is open."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.beside import follow_beside
from footcare_gui.bootstrap.sessions import SessionNeeds
from footcare_gui.domain.desktop.media import MediaKey
from footcare_gui.domain.session.glance import Mode
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.telling_desktop import TellingDesktop

__all__ = ["apps"]


def beside(application: Application, desktop: QtDesktop | NullDesktop, covers: Path) -> None:
    needs = SessionNeeds(
        clock=application.clock,
        window=application.window,
        theme=application.live,
        pictures=application.pictures,
        keeper=application.memory,
        desktop=desktop,
        choices=application.choices,
    )
    follow_beside(needs, application.sessions, desktop, covers)


def test_a_session_plays_until_it_has_gone_and_its_keys_steer_it(
    apps: Apps, qtbot: QtBot, tmp_path: Path
) -> None:
    application, desktop = apps.start(), TellingDesktop()
    beside(application, desktop, tmp_path)
    controller = begin_session(application, "heel_cord")
    (playing,) = {one.title for one in desktop.playing if one is not None}
    assert playing == application.choices.library.exercises["heel_cord"].name
    assert {one.art for one in desktop.playing if one is not None} == {""}, "first the screen"
    qtbot.waitUntil(lambda: bool(desktop.playing[-1] and desktop.playing[-1].art))
    assert desktop.playing[-1] is not None
    assert Path(desktop.playing[-1].art).is_file()
    desktop.media_asked.emit(MediaKey.PAUSE)
    qtbot.waitUntil(lambda: controller.readout().mode is Mode.PAUSED)
    application.sessions.runner.leave()
    assert desktop.playing[-1] is None


def test_the_loudness_set_beside_is_the_one_of_the_preferences(apps: Apps, tmp_path: Path) -> None:
    application, desktop = apps.start(), TellingDesktop()
    beside(application, desktop, tmp_path)
    begin_session(application, "heel_cord")
    desktop.volume_asked.emit(0.37)
    assert application.choices.preferences.volume_percent == 37
    assert desktop.playing[-1] is not None
    assert desktop.playing[-1].volume == 0.37


def test_without_a_desktop_nothing_follows(apps: Apps, tmp_path: Path) -> None:
    application = apps.start()
    before = application.sessions.runner._listeners
    beside(application, NullDesktop(), tmp_path)
    assert application.sessions.runner._listeners == before

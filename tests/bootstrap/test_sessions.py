"""Sessions in the whole app: all listeners together, in any order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.sessions import SessionNeeds, Sessions, _say_no_voice, make_sessions
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.cue_wishes import CueKind
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.voice.sentences import Say
from footcare_gui.domain.voice.trials import Said, Trial
from tests.kits.app_kit import Apps, apps, begin_session

__all__ = ["apps"]

Look = dict[str, QRect]


def sessions_of(application: Application, *, is_turned: bool) -> Sessions:
    """What leads sessions in this app, with its listeners in this order."""
    needs = SessionNeeds(
        clock=application.clock,
        window=application.window,
        theme=application.live,
        pictures=application.pictures,
        keeper=application.memory,
        desktop=NullDesktop(),
        choices=application.choices,
    )
    sessions = make_sessions(needs, debug=True, silent=True, asks=True)
    runner = sessions.runner
    runner._listeners = runner._listeners[::-1] if is_turned else runner._listeners
    return sessions


def look_of(sessions: Sessions) -> Look:
    """Where everything is that is seen of the session and has a name of ours."""
    for _ in range(3):
        QApplication.processEvents()
    widgets = sessions.display.view().findChildren(QWidget)
    seen = [w for w in widgets if w.isVisible() and not w.objectName().startswith("qt_")]
    return {w.objectName(): w.geometry() for w in seen if w.objectName()}


def test_the_screen_looks_the_same_whoever_listens_first(apps: Apps, qtbot: QtBot) -> None:
    looks: list[tuple[Look, Look]] = []
    for is_turned in (False, True):
        application = apps.start_and_look(f"turned {is_turned}")
        sessions = sessions_of(application, is_turned=is_turned)
        controller = sessions.runner.begin(application.choices.session_plan("morning"))
        begun = look_of(sessions)
        sessions.display.questions().skip_question()
        with qtbot.waitSignal(application.memory.changed):
            controller.stop()
        looks.append((begun, look_of(sessions)))
        sessions.close()
    (usual_begun, usual_over), (other_begun, other_over) = looks
    assert "before_page" in usual_begun
    assert "after_panel" in usual_over
    assert other_begun == usual_begun
    assert other_over == usual_over


def test_a_choice_is_heard_in_the_way_that_was_chosen(
    apps: Apps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = apps.start_and_look("tried")
    heard: list[Said] = []
    sounded: list[Sound] = []
    sessions = application.sessions
    monkeypatch.setattr(sessions.trial, "hear", heard.append)
    monkeypatch.setattr(sessions.sound, "try_out", lambda _volume, sound: sounded.append(sound))
    tried = application.choices.tried
    tried.emit(Trial.VOICE)
    tried.emit(CueKind.COUNT)
    application.choices.change(voice="cues=count:voice ticks=True")
    tried.emit(CueKind.COUNT)
    tried.emit(Trial.TICKS)
    assert [[sentence.say for sentence, _ in said] for said in heard] == [
        [Say.CAN_YOU_HEAR],
        [Say.COUNT] * 3,
    ]
    assert sounded == [Sound.COUNT, Sound.PHASE]


def test_a_session_in_mind_has_its_screen_ready(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("in mind")
    application.choices.session_in_mind.emit()
    assert application.sessions.display._view is not None


def test_only_what_is_the_persons_own_misses_the_voice_of_the_desktop(apps: Apps) -> None:
    application = apps.start_and_look()
    begin_session(application, "heel_cord")
    display, router = application.sessions.display, application.sessions.router
    told = display.view().findChild(QLabel, "session_notice_voice")
    assert told is not None
    _say_no_voice(router, display)
    assert told.text() == ""
    known = display.library.exercises
    own = {**known, "heel_cord": known["heel_cord"].as_own()}
    display._shown = display.library._replace(exercises=own)
    _say_no_voice(router, display)
    assert told.text().startswith("This desktop has no voice")


def test_what_goes_from_the_library_stays_in_the_session_and_is_not_done_once_more(
    apps: Apps,
) -> None:
    application = apps.start_and_look()
    controller, choices = begin_session(application, "heel_cord"), application.choices
    known = {id: one for id, one in choices.library.exercises.items() if id != "heel_cord"}
    choices.set_library(choices.library._replace(exercises=known))
    for _ in range(3):
        controller.act(ActionId.NEXT)
    assert "heel_cord" in application.sessions.display.library.exercises
    controller.stop()
    application.sessions.display.again_asked.emit()
    assert application.sessions.runner.live is None

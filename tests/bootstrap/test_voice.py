"""A session in the whole app is spoken by whom the person chose, and answers what is asked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound.silence import NullVoice
from footcare_gui.bootstrap.voice import make_voice
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from tests.kits.app_kit import Apps, apps, begin_session

__all__ = ["apps"]


def test_what_is_asked_of_a_session_is_answered_in_words(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("asked")
    sessions = application.sessions
    begin_session(application, "morning")
    view = sessions.display.view()
    view.router.ask(ActionId.SAY_WHAT_IS_LEFT)
    assert view.spoken.text.startswith("Ankle circles. Left leg.")
    assert "Then: Toe pressing." in view.spoken.text
    view.router.ask(ActionId.SAY_AGAIN)
    assert "Lie on your back with one knee bent, foot flat." in view.spoken.text
    view.spoken.clear()


def test_who_speaks_is_who_was_chosen(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("chosen")
    voice = make_voice(
        application.clock,
        choices=application.choices,
        keeper=application.memory,
        sound=application.sessions.sound,
        speaker=NullVoice(),
        router=SessionRouter(),
        parent=application.window,
    )
    assert not voice.speaks
    application.choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.FOOTCARE)))
    assert voice.speaks

"""A session in the whole app is spoken by whom the person chose, and answers what is asked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullSound, NullVoice
from footcare_gui.bootstrap.voice import make_voice, speaker_of, voices
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from footcare_gui.platform.places import resources
from footcare_gui.views.session.captions import Captions
from tests.kits.app_kit import Apps, apps, begin_session

__all__ = ["apps"]


def test_what_is_asked_of_a_session_is_answered_in_words(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("asked")
    sessions = application.sessions
    begin_session(application, "morning")
    view = sessions.display.view()
    view.router.ask(ActionId.SAY_WHAT_IS_LEFT)
    left = _all_of(view.spoken)
    assert left.startswith("Ankle circles. Left leg.")
    assert "Then: Toe pressing." in left
    view.router.ask(ActionId.SAY_AGAIN)
    said = _all_of(view.spoken)
    assert "On your back, the left leg long, the right knee bent." in said
    view.spoken.clear()


def _all_of(caption: Captions) -> str:
    """What it shows, some sentences after the others."""
    shown = [caption.text]
    while caption._turn.isActive():
        caption._turn.timeout.emit()
        shown.append(caption.text)
    return " ".join(shown)


def test_the_first_voice_speaks_until_another_is_wanted(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("clips")
    player = QtSound(resources() / "sounds", application.clock)
    voice = speaker_of(player, application.clock, application.choices)
    assert voice.length_ms("Hold.")
    clip_ms = voice.length_ms("Hold.")
    application.choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.NOBODY)))
    assert voice.length_ms("Hold.") != clip_ms
    application.choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.FOOTCARE)))
    heart_ms = voice.length_ms("Hold.")
    application.choices.change(voice=text_of(VoiceWishes(WhoSpeaks.FOOTCARE, voice="michael")))
    assert voice.length_ms("Hold.") not in (None, heart_ms)
    application.choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.FOOTCARE)))
    unheard = speaker_of(NullSound(), application.clock, application.choices)
    assert unheard.length_ms("Hold.") == voice.length_ms("Hold.")
    player.close()


def test_the_voices_of_the_language_can_be_chosen(apps: Apps, qtbot: QtBot) -> None:
    assert tuple(apps.start_and_look("voices").choices.voices()) == voices()
    assert "heart" in voices()


def test_who_speaks_is_who_was_chosen(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("chosen")
    voice, _ = make_voice(
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

"""How soon after Start the voice is heard: the real app, a real screen, a real sound server."""

from __future__ import annotations

import time

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from tests.desktop import open_desktop
from tests.e2e.people import START_TODAY, settled_in
from tests.pulse import recorded_server
from tests.waiting import let_pass, wait_until

MOST_S = 0.4
SPOKEN = Preferences(
    greeted=True,
    sound=False,  # so that the voice is the first to be heard
    ask_feeling=False,
    voice=text_of(VoiceWishes(who=WhoSpeaks.FOOTCARE)),
)


@pytest.mark.proof
def test_the_first_words_are_heard_within_400_ms_of_a_click_on_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settled_in(SPOKEN)
    with recorded_server() as (server, recorder):
        monkeypatch.setenv("PULSE_SERVER", server.address)
        with open_desktop() as desktop, desktop.footcare("--debug") as program:
            desktop.window()
            let_pass(1.5)
            desktop.point(*START_TODAY)
            let_pass(2.5)  # a person looks where she is going to press
            clicked_s = time.monotonic()
            desktop.click(*START_TODAY)
            program.wait_for(lambda line: "started" in line or "get_ready" in line, 10)
            wait_until(lambda: bool(recorder.bursts()), 10, "nothing was said")
            after_s = recorder.bursts()[0].at_s - clicked_s
    print(f"\nthe first words were heard {1000 * after_s:.0f} ms after the click")
    assert after_s <= MOST_S

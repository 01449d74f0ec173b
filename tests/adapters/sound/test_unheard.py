"""In a rehearsal the voice takes its time, and is not heard."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.sound.clips import read_manifest, voices_in
from footcare_gui.adapters.sound.unheard import UnheardVoice
from footcare_gui.platform.places import resources

FOLDER = resources() / "voice" / "en"
VOICE = FOLDER / voices_in(FOLDER)[0]


def test_it_takes_as_long_as_the_clips_would_at_that_speed() -> None:
    ms = read_manifest(VOICE)["Hold."].ms
    assert UnheardVoice(VOICE, 1.0).length_ms("Hold.") == ms
    assert UnheardVoice(VOICE, 10.0).length_ms("Hold.") == round(ms / 10)


def test_what_has_no_clip_takes_no_time(tmp_path: Path) -> None:
    assert UnheardVoice(VOICE, 1.0).length_ms("Nobody says this.") is None
    assert UnheardVoice(tmp_path, 1.0).length_ms("Hold.") is None

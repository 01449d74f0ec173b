"""Each kind of cue is told in one way: by its sound, the voice or a flash."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.cue_wishes import (
    SOUNDS,
    CueKind,
    ToldBy,
    checked,
    kind_of,
    told_by,
    with_cue,
)
from footcare_gui.domain.session.cues import Sound


def test_every_sound_belongs_to_one_kind() -> None:
    assert sorted(sound for sounds in SOUNDS.values() for sound in sounds) == sorted(Sound)
    assert kind_of(Sound.REVERSE) is CueKind.HALF_WAY


def test_who_has_chosen_nothing_hears_sounds() -> None:
    assert {told_by("", kind) for kind in CueKind} == {ToldBy.SOUND}


def test_one_is_changed_and_the_others_stay() -> None:
    cues = with_cue(with_cue("", CueKind.DONE, ToldBy.FLASH), CueKind.COUNT, ToldBy.VOICE)
    assert cues == "count:voice,done:flash"
    assert told_by(cues, CueKind.COUNT) is ToldBy.VOICE
    assert told_by(cues, CueKind.DONE) is ToldBy.FLASH
    assert with_cue(cues, CueKind.COUNT, ToldBy.SOUND) == "done:flash"


@pytest.mark.parametrize("text", ["count", "count:shout", "whistle:flash", "x:y"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a valid"):
        checked(text)


def test_what_can_be_read_is_kept() -> None:
    assert checked("count:flash") == "count:flash"

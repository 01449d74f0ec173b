"""Every clip of the voices that ship, heard by one who knows nothing of what was to be said."""

from __future__ import annotations

import json
import statistics
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from footcare_gui.adapters.sound.clips import CLIPS, read_manifest, voices_in
from footcare_gui.platform.places import resources
from tools.voice import environment
from tools.voice.word_error import errors, words_of

VOICES = resources() / "voice" / "en"
MOST_WORD_ERROR = 0.03
MOST_OFF_LU = 1.0
LIKE_ENOUGH = 0.6


@dataclass(frozen=True)
class Heard:
    """A clip, and what became of it in another's ear."""

    said: str
    heard: str
    lufs: float
    peak: float

    @property
    def words(self) -> int:
        return len(words_of(self.said))

    @property
    def errors(self) -> int:
        return errors(words_of(self.said), words_of(self.heard))


def listened_to(voice: str, folder: Path) -> list[Heard]:
    """All clips of a voice, each transcribed by itself."""
    clips = read_manifest(VOICES / voice)
    whole = (VOICES / voice / CLIPS).read_bytes()
    for clip in clips.values():
        (folder / clip.clip).write_bytes(whole[clip.first : clip.first + clip.bytes])
    jobs = [json.dumps({"file": str(folder / clip.clip)}) for clip in clips.values()]
    ear = environment.run("transcribe", text="\n".join(jobs) + "\n")
    answers, _ = ear.communicate()
    assert ear.returncode == 0
    told = [json.loads(line) for line in answers.splitlines()]
    return [
        Heard(text, one["text"], one["lufs"], one["peak"])
        for text, one in zip(clips, told, strict=True)
    ]


def is_unintelligible(one: Heard) -> bool:
    """No word right, and nothing like it: "Towwalking" is understood, "You" for "2." is not asked.

    A number by itself is too little for a recogniser that waits for a sentence.
    """
    if one.errors < one.words or one.said.strip(".").isdigit():
        return False
    said, heard = ("".join(words_of(text)) for text in (one.said, one.heard))
    return SequenceMatcher(None, said, heard).ratio() < LIKE_ENOUGH


@pytest.mark.proof
@pytest.mark.parametrize("voice", voices_in(VOICES))
def test_every_clip_is_understood_and_as_loud_as_the_others(voice: str, tmp_path: Path) -> None:
    heard = listened_to(voice, tmp_path)
    wrong = [one for one in heard if one.errors]
    for one in wrong:
        print(f"{one.errors} of {one.words}: {one.said!r} heard as {one.heard!r}")
    rate = sum(one.errors for one in heard) / sum(one.words for one in heard)
    middle = statistics.median(one.lufs for one in heard)
    off = [one for one in heard if abs(one.lufs - middle) > MOST_OFF_LU]
    print(
        f"{voice}: {len(heard)} clips, {len(heard) - len(wrong)} without an error, word error "
        f"{rate:.1%}; {min(one.lufs for one in heard)} to {max(one.lufs for one in heard)} LUFS"
    )
    assert rate <= MOST_WORD_ERROR
    assert not [one for one in heard if is_unintelligible(one)], "unintelligible"
    assert not off, "louder or quieter than the others"
    assert all(one.peak < 1 for one in heard), "clipped"

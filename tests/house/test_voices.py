"""The voices that ship, and how they are kept up to date.

That each sentence has a clip, and each clip a sentence, is checked by `make lint`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.sound.clips import CLIPS, MANIFEST, read_manifest, voices_in
from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.voice.sentences import HOLD, Say, Sentence
from footcare_gui.platform import places
from footcare_gui.texts.voice import words_of_sentence
from tools.make_voice import (
    VOICES,
    Voice,
    clip_name,
    complaints,
    differences,
    manifest_text,
    packed,
    wanted_of,
)
from tools.voice.word_error import errors, words_of

FOLDER = places.resources() / "voice" / "en"
ANNA = Voice("anna", "af_anna", 0.95)
SAID = [("rest", "Rest."), ("walk", "Walk.")]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def kept(folder: Path, sentences: list[tuple[str, str]], voice: Voice = ANNA) -> bytes:
    """A voice on disk whose clips are their own names."""
    wanted = wanted_of(voice, sentences)
    sounds = {one.clip: one.clip.encode() for one in wanted}
    clips, whole = packed(wanted, sounds, dict.fromkeys(sounds, 700))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CLIPS).write_bytes(whole)
    (folder / MANIFEST).write_text(manifest_text(voice, clips), encoding="utf-8")
    return whole


def test_the_voices_that_are_made_are_those_that_ship() -> None:
    assert voices_in(FOLDER) == tuple(sorted(voice.name for voice in VOICES))


@pytest.mark.parametrize("voice", [voice.name for voice in VOICES])
def test_all_numbers_that_a_person_can_choose_are_in_whole_sentences(
    voice: str, library: Library
) -> None:
    counted = {
        Say.EXERCISES: range(1, 13),
        Say.MINUTES: range(1, 61),
        Say.MINUTES_LEFT: range(2, 61),
        Say.SECONDS_LEFT: range(5, 121, 5),
    }
    wanted = [Sentence(say, n=n) for say, numbers in counted.items() for n in numbers]
    for exercise in library.exercises.values():
        for form in (exercise.usual, *exercise.variants.values()):
            what = HOLD if form.dosage.work is WorkKind.HOLD else exercise.id
            lengths_ms = work_choices_ms(form.dosage)
            wanted += [Sentence(Say.WORK_FOR, n=ms // 1000, text=what) for ms in lengths_ms]
            wanted += [Sentence(Say.TIMES, n=n) for n in repetition_choices(form.dosage) if n > 1]
    clips = read_manifest(FOLDER / voice)
    assert not [one.id for one in wanted if words_of_sentence(one, library) not in clips]


@pytest.mark.parametrize("voice", [voice.name for voice in VOICES])
def test_a_voice_is_whole_and_each_of_its_clips_begins_where_the_manifest_says(voice: str) -> None:
    clips = read_manifest(FOLDER / voice)
    whole = (FOLDER / voice / CLIPS).read_bytes()
    assert len(whole) == sum(clip.bytes for clip in clips.values())
    assert all(whole[clip.first : clip.first + 4] == b"OggS" for clip in clips.values())
    assert all(200 < clip.ms < 13_000 for clip in clips.values())


def test_only_what_is_new_is_said_and_what_is_no_longer_said_is_dropped(tmp_path: Path) -> None:
    kept(tmp_path, SAID)
    now = [("rest", "Rest."), ("roll", "Roll.")]
    assert differences(wanted_of(ANNA, now), read_manifest(tmp_path)) == (["Roll."], ["Walk."])
    assert differences(wanted_of(ANNA, SAID), read_manifest(tmp_path)) == ([], [])


def test_another_voice_another_pace_or_other_words_are_another_clip() -> None:
    names = {
        clip_name(ANNA, "Rest."),
        clip_name(ANNA, "Rest!"),
        clip_name(ANNA._replace(speed=1.0), "Rest."),
        clip_name(ANNA._replace(model_name="am_adam"), "Rest."),
    }
    assert len(names) == 4
    assert clip_name(ANNA._replace(name="else"), "Rest.") in names


def test_the_same_sentences_give_the_same_files_and_the_manifest_finds_each_in_them(
    tmp_path: Path,
) -> None:
    whole = kept(tmp_path / "one", SAID)
    assert kept(tmp_path / "two", SAID) == whole
    manifests = [(tmp_path / name / MANIFEST).read_bytes() for name in ("one", "two")]
    assert manifests[0] == manifests[1]
    for text, clip in read_manifest(tmp_path / "one").items():
        found = whole[clip.first : clip.first + clip.bytes]
        assert found.decode() == clip.clip == clip_name(ANNA, text)


def test_a_voice_that_is_not_there_is_complained_about_by_name(tmp_path: Path) -> None:
    kept(tmp_path / VOICES[0].name, SAID, VOICES[0])
    found = list(complaints(tmp_path, SAID))
    assert found == [f"{VOICES[1].name} has no clip of: {text}" for _, text in SAID]


def test_a_clip_that_nothing_says_is_complained_about(tmp_path: Path) -> None:
    for voice in VOICES:
        kept(tmp_path / voice.name, SAID, voice)
    found = list(complaints(tmp_path, SAID[:1]))
    assert [line.partition(": ")[2] for line in found] == ["Walk.", "Walk."]


def test_numbers_are_heard_alike_in_words_and_in_figures_and_homophones_too() -> None:
    said = "Hold for 45 seconds. 110 more, two times."
    heard = "hold four forty-five seconds, one hundred ten more to times"
    assert words_of(said) == words_of(heard)


def test_words_that_were_put_in_left_out_or_changed_are_counted() -> None:
    assert errors(words_of("Now the right leg."), words_of("Now right leg")) == 1
    assert errors(words_of("Rest."), words_of("The best")) == 2
    assert errors([], words_of("Hm")) == 1

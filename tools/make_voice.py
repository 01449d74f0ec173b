"""Speaks every sentence of the catalogue once: `resources/voice/<language>/<voice>/`.

python -m tools.make_voice [--check]

Only what is new, or is said otherwise than before, is spoken; what is no longer said is dropped.
`--check` speaks nothing and fails where that would be needed. How a voice is kept stands in
`footcare_gui/adapters/sound/clips.py`, how it is made in `resources/voice/README.md`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.sound.clips import CLIPS, MANIFEST, Clip, read_manifest
from footcare_gui.platform import places
from footcare_gui.texts.voice import catalogue
from tools.voice import environment

LANGUAGE = "en"
MODEL = "Kokoro-82M v1.0, int8"
RECIPE = 1
"""Counts up when the same sentence is to sound otherwise: level, trimming, encoding."""

MOST_BYTES, MOST_BYTES_TOGETHER = 6_000_000, 10_000_000


class Voice(NamedTuple):
    """A voice that is offered: its folder, what the model calls it, and its pace."""

    name: str
    model_name: str
    speed: float


VOICES = (Voice("heart", "af_heart", 0.95), Voice("michael", "am_michael", 0.95))


class Wanted(NamedTuple):
    """A clip as it should be."""

    sentence: str
    text: str
    clip: str


def wanted_of(voice: Voice, sentences: Sequence[tuple[str, str]]) -> list[Wanted]:
    """What a voice should say: a clip is named by all that makes it what it is.

    Args:
        voice: Who says it.
        sentences: (id, words) of the catalogue, in its order.
    """
    return [Wanted(name, text, clip_name(voice, text)) for name, text in sentences]


def clip_name(voice: Voice, text: str) -> str:
    """Not the hash of the sound: that differs a little from one processor to another."""
    made_of = json.dumps([text, voice.model_name, voice.speed, MODEL, RECIPE])
    return hashlib.sha256(made_of.encode()).hexdigest()[:16]


def differences(wanted: Sequence[Wanted], kept: Mapping[str, Clip]) -> tuple[list[str], list[str]]:
    """The sentences that have no clip, and those of clips that nothing says."""
    names = {one.clip for one in wanted}
    missing = [one.text for one in wanted if kept.get(one.text, _NONE).clip != one.clip]
    return missing, [text for text, clip in kept.items() if clip.clip not in names]


_NONE = Clip("", "", "", 0, 0, 0)


def packed(
    wanted: Sequence[Wanted], sounds: Mapping[str, bytes], lengths_ms: Mapping[str, int]
) -> tuple[list[Clip], bytes]:
    """A manifest and the file of all clips, one behind the other in the order of the catalogue."""
    clips, whole = [], bytearray()
    for one in wanted:
        sound = sounds[one.clip]
        clips.append(Clip(*one, lengths_ms[one.clip], len(whole), len(sound)))
        whole += sound
    return clips, bytes(whole)


def manifest_text(voice: Voice, clips: Sequence[Clip]) -> str:
    """One clip a line, so that a change is seen in a diff."""
    head = {"voice": voice.model_name, "speed": voice.speed, "model": MODEL, "recipe": RECIPE}
    fields = ("sentence", "text", "clip", "ms", "bytes")
    lines = [
        json.dumps({name: getattr(clip, name) for name in fields}, ensure_ascii=False)
        for clip in clips
    ]
    return json.dumps(head)[:-1] + ', "clips": [\n' + ",\n".join(lines) + "\n]}\n"


def make(voice: Voice, folder: Path, sentences: Sequence[tuple[str, str]]) -> None:
    """Bring one voice up to date."""
    wanted = wanted_of(voice, sentences)
    kept = read_manifest(folder)
    missing, left_over = differences(wanted, kept)
    in_order = list(kept) == [one.text for one in wanted]
    print(f"{voice.name}: {len(missing)} to say, {len(left_over)} no longer said")
    if not missing and not left_over and in_order:
        return
    whole = (folder / CLIPS).read_bytes() if kept else b""
    sounds = {c.clip: whole[c.first : c.first + c.bytes] for c in kept.values()}
    lengths_ms = {clip.clip: clip.ms for clip in kept.values()}
    new = {one.clip: one.text for one in wanted if one.clip not in sounds}
    for clip, ms, sound in _spoken(voice, new):
        lengths_ms[clip], sounds[clip] = ms, sound
    clips, whole = packed(wanted, sounds, lengths_ms)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CLIPS).write_bytes(whole)
    (folder / MANIFEST).write_text(manifest_text(voice, clips), encoding="utf-8")
    seconds = sum(clip.ms for clip in clips) / 1000
    print(f"{voice.name}: {len(clips)} clips, {seconds:.0f} s, {len(whole) / 1e6:.2f} MB")


def _spoken(voice: Voice, texts: Mapping[str, str]) -> Iterator[tuple[str, int, bytes]]:
    """(clip, its length in ms, its bytes) of each text, by the name of its clip.

    What was spoken stays below `build/`, so that who is interrupted begins where it stopped.
    """
    environment.python()  # where it is made anew, all below `build/voice` goes
    folder = environment.FOLDER / "clips"
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [
        {
            "text": text,
            "voice": voice.model_name,
            "speed": voice.speed,
            "file": str(folder / clip),
        }
        for clip, text in texts.items()
        if not (folder / f"{clip}.ms").is_file()
    ]
    speaking = environment.run("render", text="".join(json.dumps(job) + "\n" for job in jobs))
    assert speaking.stdout is not None
    for number, line in enumerate(speaking.stdout, 1):
        told = json.loads(line)
        Path(told["file"] + ".ms").write_text(str(told["ms"]), encoding="ascii")
        print(f"\r{number} of {len(jobs)}", end="", file=sys.stderr, flush=True)
    if speaking.wait() != 0:
        sys.exit("make voice: the voice broke off")
    for clip in texts:
        ms = int((folder / f"{clip}.ms").read_text(encoding="ascii"))
        yield clip, ms, (folder / clip).read_bytes()


def complaints(folder: Path, sentences: Sequence[tuple[str, str]]) -> Iterator[str]:
    """All that is wrong with the voices of a language, in words."""
    together = 0
    for voice in VOICES:
        kept = read_manifest(folder / voice.name)
        missing, left_over = differences(wanted_of(voice, sentences), kept)
        yield from (f"{voice.name} has no clip of: {text}" for text in missing)
        yield from (f"{voice.name} has a clip that nothing says: {text}" for text in left_over)
        pack = folder / voice.name / CLIPS
        size = pack.stat().st_size if pack.is_file() else 0
        if size != sum(clip.bytes for clip in kept.values()):
            yield f"{voice.name}: its clips are not those of its manifest"
        if size > MOST_BYTES:
            yield f"{voice.name} is larger than {MOST_BYTES} bytes"
        together += size
    if together > MOST_BYTES_TOGETHER:
        yield f"the voices are larger than {MOST_BYTES_TOGETHER} bytes together"


def sentences_of_the_library() -> tuple[tuple[str, str], ...]:
    """All that the built-in exercises can have said, in English."""
    return catalogue(load_library(places.library_file()).library)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make, or check, every voice."""
    parser = argparse.ArgumentParser(description="Speak every sentence of the catalogue once.")
    parser.add_argument("--check", action="store_true", help="say what would have to be spoken")
    folder = places.resources() / "voice" / LANGUAGE
    sentences = sentences_of_the_library()
    if not parser.parse_args(arguments).check:
        for voice in VOICES:
            make(voice, folder / voice.name, sentences)
    found = list(complaints(folder, sentences))
    for complaint in found:
        print(f"{complaint} (make voice mends it)", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

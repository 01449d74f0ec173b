"""`footcare script`: all that a voice says in a session, and when; a table to read, or JSON."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from footcare_gui.cli.commands import OK, compiled, library_of, print_lines, report
from footcare_gui.domain.exercises.routine import Library

if TYPE_CHECKING:
    from footcare_gui.adapters.sound.clips import Clip
    from footcare_gui.domain.session.plan import SessionPlan
    from footcare_gui.domain.voice.lines import Line
    from footcare_gui.domain.voice.sentences import Sentence

A_LETTER_MS, A_BREATH_MS = 62, 200
"""What a sentence without a clip takes, about, where the desktop's voice says it."""


class Script:
    """A session as it is told, its lines with their words and clips.

    Args:
        library: What the exercises say.
        clips: The clips of the voice, by words.
    """

    def __init__(self, library: Library, clips: dict[str, Clip]) -> None:
        self._library, self._clips = library, clips

    def lines(self, plan: SessionPlan, *, known: bool) -> list[Line]:
        """All that is said of a plan, by somebody who speaks in full or in short."""
        from footcare_gui.domain.voice.script import script_of
        from footcare_gui.domain.voice.telling import Telling

        telling = Telling(plan, self._library, self._ms, is_known=lambda *_form: known)
        return list(script_of(telling))

    def words(self, line: Line) -> str:
        """What is said."""
        from footcare_gui.texts.voice import words_of_sentence

        return words_of_sentence(line.sentence, self._library)

    def clip(self, line: Line) -> str:
        """The name of its clip, `""` where the desktop's voice says it."""
        found = self._clips.get(self.words(line))
        return found.clip if found else ""

    def _ms(self, sentence: Sentence) -> int:
        from footcare_gui.texts.voice import words_of_sentence

        words = words_of_sentence(sentence, self._library)
        found = self._clips.get(words)
        return found.ms if found else A_BREATH_MS + A_LETTER_MS * len(words)


def script(chosen: Namespace) -> int:
    """Print what is said in a session, and when."""
    library, faults = library_of(chosen.library)
    if faults:
        return report(faults)
    plan, title = compiled(library, chosen)
    told = Script(library, _clips())
    lines = told.lines(plan, known=chosen.short)
    if chosen.json:
        print(script_json(told, lines, plan))
    else:
        print_lines(script_table(told, lines, plan, title))
    return OK


def _clips() -> dict[str, Clip]:
    from footcare_gui.adapters.sound.clips import read_manifest, voices_in
    from footcare_gui.platform.places import resources

    folder = resources() / "voice" / "en"
    voices = voices_in(folder)
    return dict(read_manifest(folder / voices[0])) if voices else {}


def script_table(
    told: Script, lines: Iterable[Line], plan: SessionPlan, title: str
) -> Iterator[str]:
    """The script as lines to read: when, for how long, from where, in which form, what."""
    yield title
    part = -1
    for line in lines:
        if line.part != part:
            part = line.part
            segment = plan.segments[part]
            rep = f" {segment.rep}/{segment.reps}" if segment.reps > 1 else ""
            yield ""
            yield f"  {segment.exercise} · {segment.kind.value.replace('_', ' ')}{rep}"
        clip = "" if told.clip(line) else "  (the desktop's voice)"
        yield (
            f"  {_clock(line.at_ms):>9} {line.length_ms / 1000:5.2f}  {line.side.value:<6}"
            f"{line.form.value:<6} {told.words(line)}{clip}"
        )


def script_json(told: Script, lines: Iterable[Line], plan: SessionPlan) -> str:
    """The script as one JSON object; times in milliseconds from the start of the session."""
    rows = [
        {
            "at_ms": line.at_ms,
            "length_ms": line.length_ms,
            "earliest_ms": line.earliest_ms,
            "deadline_ms": line.deadline_ms,
            "segment": line.part,
            "side": line.side.value,
            "rank": line.rank,
            "form": line.form.value,
            "sentence": line.sentence.id,
            "text": told.words(line),
            "clip": told.clip(line),
        }
        for line in lines
    ]
    return json.dumps({"id": plan.id, "type": plan.type, "lines": rows}, indent=1)


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 60}:{seconds % 60:02}.{rest // 10:02}"

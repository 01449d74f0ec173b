"""The sentences of a voice, as values: each stands whole, once, and has an id.

The words are made of them elsewhere, for every language; nothing is ever glued together from
words. What an exercise says itself (its steps, its tip) is in the library and comes along as it
stands there, in the language of the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind, Segment


class Say(StrEnum):
    """What a sentence is about."""

    TITLE = "title"
    EXERCISES = "exercises"
    MINUTES = "minutes"
    NEEDS = "needs"
    NEED = "need"
    NEED_TOO = "need_too"
    SIT_FIRST = "sit_first"
    NEXT = "next"
    NAME = "name"
    POSTURE = "posture"
    GET_READY = "get_ready"
    WAITS = "waits"
    WHEN_READY = "when_ready"
    WHEN_READY_CLAP = "when_ready_clap"
    SIDE_FIRST = "side_first"
    NOW_THE_SIDE = "now_the_side"
    SIDE = "side"
    TIMES = "times"
    ROUNDS = "rounds"
    EACH_FOR = "each_for"
    EACH_MOVE = "each_move"
    SET_UP_FIRST = "set_up_first"
    LAY_READY = "lay_ready"
    STEP = "step"
    EASE_IN = "ease_in"
    WORK_FOR = "work_for"
    WORK = "work"
    PHASE = "phase"
    BEAT = "beat"
    PART = "part"
    UP_TO = "up_to"
    SETS = "sets"
    SETS_MORE = "sets_more"
    KEEP_BREATHING = "keep_breathing"
    STOP_WHENEVER = "stop_whenever"
    HALF_WAY = "half_way"
    REVERSE = "reverse"
    TURN = "turn"
    ENOUGH = "enough"
    TARGET = "target"
    SLOWLY_LET_GO = "slowly_let_go"
    REST_FOR = "rest_for"
    REST_MORE = "rest_more"
    REST_LAST = "rest_last"
    REST = "rest"
    COUNT = "count"
    BREATHE_IN = "breathe_in"
    BREATHE_OUT = "breathe_out"
    PAUSED = "paused"
    SLEPT = "slept"
    BACK_TO = "back_to"
    MORE_TIME = "more_time"
    GOOD_CALL = "good_call"
    EASIER_OR_SKIP = "easier_or_skip"
    SKIP_OR_EASIER = "skip_or_easier"
    GO_ON_OR_SKIP = "go_on_or_skip"
    SKIP_OR_GO_ON = "skip_or_go_on"
    GO_ON_OR_FINISH = "go_on_or_finish"
    THEN_EASIER = "then_easier"
    THEN_ON = "then_on"
    FINISH_ASKED = "finish_asked"
    ALL_DONE = "all_done"
    DONE_FOR_TODAY = "done_for_today"
    A_PART_DONE = "a_part_done"
    ANOTHER_TIME = "another_time"
    AGAIN_TODAY = "again_today"
    SECONDS_LEFT = "seconds_left"
    THEN_MORE = "then_more"
    THEN_SETS = "then_sets"
    THEN_SIDE = "then_side"
    THEN = "then"
    THEN_DONE = "then_done"
    MINUTES_LEFT = "minutes_left"
    LAST_MINUTE = "last_minute"
    CAN_YOU_HEAR = "can_you_hear"
    FROM_THE_LEFT = "from_the_left"
    FROM_THE_RIGHT = "from_the_right"
    A_CUE = "a_cue"
    CHIMES = "chimes"
    KEYS = "keys"
    FEELING_ASKED = "feeling_asked"
    FEELING_KEYS = "feeling_keys"
    FEELING_AFTER = "feeling_after"
    FEELING_AFTER_KEYS = "feeling_after_keys"


class Sentence(NamedTuple):
    """One sentence.

    Attributes:
        say: What it is about.
        exercise: Id of the exercise that it names.
        variant: Id of its variant.
        side: The side that it names; of a step, the one that works.
        term: How the sides are spoken of.
        n: The number in it: seconds, minutes, repetitions, exercises.
        text: For `STEP` the library's own words; else what else it names: a thing, things
            (`THINGS_APART` between them), a posture, a phase, a routine, what is done.
    """

    say: Say
    exercise: str = ""
    variant: str = ""
    side: Side = Side.BOTH
    term: SideTerm = SideTerm.NONE
    n: int = 0
    text: str = ""

    @property
    def id(self) -> str:
        """A name for those who work on it; what is said is found by its words."""
        side = "" if self.side is Side.BOTH else self.side.value
        term = self.term.value.partition(" ")[2] if self.term.is_sided else ""
        number = str(self.n) if self.n else ""
        parts = (self.say.value, self.exercise, self.variant, side, term, number, self.text)
        return "/".join(part for part in parts if part)


HEARD_ALONE = frozenset({
    Say.TITLE, Say.EXERCISES, Say.MINUTES, Say.NEED_TOO, Say.NEXT, Say.NAME, Say.POSTURE,
    Say.SIDE_FIRST, Say.TIMES, Say.ROUNDS, Say.EACH_FOR, Say.EACH_MOVE, Say.SETS, Say.UP_TO,
})  # fmt: skip
"""What is a part of what is told, makes no sense by itself, and stands on the screen otherwise."""
THINGS_APART = "|"

HOLD = "hold"
"""What is done where it is still; what moves is called by its exercise."""

_ENDS = re.compile(r"(?<=[.!?…])\s+")


def doing(segment: Segment) -> str:
    """What is done in a segment that works: to hold, or the movement of its exercise."""
    return HOLD if segment.kind is Kind.HOLD else segment.exercise


def sentences_in(words: str, side: Side) -> Iterator[Sentence]:
    """What the library says, sentence by sentence: the smallest that a voice can say of it.

    Args:
        words: A step or a tip.
        side: The side that works, which is then named.
    """
    for text in _ENDS.split(words.strip()):
        if text:
            yield Sentence(Say.STEP, side=side, text=text)

"""What is heard of a choice as it is made: every choice is tried by the press that makes it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from footcare_gui.domain.choices.cue_wishes import CueKind
from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.voice.sentences import HOLD, Say, Sentence


class Trial(StrEnum):
    """A choice that can be heard; cues have their kinds."""

    CHECK = "check"
    VOICE = "voice"
    HOW_MUCH = "how_much"
    COUNTED = "counted"
    BREATHING = "breathing"
    SWAPPED = "swapped"
    TICKS = "ticks"


Said = tuple[tuple[Sentence, Side], ...]

_CHECK = (Sentence(Say.CAN_YOU_HEAR), Sentence(Say.FROM_THE_LEFT), Sentence(Say.FROM_THE_RIGHT))
_SIDES: Mapping[Trial | CueKind, tuple[Side, ...]] = {
    Trial.CHECK: (Side.BOTH, Side.LEFT, Side.RIGHT),
    Trial.SWAPPED: (Side.LEFT,),
}
_HOLD_30_S = Sentence(Say.WORK_FOR, n=30, text=HOLD)
_NOW_RIGHT = Sentence(Say.NOW_THE_SIDE, side=Side.RIGHT, term=SideTerm.EACH_LEG)
_HOW_MUCH = {
    HowMuch.EVERYTHING: (
        Sentence(Say.POSTURE, text=Posture.STANDING.value),
        _HOLD_30_S,
        Sentence(Say.KEEP_BREATHING),
    ),
    HowMuch.SHORT: (Sentence(Say.WORK, text=HOLD),),
    HowMuch.CHANGES: (_NOW_RIGHT,),
}
_CUES = {
    CueKind.GET_READY: (Sentence(Say.POSTURE, text=Posture.STANDING.value),),
    CueKind.COUNT: tuple(Sentence(Say.COUNT, n=n) for n in (3, 2, 1)),
    CueKind.BEGIN: (Sentence(Say.WORK, text=HOLD),),
    CueKind.LET_GO: (Sentence(Say.SLOWLY_LET_GO),),
    CueKind.HALF_WAY: (Sentence(Say.HALF_WAY),),
    CueKind.ENOUGH: (Sentence(Say.TARGET),),
    CueKind.CHANGE: (_NOW_RIGHT,),
    CueKind.DONE: (Sentence(Say.ALL_DONE),),
}


def heard_of(what: Trial | CueKind, wishes: VoiceWishes) -> Said:
    """What the voice says to let a choice be heard, and where from; nothing where none speaks.

    Args:
        what: The choice that was made.
        wishes: As they are now.
    """
    sides = _SIDES.get(what, ())
    return tuple(zip(_sentences(what, wishes), (*sides, *[Side.BOTH] * 3), strict=False))


def _sentences(what: Trial | CueKind, wishes: VoiceWishes) -> tuple[Sentence, ...]:
    if isinstance(what, CueKind):
        return _CUES[what]
    last = wishes.counted_s
    breath = (Sentence(Say.BREATHE_IN), Sentence(Say.BREATHE_OUT))
    said = {
        Trial.CHECK: _CHECK,
        Trial.VOICE: _CHECK[:1],
        Trial.HOW_MUCH: _HOW_MUCH[wishes.how_much],
        Trial.COUNTED: tuple(Sentence(Say.COUNT, n=n) for n in range(last, max(0, last - 3), -1)),
        Trial.BREATHING: breath if wishes.breathing else (),
        Trial.SWAPPED: _CHECK[1:2],
    }
    return said.get(what, ())

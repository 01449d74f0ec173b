"""What a voice says is done: to hold, to walk, to roll; for how long, and on which side."""

from __future__ import annotations

from footcare_gui.domain.voice.sentences import HOLD, Sentence
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.sides import within


def work(sentence: Sentence) -> str:
    """`Hold.`"""
    return {
        HOLD: tr("voice", "Hold."),
        "toe_walk": tr("voice", "Walk."),
        "ankle_circles": tr("voice", "Circle."),
        "foot_massage": tr("voice", "Roll."),
        "heel_stretch": tr("voice", "Move your toes."),
    }.get(sentence.text, tr("voice", "Begin."))


def work_for(sentence: Sentence) -> str:
    """`Hold for 30 seconds.`"""
    minutes, seconds = divmod(sentence.n, 60)
    n = sentence.n if seconds else minutes
    counted = _work_for_seconds if seconds else _work_for_minutes
    return counted(sentence.text, n)


def _work_for_seconds(what: str, n: int) -> str:
    match what:
        case "hold":
            return trn("voice", "Hold for {n} second.", "Hold for {n} seconds.", n)
        case "toe_walk":
            return trn("voice", "Walk for {n} second.", "Walk for {n} seconds.", n)
        case "ankle_circles":
            return trn("voice", "Circle for {n} second.", "Circle for {n} seconds.", n)
        case "foot_massage":
            return trn("voice", "Roll for {n} second.", "Roll for {n} seconds.", n)
        case "heel_stretch":
            return trn(
                "voice", "Move your toes for {n} second.", "Move your toes for {n} seconds.", n
            )
    return trn("voice", "Keep moving for {n} second.", "Keep moving for {n} seconds.", n)


def _work_for_minutes(what: str, n: int) -> str:
    match what:
        case "hold":
            return trn("voice", "Hold for {n} minute.", "Hold for {n} minutes.", n)
        case "toe_walk":
            return trn("voice", "Walk for {n} minute.", "Walk for {n} minutes.", n)
        case "ankle_circles":
            return trn("voice", "Circle for {n} minute.", "Circle for {n} minutes.", n)
        case "foot_massage":
            return trn("voice", "Roll for {n} minute.", "Roll for {n} minutes.", n)
        case "heel_stretch":
            return trn(
                "voice", "Move your toes for {n} minute.", "Move your toes for {n} minutes.", n
            )
    return trn("voice", "Keep moving for {n} minute.", "Keep moving for {n} minutes.", n)


def back_to(sentence: Sentence) -> str:
    """`Hold, left leg.`, on the way back from a pause."""
    where = within(sentence.side, sentence.term)
    return {
        HOLD: tr("voice", "Hold, {side}.", side=where),
        "toe_walk": tr("voice", "Walk, {side}.", side=where),
        "ankle_circles": tr("voice", "Circle, {side}.", side=where),
        "foot_massage": tr("voice", "Roll, {side}.", side=where),
        "heel_stretch": tr("voice", "Move your toes, {side}.", side=where),
    }.get(sentence.text, tr("voice", "Go on, {side}.", side=where))

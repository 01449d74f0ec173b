"""Words for watching an exercise: how fast, from stop to stop, the other side."""

from __future__ import annotations

from footcare_gui.domain.session.playhead import Speed
from footcare_gui.texts.gate import tr


def speeds() -> dict[Speed, str]:
    """What a button says of the speed that is on."""
    return {
        Speed.WHOLE: tr("watch", "Speed: normal"),
        Speed.SLOW: tr("watch", "Speed: ½"),
        Speed.STEPS: tr("watch", "In steps"),
    }


def speed_whole(now: Speed, then: Speed) -> str:
    """The same, whole: what is on, and what pressing it does."""
    shown = {
        Speed.WHOLE: tr("watch", "It is shown at its normal speed."),
        Speed.SLOW: tr("watch", "It is shown at half its speed."),
        Speed.STEPS: tr("watch", "It is shown step by step."),
    }[now]
    wanted = {
        Speed.WHOLE: tr("watch", "Show it at its normal speed."),
        Speed.SLOW: tr("watch", "Show it at half its speed."),
        Speed.STEPS: tr("watch", "Show it step by step."),
    }[then]
    return f"{shown} {wanted}"


def one_back() -> str:
    """To the stop before."""
    return tr("watch", "One step back (←)")


def one_on() -> str:
    """To the next stop."""
    return tr("watch", "One step on (→)")


def other_side() -> str:
    """Shows the other side."""
    return tr("watch", "Other side")


def stop_of(number: int, count: int) -> str:
    """Which of the stops is shown."""
    return tr("watch", "{number} of {count}", number=number, count=count)

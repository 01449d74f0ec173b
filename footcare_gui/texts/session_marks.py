"""Words for what goes by inside a part: its half, the turn, and from when on one may stop."""

from __future__ import annotations

from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.readout import Primary, Readout
from footcare_gui.texts.gate import tr, trn


def marked(readout: Readout) -> str:
    """What a mark that has just gone by says; empty where none has."""
    if readout.is_optional:
        return stop_or_go_on(readout)
    if readout.turned and readout.mark is None:
        return mark(MarkKind.REVERSE)
    return "" if readout.mark is None else mark(readout.mark)


def mark(kind: MarkKind) -> str:
    """What is said as a mark inside a part goes by; counted seconds have no words."""
    return {
        MarkKind.HALF_WAY: tr("session", "Half way."),
        MarkKind.REVERSE: tr("session", "Half way: now the other way round."),
        MarkKind.TARGET: tr("session", "That is plenty. Stop whenever you like."),
    }.get(kind, "")


def enough(spare_ms: int) -> str:
    """The least that counts is reached; so much more is allowed."""
    if spare_ms == 10_000:
        return tr("session", "That's enough. Ten more seconds if you like.")
    return trn(
        "seconds",
        "That's enough. {n} more second if you like.",
        "That's enough. {n} more seconds if you like.",
        round(spare_ms / 1000),
    )


def choice() -> str:
    """The big word where nothing is asked for any more: it must not order what is free."""
    return tr("session", "Stop or go on")


def stop_or_go_on(readout: Readout) -> str:
    """What one is free to do, what the number is for, and what becomes of it."""
    if readout.primary is Primary.DONE:
        return tr("session", "That's enough: stop, or go on. Space ends it.")
    if readout.counts_up:
        return tr("session", "That's enough: stop, or go on. It ends by itself.")
    return tr("session", "That's enough: stop, or go on until 0. It ends by itself.")


def how_it_ends(readout: Readout) -> str:
    """What becomes of what is optional, in few words; empty of anything else."""
    if not readout.is_optional:
        return ""
    is_theirs = readout.primary is Primary.DONE
    return tr("session", "Space ends it") if is_theirs else tr("session", "Ends by itself")


def said_instead(readout: Readout) -> tuple[str, ...]:
    """What a voice says of the same while it stands on the screen in other words."""
    return (mark(MarkKind.TARGET), enough(readout.spare_ms)) if readout.is_optional else ()

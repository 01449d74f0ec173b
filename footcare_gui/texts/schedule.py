"""Words for what is due and for today's card: kind, and never a duty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from footcare_gui.domain.choices.wishes import LIMITS_MS, Wish, Wishes
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.texts.dates import time_of_day
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import DOT
from footcare_gui.texts.regional import listing, weekday_name

MOST_NAMED = 2
"""So many names have room on the card beside those of the session."""


def badge(state: DueState) -> str:
    """What a row says: `Due`, `Partly done`, `1 of 2`, `✓ Done`, `Rests today`, `Thu` …"""
    match state.kind:
        case DueKind.NOW if state.partly:
            return tr("schedule", "Partly done")
        case DueKind.NOW if state.done:
            return tr("schedule", "{done} of {times}", done=state.done, times=state.times)
        case DueKind.NOW:
            return tr("schedule", "Due")
        case DueKind.DONE:
            return tr("schedule", "✓ Done")
        case DueKind.LATER_TODAY if state.at is not None:
            return tr("schedule", "From {time}", time=time_of_day(state.at))
    return _another_day(state)


def _another_day(state: DueState) -> str:
    if state.is_left_out:
        return tr("schedule", "Not today")
    return tr("schedule", "Rests today") if state.rests else _weekday(state.at, "short")


def spoken(state: DueState) -> str:
    """The same for a screen reader, whole."""
    match state.kind:
        case DueKind.NOW if state.partly:
            now = tr("schedule", "partly done, due now")
        case DueKind.NOW:
            now = tr("schedule", "due now")
        case DueKind.DONE:
            now = tr("schedule", "done for today")
        case DueKind.LATER_TODAY if state.at is not None:
            now = tr("schedule", "due again from {time}", time=time_of_day(state.at))
        case _ if state.rests:
            day = _weekday(state.at)
            now = tr(
                "schedule", "left out for today, because it was too much, next on {day}", day=day
            )
        case _ if state.is_left_out:
            day = _weekday(state.at)
            now = tr("schedule", "left out for today, as you wished, next on {day}", day=day)
        case _:
            now = tr("schedule", "next on {day}", day=_weekday(state.at))
    if not _is_begun(state):
        return now
    done, times = state.done, state.times
    return tr("schedule", "{now}, {done} of {times} done today", now=now, done=done, times=times)


def sentence(state: DueState) -> str:
    """The same as a sentence of its own."""
    match state.kind:
        case DueKind.NOW if state.partly:
            now = tr("schedule", "Partly done, due now")
        case DueKind.NOW:
            now = tr("schedule", "Due now")
        case DueKind.DONE:
            now = tr("schedule", "Done for today")
        case DueKind.LATER_TODAY if state.at is not None:
            now = tr("schedule", "Due again from {time}", time=time_of_day(state.at))
        case _ if state.rests:
            day = _weekday(state.at)
            now = tr(
                "schedule", "Left out for today, because it was too much. Next on {day}", day=day
            )
        case _ if state.is_left_out:
            day = _weekday(state.at)
            now = tr("schedule", "Left out for today, as you wished. Next on {day}", day=day)
        case _:
            now = tr("schedule", "Next on {day}", day=_weekday(state.at))
    if not _is_begun(state):
        return tr("schedule", "{now}.", now=now)
    done, times = state.done, state.times
    return tr("schedule", "{now}, {done} of {times} done today.", now=now, done=done, times=times)


def _is_begun(state: DueState) -> bool:
    return state.times > 1 and state.done > 0


def _weekday(at: datetime | None, form: str = "whole") -> str:
    return "" if at is None else weekday_name(at.weekday(), form)


# ---- today's card --------------------------------------------------------------------------------


def as_wished(exercises: str, wishes: Wishes) -> str:
    """`4 exercises`, and how they are wished for: `2 exercises · seated`."""
    if Wish.GENTLER in wishes:
        return DOT.join((exercises, tr("schedule", "gentler")))
    parts = [exercises]
    if Wish.SEATED in wishes:
        parts.append(tr("schedule", "seated"))
    parts += [
        tr("schedule", "{n} min at most", n=LIMITS_MS[wish] // 60_000)
        for wish in LIMITS_MS
        if wish in wishes
    ]
    return DOT.join(parts)


def contents(names: Sequence[str], left: Sequence[str]) -> str:
    """The exercises of a session, and which of those due come next time: many are counted."""
    listed = DOT.join(names)
    if not left:
        return listed
    if len(left) > MOST_NAMED:
        more = tr("schedule", "The other {n} come first next time.", n=len(left))
    elif len(left) > 1:
        one, other = left
        more = tr("schedule", "{one} and {other} come first next time.", one=one, other=other)
    else:
        more = tr("schedule", "{name} comes first next time.", name=left[0])
    return f"{listed}\n{more}"


def may_be_enough(score: int) -> str:
    """Before the exercises of a session, on a day on which a high number was noted."""
    return tr("schedule", "You noted {n} today. Leaving it for today is fine too.", n=score)


def resting(name: str) -> str:
    """An exercise that today's session leaves out, and why."""
    return tr("schedule", "Left out for today, because it was too much: {name}.", name=name)


def rests_all_the_same(name: str) -> str:
    """An exercise that today's session leaves out, in a routine that has it."""
    return tr(
        "schedule", "It was too much today, and is in this routine all the same: {name}.", name=name
    )


def left_out(names: Sequence[str]) -> str:
    """What the person leaves out of today's session."""
    return tr("schedule", "Left out for today: {names}.", names=listing(names))


def take_in_again() -> str:
    """The button beside it."""
    return tr("schedule", "Take in again")


def nothing_due(done_today: bool, name: str, next_at: datetime | None, now: datetime) -> str:
    """Kind words, and what comes next and when."""
    kind = tr("schedule", "Nothing waits for you now.")
    if done_today:
        kind = tr("schedule", "That was all for now. Well done.")
    if next_at is None:
        return kind
    return f"{kind}\n{next_up(name, next_at, now)}"


def next_up(name: str, at: datetime, now: datetime) -> str:
    """`Next: Toe walking, from 13:20`, `… tomorrow`, `… on Thursday`."""
    days = (at.date() - now.date()).days
    if days == 0:
        return tr("schedule", "Next: {name}, from {time}.", name=name, time=time_of_day(at))
    if days == 1:
        return tr("schedule", "Next: {name}, tomorrow.", name=name)
    return tr("schedule", "Next: {name}, on {day}.", name=name, day=_weekday(at))


def minutes(number: int) -> str:
    """A chip: a session of at most so many minutes."""
    return tr("schedule", "{n} min", n=number)


def minutes_spoken(number: int) -> str:
    """The same, whole."""
    return trn("schedule", "Only {n} minute", "Only {n} minutes", number)


def seated() -> str:
    """A chip: everything on a chair."""
    return tr("schedule", "Seated")


def seated_spoken() -> str:
    """The same, whole."""
    return tr("schedule", "Only what can be done on a chair")


def gentler() -> str:
    """A chip: two gentle minutes."""
    return tr("schedule", "Gentler today")


def gentler_spoken() -> str:
    """The same, whole."""
    return tr("schedule", "Gentler today: two gentle minutes, seated or lying down")

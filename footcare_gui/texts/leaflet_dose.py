"""How much of an exercise, for who has only the paper: one dose, in whole sentences, no choice."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Count, Dosage, SideTerm, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import count

EVERY_DAY = Count(7, 7)


def dose(exercise: Exercise) -> str:
    """How long, how often and on which side, with which rest, on which days."""
    dosage = exercise.usual.dosage
    parts = (_work(exercise), _times(dosage), _rest(dosage), _often(dosage), _apart(dosage))
    return " ".join(filter(None, parts))


def seconds(ms: int) -> str:
    """`30 seconds`."""
    return trn("leaflet", "{n} second", "{n} seconds", round(ms / 1000))


def _work(exercise: Exercise) -> str:
    """What is held or moved, and how long."""
    form, dosage = exercise.usual, exercise.usual.dosage
    time = seconds(dosage.work_ms)
    if dosage.ours.phases:
        parts = set(dosage.ours.phases)
        held = [number for number, step in enumerate(form.steps, 1) if parts & set(step.during)]
        return tr(
            "leaflet",
            "Hold each of steps {first} to {last} for {time}: that is one round.",
            first=held[0],
            last=held[-1],
            time=time,
        )
    if dosage.work is WorkKind.MOVE:
        return _movement(exercise.words.doing, dosage, time)
    if dosage.open_ended and dosage.max_ms is not None:
        most = seconds(dosage.max_ms)
        return tr("leaflet", "Hold for about {time}, {most} at most.", time=time, most=most)
    if not dosage.span.is_exact and dosage.max_ms is not None:
        most = seconds(dosage.max_ms)
        return tr(
            "leaflet", "Hold for {time}. Longer is allowed, up to {most}.", time=time, most=most
        )
    return tr("leaflet", "Hold for {time}.", time=time)


def _movement(doing: str, dosage: Dosage, time: str) -> str:
    what = doing or tr("leaflet", "Keep moving")
    if dosage.ours.reverse_at_half:
        return tr(
            "leaflet", "{what} for up to {time} in all, half of it each way.", what=what, time=time
        )
    return tr("leaflet", "{what} for {time}.", what=what, time=time)


def _times(dosage: Dosage) -> str:
    """How often in a row; where there are sides, the left first."""
    n, is_leg = dosage.repetitions, dosage.sides is SideTerm.EACH_LEG
    if not dosage.sides.is_sided:
        return tr("leaflet", "Do it {n} times, both feet together.", n=n) if n > 1 else ""
    if n == 1 and is_leg:
        return tr("leaflet", "Once with the left leg, then once with the right.")
    if n == 1:
        return tr("leaflet", "Once with the left foot, then once with the right.")
    if dosage.ours.phases:
        return tr("leaflet", "{n} rounds with the left foot, then {n} with the right.", n=n)
    if is_leg:
        return tr("leaflet", "{n} times with the left leg, then {n} times with the right.", n=n)
    return tr("leaflet", "{n} times with the left foot, then {n} times with the right.", n=n)


def _rest(dosage: Dosage) -> str:
    if dosage.repetitions == 1 or not dosage.ours.rest_ms:
        return ""
    time = seconds(dosage.ours.rest_ms)
    if dosage.ours.phases:
        return tr("leaflet", "Rest for {time} after each round.", time=time)
    return tr("leaflet", "Rest for {time} after each time.", time=time)


def _often(dosage: Dosage) -> str:
    """`Twice a day, every day.`"""
    times = {
        1: tr("leaflet", "Once a day"),
        2: tr("leaflet", "Twice a day"),
        3: tr("leaflet", "Three times a day"),
    }[dosage.per_day.high]
    if dosage.days_per_week == EVERY_DAY:
        return tr("leaflet", "{times}, every day.", times=times)
    days = count(dosage.days_per_week)
    return tr("leaflet", "{times}, on {days} days a week.", times=times, days=days)


def _apart(dosage: Dosage) -> str:
    if dosage.ours.consecutive_days:
        return ""
    return tr("leaflet", "Never on two days in a row.")

"""Words for a dose of the person's own."""

from __future__ import annotations

from footcare_gui.domain.choices.dosing import Dials
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.library import DOT, turned_dose


def yours() -> str:
    """The mark on a number that the person has chosen."""
    return tr("own dose", "yours")


def as_before(name: str) -> str:
    """Of the key, where the dose that was turned back is not in sight."""
    return tr("own dose", "The dose of {name} is as it was before.", name=name)


def lower_for_now() -> str:
    """The mark on a number that is lower because it was too much."""
    return tr("own dose", "for now")


def each_side() -> str:
    """What a screen reader calls the choice of the side to turn."""
    return tr("own dose", "Dose of each side")


def for_how_long() -> str:
    """What a screen reader calls the next choice."""
    return tr("own dose", "This dose is for")


def today_only() -> str:
    """It ends with the day."""
    return tr("own dose", "Today only")


def from_now_on() -> str:
    """It stays."""
    return tr("own dose", "From now on")


def back_to_suggested() -> str:
    """Takes the suggestion again."""
    return tr("own dose", "Back to suggested")


def repetitions() -> str:
    """What their stepper is called."""
    return tr("own dose", "Repetitions")


def sets() -> str:
    """What their stepper is called."""
    return tr("own dose", "Sets")


def set_rest() -> str:
    """What the stepper of the rest between two sets is called."""
    return tr("own dose", "Rest between sets")


def pace() -> str:
    """What the stepper is called with which counted repetitions go slower or faster."""
    return tr("own dose", "Pace")


def times_as_fast(percent: int) -> str:
    """`×0.5`, `×1`, `×1.25`: so many times as fast as prescribed."""
    from footcare_gui.texts.regional import number

    places = next(places for places in range(3) if percent * 10**places % 100 == 0)
    return tr("own dose", "×{n}", n=number(percent / 100, places))


def turned_briefly(dosage: Dosage, dials: Dials) -> str:
    """A dose as it was turned, where there is little room: `2 sets · × 10`, `15 s × 2`."""
    if not dosage.has_sets:
        return turned_dose(dosage, dials)
    parts = []
    if dosage.sets.number > 1:
        parts.append(trn("library", "{n} set", "{n} sets", dials.sets.value))
    if not (dosage.is_counted or dosage.sets.work_ms):
        parts.append(duration(dials.work_ms.value))
    if not dosage.sets.repetitions:
        parts.append(f"× {dials.repetitions.value}")
    return DOT.join(parts)


def left_out() -> str:
    """In the place of Start."""
    return tr("own dose", "Left out")


def needs_steady_feet() -> str:
    """Why."""
    return tr("own dose", "It needs steady feet. You can change that in Preferences.")


def start_whole(name: str, time: str) -> str:
    """Begins an exercise, whole."""
    return tr("own dose", "Start {name}, {time}", name=name, time=time)

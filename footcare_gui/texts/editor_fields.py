"""Words of the editor's form: what fields are called, what may stand in them, what is wrong."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.programmes.fields import How
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.texts.faults import fault_words
from footcare_gui.texts.gate import tr


def section(name: str) -> str:
    """Headings of the form."""
    return {
        "about": tr("editor", "What it is"),
        "steps": tr("editor", "How it is done"),
        "dose": tr("editor", "How much"),
        "days": tr("editor", "When"),
        "needs": tr("editor", "What it needs, and who should take care"),
        "more": tr("editor", "More"),
    }[name]


def more_of(name: str, *, is_open: bool) -> str:
    """Shows or hides fields that few need."""
    if name == "dose":
        if is_open:
            return tr("editor", "Fewer fields for the dose")
        return tr("editor", "More fields for the dose")
    return tr("editor", "Fewer fields") if is_open else tr("editor", "More fields")


def label(field: str) -> str:
    """What a field is called."""
    return {
        "name": tr("editor", "Name"),
        "purpose": tr("editor", "What it works"),
        "posture": tr("editor", "Position"),
        "how": tr("editor", "Each repetition"),
        "hold": tr("editor", "Hold for"),
        "move": tr("editor", "Keep moving for"),
        "up": tr("editor", "Up"),
        "held": tr("editor", "Held"),
        "down": tr("editor", "Down"),
        "repetitions": tr("editor", "Repetitions"),
        "sets": tr("editor", "Sets"),
        "set_rest": tr("editor", "Rest between sets"),
        "rest": tr("editor", "Rest between reps"),
        "sides": tr("editor", "Sides"),
        "alternate": tr("editor", "The sides take turns"),
        "grow_by": tr("editor", "More each week by"),
        "grow_to": tr("editor", "Growing up to"),
        "parts": tr("editor", "Parts"),
        "move_in": tr("editor", "Getting into it"),
        "release": tr("editor", "Getting out of it"),
        "switch": tr("editor", "Changing sides"),
        "use": tr("editor", "Of 20 to 30 s, plan"),
        "target": tr("editor", "No fixed end: aim for"),
        "cap": tr("editor", "No longer than"),
        **_more_labels(),
    }[field]


def _more_labels() -> dict[str, str]:
    return {
        "per_day": tr("editor", "Times a day"),
        "every": tr("editor", "Every so many days"),
        "days_per_week": tr("editor", "Days a week"),
        "days": tr("editor", "Only on"),
        "apart": tr("editor", "At least so far apart"),
        "until": tr("editor", "Until the day"),
        "equipment": tr("editor", "Things to fetch"),
        "works": tr("editor", "Parts of the body"),
        "cautions": tr("editor", "Cautions, one a line"),
        "needs_balance": tr("editor", "Somebody unsteady could fall"),
        "tip": tr("editor", "One line for the session"),
        "doing": tr("editor", "The movement in a word or two"),
        "mistakes": tr("editor", "What goes wrong, one a line"),
        "easier": tr("editor", "How to make it easier, one a line"),
        "harder": tr("editor", "How to make it harder, one a line"),
        "notes": tr("editor", "Notes"),
    }


def hint(field: str) -> str:
    """What an empty field says: what empty means, or an example that is called one.

    `""` where it needs neither.
    """
    means = {"held": tr("editor", "not held"), "rest": tr("editor", "none")}.get(field, "")
    example = _example(field)
    return tr("editor", "e.g. {example}", example=example) if example else means


def _example(field: str) -> str:
    return {
        "name": tr("editor", "Towel curls"),
        "hold": tr("editor", "30 s or 30, 20 s"),
        "move": tr("editor", "30 s or 2 min"),
        "up": "2 s",
        "down": "2 s",
        "repetitions": tr("editor", "12 or up to 20"),
        "sets": "3",
        "set_rest": "30 s",
        "grow_by": tr("editor", "5 s, or 1 set"),
        "grow_to": tr("editor", "60 s, or 3 sets"),
        "parts": tr("editor", "straight knee, bent knee"),
        "move_in": "3 s",
        "release": "3 s",
        "switch": "10 s",
        "per_day": "2",
        "every": tr("editor", "2 days"),
        "days_per_week": "3",
        "apart": tr("editor", "4 h"),
        "until": tr("editor", "6 weeks"),
        "equipment": tr("editor", "chair, towel"),
        "works": tr("editor", "calf, toes"),
        "doing": tr("editor", "Curl"),
    }.get(field, "")


def how(value: How) -> str:
    """What the work is counted by."""
    return {
        How.HOLD: tr("editor", "Hold still"),
        How.MOVE: tr("editor", "Keep moving"),
        How.COUNT: tr("editor", "Counted"),
        How.OWN_PACE: tr("editor", "At my own pace"),
    }[value]


def side(term: SideTerm) -> str:
    """Of the sides: how they are done."""
    return {
        SideTerm.NONE: tr("editor", "Both at once"),
        SideTerm.EACH_LEG: tr("editor", "Each leg"),
        SideTerm.EACH_FOOT: tr("editor", "Each foot"),
    }[term]


def fault(found: FaultAt) -> str:
    """What is wrong, beside its field."""
    if found.is_missing:
        return tr("editor", "Still to be filled in.")
    if found.code in ("turns_without_sides", "switch_without_sides"):
        return tr("editor", "Both sides work at once. Empty this, or choose each leg or foot.")
    words = fault_words(found.code, dict(found.params))
    return f"{words[:1].upper()}{words[1:]}."

"""What an exercise is found by, beside its own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from footcare_gui.domain.exercises.exercise import Form, Posture
from footcare_gui.texts.body import body_part
from footcare_gui.texts.equipment import thing
from footcare_gui.texts.gate import tr


def search_words(form: Form) -> Iterator[str]:
    """Posture, things and body parts of a form as a person may call them."""
    yield {
        Posture.STANDING: tr("search", "standing stand"),
        Posture.SEATED: tr("search", "seated sitting sit chair"),
        Posture.FLOOR_SITTING: tr("search", "floor sitting sit"),
        Posture.LYING: tr("search", "lying lie bed floor"),
    }[form.posture]
    yield from map(thing, form.equipment)
    yield from map(body_part, form.works)


def advice(id: str) -> str:
    """What is to be said of a word for which there is no exercise; empty of any other id."""
    words: dict[str, Callable[[], str]] = {
        "swelling": _of_swelling,
        "nerves": _of_nerves,
        "injury": _of_injury,
        "skin": _of_skin,
        "ask_first": _of_ask_first,
        "elsewhere": _of_elsewhere,
    }
    return words[id]() if id in words else ""


def _of_swelling() -> str:
    return tr(
        "search",
        "There is no exercise here for swollen feet or legs. Ask a doctor about a swelling that is "
        "new or of one leg only, and at once where a calf is hot, red or painful. With chest pain "
        "or breathlessness, call emergency services.",
    )


def _of_nerves() -> str:
    return tr(
        "search",
        "Let a doctor look at numbness, tingling or burning first, and stop an exercise that "
        "brings it on. Numb or weak in both legs, or losing bladder or bowel control: call "
        "emergency services.",
    )


def _of_injury() -> str:
    return tr(
        "search",
        "After a fall, a tear or a break, or with a sudden sharp pain, let a doctor look at it "
        "before you exercise.",
    )


def _of_skin() -> str:
    return tr(
        "search",
        "These exercises are not for skin or nails. Leave out what presses on a sore place, and "
        "let a doctor look at one that is open or inflamed.",
    )


def _of_ask_first() -> str:
    return tr(
        "search",
        "Ask a professional first if you are pregnant or recently operated on, if you have "
        "diabetes, osteoporosis, gout, arthritis or trouble with your veins, or if you fall "
        "easily.",
    )


def _of_elsewhere() -> str:
    return tr(
        "search",
        "Footcare is for feet, ankles, calves and the back of the thigh. Nothing in it is made for "
        "knees, or for what is higher up.",
    )

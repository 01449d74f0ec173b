"""Words for how it felt: short, kind, and never a diagnosis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import FINE
from footcare_gui.texts import clock
from footcare_gui.texts.dates import time_of_day
from footcare_gui.texts.exercises import known_name, number_of_exercises
from footcare_gui.texts.gate import tr
from footcare_gui.texts.regional import listing


def before() -> str:
    """The question at the start."""
    return tr("feeling", "How is the foot or leg now? 0 is fine, 10 the worst.")


def before_keys() -> str:
    """How to answer it by keys, for the ear."""
    return tr(
        "voice", "Press a number. For ten, press one, then zero. Or press Space. Then it begins."
    )


def start_unanswered() -> str:
    """Begins the session without an answer."""
    return tr("feeling", "Start without an answer")


def begins_with(exercise: str, number: int) -> str:
    """Over the question: what it is asked before, one exercise or the first of some."""
    if number > 1:
        return tr(
            "feeling",
            "Before you begin: {exercises}, first {name}",
            exercises=number_of_exercises(number),
            name=exercise,
        )
    return tr("feeling", "Before you begin: {name}", name=exercise)


def what_answer_does(*, offers_gentle: bool) -> str:
    """Below the question."""
    if offers_gentle:
        return tr(
            "feeling",
            "Above 3 you are offered a gentler session first. Your answer is kept for Progress.",
        )
    return tr("feeling", "Your answer is kept for Progress.")


def after() -> str:
    """The question at the end."""
    return tr("feeling", "How is the foot or leg after this? 0 is fine, 10 the worst.")


def after_keys() -> str:
    """How to answer it by keys, for the ear."""
    return tr("voice", "Press a number, or leave it.")


def number_spoken(score: int) -> str:
    """A number for screen readers, and its tooltip."""
    if score == 0:
        return tr("feeling", "0 of 10, fine")
    if score == 10:
        return tr("feeling", "10 of 10, the worst")
    return tr("feeling", "{n} of 10", n=score)


def never_ask() -> str:
    """Skips the question for ever."""
    return tr("feeling", "Never ask again")


def never_asked_again() -> str:
    """After that."""
    return tr("feeling", "You won't be asked again. Preferences can bring it back.")


def gentle_title() -> str:
    """After a number above three before a session."""
    return tr("feeling", "A gentle start today?")


def by_digit(digit: int, answer: str) -> str:
    """`1  Not today`: an answer with the key that gives it."""
    return tr("feeling", "{digit}   {answer}", digit=digit, answer=answer)


def gentle_lines(score: int, names: Sequence[str], length_ms: int) -> tuple[str, ...]:
    """What is offered, and that the other is fine too."""
    return (
        tr(
            "feeling",
            "You noted {n}. Here is a gentler session instead: {names}. It takes {time}.",
            n=score,
            names=listing(names),
            time=clock(length_ms),
        ),
        tr("feeling", "Leaving it for today is fine too."),
    )


def gentle_start(length_ms: int) -> str:
    """Takes the offer."""
    return tr("feeling", "Gentle · {time}", time=clock(length_ms))


def go_on_anyway(length_ms: int) -> str:
    """Keeps the session that was chosen."""
    return tr("feeling", "Go on as chosen · {time}", time=clock(length_ms))


def not_today() -> str:
    """Leaves both."""
    return tr("feeling", "Not today")


def thanks(score: int) -> str:
    """After the number, where nothing more is asked."""
    if score > FINE:
        return tr("feeling", "Let's leave it gently for today.")
    return tr("feeling", "Noted.")


def ask_somebody() -> str:
    """After a high number."""
    return tr(
        "feeling",
        "That is a lot. Where it does not get less soon, ask your doctor or physiotherapist.",
    )


def which() -> str:
    """After a number above three and above the one before."""
    return tr("feeling", "Which one was it?")


def none_of_them() -> str:
    """It was no exercise."""
    return tr("feeling", "None of them")


def rests(library: Library, exercise: str) -> str:
    """What follows for today."""
    return tr(
        "feeling", "Let's leave this one for today: {name}.", name=known_name(library, exercise)
    )


def easier(exercise: Exercise, form: Form) -> str:
    """After the second time running."""
    if form.id:
        return tr(
            "feeling",
            "That was the second time. An easier form from now on: {title}?",
            title=form.words.title,
        )
    return tr(
        "feeling",
        "That was the second time. An easier form from now on: {exercise}, the usual form?",
        exercise=exercise.name,
    )


def yes_easier() -> str:
    """Takes the easier form."""
    return tr("feeling", "Yes, easier")


def as_it_is() -> str:
    """Keeps the form."""
    return tr("feeling", "Keep it as it is")


def add_note() -> str:
    """Opens the field for the person's own words."""
    return tr("feeling", "Add a note")


def note_name() -> str:
    """What a screen reader calls that field, and what stands in it while it is empty."""
    return tr("feeling", "A note for yourself or your physiotherapist")


def save_note() -> str:
    """Keeps the note."""
    return tr("feeling", "Keep it")


def note_kept() -> str:
    """After that."""
    return tr("feeling", "Your note is kept.")


def when_next(name: str, at: datetime | None) -> str:
    """`Next: Heel tendon stretch, from 15:42`."""
    if at is None:
        return tr("feeling", "Next: {name}, whenever it suits you", name=name)
    return tr("feeling", "Next: {name}, from {time}", name=name, time=time_of_day(at))

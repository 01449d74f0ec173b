"""Words for how it felt: short, kind, and never a diagnosis."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import FINE
from footcare_gui.texts import clock
from footcare_gui.texts.dates import time_of_day
from footcare_gui.texts.library import known_name


def before() -> str:
    """The question at the start."""
    return QCoreApplication.translate("feeling", "Foot or leg now, 0 (fine) to 10 (worst)?")


def before_brief() -> str:
    """The same, where there is little room."""
    return QCoreApplication.translate("feeling", "Foot or leg now?")


def after() -> str:
    """The question at the end."""
    return QCoreApplication.translate(
        "feeling", "How is the foot or leg after this? 0 is fine, 10 the worst."
    )


def number_spoken(score: int) -> str:
    """A number for screen readers, and its tooltip."""
    words = {
        0: QCoreApplication.translate("feeling", "0 of 10, fine"),
        10: QCoreApplication.translate("feeling", "10 of 10, the worst"),
    }.get(score, QCoreApplication.translate("feeling", "{n} of 10"))
    return words.format(n=score)


def never_ask() -> str:
    """Skips the question for ever."""
    return QCoreApplication.translate("feeling", "Don't ask")


def never_asked_again() -> str:
    """After that."""
    return QCoreApplication.translate(
        "feeling", "You won't be asked again. Preferences can bring it back."
    )


def gentle_title() -> str:
    """After a number above three before a session."""
    return QCoreApplication.translate("feeling", "A gentle start today?")


def gentle_lines(score: int, length_ms: int) -> tuple[str, ...]:
    """What is offered, and that the other is fine too."""
    first = QCoreApplication.translate(
        "feeling", "You noted {n}. Here is a gentler session instead: {time}, seated or lying."
    )
    return (
        first.format(n=score, time=clock(length_ms)),
        QCoreApplication.translate("feeling", "Leaving it for today is fine too."),
    )


def gentle_start(length_ms: int) -> str:
    """Takes the offer."""
    words = QCoreApplication.translate("feeling", "Gentle · {time}")
    return words.format(time=clock(length_ms))


def go_on_anyway() -> str:
    """Keeps the session."""
    return QCoreApplication.translate("feeling", "Go on with this")


def not_today() -> str:
    """Leaves both."""
    return QCoreApplication.translate("feeling", "Not today")


def thanks(score: int) -> str:
    """After the number, where nothing more is asked."""
    if score > FINE:
        return QCoreApplication.translate("feeling", "Let's leave it gently for today.")
    return QCoreApplication.translate("feeling", "Noted.")


def which() -> str:
    """After a number above three and above the one before."""
    return QCoreApplication.translate("feeling", "Which one was it?")


def none_of_them() -> str:
    """It was no exercise."""
    return QCoreApplication.translate("feeling", "None of them")


def rests(library: Library, exercise: str) -> str:
    """What follows for today."""
    words = QCoreApplication.translate("feeling", "Let's leave this one for today: {name}.")
    return words.format(name=known_name(library, exercise))


def easier(exercise: Exercise, form: Form) -> str:
    """After the second time running."""
    words = QCoreApplication.translate(
        "feeling", "That was the second time. An easier form from now on: {exercise}, {form}?"
    )
    name = form.name if form.id else QCoreApplication.translate("feeling", "the usual form")
    return words.format(exercise=exercise.name, form=name[:1].lower() + name[1:])


def yes_easier() -> str:
    """Takes the easier form."""
    return QCoreApplication.translate("feeling", "Yes, easier")


def as_it_is() -> str:
    """Keeps the form."""
    return QCoreApplication.translate("feeling", "Keep it as it is")


def add_note() -> str:
    """Opens the field for the person's own words."""
    return QCoreApplication.translate("feeling", "Add a note")


def note_name() -> str:
    """What a screen reader calls that field, and what stands in it while it is empty."""
    return QCoreApplication.translate("feeling", "A note for yourself or your physiotherapist")


def save_note() -> str:
    """Keeps the note."""
    return QCoreApplication.translate("feeling", "Keep it")


def note_kept() -> str:
    """After that."""
    return QCoreApplication.translate("feeling", "Your note is kept.")


def when_next(name: str, at: datetime | None) -> str:
    """`Next: Heel tendon stretch, from 15:42`."""
    if at is None:
        return QCoreApplication.translate("feeling", "Next: {name}, whenever it suits you").format(
            name=name
        )
    words = QCoreApplication.translate("feeling", "Next: {name}, from {time}")
    return words.format(name=name, time=time_of_day(at))

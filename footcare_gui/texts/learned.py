"""Words for what is proposed less of because it was too much: said plainly, and never medical."""

from __future__ import annotations

from footcare_gui.domain.choices.learning import Lesson
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts.exercises import known_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import turned_dose


def said(lesson: Lesson, library: Library) -> str:
    """`Heel tendon stretch: 15 s for now, because 30 s was too much twice.`."""
    return tr(
        "learned",
        "{exercise}: {now} for now, because {before} was too much twice.",
        exercise=known_name(library, *lesson.key),
        now=turned_dose(lesson.dosage, lesson.now),
        before=turned_dose(lesson.dosage, lesson.before),
    )


def said_here(lesson: Lesson) -> str:
    """The same where the exercise is shown."""
    return tr(
        "learned",
        "{now} for now, because {before} was too much twice.",
        now=turned_dose(lesson.dosage, lesson.now),
        before=turned_dose(lesson.dosage, lesson.before),
    )


def keep(lesson: Lesson) -> str:
    """The button that lets it hold."""
    return tr("learned", "Keep {dose}", dose=turned_dose(lesson.dosage, lesson.now))


def back(lesson: Lesson) -> str:
    """The button that undoes it."""
    return tr("learned", "Back to {dose}", dose=turned_dose(lesson.dosage, lesson.before))

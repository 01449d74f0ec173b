"""One way to do an exercise, as it is printed: in the order of doing, one thing a step."""

from __future__ import annotations

from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.domain.value import Value
from footcare_gui.texts.equipment import all_of, one_of
from footcare_gui.texts.exercises import posture
from footcare_gui.texts.gate import tr


class Told(Value):
    """A step on paper.

    Attributes:
        words: What to do.
        pose: Which picture of the figure shows it; `""` where none does.
    """

    words: str
    pose: str = ""


class Way(Value):
    """One way to do it.

    Attributes:
        form: The form of the library that it is, for its figure and its dose.
        heading: For whom, or where.
        needs: What to fetch; empty where it is said in the steps.
        cautions: To be read before.
        steps: In order of doing.
        after: Below the steps: how often, how it is made easier.
    """

    form: Form
    heading: str
    needs: str
    cautions: tuple[str, ...]
    steps: tuple[Told, ...]
    after: tuple[str, ...]

    @property
    def pictures(self) -> tuple[tuple[int, str], ...]:
        """The number of each step that has a picture, and its pose."""
        return tuple((n, step.pose) for n, step in enumerate(self.steps, 1) if step.pose)


def usual(form: Form, steps: tuple[Told, ...], *after: str, cautions: tuple[str, ...] = ()) -> Way:
    """The usual way, in its position.

    Args:
        form: The usual form.
        steps: How it is done.
        after: How often, and how it is made easier.
        cautions: More than the form has.
    """
    heading, care = posture(form.posture), (*form.words.cautions, *cautions)
    return Way(form, heading, fetch(form.equipment), care, steps, after)


def fetch(needs: tuple[Need, ...]) -> str:
    """What to fetch before."""
    return tr("leaflet", "You need {things}.", things=all_of([one_of(need) for need in needs]))


def lighter_ms(form: Form, rung: Rung | None) -> int:
    """How long it is in the first two weeks."""
    return (rung.work_ms if rung else None) or form.dosage.work_ms

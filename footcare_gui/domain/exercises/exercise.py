"""Exercises: their usual form and their variants, each complete, words apart from facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords, Say
from footcare_gui.domain.value import Value


class Side(StrEnum):
    """The *worked* side; an exercise of both feet at once is worked on `BOTH`."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; `BOTH` has none and stays itself."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[self]


class Posture(StrEnum):
    """The position of the body, from high to low."""

    STANDING = "standing"
    SEATED = "seated"
    FLOOR_SITTING = "floor_sitting"
    LYING = "lying"

    @property
    def is_down(self) -> bool:
        """Whether the person is on the floor, a mat or a bed."""
        return self in (Posture.FLOOR_SITTING, Posture.LYING)


BODY_PARTS = frozenset(
    {
        "achilles_tendon", "ankle", "arch", "back_of_the_thigh", "balance", "calf", "hip",
        "outer_ankle", "shin", "sole", "toe_joints", "toes",
    }
)  # fmt: skip
"""Parts of the body, and abilities, that the texts have words for."""


BEFOREHAND = "beforehand"
"""What a step speaks of that is set up early: told where a session waits, too."""
AFTERWARD = "afterward"
"""What a step speaks of that ends an exercise: told once it is over."""


AT_REST = "at_rest_"
"""How names of figures begin that belong to no exercise: one for each position."""


class Step(Value):
    """One instruction: the key pose that pictures it and the segments it belongs to.

    Attributes:
        pose: Name of a key pose in the exercise's figure file.
        during: Segment kinds (`hold`, `move_in` …) or phase names this step speaks of, and
            perhaps `BEFOREHAND` or `AFTERWARD`.
    """

    pose: str = "hold"
    during: tuple[str, ...] = ()


class Form(Value):
    """One complete way to do an exercise: its usual form or a variant.

    Attributes:
        id: `""` for the usual form, else the variant's id.
        words: All that it says.
        posture: Where the body is.
        equipment: Things to fetch, in their order.
        steps: Three to six instructions; `words.steps` says them.
        works: What it works: one of `BODY_PARTS` or, in a person's own words, what they call it.
        dosage: What is prescribed.
        figure: Name of the figure file (without its ending).
        needs_balance: Whether somebody unsteady could fall.
    """

    id: str
    words: FormWords
    posture: Posture
    equipment: tuple[Need, ...]
    steps: tuple[Step, ...]
    works: tuple[str, ...]
    dosage: Dosage
    figure: str
    needs_balance: bool = False

    @property
    def name(self) -> str:
        """What a list shows."""
        return self.words.name

    def said(self, say: Say) -> Form:
        """The same in other words."""
        return self._replace(words=self.words.said(say))

    def shown_as(self, pose: str, is_there: Callable[[str], bool]) -> tuple[str, str]:
        """The figure and key pose that show it; without a figure, somebody at rest.

        Nobody has described how it moves then, so nothing of that is shown. Whoever shows
        exercises asks here.

        Args:
            pose: Of its own figure.
            is_there: Whether there is a figure of a name, or a picture in its place.
        """
        if is_there(self.figure):
            return self.figure, pose
        return f"{AT_REST}{self.posture.value}", Step().pose


class Exercise(Value):
    """One exercise of the library: its usual form and its complete variants."""

    id: str
    words: ExerciseWords
    usual: Form
    variants: Mapping[str, Form] = MappingProxyType({})
    unsteady: str | None = None
    """When unsteady: the variant to take instead, or `None` to leave the exercise out."""

    @property
    def name(self) -> str:
        """What a list shows."""
        return self.words.name

    def form(self, variant: str = "") -> Form:
        """The usual form, or the variant with this id.

        Raises:
            KeyError: The exercise has no such variant.
        """
        return self.variants[variant] if variant else self.usual

    def as_own(self) -> Exercise:
        """The same as it comes from a file of the person's."""
        forms = {name: _as_own(form) for name, form in self.variants.items()}
        return self._replace(usual=_as_own(self.usual), variants=forms)

    def said(self, say: Say) -> Exercise:
        """The same in other words."""
        variants = {name: form.said(say) for name, form in self.variants.items()}
        return self._replace(
            words=self.words.said(say), usual=self.usual.said(say), variants=variants
        )


def _as_own(form: Form) -> Form:
    return form._replace(dosage=form.dosage._replace(own=True))

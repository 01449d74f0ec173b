"""How the doses may grow over the weeks: the `progression` of a library file."""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.adapters.library.durations import LONGEST_WORK_MS, read_length
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.choices.preferences import MOST_REPETITIONS, work_choices_ms
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Ladder, Rung
from footcare_gui.domain.programmes.lengths import length_text

MOST_RUNGS = 60


def read_ladder(file: Fields, known: Mapping[str, Exercise]) -> Ladder:
    """The file's `progression`; an empty one where it has none.

    Args:
        file: The whole file.
        known: The exercises that it may speak of.
    """
    if "progression" not in file:
        return Ladder()
    fields = file["progression"].fields(required=(), optional=("first", "then"))
    first, then = (
        tuple(_rung(node, known) for node in fields.items(key, most=MOST_RUNGS))
        for key in ("first", "then")
    )
    return Ladder(first, then)


def _rung(node: Node, known: Mapping[str, Exercise]) -> Rung:
    fields = node.fields(required=("exercise",), optional=("variant", "work", "repetitions"))
    name, variant = fields.name("exercise"), fields.name("variant")
    exercise = known.get(name)
    if exercise is None:
        if name and "" not in known:
            fields["exercise"].unknown("unknown_exercise", name, known)
        return Rung(name, variant)
    if variant and variant not in exercise.variants:
        fields["variant"].unknown("unknown_variant", variant, exercise.variants)
        return Rung(name)
    work_ms = read_length(fields["work"], LONGEST_WORK_MS) if "work" in fields else None
    if work_ms is not None and not node.faults:  # the dose of a faulty exercise allows nothing
        _check_work(fields["work"], work_ms, exercise.form(variant))
    repetitions = fields.whole("repetitions", low=1, high=MOST_REPETITIONS) or None
    if not variant and work_ms is None and repetitions is None:
        node.fault("nothing_changes")
    return Rung(name, variant, work_ms, repetitions)


def _check_work(node: Node, work_ms: int, form: Form) -> None:
    choices = work_choices_ms(form.dosage)
    if work_ms not in choices:
        allowed = ", ".join(map(length_text, choices))
        node.fault("work_not_offered", length=length_text(work_ms), allowed=allowed)

"""The forms of an exercise: how it is done, in its usual way and in each of its variants."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence

from footcare_gui.adapters.library.dosage import read_dosage
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.exercises.equipment import THINGS, Need
from footcare_gui.domain.exercises.exercise import (
    AFTERWARD,
    BEFOREHAND,
    BODY_PARTS,
    Form,
    Posture,
    Step,
)
from footcare_gui.domain.exercises.photos import photo_pose, photos_figure
from footcare_gui.domain.exercises.words import FormWords
from footcare_gui.domain.session.plan import Beat, Kind

POSTURES = {posture.value: posture for posture in Posture}
SHORT_TEXT = 80
MOST_STEPS = 8
PICTURE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(?:png|jpe?g|webp)", re.IGNORECASE)
LISTS = ("mistakes", "cautions", "easier", "harder")
OR = " or "
"""Between things of which one will do."""
FORM_KEYS = ("equipment", "works", *LISTS, "article", "ours", "needs_balance", "figure")
LEAVE_OUT, USUAL = "leave_out", "usual"
RESERVED = frozenset({"selection", USUAL, LEAVE_OUT})


def read_variant(node: Node, usual: Form, others: Mapping[str, Form], *, newest: bool) -> Form:
    """Another form of an exercise; what it does not give is as in the usual one."""
    fields = node.fields(
        required=("id", "name", "posture", "steps", "cautions"),
        optional=[key for key in FORM_KEYS if key != "cautions"],
    )
    name = fields.name("id")
    if name and (name in RESERVED or name in others):
        fields["id"].fault("variant_taken", name=name)
    return read_form(fields, name, usual, figure=usual.figure, newest=newest)


def read_form(fields: Fields, name: str, base: Form | None, *, figure: str, newest: bool) -> Form:
    """A form; what it does not give of `FORM_KEYS` is as in `base`."""
    dosage = read_dosage(fields, newest=newest)
    said = _steps(fields, (*dosage.ours.phases, *dosage.ours.sets.parts, *Beat))
    return Form(
        id=name,
        words=_words(fields, [text for text, _ in said], base),
        posture=fields.choice("posture", POSTURES, Posture.STANDING),
        equipment=_equipment(fields, base),
        steps=tuple(step for _, step in said),
        works=_works(fields, base),
        dosage=dosage,
        figure=fields.name("figure", photos_figure([step.pose for _, step in said]) or figure),
        needs_balance=fields.yes_no("needs_balance"),
    )


def _words(fields: Fields, steps: Sequence[str], base: Form | None) -> FormWords:
    lists = {
        key: getattr(base.words, key) if base and key not in fields else fields.texts(key)
        for key in LISTS
    }
    name = fields.text("name", longest=SHORT_TEXT)
    title = f"{base.name}, {name[:1].lower()}{name[1:]}" if base else name
    return FormWords(name, title, tuple(steps), **lists)


def _equipment(fields: Fields, base: Form | None) -> tuple[Need, ...]:
    """Things by id, each perhaps with others that will do as well: `bed or mat`."""
    if base and "equipment" not in fields:
        return base.equipment
    return tuple(
        tuple(_id_of(one, THINGS) for one in text.split(OR)) for text in fields.texts("equipment")
    )


def _works(fields: Fields, base: Form | None) -> tuple[str, ...]:
    if base and "works" not in fields:
        return base.works
    return tuple(_id_of(text, BODY_PARTS) for text in fields.texts("works"))


def _id_of(text: str, known: Container[str]) -> str:
    """The id that a plain English name stands for; what is not known is its own id."""
    name = text.lower().replace(" ", "_")
    return name if name in known else text


def _steps(fields: Fields, phases: Sequence[str]) -> Sequence[tuple[str, Step]]:
    """What each step says, and the step."""
    known = {str(word): str(word) for word in (BEFOREHAND, AFTERWARD, *Kind, *phases)}
    return [_step(node, known) for node in fields.items("steps", fewest=1, most=MOST_STEPS)]


def _step(node: Node, known: Mapping[str, str]) -> tuple[str, Step]:
    if node.kind == "text":
        return node.text(), Step()
    fields = node.fields(required=("text",), optional=("pose", "picture", "during"))
    during = tuple(item.choice(known) for item in fields.items("during"))
    pose = fields.name("pose", Step().pose)
    if "picture" in fields:
        pose = photo_pose(_picture(fields["picture"])) or pose
    return fields.text("text"), Step(pose, during)


def _picture(node: Node) -> str:
    """Name of a file with a picture of the person's own; `""` on a fault."""
    if not node.expect("text"):
        return ""
    if PICTURE.fullmatch(node.scalar):
        return node.scalar
    node.fault("no_picture_name", text=node.scalar)
    return ""


def read_unsteady(fields: Fields, usual: Form, variants: Mapping[str, Form]) -> str | None:
    """The variant to take when unsteady, `""` for the usual form, `None` to leave it out."""
    if "unsteady" not in fields:
        return None
    forms: dict[str, str | None] = {LEAVE_OUT: None, USUAL: "", **{key: key for key in variants}}
    choice = fields["unsteady"].choice(forms)
    steady = usual if choice == "" else variants.get(choice or "")
    if steady is not None and steady.needs_balance:
        fields["unsteady"].fault("unsteady_needs_balance")
    return choice

"""Trunk, neck and head."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainterPath

from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Build, HairShape, Person
from footcare_gui.figure.model.geometry import lerp, rot, up
from footcare_gui.figure.painter.look import FULL, MODELLED, PLAIN
from footcare_gui.figure.painter.paths import joined, point
from footcare_gui.figure.painter.torso import (
    paint_head,
    paint_trunk,
    shirt_outline,
    torso_outline,
)
from tests.figure.painter.painting import (
    PALETTE,
    WHITE,
    View,
    area,
    canvas_of,
    colour_at,
    counts,
    in_world,
    pixels_of,
    places_of,
    solved_pose,
)

FIGURE, POSE = "heel_cord", "start"
SOLVED = solved_pose(FIGURE, POSE)
HEAD = View(SOLVED.neck_top + 0.4 * up(SOLVED.head_deg), 90.0)
TRUNK = View(SOLVED.waist, 50.0)


def head(shape: HairShape = "bun", detail: int = FULL) -> QImage:
    return in_world(
        lambda p: paint_head(
            canvas_of(p, FIGURE, POSE, detail=detail, person=Person(hair_shape=shape))
        ),
        HEAD,
    )


def test_a_shirt_covers_the_chest_and_shorts_the_hips() -> None:
    image = in_world(lambda p: paint_trunk(canvas_of(p, FIGURE, POSE)), TRUNK)
    assert colour_at(image, lerp(SOLVED.waist, SOLVED.neck_base, 0.5) + 0.1, TRUNK) == PALETTE.top
    assert colour_at(image, SOLVED.hip, TRUNK) == PALETTE.shorts


def test_the_shirt_reaches_from_the_waist_to_the_neck() -> None:
    found: list[QPainterPath] = []
    in_world(lambda p: found.append(shirt_outline(canvas_of(p, FIGURE, POSE))), TRUNK)
    (shirt,) = found
    assert shirt.contains(point(lerp(SOLVED.waist, SOLVED.neck_base, 0.5)))
    assert not shirt.contains(point(SOLVED.hip))


def test_a_stout_person_is_shorter_by_a_larger_head_and_carries_it_forward() -> None:
    def head_of(build: Build) -> QRectF:
        return outlines(Person(build=build, hair_shape="short"))[-1].boundingRect()

    slim, stout = head_of("slim"), head_of("stout")
    assert stout.height() == pytest.approx(slim.height() * 1.08, rel=0.01)
    assert stout.center().x() > slim.center().x() + 0.05


def test_a_stout_person_has_more_belly_than_chest() -> None:
    def trunk_of(build: Build) -> QPainterPath:
        return outlines(Person(build=build))[0]

    slim, stout = trunk_of("slim"), trunk_of("stout")
    assert area(stout) > 1.2 * area(slim)
    belly = lerp(SOLVED.hip, SOLVED.waist, 0.8) + 0.5
    assert stout.contains(point(belly))
    assert not slim.contains(point(belly))


def test_the_back_is_shaded_from_the_second_detail_on() -> None:
    flat, modelled = (
        in_world(lambda p: paint_trunk(canvas_of(p, FIGURE, POSE, detail=PLAIN)), TRUNK),
        in_world(lambda p: paint_trunk(canvas_of(p, FIGURE, POSE, detail=MODELLED)), TRUNK),
    )
    assert len(counts(modelled)) == len(counts(flat)) + 1
    lit = places_of(modelled, PALETTE.top)
    shaded = set(places_of(flat, PALETTE.top)).difference(lit)
    assert sum(z.real for z in shaded) / len(shaded) < sum(z.real for z in lit) / len(lit)


def test_a_head_looks_forward_and_its_hair_lies_behind() -> None:
    image = head()
    skin, hair = places_of(image, PALETTE.skin), places_of(image, PALETTE.hair)
    assert sum(z.real for z in skin) / len(skin) > sum(z.real for z in hair) / len(hair) + 10


def test_a_bun_sits_behind_the_crown_of_whoever_wears_one() -> None:
    bun = SOLVED.neck_top + rot(-SOLVED.head_deg) * (-0.45 + 0.85j)
    assert colour_at(head("bun"), bun, HEAD) == PALETTE.hair
    assert colour_at(head("short"), bun, HEAD) == WHITE


def test_less_hair_leaves_more_head_bare() -> None:
    shapes: tuple[HairShape, ...] = ("bun", "short", "bald")
    bun, short, bald = (pixels_of(head(shape), PALETTE.hair) for shape in shapes)
    assert bun > short > bald > 0


def test_a_face_comes_with_the_second_detail_and_a_nostril_with_the_last() -> None:
    colours = [len(counts(head(detail=detail))) for detail in (PLAIN, MODELLED, FULL)]
    assert colours[0] < colours[1] < colours[2]


def outlines(person: Person = DEFAULT_PERSON, grow: float = 0.0) -> list[QPainterPath]:
    found: list[QPainterPath] = []
    in_world(lambda p: found.extend(torso_outline(canvas_of(p, FIGURE, POSE, person=person), grow)))
    return found


@pytest.mark.parametrize("shape", ["bun", "short", "bald"])
def test_the_outline_holds_head_and_trunk_of_every_person(shape: HairShape) -> None:
    whole = joined(*outlines(Person(hair_shape=shape)))
    for z in (SOLVED.hip, SOLVED.waist, SOLVED.neck_base, HEAD.centre):
        assert whole.contains(point(z))


def test_a_broad_person_has_a_wider_trunk_and_the_same_head() -> None:
    slim, broad = outlines(), outlines(Person(build="broad"))
    assert area(broad[0]) > area(slim[0]) + 0.2
    assert area(broad[-1]) == pytest.approx(area(slim[-1]))


def test_an_outline_grows_all_round_for_the_rim() -> None:
    for thin, thick in zip(outlines(), outlines(grow=0.05), strict=True):
        assert thick.boundingRect().width() > thin.boundingRect().width() + 0.05

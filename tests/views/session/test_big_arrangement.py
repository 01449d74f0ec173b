"""The big view: the number or the figure has 60 % of the height, and nothing overlaps."""

from __future__ import annotations

import itertools

import pytest

from footcare_gui.views.session.arrangement import Arrangement, Scene
from footcare_gui.views.session.big_arrangement import (
    AROUND_DIGITS,
    DIGITS_WIDE,
    LEAST_PICTURE,
    BigNeeds,
    arrange_big,
)
from footcare_gui.views.session.boxes import Part

ACROSS = [(640, 480), (800, 560), (1024, 680), (1280, 820), (1920, 1080), (3840, 2160)]
UPRIGHT = [(560, 800), (680, 1024), (820, 1280), (1080, 1920)]


def arranged(size: tuple[int, int], **what: object) -> Arrangement:
    usual = BigNeeds(Scene.WORK, is_figure_large=False, is_right=False, controls=46)
    return arrange_big(*size, usual._replace(**what))  # type: ignore[arg-type]


@pytest.mark.parametrize("size", ACROSS + UPRIGHT, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", list(Scene))
@pytest.mark.parametrize("large", [False, True], ids=["number", "figure"])
def test_nothing_overlaps_and_all_lies_inside_the_frame(
    size: tuple[int, int], scene: Scene, large: bool
) -> None:
    for right, trouble in itertools.product((False, True), (0, 52)):
        asked = arranged(size, scene=scene, is_figure_large=large, is_right=right, trouble=trouble)
        for (one, first), (other, second) in itertools.combinations(asked.boxes.items(), 2):
            assert not first.overlaps(second), f"{one} overlaps {other}"
        for name, box in asked.boxes.items():
            assert asked.inner.contains(box), f"{name} leaves the frame"
            assert min(box.width, box.height) > 0, f"nothing is left of {name}"


@pytest.mark.parametrize("size", ACROSS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_two_digits_have_at_least_60_per_cent_of_the_height(size: tuple[int, int]) -> None:
    asked = arranged(size)
    number = asked.boxes[Part.COUNT]
    high = number.height - AROUND_DIGITS * asked.scale
    assert high >= 0.595 * size[1]
    assert number.width >= DIGITS_WIDE * 0.595 * size[1] or number.width >= 0.75 * size[0]


@pytest.mark.parametrize("size", ACROSS + UPRIGHT, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_figure_has_at_least_60_per_cent_of_the_height_where_it_is_large(
    size: tuple[int, int],
) -> None:
    figure = arranged(size, is_figure_large=True).boxes[Part.PICTURE]
    assert figure.height >= 0.595 * size[1]


@pytest.mark.parametrize("size", [(768, 1366), (680, 1024), (820, 1280)], ids=str)
def test_turned_with_the_figure_large_what_to_do_stands_beside_the_number(
    size: tuple[int, int],
) -> None:
    boxes = arranged(size, is_figure_large=True).boxes
    assert boxes[Part.WORDS].left > boxes[Part.COUNT].right
    assert boxes[Part.NEXT].top >= boxes[Part.WORDS].bottom


@pytest.mark.parametrize("size", UPRIGHT, ids=lambda size: f"{size[0]}x{size[1]}")
def test_where_it_is_narrow_the_figure_gets_the_height_that_digits_leave(
    size: tuple[int, int],
) -> None:
    boxes = arranged(size).boxes
    digits = boxes[Part.COUNT].width / DIGITS_WIDE
    assert boxes[Part.COUNT].height <= digits + AROUND_DIGITS * arranged(size).scale + 1
    assert boxes[Part.PICTURE].height > 0.2 * size[1]
    assert boxes[Part.SIDE].width >= 2.5 * boxes[Part.SIDE].height


def test_number_side_word_figure_and_what_to_do_are_there_and_nothing_else_but_buttons() -> None:
    assert set(arranged((1280, 820)).boxes) == {
        Part.NAME,
        Part.WORDS,
        Part.NEXT,
        Part.COUNT,
        Part.SIDE,
        Part.PHASE,
        Part.PICTURE,
        Part.CONTROLS,
    }


@pytest.mark.parametrize("size", [(1280, 820), (1366, 768), (1920, 1080)], ids=str)
def test_the_name_stands_over_the_figure_which_keeps_its_height(size: tuple[int, int]) -> None:
    asked = arranged(size)
    name, figure = asked.boxes[Part.NAME], asked.boxes[Part.PICTURE]
    assert name.bottom < figure.top
    assert (name.left, name.width) == (figure.left, figure.width)
    assert figure.height >= LEAST_PICTURE * asked.scale


@pytest.mark.parametrize("size", [(1024, 680), (1366, 768), (1920, 1080)], ids=str)
def test_a_large_figure_is_larger_than_in_the_usual_view_with_all_words_beside_it(
    size: tuple[int, int],
) -> None:
    boxes = arranged(size, is_figure_large=True).boxes
    figure = boxes[Part.PICTURE]
    assert figure.height >= 0.78 * size[1], "more than the usual 72 %"
    assert figure.width >= 0.58 * size[0], "more than half"
    beside = (Part.NAME, Part.SIDE, Part.PHASE, Part.COUNT, Part.WORDS, Part.NEXT)
    assert all(boxes[part].left > figure.right for part in beside)
    tops = [boxes[part].top for part in beside]
    assert tops == sorted(tops)


def test_the_side_is_at_its_own_edge() -> None:
    left = arranged((1280, 820), is_right=False).boxes
    right = arranged((1280, 820), is_right=True).boxes
    assert left[Part.SIDE].right < left[Part.PHASE].left
    assert right[Part.PHASE].right < right[Part.SIDE].left


def test_a_question_has_its_words_beside_the_picture() -> None:
    boxes = arranged((1280, 820), scene=Scene.ASKING, controls=0).boxes
    assert boxes[Part.MESSAGE].left > boxes[Part.PICTURE].right
    assert boxes[Part.NAME].bottom < boxes[Part.SIDE].top
    assert Part.COUNT not in boxes


@pytest.mark.parametrize(
    ("size", "large"),
    [*itertools.product(ACROSS[2:5], (False, True)), *((size, False) for size in UPRIGHT[1:])],
)
def test_what_to_do_and_what_comes_next_stand_below_the_smaller_of_the_two(
    size: tuple[int, int], large: bool
) -> None:
    boxes = arranged(size, is_figure_large=large).boxes
    small = boxes[Part.COUNT if large else Part.PICTURE]
    words, after = boxes[Part.WORDS], boxes[Part.NEXT]
    assert small.bottom < words.top < after.top
    assert (words.left, words.width) == (small.left, small.width)
    assert words.height > 2 * after.height


@pytest.mark.parametrize("trouble", [0, 52, 60])
def test_in_a_small_window_that_is_turned_what_to_do_stays_beside_the_line_that_says_so(
    trouble: int,
) -> None:
    boxes = arranged((680, 1024), trouble=trouble).boxes
    assert {Part.WORDS, Part.NEXT} <= boxes.keys()
    assert boxes[Part.SIDE].bottom < boxes[Part.PHASE].top

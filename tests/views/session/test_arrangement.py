"""Where things go: nothing overlaps, and parts give way in a fixed order."""

from __future__ import annotations

import itertools

import pytest

from footcare_gui.views.session.arrangement import (
    Arrangement,
    Needs,
    Scene,
    arrange,
    growth,
    inner_width,
)
from footcare_gui.views.session.boxes import Box, Part

SIZES = [
    (640, 480), (800, 560), (900, 650), (1024, 680), (1280, 820), (1366, 768), (1920, 1080),
    (2560, 1440), (3840, 2160), (3440, 1440), (768, 1024), (480, 900),
]  # fmt: skip
TEXTS = [1.0, 1.5, 2.0]
NOTHING_WRONG, ONE_LINE, THREE_LINES = (0, 0), (52, 52), (160, 52)


def needs(
    size: tuple[int, int],
    scene: Scene = Scene.WORK,
    *,
    text: float = 1.0,
    trouble: tuple[int, int] = NOTHING_WRONG,
    extra: int = 0,
    has_notes: bool = False,
) -> Needs:
    """About what the widgets ask for at this size."""
    scale = max(0.85, growth(*size))
    high = round(scale * (19 + 20 * text))
    return Needs(
        scene,
        strip=max(44, high),
        bars=round(18 * scale),
        left=round(150 * scale * text),
        left_short=round(80 * scale * text),
        tools=3 * 44 + 16,
        tool=44,
        controls=round(72 * scale),
        extra=round(extra * scale),
        trouble=trouble[0],
        folded=trouble[1],
        has_notes=has_notes,
        text=text,
    )


def blocks(arrangement: Arrangement) -> dict[str, Box]:
    return {name.value: box for name, box in arrangement.boxes.items()}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("scene", list(Scene))
@pytest.mark.parametrize("trouble", [NOTHING_WRONG, ONE_LINE, THREE_LINES])
def test_nothing_overlaps_and_all_lies_inside_the_frame(
    size: tuple[int, int], text: float, scene: Scene, trouble: tuple[int, int]
) -> None:
    for extra, has_notes in itertools.product((0, 24), (False, True)):
        asked = needs(size, scene, text=text, trouble=trouble, extra=extra, has_notes=has_notes)
        arrangement = arrange(*size, asked)
        shown = blocks(arrangement)
        for (one, first), (other, second) in itertools.combinations(shown.items(), 2):
            assert not first.overlaps(second), f"{one} overlaps {other}"
        for name, box in shown.items():
            assert arrangement.inner.contains(box), f"{name} leaves the frame"
            assert min(box.width, box.height) > 0, f"nothing is left of {name}"


@pytest.mark.parametrize("size", [(1280, 820), (1366, 768), (1920, 1080), (2560, 1440)])
@pytest.mark.parametrize("scene", list(Scene))
def test_the_picture_takes_half_of_the_stage(size: tuple[int, int], scene: Scene) -> None:
    boxes = arrange(*size, needs(size, scene)).boxes
    picture = boxes[Part.PICTURE]
    assert picture.width >= 0.485 * inner_width(*size)
    assert picture.height >= 0.7 * size[1]


@pytest.mark.parametrize("scene", [Scene.WORK, Scene.READY])
def test_as_designed_the_number_is_at_least_170_pixels_high(scene: Scene) -> None:
    size = (1280, 820)
    for has_notes in (False, True):
        asked = needs(size, scene, has_notes=has_notes)
        assert arrange(*size, asked).boxes[Part.COUNT].height >= 208


def test_large_text_takes_its_room_from_the_number_and_not_from_what_one_needs() -> None:
    size = (1280, 820)
    usual, large = (
        arrange(*size, needs(size, Scene.READY, text=text, has_notes=True)).boxes
        for text in (1.0, 1.5)
    )
    assert large[Part.NOTES].height >= 1.4 * usual[Part.NOTES].height
    assert 150 <= large[Part.COUNT].height < usual[Part.COUNT].height


@pytest.mark.parametrize("scene", [Scene.WORK, Scene.READY])
def test_as_designed_two_lines_of_40_pixels_say_what_to_do(scene: Scene) -> None:
    size = (1280, 820)
    assert arrange(*size, needs(size, scene, has_notes=True)).boxes[Part.WORDS].height >= 96


@pytest.mark.parametrize("text", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1280, 820), (1366, 768), (1920, 1080)])
def test_what_comes_next_can_be_read_from_three_metres_with_large_text_and_trouble(
    size: tuple[int, int], text: float
) -> None:
    asked = needs(size, text=text, trouble=ONE_LINE)
    assert arrange(*size, asked).boxes[Part.NEXT].height >= 37 * growth(*size)


def test_a_larger_window_makes_all_of_it_larger() -> None:
    here, there = (arrange(*size, needs(size)) for size in ((1280, 820), (1920, 1080)))
    for part in (Part.PICTURE, Part.COUNT, Part.WORDS, Part.SIDE):
        assert there.boxes[part].height > here.boxes[part].height
    assert there.frame > here.frame == 24


def test_picture_and_number_stay_where_they_are_from_part_to_part() -> None:
    size = (1280, 820)
    places = {arrange(*size, needs(size, scene)).boxes[Part.PICTURE] for scene in Scene}
    places |= {arrange(*size, needs(size, extra=24)).boxes[Part.PICTURE]}
    places |= {arrange(*size, needs(size)._replace(has_controls=False)).boxes[Part.PICTURE]}
    assert len(places) == 1


def test_trouble_folds_where_it_would_take_too_much() -> None:
    large, small = (1280, 820), (800, 560)
    told = arrange(*large, needs(large, trouble=(100, 52)))
    assert (told.boxes[Part.TROUBLE].height, told.is_folded) == (100, False)
    folded = arrange(*small, needs(small, trouble=(100, 52)))
    assert (folded.boxes[Part.TROUBLE].height, folded.is_folded) == (52, True)
    assert folded.boxes[Part.TROUBLE].bottom < folded.boxes[Part.CONTROLS].top


def test_the_timeline_loses_its_names_in_a_low_window_with_large_text() -> None:
    size = (640, 480)
    assert arrange(*size, needs(size)).is_named
    large = needs(size, text=1.5)._replace(strip=64)
    assert not arrange(*size, large).is_named


def test_in_a_window_that_stands_upright_the_words_stand_below_the_picture() -> None:
    size = (768, 1024)
    boxes = arrange(*size, needs(size)).boxes
    assert boxes[Part.PICTURE].bottom < boxes[Part.SIDE].top
    assert boxes[Part.PICTURE].width > 0.9 * boxes[Part.CONTROLS].width


def test_without_buttons_a_question_takes_their_room() -> None:
    size = (1280, 820)
    asked = needs(size, Scene.ASKING)
    usual = arrange(*size, asked).boxes[Part.MESSAGE]
    alone = arrange(*size, asked._replace(has_controls=False)).boxes
    assert Part.CONTROLS not in alone
    assert alone[Part.MESSAGE].bottom > usual.bottom


def test_a_timeline_that_would_be_a_sliver_is_not_there() -> None:
    size = (480, 900)
    asked = needs(size)
    assert Part.TIMELINE in arrange(*size, asked).boxes
    boxes = arrange(*size, asked._replace(tools=340)).boxes
    assert Part.TIMELINE not in boxes
    assert boxes[Part.TIME_LEFT].right < boxes[Part.TOOLS].left

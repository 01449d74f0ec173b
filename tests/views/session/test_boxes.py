"""Boxes, and parts that stand below one another and give way in their order."""

from __future__ import annotations

from footcare_gui.views.session.boxes import Box, Part, Row, stacked


def test_parts_give_way_in_their_order_and_the_last_one_stays() -> None:
    rows = [
        Row(Part.SIDE, 60, 40, 4, 9),
        Row(Part.COUNT, 200, 100, 3, 6),
        Row(Part.WORDS, 100, 50, 2, 3, grows=True),
        Row(Part.NEXT, 40, 30, 1, 2),
    ]
    left: list[list[Part]] = []
    for height in (424, 330, 250, 180, 130, 50):
        left.append(list(stacked(Box(0, 0, 100, height), rows, 8)))
    everything = [Part.SIDE, Part.COUNT, Part.WORDS, Part.NEXT]
    assert left == [
        everything,
        everything,
        everything,
        [Part.SIDE, Part.COUNT],
        [Part.SIDE],
        [Part.SIDE],
    ]


def test_what_grows_takes_what_the_others_leave() -> None:
    rows = [Row(Part.SIDE, 60, 40, 2, 9), Row(Part.WORDS, 100, 50, 1, 3, grows=True)]
    boxes = stacked(Box(10, 20, 100, 300), rows, 8)
    assert boxes[Part.SIDE] == Box(10, 20, 100, 60)
    assert boxes[Part.WORDS] == Box(10, 88, 100, 232)


def test_boxes_know_what_they_share() -> None:
    box = Box(10, 10, 20, 20)
    assert box.overlaps(Box(29, 29, 5, 5))
    assert not box.overlaps(Box(30, 10, 5, 5))
    assert box.contains(Box(10, 10, 20, 20))
    assert not box.contains(Box(10, 10, 21, 20))
    assert box.within(1, 2, 3, 4) == Box(11, 12, 16, 14)

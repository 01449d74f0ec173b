"""The leaflet says where, in which order and what to take care of, for who has only the paper."""

from __future__ import annotations

import re

import pytest

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.platform.places import library_file, resources
from footcare_gui.texts import leaflet
from footcare_gui.texts.equipment import thing

FIGURES = YamlFigures(resources() / "figures")
LIBRARY = load_library(library_file()).library
EXERCISES = LIBRARY.exercises
WAYS = {id: leaflet.ways(one, LIBRARY.ladder) for id, one in EXERCISES.items()}
"""Each exercise of the library has its words on paper, or this fails."""


def all_words(id: str) -> str:
    parts = [
        (way.heading, way.needs, *way.cautions, *(step.words for step in way.steps), *way.after)
        for way in WAYS[id]
    ]
    return " ".join(word for part in parts for word in part)


def test_when_to_stop_says_whom_to_call_and_what_the_numbers_of_pain_mean() -> None:
    told = leaflet.when_to_stop()
    assert "call emergency services" in told
    assert "0 is no pain" in told


def test_the_order_is_that_of_the_routine_with_all_and_begins_with_the_first_routine() -> None:
    order = leaflet.in_order(LIBRARY)
    assert [one.id for one in order] == [
        item.exercise for item in LIBRARY.routines["full_ten"].items
    ]
    told = leaflet.how_to_use(LIBRARY)[0]
    assert "1 Toe walking, 2 Toe pressing, 4 Heel tendon stretch and 9 Ankle circles" in told
    assert "about 5 minutes, all ten about 21" in told


def test_who_might_fall_or_cannot_get_down_is_told_what_to_do_instead() -> None:
    _, unsteady, floor, *_ = leaflet.how_to_use(LIBRARY)
    assert "leave out 1 Toe walking" in unsteady
    assert "do 2 Toe pressing and 3 Toe pencil grip seated" in unsteady
    assert "9 Ankle circles and 10 Upward stretching on a bed" in floor


def test_the_list_says_what_each_is_for_and_where_it_stands() -> None:
    assert leaflet.content(EXERCISES["band_pull"], 11) == (
        "Resistance band pull, page 11: Strengthens the front of the shin."
    )


@pytest.mark.parametrize("id", EXERCISES)
def test_every_caution_of_the_usual_way_is_read_before_it(id: str) -> None:
    usual = WAYS[id][0]
    assert set(EXERCISES[id].usual.words.cautions) <= set(usual.cautions)
    assert leaflet.in_position(usual).startswith(f"{usual.heading}. You need ")


@pytest.mark.parametrize("id", EXERCISES)
def test_nothing_chimes_on_paper_and_no_side_is_left_to_guess(id: str) -> None:
    told = all_words(id)
    assert "chime" not in told
    assert "working" not in told
    is_sided = EXERCISES[id].usual.dosage.sides.is_sided
    changes = [sum("Change" in step.words for step in way.steps) for way in WAYS[id]]
    assert set(changes) == {int(is_sided)}, "said once in each way"


@pytest.mark.parametrize("id", EXERCISES)
def test_steps_that_are_done_again_are_there_and_come_before(id: str) -> None:
    for way in WAYS[id]:
        for number, step in enumerate(way.steps, 1):
            for first, last in re.findall(r"[Ss]teps (\d+) (?:to|and) (\d+)", step.words):
                assert 1 <= int(first) < int(last) < number, step.words


@pytest.mark.parametrize("id", EXERCISES)
def test_each_picture_is_one_of_its_figure(id: str) -> None:
    for way in WAYS[id]:
        assert {pose for _, pose in way.pictures} <= set(FIGURES.figure(way.form.figure).poses)


@pytest.mark.parametrize("id", EXERCISES)
def test_what_is_fetched_is_used(id: str) -> None:
    usual = WAYS[id][0]
    steps = " ".join(step.words for step in usual.steps)

    def is_used(need: Need) -> bool:
        return any(thing((one,)).split()[-1] in steps for one in need)

    assert all(map(is_used, usual.form.equipment))


@pytest.mark.parametrize(
    ("id", "variant"),
    [("toe_press", "seated"), ("pencil_grip", "seated"), ("toe_stretch", "foot_flat"),
     ("ankle_circles", "seated")],
)  # fmt: skip
def test_a_version_on_a_chair_is_given_whole_with_its_pictures(id: str, variant: str) -> None:
    _, other = WAYS[id]
    assert other.form.id == variant
    assert len(other.steps) > 4
    assert other.pictures
    assert other.after[0].startswith("How often:")

"""The whole search: everyday words, misspellings, and the form that matched."""

from __future__ import annotations

import time

import pytest

from footcare_gui.adapters.library.everyday import read_everyday
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.bootstrap.search import SAY, search_index
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.search import Found
from footcare_gui.domain.exercises.words import ExerciseWords
from footcare_gui.platform import places
from footcare_gui.texts.search import advice

LIBRARY = load_library(places.library_file()).library
INDEX = search_index(LIBRARY)


def found(query: str) -> set[str]:
    return {one.exercise for one in INDEX.matches(query)}


@pytest.mark.parametrize(
    ("query", "some"),
    [
        ("heel pain", {"heel_cord", "foot_massage"}),
        ("plantar fasciitis", {"foot_massage"}),
        ("arch", {"toe_press"}),
        ("flat feet", {"toe_press"}),
        ("cramp", {"heel_cord", "toe_press"}),
        ("bunion", {"toe_stretch"}),
        ("stiff ankle", {"ankle_circles"}),
        ("my ankles are stiff", {"ankle_circles", "heel_cord"}),
        ("stiff ankles", {"ankle_circles", "heel_cord"}),
        ("both of my ankles feel really stiff when I get up!", {"ankle_circles", "heel_cord"}),
        ("I've got a very tight calf", {"heel_cord"}),
        ("my toes are so weak", {"toe_press"}),
        ("hamstring", {"upward_stretch"}),
        ("achiles", {"heel_cord"}),
        ("toe strech", {"toe_stretch"}),
        ("towl", {"upward_stretch"}),
        ("heel hurts", {"heel_cord", "foot_massage"}),
        ("my heel hurts in the morning", {"heel_cord", "foot_massage"}),
        ("I have a sore calf", {"heel_cord"}),
        ("pain", {"heel_cord"}),
        ("morning pain", {"heel_cord", "foot_massage"}),
        ("tired feet", {"foot_massage", "ankle_circles"}),
        ("cold feet", {"ankle_circles"}),
        ("feet", {"toe_stretch", "foot_massage", "ankle_circles"}),
        ("weak ankles", {"ankle_circles", "band_pull"}),
        ("poor circulation", {"ankle_circles"}),
        ("restless legs", {"heel_cord", "upward_stretch"}),
        ("shin splints", {"band_pull"}),
        ("hammer toe", {"toe_press"}),
        ("toes curl", {"pencil_grip", "toe_press"}),
        ("high arch", {"toe_press"}),
        ("heel spur", {"foot_massage"}),
        ("high heels", {"heel_cord"}),
        ("ball of the foot", {"foot_massage"}),
        ("runner", {"heel_cord"}),
        ("relax", {"foot_massage"}),
        ("twisted ankle", {"ankle_circles"}),
    ],
)
def test_everyday_words_and_misspellings_find(query: str, some: set[str]) -> None:
    assert some <= found(query)


@pytest.mark.parametrize("query", ["heel pain", "heel hurts", "my heel hurts in the morning"])
def test_what_is_called_so_or_is_for_it_comes_first(query: str) -> None:
    order = [one.exercise for one in INDEX.matches(query)]
    assert order[:2] == ["heel_cord", "heel_stretch"]
    assert "toe_walk" not in order, "that needs balance, and is not for the heel"


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("balance holding a chair", "toe_walk"),
        ("strengthen ankle while sitting watching tv", "band_pull"),
        ("towel stretch on the couch", "upward_stretch"),
    ],
)
def test_of_a_whole_sentence_most_of_what_tells_something_is_enough(query: str, first: str) -> None:
    assert INDEX.matches(query)[0].exercise == first
    assert INDEX.matches("zzz yyy xxx") == ()
    assert INDEX.matches("zzz chair") == (), "two words name something"
    assert INDEX.matches("swollen calf after a flight") == (), "that is for a doctor"


def test_small_words_never_decide() -> None:
    small = "are is am was feel have has get my so very both really when i i'm it's because"
    for word in small.split():
        assert INDEX.matches(f"{word} stiff ankles") == INDEX.matches("stiff ankles")
        assert INDEX.routines(f"desk {word}") == ("desk_break",)
    assert INDEX.matches("my ankles are stiff")[0].exercise == "ankle_circles"


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("heel pain", ("heel_arch_focus",)),
        ("my heel hurts in the morning", ("heel_arch_focus",)),
        ("plantar fasciitis", ("heel_arch_focus",)),
        ("I have plantar fasciitis", ("heel_arch_focus",)),
        ("heel spur", ("heel_arch_focus",)),
        ("at work", ("desk_break",)),
        ("morning", ("morning",)),
        ("desk", ("desk_break",)),
        ("bedtme", ("bedtime",)),
        ("toe", ()),
        ("", ()),
    ],
)
def test_routines_are_found_by_what_they_are_called(query: str, ids: tuple[str, ...]) -> None:
    assert INDEX.routines(query) == ids


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("swollen feet", "swelling"),
        ("swolen ankle", "swelling"),
        ("sudden swelling", "swelling"),
        ("red hot calf", "swelling"),
        ("numb toes", "nerves"),
        ("burning feet", "nerves"),
        ("pins and needles", "nerves"),
        ("broken toe", "injury"),
        ("sudden sharp pain", "injury"),
        ("ingrown nail", "skin"),
        ("corn", "skin"),
        ("diabetes", "ask_first"),
        ("gout", "ask_first"),
        ("varicose veins", "ask_first"),
        ("knee pain", "elsewhere"),
    ],
)
def test_what_is_for_a_doctor_finds_no_exercise_and_words_about_it(query: str, id: str) -> None:
    assert (found(query), INDEX.routines(query)) == (set(), ())
    assert INDEX.advice(query) == id
    assert advice(id)


def test_all_that_may_be_said_has_words_and_no_exercise_is_found_by_them() -> None:
    everyday = read_everyday(places.resources() / "search")
    said = {key[len(SAY) :]: words for key, words in everyday.items() if key.startswith(SAY)}
    assert all(advice(id) for id in said)
    assert advice("heel") == ""
    for words in said.values():
        assert [word for word in words.split() if found(word)] == []


@pytest.mark.parametrize("query", ["cramp", "heel pain", "balance", "toe", "desk", "", "swo"])
def test_of_other_words_nothing_is_to_be_said(query: str) -> None:
    assert INDEX.advice(query) == ""


def test_what_needs_balance_comes_behind_what_fits_as_well() -> None:
    order = [one.exercise for one in INDEX.matches("cramp")]
    assert order[:3] == ["toe_press", "pencil_grip", "heel_cord"]
    assert order.index("toe_walk") > order.index("heel_cord")


def test_ones_own_that_is_called_so_is_found_all_the_same() -> None:
    knee = LIBRARY.exercises["toe_press"]._replace(id="raises", words=ExerciseWords("Knee raises"))
    index = search_index(Library({**LIBRARY.exercises, "raises": knee}))
    assert [one.exercise for one in index.matches("knee")] == ["raises"]


def test_what_is_not_there_finds_nothing() -> None:
    assert INDEX.routines("unicycle") == ()
    assert found("unicycle") == set()


def test_the_form_that_matched_is_the_one_that_is_found() -> None:
    seated = INDEX.matches("seated")
    assert Found("ankle_circles", "seated") in seated
    for one in seated:
        assert LIBRARY.exercises[one.exercise].form(one.variant).posture == "seated"
    assert Found("ankle_circles") in INDEX.matches("ankle circles"), "the usual one where it fits"


def test_a_keystroke_among_two_thousand_takes_no_longer_than_a_picture() -> None:
    many = {
        f"{name}_{number}": exercise._replace(id=f"{name}_{number}")
        for number in range(200)
        for name, exercise in LIBRARY.exercises.items()
    }
    index = search_index(Library(many))
    index.matches("achiles")
    begun = time.process_time()
    for query in ("h", "he", "heel p", "achiles", "seated tol"):
        index.matches(query)
    assert (time.process_time() - begun) / 5 < 0.016

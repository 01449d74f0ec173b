"""From a fresh profile to a running session of an exercise of one's own, by real keys and mouse."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.platform.places import user_library_folder
from tests.accessible_bus import AccessibleBus, Met, footcare_on_the_bus
from tests.desktop import Desktop, Program
from tests.needs import ROOT
from tests.waiting import A_LOOK_S, let_pass, wait_until

CURLS = "towel curls, 3 sets of 12, each foot, 30 s between sets, every second day"
ROWS = (
    "Heel drops, 3 x 15 each leg, straight knee then bent knee, twice a day, slowly",
    "Single-leg balance, 3 x 30 s each leg, legs in turn",
    "Descending holds, 10 s x 8, 6, 4",
    "Toe spread, 20 s on, 10 s off, 8 rounds",
    "Calf raises, as many as is comfortable, at most 20",
    "Calf stretch, hold 30 s; add 5 s each week up to 60",
    "Squats 10 times, rest 30 s; add a set each week up to 3",
    "Ankle circles 1 min each foot, Monday, Wednesday, Friday, for six weeks",
    "Arch lifts 3x10, every second day, twice a day, four hours apart",
)
"""Every row of what clinics prescribe, but for the first."""
MOST_BY_KEYS_S, MOST_BY_MOUSE_S = 120.0, 180.0
LONGEST_S = 20.0
MOST_TABS, MOST_NOTCHES = 40, 40
WHEEL_DOWN = "5"
PHOTO = ROOT / "resources" / "icons" / "footcare-256.png"


class Person:
    """Someone at the app, who finds things by their names and touches them for real."""

    def __init__(self, desktop: Desktop, bus: AccessibleBus, program: Program) -> None:
        self.desktop, self._bus, self.program = desktop, bus, program

    def find(self, name: str) -> Met:
        """A thing, once it is there."""

        def there() -> Met | None:
            app = self._bus.app()
            return app.named(name) if app.has(name) else None

        found = wait_until(there, LONGEST_S, f"no {name}")
        assert found is not None
        return found

    def without(self, name: str) -> None:
        """Wait until a thing is gone."""
        wait_until(lambda: not self._bus.app().has(name), LONGEST_S, f"{name} is still there")

    def type(self, text: str) -> None:
        """Type on the keyboard, quickly."""
        self.desktop._xdotool("type", "--delay", "15", text)

    def enters_a_photo(self) -> bool:
        """Press Return, as often as the file dialog wants: what it proposes may take the first."""
        self.desktop.press("Return")
        let_pass(A_LOOK_S)
        return any(user_library_folder().glob("pictures/*"))

    def tab_to(self, name: str) -> None:
        """Press Tab until a thing has the keyboard."""
        for _ in range(MOST_TABS):
            self.desktop.press("Tab")
            if "focused" in self._bus.now(self.find(name)).states:
                return
        raise AssertionError(f"{name} is more than {MOST_TABS} Tabs away")

    def click(self, name: str, within: str = "") -> None:
        """Click on a thing; turn the wheel above what it is in until it can be seen whole."""
        thing = self.find(name)
        if within:
            frame = self.find(within)
            for _ in range(MOST_NOTCHES):
                if self._is_inside(thing, frame):
                    break
                self.desktop.point(*self._middle(frame))
                self.desktop._xdotool("click", WHEEL_DOWN)
                let_pass(A_LOOK_S / 4)
            assert self._is_inside(thing, frame), f"{name} cannot be scrolled to"
        self.desktop.click(*self._middle(thing))

    def _is_inside(self, thing: Met, frame: Met) -> bool:
        _, top, _, height = self._bus.rect_of(thing)
        _, frame_top, _, frame_height = self._bus.rect_of(frame)
        return frame_top <= top and top + height <= frame_top + frame_height

    def _middle(self, thing: Met) -> tuple[int, int]:
        left, top, width, height = self._bus.rect_of(thing)
        return left + width // 2, top + height // 2


@pytest.fixture
def person() -> Iterator[Person]:
    with footcare_on_the_bus("--debug") as (desktop, bus, program):
        yield Person(desktop, bus, program)


def _made(person: Person) -> Exercise:
    """What was saved, once a session of it runs."""
    file = user_library_folder() / "towel_curls.yaml"
    wait_until(file.is_file, LONGEST_S, "nothing was saved")
    let_pass(A_LOOK_S)
    person.desktop.press("0")
    person.program.wait_for(lambda line: "towel_curls" in line, 30)
    result = read_library(file)
    assert result.faults == ()
    exercise = result.library.exercises["towel_curls"]
    ours = exercise.usual.dosage.ours
    assert (ours.sets.number, ours.repetitions, ours.sets.rest_ms) == (3, 12, 30_000)
    assert ours.when.every_days == 2
    return exercise


@pytest.mark.proof
def test_towel_curls_with_a_photo_are_typed_seen_and_started_by_keyboard_alone(
    person: Person,
) -> None:
    begun_s = time.monotonic()
    person.find("exercise_list")
    person.desktop.press("ctrl+n")
    person.find("editor_form")
    person.type(CURLS)
    person.find("exercise_strip")
    person.tab_to("step_picture_1")
    person.desktop.press("space")
    person.find("choose_photo")
    person.desktop.press("space")
    person.find("photo_files")
    person.type(str(PHOTO))
    wait_until(person.enters_a_photo, LONGEST_S, "no photo")
    person.desktop.window()
    person.desktop.press("ctrl+Return")
    made = _made(person)
    assert time.monotonic() - begun_s < MOST_BY_KEYS_S
    assert made.usual.steps[0].pose.startswith("photo:")


def test_towel_curls_with_a_pose_are_made_and_started_by_mouse(person: Person) -> None:
    begun_s = time.monotonic()
    person.click("new_exercise")
    person.click("sentence")
    person.type(CURLS)
    person.find("exercise_strip")
    person.click("step_picture_1", within="editor_form_scroll")
    person.click("figure_pencil_grip", within="picture_scroll")
    person.click("pose_hold", within="picture_scroll")
    person.without("picture_dialog")
    person.click("save_and_start")
    made = _made(person)
    assert time.monotonic() - begun_s < MOST_BY_MOUSE_S
    assert (made.usual.figure, made.usual.steps[0].pose) == ("pencil_grip", "hold")


@pytest.mark.proof
@pytest.mark.parametrize("sentence", ROWS)
def test_each_prescription_is_typed_and_started_by_keyboard(person: Person, sentence: str) -> None:
    begun_s = time.monotonic()
    person.find("exercise_list")
    person.desktop.press("ctrl+n")
    person.find("editor_form")
    person.type(sentence)
    person.find("exercise_strip")
    let_pass(A_LOOK_S)
    person.desktop.press("ctrl+Return")
    _started(person, begun_s, MOST_BY_KEYS_S, sentence)


@pytest.mark.proof
@pytest.mark.parametrize("sentence", ROWS)
def test_each_prescription_is_made_and_started_by_mouse(person: Person, sentence: str) -> None:
    begun_s = time.monotonic()
    person.click("new_exercise")
    person.click("sentence")
    person.type(sentence)
    person.find("exercise_strip")
    let_pass(A_LOOK_S)
    person.click("save_and_start")
    _started(person, begun_s, MOST_BY_MOUSE_S, sentence)


def _started(person: Person, begun_s: float, most_s: float, sentence: str) -> None:
    """A session of it runs, with the dose of the sentence."""
    wait_until(lambda: any(user_library_folder().glob("*.yaml")), LONGEST_S, "nothing was saved")
    (file,) = user_library_folder().glob("*.yaml")
    let_pass(A_LOOK_S)
    person.desktop.press("0")
    person.program.wait_for(lambda line: file.stem in line, 30)
    taken_s = time.monotonic() - begun_s
    print(f"{taken_s:5.1f} s  {sentence}")
    assert taken_s < most_s
    (exercise,) = read_library(file).library.exercises.values()
    assert exercise.usual.dosage == read_sentence(sentence, date.today()).dose.dosage

"""Real sessions on a real X server, filmed five times a second, and looked through."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Dose, Kind
from footcare_gui.platform import places
from footcare_gui.platform.places import user_data_folder
from tests.desktop import Desktop, Program
from tests.e2e.people import settled_in, start_full_ten
from tests.film import EVERY_S, Frame, Story, filming, story
from tests.film_findings import Review
from tests.film_judge import amount
from tests.film_review import Reviewer
from tests.film_signs import the_artist
from tests.film_stills import Still, stills
from tests.film_sync import filled, painted_at
from tests.kits.own_bus_app import desktop_on
from tests.kits.power_bus import LOGIN, Inhibitor, own_bus
from tests.waiting import let_pass

SHORT = {
    ("toe_walk", ""): Dose(20_000),
    ("toe_press", ""): Dose(None, 2),
    ("pencil_grip", ""): Dose(5_000, 1),
    ("heel_cord", ""): Dose(10_000),
    ("toe_stretch", ""): Dose(None, 2),
    ("foot_massage", ""): Dose(12_000),
    ("heel_stretch", ""): Dose(8_000),
    ("band_pull", ""): Dose(5_000, 2),
    ("ankle_circles", ""): Dose(10_000),
    ("upward_stretch", ""): Dose(10_000),
}
"""All ten with both sides and every kind of segment, in a little more than eight minutes."""

PEOPLE = Preferences(
    greeted=True,
    sound=False,
    voice=text_of(VoiceWishes(who=WhoSpeaks.NOBODY)),
    ask_feeling=False,
    doses=SHORT,
    new_posture_ms=10_000,
    routine="full_ten",
)
OUT_OF_THE_WAY = (1_275, 815)
MOST_LATE = 0.05
"""Of all pairs of frames so many may be judged by how late the app was."""
LONGEST_GAP_S = 0.5
"""A camera that has to wait so long sees nothing of how smooth a movement is."""
LOOK_S = 3.0
WHOLE_MS = 200
"""Bar and figure may lie one frame of the film apart."""


@dataclass(frozen=True)
class Recording:
    """A film and what ran."""

    frames: list[Frame]
    told: Story

    @property
    def gaps_s(self) -> list[float]:
        """How long it took from each frame to the next."""
        return [other.at_s - one.at_s for one, other in pairwise(self.frames)]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """One that keeps its screen awake: nothing has to be said about that over the picture."""
    with own_bus() as address, desktop_on(address) as opened:
        opened.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
        login = Inhibitor(LOGIN, address)
        yield opened
        login.close()


def recorded(desktop: Desktop, folder: Path, lead: Callable[[Desktop, Program], None]) -> Recording:
    """Start the ten exercises with the mouse, let `lead` be the person, and film it."""
    with desktop.footcare("--debug") as program:
        desktop.window()
        start_full_ten(desktop, LOOK_S)
        desktop.point(*OUT_OF_THE_WAY)
        with filming(desktop.screen, folder) as camera:
            lead(desktop, program)
        _, plan, events = list(read_sessions(user_data_folder() / "journal.db"))[-1]
        return Recording(camera.frames, story(plan, events, program))


def to_the_end(desktop: Desktop, program: Program) -> None:
    """Touch nothing but the key that says ready."""
    while True:
        line = program.wait_for(lambda _: True, 120)
        if line.startswith("session "):
            return
        if line.endswith("waits"):
            let_pass(0.8)
            desktop.press("space")


MEDDLING = (
    ("get_ready       toe_walk", 2.0, "Right"),
    ("move            toe_walk", 3.1, "space"),
    ("now paused", 1.5, "space"),
    ("now running", 2.2, "plus"),
    ("", 3.0, "Left"),
    ("move            toe_walk", 4.0, "shift+Right"),
    ("get_ready       toe_press", 3.0, "Right"),
    ("hold            toe_press", 1.2, "plus"),
    ("rest            toe_press", 0.4, "space"),
    ("now paused", 1.0, "Right"),
    ("", 0.8, "space"),
    ("hold            toe_press", 1.0, "shift+Right"),
    ("get_ready       pencil_grip", 2.0, "Right"),
    ("hold            pencil_grip", 2.0, "t"),
    ("switch          pencil_grip", 2.5, "shift+Right"),
    ("get_ready       heel_cord", 2.0, "Right"),
    ("move_in         heel_cord", 1.3, "space"),
    ("now paused", 1.0, "space"),
    ("hold            heel_cord", 3.3, "Right"),
    ("switch          heel_cord", 3.0, "Left"),
    ("", 3.0, "shift+Right"),
    ("change_position toe_stretch", 2.0, "Right"),
    ("hold            toe_stretch", 7.0, "Right"),
    ("hold            toe_stretch", 4.0, "Left"),
    ("hold            toe_stretch", 7.0, "shift+Right"),
    ("get_ready       foot_massage", 2.0, "Right"),
    ("move            foot_massage", 4.4, "space"),
    ("now paused", 1.0, "space"),
    ("now running", 1.7, "shift+Right"),
    ("change_position heel_stretch", 2.5, "space"),
    ("now running", 2.0, "Right"),
    ("move            heel_stretch", 3.0, "plus"),
    ("", 1.0, "Right"),
)
"""What the person does: after which line, after how many seconds, which key."""


def meddling(desktop: Desktop, program: Program) -> None:
    """Pause, go on, go to and fro, ask for more, leave out, and say that it was too much."""
    for line, after_s, key in MEDDLING:
        if line:
            program.wait_for(lambda said, wanted=line: wanted in said, 60)  # type: ignore[misc]
        let_pass(after_s)
        desktop.press(key)
    let_pass(3)
    desktop.press("Escape")
    let_pass(1)


@pytest.mark.proof
def test_a_film_of_all_ten_exercises_shows_no_pop_no_sliding_foot_and_no_jump(
    desktop: Desktop, library: Library, tmp_path: Path, qapp: QApplication
) -> None:
    settled_in(PEOPLE)
    taken = recorded(desktop, tmp_path / "film", to_the_end)
    review = Reviewer(library, taken.told).look(stills(taken.frames, taken.told))
    report(taken, review)
    moving = in_motion(stills(taken.frames, taken.told))
    apart_ms = [_apart_ms(still, taken, library) for still in moving]
    print(
        f"bar and figure: {len(apart_ms)} instants compared, median "
        f"{statistics.median(apart_ms):.0f} ms, at most {max(map(abs, apart_ms))} ms apart"
    )
    assert len(review.pairs) == 10
    assert {segment.kind for segment in taken.told.plan.segments} == set(Kind)
    assert_smooth(taken, review)
    assert len(apart_ms) > 20
    assert max(map(abs, apart_ms)) <= WHOLE_MS


@pytest.mark.proof
def test_a_film_in_dark_of_a_session_full_of_interruptions_shows_none_either(
    desktop: Desktop, library: Library, tmp_path: Path, qapp: QApplication
) -> None:
    settled_in(PEOPLE._replace(theme=ThemeChoice.DARK))
    taken = recorded(desktop, tmp_path / "film", meddling)
    review = Reviewer(library, taken.told, "dark").look(stills(taken.frames, taken.told))
    report(taken, review)
    assert_smooth(taken, review)


def assert_smooth(taken: Recording, review: Review) -> None:
    """The machine was not too busy for a film, and nothing was found in it."""
    assert max(taken.gaps_s) <= LONGEST_GAP_S, "too busy a machine for a film"
    assert not review.findings, "\n".join(map(str, review.findings))
    assert len(review.late_ms) <= MOST_LATE * sum(review.pairs.values()), "too busy a machine"


def report(taken: Recording, review: Review) -> None:
    """Say what was measured."""
    print(f"\n{len(taken.frames)} frames, at most {max(taken.gaps_s):.3f} s apart")
    for name, count in review.pairs.items():
        reach_px, bound_px = review.reaches[name]
        slid = review.slid.get(name)
        print(
            f"{name:16} {count:5} pairs  reach {reach_px:3} px (declared {bound_px:5.1f})"
            f"  at a change {review.seams.get(name, 0):3} px"
            f"  standing foot {'–' if slid is None else f'{slid} px'}"
            f"  signs {review.hidden[name]:.0%}"
        )
    late = review.late_ms
    print(f"{len(late)} large steps because a picture came late, at most {max(late, default=0)} ms")
    print("largest step of a fade: " + ", ".join(f"{step:.0%}" for step in review.fades))


def in_motion(film: Iterator[Still]) -> list[Still]:
    """Of all ways in and out the two frames that differ most from the one before."""
    found = []
    for segment, group in groupby(film, key=lambda still: still.now.segment):
        frames = [still for still in group if still.now.mode is Mode.RUNNING]
        if segment.kind in (Kind.MOVE_IN, Kind.RELEASE) and len(frames) > 4:
            changes = [amount(one.picture, other.picture) for one, other in pairwise(frames)]
            dearest = sorted(range(len(changes)), key=changes.__getitem__)[-2:]
            found += [frames[number + 1] for number in dearest]
    return found


def _apart_ms(still: Still, taken: Recording, library: Library) -> int:
    """How far the bar is ahead of the figure."""
    segment = still.now.segment
    bar = next(frame for frame in taken.frames if frame.at_s == still.at_s).bar()
    bar_ms = round(filled(bar) * segment.duration_ms)
    form = library.exercises[segment.exercise].form(segment.variant)
    return bar_ms - painted_at(the_artist(), form.figure, segment, still, still.now.elapsed_ms)


assert EVERY_S * 1000 == WHOLE_MS

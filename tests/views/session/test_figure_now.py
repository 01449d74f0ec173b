"""Where nothing moves, a session shows the picture of the step that is done now."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.glance import Glance, Mode
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.figure.model.shot import moment_of
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.platform import places
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.figure_now import figure_of, show_figure
from tests.figure_frames import FIGURE_FOLDER, FIGURES


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    palettes = load_palettes(FIGURE_FOLDER / "palette.json")
    view = FigureView(FigureArtist(FIGURES, palettes, side_in_picture))
    qtbot.addWidget(view)
    return view


def stills(view: FigureView, library: Library, exercise: str, share: float) -> dict[Kind, str]:
    """The key pose of the first part of each kind, so far into it."""
    plan = compile_plan(library, Routine("one", "One", (Item(exercise),)), PlanOptions())
    found: dict[Kind, str] = {}
    for at, part in enumerate(plan.segments):
        if part.kind not in found:
            ms = round(share * part.duration_ms)
            now = Glance(Mode.RUNNING, part, ms, part.duration_ms, share)
            coming = plan.segments[at + 1] if at + 1 < len(plan.segments) else None
            show_figure(view, library, now, coming, moves=False)
            assert view.shot is not None
            assert view.shot.still
            assert view.shot.key_pose in FIGURES.figure(exercise).poses
            found[part.kind] = view.shot.key_pose
    return found


def test_raising_a_leg_is_another_still_than_what_is_done_with_it(
    view: FigureView, library: Library
) -> None:
    assert stills(view, library, "ankle_circles", 0.2) == {
        Kind.GET_READY: "start",
        Kind.MOVE_IN: "raise",
        Kind.MOVE: "hold",
        Kind.RELEASE: "start",
        Kind.SWITCH: "start",
    }


def test_getting_ready_has_a_still_for_the_first_half_and_one_for_the_second(
    view: FigureView, library: Library
) -> None:
    early, late = (stills(view, library, "heel_cord", share) for share in (0.4, 0.5))
    assert (early[Kind.GET_READY], late[Kind.GET_READY]) == ("face_wall", "start")
    assert early[Kind.MOVE_IN] == late[Kind.MOVE_IN] == "hold"
    assert early[Kind.RELEASE] == "face_wall"


def test_every_part_of_every_exercise_has_a_still(view: FigureView, library: Library) -> None:
    for exercise in library.exercises:
        assert stills(view, library, exercise, 0.9)


def test_what_may_move_is_shown_as_it_moves_and_told_by_its_own_side(
    view: FigureView, library: Library
) -> None:
    plan = compile_plan(library, Routine("one", "One", (Item("heel_cord"),)), PlanOptions())
    hold = next(part for part in plan.segments if part.kind is Kind.HOLD)
    now = Glance(Mode.RUNNING, hold, 4_000, hold.duration_ms, 0.1)
    show_figure(view, library, now, None, moves=True)
    assert view.shot is not None
    assert not view.shot.still
    assert view.shot.figure == figure_of(view, library, hold) == "heel_cord"
    assert "Felt in the left calf." in view.accessibleDescription()


def test_in_a_rest_with_more_time_nothing_is_done_before_its_end(
    view: FigureView, library: Library
) -> None:
    plan = compile_plan(library, Routine("one", "One", (Item("toe_press"),)), PlanOptions())
    rest = next(part for part in plan.segments if part.kind is Kind.REST)
    length_ms = rest.duration_ms + 7_000
    grips = []
    for ms in (0, 2_000, rest.duration_ms, length_ms - 2_000, length_ms):
        now = Glance(Mode.RUNNING, rest, ms, length_ms, ms / length_ms)
        show_figure(view, library, now, None, moves=True)
        assert view.shot is not None
        grips.append(moment_of(FIGURES.figure("toe_press"), view.shot).pose.close_up)
    assert grips == [1.0, 0.0, 0.0, 0.0, 1.0]

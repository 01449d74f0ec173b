"""The whole app through the accessibility bus, as a screen reader has it: one walk, one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.platform.places import user_library_folder
from tests.accessible_bus import AccessibleBus, Met, footcare_on_the_bus
from tests.desktop import Desktop, Program
from tests.e2e.people import settled_in
from tests.spoken_rules import faults_of
from tests.waiting import A_LOOK_S, let_pass, wait_until

LONGEST_S = 20.0


class Reader:
    """Someone who hears the app instead of seeing it."""

    def __init__(self, desktop: Desktop, bus: AccessibleBus, program: Program) -> None:
        self._desktop, self._bus, self.program = desktop, bus, program
        self.faults: list[str] = []

    def look(self, screen: str, is_there: str | Callable[[Met], bool]) -> Met:
        """Wait for a screen, and keep whatever is wrong with it.

        Args:
            screen: What it is called in a failure.
            is_there: What is on it by its name, or how to tell.
        """
        tells = is_there if callable(is_there) else lambda app: app.has(is_there)

        def shown() -> Met | None:
            app = self._bus.app()
            return app if tells(app) else None

        app = wait_until(shown, LONGEST_S, f"{screen} did not come")
        assert app is not None
        self.faults += [f"{screen}: {fault}" for fault in faults_of(app)]
        return app

    def keys(self, *names: str) -> None:
        """Press keys."""
        self._desktop.press(*names)

    def leave(self, dialog: str) -> Met:
        """Close a dialog; nothing but the desktop would give the keyboard back to the window."""
        self.keys("Escape")
        app = self.look(f"without {dialog}", lambda app: not app.has(dialog))
        self._desktop.window()
        return app

    def to_the_window(self) -> None:
        """Give the keyboard back to the window, as a desktop does."""
        self._desktop.window()

    def do(self, app: Met, name: str, action: str = "Press") -> None:
        """Do an action of what is called so."""
        self._bus.do(app.named(name), action)

    def focus(self, app: Met, name: str) -> None:
        """Give the keyboard to what is called so."""
        self._bus.focus(app.named(name))

    def select(self, thing: Met, child: Met) -> None:
        """Select one of what lies in a thing."""
        self._bus.select(thing, child)

    def told(self, kind: str, name: str) -> bool:
        """Whether a thing told of a change by itself."""
        at = self._bus.app().named(name).place
        return any(one.kind == kind and one.place == at for one in self._bus.told)


@pytest.fixture
def reader() -> Iterator[Reader]:
    settled_in(Preferences(sound=False), exercise="toe_press")
    with footcare_on_the_bus("--debug") as (desktop, bus, program):
        yield Reader(desktop, bus, program)


def test_a_screen_reader_is_told_everything_and_can_do_everything(reader: Reader) -> None:
    try:
        _choosing(reader)
        _dialogs(reader)
        _writing(reader)
        _session(reader)
        _afterwards(reader)
    finally:
        print("\n".join(reader.faults))

    assert reader.faults == []


def _choosing(reader: Reader) -> None:
    app = reader.look("first start", "exercise_list")
    reader.do(app, "first_card_read")
    app = reader.look("main", lambda app: not app.has("first_card_read"))
    exercises = app.named("exercise_list")
    before = next(one for one in exercises.children if "selected" in one.states)
    other = next(one for one in exercises.children if "selected" not in one.states)
    wanted = other.name.partition(",")[0]
    reader.select(exercises, other)
    app = reader.look("another exercise", lambda app: _headings(app)[0] == wanted)
    reader.select(app.named("exercise_list"), before)
    first = before.name.partition(",")[0]
    app = reader.look("the exercise before", lambda app: _headings(app)[0] == first)

    reader.do(app, "choose_several")
    app = reader.look("choosing", "save_routine")
    ticked = app.named("exercise_list").children[2]
    assert {"checkable"} <= ticked.states
    reader.do(app, ticked.name, "Toggle")

    def is_ticked(app: Met) -> bool:
        return "checked" in app.named("exercise_list").children[2].states

    app = reader.look("ticked", is_ticked)
    reader.do(app, "save_routine")
    reader.look("name of a routine", "name_dialog")
    reader.leave("name_dialog")
    reader.keys("Escape")
    app = reader.look("chosen", lambda app: not app.has("save_routine"))

    reader.do(app, "adjust")
    app = reader.look("adjusting", "adjust_dialog")
    routine = app.named("session_desk_break")
    assert "checked" not in routine.states
    reader.do(app, "session_desk_break")
    reader.look("another routine", lambda app: "checked" in app.named("session_desk_break").states)
    reader.focus(app, "more_desk_break")
    reader.keys("alt+Down")
    app = reader.look("a routine that was moved", lambda app: app.has("undo_move"))
    reader.do(app, "undo_move")
    reader.look("a routine that is back", lambda app: not app.has("undo_move"))
    app = reader.leave("adjust_dialog")
    assert routine.name.startswith(app.named("today_title").name)

    reader.keys("ctrl+f", "u", "n", "i", "c", "y")
    reader.look("nothing found", "nothing_found")
    reader.keys("ctrl+a", "BackSpace", "ctrl+p")
    reader.look("watching", "watch_row")
    reader.keys("ctrl+p")


def _dialogs(reader: Reader) -> None:
    for key, dialog in (("ctrl+comma", "preferences_dialog"), ("F1", "help_dialog")):
        reader.keys(key)
        reader.look(dialog, dialog)
        app = reader.leave(dialog)
    reader.keys("ctrl+comma")
    app = reader.look("preferences_dialog", "preferences_dialog")
    for page in ("person", "sound", "voice", "signals", "you", "session", "desktop"):
        reader.do(app, f"preferences_dialog_{page}")
        app = reader.look(f"preferences, {page}", f"{page}_page")
    reader.do(app, "open_desktop_preferences")
    reader.look("desktop_preferences", "desktop_preferences")
    app = reader.leave("desktop_preferences")
    reader.do(app, "when_to_stop")
    reader.look("stop_dialog", "stop_dialog")
    reader.leave("stop_dialog")
    reader.keys("ctrl+shift+e")
    app = reader.look("a routine", "routine_dialog")
    reader.do(app, "add_exercises")
    app = reader.look("exercises to put in", "add_exercises_dialog")
    reader.do(app, "cancel_add")
    app = reader.look("without them", lambda app: not app.has("add_exercises_dialog"))
    reader.do(app, "cancel_routine")
    reader.look("without a routine", lambda app: not app.has("routine_dialog"))
    reader.to_the_window()
    reader.keys("ctrl+2")
    app = reader.look("progress of nobody", "progress_nothing")
    reader.do(app, "nothing_enter")
    reader.look("an entry by hand", "entry_dialog")
    reader.leave("entry_dialog")
    reader.keys("ctrl+1")
    reader.look("main", "exercise_list")


def _writing(reader: Reader) -> None:
    reader.keys("ctrl+n")
    reader.look("editor", "editor_form")
    reader.keys(*"curls")
    app = reader.look("preview", lambda app: app.has("editor_heard"))
    reader.do(app, "more_dose")
    app = reader.look("all of the dose", "field_parts")
    reader.do(app, "step_picture_1")
    reader.look("picture of a step", "picture_dialog")
    reader.leave("picture_dialog")
    reader.keys("ctrl+t")
    reader.look("as text", "exercise_text")
    reader.keys("ctrl+t", "ctrl+s")
    reader.look("saved", "delete_exercise")
    reader.keys(*"3x5")
    reader.look("changed", lambda app: any("3 sets" in one.name for one in app.all()))
    file = user_library_folder() / "curls.yaml"
    file.write_text(file.read_text("utf-8").replace("name: Curls", "name: By hand"), "utf-8")
    reader.look("two versions", "conflict_dialog")
    reader.leave("conflict_dialog")
    reader.keys("Escape")
    app = reader.look("leaving", "ask_dialog")
    reader.do(app, "ask_do")
    reader.look("main after the editor", lambda app: app.has("exercise_list"))
    reader.to_the_window()


def _session(reader: Reader) -> None:
    reader.keys("ctrl+f", *"pressing")
    app = reader.look("found", lambda app: len(app.named("exercise_list").children) == 1)
    reader.select(app.named("exercise_list"), app.named("exercise_list").children[0])
    reader.look("what was found", lambda app: _headings(app)[0] == "Toe pressing")
    reader.keys("ctrl+Return")
    app = reader.look("question before", "felt_before")
    reader.do(app, "felt_before_2")
    reader.look("answered", lambda app: not app.has("felt_before"))
    reader.program.wait_for(lambda line: " get_ready " in line, LONGEST_S)
    reader.keys("F1")
    reader.look("keys", "session_sheet")
    reader.keys("Escape")
    app = reader.look("without keys", lambda app: not app.has("session_sheet"))
    reader.do(app, "session_stop_signs")
    reader.look("signs to stop", "session_sheet")
    let_pass(A_LOOK_S)
    reader.keys("Escape")
    reader.look("still paused, for what was read", lambda app: app.has("Paused"))
    let_pass(A_LOOK_S)
    reader.keys("space")
    reader.look("going on", lambda app: not app.has("Paused"))
    let_pass(A_LOOK_S)
    reader.keys("Right")
    reader.program.wait_for(lambda line: " hold " in line, LONGEST_S)
    let_pass(A_LOOK_S)
    reader.keys("Right")
    reader.program.wait_for(lambda line: " rest " in line, LONGEST_S)
    reader.keys("space")
    reader.look("paused", lambda app: app.has("Paused"))
    let_pass(A_LOOK_S)
    reader.keys("space")
    reader.look("resumed", lambda app: not app.has("Paused"))
    reader.keys("t")

    def asks(app: Met) -> bool:
        return app.has("message_title")

    reader.look("too much", asks)
    reader.keys("1")
    reader.look("easier", lambda app: not asks(app))
    reader.keys("Escape")
    app = reader.look("question whether to finish", asks)
    reader.do(app, "message_answer_1")
    app = reader.look("summary", "session_summary")
    reader.do(app, "felt_after_3")
    app = reader.look("answered after", "session_summary")
    reader.do(app, "summary_leave")


def _afterwards(reader: Reader) -> None:
    reader.look("main again", "exercise_list")
    reader.keys("ctrl+2")
    app = reader.look("progress", "week_strip")
    reader.do(app, "physio_sheet")
    reader.look("sheet", "sheet_dialog")
    reader.leave("sheet_dialog")


def _headings(app: Met) -> list[str]:
    return [one.name for one in app.all() if one.role == "heading"]

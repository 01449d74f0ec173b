"""One table of everything a person can do by a key: in a session, choosing, looking back,
writing an exercise.

It feeds the buttons, the shortcuts, both helps, the README's tables and the tests; a tray and media
keys find what they need in it, too.
"""

from __future__ import annotations

from enum import Flag, StrEnum, auto

from footcare_gui.domain.value import Value


class Scope(Flag):
    """Where an action counts."""

    CHOICE = auto()
    PROGRESS = auto()
    SESSION = auto()
    EDITOR = auto()
    MAIN_WINDOW = CHOICE | PROGRESS
    EVERYWHERE = MAIN_WINDOW | SESSION


class ActionId(StrEnum):
    """What can be done."""

    START_SHOWN = "start_shown"
    SEARCH = "search"
    WATCH = "watch"
    WATCH_SPEED = "watch_speed"
    WATCH_OTHER_SIDE = "watch_other_side"
    NEW_EXERCISE = "new_exercise"
    EDIT_EXERCISE = "edit_exercise"
    NEW_ROUTINE = "new_routine"
    EDIT_ROUTINE = "edit_routine"
    OPEN_PROGRAMME = "open_programme"
    UNDO = "undo"
    SHOW_PROGRESS = "show_progress"
    PREFERENCES = "preferences"
    PRIMARY = "primary"
    TOGGLE_PAUSE = "toggle_pause"
    NEXT = "next"
    PREVIOUS = "previous"
    SKIP_EXERCISE = "skip_exercise"
    EXTEND = "extend"
    FINISH_SET = "finish_set"
    TOO_MUCH = "too_much"
    SAY_AGAIN = "say_again"
    SAY_WHAT_IS_LEFT = "say_what_is_left"
    MUTE = "mute"
    FULL_SCREEN = "full_screen"
    TURN = "turn"
    UPRIGHT = "upright"
    BIG = "big"
    LARGER = "larger"
    MINI = "mini"
    PUT_AWAY = "put_away"
    HELP = "help"
    ESCAPE = "escape"
    SHOW_EXERCISES = "show_exercises"
    GO_BACK = "go_back"
    QUIT = "quit"
    SAVE_EXERCISE = "save_exercise"
    SAVE_AND_START = "save_and_start"
    SHOW_AS_TEXT = "show_as_text"
    NEXT_SECTION = "next_section"
    UNDO_EDIT = "undo_edit"
    REDO_EDIT = "redo_edit"
    LEAVE_EDITOR = "leave_editor"


SHIFT = "Shift+"
"""How a key is written that is pressed with it."""


class ActionSpec(Value):
    """One action and its keys.

    Attributes:
        id: What it does.
        scope: Where it does it.
        keys: Keys that always work, as portable key-sequence texts.
        letters: Single letters, with Shift or without, that a person can switch off (a screen
            reader may want them).
        physical: The keys under the fingers that press these letters on a Latin keyboard, as X11
            key codes (evdev's plus 8): a keyboard of another script has no such letters.
        icon: Name of its symbol, `""` where it has none or more than one.
    """

    id: ActionId
    scope: Scope
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    physical: tuple[int, ...] = ()
    icon: str = ""

    @property
    def has_shift(self) -> bool:
        """Whether its letter is pressed with Shift."""
        return any(letter.startswith(SHIFT) for letter in self.letters)


_PLAY_KEYS = ("Media Play", "Media Pause", "Toggle Media Play/Pause")

ACTIONS = (
    ActionSpec(ActionId.START_SHOWN, Scope.CHOICE, keys=("Ctrl+Return",)),
    ActionSpec(ActionId.SEARCH, Scope.MAIN_WINDOW, keys=("Ctrl+F",), icon="search"),
    ActionSpec(ActionId.WATCH, Scope.CHOICE, keys=("Ctrl+P",)),
    ActionSpec(ActionId.WATCH_SPEED, Scope.CHOICE, keys=("Ctrl+Shift+P",)),
    ActionSpec(ActionId.WATCH_OTHER_SIDE, Scope.CHOICE, keys=("Ctrl+Shift+O",)),
    ActionSpec(ActionId.NEW_EXERCISE, Scope.MAIN_WINDOW, keys=("Ctrl+N",), icon="plus"),
    ActionSpec(ActionId.EDIT_EXERCISE, Scope.CHOICE, keys=("Ctrl+E",)),
    ActionSpec(ActionId.NEW_ROUTINE, Scope.MAIN_WINDOW, keys=("Ctrl+Shift+N",), icon="plus"),
    ActionSpec(ActionId.EDIT_ROUTINE, Scope.CHOICE, keys=("Ctrl+Shift+E",)),
    ActionSpec(ActionId.OPEN_PROGRAMME, Scope.MAIN_WINDOW, keys=("Ctrl+O",)),
    ActionSpec(ActionId.UNDO, Scope.MAIN_WINDOW, keys=("Ctrl+Z",), icon="undo"),
    ActionSpec(ActionId.SHOW_EXERCISES, Scope.MAIN_WINDOW, keys=("Ctrl+1",)),
    ActionSpec(ActionId.SHOW_PROGRESS, Scope.MAIN_WINDOW, keys=("Ctrl+2",)),
    ActionSpec(ActionId.PREFERENCES, Scope.MAIN_WINDOW, keys=("Ctrl+,",), icon="gear"),
    ActionSpec(
        ActionId.PRIMARY,
        Scope.SESSION,
        keys=("Space", "Return", "Enter", "PgDown", *_PLAY_KEYS),
    ),
    ActionSpec(ActionId.TOGGLE_PAUSE, Scope.SESSION, letters=("P",), physical=(33,), icon="pause"),
    ActionSpec(ActionId.NEXT, Scope.SESSION, keys=("Right", "Media Next"), icon="forward"),
    ActionSpec(
        ActionId.PREVIOUS, Scope.SESSION, keys=("Left", "PgUp", "Media Previous"), icon="back"
    ),
    ActionSpec(ActionId.SKIP_EXERCISE, Scope.SESSION, keys=("Shift+Right",)),
    ActionSpec(ActionId.EXTEND, Scope.SESSION, keys=("+", "=")),
    ActionSpec(ActionId.FINISH_SET, Scope.SESSION, letters=("E",), physical=(26,), icon="check"),
    ActionSpec(ActionId.TOO_MUCH, Scope.SESSION, letters=("T",), physical=(28,)),
    ActionSpec(ActionId.SAY_AGAIN, Scope.SESSION, letters=("S",), physical=(39,), icon="say_again"),
    ActionSpec(
        ActionId.SAY_WHAT_IS_LEFT,
        Scope.SESSION,
        letters=("W",),
        physical=(25,),
        icon="what_is_left",
    ),
    ActionSpec(ActionId.MUTE, Scope.SESSION, letters=("M",), physical=(58,), icon="sound"),
    ActionSpec(
        ActionId.FULL_SCREEN, Scope.EVERYWHERE | Scope.EDITOR, keys=("F11",), icon="full_screen"
    ),
    ActionSpec(ActionId.TURN, Scope.SESSION, letters=("R",), physical=(27,), icon="turn"),
    ActionSpec(ActionId.UPRIGHT, Scope.SESSION, letters=("Shift+R",), physical=(27,)),
    ActionSpec(ActionId.BIG, Scope.SESSION, letters=("B",), physical=(56,), icon="big"),
    ActionSpec(ActionId.LARGER, Scope.SESSION, letters=("F",), physical=(41,), icon="larger"),
    ActionSpec(ActionId.MINI, Scope.SESSION, letters=("V",), physical=(55,), icon="mini"),
    ActionSpec(ActionId.PUT_AWAY, Scope.SESSION, letters=("N",), physical=(57,), icon="close"),
    ActionSpec(ActionId.HELP, Scope.EVERYWHERE | Scope.EDITOR, keys=("?", "F1"), icon="keys"),
    ActionSpec(ActionId.ESCAPE, Scope.SESSION, keys=("Esc",), icon="close"),
    ActionSpec(ActionId.GO_BACK, Scope.MAIN_WINDOW, keys=("Esc",)),
    ActionSpec(ActionId.QUIT, Scope.EVERYWHERE | Scope.EDITOR, keys=("Ctrl+Q",)),
    ActionSpec(ActionId.SAVE_EXERCISE, Scope.EDITOR, keys=("Ctrl+S",)),
    ActionSpec(ActionId.SAVE_AND_START, Scope.EDITOR, keys=("Ctrl+Return",), icon="play"),
    ActionSpec(ActionId.SHOW_AS_TEXT, Scope.EDITOR, keys=("Ctrl+T",)),
    ActionSpec(ActionId.NEXT_SECTION, Scope.EDITOR, keys=("F6",)),
    ActionSpec(ActionId.UNDO_EDIT, Scope.EDITOR, keys=("Ctrl+Z",), icon="undo"),
    ActionSpec(ActionId.REDO_EDIT, Scope.EDITOR, keys=("Ctrl+Shift+Z",), icon="redo"),
    ActionSpec(ActionId.LEAVE_EDITOR, Scope.EDITOR, keys=("Esc",), icon="back"),
)
"""Every action once, in the order in which help lists them."""

_BY_ID = {spec.id: spec for spec in ACTIONS}


def actions_in(scope: Scope) -> tuple[ActionSpec, ...]:
    """The actions that count in a place, in the order of help."""
    return tuple(spec for spec in ACTIONS if scope in spec.scope)


def strange_keys(scope: Scope) -> dict[str, ActionSpec]:
    """Keys with Ctrl that act elsewhere and not in this place, each with what it does there.

    Whoever presses one is told so: a key that does nothing and says nothing seems broken. In a
    session digits are answers, with Ctrl too.
    """
    known = {key for spec in actions_in(scope) for key in spec.keys}
    return {
        key: spec
        for spec in ACTIONS
        for key in spec.keys
        if key.startswith("Ctrl+") and key not in known
        if not (scope is Scope.SESSION and key[-1].isdigit())
    }


def spec_of(action: ActionId) -> ActionSpec:
    """Keys and icon of an action."""
    return _BY_ID[action]

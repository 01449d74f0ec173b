"""Words for keys, from the one table of actions: what each is called, and what it does."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.actions import ActionId, ActionSpec, Scope, actions_in
from footcare_gui.domain.keys import WrittenOn, letters_for
from footcare_gui.texts.gate import tr

UNNAMED_KEYS = frozenset(
    {"Enter", "Media Pause", "Toggle Media Play/Pause", "Media Next", "Media Previous"}
)
"""Keys that help need not name: they carry the same sign as another one."""

_FIRST = ActionId.TOO_MUCH
"""What who looks for help may need at once."""


def nobody_tells(_key_codes: Sequence[int]) -> Sequence[str]:
    """What keys write where the system does not say."""
    return ()


def session_rows(*, letters: bool, written_on: WrittenOn = nobody_tells) -> list[tuple[str, str]]:
    """What each button and key does in a session, in plain words, and its keys.

    Args:
        letters: Whether single letters count.
        written_on: What keys write in the layout that is on.
    """
    shown = [
        (spec, named_keys(spec, letters=letters, written_on=written_on))
        for spec in sorted(actions_in(Scope.SESSION), key=lambda one: one.id is not _FIRST)
    ]
    rows = [(what_it_does(spec.id), ",  ".join(keys)) for spec, keys in shown if keys]
    return [*rows, *((sign, "") for sign in signs_without_keys())]


def choice_rows() -> list[tuple[str, str]]:
    """What each key does while one chooses: its keys, and the action."""
    rows = []
    for spec in actions_in(Scope.CHOICE):
        key, *others = named_keys(spec)
        keys = tr("keys", "{key} or {other}", key=key, other=others[0]) if others else key
        rows.append((keys, while_choosing(spec.id)))
    return rows


def editor_rows() -> list[tuple[str, str]]:
    """What each key does while an exercise is written: its keys, and the action."""
    steps = tr("keys", "Alt+↑ or Alt+↓"), tr("help", "put a step earlier or later")
    rows = [(named_keys(spec)[-1], while_writing(spec.id)) for spec in actions_in(Scope.EDITOR)]
    picture = "Alt+P", tr("help", "choose the picture of a step")
    return [*rows, steps, picture]


def named_keys(
    spec: ActionSpec, *, letters: bool = True, written_on: WrittenOn = nobody_tells
) -> tuple[str, ...]:
    """The keys of an action as a person calls them, each sign once.

    Args:
        spec: The action.
        letters: Whether single letters count.
        written_on: What keys write in the layout that is on.
    """
    shown = [key for key in spec.keys if key not in UNNAMED_KEYS]
    shown += letters_for(spec, written_on) if letters else ()
    return tuple(dict.fromkeys(map(key_name, shown)))


def in_session(value: ActionId) -> str:
    """What an action is called in the key help of a session."""
    return {
        ActionId.PRIMARY: tr("session", "The big button, or one with a ring"),
        ActionId.TOGGLE_PAUSE: tr("session", "Pause or resume"),
        ActionId.NEXT: tr("session", "Skip this part, or stop here"),
        ActionId.PREVIOUS: tr("session", "Back"),
        ActionId.SKIP_EXERCISE: tr("session", "Skip this exercise"),
        ActionId.EXTEND: tr("session", "More time"),
        ActionId.FINISH_SET: tr("session", "Enough of this set"),
        ActionId.TOO_MUCH: tr("session", "Too much"),
        ActionId.SAY_AGAIN: tr("session", "Say it again"),
        ActionId.SAY_WHAT_IS_LEFT: tr("session", "Say what is left"),
        ActionId.MUTE: tr("session", "Sound on or off"),
        ActionId.FULL_SCREEN: tr("session", "Fill the screen"),
        ActionId.TURN: tr("session", "Turn the picture for lying down"),
        ActionId.UPRIGHT: tr("session", "Turn it upright"),
        ActionId.BIG: tr("session", "Big view, or the usual one"),
        ActionId.LARGER: tr("session", "Number or figure large"),
        ActionId.MINI: tr("session", "Small window, or the whole one"),
        ActionId.PUT_AWAY: tr("session", "Put the notice away"),
        ActionId.HELP: tr("session", "This list"),
        ActionId.ESCAPE: tr("session", "Pause, perhaps finish"),
        ActionId.QUIT: tr("session", "Close Footcare; it asks first"),
    }[value]


def what_it_does(value: ActionId) -> str:
    """What an action does, for who has never pressed it; buttons with a sign alone are named."""
    told = {
        ActionId.NEXT: tr("session", "Skip: on to the next part (Stop here, once it is enough)"),
        ActionId.PREVIOUS: tr("session", "Back: this part once more"),
        ActionId.EXTEND: tr("session", "+10 s: more time for this part"),
        ActionId.TOO_MUCH: tr("session", "Too much: if it hurts; it stops and asks"),
        ActionId.SAY_AGAIN: tr("session", "Bubble: say it again"),
        ActionId.SAY_WHAT_IS_LEFT: tr("session", "Clock: say what is left"),
        ActionId.HELP: tr("session", "?: this list"),
        ActionId.ESCAPE: tr("session", "×: pause, perhaps finish"),
    }
    return told.get(value) or in_session(value)


def signs_without_keys() -> tuple[str, ...]:
    """What the buttons do that have no key of their own."""
    return (
        tr("session", "Eye: turned, big or small"),
        tr("session", "Triangle: when to stop"),
    )


def while_choosing(value: ActionId) -> str:
    """What an action is called in the help of the main window."""
    return {
        ActionId.START_SHOWN: tr("help", "start the exercise that is shown"),
        ActionId.SEARCH: tr("help", "search"),
        ActionId.WATCH: tr("help", "watch the exercise that is shown"),
        ActionId.WATCH_SPEED: tr("help", "watch it whole, slowly, step by step (then ← and →)"),
        ActionId.WATCH_OTHER_SIDE: tr("help", "watch the other side"),
        ActionId.NEW_EXERCISE: tr("help", "write an exercise of your own"),
        ActionId.EDIT_EXERCISE: tr("help", "edit the exercise that is shown"),
        ActionId.NEW_ROUTINE: tr("help", "make a routine"),
        ActionId.EDIT_ROUTINE: tr("help", "edit the routine that is chosen"),
        ActionId.OPEN_PROGRAMME: tr("help", "open a programme that somebody has shared"),
        ActionId.UNDO: tr("help", "bring back what was just taken out, or a dose as it was"),
        ActionId.SHOW_EXERCISES: tr("help", "see the exercises"),
        ActionId.SHOW_PROGRESS: tr("help", "see your progress"),
        ActionId.PREFERENCES: tr("help", "preferences"),
        ActionId.FULL_SCREEN: tr("help", "fill the screen, or leave it again"),
        ActionId.HELP: tr("help", "this help"),
        ActionId.GO_BACK: tr(
            "help", "go back: from watching, a choice, a search, progress, the full screen"
        ),
        ActionId.QUIT: tr("help", "close Footcare"),
    }[value]


def while_writing(value: ActionId) -> str:
    """What an action is called in the help of the editor."""
    return {
        ActionId.SAVE_EXERCISE: tr("help", "save it; where it is not whole yet, as a draft"),
        ActionId.SAVE_AND_START: tr("help", "save it and start"),
        ActionId.SHOW_AS_TEXT: tr("help", "show it as text, and as a form again"),
        ActionId.NEXT_SECTION: tr("help", "go on to the next heading"),
        ActionId.UNDO_EDIT: tr("help", "take back the last change of the form"),
        ActionId.REDO_EDIT: tr("help", "do it again"),
        ActionId.LEAVE_EDITOR: tr("help", "go back to the list"),
        ActionId.FULL_SCREEN: tr("help", "fill the screen, or leave it again"),
        ActionId.HELP: tr("help", "this help"),
        ActionId.QUIT: tr("help", "close Footcare"),
    }[value]


def works_elsewhere(key: str, spec: ActionSpec, here: Scope) -> str:
    """Of a key that does nothing where it was pressed: where it does.

    Args:
        key: The key.
        spec: What it does.
        here: Where it was pressed.
    """
    named = key_name(key)
    if here is Scope.SESSION:
        return tr("keys", "{key} works between sessions. Esc pauses and asks.", key=named)
    if Scope.EDITOR in spec.scope:
        return tr("keys", "{key} works while you write an exercise.", key=named)
    if here is Scope.EDITOR:
        return tr("keys", "{key} works in the main window. Esc leads there.", key=named)
    return tr("keys", "{key} works on the page of exercises. Ctrl+1 leads there.", key=named)


def key_name(portable: str) -> str:
    """A key as a person calls it; unknown keys keep their portable name."""
    return {
        "Space": tr("session", "Space"),
        "Return": tr("session", "Enter"),
        "PgDown": tr("session", "Page Down"),
        "PgUp": tr("session", "Page Up"),
        "Right": "→",
        "Left": "←",
        "Shift+Right": "⇧ →",
        "Ctrl+Return": tr("session", "Ctrl+Enter"),
        "Media Play": tr("session", "Play"),
    }.get(portable, portable)

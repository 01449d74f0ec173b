"""What must hold of each screen as a screen reader meets it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.accessible_bus import Met

CONTROLS = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "page tab", "menu item"),
        *("combo box", "text", "list", "list item", "spin box", "slider", "table", "tree", "link"),
        *("scroll pane", "document frame", "cell"),
    }
)
"""What a person may come to with the keyboard."""

TOLD_BY_THE_SESSION = "session_view"
"""It has the keyboard while a session runs, and is called as whatever is on now."""

MEANS_NOTHING = frozenset({"", "filler", "layered pane", "panel", "unknown", "invalid", "frame"})
SIGNS = frozenset("·–")
NUMBERS = frozenset({"spin box", "slider", "progress bar"})


def faults_of(app: Met) -> list[str]:
    """Everything on a screen that a screen reader could not tell, a line each."""
    return [f"{rule.__name__.strip('_')}: {fault}" for rule in _RULES for fault in rule(app)]


def _no_name(app: Met) -> Iterator[str]:
    for one in _reached(app):
        if not one.name.strip():
            yield f"{one.role} {one.id}"


def _no_control(app: Met) -> Iterator[str]:
    for one in _reached(app):
        if one.role not in CONTROLS and not one.id.endswith(TOLD_BY_THE_SESSION):
            yield f"{one.role} {one.name!r} {one.id}"


def _focus_that_means_nothing(app: Met) -> Iterator[str]:
    """Of what has the keyboard, that is: whoever hands it on claims to have it, too.

    A filler that has a name is heard by that alone, in Orca 43 as in 48.
    """
    for one in app.all():
        inside = any("focused" in child.states for child in one.all() if child is not one)
        means_nothing = one.role in MEANS_NOTHING - {"filler"} or not one.name.strip()
        if "focused" in one.states and means_nothing and not inside:
            yield f"{one.role} {one.name!r} {one.id}"


def _layers(app: Met) -> Iterator[str]:
    yield from (one.id for one in app.all() if one.role == "layered pane")


def _picture_without_words(app: Met) -> Iterator[str]:
    for one in app.all():
        if one.role in ("graphic", "image", "icon") and not (one.name or one.description):
            yield one.id


def _words_that_are_not_heard(app: Met) -> Iterator[str]:
    for one in app.all():
        if one.role == "heading" and not one.name.strip():
            yield f"{one.role} {one.id}"


def _no_heading(app: Met) -> Iterator[str]:
    if not any(one.role == "heading" and one.attributes.get("level") for one in app.all()):
        yield "none"


def _heading_without_level(app: Met) -> Iterator[str]:
    for one in app.all():
        if one.role == "heading" and not one.attributes.get("level"):
            yield f"{one.name!r} {one.id}"


def _number_out_of_its_bounds(app: Met) -> Iterator[str]:
    for one in app.all():
        if one.role in NUMBERS:
            if one.value is None:
                yield f"{one.role} {one.name!r} has none"
            elif not one.value[1] <= one.value[0] <= one.value[2] or one.value[1] == one.value[2]:
                yield f"{one.role} {one.name!r}: {one.value}"


def _state_that_is_not_told(app: Met) -> Iterator[str]:
    wanted = {"check box": "checkable", "radio button": "checkable", "page tab": "selectable"}
    for one in app.all():
        if one.role in wanted and wanted[one.role] not in one.states:
            yield f"{one.role} {one.name!r} {one.id}"


def _more_or_less_than_one_of_a_few(app: Met) -> Iterator[str]:
    for one in app.all():
        inside = [child for child in one.all() if child.role in ("radio button", "page tab")]
        if one.role == "page tab list":
            chosen = sum("selected" in child.states for child in inside)
            if chosen != 1:
                yield f"{one.name!r}: {chosen}"
        elif sum("checked" in child.states for child in one.children if child in inside) > 1:
            yield f"{one.name!r} {one.id}"


def _sign_that_is_read_out(app: Met) -> Iterator[str]:
    """Orca says "middle dot" and "en dash" of what parts a line for the eye."""
    for one in _reached(app):
        if SIGNS & {*one.name, *one.description}:
            yield f"{one.role} {one.name!r} {one.description!r}"


def _two_that_cannot_be_told_apart(app: Met) -> Iterator[str]:
    """Buttons side by side under one name."""
    for one in app.all():
        names = [child.name for child in one.children if child.role == "push button"]
        yield from (name for name in sorted(set(names)) if names.count(name) > 1)


def _reached(app: Met) -> Iterator[Met]:
    """All that the keyboard comes to."""
    yield from (one for one in app.all() if {"focusable", "enabled", "showing"} <= one.states)


_RULES: tuple[Callable[[Met], Iterator[str]], ...] = (
    _no_name,
    _no_control,
    _focus_that_means_nothing,
    _layers,
    _picture_without_words,
    _words_that_are_not_heard,
    _no_heading,
    _heading_without_level,
    _number_out_of_its_bounds,
    _state_that_is_not_told,
    _more_or_less_than_one_of_a_few,
    _sign_that_is_read_out,
    _two_that_cannot_be_told_apart,
)

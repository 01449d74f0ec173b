"""Words about how a session is seen: turned, big, in a small window."""

from __future__ import annotations

from footcare_gui.domain.choices.session_views import Larger
from footcare_gui.texts.gate import tr


def views() -> str:
    """The button that offers the views, and the title above them."""
    return tr("views", "How to see it")


def turn() -> str:
    """A button."""
    return tr("views", "Turn it a quarter")


def turn_means() -> str:
    """What that is for."""
    return tr(
        "views",
        "To read it lying on your side or with your head toward the screen. While you stand or sit "
        "it is upright.",
    )


def turned(*, lies: bool) -> str:
    """A line while it is turned, as one lies or though one does not."""
    if lies:
        return tr("views", "Turned for lying down.")
    return tr("views", "Still turned for lying down.")


def upright() -> str:
    """The button beside it."""
    return tr("views", "Upright (Shift+R)")


def big(is_on: bool) -> str:
    """A button: there, or back."""
    return tr("views", "Usual view") if is_on else tr("views", "Big view")


def big_means() -> str:
    """What that is for."""
    return tr("views", "Number, side, word and figure alone, for who is far away.")


def larger(now: Larger) -> str:
    """A button: what would be large."""
    if now is Larger.NUMBER:
        return tr("views", "Figure large")
    return tr("views", "Number large")


def mini() -> str:
    """A button."""
    return tr("views", "Small window")


def mini_means() -> str:
    """What that is for."""
    return tr("views", "Stays in front of a film or a call.")


def only_desktop_keeps_it_in_front() -> str:
    """Where no window can keep itself in front."""
    return tr(
        "views",
        "Footcare can't keep this window in front here. Right-click its title bar: that may do it.",
    )


def whole_window() -> str:
    """A button of the small window."""
    return tr("views", "Whole window")


def mini_name() -> str:
    """What the small window is called."""
    return tr("views", "Footcare, small window")


def full_screen() -> str:
    """A button."""
    return tr("views", "Fill the screen")


def leave_full_screen() -> str:
    """The same button while the screen is filled."""
    return tr("views", "Leave the full screen")


def with_key(words: str, key: str) -> str:
    """What a button does, and the key that does it, too."""
    return tr("views", "{words} ({key})", words=words, key=key)

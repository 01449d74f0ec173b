"""Words of the preferences."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def looks() -> str:
    """A heading."""
    return tr("preferences", "How it looks")


def person() -> str:
    """Name of a page: how the person in the pictures looks."""
    return tr("preferences", "Person")


def signals() -> str:
    """Name of a page: what tells each moment."""
    return tr("preferences", "Signals")


def you_and_pace() -> str:
    """Name of a page: how fast, which side, how steady."""
    return tr("preferences", "You and your pace")


def theme() -> str:
    """Light or dark."""
    return tr("preferences", "Theme")


def as_system() -> str:
    """A theme."""
    return tr("preferences", "As the system")


def light() -> str:
    """A theme."""
    return tr("preferences", "Light")


def dark() -> str:
    """A theme."""
    return tr("preferences", "Dark")


def text_size() -> str:
    """In percent."""
    return tr("preferences", "Text size")


def time_for_change() -> str:
    """How long one has between two exercises."""
    return tr("preferences", "Time for a change")


def usual() -> str:
    """A pace."""
    return tr("preferences", "Usual")


def half_more() -> str:
    """A pace."""
    return tr("preferences", "Half longer")


def double() -> str:
    """A pace."""
    return tr("preferences", "Double")


def new_posture() -> str:
    """How long one has for it."""
    return tr("preferences", "For a new position, such as getting to the floor")


def wait_for_me() -> str:
    """A switch."""
    return tr("preferences", "Wait for me when I get down to the floor")


def which_side() -> str:
    """A choice."""
    return tr("preferences", "Which side begins")


def take_turns() -> str:
    """A side begins that did not begin last."""
    return tr("preferences", "Take turns")


def left_first() -> str:
    """Always this side."""
    return tr("preferences", "Left first")


def right_first() -> str:
    """Always the other."""
    return tr("preferences", "Right first")


def unsteady() -> str:
    """A switch."""
    return tr("preferences", "I am unsteady on my feet")


def unsteady_means() -> str:
    """What it does."""
    return tr(
        "preferences",
        "What needs balance is done seated; toe walking is left out. Standing with both hands on a "
        "wall stays.",
    )


def end_open() -> str:
    """A switch."""
    return tr("preferences", "Holds “as long as you can” end by themselves")


def sound() -> str:
    """A heading."""
    return tr("preferences", "Sound")


def play_sounds() -> str:
    """A switch."""
    return tr("preferences", "Play sounds")


def volume() -> str:
    """How loud."""
    return tr("preferences", "Volume")


def test() -> str:
    """Lets a cue be heard."""
    return tr("preferences", "Test")


def test_outcome(is_heard: bool) -> str:
    """What came of it."""
    if is_heard:
        return tr("preferences", "A chime was played just now. Too quiet? Try a higher volume.")
    return tr(
        "preferences", "No sound could be played: this system has nothing to play it with now."
    )


def testing() -> str:
    """While it is not known yet."""
    return tr("preferences", "Trying …")


def during() -> str:
    """A heading."""
    return tr("preferences", "During a session")


def wash() -> str:
    """A switch."""
    return tr("preferences", "A soft wash of colour at every change")


def less_movement() -> str:
    """A switch."""
    return tr("preferences", "Less movement: pictures change at once")


def letters() -> str:
    """A switch."""
    return tr("preferences", "Single letters act as keys (P, T, M …)")


def ask_feeling() -> str:
    """A switch."""
    return tr("preferences", "Ask how it feels, before and after")


def not_saved() -> str:
    """Asked before the window closes."""
    return tr("preferences", "Your preferences could not be saved")


def not_saved_means() -> str:
    """What that means, and what would mend it."""
    return tr(
        "preferences",
        "What you changed is lost if Footcare closes now. Is the disk full, or may its folder not "
        "be written to? Closing again tries again.",
    )


def close_anyway() -> str:
    """An answer."""
    return tr("preferences", "Close anyway")


def stay_open() -> str:
    """An answer."""
    return tr("preferences", "Stay open")

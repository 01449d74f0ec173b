"""Words on the buttons of a session, and the questions that they answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.session.readout import Primary


def primary(value: Primary) -> str:
    """What the big button says."""
    return {
        Primary.START: QCoreApplication.translate("session", "Start"),
        Primary.READY: QCoreApplication.translate("session", "Ready"),
        Primary.PAUSE: QCoreApplication.translate("session", "Pause"),
        Primary.RESUME: QCoreApplication.translate("session", "Resume"),
        Primary.DONE: QCoreApplication.translate("session", "Done"),
        Primary.CLOSE: QCoreApplication.translate("session", "Back to the list"),
    }[value]


def too_much() -> str:
    """The button that is always there."""
    return QCoreApplication.translate("session", "Too much")


def good_call() -> str:
    """What is said to "too much": never a reproach."""
    return QCoreApplication.translate("session", "Good call. Ease out slowly.")


def too_much_answers(*, goes_on: bool) -> tuple[str, ...]:
    """The answers to "too much": on, past this exercise where some of it is left, and out."""
    if not goes_on:
        return (QCoreApplication.translate("session", "Go on"), finish_here())
    return (
        QCoreApplication.translate("session", "Go on, easier"),
        QCoreApplication.translate("session", "Skip this one"),
        finish_here(),
    )


def finish_here() -> str:
    """The way out."""
    return QCoreApplication.translate("session", "Finish here")


def keep_going() -> str:
    """The way on."""
    return QCoreApplication.translate("session", "Keep going")


def finish_question() -> tuple[str, str]:
    """The question after Esc, and what to know before answering."""
    return (
        QCoreApplication.translate("session", "Finish here?"),
        QCoreApplication.translate("session", "Everything you have done so far is kept."),
    )


def finish_keys() -> str:
    """What two keys do while that question is on the screen."""
    return QCoreApplication.translate("session", "Space: keep going. Esc: stay paused.")


def back() -> str:
    """To the part before."""
    return QCoreApplication.translate("session", "Back")


def skip() -> str:
    """To the next part."""
    return QCoreApplication.translate("session", "Skip")


def more_time(extension_ms: int) -> str:
    """`+10 s`."""
    return QCoreApplication.translate("session", "+{n} s").format(n=round(extension_ms / 1000))


def more_time_spoken(extension_ms: int) -> str:
    """`10 seconds more`, for a screen reader."""
    return QCoreApplication.translate("session", "{n} seconds more").format(
        n=round(extension_ms / 1000)
    )


def sound(is_on: bool, *, works: bool = True) -> str:
    """The sound button with its state; `No sound` where it is wanted and cannot be heard."""
    if is_on and not works:
        return QCoreApplication.translate("session", "No sound")
    if is_on:
        return QCoreApplication.translate("session", "Sound: on")
    return QCoreApplication.translate("session", "Sound: off")


def no_sound() -> str:
    """Cues cannot be heard."""
    return QCoreApplication.translate(
        "session", "Sound isn't working. The screen will show every change."
    )


def retry() -> str:
    """Try the sound again."""
    return QCoreApplication.translate("session", "Retry")


def stop_signs() -> str:
    """The button that opens "when to stop"."""
    return QCoreApplication.translate("session", "When to stop")


def keys_title() -> str:
    """Title of the key help."""
    return QCoreApplication.translate("session", "Keys")


def close() -> str:
    """Closes a sheet."""
    return QCoreApplication.translate("session", "Close")

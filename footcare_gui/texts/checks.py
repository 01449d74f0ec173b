"""Words about a look at this computer: what was found, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.voice_choices import voice


def title() -> str:
    """Title of the window, and of the button that opens it."""
    return tr("checks", "Check this computer")


def takes_a_while() -> str:
    """What stands there while it goes on."""
    return tr(
        "checks",
        "This takes about twenty seconds. A short sound is played. Nothing is sent anywhere.",
    )


def all_is_well() -> str:
    """The last line where nothing is broken."""
    return tr("checks", "Everything that a session needs is there.")


def not_all_is_well() -> str:
    """The last line where something is."""
    return tr("checks", "Something that a session needs is missing. What to do stands beside it.")


def state_of(finding: Finding) -> str:
    """How it stands, in one word."""
    return {
        State.FINE: tr("checks", "good"),
        State.ABSENT: tr("checks", "not here"),
        State.WEAK: tr("checks", "poor"),
        State.BROKEN: tr("checks", "bad"),
    }[finding.state]


def name_of(subject: Subject) -> str:
    """What is looked at."""
    return {
        Subject.TIMER: tr("checks", "Keeping time"),
        Subject.SOUND: tr("checks", "Sound"),
        Subject.CUE: tr("checks", "Sounds in time"),
        Subject.VOICE: tr("checks", "Footcare's voice"),
        Subject.SPEECH: tr("checks", "The desktop's voice"),
        Subject.AWAKE: tr("checks", "Keeping the screen awake"),
        Subject.MEDIA_KEYS: tr("checks", "Media keys"),
        Subject.NOTIFICATIONS: tr("checks", "Reminders"),
        Subject.TRAY: tr("checks", "The tray"),
        Subject.READER: tr("checks", "Screen readers"),
        Subject.DISK: tr("checks", "Saving"),
        Subject.ROOM: tr("checks", "Room on the disk"),
        Subject.JOURNAL: tr("checks", "What you did"),
        Subject.LIBRARY: tr("checks", "Exercises"),
        Subject.DISPLAY: tr("checks", "The screen"),
        Subject.VERSIONS: tr("checks", "Versions"),
    }[subject]


def told(finding: Finding) -> str:
    """What was found, as a sentence."""
    number, name = round(finding.number or 0.0), finding.name
    if finding.trouble is not None:
        return _TROUBLES[finding.trouble](number, name)
    if finding.subject is Subject.DISPLAY:
        if finding.number == 1:
            return tr("checks", "{screens}, not enlarged.", screens=name)
        factor = f"{finding.number:g}"
        return tr("checks", "{screens}, enlarged {factor} times.", screens=name, factor=factor)
    return _FOUND.get(finding.subject, _is_there)(number, name)


def advice(finding: Finding) -> str:
    """What a person can do about it; empty where nothing need be done."""
    if finding.trouble is None:
        return ""
    own = _ADVICE_FOR.get((finding.subject, finding.trouble))
    return (own or _ADVICE[finding.trouble])()


Told = Callable[[int, str], str]
"""A sentence from a number and a name; most need only one of them."""


def _is_there(_number: int, _name: str) -> str:
    return tr("checks", "It is there.")


_FOUND: Mapping[Subject, Told] = {
    Subject.TIMER: lambda ms, _: tr("checks", "A tick comes at most {ms} ms late.", ms=ms),
    Subject.CUE: lambda ms, _: tr("checks", "A sound leaves after {ms} ms.", ms=ms),
    Subject.SOUND: lambda _, device: tr("checks", "It is heard on {device}.", device=device),
    Subject.VOICE: lambda n, voices: tr(
        "checks",
        "{voices}: {n} sentences each.",
        n=n,
        voices=", ".join(map(voice, voices.split(", "))),
    ),
    Subject.DISK: lambda ms, folder: tr(
        "checks", "Safe on the disk after {ms} ms, in {folder}.", ms=ms, folder=folder
    ),
    Subject.ROOM: lambda mb, folder: tr(
        "checks", "{mb} MB are free in {folder}.", mb=mb, folder=folder
    ),
    Subject.JOURNAL: lambda n, _: trn(
        "checks", "One session is kept, whole.", "{n} sessions are kept, whole.", n
    ),
    Subject.LIBRARY: lambda n, _: trn(
        "checks", "One exercise can be used.", "{n} exercises can be used.", n
    ),
    Subject.VERSIONS: lambda _, versions: tr("checks", "{versions}.", versions=versions),
}

_TROUBLES: Mapping[Trouble, Told] = {
    Trouble.LATE: lambda ms, _: tr("checks", "A tick comes up to {ms} ms late.", ms=ms),
    Trouble.NO_DEVICE: lambda *_: tr("checks", "No device for sound was found."),
    Trouble.NO_SOUND_LIBRARY: lambda *_: tr(
        "checks", "The library for sound, libpulse, is not installed."
    ),
    Trouble.NO_CLIPS: lambda _, name: tr("checks", "Its files are missing: {name}.", name=name),
    Trouble.NOT_DECODED: lambda _, name: tr(
        "checks", "The sentences are there, but cannot be played: {name}.", name=name
    ),
    Trouble.SLOW: lambda ms, _: tr("checks", "It takes {ms} ms.", ms=ms),
    Trouble.READ_ONLY: lambda _, folder: tr(
        "checks", "Nothing can be written in {folder}.", folder=folder
    ),
    Trouble.FULL: lambda mb, folder: tr(
        "checks", "Only {mb} MB are free in {folder}.", mb=mb, folder=folder
    ),
    Trouble.DAMAGED: lambda _, name: tr("checks", "The file is damaged: {name}.", name=name),
    Trouble.NEWER: lambda _, name: tr(
        "checks", "A newer Footcare wrote the file: {name}.", name=name
    ),
    Trouble.FAULTY: lambda n, _: trn(
        "checks", "One fault stands in an exercise file.", "{n} faults stand in exercise files.", n
    ),
    Trouble.NO_SCREEN: lambda *_: tr(
        "checks", "There is no screen that a window could be shown on."
    ),
    Trouble.ENLARGED: lambda times, _: tr(
        "checks", "Everything is enlarged {times} times; a window may not fit.", times=times
    ),
    Trouble.BAD_VERSION: lambda _, versions: tr(
        "checks", "These do not go together: {versions}.", versions=versions
    ),
    Trouble.NOT_THERE: lambda *_: tr("checks", "Not on this desktop."),
    Trouble.SILENT: lambda *_: tr("checks", "The check gave no answer."),
}

_ADVICE: Mapping[Trouble, Callable[[], str]] = {
    Trouble.LATE: lambda: tr(
        "checks", "Close other programs before a session, above all those that work hard."
    ),
    Trouble.NO_DEVICE: lambda: tr(
        "checks", "Plug in loudspeakers or headphones, or choose an output in the sound settings."
    ),
    Trouble.NO_SOUND_LIBRARY: lambda: tr(
        "checks", "Install it: on Debian and Ubuntu the package is called libpulse0."
    ),
    Trouble.NO_CLIPS: lambda: tr(
        "checks", "Install Footcare again. Until then words on the screen lead you."
    ),
    Trouble.NOT_DECODED: lambda: tr(
        "checks", "Install Footcare again. Until then sounds and words on the screen lead you."
    ),
    Trouble.SLOW: lambda: tr(
        "checks", "Sessions work. A folder on a disk of this computer would be quicker."
    ),
    Trouble.READ_ONLY: lambda: tr(
        "checks", "Give yourself the right to write there, or what you do cannot be kept."
    ),
    Trouble.FULL: lambda: tr(
        "checks", "Delete what you no longer need, or what you do cannot be kept."
    ),
    Trouble.DAMAGED: lambda: tr(
        "checks", "Start Footcare: it saves what can be read and sets the damaged file aside."
    ),
    Trouble.NEWER: lambda: tr(
        "checks", "Install the newer Footcare again; this one leaves the file as it is."
    ),
    Trouble.FAULTY: lambda: tr(
        "checks", "“footcare check FILE” tells what and where. All other exercises work."
    ),
    Trouble.NO_SCREEN: lambda: tr("checks", "Start it in a desktop session."),
    Trouble.ENLARGED: lambda: tr(
        "checks", "Choose a smaller scale in the display settings; Footcare has large text itself."
    ),
    Trouble.BAD_VERSION: lambda: tr(
        "checks",
        "Install Footcare again. It needs Python 3.11 and PySide6 6.8, or newer;"
        " PySide6 6.12.0 needs Python 3.12.",
    ),
    Trouble.NOT_THERE: lambda: tr("checks", "Nothing need be done."),
    Trouble.SILENT: lambda: tr("checks", "Try again; if it stays so, start the computer anew."),
}

_ADVICE_FOR: Mapping[tuple[Subject, Trouble], Callable[[], str]] = {
    (Subject.CUE, Trouble.SLOW): lambda: tr(
        "checks", "Wireless headphones are late; a cable or the loudspeaker is in time."
    ),
    (Subject.AWAKE, Trouble.NOT_THERE): lambda: tr(
        "checks", "Set the time until the screen goes dark to longer than a session."
    ),
    (Subject.SPEECH, Trouble.NOT_THERE): lambda: tr(
        "checks",
        "Own exercises are shown and not spoken; the package speech-dispatcher brings a voice.",
    ),
    (Subject.READER, Trouble.NOT_THERE): lambda: tr(
        "checks", "Only a screen reader needs it; its package is at-spi2-core."
    ),
    (Subject.NOTIFICATIONS, Trouble.NOT_THERE): lambda: tr(
        "checks", "Today's card in the window reminds you instead."
    ),
}

"""Words for who speaks in a session, how much, and how loud."""

from __future__ import annotations

from footcare_gui.domain.choices.cue_wishes import CueKind, ToldBy
from footcare_gui.domain.choices.voice_wishes import HowMuch, WhoSpeaks
from footcare_gui.texts.gate import tr


def title() -> str:
    """A heading."""
    return tr("voice choices", "Voice")


def who_speaks() -> str:
    """A choice."""
    return tr("voice choices", "Who speaks in a session?")


def who(value: WhoSpeaks) -> str:
    """One who can speak."""
    return {
        WhoSpeaks.FOOTCARE: tr("voice choices", "Footcare"),
        WhoSpeaks.READER: tr("voice choices", "My screen reader"),
        WhoSpeaks.NOBODY: tr("voice choices", "Nobody"),
    }[value]


def how_much_is_said() -> str:
    """A choice."""
    return tr("voice choices", "How much is said")


def how_much(value: HowMuch) -> str:
    """So much."""
    return {
        HowMuch.EVERYTHING: tr("voice choices", "Everything"),
        HowMuch.SHORT: tr("voice choices", "Short"),
        HowMuch.CHANGES: tr("voice choices", "Only changes"),
    }[value]


def how_much_means() -> str:
    """What everything is."""
    return tr(
        "voice choices",
        "Everything: each exercise in full the first three times, then in short.",
    )


def which_voice() -> str:
    """A choice."""
    return tr("voice choices", "Which voice")


def voice(name: str) -> str:
    """A voice by its name; one that came later is called by that alone."""
    return {
        "heart": tr("voice choices", "A woman’s"),
        "michael": tr("voice choices", "A man’s"),
    }.get(name, name)


def volume() -> str:
    """How loud the voice is."""
    return tr("voice choices", "Volume of the voice")


def counted() -> str:
    """A choice."""
    return tr("voice choices", "The last seconds are counted aloud")


def counted_seconds(seconds: int) -> str:
    """So many of them."""
    return {
        0: tr("voice choices", "None"),
        3: tr("voice choices", "Three"),
        10: tr("voice choices", "Ten"),
    }[seconds]


def breathing() -> str:
    """A switch."""
    return tr("voice choices", "Breathe with me in long holds: in for four seconds, out for six")


def swapped() -> str:
    """A switch."""
    return tr("voice choices", "My headphones are the wrong way round")


def can_you_hear() -> str:
    """A button: the voice says a few words, left, right, and a chime."""
    return tr("voice choices", "Can you hear me?")


def you_should_hear() -> str:
    """While the voice says it: what it says, and what to do where nothing is heard."""
    return tr(
        "voice choices",
        "You should hear a chime, “Can you hear me?”, then a voice from the left and one from the "
        "right. If not: are the speakers on, and is the volume up? The screen shows it, too.",
    )


def nothing_plays() -> str:
    """The same where no sound can be played."""
    return tr(
        "voice choices",
        "Sound isn't working: this computer has nothing to play it with now. The screen will show "
        "every change.",
    )


def ticks() -> str:
    """A switch."""
    return tr("voice choices", "A soft tick each second while you walk, roll or circle")


def cues_title() -> str:
    """A heading: over the kinds of cue, each with what it is told by."""
    return tr("voice choices", "How each moment is told")


def cue(kind: CueKind) -> str:
    """A kind of cue, by its moment."""
    return {
        CueKind.GET_READY: tr("voice choices", "Get ready"),
        CueKind.COUNT: tr("voice choices", "Three, two, one"),
        CueKind.BEGIN: tr("voice choices", "Begin"),
        CueKind.LET_GO: tr("voice choices", "Let go"),
        CueKind.HALF_WAY: tr("voice choices", "Half way, turn round"),
        CueKind.ENOUGH: tr("voice choices", "Enough"),
        CueKind.CHANGE: tr("voice choices", "Change of side or position"),
        CueKind.DONE: tr("voice choices", "Done"),
    }[kind]


def told_by(how: ToldBy) -> str:
    """What it is told by."""
    return {
        ToldBy.SOUND: tr("voice choices", "Sound"),
        ToldBy.VOICE: tr("voice choices", "Voice"),
        ToldBy.FLASH: tr("voice choices", "Flash"),
    }[how]

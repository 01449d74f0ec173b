"""Words about two claps: what they do, the microphone's light, a trial, and what is missing."""

from __future__ import annotations

from footcare_gui.domain.hearing.trial import ClapTrial, Microphone
from footcare_gui.texts.gate import tr, trn


def switch() -> str:
    """A switch."""
    return tr("claps", "Two claps pause, go on, and say that you are ready")


def means() -> str:
    """What that means, below it."""
    return tr(
        "claps",
        "The microphone is open only in a session, and a light shows it. Nothing is kept or sent. "
        "While Footcare itself sounds, it hears nothing.",
    )


def try_out() -> str:
    """A button."""
    return tr("claps", "Try it for ten seconds")


def light() -> str:
    """The light, for who cannot see it, and for who rests on it."""
    return tr("claps", "The microphone is open: two claps pause or go on.")


def missing(microphone: Microphone) -> str:
    """One line about a microphone that is wanted and cannot be had; `""` while all is well."""
    return {
        Microphone.NONE: tr("claps", "Claps can't be heard: there is no microphone."),
        Microphone.LOST: tr("claps", "Claps can't be heard any more: the microphone has gone."),
        Microphone.REFUSED: tr(
            "claps", "Claps can't be heard: the microphone could not be opened."
        ),
    }.get(microphone, "")


def trial(now: ClapTrial) -> str:
    """What a trial hears, or what came of it."""
    if now.microphone.is_missing:
        return missing(now.microphone)
    if not now.is_over:
        left = trn("claps", "{n} second left.", "{n} seconds left.", now.left_s)
        return tr("claps", "Clap twice. {heard} {left}", heard=_heard(now), left=left)
    if now.pairs:
        return tr("claps", "Two claps were heard: it works here.")
    if now.is_too_loud:
        return tr("claps", "This room is too loud for claps. A key or a headset's button works.")
    if now.claps:
        return tr(
            "claps", "Claps were heard, but no two of them with a little quiet before and after."
        )
    return tr("claps", "No claps were heard. Is this the right microphone, and loud enough?")


def _heard(now: ClapTrial) -> str:
    if now.pairs:
        return tr("claps", "Two claps!")
    if now.claps:
        return tr("claps", "A clap.")
    if now.is_too_loud:
        return tr("claps", "It is very loud here.")
    if now.noises:
        return tr("claps", "A noise that is no clap.")
    return tr("claps", "Nothing yet.")

"""The honest words: what this is, and when to stop. Each exists here once."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def what_this_is() -> str:
    """What the app is and is not, and who should ask a professional first."""
    return tr(
        "safety",
        "Gentle foot and leg exercises for comfort, mobility and balance. General guidance, not "
        "treatment; no clinician has signed it off. Ask a professional first if you are pregnant, "
        "recently operated on, or have diabetes with numb feet, osteoporosis or a fall risk.",
    )


def when_to_stop() -> str:
    """Signs to stop at once."""
    return tr(
        "safety",
        "Stop for sharp pain, numbness, tingling, dizziness, chest pain or breathlessness.",
    )


def when_to_call() -> str:
    """Signs to call for help at once."""
    return tr("safety", "Chest pain, or losing bladder or bowel control: call emergency services.")


def when_to_pause_for_today() -> str:
    """The pain rule."""
    return tr(
        "safety",
        "A mild pull is fine. If it hurts more than 3 out of 10, leave that exercise for today.",
    )


def title() -> str:
    """Over the signs, and on every button that leads to them."""
    return tr("safety", "When to stop")

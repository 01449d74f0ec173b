"""Words for a dose that is offered, never imposed: kind, and never a duty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.choices.progression import Offer, OfferKind
from footcare_gui.domain.exercises.exercise import Dosage
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.texts.library import duration, exercise_name, listing, repetitions
from footcare_gui.texts.my_plan import day_name


def offered(offer: Offer, library: Library) -> str:
    """What is offered, as a question that may be answered with no."""
    what = listing([rung(one, library) for one in offer.rungs])
    match offer.kind:
        case OfferKind.START_LIGHT:
            words = QCoreApplication.translate(
                "offers", "A light start for the first two weeks? {what}."
            )
        case OfferKind.USUAL_DOSE:
            words = QCoreApplication.translate(
                "offers", "That went well. Ready for the usual dose? {what}."
            )
        case OfferKind.STEP_UP:
            words = QCoreApplication.translate(
                "offers", "A good week. If it feels steady, one step more? {what}."
            )
        case OfferKind.STEP_BACK if offer.after_gap:
            words = QCoreApplication.translate("offers", "Good to see you. Start smaller? {what}.")
        case OfferKind.STEP_BACK:
            words = QCoreApplication.translate(
                "offers", "It was a little much lately. One step back? {what}."
            )
        case _:
            words = QCoreApplication.translate(
                "offers",
                "You have reached a good level. Three days a week keep it. Choose {days} for all?",
            )
    return words.format(what=what, days=listing([day_name(day) for day in (0, 2, 4)]))


def rung(one: Rung, library: Library) -> str:
    """A dose that would change: `Toe walking 20 s`, `Heel tendon stretch 2 each leg`."""
    item = Item(one.exercise, one.variant)
    name = exercise_name(library, one.exercise, one.variant)
    dosage = library.form(item).dosage
    parts = []
    if one.work_ms is not None:
        parts.append(duration(one.work_ms))
    if one.repetitions is not None:
        parts.append("× " + repetitions(one.repetitions, dosage.sides))
    if not parts and not one.variant:
        parts.append(_usual(dosage))
    return " ".join((name, *parts))


def _usual(dosage: Dosage) -> str:
    usual = duration(dosage.work_ms)
    if dosage.repetitions > 1:
        usual += f" × {dosage.repetitions}"
    return usual


def yes_please() -> str:
    """The button that takes an offer."""
    return QCoreApplication.translate("offers", "Yes, please")


def not_now() -> str:
    """The button that leaves it."""
    return QCoreApplication.translate("offers", "Not now")

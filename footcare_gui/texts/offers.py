"""Words for a dose that is offered, never imposed: kind, and never a duty."""

from __future__ import annotations

from footcare_gui.domain.choices.progression import Offer, OfferKind
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.texts.exercises import listed_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.library import dose, repetitions
from footcare_gui.texts.regional import listing, weekday_name
from footcare_gui.texts.sets import number_of_sets


def offered(offer: Offer, library: Library) -> str:
    """What is offered, as a question that may be answered with no."""
    what = listing([rung(one, library) for one in offer.rungs])
    match offer.kind:
        case OfferKind.START_LIGHT:
            return tr("offers", "A light start for the first two weeks? {what}.", what=what)
        case OfferKind.USUAL_DOSE:
            return tr("offers", "That went well. Ready for the usual dose? {what}.", what=what)
        case OfferKind.GROW | OfferKind.STEP_UP:
            return _more(offer, what)
        case OfferKind.STEP_BACK if offer.after_gap:
            return tr("offers", "Good to see you. Start smaller? {what}.", what=what)
        case OfferKind.STEP_BACK:
            return tr("offers", "It was a little much lately. One step back? {what}.", what=what)
    return tr(
        "offers",
        "You have reached a good level. Three days a week keep it. Choose {days} for all?",
        days=listing([weekday_name(day, "short") for day in (0, 2, 4)]),
    )


def _more(offer: Offer, what: str) -> str:
    if offer.kind is OfferKind.GROW:
        if any(one.sets is not None for one in offer.rungs):
            return tr(
                "offers", "A week kept to. As prescribed, a little more now? {what}.", what=what
            )
        return tr(
            "offers", "A week kept to. As prescribed, a little longer now? {what}.", what=what
        )
    return tr("offers", "A good week. If it feels steady, one step more? {what}.", what=what)


def rung(one: Rung, library: Library) -> str:
    """A dose that would change: `Toe walking 20 s`, `Heel tendon stretch 2 each leg`."""
    item = Item(one.exercise, one.variant)
    name = listed_name(library, one.exercise, one.variant)
    dosage = library.form(item).dosage
    new = []
    if one.sets is not None:
        new.append(number_of_sets(one.sets))
    if one.work_ms is not None:
        new.append(duration(one.work_ms))
    if one.repetitions is not None:
        new.append("× " + repetitions(one.repetitions, dosage.sides))
    if not new and not one.variant:
        new.append(dose(dosage.work_ms, dosage.repetitions))
    if not new:
        return name
    return tr("offers", "{exercise} {dose}", exercise=name, dose=" ".join(new))


def yes_please() -> str:
    """The button that takes an offer."""
    return tr("offers", "Yes, please")


def not_now() -> str:
    """The button that leaves it."""
    return tr("offers", "Not now")

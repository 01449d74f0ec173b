"""Words of what a therapist asks of an exercise."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.dosage import Dosage, Limit, SideTerm
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.library import (
    DOT,
    growth,
    how_often,
    own_prescription,
    prescription,
    repetitions,
)


def at_most(limit: Limit, term: SideTerm) -> str:
    """`No more than 20 s · 2 each leg · 2 sets`; `""` where nothing is limited."""
    parts = []
    if limit.work_ms is not None:
        parts.append(duration(limit.work_ms))
    if limit.repetitions is not None:
        parts.append(_repetitions(limit.repetitions, term))
    if limit.sets is not None:
        parts.append(trn("programme", "{n} set", "{n} sets", limit.sets))
    if limit.per_day is not None:
        parts.append(trn("programme", "{n} time a day", "{n} times a day", limit.per_day))
    return tr("programme", "No more than {dose}", dose=DOT.join(parts)) if parts else ""


def whole_dose(dosage: Dosage) -> str:
    """A dose that somebody has prescribed, with how often: it is nobody's suggestion."""
    article, (often, _) = dosage.article, how_often(dosage)
    is_ours = article.span is None and article.repetitions is None
    dose = own_prescription(dosage) if is_ours else prescription(dosage)
    return DOT.join(filter(None, (dose, often, growth(dosage.ours.growth))))


def cautions(said: Sequence[str], programme: Programme | None, exercise: str) -> Sequence[str]:
    """What to take care of; what a therapist has added is in their name."""
    if programme is None or not programme.by:
        return said
    added = () if exercise in programme.brought else programme.cautions.get(exercise, ())
    return [_named(one, programme.by) if one in added else one for one in said]


def courtesy() -> str:
    """What a limit is and is not."""
    return tr("programme", "It can be made easier at any time. A courtesy, not a lock.")


def _named(caution: str, name: str) -> str:
    return tr("programme", "{caution} ({name})", caution=caution, name=name)


def _repetitions(number: int, term: SideTerm) -> str:
    if term.is_sided:
        return repetitions(number, term)
    return trn("programme", "{n} repetition", "{n} repetitions", number)

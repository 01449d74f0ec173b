"""The dose of an exercise: what the article prescribes, what we add, and that the two agree."""

from __future__ import annotations

from footcare_gui.adapters.library.durations import (
    LONGEST_PAUSE_MS,
    LONGEST_WORK_MS,
    read_count,
    read_length,
    read_span,
)
from footcare_gui.adapters.library.sets import (
    DAY_KEYS,
    MOST_REPETITIONS,
    SET_KEYS,
    Repetitions,
    read_growth,
    read_lengths,
    read_names,
    read_repetitions,
    read_sets,
    read_tempo,
    read_when,
)
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.domain.exercises.dosage import (
    SEVERAL,
    Article,
    Count,
    Dosage,
    Ours,
    SideTerm,
    Span,
    WorkKind,
)
from footcare_gui.domain.exercises.sets import Growth, Tempo
from footcare_gui.domain.programmes.lengths import count_text, length_text, sets_text, span_text

PRESCRIBED = ("hold", "move", "repetitions", "sides", "per_day", "days_per_week")
PAUSES = ("move_in", "release", "rest", "switch")
ADDED = ("use", "target", "cap", *PAUSES, "phases", "reverse_at", "consecutive_days")
NEWER = (*SET_KEYS, *DAY_KEYS)
"""Keys of the second format."""
MOST_PER_DAY = 20
MOST_PHASES = 8
LONGEST_EXERCISE_MS = 60 * 60_000
SIDE_TERMS = {term.value: term for term in SideTerm}


def read_dosage(form: Fields, *, newest: bool = False) -> Dosage:
    """Read `article` and `ours` of an exercise or a variant; a stand-in on a fault.

    Args:
        form: The exercise or variant.
        newest: It is of the second format, which knows sets, tempo and days.
    """
    before = form.at.faults.count
    article = _half(form, "article", PRESCRIBED)
    ours = _half(form, "ours", (*PRESCRIBED, *ADDED, *NEWER))
    _check_format(ours, newest=newest)
    dosage = Dosage(_article(article), _ours(ours))
    if "article" not in form and "ours" not in form:
        form.at.fault("no_dose")
        return dosage
    _check_overrides(article, ours)
    _check_count("per_day", article, ours, dosage.article.per_day, dosage.ours.per_day)
    _check_count(
        "days_per_week", article, ours, dosage.article.days_per_week, dosage.ours.days_per_week
    )
    span = dosage.article.span or dosage.ours.span
    length = _length(article) or _length(ours)
    if length is None:
        form.at.fault("no_dose_length")
    if span is None or length is None or form.at.faults.count > before:
        return dosage
    _check_choice(ours, dosage, span)
    _check_open(ours, dosage, span, length)
    _check_parts(ours, dosage)
    _check_growth(ours, dosage)
    if form.at.faults.count == before:
        _check_whole(length, dosage)
    return dosage


def _half(form: Fields, key: str, known: tuple[str, ...]) -> Fields:
    """The keys of one half; without the half, none."""
    return form[key].fields(required=(), optional=known) if key in form else Fields(form.at, {})


def _length(half: Fields) -> Node | None:
    return half.get("hold") or half.get("move") or half.get("tempo")


def _article(half: Fields) -> Article:
    length, per_day, days = _length(half), half.get("per_day"), half.get("days_per_week")
    return Article(
        work=_work(half),
        span=read_span(length) if length else None,
        repetitions=_repetitions(half),
        sides=half["sides"].choice(SIDE_TERMS) if "sides" in half else None,
        per_day=read_count(per_day, MOST_PER_DAY, several=True) if per_day else None,
        days_per_week=read_count(days, 7) if days else None,
    )


def _ours(half: Fields) -> Ours:
    per_day, days = half.get("per_day"), half.get("days_per_week")
    tempo, by_set, growth = read_tempo(half), _by_set_ms(half), read_growth(half)
    wanted = read_repetitions(half["repetitions"]) if "repetitions" in half else Repetitions()
    return Ours(
        work=_work(half),
        span=_span(half, tempo, by_set),
        repetitions=wanted.number,
        sides=half["sides"].choice(SIDE_TERMS) if "sides" in half else None,
        per_day=read_count(per_day, MOST_PER_DAY) if per_day else None,
        days_per_week=read_count(days, 7) if days else None,
        use_ms=_ms(half, "use", LONGEST_WORK_MS),
        target_ms=_ms(half, "target", LONGEST_WORK_MS),
        cap_ms=_ms(half, "cap", LONGEST_WORK_MS),
        move_in_ms=_ms(half, "move_in") or 0,
        release_ms=_ms(half, "release") or 0,
        rest_ms=_ms(half, "rest") or 0,
        switch_ms=_ms(half, "switch") or Ours().switch_ms,
        phases=read_names(half, "phases", MOST_PHASES),
        reverse_at_half=half.choice("reverse_at", {"half": True}, False),
        consecutive_days=half.yes_no("consecutive_days", True),
        sets=read_sets(half, wanted, by_set, growth),
        tempo=tempo,
        own_pace=half.yes_no("own_pace"),
        up_to=wanted.up_to,
        when=read_when(half),
        growth=growth,
    )


def _span(half: Fields, tempo: Tempo | None, by_set: tuple[int, ...]) -> Span | None:
    if tempo is not None:
        return Span(tempo.ms, tempo.ms)
    if by_set:
        return Span(max(by_set), max(by_set))
    length = _length(half)
    is_list = length is not None and length.kind == "list"
    return None if length is None or is_list else read_span(length)


def _by_set_ms(half: Fields) -> tuple[int, ...]:
    length = _length(half)
    if length is None or length.kind != "list":
        return ()
    return read_lengths(length, LONGEST_WORK_MS)


def _work(half: Fields) -> WorkKind | None:
    if "hold" in half and "move" in half:
        half["move"].fault("hold_and_move")
    if "tempo" in half and ("hold" in half or "move" in half):
        half["tempo"].fault("tempo_and_length")
    if "hold" in half:
        return WorkKind.HOLD
    return WorkKind.MOVE if "move" in half or "tempo" in half else None


def _repetitions(half: Fields) -> int | None:
    return half["repetitions"].whole(1, MOST_REPETITIONS) if "repetitions" in half else None


def _ms(half: Fields, key: str, longest_ms: int = LONGEST_PAUSE_MS) -> int | None:
    return read_length(half[key], longest_ms) if key in half else None


def _check_format(ours: Fields, *, newest: bool) -> None:
    newer = [ours[key] for key in NEWER if key in ours]
    newer += [
        node
        for key in ("repetitions", "hold", "move")
        if (node := ours.get(key)) and _is_newer(node)
    ]
    if newer and not newest:
        newer[0].fault("newer_format")


def _is_newer(node: Node) -> bool:
    return node.kind == "list" or (node.scalar.startswith("up to") and node.scalar[-1:].isdigit())


def _check_overrides(article: Fields, ours: Fields) -> None:
    length = _length(ours)
    if length is not None and _length(article) is not None:
        length.fault("length_prescribed")
    for key in ("repetitions", "sides"):
        if key in article and key in ours:
            ours[key].fault("key_prescribed", key=key)


def _check_count(
    key: str, article: Fields, ours: Fields, prescribed: Count | None, chosen: Count | None
) -> None:
    if prescribed == SEVERAL and chosen is None and key not in ours:
        article[key].fault("several_unchosen", key=key)
    if prescribed in (None, SEVERAL) or chosen is None:
        return
    if not prescribed.low <= chosen.low <= chosen.high <= prescribed.high:
        ours[key].fault("outside_count", count=count_text(prescribed))


def _check_choice(ours: Fields, dosage: Dosage, span: Span) -> None:
    """What we use, aim at and cap lies within what is prescribed."""
    for key, ms in (
        ("use", dosage.ours.use_ms),
        ("target", dosage.ours.target_ms),
        ("cap", dosage.ours.cap_ms),
    ):
        if ms is not None and not span.contains(ms):
            ours[key].fault("outside_span", span=span_text(span))
    cap = dosage.ours.cap_ms
    for key, ms in (("use", dosage.ours.use_ms), ("target", dosage.ours.target_ms)):
        if ms is not None and cap is not None and ms > cap:
            ours[key].fault("longer_than_cap", cap=length_text(cap))


def _check_open(ours: Fields, dosage: Dosage, span: Span, length: Node) -> None:
    """A hold that the person ends needs a target to plan with and a cap to end by itself."""
    for key in ("target", "cap"):
        if span.is_open and key not in ours:
            length.fault("open_needs", key=key)
        elif key in ours and span.max_ms is not None:
            ours[key].fault("not_open", key=key)
    if "use" in ours and (span.is_open or "target" in ours):
        ours["use"].fault("open_use")
    if "target" in ours and "cap" not in ours and not span.is_open:
        ours["target"].fault("target_without_cap")
    if "target" in ours and dosage.work is WorkKind.MOVE:
        ours["target"].fault("target_of_move")


def _check_parts(ours: Fields, dosage: Dosage) -> None:
    if "switch" in ours and not dosage.sides.is_sided:
        ours["switch"].fault("switch_without_sides")
    if "phases" in ours and dosage.work is WorkKind.MOVE:
        ours["phases"].fault("phases_of_move")
    if "alternate" in ours and not dosage.sides.is_sided:
        ours["alternate"].fault("turns_without_sides")
    if dosage.is_counted and dosage.ours.phases:
        ours["phases"].fault("phases_of_move")
    if "reverse_at" in ours and (dosage.work is WorkKind.HOLD or dosage.is_counted):
        ours["reverse_at"].fault("hold_reversed")


def _check_growth(ours: Fields, dosage: Dosage) -> None:
    """One exact length can grow, or sets that are alike; upwards, and within what may be taken."""
    growth = dosage.ours.growth
    if growth is None:
        return
    of_sets, sets = growth.of == "sets", dosage.ours.sets
    end = ours["each_week"].fields(required=("add", "up_to"))["up_to"]
    now, said = (sets.number, sets_text) if of_sets else (dosage.work_ms, length_text)
    if of_sets and (sets.repetitions or sets.work_ms):
        ours["each_week"].fault("growth_of_lists")
    elif not of_sets and (dosage.is_counted or sets.work_ms or not dosage.span.is_exact):
        ours["each_week"].fault("growth_of_range")
    elif growth.up_to <= now:
        end.fault("growth_without_way", length=said(now))
    else:
        _check_whole(end, _grown(dosage, growth))


def _grown(dosage: Dosage, growth: Growth) -> Dosage:
    """What it is to be in the end."""
    ours = dosage.ours._replace(growth=None)
    if growth.of == "sets":
        return dosage._replace(ours=ours._replace(sets=ours.sets.to(growth.up_to)))
    span = Span(growth.up_to, growth.up_to)
    return Dosage(dosage.article._replace(span=None), ours._replace(span=span))


def _check_whole(length: Node, dosage: Dosage) -> None:
    ours = dosage.ours
    around = ours.move_in_ms + ours.release_ms + ours.rest_ms
    total = 0
    for number in range(1, ours.sets.number + 1):
        one = around + dosage.work_ms_in(number) * max(1, len(ours.phases))
        total += one * dosage.repetitions_in(number) + ours.sets.rest_ms
    total *= max(1, len(ours.sets.parts)) * (2 if dosage.sides.is_sided else 1)
    if total > LONGEST_EXERCISE_MS:
        length.fault("long_exercise", minutes=total // 60_000)

"""The messages about doses that make no sense, and about lengths that cannot be read."""

from __future__ import annotations

from footcare_gui.texts.fault_messages import Messages
from footcare_gui.texts.gate import tr


def of_lengths() -> Messages:
    """About lengths of time and counts."""
    return {
        "no_span": tr(
            "faults",
            "“{text}” is no length of time; write 30 s, 2 min, 20–30 s, up to 15 s, at least 3 s "
            "or as long as you can",
        ),
        "no_length": tr("faults", "“{text}” is no length of time; write 10 s or 2 min"),
        "no_range": tr("faults", "“{text}” is no range; write the smaller first, such as 20–30 s"),
        "open_length": tr("faults", "“{text}” leaves a choice; write one length, such as 10 s"),
        "no_count": tr("faults", "“{text}” is no count; write 2 or 2–3"),
        "no_count_or_several": tr("faults", "“{text}” is no count; write 2, 2–3 or several"),
        "count_out_of_range": tr(
            "faults", "“{text}” is out of range; write 1 to {most}, the smaller first"
        ),
        "unknown_unit": tr(
            "faults",
            "the unit “{unit}” is not known in “{text}”; write s or min, such as {low} s",
        ),
        "missing_unit": tr(
            "faults", "a unit is missing in “{text}”; write s or min, such as {low} s"
        ),
        "no_time_at_all": tr(
            "faults", "“{text}” is no time at all; write 1 s or more, or leave it out"
        ),
        "long_time": tr("faults", "“{text}” is too long; {minutes} min is the most"),
    }


def of_doses() -> Messages:
    """About the dose, and that ours keeps to the article's."""
    return {
        "no_dose": tr("faults", "the dose is missing; add “ours: {{hold: 30 s}}” or “article: …”"),
        "no_dose_length": tr(
            "faults", "how long is it? add “hold: 30 s” or “move: 30 s” to article or ours"
        ),
        "hold_and_move": tr("faults", "“hold” and “move” together; keep the one that it is"),
        "double_phase": tr("faults", "the phase “{name}” comes twice; give each its own name"),
        "reserved_phase": tr(
            "faults", "“{name}” is a part of every session; give the phase another name"
        ),
        "length_prescribed": tr(
            "faults", "the article already says how long; choose within it with “use”"
        ),
        "key_prescribed": tr("faults", "the article already says “{key}”; take it out of ours"),
        "several_unchosen": tr("faults", "“several” is no number; choose one with “{key}” in ours"),
        "outside_count": tr(
            "faults", "the article says {count}; choose within it or take it out of ours"
        ),
        "outside_span": tr("faults", "outside what is prescribed ({span}); choose within it"),
        "longer_than_cap": tr("faults", "longer than the cap of {cap}; make it shorter"),
        **_of_open_doses(),
        **_of_parts(),
        **_of_sets(),
    }


def _of_open_doses() -> Messages:
    return {
        "open_needs": tr("faults", "“as long as you can” needs a {key}; add “{key}: 10 s” to ours"),
        "not_open": tr("faults", "the length is prescribed; a {key} is for open ones, take it out"),
        "open_use": tr("faults", "an open-ended hold has a target; take “use” out"),
        "target_without_cap": tr("faults", "a target needs a cap; add “cap: 10 s”"),
        "target_of_move": tr("faults", "a target is for holds; choose a length with “use”"),
    }


def _of_parts() -> Messages:
    return {
        "switch_without_sides": tr(
            "faults", "both sides work at once; take it out or add “sides: each leg”"
        ),
        "phases_of_move": tr(
            "faults", "phases are consecutive holds; take them out or write “hold”"
        ),
        "hold_reversed": tr(
            "faults", "only what moves can turn round; take it out or write “move”"
        ),
        "long_exercise": tr(
            "faults", "the whole exercise would take {minutes} min; 60 is the most"
        ),
    }


def _of_sets() -> Messages:
    return {
        "newer_format": tr(
            "faults", "this came with the second format; write “format: 2” at the top of the file"
        ),
        "sets_differ": tr(
            "faults", "each list has one value for each set; make them as long as there are sets"
        ),
        "set_rest_of_one": tr("faults", "there is only one set; add “sets: 3” or take it out"),
        "turns_without_sides": tr(
            "faults", "only sides can take turns; add “sides: each leg” or take it out"
        ),
        "tempo_and_length": tr(
            "faults", "a tempo says how long a repetition takes; take “hold” and “move” out"
        ),
        "growth_of_range": tr(
            "faults", "only one length can grow; write “hold: 30 s” or take “each_week” out"
        ),
        "growth_of_lists": tr(
            "faults", "sets with numbers of their own cannot grow; take “each_week” out"
        ),
        "no_sets": tr("faults", "“{text}” is no number of sets; write 3 sets, {most} at most"),
        "growth_without_way": tr(
            "faults", "it begins with {length} and can only grow; write more, or take it out"
        ),
        "no_every": tr("faults", "“{text}” is no number of days; write 2 days, {most} at most"),
        "no_apart": tr("faults", "“{text}” is no number of hours; write 4 h, {most} at most"),
        "no_date": tr("faults", "“{text}” is no date; write the year first, such as 2027-01-31"),
    }

"""The messages about faulty files, by code and subject; the places in them are parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from footcare_gui.domain.exercises.faults import FaultCode
from footcare_gui.texts.gate import tr

Messages: TypeAlias = Mapping[FaultCode, str]


def of_files() -> Messages:
    """About the file as a whole."""
    return {
        "no_such_file": tr("faults", "there is no such file; check the name"),
        "folder": tr("faults", "this is a folder; name a file in it"),
        "no_ordinary_file": tr("faults", "this is no ordinary file; name a text file"),
        "unreadable_file": tr("faults", "the file cannot be read: {reason}"),
        "large_file": tr("faults", "the file is larger than {megabytes} MB; split it"),
        "not_utf8": tr("faults", "the byte {byte} is not UTF-8; save the file as UTF-8"),
        "control_character": tr("faults", "the control character {code_point}; take it out"),
        "empty_file": tr("faults", "the file is empty; docs/library-format.md shows how to begin"),
        "more_faults": tr("faults", "there are more; mend these first"),
        "breaks_reader": tr("faults", "this file breaks the reader; please report it"),
    }


def of_yaml() -> Messages:
    """About what cannot be read as YAML, or is too much of it."""
    return {
        "not_yaml": tr("faults", "this is not valid YAML: {problem}"),
        "tab": tr("faults", "a tab; indent with spaces only"),
        "syntax": tr("faults", "this is not valid YAML ({problem}); check the indentation"),
        "syntax_colon": tr(
            "faults",
            "this is not valid YAML ({problem}); put a text with “: ” in it in quotation marks",
        ),
        "syntax_bracket": tr(
            "faults", "this is not valid YAML ({problem}); a bracket or brace is not closed"
        ),
        "syntax_end": tr(
            "faults",
            "this is not valid YAML ({problem}); a quotation mark or bracket is not closed",
        ),
        "syntax_token": tr(
            "faults", "this is not valid YAML ({problem}); put the text in quotation marks"
        ),
        "syntax_key": tr(
            "faults",
            "this is not valid YAML ({problem}); write “key: value”, with a space after the colon",
        ),
        "syntax_dash": tr(
            "faults", "this is not valid YAML ({problem}); start this line with “- ” or indent it"
        ),
        "syntax_indent": tr(
            "faults", "this is not valid YAML ({problem}); indent this line as the ones above it"
        ),
        "syntax_escape": tr(
            "faults",
            "this is not valid YAML ({problem}); use 'single' quotation marks or write \\\\ for \\",
        ),
        **_of_refusals(),
    }


def _of_refusals() -> Messages:
    return {
        "many_parts": tr("faults", "more than {most} parts are too many; split the file"),
        "second_document": tr("faults", "a second document begins here; keep one in a file"),
        "deep": tr("faults", "nested deeper than {most} levels; a bracket too many?"),
        "alias": tr("faults", "an alias (*) is not allowed; write the value out"),
        "anchor": tr(
            "faults",
            "an anchor (&) is not allowed; take it out, write values out where they belong",
        ),
        "tag": tr("faults", "a tag (!) is not allowed; take it out"),
    }


def of_values() -> Messages:
    """About single values, and the keys before them."""
    return {
        "nothing_here": tr("faults", "nothing is written here; {wanted} is expected"),
        "other_kind": tr("faults", "{wanted} is expected here, not {found}"),
        "only_spaces": tr("faults", "nothing but spaces; write some words or leave the key out"),
        "only_invisible": tr("faults", "nothing in this text can be seen; write some words"),
        "long_text": tr("faults", "{number} characters are too many; {most} is the most"),
        "invisible_character": tr(
            "faults", "the invisible character {code_point} is in this text; take it out"
        ),
        "no_id": tr(
            "faults",
            "“{text}” cannot be an id; use small letters a–z, digits and _, at most 48, "
            "such as toe_walk",
        ),
        "no_whole_number": tr(
            "faults", "“{text}” is no whole number; write one from {low} to {high}"
        ),
        "no_number": tr("faults", "“{text}” is no number; write one from {low} to {high}"),
        "out_of_range": tr(
            "faults", "{number} is out of range; write a number from {low} to {high}"
        ),
        "number_of_numbers": tr("faults", "{wanted} numbers are expected here, not {found}"),
        "number_of_items": tr("faults", "{low} to {high} items are expected here, not {found}"),
        "many_items": tr("faults", "at most {most} items are expected here, not {found}"),
        "key_no_word": tr("faults", "a key must be one word"),
        "double_key": tr("faults", "the key “{text}” is already in line {line}; keep one of them"),
        "missing_key": tr("faults", "the key “{key}” is missing; add “{key}: …”"),
        "unknown_key": tr("faults", "unknown key “{text}”; {mend}"),
        "unknown_choice": tr("faults", "unknown choice “{text}”; {mend}"),
    }


def of_kinds() -> Mapping[str, str]:
    """What a value can be."""
    return {
        "text": tr("faults", "one value"),
        "list": tr("faults", "a list, one “- …” a line"),
        "mapping": tr("faults", "“key: value” lines"),
    }


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


def of_libraries() -> Messages:
    """About exercises, routines and the progression."""
    return {
        "nothing_to_choose": tr(
            "faults", "nothing to choose in this file; add “exercises:” or “routines:”"
        ),
        "reserved_id": tr("faults", "“{name}” is a word of the app's own; choose another id"),
        "id_taken": tr("faults", "the id “{name}” is already taken in line {line}; choose another"),
        "id_taken_elsewhere": tr(
            "faults", "the id “{name}” is already taken in another library file; choose another"
        ),
        "variant_taken": tr("faults", "the variant “{name}” is already there; choose another id"),
        "unsteady_needs_balance": tr(
            "faults", "this form needs balance itself; choose a steady one"
        ),
        "unknown_exercise": tr("faults", "unknown exercise “{text}”; {mend}"),
        "unknown_variant": tr("faults", "unknown variant “{text}”; {mend}"),
        "nothing_changes": tr(
            "faults", "what changes? add “work: 20 s”, “repetitions: 2” or “variant: …”"
        ),
        "work_not_offered": tr("faults", "{length} cannot be chosen there; write one of {allowed}"),
        "exercises_among_routines": tr(
            "faults", "move the exercises to another file; the app writes this one"
        ),
    }


def of_figures() -> Messages:
    """About figures and their close-ups."""
    return {
        "no_picture_name": tr(
            "faults",
            "“{text}” is no name of a picture; write that of a PNG, JPEG or WebP file in "
            "library/pictures, such as towel.jpg",
        ),
        "no_figure_name": tr("faults", "this is no figure's name"),
        "no_such_figure": tr("faults", "there is no such figure; check the name"),
        "file_of_other_id": tr("faults", "the id is “{name}”, so the file must be {name}.yaml"),
        "missing_type": tr("faults", "the key “type” is missing; add one of {known}"),
        "missing_pose": tr("faults", "the pose “{name}” is missing; add it"),
        "missing_in_pose": tr(
            "faults", "the key “{key}” is missing; add it, or “like:” another pose"
        ),
        "double_layer": tr("faults", "“{name}” is already among the layers; keep one of them"),
        "other_form": tr(
            "faults",
            "{limb} is written in another form than in “{pose}”; write it in the same form in all "
            "poses",
        ),
        "no_lens": tr("faults", "the pose “hold” has no lens to show; give it one"),
        "unknown_layer": tr("faults", "unknown layer “{text}”; {mend}"),
        "unknown_pose": tr("faults", "unknown pose “{text}”; {mend}"),
        "unknown_earlier_pose": tr("faults", "unknown earlier pose “{text}”; {mend}"),
        "unknown_ghost_pose": tr("faults", "unknown pose of the ghost “{text}”; {mend}"),
        "unknown_ball": tr("faults", "unknown ball “{text}”; {mend}"),
        "unknown_close_up": tr("faults", "unknown close-up “{text}”; {mend}"),
        "pin_without_ankle": tr(
            "faults", "say with “ankle: [x, y]” where that part of the foot rests"
        ),
        "circles_without_leg": tr(
            "faults", "a foot that circles needs a leg to hang from; add “leg: raised”"
        ),
        "inverted_frame": tr(
            "faults", "write left, bottom, right and top, each first below its second"
        ),
    }

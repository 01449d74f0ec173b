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

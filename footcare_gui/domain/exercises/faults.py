"""What is wrong in a file that somebody wrote, and where; the texts have the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from footcare_gui.domain.value import Value

FaultCode: TypeAlias = Literal[
    # the file
    "no_such_file", "folder", "no_ordinary_file", "unreadable_file", "large_file", "not_utf8",
    "control_character", "empty_file", "more_faults", "breaks_reader",
    # YAML
    "not_yaml", "tab", "syntax", "syntax_colon", "syntax_bracket", "syntax_end", "syntax_token",
    "syntax_key", "syntax_dash", "syntax_indent", "syntax_escape", "many_parts",
    "second_document", "deep", "alias", "anchor", "tag",
    # values
    "nothing_here", "other_kind", "only_spaces", "only_invisible", "long_text",
    "invisible_character", "no_id", "no_whole_number", "no_number", "out_of_range",
    "number_of_numbers", "number_of_items", "many_items", "key_no_word", "double_key",
    "missing_key", "unknown_key", "unknown_choice",
    # lengths and counts
    "no_span", "no_length", "no_range", "open_length", "no_count", "no_count_or_several",
    "count_out_of_range", "unknown_unit", "missing_unit", "no_time_at_all", "long_time",
    # the dose
    "no_dose", "no_dose_length", "hold_and_move", "double_phase", "reserved_phase",
    "length_prescribed", "key_prescribed", "several_unchosen", "outside_count", "outside_span",
    "longer_than_cap", "open_needs", "not_open", "open_use", "target_without_cap",
    "target_of_move", "switch_without_sides", "phases_of_move", "hold_reversed",
    "long_exercise", "newer_format", "sets_differ", "set_rest_of_one", "turns_without_sides",
    "tempo_and_length", "no_every", "no_apart", "no_date", "growth_of_range",
    "growth_without_way", "growth_of_lists", "no_sets",
    # exercises, routines and the progression
    "nothing_to_choose", "reserved_id", "id_taken", "id_taken_elsewhere", "variant_taken",
    "unsteady_needs_balance", "unknown_exercise", "unknown_variant", "nothing_changes",
    "work_not_offered", "exercises_among_routines",
    # figures and close-ups
    "no_picture_name",
    "no_figure_name", "no_such_figure", "file_of_other_id", "missing_type", "missing_pose",
    "missing_in_pose", "double_layer", "other_form", "no_lens", "unknown_layer", "unknown_pose",
    "unknown_earlier_pose", "unknown_ghost_pose", "unknown_ball", "unknown_close_up",
    "pin_without_ankle", "circles_without_leg", "inverted_frame",
    # shared files
    "no_shared", "broken_shared", "large_shared", "many_entries", "large_unpacked", "entry_name",
    "entry_link", "entry_locked", "entry_packed", "double_entry", "large_entry", "broken_entry",
    "no_programme", "newer_shared", "nothing_shared", "no_picture", "large_picture",
    "missing_picture",
]  # fmt: skip
"""Everything that can be wrong, each with words of its own."""

SHOWN_LENGTH = 40

Param: TypeAlias = str | int | float


class Fault(Value):
    """One thing to mend.

    Attributes:
        file: The file as the reader knows it.
        line: From 1.
        column: From 1, in characters.
        code: What is wrong.
        params: What the words speak of, by name; `text` is what the file's author wrote.
    """

    file: str
    line: int
    column: int
    code: FaultCode
    params: tuple[tuple[str, Param], ...] = ()

    def __str__(self) -> str:
        """For the log; the texts say it to a person."""
        params = "".join(f" {name}={value}" for name, value in self.params)
        return one_line(f"{self.file}:{self.line}:{self.column}: {self.code}{params}")


class FaultyFileError(Exception):
    """A file has faults; it is left as it is.

    Attributes:
        faults: What to mend in it.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(str(faults[0]) if faults else "")
        self.faults = tuple(faults)


def one_line(text: str) -> str:
    """The text with everything that would break a line or drive a terminal made visible."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def shown(text: str) -> str:
    """A few of somebody's own words as they may stand in a message: shortened, on one line."""
    return one_line(text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…")

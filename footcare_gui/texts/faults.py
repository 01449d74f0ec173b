"""What is wrong in a file, and how to mend it: one whole message for each thing that can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from footcare_gui.domain.exercises.faults import Fault, FaultCode, FaultyFileError, Param, one_line
from footcare_gui.texts.dose_fault_messages import of_doses, of_lengths
from footcare_gui.texts.fault_messages import (
    of_figures,
    of_files,
    of_kinds,
    of_libraries,
    of_values,
    of_yaml,
)
from footcare_gui.texts.gate import tr
from footcare_gui.texts.shared_fault_messages import of_shared_files

SUBJECTS = (
    of_files,
    of_yaml,
    of_values,
    of_lengths,
    of_doses,
    of_libraries,
    of_figures,
    of_shared_files,
)
_NONE: Mapping[str, Param] = MappingProxyType({})


def fault_line(fault: Fault) -> str:
    """One line: `file:line:column: what is wrong, and how to mend it`."""
    words = fault_words(fault.code, dict(fault.params))
    return one_line(f"{fault.file}:{fault.line}:{fault.column}: {words}")


def fault_lines(faults: Iterable[Fault]) -> str:
    """Every fault on a line of its own."""
    return "\n".join(map(fault_line, faults))


def fault_words(code: FaultCode, params: Mapping[str, Param] = _NONE) -> str:
    """What is wrong, and how to mend it, without the place."""
    message = next(words[code] for of_subject in SUBJECTS if code in (words := of_subject()))
    kinds = of_kinds()
    values = dict(params)
    for name in ("wanted", "found"):
        if name in values:
            values[name] = kinds.get(str(values[name]), values[name])
    return message.format(**values, mend=known_words(params))


def known_words(params: Mapping[str, Param]) -> str:
    """What was probably meant by an unknown word, or all that would do."""
    if "near" in params:
        return tr("faults", "did you mean “{near}”?", near=params["near"])
    return tr("faults", "known: {known}", known=params.get("known", ""))


def reason(error: Exception) -> object:
    """Why something could not be kept, as something that a person can do about it."""
    return fault_line(error.faults[0]) if isinstance(error, FaultyFileError) else error

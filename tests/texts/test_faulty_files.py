from __future__ import annotations

import pytest

from footcare_gui.texts.faulty_files import could_not_be_read


@pytest.mark.parametrize(
    ("files", "line"),
    [
        (1, "One exercise file could not be read."),
        (3, "3 exercise files could not be read."),
    ],
)
def test_faulty_files_are_counted(files: int, line: str) -> None:
    assert could_not_be_read(files) == line

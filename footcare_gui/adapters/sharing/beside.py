"""What lies beside a person's library files: pictures, drafts, figures, as text that JSON can hold.

A name is one of few plain ones, and a picture begins as one and is small; whatever else is found
in a file from elsewhere is named and left there.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from footcare_gui.adapters.sharing.parcel import CLOSE_UPS, FIGURES, PICTURES, RESERVED
from footcare_gui.adapters.sharing.picture_header import MOST_PICTURE_BYTES, read_header
from footcare_gui.adapters.yaml_tree.source import MAX_BYTES
from footcare_gui.domain.exercises.faults import one_line
from footcare_gui.platform.files import read_ordinary, text_of

DRAFTS = "drafts/"
MOST_FILES = 5_000
MOST_ALL_BYTES = 400_000_000
"""Of all together, as they are kept: what is read of an export has to find room in the memory."""

NAME = re.compile(
    r"drafts/[^\W.][^/\\:\0]{0,63}\.ya?ml"
    r"|figures/(?:close_ups/)?[a-z0-9][a-z0-9_]{0,47}\.yaml"
    r"|pictures/[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.(?:png|jpe?g|webp)"
)
MOST_NAME_BYTES = 200


def beside(own: Path) -> tuple[dict[str, str], tuple[str, ...]]:
    """All that lies there, as text by name; and the names of what is not taken along.

    Args:
        own: The folder of the person's files.
    """
    found: dict[str, str] = {}
    left, size = [], 0
    for name in _names(own):
        try:
            data = read_ordinary(own / name, _most_bytes(name))
            size += len(data)
            if size > MOST_ALL_BYTES or len(found) == MOST_FILES:
                raise ValueError("too much for one file")
            text = b64encode(data).decode() if _is_picture(name) else text_of(data)
            data_of(name, text)
        except (OSError, ValueError):
            left.append(name)
        else:
            found[name] = text
    return found, tuple(left)


def usable(texts: Mapping[str, str], left_out: list[str]) -> dict[str, bytes]:
    """The files that may be kept, by name; a line for each other one is added to `left_out`."""
    found: dict[str, bytes] = {}
    size = 0
    for number, (name, text) in enumerate(texts.items(), start=1):
        try:
            data = data_of(name, text)
            size += len(data)
            if size > MOST_ALL_BYTES or len(found) == MOST_FILES:
                raise ValueError("too many files, or too large ones")
        except ValueError as error:
            left_out.append(one_line(f"file {number}: {error}"))
        else:
            found[name] = data
    return found


def data_of(name: str, text: str) -> bytes:
    """The bytes of a file.

    Raises:
        ValueError: It has another name than such files have, is too large, or is no picture.
    """
    short = Path(name).name.lower()
    if not NAME.fullmatch(name) or RESERVED.match(short) or len(name.encode()) > MOST_NAME_BYTES:
        raise ValueError(f"no name of a picture, a draft or a figure: {name[:60]!r}")
    if not _is_picture(name):
        data = text.encode()
    elif len(text) > 2 * MOST_PICTURE_BYTES:
        raise ValueError(f"{name} is too large")
    else:
        data = b64decode(text, validate=True)
    if len(data) > _most_bytes(name):
        raise ValueError(f"{name} is too large")
    if _is_picture(name):
        header = read_header(data)
        if header is None or not short.endswith(header.endings) or not header.is_small_enough:
            raise ValueError(f"{name} is no picture that can be shown")
    return data


def _names(own: Path) -> Iterator[str]:
    for folder in (DRAFTS, FIGURES, CLOSE_UPS, PICTURES):
        for path in sorted(_entries(own / folder)):
            if NAME.fullmatch(name := f"{folder}{path.name}"):
                yield name


def _entries(folder: Path) -> Iterable[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return ()


def _is_picture(name: str) -> bool:
    return name.startswith(PICTURES)


def _most_bytes(name: str) -> int:
    return MOST_PICTURE_BYTES if _is_picture(name) else MAX_BYTES

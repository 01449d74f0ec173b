"""The outside of a `.footcare` file: a zip of few, small files with plain names, or none at all.

A library file that is opened by itself is the same with nothing around it.

Everything is looked at in memory, whole, before anybody may keep a byte of it: how many there are,
what they are called, that none is a link or locked, and how large each turns out to be.
"""

from __future__ import annotations

import re
import stat
import struct
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from footcare_gui.adapters.sharing.picture_header import MOST_PICTURE_BYTES
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import MAX_BYTES
from footcare_gui.domain.exercises.faults import FaultCode, FaultyFileError, Param, one_line, shown
from footcare_gui.platform.files import LargeFileError, UnusableFileError, read_ordinary

PROGRAMME = "programme.yaml"
BARE = (".yaml", ".yml")
"""How the name of a library file ends that lies in no zip."""
FIGURES, CLOSE_UPS, PICTURES = "figures/", "figures/close_ups/", "pictures/"
MOST_FILE_BYTES = 20_000_000
MOST_ENTRIES = 200
MOST_UNPACKED_BYTES = 60_000_000
MOST_DIRECTORY_BYTES = 200_000
"""So long may the list of entries be; a longer one has too many, or names nobody needs."""

NAME = re.compile(
    r"programme\.yaml|figures/(?:close_ups/)?[a-z0-9][a-z0-9_]{0,47}\.yaml"
    r"|pictures/[a-z0-9][a-z0-9_-]{0,63}\.(?:png|jpg|jpeg|webp)"
)
FOLDERS = frozenset({FIGURES, CLOSE_UPS, PICTURES})
RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.")
"""Names that mean a device where the file may be opened next."""

_END = struct.Struct("<4s4H2LH")
_LOCKED = 0x1 | 0x40
_UNIX, _MADE_BY_UNIX = 16, (3, 19)


def open_parcel(path: Path) -> Mapping[str, bytes]:
    """All files of a `.footcare` file by their names in it, folders left out.

    Of a library file by itself, that file alone.

    Raises:
        FaultyFileError: It is none, or something in it is not as it should be.
    """
    faults = Faults(path.name)
    is_bare = path.suffix.lower() in BARE
    data = _read(path, faults, MAX_BYTES if is_bare else MOST_FILE_BYTES)
    found: dict[str, bytes] = {}
    if data is not None and is_bare:
        found = {PROGRAMME: data}
    elif data is not None and _has_sane_end(data, faults):
        try:
            with ZipFile(BytesIO(data)) as file:
                if _are_allowed(file.infolist(), faults):
                    found = dict(_unpacked(file, faults))
        except (BadZipFile, NotImplementedError, OSError, ValueError, struct.error) as error:
            faults.add(1, 1, "broken_shared", reason=str(error))
    if not faults and PROGRAMME not in found:
        faults.add(1, 1, "no_programme")
    if faults:
        raise FaultyFileError(tuple(faults))
    return found


def pack(files: Mapping[str, bytes]) -> bytes:
    """A `.footcare` file of these; the same files give the same bytes.

    Raises:
        ValueError: That would be more than one may hold.
    """
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as file:
        for name, data in files.items():
            entry = ZipInfo(name)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << _UNIX
            file.writestr(entry, data)
    packed = out.getvalue()
    if len(packed) > MOST_FILE_BYTES or len(files) > MOST_ENTRIES:
        raise ValueError("too much for one file")
    return packed


def _read(path: Path, faults: Faults, most: int) -> bytes | None:
    try:
        return read_ordinary(path, most)
    except FileNotFoundError:
        faults.add(1, 1, "no_such_file")
    except LargeFileError:
        faults.add(1, 1, "large_shared", megabytes=most // 1_000_000)
    except UnusableFileError:
        faults.add(1, 1, "folder" if path.is_dir() else "no_ordinary_file")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        faults.add(1, 1, "folder" if path.is_dir() else "unreadable_file", reason=str(reason))
    return None


def _has_sane_end(data: bytes, faults: Faults) -> bool:
    """Whether it begins and ends as a zip of few entries: a long list is not even read."""
    at = data.rfind(b"PK\x05\x06")
    if not data.startswith(b"PK\x03\x04") or at < 0 or at + _END.size > len(data):
        faults.add(1, 1, "no_shared")
        return False
    _, disk, first_disk, here, all_of_them, long, _, _ = _END.unpack_from(data, at)
    if disk or first_disk or here != all_of_them or long == 0xFFFFFFFF:
        faults.add(1, 1, "broken_shared", reason="several parts")
    elif all_of_them > MOST_ENTRIES or long > MOST_DIRECTORY_BYTES:
        faults.add(1, 1, "many_entries", most=MOST_ENTRIES)
    return not faults


def _are_allowed(entries: list[ZipInfo], faults: Faults) -> bool:
    """Whether every entry is one that may be in such a file; looks at names and sizes only."""
    if len(entries) > MOST_ENTRIES:
        faults.add(1, 1, "many_entries", most=MOST_ENTRIES)
        return False
    seen: set[str] = set()
    for entry in entries:
        for code, params in _wrong_with(entry):
            faults.add(1, 1, code, entry=shown(one_line(entry.orig_filename)), **params)
        if entry.orig_filename in seen:
            faults.add(1, 1, "double_entry", entry=shown(one_line(entry.orig_filename)))
        seen.add(entry.orig_filename)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED_BYTES:
        faults.add(1, 1, "large_unpacked", megabytes=MOST_UNPACKED_BYTES // 1_000_000)
    return not faults


def _wrong_with(entry: ZipInfo) -> Iterator[tuple[FaultCode, Mapping[str, Param]]]:
    name = entry.orig_filename
    mode = entry.external_attr >> _UNIX if entry.create_system in _MADE_BY_UNIX else 0
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        yield "entry_link", {}
    elif name in FOLDERS and not entry.file_size:
        return
    elif not NAME.fullmatch(name) or RESERVED.match(Path(name).name):
        yield "entry_name", {}
    elif entry.flag_bits & _LOCKED:
        yield "entry_locked", {}
    elif entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        yield "entry_packed", {}
    elif entry.file_size > _most_bytes(name):
        yield "large_entry", {"megabytes": _most_bytes(name) // 1_000_000}


def _unpacked(file: ZipFile, faults: Faults) -> Iterator[tuple[str, bytes]]:
    """Each file, read no further than it may be long, whatever it says of its own length."""
    for entry in file.infolist():
        if entry.orig_filename in FOLDERS:
            continue
        most = min(entry.file_size, _most_bytes(entry.filename))
        try:
            with file.open(entry) as packed:
                data = packed.read(most + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
            faults.add(1, 1, "broken_entry", entry=entry.filename, reason=str(error))
            continue
        if len(data) != entry.file_size:
            faults.add(1, 1, "broken_entry", entry=entry.filename, reason="its length is wrong")
        yield entry.filename, data


def _most_bytes(name: str) -> int:
    return MOST_PICTURE_BYTES if name.startswith(PICTURES) else MAX_BYTES

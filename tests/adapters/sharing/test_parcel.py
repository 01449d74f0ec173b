"""Two hundred hostile `.footcare` files: each is refused in words, and nothing is left behind."""

from __future__ import annotations

import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.platform.places import resources
from footcare_gui.texts.faults import fault_line
from tests.kits.shared_kit import CURLS, Person, png

GOOD = CURLS.replace("format: 2", "format: 2\nprogramme: {name: Ankle}").encode()
PROGRAMME, PICTURE = "programme.yaml", "pictures/a.png"
FIGURE = (resources() / "figures" / "toe_walk.yaml").read_bytes()


def zipped(*entries: tuple[Any, bytes], **how: Any) -> bytes:
    """A zip of these, beside a good programme unless one of them is that."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **how) as file:
        if all(getattr(name, "filename", name) != PROGRAMME for name, _ in entries):
            file.writestr(PROGRAMME, GOOD)
        for name, data in entries:
            file.writestr(name, data)
    return out.getvalue()


def linked(name: str, mode: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.create_system, entry.external_attr = 3, mode << 16
    return entry


def flagged(bits: int) -> bytes:
    """A picture whose entry has these bits set, here and in the list."""
    data = bytearray(zipped((PICTURE, png())))
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rindex(sign)
        data[at + place] |= bits
    return bytes(data)


def saying(length: int) -> bytes:
    """A picture that says that it is so long."""
    data = bytearray(zipped((PICTURE, png())))
    at = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, length)
    return bytes(data)


def packed_as(method: int) -> bytes:
    data = bytearray(zipped((PICTURE, png())))
    for sign, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", data, data.rindex(sign) + place, method)
    return bytes(data)


def ending(**fields: int) -> bytes:
    """A good file whose end says something else."""
    data = bytearray(zipped())
    places = {"disk": 4, "first": 6, "here": 8, "all": 10, "size": 12, "offset": 16}
    for name, value in fields.items():
        form = "<L" if name in ("size", "offset") else "<H"
        struct.pack_into(form, data, data.rindex(b"PK\x05\x06") + places[name], value)
    return bytes(data)


def programme(text: str) -> bytes:
    return zipped((PROGRAMME, text.encode()))


PATHS = (
    "../evil.yaml", "../../.bashrc", "/etc/passwd", "C:\\boot.ini", "..\\evil.yaml",
    "a/../../b.png",
    "figures/../../evil.yaml", "pictures/../a.png", "pictures//a.png", "./programme.yaml",
    "pictures/.hidden.png", "pictures/..png", "~/.ssh/config", "file:///etc/passwd",
    "pictures/a.png/",
    "figures/close_ups/../x.yaml", "figures/close_ups/a/b.yaml", "pictures/sub/a.png",
    "evil.desktop",
    "figures/nested/../../../x.yaml", "pictures/a.png;ls", "pictures/$(ls).png",
    "pictures/%2e%2e/a.png", "pictures/a.png\x00.exe", "pictures/-rf.png", "pictures/*.png",
    "figures/lpt1.yaml", "pictures/prn.webp", "sitecustomize.py", "footcare.ini", "session.open",
    "instance.lock", "mimetype", "[Content_Types].xml", "bin/footcare", "figures/_a.yaml",
    "autorun.inf", "run.sh", "library/mine.yaml", "my-routines.yaml", "journal.db", "plugin.py",
    "pictures/a.svg", "pictures/a.gif", "pictures/a.png.exe", "pictures/a", "figures/a.yml",
    "figures/a.py", "figures/a.png", "pictures/a.yaml", "nested.zip", "pictures/nested.zip",
    "nested.footcare", "__MACOSX/._a", ".DS_Store", "Thumbs.db", "META-INF/MANIFEST.MF", "empty/",
    "pictures/con.png", "pictures/nul.jpg", "figures/aux.yaml", "pictures/com1.png",
    "\\\\host\\share",
    "pictures/" + "a" * 300 + ".png", "pictures/a b.png", "pictures/a\n.png", "pictures/a\x07.png",
)  # fmt: skip
UNICODE = (
    "Programme.yaml", "PROGRAMME.YAML", "programme.yaml ", "programme.yaml.", "pictures/A.png",
    "Pictures/a.png", "FIGURES/a.yaml", "pictures/\u202egnp.a.png", "pictures/a\u200b.png",
    "pictures/\uff0e\uff0e/a.png", "pictures/é.png", "pictures/e\u0301.png", "pictures/\u0430.png",
    "pictures/a\u2044b.png", "pictures\u2215a.png", "\ufeffprogramme.yaml", "pictures/\u2025.png",
    "pictures/İ.png", "pictures/ß.png", "pictures/\U0001f9b6.png", "pictures/ａ.png",
)  # fmt: skip
TEXTS = {
    "no mapping": "- a\n- b\n",
    "empty": "",
    "not yaml": "a: [",
    "a tab": "a:\n\t- b",
    "an alias": "a: &a [b]\nc: *a",
    "a bomb of aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
    "a tag": "programme: !!python/object/apply:os.system ['ls']",
    "two documents": GOOD.decode() + "---\na: b\n",
    "deep": "programme: " + "[" * 50 + "]" * 50,
    "control characters": GOOD.decode() + "# \x1b[31m",
    "newer": GOOD.decode().replace("format: 2", "format: 3"),
    "much newer": GOOD.decode().replace("format: 2", "format: 99999999999999999999"),
    "no format number": GOOD.decode().replace("format: 2", "format: two"),
    "no programme": CURLS,
    "no name": GOOD.decode().replace("{name: Ankle}", "{by: Ada}"),
    "wrong type of programme": GOOD.decode().replace("{name: Ankle}", "[Ankle]"),
    "wrong type of exercises": "format: 2\nprogramme: {name: A}\nexercises: curls\n",
    "wrong type of routines": "format: 2\nprogramme: {name: A}\nroutines: {a: b}\n",
    "wrong type of a step": GOOD.decode().replace("- Let go.", "- [Let go.]"),
    "wrong type of a dose": GOOD.decode().replace("sets: 3", "sets: [3, {}]"),
    "nothing in it": "format: 2\nprogramme: {name: A}\n",
    "an unknown key": GOOD.decode() + "run: ls\n",
    "an unknown exercise": GOOD.decode().replace("[curls,", "[nowhere,"),
    "an exercise of everybody": GOOD.decode().replace("id: curls", "id: curls\n    id: toe_walk"),
    "twice the same id": GOOD.decode().replace("id: evening", "id: curls"),
    "a missing picture": GOOD.decode().replace("pose: hold,", "pose: hold, picture: gone.png,"),
    "a picture elsewhere": GOOD.decode().replace("pose: hold,", "picture: ../../a.png,"),
    "endless": GOOD.decode().replace("hold: 10–20 s", "hold: 900 min"),
    "no such day": GOOD.decode().replace("{name: Ankle}", "{name: A, until: 2027-02-30}"),
    "limits of nobody": GOOD.decode().replace("{name: Ankle}", "{name: A, limits: {x: {sets: 1}}}"),
    "limits below nothing": GOOD.decode().replace(
        "{name: Ankle}", "{name: A, limits: {curls: {sets: 0}}}"
    ),
    "a name without end": GOOD.decode().replace("Ankle", "a" * 4_000),
    "a name that turns round": GOOD.decode().replace("Ankle", "a\u202eb"),
    "an invisible name": GOOD.decode().replace("{name: Ankle}", '{name: "\u200b"}'),
    "a million brackets": "{" * 1_000_000,
}


def pictures() -> Iterator[tuple[str, bytes]]:
    jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03" + bytes(20)
    webp = b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(4) + bytes(4) + b"\xff" * 6
    for name, data in {
        "wide": png(1_000_000, 2),
        "high": png(2, 4_097),
        "of no size": png(0, 0),
        "of every size": png(0xFFFFFFFF, 0xFFFFFFFF),
        "text": b"not a picture",
        "nothing": b"",
        "a zip": zipped(),
        "a program": b"\x7fELF" + bytes(200),
        "a script": b"#!/bin/sh\nls\n",
        "a page": b"<html><script>alert(1)</script>",
        "a drawing": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "a moving picture": b"GIF89a" + bytes(30),
        "half a header": png()[:17],
        "a photo": jpeg,
    }.items():
        yield f"a picture that is {name}", zipped((PICTURE, data))
    for name, data in {
        "large": jpeg,
        "cut": jpeg[:8],
        "without size": b"\xff\xd8\xff\xe0\x00\x02",
    }.items():
        yield f"a photo that is {name}", zipped(("pictures/a.jpg", data))
    yield "a photo in circles", zipped(("pictures/a.jpg", b"\xff\xd8" + b"\xff\xe0\x00\x00" * 9))
    yield "a large WebP", zipped(("pictures/a.webp", webp))
    yield "a WebP of nothing", zipped(("pictures/a.webp", b"RIFF\x00\x00\x00\x00WEBP"))
    yield "a PNG that says it is a WebP", zipped(("pictures/a.webp", png()))
    yield "a picture of too many bytes", zipped((PICTURE, png() + bytes(9_000_000)))


def figures() -> Iterator[tuple[str, bytes]]:
    for name, data in {
        "empty": b"",
        "text": b"figure",
        "of another id": FIGURE,
        "not UTF-8": b"\xff\xfe\x00",
        "an alias": b"id: a\nworking: &a near\nview: *a",
        "a bomb of numbers": b"id: a\nview: {x: 1e999999, span: 1}\n",
        "deep": b"id: " + b"[" * 99,
        "of wrong types": b"id: [a]\nposes: 3\n",
        "cut": FIGURE[: len(FIGURE) // 2],
    }.items():
        yield f"a figure that is {name}", zipped(("figures/a.yaml", data))
    yield "a close-up that is nothing", zipped(("figures/close_ups/a.yaml", b"x"))
    yield "a close-up of another id", zipped(("figures/close_ups/a.yaml", b"id: b\ntype: side\n"))


def wholes() -> Iterator[tuple[str, bytes]]:
    good = zipped((PICTURE, png()))
    yield from {
        "empty": b"",
        "text": b"hello",
        "only the sign of a zip": b"PK\x03\x04",
        "only its end": b"PK\x05\x06" + bytes(18),
        "a gzip": b"\x1f\x8b\x08" + bytes(40),
        "a seven-zip": b"7z\xbc\xaf\x27\x1c" + bytes(40),
        "a tar": b"programme.yaml" + bytes(1_000),
        "behind a program": b"MZ" + bytes(100) + good,
        "behind a script": b"#!/bin/sh\nexit\n" + good,
        "larger than it may be": good + bytes(20_000_001),
        "locked": flagged(0x1),
        "strongly locked": flagged(0x41),
        "a patch": flagged(0x20),
        "packed with bzip2": packed_as(12),
        "packed with LZMA": packed_as(14),
        "packed in an unknown way": packed_as(97),
        "saying it is longer": saying(1_000),
        "saying it is shorter": saying(3),
        "saying it is endless": saying(0xFFFFFFFF),
        "on two disks": ending(disk=1),
        "beginning on another disk": ending(first=1),
        "with more elsewhere": ending(here=1, all=2),
        "with a list elsewhere": ending(offset=0x7FFFFFFF),
        "with an endless list": ending(size=0xFFFFFFFF),
        "with a long list": ending(size=1_000_000),
        "with 10 000 entries": many(10_000),
        "with 201 entries": many(200),
        "with 10 000 entries that it hides": hidden(10_000),
        "with the same name twice": twice(),
        "a bomb": zipped(("figures/a.yaml", bytes(5_100_000))),
        "many bombs": zipped(*((f"figures/a{n}.yaml", bytes(4_900_000)) for n in range(15))),
        "with a good picture's bytes changed": damaged(),
        "without a programme": without_programme(),
    }.items()
    for part in (0.1, 0.3, 0.5, 0.7, 0.9, 0.97):
        yield f"cut at {part}", good[: int(len(good) * part)]
    for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFCHR, stat.S_IFBLK):
        yield (
            f"with a special file {kind:o}",
            zipped((linked(PICTURE, kind | 0o777), b"/etc/passwd")),
        )
    yield "whose programme is a link", zipped((linked(PROGRAMME, stat.S_IFLNK | 0o777), b"/etc/x"))
    yield "whose folder is a link", zipped((linked("pictures/", stat.S_IFLNK | 0o777), b"/tmp"))


def damaged() -> bytes:
    data = bytearray(zipped((PICTURE, png())))
    data[data.index(PICTURE.encode()) + len(PICTURE) + 8] ^= 0x55
    return bytes(data)


def many(number: int) -> bytes:
    return zipped(*((f"pictures/a{n}.png", b"") for n in range(number)))


def hidden(number: int) -> bytes:
    data = bytearray(many(number))
    at = data.rindex(b"PK\x05\x06")
    struct.pack_into("<2H", data, at + 8, 2, 2)
    return bytes(data)


def twice() -> bytes:
    data = zipped((PICTURE, png()), ("pictures/b.png", png()))
    return data.replace(b"pictures/b.png", b"pictures/a.png")


def without_programme() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr(PICTURE, png())
    return out.getvalue()


def hostile() -> Iterator[tuple[str, bytes]]:
    yield from ((f"the name {name!r}", zipped((name, b"x"))) for name in (*PATHS, *UNICODE))
    yield from ((f"a programme that is {name}", programme(text)) for name, text in TEXTS.items())
    for folder in ("/figures", "figures", "pictures/"):
        yield f"the folder {folder!r} with something in it", zipped((folder, b"x"))
    yield from pictures()
    yield from figures()
    yield from wholes()


FILES = dict(hostile())


def test_there_are_two_hundred_of_them() -> None:
    assert len(FILES) >= 200


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_in_words_and_leaves_nothing(tmp_path: Path, name: str) -> None:
    place = tmp_path / "place"
    place.mkdir()
    person = Person(place)
    path = place / "from her.footcare"
    path.write_bytes(FILES[name])
    acts: tuple[Callable[[Path], object], ...] = (person.files.look, person.files.add)
    for act in acts:
        with pytest.raises(FaultyFileError) as refused:
            act(path)
        for fault in refused.value.faults:
            line = fault_line(fault)
            assert line.startswith("from her.footcare")
            assert line.isprintable()
            assert len(line) < 400
            assert line.count(":") >= 2
    assert sorted(place.iterdir()) == [path]

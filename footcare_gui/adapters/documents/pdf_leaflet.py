"""Writes the leaflet: every exercise of a library with its pictures, on pages to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from footcare_gui.adapters.documents.pdf_page import INK, MM, PdfPage, write_pages
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Ladder, Library
from footcare_gui.domain.value import Value
from footcare_gui.texts import leaflet as words
from footcare_gui.texts.leaflet_way import Told, Way

MARGIN_MM = 10.0
SIZES = ((14.0, 62.0), (14.0, 45.0), (13.0, 42.0), (12.0, 38.0))
"""Points of the letters of a page and millimetres of its pictures: the largest with which an
exercise has room on it."""
HEADING, NAME = 1.1, 1.4
BETWEEN_MM, NUMBER_MM, BAR_MM = 2.0, 9.0, 1.2
PICTURE_PX = 640
TINT = QColor("#EFEBE2")

PictureOf = Callable[[Form, str, int], QImage]
"""The still picture of a pose of a form, so many pixels wide."""


class Words(Value):
    """Lines of text.

    Attributes:
        text: What they say.
        scale: How large they are, 1 as the body of the page.
        bold: Whether they are.
        mark: Stands before the first one; `""` for none, and the lines are as wide as the page.
        bar: Whether a bar stands along them, as beside a warning.
        tint: Whether they stand on a band, as a heading does.
        gap_mm: Left free above.
    """

    text: str
    scale: float = 1.0
    bold: bool = False
    mark: str = ""
    bar: bool = False
    tint: bool = False
    gap_mm: float = 0.8


class Pictures(Value):
    """Pictures in a row, each above the number of its step."""

    form: Form
    steps: tuple[tuple[int, str], ...]


Piece = Words | Pictures


class Sheet(Value):
    """A page.

    Attributes:
        size: One of `SIZES`.
        pieces: What stands on it below its title.
    """

    size: tuple[float, float]
    pieces: tuple[Piece, ...]


def write_leaflet(library: Library, picture_of: PictureOf, path: Path, family: str = "") -> None:
    """Write it; see `write_pages`.

    Args:
        library: The exercises and routines, in their language.
        picture_of: Gives their pictures.
        path: Where to.
        family: The font family, `""` for the application's.
    """

    def paint(painter: QPainter, writer: QPdfWriter) -> None:
        _Leaflet(painter, writer, family, picture_of).paint(library)

    write_pages(path, words.title(), MARGIN_MM, paint)


class _Leaflet(PdfPage):
    """What comes before all on a page, then a page an exercise, each under when to stop."""

    def __init__(
        self, painter: QPainter, writer: QPdfWriter, family: str, picture_of: PictureOf
    ) -> None:
        super().__init__(painter, writer, family)
        self._picture_of = picture_of
        self._body_pt, self._picture_mm = SIZES[-1]

    def paint(self, library: Library) -> None:
        """Paint everything."""
        sheets = self._sheets(library)
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                self.writer.newPage()
            self.y, (self._body_pt, self._picture_mm) = 0.0, SIZES[-1]
            self._paint(_title(words.page(number, len(sheets))))
            self._body_pt, self._picture_mm = sheet.size
            for piece in sheet.pieces:
                self._paint(piece)

    def _sheets(self, library: Library) -> list[Sheet]:
        """All pages: the exercises' are set before the first, which says where they stand."""
        exercises = words.in_order(library)
        told = (_exercise(n, one, library.ladder) for n, one in enumerate(exercises, 1))
        set_ = [self._set(ways) for ways in told]
        starts = [2 + sum(map(len, set_[:place])) for place in range(len(set_))]
        return [*self._set([list(_front(library, starts))]), *chain.from_iterable(set_)]

    def _set(self, ways: Sequence[list[Piece]]) -> list[Sheet]:
        """An exercise on one page; where it has no room there, each way to do it on its own."""
        whole = list(chain.from_iterable(ways))
        self._body_pt, self._picture_mm = SIZES[-1]
        room = self.height - self._high([_title(words.title())])
        for size in SIZES:
            self._body_pt, self._picture_mm = size
            if self._high(_below_stop(whole)) <= room:
                return [Sheet(size, _below_stop(whole))]
        if len(ways) > 1:
            return list(chain.from_iterable(self._set([way]) for way in _apart(ways)))
        return self._flow(whole, room)

    def _flow(self, pieces: Sequence[Piece], room: float) -> list[Sheet]:
        pages: list[list[Piece]] = [[]]
        for piece in pieces:
            if pages[-1] and self._high(_below_stop([*pages[-1], piece])) > room:
                pages.append([])
            pages[-1].append(piece)
        return [Sheet(SIZES[-1], _below_stop(page)) for page in pages]

    def _high(self, pieces: Sequence[Piece]) -> float:
        return sum(map(self._height, pieces))

    def _height(self, piece: Piece) -> float:
        if isinstance(piece, Pictures):
            return self._edge(piece) + self.line_height(self._body_pt) + 2 * BETWEEN_MM * MM
        size, width = self._body_pt * piece.scale, self.width - self._left(piece)
        return self.height_of(piece.text, size, width, bold=piece.bold) + piece.gap_mm * MM

    def _left(self, piece: Words) -> float:
        return NUMBER_MM * MM if piece.mark else 2 * MM if piece.tint else 0.0

    def _edge(self, pictures: Pictures) -> float:
        number = len(pictures.steps)
        room = (self.width - (number - 1) * BETWEEN_MM * MM) / number
        return min(self._picture_mm * MM, room)

    def _paint(self, piece: Piece) -> None:
        bottom = self.y + self._height(piece)
        if isinstance(piece, Pictures):
            self._paint_pictures(piece)
        else:
            self._paint_words(piece, bottom)
        self.y = bottom

    def _paint_words(self, piece: Words, bottom: float) -> None:
        self.skip(piece.gap_mm)
        if piece.tint:
            self.painter.fillRect(QRectF(0, self.y, self.width, bottom - self.y), TINT)
        if piece.bar:
            self.painter.fillRect(QRectF(0, self.y, BAR_MM * MM, bottom - self.y), INK)
        left, size = self._left(piece), self._body_pt * piece.scale
        if piece.mark:
            start = (BAR_MM + 2) * MM if piece.bar else 0.0
            self.text_at(piece.mark, size, start, left - start, bold=True)
        self.text_at(piece.text, size, left, self.width - left, bold=piece.bold)

    def _paint_pictures(self, pictures: Pictures) -> None:
        edge = self._edge(pictures)
        self.skip(BETWEEN_MM)
        top = self.y
        for place, (number, pose) in enumerate(pictures.steps):
            left = place * (edge + BETWEEN_MM * MM)
            image = self._picture_of(pictures.form, pose, PICTURE_PX)
            self.painter.drawImage(QRectF(left, top, edge, edge), image)
            self.y = top + edge
            self.text_at(words.step(number), self._body_pt, left, edge, bold=True)


def _title(page: str) -> Words:
    return Words(f"{words.title()} · {page}", NAME, bold=True)


def _below_stop(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """With when to stop, which each sheet says."""
    return (Words(words.when_to_stop(), bold=True, gap_mm=1.5), *pieces)


def _front(library: Library, pages: Sequence[int]) -> Iterator[Piece]:
    """What comes before all, and where each exercise stands."""
    yield Words(words.ask_first(), gap_mm=1.5)
    yield from (Words(line, mark="•") for line in words.how_to_use(library))
    yield Words(words.what_pictures_show())
    yield Words(words.contents(), HEADING, bold=True, tint=True, gap_mm=4.0)
    for number, (one, page) in enumerate(zip(words.in_order(library), pages, strict=True), 1):
        yield Words(words.content(one, page), mark=f"{number}")


def _exercise(number: int, exercise: Exercise, ladder: Ladder) -> list[list[Piece]]:
    """Each way to do it, under its heading."""
    name = words.numbered(number, exercise)
    usual, *others = words.ways(exercise, ladder)
    head = [
        Words(name, NAME, bold=True, gap_mm=4.0),
        Words(exercise.words.purpose),
        Words(words.in_position(usual)),
    ]
    return [[*head, *_way(usual)], *([*_other(name, way), *_way(way)] for way in others)]


def _apart(ways: Sequence[list[Piece]]) -> Iterator[list[Piece]]:
    """Each way for a page of its own, which tells of the next."""
    for way, following in pairwise(ways):
        heading = next(piece for piece in following if isinstance(piece, Words))
        yield [*way, Words(words.next_page(heading.text), bold=True, gap_mm=4.0)]
    yield ways[-1]


def _other(name: str, way: Way) -> Iterator[Piece]:
    yield Words(f"{name}. {way.heading}", HEADING, bold=True, tint=True, gap_mm=4.0)
    if way.needs:
        yield Words(way.needs)


def _way(way: Way) -> Iterator[Piece]:
    """What to beware of, pictures, steps, how often."""
    if way.cautions:
        yield Words(words.read_first(), bold=True, mark="!", bar=True, gap_mm=1.5)
        yield from (Words(line, bold=True, mark="•", bar=True, gap_mm=0) for line in way.cautions)
    if way.pictures:
        yield Pictures(way.form, way.pictures)
    yield from (_step(number, step) for number, step in enumerate(way.steps, 1))
    yield from (Words(line, bold=place == 0, gap_mm=1.5) for place, line in enumerate(way.after))


def _step(number: int, step: Told) -> Words:
    return Words(step.words, mark=f"{number}", gap_mm=1.3)

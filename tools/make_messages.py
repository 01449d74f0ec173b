"""Collects everything that can be said in another language: `resources/i18n/footcare.pot`.

python -m tools.make_messages [--check]

It also compiles what translators made of it: `resources/i18n/*/LC_MESSAGES/footcare.po` to `.mo`.

The words of the code are the messages of `tr` and `trn`, with the docstring of the function around
them as a hint for translators. The words of the exercises and of the figures are what the library
and the figures really say through the gate, so that nothing is looked up that was not collected.
"""

from __future__ import annotations

import argparse
import ast
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from footcare_gui import __version__
from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform import places

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "footcare_gui"
TEMPLATE = ROOT / "resources" / "i18n" / "footcare.pot"
FROM_DATA = ("exercises", "figures")
"""Contexts whose messages stand in data: in code they are only handed through."""

WIDTH = 100
MOVING_LINES = ('"POT-Creation-Date:', '"PO-Revision-Date:', '"Generated-By:')
"""What would differ from one day, or one machine, to the next."""


class Message(NamedTuple):
    """Something to translate.

    Attributes:
        context: The subject that it belongs to.
        text: English; for what is counted the form for one and the form for many.
        place: The file, below the project.
        hint: What it is for.
    """

    context: str
    text: str | tuple[str, ...]
    place: str
    hint: str = ""


class NotCollectableError(Exception):
    """A message is put together while the program runs: no translator would ever see it."""


def main() -> int:
    """Write the template, or say whether it is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    wanted = template()
    if not parser.parse_args().check:
        TEMPLATE.parent.mkdir(exist_ok=True)
        TEMPLATE.write_text(wanted, encoding="utf-8")
        compile_catalogues(TEMPLATE.parent)
        return 0
    if TEMPLATE.is_file() and TEMPLATE.read_text(encoding="utf-8") == wanted:
        return 0
    print(f"{TEMPLATE.relative_to(ROOT)} is not up to date: run `make messages`", file=sys.stderr)
    return 1


def template() -> str:
    """The whole template, the same on every day and machine."""
    catalogue = Catalog(project="Footcare", version=__version__, fuzzy=False)
    catalogue.header_comment = "# Messages of Footcare; made by `make messages`, not by hand."
    for message in messages():
        catalogue.add(
            message.text,
            locations=[(message.place, 0)],
            auto_comments=[message.hint] if message.hint else (),
            context=message.context,
        )
    written = io.BytesIO()
    write_po(written, catalogue, width=WIDTH, include_lineno=False)
    lines = written.getvalue().decode("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(MOVING_LINES))


def compile_catalogues(folder: Path) -> None:
    """Write every catalogue as the app reads it; what is marked as fuzzy is left out."""
    for source in sorted(folder.glob("*/LC_MESSAGES/footcare.po")):
        with source.open("rb") as read, source.with_suffix(".mo").open("wb") as written:
            write_mo(written, read_po(read, locale=source.parts[-3]))


def messages() -> Iterator[Message]:
    """Everything, in an order that does not change by itself."""
    for path in sorted(CODE.rglob("*.py")):
        yield from code_messages(path.read_text(encoding="utf-8"), _place(path))
    yield from library_messages()
    yield from figure_messages()


def code_messages(source: str, place: str) -> Iterator[Message]:
    """The messages of one module.

    Raises:
        NotCollectableError: A message or its context is not written out.
    """
    for call, hint in _calls(ast.parse(source), ""):
        counted = call.name == "trn"
        context, *text = (_text(one) for one in call.arguments[: 3 if counted else 2])
        if context is not None and None not in text:
            written = tuple(one for one in text if one is not None)
            yield Message(context, written if counted else written[0], place, hint)
        elif context not in FROM_DATA:
            raise NotCollectableError(
                f"{place}:{call.line}: {call.name} needs its words written out"
            )


class _Call(NamedTuple):
    name: str
    arguments: list[ast.expr]
    line: int


def _calls(node: ast.AST, hint: str) -> Iterator[tuple[_Call, str]]:
    """Every call of the gate, with the first line of the docstring around it."""
    match node:
        case ast.FunctionDef():
            hint = (ast.get_docstring(node) or "").partition("\n")[0]
        case ast.Call(func=ast.Name(id="tr" | "trn" as name)):
            yield _Call(name, node.args, node.lineno), hint
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, hint)


def _text(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
    return None


def library_messages() -> Iterator[Message]:
    """What the built-in library says."""
    said: list[str] = []

    def say(text: str) -> str:
        said.append(text)
        return text

    load_library(places.library_file()).library.said(say)
    yield from _of_data("exercises", said, "exercises.yaml")


def figure_messages() -> Iterator[Message]:
    """What the built-in figures say."""
    figures = YamlFigures(places.resources() / "figures")
    for path in sorted((places.resources() / "figures").glob("*.yaml")):
        figure = figures.figure(path.stem)
        said = [figure.words.view, *figure.words.felt]
        for key in figure.poses.values():
            said += key.show.says
        yield from _of_data("figures", said, _place(path))


def _of_data(context: str, said: Iterable[str], place: str) -> Iterator[Message]:
    for text in dict.fromkeys(said):
        if text:
            yield Message(context, text, place)


def _place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    sys.exit(main())

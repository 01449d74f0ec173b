"""What can be said on the command line. Loaded only when something is."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import NoReturn

from footcare_gui import __version__
from footcare_gui.cli.commands import (
    check,
    draft,
    leaflet,
    list_library,
    plan,
    rehearse,
    window,
)
from footcare_gui.cli.converting import KINDS, convert
from footcare_gui.cli.history import bring, did, export, history
from footcare_gui.cli.script import script
from footcare_gui.cli.sharing import add, day, share
from footcare_gui.cli.usage import UsageError
from footcare_gui.domain.exercises.faults import one_line

SLOWEST, FASTEST, WORST = 0.01, 1000.0, 10


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{one_line(message)} (see {self.prog} --help)")


def parser() -> argparse.ArgumentParser:
    """The whole grammar; `run` of what it parses is the function to call."""
    grammar = _Parser(
        prog="footcare",
        description="Leads you through foot exercises. Without a command it opens the window.",
        allow_abbrev=False,
    )
    grammar.set_defaults(run=window)
    _add_options(grammar)
    commands = grammar.add_subparsers(title="commands", metavar="COMMAND")
    _add_plan(commands.add_parser("plan", help="print the timetable of exercises or a routine"))
    _add_script(commands.add_parser("script", help="print what is said in a session, and when"))
    _add_library(commands)
    _add_rehearse(commands.add_parser("rehearse", help="run a whole session by itself"))
    _add_leaflet(commands.add_parser("leaflet", help="write all ten exercises to print"))
    _add_history(commands)
    _add_sharing(commands)
    _add_selftest(
        commands.add_parser("selftest", help="check whether this computer has what it needs")
    )
    return grammar


def _add_options(grammar: argparse.ArgumentParser) -> None:
    """What can be said without a command: how the window opens."""
    grammar.add_argument("--version", action="version", version=f"footcare {__version__}")
    grammar.add_argument("--debug", action="store_true", help="log to the terminal")
    grammar.add_argument(
        "--temp-profile", action="store_true", help="start fresh and keep nothing afterward"
    )
    grammar.add_argument(
        "--background",
        action="store_true",
        help="begin without the window, as at log-in, where reminders or the tray are wanted",
    )
    grammar.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="let time run faster"
    )
    grammar.add_argument(
        "--language",
        metavar="CODE",
        help="speak another language than the system's; `pseudo` shows what is not translated, "
        "`pseudo-rtl` from right to left",
    )
    grammar.add_argument(
        "--open",
        type=Path,
        metavar="FILE",
        help="show what is in a .footcare or library file; FILE alone, too",
    )


def _add_library(commands: argparse._SubParsersAction[_Parser]) -> None:
    checking = commands.add_parser("check", help="check library files")
    checking.add_argument("files", nargs="+", type=Path, metavar="FILE")
    checking.set_defaults(run=check)
    listing = commands.add_parser("list", help="list exercises, variants and routines")
    listing.set_defaults(run=list_library)
    drafting = commands.add_parser("draft", help="print a library file of a prescription in words")
    drafting.add_argument("words", nargs="+", metavar="WORD")
    drafting.set_defaults(run=draft)


def _add_sharing(commands: argparse._SubParsersAction[_Parser]) -> None:
    converting = commands.add_parser("convert", help="take over exercises of other programs")
    converting.add_argument("kind", choices=KINDS, help="what the files are")
    converting.add_argument("files", nargs="+", type=Path, metavar="FILE", help="JSON")
    converting.add_argument("--dose", default="", metavar="WORDS", help='such as "3x12 each leg"')
    postures = ("standing", "seated", "floor_sitting", "lying")
    converting.add_argument("--posture", choices=postures, default="", help="of all of them")
    converting.add_argument(
        "--only", nargs="+", default=(), metavar="WORD", help="those with one of these words"
    )
    converting.add_argument("--out", type=Path, metavar="FILE", help="else your library folder")
    converting.set_defaults(run=convert)
    sharing = commands.add_parser("share", help="write routines into a file for somebody else")
    sharing.add_argument("ids", nargs="+", metavar="ROUTINE", help="or an exercise of your own")
    sharing.add_argument("file", type=Path, metavar="FILE", help="ends with .footcare")
    sharing.add_argument("--name", default="", help="what it is called")
    sharing.add_argument("--by", default="", metavar="NAME", help="who it is from")
    sharing.add_argument("--until", type=day, metavar="DAY", help="its last day: 2027-01-31")
    sharing.add_argument("--note", default="", metavar="TEXT", help="what stands on top of it")
    sharing.add_argument("--limits", action="store_true", help="doses can be eased, and not raised")
    sharing.set_defaults(run=share)
    adding = commands.add_parser("add", help="take in a file that somebody has shared")
    adding.add_argument("file", type=Path, metavar="FILE")
    adding.add_argument(
        "--same",
        choices=("keep-mine", "take-theirs", "keep-both"),
        help="what to do with what has the same id here",
    )
    adding.set_defaults(run=add)


def _add_plan(command: argparse.ArgumentParser) -> None:
    _add_what(command)
    command.set_defaults(run=plan)


def _add_script(command: argparse.ArgumentParser) -> None:
    _add_what(command)
    command.add_argument(
        "--short", action="store_true", help="as for somebody who knows the exercises"
    )
    command.set_defaults(run=script)


def _add_what(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "ids", nargs="+", metavar="ID", help="an exercise or routine; several: a selection"
    )
    command.add_argument(
        "--json", action="store_true", help="one JSON object, times in milliseconds"
    )
    command.add_argument("--variant", metavar="V", help="of the one exercise named")
    command.add_argument("--first-side", choices=("left", "right"), default="left")
    command.add_argument(
        "--library",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a library file to look in first",
    )


def _add_rehearse(command: argparse.ArgumentParser) -> None:
    command.add_argument("routine", metavar="ROUTINE", help="a routine or an exercise")
    command.add_argument("--speed", type=_speed, default=1.0, metavar="N", dest="rehearsal_speed")
    command.add_argument("--shots", type=Path, metavar="DIR", help="save a picture of each kind")
    command.set_defaults(run=rehearse)


def _add_leaflet(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="ends with .pdf")
    command.set_defaults(run=leaflet)


def _add_history(commands: argparse._SubParsersAction[_Parser]) -> None:
    printing = commands.add_parser("history", help="print everything that was done")
    form = printing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object")
    form.add_argument("--csv", action="store_true", help="a line for each exercise and side")
    printing.set_defaults(run=history)
    doing = commands.add_parser("did", help="enter what was done without the app")
    doing.add_argument("ids", nargs="+", metavar="ID", help="an exercise or routine; or several")
    doing.add_argument("--variant", metavar="V", help="of the one exercise named")
    doing.add_argument("--on", type=day, metavar="DAY", help="the day, 2027-01-31; else today")
    doing.add_argument("--felt", type=_score, metavar="N", help="how it felt afterward, 0 to 10")
    doing.set_defaults(run=did, first_side="left")
    taking = commands.add_parser("export", help="write everything to one file")
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.set_defaults(run=export)
    bringing = commands.add_parser("import", help="bring in a file from export; twice is harmless")
    bringing.add_argument("file", type=Path, metavar="FILE")
    bringing.set_defaults(run=bring)


def _add_selftest(command: argparse.ArgumentParser) -> None:
    from footcare_gui.cli.selftest import selftest
    from footcare_gui.domain.checks.check import Subject

    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.add_argument(
        "--only", nargs="+", default=[], choices=list(map(str, Subject)), metavar="CHECK",
        help=f"one or more of: {', '.join(Subject)}",
    )  # fmt: skip
    command.add_argument("--raw", action="store_true", help=argparse.SUPPRESS)
    command.set_defaults(run=selftest)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = math.nan
    if not SLOWEST <= speed <= FASTEST:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no speed; give a number from {SLOWEST:g} to {FASTEST:g}"
        )
    return speed


def _score(text: str) -> int:
    if text.isdecimal() and int(text) <= WORST:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to {WORST}")

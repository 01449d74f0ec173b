"""The guide says what is so: commands, keys, words on the screen, links and pictures."""

from __future__ import annotations

import re
import shlex
from fnmatch import fnmatch
from itertools import product
from pathlib import Path

import pytest

from footcare_gui.adapters.documents.guide import guide_pages
from footcare_gui.cli.parser import parser
from footcare_gui.domain.actions import ACTIONS
from footcare_gui.texts.keys import named_keys
from tests.needs import ROOT
from tools import make_screens
from tools.make_guide import FOLDER, SOURCE, pages, to_html
from tools.make_messages import messages
from tools.package.debian import debian_version
from tools.package.where import PACKAGING
from tools.scenes import SIZES

SOURCES = sorted(SOURCE.glob("*.md"))
PAGES = [path for path in SOURCES if path.name != "README.md"]
_COMMAND = re.compile(r"^    (footcare.*)$|`(footcare [^`]*)`", re.MULTILINE)
_KEY = re.compile(r"`(?!footcare|sudo)([^`]+)`")
_ON_SCREEN = re.compile(r"\*\*([^*]+)\*\*")
_PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
_LINK = re.compile(r"\]\(([^)]+)\)")
CLAIMS = re.compile(r"\b(cures?|heals?|relieves?|treats|therapy|pain-free)\b", re.IGNORECASE)


def found(pattern: re.Pattern[str], path: Path) -> list[str]:
    return [next(filter(None, hit.groups())) for hit in pattern.finditer(path.read_text("utf-8"))]


def test_there_is_a_page_for_each_task_and_the_index_names_all() -> None:
    told = _LINK.findall((SOURCE / "README.md").read_text("utf-8"))
    assert told == [path.name for path in PAGES]
    assert len(told) == 8


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_command_is_one(path: Path) -> None:
    for command in found(_COMMAND, path):
        words = shlex.split(command.partition(">")[0])
        assert parser().parse_args(words[1:]), command


def test_commands_are_looked_for() -> None:
    assert sum(len(found(_COMMAND, path)) for path in PAGES) > 5


def test_what_is_installed_and_removed_is_called_as_it_is_built() -> None:
    told = (SOURCE / "1-install.md").read_text("utf-8") + (ROOT / "README.md").read_text("utf-8")
    files = re.findall(r"apt install \./(\S+\.deb)", told)
    assert len(files) == 2
    assert all(fnmatch(f"footcare_{debian_version()}_amd64.deb", file) for file in files)
    control = (PACKAGING / "debian" / "control.in").read_text("utf-8")
    assert {f"Package: {name}" for name in re.findall(r"apt remove (\S+)", told)} <= {
        control.partition("\n")[0]
    }


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_each_picture_is_one_that_is_rendered_by_make_screens(path: Path) -> None:
    rendered = {
        f"../screens/{name}-{theme}-{size}.png"
        for _, names in make_screens.SOURCES.values()
        for name, theme, size in product(names.values(), ("light", "dark"), SIZES)
    }
    assert set(_PICTURE.findall(path.read_text("utf-8"))) <= rendered


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_key_is_one(path: Path) -> None:
    known = {key.replace("⇧ ", "Shift+") for spec in ACTIONS for key in named_keys(spec)}
    assert set(found(_KEY, path)) <= known


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_word_on_the_screen_is_there(path: Path, words_of_the_app: set[str]) -> None:
    told = {" ".join(text.split()) for text in found(_ON_SCREEN, path)}
    assert told - words_of_the_app == set()


@pytest.fixture(scope="module")
def words_of_the_app() -> set[str]:
    return {message.text for message in messages() if isinstance(message.text, str)} | {"−", "+"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_each_link_and_each_picture_is_there(path: Path) -> None:
    for link in _LINK.findall(path.read_text("utf-8")):
        assert (path.parent / link).resolve().is_relative_to(ROOT), link
        assert (path.parent / link).is_file(), link


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_nothing_is_claimed(path: Path) -> None:
    assert not CLAIMS.search(path.read_text("utf-8"))


def test_the_app_shows_what_the_guide_says() -> None:
    assert {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.html")} == pages()


def test_the_app_finds_every_page_with_its_title() -> None:
    shown = guide_pages(FOLDER)
    assert [page.name for page in shown] == [f"{path.stem}.html" for path in PAGES]
    assert shown[0].title == "Install Footcare and start it"


def test_pictures_are_left_out_and_links_lead_to_pages_of_the_app() -> None:
    html = to_html("# A\n\n![seen](x.png)\n\n[next](2-b.md)\n")
    assert html == '<h1>A</h1>\n<p><a href="2-b.html">next</a></p>\n'


def test_a_command_has_no_empty_line_below() -> None:
    assert to_html("    footcare\n") == "<pre><code>footcare</code></pre>\n"

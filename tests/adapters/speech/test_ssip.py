"""The desktop's speech server hears from us, and nobody else is silenced by it."""

from __future__ import annotations

import queue
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from footcare_gui.adapters.speech import ssip
from footcare_gui.adapters.speech.ssip import BEGUN, CANCELLED, ENDED, Ssip, SsipError
from tests.needs import need_commands
from tests.pulse import pulse_server
from tests.waiting import wait_until

ESPEAK = "/usr/lib/speech-dispatcher-modules/sd_espeak-ng"
CONFIGURATION = """
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "en"
"""
LONG = "This is another client, which says a rather long sentence that goes on for some seconds."


class Server:
    """The other end of a connection: it answers as it is told to."""

    def __init__(self) -> None:
        self.ours, self._theirs = socket.socketpair()
        self.heard: list[str] = []
        self.clients: list[Ssip] = []
        self.answers: queue.Queue[str] = queue.Queue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def tell(self, text: str) -> None:
        self._theirs.sendall(text.encode())

    def hang_up(self) -> None:
        with suppress(OSError):
            self._theirs.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.hang_up()
        self._thread.join(5)
        self._theirs.close()
        self.ours.close()

    def _run(self) -> None:
        try:
            stream = self._theirs.makefile("rb")
            for line in stream:
                text = line.decode().rstrip("\r\n")
                self.heard.append(text)
                if text == "SPEAK":
                    self.tell("230 OK RECEIVING DATA\r\n")
                elif text.startswith((".", "SET", "CANCEL")):
                    self.tell("200 OK\r\n" if self.answers.empty() else self.answers.get())
        except (OSError, ValueError):
            return
        stream.close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    for one in made.clients:
        one.close()
    made.close()


def client(server: Server, told: list[tuple[int, int]] | None = None) -> Ssip:
    notes = [] if told is None else told
    made = Ssip(server.ours, lambda code, message: notes.append((code, message)), lambda: None)
    server.clients.append(made)
    return made


def test_it_says_who_it_is_and_never_speaks_over_anybody(server: Server) -> None:
    client(server).introduce("en")
    assert any(line.endswith(":footcare:session") for line in server.heard)
    assert "SET SELF PRIORITY NOTIFICATION" in server.heard
    assert "SET SELF LANGUAGE en" in server.heard
    assert not [line for line in server.heard if " ALL " in line]


def test_a_sentence_is_told_whole_and_has_a_number(server: Server) -> None:
    server.answers.put("225-17\r\n225 OK MESSAGE QUEUED\r\n")
    assert client(server).speak("Hold.") == 17
    assert server.heard == ["SPEAK", "Hold.", "."]


def test_only_what_is_ours_is_cancelled(server: Server) -> None:
    client(server).cancel()
    assert server.heard == ["CANCEL SELF"]


def test_loudness_goes_from_least_to_most(server: Server) -> None:
    made = client(server)
    for volume in (0.0, 0.5, 1.0):
        made.set_volume(volume)
    assert server.heard == [f"SET SELF VOLUME {n}" for n in (-100, 0, 100)]


def test_what_begins_and_ends_is_told_by_its_number(server: Server) -> None:
    told: list[tuple[int, int]] = []
    client(server, told)
    server.tell("701-17\r\n701-3\r\n701 BEGIN\r\n702-17\r\n702-3\r\n702 END\r\n")
    wait_until(lambda: len(told) == 2, 5, "nothing was told")
    assert told == [(BEGUN, 17), (ENDED, 17)]


def test_a_refusal_is_an_error(server: Server) -> None:
    server.answers.put("408 ERR UNKNOWN PRIORITY\r\n")
    with pytest.raises(SsipError, match="UNKNOWN PRIORITY"):
        client(server).cancel()


def test_a_server_that_does_not_answer_is_not_waited_for(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ssip, "REPLY_S", 0.05)
    server.answers.put("")
    with pytest.raises(SsipError, match="does not answer"):
        client(server).cancel()


def test_a_server_that_goes_is_noticed(server: Server) -> None:
    lost = threading.Event()
    made = Ssip(server.ours, lambda _code, _message: None, lost.set)
    server.clients.append(made)
    server.hang_up()
    assert lost.wait(5)


def test_where_nobody_listens_there_is_no_speech(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none.sock'}")
    assert ssip.socket_path() == tmp_path / "none.sock"
    with pytest.raises(SsipError, match="no speech server"):
        ssip.connected(ssip.socket_path())


def test_the_server_is_where_the_desktop_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert ssip.socket_path() == Path("/run/user/7/speech-dispatcher/speechd.sock")


# ---- a real server, and a second client of it ----------------------------------------------------


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Path]:
    """A speech server of our own, on a sound server of our own."""
    need_commands("speech-dispatcher", ESPEAK)
    with pulse_server() as sound, tempfile.TemporaryDirectory(prefix="fc-sd-") as short:
        conf, path = tmp_path / "conf", Path(short) / "speechd.sock"
        (conf / "modules").mkdir(parents=True)
        shutil.copy("/etc/speech-dispatcher/modules/espeak-ng.conf", conf / "modules")
        (conf / "speechd.conf").write_text(CONFIGURATION)
        process = subprocess.Popen(
            [
                *("speech-dispatcher", "-s", "-C", str(conf), "-c", "unix_socket"),
                *("-S", str(path), "-L", short, "-P", f"{short}/pid", "-t", "0"),
            ],
            env={**sound.environment, "XDG_RUNTIME_DIR": short},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until(lambda: _answers(path), 15, "speech-dispatcher did not start")
            yield path
        finally:
            process.terminate()
            process.wait(5)


def _answers(path: Path) -> bool:
    try:
        ssip.connected(path).close()
    except OSError:
        return False
    return True


class Speaking:
    """One client of the real server, and what became of what it said."""

    def __init__(self, path: Path) -> None:
        self.told: list[tuple[int, int]] = []
        self.client = Ssip(ssip.connected(path), self._on_told, lambda: None)
        self.client.introduce("en")

    def _on_told(self, code: int, message: int) -> None:
        self.told.append((code, message))

    @property
    def codes(self) -> list[int]:
        return [code for code, _ in self.told]


@pytest.mark.parametrize("priority", ["TEXT", "MESSAGE", "IMPORTANT"])
def test_another_client_is_never_silenced(
    real: Path, monkeypatch: pytest.MonkeyPatch, priority: str
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{real}")
    other, ours = Speaking(real), Speaking(real)
    other.client._ask(f"SET SELF PRIORITY {priority}")
    other.client.speak(LONG)
    wait_until(lambda: BEGUN in other.codes, 10, "the other client did not begin")
    ours.client.speak("Hold.")
    ours.client.cancel()
    ours.client.speak("Half way.")
    wait_until(lambda: ENDED in other.codes, 20, "the other client did not come to its end")
    assert CANCELLED not in other.codes
    ours.client.speak("Slowly let go.")
    wait_until(lambda: ENDED in ours.codes, 10, "we were never heard")
    for one in (other, ours):
        one.client.close()

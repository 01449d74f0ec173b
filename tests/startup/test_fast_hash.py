"""The hash is the same in every process and tells what it is to tell, without OpenSSL."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

from footcare_gui.startup.fast_hash import HASH_BYTES, hash_of


def test_a_hash_is_the_same_in_every_process() -> None:
    program = (
        "import sys; from footcare_gui.startup.fast_hash import hash_of;"
        "print(hash_of(b'one', b'two').hex()); assert '_hashlib' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == hash_of(b"one", b"two").hex()
    assert len(hash_of()) == HASH_BYTES


def test_where_a_part_ends_counts() -> None:
    hashes = sorted({hash_of(b"ab", b"c"), hash_of(b"a", b"bc"), hash_of(b"abc"), hash_of()})
    assert len(hashes) == 4
    assert all(one != other for one, other in pairwise(hashes))

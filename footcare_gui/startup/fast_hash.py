"""The hash that names and seals what is kept for the next start."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL first: 3 ms and 4 MB at every start
except ImportError:
    from hashlib import blake2b

HASH_BYTES = 16


def hash_of(*parts: bytes) -> bytes:
    """The hash of some parts, in `HASH_BYTES` bytes.

    It tells damage, another version and another content; it is no secret, and keeps nobody out.

    Args:
        parts: In their order; where one ends and the next begins counts, too.
    """
    digest = blake2b(digest_size=HASH_BYTES)
    for part in parts:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.digest()

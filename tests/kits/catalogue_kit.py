"""Catalogues of translations, made without a tool."""

from __future__ import annotations

import struct


def catalogue_bytes(plural: str, words: dict[str, str]) -> bytes:
    """A catalogue as `msgfmt` writes it.

    Args:
        plural: The language's rule.
        words: From keys as gettext keeps them, `context\\4message`, plural forms after a zero.
    """
    head = f"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: {plural}\n"
    pairs = sorted((key.encode(), text.encode()) for key, text in {"": head, **words}.items())
    at = 28 + 16 * len(pairs)
    tables: list[list[int]] = [[], []]
    body = b""
    for column in (0, 1):
        for pair in pairs:
            tables[column] += [len(pair[column]), at + len(body)]
            body += pair[column] + b"\0"
    numbers = (0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, at, *tables[0], *tables[1])
    return struct.pack(f"<{len(numbers)}I", *numbers) + body

"""QR codes of telephone numbers, quickly: a thousand of them on one sheet.

Every bit of a QR code of one size, error correction and mask is a sum (modulo 2) of bits of
its data, so the code of any number is the exclusive or of a few codes made once (ISO/IEC
18004: the data bits are placed as they are, and Reed-Solomon codes are linear).
"""

from __future__ import annotations

from functools import cache

SIZE = 25
"""Modules along a side (version 2)."""

QUIET = 4
"""Modules of white that a reader needs on every side."""

ACROSS, DOWN = 3, 4
"""Dots of a module: viewers blur pictures of too few, and more take longer to write."""

ROW_BYTES = -(-SIZE * ACROSS // 32) * 4
"""Bytes of one row of dots, in whole words; what lies beyond the code is white."""

_PREFIX = "tel:+"
_LONGEST = 15  # digits of E.164; with the prefix the 20 bytes that version 2-Q holds
_MASK = 0


def code(uri: str) -> bytes:
    """The code of ``tel:+`` and up to 15 digits as rows of dots; a set bit is white.

    Raises ValueError for any other text.
    """
    digits = uri.removeprefix(_PREFIX)
    if digits == uri or not (digits.isascii() and digits.isdigit()) or len(digits) > _LONGEST:
        raise ValueError(f"not a tel: URI of an E.164 number: {uri!r}")
    bits = _zeros(len(digits))
    for changes, digit in zip(_changes(), digits, strict=False):
        bits ^= changes[ord(digit) - ord("0")]
    return bits.to_bytes(SIZE * DOWN * ROW_BYTES, "big")


@cache
def _zeros(length: int) -> int:
    """The code of a number that has only zeros."""
    return _made(_PREFIX + "0" * length)


@cache
def _changes() -> tuple[tuple[int, ...], ...]:
    """What changes in a code if a zero becomes another digit, by its place and the digit."""
    zeros = _zeros(_LONGEST)
    places = []
    for place in range(_LONGEST):
        # The digits in ASCII are "0" with up to four bits more: 1, 2, 4 and 8 give the rest.
        single = [
            _made(_PREFIX + "0" * place + digit + "0" * (_LONGEST - place - 1)) ^ zeros
            for digit in "1248"
        ]
        changes = [0] * 10
        for digit in range(10):
            for bit, change in enumerate(single):
                if digit >> bit & 1:
                    changes[digit] ^= change
        places.append(tuple(changes))
    return tuple(places)


def _made(text: str) -> int:
    # Imported here: only who prints needs it.
    import segno

    made = segno.make_qr(text, error="q", version=2, mode="byte", mask=_MASK, boost_error=False)
    bits = 0
    for row in made.matrix:
        dots = "".join("10"[module & 1] * ACROSS for module in row).ljust(ROW_BYTES * 8, "1")
        for _ in range(DOWN):
            bits = bits << ROW_BYTES * 8 | int(dots, 2)
    return bits

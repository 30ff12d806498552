"""Why the operating system would not do something, in the person's language and not in its own."""

from __future__ import annotations

import errno

from callbook.core.catalogue import Phrase

_NAMED = {
    "missing": ("ENOENT", "ENOTDIR"),
    "forbidden": ("EACCES", "EPERM"),
    "protected": ("EROFS",),
    "full": ("ENOSPC", "EDQUOT"),
    "too_large": ("EFBIG",),
    "long_name": ("ENAMETOOLONG",),
    "bad_name": ("EINVAL", "EILSEQ", "ELOOP"),
    "in_use": ("EBUSY", "ETXTBSY"),
    "folder": ("EISDIR",),
    "silent": ("EIO", "ENXIO", "ENODEV", "ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
}
# No system has all of them.
_CAUSES = {
    getattr(errno, name): cause
    for cause, names in _NAMED.items()
    for name in names
    if hasattr(errno, name)
}


def cause(error: OSError | ValueError) -> Phrase:
    """What stood in the way, to be put into a sentence.

    Python raises a ValueError for a name that it does not even pass on to the system.
    """
    if not isinstance(error, OSError):
        return Phrase("causes.bad_name")
    number = error.errno or 0
    if number in _CAUSES:
        return Phrase(f"causes.{_CAUSES[number]}")
    return Phrase("causes.number", number=number)

"""What a file is, found by its content and never by its name."""

from __future__ import annotations

import codecs
import io
import re
from enum import StrEnum

from callbook.core.errors import BadInput, Refusal

_SAMPLE = 65536
_STRETCH = 1 << 15
"""Looked at in one go: threads beside, as the window's, need not wait for all of a long file."""
_MIXED = "callbook.windows-1252"
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_NO_TEXT = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined"})

ENCODINGS = ("utf-8", "windows-1252", "utf-16", "iso-8859-15", "cp850", "mac-roman")
"""The encodings that a person may choose from; any name that Python knows will do."""


class FileKind(StrEnum):
    """The formats that contacts are read from; the catalogue names each ``files.kind_<value>``."""

    CSV = "csv"
    VCARD = "vcard"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    LDIF = "ldif"
    FRITZBOX = "fritzbox"
    DATEV = "datev"


_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "files.is_picture"),
    (b"\xff\xd8\xff", "files.is_picture"),
    (b"GIF8", "files.is_picture"),
    (b"BM", "files.is_picture"),
    (b"II*\0", "files.is_picture"),
    (b"MM\0*", "files.is_picture"),
    (b"%PDF", "files.is_pdf"),
    (b"{\\rtf", "files.is_word"),
    (b"\x1f\x8b", "files.is_archive"),
    (b"7z\xbc\xaf", "files.is_archive"),
    (b"Rar!", "files.is_archive"),
    (b"!BDN", "files.is_outlook"),
    (b"SQLite format 3\0", "files.is_database"),
)
_MARKUP: tuple[tuple[str, FileKind | str], ...] = (
    (r"<!doctype html|<html|<head|<body|<table", "files.is_html"),
    (r"<\?mso-application|<\?xml|<!doctype|<[a-z]+[ >]", "files.is_xml"),
    (r"BEGIN:VCALENDAR", "files.is_calendar"),
    (r'"?(EXTF|DTVF)"?[;,]', FileKind.DATEV),
    (r"(?>(?:#[^\r\n]*|version: ?1|[ \t]*)(?>\r\n?|\n))*+dn::? ?\S", FileKind.LDIF),
    (r'[\[{]\s*["\[{]', "files.is_json"),
)

_WORKBOOKS = (".xlsx", ".xlsm", ".ods")
_NAMES_OF_WORKBOOKS = re.compile(rb"(?:xl|word|Index)/[\w./-]{3,40}")


def kind_of(data: bytes, encoding: str, name: str) -> FileKind:
    """The kind of a text; raises Refusal, with the file's name, for what holds no contacts."""
    head = text_of(data[: 2 * _SAMPLE], encoding)[:_SAMPLE].lstrip("\ufeff \t\r\n")
    if re.search(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t\r]*$", head, re.IGNORECASE | re.MULTILINE):
        return FileKind.VCARD
    if head.startswith("<") and re.search(r"<phonebooks?\b", head):
        return FileKind.FRITZBOX
    for pattern, kind in _MARKUP:
        if re.match(pattern, head, re.IGNORECASE):
            if isinstance(kind, FileKind):
                return kind
            raise Refusal(kind, name=name)
    return FileKind.CSV


def binary_kind(data: bytes, name: str) -> FileKind | None:
    """The kind of a workbook; None for a text.

    Raises Refusal for an empty file, a picture, a PDF, any other binary one.
    """
    if not data.lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip(b' \t\r\n\0;,|\x1a"'):
        raise Refusal("files.empty", name=name)
    if data.startswith(b"PK\x03\x04"):
        return _inside_zip(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _inside_ole(data, name)
    if data[8:12] in (b"WEBP", b"AVI ", b"WAVE") and data.startswith(b"RIFF"):
        raise Refusal("files.is_picture", name=name)
    if data[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif"):
        raise Refusal("files.is_picture", name=name)
    for magic, key in _MAGIC:
        if data.startswith(magic) and (magic != b"BM" or b"\0" in data[:32]):
            raise Refusal(key, name=name)
    if _utf16(data) is None and _control_share(data[:_SAMPLE]) > 0.05:
        raise Refusal("files.is_binary", name=name)
    return None


def encoding_of(data: bytes) -> str:
    """The encoding: a byte order mark, UTF-16 by its pattern, strict UTF-8, windows-1252.

    A file with valid UTF-8 beside lone bytes of windows-1252, as it comes about when lists
    are put together, is read as both at once.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    utf16 = _utf16(data)
    if utf16 is not None:
        return utf16
    if data.isascii() or _is_utf8(data):
        return "utf-8"
    return _MIXED if _has_several(data) else "windows-1252"


def encoding_for(data: bytes, asked: str | None) -> str:
    """The encoding to read with: the one asked for, else the one found.

    Raises BadInput if nobody knows the encoding asked for.
    """
    if not asked:
        return encoding_of(data)
    try:
        known = codecs.lookup(asked).name
        b"a".decode(known, "replace")
    except (LookupError, TypeError, ValueError):
        known = ""
    if not known or known in _NO_TEXT:
        raise BadInput("files.unknown_encoding", encoding=asked)
    if known in ("utf-16", "utf-32") and not data.startswith(_WIDE_MARKS):
        return f"{known}-le"
    return asked


def codec_of(encoding: str) -> tuple[str, str]:
    """The codec and the error handling with which an encoding of ours is read."""
    if encoding == _MIXED:
        return "utf-8", _MIXED
    return encoding, "replace"


def encoding_shown(encoding: str) -> str:
    """The name under which an encoding is shown and may be asked for."""
    return "windows-1252" if encoding == _MIXED else encoding


def text_of(data: bytes, encoding: str) -> str:
    """The text of some bytes; what cannot be read becomes a replacement character."""
    return data.decode(*codec_of(encoding))


def _utf16(data: bytes) -> str | None:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:4096]
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.05 * half else None


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _STRETCH):
            decoder.decode(data[start : start + _STRETCH])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _has_several(data: bytes) -> bool:
    """Whether a letter of several bytes is in it."""
    several = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
    return any(
        several.search(data, start, start + _STRETCH + 1) for start in range(0, len(data), _STRETCH)
    )


def _control_share(sample: bytes) -> float:
    controls = sample.translate(None, delete=bytes(sorted({*range(32, 256), 9, 10, 13, 26})))
    return len(controls) / len(sample) if sample else 0.0


def _inside_zip(data: bytes, name: str) -> FileKind:
    """The kind of a workbook by the names in the archive; raises Refusal for any other one."""
    names, mime = _labels_in_zip(data)
    if any(path.startswith("xl/workbook.bin") for path in names):
        raise Refusal("files.is_xlsb", name=name)
    if any(path.startswith("xl/") for path in names):
        return FileKind.XLSX
    if b"opendocument.spreadsheet" in mime:
        return FileKind.ODS
    if b"opendocument.text" in mime or any(path.startswith("word/") for path in names):
        raise Refusal("files.is_word", name=name)
    if any(path.endswith(".iwa") for path in names):
        raise Refusal("files.is_numbers", name=name)
    # What is left of a torn workbook may be too little to know it by.
    workbook = name.casefold().endswith(_WORKBOOKS)
    raise Refusal("files.damaged_workbook" if workbook else "files.is_archive", name=name)


def _labels_in_zip(data: bytes) -> tuple[list[str], bytes]:
    """The names in an archive and its MIME type; of a torn one what its beginning tells."""
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = archive.namelist()
            mime = archive.open("mimetype").read(200) if "mimetype" in found else b""
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, RuntimeError, EOFError):
        found = [raw.decode("latin-1") for raw in _NAMES_OF_WORKBOOKS.findall(data[:_SAMPLE])]
        mime = data[:_SAMPLE]
    return [path.replace("\\", "/").lower() for path in found], mime


def _inside_ole(data: bytes, name: str) -> FileKind:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("files.encrypted", name=name)
    if "Workbook".encode("utf-16-le") in data or "Book".encode("utf-16-le") in data:
        return FileKind.XLS
    raise Refusal("files.is_word", name=name)


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """The bytes that are no UTF-8, read as windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    return lost.decode("windows-1252", "replace"), error.end


codecs.register_error(_MIXED, _as_windows_1252)

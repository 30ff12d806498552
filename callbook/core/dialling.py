"""Dialling: which numbers may reach the system's dialler, and in which form."""

from __future__ import annotations

import re
from functools import lru_cache

from callbook.core.errors import BadInput, Refusal
from callbook.core.numbering import is_plain_valid, split_code

SCHEMES = ("tel", "callto", "sip")
PLACEHOLDER = "{number}"

_E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)
_TEMPLATE = re.compile(r"[a-z][a-z0-9+.-]*:[^\s{}]*\{number\}[^\s{}]*", re.IGNORECASE | re.ASCII)
# A dialler is no way to files, web pages, mail, scripts or other programs. A scheme of one
# letter is a drive of Windows, and ms-… are its own doors.
_OPENS = re.compile(
    r"[a-z]|ms-.*|.*script|https?|ftps?|sftp|scp|fish|file|smb|cifs|nfs|afp|webdavs?|davs?|data|about"
    r"|blob|jar|mhtml|res|view-source|chrome|edge|microsoft-edge|firefox|opera|brave|resource|qrc"
    r"|mailto|sms|smsto|mms|news|nntp|gopher|ldaps?|telnet|ssh|rlogin|rdp|vnc|git|svn|magnet"
    r"|steam|search|search-ms|shell|apt|appstream|snap|flatpak|itms.*|market|intent|trash|admin"
    r"|recent|help|man|info|ghelp|wss?|urn|feed|webcal|geo|maps|irc|x-.*",
    re.IGNORECASE,
)
_EMERGENCY = frozenset(
    "000 100 101 102 103 104 108 110 111 112 113 114 115 117 118 119 120 122 123 128 133 140 142"
    " 144 147 150 155 158 190 191 192 193 199 911 933 988 990 991 992 993 994 995 997 998 999"
    " 116000 116006 116016 116111 116116 116117 116123".split()
)
# Germany, Austria, Switzerland: what the caller pays for, also where no such number is assigned.
_DEAR = {
    "49": ("900", "137", "138", "180", "190", "118"),
    "43": ("900", "901", "930", "931", "939", "810", "820", "821", "118"),
    "41": ("900", "901", "906", "840", "842", "844", "848", "18"),
}


def dial_uri(e164: str, scheme: str = "tel") -> str:
    """The address that makes the system's dialler call a number.

    ``scheme`` is tel, callto, sip or a template with ``{number}`` in it. Raises Refusal for
    emergency numbers, short numbers, codes and whatever is not E.164, BadInput for a template
    that cannot be used. Only the digits of the number and its plus ever get in.
    """
    _allow(e164)
    if scheme in SCHEMES:
        return f"{scheme}:{e164}"
    check_template(scheme)
    before, _, after = scheme.partition(PLACEHOLDER)
    # A plus in a query means a blank.
    return before + (e164.replace("+", "%2B") if "?" in before else e164) + after


def check_template(scheme: str) -> None:
    """Raise BadInput unless ``scheme`` is tel, callto, sip or a usable template.

    A template has a scheme that dials and ``{number}`` exactly once.
    """
    if scheme in SCHEMES:
        return
    before, colon, _ = scheme.partition(":")
    if colon and _OPENS.fullmatch(before):
        raise BadInput("phone.template_opens", scheme=before)
    if not _TEMPLATE.fullmatch(scheme):
        raise BadInput("phone.bad_template")


def _allow(e164: str) -> None:
    digits = re.sub(r"\D", "", e164)
    found = split_code(digits) if e164.startswith("+") else None
    if digits in _EMERGENCY or (found and found[1].removeprefix("0") in _EMERGENCY):
        raise Refusal("phone.emergency", number=found[1] if found and found[1] else digits)
    if re.search(r"[*#]", e164):
        raise Refusal("phone.service_code", number=e164)
    if not _E164.fullmatch(e164) or found is None:
        raise Refusal("phone.not_dialable", number=e164)
    if not is_plain_valid(e164):
        _allow_by_library(e164, found[1])


def _allow_by_library(e164: str, number: str) -> None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        raise Refusal("phone.not_dialable", number=e164) from None
    if phonenumbers.is_valid_number(parsed):
        return
    for region in phonenumbers.region_codes_for_country_code(parsed.country_code or 0):
        if phonenumbers.is_emergency_number(number, region):
            raise Refusal("phone.emergency", number=number)
    if phonenumbers.is_valid_short_number(parsed):
        raise Refusal("phone.service_code", number=number)
    same = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) == e164
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if not same or reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise Refusal("phone.not_dialable", number=e164)


@lru_cache(maxsize=4096)
def needs_warning(e164: str) -> bool:
    """Whether a call costs more than usual, so that it is only made after a warning.

    0900, 0137, 0180 of Germany and their kind elsewhere: premium rate and shared cost.
    """
    found = split_code(e164[1:]) if _E164.fullmatch(e164) else None
    if found is None:
        return False
    code, number = found
    if code in _DEAR and number.startswith(_DEAR[code]):
        return True
    if code == "49":
        return False
    import phonenumbers

    try:
        kind = phonenumbers.number_type(phonenumbers.parse(e164, None))
    except phonenumbers.NumberParseException:
        return False
    kinds = phonenumbers.PhoneNumberType
    return kind in (kinds.PREMIUM_RATE, kinds.SHARED_COST)

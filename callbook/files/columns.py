"""What a column of a table can mean."""

from __future__ import annotations

from enum import StrEnum


class Column(StrEnum):
    """The meaning of one column; ``None`` in its place stands for: not used.

    The catalogue names each as ``files.column_<value>``, and every such name is recognised
    again as a heading.
    """

    DISPLAY_NAME = "display_name"
    FULL_NAME = "full_name"
    FAMILY_FIRST = "family_first"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FAMILY_NAME = "family_name"
    NAME_PREFIX = "name_prefix"
    NAME_SUFFIX = "name_suffix"
    COMPANY = "company"
    DEPARTMENT = "department"
    JOB_TITLE = "job_title"
    KIND = "kind"
    IMPORTANCE = "importance"
    PARTY = "party"
    AREA_CODE = "area_code"
    PHONE_LABEL = "phone_label"
    PHONE = "phone"
    PHONE_WORK = "phone_work"
    PHONE_MOBILE = "phone_mobile"
    PHONE_HOME = "phone_home"
    PHONE_MAIN = "phone_main"
    PHONE_OTHER = "phone_other"
    PHONE_FAX = "phone_fax"
    EMAIL = "email"
    WEBSITE = "website"
    STREET = "street"
    HOUSE_NUMBER = "house_number"
    POSTAL_CODE = "postal_code"
    CITY = "city"
    POSTAL_CITY = "postal_city"
    COUNTRY = "country"
    HOME_STREET = "home_street"
    HOME_POSTAL_CODE = "home_postal_code"
    HOME_CITY = "home_city"
    HOME_COUNTRY = "home_country"
    CUSTOMER_SINCE = "customer_since"
    LAST_CONTACT = "last_contact"
    CADENCE = "cadence"
    DO_NOT_CALL = "do_not_call"
    DO_NOT_CALL_ON = "do_not_call_on"
    DO_NOT_CALL_REASON = "do_not_call_reason"
    ARCHIVED = "archived"
    TAGS = "tags"
    NOTES = "notes"
    OWN_NUMBER = "own_number"
    UID = "uid"


PHONE_LABELS: dict[Column, str] = {
    Column.PHONE: "",
    Column.PHONE_WORK: "work",
    Column.PHONE_MOBILE: "mobile",
    Column.PHONE_HOME: "home",
    Column.PHONE_MAIN: "main",
    Column.PHONE_OTHER: "other",
    Column.PHONE_FAX: "fax",
}
"""The columns that hold a telephone number, with the label that they give it."""

NAMES: frozenset[Column | None] = frozenset(
    {
        Column.DISPLAY_NAME,
        Column.FULL_NAME,
        Column.FAMILY_FIRST,
        Column.GIVEN_NAME,
        Column.FAMILY_NAME,
        Column.COMPANY,
    }
)
"""The columns that hold names of people or companies."""

NAMING: frozenset[Column | None] = NAMES | {Column.EMAIL, *PHONE_LABELS}
"""A table without any of these columns holds no contacts."""

"""Where the invented businesses are, and how they are called: numbers reserved for fiction.

The ranges are those that the Bundesnetzagentur keeps free for films and books; towns
without such a range have mobile numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from callbook.core.contacts import Number

BLOCKS = {
    "030": ("23125", 1000),
    "040": ("66969", 1000),
    "069": ("90009", 1000),
    "089": ("99998", 1000),
    "0221": ("4710", 1000),
}
"""Area code, block and how many numbers of three digits follow it."""
MOBILES = 100
"""0171 3920000 to 0171 3920099."""


@dataclass(frozen=True, slots=True)
class Place:
    """A town with its country, area code (empty without a reserved block) and postal codes."""

    city: str
    country: str
    area: str
    postal_codes: tuple[str, ...]


def _towns(country: str, area: str, text: str) -> tuple[Place, ...]:
    parts = (line.strip().split(": ") for line in text.strip().splitlines())
    return tuple(Place(city, country, area, tuple(codes.split())) for city, codes in parts)


_BERLIN = """Berlin: 10115 10243 10437 10585 10623 10785 10827 10961 12043 12163 12435 12555 13086
Berlin: 13187 13353 13507 14052 14163 14193
Schönefeld: 12529"""
_HAMBURG = """Hamburg: 20095 20144 20249 20354 20457 21029 21073 22041 22081 22111 22303 22339 22419
Hamburg: 22525 22609 22761
Norderstedt: 22844 22846 22850
Schenefeld: 22869
Barsbüttel: 22885"""
_FRANKFURT = """Frankfurt am Main: 60311 60313 60316 60318 60322 60325 60385 60388 60431 60486 60528
Frankfurt am Main: 60594 65929 65936
Offenbach am Main: 63065 63067 63069 63071"""
_MUNICH = """München: 80331 80333 80469 80539 80636 80687 80799 80805 80939 80995 81241 81373
München: 81477 81541 81667 81737 81827 81925
Unterhaching: 82008
Ottobrunn: 85521
Haar: 85540
Ismaning: 85737
Germering: 82110"""
_COLOGNE = """Köln: 50667 50670 50674 50676 50733 50823 50858 50931 50968 50996 51061 51065 51103
Köln: 50825 50935 51069"""
_GERMANY = """Stuttgart: 70173 70178 70372
Nürnberg: 90402 90443
Leipzig: 04103 04229
Augsburg: 86150 86159
Mainz: 55116
Bremen: 28195 28203"""
_AUSTRIA = """Wien: 1010 1070 1150
Salzburg: 5020
Linz: 4020"""
_SWITZERLAND = """Zürich: 8001 8005
Basel: 4051
Winterthur: 8400"""

PLACES = (
    *_towns("DE", "030", _BERLIN),
    *_towns("DE", "040", _HAMBURG),
    *_towns("DE", "069", _FRANKFURT),
    *_towns("DE", "089", _MUNICH),
    *_towns("DE", "0221", _COLOGNE),
    *_towns("DE", "", _GERMANY),
    *_towns("AT", "", _AUSTRIA),
    *_towns("CH", "", _SWITZERLAND),
)

STREETS = """
Hauptstraße Gartenweg Bahnhofstraße Schulstraße Lindenallee Industriestraße Mühlweg Kirchgasse
Bergstraße Hafenstraße Ringstraße Goethestraße Schillerstraße Werkstraße Kastanienweg Marktplatz
Rosenweg Gutenbergstraße Daimlerstraße Siemensstraße Feldstraße Uferweg Handwerkerhof Brunnenweg
""".split()


def landline(area: str, place: int, label: str, extension: str = "") -> Number:
    """A number of a block; after a thousand they come again."""
    block, size = BLOCKS[area]
    last = place * 377 % size
    return Number(
        typed=f"{area} {block}-{last:03}",
        e164=f"+49{area[1:]}{block}{last:03}",
        extension=extension,
        label=label,
        shown=f"{area} {block}{last:03}",
    )


def mobile(place: int) -> Number:
    """A mobile number; after a hundred they come again."""
    last = place * 37 % MOBILES
    return Number(
        typed=f"0171 39200{last:02}",
        e164=f"+4917139200{last:02}",
        label="mobil",
        shown=f"0171 39200{last:02}",
    )

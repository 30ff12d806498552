"""Which country an address belongs to: names, codes and the forms of postal codes."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# ISO code: what people write instead, in German, in English and as a code or car sign.
_NAMES = """
AD: Andorra, AND
AE: Vereinigte Arabische Emirate, VAE, United Arab Emirates, UAE, ARE
AL: Albanien, Albania, ALB
AM: Armenien, Armenia, ARM
AR: Argentinien, Argentina, ARG, RA
AT: Österreich, Oesterreich, Austria, AUT, A, Republik Österreich, Autriche
AU: Australien, Australia, AUS
AZ: Aserbaidschan, Azerbaijan, AZE
BA: Bosnien und Herzegowina, Bosnien, Bosnia and Herzegovina, Bosnia, BIH
BE: Belgien, Belgium, BEL, B, België, Belgique
BG: Bulgarien, Bulgaria, BGR
BR: Brasilien, Brazil, Brasil, BRA
BY: Belarus, Weißrussland, BLR
CA: Kanada, Canada, CAN, CDN
CH: Schweiz, Switzerland, CHE, Suisse, Svizzera, Confoederatio Helvetica
CL: Chile, CHL, RCH
CN: China, Volksrepublik China, CHN, VRC
CO: Kolumbien, Colombia, COL
CY: Zypern, Cyprus, CYP
CZ: Tschechien, Tschechische Republik, Czech Republic, Czechia, CZE, Česko
DE: Deutschland, Germany, DEU, D, BRD, GER, Bundesrepublik Deutschland, \
Federal Republic of Germany, Allemagne
DK: Dänemark, Daenemark, Denmark, DNK, Danmark
EE: Estland, Estonia, EST
EG: Ägypten, Aegypten, Egypt, EGY
ES: Spanien, Spain, ESP, E, España
FI: Finnland, Finland, FIN, Suomi
FR: Frankreich, France, FRA, F
GB: Vereinigtes Königreich, Großbritannien, Grossbritannien, England, Schottland, Wales, \
Nordirland, United Kingdom, Great Britain, Scotland, Northern Ireland, GBR, UK
GE: Georgien, Georgia, GEO
GR: Griechenland, Greece, GRC, Hellas
HK: Hongkong, Hong Kong, HKG
HR: Kroatien, Croatia, HRV, Hrvatska
HU: Ungarn, Hungary, HUN, H, Magyarország
IE: Irland, Ireland, IRL, Republik Irland, Republic of Ireland, Éire
IL: Israel, ISR
IN: Indien, India, IND
IS: Island, Iceland, ISL
IT: Italien, Italy, ITA, I, Italia, Südtirol, South Tyrol
JP: Japan, JPN, J
KR: Südkorea, South Korea, KOR, Republik Korea, Korea
KZ: Kasachstan, Kazakhstan, KAZ
LI: Liechtenstein, LIE, FL, Fürstentum Liechtenstein
LT: Litauen, Lithuania, LTU
LU: Luxemburg, Luxembourg, LUX, L
LV: Lettland, Latvia, LVA
MA: Marokko, Morocco, MAR
MC: Monaco, MCO
MD: Moldau, Moldawien, Republik Moldau, Moldova, MDA
ME: Montenegro, MNE
MK: Nordmazedonien, Mazedonien, North Macedonia, Macedonia, MKD
MT: Malta, MLT
MX: Mexiko, Mexico, MEX
NL: Niederlande, Holland, Netherlands, The Netherlands, NLD, Nederland
NO: Norwegen, Norway, NOR, N, Norge
NZ: Neuseeland, New Zealand, NZL
PL: Polen, Poland, POL, Polska
PT: Portugal, PRT, P
RO: Rumänien, Romania, ROU, ROM, România
RS: Serbien, Serbia, SRB
RU: Russland, Russische Föderation, Russia, Russian Federation, RUS
SA: Saudi-Arabien, Saudi Arabia, SAU
SE: Schweden, Sweden, SWE, S, Sverige
SG: Singapur, Singapore, SGP
SI: Slowenien, Slovenia, SVN, SLO
SK: Slowakei, Slowakische Republik, Slovakia, Slovak Republic, SVK
SM: San Marino, SMR, RSM
TH: Thailand, THA
TN: Tunesien, Tunisia, TUN
TR: Türkei, Tuerkei, Turkey, Türkiye, TUR
TW: Taiwan, TWN
UA: Ukraine, UKR
US: USA, U.S.A., Vereinigte Staaten, Vereinigte Staaten von Amerika, United States, \
United States of America, Amerika, America
VA: Vatikan, Vatikanstadt, Vatican City, VAT
XK: Kosovo, XKX
ZA: Südafrika, Suedafrika, South Africa, ZAF
"""

# Cities of Austria and Switzerland: with a code of four digits, or with none, the country.
_CITIES = """
AT: Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach, Wels, Dornbirn, \
Bregenz, Sankt Pölten, St. Pölten, Wiener Neustadt, Eisenstadt, Feldkirch
CH: Zürich, Zuerich, Zurich, Genf, Geneva, Genève, Basel, Bern, Berne, Lausanne, Winterthur, \
Luzern, Lucerne, Sankt Gallen, St. Gallen, Lugano, Biel, Thun, Chur, Zug, Schaffhausen, Fribourg, \
Olten, Aarau
LI: Vaduz, Schaan
"""

_PREFIXED = re.compile(r"^([A-Za-z]{1,3}) ?[-–] ?\d{3}|^(CH|DE|AT|FL|LI|A|D) \d{4}")
_SHAPES = (
    (re.compile(r"^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$"), "GB"),
    (re.compile(r"^[A-Z]\d[A-Z] ?\d[A-Z]\d$"), "CA"),
    (re.compile(r"^\d{4} ?[A-Z]{2}$"), "NL"),
    (re.compile(r"^\d{2}-\d{3}$"), "PL"),
    (re.compile(r"^\d{4}-\d{3}$"), "PT"),
    (re.compile(r"^\d{5}-\d{4}$"), "US"),
)


def region_of(country: str, postal_code: str, city: str, home: str) -> str:
    """The ISO code of the country whose numbers an address has.

    The country as written counts first (name or code, German or English), then what the
    postal code and the city say without doubt, then the owner's country ``home``.
    """
    said = _region(country, postal_code, city)
    if said:
        return said
    own = home.strip().upper() or "DE"
    # Four digits at home, so the neighbour with five is meant.
    five = own in ("AT", "CH", "LI") and re.fullmatch(r"\d{5}", postal_code.strip())
    return "DE" if five else own


@cache
def country_code(country: str) -> str | None:
    """The ISO code of a country as people write it, None if it is not known."""
    words = _key(country)
    found = _table(_NAMES).get(words)
    if found or len(words) != 2:
        return found
    import phonenumbers

    return words.upper() if words.upper() in phonenumbers.SUPPORTED_REGIONS else None


def _region(country: str, postal_code: str, city: str) -> str | None:
    if country and (code := country_code(country)):
        return code
    if not postal_code and not city:
        return None
    code = postal_code.strip()
    return _named(code) or _by_shape(code) or _named(city.strip()) or _by_city(code, city)


def _named(text: str) -> str | None:
    """The country that stands before a postal code: "A-5020", "CH-8001 Zürich"."""
    prefix = _PREFIXED.match(text)
    return country_code(prefix[1] or prefix[2]) if prefix else None


def _by_shape(text: str) -> str | None:
    """The country that alone has postal codes of this form: "SW1A 1AA"."""
    if not text or text.isdecimal():
        return None
    for shape, code in _SHAPES:
        if shape.match(text.upper()):
            return code
    return None


@cache
def _by_city(postal_code: str, city: str) -> str | None:
    """The country behind a city: "Graz (Österreich)", "Wien, Austria", or 8001 Zürich."""
    for part in reversed(re.split(r"[,;/()]", city)[1:]):
        if part.strip() and (code := _table(_NAMES).get(_key(part))):
            return code
    if postal_code and not re.fullmatch(r"\d{4}", postal_code):
        return None
    name = re.sub(r"^\d{4}\s+", "", city.strip())
    return _table(_CITIES).get(_key(name))


def _key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split()).strip(" .,;()")


@cache
def _table(lines: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        code, _, names = line.partition(":")
        table[_key(code)] = code
        table.update((_key(name), code) for name in names.split(","))
    return table

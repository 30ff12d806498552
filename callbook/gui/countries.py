"""Names of countries and their regions, as one chooses them."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountryNames(QObject):
    """Countries by their two letters, named in the language of the window."""

    def all(self) -> list[tuple[str, str]]:
        """Code and name, the German-speaking ones first, then by name."""
        first = [
            ("DE", self.tr("Germany")),
            ("AT", self.tr("Austria")),
            ("CH", self.tr("Switzerland")),
            ("LI", self.tr("Liechtenstein")),
            ("LU", self.tr("Luxembourg")),
        ]
        others = [
            ("BE", self.tr("Belgium")),
            ("CZ", self.tr("Czechia")),
            ("DK", self.tr("Denmark")),
            ("ES", self.tr("Spain")),
            ("FR", self.tr("France")),
            ("GB", self.tr("United Kingdom")),
            ("HU", self.tr("Hungary")),
            ("IE", self.tr("Ireland")),
            ("IT", self.tr("Italy")),
            ("NL", self.tr("Netherlands")),
            ("NO", self.tr("Norway")),
            ("PL", self.tr("Poland")),
            ("PT", self.tr("Portugal")),
            ("SE", self.tr("Sweden")),
            ("SK", self.tr("Slovakia")),
            ("US", self.tr("United States")),
        ]
        return first + sorted(others, key=_by_name)

    def name(self, code: str) -> str:
        """The name of a country, or its letters if it is none of ours."""
        return dict(self.all()).get(code, code)


def regions(country: str) -> tuple[tuple[str, str], ...]:
    """Code and name of the Länder or cantons whose holidays differ; none elsewhere."""
    return _REGIONS.get(country, ())


def _by_name(country: tuple[str, str]) -> str:
    return country[1].casefold()


_REGIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "DE": (
        ("BW", "Baden-Württemberg"),
        ("BY", "Bayern"),
        ("BE", "Berlin"),
        ("BB", "Brandenburg"),
        ("HB", "Bremen"),
        ("HH", "Hamburg"),
        ("HE", "Hessen"),
        ("MV", "Mecklenburg-Vorpommern"),
        ("NI", "Niedersachsen"),
        ("NW", "Nordrhein-Westfalen"),
        ("RP", "Rheinland-Pfalz"),
        ("SL", "Saarland"),
        ("SN", "Sachsen"),
        ("ST", "Sachsen-Anhalt"),
        ("SH", "Schleswig-Holstein"),
        ("TH", "Thüringen"),
    ),
    "AT": (
        ("1", "Burgenland"),
        ("2", "Kärnten"),
        ("3", "Niederösterreich"),
        ("4", "Oberösterreich"),
        ("5", "Salzburg"),
        ("6", "Steiermark"),
        ("7", "Tirol"),
        ("8", "Vorarlberg"),
        ("9", "Wien"),
    ),
    "CH": (
        ("AG", "Aargau"),
        ("AI", "Appenzell Innerrhoden"),
        ("AR", "Appenzell Ausserrhoden"),
        ("BL", "Basel-Landschaft"),
        ("BS", "Basel-Stadt"),
        ("BE", "Bern"),
        ("FR", "Freiburg"),
        ("GE", "Genf"),
        ("GL", "Glarus"),
        ("GR", "Graubünden"),
        ("JU", "Jura"),
        ("LU", "Luzern"),
        ("NE", "Neuenburg"),
        ("NW", "Nidwalden"),
        ("OW", "Obwalden"),
        ("SG", "St. Gallen"),
        ("SH", "Schaffhausen"),
        ("SZ", "Schwyz"),
        ("SO", "Solothurn"),
        ("TG", "Thurgau"),
        ("TI", "Tessin"),
        ("UR", "Uri"),
        ("VD", "Waadt"),
        ("VS", "Wallis"),
        ("ZG", "Zug"),
        ("ZH", "Zürich"),
    ),
}

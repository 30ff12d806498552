"""Invented people and businesses: the words that their names are put together from."""

from __future__ import annotations

SURNAMES = """
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer
Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange
Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer
Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller
Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig
Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich
Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann
Thomas Voigt Sauer Arnold Wolff Pfeiffer Petersen Reuter Gruber Lindner Hansen Ernst Hübner
Kramer Franz Beyer Kurz Nagel Haase Wenzel Kern Thiel Wilke Michel Ritter Scherer Brunner
Steiner Moser Egger Wimmer Eder Fink Auer Lechner Reiter Mayr Pichler Stadler Aigner Ebner
Hofer Leitner Binder Wallner Haider Wieser Strobl Zauner Rainer Kofler Frei Zürcher Bühler
Gerber Wyss Baumgartner Suter Bachmann Kunz Meister Hug Ammann Hess Kälin Studer Bieri Zbinden
Yılmaz Kaya Demir Öztürk Nowak Kowalski Kaminski Horvath Popescu Nguyen Rossi Costa Novak
Dittrich Ebert Falk Gebhardt Gerlach Göbel Grimm Hagen Harms Hauser Heine Held Henning Herzog
Hinz Hirsch Holz Jacobs Jahn Jansen Jensen Jordan Kirchner Kluge Konrad Körner Kröger Krug
Lenz Lutz Mahler Marx Maurer Menzel Mertens Metzger Nickel Noack Oswald Pape Paul Pieper Popp
Preuß Probst Rau Reich Reimann Renner Riedel Rieger Rose Rudolph Runge Sander Schade Schiller
Schlegel Schlüter Schramm Seifert Siebert Singer Stahl Stark Steffen Strauß Thiele Timm Ullrich
Unger Urban Voß Wagenknecht Walther Weigel Wendt Westphal Wiese Wirth Witt Wulf Zeller Zander
Behrens Bock Bode Böttcher Brinkmann Bruns Buck Burger Christ Decker Döring Dreyer Eckert Esser
Feldmann Fiedler Förster Freitag Fritz Funk Geiger Gabriel Haupt Hildebrandt Janßen Kessler Kopp
Kretschmer Löffler Marquardt Moll Naumann Ott Pahl Raabe Reinhardt Rohde Sasse Schenk Siegel
""".split()

WOMEN = """
Monika Sabine Claudia Andrea Petra Susanne Birgit Martina Karin Anja Nadine Stefanie Katrin
Julia Sandra Melanie Christina Katharina Anna Lena Laura Sarah Lisa Miriam Judith Eva Barbara
Ursula Gabriele Heike Silke Tanja Nicole Daniela Simone Ulrike Bettina Doris Ingrid Renate
Franziska Johanna Theresa Verena Carolin Elif Aylin Magdalena Agnieszka Chiara Linh Elena
""".split()

MEN = """
Thomas Michael Andreas Stefan Peter Frank Jürgen Klaus Martin Wolfgang Bernd Uwe Ralf Jens
Tobias Christian Daniel Alexander Sebastian Florian Matthias Markus Jan Dirk Sven Oliver Holger
Joachim Rainer Dieter Werner Manfred Georg Josef Franz Anton Lukas Felix Jonas Philipp Simon
David Benedikt Maximilian Niklas Mehmet Emre Tomasz Marek Luca Minh Konstantin Hannes Torsten
""".split()

TRADES = tuple(
    (trade, sector)
    for sector, trades in {
        "Handwerk": """Metallbau Elektrotechnik Schreinerei Tischlerei Schlosserei Dachdeckerei
            Zimmerei Malerbetrieb Glaserei Sanitärtechnik Heizungsbau Fliesenbau Raumausstattung
            Polsterei Ofenbau Treppenbau Fensterbau Rollladenbau Gerüstbau Estrichbau Steinmetz
            Kälteanlagen Klimatechnik Feinmechanik Werkzeugbau Goldschmiede Orgelbau Bootsbau""",
        "Industrie": """Maschinenbau Anlagenbau Präzisionsteile Oberflächentechnik Formenbau
            Blechbearbeitung Kunststofftechnik Fördertechnik Antriebstechnik Messtechnik
            Verpackungen Drehteile Stanztechnik Schweißtechnik Hydraulik Pumpen Gießerei
            Industriemontage Steuerungsbau Sondermaschinen Laserschnitt Dichtungen""",
        "Handel": """Bürobedarf Baustoffe Naturkost Getränkehandel Weinhandel Buchhandlung
            Eisenwaren Haustechnik Landmaschinen Fahrräder Fahrzeugteile Autohaus Gartenmarkt
            Papierwaren Werkzeughandel Modehaus Spielwaren Holzhandel Stahlhandel Küchenstudio
            Bettenhaus Schuhhaus Teehandel Fachgroßhandel""",
        "Gastronomie": """Bäckerei Konditorei Metzgerei Brauerei Kaffeerösterei Feinkost Catering
            Gasthof Landhotel Kelterei Partyservice Mühle Eismanufaktur Imkerei""",
        "Gesundheit": """Zahntechnik Physiotherapie Augenoptik Hörakustik Orthopädietechnik
            Sanitätshaus Pflegedienst Tierbedarf Ergotherapie Medizintechnik Kosmetik""",
        "Dienste": """Steuerberatung Hausverwaltung Gebäudereinigung Umzüge Spedition Textilpflege
            Veranstaltungstechnik Reisebüro Sicherheitsdienst Übersetzungen Personalservice
            Versicherungsbüro Immobilien Fahrschule Floristik Gartenbau Baumpflege Druckerei
            Werbetechnik Buchbinderei Architekturbüro Ingenieurbüro Vermessung Gutachten
            Entsorgung Arbeitsschutz Kurierdienst Mietwagen Messebau""",
        "Digitales": """Softwarehaus Webdesign Netzwerktechnik Datenschutz Filmproduktion
            Fotostudio Grafikbüro Systemhaus Telefonanlagen Automation Mediengestaltung""",
    }.items()
    for trade in trades.split()
)

STYLES = (
    "{s} {t} GmbH",
    "{t} {s}",
    "{s} & Söhne {t}",
    "{s} {t} KG",
    "{t} {s} GmbH",
    "{s} {t} e.K.",
    "{s} & Partner {t}",
    "{s} {t} GmbH & Co. KG",
    "Gebrüder {s} {t}",
    "{t} {s} e.K.",
    "{s} & Töchter {t}",
    "{t} {s} KG",
    "{t} {s} & Co.",
    "{s} {t} OHG",
    "{s} & Cie. {t}",
    "{t} {s} GmbH & Co. KG",
    "{t} {s} & Söhne",
    "{s} {t} AG",
)

COMPANIES = len(SURNAMES) * len(TRADES) * len(STYLES)
"""So many names can be told apart."""
STRIDE = 611953
"""A prime beside the golden section: neighbours share neither name nor trade."""


def company(place: int) -> tuple[str, str, str]:
    """The name, owner's surname and sector of a company; no two of COMPANIES are alike."""
    mixed = place * STRIDE % COMPANIES
    rest, surname = divmod(mixed, len(SURNAMES))
    style, trade = divmod(rest, len(TRADES))
    style = (style + surname + trade) % len(STYLES)
    name, sector = TRADES[trade]
    return STYLES[style].format(s=SURNAMES[surname], t=name), SURNAMES[surname], sector

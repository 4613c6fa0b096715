"""The standard groups of the sample: what they are called, why they exist, who is in them and who says so.

Members of G4, G40 and M50 come from standard_groups.csv of the collected sources. Provinces, regions, size classes and
classes of urbanity are rules: who is in them follows from the figures of the period that is compared. Names are those that the
site gives to these rules. No list without a source: P10 and the centre municipalities are left out, see sources.md.
"""
import csv
import re
import unicodedata
from collections import defaultdict

HEADER = "slug,name,why,definition,source,as_of"

NETWORKS = {
    "g4": ("G4", "De vier grootste gemeenten van Nederland: Amsterdam, Rotterdam, Den Haag en Utrecht."),
    "g40": ("G40", "De steden van het stedennetwerk G40. Het netwerk bepaalt zelf wie lid is; het kan na deze datum "
                   "veranderd zijn."),
    "m50": ("M50", "De middelgrote gemeenten van het netwerk M50. Het netwerk bepaalt zelf wie lid is; het kan na deze "
                   "datum veranderd zijn."),
}

PROVINCE_SOURCE = ("CBS, gemeenten per provincie; voor 2018 ook RvIG, Gemeententabel (tabel 33)",
                   "gemeentelijke indelingen 2015–2026")

SIZE_SOURCE = ("CBS, Bevolking op 1 januari en gemiddeld (03759ned); inwoners in 2017 en 2018 bij de Iv3-cijfers van "
               "het CBS", "1 januari, 2017–2026")
SIZE_BOUNDS = (None, 5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000, None)
SIZE_WHY = ("Zo vergelijkt u met gemeenten die ongeveer even groot zijn. Wie erbij hoort, volgt uit het aantal inwoners "
            "in het jaar dat u vergelijkt.")

URBANITY_SOURCE = ("CBS, Kerncijfers wijken en buurten (85039NED en 85984NED), mate van stedelijkheid", "2021 en 2024")
URBANITY = {1: ("Zeer sterk stedelijke gemeenten", "2.500 adressen of meer"),
            2: ("Sterk stedelijke gemeenten", "1.500 tot 2.500 adressen"),
            3: ("Matig stedelijke gemeenten", "1.000 tot 1.500 adressen"),
            4: ("Weinig stedelijke gemeenten", "500 tot 1.000 adressen"),
            5: ("Niet stedelijke gemeenten", "minder dan 500 adressen")}


def make_groups(source, provinces, types, regions):
    """Rows of groups.csv. source: the folder with standard_groups.csv; provinces: (code, name); types and regions: rows of
    region_types.csv and regions.csv."""
    yield from networks(source / "standard_groups.csv")
    yield ("100000-plus", "100.000-plusgemeenten", "Gemeenten met 100.000 inwoners of meer. Wie erbij hoort, volgt uit "
           "het aantal inwoners in het jaar dat u vergelijkt.", "inwoners:100000-", *SIZE_SOURCE)
    for _, name in provinces:
        why = f"Alle gemeenten in de provincie {name}, volgens de indeling van het jaar dat u vergelijkt."
        yield f"provincie-{slug(name)}", f"Gemeenten in {name}", why, f"provincie:{slug(name)}", *PROVINCE_SOURCE
    kinds = {row["type"]: row for row in types}
    for row in regions:
        kind, name = kinds[row["type"]], row["name"]
        why = (f"Alle gemeenten in {kind['article_nl']} {kind['name_nl']} {name}, volgens de indeling van het jaar dat u "
               "vergelijkt. De datum is die van de nieuwste lijst met gemeenten.")
        yield (f"{row['type']}-{slug(name)}", f"{kind['name_nl'][0].upper()}{kind['name_nl'][1:]} {name}", why,
               f"regio:{row['type']}:{slug(name)}", row["source"], row["as_of"])
    for low, high in zip(SIZE_BOUNDS, SIZE_BOUNDS[1:]):
        yield size_class(low, high)
    for number, (name, density) in URBANITY.items():
        why = (f"Een van de vijf klassen van het CBS: gemiddeld {density} per vierkante kilometer rond een adres. Wie "
               "erbij hoort, volgt uit het jaar van de cijfers over stedelijkheid.")
        yield f"stedelijkheid-{number}", name, why, f"stedelijkheid:{number}-{number}", *URBANITY_SOURCE


def networks(path):
    members, told = defaultdict(set), defaultdict(set)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            members[row["group"]].add(row["code"])
            told[row["group"]].add((row["source"], row["as_of"]))
    if members.keys() != NETWORKS.keys() or any(len(sources) != 1 for sources in told.values()):
        raise ValueError(f"standard_groups.csv: groups {sorted(members)}, each with one source and date; expected are "
                         f"{sorted(NETWORKS)}")
    for group, (name, why) in NETWORKS.items():
        (origin, as_of), = told[group]
        yield group, name, why, f"lijst:{','.join(sorted(members[group]))}", origin, as_of


def size_class(low, high):
    ends = f"{low}-{high}" if low and high else f"tot-{high}" if high else f"vanaf-{low}"
    words = (f"met {dutch(low)} tot {dutch(high)} inwoners" if low and high
             else f"met minder dan {dutch(high)} inwoners" if high else f"met {dutch(low)} inwoners of meer")
    return (f"inwoners-{ends}", f"Gemeenten {words}", SIZE_WHY, f"inwoners:{low or ''}-{high or ''}", *SIZE_SOURCE)


def dutch(number):
    return f"{number:,}".replace(",", ".")


def slug(name):
    plain = unicodedata.normalize("NFD", name.lower())
    return re.sub("[^a-z0-9]+", "-", "".join(sign for sign in plain if not unicodedata.combining(sign) and sign != "'"))

#!/usr/bin/env python3
"""Re-tabulates which region each municipality lies in: region_types.csv, regions.csv and region_members.csv.

    python3 sql/sample/regions.py DASHBOARD EPIDEMES

Both are git directories (a clone or a bare one) of the repositories that carry the lists:
DASHBOARD  minvws/nl-covid19-data-dashboard (Ministry of Health; EUPL 1.2): safety regions of 2020 to 2024.
EPIDEMES   krevelen/epidemes (Apache 2.0): CBS table 83287NED, Gebieden in Nederland 2016 (CC BY 4.0).
Only facts are taken from them: codes, names and who lies where. Commit and path per division stand below.

Years without a list of their own:
- 2017 to 2019: who is on the lists of 2016 and 2020 is in the same region on both, else this script stops. Who was merged
  away in between keeps the region of 2016; who was new has that of 2020.
- 2015: the region of 2016. Who was merged away by then takes it from the successors, where all of them lie in one region
  and in the province of the old municipality; else the region is not known and no row is written.
- After the newest list: the same region, as long as the municipality exists.
The division decides which municipalities there are (divisions.csv): each has one region in a year with a list.
"""
import csv
import io
import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent

# What a type is called in a sentence; another delivery may add types, no program knows them.
TYPE = ("veiligheidsregio", "de", "veiligheidsregio", "safety region")
SOURCE = "Ministerie van VWS, coronadashboard, 2020–2024; CBS, Gebieden in Nederland 2016 (83287NED)"
AS_OF = "2024-06-07"

EPIDEMES = ("73b7910", "java/episim-demo/dist/83287NED.json")
DASHBOARD = {
    2020: ("9b534f07a", "packages/app/src/data/gemeente_veiligheidsregio.json"),
    2021: ("301638cb6", "packages/common/src/data/gm.ts"),
    2022: ("582e6fdc1", "packages/common/src/data/gm.ts"),
    2023: ("2709e379e", "packages/common/src/data/gm.ts"),
    2024: ("e32c09eff", "packages/common/src/data/gm.ts"),
}
NAMES = ("e32c09eff", "packages/common/src/data/vr.ts")
COUNT = 25


class Stop(Exception):
    """One clear sentence about what does not fit."""


def read(repository, place):
    commit, path = place
    shown = subprocess.run(["git", "-C", repository, "show", f"{commit}:{path}"], capture_output=True, text=True, check=False)
    if shown.returncode != 0:
        raise Stop(f"{repository}: {shown.stderr.strip()}")
    return shown.stdout


def entries(text, *fields):
    """Values of the named fields of every {…} that has them all, of JSON and of TypeScript."""
    found = []
    for block in re.findall(r"\{[^{}]*\}", text):
        values = [re.search(rf"\b(?:{field})\"?: (?:'([^']*)'|\"([^\"]*)\")", block) for field in fields]
        if all(values):
            found.append(tuple(value.group(1) or value.group(2) for value in values))
    return found


def rows_of(name):
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_lists(dashboard, epidemes, divisions):
    """Year → {municipality: region}; every municipality of the division has one, and nobody else."""
    table = json.loads(read(epidemes, EPIDEMES))
    pairs = {2016: list(zip(table["reg"], table["Veiligheidsregio's"], strict=True))}
    for year, place in DASHBOARD.items():
        pairs[year] = entries(read(dashboard, place), "gemcode", "safetyRegion|vrCode")
    lists = {}
    for year, found in pairs.items():
        lists[year] = dict(found)
        if len(found) != len(lists[year]):
            raise Stop(f"{year}: a municipality occurs twice")
        if lists[year].keys() != divisions[year].keys():
            raise Stop(f"{year}: not the municipalities of the division: {sorted(lists[year].keys() ^ divisions[year].keys())}")
        if len(set(lists[year].values())) != COUNT:
            raise Stop(f"{year}: {len(set(lists[year].values()))} regions")
    return lists


def region_in(code, year, lists, divisions, successors):
    """The region of a municipality of a division, or None where it is not known."""
    before = [lists[listed][code] for listed in sorted(lists) if listed <= year and code in lists[listed]]
    after = [lists[listed][code] for listed in sorted(lists) if listed > year and code in lists[listed]]
    if before and after and before[-1] != after[0]:
        raise Stop(f"{code}: another region after {year}, and no list says since when")
    if before or after:
        return before[-1] if before else after[0]
    heirs = successors[code]
    regions = {region_in(heir, year + 1, lists, divisions, successors) for heir in heirs}
    provinces = {divisions[year + 1].get(heir) for heir in heirs}
    return regions.pop() if len(regions) == 1 and provinces == {divisions[year][code]} else None


def memberships(lists, divisions):
    """Rows (type, code, municipality, first year, year after the last or empty while it lasts)."""
    successors = defaultdict(set)
    for row in rows_of("successions.csv"):
        if row["kind"] == "opheffing":
            successors[row["old"]].add(row["new"])
    lives, newest = defaultdict(list), max(divisions)
    for year in sorted(divisions):
        for code in divisions[year]:
            region = region_in(code, year, lists, divisions, successors)
            if region is None:
                print(f"{code} {year}: the region is not known")
            elif lives[region, code] and lives[region, code][-1][1] == year:
                lives[region, code][-1][1] = year + 1
            else:
                lives[region, code].append([year, year + 1])
    return sorted((TYPE[0], region, code, start, "" if end > newest else end)
                  for (region, code), spans in lives.items() for start, end in spans)


def write(name, header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    (HERE / name).write_text(text.getvalue(), encoding="utf-8", newline="\n")


def main(arguments):
    if len(arguments) != 2:
        raise Stop("usage: python3 sql/sample/regions.py DASHBOARD EPIDEMES, the git directories that the script names")
    divisions = defaultdict(dict)
    for row in rows_of("divisions.csv"):
        divisions[int(row["year"])][row["municipality"]] = row["province"]
    lists = read_lists(*arguments, divisions)
    names = dict(entries(read(arguments[0], NAMES), "code", "name"))
    if names.keys() != set(lists[max(lists)].values()):
        raise Stop(f"names of {sorted(names)} do not fit the regions of the newest list")
    members = memberships(lists, divisions)
    write("region_types.csv", "type,article_nl,name_nl,name_en", [TYPE])
    write("regions.csv", "type,code,name,source,as_of", [(TYPE[0], code, names[code], SOURCE, AS_OF) for code in sorted(names)])
    write("region_members.csv", "type,code,municipality,from_year,to_year", members)
    print(f"{len(names)} regions, {len(members)} memberships, lists of {', '.join(map(str, sorted(lists)))}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Stop as finding:
        sys.exit(f"regions: {finding}")

#!/usr/bin/env python3
"""Re-tabulates the collected source figures into the files of the sample release.

    python3 sql/sample/retabulate.py FOLDER

FOLDER holds the collected source figures that sources.md names. Written by this script: provinces.csv,
municipalities.csv, divisions.csv, successions.csv, periods.csv, groups.csv (texts and rules stand in groups.py) and
observations/. Edited by hand and only checked here: release.csv, indicators.csv, characteristics.csv, indicator_links.csv,
sources.md.
Written by regions.py, which runs before: the regions and who lies in them. The same input gives the same bytes.
Anything that does not fit stops the run with one clear message and nothing is written.
"""
import csv
import io
import json
import re
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import groups

HERE = Path(__file__).resolve().parent
YEARS = range(2015, 2027)

# Rows in RvIG table 33 that are registrations, not municipalities ("Onbekend" and the register of non-residents).
NOT_A_MUNICIPALITY = {"GM0000", "GM1999"}

# Rows of the source that are left out on purpose; each is explained in sources.md. Any other unknown code or value
# outside its range stops the run.
LEFT_OUT_ROWS = {
    ("koopprijs_gemiddeld", 2015, "GM1940"),            # a code of 1 July 2015, not on the list of 1 January
    ("iv3_heffingen_jaarrekening", 2017, "GM1842"),     # a year's taxes of minus 6 thousand euros: booked elsewhere
}

# The same municipality under a new name and code. CBS lists no transfer for it, RvIG table 33 gives the new code.
# Any other abolished code must have its successors in the transfers of CBS.
NEW_CODE_ONLY = {"GM0241", "GM1921"}

STATUSES = {"definitief", "voorlopig", "naderVoorlopig", "geschat", "statusOnbekend",
            "ontbreekt", "onbekend", "afgeschermd", "nietVanToepassing"}
STATUSES_WITHOUT_VALUE = {"ontbreekt", "onbekend", "afgeschermd", "nietVanToepassing"}
TASKS = {"energietransitie", "wonen", "bestaanszekerheid", "zorg-en-jeugd", "gezondheid", "veiligheid",
         "dienstverlening-en-uitvoering", "financien", "digitalisering-en-data"}
KINDS = {"share", "rate", "ratio", "mean", "median", "count", "amount", "score", "class", "yesNo"}
UNCERTAINTIES = {"none", "binomial", "events", "standardError", "publishedBounds"}
CERTAINTIES = {"fullCount", "withMargin", "estimateUnknownMargin", "ownStatement"}
INDICATOR_COLUMNS = (
    "code,name_nl,name_en,question_nl,definition_nl,tasks,family,unit_nl,unit_en,value_prefix,value_suffix,"
    "difference_prefix,difference_suffix_nl,difference_suffix_en,decimals,kind,uncertainty,certainty,direction,"
    "direction_by,direction_on,direction_why,influenceable,sensitive,ranking_allowed,comparable,comparable_as,"
    "numerator,denominator,multiplier,range_min,range_max,protection,key_figure,source_name,source_table,"
    "source_licence,source_url,note_nl,statement_nl,statement_en,money_nl").split(",")

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
KWB = {2021: "observations_kwb2021.csv", 2024: "observations_kwb2024.csv"}
IV3_ACCOUNT = range(2017, 2025)
IV3_BUDGET = range(2017, 2027)


class Stop(Exception):
    """A finding that must be solved before anything is written."""


# ---------------------------------------------------------------- which source series become which indicator

def thousand(text):
    """The source gives thousands of euros; we store euros. Decimal, so that no digit is invented."""
    return format((Decimal(text) * 1000).normalize(), "f")


def hundredth(text):
    """Hectares to square kilometres."""
    return format(Decimal(text) / 100, "f")


def percentage(part, whole):
    """Derived share, in full double precision so that a reader can repeat the division."""
    return repr(100 * float(part) / float(whole))


def total(first, second):
    """A sum is made only of known, non-negative parts: with a negative correction the share has no meaning."""
    if Decimal(first) < 0 or Decimal(second) < 0:
        return None
    return format(Decimal(first) + Decimal(second), "f")


class Series:
    """One published indicator in some years: source file, source codes and how the value is made of them."""

    def __init__(self, indicator, file, years, sources=None, make=None):
        self.indicator, self.file, self.years, self.make = indicator, file, years, make
        self.sources = sources or [indicator]


def kwb(indicator, *years, make=None):
    return [Series(indicator, KWB[year], [year], make=make) for year in years]


def published_series():
    series = [
        Series("inwoners", "observations_population.csv", range(2017, 2027)),
        Series("koopprijs_gemiddeld", "observations_house_price.csv", range(2015, 2026)),
        Series("hbo_wo_pct", "observations_social2.csv", [2024]),
        Series("inkomen_per_inwoner", "observations_social2.csv", [2020], make=thousand),
        Series("huurwoningen_pct", "observations_housing_ev2024.csv", [2024]),
        Series("corporatiewoningen_pct", "observations_housing_ev2024.csv", [2024]),
        Series("bevolkingsdichtheid", "observations_regionale_kerncijfers2020.csv", [2020]),
        Series("ervaren_gezondheid_goed_pct", "observations_safety_health.csv", [2012, 2016, 2020, 2022, 2024]),
        Series("misdrijven_totaal", "observations_safety_health.csv", range(2021, 2026)),
        Series("sterfte_per_1000", "observations_safety_health.csv", [2024]),
        Series("oppervlakte_land_km2", KWB[2024], [2024], ["oppervlakte_land_ha"], hundredth),
        Series("inwoners_65plus_pct", KWB[2024], [2024], ["kwb_inwoners_65plus", "kwb_inwoners"], percentage),
        Series("inwoners_0_15_pct", KWB[2024], [2024], ["kwb_inwoners_0_15", "kwb_inwoners"], percentage),
        Series("iv3_personeelskosten_jaarrekening", "observations_iv3.csv", IV3_ACCOUNT,
               ["iv3_salarissen_jaarrekening", "iv3_inhuur_jaarrekening"], total),
    ]
    for indicator in ("tk_kiesgerechtigden", "tk_uitgebrachte_stemmen", "tk_blanco_ongeldig"):
        series.append(Series(indicator, "observations_turnout_tk2023.csv", [2023]))
    for indicator in ("algoritmes_geregistreerd", "algoritmes_in_gebruik"):
        series.append(Series(indicator, "observations_algoritmeregister.csv", [2026]))
    # 2016 is left out: there is no population of that year to divide by, and wind sums to half the known total.
    for indicator in ("etm_elek_huishoudens_tj", "etm_gas_huishoudens_tj", "etm_wind_land_tj", "etm_zonnepark_tj",
                      "etm_zonpv_huishoudens_tj"):
        series.append(Series(indicator, "observations_energy_etm.csv", [2019, 2023]))
    for stem in ("baten", "heffingen", "inhuur", "lasten", "rijk", "salarissen", "sociaal", "verbonden"):
        series.append(Series(f"iv3_{stem}_jaarrekening", "observations_iv3.csv", IV3_ACCOUNT))
        series.append(Series(f"iv3_{stem}_begroting", "observations_iv3.csv", IV3_BUDGET))
    for stem in ("balanstotaal", "eigen_vermogen", "tv_afval", "tv_burgerzaken", "tv_inkomensreg", "tv_milieu",
                 "tv_oov", "tv_overhead", "tv_samenkracht", "tv_wonen"):
        series.append(Series(f"iv3_{stem}_jaarrekening", "observations_iv3.csv", IV3_ACCOUNT))
    for indicator in ("afstand_huisarts_km", "afstand_school_km", "afstand_supermarkt_km", "eengezinswoning_pct",
                      "huishoudensgrootte", "koopwoningen_pct", "omgevingsadressendichtheid", "scholen_binnen_3km",
                      "stedelijkheid"):
        series += kwb(indicator, 2021, 2024)
    for indicator in ("inkomen_per_inwoner", "woz_waarde"):
        series += kwb(indicator, 2021, 2024, make=thousand)
    for indicator in ("gestandaardiseerd_inkomen_huishouden", "mediaan_vermogen_huishouden"):
        series += kwb(indicator, 2021, make=thousand)
    for indicator in ("bevolkingsdichtheid", "huishoudens"):
        series += kwb(indicator, 2024)
    for indicator in ("aardgas_per_woning_m3", "afstand_kinderdagverblijf_km", "ao_uitkering_per_1000",
                      "bijstand_per_1000", "corporatiewoningen_pct", "eenpersoonshuishoudens_pct",
                      "elektriciteit_per_woning_kwh", "huishoudens_110_sociaal_minimum_pct",
                      "huishoudens_laag_inkomen_pct", "huishoudens_sociaal_minimum_pct", "huurwoningen_pct",
                      "inkomen_hoogste_20_pct", "inkomen_laagste_40_pct", "inwoners_0_15_pct", "inwoners_65plus_pct",
                      "jongeren_met_jeugdzorg_pct", "nettoarbeidsparticipatie_pct", "onbewoonde_woningen_pct",
                      "opleiding_laag_pct", "oppervlakte_land_km2", "wmo_clienten_per_1000",
                      "woningen_vanaf_2000_pct", "ww_uitkering_pct_inwoners"):
        series += kwb(indicator, 2021)
    return series


# ---------------------------------------------------------------- reading

def rows_of(path):
    if not path.exists():
        raise Stop(f"{path.name}: file not found in {path.parent}")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_observations(source):
    """(file, source code, year) → {municipality: value as written in the source}."""
    found = defaultdict(dict)
    for path in sorted(source.glob("observations_*.csv")):
        for row in rows_of(path):
            if "municipality_code" not in row:  # national and provincial totals are control figures, not observations
                continue
            cell = found[path.name, row["indicator_code"], int(row["period"])]
            if row["municipality_code"] in cell:
                raise Stop(f"{path.name}: duplicate key {row['indicator_code']} {row['municipality_code']} "
                           f"{row['period']}")
            if row["value"] and not NUMBER.fullmatch(row["value"]):
                raise Stop(f"{path.name}: {row['indicator_code']} {row['municipality_code']} {row['period']} "
                           f"is no number: {row['value']!r}")
            cell[row["municipality_code"]] = row["value"]
    return found


def read_divisions(source):
    """Year → {municipality: province}. Before 2018 RvIG table 33 says which codes existed on 1 January."""
    divisions = {year: {} for year in YEARS}
    for row in rows_of(source / "municipality_years.csv"):
        divisions[int(row["year"])][row["code"]] = row["province_code"]
    provinces = province_by_code(source)
    for year in (2015, 2016, 2017):
        day = f"{year}-01-01"
        for row in rows_of(source / "mergers_rvig_all.csv"):
            exists = row["valid_from"] <= day and (not row["valid_to"] or row["valid_to"] > day)
            if exists and row["code"] not in NOT_A_MUNICIPALITY:
                divisions[year][row["code"]] = provinces.get(row["code"], "")
    return divisions


def province_by_code(source):
    """CBS puts every municipality, also an abolished one, in a group such as GMPV27."""
    regions = json.loads((source / "cbs_odata_fixtures/v4/03759ned/codes-RegioS.json").read_text(encoding="utf-8"))
    groups = {}
    for region in regions["value"]:
        code, group = region["Identifier"].strip(), region["DimensionGroupId"] or ""
        if code.startswith("GM") and group.startswith("GMPV"):
            groups[code] = group[2:]
    return groups


def read_statuses(source):
    """Table → {period: status} as CBS states it in its own list of periods."""
    words = {"Definitief": "definitief", "Voorlopig": "voorlopig", "NaderVoorlopig": "naderVoorlopig"}
    result = {}
    for table in ("03759ned", "83625NED"):
        path = source / f"cbs_odata_fixtures/v4/{table}/codes-Perioden.json"
        periods = json.loads(path.read_text(encoding="utf-8"))["value"]
        result[table] = {period["Identifier"]: words[period["Status"]] for period in periods}
    return result


# ---------------------------------------------------------------- making

def division_of(codes, year, divisions):
    """The year on whose list a period was published; lists with the same codes are the same division."""
    for candidate in [year, *(other for other in YEARS if other > year)]:
        if candidate in divisions and codes <= divisions[candidate].keys():
            return candidate
    return None


def make_values(series, year, observations):
    parts = [observations.get((series.file, code, year)) for code in series.sources]
    if not all(parts):
        raise Stop(f"{series.indicator} {year}: no rows in {series.file} for {', '.join(series.sources)}")
    values = {}
    for municipality in sorted(set.intersection(*(set(part) for part in parts))):
        texts = [part[municipality] for part in parts]
        value = series.make(*texts) if series.make else texts[0]
        if value not in (None, ""):
            values[municipality] = value
    return values


def status_of(indicator, year, statuses):
    """Only where the figure comes from a table whose own list of periods was recorded."""
    if indicator == "koopprijs_gemiddeld":
        return statuses["83625NED"][period_code(year)]
    if indicator == "inwoners" and year >= 2019:  # 2017 and 2018 come with the Iv3 figures, not from 03759ned
        return statuses["03759ned"][period_code(year)]
    return "statusOnbekend"


def period_code(year):
    return f"{year}JJ00"


def make_observations(observations, divisions, statuses):
    """Rows per indicator, and the division per indicator and period."""
    rows, periods = defaultdict(list), {}
    for series in published_series():
        for year in series.years:
            key = (series.indicator, year)
            if key in periods:
                raise Stop(f"{series.indicator} {year}: made by two series")
            values = make_values(series, year, observations)
            values = {code: value for code, value in values.items() if (*key, code) not in LEFT_OUT_ROWS}
            division = division_of(values.keys(), year, divisions)
            if division is None:
                odd = sorted(values.keys() - divisions.get(year, divisions[2026]).keys())
                raise Stop(f"{series.indicator} {year}: unknown code for every division, among them {odd[:5]}")
            periods[key] = division
            status = status_of(series.indicator, year, statuses)
            rows[series.indicator] += [(period_code(year), code, value, status, "", "")
                                       for code, value in values.items()]
    return {indicator: sorted(list_) for indicator, list_ in rows.items()}, periods


def make_successions(source, observations):
    """Who followed whom. Shares are made again of the transferred numbers, so that they keep every digit."""
    rows = []
    totals = defaultdict(lambda: [0, 0])
    mergers = [row for row in rows_of(source / "mergers.csv") if row["date"] >= "2015"]
    for row in mergers:
        totals[row["old_code"], row["date"]][0] += int(row["inhabitants"])
        totals[row["old_code"], row["date"]][1] += int(row["dwellings"])
    for row in mergers:
        inhabitants, dwellings = totals[row["old_code"], row["date"]]
        if abs(int(row["inhabitants"]) / inhabitants - float(row["share_inhabitants"])) > 1e-6:
            raise Stop(f"mergers.csv: {row['old_code']} → {row['new_code']}: parts do not make the stated share")
        if int(row["inhabitants"]) == 0 and int(row["dwellings"]) == 0:
            continue  # only land moved: nothing is recalculated over it
        rows.append((row["old_code"], row["new_code"], row["date"], "opheffing",
                     share(row["inhabitants"], inhabitants), share(row["dwellings"], dwellings)))
    rows += renumbered(source)
    rows += boundary_changes(source, observations, {(row[0], row[1], row[2]) for row in rows})
    return sorted(rows, key=lambda row: (row[2], row[0], row[1]))


def share(part, whole):
    return format(Decimal(str(int(part) / whole)), "f") if int(part) != whole else "1"


def renumbered(source):
    return [(row["code"], row["new_code"], row["valid_to"], "opheffing", "1", "1")
            for row in rows_of(source / "mergers_rvig_all.csv") if row["code"] in NEW_CODE_ONLY]


def boundary_changes(source, observations, known):
    """Transfers between municipalities that both live on, where at least 1% of either side moved."""
    rows = {}
    for line in rows_of(source / "cbs_boundary_change_lines.csv"):
        if line["date"] < "2015" or line["event"] != "Grenswijziging" or not int(line["inhabitants"] or 0):
            continue
        gone = line["direction"] == "overgegaan naar"
        old, new = (line["code"], line["other_code"]) if gone else (line["other_code"], line["code"])
        key = (old, new, line["date"])
        # The first population that we hold is of 2017: nearest for the changes of 2015 and 2016.
        year = max(int(line["date"][:4]), 2017)
        people = observations["observations_population.csv", "inwoners", year]
        before, after = (float(people.get(code, "nan")) for code in (old, new))
        moved = int(line["inhabitants"])
        if key not in known and (moved >= 0.01 * before or moved >= 0.01 * after):
            # CBS does not give the number of dwellings of that day, so the share of the dwellings stays unknown.
            rows[key] = (*key, "grenswijziging", repr(round(moved / before, 6)), "")
    return list(rows.values())


def make_municipalities(source, divisions, successions):
    names = {row["code"]: (row["name"], row["valid_from"], row["valid_to"])
             for row in rows_of(source / "mergers_rvig_all.csv")}
    names.update({row["code"]: (row["name"], row["valid_from"], row["valid_to"])
                  for row in rows_of(source / "municipalities.csv")})
    codes = {code for division in divisions.values() for code in division}
    codes |= {code for row in successions for code in row[:2]}
    unknown = sorted(codes - names.keys())
    if unknown:
        raise Stop(f"municipalities.csv: no name for {unknown}")
    return [(code, *names[code]) for code in sorted(codes)]


def make_provinces(source):
    return sorted({(row["province_code"], row["province"]) for row in rows_of(source / "municipalities.csv")})


def make_groups(source, known):
    """The standard groups; every code of a list must be a municipality that we know."""
    try:
        rows = list(groups.make_groups(
            source, make_provinces(source), rows_of(HERE / "region_types.csv"), rows_of(HERE / "regions.csv")))
    except (OSError, ValueError) as problem:
        raise Stop(str(problem)) from problem
    for slug, *_, definition, _, _ in rows:
        unknown = sorted(set(re.findall("GM[0-9]{4}", definition)) - known)
        if unknown:
            raise Stop(f"groups.csv {slug}: {', '.join(unknown)} is in no list of municipalities")
    return rows


# ---------------------------------------------------------------- checking

def check_indicators(indicators, stored):
    """indicators.csv is edited by hand: it must be complete, in order, and agree with the figures."""
    codes = [row["code"] for row in indicators]
    if list(indicators[0]) != INDICATOR_COLUMNS:
        raise Stop("indicators.csv: columns differ from the format")
    if codes != sorted(set(codes)):
        raise Stop("indicators.csv: codes are not sorted or not unique")
    by_code = {row["code"]: row for row in indicators}
    described = {code for code, row in by_code.items() if not row["numerator"]}
    if described != stored:
        raise Stop(f"indicators.csv and the figures disagree about {sorted(described ^ stored)}")
    for row in indicators:
        check_indicator(row, by_code)
    check_key_figures(indicators)


def check_indicator(row, by_code):
    where = f"indicators.csv {row['code']}"
    for column in ("name_nl", "name_en", "question_nl", "definition_nl", "family", "unit_nl", "unit_en", "source_name",
                   "source_table", "source_licence", "source_url", "statement_nl", "statement_en"):
        if not row[column]:
            raise Stop(f"{where}: {column} is empty")
    for column, allowed in (("kind", KINDS), ("uncertainty", UNCERTAINTIES), ("certainty", CERTAINTIES),
                            ("direction", {"none", "higher", "lower"}), ("protection", {"bron"})):
        if row[column] not in allowed:
            raise Stop(f"{where}: {column} is {row[column]!r}")
    if row["direction"] != "none" and not (row["direction_by"] and row["direction_on"] and row["direction_why"]):
        raise Stop(f"{where}: a direction without who decided it, when and why")
    for column in ("influenceable", "sensitive", "ranking_allowed", "comparable"):
        if row[column] not in ("true", "false"):
            raise Stop(f"{where}: {column} is {row[column]!r}")
    if not set(filter(None, row["tasks"].split(";"))) <= TASKS:
        raise Stop(f"{where}: unknown task in {row['tasks']!r}")
    for column in ("numerator", "denominator", "comparable_as"):
        if row[column] and row[column] not in by_code:
            raise Stop(f"{where}: {column} {row[column]} does not exist")
    if row["numerator"] and (by_code[row["numerator"]]["numerator"] or by_code[row["denominator"]]["numerator"]):
        raise Stop(f"{where}: a ratio is made of stored indicators only")
    if bool(row["numerator"]) != bool(row["multiplier"]) or bool(row["numerator"]) != bool(row["denominator"]):
        raise Stop(f"{where}: numerator, denominator and multiplier go together")
    if row["comparable"] == "true" and row["kind"] in ("count", "amount", "class", "yesNo"):
        raise Stop(f"{where}: a bare {row['kind']} cannot be compared")
    for column in ("statement_nl", "statement_en"):
        check_template(row[column], f"{where}: {column}")
    if "€" in row["value_prefix"] or row["money_nl"]:
        if not row["money_nl"] or not re.search(r"[Bb]ruto|[Nn]etto|geen geld van de gemeente", row["money_nl"]):
            raise Stop(f"{where}: money without a word on gross or net and on inflation")
    if row["note_nl"] and not row["note_nl"].endswith("."):
        raise Stop(f"{where}: note_nl does not end with a full stop")


def check_template(text, where):
    for found in re.findall(r"\{([^{}]*)\}", text):
        if found not in ("gemeente", "periode", "waarde") and len(found.split("|")) != 2:
            raise Stop(f"{where}: unknown placeholder {{{found}}}")
    for needed in ("{gemeente}", "{periode}", "{waarde}"):
        if text.count(needed) != 1:
            raise Stop(f"{where}: {needed} must occur once")
    if text.count("**") != 2 or "  " in text or not text.endswith("."):
        raise Stop(f"{where}: one bold part, single spaces and one full stop at the end are required")
    if re.search(r"\b(nog|maar|slechts|helaas)\b", text, re.IGNORECASE):
        raise Stop(f"{where}: a word that judges")


def check_key_figures(indicators):
    for task in sorted(TASKS):
        places = [int(row["key_figure"]) for row in indicators
                  if row["key_figure"] and task in row["tasks"].split(";")]
        if len(places) != len(set(places)) or any(not 1 <= place <= 8 for place in places):
            raise Stop(f"indicators.csv: key figures of {task} are {sorted(places)}")


def check_rows(rows, periods, divisions, indicators):
    by_code = {row["code"]: row for row in indicators}
    for indicator, list_ in rows.items():
        low, high = (by_code[indicator][column] for column in ("range_min", "range_max"))
        seen = set()
        for period, code, value, status, _, _ in list_:
            where = f"{indicator} {period} {code}"
            if (period, code) in seen:
                raise Stop(f"{where}: duplicate key")
            seen.add((period, code))
            if code not in divisions[periods[indicator, int(period[:4])]]:
                raise Stop(f"{where}: unknown code for the division")
            if status not in STATUSES or (value == "") != (status in STATUSES_WITHOUT_VALUE):
                raise Stop(f"{where}: status {status} does not fit value {value!r}")
            check_range(Decimal(value), low, high, where)


def check_range(value, low, high, where):
    if (low and value < Decimal(low)) or (high and value > Decimal(high)):
        raise Stop(f"{where}: {value} lies outside {low or '…'} to {high or '…'}")


def check_ratios(rows, indicators):
    """The product computes the ratios; here only that none of them leaves its range."""
    values = {indicator: {(row[0], row[1]): float(row[2]) for row in list_} for indicator, list_ in rows.items()}
    for row in indicators:
        if not row["numerator"]:
            continue
        below = values[row["denominator"]]
        for key, x in values[row["numerator"]].items():
            if below.get(key, 0) > 0:
                value = Decimal(repr(float(row["multiplier"]) * x / below[key]))
                check_range(value, row["range_min"], row["range_max"], f"{row['code']} {key[0]} {key[1]}")


def check_divisions(divisions, periods, source):
    counts = {year: len(division) for year, division in divisions.items()}
    expected = {2015: 393, 2016: 390, 2017: 388, 2018: 380, 2019: 355, 2020: 355, 2021: 352, 2022: 345}
    expected.update({year: 342 for year in range(2023, 2027)})
    if counts != expected:
        raise Stop(f"divisions.csv: numbers of municipalities {counts}, expected {expected}")
    for row in rows_of(source / "coverage.csv"):
        key = (row["indicator_code"], int(row["period"]))
        stated = int(row["municipal_division_year"]) if row["municipal_division_year"].isdigit() else key[1]
        if key in periods and divisions[periods[key]].keys() != divisions[stated].keys():
            raise Stop(f"{key[0]} {key[1]}: division {periods[key]}, coverage.csv says {stated}")


def check_successions(successions, municipalities, divisions):
    known = {row[0]: row for row in municipalities}
    sums = defaultdict(Decimal)
    for old, new, date, kind, inhabitants, _ in successions:
        if kind == "opheffing":
            sums[old, date] += Decimal(inhabitants)
            if known[old][3] != date:
                raise Stop(f"successions.csv: {old} goes at {date}, municipalities.csv says {known[old][3]}")
    for key, sum_ in sums.items():
        if abs(sum_ - 1) > Decimal("1e-9"):
            raise Stop(f"successions.csv: the shares of {key} sum to {sum_}")
    for year in list(YEARS)[:-1]:
        for code in divisions[year].keys() - divisions[year + 1].keys():
            if not any(row[0] == code and f"{year}-01-01" < row[2] <= f"{year + 1}-01-01" for row in successions):
                raise Stop(f"successions.csv: {code} disappears after {year} without a successor")


def check_totals(rows, divisions, source):
    """Known figures, and the sums over municipalities against the totals that CBS itself publishes."""
    people = {(int(row[0][:4]), row[1]): int(row[2]) for row in rows["inwoners"]}
    for year, code, known in ((2021, "GM0363", 873338), (2023, "GM0363", 918117), (2024, "GM0363", 931298)):
        if people[year, code] != known:
            raise Stop(f"inwoners {year} {code}: {people[year, code]}, known is {known}")
    if sum(value for (year, _), value in people.items() if year == 2023) != 17_811_291:
        raise Stop("inwoners 2023: the sum over the municipalities is not 17,811,291")
    checked = 0
    for row in rows_of(source / "observations_national_provincial.csv"):
        year = int(row["period"])
        if row["indicator_code"] != "inwoners" or year not in divisions:
            continue
        found = sum(value for (when, code), value in people.items()
                    if when == year and row["region_code"] in ("NL01", divisions[year][code]))
        if found != int(row["value"]):
            raise Stop(f"inwoners {year} {row['region_code']}: sum {found}, CBS publishes {row['value']}")
        checked += 1
    if checked < 100:
        raise Stop(f"only {checked} control totals found")
    return checked


def check_turnout(rows, observations):
    """The turnout that the source carrier printed must be the ratio that we make, to its two decimals."""
    cast = {row[1]: int(row[2]) for row in rows["tk_uitgebrachte_stemmen"]}
    called = {row[1]: int(row[2]) for row in rows["tk_kiesgerechtigden"]}
    for code, printed in observations["observations_turnout_tk2023.csv", "tk_opkomst_pct", 2023].items():
        if abs(100 * cast[code] / called[code] - float(printed)) > 0.0051:
            raise Stop(f"tk_opkomst_pct {code}: {cast[code]} of {called[code]} is not {printed}")
    valid = observations["observations_turnout_tk2023.csv", "tk_geldige_stemmen", 2023]
    for period, code, value, *_ in rows["tk_blanco_ongeldig"]:
        if int(value) + int(valid[code]) != cast[code]:
            raise Stop(f"tk_blanco_ongeldig {code}: valid and invalid votes do not add up to the votes cast")


def check_hand_edited(indicators, source):
    """characteristics.csv, release.csv and sources.md: references must exist and nothing may go unmentioned."""
    codes = {row["code"] for row in indicators}
    for row in rows_of(HERE / "characteristics.csv"):
        if row["indicator"] not in codes or row["transform"] not in ("log", "none") or float(row["weight"]) <= 0:
            raise Stop(f"characteristics.csv: {row}")
    if len(rows_of(HERE / "release.csv")) != 1:
        raise Stop("release.csv: exactly one row is expected")
    text = (HERE / "sources.md").read_text(encoding="utf-8")
    used = {code for series in published_series() for code in series.sources}
    for row in rows_of(source / "indicators.csv"):
        if row["indicator_code"] not in used and f"`{row['indicator_code']}`" not in text:
            raise Stop(f"sources.md: {row['indicator_code']} is left out without a reason")


# ---------------------------------------------------------------- writing

def csv_text(header, rows):
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return buffer.getvalue()


def write_all(files):
    """Everything is checked before the first byte is written; figures that are no longer made disappear."""
    folder = HERE / "observations"
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.csv"):
        if f"observations/{path.name}" not in files:
            path.unlink()
    for name, text in files.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")


def main(arguments):
    if len(arguments) != 1:
        raise Stop("usage: python3 sql/sample/retabulate.py FOLDER, the folder with the collected source figures of sources.md")
    source = Path(arguments[0])
    indicators = rows_of(HERE / "indicators.csv")
    observations = read_observations(source)
    divisions = read_divisions(source)
    rows, periods = make_observations(observations, divisions, read_statuses(source))
    successions = make_successions(source, observations)
    municipalities = make_municipalities(source, divisions, successions)

    check_divisions(divisions, periods, source)
    check_indicators(indicators, set(rows))
    check_rows(rows, periods, divisions, indicators)
    check_ratios(rows, indicators)
    check_successions(successions, municipalities, divisions)
    totals = check_totals(rows, divisions, source)
    check_turnout(rows, observations)
    check_hand_edited(indicators, source)
    standard_groups = make_groups(source, {row[0] for row in municipalities})

    files = {
        "provinces.csv": csv_text("code,name", make_provinces(source)),
        "groups.csv": csv_text(groups.HEADER, standard_groups),
        "municipalities.csv": csv_text("code,name,valid_from,valid_to", municipalities),
        "divisions.csv": csv_text("year,municipality,province", sorted(
            (year, code, province) for year, division in divisions.items() for code, province in division.items())),
        "successions.csv": csv_text("old,new,date,kind,share_inhabitants,share_dwellings", successions),
        # No series in the sources states a break; a jump that a source does not explain is named in sources.md.
        "periods.csv": csv_text("indicator,period,division,break", [
            (indicator, period_code(year), division, "false")
            for (indicator, year), division in sorted(periods.items())]),
    }
    for indicator, list_ in rows.items():
        files[f"observations/{indicator}.csv"] = csv_text("period,municipality,value,status,lower,upper", list_)
    large = [name for name, text in files.items() if len(text.encode()) >= 500_000]
    if large:
        raise Stop(f"file of 500 kB or more: {large}")
    write_all(files)
    print(f"{len(indicators)} indicators, {len(rows)} stored, {sum(map(len, rows.values()))} observations, "
          f"{len(periods)} periods, {len(municipalities)} municipalities, {len(successions)} successions, "
          f"{len(standard_groups)} groups, {totals} control totals agree")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Stop as finding:
        sys.exit(f"retabulate: {finding}")

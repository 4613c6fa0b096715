#!/usr/bin/env python3
"""Re-tabulates municipal boundaries into the map that pages colour.

    python3 sql/sample/shapes.py FOLDER

FOLDER holds the generalised boundaries that sources.md names. Written: one SVG per year, each municipality a path under
its CBS code, and all of them together under the id "alle". The paths carry no colour: a page shows them with <use>,
which gives them its own. The same input gives the same bytes.

Neighbours share their border point by point, and each point is rounded by itself: they share it after rounding too, and
no gap comes between them. A border that was simplified further would have to be simplified once for both sides; that the
file stays small without is checked, as is that there are no gaps.
"""
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "src" / "Benchmark.Web" / "wwwroot" / "kaart"

# 2023 to 2026 list the same 342 codes; borders moved a little. 2024 is shown on the map of 2023, 2025 on that of 2026.
YEARS = {
    2023: "gemeenten_2023_cbs_gegeneraliseerd_wgs84.geojson",
    2026: "gemeenten_2026_cbs_gegeneraliseerd_wgs84.geojson",
}

# Square units; the smallest water inside the country is 1,400.
SMALLEST_HOLE = 1_000

ORIGIN = "Gemeentegrenzen, gegeneraliseerd: CBS en Kadaster, CC BY 4.0"

# One unit is about 100 metres: the source is given to 0.001 degree, 70 to 110 metres.
METRES_PER_UNIT = 100
METRES_PER_DEGREE = 111_320
# At the middle of the country a degree of longitude is this much of a degree of latitude.
NARROWING = math.cos(math.radians(52.2))
WEST, NORTH = 3.33, 53.58


def project(point):
    """Degrees to whole units, east and south of the north-west corner."""
    longitude, latitude = point[0], point[1]
    scale = METRES_PER_DEGREE / METRES_PER_UNIT
    return round((longitude - WEST) * NARROWING * scale), round((NORTH - latitude) * scale)


def outline(ring):
    """A closed ring as relative steps; points that fall together are written once."""
    points = [project(point) for point in ring]
    steps = [(x - px, y - py) for (px, py), (x, y) in zip(points, points[1:])]
    steps = [step for step in steps if step != (0, 0)][:-1]
    if len(steps) < 2:
        return ""
    return f"M{points[0][0]} {points[0][1]}l" + " ".join(f"{x} {y}" for x, y in steps).replace(" -", "-") + "z"


def path(feature):
    drawn = "".join(outline(ring) for ring in rings_of(feature))
    if not drawn:
        raise SystemExit(f"{feature['id']} has no outline.")
    return f'<path id="{feature["id"]}" d="{drawn}"/>'


def main(folder):
    for year, name in YEARS.items():
        features = sorted(json.loads((folder / name).read_text(encoding="utf-8"))["features"], key=lambda feature: feature["id"])
        corners = [project(point) for feature in features for point in points_of(feature["geometry"]["coordinates"])]
        width, height = (max(values) + 5 for values in zip(*corners))
        if min(x for x, _ in corners) < 0 or min(y for _, y in corners) < 0:
            raise SystemExit("A boundary lies outside the frame.")
        refuse_gaps(features)
        lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">', f"<desc>{ORIGIN}</desc>", '<g id="alle">', *map(path, features), "</g>", "</svg>", ""]
        TARGET.mkdir(parents=True, exist_ok=True)
        (TARGET / f"{year}.svg").write_text("\n".join(lines), encoding="utf-8")
        print(f"{year}.svg: {len(features)} municipalities, {width} x {height}")


def rings_of(feature):
    geometry = feature["geometry"]
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [ring for part in parts for ring in part]


def refuse_gaps(features):
    """Stretches with a municipality on one side alone are coast; a small ring of them inside the country is a gap."""
    stretches = []
    for feature in features:
        for ring in rings_of(feature):
            points = [project(point) for point in ring]
            stretches += [(one, other) for one, other in zip(points, points[1:]) if one != other]
    sides = Counter(frozenset(stretch) for stretch in stretches)
    if max(sides.values()) > 2:
        raise SystemExit("Municipalities overlap.")
    following = defaultdict(list)
    for one, other in stretches:
        if sides[frozenset((one, other))] == 1:
            following[one].append(other)
    while following:
        ring = [next(iter(following))]
        while True:
            place = following[ring[-1]].pop()
            if not following[ring[-1]]:
                del following[ring[-1]]
            if place == ring[0]:
                break
            ring.append(place)
        area = sum(x * following_y - following_x * y for (x, y), (following_x, following_y) in zip(ring, ring[1:] + ring[:1])) / 2
        if 0 < area < SMALLEST_HOLE:
            raise SystemExit(f"There is a gap between municipalities at {ring[0]}.")


def points_of(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return [coordinates]
    return [point for part in coordinates for point in points_of(part)]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))

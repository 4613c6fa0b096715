#!/usr/bin/env python3
"""Re-tabulates the Algoritmeregister as far as municipalities filled it: algorithms.csv.

    python3 sql/sample/algorithms.py FILE YYYY-MM-DD

FILE is the list of entries of municipalities (algoritmeregister_gemeenten_….csv, CC0), read from the register on the day
that is given. Only what the product shows is kept. The same input gives the same bytes.
"""
import csv
import io
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLUMNS = ["id", "municipality", "title", "status", "registered_on", "url", "as_of"]


def main(source, as_of):
    with open(source, encoding="utf-8", newline="") as file:
        rows = [
            [row["id"], row["municipality_code"], " ".join(row["title"].split()), row["status"], row["geregistreerd"], row["url"], as_of]
            for row in csv.DictReader(file)
        ]
    with open(HERE / "municipalities.csv", encoding="utf-8", newline="") as file:
        known = {row["code"] for row in csv.DictReader(file)}
    unknown = sorted({row[1] for row in rows} - known)
    if unknown:
        sys.exit(f"these municipalities are not in municipalities.csv: {', '.join(unknown)}")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(rows, key=lambda row: int(row[0])))
    (HERE / "algorithms.csv").write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])

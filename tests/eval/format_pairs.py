#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the same document in two formats gives the same units.

Usage: format_pairs.py [--bin DIR] [--show] FIRST SECOND [FIRST SECOND]...
       format_pairs.py --records [--show] FIRST.ndjson SECOND.ndjson

Parses both files of each pair and compares their units by eid: the share of articles and of clauses that are in both
and, of those, the share whose words are the same but for blanks. --show names what differs. --records takes what
vbpl-parse wrote before; the documents of both whose files have the same name but for its end are pairs."""
import argparse
import json
import os
import re
import subprocess
import sys
from collections import Counter

KINDS = ("article", "clause")


def parse(args, path):
    command = [f"{args.bin}/vbpl-parse", path]
    done = subprocess.run(command, capture_output=True, timeout=900)
    for line in done.stdout.decode().split("\n"):
        record = json.loads(line) if line else {}
        if record.get("type") == "document":
            return record
    sys.exit(f"{path}: not read: {done.stderr.decode()}")


def units_of(record, kind):
    text = record["text"].encode()
    words = {}
    for unit in record["units"]:
        if unit["kind"] == kind:
            span = text[unit["span"][0] : unit["span"][1]].decode()
            words[unit["eid"]] = re.sub(r"\W+", "", span).lower()
    return words


def records_of(path):
    """Documents by the name of their file without its end."""
    documents = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record.get("type") == "document":
                documents[os.path.splitext(os.path.basename(record["source"]["path"]))[0]] = record
    return documents


def pairs_of(args):
    if not args.records:
        for first, second in zip(args.files[::2], args.files[1::2]):
            yield f"{first.split('/')[-1]} {second.split('/')[-1]}", parse(args, first), parse(args, second)
        return
    one, other = records_of(args.files[0]), records_of(args.files[1])
    for name in sorted(one.keys() ^ other.keys()):
        print(f"only in {'first' if name in one else 'second'}: {name}")
    for name in sorted(one.keys() & other.keys()):
        yield name, one[name], other[name]


def compare(args, name, one, other):
    row = []
    for kind in KINDS:
        a, b = units_of(one, kind), units_of(other, kind)
        both = a.keys() & b.keys()
        same = sum(a[eid] == b[eid] for eid in both)
        either = a.keys() | b.keys()
        row.append((len(both) / len(either) if either else 1, same / len(both) if both else 1, len(a), len(b)))
        if args.show:
            for eid in sorted(a.keys() ^ b.keys()):
                print(f"  only in {'first' if eid in a else 'second'}: {eid} {(a.get(eid) or b.get(eid))[:60]}")
    print("\t".join(f"{kind} {r[0]:.3f} same words {r[1]:.3f} ({r[2]}/{r[3]})" for kind, r in zip(KINDS, row)), end="")
    print(f"\t{name}")
    return row


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default="build/dev/bin")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--records", action="store_true")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    if len(args.files) % 2 or (args.records and len(args.files) != 2):
        parser.error("files come in pairs")
    totals, pairs = Counter(), 0
    for name, one, other in pairs_of(args):
        pairs += 1
        for kind, (share, *_) in zip(KINDS, compare(args, name, one, other)):
            totals[kind] += share
    if pairs == 0:
        sys.exit("no pairs")
    print(f"mean of {pairs}: " + ", ".join(f"{kind} {totals[kind] / pairs:.4f}" for kind in KINDS))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the same document in two formats gives the same units.

Usage: format_pairs.py [--bin DIR] [--show] FIRST SECOND [FIRST SECOND]...

Parses both files of each pair and compares their units by eid: the share of articles and of clauses that are in both
and, of those, the share whose words are the same but for blanks. --show names what differs."""
import argparse
import json
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


def compare(args, first, second):
    one, other = parse(args, first), parse(args, second)
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
    print(f"\t{first.split('/')[-1]} {second.split('/')[-1]}")
    return row


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default="build/dev/bin")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    if len(args.files) % 2:
        parser.error("files come in pairs")
    totals = Counter()
    for first, second in zip(args.files[::2], args.files[1::2]):
        for kind, (share, same, *_) in zip(KINDS, compare(args, first, second)):
            totals[kind] += share
    pairs = len(args.files) // 2
    print("mean: " + ", ".join(f"{kind} {totals[kind] / pairs:.3f}" for kind in KINDS))


if __name__ == "__main__":
    main()

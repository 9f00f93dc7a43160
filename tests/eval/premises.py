#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""premises.py TRUTH.jsonl RECORDS.ndjson... [--misses N]: the words of named units against premises that quote them.

TRUTH: {"law": number, "article": …, "clause": …, "point": …, "premise": words} a line. A premise counts where a document
of that number has the article with the premise's last words in it: other premises are of another version of the law. A
unit is located when the document has it, and right when the premise and the unit's own words (or the unit with all
below it) share nine words of ten, the order kept. Of several documents with a number the best counts."""

import difflib
import json
import re
import sys
import unicodedata

LAST = 8


def words(text):
    return re.findall(r'\w+', unicodedata.normalize('NFC', text).lower())


def alike(premise, unit):
    """Share of the shorter text that stands in the longer, in order."""
    if not premise or not unit:
        return 0.0
    blocks = difflib.SequenceMatcher(None, premise, unit, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / min(len(premise), len(unit))


def units_of(record):
    """(article, clause, point) -> (own words, all words)"""
    text, found = record['text'].encode(), {}
    by_eid = {unit['eid']: unit for unit in record['units']}
    for unit in record['units']:
        if unit['quoted'] or unit['part'] != 'main' or unit['kind'] not in ('article', 'clause', 'point'):
            continue
        key, up = {}, unit
        while up is not None:
            key.setdefault(up['kind'], up['num'])
            up = by_eid.get(up['parent'])
        own, whole = (text[b:e].decode() for b, e in (unit['span'], unit['extent']))
        found.setdefault((key.get('article', ''), key.get('clause', ''), key.get('point', '')), (own, whole))
    return found


def read_laws(paths, wanted):
    laws = {}
    for path in paths:
        with open(path, encoding='utf-8') as file:
            for line in file:
                record = json.loads(line)
                number = (record.get('number') or '').lower()
                if record['type'] == 'document' and number in wanted:
                    laws.setdefault(number, []).append(units_of(record))
    return laws


def without_label(unit, key):
    return unit[1:] if unit and unit[0] in key else unit


def states(version, article, last):
    whole = version.get((article, '', ''))
    return whole is not None and last in ' '.join(words(whole[1]))


def main(arguments):
    misses = 0
    if '--misses' in arguments:
        at = arguments.index('--misses')
        misses = int(arguments[at + 1])
        arguments = arguments[:at] + arguments[at + 2:]
    with open(arguments[0], encoding='utf-8') as file:
        truth = [json.loads(line) for line in file]
    laws = read_laws(arguments[1:], {row['law'] for row in truth})
    other_version = total = located = right = 0
    for row in truth:
        versions = laws.get(row['law'])
        if not versions:
            continue
        last = ' '.join(words(row['premise'])[-LAST:])
        versions = [version for version in versions if states(version, row['article'], last)]
        if not versions:
            other_version += 1
            continue
        total += 1
        key = (row['article'], row['clause'], row['point'].rstrip(')'))
        premise = words(row['premise'])
        best = max((max(alike(premise, without_label(words(part), key)) for part in version[key]) for version in versions if key in version),
                   default=None)
        if best is None:
            if misses > 0:
                print('not located', row['law'], *key, row['premise'][:100], sep='\t')
                misses -= 1
            continue
        located += 1
        if best >= 0.9:
            right += 1
            continue
        if misses > 0:
            print(f'{best:.2f}', row['law'], *key, row['premise'][:160], sep='\t')
            misses -= 1
    print(f'premises stated by laws read: {total} of {len(truth)} ({other_version} of another version)')
    print(f'located {located}/{total} = {located / max(total, 1):.4f}')
    print(f'right   {right}/{total} = {right / max(total, 1):.4f}')


if __name__ == '__main__':
    main(sys.argv[1:])

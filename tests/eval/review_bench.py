#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns finding records of vbpl-review into the form that the scorer of the review benchmark reads.

usage: vbpl-review --as-of 2026-01-01 --possible --format ndjson BENCH/docs | review_bench.py > findings.ndjson
       score.py BENCH findings.ndjson
"""
import json
import os
import re
import sys

KINDS = {
    'duplicate-exact': 'DUP_EXACT', 'duplicate-near': 'DUP_NEAR', 'restates-higher': 'RESTATE_HIGHER',
    'numeric-conflict': 'NUM_CONFLICT', 'cites-expired': 'CITE_EXPIRED', 'obsolete-body': 'ABOLISHED_BODY',
    'modality-conflict': 'MODAL_FLIP', 'competence-conflict': 'COMPETENCE', 'definition-conflict': 'DEFINITION',
    'stale-text': 'STALE_AMENDED', 'obsolete-place': 'ABOLISHED_BODY',
}
NUMBER = re.compile(r'\d+/\d{4}/[^ |,.;]+')


def place(path, unit):
    """A path and an eid as file, điều and khoản; 0 where there is none."""
    article = re.search(r'art_(\d+)', unit or '')
    clause = re.search(r'cl_(\d+)', unit or '')
    return {'file': os.path.basename(path), 'dieu': int(article.group(1)) if article else 0,
            'khoan': int(clause.group(1)) if clause else 0}


def number_in(text):
    found = NUMBER.search(text or '')
    return {'num': found.group(0) if found else ''}


def converted(finding):
    other = finding['other'] or {}
    # An act that ended with the act that it details rests on nothing: the benchmark calls that BASE_EXPIRED.
    if finding['check'] == 'expired-document' and finding['rule']['id'].startswith('X7'):
        return {'kind': 'BASE_EXPIRED', 'a': place(finding['path'], ''), 'b': number_in(other.get('text')), 'score': 1}
    if finding['check'] not in KINDS:
        return None
    if finding['check'] == 'cites-expired':
        target = number_in(other.get('doc'))
    else:
        target = place(other['path'], other['unit']) if other.get('path') else None
    return {'kind': KINDS[finding['check']], 'a': place(finding['path'], finding['unit']), 'b': target, 'score': 1}


def main():
    for line in sys.stdin:
        record = json.loads(line)
        row = converted(record) if record['type'] == 'finding' else None
        if row:
            print(json.dumps(row, ensure_ascii=False))


if __name__ == '__main__':
    main()

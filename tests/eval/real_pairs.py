#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many judged pairs of real provisions the review finds, and how many judged harmless ones it flags.

usage: vbpl-review --as-of DAY --possible --format ndjson ARCHIVE > findings.ndjson
       vbpl-status --as-of DAY --format ndjson ARCHIVE > status.ndjson
       real_pairs.py real_pairs.tsv findings.ndjson status.ndjson [--missed]

A pair is judged on an archive that has both acts, both in force on the day, and neither article repealed or
replaced by then; the others are counted by their reason. A pair is found when a finding of its kind joins the two
articles; "same text elsewhere" when the lower provision is flagged with the same two figures against another
article of the higher act, which says the same for another procedure.
"""
import collections
import json
import re
import sys

CHECKS = {'NUM': 'numeric-conflict', 'NUM_BASIS': 'numeric-conflict', 'COMPETENCE': 'competence-conflict',
          'DEFINITION': 'definition-conflict'}
HOURS_A_DAY = 24


def number_of(document):
    parts = (document or '').split('|')
    return parts[1].upper() if len(parts) > 1 else ''


def place_of(eid):
    """Article and clause of an eid, '' where there is none."""
    article = re.search(r'art_(\w+?)(?:__|$)', eid or '')
    clause = re.search(r'cl_(\w+?)(?:__|$)', eid or '')
    return (article.group(1) if article else '', clause.group(1) if clause else '')


def side(cell):
    """'26/2019/NĐ-CP#54.3.c' as number, article, clause; clause 0 means the whole article."""
    number, unit = cell.split('#')
    parts = unit.split('~')[0].split('.')
    clause = parts[1] if len(parts) > 1 and parts[1] != '0' else ''
    return number.upper(), parts[0], clause


def figure(words):
    """'07 (bảy) ngày làm việc' as (7, working)."""
    found = re.search(r'\d+', words or '')
    return (int(found.group(0)), 'làm việc' in words) if found else None


def judged_figure(cell):
    """'wday<=7wd' and 'time<=168h' in the same form."""
    found = re.match(r'(wday|time)\D*(\d+)', cell)
    if not found:
        return None
    hours = int(found.group(2))
    return (hours, True) if found.group(1) == 'wday' else (hours // HOURS_A_DAY, False)


def read_status(path):
    status, ended = {}, collections.defaultdict(list)
    for line in open(path, encoding='utf-8'):
        record = json.loads(line)
        if record['type'] != 'status':
            continue
        number = number_of(record['doc'])
        if not record.get('unit'):
            status[number] = record['status']
        elif record['status'] in ('expired', 'partly_expired'):
            ended[number].append(record['unit'])
    return status, ended


def why_not_judged(sides, status, ended):
    for number, article, _ in sides:
        if number not in status:
            return 'not in the archive'
        if status[number] == 'expired':
            return 'expired'
        if any(place_of(unit)[0] == article for unit in ended[number]):
            return 'article changed'
        if any(unit.startswith(('chp_', 'sec_', 'part_')) for unit in ended[number]):
            return 'a chapter ended'
    return ''


def is_found(row, lower, higher, findings):
    """'yes', 'same text elsewhere' or ''; and the certainty."""
    best, certainty = '', ''
    for finding in findings:
        if finding['check'] != CHECKS[row['kind']]:
            continue
        ours = (number_of(finding['doc']),) + place_of(finding['unit'])
        theirs = (number_of(finding['other']['doc']),) + place_of(finding['other']['unit'])
        if ours[0] != lower[0]:
            ours, theirs = theirs, ours
        same_clause = not lower[2] or not ours[2] or ours[2] == lower[2]
        if ours[:2] != lower[:2] or theirs[0] != higher[0] or not same_clause:
            continue
        if theirs[1] == higher[1]:
            return 'yes', finding['certainty']
        delta = finding['delta'][-1] if finding['delta'] else {}
        figures = (figure(delta.get('ours')), figure(delta.get('theirs')))
        if row['kind'].startswith('NUM') and None not in figures and figures == (
                judged_figure(row['value_a']), judged_figure(row['value_b'])):
            best, certainty = 'same text elsewhere', finding['certainty']
    return best, certainty


def main():
    pairs_path, findings_path, status_path = sys.argv[1:4]
    status, ended = read_status(status_path)
    findings = collections.defaultdict(list)
    for line in open(findings_path, encoding='utf-8'):
        record = json.loads(line)
        if record['type'] == 'finding' and record['other']:
            key = frozenset((number_of(record['doc']), number_of(record['other'].get('doc'))))
            findings[key].append(record)
    counts = collections.Counter()
    lines = [line.rstrip('\n').split('\t') for line in open(pairs_path, encoding='utf-8')]
    for cells in lines[1:]:
        row = dict(zip(lines[0], cells))
        lower, higher = side(row['lower_or_a']), side(row['higher_or_b'])
        real = 'false' if row['verdict'] == 'no_conflict' else 'real'
        reason = why_not_judged((lower, higher), status, ended)
        found, certainty = is_found(row, lower, higher, findings[frozenset((lower[0], higher[0]))])
        counts[real, reason or 'judged', found or 'not found', certainty] += 1
        if '--missed' in sys.argv and not reason and (real == 'real') != bool(found):
            print(row['kind'], row['verdict'], row['lower_or_a'], row['higher_or_b'], found, certainty)
    for key in sorted(counts):
        print(*key, counts[key], sep='\t')
    for real in ('real', 'false'):
        judged = {key[2:]: n for key, n in counts.items() if key[:2] == (real, 'judged')}
        total, strict = sum(judged.values()), sum(n for key, n in judged.items() if key[0] == 'yes')
        wide = strict + sum(n for key, n in judged.items() if key[0] == 'same text elsewhere')
        if total:
            print(f'{real}: {strict} of {total} = {strict / total:.3f}; with the same text elsewhere {wide} = '
                  f'{wide / total:.3f}')


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""structure_errors.py RECORDS.ndjson GOLD_DIR: each unit of the main text that the page's paragraph labels do not bear out.

One line a difference: file, MISS or EXTRA, kind, number, and the label and words of the page's paragraph with the same
words, so that noise of the labels can be told from errors: a paragraph without a label or with another kind's label is
noise, as is "Chương IQUY ĐỊNH CHUNG", where the label's text lost the line break. Then counts by kind of cause."""
import glob
import json
import os
import re
import sys
import unicodedata
from collections import Counter

KINDS = {'prov-article': 'article', 'prov-clause': 'clause', 'prov-item': 'point', 'prov-chapter': 'chapter', 'prov-section': 'section'}
NUMBER = {'article': r'\W*Đi[ềê]u\s*(\d+[a-zđ]*)', 'clause': r'\W*(\d+[a-zđ]?)\s*[.\-)]', 'point': r'\W*([a-zđ]{1,2}\d{0,2})\s*[).\-/]',
          'chapter': r'\W*Chương\s+([IVXLC]+|\d+)', 'section': r'\W*Mục\s+([IVXLC]+|\d+)'}


def fold(words):
    return ''.join(c for c in unicodedata.normalize('NFC', words or '').lower() if c.isalnum())


def key(kind, number, words):
    return kind, fold(number), fold(words)[:28] if kind in ('article', 'clause', 'point') else ''


def page_units(paragraphs):
    for paragraph in paragraphs:
        kind = KINDS.get(paragraph['cls'])
        words = unicodedata.normalize('NFC', paragraph['t']).replace('\xa0', ' ').strip()
        match = kind and re.match(NUMBER[kind], words, re.I if kind in ('article', 'chapter', 'section') else 0)
        if match:
            yield key(kind, match[1], words)


def record_units(record):
    text = record['text'].encode()
    for unit in record['units']:
        if unit['kind'] in NUMBER and not unit['quoted'] and unit['part'] == 'main':
            begin, end = unit['span']
            yield key(unit['kind'], unit['num'], text[begin:end].decode()[:200])


def cause(what, place, paragraphs):
    kind, number, words = place
    named = words or fold({'chapter': 'Chương', 'section': 'Mục'}[kind] + number)
    for paragraph in paragraphs:
        if fold(paragraph['t']).startswith(named):
            label = KINDS.get(paragraph['cls'], 'none')
            return ('read otherwise' if what == 'MISS' or label == kind else f'labelled {label}'), paragraph['t'][:70]
    return 'no such paragraph', ''


def main(records, gold_dir):
    causes, golds = Counter(), {}
    for path in glob.glob(os.path.join(gold_dir, '*.json')):
        with open(path, encoding='utf-8') as file:
            gold = json.load(file)
        if gold['meta'].get('kind') == 'gold':
            golds[os.path.splitext(os.path.basename(path))[0]] = gold
    with open(records, encoding='utf-8') as file:
        for line in file:
            record = json.loads(line)
            name = os.path.splitext(os.path.basename(record.get('path') or ''))[0]
            if record['type'] != 'document' or name not in golds:
                continue
            paragraphs = golds[name]['paras']
            want, have = Counter(page_units(paragraphs)), Counter(record_units(record))
            for what, places in (('MISS', want - have), ('EXTRA', have - want)):
                for place in places.elements():
                    why, words = cause(what, place, paragraphs)
                    causes[what, place[0], why] += 1
                    print(name, what, *place[:2], why, repr(words), sep='\t')
    for (what, kind, why), count in sorted(causes.items()):
        print(f'{what:<6} {kind:<8} {why:<18} {count}')


if __name__ == '__main__':
    main(*sys.argv[1:])

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""unglue_labels.py GOLD_DIR OUT_DIR: copies page labels, parting "Chương IQUY ĐỊNH" into "Chương I QUY ĐỊNH".

The labels lost the line break of the page between number and name. They are parted where the number is 1 or follows
the one before it at its level, and a letter of the name stands right behind it. Scores by the copies show what of the
chapters and sections is noise of the labels."""
import glob
import json
import os
import re
import sys

ROMAN = (('C', 100), ('XC', 90), ('L', 50), ('XL', 40), ('X', 10), ('IX', 9), ('V', 5), ('IV', 4), ('I', 1))


def roman(number):
    out = ''
    for sign, value in ROMAN:
        while number >= value:
            out, number = out + sign, number - value
    return out


VALUES = {roman(number): number for number in range(1, 60)}


def number_size(rest, last):
    """How many signs of `rest` are the number that comes, and that number; (0, 0) when none is."""
    best = 0, 0
    for size in range(1, min(8, len(rest) + 1)):
        head = rest[:size]
        value = int(head) if head.isdigit() else VALUES.get(head, 0)
        if value and (value == last + 1 or (value == 1 and not best[0])):
            best = size, value
    return best


def unglue(paragraphs):
    parted, last = 0, {'Chương': 0, 'Mục': 0}
    for paragraph in paragraphs:
        words = paragraph['t'].replace('\xa0', ' ').strip()
        match = re.match(r'^(\W*)(Chương|CHƯƠNG|Mục|MỤC)\s+(.*)$', words, re.S)
        if paragraph['cls'] not in ('prov-chapter', 'prov-section') or not match:
            continue
        before, word, rest = match.groups()
        level = word.capitalize()
        if level == 'Chương':
            last['Mục'] = 0
        size, value = number_size(rest, last[level])
        if not size:
            continue
        last[level] = value
        glued = size < len(rest) and rest[size].isalpha() and not re.match(r'[a-zđ](\W|$)', rest[size:])
        if glued:
            paragraph['t'] = f'{before}{word} {rest[:size]} {rest[size:]}'
            parted += 1
    return parted


def main(gold_dir, out_dir):
    parted = 0
    for path in sorted(glob.glob(os.path.join(gold_dir, '*.json'))):
        with open(path, encoding='utf-8') as file:
            gold = json.load(file)
        parted += unglue(gold['paras'])
        with open(os.path.join(out_dir, os.path.basename(path)), 'w', encoding='utf-8') as file:
            json.dump(gold, file, ensure_ascii=False)
    print('labels parted:', parted)


if __name__ == '__main__':
    main(*sys.argv[1:3])

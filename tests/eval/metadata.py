#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""metadata.py RECORDS.ndjson GOLD_DIR [MISMATCHES.tsv]: heads of documents against the database's own metadata.

RECORDS: document records of files named like GOLD_DIR/*.json. A field counts only where the text of the page states the
database's value: the number, the type and the title in the head, the date of issue in the head or in the formula of
adoption, the date of effect anywhere in the text. Dates that a clause counts from another day ("kể từ ngày ký") are shown
apart. MISMATCHES: a row a page whose head is another document's; found ones are those with the diagnostic title-mismatch.
Every miss is printed, for reading."""
import glob
import json
import os
import re
import sys
import unicodedata

HEAD = 6000


def fold(words):
    words = unicodedata.normalize('NFC', words or '').replace('Ð', 'Đ').replace('С', 'C').lower()
    return ''.join(sign for sign in words if sign.isalnum())


def number_key(number):
    return fold(re.sub(r'^0+', '', re.sub(r'\s', '', number or '')))


def date_forms(iso):
    year, month, day = iso.split('-')
    day, month = int(day), int(month)
    words = rf'0?{day}\s*tháng\s*0?{month}\s*năm\s*{year}'
    return re.compile(words + rf'|\b0?{day}\s*[/.-]\s*0?{month}\s*[/.-]\s*{year}')


def bare_title(meta):
    """The database writes type and number before the trích yếu, or "số …" after it."""
    title = re.sub(r'\s+', ' ', meta['title'])
    number = r'\s*[\w.]+/[\wÀ-ỹ&/.-]+'
    title = re.sub(rf'^{re.escape(meta["loai"])}(?:\s*số:?(?:\s*số:?)?{number})?\s*', '', title, flags=re.I)
    return re.sub(rf'\s*số:?{number}\s*$', '', title, flags=re.I)


def compare(record, meta):
    """(field, stated in the text, right, ours, theirs)"""
    text = unicodedata.normalize('NFC', record['text'])
    body = re.search(r'\n\W*(?:Căn cứ|CĂN CỨ|(?:Chương|CHƯƠNG) I\b|Điều 1\b)', text)
    head = text[:body.start() if body else HEAD]
    yield ('number', number_key(meta['so_ky_hieu']) in fold(head), number_key(record['number']) == number_key(meta['so_ky_hieu']),
           record['number'], meta['so_ky_hieu'])
    yield 'type', fold(meta['loai']) in fold(head), fold(record['doc_type']) == fold(meta['loai']), record['doc_type'], meta['loai']
    issued = meta['ngay_ban_hanh']
    if issued:
        passed = [m.group() for m in re.finditer(r'thông qua[^\n]*', text)]
        stated = date_forms(issued).search(head + '\n'.join(passed))
        yield 'date', bool(stated), record['issued'] == issued, record['issued'], issued
    title = fold(bare_title(meta))
    ours = fold(bare_title({'loai': meta['loai'], 'title': record['title'] or ''}))
    # The database lost the beginning of some titles and the last words of others.
    right = ours.endswith(title) or (ours.startswith(title) and len(ours) < len(title) + 60)
    yield 'title', bool(title) and title in fold(head), bool(ours) and right, record['title'], bare_title(meta)
    effective = meta['ngay_hieu_luc']
    if effective:
        stated = date_forms(effective).search(text)
        field = 'effective' if stated else 'effective, counted'
        known = stated or (record['effective_text'] and re.search(r'ngày (ký|được thông qua|thông qua|ban hành)', record['effective_text']))
        yield field, bool(known), record['effective'] == effective, record['effective'], effective


def main(records, gold_dir, mismatches=None):
    golds = {}
    for path in glob.glob(os.path.join(gold_dir, '*.json')):
        with open(path, encoding='utf-8') as file:
            meta = json.load(file)['meta']
        if meta.get('lang', 'vi') == 'vi':
            golds[os.path.splitext(os.path.basename(path))[0]] = meta
    wrong_heads = set()
    if mismatches:
        with open(mismatches, encoding='utf-8') as file:
            wrong_heads = {os.path.splitext(line.split('\t')[0])[0] for line in list(file)[1:]} & set(golds)
    counts, found, others = {}, set(), {}
    with open(records, encoding='utf-8') as file:
        for line in file:
            record = json.loads(line)
            name = os.path.splitext(os.path.basename(record.get('path') or ''))[0]
            if record['type'] != 'document' or name not in golds or '\nĐiều' not in record['text']:
                continue
            for note in record['diagnostics']:
                if note['code'] == 'title-mismatch':
                    found.add(name)
                    others[name] = note['message']
            if name in wrong_heads:
                continue
            for field, stated, right, ours, theirs in compare(record, golds[name]):
                row = counts.setdefault(field, [0, 0, 0])
                row[2] += right
                if stated:
                    row[0] += right
                    row[1] += 1
                    if not right:
                        print(f'{name}\t{field}\tours: {ours}\tpage: {theirs}')
    for field, (right, stated, anyway) in counts.items():
        print(f'{field:<20} {right}/{stated} = {right / max(stated, 1):.4f}   (right where not stated: {anyway - right})')
    if mismatches:
        print(f'wrong heads found {len(found & wrong_heads)}/{len(wrong_heads)}, not found: {sorted(wrong_heads - found)}')
        for name in sorted(found - wrong_heads):
            print(f'  other: {name}: {others[name]}')


if __name__ == '__main__':
    main(*sys.argv[1:])

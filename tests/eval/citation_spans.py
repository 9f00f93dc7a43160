#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""citation_spans.py SPANS.jsonl CITE_LINES [MISSES] [--titles] [--own]: document citations against hand-marked spans.

SPANS.jsonl: one object a line, {"text": …, "spans": [{"s": begin, "e": end, "label": …}]}, offsets in characters.
CITE_LINES: the program built from cite_lines.cpp. Prints precision, recall and F1 of overlapping and of equal spans, and
recall by label; with MISSES also that many misses and false hits. Of a citation with units only the words that name the
document count. References of one line that name the same words are counted once. --titles counts the documents
named inside the titles of cited documents too: some annotators mark them, but they are no citations (DOMAIN C5).
--own leaves out what stands in the text's own title, which such sets do not mark: a line that begins with a type of
document and a capital (`Thông tư Sửa đổi … Căn cứ`), up to the first căn cứ line."""
import json
import re
import subprocess
import sys
from collections import Counter

DOCUMENT = re.compile(r'(Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Sắc lệnh|Lệnh|Văn bản|Công văn)', re.I)

SHORT = re.compile(DOCUMENT.pattern + r'( liên tịch)? (số )?\d+[a-z]?$', re.I)  # "Nghị định 54": a document, though not told which

TREATY = re.compile(r'Công ước|Hiệp định')  # such sets have labels for acts of the state alone


def document_words(words):
    """Begin of the document's name in a citation such as "khoản 2 Điều 5 của Luật Đất đai"."""
    if not re.match(r'(điểm|khoản|điều|mục|chương|phần|tiết|phụ lục|tiểu|mẫu|quy (chế|định|chuẩn)|qui (chế|định)|bản|điều lệ|nội quy|danh mục)', words, re.I):
        return 0
    match = DOCUMENT.search(words, 1)
    return match.start() if match else None


def without_markup(row):
    """The row without leftovers of tags such as <L rel="none"> … </L> in its text; offsets follow."""
    text, places = '', []
    for part in re.split(r'(<\w+ rel="[^"]*"> ?| ?</\w+>)', row['text']):
        kept = not re.fullmatch(r'<\w+ rel="[^"]*"> ?| ?</\w+>', part)
        for character in part:
            places.append(len(text))
            text += character if kept else ''
    places.append(len(text))
    return {'text': text, 'spans': [{**span, 's': places[span['s']], 'e': places[span['e']]} for span in row['spans']]}


ACT = r'(?:Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư(?: liên tịch)?|Chỉ thị)'
OWN_TITLE = re.compile(rf'{ACT} (?!{ACT}|Luật|Bộ luật)[A-ZĐÁÂẢẤẬƯƠ](?:(?! Căn cứ ).)*|Luật [A-ZĐ](?:(?! Căn cứ ).)*(?= Căn cứ )')


def own_title_end(text):
    match = OWN_TITLE.match(text)
    return match.end() if match else 0


def found_spans(texts, program, titles):
    joined = '\n'.join(text.replace('\n', ' ') for text in texts)
    output = subprocess.run([program] + titles, input=joined.encode(), capture_output=True, check=True).stdout.decode()
    spans = [set() for _ in texts]
    for line in output.splitlines():
        cells = line.split('\t')
        number, begin, end, state = int(cells[0]), int(cells[1]), int(cells[2]), cells[3]
        raw = texts[number].encode()
        words = raw[begin:end].decode()
        if state == 'relative' or state == 'unresolved' and not SHORT.search(words):
            continue
        if TREATY.match(words):
            continue
        start = document_words(words)
        if start is None:
            continue
        first = len(raw[:begin].decode()) + start
        spans[number].add((first, len(raw[:end].decode())))
    return spans


def score(name, hits_found, found, hits_true, true):
    precision, recall = hits_found / max(found, 1), hits_true / max(true, 1)
    print(f'{name}: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(precision + recall, 1e-9):.3f}')


def main(path, program, misses='0', *titles):
    rows = [without_markup(json.loads(line)) for line in open(path, encoding='utf-8')]
    found = found_spans([row['text'] for row in rows], program, [word for word in titles if word == '--titles'])
    count = Counter()
    by_label = Counter()
    bad = []
    for row, spans in zip(rows, found):
        true = [(s['s'], s['e'], s['label']) for s in row['spans']]
        for begin, end, label in true:
            hit = any(b < end and begin < e for b, e in spans)
            count['true'] += 1
            count['true hit'] += hit
            count['exact'] += (begin, end) in spans
            by_label[label, hit] += 1
            if not hit:
                bad.append(('MISS', label, row['text'][begin:end], row['text']))
        skipped = own_title_end(row['text']) if '--own' in titles else 0
        for begin, end in sorted(spans):
            if end <= skipped:
                continue
            hit = any(b < end and begin < e for b, e, _ in true)
            count['found'] += 1
            count['found hit'] += hit
            if not hit:
                bad.append(('EXTRA', '', row['text'][begin:end], row['text']))
            elif (begin, end) not in {(b, e) for b, e, _ in true}:
                bad.append(('SPAN', '', row['text'][begin:end], ' / '.join(row['text'][b:e] for b, e, _ in true if b < end and begin < e)))
    score('overlap', count['found hit'], count['found'], count['true hit'], count['true'])
    score('exact', count['exact'], count['found'], count['exact'], count['true'])
    for label in sorted({label for label, _ in by_label}):
        print(f'  {label}: recall {by_label[label, True] / (by_label[label, True] + by_label[label, False]):.3f}')
    for kind, label, words, text in bad[:int(misses)]:
        print(kind, label, '[' + words + ']', text[:400])
    print(Counter(kind for kind, *_ in bad))


if __name__ == '__main__':
    main(*sys.argv[1:])

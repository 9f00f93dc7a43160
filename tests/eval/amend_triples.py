#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""amend_triples.py VBPL_AMEND TRIPLES.jsonl [--show]: commands of vbpl-amend against triples (provision, relation, target).

Each line of TRIPLES has `document`, "Khoản 3 / Điều 1 / Thông tư 89/2018/TT-BTC, trích yếu '…' … [contexts, the innermost first]", and `answer`,
a list of triples. An item becomes a document record whose units are the contexts; what is found is scored with and without the target's act."""
import json, re, subprocess, sys, unicodedata

WORD = {'điểm': 'point', 'khoản': 'cl', 'điều': 'art', 'chương': 'chp', 'mục': 'sec', 'phụ lục': 'annex', 'mẫu': 'form', 'mẫu số': 'form'}
KIND = {'art': 'article', 'cl': 'clause', 'point': 'point'}
LETTERS = {'đ': 'dd', 'ê': 'ee', 'ô': 'oo', 'ơ': 'ow', 'ư': 'uw', 'ă': 'aw', 'â': 'aa'}


def ascii_label(label):
    return ''.join(LETTERS.get(c, c) for c in label.lower())


def steps(path):
    """'Điểm a / Khoản 1 / Điều 3 / Thông tư 91/2012/TT-BTC' → (art_3__cl_1__point_a, 91/2012/TT-BTC)"""
    number = re.search(r'\d+/(?:\d{4}/)?[A-ZĐ][\w&Đđ-]*\d*', path)
    out = []
    for m in re.finditer(r'(điểm|khoản|điều|chương|mục|phụ lục|mẫu số|mẫu)\s+(?:số\s+)?([0-9A-Za-zđĐ.-]+)', path.lower()):
        out.append(f'{WORD[m[1]]}_{ascii_label(m[2])}')
    return '__'.join(reversed(out)), (number[0].upper().lstrip('0') if number else '')


def contexts(text):
    """The strings of the bracketed list; its quoting is not one language's, so lines and quotes are cut by hand."""
    body = text[text.find('[') + 1:].rstrip().rstrip(']')
    parts = re.split(r'''(?<=["'])\s*,\s*(?=["'])''', body.strip())
    parts = [p.strip().strip('"\'').replace('\\n', '\n') for p in parts if p.strip()]
    # Where the set lost the line ends in front of instructions, they are put back.
    verbs = r'(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Bỏ|Hủy bỏ|(?:Khoản|Điểm|Điều) [^“"]{1,60}được sửa)'
    return [re.sub(r'(?<=[:;.”"]) +(?=(?:\d{1,2}\.|[a-zđ]\)) ' + verbs + ')', '\n', p) for p in parts]


def record(index, text):
    text = unicodedata.normalize('NFC', text)
    head, _, rest = text.partition(', trích yếu')
    title = re.match(r"""\s*['‘"“](.*?)['’"”]\s*,?\s*(?:có danh sách|$)""", rest, re.S)
    number = steps(head)[1] or f'{index}/2000/NĐ-CP'
    body, units, parents = '', [], []
    for context in reversed(contexts(rest)):
        begin = len(body.encode())
        body += context + '\n'
        label = re.match(r'\s*(?:(Điều)\s+(\d+[a-zđ]?)|(\d+[a-zđ]?)\.|([a-zđ]\d?)\))', context)
        kind, num = ('art', label[2]) if label and label[2] else ('cl', label[3]) if label and label[3] else \
            ('point', label[4]) if label and label[4] else (None, None)
        if kind is None:
            continue
        order = ('art', 'cl', 'point')
        while parents and order.index(parents[-1][0]) >= order.index(kind):
            units[parents.pop()[1]]['span'][1] = begin
        eid = (units[parents[-1][1]]['eid'] + '__' if parents else '') + f'{kind}_{ascii_label(num)}'
        eid += f'~{index}' if eid in {u['eid'] for u in units} else ''
        units.append({'eid': eid, 'kind': KIND[kind], 'num': num, 'heading': None, 'span': [begin, 0],
                      'parent': units[parents[-1][1]]['eid'] if parents else None, 'quoted': False, 'part': 'main'})
        parents.append((kind, len(units) - 1))
    for _, at in parents:
        units[at]['span'][1] = len(body.encode())
    out = {'type': 'document', 'v': 1, 'id': f'item|{number}|{index}', 'number': number, 'title': title[1] if title else None,
           'kind': 'act', 'text': body}
    if units:
        for unit in units:
            unit['extent'] = unit['span']
        out['units'] = units
    return out


def relation(command):
    words = command['text'].lower()
    verb = command['verb']
    if verb in ('repeal', 'repeal_document', 'expire', 'delete_words'): return 'bãi bỏ'
    if verb in ('insert', 'insert_words'): return 'bổ sung'
    if verb in ('replace_words', 'replace_document') or re.match(r'\W*thay thế', words): return 'thay thế'
    if re.match(r'[^:]{0,80}?bổ sung\s*(?:,|và)?\s*sửa đổi', words): return 'bổ sung sửa đổi'
    first = re.search(r'sửa đổi(\s*[,;]?\s*(?:và )?bổ sung)?', words)
    return 'sửa đổi bổ sung' if first and first[1] else 'sửa đổi'


def score(name, hit, given, truth):
    p, r = hit / given if given else 0, hit / truth if truth else 0
    print(f'{name:<28} P {p:.4f}  R {r:.4f}  F1 {2 * p * r / (p + r) if p + r else 0:.4f}   (hit {hit}, given {given}, truth {truth})')


def main(tool, path, show=None):
    items = [json.loads(line) for line in open(path, encoding='utf-8')]
    records = '\n'.join(json.dumps(record(i, item['document']), ensure_ascii=False) for i, item in enumerate(items)) + '\n'
    run = subprocess.run([tool, '--format', 'ndjson', '-'], input=records.encode(), capture_output=True, check=False)
    found = [set() for _ in items]
    for line in run.stdout.decode().splitlines():
        r = json.loads(line)
        if r['type'] != 'amendment': continue
        number = (r['target']['number'] or '').upper().lstrip('0')
        if r['target']['unit']:  # a whole act is named by headings, which the set does not count
            found[int(r['doc'].split('|')[2])].add((relation(r), r['target']['unit'].removeprefix('att_1__'), number))
    named = [0, 0, 0]; exact = [0, 0, 0]; loose = [0, 0, 0]; units = [0, 0, 0]
    for i, item in enumerate(items):
        want = {(re.sub(r'[, ]+', ' ', rel.lower()).strip(),) + steps(unicodedata.normalize('NFC', target)) for _, rel, target in item['answer']}
        got = found[i]
        # Some items give the heading of an article alone and ask for the targets of the clauses below it.
        told = {t for t in want if all(step.split('_', 1)[1] in ascii_label(item['document'].partition('[')[2]) for step in t[1].split('__') if step)}
        named[0] += len(told & got); named[1] += len(got - (want - told)); named[2] += len(told)
        pairs = ((exact, lambda t: t), (loose, lambda t: t[:2]), (units, lambda t: t[1]))
        for total, key in pairs:
            w, g = {key(t) for t in want}, {key(t) for t in got}
            total[0] += len(w & g); total[1] += len(g); total[2] += len(w)
        if show and want != got:
            print(i, item['document'][:300].replace('\n', ' '), '\n   missing', sorted(want - got), '\n   extra  ', sorted(got - want))
    score('triples', *exact)
    score('targets that the item names', *named)
    score('act of the target ignored', *loose)
    score('target units', *units)


if __name__ == '__main__':
    main(*sys.argv[1:])

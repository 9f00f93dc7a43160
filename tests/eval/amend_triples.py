#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""amend_triples.py VBPL_AMEND TRIPLES.jsonl [--show]: commands of vbpl-amend against triples (provision, relation, target).

Each line of TRIPLES has `document`, "Khoản 3 / Điều 1 / Thông tư 89/2018/TT-BTC, trích yếu '…' … [contexts, the innermost first]", and `answer`,
a list of triples. An item becomes a document record whose units are the contexts; what is found is scored with and without the target's act,
over all triples and over those whose unit the item shows: nobody can name a clause from the heading above it.

How the set labels, and what this adapter makes of it (the rules of the tool know nothing of the set):
- Relations are the words of the command, not its effect: words that are replaced are "thay thế", words that are put in "bổ sung", words
  that are struck out "bãi bỏ"; "sửa đổi" and "sửa đổi bổ sung" are two relations. `relation` maps our verbs to those words.
- One triple may hold a list ("Phụ lục I, VI, VII", "Điểm b và d"): each of the list is a triple here. "Điểm a(iv)" is a tiết below its điểm;
  "các biểu mẫu" without a number is the act's forms as a whole; words that are changed stand for the unit that holds them.
- A target is a unit. Whole acts, which we name by headings ("một số điều của Thông tư X"), are left out, but for forms and annexes told in words.
- Contexts have lost line ends: they are put back in front of numbered commands, of a command behind a heading and behind a payload cut by "…".
What cannot be mapped, as it goes now this way, now that: the target's act is left out of about one in ten triples although title or heading names
it, is now and then the act of a provenance or of a payload; transition, dynamic references and requests to verify are labelled as amendments."""
import json, re, subprocess, sys, unicodedata

WORD = {'tiết': 'subpoint', 'điểm': 'point', 'khoản': 'cl', 'điều': 'art', 'mục': 'sec', 'chương': 'chp', 'phần': 'part', 'phụ lục': 'annex',
        'mẫu': 'form', 'các biểu mẫu': 'form'}
KIND = {'art': 'article', 'cl': 'clause', 'point': 'point'}
LETTERS = {'đ': 'dd', 'ê': 'ee', 'ô': 'oo', 'ơ': 'ow', 'ư': 'uw', 'ă': 'aw', 'â': 'aa'}
LABEL = r'(?:[0-9]+(?:\.[0-9]+)*[a-zđ]?|[ivxlc]+[a-zđ]?|[a-zđ]{1,2}[0-9]?)(?![\w])'
STEP = re.compile(rf'(tiết|điểm|khoản|điều|mục|chương|phần|phụ lục|mẫu)\s+(?:số\s+)?({LABEL}(?:\s*(?:,|và)\s*{LABEL})*)(?:\s*\(([ivx]+)\))?')


def ascii_label(label):
    return ''.join(LETTERS.get(c, c) for c in label.lower())


def unit_steps(piece):
    """'Điểm b và d' → [[point_b], [point_d]]; 'Phụ lục I, Phụ lục II' → both; 'Điểm a(iv)' → [[point_a, subpoint_iv]]"""
    if piece.startswith('các biểu mẫu'): return [['form']]
    return [[f'{WORD[m[1]]}_{ascii_label(label)}'] + ([f'subpoint_{m[3]}'] if m[3] else [])
            for m in STEP.finditer(piece) for label in re.split(r'\s*(?:,|và)\s*', m[2])]


def targets(path):
    """'Điểm b và d / Khoản 1 / Điều 15 / Nghị định 143/2016/NĐ-CP' → {(art_15__cl_1__point_b, 143/2016/NĐ-CP), …}"""
    number = re.search(r'\d+/(?:\d{4}/)?[A-ZĐ][\w&Đđ-]*\d*', path)
    units = [[]]
    for piece in reversed(path.lower().split(' / ')):
        units = [above + step for above in units for step in unit_steps(piece) or [[]]]
    return {('__'.join(unit), number[0].upper().lstrip('0') if number else '') for unit in units}


def hidden(want, document):
    """The triples whose unit has a step that no context names."""
    shown = {step for steps in unit_steps(' '.join(contexts(document)).lower()) for step in steps}
    return {t for t in want if not shown.issuperset(step for step in t[1].split('__') if '_' in step)}


def contexts(text):
    """The strings of the bracketed list; its quoting is not one language's, so lines and quotes are cut by hand."""
    body = text[text.find('[') + 1:].rstrip().rstrip(']')
    parts = re.split(r'''(?<=["'])\s*,\s*(?=["'])''', body.strip())
    parts = [p.strip().strip('"\'').replace('\\n', '\n') for p in parts if p.strip()]
    # Where the set lost the line ends in front of instructions, they are put back.
    verbs = r'(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Bỏ|Hủy bỏ|(?:Khoản|Điểm|Điều) [^“"]{1,60}được sửa)'
    parts = [re.sub(r'(?<=[:;.”"]) +(?=(?:\d{1,2}\.|[a-zđ]\)) ' + verbs + ')', '\n', p) for p in parts]
    parts = [re.sub(r'(?<=[.…][.…]) +(?=' + verbs + ')', '\n', p) for p in parts]
    return [re.sub(r'(?<=[A-ZĐ]) +(?=Điều \d+[a-zđ]? được (?:sửa đổi|bổ sung))', '\n', p) for p in parts]


def record(index, text):
    text = unicodedata.normalize('NFC', text)
    head, _, rest = text.partition(', trích yếu')
    title = re.match(r"""\s*['‘"“](.*?)['’"”]\s*,?\s*(?:có danh sách|$)""", rest, re.S)
    number = next(iter(targets(head)))[1] or f'{index}/2000/NĐ-CP'
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


def add(counts, want, got):
    counts[0] += len(want & got); counts[1] += len(got); counts[2] += len(want)


def main(tool, path, show=None):
    items = [json.loads(line) for line in open(path, encoding='utf-8')]
    records = '\n'.join(json.dumps(record(i, item['document']), ensure_ascii=False) for i, item in enumerate(items)) + '\n'
    run = subprocess.run([tool, '--format', 'ndjson', '-'], input=records.encode(), capture_output=True, check=False)
    found = [set() for _ in items]
    for line in run.stdout.decode().splitlines():
        r = json.loads(line)
        if r['type'] != 'amendment': continue
        number = (r['target']['number'] or '').upper().lstrip('0')
        unit = (r['target']['unit'] or '').removeprefix('att_1__') or ('form' if 'biểu mẫu' in (r['scope'] or '') else '')
        if unit: found[int(r['doc'].split('|')[2])].add((relation(r), unit, number))
    total = {name: [0, 0, 0] for name in ('triples', 'act of the target ignored', 'target units', 'shown: triples', 'shown: act ignored')}
    for i, item in enumerate(items):
        want = {(re.sub(r'[, ]+', ' ', rel.lower()).strip(),) + target
                for _, rel, path in item['answer'] for target in targets(unicodedata.normalize('NFC', path))}
        got, unseen = found[i], hidden(want, unicodedata.normalize('NFC', item['document']))
        bare = lambda triples: {t[:2] for t in triples}
        add(total['triples'], want, got)
        add(total['act of the target ignored'], bare(want), bare(got))
        add(total['target units'], {t[1] for t in want}, {t[1] for t in got})
        add(total['shown: triples'], want - unseen, got - unseen)
        add(total['shown: act ignored'], bare(want - unseen), bare(got - unseen))
        if show and want != got:
            print(i, f'hidden {len(unseen)}:', item['document'][:300].replace('\n', ' '), '\n   missing', sorted(want - got), '\n   extra  ', sorted(got - want))
    for name, counts in total.items(): score(name, *counts)


if __name__ == '__main__':
    main(*sys.argv[1:])

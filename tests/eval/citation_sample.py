#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""citation_sample.py RECORDS [--seed N] [--citations N] [--sentences N] [--state S,…] [--relation R,…] [--cued]:
a random sample to be judged by eye, the same for the same seed.

RECORDS: output of `vbpl-cite --format ndjson --pass`. Prints N citations with the words around them, then N sentences in
which no citation was found (--cued: only of those with a word that a citation could begin with), then the counts of
citations by state, relation and way of naming the target."""
import argparse
import json
import random
import re
from collections import Counter, defaultdict

CUES = re.compile(r'\b(luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|pháp lệnh|hiến pháp|điều|khoản|điểm|mục|chương|phụ lục|số)\b', re.I)
SENTENCE = re.compile(r'[^\n.;]*(?:[.;](?!\s|$)[^\n.;]*)*[.;]?')


def read(paths):
    documents, citations = {}, defaultdict(list)
    for path in paths:
        for line in open(path, encoding='utf-8'):
            record = json.loads(line)
            if record['type'] == 'document':
                documents[record['path']] = record
            elif record['type'] == 'citation':
                citations[record['path']].append(record)
    return documents, citations


def naming(citation):
    target = citation['target']
    if citation['state'] == 'relative':
        return 'relative'
    return 'number' if target.get('number') else 'name' if target.get('title') else 'date' if target.get('issued') else 'type or unit'


def around(text, span, reach=220):
    """The words of the citation in double brackets, with those around them on one line."""
    begin, end = span
    before = text[max(0, begin - reach):begin].decode('utf-8', 'ignore')
    after = text[end:end + reach].decode('utf-8', 'ignore')
    return f'{before}[[{text[begin:end].decode("utf-8", "ignore")}]]{after}'.replace('\n', ' / ')


def show_citations(documents, rows, count, chance):
    for number, (path, citation) in enumerate(chance.sample(rows, min(count, len(rows))), 1):
        target = {key: value for key, value in citation['target'].items() if value}
        print(f'C{number} {citation["state"]} {citation["relation"]} in {citation.get("unit")} of {path.rsplit("/", 1)[-1]}: {citation.get("reason") or ""}')
        print('   ', json.dumps(target, ensure_ascii=False), *(citation.get('candidates') or []))
        print('   ', around(documents[path]['text'].encode(), citation['span']))


def silent_sentences(document, found, cued):
    text = document['text']
    encoded = text.encode()
    taken = sorted((len(encoded[:c['span'][0]].decode('utf-8', 'ignore')), len(encoded[:c['span'][1]].decode('utf-8', 'ignore'))) for c in found)
    place = 0
    for match in SENTENCE.finditer(text):
        while place < len(taken) and taken[place][1] <= match.start():
            place += 1
        if place < len(taken) and taken[place][0] < match.end():
            continue
        words = match.group().strip()
        if len(words) > 20 and (not cued or CUES.search(words)):
            yield words


def show_sentences(documents, citations, count, cued, chance):
    paths = sorted(documents)
    chosen = chance.sample(paths, min(len(paths), count))
    for number, path in enumerate(chosen, 1):
        sentences = list(silent_sentences(documents[path], citations[path], cued))
        if sentences:
            print(f'S{number} {path.rsplit("/", 1)[-1]}: {chance.choice(sentences)[:600]}')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('records', nargs='+')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--citations', type=int, default=200)
    parser.add_argument('--sentences', type=int, default=100)
    parser.add_argument('--state', default='')
    parser.add_argument('--relation', default='')
    parser.add_argument('--cued', action='store_true')
    options = parser.parse_args()
    documents, citations = read(options.records)
    chance = random.Random(options.seed)
    wanted = lambda value, choice: not choice or value in choice.split(',')
    every = [(path, citation) for path in sorted(citations) for citation in citations[path]]
    rows = [row for row in every if wanted(row[1]['state'], options.state) and wanted(row[1]['relation'], options.relation)]
    show_citations(documents, rows, options.citations, chance)
    show_sentences(documents, citations, options.sentences, options.cued, chance)
    for by in (lambda c: (c['state'],), lambda c: (c['relation'], c['state']), lambda c: (naming(c), c['state'])):
        for key, number in sorted(Counter(by(citation) for _, citation in every).items()):
            print(f'{number:8d}', *key)


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores vbpl-index and vbpl-find on a set of questions with known answers.

Usage: retrieval.py SET [--bin DIR] [--split NAME] [--index DIR] [--typing marked,unmarked,half]

SET is a folder with corpus.jsonl[.gz] (id, title, text), queries.jsonl (id, text) and qrels.tsv (query, id, split). Each
article becomes a document record of its own. Prints, for questions typed with marks, without, and with half of them, recall
at 1 and 10 and the mean reciprocal rank of the first right answer among ten. With --index the index is kept and used again.
"""
import argparse
import collections
import gzip
import json
import os
import subprocess
import sys
import tempfile
import time
import unicodedata


def read_lines(path):
    if os.path.exists(path + '.gz'):
        return gzip.open(path + '.gz', 'rt', encoding='utf-8')
    return open(path, encoding='utf-8')


def without_marks(text):
    plain = ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))
    return plain.replace('đ', 'd').replace('Đ', 'D')


def half_marked(text):
    """Every second word without marks, as from a keyboard that drops some."""
    return ' '.join(without_marks(word) if i % 2 else word for i, word in enumerate(text.split()))


TYPING = {'marked': lambda text: text, 'unmarked': without_marks, 'half': half_marked}


def records(folder):
    for line in read_lines(os.path.join(folder, 'corpus.jsonl')):
        article = json.loads(line)
        title = (article.get('title') or '').strip()
        text = (title + '\n' if title else '') + article['text']
        record = {'type': 'document', 'v': 1, 'id': article['id'], 'title': title or None, 'text': text.replace('\0', '')}
        yield json.dumps(record, ensure_ascii=False)


def build_index(tool, folder, index):
    source = os.path.join(os.path.dirname(index), 'records.ndjson')
    with open(source, 'w', encoding='utf-8') as out:
        for record in records(folder):
            out.write(record + '\n')
    start = time.time()
    subprocess.run([tool, '--index', index, source], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.time() - start
    size = os.path.getsize(source)
    os.remove(source)
    print(f'index: {size / 1e6:.1f} MB of records in {seconds:.1f} s')


def read_gold(folder, split):
    gold = collections.defaultdict(set)
    for line in read_lines(os.path.join(folder, 'qrels.tsv')):
        query, article, part = line.rstrip('\n').split('\t')
        if split in (None, part):
            gold[query].add(article)
    return gold


def read_queries(folder, gold):
    for line in read_lines(os.path.join(folder, 'queries.jsonl')):
        query = json.loads(line)
        if query['id'] in gold:
            yield query['id'], ' '.join(query['text'].split())


def run_batch(tool, index, queries):
    with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.tsv') as batch:
        for name, text in queries:
            batch.write(f'{name}\t{text}\n')
        batch.flush()
        start = time.time()
        done = subprocess.run([tool, '--index', index, '--format', 'ndjson', '--limit', '10', '--queries', batch.name],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        seconds = time.time() - start
    hits = collections.defaultdict(list)
    for line in done.stdout.splitlines():
        hit = json.loads(line)
        if hit['doc'] not in hits[hit['query']]:
            hits[hit['query']].append(hit['doc'])
    return hits, 1000 * seconds / max(1, len(queries))


def score(gold, hits):
    first = ten = reciprocal = 0.0
    for query, right in gold.items():
        found = hits.get(query, [])[:10]
        first += len(right & set(found[:1])) / len(right)
        ten += len(right & set(found)) / len(right)
        reciprocal += next((1 / (i + 1) for i, doc in enumerate(found) if doc in right), 0)
    count = max(1, len(gold))
    return first / count, ten / count, reciprocal / count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('set')
    parser.add_argument('--bin', default='build/dev/bin')
    parser.add_argument('--split')
    parser.add_argument('--index')
    parser.add_argument('--typing', default='marked,unmarked,half')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        index = options.index or os.path.join(work, 'index')
        if not os.path.exists(os.path.join(index, 'XAPIANDB')):
            build_index(os.path.join(options.bin, 'vbpl-index'), options.set, os.path.abspath(index))
        gold = read_gold(options.set, options.split)
        queries = list(read_queries(options.set, gold))
        gold = {query: gold[query] for query, _ in queries}
        for typing in options.typing.split(','):
            typed = [(name, TYPING[typing](text)) for name, text in queries]
            hits, milliseconds = run_batch(os.path.join(options.bin, 'vbpl-find'), index, typed)
            first, ten, reciprocal = score(gold, hits)
            print(f'{typing:9} n={len(gold)} R@1 {first:.4f} R@10 {ten:.4f} MRR {reciprocal:.4f}  {milliseconds:.1f} ms a question')


if __name__ == '__main__':
    sys.exit(main())

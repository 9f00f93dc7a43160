#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our index and search beside stock Xapian, SQLite FTS5 and Lucene++, on one set of articles.

Usage: search_bench.py SET [--bin DIR] [--articles N] [--seed N]

SET is a folder with corpus.jsonl[.gz] and queries.jsonl as tests/eval/retrieval.py reads them. The queries are drawn from the
articles: single words, three words that must all be there, phrases of two to four, beginnings of words; and the questions of
the set. Prints the load of the machine before and after: figures of a busy machine compare only within one run.
"""
import argparse
import gzip
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile

EACH = 40


def lines(path):
    return gzip.open(path + '.gz', 'rt', encoding='utf-8') if os.path.exists(path + '.gz') else open(path, encoding='utf-8')


def write_articles(folder, most, out):
    texts = []
    for line in itertools.islice(lines(os.path.join(folder, 'corpus.jsonl')), most):
        article = json.loads(line)
        clean = [re.sub(r'[\t\x00\x01\r]', ' ', field or '') for field in (article['id'], article.get('title'), article['text'])]
        out.write('\t'.join((clean[0], clean[1].replace('\n', ' '), clean[2].replace('\n', '\x01'))) + '\n')
        texts.append(clean[2])
    return texts


def drawn(texts, chance):
    """Queries out of the texts: what people look for is there."""
    for kind in ('word', 'all', 'phrase', 'prefix'):
        count = 0
        while count < EACH:
            run = re.findall(r'[^\W\d_]+(?: [^\W\d_]+)*', chance.choice(texts).lower())
            words = chance.choice(run).split() if run else []
            size = {'word': 1, 'all': 3, 'phrase': chance.randint(2, 4), 'prefix': 1}[kind]
            if len(words) < size:
                continue
            start = chance.randrange(len(words) - size + 1)
            words = chance.sample(words, size) if kind == 'all' else words[start:start + size]
            if kind == 'prefix':
                words = [words[0][:2]]
                if len(words[0]) < 2:
                    continue
            yield kind, ' '.join(words)
            count += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('set')
    parser.add_argument('--bin', default='build/dev/tests/bench')
    parser.add_argument('--articles', type=int, default=10000)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        articles, queries = os.path.join(work, 'articles.tsv'), os.path.join(work, 'queries.tsv')
        with open(articles, 'w', encoding='utf-8') as out:
            texts = write_articles(options.set, options.articles, out)
        questions = [json.loads(line)['text'].lower() for line in itertools.islice(lines(os.path.join(options.set, 'queries.jsonl')), 100)]
        with open(queries, 'w', encoding='utf-8') as out:
            for kind, words in drawn(texts, random.Random(options.seed)):
                out.write(f'{kind}\t{words}\n')
            for question in questions:
                out.write('question\t' + ' '.join(re.findall(r'\w+', question)) + '\n')
        print('load', os.getloadavg()[0], flush=True)
        for engine in ('vbpl', 'xapian', 'fts5'):
            subprocess.run([os.path.join(options.bin, 'bench_search'), engine, articles, queries, os.path.join(work, engine)], check=True)
        lucene = os.path.join(options.bin, 'bench_search_lucene')
        if os.path.exists(lucene):
            subprocess.run([lucene, articles, queries, os.path.join(work, 'lucene')], check=True)
        print('load', os.getloadavg()[0])


if __name__ == '__main__':
    sys.exit(main())

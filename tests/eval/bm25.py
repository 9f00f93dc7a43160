# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain BM25 over syllables, alone or with pairs of them: what a search has to be at least as good as."""
import array
import collections
import heapq
import math
import re
import unicodedata

WORD = re.compile(r'\w+')
BREAK = re.compile(r'[.;:?!\n]+')
SETTINGS = [(pairs, k1, b) for pairs in (False, True) for k1, b in ((1.2, 0.75), (0.6, 0.9))]


def terms(text, pairs):
    text = unicodedata.normalize('NFC', text).lower()
    if not pairs:
        return WORD.findall(text)
    out = []
    for part in BREAK.split(text):
        words = WORD.findall(part)
        out += words + [f'{a}_{b}' for a, b in zip(words, words[1:])]
    return out


class Bm25:
    def __init__(self, texts, pairs, k1, b):
        self.pairs = pairs
        postings, lengths = {}, array.array('I')
        for number, text in enumerate(texts):
            words = terms(text, pairs)
            lengths.append(len(words))
            for word, count in collections.Counter(words).items():
                ids, counts = postings.setdefault(word, (array.array('I'), array.array('I')))
                ids.append(number)
                counts.append(count)
        self.size = len(lengths)
        mean = sum(lengths) / max(1, self.size)
        norm = [k1 * (1 - b + b * length / mean) for length in lengths]
        self.weights = {}
        for word, (ids, counts) in postings.items():
            rarity = math.log(1 + (self.size - len(ids) + .5) / (len(ids) + .5)) * (k1 + 1)
            self.weights[word] = ids, [rarity * n / (n + norm[i]) for i, n in zip(ids, counts)]

    def best(self, question, count=10):
        sums = [0.0] * self.size
        for word, times in collections.Counter(terms(question, self.pairs)).items():
            for number, weight in zip(*self.weights.get(word, ((), ()))):
                sums[number] += times * weight
        return [i for i in heapq.nlargest(count, range(self.size), key=sums.__getitem__) if sums[i] > 0]

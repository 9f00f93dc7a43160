#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the detection and decoding of old encodings on chunks of text.

Usage: encodings.py --bin build/dev/tests/eval/detect_chunks [--legacy DIR] [--tables DIR --texts DIR...]
                    [--whole DIR...] [--least 300] [--files 200] [--show 5]

--legacy  a folder with NAME.utf8.txt and the same text as NAME.tcvn3.txt, NAME.vni.txt, NAME.cp1258.txt and so on, line by line
--texts   folders of UTF-8 texts; chunks of them are written in each encoding by the tables in --tables (tcvn3.tsv, vni-win.tsv,
          vps.tsv, viscii.tsv, viqr.tsv, windows-1258.tsv, tcvn5712-1.tsv: bytes_hex, ..., unicode) and read back
--whole   folders of UTF-8 documents (.txt .md .html .ndjson), none of which may be taken for another encoding

Prints for each encoding how many chunks of at least --least characters were told rightly, and how many then gave the text
again: TCVN3 without regard to case, since it has no accented capitals, and VIQR in its words.
"""
import argparse
import collections
import glob
import os
import random
import re
import subprocess
import unicodedata

NAMES = {'tcvn3': 'tcvn3', 'vni': 'vni', 'cp1258': 'windows-1258', 'utf16le-bom': 'utf-16le', 'utf8-bom-crlf': 'utf-8',
         'nfd.utf8': 'utf-8', 'utf8': 'utf-8', 'tcvn3-mojibake.utf8': 'tcvn3-in-utf-8', 'vni-mojibake.utf8': 'vni-in-utf-8'}


def nfc(text):
    return unicodedata.normalize('NFC', text)


def run(program, chunks):
    """What the program tells of each chunk: encoding and text."""
    given = b''.join(b'%d\n%s' % (len(chunk), chunk) for chunk in chunks)
    out = subprocess.run([program], input=given, stdout=subprocess.PIPE, check=True).stdout
    at, told = 0, []
    while at < len(out):
        end = out.index(b'\n', at)
        name, size = out[at:end].split()
        told.append((name.decode(), out[end + 1:end + 1 + int(size)].decode('utf-8')))
        at = end + 1 + int(size)
    return told


def cut(lines, least):
    """Runs of whole lines with at least so many characters; (first, last) for each."""
    first, count = 0, 0
    for i, line in enumerate(lines):
        count += len(line) + 1
        if count >= least:
            yield first, i + 1
            first, count = i + 1, 0


def legacy_chunks(folder, least):
    for gold_path in sorted(glob.glob(os.path.join(folder, '*.utf8.txt'))):
        base = gold_path[:-len('.utf8.txt')]
        if base.endswith(('.nfd', '-mojibake')):
            continue
        gold = open(gold_path, encoding='utf-8', newline='').read().split('\n')
        spans = list(cut(gold, least))
        for kind, name in NAMES.items():
            raw = open(f'{base}.{kind}.txt', 'rb').read()
            newline = b'\n\0' if kind.startswith('utf16') else b'\n'
            lines = split_utf16(raw) if kind.startswith('utf16') else raw.split(newline)
            for first, last in spans:
                yield kind, name, newline.join(lines[first:last]), nfc('\n'.join(gold[first:last]))


def split_utf16(raw):
    return [line.encode('utf-16-le') for line in raw.decode('utf-16').split('\n')]


def read_table(path):
    table = {}
    for row in open(path, encoding='utf-8'):
        cells = row.rstrip('\n').split('\t')
        if row.startswith(('#', 'bytes_hex')) or len(cells) < 3 or not cells[2].startswith('U+'):
            continue
        table.setdefault(chr(int(cells[2][2:], 16)), bytes.fromhex(cells[0]))
    return table


def byte_for(table, letter):
    if letter in table:
        return table[letter]
    if ord(letter) < 0x80:
        return letter.encode()
    if letter.lower() in table:
        return table[letter.lower()]
    return None if unicodedata.category(letter).startswith('L') else sign_in(table, letter)


def sign_in(table, sign):
    """As in Windows-1252 where the encoding has no letter there, else a blank: it lacks the sign."""
    byte = sign.encode('cp1252', errors='ignore')
    return b' ' if not byte or byte in table.values() or b'a^' in table.values() else byte


def encode_by_table(table, text):
    pieces = [byte_for(table, letter) for letter in text]
    return None if None in pieces else b''.join(pieces)


def writable(table, text):
    return ''.join(' ' if byte_for(table, letter) == b' ' else letter for letter in text)


def encode_1258(table, text):
    pieces = []
    for letter in text:
        if letter not in table and ord(letter) >= 0x80:
            whole = unicodedata.normalize('NFD', letter)
            tone = [c for c in whole if c in '\u0300\u0301\u0303\u0309\u0323']
            base = unicodedata.normalize('NFC', ''.join(c for c in whole if c not in tone))
            pieces += [base] + tone
        else:
            pieces.append(letter)
    return encode_by_table(table, pieces)


def plain_signs(text):
    for signs, plain in (('“”', '"'), ('‘’', "'"), ('–—', '-'), ('…', '...'), ('\u00a0', ' ')):
        text = re.sub(f'[{signs}]', plain, text)
    return text


def encodings_of(tables):
    """For each encoding what it can hold of a text, and how it writes that."""
    table = {name: read_table(os.path.join(tables, name + '.tsv'))
             for name in ('tcvn3', 'tcvn5712-1', 'vni-win', 'vps', 'viscii', 'viqr', 'windows-1258')}
    for name in ('tcvn5712-1', 'vps', 'viscii', 'viqr'):
        table[name] = {k: v for k, v in table[name].items() if ord(k) >= 0x80}
    whole = lambda text: text
    signs = lambda name: lambda text: writable(table[name], text)
    plain = lambda name: lambda text: writable(table[name], plain_signs(text))
    bytes_of = lambda name: lambda text: encode_by_table(table[name], text)
    mojibake = lambda name: lambda text: as_mojibake(encode_by_table(table[name], text))
    return {
        'tcvn3': (signs('tcvn3'), bytes_of('tcvn3')),
        'vni': (whole, bytes_of('vni-win')),
        'windows-1258': (whole, lambda text: encode_1258(table['windows-1258'], text)),
        'vps': (plain('vps'), bytes_of('vps')),
        'viscii': (plain('viscii'), bytes_of('viscii')),
        'tcvn5712-1': (plain('tcvn5712-1'), bytes_of('tcvn5712-1')),
        'viqr': (plain('viqr'), lambda text: encode_by_table(table['viqr'], escaped(text))),
        'tcvn3-in-utf-8': (signs('tcvn3'), mojibake('tcvn3')),
        'vni-in-utf-8': (whole, mojibake('vni-win')),
        'utf-8-in-utf-8': (whole, twice),
        'utf-16le': (whole, lambda text: text.encode('utf-16-le')),
        'utf-16be': (whole, lambda text: text.encode('utf-16-be')),
        'utf-8': (whole, lambda text: text.encode('utf-8')),
        'utf-8 (NFD)': (whole, lambda text: unicodedata.normalize('NFD', text).encode('utf-8')),
    }


def as_mojibake(raw):
    return raw and raw.decode('cp1252', errors='replace').encode('utf-8')


def escaped(text):
    """A mark behind a vowel, for VIQR."""
    return re.sub(r"(?<=[aeiouyAEIOUY])(['?.~`^(+*])", r'\\\1', text)


def twice(text):
    """UTF-8 read as Windows-1252, bytes that it lacks as controls, and written as UTF-8."""
    letters = []
    for byte in text.encode('utf-8'):
        try:
            letters.append(bytes([byte]).decode('cp1252'))
        except UnicodeDecodeError:
            letters.append(chr(byte))
    return ''.join(letters).encode('utf-8')


def made_chunks(tables, folders, files, least):
    encoders = encodings_of(tables)
    paths = sorted(p for folder in folders for p in glob.glob(os.path.join(folder, '**', '*.txt'), recursive=True))
    for path in random.Random(1).sample(paths, min(files, len(paths))):
        lines = nfc(open(path, encoding='utf-8', errors='replace').read()).split('\n')
        for first, last in list(cut(lines, least))[:6]:
            text = '\n'.join(lines[first:last])
            for name, (held, encode) in encoders.items():
                raw = encode(held(text))
                if raw and (name != 'tcvn5712-1' or has_marked_capital(text)):
                    yield name, name.split(' ')[0], raw, held(text)


def has_marked_capital(text):
    """Without one TCVN 5712-1 is TCVN3, byte for byte."""
    return bool(re.search('[ÀÁẢÃẠÈÉẺẼẸÌÍỈĨỊÒÓỎÕỌÙÚỦŨỤỲÝỶỸỴẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ]', text))


def is_same(kind, text, gold):
    """All but the signs that an encoding lacks."""
    if kind.startswith('tcvn3'):
        text, gold = text.lower(), gold.lower()
    words = lambda s: re.findall(r'[^\W_]+', nfc(s))
    return words(text) == words(gold)


def needs_no_decoding(gold):
    return all(ord(c) < 0x80 for c in gold)


def score(program, chunks, show):
    chunks = [chunk for chunk in chunks if not needs_no_decoding(chunk[3])]
    tally = collections.defaultdict(lambda: [0, 0, 0])
    wrong = []
    for (kind, name, raw, gold), (told, text) in zip(chunks, run(program, [chunk[2] for chunk in chunks])):
        row = tally[kind]
        row[0] += 1
        row[1] += told == name
        same = told == name and is_same(kind, text, gold)
        row[2] += same
        if not same:
            wrong.append((kind, told, gold, text))
    for kind, (count, right, same) in sorted(tally.items()):
        print(f'{kind:22} chunks {count:5}  told {right / count:.4f}  same text {same / count:.4f}')
    for kind, told, gold, text in wrong[:show]:
        print(f'--- {kind} told {told}\n{gold[:200]!r}\n{text[:200]!r}')


def score_whole(program, folders):
    paths = sorted(p for folder in folders for end in ('txt', 'md', 'html', 'ndjson')
                   for p in glob.glob(os.path.join(folder, '**', '*.' + end), recursive=True))
    count, wrong = 0, []
    for start in range(0, len(paths), 200):
        part = [(p, open(p, 'rb').read()) for p in paths[start:start + 200]]
        part = [(p, raw) for p, raw in part if is_utf8(raw)]
        for (path, _), (told, _) in zip(part, run(program, [raw for _, raw in part])):
            count += 1
            if told != 'utf-8':
                wrong.append((path, told))
    print(f'UTF-8 documents {count}, taken for another encoding {len(wrong)}')
    for path, told in wrong[:20]:
        print(' ', told, path)


def is_utf8(raw):
    try:
        raw.decode('utf-8')
        return True
    except UnicodeDecodeError:
        return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', required=True)
    parser.add_argument('--legacy')
    parser.add_argument('--tables')
    parser.add_argument('--texts', nargs='*', default=[])
    parser.add_argument('--whole', nargs='*', default=[])
    parser.add_argument('--least', type=int, default=300)
    parser.add_argument('--files', type=int, default=200)
    parser.add_argument('--show', type=int, default=0)
    options = parser.parse_args()
    if options.legacy:
        score(options.bin, legacy_chunks(options.legacy, options.least), options.show)
    if options.texts:
        score(options.bin, made_chunks(options.tables, options.texts, options.files, options.least), options.show)
    if options.whole:
        score_whole(options.bin, options.whole)


if __name__ == '__main__':
    main()

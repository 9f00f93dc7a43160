#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gold_to_text.py GOLD_DIR OUT_DIR: one .txt a gold .json, its paragraphs one a line, table cells as lines of their own."""
import glob
import json
import os
import sys


def main(gold_dir, out_dir):
    os.makedirs(out_dir, exist_ok=True)
    for path in sorted(glob.glob(os.path.join(gold_dir, '*.json'))):
        with open(path, encoding='utf-8') as file:
            paragraphs = json.load(file)['paras']
        name = os.path.splitext(os.path.basename(path))[0] + '.txt'
        with open(os.path.join(out_dir, name), 'w', encoding='utf-8') as out:
            out.write('\n'.join(p['t'] for p in paragraphs) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:3])

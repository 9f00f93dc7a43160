#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well vbpl-parse reads one text in many formats.

Usage: formats.py [--bin DIR] [--ocr] SAMPLES

SAMPLES holds documents and what they say: a document NAME_KIND.EXT is compared with NAME_KIND.gold.txt or, when
there is none, with NAME.gold.txt, there or in the folder above. One that has NAME_KIND.original.gold.txt is read once
more with --changes=reject. TCVN3 without its fonts has no accented capitals: names with "tcvn3" that end in .txt are
compared without regard to case. Prints, for each document, the share of labelled lines (Điều, khoản, điểm, Chương) of the
gold that were read to the letter, the F1 of their labels alone and that of words, both in order; ends with 1 when the first
or the last is below 0.99. Of what OCR read the labels alone count in place of the lines: its wrong letters are counted in
the words."""
import argparse
import difflib
import pathlib
import re
import subprocess
import sys

LABEL = re.compile(r"(Điều \d+[a-zđ]?\.|\d+\.|[a-zđ]\)|Chương [IVXL]+)", re.IGNORECASE)
ENOUGH = 0.99


def lines_of(text):
    """Without the bars of table rows and the marks of notes, which are ours."""
    lines = [re.sub(r"^\| | \|$|^\[\^\d*\]:? ", "", line.strip()).replace(" | ", " ") for line in text.split("\n")]
    return [" ".join(line.split()) for line in lines if line]


def f1(gold, found):
    matcher = difflib.SequenceMatcher(None, gold, found, autojunk=False)
    return 2 * sum(block.size for block in matcher.get_matching_blocks()) / max(1, len(gold) + len(found))


def labels_of(lines):
    return [match.group() for line in lines if (match := LABEL.match(line))]


def gold_of(document):
    stem = document.name[: -len(document.suffix)]
    while stem:
        for folder in (document.parent, document.parent.parent):
            if (folder / f"{stem}.gold.txt").exists():
                return folder / f"{stem}.gold.txt"
        cut = max(stem.rfind("_"), stem.rfind("."))
        stem = stem[: max(cut, 0)]
    return None


def read(args, document, options):
    command = [f"{args.bin}/vbpl-parse", "--to", "text", *options, str(document)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900)
    return done.stdout, done.stderr.strip()


def measure(args, document, gold_path, options):
    text, talk = read(args, document, options)
    gold_text = gold_path.read_text(encoding="utf-8-sig")
    if "tcvn3" in document.name and document.suffix == ".txt":
        text, gold_text = text.lower(), gold_text.lower()
    gold, found = lines_of(gold_text), lines_of(text)
    labelled, found_lines = [line for line in gold if LABEL.match(line)], set(found)
    labels = sum(line in found_lines for line in labelled) / len(labelled) if labelled else 1
    alone = f1(labels_of(gold), labels_of(found))
    words = f1(" ".join(gold).split(), " ".join(found).split())
    good = min(alone if "--ocr" in options else labels, words) >= ENOUGH
    print(f"{'ok ' if good else 'LOW'}\t{labels:.3f}\t{alone:.3f}\t{words:.4f}\t{document.name} {' '.join(options)}\t{talk[:100]}")
    return good


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default="build/dev/bin")
    parser.add_argument("--ocr", action="store_true")
    parser.add_argument("samples", type=pathlib.Path)
    args = parser.parse_args()
    print("\tlines\tlabels\twords")
    all_good = True
    for document in sorted(args.samples.rglob("*")):
        is_gold = document.name.endswith((".gold.txt", ".md", ".tsv"))
        gold = None if is_gold or not document.is_file() else gold_of(document)
        if gold is None:
            continue
        options = ["--ocr"] if args.ocr and document.suffix == ".pdf" else []
        all_good &= measure(args, document, gold, options)
        original = document.with_suffix(".original.gold.txt")
        if original.exists() and document.suffix != ".pdf":
            all_good &= measure(args, document, original, ["--changes=reject"])
    return 0 if all_good else 1


if __name__ == "__main__":
    sys.exit(main())

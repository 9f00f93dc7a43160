#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three shards served on this machine find what one index finds; a dead one is told.

Usage: shards.py FOLDER [--bin DIR] [--files N] [--port N]

Needs xapian-tcpsrv (Debian package xapian-tools). The first --files documents of FOLDER are indexed once as a whole and once in
three parts.
"""
import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

QUERIES = ['quyết định', 'thoi han giai quyet khieu nai', '"quy định chi tiết"', 'loại:"thông tư" kinh phí', 'UBND cấp tỉnh', 'thuế*',
           'trách nhiệm thi hành -"bộ trưởng"', 'điều 1', 'nguoi lao dong bi tai nan', 'hiệu lực:còn phí']
SHARDS = 3


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def search(tools, index, query):
    """Hits without their scores, which add up in another order."""
    done = run(os.path.join(tools, 'vbpl-find'), '--lang', 'en', '--index', index, '--as-of', '2026-01-01', '--format', 'tsv',
               '-n', '20', query)
    hits = sorted((round(float(line.split('\t')[1]), 2), *line.split('\t')[2:4]) for line in done.stdout.splitlines()[1:])
    return hits, done


def part_files(source, work, most):
    names = sorted(os.path.join(folder, name) for folder, _, files in os.walk(source) for name in files)[:most]
    for i, name in enumerate(names):
        for part in ('all', f'part{i % SHARDS}'):
            os.makedirs(os.path.join(work, part), exist_ok=True)
            shutil.copy(name, os.path.join(work, part, f'{i:05}-{os.path.basename(name)}'))


def wait_for(port):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(('127.0.0.1', port)) == 0:
                return
        time.sleep(0.05)


def compare(tools, whole, stub):
    same = 0
    for query in QUERIES:
        one, _ = search(tools, whole, query)
        many, done = search(tools, stub, query)
        same += one == many
        if one != many:
            print(f'BAD  {query}: {len(one)} hits, over shards {len(many)}; {done.stderr.strip()}', flush=True)
    print(f'{same} of {len(QUERIES)} queries find the same over shards', flush=True)
    return same == len(QUERIES)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--bin', default='build/dev/bin')
    parser.add_argument('--files', type=int, default=150)
    parser.add_argument('--port', type=int, default=33210)
    options = parser.parse_args()
    tools = os.path.abspath(options.bin)
    servers = []
    with tempfile.TemporaryDirectory() as work:
        part_files(options.folder, work, options.files)
        for part in ['all'] + [f'part{i}' for i in range(SHARDS)]:
            run(os.path.join(tools, 'vbpl-index'), '--index', os.path.join(work, part + '.index'), os.path.join(work, part))
        stub = os.path.join(work, 'stub')
        os.makedirs(stub)
        try:
            with open(os.path.join(stub, 'XAPIANDB'), 'w', encoding='utf-8') as out:
                for i in range(SHARDS):
                    port = options.port + i
                    servers.append(subprocess.Popen(
                        ['xapian-tcpsrv', '--quiet', '--interface', '127.0.0.1', '--port', str(port),
                         os.path.join(work, f'part{i}.index')], stderr=subprocess.DEVNULL))
                    wait_for(port)
                    out.write(f'remote 127.0.0.1:{port}\n')
            learned = run(os.path.join(tools, 'vbpl-index'), 'learn', '--index', stub)
            good = learned.returncode == 0 and compare(tools, os.path.join(work, 'all.index'), stub)
            servers[1].terminate()
            servers[1].wait()
            _, done = search(tools, stub, QUERIES[0])
            told = f'127.0.0.1:{options.port + 1} does not answer: hits are missing' in done.stderr
            print(f'a dead shard: exit {done.returncode}, {"told" if told else "NOT told: " + done.stderr}')
            return 0 if good and told and done.returncode == 2 else 1
        finally:
            for server in servers:
                server.terminate()


if __name__ == '__main__':
    sys.exit(main())

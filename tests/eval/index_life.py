#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an index has to live through: kill -9 at random moments, readers, a second writer, a full disk, another schema, a NUL.

Usage: index_life.py FOLDER [--bin DIR] [--kills N] [--files N] [--seed N]

FOLDER holds documents that are indexed; the first --files of them are copied. After each kill the index must open, its check must
find no fault, and after the last the same command must end with the content of an index that was never disturbed.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


class Life:
    def __init__(self, tools, files, work):
        self.index_tool, self.find_tool = (os.path.join(tools, name) for name in ('vbpl-index', 'vbpl-find'))
        self.files, self.work = files, work
        self.faults = 0

    def path(self, name):
        return os.path.join(self.work, name)

    def expect(self, holds, what, detail=''):
        self.faults += not holds
        print(f'{"ok  " if holds else "BAD "} {what}{": " + detail.strip() if detail and not holds else ""}', flush=True)

    def build(self, index, *more, **options):
        return run(self.index_tool, '--lang', 'en', '--index', index, *more, self.files, **options)

    def content(self, index):
        return sorted(run(self.index_tool, 'export', '--index', index).stdout.splitlines())

    def check(self, index):
        return run(self.index_tool, 'check', '--lang', 'en', '--index', index)

    def kills(self, count, seconds, chance):
        index, sound, opened = self.path('killed'), 0, 0
        for _ in range(count):
            worker = subprocess.Popen([self.index_tool, '--index', index, self.files], stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL, start_new_session=True)
            time.sleep(chance.uniform(0, seconds))
            worker.send_signal(signal.SIGKILL)
            worker.wait()
            if not os.path.exists(os.path.join(index, 'XAPIANDB')):
                sound, opened = sound + 1, opened + 1  # not yet begun
                continue
            sound += 'the index is sound' in self.check(index).stdout
            answer = run(self.find_tool, '--index', index, '--lang', 'en', 'quyết định')
            opened += 'damaged' not in answer.stderr and 'no index' not in answer.stderr
            if worker.returncode == 0 or chance.random() < 0.1:
                shutil.rmtree(index)  # it was done: begin again
        self.expect(sound == count, f'sound after {sound} of {count} kills')
        self.expect(opened == count, f'searched after {opened} of {count} kills')
        self.build(index)
        return index

    def readers(self, index):
        """Twenty commits, each followed by none or many searches that began before it."""
        extra, bad, told = self.path('more'), 0, ''
        os.makedirs(extra)
        for i in range(20):
            with open(os.path.join(extra, 'same.txt'), 'w', encoding='utf-8') as out:
                out.write(f'Điều 1. Lần {i}\nNội dung lần thứ {i}.\n')
            writer = subprocess.Popen([self.index_tool, '--index', index, extra], stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL)
            while writer.poll() is None:
                answer = run(self.find_tool, '--index', index, '--lang', 'en', 'quyết định')
                bad += answer.returncode == 2
                told = answer.stderr if answer.returncode == 2 else told
            bad += writer.returncode != 0
        self.expect(bad == 0, 'readers during 20 commits', f'{bad} failed, {told}')

    def second_writer(self):
        first = subprocess.Popen([self.index_tool, '--index', self.path('two'), self.files], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        while not os.path.exists(os.path.join(self.path('two'), 'XAPIANDB')) and first.poll() is None:
            time.sleep(0.01)
        second = self.build(self.path('two'))
        first.wait()
        told = f'process {first.pid} is writing to this index' in second.stderr
        self.expect(second.returncode == 2 and told, 'the second writer is told who writes', second.stderr)
        self.expect(first.returncode == 0, 'the first writer is not disturbed')

    def full_disk(self):
        """A disk that is full from some size of a file on, by the limit of the system; the signal is not sent to a shell that
        ignores it."""
        index = self.path('full')
        largest = max(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(self.path('calm')) for name in names)
        done = run('bash', '-c', f'trap "" XFSZ; ulimit -f {largest // 2048}; exec "$@"', 'sh', self.index_tool, '--lang', 'en',
                   '--index', index, self.files)
        self.expect(done.returncode == 2 and done.stderr.strip() != '', 'a full disk is told', done.stderr)
        self.expect('the index is sound' in self.check(index).stdout, 'sound after a full disk', self.check(index).stderr)
        self.expect(self.build(index).returncode == 0, 'the same command ends once there is room')
        return index

    def other_schema(self, index):
        """The number of the schema lies beside its key in the table, without a checksum."""
        other, tables = self.path('schema'), []
        shutil.copytree(index, other)
        for folder, _, names in os.walk(other):
            tables += [os.path.join(folder, name) for name in names if name == 'postlist.glass']

        def renumber(old, new):
            for table in tables:
                with open(table, 'rb') as read:
                    data = read.read()
                with open(table, 'wb') as out:
                    out.write(data.replace(old, new))
        renumber(b'vbpl.schema1', b'vbpl.schema9')
        for what, done in (('search', run(self.find_tool, '--index', other, '--lang', 'en', 'quyết định')), ('build', self.build(other)),
                           ('check', self.check(other))):
            told = done.returncode == 2 and 'schema "9"' in done.stderr and 'build the index again' in done.stderr
            self.expect(told, f'another schema is told by {what}', done.stderr)
        renumber(b'vbpl.schema9', b'vbpl.schema1')
        self.expect('the index is sound' in self.check(other).stdout, 'the index of another schema was left alone')

    def nul(self):
        with open(self.path('nul.txt'), 'wb') as out:
            out.write('Điều 1. Số\0không\nNội dung trước\0sau ký tự rỗng.\n'.encode())
        done = run(self.index_tool, '--index', self.path('nul'), self.path('nul.txt'))
        found = run(self.find_tool, '--index', self.path('nul'), '--format', 'tsv', '"ký tự rỗng"')
        self.expect(done.returncode == 0 and len(found.stdout.splitlines()) == 2, 'a text with NUL is indexed and found',
                    done.stderr + found.stderr)


def copy_files(source, target, most):
    count = 0
    for folder, _, names in sorted(os.walk(source)):
        for name in sorted(names):
            if count == most:
                return
            os.makedirs(target, exist_ok=True)
            shutil.copy(os.path.join(folder, name), os.path.join(target, f'{count}-{name}'))
            count += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder')
    parser.add_argument('--bin', default='build/dev/bin')
    parser.add_argument('--kills', type=int, default=50)
    parser.add_argument('--files', type=int, default=200)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        files = os.path.join(work, 'files')
        copy_files(options.folder, files, options.files)
        life = Life(os.path.abspath(options.bin), files, work)
        start = time.time()
        life.expect(life.build(life.path('calm')).returncode == 0, 'an index is made')
        seconds = time.time() - start
        print(f'a build takes {seconds:.1f} s')
        calm = life.content(life.path('calm'))
        life.expect(life.content(life.kills(options.kills, seconds, random.Random(options.seed))) == calm,
                    'after the kills the same content as without')
        life.expect(life.content(life.full_disk()) == calm, 'after a full disk the same content as without')
        life.second_writer()
        life.readers(life.path('calm'))
        life.other_schema(life.path('calm'))
        life.nul()
    return 1 if life.faults else 0


if __name__ == '__main__':
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds files that are made to harm, gives each to a tool beside a good one, and prints time, memory and message.

Usage: hostile.py [--bin DIR] [--tool vbpl-parse] [--keep DIR] [NAME...]

Fails when one takes more than 10 seconds or 1 GB, ends the tool, keeps the good file from being read, or is not read whole
without a word about it (a message that names the file, exit code 2). --keep leaves the files (1.5 GB) in a folder.
"""
import argparse
import gzip
import io
import json
import os
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile

GOOD = 'QUYẾT ĐỊNH\nĐiều 1. Phạm vi\nQuyết định này quy định mức thu.\nĐiều 2. Hiệu lực thi hành\n'
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SECONDS, MEGABYTES = 10, 1000


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def docx(body, extra=()):
    document = f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
    return zipped([('[Content_Types].xml', TYPES), ('word/document.xml', document), *extra])


def odt(body, head=''):
    space = 'office text'.split()
    content = (f'<?xml version="1.0"?>{head}<office:document-content {" ".join(f"xmlns:{name}={chr(34)}{name}{chr(34)}" for name in space)}>'
               f'<office:body><office:text>{body}</office:text></office:body></office:document-content>')
    return zipped([('mimetype', 'application/vnd.oasis.opendocument.text'), ('content.xml', content),
                   ('styles.xml', '<office:document-styles/>'), ('META-INF/manifest.xml', '<manifest:manifest/>')])


def akn(body, head=''):
    return f'<?xml version="1.0"?>{head}<akomaNtoso><act><body>{body}</body></act></akomaNtoso>'


def paragraph(text):
    return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'


def zip_of_zeros(name, size):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        with archive.open(name, 'w', force_zip64=True) as member:
            piece = b'\0' * (1 << 20)
            for _ in range(size >> 20):
                member.write(piece)
    return out.getvalue()


def overlapping(count, size):
    """One packed member that many entries of the directory point to."""
    raw = zip_of_zeros('a.txt', size)
    end = raw.rindex(b'PK\5\6')
    start = raw.index(b'PK\1\2')
    entries = b''.join(raw[start:end].replace(b'a.txt', b'%c.txt' % (97 + i % 26)) for i in range(count))
    tail = bytearray(raw[end:])
    tail[8:12] = (count).to_bytes(2, 'little') * 2
    tail[12:16] = len(entries).to_bytes(4, 'little')
    return raw[:start] + entries + bytes(tail)


def billion_laughs(kind):
    names = 'abcdefghij'
    lines = ['<!ENTITY a "cười">'] + [f'<!ENTITY {new} "{("&" + old + ";") * 10}">' for old, new in zip(names, names[1:])]
    return f'<?xml version="1.0"?><!DOCTYPE {kind} [{"".join(lines)}]>'


def pdf(pages, content='BT /F1 12 Tf 72 700 Td (Dieu 1. Pham vi) Tj ET', kids=None):
    objects = ['<</Type/Catalog/Pages 2 0 R>>',
               f'<</Type/Pages/Kids[{kids or " ".join(f"{i + 5} 0 R" for i in range(pages))}]/Count {pages}>>',
               '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', f'<</Length {len(content)}>>stream\n{content}\nendstream']
    objects += ['<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>'] * pages
    out, places = '%PDF-1.4\n', []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f'{number} 0 obj{body}endobj\n'
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    return (out + f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\n'
            f'startxref\n{len(out)}\n%%EOF\n').encode()


def big_tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w') as archive:
        for i in range(20000):
            entry = tarfile.TarInfo('../' * (i % 9) + f'\x1b[2J{i}.txt')
            entry.size = 3
            archive.addfile(entry, io.BytesIO(b'abc'))
    return gzip.compress(out.getvalue())


def loop_of_names():
    """Links that lead to one another, and members that call themselves folders above and below."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w') as archive:
        for name, target, kind in [('a', 'b', tarfile.SYMTYPE), ('b', 'a', tarfile.SYMTYPE), ('c', 'c', tarfile.LNKTYPE),
                                   ('d', '..', tarfile.SYMTYPE), ('d/d/d.txt', 'd/d/d.txt', tarfile.LNKTYPE)]:
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, target
            archive.addfile(entry)
        for name in ('./a/./a.txt', 'd/../d/x.txt', '/etc/x.txt'):
            entry = tarfile.TarInfo(name)
            entry.size = len(GOOD.encode())
            archive.addfile(entry, io.BytesIO(GOOD.encode()))
    return out.getvalue()


def many_ends():
    """A document whose end says 3,000 times over that it is the end of 50,000 parts."""
    document = docx(paragraph('Điều 1.'), [(f'x/{i}.xml', '<a/>') for i in range(50000)])
    return document + document[-22:] * 2900


def many_parts_64(count):
    """A document of ZIP64 whose directory names one part `count` times over: more than the short form can count."""
    document = docx(paragraph('Điều 1.'))
    directory = document.index(b'PK\1\2')
    entry = document[directory:document.index(b'PK\1\2', directory + 4)]
    end = directory + count * len(entry)
    long_end = struct.pack('<IQHHIIQQQQ', 0x06064B50, 44, 45, 45, 0, 0, count, count, count * len(entry), directory)
    locator = struct.pack('<IIQI', 0x07064B50, 0, end, 1)
    return document[:directory] + entry * count + long_end + locator + b'PK\5\6' + bytes(4) + b'\xff' * 12 + bytes(2)


def one_line(path):
    with open(path, 'wb') as file:
        for _ in range(1000):
            file.write(b'Dieu 1. Pham vi dieu chinh; ' * 37450)


def nested(depth):
    inside = docx(paragraph('Điều 1. Phạm vi'))
    name = 'a.docx'
    for i in range(depth):
        inside, name = zipped([(name, inside)]), f'{i}.zip'
    return inside


OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
# What is harmless once it is read with care; all others cannot be read whole, and that has to be said.
READ = {'docx-deep.docx', 'odt-deep.odt', 'akn-deep.xml', 'docx-traversal.docx', 'docx-wide-table.docx', 'many-entries.zip',
        'loop-of-names.tar', 'names.tar.gz', 'deep-bold.html', 'long-page.pdf', 'most-pages.pdf', 'quotes.txt', 'brackets.txt', 'labels.txt', 'marks.txt',
        'viqr.txt'}
FILES = {
    'zip-bomb.zip': lambda: zip_of_zeros('a.txt', 4 << 30),
    'zip-bomb-overlapping.zip': lambda: overlapping(2000, 60 << 20),
    'zip-bomb-in-zip.zip': lambda: zipped([(f'{i}.zip', zip_of_zeros('a.txt', 200 << 20)) for i in range(8)]),
    'gzip-bomb.txt.gz': lambda: gzip.compress(b'Dieu 1.\n' * (1 << 27), 1),
    'docx-bomb.docx': lambda: zipped([('[Content_Types].xml', TYPES), ('word/document.xml', ' ' * (600 << 20))]),
    'docx-deep.docx': lambda: docx('<w:sdt>' * 200000 + paragraph('Điều 1.') + '</w:sdt>' * 200000),
    'docx-entities.docx': lambda: zipped([('[Content_Types].xml', TYPES), ('word/document.xml', billion_laughs('w') +
                                          f'<w:document {W}><w:body>{paragraph("&j;")}</w:body></w:document>')]),
    'docx-outside.docx': lambda: zipped([('[Content_Types].xml', TYPES), ('word/document.xml', '<?xml version="1.0"?>' + OUTSIDE +
                                         f'<w:document {W}><w:body>{paragraph("&a;")}</w:body></w:document>')]),
    'odt-deep.odt': lambda: odt('<text:section>' * 200000 + '<text:p>Điều 1.</text:p>' + '</text:section>' * 200000),
    'odt-entities.odt': lambda: odt('<text:p>&j;</text:p>', billion_laughs('x')),
    'odt-outside.odt': lambda: odt('<text:p>&a;</text:p>', OUTSIDE),
    'akn-deep.xml': lambda: akn('<container>' * 200000 + '<p>Điều 1.</p>' + '</container>' * 200000),
    'akn-entities.xml': lambda: akn('<p>&j;</p>', billion_laughs('akomaNtoso')),
    'akn-outside.xml': lambda: akn('<p>&a;</p>', OUTSIDE),
    'many-entries.zip': lambda: zipped([(f'{i}.txt', GOOD) for i in range(60000)]),
    'loop-of-names.tar': loop_of_names,
    'docx-traversal.docx': lambda: docx(paragraph('Điều 1. Phạm vi'), [('../../../../tmp/vbpl-was-here', 'x')]),
    'docx-many-members.docx': lambda: docx(paragraph('Điều 1.'), [(f'x/{i}.xml', '<a/>') for i in range(50000)]),
    'docx-many-ends.docx': many_ends,
    'docx-many-parts-64.docx': lambda: many_parts_64(4000000),
    'docx-wide-table.docx': lambda: docx('<w:tbl><w:tr>' + '<w:tc><w:tcPr><w:gridSpan w:val="60000"/></w:tcPr><w:p/></w:tc>' *
                                         20000 + '</w:tr></w:tbl>' + paragraph('Điều 1.')),
    'deep.html': lambda: '<html><body>' + '<div>' * 200000 + 'Điều 1. Phạm vi' + '</div>' * 200000,
    'deep-bold.html': lambda: '<html><body>' + '<p><b><i>' * 200000 + 'Điều 1. Phạm vi',
    'deep-tables.html': lambda: '<html><body>' + '<table><tr><td>' * 200000 + 'Điều 1.',
    'attributes.html': lambda: '<html><body><p ' + ' '.join(f'a{i}=1' for i in range(200000)) + '>Điều 1. Phạm vi</p>',
    'laughs.xml': lambda: billion_laughs('akomaNtoso') + '<akomaNtoso>&j;</akomaNtoso>',
    'laughs.html': lambda: billion_laughs('html') + '<html><body><p>Điều 1. &j;</p></body></html>',
    'cut.pdf': lambda: pdf(400)[:30000],
    'pages.pdf': lambda: pdf(20000),
    'most-pages.pdf': lambda: pdf(5000),
    'pages-in-circles.pdf': lambda: pdf(1000, kids='2 0 R 2 0 R'),
    'long-page.pdf': lambda: pdf(1, 'BT /F1 1 Tf ' + '1 0 0 1 9 9 Tm (a) Tj ' * 1000000 + 'ET'),
    'nested-three.zip': lambda: nested(3),
    'names.tar.gz': big_tar,
    'quotes.txt': lambda: '“' * 3000000,
    'brackets.txt': lambda: 'Điều 1. ' + '(' * 3000000,
    'labels.txt': lambda: ''.join(f'Điều {i % 7}. a\n{i % 9}. b\na) c\n' for i in range(300000)),
    'marks.txt': lambda: 'a' + '\u0301' * 5000000,
    'viqr.txt': lambda: "a^'" * 3000000,
    'one-line.txt': None,
}


def write(folder, name):
    """In a process of its own: what this one holds would be counted as the tool's memory."""
    path = os.path.join(folder, name)
    child = os.fork()
    if child == 0:
        if FILES[name] is None:
            one_line(path)
            os._exit(0)
        content = FILES[name]()
        with open(path, 'wb') as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        os._exit(0)
    os.waitpid(child, 0)
    return path


def run(tool, paths, folder, most_seconds):
    """Seconds, megabytes of the greatest process, exit code, records, complaints."""
    out, err = os.path.join(folder, 'out'), os.path.join(folder, 'err')
    start = time.time()
    with open(out, 'wb') as records, open(err, 'wb') as talk:
        child = subprocess.Popen(['timeout', str(most_seconds), tool, '-j', '1', *paths], stdout=records, stderr=talk, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
    return (time.time() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status, out,
            open(err, encoding='utf-8', errors='replace').read())


def good_was_read(path, good):
    with open(path, encoding='utf-8') as lines:
        return any(line.startswith('{') and f'"path":{json.dumps(good)}' in line[:2000] for line in lines)


def judge(options, folder, name):
    path, good = write(folder, name), os.path.join(folder, 'good.txt')
    seconds, busy, megabytes, status, out, talk = run(os.path.join(options.bin, options.tool), [path, good], folder, 60)
    faults = []
    if busy > SECONDS:
        faults.append('too slow')
    if megabytes > MEGABYTES:
        faults.append('too large')
    if os.WIFSIGNALED(status):
        faults.append(f'ended by signal {os.WTERMSIG(status)}')
    if options.tool == 'vbpl-parse' and not good_was_read(out, good):
        faults.append('the batch did not go on')
    if os.waitstatus_to_exitcode(status) != (0 if name in READ else 2):
        faults.append('exit code')
    if (name not in READ) != (name in talk):
        faults.append('silent' if name not in READ else 'false alarm')
    if name == 'docx-traversal.docx' and os.path.exists('/tmp/vbpl-was-here'):
        faults.append('wrote to a member\'s path')
    lines = [line.replace(folder + '/', '') for line in talk.splitlines()]
    print(f'{name:26} {seconds:6.1f} s {busy:6.1f} s busy {megabytes:6.0f} MB  exit {os.waitstatus_to_exitcode(status)}  '
          f'{lines[0][:150] if lines else "-"}{f" (+{len(lines) - 1})" if len(lines) > 1 else ""}'
          f'{"  <<< " + ", ".join(faults) if faults else ""}', flush=True)
    if not options.keep:
        os.remove(path)
    return not faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--bin', default='build/dev/bin')
    parser.add_argument('--tool', default='vbpl-parse')
    parser.add_argument('--keep')
    parser.add_argument('names', nargs='*', metavar='NAME')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, 'good.txt'), 'w', encoding='utf-8') as file:
            file.write(GOOD)
        sound = [judge(options, folder, name) for name in options.names or FILES]
    return 0 if all(sound) else 1


if __name__ == '__main__':
    sys.exit(main())

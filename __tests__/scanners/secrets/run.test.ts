import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { deflateRawSync, deflateSync } from 'node:zlib';
import type { Result } from '../../../src/core/findings/result.js';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy.js';
import { CommitTree } from '../../../src/system/commit-tree.js';
import type { Tree } from '../../../src/system/tree.js';
import { git, temporaryDirectory, TestRepository } from '../../fixtures/git.js';
import { MemoryTree } from '../../fixtures/memory-tree.js';
import { openRepository } from '../../fixtures/repository.js';
import { whole } from './corpus/planted.js';
import { Draw } from './corpus/random.js';
import { judgeChange, judgeSecrets } from './scanning.js';

const draw = new Draw(11);
const key = whole(`AK·IA${draw.base32(16)}`);
const otherKey = whole(`AK·IA${draw.base32(16)}`);
const password = `${draw.alnum(12)}#1`;
const otherPassword = `${draw.alnum(12)}#2`;

function findings(result: Result): [string, string, string, string[]][] {
  return result.findings.map(({ rule, origin, severity, locations }) => [
    rule,
    origin,
    severity,
    locations.map(({ path, line }) => `${path}:${line ?? ''}`),
  ]);
}

describe('what a pull request introduces', () => {
  test('a live provider key blocks, and says where it stands', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': 'export {};\n' });
    const head = test.commit({ 'a.ts': `export {};\n\nconst id = '${key}';\n` });
    const result = await judgeChange(test, base, head);
    expect(result.decision).toBe('block');
    expect(findings(result)).toEqual([['secrets/aws-access-key', 'introduced', 'critical', ['a.ts:3']]]);
    expect(result.findings[0]?.locations[0]?.column).toBe(13);
  });

  test('a secret that was there before is known by its former id when it moves to another file or line', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const id = '${key}';\n` });
    const head = test.commit({ 'a.ts': null, 'lib/b.py': `\n\n\nid = "${key}"\n` });
    const [before, after] = [
      await judgeSecrets({ head: new CommitTree(await openRepository(test.directory), base) }),
      await judgeChange(test, base, head),
    ];
    expect(findings(after)).toEqual([['secrets/aws-access-key', 'existing', 'critical', ['lib/b.py:4']]]);
    expect(after.findings[0]?.formerIds).toEqual([before.findings[0]?.id]);
    expect(after.gone).toEqual([]);
  });

  test('a copy of a secret in a second file is introduced', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const id = '${key}';\n` });
    const head = test.commit({ 'b.ts': `const id = '${key}';\n` });
    const result = await judgeChange(test, base, head);
    expect(result.findings.map(({ locations: [at], origin }) => [at?.path, origin]).sort()).toEqual([
      ['a.ts', 'existing'],
      ['b.ts', 'introduced'],
    ]);
    expect(new Set(result.findings.map(({ cause }) => cause)).size).toBe(1);
  });

  test('one password in two files is two findings, which share no issue', async () => {
    const test = new TestRepository();
    const line = `const dbPassword = '${password}';\n`;
    const head = test.commit({ 'a.ts': line, 'b.ts': line });
    const { findings: found } = await judgeSecrets({
      head: new CommitTree(await openRepository(test.directory), head),
    });
    expect(found.map(({ locations: [at], cause }) => [at?.path, cause]).sort()).toEqual([
      ['a.ts', null],
      ['b.ts', null],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test('another key in the place of the old one is introduced, and the old one is fixed', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const id = '${key}';\n` });
    const head = test.commit({ 'a.ts': `const id = '${otherKey}';\n` });
    const result = await judgeChange(test, base, head);
    expect(result.findings.map(({ origin }) => origin)).toEqual(['introduced']);
    expect(result.gone).toHaveLength(1);
  });

  test('another password under the same name is introduced although the two share an identity', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const dbPassword = '${password}';\n` });
    const head = test.commit({ 'a.ts': `const dbPassword = '${otherPassword}';\n` });
    const result = await judgeChange(test, base, head);
    expect(findings(result)).toEqual([['secrets/password', 'introduced', 'high', ['a.ts:1']]]);
    expect(result.gone).toEqual([]);
  });

  test('a removed secret is fixed', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const id = '${key}';\n` });
    const head = test.commit({ 'a.ts': 'const id = process.env.ID;\n' });
    const result = await judgeChange(test, base, head);
    expect(result.findings).toEqual([]);
    expect(result.gone.map(({ rule }) => rule)).toEqual(['secrets/aws-access-key']);
  });
});

describe('the history of a pull request', () => {
  const clean = { 'a.ts': 'export {};\n' };

  test('a secret that one commit adds and the next one removes is found, with its commit', async () => {
    const test = new TestRepository();
    const base = test.commit(clean);
    const leak = test.commit({ 'a.ts': `\nconst id = '${key}';\n` });
    const head = test.commit(clean);
    const result = await judgeChange(test, base, head);
    expect(findings(result)).toEqual([['secrets/aws-access-key', 'introduced', 'critical', ['a.ts:2']]]);
    expect(result.findings[0]?.title).toContain(leak.slice(0, 7));
    expect(result.decision).toBe('block');
  });

  test('an attribute that hides a diff hides no secret', async () => {
    const test = new TestRepository();
    const base = test.commit(clean);
    test.commit({ '.gitattributes': '* -diff -text\n', 'b.lock': `"${key}"\n` });
    const head = test.commit({ 'b.lock': null });
    expect((await judgeChange(test, base, head)).findings).toHaveLength(1);
  });

  test('a secret that only the resolution of a merge held is found', async () => {
    const test = new TestRepository();
    const base = test.commit(clean);
    test.git('checkout', '--quiet', '-b', 'topic');
    test.commit({ 'b.ts': 'b\n' });
    test.git('checkout', '--quiet', 'main');
    test.commit({ 'c.ts': 'c\n' });
    test.git('checkout', '--quiet', 'topic');
    test.git('merge', '--quiet', '--no-commit', 'main');
    test.commit({ 'b.ts': `const id = '${key}';\n` }, 'merge');
    const head = test.commit({ 'b.ts': 'b\n' });
    expect((await judgeChange(test, base, head)).findings.map(({ rule }) => rule)).toEqual([
      'secrets/aws-access-key',
    ]);
  });

  test('what the base has as well is not reported a second time for its history', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.ts': `const id = '${key}';\n` });
    test.commit({ 'a.ts': `\n\nconst id = '${key}';\n` });
    const head = test.commit({ 'a.ts': `const id = '${key}';\n` });
    const result = await judgeChange(test, base, head);
    expect(findings(result)).toEqual([['secrets/aws-access-key', 'existing', 'critical', ['a.ts:1']]]);
  });

  test('a shallow clone compares the trees only, and says so', async () => {
    const test = new TestRepository();
    const base = test.commit(clean);
    test.commit({ 'a.ts': `const id = '${key}';\n` });
    const head = test.commit(clean);
    const directory = temporaryDirectory();
    git(directory, 'init', '--quiet');
    for (const commit of [base, head])
      git(directory, 'fetch', '--quiet', '--depth=1', `file://${test.directory}`, commit);
    const repository = await openRepository(directory);
    const result = await judgeSecrets({
      head: new CommitTree(repository, head),
      base: new CommitTree(repository, base),
      repository,
    });
    expect(result.findings).toEqual([]);
    expect(result.scans[0]?.status).toBe('done');
    expect(result.scans[0]?.notes.join()).toContain('the checkout is shallow');
  });
});

describe('what is looked at', () => {
  test('excluded paths are not, text in UTF-16 and words in a binary file are', async () => {
    const line = `const id = '${key}';\n`;
    const head = new MemoryTree({
      'a.bin': Buffer.concat([Buffer.from([0xff, 0, 1, 2]), Buffer.from(line)]),
      'fixtures/a.ts': line,
      'b.ps1': Buffer.from(`\ufeff${line}`, 'utf16le'),
      link: { link: 'a.bin' },
    });
    const secrets = { ...DEFAULT_POLICY.scan.secrets, exclude: ['fixtures/**'] };
    const scan = { ...DEFAULT_POLICY.scan, secrets };
    const result = await judgeSecrets({ head, policy: { ...DEFAULT_POLICY, scan } });
    expect(
      findings(result)
        .flatMap(([, , , places]) => places)
        .sort(),
    ).toEqual(['a.bin:1', 'b.ps1:1']);
  });

  test('a directory limits the scan', async () => {
    const head = new MemoryTree({ 'a/x.ts': `'${key}'`, 'b/y.ts': `'${otherKey}'` });
    expect(findings(await judgeSecrets({ head, directory: 'b' }))).toEqual([
      ['secrets/aws-access-key', 'unknown', 'critical', ['b/y.ts:1']],
    ]);
  });

  test('a file that cannot be read is named, and what stands in the others is reported all the same', async () => {
    const tree = new MemoryTree({ 'a.ts': 'x', 'b.ts': `'${key}'` });
    const read = (path: string): Promise<Buffer> =>
      path === 'a.ts' ? Promise.reject(new Error('no such object')) : tree.read(path);
    const head: Tree = {
      commit: null,
      files: () => tree.files(),
      contentId: (path) => tree.contentId(path),
      read,
    };
    const result = await judgeSecrets({ head });
    expect(result.scans[0]?.coverage?.head).toMatchObject({
      looked: { files: 1 },
      unseen: [{ where: 'a.ts', reason: 'unreadable', detail: 'no such object' }],
    });
    expect(findings(result)).toEqual([['secrets/aws-access-key', 'unknown', 'critical', ['b.ts:1']]]);
  });

  test('fails where none of the files can be read', async () => {
    const tree = new MemoryTree({ 'a.ts': 'x' });
    const read = (): Promise<Buffer> => Promise.reject(new Error('no such object'));
    const head: Tree = { commit: null, files: () => tree.files(), contentId: read, read } as unknown as Tree;
    expect((await judgeSecrets({ head })).decision).toBe('error');
  });

  test('a zero in a text file hides nothing, nor do words among bytes or the name of a picture', async () => {
    const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
    const head = new MemoryTree({
      'a.ts': `\0const id = '${key}';\n`,
      'b.png': bytes(`\x89PNG\r\n\x1a\n\0\xfftEXtcomment\0${key}\0`),
      'c.woff2': `const id = '${key}';\n`,
      'd.png': bytes('\x89PNG\r\n\x1a\n\0\xff'),
      'e.png': bytes('\0\xff\xfe\x01'),
      'f.blob': bytes('\0\xff\xfe\x01'),
      link: { link: 'a.ts' },
    });
    const result = await judgeSecrets({ head });
    expect(
      findings(result)
        .flatMap(([, , , places]) => places)
        .sort(),
    ).toEqual(['a.ts:1', 'b.png:1', 'c.woff2:1']);
    expect(result.scans[0]?.coverage?.head.unseen.map(({ where, reason }) => [where, reason])).toEqual([
      ['e.png', 'unsupported'],
      ['f.blob', 'unsupported'],
    ]);
  });
});

describe('what has no secrets of the project that could be found', () => {
  test('is named: a pointer of Git LFS, and a folder of installed packages', async () => {
    const head = new MemoryTree({
      'a.ts': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
      'lib/node_modules/b.ts': `const id = '${key}';\n`,
      'lib/node_modules/c/d.ts': '',
    });
    const result = await judgeSecrets({ head });
    expect(result.scans[0]?.coverage?.head.unseen).toMatchObject([
      { where: 'a.ts', reason: 'unsupported', detail: expect.stringContaining('Git LFS') },
      { where: 'lib/node_modules/', reason: 'vendored', detail: '2 files' },
    ]);
  });
});

describe("another tool's report that quotes a secret", () => {
  const text = `{"snippet":{"text":"${key}"}}\n`;
  const isReport = (path: string): boolean => path.endsWith('.sarif');

  test('is no second place of it in a working tree', async () => {
    const result = await judgeSecrets({ head: new MemoryTree({ 'a.sarif': text }), isReport });
    expect(result.findings).toEqual([]);
  });

  test('is one like any other file in a commit, where no tool wrote it', async () => {
    const test = new TestRepository();
    const head = new CommitTree(await openRepository(test.directory), test.commit({ 'a.sarif': text }));
    expect((await judgeSecrets({ head, isReport })).findings).toHaveLength(1);
  });
});

/** Little-endian, with its mark. */
function utf32(text: string): Buffer {
  const points = Array.from(`\uFEFF${text}`, (letter) => letter.codePointAt(0) ?? 0);
  return Buffer.from(new Uint32Array(points).buffer);
}

const zipOf = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );

const pdfOf = (text: string, before = '', deflated: (text: string) => Buffer = deflateSync): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n${before}1 0 obj\n<< /Filter /FlateDecode >>\nstream\n`),
    deflated(text),
    Buffer.from('\nendstream\nendobj\n\0%%EOF\n'),
  ]);

/** An archive whose directory says that its part has 10 bytes. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(10, copy.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
  return copy;
}

/** An archive with many entries in its directory for its one part. */
function overlapping(bytes: Buffer, times: number): Buffer {
  const [start, end] = ['PK\x01\x02', 'PK\x05\x06'].map((mark) =>
    bytes.lastIndexOf(mark, undefined, 'latin1'),
  );
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt16LE(times, 10);
  return Buffer.concat([
    bytes.subarray(0, start),
    ...Array.from({ length: times }, () => bytes.subarray(start, end)),
    last,
  ]);
}

describe('what a document packs', () => {
  const token = `${'gh' + 'p_'}${draw.issued()}`;
  const picture = Buffer.concat([
    Buffer.from('%PDF-1.4\n<< /Subtype /Image /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.alloc(17e6)),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  test.each([
    [
      'of words',
      'a.docx',
      zipOf({ 'word/document.xml': `<w:t>Token ${token.slice(0, 9)}</w:t><w:t>${token.slice(9)}</w:t>` }),
    ],
    ['to print', 'a.pdf', pdfOf(`(Token ${token}) Tj`)],
    ['that begins like a text', 'a.pdf', pdfOf(`(Token ${token}) Tj`, `%${'a'.repeat(8_100)}\n`)],
    ['without the header of zlib', 'a.pdf', pdfOf(`(Token ${token}) Tj`, '', deflateRawSync)],
    ['that lies about its size', 'a.docx', lying(zipOf({ 'a.xml': `<p>Token ${token}</p>` }))],
    ['with a picture before', 'a.pdf', Buffer.concat([picture, pdfOf(`(Token ${token}) Tj`)])],
  ])('%s is searched', async (_, path, bytes) => {
    const test = new TestRepository();
    const result = await judgeChange(test, test.commit({ 'a.js': '\n' }), test.commit({ [path]: bytes }));
    expect(findings(result)).toEqual([
      ['secrets/github-personal-token', 'introduced', 'critical', [`${path}:1`]],
    ]);
  });

  const much = ' '.repeat(17e6);
  test.each([
    ['is broken', 'a.docx', Buffer.concat([Buffer.from('PK\x03\x04\0'), Buffer.alloc(90, 0xff)])],
    ['is too much', 'a.docx', zipOf({ 'a.xml': much })],
    ['is more than it says', 'a.docx', lying(zipOf({ 'a.xml': much }))],
    ['is the same part again and again', 'a.docx', overlapping(zipOf({ 'a.xml': '<p>a</p>' }), 200)],
    ['is encrypted', 'a.pdf', pdfOf('', '', () => Buffer.alloc(90, 0xff))],
    ['is too much to print', 'a.pdf', pdfOf(`(Token) Tj${much}`)],
  ])('and named where it %s', async (_, path, bytes) => {
    const result = await judgeSecrets({ head: new MemoryTree({ [path]: bytes }) });
    expect(JSON.stringify(result.scans)).toContain(path);
  });

  test.each([
    ['tags that do not end', 'a.docx', zipOf({ 'a.xml': '<'.repeat(3e5) })],
    ['texts that do not end', 'a.pdf', pdfOf('('.repeat(3e5))],
    ['streams that do not end', 'a.pdf', Buffer.from(`%PDF-1.4\n\0${'stream\nx\x9c'.repeat(3e5)}`, 'latin1')],
  ])('is read once, with %s', async (_, path, bytes) => {
    const result = await judgeSecrets({ head: new MemoryTree({ [path]: bytes }) });
    expect(findings(result)).toEqual([]);
  });
});

describe('a value that the base has and no detector finds any more stays open where it is still written', () => {
  const value = draw.alnum(24);
  const before = `login({ user: 'robot', password: '${value}' });\n`;
  const encoded = Buffer.from(value).toString('base64');
  test.each([
    ['under another name', { 'a.js': `login({ user: 'robot', p: '${value}' });\n` }, 'a.js'],
    ['in a document', { 'a.js': null, 'LICENSE.md': `Pass: ${value}\n` }, 'LICENSE.md'],
    ['in parts', { 'a.js': `f('${value.slice(0, 7)}' + "${value.slice(7)}");\n` }, 'a.js'],
    ['encoded', { 'a.js': `f(atob('${encoded}'));\n` }, 'a.js'],
    ['as the name of a file', { 'a.js': 'f();\n', [`keys/${value}`]: 'x\n' }, `keys/${value}`],
    ['in UTF-32', { 'a.js': utf32(before) }, 'a.js'],
    [
      'in a document of words',
      { 'a.js': null, 'a.docx': zipOf({ 'word/document.xml': `<w:t>Pass: ${value}</w:t>` }) },
      'a.docx',
    ],
    [
      'in a page to print',
      { 'a.js': null, 'a.pdf': pdfOf(`[(${value.slice(0, 9)}) -3 (${value.slice(9)})] TJ`) },
      'a.pdf',
    ],
    [
      'in a list of lines',
      { 'a.js': `f([\n  '${value.slice(0, 9)}',\n  '${value.slice(9)}',\n].join(''));\n` },
      'a.js',
    ],
    ['among bytes', { 'a.js': null, 'a.dat': Buffer.from(`\0\u00ff\0\0${value}\0`, 'latin1') }, 'a.dat'],
  ])('%s', async (_, after, path) => {
    const test = new TestRepository();
    const result = await judgeChange(test, test.commit({ 'a.js': before }), test.commit(after));
    expect(findings(result)).toEqual([['secrets/password', 'existing', 'high', [`${path}:1`]]]);
    expect(result.gone).toEqual([]);
  });

  test('and is gone where it is not', async () => {
    const test = new TestRepository();
    const base = test.commit({ 'a.js': before, 'notes.txt': `${value}\n` });
    const result = await judgeChange(test, base, test.commit({ 'a.js': 'login(process.env);\n' }));
    expect(findings(result)).toEqual([]);
    expect(result.gone.map(({ reason }) => reason)).toEqual(['fixed']);
  });
});

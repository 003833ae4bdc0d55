import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MODELS } from '../../../../src/scanners/code/models/index.js';
import { RULES } from '../../../../src/scanners/code/rules/index.js';
import { analyseFiles } from '../analyse.js';

const root = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'scanners', 'code', 'rules');

/** Files and folders of one kind of example; a folder is one example of several files. */
function examples(rule: string, kind: 'bad' | 'ok'): string[] {
  const directory = join(root, rule, 'examples', kind);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

function contents(path: string, name: string): Record<string, string> {
  const full = join(path, name);
  if (statSync(full).isFile()) return { [name]: readFileSync(full, 'utf8') };
  return Object.fromEntries(
    readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(full.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

/** Lines of a file on which a rule is reported so that it counts. */
function lines(rule: string, kind: 'bad' | 'ok', name: string): { found: string[]; marked: string[] } {
  const files = contents(join(root, rule, 'examples', kind), name);
  const found = analyseFiles(files)
    .findings.filter((finding) => finding.rule === rule && finding.confidence !== 'low')
    .map(({ place }) => `${place.path}:${place.line ?? 0}`);
  const marked = Object.entries(files).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (/(?:\/\/|<!--|\/\*|#)\s*BAD\b/u.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  return { found: [...new Set(found)].sort(), marked: marked.sort() };
}

describe.each(RULES.map((rule) => rule.id))('%s', (rule) => {
  it('has at least three examples of each kind', () => {
    expect(examples(rule, 'bad').length).toBeGreaterThanOrEqual(3);
    expect(examples(rule, 'ok').length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples(rule, 'bad'))('finds exactly the marked lines of bad/%s', (name) => {
    const { found, marked } = lines(rule, 'bad', name);
    expect(marked).not.toEqual([]);
    expect(found).toEqual(marked);
  });

  it.each(examples(rule, 'ok'))('finds nothing in ok/%s', (name) => {
    expect(lines(rule, 'ok', name).found).toEqual([]);
  });
});

it('has no examples of a rule that is not there', () => {
  const ids = RULES.map((rule) => rule.id);
  const withExamples = readdirSync(root).filter((name) => existsSync(join(root, name, 'examples')));
  expect(withExamples.filter((name) => !ids.includes(name))).toEqual([]);
});

it('names globals without the object that has them, which no path of a program begins with', () => {
  const paths = [
    ...RULES.flatMap(({ on = {} }) => [on.calls, on.writes, on.reads].flatMap((by) => Object.keys(by ?? {}))),
    ...MODELS.flatMap(({ sinks = [], sources = {}, callbacks = [] }) => [
      ...[...sinks, ...callbacks].map(({ at }) => at),
      ...Object.keys(sources),
    ]),
  ];
  expect(paths.length).toBeGreaterThan(500);
  expect(
    paths.filter((path) => /^(?:window|globalThis|self|global|top|parent|frames)\./u.test(path)),
  ).toEqual([]);
});

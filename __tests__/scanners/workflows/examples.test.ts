import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW_RULES } from '../../../src/scanners/workflows/rules/index.js';
import { scanFiles } from './scanning.js';

const root = join(import.meta.dirname, 'examples');

/** Files and folders of one kind of example; a file is a workflow, a folder a repository. */
function examples(rule: string, kind: 'bad' | 'ok'): string[] {
  const directory = join(root, rule, kind);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

function contents(path: string, name: string): Record<string, string> {
  const full = join(path, name);
  if (statSync(full).isFile()) return { [`.github/workflows/${name}`]: readFileSync(full, 'utf8') };
  return Object.fromEntries(
    readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(full.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

/** Lines on which a rule is reported so that it counts, and those that are marked. */
async function lines(
  rule: string,
  kind: 'bad' | 'ok',
  name: string,
): Promise<{ found: string[]; marked: string[] }> {
  const files = contents(join(root, rule, kind), name);
  const { head, report } = await scanFiles(files);
  expect(report.coverage?.head.unseen).toEqual([]);
  const found = head
    .filter((one) => one.rule === rule && one.confidence !== 'low')
    .map(({ place }) => `${place.path}:${place.line ?? 0}`);
  const marked = Object.entries(files).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (/(?:#|\/\/).*\bBAD\b/u.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  return { found: [...new Set(found)].sort(), marked: marked.sort() };
}

describe.each(WORKFLOW_RULES.map((rule) => rule.id))('%s', (rule) => {
  it('has at least three examples of each kind', () => {
    expect(examples(rule, 'bad').length).toBeGreaterThanOrEqual(3);
    expect(examples(rule, 'ok').length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples(rule, 'bad'))('finds exactly the marked lines of bad/%s', async (name) => {
    const { found, marked } = await lines(rule, 'bad', name);
    expect(marked).not.toEqual([]);
    expect(found).toEqual(marked);
  });

  it.each(examples(rule, 'ok'))('finds nothing in ok/%s', async (name) => {
    expect((await lines(rule, 'ok', name)).found).toEqual([]);
  });
});

it('has no examples of a rule that is not there', () => {
  const ids = WORKFLOW_RULES.map((rule) => rule.id);
  expect(readdirSync(root).filter((name) => !ids.includes(name))).toEqual([]);
});

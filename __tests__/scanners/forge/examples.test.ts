import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ForgeApp } from '../../../src/scanners/forge/rule.js';
import { FORGE_RULES } from '../../../src/scanners/forge/rules/index.js';
import { entriesOf } from '../../../src/scanners/shared/forge/entries.js';
import { manifestOf } from '../../../src/scanners/shared/forge/manifest.js';
import { ManifestNode } from '../../../src/scanners/shared/forge/node.js';
import { readManifestYaml } from '../../../src/scanners/shared/forge/yaml.js';

const root = join(import.meta.dirname, 'examples');

/** Files and folders of one kind of example; a folder is one app with its code. */
function examples(rule: string, kind: 'bad' | 'ok'): string[] {
  const directory = join(root, rule, kind);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

function contents(full: string): Record<string, string> {
  if (statSync(full).isFile()) return { 'manifest.yml': readFileSync(full, 'utf8') };
  return Object.fromEntries(
    readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(full.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

function appOf(files: Readonly<Record<string, string>>): ForgeApp {
  const reading = readManifestYaml(files['manifest.yml'] ?? '');
  if (!reading.ok) throw new Error(reading.message);
  const manifest = manifestOf('manifest.yml', new ManifestNode(reading.value, reading.positions));
  return {
    manifest,
    entries: entriesOf(manifest, (path) => path in files),
    sources: Object.entries(files).flatMap(([path, text]) => (path === 'manifest.yml' ? [] : [text])),
    sourcesWhole: true,
  };
}

/** What the examples of the documentation stand on. */
const CODE = { 'src/index.js': "export const created = () => requestJira('/');\n" };

describe.each(FORGE_RULES)('$id', (rule) => {
  const found = (kind: 'bad' | 'ok', name: string): { lines: number[]; marked: number[] } => {
    const files = contents(join(root, rule.id, kind, name));
    const marked = (files['manifest.yml'] ?? '')
      .split('\n')
      .flatMap((line, index) => (/#\s*BAD\b/u.test(line) ? [index + 1] : []));
    return { lines: [...new Set(hitLines(appOf(files)))].sort((a, b) => a - b), marked };
  };
  // A rule of low confidence is tested by all that it says, any other by what counts.
  const hitLines = (app: ForgeApp): number[] =>
    rule
      .check(app)
      .filter(({ confidence = rule.confidence }) => rule.confidence === 'low' || confidence !== 'low')
      .map(({ at }) => at.line);

  it('has at least three examples of each kind', () => {
    expect(examples(rule.id, 'bad').length).toBeGreaterThanOrEqual(3);
    expect(examples(rule.id, 'ok').length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples(rule.id, 'bad'))('finds exactly the marked lines of bad/%s', (name) => {
    const { lines, marked } = found('bad', name);
    expect(marked).not.toEqual([]);
    expect(lines).toEqual(marked);
  });

  it.each(examples(rule.id, 'ok'))('finds nothing in ok/%s', (name) => {
    expect(found('ok', name).lines).toEqual([]);
  });

  it('finds its own example in the documentation, and not what it advises', () => {
    const at = (text: string): number => hitLines(appOf({ 'manifest.yml': text, ...CODE })).length;
    expect(at(rule.fix.before)).toBeGreaterThan(0);
    expect(at(rule.fix.after)).toBe(0);
  });
});

it('has no examples of a rule that is not there', () => {
  const ids: string[] = FORGE_RULES.map(({ id }) => id);
  expect(readdirSync(root).filter((name) => !ids.includes(name))).toEqual([]);
});

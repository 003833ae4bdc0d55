import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCommand } from '../src/cli/find.js';
import { EXIT_CODES } from '../src/cli/help.js';
import { COMMANDS } from '../src/cli/commands/index.js';
import { NPM_NAMES } from '../src/core/packages/npm-names.js';
import { DEFAULT_POLICY } from '../src/core/policy/policy.js';
import { SLA_PRESETS } from '../src/core/policy/presets.js';
import { parsePolicy } from '../src/core/policy/read/parse.js';
import { parseAnswers } from '../src/core/statement/answers/parse.js';
import { DETECTORS } from '../src/scanners/shared/secrets/detectors/index.js';
import { failureKind } from '../src/system/fixby-error.js';
import { TRICKS } from './shared/mutation/tricks.js';
import { STRANGERS } from './shared/mutation/tricks/strangers.js';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/**
 * Everything that people read; the changelog and the decisions tell of their own time, and only
 * their links are held.
 */
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'benchmarks/README.md', ...below('docs')];
const HISTORY = /^docs\/adr\//u;
const CURRENT = PAGES.filter((page) => !HISTORY.test(page));

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The text without fenced blocks: those of a page's examples are about other repositories. */
function prose(page: string): string {
  return read(page).replace(/^```[\s\S]*?^```/gmu, '');
}

function spans(page: string): string[] {
  return [...prose(page).matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
}

/** Lines of shell examples, and code inside sentences. */
function code(page: string): string[] {
  const blocks = [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, lines = '']) =>
    lines.split('\n'),
  );
  return [...blocks, ...spans(page)];
}

/** The calls of fixby in some code, up to what is quoted, piped or a comment. */
function calls(text: string): string[] {
  return [...text.matchAll(/(?<![/\w.@-])(?:fixby|node dist\/index\.js) ([a-z<-][^#|)"]*)/gu)].map(
    ([, call = '']) => call.trim(),
  );
}

/** The top-level keys of one of our formats, from its schema, which is made from the code. */
function keysOf(schema: string): Set<string> {
  return new Set(Object.keys((JSON.parse(read(`schema/${schema}.schema.json`)) as Schema).properties ?? {}));
}

/** As much of a JSON Schema as leads from a key to the keys below it. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const POLICY = JSON.parse(read('schema/policy.schema.json')) as Schema;
const POLICY_KEYS = keysOf('policy');
const ANSWERS_KEYS = keysOf('statement-answers');

/** Whether a policy has such keys, one below the other: `sla.days.high`. */
function isKeyPath(schema: Schema, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  if (schema.$ref !== undefined)
    return isKeyPath(POLICY.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {}, [key, ...rest]);
  const inside = schema.properties?.[key];
  return (
    (inside !== undefined && isKeyPath(inside, rest)) ||
    (schema.anyOf ?? []).some((one) => isKeyPath(one, [key, ...rest])) ||
    (schema.items !== undefined && isKeyPath(schema.items, [key, ...rest]))
  );
}

/** The YAML examples of a page that have keys of one of our formats, and no others. */
function yamlBlocks(page: string, keys: ReadonlySet<string>): string[] {
  const blocks = [...read(page).matchAll(/^```ya?ml\n([\s\S]*?)^```/gmu)].map(([, text = '']) => text);
  return blocks.filter((text) => {
    const top = [...text.matchAll(/^([a-z][\w-]*):/gmu)].map(([, key = '']) => key);
    return top.length > 0 && top.every((key) => keys.has(key));
  });
}

/** A part of a file of ours, with the version that every whole one states. */
function whole(text: string): string {
  return /^version:/mu.test(text) ? text : `version: 1\n${text}`;
}

/** GitHub's anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function anchors(path: string): Set<string> {
  return new Set([...read(path).matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) => anchor(heading)));
}

describe.each(PAGES)('%s', (page) => {
  it('links to what there is', () => {
    const links = [...prose(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu)].map(
      ([, link = '']) => link,
    );
    const broken = links.filter((link) => {
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return fragment !== undefined && !anchors(target).has(fragment);
    });
    expect(broken).toEqual([]);
  });
});

/** Its guide names files to be made, and contributing.test.ts makes them. */
const GUIDE = 'CONTRIBUTING.md';

describe.each(CURRENT)('%s', (page) => {
  it('calls commands that there are, with options that they take', () => {
    const wrong = code(page)
      .flatMap(calls)
      .filter((call) => !isCall(call));
    expect(wrong).toEqual([]);
  });

  it('names files that there are', () => {
    const paths = (page === GUIDE ? [] : spans(page)).filter((span) =>
      /^(?:src|scripts|__tests__|docs|examples|benchmarks|schema|dist|\.ci)\/[\w./-]*$/u.test(span),
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run ([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows policies and answers that are valid', () => {
    const policies = yamlBlocks(page, POLICY_KEYS).map((text) => parsePolicy(whole(text), page));
    expect(policies.flatMap((parsed) => (parsed.ok ? [] : parsed.errors))).toEqual([]);
    const answers = yamlBlocks(page, ANSWERS_KEYS).map((text) => parseAnswers(whole(text), page));
    expect(answers.flatMap((parsed) => (parsed.ok ? [] : parsed.errors))).toEqual([]);
  });

  it('names keys that a policy has', () => {
    const paths = spans(page)
      .flatMap((span) => /^([a-z][a-z-]*(?:\.[a-z][a-z-]*)+)(?:$|: )/u.exec(span)?.[1] ?? [])
      .map((path) => path.split('.'))
      .filter(([section = '']) => POLICY_KEYS.has(section));
    expect(paths.filter((path) => !isKeyPath(POLICY, path)).map((path) => path.join('.'))).toEqual([]);
  });

  it('says of exit codes what the help says', () => {
    const said = [...read(page).matchAll(/^Exit codes: .*$/gmu)].map(([line]) => line.replace(/\.$/u, ''));
    expect(said.filter((line) => line !== EXIT_CODES)).toEqual([]);
  });
});

/** Whether a call names a command, and only options that it has. */
function isCall(call: string): boolean {
  const words = call.split(/\s+/u);
  if (words.every((word) => word.startsWith('-'))) return true;
  try {
    const { command, rest } = findCommand(COMMANDS, words[0] === '<command>' ? ['scan'] : words);
    return rest.every((word) => {
      const [, option] = /^--([\w-]+)/u.exec(word) ?? [];
      return option === undefined || option === 'help' || Object.hasOwn(command.options, option);
    });
  } catch (error) {
    if (failureKind(error) !== 'usage') throw error;
    return false;
  }
}

/** Pages that list options of the programs that Fixby starts. */
const OPTIONS_OF_OTHERS = /^(?:benchmarks\/|SECURITY\.md$)/u;

describe('the documentation', () => {
  it('shows every command', () => {
    const shown = CURRENT.flatMap((page) => code(page).flatMap(calls));
    const missing = COMMANDS.filter(({ name }) => !shown.some((call) => `${call} `.startsWith(`${name} `)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('names options of Fixby that there are', () => {
    const known = new Set(['help', 'version', ...COMMANDS.flatMap(({ options }) => Object.keys(options))]);
    const flags = CURRENT.filter((page) => !OPTIONS_OF_OTHERS.test(page)).flatMap((page) =>
      spans(page).flatMap((span) => /^--([a-z-]+)(?: |$)/u.exec(span)?.[1] ?? []),
    );
    expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
  });

  it('knows the days of the default preset', () => {
    const { critical, high, medium, low } = SLA_PRESETS[DEFAULT_POLICY.sla.preset].days;
    expect(read('README.md')).toContain(`(${critical}, ${high}, ${medium} and ${low} days)`);
  });

  it('counts the kinds of secrets', () => {
    const said = Number(/about (\d+) kinds/u.exec(read('docs/secrets.md'))?.[1]);
    const kinds = new Set(DETECTORS.map(({ kind }) => kind)).size;
    expect(Math.abs(kinds - said)).toBeLessThanOrEqual(5);
  });

  it('counts the ways to hide a weakness', () => {
    const said = Number(/some ([\d,]+) ways/u.exec(read('docs/coverage.md'))?.[1]?.replace(',', ''));
    expect(Math.abs(TRICKS.length - said)).toBeLessThanOrEqual(10);
    expect(STRANGERS.length).toBeGreaterThan(TRICKS.length / 2);
  });

  it('counts the well-known names of npm', () => {
    expect(read('docs/priority.md')).toContain(`${NPM_NAMES.length.toLocaleString('en')} most depended-upon`);
  });

  it('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const version = engines.node.replace('>=', '');
    for (const page of ['README.md', 'CONTRIBUTING.md'])
      expect(read(page)).toContain(`Node ${version} or later`);
  });
});

import { LockfileError } from '../facts.js';
import type { Position } from '../json.js';
import type { Wish } from './package-lock-entries.js';

/** One entry of a yarn.lock, of Yarn 1 or later. */
export interface YarnEntry extends Position {
  /** The requirements that the entry resolves: `lodash@^4.17.0`, `lodash@npm:^4.17.0`. */
  readonly descriptors: readonly string[];
  readonly version: string;
  /** In Yarn 2 and later: `lodash@npm:4.17.21`, `app@workspace:packages/app`; null in Yarn 1. */
  readonly resolution: string | null;
  /**
   * In Yarn 1 the URL that is downloaded, or null when there is none; always null in Yarn 2 and
   * later.
   */
  readonly resolved: string | null;
  /**
   * Yarn 1: checksums of what is downloaded; Yarn 2 and later: of the archive that it makes of it.
   */
  readonly integrity: string | null;
  readonly checksum: string | null;
  readonly wishes: readonly Wish[];
  /** Names among these that are not optional. */
  readonly needs: readonly string[];
}

/** A yarn.lock. */
export interface YarnLock {
  readonly berry: boolean;
  /** Checksums of two lockfiles can be compared where this is the same; empty in Yarn 1. */
  readonly cacheKey: string;
  readonly entries: readonly YarnEntry[];
}

/**
 * Parses a yarn.lock line by line, as osv-scanner does: headers are not indented, fields by two
 * spaces, dependencies by four. Both formats of Yarn have this structure.
 * @throws LockfileError when a field comes before any header
 * @see https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */
export function parseYarnLock(text: string): YarnLock {
  const blocks: Block[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    const block = blocks.at(-1);
    if (!line.startsWith(' ')) blocks.push({ header: line, line: index + 1, fields: [] });
    else if (block) block.fields.push(line);
    else throw new LockfileError('a field stands before the first entry', index + 1);
  });
  const entries = blocks.filter(({ header }) => header !== '__metadata:');
  const cacheKey = /^ {2}cacheKey: "?(\w+)/m.exec(text)?.[1] ?? '';
  return { berry: entries.length < blocks.length, cacheKey, entries: entries.map(entryOf) };
}

interface Block {
  readonly header: string;
  readonly line: number;
  readonly fields: string[];
}

const FIELD = /^ {2}"?(version|resolution|resolved|integrity|checksum)"?:? "?([^"]*?)"?$/;
const WISH = /^ {4}(?:"([^"]+)"|([^\s":]+)):? "?([^"]*?)"?$/;
const WISHES = new Set(['dependencies', 'optionalDependencies']);

function entryOf({ header, line, fields }: Block): YarnEntry {
  const wishes: Wish[] = [];
  const needs: string[] = [];
  const values = new Map<string, string>();
  let section = '';
  for (const field of fields) {
    const opened = /^ {2}(\w+):$/.exec(field)?.[1];
    section = opened ?? (field.startsWith('    ') ? section : '');
    const [, name, value] = FIELD.exec(field) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, value);
    const [, quoted, plain, range] = WISHES.has(section) ? (WISH.exec(field) ?? []) : [];
    const wished = quoted ?? plain;
    if (wished !== undefined && range !== undefined) {
      wishes.push([wished, range]);
      if (section === 'dependencies') needs.push(wished);
    }
  }
  const descriptors = header
    .replace(/:\s*$/, '')
    .split(',')
    .map((part) => part.trim().replace(/^"|"$/g, ''));
  return {
    line,
    column: 1,
    descriptors,
    version: values.get('version') ?? '',
    resolution: values.get('resolution') ?? null,
    resolved: values.get('resolved') ?? null,
    integrity: values.get('integrity') ?? null,
    checksum: values.get('checksum') ?? null,
    wishes,
    needs,
  };
}

/** Splits `@scope/name@range` at the `@` after the name. */
export function splitDescriptor(descriptor: string): { name: string; range: string } {
  const at = descriptor.indexOf('@', 1);
  return at < 0
    ? { name: descriptor, range: '' }
    : { name: descriptor.slice(0, at), range: descriptor.slice(at + 1) };
}

/** The package that a requirement refers to: the target of an `npm:` alias, else its own name. */
export function descriptorPackage(descriptor: string): string {
  let { name, range } = splitDescriptor(descriptor);
  while (range.startsWith('npm:') && range.indexOf('@', 5) > 0)
    ({ name, range } = splitDescriptor(range.slice(4)));
  return name;
}

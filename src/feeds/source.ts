import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ageInWords } from '../core/scale/age.js';
import { ownCache } from '../system/cache-directory.js';
import { isDistrusted } from '../system/distrusted.js';
import { download } from '../system/download.js';
import { isMissing, messageOf } from '../system/errors.js';
import type { Tree } from '../system/tree.js';
import type { Parsed } from './parsed.js';

/** Most bytes of a feed as it is sent or stored. */
const MAX_BYTES = 64 * 1024 * 1024;

/** How long a kept copy is used before a new one is downloaded, in milliseconds. */
const REFRESH_MS = 6 * 3_600_000;

const LIMITS = { timeoutMs: 60_000, idleMs: 15_000, retries: 1, maxBytes: MAX_BYTES };

/** What was read of a feed. */
export interface Got<Entry> {
  readonly parsed: Parsed<Entry>;
  /** Milliseconds since it was downloaded; null for a file, whose own date counts. */
  readonly ageMs: number | null;
  /** Why it is not the newest there is: a sentence. Null where it is. */
  readonly note: string | null;
}

/**
 * Reads a feed from a file. A relative path is one of the repository, as the base has it: what a
 * pull request puts there does not count. An absolute one is the machine's.
 * @param tree the tree that the policy is from; null where it could not be read
 */
export async function fromFile<Entry>(
  path: string,
  tree: Tree | null,
  parse: (bytes: Buffer) => Parsed<Entry>,
): Promise<Got<Entry> | string> {
  try {
    if (!isAbsolute(path)) {
      if (tree === null) return `${path}: the tree that the policy is from could not be read`;
      return { parsed: parse(await tree.read(path, MAX_BYTES)), ageMs: null, note: null };
    }
    if (isDistrusted(path)) return `${path} lies in what is judged: name it relative to the repository`;
    return { parsed: parse(await readFile(path)), ageMs: null, note: null };
  } catch (error) {
    return `${path}: ${messageOf(error)}`;
  }
}

/**
 * Reads a feed from its address, or the copy kept of it where that is recent or nothing better is
 * to be had.
 * @param now milliseconds since 1970
 * @returns why nothing could be had, in words, where nothing could
 */
export async function fromUrl<Entry>(
  url: string,
  now: number,
  parse: (bytes: Buffer) => Parsed<Entry>,
): Promise<Got<Entry> | string> {
  const directory = resolve(ownCache(process.platform, process.env), 'feeds');
  // A cache inside what is judged would be the change's own words.
  const kept = isDistrusted(directory) ? null : join(directory, nameOf(url));
  const copy = kept === null ? null : await keptCopy(kept, now, parse);
  if (copy !== null && copy.ageMs < REFRESH_MS) return { ...copy, note: null };
  const fresh = await downloaded(url, kept === null ? null : { directory, kept }, parse);
  if (typeof fresh !== 'string' && fresh.problem === null) return { parsed: fresh, ageMs: 0, note: null };
  const why = typeof fresh === 'string' ? fresh : `what ${url} answers with ${fresh.problem ?? ''}`;
  if (copy !== null) return { ...copy, note: `${why}. The copy kept ${ageInWords(copy.ageMs)} ago was used` };
  return typeof fresh === 'string' ? fresh : { parsed: fresh, ageMs: 0, note: null };
}

function nameOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}

/** The copy that an earlier run kept; null where there is none that is whole. */
async function keptCopy<Entry>(
  path: string,
  now: number,
  parse: (bytes: Buffer) => Parsed<Entry>,
): Promise<{ readonly parsed: Parsed<Entry>; readonly ageMs: number } | null> {
  try {
    const { mtimeMs } = await stat(path);
    const parsed = parse(await readFile(path));
    // A time that is still to come was not written by us.
    return parsed.problem !== null || mtimeMs > now + 60_000
      ? null
      : { parsed, ageMs: Math.max(0, now - mtimeMs) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Downloads a feed, and keeps it where it is whole. @returns why it could not, in words */
async function downloaded<Entry>(
  url: string,
  cache: { readonly directory: string; readonly kept: string } | null,
  parse: (bytes: Buffer) => Parsed<Entry>,
): Promise<Parsed<Entry> | string> {
  const parent = cache?.directory ?? tmpdir();
  await mkdir(parent, { recursive: true });
  const own = await mkdtemp(join(parent, '.next-'));
  try {
    const file = join(own, 'feed');
    await download(url, file, LIMITS);
    const parsed = parse(await readFile(file));
    if (parsed.problem === null && cache !== null) await rename(file, cache.kept);
    return parsed;
  } catch (error) {
    return `${url}: ${messageOf(error)}`;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

import { gunzipSync } from 'node:zlib';
import type { Epss } from '../core/findings/priority.js';
import type { Day } from '../core/scale/day.js';
import { isError } from '../system/errors.js';
import { isGzip } from '../system/gzip.js';
import { CVE, dayIn, unreadable, type Parsed } from './parsed.js';

/** Most bytes of an unpacked feed: ten times what all scores take today. */
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * Reads EPSS scores as they are published: a table in CSV, packed with gzip or not, whose first
 * line is a comment with the day.
 * @see https://www.first.org/epss/data_stats
 */
export function parseEpss(bytes: Buffer): Parsed<Epss> {
  const text = unpacked(bytes);
  if (text === null) return unreadable('is damaged, breaks off, or unpacks to more than is read');
  const lines = text.split('\n');
  const comment = lines[0]?.startsWith('#') === true ? lines.shift() : undefined;
  if (lines.shift()?.trim() !== 'cve,epss,percentile') return unreadable('is no table of EPSS scores');
  const date = dayIn(/score_date:([^,\s]+)/u.exec(comment ?? '')?.[1]);
  // A table that is whole ends with the end of a line.
  const cut = lines.pop() !== '';
  const entries = lines.map((line) => rowOf(line, date));
  const scores = entries.filter((entry) => entry !== null);
  return {
    entries: new Map(scores.map((entry) => [entry.id, entry])),
    date,
    problem: problemOf(cut, entries.length, scores.length, date),
  };
}

function problemOf(cut: boolean, all: number, read: number, date: Day | null): string | null {
  if (cut) return 'breaks off in the middle of a line';
  if (all === 0) return 'has no score at all';
  if (read !== all) return `has ${all - read} lines that cannot be read`;
  return date === null ? 'does not say for which day it is' : null;
}

function rowOf(line: string, date: Day | null): Epss | null {
  const [id = '', score = '', percentile = '', ...more] = line.trimEnd().split(',');
  const read = { id: id.toUpperCase(), score: share(score), percentile: share(percentile), date };
  const { score: known, percentile: among } = read;
  if (!CVE.test(id) || known === null || among === null || more.length > 0) return null;
  return { ...read, score: known, percentile: among };
}

/** A number from 0 to 1; null for anything else. */
function share(text: string): number | null {
  const value = /^\d(?:\.\d{1,20})?(?:e-\d{1,2})?$/iu.test(text) ? Number(text) : NaN;
  return value >= 0 && value <= 1 ? value : null;
}

function unpacked(bytes: Buffer): string | null {
  if (!isGzip(bytes)) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString('utf8');
  } catch (error) {
    if (isError(error)) return null;
    throw error;
  }
}

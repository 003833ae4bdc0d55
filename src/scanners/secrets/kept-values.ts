import { inBatches } from '../../system/batches.js';
import type { Tree } from '../../system/tree.js';
import { unfold } from '../shared/secrets/unfold.js';
import type { Wanted } from '../shared/wanted.js';
import { bare, disguiseOf, encoderOf, wearerOf } from './clothes.js';
import { valueKey, type PlacedHit } from './findings.js';
import { packedWords } from './documents.js';
import { textOf } from './text.js';

/** Shorter values stand in texts that have nothing to do with them, in characters. */
const LEAST = 10;

/** Most of a file that is searched for values, in bytes: what is larger is named as too large. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Files that are read at the same time. */
const AT_ONCE = 64;

/** A value that no detector finds any more. */
interface Lost {
  readonly hit: PlacedHit;
  /** Whether a bare text of a file that the change adds or edits has it. */
  readonly isWornBy: (text: string) => boolean;
  /** Whether one of a file that stays as it is does, which an earlier change may have prepared. */
  readonly isWornByOld: (text: string) => boolean;
}

/**
 * Secrets of the base that no detector finds in the head any more, and that a file has all the
 * same: under another name, in a file of another kind, in parts, encoded, or as the name of a file.
 * Whoever knows the value sees it; the secret is as public as before. What somebody chose may be an
 * ordinary word, of which parts stand anywhere; and what stands openly in a file that stays as it
 * is was no finding there before.
 */
export async function keptValues(
  base: { readonly tree: Tree; readonly hits: readonly PlacedHit[] },
  head: { readonly tree: Tree; readonly hits: readonly PlacedHit[] },
  wanted: Wanted,
): Promise<PlacedHit[]> {
  const found = new Set(head.hits.map(valueKey));
  const lost = base.hits.filter((hit) => hit.value.length >= LEAST && !found.has(valueKey(hit))).map(lostOf);
  if (lost.length === 0) return [];
  const before = new Set((await base.tree.files()).map(({ path }) => path));
  const files = (await head.tree.files()).filter(({ path, kind }) => kind === 'file' && wanted(path));
  const kept = await inBatches(files, AT_ONCE, async ({ path }) => {
    const text = await textIn(base.tree, head.tree, path, before.has(path));
    return text === null ? [] : valuesIn(text, path, lost);
  });
  return kept.flat();
}

function lostOf(hit: PlacedHit): Lost {
  const oldOf = hit.detector.made === 'issued' ? disguiseOf : encoderOf;
  return { hit, isWornBy: wearerOf(hit.value), isWornByOld: oldOf(hit.value) };
}

/** What a file says. */
interface Said {
  readonly words: string;
  /** Whether it is a text; in bytes there are no lines. */
  readonly isText: boolean;
  /** Whether it says the same in the base. */
  readonly isOld: boolean;
}

/** What a file of the head says; null where nobody can read it. */
async function textIn(base: Tree, head: Tree, path: string, inBase: boolean): Promise<Said | null> {
  try {
    const isOld = inBase && (await base.contentId(path)) === (await head.contentId(path));
    const bytes = await head.read(path, MAX_BYTES);
    const text = textOf(bytes, path);
    const packed = packedWords(bytes).words;
    if (text !== null && packed === '') return { words: text, isText: true, isOld };
    return { words: `${bytes.toString('latin1').replaceAll('\0', '')}\n${packed}`, isText: false, isOld };
  } catch {
    // The search of all files has named it among what was not looked at.
    return null;
  }
}

function valuesIn({ words, isText, isOld }: Said, path: string, lost: readonly Lost[]): PlacedHit[] {
  // Read backwards twice, what stands openly would look like a disguise.
  const decoded = isOld ? [] : unfold(words).map((part) => part.text);
  const said = [words, path, ...decoded].map(bare);
  const here = lost
    .filter(({ isWornBy, isWornByOld }) => said.some(isOld ? isWornByOld : isWornBy))
    .map(({ hit }) => hit);
  const once = new Map(here.map((hit) => [valueKey(hit), hit]));
  return [...once.values()].map((hit) => {
    const line = isText ? lineOf(words, hit.value) : 1;
    return { ...hit, path, line, column: 1, endLine: line, around: [] };
  });
}

/** 1-based; the first line where the value is not written as it is. */
function lineOf(text: string, value: string): number {
  const at = text.indexOf(value);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

import { LineCounter, parseDocument } from 'yaml';
import { excessOf } from '../../../core/policy/read/bounds.js';
import type { Position } from '../../../core/policy/read/error.js';
import { mapPositions, type Positions } from '../../../core/policy/read/positions.js';

/**
 * A manifest's text as plain values with the place of each, or the first thing that is wrong with
 * it.
 */
export type ManifestReading =
  | { readonly ok: true; readonly value: unknown; readonly positions: Positions }
  | ({ readonly ok: false; readonly message: string } & Position);

/** 1 MiB. Forge itself takes at most 200 KB. */
export const MAX_MANIFEST = 1_048_576;

/** Enough for ten thousand modules. */
const MAX_TOKENS = 500_000;

/** Uses of anchors, direct or through others; more are an alias bomb. */
const MAX_ALIASES = 500;

/**
 * Reads one YAML document, as Forge does: with merges (`<<`). A key that is there twice, an alias
 * without anchor and a second document are refused. Never throws, whatever the text.
 */
export function readManifestYaml(text: string): ManifestReading {
  const excess = excessOf(text, MAX_TOKENS);
  const lines = new LineCounter();
  if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    // The library would compare every key with every other one: `mapPositions` looks for them.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const first = document.errors[0];
  if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
  const { positions, problems } = mapPositions(document.contents, at);
  const [problem] = problems;
  if (problem !== undefined) return failed(problem, problem.message);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }), positions };
  } catch (error) {
    // The library throws a ReferenceError where aliases make too much of a text, and a plain Error
    // where a merge has no map.
    if (!(error instanceof Error)) throw error;
    return failed(positions.alias?.at ?? { line: 1, column: 1 }, oneLine(error.message));
  }
}

const EXCESS = { depth: 'values are nested too deeply', tokens: 'the file has more entries than are read' };

function failed({ line, column }: Position, message: string): ManifestReading {
  return { ok: false, line, column, message };
}

function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 200);
}

/** Where an offset is, before the library has counted the lines. */
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

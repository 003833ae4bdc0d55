import { LineCounter } from 'yaml';
import { boundedDocuments, ExcessError } from '../../../core/policy/read/bounds.js';
import type { Position } from '../../../core/policy/read/error.js';
import { mapPositions } from '../../../core/policy/read/map-positions.js';
import type { Positions } from '../../../core/policy/read/positions.js';

/** A manifest as plain values with their positions, or the first error in it. */
export type ManifestReading =
  | { readonly ok: true; readonly value: unknown; readonly positions: Positions }
  | ({ readonly ok: false; readonly message: string } & Position);

/** Maximum size in bytes, 1 MiB. Forge itself accepts 200 KB. */
export const MAX_MANIFEST = 1_048_576;

/** Maximum number of YAML tokens, enough for ten thousand modules. */
const MAX_TOKENS = 500_000;

/** Maximum number of alias uses, direct or indirect, to stop an alias bomb. */
const MAX_ALIASES = 500;

/**
 * Parses one YAML document as Forge does, with merge keys (`<<`). Refuses duplicate keys, aliases
 * without an anchor and a second document. Never throws, whatever the text.
 */
export function readManifestYaml(text: string): ManifestReading {
  try {
    return readBounded(text);
  } catch (error) {
    if (!(error instanceof ExcessError)) throw error;
    return failed(positionIn(text, error.offset), EXCESS[error.bound]);
  }
}

function readBounded(text: string): ManifestReading {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [document, second] = boundedDocuments(text, {
    maxTokens: MAX_TOKENS,
    lineCounter: lines,
    merge: true,
    // The library's own check compares every key with every other one; `mapPositions` checks it in
    // linear time.
    uniqueKeys: false,
    prettyErrors: false,
  });
  // The composer always makes one, of an empty text as well.
  if (document === undefined) throw new Error('the YAML library made no document');
  const first = document.errors[0];
  if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
  if (second !== undefined) return failed(at(second.range[0]), SECOND);
  const { positions, problems } = mapPositions(document.contents, at);
  const [problem] = problems;
  if (problem !== undefined) return failed(problem, problem.message);
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }), positions };
  } catch (error) {
    // The library throws a ReferenceError when aliases expand too much, and a plain Error when a
    // merge key has no map.
    if (!(error instanceof Error)) throw error;
    return failed(positions.alias?.at ?? { line: 1, column: 1 }, oneLine(error.message));
  }
}

const SECOND = 'a second document begins here';

const EXCESS = { depth: 'values are nested too deeply', tokens: 'the file has more entries than are read' };

function failed({ line, column }: Position, message: string): ManifestReading {
  return { ok: false, line, column, message };
}

function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 200);
}

/** The position of an offset, for errors found before the library has parsed the text. */
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

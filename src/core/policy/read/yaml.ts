import { LineCounter, type Document } from 'yaml';
import { boundedDocuments, ExcessError } from './bounds.js';
import { quote, type PlacedProblem, type Position } from './error.js';
import { mapPositions } from './map-positions.js';
import type { Positions } from './positions.js';
import { TOO_DEEP, TOO_LONG, yamlProblem } from './yaml-messages.js';

/** A YAML text as plain values with their positions, or the mistakes in it. */
export type YamlReading =
  | { readonly ok: true; readonly value: unknown; readonly positions: Positions }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** 1 MiB. */
const MAX_BYTES = 1_048_576;

/**
 * Characters that do not belong in a text file. U+FFFD stands for bytes that are not valid UTF-8.
 */
const BINARY = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u;

/**
 * Parses one YAML 1.2 document into plain values. Refuses custom tags, duplicate keys and a second
 * document, and limits aliases. Never throws, whatever the text.
 */
export function readYaml(text: string): YamlReading {
  const unreadable = notText(text);
  if (unreadable !== null) return failed(unreadable);
  try {
    return readBounded(text);
  } catch (error) {
    if (!(error instanceof ExcessError)) throw error;
    return failed({ ...(error.bound === 'depth' ? TOO_DEEP : TOO_LONG), ...positionIn(text, error.offset) });
  }
}

function readBounded(text: string): YamlReading {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [document, second] = boundedDocuments(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    // The library's own check compares every key with every other one, which takes hours on a
    // hostile file; `mapPositions` checks it in linear time.
    uniqueKeys: false,
    prettyErrors: false,
  });
  // The composer always makes one, of an empty text as well.
  if (document === undefined) throw new Error('the YAML library made no document');
  // Only the first error: those after it are mostly consequences.
  const first = document.errors[0] ?? document.warnings[0];
  if (first !== undefined) return failed({ ...yamlProblem(first.code, first.message), ...at(first.pos[0]) });
  if (second !== undefined) return failed({ ...yamlProblem('MULTIPLE_DOCS', ''), ...at(second.range[0]) });
  const { positions, problems } = mapPositions(document.contents, at);
  return problems.length > 0 ? { ok: false, problems } : toValue(document, positions);
}

function failed(problem: PlacedProblem): YamlReading {
  return { ok: false, problems: [problem] };
}

function notText(text: string): PlacedProblem | null {
  const start = { line: 1, column: 1 };
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return {
      ...start,
      message: 'The file is larger than 1 MiB.',
      fix: 'It should be a short text: name the right file.',
    };
  }
  const binary = BINARY.exec(text);
  if (binary === null) return null;
  return {
    ...positionIn(text, binary.index),
    message: `The file is no plain text: it holds ${codePoint(binary[0])}.`,
    fix: 'Save it as UTF-8 text without control characters.',
  };
}

/** The position of an offset, for errors found before the library has parsed the text. */
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function codePoint(character: string): string {
  const name = `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\uFFFD' ? 'bytes that are not UTF-8' : name;
}

/**
 * Converts the document to plain values. The library stops after a hundred uses of one anchor,
 * direct or indirect, which ends an alias bomb.
 */
function toValue(document: Document, positions: Positions): YamlReading {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }), positions };
  } catch (error) {
    if (!(error instanceof ReferenceError) || positions.alias === null) throw error;
    const { name, at } = positions.alias;
    const message = `The file repeats itself too often through aliases such as ${quote(`*${name}`)}.`;
    return failed({ ...at, message, fix: 'Write the values out.' });
  }
}

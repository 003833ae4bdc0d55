import { isUtf8 } from 'node:buffer';
import { boundedDocuments, ExcessError } from '../../../core/policy/read/bounds.js';
import { convert, YamlProblem } from './convert.js';
import { positionOf, type Source, type YamlNode } from './node.js';

/** A YAML file as nodes, or the reason and position of an error. */
export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode | null; readonly source: Source }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/**
 * Parses one YAML 1.2 document with the positions of all values. Refuses what GitHub refuses
 * (duplicate keys, a second document, invalid UTF-8) and what only a hostile file contains
 * (thousands of values through aliases, deep nesting). Never throws, whatever the bytes.
 * @returns `root` is null for a file without any value
 */
export function readYaml(path: string, bytes: Uint8Array): YamlReading {
  const text = decode(bytes);
  if (text === null) return { ok: false, line: 1, column: 1, message: 'it is no UTF-8 text' };
  const source: Source = { path, text, lines: lineStarts(text) };
  const failed = (offset: number, message: string): YamlReading => ({
    ok: false,
    ...positionOf(source, offset),
    message,
  });
  try {
    return parse(source, failed);
  } catch (problem) {
    if (problem instanceof YamlProblem) return failed(problem.offset, problem.message);
    if (problem instanceof ExcessError) return failed(problem.offset, WORDS[problem.bound]);
    throw problem;
  }
}

function parse(source: Source, failed: (offset: number, message: string) => YamlReading): YamlReading {
  // The library's own check for duplicate keys takes hours on a hostile file; `convert` does it.
  // The failsafe schema keeps values as written: 1.20 is not a number here, and true not a boolean.
  const [document, second] = boundedDocuments(source.text, { schema: 'failsafe', uniqueKeys: false });
  if (document === undefined) return { ok: true, root: null, source };
  // Only the first error: those after it are mostly consequences.
  const [error] = document.errors;
  if (error !== undefined) return failed(error.pos[0], sentence(error.message));
  if (second !== undefined) return failed(second.range[0], 'a second document begins here');
  return { ok: true, root: convert(document.contents, source), source };
}

const WORDS = { depth: 'values are nested too deeply', tokens: 'it has more than 100,000 tokens' } as const;

/** The library's message, which may quote the file, shortened to one line that follows a colon. */
function sentence(message: string): string {
  return message.replace(/\s+/gu, ' ').slice(0, 200);
}

/** Decodes UTF-8 without the byte order mark; null when it is not valid UTF-8. */
function decode(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

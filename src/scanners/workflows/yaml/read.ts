import { isUtf8 } from 'node:buffer';
import { parseDocument } from 'yaml';
import { excessOf } from '../../../core/policy/read/bounds.js';
import { convert, YamlProblem } from './convert.js';
import { positionOf, type Source, type YamlNode } from './node.js';

/** A YAML file as nodes, or where and why it cannot be read. */
export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode | null; readonly source: Source }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

/**
 * Reads one YAML 1.2 document with the place of every value. What GitHub refuses is a problem here too: a key that occurs twice, a
 * second document, bytes that are no UTF-8; so is what no workflow needs and a hostile file has: thousands of values through aliases,
 * deep nesting. Never throws, whatever the bytes.
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
  const excess = excessOf(text);
  if (excess !== null)
    return failed(
      excess.offset,
      excess.bound === 'depth' ? 'values are nested too deeply' : 'it has more than 100,000 tokens',
    );
  return parse(source, failed);
}

function parse(source: Source, failed: (offset: number, message: string) => YamlReading): YamlReading {
  const document = parseDocument(source.text, {
    schema: 'core',
    // The library compares every key with every other one, which takes hours on a hostile file: `convert` looks for them.
    uniqueKeys: false,
    prettyErrors: false,
  });
  // The first only: what follows a syntax error is mostly its echo.
  const [error] = document.errors;
  if (error !== undefined) return failed(error.pos[0], sentence(error.message));
  try {
    return { ok: true, root: convert(document.contents, source), source };
  } catch (problem) {
    if (problem instanceof YamlProblem) return failed(problem.offset, problem.message);
    throw problem;
  }
}

/** The library's words, which may quote the file, in one short line that goes on after a colon. */
function sentence(message: string): string {
  return message.replace(/\s+/gu, ' ').slice(0, 200);
}

/** Without the byte order mark; null for bytes that are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

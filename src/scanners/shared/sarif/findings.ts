import type { Observation } from '../../../core/findings/finding.js';
import { excerptAt } from '../../../core/findings/excerpt.js';
import { traceOf, type Trace } from '../../../core/findings/trace.js';
import type { Tree } from '../../../system/tree.js';
import { redact } from '../secrets/redact.js';
import { filesOf, linesOf } from './lines.js';
import type { Imported } from './result.js';

/**
 * CWE ids of secrets in source code. The line with such a finding is not part of its identity,
 * since guesses of the secret could be checked against the fingerprint.
 */
const SECRET_CWE: ReadonlySet<string> = new Set(['CWE-259', 'CWE-321', 'CWE-522', 'CWE-798']);

/** Reads the lines at which results are located; each file is read once. */
export class LineTexts {
  readonly #tree: Tree;
  readonly #files: Promise<ReadonlySet<string>>;
  readonly #lines = new Map<string, Promise<string[]>>();

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#files = filesOf(tree);
  }

  /** One line; null when the tree has no such file or line. */
  async at(path: string, line: number | null): Promise<string | null> {
    return line === null ? null : ((await this.all(path))[line - 1] ?? null);
  }

  /** All lines of a file; none when the tree has no such file. */
  async all(path: string): Promise<readonly string[]> {
    if (!(await this.#files).has(path)) return [];
    const lines = this.#lines.get(path) ?? linesOf(this.#tree, path);
    this.#lines.set(path, lines);
    return lines;
  }
}

/**
 * Adds the subject, which is part of a result's identity: the tool's own fingerprint if it has a
 * stable one, else the text of its line without indentation. For a secret, and when there is no
 * line, the result's message is used.
 */
export async function identified(imported: Imported, texts: LineTexts): Promise<Observation> {
  const { observation, fingerprint } = imported;
  return {
    ...observation,
    subject: fingerprint ?? (await lineSubject(imported, texts)),
    trace: await traceIn(imported, texts),
  };
}

/**
 * The trace of a result. For a secret it contains only the surrounding lines, with values removed.
 */
async function traceIn(
  { observation: { place, cwe, rule }, secret }: Imported,
  texts: LineTexts,
): Promise<Trace> {
  const { path, line, column, endLine } = place;
  const lines = line === null ? [] : await texts.all(path);
  const at = excerptAt(lines, line ?? 1, column, endLine);
  const hidden = secret || cwe.some((id) => SECRET_CWE.has(id));
  const clean = (text: string): string =>
    hidden ? text.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '') : redact(text);
  return traceOf({
    sink: '',
    source: '',
    within: '',
    text: hidden ? `"${rule}"` : clean(at.text),
    way: [],
    around: at.around.map(clean),
    ...(hidden ? {} : { whole: redact(at.whole) }),
  });
}

async function lineSubject({ observation, snippet, secret }: Imported, texts: LineTexts): Promise<string> {
  const { place, cwe, description } = observation;
  const said = `${place.path}: ${description}`;
  if (secret || cwe.some((id) => SECRET_CWE.has(id))) return said;
  const text = (await texts.at(place.path, place.line)) ?? snippet ?? '';
  const line = redact(text).replace(/\s+/g, ' ').trim();
  return line === '' ? said : line;
}

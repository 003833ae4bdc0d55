import type { Corpus } from './corpus.js';

/** A comment that asks not to report a rule on its line or the next one. */
export interface Suppression {
  readonly path: string;
  /** 1-based line of the comment. */
  readonly line: number;
  readonly rule: string;
  /** Empty where none is given: it then counts for nothing. */
  readonly reason: string;
}

const COMMENT =
  /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s*:\s*(.*?))?\s*(?:\*\/\}?|-->)?\s*$/u;

/** Every `fixby-ignore rule: reason` of a corpus. */
export function suppressionsOf(corpus: Corpus): Suppression[] {
  const all = Buffer.from(corpus.bytes);
  return corpus.files.flatMap(([path, offset, length]) => {
    const bytes = all.subarray(offset, offset + length);
    if (!bytes.includes('fixby-ignore')) return [];
    return suppressionsIn(path, bytes.toString('utf8'));
  });
}

/** Every `fixby-ignore rule: reason` of a file. */
export function suppressionsIn(path: string, text: string): Suppression[] {
  if (!text.includes('fixby-ignore')) return [];
  return text.split('\n').flatMap((line, index) => {
    const match = COMMENT.exec(line);
    return match === null ? [] : [{ path, line: index + 1, rule: match[1] ?? '', reason: match[2] ?? '' }];
  });
}

/** What a suppression is the same as, wherever it stands in its file. */
export function suppressionKey({ path, rule, reason }: Suppression): string {
  return JSON.stringify([path, rule, reason]);
}

/** Those of the head that the base has too; each of the base's counts once. Without a base all count. */
export function inForce(
  head: readonly Suppression[],
  base: readonly Suppression[] | null,
  moved: ReadonlyMap<string, string>,
): { counted: Suppression[]; added: Suppression[] } {
  const reasoned = head.filter(({ reason }) => reason !== '');
  if (base === null) return { counted: reasoned, added: [] };
  const left = base.map((suppression) =>
    suppressionKey({ ...suppression, path: moved.get(suppression.path) ?? suppression.path }),
  );
  const counted: Suppression[] = [];
  const added: Suppression[] = [];
  for (const suppression of reasoned) {
    const index = left.indexOf(suppressionKey(suppression));
    if (index < 0) added.push(suppression);
    else {
      left.splice(index, 1);
      counted.push(suppression);
    }
  }
  return { counted, added };
}

/** Whether a finding of this rule at this place is suppressed. */
export function isSuppressed(
  suppressions: readonly Suppression[],
  finding: { readonly rule: string; readonly place: { readonly path: string; readonly line: number | null } },
): boolean {
  return suppressions.some(
    ({ path, line, rule }) =>
      path === finding.place.path &&
      rule === finding.rule &&
      (finding.place.line === line || finding.place.line === line + 1),
  );
}

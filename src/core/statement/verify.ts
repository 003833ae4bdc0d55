import { visit } from 'jsonc-parser';
import { digestOf, partsOf, sha256 } from './digest.js';

/** What verifying a file comes to. */
export type Verification =
  | { readonly outcome: 'intact'; readonly digest: string }
  /** What differs, a sentence each; never empty. */
  | { readonly outcome: 'changed'; readonly differs: readonly string[] }
  /** Why the file cannot be verified, in a sentence. */
  | { readonly outcome: 'unreadable'; readonly reason: string };

/** `sha256:<hex>` */
const DIGEST = /^sha256:[0-9a-f]{64}$/u;

/**
 * The last line of a report: a sentence, in HTML as a comment, in CSV as a record. Its own end may
 * be missing, which some editors and copies cut off.
 */
const HASH_LINE =
  /^(?:(?:<!-- )?SHA-256 of everything above this line: |"sha256",(?:"",)*")([0-9a-f]{64})(?:"(?:,"")*| -->)?(?:\r?\n|(?![^]))/gmu;

/** How a spreadsheet, which is a ZIP, begins. */
const ZIP = 'PK\u0003\u0004';

/**
 * Computes the digest of a report again. In JSON it is over the data, whatever white space and
 * order of keys; in all other texts over the bytes before the last line.
 */
export function verifyReport(text: string): Verification {
  if (text.startsWith(ZIP))
    return {
      outcome: 'unreadable',
      reason:
        'A spreadsheet has no bytes that stay the same once somebody saves it: verify the JSON of the same statement, and compare its digest with the one on the sheet "about".',
    };
  if (/^\s*[[{]/u.test(text.replace(/^\uFEFF/u, ''))) return verifyJson(text.replace(/^\uFEFF/u, ''));
  const line = [...text.matchAll(HASH_LINE)].at(-1);
  if (line === undefined)
    return {
      outcome: 'unreadable',
      reason:
        'It has no SHA-256 of fixby evidence or fixby statement, which all their formats but a spreadsheet carry.',
    };
  const [whole, stated = ''] = line;
  const follows = text.slice(line.index + whole.length) !== '';
  return compared(
    `sha256:${stated}`,
    `sha256:${sha256(text.slice(0, line.index))}`,
    follows ? ['Text follows the line with the SHA-256.'] : [],
  );
}

function verifyJson(text: string): Verification {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { outcome: 'unreadable', reason: `It is no valid JSON: ${error.message}.` };
  }
  if (
    typeof document !== 'object' ||
    document === null ||
    !('digest' in document) ||
    !isDigest(document.digest)
  )
    return {
      outcome: 'unreadable',
      reason: 'It is JSON without a digest of fixby evidence or fixby statement.',
    };
  const { digest, ...content } = document;
  const computed = canonicalDigest(content);
  if (computed === null)
    return { outcome: 'changed', differs: ['It has a number or text that no report of Fixby has.'] };
  return compared(digest, computed, [
    ...keysTwice(text).map((key) => `"${key}" is there twice, and readers may see either.`),
    ...(computed === digest ? [] : changedParts(content)),
  ]);
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && DIGEST.test(value);
}

function canonicalDigest(content: object): string | null {
  try {
    return digestOf(content);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** The parts whose own digest does not fit, and those that came or went. */
function changedParts(content: object): string[] {
  if (!('parts' in content) || typeof content.parts !== 'object' || content.parts === null) return [];
  const { parts, ...rest } = content;
  const stated = new Map<string, unknown>(Object.entries(parts));
  const computed = new Map(Object.entries(partsOf(rest)));
  return [...new Set([...stated.keys(), ...computed.keys()])].flatMap((key) => {
    if (!computed.has(key)) return [`"${key}" is missing.`];
    if (!stated.has(key)) return [`"${key}" was added.`];
    return stated.get(key) === computed.get(key) ? [] : [`"${key}" was changed.`];
  });
}

function compared(stated: string, computed: string, differs: readonly string[]): Verification {
  if (stated === computed && differs.length === 0) return { outcome: 'intact', digest: computed };
  const digests = stated === computed ? [] : [`It states ${stated}, and what it says has ${computed}.`];
  return { outcome: 'changed', differs: [...differs, ...digests] };
}

/** Keys that one object has twice: parsers take the last one, and people read the first. */
function keysTwice(text: string): string[] {
  const open: Set<string>[] = [];
  const twice: string[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) twice.push(key);
      keys?.add(key);
    },
  });
  return twice;
}

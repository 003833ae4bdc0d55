import type { z } from 'zod';
import { quote, type PolicyProblem } from './error.js';
import { containerName, subjectName } from './names.js';
import { nearMiss } from './near-miss.js';

/** One of zod's issues. */
export type Issue = z.core.$ZodIssue;

/** What to write for a missing key, by its path. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ['version', 'Begin the file with version: 1.'],
  ['match', 'Say what it applies to: add match: { rule: CVE-2021-23337 }.'],
  ['reason', 'Say why: add reason: Build-time only, never shipped.'],
  ['expires', 'Every waiver ends: add expires: 2027-01-31.'],
  ['severity', 'Add severity: low.'],
  ['answer', 'Add answer: yes, no or not-applicable.'],
]);

/** What to write instead of a wrong value or list entry, by its key, or by its key in a section. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['match', 'Write { rule: CVE-2021-23337, package: npm/lodash }.'],
  ['package', 'Write npm/lodash, without a version and without "pkg:".'],
  ['path', 'Write tools/**.'],
  ['apps.path', 'Write apps/timesheets.'],
  ['exclude', 'Write tools/**.'],
  ['sarif', 'Write reports/*.sarif.'],
  ['reason', 'Say why in a sentence.'],
  ['expires', 'Write a date such as 2027-01-31.'],
  ['timezone', 'Write a name such as Europe/Berlin.'],
  ['due-soon', 'Write 25% or 7.'],
  ['enabled', 'Write true or false.'],
  ['limit', 'Write 200.'],
  ['repository', 'Write owner/name.'],
  ['authors', 'Write octocat or renovate[bot].'],
  ['owner', 'Write "@alice", or a name.'],
  ['reviewed', 'Write a date such as 2026-11-28.'],
  ['review-after', 'Write 365d, or a date such as 2027-11-28.'],
  ...['dependencies', 'code', 'secrets', 'forge', 'workflows', 'semgrep', 'gitleaks', 'zizmor'].map(
    (scanner) => [scanner, 'Write true or false.'] as const,
  ),
  ...['critical', 'high', 'medium', 'low'].map(
    (level) => [level, 'Write 90, or null for no due date.'] as const,
  ),
  ...['critical', 'high', 'medium', 'low'].map((level) => [`fix-days.${level}`, 'Write 10.'] as const),
]);

/**
 * The message for an unknown key.
 * @param path of the section that has it
 * @param known the keys that the section may have
 * @param whole the whole file, in prose
 */
export function unknownKey(
  path: readonly PropertyKey[],
  key: string,
  known: readonly string[],
  whole?: string,
): PolicyProblem {
  const meant = nearMiss(key, known);
  return {
    message: `${quote(key)} is no key of ${containerName(path, whole)}.`,
    fix: meant === undefined ? `Its keys are ${listed(known, 'and')}.` : `Did you mean ${quote(meant)}?`,
  };
}

/** The message for a missing key. @param path of the key */
export function missingKey(path: readonly PropertyKey[], whole?: string): PolicyProblem {
  const key = String(path.at(-1));
  return {
    message: `${quote(key)} is missing in ${containerName(path.slice(0, -1), whole)}.`,
    fix: MISSING.get(key) ?? `Add ${key}.`,
  };
}

/** The message for a wrong value. @param value what the file has */
export function wrongValue(
  issue: Issue,
  path: readonly PropertyKey[],
  value: unknown,
  whole?: string,
): PolicyProblem {
  if (path.length === 0) return whole === undefined ? wrongFile(value) : otherFile(value, whole);
  if (value === null) {
    return { message: `${subjectName(path, whole)} is empty.`, fix: 'Give it a value, or remove the line.' };
  }
  const told = shown(value);
  return {
    message: `${subjectName(path, whole)} ${demand(issue)}${told === '' ? '' : `, not ${told}`}.`,
    fix: cure(issue, path, value),
  };
}

function wrongFile(value: unknown): PolicyProblem {
  if (value === null) {
    return {
      message: 'The file holds no policy.',
      fix: 'Begin it with version: 1, or remove the file: the default policy then holds.',
    };
  }
  const what = Array.isArray(value) ? 'a list' : 'a single value';
  return {
    message: `A policy is made of keys and values, and this file is ${what}.`,
    fix: 'Begin it with version: 1.',
  };
}

/** A file that is no policy, and is not made of keys either. */
function otherFile(value: unknown, whole: string): PolicyProblem {
  const what = value === null ? 'empty' : Array.isArray(value) ? 'a list' : 'a single value';
  return {
    message: `${whole.charAt(0).toUpperCase()}${whole.slice(1)} is made of keys and values, and this one is ${what}.`,
    fix: 'Begin it with version: 1.',
  };
}

/**
 * The value as a message shows it; empty for a section or a list, which the position identifies.
 */
function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['object', 'must be a section of keys and values'],
  ['array', 'must be a list'],
  ['string', 'must be text'],
  ['boolean', 'must be true or false'],
]);

function demand(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be ${listed(issue.values.map(String), 'or')}`;
  if (issue.code === 'invalid_type') return TYPES.get(issue.expected) ?? issue.message;
  return issue.message;
}

function cure(issue: Issue, path: readonly PropertyKey[], value: unknown): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof value === 'string' ? nearMiss(value, values) : undefined;
    return meant === undefined ? `Write ${listed(values, 'or')}.` : `Did you mean ${meant}?`;
  }
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    ['number', 'boolean'].includes(typeof value)
  ) {
    return `Put it in quotes: ${quote(String(value))}.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Write each entry on a line of its own, after "- ".';
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return 'Write its keys below it, indented.';
  const keys = path.filter((step) => typeof step === 'string');
  const example = EXAMPLES.get(keys.slice(-2).join('.')) ?? EXAMPLES.get(keys.at(-1) ?? '');
  return example ?? 'Change or remove it.';
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

import type { Ruling } from '../findings/gone.js';
import { calendarDate, text } from '../policy/fields.js';
import { nearMiss } from '../policy/read/near-miss.js';
import { SEVERITIES, type Severity } from '../scale/severity.js';
import { MILESTONES, type Milestone } from './metadata/report.js';

/** A command that a comment on an issue gives. */
export type SlashCommand =
  | { readonly kind: 'waive'; readonly expires: string; readonly reason: string }
  | { readonly kind: Ruling; readonly reason: string }
  | { readonly kind: 'unwaive' }
  | { readonly kind: 'severity'; readonly severity: Severity; readonly reason: string }
  | { readonly kind: 'confirm' }
  /** The reason is empty where none was given: only a date later than ours needs one. */
  | { readonly kind: 'due'; readonly due: string; readonly reason: string }
  | { readonly kind: 'fixed'; readonly fix: string }
  | { readonly kind: 'incident'; readonly what: Milestone; readonly words: string }
  | { readonly kind: 'status' };

/**
 * A valid command, or a problem: one sentence that says what to write instead. It may quote the
 * comment.
 */
export type ParsedCommand =
  { readonly ok: true; readonly command: SlashCommand } | { readonly ok: false; readonly problem: string };

/** How each command is written. */
export const COMMAND_USAGE: Readonly<Record<SlashCommand['kind'], string>> = {
  waive: '/fixby waive until 2027-01-31 <reason>',
  'false-positive': '/fixby false-positive <reason>',
  'out-of-scope': '/fixby out-of-scope <reason>',
  unwaive: '/fixby unwaive',
  severity: '/fixby severity high <reason>',
  due: '/fixby due 2027-01-31 <reason>',
  confirm: '/fixby confirm',
  fixed: '/fixby fixed <commit, pull request or words>',
  incident: '/fixby incident resolved <summary>',
  status: '/fixby status',
};

const KINDS = Object.keys(COMMAND_USAGE) as SlashCommand['kind'][];

/** Maximum length of a word that an answer quotes, in characters. */
const MAX_QUOTE = 40;

/**
 * Parses the command in the first line of a comment; later lines are free text. Case matters only
 * in the reason. Dates in the past are accepted here; whether they can still be granted is decided
 * when the command is answered.
 * @param body untrusted
 * @returns null for a comment without a command
 */
export function parseSlashCommand(body: string): ParsedCommand | null {
  const [line = ''] = body.split(/\r\n|[\n\r\u2028\u2029]/u, 1);
  const found = /^ {0,3}\/fixby(?=\s|$)(.*)$/iu.exec(line);
  if (found === null) return null;
  const [word, args] = splitWord(found[1] ?? '');
  if (word === '') return wrong(`A command is missing. Write one of ${usages(KINDS)}`);
  const kind = KINDS.find((known) => known === word.toLowerCase());
  if (kind === undefined) return unknownCommand(word);
  switch (kind) {
    case 'waive':
      return parseWaive(args);
    case 'severity':
      return parseSeverity(args);
    case 'false-positive':
    case 'out-of-scope':
      return parseRuling(kind, args);
    case 'due':
      return parseDue(args);
    case 'fixed':
      return parseFixed(args);
    case 'incident':
      return parseIncident(args);
    default:
      if (args !== '') return wrong(`"${kind}" takes nothing after it. Write ${usages([kind])}`);
      return { ok: true, command: { kind } };
  }
}

function parseWaive(args: string): ParsedCommand {
  const [until, afterUntil] = splitWord(args);
  const [date, reason] = splitWord(afterUntil);
  const usage = usages(['waive']);
  if (until.toLowerCase() !== 'until' || date === '') {
    return wrong(`A waiver says until when it counts. Write ${usage}`);
  }
  const day = calendarDate().safeParse(date);
  if (!day.success) return wrong(`The date ${quoted(date)} ${complaint(day.error)}. Write ${usage}`);
  const checked = text().safeParse(reason);
  if (reason === '') return wrong(`A waiver says why. Write ${usage}`);
  if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind: 'waive', expires: day.data, reason: checked.data } };
}

function parseRuling(kind: Ruling, args: string): ParsedCommand {
  const usage = usages([kind]);
  if (args === '') return wrong(`A finding that is called ${kind} needs a reason. Write ${usage}`);
  const checked = text().safeParse(args);
  if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind, reason: checked.data } };
}

function parseSeverity(args: string): ParsedCommand {
  const [word, reason] = splitWord(args);
  const usage = usages(['severity']);
  const severity = SEVERITIES.find((known) => known === word.toLowerCase());
  if (severity === undefined) {
    const said = word === '' ? 'The severity is missing' : `${quoted(word)} is no severity`;
    return wrong(`${said}: it is one of ${SEVERITIES.join(', ')}. Write ${usage}`);
  }
  const checked = text().safeParse(reason);
  if (reason === '') return wrong(`A severity says why. Write ${usage}`);
  if (!checked.success) return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind: 'severity', severity, reason: checked.data } };
}

function parseDue(args: string): ParsedCommand {
  const [date, reason] = splitWord(args);
  const usage = usages(['due']);
  if (date === '') return wrong(`The date is missing. Write ${usage}`);
  const day = calendarDate().safeParse(date);
  if (!day.success) return wrong(`The date ${quoted(date)} ${complaint(day.error)}. Write ${usage}`);
  const checked = text().safeParse(reason);
  if (reason !== '' && !checked.success)
    return wrong(`The reason ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind: 'due', due: day.data, reason } };
}

function parseFixed(args: string): ParsedCommand {
  const usage = usages(['fixed']);
  if (args === '') return wrong(`What fixed it is missing. Write ${usage}`);
  const checked = text().safeParse(args);
  if (!checked.success) return wrong(`What fixed it ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind: 'fixed', fix: checked.data } };
}

function parseIncident(args: string): ParsedCommand {
  const [word, words] = splitWord(args);
  const usage = usages(['incident']);
  const what = MILESTONES.find((known) => known === word.toLowerCase());
  if (what === undefined) {
    const said = word === '' ? 'What to record is missing' : `${quoted(word)} is nothing to record`;
    return wrong(`${said}: it is one of ${MILESTONES.join(', ')}. Write ${usage}`);
  }
  if (words === '') return wrong(`"${what}" needs words of its own. Write ${usage}`);
  const checked = text().safeParse(words);
  if (!checked.success) return wrong(`The summary ${complaint(checked.error)}. Write ${usage}`);
  return { ok: true, command: { kind: 'incident', what, words: checked.data } };
}

/** Splits a line into its first word and the trimmed rest. */
function splitWord(line: string): [word: string, rest: string] {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/su.exec(line) ?? [];
  return [word, rest.trim()];
}

function unknownCommand(word: string): ParsedCommand {
  const meant = KINDS.find((kind) => kind === nearMiss(word, KINDS));
  const hint = meant === undefined ? `Write one of ${usages(KINDS)}` : `Did you mean ${usages([meant])}`;
  return wrong(`${quoted(word)} is no command. ${hint}${meant === undefined ? '' : '?'}`);
}

function wrong(problem: string): ParsedCommand {
  return { ok: false, problem: problem.endsWith('?') ? problem : `${problem}.` };
}

function usages(kinds: readonly SlashCommand['kind'][]): string {
  return kinds.map((kind) => COMMAND_USAGE[kind]).join(', ');
}

function complaint(error: { readonly issues: readonly { readonly message: string }[] }): string {
  return error.issues.map((issue) => issue.message).join(' and ');
}

function quoted(word: string): string {
  const points = Array.from(word);
  return `"${points.length <= MAX_QUOTE ? word : `${points.slice(0, MAX_QUOTE).join('')}…`}"`;
}

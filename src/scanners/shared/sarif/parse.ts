import type { z } from 'zod';
import { logSchema, type Run } from './schema.js';

/** A SARIF file that cannot be used. The message says what is wrong and where. */
export class SarifError extends Error {
  override readonly name = 'SarifError';
}

/**
 * Parses and validates a SARIF log.
 * @throws SarifError when it is not a complete SARIF 2.1.0 log of tools that ran. The message
 *   quotes nothing of the text, which may contain secrets.
 */
export function parseSarif(text: string): readonly Run[] {
  if (text.trim() === '') throw new SarifError('it is empty: the tool wrote nothing');
  const log = checked(parseJson(text.replace(/^\ufeff/, '')));
  if (log.length === 0) throw new SarifError('it has no runs: no tool says that it has looked at anything');
  for (const run of log) complain(run);
  return log;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/.exec(error.message)?.[1];
    const line = at === undefined ? '' : ` (line ${text.slice(0, Number(at)).split('\n').length})`;
    const end = error.message.startsWith('Unexpected end') || Number(at) >= text.trimEnd().length;
    throw new SarifError(end ? 'it ends in the middle: the tool did not finish' : `it is no JSON${line}`, {
      cause: error,
    });
  }
}

function checked(value: unknown): readonly Run[] {
  const parsed = logSchema.safeParse(value);
  if (parsed.success) return parsed.data.runs;
  const version: unknown =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== '2.1.0')
    throw new SarifError(`it is no SARIF 2.1.0: its version is ${versionWords(version)}`);
  const [issue] = parsed.error.issues;
  throw new SarifError(`it is no valid SARIF: ${issueWords(issue, 'the log')}`);
}

function versionWords(version: unknown): string {
  return typeof version === 'string' && /^[\w.-]{1,20}$/.test(version) ? version : 'missing or no version';
}

/**
 * The position and the expected type, without the actual value.
 * @param whole what an error is about that has no position
 */
export function issueWords(issue: z.core.$ZodIssue | undefined, whole: string): string {
  const where = issue?.path.map(String).join('.') ?? '';
  const what = issue?.code === 'invalid_type' ? `no ${issue.expected}` : 'not what the standard allows';
  return `${where === '' ? whole : where} is ${what}`;
}

/**
 * Refuses a run that reports its own failure, or has no results: then the tool did not scan (SARIF
 * 3.14.23).
 */
function complain({ tool, invocations, results }: Run): void {
  const name = JSON.stringify(tool.driver.name.slice(0, 60));
  if (invocations?.some(({ executionSuccessful }) => executionSuccessful === false) === true)
    throw new SarifError(`${name} says that it failed (executionSuccessful is false): look at its log`);
  if (results == null)
    throw new SarifError(`the run of ${name} has no results, not even an empty list, so it did not scan`);
}

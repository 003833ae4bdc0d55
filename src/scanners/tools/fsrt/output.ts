import { z } from 'zod';
import type { RunResult } from '../../../system/exec.js';
import { FixbyError } from '../../../system/fixby-error.js';

const vuln = z.object({
  check_name: z.string(),
  description: z.string(),
  recommendation: z.string(),
  proof: z.string(),
  severity: z.string(),
  marketplace_security_requirement: z.string().nullish(),
});

const report = z.object({
  vulns: z.array(vuln),
  scanned: z.array(z.string()),
  errors: z.boolean(),
  error_message: z.string().nullish(),
});

/** One finding as FSRT prints it. Untrusted. */
export type Vuln = z.output<typeof vuln>;

/** Maximum length of a quoted message of FSRT, in characters. */
const MAX_QUOTE = 300;

/**
 * Parses the output of one call. FSRT exits with 0 even when it could not read an app, prints
 * nothing for files that it considers transpiled, and prints an empty list with `errors` for a
 * manifest that it does not understand. So only a whole report without errors is accepted.
 * @throws FixbyError (scanner) with the reason why the scan is incomplete
 */
export function vulnsOf({ exitCode, killed, stdout, stderr }: RunResult): Vuln[] {
  if (killed === 'timeout') throw failure('it took too long');
  if (exitCode !== 0)
    throw failure(`it ended with ${killed ?? `exit code ${exitCode ?? 'none'}`}${panicOf(stderr)}`);
  const text = stdout.toString('utf8').trim();
  if (text === '')
    throw failure('it printed nothing, as it does for code that it takes for transpiled ("use strict")');
  const parsed = report.safeParse(jsonOf(text));
  if (!parsed.success) throw failure('what it printed is no report of FSRT');
  const { errors, error_message: message, scanned, vulns } = parsed.data;
  if (errors) throw failure(`it reports an error: ${oneLine(message ?? '')}`);
  if (scanned.length === 0) throw failure('it scanned nothing');
  return vulns;
}

function failure(what: string): FixbyError {
  return new FixbyError('scanner', `${what}.`, 'Run FSRT by hand in this folder to see why');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The message of a panic; most are caused by syntax that FSRT does not know. */
function panicOf(stderr: string): string {
  const line = stderr.split('\n').find((text) => /panicked|Error:/u.test(text));
  return line === undefined ? '' : `: ${oneLine(line)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUOTE);
}

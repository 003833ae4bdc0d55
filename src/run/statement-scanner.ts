import {
  contradictionsOf,
  openOnRecord,
  type AnswerRecord,
} from '../core/statement/answers/contradictions.js';
import { contradictionObservations, reviewObservations } from '../core/statement/answers/observations.js';
import type { ParsedAnswers } from '../core/statement/answers/parse.js';
import { dayOf } from '../core/scale/day.js';
import type { Scanner, ScanContext, ScanResult } from '../scanners/scanner.js';
import { reportOf, skippedReport, timed } from '../scanners/shared/scan-report.js';
import { messageOf } from '../system/errors.js';
import { VERSION } from '../version.js';
import { statementOf } from '../core/statement/statement-of.js';
import { readAnswers } from './statement-answers.js';
import { factsOfTree } from './statement-facts.js';

const STATEMENT = { name: 'statement', sources: ['statement'] } as const;

/** A gate judges no answers, so it has no source of which something could be gone. */
const VALIDATION = { name: 'statement', sources: [] } as const;

/** Reads what answers are held against; `scanDays` tells whether an answer asks for them. */
export type ReadRecord = (asks: { readonly scanDays: boolean }) => Promise<AnswerRecord>;

/**
 * Judges the vendor's answers on the default branch: what is out of date, and what the record
 * contradicts.
 * @param asOf RFC 3339: now
 */
export function statementScanner(asOf: string, read: ReadRecord): Scanner {
  return {
    ...STATEMENT,
    skipped: () => null,
    scan: (context) => timed(() => judged(context, asOf, read)),
  };
}

async function judged(context: ScanContext, asOf: string, read: ReadRecord): Promise<ScanResult> {
  const { head, directory, policy } = context;
  try {
    const answers = await readAnswers(head, directory);
    // Without a file there are no answers any more, and what was wrong with them is gone.
    if (answers === null) return result([]);
    const observations = [
      ...reviewObservations(answers, dayOf(asOf, policy.sla.timezone)),
      ...contradictionObservations(answers, await contradicted(answers, read, { context, asOf })),
    ];
    return { ...result([]), head: observations };
  } catch (error) {
    return result([messageOf(error)]);
  }
}

async function contradicted(
  file: ParsedAnswers,
  read: ReadRecord,
  { context, asOf }: { readonly context: ScanContext; readonly asOf: string },
): Promise<ReturnType<typeof contradictionsOf>> {
  const { answers } = file;
  if (answers.length === 0) return [];
  const scanDays = answers.some(({ answer, claims }) => answer === 'yes' && claims['scan-gap'] !== undefined);
  const record = await read({ scanDays });
  const shown = statementOf(await factsOfTree(context, asOf, openOnRecord(record), { ...file, answers: [] }));
  return contradictionsOf(answers, record, shown);
}

function result(problems: readonly string[]): ScanResult {
  return {
    report: reportOf(STATEMENT, { version: VERSION, problems }),
    head: [],
    base: [],
    moved: new Map(),
  };
}

/**
 * For a pull request: the answers that it brings have to be valid, as the policy has. They are not
 * judged, since only those of the default branch are what the vendor says.
 */
export const statementValidation: Scanner = {
  ...VALIDATION,
  skipped: () => null,
  scan: ({ head, directory }) =>
    timed(async () => {
      const nothing = { head: [], base: [], moved: new Map<string, string>() };
      try {
        const answers = await readAnswers(head, directory);
        const report =
          answers === null
            ? skippedReport(VALIDATION, 'there are no answers of a vendor')
            : reportOf(VALIDATION, { version: VERSION, problems: [] });
        return { ...nothing, report };
      } catch (error) {
        return {
          ...nothing,
          report: reportOf(VALIDATION, { version: VERSION, problems: [messageOf(error)] }),
        };
      }
    }),
};

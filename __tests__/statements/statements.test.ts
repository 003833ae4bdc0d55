import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanReport } from '../../src/core/findings/result.js';
import { seen, unseen } from '../../src/core/posture/fact.js';
import { addDays, dayOf } from '../../src/core/scale/day.js';
import type { AnswerRecord } from '../../src/core/statement/answers/contradictions.js';
import type { LedgerFacts, StatementFacts } from '../../src/core/statement/facts.js';
import { publicStatement } from '../../src/core/statement/public.js';
import type { Statement, StatementEvidence, StatementPromise } from '../../src/core/statement/statement.js';
import { statementOf } from '../../src/core/statement/statement-of.js';
import { readAnswers } from '../../src/run/statement-answers.js';
import { statementFacts } from '../../src/run/statement-facts.js';
import { statementScanner } from '../../src/run/statement-scanner.js';
import type { ScanResult } from '../../src/scanners/scanner.js';
import { result } from '../fixtures/builders.js';
import { evidenceFinding } from '../fixtures/evidence.js';
import { MemoryTree } from '../fixtures/memory-tree.js';
import { keptFacts, keptLedger, wholeScans } from '../fixtures/statement.js';
import { readStatementStory, type ExpectedPart, type StatementStep } from './story.js';
import { silent } from '../fixtures/silent-log.js';

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** What is there from one step to the next. */
interface World {
  readonly files: Readonly<Record<string, string>>;
  readonly criticals: readonly number[];
  readonly promises: LedgerFacts['promises'];
}

describe('a statement that is made again and again', () => {
  it.each(names)('%s', async (name) => {
    const { story } = readStatementStory(join(import.meta.dirname, name, 'scenario.yml'));
    let world: World = { files: {}, criticals: [], promises: [] };
    for (const step of story) world = await tell(step, world);
  });
});

async function tell(step: StatementStep, before: World): Promise<World> {
  const world = {
    ...before,
    files: changed(before.files, step),
    criticals: step.criticals ?? before.criticals,
  };
  const facts = await factsOf(step, world);
  const statement = statementOf(facts);
  expectStatement(statement, step);
  const { report, head } = await judge(facts, world);
  expect({ status: report.status, reason: report.reason }).toEqual({ status: 'done', reason: null });
  expect(head.map(({ rule, place }) => `${rule} ${place.line ?? ''}`)).toEqual(step.findings);
  // Without a ledger nothing is written to it either.
  const told = statement.promises.flatMap(({ id, history }) => history.map((one) => ({ id, ...one })));
  return { ...world, promises: facts.ledger.seen ? told : before.promises };
}

function changed(files: World['files'], step: StatementStep): World['files'] {
  const merged = Object.entries({ ...files, ...step.files });
  return Object.fromEntries(merged.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

async function factsOf({ at, failed, hidden }: StatementStep, world: World): Promise<StatementFacts> {
  const head = new MemoryTree(world.files);
  const kept = keptFacts();
  const scans = wholeScans().map((scan) => scanOf(scan, failed, hidden));
  const findings = criticalsOf(world);
  return statementFacts({
    repository: kept.repository,
    policy: kept.policy,
    result: result({ scans, asOf: at, today: dayOf(at, 'UTC') }),
    head,
    directory: '',
    ledger: hidden.includes('issues')
      ? unseen('issues=read', 'GitHub answered 403')
      : seen(keptLedger({ findings, promises: world.promises })),
    scanDays: hidden.includes('runs') ? unseen('actions=read', 'GitHub answered 403') : kept.scanDays,
    answers: await readAnswers(head, ''),
    checkLinks: false,
  });
}

function scanOf(scan: ScanReport, failed: readonly string[], hidden: readonly string[]): ScanReport {
  if (hidden.includes('settings') && scan.sources.includes('posture')) {
    const missing = [{ fact: 'members', permission: 'administration=read', why: 'GitHub answered 403' }];
    const checks = scan.checks?.map((check) => ({ ...check, state: 'not-visible' as const, missing }));
    return { ...scan, checks: checks ?? [] };
  }
  if (!scan.sources.some((source) => failed.includes(source))) return scan;
  return { ...scan, status: 'failed', reason: 'it stopped', coverage: null };
}

function criticalsOf({ criticals }: World): LedgerFacts['findings'] {
  return criticals.map((days) =>
    evidenceFinding({
      severity: 'critical',
      opened: '2026-03-01',
      due: '2026-03-11',
      fixed: addDays('2026-03-01', days),
      days,
      withinSla: days <= 10,
    }),
  );
}

function judge({ asOf, today, policy }: StatementFacts, world: World): Promise<ScanResult> {
  const record: AnswerRecord = { findings: criticalsOf(world), scanDays: null, today };
  const scanner = statementScanner(asOf, () => Promise.resolve(record));
  const head = new MemoryTree(world.files);
  return scanner.scan({ head, base: null, directory: '', policy, scratch: '', log: silent });
}

function expectStatement(statement: Statement, { promises, requirements, answers }: StatementStep): void {
  for (const [id, expected] of Object.entries(promises)) {
    const found = statement.promises.find((one) => one.id === id);
    expectPart(id, found, expected);
    if (expected.since !== undefined)
      expect({ id, since: found?.since }).toEqual({ id, since: expected.since });
    if (expected.history !== undefined) expect(periods(found)).toEqual(expected.history);
  }
  for (const [id, expected] of Object.entries(requirements))
    expectPart(
      id,
      statement.requirements.find(({ table, number }) => `${table}/${number}` === id),
      expected,
    );
  for (const [edition, ids] of Object.entries(answers))
    for (const [id, answer] of Object.entries(ids)) {
      const found = statement.questionnaires.find((one) => one.edition === edition && one.id === id);
      expect({ edition, id, answer: found?.answer }).toEqual({ edition, id, answer });
    }
  // Whoever answers is in no public statement, whatever the story.
  expect(JSON.stringify(publicStatement(statement))).not.toContain('@anna');
}

function expectPart(
  id: string,
  found: { readonly status: string; readonly evidence: readonly StatementEvidence[] } | undefined,
  { status, says = [] }: ExpectedPart,
): void {
  if (status !== undefined) expect({ id, status: found?.status }).toEqual({ id, status });
  const words = found?.evidence.map(({ text, detail = '' }) => `${text} ${detail}`).join(' ');
  for (const text of says) expect(words).toContain(text);
}

function periods(promise: StatementPromise | undefined): string[] {
  return (promise?.history ?? []).map(({ status, from, to }) => `${status} ${from}..${to ?? ''}`);
}

import type { Result } from '../core/findings/result.js';
import { evidenceOf } from '../core/history/evidence-of.js';
import { currentWaivers } from '../core/history/policy-waivers.js';
import type { FindingRecord } from '../core/history/finding-record.js';
import { recordsOf } from '../core/history/records.js';
import { ownDashboard } from '../core/ledger/own-dashboard.js';
import type { Ledger } from '../core/ledger/read.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy/policy.js';
import { privacyAddress } from '../core/posture/documents.js';
import { seen, unseen, type Fact } from '../core/posture/fact.js';
import { addDays, dayOf, type Day } from '../core/scale/day.js';
import type {
  LedgerFacts,
  ScanDays,
  StatementFacts,
  StatementRepository,
  VendorAnswers,
} from '../core/statement/facts.js';
import { recordedPromises, YEAR } from '../core/statement/record.js';
import { readFileFacts } from '../scanners/posture/files.js';
import type { Tree } from '../system/tree.js';
import { forgeFacts } from './statement-apps.js';
import { below } from './tree-below.js';

/** What a statement is made of: a finished scan, and what GitHub told. */
export interface StatementInput {
  readonly repository: StatementRepository | null;
  readonly policy: Policy;
  readonly result: Result;
  readonly head: Tree;
  /** The directory that was scanned, relative to the tree's root; `''` for all of it. */
  readonly directory: string;
  readonly ledger: Fact<LedgerFacts>;
  readonly scanDays: Fact<ScanDays>;
  readonly answers: VendorAnswers | null;
  /** Whether the page of the privacy policy is asked, whatever the policy says. */
  readonly checkLinks: boolean;
}

/**
 * Collects everything that a statement looks at.
 * @throws what reading the tree throws
 */
export async function statementFacts(input: StatementInput): Promise<StatementFacts> {
  const { repository, policy, result, directory, ledger, scanDays, answers } = input;
  const tree = await treeFacts(input);
  return {
    repository,
    policy,
    result,
    directory,
    ledger,
    scanDays,
    answers,
    asOf: result.asOf,
    today: result.today,
    privacyPage: input.checkLinks ? await privacyPageOf(tree.files) : null,
    ...tree,
  };
}

async function privacyPageOf({ documents }: StatementFacts['files']): Promise<StatementFacts['privacyPage']> {
  const [url] = documents.flatMap(({ text }) => privacyAddress(text) ?? []);
  if (url === undefined) return null;
  const { reach } = await import('../system/reach.js');
  const reached = await reach(url);
  return 'why' in reached ? unseen(null, `${reached.url}: ${reached.why}`) : seen(reached);
}

/** What the files of a tree tell by themselves. */
async function treeFacts({
  head,
  directory,
  policy,
}: Pick<StatementInput, 'head' | 'directory' | 'policy'>): Promise<
  Pick<StatementFacts, 'apps' | 'brokenManifests' | 'files'>
> {
  const tree = below(head, directory);
  const files = await readFileFacts(tree);
  const forge = await forgeFacts(tree, excludedBelow(policy, directory));
  return { ...forge, files: { ...files, forms: await formsOf(tree) } };
}

const NOBODY_LOOKED = 'only the files of the repository are looked at';

/**
 * What a tree, its policy and some findings tell without a scan, without GitHub and without an
 * answer of the vendor: what is decided by these facts, the repository alone decides.
 * @param answers the file of the answers without them: which apps it is about
 * @throws what reading the tree throws
 */
export async function factsOfTree(
  input: Pick<StatementInput, 'head' | 'directory' | 'policy'>,
  asOf: string,
  findings: StatementFacts['result']['findings'],
  answers: VendorAnswers,
): Promise<StatementFacts> {
  const { head, directory, policy } = input;
  const { scan } = DEFAULT_POLICY;
  return {
    repository: null,
    asOf,
    today: dayOf(asOf, policy.sla.timezone),
    // A scan that is switched off here may be asked for by an input of the run.
    policy: { ...policy, scan: { ...scan, fsrt: { ...scan.fsrt, enabled: true } } },
    result: {
      findings,
      known: [],
      scans: [],
      policy: { path: null, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
      counts: { critical: 0, high: 0, medium: 0, low: 0, introduced: 0, overdue: 0, waived: 0 },
      comparison: { head: head.commit, base: null, baseUnknown: null, compares: false },
    },
    directory,
    ledger: unseen(null, NOBODY_LOOKED),
    scanDays: unseen(null, NOBODY_LOOKED),
    answers,
    privacyPage: null,
    ...(await treeFacts(input)),
  };
}

/** Whether a repository is a vendor's: it has a Forge app, or answers of a vendor. */
export async function isVendors({
  head,
  directory,
  policy,
  answers,
}: Pick<StatementInput, 'head' | 'directory' | 'policy' | 'answers'>): Promise<boolean> {
  if (answers !== null) return true;
  const { apps } = await forgeFacts(below(head, directory), excludedBelow(policy, directory));
  return apps.length > 0;
}

/** The policy's globs, as seen from a directory: those that are about something else stay. */
function excludedBelow({ scan }: Policy, directory: string): readonly string[] {
  const prefix = `${directory}/`;
  return directory === ''
    ? scan.forge.exclude
    : scan.forge.exclude.flatMap((glob) => (glob.startsWith(prefix) ? [glob.slice(prefix.length)] : []));
}

const FORM = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.ya?ml$/u;
const MAX_FORM = 262_144;

async function formsOf(tree: Tree): Promise<StatementFacts['files']['forms']> {
  const paths = (await tree.files()).filter(({ path, kind }) => kind === 'file' && FORM.test(path));
  return Promise.all(
    paths.map(async ({ path }) => ({ path, text: (await tree.read(path, MAX_FORM)).toString('utf8') })),
  );
}

/** What a ledger tells of the last 365 days. */
export function ledgerFacts(ledger: Ledger, policy: Policy, result: Result): LedgerFacts {
  const dashboard = ownDashboard(ledger);
  return {
    dashboardUrl: dashboard?.issue.url ?? null,
    since: dashboard === null ? null : dayOf(dashboard.issue.createdAt, policy.sla.timezone),
    findings: yearOfFindings(ledger, policy, result),
    scans: dashboard?.meta.scans ?? [],
    promises: dashboard === null ? [] : recordedPromises(dashboard.meta),
  };
}

/** All records but of what people reported and nobody confirmed. */
function countedRecords(ledger: Ledger, policy: Policy, asOf: string): FindingRecord[] {
  return recordsOf(ledger, policy, asOf).filter(({ report }) => report?.confirmed !== false);
}

/** Every finding of the last 365 days. */
export function yearOfFindings(
  ledger: Ledger,
  policy: Policy,
  { asOf, today }: Pick<Result, 'asOf' | 'today'>,
): LedgerFacts['findings'] {
  const { findings } = evidenceOf({
    repository: '',
    since: addDays(today, 1 - YEAR),
    until: today,
    asOf,
    records: countedRecords(ledger, policy, asOf),
    policy,
    policyWaivers: currentWaivers(policy, today),
    policyPath: null,
    policyRef: null,
    scannedDays: [],
    permissions: null,
  });
  return findings;
}

/** Days of the past over which scans are counted. */
const SCAN_DAYS = 90;

/**
 * The first day over which scans are counted: that of the first run, where it is later; null where
 * there was none yet.
 */
export function firstScanDay(ledger: Ledger, today: Day, timezone: string): Day | null {
  const dashboard = ownDashboard(ledger);
  if (dashboard === null) return null;
  const first = addDays(today, 1 - SCAN_DAYS);
  const created = dayOf(dashboard.issue.createdAt, timezone);
  return created > first ? created : first;
}

/** How often was scanned over a period, without and with gaps. */
export function scanDaysOf(
  scanned: ReadonlySet<Day>,
  since: Day,
  {
    policy,
    result,
    url,
  }: { readonly policy: Policy; readonly result: Pick<Result, 'asOf' | 'today'>; readonly url: string },
): ScanDays {
  const { asOf, today: until } = result;
  const { days, scannedDays, gaps } = evidenceOf({
    repository: '',
    since,
    until,
    asOf,
    records: [],
    policy,
    policyWaivers: [],
    policyPath: null,
    policyRef: null,
    scannedDays: scanned,
    permissions: null,
  });
  return { since, until, days, scannedDays, gaps, url };
}

import { readLedger } from '../core/ledger/read.js';
import type { Tracker } from '../core/ledger/tracker.js';
import type { Policy } from '../core/policy/policy.js';
import { seen, unseen, type Fact } from '../core/posture/fact.js';
import type { LedgerFacts, ScanDays, StatementRepository } from '../core/statement/facts.js';
import type { Statement } from '../core/statement/statement.js';
import { overSeveral } from '../core/statement/several.js';
import { statementOf } from '../core/statement/statement-of.js';
import { postureReader } from '../github/read/posture/read.js';
import { readRepositoryFacts } from '../github/read/repository-facts.js';
import type { PolicyInForce } from '../run/policy-in-force.js';
import { recallForTrack, trackerName } from '../run/read-ledger.js';
import { readOthers } from '../run/other-repositories.js';
import { ledgerFacts, statementFacts } from '../run/statement-facts.js';
import { readAnswers } from '../run/statement-answers.js';
import { scanDays } from '../run/statement-ledger.js';
import { historyOnGitHub } from '../run/waiver-proofs.js';
import { FixbyError } from '../system/fixby-error.js';
import { connect, type Connection } from './connection.js';
import type { ScanOptions } from './options.js';
import { readingOf } from './repository.js';
import { existingDirectory, runScan, type LocalScan } from './run-scan.js';

/** What GitHub tells for a statement. */
interface FromGitHub {
  readonly repository: StatementRepository | null;
  readonly ledger: Fact<LedgerFacts>;
  readonly scanDays: Fact<ScanDays>;
}

/**
 * Makes the statement of a directory: scans it, and asks GitHub for its issues and settings where
 * there is a token. Only reads.
 * @param named `owner/name`; null for the repository that the directory belongs to
 * @param workflow the workflow that scans; null for the one on the dashboard
 * @param checkLinks whether the page of the privacy policy is asked over the network
 * @throws FixbyError
 */
export async function runStatement(
  directory: string,
  options: ScanOptions,
  named: string | null,
  workflow: string | null,
  checkLinks = false,
): Promise<Statement> {
  const connection = await connectionOr(named, await existingDirectory(directory));
  if (typeof connection === 'string') {
    const scan = await runScan(directory, options);
    const nothing = unseen(null, connection);
    return stateOf(scan, { repository: null, ledger: nothing, scanDays: nothing }, null, checkLinks);
  }
  return readingOf(connection.name, () => withGitHub(directory, options, connection, workflow, checkLinks));
}

/** The connection to GitHub, or why there is none. */
async function connectionOr(named: string | null, directory: string): Promise<Connection | string> {
  const hasToken = [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].some((token) => token);
  if (named !== null) return connect(named, directory);
  if (!hasToken) return 'there is no token: set GITHUB_TOKEN to one that may read the issues';
  try {
    return await connect(null, directory);
  } catch (error) {
    if (error instanceof FixbyError && error.kind === 'usage') return error.message;
    throw error;
  }
}

async function withGitHub(
  directory: string,
  options: ScanOptions,
  connection: Connection,
  workflow: string | null,
  checkLinks: boolean,
): Promise<Statement> {
  const { client, name, url } = connection;
  const read: { tracker: Tracker | null } = { tracker: null };
  const scan = await runScan(
    directory,
    options,
    (inForce) =>
      recallOf(inForce, connection, options, (tracker) => {
        read.tracker = tracker;
      }),
    () => historyOnGitHub(client, name),
    postureReader(client, name),
    withPosture,
  );
  const facts = await readRepositoryFacts(client, name);
  const repository = { name: `${name.owner}/${name.repo}`, url, public: facts.public };
  if (read.tracker === null) {
    const why = scan.result.reasons.find(({ kind }) => kind === 'tracker-unreadable')?.message;
    const nothing = unseen('issues=read', why ?? 'the issues could not be read');
    return stateOf(scan, { repository, ledger: nothing, scanDays: nothing }, connection, checkLinks);
  }
  const ledger = readLedger(read.tracker);
  const { policy, result } = scan;
  const branch = facts.defaultBranch?.name ?? '';
  return stateOf(
    scan,
    {
      repository,
      ledger: seen(ledgerFacts(ledger, policy, result)),
      scanDays: await scanDays({ client, name, url, branch, ledger, policy, result, workflow }),
    },
    connection,
    checkLinks,
  );
}

function recallOf(
  inForce: PolicyInForce,
  { client, name, url }: Connection,
  { asOf }: ScanOptions,
  keep: (tracker: Tracker) => void,
): ReturnType<typeof recallForTrack> {
  const tracker = trackerName(inForce.policy, name);
  return recallForTrack({ client, name: tracker, inForce, asOf, repositoryUrl: url }, (read) => {
    keep(read.tracker);
  });
}

/** A statement looks at the settings, whether or not the policy asks every run to. */
function withPosture(policy: Policy): Policy {
  return { ...policy, scan: { ...policy.scan, posture: { ...policy.scan.posture, enabled: true } } };
}

async function stateOf(
  { result, policy, input }: LocalScan,
  told: FromGitHub,
  connection: Connection | null,
  checkLinks: boolean,
): Promise<Statement> {
  const { head, directory } = input;
  const answers = await readAnswers(head, directory);
  const statement = statementOf(
    await statementFacts({ ...told, policy, result, head, directory, answers, checkLinks }),
  );
  if (answers === null) return statement;
  return overSeveral(statement, await readOthers(answers, connection));
}

import type { Result } from '../../core/findings/result.js';
import { ApiTree } from '../../github/read/api-tree.js';
import { explainApiError, isRequestError } from '../../github/client.js';
import { postureReader } from '../../github/read/posture/read.js';
import { readRepositoryFacts } from '../../github/read/repository-facts.js';
import { judge } from '../../run/pipeline.js';
import type { Recall } from '../../run/pipeline-input.js';
import { policyOf, readPolicyText, type PolicyInForce } from '../../run/policy-in-force.js';
import { gateLedgers, recallForGate, trackerName } from '../../run/read-ledger.js';
import { historyOnGitHub, withProofs } from '../../run/waiver-proofs.js';
import { createPostureScanner } from '../../scanners/posture/run.js';
import { FixbyError } from '../../system/fixby-error.js';
import type { Tree } from '../../system/tree.js';
import { command, type Call, type Options as Known, type Values } from '../command.js';
import { connect, type Connection } from '../connection.js';
import { terminalLog } from '../log.js';
import { instant } from '../options.js';
import { namedPolicy } from '../policy-file.js';
import * as shared from '../shared-options.js';
import { writeReport } from '../write-report.js';
import { exitCodeOf } from './scan.js';

const options = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'markdown'],
    summary: 'how the report is written; default: text',
  },
  output: shared.output,
  'fail-on': shared.failOn,
  'as-of': shared.scanning['as-of'],
  repository: shared.repository,
  policy: shared.policy,
} as const satisfies Known;

/**
 * `fixby posture`: looks at the settings of a repository on GitHub, whether or not the policy
 * switches it on, with the due dates and waivers of its issue. Only reads.
 * @throws FixbyError
 */
export const posture = command({
  name: 'posture',
  summary: "whether the repository's settings on GitHub protect it; only reads",
  operands: [],
  examples: [
    {
      call: 'fixby posture --format markdown',
      does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most',
    },
  ],
  options,
  run,
});

async function run({ values }: Call<typeof options>): Promise<number> {
  const connection = await connect(values.repository ?? null, '.');
  const result = await judged(connection, values);
  await writeReport(values.output ?? null, await render(result, values.format ?? 'text'), 'owner');
  return exitCodeOf(result.decision);
}

type Options = Values<typeof options>;

async function judged(connection: Connection, options: Options): Promise<Result> {
  try {
    return await judgeAll(connection, options);
  } catch (error) {
    if (!isRequestError(error)) throw error;
    const { owner, repo } = connection.name;
    throw new FixbyError(
      'github',
      `${owner}/${repo} could not be read: ${explainApiError(error)}.`,
      'Check the network, the token and GITHUB_API_URL, and run it again; if it stays so, look at githubstatus.com.',
      { cause: error },
    );
  }
}

async function judgeAll({ client, name }: Connection, options: Options): Promise<Result> {
  const { defaultBranch } = await readRepositoryFacts(client, name);
  if (defaultBranch === null) throw new FixbyError('usage', `${name.owner}/${name.repo} has no branch yet.`);
  const head = new ApiTree(client, name, defaultBranch.tip);
  const asOf = instant(options['as-of']);
  const inForce = await policyFor(head, options);
  const { ref } = inForce.origin;
  const proven = ref === null ? inForce : await withProofs(inForce, ref, historyOnGitHub(client, name), asOf);
  const policy = { ...proven, policy: ofPostureAlone(proven.policy) };
  const ledgers = gateLedgers(client, trackerName(policy.policy, name), policy.policy);
  return judge({
    head,
    base: null,
    baseUnknown: null,
    directory: '',
    policy,
    scanners: [createPostureScanner({ posture: { read: postureReader(client, name), asOf } })],
    asOf,
    recall: ofPosture(recallForGate(ledgers, policy.policy, null)),
    scratch: '',
    log: terminalLog,
  });
}

/** The policy of the default branch, or a file that is named. */
async function policyFor(head: Tree, options: Options): Promise<PolicyInForce> {
  const failOn = options['fail-on'] ?? null;
  if (options.policy === undefined) return policyOf(head, { path: null, failOn });
  const policy = readPolicyText(await namedPolicy(options.policy), options.policy);
  return {
    policy: failOn === null ? policy : { ...policy, gate: { ...policy.gate, 'fail-on': failOn } },
    origin: { path: options.policy, ref: null, preset: policy.sla.preset, proposed: [], invalid: null },
    reasons: [],
  };
}

/** Only the posture is looked at, whatever else the policy asks of a run. */
function ofPostureAlone(policy: PolicyInForce['policy']): PolicyInForce['policy'] {
  const posture = { ...policy.scan.posture, enabled: true };
  const waivers = policy.waivers.filter(({ match: { rule, package: name } }) =>
    rule === undefined ? name === undefined : rule.startsWith('posture-'),
  );
  return { ...policy, scan: { ...policy.scan, required: [], posture }, waivers };
}

/** Leaves out what the issues know of other sources. */
function ofPosture(recall: Recall): Recall {
  return async (keys, complete) => {
    const { unfound, ...recalled } = await recall(keys, complete);
    return { ...recalled, unfound: unfound.filter(({ source }) => source === 'posture') };
  };
}

async function render(result: Result, format: NonNullable<Options['format']>): Promise<string> {
  if (format === 'json') return (await import('../../report/json/json.js')).renderJson(result);
  const { renderPostureMarkdown, renderPostureText } = await import('../../report/posture/posture.js');
  return format === 'markdown' ? renderPostureMarkdown(result) : renderPostureText(result);
}

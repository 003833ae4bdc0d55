import type { Hit, WorkflowRule } from '../rule.js';
import { actorOf } from '../taint/events.js';
import { entries, get, items, textOf, type YamlNode } from '../yaml/node.js';

/** Reports a self-hosted runner for input of strangers. */
export const selfHostedRunner: WorkflowRule = {
  id: 'workflow-self-hosted-runner',
  title: 'Pull requests run on an own machine',
  cwe: ['CWE-829', 'CWE-250'],
  severity: 'medium',
  severityReason:
    'Where the repository is public, anyone’s pull request runs code on the machine once a first contribution is approved (PR:L/AC:H), and may stay there for the next jobs (C:H/I:H). Low confidence where no trigger lets strangers in: then it needs a look only.',
  confidence: 'medium',
  why: 'A machine of one’s own is not made anew for each job. What a pull request leaves there waits for the next job, and the network around it is the company’s.',
  fix: {
    text: 'Run pull requests on machines of GitHub, or on ones that are thrown away after each job, in a runner group that forks cannot use.',
    before: 'runs-on: self-hosted',
    after: 'runs-on: ubuntu-latest',
  },
  references: [
    'https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
    'https://cwe.mitre.org/data/definitions/829.html',
  ],
  job: (job, { effects }) => {
    const at = selfHosted(job.runsOn) ?? fromMatrix(job.runsOn, job.matrix);
    if (at === null) return [];
    const strangers = [...effects.of(job).triggers.keys()].filter((name) =>
      ['anyone', 'fork'].includes(actorOf(name)),
    );
    return [hitOf(at, strangers)];
  },
};

function hitOf(at: YamlNode, strangers: readonly string[]): Hit {
  const by = strangers.length === 0 ? '' : `, and ${strangers.join(', ')} lets strangers start it`;
  return {
    source: at.source,
    offset: at.start,
    detail: `the job runs on a machine of one’s own${by}`,
    confidence: strangers.length === 0 ? 'low' : 'medium',
  };
}

/** The label `self-hosted` in `runs-on`; null when it is not there. */
function selfHosted(runsOn: YamlNode | null): YamlNode | null {
  const labels = runsOn?.kind === 'mapping' ? get(runsOn, 'labels') : runsOn;
  return items(labels).find((label) => textOf(label).toLowerCase() === 'self-hosted') ?? null;
}

/** The label in the matrix that `${{ matrix.runner }}` refers to. */
function fromMatrix(runsOn: YamlNode | null, matrix: YamlNode | null): YamlNode | null {
  const key = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/u.exec(textOf(runsOn))?.[1];
  if (key === undefined) return null;
  // What stands alone in an entry of `exclude` is taken out of the matrix altogether.
  const excluded = items(get(matrix, 'exclude'))
    .filter((entry) => entries(entry).length === 1)
    .map((entry) => textOf(get(entry, key)))
    .filter((label) => label !== '');
  const values = [
    ...items(get(matrix, key)).filter((value) => !excluded.includes(textOf(value))),
    ...items(get(matrix, 'include')).map((entry) => get(entry, key)),
  ];
  return values.some((value) => selfHosted(value) !== null) ? runsOn : null;
}

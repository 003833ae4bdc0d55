import { z } from 'zod';
import { addDays, dayOf, type Day } from '../../core/scale/day.js';
import { FixbyError } from '../../system/fixby-error.js';
import { explainApiError, statusOf, type Client, type RepositoryName } from '../client.js';

const runsSchema = z.object({
  total_count: z.int(),
  workflow_runs: z.array(
    z.object({ event: z.string(), created_at: z.string(), run_started_at: z.string().optional() }),
  ),
});

/**
 * Events of runs that scan the default branch. Pull requests are left out, since their branch may
 * have the same name.
 */
const TRACKING: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);

/** Days per query: GitHub returns at most a thousand runs for one, so a long period is split. */
const STEP_DAYS = 28;

/**
 * The days of a period with a complete scan of the default branch, from the history of workflow
 * runs: such a run succeeds only when its scan was complete. GitHub keeps runs for 400 days.
 * @param workflow path or file name of the workflow
 * @throws FixbyError (github)
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function readScanDays(
  client: Client,
  name: RepositoryName,
  branch: string,
  workflow: string,
  { since, until, timezone }: { readonly since: Day; readonly until: Day; readonly timezone: string },
): Promise<Set<Day>> {
  const days = new Set<Day>();
  // One more day at both ends, since days of another time zone overlap with the neighbouring days
  // in UTC.
  const [first, last] = [addDays(since, -1), addDays(until, 1)];
  try {
    for (let from = first; from <= last; from = addDays(from, STEP_DAYS)) {
      const end = addDays(from, STEP_DAYS - 1);
      const created = `${from}..${end < last ? end : last}`;
      for (const instant of await runTimes(client, name, branch, workflow, created))
        days.add(dayOf(instant, timezone));
    }
  } catch (error) {
    throw unreadable(error, workflow, name);
  }
  return new Set([...days].filter((day) => day >= since && day <= until));
}

async function runTimes(
  client: Client,
  name: RepositoryName,
  branch: string,
  workflow: string,
  created: string,
): Promise<string[]> {
  const times: string[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await client.rest.actions.listWorkflowRuns({
      ...name,
      workflow_id: workflow.replace(/^.*\//u, ''),
      branch,
      status: 'success',
      created,
      per_page: 100,
      page,
    });
    const { workflow_runs: runs } = runsSchema.parse(data);
    times.push(
      ...runs
        .filter(({ event }) => TRACKING.has(event))
        .map(({ run_started_at: started, created_at: made }) => started ?? made),
    );
    if (runs.length < 100) return times;
  }
}

function unreadable(error: unknown, workflow: string, { owner, repo }: RepositoryName): FixbyError {
  const advice =
    statusOf(error) === 404
      ? `there is no workflow ${workflow} in ${owner}/${repo}, or this token may not see its runs: name it with --workflow`
      : 'a token needs "actions: read" for it';
  return new FixbyError(
    'github',
    `the runs of ${workflow} could not be listed, and nobody can tell how often was scanned (${explainApiError(error)}); ${advice}.`,
    '',
    { cause: error },
  );
}

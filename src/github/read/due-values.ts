import type { Tracker, TrackedIssue } from '../../core/ledger/tracker.js';
import { failureKind } from '../../system/fixby-error.js';
import { statusOf, type Client, type RepositoryName } from '../client.js';
import { dueValue, fieldId } from '../due-field.js';

/**
 * Most issues whose field is read in one run: it takes a request each, and GitHub gives a workflow
 * a thousand an hour. The others are taken to have what they were given.
 */
const MAX_READ = 300;

/**
 * The tracker with what the organization's issue field has for each open issue, so that a value
 * that was refused or changed is written again. Where GitHub does not say, nothing is known.
 * @param field its name, `issues.due-field` of the policy
 * @throws what the client throws, but for refusals
 */
export async function withDueValues(
  client: Client,
  name: RepositoryName,
  tracker: Tracker,
  field: string,
): Promise<Tracker> {
  const wanted = tracker.issues.filter(({ state }) => state === 'open').slice(-MAX_READ);
  try {
    const id = await fieldId(client, name.owner, field);
    const values = new Map<TrackedIssue, string | null>();
    for (const issue of wanted) values.set(issue, await dueValue(client, name, issue.number, id));
    const issues = tracker.issues.map((issue) => {
      const value = values.get(issue);
      return value === undefined ? issue : { ...issue, dueValue: value };
    });
    return { ...tracker, issues };
  } catch (error) {
    if (failureKind(error) !== 'github' && statusOf(error) === null) throw error;
    return tracker;
  }
}

import { afterEach, describe, expect, it } from '@jest/globals';
import { addIssueField } from '../../fakes/github/index.js';
import { userNamed } from '../../fakes/github/lookup.js';
import { observationsOf } from '../../scenarios/catalogue.js';
import { policyOf, TrackedRepository } from '../../scenarios/tracked-repository.js';

let world: TrackedRepository;
afterEach(async () => {
  await world.github.close();
});

/** A repository of an organization that has a date field, and what a first scan made of it. */
async function scanned(change: (fields: ReturnType<typeof userNamed>['issueFields']) => void) {
  world = await TrackedRepository.open();
  world.policy = policyOf('version: 1\nissues: { due-field: Fix by }\n');
  const field = addIssueField(world.github, 'acme', { name: 'Fix by', type: 'date' });
  change(userNamed(world.github.state, 'acme').issueFields);
  const { kept } = await world.track({ head: observationsOf('lodash') });
  const issue = world.repository.issues.find(({ title }) => title.includes('lodash'));
  return { field, issue, applied: kept.applied };
}

describe("the organization's issue field", () => {
  it('gets the due date, once', async () => {
    const { field, issue, applied } = await scanned(() => undefined);
    expect(applied.refused).toEqual([]);
    expect(JSON.stringify(issue?.fieldValues)).toContain('2026-11-30');
    expect(JSON.stringify(issue?.fieldValues)).toContain(String(field.id));
    expect(await world.plan({ head: observationsOf('lodash') })).toEqual([]);
  });

  it('that drops values without a word is reported, and the issue is there all the same', async () => {
    const { issue, applied } = await scanned((fields) => {
      fields.dropsValues = true;
    });
    expect(applied.refused.join('\n')).toContain('did not take 2026-11-30');
    expect(issue?.labels).toContain('due: 2026-11-30');
    expect(applied.failures).toEqual([]);
  });

  it('is written again where it was refused, and restored where somebody changed it', async () => {
    const { field, issue } = await scanned((fields) => {
      fields.dropsValues = true;
    });
    const { issueFields } = userNamed(world.github.state, 'acme');
    if (issue === undefined) throw new Error('there is nothing to change');
    issueFields.dropsValues = false;
    await world.track({ head: observationsOf('lodash') });
    expect(issue.fieldValues).toEqual([{ field: field.id, value: '2026-11-30' }]);
    issue.fieldValues = [{ field: field.id, value: '2030-01-01' }];
    await world.track({ head: observationsOf('lodash') });
    expect(issue.fieldValues).toEqual([{ field: field.id, value: '2026-11-30' }]);
    expect(await world.plan({ head: observationsOf('lodash') })).toEqual([]);
  });

  it('that a workflow may not write is reported', async () => {
    const { applied } = await scanned((fields) => {
      fields.refusesWorkflows = true;
    });
    expect(applied.refused.join('\n')).toContain('the issue field "Fix by"');
  });

  it('that is no date field, or not there, is reported with those that are', async () => {
    const { applied } = await scanned((fields) => {
      for (const field of fields.fields) field.type = 'text';
    });
    expect(applied.refused.join('\n')).toContain('no issue field "Fix by" of type date; it has Fix by');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../src/core/findings/finding.js';
import type { GoneReason } from '../../../../src/core/findings/gone.js';
import { readLedger } from '../../../../src/core/ledger/read.js';
import { parsePolicy } from '../../../../src/core/policy/read/parse.js';
import type { Policy } from '../../../../src/core/policy/policy.js';
import { stepText } from '../../../../src/report/terminal/plan-text.js';
import { observationsOf } from '../../../scenarios/catalogue.js';
import { IssueWorld, MAINTAINER } from './world.js';

/**
 * Stories that random ones told first, each in its shortest form; scans are hours or days apart.
 */
describe('an issue plan', () => {
  it('lets no old copy that says "fixed" close what is back, in a scan that did not look for it', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['minimist'], { complete: true });
    world.copy(0);
    scan(world, [], { complete: true });
    const back = scan(world, ['minimist'], { complete: true });
    expect(scan(world, [], { complete: false }).steps).toEqual([]);
    expect(scan(world, ['minimist'], { complete: true }).dues).toEqual(back.dues);
  });

  it('goes on with the date of what returned under another grouping, after a scan without a look', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['lodash'], { complete: true });
    world.policy = policyWith({ grouped: true });
    scan(world, [], { complete: true });
    const back = scan(world, [{ name: 'lodash', severity: 'low' }], { complete: true });
    scan(world, [], { complete: false, gone: 'excluded' });
    expect(scan(world, [{ name: 'lodash', severity: 'low' }], { complete: true }).dues).toEqual(back.dues);
  });

  it('holds to the date that a package announced last, though an issue before it said another', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['lodash'], { complete: true });
    world.policy = policyWith({ grouped: true, high: 'null' });
    const medium = scan(world, [{ name: 'lodash', severity: 'medium' }], { complete: true });
    scan(world, ['lodash-redos'], { complete: true, gone: 'removed' });
    const high = scan(world, [{ name: 'lodash', severity: 'high' }], { complete: true });
    expect(high.dues).toEqual(medium.dues);
  });

  it('says once that a finding is gone whose package was switched to an issue of its own', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['lodash'], { complete: true });
    world.policy = policyWith({ grouped: true });
    scan(world, ['lodash'], { complete: true });
    scan(world, [], { complete: true, gone: 'excluded' });
    const other = scan(world, ['lodash-redos'], { complete: true });
    expect(other.steps.filter((step) => step.includes('left'))).toHaveLength(1);
    expect(again(world, ['lodash-redos'])).toEqual([]);
  });

  it('starts a new clock for what was fixed while the text of its issue was lost', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['minimist'], { complete: true });
    world.overwrite(0);
    scan(world, [], { complete: true });
    expect(scan(world, ['minimist'], { complete: true }).dues).toEqual(['2026-02-26']);
    expect(again(world, ['minimist'])).toEqual([]);
  });

  it('keeps the clock of what joined an issue by comment, through a lost text and half a scan', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['lodash'], { complete: false });
    const joined = scan(world, ['lodash-redos'], { complete: false });
    world.overwrite(0);
    scan(world, ['lodash'], { complete: false });
    expect(scan(world, ['lodash-redos'], { complete: false }).dues).toEqual(joined.dues);
    expect(again(world, ['lodash-redos'], { complete: false })).toEqual([]);
  });

  it('writes the lost text of a dismissed issue again, and leaves it closed', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['qs'], { complete: true });
    world.change(0, world.event('closed', 'not_planned', 'bob'));
    world.overwrite(0);
    const { steps } = scan(world, ['qs'], { complete: true });
    expect(steps.some((step) => /^edit #\d+: .*text/u.test(step))).toBe(true);
    expect(issuesOf(world).map(({ issue }) => issue.state)).toEqual(['closed']);
    expect(again(world, ['qs'])).toEqual([]);
  });

  it('gives an issue whose text is lost to one of two findings that it may have been about', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['lodash'], { complete: true });
    world.overwrite(0);
    world.policy = policyWith({ grouped: false, limit: 0 });
    scan(world, ['lodash', 'lodash-redos'], { complete: true });
    expect(again(world, ['lodash', 'lodash-redos'])).toEqual([]);
  });

  it('keeps what a ruling covers on the issue of its package, once its advisory has another id', () => {
    const world = worldWith({ grouped: true });
    const critical = 'critical' as const;
    const cve = { name: 'lodash', severity: critical, rule: 'CVE-2021-23337' };
    const ghsa = { name: 'lodash', severity: critical, aliases: ['CVE-2021-23337'] };
    scan(world, [cve], { complete: true });
    world.change(0, world.comment(MAINTAINER, '/fixby false-positive It is never called.'));
    scan(world, [ghsa, 'lodash-redos'], { complete: true });
    expect(again(world, [ghsa, 'lodash-redos'])).toEqual([]);
  });

  it('starts a new clock for what was fixed while it waited, whatever an old issue of it says', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['qs'], { complete: true });
    world.policy = policyWith({ grouped: true, limit: 0 });
    scan(world, [], { complete: true, gone: 'removed' });
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-02-18']);
    scan(world, [], { complete: true, gone: 'fixed' });
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-03-06']);
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-03-06']);
  });

  it('keeps the clock of what a package had and no comment names, through a lost text and half a scan', () => {
    const world = worldWith({ grouped: true });
    const first = scan(world, ['lodash', 'lodash-redos'], { complete: true });
    world.overwrite(0);
    scan(world, ['lodash'], { complete: false });
    expect(scan(world, ['lodash', 'lodash-redos'], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, ['lodash', 'lodash-redos'])).toEqual([]);
  });

  it('believes no date of a text that a person edited after its finding was fixed', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['minimist'], { complete: true });
    world.policy = policyWith({ grouped: true });
    scan(world, ['minimist'], { complete: true });
    scan(world, [], { complete: true });
    world.change(0, (issue) => ({ ...issue, body: 'It is fine.' }));
    const back = scan(world, ['minimist'], { complete: true });
    expect(back.dues).toEqual(['2026-03-02']);
    expect(again(world, ['minimist'])).toEqual([]);
  });

  it('keeps the clock of what moved while the text of its issue was lost', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    world.overwrite(0);
    const moved = { name: 'sql', path: 'src/elsewhere.js', statement: 'db.query(sentence());' };
    expect(scan(world, [{ ...moved, severity: 'critical' }], { complete: true }).dues).toEqual(first.dues);
    expect(issuesOf(world)).toHaveLength(1);
  });

  it('believes no text that names another finding of the rule, where ours is lost', () => {
    const world = worldWith({ grouped: false });
    const other = { name: 'sql', path: 'src/other.js', severity: 'critical' } as const;
    const first = scan(world, ['sql'], { complete: true });
    scan(world, ['sql', other], { complete: true });
    const body = issuesOf(world)[1]?.issue.body ?? '';
    world.overwrite(0);
    world.change(0, (issue) => ({ ...issue, body }));
    expect(scan(world, ['sql', other], { complete: true }).dues[0]).toEqual(first.dues[0]);
  });

  it('holds to the earliest date that one of its issues announced, whichever goes on', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['minimist'], { complete: false });
    world.copy(0);
    const high = scan(world, [{ name: 'minimist', severity: 'high' }], { complete: false });
    scan(world, [], { complete: true, gone: 'excluded' });
    world.change(1, world.event('reopened', null, 'bob'));
    scan(world, ['minimist'], { complete: false });
    expect(scan(world, ['minimist'], { complete: false }).dues).toEqual(high.dues);
  });

  it('starts a new clock for what was fixed once, whatever a copy says when it is left out later', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['lodash'], { complete: false });
    world.copy(0);
    scan(world, ['lodash'], { complete: false });
    scan(world, [], { complete: true });
    const back = scan(world, ['lodash'], { complete: false });
    scan(world, ['lodash-redos'], { complete: true, gone: 'excluded' });
    expect(scan(world, ['lodash'], { complete: false }).dues).toEqual(back.dues);
  });
});

type Names = Parameters<typeof observationsOf>[0][];

function worldWith(grouping: { grouped: boolean }): IssueWorld {
  return new IssueWorld(policyWith(grouping), false);
}

function policyWith({
  grouped,
  limit = 200,
  high = 28,
}: {
  grouped: boolean;
  limit?: number;
  high?: number | 'null';
}): Policy {
  const text = `
version: 1
sla: { days: { critical: 40, high: ${high} } }
issues: { group-by: ${grouped ? 'package' : 'vulnerability'}, limit: ${limit} }`;
  const parsed = parsePolicy(text, 'fixby.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.policy;
}

/** Scans four days after the last time: what was done, and the due dates of what was found. */
function scan(
  world: IssueWorld,
  names: Names,
  { complete, gone = 'fixed' }: { complete: boolean; gone?: GoneReason },
): { readonly steps: string[]; readonly dues: (string | null)[] } {
  world.wait(96);
  const { plan } = world.run({ found: foundIn(names), complete, gone, share: 1 });
  const after = world.assess(foundIn(names));
  return { steps: plan.steps.map(stepText), dues: after.map(({ due }: Finding) => due) };
}

/** The issues about findings. */
function issuesOf(world: IssueWorld) {
  return readLedger(world.tracker).issues;
}

/** What the same scan would do once more. */
function again(world: IssueWorld, names: Names, { complete } = { complete: true }): string[] {
  const { plan } = world.plan({ found: foundIn(names), complete, gone: 'fixed' });
  return plan.steps.map(stepText);
}

function foundIn(names: Names) {
  return names.flatMap((name) =>
    observationsOf(typeof name === 'string' ? { name, severity: 'critical' } : name),
  );
}

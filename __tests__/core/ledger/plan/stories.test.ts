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

  it('keeps a clock for what somebody dismissed, once the comment on its repair is deleted', () => {
    const world = worldWith({ grouped: false });
    scan(world, [{ name: 'qs', severity: 'medium' }], { complete: true });
    scan(world, ['qs'], { complete: true });
    world.change(0, world.event('closed', 'not_planned', 'bob'));
    scan(world, [], { complete: true });
    world.change(0, (issue) => ({ ...issue, comments: [] }));
    const back = scan(world, ['qs'], { complete: true });
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(back.dues);
  });

  it('goes on with the clock of what joined a package, once the comment that it left is deleted', () => {
    const world = worldWith({ grouped: true });
    scan(world, ['lodash'], { complete: true });
    const joined = scan(world, ['lodash', 'lodash-redos'], { complete: true });
    scan(world, ['lodash'], { complete: true });
    world.change(0, (issue) => ({ ...issue, comments: issue.comments.slice(0, -1) }));
    expect(scan(world, ['lodash', 'lodash-redos'], { complete: true }).dues).toEqual(joined.dues);
    expect(again(world, ['lodash', 'lodash-redos'])).toEqual([]);
  });

  it('keeps the clock of what moved while a scan could not tell, once one can', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, [MOVED], { complete: false });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED])).toEqual([]);
    expect(issuesOf(world).map(({ issue }) => issue.state)).toEqual(['open', 'closed']);
  });

  it('writes the text of what is back once, where a list has it as fixed after a move', () => {
    const world = worldWith({ grouped: false });
    scan(world, [{ ...MOVED, severity: 'medium' }], { complete: false });
    scan(world, ['sql'], { complete: true });
    world.takeAway(0);
    scan(world, [], { complete: true });
    scan(world, ['sql'], { complete: false });
    expect(again(world, ['sql'], { complete: false })).toEqual([]);
  });

  it.each(['excluded', 'disabled', 'removed'] as const)(
    'keeps the clock of what moved while it was %s',
    (gone) => {
      const world = worldWith({ grouped: false });
      const first = scan(world, ['sql'], { complete: true });
      scan(world, [], { complete: true, gone });
      expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
      expect(again(world, [MOVED])).toEqual([]);
    },
  );

  it('goes on to call no finding what moved after somebody had called it none', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    world.change(0, world.comment(MAINTAINER, '/fixby false-positive It is never called.'));
    scan(world, ['sql'], { complete: true });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual([]);
    expect(again(world, [MOVED])).toEqual([]);
    world.change(0, world.comment(MAINTAINER, '/fixby unwaive'));
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('keeps the clock of what moved to a place where another one was fixed before', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, ['sql', MOVED], { complete: true });
    scan(world, ['sql'], { complete: true });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED])).toEqual([]);
    expect(issuesOf(world).filter(({ issue }) => issue.state === 'open')).toHaveLength(1);
  });

  it('keeps the clock of what goes to and fro, though half a scan filed it elsewhere', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: false });
    scan(world, [MOVED], { complete: false });
    scan(world, ['sql'], { complete: true });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, ['sql'], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED])).toEqual([]);
  });

  it('goes on with the issue of what moved to where a clock ended since the last scan', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true });
    const elsewhere = scan(world, [MOVED], { complete: false });
    expect(scan(world, ['sql'], { complete: true }).dues).toEqual(elsewhere.dues);
    expect(again(world, ['sql'])).toEqual([]);
    expect(issuesOf(world).map(({ issue }) => issue.state)).toEqual(['closed', 'open']);
  });

  it('gives what moved through two half scans the issue of the first one', () => {
    const world = worldWith({ grouped: false });
    scan(world, [], { complete: true });
    const first = scan(world, ['sql'], { complete: false });
    scan(world, [MOVED], { complete: false });
    const third = { ...MOVED, path: 'src/other/db.js' };
    expect(scan(world, [third], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [third])).toEqual([]);
    expect(issuesOf(world).map(({ issue }) => issue.state)).toEqual(['open', 'closed']);
  });

  it('keeps the clock of what was removed, and moved once half a scan had filed it elsewhere', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true, gone: 'removed' });
    scan(world, [MOVED], { complete: false });
    const third = { ...MOVED, path: 'src/other/db.js' };
    expect(scan(world, [third], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [third])).toEqual([]);
  });

  it('leaves dismissed what moved, though half a scan filed it there', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    world.change(0, world.event('closed', 'not_planned', 'bob'));
    scan(world, [MOVED], { complete: false });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(issuesOf(world).map(({ issue }) => issue.state)).toEqual(['closed', 'closed']);
  });

  it('starts a new clock for what was fixed in one place and is written in another one later', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(['2026-02-26']);
  });

  it('holds to the date of an issue taken away, once its advisory has another id and waits', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, [{ name: 'lodash', severity: 'critical', rule: CVE }], { complete: true });
    world.policy = policyWith({ grouped: false, limit: 0 });
    world.takeAway(0);
    const renamed = { name: 'lodash', severity: 'critical' as const, aliases: [CVE] };
    expect(scan(world, [renamed], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [renamed], { complete: true }).dues).toEqual(first.dues);
  });

  it('holds to a severity that was set on an issue taken away, also for what is back anew', () => {
    const world = worldWith({ grouped: false });
    const high = { name: 'minimist', severity: 'high' } as const;
    scan(world, [high], { complete: true });
    world.change(0, world.comment(MAINTAINER, '/fixby severity critical It is reachable.'));
    scan(world, [], { complete: true });
    world.takeAway(0);
    scan(world, [high], { complete: true });
    expect(again(world, [high])).toEqual([]);
    expect(issuesOf(world)[0]?.meta.findings[0]?.severity).toBe('critical');
  });

  it('holds to an earlier date that was set on an issue taken away, in the issue that follows', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['qs'], { complete: true });
    world.change(0, world.comment(MAINTAINER, '/fixby due 2026-01-20 In our ticket.'));
    scan(world, ['qs'], { complete: true });
    world.takeAway(0);
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-01-20']);
    expect(again(world, ['qs'])).toEqual([]);
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-01-20']);
    world.change(0, world.comment(MAINTAINER, '/fixby due 2026-01-30 In our ticket.'));
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-01-30']);
    scan(world, [], { complete: true });
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-03-14']);
  });

  it('lets no date that was set before a repair move the next one later', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['qs'], { complete: true });
    world.change(0, world.comment(MAINTAINER, '/fixby due 2026-07-01 In our ticket.'));
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-07-01']);
    scan(world, [], { complete: true });
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-03-02']);
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(['2026-03-02']);
  });

  it('says "fixed" of what was still there, not of what had left its package as excluded', () => {
    const world = worldWith({ grouped: true });
    const first = scan(world, ['lodash', 'lodash-redos'], { complete: true });
    world.change(0, world.event('closed', 'not_planned', 'bob'));
    scan(world, ['lodash'], { complete: true, gone: 'excluded' });
    scan(world, [], { complete: true, gone: 'fixed' });
    // Worst first, then what is due first: the one that had been excluded.
    const back = scan(world, ['lodash', 'lodash-redos'], { complete: true });
    expect(back.dues).toEqual([first.dues[0], '2026-03-02']);
    expect(again(world, ['lodash', 'lodash-redos'])).toEqual([]);
  });

  it('keeps the clock of what waits for its issue and moves', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const first = scan(world, ['sql'], { complete: true });
    const second = scan(world, [MOVED], { complete: true });
    expect(second.dues).toEqual(first.dues);
    world.policy = policyWith({ grouped: false });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED])).toEqual([]);
  });

  it('keeps the clock of what waits, through a move that a scan could not tell', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, [MOVED], { complete: false });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('keeps the clock of what waited, was excluded, and moved', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true, gone: 'excluded' });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('keeps the clock of what waits and goes to and fro, also where half a scan had it', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const first = scan(world, [MOVED], { complete: false });
    scan(world, ['sql'], { complete: false });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, ['sql'], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, ['sql'], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('keeps the clock of what was filed, moves between half scans, and is excluded in between', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: false });
    world.policy = policyWith({ grouped: false, limit: 0 });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    scan(world, ['sql'], { complete: false });
    scan(world, [], { complete: true, gone: 'excluded' });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('lists once what waits, moved, is back for half a scan, and left out before it moves again', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const third = { ...MOVED, path: 'src/other/db.js' };
    const first = scan(world, ['sql'], { complete: false });
    scan(world, [third], { complete: true });
    expect(scan(world, ['sql'], { complete: false }).dues).toEqual(first.dues);
    scan(world, [], { complete: true, gone: 'excluded' });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED]).filter((step) => step.includes('waiting'))).toEqual([]);
  });

  it('keeps the first clock of what waits and moves through two scans that could not tell', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    const first = scan(world, ['sql'], { complete: true });
    scan(world, [MOVED], { complete: false });
    const third = { ...MOVED, path: 'src/other/db.js' };
    expect(scan(world, [third], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [third], { complete: true }).dues).toEqual(first.dues);
  });

  it('starts a new clock for what was fixed while it waited and is written in another place later', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true });
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(['2026-02-26']);
  });

  it('keeps the clock of what moves at the same time as its issue is taken away', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    world.takeAway(0);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(again(world, [MOVED])).toEqual([]);
  });

  it('keeps the clock of what stands where another one moved away from that was fixed, without its issue', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [MOVED], { complete: true });
    scan(world, ['sql', MOVED], { complete: true });
    scan(world, [], { complete: true });
    const back = scan(world, ['sql'], { complete: true });
    world.takeAway(1);
    scan(world, [], { complete: false });
    expect(scan(world, ['sql'], { complete: true }).dues).toEqual(back.dues);
    expect(again(world, ['sql'])).toEqual([]);
  });

  it('keeps the clock of what is written where another one moved away from, without its issue', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [MOVED], { complete: true });
    const both = scan(world, ['sql', MOVED], { complete: true });
    world.takeAway(1);
    scan(world, [MOVED], { complete: false });
    expect(scan(world, ['sql', MOVED], { complete: true }).dues).toEqual(both.dues);
  });

  it('keeps the clock of what moves after its issue was taken away and it waits', () => {
    const world = worldWith({ grouped: false });
    const first = scan(world, ['sql'], { complete: true });
    world.policy = policyWith({ grouped: false, limit: 0 });
    world.takeAway(0);
    scan(world, ['sql'], { complete: true });
    world.deleteLists();
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(first.dues);
  });

  it('holds to an earlier date of one of two issues, once that one is taken away', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: true });
    world.change(0, world.event('closed', 'not_planned', 'bob'));
    scan(world, [MOVED], { complete: false });
    world.change(1, world.comment(MAINTAINER, '/fixby due 2026-01-20 In our ticket.'));
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(['2026-01-20']);
    world.takeAway(1);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(['2026-01-20']);
    expect(scan(world, [MOVED], { complete: true }).dues).toEqual(['2026-01-20']);
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

  it('starts a new clock for what is back, though a list of another author has it from before', () => {
    const world = worldWith({ grouped: false, limit: 0 });
    scan(world, ['qs'], { complete: false });
    world.changeAuthor();
    scan(world, ['qs'], { complete: false });
    scan(world, [], { complete: true, gone: 'fixed' });
    world.nameAuthor();
    const back = scan(world, ['qs'], { complete: false });
    expect(back.dues).toEqual(['2026-03-02']);
    expect(again(world, ['qs'], { complete: false })).toEqual([]);
    expect(scan(world, ['qs'], { complete: true }).dues).toEqual(back.dues);
  });

  it('writes once the lost text of what is back, where a list says that it was fixed', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['minimist', { ...MOVED, severity: 'medium' }], { complete: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true });
    world.sendAround(1);
    const back = scan(world, ['sql'], { complete: false });
    expect(again(world, ['sql'], { complete: false })).toEqual([]);
    expect(back.dues).toEqual(['2026-02-26']);
  });

  it('takes no issue for what is back where another one was fixed that stood there before', () => {
    const world = worldWith({ grouped: false });
    const other = { ...MOVED, path: 'src/other/db.js' };
    scan(world, ['sql'], { complete: false });
    scan(world, [other], { complete: true });
    scan(world, [], { complete: true });
    scan(world, [MOVED], { complete: false });
    const moved = scan(world, ['sql'], { complete: true });
    expect(moved.dues).toEqual(['2026-03-02']);
    expect(scan(world, [other], { complete: false }).dues).toEqual(['2026-03-10']);
    expect(again(world, [other], { complete: false })).toEqual([]);
    expect(scan(world, [other], { complete: true }).dues).toEqual(moved.dues);
    expect(again(world, [other])).toEqual([]);
  });

  it('gives no severity to what moved to where another one was withdrawn that had it', () => {
    const world = worldWith({ grouped: false });
    scan(world, ['sql'], { complete: false });
    scan(world, [], { complete: true, gone: 'withdrawn' });
    scan(world, [MOVED], { complete: false });
    world.change(0, world.comment(MAINTAINER, '/fixby severity critical As we see it.'));
    scan(world, ['sql'], { complete: true });
    expect(again(world, ['sql'])).toEqual([]);
  });

  it('starts a new clock for what is back where it was fixed, after half scans had it elsewhere', () => {
    const world = worldWith({ grouped: false });
    scan(world, [], { complete: true });
    scan(world, ['sql'], { complete: false });
    scan(world, [MOVED], { complete: false });
    scan(world, ['sql'], { complete: true });
    scan(world, [], { complete: true });
    const back = scan(world, ['sql'], { complete: false });
    expect(again(world, ['sql'], { complete: false })).toEqual([]);
    expect(back.dues).toEqual(['2026-03-10']);
  });
});

const CVE = 'CVE-2021-23337';

/** The query, in another file. */
const MOVED = { name: 'sql', path: 'src/elsewhere.js', severity: 'critical' } as const;

type Names = Parameters<typeof observationsOf>[0][];

function worldWith(grouping: { grouped: boolean; limit?: number }): IssueWorld {
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

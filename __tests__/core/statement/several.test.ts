import { describe, expect, it } from '@jest/globals';
import { seen, unseen } from '../../../src/core/posture/fact.js';
import { sealed } from '../../../src/core/statement/digest.js';
import { otherRepositories, overSeveral, type OtherRepository } from '../../../src/core/statement/several.js';
import type { PromisePeriod, Statement } from '../../../src/core/statement/statement.js';

function statement(status: 'kept' | 'not-kept', since = '2026-03-01'): Statement {
  const history = [{ status, from: since, to: null }];
  return sealed({
    version: 1,
    asOf: '2026-11-28T12:00:00Z',
    about: { repository: 'acme/one', public: false, directory: '', commit: null },
    promises: [
      { id: 'fix-times', status, since, evidence: [{ kind: 'seen', text: 'Here.' }], history },
      { id: 'bug-bounty', status, since, evidence: [{ kind: 'seen', text: 'Here.' }], history },
    ],
    requirements: [],
    questionnaires: [],
  } as const);
}

const APPS = [
  { name: 'One', bounty: true },
  { name: 'Two', repository: 'acme/two', bounty: false },
  { name: 'Three', repository: 'acme/two', bounty: true },
  { name: 'Here', repository: 'Acme/One', bounty: false },
];

function other(period: PromisePeriod | null): OtherRepository {
  return {
    repository: 'acme/two',
    apps: ['Two', 'Three'],
    promises:
      period === null
        ? unseen('issues=read', 'GitHub answered 404')
        : seen([
            { id: 'fix-times', ...period },
            { id: 'bug-bounty', ...period },
          ]),
  };
}

/** The promise about fix times over both repositories. */
function fixTimes(own: 'kept' | 'not-kept', period: PromisePeriod | null) {
  return overSeveral(statement(own), { apps: APPS }, [other(period)]).promises[0];
}

describe('one statement over several repositories', () => {
  it('asks each other repository once, and never its own', () => {
    expect(otherRepositories({ apps: APPS }, 'acme/one')).toEqual([
      { repository: 'acme/two', apps: ['Two', 'Three'] },
    ]);
  });

  it('is kept where it is kept everywhere, since the last of them came to it', () => {
    expect(fixTimes('kept', { status: 'kept', from: '2026-06-01', to: null })).toMatchObject({
      status: 'kept',
      since: '2026-06-01',
    });
  });

  it.each([
    ['broken there', 'kept', { status: 'not-kept', from: '2026-06-01', to: null }, 'not-kept'],
    ['broken here', 'not-kept', { status: 'kept', from: '2026-06-01', to: null }, 'not-kept'],
    [
      'not to be seen there',
      'kept',
      { status: 'not-from-here', from: '2026-06-01', to: null },
      'not-from-here',
    ],
    ['without a record that can be read', 'kept', null, 'not-from-here'],
    ['broken here, and unread there', 'not-kept', null, 'not-kept'],
  ] as const)('%s it is no promise kept', (_, own, period, status) => {
    expect(fixTimes(own, period)?.status).toBe(status);
  });

  it('is broken since the first of them broke it, whatever it was here before', () => {
    expect(fixTimes('kept', { status: 'not-kept', from: '2026-06-01', to: null })).toMatchObject({
      status: 'not-kept',
      since: '2026-06-01',
      history: [{ status: 'not-kept', from: '2026-06-01', to: null }],
    });
  });

  it('has no day since when, where one of them has no record', () => {
    expect(fixTimes('not-kept', null)).toMatchObject({ since: null, history: [] });
  });

  it('ends a period for all when it ends for one of them', () => {
    const periods: PromisePeriod[] = [
      { status: 'kept', from: '2026-01-01', to: '2026-05-01' },
      { status: 'not-kept', from: '2026-05-01', to: '2026-06-01' },
      { status: 'kept', from: '2026-06-01', to: null },
    ];
    const promises = seen(periods.map((period) => ({ id: 'fix-times' as const, ...period })));
    const [promise] = overSeveral(statement('kept'), { apps: APPS }, [{ ...other(null), promises }]).promises;
    expect(promise).toMatchObject({
      since: '2026-06-01',
      history: [
        { status: 'kept', from: '2026-03-01', to: '2026-05-01' },
        { status: 'not-kept', from: '2026-05-01', to: '2026-06-01' },
        { status: 'kept', from: '2026-06-01', to: null },
      ],
    });
  });

  it('says of which apps it speaks, and keeps the name of the repository to the whole statement', () => {
    const [, told] = fixTimes('kept', { status: 'kept', from: '2026-06-01', to: null })?.evidence ?? [];
    expect(told).toMatchObject({
      text: 'For the apps from another repository (Two, Three) its own runs record it as kept since 2026-06-01.',
      detail: 'acme/two',
    });
  });

  it('says which apps the bounty covers', () => {
    const { promises } = overSeveral(statement('kept'), { apps: APPS }, []);
    expect(promises[1]?.evidence.at(-1)).toMatchObject({
      kind: 'said',
      text: 'The vendor says that the bug bounty covers 2 of 4 apps: One, Three.',
    });
  });
});

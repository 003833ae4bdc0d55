import { describe, expect, it } from '@jest/globals';
import { seen, unseen } from '../../../src/core/posture/fact.js';
import { sealed } from '../../../src/core/statement/digest.js';
import type { OtherRepository } from '../../../src/core/statement/other-repository.js';
import { otherRepositories, overSeveral } from '../../../src/core/statement/several.js';
import type { Stands } from '../../../src/core/statement/stands.js';
import type { Answer, PromisePeriod, Statement } from '../../../src/core/statement/statement.js';

function statement(status: 'kept' | 'not-kept', since = '2026-03-01'): Statement {
  const history = [{ status, from: since, to: null }];
  return sealed({
    version: 1,
    asOf: '2026-11-28T12:00:00Z',
    about: { vendor: null, apps: [], repository: 'acme/one', public: false, directory: '', commit: null },
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
    lastScan: '2026-11-27',
    stands: unseen('issues=read', 'GitHub answered 404'),
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
  return overSeveral(statement(own), [other(period)]).promises[0];
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
    const [promise] = overSeveral(statement('kept'), [{ ...other(null), promises }]).promises;
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

  it('is kept by word where one of them keeps it by word', () => {
    const period = { id: 'fix-times', status: 'kept', from: '2026-06-01', to: null, byWord: true } as const;
    const joint = overSeveral(statement('kept'), [{ ...other(null), promises: seen([period]) }]);
    expect(joint.promises[0]).toMatchObject({ status: 'kept', byWord: true });
    expect(joint.promises[0]?.evidence.at(-1)?.text).toContain("as kept by the vendor's word since");
  });

  describe('whose record is old', () => {
    const EVERYTHING: Stands = {
      kept: ['all-apps/5'],
      'not-kept': [],
      yes: ['caiq-lite-3.0.1 AIS-01.2'],
      no: [],
      'not-applicable': [],
      'by-word': [],
    };
    const HERE = [{ kind: 'seen', text: 'Here.' }] as const;

    function joint(lastScan: string | null, status: 'kept' | 'not-kept' = 'kept') {
      const whole: Statement = {
        ...statement('kept'),
        requirements: [{ table: 'all-apps', number: 5, status: 'kept', evidence: HERE }],
        questionnaires: [{ edition: 'caiq-lite-3.0.1', id: 'AIS-01.2', answer: 'yes', evidence: HERE }],
      };
      const record = other({ status, from: '2024-01-01', to: null });
      return overSeveral(whole, [{ ...record, lastScan, stands: seen(EVERYTHING) }]);
    }

    it.each(['2026-11-28', '2026-11-21'])('counts for seven days: %s', (lastScan) => {
      const { promises, requirements, questionnaires } = joint(lastScan);
      expect([promises[0]?.status, requirements[0]?.status, questionnaires[0]?.answer]).toEqual([
        'kept',
        'kept',
        'yes',
      ]);
      expect(promises[0]?.evidence.at(-1)?.date).toBe(lastScan);
    });

    it.each(['2026-11-20', '2025-11-20', '2099-01-01', null])('shows nothing as kept: %s', (lastScan) => {
      const { promises, requirements, questionnaires } = joint(lastScan);
      expect([promises[0]?.status, requirements[0]?.status, questionnaires[0]?.answer]).toEqual([
        'not-from-here',
        'unknown',
        'not-from-here',
      ]);
      for (const part of [promises[0], requirements[0]])
        expect(part?.evidence.at(-1)?.text).toContain(lastScan ?? 'no complete scan');
    });

    it('ends what was kept there a week after the last scan', () => {
      expect(joint('2026-10-01').promises[0]).toMatchObject({
        since: '2026-10-09',
        history: [
          { status: 'kept', from: '2026-03-01', to: '2026-10-09' },
          { status: 'not-from-here', from: '2026-10-09', to: null },
        ],
      });
    });

    it('has no period that ends before it began', () => {
      const record = other({ status: 'kept', from: '2026-11-25', to: null });
      const [promise] = overSeveral(statement('kept'), [{ ...record, lastScan: '2026-11-01' }]).promises;
      expect(promise?.history).toEqual([{ status: 'not-from-here', from: '2026-11-25', to: null }]);
    });

    it('stays broken where it was', () => {
      expect(joint('2025-11-20', 'not-kept').promises[0]?.status).toBe('not-kept');
    });
  });

  describe('requirements and answers', () => {
    const EMPTY: Stands = {
      kept: [],
      'not-kept': [],
      yes: [],
      no: [],
      'not-applicable': [],
      'by-word': [],
    };
    const seenHere = { kind: 'seen', text: 'Here.' } as const;

    /** How requirement 5 and one question stand over both repositories. */
    function both(
      here: {
        readonly status?: 'kept' | 'not-kept';
        readonly answer?: Answer['answer'];
        readonly said?: true;
      },
      there: Partial<Stands> | null,
      edition: Answer['edition'] = 'caiq-lite-3.0.1',
    ): readonly [string, string] {
      const { status = 'kept', answer = 'yes', said } = here;
      const evidence = [said === true ? ({ kind: 'said', text: 'Yes.' } as const) : seenHere];
      const whole = {
        ...statement('kept'),
        requirements: [{ table: 'all-apps' as const, number: 5, status, evidence: [seenHere] }],
        questionnaires: [{ edition, id: 'AIS-01.2', answer, evidence }],
      };
      const stands = there === null ? other(null).stands : seen({ ...EMPTY, ...there });
      const joint = overSeveral(whole, [{ ...other(null), stands }]);
      return [joint.requirements[0]?.status ?? '', joint.questionnaires[0]?.answer ?? ''];
    }

    const KEY = 'caiq-lite-3.0.1 AIS-01.2';

    it.each([
      ['kept in both', { kept: ['all-apps/5'], yes: [KEY] }, ['kept', 'yes']],
      ['broken there', { 'not-kept': ['all-apps/5'], no: [KEY] }, ['not-kept', 'no']],
      ['unknown there', {}, ['unknown', 'not-from-here']],
      ['without a record there', null, ['unknown', 'not-from-here']],
    ])('are those of both: %s', (_, there, expected) => {
      expect(both({}, there)).toEqual(expected);
    });

    it('apply where they apply in one of both', () => {
      const here = { table: 'all-apps' as const, number: 5, status: 'kept' as const, evidence: [seenHere] };
      const joint = (there: Partial<Stands>) =>
        overSeveral({ ...statement('kept'), requirements: [{ ...here, applies: false }] }, [
          { ...other(null), stands: seen({ ...EMPTY, ...there }) },
        ]).requirements[0];
      expect(joint({ 'not-applicable': ['all-apps/5'] })).toMatchObject({ status: 'kept', applies: false });
      expect(joint({ kept: ['all-apps/5'] })).not.toHaveProperty('applies');
    });

    it('rest on the word of the vendor where they do so in one of both', () => {
      const here = { table: 'all-apps' as const, number: 5, status: 'kept' as const, evidence: [seenHere] };
      const question = { edition: 'caiq-lite-3.0.1', id: 'AIS-01.2', answer: 'yes' } as const;
      const joint = (there: Partial<Stands>) =>
        overSeveral(
          {
            ...statement('kept'),
            requirements: [here],
            questionnaires: [{ ...question, evidence: [seenHere] }],
          },
          [{ ...other(null), stands: seen({ ...EMPTY, kept: ['all-apps/5'], yes: [KEY], ...there }) }],
        );
      const byWord = joint({ 'by-word': ['all-apps/5', KEY] });
      for (const one of [...byWord.requirements, ...byWord.questionnaires]) {
        expect(one.byWord).toBe(true);
        expect(one.evidence.at(-1)?.text).toMatch(/record this as (?:kept|yes) by the vendor's word\.$/u);
      }
      for (const one of [...joint({}).requirements, ...joint({}).questionnaires])
        expect(one).not.toHaveProperty('byWord');
    });

    it('stay broken here, whatever is there', () => {
      expect(both({ status: 'not-kept', answer: 'no' }, { kept: ['all-apps/5'], yes: [KEY] })).toEqual([
        'not-kept',
        'no',
      ]);
    });

    it('are what the vendor answers for all, but where another repository speaks against it', () => {
      expect(both({ said: true }, null)[1]).toBe('yes');
      expect(both({ said: true }, { no: [KEY] })[1]).toBe('no');
    });

    it('rest on the word of the vendor where another repository, which was not seen, has to show them too', () => {
      const question = { edition: 'caiq-lite-3.0.1', id: 'AIS-01.2', answer: 'yes' } as const;
      const evidence = [seenHere, { kind: 'said', text: 'Yes.' } as const];
      const joint = (there: Partial<Stands> | null) =>
        overSeveral({ ...statement('kept'), questionnaires: [{ ...question, evidence }] }, [
          { ...other(null), stands: there === null ? other(null).stands : seen({ ...EMPTY, ...there }) },
        ]).questionnaires[0];
      for (const there of [null, {}]) {
        expect(joint(there)).toMatchObject({ answer: 'yes', byWord: true });
        expect(joint(there)?.evidence.at(-1)?.kind).toBe('missing');
      }
      expect(joint({ yes: [KEY] })).not.toHaveProperty('byWord');
    });

    it('of the form of one app stay those of this one', () => {
      expect(both({}, { no: ['forge-approval AIS-01.2'] }, 'forge-approval')[1]).toBe('yes');
    });
  });
});

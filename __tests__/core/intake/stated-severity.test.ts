import { describe, expect, it } from '@jest/globals';
import { statedSeverity } from '../../../src/core/intake/stated-severity.js';
import { filledIn } from '../../fixtures/reports.js';

const HIGH = 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H';
const NONE = 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:N';

const bounty = (answers: Record<string, string>) => statedSeverity('bounty', filledIn('bounty', answers));

describe('the severity that a report states', () => {
  it.each([
    ['a vector', { vector: HIGH }, 'high', `CVSS 3.1 score 8.8, from the vector ${HIGH}`],
    ['a vector in words', { vector: `I'd say \`${HIGH}\`.` }, 'high', 'score 8.8'],
    ['a vector in small letters', { vector: HIGH.toLowerCase() }, 'high', 'score 8.8'],
    ['the worst of several', { vector: `${NONE} or ${HIGH}` }, 'high', 'score 8.8'],
    ['a priority', { priority: 'P1' }, 'critical', 'priority P1, since it states no CVSS vector'],
    [
      'a vector that outweighs its priority',
      { vector: HIGH, priority: 'P4' },
      'high',
      'outweighs the priority P4',
    ],
    [
      'a priority beside a vector that is none',
      { vector: 'CVSS:3.1/AV:N/AC:L', priority: 'P3' },
      'medium',
      'priority P3, since what stands for the CVSS vector is not a valid one',
    ],
  ])('is read from %s', (_, answers, severity, how) => {
    expect(bounty(answers)).toMatchObject({ severity, triage: false });
    expect(bounty(answers).how).toContain(how);
  });

  it.each([
    ['no vulnerability by its vector', { vector: NONE }, 'low', 'no vulnerability; counted as low'],
    ['no vulnerability by its priority', { priority: 'P5' }, 'low', 'informational; counted as low'],
    ['nothing', {}, null, 'it states no CVSS vector and no priority'],
    ['half a vector', { vector: 'CVSS:3.1/AV:N' }, null, 'is not a valid one'],
    ['a priority that there is not', { priority: 'P0' }, null, 'no priority'],
    ['a vector that nobody sees', { vector: `<!-- ${HIGH} -->` }, null, 'it states no CVSS vector'],
    ['a vector in another answer', { impact: HIGH }, null, 'it states no CVSS vector'],
  ])('is left to a maintainer where it states %s', (_, answers, severity, how) => {
    expect(bounty(answers)).toMatchObject({ severity, triage: true });
    expect(bounty(answers).how).toContain(how);
  });

  it('is looked for in all of the text where no form was filled in', () => {
    expect(statedSeverity('incident', `Somebody got in.\n\n(${HIGH})`)).toMatchObject({
      severity: 'high',
      vector: HIGH,
    });
  });

  it('quotes nothing but a valid vector', () => {
    const { how } = bounty({ vector: 'CVSS:3.1/@everyone <img src=x>', priority: '<b>P1</b>' });
    expect(how).not.toMatch(/everyone|img|<b>/u);
  });
});

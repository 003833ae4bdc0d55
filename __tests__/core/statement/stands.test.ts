import { describe, expect, it } from '@jest/globals';
import { standsOf } from '../../../src/core/statement/stands.js';
import { statementOf } from '../../../src/core/statement/statement-of.js';
import { keptFacts } from '../../fixtures/statement.js';

describe('what a dashboard remembers of a statement', () => {
  it('has every requirement that is kept and every answer but those of the form of one app', () => {
    const statement = statementOf(keptFacts());
    const stands = standsOf(statement);
    expect(stands.kept).toHaveLength(statement.requirements.length);
    const asked = statement.questionnaires.filter(({ edition }) => edition !== 'forge-approval');
    expect(stands['by-word']).toContain('all-apps/6');
    expect([...stands.yes, ...stands.no, ...stands['not-applicable']]).toHaveLength(asked.length);
  });
});

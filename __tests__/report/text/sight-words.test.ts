import { expect, it } from '@jest/globals';
import { decidedAway, repaired } from '../../../src/report/text/sight-words.js';
import { gone } from '../../fixtures/builders.js';

it('thanks for no repair of what was never shown, and lists no decision about it', () => {
  const shown = [gone({ reason: 'fixed' }), gone({ reason: 'disabled', confidence: 'medium' })];
  const unsure = [
    gone({ reason: 'removed', confidence: 'low' }),
    gone({ reason: 'disabled', confidence: 'low' }),
  ];
  expect(repaired([...shown, ...unsure])).toEqual([shown[0]]);
  expect(decidedAway([...shown, ...unsure])).toEqual([{ reason: 'disabled', findings: [shown[1]] }]);
});

import { describe, expect, it } from '@jest/globals';
import { furthest, reachKey, type Reachability } from '../../../src/core/findings/reachability.js';

function labelled(label: Reachability['label']): Reachability {
  return { label, at: null, through: [], reason: null };
}

describe('of several places', () => {
  it('the one counts where most is reached, and unknown is more than not', () => {
    const [yes, maybe, no] = [labelled('imported'), labelled('unknown'), labelled('not imported')];
    expect(furthest([no, maybe, yes])).toBe(yes);
    expect(furthest([no, maybe])).toBe(maybe);
    expect(furthest([])).toBeNull();
  });

  it('each lockfile has a key of its own for a package', () => {
    expect(reachKey('a', 'lodash')).not.toBe(reachKey('b', 'lodash'));
    expect(reachKey('a', 'lodash')).not.toBe(reachKey('a', 'lodash-es'));
  });
});

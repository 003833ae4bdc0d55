import { describe, expect, it } from '@jest/globals';
import { causeOf, isCauseKey } from '../../../src/core/findings/cause.js';

const PLACE = { source: 'code', rule: 'xss', path: 'src/a.js', cause: null };

describe('the issue that findings share', () => {
  it('is one for a rule in one workflow file', () => {
    const workflow = { ...PLACE, source: 'workflows' };
    expect(causeOf(workflow)).toBe(causeOf({ ...workflow, cause: 'x' }));
    expect(causeOf(workflow)).not.toBe(causeOf({ ...workflow, path: 'src/b.js' }));
    expect(causeOf(workflow)).not.toBe(causeOf({ ...workflow, rule: 'other' }));
  });

  it('is one for what has a cause in common, in whatever file, and none for others', () => {
    const key = { ...PLACE, source: 'secrets', cause: 'key-1' };
    expect(causeOf(key)).toBe(causeOf({ ...key, path: 'src/b.js' }));
    expect(causeOf(key)).not.toBe(causeOf({ ...key, cause: 'key-2' }));
    expect(causeOf(key)).not.toBe(causeOf({ ...key, source: 'sarif:gitleaks' }));
    expect(causeOf(PLACE)).toBeNull();
  });

  it('has a key that no id of a finding looks like', () => {
    expect(isCauseKey(causeOf({ ...PLACE, cause: 'x' }) ?? '')).toBe(true);
    expect(isCauseKey('0123456789abcdef')).toBe(false);
  });
});

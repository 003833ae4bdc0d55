import { describe, expect, it } from '@jest/globals';
import { merged } from '../../../../src/core/policy/base/merge.js';

describe('a policy laid over its base', () => {
  it('has its own value of each key, and that of the base where it has none', () => {
    const base = { version: 1, gate: { 'fail-on': 'high', overdue: 'block' }, sla: { preset: 'fedramp' } };
    expect(merged(base, { gate: { 'fail-on': 'low' } })).toEqual({
      ...base,
      gate: { 'fail-on': 'low', overdue: 'block' },
    });
    expect(merged(undefined, { version: 1 })).toEqual({ version: 1 });
  });

  it('takes its own list and its own text as they are', () => {
    const base = { scan: { required: ['code', 'secrets'] } };
    expect(merged(base, { scan: { required: ['code'] } })).toEqual({ scan: { required: ['code'] } });
  });

  it('switches a scanner off and on, and keeps its settings', () => {
    const base = { scan: { code: { exclude: ['a/**'] } } };
    expect(merged(base, { scan: { code: false } })).toEqual({
      scan: { code: { enabled: false, exclude: ['a/**'] } },
    });
    expect(merged({ scan: { code: false } }, { scan: { code: { exclude: [] } } })).toEqual({
      scan: { code: { enabled: true, exclude: [] } },
    });
    expect(merged({ scan: { code: false } }, { scan: { code: true } })).toEqual({
      scan: { code: { enabled: true } },
    });
  });

  it('takes its own value where one of both is no section', () => {
    expect(merged({ gate: null }, { gate: { overdue: 'warn' } })).toEqual({ gate: { overdue: 'warn' } });
    expect(merged({ gate: { overdue: 'warn' } }, { gate: null })).toEqual({ gate: null });
    expect(merged({ gate: [] }, { gate: { overdue: 'warn' } })).toEqual({ gate: { overdue: 'warn' } });
  });
});

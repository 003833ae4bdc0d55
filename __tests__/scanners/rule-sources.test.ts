import { describe, expect, it } from '@jest/globals';
import { OWN_RULES } from '../../src/scanners/rule-ids.js';
import { sourcesOfRule } from '../../src/scanners/rule-sources.js';

describe('the source of a rule', () => {
  it.each(Object.entries(OWN_RULES))('%s knows its own rules, whatever the case', (source, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      expect(sourcesOfRule(id)).toContain(source);
      expect(sourcesOfRule(` ${id.toUpperCase()} `)).toContain(source);
    }
  });

  it.each(['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337', 'MAL-2024-1234', 'PYSEC-2021-19', 'RUSTSEC-2020-0071'])(
    '%s is an advisory of dependencies',
    (id) => {
      expect(sourcesOfRule(id)).toEqual(['dependencies']);
    },
  );

  it.each(['', 'no-such-rule', 'GHSA-35jh-r3h4', 'GHSA-1111-aaaa-0000', 'javascript.lang.security.audit'])(
    '"%s" may be of any tool',
    (id) => {
      expect(sourcesOfRule(id)).toEqual([]);
    },
  );
});

import fc from 'fast-check';
import { glob, packageName, text } from '../../../src/core/policy/fields.js';
import { matchKey } from '../../../src/core/policy/match-key.js';
import { PRESET_NAMES } from '../../../src/core/policy/presets.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';

const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => text().safeParse(value).success && !value.includes('\uFFFD'));
const anyGlob = anyText.filter((value) => glob().safeParse(value).success);
const anyPackage = fc
  .tuple(fc.constantFrom('npm', 'pypi', 'maven', 'Go', 'Debian:12'), anyText)
  .map((parts) => parts.join('/'))
  .filter((value) => packageName().safeParse(value).success);
const severity = fc.constantFrom(...SEVERITIES);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const days = fc.nat({ max: 36_500 });

/** Nothing required: every key may be there or not. */
function some(keys: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(keys, { requiredKeys: [] });
}

const match = some({ rule: anyText, package: anyPackage, path: anyGlob }).filter(
  (value) => Object.keys(value).length > 0,
);
const byMatch = {
  maxLength: 4,
  selector: (entry: { match: Parameters<typeof matchKey>[0] }) => matchKey(entry.match),
};

const waivers = fc.uniqueArray(
  fc.record(
    { match, reason: anyText, expires: date, 'approved-by': anyText },
    { requiredKeys: ['match', 'reason', 'expires'] },
  ),
  byMatch,
);
const overrides = fc.uniqueArray(fc.record({ match, severity, reason: anyText }), byMatch);
const ownDays = fc.option(days);
const exclude = fc.array(anyGlob, { maxLength: 3 });
const scannerNames = fc.constantFrom('dependencies', 'code', 'secrets', 'forge', 'workflows');
const plainSwitch = fc.oneof(fc.boolean(), some({ enabled: fc.boolean() }));

/**
 * A policy file's values as a user may write them: each key there or not, each scanner as a flag or
 * as a section.
 */
export const policyFile = fc.record(
  {
    version: fc.constant(1),
    severity: some({ unknown: severity, overrides }),
    sla: some({
      preset: fc.constantFrom(...PRESET_NAMES),
      days: some({ critical: ownDays, high: ownDays, medium: ownDays, low: ownDays }),
      clock: fc.constantFrom('detected', 'published'),
      'due-soon': fc.oneof(
        days,
        fc.nat({ max: 100 }).map((share) => `${share}%`),
      ),
      timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Kiritimati'),
    }),
    gate: some({
      'fail-on': fc.constantFrom(...SEVERITIES, 'never'),
      scope: fc.constantFrom('all', 'introduced'),
      overdue: fc.constantFrom('block', 'warn', 'ignore'),
      malicious: fc.constantFrom('block', 'warn', 'ignore'),
      'dev-dependencies': fc.constantFrom('same', 'ignore', 'warn'),
    }),
    scan: some({
      dependencies: fc.oneof(fc.boolean(), some({ enabled: fc.boolean(), exclude })),
      code: fc.oneof(
        fc.boolean(),
        some({ exclude, disable: fc.array(anyText), tests: fc.constantFrom('lower', 'same', 'skip') }),
      ),
      secrets: fc.oneof(fc.boolean(), some({ enabled: fc.boolean(), exclude })),
      semgrep: fc.oneof(fc.boolean(), some({ enabled: fc.boolean(), config: anyText })),
      gitleaks: plainSwitch,
      zizmor: plainSwitch,
      forge: plainSwitch,
      workflows: plainSwitch,
      sarif: exclude,
      required: fc.array(scannerNames, { maxLength: 5 }),
    }),
    waivers,
    issues: some({
      'minimum-severity': severity,
      repository: fc.constantFrom('owner/name', 'a-b/c.d_e'),
      assign: fc.constantFrom('codeowners', 'none'),
      limit: fc.nat({ max: 10_000 }),
      'group-by': fc.constantFrom('vulnerability', 'package'),
      authors: fc.array(fc.constantFrom('octocat', 'renovate[bot]'), { maxLength: 2 }),
    }),
  },
  { requiredKeys: ['version'] },
);

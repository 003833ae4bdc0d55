import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionReasons, type PermissionChange } from '../../../src/core/findings/permissions.js';
import { decide } from '../../../src/core/gate/gate.js';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { policySchema } from '../../../src/core/policy/schema.js';
import { permissionChanges } from '../../../src/scanners/forge/permissions/diff.js';
import { manifestOf, type ForgeManifest } from '../../../src/scanners/shared/forge/manifest.js';
import { ManifestNode } from '../../../src/scanners/shared/forge/node.js';
import { readManifestYaml } from '../../../src/scanners/shared/forge/yaml.js';

const root = join(import.meta.dirname, 'permissions');

function manifestIn(name: string, side: 'head' | 'base'): ForgeManifest | null {
  const file = join(root, name, `${side}.yml`);
  if (!existsSync(file)) return null;
  const reading = readManifestYaml(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error(reading.message);
  return manifestOf('manifest.yml', new ManifestNode(reading.value, reading.positions));
}

function changesIn(name: string): PermissionChange[] {
  return permissionChanges(manifestIn(name, 'head'), manifestIn(name, 'base'));
}

describe('a change of a manifest', () => {
  it.each(readdirSync(root))('%s', (name) => {
    const lines = changesIn(name).map(
      ({ change, severity, consent, can }) =>
        `${change === 'widens' ? '+' : '-'} ${severity} ${consent}: ${can}`,
    );
    const expected = readFileSync(join(root, name, 'expected.txt'), 'utf8')
      .split('\n')
      .slice(0, -1);
    expect(lines.sort()).toEqual(expected.sort());
  });

  it('is the other way round when it is taken back', () => {
    for (const name of readdirSync(root)) {
      const back = permissionChanges(manifestIn(name, 'base'), manifestIn(name, 'head'));
      const turned = changesIn(name).map(
        ({ permission, change }) => `${change === 'widens' ? '-' : '+'}${permission}`,
      );
      expect(
        back.map(({ permission, change }) => `${change === 'widens' ? '+' : '-'}${permission}`).sort(),
      ).toEqual(turned.sort());
    }
  });

  it('names the line of what widens', () => {
    expect(changesIn('scope-new')[0]?.place).toEqual({
      path: 'manifest.yml',
      line: 12,
      column: 7,
      endLine: 12,
    });
  });
});

describe('the gate', () => {
  const decisions = (name: string, policy: Policy): string[] =>
    permissionReasons(changesIn(name), policy).map(({ decision, message }) => `${decision}: ${message}`);
  const policy = (rest: object): Policy => policySchema.parse({ version: 1, ...rest });

  it('judges a widening by fail-on, and passes what narrows', () => {
    expect(decisions('impersonation', DEFAULT_POLICY)).toEqual([
      'block: manifest.yml lets the app use the scope read:jira-work as users who are not there (critical)',
    ]);
    expect(decisions('scope-new', DEFAULT_POLICY)).toEqual([]);
    expect(decisions('scope-new', policy({ gate: { 'fail-on': 'medium' } }))).toHaveLength(1);
    expect(decisions('impersonation', policy({ gate: { 'fail-on': 'never' } }))).toEqual([]);
    expect(decisions('scope-removed', policy({ gate: { 'fail-on': 'low' } }))).toEqual([]);
  });

  it('judges it as the policy says for its severity', () => {
    const own = policy({ scan: { forge: { permissions: { critical: 'warn', medium: 'block' } } } });
    expect(decisions('impersonation', own)).toEqual([expect.stringMatching(/^warn: /u)]);
    expect(decisions('scope-new', own)).toEqual([expect.stringMatching(/^block: /u)]);
    expect(decisions('egress-any-host', own)).toEqual([]);
  });

  it('blocks with a reason', () => {
    const verdict = decide({
      policy: DEFAULT_POLICY,
      findings: [],
      gone: [],
      change: null,
      scans: [],
      permissions: changesIn('impersonation'),
      compared: true,
      reasons: [],
    });
    expect(verdict).toMatchObject({
      decision: 'error',
      reasons: [{}, { kind: 'permission', decision: 'block' }],
    });
  });
});

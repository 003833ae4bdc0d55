import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { policyReferenceTable, presetTable } from '../../../src/core/policy/docs.js';
import { PRESET_NAMES } from '../../../src/core/policy/presets.js';
import { parsePolicy } from '../../../src/core/policy/read/parse.js';

const DOCS = readFileSync(new URL('../../../docs/policy.md', import.meta.url), 'utf8');

function generated(name: string): string | undefined {
  return DOCS.split(`<!-- generated: ${name} -->\n`)[1]?.split('<!-- /generated -->')[0];
}

describe('docs/policy.md', () => {
  it('has the reference that the schema generates (npm run docs writes it)', () => {
    expect(generated('policy')).toBe(policyReferenceTable());
  });

  it('has the presets as they are', () => {
    expect(generated('presets')).toBe(presetTable());
  });

  it('shows only policies that are valid', () => {
    const examples = [...DOCS.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples)
      expect(parsePolicy(example, 'docs/policy.md')).toMatchObject({ ok: true });
  });
});

describe('policyReferenceTable', () => {
  it('has one row a key, with its values, default and meaning', () => {
    const rows = policyReferenceTable().split('\n');
    expect(rows).toContain(
      '| `gate.fail-on` | `critical`, `high`, `medium`, `low`, `never` | `critical` | Findings of this severity and above block. |',
    );
    expect(
      rows.filter((row) => row.startsWith('| `waivers[].expires` | date | **required** |')),
    ).toHaveLength(1);
    expect(
      rows.filter((row) => row.startsWith('| `scan.code.exclude` | list of text | `[]` |')),
    ).toHaveLength(1);
  });
});

it('presetTable has every preset', () => {
  for (const name of PRESET_NAMES) expect(presetTable()).toContain(`| \`${name}\` |`);
});

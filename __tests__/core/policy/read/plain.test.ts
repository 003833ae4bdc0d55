import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PLAIN_SCHEMA } from '../../../../src/core/policy/read/plain-schema.js';
import { plainPolicy, type PlainSchema } from '../../../../src/core/policy/read/plain.js';
import { policySchema } from '../../../../src/core/policy/schema.js';
import { policyFile } from '../arbitrary.js';

/** What the schema makes of it, or null where it is wrong. */
function whole(written: unknown): unknown {
  const result = policySchema.safeParse(written);
  return result.success ? result.data : null;
}

/** A policy in which a value, wherever it stands, was replaced. */
const broken = fc
  .tuple(policyFile, fc.nat(), fc.anything({ withBigInt: true, maxDepth: 1 }))
  .map(([policy, at, other]) => replaceOne(policy, at, other));

function replaceOne(policy: unknown, at: number, other: unknown): unknown {
  const paths = pathsOf(policy, []);
  const path = paths[at % paths.length] ?? [];
  return withValue(policy, path, other);
}

function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function withValue(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === key ? withValue(one, rest, other) : one));
  const section = value as Record<string, unknown>;
  return { ...section, [key]: withValue(section[key], rest, other) };
}

/** The part of a policy that leads to one value. */
function onPath(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || Array.isArray(value)) return value;
  return { [key]: onPath((value as Record<string, unknown>)[key], rest) };
}

it.each<unknown>([
  { version: 1 },
  {
    version: 1,
    sla: { preset: 'fedramp', clock: 'published' },
    gate: { 'fail-on': 'high', unseen: { lost: 'warn' } },
  },
  {
    version: 1,
    scan: { code: false, secrets: true, semgrep: true, forge: { enabled: false, coverage: 'complete' } },
  },
  {
    version: 1,
    sla: { timezone: 'UTC', 'due-soon': '25%', days: { critical: 7, low: null } },
    scan: { code: { exclude: [] } },
    waivers: [],
  },
  { version: 1, issues: { limit: 0, milestones: true }, 'waiver-rules': { 'max-days': 30, approvals: 1 } },
])('reads %j as the schema does', (written) => {
  expect(plainPolicy(written)).toEqual(whole(written));
  expect(plainPolicy(written)).not.toBeNull();
});

it('reads every policy as the schema does, or leaves it to the schema', () => {
  fc.assert(
    fc.property(policyFile, (written) => {
      const plain = plainPolicy(written);
      if (plain !== null) expect(plain).toEqual(whole(written));
    }),
  );
});

it('reads every default that is written out', () => {
  const written = JSON.parse(JSON.stringify(policySchema.parse({ version: 1 }))) as unknown;
  for (const path of pathsOf(written, [])) {
    const only = { version: 1, ...(onPath(written, path) as object) };
    const plain = plainPolicy(only);
    if (plain !== null) expect(plain).toEqual(whole(only));
  }
});

/** Every section and value of a policy, with what is known of it. */
function known(schema: PlainSchema, path: readonly string[]): (readonly [readonly string[], PlainSchema])[] {
  const inner = Object.entries(schema.keys ?? {}).flatMap(([key, value]) => known(value, [...path, key]));
  return [[path, schema], ...inner];
}

/** The policy that writes one value and nothing else. */
function alone([key, ...rest]: readonly string[], value: unknown): unknown {
  return key === undefined ? value : { [key]: alone(rest, value) };
}

it('takes no word and no number that the schema refuses beside nothing else', () => {
  for (const [path, { words = [], from, to, otherwise }] of known(PLAIN_SCHEMA, [])) {
    for (const value of [...words, from, to, otherwise, null, true, false, [], {}]) {
      const only = { version: 1, ...(alone(path, value) as object) };
      const plain = plainPolicy(only);
      if (plain !== null) expect(plain).toEqual(whole(only));
    }
  }
});

it('takes nothing that the schema refuses', () => {
  fc.assert(
    fc.property(broken, (written) => {
      const plain = plainPolicy(written);
      if (plain !== null) expect(plain).toEqual(whole(written));
    }),
    { numRuns: 1000 },
  );
});

import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { plainPart } from '../scripts/plain-schema.js';
import { policySchema } from '../src/core/policy/schema.js';
import { createScanners, type ScannerOptions } from '../src/scanners/registry.js';
import { silent } from './fixtures/silent-log.js';

const root = join(import.meta.dirname, '..');

describe('the lists that new files join by themselves', () => {
  it('are what the files say (npm run docs writes them)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/registries.js', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('give the reports the scanners in the order of the policy', () => {
    const told: ScannerOptions = {
      run: () => Promise.reject(new Error('nothing is run here')),
      program: null,
      fsrt: null,
      database: null,
      cwd: root,
      repository: null,
      mask: () => undefined,
      workspace: root,
      root,
      sarif: [],
      sarifBase: [],
      compares: false,
      posture: null,
      tracked: () => Promise.resolve(null),
      log: silent,
    };
    const { sarif, required, ...switches } = policySchema.parse({ version: 1 }).scan;
    expect(required).toEqual(['dependencies']);
    expect(sarif).toEqual([]);
    expect(createScanners(told).map(({ name }) => name)).toEqual(
      [...Object.keys(switches), 'sarif'].map((key) => (key === 'dependencies' ? 'osv-scanner' : key)),
    );
  });
});

describe('what is known of a schema without zod', () => {
  it('is nothing where zod asks a function, or anything else that is not understood', () => {
    const never = () => false;
    const schema = z.strictObject({
      word: z.enum(['a', 'b']).refine(never),
      number: z.int().min(0).max(9).multipleOf(3),
      flag: z.boolean().refine(never).default(true),
      changed: z.enum(['a', 'b']).transform((word) => `${word}.`),
      section: z
        .strictObject({ on: z.boolean().default(true) })
        .refine(never)
        .prefault({}),
    });
    expect(plainPart(schema).keys).toEqual({
      word: { optional: false },
      number: { optional: false },
      flag: { otherwise: true, optional: true },
      changed: { optional: false },
      section: { optional: false },
    });
  });

  it('is all that zod checks of a text, with the functions that it asks', () => {
    const isShort = (text: string) => text.length < 3;
    const schema = z.strictObject({
      name: z.string().max(9).regex(/a/u).regex(/^b/iu, { abort: true }).refine(isShort).describe('A name.'),
      list: z.array(z.union([z.enum(['a']), z.string().regex(/c/u)])).default([]),
      address: z.url().exactOptional(),
      long: z.string().min(2).exactOptional(),
      some: z.array(z.string()).max(3).exactOptional(),
      kept: z.string().trim().exactOptional(),
    });
    const text = { fits: [/c/u] };
    expect(plainPart(schema, { isShort }).keys).toEqual({
      name: { text: { longest: 9, fits: [/a/u, /^b/iu] }, asks: [isShort], optional: false },
      list: { entries: { anyOf: [{ words: ['a'] }, { text }] }, otherwise: [], optional: true },
      address: { optional: true },
      long: { optional: true },
      some: { optional: true },
      kept: { optional: true },
    });
  });
});

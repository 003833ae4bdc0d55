import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';
import { z } from 'zod';
import { packageRoot, writeDemoDatabase } from '../../../src/cli/demo/database.js';

const advisories = join(packageRoot(), 'examples', 'advisories', 'npm');

/**
 * Of OSV, what the snapshot uses. osv-scanner drops a record with a field or word that OSV does not
 * have, and says nothing: hence strict.
 */
const osvRecord = z.strictObject({
  schema_version: z.string().regex(/^1\.\d+\.\d+$/),
  id: z.string().regex(/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/),
  modified: z.iso.datetime(),
  published: z.iso.datetime(),
  aliases: z.array(z.string().regex(/^CVE-\d{4}-\d{4,}$/)).min(1),
  summary: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[^\n]+$/),
  details: z.string().min(1).max(400),
  severity: z
    .array(
      z.strictObject({ type: z.enum(['CVSS_V3', 'CVSS_V4']), score: z.string().regex(/^CVSS:[34]\.\d\//) }),
    )
    .min(1)
    .optional(),
  affected: z
    .array(
      z.strictObject({
        package: z.strictObject({ ecosystem: z.literal('npm'), name: z.string().min(1) }),
        ranges: z
          .array(
            z.strictObject({
              type: z.enum(['SEMVER', 'ECOSYSTEM']),
              events: z.array(
                z.union([
                  z.strictObject({ introduced: z.string() }),
                  z.strictObject({ fixed: z.string() }),
                  z.strictObject({ last_affected: z.string() }),
                ]),
              ),
            }),
          )
          .min(1),
        versions: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  references: z.array(
    z.strictObject({ type: z.enum(['ADVISORY', 'PACKAGE', 'WEB']), url: z.url({ protocol: /^https$/ }) }),
  ),
  database_specific: z.strictObject({
    cwe_ids: z.array(z.string().regex(/^CWE-\d+$/)).min(1),
    severity: z.enum(['LOW', 'MODERATE', 'HIGH', 'CRITICAL']).optional(),
  }),
});
type OsvRecord = z.infer<typeof osvRecord>;

const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.object({ version: z.string(), resolved: z.undefined().optional() })),
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fixby-demo-database-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function zipped(): Promise<Record<string, Uint8Array>> {
  await writeDemoDatabase(directory);
  return unzipSync(await readFile(join(directory, 'osv-scalibr', 'npm', 'all.zip')));
}

async function records(): Promise<Map<string, unknown>> {
  const entries = Object.entries(await zipped());
  return new Map(entries.map(([name, bytes]) => [name, JSON.parse(Buffer.from(bytes).toString('utf8'))]));
}

/** Every `name@version` that a sample's lockfile installs. */
async function installed(sample: string): Promise<{ name: string; version: string }[]> {
  const text = await readFile(join(packageRoot(), 'examples', sample, 'package-lock.json'), 'utf8');
  return Object.entries(lockfile.parse(JSON.parse(text)).packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), version }));
}

function affects(record: OsvRecord, name: string, version: string): boolean {
  return record.affected
    .filter((affected) => affected.package.name === name)
    .flatMap((affected) => affected.ranges)
    .some(({ events }) => semver.satisfies(version, comparators(events).join(' ')));
}

/** The events of one range as a semver range; every range of the snapshot holds one interval. */
function comparators(events: OsvRecord['affected'][number]['ranges'][number]['events']): string[] {
  return events.map((event) => {
    if ('introduced' in event) return event.introduced === '0' ? '>=0.0.0' : `>=${event.introduced}`;
    return 'fixed' in event ? `<${event.fixed}` : `<=${event.last_affected}`;
  });
}

describe('the bundled OSV database', () => {
  it('holds every record of examples/advisories, unchanged', async () => {
    const names = (await readdir(advisories)).sort();
    const files = await zipped();
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(files)).toEqual(names);
    for (const name of names) {
      expect(Buffer.from(files[name] ?? []).equals(await readFile(join(advisories, name)))).toBe(true);
    }
  });

  it('is the same, byte for byte, each time', async () => {
    await writeDemoDatabase(directory);
    const first = await readFile(join(directory, 'osv-scalibr', 'npm', 'all.zip'));
    await writeDemoDatabase(directory);
    expect(first.equals(await readFile(join(directory, 'osv-scalibr', 'npm', 'all.zip')))).toBe(true);
  });

  it('has only OSV fields and words, each record under its own id', async () => {
    for (const [name, record] of await records()) {
      expect({ name, problems: osvRecord.safeParse(record).error?.issues ?? [] }).toEqual({
        name,
        problems: [],
      });
      expect(name).toBe(`${osvRecord.parse(record).id}.json`);
    }
  });

  it('has no record that neither sample is hit by', async () => {
    const packages = [...(await installed('forge-app')), ...(await installed('pull-request'))];
    for (const [name, record] of await records()) {
      const parsed = osvRecord.parse(record);
      const hit = packages.some((each) => affects(parsed, each.name, each.version));
      expect({ name, hit }).toEqual({ name, hit: true });
    }
  });

  it('names the source of every record', async () => {
    const sources = await readFile(join(packageRoot(), 'examples', 'advisories', 'SOURCES.md'), 'utf8');
    for (const name of (await records()).keys()) expect(sources).toContain(name.replace('.json', ''));
  });
});

describe('the pull request of the demo', () => {
  it('brings a critical and a high finding, and fixes all of axios', async () => {
    const [base, head] = [await ids('forge-app'), await ids('pull-request')];
    expect([...head].filter((id) => !base.has(id))).toEqual(['GHSA-4r6h-8v6p-xvw6', 'GHSA-xwcq-pm8m-c4vf']);
    expect([...base].filter((id) => !head.has(id))).toEqual([
      'GHSA-74fj-2j2h-c42q',
      'GHSA-cph5-m8f7-6c5x',
      'GHSA-cxjh-pqwp-8mfp',
      'GHSA-jr5f-v2jv-69x6',
      'GHSA-wf5p-g6vw-rhxx',
    ]);
  });
});

/** Ids of the advisories that a sample is hit by, sorted. */
async function ids(sample: string): Promise<Set<string>> {
  const packages = await installed(sample);
  return new Set(
    [...(await records()).values()]
      .map((record) => osvRecord.parse(record))
      .filter((record) => packages.some((each) => affects(record, each.name, each.version)))
      .map((record) => record.id),
  );
}

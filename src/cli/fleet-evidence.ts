import { join } from 'node:path';
import { fleetOf } from '../core/fleet/fleet.js';
import { compareText } from '../core/scale/text-order.js';
import { sha256 } from '../core/statement/digest.js';
import { evidenceIn, type RepositoryEvidence } from '../fleet/evidence.js';
import { fleetReadings, type FleetReadings, type FleetWish } from '../fleet/readings.js';
import { renderEvidence } from '../report/evidence/evidence.js';
import { renderEvidenceIndex, type WrittenEvidence } from '../report/fleet/evidence.js';
import { FixbyError } from '../system/fixby-error.js';
import { dayOption } from './day-option.js';
import { writeReport } from './write-report.js';

/** Where the evidence goes, and for which period. */
export interface EvidenceWish {
  readonly directory: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/**
 * Reads a fleet, and writes the evidence of each repository into a directory: a file each, and a
 * list of all, which names those without any.
 * @throws FixbyError
 */
export async function fleetEvidence(
  wish: FleetWish,
  { directory, since, until }: EvidenceWish,
): Promise<FleetReadings> {
  if (since === undefined)
    throw new FixbyError('usage', 'evidence is for a period.', 'Name its first day: --since 2026-01-01');
  const period = {
    since: dayOption('--since', since),
    until: until === undefined ? null : dayOption('--until', until),
    asOf: wish.now,
  };
  if (period.since > (period.until ?? wish.now.slice(0, 10)))
    throw new FixbyError('usage', `--since is ${period.since}, after the end of the period.`);
  const found: RepositoryEvidence[] = [];
  const readings = await fleetReadings({
    ...wish,
    state: null,
    each: async (read) => {
      found.push(await evidenceIn(wish.client, read, period));
    },
  });
  const written: WrittenEvidence[] = [];
  for (const one of found.sort((a, b) => compareText(a.evidence.repository, b.evidence.repository))) {
    const file = `${one.evidence.repository.replace('/', '+')}.json`;
    const text = renderEvidence(one.evidence, 'json');
    await writeReport(join(directory, file), text, 'owner');
    written.push({ ...one, file, hash: sha256(text) });
  }
  const names = new Set(written.map(({ evidence }) => evidence.repository));
  const fleet = fleetOf(readings.scope, readings.asOf, readings.readings);
  const missing = fleet.repositories.filter(({ name }) => !names.has(name));
  const end = period.until ?? fleet.today;
  const list = renderEvidenceIndex(fleet.scope, { ...period, until: end }, written, missing);
  await writeReport(join(directory, 'index.md'), list, 'owner');
  return readings;
}

import type { OsvGroup, OsvRecord } from './call/schema.js';

/** The ids of one vulnerability: of its records, and others. */
export type Advisories = Pick<OsvGroup, 'ids' | 'aliases'>;

/**
 * Takes a group of advisories apart that hangs together only by records about several
 * vulnerabilities: others rate each of these on its own. Such a record stays, with what only it
 * knows, where the others do not cover all of it.
 * @param records of the group
 */
export function takenApart(group: Advisories, records: readonly OsvRecord[]): Advisories[] {
  const single = records.filter((record) => numbersOf(record).length < 2);
  const parts = connected(single);
  if (parts.length < 2) return [group];
  const covered = new Set(parts.flat().flatMap(idsOf));
  const own = records
    .filter((record) => numbersOf(record).some((id) => !covered.has(id)))
    .filter((record) => !single.includes(record));
  return [
    ...parts.map((part) => groupOf(part, () => true)),
    ...own.map((record) => groupOf([record], (id) => !covered.has(id))),
  ];
}

function groupOf(records: readonly OsvRecord[], isKept: (id: string) => boolean): Advisories {
  const ids = records.map(({ id }) => id);
  const aliases = records.flatMap(idsOf).filter((id) => isKept(id) && !ids.includes(id));
  return { ids, aliases: [...new Set(aliases)] };
}

function idsOf({ id, aliases }: OsvRecord): string[] {
  return [id, ...aliases];
}

/** The vulnerabilities that a record is about, by their numbers. */
function numbersOf(record: OsvRecord): string[] {
  return [...new Set(idsOf(record).filter((id) => id.startsWith('CVE-')))];
}

/** Records that share an id, directly or through others. */
function connected(records: readonly OsvRecord[]): OsvRecord[][] {
  return records.reduce<OsvRecord[][]>((parts, record) => {
    const ids = new Set(idsOf(record));
    const near = parts.filter((part) => part.flatMap(idsOf).some((id) => ids.has(id)));
    return [...parts.filter((part) => !near.includes(part)), [...near.flat(), record]];
  }, []);
}

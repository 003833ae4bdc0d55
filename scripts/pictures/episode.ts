import { Readable } from 'node:stream';
import { policyOf, TrackedRepository } from '../../__tests__/scenarios/tracked-repository.js';
import { MemoryTree } from '../../__tests__/fixtures/memory-tree.js';
import type { Observation } from '../../src/core/findings/finding.js';
import { activityOf } from '../../src/scanners/activity/run.js';

const QUIET = { info: () => undefined, warning: () => undefined, debug: () => undefined };
const POLICY = "version: 1\nscan: { activity: { files: ['logs/*.log'] } }";
const HOUR = 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A repository of a policy that names logs. */
export function watched(): Promise<TrackedRepository> {
  return TrackedRepository.open().then((repository) => {
    repository.policy = policyOf(POLICY);
    return repository;
  });
}

/**
 * What the real scanner finds in a log of two weeks up to a time, in whose last night somebody
 * guesses passwords.
 * @param until RFC 3339
 * @param guessing RFC 3339: when that begins
 */
export async function guessed(until: string, guessing: string): Promise<Observation[]> {
  const [end, start] = [Date.parse(until), Date.parse(guessing)];
  const lines: string[] = [];
  for (let hour = start - 14 * 24 * HOUR; hour < end; hour += HOUR) lines.push(...usual(hour));
  for (let at = start; at < end; at += 7_000)
    lines.push(
      line('203.0.113.77', at, 'POST', (at - start) % 35_000 === 0 ? '/api/session' : '/login', 401),
    );
  const log = { name: 'logs/access.log', open: () => Readable.from([Buffer.from(lines.join('\n'))]) };
  const head = new MemoryTree({});
  const context = { head, base: null, directory: '', policy: policyOf(POLICY), scratch: '', log: QUIET };
  return [...(await activityOf([log]).scan(context)).head];
}

/** An hour of forty people, more of them by day, of whom some mistype their passwords. */
function usual(hour: number): string[] {
  const many = new Date(hour).getUTCHours() >= 7 && new Date(hour).getUTCHours() < 18 ? 40 : 8;
  return Array.from({ length: many }, (_, index) => {
    const at = hour + index * 61_000;
    const failed = index % 17 === 3;
    return line(
      `198.51.100.${index}`,
      at,
      failed ? 'POST' : 'GET',
      failed ? '/login' : '/',
      failed ? 401 : 200,
    );
  });
}

function line(client: string, time: number, method: string, path: string, status: number): string {
  const at = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()] ?? ''}/${at.getUTCFullYear()}`;
  return `${client} - - [${day}:${at.toISOString().slice(11, 19)} +0000] "${method} ${path} HTTP/1.1" ${status} 512`;
}

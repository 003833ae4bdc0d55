import { z } from 'zod';
import type { DatedVersion } from '../core/gate/cooldown.js';
import type { NewVersion } from '../core/findings/new-version.js';
import { getBytes } from '../scanners/dependencies/registry/get.js';
import { publicRegistries } from '../scanners/dependencies/registry-hosts.js';
import { messageOf } from '../system/errors.js';

const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024 };
/** Most packages that are asked for in one run. */
const MAX_ASKED = 100;
const AT_ONCE = 8;

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const npmAnswer = z.object({ time: z.record(z.string(), z.unknown()) });
const pypiAnswer = z.object({ urls: z.array(z.object({ upload_time_iso_8601: instant })) });

/** Which registry answers for an ecosystem: the URL of its root. */
export type RegistryRoots = Readonly<Record<string, string>>;

/** The public registries whose metadata has times. */
export function publicRoots(): RegistryRoots {
  const roots = ['npm', 'PyPI'].map((one) => [one, `https://${publicRegistries(one)[0] ?? ''}`] as const);
  return Object.fromEntries(roots);
}

/**
 * When versions were published, by the metadata of their registries (npm, PyPI). Only the names of
 * public packages leave this machine.
 * @param roots null to ask nobody
 */
export async function publishedTimes(
  versions: readonly NewVersion[],
  roots: RegistryRoots | null,
): Promise<DatedVersion[]> {
  const dated: DatedVersion[] = [];
  for (let at = 0; at < versions.length; at += AT_ONCE) {
    const some = versions.slice(at, at + AT_ONCE);
    dated.push(...(await Promise.all(some.map((one, index) => dateOf(one, at + index, roots)))));
  }
  return dated;
}

async function dateOf(one: NewVersion, index: number, roots: RegistryRoots | null): Promise<DatedVersion> {
  const unknown = (reason: string): DatedVersion => ({ ...one, published: null, unknown: reason });
  if (roots === null) return unknown('no registry is asked; scan.dependencies.resolve: registry allows it');
  const root = roots[one.ecosystem];
  if (!one.isPublic || root === undefined) return unknown('no public registry tells of it');
  if (index >= MAX_ASKED) return unknown(`only ${MAX_ASKED} packages are asked for`);
  try {
    const published = await ask(one, root);
    return published === null ? unknown(`${root} does not say`) : { ...one, published, unknown: null };
  } catch (error) {
    return unknown(`${root}: ${messageOf(error)}`);
  }
}

/** @throws what the network throws, and an Error for an answer that is of another shape */
async function ask({ ecosystem, name, version }: NewVersion, root: string): Promise<string | null> {
  if (ecosystem === 'PyPI') {
    const url = `${root}/pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
    const { urls } = pypiAnswer.parse(JSON.parse((await getBytes(url, LIMITS)).toString('utf8')));
    return urls.map((file) => file.upload_time_iso_8601).sort()[0] ?? null;
  }
  const url = `${root}/${name.split('/').map(encodeURIComponent).join('%2f')}`;
  const { time } = npmAnswer.parse(JSON.parse((await getBytes(url, LIMITS)).toString('utf8')));
  const read = instant.safeParse(Object.hasOwn(time, version) ? time[version] : null);
  return read.success ? read.data : null;
}

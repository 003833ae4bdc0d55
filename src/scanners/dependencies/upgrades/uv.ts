import { z } from 'zod';
import { orNone } from '../lockfiles/facts.js';
import { admits } from '../lockfiles/admits.js';
import { pythonName } from '../lockfiles/python/names.js';
import { parseToml } from '../lockfiles/toml.js';
import { does, none, type Remedy, type Step, type Upgrade } from './upgrade.js';
import { isGroup, isName, isVersion, placed } from './words.js';

const Wanted = z
  .array(z.object({ name: z.string(), specifier: z.string().default(''), marker: z.string().default('') }))
  .default([]);
const Lock = z.object({
  package: z
    .array(
      z.object({
        name: z.string(),
        metadata: z
          .object({ 'requires-dist': Wanted, 'requires-dev': z.record(z.string(), Wanted).default({}) })
          .optional(),
      }),
    )
    .default([]),
});

/** A requirement of one of the projects that share a uv.lock. */
interface Wish {
  readonly project: string;
  readonly specifier: string;
  /** The options of `uv add` that keep it in its group or extra. */
  readonly place: readonly string[];
}

/**
 * uv. A version that the lockfile has is only preferred, so the resolver moves what holds a package
 * as far as the projects' own requirements allow, and fails where they do not. Those that exclude
 * the fixed version, or pin what holds it, are raised.
 * @see https://docs.astral.sh/uv/concepts/resolution/#locked-dependencies
 */
export function uv(upgrade: Upgrade): Remedy {
  const { facts, fixedVersion } = upgrade;
  const fixed = `${facts.name}>=${fixedVersion}`;
  const own = wishesFor(upgrade, facts.name);
  if (facts.direct === true || own.length > 0) return raising(upgrade, own, { wanted: fixed, fixed });
  const [parent] = facts.through;
  if (parent === undefined) return does([lock(fixed)]);
  const pinned = wishesFor(upgrade, parent).filter(({ specifier }) => /^={2,3}/.test(specifier.trim()));
  if (pinned.length === 0) return does([lock(fixed)]);
  const version = upgrade.packages.versions?.(parent)[0] ?? '';
  if (!isName('uv', parent) || !isVersion(version))
    return none(`${parent}, which the project pins, holds it`);
  return raising(
    upgrade,
    pinned,
    { wanted: `${parent}>${version}`, fixed },
    `it raises ${parent}, which the project pins to ${version}`,
  );
}

function lock(wanted: string): Step {
  return ['uv', 'lock', '--upgrade-package', wanted];
}

/** Raises the requirements that exclude the fixed version; all are written before one lock. */
function raising(
  { facts, fixedVersion }: Upgrade,
  wishes: readonly Wish[],
  { wanted, fixed }: { wanted: string; fixed: string },
  note: string | null = null,
): Remedy {
  const closed =
    note === null
      ? wishes.filter(
          ({ specifier }) => specifier !== '' && admits('python', specifier, fixedVersion) !== true,
        )
      : wishes;
  if (wishes.length > 0 && closed.length === 0) return does([lock(fixed)]);
  const valid = closed.filter(
    ({ project, place }) =>
      isName('uv', project) && place.every((word) => word.startsWith('--') || isGroup(word)),
  );
  if (valid.length < closed.length) return none(ODD_NAME);
  const projects = new Set(wishes.map(({ project }) => project));
  if (closed.length === 0) {
    const place = placed(facts, '--optional');
    return place === null ? none(ODD_NAME) : does([['uv', 'add', '--no-sync', ...place, wanted]]);
  }
  const add = ({ project, place }: Wish, option: string): Step => [
    'uv',
    'add',
    option,
    ...(projects.size > 1 || project !== '' ? ['--package', project] : []),
    ...place,
    wanted,
  ];
  const [only] = closed;
  if (closed.length === 1 && only !== undefined) {
    const step = add(only, '--no-sync');
    return does([wanted === fixed ? step : [...step, '--upgrade-package', fixed]], note);
  }
  return does([...closed.map((one) => add(one, '--frozen')), lock(fixed)], note);
}

const ODD_NAME = 'a project, group or extra has a name that no command may contain';

/** What the projects say of a package in uv.lock. */
function wishesFor({ text }: Upgrade, name: string): Wish[] {
  const packages = orNone(() => parseToml(text, Lock).package) ?? [];
  return packages.flatMap(({ name: project, metadata }) => {
    const main = (metadata?.['requires-dist'] ?? []).map((one) => {
      const extra = /extra == ['"]([^'"]+)['"]/.exec(one.marker)?.[1];
      return { ...one, place: extra === undefined ? [] : ['--optional', extra] };
    });
    const groups = Object.entries(metadata?.['requires-dev'] ?? {}).flatMap(([group, list]) =>
      list.map((one) => ({ ...one, place: ['--group', group] })),
    );
    return [...main, ...groups]
      .filter((one) => pythonName(one.name) === pythonName(name))
      .map(({ specifier, place }) => ({ project, specifier, place }));
  });
}

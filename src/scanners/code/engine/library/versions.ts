/** The numbers of a version, from the major one on. */
export type Version = readonly number[];

/**
 * Since which versions functions that merge deeply, or set by a path, keep away from prototypes, by
 * their packages.
 */
const GUARDED: Readonly<Record<string, Version>> = {
  lodash: [4, 17, 20],
  // Nobody mended the function where it is a package of its own.
  'lodash.set': [Infinity],
  'lodash.merge': [4, 6, 2],
  'lodash.mergewith': [4, 6, 2],
  'lodash.defaultsdeep': [4, 6, 1],
  'deep-extend': [0, 5, 1],
  'merge-deep': [3, 0, 3],
  'node.extend': [2, 0, 1],
  'mixin-deep': [2, 0, 1],
  'assign-deep': [1, 0, 1],
  'merge-options': [1, 0, 1],
  merge: [2, 1, 1],
  extend: [3, 0, 2],
  jquery: [3, 4, 0],
  'set-value': [4, 0, 1],
  dset: [3, 1, 4],
  'object-path': [0, 11, 8],
  'dot-prop': [5, 1, 1],
  jsonpointer: [5, 0, 0],
  mpath: [0, 8, 4],
};

/** Packages of which a rule or a model asks for the version, since it decides what they do. */
export const VERSIONED: readonly string[] = [
  'js-yaml',
  'express',
  'express-async-errors',
  ...Object.keys(GUARDED),
];

/** Globals by which pages and older programs know packages. */
const GLOBALS: Readonly<Record<string, string>> = { _: 'lodash', $: 'jquery' };

/**
 * Whether a function of a package keeps away from prototypes in the version that a file gets at
 * least. Where nothing says which one that is, it does not.
 * @param path as the models write it: `lodash.merge` may be the function of one package or another
 */
export function isGuarded(path: string, versionOf: (name: string) => Version | null): boolean {
  const [first = ''] = path.split('.');
  const versions = Object.entries(GUARDED).flatMap(([name, since]) => {
    const isOf = [path, GLOBALS[first]].includes(name) || /^[./]/u.test(after(path, name));
    const version = isOf ? versionOf(name) : null;
    return version === null ? [] : [{ version, since }];
  });
  return versions.length > 0 && versions.every(({ version, since }) => isAtLeast(version, since));
}

/** What a path has after the name of a package; empty where it begins otherwise. */
function after(path: string, name: string): string {
  return path.startsWith(name) ? path.slice(name.length) : '';
}

function isAtLeast(version: Version, least: Version): boolean {
  for (const [index, wanted] of least.entries()) {
    const own = version[index] ?? 0;
    if (own !== wanted) return own > wanted;
  }
  return true;
}

/** The lowest version that a range allows; null where it begins with none. */
export function lowestOf(range: string): Version | null {
  const [written] = /^(?:>=|[\^~=v])?\s*\d+(?:\.\d+){0,2}/u.exec(range.trim()) ?? [];
  return written === undefined || range.includes('||') ? null : (written.match(/\d+/gu) ?? []).map(Number);
}

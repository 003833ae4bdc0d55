import { posix } from 'node:path';

/**
 * The settings of npm and pnpm in an `.npmrc` that cannot start a program and hold no secret; all
 * others are left out of the copy. @see https://docs.npmjs.com/cli/using-npm/config
 */
const NPMRC = new RegExp(
  `^(?:(?:@[\\w.-]+:)?registry|${[
    ...['legacy-peer-deps', 'strict-peer-deps', 'engine-strict', 'install-links', 'install-strategy'],
    ...['omit-lockfile-registry-resolved', 'lockfile-include-tarball-url', 'prefer-dedupe', 'save-exact'],
    ...['save-prefix', 'before', 'min-release-age', 'minimum-release-age', 'auto-install-peers'],
    ...['strict-peer-dependencies', 'dedupe-[\\w-]+', 'resolution-mode', 'link-workspace-packages'],
    ...['prefer-workspace-packages', 'save-workspace-protocol', 'shared-workspace-lockfile'],
    ...['inject-workspace-packages', 'node-linker', 'hoist(?:-pattern)?(?:\\[\\])?', 'shamefully-hoist'],
    ...['public-hoist-pattern(?:\\[\\])?', 'peers-suffix-max-length', 'exclude-links-from-lockfile'],
  ].join('|')})\\s*=`,
);

/** The same for Yarn 2 and later. @see https://yarnpkg.com/configuration/yarnrc */
const YARNRC = new Set([
  ...['catalog', 'catalogs', 'checksumBehavior', 'compressionLevel', 'defaultSemverRangePrefix'],
  ...['enableTransparentWorkspaces', 'nmHoistingLimits', 'nmMode', 'nodeLinker', 'npmMinimalAgeGate'],
  ...['npmPreapprovedPackages', 'npmRegistryServer', 'npmScopes', 'packageExtensions', 'pnpMode'],
  ...['preferReuse', 'supportedArchitectures'],
]);

/** A settings file as the copy has it, and what has to be put back when it was changed. */
export interface Settings {
  readonly text: string;
  /** The blocks of lines that were left out. */
  readonly leftOut: string;
}

/** The harmless part of a settings file; null for any other file. */
export function harmlessSettings(path: string, text: string): Settings | null {
  const name = posix.basename(path);
  // Those who read it end a line there, and we would not.
  if ((name === '.npmrc' || name === '.yarnrc.yml') && /\r(?!\n)/.test(text))
    return { text: '', leftOut: text };
  if (name === '.npmrc')
    return split(
      text.split(/(?<=\n)/),
      (line) => NPMRC.test(line.trim()) && !/\$\{|:\/\/[^/\s]*@/.test(line),
    );
  if (name !== '.yarnrc.yml') return null;
  const blocks = text.split(/(?<=\n)(?=[^\s#])/);
  return split(blocks, (block) => {
    const key = /^(?:#.*\r?\n|\s*\r?\n)*["']?([\w-]+)/.exec(block)?.[1] ?? '';
    return YARNRC.has(key) && !/npm(?:Auth|AlwaysAuth)|\$\{|:\/\/[^/\s]*@/.test(block);
  });
}

function split(parts: readonly string[], isHarmless: (part: string) => boolean): Settings {
  const kept = parts.filter(isHarmless);
  return { text: kept.join(''), leftOut: parts.filter((part) => !isHarmless(part)).join('') };
}

import { posix } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import { orNone } from './facts.js';
import { isDotNetProject } from './kinds.js';
import { asksFor } from './npm/workspaces.js';
import { parseToml } from './toml.js';
import { yamlOf } from './yaml.js';

/** Where a workspace names its members, and what the members' manifests are called. */
interface Workspace {
  readonly names: string;
  readonly manifest: string;
  /** Whether a folder, relative to the workspace's own, is a member. */
  readonly has: (text: string) => (folder: string) => boolean;
}

const globs = z.array(z.string()).catch([]).default([]);
const members = z.object({ members: globs, exclude: globs }).optional().catch(undefined);
const Cargo = z.object({ workspace: members });
const Pyproject = z.object({ tool: z.object({ uv: z.object({ workspace: members }) }) });

const PACKAGES: Workspace = {
  names: 'package.json',
  manifest: 'package.json',
  has: (text) => (text.includes('"workspaces"') ? (folder) => asksFor(text, folder) : nowhere),
};

const WORKSPACES: ReadonlyMap<string, Workspace> = new Map([
  ['package-lock', PACKAGES],
  ['yarn', PACKAGES],
  ['bun', PACKAGES],
  ['pnpm', { names: 'pnpm-workspace.yaml', manifest: 'package.json', has: pnpm }],
  [
    'cargo',
    {
      names: 'Cargo.toml',
      manifest: 'Cargo.toml',
      has: (text) => matching(orNone(() => parseToml(text, Cargo).workspace)),
    },
  ],
  [
    'uv',
    {
      names: 'pyproject.toml',
      manifest: 'pyproject.toml',
      has: (text) => matching(orNone(() => parseToml(text, Pyproject).tool.uv.workspace)),
    },
  ],
]);

/**
 * The manifests of the members that a workspace's own manifest names: their dependencies stand in
 * the lockfile beside that one. A NuGet lockfile has the projects of its folder.
 * @param kind of the lockfile
 * @param path of the lockfile
 * @param files all files of the repository
 * @param textOf a file beside the lockfile; undefined where there is none
 */
export function memberManifests(
  kind: string,
  path: string,
  files: Iterable<string>,
  textOf: (path: string) => string | undefined,
): string[] {
  if (kind === 'nuget-lock') return projectFiles(path, files);
  const workspace = WORKSPACES.get(kind);
  const root = posix.dirname(path);
  const text = workspace && textOf(posix.join(root, workspace.names));
  if (workspace === undefined || text === undefined) return [];
  const isMember = workspace.has(text);
  if (isMember === nowhere) return [];
  return [...files].filter((file) => {
    if (posix.basename(file) !== workspace.manifest) return false;
    const folder = posix.relative(root, posix.dirname(file));
    return folder !== '' && !folder.startsWith('..') && isMember(folder);
  });
}

/** The projects that a NuGet lockfile stands beside, and the files above that give versions. */
function projectFiles(path: string, files: Iterable<string>): string[] {
  const folder = posix.dirname(path);
  return [...files].filter(
    (file) =>
      (posix.dirname(file) === folder && isDotNetProject(file)) ||
      (/(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/.test(file) && isAbove(file, folder)),
  );
}

function isAbove(file: string, folder: string): boolean {
  return !posix.relative(posix.dirname(file), folder).startsWith('..');
}

const nowhere = (): boolean => false;

function matching(
  workspace: { members: string[]; exclude: string[] } | undefined | null,
): (folder: string) => boolean {
  if (workspace == null || workspace.members.length === 0) return nowhere;
  // The globs are untrusted. Extended globs are off, since some take exponential time to match.
  const [within, without] = [workspace.members, workspace.exclude].map((patterns) =>
    picomatch(patterns.map(withoutSlashes), { noextglob: true }),
  );
  return (folder) => within?.(folder) === true && without?.(folder) !== true;
}

function withoutSlashes(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/\/$/, '');
}

function pnpm(text: string): (folder: string) => boolean {
  const { data } = z.object({ packages: globs }).safeParse(yamlOf(text));
  const packages = data?.packages ?? [];
  return matching({
    members: packages.filter((pattern) => !pattern.startsWith('!')),
    exclude: packages.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  });
}

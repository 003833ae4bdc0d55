import { posix } from 'node:path';
import { parse as parseJsonc } from 'jsonc-parser';
import { z } from 'zod';
import { orNone } from './facts.js';
import { isDotNetProject } from './kinds.js';
import { packageGlobs } from './npm/workspaces.js';
import { parseToml } from './toml.js';
import { byNegation, matching, type WorkspaceGlobs } from './workspace-globs.js';
import { yamlOf } from './yaml.js';

/** Where a workspace names its members, and what the members' manifests are called. */
interface Workspace {
  readonly names: string;
  readonly manifest: string;
  readonly globs: (text: string) => WorkspaceGlobs;
}

const globs = z.array(z.string()).catch([]).default([]);
const members = z.object({ members: globs, exclude: globs }).optional().catch(undefined);
const Cargo = z.object({ workspace: members });
const Pyproject = z.object({ tool: z.object({ uv: z.object({ workspace: members }) }) });

const Deno = z.object({
  workspace: z.union([
    z.array(z.string()),
    z.object({ members: z.array(z.string()) }).transform(({ members: list }) => list),
  ]),
});

const NO_MEMBERS: WorkspaceGlobs = { members: [], exclude: [] };

const PACKAGES: Workspace = {
  names: 'package.json',
  manifest: 'package.json',
  globs: (text) => (text.includes('"workspaces"') ? packageGlobs(text) : NO_MEMBERS),
};

const WORKSPACES: ReadonlyMap<string, Workspace> = new Map([
  ['package-lock', PACKAGES],
  ['yarn', PACKAGES],
  ['bun', PACKAGES],
  ['pnpm', { names: 'pnpm-workspace.yaml', manifest: 'package.json', globs: pnpm }],
  [
    'deno-lock',
    {
      names: 'deno.json',
      manifest: 'deno.json',
      globs: (text) => byNegation(Deno.safeParse(parseJsonc(text)).data?.workspace ?? []),
    },
  ],
  [
    'cargo',
    {
      names: 'Cargo.toml',
      manifest: 'Cargo.toml',
      globs: (text) => orNone(() => parseToml(text, Cargo).workspace) ?? NO_MEMBERS,
    },
  ],
  [
    'uv',
    {
      names: 'pyproject.toml',
      manifest: 'pyproject.toml',
      globs: (text) => orNone(() => parseToml(text, Pyproject).tool.uv.workspace) ?? NO_MEMBERS,
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
  const globs = workspace.globs(text);
  if (globs.members.length === 0) return [];
  const isMember = matching(globs);
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

function pnpm(text: string): WorkspaceGlobs {
  return byNegation(z.object({ packages: globs }).safeParse(yamlOf(text)).data?.packages ?? []);
}

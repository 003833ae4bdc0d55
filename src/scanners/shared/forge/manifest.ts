import { egressOf, type Egress } from './egress.js';
import { functionsOf, referencesOf, type ForgeFunction, type Reference } from './functions.js';
import { moduleListOf, type ForgeModule } from './modules.js';
import type { ManifestNode, ManifestPlace } from './node.js';
import { remotesOf, type Remote } from './remotes.js';

/** A text with its place. */
export interface Placed {
  readonly text: string;
  readonly at: ManifestPlace;
}

/** A scope that an app asks for. */
export interface Scope extends Placed {
  /** Whether the app may use it in the name of a user who is not there (`allowImpersonation`). */
  readonly impersonation: boolean;
}

/**
 * The manifest of one Forge app as typed facts. What is not there is empty or null; nothing is
 * filled in.
 */
export interface ForgeManifest {
  /** Path of the file, from the repository's root. */
  readonly path: string;
  /** Directory of the app; `''` for the repository's root. */
  readonly directory: string;
  /** The app's id; null where it has none, for instance before it is registered. */
  readonly id: string | null;
  readonly runtime: Placed | null;
  /** Where `app` stands; the beginning of the file where it does not. */
  readonly app: ManifestPlace;
  readonly scopes: readonly Scope[];
  readonly egress: readonly Egress[];
  /** Content policy: `scripts` and `styles` with their entries. */
  readonly content: readonly (Placed & { readonly kind: 'scripts' | 'styles' })[];
  readonly remotes: readonly Remote[];
  readonly modules: readonly ForgeModule[];
  readonly functions: readonly ForgeFunction[];
  readonly references: readonly Reference[];
  /** Everything below `providers.auth`. */
  readonly providers: readonly ManifestNode[];
  /** `permissions.enforcement: app-managed`. */
  readonly appManaged: ManifestPlace | null;
  /** `app.connect` or `connectModules`. */
  readonly connect: readonly Placed[];
  /** The whole file, for what only one rule reads. */
  readonly root: ManifestNode;
  /** Values that only the environment knows: `${VAR}`. */
  readonly variables: readonly Placed[];
}

/** Whether a file called `manifest.yml` is that of a Forge app. */
export function isForgeManifest(root: ManifestNode): boolean {
  const app = root.get('app');
  const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
  return (
    (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') ||
    (hasModules && (app.get('runtime').exists || app.get('id').exists))
  );
}

/** The facts of a manifest. */
export function manifestOf(path: string, root: ManifestNode): ForgeManifest {
  const permissions = root.get('permissions');
  const modules = moduleListOf(root);
  const managed = permissions.get('enforcement');
  return {
    path,
    directory: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
    id: root.get('app', 'id').text,
    runtime: placed(root.get('app', 'runtime', 'name')),
    app: root.get('app').exists ? root.get('app').at : { line: 1, column: 1 },
    scopes: scopesOf(permissions.get('scopes')),
    egress: egressOf(permissions.get('external')),
    content: (['scripts', 'styles'] as const).flatMap((kind) =>
      permissions.get('content', kind).items.flatMap((item) => {
        const entry = placed(item);
        return entry === null ? [] : [{ kind, ...entry }];
      }),
    ),
    remotes: remotesOf(root.get('remotes')),
    modules,
    functions: functionsOf(root),
    references: referencesOf(modules),
    providers: root.get('providers', 'auth').items,
    appManaged: managed.text === 'app-managed' ? managed.at : null,
    connect: [
      ...(root.get('app', 'connect').exists
        ? [{ text: 'app.connect', at: root.get('app', 'connect').at }]
        : []),
      ...root.get('connectModules').entries.map(([key, value]) => ({ text: key, at: value.at })),
    ],
    root,
    variables: variablesOf(root),
  };
}

function placed(node: ManifestNode): Placed | null {
  return node.text === null ? null : { text: node.text, at: node.at };
}

/**
 * Scopes are a list of names, or a map from names to their settings; a list may hold such maps too.
 */
function scopesOf(scopes: ManifestNode): Scope[] {
  const listed = scopes.items.flatMap((item): Scope[] =>
    item.text === null ? mapped(item) : [{ text: item.text, at: item.at, impersonation: false }],
  );
  return [...listed, ...mapped(scopes)];
}

function mapped(scopes: ManifestNode): Scope[] {
  return scopes.entries.map(([text, settings]) => ({
    text,
    at: settings.at,
    impersonation: settings.get('allowImpersonation').flag === true,
  }));
}

/**
 * Where a file decides less than it seems: `${VAR}` is filled in from the environment when the app
 * is deployed.
 */
function variablesOf(node: ManifestNode): Placed[] {
  if (node.text !== null) return /\$\{[^}]*\}/u.test(node.text) ? [{ text: node.text, at: node.at }] : [];
  return [...node.items, ...node.entries.map(([, value]) => value)].flatMap(variablesOf);
}

import { egressOf, type Egress } from './egress.js';
import { functionsOf, referencesOf, type ForgeFunction, type Reference } from './functions.js';
import { moduleListOf, type ForgeModule } from './modules.js';
import type { ManifestNode, ManifestPlace } from './node.js';
import { remotesOf, type Remote } from './remotes.js';

/** A string with its position. */
export interface Placed {
  readonly text: string;
  readonly at: ManifestPlace;
}

/** A scope that an app requests. */
export interface Scope extends Placed {
  /** Whether the app may use it on behalf of users who are not present (`allowImpersonation`). */
  readonly impersonation: boolean;
}

/**
 * The manifest of a Forge app as typed data. Missing parts are empty or null; no defaults are
 * filled in.
 */
export interface ForgeManifest {
  /** Path of the manifest, relative to the repository's root. */
  readonly path: string;
  /** Directory of the app; `''` for the repository's root. */
  readonly directory: string;
  /** The app's id; null when it has none, for example before it is registered. */
  readonly id: string | null;
  readonly runtime: Placed | null;
  /** Position of the key `app`; the beginning of the file when there is none. */
  readonly app: ManifestPlace;
  readonly scopes: readonly Scope[];
  readonly egress: readonly Egress[];
  /** Entries of `permissions.content`: `scripts` and `styles`. */
  readonly content: readonly (Placed & { readonly kind: 'scripts' | 'styles' })[];
  readonly remotes: readonly Remote[];
  readonly modules: readonly ForgeModule[];
  readonly functions: readonly ForgeFunction[];
  readonly references: readonly Reference[];
  /** The entries of `providers.auth`. */
  readonly providers: readonly ManifestNode[];
  /** Position of `permissions.enforcement: app-managed`; null when it is not set. */
  readonly appManaged: ManifestPlace | null;
  /** Uses of Atlassian Connect: `app.connect` and `connectModules`. */
  readonly connect: readonly Placed[];
  /** The whole file, for parts that only one rule needs. */
  readonly root: ManifestNode;
  /** Placeholders `${VAR}`, whose values are known only when the app is deployed. */
  readonly variables: readonly Placed[];
}

/** Whether a YAML file with a manifest's name is the manifest of a Forge app. */
export function isForgeManifest(root: ManifestNode): boolean {
  const app = root.get('app');
  const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
  return (
    (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') ||
    (hasModules && (app.get('runtime').exists || app.get('id').exists))
  );
}

/** Reads the facts of a manifest. */
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
 * The scopes. They are a list of names, a map from names to settings, or a list that contains such
 * maps.
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
 * All `${VAR}` placeholders: the environment fills them in when the app is deployed, so their
 * values cannot be judged here.
 */
function variablesOf(node: ManifestNode): Placed[] {
  if (node.text !== null) return variablesIn(node.text).length > 0 ? [{ text: node.text, at: node.at }] : [];
  return [...node.items, ...node.entries.map(([, value]) => value)].flatMap(variablesOf);
}

/**
 * The `${VAR}` placeholders of a text: names of environment variables. What is more than a name,
 * such as `${value.rating}`, is an expression that the product works out.
 */
export function variablesIn(text: string): string[] {
  return text.match(/\$\{\s*[A-Za-z_]\w*\s*\}/gu) ?? [];
}

import { entries, scalar, textOf, type YamlNode } from '../yaml/node.js';

/** A parsed `permissions` block. */
export interface Permissions {
  /** `write-all` or `read-all`; null when single scopes are named. */
  readonly everything: 'read' | 'write' | null;
  readonly scopes: ReadonlyMap<string, 'read' | 'write' | 'none'>;
}

/** Reads the value of `permissions`. */
export function permissionsOf(node: YamlNode): Permissions {
  const word = textOf(scalar(node));
  const everything = word === 'write-all' ? 'write' : word === 'read-all' ? 'read' : null;
  const scopes = new Map(
    entries(node).map(({ key, value }) => {
      const access = textOf(value);
      return [key.value, access === 'write' || access === 'read' ? access : 'none'] as const;
    }),
  );
  return { everything, scopes };
}

/** Severity of an attacker's write access, by scope. Scopes that are left out are harmless. */
export const WRITE_SEVERITY: ReadonlyMap<string, 'high' | 'medium' | 'low'> = new Map([
  ...(
    [
      'actions',
      'attestations',
      'contents',
      'deployments',
      'id-token',
      'issues',
      'packages',
      'pages',
      'pull-requests',
    ] as const
  ).map((scope) => [scope, 'high'] as const),
  ...(
    [
      'artifact-metadata',
      'checks',
      'code-quality',
      'discussions',
      'repository-projects',
      'security-events',
    ] as const
  ).map((scope) => [scope, 'medium'] as const),
  ...(['copilot-requests', 'drives', 'models', 'statuses'] as const).map((scope) => [scope, 'low'] as const),
]);

/** The scopes with write access; `everything` for all of them. */
export function writable({ everything, scopes }: Permissions): string[] {
  if (everything === 'write') return ['everything'];
  return [...scopes].filter(([, access]) => access === 'write').map(([scope]) => scope);
}

import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { ManifestNode } from '../../shared/forge/node.js';
import type { Remote } from '../../shared/forge/remotes.js';
import { isClear } from '../rules/cleartext-egress.js';
import type { Capability } from './capability.js';

/**
 * Capabilities of remotes: their base URLs, tokens and stores, and the endpoints that lead to them.
 */
export function remoteCapabilities({ remotes, modules }: ForgeManifest): Capability[] {
  return [
    ...remotes.flatMap(remoteOf),
    ...modules.filter(({ type }) => type === 'endpoint').flatMap(({ node, key }) => endpointOf(key, node)),
  ];
}

function remoteOf(remote: Remote): Capability[] {
  const { key, urls, at } = remote;
  const common = { consent: 'admin', at } as const;
  return [
    ...urls.map(({ region, url, at: where }): Capability => ({
      permission: `remote ${key} ${region} ${url}`,
      can: `call the remote ${key} at ${url}${region === 'default' ? '' : ` for sites in ${region}`}`,
      consent: 'admin',
      severity: isClear(url) ? 'high' : 'medium',
      at: where,
    })),
    ...tokensOf(`remote ${key}`, `the remote ${key}`, remote.systemToken, remote.userToken, at),
    ...(remote.stores
      ? [
          {
            ...common,
            permission: `store ${key}`,
            can: `keep data at the remote ${key}`,
            severity: 'medium' as const,
          },
        ]
      : []),
    ...(remote.stores && remote.storesEUD !== false
      ? [
          {
            ...common,
            permission: `end-user data store ${key}`,
            can: `keep end-user data at the remote ${key}`,
            severity: 'medium' as const,
          },
        ]
      : []),
  ];
}

/**
 * An endpoint, which pages and triggers call. Another remote or path counts as another endpoint.
 */
function endpointOf(key: string, node: ManifestNode): Capability[] {
  const remote = node.get('remote').text ?? '';
  const path = node.get('route', 'path').text ?? '/';
  return [
    {
      permission: `endpoint ${key} ${remote} ${path}`,
      can: `call ${path} of the remote ${remote} (endpoint ${key})`,
      consent: 'admin',
      severity: 'medium',
      at: node.at,
    },
    ...tokensOf(
      `endpoint ${key}`,
      `the endpoint ${key}`,
      node.get('auth', 'appSystemToken', 'enabled').flag === true,
      node.get('auth', 'appUserToken', 'enabled').flag === true,
      node.at,
    ),
  ];
}

function tokensOf(
  name: string,
  words: string,
  system: boolean,
  user: boolean,
  at: Capability['at'],
): Capability[] {
  const token = (kind: string, can: string): Capability => ({
    permission: `${kind} ${name}`,
    can,
    consent: 'nobody',
    severity: 'high',
    at,
  });
  return [
    ...(system ? [token('system token', `hand ${words} a token of the app itself`)] : []),
    ...(user ? [token('user token', `hand ${words} tokens of its users`)] : []),
  ];
}

import type { ForgeManifest } from '../../shared/forge/manifest.js';
import type { ManifestNode } from '../../shared/forge/node.js';
import type { Capability } from './capability.js';

/** Capabilities about who can reach the app from outside, and what its pages may do. */
export function doorCapabilities(manifest: ForgeManifest): Capability[] {
  return [...webTriggers(manifest), ...otherDoors(manifest), ...content(manifest), ...settings(manifest)];
}

/**
 * Web triggers. Only the first one with a dynamic response needs consent, but each can be reached
 * from outside.
 */
function webTriggers({ modules }: ForgeManifest): Capability[] {
  const triggers = modules.filter(({ type }) => type === 'webtrigger');
  const dynamic = triggers.filter(({ node }) => node.get('response', 'type').text !== 'static');
  const [first] = dynamic;
  return [
    ...(first === undefined
      ? []
      : [
          capability(
            'dynamic web triggers',
            'answer anybody on the internet with data',
            'medium',
            first.at,
            'admin',
          ),
        ]),
    ...triggers.map(({ key, at }) =>
      capability(
        `web trigger ${key}`,
        `be called by anybody on the internet (web trigger ${key})`,
        'medium',
        at,
      ),
    ),
  ];
}

function otherDoors({ modules }: ForgeManifest): Capability[] {
  return modules.flatMap(({ type, key, at, node }) => {
    if (type === 'apiRoute')
      return [
        capability(
          `api route ${key}`,
          `be called by other programs (${node.get('path').text ?? key})`,
          'medium',
          at,
        ),
      ];
    if (type === 'rovo:mcp')
      return [capability(`mcp ${key}`, 'offer its actions to agents outside of Atlassian', 'medium', at)];
    return [];
  });
}

function content({ content: entries }: ForgeManifest): Capability[] {
  return entries.flatMap(({ kind, text, at }) => {
    const value = text.replaceAll("'", '');
    if (!value.startsWith('unsafe-') && value !== 'blob:') return [];
    const can = `run pages with ${value} for ${kind}`;
    return [capability(`content ${kind} ${value}`, can, kind === 'scripts' ? 'medium' : 'low', at, 'admin')];
  });
}

function settings({ root, providers, appManaged }: ForgeManifest): Capability[] {
  const permissions = root.get('permissions');
  const configurable = permissions.get('external', 'configurable', 'enabled');
  const consent = root.get('app', 'features', 'autoUserConsent');
  const sandbox = permissions.get('sandbox').items;
  return [
    ...(configurable.flag === true
      ? [
          capability(
            'configurable egress',
            'send data to hosts that administrators add',
            'medium',
            configurable.at,
            'admin',
          ),
        ]
      : []),
    ...(consent.flag === true
      ? [capability('automatic consent', 'act for users who were not asked', 'medium', consent.at)]
      : []),
    ...(appManaged === null
      ? []
      : [
          capability(
            'app-managed permissions',
            'run before its new permissions are granted',
            'medium',
            appManaged,
          ),
        ]),
    ...sandbox.flatMap((item) => (item.text === null ? [] : [sandboxed(item.text, item)])),
    ...providers.map((provider) => {
      const key = provider.get('key').text ?? '';
      return capability(`provider ${key}`, `ask users for access to ${key}`, 'medium', provider.at);
    }),
  ];
}

function sandboxed(value: string, { at }: ManifestNode): Capability {
  return capability(`sandbox ${value}`, `use ${value} in its pages`, 'low', at);
}

function capability(
  permission: string,
  can: string,
  severity: Capability['severity'],
  at: Capability['at'],
  consent: Capability['consent'] = 'nobody',
): Capability {
  return { permission, can, consent, severity, at };
}

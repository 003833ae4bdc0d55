import type { ManifestNode } from '../../shared/forge/node.js';
import type { ForgeHit, ForgeRule } from '../rule.js';

/** Names of secret values; `clientId` is not one. */
const SECRET =
  /(?:^|[-_.])(?:client[-_]?secret|secret|token|api[-_]?key|password|passwd|authorization|private[-_]?key|access[-_]?key)$/iu;

/** Values that refer to a secret, or are placeholders for one. */
const NO_SECRET = /\$\{|\{\{|^<.*>$|^(?:x+|\*+|\.+)$|changeme|change[-_ ]me|placeholder|example|your[-_ ]/iu;

/** A value of plain words names a field of a response, except where values are set. */
const NAME = /^[a-z]+(?:[-_.][a-z]+)*$/iu;

const SHORTEST = 8;

/** Reports secrets that are written into the manifest. */
export const literalSecret: ForgeRule = {
  id: 'forge-literal-secret',
  title: 'Secret in the manifest',
  severity: 'high',
  severityReason:
    'Whoever can read the repository, or the deployed manifest, can act as the app towards the other service (C:H/I:H).',
  confidence: 'medium',
  cwe: ['CWE-798'],
  requirement: { table: 'all-apps', number: '5' },
  why: 'A manifest is source: it is in every clone, and Forge shows it. The secret of a provider is set with the command line and never written down.',
  fix: {
    text: 'Revoke it, set the new one with `forge providers configure` or as an encrypted variable, and take it out here.',
    before:
      'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          overrides:\n            headers:\n              Authorization: Basic Zm9yZ2U6aHVudGVyMg==',
    after:
      'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          path: /token',
  },
  references: [
    'https://developer.atlassian.com/platform/forge/manifest-reference/providers/',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  check: ({ manifest }) => [
    ...manifest.providers.flatMap((provider) => secretsIn(provider, '')),
    ...manifest.root
      .get('remotes')
      .items.flatMap((remote) => secretsIn(remote.get('headers'), remote.get('key').text ?? '')),
    ...secretsIn(manifest.root.get('environment'), ''),
  ],
};

/** The hits never contain the value, since a report may be public. */
function secretsIn(node: ManifestNode, path: string): ForgeHit[] {
  const below = [...node.items.map((item) => ['', item] as const), ...node.entries];
  return below.flatMap(([key, value]) => {
    const here = key === '' ? path : path === '' ? key : `${path}.${key}`;
    if (value.text === null) return secretsIn(value, here);
    const text = value.text.trim();
    if (!SECRET.test(key.replace(/([a-z])([A-Z])/gu, '$1_$2')) || !isLiteral(text, here)) return [];
    return [{ at: value.at, subject: here, detail: `${here} is written out` }];
  });
}

function isLiteral(text: string, path: string): boolean {
  const isName = NAME.test(text) && !/(?:^|\.)(?:overrides|headers|body|queryParameters)\./u.test(path);
  return text.length >= SHORTEST && !NO_SECRET.test(text) && !isName;
}

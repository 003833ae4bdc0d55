/** A group of FSRT checks that differ only by the scanned app. */
export interface Family {
  /** `fsrt/authorization`. */
  readonly rule: string;
  readonly title: string;
  readonly cwe: readonly string[];
  /** The code scanner's rule for the same weakness; null when there is none. */
  readonly ours: string | null;
  /** The rule about manifests for the same weakness; null for weaknesses of the code. */
  readonly inManifest: string | null;
}

/**
 * Families by the prefix of the check's name; the first match counts. A number at the end of a name
 * is a hash of the path.
 */
const FAMILIES: readonly (readonly [
  prefix: string,
  family: Partial<Family> & Pick<Family, 'title' | 'cwe'>,
])[] = [
  [
    'Custom-Check-Authorization',
    {
      title: 'Request as the app without a permission check',
      cwe: ['CWE-862'],
      ours: 'forge-unchecked-as-app',
    },
  ],
  [
    'Custom-Check-Authentication',
    {
      title: 'Web trigger that does not check who calls',
      cwe: ['CWE-306'],
      ours: 'forge-webtrigger-authentication',
    },
  ],
  [
    'Custom-Check-Hardcoded-Secret-OAuth-Provider',
    { title: 'Secret in the manifest', cwe: ['CWE-798'], inManifest: 'forge-literal-secret' },
  ],
  ['Custom-Check-Hardcoded-Secret', { title: 'Secret in the code', cwe: ['CWE-798'] }],
  [
    'Custom-Check-Secret-Logging',
    { title: 'Secret in the log', cwe: ['CWE-532'], ours: 'forge-secret-leaves' },
  ],
  ['Custom-Check-Arbitrary-Code-Execution', { title: 'Code from outside that is run', cwe: ['CWE-94'] }],
  [
    'ATLASSIAN_API_TOKEN',
    { title: 'API token of an Atlassian account', cwe: ['CWE-522'], ours: 'forge-atlassian-credentials' },
  ],
  ['ATLASSIAN_CONTAINER_TOKEN', { title: 'Token of an Atlassian container', cwe: ['CWE-522'] }],
  [
    'Least-Privilege',
    { title: 'Scope that no call needs', cwe: ['CWE-250'], inManifest: 'forge-unneeded-scope' },
  ],
];

/**
 * The family of a check. A check of no known family forms its own, with its name without the hash.
 */
export function familyOf(checkName: string): Family {
  const name = checkName.replace(/-\d{4,}$/u, '').slice(0, 100);
  const known = FAMILIES.find(([prefix]) => name.startsWith(prefix));
  const rule = `fsrt/${name
    .replace(/^Custom-Check-/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')}`;
  return { ours: null, inManifest: null, ...(known?.[1] ?? { title: name, cwe: [] }), rule };
}

import { z } from 'zod';
import { ACTIVITY_RULES } from '../scale/activity-kind.js';
import { AGE } from '../scale/age.js';
import { glob, scannerSwitch, text } from './fields.js';

/**
 * The names of our own scanners: keys under `scan`, names in `scan.required`, and the sources of
 * their findings.
 */
export const SCANNERS = ['dependencies', 'code', 'secrets', 'forge', 'workflows'] as const;

/** The name of a scanner of our own. */
export type ScannerName = (typeof SCANNERS)[number];

/**
 * An entry of `scan.required`: a scanner of ours, or another tool as `sarif:<name in its SARIF
 * files>`.
 */
const requiredSource = z.union([z.enum(SCANNERS), text().regex(/^sarif:\S/)], {
  error: `must be one of ${SCANNERS.join(', ')}, or sarif: and the name of a tool`,
});

const disable = z.array(text()).default([]).describe('Ids of rules that do not run.');

const disableChecks = z.array(text()).default([]).describe('Ids of checks that do not run.');

/**
 * `permissions` of Forge apps: the effect of an added permission on the gate, by severity. A
 * severity that is absent is judged by `gate.fail-on`.
 */
const forgePermissions = z
  .strictObject({
    critical: ownEffect('critical'),
    high: ownEffect('high'),
    medium: ownEffect('medium'),
    low: ownEffect('low'),
  })
  .prefault({})
  .describe(
    "What a pull request's widening of an app's permissions does; by default as `gate.fail-on` says.",
  );
function ownEffect(level: string) {
  return z
    .enum(['block', 'warn', 'ignore'])
    .exactOptional()
    .describe(`What a widening of ${level} severity does.`);
}

const exclude = z.array(glob()).default([]).describe('Globs of paths that are not scanned.');

const coverage = z
  .enum(['any', 'complete'])
  .default('any')
  .describe('`complete` blocks as soon as anything was not looked at that `exclude` does not name.');
/** Where a tool is downloaded from: never without a checksum that the policy has. */
const download = z
  .strictObject({
    url: z
      .url({ protocol: /^https$/u, error: 'must be a URL with https' })
      .describe('The program, or an archive that has it.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/iu, { error: 'must be 64 hexadecimal digits' })
      .describe('SHA-256 of what the URL answers with. Anything else is never run.'),
  })
  .describe('Where it is downloaded from, for the machine that scans.');
/** Names that a field of a log may have, in the order in which they are tried. */
function fieldNames(what: string) {
  return z.array(text()).exactOptional().describe(`Names of the field with ${what}.`);
}

/** `fields` of logs in JSON, CSV or W3C form, whose names are up to whoever writes them. */
const logFields = z
  .strictObject({
    time: fieldNames('the time'),
    client: fieldNames('the client, such as an address that a proxy you trust has set'),
    site: fieldNames('the site'),
    path: fieldNames('the path'),
    request: fieldNames('the request line'),
    status: fieldNames('the status'),
  })
  .prefault({})
  .describe('How your logs name what is read, before the names that are known anyway.');
/** `scan.activity`: what is out of the ordinary in logs. */
const activity = scannerSwitch({
  files: z
    .array(glob())
    .default([])
    .describe(
      "Globs of access logs and exports, from the repository's root. One that matches no file fails the scan.",
    ),
  exclude,
  disable: z
    .array(z.enum(ACTIVITY_RULES))
    .default([])
    .describe('Kinds of abnormal behaviour that are not looked for.'),
  'max-unreadable': z
    .string()
    .regex(/^(?:100|[1-9]?[0-9])(?:\.[0-9]{1,3})?%$/, { error: 'must be a percentage from 0% to 100%' })
    .default('1%')
    .describe('Share of lines that may be unreadable; with more the scan fails.'),
  anonymise: z
    .enum(['truncate', 'hash', 'none'])
    .default('truncate')
    .describe(
      'How clients are shown: their addresses cut to the network, a digest that tells them apart, or as they are.',
    ),
  fields: logFields,
});

/** `scan`: what is scanned, and how. */
export const scan = z.strictObject({
  dependencies: scannerSwitch({
    exclude,
    coverage,
    resolve: z
      .enum(['offline', 'registry'])
      .default('offline')
      .describe(
        'Where versions of Maven come from that the repository does not state: `registry` fetches the pom.xml files of its parents and BOMs from Maven Central, as data.',
      ),
    'max-database-age': z
      .string()
      .regex(AGE, { error: 'must be a number of hours or days, such as 24h or 7d' })
      .default('24h')
      .describe(
        'How old the last complete OSV database may be that judges when osv.dev cannot be reached; `0h` for none.',
      ),
  })
    .prefault(true)
    .describe('Known vulnerabilities in the packages of lockfiles, by osv-scanner.'),
  code: scannerSwitch({
    exclude,
    coverage,
    disable,
    tests: z
      .enum(['lower', 'same', 'skip'])
      .default('lower')
      .describe('Findings in test files: one severity level lower, judged the same, or not looked for.'),
    'library-parameters': z
      .enum(['lower', 'same', 'skip'])
      .default('lower')
      .describe(
        'What callers of a published package may cause by what they pass to the functions that it exports: one severity level lower and never blocking, judged like any finding, or not shown.',
      ),
  })
    .prefault(true)
    .describe('Weaknesses in the source code.'),
  secrets: scannerSwitch({ exclude, coverage }).prefault(true).describe('Credentials in the source.'),
  forge: scannerSwitch({
    exclude,
    coverage,
    disable,
    permissions: forgePermissions,
  })
    .prefault(true)
    .describe('The manifests of Atlassian Forge apps.'),
  workflows: scannerSwitch({ exclude, coverage, disable })
    .prefault(true)
    .describe("GitHub Actions workflows, composite actions and Dependabot's configuration."),
  fsrt: scannerSwitch({ exclude, coverage, disable })
    .prefault(false)
    .describe("Atlassian's Forge Security Requirement Tester, where it is installed."),
  semgrep: scannerSwitch({
    exclude,
    coverage,
    config: text()
      .default('p/default')
      .describe(
        'Its rules: a file or folder of the repository, read from the base, or a name of its registry.',
      ),
  })
    .prefault(false)
    .describe('Semgrep, where it is installed.'),
  gitleaks: scannerSwitch({ exclude, coverage })
    .prefault(false)
    .describe('gitleaks with its default rules, where it is installed.'),
  zizmor: scannerSwitch({ exclude, coverage, download: download.exactOptional() })
    .prefault(false)
    .describe('zizmor over workflows and actions, where it is installed, or downloaded.'),
  posture: scannerSwitch({ disable: disableChecks })
    .prefault(false)
    .describe(
      "The repository's settings on GitHub, looked at by runs on the default branch and by `fixby posture`. It never gates a pull request.",
    ),
  activity: activity.prefault(false).describe('Abnormal behaviour of clients, in access logs.'),
  sarif: z
    .array(glob())
    .default([])
    .describe(
      "Globs of SARIF files that other scanners wrote for this tree, from the repository's root. One that matches no file fails the scan.",
    ),
  required: z
    .array(requiredSource)
    .default(['dependencies'])
    .describe(
      'Scanners that must have run, `sarif:<tool>` for another tool. One that failed blocks in any case.',
    ),
});

import { isMap, parseDocument } from 'yaml';
import { SLA_PRESETS, PRESET_NAMES } from '../policy/presets.js';
import { SEVERITIES } from '../scale/severity.js';

/**
 * How a repository starts in which findings block already. `introduced`: only what a pull request
 * brings blocks, and what is past its due date. `baseline`: what is open today is waived until a
 * day. `all`: everything blocks until it is mended.
 */
export const STARTS = ['introduced', 'baseline', 'all'] as const;

/** One of `STARTS`. */
export type Start = (typeof STARTS)[number];

/** What somebody chose for the policy. */
export interface PolicyChoices {
  readonly start: Start;
  /** Whether the settings on GitHub are to be looked at; false leaves a policy as it is. */
  readonly posture: boolean;
}

/**
 * The policy of a repository that has none yet: the defaults that matter, each with what it does.
 * @param schema address of the policy's JSON Schema, for editors; null where it is not known
 */
export function newPolicy({ start, posture }: PolicyChoices, schema: string | null): string {
  const [preset] = PRESET_NAMES;
  const days = SEVERITIES.map((severity) => `${severity} ${SLA_PRESETS[preset].days[severity]}`).join(', ');
  return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}# What Fixby asks of this repository. A pull request is judged by the policy of its base, never by its own.
# What is not here has its default: fixby policy show prints all of it, docs/policy.md of Fixby explains it.
version: 1

sla:
  # Days to mend a finding, from its detection: ${days}.
  preset: ${preset}
  # The time zone in which due dates are calendar days.
  timezone: UTC

gate:
  # Findings of this severity and above block.
  fail-on: critical
${gateText(start)}
issues:
  # In a public repository, details of code and secrets are not shown. A private repository can have the issues:
  # repository: owner/private-tracker
  #
  # New issues a run, worst first; the first run opens critical and high ones only. The rest waits, its clock running.
  limit: 200

scan:
  # Settings of the repository on GitHub, in one issue: who can merge, what workflows may do, who has access.
  posture: ${String(posture)}

# Findings that are accepted until a day, each with a reason. Better by a comment on the issue: /fixby waive until <day> <reason>
waivers: []
`;
}

function gateText(start: Start): string {
  if (start === 'introduced')
    return `  # Only what a pull request brings is judged; what was there before blocks once it is past its due date.
  scope: introduced
  overdue: block
`;
  return `  # Everything that is open is judged. introduced: only what a pull request brings.
  scope: all
  # What a finding past its due date does: block, warn or ignore.
  overdue: warn
`;
}

/**
 * A policy that is there, with what was chosen. Its comments and everything else stay.
 * @param text a valid policy
 */
export function withChoices(text: string, { start, posture }: PolicyChoices): string {
  if (start !== 'introduced' && !posture) return text;
  const document = parseDocument(text, { schema: 'core' });
  if (start === 'introduced') {
    document.setIn(['gate', 'scope'], 'introduced');
    document.setIn(['gate', 'overdue'], 'block');
  }
  if (posture) {
    const section = ['scan', 'posture'];
    document.setIn(isMap(document.getIn(section)) ? [...section, 'enabled'] : section, true);
  }
  return document.toString({ lineWidth: 0, indentSeq: !/^- /mu.test(text) });
}

import { slaDays } from '../policy/sla-days.js';
import type { Policy } from '../policy/policy.js';
import { SEVERITIES } from '../scale/severity.js';

/**
 * Where GitHub looks for SECURITY.md, in this order; the first one counts.
 * @see https://docs.github.com/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */
export const SECURITY_FOLDERS = ['.github/', '', 'docs/'] as const;

/** What SECURITY.md depends on. */
export interface SecurityContext {
  /** `https://github.com/owner/name`; null where unknown. */
  readonly repositoryUrl: string | null;
  /** Whether everybody can read the repository's issues. */
  readonly public: boolean;
  /** Whose hours for incidents and days for fixes are promised. */
  readonly policy: Pick<Policy, 'sla' | 'incident'>;
}

/** The file of a repository that has none. */
export function newSecurityFile(context: SecurityContext): string {
  return `# Security policy\n\n${reportSection(context)}`;
}

/** Whether a text names a way to report something that not everybody can read. */
export function namesPrivateWay(text: string): boolean {
  return /\/security\/advisories\/new|\/issues\/new\/choose|the issue forms|private vulnerability report|privately|mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu.test(
    text,
  );
}

/** The file with the private way in front, behind its first heading. Nothing is taken out. */
export function withPrivateWay(text: string, context: SecurityContext): string {
  const [heading = ''] = /^(?:\uFEFF)?#[^\n]*\n+/u.exec(text) ?? [];
  return `${heading}${reportSection(context)}\n${text.slice(heading.length)}`;
}

function reportSection(context: SecurityContext): string {
  return `## Report a vulnerability

${wayWords(context)}

Say what is affected, how it can be done, and what is gained by it. Please no passwords, tokens or data of customers.
${fixWords(context)}`;
}

function wayWords({ repositoryUrl, public: isPublic }: SecurityContext): string {
  if (!isPublic) {
    const forms =
      repositoryUrl === null ? 'the issue forms' : `[the issue forms](${repositoryUrl}/issues/new/choose)`;
    return `Please use ${forms}: they are read by those only who can read this repository. From outside, ask the maintainers for a private way first, and give no details until you have one.`;
  }
  const link =
    repositoryUrl === null
      ? '**Report it privately**, under *Security*, *Report a vulnerability*'
      : `[**Report it privately**](${repositoryUrl}/security/advisories/new)`;
  return `${link}: only the maintainers read what you write there. Please do not open a public issue, and give no details in one.`;
}

function fixWords({ policy }: SecurityContext): string {
  const hours = policy.incident['notify-hours'];
  const times = SEVERITIES.flatMap((severity) => {
    const days = slaDays(policy, severity);
    return days === null ? [] : [`${severity} within ${days} days`];
  });
  const mended =
    times.length === 0
      ? ''
      : ` What is confirmed is mended by its severity, counted from its report: ${times.join(', ')}.`;
  return `\nWe answer a report of an incident within ${hours} hours.${mended}\n`;
}

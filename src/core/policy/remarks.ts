import { addDays, type Day } from '../scale/day.js';
import { loginsIn } from './approvers.js';
import type { Policy } from './policy.js';
import type { ParsedPolicy } from './read/parse.js';
import { placeOf } from './read/positions.js';
import { quote, type PolicyError } from './read/error.js';
import type { ScannerName } from './scan-section.js';

/** What a policy is held against, beyond its format. */
export interface PolicyGround {
  /** Asked for only where there are waivers. */
  readonly today: Day;
  /** The sources whose findings may have a rule; none where no scanner of ours knows it. */
  readonly sourcesOf: (rule: string) => readonly string[];
  /** Whether it is known of a glob that no file of the repository fits it. */
  readonly isFree: (glob: string) => boolean;
}

/** Something in a valid policy that does not do what it says. */
export interface PolicyRemark extends PolicyError {
  /** An `error` ends every run as one; a `warning` has no effect, or none that was meant. */
  readonly level: 'error' | 'warning';
}

/** A remark before its place is looked up. */
interface Remark extends Pick<PolicyRemark, 'level' | 'message' | 'fix'> {
  readonly path: readonly PropertyKey[];
}

/** What a valid policy says without effect, in the order of the file. */
export function policyRemarks(parsed: ParsedPolicy, ground: PolicyGround): PolicyRemark[] {
  const { policy, file, positions } = parsed;
  const remarks = [
    ...requiredRemarks(policy),
    ...disableRemarks(policy, ground),
    ...matchRemarks(policy, ground),
    ...waiverRemarks(policy, ground),
    ...excludeRemarks(policy, ground),
  ];
  return remarks
    .map(({ path, ...rest }) => ({ ...rest, file, ...placeOf(positions, path).value }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function requiredRemarks({ scan }: Policy): Remark[] {
  return scan.required.flatMap((source, index): Remark[] => {
    const path = ['scan', 'required', index];
    if (isOwn(source)) {
      if (scan[source].enabled) return [];
      const message = `The scan ${source} is required, and scan.${source} switches it off: no run can pass.`;
      return [{ level: 'error', path, message, fix: 'Switch it on, or take it out of scan.required.' }];
    }
    if (scan.sarif.length > 0 || isToolOn(source, scan)) return [];
    const message = `${quote(source)} is required, and nothing in this policy brings results of it.`;
    const fix = 'Name its files in scan.sarif, unless the input sarif of the workflow does.';
    return [{ level: 'warning', path, message, fix }];
  });
}

/** The schema lets nothing else through. */
function isOwn(required: string): required is ScannerName {
  return !required.startsWith('sarif:');
}

/** Whether a tool runs that writes its results itself. */
function isToolOn(source: string, scan: Policy['scan']): boolean {
  const tool = TOOLS.find((name) => source.toLowerCase().startsWith(`sarif:${name}`));
  return tool !== undefined && scan[tool].enabled;
}

const TOOLS = ['semgrep', 'gitleaks', 'zizmor', 'fsrt'] as const;

/** The scans whose rules a policy can switch off. */
const DISABLING = ['code', 'forge', 'workflows', 'posture'] as const;

/** The scans of which a policy can exclude paths that the repository must have. */
const EXCLUDING = ['dependencies', 'code', 'secrets', 'forge', 'workflows', 'fsrt'] as const;

/** Whether a policy names rules; only then is `sourcesOf` asked. */
export function namesRules({ scan, waivers, severity }: Policy): boolean {
  return (
    DISABLING.some((name) => scan[name].disable.length > 0) ||
    [...waivers, ...severity.overrides].some(({ match }) => match.rule !== undefined)
  );
}

/** The globs of a policy; `isFree` is asked of these only. */
export function namedPaths({ scan, waivers, severity }: Policy): string[] {
  const matched = [...waivers, ...severity.overrides].flatMap(({ match: { path } }) => path ?? []);
  return [...EXCLUDING.flatMap((name) => scan[name].exclude), ...matched];
}

function disableRemarks({ scan }: Policy, { sourcesOf }: PolicyGround): Remark[] {
  return DISABLING.flatMap((name) =>
    scan[name].disable.flatMap((rule, index): Remark[] => {
      if (sourcesOf(rule).includes(name)) return [];
      const message = `${quote(rule)} is no rule of the scan ${name}, so nothing is switched off.`;
      return [warning(['scan', name, 'disable', index], message, `docs/rules lists them.`)];
    }),
  );
}

/** Rules that no scanner knows, and paths that the repository has not. */
function matchRemarks(policy: Policy, { sourcesOf, isFree }: PolicyGround): Remark[] {
  // Other tools name their rules as they like.
  const others = policy.scan.sarif.length > 0 || TOOLS.some((name) => policy.scan[name].enabled);
  const lists = [
    { at: ['waivers'], entries: policy.waivers },
    { at: ['severity', 'overrides'], entries: policy.severity.overrides },
  ];
  return lists.flatMap(({ at, entries }) =>
    entries.flatMap(({ match: { rule, path } }, index): Remark[] => [
      ...(rule === undefined || others || sourcesOf(rule).length > 0
        ? []
        : [
            warning(
              [...at, index, 'match', 'rule'],
              `${quote(rule)} is no advisory, and no rule of this version.`,
              'Write the id that the report prints.',
            ),
          ]),
      ...(path === undefined ? [] : unmatched([...at, index, 'match', 'path'], path, isFree)),
    ]),
  );
}

function waiverRemarks(policy: Policy, ground: PolicyGround): Remark[] {
  if (policy.waivers.length === 0) return [];
  const { today } = ground;
  const { 'max-days': days, approvals } = policy['waiver-rules'];
  const last = addDays(today, days);
  return policy.waivers.flatMap(({ expires, 'approved-by': approvedBy = '' }, index): Remark[] => {
    const at = ['waivers', index, 'expires'];
    const names = loginsIn(approvedBy).length;
    return [
      ...(expires < today
        ? [warning(at, `This waiver expired on ${expires}.`, 'Remove it, or give it anew.')]
        : []),
      ...(expires > last
        ? [
            warning(
              at,
              `This waiver ends more than ${days} days ahead, and does not count.`,
              `Name ${last} at the latest.`,
            ),
          ]
        : []),
      ...(names < approvals
        ? [
            warning(
              ['waivers', index, 'approved-by'],
              `This waiver names ${names} of the ${approvals} people whose approval waiver-rules ask for, and does not count.`,
              'Name them as "@alice, @bob".',
            ),
          ]
        : []),
    ];
  });
}

function excludeRemarks({ scan }: Policy, { isFree }: PolicyGround): Remark[] {
  return EXCLUDING.flatMap((name) =>
    scan[name].exclude.flatMap((glob, index) => unmatched(['scan', name, 'exclude', index], glob, isFree)),
  );
}

function unmatched(at: readonly PropertyKey[], glob: string, isFree: PolicyGround['isFree']): Remark[] {
  if (!isFree(glob)) return [];
  return [warning(at, `${quote(glob)} matches no file of this repository.`, 'Mend the glob, or remove it.')];
}

function warning(path: readonly PropertyKey[], message: string, fix: string): Remark {
  return { level: 'warning', path, message, fix };
}

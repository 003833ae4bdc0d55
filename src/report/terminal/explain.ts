import type { Finding, Location } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import type { Policy } from '../../core/policy/policy.js';
import { atLeast } from '../../core/scale/severity.js';
import { epssWords, exploitedWords, percentileWords } from '../text/priority-words.js';
import { GONE_WORDS, sightWords } from '../text/sight-words.js';
import { plainText } from '../text/terminal-text.js';

/**
 * Finds findings by an id: a finding's own, or any id of its advisory, ignoring case. Gone findings
 * are searched too.
 */
export function findingsNamed(result: Result, id: string): Finding[] {
  const wanted = id.toLowerCase();
  return [...result.findings, ...result.gone].filter((finding) =>
    [finding.id, finding.rule, ...finding.aliases].some((candidate) => candidate.toLowerCase() === wanted),
  );
}

/** Explains a finding's severity and due date, and whether it blocks: plain text for a terminal. */
export function explainFinding(finding: Finding, result: Result, policy: Policy): string {
  const lines = [
    finding.title,
    '',
    row('finding', finding.id),
    row('rule', [finding.rule, ...finding.aliases].join(', ')),
    ...(finding.package === null ? [] : [row('package', finding.package.purl)]),
    row('severity', `${finding.severity}: ${finding.severityReason}`),
    ...(finding.vector === null ? [] : [row('vector', finding.vector)]),
    row(
      'due',
      finding.due === null
        ? `none: ${finding.dueReason}`
        : `${finding.due} (${finding.sla}): ${finding.dueReason}`,
    ),
    ...(finding.exploited === undefined
      ? []
      : [row('exploited', `${exploitedWords(finding.exploited)} as ${finding.exploited.id}`)]),
    ...(finding.epss === undefined
      ? []
      : [row('epss', `${epssWords(finding.epss)}, ${percentileWords(finding.epss)}`)]),
    row('origin', originWords(finding, result)),
    row('gate', gateWords(finding, result, policy)),
    ...(sightWords(finding) === '' ? [] : [row('sight', sightWords(finding))]),
    ...finding.locations.map((location) => row('where', locationWords(location))),
    ...finding.locations.flatMap(({ flow }) => (flow.length === 0 ? [] : [row('way', wayWords(flow))])),
    ...fixes(finding).map((fix) => row('fix', fix)),
    ...finding.references.slice(0, 5).map((reference) => row('see', reference)),
  ];
  return `${lines.map(plainText).join('\n')}\n`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(9)} ${value}`;
}

function originWords(finding: Finding, result: Result): string {
  const gone = result.gone.find((one) => one === finding);
  if (gone !== undefined) return `${GONE_WORDS[gone.reason]}: the base has it, the head does not`;
  switch (finding.origin) {
    case 'introduced':
      return result.comparison.baseUnknown === null
        ? 'introduced here'
        : 'counts as introduced: the base is unknown';
    case 'existing':
      return 'was there before';
    case 'unknown':
      return 'nothing was compared';
  }
}

/**
 * The upgrade commands for all locations, each once; where there is no command, the fixed version
 * or that there is none.
 */
function fixes({ package: at, locations, malicious, fix }: Finding): string[] {
  const commands = new Set(locations.flatMap((location) => location.package?.upgrade ?? []));
  if (commands.size > 0) return [...commands];
  if (at === null) return fix.split('\n').filter((line) => line.trim() !== '');
  if (at.fixedVersion !== null) return [`upgrade to ${at.fixedVersion}`];
  return [malicious ? 'remove it' : 'no fix yet'];
}

function gateWords(finding: Finding, result: Result, policy: Policy): string {
  const reasons = result.reasons.filter((reason) => reason.finding === finding.id);
  if (reasons.length > 0)
    return reasons
      .map((reason) => `${reason.decision === 'warn' ? 'warns' : 'blocks'}: ${reason.message}`)
      .join('; ');
  const gone = result.gone.find((one) => one === finding);
  if (gone !== undefined) return `does not block: it is ${GONE_WORDS[gone.reason]}`;
  if (finding.waiver !== null)
    return `does not block: waived until ${finding.waiver.expires} (${finding.waiver.reason})`;
  return `does not block: ${whyNot(finding, policy)}`;
}

/**
 * Why a finding that no reason of the verdict names does not block. Checked in the order in which
 * the gate decides.
 */
function whyNot({ severity, locations, confidence }: Finding, { gate }: Policy): string {
  const failOn = gate['fail-on'];
  if (failOn === 'never') return 'gate.fail-on is never';
  if (confidence === 'low') return 'its confidence is low, and such findings are not judged';
  const open = locations.filter((location) => location.waiver === null);
  if (gate.scope === 'introduced' && open.every((location) => location.origin === 'existing'))
    return 'it was there before, and gate.scope is introduced';
  if (!atLeast(severity, failOn)) return `${severity} is below gate.fail-on, which is ${failOn}`;
  return `only development needs it, and gate.dev-dependencies is ${gate['dev-dependencies']}`;
}

/** The data flow on one line: `req.query app.js:3 > name app.js:4 > exec app.js:5`. */
function wayWords(flow: Location['flow']): string {
  return flow.map(({ label, path, line }) => `${label} ${path}:${line ?? 0}`).join(' > ');
}

function locationWords(location: Location): string {
  const at = location.package;
  const words = [
    location.line === null ? location.path : `${location.path}:${location.line}`,
    at === null ? '' : at.version,
    at?.direct === true ? 'direct' : '',
    at !== null && at.through.length > 0 ? `through ${at.through.join(' > ')}` : '',
    at?.dev === true ? 'development only' : '',
    location.override === null ? '' : `severity set to ${location.severity}: ${location.override}`,
    location.waiver === null ? '' : `waived until ${location.waiver.expires}: ${location.waiver.reason}`,
  ];
  return words.filter((word) => word !== '').join(', ');
}

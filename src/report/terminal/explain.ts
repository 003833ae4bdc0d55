import type { Finding, Location } from '../../core/findings/finding.js';
import type { Result } from '../../core/findings/result.js';
import type { Policy } from '../../core/policy/policy.js';
import { atLeast } from '../../core/scale/severity.js';
import { nearMiss } from '../../core/policy/read/near-miss.js';
import { mainLocation } from '../text/locations.js';
import { epssWords, exploitedWords, percentileWords, reachWords } from '../text/priority-words.js';
import { GONE_WORDS, sightWords } from '../text/sight-words.js';
import { fullTitle, upgradeNote } from '../text/words.js';
import { plainText } from '../text/terminal-text.js';

/** Shortest beginning of a finding's id that names it. */
const SHORTEST_ID = 6;

/**
 * Finds findings by what people know of them, ignoring case: an id of the finding (or its
 * beginning) or of its advisory or rule, the package (`lodash`, `npm/lodash`, `lodash@4.17.15`),
 * the place (`src/db.ts:42`, or the file), or words of the title. The first of these that names any
 * counts. Gone findings are searched too.
 */
export function findingsNamed(result: Result, name: string): Finding[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return [];
  const all = [...result.findings, ...result.gone];
  for (const names of WAYS) {
    const found = all.filter((finding) => names(finding, wanted));
    if (found.length > 0) return found;
  }
  return [];
}

/** The ways to name a finding, the most exact ones first. `wanted` is in lower case. */
const WAYS: readonly ((finding: Finding, wanted: string) => boolean)[] = [
  (finding, wanted) => idsOf(finding).some((id) => id.toLowerCase() === wanted),
  ({ id }, wanted) => wanted.length >= SHORTEST_ID && id.startsWith(wanted),
  (finding, wanted) => packagesOf(finding).some((one) => one.toLowerCase() === wanted),
  ({ locations }, wanted) =>
    locations.some(({ path, line }) =>
      [path, `${path}:${line ?? 0}`].some((at) => at.toLowerCase() === wanted),
    ),
  (finding, wanted) => fullTitle(finding).toLowerCase().includes(wanted),
];

function idsOf({ id, rule, aliases }: Finding): string[] {
  return [id, rule, ...aliases];
}

function packagesOf({ locations }: Finding): string[] {
  return locations.flatMap(({ package: at }) =>
    at === null
      ? []
      : [
          at.name,
          `${at.ecosystem}/${at.name}`,
          `${at.name}@${at.version}`,
          `${at.name} ${at.version}`,
          at.purl,
        ],
  );
}

/** Most names that are suggested. */
const MOST_SUGGESTED = 3;

/** Names of findings that may have been meant, the closest first; empty for none. */
export function suggestionsFor(result: Result, name: string): string[] {
  const all = [...result.findings, ...result.gone];
  const names = [
    ...new Set(all.flatMap((one) => [...packagesOf(one).slice(0, 1), ...idsOf(one), mainLocation(one).path])),
  ];
  const near = nearMiss(name, names);
  const parts = names.filter((one) => one.toLowerCase().includes(name.toLowerCase()) && one !== near);
  return [...(near === undefined ? [] : [near]), ...parts].slice(0, MOST_SUGGESTED).map(plainText);
}

/** Explains a finding's severity and due date, and whether it blocks: plain text for a terminal. */
export function explainFinding(finding: Finding, result: Result, policy: Policy): string {
  const lines = [
    finding.title,
    '',
    row('finding', finding.id),
    row('rule', [finding.rule, ...finding.aliases].join(', ')),
    ...(finding.package === null ? [] : [row('package', finding.package.purl)]),
    ...whatLines(finding).map((line) => row('what', line)),
    row('severity', `${finding.severity}: ${finding.severityReason}`),
    ...(finding.vector === null ? [] : [row('vector', finding.vector)]),
    row(
      'due',
      finding.due === null
        ? `none: ${finding.dueReason}`
        : `${finding.due} (${finding.sla}): ${finding.dueReason}`,
    ),
    ...(finding.reachability === undefined ? [] : [row('reached', reachWords(finding.reachability))]),
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

/** Most of a description that is shown, in characters. */
const MOST_SAID = 1_000;

/** What is wrong in particular; an advisory, which may be pages long, is behind its link. */
function whatLines({ package: at, description }: Finding): string[] {
  if (at !== null) return [];
  return description
    .slice(0, MOST_SAID)
    .split('\n')
    .filter((line) => line.trim() !== '');
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
  const commands = new Set(
    locations.flatMap(({ package: one }) =>
      one?.upgrade == null ? [] : [`${one.upgrade}${upgradeNote(one)}`],
    ),
  );
  if (commands.size > 0) return [...commands];
  if (at === null) return fix.split('\n').filter((line) => line.trim() !== '');
  if (at.fixedVersion !== null) return [`upgrade to ${at.fixedVersion}${upgradeNote(at)}`];
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

import type { Evidence, EvidenceFinding, EvidencePermission } from '../../core/history/evidence.js';
import { SEVERITIES, type Severity } from '../../core/scale/severity.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, list, table, tableRow } from '../text/markdown-blocks.js';
import { clip } from '../text/terminal-text.js';
import { count, number } from '../text/words.js';
import { agreedBy, broughtBy, KIND_WORDS, outcome, withinWords } from './words.js';

/** Maximum length of a cell's text, in characters. */
const MAX_TEXT = 500;

/**
 * The evidence as a Markdown document. As it is a file and not a comment, it has no size limit, and
 * nothing is left out.
 */
export function evidenceMarkdown(evidence: Evidence): string {
  return blocks([
    markup`# Security evidence: ${evidence.repository}, ${evidence.since} to ${evidence.until}`,
    introduction(evidence),
    markup`## In short`,
    shortTable(evidence),
    markup`## Scans`,
    scans(evidence),
    markup`## Findings`,
    findingsTable(evidence),
    markup`## Waivers`,
    waiversTable(evidence),
    ...permissionsSection(evidence),
    ...saidParts(evidence),
  ]).toString();
}

function introduction({ asOf, timezone, policy }: Evidence): Markdown {
  const from = policy.path === null ? markup`the default policy` : code(policy.path);
  const at = policy.ref === null ? EMPTY : markup` at ${code(policy.ref)}`;
  return markup`Read from GitHub at ${asOf}. Dates are calendar dates in ${timezone}; both ends of the period are included. Policy: ${policy.preset}, ${from}${at}. A finding is within its SLA if it was fixed on or before its due date, or is open and not yet past it; a waiver does not change that.`;
}

function shortTable({ findings, policyDays }: Evidence): Markdown {
  const head = ['Severity', 'Policy', 'Findings', 'Fixed in time', 'Fixed late', 'Open', 'Open and overdue'];
  const row = (severity: Severity): Markdown => {
    const own = findings.filter((finding) => finding.severity === severity);
    const fixed = own.filter((finding) => finding.fixed !== null);
    const open = own.filter((finding) => finding.fixed === null);
    const days = policyDays[severity];
    return tableRow([
      markup`${severity}`,
      days === null ? markup`no due date` : markup`${count(days, 'day')}`,
      ...[
        own.length,
        fixed.filter(({ withinSla }) => withinSla === true).length,
        fixed.filter(({ withinSla }) => withinSla === false).length,
        open.length,
        open.filter(({ withinSla }) => withinSla === false).length,
      ].map((figure) => markup`${number(figure)}`),
    ]);
  };
  return table(headOf(head), SEVERITIES.map(row));
}

function scans({ days, scannedDays, gaps }: Evidence): Markdown {
  const without = days - scannedDays;
  const words = markup`A scan of the default branch was complete on ${number(scannedDays)} of ${count(days, 'day')}. ${without === 0 ? 'There is no day without one.' : `${count(without, 'day')} without a complete scan:`}`;
  const spans = gaps.map(({ from, to, days: length }) =>
    from === to ? markup`${from}` : markup`${from} to ${to}, ${count(length, 'day')}`,
  );
  return blocks([words, list(spans)]);
}

function findingsTable({ findings, until }: Evidence): Markdown {
  if (findings.length === 0) return markup`None.`;
  const head = [
    'Severity',
    'Finding',
    'Issue',
    'Opened',
    'Due',
    'Fixed',
    'Days',
    'Within SLA',
    'Outcome',
    'Owner',
  ];
  return table(
    headOf(head),
    findings.map((finding) => findingRow(finding, until)),
  );
}

function findingRow(finding: EvidenceFinding, today: string): Markdown {
  const { severity, title, rule, issue, opened, due, fixed, days, withinSla, owner } = finding;
  return tableRow([
    markup`${severity}`,
    markup`${clip(title, MAX_TEXT)} (${clip(rule, 100)})`,
    issue === null ? markup`none yet` : link(markup`#${issue.number}`, issue.url),
    markup`${opened}`,
    markup`${due ?? 'none'}`,
    markup`${fixed ?? 'no'}`,
    markup`${number(days)}`,
    markup`${withinWords(withinSla)}`,
    markup`${outcome(finding, today)}`,
    markup`${clip(owner ?? 'nobody', 60)}`,
  ]);
}

/** Dates that maintainers set and what mended reports, where there are any. */
function saidParts({ findings }: Evidence): Markdown[] {
  const dates = findings.flatMap(({ title, rule, due, dueSet }) =>
    dueSet === undefined
      ? []
      : [
          tableRow([
            markup`${clip(title, MAX_TEXT)} (${clip(rule, 100)})`,
            markup`${due ?? dueSet.due}`,
            markup`${clip(dueSet.ticket ?? dueSet.by, 60)}`,
            markup`${clip(dueSet.reason, MAX_TEXT * 4)}`,
          ]),
        ],
  );
  const reports = findings.flatMap(({ title, issue, report, fix }) =>
    report === undefined
      ? []
      : [
          tableRow([
            issue === null
              ? markup`${clip(title, MAX_TEXT)}`
              : link(markup`#${issue.number} ${clip(title, MAX_TEXT)}`, issue.url),
            markup`${clip(report.by ?? 'nobody named', 60)}`,
            markup`${report.confirmed ? 'yes' : 'no'}`,
            markup`${clip(fix ?? '', MAX_TEXT * 4)}`,
          ]),
        ],
  );
  return [
    ...(dates.length === 0
      ? []
      : [markup`## Dates that maintainers set`, table(headOf(['Finding', 'Due', 'By', 'Reason']), dates)]),
    ...(reports.length === 0
      ? []
      : [
          markup`## Reported by people`,
          table(headOf(['Report', 'By', 'Confirmed', 'What mended it']), reports),
        ]),
  ];
}

function waiversTable({ findings }: Evidence): Markdown {
  const rows = findings.flatMap((finding) =>
    finding.waivers.map(({ kind, by, approval, reason, from, until }) =>
      tableRow([
        join([clip(finding.title, MAX_TEXT), clip(finding.rule, 100)], ', '),
        markup`${KIND_WORDS[kind]}`,
        markup`${clip(by ?? 'nobody named', 60)}`,
        markup`${approval ?? ''}`,
        markup`${from ?? 'unknown'}`,
        markup`${until}`,
        markup`${clip(reason, MAX_TEXT * 4)}`,
      ]),
    ),
  );
  if (rows.length === 0) return markup`None.`;
  return table(
    headOf(['Finding', 'Accepted as', 'Approved by', 'Approval', 'From', 'Until', 'Reason']),
    rows,
  );
}

/** What Forge apps were given in the period, by their manifests' history. */
function permissionsSection({ permissions }: Evidence): Markdown[] {
  if (permissions === null) return [];
  const { changes, uncompared } = permissions;
  const head = ['Day', 'App', 'Permission', 'Severity', 'Consent', 'Brought by', 'Agreed by'];
  return [
    markup`## Permissions of Forge apps`,
    changes.length === 0
      ? markup`No commit of the period changed what an app may do.`
      : table(headOf(head), changes.map(permissionRow)),
    list(
      uncompared.map(
        ({ app, on, commit, reason }) =>
          markup`${clip(app, MAX_TEXT)} of ${on}, commit ${commit.slice(0, 7)}, is no valid manifest (${clip(reason, MAX_TEXT)}): what it changed stands at the next valid one.`,
      ),
    ),
  ];
}

function permissionRow(change: EvidencePermission): Markdown {
  const { on, app, can, permission, severity, consent } = change;
  const what = change.change === 'widens' ? `may ${can}` : `no more: ${permission}`;
  return tableRow([
    markup`${on}`,
    markup`${clip(app, MAX_TEXT)}`,
    markup`${clip(what, MAX_TEXT)}`,
    markup`${severity}`,
    markup`${change.change === 'narrows' ? 'not needed' : consent === 'admin' ? 'administrators' : 'nobody'}`,
    markup`${clip(broughtBy(change), MAX_TEXT)}`,
    markup`${clip(agreedBy(change), MAX_TEXT)}`,
  ]);
}

/** The cells of a table's head. */
function headOf(words: readonly string[]): Markdown[] {
  return words.map((word) => markup`${word}`);
}

import type { DashboardData } from '../../core/dashboard/dashboard.js';
import { DASHBOARD_TITLE } from '../../core/ledger/lost-text.js';
import { dashboardMetadata, renderDashboardMetadata } from '../../core/ledger/metadata/dashboard.js';
import { assemble, COMMENT_LIMIT, fixed } from '../text/fit.js';
import { code, join, link, markup, type Markdown } from '../text/markdown.js';
import { clip } from '../text/terminal-text.js';
import type { DashboardContext } from './context.js';
import { standing } from './counts.js';
import { coveragePart } from './coverage.js';
import {
  dismissedPart,
  exploitedPart,
  reportedPart,
  dueThisWeekPart,
  overduePart,
  waitingPart,
} from './lists.js';
import { pacePart } from './pace.js';
import { countsPart } from './table.js';
import { promisesPart } from './promises.js';
import { trendPart } from './trend.js';
import { scansPart, waiversPart } from './upkeep.js';
import { exposedPart } from './exposed.js';
import { doubtPart, verdictPart } from './verdict.js';

/**
 * Renders the dashboard issue: first what is overdue, due and open, then trends and the state of
 * scans and waivers. Stays within GitHub's 65,536 characters for any number of findings. The same
 * data gives the same bytes. It mentions nobody, and the issue carries none of the labels that its
 * own searches use.
 * @returns a body that begins with a hidden line of metadata
 */
export function renderDashboard(
  data: DashboardData,
  context: DashboardContext,
): { readonly title: string; readonly body: string } {
  const metadata = renderDashboardMetadata(dashboardMetadata(data, context));
  const now = standing(data);
  const parts = [
    fixed(verdictPart(data, now)),
    fixed(doubtPart(now)),
    fixed(exposedPart(data)),
    exploitedPart(now),
    fixed(countsPart(data, context.trackerUrl)),
    overduePart(now, context.trackerUrl),
    dueThisWeekPart(now, context.today, context.trackerUrl),
    fixed(trendPart(data.weeks, data.burnDown)),
    fixed(pacePart(data)),
    fixed(promisesPart(data)),
    fixed(coveragePart(data)),
    scansPart(data.scans, context),
    waiversPart(data.waivers),
    dismissedPart(data),
    reportedPart(data),
    waitingPart(data),
  ];
  const limit = { ...COMMENT_LIMIT, size: COMMENT_LIMIT.size - metadata.length - 1 };
  return {
    title: DASHBOARD_TITLE,
    body: `${metadata}\n${assemble(parts, footer(context), limit).toString()}\n`,
  };
}

function footer(context: DashboardContext): Markdown {
  const { repositoryUrl, commit, runUrl, preset, policyPath, timezone } = context;
  const time = new Date(context.asOf).toISOString();
  const parts = [
    markup`As of ${time.slice(0, 10)} ${time.slice(11, 16)} UTC`,
    ...(timezone === 'UTC' ? [] : [markup`dates in ${clip(timezone, 60)}`]),
    ...(commit === null ? [] : [link(code(commit.slice(0, 7)), `${repositoryUrl}/commit/${commit}`)]),
    markup`policy ${clip(preset, 60)}, ${policyPath === null ? 'default policy' : code(clip(policyPath, 200))}`,
    ...(runUrl === null ? [] : [link('run', runUrl)]),
    markup`written by Fixby after every scan of the default branch: changes made here by hand are lost`,
  ];
  return markup`<sub>${join(parts, ' · ')}</sub>`;
}

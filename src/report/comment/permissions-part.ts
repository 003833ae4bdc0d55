import type { PermissionChange } from '../../core/findings/permissions.js';
import { permalink } from '../text/addresses.js';
import { fitting, type Part } from '../text/fit.js';
import { placeWords } from '../text/locations.js';
import { code, EMPTY, join, link, markup, type Markdown } from '../text/markdown.js';
import { blocks, table, tableRow } from '../text/markdown-blocks.js';
import { MAX_TEXT } from '../text/permission-lines.js';
import { clip } from '../text/terminal-text.js';
import { count, number, severityMark } from '../text/words.js';
import type { ReportContext } from './report-context.js';

/** Maximum number of removed permissions that are named. */
const MAX_THANKS = 5;

const HEAD = [EMPTY, markup`This app will be able to`, markup`Where`, markup`Who has to consent`];

/**
 * The permissions that this change gives to Forge apps, and a sentence about those that it removes.
 */
export function permissionsPart(context: ReportContext): Part {
  const { permissions } = context.result;
  const wider = permissions.filter(({ change }) => change === 'widens');
  const narrower = permissions.filter(({ change }) => change === 'narrows');
  return (room) => {
    if (permissions.length === 0) return EMPTY;
    const { rows, hidden } = fitting(wider, (change) => row(change, context), {
      room: room - 800,
      most: context.maxRows,
      measure: context.measure,
    });
    return blocks([
      rows.length === 0 ? EMPTY : markup`**This pull request widens what ${apps(wider)} may do.**`,
      table(HEAD, rows),
      hidden === 0 ? EMPTY : markup`…and ${number(hidden)} more, ${context.elsewhere}.`,
      thanks(narrower),
    ]);
  };
}

function row(change: PermissionChange, { result, repositoryUrl }: ReportContext): Markdown {
  const { severity, can, place, consent } = change;
  const where = link(placeWords(place), permalink(place, repositoryUrl, result.comparison.head));
  const asked = consent === 'admin' ? markup`administrators of every site` : markup`nobody`;
  return tableRow([
    markup`${severityMark(severity)}\u00A0${severity}`,
    markup`${clip(can, MAX_TEXT)}`,
    where,
    asked,
  ]);
}

function apps(changes: readonly PermissionChange[]): string {
  const names = [...new Set(changes.map(({ app }) => app))];
  return names.length === 1 ? 'the app' : count(names.length, 'app');
}

function thanks(changes: readonly PermissionChange[]): Markdown {
  if (changes.length === 0) return EMPTY;
  const shown = changes.slice(0, MAX_THANKS).map(({ permission }) => code(clip(permission, MAX_TEXT)));
  const more = changes.length - shown.length;
  return markup`Takes back ${count(changes.length, 'permission')}, thank you: ${join(shown, ', ')}${more === 0 ? '' : ` and ${number(more)} more`}.`;
}

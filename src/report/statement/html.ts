import { isByWord } from '../../core/statement/say.js';
import type { Statement, StatementEvidence, StatementPromise } from '../../core/statement/statement.js';
import { Html, html, link, NOTHING } from '../text/html.js';
import { longDate } from '../text/dates.js';
import { clip } from '../text/terminal-text.js';
import { STYLE } from './style.js';
import {
  answerCounts,
  answerStands,
  brokenWords,
  byEdition,
  editionTitle,
  evidenceDay,
  isPublic,
  keptWords,
  kindWord,
  nameWords,
  originWords,
  promiseWords,
  questionWords,
  requirementCounts,
  requirementStands,
  requirementWords,
  sinceWords,
  statusWords,
  subjectWords,
  TABLE_WORDS,
  type PartStands,
} from './words.js';

/** Longest text of evidence. */
const MAX_TEXT = 500;

/** One self-contained page, for light and dark, wide and narrow: no script, nothing fetched. */
export function renderStatementHtml(statement: Statement): string {
  const { promises, requirements } = statement;
  const row = rowOf(statement);
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${`Security statement of ${clip(nameWords(statement), MAX_TEXT)}`}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
${header(statement)}
<main>
<section>
${promises.map((promise) => promiseCard(statement, promise))}
</section>
${
  requirements.length === 0
    ? NOTHING
    : html`<details>
<summary>Marketplace requirements <span>${requirementCounts(statement)}</span></summary>
${requirements.map((one) => row(`${TABLE_WORDS[one.table]} ${one.number}`, requirementWords(one), requirementStands(one), one.evidence))}
</details>`
}
${byEdition(statement).map(
  ({ edition, answers }) => html`<details>
<summary>${editionTitle(edition)} <span>${answerCounts(statement, edition)}</span></summary>
${answers.map((one) => row(one.id, questionWords(statement, one), answerStands(one), one.evidence))}
</details>
`,
)}
</main>
${footer(statement)}
</body>
</html>`.toString()}\n`;
}

/** Readers of a web page ask first whose it is; the owner, how many promises are kept. */
function header(statement: Statement): Html {
  const { promises, asOf } = statement;
  const [kept, subject] = [keptWords(statement), clip(subjectWords(statement), MAX_TEXT)];
  const [title, more] = isPublic(statement)
    ? [clip(nameWords(statement), MAX_TEXT), [kept, subject]]
    : [kept, [subject]];
  const about = more.filter((part) => part !== '').join(' · ');
  return html`<header>
<p class="eyebrow">Security statement</p>
<h1>${title}</h1>
<p class="about">${about} · as of <time datetime="${asOf}">${longDate(asOf.slice(0, 10))}</time></p>
<ul class="bar" aria-hidden="true">${promises.map((one) => html`<li class="${classOf(one)}"></li>`)}</ul>
</header>`;
}

function promiseCard(statement: Statement, promise: StatementPromise): Html {
  const { id, evidence } = promise;
  const broken = brokenWords(promise);
  return html`<article id="${id}">
<h2>${promiseWords(promise)}</h2>
${statusLine(statement, promise, sinceWords(promise))}
${broken === '' ? '' : html`<p class="since">${broken}</p>`}
${evidenceList(statement, evidence)}
</article>
`;
}

/** A status, and since when it is so; `since` is empty where nobody knows. */
function statusLine(statement: Statement, stands: PartStands, since: string): Html {
  return html`<p class="status ${classOf(stands)}">${statusWords(statement, stands)}${
    since === '' ? '' : html` <span>${since}</span>`
  }</p>`;
}

/** Colour and form of a status: what is by word is drawn hollow. */
function classOf(stands: PartStands): string {
  return isByWord(stands) ? `${stands.status} word` : stands.status;
}

/** Draws one requirement or answer. */
function rowOf(
  statement: Statement,
): (name: string, words: string, stands: PartStands, evidence: readonly StatementEvidence[]) => Html {
  return (name, words, stands, evidence) => html`<div class="row">
<h3><b>${name}</b> ${words}</h3>
${statusLine(statement, stands, '')}
${evidenceList(statement, evidence)}
</div>
`;
}

function evidenceList(statement: Statement, evidence: readonly StatementEvidence[]): Html {
  return html`<ul class="evidence">${evidence.map((one) => evidenceItem(statement, one))}</ul>`;
}

function evidenceItem(statement: Statement, one: StatementEvidence): Html {
  const { kind, text, detail, url } = one;
  const [words, date] = [clip(text, MAX_TEXT), evidenceDay(statement, one)];
  return html`<li class="${kind}"><span class="kind">${kindWord(statement, kind)}</span> ${link(
    words,
    url ?? null,
  )}${date === null ? '' : html` <time>${date}</time>`}${
    detail === undefined || detail === '' ? '' : html`<small>${clip(detail, MAX_TEXT)}</small>`
  }</li>`;
}

function footer(statement: Statement): Html {
  const { digest, evidenceDigest } = statement;
  return html`<footer>
<p>${originWords(statement)}</p>
<dl>${
    evidenceDigest === undefined
      ? ''
      : html`<dt>Hash of the evidence, which the vendor keeps and can show</dt><dd>${evidenceDigest}</dd>`
  }<dt>${isPublic(statement) ? 'Hash of this statement' : 'Digest'}</dt><dd>${digest}</dd></dl>
</footer>`;
}

import type { Statement, StatementEvidence } from '../../core/statement/statement.js';
import { Html, html, link } from '../text/html.js';
import { longDate } from '../text/dates.js';
import { clip } from '../text/terminal-text.js';
import { STYLE } from './style.js';
import {
  byEdition,
  editionTitle,
  historyWords,
  KIND_WORDS,
  promiseWords,
  questionWords,
  requirementWords,
  STATUS_WORDS,
  subjectWords,
  TABLE_WORDS,
} from './words.js';

/** Longest text of evidence. */
const MAX_TEXT = 500;

/** One self-contained page, for light and dark, wide and narrow: no script, nothing fetched. */
export function renderStatementHtml(statement: Statement): string {
  const { promises, requirements, asOf } = statement;
  const title = `Security statement of ${subjectWords(statement)}`;
  const kept = promises.filter(({ status }) => status === 'kept').length;
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${Html.trusted(STYLE)}</style>
</head>
<body>
<header>
<p class="eyebrow">Security statement</p>
<h1>${String(kept)} of ${String(promises.length)} promises kept</h1>
<p class="about">${clip(subjectWords(statement), MAX_TEXT)} · as of <time datetime="${asOf}">${longDate(asOf.slice(0, 10))}</time></p>
<ul class="bar" aria-hidden="true">${promises.map(({ status }) => html`<li class="${status}"></li>`)}</ul>
</header>
<main>
<section>
${promises.map(promiseCard)}
</section>
<details>
<summary>Marketplace requirements <span>${countsOf(requirements.map(({ status }) => status))}</span></summary>
${requirements.map((one) => row(`${TABLE_WORDS[one.table]} ${one.number}`, requirementWords(one), one.status, one.evidence))}
</details>
${byEdition(statement).map(
  ({ edition, answers }) => html`<details>
<summary>${editionTitle(edition)} <span>${countsOf(answers.map(({ answer }) => answer))}</span></summary>
${answers.map((one) => row(one.id, questionWords(one), one.answer, one.evidence))}
</details>
`,
)}
</main>
${footer(statement)}
</body>
</html>`.toString()}\n`;
}

function promiseCard(promise: Statement['promises'][number]): Html {
  const { id, status, evidence } = promise;
  const since = historyWords(promise);
  return html`<article id="${id}">
<h2>${promiseWords(id)}</h2>
<p class="status ${status}">${STATUS_WORDS[status]}</p>
${since === '' ? '' : html`<p class="since">${since}</p>`}
${evidenceList(evidence)}
</article>
`;
}

function row(
  name: string,
  words: string,
  status: keyof typeof STATUS_WORDS,
  evidence: readonly StatementEvidence[],
): Html {
  return html`<div class="row">
<h3><b>${name}</b> ${words}</h3>
<p class="status ${status}">${STATUS_WORDS[status]}</p>
${evidenceList(evidence)}
</div>
`;
}

function evidenceList(evidence: readonly StatementEvidence[]): Html {
  return html`<ul class="evidence">${evidence.map(evidenceItem)}</ul>`;
}

function evidenceItem({ kind, text, detail, url, date }: StatementEvidence): Html {
  const words = clip(text, MAX_TEXT);
  return html`<li class="${kind}"><span class="kind">${KIND_WORDS[kind]}</span> ${link(
    words,
    url ?? null,
  )}${date === undefined ? '' : html` <time>${date}</time>`}${
    detail === undefined || detail === '' ? '' : html`<small>${clip(detail, MAX_TEXT)}</small>`
  }</li>`;
}

/** `7 kept, 2 not kept, 1 unknown` */
function countsOf(all: readonly (keyof typeof STATUS_WORDS)[]): string {
  return (Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[])
    .flatMap((status) => {
      const found = all.filter((one) => one === status).length;
      return found === 0 ? [] : [`${found} ${STATUS_WORDS[status]}`];
    })
    .join(', ');
}

function footer({ asOf, digest, evidenceDigest }: Statement): Html {
  return html`<footer>
<p>Written by Fixby on ${asOf}. <b>Seen</b> was looked at by this run, <b>said</b> is the vendor’s own word, <b>missing</b> could not be looked at. Nothing is called kept that a scan did not complete or a token could not see.</p>
<dl>${
    evidenceDigest === undefined
      ? ''
      : html`<dt>Digest of the whole statement, which the vendor keeps</dt><dd>${evidenceDigest}</dd>`
  }<dt>Digest</dt><dd>${digest}</dd></dl>
</footer>`;
}

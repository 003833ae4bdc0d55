import type { PostureFile } from './facts.js';

const ADDRESS =
  /mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:private(?:ly)?|security) (?:vulnerability )?(?:report|advisor)/iu;

const LINK = /https?:\/\/[^\s)>"'\]]+/giu;

/**
 * Words beside a link, or in the heading above it, that make it one for reports; in German and
 * French too.
 */
const ASKS =
  /\b(?:report|disclos|contact|notif(?:y|ies)|tell us|let us know|submit|reach us|write to|e-?mail|bounty|vuln|schwachstell|meld(?:en|ung)|signal)/iu;

/** Parts of an address that is for reports by itself. */
const FOR_REPORTS =
  /report|secur|vuln|disclos|bounty|contact|hackerone|bugcrowd|intigriti|yeswehack|advisor|incident|psirt|issues\/new/iu;

const TIME =
  /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|fourteen|thirty)|\ba|\ban)[ -](?:(?:business|working|calendar) )?(?:hour|day|week|month)/iu;

/** A link about privacy; what a link in Markdown leads to is its group. */
const PRIVACY_LINK = /\[[^\]]*privacy[^\]]*\]\(\s*([^)#\s][^)\s]*)[^)]*\)|https?:\/\/[^\s)>"']*privacy/giu;

/**
 * Whether a SECURITY.md names an address, a link or a form for reports. A link counts where it, its
 * sentence or the heading above it speaks of reports: others lead to a standard or a calendar.
 */
export function namesWay(text: string): boolean {
  return ADDRESS.test(text) || sectionsOf(text).some(linksWay);
}

/** A text by its headings: each section begins with its own. */
function sectionsOf(text: string): string[] {
  return text.split(/\n(?=#{1,6}\s)/u);
}

function linksWay(section: string): boolean {
  const heading = /^#{1,6}\s.*/u.exec(section)?.[0] ?? '';
  return section.split(SENTENCES).some((sentence) => {
    const links = sentence.match(LINK) ?? [];
    return (
      links.length > 0 && (ASKS.test(`${heading} ${sentence}`) || links.some((one) => FOR_REPORTS.test(one)))
    );
  });
}

/** Fewest words outside of headings of a document that says something. */
const FEWEST_WORDS = 20;

/** Whether a document says something: more than its headings and a line or two. */
export function saysSomething(text: string): boolean {
  const body = text.replaceAll(/^#.*$/gmu, '').replaceAll(/<!--[\s\S]*?-->/gu, '');
  return (body.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
}

/** Words for the answer to a report. */
const ANSWER =
  /\b(?:answer|respon[ds]|repl(?:y|ies)|acknowledg|hear (?:back )?from|get back to you|contact you|confirm receipt|triage)/iu;

/** Words for what comes later, whose time is not that of the answer. */
const LATER = /\b(?:fix|mend|patch|resolv|remediat|disclos|publish|releas|embargo|paid|support)/iu;

/** Sentences end at a full stop or an empty line; a row of a table is one. */
const SENTENCES = /(?<=[.!?])\s+|\n\s*\n|\n(?=\s*[-*|#])/u;

/** Whether a SECURITY.md says when to expect an answer: some time that is not that of a fix. */
export function namesTime(text: string): boolean {
  return text
    .split(SENTENCES)
    .some((sentence) => TIME.test(sentence) && (ANSWER.test(sentence) || !LATER.test(sentence)));
}

/** Where documents have a privacy policy: by a link, or as a file of their own. */
export interface PrivacyPolicy {
  readonly path: string;
  readonly by: 'link' | 'file';
}

/**
 * Where documents have a privacy policy; null for none. A file of it has to say something, also
 * where another document links it.
 */
export function privacyIn(documents: readonly PostureFile[]): PrivacyPolicy | null {
  const files = documents.filter(({ path }) => /privacy/iu.test(path));
  const link = documents.find(({ text }) => linksPage(text, files));
  if (link !== undefined) return { path: link.path, by: 'link' };
  const file = files.find(({ text }) => saysSomething(text));
  return file === undefined ? null : { path: file.path, by: 'file' };
}

function linksPage(text: string, files: readonly PostureFile[]): boolean {
  return [...text.matchAll(PRIVACY_LINK)].some(([, target]) => {
    const path = target?.replace(/[?#].*$/u, '').replace(/^(?:\.{0,2}\/)+/u, '');
    return path === undefined || !files.some((file) => `/${file.path}`.endsWith(`/${path}`));
  });
}

/** The first address on the web of a privacy policy that a document links; null for none. */
export function privacyAddress(text: string): string | null {
  const links = text.matchAll(
    /\[[^\]]*privacy[^\]]*\]\(\s*(https?:[^)\s]+)|(https?:\/\/[^\s)>"']*privacy[^\s)>"']*)/giu,
  );
  for (const [, named, bare] of links) return named ?? bare ?? null;
  return null;
}

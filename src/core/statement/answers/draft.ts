import { Document, isMap, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Day } from '../../scale/day.js';
import { PROMISES } from '../promises/index.js';
import { questionnaireOf } from '../questionnaire-of.js';
import { REQUIREMENTS } from '../requirements/requirements.js';
import { asksVendor } from '../say.js';
import {
  REQUIREMENT_TABLES,
  type Answer,
  type Edition,
  type Statement,
  type StatementPromise,
  type StatementRequirement,
} from '../statement.js';
import { APP_ID } from './schema.js';

/** What a new answers file is made from. */
export interface Draft {
  /** What this run tells by itself. */
  readonly statement: Pick<Statement, 'promises' | 'requirements' | 'questionnaires'>;
  /** Editions that the file is to have. */
  readonly editions: readonly Edition[];
  /** Who answers, until somebody writes another name. */
  readonly owner: string;
  readonly today: Day;
  readonly apps: readonly { readonly name: string; readonly id: string | null; readonly path: string }[];
}

const HEAD = ` A vendor's own answers, for fixby statement. docs/statement.md of Fixby explains the format.
 answer: yes, no or not-applicable; not-from-here is no answer yet.
 What is answered here is a draft, with what the run saw above it. An answer counts once somebody has read
 it: add reviewed: YYYY-MM-DD, that day. Before, and when that is too long ago, it is a finding.
 The questions are in Fixby's own words: look up the exact ones by edition and id.`;

/**
 * The text of an answers file: what a run can answer is drafted, what only the vendor can tell
 * waits as `not-from-here`. What a file that is there says stays as it is; only what it lacks is
 * added. Nothing that is written has a date of review: nobody has read it yet.
 * @param before a valid answers file; null for none
 */
export function answersText(before: string | null, draft: Draft): string {
  const document = before === null ? emptyDocument(draft) : parseDocument(before, { schema: 'core' });
  const owner = document.has('owner') ? {} : { owner: draft.owner };
  for (const { path, entries } of sectionsOf(draft)) {
    if (entries.length === 0) continue;
    const section = sectionIn(document, path);
    for (const entry of entries) if (!section.has(entry.id)) section.add(pairFor(document, entry, owner));
  }
  return document.toString({ lineWidth: 0 });
}

/** One answer that is to be in the file. */
interface Entry {
  readonly id: string;
  /** What is asked, without a full stop. */
  readonly asks: string;
  /** What the run answers. */
  readonly answer: Answer['answer'];
  /** What it saw, a sentence for each; null for nothing. */
  readonly saw: string | null;
}

interface Section {
  readonly path: readonly [string, ...string[]];
  readonly entries: readonly Entry[];
}

function sectionsOf({ statement, editions, today }: Draft): Section[] {
  return [
    { path: ['promises'], entries: statement.promises.flatMap(promiseEntries) },
    ...REQUIREMENT_TABLES.map((table): Section => ({
      path: ['requirements', table],
      entries: statement.requirements.filter((one) => one.table === table).flatMap(requirementEntries),
    })),
    ...editions.map((edition): Section => ({
      path: ['answers', edition],
      entries: (questionnaireOf(edition)?.questions ?? []).map(({ id, about }) => {
        const found = statement.questionnaires.find((one) => one.edition === edition && one.id === id);
        return { id, asks: about, ...draftedOf(found, today) };
      }),
    })),
  ];
}

function promiseEntries({ id, status }: StatementPromise): Entry[] {
  const asked = PROMISES.find((one) => one.id === id && one.asksVendor === true);
  return asked === undefined || status === 'kept' ? [] : [{ id, asks: asked.words, ...OPEN }];
}

function requirementEntries(requirement: StatementRequirement): Entry[] {
  const { table, number } = requirement;
  const found = REQUIREMENTS.find((one) => one.table === table && one.number === number);
  return found === undefined || !asksVendor(requirement)
    ? []
    : [{ id: String(number), asks: found.words, ...OPEN }];
}

/** What waits for the vendor. */
const OPEN = { answer: 'not-from-here', saw: null } as const satisfies Partial<Entry>;

/**
 * What a run answers, but for what it tells of something open: that goes away as soon as its cause
 * is mended, and in the file it would stay.
 */
function draftedOf(found: Answer | undefined, today: Day): Pick<Entry, 'answer' | 'saw'> {
  if (found === undefined || found.evidence.some(({ inside }) => inside)) return OPEN;
  const saw = found.evidence.filter(({ kind }) => kind === 'seen').map(({ text }) => text);
  return saw.length === 0 ? OPEN : { answer: found.answer, saw: `Seen on ${today}: ${saw.join(' ')}` };
}

function emptyDocument({ apps, owner }: Draft): Document {
  const document = new Document({
    version: 1,
    owner,
    'review-after': '365d',
    apps: apps.map(({ name, id, path }) => ({
      name,
      ...(id !== null && APP_ID.test(id) ? { id } : {}),
      ...(path === '' ? {} : { path }),
    })),
  });
  document.commentBefore = HEAD;
  const [, owners] = isMap(document.contents) ? document.contents.items : [];
  if (owners?.key instanceof Scalar)
    owners.key.commentBefore = ' vendor: Who the statement is about, as customers know it';
  return document;
}

/** The map at a path, made where it is missing. */
function sectionIn(document: Document, path: Section['path']): YAMLMap {
  for (let length = 1; length <= path.length; length += 1)
    if (!isMap(document.getIn(path.slice(0, length)))) document.setIn(path.slice(0, length), new YAMLMap());
  const section = document.getIn(path);
  if (!isMap(section)) throw new RangeError(`${path.join('.')} is no section`);
  section.flow = false;
  return section;
}

function pairFor(document: Document, { id, asks, answer, saw }: Entry, owner: { readonly owner?: string }) {
  const key = new Scalar(id);
  key.commentBefore = ` ${asks}.${saw === null ? '' : `\n ${saw}`}`;
  const entry = answer === 'not-from-here' ? { answer } : { answer, ...owner };
  return document.createPair(key, document.createNode(entry, { flow: true }));
}

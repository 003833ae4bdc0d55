import { sealed } from './digest.js';
import { hasKind, isSaid } from './say.js';
import type {
  Answer,
  Statement,
  StatementEvidence,
  StatementPromise,
  StatementRequirement,
} from './statement.js';

/**
 * A statement for a web page: every promise with how it stands, the requirements that are kept, and
 * the questionnaires that the vendor answers. It has no finding, no count of what is open, no path,
 * no name of a person, no page that only some may open, and nothing that is meant for whoever runs
 * Fixby. It has the digest of the whole one, which the vendor keeps and can show.
 */
export function publicStatement(statement: Statement): Statement {
  const { version, asOf, about, requirements, questionnaires, digest: evidenceDigest } = statement;
  const body = {
    version,
    asOf,
    about: {
      vendor: about.vendor,
      apps: about.apps,
      repository: about.public ? about.repository : null,
      public: about.public,
      directory: '',
      commit: null,
    },
    promises: statement.promises.map(openPromise),
    requirements: requirements.filter(({ status }) => status === 'kept').map(openPart),
    questionnaires: published(questionnaires).map(openPart),
    evidenceDigest,
  };
  return sealed(body);
}

/** What stands in public for evidence that is not for everybody. */
const INSTEAD: Readonly<Record<StatementPromise['status'], string>> = {
  kept: 'It was looked at, and it is so.',
  'not-kept': 'It was looked at, and it is not so at present.',
  'not-from-here': 'What was looked at for this statement does not show it.',
};

/**
 * Why and since when a promise is not kept, or was not before, is the vendor's to tell: only its
 * own words are shown of it.
 */
function openPromise(promise: StatementPromise): StatementPromise {
  const { status } = promise;
  const shown = open(promise.evidence).filter(({ kind }) => status === 'kept' || kind === 'said');
  const instead: StatementEvidence = {
    kind: status === 'not-from-here' ? 'missing' : 'seen',
    text: INSTEAD[status],
  };
  const evidence = speaksForItself(promise) && shown.length > 0 ? shown : [instead, ...shown];
  return { ...promise, since: status === 'kept' ? promise.since : null, history: [], evidence };
}

/**
 * Whether what is shown needs no word on what was looked at: nothing was, where the vendor's no is
 * all there is.
 */
function speaksForItself({ status, evidence }: StatementPromise): boolean {
  return status === 'kept' || (status === 'not-kept' && !hasKind(evidence, 'seen'));
}

/**
 * The answers of the questionnaires in which the vendor answers something itself: nobody else asked
 * for the others. An answer that tells of something open, or that nobody has given, is left out.
 */
function published(answers: readonly Answer[]): Answer[] {
  const own = new Set(answers.filter(isSaid).map(({ edition }) => edition));
  return answers.filter(
    ({ edition, answer, evidence }) =>
      own.has(edition) &&
      answer !== 'not-from-here' &&
      evidence.every(({ inside }) => inside === undefined) &&
      open(evidence).length > 0,
  );
}

function openPart<T extends StatementRequirement | Answer>(part: T): T {
  return { ...part, evidence: open(part.evidence) };
}

/** What stands in public for all that was missing where the vendor's word has to fill the gap. */
const BY_WORD: StatementEvidence = { kind: 'missing', text: 'For the rest there is the vendor’s word.' };

/**
 * What everybody may read: no details, nothing that is open, and no word of what is missing but
 * that the vendor's word stands for it.
 */
function open(evidence: readonly StatementEvidence[]): StatementEvidence[] {
  const shown = openOnly(evidence);
  return hasKind(evidence, 'missing') && hasKind(evidence, 'said') && hasKind(shown, 'seen')
    ? [...shown, BY_WORD]
    : shown;
}

function openOnly(evidence: readonly StatementEvidence[]): StatementEvidence[] {
  return evidence
    .filter(({ kind, inside }) => kind !== 'missing' && inside === undefined)
    .map(({ kind, text, date, url, open: isOpen }) => ({
      kind,
      text,
      ...(date === undefined ? {} : { date }),
      ...(url === undefined || isOpen !== true ? {} : { url, open: isOpen }),
    }));
}

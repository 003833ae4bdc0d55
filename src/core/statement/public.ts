import { sealed } from './digest.js';
import type { Statement, StatementEvidence } from './statement.js';

/**
 * A statement for a web page: no finding, no path, no name, no page that only some may open. It
 * has the digest of the whole one, which the vendor keeps and can show.
 */
export function publicStatement(statement: Statement): Statement {
  const { digest: evidenceDigest, parts: _, about, ...whole } = statement;
  const body = {
    ...whole,
    about: {
      repository: about.public ? about.repository : null,
      public: about.public,
      directory: '',
      commit: null,
    },
    promises: whole.promises.map(open),
    requirements: whole.requirements.map(open),
    questionnaires: whole.questionnaires.map(open),
    evidenceDigest,
  };
  return sealed<typeof body>(body);
}

function open<T extends { readonly evidence: readonly StatementEvidence[] }>(part: T): T {
  return { ...part, evidence: part.evidence.map(openEvidence) };
}

function openEvidence({ kind, text, date, url, open }: StatementEvidence): StatementEvidence {
  return {
    kind,
    text,
    ...(date === undefined ? {} : { date }),
    ...(url === undefined || open !== true ? {} : { url, open }),
  };
}

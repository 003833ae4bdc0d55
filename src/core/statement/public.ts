import { sealed } from './digest.js';
import type { Statement, StatementEvidence } from './statement.js';

/**
 * A statement for a web page: no finding, no path, no name, no page that only some may open. It
 * has the digest of the whole one, which the vendor keeps and can show.
 */
export function publicStatement(statement: Statement): Statement {
  const { version, asOf, about, digest: evidenceDigest } = statement;
  const body = {
    version,
    asOf,
    about: {
      repository: about.public ? about.repository : null,
      public: about.public,
      directory: '',
      commit: null,
    },
    promises: statement.promises.map(open),
    requirements: statement.requirements.map(open),
    questionnaires: statement.questionnaires.map(open),
    evidenceDigest,
  };
  return sealed(body);
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

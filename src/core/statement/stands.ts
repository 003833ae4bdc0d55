import type { DashboardMetadata } from '../ledger/metadata/dashboard.js';
import { isByWord } from './say.js';
import type { Answer, Statement, StatementRequirement } from './statement.js';

/**
 * How requirements and answers stand, as a dashboard remembers it for the statement of another
 * repository: ids by what they come to, and those of them that rest on the vendor's word. What is
 * in none of the lists is not known.
 */
export type Stands = NonNullable<DashboardMetadata['stands']>;

/** `all-apps/5` */
export function requirementKey({ table, number }: Pick<StatementRequirement, 'table' | 'number'>): string {
  return `${table}/${number}`;
}

/** `caiq-4.1 TVM-06.1` */
export function answerKey({ edition, id }: Pick<Answer, 'edition' | 'id'>): string {
  return `${edition} ${id}`;
}

/** The questionnaire of one app, which says nothing of another. */
export function isOfOneApp({ edition }: Pick<Answer, 'edition'>): boolean {
  return edition === 'forge-approval';
}

/** How a requirement is recorded: what does not apply is not what is kept. */
function recordedAs({
  status,
  applies,
}: StatementRequirement): StatementRequirement['status'] | 'not-applicable' {
  return applies === false ? 'not-applicable' : status;
}

/** What a dashboard remembers of a statement for those of other repositories. */
export function standsOf({ requirements, questionnaires }: Statement): Stands {
  const asked = questionnaires.filter((one) => !isOfOneApp(one));
  const listed = (status: StatementRequirement['status'] | Answer['answer']): string[] => [
    ...requirements.filter((one) => recordedAs(one) === status).map(requirementKey),
    ...asked.filter(({ answer }) => answer === status).map(answerKey),
  ];
  return {
    kept: listed('kept'),
    'not-kept': listed('not-kept'),
    yes: listed('yes'),
    no: listed('no'),
    'not-applicable': listed('not-applicable'),
    'by-word': [
      ...requirements.filter(isByWord).map(requirementKey),
      ...asked.filter(isByWord).map(answerKey),
    ],
  };
}

import { caiq40 } from '../questionnaires/caiq-4-0.js';
import { caiq41 } from '../questionnaires/caiq-4-1.js';
import { caiqLite301 } from '../questionnaires/caiq-lite-3-0-1.js';
import { caiqLite41 } from '../questionnaires/caiq-lite-4-1.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Edition, RequirementTable } from '../statement.js';

const idsOf = ({ questions }: Questionnaire): readonly string[] => questions.map(({ id }) => id);

/** Ids that may be answered, by edition. */
export const CAIQ_IDS: Readonly<Record<Exclude<Edition, 'forge-approval'>, readonly string[]>> = {
  'caiq-lite-3.0.1': idsOf(caiqLite301),
  'caiq-4.0': idsOf(caiq40),
  'caiq-4.1': idsOf(caiq41),
  'caiq-lite-4.1': idsOf(caiqLite41),
};

/** Questions of Atlassian's questionnaire with their parts. */
export const FORGE_APPROVAL_IDS: readonly string[] = [
  ...['1', '1a', '2', '2a', '2b', '3', '4', '4a', '5', '5a', '6', '6a', '6b', '6c', '6d', '7', '8'],
  ...['9', '9a', '10', '11', '12', '12a', '13', '14', '14a', '15', '16', '17'],
];

/** Numbers of both tables of requirements. */
export const REQUIREMENT_NUMBERS: Readonly<Record<RequirementTable, readonly string[]>> = {
  'all-apps': numbers(10),
  forge: numbers(14),
};

function numbers(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}

import { QUESTIONNAIRES } from '../questionnaires/index.js';
import type { Edition, RequirementTable } from '../statement.js';

/** Ids that an edition asks for, in its order. */
export function idsOf(edition: Edition): readonly string[] {
  return QUESTIONNAIRES.filter((one) => one.edition === edition).flatMap(({ questions }) =>
    questions.map(({ id }) => id),
  );
}

/** Numbers of both tables of requirements. */
export const REQUIREMENT_NUMBERS: Readonly<Record<RequirementTable, readonly string[]>> = {
  'all-apps': numbers(10),
  forge: numbers(14),
};

function numbers(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}

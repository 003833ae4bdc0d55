import type { Questionnaire } from './questionnaire.js';
import { QUESTIONNAIRES } from './questionnaires/index.js';

/** The questionnaire of an edition; undefined for one that is not known here. */
export function questionnaireOf(edition: Questionnaire['edition']): Questionnaire | undefined {
  return QUESTIONNAIRES.find((one) => one.edition === edition);
}

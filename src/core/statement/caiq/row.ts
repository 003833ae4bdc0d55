import type { Question } from '../questionnaire.js';
import type { Look } from './look.js';

/**
 * How far a repository can answer a question: `whole`, what is looked at decides it; `part`, it
 * shows a part, and the rest is the vendor's word; `none`, only the vendor or the platform can say.
 */
export type Reach = 'whole' | 'part' | 'none';

/** One question with what is looked at for it. */
export interface Row extends Question {
  readonly reach: Reach;
  /** Empty where the reach is `none`. */
  readonly looks: readonly Look[];
}

type Responsibility = Question['responsibility'];

/** A question that a repository answers. */
export function whole(id: string, about: string, ...looks: readonly [Look, ...Look[]]): Row {
  return { id, about, responsibility: 'vendor', reach: 'whole', looks };
}

/** A question of which a repository shows a part. */
export function part(
  id: string,
  about: string,
  responsibility: Responsibility,
  ...looks: readonly [Look, ...Look[]]
): Row {
  return { id, about, responsibility, reach: 'part', looks };
}

/** A question that no repository answers. */
export function asked(id: string, about: string, responsibility: Responsibility = 'vendor'): Row {
  return { id, about, responsibility, reach: 'none', looks: [] };
}

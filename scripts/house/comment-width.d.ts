import type { Rule } from 'eslint';

/** The part of comment-width.js that tests read. */
export const WIDTH: number;
export const commentWidth: Rule.RuleModule;

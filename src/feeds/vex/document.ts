import type { VexStatement } from '../../core/gate/vex.js';

/** What one VEX document says. */
export interface VexDocument {
  readonly author: string;
  /** Its statements of the status `not_affected` or `fixed`. */
  readonly statements: readonly Omit<VexStatement, 'file' | 'author'>[];
  /** Statements that are not as the format asks for: none of them counts. */
  readonly invalid: number;
}

/** The time of a statement; null where it is none: then nobody knows when it ends. */
export function timeIn(...candidates: readonly unknown[]): string | null {
  const found = candidates.find((one) => typeof one === 'string' && !Number.isNaN(Date.parse(one)));
  return typeof found === 'string' ? new Date(found).toISOString() : null;
}

/** A statement that counts, or null in place of one that does not. */
export type Stated = VexDocument['statements'][number] | null;

/** Splits what was read of the statements. */
export function documentOf(author: string, stated: readonly Stated[]): VexDocument {
  const statements = stated.filter((one) => one !== null);
  return { author, statements, invalid: stated.length - statements.length };
}

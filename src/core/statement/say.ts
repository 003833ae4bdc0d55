import type { StatementEvidence } from './statement.js';

/** What only some evidence has. */
type More = Pick<StatementEvidence, 'detail' | 'url' | 'open' | 'date'>;

/** What this run saw. */
export function seen(text: string, more: More = {}): StatementEvidence {
  return { kind: 'seen', text, ...more };
}

/** What could not be looked at, and what would show it. */
export function missing(text: string, more: More = {}): StatementEvidence {
  return { kind: 'missing', text, ...more };
}

/** `1 remote keeps`, `3 remotes keep`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A few untrusted names for a detail: `a, b and 3 more`. */
export function few(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

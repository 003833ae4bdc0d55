import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ticket } from '../../../src/core/ledger/ticket.js';
import { planTickets, type TicketStep } from '../../../src/core/mirror/plan.js';
import type { WantedTicket } from '../../../src/core/mirror/wanted.js';
import { jira } from '../../../src/core/policy/jira-section.js';
import { SEVERITIES } from '../../../src/core/scale/severity.js';

const SETTINGS = jira.parse({ host: 'acme.atlassian.net', project: 'SEC' });
const REPOSITORY = 'acme/app';

function wanted(overrides: Partial<WantedTicket> = {}): WantedTicket {
  return {
    number: 12,
    url: 'https://github.com/acme/app/issues/12',
    title: '[high] lodash 4.17.15: Prototype Pollution',
    severity: 'high',
    due: '2026-12-26',
    open: true,
    ticket: null,
    ...overrides,
  };
}

/** Jira after the steps: what a real one would have. */
function carriedOut(tickets: ReadonlyMap<number, Ticket>, steps: readonly TicketStep[]): Map<number, Ticket> {
  const after = new Map(tickets);
  const change = (key: string, changes: Partial<Ticket>): void => {
    for (const [number, ticket] of after)
      if (ticket.key === key) after.set(number, { ...ticket, ...changes });
  };
  for (const step of steps) {
    if (step.kind === 'create') {
      const { fields, labels, issue } = step;
      const key = `SEC-${after.size + 1}`;
      after.set(issue.number, { ...fields, key, url: '', labels, status: 'To Do', done: false, set: null });
    } else if (step.kind === 'update') {
      const { labels = [] } = [...after.values()].find(({ key }) => key === step.ticket) ?? {};
      change(step.ticket, { ...step.fields, labels: [...labels, ...step.labels] });
    } else change(step.ticket, { done: step.name === SETTINGS.transitions.done });
  }
  return after;
}

describe('planTickets', () => {
  it('creates one with the severity as a priority, the date and both labels', () => {
    const nothing = { tickets: new Map<number, Ticket>(), missing: new Set<number>() };
    expect(planTickets([wanted()], nothing, SETTINGS, REPOSITORY)).toEqual([
      {
        kind: 'create',
        issue: wanted(),
        fields: { summary: wanted().title, due: '2026-12-26', priority: 'High' },
        labels: ['fixby', 'fixby:acme/app#12'],
      },
    ]);
  });

  it('creates none for a ticket that it could not read', () => {
    const read = { tickets: new Map<number, Ticket>(), missing: new Set([12]) };
    expect(planTickets([wanted({ ticket: 'SEC-1' })], read, SETTINGS, REPOSITORY)).toEqual([]);
  });

  it('writes a summary of one line that Jira takes', () => {
    const title = `a\nb ${'long '.repeat(100)}`;
    const nothing = { tickets: new Map<number, Ticket>(), missing: new Set<number>() };
    const [step] = planTickets([wanted({ title })], nothing, SETTINGS, REPOSITORY);
    const summary = step?.kind === 'create' ? step.fields.summary : '';
    expect(summary).toHaveLength(255);
    expect(summary).toMatch(/^a b long .+…$/u);
  });

  it('has nothing left to do once it was carried out, whatever people did in Jira', () => {
    const ticket = fc.record({
      key: fc.constant('SEC-1'),
      url: fc.constant(''),
      summary: fc.constantFrom('other', '[high] lodash 4.17.15: Prototype Pollution'),
      labels: fc.subarray(['fixby', 'fixby:acme/app#12', 'theirs']),
      due: fc.constantFrom(null, '2026-12-26', '2027-01-01'),
      priority: fc.constantFrom(null, 'High', 'Low'),
      status: fc.constantFrom('To Do', 'Done'),
      done: fc.boolean(),
      set: fc.constant(null),
    });
    const one = fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      due: fc.constantFrom(null, '2026-12-26'),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.option(ticket), one, (has, overrides) => {
        const issue = wanted({ ...overrides, ticket: has === null ? null : has.key });
        const tickets = new Map<number, Ticket>(has === null ? [] : [[12, has]]);
        const missing = new Set<number>();
        const steps = planTickets([issue], { tickets, missing }, SETTINGS, REPOSITORY);
        const after = carriedOut(tickets, steps);
        expect(planTickets([issue], { tickets: after, missing }, SETTINGS, REPOSITORY)).toEqual([]);
        if (issue.open) expect(after.get(12)?.done).toBe(false);
        // What people put on a ticket stays there.
        if (has?.labels.includes('theirs') === true) expect(after.get(12)?.labels).toContain('theirs');
      }),
    );
  });
});

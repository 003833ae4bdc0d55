import type { VexEntry } from '../../core/gate/vex-out.js';
import { jsonText } from '../text/json-text.js';
import type { Bill } from './product.js';

/**
 * What is known of vulnerabilities as OpenVEX. What is merely accepted is `affected`, with what to
 * do.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function renderOpenVex(
  { product, asOf, tool, uuid }: Bill,
  entries: readonly VexEntry[],
  author: string,
): string {
  const timestamp = new Date(asOf).toISOString();
  return jsonText({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `urn:uuid:${uuid}`,
    author,
    timestamp,
    version: 1,
    tooling: `fixby ${tool}`,
    statements: entries.map(({ id, aliases, status, detail, justification, action, purls }) => ({
      vulnerability: { name: id, ...(aliases.length === 0 ? {} : { aliases }) },
      timestamp,
      products: [{ '@id': product.purl, subcomponents: purls.map((purl) => ({ '@id': purl })) }],
      ...statusOf(status, detail, justification),
      ...(status === 'affected' ? { action_statement: action ?? 'Look at it.' } : {}),
    })),
  });
}

/** Of what is not affected the schema wants a justification or an impact statement, never both. */
function statusOf(
  status: VexEntry['status'],
  detail: string | null,
  justification: string | null,
): Record<string, string> {
  const notes = detail === null ? {} : { status_notes: detail };
  if (status === 'affected' || status === 'fixed') return { status, ...notes };
  return justification === null
    ? { status: 'not_affected', impact_statement: detail ?? '' }
    : { status: 'not_affected', justification, ...notes };
}

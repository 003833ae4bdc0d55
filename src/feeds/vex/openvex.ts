import { z } from 'zod';
import { documentOf, timeIn, type Stated, type VexDocument } from './document.js';

const text = z.string().catch('');
const identified = z.object({
  '@id': text,
  identifiers: z.object({ purl: text }).catch({ purl: '' }),
});
const product = identified.extend({ subcomponents: z.array(identified).catch([]) });
const statement = z.object({
  vulnerability: z.union([
    z.string().transform((name) => ({ name, aliases: [] as string[] })),
    z.object({ name: text, '@id': text, aliases: z.array(z.string()).catch([]) }),
  ]),
  timestamp: z.unknown().optional(),
  products: z.array(product).catch([]),
  status: z.string(),
  justification: z.string().nullable().catch(null),
  impact_statement: text,
  status_notes: text,
});
const document = z.object({
  author: text,
  timestamp: z.unknown().optional(),
  statements: z.array(z.unknown()),
});

/** The justifications that OpenVEX knows. */
export const JUSTIFICATIONS: ReadonlySet<string> = new Set([
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
]);

/** Reads OpenVEX; null for what is none. @see https://github.com/openvex/spec */
export function readOpenVex(json: unknown): VexDocument | null {
  const read = document.safeParse(json);
  if (!read.success) return null;
  const { author, timestamp, statements } = read.data;
  return documentOf(
    author,
    statements.flatMap((one) => statedOf(one, timestamp)),
  );
}

/** Nothing for a status that silences nothing. */
function statedOf(value: unknown, documentTime: unknown): Stated[] {
  const read = statement.safeParse(value);
  if (!read.success) return [null];
  const { status, justification, impact_statement: impact, vulnerability, products } = read.data;
  if (status !== 'not_affected' && status !== 'fixed') return [];
  const known = justification !== null && JUSTIFICATIONS.has(justification) ? justification : null;
  const timestamp = timeIn(read.data.timestamp, documentTime);
  // The format asks for a reason: without one nobody knows why it would not be affected.
  if (timestamp === null || (status === 'not_affected' && known === null && impact.trim() === ''))
    return [null];
  return [
    {
      ...{ timestamp, status, justification: known },
      words: impact === '' ? read.data.status_notes : impact,
      ids: [vulnerability.name, ...vulnerability.aliases].filter((id) => id !== ''),
      products: products.map((one) => ({ purl: purlIn(one), parts: one.subcomponents.map(purlIn) })),
    },
  ];
}

function purlIn({ '@id': id, identifiers }: z.output<typeof identified>): string {
  return identifiers.purl === '' ? id : identifiers.purl;
}

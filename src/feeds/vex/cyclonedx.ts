import { z } from 'zod';
import { documentOf, timeIn, type Stated, type VexDocument } from './document.js';

const text = z.string().catch('');
const named = z.object({ name: text }).catch({ name: '' });
const component = z.object({ 'bom-ref': text, purl: text });
const document = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z
    .object({
      timestamp: z.unknown().optional(),
      authors: z.array(z.object({ name: text, email: text })).catch([]),
      manufacturer: named,
      manufacture: named,
      supplier: named,
      component: component.nullable().catch(null),
    })
    .catch({
      authors: [],
      manufacturer: { name: '' },
      manufacture: { name: '' },
      supplier: { name: '' },
      component: null,
    }),
  components: z.array(component).catch([]),
  vulnerabilities: z.array(z.unknown()),
});
const vulnerability = z.object({
  id: text,
  references: z.array(z.object({ id: text })).catch([]),
  updated: z.unknown().optional(),
  analysis: z.object({
    state: text,
    justification: text,
    detail: text,
    lastUpdated: z.unknown().optional(),
  }),
  affects: z.array(z.object({ ref: z.string() })),
});

/** Their words for why something is not affected, in those of OpenVEX where there is one. */
const JUSTIFICATIONS: Readonly<Record<string, string>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
};

type Document = z.output<typeof document>;

/** Reads the statements of a CycloneDX document; null for what is none. */
export function readCycloneDxVex(json: unknown): VexDocument | null {
  const read = document.safeParse(json);
  if (!read.success) return null;
  const { metadata, vulnerabilities } = read.data;
  const [person] = metadata.authors;
  const names = [
    person?.name ?? '',
    person?.email ?? '',
    metadata.manufacturer.name,
    metadata.manufacture.name,
    metadata.supplier.name,
  ];
  return documentOf(
    names.find((name) => name !== '') ?? '',
    vulnerabilities.flatMap((one) => statedOf(one, read.data)),
  );
}

function statedOf(value: unknown, { metadata, components }: Document): Stated[] {
  const read = vulnerability.safeParse(value);
  // One without an analysis states nothing.
  if (!read.success) return [];
  const { id, references, analysis, affects } = read.data;
  const status =
    analysis.state === 'not_affected'
      ? 'not_affected'
      : analysis.state === 'resolved' || analysis.state === 'resolved_with_pedigree'
        ? 'fixed'
        : null;
  if (status === null) return [];
  const timestamp = timeIn(analysis.lastUpdated, read.data.updated, metadata.timestamp);
  if (timestamp === null) return [null];
  const purls = affects.map(({ ref }) => purlOf(ref, components));
  const product = metadata.component?.purl ?? '';
  const about =
    product === '' ? purls.map((purl) => ({ purl, parts: [] })) : [{ purl: product, parts: purls }];
  return [
    {
      ...{ timestamp, status },
      justification: JUSTIFICATIONS[analysis.justification] ?? null,
      words: [analysis.justification.replaceAll('_', ' '), analysis.detail]
        .filter((part) => part !== '')
        .join(': '),
      ids: [id, ...references.map((one) => one.id)].filter((one) => one !== ''),
      products: about,
    },
  ];
}

/** What is affected: a component of the document, a link into another one, or a package URL. */
function purlOf(ref: string, components: Document['components']): string {
  const known = components.find((one) => one['bom-ref'] === ref);
  if (known !== undefined && known.purl !== '') return known.purl;
  const target = /^urn:cdx:[^#]+#(.+)$/u.exec(ref)?.[1] ?? ref;
  try {
    return target.startsWith('pkg:') ? target : decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}

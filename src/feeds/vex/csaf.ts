import { z } from 'zod';
import { documentOf, timeIn, type Stated, type VexDocument } from './document.js';
import { JUSTIFICATIONS } from './openvex.js';

const text = z.string().catch('');
const product = z.object({
  product_id: text,
  product_identification_helper: z.object({ purl: text }).catch({ purl: '' }),
});
const NO_PRODUCT = { product_id: '', product_identification_helper: { purl: '' } };
const relationship = z.object({
  full_product_name: product,
  product_reference: text,
  relates_to_product_reference: text,
});
const tree = z.object({
  branches: z.array(z.unknown()).catch([]),
  full_product_names: z.array(product).catch([]),
  relationships: z.array(relationship).catch([]),
});
const branch = z.object({
  branches: z.array(z.unknown()).catch([]),
  product: product.catch(NO_PRODUCT),
});
const ids = z.array(z.string()).catch([]);
const vulnerability = z.object({
  cve: text,
  ids: z.array(z.object({ text })).catch([]),
  product_status: z
    .object({ known_not_affected: ids, fixed: ids })
    .catch({ known_not_affected: [], fixed: [] }),
  flags: z.array(z.object({ label: text, product_ids: ids, date: z.unknown().optional() })).catch([]),
  threats: z.array(z.object({ category: text, details: text, product_ids: ids })).catch([]),
});
const document = z.object({
  document: z.object({
    category: z.literal('csaf_vex'),
    publisher: z.object({ name: text }),
    tracking: z.object({ current_release_date: z.unknown().optional() }),
  }),
  product_tree: tree.catch({ branches: [], full_product_names: [], relationships: [] }),
  vulnerabilities: z.array(vulnerability).catch([]),
});

type Products = VexDocument['statements'][number]['products'];

/** Most levels of branches that are followed: a product tree has a handful. */
const MAX_DEPTH = 50;

/** Reads CSAF of the category `csaf_vex`; null for what is none. */
export function readCsaf(json: unknown): VexDocument | null {
  const read = document.safeParse(json);
  if (!read.success) return null;
  const { document: about, product_tree: products, vulnerabilities } = read.data;
  const known = productsOf(products);
  const time = timeIn(about.tracking.current_release_date);
  return documentOf(
    about.publisher.name,
    vulnerabilities.flatMap((one) => statedOf(one, known, time)),
  );
}

function statedOf(
  { cve, ids: others, product_status: status, flags, threats }: z.output<typeof vulnerability>,
  known: ReadonlyMap<string, Products[number]>,
  time: string | null,
): Stated[] {
  const names = [cve, ...others.map((one) => one.text)].filter((id) => id !== '');
  const one = (product: string, wanted: 'not_affected' | 'fixed'): Stated => {
    const flag = flags.find(({ product_ids: about }) => about.length === 0 || about.includes(product));
    const impact = threats.find(
      ({ category, product_ids: about }) =>
        category === 'impact' && (about.length === 0 || about.includes(product)),
    );
    const where = known.get(product);
    const isReasoned =
      wanted === 'fixed' || (flag !== undefined && JUSTIFICATIONS.has(flag.label)) || impact !== undefined;
    if (where === undefined || time === null || !isReasoned) return null;
    return {
      ...{
        timestamp: time,
        status: wanted,
        justification: flag !== undefined && JUSTIFICATIONS.has(flag.label) ? flag.label : null,
      },
      words: impact?.details ?? '',
      ids: names,
      products: [where],
    };
  };
  return [
    ...status.known_not_affected.map((product) => one(product, 'not_affected')),
    ...status.fixed.map((product) => one(product, 'fixed')),
  ];
}

/** The products of a tree that have a package URL, by their id. */
function productsOf({
  branches,
  full_product_names: names,
  relationships,
}: z.output<typeof tree>): ReadonlyMap<string, Products[number]> {
  const purls = new Map(
    [...names, ...productsIn(branches, 0)].map(
      ({ product_id: id, product_identification_helper: { purl } }) => [id, purl] as const,
    ),
  );
  const alone = [...purls]
    .filter(([, purl]) => purl !== '')
    .map(([id, purl]) => [id, { purl, parts: [] }] as const);
  const parts = relationships.flatMap((one) => {
    const purl = purls.get(one.relates_to_product_reference) ?? '';
    const part = purls.get(one.product_reference) ?? '';
    return purl === '' || part === ''
      ? []
      : [[one.full_product_name.product_id, { purl, parts: [part] }] as const];
  });
  return new Map<string, Products[number]>([...alone, ...parts]);
}

function productsIn(branches: readonly unknown[], depth: number): z.output<typeof product>[] {
  if (depth > MAX_DEPTH) return [];
  return branches.flatMap((value) => {
    const read = branch.safeParse(value);
    return read.success ? [read.data.product, ...productsIn(read.data.branches, depth + 1)] : [];
  });
}

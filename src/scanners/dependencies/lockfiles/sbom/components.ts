import { z } from 'zod';
import { parseJson } from '../json.js';
import { jointLicence } from '../licence.js';
import { yamlOf } from '../yaml.js';

/** A package as an SBOM lists it. Texts are untrusted. */
export interface Component {
  /** With its group, as `group/name`. */
  readonly name: string;
  /** Empty where it says none. */
  readonly version: string;
  /** Its package URL; null where it has none. */
  readonly purl: string | null;
  /** As it is stated, an SPDX expression at best; null where none is. */
  readonly licence: string | null;
}

/**
 * The packages of an SBOM (CycloneDX as JSON or XML; SPDX as JSON, YAML, RDF or tags and values),
 * without the product that it is about. What cannot be read gives none: osv-scanner refuses it.
 * @see https://cyclonedx.org/docs/1.6/json/
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */
export function componentsOf(path: string, text: string): Component[] {
  const start = text.trimStart();
  if (start.startsWith('{')) return inObject(parseJson(text));
  if (start.startsWith('<')) return inXml(text);
  return /\.ya?ml$/i.test(path) ? inObject(yamlOf(text)) : inTags(text);
}

const text = z.string().catch('');
const License = z.object({
  expression: z.string().optional().catch(undefined),
  license: z
    .object({
      id: z.string().optional().catch(undefined),
      name: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
const CycloneDx = z.object({
  name: text,
  group: text,
  version: text,
  type: text,
  purl: z.string().nullable().catch(null),
  licenses: z.array(License.catch({})).catch([]),
  components: z.array(z.unknown()).catch([]),
});
const Reference = z.object({ referenceType: text, referenceLocator: text });
const Spdx = z.object({
  SPDXID: text,
  name: text,
  versionInfo: text,
  licenseConcluded: text,
  licenseDeclared: text,
  externalRefs: z.array(Reference).catch([]),
});
const Document = z.object({
  components: z.array(z.unknown()).catch([]),
  packages: z.array(z.unknown()).catch([]),
  documentDescribes: z.array(z.string()).catch([]),
  relationships: z
    .array(
      z
        .object({ relationshipType: text, relatedSpdxElement: text })
        .catch({ relationshipType: '', relatedSpdxElement: '' }),
    )
    .catch([]),
});

function inObject(value: unknown): Component[] {
  const document = Document.safeParse(value).data;
  if (document === undefined) return [];
  const own = new Set([
    ...document.documentDescribes,
    ...document.relationships
      .filter(({ relationshipType }) => relationshipType === 'DESCRIBES')
      .map(({ relatedSpdxElement }) => relatedSpdxElement),
  ]);
  return [...fromCycloneDx(document.components), ...fromSpdx(document.packages, own)];
}

/** Components may have others in them, to any depth. */
function fromCycloneDx(listed: readonly unknown[]): Component[] {
  const found: Component[] = [];
  const waiting = [...listed];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const component = CycloneDx.safeParse(next).data;
    if (component === undefined) continue;
    const { group, name, version, purl, type } = component;
    waiting.push(...component.components);
    if (type === 'file') continue;
    const licence = together(
      component.licenses.flatMap(
        ({ expression, license }) => expression ?? license?.id ?? license?.name ?? [],
      ),
    );
    found.push({ name: group === '' ? name : `${group}/${name}`, version, purl, licence });
  }
  return found.reverse();
}

function fromSpdx(listed: readonly unknown[], own: ReadonlySet<string>): Component[] {
  return listed.flatMap((entry) => {
    const found = Spdx.safeParse(entry).data;
    if (found === undefined || own.has(found.SPDXID)) return [];
    const reference = found.externalRefs.find(({ referenceType }) => referenceType === 'purl');
    const { name, versionInfo: version, licenseConcluded, licenseDeclared } = found;
    const purl = reference?.referenceLocator ?? null;
    return [{ name, version, purl, licence: asserted(licenseConcluded) ?? asserted(licenseDeclared) }];
  });
}

/** Several licences that are listed beside each other all hold, for want of a better word. */
function together(all: readonly string[]): string | null {
  return jointLicence(all, 'AND');
}

/** What an SPDX field says of a licence; null where it says nothing. */
function asserted(licence: string): string | null {
  const words = licence.trim();
  return words === '' || words === 'NOASSERTION' || words === 'NONE' ? null : words;
}

const XML_FIELD = /<(?:[\w-]+:)?(group|name|version|purl|versionInfo|referenceLocator)>([^<]*)</g;

/** In CycloneDX the first child of a license, or an expression; in SPDX texts of RDF. */
const XML_LICENCE =
  /<(?:[\w-]+:)?(?:expression|license>\s*<(?:[\w-]+:)?(?:id|name)|licenseConcluded|licenseDeclared)>([^<]*)</g;

/** Each element up to the next: what it says of itself stands before what it has in it. */
function inXml(xml: string): Component[] {
  const isSpdx = /<(?:[\w-]+:)?(?:SpdxDocument|Document)\b/.test(xml);
  const body = isSpdx ? xml : (xml.split(/<\/(?:[\w-]+:)?metadata>/)[1] ?? xml);
  const parts = body.split(isSpdx ? /<(?:[\w-]+:)?Package\b/ : /<(?:[\w-]+:)?component\s/).slice(1);
  return parts.flatMap((part) => {
    if (!isSpdx && /^[^>]*\btype="file"/.test(part)) return [];
    const fields = new Map<string, string>();
    for (const [, key = '', value = ''] of part.matchAll(XML_FIELD))
      if (!fields.has(key)) fields.set(key, value.trim());
    const [group, name = ''] = [fields.get('group'), fields.get('name')];
    const version = fields.get('versionInfo') ?? fields.get('version') ?? '';
    const purl = fields.get('purl') ?? /pkg:[^<\s]+/.exec(fields.get('referenceLocator') ?? '')?.[0] ?? null;
    const licences = [...part.matchAll(XML_LICENCE)].map(([, words = '']) => words.trim());
    const licence = isSpdx ? asserted(licences[0] ?? '') : together(licences);
    return name === '' ? [] : [{ name: group ? `${group}/${name}` : name, version, purl, licence }];
  });
}

function inTags(tags: string): Component[] {
  const own = new Set([...tags.matchAll(/^Relationship:\s*\S+\s+DESCRIBES\s+(\S+)/gm)].map(([, id]) => id));
  return tags
    .split(/^PackageName:/m)
    .slice(1)
    .flatMap((part) => {
      const [name = ''] = part.split('\n', 1);
      const field = (key: RegExp): string | null => key.exec(part)?.[1] ?? null;
      if (own.has(field(/^SPDXID:[ \t]*(\S+)/m) ?? '')) return [];
      const purl = field(/^ExternalRef:[ \t]*\S+[ \t]+purl[ \t]+(\S+)/m);
      const concluded = field(/^PackageLicenseConcluded:[ \t]*(.+)$/m) ?? '';
      const licence = asserted(concluded) ?? asserted(field(/^PackageLicenseDeclared:[ \t]*(.+)$/m) ?? '');
      const version = field(/^PackageVersion:[ \t]*(\S+)/m) ?? '';
      return [{ name: name.trim(), version, purl, licence }];
    });
}

import { DIRECTED } from './base/directions.js';
import { policyJsonSchema } from './schema.js';
import { PRESET_NAMES, SLA_PRESETS } from './presets.js';
import { entryOf, alternatives, propertiesOf, sectionOf, type JsonSchema } from './schema-walk.js';

/** One row of the reference: a key of the policy file. */
interface Row {
  readonly key: string;
  readonly values: string;
  readonly default: string;
  readonly description: string;
}

/**
 * The reference of all policy keys as a Markdown table, generated from the schema for
 * docs/policy.md. Ends with a newline.
 */
export function policyReferenceTable(): string {
  const rows = rowsOf(policyJsonSchema(), '').map(
    (row) => `| \`${row.key}\` | ${row.values} | ${row.default} | ${row.description} |`,
  );
  return `${['| Key | Values | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

/**
 * The SLA presets as a Markdown table, in days, with the source of the figures. Ends with a
 * newline.
 */
export function presetTable(): string {
  const rows = PRESET_NAMES.map((name) => {
    const { days, title, source, note } = SLA_PRESETS[name];
    const what = source === null ? title : `[${title}](${source})`;
    return `| \`${name}\` | ${days.critical} | ${days.high} | ${days.medium} | ${days.low} | ${what} | ${note} |`;
  });
  const head = '| Preset | critical | high | medium | low | For | Provenance |';
  return `${[head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`;
}

/** Which values are stricter, with the keys that it holds for, as a table for docs/fleet.md. */
export function directionsTable(): string {
  const byWords = new Map<string, string[]>();
  for (const { path, direction } of DIRECTED) {
    const keys = byWords.get(direction.words) ?? [];
    byWords.set(direction.words, [...keys, `\`${path.join('.')}\``]);
  }
  const rows = [...byWords].map(([words, keys]) => `| ${words} | ${keys.join(', ')} |`);
  return `${['| Stricter is | Keys |', '| --- | --- |', ...rows].join('\n')}\n`;
}

/** A section's keys, each followed by the keys below it. */
function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  const required = new Set(sectionOf(schema)?.required ?? []);
  return propertiesOf(schema).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    const entry = entryOf(property);
    return [
      {
        key,
        values: valuesOf(property),
        default: defaultOf(property, required.has(name)),
        description: property.description ?? '',
      },
      ...rowsOf(property, `${key}.`),
      ...(entry === undefined ? [] : rowsOf(entry, `${key}[].`)),
    ];
  });
}

function valuesOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  const entry = entryOf(schema);
  if (entry !== undefined) return `list of ${sectionOf(entry) === undefined ? valuesOf(entry) : 'sections'}`;
  const kinds = alternatives(schema);
  return kinds.length > 0 ? kinds.map(valuesOf).join(' or ') : kindOf(schema);
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['object', 'section'],
  ['boolean', '`true`, `false`'],
  ['integer', 'whole number'],
  ['null', '`null`'],
]);

function kindOf(schema: JsonSchema): string {
  if (schema.format === 'date') return 'date';
  return (typeof schema.type === 'string' ? KINDS.get(schema.type) : undefined) ?? 'text';
}

function defaultOf(schema: JsonSchema, required: boolean): string {
  if (required) return '**required**';
  const isSection = schema.type === 'object';
  return schema.default === undefined || isSection ? '' : code(schema.default);
}

function code(value: unknown): string {
  if (Array.isArray(value)) return `\`[${value.map(String).join(', ')}]\``;
  return `\`${String(value)}\``;
}

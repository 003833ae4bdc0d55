import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of GitHub's OpenAPI 3.0 description that are read. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, OpenApiSchema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
}

/** One operation, as described. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: OpenApiSchema;
  readonly 'x-multi-segment'?: boolean;
}

/** An answer of an operation; without content it has no body. */
export interface Response {
  readonly content?: Content;
}

/** A pointer to a component of the description. */
export interface Reference {
  readonly $ref: string;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, { readonly schema: OpenApiSchema }>>;
/** A schema in the dialect of OpenAPI 3.0. */
export type OpenApiSchema = Readonly<Record<string, unknown>>;

/** The operation that a request calls. */
export interface Matched {
  readonly method: string;
  /** The path as described: `/repos/{owner}/{repo}`. */
  readonly template: string;
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Path {
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

let loaded: { description: Description; paths: readonly Path[] } | null = null;

/**
 * GitHub's own description, from the npm package @octokit/openapi; read at first use, which takes
 * about 0.1 s and 10 MB of heap.
 */
export function describedApi(): Description {
  return load().description;
}

/**
 * Finds the operation of a request; null when GitHub describes none. Of several paths that fit, the
 * most literal one counts.
 */
export function matchOperation(method: string, path: string): Matched | null {
  const { description, paths } = load();
  for (const { template, pattern, names } of paths) {
    const match = pattern.exec(path);
    const operation = description.paths[template]?.[method.toLowerCase()];
    if (match === null || operation === undefined) continue;
    const params = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
    );
    return { method, template, operation, params };
  }
  return null;
}

/** What a `$ref` to a parameter or a response names, or the value itself. */
export function resolve<K extends 'parameters' | 'responses'>(
  kind: K,
  value: Description['components'][K][string] | Reference,
): Description['components'][K][string] {
  if (!('$ref' in value)) return value;
  const target = describedApi().components[kind][value.$ref.replace(/^.*\//, '')];
  if (target === undefined) throw new Error(`GitHub's description lacks ${value.$ref}`);
  return target as Description['components'][K][string];
}

function load(): { description: Description; paths: readonly Path[] } {
  if (loaded !== null) return loaded;
  const entry = createRequire(import.meta.url).resolve('@octokit/openapi');
  const file = join(dirname(entry), 'generated', 'api.github.com.json');
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const { schemas, parameters, responses } = components;
  const description = { paths, components: { schemas, parameters, responses } };
  loaded = { description, paths: [] };
  const compiled = Object.entries(paths).map(([template, operations]) => compile(template, operations));
  loaded = { description, paths: compiled.sort((a, b) => b.literals - a.literals) };
  return loaded;
}

function compile(template: string, operations: Readonly<Record<string, Operation>>): Path {
  const segments = template.split('/').slice(1);
  const multi = new Set(Object.values(operations).flatMap(multiSegmentNames));
  const names: string[] = [];
  const parts = segments.map((segment) =>
    segment.replace(/\{([^}]+)\}|[^{}]+/g, (text, name: string | undefined) => {
      if (name === undefined) return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(name);
      return multi.has(name) ? '(.+)' : '([^/]+)';
    }),
  );
  const literals = segments.filter((segment) => !segment.includes('{')).length;
  return { template, pattern: new RegExp(`^/${parts.join('/')}$`), names, literals };
}

/** Parameters that may hold slashes, such as a file's path. */
function multiSegmentNames(operation: Operation): string[] {
  return (operation.parameters ?? [])
    .map((parameter) => resolve('parameters', parameter))
    .filter((parameter) => parameter.in === 'path' && parameter['x-multi-segment'] === true)
    .map((parameter) => parameter.name);
}

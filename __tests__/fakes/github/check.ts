import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { resolve, type Content, type Matched, type OpenApiSchema, type Parameter } from './openapi.js';
import { componentSchema, referencedIds, toJsonSchema, type Strictness } from './schemas.js';

/**
 * Everything that GitHub's description says is wrong with a request or an answer; empty when
 * nothing is.
 */
export type Problems = readonly string[];

const bodies = createAjv(false);
// Parameters arrive as text: "12" is an integer when the description says so.
const parameters = createAjv(true);
const compiled = new Map<string, ValidateFunction>();

/**
 * Checks the payload of an event against what GitHub says of its webhook, `issues-edited` for one.
 */
export function checkWebhook(name: string, payload: unknown): Problems {
  const schema = { $ref: `#/components/schemas/webhook-${name}` };
  return run(validator(bodies, `webhook ${name}`, schema, 'response'), payload, 'payload');
}

/** Checks the parameters and the body of a request. A missing body is `undefined`. */
export function checkRequest(
  matched: Matched,
  query: Readonly<Record<string, string>>,
  body: unknown,
): Problems {
  return [...checkParameters(matched, query), ...checkBody(matched, body)];
}

/**
 * Checks an answer. Failures that an operation does not list are held against GitHub's common error
 * shapes.
 */
export function checkResponse(matched: Matched, status: number, body: unknown): Problems {
  const declared = matched.operation.responses[String(status)];
  const key = `${matched.operation.operationId} ${status}`;
  if (declared === undefined) {
    // An issue that was moved answers 301 wherever it is asked for, described there or not.
    if (status < 400 && status !== 301) return [`${status} is no answer of ${matched.operation.operationId}`];
    return checkFailure(status, body);
  }
  const content = resolve('responses', declared).content;
  if (content === undefined) {
    return status >= 400 ? checkFailure(status, body) : unexpectedBody(status, body);
  }
  return run(validator(bodies, key, jsonSchema(content), 'response'), body, 'answer');
}

function checkFailure(status: number, body: unknown): Problems {
  const name = status === 422 ? 'validation-error' : 'basic-error';
  const schema = { $ref: `#/components/schemas/${name}` };
  return run(validator(bodies, name, schema, 'response'), body, 'answer');
}

function unexpectedBody(status: number, body: unknown): Problems {
  return body === undefined ? [] : [`answer: ${status} has no body`];
}

function checkParameters(matched: Matched, query: Readonly<Record<string, string>>): Problems {
  const declared = (matched.operation.parameters ?? []).map((parameter) => resolve('parameters', parameter));
  return (['path', 'query'] as const).flatMap((place) => {
    const key = `${matched.operation.operationId} ${place}`;
    const schema = parametersSchema(declared.filter((parameter) => parameter.in === place));
    const given = { ...(place === 'path' ? matched.params : query) };
    return run(validator(parameters, key, schema, 'request'), given, place);
  });
}

/**
 * `created` is described as one time, while its own text says that it takes a range in the syntax
 * of searches.
 */
const CORRECTIONS: Readonly<Record<string, OpenApiSchema>> = {
  created: {
    type: 'string',
    pattern: '^((>=|<=|>|<)?TIME|(TIME|\\*)\\.\\.(TIME|\\*))$'.replaceAll(
      'TIME',
      '\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?',
    ),
  },
};

function parametersSchema(declared: readonly Parameter[]): OpenApiSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(declared.map(({ name, schema }) => [name, CORRECTIONS[name] ?? schema])),
    required: declared.filter((parameter) => parameter.required === true).map((parameter) => parameter.name),
    additionalProperties: false,
  };
}

function checkBody(matched: Matched, body: unknown): Problems {
  const { requestBody, operationId } = matched.operation;
  if (requestBody === undefined) return body === undefined ? [] : [`body: ${operationId} takes none`];
  if (body === undefined) return requestBody.required === true ? ['body: is missing'] : [];
  const schema = jsonSchema(requestBody.content);
  return run(validator(bodies, `${operationId} body`, schema, 'request'), body, 'body');
}

function jsonSchema(content: Content): OpenApiSchema {
  const json = content['application/json'];
  if (json === undefined) throw new Error(`only JSON is served, not ${Object.keys(content).join(', ')}`);
  return json.schema;
}

/** Compiled when first needed; GitHub describes 1,200 operations, a test needs a handful. */
function validator(ajv: Ajv, key: string, schema: OpenApiSchema, strictness: Strictness): ValidateFunction {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const converted = toJsonSchema(schema, strictness);
  addComponents(ajv, converted);
  const fresh = ajv.compile(converted);
  compiled.set(key, fresh);
  return fresh;
}

function addComponents(ajv: Ajv, schema: unknown): void {
  for (const id of referencedIds(schema)) {
    if (ajv.schemas[id] !== undefined) continue;
    const component = componentSchema(id);
    ajv.addSchema(component, id);
    addComponents(ajv, component);
  }
}

function run(validate: ValidateFunction, value: unknown, place: string): Problems {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${place}${explain(error)}`);
}

function explain({ instancePath, message, params }: ErrorObject): string {
  const detail = 'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : '';
  return `${instancePath} ${message ?? 'is invalid'}${detail}`;
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    coerceTypes,
    validateSchema: false,
    unicodeRegExp: false,
  });
  formats.default(ajv);
  // GitHub's own formats: `owner/name`, and a time as text.
  ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
  ajv.addFormat('timestamp', true);
  return ajv;
}

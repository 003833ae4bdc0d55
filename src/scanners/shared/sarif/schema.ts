import { z } from 'zod';

/**
 * The part of SARIF 2.1.0 that is used. Unknown properties are ignored; known ones must have the
 * right type.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
const message = z.object({
  text: z.string().optional(),
  markdown: z.string().optional(),
  id: z.string().optional(),
  arguments: z.array(z.string()).optional(),
});

const artifactLocation = z.object({
  uri: z.string().optional(),
  uriBaseId: z.string().optional(),
  index: z.int().optional(),
});

/** A position that is none, like line 0 for a whole file, is left out: the result still counts. */
const position = z.int().min(1).optional().catch(undefined);

const region = z.object({
  startLine: position,
  startColumn: position,
  endLine: position,
  snippet: z.object({ text: z.string().optional() }).optional(),
});

const location = z.object({
  physicalLocation: z
    .object({ artifactLocation: artifactLocation.optional(), region: region.optional() })
    .optional(),
  message: message.optional(),
});

const componentReference = z.object({ name: z.string().optional(), index: z.int().optional() });

const ruleReference = z.object({
  id: z.string().optional(),
  index: z.int().optional(),
  toolComponent: componentReference.optional(),
});

const level = z.enum(['none', 'note', 'warning', 'error']);

const properties = z.record(z.string(), z.unknown()).optional();

const rule = z.object({
  id: z.string(),
  name: z.string().optional(),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  messageStrings: z.record(z.string(), message).optional(),
  helpUri: z.string().optional(),
  defaultConfiguration: z.object({ level: level.optional() }).optional(),
  relationships: z.array(z.object({ target: ruleReference })).optional(),
  properties,
});

const component = z.object({
  name: z.string().min(1),
  version: z.string().optional(),
  semanticVersion: z.string().optional(),
  rules: z.array(rule).optional(),
});

/** One result. It is parsed by itself: one that cannot be read costs no other one. */
export const resultSchema = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.int().optional(),
  rule: ruleReference.optional(),
  kind: z.string().optional(),
  /** `absent`: the tool's own baseline had it, and it is gone (SARIF 3.27.24). */
  baselineState: z.string().optional(),
  level: level.optional(),
  message: message.default({}),
  locations: z.array(location).optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  taxa: z.array(ruleReference).optional(),
  suppressions: z.array(z.object({ kind: z.string().optional(), status: z.string().optional() })).nullish(),
  codeFlows: z
    .array(
      z.object({
        threadFlows: z.array(z.object({ locations: z.array(z.object({ location: location.optional() })) })),
      }),
    )
    .optional(),
  properties,
});

const notification = z.object({
  level: level.optional(),
  message: message.optional(),
  locations: z.array(location).optional(),
});

const run = z.object({
  tool: z.object({ driver: component, extensions: z.array(component).optional() }),
  invocations: z
    .array(
      z.object({
        executionSuccessful: z.boolean().optional(),
        toolExecutionNotifications: z.array(notification).optional(),
        toolConfigurationNotifications: z.array(notification).optional(),
      }),
    )
    .optional(),
  artifacts: z.array(z.object({ location: artifactLocation.optional() })).optional(),
  originalUriBaseIds: z.record(z.string(), artifactLocation).optional(),
  results: z.array(z.unknown()).nullish(),
});

/** A SARIF log. */
export const logSchema = z.object({ version: z.literal('2.1.0'), runs: z.array(run) });

/** One run of one tool. */
export type Run = z.output<typeof run>;

/** One result of a run. */
export type RunResult = z.output<typeof resultSchema>;

/** What a tool says of its own run. */
export type Notification = z.output<typeof notification>;

/** A rule of a tool. */
export type Rule = z.output<typeof rule>;

/** A location in a file. */
export type SarifLocation = z.output<typeof location>;

/** A reference to a file. */
export type ArtifactLocation = z.output<typeof artifactLocation>;

/** A text, given or named. */
export type Message = z.output<typeof message>;

/** A reference to a rule or a taxon. */
export type RuleReference = z.output<typeof ruleReference>;

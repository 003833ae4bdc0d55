import { z } from 'zod';
import { isPlaced, type Finding } from '../../findings/finding.js';
import { GONE_REASONS } from '../../findings/gone.js';
import { SEVERITIES } from '../../scale/severity.js';
import { packedTraceSchema, packTrace } from './packed-trace.js';

/** What a list on the dashboard remembers of a finding that has no issue. */
export const waitingMemberSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  aliases: z.array(z.string()),
  /** Fingerprints from earlier places; absent where there are none. */
  former: z.array(z.string()).exactOptional(),
  /** As a list shows it; untrusted. */
  title: z.string(),
  severity: z.enum(SEVERITIES),
  package: z.strictObject({ ecosystem: z.string(), name: z.string() }).nullable(),
  /** Its first place, and the package's version there. */
  place: z
    .strictObject({
      path: z.string(),
      version: z.string().nullable(),
      /** Digests of its code, to recognise it after a move; absent for one about a package. */
      trace: packedTraceSchema.exactOptional(),
    })
    .nullable(),
});

/** One that is gone while it had no issue: RFC 3339 time of the run that said so, and why. */
export const waitedMemberSchema = waitingMemberSchema.extend({
  ended: z.string(),
  reason: z.enum(GONE_REASONS),
});

/** What a list on the dashboard remembers of a finding that has no issue. */
export type WaitingMember = z.output<typeof waitingMemberSchema>;
/** The same of one that is gone. */
export type WaitedMember = z.output<typeof waitedMemberSchema>;

/** Longest texts that are remembered, in UTF-16 units. */
const MAX = { rule: 80, title: 100, name: 100, path: 150, version: 40, aliases: 3, former: 5 } as const;

/** What a list remembers of a finding. */
export function waitingMember({
  id,
  rule,
  aliases,
  formerIds,
  title,
  severity,
  package: at,
  locations: [first],
  source,
  trace,
}: Finding): WaitingMember {
  return {
    id,
    rule: rule.slice(0, MAX.rule),
    aliases: aliases.slice(0, MAX.aliases).map((one) => one.slice(0, MAX.rule)),
    ...(formerIds.length === 0 ? {} : { former: formerIds.slice(-MAX.former) }),
    title: (at === null ? title : `${at.name} ${at.version}: ${title}`).slice(0, MAX.title),
    severity,
    package:
      at === null ? null : { ecosystem: at.ecosystem.slice(0, MAX.name), name: at.name.slice(0, MAX.name) },
    place:
      first === undefined || first.path === '' || first.path.length > MAX.path
        ? null
        : {
            path: first.path,
            version: first.package?.version.slice(0, MAX.version) ?? null,
            ...(trace === null || !isPlaced(source) ? {} : { trace: packTrace(trace) }),
          },
  };
}

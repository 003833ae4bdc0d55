import { z } from 'zod';
import { SEVERITIES } from '../../scale/severity.js';
import { findHidden, renderHidden } from './hidden.js';
import { rememberedSchema } from './remembered.js';

/** What an issue stores about one finding, in the stored form. */
const writtenMember = z.strictObject({
  /** The finding's fingerprint. */
  id: z.string(),
  rule: z.string(),
  /** One line; untrusted. */
  title: z.string(),
  aliases: z.array(z.string()),
  severity: z.enum(SEVERITIES),
  /** `YYYY-MM-DD` */
  due: z.string().nullable(),
  /** The policy's basis for `due`: see `slaBasis`. */
  basis: z.string(),
  /**
   * RFC 3339 time, as given by GitHub, at which the clock started; null when that is the issue's
   * creation or reopening.
   */
  since: z.string().nullable(),
  /**
   * Locations: each an index into `paths` with the package's version there. Findings of one package
   * mostly share their paths.
   */
  at: z.array(z.tuple([z.int(), z.string().nullable()])),
  /** RFC 3339 time since when a version that fixes it is known; absent where none is. */
  fix: z.string().optional(),
  /** The day since when it is listed as exploited; absent where it is not. */
  exploited: z.string().optional(),
  /** Fingerprints from earlier locations; absent when there are none. */
  former: z.array(z.string()).optional(),
  ...rememberedSchema.shape,
  /**
   * Path and code digests, to recognise the finding after a move; absent for a finding about a
   * package.
   */
  place: z
    .strictObject({
      path: z.string(),
      trace: z
        .strictObject({
          sink: z.string(),
          source: z.string(),
          within: z.string(),
          shape: z.string(),
          weight: z.number(),
          own: z.array(z.string()),
          names: z.array(z.string()),
          way: z.array(z.string()),
          around: z.array(z.string()),
        })
        .nullable(),
    })
    .optional(),
});

/** What an issue stores in its body, in the stored form. */
const writtenSchema = z.strictObject({
  /**
   * What the issue is about: a finding's fingerprint, a cause, or a package where issues are
   * grouped by package.
   */
  key: z.string(),
  source: z.string(),
  package: z.strictObject({ ecosystem: z.string(), name: z.string() }).nullable(),
  /** The commit that links in the body point to; null when none was known. */
  commit: z.string().nullable(),
  /** Name of the organization's issue field that holds the due date; null for none. */
  field: z.string().nullable(),
  /**
   * The last command that decided something, and our last answer that ended what was accepted, by
   * the ids of these comments. Whoever deletes comments cannot bring back what was decided before.
   */
  answers: z.strictObject({ last: z.int(), ended: z.int() }).optional(),
  /** The files in which the issue's findings are. */
  paths: z.array(z.string()),
  findings: z.array(writtenMember).min(1),
});

type Written = z.output<typeof writtenSchema>;

/**
 * A location of a finding when it was last seen. The issue is closed only after a complete scan of
 * these locations.
 */
export interface MemberPlace {
  readonly path: string;
  /** The package's version; null for a finding that is not about a package. */
  readonly version: string | null;
}

/** What an issue records about one finding. */
export type IssueMember = Omit<z.output<typeof writtenMember>, 'at'> & { places: MemberPlace[] };

/** The metadata of an issue, version 1. */
export type IssueMetadata = Omit<Written, 'paths' | 'findings'> & { findings: IssueMember[] };

/** Maximum length of a stored value, in UTF-16 units: GitHub limits the size of an issue's body. */
const MAX_VALUE = 500;

/**
 * Maximum number of aliases that are stored per finding, for issues with few and with many
 * findings.
 */
const MAX_ALIASES = { few: 20, many: 3 } as const;
const MAX_PLACES = { few: 20, many: 3 } as const;

/** Maximum number of paths that are stored per issue. */
const MAX_PATHS = 20;

/**
 * Maximum length of a stored title or version, in UTF-16 units, for issues with few and with many
 * findings.
 */
const MAX_TITLE = { few: 150, many: 0 } as const;
const MAX_VERSION = { few: 100, many: 20 } as const;

/** An issue with at least this many findings stores fewer aliases and no traces. */
const MANY = 20;

/** Maximum number of former ids that are stored per finding; the latest are kept. */
const MAX_FORMER = 20;

const TAG = 'fixby:issue v1';

/** Reduces metadata to a size that fits into an issue's body. */
export function boundedMetadata({
  key,
  source,
  package: at,
  commit,
  field,
  answers,
  findings,
}: IssueMetadata): IssueMetadata {
  const short = (text: string): string => text.slice(0, MAX_VALUE);
  const size = findings.length < MANY ? 'few' : 'many';
  const paths = new Set(
    findings.flatMap(({ places }) => places.map(({ path }) => short(path))).slice(0, MAX_PATHS),
  );
  return {
    key: short(key),
    source: short(source),
    package: at === null ? null : { ecosystem: short(at.ecosystem), name: short(at.name) },
    commit,
    field,
    ...(answers === undefined ? {} : { answers }),
    findings: findings.map((member) => ({
      ...member,
      rule: short(member.rule),
      title: member.title.slice(0, MAX_TITLE[size]),
      places: member.places
        .map(({ path, version }) => ({
          path: short(path),
          version: version === null ? null : version.slice(0, MAX_VERSION[size]),
        }))
        .filter(({ path }) => paths.has(path))
        .slice(0, MAX_PLACES[size]),
      aliases: member.aliases.slice(0, MAX_ALIASES[size]).map(short),
      ...(member.former === undefined ? {} : { former: member.former.slice(-MAX_FORMER) }),
      ...(member.place === undefined ? {} : { place: shortPlace(member.place, findings.length < MANY) }),
    })),
  };
}

function shortPlace(
  { path, trace }: NonNullable<IssueMember['place']>,
  few: boolean,
): NonNullable<IssueMember['place']> {
  return { path: path.slice(0, MAX_VALUE), trace: few ? trace : null };
}

/** The metadata as a hidden HTML comment. */
export function renderIssueMetadata(metadata: IssueMetadata): string {
  const paths = [...new Set(metadata.findings.flatMap(({ places }) => places.map(({ path }) => path)))];
  const indexes = new Map(paths.map((path, index) => [path, index]));
  const written: Written = {
    ...metadata,
    paths,
    findings: metadata.findings.map(({ places, ...member }) => ({
      ...member,
      at: places.map(({ path, version }) => [indexes.get(path) ?? 0, version]),
    })),
  };
  return renderHidden(TAG, written);
}

/**
 * Parses the metadata in an issue's body; of several the last one, since our part of the body ends
 * with it.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null when there is none that is valid
 */
export function parseIssueMetadata(body: string): IssueMetadata | null {
  const parsed = writtenSchema.safeParse(findHidden(TAG, body).at(-1)?.value);
  if (!parsed.success) return null;
  const { paths, findings, ...rest } = parsed.data;
  return {
    ...rest,
    findings: findings.map(({ at, ...member }) => ({
      ...member,
      places: at.flatMap(([index, version]) => {
        const path = paths[index];
        return path === undefined ? [] : [{ path, version }];
      }),
    })),
  };
}

/** An issue's body in three parts: text of people, our section, text of people. */
export interface IssueBody {
  readonly before: string;
  readonly section: string;
  readonly after: string;
}

/** The hidden line at which our section begins. It ends with the metadata. */
export const SECTION_START = '<!-- fixby:begin -->';

/** The hidden line on a line of its own. No text of a finding is: a file may have such a name. */
const START_LINE = /^<!-- fixby:begin -->\r?$/gmu;

/**
 * Splits an issue's body into our section and the text that people wrote around it.
 * @param body untrusted
 * @returns null when our section cannot be found any more
 */
export function splitIssueBody(body: string): IssueBody | null {
  const end = findHidden(TAG, body).at(-1)?.end;
  if (end === undefined) return null;
  const start = [...body.slice(0, end).matchAll(START_LINE)].at(-1)?.index ?? 0;
  return { before: body.slice(0, start), section: body.slice(start, end), after: body.slice(end) };
}

/** The most that GitHub takes of a body, in bytes of UTF-8 to be on the safe side. */
const MAX_BODY = 65_536;

/**
 * Replaces our section in a body, or puts it on top when there is none. People's own text is kept,
 * unless there is no room for it beside ours: else whoever fills up a body keeps ours out.
 */
export function replaceSection(body: string, section: string): string {
  const whole = withSection(body, section);
  return Buffer.byteLength(whole) <= MAX_BODY || whole.length <= section.length + 2 ? whole : `${section}\n`;
}

function withSection(body: string, section: string): string {
  const split = splitIssueBody(body);
  if (split !== null) return `${split.before}${section}${split.after}`;
  return body.trim() === '' ? `${section}\n` : `${section}\n\n${body}`;
}

/**
 * Whether a body already has this section. Line endings are ignored, since GitHub's editor writes
 * CR LF.
 */
export function hasSection(body: string, section: string): boolean {
  return splitIssueBody(body)?.section.replaceAll('\r\n', '\n') === section;
}

import { z } from 'zod';
import { SEVERITIES } from '../../scale/severity.js';
import { findHidden, renderHidden } from './hidden.js';

/** What an issue remembers of one finding, as it is written. */
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
  /** What the policy gave when `due` was computed: see `slaBasis`. */
  basis: z.string(),
  /**
   * RFC 3339 time, GitHub's own, at which the clock started; null where that is the issue's
   * creation or reopening.
   */
  since: z.string().nullable(),
  /**
   * Indexes of `paths`, each with the package's version there: findings of one package stand in the
   * same files.
   */
  at: z.array(z.tuple([z.int(), z.string().nullable()])),
  /** Fingerprints that it had at places where it stood before; left out for none. */
  former: z.array(z.string()).optional(),
  /**
   * Where it stands and what it looks like there, to find it again after a move; left out for what
   * is about a package.
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

/** What an issue remembers, hidden in its body, as it is written. */
const writtenSchema = z.strictObject({
  /**
   * What the issue is about: a finding's fingerprint, or a package where issues are grouped by
   * package.
   */
  key: z.string(),
  source: z.string(),
  package: z.strictObject({ ecosystem: z.string(), name: z.string() }).nullable(),
  /** The commit that the body's links lead to; null where none was known. */
  commit: z.string().nullable(),
  /** The organization's issue field into which the due date was written; null for none. */
  field: z.string().nullable(),
  /** Files in which its findings stand. */
  paths: z.array(z.string()),
  findings: z.array(writtenMember).min(1),
});

type Written = z.output<typeof writtenSchema>;

/** Where a finding stood when it was seen last: only a complete look at these places closes it. */
export interface MemberPlace {
  readonly path: string;
  /** Of the package; null where the finding is about none. */
  readonly version: string | null;
}

/** What an issue remembers of one finding. */
export type IssueMember = Omit<z.output<typeof writtenMember>, 'at'> & { places: MemberPlace[] };

/** The metadata of an issue, version 1. */
export type IssueMetadata = Omit<Written, 'paths' | 'findings'> & { findings: IssueMember[] };

/** Longest value that is remembered, in UTF-16 units: an issue's body has a limit. */
const MAX_VALUE = 500;

/**
 * Most other ids and most places of a finding that are remembered, by the number of findings in the
 * issue.
 */
const MAX_ALIASES = { few: 20, many: 3 } as const;
const MAX_PLACES = { few: 20, many: 3 } as const;

/** Most files of an issue that are remembered. */
const MAX_PATHS = 20;

/** Longest title and version of a finding that are remembered, in UTF-16 units. */
const MAX_TITLE = { few: 150, many: 0 } as const;
const MAX_VERSION = { few: 100, many: 20 } as const;

/** From how many findings in one issue their aliases are cut short, and their traces left out. */
const MANY = 20;

/** Most former ids of a finding that are remembered: the last ones. */
const MAX_FORMER = 20;

const TAG = 'fixby:issue v1';

/** Metadata that fits into a body: long values are cut. */
export function boundedMetadata({
  key,
  source,
  package: at,
  commit,
  field,
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

/** Metadata as a hidden comment. */
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
 * The metadata in an issue's body: of several, the last, since rendering puts it at the end.
 * @param body untrusted: whoever may edit issues can change it
 * @returns null where there is none that is valid
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

/** What stands before our part of an issue's body, that part, and what follows it. */
export interface IssueBody {
  readonly before: string;
  readonly section: string;
  readonly after: string;
}

/** The hidden line with which our part begins; the metadata ends it. */
export const SECTION_START = '<!-- fixby:begin -->';

/** It has a line of its own, as no text of a finding has: a file may be called like that. */
const START_LINE = /^<!-- fixby:begin -->\r?$/gmu;

/**
 * Splits an issue's body into our part and what people wrote around it.
 * @param body untrusted
 * @returns null where our part is not to be found any more
 */
export function splitIssueBody(body: string): IssueBody | null {
  const end = findHidden(TAG, body).at(-1)?.end;
  if (end === undefined) return null;
  const start = [...body.slice(0, end).matchAll(START_LINE)].at(-1)?.index ?? 0;
  return { before: body.slice(0, start), section: body.slice(start, end), after: body.slice(end) };
}

/**
 * A body with our part in the place of the one that it has; on top where it has none. People's own
 * text around it stays.
 */
export function replaceSection(body: string, section: string): string {
  const split = splitIssueBody(body);
  if (split !== null) return `${split.before}${section}${split.after}`;
  return body.trim() === '' ? `${section}\n` : `${section}\n\n${body}`;
}

/**
 * Whether a body already has our part as it should be. GitHub's own editor writes lines that end
 * with CR LF.
 */
export function hasSection(body: string, section: string): boolean {
  return splitIssueBody(body)?.section.replaceAll('\r\n', '\n') === section;
}

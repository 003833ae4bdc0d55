import { z } from 'zod';
import type { Observation } from '../../src/core/findings/finding.js';
import { traceOf } from '../../src/core/findings/trace.js';
import { QUARTER } from '../../src/scanners/activity/counts/counts.js';
import { observationsOf as episodesFound } from '../../src/scanners/activity/findings.js';
import { observation } from '../fixtures/observations.js';

/** What a scenario may say of a finding, besides its name. */
export const foundSchema = z.union([
  z.string(),
  z.strictObject({
    name: z.string(),
    severity: z.enum(['critical', 'high', 'medium', 'low']).optional(),
    version: z.string().optional(),
    path: z.string().optional(),
    rule: z.string().optional(),
    aliases: z.array(z.string()).optional(),
    published: z.string().optional(),
    title: z.string().optional(),
    line: z.number().optional(),
    dev: z.boolean().optional(),
    malicious: z.boolean().optional(),
    /** Whether a version fixes it: one does, unless it says otherwise. */
    fixed: z.boolean().optional(),
    /** Of code: the function around it, which is part of its identity. */
    function: z.string().optional(),
    /** Of code: the statement; by that it is found again where it moved. */
    statement: z.string().optional(),
    /** Of code: the lines around it. */
    around: z.array(z.string()).optional(),
    /** Of an episode in a log: its first moment, and the first one after it. */
    from: z.string().optional(),
    to: z.string().optional(),
    /** Of an episode in a log: the address of the client. */
    client: z.string().optional(),
  }),
]);

/** A finding as a scenario names it. */
export type Found = z.output<typeof foundSchema>;

/**
 * The findings that scenarios speak of: npm packages with one advisory each, unless it says
 * otherwise.
 */
const KNOWN: Readonly<Record<string, { rule: string; word: string; title: string; package?: string }>> = {
  minimist: { rule: 'GHSA-xvch-5gv4-984h', word: 'CRITICAL', title: 'Prototype Pollution in minimist' },
  lodash: { rule: 'GHSA-35jh-r3h4-6jhm', word: 'HIGH', title: 'Command Injection in lodash' },
  'lodash-redos': {
    rule: 'GHSA-29mw-wpgm-hmr9',
    word: 'MODERATE',
    title: 'ReDoS in lodash',
    package: 'lodash',
  },
  qs: { rule: 'GHSA-hrpp-h998-j3pp', word: 'MODERATE', title: 'qs vulnerable to Prototype Pollution' },
  tar: { rule: 'GHSA-gfjr-3jmm-4g8v', word: 'LOW', title: 'Path traversal in tar' },
};

const CODE = {
  sql: {
    rule: 'sql-injection',
    word: 'HIGH',
    title: 'SQL built from request data',
    path: 'src/db.js',
    statement: 'db.query("SELECT name FROM users WHERE id = " + req.query.id);',
  },
  xss: {
    rule: 'reflected-xss',
    word: 'MODERATE',
    title: 'Request data in HTML',
    path: 'src/page.js',
    statement: 'res.send("<p>" + req.query.name + "</p>");',
  },
} as const;

/** An issued secret: the same value wherever it stands. */
const KEY = {
  rule: 'secrets/aws-access-key',
  word: 'CRITICAL',
  title: 'AWS access key (AKIA…)',
  path: 'config/a.env',
};

/** An action that is not pinned; `function` is the job that it stands in. */
const PIN = {
  rule: 'workflow-unpinned-action',
  word: 'MODERATE',
  title: 'Action that is not pinned',
  path: '.github/workflows/ci.yml',
};

/**
 * What a scanner would report for a name of the catalogue. `many:300` is three hundred packages
 * with one advisory each.
 * @throws Error for an unknown name
 */
export function observationsOf(found: Found): Observation[] {
  const named = typeof found === 'string' ? { name: found } : found;
  const many = /^many:(\d+)$/.exec(named.name)?.[1];
  if (many !== undefined) return Array.from({ length: Number(many) }, (_, index) => numbered(index));
  const word = { critical: 'CRITICAL', high: 'HIGH', medium: 'MODERATE', low: 'LOW' } as const;
  const severity = named.severity === undefined ? undefined : word[named.severity];
  if (named.name in CODE) {
    const own = CODE[named.name as keyof typeof CODE];
    const base = observation({ ...own, word: severity ?? own.word, path: named.path ?? own.path });
    const statement = named.statement ?? own.statement;
    const sink = /[\w.]+(?=\()/u.exec(statement)?.[0] ?? '';
    const around = named.around ?? ["router.get('/people', open, find);"];
    const trace = traceOf({
      sink,
      source: 'remote',
      within: named.function ?? '',
      text: statement,
      way: [],
      around,
      whole: [...around, statement].join('\n'),
    });
    const subject = `${sink} | ${named.function ?? ''}`;
    return [{ ...base, source: 'code', package: null, subject, trace }];
  }
  if (named.name === 'probing') return probing(named);
  if (named.name === 'key') {
    const base = observation({ ...KEY, word: severity ?? KEY.word, path: named.path ?? KEY.path });
    const subject = 'aws-access-key:12ab34';
    return [{ ...base, source: 'secrets', package: null, subject, cause: subject }];
  }
  if (named.name === 'pin') {
    const base = observation({ ...PIN, word: severity ?? PIN.word, path: named.path ?? PIN.path });
    const subject = `${named.function ?? ''} | actions/checkout`;
    const text = '      - uses: actions/checkout@v4';
    const trace = traceOf({ sink: '', source: '', within: '', text, way: [`"${subject}"`], around: [] });
    return [{ ...base, source: 'workflows', package: null, subject, trace }];
  }
  const own = KNOWN[named.name];
  if (own === undefined) throw new Error(`the catalogue has no ${named.name}`);
  const subject = `npm/${own.package ?? named.name}`;
  const version = named.version ?? '1.0.0';
  return [
    observation({
      rule: named.rule ?? own.rule,
      aliases: named.aliases ?? [],
      title: named.title ?? own.title,
      word: severity ?? own.word,
      subject,
      path: named.path ?? 'package-lock.json',
      published: named.published ?? null,
      malicious: named.malicious ?? false,
      ...(named.line === undefined ? {} : { line: named.line }),
      package: {
        version,
        purl: `pkg:${subject}@${version}`,
        dev: named.dev ?? false,
        ...(named.fixed === false ? { fixedVersion: null, upgrade: null } : {}),
      },
    }),
  ];
}

/** A scan that shows just these. */
export function scan(...found: readonly Found[]): { readonly head: Observation[] } {
  return { head: found.flatMap(observationsOf) };
}

/** What the real scanner makes of a client that looks for paths that are not there. */
function probing({ from = '', to = '', client = '203.0.113.77' }: Exclude<Found, string>): Observation[] {
  const [first, end] = [from, to].map((time) => Date.parse(time) / QUARTER) as [number, number];
  const quarters = Array.from({ length: end - first }, (_, index) => first + index);
  const each = { quarters, counts: quarters.map(() => 300) };
  const counts = { requests: each, auth: each, throttled: each, missing: each, errors: each };
  const subject = { subject: 'client', name: client, kind: 'probing', metric: 'missing' } as const;
  const series = { subject: subject.subject, name: client, quarters, counts };
  const window = { from: first, to: end, observed: 300 * quarters.length, expected: 0, chance: -80 };
  const paths = new Map([[client, ['/admin.php', '/reset/:id']]]);
  return episodesFound([{ ...subject, ...window, series }], {
    anonymise: 'truncate',
    paths,
    file: 'logs/access.log',
  });
}

function numbered(index: number): Observation {
  const name = `package-${String(index).padStart(4, '0')}`;
  return observation({
    rule: `GHSA-0000-0000-${String(index).padStart(4, '0')}`,
    title: `Weakness in ${name}`,
    word: (['CRITICAL', 'HIGH', 'MODERATE', 'LOW'] as const)[index % 4] ?? 'LOW',
    subject: `npm/${name}`,
    package: { version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` },
  });
}

import type { Observation, Place } from '../../../core/findings/finding.js';
import { literal } from '../../../core/scale/literal.js';
import type { KnownApp, ManifestFact } from '../../shared/forge/known-app.js';
import { familyOf, type Family } from './families.js';
import type { Vuln } from './output.js';

/** The entry point in FSRT's description: `… through run.delete in "app/src/index.js"`. */
const ENTRY = /(?:through(?: webhook)?|codebase)\s+(\S+)\s+in\s/u;

/** The call chain in FSRT's proof: `… found via run -> remove`. */
const WAY = /\bvia\s+(.+)$/u;

/** Converts FSRT's findings of one app to observations; identical ones are merged. */
export function observationsOf(vulns: readonly Vuln[], app: KnownApp): Observation[] {
  const seen = new Set<string>();
  return vulns.flatMap((vuln) => {
    const family = familyOf(vuln.check_name);
    return sitesOf(vuln, family, app).flatMap(({ subject, place }) => {
      const key = `${family.rule} ${subject}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [observation(vuln, family, subject, place)];
    });
  });
}

interface Site {
  readonly subject: string;
  readonly place: Place;
}

/** Where a finding is, and what it is about: each scope that it names is one of its own. */
function sitesOf(vuln: Vuln, family: Family, app: KnownApp): readonly Site[] {
  const facts = factsOf(vuln, family, app);
  if (facts.length > 0) return facts;
  const entry = ENTRY.exec(vuln.description)?.[1] ?? '';
  const way = (WAY.exec(vuln.proof)?.[1] ?? '').split('->').map((name) => name.trim());
  // The subject contains neither the hash in the check's name nor the path of the staged copy.
  const subject = [entry, way.join(' -> ')].join(' | ');
  return [{ subject, place: placeOf(family, entry, way, app) }];
}

/**
 * The facts of the manifest that a finding is about: those that its text names, else, of what our
 * own rule reports, the first.
 */
function factsOf(vuln: Vuln, { inManifest }: Family, app: KnownApp): readonly Site[] {
  if (inManifest === null) return [];
  const text = `${vuln.description} ${vuln.proof} ${vuln.recommendation}`;
  const bySubject = new Map<string, ManifestFact>();
  for (const fact of app.inManifest)
    if (names(text, fact.subject) && (fact.rule === null || fact.rule === inManifest))
      bySubject.set(fact.subject, bySubject.get(fact.subject) ?? fact);
  if (bySubject.size > 0) return [...bySubject.values()];
  const own = app.inManifest.find(({ rule }) => rule === inManifest);
  return own === undefined ? [] : [own];
}

/** Whether a text has a word as it is, not as a part of a longer one. */
function names(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w:.-])${literal(word)}(?![\\w:-]|\\.\\w)`, 'u').test(text);
}

/**
 * The location: that of our own finding of the same weakness, else the entry point's function, else
 * the manifest.
 */
function placeOf(family: Family, entry: string, way: readonly string[], app: KnownApp): Place {
  const same = app.ours.filter(
    ({ rule, flow, sink }) => rule === family.ours && (flow[0]?.label === entry || sink === entry),
  );
  const exact = same.find(
    ({ flow }) =>
      flow
        .slice(0, -1)
        .map(({ label }) => label)
        .join(' ') === way.join(' '),
  );
  const own = exact ?? same[0];
  return (
    own?.place ?? app.entries.get(entry) ?? { path: app.manifest, line: null, column: null, endLine: null }
  );
}

function observation(vuln: Vuln, family: Family, subject: string, place: Place): Observation {
  const requirement = vuln.marketplace_security_requirement ?? '';
  return {
    source: 'sarif:FSRT',
    rule: family.rule,
    aliases: [],
    title: family.title,
    description: [withoutPath(vuln.description), vuln.proof, requirement]
      .filter((part) => part !== '')
      .join(' '),
    fix: vuln.recommendation.replace(/\s_(https?:\S+)_/gu, ' $1'),
    rating: { vectors: [], word: vuln.severity, malicious: false, informational: false },
    cwe: family.cwe,
    references: ['https://github.com/atlassian-labs/FSRT'],
    published: null,
    place,
    package: null,
    subject,
    confidence: 'medium',
    flow: [],
  };
}

/** Removes the path of the staged copy, which is meaningless to readers. */
function withoutPath(description: string): string {
  return description.replace(/\s+in\s+"[^"]*"/gu, '');
}

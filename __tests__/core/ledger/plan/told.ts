import { expect } from '@jest/globals';
import type { Finding, Observation } from '../../../../src/core/findings/finding.js';
import { allIds } from '../../../../src/core/findings/finding-ids.js';
import { keyOfFinding } from '../../../../src/core/findings/finding-key.js';
import { isRuling, restartsClock, type GoneReason } from '../../../../src/core/findings/gone.js';
import { spansOf } from '../../../../src/core/ledger/issue-spans.js';
import { isRecoveredPackage } from '../../../../src/core/ledger/lost-text.js';
import type { IssueMember } from '../../../../src/core/ledger/metadata/issue.js';
import { goneNote, isDuplicate } from '../../../../src/core/ledger/notes.js';
import { isDismissed } from '../../../../src/core/ledger/plan/target-steps.js';
import { readLedger, type LedgerIssue } from '../../../../src/core/ledger/read.js';
import { rememberedPlaces } from '../../../../src/core/ledger/remembered-clocks.js';
import { listedIn } from '../../../../src/core/ledger/waiting-lists.js';
import type { Policy } from '../../../../src/core/policy/policy.js';
import { parsePolicy } from '../../../../src/core/policy/read/parse.js';
import { severityRank, type Severity } from '../../../../src/core/scale/severity.js';
import { stepText } from '../../../../src/report/terminal/plan-text.js';
import { observationsOf } from '../../../scenarios/catalogue.js';
import { howTo } from './deeds.js';
import { NAMES, type Deed, type Scan } from './random-story.js';
import type { IssueWorld, Scanned } from './world.js';

export function policyWith({
  grouped,
  limit,
  high,
}: {
  grouped: boolean;
  limit: number;
  high: number | string;
}): Policy {
  const text = `
version: 1
sla: { days: { critical: 40, high: ${high} } }
issues: { group-by: ${grouped ? 'package' : 'vulnerability'}, limit: ${limit} }`;
  const parsed = parsePolicy(text, 'fixby.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.policy;
}
/** What was last known of a finding. */
interface Known {
  readonly due: string | null;
  readonly severity: Severity;
  /** The date that a maintainer set, where it counted. */
  readonly set: string | undefined;
}

/** A story while it is told, with what each run has to hold to. */
export class Told {
  readonly #world: IssueWorld;
  /** What was last known of the findings that are there, by title: a title outlives another id. */
  readonly #known = new Map<string, Known>();
  /** When a complete scan that was carried out to its end last did not show a finding. */
  readonly #gone = new Map<string, string>();

  /** What was last gone for a reason that ends no clock: what is said of it then stays. */
  readonly #leftOut = new Map<string, 'surely' | 'perhaps'>();

  #renamed = false;

  /** Whether somebody deleted the lists of what waits. */
  #listsDeleted = false;

  /** In which file the query of sql stands. */
  #place = 0;

  /** Whether the query moved in a scan that cannot tell, and none has looked at all since. */
  #moving = false;

  /** What was known when another account began to write. */
  #before = new Map(this.#known);

  constructor(world: IssueWorld) {
    this.#world = world;
  }

  change(policy: Policy): void {
    this.#world.policy = policy;
    this.#known.clear();
    this.#before.clear();
  }

  scan({ levels, renamed, place, complete, gone, share, days }: Scan): void {
    const world = this.#world;
    world.wait(days * 24 + 1);
    this.#renamed ||= renamed;
    this.#move(levels[SQL] != null, place, complete && share === 1);
    // A maintainer may set any date.
    if (world.isDateOpen) {
      this.#known.clear();
      this.#before.clear();
    }
    const found = NAMES.flatMap((name, index) => {
      const severity = levels[index];
      return severity == null ? [] : observed(name, severity, this.#renamed, this.#place);
    });
    const { findings, plan, ruledOut } = world.run({ found, complete, gone, share });
    this.#expectNoLaterDates(findings);
    this.#see(findings, share === 1);
    const seen = new Set(findings.map(({ title }) => title));
    // What a ruling closed counts as that from then on, whatever becomes of it: its old clock runs
    // on once it is back. A ruling covers all that its issue has, also what is gone by then.
    for (const title of TITLES)
      if (!seen.has(title) && this.#isRuled(title))
        this.#leftOut.set(title, share === 1 && !this.#hasEndedOnList(title) ? 'surely' : 'perhaps');
    const there = new Set([...seen, ...ruledOut]);
    if (complete) this.#forget(there, gone, share === 1);
    if (share === 1)
      this.#expectInStep(
        { found, complete, gone },
        plan.waiting.length === 0 || world.policy.issues.limit === 0,
      );
    this.#learn(world.assess(found), share === 1);
  }

  /**
   * Whether the query is there, and where. A move is only told by a complete scan, and only where
   * something of ours remembers the code: until then a new place has a clock of its own.
   */
  #move(isThere: boolean, place: number, told: boolean): void {
    if (isThere && place !== this.#place) {
      this.#place = place;
      this.#moving = true;
      if (!told || !this.#isRemembered()) this.#doubt(SQL_TITLE);
    }
    if (isThere && told) this.#moving = false;
  }

  /** Whether an issue, a list or the dashboard can tell that the query moved. */
  #isRemembered(): boolean {
    const ledger = readLedger(this.#world.tracker);
    const isListed = listedIn(ledger).some(
      ({ member, gone }) =>
        member.title === SQL_TITLE &&
        member.place?.trace !== undefined &&
        (gone === null || !restartsClock(gone.reason)),
    );
    if (isListed || rememberedPlaces(ledger).length > 0) return true;
    return ledger.issues.some((entry) => {
      const gone = goneNote(entry);
      return (
        entry.trusted &&
        !isDuplicate(entry) &&
        (gone === null || !restartsClock(gone.marker.kind)) &&
        entry.meta.findings.some(({ title }) => title === SQL_TITLE)
      );
    });
  }

  /** Nothing is known of a finding any more. */
  #doubt(title: string): void {
    this.#known.delete(title);
    this.#before.delete(title);
    this.#gone.delete(title);
    this.#leftOut.set(title, 'perhaps');
  }

  act({ does, pick, severity }: Deed): void {
    const world = this.#world;
    world.wait(1);
    if (does === 'copy') world.copy(pick);
    else if (does === 'send around') {
      // What ended a clock there, or was announced, is not believed any more.
      world.sendAround(pick);
      this.#known.clear();
      this.#gone.clear();
    } else if (does === 'take away') {
      // The dashboard remembers clocks, and not why a finding was left out: it may be fixed by now.
      // An older copy may be left that does not say when a clock ended: then the clock runs on.
      for (const title of this.#leftOut.keys()) this.#leftOut.set(title, 'perhaps');
      this.#gone.clear();
      world.takeAway(pick);
    } else if (does === 'rename the repository') world.rename();
    else if (does === 'change the author') {
      if (this.#before.size === 0) this.#before = new Map(this.#known);
      for (const title of TITLES) this.#leftOut.set(title, 'perhaps');
      this.#known.clear();
      this.#gone.clear();
      world.changeAuthor();
    } else if (does === 'name the author before') {
      for (const title of TITLES) this.#leftOut.set(title, 'perhaps');
      this.#gone.clear();
      for (const [title, known] of this.#before) this.#known.set(title, known);
      this.#before.clear();
      world.nameAuthor();
    } else if (does === 'delete the lists') {
      // Of what had no issue, lists alone say that its clock ended, and why it was left out.
      for (const title of this.#leftOut.keys()) this.#leftOut.set(title, 'perhaps');
      this.#gone.clear();
      this.#listsDeleted = true;
      world.deleteLists();
    } else if (does === 'overwrite for good') {
      // What was announced is gone with the text; the clock is not, also for what nobody can tell
      // any more whether the issue of a package had it.
      world.overwrite(pick);
      this.#known.clear();
      this.#gone.clear();
    } else {
      // That a clock ended, and why a finding was left out, is known from comments.
      if (does === 'delete our comments' || does === 'delete our last comment') {
        this.#gone.clear();
        for (const title of this.#leftOut.keys()) this.#leftOut.set(title, 'perhaps');
      }
      // What a person opens again counts as there: a scan that does not find it ends its clock.
      if (does === 'reopen') for (const title of this.#leftOut.keys()) this.#leftOut.set(title, 'perhaps');
      world.change(pick, howTo(world, does, severity));
    }
  }

  #expectNoLaterDates(findings: readonly Finding[]): void {
    for (const { title, due, severity, dueSet } of findings) {
      const before = this.#known.get(title);
      if (before === undefined || severityRank(severity) > severityRank(before.severity)) continue;
      // What a maintainer set for one place counts again where the query is back there.
      if (title === SQL_TITLE && dueSet !== undefined && dueSet.due !== before.set) continue;
      if (title === SQL_TITLE && this.#moving) continue;
      expect({ title, due: later(due, before.due) ? due : 'not later' }).toEqual({ title, due: 'not later' });
    }
  }

  /** What is back is left out no more, unless the run that would say so was cut short. */
  #see(findings: readonly Finding[], whole: boolean): void {
    for (const { title } of findings) {
      if (!this.#leftOut.has(title)) continue;
      if (whole) this.#leftOut.delete(title);
      else this.#leftOut.set(title, 'perhaps');
    }
  }

  #forget(there: ReadonlySet<string>, reason: GoneReason, whole: boolean): void {
    for (const title of TITLES) {
      const left = this.#leftOut.get(title);
      if (there.has(title) || left === 'surely') continue;
      if (restartsClock(reason) || left === 'perhaps') {
        this.#known.delete(title);
        this.#before.delete(title);
      }
      if (!restartsClock(reason))
        this.#leftOut.set(title, whole && this.#isNamed(title) ? 'surely' : 'perhaps');
      else if (whole && left === undefined && !this.#mayRunOn(title) && !this.#isLeftOutElsewhere(title))
        this.#gone.set(title, this.#world.now);
    }
  }

  /** Whether an issue that has it was closed by a ruling. */
  #isRuled(title: string): boolean {
    return readLedger(this.#world.tracker).issues.some((entry) => {
      const reason = goneNote(entry)?.marker.kind;
      return (
        reason !== undefined &&
        isRuling(reason) &&
        entry.meta.findings.some((member) => member.title === title)
      );
    });
  }

  /** Whether a list says that its clock ended: a ruling may then close an issue without it. */
  #hasEndedOnList(title: string): boolean {
    return listedIn(readLedger(this.#world.tracker)).some(
      ({ member, gone }) => gone !== null && restartsClock(gone.reason) && member.title.endsWith(title),
    );
  }

  /**
   * Whether an issue may still say that a finding was left out, so that its clock runs on: the
   * query in another place may come back with its own, wherever one that looks the same was fixed;
   * and that a finding was back and waited, a list alone said that somebody deleted.
   */
  #isLeftOutElsewhere(title: string): boolean {
    return (
      (title === SQL_TITLE || this.#listsDeleted) &&
      readLedger(this.#world.tracker).issues.some((entry) => {
        const reason = goneNote(entry)?.marker.kind;
        return (
          reason !== undefined &&
          !restartsClock(reason) &&
          entry.meta.findings.some((member) => member.title === title)
        );
      })
    );
  }

  /** Whether an issue or a list names it, and so says why it was left out. */
  #isNamed(title: string): boolean {
    const ledger = readLedger(this.#world.tracker);
    return (
      ledger.issues.some(({ meta }) => meta.findings.some((member) => member.title === title)) ||
      listedIn(ledger).some(({ member }) => member.title === title)
    );
  }

  /**
   * Whether the issue of its package was closed by hand, or in favour of another one, while its
   * text
   * was lost: nobody can tell ever after what it was about, and in doubt the clock runs on.
   */
  #mayRunOn(title: string): boolean {
    return this.#mayHave(title).some(({ issue }) => issue.state === 'closed');
  }

  /** The issues of its package whose text is lost, and not written again yet. */
  #mayHave(title: string): LedgerIssue[] {
    const name = NAMES.find((one) => observationsOf(one).some((seen) => seen.title === title));
    const at = name === undefined ? null : observationsOf(name)[0]?.package?.name;
    return readLedger(this.#world.tracker).issues.filter(
      ({ meta }) => isRecoveredPackage(meta) && meta.package?.name === at,
    );
  }

  #expectInStep(scanned: Omit<Scanned, 'share'>, settled: boolean): void {
    const world = this.#world;
    const { complete } = scanned;
    const { findings, plan, ruled } = world.plan(scanned);
    // Beside a date that a maintainer set, the text says what ours would be, and remembers no date
    // that was announced before: it may be written once more after the severity was raised.
    const words = plan.steps.map(stepText).filter((step) => !world.isDateSet || !step.endsWith(': text'));
    if (settled) expect(words).toEqual([]);
    const { issues, dashboards } = readLedger(world.tracker);
    const open = issues.filter(({ issue }) => issue.state === 'open');
    const ids = open.flatMap((entry) => openMembers(entry).map(({ id }) => id));
    const found = ids.filter((id) => findings.some((finding) => finding.id === id));
    expect(found).toHaveLength(new Set(found).size);
    const waiting = new Set(
      dashboards.flatMap(({ notes }) =>
        notes.flatMap(({ marker }) => (marker.kind === 'waiting' ? marker.findings : [])),
      ),
    );
    for (const finding of findings) {
      const { id, title, rule, aliases, firstSeen, waiver } = finding;
      if (waiver !== null && !ids.includes(id)) continue;
      const dismissed = issues.some(
        (entry) =>
          isDismissed(entry) &&
          !isDuplicate(entry) &&
          entry.meta.findings.some((member) => isAbout(member, id, rule, aliases)),
      );
      const kept =
        ids.includes(id) ||
        allIds(keyOfFinding(finding)).some((known) => waiting.has(known)) ||
        dismissed ||
        this.#mayHave(title).length > 0;
      expect({ title, kept }).toEqual({ title, kept: true });
      expect({ title, clock: firstSeen !== null }).toEqual({ title, clock: true });
      const gone = this.#gone.get(title) ?? '';
      expect({ title, start: (firstSeen ?? '') >= gone ? 'after it was gone' : firstSeen }).toEqual({
        title,
        start: 'after it was gone',
      });
    }
    if (!complete) return;
    const gone = open.flatMap((entry) =>
      openMembers(entry).filter(
        (member) =>
          !ruled.has(member.id) &&
          !findings.some(({ id, rule, aliases }) => isAbout(member, id, rule, aliases)),
      ),
    );
    expect(gone).toEqual([]);
  }

  /**
   * A date is announced by an issue's text. A run that was cut short may have done so, or not; and
   * the lost text of a package's issue is only written again once a scan was complete.
   */
  #learn(findings: readonly Finding[], whole: boolean): void {
    const announced = new Set(
      readLedger(this.#world.tracker)
        .issues.filter(({ issue, meta }) => issue.state === 'open' && !isRecoveredPackage(meta))
        .flatMap(({ meta }) => meta.findings.map(({ id }) => id)),
    );
    for (const { id, title, due, severity, firstSeen, dueSet } of findings) {
      const before = this.#known.get(title);
      if (title === SQL_TITLE && this.#moving) continue;
      if (whole && firstSeen !== null && announced.has(id))
        this.#known.set(title, { due, severity, set: dueSet?.due });
      else if (before === undefined || severityRank(severity) > severityRank(before.severity))
        this.#known.delete(title);
    }
  }
}

function observed(
  name: (typeof NAMES)[number],
  severity: Severity,
  renamed: boolean,
  place: number,
): Observation[] {
  if (name === 'sql') return observationsOf({ name, severity, path: PLACES[place] ?? PLACES[0] });
  if (name !== 'lodash') return observationsOf({ name, severity });
  return observationsOf(
    renamed ? { name, severity, aliases: ['CVE-2021-23337'] } : { name, severity, rule: 'CVE-2021-23337' },
  );
}

const SQL = NAMES.indexOf('sql');
const SQL_TITLE = 'SQL built from request data';
const PLACES = ['src/db.js', 'src/elsewhere.js', 'src/other/db.js'] as const;

const TITLES = NAMES.flatMap((name) => observationsOf(name).map(({ title }) => title));

/** The findings of an issue that are not known to be gone. */
function openMembers(entry: LedgerIssue): IssueMember[] {
  return entry.meta.findings.filter((member) => spansOf(entry, member).at(-1)?.end === null);
}

/** Whether an issue remembers a finding, under this name or another one. */
function isAbout(member: IssueMember, id: string, rule: string, aliases: readonly string[]): boolean {
  return (
    member.id === id ||
    [rule, ...aliases].some((name) => name === member.rule || member.aliases.includes(name))
  );
}

function later(due: string | null, before: string | null): boolean {
  return before !== null && (due === null || due > before);
}

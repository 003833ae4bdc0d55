export const id = 139;
export const ids = [139];
export const modules = {

/***/ 2162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ lastOfWeek),
/* harmony export */   PH: () => (/* binding */ milestoneDay),
/* harmony export */   x4: () => (/* binding */ duePlaces)
/* harmony export */ });
/* unused harmony export milestoneTitle */
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2074);
/* harmony import */ var _issue_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);


const TITLE = /^Security fixes due by (\d{4}-\d{2}-\d{2})$/u;
/** A Monday: weeks are counted from it. */
const MONDAY = '2024-01-01';
/** The title of the milestone for the week of a due date, which ends on a Sunday. */
function milestoneTitle(due) {
    return `Security fixes due by ${lastOfWeek(due)}`;
}
/** The Sunday of a day's week. */
function lastOfWeek(day) {
    const weekday = (((0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(MONDAY, day) % 7) + 7) % 7;
    return (0,_day_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(day, 6 - weekday);
}
/** The last day of a milestone of ours; null for any other one. */
function milestoneDay(title) {
    return TITLE.exec(title)?.[1] ?? null;
}
/**
 * Where GitHub is to show a due date besides label and body. A milestone that a person gave the issue stays.
 * @param entry the issue that there is; null for one that is to be created
 */
function duePlaces({ due, waived }, entry, { policy }) {
    const { milestones, 'due-field': field } = policy.issues;
    const has = entry?.issue.milestone?.title ?? null;
    const free = has === null || milestoneDay(has) !== null;
    const known = entry !== null &&
        entry.trusted &&
        entry.meta.field === (field ?? null) &&
        due !== null &&
        entry.issue.labels.some((name) => name.toLowerCase() === (0,_issue_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .dueLabel */ .d2)(due));
    return {
        milestone: milestones && free && due !== null && !waived ? milestoneTitle(due) : null,
        fieldSteps: (issue) => field === undefined || due === null || known
            ? []
            : [{ kind: 'set-due-field', issue, field, value: due }],
    };
}


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ labelChanges),
/* harmony export */   c8: () => (/* binding */ labelStyle),
/* harmony export */   d2: () => (/* binding */ dueLabel),
/* harmony export */   qQ: () => (/* binding */ unusedDueLabels),
/* harmony export */   rE: () => (/* binding */ issueLabels)
/* harmony export */ });
/** GitHub's longest label, in characters. */
const MAX_LABEL = 50;
const DUE = /^due: \d{4}-\d{2}-\d{2}$/iu;
/** Labels that are ours on an issue of ours: a person's own ones stay whatever happens. */
const OURS = /^(?:security|waived|severity: (?:critical|high|medium|low)|sla: (?:due soon|overdue)|source: .+)$/iu;
/** The labels of an issue, as the contract names them. */
function issueLabels({ severity, due, sla, source, waived }) {
    return [
        'security',
        `severity: ${severity}`,
        ...(due === null ? [] : [dueLabel(due)]),
        ...(sla === 'due-soon' ? ['sla: due soon'] : []),
        ...(sla === 'overdue' ? ['sla: overdue'] : []),
        sourceLabel(source),
        ...(waived ? ['waived'] : []),
    ];
}
/** `due: 2026-12-03` */
function dueLabel(due) {
    return `due: ${due}`;
}
/** A tool's name is untrusted: letters and digits of any script, and what stands in names. */
function sourceLabel(source) {
    const name = source.replace(/[^\p{L}\p{N}:._ -]/gu, '').trim();
    const label = Array.from(`source: ${name}`);
    return label.length <= MAX_LABEL ? label.join('') : `${label.slice(0, MAX_LABEL - 1).join('')}…`;
}
/** Which labels an issue lacks and which of ours it has too much. GitHub takes upper and lower case for the same. */
function labelChanges(has, wanted) {
    const same = (list, name) => list.some((other) => other.toLowerCase() === name.toLowerCase());
    return {
        add: wanted.filter((name) => !same(has, name)),
        remove: has.filter((name) => (OURS.test(name) || DUE.test(name)) && !same(wanted, name)),
    };
}
/** The due labels that no issue and no pull request has any more. */
function unusedDueLabels(labels) {
    return labels.filter(({ name, uses }) => uses === 0 && DUE.test(name)).map(({ name }) => name);
}
const COLOURS = {
    critical: 'b60205',
    high: 'd93f0b',
    medium: 'fbca04',
    low: '0e8a16',
};
/** Colour and description of a label of ours, for when it is created. */
function labelStyle(name) {
    const severity = /^severity: (critical|high|medium|low)$/u.exec(name)?.[1];
    if (severity !== undefined) {
        return { color: COLOURS[severity], description: `Security finding of ${severity} severity` };
    }
    if (DUE.test(name))
        return { color: 'c5def5', description: 'Security finding to be fixed by the end of this day' };
    switch (name) {
        case 'security':
            return { color: '5319e7', description: 'Security finding, kept in step by Fixby' };
        case 'waived':
            return { color: 'd4c5f9', description: 'Accepted until a date by a waiver' };
        case 'sla: due soon':
            return { color: 'f9d0c4', description: 'Its due date is near' };
        case 'sla: overdue':
            return { color: 'e11d21', description: 'Its due date is over' };
        default:
            return { color: 'bfd4f2', description: 'Where this security finding comes from' };
    }
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l5: () => (/* binding */ DASHBOARD_KEY),
  n6: () => (/* binding */ createDashboard),
  ef: () => (/* binding */ planIssues)
});

// EXTERNAL MODULE: ./src/core/book.ts
var book = __webpack_require__(5530);
// EXTERNAL MODULE: ./src/core/disclosure.ts
var disclosure = __webpack_require__(6154);
// EXTERNAL MODULE: ./src/core/finding.ts
var core_finding = __webpack_require__(5278);
// EXTERNAL MODULE: ./src/core/issue-labels.ts
var issue_labels = __webpack_require__(6566);
// EXTERNAL MODULE: ./src/core/issue-target.ts
var issue_target = __webpack_require__(1912);
// EXTERNAL MODULE: ./src/core/due-places.ts
var due_places = __webpack_require__(2162);
// EXTERNAL MODULE: ./src/core/plan-gone.ts
var plan_gone = __webpack_require__(5150);
// EXTERNAL MODULE: ./src/core/plan-members.ts
var plan_members = __webpack_require__(930);
// EXTERNAL MODULE: ./src/core/plan-target.ts + 1 modules
var plan_target = __webpack_require__(534);
// EXTERNAL MODULE: ./src/core/former-ids.ts
var former_ids = __webpack_require__(169);
;// CONCATENATED MODULE: ./src/core/plan-waiting.ts



/** Most findings that one comment lists: its marker has to fit beside the words. */
const MAX_LISTED = 1_000;
/** Starts the clocks of findings that wait for their issue: a comment on the dashboard, whose time of creation nobody can change. */
function waitingSteps({ findings, shown }, dashboards, dashboard) {
    const known = new Set(dashboards.flatMap(({ notes }) => notes).flatMap(({ marker }) => waitingIds(marker)));
    const fresh = findings.filter((finding) => !idsOf(finding).some((id) => known.has(id)));
    const sources = [...new Set(fresh.map(({ source }) => source))];
    return sources.flatMap((source) => chunks(fresh.filter((finding) => finding.source === source), MAX_LISTED).map((some) => ({
        kind: 'comment',
        issue: dashboard,
        say: waitingWords(source, some, shown),
    })));
}
/**
 * Takes what is gone off the lists of waiting findings: if it comes back, it gets a new clock. What was not looked for stays.
 * @param shown whether a finding may be shown to whoever reads the tracker
 */
function waitingUpkeep(dashboards, context, shown) {
    const here = new Map(context.findings.flatMap((finding) => idsOf(finding).map((id) => [id, finding])));
    return dashboards.flatMap(({ issue: { number }, notes }) => notes.flatMap(({ marker, comment: { id } }) => {
        if (marker.kind !== 'waiting' || !context.complete(marker.source))
            return [];
        const findings = [...new Set(marker.findings.flatMap((known) => here.get(known) ?? []))];
        if (findings.length === 0)
            return [{ kind: 'delete-comment', issue: { number }, id }];
        const left = findings.map((finding) => finding.id);
        if (left.join() === marker.findings.join())
            return [];
        return [
            { kind: 'edit-comment', issue: { number }, id, say: waitingWords(marker.source, findings, shown) },
        ];
    }));
}
/** Under which fingerprints a list may have a finding. */
function idsOf(finding) {
    return (0,former_ids/* allIds */.C)((0,issue_target/* keyOfFinding */.q3)(finding));
}
function waitingWords(source, findings, shown) {
    const visible = findings.filter(shown);
    return {
        comment: {
            kind: 'waiting',
            findings: visible.map(plan_members/* listed */.KE),
            withheld: findings.length - visible.length,
        },
        marker: { kind: 'waiting', source, findings: findings.map(({ id }) => id) },
    };
}
function waitingIds(marker) {
    return marker.kind === 'waiting' ? marker.findings : [];
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

// EXTERNAL MODULE: ./src/core/severity.ts
var severity = __webpack_require__(432);
;// CONCATENATED MODULE: ./src/core/issue-plan.ts











/** The dashboard's key among the issues that a plan creates. */
const DASHBOARD_KEY = 'dashboard';
/** From how many new issues on their clocks are started first, by one comment: a run that creates many may be cut short. */
const MANY_NEW = 20;
/**
 * The steps that bring the issues in step with a scan: what is new, changed, gone and back, worst first. Planned again once they are carried out, there is
 * nothing to do.
 * @param dashboard gives the dashboard's text for when there is none yet and clocks have to be started on it; else it is not asked
 */
function planIssues(context, dashboard) {
    const { findings, tracker, book, policy } = context;
    const hidden = (finding) => tracker.public && !(0,disclosure/* isPublicKnowledge */.W)(finding);
    const targets = (0,issue_target/* targetsOf */.QR)(findings.filter((finding) => !hidden(finding)), book, policy, context.asOf, context.complete);
    const creatable = targets.filter((target) => target.entry === null && deservesIssue(target, context));
    const now = new Set(creatable.slice(0, policy.issues.limit));
    const later = creatable.slice(policy.issues.limit).flatMap((target) => target.findings);
    const fresh = creatable.length > MANY_NEW ? creatable.flatMap((target) => target.findings) : later;
    const undisclosed = findings.filter((finding) => hidden(finding) && (0,core_finding/* isJudged */.s)(finding));
    const started = [...fresh, ...undisclosed];
    const kept = targets.filter((target) => target.entry !== null || now.has(target));
    const shown = (finding) => !hidden(finding);
    const accounts = new Map(targets.flatMap((target) => [...target.accounts]));
    const planning = { ...context, present: (0,issue_target/* presentIds */.o2)(findings, accounts) };
    const steps = [
        ...restoreSteps(context),
        ...waitingUpkeep(book.dashboards, context, shown),
        ...clockSteps({ findings: started, shown }, context, dashboard),
        ...kept.flatMap((target) => (0,plan_target/* targetSteps */.jm)(target, planning)),
        ...restSteps(kept, planning),
    ];
    return {
        steps: [...placeSteps(steps, context), ...steps, ...tidySteps(steps, context)],
        waiting: later,
        undisclosed,
    };
}
function deservesIssue({ findings }, { policy }) {
    return findings.some((finding) => finding.waiver === null &&
        (0,core_finding/* isJudged */.s)(finding) &&
        (0,severity/* atLeast */.jZ)(finding.severity, policy.issues['minimum-severity']));
}
/** Comments of ours that people changed get back what they said: clocks and decisions are read from them. */
function restoreSteps({ book }) {
    return [...book.issues, ...book.dashboards].flatMap(({ issue, notes }) => notes.flatMap(({ comment: { id, body, written } }) => written === null || body.replaceAll('\r\n', '\n') === written.replaceAll('\r\n', '\n')
        ? []
        : [{ kind: 'edit-comment', issue: { number: issue.number }, id, say: { text: written } }]));
}
/** Starts clocks on the dashboard, which is created for it where there is none. */
function clockSteps(waiting, { book }, dashboard) {
    const [own] = book.dashboards;
    const ref = own === undefined ? { key: DASHBOARD_KEY } : { number: own.issue.number };
    const steps = waitingSteps(waiting, book.dashboards, ref);
    if (steps.length === 0 || own !== undefined)
        return steps;
    return [createDashboard(dashboard()), ...steps];
}
/** The step that creates the dashboard. */
function createDashboard({ title, body }) {
    return {
        kind: 'create-issue',
        key: DASHBOARD_KEY,
        title,
        body,
        labels: [],
        assignees: [],
        milestone: null,
        severity: null,
    };
}
/** What becomes of the issues that no target goes on with: closed as duplicates of the one that does, or because what they are about is gone. */
function restSteps(targets, context) {
    const kept = new Set(targets.flatMap(({ entry }) => (entry === null ? [] : [entry])));
    const holders = holdersOf(targets);
    const twins = twinsOf(context.book.issues);
    return context.book.issues
        .filter((entry) => !kept.has(entry))
        .flatMap((entry) => {
        const absent = (0,issue_target/* absentMembers */.Rj)(entry, context.present);
        const gone = absent.length === entry.meta.findings.length && context.complete(entry.meta.source);
        const holder = entry.meta.findings.flatMap(({ id }) => holders(entry, id))[0] ?? (gone ? undefined : twins(entry));
        if (holder === undefined && absent.length === entry.meta.findings.length)
            return (0,plan_gone/* goneSteps */.N)(entry, context);
        const settled = (0,book/* isDuplicate */.KD)(entry) || (0,book/* goneNote */.av)(entry) !== null;
        const left = settled ? [] : (0,plan_members/* departureSteps */.Y6)(entry, context);
        return holder === undefined ? left : [...left, ...(0,plan_gone/* supersededSteps */.i)(entry, holder)];
    });
}
/**
 * For an issue that no target goes on with, since its findings wait for another one or were not looked for: an older open issue about the same. Two of them
 * heal all the same.
 */
function twinsOf(issues) {
    const oldest = new Map(issues
        .filter(({ issue }) => issue.state === 'open')
        .map((entry) => [entry.meta.key, entry])
        .reverse());
    return (entry) => {
        const twin = oldest.get(entry.meta.key);
        return twin === undefined || twin === entry || entry.issue.state === 'closed'
            ? undefined
            : { number: twin.issue.number };
    };
}
/** For an issue that no target goes on with: the issues that its findings went to. */
function holdersOf(targets) {
    const byAccount = new Map();
    const byId = new Map();
    for (const { key, entry, findings, accounts } of targets) {
        const ref = entry === null ? { key } : { number: entry.issue.number };
        for (const { id } of findings)
            byId.set(id, [ref]);
        for (const account of [...accounts.values()].flat())
            byAccount.set(account.entry, [ref]);
    }
    return (entry, id) => byId.get(id) ?? byAccount.get(entry) ?? [];
}
/** Labels and milestones that the steps need and the tracker lacks. */
function placeSteps(steps, { tracker }) {
    const labels = new Set(steps.flatMap((step) => ('labels' in step ? step.labels : [])));
    const known = new Set(tracker.labels.map(({ name }) => name.toLowerCase()));
    const titles = new Set(steps.flatMap((step) => 'milestone' in step && typeof step.milestone === 'string' ? [step.milestone] : []));
    const there = new Set(tracker.milestones.map(({ title }) => title));
    return [
        ...[...labels]
            .filter((name) => !known.has(name.toLowerCase()))
            .sort()
            .map((name) => ({ kind: 'create-label', name, ...(0,issue_labels/* labelStyle */.c8)(name) })),
        ...[...titles]
            .filter((title) => !there.has(title))
            .sort()
            .map((title) => ({
            kind: 'create-milestone',
            title,
            dueOn: `${(0,due_places/* milestoneDay */.PH)(title) ?? ''}T12:00:00Z`,
        })),
    ];
}
/** Deletes the due labels that nothing has once the steps are done. */
function tidySteps(steps, { tracker }) {
    const uses = new Map(tracker.labels.map(({ name, uses: count }) => [name, count]));
    const change = (name, by) => {
        if (uses.has(name))
            uses.set(name, (uses.get(name) ?? 0) + by);
    };
    for (const step of steps) {
        if (step.kind === 'remove-label')
            change(step.label, -1);
        else if (step.kind === 'add-labels' || step.kind === 'create-issue')
            for (const name of step.labels)
                change(name, 1);
    }
    return (0,issue_labels/* unusedDueLabels */.qQ)(tracker.labels.map((label) => ({ ...label, uses: uses.get(label.name) ?? label.uses }))).map((name) => ({ kind: 'delete-label', name }));
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Rj: () => (/* binding */ absentMembers),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   o2: () => (/* binding */ presentIds),
/* harmony export */   q3: () => (/* binding */ keyOfFinding),
/* harmony export */   xW: () => (/* binding */ targetMetadata)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1360);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1768);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(432);
/* harmony import */ var _sla_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2769);




/** Most findings that share an issue: its body has to remember each. The others get one of their own. */
const MAX_SHARED = 200;
/** By what a finding is found again. */
function keyOfFinding(finding) {
    const { id, source, rule, aliases, package: at } = finding;
    return {
        id,
        source,
        ids: [rule, ...aliases],
        package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
    };
}
/**
 * The issues that the findings need, in the order of the findings: one each, or one for each package.
 * @param asOf RFC 3339: now, when the clock of what is new starts
 * @param complete whether a source was scanned to its end
 */
function targetsOf(findings, book, policy, asOf, complete) {
    const accounts = (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsOf */ .s1)(book, findings.map(keyOfFinding));
    const groups = new Map();
    for (const finding of findings) {
        const key = groupKey(finding, groups, policy);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    const byKey = new Map(book.issues.map((entry) => [entry.meta.key, entry]).reverse());
    return [...groups].map(([key, members]) => {
        const entry = entryFor(key, members, byKey, accounts);
        const own = new Map(members.map(({ id }) => [id, accounts.get(id) ?? []]));
        const unseen = entry === null || complete(entry.meta.source) ? [] : absentMembers(entry, presentIds(members, own));
        return {
            key,
            findings: members.map((finding) => started(finding, policy, asOf)),
            entry,
            accounts: own,
            unseen,
        };
    });
}
/** The fingerprints of findings, and those under which their issues remember them. */
function presentIds(findings, accounts) {
    const remembered = [...accounts.values()].flatMap((own) => own.map(({ member }) => member.id));
    return new Set([...findings.map(({ id }) => id), ...remembered]);
}
/** What an issue remembers of findings that are not there. */
function absentMembers({ meta }, present) {
    return meta.findings.filter(({ id }) => !present.has(id));
}
function groupKey(finding, groups, policy) {
    const at = finding.package;
    if (policy.issues['group-by'] !== 'package' || at === null)
        return finding.id;
    const key = `${finding.source}:${at.ecosystem}/${at.name}`;
    return (groups.get(key)?.length ?? 0) < MAX_SHARED ? key : finding.id;
}
/** The issue with this key, else, for a finding's own issue, the one that had it under another name. */
function entryFor(key, [first], byKey, accounts) {
    const same = byKey.get(key);
    if (first === undefined || key !== first.id)
        return same ?? null;
    const own = (accounts.get(key) ?? []).filter(({ entry, member }) => entry.meta.key === member.id);
    return (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(own)?.entry ?? same ?? null;
}
/** The finding with its clock running, as its issue will say: one that is new starts it now. */
function started(finding, policy, asOf) {
    if (finding.firstSeen !== null)
        return finding;
    const clock = { firstSeen: asOf, published: finding.published };
    const { due, daysLeft, reason, state } = (0,_sla_js__WEBPACK_IMPORTED_MODULE_2__/* .slaOf */ .UT)(finding.severity, clock, policy, asOf);
    return { ...finding, due, daysLeft, dueReason: reason, sla: state };
}
const SLA_ORDER = ['overdue', 'due-soon', 'on-track', 'none'];
/** The worst severity, the earliest due date, of those that are not waived; of all where every one is. @param findings not empty */
function summarise(findings) {
    const open = findings.filter(({ waiver }) => waiver === null);
    const judged = open.length > 0 ? open : findings;
    const [worst] = [...judged].sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity));
    if (worst === undefined)
        throw new RangeError('an issue about nothing');
    const [first = worst] = judged
        .filter(({ due }) => due !== null)
        .sort((a, b) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.due ?? '', b.due ?? ''));
    const waivers = findings.flatMap(({ waiver }) => (waiver === null ? [] : [waiver]));
    return {
        severity: worst.severity,
        due: first.due,
        daysLeft: first.daysLeft,
        sla: SLA_ORDER.find((state) => judged.some(({ sla }) => sla === state)) ?? 'none',
        source: worst.source,
        waived: open.length === 0,
        waiver: open.length > 0 ? null : (waivers.sort((a, b) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.expires, b.expires))[0] ?? null),
    };
}
/**
 * What the issue of a target is to remember.
 * @param commit the commit that its links lead to
 * @param since when the clock of a finding started by GitHub's record, as far as the issue has to remember that
 */
function targetMetadata({ key, findings, unseen = [] }, policy, commit, since) {
    const at = findings[0]?.package ?? null;
    const members = findings.map((finding) => ({
        id: finding.id,
        rule: finding.rule,
        aliases: [...finding.aliases],
        severity: finding.severity,
        due: finding.due,
        basis: (0,_sla_js__WEBPACK_IMPORTED_MODULE_2__/* .slaBasis */ .XR)(policy, finding.severity),
        since: since(finding),
    }));
    return {
        key,
        source: findings[0]?.source ?? '',
        package: at === null ? null : { ecosystem: at.ecosystem, name: at.name },
        commit,
        field: policy.issues['due-field'] ?? null,
        findings: [...members, ...unseen].sort((a, b) => (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id)),
    };
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ goneSteps),
/* harmony export */   i: () => (/* binding */ supersededSteps)
/* harmony export */ });
/* harmony import */ var _book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2074);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1360);
/* harmony import */ var _sla_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2769);




/** Closes an issue in favour of the one that goes on with its finding. */
function supersededSteps(entry, by) {
    if (entry.issue.state === 'closed')
        return [];
    const issue = { number: entry.issue.number };
    const said = (0,_book_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNote */ .Lf)(entry, ['duplicate'], entry.openedAt) !== null;
    return [
        ...(said ? [] : [{ kind: 'comment', issue, say: { duplicateOf: by } }]),
        { kind: 'close-issue', issue, reason: 'duplicate' },
    ];
}
/**
 * What becomes of an issue none of whose findings is in the scanned tree: closed where its source was scanned to its end, else only kept up to date with the
 * calendar. One that a person closed before gets our word that it is gone, so that the record has it.
 */
function goneSteps(entry, context) {
    if (!context.complete(entry.meta.source))
        return unseenSteps(entry, context);
    const issue = { number: entry.issue.number };
    const closed = entry.issue.state === 'closed';
    if (closed && ((0,_book_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuplicate */ .KD)(entry) || (0,_book_js__WEBPACK_IMPORTED_MODULE_0__/* .goneNote */ .av)(entry) !== null))
        return [];
    const words = {
        kind: 'comment',
        issue,
        say: {
            comment: fixedComment(entry, context),
            marker: { kind: 'fixed', findings: entry.meta.findings.map(({ id }) => id) },
        },
    };
    return [
        ...((0,_book_js__WEBPACK_IMPORTED_MODULE_0__/* .goneNote */ .av)(entry) === null ? [words] : []),
        ...(closed ? [] : [{ kind: 'close-issue', issue, reason: 'completed' }]),
    ];
}
function fixedComment(entry, context) {
    const zone = context.policy.sla.timezone;
    const starts = entry.meta.findings.map((member) => (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)([{ entry, member }], []));
    const start = starts.filter((time) => time !== null).sort()[0] ?? entry.openedAt;
    const due = earliestDue(entry);
    return {
        kind: 'fixed',
        commit: context.commit,
        runUrl: context.runUrl,
        days: Math.max(0, (0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)((0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start, zone), context.today)),
        due,
        daysLeft: due === null ? null : (0,_day_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(context.today, due),
    };
}
/** The earliest due date that the issue announces; null where nothing is known for sure. */
function earliestDue({ meta, trusted }) {
    if (!trusted)
        return null;
    return meta.findings.flatMap(({ due }) => (due === null ? [] : [due])).sort()[0] ?? null;
}
/** What was not looked for is not gone, and its due date comes nearer all the same. */
function unseenSteps(entry, { policy, today }) {
    const due = earliestDue(entry);
    if (entry.issue.state === 'closed' || due === null)
        return [];
    const severity = entry.meta.findings.find((member) => member.due === due)?.severity ?? 'low';
    const { sla } = (0,_sla_js__WEBPACK_IMPORTED_MODULE_3__/* .slaState */ .sM)(due, severity, policy, today);
    const wanted = sla === 'overdue' ? 'sla: overdue' : sla === 'due-soon' ? 'sla: due soon' : null;
    const has = entry.issue.labels.filter((name) => /^sla: (?:due soon|overdue)$/iu.test(name));
    const issue = { number: entry.issue.number };
    return [
        ...(wanted === null || has.some((name) => name.toLowerCase() === wanted)
            ? []
            : [{ kind: 'add-labels', issue, labels: [wanted] }]),
        ...has
            .filter((name) => name.toLowerCase() !== wanted)
            .map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}


/***/ }),

/***/ 930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   W4: () => (/* binding */ membershipSteps),
/* harmony export */   Y6: () => (/* binding */ departureSteps),
/* harmony export */   rU: () => (/* binding */ hasNewcomer)
/* harmony export */ });
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(169);
/* harmony import */ var _issue_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1360);



/** Says on a package's issue which findings joined it and which left it: the comment is the clock of the ones, and the record of the others. */
function membershipSteps(target, entry, context) {
    if (target.key !== entry.meta.key || target.key === target.findings[0]?.id)
        return [];
    return [...joinedSteps(target, entry), ...departureSteps(entry, context)];
}
/** Says which of a package's findings are gone: also where the issue is left alone otherwise, since that is their record. */
function departureSteps(entry, context) {
    return context.complete(entry.meta.source)
        ? leftSteps(entry, (0,_issue_target_js__WEBPACK_IMPORTED_MODULE_1__/* .absentMembers */ .Rj)(entry, context.present), context)
        : [];
}
function joinedSteps(target, entry) {
    if (!entry.trusted)
        return [];
    const joined = target.findings.filter((finding) => {
        const last = lastWord(entry, (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_issue_target_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q3)(finding)));
        return last === 'left' || (last === null && !wasThere(target, entry, finding.id));
    });
    if (joined.length === 0)
        return [];
    return [
        {
            kind: 'comment',
            issue: { number: entry.issue.number },
            say: {
                comment: { kind: 'joined', findings: joined.map(listed) },
                marker: { kind: 'joined', findings: joined.map(({ id }) => id) },
            },
        },
    ];
}
/** Says once which of an issue's findings are gone while others stay. */
function leftSteps(entry, gone, { commit, runUrl }) {
    const left = gone.filter(({ id }) => lastWord(entry, [id]) !== 'left');
    if (left.length === 0)
        return [];
    return [
        {
            kind: 'comment',
            issue: { number: entry.issue.number },
            say: {
                comment: { kind: 'left', commit, runUrl, findings: left.map((member) => departed(member, entry)) },
                marker: {
                    kind: 'left',
                    members: left.map((member) => ({
                        id: member.id,
                        rule: member.rule,
                        severity: member.severity,
                        due: member.due,
                        since: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)([{ entry, member }], []) ?? entry.issue.createdAt,
                    })),
                },
            },
        },
    ];
}
/** Whether an issue is to be about a finding that it was not about before: whoever dismissed it has not seen that one. */
function hasNewcomer(target, entry) {
    return target.findings.some((finding) => lastWord(entry, (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .allIds */ .C)((0,_issue_target_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfFinding */ .q3)(finding))) === 'left' || !wasThere(target, entry, finding.id));
}
/** Whether the issue has had a finding, under this name or another one. */
function wasThere({ accounts }, entry, id) {
    return (accounts.get(id) ?? []).some((account) => account.entry === entry);
}
/**
 * Whether the last word on a finding was that it joined or that it left; null for none.
 * @param ids its fingerprints, former ones among them
 */
function lastWord({ notes }, ids) {
    const last = notes.findLast(({ marker }) => (marker.kind === 'joined' && marker.findings.some((id) => ids.includes(id))) ||
        (marker.kind === 'left' && marker.members.some(({ id }) => ids.includes(id))));
    return last?.marker.kind === 'joined' ? 'joined' : last === undefined ? null : 'left';
}
/** A finding as a list in a comment shows it. */
function listed(finding) {
    const { title, rule, severity, due, package: at } = finding;
    return { title: at === null ? title : `${at.name} ${at.version}: ${title}`, rule, severity, due };
}
function departed({ rule, severity, due }, { meta }) {
    return { title: meta.package?.name ?? meta.source, rule, severity, due };
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ isDismissed),
  e: () => (/* binding */ labelSteps),
  jm: () => (/* binding */ targetSteps)
});

// EXTERNAL MODULE: ./src/core/book.ts
var book = __webpack_require__(5530);
// EXTERNAL MODULE: ./src/core/day.ts
var day = __webpack_require__(2074);
// EXTERNAL MODULE: ./src/core/due-places.ts
var due_places = __webpack_require__(2162);
// EXTERNAL MODULE: ./src/core/issue-labels.ts
var issue_labels = __webpack_require__(6566);
// EXTERNAL MODULE: ./src/core/issue-metadata.ts
var issue_metadata = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/core/issue-decisions.ts
var issue_decisions = __webpack_require__(9134);
// EXTERNAL MODULE: ./src/core/issue-target.ts
var issue_target = __webpack_require__(1912);
// EXTERNAL MODULE: ./src/core/plan-members.ts
var plan_members = __webpack_require__(930);
;// CONCATENATED MODULE: ./src/core/plan-reminders.ts

/** Days between two reminders of an overdue finding. */
const EVERY_DAYS = 7;
/**
 * The reminder that is due now: one when the due date comes near, one when it is over, then one a week, and never another. What was said is read from our own
 * comments, so that a run that was cut short says nothing twice.
 */
function reminderSteps({ due, daysLeft, sla, waived }, { issue, notes, assignees }, { today, policy }) {
    if (waived || due === null || daysLeft === null)
        return [];
    const said = notes.filter(({ marker }) => (marker.kind === 'due-soon' || marker.kind === 'overdue') && marker.due === due);
    if (sla === 'due-soon' && said.length === 0) {
        return [
            {
                kind: 'comment',
                issue,
                say: { comment: { kind: 'due-soon', due, daysLeft, assignees }, marker: { kind: 'due-soon', due } },
            },
        ];
    }
    if (sla !== 'overdue')
        return [];
    const late = said.filter(({ marker }) => marker.kind === 'overdue');
    const last = late.at(-1);
    if (last !== undefined && (0,day/* daysBetween */.YM)((0,day/* dayOf */.kb)(last.comment.at, policy.sla.timezone), today) < EVERY_DAYS)
        return [];
    return [
        {
            kind: 'comment',
            issue,
            say: {
                comment: { kind: 'overdue', due, daysLate: -daysLeft, nth: late.length, assignees },
                marker: { kind: 'overdue', due },
            },
        },
    ];
}

// EXTERNAL MODULE: ./src/core/sla.ts
var sla = __webpack_require__(2769);
;// CONCATENATED MODULE: ./src/core/plan-target.ts










/** The steps that bring the issue of a target in step. */
function targetSteps(target, context) {
    return target.entry === null ? createSteps(target, context) : updateSteps(target, target.entry, context);
}
/**
 * Whether a person closed the issue as "not planned": then it stays closed, and gates as before. A bot that tidies up is no such person, and what was
 * gone since is dismissed no more: if it comes back, nobody has looked at that.
 */
function isDismissed(entry) {
    return entry.closing?.reason === 'not_planned' && !entry.closing.bot && (0,book/* goneNote */.av)(entry) === null;
}
function createSteps(target, context) {
    const { findings, key } = target;
    const summary = (0,issue_target/* summarise */.fS)(findings);
    const metadata = (0,issue_target/* targetMetadata */.xW)(target, context.policy, context.commit, ({ firstSeen }) => firstSeen);
    const { title, section } = context.words.issue(findings, metadata);
    const assignees = assigneesOf(findings, context);
    const places = (0,due_places/* duePlaces */.x4)(summary, null, context);
    const issue = { key };
    return [
        {
            kind: 'create-issue',
            key,
            title,
            body: `${section}\n`,
            labels: (0,issue_labels/* issueLabels */.rE)(summary),
            assignees,
            milestone: places.milestone,
            severity: summary.severity,
        },
        ...places.fieldSteps(issue),
        ...reminderSteps(summary, { issue, notes: [], assignees }, context),
    ];
}
/** The owners of the files concerned, as far as GitHub lets them be assigned. */
function assigneesOf(findings, { owners, policy, tracker }) {
    if (policy.issues.assign !== 'codeowners')
        return [];
    const assignable = new Map(tracker.assignable.map((login) => [login.toLowerCase(), login]));
    const wanted = owners([...new Set(findings.flatMap(({ locations }) => locations.map(({ path }) => path)))]);
    return [...new Set(wanted.flatMap((login) => assignable.get(login.toLowerCase()) ?? []))].slice(0, 10);
}
function updateSteps(target, entry, context) {
    if (isDismissed(entry) && !(0,plan_members/* hasNewcomer */.rU)(target, entry))
        return (0,plan_members/* departureSteps */.Y6)(entry, context);
    const summary = (0,issue_target/* summarise */.fS)([
        ...target.findings,
        ...target.unseen.map((member) => asRemembered(member, entry, context)),
    ]);
    const { issue } = entry;
    const ref = { number: issue.number };
    return [
        ...openingSteps(target, entry, context),
        ...(0,plan_members/* membershipSteps */.W4)(target, entry, context),
        ...severitySteps(target, entry),
        ...(0,due_places/* duePlaces */.x4)(summary, entry, context).fieldSteps(ref),
        ...(saysEnough(target, entry) ? [] : bodySteps(target, entry, context)),
        ...labelSteps(ref, issue.labels, (0,issue_labels/* issueLabels */.rE)(summary)),
        ...reminderSteps(summary, { issue: ref, notes: entry.notes, assignees: issue.assignees }, context),
    ];
}
/** Whether the body may stay as it is: it has findings that were not looked for, and says the same of those that were found. */
function saysEnough({ findings, unseen }, { meta }) {
    const known = new Map(meta.findings.map((member) => [member.id, member]));
    return (unseen.length > 0 &&
        findings.every(({ id, severity, due }) => {
            const member = known.get(id);
            return member !== undefined && member.severity === severity && member.due === due;
        }));
}
/** A finding that was not looked for, as its issue remembers it: it counts as before, and its due date comes nearer. */
function asRemembered(member, entry, { policy, today }) {
    const { waiver } = (0,issue_decisions/* decisionsOf */.b)([{ entry, member }]);
    const { severity, due } = member;
    return {
        severity,
        due,
        ...(0,sla/* slaState */.sM)(due, severity, policy, today),
        source: entry.meta.source,
        waiver: waiver !== null && waiver.expires >= today ? waiver : null,
    };
}
/** Opens what is there again, or still, and says why; says it later where a run was cut short in between. */
function openingSteps(target, entry, context) {
    const ref = { number: entry.issue.number };
    const due = (0,issue_target/* summarise */.fS)(target.findings).due;
    const { commit, runUrl } = context;
    const ids = target.findings.map(({ id }) => id);
    const say = (said) => ({ kind: 'comment', issue: ref, say: said });
    const returned = (goneSince) => say({
        comment: {
            kind: 'returned',
            commit,
            runUrl,
            goneSince: (0,day/* dayOf */.kb)(goneSince, context.policy.sla.timezone),
            due,
        },
        marker: { kind: 'returned', findings: ids },
    });
    const stillThere = (closedBy) => say({
        comment: { kind: 'still-there', commit, runUrl, closedBy, due },
        marker: { kind: 'still-there', findings: ids },
    });
    if (entry.issue.state === 'closed') {
        const gone = (0,book/* goneNote */.av)(entry);
        return [
            { kind: 'reopen-issue', issue: ref },
            gone === null ? stillThere(entry.closing?.actor ?? null) : returned(gone.comment.at),
        ];
    }
    const unclosed = (0,book/* goneNote */.av)(entry);
    if (unclosed !== null)
        return [returned(unclosed.comment.at)];
    const last = entry.issue.events.at(-1);
    if (last?.kind !== 'reopened' || !last.ours)
        return [];
    if ((0,book/* lastNote */.Lf)(entry, ['returned', 'still-there'], last.at) !== null)
        return [];
    const gone = goneBefore(entry, last.at);
    return [gone === null ? stillThere(closerBefore(entry)) : returned(gone)];
}
/** When we had found it gone before a reopening; null where it was closed by hand. */
function goneBefore({ issue, notes }, reopenedAt) {
    const openings = issue.events.filter(({ kind, at }) => kind === 'reopened' && at < reopenedAt);
    const since = openings.at(-1)?.at ?? issue.createdAt;
    const gone = notes.findLast(({ marker, comment }) => marker.kind === 'fixed' && comment.at >= since && comment.at <= reopenedAt);
    return gone?.comment.at ?? null;
}
function closerBefore({ issue }) {
    return issue.events.findLast(({ kind }) => kind === 'closed')?.actor ?? null;
}
/** Says that a severity changed, once; a maintainer's own command has been answered already. */
function severitySteps(target, entry) {
    if (!(0,book/* isCurrent */.Oz)(entry) || entry.issue.state === 'closed')
        return [];
    return target.findings.flatMap((finding) => {
        const before = entry.meta.findings.find(({ id }) => id === finding.id);
        if (before === undefined || before.severity === finding.severity)
            return [];
        const said = entry.notes.findLast(({ marker, comment }) => ((marker.kind === 'severity' && marker.finding === finding.id && marker.to === finding.severity) ||
            (marker.kind === 'severity-set' && marker.severity === finding.severity)) &&
            comment.at >= entry.issue.bodyAt);
        if (said !== undefined)
            return [];
        return [
            {
                kind: 'comment',
                issue: { number: entry.issue.number },
                say: {
                    comment: {
                        kind: 'severity',
                        from: before.severity,
                        to: finding.severity,
                        reason: finding.severityReason,
                        dueBefore: before.due,
                        due: finding.due,
                    },
                    marker: { kind: 'severity', finding: finding.id, to: finding.severity },
                },
            },
        ];
    });
}
/** Writes title and body where they say something else than they should. Links keep their commit while nothing else changes. */
function bodySteps(target, entry, context) {
    const { issue, meta } = entry;
    const known = new Map(meta.findings.map((member) => [member.id, member.since]));
    const goesOn = (0,book/* isCurrent */.Oz)(entry);
    const as = (commit, since) => context.words.issue(target.findings, (0,issue_target/* targetMetadata */.xW)(target, context.policy, commit, since));
    const unchanged = as(goesOn ? meta.commit : context.commit, ({ id, firstSeen }) => goesOn && known.has(id) ? (known.get(id) ?? null) : firstSeen);
    const milestone = (0,due_places/* duePlaces */.x4)((0,issue_target/* summarise */.fS)(target.findings), entry, context).milestone;
    const placed = milestone === null || issue.milestone?.title === milestone ? {} : { milestone };
    const titled = issue.title === unchanged.title ? {} : { title: unchanged.title };
    const bodied = (0,issue_metadata/* hasSection */.O$)(issue.body, unchanged.section)
        ? {}
        : { body: (0,issue_metadata/* replaceSection */.U2)(issue.body, as(context.commit, ({ firstSeen }) => firstSeen).section) };
    const changes = { ...titled, ...bodied, ...placed };
    if (Object.keys(changes).length === 0)
        return [];
    return [{ kind: 'edit-issue', issue: { number: issue.number }, ...changes }];
}
/** Adds the labels that are missing and removes those of ours that no longer fit. */
function labelSteps(issue, has, wanted) {
    const { add, remove } = (0,issue_labels/* labelChanges */.O9)(has, wanted);
    return [
        ...(add.length === 0 ? [] : [{ kind: 'add-labels', issue, labels: add }]),
        ...remove.map((label) => ({ kind: 'remove-label', issue, label })),
    ];
}


/***/ })

};

"use strict";
exports.id = 6751;
exports.ids = [6751];
exports.modules = {

/***/ 75064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   sQ: () => (/* binding */ openIn),
/* harmony export */   v9: () => (/* binding */ isDueThisWeek)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);

/** The number of days that count as "this week", today included. */ const WEEK_DAYS = 7;
/** Whether something is due today or in the six days after it. */ function isDueThisWeek({ sla, daysLeft }) {
    return sla !== 'overdue' && daysLeft !== null && daysLeft < WEEK_DAYS;
}
/** The one function behind outputs, headlines, dashboard and badge. */ function figuresOf(findings) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const ahead = open.filter(({ sla })=>sla !== 'overdue');
    const of = (severity)=>open.filter((finding)=>finding.severity === severity).length;
    return {
        critical: of('critical'),
        high: of('high'),
        medium: of('medium'),
        low: of('low'),
        overdue: open.length - ahead.length,
        dueThisWeek: ahead.filter(isDueThisWeek).length,
        waived: findings.length - open.length,
        nextDue: ahead.flatMap(({ due })=>due ?? []).sort()[0] ?? null
    };
}
/** How many findings are open, of every severity. */ function openIn({ critical, high, medium, low }) {
    return critical + high + medium + low;
}
/**
 * Counts the open findings of a run, those among them that it did not look for; those of low
 * confidence count nowhere.
 */ function countFindings(findings) {
    const judged = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .s);
    const open = judged.filter(({ waiver })=>waiver === null);
    return {
        ...figuresOf(judged),
        introduced: open.filter(({ origin })=>origin === 'introduced').length
    };
}


/***/ }),

/***/ 48143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ excerptAt),
/* harmony export */   Q: () => (/* binding */ LINES)
/* harmony export */ });
/** What a file shows of a place. */ /** Lines of context before and after a place; the most lines that an expression may have. */ const LINES = {
    around: 6,
    text: 9
};
/** Longest expression, and most of a line around it, in UTF-16 units. */ const MOST = {
    text: 1500,
    line: 400
};
/**
 * The expression at a place, to the bracket that ends it, and what is around it.
 * @param lines of the file
 * @param line 1-based
 * @param column 1-based; null where only the lines are known
 * @param endLine the last line, where one is known: without a column all up to it is taken
 */ function excerptAt(lines, line, column, endLine) {
    const first = lines[line - 1] ?? '';
    const start = column === null ? 0 : Math.min(column - 1, first.length);
    const last = column === null ? Math.max(line, endLine ?? line) : line + LINES.text - 1;
    const rows = lines.slice(line - 1, Math.min(last, line + LINES.text - 1));
    const whole = rows.join('\n').slice(start, start + MOST.text);
    const text = column === null ? whole : whole.slice(0, expressionEnd(whole));
    const end = line - 1 + text.split('\n').length;
    const around = [
        ...lines.slice(Math.max(0, line - 1 - LINES.around), line - 1),
        first.slice(Math.max(0, start - MOST.line), start),
        ...lines.slice(end, end + LINES.around)
    ];
    return {
        text,
        around: around.map((row)=>row.slice(0, MOST.line))
    };
}
/**
 * What goes on behind a bracket: a member, a call, an index; what happens later is another matter.
 */ const GOES_ON = /^\s*(?:\?\.|\.(?!\s*(?:then|catch|finally)\b)|[([])/u;
/** Where an expression ends that begins a text: an offset. */ function expressionEnd(text) {
    let depth = 0;
    let at = 0;
    for(; at < text.length; at += 1){
        const sign = text.charAt(at);
        if ('"\'`'.includes(sign)) at = quoteEnd(text, at);
        else if ('([{'.includes(sign)) depth += 1;
        else if (')]}'.includes(sign)) {
            depth -= 1;
            if (depth < 0) return at;
            if (depth === 0 && !GOES_ON.test(text.slice(at + 1, at + 40))) return at + 1;
        } else if (depth === 0 && (sign === ';' || sign === ',')) return at;
        else if (depth === 0 && sign === '\n' && isLineEnd(text, at)) return at;
    }
    return at;
}
function quoteEnd(text, start) {
    const quote = text.charAt(start);
    let at = start + 1;
    while(at < text.length && text.charAt(at) !== quote)at += text.charAt(at) === '\\' ? 2 : 1;
    return at;
}
/** Whether an expression outside of brackets ends with a line. */ function isLineEnd(text, at) {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    return !/[=+(,?:|&]$/u.test(before) && !/^\s*[.+?:|&]/u.test(text.slice(at + 1, at + 40));
}


/***/ }),

/***/ 26438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pairWeaknesses),
/* harmony export */   P: () => (/* binding */ mayHaveMoved)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40902);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80366);


/**
 * Joins a weakness that only the base has with one that only the head has, when it is the same one
 * after a move. It then counts as existing and keeps its former ids.
 * @param renamed base path to head path, of files that were renamed
 */ function pairWeaknesses(weaknesses, renamed) {
    const placed = weaknesses.filter(canMove);
    const gone = placed.filter(({ head })=>head.length === 0);
    const fresh = placed.filter(({ base })=>base.length === 0);
    if (gone.length === 0 || fresh.length === 0) return [
        ...weaknesses
    ];
    const others = placed.filter(({ head, base })=>head.length > 0 && base.length > 0);
    const before = new Map(gone.map((weakness)=>[
            (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness
        ]));
    const pairs = (0,_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .pairMoves */ .r)({
        vanished: gone.map(moverOf),
        appeared: fresh.map(moverOf),
        others: others.map(moverOf),
        renamed,
        least: _moves_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST */ .K.gate
    });
    const paired = new Set(pairs.values());
    return weaknesses.filter((weakness)=>weakness.head.length > 0 || !paired.has((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness))).map((weakness)=>joined(weakness, before.get(pairs.get((0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness)) ?? '')));
}
/**
 * Whether a finding that belongs to one file disappeared while another appeared. Only then does it
 * pay to ask git for renames.
 */ function mayHaveMoved(weaknesses) {
    const placed = weaknesses.filter(canMove);
    return placed.some(({ head })=>head.length === 0) && placed.some(({ base })=>base.length === 0);
}
/**
 * Whether it is in one place, and its scanner has not followed it already: that of secrets knows
 * their values, so that what it has not followed is another one.
 */ function canMove({ path, source }) {
    return path !== null && source !== 'secrets';
}
/** The part of a weakness that `pairMoves` compares. */ function moverOf(weakness) {
    const { source, rule, subject, trace, path } = weakness;
    return {
        id: (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
        source,
        rule,
        subject,
        trace,
        path: path ?? ''
    };
}
function joined(weakness, before) {
    if (before === undefined) return weakness;
    const path = weakness.path ?? '';
    return {
        ...weakness,
        base: before.base.map((site)=>({
                ...site,
                place: {
                    ...site.place,
                    path
                }
            })),
        formerIds: [
            ...new Set([
                ...weakness.formerIds,
                (0,_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(before),
                ...before.formerIds
            ])
        ].sort()
    };
}


/***/ }),

/***/ 77311:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ reachKey),
/* harmony export */   _L: () => (/* binding */ furthest)
/* harmony export */ });
/* unused harmony export REACHES */
/** Whether production code imports a package, itself or through others; strongest first. */ const REACHES = [
    'imported',
    'unknown',
    'not imported'
];
/** The key of a package as one lockfile lists it. */ function reachKey(path, name) {
    return `${path}\n${name}`;
}
/** Of several places the one where most is reached; null where nothing is known of any. */ function furthest(all) {
    return [
        ...all
    ].sort((a, b)=>REACHES.indexOf(a.label) - REACHES.indexOf(b.label))[0] ?? null;
}


/***/ }),

/***/ 77661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ completeIn)
/* harmony export */ });
/**
 * Tells whether a source was scanned completely over the whole tree. Only then is a finding gone
 * when it is not reported.
 * @param directory the scanned directory; `''` for the whole tree
 */ function completeIn(scans, directory) {
    const done = new Set(scans.flatMap(({ status, sources })=>status === 'done' ? sources : []));
    return (source)=>directory === '' && done.has(source);
}


/***/ }),

/***/ 39224:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ vexWaiver),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75952);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79390);
/* harmony import */ var _waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64885);




/**
 * The waiver that VEX documents give a package in a place; of several the one that ends last. A
 * statement about a part of a product counts only where that product is the one that is judged.
 * @param ids names of the vulnerability
 * @param asOf RFC 3339: now
 */ function vexWaiver(ids, at, { statements, own }, policy, asOf) {
    if (at === null) return null;
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(asOf, policy.sla.timezone);
    const known = new Set(ids.map((id)=>id.toLowerCase()));
    const [first] = statements.filter((one)=>one.ids.some((id)=>known.has(id.toLowerCase()))).filter(({ products })=>products.some((product)=>isAbout(product, at, own))).map((statement)=>({
            statement,
            expires: endOf(statement, policy, today)
        })).filter(({ expires })=>expires >= today).sort((a, b)=>(0,_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(b.expires, a.expires));
    if (first === undefined) return null;
    const { status, justification, words, author, file } = first.statement;
    const why = [
        justification?.replaceAll('_', ' ') ?? '',
        words
    ].filter((part)=>part !== '').join(': ');
    return {
        reason: `${status === 'fixed' ? 'fixed' : 'not affected'}, says ${file}${why === '' ? '' : `: ${why}`}`,
        approvedBy: author,
        expires: first.expires,
        vex: {
            status,
            justification
        }
    };
}
/** The last day on which a statement counts; one of the future counts from today. */ function endOf({ timestamp }, policy, today) {
    const given = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(timestamp, policy.sla.timezone);
    return (0,_waiver_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .lastDay */ .N)(policy, given < today ? given : today);
}
function isAbout({ purl, parts }, at, own) {
    if (parts.length === 0) return covers(purl, at.purl);
    return own.some((ours)=>covers(purl, ours)) && parts.some((part)=>covers(part, at.purl));
}
/** Whether a package URL names a package: the same name, and the same version if it has one. */ function covers(wanted, actual) {
    const [a, b] = [
        partsOf(wanted),
        partsOf(actual)
    ];
    if (a === null || b === null) return false;
    return a.name === b.name && (a.version === null || a.version === b.version);
}
function partsOf(purl) {
    const parts = (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlParts */ .Ei)(purl);
    if (parts === null) return null;
    const { type, namespace, name, version } = parts;
    return {
        name: [
            type,
            namespace ?? '',
            name
        ].join('/'),
        version: version ?? null
    };
}


/***/ }),

/***/ 63954:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote),
/* harmony export */   i: () => (/* binding */ isOnGitHubCom)
/* harmony export */ });
/** A repository on a GitHub, as its remote names it. */ const NAME = '([A-Za-z0-9][\\w-]*)/([\\w.-]+?)(?:\\.git)?/?$';
const ADDRESS = new RegExp(`^(?:https?|ssh|git)://(?:[^@/]*@)?([^@:/]+)(?::\\d+)?/${NAME}`, 'u');
const SCP = new RegExp(`^(?:[^@/:]+@)?([^@:/]+):/?${NAME}`, 'u');
/**
 * Reads the address of a remote: `https://host/owner/name.git`, `ssh://git@host/owner/name` or
 * `git@host:owner/name.git`. User, password and port are left out.
 * @returns null for anything else, and for a host without a dot (an alias of somebody's ssh)
 */ function parseRemote(address) {
    const [, host, owner, name] = ADDRESS.exec(address) ?? SCP.exec(address) ?? [];
    if (host === undefined || owner === undefined || name === undefined) return null;
    if (!host.includes('.') || /^\.+$/u.test(name)) return null;
    // GitHub's own host for ssh over port 443.
    const web = host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host.toLowerCase();
    return {
        url: `https://${web}/${owner}/${name}`,
        owner,
        name
    };
}
/** Whether a repository is on github.com, and not on a GitHub of somebody's own. */ function isOnGitHubCom({ url }) {
    return url.startsWith('https://github.com/');
}


/***/ }),

/***/ 36751:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ pipeline_judge),
  v: () => (/* binding */ noRecall)
});

// EXTERNAL MODULE: ./src/core/findings/counts.js
var findings_counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/findings/finding-key.js
var finding_key = __webpack_require__(43825);
// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(40902);
// EXTERNAL MODULE: ./src/core/findings/pair-weaknesses.js
var pair_weaknesses = __webpack_require__(26438);
// EXTERNAL MODULE: ./src/core/findings/permissions.js
var findings_permissions = __webpack_require__(7118);
;// CONCATENATED MODULE: ./src/core/findings/redact-result.js
/**
 * A result without some values, wherever they stand in it: in paths, in words about them, in
 * reasons.
 * @param values not empty texts; none leaves the result as it is
 */ function redactResult(result, values) {
    if (values.length === 0) return result;
    return redacted(result, (text)=>values.reduce((clean, value)=>clean.replaceAll(value, '\u2026'), text));
}
function redacted(value, clean) {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map((item)=>redacted(item, clean));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item])=>[
            key,
            redacted(item, clean)
        ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./src/core/findings/result.js
var findings_result = __webpack_require__(77661);
// EXTERNAL MODULE: ./src/core/findings/gone.js
var findings_gone = __webpack_require__(24463);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
;// CONCATENATED MODULE: ./src/core/gate/cooldown.js


/**
 * What the gate says of versions that were published within the cooldown: a warning for all of
 * them, with those that mend a vulnerability named as exempt, and one for those of unknown age.
 * @param days the policy's `gate.cooldown`
 * @param asOf RFC 3339: now
 */ function cooldownReasons(versions, gone, days, asOf) {
    const young = versions.filter(({ published })=>published !== null && (0,day/* isWithinDays */.vf)(published, asOf, days));
    const exempt = young.filter((one)=>mends(one, gone));
    const early = young.filter((one)=>!exempt.includes(one));
    const undated = versions.filter(({ published })=>published === null);
    const but = exempt.length === 0 ? '' : `; exempt, since they mend a vulnerability: ${named(exempt)}`;
    return [
        ...early.length === 0 ? [] : [
            warning(`published within the cooldown of ${days} days: ${named(early)}${but}`)
        ],
        ...undated.length === 0 ? [] : [
            warning(`nobody knows when they were published, so whether the cooldown of ${days} days is over: ${named(undated)} (${undated[0]?.unknown ?? ''})`)
        ],
        ...early.length === 0 && exempt.length > 0 ? [
            warning(`published within the cooldown of ${days} days${but}`)
        ] : []
    ];
}
/** Whether a vulnerability of this package is gone, as the change has it. */ function mends({ ecosystem, name }, gone) {
    return gone.some(({ package: at, reason })=>(0,findings_gone/* isRepair */.c3)(reason) && at?.ecosystem === ecosystem && at.name === name);
}
const SHOWN = 10;
function named(versions) {
    const names = versions.map(({ name, version, published })=>`${name} ${version}${published === null ? '' : ` of ${published.slice(0, 10)}`}`);
    const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
    return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
function warning(message) {
    return {
        kind: 'cooldown',
        decision: 'warn',
        message
    };
}

;// CONCATENATED MODULE: ./src/core/findings/compare.js
/**
 * Decides for each site of a weakness in the head whether this change introduced it, file by file.
 * A version that the same file already had is `existing`, however many copies there are. A
 * vulnerable version that replaces another vulnerable version is `existing` too, since nothing got
 * worse. Every further version is `introduced`. A weakness that is not about a package is compared
 * by its number of sites in the file.
 * @param head sites in the head
 * @param base sites in the base
 * @param moved base path to head path, for files that the pull request moved
 * @param baseline `unknown`: a base was wanted and could not be read, so everything counts as
 *   introduced; `none`: nothing is compared
 * @returns one origin per head site, in the same order
 */ function origins(head, base, moved, baseline) {
    if (baseline === 'none') return head.map(()=>'unknown');
    if (baseline === 'unknown') return head.map(()=>'introduced');
    const before = new Set(keys(base, (path)=>moved.get(path) ?? path));
    const now = keys(head, (path)=>path);
    const replaceable = [
        ...before
    ].filter((key)=>!now.includes(key)).map(pathOf);
    const decided = new Map();
    for (const key of now){
        if (!decided.has(key)) decided.set(key, before.has(key) || takeOne(replaceable, pathOf(key)) ? 'existing' : 'introduced');
    }
    return now.map((key)=>decided.get(key) ?? 'introduced');
}
/**
 * One key per site: its path and version, or without a package its path and its index in that file.
 */ function keys(sites, rename) {
    const seen = new Map();
    return sites.map(({ place, package: at })=>{
        const path = rename(place.path);
        const count = seen.get(path) ?? 0;
        seen.set(path, count + 1);
        return JSON.stringify([
            path,
            at === null ? count : at.version
        ]);
    });
}
function pathOf(key) {
    return JSON.parse(key)[0];
}
function takeOne(paths, path) {
    const index = paths.indexOf(path);
    if (index < 0) return false;
    paths.splice(index, 1);
    return true;
}

// EXTERNAL MODULE: ./src/core/scale/severity.js
var severity = __webpack_require__(88195);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/core/gate/comment-grant.js
var comment_grant = __webpack_require__(89997);
// EXTERNAL MODULE: ./src/core/findings/cause.js
var cause = __webpack_require__(8541);
// EXTERNAL MODULE: ./src/core/findings/finding-ids.js
var finding_ids = __webpack_require__(19560);
;// CONCATENATED MODULE: ./src/core/findings/priority.js

/** What a policy can have read beside the tree: two feeds, and VEX documents. */ const FEEDS = (/* unused pure expression or super */ null && ([
    'known-exploited',
    'epss',
    'vex'
]));
/** What is known where the policy names no feed. */ const NO_INTELLIGENCE = {
    exploited: new Map(),
    epss: new Map(),
    feeds: []
};
/**
 * What a catalogue says of a vulnerability under any of its ids; of several entries the earliest.
 * @param ids its rule and aliases
 */ function exploitedAs(ids, { exploited }) {
    const listed = ids.flatMap((id)=>exploited.get(id.toUpperCase()) ?? []);
    return listed.sort((a, b)=>(0,text_order/* compareText */.n)(a.added, b.added) || (0,text_order/* compareText */.n)(a.id, b.id))[0] ?? null;
}
/** The highest EPSS of a vulnerability under any of its ids. @param ids its rule and aliases */ function epssOf(ids, { epss }) {
    const scored = ids.flatMap((id)=>epss.get(id.toUpperCase()) ?? []);
    return scored.sort((a, b)=>b.score - a.score || (0,text_order/* compareText */.n)(a.id, b.id))[0] ?? null;
}
const FEED_WORDS = {
    read: 'is whole',
    old: 'is old',
    partial: 'is damaged',
    failed: 'could not be read'
};
/** What became of a feed that is not as it should be, in a sentence. */ function feedWords({ feed, from, status, reason }) {
    const at = reason?.includes(from) === true ? '' : ` (${from})`;
    const then = status === 'failed' && feed === 'known-exploited' ? ' Nothing is known to be exploited because of that.' : '';
    return `the feed ${feed}${at} ${FEED_WORDS[status]}: ${reason ?? ''}${then}`;
}

// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(18962);
// EXTERNAL MODULE: ./src/core/findings/reachability.js
var findings_reachability = __webpack_require__(77311);
// EXTERNAL MODULE: ./src/core/policy/sla-days.js
var sla_days = __webpack_require__(5054);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(69859);
// EXTERNAL MODULE: ./src/core/gate/memory.js
var gate_memory = __webpack_require__(20236);
// EXTERNAL MODULE: ./src/core/gate/vex.js
var vex = __webpack_require__(39224);
// EXTERNAL MODULE: ./src/core/gate/waiver.js
var gate_waiver = __webpack_require__(58123);
;// CONCATENATED MODULE: ./src/core/gate/locate.js









/** What comments on the issue say of a place today; null for nothing. */ function grantAt(memory, path, { policy, asOf }) {
    if (memory === null) return null;
    return (0,comment_grant/* grantFor */.O4)(memory.decisions, path, policy, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone));
}
/** One place of a finding, with its severity and the waiver that covers it. */ function locate(weakness, { site, origin, unseen }, ids, rated, memory, context) {
    const facts = {
        id: (0,merge/* idOf */.TH)(weakness),
        findingIds: ids,
        ids: (0,policy_match/* namesOf */.eZ)(weakness),
        package: site.package,
        path: site.place.path,
        fixKnown: site.package !== null && site.package.fixedVersion !== null
    };
    const override = context.policy.severity.overrides.find((candidate)=>(0,policy_match/* matches */.cK)(candidate.match, facts));
    const otherwise = override?.severity ?? rated.severity;
    const decision = memory?.decisions.severity ?? null;
    const severity = (0,gate_memory/* decidedSeverity */.A)(decision, otherwise);
    const decided = decision !== null && severity === decision.severity ? decision : null;
    return {
        ...site.place,
        package: site.package,
        flow: site.flow,
        origin,
        severity,
        override: decided !== null ? `@${decided.by} on the issue: ${decided.reason}` : override === undefined ? null : `the policy: ${override.reason}`,
        waiver: (0,gate_waiver/* waiverFor */.Qd)(facts, context.policy, context.asOf) ?? commentWaiver(memory, site.place.path, context) ?? (context.vex === undefined ? null : (0,vex/* vexWaiver */.g)(facts.ids, site.package, context.vex, context.policy, context.asOf)),
        ...unseen === undefined ? {} : {
            unseen
        }
    };
}
/**
 * The waiver that a maintainer gave by comment on the issue. It applies until the end of its last
 * day.
 */ function commentWaiver(memory, path, context) {
    const grant = grantAt(memory, path, context);
    const { policy, asOf } = context;
    return grant?.kind === 'waiver' ? (0,comment_grant/* appliedGrant */.gR)(grant, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone)) : null;
}
/**
 * The location that decides the finding's severity: the worst unwaived one, or the worst one when
 * all are waived; the first among equals.
 */ function decidingLocation(locations) {
    const [first] = [
        ...locations
    ].sort((a, b)=>Number(a.waiver !== null) - Number(b.waiver !== null) || (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity));
    if (first === undefined) throw new RangeError('a finding without a location');
    return first;
}
/** The origin of a finding: introduced where one of its places is. */ function findingOrigin(locations) {
    if (locations.some((location)=>location.origin === 'introduced')) return 'introduced';
    return locations[0]?.origin ?? 'unknown';
}
/**
 * A finding is waived only if all its locations are. Of several waivers the one that ends first is
 * shown.
 */ function wholeWaiver(locations) {
    const waivers = locations.flatMap((location)=>location.waiver === null ? [] : [
            location.waiver
        ]);
    if (waivers.length < locations.length) return null;
    return waivers.sort((a, b)=>(0,text_order/* compareText */.n)(a.expires, b.expires) || (0,text_order/* compareText */.n)(a.reason, b.reason))[0] ?? null;
}

// EXTERNAL MODULE: ./src/core/gate/sla.js
var gate_sla = __webpack_require__(30993);
;// CONCATENATED MODULE: ./src/core/gate/describe.js










/** A weakness at the places where it stands, as a finding. */ function describe(weakness, standing, context) {
    const id = (0,merge/* idOf */.TH)(weakness);
    const memory = context.memory.get(id) ?? null;
    const formerIds = [
        ...new Set([
            ...weakness.formerIds,
            ...memory?.formerIds ?? []
        ])
    ].sort();
    const all = (0,finding_ids/* allIds */.C)({
        ...(0,finding_key/* keyOfWeakness */.i$)(weakness),
        formerIds
    });
    const ids = all.filter((known)=>known !== id || !context.taken.has(id));
    const reachability = reachabilityAt(standing, context);
    const rated = rateOf(weakness, reachability, context);
    const locations = standing.map((one)=>locate(weakness, one, ids, rated, memory, context));
    const deciding = decidingLocation(locations);
    // The run that loses sight on the default branch is the one that records it.
    const isHiddenNow = context.baseline === 'none' && memory?.issue != null && standing.some(({ unseen })=>unseen !== undefined);
    const first = priorityOf(weakness, deciding.package, memory, context);
    const clock = {
        firstSeen: memory?.start ?? null,
        published: weakness.published,
        previous: memory?.previous ?? [],
        triage: (0,sla_days/* triageDays */.i)(context.policy, weakness.source, weakness.rule),
        set: memory?.decisions.due ?? null,
        exploited: first.exploited?.added ?? null,
        ...first.fixSince === undefined ? {} : {
            fixSince: first.fixSince
        }
    };
    const sla = (0,gate_sla/* slaOf */.UT)(deciding.severity, clock, context.policy, context.asOf);
    return {
        id,
        source: weakness.source,
        rule: weakness.rule,
        aliases: weakness.aliases,
        title: weakness.title,
        description: weakness.description,
        fix: weakness.fix,
        severity: deciding.severity,
        severityReason: deciding.override === null ? rated.reason : `set by ${deciding.override} (otherwise ${rated.reason})`,
        score: rated.score,
        vector: rated.vector,
        malicious: weakness.rating.malicious,
        confidence: weakness.confidence,
        cwe: weakness.cwe,
        locations,
        package: deciding.package,
        references: weakness.references,
        published: weakness.published,
        origin: findingOrigin(locations),
        firstSeen: clock.firstSeen,
        due: sla.due,
        daysLeft: sla.daysLeft,
        dueReason: sla.reason,
        sla: sla.state,
        waiver: wholeWaiver(locations),
        formerIds,
        trace: weakness.trace,
        cause: (0,cause/* causeOf */.r)(weakness),
        state: locations.every(({ unseen })=>unseen !== undefined) ? 'unseen' : 'open',
        unseenSince: memory?.unseenSince ?? (isHiddenNow ? context.asOf : null),
        ...weakness.activity === undefined ? {} : {
            activity: weakness.activity
        },
        ...weakness.neverBlocks === true ? {
            neverBlocks: true
        } : {},
        ...factsOf(weakness, sla.set),
        ...reachability === null ? {} : {
            reachability
        },
        ...first
    };
}
/** What tells which of several findings comes first, and since when it can be mended. */ function priorityOf({ rule, aliases, rating }, at, memory, { intelligence = NO_INTELLIGENCE, asOf }) {
    const ids = [
        rule,
        ...aliases
    ];
    const exploited = exploitedAs(ids, intelligence);
    const epss = epssOf(ids, intelligence);
    const fixSince = at?.fixedVersion == null ? null : memory?.fixSince ?? asOf;
    return {
        ...exploited === null ? {} : {
            exploited
        },
        ...epss === null ? {} : {
            epss
        },
        ...at === null || rating.malicious ? {} : {
            fixSince
        }
    };
}
/** What only some findings have. */ function factsOf({ report }, set) {
    return {
        ...set === null ? {} : {
            dueSet: set
        },
        ...report === undefined ? {} : {
            report: {
                kind: report.kind,
                by: report.by,
                confirmed: report.confirmed
            }
        }
    };
}
/** How far production code reaches: of several places the one where it reaches furthest. */ function reachabilityAt(standing, { reachability }) {
    if (reachability === undefined) return null;
    const at = standing.map(({ site })=>reachability.get((0,findings_reachability/* reachKey */.FH)(site.place.path, site.package?.name ?? '')));
    const known = at.flatMap((one)=>one ?? []);
    // A place of which nothing is known could be where it is imported.
    return known.length < at.length ? null : (0,findings_reachability/* furthest */._L)(known);
}
/**
 * Rates a weakness. One that is known from its issue only keeps the severity that the issue states.
 * A malicious package does harm as soon as it is installed, whoever imports it.
 */ function rateOf(weakness, reachability, { policy }) {
    const rated = rateAlone(weakness, policy);
    const isLower = policy.severity.unreachable === 'lower' && reachability?.label === 'not imported';
    return isLower && !weakness.rating.malicious ? (0,rate/* lowered */.DM)(rated) : rated;
}
function rateAlone(weakness, policy) {
    const rated = (0,rate/* rate */.TS)(weakness.rating, policy.severity.unknown, weakness.source);
    const { report } = weakness;
    if (report !== undefined) return {
        ...rated,
        score: report.score,
        vector: report.vector,
        reason: report.how
    };
    return weakness.id === undefined ? rated : {
        ...rated,
        reason: 'its issue says so'
    };
}

;// CONCATENATED MODULE: ./src/core/gate/missing-sites.js

/**
 * Collects the missing locations. Those that only the issue records count when nothing is compared,
 * or when the base could not be scanned there either.
 */ function missingSites(weakness, context) {
    const { moved, baseline, memory } = context;
    const here = new Set(weakness.head.map(({ place })=>place.path));
    const away = ({ place: { path } })=>!here.has(moved.get(path) ?? path);
    const before = weakness.base.filter(away);
    const known = new Set([
        ...here,
        ...weakness.base.map(({ place })=>place.path)
    ]);
    const remembered = (memory.get((0,merge/* idOf */.TH)(weakness))?.places ?? []).filter((site)=>!known.has(site.place.path) && away(site));
    return [
        ...before.map((site)=>missingSite(weakness, site, true, context)),
        ...remembered.map((site)=>missingSite(weakness, site, baseline !== 'known', context)).filter(({ unseen })=>baseline === 'none' || counts(unseen, baseline))
    ].sort((a, b)=>(0,merge/* compareSites */.Ci)(a.site, b.site));
}
/**
 * Whether a missing location that only the issue records counts. If the base is known, it would
 * have shown the finding there, unless it could not be scanned at that location either.
 */ function counts(unseen, baseline) {
    return unseen !== null && (baseline === 'unknown' || !unseen.lost);
}
function missingSite(weakness, site, sure, context) {
    const { source, rule, aliases } = weakness;
    const at = site.package;
    const ids = [
        rule,
        ...aliases
    ];
    const fate = context.fate({
        id: (0,merge/* idOf */.TH)(weakness),
        source,
        ids,
        path: site.place.path,
        package: at
    });
    if (fate.kind !== 'unseen') return {
        site,
        fate,
        unseen: null
    };
    const lost = sure || !context.wasUnseen(source, fate.item);
    return {
        site,
        fate,
        unseen: {
            item: fate.item,
            lost
        }
    };
}

// EXTERNAL MODULE: ./src/core/gate/sight.js
var gate_sight = __webpack_require__(43158);
;// CONCATENATED MODULE: ./src/core/gate/assess.js










/**
 * Assesses every weakness: severity, origin, waiver, due date. Sorted as `compareFindings` has it.
 */ function assess(weaknesses, context) {
    const taken = formerIdsOf(weaknesses, context);
    const assessed = weaknesses.map((weakness)=>assessOne(weakness, {
            ...context,
            taken
        }));
    return {
        findings: assessed.flatMap(({ finding })=>finding ?? []).sort(compareFindings),
        gone: assessed.flatMap(({ gone })=>gone ?? []).sort(compareFindings),
        known: assessed.flatMap(({ known })=>known ?? []).sort(compareFindings)
    };
}
/**
 * Ids that findings had at places that they moved from. A waiver that names one means the finding
 * that moved, not whatever stands in its old place since.
 */ function formerIdsOf(weaknesses, { memory }) {
    return new Set(weaknesses.flatMap((weakness)=>[
            ...weakness.formerIds,
            ...memory.get((0,merge/* idOf */.TH)(weakness))?.formerIds ?? []
        ]));
}
/**
 * What became of one weakness: open, gone, or known from its issue alone where this run was not
 * about it.
 */ function assessOne(weakness, context) {
    const { baseline, moved } = context;
    const decided = origins(weakness.head, weakness.base, moved, baseline);
    const shown = weakness.head.map((site, index)=>({
            site,
            origin: decided[index] ?? 'introduced'
        }));
    const missing = missingSites(weakness, context);
    const hidden = missing.flatMap(({ site, unseen })=>unseen === null ? [] : [
            {
                site,
                unseen,
                origin: baseline === 'none' ? 'unknown' : 'existing'
            }
        ]);
    if (weakness.report !== undefined) return ruled(weakness, [
        reported(baseline)
    ], context);
    if (isLookedAt(weakness, context)) return {};
    if (shown.length + hidden.length > 0) return ruled(weakness, [
        ...shown,
        ...hidden
    ], context);
    const { source, rule, aliases } = weakness;
    const anywhere = {
        id: (0,merge/* idOf */.TH)(weakness),
        source,
        ids: [
            rule,
            ...aliases
        ],
        path: null,
        package: null
    };
    const fate = missing.length === 0 && baseline === 'none' ? context.fate(anywhere) : (0,gate_sight/* joinFates */.c$)(missing.map((one)=>one.fate));
    const sites = missing.length === 0 ? [
        NOWHERE
    ] : missing.map(({ site })=>site);
    const standing = sites.map((site)=>({
            site,
            origin: 'existing'
        }));
    // At a gate another branch may have mended it; an episode of a log is mended by no branch.
    if (fate.kind !== 'gone') return baseline === 'none' || source === 'activity' ? {
        known: describe(weakness, standing, context)
    } : {};
    return {
        gone: {
            ...describe(weakness, standing, context),
            reason: fate.reason
        }
    };
}
/** Whether an episode in a log went on no longer than until a person had looked at it. */ function isLookedAt(weakness, { memory }) {
    const at = memory.get((0,merge/* idOf */.TH)(weakness))?.lookedAt;
    return at !== undefined && weakness.activity !== undefined && weakness.activity.to <= at;
}
/** What a person reported stands in no file, and is open until a person closes it. */ function reported(baseline) {
    return {
        site: NOWHERE,
        origin: baseline === 'none' ? 'unknown' : 'existing'
    };
}
/**
 * A finding without the places that a maintainer called a false positive or out of scope: gone
 * where those are all.
 */ function ruled(weakness, standing, context) {
    const rulings = standing.map(({ site })=>rulingAt(site.place.path, weakness, context));
    const open = standing.filter((_, index)=>rulings[index] === null);
    const [ruling = null] = rulings;
    if (open.length > 0 || ruling === null) return {
        finding: describe(weakness, open, context)
    };
    const { policy, asOf } = context;
    const decision = (0,comment_grant/* appliedGrant */.gR)(ruling, (0,day/* dayOf */.kb)(asOf, policy.sla.timezone));
    return {
        gone: {
            ...describe(weakness, standing, context),
            reason: ruling.kind,
            decision
        }
    };
}
function rulingAt(path, weakness, context) {
    const grant = grantAt(context.memory.get((0,merge/* idOf */.TH)(weakness)) ?? null, path, context);
    return grant === null || grant.kind === 'waiver' ? null : {
        ...grant,
        kind: grant.kind
    };
}
/** Placeholder location for a gone finding whose issue no longer records where it was. */ const NOWHERE = {
    place: {
        path: '',
        line: null,
        column: null,
        endLine: null
    },
    package: null,
    flow: []
};
/**
 * Sort order of findings: worst first, of these the exploited ones, then by due date (no due date
 * last), by how likely exploitation is, then by id.
 */ function compareFindings(a, b) {
    return (0,severity/* severityRank */.qs)(a.severity) - (0,severity/* severityRank */.qs)(b.severity) || Number(a.exploited === undefined) - Number(b.exploited === undefined) || (0,text_order/* compareText */.n)(a.due ?? '9999-12-32', b.due ?? '9999-12-32') || (b.epss?.score ?? 0) - (a.epss?.score ?? 0) || (0,text_order/* compareText */.n)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/core/findings/finding.js
var findings_finding = __webpack_require__(13735);
// EXTERNAL MODULE: ./src/core/gate/unseen.js
var unseen = __webpack_require__(93891);
;// CONCATENATED MODULE: ./src/core/gate/gate.js






/** Decides the gate. Every decision but `pass` has a reason. */ function decide(input) {
    const findings = [
        ...input.findings.flatMap((finding)=>judge(finding, input.policy)),
        ...(input.known ?? []).flatMap((finding)=>judgeEpisode(finding, input.policy))
    ];
    const reasons = [
        ...input.reasons,
        ...scanReasons(input),
        ...(0,unseen/* unseenReasons */.Y_)(input),
        ...feedReasons(input),
        ...(0,findings_permissions/* permissionReasons */.D)(input.permissions ?? [], input.policy),
        ...relieved(input, findings) ? relieve(findings) : findings
    ];
    const sorted = reasons.map((reason, index)=>({
            reason,
            index
        })).sort((a, b)=>WEIGHT[a.reason.decision] - WEIGHT[b.reason.decision] || a.index - b.index).map(({ reason })=>reason);
    return {
        decision: worst(sorted),
        reasons: sorted
    };
}
const WEIGHT = {
    error: 0,
    block: 1,
    warn: 2
};
function worst(reasons) {
    return reasons[0]?.decision ?? 'pass';
}
function scanReasons({ scans, policy }) {
    const failed = scans.filter((scan)=>scan.status === 'failed').map((scan)=>reason('scanner-failed', 'error', `${scan.scanner} did not complete: ${scan.reason ?? ''}`, {
            scanner: scan.scanner
        }));
    const missing = policy.scan.required.filter((source)=>!scans.some(({ sources, status })=>sources.includes(source) && status !== 'skipped')).map((source)=>{
        const why = scans.find(({ sources })=>sources.includes(source))?.reason ?? missingWords(source);
        const message = `the policy requires the ${source} scan, and it did not run: ${why}. Run it, or take it out of scan.required.`;
        return reason('scanner-required', 'error', message, {
            scanner: source
        });
    });
    return [
        ...failed,
        ...missing
    ];
}
function missingWords(source) {
    return source.startsWith('sarif:') ? 'no SARIF file that was read is of this tool' : 'there is no such scanner in this version';
}
/**
 * The reasons that one finding gives the gate. None for a waived finding or one of low confidence.
 */ function judge(finding, policy) {
    if (!(0,findings_finding/* isJudged */.s)(finding)) return [];
    const open = finding.locations.filter((location)=>location.waiver === null);
    const reasons = [
        ...judgeSeverity(finding, open, policy),
        ...judgeMalicious(finding, open, policy),
        ...judgeOverdue(finding, open, policy),
        ...judgeExploited(finding, open, policy),
        ...judgeLicense(finding, open, policy)
    ];
    return finding.neverBlocks === true ? reasons.map(softened) : reasons;
}
function softened(found) {
    return found.decision === 'block' ? {
        ...found,
        decision: 'warn'
    } : found;
}
function judgeSeverity(finding, open, policy) {
    const failOn = policy.gate['fail-on'];
    if (failOn === 'never') return [];
    const bad = inScope(open, policy).filter((location)=>(0,severity/* atLeast */.jZ)(location.severity, failOn));
    const decision = strictest(bad, policy);
    if (decision === null) return [];
    const message = `${gate_name(finding)} is ${finding.severity}; the gate fails on ${failOn}${failOn === 'critical' ? '' : ' and above'}`;
    return [
        reason('severity', decision, message, {
            finding: finding.id
        })
    ];
}
function judgeMalicious(finding, open, policy) {
    if (!finding.malicious || policy.gate.malicious === 'ignore' || inScope(open, policy).length === 0) return [];
    const message = `${gate_name(finding)} is a malicious package: treat it as an incident`;
    return [
        reason('malicious', policy.gate.malicious, message, {
            finding: finding.id
        })
    ];
}
/**
 * An overdue finding counts even if the pull request did not introduce it. Findings that the head
 * fixes are not in this list.
 */ function judgeOverdue(finding, open, policy) {
    const strict = strictest(open, policy);
    if (finding.sla !== 'overdue' || strict === null || policy.gate.overdue === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : policy.gate.overdue;
    const message = `${gate_name(finding)} was due on ${finding.due ?? ''}`;
    return [
        reason('overdue', decision, message, {
            finding: finding.id
        })
    ];
}
/**
 * An episode of abnormal behaviour whose log was rotated away: no scan can show it any more, so it
 * stays open, and becomes overdue, until a person has looked at it.
 */ function judgeEpisode(finding, policy) {
    if (finding.source !== 'activity' || !(0,findings_finding/* isJudged */.s)(finding)) return [];
    const open = finding.locations.filter((location)=>location.waiver === null);
    return judgeOverdue(finding, open, policy).map((one)=>({
            ...one,
            message: `${one.message}, and its log is not read any more: somebody has to look at it and close its issue`
        }));
}
function judgeExploited(finding, open, policy) {
    const strict = strictest(inScope(open, policy), policy);
    const effect = policy.gate['known-exploited'];
    if (finding.exploited === undefined || strict === null || effect === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : effect;
    const message = `${gate_name(finding)} is exploited, by the catalogue that lists it since ${finding.exploited.added}`;
    return [
        reason('known-exploited', decision, message, {
            finding: finding.id
        })
    ];
}
/** Licences block by the policy's lists, whatever their severity. */ function judgeLicense(finding, open, policy) {
    const strict = strictest(inScope(open, policy), policy);
    const effect = finding.rule === 'license-unknown' ? policy.licenses.unknown : 'block';
    if (finding.source !== 'licenses' || strict === null || effect === 'ignore') return [];
    const decision = strict === 'warn' ? 'warn' : effect;
    const at = finding.package;
    const where = at === null ? finding.locations[0]?.path ?? '' : `${at.name} ${at.version}`;
    return [
        reason('license', decision, `${where}: ${finding.title}`, {
            finding: finding.id
        })
    ];
}
/**
 * What a feed that is missing or old does: with `block`, nobody knows whether the gate would block.
 */ function feedReasons({ feeds = [], policy }) {
    const effect = policy.gate['known-exploited'];
    return feeds.filter(({ status })=>status !== 'read').flatMap((feed)=>{
        if (feed.feed === 'known-exploited' && effect === 'ignore') return [];
        const decision = feed.feed === 'known-exploited' && effect === 'block' ? 'error' : 'warn';
        return [
            reason('feed', decision, feedWords(feed), {})
        ];
    });
}
function inScope(open, policy) {
    return open.filter((location)=>policy.gate.scope === 'all' || location.origin !== 'existing');
}
/**
 * The strictest effect of several locations: `block`, unless all are development-only dependencies,
 * for which `gate.dev-dependencies` decides; null when none has an effect.
 */ function strictest(locations, policy) {
    const rule = policy.gate['dev-dependencies'];
    const dev = locations.filter((location)=>location.package?.dev === true);
    if (locations.length > dev.length || rule === 'same' && dev.length > 0) return 'block';
    return rule === 'warn' && dev.length > 0 ? 'warn' : null;
}
/**
 * Whether blocking reasons are reduced to a warning: the pull request fixes at least one blocking
 * finding and introduces none. Blocking the repair would only keep the weakness in place.
 */ function relieved(input, reasons) {
    if (!input.compared || !reasons.some((candidate)=>candidate.decision === 'block')) return false;
    const introduced = new Set(input.findings.filter((finding)=>finding.origin === 'introduced').map((finding)=>finding.id));
    const blocks = (candidate)=>candidate.decision === 'block';
    if (reasons.some((candidate)=>blocks(candidate) && candidate.finding !== undefined && introduced.has(candidate.finding))) return false;
    const all = {
        ...input.policy,
        gate: {
            ...input.policy.gate,
            scope: 'all'
        }
    };
    return input.gone.some((finding)=>(0,findings_gone/* isRepair */.c3)(finding.reason) && judge(finding, all).some(blocks));
}
function relieve(reasons) {
    const remaining = reasons.filter((candidate)=>candidate.decision === 'block').length;
    const message = `fixes at least one blocking finding and introduces none; ${remaining} that blocked before remain`;
    return [
        reason('fixes-blocking', 'warn', message, {}),
        ...reasons.map((candidate)=>({
                ...candidate,
                decision: 'warn'
            }))
    ];
}
function gate_name(finding) {
    const at = finding.package;
    return at === null ? finding.title : `${at.name} ${at.version} (${finding.rule})`;
}
function reason(kind, decision, message, about) {
    return {
        kind,
        decision,
        ...about,
        message
    };
}

// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/scan-section.js
var scan_section = __webpack_require__(56683);
;// CONCATENATED MODULE: ./src/core/gate/idle-waivers.js






/**
 * The policy's waivers that match nothing in the head, those that do not count, and those that name
 * a finding by an id that it had before it moved. One is called unused only when every scan that
 * could use it was complete.
 */ function idleWaivers(input) {
    const { policy, findings, asOf } = input;
    const today = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const byStanding = (wanted)=>policy.waivers.filter((waiver)=>(0,gate_waiver/* waiverStanding */.nD)(waiver, policy, today) === wanted);
    const facts = findings.flatMap((finding)=>finding.locations.map((location)=>({
                findingIds: (0,finding_key/* idsOfFinding */.PB)(finding),
                ids: (0,policy_match/* namesOf */.eZ)(finding),
                package: location.package,
                path: location.path,
                fixKnown: location.package !== null && location.package.fixedVersion !== null
            })));
    return {
        unused: byStanding('active').filter((waiver)=>!facts.some((fact)=>(0,policy_match/* matches */.cK)(waiver.match, fact)) && isLookedFor(waiver, input)).map(idle_waivers_describe),
        mended: byStanding('active').filter((waiver)=>facts.some((fact)=>(0,gate_waiver/* isEndedByFix */.TD)(waiver, fact.fixKnown) && (0,policy_match/* matches */.cK)(waiver.match, fact))).map(idle_waivers_describe),
        expired: byStanding('expired').map(idle_waivers_describe),
        overlong: byStanding('overlong').map(idle_waivers_describe),
        unconfirmed: byStanding('unconfirmed').map(idle_waivers_describe),
        moved: findings.flatMap(({ id, locations })=>{
            const from = locations.find(({ waiver })=>waiver?.formerId !== undefined)?.waiver?.formerId;
            return from === undefined ? [] : [
                {
                    from,
                    to: id
                }
            ];
        })
    };
}
/** Whether every scan that could have used a waiver looked everywhere where that may apply. */ function isLookedFor(waiver, { scans, directory, sourcesOf }) {
    if (directory !== '') return false;
    const { rule, package: name } = waiver.match;
    const known = rule === undefined ? [] : sourcesOf(rule);
    const sources = known.length === 0 && name !== undefined ? [
        'dependencies'
    ] : known;
    return scans.filter((scan)=>mayUse(scan, sources)).every(({ status, coverage })=>{
        const unseen = coverage?.head.unseen ?? [];
        return status === 'done' && !unseen.some((item)=>mayHide(item, waiver));
    });
}
/**
 * Whether a scan may have findings of these sources, or of any for an empty list. A tool that is
 * not asked for is not missed.
 */ function mayUse({ sources: own, status }, sources) {
    if (own.some((source)=>sources.includes(source))) return true;
    const isTool = !own.some((source)=>scan_section/* SCANNERS */.K.some((name)=>name === source));
    if (isTool) return status !== 'skipped';
    return sources.length === 0;
}
function mayHide({ reason, where, kind, name }, { match }) {
    if (reason === 'excluded' || reason === 'unsupported') return false;
    const elsewhere = match.path !== undefined && !where.endsWith('/') && !(0,policy_match/* matchesPath */.$h)(match.path, where);
    const another = match.package !== undefined && kind === 'package' && !match.package.endsWith(`/${name}`);
    return !elsewhere && !another;
}
function idle_waivers_describe(waiver) {
    return {
        match: (0,match_key/* describeMatch */.$X)(waiver.match),
        reason: waiver.reason,
        expires: waiver.expires
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/run/product.js
var product = __webpack_require__(4882);
;// CONCATENATED MODULE: ./src/run/read-beside.js





/**
 * Reads the feeds and the VEX documents that the policy names, each from where the policy is from.
 * Nothing is loaded where it names none.
 */ async function readBeside(input) {
    const { head, base, trusted = base ?? head, asOf } = input;
    const { policy } = input.policy;
    const intelligence = Object.keys(policy.feeds).length === 0 ? NO_INTELLIGENCE : await (await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(6768)]).then(__webpack_require__.bind(__webpack_require__, 86768))).readFeeds(policy, trusted, asOf);
    if (policy.vex.files.length === 0) return {
        intelligence,
        vex: null,
        feeds: intelligence.feeds
    };
    const { readVex } = await __webpack_require__.e(/* import() */ 3067).then(__webpack_require__.bind(__webpack_require__, 73067));
    const { statements, reports } = await readVex(policy, trusted, asOf);
    const own = statements.length === 0 ? [] : await ownPurls(input, trusted);
    return {
        intelligence,
        vex: {
            statements,
            own
        },
        feeds: [
            ...intelligence.feeds,
            ...reports
        ]
    };
}
/** The package URLs of what is judged: its repository, and its package if its root is one. */ async function ownPurls({ root, head }, trusted) {
    const repository = await (0,product/* repositoryPurl */.I)(root ?? null);
    const versioned = head.commit === null ? [] : [
        `${repository ?? ''}@${head.commit}`
    ];
    const own = repository === null ? [] : [
        repository,
        ...versioned
    ];
    return trusted === null ? own : [
        ...own,
        ...await manifestPurl(trusted)
    ];
}
const manifest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().catch('')
});
async function manifestPurl(tree) {
    const path = 'package.json';
    if (!(await tree.files()).some((file)=>file.path === path && file.kind === 'file')) return [];
    try {
        const read = manifest.safeParse(JSON.parse((await tree.read(path)).toString('utf8')));
        return read.success ? [
            (0,purl/* purlOf */.VA)('npm', read.data.name, read.data.version)
        ] : [];
    } catch (error) {
        // A manifest that nobody can read names no product; scanners say what is wrong with it.
        if ((0,errors/* isError */.bJ)(error)) return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
;// CONCATENATED MODULE: ./src/core/packages/mention.js

/** Words before a version, in an entry of several lines. */ const WORDS = String.raw`\b(?:version|resolved|exact|from|tag|ref|rev|url)s?\b`;
/** Another version before more words: what follows belongs to something else. */ const OTHER = String.raw`(?<![\w.])v?\d+\.\d[\w.+-]{0,40}[^\w.+-][^\p{L}\d]{0,20}(?!${WORDS})\p{L}`;
/**
 * What may stand between a name and its version: other words of an entry, and over a line's end
 * only those that announce a version.
 */ const BETWEEN = String.raw`(?:(?!${OTHER})[^\n]){0,40}?(?:\n(?:${WORDS}|[^\n\w]){0,40}?)?`;
/**
 * What no name or version goes on with, and begins after: a scope makes it another package, and
 * Cabal says `any.` of one.
 */ const BEFORE = String.raw`(?<![\w-]|(?<!\b(?:any|setup))\.|@[\w.-]{1,60}/)`;
const AFTER_NAME = String.raw`(?!\w|-(?!v?\d))`;
/** A version that another one replaces, as overrides have it, is not asked for. */ const AFTER_VERSION = String.raw`(?!\w|\.\d|["' \d.<>=|*x~^-]{0,30}: ?["']?[~^<>=v]*\d)`;
/**
 * Makes what tells whether a text, in lower case, asks for a package; of Maven's it has the group
 * somewhere.
 */ function mentionOf({ ecosystem, name, versions }) {
    const parts = (ecosystem === 'Maven' ? name.split(':') : [
        name
    ]).map((part)=>part.toLowerCase());
    const words = parts.map((part)=>new RegExp(`(?<![\\w-])${spelled(part, ecosystem)}${AFTER_NAME}`, 'u'));
    const own = parts.at(-1) ?? '';
    const last = spelled(own, ecosystem);
    const version = `v?(?:${versions.map((one)=>(0,literal/* literal */.e)(one.toLowerCase())).join('|')})${AFTER_VERSION}`;
    const patterns = {
        entry: new RegExp(`${BEFORE}${last}${AFTER_NAME}${BETWEEN}(?<![\\w.])${version}`, 'u'),
        apart: new RegExp(`(?<![\\w.])${version}`, 'u'),
        command: new RegExp(`(?<=\\s)${last}(?:@|==)${version}`, 'u')
    };
    // A cheap look first: many files are asked for many packages.
    const [hint = ''] = ecosystem === 'PyPI' ? own.split(/[-_.]/u) : [
        own
    ];
    return (text, kind)=>text.includes(hint) && words.every((word)=>word.test(text)) && patterns[kind].test(text);
}
/** PyPI takes runs of separators for equal. */ function spelled(name, ecosystem) {
    return ecosystem === 'PyPI' ? name.split(/[-_.]+/u).map(literal/* literal */.e).join('[-_.]+') : (0,literal/* literal */.e)(name);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/unread.js + 1 modules
var unread = __webpack_require__(49855);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(75698);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(2695);
;// CONCATENATED MODULE: ./src/core/findings/holds.js


/** How much of the words must be there: of the statement, and of what stood around it. */ const LEAST = {
    statement: 0.8,
    around: 0.5
};
/** From how many lasting words on they speak for the statement. */ const ENOUGH = 3;
/**
 * Whether a text has what a finding is about, by the words of its statement and around it, wherever
 * in it and in lines of any length. It says nothing of whether it is still a weakness there: only
 * that somebody has to look.
 */ function holds(text, trace) {
    // A cheap look first: the sink's name stands in the code as it is.
    if (trace.own.length + trace.names.length === 0 || !text.toLowerCase().includes(trace.sink)) return false;
    const lines = wantedIn(text, new Set([
        ...trace.own,
        ...trace.names,
        ...trace.around
    ]));
    return lines.some((words, at)=>words.length > 0 && isHere(lines, at, trace));
}
/** The digests of each line that are among some; each word of the text is digested once. */ function wantedIn(text, wanted) {
    const known = new Map();
    const digestIn = (word)=>{
        const digest = (0,trace/* digestOf */.ol)(word);
        return wanted.has(digest) ? digest : null;
    };
    return text.split('\n').map((line)=>(0,trace/* wordsIn */.Hn)(line).flatMap((word)=>{
            if (!known.has(word)) known.set(word, digestIn(word));
            const digest = known.get(word);
            return digest ?? [];
        }));
}
function isHere(lines, at, trace) {
    const statement = new Set(lines.slice(at, at + excerpt/* LINES */.Q.text).flat());
    const nearby = new Set(lines.slice(Math.max(0, at - excerpt/* LINES */.Q.around), at + excerpt/* LINES */.Q.text + excerpt/* LINES */.Q.around).flat());
    const around = share(trace.around, nearby);
    const lasts = trace.own.length >= ENOUGH && share(trace.own, statement) === 1;
    return (lasts || share([
        ...trace.own,
        ...trace.names
    ], statement) >= LEAST.statement) && around >= LEAST.around;
}
/** The share of words that a place has; all of none. */ function share(words, here) {
    return words.length === 0 ? 1 : words.filter((word)=>here.has(word)).length / words.length;
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/detect.js + 1 modules
var detect = __webpack_require__(60324);
;// CONCATENATED MODULE: ./src/run/hidden.js



/** Most bytes that are looked through; what lies beyond may hold anything. */ const MAX_BYTES = 200_000_000;
/**
 * Where findings that vanished may have gone: to files that their scanner did not look at, and that
 * have the same code, or a secret of the same kind. With a base only those that it does not have as
 * they are; without one, what vanished from a file that stays is looked for only in files that are
 * no program which people left alone on purpose (vendored, generated). Costs nothing where nothing
 * vanished.
 * @returns by fingerprint, what hides the finding
 */ async function findHidden(vanished, reports, head, base) {
    const found = new Map();
    const texts = new Texts(head, base);
    for (const source of new Set(vanished.map((one)=>one.source))){
        const own = vanished.filter((one)=>one.source === source);
        const report = reports.find(({ sources })=>sources.includes(source));
        for (const { path, item } of (await candidatesIn(report, head))){
            const left = own.filter((one)=>!found.has(one.id) && mayBeIn(one, item, base));
            const text = left.length === 0 ? '' : await texts.of(path);
            const has = text === null ? ()=>true : looker(text, path);
            for (const one of left)if (has(one)) found.set(one.id, item);
        }
    }
    return found;
}
/** Copies of own code that nobody looks at may stand there since ever. */ const COPIES = new Set([
    'vendored',
    'generated',
    'minified',
    'unsupported'
]);
function mayBeIn({ fileIsGone }, { reason }, base) {
    return fileIsGone || base !== null || !COPIES.has(reason);
}
/** Tells whether a text has what a finding is about; a secret's value is in no trace of it. */ function looker(text, path) {
    let kinds = null;
    return ({ source, rule, trace })=>{
        if (source !== 'secrets') return holds(text, trace);
        kinds ??= new Set((0,detect/* detect */.o)(text, path).map(({ detector })=>`secrets/${detector.kind}`));
        return kinds.has(rule);
    };
}
/** Files that a scanner names as not looked at, and those in folders that it names. */ async function candidatesIn(report, head) {
    const items = (report?.coverage?.head.unseen ?? []).filter(({ kind, reason })=>kind === 'file' && reason !== 'excluded');
    const files = new Map(items.map((item)=>[
            item.where,
            item
        ]));
    const folders = items.filter(({ where })=>where.endsWith('/'));
    return (await head.files()).filter(({ kind })=>kind === 'file').flatMap(({ path })=>{
        const item = files.get(path) ?? folders.find(({ where })=>path.startsWith(where));
        return item === undefined ? [] : [
            {
                path,
                item
            }
        ];
    });
}
/** The texts of files of the head that the base does not have as they are. */ class Texts {
    #head;
    #base;
    #left = MAX_BYTES;
    constructor(head, base){
        this.#head = head;
        this.#base = base;
    }
    /**
   * Empty where the base has the same, or nobody can read it; null beyond what is looked through.
   */ async of(path) {
        const now = await idIn(this.#head, path);
        if (now === null || this.#base !== null && await idIn(this.#base, path) === now) return '';
        if (this.#left <= 0) return null;
        const text = await textIn(this.#head, path);
        this.#left -= text.length;
        return text;
    }
}
/** The text of a file; empty where nobody can read it, which its scanner says, or it is larger. */ async function textIn(tree, path, maxBytes) {
    try {
        return (await tree.read(path, maxBytes)).toString('utf8');
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return '';
    }
}
/** git's id of a file's content; null for no file of that path, or one that cannot be read. */ async function idIn(tree, path) {
    try {
        return await tree.contentId(path);
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./src/run/asked-elsewhere.js






/** Largest file that may be a list of packages, and any other, that are looked through. */ const [MAX_LIST, MAX_FILE] = [
    20_000_000,
    2_000_000
];
/** Bytes of all files that are looked through. */ const asked_elsewhere_MAX_BYTES = 100_000_000;
/** Files that are read at the same time. */ const AT_ONCE = 32;
/**
 * What only speaks of packages: prose, licences, reports, statements, and the settings of tools
 * that watch over them. Nothing is installed from it.
 */ const SPEAKS = new RegExp([
    String.raw`\.(?:mdx?|markdown|rst|adoc|textile|csv|tsv|log|map|snap|sarif|svg|diff|po)$`,
    String.raw`(?:^|/)[^/]*(?:change|history|release|news|upgrad|licen[cs]e|notice|third[-_]?party|credits|vex|csaf|advisor|audit)(?:[^/]*\.(?:txt|html?|json|toml|xml|pdf)|[^/.]*)$`,
    String.raw`(?:^|/)[^/]*(?:changelog|licen[cs]e|vex|csaf|advisor)[^/]*\.ya?ml$`,
    String.raw`(?:^|/)(?:dependabot\.ya?ml|\.?renovate[^/]*|\.snyk|\.trivyignore|\.?grype\.ya?ml|deny\.toml|osv-scanner\.toml|fixby\.ya?ml|go(?:\.work)?\.sum)$`
].join('|'), 'iu');
/** What runs commands whatever else its name says. */ const RUNS = /(?:docker|container|make|jenkins|just)file[^/]*$/iu;
/** The findings of packages that the head's lockfiles no longer show. */ function lostPackages(weaknesses, placesOf, isStated) {
    return weaknesses.flatMap((weakness)=>{
        if (weakness.source !== 'dependencies' || weakness.head.length > 0) return [];
        const sites = placesOf(weakness);
        const packages = sites.flatMap((site)=>site.package ?? []);
        const [first] = packages;
        // What is stated still and no longer reported is no weakness any more.
        if (first === undefined || sites.some(isStated)) return [];
        const versions = [
            ...new Set(packages.map(({ version })=>version))
        ].filter((one)=>one !== '');
        const files = [
            ...new Set(sites.map(({ place })=>baseOf(place.path)))
        ];
        const { ecosystem, name } = first;
        return versions.length === 0 ? [] : [
            {
                id: (0,merge/* idOf */.TH)(weakness),
                ecosystem,
                name,
                versions,
                files
            }
        ];
    });
}
/**
 * Files that still ask for packages of which no lockfile states the vulnerable version any more,
 * and that nobody reads: a lockfile under another name, a command in a script, the head of a
 * program. With a base only those that it does not have as they are. Costs nothing where nothing
 * vanished; what lies beyond the limits is not looked through.
 * @returns by fingerprint, what hides the finding
 */ async function findAskedElsewhere(lost, { head, base, directory, policy }) {
    const found = new Map();
    if (lost.length === 0) return found;
    const excluded = picomatch_default()([
        ...policy.scan.dependencies.exclude
    ], {
        dot: true
    });
    const wanted = lost.map((one)=>({
            ...one,
            asks: mentionOf(one)
        }));
    const isList = (path)=>lost.some((one)=>mayBeList(path, one));
    const speaks = (path)=>SPEAKS.test(path) && !RUNS.test(path) && !isList(path);
    const paths = (await head.files()).flatMap(({ path, kind })=>kind === 'file' && (0,shared_wanted/* isBelow */.Yw)(directory, path) && !excluded(path) && !speaks(path) ? [
            path
        ] : []);
    let left = asked_elsewhere_MAX_BYTES;
    for(let next = 0; next < paths.length && left > 0; next += AT_ONCE){
        const texts = paths.slice(next, next + AT_ONCE).map((path)=>newText(path, isList(path) ? MAX_LIST : MAX_FILE, head, base));
        for (const { path, text } of (await Promise.all(texts))){
            left -= text.length;
            for (const one of wanted)if (!found.has(one.id) && kindsFor(path, one).some((kind)=>one.asks(text, kind))) found.set(one.id, itemFor(path, one));
        }
    }
    return found;
}
/** The text of a file in lower case; empty where the base has the same, or it is none. */ async function newText(path, maxBytes, head, base) {
    const before = base === null ? null : await idIn(base, path);
    if (before !== null && before === await idIn(head, path)) return {
        path,
        text: ''
    };
    const text = await textIn(head, path, maxBytes);
    return {
        path,
        text: text.includes('\0') ? '' : text.toLowerCase()
    };
}
/**
 * How a file may ask for a package: what is read as a list of packages is believed, but for the
 * scripts of a package.json.
 */ function kindsFor(path, lost) {
    if ((0,unread/* isListOfPackages */.F8)(path) && !(0,shared_wanted/* isInstalled */.j$)(path)) return baseOf(path) === 'package.json' ? [
        'command'
    ] : [];
    return mayBeList(path, lost) ? [
        'entry',
        'apart'
    ] : [
        'entry'
    ];
}
/** A file whose name has that of a former list of packages may be that list. */ function mayBeList(path, { files }) {
    const name = letters(baseOf(path));
    return files.some((file)=>name.includes(letters(file)));
}
function itemFor(path, { name, versions }) {
    const detail = `it asks for ${name} ${versions.join(' or ')}`;
    const reason = (0,shared_wanted/* isInstalled */.j$)(path) ? 'vendored' : 'unsupported';
    return {
        kind: 'file',
        name: path,
        where: path,
        reason,
        detail
    };
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function letters(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

// EXTERNAL MODULE: ./src/scanners/forge/coverage.js
var coverage = __webpack_require__(68401);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var forge_read = __webpack_require__(87329);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
;// CONCATENATED MODULE: ./src/run/orphaned-apps.js






/**
 * What hides findings of a Forge app whose manifest is gone, or no manifest any more, while its
 * code still uses Forge. The scanners name it where they are given a base; without one only the
 * findings know that there was a manifest. Costs nothing where none of them can be of an app.
 * @returns by fingerprint, what hides the finding
 */ async function findOrphaned(lost, head) {
    const mayBe = lost.filter((one)=>one.source === 'forge' || isOfHandler(one));
    if (mayBe.length === 0) return new Map();
    const { manifests: read, broken } = await (0,forge_read/* readForgeApps */.q)(head, {
        directory: '',
        exclude: []
    });
    const manifests = [
        ...read,
        ...broken
    ].map(({ path })=>manifestAt(path));
    const known = new Set(manifests.map(({ path })=>path));
    const gone = new Set(mayBe.flatMap(({ source, path })=>source === 'forge' && !known.has(path) ? [
            path
        ] : []));
    const items = await (0,coverage/* orphaned */.EO)([
        ...gone
    ].map(manifestAt), manifests, head);
    const byManifest = new Map(items.map((item)=>[
            item.where,
            item
        ]));
    const found = await Promise.all(mayBe.map(async (one)=>{
        const item = one.source === 'forge' ? byManifest.get(one.path) : await codeItem(one, manifests, head);
        return item == null ? [] : [
            [
                one.id,
                item
            ]
        ];
    }));
    return new Map(found.flat());
}
/** Rules of the code scanner that judge an app by its manifest, not the server of its remote. */ function isOfHandler({ source, rule, fileIsGone, trace }) {
    const byManifest = rule.startsWith('forge-') && !rule.startsWith('forge-remote');
    return source === 'code' && !fileIsGone && (byManifest || trace?.source === 'remote');
}
/** Its code stands where it stood, uses Forge, and no manifest says who calls it. */ async function codeItem({ path, trace }, manifests, head) {
    if (manifests.some(({ directory })=>(0,shared_wanted/* isOwn */.NP)(directory, path))) return null;
    const text = await textIn(head, path);
    if (!(0,coverage/* importsForge */.sL)(text) || trace !== null && !holds(text, trace)) return null;
    return (0,unseen_files/* fileItem */.qs)(path, 'partly', 'it imports @forge/\u2026, and no manifest tells who calls it');
}
function manifestAt(path) {
    return {
        path,
        directory: path.slice(0, Math.max(0, path.lastIndexOf('/')))
    };
}

;// CONCATENATED MODULE: ./src/run/sight-of.js





/**
 * How the judged tree was looked at, from what the scanners say and what the trees have.
 * @param moved base path to head path of files that moved, as all scanners together say
 * @param weaknesses all that the trees and the issues know
 * @param memory what the issues record of them
 */ async function sightOf(input, scans, moved, weaknesses, memory) {
    const { head, base, directory, policy } = input;
    const reports = scans.map(({ report })=>report);
    const before = base === null ? null : await pathsOf(base);
    const now = await pathsOf(head);
    const inventory = inventoryOf(scans, 'head');
    const placesOf = (weakness)=>base === null ? memory.get((0,merge/* idOf */.TH)(weakness))?.places ?? [] : weakness.base;
    const isStated = ({ place: { path }, package: at })=>(0,gate_sight/* isStillStated */.Gb)({
            path: moved.get(path) ?? path,
            package: at
        }, inventory);
    const lost = lostPackages(weaknesses, placesOf, isStated);
    return {
        policy: policy.policy,
        scans: reports,
        directory,
        has: (path)=>now.has(path),
        detour: await detoursOf(head),
        baseHas: before === null ? null : (path)=>before.has(path),
        moved,
        hidden: new Map([
            ...await hiddenIn(lostSight(weaknesses, moved, now), reports, head, base),
            ...await findAskedElsewhere(lost, {
                head,
                base,
                directory,
                policy: policy.policy
            })
        ]),
        inventory
    };
}
/** Where findings that nobody sees any more may be. */ async function hiddenIn(lost, reports, head, base) {
    const traced = lost.flatMap((one)=>one.trace === null ? [] : [
            {
                ...one,
                trace: one.trace
            }
        ]);
    return new Map([
        ...base === null ? await findOrphaned(lost, head) : [],
        ...await findHidden(traced, reports, head, base)
    ]);
}
/** What nobody sees any more: since its file is gone, or in a file that stays. */ function lostSight(weaknesses, moved, now) {
    return weaknesses.flatMap((weakness)=>{
        const { head, base, path: known, source, rule, trace } = weakness;
        const was = base[0]?.place.path ?? known;
        if (head.length > 0 || was === null) return [];
        const path = moved.get(was) ?? was;
        return [
            {
                id: (0,merge/* idOf */.TH)(weakness),
                source,
                rule,
                trace,
                path,
                fileIsGone: !now.has(path)
            }
        ];
    });
}
/**
 * What the gate needs to tell whether this change hides something from the scanners; null when
 * nothing is compared.
 */ async function changeOf({ head, base, baseUnknown }, scans, { baseHas, moved, inventory }) {
    if (base === null && baseUnknown === null) return null;
    const paths = scans.flatMap(({ report })=>report.coverage?.head.unseen.map(({ where })=>where) ?? []);
    const edited = await Promise.all([
        ...new Set(paths)
    ].map(async (path)=>await isSame(path, head, base) ? [] : [
            path
        ]));
    const stated = {
        head: inventory,
        base: inventoryOf(scans, 'base')
    };
    return {
        baseHas,
        moved,
        edited: new Set(edited.flat()),
        stated
    };
}
/** Tells whether an item that was not scanned in the head was not scanned in the base either. */ function unseenInBase(reports) {
    const scans = reports.map(({ sources, coverage })=>({
            sources,
            keys: (0,gate_sight/* keysOf */.YD)(coverage?.base ?? null)
        }));
    return (source, item)=>scans.find(({ sources })=>sources.includes(source))?.keys.has((0,gate_sight/* keyOf */.TN)(item)) ?? false;
}
/** Looks up the symbolic link or submodule at a path or at one of its parent directories. */ async function detoursOf(tree) {
    const detours = new Map();
    for (const { path, kind } of (await tree.files()))if (kind !== 'file') detours.set(path, {
        path,
        kind
    });
    return (path)=>{
        const parts = path.split('/');
        const above = parts.map((_, index)=>parts.slice(0, index + 1).join('/'));
        return above.map((at)=>detours.get(at)).find((detour)=>detour !== undefined) ?? null;
    };
}
/**
 * Paths of the regular files of a tree. Symbolic links are left out: a target in the tree is listed
 * itself.
 */ async function pathsOf(tree) {
    const files = (await tree.files()).filter(({ kind })=>kind === 'file');
    return new Set(files.map(({ path })=>path));
}
function inventoryOf(scans, side) {
    return new Map(scans.flatMap(({ inventory })=>[
            ...inventory?.[side] ?? []
        ]));
}
/** Whether a file has the same bytes in both trees; false when one of them cannot be read. */ async function isSame(path, head, base) {
    if (base === null) return false;
    const [now, before] = await Promise.all([
        idIn(head, path),
        idIn(base, path)
    ]);
    return now !== null && now === before;
}

;// CONCATENATED MODULE: ./src/run/pipeline.js

















/** For runs that read no issues: nothing is known of the past, so every clock starts now. */ const noRecall = ()=>Promise.resolve({
        memory: new Map(),
        unfound: [],
        reasons: []
    });
/**
 * The whole run: scans head and base, merges duplicate observations, assesses the findings, decides
 * the gate, and returns the result that all reports are rendered from.
 */ async function pipeline_judge(input) {
    const { policy } = input.policy;
    const scanners = await scannersOf(input);
    const [scans, { intelligence, vex, feeds }] = await Promise.all([
        Promise.all(scanners.map((scanner)=>scanOne(scanner, input))),
        readBeside(input)
    ]);
    const moved = new Map(scans.flatMap((scan)=>[
            ...scan.moved
        ]));
    const merged = (0,merge/* mergeObservations */.AB)(scans.flatMap(({ head })=>head), scans.flatMap(({ base })=>base), moved);
    const renamed = (0,pair_weaknesses/* mayHaveMoved */.P)(merged) ? await renamesOf(input) : new Map();
    const weaknesses = (0,pair_weaknesses/* pairWeaknesses */.K)(merged, new Map([
        ...renamed,
        ...moved
    ]));
    const reports = scans.map(({ report })=>report);
    const recalled = await input.recall(weaknesses.map(keyOf), (0,findings_result/* completeIn */.R)(reports, input.directory));
    const comparison = comparisonOf(input);
    const candidates = [
        ...weaknesses,
        ...recalled.unfound
    ];
    const sight = await sightOf(input, scans, moved, candidates, recalled.memory);
    const reachability = await reachabilityIn(input, weaknesses);
    const { findings, gone, known } = assess(candidates, {
        policy,
        asOf: input.asOf,
        baseline: input.base !== null ? 'known' : comparison.compares ? 'unknown' : 'none',
        moved,
        memory: recalled.memory,
        intelligence,
        ...reachability === null ? {} : {
            reachability
        },
        ...vex === null ? {} : {
            vex
        },
        fate: (place)=>(0,gate_sight/* fateOf */._L)(place, sight),
        wasUnseen: unseenInBase(reports)
    });
    const permissions = (0,findings_permissions/* sortedChanges */.R)(scans.flatMap((scan)=>scan.permissions ?? []));
    const verdict = decide({
        policy,
        findings,
        gone,
        known,
        scans: reports,
        permissions,
        compared: input.base !== null,
        change: await changeOf(input, scans, sight),
        reasons: [
            ...input.policy.reasons,
            ...recalled.reasons,
            ...await cooldownIn(input, scans, gone)
        ],
        feeds
    });
    const { nextDue, ...counts } = (0,findings_counts/* countFindings */.Gt)([
        ...findings,
        ...known
    ]);
    const result = {
        ...verdict,
        asOf: input.asOf,
        today: (0,day/* dayOf */.kb)(input.asOf, policy.sla.timezone),
        comparison,
        policy: input.policy.origin,
        counts,
        nextDue,
        scans: reports,
        findings,
        gone,
        known,
        permissions,
        ...addedIn(scans),
        ...feeds.length === 0 ? {} : {
            feeds
        },
        waivers: idleWaivers({
            policy,
            // A waiver of what a comment called a false positive is no unused one.
            findings: [
                ...findings,
                ...gone.filter(({ decision })=>decision !== undefined)
            ],
            asOf: input.asOf,
            scans: reports,
            directory: input.directory,
            sourcesOf: await sourcesOf(policy)
        })
    };
    return redactResult(result, (0,redact/* secretsInPaths */.$)(await pathsIn(input)));
}
/** Which vulnerable packages production code imports; null where there are none to look for. */ async function reachabilityIn({ head }, weaknesses) {
    const isOfNpm = ({ package: at })=>at?.ecosystem === 'npm';
    if (!weaknesses.some(({ source, head: sites })=>source === 'dependencies' && sites.some(isOfNpm))) return null;
    const { npmSites, reachabilityOf } = await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(9370), __webpack_require__.e(3292), __webpack_require__.e(5429), __webpack_require__.e(1825), __webpack_require__.e(6408), __webpack_require__.e(8410)]).then(__webpack_require__.bind(__webpack_require__, 77523));
    return reachabilityOf(head, npmSites(weaknesses));
}
/** What the gate says of versions that are younger than the policy wants, if it wants that. */ async function cooldownIn({ policy: { policy }, asOf }, scans, gone) {
    const versions = scans.flatMap(({ newVersions = [] })=>newVersions);
    if (policy.gate.cooldown === 0 || versions.length === 0) return [];
    const { publicRoots, publishedTimes } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(8839)]).then(__webpack_require__.bind(__webpack_require__, 18839));
    const roots = policy.scan.dependencies.resolve === 'registry' ? publicRoots() : null;
    return cooldownReasons(await publishedTimes(versions, roots), gone, policy.gate.cooldown, asOf);
}
/** The packages that the change brings. */ function addedIn(scans) {
    const added = scans.flatMap((scan)=>scan.added ?? []);
    return added.length === 0 ? {} : {
        added
    };
}
/** The scanners of the run, and that of licences where the policy asks for it. */ async function scannersOf({ scanners, policy: { policy } }) {
    if (policy.licenses.allow.length + policy.licenses.deny.length === 0) return scanners;
    return [
        ...scanners,
        (await Promise.all(/* import() */[__webpack_require__.e(4272), __webpack_require__.e(9370), __webpack_require__.e(3292), __webpack_require__.e(1825), __webpack_require__.e(9893)]).then(__webpack_require__.bind(__webpack_require__, 91632))).licenceScanner
    ];
}
/** Every path that a report may show. */ async function pathsIn({ head, base }) {
    const trees = base === null ? [
        head
    ] : [
        head,
        base
    ];
    const files = await Promise.all(trees.map((tree)=>tree.files()));
    return files.flat().map(({ path })=>path);
}
async function renamesOf({ head, base, renames }) {
    return base === null || renames === undefined ? new Map() : renames(head, base);
}
function keyOf(weakness) {
    return {
        ...(0,finding_key/* keyOfWeakness */.i$)(weakness),
        inBase: weakness.base.length > 0
    };
}
/** Which sources may have a rule; the rules are loaded only where a waiver has to be placed. */ async function sourcesOf({ waivers }) {
    return waivers.length === 0 ? ()=>[] : (await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1004), __webpack_require__.e(1155), __webpack_require__.e(3556), __webpack_require__.e(2230), __webpack_require__.e(3595)]).then(__webpack_require__.bind(__webpack_require__, 96434))).sourcesOfRule;
}
function comparisonOf({ head, base, baseUnknown }) {
    return {
        head: head.commit,
        base: base?.commit ?? null,
        baseUnknown,
        compares: base !== null || baseUnknown !== null
    };
}
async function scanOne(scanner, input) {
    const { head, base, directory, scratch, log, trusted = base ?? head } = input;
    const { policy } = input.policy;
    const reason = scanner.skipped(policy);
    if (reason === null) {
        log.step?.({
            phase: scanner.name,
            state: 'running'
        });
        const found = await scanner.scan({
            head,
            base,
            trusted,
            directory,
            policy,
            scratch,
            log
        });
        log.step?.({
            phase: scanner.name,
            state: 'done'
        });
        return found;
    }
    return {
        report: (0,scan_report/* skippedReport */.VY)(scanner, reason),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 4882:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repositoryPurl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63954);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);





/**
 * The package URL of the repository that is judged, without a version: `pkg:github/owner/name`;
 * null where neither the runner nor the remote `origin` tells.
 * @param root absolute path of a clone; null where there is none to ask
 */ async function repositoryPurl(root) {
    const named = process.env['GITHUB_REPOSITORY'];
    if (named !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(named)) return `pkg:github/${named.toLowerCase()}`;
    const paths = root === null ? null : (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(root, null);
    if (paths === null) return null;
    const settings = await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const remote = (0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemote */ .M)(settings.get('remote.origin.url') ?? '');
    if (remote === null || !(0,_core_init_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnGitHubCom */ .i)(remote)) return null;
    return `pkg:github/${remote.owner.toLowerCase()}/${remote.name.toLowerCase()}`;
}


/***/ }),

/***/ 57535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ MSBUILD),
/* harmony export */   Wd: () => (/* binding */ lockfileKind),
/* harmony export */   uE: () => (/* binding */ isDotNetProject),
/* harmony export */   uK: () => (/* binding */ GRADLE_SCRIPT)
/* harmony export */ });
/** Package managers, as far as their upgrade commands differ. */ /**
 * Files of MSBuild: projects of any kind, and what they import. Xcode's .pbxproj is none of them.
 */ const MSBUILD = /\.(?:props|targets|projitems|(?!pbxproj$)\w*proj)$/;
/**
 * Scripts of Gradle, and the sources of a build's own plugins, which stand where Gradle's manual
 * puts them.
 */ const GRADLE_SCRIPT = /\.gradle(?:\.kts)?$|(?:^|\/)(?:buildSrc|build-logic)\/(?:.*\/)?[^/]+\.(?:kt|java|groovy)$/;
/**
 * The files that are read. Kinds that `WORKED_OUT` (read.ts) marks `instead` are read by Fixby;
 * osv-scanner 2.5.1 accepts all others with `-L :PATH` and its default plug-ins, each of which was
 * tested. A string is a whole file name; an expression is matched against the path. Case matters,
 * except for SBOMs.
 */ const ROWS = [
    [
        'package-lock.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'npm-shrinkwrap.json',
        'package-lock',
        'npm',
        'npm'
    ],
    [
        'yarn.lock',
        'yarn',
        'npm',
        'yarn'
    ],
    [
        'pnpm-lock.yaml',
        'pnpm',
        'npm',
        'pnpm'
    ],
    [
        'bun.lock',
        'bun',
        'npm',
        'bun'
    ],
    [
        /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.(?:txt|in)$/,
        'pip',
        'PyPI',
        'pip'
    ],
    [
        'setup.py',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'setup.cfg',
        'python-setup',
        'PyPI',
        null
    ],
    [
        'deno.lock',
        'deno-lock',
        'npm',
        null
    ],
    [
        /(?:^|\/)(?:deno\.jsonc?|import[_-]map\.json)$/,
        'deno',
        'npm',
        null
    ],
    [
        'poetry.lock',
        'poetry',
        'PyPI',
        'poetry'
    ],
    [
        'uv.lock',
        'uv',
        'PyPI',
        'uv'
    ],
    [
        'pdm.lock',
        'pdm',
        'PyPI',
        null
    ],
    [
        'Pipfile.lock',
        'pipenv',
        'PyPI',
        'pipenv'
    ],
    [
        /(?:^|\/)pylock\.(?:[^/]*\.)?toml$/,
        'pylock',
        'PyPI',
        null
    ],
    [
        'go.mod',
        'go',
        'Go',
        'go'
    ],
    [
        'go.work',
        'go-work',
        'Go',
        'go'
    ],
    [
        'Cargo.lock',
        'cargo',
        'crates.io',
        'cargo'
    ],
    [
        'Cargo.toml',
        'cargo-toml',
        'crates.io',
        null
    ],
    [
        'pom.xml',
        'maven',
        'Maven',
        'maven'
    ],
    [
        /\.pom$/,
        'maven',
        'Maven',
        'maven'
    ],
    [
        'gradle.lockfile',
        'gradle',
        'Maven',
        'gradle'
    ],
    [
        'buildscript-gradle.lockfile',
        'gradle',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)(?:gradle\/dependency-locks\/[^/]+|settings-gradle|gradle[\w.-]+)\.lockfile$/,
        'gradle-lines',
        'Maven',
        'gradle'
    ],
    [
        GRADLE_SCRIPT,
        'gradle-script',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)gradle\/verification-metadata\.xml$/,
        'gradle-verification',
        'Maven',
        'gradle'
    ],
    [
        /(?:^|\/)[^/]*\.versions\.toml$/,
        'gradle-catalog',
        'Maven',
        'gradle'
    ],
    [
        'Gemfile.lock',
        'bundler',
        'RubyGems',
        'bundler'
    ],
    [
        'gems.locked',
        'bundler',
        'RubyGems',
        null
    ],
    [
        'composer.lock',
        'composer',
        'Packagist',
        'composer'
    ],
    [
        'mix.lock',
        'mix',
        'Hex',
        null
    ],
    [
        'pubspec.lock',
        'pub',
        'Pub',
        null
    ],
    [
        'conan.lock',
        'conan',
        'ConanCenter',
        null
    ],
    [
        'renv.lock',
        'renv',
        'CRAN',
        null
    ],
    [
        'packages.lock.json',
        'nuget-lock',
        'NuGet',
        'nuget'
    ],
    [
        'packages.config',
        'nuget-config',
        'NuGet',
        null
    ],
    [
        'Directory.Packages.props',
        'nuget-central',
        'NuGet',
        'nuget'
    ],
    [
        'Directory.Build.props',
        'nuget-central',
        'NuGet',
        'nuget'
    ],
    [
        /\.(?:csproj|vbproj|fsproj)$/,
        'nuget-project',
        'NuGet',
        'nuget'
    ],
    [
        MSBUILD,
        'nuget-props',
        'NuGet',
        null
    ],
    [
        /(?:^|\/)(?:dotnet-tools|global)\.json$/,
        'nuget-tools',
        'NuGet',
        null
    ],
    [
        /\.deps\.json$/,
        'nuget-deps',
        'NuGet',
        null
    ],
    [
        'Package.resolved',
        'swift',
        'SwiftURL',
        null
    ],
    [
        'cabal.project.freeze',
        'cabal',
        'Hackage',
        null
    ],
    [
        'stack.yaml.lock',
        'stack',
        'Hackage',
        null
    ],
    [
        /(?:\.cdx\.(?:json|xml)|(?:^|\/)bom\.(?:json|xml))$/i,
        'cyclonedx',
        null,
        null
    ],
    [
        /(?:^|\/)[^/]*\.spdx(?:\.(?:[^/]*\.)?(?:json|spdx|yml|rdf|xml))?$/i,
        'spdx',
        null,
        null
    ],
    [
        'osv-scanner-custom.json',
        'osv-scanner-custom',
        null,
        null
    ]
];
/**
 * JavaScript lockfiles below `node_modules` belong to installed packages; osv-scanner refuses them.
 */ const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun',
    'deno',
    'deno-lock'
]);
/**
 * The kind of lockfile, by the path alone; null when neither osv-scanner nor Fixby reads it.
 * @param path with `/`
 */ function lockfileKind(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = ROWS.find(([match])=>typeof match === 'string' ? match === file : match.test(path));
    if (!row) return null;
    const [, name, ecosystem, packageManager] = row;
    if (JAVASCRIPT.has(name) && path.split('/').includes('node_modules')) return null;
    return {
        name,
        ecosystem,
        packageManager
    };
}
/** Whether a file is a .NET project: by its ending, since its name may be any. */ function isDotNetProject(path) {
    return lockfileKind(path)?.name === 'nuget-project';
}


/***/ }),

/***/ 49855:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ isCovered),
  F8: () => (/* binding */ isListOfPackages),
  b: () => (/* binding */ unreadLockfile)
});

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/archives.js
/**
 * What package managers and builds pack packages into, and what anybody may pack them into.
 */ const ARCHIVE = /\.(?:jar|war|ear|aar|jmod|whl|egg|pyz|pex|gem|s?nupkg|crate|phar|conda|apk|aab|zip|7z|rar|t(?:gz|bz2?|xz|zst)|tar(?:\.(?:gz|bz2|xz|zst|lzma|br|Z))?)$/i;
/** Yarn's own copies of what its lockfile lists with checksums. */ const CACHED = /(?:^|\/)\.yarn\/(?:cache|offline)\//;
/** Whether a file is, by its name, an archive, of a package or of anything else. */ function isArchive(path) {
    return ARCHIVE.test(path) && !CACHED.test(path);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(57535);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/unread.js


/**
 * Lockfiles and manifests that neither osv-scanner 2.5.1 nor Fixby reads, with what reports say.
 */ const UNREAD = new Map([
    [
        'Podfile.lock',
        'osv-scanner does not read CocoaPods lockfiles'
    ],
    [
        'Cartfile.resolved',
        'osv-scanner does not read Carthage lockfiles'
    ],
    [
        'bun.lockb',
        'osv-scanner does not read the binary format of Bun; migrate to bun.lock'
    ],
    [
        'paket.dependencies',
        'Paket files are not read'
    ],
    [
        'paket.lock',
        'osv-scanner does not read Paket lockfiles'
    ],
    [
        'project.assets.json',
        'osv-scanner does not read it; commit packages.lock.json'
    ],
    [
        'rebar.lock',
        'osv-scanner does not read rebar3 lockfiles'
    ],
    [
        'manifest.toml',
        'osv-scanner does not read Gleam manifests'
    ],
    [
        'Manifest.toml',
        'osv-scanner does not read Julia manifests'
    ],
    [
        'flake.lock',
        'osv-scanner does not read Nix lockfiles'
    ],
    [
        'vcpkg.json',
        'osv-scanner does not read vcpkg manifests'
    ],
    [
        'vcpkg-lock.json',
        'osv-scanner does not read vcpkg lockfiles'
    ],
    [
        'environment.yml',
        'osv-scanner does not read Conda environments'
    ],
    [
        'conda-lock.yml',
        'osv-scanner does not read Conda lockfiles'
    ],
    [
        'pixi.lock',
        'osv-scanner does not read Pixi lockfiles'
    ],
    [
        'pixi.toml',
        'Pixi projects are not read'
    ],
    [
        'tox.ini',
        'what tox installs is not read'
    ],
    [
        'package.yaml',
        'manifests in YAML are not read; use package.json'
    ],
    [
        'package.json5',
        'manifests in JSON5 are not read; use package.json'
    ],
    [
        'requirements.lock',
        'osv-scanner does not read Rye lockfiles; name it *requirements*.txt or use uv.lock'
    ],
    [
        'dependencies.lock',
        'lockfiles of Nebula are not read; use dependency locking of Gradle'
    ],
    [
        'versions.lock',
        'lockfiles of gradle-consistent-versions are not read'
    ],
    [
        'rush-lock.json',
        'osv-scanner does not read it'
    ],
    [
        'build.sbt',
        'sbt builds are not read'
    ],
    [
        'ivy.xml',
        'Ivy files are not read'
    ],
    [
        'project.clj',
        'Leiningen projects are not read'
    ],
    [
        'deps.edn',
        'Clojure dependencies are not read'
    ],
    [
        'Podfile',
        'Podfiles are not read'
    ],
    [
        'Cartfile',
        'Cartfiles are not read'
    ],
    [
        'shard.lock',
        'Crystal lockfiles are not read'
    ],
    [
        'elm.json',
        'Elm projects are not read'
    ],
    [
        'cpanfile',
        'cpanfiles are not read'
    ],
    [
        'cpanfile.snapshot',
        'Carton lockfiles are not read'
    ],
    [
        'dub.selections.json',
        'D lockfiles are not read'
    ],
    [
        'conanfile.txt',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'conanfile.py',
        'Conan recipes are not read; commit conan.lock'
    ],
    [
        'bower.json',
        'Bower files are not read'
    ],
    [
        'MODULE.bazel',
        'Bazel modules are not read'
    ],
    [
        'maven_install.json',
        'lockfiles of rules_jvm_external are not read'
    ],
    [
        'environment.yaml',
        'osv-scanner does not read Conda environments'
    ],
    [
        '.terraform.lock.hcl',
        'osv-scanner does not read Terraform lockfiles'
    ]
]);
const PYTHON_LOCKS = [
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pylock.toml',
    'Pipfile.lock'
];
/**
 * Manifests whose dependencies are analysed only if one of these lockfiles is in their directory or
 * above.
 */ const MANIFESTS = new Map([
    [
        'package.json',
        [
            'package-lock.json',
            'npm-shrinkwrap.json',
            'yarn.lock',
            'pnpm-lock.yaml',
            'bun.lock',
            'bun.lockb',
            'deno.lock'
        ]
    ],
    [
        'pyproject.toml',
        [
            ...PYTHON_LOCKS,
            'requirements.txt'
        ]
    ],
    [
        'Pipfile',
        [
            'Pipfile.lock'
        ]
    ],
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
    [
        'Gemfile',
        [
            'Gemfile.lock'
        ]
    ],
    [
        'gems.rb',
        [
            'gems.locked'
        ]
    ],
    [
        'composer.json',
        [
            'composer.lock'
        ]
    ],
    [
        'mix.exs',
        [
            'mix.lock'
        ]
    ],
    [
        'pubspec.yaml',
        [
            'pubspec.lock'
        ]
    ],
    [
        'build.gradle',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'build.gradle.kts',
        [
            'gradle.lockfile'
        ]
    ],
    [
        'Package.swift',
        [
            'Package.resolved'
        ]
    ],
    [
        'libs.versions.toml',
        [
            'gradle.lockfile'
        ]
    ]
]);
/** A lockfile of Gradle is that of the project beside it, and of none below. */ const BESIDE_ONLY = new Set([
    'build.gradle',
    'build.gradle.kts'
]);
/**
 * Why a file that lists dependencies is not analysed; null when it does not list any, or a lockfile
 * covers it.
 * @param path relative to the repository, with `/`
 * @param exists tells whether the repository has a file at a path
 */ function unreadLockfile(path, exists = ()=>false) {
    if (path.split('/').includes('node_modules')) return null;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const unread = UNREAD.get(file);
    if (unread !== undefined) return {
        reason: 'unsupported',
        detail: unread
    };
    if (isArchive(path)) return {
        reason: 'unsupported',
        detail: 'an archive: what is in it is not looked at'
    };
    const lockfiles = MANIFESTS.get(file);
    if (lockfiles === undefined) return null;
    const above = BESIDE_ONLY.has(file) ? [] : directoriesOf(path).slice(1);
    const folders = [
        path.slice(0, path.length - file.length),
        ...above
    ];
    if (folders.some((at)=>lockfiles.some((name)=>exists(at + name)))) return null;
    const where = BESIDE_ONLY.has(file) ? 'beside it' : 'beside it or above';
    return {
        reason: 'no-lock',
        detail: `no ${listed(lockfiles.slice(0, 3))} ${where}`
    };
}
/** `a`, `a or b`, `a, b or c`. */ function listed(names) {
    return names.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
/** Whether a file is, by its name, a lockfile or manifest that is read, alone or with another. */ function isListOfPackages(path) {
    return (0,kinds/* lockfileKind */.Wd)(path) !== null || MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
}
/** The directory of a path and its parents, each with a trailing `/`; `''` is the repository. */ function directoriesOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index)=>`${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
/** Manifests that are read only when no lockfile covers them. */ const COVERED = new Map([
    [
        'Cargo.toml',
        [
            'Cargo.lock'
        ]
    ],
    [
        'setup.py',
        PYTHON_LOCKS
    ],
    [
        'setup.cfg',
        PYTHON_LOCKS
    ],
    [
        'deno.json',
        [
            'deno.lock'
        ]
    ],
    [
        'deno.jsonc',
        [
            'deno.lock'
        ]
    ],
    [
        'import_map.json',
        [
            'deno.lock'
        ]
    ],
    [
        'import-map.json',
        [
            'deno.lock'
        ]
    ]
]);
/** Whether a lockfile in its directory or above covers a manifest. */ function isCovered(path, exists) {
    const locks = COVERED.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    return directoriesOf(path).some((at)=>locks.some((name)=>exists(at + name)));
}


/***/ }),

/***/ 68731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sourcePaths),
/* harmony export */   w: () => (/* binding */ readSide)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _shared_forge_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12641);
/* harmony import */ var _shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87329);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75698);




const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;
/** Directories with generated files. */ const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;
/** Maximum number and size in bytes of source files of an app that are searched for words. */ const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;
/** Reads the apps of a tree. @param withSources whether any rule needs the texts of their code */ async function readSide(tree, scope, known, withSources) {
    const read = await (0,_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readForgeApps */ .q)(tree, scope, known);
    if (read.manifests.length === 0) return {
        ...read,
        apps: []
    };
    const paths = (await tree.files()).map(({ path })=>path);
    const all = new Set(paths);
    const apps = await Promise.all(read.manifests.map(async (manifest)=>{
        const wanted = withSources ? sourcePaths(manifest, read.manifests, paths) : [];
        return {
            manifest,
            entries: (0,_shared_forge_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .M)(manifest, (path)=>all.has(path)),
            ...await textsOf(tree, wanted)
        };
    }));
    return {
        ...read,
        apps
    };
}
/** The app's source files, without those of another app inside its directory. */ function sourcePaths({ directory, path: own }, manifests, paths) {
    const inner = manifests.filter((other)=>other.path !== own && isBelow(other.directory, directory) && other.directory !== directory).map((other)=>other.directory);
    return paths.filter((path)=>SOURCE.test(path) && isBelow(path, directory) && !BUILT.test(path) && !(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isInstalled */ .j$)(path) && !inner.some((other)=>isBelow(path, other)));
}
/** Whether a path lies in a directory; `''` is the root. */ function isBelow(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
async function textsOf(tree, paths) {
    if (paths.length > MAX_SOURCES) return {
        sources: [],
        sourcesWhole: false
    };
    const read = await Promise.all(paths.map(async (path)=>{
        try {
            return {
                text: (await tree.read(path, MAX_SOURCE)).toString('utf8'),
                problem: null
            };
        } catch (error) {
            return {
                text: '',
                problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            };
        }
    }));
    return {
        sources: read.map(({ text })=>text),
        sourcesWhole: read.every(({ problem })=>problem === null)
    };
}


/***/ }),

/***/ 68401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ orphaned),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   sL: () => (/* binding */ importsForge)
/* harmony export */ });
/* harmony import */ var _apps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68731);

/**
 * The coverage of both trees: manifests that were read, and those that were not or not completely.
 */ function coverageOf(head, base, lost) {
    return {
        head: sideOf(head, lost),
        base: base === null ? null : sideOf(base, [])
    };
}
function sideOf({ manifests, unseen }, more) {
    const all = [
        ...unseen,
        ...more,
        ...manifests.flatMap(undecided)
    ];
    return {
        looked: {
            files: manifests.length,
            packages: 0
        },
        languages: {},
        unseen: all.sort((a, b)=>compare(a.where, b.where) || compare(a.name, b.name))
    };
}
/** An item for each `${VAR}` placeholder, whose value cannot be judged. */ function undecided({ path, variables }) {
    const names = [
        ...new Set(variables.flatMap(({ text })=>text.match(/\$\{[^}]*\}/gu) ?? []))
    ];
    if (names.length === 0) return [];
    const detail = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', \u2026' : ''}: filled in when it is deployed`;
    return [
        {
            kind: 'file',
            name: path,
            where: path,
            reason: 'partly',
            detail
        }
    ];
}
/** Bytes of a file that are searched for imports, at most. */ const MAX_SOURCE = 1_000_000;
/** Maximum number of files that are searched for signs of an app without a manifest. */ const MAX_FILES = 200;
/**
 * Items for apps whose manifest is gone, or something else, while their code remains: their
 * findings must not count as fixed.
 * @param gone former manifests that the head does not have, not even elsewhere
 * @param manifests those of the head
 */ async function orphaned(gone, manifests, tree) {
    const paths = gone.length === 0 ? [] : (await tree.files()).map(({ path })=>path);
    const found = await Promise.all(gone.map(async (manifest)=>{
        const files = (0,_apps_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcePaths */ .K)(manifest, manifests, paths).slice(0, MAX_FILES);
        const importing = await firstImporting(tree, files);
        if (importing === null) return [];
        const what = paths.includes(manifest.path) ? 'it is no manifest any more' : 'it is gone';
        const detail = `${what}, and ${importing} still imports @forge/\u2026`;
        return [
            {
                kind: 'file',
                name: manifest.path,
                where: manifest.path,
                reason: 'unreadable',
                detail
            }
        ];
    }));
    return found.flat();
}
async function firstImporting(tree, paths) {
    for (const path of paths){
        // An unreadable file counts as no sign; the code scanner reports it as not scanned.
        const bytes = await tree.read(path, MAX_SOURCE).catch(()=>Buffer.alloc(0));
        if (importsForge(bytes.toString('utf8'))) return path;
    }
    return null;
}
/** Whether the text of a file names a package of Forge. */ function importsForge(text) {
    return /['"]@forge\//u.test(text);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 12641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
const EXTENSIONS = [
    'ts',
    'tsx',
    'js',
    'jsx',
    'mjs',
    'cjs',
    'mts',
    'cts'
];
/**
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
 */ function entriesOf(manifest, has) {
    const byFunction = new Map();
    for (const reference of manifest.references){
        const list = byFunction.get(reference.function) ?? [];
        byFunction.set(reference.function, list);
        list.push(reference);
    }
    return manifest.functions.map(({ key, handler })=>{
        const references = byFunction.get(key) ?? [];
        const dot = handler.lastIndexOf('.');
        return {
            key,
            handler,
            file: dot < 0 ? null : fileOf(manifest.directory, handler.slice(0, dot), has),
            export: dot < 0 ? '' : handler.slice(dot + 1),
            callers: new Set(references.map(({ caller })=>caller)),
            references
        };
    });
}
/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */ function fileOf(directory, name, has) {
    const below = directory === '' ? '' : `${directory}/`;
    const stems = [
        `${below}src/${name}`,
        `${below}${name}`
    ].flatMap((stem)=>[
            stem,
            `${stem}/index`
        ]);
    return stems.flatMap((stem)=>EXTENSIONS.map((extension)=>`${stem}.${extension}`)).find((path)=>has(path)) ?? null;
}


/***/ }),

/***/ 16635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   VY: () => (/* binding */ skippedReport),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   e8: () => (/* binding */ emptyCoverage)
/* harmony export */ });
/** The report of a scan that ran; `failed` if there is any problem. */ function reportOf(scanner, { problems, ...parts }) {
    const failed = problems.length > 0;
    return {
        ...blank(scanner),
        status: failed ? 'failed' : 'done',
        reason: failed ? problems.join('; ') : null,
        ...parts
    };
}
/** The coverage of trees that have nothing for a scanner to look at. */ function emptyCoverage({ base }) {
    const side = {
        looked: {
            files: 0,
            packages: 0
        },
        languages: {},
        unseen: []
    };
    return {
        head: side,
        base: base === null ? null : side
    };
}
/** The reason for skipping a scanner that the policy does not enable. */ const NOT_ASKED = 'not asked for under scan in the policy';
/** The report of a scanner that did not run. */ function skippedReport(scanner, reason) {
    return {
        ...blank(scanner),
        status: 'skipped',
        reason
    };
}
/** Runs a scan and adds its wall time, in milliseconds, to the report. */ async function timed(scan) {
    const started = performance.now();
    const result = await scan();
    return {
        ...result,
        report: {
            ...result.report,
            ms: Math.round(performance.now() - started)
        }
    };
}
function blank({ name, sources }) {
    return {
        scanner: name,
        sources,
        version: '',
        notes: [],
        packages: null,
        files: null,
        lockfiles: [],
        coverage: null,
        ms: 0
    };
}


/***/ }),

/***/ 60324:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/detector.js
var detectors_detector = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/detectors/index.js + 8 modules
var detectors = __webpack_require__(98380);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/names.js
/** Bounds on work: most names that are remembered, and most places where some are put together. */ const MOST = 2_000;
/** A name that is given a text: `const a = 'x'`, `A=x`, `a: "x"`. */ const GIVEN = /(?<![\w$.])\$?(?<name>[A-Za-z_]\w{0,60})["']?[ \t]{0,9}(?::=|[=:])[ \t]{0,9}(?:(?<quote>["'`])(?<quoted>[^"'`\n]{3,400})\k<quote>|(?<bare>[\w+/.=-]{3,400})(?=[\s;&|)]|$))/gmu;
const NAME = String.raw`\$?[A-Za-z_]\w{0,60}`;
const PIECE = String.raw`(?:${NAME}|"[^"\n]{1,200}"|'[^'\n]{1,200}')`;
/** A single dot without blanks around it leads to a property. */ const SIGN = String.raw`(?:[ \t]{0,9}(?:\+|\.\.)[ \t]{0,9}|[ \t]{1,9}\.[ \t]{1,9})`;
/** Pieces put together by signs, as elements of a list, by a method, or by standing in one text. */ const TOGETHER = new RegExp([
    String.raw`(?<![\w$.])${NAME}\.concat\(\s{0,9}${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){0,20}`,
    String.raw`(?<![\w$.'"])${PIECE}(?:${SIGN}${PIECE}){1,20}`,
    String.raw`(?<=\[\s{0,9})${PIECE}(?:\s{0,9},\s{0,9}${PIECE}){1,20}(?=\s{0,9},?\s{0,9}\]\.join\()`,
    String.raw`(?:\$\{${NAME}\}|\$[A-Za-z_]\w{0,60}|\{${NAME}\}){2,20}`
].join('|'), 'gu');
/**
 * What a text says where names are put together that it gives parts to: `a + b`, `$A$B`,
 * `${a}${b}`, `[a, b].join('')`. Each once, in quotes, after what stands before it on its line.
 */ function namesTogether(text) {
    const values = valuesIn(text);
    if (values.size === 0) return [];
    const found = [];
    for (const { 0: whole, index } of text.matchAll(TOGETHER)){
        if (found.length >= MOST) break;
        const said = saidBy(whole, values);
        if (said === null) continue;
        const before = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 200), index);
        const after = text.slice(index + whole.length, index + whole.length + 200).split('\n')[0] ?? '';
        found.push({
            text: `${before}${said}${after}`,
            origin: ()=>index
        });
    }
    return found;
}
function valuesIn(text) {
    const values = new Map();
    for (const { groups = {} } of text.matchAll(GIVEN)){
        if (values.size >= MOST) break;
        const { name = '', quoted, bare = '' } = groups;
        values.set(name, quoted ?? bare);
    }
    return values;
}
/** The text of all pieces; null where one of the names is given none. */ function saidBy(together, values) {
    const pieces = together.match(/"[^"\n]*"|'[^'\n]*'|[A-Za-z_]\w*/gu)?.filter((word)=>word !== 'concat');
    const said = (pieces ?? []).map((piece)=>/^["']/u.test(piece) ? piece.slice(1, -1) : values.get(piece) ?? null);
    const names = (pieces ?? []).filter((piece)=>!/^["']/u.test(piece));
    if (names.length === 0 || said.includes(null)) return null;
    return /^\$|^\{/u.test(together) ? said.join('') : `"${said.join('')}"`;
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/placeholder.js
var placeholder = __webpack_require__(30442);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/unfold.js
var unfold = __webpack_require__(71331);
;// CONCATENATED MODULE: ./src/scanners/shared/secrets/detect.js







/**
 * For each keyword the detectors to try at its occurrences, including those of keywords that it
 * begins with.
 */ const BY_KEYWORD = byKeyword();
/** Matches any keyword, so that one pass over a text finds all. Longer keywords are tried first. */ const KEYWORDS = new RegExp([
    ...BY_KEYWORD.keys()
].sort((a, b)=>b.length - a.length).map(literal/* literal */.e).join('|'), 'g');
function byKeyword() {
    const all = new Set(detectors/* DETECTORS */.c.flatMap((detector)=>detector.keywords));
    const ranks = (keyword)=>detectors/* DETECTORS */.c.flatMap((detector, rank)=>detector.keywords.some((own)=>keyword.startsWith(own)) ? [
                rank
            ] : []);
    return new Map([
        ...all
    ].map((keyword)=>[
            keyword,
            ranks(keyword)
        ]));
}
/** Files in which values are written without quotes. */ const CONFIGURATION = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.s3cfg|credentials|config|Dockerfile[\w.-]*|[\w.-]+\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tfvars|env|sh|bash|zsh|bat|ps1|service|cnf|txt))$/i;
/**
 * Finds the secrets in a text, in order of position.
 * @param path decides whether values may be unquoted
 * @param wherever true to skip the `near` check of detectors whose format is ambiguous
 */ function detect(text, path, wherever = false) {
    const plain = spansOf(text, path, wherever);
    const spans = [
        ...plain,
        ...unfoldedSpans(text, path, plain)
    ];
    return spans.length === 0 ? [] : place(text, withoutOverlaps(spans));
}
/**
 * Secrets of a provider's form in what a text says once it is put together and decoded: whoever
 * writes one in parts has it committed all the same. Names alone say too little there.
 */ function unfoldedSpans(text, path, plain) {
    const known = new Set(plain.map(({ value })=>value));
    return [
        ...(0,unfold/* unfold */.t)(text),
        ...namesTogether(text)
    ].flatMap(({ text: said, origin })=>spansOf(said, path, false).filter(({ detector, value })=>detector.byName !== true && !known.has(value)).map((span)=>({
                ...span,
                start: origin(span.start),
                end: origin(span.end - 1) + 1
            })));
}
function spansOf(text, path, wherever) {
    const configuration = CONFIGURATION.test(path);
    const found = [];
    KEYWORDS.lastIndex = 0;
    for(let match = KEYWORDS.exec(text); match !== null; match = KEYWORDS.exec(text)){
        for (const rank of BY_KEYWORD.get(match[0]) ?? []){
            const span = spanAt({
                text,
                path,
                configuration,
                wherever
            }, match.index, rank);
            if (span !== null) found.push(span);
        }
        // Keywords may overlap.
        KEYWORDS.lastIndex = match.index + 1;
    }
    return found;
}
function isNear({ near }, around) {
    return near === undefined || near.test(around);
}
function spanAt({ text, path, configuration, wherever }, at, rank) {
    const detector = detectors/* DETECTORS */.c[rank];
    if (detector === undefined || detector.configurationOnly === true && !configuration) return null;
    for (const before of detector.before){
        if (before > at) continue;
        detector.pattern.lastIndex = at - before;
        const match = detector.pattern.exec(text);
        const value = match?.groups?.['value'];
        if (match === null || value === undefined) continue;
        const context = `${match.groups?.['context'] ?? ''}${match.groups?.['rest'] ?? ''}`;
        const around = text.slice(Math.max(0, at - detectors_detector/* AROUND */.WM), at + match[0].length + detectors_detector/* AROUND */.WM);
        if (!wherever && !isNear(detector, around)) continue;
        if (!isSecret(detector, {
            value,
            context,
            path,
            around
        })) continue;
        const start = match.indices?.groups?.['value']?.[0] ?? match.index + match[0].lastIndexOf(value);
        return {
            detector,
            rank,
            value,
            context,
            start,
            end: start + value.length
        };
    }
    return null;
}
function isSecret(detector, candidate) {
    if (detector.accepts !== undefined) return detector.accepts(candidate);
    const { value } = candidate;
    return !(0,placeholder/* isTokenPlaceholder */.X2)(value.startsWith(detector.shown) ? value.slice(detector.shown.length) : value);
}
/** Removes overlapping spans; the one of the detector with the highest rank is kept. */ function withoutOverlaps(spans) {
    const kept = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>a.start - b.start || a.rank - b.rank)){
        const last = kept.at(-1);
        if (last === undefined || span.start >= last.end) kept.push(span);
        else if (span.rank < last.rank) kept[kept.length - 1] = span;
    }
    return kept;
}
/** Computes lines and columns in a single pass over the text. */ function place(text, spans) {
    let line = 1;
    let lineStart = 0;
    // Kept between spans, since one line may be as long as the file and contain thousands of them.
    let lineEnd = text.indexOf('\n');
    const advance = (to)=>{
        while(lineEnd >= 0 && lineEnd < to){
            line += 1;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
    };
    const hits = spans.map(({ detector, value, context, start })=>{
        advance(start);
        const endLine = line + (value.match(/\n/g)?.length ?? 0);
        return {
            detector,
            value,
            context,
            line,
            column: start - lineStart + 1,
            endLine
        };
    });
    return withSurroundings(hits, text);
}
/**
 * Adds the surrounding lines to hits, without values and without lines that contain a secret
 * themselves.
 */ function withSurroundings(hits, text) {
    const names = text.split('\n').map(namesIn);
    for (const { line, endLine } of hits)names.fill('', line - 1, endLine);
    return hits.map((hit)=>({
            ...hit,
            around: (0,excerpt/* excerptAt */.L)(names, hit.line, null, hit.endLine).around
        }));
}
/** Maximum length of a line that is considered, in characters. */ const MAX_LINE = 400;
/** A line without values: quoted text and everything after an assignment are removed. */ function namesIn(line) {
    return line.slice(0, MAX_LINE).replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '');
}


/***/ }),

/***/ 86762:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretsInPaths),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60324);

/** Removes secrets from another tool's text: some tools quote the line in which they found one. */ function redact(text) {
    const known = KNOWN.get(text);
    if (known !== undefined) return known;
    if (KNOWN.size >= MOST) KNOWN.clear();
    const clean = withoutSecrets(text);
    // What is long comes once; the lines around findings come with each of them.
    if (text.length <= LONGEST) KNOWN.set(text, clean);
    return clean;
}
/** How many texts are remembered, and of how many characters each at most. */ const MOST = 5_000;
const LONGEST = 500;
const KNOWN = new Map();
function withoutSecrets(text) {
    // The text is searched like a configuration file, so that unquoted values are found too.
    const values = new Set((0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(text, 'text.env', true).map(({ value })=>value));
    return [
        ...values
    ].reduce((clean, value)=>clean.replaceAll(value, '\u2026'), text);
}
/**
 * The issued secrets in names of files: a path is shown in every report. What people chose or what
 * is known by the name beside it is left alone, since paths are full of such words.
 */ function secretsInPaths(paths) {
    const hits = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(paths.join('\n'), 'paths.txt');
    const issued = hits.filter(({ detector: { made, byName } })=>made === 'issued' && byName !== true);
    return [
        ...new Set(issued.map(({ value })=>value))
    ];
}


/***/ }),

/***/ 71331:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unfold)
/* harmony export */ });
/** What a text, or a part of it, says once it is put together and decoded. */ /**
 * Most parts of one text that are decoded, and the longest of them, in characters: bounds on work.
 */ const MOST_PARTS = 2_000;
/** Where a literal ends and the next goes on with it, or a line goes on, or nothing is inserted. */ const SEAM = String.raw`["'\x60]\s{0,200}(?:/\*[^*]{0,200}\*/\s{0,200})?(?:\+|\.\.)\s{0,200}["'\x60]|["'\x60]\.concat\(\s{0,200}["'\x60]|["'\x60]\s{0,200},\s{0,200}["'\x60](?=[^\n]{0,400}\]\.join\()|(?<=[\w-])(?:""|'')(?=[\w-])|\\\r?\n[ \t]{0,200}|(?<=\w)=\r?\n(?=\w)|\$\{(?:''|""|\x60\x60)\}`;
/** A character as programs, settings, addresses and markup write it. */ const ESCAPE = String.raw`\\x(?<x>[0-9a-f]{2})|\\u(?<u>[0-9a-f]{4})|\\u\{(?<point>[0-9a-f]{1,5})\}|%(?<percent>[2-7][0-9a-f])|&#x(?<entity>[0-9a-f]{2,5});|&#(?<decimal>\d{2,6});`;
/** Letters twice as wide, spaces that look like others; and characters that nobody sees. */ const ODD = String.raw`(?<wide>[\uff01-\uff5e])|(?<odd>[\u00a0\u2000-\u200a\u202f\u3000])|[\u00ad\u200b-\u200f\u2060-\u2064]`;
/** How far a wide letter stands from its plain one. */ const WIDE = 0xfee0;
const FOLD = new RegExp(`${SEAM}|${ESCAPE}|${ODD}`, 'giu');
/** Base64 or hexadecimal digits over lines of one length, as mails and dumps have them. */ const WRAPPED = /(?:^|(?<=\n))[A-Za-z0-9+/]{16,128}\r?\n(?:[A-Za-z0-9+/]{16,128}\r?\n){0,4000}[A-Za-z0-9+/]{1,128}={0,2}/gu;
/** Runs that may hold text: character codes, hexadecimal digits, Base64. Longest form first. */ const RUN = /(?<codes>(?:\b\d{2,3}\s?,\s?){15,4000}\d{2,3}\b)|\b(?<hex>(?:[0-9a-f]{2}){16,5000})\b|(?<base64>[A-Za-z0-9+/_-]{20,20000}={0,2})/giu;
/**
 * What a text says in other words: with escapes read, odd spaces plain and literals that belong
 * together joined; and what its runs of Base64, hexadecimal digits and character codes decode to,
 * and its Base64-like runs read backwards. Only what differs from the text itself.
 */ function unfold(text) {
    const whole = joined(text);
    return [
        ...whole === null ? [] : [
            whole
        ],
        ...decodedRuns(text)
    ];
}
/** The whole text without its folds; null where it has none. */ function joined(text) {
    const parts = [];
    const starts = [];
    let length = 0;
    let last = 0;
    for (const match of text.matchAll(FOLD)){
        const kept = text.slice(last, match.index) + plainOf(match.groups ?? {});
        last = match.index + match[0].length;
        length += kept.length;
        parts.push(kept);
        starts.push({
            now: length,
            then: last
        });
    }
    if (starts.length === 0) return null;
    return {
        text: parts.join('') + text.slice(last),
        origin: (index)=>originOf(starts, index)
    };
}
/** The last fold before an index says how far the rest is shifted. */ function originOf(starts, index) {
    let [low, high] = [
        0,
        starts.length
    ];
    while(low < high){
        const middle = low + high >> 1;
        if ((starts[middle]?.now ?? 0) <= index) low = middle + 1;
        else high = middle;
    }
    const start = starts[low - 1];
    return start === undefined ? index : index - start.now + start.then;
}
function plainOf(groups) {
    const { x, u, point, percent, entity, decimal, odd, wide } = groups;
    if (wide !== undefined) return String.fromCharCode(wide.charCodeAt(0) - WIDE);
    const hex = x ?? u ?? point ?? percent ?? entity;
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return odd === undefined ? '' : ' ';
}
/** Unicode ends at U+10FFFF: a higher number is no character. */ function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
function decodedRuns(text) {
    const found = [];
    for (const { index, 0: lines } of text.matchAll(WRAPPED)){
        if (found.length >= MOST_PARTS) break;
        const run = lines.replaceAll(/\s/gu, '');
        const decoded = readable(Buffer.from(run, /^[0-9a-f]+$/iu.test(run) ? 'hex' : 'base64'));
        for (const one of decoded)found.push({
            text: one,
            origin: ()=>index
        });
    }
    for (const match of text.matchAll(RUN)){
        if (found.length >= MOST_PARTS) break;
        const origin = ()=>match.index;
        for (const decoded of decodings(match.groups ?? {}))found.push({
            text: decoded,
            origin
        });
    }
    return found;
}
function decodings({ codes, hex, base64 }) {
    if (codes !== undefined) return [
        codes.split(',').map((code)=>character(Number(code))).join('')
    ];
    if (hex !== undefined) return readable(Buffer.from(hex, 'hex'));
    if (base64 === undefined) return [];
    return [
        ...readable(Buffer.from(base64, 'base64')),
        Array.from(base64).reverse().join('')
    ];
}
/** Text that a person could have written; random bytes are none. */ function readable(bytes) {
    const text = bytes.toString('latin1');
    return text.length >= 12 && /^[\x20-\x7e\s]+$/u.test(text) ? [
        text
    ] : [];
}


/***/ })

};
;
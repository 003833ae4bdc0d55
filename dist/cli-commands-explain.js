export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 13520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(94132);
// EXTERNAL MODULE: ./src/report/text/sight-words.js
var sight_words = __webpack_require__(36414);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(24695);
;// CONCATENATED MODULE: ./src/report/terminal/explain.js



/**
 * Finds findings by an id: a finding's own, or any id of its advisory, ignoring case. Gone findings
 * are searched too.
 */ function findingsNamed(result, id) {
    const wanted = id.toLowerCase();
    return [
        ...result.findings,
        ...result.gone
    ].filter((finding)=>[
            finding.id,
            finding.rule,
            ...finding.aliases
        ].some((candidate)=>candidate.toLowerCase() === wanted));
}
/** Explains a finding's severity and due date, and whether it blocks: plain text for a terminal. */ function explainFinding(finding, result, policy) {
    const lines = [
        finding.title,
        '',
        row('finding', finding.id),
        row('rule', [
            finding.rule,
            ...finding.aliases
        ].join(', ')),
        ...finding.package === null ? [] : [
            row('package', finding.package.purl)
        ],
        row('severity', `${finding.severity}: ${finding.severityReason}`),
        ...finding.vector === null ? [] : [
            row('vector', finding.vector)
        ],
        row('due', finding.due === null ? `none: ${finding.dueReason}` : `${finding.due} (${finding.sla}): ${finding.dueReason}`),
        row('origin', originWords(finding, result)),
        row('gate', gateWords(finding, result, policy)),
        ...(0,sight_words/* sightWords */.z8)(finding) === '' ? [] : [
            row('sight', (0,sight_words/* sightWords */.z8)(finding))
        ],
        ...finding.locations.map((location)=>row('where', locationWords(location))),
        ...finding.locations.flatMap(({ flow })=>flow.length === 0 ? [] : [
                row('way', wayWords(flow))
            ]),
        ...fixes(finding).map((fix)=>row('fix', fix)),
        ...finding.references.slice(0, 5).map((reference)=>row('see', reference))
    ];
    return `${lines.map(terminal_text/* plainText */.wh).join('\n')}\n`;
}
function row(name, value) {
    return `  ${name.padEnd(9)} ${value}`;
}
function originWords(finding, result) {
    const gone = result.gone.find((one)=>one === finding);
    if (gone !== undefined) return `${sight_words/* GONE_WORDS */.Wc[gone.reason]}: the base has it, the head does not`;
    switch(finding.origin){
        case 'introduced':
            return result.comparison.baseUnknown === null ? 'introduced here' : 'counts as introduced: the base is unknown';
        case 'existing':
            return 'was there before';
        case 'unknown':
            return 'nothing was compared';
    }
}
/**
 * The upgrade commands for all locations, each once; where there is no command, the fixed version
 * or that there is none.
 */ function fixes({ package: at, locations, malicious, fix }) {
    const commands = new Set(locations.flatMap((location)=>location.package?.upgrade ?? []));
    if (commands.size > 0) return [
        ...commands
    ];
    if (at === null) return fix.split('\n').filter((line)=>line.trim() !== '');
    if (at.fixedVersion !== null) return [
        `upgrade to ${at.fixedVersion}`
    ];
    return [
        malicious ? 'remove it' : 'no fixed version known'
    ];
}
function gateWords(finding, result, policy) {
    const reasons = result.reasons.filter((reason)=>reason.finding === finding.id);
    if (reasons.length > 0) return reasons.map((reason)=>`${reason.decision === 'warn' ? 'warns' : 'blocks'}: ${reason.message}`).join('; ');
    const gone = result.gone.find((one)=>one === finding);
    if (gone !== undefined) return `does not block: it is ${sight_words/* GONE_WORDS */.Wc[gone.reason]}`;
    if (finding.waiver !== null) return `does not block: waived until ${finding.waiver.expires} (${finding.waiver.reason})`;
    return `does not block: ${whyNot(finding, policy)}`;
}
/**
 * Why a finding that no reason of the verdict names does not block. Checked in the order in which
 * the gate decides.
 */ function whyNot({ severity, locations, confidence }, { gate }) {
    const failOn = gate['fail-on'];
    if (failOn === 'never') return 'gate.fail-on is never';
    if (confidence === 'low') return 'its confidence is low, and such findings are not judged';
    const open = locations.filter((location)=>location.waiver === null);
    if (gate.scope === 'introduced' && open.every((location)=>location.origin === 'existing')) return 'it was there before, and gate.scope is introduced';
    if (!(0,scale_severity/* atLeast */.jZ)(severity, failOn)) return `${severity} is below gate.fail-on, which is ${failOn}`;
    return `only development needs it, and gate.dev-dependencies is ${gate['dev-dependencies']}`;
}
/** The data flow on one line: `req.query app.js:3 > name app.js:4 > exec app.js:5`. */ function wayWords(flow) {
    return flow.map(({ label, path, line })=>`${label} ${path}:${line ?? 0}`).join(' > ');
}
function locationWords(location) {
    const at = location.package;
    const words = [
        location.line === null ? location.path : `${location.path}:${location.line}`,
        at === null ? '' : at.version,
        at?.direct === true ? 'direct' : '',
        at !== null && at.through.length > 0 ? `through ${at.through.join(' > ')}` : '',
        at?.dev === true ? 'development only' : '',
        location.override === null ? '' : `severity set to ${location.severity}: ${location.override}`,
        location.waiver === null ? '' : `waived until ${location.waiver.expires}: ${location.waiver.reason}`
    ];
    return words.filter((word)=>word !== '').join(', ');
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(4735);
// EXTERNAL MODULE: ./src/cli/connection.js
var connection = __webpack_require__(71293);
// EXTERNAL MODULE: ./src/cli/run-posture.js
var run_posture = __webpack_require__(21097);
// EXTERNAL MODULE: ./src/cli/run-scan.js
var run_scan = __webpack_require__(76200);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(17355);
;// CONCATENATED MODULE: ./src/cli/commands/explain.js









const explain_options = {
    ...shared_options/* comparing */.PI,
    'fail-on': shared_options/* failOn */.Ko,
    ...shared_options/* scanning */.G3
};
/**
 * `fixby explain <finding id or advisory id> [dir]`: scans, and explains one finding. A check of
 * the posture is looked at on GitHub.
 * @throws FixbyError
 */ const explain = (0,command/* command */.G)({
    name: 'explain',
    summary: 'why a finding has its severity and due date, and whether it blocks',
    operands: [
        {
            name: 'id',
            required: true
        },
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby explain GHSA-35jh-r3h4-6jhm',
            does: 'by an id that fixby scan lists: of an advisory, or of a finding'
        }
    ],
    options: explain_options,
    run
});
async function run({ values, operands }) {
    const [id = '', directory = '.'] = operands;
    const { result, policy } = id.startsWith('posture-') ? await (0,run_posture/* runPosture */.u)(await (0,connection/* connect */.N)(null, directory), values) : await (0,run_scan/* runScan */.H)(directory, (0,options/* scanOptionsOf */.h)(values));
    const found = findingsNamed(result, id);
    for (const finding of found)process.stdout.write(explainFinding(finding, result, policy));
    const failed = result.reasons.filter((reason)=>reason.decision === 'error');
    for (const reason of failed)process.stderr.write(`fixby: ${reason.message}\n`);
    if (failed.length > 0) return exit/* EXIT */.d.failed;
    if (found.length === 0) {
        throw new fixby_error/* FixbyError */.$('usage', `there is no finding "${id}" in the directory "${directory}".`, `fixby scan ${directory} lists what there is.`);
    }
    return exit/* EXIT */.d.pass;
}


/***/ }),

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];
/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 36414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ })

};

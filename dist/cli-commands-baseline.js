"use strict";
exports.id = 3135;
exports.ids = [3135];
exports.modules = {

/***/ 52526:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_gate_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76320);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56371);
/* harmony import */ var _core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72777);
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(85044);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56489);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34343);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14032);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71480);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13812);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58105);
/* harmony import */ var _run_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80053);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11398);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98316);















const options = {
    until: {
        type: 'string',
        value: '<date>',
        required: true,
        summary: 'last day on which the waivers count, within a year'
    },
    reason: {
        type: 'string',
        value: '<text>',
        required: true,
        summary: 'why everything is accepted until then'
    },
    'approved-by': {
        type: 'string',
        value: '<who>',
        summary: 'who accepts it'
    },
    output: _shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .output */ .CG,
    ..._shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .scanning */ .G3
};
/**
 * `fixby baseline [dir]`: prints the policy with a waiver for every open finding. Refuses after an
 * incomplete scan, since the waivers would not cover what that scan did not see.
 * @throws FixbyError
 */ const baseline = (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .command */ .G)({
    name: 'baseline',
    summary: 'print the policy with a waiver for everything that is open today',
    operands: [
        _shared_options_js__WEBPACK_IMPORTED_MODULE_10__/* .dir */ .y_
    ],
    examples: [
        {
            call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
            does: 'then only what is new blocks'
        }
    ],
    options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const grant = (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .grantOf */ .o)(values);
    const { output = null } = values;
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .scanOptionsOf */ .h)(values);
    const { result, root } = await (0,_run_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .runScan */ .Hk)(directory, options);
    (0,_grant_js__WEBPACK_IMPORTED_MODULE_6__/* .requireYear */ .j)(grant.until, result.today);
    const failed = result.reasons.filter(({ decision })=>decision === 'error');
    if (failed.length > 0) {
        for (const { message } of failed)say(message);
        say('The scan was not complete, so there is no baseline, and nothing was written.');
        return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed;
    }
    const file = options.policy ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_policy_path_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULT_POLICY_PATH */ .l);
    const written = (0,_core_gate_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineOf */ .B)(options.policy === null ? (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultPolicy */ .G4)(file) : (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPolicy */ .W0)(file), result.findings, grant);
    requireValid(written, output ?? file);
    await (0,_write_report_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReport */ .u)(output, written.text, 'everybody');
    report(written, grant);
    return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.pass;
}
/**
 * Refuses a policy that would be too large to be read again: the parser's limit is a few thousand
 * waivers.
 */ function requireValid({ text: policy, waivers }, file) {
    const parsed = (0,_core_policy_read_parse_js__WEBPACK_IMPORTED_MODULE_2__.parsePolicy)(policy, file);
    if (parsed.ok) return;
    const why = parsed.errors[0]?.message ?? 'it is invalid.';
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('policy', `with ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waivers, 'waiver')} more ${file} would be no policy: ${why} Nothing was written.`, 'Raise gate.fail-on for now, or fix the most common packages first.');
}
function report({ waivers, malicious, unnameable }, { until }) {
    say(`${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waivers, 'waiver')} until ${until}.`);
    list(malicious, 'No baseline waives a malicious package. Remove it');
    list(unnameable, 'A policy cannot name this, so it stays open');
}
function list(findings, words) {
    for (const finding of findings)say(`${words}: ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fullTitle */ .Eq)(finding)} (${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__/* .clip */ .$Q)(finding.rule, 80)}).`);
}
function say(line) {
    process.stderr.write(`fixby: ${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_14__/* .plainText */ .wh)(line)}\n`);
}


/***/ }),

/***/ 71480:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requireYear),
/* harmony export */   o: () => (/* binding */ grantOf)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


/**
 * The reason, approver and end of new waivers, validated like those in a policy.
 * @throws FixbyError (usage)
 */ function grantOf({ until, reason, 'approved-by': approvedBy }) {
    return {
        until: checked('--until', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .calendarDate */ .bO)(), until),
        reason: checked('--reason', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), reason),
        approvedBy: approvedBy === undefined ? null : checked('--approved-by', (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), approvedBy)
    };
}
function checked(option, schema, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `${option} ${parsed.error.issues.map(({ message })=>message).join(' and ')}.`);
}
/**
 * Refuses an end that is over or more than a year away: a baseline is meant to be temporary.
 * @throws FixbyError (usage)
 */ function requireYear(until, today) {
    const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
    if (until < today) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, which is over.`, `Name a day from ${today} on.`);
    if (until > last) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('usage', `--until is ${until}, more than a year ahead.`, `Name ${last} at the latest.`);
}


/***/ }),

/***/ 98316:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61962);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





/** File modes by who may read the report. */ const MODES = {
    owner: 0o600,
    everybody: 0o666
};
/**
 * Writes a command's output to a file, or to stdout when no file is named.
 * @param readers `owner` for findings, `everybody` for what is meant to be published or committed
 * @throws FixbyError (usage)
 */ async function writeReport(path, report, readers) {
    if (path === null) {
        process.stdout.write(report);
        return;
    }
    try {
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
        if (link !== null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${link} is a symbolic link in the scanned tree, and may lead anywhere).`, 'Name a file that no link of the tree leads to.');
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), 'w', MODES[readers]);
        try {
            // An existing file may be readable by others (a checkout sets its mode), so restrict it.
            if (readers === 'owner' && (await file.stat()).isFile()) await file.chmod(MODES.owner);
            await file.writeFile(report);
        } finally{
            await file.close();
        }
    } catch (error) {
        if (error instanceof _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$) throw error;
        const why = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error) ? 'there is no such directory' : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `--output ${path} cannot be written (${why}).`, 'Name a file in a directory that is there and that you may write to.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 76320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf)
});

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 72 modules
var browser = __webpack_require__(95861);
// EXTERNAL MODULE: ./src/core/policy/match-key.js
var match_key = __webpack_require__(52925);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 1 modules
var parse = __webpack_require__(72777);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(69859);
// EXTERNAL MODULE: ./src/core/policy/schema.js + 4 modules
var schema = __webpack_require__(92231);
;// CONCATENATED MODULE: ./src/core/gate/baseline-match.js



/** Characters with a special meaning in a glob, which are escaped in a path. */ const GLOB = /[\\*?[\]{}()!+@|]/gu;
/**
 * The waiver matches that a baseline needs for a finding: together they cover every location where
 * it is open. Null when the policy format cannot express one of them.
 */ function matchesFor(finding) {
    const open = finding.locations.filter(({ waiver })=>waiver === null);
    const found = new Map();
    for (const location of open){
        const match = candidates(finding, location).find((candidate)=>isValid(candidate) && (0,policy_match/* matches */.cK)(candidate, factsOf(finding, location)));
        if (match === undefined) return null;
        found.set((0,match_key/* matchKey */.LJ)(match), match);
    }
    return [
        ...found.values()
    ];
}
/**
 * Possible matches for one location, in order of preference: by finding id, with the rule for the
 * reader's information when it is valid in a policy. For a package the lockfile's path is included,
 * so that another lockfile is not covered.
 */ function candidates({ id, rule }, { package: at, path }) {
    const place = at === null ? {} : {
        path: path.replace(GLOB, '\\$&')
    };
    return [
        {
            id,
            rule,
            ...place
        },
        {
            id,
            ...place
        }
    ];
}
function factsOf(finding, { package: at, path }) {
    return {
        findingIds: [
            finding.id
        ],
        ids: (0,policy_match/* namesOf */.eZ)(finding),
        package: at,
        path
    };
}
function isValid(match) {
    // U+FFFD stands for text that YAML cannot hold; the policy parser would refuse it.
    if (/\uFFFD/u.test(JSON.stringify(match))) return false;
    const waiver = {
        match,
        reason: 'r',
        expires: '2000-01-01'
    };
    return schema/* policySchema */.w.shape.waivers.safeParse([
        waiver
    ]).success;
}

;// CONCATENATED MODULE: ./src/core/gate/baseline.js




/**
 * Adds a waiver for every open finding, except those that report malicious packages. Comments and
 * formatting of the file are kept as far as the YAML library allows.
 * @param policy text of a valid policy file; null where there is none yet
 * @param findings the result of a complete scan under this policy
 */ function baselineOf(policy, findings, grant) {
    const open = findings.filter(({ waiver })=>waiver === null);
    const [malicious, waivable] = [
        open.filter((one)=>one.malicious),
        open.filter((one)=>!one.malicious)
    ];
    const wanted = new Map();
    const unnameable = waivable.filter((finding)=>{
        const found = matchesFor(finding);
        for (const match of found ?? [])wanted.set((0,match_key/* matchKey */.LJ)(match), match);
        return found === null;
    });
    return {
        text: wanted.size === 0 ? policy ?? START : withWaivers(policy ?? START, wanted, grant),
        waivers: wanted.size,
        malicious,
        unnameable
    };
}
const START = 'version: 1\n';
function withWaivers(text, wanted, grant) {
    const document = (0,browser/* parseDocument */.Tp)(text, {
        schema: 'core'
    });
    const list = waiverList(document);
    const expired = indexByMatch((0,parse.parsePolicy)(text, 'policy'));
    for (const [key, match] of wanted){
        const entry = document.createNode(waiverOf(match, grant));
        const index = expired.get(key);
        const old = index === undefined ? undefined : list.items[index];
        if (index === undefined) list.add(entry);
        else if ((0,browser/* isMap */.jh)(old)) renew(old, document, grant);
        else list.items[index] = entry;
    }
    return document.toString({
        lineWidth: 0,
        indentSeq: indentsLists(text)
    });
}
function waiverOf(match, { until, reason, approvedBy }) {
    return {
        match,
        reason,
        ...approvedBy === null ? {} : {
            'approved-by': approvedBy
        },
        expires: until
    };
}
/**
 * Updates an expired waiver that has the same match: two waivers with one match would be an error.
 */ function renew(old, document, { until, reason, approvedBy }) {
    old.set('reason', document.createNode(reason));
    old.set('expires', document.createNode(until));
    if (approvedBy === null) old.delete('approved-by');
    else old.set('approved-by', document.createNode(approvedBy));
}
/**
 * The YAML list that waivers are added to, one per line; created when the file has none, or has it
 * in another form.
 */ function waiverList(document) {
    const node = document.get('waivers', true);
    const list = (0,browser/* isAlias */.Vj)(node) ? node.resolve(document)?.clone() : node;
    const waivers = (0,browser/* isSeq */.oP)(list) ? list : new browser/* YAMLSeq */.Rw();
    delete waivers.anchor;
    waivers.flow = false;
    if (waivers !== node) document.set('waivers', waivers);
    return waivers;
}
function indexByMatch(parsed) {
    if (!parsed.ok) throw new RangeError('a baseline was asked for an invalid policy');
    return new Map(parsed.policy.waivers.map(({ match }, index)=>[
            (0,match_key/* matchKey */.LJ)(match),
            index
        ]));
}
/** Whether the file indents list entries below their key. */ function indentsLists(text) {
    return !/^- /mu.test(text);
}


/***/ }),

/***/ 61318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 63102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 64377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
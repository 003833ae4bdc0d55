"use strict";
exports.id = 4032;
exports.ids = [4032];
exports.modules = {

/***/ 72861:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/core/gate/vex-out.js
/** What can be said of the vulnerabilities that a run found in packages. */ function vexEntries({ findings, gone }) {
    return [
        ...findings.filter(isAboutPackage).map(openEntry),
        ...gone.filter((one)=>isAboutPackage(one) && one.reason === 'false-positive').map(ruledEntry)
    ];
}
function isAboutPackage({ source, package: at }) {
    return source === 'dependencies' && at !== null;
}
function openEntry(finding) {
    const { waiver } = finding;
    const stated = waiver?.vex ?? null;
    if (stated !== null && waiver !== null) return {
        ...aboutOf(finding),
        ...{
            status: stated.status,
            detail: waiver.reason,
            justification: stated.justification,
            action: null
        }
    };
    const accepted = waiver === null ? null : `Accepted until ${waiver.expires}: ${waiver.reason}`;
    return {
        ...aboutOf(finding),
        status: 'affected',
        detail: accepted,
        justification: null,
        action: accepted ?? actionFor(finding)
    };
}
function ruledEntry(finding) {
    const detail = finding.decision?.reason ?? 'A maintainer called it a false positive.';
    return {
        ...aboutOf(finding),
        status: 'false_positive',
        detail,
        justification: null,
        action: null
    };
}
function aboutOf(finding) {
    const { rule, aliases, package: at, locations, cwe, published } = finding;
    const purls = new Set(locations.flatMap((one)=>one.package?.purl ?? []));
    return {
        ...{
            id: rule,
            aliases,
            published
        },
        fixed: at?.fixedVersion != null,
        purls: [
            ...purls
        ].sort(),
        cwe: cwe.flatMap((one)=>/^CWE-\d+$/u.test(one) ? [
                Number(one.slice(4))
            ] : [])
    };
}
function actionFor({ package: at, malicious, due }) {
    const by = due === null ? '' : `, by ${due}`;
    if (malicious) return `Remove it${by}.`;
    if (at?.fixedVersion == null) return 'No version fixes it yet.';
    return `Upgrade to ${at.fixedVersion}${by}.`;
}

// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/run/product.js
var product = __webpack_require__(4882);
// EXTERNAL MODULE: ./src/scanners/dependencies/components.js
var components = __webpack_require__(39249);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(70911);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/log.js + 2 modules
var log = __webpack_require__(20220);
// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(98316);
;// CONCATENATED MODULE: ./src/cli/commands/sbom.js















const sbom_options = {
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'cyclonedx',
            'spdx'
        ],
        summary: 'the bill of materials: CycloneDX (default) or SPDX 2.3, as JSON'
    },
    'spec-version': {
        type: 'string',
        value: '<version>',
        choices: [
            '1.6',
            '1.7'
        ],
        summary: 'of CycloneDX; default: 1.6'
    },
    vex: {
        type: 'string',
        value: '<format>',
        choices: [
            'openvex',
            'cyclonedx'
        ],
        summary: 'scan, and state what is known of vulnerabilities'
    },
    author: {
        type: 'string',
        value: '<name>',
        summary: 'who states it; default: the repository'
    },
    output: shared_options/* output */.CG,
    ...shared_options/* scanning */.G3
};
/** `fixby sbom [dir]`. @returns the exit code @throws FixbyError */ const sbom = (0,command/* command */.G)({
    name: 'sbom',
    summary: 'a bill of materials, or what is known of vulnerabilities (VEX)',
    operands: [
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby sbom --format spdx --output sbom.spdx.json',
            does: 'what the lockfiles list'
        },
        {
            call: 'fixby sbom --vex openvex',
            does: 'what is affected, and what is not'
        }
    ],
    options: sbom_options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const { format, vex, output = null } = values;
    if (vex !== undefined && format !== undefined && (vex !== 'cyclonedx' || format !== 'cyclonedx')) throw new fixby_error/* FixbyError */.$('usage', `--format ${format} and --vex ${vex} are two documents.`, 'Call it once for each; only CycloneDX can hold both.');
    return (0,run_scan/* withInput */.zE)(directory, (0,options/* scanOptionsOf */.h)(values), run_scan/* localHistory */.Kk, null, async (input, root, repository)=>{
        const { exclude } = input.policy.policy.scan.dependencies;
        const listed = await (0,components/* componentsIn */.a)(input.head, input.directory, exclude);
        for (const { path, reason } of listed.notListed)log/* terminalLog */.d.warning(`${path} is not in the bill of materials: ${reason}`);
        const entries = vex === undefined ? [] : entriesOf(await (0,pipeline/* judge */.S)(input));
        if (vex === 'openvex' && entries.length === 0) {
            // The format has no document without a statement.
            log/* terminalLog */.d.info('No vulnerability was found, so there is nothing to state.');
            return exit/* EXIT */.dc.pass;
        }
        const product = await productOf(root, repository);
        const uuid = uuidOf(JSON.stringify([
            product,
            listed.components,
            entries,
            vex ?? format ?? null
        ]));
        const bill = {
            ...listed,
            product,
            asOf: input.asOf,
            tool: version/* VERSION */.x,
            uuid
        };
        await (0,write_report/* writeReport */.u)(output, await rendered(bill, entries, values), 'owner');
        return exit/* EXIT */.dc.pass;
    });
}
/** @throws FixbyError (scanner) where the scan was not whole: silence would look like "none" */ function entriesOf(result) {
    const scan = result.scans.find(({ sources })=>sources.includes('dependencies'));
    if (scan?.status !== 'done') throw new fixby_error/* FixbyError */.$('scanner', `The dependencies were not scanned: ${scan?.reason ?? 'no scanner'}`);
    return vexEntries(result);
}
async function rendered(bill, entries, { format, vex, author, 'spec-version': version = '1.6' }) {
    if (vex === 'openvex') return (await __webpack_require__.e(/* import() */ 3085).then(__webpack_require__.bind(__webpack_require__, 83085))).renderOpenVex(bill, entries, author ?? bill.product.purl);
    if (format === 'spdx') return (await __webpack_require__.e(/* import() */ 9663).then(__webpack_require__.bind(__webpack_require__, 89663))).renderSpdx(bill);
    return (await Promise.all(/* import() */[__webpack_require__.e(5480), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 81295))).renderCycloneDx(bill, version, entries);
}
async function productOf(root, repository) {
    const commit = repository === null ? null : await repository.headCommit();
    const own = await (0,product/* repositoryPurl */.I)(root);
    const name = own?.slice('pkg:github/'.length) ?? (0,external_node_path_.basename)(root);
    const purl = own ?? `pkg:generic/${encodeURIComponent((0,external_node_path_.basename)(root))}`;
    return {
        purl: commit === null ? purl : `${purl}@${commit}`,
        name,
        version: commit
    };
}
/** A UUID (version 8) of a text. @see https://www.rfc-editor.org/rfc/rfc9562 */ function uuidOf(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`
    ];
    return [
        ...parts,
        hex.slice(20, 32)
    ].join('-');
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

/***/ 39249:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ componentsIn)
/* harmony export */ });
/* harmony import */ var _core_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75952);
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79390);
/* harmony import */ var _lockfiles_licence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11931);
/* harmony import */ var _read_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81825);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71109);





/**
 * The packages of a tree, from its lockfiles alone: nothing is asked of anybody.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs of paths that are left out
 */ async function componentsIn(tree, directory, exclude) {
    const { lockfiles, links, unread } = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectLockfiles */ .j)(await tree.files(), directory, exclude);
    const read = await (0,_read_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__/* .readLockfiles */ .H)(tree, lockfiles);
    return {
        components: componentsOf(read),
        notListed: [
            ...read.flatMap((one)=>whyNotListed(one) ?? []),
            ...links.map((path)=>({
                    path,
                    reason: 'it is a symbolic link'
                })),
            ...unread.map(({ path, detail })=>({
                    path,
                    reason: detail
                }))
        ].sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.path, b.path))
    };
}
function whyNotListed({ path, facts, problem }) {
    if (problem !== null) return {
        path,
        reason: problem.message
    };
    const isListed = [
        facts?.all,
        facts?.declared,
        facts?.stated
    ].some((listed)=>listed !== undefined);
    return isListed ? null : {
        path,
        reason: 'packages of this format are compared, and not listed'
    };
}
/** One component for each package URL of several lockfiles. */ function componentsOf(read) {
    const found = new Map();
    const edges = new Map();
    for (const { path, kind, facts } of read){
        const ecosystem = kind.ecosystem ?? '';
        const listed = facts?.all?.() ?? facts?.declared ?? [];
        const add = (component)=>{
            const known = found.get(component.purl);
            found.set(component.purl, known === undefined ? component : joined(known, component));
        };
        for (const one of facts?.stated?.() ?? [])add(statedComponent(one, path));
        for (const one of listed){
            if ('origin' in one && one.origin === 'own') continue;
            const component = componentOf(one, ecosystem, path);
            add(component);
            for (const by of 'others' in one ? one.others : []){
                const from = (0,_core_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .VA)(ecosystem, by.name, by.version ?? '');
                edges.set(from, (edges.get(from) ?? new Set()).add(component.purl));
            }
        }
    }
    return [
        ...found.values()
    ].map((one)=>({
            ...one,
            requires: [
                ...edges.get(one.purl) ?? []
            ].sort()
        })).sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.purl, b.purl));
}
function statedComponent({ ecosystem, name, version, licence, dev, line }, path) {
    return {
        ...{
            purl: (0,_core_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .VA)(ecosystem, name, version),
            ecosystem,
            name,
            version,
            licence,
            dev
        },
        ...{
            direct: null,
            installScript: null,
            places: [
                {
                    path,
                    line
                }
            ],
            requires: []
        }
    };
}
function componentOf(one, ecosystem, path) {
    const { name, version } = one;
    const facts = 'line' in one ? one : null;
    return {
        ...{
            purl: (0,_core_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .VA)(ecosystem, name, version),
            ecosystem,
            name,
            version
        },
        licence: facts?.licence ?? null,
        direct: facts?.direct ?? null,
        dev: facts?.dev ?? null,
        installScript: facts?.installScript ?? null,
        places: [
            {
                path,
                line: facts?.line ?? 1
            }
        ],
        requires: []
    };
}
/** What two files state of a package: where they differ, both hold. */ function bothLicences(a, b) {
    return a === null || b === null || a === b ? a ?? b : (0,_lockfiles_licence_js__WEBPACK_IMPORTED_MODULE_4__/* .jointLicence */ .k)([
        a,
        b
    ], 'AND');
}
/** The same package in another place: direct, or for production, where it is so in one of them. */ function joined(a, b) {
    const places = [
        ...a.places,
        ...b.places.filter(({ path })=>a.places.every((one)=>one.path !== path))
    ];
    return {
        ...a,
        licence: bothLicences(a.licence, b.licence),
        direct: a.direct === true || b.direct === true ? true : a.direct ?? b.direct,
        dev: a.dev === false || b.dev === false ? false : a.dev === null || b.dev === null ? null : true,
        installScript: a.installScript === true || b.installScript === true ? true : a.installScript ?? b.installScript,
        places: places.sort((x, y)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(x.path, y.path))
    };
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
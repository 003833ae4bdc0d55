"use strict";
exports.id = 4981;
exports.ids = [4981];
exports.modules = {

/***/ 65344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/findings/fix-plan.js
var fix_plan = __webpack_require__(24225);
// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/fix-plan-text.js


/** Maximum number of findings that are named below a command, and of packages without one. */ const MAX_NAMED = 6;
/**
 * The plan of `fixby fix --print`: each command on a line of its own, ready to be copied, with what
 * it mends as comments of a shell, so that the whole output may be pasted, too.
 * @param from the directory that the commands start in, when that is not the current one
 */ function fixPlanText(plan, from) {
    const lines = [
        `# ${headline(plan)}`,
        ...from === null ? [] : [
            `# Commands start in ${(0,terminal_text/* sanitise */.tB)(from)}`
        ],
        ...plan.steps.flatMap((step, at)=>[
                '',
                ...stepLines(step, at + 1)
            ]),
        ...leftLines(plan)
    ];
    return `${lines.join('\n')}\n`;
}
function headline({ steps, left, unfixed }) {
    const mended = new Set(steps.flatMap(({ mends })=>mends.map(({ id })=>id)));
    for (const { finding } of left)mended.delete(finding.id);
    const rest = [
        ...left.length === 0 ? [] : [
            `${left.length} need a hand`
        ],
        ...unfixed === 0 ? [] : [
            `${unfixed} without a fixed version`
        ]
    ];
    if (steps.length === 0) return rest.length === 0 ? 'There is nothing to mend.' : `No command mends: ${rest.join(', ')}.`;
    const words = [
        `${(0,text_words/* count */.U9)(steps.length, 'command')} for ${(0,text_words/* count */.U9)(mended.size, 'finding')}`,
        ...rest
    ];
    return `${words.join(', ')}. Nothing was changed: copy what you want, then scan again.`;
}
function stepLines({ command, mends, notes }, number) {
    return [
        `# ${number}. mends ${mendedWords(mends)}`,
        ...notes.slice(0, MAX_NAMED).map((note)=>`#    ${(0,terminal_text/* clip */.$Q)(note, 200)}`),
        (0,terminal_text/* sanitise */.tB)(command)
    ];
}
function mendedWords(findings) {
    const byPackage = new Map();
    for (const { package: at } of findings){
        const name = at === null ? 'a package' : `${(0,terminal_text/* clip */.$Q)(at.name, 80)} ${(0,terminal_text/* clip */.$Q)(at.version, 40)}`;
        byPackage.set(name, (byPackage.get(name) ?? 0) + 1);
    }
    const names = [
        ...byPackage
    ].map(([name, times])=>times === 1 ? name : `${name} (${times})`);
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${(0,text_words/* count */.U9)(more, 'more package')}` : ''}`;
}
/** What no command mends, each package with its reason once. */ function leftLines({ left }) {
    if (left.length === 0) return [];
    const reasons = left.map(({ finding: { package: at }, why })=>{
        const name = at === null ? 'a package' : `${(0,terminal_text/* clip */.$Q)(at.name, 80)} ${(0,terminal_text/* clip */.$Q)(at.version, 40)}`;
        return `#   ${name}: ${(0,terminal_text/* clip */.$Q)(why, 240)}`;
    });
    const all = [
        ...new Set(reasons)
    ];
    return [
        '',
        '# No command for:',
        ...all
    ];
}

// EXTERNAL MODULE: ./src/report/json/fix-plan.js
var json_fix_plan = __webpack_require__(72840);
// EXTERNAL MODULE: ./src/report/text/json-text.js
var json_text = __webpack_require__(39350);
;// CONCATENATED MODULE: ./src/report/json/mending.js

/**
 * What `fixby fix --write --format json` prints: findings by their ids, `to` null where the package
 * is no longer there, and the files that were written, relative to the repository's root.
 */ function mendingJson({ mended, left, unfixed }, files) {
    return (0,json_text/* jsonText */.s)({
        mended: mended.map(({ finding, from, to })=>({
                ...{
                    finding: finding.id,
                    package: finding.package?.name ?? '',
                    from,
                    to
                }
            })),
        left: left.map(({ finding, why })=>({
                ...{
                    finding: finding.id,
                    package: finding.package?.name ?? '',
                    why
                }
            })),
        unfixed,
        files
    });
}

;// CONCATENATED MODULE: ./src/report/terminal/mending-text.js


/**
 * What `fixby fix --write` prints: what was mended, from which version to which, what was not and
 * why, and which files were written.
 */ function mendingText({ mended, left, unfixed }, files) {
    const lines = [
        mending_text_headline(mended, left, unfixed),
        ...section('Mended', [
            ...grouped(mended, mendedLine)
        ]),
        ...section('Not mended', [
            ...grouped(left, leftLine)
        ]),
        ...section('Written', files.map((path)=>(0,terminal_text/* sanitise */.tB)(path))),
        ...files.length === 0 ? [] : [
            '',
            'Look at it with git diff, install, and run your tests.'
        ]
    ];
    return `${lines.join('\n')}\n`;
}
function mending_text_headline(mended, left, unfixed) {
    if (mended.length + left.length + unfixed === 0) return 'There is nothing to mend.';
    const rest = [
        ...left.length === 0 ? [] : [
            `${(0,text_words/* number */.ai)(left.length)} not`
        ],
        ...unfixed === 0 ? [] : [
            `${(0,text_words/* number */.ai)(unfixed)} without a fixed version`
        ]
    ];
    return `${[
        `${(0,text_words/* count */.U9)(mended.length, 'finding')} mended`,
        ...rest
    ].join(', ')}.`;
}
function section(title, lines) {
    return lines.length === 0 ? [] : [
        '',
        `${title}:`,
        ...lines.map((line)=>`  ${line}`)
    ];
}
/** Each line once, with the number of findings that it stands for. */ function grouped(items, line) {
    const times = new Map();
    for (const item of items)times.set(line(item), (times.get(line(item)) ?? 0) + 1);
    return [
        ...times
    ].map(([text, number])=>number === 1 ? text : `${text} (${number} findings)`);
}
function mendedLine({ finding, from, to }) {
    const name = (0,terminal_text/* clip */.$Q)(finding.package?.name ?? '', 80);
    return `${name} ${(0,terminal_text/* clip */.$Q)(from, 40)} -> ${to === null ? 'no longer there' : (0,terminal_text/* clip */.$Q)(to, 40)}`;
}
function leftLine({ finding: { package: at }, why }) {
    return `${(0,terminal_text/* clip */.$Q)(at?.name ?? '', 80)} ${(0,terminal_text/* clip */.$Q)(at?.version ?? '', 40)}: ${(0,terminal_text/* clip */.$Q)(why, 300)}`;
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
;// CONCATENATED MODULE: ./src/fix/apply.js





/**
 * Writes changes into a working tree, all or none: a file that somebody has changed in the meantime
 * stops it before anything is written.
 * @param root absolute path of the tree's root
 * @throws FixbyError (usage)
 */ async function applyChanges(tree, root, changes) {
    for (const [path, { before }] of changes)await mustBe(tree, root, path, before);
    for (const [path, { after }] of changes)await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), after);
}
async function mustBe(tree, root, path, before) {
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(root), await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path))))) throw refused(`${path} leads outside of the directory, through a symbolic link`);
    const now = await contentOf(tree, path);
    const same = now === null || before === null ? now === before : now.equals(before);
    if (!same) throw refused(`${path} was changed while the commands ran`);
}
async function contentOf(tree, path) {
    try {
        return await tree.read(path);
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return null;
        throw error;
    }
}
function refused(what) {
    return new fixby_error/* FixbyError */.$('usage', `Nothing was written: ${what}.`, 'Run it again.');
}

// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/cli/run-scan.js + 3 modules
var run_scan = __webpack_require__(80053);
;// CONCATENATED MODULE: ./src/cli/fix-write.js




/**
 * Runs the plan of a local scan in a copy, and writes what mends into the working tree.
 * @throws FixbyError, and then nothing is written
 */ function fixInPlace(directory, options) {
    return (0,run_scan/* withInput */.zE)(directory, options, run_scan/* localHistory */.Kk, null, async (input, root)=>{
        const scanners = input.scanners.filter((one)=>one.sources.includes('dependencies'));
        const { scans, findings } = await (0,pipeline/* judge */.S)({
            ...input,
            scanners
        });
        const failed = scans.find(({ status })=>status === 'failed');
        if (failed !== undefined) throw new fixby_error/* FixbyError */.$('scanner', `Nothing was changed: ${failed.reason ?? 'the dependencies could not be scanned'}`);
        const { mend } = await __webpack_require__.e(/* import() */ 7411).then(__webpack_require__.bind(__webpack_require__, 57411));
        const done = await mend(input, findings, input.policy.policy.fix.grouping);
        await applyChanges(input.head, root, done.files);
        return done;
    });
}

// EXTERNAL MODULE: ./src/cli/options.js
var options = __webpack_require__(13812);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(98316);
;// CONCATENATED MODULE: ./src/cli/commands/fix.js















const fix_options = {
    print: {
        type: 'boolean',
        summary: 'print the plan and change nothing, which is the default'
    },
    write: {
        type: 'boolean',
        summary: 'run it in a copy without scripts, and write what mends'
    },
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'json'
        ],
        summary: 'how the plan is written; default: text, which a shell can read'
    },
    output: shared_options/* output */.CG,
    ...shared_options/* comparing */.PI,
    'fail-on': shared_options/* failOn */.Ko,
    ...shared_options/* scanning */.G3
};
/**
 * `fixby fix [dir]`: scans, and prints the fewest commands that mend the most; none of them is run.
 * With `--write` they are run in a disposable copy, and what mends is written into the tree.
 * @returns 0 when the scan was complete, whatever it found @throws FixbyError
 */ const fix = (0,command/* command */.G)({
    name: 'fix',
    summary: 'the fewest commands that mend the most, in order',
    operands: [
        shared_options/* dir */.y_
    ],
    examples: [
        {
            call: 'fixby fix --print',
            does: 'prints each command with what it mends, and runs none'
        },
        {
            call: 'fixby fix --write',
            does: 'changes manifests and lockfiles here; nothing is installed'
        }
    ],
    options: fix_options,
    run
});
async function run({ values, operands: [directory = '.'] }) {
    const { format = 'text', output = null } = values;
    if (values.write === true) return write(directory, values);
    const { result, root } = await (0,run_scan/* runScan */.Hk)(directory, (0,options/* scanOptionsOf */.h)(values));
    const from = (0,external_node_path_.relative)(await (0,promises_.realpath)('.'), root);
    const plan = (0,fix_plan/* planFixes */.T)(result.findings);
    const text = format === 'json' ? (0,json_fix_plan/* fixPlanJson */.VI)(plan) : fixPlanText(plan, from === '' ? null : from);
    await (0,write_report/* writeReport */.u)(output, text, 'owner');
    const failed = result.reasons.filter((reason)=>reason.decision === 'error');
    for (const reason of failed)process.stderr.write(`fixby: ${reason.message}\n`);
    return failed.length > 0 ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.pass;
}
async function write(directory, values) {
    if (values.print === true || values.base !== undefined) throw new fixby_error/* FixbyError */.$('usage', `--write changes the files on disk, so it does not go with ${values.print === true ? '--print' : '--base'}.`, 'Leave one out.');
    const done = await fixInPlace(directory, (0,options/* scanOptionsOf */.h)(values));
    const files = [
        ...done.files.keys()
    ];
    const text = values.format === 'json' ? mendingJson(done, files) : mendingText(done, files);
    await (0,write_report/* writeReport */.u)(values.output ?? null, text, 'owner');
    return exit/* EXIT */.dc.pass;
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

/***/ 24225:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planFixes)
/* harmony export */ });
/* harmony import */ var _packages_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59832);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88195);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _merge_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27277);




/** Maximum number of packages that are named before a note. */ const MAX_NAMED = 3;
/**
 * Plans the upgrades. Waived findings, malicious packages (to be removed, not upgraded) and those
 * that nobody judges are left out. Where advisories of one package lead to different versions, the
 * highest covers them all.
 */ function planFixes(findings) {
    const open = findings.filter((finding)=>finding.source === 'dependencies' && finding.waiver === null && !finding.malicious).filter((finding)=>(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudged */ .sL)(finding) && finding.package !== null);
    const best = highest(open);
    const commandsOf = (finding)=>finding.locations.flatMap(({ path, package: at })=>at === null || at.fixedVersion === null ? [] : [
                best.get(keyOf(path, at))?.command ?? null
            ]);
    const ordered = [
        ...open
    ].sort((a, b)=>(0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(a.severity) - (0,_scale_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .qs)(b.severity));
    const commands = [
        ...new Set(ordered.flatMap((finding)=>commandsOf(finding).filter((one)=>one !== null)))
    ];
    const steps = (0,_merge_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCommands */ .B)(commands).map(({ command, of })=>{
        const own = new Set(of.map((number)=>commands[number]));
        const mends = ordered.filter((finding)=>commandsOf(finding).some((one)=>one !== null && own.has(one)));
        return {
            command,
            mends,
            notes: notesOf(mends, own)
        };
    });
    const hasFix = ordered.filter((finding)=>commandsOf(finding).length > 0);
    return {
        steps,
        left: hasFix.filter((finding)=>commandsOf(finding).includes(null)).map((finding)=>({
                finding,
                why: whyLeft(finding)
            })),
        unfixed: ordered.length - hasFix.length
    };
}
/** For each package at each place the command to the highest fixed version. */ function highest(findings) {
    const best = new Map();
    for (const { path, package: at } of findings.flatMap(({ locations })=>locations)){
        if (at === null || at.upgrade === null) continue;
        const known = best.get(keyOf(path, at))?.at.fixedVersion ?? null;
        const higher = known === null || ((0,_packages_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(at.ecosystem, at.fixedVersion ?? '', known) ?? 0) > 0;
        if (higher) best.set(keyOf(path, at), {
            at,
            command: at.upgrade
        });
    }
    return best;
}
function keyOf(path, { ecosystem, name, version }) {
    return JSON.stringify([
        path,
        ecosystem,
        name,
        version
    ]);
}
/** Each note once, after the packages that it is about. */ function notesOf(findings, commands) {
    const packages = findings.flatMap(({ locations })=>locations.flatMap((location)=>location.package ?? []));
    const byNote = new Map();
    for (const { name, version, upgrade, upgradeNote } of packages){
        if (upgrade === null || upgradeNote === undefined || !commands.has(upgrade)) continue;
        byNote.set(upgradeNote, (byNote.get(upgradeNote) ?? new Set()).add(`${name} ${version}`));
    }
    return [
        ...byNote
    ].map(([note, names])=>`${fewOf([
            ...names
        ])}: ${note}`);
}
function fewOf(names) {
    const more = names.length - MAX_NAMED;
    return `${names.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function whyLeft({ locations }) {
    const at = locations.map((location)=>location.package).find((one)=>one?.upgrade === null && one.fixedVersion !== null);
    return at?.upgradeNote ?? `upgrade to ${at?.fixedVersion ?? 'the fixed version'} by hand`;
}


/***/ }),

/***/ 72840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ fixPlanJson),
/* harmony export */   q8: () => (/* binding */ toFixPlan)
/* harmony export */ });
/* unused harmony export fixPlan */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39350);


/** A plan of fixes, in the JSON report and of `fixby fix --format json`. */ const fixPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('For a POSIX shell in the root of the repository; nothing ran it.'),
        mends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of the findings that it mends, worst first.'),
        notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What to know before it is run.')
    })),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })).describe('Findings with a fixed version that no command reaches everywhere, and what to do.'),
    unfixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('How many findings of packages have no fixed version.')
}).meta({
    id: 'fixPlan',
    description: 'The fewest commands that mend the most, in order.'
});
/** Converts a plan to its structure in JSON. */ function toFixPlan({ steps, left, unfixed }) {
    return {
        steps: steps.map(({ command, mends, notes })=>({
                command,
                mends: mends.map(({ id })=>id),
                notes: [
                    ...notes
                ]
            })),
        left: left.map(({ finding, why })=>({
                finding: finding.id,
                why
            })),
        unfixed
    };
}
/** What `fixby fix --format json` prints. */ function fixPlanJson(plan) {
    return (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(toFixPlan(plan));
}


/***/ }),

/***/ 39350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * Characters that JSON does not escape, but that could mislead a terminal, a reader or a runner:
 * control and invisible characters but the line breaks between tokens, and `##[`.
 */ const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=#)#(?=\[)/gu;
/**
 * JSON that is safe to print. Invisible characters are written as `\u\u2026`, which parsers read as the
 * same value, so that text from a lockfile cannot control a terminal or the runner that reads the
 * log.
 * @param value built by us from plain data; keys keep their order
 */ function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(HIDDEN, escapeCharacter)}\n`;
}
/** A character as a JSON escape. */ function escapeCharacter(character) {
    return Array.from({
        length: character.length
    }, (_, index)=>unicodeEscape(character.charCodeAt(index))).join('');
}
function unicodeEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
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
export const id = 2906;
export const ids = [2906];
export const modules = {

/***/ 62906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck),
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/policy/path.js
var path = __webpack_require__(3122);
// EXTERNAL MODULE: ./src/core/policy/read/parse.js + 7 modules
var parse = __webpack_require__(68020);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(97469);
// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(71191);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var error = __webpack_require__(15924);
// EXTERNAL MODULE: ./src/core/policy/sections.js
var sections = __webpack_require__(28701);
;// CONCATENATED MODULE: ./src/core/policy/remarks.js






/** What a valid policy says without effect, in the order of the file. */ function policyRemarks(parsed, ground) {
    const { policy, file, positions } = parsed;
    const remarks = [
        ...requiredRemarks(policy),
        ...disableRemarks(policy, ground),
        ...matchRemarks(policy, ground),
        ...waiverRemarks(policy, ground),
        ...excludeRemarks(policy, ground)
    ];
    return remarks.map(({ path, ...rest })=>({
            ...rest,
            file,
            ...(0,read_positions/* placeOf */.$t)(positions, path).value
        })).sort((a, b)=>a.line - b.line || a.column - b.column);
}
function requiredRemarks({ scan }) {
    return scan.required.flatMap((source, index)=>{
        const path = [
            'scan',
            'required',
            index
        ];
        const own = sections/* SCANNERS */.KR.find((name)=>name === source);
        if (own !== undefined) {
            if (scan[own].enabled) return [];
            const message = `The scan ${own} is required, and scan.${own} switches it off: no run can pass.`;
            return [
                {
                    level: 'error',
                    path,
                    message,
                    fix: 'Switch it on, or take it out of scan.required.'
                }
            ];
        }
        if (scan.sarif.length > 0 || isToolOn(source, scan)) return [];
        const message = `${(0,error/* quote */.h)(source)} is required, and nothing in this policy brings results of it.`;
        const fix = 'Name its files in scan.sarif, unless the input sarif of the workflow does.';
        return [
            {
                level: 'warning',
                path,
                message,
                fix
            }
        ];
    });
}
/** Whether a tool runs that writes its results itself. */ function isToolOn(source, scan) {
    const tool = TOOLS.find((name)=>source.toLowerCase().startsWith(`sarif:${name}`));
    return tool !== undefined && scan[tool].enabled;
}
const TOOLS = [
    'semgrep',
    'gitleaks',
    'zizmor',
    'fsrt'
];
/** The scans whose rules a policy can switch off. */ const DISABLING = [
    'code',
    'forge',
    'workflows'
];
/** Whether a policy names rules; only then is `sourcesOf` asked. */ function namesRules({ scan, waivers, severity }) {
    return DISABLING.some((name)=>scan[name].disable.length > 0) || [
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>match.rule !== undefined);
}
function disableRemarks({ scan }, { sourcesOf }) {
    return DISABLING.flatMap((name)=>scan[name].disable.flatMap((rule, index)=>{
            if (sourcesOf(rule).includes(name)) return [];
            const message = `${(0,error/* quote */.h)(rule)} is no rule of the scan ${name}, so nothing is switched off.`;
            return [
                warning([
                    'scan',
                    name,
                    'disable',
                    index
                ], message, `docs/rules lists them.`)
            ];
        }));
}
/** Rules that no scanner knows, and paths that the repository has not. */ function matchRemarks(policy, { sourcesOf, paths }) {
    // Other tools name their rules as they like.
    const others = policy.scan.sarif.length > 0 || TOOLS.some((name)=>policy.scan[name].enabled);
    const lists = [
        {
            at: [
                'waivers'
            ],
            entries: policy.waivers
        },
        {
            at: [
                'severity',
                'overrides'
            ],
            entries: policy.severity.overrides
        }
    ];
    return lists.flatMap(({ at, entries })=>entries.flatMap(({ match: { rule, path } }, index)=>[
                ...rule === undefined || others || sourcesOf(rule).length > 0 ? [] : [
                    warning([
                        ...at,
                        index,
                        'match',
                        'rule'
                    ], `${(0,error/* quote */.h)(rule)} is no advisory, and no rule of this version.`, 'Write the id that the report prints.')
                ],
                ...path === undefined ? [] : unmatched([
                    ...at,
                    index,
                    'match',
                    'path'
                ], path, paths)
            ]));
}
function waiverRemarks(policy, { today }) {
    const { 'max-days': days, approvals } = policy['waiver-rules'];
    const last = (0,day/* addDays */.fi)(today, days);
    return policy.waivers.flatMap(({ expires, 'approved-by': approvedBy = '' }, index)=>{
        const at = [
            'waivers',
            index,
            'expires'
        ];
        const names = (0,approvers/* loginsIn */.M)(approvedBy).length;
        return [
            ...expires < today ? [
                warning(at, `This waiver expired on ${expires}.`, 'Remove it, or give it anew.')
            ] : [],
            ...expires > last ? [
                warning(at, `This waiver ends more than ${days} days ahead, and does not count.`, `Name ${last} at the latest.`)
            ] : [],
            ...names < approvals ? [
                warning([
                    'waivers',
                    index,
                    'approved-by'
                ], `This waiver names ${names} of the ${approvals} people whose approval waiver-rules ask for, and does not count.`, 'Name them as "@alice, @bob".')
            ] : []
        ];
    });
}
function excludeRemarks({ scan }, { paths }) {
    return [
        'dependencies',
        'code',
        'secrets',
        'forge',
        'workflows',
        'fsrt'
    ].flatMap((name)=>scan[name].exclude.flatMap((glob, index)=>unmatched([
                'scan',
                name,
                'exclude',
                index
            ], glob, paths)));
}
function unmatched(at, glob, paths) {
    if (paths === null) return [];
    const matcher = picomatch(glob, {
        dot: true,
        windows: false
    });
    if (paths.some((path)=>matcher(path))) return [];
    return [
        warning(at, `${(0,error/* quote */.h)(glob)} matches no file of this repository.`, 'Mend the glob, or remove it.')
    ];
}
function warning(path, message, fix) {
    return {
        level: 'warning',
        path,
        message,
        fix
    };
}

// EXTERNAL MODULE: ./src/core/policy/leaves.js
var leaves = __webpack_require__(37225);
// EXTERNAL MODULE: ./src/core/policy/match.js
var match = __webpack_require__(41680);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy_policy = __webpack_require__(19787);
;// CONCATENATED MODULE: ./src/core/policy/show.js




/**
 * Every effective value and where it is set: settings first, then overrides and waivers.
 * @param parsed null when there is no policy file, so that the default policy applies
 */ function describePolicy(parsed, inputs) {
    const policy = parsed?.policy ?? policy_policy/* DEFAULT_POLICY */.zj;
    const failOn = inputs.failOn ?? null;
    const settings = (0,leaves/* effectiveLeaves */.S)(policy).map(({ path, value })=>{
        const key = (0,read_positions/* pathText */.LF)(path);
        if (key === 'gate.fail-on' && failOn !== null) return {
            key,
            value: failOn,
            from: 'input fail-on'
        };
        return {
            key,
            value,
            from: lineOf(parsed, path) ?? otherSource(policy, path)
        };
    });
    return [
        ...settings,
        ...entries(policy, parsed)
    ];
}
/**
 * The file and line that set this value; null when the file does not. For a scanner given as `true`
 * or `false`, that line also sets `enabled`.
 */ function lineOf(parsed, path) {
    if (parsed === null) return null;
    const section = path.slice(0, -1);
    const switched = path.at(-1) === 'enabled' && typeof (0,read_positions/* valueAt */.fK)(parsed.written, section).value === 'boolean';
    const written = switched ? section : path;
    if (!(0,read_positions/* valueAt */.fK)(parsed.written, written).found) return null;
    return `${parsed.file}:${(0,read_positions/* placeOf */.$t)(parsed.positions, written).value.line}`;
}
function otherSource(policy, path) {
    return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}
function entries(policy, parsed) {
    return [
        ...policy.severity.overrides.map((override, index)=>({
                key: `severity.overrides.${index}`,
                value: `${(0,match/* describeMatch */.$X)(override.match)} is ${override.severity}`,
                from: lineOf(parsed, [
                    'severity',
                    'overrides',
                    String(index)
                ]) ?? 'default'
            })),
        ...policy.waivers.map((waiver, index)=>({
                key: `waivers.${index}`,
                value: `${(0,match/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
                from: lineOf(parsed, [
                    'waivers',
                    String(index)
                ]) ?? 'default'
            }))
    ];
}
/** The rows as aligned text for a terminal; each line ends with a newline. */ function renderPolicy(rows) {
    const plain = rows.map(({ key, value, from })=>({
            key,
            value: value.replace(/\s+/g, ' '),
            from
        }));
    const keyWidth = Math.max(0, ...plain.map(({ key })=>key.length));
    const valueWidth = Math.max(0, ...plain.map(({ value })=>value.length));
    return plain.map(({ key, value, from })=>`${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`).join('');
}

// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(22539);
// EXTERNAL MODULE: ./src/system/find-repository.js
var find_repository = __webpack_require__(71158);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(23209);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(65774);
// EXTERNAL MODULE: ./src/system/working-tree.js + 1 modules
var working_tree = __webpack_require__(7349);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(29289);
// EXTERNAL MODULE: ./src/cli/log.js
var log = __webpack_require__(45155);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(12690);
;// CONCATENATED MODULE: ./src/cli/commands/policy.js

















/**
 * `fixby policy check [file]`: what is wrong in it ends with 2; what is right and has no effect is
 * said.
 * @throws FixbyError (usage) where there is no such file
 */ async function policyCheck({ operands: [file] }) {
    const path = file ?? await defaultPath();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G)(path) : await (0,policy_file/* namedPolicy */.W)(file);
    if (text === null) throw new fixby_error/* FixbyError */.$('usage', `there is no policy file ${path}, so the default policy is in force: fixby policy show.`);
    const parsed = (0,parse/* parsePolicy */.O)(text, path);
    if (!parsed.ok) return sayErrors(parsed.errors);
    const remarks = policyRemarks(parsed, await ground(parsed.policy));
    for (const remark of remarks)process.stderr.write(`${(0,parse/* formatPolicyError */.i)(remark, remark.level)}\n`);
    if (remarks.some(({ level })=>level === 'error')) return exit/* EXIT */.d.usage;
    process.stdout.write(`${path} is valid.\n`);
    return exit/* EXIT */.d.pass;
}
/**
 * What the policy is held against: the rules of this version, loaded only where it names some, and
 * the files of this repository.
 */ async function ground(policy) {
    return {
        today: (0,day/* dayOf */.kb)(new Date().toISOString(), policy.sla.timezone),
        sourcesOf: namesRules(policy) ? (await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(1668), __webpack_require__.e(4296), __webpack_require__.e(9267), __webpack_require__.e(5187), __webpack_require__.e(4274)]).then(__webpack_require__.bind(__webpack_require__, 41893))).sourcesOfRule : ()=>[],
        paths: await repositoryPaths()
    };
}
/** The files of the repository around this directory; null where there is none. */ async function repositoryPaths() {
    const paths = await (0,find_repository/* findRepository */.W)(await (0,promises_.realpath)('.'), null);
    if (paths === null) return null;
    return (0,scratch/* withScratch */.h)((0,external_node_os_.tmpdir)(), log/* terminalLog */.d, async (scratch)=>{
        const repository = await git/* Repository */.LN.open(paths, {
            run: exec/* run */.eF,
            scratch,
            remote: null
        });
        const files = await new working_tree/* WorkingTree */.a(paths.root, repository).files();
        return files.map(({ path })=>path);
    });
}
/**
 * `fixby policy show [file]`: prints the effective values; the defaults when there is no file.
 * @throws FixbyError (usage) when a named file is missing
 */ async function policyShow({ values, operands: [file] }) {
    const path = file ?? await defaultPath();
    const text = file === undefined ? await (0,policy_file/* defaultPolicy */.G)(path) : await (0,policy_file/* namedPolicy */.W)(file);
    const parsed = text === null ? null : (0,parse/* parsePolicy */.O)(text, path);
    if (parsed !== null && !parsed.ok) return sayErrors(parsed.errors);
    process.stdout.write(renderPolicy(describePolicy(parsed, {
        failOn: values['fail-on'] ?? null
    })));
    return exit/* EXIT */.d.pass;
}
function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,parse/* formatPolicyError */.i)(error)).join('\n')}\n`);
    return exit/* EXIT */.d.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ async function defaultPath() {
    const here = await (0,promises_.realpath)('.');
    const root = (await (0,find_repository/* findRepository */.W)(here, null))?.root ?? here;
    return (0,external_node_path_.join)((0,external_node_path_.relative)(here, root), path/* DEFAULT_POLICY_PATH */.l);
}


/***/ }),

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * The log of the command line, on stderr. Warnings are always shown; progress only on a terminal,
 * or for steps that take minutes.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    warning: (message)=>{
        process.stderr.write(`${(0,_report_text_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message)}\n`);
    },
    debug: ()=>{
        return;
    }
};


/***/ }),

/***/ 12690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   W: () => (/* binding */ namedPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91385);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47639);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13113);




/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ async function namedPolicy(file) {
    const text = await policyIfAny(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>Promise.resolve(path));
}
async function policyIfAny(file, follow) {
    try {
        return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(await follow(file), MAX_BYTES)).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`);
    }
}


/***/ }),

/***/ 65774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91385);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22539);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47639);









/** Prefix of our temporary directories; the rest of the name is random. */ const PREFIX = 'fixby-run-';
/** A file in each of them, which names the process that owns it. */ const OWNER = 'owner.json';
/** Bytes of the largest such file. */ const MAX_OWNER = 4096;
/**
 * Milliseconds after which a directory of another machine or container counts as abandoned; its
 * processes cannot be seen from here.
 */ const FORGOTTEN = 7 * 24 * 60 * 60_000;
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    place: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$()
});
/**
 * Milliseconds after which a directory without owner file counts as abandoned: a new one may not
 * have it yet.
 */ const COMING_INTO_BEING = 60 * 60_000;
/** Directories of this process that are removed when it ends. */ const live = new Set();
/**
 * Runs `work` with a temporary directory that only this user can read and that is always removed
 * afterwards. Directories that killed runs left behind are removed first.
 * @param parent the runner's or the system's directory for temporary files
 */ async function withScratch(parent, log, work) {
    await removeAbandoned(parent, log);
    const directory = await createScratch(parent);
    try {
        return await work(directory);
    } finally{
        live.delete(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
            recursive: true,
            force: true
        });
    }
}
async function createScratch(parent) {
    cleanUpAtExit();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, {
        mode: 0o700
    });
    live.add(directory);
    const owner = {
        pid: process.pid,
        place: placeOfProcesses(),
        since: new Date().toISOString()
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), JSON.stringify(owner), {
        mode: 0o600,
        flag: 'wx'
    });
    return directory;
}
/** Removes the directories that killed runs of this user left behind. */ async function removeAbandoned(parent, log) {
    for (const name of (await entriesOf(parent))){
        if (!name.startsWith(PREFIX)) continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
        try {
            if (await isAbandoned(directory)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
                recursive: true,
                force: true
            });
        } catch (error) {
            // Another run removed it first.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) continue;
            log.warning(`${directory}, which a killed run has left, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Whether a directory is ours and no running process uses it. */ async function isAbandoned(directory) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory);
    if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
    const age = Date.now() - stat.mtimeMs;
    const owner = await ownerOf(directory);
    // A new directory has no owner file for a moment.
    if (owner === null) return age > COMING_INTO_BEING;
    return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}
async function ownerOf(directory) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), MAX_OWNER);
        return ownerSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error) || error instanceof SyntaxError) return null;
        throw error;
    }
}
async function entriesOf(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) return [];
        throw error;
    }
}
/** Identifies the scope of process ids: this machine, and on Linux this container. */ function placeOfProcesses() {
    const space = '/proc/self/ns/pid';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(space) ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(space)}` : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // The process exists but belongs to another user.
        return error.code === 'EPERM';
    }
}
let prepared = false;
/**
 * Ensures that child processes and temporary directories are removed when this process exits, or is
 * ended by a signal that can be caught.
 */ function cleanUpAtExit() {
    if (prepared) return;
    prepared = true;
    process.on('exit', cleanUp);
    for (const signal of [
        'SIGINT',
        'SIGTERM',
        'SIGHUP'
    ])process.once(signal, ()=>{
        cleanUp();
        // Our handler is removed by now, so sending the signal again ends the process with the right
        // status.
        process.kill(process.pid, signal);
    });
}
function cleanUp() {
    (0,_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .killChildren */ .at)();
    for (const directory of live){
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, {
                recursive: true,
                force: true
            });
        } catch  {
        // The process is exiting and nobody can be told: the next run removes the directory.
        }
    }
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ NEVER_SCANNED),
  a: () => (/* binding */ WorkingTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/blob-reader.js
var blob_reader = __webpack_require__(22609);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(47639);
;// CONCATENATED MODULE: ./src/system/index-entries.js
const LINE = /^(.) (\d+) ([0-9a-f]+) \d\t(.*)$/s;
const KINDS = new Map([
    [
        '120000',
        'symlink'
    ],
    [
        '160000',
        'submodule'
    ]
]);
/** The tracked paths, each once. @throws GitError */ async function indexEntries(repository) {
    const out = await repository.git([
        'ls-files',
        '-z',
        '-t',
        '--stage'
    ], {
        files: true
    });
    const entries = new Map();
    for (const line of out.toString('utf8').split('\0')){
        const [, tag, mode = '', object = '', path = ''] = LINE.exec(line) ?? [];
        if (path === '') continue;
        entries.set(path, {
            path,
            kind: KINDS.get(mode) ?? 'file',
            leftOut: tag === 'S' ? object : null
        });
    }
    return [
        ...entries.values()
    ];
}

;// CONCATENATED MODULE: ./src/system/working-tree.js







const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Directories that are never scanned: package managers and git fill them, so they are not the
 * project's own.
 */ const NEVER_SCANNED = [
    'node_modules',
    '.venv',
    '.git'
];
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #blobs;
    #files = null;
    /** Objects of the files that are not on disk, by path. */ #leftOut = new Map();
    /** @param root absolute path; the repository's root if there is a repository */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
        this.#blobs = repository && new blob_reader/* BlobReader */.n(repository);
    }
    files() {
        return this.#files ??= this.#list();
    }
    async contentId(path) {
        const bytes = await this.read(path);
        // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
        return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    }
    async read(path, maxBytes = MAX_BYTES) {
        await this.files();
        const object = this.#leftOut.get(path);
        if (object !== undefined && this.#blobs !== null) {
            const content = await this.#blobs.read(object);
            if (content.length > maxBytes) throw new errors/* TooLargeError */.qB(path, content.length, maxBytes);
            return content;
        }
        return (0,files/* readRegular */.VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const entries = this.#repository === null ? [] : await indexEntries(this.#repository);
        const paths = this.#repository === null ? await walk(this.#root) : [
            ...new Set([
                ...entries.map(({ path })=>path),
                ...await untracked(this.#repository)
            ])
        ].sort();
        const tracked = new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
        const files = await Promise.all(paths.map((path)=>this.#describe(path, tracked.get(path))));
        return files.filter((file)=>file !== null);
    }
    async #describe(path, entry) {
        if (entry?.kind === 'submodule') return {
            path,
            kind: 'submodule'
        };
        const found = await describe(this.#root, path);
        if (found !== null || entry === undefined || entry.leftOut === null) return found;
        if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
        return {
            path,
            kind: entry.kind
        };
    }
}
/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function untracked(repository) {
    const exclude = NEVER_SCANNED.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    return others.toString('utf8').split('\0').filter((path)=>path !== '');
}
async function walk(root, directory = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return NEVER_SCANNED.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */ async function describe(root, path) {
    try {
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(root, path));
        if (stat.isSymbolicLink()) return {
            path,
            kind: 'symlink'
        };
        return stat.isFile() ? {
            path,
            kind: 'file'
        } : null;
    } catch (error) {
        if (!(0,errors/* isMissing */.b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new Error(`${path} has a name that is not UTF-8, so it cannot be looked at. Rename it.`, {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */ async function insideOnly(root, path) {
    const full = (0,external_node_path_.join)(root, path);
    if ((await (0,promises_.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,promises_.realpath)(full);
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

"use strict";
exports.id = 86;
exports.ids = [86,3988];
exports.modules = {

/***/ 70204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bases)
/* harmony export */ });
/* harmony import */ var _fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25202);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53907);


let reader = null;
/**
 * Reads base policies with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`), each once.
 * @throws FixbyError (usage) without a token
 */ const bases = (reference)=>{
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentToken */ .z)();
    if (token === null) return (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .noBases */ .ey)(reference);
    reader ??= (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOn */ .ct)((0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientWith */ .q)(token));
    return reader(reference);
};


/***/ }),

/***/ 85325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleet: () => (/* binding */ fleet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/fleet/fleet.js
var fleet_fleet = __webpack_require__(16604);
// EXTERNAL MODULE: ./src/core/policy/policy.js
var policy = __webpack_require__(73238);
// EXTERNAL MODULE: ./src/fleet/readings.js + 9 modules
var readings = __webpack_require__(17214);
// EXTERNAL MODULE: ./src/core/findings/counts.js
var counts = __webpack_require__(75064);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/report/fleet/export.js


/**
 * The ledgers as JSON lines: a finding a line, once for each time that it was open, and a
 * repository a line. The columns are those of docs/fleet.md; nothing is nested, as tables want it.
 * @param asOf RFC 3339
 */ function exportFiles(readings, asOf) {
    const sorted = [
        ...readings
    ].sort((a, b)=>(0,text_order/* compareText */.n)(a.repository.name, b.repository.name));
    const counted = sorted.filter(({ repository })=>repository.countedIn === null);
    return [
        {
            name: 'findings.jsonl',
            text: lines(counted.flatMap(({ findings })=>findings.map((one)=>findingRecord(one, asOf))))
        },
        {
            name: 'repositories.jsonl',
            text: lines(sorted.map(({ repository })=>repositoryRecord(repository, asOf)))
        }
    ];
}
function lines(records) {
    return records.map((record)=>`${JSON.stringify(record)}\n`).join('');
}
function findingRecord(one, asOf) {
    return {
        repository: one.repository,
        team: one.team,
        finding: one.id,
        issue: one.issue?.number ?? null,
        issue_url: one.issue?.url ?? null,
        source: one.source,
        rule: one.rule,
        title: one.title,
        package: one.package,
        severity: one.severity,
        opened: one.opened,
        due: one.due,
        fixed: one.fixed,
        gone: one.gone,
        days: one.days,
        within_sla: one.withinSla,
        dismissed: one.dismissed,
        waived_until: one.waivers.map(({ until })=>until).sort().at(-1) ?? null,
        owner: one.owner,
        as_of: asOf
    };
}
function repositoryRecord(one, asOf) {
    const { figures, kept, gate, policy } = one;
    return {
        repository: one.name,
        team: one.team,
        sight: one.sight,
        reason: one.reason,
        private: one.private,
        archived: one.archived,
        counted_in: one.countedIn,
        gate: gate.state,
        last_scan: one.lastScan,
        policy_preset: policy.preset,
        policy_extends: policy.extends,
        policy_invalid: policy.invalid,
        policy_weaker: policy.weaker.join(', '),
        open: (0,counts/* openIn */.sQ)(figures),
        overdue: figures.overdue,
        waived: figures.waived,
        due_90_days: kept.counted,
        in_time_90_days: kept.within,
        as_of: asOf
    };
}

// EXTERNAL MODULE: ./src/report/fleet/render.js
var render = __webpack_require__(44933);
// EXTERNAL MODULE: ./src/run/policy-in-force.js + 1 modules
var policy_in_force = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/bases.js
var bases = __webpack_require__(70204);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/connection.js
var connection = __webpack_require__(16008);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/log.js + 2 modules
var log = __webpack_require__(20220);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(58105);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
// EXTERNAL MODULE: ./src/cli/write-report.js
var write_report = __webpack_require__(98316);
;// CONCATENATED MODULE: ./src/cli/commands/fleet.js

















const options = {
    org: {
        type: 'string',
        value: '<name>',
        summary: 'all repositories of this organization or person that the token sees'
    },
    format: {
        type: 'string',
        value: '<format>',
        choices: [
            'text',
            'markdown',
            'json',
            'html'
        ],
        summary: 'how the report is written; default: text'
    },
    output: shared_options/* output */.CG,
    policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'the policy that none may be weaker than; default: the default policy'
    },
    state: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'keep what is read there, and go on where a reading was cut short'
    },
    export: {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'also write findings.jsonl and repositories.jsonl there'
    },
    evidence: {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'also write the evidence of each repository there, from --since on'
    },
    since: {
        type: 'string',
        value: '<date>',
        summary: 'with --evidence: first day of the period'
    },
    until: {
        type: 'string',
        value: '<date>',
        summary: 'with --evidence: last day; default: today'
    }
};
/**
 * `fixby fleet --org acme`: what is late in all repositories, by their issues, and which of them
 * have no gate, no scan or a weaker policy.
 * @throws FixbyError, or what the GitHub client throws
 */ const fleet = (0,command/* command */.G)({
    name: 'fleet',
    summary: 'all repositories at once: what is late, and where the gate is missing',
    operands: [
        {
            name: 'repository',
            many: true
        }
    ],
    examples: [
        {
            call: 'fixby fleet --org acme --format html --output fleet.html',
            does: 'one page'
        },
        {
            call: 'fixby fleet acme/app acme/api --export ledger',
            does: 'JSON lines for DuckDB or BigQuery'
        }
    ],
    options,
    run
});
async function run({ values, operands }) {
    const { client, server } = (0,connection/* connectTo */.m)();
    const against = values.policy === undefined ? policy/* DEFAULT_POLICY */.z : await (0,policy_in_force/* readPolicyText */.OG)((0,policy_file/* namedPolicy */.W0)(values.policy), values.policy, bases/* bases */.F);
    const wish = {
        client,
        server,
        org: values.org ?? null,
        names: operands,
        against,
        readBase: bases/* bases */.F,
        state: values.state ?? null,
        now: new Date().toISOString(),
        log: log/* terminalLog */.d
    };
    const { scope, asOf, readings } = await readingsFor(wish, values);
    const fleet = (0,fleet_fleet/* fleetOf */.aP)(scope, asOf, readings);
    if (values.export !== undefined) {
        await madeDirectory(values.export);
        for (const { name, text } of exportFiles(readings, asOf))await (0,write_report/* writeReport */.u)((0,external_node_path_.join)(values.export, name), text, 'owner');
    }
    await (0,write_report/* writeReport */.u)(values.output ?? null, await (0,render/* renderFleet */.P)(fleet, values.format ?? 'text'), 'owner');
    return fleet.repositories.some(({ sight })=>sight === 'failed') ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.pass;
}
/** With evidence everything is read anew, since a state keeps no scans. */ async function readingsFor(wish, values) {
    const { evidence: directory, since, until } = values;
    if (directory === undefined) return (0,readings/* fleetReadings */.S)(wish);
    await madeDirectory(directory);
    return (await Promise.all(/* import() */[__webpack_require__.e(3161), __webpack_require__.e(1003)]).then(__webpack_require__.bind(__webpack_require__, 93641))).fleetEvidence(wish, {
        directory,
        since,
        until
    });
}
async function madeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path, {
            recursive: true,
            mode: 0o700
        });
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('usage', `${path} is no directory that can be written to.`, 'Name another one.', {
            cause: error
        });
    }
}


/***/ }),

/***/ 16008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect),
/* harmony export */   m: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _system_git_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36336);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53907);
/* harmony import */ var _judged_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92138);







/**
 * Connects to GitHub with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`).
 * @param named `owner/name`; null to take it from `GITHUB_REPOSITORY`, else from the remote
 *   `origin` of the repository that contains the directory
 * @throws FixbyError (usage) when no repository is named anywhere, or there is no token
 */ async function connect(named, directory) {
    (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const { client, server } = connectTo();
    const name = parseName(named ?? process.env['GITHUB_REPOSITORY'] ?? await originName(directory));
    return {
        client,
        name,
        url: `${server}/${name.owner}/${name.repo}`
    };
}
/**
 * A client with the token of the environment, and GitHub's address.
 * @throws FixbyError (usage) without a token
 */ function connectTo() {
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentToken */ .z)();
    if (token === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'this command reads the repository on GitHub: set GITHUB_TOKEN, or GH_TOKEN, to a token that may read it.');
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        client: (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_5__/* .clientWith */ .q)(token),
        server
    };
}
function parseName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/u.exec(text) ?? [];
    if (owner === undefined || repo === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `"${text.slice(0, 100)}" is no repository: name it with --repository owner/name.`);
    return {
        owner,
        repo
    };
}
/**
 * `owner/name` of the remote `origin`, whose address may be `https://host/owner/name.git` or
 * `git@host:owner/name.git`.
 */ async function originName(directory) {
    const paths = (0,_judged_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .judgedRepository */ .s)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    const settings = paths === null ? null : await (0,_system_git_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfiguration */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.commonDirectory, 'config'), _system_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF);
    const url = settings?.get('remote.origin.url') ?? '';
    const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/u.exec(url)?.[1];
    if (name === undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', 'nothing says which repository is meant: name it with --repository owner/name.');
    return name;
}


/***/ }),

/***/ 53907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clientWith),
/* harmony export */   z: () => (/* binding */ environmentToken)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20220);


/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/** The token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`); null without one. */ function environmentToken() {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    return token === '' ? null : token;
}
/** A client of the GitHub that the environment names. */ function clientWith(token) {
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .UU)(token, process.env['GITHUB_API_URL'] ?? PUBLIC_API, _log_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLog */ .d);
}


/***/ }),

/***/ 92138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgedRepository)
/* harmony export */ });
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61962);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(839);


/**
 * Finds the repository that contains a directory to be scanned, without running any program from
 * either.
 * @param directory absolute, without links
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 */ function judgedRepository(directory) {
    const paths = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(directory, null);
    (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p7)(paths?.root ?? directory);
    if (paths === null) (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustHere */ .TB)();
    return paths;
}


/***/ }),

/***/ 20220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s \u00b7 code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s \u00b7 ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws the line anew, unless it was drawn only a moment ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 58105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56371);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19201);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);
/* harmony import */ var _system_read_now_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35960);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14032);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ function namedPolicy(file) {
    const text = policyIfAny(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>path);
}
function policyIfAny(file, follow) {
    try {
        return (0,_system_read_now_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularNow */ .tW)(follow(file), MAX_BYTES).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ function defaultPath() {
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native('.');
    const root = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(here, null)?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
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
    const judged = findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
    const open = judged.filter(({ waiver })=>waiver === null);
    return {
        ...figuresOf(judged),
        introduced: open.filter(({ origin })=>origin === 'introduced').length
    };
}


/***/ }),

/***/ 29117:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ publicResult),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   WY: () => (/* binding */ isPublicKnowledge)
/* harmony export */ });
/**
 * Whether everybody may see a finding. Vulnerable dependencies, licences and the manifest of a
 * Forge app follow from public data (customers see an app's permissions when they install it). A
 * weakness in code or a leaked credential is confidential until it is fixed.
 */ function isPublicKnowledge({ source, rule }) {
    return source === 'dependencies' || source === 'licenses' || source === 'forge' && rule !== 'forge-literal-secret';
}
/** Whether everybody may see all of a result. */ function isPublic({ findings, gone, known, scans }) {
    return [
        ...findings,
        ...gone,
        ...known
    ].every(isPublicKnowledge) && scans.every(({ checks })=>checks === undefined);
}
/**
 * The result for public readers. What a pull request introduces is shown, since its author
 * published it already. Confidential findings that were there before are only counted. If the base
 * is unknown, the two cannot be told apart, and all of them are only counted.
 * @param url address at which authorized readers find the rest; null when there is none
 */ function publicResult(result, url) {
    const known = result.comparison.compares && result.comparison.baseUnknown === null;
    const shown = (finding)=>isPublicKnowledge(finding) || known && finding.origin === 'introduced';
    const hidden = new Set([
        ...result.findings,
        ...result.gone,
        ...result.known
    ].filter((finding)=>!shown(finding)).map(({ id })=>id));
    const scans = result.scans.map(withoutChecks);
    if (hidden.size === 0) return {
        ...result,
        scans,
        findings: result.findings.map(withOwnPlaces)
    };
    return {
        ...result,
        scans,
        findings: result.findings.filter(shown).map(withOwnPlaces),
        gone: result.gone.filter(shown),
        known: result.known.filter(shown),
        reasons: mergedReasons(result.reasons, hidden),
        withheld: {
            count: [
                ...result.findings,
                ...result.known
            ].filter(({ id })=>hidden.has(id)).length,
            url
        }
    };
}
/** The checks of the posture tell what is open, and what nobody sees. */ function withoutChecks(scan) {
    const { checks, ...rest } = scan;
    return checks === undefined ? scan : rest;
}
/** A confidential finding with only those locations that the pull request introduces. */ function withOwnPlaces(finding) {
    if (isPublicKnowledge(finding)) return finding;
    return {
        ...finding,
        locations: finding.locations.filter(({ origin })=>origin === 'introduced')
    };
}
/** Replaces the reasons about confidential findings by one for each decision. */ function mergedReasons(reasons, ids) {
    const isHidden = ({ finding })=>finding !== undefined && ids.has(finding);
    const merged = [
        'block',
        'warn'
    ].flatMap((decision)=>{
        const about = new Set(reasons.filter((one)=>isHidden(one) && one.decision === decision).map(({ finding })=>finding));
        if (about.size === 0) return [];
        const message = `${about.size} confidential ${about.size === 1 ? 'finding' : 'findings'} that ${about.size === 1 ? 'was' : 'were'} here before, not shown in public`;
        return [
            {
                kind: 'withheld',
                decision,
                message
            }
        ];
    });
    const weight = {
        error: 0,
        block: 1,
        warn: 2
    };
    return [
        ...reasons.filter((one)=>!isHidden(one)),
        ...merged
    ].sort((a, b)=>weight[a.decision] - weight[b.decision]);
}


/***/ }),

/***/ 63940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ repairedOn),
/* harmony export */   U2: () => (/* binding */ episodesOf),
/* harmony export */   is: () => (/* binding */ isWithinSla)
/* harmony export */ });
/* harmony import */ var _findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24463);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5054);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94900);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18863);




/**
 * The periods during which a finding was open, oldest first. The due date of an earlier period is
 * not recorded, so it is computed with today's policy; if the clock starts at publication it is
 * unknown (null).
 */ function episodesOf(record, policy) {
    const zone = policy.sla.timezone;
    return record.spans.map(({ start, end, reason }, index)=>{
        const last = index === record.spans.length - 1;
        const severity = last || end === null ? record.severity : (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .severityAt */ .xn)(record, end);
        const opened = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(clockOf(record.spans, index), zone);
        return {
            opened,
            from: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(start, zone),
            ended: end === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(end, zone),
            gone: end === null ? null : reason ?? 'fixed',
            severity,
            due: last ? record.due : dueAgain(opened, severity, policy)
        };
    });
}
/**
 * The start of a period's clock: its own start, unless the period before ended for a reason that
 * lets the clock continue.
 */ function clockOf(spans, index) {
    const [own, before] = [
        spans[index]?.start ?? '',
        spans[index - 1]
    ];
    const runsOn = before?.reason != null && !(0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .restartsClock */ .Nm)(before.reason);
    return runsOn ? clockOf(spans, index - 1) : own;
}
function dueAgain(opened, severity, policy) {
    const days = (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_0__/* .slaDays */ .O)(policy, severity);
    return days === null || policy.sla.clock === 'published' ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_1__/* .addDays */ .fi)(opened, days);
}
/** The day of the repair; null when the finding is open, or gone for another reason. */ function repairedOn({ ended, gone }) {
    return gone !== null && (0,_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(gone) ? ended : null;
}
/**
 * Whether the repair came on or before the due date, or an unrepaired finding is not yet overdue;
 * null without a due date. A finding that the policy excludes counts as unrepaired.
 */ function isWithinSla(episode, today) {
    return episode.due === null ? null : (repairedOn(episode) ?? today) <= episode.due;
}


/***/ }),

/***/ 61381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69859);
/* harmony import */ var _policy_sla_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);
/* harmony import */ var _scale_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88195);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63940);





/**
 * The evidence for a period: every finding that was open on one of its days, and the days without a
 * complete scan. A finding that was gone and came back is listed once for each time. Of the
 * policy's waivers only those without a path are listed, since issues do not tell which paths a
 * finding had in the past.
 * @throws RangeError when the period ends before it starts
 */ function evidenceOf(input) {
    const { repository, since, asOf, policy, policyPath, policyRef } = input;
    const { timezone, preset } = policy.sla;
    const today = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(asOf, timezone);
    const until = input.until < today ? input.until : today;
    const days = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(since, until) + 1;
    if (days < 1) throw new RangeError(`the period from ${since} to ${until} has no day`);
    const period = {
        since,
        until,
        today
    };
    const gaps = gapsIn(period, new Set(input.scannedDays));
    return {
        repository,
        since,
        until,
        asOf,
        timezone,
        policy: {
            path: policyPath,
            ref: policyRef,
            preset
        },
        policyDays: Object.fromEntries(_scale_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity)=>[
                severity,
                (0,_policy_sla_days_js__WEBPACK_IMPORTED_MODULE_1__/* .slaDays */ .O)(policy, severity)
            ])),
        findings: input.records.flatMap((record)=>findingsOf(record, input, period)),
        days,
        scannedDays: days - gaps.reduce((sum, gap)=>sum + gap.days, 0),
        gaps,
        permissions: input.permissions
    };
}
function findingsOf(record, input, period) {
    return (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .episodesOf */ .U2)(record, input.policy).filter(({ from, ended })=>from <= period.until && (ended === null || ended >= period.since)).map((episode)=>findingOf(record, episode, input, period));
}
function findingOf(record, episode, input, period) {
    const { id, issue, source, rule, title, package: name, owner } = record;
    const { severity, opened, due, ended, gone } = episode;
    const waivers = waiversIn(record, episode, input, period);
    const waived = waivers.some(({ until })=>until >= period.today);
    return {
        id,
        issue,
        source,
        rule,
        title,
        package: name,
        severity,
        opened,
        due,
        fixed: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .repairedOn */ .In)(episode),
        gone,
        days: Math.max(0, (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(opened, ended ?? period.today)),
        withinSla: (0,_episodes_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithinSla */ .is)(episode, period.today),
        unseenSince: ended !== null || record.unseenSince === null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(record.unseenSince, input.policy.sla.timezone),
        dismissed: ended === null && record.dismissed !== null && !waived,
        owner,
        waivers,
        ...saidIn(record, episode)
    };
}
/** What only some findings have; nothing that is open is mended. */ function saidIn({ report, dueSet, fix }, { ended }) {
    return {
        ...report === undefined ? {} : {
            report
        },
        ...dueSet === undefined ? {} : {
            dueSet
        },
        ...fix === undefined || ended === null ? {} : {
            fix
        }
    };
}
/** Waivers that covered the finding on a day on which it was open within the period. */ function waiversIn({ facts, waivers }, { opened, ended }, { policy, policyWaivers }, { since, until }) {
    const first = opened > since ? opened : since;
    const last = ended !== null && ended < until ? ended : until;
    const approved = waivers.filter(({ approvals })=>approvals >= policy['waiver-rules'].approvals);
    const commented = approved.map(({ kind, by, reason, from, until: end })=>({
            kind,
            by,
            approval: 'confirmed',
            reason,
            from,
            until: end
        }));
    const written = policyWaivers.filter(({ match })=>(0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSomewhere */ .zj)(match, facts)).map(({ by, approval, reason, from, until: end })=>({
            kind: 'waiver',
            by,
            approval,
            reason,
            from,
            until: end
        }));
    return [
        ...written,
        ...commented
    ].filter((waiver)=>waiver.until >= (waiver.from ?? waiver.until) && waiver.until >= first && (waiver.from === null || waiver.from <= last));
}
/** Runs of consecutive days in the period without a complete scan, oldest first. */ function gapsIn({ since, until }, scanned) {
    const gaps = [];
    for(let day = since; day <= until; day = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(day, 1)){
        if (scanned.has(day)) continue;
        const last = gaps.at(-1);
        if (last !== undefined && (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)(last.to, 1) === day) {
            last.to = day;
            last.days += 1;
        } else gaps.push({
            from: day,
            to: day,
            days: 1
        });
    }
    return gaps;
}


/***/ }),

/***/ 70716:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ currentWaivers),
/* harmony export */   c: () => (/* binding */ waiversOver)
/* harmony export */ });
/* harmony import */ var _gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58123);
/* harmony import */ var _policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13988);
/* harmony import */ var _policy_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32027);
/* harmony import */ var _scale_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94900);




/** The waivers of a policy of which only the present version is known. */ function currentWaivers(policy, today) {
    const { timezone } = policy.sla;
    return policy.waivers.filter((waiver)=>hasCounted(waiver, policy, today)).map((waiver)=>{
        const from = waiver.proof?.since == null ? null : (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(waiver.proof.since, timezone);
        return describe(waiver, {
            author: null,
            from,
            until: waiver.expires
        });
    });
}
/**
 * Every waiver that ever was in the policy, removed ones too, by when it came in. One that was
 * changed is another one.
 * @param versions oldest first
 * @param policy the one in force: its rules say which waivers count, and it knows who confirmed its
 *   own
 */ function waiversOver(versions, policy, today) {
    const { timezone } = policy.sla;
    const removed = [];
    let live = [];
    for (const { at, author, policy: version } of versions){
        const before = new Map(live.map((span)=>[
                (0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(span.waiver),
                span
            ]));
        const next = (version?.waivers ?? []).map((waiver)=>before.get((0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(waiver)) ?? {
                waiver,
                author,
                at,
                until: waiver.expires
            });
        const kept = new Set(next);
        const lastDay = (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .addDays */ .fi)((0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at, timezone), -1);
        for (const span of live)if (!kept.has(span)) removed.push({
            ...span,
            until: earlier(span.until, lastDay)
        });
        live = next;
    }
    // Who confirmed what is gone from the policy is not asked for: it is shown as claimed.
    const unasked = {
        ...policy,
        'waiver-rules': {
            ...policy['waiver-rules'],
            approvals: 0
        }
    };
    // The waiver of the policy in force that says the same knows who confirmed it.
    const inForce = new Map(policy.waivers.map((waiver)=>[
            (0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(waiver),
            waiver
        ]));
    return [
        ...removed.filter((span)=>hasCounted(proven(span), unasked, span.until)),
        ...live.map((span)=>({
                ...span,
                waiver: inForce.get((0,_policy_given_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverKey */ .ii)(span.waiver)) ?? proven(span)
            })).filter(({ waiver })=>hasCounted(waiver, policy, today))
    ].map(({ waiver, author, at, until })=>describe(waiver, {
            author,
            from: (0,_scale_day_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(at, timezone),
            until
        }));
}
function proven({ waiver, at }) {
    return {
        ...waiver,
        proof: {
            since: at,
            confirmed: []
        }
    };
}
/** Whether a waiver counts on its last day, or today where that is earlier. */ function hasCounted(waiver, policy, today) {
    return (0,_gate_waiver_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverStanding */ .nD)(waiver, policy, earlier(waiver.expires, today)) === 'active';
}
function describe(waiver, { author, from, until }) {
    const { match, reason, proof, 'approved-by': approvedBy = null } = waiver;
    const approval = (0,_policy_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalOf */ .x)(approvedBy, proof?.confirmed ?? []);
    return {
        match,
        reason,
        by: approvedBy ?? author,
        approval,
        from,
        until
    };
}
function earlier(a, b) {
    return a < b ? a : b;
}


/***/ }),

/***/ 18863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ plainTitle),
  M$: () => (/* binding */ recordsOf),
  xn: () => (/* binding */ severityAt)
});

// EXTERNAL MODULE: ./src/core/gate/sla.js
var sla = __webpack_require__(30993);
// EXTERNAL MODULE: ./src/core/ledger/decisions.js
var decisions = __webpack_require__(42302);
// EXTERNAL MODULE: ./src/core/ledger/match-facts.js
var match_facts = __webpack_require__(78774);
// EXTERNAL MODULE: ./src/core/ledger/plan/closed-by-person.js
var closed_by_person = __webpack_require__(38585);
// EXTERNAL MODULE: ./src/core/ledger/plan/target-steps.js + 3 modules
var target_steps = __webpack_require__(89765);
// EXTERNAL MODULE: ./src/core/ledger/recall.js
var recall = __webpack_require__(88752);
// EXTERNAL MODULE: ./src/core/ledger/waiting-lists.js
var waiting_lists = __webpack_require__(93522);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/core/history/record-waivers.js



/**
 * What comments accepted of a finding, oldest first; each ends where it was taken back,
 * replaced or found void.
 */ function commentWaivers(accounts, timezone) {
    return accounts.flatMap(({ entry, member })=>waiversOn(entry, member.id, timezone)).sort((a, b)=>(0,text_order/* compareText */.n)(a.from, b.from));
}
function waiversOn(entry, id, timezone) {
    const grants = (0,decisions/* grantsOf */.Rr)(entry).filter(decisions/* isAcceptance */.y1).filter(({ marker })=>entry.meta.key === id || marker.findings.includes(id));
    return grants.map((grant)=>{
        const { marker, valid, note, command } = grant;
        const end = endOf(grant, entry, grants);
        const before = end === null ? marker.expires : (0,day/* addDays */.fi)((0,day/* dayOf */.kb)(end, timezone), -1);
        return {
            kind: (0,decisions/* kindOf */.I)(marker),
            from: (0,day/* dayOf */.kb)(command?.at ?? note.comment.at, timezone),
            until: before < marker.expires ? before : marker.expires,
            reason: marker.reason,
            by: `@${marker.by}`,
            approvals: peopleOf(grants.filter((other)=>(0,decisions/* sameGrant */.T6)(other.marker, marker))),
            valid
        };
    });
}
function peopleOf(grants) {
    return new Set(grants.map(({ marker })=>marker.by.toLowerCase())).size;
}
/** RFC 3339 time at which a waiver ended before its last day; null when nothing ended it early. */ function endOf({ marker, note }, { notes }, grants) {
    const { id } = note.comment;
    const replaced = grants.find((other)=>other.valid && other.note.comment.id > id)?.note;
    const ended = notes.find((other)=>other.comment.id > id && (other.marker.kind === 'unwaived' || other.marker.kind === 'void' && other.marker.answers === marker.answers));
    const times = [
        replaced,
        ended
    ].flatMap((other)=>other === undefined ? [] : [
            other.comment.at
        ]);
    return times.sort()[0] ?? null;
}

// EXTERNAL MODULE: ./src/core/ledger/issue-spans.js
var issue_spans = __webpack_require__(35522);
// EXTERNAL MODULE: ./src/core/ledger/metadata/comment-marker.js
var comment_marker = __webpack_require__(10049);
// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
;// CONCATENATED MODULE: ./src/core/history/spans.js




/**
 * The spans during which a finding was open according to all its issues together: oldest first,
 * separated from each other, at most the last one without an end.
 * @param accounts what each issue records of this finding
 * @param waits RFC 3339 times of our comments that list it as waiting for an issue
 */ function historyOf(accounts, waits) {
    const taken = accounts.some(({ entry })=>!(0,notes/* isDuplicate */.KD)(entry));
    const spans = mergeSpans(accounts.flatMap((account)=>[
            ...accountSpans(account, taken),
            ...leftSpans(account)
        ]));
    const clocks = accounts.flatMap(({ entry, member })=>entry.trusted && member.since !== null ? [
            member.since
        ] : []);
    return [
        ...clocks,
        ...waits
    ].reduce(startEarlier, spans);
}
/**
 * Merges spans that touch or overlap, in any order of the input. A span that ends before it starts
 * is reduced to its start.
 */ function mergeSpans(spans) {
    const merged = [];
    for (const span of [
        ...spans
    ].sort((a, b)=>(0,text_order/* compareText */.n)(a.start, b.start))){
        const last = merged.at(-1);
        if (last === undefined || last.end !== null && last.end < span.start) merged.push(upright(span));
        else merged[merged.length - 1] = {
            start: last.start,
            ...laterEnd(last, span)
        };
    }
    return merged;
}
function upright({ start, end, reason = null }) {
    return {
        start,
        end: end !== null && end < start ? start : end,
        reason
    };
}
/**
 * The end of two spans that are merged: none if one is open, else the later one. If both end at the
 * same time, the reason is chosen independently of their order.
 */ function laterEnd(a, b) {
    if (a.end === null || b.end === null) return {
        end: null,
        reason: null
    };
    const late = a.end === b.end ? [
        a,
        b
    ] : [
        a.end > b.end ? a : b
    ];
    const reasons = late.flatMap(({ reason })=>reason ?? []).sort(text_order/* compareText */.n);
    return {
        end: late[0]?.end ?? null,
        reason: reasons[0] ?? null
    };
}
/**
 * The spans that one issue records. For a duplicate they end when it was closed, if another issue
 * took over the finding.
 * @param taken whether another issue took over
 */ function accountSpans({ entry, member }, taken) {
    const spans = (0,issue_spans/* spansOf */.L)(entry, member).filter(({ start })=>isReal(start, entry, member.id));
    if (!(0,notes/* isDuplicate */.KD)(entry) || !taken) return spans;
    const until = entry.closing?.at ?? (0,notes/* lastNote */.Lf)(entry, [
        'duplicate'
    ])?.comment.at ?? null;
    return spans.map((span)=>({
            ...span,
            end: span.end ?? until
        }));
}
/**
 * Whether a span that starts with a reopening concerns this finding. A package's issue is reopened
 * for findings that returned, not for those that had left it before.
 */ function isReal(start, entry, id) {
    if (entry.meta.key === id || entry.meta.findings.some((member)=>member.id === id)) return true;
    const { createdAt, events } = entry.issue;
    if (start === createdAt || !events.some(({ kind, at })=>kind === 'reopened' && at === start)) return true;
    const next = entry.notes.find(({ marker, comment })=>marker.kind === 'returned' && comment.at >= start);
    return next?.marker.kind === 'returned' && next.marker.findings.includes(id);
}
/**
 * The spans of a finding that left the issue of its package, from the comments that say so. Needed
 * because the issue's metadata no longer has them once such a finding joins again.
 */ function leftSpans({ entry: { notes }, member: { id } }) {
    return notes.flatMap(({ marker, comment })=>{
        const left = marker.kind === 'left' ? marker.members.find((one)=>one.id === id) : undefined;
        if (left === undefined) return [];
        const gone = notes.findLast((note)=>((0,comment_marker/* isGoneMarker */.mO)(note.marker) || note.marker.kind === 'returned') && note.marker.findings.includes(id) && note.comment.at >= left.since && note.comment.at <= comment.at);
        return gone !== undefined && (0,comment_marker/* isGoneMarker */.mO)(gone.marker) ? [
            {
                start: left.since,
                end: gone.comment.at,
                reason: gone.marker.kind
            }
        ] : [
            {
                start: left.since,
                end: comment.at,
                reason: left.reason
            }
        ];
    });
}
/** Moves the start of a span back when its clock started before the issue existed. */ function startEarlier(spans, clock) {
    const index = spans.findIndex(({ end })=>end === null || end > clock);
    return spans.map((span, at)=>at === index && clock < span.start ? {
            ...span,
            start: clock
        } : span);
}

;// CONCATENATED MODULE: ./src/core/history/unfiled-records.js





/**
 * Records of findings that no issue was ever about: what was waived before its first scan, and what
 * still waits. The dashboard's lists are their record.
 * @param filed fingerprints of those that have had an issue
 * @param asOf RFC 3339: now
 */ function unfiledRecords(ledger, filed, policy, asOf) {
    const byId = new Map();
    for (const listed of (0,waiting_lists/* listedIn */.tl)(ledger)){
        if ((0,waiting_lists/* listedIds */.E0)(listed).some((id)=>filed.has(id))) continue;
        const { id } = listed.member;
        byId.set(id, [
            ...byId.get(id) ?? [],
            listed
        ]);
    }
    return [
        ...byId.values()
    ].flatMap((lists)=>{
        const last = lists.at(-1);
        return last === undefined ? [] : [
            recordOf(last, lists, policy, asOf)
        ];
    });
}
function recordOf(last, lists, policy, asOf) {
    const { id, rule, title, severity, package: at } = last.member;
    const path = (0,waiting_lists/* listedPath */.jM)(last);
    const spans = mergeSpans(lists.map((one)=>({
            start: one.at,
            end: one.gone?.ended ?? null,
            reason: one.gone?.reason ?? null
        })));
    const now = spans.at(-1);
    const clock = {
        firstSeen: now?.start ?? last.at,
        published: null
    };
    return {
        id,
        issue: null,
        source: last.source,
        rule,
        title: path === null ? title : `${title} in ${path}`,
        package: at === null ? null : (0,purl/* packageSubject */.bp)(at.ecosystem, at.name),
        facts: (0,match_facts/* listedFacts */.x)(last),
        severity,
        severities: [],
        due: (0,sla/* slaOf */.UT)(severity, clock, policy, asOf).due,
        spans,
        ended: now?.end ?? null,
        owner: null,
        dismissed: null,
        unseenSince: null,
        waivers: []
    };
}

;// CONCATENATED MODULE: ./src/core/history/records.js












/**
 * One record for each finding that any issue of ours is or was about. Duplicate issues are merged
 * into the one that was kept. A finding that left the issue of its package is read from the comment
 * that reported it. The same issues give the same records.
 * @param asOf RFC 3339: now
 */ function recordsOf(ledger, policy, asOf) {
    const waits = (0,waiting_lists/* waitingTimes */.WZ)(ledger);
    const filed = [
        ...accountsById(ledger)
    ].map(([id, accounts])=>records_recordOf(accounts, waits.get(id) ?? [], policy, asOf));
    const ids = new Set(filed.flatMap(({ facts })=>facts.findingIds));
    return [
        ...filed,
        ...unfiledRecords(ledger, ids, policy, asOf)
    ];
}
/**
 * The severity of a finding at a time, from its comments; without those, the last known one.
 * @param at RFC 3339
 */ function severityAt({ severities, severity }, at) {
    return severities.findLast((change)=>change.at <= at)?.severity ?? severity;
}
function accountsById({ issues }) {
    const byId = new Map();
    for (const account of issues.flatMap(accountsOn)){
        const accounts = byId.get(account.member.id);
        if (accounts === undefined) byId.set(account.member.id, [
            account
        ]);
        else accounts.push(account);
    }
    return byId;
}
/** The findings that an issue lists, and those that its comments report as gone, each once. */ function accountsOn(entry) {
    const here = new Set(entry.meta.findings.map(({ id })=>id));
    const left = new Map();
    for (const { marker } of entry.notes){
        for (const { id, rule, aliases, severity, due } of marker.kind === 'left' ? marker.members : []){
            if (!here.has(id)) left.set(id, {
                id,
                rule,
                severity,
                due,
                ...NOTHING_MORE,
                aliases
            });
        }
    }
    return [
        ...entry.meta.findings.map((member)=>({
                entry,
                member,
                departed: false
            })),
        ...[
            ...left.values()
        ].map((member)=>({
                entry,
                member,
                departed: true
            }))
    ];
}
/** Placeholder values for what the comment about a departed finding does not record. */ const NOTHING_MORE = {
    title: '',
    places: [],
    aliases: [],
    basis: '',
    since: null
};
function records_recordOf(accounts, waits, policy, asOf) {
    const { entry, member, departed } = speakerOf(accounts);
    const { meta, issue, closing } = entry;
    const zone = policy.sla.timezone;
    const spans = historyOf(accounts, waits);
    const last = spans.at(-1);
    const known = departed || entry.trusted;
    const severities = severityChanges(accounts);
    const severity = known ? member.severity : severities.at(-1)?.severity ?? member.severity;
    return {
        id: member.id,
        issue: {
            number: issue.number,
            url: issue.url
        },
        source: meta.source,
        rule: member.rule,
        title: plainTitle(issue.title, member.rule),
        package: meta.package === null ? null : (0,purl/* packageSubject */.bp)(meta.package.ecosystem, meta.package.name),
        facts: (0,match_facts/* memberFacts */.y)(entry, member),
        severity,
        severities,
        due: known ? member.due : recomputedDue(severity, last?.start ?? issue.createdAt, policy, asOf),
        spans,
        ended: last?.end ?? null,
        owner: issue.assignees[0] ?? null,
        dismissed: closing !== null && (0,target_steps/* isDismissed */.gO)(entry) ? {
            by: closing.actor,
            on: (0,day/* dayOf */.kb)(closing.at, zone)
        } : null,
        unseenSince: (0,recall/* unseenSince */.ho)(entry, member.id),
        waivers: commentWaivers(accounts, zone),
        ...saidOf(accounts, entry)
    };
}
/** What only some findings have: who reported them, and what maintainers said of them. */ function saidOf(accounts, { report, issue, notes }) {
    const { due } = (0,decisions/* decisionsOf */.bB)(accounts);
    const fix = (0,closed_by_person/* fixOf */.BW)({
        notes
    });
    return {
        ...report === undefined ? {} : {
            report: {
                by: issue.reporter ?? null,
                confirmed: report.confirmed
            }
        },
        ...due == null ? {} : {
            dueSet: due
        },
        ...fix === null ? {} : {
            fix
        }
    };
}
/** The authoritative account: one whose issue still lists the finding, before one that it left. */ function speakerOf(accounts) {
    const live = accounts.filter(({ departed })=>!departed);
    const holder = (0,recall/* holderOf */.Kd)(live.length > 0 ? live : accounts);
    const speaker = accounts.find((account)=>account === holder);
    if (speaker === undefined) throw new RangeError('a finding without an issue');
    return speaker;
}
/**
 * The due date by the clock's start, for an issue whose body a person changed so that its date
 * cannot be trusted.
 */ function recomputedDue(severity, start, policy, asOf) {
    return (0,sla/* slaOf */.UT)(severity, {
        firstSeen: start,
        published: null
    }, policy, asOf).due;
}
/**
 * The title of an issue without the severity before it (`[critical]`) and the rule behind it, which
 * are shown in columns of their own.
 */ function plainTitle(title, rule) {
    const bare = title.replace(/^\[(?:critical|high|medium|low)\] /u, '');
    const end = ` (${rule})`;
    return bare.endsWith(end) ? bare.slice(0, -end.length) : bare;
}
function severityChanges(accounts) {
    return accounts.flatMap(({ entry, member })=>entry.notes.flatMap(({ marker, comment })=>{
            const severity = severityIn(marker, member.id, entry.meta.key === member.id);
            return severity === null ? [] : [
                {
                    at: comment.at,
                    severity
                }
            ];
        })).sort((a, b)=>a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}
function severityIn(marker, id, single) {
    if (marker.kind === 'severity') return single || marker.finding === id ? marker.to : null;
    if (marker.kind !== 'severity-set') return null;
    return single || marker.findings.includes(id) ? marker.severity : null;
}


/***/ }),

/***/ 78774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listedFacts),
/* harmony export */   y: () => (/* binding */ memberFacts)
/* harmony export */ });
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69859);
/* harmony import */ var _former_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23575);
/* harmony import */ var _waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93522);



/** Those of a finding of an issue; the path counts only where nobody but us wrote the issue. */ function memberFacts({ meta, trusted }, member) {
    return {
        findingIds: (0,_former_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .allMemberIds */ .a)(meta, member),
        ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(member),
        package: meta.package,
        ...trusted && member.place !== undefined ? {
            path: member.place.path
        } : {}
    };
}
/** Those of a finding that only a list of the dashboard has. */ function listedFacts(listed) {
    const path = (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listedPath */ .jM)(listed);
    return {
        findingIds: (0,_waiting_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listedIds */ .E0)(listed),
        ids: (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(listed.member),
        package: listed.member.package,
        ...path === null ? {} : {
            path
        }
    };
}


/***/ }),

/***/ 60:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ isExposed),
/* harmony export */   UJ: () => (/* binding */ exposedIn),
/* harmony export */   XP: () => (/* binding */ redactionSteps),
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   vf: () => (/* binding */ withheldSteps)
/* harmony export */ });
/* harmony import */ var _findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29117);
/* harmony import */ var _metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32476);


/** The issues about what everybody must not learn, where everybody can read them. */ function exposedIn({ issues }, { public: isPublic }) {
    return isPublic ? issues.filter(isExposed) : [];
}
/**
 * Takes the details out of issues that were written while the repository was private, once
 * everybody can read it. Their clocks go on; their histories are GitHub's, and only deleting the
 * issues takes those away.
 */ function redactionSteps(exposed, words) {
    return exposed.flatMap((entry)=>redact(entry, words));
}
/** The steps with comments on such issues that everybody may read from the beginning. */ function withheldSteps(steps, exposed) {
    const numbers = new Set(exposed.map(({ issue })=>issue.number));
    return steps.map((step)=>{
        if (step.kind !== 'comment' || !('number' in step.issue) || !numbers.has(step.issue.number)) return step;
        if ('duplicateOf' in step.say || !isWithheld(step.say.marker)) return step;
        return {
            ...step,
            say: {
                ...step.say,
                marker: withheldMarker(step.say.marker),
                withheld: true
            }
        };
    });
}
/**
 * What a comment of ours remembers, without what everybody must not read: why somebody decided, and
 * what it is about. Who decided what, and until when, stays: clocks and decisions are read from it.
 * The reason stands in the command, for as long as that counts.
 */ function withheldMarker(marker) {
    switch(marker.kind){
        case 'waived':
        case 'ruled':
            // Each finding that is not shown is of one place, which its fingerprint names.
            return {
                ...marker,
                places: undefined,
                reason: ''
            };
        case 'severity-set':
        case 'due-set':
            return {
                ...marker,
                reason: ''
            };
        case 'left':
            return {
                ...marker,
                members: marker.members.map((one)=>({
                        ...one,
                        rule: '',
                        aliases: []
                    }))
            };
        default:
            return marker;
    }
}
/** Whether a comment of ours says more than which issue it names, or what a command lacks. */ function isWithheld({ kind }) {
    return kind !== 'duplicate' && kind !== 'refused' && kind !== 'bad-command';
}
/** Whether an issue says, or said, what everybody must not learn. */ function isExposed({ meta: { source, findings }, report }) {
    return(// What a person wrote is theirs.
    report === undefined && findings.some(({ rule })=>rule === '' || !(0,_findings_disclosure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicKnowledge */ .WY)({
            source,
            rule
        })) && source !== 'dependencies');
}
function redact(entry, words) {
    const { issue, meta, notes } = entry;
    const { title, section } = words.withheldIssue(withoutDetails(meta));
    const ref = {
        number: issue.number
    };
    const changes = {
        ...issue.title === title ? {} : {
            title
        },
        ...(0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSection */ .O$)(issue.body, section) ? {} : {
            body: (0,_metadata_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSection */ .U2)(issue.body, section)
        }
    };
    const comments = notes.flatMap(({ marker, comment: { id, body } })=>{
        const text = words.withheldComment(withheldMarker(marker));
        return !isWithheld(marker) || body.replaceAll('\r\n', '\n') === text ? [] : [
            {
                kind: 'edit-comment',
                issue: ref,
                id,
                say: {
                    text
                }
            }
        ];
    });
    return [
        ...Object.keys(changes).length === 0 ? [] : [
            {
                kind: 'edit-issue',
                issue: ref,
                ...changes
            }
        ],
        ...comments
    ];
}
/** The metadata without what the finding is and where: only what its clock needs. */ function withoutDetails({ findings, source, ...rest }) {
    const [first] = findings;
    return {
        ...rest,
        key: first?.id ?? rest.key,
        source,
        package: null,
        commit: null,
        findings: findings.map(({ id, severity, due, basis, since, former, decided, dated })=>({
                id,
                rule: '',
                title: '',
                aliases: [],
                severity,
                due,
                basis,
                since,
                places: [],
                ...former === undefined ? {} : {
                    former
                },
                ...decided && {
                    decided: {
                        ...decided,
                        reason: ''
                    }
                },
                ...dated && {
                    dated: {
                        ...dated,
                        reason: ''
                    }
                }
            }))
    };
}


/***/ }),

/***/ 21526:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withStays)
/* harmony export */ });
/* harmony import */ var _lost_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43635);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52616);
/* harmony import */ var _recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88752);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71932);




/**
 * Moves findings whose target gets no issue now (over the limit, waived, below the least severity)
 * to the issue of another grouping that knows them. It goes on with their dates until they have an
 * issue of their own, since nobody else would keep what was announced.
 * @param waits whether a target without an issue gets none now
 * @returns the targets, and one for each issue that goes on like that
 */ function withStays(targets, waits, seen) {
    const taken = new Set(targets.flatMap(({ entry })=>entry ?? []));
    const held = new Map();
    const rest = targets.flatMap((target)=>{
        if (target.entry !== null || !waits(target)) return [
            target
        ];
        const free = target.findings.filter((finding)=>{
            const holder = holderFor(finding, target);
            if (holder === null || taken.has(holder)) return true;
            held.set(holder, [
                ...held.get(holder) ?? [],
                {
                    target,
                    finding
                }
            ]);
            return false;
        });
        return free.length === 0 ? [] : [
            {
                ...target,
                findings: free
            }
        ];
    });
    return [
        ...rest,
        ...[
            ...held
        ].map(([entry, some])=>stay(entry, some, seen))
    ];
}
/** The issue that goes on with a finding which has none of its own; null where none can. */ function holderFor({ id }, { accounts }) {
    const live = (accounts.get(id) ?? []).filter(({ entry })=>!(0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuplicate */ .KD)(entry) && (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .goneNote */ .av)(entry) === null);
    return (live.find(({ entry })=>entry.issue.state === 'open') ?? (0,_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(live))?.entry ?? null;
}
function stay(entry, held, seen) {
    const findings = held.map(({ finding })=>finding);
    const accounts = new Map(held.map(({ target, finding: { id } })=>[
            id,
            target.accounts.get(id) ?? []
        ]));
    return {
        key: keyOfStay(entry, findings),
        findings,
        entry,
        accounts,
        unseen: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .unseenOf */ .yY)(entry, findings, accounts, seen)
    };
}
/**
 * The key under which an issue goes on: its own; that of its package once the text is written
 * again; or the present fingerprint of its only finding.
 */ function keyOfStay({ meta }, [first]) {
    if (first === undefined) return meta.key;
    if ((0,_lost_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecoveredPackage */ .mV)(meta) && first.package !== null) return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .packageKey */ .MO)(first.source, first.package);
    return meta.findings.length === 1 && meta.findings[0]?.id === meta.key ? first.id : meta.key;
}


/***/ }),

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 32027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ confirmedIn),
/* harmony export */   ii: () => (/* binding */ waiverKey),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13988);
/* harmony import */ var _match_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52925);


/** A text that is equal for waivers that say the same, reason and names too. */ function waiverKey(waiver) {
    const known = keys.get(waiver);
    if (known !== undefined) return known;
    const { match, expires, reason, 'approved-by': approvedBy } = waiver;
    const key = JSON.stringify([
        (0,_match_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchKey */ .LJ)(match),
        expires,
        reason,
        approvedBy
    ]);
    keys.set(waiver, key);
    return key;
}
/** Keys that were computed already: each waiver is looked for in every version of the policy. */ const keys = new WeakMap();
/** What is asked for in every version, by its waivers. */ const keySets = new WeakMap();
function keysOf(waivers) {
    const known = keySets.get(waivers) ?? new Set(waivers.map(waiverKey));
    keySets.set(waivers, known);
    return known;
}
/**
 * The version that gave a waiver as it stands: the oldest one that has it in a row up to now.
 * @param versions newest first, as far as they are known
 * @returns `open` where an older version may have it too
 */ function givenBy(waiver, versions) {
    let by = null;
    for (const version of versions){
        if (version.waivers === null) continue;
        if (!keysOf(version.waivers).has(waiverKey(waiver))) return {
            by,
            open: false
        };
        by = version;
    }
    return {
        by,
        open: true
    };
}
/**
 * Those whom a waiver names and who approved the change that gave it: they merged it, or reviewed a
 * state of it that had the waiver. Logins, lower case.
 */ function confirmedIn(waiver, approvals) {
    const approved = new Set(approvals.filter(({ waivers })=>waivers === null || keysOf(waivers).has(waiverKey(waiver))).map(({ by })=>by.toLowerCase()));
    return (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .loginsIn */ .M)(waiver['approved-by'] ?? '').filter((login)=>approved.has(login));
}


/***/ }),

/***/ 91214:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _whole_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80407);

/**
 * Sends one GraphQL request and validates the answer.
 * @throws FixbyError (github) when the answer does not have the expected shape
 */ async function ask(client, query, variables, schema) {
    return (0,_whole_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAnswer */ .E)(()=>client.graphql(query, variables), schema);
}


/***/ }),

/***/ 80407:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wholeAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90636);


/**
 * Sends a request, validates the answer, and repeats the request once if that fails. Octokit
 * returns a truncated answer as a string, and missing data must not be mistaken for "none" or "no".
 * @param request must be safe to send twice
 * @throws FixbyError (github) when GitHub's answer has not the expected shape twice, usually since
 *   the connection broke; or what the request throws
 */ async function wholeAnswer(request, schema) {
    const first = schema.safeParse(await request());
    if (first.success) return first.data;
    const second = schema.safeParse(await request());
    if (second.success) return second.data;
    throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FixbyError */ .$('github', `GitHub's answer is not complete (${zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(second.error).replace(/\s+/gu, ' ').slice(0, 150)}).`, 'Run it again; if it stays so, look at githubstatus.com.');
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


/***/ })

};
;
"use strict";
exports.id = 2117;
exports.ids = [2117,3988];
exports.modules = {

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

/***/ 49072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codeScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16635);



const CODE = {
    name: 'code',
    sources: [
        'code'
    ]
};
/** The code scanner. */ const codeScanner = {
    ...CODE,
    skipped: (policy)=>policy.scan.code.enabled ? null : 'the policy has scan.code.enabled: false',
    scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context))
};
/**
 * Turns any error into a `failed` scan. The engine is loaded here, so that other commands start
 * without it.
 */ async function scanOrFail(context) {
    try {
        const { scanCode } = await Promise.all(/* import() */[__webpack_require__.e(5429), __webpack_require__.e(1895), __webpack_require__.e(5228), __webpack_require__.e(1639), __webpack_require__.e(3221), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 70644));
        const { files, problems, notes, coverage, ...found } = await scanCode(context);
        return {
            ...found,
            report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(CODE, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                files,
                problems,
                notes,
                coverage
            })
        };
    } catch (error) {
        const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(CODE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            files: 0,
            problems: [
                (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            ]
        });
        return {
            report,
            head: [],
            base: [],
            moved: new Map()
        };
    }
}


/***/ }),

/***/ 23336:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ checksumPath),
/* harmony export */   NT: () => (/* binding */ downloadedPath),
/* harmony export */   VQ: () => (/* binding */ refuseLink),
/* harmony export */   Wr: () => (/* binding */ builtDirectory),
/* harmony export */   ZY: () => (/* binding */ fromCache),
/* harmony export */   yK: () => (/* binding */ putInPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61962);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58202);
/* harmony import */ var _system_checksum_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71970);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67244);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32403);








/** Path of the downloaded program in the cache. */ function downloadedPath({ cache, machine }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(machine.platform));
}
/** Directory of the program that `go install` built, with the file of its checksum. */ function builtDirectory({ cache }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'go');
}
/**
 * The osv-scanner in the cache, if its checksum is right.
 * @throws Unavailable when there is none
 * @throws ChecksumError when the checksum is wrong; the program is removed
 */ async function fromCache(means) {
    await refuseLink(means);
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtDirectory(means), (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .programName */ .kX)(means.machine.platform));
    const program = await isDownloaded(means) ? downloadedPath(means) : await isBuilt(means, built) ? built : null;
    if (program === null) throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: there is no osv-scanner ${_release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX} in ${means.cache}`);
    return {
        program,
        version: _release_js__WEBPACK_IMPORTED_MODULE_6__/* .OSV_SCANNER_VERSION */ .nX,
        from: 'cache'
    };
}
/**
 * A change decides where a link in the judged tree leads: through one, what is removed or written
 * in the cache would lie anywhere.
 * @throws Unavailable
 */ async function refuseLink(means) {
    const places = [
        downloadedPath(means),
        checksumPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtDirectory(means), 'osv-scanner'))
    ];
    for (const place of places){
        const link = await (0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .linkOnTheWay */ .KH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place));
        if (link === null) continue;
        throw new _providers_js__WEBPACK_IMPORTED_MODULE_7__/* .Unavailable */ .$(`cache: ${link} is a symbolic link in what is judged, where the change decides where it leads. Name a directory outside`);
    }
}
async function isDownloaded(means) {
    const program = downloadedPath(means);
    if (means.asset === null || !await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, means.asset.sha256, program);
    return true;
}
/**
 * A built program's checksum is in a file beside it, so it protects against damage only: whoever
 * can replace one can replace the other.
 */ async function isBuilt(means, program) {
    if ((0,_system_distrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .isDistrusted */ .k_)(program)) return false;
    if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program)) return false;
    await check(program, await recordedSum(program), builtDirectory(means));
    return true;
}
/** @param rubbish path that is removed when the checksum is wrong */ async function check(program, expected, rubbish) {
    const actual = await (0,_system_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Of */ .B)(program);
    if (actual === expected) return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(rubbish, {
        recursive: true,
        force: true
    });
    throw new _system_checksum_js__WEBPACK_IMPORTED_MODULE_5__/* .ChecksumError */ .A(`${program}, from the cache,`, actual, expected);
}
/** The file that holds the checksum of a program that `go install` built. */ function checksumPath(program) {
    return `${program}.sha256`;
}
async function recordedSum(program) {
    const file = checksumPath(program);
    const recorded = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file) ? /^[0-9a-f]{64}/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))?.[0] : undefined;
    return recorded ?? `the one in ${file}, which has none`;
}
/**
 * Moves a finished file or directory to its final path. If another run was faster and its result
 * cannot be replaced (a directory, or on Windows a running program), ours is deleted; theirs is
 * checked before use, like everything in the cache.
 */ async function putInPlace(finished, place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(finished, place);
    } catch (error) {
        if (!await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(place)) throw error;
        await discard(finished);
    }
}
/** Removes an unfinished file or directory, if it exists. */ async function discard(unfinished) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(unfinished, {
            recursive: true,
            force: true
        });
    } catch (error) {
        // `force` ignores a missing file, but not a file in place of a parent directory.
        if (!(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) throw error;
    }
}


/***/ }),

/***/ 32259:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ locateOsvScanner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/cache.js
var program_cache = __webpack_require__(23336);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(83456);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/release.js
var program_release = __webpack_require__(32403);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/find-on-path.js


/**
 * All programs with a name on the PATH, in its order. Directories that a pull request can write to
 * are skipped.
 */ function findOnPath(name, { environment, platform }) {
    return (0,system_environment/* findPrograms */.z0)((0,program_release/* programName */.kX)(platform, name), environment, platform);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/system/scratch.js
var scratch = __webpack_require__(79307);
// EXTERNAL MODULE: ./src/scanners/dependencies/registry-hosts.js
var registry_hosts = __webpack_require__(1772);
// EXTERNAL MODULE: ./src/system/checksum.js
var checksum = __webpack_require__(71970);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/providers.js
var providers = __webpack_require__(67244);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(45961);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/version.js




const TIMEOUT_MS = 60_000;
/**
 * Asks a program for its version with `--version`.
 * @throws FixbyError (scanner) when it does not answer like an osv-scanner; the caller has the hint
 */ async function programVersion(program, run) {
    const { exitCode, stdout, stderr, killed } = await start(program, run);
    const [, version] = /osv-scanner version: v?(\d+\.\d+\.\d+[\w.+-]*)/.exec(stdout.toString('utf8') + stderr) ?? [];
    if (version !== undefined && exitCode === 0) return version;
    const end = killed === 'timeout' ? 'gave no answer within a minute' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new fixby_error/* FixbyError */.$('scanner', `${program} is no usable osv-scanner: \`--version\` ${end}${version === undefined ? ' and named no version' : ''}`);
}
async function start(program, run) {
    try {
        return await run(program, [
            '--version'
        ], {
            cwd: system_environment/* NEUTRAL_DIRECTORY */.Wu,
            env: (0,system_environment/* minimalEnvironment */.nr)(git_environment/* NO_REPOSITORY */.N),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: 65_536
        });
    } catch (error) {
        // Shortens a long explanation by @actions/exec of how it searches for programs.
        const why = (0,errors/* messageOf */.bD)(error).startsWith('Unable to locate executable file') ? 'there is no such program, or it may not be executed' : (0,errors/* messageOf */.bD)(error);
        throw new fixby_error/* FixbyError */.$('scanner', `${program} cannot be started: ${why}`, '', {
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/program/go-install.js















const PACKAGE = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${program_release/* OSV_SCANNER_VERSION */.nX}`;
const BUILD_TIMEOUT_MS = 30 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
const SIGN_OF_LIFE_MS = 10_000;
/**
 * Settings of the user (in the environment or by `go env -w`) for the locations of Go's files and
 * modules.
 */ const PLACES = [
    'GOPATH',
    'GOMODCACHE',
    'GOCACHE',
    'GOPROXY'
];
/** Where Go's own settings and programs lie, if not in its usual places. */ const OF_THE_USER = [
    'GOENV',
    'GOROOT',
    'XDG_CONFIG_HOME'
];
/**
 * Settings that enforce the check of every module against Go's checksum database, and prevent the
 * download of another toolchain. Variables that would weaken it are not passed on (GONOSUMDB,
 * GOPRIVATE, GOINSECURE, `GOFLAGS=-insecure`).
 * @see https://go.dev/ref/mod#environment-variables
 */ const STRICT = {
    GOENV: 'off',
    GOFLAGS: '',
    GOSUMDB: registry_hosts/* GO_CHECKSUM_DATABASE */.L3,
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GO111MODULE: 'on',
    CGO_ENABLED: '0'
};
/**
 * Builds osv-scanner with Go into the cache. Its checksum is not known in advance, so it is
 * computed and stored beside the program.
 * @throws Unavailable when Go is missing, too old, or cannot build it
 * @throws ChecksumError when the program changed in the cache meanwhile
 */ async function fromGo(means) {
    const { log, cache } = means;
    requireOwn('cache', cache);
    try {
        await (0,scratch/* withScratch */.h)(cache, log, async (scratch)=>{
            const directory = (0,external_node_path_.join)(scratch, 'go');
            await (0,promises_.mkdir)(directory);
            const go = await findGo(means, directory);
            log.info(`Building osv-scanner ${program_release/* OSV_SCANNER_VERSION */.nX} with ${go.version} instead. This takes some minutes, once: ` + `it is kept in ${cache}.`, 'always');
            await withSignsOfLife(means, ()=>build(means, go, directory));
            await (0,program_cache/* putInPlace */.yK)(directory, (0,program_cache/* builtDirectory */.Wr)(means));
        });
    } catch (error) {
        if (error instanceof providers/* Unavailable */.$ || error instanceof checksum/* ChecksumError */.A) throw error;
        throw new providers/* Unavailable */.$(`go install: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error
        });
    }
    return {
        ...await (0,program_cache/* fromCache */.ZY)(means),
        from: 'go'
    };
}
/**
 * Refuses a directory of Go's in which the judged change can place files, since Go trusts its
 * caches.
 * @throws Unavailable when it can
 */ function requireOwn(name, directory) {
    if (!directory.split(external_node_path_.delimiter).some((part)=>(0,distrusted/* isDistrusted */.k_)((0,external_node_path_.resolve)(part)))) return;
    throw new providers/* Unavailable */.$(`go install: the ${name} is ${directory}, inside what is judged, where the change can put anything. Name a directory outside`);
}
/** Logs a line every ten seconds while Go builds silently. */ async function withSignsOfLife(means, building) {
    let seconds = 0;
    const timer = setInterval(()=>{
        seconds += SIGN_OF_LIFE_MS / 1_000;
        means.log.info(`Still building osv-scanner (${seconds} s)`, 'always');
    }, SIGN_OF_LIFE_MS);
    try {
        await building();
    } finally{
        clearInterval(timer);
    }
}
const goEnvSchema = schemas/* object */.Ikc({
    GOVERSION: schemas/* string */.YjP(),
    GOPATH: schemas/* string */.YjP(),
    GOMODCACHE: schemas/* string */.YjP(),
    GOCACHE: schemas/* string */.YjP(),
    GOPROXY: schemas/* string */.YjP()
});
async function findGo(means, directory) {
    const [program] = await findOnPath('go', means.machine);
    if (program === undefined) throw new providers/* Unavailable */.$('go install: there is no Go on the PATH');
    const user = [
        ...OF_THE_USER,
        ...PLACES
    ].flatMap((name)=>{
        const value = means.machine.environment[name];
        if (value === undefined) return [];
        // Go obeys the settings in these, and runs what lies in its root.
        if (OF_THE_USER.some((own)=>own === name)) requireOwn(name, value);
        return [
            [
                name,
                value
            ]
        ];
    });
    const stdout = await call(means, program, [
        'env',
        '-json',
        'GOVERSION',
        ...PLACES
    ], {
        directory,
        environment: {
            ...Object.fromEntries(user),
            GOFLAGS: '',
            GOTOOLCHAIN: 'local'
        },
        timeoutMs: 60_000
    });
    const { GOVERSION: version, ...places } = goEnvSchema.parse(JSON.parse(stdout));
    for (const name of [
        'GOPATH',
        'GOMODCACHE',
        'GOCACHE'
    ])requireOwn(name, places[name]);
    const [, major, minor] = /go(\d+)\.(\d+)/.exec(version) ?? [];
    if (!(Number(major) > 1 || Number(minor) >= 26)) throw new providers/* Unavailable */.$(`go install: Go 1.26 or newer is needed, ${program} is ${version}`);
    return {
        program,
        version,
        places
    };
}
async function build(means, go, directory) {
    const program = (0,external_node_path_.join)(directory, (0,program_release/* programName */.kX)(means.machine.platform));
    await call(means, go.program, [
        'install',
        PACKAGE
    ], {
        directory,
        environment: {
            ...go.places,
            ...STRICT,
            GOBIN: directory,
            GOTMPDIR: directory
        },
        timeoutMs: BUILD_TIMEOUT_MS
    });
    const version = await programVersion(program, means.run);
    if (version !== program_release/* OSV_SCANNER_VERSION */.nX) throw new fixby_error/* FixbyError */.$('scanner', `${PACKAGE} became an osv-scanner ${version}`);
    await (0,promises_.chmod)(program, 0o755);
    const how = `# osv-scanner built by ${go.version}: go install ${PACKAGE}`;
    await (0,promises_.writeFile)((0,program_cache/* checksumPath */.F_)(program), `${await (0,checksum/* sha256Of */.B)(program)}\n${how}\n`);
}
async function call({ run }, program, args, options) {
    const { exitCode, stdout, stderr, killed } = await run(program, args, {
        cwd: options.directory,
        env: (0,system_environment/* minimalEnvironment */.nr)(options.environment),
        timeoutMs: options.timeoutMs,
        maxOutputBytes: MAX_OUTPUT
    });
    if (exitCode === 0) return stdout.toString('utf8');
    const end = killed === 'timeout' ? 'took too long' : `ended with ${killed ?? `exit code ${exitCode ?? '?'}`}`;
    throw new fixby_error/* FixbyError */.$('scanner', `${program} ${args[0] ?? ''} ${end}: ${lastWords(stderr)}`);
}
/** The end of a program's output, as one line of at most 300 characters. */ function lastWords(stderr) {
    return stderr.trim().replace(/\s+/g, ' ').slice(-300);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/machine.js
var program_machine = __webpack_require__(73075);
;// CONCATENATED MODULE: ./src/scanners/dependencies/program/locate.js










/**
 * Finds an osv-scanner. Tried in this order: the given path, the PATH, the cache, a download of the
 * pinned release, `go install` of the same version.
 * @throws ChecksumError when a program does not have the expected checksum
 * @throws FixbyError (scanner) that says why each of them failed, and what to do
 */ async function locateOsvScanner(options) {
    if (options.input !== null) return fromInput(options.input, options);
    const means = meansOf(options);
    const reasons = [];
    for (const provider of [
        fromPath,
        program_cache/* fromCache */.ZY,
        download,
        ...means.patient ? [
            fromGo
        ] : []
    ]){
        try {
            const found = await provider(means);
            options.log.info(`osv-scanner ${found.version}: ${found.program}${found.from === 'path' ? ', from the PATH' : ''}`);
            return found;
        } catch (error) {
            if (!(error instanceof providers/* Unavailable */.$)) throw error;
            reasons.push(error.message);
        }
    }
    throw new fixby_error/* FixbyError */.$('scanner', `There is no osv-scanner. Tried: ${reasons.join('; ')}.`, 'Do one of these: install osv-scanner 2.x (https://google.github.io/osv-scanner/' + 'installation/), name one with the input `osv-scanner` (`--osv-scanner`), let this machine reach github.com, or install Go 1.26 or newer.');
}
function meansOf({ run, log, patient = true, machine = (0,program_machine/* thisMachine */.g8)(), release }) {
    const asset = release === undefined ? (0,program_release/* releaseAsset */.oy)(machine.platform, machine.arch) : release.asset;
    return {
        run,
        log,
        patient,
        machine,
        asset,
        releaseUrl: release?.url ?? program_release/* RELEASE_URL */.Q7,
        cache: (0,external_node_path_.resolve)((0,program_machine/* cacheDirectory */.o3)(machine))
    };
}
async function fromInput(input, { run, log }) {
    const program = (0,external_node_path_.resolve)(input);
    try {
        const version = await programVersion(program, run);
        log.info(`osv-scanner ${version}: ${program}, as named`);
        return {
            program,
            version,
            from: 'input'
        };
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `The input osv-scanner cannot be used: ${(0,errors/* messageOf */.bD)(error)}.`, 'Name an osv-scanner 2.x, or leave the input out.', {
            cause: error
        });
    }
}
/**
 * Loaded on demand: the HTTP client takes longer to load than everything else, and most runs do not
 * need it.
 */ async function download(means) {
    const { fromDownload } = await __webpack_require__.e(/* import() */ 8408).then(__webpack_require__.bind(__webpack_require__, 78408));
    return fromDownload(means);
}
async function fromPath({ run, log, machine }) {
    const passedOver = [];
    for (const program of (await findOnPath('osv-scanner', machine))){
        const version = await programVersion(program, run).catch((error)=>{
            passedOver.push((0,errors/* messageOf */.bD)(error));
            return null;
        });
        if (version?.startsWith('2.')) return {
            program,
            version,
            from: 'path'
        };
        if (version !== null) passedOver.push(`${program} is ${version}, not 2.x`);
    }
    for (const why of passedOver)log.info(`Passed over: ${why}`);
    throw new providers/* Unavailable */.$(`PATH: ${passedOver.length === 0 ? 'there is none' : passedOver.join(', ')}`);
}


/***/ }),

/***/ 73075:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fI: () => (/* binding */ databaseDirectory),
/* harmony export */   g8: () => (/* binding */ thisMachine),
/* harmony export */   o3: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_cache_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58061);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32403);



/** The machine that this process runs on. */ function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        environment: process.env
    };
}
/**
 * The directory in which Fixby keeps its osv-scanner: in the runner's tool cache, or in the user's
 * cache directory. Absolute.
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */ function cacheDirectory({ platform, arch, environment }) {
    const runner = environment['RUNNER_TOOL_CACHE'];
    if (runner) return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runner, 'osv-scanner', _release_js__WEBPACK_IMPORTED_MODULE_2__/* .OSV_SCANNER_VERSION */ .nX, arch);
    const own = (0,_system_cache_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCache */ .H)(platform, environment);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'osv-scanner', `${_release_js__WEBPACK_IMPORTED_MODULE_2__/* .OSV_SCANNER_VERSION */ .nX}-${platform}-${arch}`);
}
/** Where Fixby keeps the last complete OSV database, if it is to keep one. Absolute. */ function databaseDirectory(machine) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,_system_cache_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCache */ .H)(machine.platform, machine.environment), 'osv-database');
}


/***/ }),

/***/ 67244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable)
/* harmony export */ });
/**
 * A provider cannot provide an osv-scanner; the next one is tried. The message says why, without a
 * full stop. Any other error ends the search.
 */ class Unavailable extends Error {
    name = 'Unavailable';
}


/***/ }),

/***/ 32403:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ RELEASE_URL),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nX: () => (/* binding */ OSV_SCANNER_VERSION),
/* harmony export */   oy: () => (/* binding */ releaseAsset)
/* harmony export */ });
/** The version of osv-scanner that Fixby downloads or builds. */ const OSV_SCANNER_VERSION = '2.5.1';
/** URL of the release's files. @see https://github.com/google/osv-scanner/releases/tag/v2.5.1 */ const RELEASE_URL = `https://github.com/google/osv-scanner/releases/download/v${OSV_SCANNER_VERSION}`;
const SHA256 = {
    'osv-scanner_linux_amd64': 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
    'osv-scanner_linux_arm64': '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
    'osv-scanner_darwin_amd64': '9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b',
    'osv-scanner_darwin_arm64': '75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054',
    'osv-scanner_windows_amd64.exe': '25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6',
    'osv-scanner_windows_arm64.exe': '33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b'
};
const SYSTEMS = new Map([
    [
        'linux',
        'linux'
    ],
    [
        'darwin',
        'darwin'
    ],
    [
        'win32',
        'windows'
    ]
]);
const PROCESSORS = new Map([
    [
        'x64',
        'amd64'
    ],
    [
        'arm64',
        'arm64'
    ]
]);
/**
 * The release's file for a machine; null when there is none.
 * @param platform value of `process.platform`
 * @param arch value of `process.arch`
 */ function releaseAsset(platform, arch) {
    const name = `osv-scanner_${SYSTEMS.get(platform) ?? ''}_${PROCESSORS.get(arch) ?? ''}${suffix(platform)}`;
    const sha256 = SHA256[name];
    return sha256 === undefined ? null : {
        name,
        sha256
    };
}
/** The file name of a program on a platform. */ function programName(platform, name = 'osv-scanner') {
    return name + suffix(platform);
}
function suffix(platform) {
    return platform === 'win32' ? '.exe' : '';
}


/***/ }),

/***/ 87401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ StatusError),
/* harmony export */   q: () => (/* binding */ getBytes)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);


/** The registry answered, and not with what was asked for; the message has the status. */ class StatusError extends Error {
    name = 'StatusError';
}
/**
 * What a registry has at an address. Nothing but the address is sent: no credentials, no cookies;
 * a redirect is not followed.
 * @param url http or https
 * @throws StatusError for any status but 200
 * @throws FixbyError (scanner) for an answer that is too large, breaks off or does not come in
 *   time; the caller has the hint
 */ async function getBytes(url, { timeoutMs, maxBytes }) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRedirects: false,
        allowRetries: true,
        maxRetries: 1,
        socketTimeout: timeoutMs
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new StatusError(`HTTP ${message.statusCode ?? '?'}`);
        }
        return await bodyOf(message, timeoutMs, maxBytes);
    } finally{
        client.dispose();
    }
}
async function bodyOf(message, timeoutMs, maxBytes) {
    const late = AbortSignal.timeout(timeoutMs);
    late.addEventListener('abort', ()=>message.destroy(new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', `no whole answer in ${timeoutMs} ms`)));
    const chunks = [];
    let size = 0;
    for await (const chunk of message){
        const bytes = chunk;
        size += bytes.length;
        if (size > maxBytes) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', `it has more than ${maxBytes} bytes`);
        chunks.push(bytes);
    }
    if (!message.complete) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FixbyError */ .$('scanner', 'the answer broke off');
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 71109:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ selectLockfiles)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75698);
/* harmony import */ var _lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57535);
/* harmony import */ var _lockfiles_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49855);




/**
 * Selects the lockfiles to scan.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function selectLockfiles(files, directory, exclude) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_2___default()([
        ...exclude
    ], {
        dot: true
    });
    const present = files.filter(({ path })=>(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(directory, path) && !(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .isInstalled */ .j$)(path));
    const wanted = present.filter(({ path })=>!excluded(path));
    const all = new Set(files.map(({ path })=>path));
    // A file that pip-tools or uv compiled contains all requirements of its source, with versions.
    const isCompiled = (path)=>path.endsWith('.in') && all.has(path.replace(/\.in$/, '.txt'));
    const isElsewhere = (path)=>isCompiled(path) || (0,_lockfiles_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .isCovered */ .P$)(path, (other)=>all.has(other));
    return {
        lockfiles: wanted.filter(({ path, kind })=>kind === 'file' && (0,_lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .lockfileKind */ .Wd)(path) !== null && !isElsewhere(path)).map(({ path })=>path),
        links: wanted.filter(({ path, kind })=>kind === 'symlink' && (0,_lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .lockfileKind */ .Wd)(path) !== null).map(({ path })=>path),
        submodules: wanted.filter(({ kind })=>kind === 'submodule').map(({ path })=>path),
        detours: files.filter(({ kind })=>kind !== 'file'),
        unread: wanted.flatMap(({ path })=>{
            const unread = (0,_lockfiles_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadLockfile */ .b)(path, (candidate)=>all.has(candidate));
            return unread === null ? [] : [
                {
                    path,
                    ...unread
                }
            ];
        }),
        projects: wanted.filter(({ path, kind })=>kind === 'file' && /(?:^|\/)package\.json$/.test(path)).map(({ path })=>path),
        excluded: present.filter(({ path, kind })=>kind === 'file' && excluded(path) && (0,_lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .lockfileKind */ .Wd)(path) !== null).map(({ path })=>path)
    };
}


/***/ }),

/***/ 67674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ forgeScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16635);



const FORGE = {
    name: 'forge',
    sources: [
        'forge'
    ]
};
const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** The scanner of Forge manifests. */ const forgeScanner = {
    ...FORGE,
    skipped: (policy)=>policy.scan.forge.enabled ? null : 'the policy has scan.forge.enabled: false',
    scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context))
};
/** Rules are loaded only when the tree has a file with a manifest's name. */ async function scanOrFail(context) {
    try {
        if (!await mayHaveApps(context)) return nothing({
            problems: [],
            coverage: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyCoverage */ .e8)(context)
        });
        const { scanForge } = await Promise.all(/* import() */[__webpack_require__.e(2230), __webpack_require__.e(5015)]).then(__webpack_require__.bind(__webpack_require__, 15015));
        const { report, ...found } = await scanForge(context);
        return {
            ...found,
            report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
                version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
                ...report
            })
        };
    } catch (error) {
        return nothing({
            problems: [
                (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            ]
        });
    }
}
async function mayHaveApps({ head, base }) {
    const lists = await Promise.all([
        head.files(),
        base === null ? [] : base.files()
    ]);
    return lists.some((files)=>files.some(({ path })=>NAME.test(path)));
}
function nothing(parts) {
    const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(FORGE, {
        version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
        files: 0,
        ...parts
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 17993:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPostureScanner)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70911);
/* harmony import */ var _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16635);



const POSTURE = {
    name: 'posture',
    sources: [
        'posture'
    ]
};
/** The scanner of the repository's settings on GitHub. */ function createPostureScanner(options) {
    return {
        ...POSTURE,
        skipped: (policy)=>whySkipped(policy, options),
        scan: (context)=>(0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .timed */ .ay)(()=>scanOrFail(context, options))
    };
}
function whySkipped({ scan }, { posture }) {
    if (!scan.posture.enabled) return _shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ASKED */ .Lf;
    return posture === null ? 'looked at by runs on the default branch, and by fixby posture' : null;
}
async function scanOrFail({ head, policy }, { posture }) {
    if (posture === null) return nothing({
        problems: [
            'there is nobody to ask for the settings'
        ]
    });
    try {
        const { scanPosture } = await Promise.all(/* import() */[__webpack_require__.e(3556), __webpack_require__.e(4925)]).then(__webpack_require__.bind(__webpack_require__, 59987));
        const { checks, observations } = await scanPosture(head, posture, policy.scan.posture.disable);
        const report = (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            problems: [],
            checks
        });
        return {
            report,
            head: observations,
            base: [],
            moved: new Map()
        };
    } catch (error) {
        return nothing({
            problems: [
                `the settings could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`
            ]
        });
    }
}
function nothing(parts) {
    return {
        report: (0,_shared_scan_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(POSTURE, {
            version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
            ...parts
        }),
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 98378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createScanners)
});

// UNUSED EXPORTS: knownApps

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/policy/scan-section.js
var scan_section = __webpack_require__(56683);
// EXTERNAL MODULE: ./src/scanners/activity/run.js + 41 modules
var run = __webpack_require__(76086);
// EXTERNAL MODULE: ./src/scanners/code/run.js
var code_run = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
;// CONCATENATED MODULE: ./src/system/cached-tree.js

/** A tree that reads each file only once, whatever size limits its callers set. */ function cachedTree(tree) {
    const contents = new Map();
    return {
        commit: tree.commit,
        files: ()=>tree.files(),
        contentId: (path)=>tree.contentId(path),
        read: async (path, maxBytes = Infinity)=>{
            const reading = contents.get(path) ?? tree.read(path);
            contents.set(path, reading);
            const content = await reading;
            if (content.length > maxBytes) throw new errors/* TooLargeError */.qB(path, content.length, maxBytes);
            return content;
        }
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/scale/age.js
var scale_age = __webpack_require__(2213);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database.js




/** The directory inside `--local-db-path` in which osv-scanner 2.x looks for databases. */ const LAYER = 'osv-scalibr';
/** The reason for an ecosystem without a database file. */ const NO_FILE = 'no offline version of the OSV database is available';
/** What is said of one without a single advisory, which no ecosystem is. */ const NO_RECORDS = 'it has no records';
/** Bytes of the record that ends a zip archive, and most that its comment may have behind it. */ const END = {
    bytes: 22,
    comment: 0xff_ff,
    signature: 0x06_05_4b_50,
    entries: 10
};
/**
 * An empty zip archive: the end-of-central-directory record alone.
 * @see APPNOTE.TXT 4.3.16, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */ const EMPTY_ZIP = Buffer.from([
    'P'.charCodeAt(0),
    'K'.charCodeAt(0),
    5,
    6,
    ...Array(18).fill(0)
]);
/**
 * An offline database. When an ecosystem has no file, osv-scanner stops at the first package of it
 * and skips all later ones; an empty file lets it go on, so that the other ecosystems are complete.
 */ class Database {
    /** The directory to pass to osv-scanner. */ directory;
    /** The user's directory, for messages. */ #original;
    #scratch;
    /** The reason why an ecosystem's database is an empty one, by ecosystem. */ #empty;
    constructor(original, scratch, directory, empty){
        this.#original = original;
        this.#scratch = scratch;
        this.directory = directory;
        this.#empty = empty;
    }
    /**
   * Prepares the database for a run.
   * @param directory the user's directory, with `osv-scalibr/<Ecosystem>/all.zip` in it
   * @param ecosystems those that are probably needed
   * @throws FixbyError (usage) when it is not such a directory
   */ static async open(directory, ecosystems, scratch) {
        const original = (0,external_node_path_.resolve)(directory);
        if (!await (0,files/* exists */.t2)((0,external_node_path_.join)(original, LAYER))) throw new fixby_error/* FixbyError */.$('usage', `There is no OSV database in ${original}: it has no directory ${LAYER}.`, `The layout is <directory>/${LAYER}/<Ecosystem>/all.zip.`);
        const database = new Database(original, scratch, original, new Map());
        const missing = new Map();
        const wanted = new Set(ecosystems);
        // Whatever else is there may be asked for by an SBOM.
        for (const ecosystem of new Set([
            ...wanted,
            ...await (0,promises_.readdir)((0,external_node_path_.join)(original, LAYER))
        ])){
            const file = (0,external_node_path_.join)(original, LAYER, ecosystem, 'all.zip');
            const there = await (0,files/* exists */.t2)(file);
            if (there && await hasNoRecords(file)) missing.set(ecosystem, NO_RECORDS);
            else if (!there && wanted.has(ecosystem)) missing.set(ecosystem, NO_FILE);
        }
        return missing.size === 0 ? database : database.without(missing);
    }
    /** Whether an ecosystem's database can be replaced by an empty one, and has not been yet. */ canDoWithout(ecosystem) {
        return /^[A-Za-z0-9][A-Za-z0-9.+ _-]*$/.test(ecosystem) && !this.#empty.has(ecosystem);
    }
    /**
   * A copy of the database with empty files for some ecosystems.
   * @param reasons the reason for each, by ecosystem
   */ async without(reasons) {
        const empty = new Map([
            ...this.#empty,
            ...reasons
        ]);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#scratch, 'database-'));
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER));
        for (const ecosystem of (await (0,promises_.readdir)((0,external_node_path_.join)(this.#original, LAYER)))){
            if (empty.has(ecosystem)) continue;
            await (0,promises_.symlink)((0,external_node_path_.join)(this.#original, LAYER, ecosystem), (0,external_node_path_.join)(directory, LAYER, ecosystem), 'junction');
        }
        for (const ecosystem of empty.keys()){
            await (0,promises_.mkdir)((0,external_node_path_.join)(directory, LAYER, ecosystem));
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, LAYER, ecosystem, 'all.zip'), EMPTY_ZIP);
        }
        return new Database(this.#original, this.#scratch, directory, empty);
    }
    /** What is wrong with an ecosystem's database and what to do; null when it is a real one. */ complaint(ecosystem) {
        const why = this.#empty.get(ecosystem);
        if (why === undefined) return null;
        const file = (0,external_node_path_.join)(this.#original, LAYER, ecosystem, 'all.zip');
        return why.includes(NO_FILE) ? `there is no database for ${ecosystem} in ${this.#original}, so its packages were not compared with any advisory: add ${file}` : `the database for ${ecosystem} cannot be read (${why}), so its packages were not compared with any advisory: replace ${file}`;
    }
}
/**
 * Whether a zip archive is a whole one that has no entries; one that is none is osv-scanner's to
 * complain about.
 * @see APPNOTE.TXT 4.3.16
 */ async function hasNoRecords(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const length = Math.min(size, END.bytes + END.comment);
        const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
        for(let at = length - END.bytes; at >= 0; at -= 1)if (buffer.readUInt32LE(at) === END.signature) return buffer.readUInt16LE(at + END.entries) === 0;
        return false;
    } finally{
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/given-database.js





/**
 * How old a database is that the user gave, by the oldest file of it that was used: whatever its
 * age, it is used as it is.
 * @param now milliseconds since 1970
 * @returns one sentence; none where none of its files was used
 */ async function givenDatabaseNotes(directory, ecosystems, now = Date.now()) {
    const times = await Promise.all(ecosystems.map((name)=>changedAt((0,external_node_path_.join)(directory, LAYER, name, 'all.zip'))));
    const known = times.filter((time)=>time !== null);
    if (known.length === 0) return [];
    const oldest = Math.min(...known);
    const day = new Date(oldest).toISOString().slice(0, 10);
    return [
        `compared with the OSV database that was given, of ${day}, ${(0,scale_age/* ageInWords */.s3)(Math.max(0, now - oldest))} old`
    ];
}
async function changedAt(file) {
    try {
        return (await (0,promises_.stat)(file)).mtimeMs;
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/system/distrusted.js
var distrusted = __webpack_require__(61962);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/json.js
var json = __webpack_require__(12512);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(83456);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(45961);
;// CONCATENATED MODULE: ./src/scanners/dependencies/call/reason.js
const MAX_REASON = 400;
/** Text as one line without control characters, at most 400 characters long. */ function oneLine(text) {
    const clean = text.slice(0, 8 * MAX_REASON).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return clean.length <= MAX_REASON ? clean : `${clean.slice(0, MAX_REASON - 1)}\u2026`;
}
/**
 * The form in which osv-scanner's messages name a file: relative to the root of the file system,
 * with `/`.
 * @param file absolute path
 */ function namedAs(file) {
    return file.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '').replace(/^\/+/, '');
}
/**
 * A message of osv-scanner in which staged paths are replaced by the repository's.
 * @param files staged path to path in the repository
 */ function inTermsOfRepository(text, files) {
    let result = text.slice(0, 40 * MAX_REASON).replace(/^Error during extraction: \(extracting as [^)]*\)\s*/, '');
    const replace = (path, by)=>{
        for (const name of [
            path,
            `/${namedAs(path)}`,
            namedAs(path)
        ])result = result.replaceAll(name, by);
    };
    for (const [staged, original] of files)replace(staged, original);
    for (const root of rootsOf(files))replace(root, '');
    return oneLine(result);
}
/** The staging directories that correspond to the repository's root. */ function rootsOf(files) {
    return new Set([
        ...files
    ].flatMap(([staged, original])=>staged.replaceAll('\\', '/').endsWith(`/${original}`) ? [
            staged.slice(0, staged.length - original.length)
        ] : []));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/schema.js

/**
 * A field of a `database_specific` object. Its type depends on the database, so a value of another
 * type counts as absent.
 * @see https://ossf.github.io/osv-schema/#database_specific-field
 */ function loose(schema) {
    return schema.optional().catch(undefined);
}
const severitySchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().default(''),
    score: schemas/* string */.YjP()
});
const rangeSchema = schemas/* object */.Ikc({
    /** osv-scanner omits types that it does not know. */ type: schemas/* enum */.k5n([
        'SEMVER',
        'ECOSYSTEM',
        'GIT'
    ]).default('ECOSYSTEM'),
    events: schemas/* array */.YOg(schemas/* object */.Ikc({
        introduced: schemas/* string */.YjP().optional(),
        fixed: schemas/* string */.YjP().optional(),
        last_affected: schemas/* string */.YjP().optional()
    })).default([])
});
const affectedSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        ecosystem: schemas/* string */.YjP()
    }).optional(),
    ranges: schemas/* array */.YOg(rangeSchema).default([]),
    versions: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Used when the record as a whole has none. */ severity: schemas/* array */.YOg(severitySchema).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** RustSec: `unmaintained`, `unsound`, `notice`; null for a vulnerability. */ informational: loose(schemas/* string */.YjP().nullable()),
        cwes: loose(schemas/* array */.YOg(schemas/* object */.Ikc({
            cweId: schemas/* string */.YjP()
        })))
    }))
});
const recordSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    summary: schemas/* string */.YjP().optional(),
    details: schemas/* string */.YjP().optional(),
    /** RFC 3339 */ published: schemas/* string */.YjP().optional(),
    modified: schemas/* string */.YjP().optional(),
    withdrawn: schemas/* string */.YjP().optional(),
    severity: schemas/* array */.YOg(severitySchema).default([]),
    affected: schemas/* array */.YOg(affectedSchema).default([]),
    references: schemas/* array */.YOg(schemas/* object */.Ikc({
        url: schemas/* string */.YjP()
    })).default([]),
    database_specific: loose(schemas/* object */.Ikc({
        /** The GitHub Advisory Database's word: LOW, MODERATE, HIGH, CRITICAL. */ severity: loose(schemas/* string */.YjP()),
        cwe_ids: loose(schemas/* array */.YOg(schemas/* string */.YjP()))
    }))
});
const groupSchema = schemas/* object */.Ikc({
    /** The ids of a vulnerability's records; never empty. */ ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** A CVSS score as text, `9.8`; empty when osv-scanner could not compute one. */ max_severity: schemas/* string */.YjP().default('')
});
const packageSchema = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        ecosystem: schemas/* string */.YjP()
    }),
    dependency_groups: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    groups: schemas/* array */.YOg(groupSchema).default([]),
    vulnerabilities: schemas/* array */.YOg(recordSchema).default([])
});
/**
 * The part of `osv-scanner --format json` that Fixby uses; everything else is dropped.
 * @see https://google.github.io/osv-scanner/output/#json
 */ const osvResultSchema = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        /** The path is absolute, with `/`. */ source: schemas/* object */.Ikc({
            path: schemas/* string */.YjP()
        }),
        packages: schemas/* array */.YOg(packageSchema)
    }))
});

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/call.js









/** Maximum size of stdout and of stderr, in bytes. */ const MAX_OUTPUT = 16 * 1024 * 1024;
/** Calls osv-scanner once for all the files. Failures of osv-scanner are returned, not thrown. */ async function callOsvScanner(call) {
    let ended;
    try {
        ended = await call.run(call.program, argumentsOf(call), {
            cwd: (0,external_node_path_.dirname)(call.config),
            env: (0,environment/* minimalEnvironment */.nr)({
                ...git_environment/* NO_REPOSITORY */.N,
                TMPDIR: (0,external_node_path_.dirname)(call.config)
            }),
            timeoutMs: call.timeoutMs,
            maxOutputBytes: MAX_OUTPUT
        });
    } catch (error) {
        return {
            started: false,
            exitCode: null,
            stderr: '',
            result: null,
            broken: `osv-scanner cannot be started: ${oneLine((0,errors/* messageOf */.bD)(error))}`
        };
    }
    const { exitCode, stderr } = ended;
    if (ended.killed !== null || exitCode === null) return {
        started: true,
        exitCode: null,
        stderr,
        result: null,
        broken: describeKill(ended.killed, call.timeoutMs)
    };
    return {
        started: true,
        exitCode,
        stderr,
        ...await readResult(call)
    };
}
/**
 * The arguments. Call analysis is off, since it would run build tools on the scanned code.
 * Resolving is off, since it would contact registries that the scanned code names. All severities
 * are reported, so that exit code 0 means no vulnerability at all.
 */ function argumentsOf({ files, config, output, database, download = false }) {
    return [
        'scan',
        'source',
        '--no-call-analysis=all',
        '--no-resolve',
        '--no-ignore',
        '--all-vulns',
        '--config',
        config,
        '--format',
        'json',
        '--output-file',
        output,
        ...database === null ? [] : [
            ...offline(download),
            '--local-db-path',
            database
        ],
        // The colon ends an empty file type, so that the path may contain colons itself.
        ...files.flatMap((file)=>[
                '-L',
                `:${file}`
            ])
    ];
}
function offline(download) {
    return download ? [
        '--offline-vulnerabilities',
        '--download-offline-databases'
    ] : [
        '--offline'
    ];
}
function describeKill(killed, timeoutMs) {
    if (killed === 'timeout') return `osv-scanner took longer than ${Math.round(timeoutMs / 1000)} s and was stopped`;
    if (killed === 'output') return `osv-scanner wrote more than ${MAX_OUTPUT} bytes of messages and was stopped`;
    return `osv-scanner was ended by ${killed ?? 'an unknown signal'}`;
}
async function readResult({ output, maxResultBytes }) {
    try {
        const { size } = await (0,promises_.stat)(output);
        if (size > maxResultBytes) throw new fixby_error/* FixbyError */.$('scanner', `it has ${size} bytes, more than the ${maxResultBytes} that are read.`, 'Exclude lockfiles that nobody installs from (scan.dependencies.exclude)');
        const result = osvResultSchema.parse(JSON.parse(await (0,promises_.readFile)(output, 'utf8')));
        return {
            result,
            broken: null
        };
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return {
            result: null,
            broken: null
        };
        const why = error instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : (0,errors/* messageOf */.bD)(error);
        return {
            result: null,
            broken: `osv-scanner's result cannot be read: ${oneLine(why)}`
        };
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/stderr.js
/** A database that osv-scanner could not load. */ const SCANNED = /^Scanned (.+) file and found (\d+) packages?$/;
const LOADED = /^Loaded (.+?) local db from /;
const DATABASE = /^could not load db for (.+?) ecosystem: (.*)$/s;
/** Messages that do not make a scan incomplete, whatever they quote. */ const HARMLESS = [
    SCANNED,
    LOADED,
    /^Starting filesystem walk for root: /,
    /^End status: /,
    /^Filtered \d+ local\/unscannable package/,
    // A package without a version cannot be compared.
    /^Skipping (?:package|library) with missing name or version: /,
    /^Skipping .+: short commit hash /,
    // Concerns line numbers only.
    /^Could not identify (?:line number|package key) /,
    /^Ambiguous interpolation match for /,
    // Printed together with exit code 128.
    /^No package sources found/
];
/**
 * Words that occur in every message of osv-scanner 2.5.1 about something missing from its result.
 * Messages of other versions with such a word are treated alike.
 */ const FAILURE = /\b(?:errors?|fail(?:ed|s|ure)?|invalid|could not|cannot|can't|unable|panic|fatal|denied|unknown|unsupported|ignored|filtered|timed? ?out|openAndExtractFromFile|Loaded filter|Incorrect Usage)\b/i;
/** Parses osv-scanner's stderr. */ function readStderr(stderr) {
    const messages = joinContinued(stderr.split(/\r?\n/));
    const counts = countsOf(messages);
    return {
        counts,
        loaded: messages.flatMap((message)=>LOADED.exec(message)?.[1] ?? []),
        databases: messages.flatMap((message)=>{
            const [, ecosystem, reason] = DATABASE.exec(message) ?? [];
            return ecosystem === undefined || reason === undefined ? [] : [
                {
                    ecosystem,
                    reason
                }
            ];
        }),
        failures: messages.filter((message)=>FAILURE.test(message) && !HARMLESS.some((harmless)=>harmless.test(message)))
    };
}
/** Joins the lines that begin with a tab to the message before: a list of broken files. */ function joinContinued(lines) {
    const messages = [];
    for (const line of lines){
        if (line.startsWith('\t') && messages.length > 0) messages.push(`${messages.pop() ?? ''}\n${line}`);
        else messages.push(line);
    }
    return messages;
}
/**
 * A file that is counted twice gets the lower count, so that a result with more packages is
 * detected as inconsistent.
 */ function countsOf(messages) {
    const counts = new Map();
    for (const message of messages){
        const [, path, count] = SCANNED.exec(message) ?? [];
        if (path === undefined) continue;
        counts.set(path, Math.min(Number(count), counts.get(path) ?? Infinity));
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/kept-database.js












/** Beside the ecosystems: when each was last known to be complete. */ const TIMES = 'complete.json';
const Times = schemas/* record */.g1P(schemas/* string */.YjP(), iso/* datetime */.w$());
const TIMEOUT_MS = 10 * 60_000;
/**
 * The last complete OSV database of this machine, for when osv.dev cannot be reached. Each
 * ecosystem in it was downloaded whole, and loaded by osv-scanner, before it took its place.
 */ class KeptDatabase {
    #keeping;
    /** Both trees may ask at once, and what one downloads serves the other. */ #turn = Promise.resolve();
    constructor(keeping){
        this.#keeping = keeping;
    }
    /**
   * What may judge in the place of osv.dev: what is kept, or what can be downloaded now.
   * Never throws for what the network or the disk does.
   */ standIn(ecosystems) {
        const answer = this.#turn.then(()=>this.#standIn(ecosystems));
        this.#turn = answer;
        return answer;
    }
    async #standIn(ecosystems) {
        const { directory, maxAge } = this.#keeping;
        const limit = `scan.dependencies.max-database-age: ${maxAge}`;
        if ((0,scale_age/* ageInMs */.JT)(maxAge) === 0) return {
            refused: `no database may stand in for it (${limit})`
        };
        if ((0,distrusted/* isDistrusted */.k_)(directory)) return {
            refused: `no database may stand in for it: ${directory} lies in what is judged`
        };
        const missing = (await this.#ages(ecosystems)).filter(({ age })=>age > (0,scale_age/* ageInMs */.JT)(maxAge));
        const problem = missing.length === 0 ? null : await this.#download(missing.map(({ name })=>name));
        if (problem !== null) return {
            refused: `${missing.map(describe).join(', ')} in ${directory} (${limit}), and a new one cannot be had: ${problem}`
        };
        const [oldest] = (await this.#ages(ecosystems)).sort((a, b)=>b.age - a.age);
        const since = oldest === undefined ? '' : `, ${(0,scale_age/* ageInWords */.s3)(oldest.age)} old`;
        return {
            directory,
            words: `judged by the last complete OSV database${since} (${limit})`
        };
    }
    /**
   * Downloads what is older than half of the age that is allowed. Only where the directory is
   * there: whoever wants a database at hand makes it.
   * @returns what could not be done; null when all is well
   */ async keepUp(ecosystems) {
        const { directory, maxAge } = this.#keeping;
        if ((0,scale_age/* ageInMs */.JT)(maxAge) === 0 || (0,distrusted/* isDistrusted */.k_)(directory) || !await (0,files/* exists */.t2)(directory)) return null;
        const old = (await this.#ages(ecosystems)).filter(({ age })=>age > (0,scale_age/* ageInMs */.JT)(maxAge) / 2);
        return old.length === 0 ? null : this.#download(old.map(({ name })=>name));
    }
    /** Milliseconds since each was complete; infinite where there is none. */ async #ages(ecosystems) {
        const times = await this.#times();
        return Promise.all(ecosystems.map(async (name)=>{
            const at = Date.parse(times[name] ?? '');
            const isThere = await (0,files/* exists */.t2)((0,external_node_path_.join)(this.#keeping.directory, LAYER, name, 'all.zip'));
            // A time that is still to come was not written by us.
            const age = this.#keeping.now() - at;
            return {
                name,
                age: isThere && age >= 0 ? age : Infinity
            };
        }));
    }
    async #times() {
        const file = (0,external_node_path_.join)(this.#keeping.directory, TIMES);
        if (!await (0,files/* exists */.t2)(file)) return {};
        const read = Times.safeParse((0,json/* jsonOf */.o_)(await (0,promises_.readFile)(file, 'utf8')));
        // Without times nothing of it may be used, and it is downloaded anew.
        return read.success ? read.data : {};
    }
    /** Never throws for what the network or the disk does. */ async #download(ecosystems) {
        const { directory, now } = this.#keeping;
        try {
            await (0,promises_.mkdir)(directory, {
                recursive: true
            });
            // In the directory itself, so that what is whole can be put into its place by renaming.
            const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, '.next-'));
            try {
                const at = new Date(now()).toISOString();
                const problem = await this.#fetch(ecosystems, fresh);
                if (problem !== null) return problem;
                for (const name of ecosystems)await this.#putInPlace(name, fresh);
                const times = {
                    ...await this.#times(),
                    ...Object.fromEntries(ecosystems.map((name)=>[
                            name,
                            at
                        ]))
                };
                await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, TIMES), JSON.stringify(times));
                await (0,promises_.rename)((0,external_node_path_.join)(fresh, TIMES), (0,external_node_path_.join)(directory, TIMES));
                return null;
            } finally{
                await (0,promises_.rm)(fresh, {
                    recursive: true,
                    force: true
                });
            }
        } catch (error) {
            return oneLine((0,errors/* messageOf */.bD)(error));
        }
    }
    /** osv-scanner downloads the databases of what it is given: one made-up package of each. */ async #fetch(ecosystems, fresh) {
        const { program, run, scratch } = this.#keeping;
        const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'database-'));
        const list = (0,external_node_path_.join)(own, 'osv-scanner-custom.json');
        const packages = ecosystems.map((ecosystem)=>({
                package: {
                    ecosystem,
                    name: 'fixby-asks-for-the-database',
                    version: '0.0.0'
                }
            }));
        await (0,promises_.writeFile)(list, JSON.stringify({
            results: [
                {
                    packages
                }
            ]
        }));
        const config = (0,external_node_path_.join)(own, 'empty.toml');
        await (0,promises_.writeFile)(config, '');
        const ended = await callOsvScanner({
            ...{
                program,
                run,
                config,
                output: (0,external_node_path_.join)(own, 'result.json'),
                files: [
                    list
                ]
            },
            ...{
                database: fresh,
                download: true,
                timeoutMs: TIMEOUT_MS,
                maxResultBytes: 1024 * 1024
            }
        });
        const { loaded, failures } = readStderr(ended.stderr);
        const [failure = ended.broken] = failures;
        if (failure !== null) return oneLine(failure);
        const silent = ecosystems.filter((name)=>!loaded.includes(name));
        return silent.length === 0 ? null : `osv-scanner does not say that it loaded ${silent.join(', ')}`;
    }
    async #putInPlace(ecosystem, fresh) {
        const zip = (0,external_node_path_.join)(fresh, LAYER, ecosystem, 'all.zip');
        await (0,promises_.stat)(zip);
        const folder = (0,external_node_path_.join)(this.#keeping.directory, LAYER, ecosystem);
        await (0,promises_.mkdir)(folder, {
            recursive: true
        });
        await (0,promises_.rename)(zip, (0,external_node_path_.join)(folder, 'all.zip'));
    }
}
function describe({ name, age }) {
    return age === Infinity ? `there is no complete database for ${name}` : `the database for ${name} is ${(0,scale_age/* ageInWords */.s3)(age)} old`;
}

// EXTERNAL MODULE: ./src/core/packages/purl-type.js
var purl_type = __webpack_require__(70581);
;// CONCATENATED MODULE: ./src/core/packages/npm-names.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** Packages of npm that most others depend on, most first. Source: npm-high-impact (MIT). */ const NPM_NAMES = `
  typescript eslint react mocha @types/node jest prettier webpack react-dom @babel/core
  babel-loader eslint-plugin-import rimraf chai @types/jest lodash @babel/preset-env babel-eslint
  babel-core husky rollup chalk @typescript-eslint/eslint-plugin @typescript-eslint/parser tslib
  ts-node eslint-config-prettier webpack-cli @types/react ts-jest css-loader eslint-plugin-react
  eslint-plugin-prettier cross-env babel-cli axios vue express babel-preset-es2015 autoprefixer
  webpack-dev-server babel-preset-env style-loader tslint @babel/cli lint-staged gulp sass-loader
  node-sass commander fs-extra sinon vue-template-compiler @types/react-dom core-js babel-jest
  @babel/preset-react html-webpack-plugin @rollup/plugin-node-resolve nyc file-loader
  eslint-plugin-promise prop-types eslint-plugin-node request eslint-plugin-jsx-a11y
  @rollup/plugin-commonjs moment coveralls npm-run-all karma babel-preset-react @types/mocha
  eslint-config-standard postcss-loader eslint-plugin-standard glob inquirer
  @babel/plugin-proposal-class-properties eslint-plugin-vue url-loader debug @babel/runtime
  ts-loader react-scripts rollup-plugin-node-resolve sass istanbul rollup-plugin-terser
  eslint-config-airbnb rollup-plugin-babel @testing-library/react semver yargs dotenv
  @babel/plugin-transform-runtime rxjs @vue/cli-service uuid eslint-plugin-react-hooks
  rollup-plugin-commonjs @storybook/react @babel/preset-typescript karma-chrome-launcher
  @vue/cli-plugin-babel eslint-config-airbnb-base @types/lodash grunt less postcss nodemon
  rollup-plugin-typescript2 tape @types/chai extract-text-webpack-plugin @testing-library/jest-dom
  @storybook/addon-links async antd vue-loader @vue/cli-plugin-eslint babel-preset-stage-0 typedoc
  semantic-release babel-plugin-transform-runtime classnames node-fetch mkdirp ava ora minimist
  standard react-test-renderer @commitlint/config-conventional shelljs vue-router
  @testing-library/user-event webpack-merge jsdom @rollup/plugin-typescript
  @storybook/addon-actions @storybook/addon-essentials vite babel-runtime browserify less-loader
  @commitlint/cli eslint-loader babel-polyfill gh-pages @types/hyper-function-component bluebird
  eslint-plugin-jest enzyme should colors styled-components @types/express karma-jasmine
  rollup-plugin-postcss babel-register jquery @rollup/plugin-babel jasmine-core
  rollup-plugin-peer-deps-external body-parser uglify-js babel-plugin-transform-object-rest-spread
  gulp-rename @angular/core del cz-conventional-changelog mini-css-extract-plugin
  babel-preset-stage-2 underscore copy-webpack-plugin @angular/common tslint-config-prettier
  @angular/compiler @types/jasmine react-native sinon-chai zone.js tsup react-router-dom
  uglifyjs-webpack-plugin @angular/platform-browser webpack-bundle-analyzer
  optimize-css-assets-webpack-plugin @angular/compiler-cli clean-webpack-plugin jsonwebtoken
  reflect-metadata gulp-uglify terser-webpack-plugin redux stylelint
  @angular/platform-browser-dynamic @ant-design/web3-common @ant-design/web3-icons js-yaml
  grunt-contrib-jshint karma-mocha path concurrently commitizen babel standard-version cheerio
  karma-coverage codecov eslint-plugin-flowtype @rollup/plugin-json del-cli jshint
  source-map-support enzyme-adapter-react-16 ws supertest @babel/plugin-proposal-object-rest-spread
  @angular/forms @babel/polyfill @babel/register tsdx react-redux babel-plugin-add-module-exports
  web-vitals @vitejs/plugin-vue karma-webpack babel-plugin-transform-class-properties gulp-util
  bootstrap through2 chokidar execa vuex @angular/router @types/fs-extra gulp-babel
  rollup-plugin-uglify chai-as-promised @babel/eslint-parser puppeteer winston coffee-script
  @storybook/addon-interactions case-sensitive-paths-webpack-plugin grunt-contrib-watch release-it
  @types/styled-components graphql aws-sdk esbuild qs gulp-sourcemaps @angular/cli @types/uuid
  raw-loader handlebars rollup-plugin-dts @types/react-native @angular/animations @types/inquirer
  grunt-contrib-clean ejs jest-cli karma-jasmine-html-reporter vue-style-loader dayjs
  @rollup/plugin-replace webpack-node-externals jsdoc @storybook/testing-library ajv flow-bin
  codelyzer json-loader @vue/test-utils gulp-sass karma-phantomjs-launcher cross-spawn jasmine fs
  element-ui karma-sourcemap-loader gulp-concat @emotion/styled postcss-import pre-commit mongoose
  @babel/plugin-syntax-dynamic-import @semantic-release/git @types/jsonwebtoken
  @babel/plugin-proposal-decorators deepmerge jasmine-spec-reporter cssnano date-fns
  regenerator-runtime cors vite-plugin-dts nock rollup-plugin-vue ethers babel-plugin-istanbul
  eslint-plugin-babel protractor globby yeoman-generator grunt-contrib-uglify @storybook/addons
  babel-preset-stage-3 size-limit object-assign @emotion/react @types/sinon identity-obj-proxy
  eslint-config-react-app eslint-config-standard-react eslint-plugin-html
  karma-coverage-istanbul-reporter marked html-loader xo open pretty-quick webpack-dev-middleware
  gulp-mocha @vue/compiler-sfc @types/node-fetch q crypto-js np babelify @vitejs/plugin-react
  babel-preset-react-app tailwindcss es6-promise babel-plugin-module-resolver
  babel-plugin-external-helpers mongodb vue-tsc ramda copyfiles babel-plugin-import
  karma-firefox-launcher @size-limit/preset-small-lib highlight.js friendly-errors-webpack-plugin
  rollup-plugin-replace vitest @angular-devkit/build-angular tap lodash-es resolve
  react-addons-test-utils co @semantic-release/changelog @babel/node rollup-plugin-json socket.io
  webpack-hot-middleware @babel/plugin-proposal-optional-chaining react-router @alifd/next
  babel-plugin-syntax-jsx source-map-loader stylelint-config-standard koa figlet tsconfig-paths
  react-is superagent @angular/http http-server ng-packagr form-data gulp-eslint expect.js esm
  download-git-repo grunt-cli c8 gulp-autoprefixer babel-plugin-transform-decorators-legacy
  browser-sync got minimatch @material-ui/core buffer awesome-typescript-loader @types/debug
  microbundle react-hot-loader npm gulp-typescript tap-spec
  babel-plugin-transform-es2015-modules-commonjs assert karma-spec-reporter postcss-preset-env
  express-validator @react-native-community/eslint-config storybook run-sequence
  @angular/language-service babel-plugin-transform-vue-jsx @types/react-router-dom
  @types/jasminewd2 @types/yargs terser cookie-session shx whatwg-fetch eslint-plugin-jsdoc
  @vue/eslint-config-prettier immutable jest-environment-jsdom xml2js rollup-plugin-sourcemaps pg
  acorn eslint-friendly-formatter socket.io-client cookie-parser gulp-plumber svelte redis
  commitlint eslint-config-airbnb-typescript proxyquire camelcase morgan
  babel-helper-vue-jsx-merge-props @rollup/plugin-alias postcss-flexbugs-fixes karma-mocha-reporter
  eslint-import-resolver-typescript @types/cookie-session @babel/plugin-transform-modules-commonjs
  eslint-plugin-n request-promise markdown-it react-dev-utils next mime fast-glob stylus
  @babel/plugin-proposal-export-default-from @types/webpack css-split-webpack-plugin
  phantomjs-prebuilt nan loader-utils node-notifier expect conventional-changelog-cli
  jshint-stylish @rollup/plugin-terser portfinder eslint-plugin-mocha http-proxy-middleware
  fast-sass-loader @alifd/babel-preset-next @vue/eslint-config-typescript karma-cli @mui/material
  mysql joi prompts less-plugin-sass2less @types/glob query-string @nestjs/common
  eslint-plugin-unicorn @release-it/conventional-changelog isomorphic-fetch nanoid acertea
  @testing-library/react-hooks react-transition-group microbundle-crl @types/classnames
  anywhere-dream anything-kitchen-pack-tears anywhere-leon anywhere-dream-term anywhere-leon-eth
  anywhere-dream-demo anywhere-leonterms anywhere-leon-ethers anywhere-leon-demo anywhere-leon-web3
  actually-web3-win anywhere-leon-test avoid-web3-plenty alphabet-minute webpack-manifest-plugin
  grunt-contrib-copy opn ask-dropped-each @types/ws art-near-room-catch anakjalanan
  eslint-plugin-simple-import-sort tmp aid-guard1 @swc/core @vue/cli-plugin-router js-cookie
  gulp-jshint clsx prompt grunt-contrib-concat load-grunt-tasks karma-chai promise
  @types/react-test-renderer compression redux-thunk postcss-url lerna @vue/cli-plugin-typescript
  strip-ansi @stencil/core mocha-lcov-reporter vinyl-source-stream attempt-till-declared
  action-winter-carried according-he-proper rollup-plugin-copy actually-plastic-driven bignumber.js
  aid-human-declared grunt-contrib-nodeunit airplane-thus-web3-breathing babel-preset-stage-1 meow
  ncp karma-sinon-chai @storybook/builder-webpack5 watchify jest-junit anyone-rule-certain
  @storybook/manager-webpack5 ember-cli @types/prettier prismjs react-icons echarts gulp-replace
  @types/supertest yosay @storybook/addon-a11y ember-cli-inject-live-reload gulp-less @types/enzyme
  events eslint-config-google @svgr/webpack lodash.merge @vue/eslint-config-standard path-to-regexp
  broccoli-asset-rev @storybook/addon-knobs md5 babel-plugin-transform-react-jsx
  ember-cli-dependency-checker babel-preset-latest @types/semver mime-types cypress
  @ethersproject/providers @storybook/addon-info @semantic-release/npm node-nats-streaming web3
  @fortawesome/fontawesome-svg-core ember-export-application-global enzyme-to-json postcss-cli
  history ember-cli-babel @storybook/blocks gulp-load-plugins ember-cli-htmlbars yaml
  @material-ui/icons metro-react-native-babel-preset lru-cache parcel-bundler normalize.css
  tiny-invariant @fortawesome/free-solid-svg-icons @storybook/preset-create-react-app gulp-if
  @babel/plugin-proposal-nullish-coalescing-operator font-awesome gulp-clean gulp-clean-css
  grunt-mocha-test @types/lodash-es inherits rollup-plugin-buble moment-timezone ts-node-dev
  sqlite3 d3 @storybook/addon-docs @nestjs/core tslint-config-standard react-native-builder-bob zod
  extend @vue/cli-plugin-vuex eslint-plugin-eslint-comments
  @babel/plugin-proposal-export-namespace-from babel-plugin-styled-components stylus-loader
  benchmark big.js @vue/cli-plugin-unit-jest ember-cli-uglify faker nodemailer
  connect-history-api-fallback ember-disable-prototype-extensions source-map dotenv-expand pug
  eslint-plugin-storybook cross-fetch raf eventemitter3 optimist rollup-plugin-url connect
  serve-static pod-install iconv-lite type-fest parcel @types/chalk log-symbols discord.js
  react-select gulp-istanbul @babel/types jsdoc-to-markdown @types/eslint @ant-design/icons
  @svgr/rollup @babel/preset-flow resize-observer-polyfill validator url @ethersproject/address ms
  readable-stream ember-cli-sri postcss-scss boxen @types/chai-as-promised
  compression-webpack-plugin lodash.debounce @types/js-yaml rollup-plugin-filesize react-bootstrap
  npm-check-updates immer update-notifier vue-jest json5 ember-cli-qunit archiver
  @babel/plugin-transform-react-jsx util along-disease5 bn.js lodash.get eslint-plugin-json
  invariant atmosphere-repeat-web3-together act-mark-sent6 resolve-url-loader
  babel-plugin-dynamic-import-node mustache rollup-plugin-visualizer @rollup/plugin-image node-uuid
  escape-string-regexp electron lit ember-resolver express-session @popperjs/core graceful-fs
  file-saver graphql-tag find-up loader.js ember-cli-htmlbars-inline-precompile vuepress fsevents
  process which i18next serve watch ember-load-initializers tar gulp-watch @angular/cdk
  jest-watch-typeahead replace-in-file gulp-postcss babel-plugin-transform-react-remove-prop-types
  yup three tiny-warning jade typedoc-plugin-markdown uglify-es path-exists
  fork-ts-checker-webpack-plugin sequelize stylelint-config-prettier
  @semantic-release/commit-analyzer @types/big.js querystring polished jest-resolve @types/rimraf
  eslint-config-standard-with-typescript yeoman-assert @changesets/cli @oclif/plugin-help
  @semantic-release/release-notes-generator ancient-sun available-percent-pride0 attempt-band-club
  anybody-office-web3-happened arrange-protection-round4 mobx firebase @types/qs @types/jquery
  babel-plugin-transform-flow-strip-types async-validator @mui/icons-material
  istanbul-instrumenter-loader gulp-header @types/jsdom xlsx @storybook/node-logger
  eslint-import-resolver-webpack jsdom-global concat-stream pluralize vue-class-component
  micromatch vue-hot-reload-api koa-router eventsource-polyfill phantomjs progress
  babel-plugin-named-asset-import @fortawesome/react-fontawesome rollup-plugin-scss vue-i18n
  vinyl-buffer babel-preset-minify angular yeoman-test crypto lodash.clonedeep codemirror
  @ethersproject/contracts @testing-library/dom @jest/globals @babel/parser lodash.camelcase
  @types/testing-library__jest-dom babel-plugin-lodash @ethersproject/solidity merge2 @emotion/core
  ember-try jscs ioredis simple-git progress-bar-webpack-plugin hardhat stylelint-order svgo
  babel-preset-flow react-app-polyfill ansi-styles jszip esprima passport rollup-plugin-typescript
  @semantic-release/github browserslist merge-stream tslint-react vue-property-decorator
  @types/react-redux ant-design-vue fast-deep-equal @babel/plugin-proposal-numeric-separator
  @types/request canvas @nestjs/testing postcss-nested prettier-eslint clone svelte-check
  babel-plugin-transform-object-assign eslint-plugin-markdown postcss-custom-properties
  workbox-webpack-plugin @types/webpack-env typings decimal.js-light npmlog vinyl pify
  documentation jest-styled-components argparse log4js @types/cors @babel/runtime-corejs3
  babel-plugin-component jsonfile lodash.isequal mockjs multer @babel/plugin-syntax-import-meta
  @microsoft/api-extractor function-bind xtend request-promise-native sharp chromedriver ip diff
  toformat nodeunit tsconfig js-beautify react-helmet @oclif/command
  babel-plugin-transform-async-to-generator cookie bower slash through eslint-plugin-unused-imports
  color event-stream config stylelint-scss safe-buffer ansi-regex supports-color change-case
  tslint-eslint-rules cpx @tsconfig/recommended @storybook/theming vuedraggable
  babel-plugin-syntax-dynamic-import rollup-plugin-esbuild mysql2 @types/react-transition-group
  eslint-plugin-react-refresh yargs-parser rollup-plugin-serve ember-source tap-min jsbi
  vue-html-loader isparta styled-system react-hook-form power-assert bcrypt clear postcss-calc
  markdown-it-container @oclif/config deep-equal @babel/plugin-proposal-throw-expressions rewire
  popper.js luxon pino @angular/material @storybook/react-webpack5 rollup-plugin-livereload
  @babel/plugin-external-helpers lit-element postcss-safe-parser ember-data @types/crypto-js
  class-validator clean-css grunt-contrib-connect @ethersproject/networks ini dumi ethereumjs-util
  @storybook/addon-storysource react-i18next shortid @istanbuljs/nyc-config-typescript
  jest-extended enquirer readline-sync preact chalk-animation @rollup/plugin-url tsx
  gulp-minify-css ts-mocha element-plus @types/shelljs tsd js-base64 @nomiclabs/hardhat-ethers
  jest-config class-transformer ember-cli-app-version rollup-plugin-delete arg requirejs
  rollup-plugin-eslint @types/bluebird karma-browserify rollup-plugin-node-builtins unbuild
  gulp-cssmin @webcomponents/webcomponentsjs @babel/plugin-proposal-json-strings pump cli-table
  @vitejs/plugin-vue-jsx @types/axios once @vueuse/core nsp typeorm adm-zip tslint-loader
  react-intl travis-deploy-once svelte-preprocess child_process @sveltejs/kit yorkie
  @vitest/coverage-c8 ember-ajax https-proxy-agent @types/ramda
  babel-plugin-transform-jsbi-to-bigint pnp-webpack-plugin jasmine-node hoist-non-react-statics
  @types/puppeteer react-dnd bunyan @oclif/dev-cli picocolors rollup-watch bindings http-errors
  install typechain @angular/platform-server tsconfig-paths-webpack-plugin ethereum-waffle
  @reduxjs/toolkit http-proxy eslint-config-next markdown-it-anchor @babel/traverse jwt-decode
  url-join prettier-plugin-svelte webpack-stream chart.js eslint-import-resolver-node
  @rushstack/eslint-patch eslint-webpack-plugin css-minimizer-webpack-plugin
  @fortawesome/fontawesome-free @antfu/eslint-config csstype babel-preset-react-native nprogress
  @types/minimist protobufjs react-refresh knex @nestjs/platform-express cosmiconfig bs58 bumpp
  @babel/plugin-proposal-function-sent @oclif/test tslint-config-airbnb formik ttypescript
  require-dir ember-cli-release underscore.string react-dnd-html5-backend chromatic
  throttle-debounce @babel/plugin-syntax-jsx yarn clipboard eslint-config-xo pkg-dir
  lodash.throttle babel-preset-es2015-rollup get-port fastify node-emoji
  @babel/plugin-proposal-function-bind koa-static @types/sinon-chai karma-safari-launcher
  @storybook/react-vite postcss-cssnext postcss-normalize @types/koa uppercamelcase tsickle
  estraverse stream-browserify ghooks dateformat rollup-plugin-css-only @openzeppelin/contracts
  validate-commit-msg @babel/plugin-proposal-pipeline-operator systemjs eslint-plugin-security
  lolex p-limit ember-cli-eslint eslint-config-egg amqplib time-grunt snazzy
  validate-npm-package-name redux-saga color-convert @stdlib/bench koa-bodyparser
  strip-json-comments framer-motion gulp-bump cpy-cli monaco-editor @vue/component-compiler-utils
  nightwatch escodegen svg-sprite-loader imports-loader @storybook/storybook-deployer reselect nwb
  grunt-contrib-coffee @types/mkdirp temp grunt-karma mock-fs helmet
  @babel/plugin-proposal-do-expressions global anymatch escape-html is-ci @open-wc/testing
  @types/prompts ansi-colors nuxt gulp-notify @types/babel__core @ckeditor/ckeditor5-paragraph
  react-color gulp-shell grunt-browserify @typechain/ethers-v5 make-dir arts-dao node-gyp
  path-browserify tslint-plugin-prettier karma-sauce-launcher @babel/plugin-transform-typescript
  @mdx-js/react elliptic eslint-plugin-ember @ckeditor/ckeditor5-basic-styles swiper
  jest-serializer-vue eslint-plugin-react-native @angular-devkit/core tsc-watch
  @ckeditor/ckeditor5-theme-lark @types/enzyme-adapter-react-16 nunjucks grunt-contrib-cssmin mqtt
  resolve-from path-is-absolute @storybook/builder-webpack4 @storybook/manager-webpack4
  @playwright/test @octokit/rest kleur redux-logger consola prettier-eslint-cli chai-spies
  eslint-config-oclif lit-html rollup-plugin-svelte get-stream @ckeditor/ckeditor5-essentials
  sprintf-js read-pkg-up tsc-alias warning unified command-line-args eslint-plugin-cypress
  @types/prop-types jest-fetch-mock @types/styled-system bcryptjs @types/core-js
  @sveltejs/adapter-auto @storybook/addon-viewport selenium-server @ckeditor/ckeditor5-list
  grunt-eslint @babel/plugin-proposal-logical-assignment-operators rollup-plugin-cleanup
  eslint-config-custom user mobx-react api-chatfb @ckeditor/ckeditor5-heading api-chatfb-test
  normalize-path api-chat-fanpage-facebook brfs crypto-browserify auto-changelog ansi-escapes
  sortablejs localforage @commitlint/config-angular @apollo/client app-root-path
  @ckeditor/ckeditor5-link father karma-ie-launcher base64-js xmldom dedent atob html-minifier
  react-markdown react-popper eslint-plugin-testing-library is-wsl esdoc @angular-devkit/schematics
  has-flag babel-plugin-transform-es2015-modules-umd @types/chalk-animation
  rollup-plugin-node-globals es6-shim @capacitor/core gulp-filter rollup-plugin-sass punycode
  react-docgen-typescript-loader ignore solc father-build tinycolor2 eslint-plugin-prefer-arrow
  @ckeditor/ckeditor5-image inject-loader string-width tough-cookie grunt-release pako
  @ckeditor/ckeditor5-block-quote caniuse-lite @types/bn.js magic-string autod react-dropzone
  balanced-match @babel/plugin-transform-object-assign cli-color @material-ui/lab grunt-bump
  is-glob tweetnacl transliteration ember-cli-shims vows brace-expansion @ckeditor/ckeditor5-table
  eslint-plugin-sonarjs sw-precache-webpack-plugin conventional-changelog leaflet
  ember-source-channel-url egg-bin acorn-jsx braces serve-favicon object-hash listr is-number
  requireindex pretty-bytes @solana/web3.js babel-plugin-transform-es2015-destructuring
  serialize-javascript is-plain-object html2canvas @ckeditor/ckeditor5-autoformat gulp-connect tsc
  @types/figlet @web/test-runner babel-plugin-macros eslint-plugin-svelte3 numeral url-parse merge
  grunt-shell @swc/jest gzip-size vue-eslint-parser onchange eslint-plugin-compat
  @ckeditor/ckeditor5-dev-utils @storybook/addon-postcss picomatch parse5 mitt @uniswap/v2-core
  @types/graphql hapi @angular-devkit/build-ng-packagr gulp-imagemin recompose recursive-readdir
  @babel/generator @ckeditor/ckeditor5-editor-classic hammerjs mocha-junit-reporter react-use
  color-name gulp-tslint @pmmmwh/react-refresh-webpack-plugin has bip39 filesize
  json-stringify-safe ember-maybe-import-regenerator unist-util-visit is-stream concat-map i
  inflight htmlparser2 @umijs/test import-local glob-parent ts-morph jimp
  babel-plugin-react-transform codeclimate-test-reporter fs.realpath vuetify dtslint
  @web/dev-server react-native-svg eslint-watch babel-preset-es2017 wrappy qrcode lab memoize-one
  figures @types/gulp gatsby @types/dotenv configstore @nomiclabs/hardhat-waffle
  eslint-plugin-tsdoc readline react-native-web memory-fs vite-tsconfig-paths
  @ckeditor/ckeditor5-paste-from-office emoji-regex @ckeditor/ckeditor5-indent
  stylelint-config-recommended graphql-request jest-canvas-mock @types/body-parser cp-cli
  solidity-coverage @stencil/sass @storybook/builder-vite gts babel-plugin-transform-regenerator
  @ckeditor/ckeditor5-media-embed json-templater @vitejs/plugin-react-swc coffeescript
  exports-loader algoliasearch @types/commander convert-source-map bytes bfj tsutils
  vue-template-es2015-compiler @types/aws-lambda prettier-plugin-organize-imports @sveltejs/package
  @alib/build-scripts qunit image-size gulp-size ts-pnp abort-controller pinia esno @swc/cli
  matchdep egg webpack-sources @types/faker @capacitor/android prettier-plugin-solidity mz
  constructs @storybook/preset-scss fast-json-stable-stringify @polymer/polymer remark-cli
  json-schema karma-sinon node-forge chance axios-mock-adapter depd globals eslint-config-xo-space
  delay @types/luxon react-modal user-home jest-pnp-resolver wrap-ansi fill-range
  conventional-changelog-conventionalcommits @vue/tsconfig text-table fp-ts @capacitor/ios faucet
  egg-ci codecov.io react-datepicker 0x0lobersyko signal-exit randombytes decimal.js
  @aws-sdk/client-s3 react-native-gesture-handler thread-loader firebase-admin
  @ckeditor/ckeditor5-dev-webpack-plugin @babel/runtime-corejs2 webpackbar selenium-webdriver
  eslint-import-resolver-alias js-tokens flat decamelize in-publish msw flow-copy-source isexe
  react-styleguidist websocket loglevel gulp-debug cli-progress code require-directory qunit-dom
  semistandard kind-of @types/three node-addon-api karma-babel-preprocessor gulp-coveralls
  @vue/eslint-config-airbnb to-regex-range publint statuses image-webpack-loader @nestjs/schematics
  slugify http karma-typescript gulp-cli @nestjs/cli copy-to-clipboard jest-circus pinst remark
  jscodeshift googleapis ember-cli-content-security-policy @types/mongodb all-contributors-cli
  create-react-class eslint-config-oclif-typescript ember-cli-ic-ajax object.assign
  react-syntax-highlighter animate.css path-parse downlevel-dts @rollup/plugin-buble string_decoder
  locate-path precss @types/mongoose long quill vinyl-fs egg-mock colorette p-map null-loader
  d3-scale metalsmith open-cli download formidable vitepress fetch-mock vant read-pkg
  rollup-plugin-alias @babel/plugin-transform-async-to-generator prettier-plugin-packagejson
  pino-pretty acorn-walk doctoc @ethersproject/abi node-libs-browser react-resizable
  @ember/optional-features emotion babel-plugin-named-exports-order @faker-js/faker he
  @ckeditor/ckeditor5-typing eventemitter2 test send tempy unplugin-vue-components JSONStream
  react-testing-library is-extglob @types/pg @storybook/addon-options aws-cdk-lib jsesc
  apollo-client babel-plugin-transform-export-extensions react-copy-to-clipboard cspell jest-enzyme
  @types/validator flow-typed isarray rollup-plugin-node-polyfills es5-shim patch-package
  graphql-tools auto react-toastify rc yamljs on-finished @vitest/ui live-server gulp-coffee
  datafire react-native-vector-icons cliui bili tslint-microsoft-contrib mime-db google-protobuf
  aryacil json-stable-stringify jsonschema anakayam finalhandler @nomiclabs/hardhat-etherscan
  worker-loader passport-local @types/js-cookie jest-environment-node chokidar-cli html-entities
  mockdate p-locate accepts ahooks etag @umijs/fabric mockery start-server-and-test
  is-fullwidth-code-point @types/tape schema-utils raw-body autoprefixer-loader babel-preset-es2016
  @types/react-router ember-qunit util-deprecate typescript-eslint-parser file-type node-watch uvu
  rollup-plugin-license @types/ejs ua-parser-js zustand inversify react-virtualized babylon
  callsites fancy-log react-draggable loose-envify babel-plugin-transform-es2015-classes
  babel-plugin-transform-es2015-parameters @headlessui/react debounce isparta-loader expo
  @compodoc/compodoc blanket buffer-from immutability-helper @tailwindcss/forms
  eslint-plugin-typescript babel-plugin-syntax-async-functions script-loader undici
  stylelint-prettier docdash lodash.set playwright shebang-regex file-save mathjs
  react-native-reanimated depcheck fast-xml-parser @fortawesome/free-regular-svg-icons deep-extend
  deep-extend karma-junit-reporter gulp-nsp gradient-string @stitches/react uri-js
  gulp-exclude-gitignore sort-package-json parseurl @types/cross-spawn
  @trivago/prettier-plugin-sort-imports material-ui y18n readdirp snyk nconf indent-string
  @babel/plugin-transform-flow-strip-types clean-package @babel/plugin-proposal-private-methods
  jest-environment-jsdom-fourteen dirty-chai array-union strip-bom nopt eslint-plugin-filenames
  https phosphor-react draft-js angular-mocks espree esutils shebang-command ali-oss
  @evilmartians/lefthook is-core-module gulp-git eslint-plugin-eslint-plugin node-cache hoek envify
  path-key word-wrap @stdlib/math-base-assert-is-nan @ionic/prettier-config api-facebooknew
  gulp-changed xmlhttprequest grunt-jscs lite-server isobject react-router-redux expose-loader os
  web3-utils solhint sax react-window consolidate prettier-plugin-java @hapi/joi
  ember-disable-proxy-controllers escalade @ckeditor/ckeditor5-alignment gulp-install
  json-schema-traverse yallist redux-mock-store postcss-modules react-docgen chai-http
  gulp-livereload @storybook/addon-notes pretty-format ajv-formats bufferutil babel-preset-airbnb
  hardhat-gas-reporter get-caller-file common-tags when react-spring @rollup/pluginutils
  better-sqlite3 table imurmurhash pngjs @jest/types @radix-ui/react-checkbox pkg core-util-is
  require-from-string p-queue @parcel/transformer-typescript-types gulp-htmlmin isomorphic-unfetch
  parse-json clipboardy cac reactstrap cli-spinners pm2 css @chakra-ui/react import-fresh
  find-cache-dir svg-inline-loader postcss-load-config rollup-plugin-analyzer are-objects
  are-arrays nanospinner recast rollup-plugin-auto-external vue-demi @types/tmp
  @fortawesome/free-brands-svg-icons gulp-insert plugin-error @ethersproject/bignumber npm-run-path
  @ckeditor/ckeditor5-font babel-preset-react-hmre flatted bundlesize boom grunt-contrib-less
  react-native-safe-area-context plop @ckeditor/ckeditor5-core setprototypeof grunt-babel
  safer-buffer promise-polyfill lodash.omit normalize-wheel typescript-transform-paths
  utf-8-validate @types/marked vue-server-renderer swiftlint memfs @ava/typescript babel-types
  @polymer/iron-demo-helpers @parcel/packager-ts @ionic/swiftlint-config gulp-jscs
  @stdlib/random-base-randu @vue/cli-plugin-unit-mocha angular2-template-loader @types/markdown-it
  babel-plugin-transform-remove-console analsorhost-simple-bs doctrine @swc/helpers
  gatsby-source-filesystem markdown-it-chain gulp-cssnano lodash.pick onetime
  @semantic-release/exec gray-matter autod-egg screenfull babel-plugin-transform-es2015-spread
  rollup-plugin-node-externals split content-type end-of-stream @types/storybook__react csv-parse
  happy-dom github-markdown-css backbone cli-table3 vue-markdown-loader dompurify npm-watch
  @nuxt/kit rxjs-compat @ckeditor/ckeditor5-adapter-ckfinder p-try eslint-config-elemefe
  @wojtekmaj/enzyme-adapter-react-17 dot-prop electron-to-chromium redux-devtools-extension bulma
  babel-plugin-transform-es2015-arrow-functions ci-info module-alias async-retry
  unplugin-auto-import wait-on postcss-pxtorem cli-spinner eslint-scope truffle
  @storybook/addon-storyshots lodash.uniq koa-body restify follow-redirects @types/async jest-dom
  @tsconfig/node16 gsap npm-check serialport rc-util component-emitter compare-versions
  @types/cheerio apollo-cache-inmemory @typechain/hardhat to-fast-properties object-path opener
  @mui/lab @oclif/core ts-helpers jest-mock @babel/plugin-transform-regenerator hosted-git-info
  babel-preset-es2015-loose load-json-file @babel/plugin-transform-classes mimic-fn
  @radix-ui/react-avatar @graphql-codegen/cli @storybook/vue simple-git-hooks uglifyjs is-plain-obj
  pdfjs-dist react-beautiful-dnd terminal-link d3-selection to-string-loader path-type traverse
  secp256k1 detect-port rsvp enhanced-resolve fast-levenshtein @types/cordova get-stdin
  dotenv-webpack write-file-atomic cz-customizable jest-worker @types/request-promise-native
  remap-istanbul lodash.template @aws-crypto/sha256-browser big-integer @tailwindcss/typography
  d3-array @emotion/css lodash.assign @types/xml2js build-plugin-fusion karma-phantomjs-shim bl
  react-query object-keys @types/pluralize conf utils-merge tapable @types/estree error-ex
  shell-quote fbjs babel-regenerator-runtime homebridge envinfo shallowequal cron @types/d3 replace
  react-transform-hmr mock-require @vue/composition-api ink-docstrap btoa cache-loader randomstring
  showdown browserify-shim esrecurse react-table has-symbols @aws-crypto/sha256-js @tsconfig/svelte
  builtin-modules define-properties @types/json-schema @ionic/eslint-config hash-sum uglifyify
  esdoc-standard-plugin prelude-ls @types/mime-types resolve-cwd @types/lodash.merge
  @ckeditor/ckeditor5-ckfinder fresh @ajhgwdjnpm/quia-harum-molestias-eos node-releases set-value
  xmlbuilder jest-diff @asdfgertyjhnpm/nesciunt-molestias-reprehenderit-occaecati optionator
  range-parser @tsconfig/node14 @types/moment @types/history is-arrayish xml-js command-exists
  lodash-webpack-plugin electron-css-injector markdownlint-cli
  @babel/plugin-transform-arrow-functions react-tooltip papaparse @types/events babel-istanbul
  oclif grunt-jsdoc run-parallel jspdf bs-platform @types/webpack-dev-server
  eslint-import-resolver-babel-module trash-cli leven bun-types node-schedule split2 @types/ioredis
  @capacitor/docgen @storybook/addon-onboarding @babel/preset-stage-0 extract-zip rollup-plugin-ts
  toidentifier touch @aws-cdk/core whatwg-url apollo-server-express create-hash
  rollup-plugin-styles sanitize-html @aws-sdk/types babel-plugin-dev-expression react-slick mssql
  @types/nodemailer base-64 method-override extend-shallow type-check object-inspect svelte2tsx
  prettier-plugin-tailwindcss http-status-codes babel-plugin-transform-es3-property-literals
  ember-auto-import intersection-observer babel-plugin-transform-es3-member-expression-literals
  normalize-url pegjs d3-shape call-bind @graphql-codegen/typescript stylelint-config-standard-scss
  minami process-nextick-args grunt-simple-mocha @vue/babel-preset-jsx @solana/spl-token chroma-js
  universalify babel-plugin-transform-es2015-block-scoping qunitjs node-static chai-enzyme
  is-buffer array-includes istanbul-lib-coverage log-update
  @babel/plugin-proposal-private-property-in-object arrify natural-compare react-app-rewired
  react-app-rewired @storybook/addon-controls upath lodash.isplainobject @types/lodash.get budo
  node rollup-plugin-clear eslint-plugin-no-only-tests react-scripts-ts @types/md5 @prisma/client
  postcss-simple-vars lowdb prettier-standard tsify rollup-plugin-babel-minify errorhandler
  strip-indent js-sha3 @types/socket.io-client is-windows @types/mime utility-types cli-ux
  grunt-contrib-qunit docz ink rollup-pluginutils build-plugin-component @monaco-editor/react
  @sentry/node deep-is clone-deep apollo-link-http @types/lodash.debounce airdropfind io-ts fibers
  react-addons-css-transition-group @types/cookie @types/sharp @grpc/grpc-js is-binary-path
  unzipper ajv-keywords @mui/styles interpret sirv-cli remark-gfm winston-daily-rotate-file
  ember-cli-jshint buble pretty-ms normalize-package-data @nestjs/config ganache-cli
  @open-wc/eslint-config opn-cli scheduler latest-version negotiator babel-plugin-syntax-flow
  cli-cursor @fortawesome/vue-fontawesome zlib js-md5 supports-preserve-symlinks-flag signale
  dotenv-cli rollup-plugin-polyfill-node grunt-exec vary dependency-check binary-extensions
  happypack neo-async @ethersproject/bytes seedrandom on-headers combined-stream @types/color
  @types/socket.io apollo-link @nestjs/swagger gulp-sequence @zerollup/ts-transform-paths
  i18next-browser-languagedetector levn get-intrinsic @types/lodash.clonedeep ember-cli-test-loader
  swagger-ui-express @element-plus/icons-vue @react-navigation/native element-resize-detector
  encodeurl node-html-parser inflection gulp-browserify @heroicons/react @storybook/cli type-is
  mochawesome @glimmer/component eslint-plugin-jsonc qrcode-terminal @antfu/ni verror
  @ckeditor/ckeditor5-easy-image json retry zx bson @types/morgan grpc
  @typescript-eslint/eslint-plugin-tslint @types/cookie-parser eslint-plugin-ava zuul
  eslint-formatter-pretty @types/nock hash.js clui ssh2 clean-css-cli fastify-plugin
  serialize-error jest-transform-stub plist setimmediate rollup-plugin-progress
  themeprovider-storybook emoji-100 address @types/isomorphic-fetch destroy @tsconfig/node18 gm
  eslint-visitor-keys esquery webdriverio chai-subset jsx-loader es-abstract https-browserify
  kolorist postcss-less get-value gulp-jasmine karma-requirejs @types/redis gulp-zip parent-module
  redux-actions serve-index stylelint-webpack-plugin command-line-usage
  babel-plugin-transform-es2015-template-literals pnpm entities regenerate
  babel-plugin-transform-react-constant-elements @mdx-js/mdx dts-bundle web-animations-js pirates
  pkginfo @types/minimatch gensync @types/prismjs @types/react-helmet wrench jsii axe-core
  @types/lodash.isequal select-version-cli @types/compression @nuxt/module-builder video.js
  @react-native-async-storage/async-storage tree-kill is-regex aggregate-error deasync
  json-parse-even-better-errors @types/winston stream-http @types/amqplib
  script-ext-html-webpack-plugin @storybook/vue3 array.prototype.flatmap lines-and-columns
  @stdlib/utils-define-nonenumerable-read-only-property prisma asynckit bech32 front-matter
  @types/request-promise cuid pascal-case sha.js estree-walker stylelint-config-rational-order intl
  level prom-client jest-haste-map broccoli-merge-trees os-browserify mixin-deep
  sass-resources-loader grunt-contrib-compress @microsoft/api-documenter postcss-selector-parser
  koa-compose ethereumjs-tx flat-cache fastq passport-jwt gulp-line-ending-corrector array-unique
  @types/multer rollup-plugin-svg unzip swr grunt-contrib-jasmine @material-ui/styles
  react-native-webview @types/source-map-support rollup-plugin-uglify-es jest-puppeteer solid-js
  babel-plugin-transform-es2015-shorthand-properties commondir rollup-plugin-import-css
  unique-random-array rc-slider js-sha256 umi @kadira/storybook type-detect
  @react-native-community/bob eslint-plugin-jest-dom @vercel/ncc @types/tar pascalcase
  react-sortable-hoc svg-url-loader object.values imagemin levelup os-tmpdir @glimmer/tracking add
  tailwind-merge babel-preset-vue ember-template-lint markdown-loader coffeelint projen
  queue-microtask dir-glob babel-plugin-emotion babel-minify dts-bundle-generator
  webidl-conversions defaults is-date-object babel-preset-jest rollup-plugin-size-snapshot
  wct-browser-legacy istanbul-reports mapbox-gl fluent-ffmpeg assert-plus @rollup/plugin-eslint
  strip-final-newline aes-js reusify eslint-plugin-functional react-error-overlay
  validate-npm-package-license string-replace-loader blessed openai ieee754
  eslint-plugin-chai-friendly cpy eslint-plugin-jasmine walk prettyjson @types/koa-router
  hardhat-deploy grunt-sass set-blocking env-cmd babel-traverse gulp-ignore jest-matcher-utils
  repeat-string is-docker ember-cli-template-lint eslint-config-semistandard
  @graphql-codegen/typescript-operations slate jest-util react-native-screens tar-fs camel-case
  isomorphic-ws @google-cloud/storage wordwrap @types/expect @types/proxyquire
  @vue/babel-plugin-jsx ignore-styles @custom-elements-manifest/analyzer @types/es6-promise
  recharts @material-ui/pickers is-typedarray miniprogram-api-typings @types/pino
  @jupyterlab/application jest-localstorage-mock @stdlib/types file-entry-cache @types/superagent
  spdx-expression-parse vuetify-loader defu bitcoinjs-lib is-string tinymce @vue/cli-plugin-pwa
  spdx-license-ids babel-plugin-syntax-trailing-function-commas @nuxtjs/eslint-config-typescript
  @types/bcrypt jsii-pacmak redbox-react is-callable hubot co-mocha @types/babel__traverse
  istanbul-lib-instrument @types/react-resizable eslint-utils basic-auth @ngx-translate/core ol
  performance-now katex arr-flatten regexpu-core http-proxy-agent content-disposition
  @vue/babel-helper-vue-jsx-merge-props exit @babel/plugin-transform-spread vue-cli-plugin-vuetify
  semantic-ui-react @storybook/addon-styling react-jss tr46 jest-each yocto-queue github
  elasticsearch puppeteer-core lodash.memoize inquirer-autocomplete-prompt json-parse-better-errors
  grunt-concurrent spdx-correct @nuxt/schema node-dir git-url-parse fs-promise camelcase-keys
  decompress json-stable-stringify-without-jsonify node-int64 codacy-coverage postcss-value-parser
  @emotion/babel-preset-css-prop unpipe urijs is-promise lodash.kebabcase string
  child-process-promise pixelmatch conventional-github-releaser redux-form lodash.isfunction
  stylelint-config-recommended-scss regjsparser human-signals delayed-stream sanitize-filename
  lz-string eslint-plugin-svelte rx tmp-promise emotion-theming is-symbol react-docgen-typescript
  source-map-explorer eslint-plugin-yml vite-plugin-css-injected-by-js toml v8-compile-cache
  @types/react-color @alifd/build-plugin-lowcode grunt-webpack karma-browserstack-launcher arr-diff
  side-channel lodash.isempty @radix-ui/react-tooltip @rollup/plugin-multi-entry imagemin-pngquant
  co-prompt regenerator-transform @types/file-saver sync-request ee-first @types/mysql is-url
  prism-react-renderer cucumber @types/lru-cache babel-tape-runner sweetalert2
  json-schema-to-typescript git-cz pkg-up agent-base @svgr/cli react-addons-shallow-compare
  webpack-chain detect-newline string-length react-tap-event-plugin @hookform/resolvers
  react-loadable array-flatten pull-stream eslint-define-config redux-persist object.pick
  @types/yup @storybook/addon-backgrounds decode-uri-component omit.js node-pre-gyp glob-promise
  @testing-library/react-native needle @types/mustache broccoli-funnel browserify-zlib jose stream
  lodash.isstring ember-welcome-page @babel/plugin-transform-destructuring jest-snapshot
  grunt-contrib-sass restore-cursor utf8 jest-validate
  babel-plugin-transform-inline-environment-variables gulp-rollup node-localstorage fb-watchman
  es-to-primitive ancient-cause-bright-foot exceljs babel-template dockerode
  solhint-plugin-prettier deep-diff emittery register-service-worker karma-rollup-preprocessor
  @arkweid/lefthook throat typescript-plugin-css-modules react-motion @tarojs/taro
  array.prototype.flat postcss-nesting babel-plugin-transform-es2015-for-of @actions/core gl-matrix
  html-escaper busboy browserify-istanbul prompt-sync istanbul-lib-report spdx-exceptions
  @hot-loader/react-dom chai-string @ckeditor/ckeditor5-highlight @types/react-select
  @tanstack/react-query map-stream @ckeditor/ckeditor5-upload aside-doctor-origin-lot ace-builds
  ast-types article-steep coffee-loader average-different react-number-format pixi.js
  @ckeditor/ckeditor5-cloud-services stylelint-config-styled-components subscriptions-transport-ws
  stack-utils ts-toolbelt is-negative-zero @radix-ui/react-dialog webstorm-disable-index
  author-wool-make dataloader gulp-stylus walker again-week @opentelemetry/api ability-aloud
  babel-plugin-transform-es2015-computed-properties astral-regex automobile-might active-party-blew
  afraid-pig-as eslint-plugin-header almost-shut safe-regex stylelint-processor-styled-components
  google-auth-library aloud-produce-world @babel/helper-plugin-utils object.entries aws4
  gatsby-plugin-react-helmet again-email base64url @storybook/html slick-carousel electron-builder
  bowser again-week-web3 again-github mocha-phantomjs grunt-coffeelint again-ethers mute-stream
  karma-coveralls @types/joi ngx-bootstrap again-week-leon tslint-immutable nodegit again-eth
  jsonc-eslint-parser again-week-demo arr-union again-week-bill jsonpath @turf/turf multimatch
  @aws-cdk/assert again-week-test webpack-dashboard define-property cookie-signature
  react-error-boundary circular-dependency-plugin ipaddr.js style-resources-loader source-map-url
  react-feather @polymer/iron-component-page @types/react-window @types/geojson postcss-reporter
  tns-core-modules nanomatch is-extendable grunt-jsbeautifier cpr rc-tooltip jsencrypt
  @project-serum/anchor @babel/code-frame resolve-url gulp-template typedarray-to-buffer
  storybook-dark-mode @types/archiver @mdi/font testdouble for-in
  babel-plugin-transform-es2015-function-name core-js-compat jsonlint keyv primeicons
  babel-plugin-transform-es2015-object-super node-mocks-http @schematics/angular @types/form-data
  unocss @rollup/plugin-strip base build-plugin-moment-locales babel-plugin-check-es2015-constants
  bip32 p-finally source-map-resolve bootstrap-vue yauzl coffeeify yeoman-environment fastclick csv
  async-mutex babel-preset-gatsby-package bootstrap-sass
  @babel/plugin-transform-react-constant-elements @babel/template babel-generator libphonenumber-js
  @stdlib/math-base-special-pow styled-jsx swig create-hmac babel-plugin-syntax-object-rest-spread
  @sentry/browser react-lifecycles-compat babel-plugin-transform-es2015-block-scoped-functions jss
  require-main-filename @vue/cli-plugin-e2e-cypress react-textarea-autosize style-dictionary
  p-retry markdown is-path-inside remark-lint @types/object-hash downshift jsii-diff sucrase
  @hapi/hapi gulp-gh-pages @ant-design/icons-vue html-react-parser eslint-plugin-lodash @types/pako
  grunt-ts theme-ui slice-ansi react-apollo coz react-json-view @angular-eslint/eslint-plugin
  istanbul-lib-source-maps react-tools jest-runtime pinkie-promise pretty-error package-json
  es6-promisify @angular/flex-layout copy nedb assign-symbols gulp-flatten @grpc/proto-loader
  esbuild-loader sisteransi tmpl pg-hstore gulp-nodemon git-clone which-module
  stylelint-config-sass-guidelines @ajhgwdjnpm/quas-mollitia-aspernatur-reprehenderit
  jest-message-util grunt-mocha-cli vee-validate @babel/eslint-plugin fuzzy lodash.map
  @ethersproject/abstract-signer madge update-browserslist-db stream-buffers @types/micromatch
  test-exclude @emotion/babel-plugin run-async valid-url @types/diff
  babel-plugin-transform-decorators babel-plugin-transform-es2015-literals antd-mobile pathe
  openapi-types @ckeditor/ckeditor5-horizontal-line urllib uniqid ts-generator xregexp nib
  babel-plugin-transform-function-bind @beisen/build gulp-useref @azure/identity sha1 laravel-mix
  watchpack axios-retry repeat-element markdown-toc @ng-bootstrap/ng-bootstrap sockjs-client
  grunt-mocha-istanbul gatsby-plugin-sharp @web/test-runner-playwright @types/underscore
  babel-preset-power-assert serverless jest-get-type jest-docblock lodash.sortby map-cache
  @nuxt/test-utils fetch-jsonp miniprogram-simulate esbuild-register has-value detect-indent
  apollo-server es-dev-server klaw expand-brackets csso @types/google-protobuf node-cron extglob
  confusing-browser-globals @typescript-eslint/typescript-estree @backstage/cli @types/elliptic
  @types/qrcode @types/got @rollup/plugin-inject karma-remap-istanbul makeerror browser-env
  @beisen/babel vite-plugin-eslint jest-image-snapshot @beisen/ts vue-resource text-encoding
  json-server koa-logger jest-regex-util split-string @stdlib/string-format vm2
  @pancakeswap-libs/eslint-config-pancake regexp.prototype.flags @stdlib/assert-is-browser
  @types/leaflet eslint-config-ckeditor5 @beisen/storybook-react string.prototype.trimend
  error-stack-parser @beisen/storybook gulp-streamify jest-runner @beisen/webpack
  @types/selenium-webdriver asjrkslfs_03 asjrkslfs_01 regenerate-unicode-properties postcss-html
  exorcist unicode-property-aliases-ecmascript babel-plugin-polyfill-corejs3
  @storybook/addon-console @types/jscodeshift babel-plugin-polyfill-corejs3 available-typed-arrays
  gulp-minify store unicode-canonical-property-names-ecmascript @types/execa cli-width
  unicode-match-property-value-ecmascript string.prototype.trimstart react-device-detect
  gulp-rimraf postcss-mixins @aws-sdk/client-dynamodb karma-chai-spies
  unicode-match-property-ecmascript unset-value @types/assert crypto-random-string
  @types/koa-bodyparser @craco/craco @angular-eslint/template-parser sass-lint @types/redux
  @types/ora javascript-obfuscator license-checker testem eslint-plugin-typescript-sort-keys urix
  babel-plugin-rewire grunt-newer merge-descriptors @alicloud/tea-typescript bser json2csv
  gulp-cached stylelint-declaration-block-no-ignored-properties @sindresorhus/tsconfig
  eslint-config-ali rechoir ember-cli-sass docco chardet install-peers-cli yn duplexify
  gulp-format-md koa-mount lodash.flatten use @types/codemirror @sveltejs/vite-plugin-svelte
  f2elint compressible spark-md5 copy-dir node-polyfill-webpack-plugin express-graphql highcharts
  external-editor to-regex snapdragon @types/express-session turbo aware-bigger-five read xhr2
  @mui/x-date-pickers @types/mock-fs quick-lru react-chartjs-2 @types/ms qrcode.react gulp-jsdoc3
  karma-edge-launcher has-values collection-visit @types/benchmark is-accessor-descriptor stripe
  encoding union-value lodash.defaultsdeep @angular-eslint/eslint-plugin-template
  is-data-descriptor anywhere-strength-disappear-plural semantic-ui-css @alicloud/tea-util
  eslint-config-standard-jsx babel-plugin-transform-es2015-sticky-regex object-visit ret
  atomic-paper-web3-paint reqwest babel-preset-expo cache-base afraid-cowboy-web3-loose
  is-descriptor hard-source-webpack-plugin asap vue-clipboard2 make-error connect-redis clean-stack
  findup-sync ancient-hundred-equal-related mocha-jsdom fragment-cache ability-realize-bad9
  snapdragon-node oauth @vitejs/plugin-react-refresh lodash.defaults map-visit
  alphabet-ability-student-pleasant react-responsive regex-not conventional-recommended-bump
  to-object-path actually-cause-our5 static-extend mri snapdragon-util posix-character-classes
  copy-descriptor babel-plugin-transform-es2015-unicode-regex babel-minify-webpack-plugin
  monaco-editor-webpack-plugin crc tns-platform-declarations rollup-plugin-cleaner coffee-coverage
  @semantic-release/gitlab @types/resolve @floating-ui/dom astro blueimp-md5 object-copy
  gulp-webpack class-utils @types/react-datepicker brace any-promise
  @babel/plugin-syntax-object-rest-spread @beisen/italent-thunder @ember/test-helpers md5-file
  @storybook/addon-mdx-gfm nice-try eslint-doc-generator is-boolean-object growl tippy.js
  redux-devtools is-number-object ember-cli-terser @open-wc/testing-karma csvtojson
  babel-plugin-inline-react-svg fixpack gulp-inline-ng2-template less-plugin-npm-import keycode
  karma-remap-coverage @ckeditor/ckeditor5-code-block media-typer @types/bs58 dom-helpers
  eslint-plugin-sort-keys-fix xss gaze primeng pug-loader @koa/cors v8-to-istanbul leveldown slug
  @oclif/errors node-rsa @react-microdata/item-factory event-target-shim pouchdb typedarray
  postcss-custom-media babel-plugin-jest-hoist es-module-lexer sade has-tostringtag
  @types/resize-observer-browser babel-plugin-polyfill-regenerator yaml-eslint-parser esbuild-wasm
  tedious jsdoc-babel gulp-uglify-es @polkadot/api @types/moment-timezone abab
  @types/hoist-non-react-statics @types/cli-progress mongodb-memory-server babel-preset-babili
  pretty-hrtime precommit-hook @pika/pack glob-to-regexp @vitejs/plugin-legacy
  @radix-ui/react-popover @types/bunyan jest-changed-files @date-io/date-fns is-bigint vconsole
  jest-leak-detector gulp-ng-annotate react-day-picker has-bigints qiniu animejs multiparty
  after-though-raise avoid-frame-managed remark-rehype typescript-json-schema ethereumjs-wallet
  eth-sig-util material-design-icons rollup-plugin-multi-input storybook-readme mocha-webpack iview
  intelli-espower-loader @uiw/react-md-editor agree-this-engine jest-resolve-dependencies
  ability-sky-web3-forth apartment-identity-web3-valuable ask-fox2 agentkeepalive reactify
  @babel/plugin-transform-modules-umd @ant-design/colors react-navigation ts-essentials
  rollup-plugin-less eventsource internal-slot diff-sequences babelrc-rollup
  gatsby-transformer-sharp which-boxed-primitive strip-eof rollup-plugin-includepaths
  @babel/preset-es2015 @babel/plugin-transform-template-literals node-cmd ape-tmpl
  karma-html2js-preprocessor @11ty/eleventy advice-who2 remark-preset-lint-recommended
  @types/hammerjs open-browser-webpack-plugin postcss-discard-comments denodeify proxy-agent
  safe-publish-latest connect-livereload @ckeditor/ckeditor5-remove-format @pipedream/platform
  react-player socks-proxy-agent rollup-plugin-multi-entry root-check rehype-stringify react-ace
  remark-frontmatter jest-watcher webfontloader tar-stream slate-react glob-all
  react-custom-scrollbars @radix-ui/react-dropdown-menu @koa/router
  @openzeppelin/contracts-upgradeable react-helmet-async
  @asdfgertyjhnpm/accusantium-nostrum-fugiat-veniam regexpp activity-tape @jupyterlab/apputils
  @asdfgertyjhnpm/a-unde-explicabo-eaque npminstall enquire.js @tarojs/components
  arrow-mice-plates0 @ajhgwdjnpm/aut-at-nulla-perferendis
  babel-plugin-transform-react-inline-elements babel-plugin-polyfill-corejs2 constants-browserify
  react-transform-catch-errors proxy-addr is-unicode-supported phantomjs-polyfill node-red
  json-bigint markdown-it-emoji @fullhuman/postcss-purgecss angle-pupil psl get-package-type
  typescript-formatter @types/gapi.client require-all unbox-primitive stack-trace isstream
  rollup-plugin-string eslint-config-alloy esbuild-jest load-grunt-config untildify flatpickr
  pbkdf2 babel-plugin-transform-imports parallelshell remark-stringify bs58check @hapi/boom
  eslint-config-xo-react memoizee multiformats @pulumi/pulumi functions-have-names ssri injectmock
  account-grabbed-answer ape-tasking wcwidth memdown cropperjs is-generator-fn
  @babel/helper-module-imports xstate lodash.mergewith rc-tools @types/adm-zip babel-plugin-tester
  jest-sonar-reporter conventional-changelog-angular @types/config @types/react-modal
  @nestjs/typeorm jest-axe @stdlib/math-base-special-abs jest-html-reporter jsbn
  @changesets/changelog-github @types/googlemaps ionicons gulp-terser proj4 @types/invariant
  unexpected tiny-glob xe-utils uglify-save-license jison server-destroy
  grunt-conventional-changelog @types/passport ape-releasing @girs/gobject-2.0 osenv ape-updating
  accurate-where-chicken aegir @types/eslint-plugin-prettier babel-plugin-transform-strict-mode
  aws-lambda @iobroker/adapter-core umi-request @types/express-serve-static-core @types/shortid
  gulp-webserver @types/chokidar liftoff @types/vscode css-tree klaw-sync @types/nprogress
  jsii-docgen pretty supports-hyperlinks uint8arrays detect-node view-design env-paths
  affect-is-so-upper rollup-plugin-bundle-size env-paths jsonp grunt-autoprefixer
  eslint-config-react generate-changelog lodash.isobject rc-trigger react-highlight-words
  react-spinners @angular/elements lodash.find write-file-webpack-plugin karma-detect-browsers
  @storybook/preset-typescript @types/hapi__joi gulp-csso vinyl-paths @nestjs/microservices
  object.fromentries along-factory-root5 better-docs twilio @polymer/test-fixture @ngrx/store
  expo-status-bar extract-loader adult-table-size-protection changelogen truffle-hdwallet-provider
  loader-runner map-obj @svgr/core tunnel-agent util.promisify grunt-notify @pika/plugin-build-node
  xpath @nuxtjs/eslint-config blue-tape esbuild-node-externals google-closure-compiler string-hash
  ability-officer-web3-whale string.prototype.matchall tape-run gulp-rev uuidv4 shallow-clone yalc
  recursive-copy @types/tinycolor2 net @girs/glib-2.0 fs-jetpack mousetrap apollo-boost
  mocha-typescript @stencil/react-output-target gulp-inject aws-cdk express-fileupload
  pug-plain-loader jasmine-reporters deep-assign less-plugin-clean-css platform gulp-typedoc
  babel-plugin-transform-builtin-extend react-onclickoutside svgo-loader babel-watch jest-expo
  compressing gulp-tap animal-daughter-pocket ytdl-core jquery-ui grunt-env art-template
  has-property-descriptors @commitlint/prompt-cli eslint-config-vue @stdlib/constants-float64-eps
  @babel/preset-stage-2 abbrev stylelint-config-recess-order react-portal regjsgen
  @vue/babel-preset-app arm-understanding-flag sinon-as-promised cache-manager find-root
  bulmaswatch react-fast-compare @antv/data-set jsonc-parser cssom express-rate-limit unfetch
  @types/react-beautiful-dnd pumpify @types/url-join react-input-mask ftp chai-things
  @types/update-notifier vue-lazyload @types/html-webpack-plugin grunt-banner isbinaryfile
  functional-red-black-tree @types/es6-shim use-sync-external-store rollup-plugin-istanbul
  collect-v8-coverage xhr-mock ts-patch babel-plugin-transform-react-display-name html-to-text
  serve-handler @aws-sdk/client-sts @aws-sdk/config-resolver hyperquest cli d3-format
  @types/react-is @antfu/utils remove-trailing-separator enzyme-adapter-react-15
  eslint-config-defaults d3-interpolate express-jwt able-power-hardly0 xcode ajv-errors rc-dialog
  nps array-buffer-byte-length @elastic/elasticsearch babel-preset-current-node-syntax
  ionic-angular generic-pool scroll-into-view-if-needed eslint-plugin-qunit feather-icons
  @types/progress soap async-limiter amount-studied-hunter-pan atom-range-hour5 prosemirror-state
  winston-transport gitbook-cli mobx-react-lite ag-grid-community jscoverage is-shared-array-buffer
  graphql-subscriptions lodash.foreach vite-plugin-vue2 @cosmjs/stargate @aws-sdk/middleware-stack
  p-timeout @types/listr hasha eslint-find-rules automobile-probably karma-qunit errno
  against-you-answer fast-safe-stringify @nestjs/passport tscpaths @truffle/hdwallet-provider
  testcafe storybook-addon-designs is-obj passport-oauth2 @alifd/theme-2
  @aws-sdk/middleware-content-length global-modules array-move get-symbol-description jiti
  webrtc-adapter jest-in-case bytebuffer node-sass-tilde-importer sockjs @wessberg/rollup-plugin-ts
  redent @storybook/source-loader microtime xml2json nullthrows gatsby-image mem
  typescript-tslint-plugin @radix-ui/react-slot aloud-organization-double-table @types/bcryptjs
  @pancakeswap-libs/pancake-swap-core fstream cacache array-tree-filter @types/long @turf/helpers
  adjective-chamber-web3-window csv-parser querystring-es3 webpack-serve angular-in-memory-web-api
  @storybook/components striptags koa-send karma-opera-launcher aria-query preact-compat
  @ctrl/tinycolor @types/through2 rollup-plugin-local-resolve better-scroll
  add-asset-html-webpack-plugin assets-webpack-plugin @typescript-eslint/utils asn1
  @types/dompurify @types/power-assert webpack-notifier dedent-js apexcharts @types/karma columnify
  @types/reflect-metadata @loadable/component grunt-replace @tailwindcss/line-clamp ts-mockito
  use-debounce source-map-js @stdlib/error-tools-fmtprodmsg adventure-dig-five-hearing dashdash
  @aws-sdk/credential-provider-node @emotion/cache fork-ts-checker-webpack-plugin-alt
  fs-readdir-recursive sane prosemirror-model again-car-web3-enjoy is-weakref
  array.prototype.tosorted @types/react-table trim-newlines domhandler @umijs/lint nomnom
  event-emitter jsrsasign passport-strategy react-intersection-observer @types/chrome bcrypt-nodejs
  @oclif/plugin-plugins agree-go-spite node-stream-zip babel-plugin-transform-es2015-modules-amd
  @types/mdast after-met-ready autobind-decorator @ngx-translate/http-loader case
  @types/babel__generator jest-mock-extended body-scroll-lock @storybook/addon-centered
  @iobroker/testing @embroider/test-setup concat d3-color param-case @types/ua-parser-js
  scss-loader gulp-copy eslint-plugin-no-null express-handlebars @testing-library/svelte
  expo-module-scripts ability-somewhere-accept-mud @oclif/tslint bizcharts @commitlint/travis-cli
  cookies @types/numeral lottie-web systeminformation accident-vessels fast-diff electron-prebuilt
  another-beginning-send5 jest-css-modules dot @aws-cdk/aws-iam less-plugin-autoprefix
  @react-navigation/stack afternoon-walk-gray-motion ipfs-http-client http-signature http-status
  @radix-ui/react-switch web3-core @types/gradient-string @types/deep-equal ecstatic
  @sentry/tracing stylelint-config-css-modules almost-mainly-climate @types/chance pkg-install
  rc-select discord-api-types publish-please gulp-run able-sink-power-sitting jsx-ast-utils
  type-coverage @types/colors perfect-scrollbar class-variance-authority
  @types/react-syntax-highlighter ignore-loader postcss-modules-values randomcolor prosemirror-view
  har-validator os-locale @react-aria/utils web-streams-polyfill ts-standard chownr
  @ckeditor/ckeditor5-special-characters walk-sync final-form @angular-eslint/builder
  jest-serializer electron-packager vm-browserify action-cage anyone-sets-practice forever
  vue-axios @alcalzone/release-script customize-cra @aws-cdk/aws-lambda jit-grunt
  @types/loader-utils eslint-plugin-import-helpers adult-ground rollup-plugin-external-globals
  @types/mini-css-extract-plugin wangeditor @metamask/eslint-config vfile
  anywhere-handle-web3-worry @ethersproject/abstract-provider @tensorflow/tfjs jasmine-ts
  @cosmjs/proto-signing i18n @storybook/jest is-path-cwd lodash.uniqby react-resize-detector
  react-final-form dargs minify vue-quill-editor @babel/plugin-transform-parameters
  article-ahead-means-entirely react-leaflet ability-star-writing1 mocha-multi-reporters
  koa-compress eslint-plugin-deprecation @sinclair/typebox eslint-plugin-sort-class-members hls.js
  mv enquire-js @ava/babel answer-ahead-mother-yes dexie wct-mocha caller-path
  gulp-angular-templatecache deep-eql lodash.isarray @graphql-tools/schema rc-menu ember-page-title
  react-quill @vitest/coverage-istanbul rc-menu @nomicfoundation/hardhat-toolbox
  appearance-vapor-getting0 fabric node.extend polymer-cli caseless svelte-loader
  connected-react-router acorn-globals @angular-eslint/schematics anywhere-forward5 is-directory
  @ckeditor/ckeditor5-word-count activity-becoming-round-fell @ionic-native/core actual-sail-field
  gulp-file ape-reporting airplane-what-ship semantic-release-cli away-bowl-web3-pool
  @rushstack/eslint-config @types/storybook__addon-info jsonml.js @hapi/lab websocket-stream
  postcss-px-to-viewport testling nightmare uid @stdlib/utils-library-manifest is-arguments
  ganache-core os-homedir @stdlib/constants-float64-pinf @ice/screenshot rax
  appearance-oldest-aware-fellow @vue/vue3-jest @phosphor/widgets @types/angular exec-sh
  announced-myself-running1 @tweenjs/tween.js @sendgrid/mail function.prototype.name aws-sign2
  deep-freeze tiny-lr @cloudflare/workers-types estraverse-fb @radix-ui/react-toast
  aloud-check-fastened-opinion radium @radix-ui/react-select aproba ngrok
  conventional-changelog-eslint applied-fifty-part micro vue-cli-plugin-element domutils rc-animate
  prettier-plugin-jsdoc ripemd160 chrome-trace-event humps react-emotion @uniswap/token-lists spdy
  @stdlib/constants-float64-ninf after-heavy-web3-son buffer-crc32 workbox-build
  adventure-can-effect-opportunity browser-sync-webpack-plugin broccoli-ember-hbs-template-compiler
  date-fns-tz arrive-felt-web3-second esdoc-ecmascript-proposal-plugin
  @babel/plugin-syntax-class-properties write less-vars-to-js bull rlp is proxy-from-env
  react-hot-toast although-improve react-document-title available-cowboy-web3-vessels yo es6-error
  duplexer activity-principal-web3-who prettier-package-json sshpk @stdlib/array-float64
  all-fresh-fellow-easier animal-dirty-further @types/command-line-args is-utf8 cjs-module-lexer
  karma-script-launcher @stdlib/math-base-special-floor detect-browser compare-func
  @nomicfoundation/hardhat-chai-matchers @types/warning aid-cloud-doctor typedi cli-table2
  react-live asn1.js timers-browserify cli-highlight hardhat-contract-sizer gulp-karma snowpack
  tinyify faye-websocket grunt-contrib-requirejs travis-cov min-indent @types/d3-scale
  lodash.snakecase aboard-leave-web3-lesson apart-off postcss-salad speed-measure-webpack-plugin
  ate-floor-web3-learn react-svg-loader gluegun @types/query-string prettier-linter-helpers
  gulp-pug babel-plugin-array-includes vxe-table email-validator chai-datetime wait-for-expect
  activity-strike-share1 express-http-proxy anser highland gulp-newer p-cancelable resolve.exports
  arm-road-mine-planet circular-json stacktrace-parser node-xlsx
  typedoc-plugin-external-module-name react-virtualized-auto-sizer argv @types/tap
  @types/lodash.throttle @azure/ms-rest-js attention-union9 gulp-open @hapi/code fetch
  babel-plugin-root-import remarkable @aws-sdk/client-documentation-generator async-each crc-32
  mock-socket @commitlint/prompt danger tv4 fast-csv fast-json-patch accident-potatoes-but-basis
  is-interactive webpack-visualizer-plugin preact-render-to-string ethereumjs-abi wd rome jwks-rsa
  ants-union-himself-believed @types/flat ate-thou-cannot arrow-but-vowel0
  @stdlib/assert-has-own-property among-honor-nation-arrow @noble/hashes stringify-object
  minimalistic-assert among-report-see-reader react-native-linear-gradient must delegates
  act-naturally-rose-darkness selfsigned @aws-sdk/node-http-handler age-alphabet
  tslint-consistent-codestyle hiredis tildify @types/websocket actually-low8 postcss-color-function
  idb-keyval army-factory announced-deal-web3-cast @types/mockjs @pika/plugin-build-web json-buffer
  aside-vowel-oldest tsm against-large-web3-went typedoc-plugin-missing-exports notistack react-ga
  @webpack-cli/generators ansi-align is-hotkey keypress @types/sortablejs grunt-coveralls
  json-schema-ref-parser @graphql-tools/utils ts-dedent @esm-bundle/chai csv-stringify
  bundle-loader @types/qunit dva are-in cssstyle left-pad gulp-gzip tsyringe atomic-material1
  bootstrap-icons monaco-jsx-highlighter @stdlib/math-base-special-round karma-coffee-preprocessor
  docz-theme-default graphql-type-json postcss-modules-scope github-slugger
  accurate-scale-dark-weight args dom-serializer babel-plugin-react-require
  afternoon-quickly-current-return forever-agent babel-plugin-css-modules-transform action-leave3
  xhr postcss-modules-local-by-default @iarna/toml clang-format sqlite flux
  anybody-moment-paragraph-soft prepend-file ability-short-mind @storybook/react-native
  @girs/gio-2.0 conventional-commits-parser livereload atom-diagram-wonderful
  eslint-plugin-jest-formatting validate.js cssesc @types/bootstrap atmosphere-balloon-web3-longer
  gulp-jade attempt-escape allow-horn-about against-closer eslint-plugin-fp vorpal @angular/upgrade
  @types/web3 callsite node-gyp-build gzip-size-cli @tiptap/core grunt-mocha css-select node-loader
  has-ansi library.min.js docsify-cli auto-bind directory-tree registry-url jest-jasmine2 colorful
  alphabet-forth-needle mocha-loader vue-codemirror attached-shut-lose connect-mongo
  @metamask/auto-changelog terminal-kit @chakra-ui/icons @iceworks/spec appearance-wealth-wing8
  eslint-plugin-lit promise-retry @web/dev-server-storybook @tsconfig/node12 tty-browserify sirv
  oauth-sign react-infinite-scroller lodash.upperfirst @mdi/js @jupyterlab/builder
  prettier-stylelint @types/typescript jake hogan.js grunt-open @nestjs/graphql
  activity-settle-rabbit0 gulp-tag-version domexception swagger-parser @tinymce/tinymce-vue
  aloud-knowledge-web3-prepare viewerjs node-persist unplugin http-cache-semantics babel-code-frame
  app-module-path recoil account-clock-smoke replace-ext quasar xml-name-validator ndarray bpmn-js
  viem @mui/system stylis anybody-appearance-clearly-go supervisor systemjs-builder
  @radix-ui/react-tabs forwarded select2 dts-generator rc-notification @types/async-retry
  @octokit/core @types/url-parse about-hope-fighting8 action-salt-command air-palace-shine
  handlebars-loader uglifycss @storybook/addon-jest batch @aws-sdk/util-user-agent-browser
  babel-preset-fbjs eslint-config-xo-typescript react-codemirror2 p-event jwt-simple
  @stdlib/fs-read-file @aws-sdk/util-user-agent-node seamless-immutable eslint-module-utils
  rc-tween-one @types/sequelize babel-plugin-transform-rename-import @types/lodash.set nx
  any-grown-shall base64-arraybuffer rc-table semver-diff whatwg-encoding keccak array-uniq
  author-wife-web3-pilot css-mqpacker prebuild-install flow-remove-types karma-html-reporter
  @types/sass g internal-ip @types/dedent mutationobserver-shim vue-cropper react-autosuggest
  @types/react-slick @types/react-slick symbol-observable socks vue-cropper @types/http-errors
  atomic-bright-within-dish @sap-cloud-sdk/odata-common keymirror glamor @babel/plugin-syntax-flow
  appearance-breathe-invented6 aws-sdk-mock unique-string jsonparse browserify-aes
  @juggle/resize-observer aloud-giant-draw extsprintf vite-plugin-svgr hard-rejection sudo-prompt
  @types/json5 string-similarity @types/node-sass n8n-workflow advice-modern-claws
  arrangement-balance-weak @mui/x-data-grid anyway-nearest-hide6 from2 @types/yaml atom-number-eye
  xdg-basedir announced-roof-brave4 rc-tree postcss-modules-extract-imports dox @mdx-js/loader
  node-ssh @nuxt/types @types/node-forge global-dirs temp-dir apartment-brick @nestjs/jwt
  angular-animate sugarss vue-awesome-swiper around-separate-path-require again-generally-grew
  istanbul-harmony html-encoding-sniffer docsearch.js for-each @types/react-copy-to-clipboard
  @xmldom/xmldom babel-plugin-add-react-displayname metro vscode-languageserver d3-transition
  answer-dozen-thing9 hdkey text-mask-addons angular-sanitize again-perhaps-plain3 idb
  @webcomponents/custom-elements n8n-core react-text-mask jsprim fuse.js browser-process-hrtime
  @types/common-tags atom-wise-web3-paid @zeit/ncc arraybuffer.prototype.slice availnode
  babel-plugin-annotate-pure-calls mocha-istanbul webpack-md5-hash react-native-modal
  @types/chroma-js rollup-plugin-typescript-paths @aws-sdk/util-utf8-node single-line-log
  @radix-ui/react-accordion @tailwindcss/aspect-ratio base-x @ethersproject/transactions
  @vanilla-extract/css additional-learn-character-wood area-zero-tightly-top d3-time-format
  appearance-nodded-wave-memory react-reconciler rc-tabs babel-plugin-react-intl wiredep lunr
  node-red-node-test-helper react-github-button eslint-plugin-sort-destructure-keys xml @vue/shared
  inert better-npm-run @sveltejs/adapter-static ape-testing p-each-series autosize data-urls cids
  @types/tough-cookie yaml-loader rc-progress lorem-ipsum addition-government-rule arrow-brick
  @rushstack/heft @types/which react-native-device-info @aws-sdk/hash-node @nuxt/eslint-config
  lowercase-keys imagemin-svgo bigi jsondiffpatch registry-auth-token art-introduced-poet0
  prettier-check announced-frame-office0 is-installed-globally rucksack-css @uniswap/sdk-core
  @types/source-map await-to-js able-above-left-care @open-wc/building-rollup poi
  above-slightly-web3-example attempt-flew-badly-nobody connect-flash import-lazy
  again-basis-indeed-minerals another-while-when3 @aws-sdk/util-utf8-browser
  anything-great-web3-swept babel-plugin-transform-react-jsx-source write-json-file shallow-equal
  ape-covering timekeeper pacote superstruct hbs @stryker-mutator/core ansi-to-html
  redux-observable amdefine urlencode @sap-cloud-sdk/core @radix-ui/react-label
  alive-sell-roof-stairs babel-plugin-transform-remove-strict-mode moment-range core-js-pure
  gulp-minify-html bottleneck rfdc semantic-release-monorepo prebuild @types/jest-image-snapshot
  gulp-wrap @react-spring/web @capacitor/cli match-sorter @types/unist vite-plugin-static-copy
  copy-paste rc-queue-anim @angular-devkit/architect save @types/mapbox-gl symbol-tree
  @aws-sdk/fetch-http-handler babel-preset-es2015-node4 aside-thing-web3-mean @antv/g6
  @codemirror/state @react-native-community/async-storage scss gulp-cache
  @radix-ui/react-radio-group pem @iconify/types allow-being-driving @vue/cli byline
  @openzeppelin/test-helpers nats babel-plugin-transform-async-to-promises p-defer
  gatsby-plugin-manifest offline-plugin eslint-plugin-vue-libs karma-source-map-support normalizr
  after express-ws @polkadot/util connect-multiparty @stencil/utils node-sass-chokidar
  rc-pagination sourcemap-codec puppeteer-extra @supabase/supabase-js bundle-collapser
  @aws-sdk/util-body-length-browser @ckeditor/ckeditor5-html-embed @tiptap/starter-kit os-name
  duplicate-package-checker-webpack-plugin react-sticky @aws-sdk/util-body-length-node jssha sleep
  opencollective-postinstall virtual-dom bcrypt-pbkdf restler phantom yjs imagemin-mozjpeg
  geckodriver aws-amplify react-overlays rc-checkbox npm-package-arg broccoli derequire sprintf
  @types/rollup-plugin-peer-deps-external nps-utils eslint-plugin-sort-imports-es6-autofix
  lodash.groupby @swc-node/register lodash.mapvalues passport-oauth autoprefixer-core
  @types/better-sqlite3 markdown-it-footnote @mui/styled-engine-sc cli-welcome rc-resize-observer
  postcss-css-variables widest-line react-devtools-core grunt-contrib-htmlmin
  eslint-plugin-no-use-extend-native posthtml tracer rax-view mocha-sinon rc-input-number
  chrome-launcher bisheng jspm string-replace-webpack-plugin babel-env
  @types/webpack-bundle-analyzer insert-css @jswork/gulp-pkg-header @radix-ui/react-icons nwsapi
  answer-again answer-front-tin eslint-plugin-nuxt arm-stick-web3-donkey
  babel-plugin-syntax-class-properties @metamask/eslint-config-nodejs conventional-changelog-core
  smart-buffer @angularclass/hmr tiny-emitter eslint-plugin-optimize-regex google-libphonenumber
  babel-plugin-typecheck rc-dropdown eslint-plugin-prefer-object-spread minimist-options
  redux-immutable @tsconfig/react-native grunt-saucelabs domelementtype is-builtin-module
  attached-bear-water @mapbox/node-pre-gyp local-pkg active-whole-follow3 thunkify minipass
  rc-upload abortcontroller-polyfill @iconify/json cli-boxes air-left-river emojis-list css-what
  grunt-text-replace browser-resolve @stdlib/process-exec-path add-local-binaries-path
  angular-ui-router bitcore-lib cross-var @walletconnect/web3-provider vite-plugin-solid
  hardhat-typechain @types/papaparse actual-pocket-wrote5 @ice/spec adjective-crop9 @types/mz
  oracledb @react-aria/focus jest-preset-angular markdown-it-sup @storybook/web-components @types/q
  @stdlib/cli-ctor ants-desk-factory @storybook/manager-api
  babel-plugin-minify-dead-code-elimination toposort @fullcalendar/daygrid postinstall-postinstall
  lodash.clone firebase-functions @types/react-native-vector-icons karma-env-preprocessor
  @types/nanoid mermaid @nomicfoundation/hardhat-network-helpers es-shim-unscopables
  affect-win-experiment react-addons-pure-render-mixin gulp-coffeelint @expo/vector-icons
  web3-provider-engine grpc-tools @napi-rs/cli @types/app-root-path attached-someone-web3-medicine
  console-polyfill @aws-sdk/util-base64-browser also-personal-reach0 azure-storage
  decompress-response @cypress/code-coverage @types/passport-jwt @types/uglify-js @types/ini
  stylelint-config-ckeditor5 @vuepress/plugin-back-to-top at-married-tobacco9 firebase-tools
  memory-cache @types/yeoman-generator requires-port caller-callsite ts-json-schema-generator
  rax-text argx xmldoc @types/clear rehype-raw tailwindcss-animate konva cls-hooked lighthouse
  ast-types-flow among-break3 runjs react-tabs git-remote-origin-url @stdlib/assert-is-boolean
  rollup-plugin-gzip fake-indexeddb at-pack-buffalo yaml-front-matter storybook-addon-jsx
  bplist-parser @types/throttle-debounce openzeppelin-solidity jsonpath-plus koa-convert getpass
  hardhat-abi-exporter @types/webpack-merge @types/webpack-merge attached-pink-alone-leader
  @ckeditor/ckeditor5-ui remark-html @types/jest-environment-puppeteer random-access-memory
  @fontsource/roboto apollo-link-context @types/less ability-hit-before
  babel-plugin-transform-es2015-modules-systemjs pinkie eslint-plugin-mdx apollo-server-core
  jest-coverage-badges number-is-nan sails domain-browser pdfkit saxes eslint-config-taro natives
  chai-fs humanize-duration @pika/plugin-standard-pkg assemblyscript es6-symbol lodash.has
  babel-plugin-transform-es5-property-mutators cron-parser are-happen-powerful-equipment
  almost-single-myself4 answer-source-have @alicloud/openapi-client portscanner koa-session
  echarts-for-react @aws-sdk/util-base64-node turndown add-stream @tailwindcss/postcss7-compat
  avoid-clearly-sun-color @smithy/types react-dates @stdlib/utils-try-require dns-packet
  able-about-lying-herself am-roll-dull bisheng-plugin-react wolfy87-eventemitter
  filemanager-webpack-plugin all-express apollo-link-error jasmine-ajax webdriver-manager
  age-fur-rapidly unirest @types/validate-npm-package-name gulp-concat-css avip-string-length
  array-ify react-fontawesome along-nation-fireplace pre-git flow passport-http-bearer
  angle-wooden-better0 git-raw-commits @lumino/widgets @storybook/core-events
  ember-cli-github-pages babili-webpack-plugin - @jupyterlab/coreutils karma-chai-sinon
  @umijs/preset-react sequelize-cli gulp-conflict has-yarn stylelint-config-recommended-vue
  dot-object mimic-response decamelize-keys gatsby-plugin-mdx simulant rc-collapse gulp-help
  avoid-breath @rbxts/types vscode-uri focus-visible object.omit jsonld eslint-plugin-es5
  @actions/github @metamask/eslint-config-jest universal-cookie @testing-library/jest-native
  @types/helmet @dnd-kit/core mobile-detect @storybook/test-runner mem-fs passport-facebook
  react-cookie git-semver-tags sjcl eslint-plugin-regexp react-pdf vite-plugin-svg-icons
  @types/sqlite3 imagemin-jpegtran xterm @clack/prompts above-eaten-apartment sift
  remark-preset-wooorm babel-plugin-react-css-modules defined @codemirror/view ufo tslint-sonarts
  reconnecting-websocket d3-scale-chromatic @web3-react/types mem-fs-editor
  @alcalzone/release-script-plugin-license intl-messageformat rc-switch escape-goat
  babel-plugin-transform-exponentiation-operator rollup-plugin-flow publish @types/aws-sdk
  ember-truth-helpers jotai alone-plastic @types/svgo @types/lodash.camelcase create-react-context
  gulpclass rollup-plugin-summary npm-run-all2 automobile-influence-water2 @types/echarts pre-push
  decache kebab-case listr2 adventure-television-dark2 lazy-cache @ckeditor/ckeditor5-page-break
  about-since-giant amazon-cognito-identity-js @babel/standalone unminified-webpack-plugin
  grapheme-splitter react-grid-layout archy object.hasown @types/jest-axe @tiptap/pm
  babel-plugin-transform-proto-to-assign aphrodite gauge @types/highlight.js @ethersproject/wallet
  @ngrx/effects acres-obtain-sent responselike zen-observable @types/should avoid-per
  @aws-sdk/protocol-http hubot-test-helper openid-client angular2 w3c-hr-time import-from lazypipe
  @jswork/next pupa prosemirror-commands stackframe remark-slug har-schema wide-align
  @metamask/eslint-config-typescript around-essential-world-garden roboto-fontface es-check
  unplugin-vue-define-options jest-environment-jsdom-sixteen @polymer/iron-icon check-types vscode
  @types/draft-js rc-drawer @types/nunjucks react-infinite-scroll-component
  @babel/plugin-transform-react-inline-elements grunt-gh-pages aid-throughout-golden
  selenium-standalone @ngtools/webpack 666-tea worker-farm core-decorators keytar grunt-postcss
  react-native-paper thunky draftjs-to-html @types/koa__router assertion-error unist-builder
  apollo-utilities @openzeppelin/hardhat-upgrades @azure/storage-blob
  @react-native-community/masked-view lodash.difference vlq is-absolute-url
  vscode-languageserver-textdocument workerpool file-url @alcalzone/release-script-plugin-iobroker
  expresso inline-style-prefixer @storybook/vue3-vite @cosmjs/amino
  babel-plugin-transform-es2015-typeof-symbol @types/serve-static gatsby-transformer-remark
  @types/koa-static anything-main-hunt-die @fullcalendar/core koa-views define-lazy-prop
  air-one-accurate-wolf log loopback globalthis activity-automobile-word @webpack-cli/serve
  jetifier pg-promise babel-standalone @sindresorhus/slugify bisheng-plugin-description
  according-stretch-here react-draft-wysiwyg able-low-web3-memory libxmljs
  deprecated-react-native-prop-types react-native-elements npx webpack-shell-plugin randomatic
  @types/secp256k1 blakejs comment-json japa arrangement-because-coat5 wagmi seneca lodash.range
  nth-check vite-plugin-md @vue/runtime-core swc-loader vue-svg-loader create-require jslint
  grunt-jsonlint gulp-stylelint metro-config tempfile st console-browserify surge ts-proto
  @next/eslint-plugin-next deepcopy raven babel-plugin-espower puppeteer-extra-plugin-stealth
`.trim().split(/\s+/u);

;// CONCATENATED MODULE: ./src/core/packages/similar-name.js

/** So many of npm's packages, the most depended-upon first, are worth imitating. */ const IMITATED = 1_000;
/** Of PyPI: our own choice, not a ranking. */ const PYPI_NAMES = `
  requests numpy pandas django flask boto3 urllib3 setuptools cryptography certifi pyyaml
  python-dateutil click jinja2 sqlalchemy pytest scipy matplotlib tensorflow torch scikit-learn
  beautifulsoup4 selenium pillow psycopg2 redis celery fastapi pydantic aiohttp colorama
  tqdm openai transformers opencv-python paramiko discord.py virtualenv
`.trim().split(/\s+/u);
/** By purl type. */ const NAMES = new Map([
    [
        'npm',
        {
            imitated: imitated(NPM_NAMES.slice(0, IMITATED)),
            known: new Set(NPM_NAMES)
        }
    ],
    [
        'pypi',
        {
            imitated: imitated(PYPI_NAMES),
            known: new Set(PYPI_NAMES)
        }
    ]
]);
/** Names that are shorter than this are near too many others. */ const MIN_LENGTH = 5;
/**
 * The well-known package that a name imitates: the same but for separators, case, and a `node-` or
 * `js` around it, or one letter added, left out, changed, or two neighbours swapped (a
 * Damerau-Levenshtein distance of 1). Names of fewer than five letters are compared without
 * separators only, and names in a scope not at all: they say whose they are.
 * @param type as in a package URL
 * @returns null where there is none, and for well-known names themselves
 */ function similarName(type, name) {
    const names = NAMES.get(type);
    if (names === undefined || name.startsWith('@') || names.known.has(name)) return null;
    const bared = [
        name,
        ...withoutAffix(name)
    ].map(bare);
    const lower = name.toLowerCase();
    const found = names.imitated.find(({ plain })=>bared.includes(plain)) ?? names.imitated.find((one)=>one.name.length >= MIN_LENGTH && isOneEditAway(lower, one.name));
    return found?.name ?? null;
}
function imitated(names) {
    return names.map((name)=>({
            name,
            plain: bare(name)
        }));
}
function bare(name) {
    return name.toLowerCase().replace(/[-_.]/gu, '');
}
/** What is left of `lodash.js`, `node-request`, `jquery-node`. */ function withoutAffix(name) {
    const lower = name.toLowerCase();
    return [
        /[-._]?js$/u,
        /^node[-._]?/u,
        /[-._]node$/u
    ].map((affix)=>lower.replace(affix, '')).filter((rest)=>rest !== lower && rest.length >= MIN_LENGTH);
}
function isOneEditAway(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while(start < a.length && a[start] === b[start])start += 1;
    const [restA, restB] = [
        a.slice(start),
        b.slice(start)
    ];
    return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/scanners/dependencies/added.js



/** Most packages that are looked up: a change that brings more is none that anybody reads. */ const MAX_ADDED = 500;
/**
 * The packages that a change brings: their names stand in no lockfile of the base. Sorted: direct
 * ones first, then by name.
 * @param head every lockfile of the head
 * @param base those of the base that the head changes
 * @param same paths of those that are the same in both
 */ function addedPackages(head, base, same) {
    if (head.every(({ path })=>same.has(path))) return [];
    const before = [
        ...base,
        ...head.filter(({ path })=>same.has(path))
    ];
    const known = new Set(before.flatMap(namesIn));
    const added = new Map();
    for (const lockfile of head.filter(({ path })=>!same.has(path)))for (const { name, version, origin } of lockfile.facts?.entries?.() ?? []){
        const key = keyOf(lockfile, name);
        if (origin === 'own' || known.has(key) || added.has(key) || added.size >= MAX_ADDED) continue;
        const one = added_describe(lockfile, name, version);
        if (one !== null) added.set(key, one);
    }
    return [
        ...added.values()
    ].sort((a, b)=>Number(a.direct !== true) - Number(b.direct !== true) || (0,text_order/* compareText */.n)(a.name, b.name));
}
function namesIn(lockfile) {
    return (lockfile.facts?.entries?.() ?? []).map(({ name })=>keyOf(lockfile, name));
}
function keyOf({ kind }, name) {
    return `${kind.ecosystem ?? ''}\n${name}`;
}
function added_describe({ path, kind, facts }, name, version) {
    const [found] = facts?.find(name, version) ?? [];
    if (found === undefined) return null;
    const ecosystem = kind.ecosystem ?? '';
    const { line, direct, through, dev, licence = null, installScript = null } = found;
    return {
        ...{
            ecosystem,
            name,
            version,
            path,
            line,
            direct,
            through,
            dev,
            licence,
            installScript
        },
        similarTo: similarName((0,purl_type/* purlType */.i8)(ecosystem) ?? '', name)
    };
}
/** The versions that a change brings: they stand in no lockfile of the base, sorted by name. */ function newVersions(head, base, same) {
    const listed = (lockfile)=>(lockfile.facts?.entries?.() ?? []).flatMap(({ name, version, origin })=>{
            const ecosystem = lockfile.kind.ecosystem ?? '';
            const one = {
                ecosystem,
                name,
                version,
                isPublic: origin === 'registry'
            };
            return origin === 'own' ? [] : [
                [
                    `${ecosystem}\n${name}\n${version}`,
                    one
                ]
            ];
        });
    const before = new Set([
        ...base,
        ...head.filter(({ path })=>same.has(path))
    ].flatMap(listed).map(([key])=>key));
    const after = new Map(head.filter(({ path })=>!same.has(path)).flatMap(listed));
    return [
        ...after
    ].filter(([key])=>!before.has(key)).map(([, one])=>one).sort((a, b)=>(0,text_order/* compareText */.n)(a.name, b.name));
}

// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var shared_wanted = __webpack_require__(75698);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfile-input.js
var lockfile_input = __webpack_require__(3633);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/facts.js
var lockfiles_facts = __webpack_require__(71291);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var lockfiles_kinds = __webpack_require__(57535);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/members.js
var lockfiles_members = __webpack_require__(51599);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.js
var package_json = __webpack_require__(89189);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/workspaces.js
var workspaces = __webpack_require__(33358);
;// CONCATENATED MODULE: ./src/scanners/dependencies/above.js








/** The manifest of each kind of lockfile that may lock folders below its own. */ const MANIFESTS = new Map([
    [
        'package-lock',
        'package.json'
    ],
    [
        'yarn',
        'package.json'
    ],
    [
        'pnpm',
        'package.json'
    ],
    [
        'bun',
        'package.json'
    ],
    [
        'cargo',
        'Cargo.toml'
    ],
    [
        'uv',
        'pyproject.toml'
    ]
]);
/**
 * The lockfiles above a directory that lock a project in it: what is scanned there is what they
 * say.
 * @param directory relative to the tree's root; `''` has nothing above it
 * @param lockfiles of the whole tree, without those that the policy leaves out
 */ async function lockfilesAbove(tree, directory, lockfiles) {
    if (directory === '') return [];
    const files = await regularFiles(tree);
    const above = lockfiles.filter((path)=>{
        const folder = external_node_path_.posix.dirname(path);
        return MANIFESTS.has(kindName(path)) && (0,shared_wanted/* isBelow */.Yw)(folder === '.' ? '' : folder, directory) && folder !== directory;
    });
    const locking = [];
    for (const path of above){
        const locks = await locksBy(tree, files, path);
        if ([
            ...files
        ].some((file)=>(0,shared_wanted/* isBelow */.Yw)(directory, file) && !(0,shared_wanted/* isInstalled */.j$)(file) && locks(file))) locking.push(path);
    }
    return locking;
}
/**
 * Projects of JavaScript that ask for packages and stand below lockfiles of which none has them as
 * a workspace: nobody locks what they get.
 * @param candidates paths of package.json files
 */ async function unlockedProjects(tree, { lockfiles }, candidates) {
    const files = await regularFiles(tree);
    const javascript = lockfiles.filter((path)=>MANIFESTS.get(kindName(path)) === 'package.json');
    const locks = new Map();
    const unlocked = [];
    for (const manifest of candidates){
        const folders = javascript.filter((path)=>(0,shared_wanted/* isBelow */.Yw)(folderOf(path), manifest));
        if (!files.has(manifest) || folders.some((path)=>folderOf(path) === folderOf(manifest))) continue;
        for (const path of folders)if (!locks.has(path)) locks.set(path, await locksBy(tree, files, path));
        const isLocked = folders.some((path)=>locks.get(path)?.(manifest) === true);
        if (folders.length > 0 && !isLocked && await asksForPackages(tree, manifest)) unlocked.push(manifest);
    }
    return unlocked;
}
async function asksForPackages(tree, path) {
    const text = await (0,lockfile_input/* textOf */.b6)(tree, path);
    const manifest = (0,lockfiles_facts/* orNone */.u)(()=>(0,package_json/* readManifest */.W)(text));
    return manifest !== null && manifest.production.length + manifest.development.length > 0;
}
async function regularFiles(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
}
function kindName(path) {
    return (0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name ?? '';
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
/** Whether a lockfile locks what a manifest below it asks for. */ async function locksBy(tree, files, lockfile) {
    const kind = kindName(lockfile);
    const own = external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), MANIFESTS.get(kind) ?? '');
    const text = files.has(own) ? await (0,lockfile_input/* textOf */.b6)(tree, own) : null;
    if (kind === 'cargo' || kind === 'uv') {
        const members = new Set((0,lockfiles_members/* memberManifests */.D)(kind, lockfile, files, ()=>text ?? undefined));
        return (manifest)=>members.has(manifest);
    }
    const locks = (0,workspaces/* lockedWorkspaces */.b)(lockfile, await (0,lockfile_input/* textOf */.b6)(tree, lockfile), text);
    return (manifest)=>external_node_path_.posix.basename(manifest) === 'package.json' && locks(external_node_path_.posix.relative(external_node_path_.posix.dirname(lockfile), external_node_path_.posix.dirname(manifest)));
}

// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(52859);
;// CONCATENATED MODULE: ./src/scanners/dependencies/coverage.js

/**
 * The coverage of a dependency scan. Only those lockfiles of the base that differ were scanned; for
 * the others the head's outcome is used.
 * @param changed paths of the base's lockfiles that were scanned on their own
 */ function coverageOf(head, base, changed) {
    if (base === null) return {
        head: sideCoverage(head),
        base: null
    };
    const again = new Set(changed);
    const same = new Set(base.selection.lockfiles.filter((path)=>!again.has(path)));
    const lockfiles = head.side.lockfiles.filter(({ path })=>same.has(path));
    const unseen = head.side.unseen.filter(({ where })=>same.has(where));
    const side = {
        ...base.side,
        // What could not be read before, and is as it was, is hidden by no change.
        failed: [
            ...head.side.failed.filter((path)=>same.has(path)),
            ...base.side.failed
        ],
        lockfiles: [
            ...lockfiles,
            ...base.side.lockfiles
        ],
        unseen: [
            ...unseen,
            ...base.side.unseen
        ]
    };
    return {
        head: sideCoverage(head),
        base: sideCoverage({
            ...base,
            side
        })
    };
}
function sideCoverage({ selection, side }) {
    const files = [
        ...selection.unread.map(({ path, reason, detail })=>(0,unseen_files/* fileItem */.qs)(path, reason, detail)),
        ...selection.submodules.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'unsupported', 'a submodule; scan it in its own repository')),
        ...selection.excluded.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'excluded')),
        ...side.failed.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'unreadable'))
    ];
    return {
        looked: {
            files: side.lockfiles.length,
            packages: side.lockfiles.reduce((sum, lockfile)=>sum + lockfile.packages, 0)
        },
        languages: {},
        unseen: sorted([
            ...files,
            ...side.unseen
        ])
    };
}
/** Sorted by path and name, without duplicates: a file may contain the same package many times. */ function sorted(unseen) {
    const byKey = new Map(unseen.map((item)=>[
            JSON.stringify([
                item.where,
                item.name,
                item.reason
            ]),
            item
        ]));
    return [
        ...byKey
    ].sort(([a], [b])=>a < b ? -1 : 1).map(([, item])=>item);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/read.js + 40 modules
var read = __webpack_require__(283);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/companions.js
var companions = __webpack_require__(89541);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/paths.js
var paths = __webpack_require__(41332);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/python/requirements.js
var requirements = __webpack_require__(40807);
;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/companion-files.js




/**
 * The files that a file refers to directly.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here
 */ function companionFiles(path, text, kind = (0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name) {
    if (kind !== 'pip') return (0,companions/* companions */.a)(path, text, kind).map((target)=>({
            target,
            path: target,
            required: false
        }));
    return (0,requirements/* requirementLines */.p)(text).flatMap((line)=>{
        const found = (0,requirements/* reference */.i)(line);
        if (found === null) return [];
        return [
            {
                target: found.target,
                path: (0,paths/* besides */.o)(path, found.target),
                required: !found.constraint
            }
        ];
    });
}
/** Whether lockfiles of a kind may refer to other files. */ function mayRefer(kind) {
    return kind !== undefined && [
        'go',
        'maven',
        'pip'
    ].includes(kind);
}

// EXTERNAL MODULE: ./src/scanners/shared/lfs-pointer.js
var lfs_pointer = __webpack_require__(23690);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/staged-path.js

/**
 * Characters that are replaced: everything with a meaning to osv-scanner or a file system, such as
 * a dash at the beginning (an option) or a space or dot at the end (Windows drops them). Commas and
 * colons are separators in osv-scanner's `--lockfile`.
 */ const UNSAFE = /[^A-Za-z0-9._@+ ()[\]~=-]|^[-~ ]|[. ]$/g;
/** Directories that osv-scanner skips, and device names of Windows. */ const SPECIAL = /^(?:node_modules|\.git|con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A path that osv-scanner accepts on every system. Unsafe characters in a part are replaced, and a
 * short hash of the original part makes it unique. The beginning and end of a file's name are kept,
 * since osv-scanner recognises files by them.
 * @param path relative to the repository, with `/`; untrusted
 */ function stagedPath(path) {
    return path.split('/').map(stagedPart).join('/');
}
function stagedPart(part) {
    if (SPECIAL.test(part)) return `${part}_${shortHash(part)}`;
    let first = true;
    return part.replace(UNSAFE, ()=>{
        const hash = first ? `_${shortHash(part)}_` : '_';
        first = false;
        return hash;
    });
}
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 10);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stage/stage.js










/** Maximum size of a lockfile and its companions together, in bytes. */ const MAX_LOCKFILE_BYTES = 50 * 1024 * 1024;
/** The file name by which osv-scanner recognises a package list of another program. */ const LIST = 'osv-scanner-custom.json';
/**
 * Copies lockfiles, and the files that they refer to, into a directory of our own with the same
 * relative paths. Nothing else is copied, so no osv-scanner.toml or .gitignore has an effect.
 * @param paths lockfiles, relative to the repository, with `/`
 * @param directory is created; nobody else writes there
 * @param workedOut the packages of lockfiles that we read ourselves, by path
 * @throws FixbyError (usage) when the directory cannot be used
 */ async function stageLockfiles(tree, paths, directory, maxBytes = MAX_LOCKFILE_BYTES, workedOut = new Map()) {
    const kinds = new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
    const stage = new Stage(await ownDirectory(directory));
    const files = new Map();
    const problems = [];
    for (const path of paths){
        try {
            const contents = await readWithCompanions(tree, kinds, path, maxBytes);
            const packages = workedOut.get(path);
            if (read/* WORKED_OUT */.OB.get((0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name ?? '') !== 'instead' || packages === undefined) for (const staged of (await stage.putEach(path, contents)))files.set(staged, path);
            if (packages !== undefined && packages.length > 0) files.set(await stage.putPackages(packages), path);
        } catch (error) {
            problems.push({
                file: path,
                message: oneLine((0,errors/* messageOf */.bD)(error))
            });
        }
    }
    return {
        files,
        problems
    };
}
async function ownDirectory(directory) {
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    const real = await (0,promises_.realpath)(directory);
    // osv-scanner splits an argument at commas.
    if (/[,\r\n]/.test(real)) throw new fixby_error/* FixbyError */.$('usage', `The temporary directory ${real} has a comma or a line break in its name.`, 'Set TMPDIR or RUNNER_TEMP to another.');
    return real;
}
/**
 * Reads a lockfile and all files that it refers to, by path.
 * @throws FixbyError (scanner) that says why it cannot be scanned
 */ async function readWithCompanions(tree, kinds, path, maxBytes) {
    const contents = new Map();
    const wanted = [
        path
    ];
    let room = maxBytes;
    for (const next of wanted){
        if (contents.has(next)) continue;
        const bytes = await tree.read(next, maxBytes);
        room -= bytes.length;
        if (room < 0) throw new fixby_error/* FixbyError */.$('scanner', `it has, with the files that it refers to, more than ${maxBytes} bytes, which are the most that are read.`, 'Split it, or exclude it (scan.dependencies.exclude)');
        checkText(next, next === path, bytes);
        contents.set(next, bytes);
        wanted.push(...present(kinds, next, bytes, (0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name));
    }
    return contents;
}
/**
 * Removes the byte order mark that some editors write: several parsers take it as part of the first
 * word.
 */ function withoutMark(bytes) {
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}
const BYTE_ORDER_MARK = Buffer.from([
    0xef,
    0xbb,
    0xbf
]);
/**
 * @throws FixbyError (scanner) for content in which osv-scanner would find no packages although it
 *   is broken
 */ function checkText(path, isLockfile, bytes) {
    if (bytes.includes(0)) throw new fixby_error/* FixbyError */.$('scanner', `${isLockfile ? 'it' : path} is no text: there are NUL bytes.`, 'Save it as UTF-8 (some shells redirect as UTF-16), or restore it');
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes)) throw new fixby_error/* FixbyError */.$('scanner', `${isLockfile ? 'it' : path} is a Git LFS pointer: the repository has not what it stands for, and that cannot be looked at.`, 'Take it out of Git LFS (.gitattributes), and commit the file itself');
    // A file that we read ourselves may be empty, or its reader has refused it already.
    const mayBeEmpty = !isLockfile || read/* WORKED_OUT */.OB.get((0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name ?? '') === 'instead';
    if (!mayBeEmpty && !bytes.some((byte)=>byte > 0x20)) throw new fixby_error/* FixbyError */.$('scanner', 'it is empty.', 'Restore it, have the package manager write it anew, or delete it');
}
/** The companions that exist. @throws FixbyError (scanner) when a required one does not */ function present(kinds, from, bytes, kindOf) {
    return companionFiles(from, bytes.toString('utf8'), kindOf).flatMap(({ target, path, required })=>{
        const kind = path === null ? undefined : kinds.get(path);
        if (path !== null && kind === 'file') return [
            path
        ];
        if (kind === 'symlink' && (required || kindOf !== 'pip')) throw new fixby_error/* FixbyError */.$('scanner', `${from} refers to ${target}, which is a symbolic link; links are not followed.`, 'Put the file itself there');
        if (!required) return [];
        const where = path === null ? 'outside of the repository' : 'not in the repository';
        throw new fixby_error/* FixbyError */.$('scanner', `${from} refers to ${target}, which is ${where}: what it requires cannot be looked at.`, 'Add it, or remove the line');
    });
}
/**
 * The file that makes osv-scanner ignore another one beside it: a package-lock.json beside an
 * npm-shrinkwrap.json. Staged together, adding or removing one of them would change the findings of
 * the other.
 */ function rivalOf(path) {
    const [file = '', ...folders] = path.split('/').reverse();
    const rival = RIVALS.get(file);
    return rival === undefined ? null : [
        rival,
        ...folders
    ].reverse().join('/');
}
const RIVALS = new Map([
    [
        'package-lock.json',
        'npm-shrinkwrap.json'
    ],
    [
        'npm-shrinkwrap.json',
        'package-lock.json'
    ]
]);
function documentsOf(path, bytes) {
    if (bytes === undefined || (0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name !== 'pnpm' || !bytes.includes('\n---')) return [];
    return bytes.toString('utf8').split(/^---[ \t]*\r?$/m).filter((document)=>document.trim() !== '').map((document)=>Buffer.from(document.replace(/^\uFEFF/, '')));
}
/** The staging directory, and the paths in it that are taken. */ class Stage {
    #root;
    #lists = 0;
    /** Taken paths in lower case, since a file system may ignore case. */ #taken = new Map();
    constructor(root){
        this.#root = root;
    }
    /** Stages a lockfile with its companions. @returns its absolute path */ async put(path, contents) {
        const slot = this.#freeSlot([
            ...contents.keys()
        ]);
        const target = this.#place(slot, path);
        const [was, is] = [
            (0,lockfiles_kinds/* lockfileKind */.Wd)(path),
            (0,lockfiles_kinds/* lockfileKind */.Wd)(target)
        ];
        if (is === null || was !== null && was.name !== is.name) throw new fixby_error/* FixbyError */.$('scanner', `its name cannot be handed to osv-scanner as a ${was?.name ?? 'lockfile'}.`, 'Rename it');
        for (const [original, bytes] of contents)await this.#write(slot, original, withoutMark(bytes));
        return target;
    }
    /**
   * Stages a lockfile. A pnpm lockfile may have two YAML documents, of which osv-scanner reads one,
   * so each becomes a file of its own.
   * @returns the staged paths
   */ async putEach(path, contents) {
        const documents = documentsOf(path, contents.get(path));
        if (documents.length < 2) return [
            await this.put(path, contents)
        ];
        const staged = [];
        for (const [index, document] of documents.entries()){
            const name = `document-${index + 1}/${path}`;
            staged.push(await this.put(name, new Map([
                [
                    name,
                    document
                ]
            ])));
        }
        return staged;
    }
    /** Stages a package list in place of a lockfile. @returns its absolute path */ async putPackages(packages) {
        this.#lists += 1;
        const target = (0,external_node_path_.join)(this.#root, 'lists', String(this.#lists), LIST);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), {
            recursive: true
        });
        const list = {
            results: [
                {
                    packages: packages.map((entry)=>({
                            package: entry
                        }))
                }
            ]
        };
        await (0,promises_.writeFile)(target, JSON.stringify(list), {
            flag: 'wx'
        });
        return target;
    }
    /**
   * The number of the first subtree in which all paths are free. Files with equal staged paths, and
   * those that make osv-scanner ignore each other, go into separate subtrees.
   */ #freeSlot(paths) {
        for(let slot = 0;; slot += 1){
            const free = paths.every((path)=>{
                const owner = this.#owner(slot, path);
                const rival = rivalOf(path);
                return (owner === undefined || owner === path) && (rival === null || this.#owner(slot, rival) === undefined);
            });
            if (free) return slot;
        }
    }
    #owner(slot, path) {
        return this.#taken.get(this.#place(slot, path).toLowerCase());
    }
    #place(slot, path) {
        return (0,external_node_path_.join)(this.#root, String(slot), ...stagedPath(path).split('/'));
    }
    async #write(slot, path, bytes) {
        const place = this.#place(slot, path);
        if (this.#taken.has(place.toLowerCase())) return;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), {
            recursive: true
        });
        await (0,promises_.writeFile)(place, bytes, {
            flag: 'wx'
        });
        this.#taken.set(place.toLowerCase(), path);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/changed.js






/**
 * The lockfiles of the base that must be scanned on their own: those whose content differs from the
 * head's at the same path, and those that refer to other files (requirements, poms, go.mod) of
 * which one differs.
 * @param base paths of the base's lockfiles
 * @param head paths of the head's lockfiles
 */ async function changedLockfiles(base, head, baseTree, headTree) {
    const here = new Set(head);
    const trees = new Trees(baseTree, headTree, await kindsOf(baseTree), await kindsOf(headTree));
    const changed = [];
    for (const path of base){
        const family = (0,read/* familyOf */.Ap)((0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name);
        const same = here.has(path) && await trees.sameWithCompanions(path);
        if (!same || family !== null && !await trees.sameFamily(family)) changed.push(path);
    }
    return changed;
}
async function kindsOf(tree) {
    return new Map((await tree.files()).map(({ path, kind })=>[
            path,
            kind
        ]));
}
/** Compares files of two trees. */ class Trees {
    #base;
    #head;
    #before;
    #now;
    #files = null;
    #families = new Map();
    constructor(base, head, before, now){
        this.#base = base;
        this.#head = head;
        this.#before = before;
        this.#now = now;
    }
    /**
   * Whether a lockfile and all files that it refers to are the same in both trees. References are
   * read from the head only.
   */ async sameWithCompanions(lockfile) {
        const kind = (0,lockfiles_kinds/* lockfileKind */.Wd)(lockfile)?.name;
        if (!await this.#same(lockfile)) return false;
        // If a manifest changed, it may require packages that the unchanged lockfile does not contain.
        const wanted = new Set([
            lockfile,
            ...await this.#manifests(lockfile)
        ]);
        for (const path of wanted){
            if (!await this.#same(path)) return false;
            for (const companion of (await this.#companions(path, kind)))wanted.add(companion);
        }
        return true;
    }
    /** Whether all files of a kind that refer to each other are the same in both trees. */ async sameFamily(family) {
        const known = this.#families.get(family);
        if (known !== undefined) return known;
        const paths = [
            ...new Set([
                ...this.#before.keys(),
                ...this.#now.keys()
            ])
        ].filter((path)=>family.test(path));
        let same = true;
        for (const path of paths)same &&= await this.#same(path);
        this.#families.set(family, same);
        return same;
    }
    async #same(path) {
        const kind = this.#now.get(path);
        if (kind !== this.#before.get(path)) return false;
        return kind !== 'file' || await this.#base.contentId(path) === await this.#head.contentId(path);
    }
    /**
   * What is read beside the head's lockfile; nothing where it cannot be read, which its scan says.
   */ async #manifests(lockfile) {
        const kind = (0,lockfiles_kinds/* lockfileKind */.Wd)(lockfile);
        if (kind === null || (0,read/* familyOf */.Ap)(kind.name) !== null) return [];
        this.#files ??= new Set([
            ...this.#now
        ].flatMap(([path, is])=>is === 'file' ? [
                path
            ] : []));
        try {
            return [
                ...(await (0,lockfile_input/* readInput */.R5)(this.#head, this.#files, lockfile, kind)).beside.keys()
            ];
        } catch (error) {
            if ((0,errors/* isError */.bJ)(error)) return [];
            throw error;
        }
    }
    async #companions(path, kind) {
        if (this.#now.get(path) !== 'file' || !mayRefer(kind)) return [];
        try {
            const text = (await this.#head.read(path, MAX_LOCKFILE_BYTES)).toString('utf8');
            return companionFiles(path, text, kind).flatMap((companion)=>companion.path ?? []);
        } catch (error) {
            // A file that cannot be read is not staged either: the scan of the head reports it and is
            // incomplete.
            if ((0,errors/* isError */.bJ)(error)) return [];
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/moved.js


/** Finds lockfiles that moved: base path to head path. */ async function movedLockfiles(base, head) {
    return pairMoved(await onlyIn(base, head), await onlyIn(head, base));
}
/** The lockfiles of one tree that the other one lacks. */ async function onlyIn({ tree, selection, side }, other) {
    const known = new Set(other.selection.lockfiles);
    const packages = new Map(selection.lockfiles.filter((path)=>!known.has(path)).map((path)=>[
            path,
            new Set()
        ]));
    for (const { place, subject, package: at } of side.observations)packages.get(place.path)?.add(`${subject}@${at?.version ?? ''}`);
    const contents = [
        ...packages
    ].map(async ([path, found])=>[
            path,
            {
                id: await tree.contentId(path),
                packages: found
            }
        ]);
    return new Map(await Promise.all(contents));
}
/**
 * Pairs lockfiles that only the base has with similar ones that only the head has. A project that
 * moved, or changed its package manager, then introduces no findings; one that did both is paired
 * last.
 */ function pairMoved(gone, added) {
    const pairs = new Map();
    for (const mayBe of [
        isNear,
        isSameEcosystem
    ])for (const [from, before] of gone){
        const taken = new Set(pairs.values());
        const [best] = [
            ...added
        ].filter(([to])=>!pairs.has(from) && !taken.has(to) && mayBe(from, to)).map(([to, now])=>({
                to,
                likeness: likeness(before, now)
            })).filter((candidate)=>candidate.likeness >= 0.5).sort((a, b)=>b.likeness - a.likeness);
        if (best !== undefined) pairs.set(from, best.to);
    }
    return pairs;
}
/** The same file name anywhere, or another package manager's lockfile in the same directory. */ function isNear(from, to) {
    return external_node_path_.posix.basename(to) === external_node_path_.posix.basename(from) || external_node_path_.posix.dirname(to) === external_node_path_.posix.dirname(from) && isSameEcosystem(from, to);
}
function isSameEcosystem(from, to) {
    const ecosystem = (0,lockfiles_kinds/* lockfileKind */.Wd)(from)?.ecosystem ?? null;
    return ecosystem !== null && ecosystem === (0,lockfiles_kinds/* lockfileKind */.Wd)(to)?.ecosystem;
}
/**
 * Of what an added lockfile has, that which another one in its directory had in the same version
 * before: a second package manager brings nothing that was not there.
 */ function alreadyBeside(base, head) {
    const known = new Set(base.selection.lockfiles);
    const keyOf = ({ place, rule, subject, package: at })=>JSON.stringify([
            external_node_path_.posix.dirname(place.path),
            rule,
            subject,
            at?.version
        ]);
    const before = new Set(base.side.observations.map(keyOf));
    return head.side.observations.filter((observation)=>observation.package !== null && !known.has(observation.place.path) && before.has(keyOf(observation)));
}
/**
 * Similarity of two lockfiles: 1 for equal bytes, else the share of common vulnerable packages
 * (Jaccard index), 0 when there are none.
 */ function likeness(before, now) {
    if (before.id === now.id) return 1;
    const [a, b] = [
        before.packages,
        now.packages
    ];
    const common = [
        ...a
    ].filter((item)=>b.has(item)).length;
    const all = a.size + b.size - common;
    return all === 0 ? 0 : common / all;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/stray.js





const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * The problem when a package.json lost its lockfile and only another project's lockfile further up
 * remains. That one does not cover the package.json unless it is a workspace.
 * @param removed path of the removed lockfile
 * @returns null when a lockfile in its directory or above covers it
 */ async function strayProject(removed, head, tree) {
    if (!isJavaScript(removed)) return null;
    const folder = external_node_path_.posix.dirname(removed);
    const manifest = external_node_path_.posix.join(folder, 'package.json');
    if (await textOf(tree, manifest) === null) return null;
    for (const lockfile of head.lockfiles.filter(isJavaScript)){
        const above = external_node_path_.posix.dirname(lockfile);
        if (above === folder) return null;
        if ((0,shared_wanted/* isBelow */.Yw)(above === '.' ? '' : above, removed) && await locks(lockfile, folder, tree)) return null;
    }
    return `removed, while ${manifest} stays, and no lockfile further up has it as a workspace. Restore it, or make it one`;
}
function isJavaScript(path) {
    return JAVASCRIPT.has((0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name ?? '');
}
async function locks(lockfile, folder, tree) {
    const above = external_node_path_.posix.dirname(lockfile);
    const text = await textOf(tree, lockfile);
    const manifest = await textOf(tree, external_node_path_.posix.join(above, 'package.json'));
    return text !== null && (0,workspaces/* lockedWorkspaces */.b)(lockfile, text, manifest)(external_node_path_.posix.relative(above, folder));
}
/** The text of a regular file; null when there is none. */ async function textOf(tree, path) {
    const there = (await tree.files()).some((file)=>file.path === path && file.kind === 'file');
    return there ? (await tree.read(path, MAX_LOCKFILE_BYTES)).toString('utf8') : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/removed-lockfiles.js




/**
 * The lockfiles of the base that the head lacks. If the manifest is still there without a lockfile,
 * its dependencies are not scanned any more, which must not look like a repair.
 * @param moved base path to head path
 */ async function removedLockfiles(base, head, moved, baseTree, headTree) {
    const present = new Set(head.lockfiles);
    const gone = base.lockfiles.filter((path)=>!present.has(path));
    const renamed = gone.length === 0 ? new Map() : await newFiles(baseTree, headTree);
    return Promise.all(gone.map(async (path)=>{
        const to = moved.get(path);
        if (to !== undefined) return {
            path,
            fate: `moved to ${to}`,
            uncovered: false
        };
        const name = renamed.get(await baseTree.contentId(path));
        const fate = await whyUncovered(path, head, headTree) ?? (name === undefined || await isBlank(baseTree, path) ? null : `renamed to ${name}, where it is not looked at. Keep its name, or exclude it (scan.dependencies.exclude)`);
        return {
            path,
            fate: fate ?? 'removed',
            uncovered: fate !== null
        };
    }));
}
/** An empty file has the same content as many others, so equality means nothing. */ async function isBlank(tree, path) {
    return !(await tree.read(path)).some((byte)=>byte > 0x20);
}
/** Files that only the head has and that are not scanned, by content. */ async function newFiles(base, head) {
    const before = new Set((await base.files()).map(({ path })=>path));
    const added = (await head.files()).filter(({ path, kind })=>kind === 'file' && !before.has(path) && ((0,shared_wanted/* isInstalled */.j$)(path) || (0,lockfiles_kinds/* lockfileKind */.Wd)(path) === null));
    const byContent = new Map();
    for (const { path } of added)byContent.set(await head.contentId(path), path);
    return byContent;
}
/**
 * Why the dependencies of a removed lockfile are not scanned any more; null when they are gone, or
 * another lockfile covers them.
 */ async function whyUncovered(path, head, headTree) {
    if (head.links.includes(path)) return 'replaced by a symbolic link, which is not followed';
    const detour = detourTo(path, head);
    if (detour !== null) return `replaced: ${detour}`;
    const orphan = head.unread.find((file)=>isBeside(path, file.path));
    if (orphan !== undefined) return `removed, while ${orphan.path} stays: ${orphan.detail}`;
    return strayProject(path, head, headTree);
}
/**
 * The reason when a path is, or lies below, a symbolic link or a submodule, which are not followed;
 * else null.
 */ function detourTo(path, { detours }) {
    const detour = detours.find((candidate)=>path === candidate.path || (0,shared_wanted/* isBelow */.Yw)(candidate.path, path));
    if (detour === undefined) return null;
    const what = detour.kind === 'symlink' ? 'a symbolic link, which is not followed. Commit the files themselves, or exclude it' : 'a submodule, whose files lie in another repository. Scan them there, and exclude it here';
    return `${detour.path} is ${what} (scan.dependencies.exclude)`;
}
function isBeside(a, b) {
    return external_node_path_.posix.dirname(a) === external_node_path_.posix.dirname(b);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/program/locate.js + 3 modules
var locate = __webpack_require__(32259);
// EXTERNAL MODULE: ./src/scanners/dependencies/program/machine.js
var machine = __webpack_require__(73075);
// EXTERNAL MODULE: ./src/system/batches.js
var batches = __webpack_require__(50181);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/outside.js
var outside = __webpack_require__(58059);
// EXTERNAL MODULE: ./src/scanners/dependencies/registry/get.js
var get = __webpack_require__(87401);
;// CONCATENATED MODULE: ./src/scanners/dependencies/registry/pom-source.js






const LIMITS = {
    timeoutMs: 15_000,
    maxBytes: 4 * 1024 * 1024,
    maxPoms: 500,
    allMs: 180_000
};
const AT_ONCE = 8;
/** After so many answers that did not come, nobody waits for the next ones. */ const GIVE_UP = 3;
/**
 * The pom.xml files of one Maven repository, each asked for once in a scan, as data: nothing of
 * them is run. Only the coordinates leave this machine.
 */ class PomSource {
    #url;
    #limits;
    #answers = new Map();
    #refused = new Map();
    #given = 0;
    #deadline = null;
    #silent = 0;
    /** @param url root of the repository, without a closing slash */ constructor(url, limits = {}){
        this.#url = url;
        this.#limits = {
            ...LIMITS,
            ...limits
        };
    }
    /** Asks for several, a few at a time. Never throws for what the registry does. */ async get(wanted) {
        const answers = await (0,batches/* inBatches */.o)(wanted, AT_ONCE, async (coordinates)=>{
            return [
                (0,outside/* coordinatesText */.t)(coordinates),
                await this.#once(coordinates)
            ];
        });
        return new Map(answers);
    }
    /** What was asked and answered, for the report: one line, or none where nothing was asked. */ notes() {
        if (this.#given + this.#refused.size === 0) return [];
        const had = `scan.dependencies.resolve: registry: ${this.#given} pom.xml files of parents and BOMs were fetched from ${this.#url}`;
        const [first, ...more] = [
            ...this.#refused
        ].sort(([a], [b])=>a < b ? -1 : 1);
        if (first === undefined) return [
            had
        ];
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return [
            `${had}, ${this.#refused.size} were not: ${first.join(': ')}${others}`
        ];
    }
    #once(coordinates) {
        const name = (0,outside/* coordinatesText */.t)(coordinates);
        const known = this.#answers.get(name);
        if (known !== undefined) return known;
        const answer = this.#ask(coordinates).then((given)=>{
            if ('text' in given) this.#given += 1;
            else this.#refused.set(name, given.refused);
            return given;
        });
        this.#answers.set(name, answer);
        return answer;
    }
    async #ask(coordinates) {
        const objection = objectionTo(coordinates) ?? this.#overLimit();
        if (objection !== null) return {
            refused: objection
        };
        const { group, artifact, version } = coordinates;
        const folder = [
            ...group.split('.'),
            artifact,
            version
        ].map(encodeURIComponent).join('/');
        const url = `${this.#url}/${folder}/${encodeURIComponent(`${artifact}-${version}`)}.pom`;
        try {
            const [bytes, sum] = await Promise.all([
                this.#get(url),
                this.#get(`${url}.sha1`)
            ]);
            this.#silent = 0;
            return checked(bytes, sum.toString('latin1'));
        } catch (error) {
            if (!(error instanceof get/* StatusError */.X)) this.#silent += 1;
            return {
                refused: `${new URL(this.#url).host} did not give it: ${oneLine((0,errors/* messageOf */.bD)(error))}`
            };
        }
    }
    #get(url) {
        const { timeoutMs, maxBytes } = this.#limits;
        const left = (this.#deadline ?? Infinity) - Date.now();
        return (0,get/* getBytes */.q)(url, {
            timeoutMs: Math.max(1, Math.min(timeoutMs, left)),
            maxBytes
        });
    }
    #overLimit() {
        this.#deadline ??= Date.now() + this.#limits.allMs;
        if (this.#answers.size >= this.#limits.maxPoms) return `not asked for: ${this.#limits.maxPoms} are the most in one scan`;
        if (this.#silent >= GIVE_UP) return 'not asked for: the registry could not be reached before';
        return Date.now() < this.#deadline ? null : `not asked for: ${this.#limits.allMs / 1_000} s are the most in one scan`;
    }
}
/** Why coordinates, which come from untrusted files, are no address of a release. */ function objectionTo({ group, artifact, version }) {
    if (/[[(,]/.test(version)) return 'its version is a range';
    if (version === '' || version.includes('${')) return 'its version is not stated';
    if (/-SNAPSHOT$/i.test(version)) return 'a snapshot, which no public registry keeps';
    const isWord = (text)=>/^\w[\w.+~-]{0,200}$/.test(text) && !text.includes('..');
    return [
        group,
        artifact,
        version
    ].every(isWord) ? null : 'its coordinates are no name of an artifact';
}
/**
 * The checksum says that all of it came, as it is there.
 * @see https://maven.apache.org/resolver/about-checksums.html
 */ function checked(bytes, stated) {
    const [wanted] = /\b[0-9a-f]{40}\b/i.exec(stated) ?? [];
    if (wanted === undefined) return {
        refused: 'its checksum is none'
    };
    const sum = (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex');
    if (sum !== wanted.toLowerCase()) return {
        refused: `its checksum is wrong: ${sum} came, ${wanted.toLowerCase()} was stated`
    };
    return {
        text: bytes.toString('utf8').replace(/^\uFEFF/, '')
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/registry-hosts.js
var registry_hosts = __webpack_require__(1772);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/downloads/known.js
var known = __webpack_require__(76781);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/toml.js
var toml = __webpack_require__(29310);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/registries.js



const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>,;\])}]+/gi;
/** A file that holds nothing but configuration: each address that is not in a comment. */ const anywhere = (text)=>text.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/).filter((line)=>!/^\s*[#;]/.test(line)).flatMap((line)=>line.match(ADDRESS) ?? []);
/** Lines that name a source, of files that say much else. */ function onLines(pattern) {
    return (text)=>anywhere(text.split(/\r?\n/).filter((line)=>pattern.test(line)).join('\n'));
}
/**
 * Values of a JSON or TOML file at places that name sources. A file that cannot be read configures
 * nothing; the package manager refuses it.
 */ function under(parse, ...paths) {
    return (text)=>paths.flatMap((path)=>anywhere(JSON.stringify(valuesAt(parse(text), path))));
}
function valuesAt(value, [key, ...rest]) {
    if (typeof value !== 'object' || value === null) return key === undefined ? [
        value
    ] : [];
    if (key === undefined) return [
        value
    ];
    const fields = key === '*' ? Object.values(value) : [
        value[key]
    ];
    return fields.flatMap((field)=>valuesAt(field, rest));
}
const PACKAGE_JSON = under(json/* jsonOf */.o_, ...[
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'resolutions',
    'overrides'
].map((key)=>[
        key
    ]), [
    'pnpm',
    'overrides'
]);
const PYPROJECT = under(toml/* tomlOf */.Wu, ...[
    [
        'source'
    ],
    [
        'dependencies'
    ],
    [
        'dev-dependencies'
    ],
    [
        'group'
    ]
].map((path)=>[
        'tool',
        'poetry',
        ...path
    ]), ...[
    'index',
    'index-url',
    'extra-index-url',
    'find-links',
    'sources'
].map((key)=>[
        'tool',
        'uv',
        key
    ]), ...[
    [
        'tool',
        'pdm',
        'source'
    ],
    [
        'project',
        'dependencies'
    ],
    [
        'project',
        'optional-dependencies'
    ]
], [
    'dependency-groups'
]);
/**
 * Files of package managers in which a repository says which registries it uses, or from which
 * addresses it takes packages, by their names.
 */ const ROWS = [
    [
        /^\.npmrc$|^\.yarnrc(?:\.yml)?$|^bunfig\.toml$|^pnpm-workspace\.yaml$/,
        'npm',
        anywhere
    ],
    [
        /^package\.json$/,
        'npm',
        PACKAGE_JSON
    ],
    [
        /^(?:pip\.(?:conf|ini)|uv\.toml|\.pypirc|poetry\.toml)$/,
        'PyPI',
        anywhere
    ],
    [
        /^pyproject\.toml$/,
        'PyPI',
        PYPROJECT
    ],
    [
        /^Pipfile$/,
        'PyPI',
        under(toml/* tomlOf */.Wu, [
            'source'
        ], [
            'packages'
        ], [
            'dev-packages'
        ])
    ],
    [
        /(?:requirements|constraints)[^/]*\.(?:txt|in)$/,
        'PyPI',
        onLines(/^\s*(?:-i|-f|--[\w-]*(?:index|find)[\w-]*)\b|@\s*\w+/)
    ],
    [
        /^(?:config|config\.toml)$/,
        'crates.io',
        anywhere
    ],
    [
        /^Cargo\.toml$/,
        'crates.io',
        onLines(/\bgit\s*=|\bregistry-index\s*=/)
    ],
    [
        /^(?:Gemfile|gems\.rb)$/,
        'RubyGems',
        onLines(/^\s*(?:source|git|gem|git_source)\b/)
    ],
    [
        /^composer\.json$/,
        'Packagist',
        under(json/* jsonOf */.o_, [
            'repositories'
        ])
    ],
    [
        /^pubspec\.yaml$/,
        'Pub',
        onLines(/\b(?:hosted|url|git)\s*:/)
    ]
];
/** Whether a file may configure registries, by its path. */ function configuresRegistries(path) {
    return rowOf(path) !== undefined;
}
function rowOf(path) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const row = ROWS.find(([name])=>name.test(file));
    // Cargo's file has a common name, and is Cargo's in its own folder only.
    return row?.[1] === 'crates.io' && file.startsWith('config') && !/(?:^|\/)\.cargo\/[^/]+$/.test(path) ? undefined : row;
}
/** The hosts that configuration names, by ecosystem; texts by path, untrusted. */ function configuredHosts(texts) {
    const hosts = new Map();
    for (const [path, text] of texts){
        const [, ecosystem, read] = rowOf(path) ?? [];
        if (ecosystem === undefined || read === undefined) continue;
        const known = hosts.get(ecosystem) ?? new Set();
        for (const address of read(text)){
            const place = (0,registry_hosts/* placeOf */.$t)(address);
            // Cargo's registries may be repositories of one host.
            if (place !== null) known.add(ecosystem === 'crates.io' ? place : (0,registry_hosts/* hostOf */.w4)(place));
        }
        hosts.set(ecosystem, known);
    }
    return hosts;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/registries.js





/**
 * What is known of registries while the lockfiles of a tree are read. Everything is read when it is
 * asked for: mostly nobody asks.
 */ class Registries {
    #tree;
    #base;
    #changed = null;
    #before = null;
    #configured = null;
    /** @param base null where there is none */ constructor(tree, base){
        this.#tree = tree;
        this.#base = base;
    }
    /** Whether a lockfile is as the base has it, so that nothing of it can be new. */ isOld(path) {
        const base = this.#base;
        return base?.lockfiles.includes(path) === true && !base.changed.includes(path);
    }
    /** What those of the base's lockfiles download that differ; null without a base. */ async before() {
        const base = this.#base;
        return base === null ? null : await (this.#changed ??= knownIn(base.tree, base.changed));
    }
    /** The hosts that the base's lockfiles and configuration name; null without a base. */ async hostsBefore() {
        const base = this.#base;
        return base === null ? null : await (this.#before ??= hostsOf(base));
    }
    /** The hosts that files of this tree configure. */ async configured() {
        return await (this.#configured ??= configuredIn(this.#tree));
    }
}
async function hostsOf({ tree, lockfiles }) {
    return [
        (await knownIn(tree, lockfiles)).hosts,
        await configuredIn(tree)
    ];
}
async function configuredIn(tree) {
    const files = (await tree.files()).filter(({ path, kind })=>kind === 'file' && configuresRegistries(path) && !(0,shared_wanted/* isInstalled */.j$)(path));
    const texts = files.map(async ({ path })=>[
            path,
            await (0,lockfile_input/* textOf */.b6)(tree, path)
        ]);
    return configuredHosts(new Map(await Promise.all(texts)));
}
async function knownIn(tree, lockfiles) {
    const here = new Set((await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path));
    const read = lockfiles.map(async (path)=>({
            ecosystem: (0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.ecosystem ?? '',
            downloads: await (0,lockfile_input/* readDownloads */.MM)(tree, here, path)
        }));
    return (0,known/* knownOf */.bz)(await Promise.all(read));
}

// EXTERNAL MODULE: ./src/scanners/dependencies/select.js
var dependencies_select = __webpack_require__(71109);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
;// CONCATENATED MODULE: ./src/system/patience.js
/**
 * Says something if work takes longer than that; the work goes on.
 * @param ms milliseconds
 */ async function sayAfter(ms, say, work) {
    const timer = setTimeout(say, ms);
    try {
        return await work;
    } finally{
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/batches.js
/**
 * Maximum length of all arguments together, in characters. Windows allows 32,767, including the
 * environment; other systems at least ten times as much.
 */ const MAX_CHARACTERS = process.platform === 'win32' ? 24_000 : 200_000;
/** Splits paths into lists, each of which fits on a command line; as few as possible. */ function batches_batches(paths, maxCharacters = MAX_CHARACTERS) {
    const result = [];
    let room = 0;
    for (const path of paths){
        // The option, a colon, spaces and quotes.
        const length = path.length + 8;
        if (length > room || result.length === 0) {
            result.push([]);
            room = maxCharacters;
        }
        result.at(-1)?.push(path);
        room -= length;
    }
    return result;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/cross-check.js
/**
 * Checks whether exit code, result and messages of a run are consistent. An osv-scanner that failed
 * in part may end with any exit code and a result that looks clean.
 * @param files the staged lockfiles that were passed to it
 * @returns the inconsistencies; empty when there are none
 */ function disagreements(ended, reading, files) {
    if (ended.broken !== null) return [
        ended.broken
    ];
    const silent = files.filter((file)=>!reading.counts.has(file));
    return [
        ...silent.length === 0 ? [] : [
            `osv-scanner does not say that it read ${silent.length === 1 ? 'it' : `${silent.length} of the files`}`
        ],
        ...exitCodeProblems(ended, reading),
        ...resultProblems(ended, reading, files)
    ];
}
/**
 * Inconsistencies between the exit code and the rest. @see
 * https://google.github.io/osv-scanner/output/#return-codes
 */ function exitCodeProblems({ exitCode, result }, { counts }) {
    const packages = [
        ...counts.values()
    ].reduce((sum, count)=>sum + count, 0);
    const vulnerable = result?.results.some(({ packages: found })=>found.length > 0) ?? false;
    switch(exitCode){
        case 0:
        case 1:
            if (result === null) return [
                `osv-scanner ended with exit code ${exitCode} and left no result`
            ];
            if (packages === 0) return [
                `osv-scanner ended with exit code ${exitCode}, but found no package`
            ];
            if (vulnerable === (exitCode === 1)) return [];
            return [
                `osv-scanner ended with exit code ${exitCode}, but its result has ${vulnerable ? '' : 'no '}vulnerabilities`
            ];
        case 128:
            return packages === 0 && !vulnerable ? [] : [
                'osv-scanner ended with exit code 128 (no packages), but found some'
            ];
        default:
            return [
                `osv-scanner ended with exit code ${exitCode ?? '?'}`
            ];
    }
}
function resultProblems({ result }, { counts }, files) {
    const given = new Set(files.map(slashed));
    const found = new Map();
    const problems = [];
    for (const { source, packages } of result?.results ?? []){
        const path = slashed(source.path);
        found.set(path, (found.get(path) ?? 0) + packages.length);
        if (!given.has(path)) problems.push('its result is about a file that it was not given');
        for (const { groups, vulnerabilities } of packages){
            const grouped = new Set(groups.flatMap(({ ids })=>ids));
            if (vulnerabilities.length === 0 || !vulnerabilities.every(({ id })=>grouped.has(id))) problems.push('its result has a package whose vulnerabilities and groups differ');
        }
    }
    for (const file of files){
        if ((found.get(slashed(file)) ?? 0) > (counts.get(file) ?? Infinity)) problems.push('its result has more vulnerable packages than it found packages');
    }
    return [
        ...new Set(problems)
    ].map((problem)=>`osv-scanner cannot be believed: ${problem}`);
}
/** A path with `/`, which osv-scanner uses in results on every system. */ function slashed(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/attempt.js




/** Calls osv-scanner once and checks exit code, result and messages. */ async function attempt(call, staged) {
    const ended = await callOsvScanner(call);
    const reading = readStderr(ended.stderr);
    const failures = reading.failures.slice(0, 3).map((failure)=>explain(failure, staged));
    const objections = ended.broken === null && failures.length > 0 ? failures : disagreements(ended, reading, call.files);
    return {
        files: call.files,
        ended,
        reading,
        objections
    };
}
function explain(failure, staged) {
    const said = inTermsOfRepository(failure, staged);
    if (failure.startsWith('Incorrect Usage')) return `this osv-scanner does not know an option that is needed (${said}): use version 2.5.1`;
    if (isUnreachable(failure)) return `the advisories could not be asked for (${said}): let this machine reach api.osv.dev, or scan offline with osv-database`;
    return `osv-scanner says: ${said}`;
}
/** Whether osv-scanner says that osv.dev did not answer as it should. */ function isUnreachable(failure) {
    return failure.includes('vulnmatch/osvdev');
}
/** The files that osv-scanner reports as unreadable, each with the reason. */ function brokenFiles({ files, reading }, staged) {
    const lines = reading.failures.flatMap((failure)=>failure.split('\n')).filter((line)=>line.startsWith('Error during extraction: ') || line.startsWith('\t'));
    return new Map(files.flatMap((file)=>{
        const name = `${namedAs(file)}: `;
        const line = lines.find((candidate)=>candidate.includes(name));
        if (line === undefined) return [];
        const reason = line.slice(line.indexOf(name) + name.length);
        return [
            [
                file,
                inTermsOfRepository(reason, staged)
            ]
        ];
    }));
}
/**
 * Whether a run may have failed because of one of its files, rather than because it could not start
 * or reach the advisories.
 */ function mayBeAFile({ ended, reading }) {
    return ended.started && !reading.failures.some((failure)=>/\(extracting as vulnmatch\/|^Incorrect Usage/.test(failure));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/database-problems.js

/**
 * Problems for files whose packages were compared with an empty database. If the ecosystem of a
 * file's packages is not known, it is reported for every file that may have packages of it.
 * @param loaded ecosystems whose databases, real or empty, were used
 * @param counts packages by path in the repository
 */ function databaseProblems(database, loaded, counts) {
    return [
        ...loaded
    ].flatMap((ecosystem)=>{
        const message = database.complaint(ecosystem);
        if (message === null) return [];
        const files = filesOf(ecosystem, counts);
        return files.length === 0 ? [
            {
                file: null,
                message
            }
        ] : files.map((file)=>({
                file,
                message
            }));
    });
}
function filesOf(ecosystem, counts) {
    const filled = [
        ...counts
    ].filter(([, count])=>count > 0).map(([path])=>path);
    const own = filled.filter((path)=>(0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.ecosystem === ecosystem);
    return own.length > 0 ? own : filled.filter((path)=>(0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.ecosystem === null);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/scan-run.js






const scan_run_TIMEOUT_MS = 10 * 60_000;
const MAX_RESULT_BYTES = 256 * 1024 * 1024;
/**
 * A scan that repeats calls of osv-scanner until every file is scanned or known to be unscannable.
 */ class ScanRun {
    #request;
    #surroundings;
    #timeoutMs;
    #deadline;
    #problems = [];
    #counts = new Map();
    #results = new Map();
    /** Ecosystems that were compared with a database, real or empty. */ #loaded = new Set();
    #database;
    #unreachable = false;
    constructor(request, surroundings){
        this.#request = request;
        this.#surroundings = surroundings;
        this.#database = surroundings.database;
        this.#timeoutMs = request.timeoutMs ?? scan_run_TIMEOUT_MS;
        this.#deadline = Date.now() + 3 * this.#timeoutMs;
    }
    /** Scans staged files in one run; in further runs if that is incomplete. */ async scan(files) {
        const tried = await this.#attempt(files);
        this.#unreachable ||= tried.reading.failures.some(isUnreachable);
        if (tried.objections.length === 0) {
            this.#accept(tried);
        } else if (await this.#doWithout(tried.reading.databases)) {
            await this.scan(files);
        } else {
            await this.#scanInParts(tried);
        }
    }
    /** Whether osv.dev could not be asked. */ get unreachable() {
        return this.#unreachable;
    }
    /** The findings and problems of all runs, sorted by file. */ finish() {
        const compared = this.#database === null ? [] : databaseProblems(this.#database, this.#loaded, this.#counts);
        const problems = [
            ...mergeSame(this.#problems, this.#request.files.size),
            ...compared
        ];
        problems.sort((a, b)=>compareText(a.file ?? '', b.file ?? ''));
        const complete = problems.length === 0;
        return {
            complete,
            problems,
            counts: this.#counts,
            results: this.#results,
            notes: []
        };
    }
    #attempt(files) {
        const call = {
            program: this.#request.program,
            run: this.#request.run,
            config: this.#surroundings.config,
            output: (0,external_node_path_.join)(this.#surroundings.scratch, `result-${(0,external_node_crypto_.randomUUID)()}.json`),
            files,
            database: this.#database?.directory ?? null,
            timeoutMs: Math.max(1, Math.min(this.#timeoutMs, this.#deadline - Date.now())),
            maxResultBytes: this.#request.maxResultBytes ?? MAX_RESULT_BYTES
        };
        return attempt(call, this.#request.files);
    }
    /** Takes over what a run found, complete or not. */ #accept({ files, ended, reading }) {
        const originals = new Map(files.map((file)=>[
                slashed(file),
                this.#original(file)
            ]));
        for (const file of files){
            const count = reading.counts.get(file);
            // The file may be a package list that we made from a lockfile; both have the same original.
            const original = this.#original(file);
            if (count !== undefined) this.#counts.set(original, Math.max(count, this.#counts.get(original) ?? 0));
        }
        for (const { source, packages } of ended.result?.results ?? []){
            const path = originals.get(slashed(source.path));
            if (path !== undefined && packages.length > 0) this.#results.set(path, [
                ...this.#results.get(path) ?? [],
                ...packages
            ]);
        }
        for (const ecosystem of reading.loaded)this.#loaded.add(ecosystem);
    }
    /** Replaces databases that failed by empty ones. @returns whether that changed anything */ async #doWithout(failed) {
        const database = this.#database;
        const reasons = failed.filter(({ ecosystem })=>database?.canDoWithout(ecosystem)).map(({ ecosystem, reason })=>[
                ecosystem,
                inTermsOfRepository(reason, this.#request.files)
            ]);
        if (database === null || reasons.length === 0) return false;
        this.#database = await database.without(new Map(reasons));
        return true;
    }
    /**
   * Repeats an incomplete run without the files that it reports as broken, else file by file; not
   * at all when no file can be the cause.
   */ async #scanInParts(tried) {
        const { files } = tried;
        const broken = brokenFiles(tried, this.#request.files);
        const others = files.filter((file)=>!broken.has(file));
        if (broken.size > 0) {
            for (const [file, reason] of broken)this.#report(file, `osv-scanner cannot read it: ${reason}. Repair it, or have the package manager write it anew`);
            if (others.length > 0) await this.scan(others);
        } else if (files.length > 1 && mayBeAFile(tried)) {
            for (const file of files)await this.#scanOrGiveUp(file);
        } else {
            this.#accept(tried);
            this.#report(files.length === 1 && mayBeAFile(tried) ? files[0] : undefined, tried.objections.join('; '));
        }
    }
    async #scanOrGiveUp(file) {
        if (Date.now() < this.#deadline) await this.scan([
            file
        ]);
        else this.#report(file, 'it was not scanned: other files took all the time that there is');
    }
    #report(file, message) {
        this.#problems.push({
            file: file === undefined ? null : this.#original(file),
            message
        });
    }
    #original(file) {
        return this.#request.files.get(file) ?? file;
    }
}
/** Merges problems that are the same for all files into one about the whole run. */ function mergeSame(problems, files) {
    const [first] = problems;
    if (first === undefined || files === 1 || problems.length !== files) return problems;
    return problems.every(({ message })=>message === first.message) ? [
        {
            file: null,
            message: first.message
        }
    ] : problems;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/call/invoke.js









/** How long osv.dev may be silent before that is said. */ const PATIENCE_MS = 3_000;
const WAITING = 'osv.dev has not answered for 3 s; osv-scanner keeps asking, some minutes at most. Without a network: --osv-database <dir>';
/**
 * Scans staged lockfiles in one run of osv-scanner. If that is incomplete, it runs again without
 * what failed, or file by file, so that one broken file, or one ecosystem without a database, does
 * not hide findings in the others. Failures of osv-scanner are returned, not thrown.
 */ async function invokeOsvScanner(request) {
    const first = scanWith(request, request.database);
    const { scan, unreachable } = await (request.database === null ? sayAfter(PATIENCE_MS, ()=>request.log?.info(WAITING, 'always'), first) : first);
    const { kept = null } = request;
    if (!unreachable || kept === null) return scan;
    const standIn = await kept.standIn(ecosystemsOf(request));
    if ('refused' in standIn) return refusing(scan, standIn.refused);
    const again = await scanWith(request, standIn.directory);
    return {
        ...again.scan,
        notes: [
            `osv.dev could not be reached: ${standIn.words}`
        ]
    };
}
async function scanWith(request, directory) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.scratch, 'osv-scanner-'));
    const config = (0,external_node_path_.join)(scratch, 'empty.toml');
    await (0,promises_.writeFile)(config, '', {
        flag: 'wx'
    });
    let database;
    try {
        database = directory === null ? null : await Database.open(directory, ecosystemsOf(request), scratch);
    } catch (error) {
        const problems = [
            {
                file: null,
                message: oneLine((0,errors/* messageOf */.bD)(error))
            }
        ];
        const scan = {
            complete: false,
            problems,
            counts: new Map(),
            results: new Map(),
            notes: []
        };
        return {
            scan,
            unreachable: false
        };
    }
    const run = new ScanRun(request, {
        scratch,
        config,
        database
    });
    for (const batch of batches_batches([
        ...request.files.keys()
    ]))await run.scan(batch);
    return {
        scan: run.finish(),
        unreachable: run.unreachable
    };
}
/** The ecosystems that will probably be asked for. */ function ecosystemsOf({ files }) {
    return [
        ...new Set([
            ...files.values()
        ].flatMap((path)=>(0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.ecosystem ?? []))
    ].sort();
}
function refusing(scan, why) {
    const problems = scan.problems.map((problem)=>({
            ...problem,
            message: `${problem.message}; ${why}`
        }));
    return {
        ...scan,
        problems
    };
}

// EXTERNAL MODULE: ./src/core/findings/merge-commands.js
var merge_commands = __webpack_require__(27277);
// EXTERNAL MODULE: ./src/core/findings/merge.js + 1 modules
var merge = __webpack_require__(40902);
// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var versions = __webpack_require__(59832);
// EXTERNAL MODULE: ./src/core/packages/versions/text.js
var versions_text = __webpack_require__(71816);
;// CONCATENATED MODULE: ./src/scanners/dependencies/apart.js
/**
 * Takes a group of advisories apart that hangs together only by records about several
 * vulnerabilities: others rate each of these on its own. Such a record stays, with what only it
 * knows, where the others do not cover all of it.
 * @param records of the group
 */ function takenApart(group, records) {
    const single = records.filter((record)=>numbersOf(record).length < 2);
    const parts = connected(single);
    if (parts.length < 2) return [
        group
    ];
    const covered = new Set(parts.flat().flatMap(idsOf));
    const own = records.filter((record)=>numbersOf(record).some((id)=>!covered.has(id))).filter((record)=>!single.includes(record));
    return [
        ...parts.map((part)=>groupOf(part, ()=>true)),
        ...own.map((record)=>groupOf([
                record
            ], (id)=>!covered.has(id)))
    ];
}
function groupOf(records, isKept) {
    const ids = records.map(({ id })=>id);
    const aliases = records.flatMap(idsOf).filter((id)=>isKept(id) && !ids.includes(id));
    return {
        ids,
        aliases: [
            ...new Set(aliases)
        ]
    };
}
function idsOf({ id, aliases }) {
    return [
        id,
        ...aliases
    ];
}
/** The vulnerabilities that a record is about, by their numbers. */ function numbersOf(record) {
    return [
        ...new Set(idsOf(record).filter((id)=>id.startsWith('CVE-')))
    ];
}
/** Records that share an id, directly or through others. */ function connected(records) {
    return records.reduce((parts, record)=>{
        const ids = new Set(idsOf(record));
        const near = parts.filter((part)=>part.flatMap(idsOf).some((id)=>ids.has(id)));
        return [
            ...parts.filter((part)=>!near.includes(part)),
            [
                ...near.flat(),
                record
            ]
        ];
    }, []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/rating.js

/**
 * RustSec's informational kinds that do not denote a vulnerability.
 * @see https://github.com/RustSec/advisory-db#format
 */ const INFORMATIONAL = new Set([
    'unmaintained',
    'notice'
]);
/**
 * The rating of a vulnerability from all its records. It counts as informational only if no record
 * has a severity: a note that a crate is unmaintained may share its ids with a vulnerability.
 * @param ids of the records, and their aliases
 */ function ratingOf(ids, records) {
    const words = records.flatMap(wordsOf);
    const vectors = records.flatMap(vectorsOf);
    const others = records.filter((record)=>!isInformational(record));
    return {
        vectors: [
            ...new Set(vectors)
        ],
        word: (0,merge/* worstWord */.QN)(words),
        malicious: ids.some((id)=>id.startsWith('MAL-')),
        // "unsound" denotes a bug that may have a severity; without one it counts as informational too.
        informational: others.length < records.length ? !others.some((record)=>vectorsOf(record).length > 0 || wordsOf(record).length > 0) : records.some((record)=>rating_kindsOf(record).length > 0) && vectors.length === 0 && words.length === 0
    };
}
function isInformational(record) {
    return rating_kindsOf(record).some((kind)=>INFORMATIONAL.has(kind));
}
function rating_kindsOf(record) {
    return record.affected.flatMap((affected)=>affected.database_specific?.informational ?? []);
}
function vectorsOf(record) {
    const rated = [
        ...record.severity,
        ...record.affected.flatMap((affected)=>affected.severity)
    ];
    return rated.map((severity)=>severity.score);
}
function wordsOf(record) {
    const word = record.database_specific?.severity;
    return word === undefined ? [] : [
        word
    ];
}

;// CONCATENATED MODULE: ./src/core/packages/major-step.js
/** The parts of a version that promise what is compatible. */ function line(version) {
    // A pseudo-version of Go is a commit, and promises nothing.
    if (/^v?0\.0\.0-/.test(version)) return null;
    const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return major === undefined ? null : major === '0' ? [
        '0',
        minor
    ] : [
        major,
        '0'
    ];
}
/**
 * Says that an upgrade leaves its release line: another major version, or another minor version
 * before 1.0 (semantic versioning; a hint for ecosystems that do not follow it).
 * @returns `major step from 1 to 2`; null where it stays, or a version does not tell
 * @see https://semver.org
 */ function majorStep(from, to) {
    const [before, after] = [
        line(from),
        line(to)
    ];
    if (before === null || after === null || before.join() === after.join()) return null;
    return `major step from ${major_step_short(before)} to ${major_step_short(after)}`;
}
function major_step_short([major, minor]) {
    return major === '0' ? `0.${minor}` : major;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/javascript.js


/** Whether a range of a dependent accepts a version; false when it is not known. */ function accepts(range, version) {
    return range !== null && semver_default().satisfies(version, range.replace(/^npm:(?:@?[^@]+@)?/, ''));
}
/** Whether all dependents accept the fixed version; false when they are not known. */ function inRange({ facts, fixedVersion }) {
    return facts.wanted.length > 0 && facts.wanted.every((range)=>accepts(range, fixedVersion));
}
/** The packages that keep the old version when the project itself moves on. */ function keepers({ facts, fixedVersion }) {
    return facts.others.filter(({ range })=>!accepts(range, fixedVersion));
}
/** The argument for a direct dependency, under the name that the project uses. */ function wish({ facts, fixedVersion }, sign) {
    const { alias, name } = facts;
    return alias === null ? `${name}@${sign}${fixedVersion}` : `${alias}@npm:${name}@${sign}${fixedVersion}`;
}
/** The version as the value of an override. */ function overridden({ alias, name }, version) {
    return alias === null ? version : `npm:${name}@${version}`;
}
/** The folder of the one project that requires it, relative to the repository. */ function projectFolder({ facts, path }) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(path), facts.project);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/upgrade.js
/** Commands that mend. */ function does(steps, note = null) {
    return {
        steps,
        note
    };
}
/** No command, and why. */ function none(why) {
    return {
        steps: null,
        note: why
    };
}
/** `a`, `a and b`, `a, b and 3 more` */ function upgrade_namesIn(names) {
    const all = [
        ...new Set(names)
    ];
    const [first = '', second = ''] = all;
    if (all.length <= 1) return first;
    return all.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${all.length - 2} more`;
}
/** Who asks for the vulnerable version: `mkdirp asks for 0.0.8`. */ function holders(others) {
    const [first] = others;
    if (first === undefined) return 'what asks for it is not known';
    const asks = others.length === 1 ? 'asks' : 'ask';
    const range = others.length === 1 && first.range !== null ? first.range : 'the old version';
    return `${upgrade_namesIn(others.map(({ name })=>name))} ${asks} for ${range}`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/words.js
/** Valid package names. None begins with `-` (an option), or is a path or a URL. */ const NPM = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
const PYTHON = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const words_NAMES = {
    ...{
        npm: NPM,
        yarn: NPM,
        'yarn-berry': NPM,
        pnpm: NPM,
        bun: NPM
    },
    ...{
        pip: PYTHON,
        poetry: PYTHON,
        uv: PYTHON,
        pipenv: PYTHON
    },
    go: /^[a-z0-9][a-z0-9._~-]*(?:\/[a-z0-9._~-]*[a-z0-9_~-])*$/i,
    cargo: /^[a-z][a-z0-9_-]*$/i,
    gradle: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i,
    composer: /^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/i,
    bundler: /^[a-z0-9][a-z0-9._-]*$/i,
    nuget: /^[a-z0-9][a-z0-9._-]*$/i,
    maven: /^[a-z0-9_][a-z0-9._-]*:[a-z0-9_][a-z0-9._-]*$/i
};
/**
 * Maximum length of a name or version: more than real ones have, but short enough to be checked
 * before copying.
 */ const MAX_LENGTH = 214;
/** Whether a package name may be used in a command of this package manager. */ function isName(manager, name) {
    return name.length <= MAX_LENGTH && (words_NAMES[manager]?.test(name) ?? false);
}
/** Whether a version may be used in a command. */ function isVersion(version) {
    return version.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9.+_-]*$/i.test(version);
}
/**
 * Whether the name of a dependency group, an extra or a Maven property may be used in a command.
 */ function isGroup(name) {
    return name.length <= MAX_LENGTH && /^[a-z0-9][a-z0-9._-]*$/i.test(name);
}
/**
 * Quotes a word for a POSIX shell: unchanged if it has no special characters, else in single
 * quotes. Null when it cannot be quoted simply, or could mislead a reader.
 */ function quoted(word) {
    if (word.length > 4_096 || !/^[\x20-\x7e]+$/.test(word) || /['\\]/.test(word.replace(/\\\./g, ''))) return null;
    // Some shells expand a word that begins with `=` or `~`.
    return /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/.test(word) ? word : `'${word}'`;
}
/** A path that no program mistakes for an option. */ function relativePath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}
/**
 * The options that keep a direct dependency of a Python project in its group or extra; null when
 * that has an invalid name.
 * @param optional the option for an extra
 */ function placed({ group, extra }, optional) {
    if (group !== null) return isGroup(group) ? [
        '--group',
        group
    ] : null;
    if (extra !== null) return isGroup(extra) ? [
        optional,
        extra
    ] : null;
    return [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/bun.js



/**
 * Bun. Its `update` leaves transitive dependencies alone, so these get an override, also within the
 * ranges. @see https://bun.com/docs/pm/overrides
 */ function bun(upgrade) {
    const { facts } = upgrade;
    const kept = facts.direct === true ? facts.others : keptBy(upgrade);
    if (kept.some(({ name })=>!isName('bun', name))) return none('a package that keeps it has no valid name');
    const set = kept.length === 0 && facts.direct === true ? [] : [
        overrides(upgrade, kept.map(({ name })=>name))
    ];
    const note = set.length === 0 ? null : `an override: ${holders(keepers(upgrade).length > 0 ? keepers(upgrade) : kept)}`;
    if (facts.direct !== true) return does([
        ...set,
        [
            'bun',
            'install'
        ]
    ], note);
    const several = facts.projects.length > 1 || set.length > 0;
    if (!several) return {
        ...does([
            add(upgrade, [])
        ]),
        folder: projectFolder(upgrade)
    };
    const projects = facts.projects.length === 0 ? [
        facts.project
    ] : facts.projects;
    const adding = projects.map((one)=>add(upgrade, one === '' ? [] : [
            '--cwd',
            relativePath(one)
        ]));
    return does([
        ...set,
        ...adding
    ], note);
}
function keptBy(upgrade) {
    return inRange(upgrade) ? upgrade.facts.others : keepers(upgrade).length > 0 ? upgrade.facts.others : [];
}
function add(upgrade, place) {
    return [
        'bun',
        'add',
        ...upgrade.facts.dev === true ? [
            '--dev'
        ] : [],
        ...place,
        wish(upgrade, '^')
    ];
}
/** For all copies where there is one version; else for what asks for this one (from Bun 1.3). */ function overrides({ facts, fixedVersion, packages }, parents) {
    const key = facts.alias ?? facts.name;
    const value = overridden(facts, fixedVersion);
    const only = new Set(packages.versions?.(key) ?? []).size <= 1 && facts.direct !== true;
    const keys = only || parents.length === 0 ? [
        `[${key}]`
    ] : [
        ...new Set(parents)
    ].map((name)=>`[${name}][${key}]`);
    return [
        'bun',
        'pm',
        'pkg',
        'set',
        ...keys.map((one)=>`overrides${one}=${value}`)
    ];
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/admits.js
var admits = __webpack_require__(37432);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/cargo/manifest.js
var manifest = __webpack_require__(13926);
;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/edit.js
/**
 * The `sed` that raises the version on the line `name: version` of a YAML text; the old file is
 * kept with the suffix `.bak`.
 * @returns null when there is no such line, or no plain version on it
 */ function edited(text, { file, name, isHere, fixedVersion }) {
    const lines = text.split(/\r?\n/);
    const at = lines.findIndex((line, number)=>{
        const key = /^\s+(["']?)([^"':\s]+)\1\s*:/.exec(line)?.[2];
        return key === name && isHere(number);
    });
    const version = /:\s*["']?[\^~]?(\d[\w.+-]*)["']?\s*(?:#.*)?$/.exec(lines[at] ?? '')?.[1];
    return version === undefined ? null : replaced(file, at + 1, version, fixedVersion);
}
/** The `sed` that replaces a version on one line. */ function replaced(file, line, version, fixedVersion) {
    return [
        'sed',
        '-i.bak',
        `${line}s/${version.replaceAll('.', '\\.')}/${fixedVersion}/`,
        file
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/cargo.js









/**
 * Cargo. The lockfile alone is changed where the manifests allow it; Cargo itself refuses what a
 * dependent does not allow.
 * @see https://doc.rust-lang.org/cargo/commands/cargo-update.html
 */ function cargo(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const update = does([
        [
            'cargo',
            'update',
            '-p',
            `${facts.name}@${facts.version}`,
            '--precise',
            fixedVersion
        ]
    ]);
    if (facts.direct !== true) {
        if (semver_default().satisfies(fixedVersion, `^${facts.version}`)) return update;
        return parents(upgrade);
    }
    const asking = askingOf(upgrade);
    const closed = asking.filter(({ range })=>range === null || (0,admits/* admits */.t)('cargo', range, fixedVersion) !== true);
    if (asking.length > 0 && closed.length === 0) return update;
    return closed.length === 0 ? does([
        cargo_add(upgrade, [])
    ]) : raising(upgrade, closed);
}
/** No crate asks for a range beyond what is compatible, so only a newer parent brings it. */ function parents({ facts, fixedVersion }) {
    const names = upgrade_namesIn(facts.others.map(({ name })=>name));
    return none(`${names === '' ? 'what asks for it' : names} allows no ${fixedVersion}: upgrade that (cargo tree -i ${facts.name}@${facts.version} shows the way), or patch it`);
}
function askingOf({ facts, path, beside }) {
    const root = beside.get((0,paths/* besides */.o)(path, 'Cargo.toml') ?? '') ?? null;
    return [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'Cargo.toml').flatMap(([file, text])=>((0,lockfiles_facts/* orNone */.u)(()=>(0,manifest/* readCargoManifest */.e)(text, root))?.wishes ?? []).filter(({ name, origin })=>name === facts.name && origin === 'registry').map((wish)=>({
                ...wish,
                file
            })));
}
/** What a member inherits is raised in the workspace's own Cargo.toml, all else by `cargo add`. */ function raising(upgrade, closed) {
    const { facts, fixedVersion, path } = upgrade;
    const inherited = closed.some((one)=>one.inherited) ? inWorkspace(upgrade) : [];
    if (inherited === null) return none(`the workspace states its version: set ${fixedVersion} in [workspace.dependencies]`);
    const own = closed.filter((one)=>!one.inherited);
    const adding = own.map(({ file, dev })=>{
        const folder = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), external_node_path_.posix.dirname(file));
        return cargo_add(upgrade, [
            ...folder === '' ? [] : [
                '--manifest-path',
                relativePath(`${folder}/Cargo.toml`)
            ],
            ...dev ? [
                '--dev'
            ] : []
        ]);
    });
    // A manifest that was edited by hand takes effect with the next update of the lockfile.
    const update = [
        [
            'cargo',
            'update',
            '-p',
            facts.name
        ]
    ];
    return does([
        ...inherited,
        ...adding,
        ...inherited.length > 0 ? update : []
    ]);
}
function cargo_add({ facts, fixedVersion }, options) {
    const dev = options.length === 0 && facts.dev === true ? [
        '--dev'
    ] : [];
    return [
        'cargo',
        'add',
        ...dev,
        ...options,
        `${facts.name}@${fixedVersion}`
    ];
}
/** The `sed` for `[workspace.dependencies]`; null where its line states no plain version. */ function inWorkspace({ facts, fixedVersion, path, beside }) {
    const lines = (beside.get((0,paths/* besides */.o)(path, 'Cargo.toml') ?? '') ?? '').split(/\r?\n/);
    const start = lines.findIndex((line)=>/^\s*\[workspace\.dependencies\]/.test(line));
    if (start < 0 || !isName('cargo', facts.name)) return null;
    const end = lines.findIndex((line, at)=>at > start && /^\s*\[/.test(line));
    const named = new RegExp(`^\\s*"?${facts.name}"?\\s*=|\\bpackage\\s*=\\s*"${facts.name}"`);
    const at = lines.findIndex((line, number)=>number > start && (end < 0 || number < end) && named.test(line));
    const version = /(?:^[^={]*=\s*|\bversion\s*=\s*)"[=^~]?\s*(\d[\w.+-]*)"/.exec(lines[at] ?? '')?.[1];
    return version === undefined ? null : [
        replaced('Cargo.toml', at + 1, version, fixedVersion)
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/go.js

/** Go takes for each module the highest version that anything asks for, so asking is enough. */ function go({ facts, fixedVersion }) {
    const tidy = [
        'go',
        'mod',
        'tidy'
    ];
    if (facts.name === 'stdlib') return does([
        [
            'go',
            'get',
            `go@${fixedVersion}`
        ],
        tidy
    ]);
    const fixed = `${facts.name}@v${fixedVersion}`;
    // A replaced module stays replaced, whatever version is required, so the replacement is changed.
    if (facts.alias !== null) return does([
        [
            'go',
            'mod',
            'edit',
            `-replace=${facts.alias}=${fixed}`
        ],
        tidy
    ]);
    return does([
        [
            'go',
            'get',
            fixed
        ],
        tidy
    ]);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/maven.js



/**
 * Maven. The version is raised in the pom.xml that states it, which may be a parent in the
 * repository; a version in a property there, since the goal for dependencies does not touch
 * properties.
 * @see https://www.mojohaus.org/versions/versions-maven-plugin/
 */ function maven({ facts, fixedVersion }) {
    if (facts.edit === null) return none(maven_outside(fixedVersion));
    const folder = external_node_path_.posix.dirname(facts.edit.path);
    const name = external_node_path_.posix.basename(facts.edit.path);
    const mvn = [
        'mvn',
        ...name === 'pom.xml' ? [] : [
            '-f',
            relativePath(name)
        ]
    ];
    if (facts.property !== null) {
        if (!isGroup(facts.property)) return none('its property has a name that no command may contain');
        const set = [
            'versions:set-property',
            `-Dproperty=${facts.property}`,
            `-DnewVersion=${fixedVersion}`
        ];
        return {
            ...does([
                [
                    ...mvn,
                    ...set
                ]
            ]),
            folder
        };
    }
    const version = [
        `-Dincludes=${facts.name}`,
        `-DdepVersion=${fixedVersion}`,
        '-DforceVersion=true'
    ];
    return {
        ...does([
            [
                ...mvn,
                'versions:use-dep-version',
                ...version
            ]
        ]),
        folder
    };
}
function maven_outside(fixedVersion) {
    return `a parent or BOM outside of the repository sets its version: raise that, or state ${fixedVersion} in dependencyManagement`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/package-json.js



const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const Manifest = schemas/* object */.Ikc({
    packageManager: schemas/* string */.YjP().optional().catch(undefined),
    devEngines: schemas/* object */.Ikc({
        packageManager: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            version: schemas/* string */.YjP()
        })
    }).optional().catch(undefined),
    engines: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({}),
    workspaces: schemas/* unknown */.L5J().optional(),
    overrides: table,
    resolutions: table,
    pnpm: schemas/* object */.Ikc({
        overrides: table
    }).optional().catch(undefined)
});
/** The package.json beside the lockfile; an empty one where there is none. */ function rootManifest(upgrade) {
    return Manifest.catch(Manifest.parse({})).parse((0,json/* jsonOf */.o_)(beside(upgrade, 'package.json') ?? ''));
}
/** The text of a file beside the lockfile. */ function beside({ path, beside: texts }, name) {
    const file = (0,paths/* besides */.o)(path, name);
    return file === null ? undefined : texts.get(file);
}
/** The major version of the package manager that the project states; null where it does not. */ function majorInUse(manager, manifest) {
    const { packageManager = '', devEngines, engines } = manifest;
    const wanted = devEngines?.packageManager;
    const stated = [
        new RegExp(`^${manager}@(\\d+)`).exec(packageManager)?.[1],
        wanted?.name === manager ? /\d+/.exec(wanted.version)?.[0] : undefined,
        /^[~^=]?\s*(\d+)/.exec(engines[manager] ?? '')?.[1]
    ].find((major)=>major !== undefined);
    return stated === undefined ? null : Number(stated);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/npm.js




/** npm from 8.3. @see https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */ function npm(upgrade) {
    const { facts } = upgrade;
    if (facts.bundledIn !== null) return bundled(upgrade, facts.bundledIn);
    return facts.direct === true ? direct(upgrade) : transitive(upgrade);
}
/** A bundled package moves only with the package that has it in its archive. */ function bundled({ facts, packages }, parent) {
    const isOwn = !isFromRegistry(packages, parent);
    if (isOwn || !isName('npm', parent) || facts.through[0] !== parent) return none(`it is in the archive of ${parent}: only a newer version of that brings another copy`);
    return does([
        [
            'npm',
            'install',
            `${parent}@latest`,
            ...facts.dev === true ? [
                '--save-dev'
            ] : []
        ]
    ], `it is in the archive of ${parent}, whose newest version has other copies`);
}
/** Whether all versions of a package come from the registry, which may then be asked for it. */ function isFromRegistry(packages, name) {
    const versions = packages.versions?.(name) ?? [];
    const found = versions.flatMap((version)=>packages.find(name, version));
    return found.length > 0 && found.every(({ origin })=>origin === 'registry');
}
function transitive(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const { known, set } = existing(upgrade);
    const name = facts.alias ?? facts.name;
    if (known) return does([
        set(overridden(facts, fixedVersion)),
        [
            'npm',
            'install'
        ]
    ], 'it raises your override');
    if (inRange(upgrade)) return does([
        [
            'npm',
            'update',
            name
        ]
    ]);
    // The override applies to what asks for this version only, so that no other copy is downgraded.
    const override = `overrides[${name}@${facts.version}]=${overridden(facts, fixedVersion)}`;
    return does([
        [
            'npm',
            'pkg',
            'set',
            override
        ],
        [
            'npm',
            'install'
        ]
    ], `an override: ${holders(keepers(upgrade))}`);
}
/** The overrides that the project already has for this package. */ function existing(upgrade) {
    const { facts } = upgrade;
    const name = facts.alias ?? facts.name;
    const asks = new Set(facts.others.map((other)=>other.name));
    const paths = Object.entries(rootManifest(upgrade).overrides).flatMap(([key, value])=>{
        if (isFor(key, name, facts.version)) return typeof value === 'string' ? [
            [
                key
            ]
        ] : value !== null && typeof value === 'object' && '.' in value ? [
            [
                key,
                '.'
            ]
        ] : [];
        const inner = typeof value === 'object' && value !== null ? Object.keys(value) : [];
        const parent = key.replace(/(?<=.)@.*$/, '');
        return asks.has(parent) ? inner.filter((one)=>isFor(one, name, facts.version)).map((one)=>[
                key,
                one
            ]) : [];
    });
    const plain = paths.filter((path)=>path.every((key)=>/^[\w@/.^~-]+$/.test(key)));
    const words = (value)=>plain.map((path)=>`overrides${path.map((key)=>`[${key}]`).join('')}=${value}`);
    return {
        known: plain.length > 0,
        set: (value)=>[
                'npm',
                'pkg',
                'set',
                ...words(value)
            ]
    };
}
/** Whether the key of an override (`name` or `name@range`) covers a version of a package. */ function isFor(key, name, version) {
    return key === name || key.startsWith(`${name}@`) && accepts(key.slice(name.length + 1), version);
}
/**
 * Upgrades the package where it is direct, and in packages that would keep a copy of the old
 * version. An override of a direct dependency has to say the same as the dependency: `$name`.
 */ function direct(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const kept = keepers(upgrade);
    if (kept.some(({ name })=>!isName('npm', name))) return none('a package that keeps it has no valid name');
    const key = facts.alias ?? facts.name;
    const { known, set } = existing(upgrade);
    const overrides = kept.map(({ name })=>`overrides[${name}][${key}]=${overridden(facts, fixedVersion)}`);
    const before = known ? [
        set(`$${key}`)
    ] : overrides.length === 0 ? [] : [
        [
            'npm',
            'pkg',
            'set',
            ...overrides
        ]
    ];
    const install = [
        'npm',
        'install',
        wish(upgrade, ''),
        ...facts.dev === true ? [
            '--save-dev'
        ] : []
    ];
    const { words, folder } = place(upgrade);
    // An override stands in the root's package.json, so the command runs there.
    const note = before.length === 0 ? null : known ? 'it raises your override' : `an override: ${holders(kept)}`;
    return {
        ...does([
            ...before,
            [
                ...install,
                ...words
            ]
        ], note),
        ...folder === null ? {} : {
            folder
        }
    };
}
/** The workspaces that require it, as options; without workspaces the one project's folder. */ function place(upgrade) {
    const { projects, project } = upgrade.facts;
    const asking = projects.length === 0 ? [
        project
    ] : projects;
    const others = asking.filter((one)=>one !== '');
    if (others.length === 0) return {
        words: [],
        folder: null
    };
    if (asking.length === 1 && rootManifest(upgrade).workspaces === undefined) return {
        words: [],
        folder: projectFolder(upgrade)
    };
    const named = others.flatMap((one)=>[
            '-w',
            relativePath(one)
        ]);
    return {
        words: [
            ...named,
            ...asking.includes('') ? [
                '--include-workspace-root'
            ] : []
        ],
        folder: null
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/yaml.js
var yaml = __webpack_require__(84385);
;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/pnpm.js







const WORKSPACE = 'pnpm-workspace.yaml';
const Workspace = schemas/* object */.Ikc({
    overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({})
});
/** Maximum number of dependents that an override names; with more it is for all of them. */ const MAX_NAMED = 3;
/**
 * pnpm 9 to 12. Its lockfile does not contain the ranges of dependents, so nobody knows whether an
 * update of a transitive dependency would have an effect: an override has one in any case.
 * @see https://pnpm.io/settings#overrides
 */ function pnpm(upgrade) {
    const { facts } = upgrade;
    if (facts.direct !== true) return overriding(upgrade, [
        [
            'pnpm',
            'install',
            '--no-frozen-lockfile'
        ]
    ]);
    const catalog = facts.wanted.find((range)=>range.startsWith('catalog:'));
    if (catalog !== undefined) return inCatalog(upgrade, catalog.slice('catalog:'.length));
    const several = facts.projects.length > 1;
    const update = [
        'pnpm',
        'update',
        ...several ? [
            '-r'
        ] : [],
        wish(upgrade, '')
    ];
    if (facts.others.length > 0) {
        const folder = several || facts.project === '' ? [] : [
            '--dir',
            facts.project
        ];
        return overriding(upgrade, [
            [
                'pnpm',
                ...folder,
                ...update.slice(1)
            ]
        ]);
    }
    return {
        ...does([
            update
        ]),
        ...several ? {} : {
            folder: projectFolder(upgrade)
        }
    };
}
/** The version stands in a catalog of pnpm-workspace.yaml, which no command of pnpm's edits. */ function inCatalog(upgrade, catalog) {
    const { facts, fixedVersion } = upgrade;
    const text = beside(upgrade, WORKSPACE) ?? '';
    const isHere = catalogLine(text, catalog);
    const edit = edited(text, {
        file: WORKSPACE,
        name: facts.alias ?? facts.name,
        isHere,
        fixedVersion
    });
    if (edit === null) return none(`its version is in a catalog of ${WORKSPACE}: set ${fixedVersion} there`);
    const install = [
        [
            'pnpm',
            'install',
            '--no-frozen-lockfile'
        ]
    ];
    if (facts.others.length === 0) return does([
        edit,
        ...install
    ], `it is in the catalog of ${WORKSPACE}`);
    return overriding(upgrade, [
        edit,
        ...install
    ]);
}
/** Whether a line of the YAML text belongs to a catalog: `catalog:`, or one of `catalogs:`. */ function catalogLine(text, catalog) {
    const lines = text.split(/\r?\n/);
    return (at)=>{
        const above = lines.slice(0, at).reverse();
        const top = above.find((line)=>/^[^\s#]/.test(line)) ?? '';
        if (catalog === '' || catalog === 'default') {
            if (/^catalog:/.test(top)) return true;
        }
        const inner = above.find((line)=>/^ {1,4}[^\s#-][^:]*:\s*$/.test(line)) ?? '';
        return /^catalogs:/.test(top) && inner.trim().replace(/["']/g, '') === `${catalog || 'default'}:`;
    };
}
/** Overrides for the dependents, in the file from which this pnpm reads them. */ function overriding(upgrade, then) {
    const { facts, fixedVersion } = upgrade;
    const parents = facts.others.map(({ name })=>name);
    if (parents.some((name)=>!isName('pnpm', name))) return none('a package that keeps it has no valid name');
    const self = `${facts.alias ?? facts.name}@${facts.version}`;
    const few = parents.length > 0 && parents.length <= MAX_NAMED;
    const keys = few ? [
        ...new Set(parents)
    ].map((parent)=>`${parent}>${self}`) : [
        self
    ];
    const value = overridden(facts, `^${fixedVersion}`);
    const manifest = rootManifest(upgrade);
    const major = majorOf(upgrade, manifest);
    const note = `an override, since ${holders(facts.others)}`;
    if ((major ?? 10) < 10 || (major ?? 10) === 10 && manifest.pnpm !== undefined) return does([
        [
            'npm',
            'pkg',
            'set',
            ...keys.map((key)=>`pnpm.overrides[${key}]=${value}`)
        ],
        ...then
    ], note);
    const before = Workspace.safeParse((0,yaml/* yamlOf */.h)(beside(upgrade, WORKSPACE) ?? '')).data?.overrides ?? {};
    const all = {
        ...before,
        ...Object.fromEntries(keys.map((key)=>[
                key,
                value
            ]))
    };
    const set = [
        'pnpm',
        'config',
        'set',
        '--location=project',
        '--json',
        'overrides',
        JSON.stringify(all)
    ];
    return does([
        set,
        ...then
    ], major === null ? `${note} (pnpm 10 and later)` : note);
}
/** The major version in use: what the project says, else what only older or newer ones write. */ function majorOf({ text }, manifest) {
    const stated = majorInUse('pnpm', manifest);
    if (stated !== null) return stated;
    const lockfile = /^lockfileVersion:\s*["']?(\d+)/m.exec(text)?.[1];
    if (lockfile !== undefined && Number(lockfile) < 9) return 8;
    return /^---\r?\n[\s\S]*^---\r?$/m.test(text) ? 11 : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/pip.js



/** Who wrote a requirements file, and from what; both write their command into its head. */ const COMPILED = /^#\s+(?:(pip-compile)|(uv pip compile))\b([^\n]*)$/m;
/**
 * A requirements file: the version on its line is raised, and pip says whether everything still
 * fits; the old file is kept with the suffix `.bak`. One that was compiled is compiled anew.
 */ function pip(upgrade) {
    const { facts, fixedVersion, path, text } = upgrade;
    const compiled = COMPILED.exec(text.slice(0, 2_000));
    if (compiled !== null) return recompiled(upgrade, compiled);
    if (!facts.edit) return none(whyNoEdit(upgrade));
    const file = relativePath(external_node_path_.posix.relative(external_node_path_.posix.dirname(path), facts.edit.path));
    const edit = [
        'sed',
        '-i.bak',
        `${facts.edit.line}s/= *${facts.version.replaceAll('.', '\\.')}/=${fixedVersion}/`,
        file
    ];
    const check = [
        'python',
        '-m',
        'pip',
        'install',
        '-r',
        relativePath(external_node_path_.posix.basename(path))
    ];
    return does([
        edit,
        check
    ]);
}
/** Only plain words of the head's command are repeated: the head is a text of the repository. */ function recompiled({ facts, fixedVersion }, [, pipCompile, , rest = '']) {
    const words = rest.trim().split(/\s+/).filter((word)=>word !== '');
    if (!words.every((word)=>/^[\w./=@-]+$/.test(word) && !/:\/\/|^--(?:index|extra-index|find-links|trusted)/.test(word))) return none('compile it anew by the command in its head, with --upgrade-package for this one');
    const tool = pipCompile === undefined ? [
        'uv',
        'pip',
        'compile'
    ] : [
        'pip-compile'
    ];
    const upgraded = [
        '--upgrade-package',
        `${facts.name}==${fixedVersion}`
    ];
    return does([
        [
            ...tool,
            ...words,
            ...upgraded
        ]
    ], 'it compiles the file anew');
}
function whyNoEdit({ facts, fixedVersion, text }) {
    if (/--hash[= ]/.test(text)) return `it is pinned by hash: set ${fixedVersion} and the hashes of its files (pip hash)`;
    return `its line does not state ${facts.version} itself: set ==${fixedVersion} there`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/poetry.js



/**
 * Poetry from 1.2. It takes the newest versions that the project's own requirements allow, for
 * exactly the packages that are named: what holds the package is named with it.
 * @see https://python-poetry.org/docs/cli/#update
 */ function poetry(upgrade) {
    const { facts, fixedVersion } = upgrade;
    if (facts.direct === true) return poetry_direct(upgrade);
    const parents = [
        ...new Set([
            ...facts.through,
            ...facts.others.map(({ name })=>name)
        ])
    ];
    if (!parents.every((name)=>isName('poetry', name))) return none('what holds it has a name that no command may contain');
    const inRange = facts.wanted.every((range)=>(0,admits/* admits */.t)('poetry', range, fixedVersion) === true);
    if (inRange) return does([
        [
            'poetry',
            'update',
            '--lock',
            facts.name
        ]
    ]);
    if (parents.length === 0) return none(holders(facts.others));
    const [root] = facts.through;
    const pinned = root === undefined ? null : pinOf(upgrade, root);
    if (root === undefined || pinned === null) return does([
        [
            'poetry',
            'update',
            '--lock',
            facts.name,
            ...parents
        ]
    ], `it moves ${parents[0] ?? 'what asks for it'} as well`);
    const place = placed(pinned.facts, '--optional');
    if (place === null) return none(`${root}, which the project pins, holds it`);
    const add = [
        'poetry',
        'add',
        '--lock',
        ...place,
        `${root}@>${pinned.version}`
    ];
    const rest = parents.filter((name)=>name !== root);
    return does([
        add,
        [
            'poetry',
            'update',
            '--lock',
            facts.name,
            ...rest
        ]
    ], `it raises ${root}, which the project pins to ${pinned.version}`);
}
function poetry_direct({ facts, fixedVersion }) {
    const place = placed(facts, '--optional');
    if (place === null) return none('its group or extra has a name that no command may contain');
    const roots = facts.wanted.length > 0 && facts.wanted.every((range)=>(0,admits/* admits */.t)('poetry', range, fixedVersion) === true);
    if (roots) return does([
        [
            'poetry',
            'update',
            '--lock',
            facts.name
        ]
    ]);
    return does([
        [
            'poetry',
            'add',
            '--lock',
            ...place,
            `${facts.name}@^${fixedVersion}`
        ]
    ]);
}
/** The version to which the project itself pins a package; null where it does not. */ function pinOf({ packages }, name) {
    const found = (packages.versions?.(name) ?? []).flatMap((version)=>packages.find(name, version));
    const pin = found.find(({ direct, wanted })=>direct === true && wanted.some((range)=>/^(?:={1,3})?\s*\d[^,|*]*$/.test(range.trim())));
    return pin === undefined || !isVersion(pin.version) ? null : {
        version: pin.version,
        facts: pin
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/python/names.js
var names = __webpack_require__(92903);
;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/uv.js







const Wanted = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    specifier: schemas/* string */.YjP().default(''),
    marker: schemas/* string */.YjP().default('')
})).default([]);
const Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        metadata: schemas/* object */.Ikc({
            'requires-dist': Wanted,
            'requires-dev': schemas/* record */.g1P(schemas/* string */.YjP(), Wanted).default({})
        }).optional()
    })).default([])
});
/**
 * uv. A version that the lockfile has is only preferred, so the resolver moves what holds a package
 * as far as the projects' own requirements allow, and fails where they do not. Those that exclude
 * the fixed version, or pin what holds it, are raised.
 * @see https://docs.astral.sh/uv/concepts/resolution/#locked-dependencies
 */ function uv(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const fixed = `${facts.name}>=${fixedVersion}`;
    const own = wishesFor(upgrade, facts.name);
    if (facts.direct === true || own.length > 0) return uv_raising(upgrade, own, {
        wanted: fixed,
        fixed
    });
    const [parent] = facts.through;
    if (parent === undefined) return does([
        lock(fixed)
    ]);
    const pinned = wishesFor(upgrade, parent).filter(({ specifier })=>/^={2,3}/.test(specifier.trim()));
    if (pinned.length === 0) return does([
        lock(fixed)
    ]);
    const version = upgrade.packages.versions?.(parent)[0] ?? '';
    if (!isName('uv', parent) || !isVersion(version)) return none(`${parent}, which the project pins, holds it`);
    return uv_raising(upgrade, pinned, {
        wanted: `${parent}>${version}`,
        fixed
    }, `it raises ${parent}, which the project pins to ${version}`);
}
function lock(wanted) {
    return [
        'uv',
        'lock',
        '--upgrade-package',
        wanted
    ];
}
/** Raises the requirements that exclude the fixed version; all are written before one lock. */ function uv_raising({ facts, fixedVersion, text }, wishes, { wanted, fixed }, note = null) {
    const closed = note === null ? wishes.filter(({ specifier })=>specifier !== '' && (0,admits/* admits */.t)('python', specifier, fixedVersion) !== true) : wishes;
    if (wishes.length > 0 && closed.length === 0) return does([
        lock(fixed)
    ]);
    const valid = closed.filter(({ project, place })=>isName('uv', project) && place.every((word)=>word.startsWith('--') || isGroup(word)));
    if (valid.length < closed.length) return none(ODD_NAME);
    if (closed.length === 0) {
        const place = placed(facts, '--optional');
        return place === null ? none(ODD_NAME) : does([
            [
                'uv',
                'add',
                '--no-sync',
                ...place,
                wanted
            ]
        ]);
    }
    const isWorkspace = /^\[manifest\]\s+members = \[/m.test(text);
    const add = ({ project, place }, option)=>[
            'uv',
            'add',
            option,
            ...isWorkspace ? [
                '--package',
                project
            ] : [],
            ...place,
            wanted
        ];
    const [only] = closed;
    if (closed.length === 1 && only !== undefined) {
        const step = add(only, '--no-sync');
        return does([
            wanted === fixed ? step : [
                ...step,
                '--upgrade-package',
                fixed
            ]
        ], note);
    }
    return does([
        ...closed.map((one)=>add(one, '--frozen')),
        lock(fixed)
    ], note);
}
const ODD_NAME = 'a project, group or extra has a name that no command may contain';
/** What the projects say of a package in uv.lock. */ function wishesFor({ text }, name) {
    const packages = (0,lockfiles_facts/* orNone */.u)(()=>(0,toml/* parseToml */.MT)(text, Lock).package) ?? [];
    return packages.flatMap(({ name: project, metadata })=>{
        const main = (metadata?.['requires-dist'] ?? []).map((one)=>{
            const extra = /extra == ['"]([^'"]+)['"]/.exec(one.marker)?.[1];
            return {
                ...one,
                place: extra === undefined ? [] : [
                    '--optional',
                    extra
                ]
            };
        });
        const groups = Object.entries(metadata?.['requires-dev'] ?? {}).flatMap(([group, list])=>list.map((one)=>({
                    ...one,
                    place: [
                        '--group',
                        group
                    ]
                })));
        return [
            ...main,
            ...groups
        ].filter((one)=>(0,names/* pythonName */.o)(one.name) === (0,names/* pythonName */.o)(name)).map(({ specifier, place })=>({
                project,
                specifier,
                place
            }));
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/others.js








const others_table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const ComposerJson = schemas/* object */.Ikc({
    require: others_table,
    'require-dev': others_table
});
/**
 * Composer. `--with` asks for the fixed version and fails where what requires it does not allow it;
 * a requirement of the project itself is raised.
 * @see https://getcomposer.org/doc/03-cli.md#update-u-upgrade
 */ function composer(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const manifest = ComposerJson.safeParse((0,json/* jsonOf */.o_)(beside(upgrade, 'composer.json') ?? '{}')).data;
    const own = manifest?.require[facts.name] ?? manifest?.['require-dev'][facts.name];
    const dev = manifest?.['require-dev'][facts.name] === undefined ? [] : [
        '--dev'
    ];
    const fixed = `${facts.name}:^${fixedVersion.replace(/^v/, '')}`;
    const all = '--with-all-dependencies';
    if (own !== undefined && (0,admits/* admits */.t)('composer', own, fixedVersion) !== true) return does([
        [
            'composer',
            'require',
            ...dev,
            fixed,
            all
        ]
    ]);
    return does([
        [
            'composer',
            'update',
            facts.name,
            '--with',
            fixed,
            all
        ]
    ]);
}
/**
 * Bundler. A pin in the Gemfile is raised on its line.
 * @see https://bundler.io/man/bundle-update.1.html
 */ function bundler(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const version = fixedVersion.replace(/-.*$/, '');
    const update = [
        'bundle',
        'update',
        '--conservative',
        facts.name
    ];
    const lines = (beside(upgrade, 'Gemfile') ?? '').split(/\r?\n/);
    const at = lines.findIndex((line)=>/^\s*gem[\s(]+["']([^"']+)["']/.exec(line)?.[1] === facts.name);
    const range = /,\s*["']([^"']*\d[^"']*)["']/.exec(lines[at] ?? '')?.[1];
    if (range === undefined || (0,admits/* admits */.t)('ruby', range, version) === true) return does([
        update
    ]);
    const pinned = /\d[\w.]*/.exec(range)?.[0] ?? '';
    return does([
        replaced('Gemfile', at + 1, pinned, version),
        update
    ], 'it raises the line of the Gemfile');
}
/** Gradle: the version on its line, where it stands there; a lockfile needs a constraint. */ function gradle(upgrade) {
    const { facts, fixedVersion, path, text } = upgrade;
    if (/\.lockfile$/.test(path)) return none(`add a constraint (implementation("${facts.name}:${fixedVersion}")) to the build, then ./gradlew dependencies --write-locks`);
    if (/verification-metadata\.xml$/.test(path)) return none('it lists what was ever verified: upgrade where the build asks for it');
    return onItsLine(upgrade, text) ?? none(`its version stands elsewhere in the build: set ${fixedVersion} there`);
}
/** NuGet: the project's own reference by its command, central versions on their line. */ function nuget(upgrade) {
    const { facts, fixedVersion, path, text } = upgrade;
    const add = (project)=>does([
            [
                'dotnet',
                'add',
                relativePath(project),
                'package',
                facts.name,
                '--version',
                fixedVersion
            ]
        ]);
    if (/\.(?:cs|vb|fs)proj$/.test(path)) return add(external_node_path_.posix.basename(path));
    if (external_node_path_.posix.basename(path) !== 'packages.lock.json') return onItsLine(upgrade, text) ?? none(`its version stands elsewhere: set ${fixedVersion} there`);
    const projects = [
        ...upgrade.beside.keys()
    ].filter((file)=>/\.(?:cs|vb|fs)proj$/.test(file));
    const [project] = projects;
    if (projects.length === 1 && project !== undefined) return add(external_node_path_.posix.basename(project));
    return none(`reference ${fixedVersion} in the project, then dotnet restore --force-evaluate`);
}
/** Pipenv from 2022.8. @see https://pipenv.pypa.io/en/latest/commands.html#upgrade */ function pipenv({ facts, fixedVersion }) {
    return does([
        [
            'pipenv',
            'upgrade',
            `${facts.name}>=${fixedVersion}`
        ]
    ]);
}
function onItsLine({ facts, fixedVersion, path }, text) {
    const line = text.split(/\r?\n/)[facts.line - 1] ?? '';
    const stated = line.split(facts.version).length === 2;
    return stated ? does([
        replaced(relativePath(external_node_path_.posix.basename(path)), facts.line, facts.version, fixedVersion)
    ]) : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/yarn.js




/**
 * Yarn 1 cannot upgrade a transitive dependency, not even within the ranges; a resolution for each
 * of its dependents is used instead.
 * @see https://classic.yarnpkg.com/docs/selective-version-resolutions
 */ function yarnClassic(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const parents = [
        ...new Set(facts.others.map(({ name })=>name))
    ];
    if (parents.some((name)=>!isName('yarn', name))) return none('a package that keeps it has no valid name');
    const key = facts.alias ?? facts.name;
    const value = overridden(facts, fixedVersion);
    const resolutions = parents.map((parent)=>`resolutions[**/${parent}/${key}]=${value}`);
    const set = resolutions.length === 0 ? [] : [
        [
            'npm',
            'pkg',
            'set',
            ...resolutions
        ]
    ];
    const note = set.length === 0 ? null : `a resolution: ${holders(facts.others)}`;
    if (facts.direct === true) return classicDirect(upgrade, set, note);
    if (set.length === 0) return none('yarn.lock does not tell what asks for it');
    return does([
        ...set,
        [
            'yarn',
            'install'
        ]
    ], note);
}
function classicDirect(upgrade, set, note) {
    const { facts } = upgrade;
    const words = facts.alias === null ? [
        'upgrade',
        wish(upgrade, '^')
    ] : [
        'add',
        wish(upgrade, '^'),
        ...facts.dev === true ? [
            '--dev'
        ] : []
    ];
    const projects = facts.projects.length === 0 ? [
        facts.project
    ] : facts.projects;
    if (projects.length === 1 && set.length === 0) return {
        ...does([
            [
                'yarn',
                ...words
            ]
        ]),
        folder: projectFolder(upgrade)
    };
    const each = projects.map((one)=>[
            'yarn',
            ...one === '' ? [] : [
                '--cwd',
                relativePath(one)
            ],
            ...words
        ]);
    // `yarn upgrade` refuses a lockfile that does not have the resolutions yet.
    const first = set.length === 0 ? [] : [
        ...set,
        [
            'yarn',
            'install'
        ]
    ];
    return does([
        ...first,
        ...each
    ], note);
}
/**
 * Yarn 2 and later. `yarn up` moves every workspace, `yarn up -R` the rest as far as the ranges
 * allow; what is outside of them gets a resolution by its range.
 * @see https://yarnpkg.com/cli/up
 */ function yarnBerry(upgrade) {
    const { facts } = upgrade;
    const name = facts.alias ?? facts.name;
    const isDirect = facts.direct === true;
    if (!isDirect && inRange(upgrade)) return does([
        [
            'yarn',
            'up',
            '-R',
            name
        ]
    ]);
    const kept = isDirect ? keepers(upgrade).flatMap(({ range })=>range ?? []) : yarn_outside(upgrade);
    const set = resolutions(upgrade, kept);
    if (set === null || !isDirect && facts.wanted.length === 0) return none(`${holders(facts.others)}: set a resolution to ${upgrade.fixedVersion} in package.json`);
    const note = set.length === 0 ? null : `a resolution: ${holders(keepers(upgrade))}`;
    const allowed = facts.others.length > keepers(upgrade).length ? [
        [
            'yarn',
            'up',
            '-R',
            name
        ]
    ] : [];
    if (!isDirect) return does([
        ...set,
        ...allowed.length > 0 ? allowed : [
            [
                'yarn',
                'install'
            ]
        ]
    ], note);
    return does([
        ...set,
        ...yarn_direct(upgrade),
        ...allowed
    ], note);
}
/** In a catalog the version is raised there. @see https://yarnpkg.com/features/catalogs */ function yarn_direct(upgrade) {
    const { facts, fixedVersion } = upgrade;
    const catalog = facts.wanted.find((range)=>range.startsWith('catalog:'))?.slice('catalog:'.length);
    if (catalog === undefined) return [
        [
            'yarn',
            'up',
            wish(upgrade, '^')
        ]
    ];
    const [place, name] = [
        catalog === '' ? 'catalog' : `catalogs["${catalog}"]`,
        facts.alias ?? facts.name
    ];
    return [
        [
            'yarn',
            'config',
            'set',
            `${place}["${name}"]`,
            overridden(facts, `^${fixedVersion}`)
        ],
        [
            'yarn',
            'install'
        ]
    ];
}
/** The ranges that do not accept the fixed version. */ function yarn_outside({ facts, fixedVersion }) {
    return facts.wanted.filter((range)=>!semver_default().satisfies(fixedVersion, range));
}
/** `npm pkg set` splits at the first `=`, so a range that contains one is covered by name alone. */ function resolutions({ facts, fixedVersion, packages }, ranges) {
    if (ranges.length === 0) return [];
    const name = facts.alias ?? facts.name;
    const value = overridden(facts, fixedVersion);
    const plain = ranges.every((range)=>semver_default().validRange(range) !== null && !/[=[\]]/.test(range));
    if (plain) return [
        [
            'npm',
            'pkg',
            'set',
            ...ranges.map((range)=>`resolutions[${name}@npm:${range}]=${value}`)
        ]
    ];
    const only = new Set(packages.versions?.(name) ?? []).size === 1;
    return only ? [
        [
            'npm',
            'pkg',
            'set',
            `resolutions[${name}]=${value}`
        ]
    ] : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/upgrades/command.js














const NOTHING = {
    command: null,
    note: null
};
/**
 * The smallest change that mends: what the ranges allow, then the parent's upgrade, then an
 * override. An invalid name or version gives no command.
 * @param manager see `LockfilePackages.manager`
 */ function upgradeOf(manager, upgrade) {
    const { facts, fixedVersion } = upgrade;
    const build = manager && BUILDERS[manager];
    if (!build) return NOTHING;
    if (!isName(manager, facts.name) || facts.alias !== null && !isName(manager, facts.alias)) return {
        command: null,
        note: 'its name is none that a command may contain'
    };
    if (!isVersion(facts.version) || !isVersion(fixedVersion)) return NOTHING;
    const remedy = build(upgrade);
    const command = command_textOf(remedy, upgrade);
    if (command === null) return {
        command,
        note: remedy.steps === null ? remedy.note : 'it cannot be written as a command'
    };
    const notes = [
        remedy.note,
        majorStep(facts.version, fixedVersion)
    ].filter((note)=>note !== null);
    return {
        command,
        note: notes.length === 0 ? null : notes.join('; ')
    };
}
/** The steps in one line; null when a word cannot be quoted, or the folder lies outside. */ function command_textOf({ steps, folder }, { path }) {
    if (steps === null) return null;
    const where = folder ?? external_node_path_.posix.dirname(path);
    if (where.startsWith('..')) return null;
    const goThere = where === '.' ? [] : [
        [
            'cd',
            relativePath(where)
        ]
    ];
    const words = [
        ...goThere,
        ...steps
    ].map((step)=>step.map(quoted));
    return words.flat().includes(null) ? null : words.map((step)=>step.join(' ')).join(' && ');
}
const BUILDERS = {
    npm: npm,
    yarn: yarnClassic,
    'yarn-berry': yarnBerry,
    pnpm: pnpm,
    bun: bun,
    pip: pip,
    poetry: poetry,
    uv: uv,
    go: go,
    cargo: cargo,
    maven: maven,
    composer: composer,
    bundler: bundler,
    gradle: gradle,
    nuget: nuget,
    pipenv: pipenv
};

;// CONCATENATED MODULE: ./src/scanners/dependencies/findings.js








/** One observation per vulnerable package version and advisory. */ function observe(lockfile) {
    return lockfile.packages.flatMap((vulnerable)=>observePackage(lockfile, vulnerable));
}
function observePackage(lockfile, vulnerable) {
    const { name, version, ecosystem } = vulnerable.package;
    const occurrences = lockfile.facts?.find(name, version) ?? [];
    const comparable = occurrences.filter(isComparable);
    // The registry's advisories do not apply to own code with the same name, to packages from git, or
    // to a text that is not a version.
    if (occurrences.length > 0 && comparable.length === 0 || !(0,versions_text/* isVersionText */.I)(ecosystem, version)) return [];
    const known = representative(comparable);
    const place = {
        path: lockfile.path,
        line: known?.line ?? null,
        column: known?.column ?? null,
        endLine: null
    };
    const recordsOf = (group)=>vulnerable.vulnerabilities.filter((record)=>group.ids.includes(record.id));
    const groups = vulnerable.groups.flatMap((group)=>takenApart(group, recordsOf(group)));
    return groups.map((group)=>{
        const records = recordsOf(group);
        const fixedVersion = fixFor(vulnerable, records);
        return {
            source: 'dependencies',
            fix: '',
            ...describeGroup(group, records),
            place,
            package: {
                ecosystem,
                name,
                version,
                purl: (0,purl/* purlOf */.VA)(ecosystem, name, version),
                direct: known?.direct ?? null,
                through: known?.through ?? [],
                dev: known?.dev ?? devByGroups(vulnerable.dependency_groups),
                fixedVersion,
                ...upgradeFor(lockfile, known, comparable, fixedVersion)
            },
            subject: (0,purl/* packageSubject */.bp)(ecosystem, name),
            confidence: 'high',
            flow: []
        };
    });
}
/**
 * Whether the registry's advisories apply to an occurrence. A package from a URL is mostly one that
 * the registry has too.
 */ function isComparable({ origin }) {
    return origin === 'registry' || origin === 'url';
}
/**
 * Items for packages that have a text instead of a version, which osv-scanner compares although
 * nothing is known.
 */ function withoutVersion({ packages, path, facts }) {
    // For package lists that we made ourselves, such packages are named elsewhere.
    if (facts?.declared !== undefined) return [];
    return packages.filter(({ package: { ecosystem, version } })=>!(0,versions_text/* isVersionText */.I)(ecosystem, version)).map(({ package: { name, version } })=>({
            ...{
                kind: 'package',
                name,
                where: path,
                reason: 'no-version'
            },
            ...version === '' ? {} : {
                detail: version
            }
        }));
}
/**
 * The occurrence that represents all copies of one version in a lockfile: a direct one if possible,
 * else the one with the shortest dependency chain. It counts as development-only when all copies
 * are.
 */ function representative(occurrences) {
    const [best] = [
        ...occurrences
    ].sort((a, b)=>Number(b.direct === true) - Number(a.direct === true) || a.through.length - b.through.length || a.line - b.line);
    if (best === undefined) return null;
    const dev = occurrences.map((occurrence)=>occurrence.dev);
    return {
        ...best,
        dev: dev.includes(false) ? false : dev.includes(null) ? null : true
    };
}
const DEV_GROUPS = new Set([
    'dev',
    'test',
    'build-requires',
    'development'
]);
/**
 * osv-scanner reports dependency groups for some lockfiles only, so an empty list means unknown.
 */ function devByGroups(groups) {
    return groups.length === 0 ? null : groups.every((group)=>DEV_GROUPS.has(group));
}
/**
 * The version that fixes all advisories of the package; if there is none, one that fixes at least
 * this advisory.
 */ function fixFor(vulnerable, records) {
    const { ecosystem, version } = vulnerable.package;
    const affected = (of)=>of.map((record)=>affectedBy(record, vulnerable));
    return (0,versions/* lowestFix */.uT)(ecosystem, version, affected(vulnerable.vulnerabilities)) ?? (0,versions/* lowestFix */.uT)(ecosystem, version, affected(records));
}
/** The part of a record about this package; a record may cover several packages and ecosystems. */ function affectedBy(record, { package: { name, ecosystem } }) {
    const subject = (0,purl/* packageSubject */.bp)(ecosystem, name);
    return record.affected.filter((affected)=>affected.package !== undefined && (0,purl/* packageSubject */.bp)(affected.package.ecosystem, affected.package.name) === subject);
}
/** A command from the registry would be wrong for what comes from elsewhere. */ function upgradeFor({ facts, input, kind, path }, known, occurrences, fixedVersion) {
    if (fixedVersion === null || known === null || facts === null) return {
        upgrade: null
    };
    if (known.origin !== 'registry') return {
        upgrade: null,
        upgradeNote: 'it comes from an address: change that to one of the fixed version'
    };
    const manager = facts.manager ?? kind.packageManager;
    // A project may ask for one version under several names, each of which is upgraded.
    const byName = new Map([
        ...occurrences,
        known
    ].map((one)=>[
            one.alias ?? '',
            one
        ]));
    const names = [
        ...byName.values()
    ];
    const texts = {
        text: input?.text ?? '',
        beside: input?.beside ?? new Map()
    };
    const upgrades = names.map((one)=>upgradeOf(manager, {
            facts: one,
            fixedVersion,
            path,
            packages: facts,
            ...texts
        }));
    const { command, note } = upgrades.find((one)=>one.command === null) ?? together(upgrades);
    return {
        upgrade: command,
        ...note === null ? {} : {
            upgradeNote: note
        }
    };
}
/** The commands of one package's names, as one. */ function together(upgrades) {
    const [first, ...others] = upgrades;
    if (first === undefined || others.length === 0) return first ?? {
        command: null,
        note: null
    };
    const commands = upgrades.flatMap(({ command })=>command ?? []);
    return {
        command: (0,merge_commands/* mergeCommands */.B)(commands).map(({ command })=>command).join(' && '),
        note: first.note
    };
}
function describeGroup(group, records) {
    const ids = [
        ...new Set([
            ...group.ids,
            ...group.aliases
        ])
    ].sort();
    const rule = (0,merge/* preferredId */.L2)(ids);
    const spoken = (0,merge/* preferredId */.L2)(group.ids);
    const main = records.find((record)=>record.id === rule) ?? records.find((record)=>record.id === spoken);
    return {
        rule,
        aliases: ids.filter((id)=>id !== rule),
        title: titleOf(rule, main),
        description: main?.details ?? '',
        rating: ratingOf(ids, records),
        cwe: [
            ...new Set(records.flatMap(cweOf))
        ].sort(),
        references: [
            advisoryPage(rule),
            ...records.flatMap((record)=>record.references.map((reference)=>reference.url)).filter(isWebLink)
        ],
        published: main?.published ?? null
    };
}
/**
 * First sentences that only say what the package is or which versions are affected; the next one is
 * more informative.
 */ const PREAMBLE = /^(?:\S+ is an? |An issue was discovered in |This affects |The package \S+ (?:from|before) )/;
/**
 * The title: the record's summary, else the first informative sentence of its details (PyPA's
 * records have no summary).
 */ function titleOf(rule, record) {
    const text = (record?.summary ?? record?.details ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') return `Vulnerability ${rule}`;
    if (record?.summary !== undefined) return text.slice(0, 200);
    const sentences = text.slice(0, 2_000).split(/(?<=[.!?])\s/);
    const sentence = sentences.find((candidate)=>!PREAMBLE.test(candidate)) ?? sentences[0] ?? text;
    return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119)}\u2026`;
}
function cweOf(record) {
    const own = record.database_specific?.cwe_ids ?? [];
    const perPackage = record.affected.flatMap((affected)=>affected.database_specific?.cwes?.map((cwe)=>cwe.cweId) ?? []);
    return [
        ...own,
        ...perPackage
    ].filter((cwe)=>/^CWE-\d+$/.test(cwe));
}
/** The web page of an advisory: GitHub's for its own, OSV's for all others. */ function advisoryPage(id) {
    const page = id.startsWith('GHSA-') ? 'https://github.com/advisories/' : 'https://osv.dev/vulnerability/';
    return page + encodeURIComponent(id);
}
function isWebLink(url) {
    return /^https?:\/\//i.test(url);
}

// EXTERNAL MODULE: ./src/scanners/dependencies/read-lockfiles.js + 7 modules
var read_lockfiles = __webpack_require__(81825);
;// CONCATENATED MODULE: ./src/scanners/dependencies/side.js










/** The outcome for a tree without anything to scan. */ const EMPTY_SIDE = {
    ...{
        observations: [],
        lockfiles: [],
        problems: [],
        failed: [],
        unseen: []
    },
    ...{
        notes: [],
        databaseNotes: [],
        ecosystems: []
    },
    stated: new Map(),
    read: []
};
/**
 * Starts osv-scanner on the lockfiles of one tree and returns while it is running. Lockfiles are
 * parsed only after osv-scanner was started for both trees, since parsing blocks this process.
 * @returns null when there is nothing to scan
 */ async function startSide(request) {
    if (request.paths.length === 0) return null;
    const scratch = (0,external_node_path_.join)(request.scratch, request.name);
    await readAhead(request.tree, request.paths);
    const workedOut = request.paths.filter(isWorkedOut);
    const read = await (0,read_lockfiles/* readLockfiles */.H)(request.tree, workedOut, request.asked);
    const staged = await stageLockfiles(request.tree, request.paths, (0,external_node_path_.join)(scratch, 'lockfiles'), MAX_LOCKFILE_BYTES, new Map(read.map((lockfile)=>[
            lockfile.path,
            packagesOf(lockfile)
        ])));
    let onStart = ()=>undefined;
    const running = new Promise((resolve)=>{
        onStart = resolve;
    });
    const run = (program, args, options)=>request.run(program, args, {
            ...options,
            onStart
        });
    const scan = invokeOsvScanner({
        ...request,
        run,
        scratch,
        files: staged.files
    });
    await Promise.race([
        running,
        scan
    ]);
    return {
        request,
        staged,
        scan,
        read
    };
}
/**
 * Waits for osv-scanner and combines its findings with the facts of the lockfiles and with tampered
 * entries.
 */ async function finishSide(started) {
    if (started === null) return EMPTY_SIDE;
    const { request, staged, scan } = started;
    const refused = new Set(staged.problems.map(({ file })=>file));
    const workedOut = started.read.filter(({ path })=>!refused.has(path));
    const before = new Set(workedOut.map(({ path })=>path));
    const [scanned, others] = await Promise.all([
        scan,
        // Lockfiles that could not be staged are not read: they are too large or not text.
        (0,read_lockfiles/* readLockfiles */.H)(request.tree, [
            ...staged.files.values()
        ].filter((path)=>!before.has(path)), request.asked)
    ]);
    const read = [
        ...workedOut,
        ...others
    ];
    // Of files whose versions we work out (pom.xml, requirements), our own count holds: that of
    // osv-scanner includes entries without a version.
    const counts = new Map([
        ...scanned.counts,
        ...workedOut.flatMap((lockfile)=>lockfile.facts === null ? [] : [
                [
                    lockfile.path,
                    packagesOf(lockfile).length
                ]
            ])
    ]);
    const found = read.map((lockfile)=>({
            ...lockfile,
            packages: onceEach(scanned.results.get(lockfile.path) ?? []).filter((entry)=>isMeant(entry, lockfile))
        }));
    const problems = [
        ...staged.problems,
        ...scanned.problems,
        ...read.flatMap((lockfile)=>lockfile.problem ?? [])
    ].map(withWayOut);
    return {
        observations: found.flatMap((lockfile)=>[
                ...observe(lockfile),
                ...lockfile.tampered
            ]),
        unseen: found.flatMap((lockfile)=>[
                ...withoutVersion(lockfile),
                ...notCompared(lockfile)
            ]),
        notes: read.flatMap(({ notes })=>notes),
        lockfiles: request.paths.flatMap((path)=>{
            const packages = counts.get(path);
            return packages === undefined ? [] : [
                {
                    path,
                    packages
                }
            ];
        }),
        problems: [
            ...new Set(problems.map(({ file, message })=>file === null ? message : `${file}: ${message}`))
        ],
        failed: [
            ...new Set(problems.flatMap(({ file })=>file ?? []))
        ],
        databaseNotes: scanned.notes,
        ecosystems: ecosystemsOf(staged),
        read,
        stated: new Map(read.flatMap(({ path, facts })=>facts === null ? [] : [
                [
                    path,
                    facts.versions ?? NOBODY_KNOWS
                ]
            ]))
    };
}
/** Of a file of which the reader only searches for names. */ const NOBODY_KNOWS = ()=>[];
function notCompared({ path, facts }) {
    return (facts?.notCompared ?? []).map((entry)=>({
            kind: 'package',
            where: path,
            ...entry
        }));
}
/** Nobody installs from a fixture: leaving it out is a better answer there than to repair it. */ function withWayOut(problem) {
    const folder = (0,aside_places/* asideFolder */.L)(problem.file ?? '', 'lockfiles');
    if (folder === null || problem.message.includes('scan.dependencies.exclude')) return problem;
    const message = `${problem.message}. If it is a fixture that nobody installs from, exclude it (scan.dependencies.exclude: ["${folder}/**"])`;
    return {
        ...problem,
        message
    };
}
/**
 * Removes duplicates: a file and the package list that we made from it mostly contain the same
 * packages.
 */ function onceEach(packages) {
    const byVersion = new Map(packages.map((entry)=>[
            `${(0,purl/* packageSubject */.bp)(entry.package.ecosystem, entry.package.name)}@${entry.package.version}`,
            entry
        ]));
    return [
        ...byVersion.values()
    ];
}
/**
 * Of a file that we work out ourselves, osv-scanner may report a version that is not the one that
 * is installed (the bound of a range, another profile's): what we say of a package stands.
 */ function isMeant({ package: { ecosystem, name, version } }, { facts }) {
    if (facts?.declared === undefined) return true;
    const subject = (0,purl/* packageSubject */.bp)(ecosystem, name).toLowerCase();
    const same = (other)=>(0,purl/* packageSubject */.bp)(ecosystem, other).toLowerCase() === subject;
    const own = facts.declared.filter((entry)=>same(entry.name));
    return own.length === 0 ? !facts.notCompared.some((entry)=>same(entry.name)) : own.some((entry)=>entry.version === version);
}
/** Whether we determine the packages of a lockfile ourselves. */ function isWorkedOut(path) {
    return read/* WORKED_OUT */.OB.has((0,lockfiles_kinds/* lockfileKind */.Wd)(path)?.name ?? '');
}
function packagesOf({ facts, kind }) {
    const { ecosystem } = kind;
    if (ecosystem === null) return [];
    const packages = new Map((facts?.declared ?? []).map(({ name, version })=>[
            `${name}\n${version}`,
            {
                ecosystem,
                name,
                version
            }
        ]));
    return [
        ...packages.values()
    ];
}
/**
 * Number of files that are read at the same time: enough for one git process to pay off, not too
 * many for a disk or GitHub's API.
 */ const side_AT_ONCE = 64;
/**
 * Reads files into the cache in batches, since one git process reads many as fast as one. Errors
 * are ignored here: the same read fails again where the file is used, and is reported there.
 */ async function readAhead(tree, paths) {
    await (0,batches/* inBatches */.o)(paths, side_AT_ONCE, (path)=>Promise.allSettled([
            tree.read(path)
        ]));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/stopwatch.js
/**
 * Measures the time of a scan without that for obtaining osv-scanner, which may take minutes, but
 * only once per machine.
 */ class Stopwatch {
    #start = performance.now();
    /** Milliseconds since its creation, without pauses. */ get ms() {
        return Math.round(performance.now() - this.#start);
    }
    /** Awaits something whose time is not counted. */ async pauseFor(other) {
        const start = performance.now();
        try {
            return await other;
        } finally{
            this.#start += performance.now() - start;
        }
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/run.js




















const OSV_SCANNER = {
    name: 'osv-scanner',
    sources: [
        'dependencies'
    ]
};
/** Creates the dependency scanner. */ function createOsvScanner(options) {
    return {
        ...OSV_SCANNER,
        skipped: (policy)=>policy.scan.dependencies.enabled ? null : 'the policy has scan.dependencies.enabled: false',
        scan: async (context)=>{
            const stopwatch = new Stopwatch();
            const { report, ...rest } = await scanOrFail(options, context, stopwatch);
            return {
                ...rest,
                report: {
                    ...report,
                    ms: stopwatch.ms
                }
            };
        }
    };
}
/** Turns any error into a `failed` scan, which no gate passes. */ async function scanOrFail(options, context, stopwatch) {
    try {
        const base = context.base && cachedTree(context.base);
        return await scan(options, {
            ...context,
            head: cachedTree(context.head),
            base
        }, stopwatch);
    } catch (error) {
        return resultOf('', EMPTY_SIDE, [], new Map(), [], [
            (0,errors/* messageOf */.bD)(error)
        ], null);
    }
}
async function scan(options, context, stopwatch) {
    const { head, base, directory, policy } = context;
    const { exclude } = policy.scan.dependencies;
    const inHead = await run_select(head, directory, exclude, null);
    const inBase = base === null ? null : await run_select(base, directory, exclude, inHead);
    if (inHead.lockfiles.length === 0 && (inBase?.lockfiles.length ?? 0) === 0) return nothingToScan(inHead, inBase, directory);
    const database = options.database === null ? null : (0,external_node_path_.resolve)(options.cwd, options.database);
    const located = (0,locate/* locateOsvScanner */.p)({
        ...options,
        input: options.program
    });
    const { program, version } = await stopwatch.pauseFor(located);
    const source = policy.scan.dependencies.resolve === 'registry' ? new PomSource(options.mavenRegistry ?? registry_hosts/* MAVEN_CENTRAL */.Mm) : null;
    const askForPoms = source && ((wanted)=>source.get(wanted));
    const { scratch } = context;
    const maxAge = policy.scan.dependencies['max-database-age'];
    const keeping = {
        maxAge,
        directory: (0,machine/* databaseDirectory */.fI)((0,machine/* thisMachine */.g8)()),
        now: ()=>Date.now()
    };
    const kept = database === null ? new KeptDatabase({
        ...options,
        ...keeping,
        program,
        scratch
    }) : null;
    const changed = base === null || inBase === null ? [] : await changedLockfiles(inBase.lockfiles, inHead.lockfiles, base, head);
    const start = (name, tree, paths, known)=>startSide({
            ...{
                ...options,
                program,
                database,
                tree,
                paths,
                name
            },
            ...{
                kept,
                scratch,
                asked: {
                    registries: known,
                    askForPoms
                }
            }
        });
    const registries = new Registries(head, base && inBase && {
        tree: base,
        lockfiles: inBase.lockfiles,
        changed
    });
    const [startedHead, startedBase] = await Promise.all([
        start('head', head, inHead.lockfiles, registries),
        base === null ? null : start('base', base, changed, null)
    ]);
    const [scannedHead, scannedBase] = await Promise.all([
        finishSide(startedHead),
        finishSide(startedBase)
    ]);
    const same = new Set(inBase?.lockfiles.filter((path)=>!changed.includes(path)));
    const observedBefore = [
        ...scannedHead.observations.filter((observation)=>same.has(observation.place.path)),
        ...scannedBase.observations
    ];
    const before = base && inBase && {
        tree: base,
        selection: inBase,
        side: {
            ...scannedBase,
            observations: observedBefore
        }
    };
    const now = {
        tree: head,
        selection: inHead,
        side: scannedHead
    };
    const moved = before === null ? new Map() : await movedLockfiles(before, now);
    const gone = base === null || inBase === null ? [] : await removedLockfiles(inBase, inHead, moved, base, head);
    const baseObservations = [
        ...observedBefore,
        ...before === null ? [] : alreadyBeside(before, now)
    ];
    const notes = [
        ...gone.filter((lockfile)=>!lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...scannedBase.problems.map((problem)=>`of the base, so its findings count as introduced: ${problem}`),
        ...await ignoredConfigurations(context),
        ...notAnalysed(inHead),
        ...source?.notes() ?? [],
        ...scannedHead.notes,
        ...new Set([
            ...scannedHead.databaseNotes,
            ...scannedBase.databaseNotes
        ]),
        ...database === null ? [] : await notesOn(database, options.databaseNote, scannedHead)
    ];
    const problems = [
        ...unreachable(inHead, directory),
        ...scannedHead.problems,
        ...gone.filter((lockfile)=>lockfile.uncovered).map(({ path, fate })=>`${path} was ${fate}`),
        ...inHead.links.filter((path)=>!gone.some((lockfile)=>lockfile.path === path)).map(linkProblem)
    ];
    await keptUp(kept, scannedHead, options.log);
    const coverage = coverageOf({
        selection: inHead,
        side: scannedHead
    }, inBase && {
        selection: inBase,
        side: scannedBase
    }, changed);
    const result = resultOf(version, scannedHead, baseObservations, moved, notes, problems, coverage);
    const added = base === null ? [] : addedPackages(scannedHead.read, scannedBase.read, same);
    const arrived = base === null || policy.gate.cooldown === 0 ? {} : {
        newVersions: newVersions(scannedHead.read, scannedBase.read, same)
    };
    return {
        ...result,
        added,
        ...arrived,
        inventory: {
            head: scannedHead.stated,
            base: scannedBase.stated
        }
    };
}
async function notesOn(database, note, { ecosystems }) {
    return note === undefined ? givenDatabaseNotes(database, ecosystems) : [
        note
    ];
}
/** What is kept for another day is no part of this run: where it cannot be had, the log says so. */ async function keptUp(kept, { ecosystems, databaseNotes }, log) {
    // What had to stand in just now is as new as it can be.
    if (kept === null || databaseNotes.length > 0) return;
    const problem = await kept.keepUp(ecosystems);
    if (problem !== null) log.info(`The kept OSV database could not be brought up to date: ${problem}`);
}
/**
 * What is scanned of a tree, with the lockfiles above the directory that lock projects in it.
 * @param head what was chosen in the tree that is compared with this one; null for that itself
 */ async function run_select(tree, directory, exclude, head) {
    const files = await tree.files();
    const selection = (0,dependencies_select/* selectLockfiles */.j)(files, directory, exclude);
    const above = await lockfilesAbove(tree, directory, (0,dependencies_select/* selectLockfiles */.j)(files, '', exclude).lockfiles);
    const lockfiles = [
        ...new Set([
            ...selection.lockfiles,
            ...above
        ])
    ].sort();
    // Of the base only what is unlocked in the head is worth reading.
    const candidates = head === null ? selection.projects : head.unread.map(({ path })=>path);
    const unlocked = await unlockedProjects(tree, {
        ...selection,
        lockfiles
    }, candidates);
    const known = new Set(selection.unread.map(({ path })=>path));
    return {
        ...selection,
        lockfiles,
        unread: [
            ...selection.unread,
            ...unlocked.filter((path)=>!known.has(path)).map(unlockedProject)
        ]
    };
}
function unlockedProject(path) {
    return {
        path,
        reason: 'no-lock',
        detail: 'no lockfile above it has it as a workspace'
    };
}
/**
 * Problems when the directory to scan is a link or lies below one: whoever commits the link would
 * choose what is scanned.
 */ function unreachable(selection, directory) {
    const detour = directory === '' ? null : detourTo(directory, selection);
    return detour === null ? [] : [
        `${directory} cannot be scanned: ${detour}`
    ];
}
function notAnalysed({ unread, submodules }) {
    const byDetail = new Map();
    for (const { path, detail } of unread)byDetail.set(detail, [
        ...byDetail.get(detail) ?? [],
        path
    ]);
    return [
        ...[
            ...byDetail
        ].flatMap(([detail, paths])=>linesFor(paths).map((line)=>`${line} (${detail})`)),
        ...submodules.map((path)=>`not analysed: ${path} (a submodule; scan it in its own repository)`)
    ];
}
/** A file each, or where there are many of them one line for all. */ function linesFor(paths) {
    const lines = paths.map((path)=>`not analysed: ${path}`);
    return paths.length <= 5 ? lines : [
        `${lines[0] ?? ''} and ${paths.length - 1} more`
    ];
}
function linkProblem(path) {
    return `${path} is a symbolic link, which is not followed. Commit the file itself, or exclude it (scan.dependencies.exclude)`;
}
/** Notes about osv-scanner.toml files, which have no effect here. */ async function ignoredConfigurations({ head }) {
    const files = (await head.files()).filter(({ path })=>/(?:^|\/)osv-scanner\.toml$/.test(path));
    return files.map(({ path })=>`${path} is ignored: a pull request must not silence its own findings. Put a waiver into the policy instead`);
}
function nothingToScan(selection, inBase, directory) {
    const problems = [
        ...unreachable(selection, directory),
        ...selection.links.map(linkProblem)
    ];
    const notes = [
        ...excludedWords(selection.excluded),
        ...notAnalysed(selection)
    ];
    const base = inBase && {
        selection: inBase,
        side: EMPTY_SIDE
    };
    const coverage = coverageOf({
        selection,
        side: EMPTY_SIDE
    }, base, []);
    return resultOf('', EMPTY_SIDE, [], new Map(), notes, problems, coverage);
}
/** The note for a named directory in which the policy excludes every lockfile. */ function excludedWords(paths) {
    const [first, ...more] = paths;
    if (first === undefined) return [];
    const what = more.length === 0 ? first : `${first} and ${more.length} more`;
    return [
        `left out by scan.dependencies.exclude of the policy: ${what}`
    ];
}
function resultOf(version, head, base, moved, notes, problems, coverage) {
    const report = (0,scan_report/* reportOf */.EI)(OSV_SCANNER, {
        version,
        problems,
        notes,
        packages: head.lockfiles.reduce((sum, lockfile)=>sum + lockfile.packages, 0),
        files: head.lockfiles.length,
        lockfiles: head.lockfiles,
        coverage
    });
    return {
        report,
        head: head.observations,
        base,
        moved
    };
}

// EXTERNAL MODULE: ./src/scanners/forge/run.js
var forge_run = __webpack_require__(67674);
// EXTERNAL MODULE: ./src/scanners/posture/run.js
var posture_run = __webpack_require__(17993);
// EXTERNAL MODULE: ./src/core/findings/excerpt.js
var excerpt = __webpack_require__(48143);
// EXTERNAL MODULE: ./src/core/findings/trace.js + 1 modules
var trace = __webpack_require__(2695);
// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/scanners/shared/sarif/lines.js + 1 modules
var sarif_lines = __webpack_require__(56327);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/findings.js




/**
 * CWE ids of secrets in source code. The line with such a finding is not part of its identity,
 * since guesses of the secret could be checked against the fingerprint.
 */ const SECRET_CWE = new Set([
    'CWE-259',
    'CWE-321',
    'CWE-522',
    'CWE-798'
]);
/** Reads the lines at which results are located; each file is read once. */ class LineTexts {
    #tree;
    #files;
    #lines = new Map();
    constructor(tree){
        this.#tree = tree;
        this.#files = (0,sarif_lines/* filesOf */.R8)(tree);
    }
    /** One line; null when the tree has no such file or line. */ async at(path, line) {
        return line === null ? null : (await this.all(path))[line - 1] ?? null;
    }
    /** All lines of a file; none when the tree has no such file. */ async all(path) {
        if (!(await this.#files).has(path)) return [];
        const lines = this.#lines.get(path) ?? (0,sarif_lines/* linesOf */.Dx)(this.#tree, path);
        this.#lines.set(path, lines);
        return lines;
    }
}
/**
 * Adds the subject, which is part of a result's identity: the tool's own fingerprint if it has a
 * stable one, else the text of its line without indentation. For a secret, and when there is no
 * line, the result's message is used.
 */ async function identified(imported, texts) {
    const { observation, fingerprint } = imported;
    return {
        ...observation,
        subject: fingerprint ?? await lineSubject(imported, texts),
        trace: await traceIn(imported, texts)
    };
}
/**
 * The trace of a result. For a secret it contains only the surrounding lines, with values removed.
 */ async function traceIn({ observation: { place, cwe, rule }, secret }, texts) {
    const { path, line, column, endLine } = place;
    const lines = line === null ? [] : await texts.all(path);
    const at = (0,excerpt/* excerptAt */.L)(lines, line ?? 1, column, endLine);
    const hidden = secret || cwe.some((id)=>SECRET_CWE.has(id));
    const clean = (text)=>hidden ? text.replace(/(["'`]).*?(?:\1|$)/gu, '').replace(/[=:].*$/u, '') : (0,redact/* redact */.E)(text);
    return (0,trace/* traceOf */.fC)({
        sink: '',
        source: '',
        within: '',
        text: hidden ? `"${rule}"` : clean(at.text),
        way: [],
        around: at.around.map(clean),
        ...hidden ? {} : {
            whole: (0,redact/* redact */.E)(at.whole)
        }
    });
}
async function lineSubject({ observation, snippet, secret }, texts) {
    const { place, cwe, description } = observation;
    const said = `${place.path}: ${description}`;
    if (secret || cwe.some((id)=>SECRET_CWE.has(id))) return said;
    const text = await texts.at(place.path, place.line) ?? snippet ?? '';
    const line = (0,redact/* redact */.E)(text).replace(/\s+/g, ' ').trim();
    return line === '' ? said : line;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/schema.js

/**
 * The part of SARIF 2.1.0 that is used. Unknown properties are ignored; known ones must have the
 * right type.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */ const message = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    markdown: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    arguments: schemas/* array */.YOg(schemas/* string */.YjP()).optional()
});
const artifactLocation = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional(),
    uriBaseId: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional()
});
/** A position that is none, like line 0 for a whole file, is left out: the result still counts. */ const position = schemas/* int */.Whr().min(1).optional().catch(undefined);
const region = schemas/* object */.Ikc({
    startLine: position,
    startColumn: position,
    endLine: position,
    snippet: schemas/* object */.Ikc({
        text: schemas/* string */.YjP().optional()
    }).optional()
});
const schema_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation: artifactLocation.optional(),
        region: region.optional()
    }).optional(),
    message: message.optional()
});
const componentReference = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional()
});
const ruleReference = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
    toolComponent: componentReference.optional()
});
const level = schemas/* enum */.k5n([
    'none',
    'note',
    'warning',
    'error'
]);
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    shortDescription: message.optional(),
    fullDescription: message.optional(),
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), message).optional(),
    helpUri: schemas/* string */.YjP().optional(),
    defaultConfiguration: schemas/* object */.Ikc({
        level: level.optional()
    }).optional(),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({
        target: ruleReference
    })).optional(),
    properties
});
const component = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().optional(),
    semanticVersion: schemas/* string */.YjP().optional(),
    rules: schemas/* array */.YOg(rule).optional()
});
/** One result. It is parsed by itself: one that cannot be read costs no other one. */ const resultSchema = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: ruleReference.optional(),
    kind: schemas/* string */.YjP().optional(),
    /** `absent`: the tool's own baseline had it, and it is gone (SARIF 3.27.24). */ baselineState: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message: message.default({}),
    locations: schemas/* array */.YOg(schema_location).optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    taxa: schemas/* array */.YOg(ruleReference).optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* string */.YjP().optional(),
        status: schemas/* string */.YjP().optional()
    })).nullish(),
    codeFlows: schemas/* array */.YOg(schemas/* object */.Ikc({
        threadFlows: schemas/* array */.YOg(schemas/* object */.Ikc({
            locations: schemas/* array */.YOg(schemas/* object */.Ikc({
                location: schema_location.optional()
            }))
        }))
    })).optional(),
    properties
});
const notification = schemas/* object */.Ikc({
    level: level.optional(),
    message: message.optional(),
    locations: schemas/* array */.YOg(schema_location).optional()
});
const schema_run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({
        driver: component,
        extensions: schemas/* array */.YOg(component).optional()
    }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        toolExecutionNotifications: schemas/* array */.YOg(notification).optional(),
        toolConfigurationNotifications: schemas/* array */.YOg(notification).optional()
    })).optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        location: artifactLocation.optional()
    })).optional(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), artifactLocation).optional(),
    results: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish()
});
/** A SARIF log. */ const logSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0'),
    runs: schemas/* array */.YOg(schema_run)
});

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/parse.js

/** A SARIF file that cannot be used. The message says what is wrong and where. */ class SarifError extends Error {
    name = 'SarifError';
}
/**
 * Parses and validates a SARIF log.
 * @throws SarifError when it is not a complete SARIF 2.1.0 log of tools that ran. The message
 *   quotes nothing of the text, which may contain secrets.
 */ function parseSarif(text) {
    if (text.trim() === '') throw new SarifError('it is empty: the tool wrote nothing');
    const log = parse_checked(parseJson(text.replace(/^\ufeff/, '')));
    if (log.length === 0) throw new SarifError('it has no runs: no tool says that it has looked at anything');
    for (const run of log)complain(run);
    return log;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        const at = /position (\d+)/.exec(error.message)?.[1];
        const line = at === undefined ? '' : ` (line ${text.slice(0, Number(at)).split('\n').length})`;
        const end = error.message.startsWith('Unexpected end') || Number(at) >= text.trimEnd().length;
        throw new SarifError(end ? 'it ends in the middle: the tool did not finish' : `it is no JSON${line}`, {
            cause: error
        });
    }
}
function parse_checked(value) {
    const parsed = logSchema.safeParse(value);
    if (parsed.success) return parsed.data.runs;
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (version !== '2.1.0') throw new SarifError(`it is no SARIF 2.1.0: its version is ${versionWords(version)}`);
    const [issue] = parsed.error.issues;
    throw new SarifError(`it is no valid SARIF: ${issueWords(issue, 'the log')}`);
}
function versionWords(version) {
    return typeof version === 'string' && /^[\w.-]{1,20}$/.test(version) ? version : 'missing or no version';
}
/**
 * The position and the expected type, without the actual value.
 * @param whole what an error is about that has no position
 */ function issueWords(issue, whole) {
    const where = issue?.path.map(String).join('.') ?? '';
    const what = issue?.code === 'invalid_type' ? `no ${issue.expected}` : 'not what the standard allows';
    return `${where === '' ? whole : where} is ${what}`;
}
/**
 * Refuses a run that reports its own failure, or has no results: then the tool did not scan (SARIF
 * 3.14.23).
 */ function complain({ tool, invocations, results }) {
    const name = JSON.stringify(tool.driver.name.slice(0, 60));
    if (invocations?.some(({ executionSuccessful })=>executionSuccessful === false) === true) throw new SarifError(`${name} says that it failed (executionSuccessful is false): look at its log`);
    if (results == null) throw new SarifError(`the run of ${name} has no results, not even an empty list, so it did not scan`);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/scanners/shared/sarif/places.js




const NOWHERE = {
    kind: 'nowhere'
};
/** What a location of a result, of a step or of a notification stands for. */ function whereaboutsOf(location, run, ground) {
    const named = location?.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
    const uri = location?.uri ?? named?.uri;
    if (uri === undefined || uri === '') return NOWHERE;
    const path = pathOf(uri, baseOf(location?.uriBaseId ?? named?.uriBaseId, run, 0), ground);
    return path === null ? {
        kind: 'outside',
        address: shown(uri)
    } : {
        kind: 'file',
        path
    };
}
function pathOf(uri, base, ground) {
    if (isAbsolute(uri)) {
        const path = absolute(uri) ?? pageOf(uri);
        return path === null ? null : inside(path, ground) ?? tailOf(path, ground);
    }
    const relative = decode(uri);
    const path = normalise(relative);
    if (base === null) return path;
    const below = inside(external_node_path_.posix.join(base, relative), ground);
    if (below !== null) return below;
    // The tool may have run where the repository had another path (a container). If the file exists
    // in our tree, the repository's root is assumed.
    return path !== null && ground.has(path) ? path : null;
}
function isAbsolute(uri) {
    return /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]/.test(uri);
}
/** An absolute path with `/` and no trailing slash; null for an address that is no file's. */ function absolute(uri) {
    if (/^[a-z]:[/\\]/i.test(uri) || /^[/\\](?![/\\])/.test(uri)) return places_slashed(decode(uri));
    if (!/^file:/i.test(uri)) return null;
    try {
        return places_slashed((0,external_node_url_.fileURLToPath)(new URL(uri)));
    } catch (error) {
        if ((0,errors/* isError */.bJ)(error)) return null;
        throw error;
    }
}
/** The path in an address that shows a file of a commit: GitHub's, GitLab's, Bitbucket's. */ function pageOf(uri) {
    const path = /^https?:\/\/[^/]+\/.+?\/(?:blob|src)\/[^/]+(\/[^?#]+)/i.exec(uri)?.[1];
    return path === undefined ? null : decode(path);
}
/**
 * The longest end of a foreign absolute path that is a file of ours: the tool ran elsewhere, in a
 * checkout of its own. What lies in installed packages is none of ours, whatever it is called.
 */ function tailOf(path, { has }) {
    const parts = external_node_path_.posix.normalize(path).split('/').filter((part)=>part !== '');
    if (parts.includes('node_modules') || parts.includes('..')) return null;
    const tails = parts.map((_, index)=>parts.slice(index).join('/'));
    return tails.find(has) ?? null;
}
function places_slashed(path) {
    return path.replaceAll('\\', '/');
}
function inside(path, { roots }) {
    const clean = external_node_path_.posix.normalize(path);
    for (const root of roots.map(places_slashed)){
        if (clean.startsWith(root.endsWith('/') ? root : `${root}/`)) return normalise(clean.slice(root.length).replace(/^\//, ''));
    }
    return null;
}
/** Normalises a relative path; null when it leaves the repository. */ function normalise(path) {
    const clean = external_node_path_.posix.normalize(places_slashed(path)).replace(/^\.\//, '');
    return clean === '..' || clean.startsWith('../') || clean.startsWith('/') || clean === '.' ? null : clean;
}
function decode(uri) {
    try {
        return decodeURIComponent(uri);
    } catch (error) {
        // A per cent sign that is not an escape: some tools write paths unencoded.
        if (error instanceof URIError) return uri;
        throw error;
    }
}
/**
 * The absolute directory for a `uriBaseId`; null when the SARIF file leaves it to the reader (SARIF
 * 3.14.14).
 */ function baseOf(id, run, depth) {
    const base = id === undefined ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined || depth > 8) return null;
    if (isAbsolute(base.uri)) return absolute(base.uri);
    const parent = baseOf(base.uriBaseId, run, depth + 1);
    return parent === null ? null : external_node_path_.posix.join(parent, decode(base.uri));
}
/** An address as it may be shown: of a URL only the scheme, since it may contain a credential. */ function shown(uri) {
    const scheme = /^(?!file:)[a-z][a-z0-9+.-]+:(?=\/)/i.exec(uri)?.[0];
    return scheme === undefined ? (0,redact/* redact */.E)(uri).slice(0, 200) : `${scheme}\u2026`;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/rules.js
/**
 * The rule of a result: by reference, by index, or by id; undefined when the tool describes none.
 */ function ruleOf(run, result) {
    const component = componentOf(run, result.rule?.toolComponent);
    const index = result.rule?.index ?? result.ruleIndex;
    const indexed = index === undefined ? undefined : component.rules?.[index];
    const id = result.ruleId ?? result.rule?.id;
    if (indexed !== undefined && (id === undefined || isId(id, indexed.id))) return indexed;
    const all = [
        component,
        ...components(run)
    ].flatMap(({ rules })=>rules ?? []);
    return all.find((rule)=>id !== undefined && isId(id, rule.id));
}
/** Whether an id is that of a rule, or of a part of it: `CA1000/1` (SARIF 3.27.5). */ function isId(id, rule) {
    return id === rule || id.startsWith(`${rule}/`);
}
function components({ tool }) {
    return [
        tool.driver,
        ...tool.extensions ?? []
    ];
}
function componentOf(run, reference) {
    const { tool } = run;
    if (reference?.index !== undefined) return tool.extensions?.[reference.index] ?? tool.driver;
    return components(run).find(({ name })=>name === reference?.name) ?? tool.driver;
}
/**
 * The rating of a result: the score in `security-severity` of the result or its rule, else its
 * level (`warning` by default).
 */ function rules_ratingOf(result, rule) {
    const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
    const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
    const word = {
        error: 'high',
        warning: 'medium',
        note: 'low',
        none: 'low'
    }[level];
    return {
        vectors: [],
        word: score === 0 ? 'low' : word,
        ...score === null || score === 0 ? {} : {
            score
        },
        malicious: false,
        informational: false
    };
}
/**
 * A score from 0 to 10, written as a string by GitHub's convention; null when there is none. CVSS
 * calls 0 "none": the least that we have is low.
 */ function scoreOf(properties) {
    const value = properties?.['security-severity'];
    const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof score === 'number' && score >= 0 && score <= 10 ? score : null;
}
/**
 * The CWE ids of a result, from its own and its rule's tags and taxa: `CWE-79`, without leading
 * zeros.
 */ function rules_cweOf(result, rule) {
    const words = [
        result.properties,
        rule?.properties
    ].flatMap((properties)=>[
            'tags',
            'cwe'
        ].flatMap((key)=>strings(properties?.[key])));
    const taxa = [
        ...result.taxa ?? [],
        ...(rule?.relationships ?? []).map(({ target })=>target)
    ].filter(({ toolComponent })=>/^cwe$/i.test(toolComponent?.name ?? '')).map(({ id })=>`CWE-${(id ?? '').replace(/^CWE-/i, '')}`);
    const ids = [
        ...words,
        ...taxa
    ].flatMap((word)=>/\bCWE-0*([1-9]\d{0,5})\b/i.exec(word)?.[1] ?? []);
    return [
        ...new Set(ids.map((id)=>`CWE-${id}`))
    ];
}
function strings(value) {
    const all = Array.isArray(value) ? value : [
        value
    ];
    return all.filter((item)=>typeof item === 'string');
}
/**
 * The message of a result as plain text: placeholders are filled in (SARIF 3.11.5) and links
 * reduced to their text.
 */ function messageText(message, rule) {
    const named = message.id === undefined ? undefined : rule?.messageStrings?.[message.id];
    const text = message.text ?? message.markdown ?? named?.text ?? named?.markdown ?? '';
    return text.replace(/\{(\d{1,3})\}/g, (whole, index)=>message.arguments?.[Number(index)] ?? whole).replace(/(?<!\\)\[([^\]]{0,500})\]\([^)\s]{0,500}\)/g, '$1').replace(/\\([[\]\\])/g, '$1').trim();
}
/**
 * A one-line title: the rule's short description if it is informative, else the first sentence of
 * another text.
 */ function rules_titleOf(result, rule) {
    const id = result.ruleId ?? rule?.id ?? '';
    const said = [
        rule?.shortDescription,
        rule?.fullDescription
    ].map((message)=>message === undefined ? '' : messageText(message, rule));
    const telling = said.find((text)=>text !== '' && !text.includes(id) && text !== rule?.name);
    return firstSentence(telling ?? messageText(result.message, rule)) || id;
}
function firstSentence(text) {
    const [line = ''] = text.split(/\r?\n/);
    return (/^.{10,200}?[.:](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.:]$/, '').trim();
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/notifications.js





/** Longest text of a tool that is quoted, in characters. */ const MAX_QUOTE = 200;
/**
 * What the notifications of a run say about its coverage: an error or a warning about a file means
 * that it was looked at in part at most (SARIF 3.20.21, 3.58).
 */ function missedIn(run, ground) {
    const told = (run.invocations ?? []).flatMap((one)=>[
            one.toolExecutionNotifications ?? [],
            one.toolConfigurationNotifications ?? []
        ]).flat()// Where no level is given it is a warning (SARIF 3.58.6).
    .filter(({ level = 'warning' })=>level === 'error' || level === 'warning').map((notification)=>({
            notification,
            paths: pathsIn(notification, run, ground)
        }));
    const lost = told.filter(({ notification, paths })=>notification.level === 'error' && paths.length === 0);
    return {
        unseen: told.flatMap(({ notification, paths })=>paths.map((path)=>(0,unseen_files/* fileItem */.qs)(path, 'partly', quote(notification)))),
        problems: [
            ...new Set(lost.map(({ notification })=>`reports an error of its own: ${quote(notification)}`))
        ]
    };
}
/** Files of the tree that a notification is about: by its locations, else by names in its text. */ function pathsIn({ locations, message }, run, ground) {
    const placed = (locations ?? []).flatMap(({ physicalLocation })=>{
        const at = whereaboutsOf(physicalLocation?.artifactLocation, run, ground);
        return at.kind === 'file' ? [
            at.path
        ] : [];
    });
    const named = placed.length > 0 ? placed : notifications_namesIn(messageText(message ?? {}, undefined));
    return [
        ...new Set(named)
    ].filter((path)=>ground.has(path));
}
/** What may be a path in a text, also with a line behind it. */ function notifications_namesIn(text) {
    return text.split(/[\s"'`(),;]+/u).map((word)=>word.replace(/(?::\d+)*[:.]?$/u, '')).filter((word)=>word !== '').map((word)=>external_node_path_.posix.normalize(word));
}
function quote({ message }) {
    const text = (0,redact/* redact */.E)(messageText(message ?? {}, undefined)).replace(/\s+/gu, ' ').trim();
    return text === '' ? 'it says no more' : text.slice(0, MAX_QUOTE);
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/result.js







const SECRET_TOOLS = /gitleaks|trufflehog|secret|ggshield|gitguardian/i;
/**
 * Converts the results of a run to observations. One that cannot be read costs no other one.
 * @param file path of the SARIF file, where results stand that are in no file of the tree; null for
 *   a tool that looked at the tree alone: then a result elsewhere is a problem
 */ function importRun(run, file, ground) {
    const { driver } = run.tool;
    const source = `sarif:${toolName(driver.name)}`;
    const missed = missedIn(run, ground);
    const problems = new Set(missed.problems.map((problem)=>`${toolName(driver.name)} ${problem}`));
    const results = [];
    for (const [index, value] of (run.results ?? []).entries()){
        try {
            const result = parsed(value, index);
            if (isOpen(result)) results.push(importResult(run, result, {
                source,
                file,
                ground
            }));
        } catch (error) {
            if (!(error instanceof SarifError)) throw error;
            problems.add(error.message);
        }
    }
    const version = driver.semanticVersion ?? driver.version ?? '';
    return {
        source,
        version,
        results,
        problems: [
            ...problems
        ],
        unseen: missed.unseen
    };
}
/** The tool's name, reduced to characters that are valid in a label and in a policy. */ function toolName(name) {
    return name.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 40) || 'unnamed';
}
function parsed(value, index) {
    const { success, data, error } = resultSchema.safeParse(value);
    if (success) return data;
    throw new SarifError(`result ${index + 1} cannot be read: ${issueWords(error.issues[0], 'it')}`);
}
/**
 * Whether a result reports a weakness that is there: those of the kinds pass, notApplicable and
 * informational report none (SARIF 3.27.9), and an absent one was there before (SARIF 3.27.24).
 */ function isOpen({ kind, baselineState }) {
    return baselineState !== 'absent' && (kind === undefined || ![
        'pass',
        'notApplicable',
        'informational'
    ].includes(kind));
}
function importResult(run, result, { source, file, ground }) {
    const rule = ruleOf(run, result);
    const secret = SECRET_TOOLS.test(source);
    const [location] = result.locations ?? [];
    const at = whereaboutsOf(location?.physicalLocation?.artifactLocation, run, ground);
    if (at.kind === 'outside' && file === null) throw new SarifError(`a result is in ${JSON.stringify(at.address)}, which is not inside the repository`);
    const said = (0,redact/* redact */.E)(messageText(result.message, rule));
    return {
        observation: {
            source,
            rule: result.ruleId ?? rule?.id ?? 'unnamed',
            aliases: [],
            title: (0,redact/* redact */.E)(rules_titleOf(result, rule)),
            description: at.kind === 'outside' ? `In ${at.address}: ${said}` : said,
            fix: '',
            rating: rules_ratingOf(result, rule),
            cwe: cwes(rules_cweOf(result, rule), secret),
            references: rule?.helpUri !== undefined && /^https?:\/\//i.test(rule.helpUri) ? [
                rule.helpUri
            ] : [],
            published: null,
            place: at.kind === 'file' ? placeOf(at.path, location) : {
                ...NO_PLACE,
                path: file ?? ''
            },
            package: null,
            confidence: 'high',
            flow: flowOf(result, run, ground)
        },
        fingerprint: fingerprintOf(result),
        snippet: location?.physicalLocation?.region?.snippet?.text?.split(/\r?\n/)[0] ?? null,
        secret,
        suppressed: isSuppressed(result)
    };
}
function cwes(named, secret) {
    return named.length === 0 && secret ? [
        'CWE-798'
    ] : [
        ...named
    ];
}
const NO_PLACE = {
    line: null,
    column: null,
    endLine: null
};
function placeOf(path, location) {
    const region = location?.physicalLocation?.region;
    const line = region?.startLine ?? null;
    return {
        path,
        line,
        column: line === null ? null : region?.startColumn ?? null,
        endLine: line === null ? null : Math.max(line, region?.endLine ?? line)
    };
}
/** The first code flow; steps that are in no file of the tree are left out. */ function flowOf(result, run, ground) {
    const steps = result.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    return steps.flatMap(({ location })=>{
        const at = whereaboutsOf(location?.physicalLocation?.artifactLocation, run, ground);
        const label = location?.message === undefined ? '' : (0,redact/* redact */.E)(messageText(location.message, undefined));
        return at.kind === 'file' ? [
            {
                ...placeOf(at.path, location),
                label
            }
        ] : [];
    });
}
/**
 * The tool's fingerprint that does not depend on line numbers. Full ones (`fingerprints`) are
 * preferred to partial ones.
 */ function fingerprintOf({ fingerprints = {}, partialFingerprints = {} }) {
    const usable = (all)=>Object.entries(all)// Fingerprints by commit or author do not identify code, and "requires login" is a
        // placeholder.
        .filter(([name, value])=>!/commit|author|mail|date/i.test(name) && /^[\w+/=:.-]{8,}$/.test(value)).map(([name, value])=>`${name}=${value}`).sort(text_order/* compareText */.n);
    return usable(fingerprints)[0] ?? usable(partialFingerprints)[0] ?? null;
}
/**
 * Whether a result is suppressed; a suppression that is only proposed does not count (SARIF
 * 3.35.3).
 */ function isSuppressed({ suppressions }) {
    const all = suppressions ?? [];
    return all.length > 0 && all.every(({ status })=>status === undefined || status === 'accepted');
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/system/never-scanned.js
var never_scanned = __webpack_require__(7106);
;// CONCATENATED MODULE: ./src/scanners/sarif/read.js







/**
 * Maximum size of a file, in bytes: several times its size is needed in memory. GitHub accepts 10
 * MB compressed.
 */ const MAX_SARIF_BYTES = 40 * 1024 * 1024;
/**
 * The files that a glob matches, relative to the directory, sorted.
 * @throws SarifError when there are none, or the glob leaves the directory
 */ async function findSarif({ directory, from }, glob) {
    const pattern = relativeGlob(directory, glob);
    const { base } = picomatch_default().scan(pattern);
    const matcher = picomatch_default()(pattern, {
        dot: true
    });
    const start = base === pattern ? external_node_path_.posix.dirname(base) : base;
    const found = (await walk(directory, start === '.' ? '' : start)).filter((path)=>matcher(path));
    if (found.length === 0) {
        const what = `no file matches "${pattern}" (${from})`;
        throw new SarifError(`${what}: the tool did not run, or wrote elsewhere. Its results count as missing, not as none`);
    }
    return found.sort();
}
/**
 * Whether one of the globs matches a file.
 * @param path absolute
 * @throws SarifError when a glob leaves its directory
 */ function isNamed(searches, path) {
    return searches.some(({ directory, globs })=>{
        const here = (0,external_node_path_.relative)(directory, path).split(external_node_path_.sep).join(external_node_path_.posix.sep);
        return globs.some((glob)=>picomatch_default().isMatch(here, relativeGlob(directory, glob), {
                dot: true
            }));
    });
}
function relativeGlob(directory, glob) {
    const slashed = external_node_path_.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
    const path = (0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.relative)(directory, glob).split(external_node_path_.sep).join(external_node_path_.posix.sep) : external_node_path_.posix.normalize(slashed);
    if (path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path)) throw new SarifError(`"${glob}" leads outside the workspace. Write SARIF files inside it`);
    return path;
}
/** Files and symbolic links below a directory; linked directories are not entered. */ async function walk(root, directory) {
    const entries = await entriesOf((0,external_node_path_.join)(root, directory));
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return never_scanned/* NEVER_SCANNED */.m.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat();
}
async function entriesOf(directory) {
    try {
        return await (0,promises_.readdir)(directory, {
            withFileTypes: true
        });
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return [];
        throw error;
    }
}
/**
 * Reads a SARIF file in the workspace.
 * @throws SarifError when it is a link, lies behind one, is not a regular file, or is too large
 */ async function readSarif(directory, path) {
    const full = (0,external_node_path_.join)(directory, path);
    if ((await (0,promises_.lstat)(full)).isSymbolicLink()) throw new SarifError('it is a symbolic link; links are not followed');
    if (!(0,files/* isInside */.FK)(await (0,promises_.realpath)(directory), await (0,promises_.realpath)(full))) throw new SarifError('it leads outside the workspace, through a symbolic link');
    if (!(await (0,promises_.lstat)(full)).isFile()) throw new SarifError('it is no regular file');
    const file = await (0,files/* openRegular */.lf)(full);
    try {
        const stat = await file.stat();
        if (stat.size > MAX_SARIF_BYTES) throw new SarifError(`it has ${Math.round(stat.size / 1024 ** 2)} MB, more than the ${MAX_SARIF_BYTES / 1024 ** 2} MB that are read. Have the tool leave out snippets and files, or write several files`);
        return await file.readFile();
    } finally{
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/scanners/sarif/load.js






/**
 * Reads all files that the globs match. A file that cannot be used is reported as a problem; the
 * others are still read.
 */ async function loadSarif(searches, tree, roots) {
    const problems = [];
    const runs = [];
    const files = await findAll(searches, problems);
    const present = new Set((await tree.files()).map(({ path })=>path));
    const ground = {
        roots,
        has: (path)=>present.has(path)
    };
    for (const [full, { directory, path }] of files){
        try {
            const bytes = await readSarif(directory, path);
            await refuseCommitted(full, bytes, tree, roots);
            const imported = parseSarif(bytes.toString('utf8')).map((run)=>importRun(run, path, ground));
            runs.push(...imported);
            problems.push(...imported.flatMap((run)=>run.problems.map((problem)=>`${path}: ${problem}`)));
        } catch (error) {
            problems.push(`${path} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return {
        runs,
        files: [
            ...files.values()
        ].map(({ path })=>path),
        problems
    };
}
/** The absolute paths of the matched files, each once. */ async function findAll(searches, problems) {
    const found = new Map();
    for (const search of searches)for (const glob of search.globs){
        try {
            for (const path of (await findSarif(search, glob)))found.set((0,external_node_path_.join)(search.directory, path), {
                directory: search.directory,
                path
            });
        } catch (error) {
            if (!(error instanceof SarifError)) throw error;
            problems.push(error.message);
        }
    }
    return found;
}
/**
 * Refuses a SARIF file that is part of the scanned commit: it was written by the author of the
 * change, not by a tool in this run, and would hide that the tool wrote nothing.
 */ async function refuseCommitted(full, bytes, tree, roots) {
    if (tree.commit === null) return;
    const slashed = full.replaceAll('\\', '/');
    const root = roots.map((one)=>one.replaceAll('\\', '/')).find((one)=>slashed.startsWith(`${one}/`));
    const path = root === undefined ? null : slashed.slice(root.length + 1);
    const entry = (await tree.files()).find((file)=>file.path === path && file.kind === 'file');
    if (entry === undefined) return;
    // fixby-ignore weak-hash d1f13f21d505: git names its objects by SHA-1, and this is such a name.
    const id = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (id === await tree.contentId(entry.path)) throw new SarifError('it is part of the scanned commit, so no tool wrote it just now. Write it to a path that is not committed');
}

// EXTERNAL MODULE: ./src/core/findings/rate.js
var rate = __webpack_require__(18962);
// EXTERNAL MODULE: ./src/core/policy/match.js
var policy_match = __webpack_require__(69859);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
;// CONCATENATED MODULE: ./src/scanners/sarif/origin.js





function wayOf(source, { loaded, tracked }) {
    if (loaded?.runs.some((run)=>run.source === source) === true) return 'files';
    // A file that cannot be used may be of any tool.
    if (loaded !== null && loaded.problems.length > 0) return 'unknown';
    return tracked?.tools.has(source) === true ? 'issues' : 'lines';
}
const WORDS = {
    files: 'by the SARIF files of the base',
    issues: 'by the tracked issues (no sarif-base)',
    lines: 'by the lines that changed (no sarif-base, and no complete scan of the default branch that is known)'
};
/** Notes that say how it was decided which results are introduced, by tool. */ function originNotes(sources, before) {
    if (before === null) return [];
    return [
        'files',
        'issues',
        'lines'
    ].flatMap((way)=>{
        const tools = sources.filter((source)=>wayOf(source, before) === way);
        const names = tools.map((source)=>source.slice('sarif:'.length));
        return tools.length === 0 ? [] : [
            `introduced or not, ${WORDS[way]}: ${names.join(', ')}`
        ];
    });
}
/**
 * The observations of the base. For a tool with SARIF files of the base those are used; for any
 * other tool, those of its present results that existed before.
 * @param observations the observations of the open results, in the same order
 */ async function baselineOf(open, observations, before) {
    if (before === null) return [];
    const texts = new LineTexts(before.base);
    const old = (before.loaded?.runs ?? []).flatMap(({ results })=>results);
    const baseline = await Promise.all(old.filter(({ suppressed })=>!suppressed).map((imported)=>identified(imported, texts)));
    const counts = new Map();
    for (const one of observations)counts.set(identity(one), (counts.get(identity(one)) ?? 0) + 1);
    for (const [index, imported] of open.entries()){
        const observation = observations[index];
        if (observation === undefined) throw new RangeError('a result without its observation');
        const alone = counts.get(identity(observation)) === 1;
        if (await wasThere({
            imported,
            observation,
            alone
        }, before)) baseline.push(await asBefore(observation, before));
    }
    return baseline;
}
/** The fingerprint of an observation. */ function identity(observation) {
    return (0,merge/* idOf */.TH)({
        ...observation,
        path: (0,merge/* pathOf */.XM)(observation)
    });
}
/** The observation at its file's path in the base. */ async function asBefore(observation, { lines }) {
    const { place } = observation;
    return {
        ...observation,
        place: {
            ...place,
            path: await lines.pathBefore(place.path) ?? place.path
        }
    };
}
async function wasThere(candidate, before) {
    const { observation } = candidate;
    switch(wayOf(observation.source, before)){
        case 'lines':
            return before.lines.unchanged(observation.place);
        case 'issues':
            return isTracked(candidate, before);
        default:
            return false;
    }
}
/**
 * Whether a result existed before, by the issues. One that an issue records is old if its lines are
 * unchanged, or were somewhere in the base's file, or if it is the only one with its tool's own
 * fingerprint; another occurrence of the same text is new. One that no issue records is new, unless
 * the policy keeps it from getting an issue: then unchanged lines decide.
 */ async function isTracked({ imported, observation, alone }, before) {
    const { lines, tracked, policy } = before;
    const { place } = observation;
    const old = await asBefore(observation, before);
    const known = await tracked?.has(identity(observation)) === true || await tracked?.has(identity(old)) === true;
    if (!known) return !isFiled(observation, policy) && await lines.unchanged(place);
    if (await lines.unchanged(place) || await lines.hadText(place)) return true;
    const named = imported.fingerprint !== null && !imported.secret && alone;
    return (named || place.line === null) && await lines.pathBefore(place.path) !== null;
}
/**
 * Whether a result like this certainly gets an issue: its severity is high enough, and no waiver or
 * override of the policy matches it.
 */ function isFiled(observation, { severity, issues, waivers }) {
    const { rating, rule, place, source } = observation;
    const facts = {
        findingIds: [
            identity(observation)
        ],
        ids: [
            rule
        ],
        package: null,
        path: place.path
    };
    if ([
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>(0,policy_match/* matches */.cK)(match, facts))) return false;
    return (0,scale_severity/* atLeast */.jZ)((0,rate/* rate */.TS)(rating, severity.unknown, source).severity, issues['minimum-severity']);
}

;// CONCATENATED MODULE: ./src/scanners/sarif/sides.js
/**
 * Leaves out results outside of the scanned directory and suppressed ones. In a comparison a
 * suppression counts only if the line and the one before it are unchanged, so that a change cannot
 * suppress its own findings.
 */ async function openResults(loaded, comparison) {
    const all = loaded.runs.flatMap(({ results })=>results);
    const here = all.filter(({ observation })=>isHere(observation.place.path, comparison.directory, loaded.files));
    const open = [];
    const count = {
        suppressed: 0,
        ignored: 0
    };
    for (const imported of here){
        if (imported.suppressed && await isHonoured(imported, comparison)) count.suppressed += 1;
        else {
            open.push(imported);
            if (imported.suppressed) count.ignored += 1;
        }
    }
    const notes = [
        ...words(all.length - here.length, `outside ${comparison.directory} and left out`),
        ...words(count.suppressed, 'suppressed in the source, and left out'),
        ...words(count.ignored, 'suppressed by what this change brings, which has no effect on its own gate')
    ];
    return {
        open,
        notes
    };
}
function isHere(path, directory, files) {
    return directory === '' || path.startsWith(`${directory}/`) || files.includes(path);
}
async function isHonoured({ observation }, { lines, compares }) {
    if (!compares) return true;
    return lines !== null && await lines.unchanged(observation.place, 1);
}
function words(count, what) {
    return count === 0 ? [] : [
        `${count} ${count === 1 ? 'result' : 'results'} of other tools: ${what}`
    ];
}

;// CONCATENATED MODULE: ./src/scanners/sarif/run.js









/** The sources are known only after the files were read. */ const SARIF = {
    name: 'sarif',
    sources: []
};
/** Creates the scanner that reads SARIF files of other tools. */ function createSarifScanner(options) {
    return {
        ...SARIF,
        skipped: (policy)=>policy.scan.sarif.length + options.sarif.length === 0 ? scan_report/* NOT_ASKED */.Lf : null,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>run_scanOrFail(options, context))
    };
}
/** Where to look for the SARIF files of the scanned tree. */ function searchesOf({ workspace, root, sarif }, policy) {
    return [
        {
            directory: workspace,
            globs: sarif,
            from: 'sarif'
        },
        {
            directory: root,
            globs: policy.scan.sarif,
            from: 'scan.sarif of the policy'
        }
    ];
}
async function run_scanOrFail(options, context) {
    try {
        return await run_scan(options, context);
    } catch (error) {
        return run_resultOf({
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        });
    }
}
async function run_scan(options, context) {
    const { head, policy } = context;
    const roots = [
        options.root
    ];
    const loaded = await loadSarif(searchesOf(options, policy), head, roots);
    const before = await beforeOf(options, context, roots);
    const lines = before?.lines ?? null;
    const { directory } = context;
    const judged = await openResults(loaded, {
        lines,
        compares: options.compares,
        directory
    });
    const texts = new LineTexts(head);
    const observations = await Promise.all(judged.open.map((imported)=>identified(imported, texts)));
    const sources = [
        ...new Set(loaded.runs.map(({ source })=>source))
    ].sort();
    return run_resultOf({
        head: observations,
        base: await baselineOf(judged.open, observations, before),
        moved: before === null ? new Map() : inverse(await before.lines.renamed()),
        version: versionsOf(loaded),
        sources,
        coverage: run_coverageOf(loaded, before?.loaded ?? null, directory),
        notes: [
            ...originNotes(sources, before),
            ...judged.notes,
            ...(before?.loaded?.problems ?? []).map((problem)=>`of the base, so its tools' findings count as introduced: ${problem}`)
        ],
        problems: loaded.problems
    });
}
/** What results are compared with; null when nothing is compared. */ async function beforeOf(options, context, roots) {
    const { head, base, policy } = context;
    if (base === null) return null;
    const lines = new sarif_lines/* LineMap */.HU(head, base, (0,sarif_lines/* renamesByGit */.Nl)(options.repository));
    const loaded = await loadBase(options, base, roots);
    return {
        base,
        lines,
        loaded,
        tracked: await options.tracked(),
        policy
    };
}
/** Reads the SARIF files of the base; null when none are given. */ async function loadBase(options, base, roots) {
    if (options.sarifBase.length === 0) return null;
    return loadSarif([
        {
            directory: options.workspace,
            globs: options.sarifBase,
            from: 'sarif-base'
        }
    ], base, roots);
}
/**
 * Files of results that were read, and what their tools did not look at. A file that cannot be used
 * fails the scan, since a tool's results are then missing.
 */ function run_coverageOf(head, base, directory) {
    const side = ({ files, runs })=>{
        const unseen = runs.flatMap((run)=>run.unseen);
        return (0,unseen_files/* coverageOfFiles */.JW)(files.length, unseen.filter(({ where })=>(0,shared_wanted/* isBelow */.Yw)(directory, where)));
    };
    return {
        head: side(head),
        base: base === null ? null : side(base)
    };
}
/** The tools with their versions, each once. */ function versionsOf({ runs }) {
    const words = runs.map(({ source, version })=>`${source.slice('sarif:'.length)} ${version}`.trim());
    return [
        ...new Set(words)
    ].sort().join(', ');
}
function inverse(map) {
    return new Map([
        ...map
    ].map(([key, value])=>[
            value,
            key
        ]));
}
function run_resultOf({ head = [], base = [], moved = new Map(), ...parts }) {
    return {
        report: (0,scan_report/* reportOf */.EI)(SARIF, parts),
        head,
        base,
        moved
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/counting.js
var counting = __webpack_require__(95708);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(70911);
// EXTERNAL MODULE: ./src/scanners/secrets/findings.js
var findings = __webpack_require__(81719);
// EXTERNAL MODULE: ./src/system/git.js + 1 modules
var git = __webpack_require__(89632);
;// CONCATENATED MODULE: ./src/system/added-blobs.js



/**
 * Every file content that the commits between two others added, oldest commit first, even if a
 * later commit removed it. For a merge, contents that none of its parents has. Whole contents are
 * compared instead of diffs, so that no attribute or diff driver of the repository can hide one.
 * @returns null when the clone is shallow and some of the commits are missing
 * @throws GitError
 */ async function addedBlobs(repository, base, head) {
    const commits = await between(repository, base, head);
    const cut = await boundary(repository);
    if (commits.some((commit)=>cut.has(commit))) return null;
    const flags = [
        '--stdin',
        '-r',
        '-c',
        '--root',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--always'
    ];
    const out = await repository.git([
        'diff-tree',
        ...flags
    ], {
        input: Buffer.from(`${commits.join('\n')}\n`)
    });
    return parse(out.toString('utf8').split('\0'));
}
async function between(repository, base, head) {
    const out = await repository.git([
        'rev-list',
        '--reverse',
        '--end-of-options',
        head,
        `^${base}`
    ]);
    return out.toString('utf8').split('\n').filter((line)=>line !== '');
}
/** The commits at which a shallow clone ends, i.e. whose parents are missing. */ async function boundary(repository) {
    try {
        const text = await (0,promises_.readFile)(repository.shallowFile, 'utf8');
        return new Set(text.split('\n'));
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return new Set();
        throw error;
    }
}
/**
 * Parses the output of `git diff-tree --stdin -z`: a commit, then for each file its modes, object
 * ids and states, and its path. A merge has one more colon and id for each further parent.
 * @see https://git-scm.com/docs/diff-format
 */ function parse(fields) {
    const blobs = [];
    let commit = '';
    for(let at = 0; at < fields.length; at += 1){
        const field = fields[at] ?? '';
        if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
        if (!field.startsWith(':')) continue;
        const path = fields[at + 1];
        if (path === undefined) throw new git/* GitError */.XS(`git diff-tree printed "${field}" without a path`);
        at += 1;
        const parents = /^:+/.exec(field)?.[0].length ?? 0;
        const parts = field.slice(parents).split(' ');
        const mode = parts[parents] ?? '';
        const oid = parts[2 * parents + 1] ?? '';
        if (mode.startsWith('100')) blobs.push({
            commit,
            path,
            oid
        });
    }
    return blobs;
}

// EXTERNAL MODULE: ./src/system/blob-reader.js
var blob_reader = __webpack_require__(56168);
;// CONCATENATED MODULE: ./src/scanners/secrets/history.js



/** Number of contents that are read at once. */ const BATCH = 256;
/**
 * Searches the contents that the commits between base and head added, even those that later commits
 * removed. Null when the history is not available.
 */ async function searchHistory(repository, range, wanted, memory) {
    const added = await addedBlobs(repository, range.base, range.head);
    if (added === null) return null;
    const blobs = once(added.filter(({ path })=>wanted(path)));
    const reader = new blob_reader/* BlobReader */.n(repository);
    const hits = [];
    for(let from = 0; from < blobs.length; from += BATCH){
        const found = await Promise.all(blobs.slice(from, from + BATCH).map((blob)=>searchBlob(blob, reader, memory)));
        hits.push(...found.flat());
    }
    return hits;
}
/** Removes repeated contents under the same path; the first commit that added one is kept. */ function once(blobs) {
    const first = new Map();
    for (const blob of blobs){
        const key = `${blob.oid} ${blob.path}`;
        if (!first.has(key)) first.set(key, blob);
    }
    return [
        ...first.values()
    ];
}
async function searchBlob({ commit, path, oid }, reader, memory) {
    const known = memory.recall(oid, path);
    const hits = known === undefined ? memory.search(await reader.read(oid), path, oid) : known;
    return 'notText' in hits ? [] : hits.map((hit)=>(0,findings/* placed */.GS)(hit, path, commit));
}

// EXTERNAL MODULE: ./src/scanners/secrets/kept-values.js + 1 modules
var kept_values = __webpack_require__(42867);
// EXTERNAL MODULE: ./src/scanners/secrets/scan-tree.js + 1 modules
var scan_tree = __webpack_require__(14824);
;// CONCATENATED MODULE: ./src/scanners/secrets/sides.js

/**
 * The hits of the base for the comparison. The identity of a chosen value does not depend on the
 * value, so a new password under an old name would look like the old one. Since the values are
 * known here, a hit of the base is dropped when its value is gone but another one is in its place.
 * A value that moved is placed where the head has it.
 */ function sides_baseOf(base, head) {
    const values = new Set(head.map(findings/* valueKey */.zV));
    const places = new Set(head.map(placeKey));
    const kept = base.filter((hit)=>values.has((0,findings/* valueKey */.zV)(hit)) || !places.has(placeKey(hit)));
    return followMoves(kept, head);
}
/**
 * A value that the base has outside of samples still counts as real when the head has it in a
 * sample.
 */ function stillMeant(base, head) {
    const meant = new Set(base.filter(({ sample })=>!sample).map(findings/* valueKey */.zV));
    return head.map((hit)=>hit.sample && meant.has((0,findings/* valueKey */.zV)(hit)) ? {
            ...hit,
            sample: false
        } : hit);
}
/** The path and subject of a hit: equal for different chosen values under the same name. */ function placeKey(hit) {
    return `${hit.path}\0${(0,findings/* subjectOf */.et)(hit)}`;
}
/**
 * Pairs each location that a value disappeared from with one at which it appeared. A further copy
 * has no pair, so it counts as introduced.
 */ function followMoves(base, head) {
    const left = tally(base);
    const arrived = head.filter((hit)=>!take(left, spot(hit)));
    const present = tally(head);
    return base.map((hit)=>{
        if (take(present, spot(hit))) return hit;
        const index = arrived.findIndex((other)=>(0,findings/* valueKey */.zV)(other) === (0,findings/* valueKey */.zV)(hit));
        const [now] = index < 0 ? [] : arrived.splice(index, 1);
        return now === undefined ? hit : {
            ...hit,
            path: now.path,
            sample: now.sample,
            movedFrom: hit.path
        };
    });
}
function spot(hit) {
    return `${hit.path}\0${(0,findings/* valueKey */.zV)(hit)}`;
}
function tally(hits) {
    const counts = new Map();
    for (const hit of hits)counts.set(spot(hit), (counts.get(spot(hit)) ?? 0) + 1);
    return counts;
}
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count > 0;
}
/**
 * Secrets that were only in the history, not in head or base: each value once, with the first
 * commit that added it.
 */ function leakedInHistory(history, head, base) {
    const known = new Set([
        ...head,
        ...base
    ].map(findings/* valueKey */.zV));
    return history.filter((hit)=>{
        const key = (0,findings/* valueKey */.zV)(hit);
        if (known.has(key)) return false;
        known.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./src/scanners/secrets/run.js










const SECRETS = {
    name: 'secrets',
    sources: [
        'secrets'
    ]
};
/** Creates the scanner for credentials in source code. */ function createSecretsScanner(options) {
    return {
        ...SECRETS,
        skipped: (policy)=>policy.scan.secrets.enabled ? null : 'the policy has scan.secrets.enabled: false',
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>secrets_run_scanOrFail(options, context))
    };
}
/**
 * Turns an error into a failed scan. Error messages name files and git commands, never the content
 * of files.
 */ async function secrets_run_scanOrFail(options, context) {
    try {
        return await secrets_run_scan(options, context);
    } catch (error) {
        return failed((0,errors/* messageOf */.bD)(error));
    }
}
async function secrets_run_scan(options, context) {
    const { repository, mask } = options;
    const { exclude } = context.policy.scan.secrets;
    const wanted = (0,shared_wanted/* wantedPaths */.wG)(context.directory, exclude);
    const leftOut = {
        excluded: (0,shared_wanted/* excludedPaths */.Zm)(context.directory, exclude),
        below: (path)=>(0,shared_wanted/* isBelow */.Yw)(context.directory, path)
    };
    const memory = new scan_tree/* Memory */.ce();
    const onFile = (0,counting/* counting */.M)('secrets', context.log);
    const found = await (0,scan_tree/* searchTree */.vL)(context.head, inHead(options, context, wanted), memory, leftOut, onFile);
    const base = context.base === null ? null : await (0,scan_tree/* searchTree */.vL)(context.base, wanted, memory, leftOut, onFile);
    const kept = context.base === null || base === null ? [] : await (0,kept_values/* keptValues */.Z)({
        ...base,
        tree: context.base
    }, {
        ...found,
        tree: context.head
    }, wanted);
    const head = {
        ...found,
        hits: stillMeant(base?.hits ?? [], [
            ...found.hits,
            ...kept
        ])
    };
    const history = await historyOf(repository, context, (range, here)=>searchHistory(here, range, wanted, memory));
    const leaked = leakedInHistory(history.hits, head.hits, base?.hits ?? []);
    for (const { value } of [
        ...head.hits,
        ...leaked
    ])mask(value);
    const notes = [
        ...history.notes,
        ...submoduleNotes(head)
    ];
    const baseHits = base === null ? [] : sides_baseOf(base.hits, head.hits);
    return secrets_run_resultOf(head, base, [
        ...head.hits,
        ...leaked
    ], baseHits, notes);
}
/**
 * In a commit all files are scanned; only in a working tree may a tool have just written a report.
 */ function inHead({ isReport }, { head, policy }, wanted) {
    return head.commit !== null ? wanted : (path)=>wanted(path) && !isReport(path, policy);
}
/** Searches the history between base and head; returns a note when that is not possible. */ async function historyOf(repository, { base, head }, search) {
    // Directories without commits have no history.
    if (base?.commit == null) return {
        hits: [],
        notes: []
    };
    const headCommit = head.commit ?? await repository?.headCommit() ?? null;
    const only = 'secrets that a commit added and a later one removed were not looked for';
    if (repository === null || headCommit === null || !await repository.has(headCommit)) return {
        hits: [],
        notes: [
            `${only}: the history is not here, so only the two trees were compared`
        ]
    };
    const hits = await search({
        base: base.commit,
        head: headCommit
    }, repository);
    if (hits !== null) return {
        hits,
        notes: []
    };
    const why = 'the checkout is shallow, so only the two trees were compared. Check out with fetch-depth: 0';
    return {
        hits: [],
        notes: [
            `${only}: ${why}`
        ]
    };
}
function submoduleNotes({ submodules }) {
    return submodules.map((path)=>`no secrets were looked for in ${path} (a submodule; scan it in its own repository)`);
}
/** If files could not be read and none was searched, the scan failed. */ function problemsOf({ files, unseen }) {
    const broken = unseen.filter(({ reason })=>reason === 'unreadable' || reason === 'too-large');
    const [first] = broken;
    if (files > 0 || first === undefined) return [];
    return [
        `none of the ${broken.length} files could be searched, the first is ${first.where}: ${first.detail ?? first.reason}`
    ];
}
function sideOf({ files, unseen }) {
    return {
        looked: {
            files,
            packages: 0
        },
        languages: {},
        unseen
    };
}
function failed(problem) {
    const report = (0,scan_report/* reportOf */.EI)(SECRETS, {
        version: version/* VERSION */.x,
        problems: [
            problem
        ],
        files: 0
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}
function secrets_run_resultOf(head, base, hits, baseHits, notes) {
    const coverage = {
        head: sideOf(head),
        base: base === null ? null : sideOf(base)
    };
    const problems = problemsOf(head);
    return {
        report: (0,scan_report/* reportOf */.EI)(SECRETS, {
            version: version/* VERSION */.x,
            problems,
            notes,
            files: head.files,
            coverage
        }),
        head: (0,findings/* toObservations */.v0)(hits),
        base: (0,findings/* toObservations */.v0)(baseHits),
        moved: new Map()
    };
}

// EXTERNAL MODULE: ./src/scanners/workflows/run.js + 1 modules
var workflows_run = __webpack_require__(80121);
;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/run.js


const FSRT = {
    name: 'fsrt',
    sources: [
        'sarif:FSRT'
    ]
};
/**
 * Creates the scanner that runs Atlassian's Forge Security Requirement Tester. It runs only when
 * the policy enables it or the program is named.
 */ function createFsrt(options) {
    return {
        ...FSRT,
        skipped: (policy)=>policy.scan.fsrt.enabled || options.fsrt !== null ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>fsrt_run_scanOrFail(options, context))
    };
}
async function fsrt_run_scanOrFail(options, context) {
    try {
        const { scanWithFsrt } = await __webpack_require__.e(/* import() */ 2089).then(__webpack_require__.bind(__webpack_require__, 52089));
        const { head, base, report } = await scanWithFsrt(options, context);
        return {
            head,
            base,
            moved: new Map(),
            report: (0,scan_report/* reportOf */.EI)(FSRT, report)
        };
    } catch (error) {
        return {
            head: [],
            base: [],
            moved: new Map(),
            report: (0,scan_report/* reportOf */.EI)(FSRT, {
                problems: [
                    (0,errors/* messageOf */.bD)(error)
                ]
            })
        };
    }
}

// EXTERNAL MODULE: ./src/system/checksum.js
var checksum = __webpack_require__(71970);
// EXTERNAL MODULE: ./src/system/download.js
var download = __webpack_require__(25929);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/scanners/tools/stage-tree.js
var stage_tree = __webpack_require__(13762);
;// CONCATENATED MODULE: ./src/scanners/tools/tool.js
/** What to do about a tool whose own words are not quoted. */ const BY_HAND = 'Run it by hand in this repository to see why';

;// CONCATENATED MODULE: ./src/scanners/tools/tool-side.js













/** Maximum time of a tool for one tree, in milliseconds. */ const tool_side_TIMEOUT_MS = 10 * 60_000;
/** Maximum output of a tool, in bytes. */ const tool_side_MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * The limits and environment of a call.
 * @param temporary directory for the tool's temporary files
 * @param home an empty directory that replaces the user's home, if that lies in an untrusted tree
 */ function limits(temporary, home) {
    const own = (0,environment/* isJudged */.sL)((0,external_node_os_.homedir)()) ? {
        HOME: home,
        USERPROFILE: home
    } : {};
    const env = (0,environment/* minimalEnvironment */.nr)({
        ...git_environment/* NO_REPOSITORY */.N,
        NO_COLOR: '1',
        TMPDIR: temporary,
        ...own
    });
    return {
        env,
        timeoutMs: tool_side_TIMEOUT_MS,
        maxOutputBytes: tool_side_MAX_OUTPUT
    };
}
/**
 * Has a tool look at a copy of a tree.
 * @throws Error when it does not finish, or does not say what it looked at
 */ async function scanSide(tool, run, { policy, directory, scratch, base, head, trusted = base ?? head }, name, tree) {
    const room = (0,external_node_path_.join)(scratch, tool.name, name);
    const call = {
        tree: (0,external_node_path_.join)(room, 'tree'),
        own: (0,external_node_path_.join)(room, 'own'),
        output: (0,external_node_path_.join)(room, 'result.sarif')
    };
    await (0,promises_.mkdir)(call.own, {
        recursive: true
    });
    const { exclude } = policy.scan[tool.name];
    const inside = (0,shared_wanted/* wantedPaths */.wG)(directory, exclude);
    const staged = await (0,stage_tree/* stageTree */.n)(tree, call.tree, (path)=>inside(path) && tool.wanted(path));
    const unseen = [
        ...staged.unseen,
        ...await leftOut(tool, tree, directory, exclude)
    ];
    const { paths } = staged;
    if (paths.length === 0) return {
        ...tool_side_NOTHING,
        coverage: (0,unseen_files/* coverageOfFiles */.JW)(0, unseen)
    };
    const args = await tool.args(call, policy, trusted);
    const { stdout, stderr } = await callTool(tool, run, args, call);
    const text = tool.report === 'stdout' ? stdout.toString('utf8') : await (0,promises_.readFile)(call.output, 'utf8');
    const found = await importSide(text, tree, [
        call.tree,
        await (0,promises_.realpath)(call.tree)
    ], paths);
    const sight = await tool.sight({
        call,
        stderr,
        paths
    });
    return {
        observations: found.observations.map((one)=>withCwe(one, tool.cwe ?? {})),
        sources: found.sources,
        coverage: (0,unseen_files/* coverageOfFiles */.JW)(sight.files, [
            ...sight.unseen,
            ...found.unseen,
            ...unseen
        ])
    };
}
const tool_side_NOTHING = {
    observations: [],
    sources: []
};
/**
 * What no tool gets to see: committed folders of package managers, and what the policy excludes.
 */ async function leftOut(tool, tree, directory, exclude) {
    const files = (await tree.files()).filter(({ path })=>(0,shared_wanted/* isBelow */.Yw)(directory, path) && tool.wanted(path));
    const excluded = (0,shared_wanted/* excludedPaths */.Zm)(directory, exclude);
    return [
        ...(0,unseen_files/* installedItems */.xF)(files),
        ...files.filter(({ path })=>excluded(path)).map(({ path })=>(0,unseen_files/* fileItem */.qs)(path, 'excluded'))
    ];
}
function withCwe(observation, known) {
    const cwe = known[observation.rule];
    return cwe === undefined || observation.cwe.length > 0 ? observation : {
        ...observation,
        cwe: [
            cwe
        ]
    };
}
/**
 * @returns what it wrote. In errors it is not quoted: it may print what it found, and in words of
 *   the scanned tree.
 */ async function callTool(tool, run, args, { tree, own }) {
    const result = await run(tool.program, args, {
        ...limits((0,external_node_path_.dirname)(own), (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(own)), 'home')),
        cwd: tree
    });
    const { exitCode, killed } = result;
    if (killed === 'timeout') throw new fixby_error/* FixbyError */.$('scanner', `${tool.name} took longer than ${tool_side_TIMEOUT_MS / 60_000} minutes.`, `Leave out what need not be looked at (scan.${tool.name}.exclude)`);
    if (exitCode !== 0) throw new fixby_error/* FixbyError */.$('scanner', `${tool.name} did not finish (${killed ?? `exit code ${exitCode ?? 'none'}`}).`, BY_HAND);
    return result;
}
async function importSide(text, tree, roots, paths) {
    const staged = new Set(paths);
    const runs = parseSarif(text).map((run)=>importRun(run, null, {
            roots,
            has: (path)=>staged.has(path)
        }));
    const [problem] = runs.flatMap(({ problems })=>problems);
    if (problem !== undefined) throw new fixby_error/* FixbyError */.$('scanner', `${problem.replace(/\.$/u, '')}.`, BY_HAND);
    const texts = new LineTexts(tree);
    const results = runs.flatMap((run)=>run.results);
    return {
        observations: await Promise.all(results.map((result)=>identified(result, texts))),
        sources: runs.map(({ source })=>source),
        unseen: runs.flatMap(({ unseen })=>unseen)
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/fetch-program.js







const fetch_program_LIMITS = {
    timeoutMs: 300_000,
    maxBytes: 200 * 1024 * 1024
};
/**
 * Downloads a tool. Nothing of it is unpacked or run unless its checksum is the one that the policy
 * has.
 * @param directory an empty directory of ours
 * @returns absolute path of the program
 * @throws ChecksumError when something else came; it is removed
 * @throws Error when it cannot be downloaded or unpacked
 */ async function fetchProgram(name, { url, sha256 }, directory, run) {
    await (0,promises_.mkdir)(directory, {
        recursive: true
    });
    const isArchive = /\.(?:t[a-z]*gz|tar(?:\.\w+)?|zip)$/iu.test(new URL(url).pathname);
    const file = (0,external_node_path_.join)(directory, isArchive ? 'archive' : name);
    const sum = await downloaded(name, url, file);
    if (sum !== sha256.toLowerCase()) {
        await (0,promises_.rm)(file);
        throw new checksum/* ChecksumError */.A(`What ${url} answered`, sum, sha256);
    }
    const program = isArchive ? await unpacked(name, file, url, directory, run) : file;
    await (0,promises_.chmod)(program, 0o755);
    return program;
}
async function downloaded(name, url, file) {
    try {
        return await (0,download/* download */.R)(url, file, fetch_program_LIMITS);
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `${name} cannot be downloaded: ${(0,errors/* messageOf */.bD)(error)}.`, `Name an address that this machine reaches for scan.${name}.download`, {
            cause: error
        });
    }
}
async function unpacked(name, file, url, directory, run) {
    const into = (0,external_node_path_.join)(directory, 'unpacked');
    await (0,promises_.mkdir)(into);
    const call = {
        ...limits(directory, directory),
        cwd: into
    };
    const { exitCode } = await run('tar', [
        '-xf',
        file,
        '-C',
        into
    ], call);
    if (exitCode !== 0) throw new fixby_error/* FixbyError */.$('scanner', `${(0,external_node_path_.basename)(url)} cannot be unpacked (tar ended with ${exitCode ?? 'none'}).`, `Name an archive that tar can read, or the program itself, for scan.${name}.download`);
    const entries = await (0,promises_.readdir)(into, {
        recursive: true,
        withFileTypes: true
    });
    const found = entries.find((entry)=>entry.isFile() && [
            name,
            `${name}.exe`
        ].includes(entry.name));
    if (found === undefined) throw new fixby_error/* FixbyError */.$('scanner', `${(0,external_node_path_.basename)(url)} has no program ${name}.`, `Name an archive that has one for scan.${name}.download`);
    return (0,external_node_path_.join)(found.parentPath, found.name);
}

;// CONCATENATED MODULE: ./src/scanners/tools/tool-scanner.js








/**
 * Creates a scanner from a tool. The tool scans copies of head and base, and its SARIF is read like
 * any other.
 * @param program its path; null where it is to be looked for
 */ function createToolScanner(tool, { run }, program = null) {
    return {
        name: tool.name,
        sources: [
            tool.source
        ],
        skipped: (policy)=>policy.scan[tool.name].enabled || program !== null ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>tool_scanner_scanOrFail(tool, run, program, context))
    };
}
async function tool_scanner_scanOrFail(tool, run, given, context) {
    const { name } = tool;
    try {
        const home = (0,external_node_path_.join)(context.scratch, name, 'home');
        await (0,promises_.mkdir)(home, {
            recursive: true
        });
        const programs = given === null ? await programsFor(tool, run, context) : [
            given
        ];
        const { program, version } = await programOf({
            ...tool,
            programs
        }, run, home);
        const [head, base] = await Promise.all([
            scanSide({
                ...tool,
                program
            }, run, context, 'head', context.head),
            scanBase({
                ...tool,
                program
            }, run, context)
        ]);
        return tool_scanner_resultOf(tool, version, head, base);
    } catch (error) {
        const report = (0,scan_report/* reportOf */.EI)({
            name,
            sources: [
                tool.source
            ]
        }, {
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        });
        return {
            report,
            head: [],
            base: [],
            moved: new Map()
        };
    }
}
/**
 * A base that the tool cannot scan must not keep its repair from being merged.
 */ async function scanBase(tool, run, context) {
    if (context.base === null) return null;
    try {
        return await scanSide(tool, run, context, 'base', context.base);
    } catch (error) {
        return `of the base, so all its findings count as introduced: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
/** The programs to try: the one that the policy pins, else those that may be installed. */ async function programsFor(tool, run, context) {
    const source = tool.download?.(context.policy) ?? null;
    if (source === null) return tool.programs;
    context.log.info(`Downloading ${tool.name} from ${source.url}`, 'always');
    return [
        await fetchProgram(tool.name, source, (0,external_node_path_.join)(context.scratch, tool.name, 'program'), run)
    ];
}
async function programOf(tool, run, home) {
    const problems = [];
    for (const program of tool.programs){
        try {
            const { exitCode, stdout } = await run(program, tool.version, {
                ...limits(home, home),
                cwd: environment/* NEUTRAL_DIRECTORY */.Wu
            });
            const version = /\d+\.\d+\.\d+[\w.-]*/.exec(stdout.toString('utf8'))?.[0] ?? '';
            if (exitCode === 0) return {
                program,
                version
            };
            problems.push(`${program} ends with exit code ${exitCode ?? 'none'}`);
        } catch (error) {
            problems.push((0,errors/* messageOf */.bD)(error));
        }
    }
    throw new fixby_error/* FixbyError */.$('scanner', `${tool.programs.join(' or ')} is not here (${problems.join('; ')}).`, `${tool.install}, or take scan.${tool.name} out of the policy`);
}
function tool_scanner_resultOf(tool, version, head, base) {
    const before = typeof base === 'string' ? null : base;
    const sources = head.sources.length === 0 ? [
        tool.source
    ] : [
        ...new Set(head.sources)
    ];
    const parts = {
        version,
        problems: [],
        notes: typeof base === 'string' ? [
            base
        ] : [],
        files: head.coverage.looked.files,
        coverage: {
            head: head.coverage,
            base: before?.coverage ?? null
        }
    };
    return {
        report: (0,scan_report/* reportOf */.EI)({
            name: tool.name,
            sources
        }, parts),
        head: head.observations,
        base: before?.observations ?? [],
        moved: new Map()
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/sight.js


/**
 * A line about something that it leaves out: `\u2026 DBG skipping file: global allowlist path=go.sum`.
 * An empty file is none that hides anything.
 */ const SKIPPED = /\bskipping (?<what>binary file|file|directory|archive)\b.*?\bpath=(?<path>"(?:[^"\\]|\\.)*"|\S+)/u;
/** Which of the files gitleaks looked at, by its log. */ function sightOf(log, paths) {
    const unseen = log.split('\n').flatMap(itemOf);
    const left = ({ where })=>where.endsWith('/') ? paths.filter((path)=>path.startsWith(where)).length : 1;
    return {
        files: paths.length - unseen.reduce((sum, item)=>sum + left(item), 0),
        unseen
    };
}
function itemOf(line) {
    const { what, path } = SKIPPED.exec(line)?.groups ?? {};
    if (what === undefined || path === undefined) return [];
    const name = external_node_path_.posix.normalize(path.startsWith('"') ? unquoted(path) : path);
    const where = what === 'directory' ? `${name}/` : name;
    return [
        (0,unseen_files/* fileItem */.qs)(where, 'unsupported', 'gitleaks leaves it out by itself')
    ];
}
/** A text as Go quotes it, which JSON reads but for `\x` and `\a`, of which no path is made. */ function unquoted(text) {
    const plain = text.replace(/\\x([0-9a-f]{2})/gu, '\\u00$1').replace(/\\a/gu, '\\u0007');
    return JSON.parse(plain.replace(/\\v/gu, '\\u000b'));
}

;// CONCATENATED MODULE: ./src/scanners/tools/gitleaks/run.js




/** Use gitleaks' default rules and ignore the tree's own `.gitleaks.toml`. */ const CONFIG = '[extend]\nuseDefault = true\n';
/** What it leaves out it says to those who ask for more than errors. */ const LOG = [
    '--no-banner',
    '--no-color',
    '--log-level',
    'debug'
];
const gitleaks = {
    name: 'gitleaks',
    programs: [
        'gitleaks'
    ],
    source: 'sarif:gitleaks',
    install: 'Install it with go install github.com/zricethezav/gitleaks/v8 or from its releases',
    version: [
        'version'
    ],
    wanted: (path)=>!/(?:^|\/)\.gitleaks(?:\.toml|ignore)$/.test(path),
    report: 'file',
    args: async ({ own, output })=>{
        const config = (0,external_node_path_.join)(own, 'gitleaks.toml');
        await (0,promises_.writeFile)(config, CONFIG);
        const silenced = [
            '--ignore-gitleaks-allow',
            '--gitleaks-ignore-path',
            own,
            '--config',
            config
        ];
        const report = [
            '--report-format',
            'sarif',
            '--report-path',
            output,
            '--exit-code',
            '0'
        ];
        return [
            'dir',
            '.',
            ...silenced,
            ...report,
            '--redact',
            ...LOG
        ];
    },
    sight: ({ stderr, paths })=>sightOf(stderr, paths)
};
/**
 * Creates the scanner that runs gitleaks on the tree. The history of a pull request is searched by
 * our own secret scanner.
 */ function createGitleaks(options) {
    return createToolScanner(gitleaks, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/semgrep/sight.js





/**
 * What semgrep writes as JSON, as far as it is read.
 * @see https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif
 */ const schema = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        // Some have their places behind their name.
        type: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* tuple */.PVZ([
                schemas/* string */.YjP()
            ], schemas/* unknown */.L5J())
        ]),
        path: schemas/* string */.YjP().optional(),
        spans: schemas/* array */.YOg(schemas/* object */.Ikc({
            start: schemas/* object */.Ikc({
                line: schemas/* int */.Whr()
            })
        })).optional()
    })),
    paths: schemas/* object */.Ikc({
        scanned: schemas/* array */.YOg(schemas/* string */.YjP())
    })
});
/**
 * Which files semgrep looked at, and where it met what it could not read. Its own words are not
 * quoted: they have the text of the file.
 * @throws FixbyError (scanner) when that is not what it wrote, or it reports an error that is about
 *   no file
 */ function sight_sightOf(text) {
    const { errors, paths } = sight_parse(text);
    const unseen = errors.map(sight_itemOf);
    const broken = new Set(unseen.map(({ where })=>where));
    const files = new Set(paths.scanned.map((path)=>external_node_path_.posix.normalize(path)));
    return {
        files: [
            ...files
        ].filter((path)=>!broken.has(path)).length,
        unseen
    };
}
function sight_parse(text) {
    try {
        return schema.parse(JSON.parse(text));
    } catch (cause) {
        // Neither error is quoted: it may have words of the scanned tree.
        throw new fixby_error/* FixbyError */.$('scanner', 'semgrep does not say what it looked at: its JSON output cannot be read.', BY_HAND, {
            cause
        });
    }
}
function sight_itemOf({ type, path, spans }) {
    const kind = (typeof type === 'string' ? type : type[0]).slice(0, 60);
    if (path === undefined) throw new fixby_error/* FixbyError */.$('scanner', `semgrep reports an error of its own (${kind}).`, BY_HAND);
    const [first] = spans ?? [];
    const detail = first === undefined ? kind : `${kind}, line ${first.start.line}`;
    return (0,unseen_files/* fileItem */.qs)(external_node_path_.posix.normalize(path), /^(?:Syntax|Lexical) error$/u.test(kind) ? 'unreadable' : 'partly', detail);
}

;// CONCATENATED MODULE: ./src/scanners/tools/semgrep/run.js






const semgrep = {
    name: 'semgrep',
    programs: [
        'semgrep',
        'opengrep'
    ],
    source: 'sarif:Semgrep OSS',
    install: 'Install it with pipx install semgrep',
    // The first option keeps Semgrep from asking the network for a newer version, which would delay
    // it.
    version: [
        '--disable-version-check',
        '--version'
    ],
    wanted: (path)=>!/(?:^|\/)\.semgrepignore$/.test(path),
    report: 'file',
    args: async (call, policy, trusted)=>{
        const config = await configOf(policy.scan.semgrep.config, call, trusted);
        // An empty ignore file replaces Semgrep's default one, which skips tests.
        await (0,promises_.writeFile)((0,external_node_path_.join)(call.tree, '.semgrepignore'), '');
        const silenced = [
            '--disable-nosem',
            '--no-git-ignore',
            '--max-target-bytes',
            '0'
        ];
        // Left to itself it drops a rule that takes some seconds for a file, on whatever runner that
        // is.
        const patient = [
            '--timeout',
            '0'
        ];
        const quiet = [
            '--metrics',
            'off',
            '--disable-version-check',
            '--quiet'
        ];
        const report = [
            '--no-rewrite-rule-ids',
            '--dataflow-traces',
            '--sarif',
            '--sarif-output',
            call.output
        ];
        const sight = [
            '--json-output',
            (0,external_node_path_.join)(call.own, SIGHT)
        ];
        return [
            'scan',
            '--config',
            config,
            ...silenced,
            ...patient,
            ...quiet,
            ...report,
            ...sight,
            '.'
        ];
    },
    sight: async ({ call })=>sight_sightOf(await (0,promises_.readFile)((0,external_node_path_.join)(call.own, SIGHT), 'utf8'))
};
/** Where it says what it looked at. */ const SIGHT = 'fixby-sight.json';
/**
 * The configuration for `--config`. A path in the repository is read from the tree of the policy,
 * so that a change cannot empty the rules; any other value names a rule set of Semgrep's registry.
 */ async function configOf(config, { own }, trusted) {
    const path = config.replace(/^\.\//, '').replace(/\/$/, '');
    const staged = trusted === null ? [] : await (0,stage_tree/* stageWhole */.u)(trusted, own, (one)=>one === path || one.startsWith(`${path}/`));
    if (staged.length > 0) return (0,external_node_path_.join)(own, path);
    if (/^[pr]\/[\w./-]+$/.test(config)) return config;
    throw new fixby_error/* FixbyError */.$('policy', `scan.semgrep.config is "${config}", which is neither a path of the repository at the base nor a name such as p/default.`, 'Name one of the two in the policy');
}
/** Creates the scanner that runs Semgrep with the rules that the policy names. */ function createSemgrep(options) {
    return createToolScanner(semgrep, options);
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/sight.js


/**
 * Which of the files zizmor looked at: those of which its log says that it completed them. What it
 * could not read it mostly does not name.
 */ function zizmor_sight_sightOf(log, paths) {
    const completed = new Set([
        ...log.matchAll(/ completed (\.\/.+)$/gmu)
    ].map(([, path])=>external_node_path_.posix.normalize(path ?? '')));
    const missing = paths.filter((path)=>!completed.has(path));
    return {
        files: paths.length - missing.length,
        unseen: missing.map(zizmor_sight_itemOf)
    };
}
// A file named action.yml that is not a GitHub action belongs to another program.
function zizmor_sight_itemOf(path) {
    return /(?:^|\/)action\.ya?ml$/u.test(path) ? (0,unseen_files/* fileItem */.qs)(path, 'unsupported', 'zizmor does not take it for an action') : (0,unseen_files/* fileItem */.qs)(path, 'unreadable', 'zizmor could not read it');
}

;// CONCATENATED MODULE: ./src/scanners/tools/zizmor/run.js


/**
 * CWE ids for zizmor's audits: those of our own rules with the same meaning, and of no other rule
 * that reports the same lines.
 */ const MEANINGS = {
    'zizmor/artipacked': 'CWE-522',
    'zizmor/bot-conditions': 'CWE-290',
    'zizmor/cache-poisoning': 'CWE-349',
    'zizmor/dangerous-triggers': 'CWE-862',
    'zizmor/dependabot-cooldown': 'CWE-1357',
    'zizmor/excessive-permissions': 'CWE-250',
    'zizmor/github-env': 'CWE-77',
    'zizmor/insecure-commands': 'CWE-77',
    'zizmor/overprovisioned-secrets': 'CWE-272',
    'zizmor/secrets-inherit': 'CWE-272',
    'zizmor/self-hosted-runner': 'CWE-250',
    'zizmor/template-injection': 'CWE-94',
    'zizmor/unpinned-uses': 'CWE-1357',
    'zizmor/unredacted-secrets': 'CWE-200',
    'zizmor/unsound-condition': 'CWE-571',
    'zizmor/unsound-contains': 'CWE-697'
};
const zizmor = {
    name: 'zizmor',
    programs: [
        'zizmor'
    ],
    source: 'sarif:zizmor',
    install: 'Install it with pipx install zizmor, name it with the input zizmor, or give scan.zizmor.download a URL and its SHA-256',
    download: ({ scan })=>scan.zizmor.download ?? null,
    cwe: MEANINGS,
    version: [
        '--version'
    ],
    wanted: (path)=>/^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/.test(path),
    report: 'stdout',
    args: ()=>{
        const silenced = [
            '--no-config',
            '--no-ignores',
            '--collect',
            'all'
        ];
        return Promise.resolve([
            '--offline',
            ...silenced,
            '--no-exit-codes',
            '--format',
            'sarif',
            '.'
        ]);
    },
    sight: ({ stderr, paths })=>zizmor_sight_sightOf(stderr, paths)
};
/** Creates the scanner that runs zizmor on workflows and actions, without network access. */ function createZizmor({ run, zizmor: program = null }) {
    return createToolScanner(zizmor, {
        run
    }, program);
}

;// CONCATENATED MODULE: ./src/scanners/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.












/** What makes each scanner of its options, by its key under `scan` in the policy. */ const SCANNERS = {
    activity: run/* createActivityScanner */.I,
    code: ()=>code_run/* codeScanner */.C,
    dependencies: createOsvScanner,
    forge: ()=>forge_run/* forgeScanner */.U,
    posture: posture_run/* createPostureScanner */.B,
    sarif: createSarifScanner,
    secrets: createSecretsScanner,
    workflows: ()=>workflows_run/* workflowScanner */.a,
    fsrt: createFsrt,
    gitleaks: createGitleaks,
    semgrep: createSemgrep,
    zizmor: createZizmor
};

;// CONCATENATED MODULE: ./src/scanners/registry.js





/**
 * A key of the policy without a scanner, or a scanner that needs more than it is told, does not
 * compile here.
 */ const makers = SCANNERS;
/** Every scanner of this version, in the order that the policy has: the reports keep it. */ function createScanners(options) {
    const told = {
        ...options,
        isReport: reportsIn(options),
        knownApps
    };
    return Object.keys(scan_section/* scan */.S.shape).flatMap((key)=>isScanner(key) ? [
            makers[key](told)
        ] : []);
}
function isScanner(key) {
    return key in makers;
}
/** Tells SARIF files that the run is given from the rest of the scanned tree. */ function reportsIn(options) {
    return (path, policy)=>{
        const base = {
            directory: options.workspace,
            globs: options.sarifBase,
            from: 'sarif-base'
        };
        return isNamed([
            ...searchesOf(options, policy),
            base
        ], (0,external_node_path_.join)(options.root, path));
    };
}
/**
 * The Forge apps as the scanners of code and manifests know them; both are loaded when FSRT asks.
 */ const knownApps = async (tree, scope)=>{
    const [{ knownCode }, { knownFacts }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5429), __webpack_require__.e(1019), __webpack_require__.e(4322), __webpack_require__.e(3925)]).then(__webpack_require__.bind(__webpack_require__, 48623)),
        Promise.all(/* import() */[__webpack_require__.e(2230), __webpack_require__.e(6394)]).then(__webpack_require__.bind(__webpack_require__, 56394))
    ]);
    const facts = await knownFacts(tree, scope);
    const apps = await knownCode(tree, scope);
    return apps.map((app)=>({
            ...app,
            inManifest: facts.get(app.manifest) ?? []
        }));
};


/***/ }),

/***/ 95708:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ counting)
/* harmony export */ });
/** Tells the log of each file of a phase, and how many there were. */ function counting(phase, log) {
    let files = 0;
    return (file)=>{
        files += 1;
        log.step?.({
            phase,
            state: 'running',
            files,
            file
        });
    };
}


/***/ }),

/***/ 56327:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HU: () => (/* binding */ LineMap),
  R8: () => (/* binding */ filesOf),
  Dx: () => (/* binding */ linesOf),
  Nl: () => (/* binding */ renamesByGit)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./src/system/renames.js
/**
 * Files that were renamed between two commits and kept at least half of their lines: new path to
 * old path.
 * @see https://git-scm.com/docs/git-diff-tree, `-M`
 * @throws GitError
 */ async function renamesBetween(repository, base, head) {
    const out = await repository.git([
        'diff-tree',
        '-r',
        '-z',
        '-M',
        '--diff-filter=R',
        '--name-status',
        base,
        head
    ]);
    const fields = out.toString('utf8').split('\0');
    const renames = new Map();
    for(let at = 0; at + 2 < fields.length; at += 3)renames.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
    return renames;
}

;// CONCATENATED MODULE: ./src/scanners/shared/sarif/lines.js


/**
 * Maximum number of changed lines; a file with more counts as new, since the comparison takes
 * quadratic time.
 */ const MAX_CHANGES = 2_000;
/** Tells which lines of the head are unchanged since the base. */ class LineMap {
    #head;
    #base;
    #findRenamed;
    #origins = new Map();
    #counts = new Map();
    #paths = new Map();
    #renamed = null;
    constructor(head, base, findRenamed = sameContents){
        this.#head = head;
        this.#base = base;
        this.#findRenamed = findRenamed;
    }
    /**
   * Whether all lines of a location exist in the base.
   * @param around how many lines before it must be unchanged too
   */ async unchanged({ path, line, endLine }, around = 0) {
        const origins = await this.#originsOf(path);
        if (origins === 'same') return true;
        if (origins === 'new' || line === null) return false;
        const from = Math.max(1, line - around);
        for(let at = from; at <= (endLine ?? line); at += 1)if ((origins[at] ?? 0) === 0) return false;
        return true;
    }
    /**
   * Whether each line of a location occurred in the base's file at least as often as now, at any
   * position and with any indentation.
   */ async hadText({ path, line, endLine }) {
        const before = await this.pathBefore(path);
        if (before === null || line === null) return false;
        const now = await this.#counted(this.#head, path);
        const old = await this.#counted(this.#base, before);
        return now.lines.slice(line - 1, endLine ?? line).every((text)=>text === '' || (now.times.get(text) ?? 0) <= (old.times.get(text) ?? 0));
    }
    /** The path of a head's file in the base; null for a new file. */ async pathBefore(path) {
        if (!(await this.#files(this.#head)).has(path)) return null;
        return (await this.#files(this.#base)).has(path) ? path : (await this.renamed()).get(path) ?? null;
    }
    /** Files that were renamed: head path to base path. */ renamed() {
        return this.#renamed ??= this.#findRenamed(this.#head, this.#base);
    }
    #files(tree) {
        const known = this.#paths.get(tree) ?? filesOf(tree);
        this.#paths.set(tree, known);
        return known;
    }
    /** Counts how often each line occurs in a file. */ #counted(tree, path) {
        const key = `${tree === this.#head ? 'head' : 'base'} ${path}`;
        const known = this.#counts.get(key) ?? linesOf(tree, path).then(countLines);
        this.#counts.set(key, known);
        return known;
    }
    #originsOf(path) {
        const known = this.#origins.get(path) ?? this.#compare(path);
        this.#origins.set(path, known);
        return known;
    }
    async #compare(path) {
        const before = await this.pathBefore(path);
        if (before === null) return 'new';
        if (await this.#head.contentId(path) === await this.#base.contentId(before)) return 'same';
        return compareLines(await linesOf(this.#base, before), await linesOf(this.#head, path));
    }
}
function countLines(all) {
    const lines = all.map((line)=>line.replace(/\s+/g, ' ').trim());
    const times = new Map();
    for (const line of lines)times.set(line, (times.get(line) ?? 0) + 1);
    return {
        lines,
        times
    };
}
/** Files that were renamed without a change of content: head path to base path. */ async function sameContents(head, base) {
    const [now, before] = await Promise.all([
        filesOf(head),
        filesOf(base)
    ]);
    const gone = [
        ...before
    ].filter((path)=>!now.has(path));
    if (gone.length === 0) return new Map();
    const byContent = new Map();
    for (const path of gone)byContent.set(await base.contentId(path), path);
    const renamed = new Map();
    for (const path of now){
        const old = before.has(path) ? undefined : byContent.get(await head.contentId(path));
        if (old !== undefined) renamed.set(path, old);
    }
    return renamed;
}
/**
 * Finds renames with git, which also recognises files that were changed a little. Falls back to
 * equal contents when git does not have both commits.
 */ function renamesByGit(repository) {
    return async (head, base)=>{
        const commits = [
            base.commit,
            head.commit
        ].filter((commit)=>commit !== null);
        const [from, to] = commits;
        if (repository === null || from === undefined || to === undefined) return sameContents(head, base);
        const here = await Promise.all(commits.map((commit)=>repository.has(commit)));
        return here.every(Boolean) ? renamesBetween(repository, from, to) : sameContents(head, base);
    };
}
function compareLines(before, now) {
    // Undefined when there are too many changes.
    const changes = (0,array/* diffArrays */.E)([
        ...before
    ], [
        ...now
    ], {
        maxEditLength: MAX_CHANGES
    });
    if (changes === undefined) return 'new';
    const origins = [
        0
    ];
    let line = 1;
    for (const { added, removed, count } of changes){
        if (!removed) for(let at = 0; at < count; at += 1)origins.push(added ? 0 : line + at);
        if (!added) line += count;
    }
    return origins;
}
/** The paths of a tree's regular files, without symbolic links and submodules. */ async function filesOf(tree) {
    return new Set((await tree.files()).flatMap(({ path, kind })=>kind === 'file' ? [
            path
        ] : []));
}
/** The lines of a file of a tree, without line terminators. */ async function linesOf(tree, path) {
    return (await tree.read(path)).toString('utf8').split(/\r?\n/);
}


/***/ }),

/***/ 13762:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ stageTree),
/* harmony export */   u: () => (/* binding */ stageWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58202);
/* harmony import */ var _shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23690);
/* harmony import */ var _shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52859);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90636);






/** Number of files that are read and written at once. */ const BATCH = 256;
/**
 * Writes files of a tree below an empty directory, as they are: no link, no submodule, nothing
 * executable. One that cannot be read is named, and costs no other.
 * @throws Error when one cannot be written
 */ async function stageTree(tree, directory, wanted) {
    const all = (await tree.files()).filter(({ path })=>wanted(path));
    const paths = all.filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const unseen = all.filter(({ kind })=>kind === 'submodule').map(({ path })=>(0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .submoduleItem */ ._5)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, {
        recursive: true
    });
    for(let from = 0; from < paths.length; from += BATCH){
        const some = paths.slice(from, from + BATCH);
        const problems = await Promise.all(some.map((path)=>stageFile(tree, directory, path)));
        unseen.push(...problems.filter((problem)=>problem !== null));
    }
    const missing = new Set(unseen.map(({ where })=>where));
    return {
        paths: paths.filter((path)=>!missing.has(path)),
        unseen
    };
}
/**
 * Writes files of a tree that are of no use in part. @returns their paths
 * @throws FixbyError (scanner) when one cannot be read or written
 */ async function stageWhole(tree, directory, wanted) {
    const { paths, unseen } = await stageTree(tree, directory, wanted);
    const [first] = unseen.filter(({ reason })=>reason !== 'unsupported');
    if (first !== undefined) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('scanner', `${first.where} ${first.detail ?? 'cannot be read'}.`, 'Put a file there that can be read');
    return paths;
}
async function stageFile(tree, directory, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    if (!(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(directory, full)) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FixbyError */ .$('scanner', `${path} leads out of the tree.`, 'Rename it');
    let bytes;
    try {
        bytes = await tree.read(path);
    } catch (error) {
        return (0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadItem */ .rN)(path, error);
    }
    if ((0,_shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLfsPointer */ .N)(bytes)) return (0,_shared_unseen_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileItem */ .qs)(path, 'unreadable', _shared_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .LFS_POINTER */ .g);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(full, bytes, {
        mode: 0o600
    });
    return null;
}


/***/ }),

/***/ 80121:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ workflowScanner)
});

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(70911);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(75698);
;// CONCATENATED MODULE: ./src/scanners/workflows/select.js


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
const DEPENDABOT = /^\.github\/dependabot\.ya?ml$/u;
const ACTION = /(?:^|\/)action\.ya?ml$/u;
/**
 * Selects workflows, actions and Dependabot's configuration. GitHub reads workflows from a
 * repository's root only; here the scanned directory counts as that root, so that a sample
 * repository can be scanned. Actions may be anywhere.
 * @param directory relative to the tree's root; `''` for the whole tree
 * @param exclude globs over repository paths, from the policy
 */ function selectWorkflows(files, directory, exclude) {
    const isExcluded = picomatch_default()([
        ...exclude
    ], {
        dot: true
    });
    const found = files.flatMap(({ path, kind: type })=>{
        const kind = kindOf(path, directory);
        return kind === null || type === 'submodule' ? [] : [
            {
                path,
                kind,
                type
            }
        ];
    });
    const wanted = found.filter(({ path })=>!isExcluded(path));
    return {
        files: wanted.filter(({ type })=>type === 'file').map(({ path, kind })=>({
                path,
                kind
            })),
        links: wanted.filter(({ type })=>type === 'symlink').map(({ path })=>path),
        excluded: found.filter(({ path })=>isExcluded(path)).map(({ path })=>path)
    };
}
function kindOf(path, directory) {
    if (!(0,wanted/* isBelow */.Yw)(directory, path)) return null;
    const inside = directory === '' ? path : path.slice(directory.length + 1);
    if (WORKFLOW.test(inside)) return 'workflow';
    if (DEPENDABOT.test(inside)) return 'dependabot';
    return ACTION.test(inside) && !(0,wanted/* isInstalled */.j$)(path) ? 'action' : null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/run.js




const WORKFLOWS = {
    name: 'workflows',
    sources: [
        'workflows'
    ]
};
/** The scanner for workflows, actions and Dependabot's configuration. */ const workflowScanner = {
    ...WORKFLOWS,
    skipped: (policy)=>policy.scan.workflows.enabled ? null : 'the policy has scan.workflows.enabled: false',
    scan: (context)=>(0,scan_report/* timed */.ay)(()=>scanOrFail(context))
};
async function scanOrFail(context) {
    try {
        return await scan(context);
    } catch (error) {
        return failed((0,errors/* messageOf */.bD)(error));
    }
}
/** Rules are loaded only when there are files to scan. */ async function scan(context) {
    const { head, base, directory, policy } = context;
    const select = async (tree)=>selectWorkflows(await tree.files(), directory, policy.scan.workflows.exclude);
    const selections = {
        head: await select(head),
        base: base === null ? null : await select(base)
    };
    if (isEmpty(selections.head) && (selections.base === null || isEmpty(selections.base))) return nothing(context);
    const { scanWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(1155), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 60921));
    const { problems, notes, coverage, ...found } = await scanWorkflows(context, selections);
    const files = selections.head.files.length;
    return {
        ...found,
        report: (0,scan_report/* reportOf */.EI)(WORKFLOWS, {
            version: version/* VERSION */.x,
            files,
            problems,
            notes,
            coverage
        })
    };
}
function isEmpty({ files, links, excluded }) {
    return files.length + links.length + excluded.length === 0;
}
function nothing(context) {
    const parts = {
        version: version/* VERSION */.x,
        files: 0,
        problems: [],
        coverage: (0,scan_report/* emptyCoverage */.e8)(context)
    };
    return {
        report: (0,scan_report/* reportOf */.EI)(WORKFLOWS, parts),
        head: [],
        base: [],
        moved: new Map()
    };
}
function failed(problem) {
    const report = (0,scan_report/* reportOf */.EI)(WORKFLOWS, {
        version: version/* VERSION */.x,
        files: 0,
        problems: [
            problem
        ]
    });
    return {
        report,
        head: [],
        base: [],
        moved: new Map()
    };
}


/***/ }),

/***/ 58061:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Fixby's own folder in the user's cache directory.
 * @param platform as `process.platform`
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */ function ownCache(platform, environment) {
    const user = (platform === 'win32' ? environment['LOCALAPPDATA'] : environment['XDG_CACHE_HOME']) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, 'fixby');
}


/***/ }),

/***/ 71970:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ChecksumError),
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58202);




/** A program does not have the expected checksum. The run must stop. */ class ChecksumError extends Error {
    name = 'ChecksumError';
    /** @param what the file and where it came from */ constructor(what, actual, expected){
        super(`${what} has the SHA-256 sum ${actual}, but it must be ${expected}. It was removed and never run. ` + 'Find out what put it there (a damaged transfer, a proxy, an attacker) before you run again.');
    }
}
/**
 * The SHA-256 sum of a file, hexadecimal.
 * @throws Error when it is no regular file: a pipe or a device would never end
 */ async function sha256Of(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const handle = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .lf)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(handle.createReadStream({
        highWaterMark: 1024 * 1024
    }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 25929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);





/**
 * Downloads a file that must not exist yet, readable by its owner only.
 * @returns its SHA-256, hexadecimal
 * @throws FixbyError (scanner; the caller has the hint) or an error of the network when it cannot
 *   be had within the limits
 */ async function download(url, file, limits) {
    const { timeoutMs, idleMs = 30_000, retries = 2 } = limits;
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], {
        allowRetries: retries > 0,
        maxRetries: retries,
        maxRedirects: 5,
        socketTimeout: Math.min(idleMs, timeoutMs)
    });
    try {
        const { message } = await client.get(url);
        if (message.statusCode !== 200) {
            message.destroy();
            throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with status ${message.statusCode ?? '?'}`);
        }
        return await save(message, file, url, limits);
    } finally{
        client.dispose();
    }
}
async function save(message, file, url, limits) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(message, async function*(chunks) {
        for await (const chunk of chunks){
            size += chunk.length;
            if (size > limits.maxBytes) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('scanner', `${url} answered with more than ${limits.maxBytes} bytes`);
            hash.update(chunk);
            yield chunk;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(file, {
        flags: 'wx',
        mode: 0o600,
        flush: true
    }), {
        signal: AbortSignal.timeout(limits.timeoutMs)
    });
    return hash.digest('hex');
}


/***/ })

};
;
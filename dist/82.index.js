export const id = 82;
export const ids = [82];
export const modules = {

/***/ 8082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/core/policy/read/parse.ts + 8 modules
var parse = __webpack_require__(9231);
// EXTERNAL MODULE: ./src/core/policy/sections.ts
var sections = __webpack_require__(3084);
// EXTERNAL MODULE: ./src/core/gate/waiver.ts
var gate_waiver = __webpack_require__(4991);
// EXTERNAL MODULE: ./src/core/policy/leaves.ts
var leaves = __webpack_require__(3720);
// EXTERNAL MODULE: ./src/core/policy/policy.ts
var policy_policy = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/core/policy/read/positions.ts
var positions = __webpack_require__(2031);
;// CONCATENATED MODULE: ./src/core/policy/show.ts




/**
 * Every value of the policy in force with where it comes from: settings first, then overrides and waivers.
 * @param parsed null where there is no policy file: the default policy
 */
function describePolicy(parsed, inputs) {
    const policy = parsed?.policy ?? policy_policy/* DEFAULT_POLICY */.zj;
    const failOn = inputs.failOn ?? null;
    const settings = (0,leaves/* effectiveLeaves */.S)(policy).map(({ path, value }) => {
        const key = (0,positions/* pathText */.LF)(path);
        if (key === 'gate.fail-on' && failOn !== null)
            return { key, value: failOn, from: 'input fail-on' };
        return { key, value, from: lineOf(parsed, path) ?? otherSource(policy, path) };
    });
    return [...settings, ...entries(policy, parsed)];
}
/** Where the file has this value; null where it has not. A scanner's `true` or `false` is its section's `enabled`. */
function lineOf(parsed, path) {
    if (parsed === null)
        return null;
    const section = path.slice(0, -1);
    const switched = path.at(-1) === 'enabled' && typeof (0,positions/* valueAt */.fK)(parsed.written, section).value === 'boolean';
    const written = switched ? section : path;
    if (!(0,positions/* valueAt */.fK)(parsed.written, written).found)
        return null;
    return `${parsed.file}:${(0,positions/* placeOf */.$t)(parsed.positions, written).value.line}`;
}
function otherSource(policy, path) {
    return path[0] === 'sla' && path[1] === 'days' ? `preset ${policy.sla.preset}` : 'default';
}
function entries(policy, parsed) {
    return [
        ...policy.severity.overrides.map((override, index) => ({
            key: `severity.overrides.${index}`,
            value: `${(0,gate_waiver/* describeMatch */.$X)(override.match)} is ${override.severity}`,
            from: lineOf(parsed, ['severity', 'overrides', String(index)]) ?? 'default',
        })),
        ...policy.waivers.map((waiver, index) => ({
            key: `waivers.${index}`,
            value: `${(0,gate_waiver/* describeMatch */.$X)(waiver.match)} until ${waiver.expires}`,
            from: lineOf(parsed, ['waivers', String(index)]) ?? 'default',
        })),
    ];
}
/** The rows as aligned text for a terminal, one a line, each ended by a newline. */
function renderPolicy(rows) {
    const plain = rows.map(({ key, value, from }) => ({ key, value: value.replace(/\s+/g, ' '), from }));
    const keyWidth = Math.max(0, ...plain.map(({ key }) => key.length));
    const valueWidth = Math.max(0, ...plain.map(({ value }) => value.length));
    return plain
        .map(({ key, value, from }) => `${key.padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${from}\n`)
        .join('');
}

// EXTERNAL MODULE: ./src/run/policy-in-force.ts + 1 modules
var policy_in_force = __webpack_require__(8628);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/exec.ts
var exec = __webpack_require__(8780);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/cli/main.ts
var main = __webpack_require__(2957);
;// CONCATENATED MODULE: ./src/cli/commands/policy.ts











/** `fixby policy check [file]` and `fixby policy show [file]`. @throws UsageError, or TypeError of Node's option parser */
async function policy(args) {
    const { positionals, values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        options: { 'fail-on': { type: 'string' } },
    });
    const [action, file, ...others] = positionals;
    if ((action !== 'check' && action !== 'show') || others.length > 0) {
        throw new main/* UsageError */.e('call fixby policy check [file], or fixby policy show [file].');
    }
    const path = file ?? (await defaultPath());
    const text = await readPolicyIfAny(path);
    if (text === null && file !== undefined)
        throw new main/* UsageError */.e(`there is no policy file ${path}.`);
    if (text === null && action === 'check')
        throw new main/* UsageError */.e(`there is no policy file ${path}, so the default policy is in force: fixby policy show.`);
    const parsed = text === null ? null : (0,parse/* parsePolicy */.O)(text, path);
    if (parsed !== null && !parsed.ok) {
        process.stderr.write(`${parsed.errors.map(parse/* formatPolicyError */.i).join('\n')}\n`);
        return main/* EXIT */.d.usage;
    }
    if (action === 'check')
        process.stdout.write(`${path} is valid.\n`);
    else
        process.stdout.write(renderPolicy(describePolicy(parsed, { failOn: failOnOption(values['fail-on']) })));
    return main/* EXIT */.d.pass;
}
function failOnOption(value) {
    if (value === undefined)
        return null;
    const parsed = sections/* failOnSchema */.nI.safeParse(value);
    if (!parsed.success)
        throw new main/* UsageError */.e(`--fail-on is "${value}"; it must be one of ${sections/* failOnSchema */.nI.options.join(', ')}.`);
    return parsed.data;
}
/** Where a scan would look for it: in the repository that this directory is part of, else below this directory. */
async function defaultPath() {
    const here = await (0,promises_.realpath)('.');
    const repository = await git/* Repository */.LN.open(here, exec/* run */.e);
    return (0,external_node_path_.join)((0,external_node_path_.relative)(here, repository === null ? here : await (0,promises_.realpath)(repository.root)), policy_in_force/* DEFAULT_POLICY_PATH */.lo);
}
/** The policy's text; null when there is no such file. */
async function readPolicyIfAny(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,errors/* isMissing */.b2)(error))
            return null;
        throw new main/* UsageError */.e(`the policy file ${path} cannot be read (${(0,errors/* messageOf */.bD)(error)}).`);
    }
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__);



/**
 * @actions/exec offers neither a timeout nor the child; Node announces every child on this channel, inside the
 * asynchronous context of the call that spawned it, which tells whose child it is.
 * @see https://nodejs.org/api/diagnostics_channel.html#process
 */
const owner = new node_async_hooks__WEBPACK_IMPORTED_MODULE_1__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)('child_process', (message) => {
    const adopt = owner.getStore();
    // The announcement comes before the child has its streams; by the next tick it has them.
    if (adopt)
        process.nextTick(adopt, message.process);
});
/**
 * Runs `program` through @actions/exec with an argument array, its output captured and never echoed. The child reads `input`, or
 * nothing.
 * @throws Error when the program cannot be started
 */
const run = async (program, args, options) => {
    const running = new Running(options.maxOutputBytes);
    const timer = setTimeout(() => {
        running.kill('timeout');
    }, options.timeoutMs);
    try {
        // @actions/exec types the code as number, but passes on the null of a child that a signal ended.
        const exitCode = (await owner.run((child) => {
            running.adopt(child);
            options.onStart?.();
        }, () => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(`"${program}"`, [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            input: options.input ?? Buffer.alloc(0),
            env: { ...options.env },
            silent: true,
            ignoreReturnCode: true,
            delay: 2_000,
        })));
        return running.result(exitCode);
    }
    finally {
        clearTimeout(timer);
        running.release();
    }
};
/** One child and what it has written so far. */
class Running {
    #stdout;
    #stderr;
    #child = null;
    #killed = null;
    constructor(maxOutputBytes) {
        const overflow = () => {
            this.kill('output');
        };
        this.#stdout = new Capture(maxOutputBytes, overflow);
        this.#stderr = new Capture(maxOutputBytes, overflow);
    }
    adopt(child) {
        this.#child = child;
        // A child that ends without reading its input is no error of ours: its exit code says how it went.
        child.stdin?.on('error', () => undefined);
        this.#take(child.stdout, this.#stdout);
        this.#take(child.stderr, this.#stderr);
        if (this.#killed !== null)
            child.kill('SIGKILL');
    }
    /** @actions/exec looks for lines in everything it reads, in quadratic time where a line is long: nobody needs them. */
    #take(stream, capture) {
        stream?.removeAllListeners('data').on('data', (data) => {
            capture.add(data);
        });
    }
    kill(why) {
        this.#killed ??= why;
        this.#child?.kill('SIGKILL');
    }
    /** Lets go of streams that a child of the child may still hold open. */
    release() {
        this.#child?.stdout?.destroy();
        this.#child?.stderr?.destroy();
    }
    result(exitCode) {
        return {
            exitCode: this.#killed === null ? exitCode : null,
            stdout: this.#stdout.bytes(),
            stderr: this.#stderr.bytes().toString('utf8'),
            killed: this.#killed ?? this.#child?.signalCode ?? null,
        };
    }
}
class Capture {
    #chunks = [];
    #max;
    #onOverflow;
    #size = 0;
    constructor(max, onOverflow) {
        this.#max = max;
        this.#onOverflow = onOverflow;
    }
    add(data) {
        this.#size += data.length;
        if (this.#size > this.#max)
            this.#onOverflow();
        else
            this.#chunks.push(data);
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}
/** What a program needs to start, find its cache and reach the network through a proxy; no token is among them. */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'APPDATA',
    'SystemRoot',
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
    'TMPDIR',
    'TEMP',
    'TMP',
    'XDG_CACHE_HOME',
    'LANG',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
/** The part of this process's environment that any child may have, with `extra` on top. */
function minimalEnvironment(extra = {}) {
    const passed = PASSED_ON.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(passed), ...extra };
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ Repository),
/* harmony export */   XS: () => (/* binding */ GitError)
/* harmony export */ });
/* unused harmony export OBJECT_ID */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8780);


/** A git command that failed, with git's own words (bounded, one line). */
class GitError extends Error {
    name = 'GitError';
}
/** A full object name, SHA-1 or SHA-256. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Configuration of a scanned repository that could start programs or rewrite content is switched off: we only read. */
const SAFE = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.ext.allow=never',
    'core.quotePath=false',
];
/** One local git repository, read as data: no checkout, no hook, no filter, no object in the place of another (`git replace`). */
class Repository {
    root;
    #run;
    constructor(root, run) {
        this.root = root;
        this.#run = run;
    }
    /**
     * The repository that `directory` lies in.
     * @returns null when there is no git on this machine or `directory` is in no repository
     */
    static async open(directory, run) {
        const probe = new Repository(directory, run);
        const root = await probe.#attempt(['rev-parse', '--show-toplevel']);
        return root === null ? null : new Repository(root.toString('utf8').replace(/\r?\n$/, ''), run);
    }
    /** The commit that is checked out; null in a repository without one. */
    async headCommit() {
        return this.resolve('HEAD');
    }
    /** The commit that a revision names here; null when there is none. */
    async resolve(revision) {
        const out = await this.#attempt([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /** A commit with its real parents. @throws GitError when it is not here */
    async commit(sha) {
        const text = (await this.git(['cat-file', 'commit', sha])).toString('utf8');
        const header = text.slice(0, text.indexOf('\n\n'));
        return {
            sha,
            parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []),
        };
    }
    /** Whether the commit and its tree are here. */
    async has(sha) {
        return (await this.#attempt(['cat-file', '-e', `${sha}^{tree}`])) !== null;
    }
    /** Whether history is cut off: then a merge base cannot be trusted. */
    async isShallow() {
        return (await this.git(['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true';
    }
    /** The merge base of two commits; null when history does not tell (none, or a shallow clone). */
    async mergeBase(a, b) {
        if (await this.isShallow())
            return null;
        const out = await this.#attempt(['merge-base', a, b]);
        return out === null ? null : out.toString('utf8').trim();
    }
    /**
     * Brings one commit here, without history where the clone is shallow, and writes no ref.
     * @param remote a remote's name or a URL
     * @param ref what to ask the remote for: a full object name or a ref
     * @param configuration further settings that only this fetch sees, through its environment
     * @throws GitError when the remote does not give it
     */
    async fetch(remote, ref, configuration = {}) {
        const depth = (await this.isShallow()) ? ['--depth=1'] : [];
        const flags = [
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--quiet',
        ];
        await this.git(['fetch', ...flags, ...depth, '--end-of-options', remote, ref], configurationEnvironment(configuration));
    }
    /** The address of a remote; null where there is none of that name. */
    async remoteUrl(remote) {
        const url = await this.#attempt(['remote', 'get-url', remote]);
        return url === null ? null : url.toString('utf8').trim();
    }
    /** The commit that a ref of the remote names right now. @throws GitError when the remote cannot be asked or has no such ref */
    async remoteRef(remote, ref, configuration = {}) {
        const out = await this.git(['ls-remote', '--exit-code', '--end-of-options', remote, ref], configurationEnvironment(configuration));
        const sha = out.toString('utf8').split(/\s/)[0] ?? '';
        if (!OBJECT_ID.test(sha))
            throw new GitError(`the remote answered with no commit for ${ref}`);
        return sha;
    }
    /** Runs git here. @throws GitError */
    async git(args, environment = {}, io = {}) {
        const settings = [...SAFE, `safe.directory=${this.root}`].flatMap((setting) => ['-c', setting]);
        const result = await this.#run('git', ['-C', this.root, ...settings, ...args], {
            env: (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .minimalEnvironment */ .n)({
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_REPLACE_OBJECTS: '1',
                LC_ALL: 'C',
                ...environment,
            }),
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...io,
        });
        if (result.exitCode !== 0)
            throw new GitError(explain(args[0] ?? '', result));
        return result.stdout;
    }
    async #attempt(args) {
        try {
            return await this.git(args);
        }
        catch (error) {
            // "No" is an answer here; a git that is missing altogether is one as well.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .bJ)(error))
                return null;
            throw error;
        }
    }
}
function explain(command, result) {
    if (result.killed === 'timeout')
        return `git ${command} took longer than ${TIMEOUT_MS / 1000} s`;
    if (result.killed === 'output')
        return `git ${command} printed more than is allowed`;
    const words = result.stderr.replace(/\s+/g, ' ').trim().slice(0, 300);
    return `git ${command} failed (exit code ${result.exitCode ?? 'none'}): ${words}`;
}
/** Settings for one git process, passed through the environment so that they stand in no argument list and no file. */
function configurationEnvironment(configuration) {
    const entries = Object.entries(configuration);
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(entries.length)],
        ...entries.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
    ]);
}


/***/ })

};

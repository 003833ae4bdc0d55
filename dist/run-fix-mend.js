"use strict";
exports.id = 7411;
exports.ids = [7411];
exports.modules = {

/***/ 57411:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mend: () => (/* binding */ mend)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/findings/fix-plan.js
var fix_plan = __webpack_require__(24225);
;// CONCATENATED MODULE: ./src/core/fix/groups.js

/** Splits the plan for the findings, worst findings first. */ function groupsOf(findings, grouping) {
    const whole = (0,fix_plan/* planFixes */.T)(findings).steps;
    if (grouping === 'all') return whole.length === 0 ? [] : [
        groupOf(whole)
    ];
    const packages = new Set(whole.flatMap(({ mends })=>mends.map(keyOf)));
    return [
        ...packages
    ].flatMap((key)=>{
        const { steps } = (0,fix_plan/* planFixes */.T)(findings.filter((finding)=>keyOf(finding) === key));
        if (steps.length === 0) return [];
        return grouping === 'per-package' ? [
            groupOf(steps)
        ] : steps.map((step)=>groupOf([
                step
            ]));
    });
}
function groupOf(steps) {
    const names = steps.flatMap(({ mends })=>mends.flatMap((finding)=>finding.package?.name ?? []));
    return {
        packages: [
            ...new Set(names)
        ],
        steps
    };
}
function keyOf({ package: at }) {
    return `${at?.ecosystem ?? ''}\n${at?.name ?? ''}`;
}

;// CONCATENATED MODULE: ./src/core/fix/mending.js

/** Findings of dependencies that a plan is for. */ function isMendable({ source, waiver, malicious, package: at }) {
    return source === 'dependencies' && waiver === null && !malicious && at !== null;
}
/**
 * Sums up a plan that was run.
 * @param before the findings of the tree as it was
 * @param after those of the tree with the changes
 * @param failures why a command was not kept, by the command
 * @param newest the version that a package has after the change, at the place of a finding; null
 *   where it has none
 */ function summedUp(before, after, failures, newest) {
    const still = new Map(after.filter(isMendable).map((finding)=>[
            finding.id,
            finding
        ]));
    const was = before.filter(isMendable);
    const plan = (0,fix_plan/* planFixes */.T)(was.flatMap(({ id })=>still.get(id) ?? []));
    const reasons = new Map(plan.left.map(({ finding, why })=>[
            finding.id,
            why
        ]));
    const stays = was.filter(({ id })=>still.has(id));
    const left = stays.flatMap((finding)=>{
        const now = still.get(finding.id) ?? finding;
        const why = reasonFor(now, failures) ?? reasonFor(finding, failures) ?? reasons.get(finding.id);
        if (why === undefined && now.locations.every((one)=>one.package?.fixedVersion == null)) return [];
        return [
            {
                finding,
                why: why ?? 'the command ran, and it is still there'
            }
        ];
    });
    return {
        mended: was.filter(({ id })=>!still.has(id)).map((finding)=>({
                finding,
                from: finding.package?.version ?? '',
                to: newest(finding)
            })),
        left,
        unfixed: stays.length - left.length
    };
}
function reasonFor({ locations }, failures) {
    return locations.flatMap(({ package: at })=>failures.get(at?.upgrade ?? '') ?? [])[0];
}

// EXTERNAL MODULE: ./src/core/findings/command-line.js
var command_line = __webpack_require__(71246);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(71680);
;// CONCATENATED MODULE: ./src/fix/formats.js

/** Where a lockfile states its format. */ const FORMATS = new Map([
    [
        'package-lock.json',
        /"lockfileVersion"\s*:\s*(\d+)/
    ],
    [
        'npm-shrinkwrap.json',
        /"lockfileVersion"\s*:\s*(\d+)/
    ],
    [
        'pnpm-lock.yaml',
        /^lockfileVersion:\s*["']?([\d.]+)/m
    ],
    [
        'yarn.lock',
        /^(?:# yarn lockfile (v\d+)|__metadata:\r?\n\s+version:\s*(\d+))/m
    ],
    [
        'Cargo.lock',
        /^version\s*=\s*(\d+)/m
    ],
    [
        'uv.lock',
        /^version\s*=\s*(\d+)/m
    ]
]);
/**
 * Whether a package manager of another version rewrote a lockfile in another format.
 * @returns a clause that says so; null when the format is the same
 */ function changedFormat(path, before, after) {
    const pattern = FORMATS.get(external_node_path_.posix.basename(path));
    if (pattern === undefined) return null;
    const [was, is] = [
        before,
        after
    ].map((text)=>formatIn(pattern, text));
    if (was === undefined || was === is) return null;
    return `the package manager here writes ${path} in another format (${was}, then ${is ?? 'none'}): use the version that the project uses`;
}
function formatIn(pattern, text) {
    const found = pattern.exec(text);
    return found?.[1] ?? found?.[2];
}

;// CONCATENATED MODULE: ./src/fix/guards/guard.js
/** A folder of the copy, as a guard sees it. */ /** Runs the program with options added to its arguments. */ function runs(words, ...options) {
    const [program = '', ...args] = words;
    return {
        program,
        args: [
            ...args,
            ...options
        ]
    };
}
/** A guard that never lets its program run, and says why. */ function refuses(why) {
    return ()=>Promise.resolve({
            refused: `${why}: run the command yourself`
        });
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/yaml.js
var yaml = __webpack_require__(84385);
;// CONCATENATED MODULE: ./src/fix/guards/javascript.js


/** npm. Only the lockfile is written, in the format that it has. */ const npm = async (words, folder)=>{
    if (words[1] === 'pkg') return runs(words);
    const lockfile = await folder.text('npm-shrinkwrap.json') ?? await folder.text('package-lock.json');
    const format = /"lockfileVersion"\s*:\s*([123])\b/.exec(lockfile ?? '')?.[1];
    return runs(words, ...[
        '--package-lock-only',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund'
    ], ...format === undefined ? [] : [
        '--lockfile-version',
        format
    ]);
};
/** Keys of pnpm-workspace.yaml that name programs which pnpm loads or runs. */ const PROGRAMS = [
    'configDependencies',
    'pnpmfile',
    'globalPnpmfile',
    'scriptShell',
    'nodeOptions'
];
/** pnpm. @see https://pnpm.io/cli/install */ const pnpm = async (words, folder)=>{
    const settings = (0,yaml/* yamlOf */.h)(await folder.text('pnpm-workspace.yaml') ?? '');
    const named = PROGRAMS.find((key)=>typeof settings === 'object' && settings !== null && key in settings);
    if (named !== undefined) return {
        refused: `pnpm-workspace.yaml has ${named}, a program that pnpm would run: run the command yourself`
    };
    if (/^pnpmfileChecksum:/m.test(await folder.text('pnpm-lock.yaml') ?? '')) return {
        refused: 'pnpm-lock.yaml depends on .pnpmfile.cjs, a program that pnpm would run: run the command yourself'
    };
    if (words[1] === 'config') return runs(words);
    return runs(words, '--lockfile-only', '--ignore-scripts', '--ignore-pnpmfile');
};
/**
 * Yarn 1 has no way to write the lockfile alone. It is run without scripts. The options stand
 * before the command: Yarn 2 and later take none there and stop, whatever the lockfile looks like,
 * where `yarn upgrade` would start the script of that name in package.json.
 */ const yarn = async ([program = '', ...args], folder)=>{
    if (/^__metadata:/m.test(await folder.text('yarn.lock') ?? '') || args[0] === 'config') return {
        refused: 'Yarn 2 and later packs dependencies from repositories and runs those of the kind exec: run the command yourself'
    };
    return {
        program,
        args: [
            '--ignore-scripts',
            '--non-interactive',
            '--no-progress',
            ...args
        ]
    };
};
/** Bun from 1.2. */ const bun = (words)=>Promise.resolve(words[1] === 'pm' ? runs(words) : runs(words, '--lockfile-only', '--ignore-scripts'));

;// CONCATENATED MODULE: ./src/fix/guards/pom-edit.js
/**
 * What the goals of versions-maven-plugin do, without Maven, which runs the plugins and extensions
 * that a pom.xml names.
 * @see https://www.mojohaus.org/versions/versions-maven-plugin/set-property-mojo.html
 */ /** Carries out `versions:set-property` and `versions:use-dep-version`. */ const maven = async (words, folder)=>{
    const at = words.indexOf('-f');
    const file = at < 0 ? 'pom.xml' : words[at + 1] ?? '';
    const text = await folder.text(file);
    if (text === null) return {
        refused: `there is no ${file}`
    };
    const edited = words.includes('versions:set-property') ? withProperty(text, pom_edit_option(words, 'property'), pom_edit_option(words, 'newVersion')) : withVersion(text, pom_edit_option(words, 'includes'), pom_edit_option(words, 'depVersion'));
    return edited === null || edited === text ? {
        refused: `${file} does not state the version where it could be changed alone`
    } : {
        edit: {
            file,
            text: edited
        }
    };
};
function pom_edit_option(words, name) {
    return words.find((word)=>word.startsWith(`-D${name}=`))?.slice(name.length + 3) ?? '';
}
/** Sets a property wherever the file defines it; null where it does not. */ function withProperty(text, name, version) {
    const blocks = /<properties>[\s\S]*?<\/properties>/g;
    const property = new RegExp(`(<${name.replaceAll('.', '\\.')}>)[^<]*(</)`, 'g');
    const edited = text.replace(blocks, (block)=>block.replace(property, `$1${version}$2`));
    return edited === text ? null : edited;
}
/** Sets the version of a dependency, `group:artifact`; null where its version stands elsewhere. */ function withVersion(text, name, version) {
    const [group = '', artifact = ''] = name.split(':');
    const says = (block, tag, value)=>new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(block)?.[1] === value;
    const edited = text.replace(/<dependency>[\s\S]*?<\/dependency>/g, (block)=>{
        const own = block.replace(/<exclusions>[\s\S]*?<\/exclusions>/g, '');
        if (!says(own, 'groupId', group) || !says(own, 'artifactId', artifact)) return block;
        return block.replace(/(<version>)\s*[^<$]*(<\/version>)/, `$1${version}$2`);
    });
    return edited === text ? null : edited;
}

;// CONCATENATED MODULE: ./src/fix/guards/python.js

/** uv with its own lockfile: it reads what packages state of themselves, and builds none. */ const uv = (words, folder)=>words[1] === 'pip' ? compiling(words, folder) : Promise.resolve(runs(words, '--no-build'));
/**
 * pip, pip-compile and `uv pip`. A line of a requirements file may name a folder or an archive,
 * which they build, in more ways than can be told apart for certain; and the options that an
 * earlier run wrote into a lockfile say where the next one writes.
 */ const compiling = refuses('a requirements file may name what pip builds, and so runs');
/** Poetry loads plugins out of the project, and builds what states no metadata. */ const poetry = refuses('a project may have plugins of Poetry, which it would run');

;// CONCATENATED MODULE: ./src/fix/guards/guards.js




/** Cargo changes manifests and the lockfile; it compiles nothing then. */ const cargo = (words)=>Promise.resolve(runs(words));
/** Go downloads modules and runs none of them. */ const go = (words)=>Promise.resolve(runs(words));
const composer = (words)=>Promise.resolve(runs(words, '--no-install', '--no-plugins', '--no-scripts', '--no-interaction'));
/** Edits one line of a file. */ const sed = (words)=>Promise.resolve(runs(words));
/** How each program of an upgrade command is run. */ const GUARDS = new Map([
    [
        'npm',
        npm
    ],
    [
        'pnpm',
        pnpm
    ],
    [
        'yarn',
        yarn
    ],
    [
        'bun',
        bun
    ],
    [
        'uv',
        uv
    ],
    [
        'poetry',
        poetry
    ],
    [
        'python',
        compiling
    ],
    [
        'pip-compile',
        compiling
    ],
    [
        'cargo',
        cargo
    ],
    [
        'go',
        go
    ],
    [
        'mvn',
        maven
    ],
    [
        'composer',
        composer
    ],
    [
        'sed',
        sed
    ],
    [
        'bundle',
        refuses('a Gemfile is a program, which Bundler would run')
    ],
    [
        'dotnet',
        refuses('a .NET project is a program, which MSBuild would run')
    ],
    [
        'pipenv',
        refuses('Pipenv builds packages to know what they require')
    ]
]);
/** The guard of a program; one that refuses where none is known. */ function guardOf(program) {
    return GUARDS.get(program) ?? refuses(`nobody has looked at what ${program} may run`);
}

;// CONCATENATED MODULE: ./src/fix/attempt.js






/** Milliseconds after which a package manager is ended. */ const TIMEOUT_MS = 180_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
/** Lines of what a package manager said that are repeated, and their length. */ const MAX_LINES = 3;
const MAX_SAID = 300;
/**
 * Runs commands one after the other in the copy, each program directly and without a shell. A
 * failure takes back what all of them did.
 */ async function attempt(bench, commands) {
    const before = bench.copy.state();
    const failed = await runAll(bench, commands);
    const outcome = failed === null ? await whatIsLeft(bench.copy, before) : {
        failed
    };
    if ('failed' in outcome) await bench.copy.rewind();
    else await bench.copy.keep(outcome.changes);
    return outcome;
}
async function runAll(bench, commands) {
    for (const command of commands){
        const { folder, steps } = (0,command_line/* readCommandLine */.y)(command);
        const where = (0,command_line/* unquoted */.q)(folder ?? '.');
        for (const step of steps){
            const failed = await runStep(bench, where, step.map(command_line/* unquoted */.q));
            if (failed !== null) return failed;
        }
    }
    return null;
}
async function runStep(bench, where, words) {
    const guarded = await guardOf(words[0] ?? '')(words, folderOf(bench.copy, where));
    if ('refused' in guarded) return guarded.refused;
    if ('edit' in guarded) {
        await bench.copy.write(external_node_path_.posix.join(where, guarded.edit.file), guarded.edit.text);
        return null;
    }
    try {
        await bench.sandbox.asked();
        const result = await start(bench, where, guarded);
        return result.exitCode === 0 ? null : whyFailed(words, result, await bench.sandbox.asked());
    } catch (error) {
        if (error instanceof exec/* ProgramMissing */.Xh) return `there is no ${guarded.program} here: install it in a step before`;
        return `${guarded.program} could not be run: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
function start({ copy, sandbox, run }, where, { program, args }) {
    const cwd = (0,external_node_path_.join)(copy.root, where);
    const options = {
        cwd,
        env: sandbox.env,
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_OUTPUT
    };
    return run(program, args, options);
}
function folderOf(copy, where) {
    return {
        text: (name)=>copy.text(external_node_path_.posix.join(where, name))
    };
}
function whyFailed(words, result, asked) {
    const program = words.slice(0, 2).join(' ');
    if (asked.length > 0) return `${program} asked for ${asked.join(' and ')}, to fetch a package whose scripts it would run: run the command yourself`;
    if (result.killed === 'timeout') return `${program} took longer than ${TIMEOUT_MS / 60_000} minutes`;
    const lines = `${result.stdout.toString('utf8')}\n${result.stderr}`.split('\n').map((line)=>line.trim()).filter((line)=>line !== '' && !/^(?:npm (?:notice|warn)|warning\b|at |A complete log)/i.test(line));
    return `${program} failed: ${lines.slice(-MAX_LINES).join(' / ').slice(0, MAX_SAID)}`;
}
/** What the commands left, or why it cannot be kept. */ async function whatIsLeft(copy, before) {
    const { changes, others } = await copy.left();
    if (others.length > 0) return {
        failed: `the command changed ${others.slice(0, 3).join(', ')}, which states no dependencies`
    };
    for (const [path, bytes] of changes){
        const format = changedFormat(path, before.get(path)?.toString('utf8') ?? '', bytes.toString('utf8'));
        if (format !== null) return {
            failed: format
        };
    }
    return changes.size === 0 ? {
        failed: 'the command changed nothing'
    } : {
        changes
    };
}

// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(58202);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(57535);
;// CONCATENATED MODULE: ./src/fix/file-roles.js


/**
 * Files that make a package manager run a program, or hold what nobody else may read. They are left
 * out of the copy in which package managers run.
 */ const LEFT_OUT = [
    // pnpm, Yarn and Bun load these as programs, or programs that they name.
    /(?:^|\/)\.?pnpmfile\.[cm]?js$/,
    /(?:^|\/)\.pnp(?:\.loader)?\.[cm]?js$/,
    /(?:^|\/)yarn\.config\.cjs$/,
    /(?:^|\/)\.yarnrc$/,
    /(?:^|\/)\.yarn\/(?!patches\/)/,
    /(?:^|\/)bunfig\.toml$/,
    /(?:^|\/)\.corepack\.env$/,
    // Settings that name a program or a toolchain to run.
    /(?:^|\/)\.cargo\//,
    /(?:^|\/)rust-toolchain(?:\.toml)?$/,
    /(?:^|\/)\.(?:python-versions?|tool-versions|pip-tools\.toml|prototools)$/,
    /(?:^|\/)poetry\.toml$/,
    /(?:^|\/)\.?mise(?:[.\w-]*\.toml$|\/)/,
    /(?:^|\/)\.(?:volta|poetry)\//,
    /(?:^|\/)\.(?:mvn|bundle|git|venv)\//,
    /(?:^|\/)node_modules\//,
    // Credentials, and variables that some programs read by themselves.
    /(?:^|\/)\.env(?:\.|rc$|$)/,
    /(?:^|\/)(?:auth\.json|\.netrc|\.pypirc)$/
];
/** Whether a file is not copied to where package managers run. */ function isLeftOut(path) {
    return LEFT_OUT.some((pattern)=>pattern.test(path));
}
const MANIFESTS = new Set([
    ...[
        'package.json',
        'pnpm-workspace.yaml',
        '.yarnrc.yml',
        'pyproject.toml',
        'Pipfile',
        'Cargo.toml'
    ],
    ...[
        'go.mod',
        'go.sum',
        'go.work',
        'go.work.sum',
        'composer.json'
    ]
]);
/** Whether a file states dependencies: only such files are ever changed. */ function statesDependencies(path) {
    const name = external_node_path_.posix.basename(path);
    return MANIFESTS.has(name) || (0,kinds/* lockfileKind */.Wd)(path) !== null || /\.in$/.test(name);
}

;// CONCATENATED MODULE: ./src/fix/settings.js

/**
 * The settings of npm and pnpm in an `.npmrc` that cannot start a program and hold no secret; all
 * others are left out of the copy. @see https://docs.npmjs.com/cli/using-npm/config
 */ const NPMRC = new RegExp(`^(?:(?:@[\\w.-]+:)?registry|${[
    ...[
        'legacy-peer-deps',
        'strict-peer-deps',
        'engine-strict',
        'install-links',
        'install-strategy'
    ],
    ...[
        'omit-lockfile-registry-resolved',
        'lockfile-include-tarball-url',
        'prefer-dedupe',
        'save-exact'
    ],
    ...[
        'save-prefix',
        'before',
        'min-release-age',
        'minimum-release-age',
        'auto-install-peers'
    ],
    ...[
        'strict-peer-dependencies',
        'dedupe-[\\w-]+',
        'resolution-mode',
        'link-workspace-packages'
    ],
    ...[
        'prefer-workspace-packages',
        'save-workspace-protocol',
        'shared-workspace-lockfile'
    ],
    ...[
        'inject-workspace-packages',
        'node-linker',
        'hoist(?:-pattern)?(?:\\[\\])?',
        'shamefully-hoist'
    ],
    ...[
        'public-hoist-pattern(?:\\[\\])?',
        'peers-suffix-max-length',
        'exclude-links-from-lockfile'
    ]
].join('|')})\\s*=`);
/** The same for Yarn 2 and later. @see https://yarnpkg.com/configuration/yarnrc */ const YARNRC = new Set([
    ...[
        'catalog',
        'catalogs',
        'checksumBehavior',
        'compressionLevel',
        'defaultSemverRangePrefix'
    ],
    ...[
        'enableTransparentWorkspaces',
        'nmHoistingLimits',
        'nmMode',
        'nodeLinker',
        'npmMinimalAgeGate'
    ],
    ...[
        'npmPreapprovedPackages',
        'npmRegistryServer',
        'npmScopes',
        'packageExtensions',
        'pnpMode'
    ],
    ...[
        'preferReuse',
        'supportedArchitectures'
    ]
]);
/** The harmless part of a settings file; null for any other file. */ function harmlessSettings(path, text) {
    const name = external_node_path_.posix.basename(path);
    // Those who read it end a line there, and we would not.
    if ((name === '.npmrc' || name === '.yarnrc.yml') && /\r(?!\n)/.test(text)) return {
        text: '',
        leftOut: text
    };
    if (name === '.npmrc') return split(text.split(/(?<=\n)/), (line)=>NPMRC.test(line.trim()) && !/\$\{|:\/\/[^/\s]*@/.test(line));
    if (name !== '.yarnrc.yml') return null;
    const blocks = text.split(/(?<=\n)(?=[^\s#])/);
    return split(blocks, (block)=>{
        const key = /^(?:#.*\r?\n|\s*\r?\n)*["']?([\w-]+)/.exec(block)?.[1] ?? '';
        return YARNRC.has(key) && !/npm(?:Auth|AlwaysAuth)|\$\{|:\/\/[^/\s]*@/.test(block);
    });
}
function split(parts, isHarmless) {
    const kept = parts.filter(isHarmless);
    return {
        text: kept.join(''),
        leftOut: parts.filter((part)=>!isHarmless(part)).join('')
    };
}

;// CONCATENATED MODULE: ./src/fix/copy.js






/** Bytes of the largest file that is copied: package managers read none that is larger. */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * A disposable copy of a tree, in which package managers run. It has no git directory, no links, no
 * file that may be executed, and nothing that makes a package manager run a program.
 */ class Copy {
    root;
    /** What each file states that may be changed, as it stands in the copy. */ #kept;
    /** Size and time of all other files. */ #others;
    /** What settings files say that the copy leaves out. */ #leftOut;
    /** What may be changed as the tree had it. */ #originals;
    constructor(root, kept, others, leftOut, originals){
        this.root = root;
        this.#kept = kept;
        this.#others = others;
        this.#leftOut = leftOut;
        this.#originals = originals;
    }
    /** @param root an empty directory */ static async of(tree, root) {
        const [kept, originals] = [
            new Map(),
            new Map()
        ];
        const [others, leftOut] = [
            new Map(),
            new Map()
        ];
        for (const { path, kind } of (await tree.files())){
            if (kind !== 'file' || isLeftOut(path)) continue;
            const bytes = await tree.read(path);
            if (bytes.length > MAX_BYTES) continue;
            const settings = harmlessSettings(path, bytes.toString('utf8'));
            const content = settings === null ? bytes : Buffer.from(settings.text);
            if (settings !== null && settings.leftOut !== '') leftOut.set(path, settings.leftOut);
            await put(root, path, content);
            if (statesDependencies(path)) {
                kept.set(path, content);
                originals.set(path, bytes);
            } else others.set(path, await stamp(root, path));
        }
        return new Copy(root, kept, others, leftOut, originals);
    }
    /** The text of a file in the copy; null where it has none. */ async text(path) {
        try {
            return (await (0,files/* readRegular */.VX)((0,external_node_path_.join)(this.root, path), MAX_BYTES)).toString('utf8');
        } catch (error) {
            if ((0,errors/* isMissing */.b2)(error)) return null;
            throw error;
        }
    }
    /** Writes a file of the copy. */ write(path, text) {
        return put(this.root, path, Buffer.from(text));
    }
    /** What the tree had at a path; null where it had nothing. */ original(path) {
        return this.#originals.get(path) ?? null;
    }
    /** What differs since the last `keep` or `rewind`. */ async left() {
        const found = new Set(await walk(this.root));
        const changes = new Map();
        for (const path of found){
            if (!statesDependencies(path) || isLeftOut(path)) continue;
            const bytes = await (0,files/* readRegular */.VX)((0,external_node_path_.join)(this.root, path), MAX_BYTES);
            if (this.#kept.get(path)?.equals(bytes) !== true) changes.set(path, bytes);
        }
        const others = [
            ...this.#kept.keys()
        ].filter((path)=>!found.has(path));
        for (const [path, before] of this.#others)if (!found.has(path) || await stamp(this.root, path) !== before) others.push(path);
        return {
            changes,
            others
        };
    }
    /** Keeps what was changed, and removes what else package managers have written. */ async keep(changes) {
        for (const [path, bytes] of changes)this.#kept.set(path, bytes);
        await this.rewind();
    }
    /** The contents of what may be changed, to go back to with `restore`. */ state() {
        return new Map(this.#kept);
    }
    /** Goes back to an earlier state. */ async restore(state) {
        this.#kept.clear();
        for (const [path, bytes] of state)this.#kept.set(path, bytes);
        await this.rewind();
    }
    /** Takes back what was changed since the last `keep`. */ async rewind() {
        for (const path of (await walk(this.root)))if (!this.#kept.has(path) && !this.#others.has(path)) await (0,promises_.rm)((0,external_node_path_.join)(this.root, path), {
            force: true
        });
        for (const [path, bytes] of this.#kept)if (!await this.#is(path, bytes)) await put(this.root, path, bytes);
    }
    /** Changes as they are meant for the tree: with what settings files say beyond the copy. */ forTree(changes) {
        return new Map([
            ...changes
        ].map(([path, bytes])=>{
            const leftOut = this.#leftOut.get(path);
            if (leftOut === undefined) return [
                path,
                bytes
            ];
            return [
                path,
                Buffer.from(`${bytes.toString('utf8').replace(/\n*$/, '\n')}${leftOut}`)
            ];
        }));
    }
    async #is(path, bytes) {
        try {
            return (await (0,files/* readRegular */.VX)((0,external_node_path_.join)(this.root, path), MAX_BYTES)).equals(bytes);
        } catch (error) {
            if ((0,errors/* isMissing */.b2)(error)) return false;
            throw error;
        }
    }
}
async function put(root, path, content) {
    const full = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(full), {
        recursive: true,
        mode: 0o700
    });
    await (0,promises_.writeFile)(full, content, {
        mode: 0o600
    });
}
async function stamp(root, path) {
    const { size, mtimeMs } = await (0,promises_.lstat)((0,external_node_path_.join)(root, path));
    return `${size} ${mtimeMs}`;
}
/** All regular files; what package managers install is none of ours. */ async function walk(root, directory = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = external_node_path_.posix.join(directory, entry.name);
        if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(root, path);
        return entry.isFile() ? [
            path
        ] : [];
    }));
    return found.flat();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(83456);
;// CONCATENATED MODULE: ./src/fix/sandbox.js






/** Programs that fetch code which package managers then build or run. */ const REFUSED = [
    'git',
    'hg',
    'svn',
    'bzr',
    'ssh'
];
/**
 * The settings of package managers that keep them from running code of the tree or of packages,
 * beside what the guards add and refuse.
 */ const SETTINGS = {
    CI: '1',
    // Or mise believes every file of the tree on a runner.
    MISE_PARANOID: '1',
    NO_COLOR: '1',
    NO_UPDATE_NOTIFIER: '1',
    npm_config_ignore_scripts: 'true',
    npm_config_package_lock_only: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_manage_package_manager_versions: 'false',
    pnpm_config_pm_on_fail: 'ignore',
    pnpm_config_ignore_scripts: 'true',
    pnpm_config_ignore_pnpmfile: 'true',
    COREPACK_ENV_FILE: '0',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    COREPACK_ENABLE_STRICT: '0',
    COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: '0',
    YARN_IGNORE_PATH: '1',
    YARN_ENABLE_SCRIPTS: 'false',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_GLOBAL_CACHE: 'true',
    YARN_ENABLE_TELEMETRY: 'false',
    YARN_ENABLE_CONSTRAINTS_CHECKS: 'false',
    UV_NO_BUILD: '1',
    UV_NO_SYNC: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_KEYRING_PROVIDER: 'disabled',
    PYTHONSAFEPATH: '1',
    PYTHONNOUSERSITE: '1',
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    RUSTUP_AUTO_INSTALL: '0',
    GOENV: 'off',
    GOFLAGS: '-mod=mod -modcacherw',
    GOTOOLCHAIN: 'local',
    GOVCS: '*:off',
    CGO_ENABLED: '0',
    COMPOSER_NO_INTERACTION: '1',
    // Or Composer asks git, among others, what the version of the project is.
    COMPOSER_ROOT_VERSION: '1.0.0',
    COMPOSER_ALLOW_SUPERUSER: '1'
};
/** Addresses of registries that the environment names and that hold no credentials. */ const REGISTRIES = [
    'npm_config_registry',
    'UV_DEFAULT_INDEX',
    'GOPROXY',
    'GOSUMDB'
];
/** Files with the certificates of a proxy or of a registry in the house. */ const CERTIFICATES = [
    'NODE_EXTRA_CA_CERTS',
    'CARGO_HTTP_CAINFO'
];
/** Creates a sandbox. @param directory an empty one */ async function createSandbox(directory) {
    const [home, stubs, temp] = [
        'home',
        'stubs',
        'tmp'
    ].map((name)=>(0,external_node_path_.join)(directory, name));
    const log = (0,external_node_path_.join)(stubs, 'asked');
    for (const path of [
        home,
        stubs,
        temp
    ])await (0,promises_.mkdir)(path, {
        mode: 0o700
    });
    for (const name of REFUSED){
        const script = `#!/bin/sh\necho "${name}" >>'${log}'\necho "${name} is not run here" >&2\nexit 1\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(stubs, name), script);
        await (0,promises_.chmod)((0,external_node_path_.join)(stubs, name), 0o700);
    }
    return {
        env: sandbox_environment(home, stubs, temp),
        asked: async ()=>{
            const names = await linesOf(log);
            await (0,promises_.writeFile)(log, '');
            return [
                ...new Set(names)
            ];
        }
    };
}
async function linesOf(file) {
    try {
        return (await (0,promises_.readFile)(file, 'utf8')).split('\n').filter((line)=>line !== '');
    } catch (error) {
        if ((0,errors/* isMissing */.b2)(error)) return [];
        throw error;
    }
}
function sandbox_environment(home, stubs, temp) {
    const { PATH = '', ...rest } = (0,environment/* minimalEnvironment */.nr)();
    const rustup = process.env['RUSTUP_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.rustup');
    const registries = REGISTRIES.flatMap((name)=>{
        const value = process.env[name];
        return value === undefined || value === '' || /:\/\/[^/]*@/.test(value) ? [] : [
            [
                name,
                value
            ]
        ];
    });
    const certificates = CERTIFICATES.flatMap((name)=>{
        const value = process.env[name] ?? '';
        return value === '' || (0,environment/* isJudged */.sL)(value) ? [] : [
            [
                name,
                value
            ]
        ];
    });
    return {
        ...rest,
        ...Object.fromEntries([
            ...registries,
            ...certificates
        ]),
        ...SETTINGS,
        PATH: [
            stubs,
            PATH
        ].join(external_node_path_.delimiter),
        // Before a setting of the tree may name another one.
        npm_config_git: (0,external_node_path_.join)(stubs, 'git'),
        HOME: home,
        USERPROFILE: home,
        APPDATA: home,
        LOCALAPPDATA: home,
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
        TMPDIR: temp,
        TEMP: temp,
        TMP: temp,
        ...(0,external_node_fs_.existsSync)(rustup) && !(0,environment/* isJudged */.sL)(rustup) ? {
            RUSTUP_HOME: rustup
        } : {}
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/system/overlay-tree.js
var overlay_tree = __webpack_require__(52034);
// EXTERNAL MODULE: ./src/core/packages/versions.js + 7 modules
var packages_versions = __webpack_require__(59832);
;// CONCATENATED MODULE: ./src/core/fix/downgrades.js

/**
 * The packages that a change moves back: a version that is new in a lockfile is older than all that
 * it had, or the newest one it has is older than the newest one it had.
 */ function downgradesIn(before, after) {
    const [was, is] = [
        byPackage(before),
        byPackage(after)
    ];
    return [
        ...is
    ].flatMap(([key, now])=>{
        const then = was.get(key) ?? [];
        const added = now.filter((one)=>!then.some(({ version })=>version === one.version));
        const [oldest, newest, lowest, highest] = [
            then[0],
            then.at(-1),
            added[0],
            now.at(-1)
        ];
        if (!oldest || !newest || !lowest || !highest) return [];
        if (isOlder(lowest, oldest)) return [
            fell(oldest, lowest)
        ];
        return isOlder(highest, newest) ? [
            fell(newest, highest)
        ] : [];
    });
}
function fell({ path, name, version: from }, { version: to }) {
    return {
        path,
        name,
        from,
        to
    };
}
function isOlder(a, b) {
    return ((0,packages_versions/* compareVersions */.Zy)(a.ecosystem, a.version, b.version) ?? 0) < 0;
}
/** The versions of each package in each lockfile, oldest first. */ function byPackage(stated) {
    const all = new Map();
    for (const one of stated){
        const key = JSON.stringify([
            one.path,
            one.ecosystem,
            one.name
        ]);
        all.set(key, [
            ...all.get(key) ?? [],
            one
        ]);
    }
    for (const versions of all.values())versions.sort((a, b)=>(0,packages_versions/* compareVersions */.Zy)(a.ecosystem, a.version, b.version) ?? 0);
    return all;
}

// EXTERNAL MODULE: ./src/run/pipeline.js + 18 modules
var pipeline = __webpack_require__(63546);
// EXTERNAL MODULE: ./src/scanners/dependencies/read-lockfiles.js + 7 modules
var read_lockfiles = __webpack_require__(81825);
;// CONCATENATED MODULE: ./src/run/fix/stated.js


/** The versions that lockfiles of a tree state; a path that the tree does not have states none. */ async function statedIn(tree, paths) {
    const here = new Set((await tree.files()).map(({ path })=>path));
    const lockfiles = paths.filter((path)=>here.has(path) && (0,kinds/* lockfileKind */.Wd)(path) !== null);
    return (await (0,read_lockfiles/* readLockfiles */.H)(tree, lockfiles)).flatMap(({ path, kind, facts })=>(facts?.entries?.() ?? []).flatMap(({ name, version, origin })=>origin === 'own' ? [] : [
                {
                    path,
                    ecosystem: kind.ecosystem ?? '',
                    name,
                    version
                }
            ]));
}

;// CONCATENATED MODULE: ./src/run/fix/rescan.js





/** Maximum number of names in a clause. */ const MAX_NAMED = 3;
/**
 * Scans the dependencies of a tree with changes, compared with the tree before them.
 * @throws FixbyError (scanner) when that could not be done: then nothing is known
 */ async function rescan(input, before, changes) {
    const head = new overlay_tree/* OverlayTree */.F(before, changes);
    const scanners = input.scanners.filter((one)=>one.sources.includes('dependencies'));
    const result = await (0,pipeline/* judge */.S)({
        ...input,
        ...{
            head,
            base: before,
            trusted: before,
            baseUnknown: null,
            scanners,
            recall: pipeline/* noRecall */.v
        }
    });
    const failed = result.scans.find(({ status })=>status === 'failed');
    if (failed !== undefined) throw new fixby_error/* FixbyError */.$('scanner', `the changed dependencies could not be scanned: ${failed.reason ?? ''}`);
    const paths = [
        ...changes.keys()
    ];
    const downgrades = downgradesIn(await statedIn(before, paths), await statedIn(head, paths));
    const introduced = result.findings.filter(({ origin })=>origin === 'introduced');
    const problems = [
        ...introduced.map(({ rule, title, package: at })=>at === null ? `"${title}"` : `${at.name} ${at.version} (${rule})`),
        ...downgrades.map(({ name, from, to })=>`${name} ${to} in place of ${from}`)
    ];
    const findings = result.findings.filter(({ source })=>source === 'dependencies');
    return {
        findings,
        brings: problems.length === 0 ? null : `it would bring ${listed(problems)}`
    };
}
function listed(items) {
    const more = items.length - MAX_NAMED;
    return `${items.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/run/fix/mend.js












/** Maximum number of times that a plan is made: a change may open the way for another one. */ const MAX_ROUNDS = 3;
/** Maximum number of packages that are named while they are upgraded. */ const mend_MAX_NAMED = 5;
/**
 * Runs the plan for findings in a disposable copy of the head, and keeps what mends without
 * bringing anything new. The tree itself is not changed.
 * @throws FixbyError (scanner) when a change could not be scanned
 */ async function mend(input, findings, grouping) {
    if (process.platform === 'win32') throw new fixby_error/* FixbyError */.$('usage', 'commands are run on Linux and macOS only.', 'Run them yourself: fixby fix --print');
    const [place, root] = [
        (0,external_node_path_.join)(input.scratch, 'fix'),
        (0,external_node_path_.join)(input.scratch, 'fix', 'copy')
    ];
    for (const path of [
        place,
        root
    ])await (0,promises_.mkdir)(path, {
        mode: 0o700
    });
    const bench = {
        copy: await Copy.of(input.head, root),
        sandbox: await createSandbox(place),
        run: exec/* run */.eF
    };
    const work = new Work(input, bench, findings.filter(isMendable));
    for(let round = 0; round < MAX_ROUNDS; round += 1)if (!await work.round(grouping)) break;
    return work.result(findings);
}
/** The state of a plan that is being run. */ class Work {
    #input;
    #bench;
    #failures = new Map();
    #tried = new Set();
    #kept = [];
    #findings;
    #scans = 0;
    #failed = 0;
    constructor(input, bench, findings){
        this.#input = input;
        this.#bench = bench;
        this.#findings = findings;
    }
    /** Runs what the findings ask for and was not run yet. @returns whether anything was kept */ async round(grouping) {
        const groups = groupsOf(this.#findings, grouping).filter(({ steps })=>steps.some(({ command })=>!this.#tried.has(command)));
        if (groups.length === 0) return false;
        for (const { steps } of groups)for (const { command } of steps)this.#tried.add(command);
        return this.#together(groups);
    }
    /** Keeps what groups change as a whole, else what each of them changes by itself. */ async #together(groups) {
        const start = this.#bench.copy.state();
        const tried = await this.#tryAll(groups);
        if (tried.length === 0) return false;
        const after = await this.#rescan(tried);
        if (after.brings === null && tried.every(({ group })=>this.#mends(group, after))) {
            this.#keep(tried, after);
            return true;
        }
        await this.#bench.copy.restore(start);
        if (tried.length > 1) return this.#oneByOne(tried.map(({ group })=>group));
        for (const { group } of tried)this.#reject(group, after);
        return false;
    }
    /** What was kept, for the tree, and what the findings say of it. */ async result(before) {
        const { copy } = this.#bench;
        const paths = [
            ...new Set(this.#kept.flatMap(({ changes })=>[
                    ...changes.keys()
                ]))
        ];
        const [was, is] = [
            await statedIn(this.#input.head, paths),
            await statedIn(this.#tree(this.#kept), paths)
        ];
        const newest = ({ package: at, locations })=>{
            const here = new Set(locations.map(({ path })=>path));
            const of = (all)=>all.filter(({ path, name })=>here.has(path) && name === at?.name).map(({ version })=>version);
            const old = new Set(of(was));
            // Some manifests are no lists of versions: the command asked for the fixed one.
            if (old.size === 0) return at?.fixedVersion ?? null;
            return of(is).find((version)=>!old.has(version)) ?? of(is).at(-1) ?? null;
        };
        const files = [
            ...this.#merged(this.#kept)
        ].map(([path, after])=>[
                path,
                {
                    before: copy.original(path),
                    after
                }
            ]);
        return {
            ...summedUp(before, this.#findings, this.#failures, newest),
            files: new Map(files),
            failed: this.#failed,
            kept: this.#kept.map(({ group, changes })=>({
                    packages: group.packages,
                    commands: group.steps.map(({ command })=>command),
                    changes: copy.forTree(changes)
                }))
        };
    }
    async #tryAll(groups) {
        const tried = [];
        for (const group of groups){
            this.#input.log.info(`Upgrading ${group.packages.slice(0, mend_MAX_NAMED).join(', ')}`);
            const outcome = await attempt(this.#bench, group.steps.map(({ command })=>command));
            if ('failed' in outcome) {
                this.#failed += 1;
                this.#fail(group, outcome.failed);
            } else tried.push({
                group,
                changes: outcome.changes
            });
        }
        return tried;
    }
    async #oneByOne(groups) {
        let any = false;
        for (const group of groups)any = await this.#together([
            group
        ]) || any;
        return any;
    }
    async #rescan(tried) {
        this.#scans += 1;
        const scratch = (0,external_node_path_.join)(this.#input.scratch, `fix-scan-${this.#scans}`);
        await (0,promises_.mkdir)(scratch, {
            mode: 0o700
        });
        return rescan({
            ...this.#input,
            scratch
        }, this.#tree(this.#kept), this.#merged(tried));
    }
    #tree(kept) {
        return new overlay_tree/* OverlayTree */.F(this.#input.head, this.#merged(kept));
    }
    #merged(tried) {
        return this.#bench.copy.forTree(new Map(tried.flatMap(({ changes })=>[
                ...changes
            ])));
    }
    /** Whether a place of a finding that a group is for is gone. */ #mends({ steps }, { findings }) {
        const now = new Set(findings.flatMap(placesOf));
        return steps.some(({ mends })=>mends.flatMap(placesOf).some((place)=>!now.has(place)));
    }
    #keep(tried, { findings }) {
        this.#kept.push(...tried);
        this.#findings = findings;
    }
    #reject(group, { brings }) {
        this.#fail(group, brings ?? 'the command ran, and mended nothing');
    }
    /** A group's commands are made of those of its findings. */ #fail({ steps }, why) {
        for (const { mends } of steps)for (const { package: at } of mends.flatMap(({ locations })=>locations))if (at?.upgrade != null) this.#failures.set(at.upgrade, why);
    }
}
function placesOf({ id, locations }) {
    return locations.map(({ path, package: at })=>JSON.stringify([
            id,
            path,
            at?.version
        ]));
}


/***/ }),

/***/ 52034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79390);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1882);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);



/** A tree with some files changed or added: what a change would make of it. */ class OverlayTree {
    commit = null;
    #below;
    #changes;
    /** @param changes contents by path */ constructor(below, changes){
        this.#below = below;
        this.#changes = changes;
    }
    async files() {
        const files = await this.#below.files();
        const here = new Set(files.map(({ path })=>path));
        const added = [
            ...this.#changes.keys()
        ].filter((path)=>!here.has(path));
        const all = [
            ...files,
            ...added.map((path)=>({
                    path,
                    kind: 'file'
                }))
        ];
        return all.sort((a, b)=>(0,_core_scale_text_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.path, b.path));
    }
    contentId(path) {
        const bytes = this.#changes.get(path);
        return bytes === undefined ? this.#below.contentId(path) : Promise.resolve((0,_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .z)(bytes));
    }
    read(path, maxBytes = Infinity) {
        const bytes = this.#changes.get(path);
        if (bytes === undefined) return this.#below.read(path, maxBytes);
        return bytes.length > maxBytes ? Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLargeError */ .qB(path, bytes.length, maxBytes)) : Promise.resolve(bytes);
    }
}


/***/ })

};
;
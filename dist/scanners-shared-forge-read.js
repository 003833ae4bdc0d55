export const id = 3647;
export const ids = [3647];
export const modules = {

/***/ 17110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownApps: () => (/* binding */ knownApps)
/* harmony export */ });
/* harmony import */ var _system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26576);
/* harmony import */ var _shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8516);
/* harmony import */ var _engine_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
/* harmony import */ var _analyse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77755);




const SOURCE = /\.[cm]?[jt]sx?$/iu;
/** Largest source file that is read, in bytes. */ const MAX_FILE = 1_000_000;
/**
 * The apps of a tree with what our own analysis of their code says: FSRT has no lines, and this
 * gives them places.
 */ async function knownApps(tree, scope) {
    const { manifests } = await (0,_shared_forge_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readForgeApps */ .q)(tree, scope);
    const files = await sourcesOf(tree, manifests.map(({ directory })=>directory));
    return manifests.map((manifest)=>{
        const entries = new Map();
        for (const { step } of (0,_analyse_js__WEBPACK_IMPORTED_MODULE_3__/* .rootsOfApp */ .e)(manifest, files))entries.set(step.name, (0,_engine_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(step.node, step.module));
        return {
            manifest: manifest.path,
            directory: manifest.directory,
            ours: (0,_analyse_js__WEBPACK_IMPORTED_MODULE_3__.analyseApps)([
                manifest
            ], files, []),
            entries
        };
    });
}
async function sourcesOf(tree, directories) {
    const wanted = (await tree.files()).filter(({ path, kind })=>kind === 'file' && SOURCE.test(path) && directories.some((directory)=>directory === '' || path.startsWith(`${directory}/`)) && !path.split('/').some((part)=>_system_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER_SCANNED */ .m.includes(part)));
    const texts = new Map();
    for (const { path } of wanted){
        const bytes = await tree.read(path, MAX_FILE).catch(()=>null);
        // A place is a help, no verdict: what cannot be read has none, and FSRT itself says what it
        // makes of it.
        if (bytes !== null) texts.set(path, bytes.toString('utf8'));
    }
    return {
        aliases: [],
        has: (path)=>texts.has(path),
        read: (path)=>texts.get(path) ?? null
    };
}


/***/ }),

/***/ 44491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export EGRESS_KINDS */
/** Places in `permissions.external` where addresses stand. */ const EGRESS_KINDS = [
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames',
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
];
/** The addresses of `permissions.external`. */ function egressOf(external) {
    return EGRESS_KINDS.flatMap((kind)=>external.get(...kind.split('.')).items.map((item)=>{
            const plain = item.text !== null;
            return {
                kind,
                address: plain ? item.text : item.get('address').text,
                remote: plain ? null : item.get('remote').text,
                plain,
                category: plain ? null : item.get('category').text,
                inScopeEUD: plain ? null : item.get('inScopeEUD').flag,
                at: item.at
            };
        }));
}
/**
 * The host of an address with its port, in lower case: `https://API.example.com/v1` is
 * `api.example.com`. Null where it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null where it names none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 66506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
 * The entry table of an app.
 * @param has whether the tree has a file of this path, a symbolic link too
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
/** Forge looks below `src`; an app that is packed by hand may keep its code beside the manifest. */ function fileOf(directory, name, has) {
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

/***/ 8516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ manifestPaths),
  q: () => (/* binding */ readForgeApps)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/modules.js
/** Every module of a manifest; `function` declares functions and is none itself. */ function moduleListOf(root) {
    return root.get('modules').entries.filter(([type])=>type !== 'function').flatMap(([type, list])=>{
        const nodes = list.items.length > 0 ? list.items : list.entries.length > 0 ? [
            list
        ] : [];
        return nodes.map((node)=>({
                type,
                key: node.get('key').text ?? '',
                node,
                at: node.at
            }));
    });
}
/**
 * Modules whose own function Atlassian calls for an event, by the clock or for a service. Whatever
 * is not here counts as called by users.
 */ const PLATFORM = new Set([
    'trigger',
    'scheduledTrigger',
    'consumer',
    'fifoConsumer',
    'preUninstall',
    'migration',
    'jira:workflowPostFunction',
    'jira:workflowCondition',
    'jira:workflowValidator',
    'bitbucket:mergeCheck',
    'bitbucket:dynamicPipelinesProvider',
    'compass:dataProvider',
    'graph:connector',
    'graph:smartLink',
    'automation:trigger',
    'automation:action',
    'automation:condition',
    'automation:branch',
    'automation:attributeResolver',
    'automation:template',
    'devops:buildInfoProvider',
    'devops:deploymentInfoProvider',
    'devops:featureFlagInfoProvider',
    'devops:developmentInfoProvider'
]);
/**
 * Who calls a function that stands in a module.
 * @param leaf where in the module it stands: `function`, `resolver.function`, `config.function`
 */ function callerOf(type, leaf) {
    if (type === 'webtrigger') return 'anyone';
    if (type === 'apiRoute') return 'api';
    if (type === 'action' || type === 'rovo:action') return 'agent';
    // A queue's worker stands under `resolver` too, and is no page's.
    if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
    // What a page asks for is a user's, whatever the module does besides.
    const byPage = leaf.startsWith('resolver.') || leaf.startsWith('config.');
    return PLATFORM.has(type) && !byPage ? 'platform' : 'user';
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/functions.js

/** `modules.function` of a manifest. */ function functionsOf(root) {
    return root.get('modules', 'function').items.map((node)=>({
            key: node.get('key').text ?? '',
            handler: node.get('handler').text ?? '',
            at: node.at
        }));
}
/** Levels of a module that are looked through; the deepest known one is four. */ const MAX_DEPTH = 8;
/**
 * Every use of a function by a module: any `function` that is a text, wherever it stands, so that
 * new kinds of modules are covered.
 */ function referencesOf(modules) {
    return modules.flatMap((module)=>leaves(module.node, '', module, 0));
}
function leaves(node, path, module, depth) {
    if (depth > MAX_DEPTH) return [];
    const below = node.items.flatMap((item)=>leaves(item, path, module, depth + 1));
    return [
        ...below,
        ...node.entries.flatMap(([key, value])=>{
            const leaf = path === '' ? key : `${path}.${key}`;
            if (key !== 'function') return leaves(value, leaf, module, depth + 1);
            if (value.text === null) return leaves(value, leaf, module, depth + 1);
            return [
                {
                    function: value.text,
                    module,
                    caller: callerOf(module.type, leaf),
                    at: value.at
                }
            ];
        })
    ];
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/remotes.js
/** `remotes` of a manifest. */ function remotesOf(remotes) {
    return remotes.items.map((remote)=>{
        const operations = remote.get('operations').items.flatMap(({ text })=>text === null ? [] : [
                text
            ]);
        return {
            key: remote.get('key').text ?? '',
            urls: urlsOf(remote.get('baseUrl')),
            operations,
            systemToken: remote.get('auth', 'appSystemToken', 'enabled').flag === true,
            userToken: remote.get('auth', 'appUserToken', 'enabled').flag === true,
            stores: operations.includes('storage') || remote.get('storage').exists,
            storesEUD: remote.get('storage', 'inScopeEUD').flag,
            at: remote.at
        };
    });
}
function urlsOf(baseUrl) {
    if (baseUrl.text !== null) return [
        {
            region: 'default',
            url: baseUrl.text,
            at: baseUrl.at
        }
    ];
    return baseUrl.entries.flatMap(([region, node])=>node.text === null ? [] : [
            {
                region,
                url: node.text,
                at: node.at
            }
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/manifest.js




/** Whether a file called `manifest.yml` is that of a Forge app. */ function isForgeManifest(root) {
    const app = root.get('app');
    const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
    return (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') || hasModules && (app.get('runtime').exists || app.get('id').exists);
}
/** The facts of a manifest. */ function manifestOf(path, root) {
    const permissions = root.get('permissions');
    const modules = moduleListOf(root);
    const managed = permissions.get('enforcement');
    return {
        path,
        directory: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
        id: root.get('app', 'id').text,
        runtime: placed(root.get('app', 'runtime', 'name')),
        app: root.get('app').exists ? root.get('app').at : {
            line: 1,
            column: 1
        },
        scopes: scopesOf(permissions.get('scopes')),
        egress: (0,egress/* egressOf */.V1)(permissions.get('external')),
        content: [
            'scripts',
            'styles'
        ].flatMap((kind)=>permissions.get('content', kind).items.flatMap((item)=>{
                const entry = placed(item);
                return entry === null ? [] : [
                    {
                        kind,
                        ...entry
                    }
                ];
            })),
        remotes: remotesOf(root.get('remotes')),
        modules,
        functions: functionsOf(root),
        references: referencesOf(modules),
        providers: root.get('providers', 'auth').items,
        appManaged: managed.text === 'app-managed' ? managed.at : null,
        connect: [
            ...root.get('app', 'connect').exists ? [
                {
                    text: 'app.connect',
                    at: root.get('app', 'connect').at
                }
            ] : [],
            ...root.get('connectModules').entries.map(([key, value])=>({
                    text: key,
                    at: value.at
                }))
        ],
        root,
        variables: variablesOf(root)
    };
}
function placed(node) {
    return node.text === null ? null : {
        text: node.text,
        at: node.at
    };
}
/**
 * Scopes are a list of names, or a map from names to their settings; a list may hold such maps too.
 */ function scopesOf(scopes) {
    const listed = scopes.items.flatMap((item)=>item.text === null ? mapped(item) : [
            {
                text: item.text,
                at: item.at,
                impersonation: false
            }
        ]);
    return [
        ...listed,
        ...mapped(scopes)
    ];
}
function mapped(scopes) {
    return scopes.entries.map(([text, settings])=>({
            text,
            at: settings.at,
            impersonation: settings.get('allowImpersonation').flag === true
        }));
}
/**
 * Where a file decides less than it seems: `${VAR}` is filled in from the environment when the app
 * is deployed.
 */ function variablesOf(node) {
    if (node.text !== null) return /\$\{[^}]*\}/u.test(node.text) ? [
        {
            text: node.text,
            at: node.at
        }
    ] : [];
    return [
        ...node.items,
        ...node.entries.map(([, value])=>value)
    ].flatMap(variablesOf);
}

// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(90118);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/node.js

/**
 * A value of a manifest with its place. What is not there has the value `undefined`, and the place
 * of what is around it.
 */ class ManifestNode {
    value;
    #path;
    #positions;
    constructor(value, positions, path = []){
        this.value = value;
        this.#positions = positions;
        this.#path = path;
    }
    /** The value below some keys. */ get(...keys) {
        const { value } = (0,read_positions/* valueAt */.fK)(this.value, keys);
        return new ManifestNode(value, this.#positions, [
            ...this.#path,
            ...keys
        ]);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    /** Entries of a list; none where it is no list. */ get items() {
        return Array.isArray(this.value) ? this.value.map((_, index)=>this.get(index)) : [];
    }
    /** Keys of a map with what stands there; none where it is no map. */ get entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        return Object.keys(value).map((key)=>[
                key,
                this.get(key)
            ]);
    }
    /** The text, or what a number or a truth value is as text; null for anything else. */ get text() {
        const { value } = this;
        if (typeof value === 'string') return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    }
    /** True or false as it is written; null where it is neither. */ get flag() {
        return typeof this.value === 'boolean' ? this.value : null;
    }
    /** The place of a plain value, or of the key of a section. */ get at() {
        const { key, value } = (0,read_positions/* placeOf */.$t)(this.#positions, this.#path);
        const { line, column } = typeof this.value === 'object' ? key ?? value : value;
        return {
            line,
            column
        };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/policy/read/bounds.js
var bounds = __webpack_require__(74429);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/yaml.js



/** 1 MiB. Forge itself takes at most 200 KB. */ const MAX_MANIFEST = 1_048_576;
/** Enough for ten thousand modules. */ const MAX_TOKENS = 500_000;
/** Uses of anchors, direct or through others; more are an alias bomb. */ const MAX_ALIASES = 500;
/**
 * Reads one YAML document, as Forge does: with merges (`<<`). A key that is there twice, an alias
 * without anchor and a second document are refused. Never throws, whatever the text.
 */ function readManifestYaml(text) {
    const excess = (0,bounds/* excessOf */.F)(text, MAX_TOKENS);
    const lines = new dist/* LineCounter */.HN();
    if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        merge: true,
        // The library would compare every key with every other one: `mapPositions` looks for them.
        uniqueKeys: false,
        prettyErrors: false
    });
    const first = document.errors[0];
    if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
    const { positions, problems } = (0,read_positions/* mapPositions */.ZF)(document.contents, at);
    const [problem] = problems;
    if (problem !== undefined) return failed(problem, problem.message);
    try {
        return {
            ok: true,
            value: document.toJS({
                maxAliasCount: MAX_ALIASES
            }),
            positions
        };
    } catch (error) {
        // The library throws a ReferenceError where aliases make too much of a text, and a plain Error
        // where a merge has no map.
        if (!(error instanceof Error)) throw error;
        return failed(positions.alias?.at ?? {
            line: 1,
            column: 1
        }, oneLine(error.message));
    }
}
const EXCESS = {
    depth: 'values are nested too deeply',
    tokens: 'the file has more entries than are read'
};
function failed({ line, column }, message) {
    return {
        ok: false,
        line,
        column,
        message
    };
}
function oneLine(message) {
    return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 200);
}
/** Where an offset is, before the library has counted the lines. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}

;// CONCATENATED MODULE: ./src/scanners/shared/forge/read.js






const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** Bytes beyond which a file is not even looked into. */ const MAX_READ = 32 * 1024 * 1024;
/**
 * Files of a tree that may be manifests of Forge apps, by their names: what a tree without any
 * costs.
 */ function manifestPaths(files, { directory, exclude }) {
    const excluded = picomatch([
        ...exclude
    ], {
        dot: true
    });
    return files.filter(({ path })=>NAME.test(path) && (directory === '' || path.startsWith(`${directory}/`)) && !path.split('/').some((part)=>working_tree/* NEVER_SCANNED */.m.includes(part)) && !excluded(path));
}
/**
 * Reads every Forge manifest of a tree.
 * @param known paths that are Forge manifests elsewhere (in the base): one that is broken here
 *   still counts as one
 */ async function readForgeApps(tree, scope, known = new Set()) {
    const files = manifestPaths(await tree.files(), scope);
    const read = await Promise.all(files.map((file)=>readOne(tree, file, known.has(file.path))));
    return {
        manifests: read.flatMap(({ manifest })=>manifest === undefined ? [] : [
                manifest
            ]),
        texts: new Map(read.flatMap(({ manifest, text })=>manifest === undefined ? [] : [
                [
                    manifest.path,
                    text ?? ''
                ]
            ])),
        broken: read.flatMap(({ broken })=>broken === undefined ? [] : [
                broken
            ]),
        unseen: read.flatMap(({ unseen })=>unseen === undefined ? [] : [
                unseen
            ])
    };
}
async function readOne(tree, { path, kind }, known) {
    if (kind !== 'file') return kind === 'symlink' ? {
        unseen: unseen(path, 'a symbolic link')
    } : {};
    let text;
    try {
        text = (await tree.read(path, MAX_READ)).toString('utf8');
    } catch (error) {
        return {
            broken: {
                path,
                problem: (0,errors/* messageOf */.bD)(error)
            },
            unseen: unseen(path, 'it could not be read')
        };
    }
    const isOne = known || looksLikeOne(text);
    if (text.length > MAX_MANIFEST) return isOne ? tooLarge(path, text.length) : {};
    const reading = readManifestYaml(text);
    if (reading.ok) {
        const root = new ManifestNode(reading.value, reading.positions);
        return isForgeManifest(root) ? {
            manifest: manifestOf(path, root),
            text
        } : {};
    }
    const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
    return isOne ? {
        broken: {
            path,
            problem
        },
        unseen: unseen(path, 'it is no valid YAML')
    } : {};
}
/**
 * Whether a text that cannot be parsed was meant as a Forge manifest: an app's id, or both of the
 * sections that only such a file has.
 */ function looksLikeOne(text) {
    const has = (key)=>new RegExp(`^\\s{0,8}${key}\\s*:`, 'mu').test(text);
    return text.includes('ari:cloud:ecosystem:') || has('app') && has('modules');
}
function tooLarge(path, length) {
    const problem = `${path} has ${length} characters, and Forge takes no manifest of more than 200 KB`;
    return {
        broken: {
            path,
            problem
        },
        unseen: {
            kind: 'file',
            name: path,
            where: path,
            reason: 'too-large'
        }
    };
}
function unseen(path, detail) {
    return {
        kind: 'file',
        name: path,
        where: path,
        reason: 'unreadable',
        detail
    };
}


/***/ })

};

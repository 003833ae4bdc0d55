export const id = 8329;
export const ids = [8329];
export const modules = {

/***/ 44491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ egressOf),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Keys below `permissions.external` that contain addresses. */ const EGRESS_KINDS = [
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
/** The entries of `permissions.external`. */ function egressOf(external) {
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
 * The host of an address with its port, in lower case: `api.example.com` for
 * `https://API.example.com/v1`. Null when it has none.
 */ function hostOf(address) {
    const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '');
    const host = bare.split(/[/?#]/u)[0] ?? '';
    return host === '' ? null : host.toLowerCase();
}
/** The scheme of an address in lower case; null when it has none. */ function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address.trim())?.[1]?.toLowerCase() ?? null;
}


/***/ }),

/***/ 16649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ isForgeManifest),
  $: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/shared/forge/modules.js
/** All modules of a manifest. The key `function` is left out, since it declares functions. */ function moduleListOf(root) {
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
 * Modules whose functions are called by Atlassian's platform. All other modules count as called by
 * users.
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
 * Who calls a function that a module refers to.
 * @param leaf the key of the reference in the module: `function`, `resolver.function`,
 *   `config.function`
 */ function callerOf(type, leaf) {
    if (type === 'webtrigger') return 'anyone';
    if (type === 'apiRoute') return 'api';
    if (type === 'action' || type === 'rovo:action') return 'agent';
    // A queue's consumer also has the key `resolver`, but no page can call it.
    if (type === 'consumer' || type === 'fifoConsumer') return 'platform';
    // Resolvers and configuration pages are called by users, whatever the module's type.
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
/** Maximum depth at which a module is searched; the deepest known reference is at four. */ const MAX_DEPTH = 8;
/**
 * All references from modules to functions: every string under a key `function`, at any depth, so
 * that new kinds of modules are covered.
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




/** Whether a YAML file with a manifest's name is the manifest of a Forge app. */ function isForgeManifest(root) {
    const app = root.get('app');
    const hasModules = root.get('modules').entries.length > 0 || root.get('connectModules').entries.length > 0;
    return (app.get('id').text ?? '').startsWith('ari:cloud:ecosystem:') || hasModules && (app.get('runtime').exists || app.get('id').exists);
}
/** Reads the facts of a manifest. */ function manifestOf(path, root) {
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
 * The scopes. They are a list of names, a map from names to settings, or a list that contains such
 * maps.
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
 * All `${VAR}` placeholders: the environment fills them in when the app is deployed, so their
 * values cannot be judged here.
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


/***/ }),

/***/ 56304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ManifestNode)
/* harmony export */ });
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90118);

/**
 * A value of a manifest with its position. A missing value is `undefined`, positioned at the
 * section that lacks it.
 */ class ManifestNode {
    value;
    #path;
    #positions;
    constructor(value, positions, path = []){
        this.value = value;
        this.#positions = positions;
        this.#path = path;
    }
    /** The value at a path of keys. */ get(...keys) {
        const { value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.value, keys);
        return new ManifestNode(value, this.#positions, [
            ...this.#path,
            ...keys
        ]);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    /** The entries of a list; none when it is not a list. */ get items() {
        return Array.isArray(this.value) ? this.value.map((_, index)=>this.get(index)) : [];
    }
    /** The keys of a map with their values; none when it is not a map. */ get entries() {
        const { value } = this;
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
        return Object.keys(value).map((key)=>[
                key,
                this.get(key)
            ]);
    }
    /** The value as a string, if it is a string, number or boolean; else null. */ get text() {
        const { value } = this;
        if (typeof value === 'string') return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    }
    /** The value if it is a boolean, else null. */ get flag() {
        return typeof this.value === 'boolean' ? this.value : null;
    }
    /** The position: of a section that of its key, of any other value its own. */ get at() {
        const { key, value } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(this.#positions, this.#path);
        const { line, column } = typeof this.value === 'object' ? key ?? value : value;
        return {
            line,
            column
        };
    }
}


/***/ }),

/***/ 53964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ manifestPaths),
/* harmony export */   q: () => (/* binding */ readForgeApps)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91385);
/* harmony import */ var _unseen_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76442);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70903);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16649);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56304);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57491);







const NAME = /(?:^|\/)manifest\.ya?ml$/u;
/** Maximum size in bytes of a file that is opened. */ const MAX_READ = 32 * 1024 * 1024;
/**
 * Files that may be manifests of Forge apps, chosen by name only, so that a tree without any costs
 * nothing.
 */ function manifestPaths(files, { directory, exclude }) {
    const excluded = picomatch__WEBPACK_IMPORTED_MODULE_5__([
        ...exclude
    ], {
        dot: true
    });
    return files.filter(({ path })=>NAME.test(path) && (0,_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(directory, path) && !excluded(path));
}
/**
 * Reads all Forge manifests of a tree.
 * @param known paths that are Forge manifests in the other tree: one that is broken here still
 *   counts as a manifest
 */ async function readForgeApps(tree, scope, known = new Set()) {
    const all = manifestPaths(await tree.files(), {
        ...scope,
        exclude: []
    });
    const files = manifestPaths(all, scope);
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
        unseen: [
            ...read.flatMap(({ unseen })=>unseen ?? []),
            ...all.filter((file)=>!files.includes(file)).map(({ path })=>(0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'excluded'))
        ]
    };
}
async function readOne(tree, { path, kind }, known) {
    if (kind !== 'file') return kind === 'symlink' ? {
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'a symbolic link')
    } : {};
    let text;
    try {
        text = (await tree.read(path, MAX_READ)).toString('utf8');
    } catch (error) {
        return {
            broken: {
                path,
                problem: (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
            },
            unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadItem */ .rN)(path, error)
        };
    }
    const isOne = known || looksLikeOne(text);
    if (text.length > _yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST */ .x) return isOne ? tooLarge(path, text.length) : {};
    const reading = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestYaml */ .T)(text);
    if (reading.ok) {
        const root = new _node_js__WEBPACK_IMPORTED_MODULE_6__/* .ManifestNode */ .A(reading.value, reading.positions);
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isForgeManifest */ .L)(root) ? {
            manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestOf */ .$)(path, root),
            text
        } : {};
    }
    const problem = `${path}, line ${reading.line}, column ${reading.column}: ${reading.message}`;
    return isOne ? {
        broken: {
            path,
            problem
        },
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'unreadable', 'it is no valid YAML')
    } : {};
}
/**
 * Whether a text that cannot be parsed was probably meant as a Forge manifest: it has an app's id,
 * or both sections that only manifests have.
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
        unseen: (0,_unseen_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileItem */ .qs)(path, 'too-large')
    };
}


/***/ }),

/***/ 57491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readManifestYaml),
/* harmony export */   x: () => (/* binding */ MAX_MANIFEST)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74429);
/* harmony import */ var _core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90118);



/** Maximum size in bytes, 1 MiB. Forge itself accepts 200 KB. */ const MAX_MANIFEST = 1_048_576;
/** Maximum number of YAML tokens, enough for ten thousand modules. */ const MAX_TOKENS = 500_000;
/** Maximum number of alias uses, direct or indirect, to stop an alias bomb. */ const MAX_ALIASES = 500;
/**
 * Parses one YAML document as Forge does, with merge keys (`<<`). Refuses duplicate keys, aliases
 * without an anchor and a second document. Never throws, whatever the text.
 */ function readManifestYaml(text) {
    const excess = (0,_core_policy_read_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .excessOf */ .F)(text, MAX_TOKENS);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    if (excess !== null) return failed(positionIn(text, excess.offset), EXCESS[excess.bound]);
    const at = (offset)=>{
        const { line, col } = lines.linePos(offset);
        return {
            line,
            column: col
        };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        merge: true,
        // The library's own check compares every key with every other one; `mapPositions` checks it in
        // linear time.
        uniqueKeys: false,
        prettyErrors: false
    });
    const first = document.errors[0];
    if (first !== undefined) return failed(at(first.pos[0]), oneLine(first.message));
    const { positions, problems } = (0,_core_policy_read_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .mapPositions */ .ZF)(document.contents, at);
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
        // The library throws a ReferenceError when aliases expand too much, and a plain Error when a
        // merge key has no map.
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
/** The position of an offset, for errors found before the library has parsed the text. */ function positionIn(text, offset) {
    const before = text.slice(0, offset);
    return {
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n')
    };
}


/***/ }),

/***/ 98329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanWithFsrt: () => (/* binding */ scanWithFsrt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/environment.js
var environment = __webpack_require__(80741);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/system/git-environment.js
var git_environment = __webpack_require__(93772);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var read = __webpack_require__(53964);
// EXTERNAL MODULE: ./src/scanners/shared/unseen-files.js
var unseen_files = __webpack_require__(76442);
// EXTERNAL MODULE: ./src/scanners/tools/stage-tree.js
var stage_tree = __webpack_require__(50225);
;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/families.js
/** A group of FSRT checks that differ only by the scanned app. */ /**
 * Families by the prefix of the check's name; the first match counts. A number at the end of a name
 * is a hash of the path.
 */ const FAMILIES = [
    [
        'Custom-Check-Authorization',
        {
            title: 'Request as the app without a permission check',
            cwe: [
                'CWE-862'
            ],
            ours: 'forge-unchecked-as-app'
        }
    ],
    [
        'Custom-Check-Authentication',
        {
            title: 'Web trigger that does not check who calls',
            cwe: [
                'CWE-306'
            ],
            ours: 'forge-webtrigger-authentication'
        }
    ],
    [
        'Custom-Check-Hardcoded-Secret',
        {
            title: 'Secret in the code',
            cwe: [
                'CWE-798'
            ],
            ours: null
        }
    ],
    [
        'Custom-Check-Secret-Logging',
        {
            title: 'Secret in the log',
            cwe: [
                'CWE-532'
            ],
            ours: 'forge-secret-leaves'
        }
    ],
    [
        'Custom-Check-Arbitrary-Code-Execution',
        {
            title: 'Code from outside that is run',
            cwe: [
                'CWE-94'
            ],
            ours: null
        }
    ],
    [
        'ATLASSIAN_API_TOKEN',
        {
            title: 'API token of an Atlassian account',
            cwe: [
                'CWE-522'
            ],
            ours: 'forge-atlassian-credentials'
        }
    ],
    [
        'ATLASSIAN_CONTAINER_TOKEN',
        {
            title: 'Token of an Atlassian container',
            cwe: [
                'CWE-522'
            ],
            ours: null
        }
    ],
    [
        'Least-Privilege',
        {
            title: 'Scope that no call needs',
            cwe: [
                'CWE-250'
            ],
            ours: null
        }
    ]
];
/**
 * The family of a check. A check of no known family forms its own, with its name without the hash.
 */ function familyOf(checkName) {
    const name = checkName.replace(/-\d{4,}$/u, '').slice(0, 100);
    const known = FAMILIES.find(([prefix])=>name.startsWith(prefix));
    const rule = `fsrt/${name.replace(/^Custom-Check-/u, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
    return {
        rule,
        ...known?.[1] ?? {
            title: name,
            cwe: [],
            ours: null
        }
    };
}

;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/findings.js

/** The entry point in FSRT's description: `… through run.delete in "app/src/index.js"`. */ const ENTRY = /(?:through(?: webhook)?|codebase)\s+(\S+)\s+in\s/u;
/** The call chain in FSRT's proof: `… found via run -> remove`. */ const WAY = /\bvia\s+(.+)$/u;
/** Converts FSRT's findings of one app to observations; identical ones are merged. */ function observationsOf(vulns, app) {
    const seen = new Set();
    return vulns.flatMap((vuln)=>{
        const family = familyOf(vuln.check_name);
        const entry = ENTRY.exec(vuln.description)?.[1] ?? '';
        const way = (WAY.exec(vuln.proof)?.[1] ?? '').split('->').map((name)=>name.trim());
        // The subject contains neither the hash in the check's name nor the path of the staged copy.
        const subject = [
            entry,
            way.join(' -> ')
        ].join(' | ');
        const key = `${family.rule} ${subject}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [
            observation(vuln, family, subject, placeOf(family, entry, way, app))
        ];
    });
}
/**
 * The location: that of our own finding of the same weakness, else the entry point's function, else
 * the manifest.
 */ function placeOf(family, entry, way, app) {
    const same = app.ours.filter(({ rule, flow, sink })=>rule === family.ours && (flow[0]?.label === entry || sink === entry));
    const exact = same.find(({ flow })=>flow.slice(0, -1).map(({ label })=>label).join(' ') === way.join(' '));
    const own = exact ?? same[0];
    return own?.place ?? app.entries.get(entry) ?? {
        path: app.manifest,
        line: null,
        column: null,
        endLine: null
    };
}
function observation(vuln, family, subject, place) {
    const requirement = vuln.marketplace_security_requirement ?? '';
    return {
        source: 'sarif:FSRT',
        rule: family.rule,
        aliases: [],
        title: family.title,
        description: [
            withoutPath(vuln.description),
            vuln.proof,
            requirement
        ].filter((part)=>part !== '').join(' '),
        fix: vuln.recommendation.replace(/\s_(https?:\S+)_/gu, ' $1'),
        rating: {
            vectors: [],
            word: vuln.severity,
            malicious: false,
            informational: false
        },
        cwe: family.cwe,
        references: [
            'https://github.com/atlassian-labs/FSRT'
        ],
        published: null,
        place,
        package: null,
        subject,
        confidence: 'medium',
        flow: []
    };
}
/** Removes the path of the staged copy, which is meaningless to readers. */ function withoutPath(description) {
    return description.replace(/\s+in\s+"[^"]*"/gu, '');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(13113);
;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/output.js


const vuln = schemas/* object */.Ikc({
    check_name: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    recommendation: schemas/* string */.YjP(),
    proof: schemas/* string */.YjP(),
    severity: schemas/* string */.YjP(),
    marketplace_security_requirement: schemas/* string */.YjP().nullish()
});
const report = schemas/* object */.Ikc({
    vulns: schemas/* array */.YOg(vuln),
    scanned: schemas/* array */.YOg(schemas/* string */.YjP()),
    errors: schemas/* boolean */.zMY(),
    error_message: schemas/* string */.YjP().nullish()
});
/** Maximum length of a quoted message of FSRT, in characters. */ const MAX_QUOTE = 300;
/**
 * Parses the output of one call. FSRT exits with 0 even when it could not read an app, prints
 * nothing for files that it considers transpiled, and prints an empty list with `errors` for a
 * manifest that it does not understand. So only a whole report without errors is accepted.
 * @throws FixbyError (scanner) with the reason why the scan is incomplete
 */ function vulnsOf({ exitCode, killed, stdout, stderr }) {
    if (killed === 'timeout') throw failure('it took too long');
    if (exitCode !== 0) throw failure(`it ended with ${killed ?? `exit code ${exitCode ?? 'none'}`}${panicOf(stderr)}`);
    const text = stdout.toString('utf8').trim();
    if (text === '') throw failure('it printed nothing, as it does for code that it takes for transpiled ("use strict")');
    const parsed = report.safeParse(jsonOf(text));
    if (!parsed.success) throw failure('what it printed is no report of FSRT');
    const { errors, error_message: message, scanned, vulns } = parsed.data;
    if (errors) throw failure(`it reports an error: ${oneLine(message ?? '')}`);
    if (scanned.length === 0) throw failure('it scanned nothing');
    return vulns;
}
function failure(what) {
    return new fixby_error/* FixbyError */.$('scanner', `${what}.`, 'Run FSRT by hand in this folder to see why');
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
}
/** The message of a panic; most are caused by syntax that FSRT does not know. */ function panicOf(stderr) {
    const line = stderr.split('\n').find((text)=>/panicked|Error:/u.test(text));
    return line === undefined ? '' : `: ${oneLine(line)}`;
}
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUOTE);
}

;// CONCATENATED MODULE: ./src/scanners/tools/fsrt/scan.js











/** Maximum time for one app, in milliseconds, and maximum output, in bytes. */ const TIMEOUT_MS = 5 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;
/**
 * Products whose permission lists FSRT would download. Empty cache files keep it from using the
 * network.
 */ const CACHES = [
    'jira',
    'jira_software',
    'jira_service_management',
    'confluence',
    'bitbucket'
];
/** Runs FSRT on a copy of each app. @throws Error when FSRT is not installed */ async function scanWithFsrt(options, context) {
    const { run, fsrt, knownApps } = options;
    const scope = {
        directory: context.directory,
        exclude: context.policy.scan.fsrt.exclude
    };
    const inHead = await (0,read/* readForgeApps */.q)(context.head, scope);
    const inBase = context.base === null ? null : await (0,read/* readForgeApps */.q)(context.base, scope);
    const coverage = {
        head: coverageOf(inHead),
        base: inBase && coverageOf(inBase)
    };
    if (inHead.manifests.length + (inBase?.manifests.length ?? 0) === 0) return {
        head: [],
        base: [],
        report: {
            files: 0,
            problems: [],
            coverage
        }
    };
    const program = {
        run,
        knownApps,
        path: fsrt ?? 'fsrt',
        home: (0,external_node_path_.join)(context.scratch, 'fsrt', 'home')
    };
    await prepareHome(program.home);
    const version = await versionOf(program);
    const head = await scanSide(program, context.head, scope, (0,external_node_path_.join)(context.scratch, 'fsrt', 'head'));
    const base = context.base === null ? NOTHING : await scanSide(program, context.base, scope, (0,external_node_path_.join)(context.scratch, 'fsrt', 'base'));
    const disabled = context.policy.scan.fsrt.disable;
    const wanted = ({ rule })=>!disabled.includes(rule);
    return {
        head: head.observations.filter(wanted),
        base: base.observations.filter(wanted),
        report: {
            version,
            files: inHead.manifests.length,
            problems: head.problems,
            coverage: base.problems.length > 0 ? {
                ...coverage,
                base: null
            } : coverage,
            notes: base.problems.map((problem)=>`of the base, so its findings count as introduced: ${problem}`)
        }
    };
}
/** Apps by their manifests; one that FSRT itself cannot scan fails the scan. */ function coverageOf({ manifests, unseen }) {
    return (0,unseen_files/* coverageOfFiles */.JW)(manifests.length, unseen);
}
const NOTHING = {
    observations: [],
    problems: []
};
async function versionOf({ run, path, home }) {
    try {
        const { stdout } = await run(path, [
            '--version'
        ], limits(home, home));
        return /\d+\.\d+\.\d+[\w.-]*/u.exec(stdout.toString('utf8'))?.[0] ?? '';
    } catch (error) {
        throw new fixby_error/* FixbyError */.$('scanner', `FSRT is not here (${(0,errors/* messageOf */.bD)(error)}).`, 'Build it with `cargo install --git https://github.com/atlassian-labs/FSRT --locked` and name it with the input fsrt, or take scan.fsrt out of the policy', {
            cause: error
        });
    }
}
/**
 * Prepares an empty home directory for FSRT: no token, no settings, and a cache that makes
 * downloads unnecessary.
 */ async function prepareHome(home) {
    const cache = (0,external_node_path_.join)(home, '.cache', 'fsrt');
    await (0,promises_.mkdir)(cache, {
        recursive: true
    });
    await Promise.all(CACHES.map((name)=>(0,promises_.writeFile)((0,external_node_path_.join)(cache, `${name}.json`), '{"paths":{}}')));
}
function limits(home, cwd) {
    const env = (0,environment/* minimalEnvironment */.nr)({
        ...git_environment/* NO_REPOSITORY */.N,
        HOME: home,
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
        NO_COLOR: '1',
        TMPDIR: home
    });
    return {
        cwd,
        env,
        timeoutMs: TIMEOUT_MS,
        maxOutputBytes: MAX_OUTPUT
    };
}
/**
 * Scans the apps of one tree. An app that cannot be scanned makes the scan incomplete; the others
 * are still scanned.
 */ async function scanSide(program, tree, scope, room) {
    const observations = [];
    const problems = [];
    const apps = await program.knownApps(tree, scope);
    for (const [index, app] of apps.entries()){
        const copy = (0,external_node_path_.join)(room, String(index));
        const below = app.directory === '' ? '' : `${app.directory}/`;
        await (0,stage_tree/* stageWhole */.u)(tree, copy, (path)=>path.startsWith(below));
        try {
            const directory = (0,external_node_path_.join)(copy, ...app.directory.split('/'));
            const result = await program.run(program.path, [
                directory
            ], limits(program.home, copy));
            observations.push(...observationsOf(vulnsOf(result), app));
        } catch (error) {
            problems.push(`FSRT did not complete for ${app.manifest}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return {
        observations,
        problems
    };
}


/***/ })

};

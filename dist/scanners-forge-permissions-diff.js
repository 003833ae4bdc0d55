export const id = 6252;
export const ids = [6252];
export const modules = {

/***/ 57809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ capabilitiesOf),
  B: () => (/* binding */ permissionChanges)
});

// EXTERNAL MODULE: ./src/core/findings/permissions.js
var permissions = __webpack_require__(84473);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/doors.js
/** Capabilities about who can reach the app from outside, and what its pages may do. */ function doorCapabilities(manifest) {
    return [
        ...webTriggers(manifest),
        ...otherDoors(manifest),
        ...content(manifest),
        ...settings(manifest)
    ];
}
/**
 * Web triggers. Only the first one with a dynamic response needs consent, but each can be reached
 * from outside.
 */ function webTriggers({ modules }) {
    const triggers = modules.filter(({ type })=>type === 'webtrigger');
    const dynamic = triggers.filter(({ node })=>node.get('response', 'type').text !== 'static');
    const [first] = dynamic;
    return [
        ...first === undefined ? [] : [
            capability('dynamic web triggers', 'answer anybody on the internet with data', 'medium', first.at, 'admin')
        ],
        ...triggers.map(({ key, at })=>capability(`web trigger ${key}`, `be called by anybody on the internet (web trigger ${key})`, 'medium', at))
    ];
}
function otherDoors({ modules }) {
    return modules.flatMap(({ type, key, at, node })=>{
        if (type === 'apiRoute') return [
            capability(`api route ${key}`, `be called by other programs (${node.get('path').text ?? key})`, 'medium', at)
        ];
        if (type === 'rovo:mcp') return [
            capability(`mcp ${key}`, 'offer its actions to agents outside of Atlassian', 'medium', at)
        ];
        return [];
    });
}
function content({ content: entries }) {
    return entries.flatMap(({ kind, text, at })=>{
        const value = text.replaceAll("'", '');
        if (!value.startsWith('unsafe-') && value !== 'blob:') return [];
        const can = `run pages with ${value} for ${kind}`;
        return [
            capability(`content ${kind} ${value}`, can, kind === 'scripts' ? 'medium' : 'low', at, 'admin')
        ];
    });
}
function settings({ root, providers, appManaged }) {
    const permissions = root.get('permissions');
    const configurable = permissions.get('external', 'configurable', 'enabled');
    const consent = root.get('app', 'features', 'autoUserConsent');
    const sandbox = permissions.get('sandbox').items;
    return [
        ...configurable.flag === true ? [
            capability('configurable egress', 'send data to hosts that administrators add', 'medium', configurable.at, 'admin')
        ] : [],
        ...consent.flag === true ? [
            capability('automatic consent', 'act for users who were not asked', 'medium', consent.at)
        ] : [],
        ...appManaged === null ? [] : [
            capability('app-managed permissions', 'run before its new permissions are granted', 'medium', appManaged)
        ],
        ...sandbox.flatMap((item)=>item.text === null ? [] : [
                sandboxed(item.text, item)
            ]),
        ...providers.map((provider)=>{
            const key = provider.get('key').text ?? '';
            return capability(`provider ${key}`, `ask users for access to ${key}`, 'medium', provider.at);
        })
    ];
}
function sandboxed(value, { at }) {
    return capability(`sandbox ${value}`, `use ${value} in its pages`, 'low', at);
}
function capability(permission, can, severity, at, consent = 'nobody') {
    return {
        permission,
        can,
        consent,
        severity,
        at
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(11714);
// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(17496);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/egress.js



/** For each kind of address: what it allows, and the severity for one host and for any host. */ const KINDS = {
    'fetch.backend': {
        can: 'send data from its functions to',
        one: 'medium',
        any: 'high'
    },
    'fetch.client': {
        can: 'send data from its pages to',
        one: 'medium',
        any: 'high'
    },
    scripts: {
        can: 'run scripts in its pages from',
        one: 'high',
        any: 'high'
    },
    frames: {
        can: 'show frames in its pages from',
        one: 'medium',
        any: 'high'
    },
    styles: {
        can: 'load styles into its pages from',
        one: 'low',
        any: 'medium'
    },
    fonts: {
        can: 'load fonts into its pages from',
        one: 'low',
        any: 'medium'
    },
    images: {
        can: 'load images into its pages from',
        one: 'low',
        any: 'medium'
    },
    media: {
        can: 'load media into its pages from',
        one: 'low',
        any: 'medium'
    },
    navigation: {
        can: 'send its users without a warning to',
        one: 'low',
        any: 'medium'
    }
};
/** Capabilities to reach addresses, and to send end-user data there. */ function egressCapabilities({ egress }) {
    return egress.flatMap((entry)=>{
        const { kind, at } = entry;
        const to = targetOf(entry);
        const { can, one, any } = KINDS[kind];
        const open = entry.address !== null && ((0,wildcard_egress/* isOpen */.n)(entry.address) || (0,cleartext_egress/* isClear */.O)(entry.address));
        const reach = {
            permission: `${kind} ${to}`,
            can: `${can} ${wordsOf(entry)}`,
            consent: 'admin',
            severity: open ? any : one,
            at
        };
        return sendsUserData(entry) ? [
            reach,
            userData(entry)
        ] : [
            reach
        ];
    });
}
/**
 * Whether one entry already covers another of the same kind: `*`, or `*.example.com` for
 * `api.example.com`.
 */ function covers(wider, narrower) {
    if (wider.kind !== narrower.kind || wider.address === null || narrower.address === null) return false;
    if (((0,egress/* schemeOf */.dz)(narrower.address) ?? 'https') !== ((0,egress/* schemeOf */.dz)(wider.address) ?? 'https')) return false;
    const [outer, inner] = [
        (0,egress/* hostOf */.w4)(wider.address),
        (0,egress/* hostOf */.w4)(narrower.address)
    ];
    if (outer === null || inner === null) return false;
    return outer === '*' || outer.startsWith('*.') && inner.endsWith(outer.slice(1));
}
/**
 * The target of an entry for comparison. Paths of addresses are dropped, since Forge ignores them.
 */ function targetOf({ address, remote }) {
    if (address === null) return `remote ${remote ?? ''}`;
    return `${(0,egress/* schemeOf */.dz)(address) ?? 'https'}://${(0,egress/* hostOf */.w4)(address) ?? ''}`;
}
function wordsOf({ address, remote }) {
    if (address === null) return `the remote ${remote ?? ''}`;
    return (0,egress/* hostOf */.w4)(address) === '*' ? 'any host' : address;
}
/** Whether end-user data may be sent there; an entry that does not say counts as yes. */ function sendsUserData({ kind, inScopeEUD, category }) {
    return kind.startsWith('fetch.') && inScopeEUD !== false && category !== 'analytics';
}
function userData(entry) {
    return {
        permission: `end-user data ${entry.kind} ${targetOf(entry)}`,
        can: `send end-user data to ${wordsOf(entry)}`,
        consent: 'admin',
        severity: 'medium',
        at: entry.at
    };
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/remotes.js

/**
 * Capabilities of remotes: their base URLs, tokens and stores, and the endpoints that lead to them.
 */ function remoteCapabilities({ remotes, modules }) {
    return [
        ...remotes.flatMap(remoteOf),
        ...modules.filter(({ type })=>type === 'endpoint').flatMap(({ node, key })=>endpointOf(key, node))
    ];
}
function remoteOf(remote) {
    const { key, urls, at } = remote;
    const common = {
        consent: 'admin',
        at
    };
    return [
        ...urls.map(({ region, url, at: where })=>({
                permission: `remote ${key} ${region} ${url}`,
                can: `call the remote ${key} at ${url}${region === 'default' ? '' : ` for sites in ${region}`}`,
                consent: 'admin',
                severity: (0,cleartext_egress/* isClear */.O)(url) ? 'high' : 'medium',
                at: where
            })),
        ...tokensOf(`remote ${key}`, `the remote ${key}`, remote.systemToken, remote.userToken, at),
        ...remote.stores ? [
            {
                ...common,
                permission: `store ${key}`,
                can: `keep data at the remote ${key}`,
                severity: 'medium'
            }
        ] : [],
        ...remote.stores && remote.storesEUD !== false ? [
            {
                ...common,
                permission: `end-user data store ${key}`,
                can: `keep end-user data at the remote ${key}`,
                severity: 'medium'
            }
        ] : []
    ];
}
/**
 * An endpoint, which pages and triggers call. Another remote or path counts as another endpoint.
 */ function endpointOf(key, node) {
    const remote = node.get('remote').text ?? '';
    const path = node.get('route', 'path').text ?? '/';
    return [
        {
            permission: `endpoint ${key} ${remote} ${path}`,
            can: `call ${path} of the remote ${remote} (endpoint ${key})`,
            consent: 'admin',
            severity: 'medium',
            at: node.at
        },
        ...tokensOf(`endpoint ${key}`, `the endpoint ${key}`, node.get('auth', 'appSystemToken', 'enabled').flag === true, node.get('auth', 'appUserToken', 'enabled').flag === true, node.at)
    ];
}
function tokensOf(name, words, system, user, at) {
    const token = (kind, can)=>({
            permission: `${kind} ${name}`,
            can,
            consent: 'nobody',
            severity: 'high',
            at
        });
    return [
        ...system ? [
            token('system token', `hand ${words} a token of the app itself`)
        ] : [],
        ...user ? [
            token('user token', `hand ${words} tokens of its users`)
        ] : []
    ];
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/scopes.js
/** Severity by the scope's verb; unknown verbs count as `medium`. */ const SEVERITY = new Map([
    [
        'act-as-user',
        'critical'
    ],
    [
        'admin',
        'high'
    ],
    [
        'access-email-addresses',
        'high'
    ],
    [
        'read',
        'low'
    ],
    [
        'readonly',
        'low'
    ],
    [
        'view',
        'low'
    ],
    [
        'search',
        'low'
    ],
    [
        'storage',
        'low'
    ],
    [
        'report',
        'low'
    ],
    [
        'validate',
        'low'
    ]
]);
/** Capabilities by scopes, and by those that may be used on behalf of absent users. */ function scopeCapabilities({ scopes }) {
    return scopes.flatMap(({ text, impersonation, at })=>{
        const scope = {
            permission: `scope ${text}`,
            can: `use the scope ${text}`,
            consent: 'admin',
            severity: SEVERITY.get(text.split(':')[0] ?? '') ?? 'medium',
            at
        };
        const asOthers = {
            permission: `impersonation ${text}`,
            can: `use the scope ${text} as users who are not there`,
            consent: 'admin',
            severity: 'critical',
            at
        };
        return impersonation ? [
            scope,
            asOthers
        ] : [
            scope
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/diff.js





/** All capabilities of a manifest, by identifier. */ function capabilitiesOf(manifest) {
    const all = [
        ...scopeCapabilities(manifest),
        ...egressCapabilities(manifest),
        ...remoteCapabilities(manifest),
        ...doorCapabilities(manifest)
    ];
    const map = new Map();
    for (const one of all)if (!map.has(one.permission)) map.set(one.permission, one);
    return map;
}
/**
 * The capabilities that a change adds to an app or removes from it.
 * @param head null when the app was deleted
 * @param base null when the app is new: every capability is then added
 * @returns sorted, worst first
 */ function permissionChanges(head, base) {
    const [now, before] = [
        head,
        base
    ].map((side)=>side === null ? NONE : capabilitiesOf(side));
    const app = head?.path ?? base?.path ?? '';
    const widened = [
        ...now.values()
    ].filter(({ permission })=>!before.has(permission) && !isCovered(permission, head, base));
    const narrowed = [
        ...before.values()
    ].filter(({ permission })=>!now.has(permission) && !isCovered(permission, base, head));
    return (0,permissions/* sortedChanges */.R)([
        ...widened.map((one)=>changeOf(one, 'widens', app, head?.path ?? app)),
        ...narrowed.map((one)=>changeOf(one, 'narrows', app, base?.path ?? app))
    ]);
}
const NONE = new Map();
function changeOf({ permission, can, consent, severity, at }, change, app, path) {
    const place = {
        path,
        line: at.line,
        column: at.column,
        endLine: at.line
    };
    return {
        app,
        change,
        permission,
        can,
        consent,
        severity,
        place
    };
}
/**
 * Whether a wider entry in either manifest already covers a capability: adding or removing a host
 * below an allowed wildcard changes nothing.
 */ function isCovered(permission, own, other) {
    const entries = own?.egress ?? [];
    return entries.some((entry)=>{
        const target = targetOf(entry);
        const around = [
            ...other?.egress ?? [],
            ...entries.filter((one)=>targetOf(one) !== target)
        ];
        const wider = around.filter((candidate)=>covers(candidate, entry));
        if (permission === `${entry.kind} ${target}`) return wider.length > 0;
        return permission === `end-user data ${entry.kind} ${target}` && wider.some(({ inScopeEUD, category })=>inScopeEUD !== false && category !== 'analytics');
    });
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


/***/ })

};

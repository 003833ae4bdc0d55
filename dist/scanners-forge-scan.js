export const id = 526;
export const ids = [526];
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

/***/ 40526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanForge: () => (/* binding */ scanForge)
});

// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(31433);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var suppressions = __webpack_require__(30092);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(91385);
// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var forge_read = __webpack_require__(53964);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(70903);
;// CONCATENATED MODULE: ./src/scanners/forge/apps.js




const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;
/** Directories with generated files. */ const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;
/** Maximum number and size in bytes of source files of an app that are searched for words. */ const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;
/** Reads the apps of a tree. @param withSources whether any rule needs the texts of their code */ async function readSide(tree, scope, known, withSources) {
    const read = await (0,forge_read/* readForgeApps */.q)(tree, scope, known);
    if (read.manifests.length === 0) return {
        ...read,
        apps: []
    };
    const paths = (await tree.files()).map(({ path })=>path);
    const all = new Set(paths);
    const apps = await Promise.all(read.manifests.map(async (manifest)=>{
        const wanted = withSources ? sourcePaths(manifest, read.manifests, paths) : [];
        return {
            manifest,
            entries: (0,entries/* entriesOf */.M)(manifest, (path)=>all.has(path)),
            ...await textsOf(tree, wanted)
        };
    }));
    return {
        ...read,
        apps
    };
}
/** The app's source files, without those of another app inside its directory. */ function sourcePaths({ directory, path: own }, manifests, paths) {
    const inner = manifests.filter((other)=>other.path !== own && isBelow(other.directory, directory) && other.directory !== directory).map((other)=>other.directory);
    return paths.filter((path)=>SOURCE.test(path) && isBelow(path, directory) && !BUILT.test(path) && !(0,wanted/* isInstalled */.j$)(path) && !inner.some((other)=>isBelow(path, other)));
}
/** Whether a path lies in a directory; `''` is the root. */ function isBelow(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
async function textsOf(tree, paths) {
    if (paths.length > MAX_SOURCES) return {
        sources: [],
        sourcesWhole: false
    };
    const read = await Promise.all(paths.map(async (path)=>{
        try {
            return {
                text: (await tree.read(path, MAX_SOURCE)).toString('utf8'),
                problem: null
            };
        } catch (error) {
            return {
                text: '',
                problem: (0,errors/* messageOf */.bD)(error)
            };
        }
    }));
    return {
        sources: read.map(({ text })=>text),
        sourcesWhole: read.every(({ problem })=>problem === null)
    };
}

;// CONCATENATED MODULE: ./src/scanners/forge/coverage.js

/**
 * The coverage of both trees: manifests that were read, and those that were not or not completely.
 */ function coverageOf(head, base, lost) {
    return {
        head: sideOf(head, lost),
        base: base === null ? null : sideOf(base, [])
    };
}
function sideOf({ manifests, unseen }, more) {
    const all = [
        ...unseen,
        ...more,
        ...manifests.flatMap(undecided)
    ];
    return {
        looked: {
            files: manifests.length,
            packages: 0
        },
        languages: {},
        unseen: all.sort((a, b)=>compare(a.where, b.where) || compare(a.name, b.name))
    };
}
/** An item for each `${VAR}` placeholder, whose value cannot be judged. */ function undecided({ path, variables }) {
    const names = [
        ...new Set(variables.flatMap(({ text })=>text.match(/\$\{[^}]*\}/gu) ?? []))
    ];
    if (names.length === 0) return [];
    const detail = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}: filled in when it is deployed`;
    return [
        {
            kind: 'file',
            name: path,
            where: path,
            reason: 'partly',
            detail
        }
    ];
}
/** Bytes of a file that are searched for imports, at most. */ const coverage_MAX_SOURCE = 1_000_000;
/** Maximum number of files that are searched for signs of an app without a manifest. */ const MAX_FILES = 200;
/**
 * Items for apps whose manifest is gone while their code remains: their findings must not count as
 * fixed.
 * @param gone manifests of the base that the head does not have, not even elsewhere
 */ async function orphaned(gone, head, tree) {
    const paths = gone.length === 0 ? [] : (await tree.files()).map(({ path })=>path);
    const found = await Promise.all(gone.map(async (manifest)=>{
        const files = sourcePaths(manifest, head.manifests, paths).slice(0, MAX_FILES);
        const importing = await firstImporting(tree, files);
        if (importing === null) return [];
        const detail = `it is gone, and ${importing} still imports @forge/…`;
        return [
            {
                kind: 'file',
                name: manifest.path,
                where: manifest.path,
                reason: 'unreadable',
                detail
            }
        ];
    }));
    return found.flat();
}
async function firstImporting(tree, paths) {
    for (const path of paths){
        // An unreadable file counts as no sign; the code scanner reports it as not scanned.
        const bytes = await tree.read(path, coverage_MAX_SOURCE).catch(()=>Buffer.alloc(0));
        if (/['"]@forge\//u.test(bytes.toString('utf8'))) return path;
    }
    return null;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/scanners/forge/findings.js
/**
 * The findings of an app in the order of its lines. Several findings of one rule with the same
 * subject are numbered.
 */ function findingsOf(app, rules) {
    return rules.flatMap((rule)=>{
        const counts = new Map();
        return [
            ...rule.check(app)
        ].sort(byPlace).map((hit)=>{
            const ordinal = (counts.get(hit.subject) ?? 0) + 1;
            counts.set(hit.subject, ordinal);
            const subject = ordinal === 1 ? hit.subject : `${hit.subject} #${ordinal}`;
            return observation(app.manifest.path, rule, hit, subject);
        });
    });
}
/** A requirement as reports name it: `requirement 4 of all Marketplace apps`. */ function requirementWords({ table, number }) {
    const whose = table === 'forge' ? 'Forge apps' : 'all Marketplace apps';
    return `requirement ${number} of ${whose}`;
}
function byPlace(a, b) {
    return a.at.line - b.at.line || a.at.column - b.at.column;
}
function observation(path, rule, hit, subject) {
    const { line, column } = hit.at;
    const asked = rule.requirement === null ? '' : ` Atlassian asks for it: ${requirementWords(rule.requirement)}.`;
    return {
        source: 'forge',
        rule: rule.id,
        aliases: [],
        title: `${rule.title}: ${hit.subject}`,
        description: `${hit.detail.charAt(0).toUpperCase()}${hit.detail.slice(1)}. ${rule.why}${asked}`,
        fix: rule.fix.text,
        rating: {
            vectors: [],
            word: rule.severity,
            malicious: false,
            informational: false
        },
        cwe: [
            ...rule.cwe
        ],
        references: rule.references,
        published: null,
        place: {
            path,
            line,
            column,
            endLine: line
        },
        package: null,
        subject,
        confidence: hit.confidence ?? rule.confidence,
        flow: []
    };
}

;// CONCATENATED MODULE: ./src/scanners/forge/moved.js
/**
 * Finds manifests that moved: base path to head path. An app is recognised by its id, or by the
 * file's text when several apps have that id.
 */ function movedManifests(head, base) {
    const gone = base.manifests.filter(({ path })=>!head.manifests.some((other)=>other.path === path));
    const fresh = head.manifests.filter(({ path })=>!base.manifests.some((other)=>other.path === path));
    const moved = new Map();
    for (const manifest of gone){
        const free = fresh.filter(({ path })=>![
                ...moved.values()
            ].includes(path));
        const target = onlyOne(free, ({ id })=>id !== null && id === manifest.id) ?? sameText(free, manifest);
        if (target !== undefined) moved.set(manifest.path, target.path);
    }
    return moved;
    function sameText(free, { path }) {
        return free.find((other)=>head.texts.get(other.path) === base.texts.get(path));
    }
}
function onlyOne(items, test) {
    const found = items.filter(test);
    return found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./src/scanners/forge/rules/index.js + 21 modules
var forge_rules = __webpack_require__(25187);
;// CONCATENATED MODULE: ./src/scanners/forge/notes.js

/**
 * Notes about what was not scanned, what cannot be judged, and what had no effect: one line each.
 */ function notesOf({ head, base, lost, added, silenced, disabled }) {
    const known = new Set(forge_rules/* FORGE_RULES */.Q.map(({ id })=>id));
    return [
        ...(base?.broken ?? []).map(({ problem })=>`of the base, so what this manifest has counts as introduced: ${problem}`),
        ...lost.map(({ where, detail })=>`${where} could not be looked at: ${detail ?? ''}`),
        ...head.manifests.flatMap(undecidedNote),
        ...twiceNotes(head.manifests),
        ...added.map(({ path, line, rule })=>`${path}:${line} has a new fixby-ignore for ${rule}: it takes effect once it is merged, and has none here`),
        ...silenced,
        ...disabled.filter((id)=>!known.has(id)).map((id)=>`scan.forge.disable names ${id}, which is no rule`)
    ];
}
function undecidedNote({ path, variables, root }) {
    const notes = [];
    const [first] = variables;
    if (first !== undefined) notes.push(`${path}:${first.at.line} has \${…} (${variables.length} in all), which is filled in when the app is deployed: it cannot be judged here`);
    if (root.get('overrides').exists || root.get('environment', 'overrides').exists) notes.push(`${path} has overrides for environments: what stands without them was judged`);
    return notes;
}
/**
 * Notes about several manifests with one id: Forge deploys the one in whose directory it is called.
 */ function twiceNotes(manifests) {
    const byId = new Map();
    for (const { id, path } of manifests)if (id !== null && !id.includes('${')) byId.set(id, [
        ...byId.get(id) ?? [],
        path
    ]);
    return [
        ...byId.values()
    ].filter((paths)=>paths.length > 1).map((paths)=>`${paths.join(' and ')} are manifests of one app: each was judged`);
}

// EXTERNAL MODULE: ./src/scanners/forge/permissions/diff.js + 4 modules
var diff = __webpack_require__(57809);
;// CONCATENATED MODULE: ./src/scanners/forge/scan.js









/** Reads the manifests of both trees, and applies the rules that the policy does not disable. */ async function scanForge(context) {
    const { policy } = context;
    const rules = forge_rules/* FORGE_RULES */.Q.filter(({ id })=>!policy.scan.forge.disable.includes(id));
    const { head, base } = await readSides(context, rules);
    const moved = base === null ? new Map() : movedManifests(head, base);
    const before = base === null ? null : scan_suppressions(base);
    const written = scan_suppressions(head);
    const inline = (0,suppressions/* inForce */.Nm)(written, before);
    const observed = base === null ? [] : observe(base, rules);
    const inHead = (0,suppressions/* withFormerIds */._$)(observe(head, rules), observed, moved);
    const judged = (0,suppressions/* suppress */.Mc)(inHead, inline.counted);
    const lost = base === null ? [] : await orphaned(goneOf(head, base, moved), head, context.head);
    // A manifest that cannot be read in the head does not count as repaired.
    const unseen = new Set([
        ...head.broken.map(({ path })=>path),
        ...lost.map(({ where })=>where)
    ]);
    const inBase = (0,suppressions/* suppress */.Mc)((0,suppressions/* withFormerIds */._$)(observed, [], moved), before ?? []).open;
    return {
        head: judged.open,
        base: inBase.filter(({ place })=>!unseen.has(moved.get(place.path) ?? place.path)),
        moved,
        ...base === null ? {} : {
            permissions: changesOf(head, base, moved)
        },
        report: {
            files: head.manifests.length,
            problems: head.broken.map(({ problem })=>problem),
            notes: notesOf({
                head,
                base,
                lost,
                added: inline.added,
                silenced: (0,suppression_notes/* suppressionNotes */.b)({
                    written,
                    findings: inHead,
                    judged
                }),
                disabled: policy.scan.forge.disable
            }),
            coverage: coverageOf(head, base, lost)
        }
    };
}
/**
 * A file that is a manifest in one tree counts as one in the other, even if it cannot be parsed
 * there.
 */ async function readSides({ head: headTree, base: baseTree, directory, policy }, rules) {
    const scope = {
        directory,
        exclude: policy.scan.forge.exclude
    };
    const withSources = rules.some(({ readsSources })=>readsSources === true);
    const base = baseTree === null ? null : await readSide(baseTree, scope, new Set(), withSources);
    const known = new Set(base?.manifests.map(({ path })=>path) ?? []);
    return {
        head: await readSide(headTree, scope, known, withSources),
        base
    };
}
function observe({ apps }, rules) {
    return apps.flatMap((app)=>findingsOf(app, rules));
}
function scan_suppressions({ texts }) {
    return [
        ...texts
    ].flatMap(([path, text])=>(0,suppressions/* suppressionsIn */.kk)(path, text));
}
function goneOf(head, base, moved) {
    const here = new Set([
        ...head.manifests,
        ...head.broken
    ].map(({ path })=>path));
    return base.manifests.filter(({ path })=>!here.has(path) && !moved.has(path));
}
/**
 * The changed permissions of all apps. An app that cannot be read in one tree is not compared: in
 * the head that fails the scan, in the base it is being repaired.
 */ function changesOf(head, base, moved) {
    const unread = new Set([
        ...head.broken,
        ...base.broken
    ].map(({ path })=>path));
    const here = new Map(head.manifests.map((manifest)=>[
            manifest.path,
            manifest
        ]));
    const before = new Map(base.manifests.map((manifest)=>[
            moved.get(manifest.path) ?? manifest.path,
            manifest
        ]));
    return [
        ...new Set([
            ...here.keys(),
            ...before.keys()
        ])
    ].filter((path)=>!unread.has(path)).flatMap((path)=>(0,diff/* permissionChanges */.B)(here.get(path) ?? null, before.get(path) ?? null));
}


/***/ }),

/***/ 66506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
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
/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */ function fileOf(directory, name, has) {
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

/***/ 31433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30092);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect because they
 * lack an id, and which name a finding that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.filter(({ id })=>id === '').map((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The note for a comment without an id; with the correct text, when there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70061);



const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What may close a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Finds all comments `fixby-ignore rule id: reason` in a file. */ function suppressionsIn(path, text) {
    if (!text.includes('fixby-ignore')) return [];
    return text.split('\n').flatMap((line, index)=>{
        const match = COMMENT.exec(line.trimEnd().replace(CLOSING, '').trimEnd());
        if (match === null) return [];
        return [
            {
                path,
                line: index + 1,
                rule: match[1] ?? '',
                id: match[2] ?? '',
                reason: (match[3] ?? '').trim()
            }
        ];
    });
}
/**
 * A text that is equal for equal comments at different positions; the id says which finding is
 * meant.
 */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Splits the comments of the head into those that the base has too and those that the change adds,
 * which have no effect on its own gate. Each comment of the base is matched once. Without a base
 * all of them have an effect.
 */ function inForce(head, base) {
    const reasoned = head.filter(({ reason, id })=>reason !== '' && id !== '');
    if (base === null) return {
        counted: reasoned,
        added: []
    };
    const left = base.map(suppressionKey);
    const counted = [];
    const added = [];
    for (const suppression of reasoned){
        const index = left.indexOf(suppressionKey(suppression));
        if (index < 0) added.push(suppression);
        else {
            left.splice(index, 1);
            counted.push(suppression);
        }
    }
    return {
        counted,
        added
    };
}
/**
 * Hides findings that a comment on the same or the previous line names by rule and id. An id that
 * matches several findings hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get((0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
        if (by === undefined) open.push(finding.observation);
        else hidden.push({
            finding,
            by
        });
    }
    return {
        open,
        hidden
    };
}
/** Whether a comment is about this rule and at this location. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 */ function withFormerIds(head, base, moved) {
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(observation)
        });
        return {
            observation,
            ids: [
                id,
                ...former.get(id) ?? []
            ]
        };
    });
}


/***/ })

};

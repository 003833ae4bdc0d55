"use strict";
exports.id = 5015;
exports.ids = [5015];
exports.modules = {

/***/ 17289:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ capabilitiesOf),
  B: () => (/* binding */ permissionChanges)
});

// EXTERNAL MODULE: ./src/core/findings/permissions.js
var permissions = __webpack_require__(7118);
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
var egress = __webpack_require__(52254);
// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(55921);
// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(96325);
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

/***/ 15015:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanForge: () => (/* binding */ scanForge)
});

// EXTERNAL MODULE: ./src/scanners/shared/aside-places.js
var aside_places = __webpack_require__(48294);
// EXTERNAL MODULE: ./src/scanners/shared/suppression-notes.js
var suppression_notes = __webpack_require__(53638);
// EXTERNAL MODULE: ./src/scanners/shared/suppressions.js
var suppressions = __webpack_require__(72053);
// EXTERNAL MODULE: ./src/scanners/forge/apps.js
var apps = __webpack_require__(68731);
// EXTERNAL MODULE: ./src/scanners/forge/coverage.js
var coverage = __webpack_require__(68401);
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
var forge_rules = __webpack_require__(92230);
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
    if (first !== undefined) notes.push(`${path}:${first.at.line} has \${\u2026} (${variables.length} in all), which is filled in when the app is deployed: it cannot be judged here`);
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
var diff = __webpack_require__(17289);
;// CONCATENATED MODULE: ./src/scanners/forge/scan.js










/** Reads the manifests of both trees, and applies the rules that the policy does not disable. */ async function scanForge(context) {
    const { policy } = context;
    const rules = forge_rules/* FORGE_RULES */.Q.filter(({ id })=>!policy.scan.forge.disable.includes(id));
    const { head, base } = await readSides(context, rules);
    const moved = base === null ? new Map() : movedManifests(head, base);
    const before = base === null ? null : scan_suppressions(base);
    const written = scan_suppressions(head);
    const inline = (0,suppressions/* inForce */.Nm)(written, before);
    const { directory } = context;
    const observed = base === null ? [] : observe(base, rules, directory);
    const found = observe(head, rules, directory);
    const inHead = (0,suppressions/* withFormerIds */._$)({
        head: found,
        base: observed,
        moved
    }, written);
    const judged = (0,suppressions/* suppress */.Mc)(inHead, inline.counted);
    const lost = base === null ? [] : await (0,coverage/* orphaned */.EO)(goneOf(head, base, moved), head.manifests, context.head);
    // A manifest that cannot be read in the head does not count as repaired.
    const unseen = new Set([
        ...head.broken.map(({ path })=>path),
        ...lost.map(({ where })=>where)
    ]);
    const inBase = (0,suppressions/* suppress */.Mc)((0,suppressions/* withFormerIds */._$)({
        head: observed,
        base: [],
        moved
    }, before ?? []), before ?? []).open;
    return {
        head: judged.open,
        base: inBase.filter(({ place })=>!unseen.has(moved.get(place.path) ?? place.path)),
        moved,
        ...base === null ? {} : {
            permissions: changesOf(head, base, moved, directory)
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
            coverage: (0,coverage/* coverageOf */._5)(head, base, lost)
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
    const base = baseTree === null ? null : await (0,apps/* readSide */.w)(baseTree, scope, new Set(), withSources);
    const known = new Set(base?.manifests.map(({ path })=>path) ?? []);
    return {
        head: await (0,apps/* readSide */.w)(headTree, scope, known, withSources),
        base
    };
}
function observe({ apps }, rules, directory) {
    return apps.flatMap((app)=>findingsOf(app, rules)).map((one)=>isOfTests(one.place.path, directory) ? {
            ...one,
            confidence: 'low'
        } : one);
}
/** Whether a manifest is one of tests, which nobody deploys. */ function isOfTests(path, directory) {
    return (0,aside_places/* isAside */.Z)(directory === '' ? path : path.slice(directory.length + 1), 'forge');
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
 * the head that fails the scan, in the base it is being repaired. Nor is one of tests, unless it
 * was none before.
 */ function changesOf(head, base, moved, directory) {
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
    ].filter((path)=>!unread.has(path)).filter((path)=>[
            path,
            before.get(path)?.path ?? path
        ].some((place)=>!isOfTests(place, directory))).flatMap((path)=>(0,diff/* permissionChanges */.B)(here.get(path) ?? null, before.get(path) ?? null));
}


/***/ }),

/***/ 53638:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72053);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect (without an
 * id or a reason, or of another finding than the one there), and which name one that moved.
 */ function suppressionNotes({ written, findings, judged }) {
    const { length } = judged.hidden;
    return [
        ...length === 0 ? [] : [
            `${length} ${length === 1 ? 'finding is' : 'findings are'} suppressed by fixby-ignore comments`
        ],
        ...written.flatMap((one)=>unbound(one, findings)),
        ...judged.hidden.flatMap(({ finding, by })=>movedNote(finding, by))
    ];
}
/** The note for a comment without effect; with the correct text, where there is one to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const there = findings.filter(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation));
    const lack = lackOf(comment, there);
    if (lack === null) return [];
    const id = there[0]?.ids[0];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return [
        `${path}:${line} has a fixby-ignore for ${rule} that ${lack}, and silences nothing; ${remedy}`
    ];
}
/** What keeps a comment from an effect; null for nothing, or where none of its rule is. */ function lackOf(comment, there) {
    if (comment.id === '') return 'names no finding';
    if (there.length === 0) return null;
    if (comment.reason === '') return 'gives no reason';
    const isIt = there.some((finding)=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(comment, finding));
    return isIt ? null : `names ${comment.id}, which is not the one there`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 72053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44030);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40902);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26438);



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
/** Whether a comment names a finding by its id, or by the one from before it moved. */ function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 * @param comments the comments that may name them; without any, no id is needed nor computed
 */ function withFormerIds({ head, base, moved }, comments) {
    if (comments.length === 0) return head.map((observation)=>({
            observation,
            ids: []
        }));
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
;
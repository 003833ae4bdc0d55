export const id = 8323;
export const ids = [8323];
export const modules = {

/***/ 88323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/system/working-tree.js
var working_tree = __webpack_require__(26576);
// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js + 6 modules
var forge_read = __webpack_require__(8516);
;// CONCATENATED MODULE: ./src/scanners/forge/apps.js




const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;
/** Directories whose files are made from others. */ const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;
/**
 * Most source files of one app that are looked through for words, and the largest of them in bytes.
 */ const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;
/** Reads the apps of a tree. @param withSources whether a rule asks for the texts of their code */ async function readSide(tree, scope, known, withSources) {
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
/** The app's own files: those of an app inside its directory are that one's. */ function sourcePaths({ directory, path: own }, manifests, paths) {
    const inner = manifests.filter((other)=>other.path !== own && isBelow(other.directory, directory) && other.directory !== directory).map((other)=>other.directory);
    return paths.filter((path)=>SOURCE.test(path) && isBelow(path, directory) && !BUILT.test(path) && !path.split('/').some((part)=>working_tree/* NEVER_SCANNED */.m.includes(part)) && !inner.some((other)=>isBelow(path, other)));
}
/** Whether a path lies in a directory; `''` holds everything. */ function isBelow(path, directory) {
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

/** What both sides' manifests said, and did not. */ function coverageOf(head, base, lost) {
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
/** Values that only the environment knows cannot be judged. */ function undecided({ path, variables }) {
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
/** How many bytes of a file are looked at for imports. */ const coverage_MAX_SOURCE = 1_000_000;
/** Most files that are looked at for a sign that an app without a manifest still lives. */ const MAX_FILES = 200;
/**
 * Apps whose manifest is gone while their code is still there: nobody can say that what was wrong
 * with them is mended.
 * @param gone manifests of the base that the head has neither here nor elsewhere
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
        // A file that cannot be read is no sign of anything; that it cannot is the code scan's to say.
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
 * The findings of an app, in the order of its lines. Two of one rule about the same thing are told
 * apart by their number.
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
 * Manifests that moved: base path to head path. An app is known by its id; where that is not the
 * only one of its kind, by the file's text.
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

;// CONCATENATED MODULE: ./src/scanners/forge/rules/admin-scope.js
const VERBS = /^(?:admin|act-as-user|access-email-addresses):/u;
/** Scopes with which an app can do what an administrator, or any user, can. */ const adminScope = {
    id: 'forge-admin-scope',
    title: 'Scope with the rights of administrators or of any user',
    severity: 'high',
    severityReason: 'Whoever gets code to run in the app, or reaches an unchecked function of it, has these rights on every site that installed it (C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Every flaw of the app is as bad as the widest of its scopes. Those of administration, of acting as any user and of e-mail addresses are the widest there are.',
    fix: {
        text: 'Ask for the granular scopes of the calls that the app makes, and leave administration to people.',
        before: 'permissions:\n  scopes:\n    - admin:repository:bitbucket',
        after: 'permissions:\n  scopes:\n    - read:repository:bitbucket'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ text })=>VERBS.test(text)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `the app asks for ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/api-route-scopes.js
/** An API of the app without scopes of its own. */ const apiRouteScopes = {
    id: 'forge-api-route-scopes',
    title: 'API route without scopes',
    severity: 'medium',
    severityReason: 'Any program that a user of the site has allowed anything can call it in the name of that user (PR:L, C:L/I:L).',
    confidence: 'high',
    cwe: [
        'CWE-862'
    ],
    requirement: {
        table: 'all-apps',
        number: '1'
    },
    why: 'Scopes say which programs may call a route of the app. Without any, a token that was given for something else opens it.',
    fix: {
        text: 'Give every route the scopes that its callers need.',
        before: 'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks',
        after: 'modules:\n  apiRoute:\n    - key: tasks\n      path: /tasks\n      operation: GET\n      function: tasks\n      scopes:\n        - read:tasks:custom'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/api-route/'
    ],
    check: ({ manifest })=>manifest.modules.filter(({ type, node })=>type === 'apiRoute' && node.get('scopes').items.length === 0).map(({ key, node, at })=>({
                at,
                subject: key,
                detail: `the route ${node.get('path').text ?? key} has no scopes`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/app-managed.js
/** The questions of the permissions SDK, in the back end and in pages. */ const ASKED = /\b(?:hasScope|hasPermission|canFetchFrom|canLoadResource|usePermissions)\b/u;
/** An app that took over the enforcement of its permissions, and does not enforce them. */ const appManaged = {
    id: 'forge-app-managed',
    title: 'Permissions that the app has to enforce and does not',
    severity: 'medium',
    severityReason: 'What an administrator has refused is done all the same, or fails in ways that nobody planned (PR:L, C:L/I:L).',
    confidence: 'medium',
    cwe: [
        'CWE-862'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'With enforcement: app-managed new code runs before an administrator agrees to new permissions. The app itself has to ask what it may do, and no code of it does.',
    fix: {
        text: 'Ask the permissions SDK before every use of a permission that may not be granted, or leave the enforcement to Forge.',
        before: 'permissions:\n  enforcement: app-managed',
        after: 'permissions:\n  scopes:\n    - read:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/rolling-releases/'
    ],
    readsSources: true,
    check: ({ manifest, sources, sourcesWhole })=>{
        const { appManaged: at } = manifest;
        if (at === null || !sourcesWhole || sources.some((text)=>ASKED.test(text))) return [];
        const detail = 'permissions.enforcement is app-managed, and no code asks the permissions SDK';
        return [
            {
                at,
                subject: 'enforcement',
                detail
            }
        ];
    }
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/broad-scope.js
const BROAD = /^(?:manage|redact|moderate|project-admin|space-admin):/u;
/** Deleting is often what an app is for: worth a line in the report, not a judgement. */ const DELETING = /^delete:/u;
/** Scopes that change more than content. */ const broadScope = {
    id: 'forge-broad-scope',
    title: 'Broad scope',
    severity: 'medium',
    severityReason: 'Needs another flaw of the app first; then settings of a whole site or content of all its users are open to change (I:H).',
    confidence: 'medium',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Scopes that manage, moderate, redact or delete reach beyond what one user works on. Each of them makes a flaw of the app worse.',
    fix: {
        text: 'Ask for the granular scopes of the calls that the app makes; take back what no call needs.',
        before: 'permissions:\n  scopes:\n    - manage:jira-configuration',
        after: 'permissions:\n  scopes:\n    - read:field:jira\n    - write:field:jira'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.flatMap(({ text, at })=>{
            const hit = {
                at,
                subject: text,
                detail: `the app asks for ${text}`
            };
            if (BROAD.test(text)) return [
                hit
            ];
            return DELETING.test(text) ? [
                {
                    ...hit,
                    confidence: 'low'
                }
            ] : [];
        })
};

// EXTERNAL MODULE: ./src/scanners/shared/forge/egress.js
var egress = __webpack_require__(44491);
;// CONCATENATED MODULE: ./src/scanners/forge/rules/cleartext-egress.js

const CLEAR = new Set([
    'http',
    'ws'
]);
/** Egress without TLS. */ const cleartextEgress = {
    id: 'forge-cleartext-egress',
    title: 'Egress without TLS',
    severity: 'high',
    severityReason: 'Whoever sits on the way between Atlassian and the host reads and changes what the app sends and gets (AC:H, C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-319'
    ],
    requirement: {
        table: 'all-apps',
        number: '3'
    },
    why: 'Data of customers may leave over TLS 1.2 or later only. An address with http: or ws: allows a request that anybody on the way can read and change.',
    fix: {
        text: 'Use https: or wss:, and take the old address out.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: http://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/'
    ],
    check: ({ manifest })=>manifest.egress.flatMap(({ kind, address, at })=>address !== null && isClear(address) ? [
                {
                    at,
                    subject: `${kind} ${address}`,
                    detail: `${kind} allows ${address}`
                }
            ] : [])
};
/**
 * Whether requests to an address are readable on the way. Those to the developer's own machine
 * never leave it.
 */ function isClear(address) {
    const host = (0,egress/* hostOf */.w4)(address)?.replace(/:\d+$/u, '');
    return CLEAR.has((0,egress/* schemeOf */.dz)(address) ?? '') && host !== 'localhost' && host !== '127.0.0.1';
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/cleartext-remote.js

/** A remote without TLS. */ const cleartextRemote = {
    id: 'forge-cleartext-remote',
    title: 'Remote without TLS',
    severity: 'high',
    severityReason: 'Whoever sits on the way reads and changes requests and the tokens of the app and its users with them (AC:H, C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-319'
    ],
    requirement: {
        table: 'all-apps',
        number: '3'
    },
    why: 'Calls to a remote carry data of customers and tokens for their site. Over http: anybody on the way has both.',
    fix: {
        text: 'Serve the remote over https: with TLS 1.2 or later and HSTS.',
        before: 'remotes:\n  - key: backend\n    baseUrl: http://backend.example.com',
        after: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/remotes/',
        'https://developer.atlassian.com/platform/marketplace/security-requirements/'
    ],
    check: ({ manifest })=>manifest.remotes.flatMap(({ key, urls })=>urls.filter(({ url })=>isClear(url)).map(({ region, url, at })=>({
                    at,
                    subject: `${key} ${region}`,
                    detail: `the remote ${key} has the base URL ${url}`
                })))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/deprecated.js
/** Modules that were replaced, with the day of their deprecation and what takes their place. */ const MODULES = new Map([
    [
        'jira:issueGlance',
        'deprecated since 5 May 2026, use jira:issueContext'
    ],
    [
        'jira:fullPage',
        'deprecated since 30 September 2026, use global:fullPage'
    ],
    [
        'confluence:fullPage',
        'deprecated since 30 September 2026, use global:fullPage'
    ]
]);
const CONNECT = "Connect's support ends on 31 January 2027";
/** Left-overs of what is no longer looked after. */ const deprecated = {
    id: 'forge-deprecated',
    title: 'Part of an app that is no longer looked after',
    severity: 'low',
    severityReason: 'Opens nothing by itself; after its end it gets no security fixes and stops working.',
    confidence: 'high',
    cwe: [
        'CWE-477'
    ],
    requirement: null,
    why: 'Modules that Atlassian has deprecated, and Connect as a whole, get no fixes past their end. What still hangs on them cannot be repaired in a hurry.',
    fix: {
        text: 'Move to the module that takes its place; replace Connect modules by Forge ones.',
        before: 'modules:\n  jira:issueGlance:\n    - key: glance',
        after: 'modules:\n  jira:issueContext:\n    - key: glance'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/changelog/',
        'https://developer.atlassian.com/platform/adopting-forge-from-connect/'
    ],
    check: ({ manifest })=>[
            ...manifest.modules.flatMap(({ type, key, at })=>{
                const why = MODULES.get(type);
                return why === undefined ? [] : [
                    {
                        at,
                        subject: `${type} ${key}`,
                        detail: `${type} is ${why}`
                    }
                ];
            }),
            ...manifest.connect.map(({ text, at })=>({
                    at,
                    subject: text,
                    detail: `${text}: ${CONNECT}`
                }))
        ]
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/impersonation-scope.js
/** Scopes that the app may use as a user who is not there. */ const impersonationScope = {
    id: 'forge-impersonation-scope',
    title: 'Scope with impersonation',
    severity: 'high',
    severityReason: 'Whoever reaches the code that chooses the account acts as any user of the site, administrators among them (C:H/I:H).',
    confidence: 'high',
    cwe: [
        'CWE-250',
        'CWE-863'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'With allowImpersonation, asUser(accountId) acts as anybody without their doing. A wrong or borrowed account id is then an escalation of rights.',
    fix: {
        text: 'Act as the user who calls (asUser()), or as the app after a check of that user; take the setting out.',
        before: 'permissions:\n  scopes:\n    write:jira-work:\n      allowImpersonation: true',
        after: 'permissions:\n  scopes:\n    - write:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/',
        'https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ impersonation })=>impersonation).map(({ text, at })=>({
                at,
                subject: text,
                detail: `the app may use ${text} in the name of users who are not there`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/literal-secret.js
/** Names of values that are secrets; `clientId` is none. */ const SECRET = /(?:^|[-_.])(?:client[-_]?secret|secret|token|api[-_]?key|password|passwd|authorization|private[-_]?key|access[-_]?key)$/iu;
/** Values that say where a secret comes from, or that one has to be put here. */ const NO_SECRET = /\$\{|\{\{|^<.*>$|^(?:x+|\*+|\.+)$|changeme|change[-_ ]me|placeholder|example|your[-_ ]/iu;
/** Words that name a field of somebody's answer; where values are set, they are values. */ const NAME = /^[a-z]+(?:[-_.][a-z]+)*$/iu;
const SHORTEST = 8;
/** Secrets that are written into the manifest. */ const literalSecret = {
    id: 'forge-literal-secret',
    title: 'Secret in the manifest',
    severity: 'high',
    severityReason: 'Whoever can read the repository, or the deployed manifest, can act as the app towards the other service (C:H/I:H).',
    confidence: 'medium',
    cwe: [
        'CWE-798'
    ],
    requirement: {
        table: 'all-apps',
        number: '5'
    },
    why: 'A manifest is source: it is in every clone, and Forge shows it. The secret of a provider is set with the command line and never written down.',
    fix: {
        text: 'Revoke it, set the new one with `forge providers configure` or as an encrypted variable, and take it out here.',
        before: 'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          overrides:\n            headers:\n              Authorization: Basic Zm9yZ2U6aHVudGVyMg==',
        after: 'providers:\n  auth:\n    - key: service\n      actions:\n        exchange:\n          path: /token'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/providers/',
        'https://cwe.mitre.org/data/definitions/798.html'
    ],
    check: ({ manifest })=>[
            ...manifest.providers.flatMap((provider)=>secretsIn(provider, '')),
            ...manifest.root.get('remotes').items.flatMap((remote)=>secretsIn(remote.get('headers'), remote.get('key').text ?? '')),
            ...secretsIn(manifest.root.get('environment'), '')
        ]
};
/** Never says the value: a report may be public. */ function secretsIn(node, path) {
    const below = [
        ...node.items.map((item)=>[
                '',
                item
            ]),
        ...node.entries
    ];
    return below.flatMap(([key, value])=>{
        const here = key === '' ? path : path === '' ? key : `${path}.${key}`;
        if (value.text === null) return secretsIn(value, here);
        const text = value.text.trim();
        if (!SECRET.test(key.replace(/([a-z])([A-Z])/gu, '$1_$2')) || !isLiteral(text, here)) return [];
        return [
            {
                at: value.at,
                subject: here,
                detail: `${here} is written out`
            }
        ];
    });
}
function isLiteral(text, path) {
    const isName = NAME.test(text) && !/(?:^|\.)(?:overrides|headers|body|queryParameters)\./u.test(path);
    return text.length >= SHORTEST && !NO_SECRET.test(text) && !isName;
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/missing-function.js
/** Modules whose function is not there, and functions whose code is not. */ const missingFunction = {
    id: 'forge-missing-function',
    title: 'Module without its function',
    severity: 'low',
    severityReason: 'It fails when it is called. What it would have checked or cleaned up is not done, and no scanner can look at its code.',
    confidence: 'high',
    cwe: [
        'CWE-710'
    ],
    requirement: null,
    why: 'A module names a function that the manifest does not declare, or a handler names a file that is not in the repository. Other scanners take such an app for clean, since there is nothing to read.',
    fix: {
        text: 'Declare the function, or correct the name of its handler: file below src and export, without an extension.',
        before: 'modules:\n  trigger:\n    - key: created\n      function: craeted\n  function:\n    - key: created\n      handler: index.created',
        after: 'modules:\n  trigger:\n    - key: created\n      function: created\n  function:\n    - key: created\n      handler: index.created'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'
    ],
    check: (app)=>[
            ...undeclared(app),
            ...withoutCode(app)
        ]
};
function undeclared({ manifest }) {
    const declared = new Set(manifest.functions.map(({ key })=>key));
    return manifest.references.filter(({ function: key })=>!declared.has(key) && !key.includes('${')).map(({ function: key, module, at })=>({
            at,
            subject: `${module.type} ${module.key} ${key}`,
            detail: `the ${module.type} ${module.key} uses the function ${key}, which is not declared`
        }));
}
/** Only where the code of other functions was found: else the app is built from somewhere else. */ function withoutCode({ manifest, entries }) {
    const packed = manifest.root.get('app', 'package').exists;
    const found = entries.some(({ file })=>file !== null);
    return entries.flatMap(({ key, handler, file, references }, index)=>file !== null || packed || references.length === 0 ? [] : [
            {
                at: manifest.functions[index]?.at ?? manifest.app,
                subject: `${key} ${handler}`,
                detail: `the function ${key} has the handler ${handler}, and there is no such file`,
                ...found || entries.length === 1 ? {} : {
                    confidence: 'medium'
                }
            }
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/oauth-token-in-url.js
/** Tokens of another service in addresses. */ const oauthTokenInUrl = {
    id: 'forge-oauth-token-in-url',
    title: 'OAuth token in the address of requests',
    severity: 'medium',
    severityReason: 'Whoever reads a log of the service or of a proxy has the token of a user until it ends (C:H, needs access to logs).',
    confidence: 'high',
    cwe: [
        'CWE-598'
    ],
    requirement: {
        table: 'all-apps',
        number: '5'
    },
    why: 'With bearerMethod uri-query the token of a user is a part of the address, which servers and proxies write into their logs.',
    fix: {
        text: 'Send it in the Authorization header, which is the default, or in the body (form-encoded).',
        before: 'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: uri-query',
        after: 'providers:\n  auth:\n    - key: service\n      type: oauth2\n      bearerMethod: authorization-header'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/providers/'
    ],
    check: ({ manifest })=>manifest.providers.flatMap((provider)=>{
            const method = provider.get('bearerMethod');
            const key = provider.get('key').text ?? '';
            if (method.text !== 'uri-query') return [];
            return [
                {
                    at: method.at,
                    subject: key,
                    detail: `the provider ${key} sends its token in the address`
                }
            ];
        })
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/remote-storage.js
/** A remote that keeps data of end users. */ const remoteStorage = {
    id: 'forge-remote-storage',
    title: 'Remote that keeps end-user data',
    severity: 'low',
    severityReason: 'A duty rather than a flaw: the data is only as safe as the remote, which this scan cannot see.',
    confidence: 'medium',
    cwe: [
        'CWE-311'
    ],
    requirement: {
        table: 'all-apps',
        number: '2'
    },
    why: 'End-user data that leaves Atlassian has to be encrypted where it is kept, and every access to it authorized. Where the manifest says that a remote stores it, or does not say that it does not, somebody has to answer for that.',
    fix: {
        text: 'State storage.inScopeEUD: false where no end-user data is kept. Where it is, encrypt it, authorize access to it, and waive this finding with a word on how.',
        before: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]',
        after: 'remotes:\n  - key: backend\n    baseUrl: https://backend.example.com\n    operations: [storage]\n    storage:\n      inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/remotes/'
    ],
    check: ({ manifest })=>manifest.remotes.filter(({ stores, storesEUD })=>stores && storesEUD !== false).map(({ key, storesEUD, at })=>({
                at,
                subject: key,
                detail: storesEUD === null ? `the remote ${key} stores data, and does not say whether it is that of end users` : `the remote ${key} stores data of end users`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/runtime.js
/** Runtimes that Atlassian keeps patched. */ const SUPPORTED = new Set([
    'nodejs22.x',
    'nodejs24.x'
]);
/** Why the others are none; any further name is none that Forge knows. */ const ENDED = new Map([
    [
        'nodejs20.x',
        'nodejs20.x was deprecated on 30 April 2026, and since 6 May 2026 Forge refuses deployments with it'
    ],
    [
        'nodejs18.x',
        'nodejs18.x was removed; it gets no security fixes'
    ],
    [
        'sandbox',
        'the sandbox runtime does not run since 28 February 2025'
    ]
]);
/** An app without a runtime that is looked after. */ const runtime = {
    id: 'forge-runtime',
    title: 'Runtime without security fixes',
    severity: 'high',
    severityReason: 'Known holes of the runtime stay open for whoever can reach a function of the app, and a fix of the app itself can no longer be deployed.',
    confidence: 'high',
    cwe: [
        'CWE-1104'
    ],
    requirement: {
        table: 'all-apps',
        number: '9'
    },
    why: 'A runtime past its end gets no fixes, and Forge takes no deployments with it: the next security fix of the app would be stuck.',
    fix: {
        text: 'Name a supported runtime, and run the tests with that version of Node.',
        before: 'app:\n  runtime:\n    name: nodejs20.x',
        after: 'app:\n  runtime:\n    name: nodejs22.x'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/',
        'https://developer.atlassian.com/platform/forge/manifest-reference/#app'
    ],
    check: ({ manifest })=>{
        const { runtime: named, app } = manifest;
        if (named === null) {
            // An app that is Connect's alone has no functions that could run.
            if (manifest.functions.length === 0) return [];
            return [
                {
                    at: app,
                    subject: 'missing',
                    detail: 'app.runtime.name is missing'
                }
            ];
        }
        if (SUPPORTED.has(named.text) || named.text.includes('${')) return [];
        const detail = ENDED.get(named.text) ?? `${named.text} is no runtime that Forge has`;
        return [
            {
                at: named.at,
                subject: named.text,
                detail
            }
        ];
    }
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/string-egress.js
/** Egress in the form that says nothing about data. */ const stringEgress = {
    id: 'forge-string-egress',
    title: 'Egress in the deprecated short form',
    severity: 'low',
    severityReason: 'Opens nothing by itself; what data leaves is not said, and the form will stop working.',
    confidence: 'high',
    cwe: [
        'CWE-477'
    ],
    requirement: null,
    why: 'An address that is a text alone cannot say whether end-user data goes there, so customers and reviewers cannot know. Forge has deprecated the form.',
    fix: {
        text: 'Write the entry as a section with address and inScopeEUD.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - https://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, plain })=>plain && kind.startsWith('fetch.')).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} has ${address ?? ''} as a text alone`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/undeclared-data.js
/** Egress of which nobody said whether end-user data leaves. */ const undeclaredData = {
    id: 'forge-undeclared-data',
    title: 'Egress that does not say what data leaves',
    severity: 'low',
    severityReason: 'Opens nothing by itself; what customers are told about their data may not be true.',
    confidence: 'high',
    cwe: [
        'CWE-213'
    ],
    requirement: null,
    why: 'Without inScopeEUD Forge assumes that end-user data leaves, and tells customers so. Whoever writes it down has thought about it, and a later change is seen.',
    fix: {
        text: 'State inScopeEUD: true where end-user data goes to this host, false where none does.',
        before: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com',
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com\n          inScopeEUD: false'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, plain, inScopeEUD, category })=>kind.startsWith('fetch.') && !plain && inScopeEUD === null && category !== 'analytics').map(({ kind, address, remote, at })=>{
            const to = address ?? `the remote ${remote ?? ''}`;
            return {
                at,
                subject: `${kind} ${to}`,
                detail: `${kind} to ${to} has no inScopeEUD`
            };
        })
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unknown-scope.js
/** First words of the scopes that Atlassian documents. */ const unknown_scope_VERBS = new Set([
    'access-email-addresses',
    'act-as-user',
    'admin',
    'delete',
    'import',
    'manage',
    'moderate',
    'project-admin',
    'read',
    'readonly',
    'redact',
    'report',
    'search',
    'send',
    'space-admin',
    'storage',
    'validate',
    'view',
    'write'
]);
/** Scopes of which nobody can say what they allow. */ const unknownScope = {
    id: 'forge-unknown-scope',
    title: 'Scope that is not known',
    severity: 'low',
    severityReason: 'It may be a slip that asks for nothing, or something new; nobody reviewed what it opens.',
    confidence: 'medium',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Scopes are a verb, a resource and mostly a product. One of another form is misspelt, or opens something that no review of the app has weighed.',
    fix: {
        text: 'Look the scope up in the documentation of the call that needs it, and write it as it stands there.',
        before: 'permissions:\n  scopes:\n    - reed:issue:jira',
        after: 'permissions:\n  scopes:\n    - read:issue:jira'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product/'
    ],
    check: ({ manifest })=>manifest.scopes.filter(({ text })=>!isKnown(text)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `${text} is no scope that is known`
            }))
};
/**
 * Whether a scope has the form of a known one. `:custom` scopes are the app's own, and OpenID has
 * words of its own.
 */ function isKnown(scope) {
    if (scope.includes('${') || scope.endsWith(':custom')) return true;
    if ([
        'offline_access',
        'openid',
        'email',
        'profile'
    ].includes(scope)) return true;
    const parts = scope.split(':');
    return parts.length >= 2 && parts.every((part)=>part !== '') && unknown_scope_VERBS.has(parts[0] ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unneeded-scope.js
/**
 * Products by what scopes call them, and the words without which no code and no module of an app
 * can work with them.
 */ const PRODUCTS = [
    {
        scope: /(?::|-)confluence(?:$|[-:])/u,
        words: /confluence|\/wiki\//iu
    },
    {
        scope: /:jira(?:$|[-:])/u,
        words: /jira|\/rest\/(?:api|agile|servicedesk)\//iu
    },
    {
        scope: /:bitbucket$/u,
        words: /bitbucket/iu
    },
    {
        scope: /:compass$/u,
        words: /compass/iu
    },
    {
        scope: /^storage:app$/u,
        words: /storage|kvs|properties|@forge\/(?:sql|object-store)/iu
    },
    {
        scope: /^report:personal-data$/u,
        words: /report-accounts|privacy/iu
    }
];
/** Scopes of which no use is to be seen. */ const unneededScope = {
    id: 'forge-unneeded-scope',
    title: 'Scope that no call seems to need',
    severity: 'low',
    severityReason: 'Makes another flaw of the app worse than it had to be; nothing is open by itself.',
    confidence: 'low',
    cwe: [
        'CWE-250'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'Least privilege: a scope of a product that neither a module nor any code of the app speaks of is most likely left over.',
    fix: {
        text: 'Take the scope out, and see with `forge lint` whether a call needs it.',
        before: 'permissions:\n  scopes:\n    - read:jira-work\n    - read:confluence-content.all',
        after: 'permissions:\n  scopes:\n    - read:jira-work'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    readsSources: true,
    check: (app)=>canBeKnown(app) ? app.manifest.scopes.filter(({ text })=>isIdle(text, app)).map(({ text, at })=>({
                at,
                subject: text,
                detail: `no code speaks of what ${text} opens`
            })) : []
};
/** A remote, Connect or code that is not here may use any scope. */ function canBeKnown({ manifest, sources, sourcesWhole }) {
    return manifest.remotes.length === 0 && manifest.connect.length === 0 && sourcesWhole && sources.length > 0;
}
function isIdle(scope, { manifest, sources }) {
    const product = PRODUCTS.find((candidate)=>candidate.scope.test(scope));
    if (product === undefined) return false;
    const modules = manifest.modules.map(({ type, node })=>`${type} ${JSON.stringify(node.value)}`);
    return ![
        ...modules,
        ...sources
    ].some((text)=>product.words.test(text));
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unsafe-scripts.js
const UNSAFE = new Set([
    'unsafe-inline',
    'unsafe-eval',
    'unsafe-hashes',
    'blob:'
]);
/** A content policy that lets injected scripts run. */ const unsafeScripts = {
    id: 'forge-unsafe-scripts',
    title: 'Content policy that lets injected scripts run',
    severity: 'medium',
    severityReason: 'Needs a way to put text into a page of the app; then the text runs as a script with the rights of its reader (C:L/I:L).',
    confidence: 'high',
    cwe: [
        'CWE-693',
        'CWE-79'
    ],
    requirement: {
        table: 'forge',
        number: '9'
    },
    why: 'The content policy is what stops a script that got into a page by mistake. unsafe-inline, unsafe-eval, unsafe-hashes and blob: let it run.',
    fix: {
        text: 'Build the page without inline scripts and eval (most bundlers have a setting for source maps and chunks), and allow single scripts by their hash.',
        before: 'permissions:\n  content:\n    scripts:\n      - unsafe-eval',
        after: "permissions:\n  content:\n    scripts:\n      - 'sha256-aBcD…='"
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.content.filter(({ kind, text })=>kind === 'scripts' && UNSAFE.has(text.replaceAll("'", ''))).map(({ text, at })=>({
                at,
                subject: text,
                detail: `content.scripts has ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unsafe-styles.js
/** A content policy that lets injected styles work. */ const unsafeStyles = {
    id: 'forge-unsafe-styles',
    title: 'Content policy that lets injected styles work',
    severity: 'low',
    severityReason: 'Needs a way to put markup into a page of the app; styles alone change what it looks like, and can leak little (C:L).',
    confidence: 'high',
    cwe: [
        'CWE-693'
    ],
    requirement: null,
    why: 'With unsafe-inline for styles, markup that got into a page can cover or imitate parts of it, and read attributes through selectors.',
    fix: {
        text: 'Put styles into files of the app. Libraries that write style elements mostly take a nonce or have a build that extracts them.',
        before: 'permissions:\n  content:\n    styles:\n      - unsafe-inline',
        after: 'permissions:\n  scopes: []'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.content.filter(({ kind, text })=>kind === 'styles' && text.replaceAll("'", '') === 'unsafe-inline').map(({ text, at })=>({
                at,
                subject: text,
                detail: `content.styles has ${text}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/unused-function.js
/** Functions that nothing calls. */ const unusedFunction = {
    id: 'forge-unused-function',
    title: 'Function that no module uses',
    severity: 'low',
    severityReason: 'Nobody can call it; code that nobody looks after is deployed with all rights of the app.',
    confidence: 'high',
    cwe: [
        'CWE-561'
    ],
    requirement: null,
    why: 'A function without a module cannot be reached today. It is deployed all the same, nobody tests it, and a later module with its key opens it.',
    fix: {
        text: 'Take the function out, and its code with it.',
        before: 'modules:\n  function:\n    - key: old\n      handler: old.run',
        after: 'modules:\n  function: []'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/function/'
    ],
    check: ({ manifest, entries })=>entries.flatMap(({ key, references }, index)=>references.length > 0 || key === '' ? [] : [
                {
                    at: manifest.functions[index]?.at ?? manifest.app,
                    subject: key,
                    detail: `no module uses the function ${key}`
                }
            ])
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/webtrigger-dynamic.js
/** A web trigger whose answers are made anew for each request. */ const webtriggerDynamic = {
    id: 'forge-webtrigger-dynamic',
    title: 'Public web trigger with a dynamic response',
    severity: 'low',
    severityReason: 'Anybody with the address reaches it. What it does is for its code to check: the rules of the code scanner say where that is missing.',
    confidence: 'high',
    cwe: [
        'CWE-306'
    ],
    requirement: {
        table: 'all-apps',
        number: '1'
    },
    why: 'Forge lets everybody call a web trigger. With a dynamic response, which is the default, it can also hand out data; the app is then not eligible for Runs on Atlassian, and a first one needs the consent of administrators.',
    fix: {
        text: 'Answer with outputs that are fixed in the manifest, and check in the handler who calls.',
        before: 'modules:\n  webtrigger:\n    - key: hook\n      function: hook',
        after: 'modules:\n  webtrigger:\n    - key: hook\n      function: hook\n      response:\n        type: static\n        outputs:\n          - key: done\n            statusCode: 204'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/'
    ],
    check: ({ manifest })=>manifest.modules.filter(({ type, node })=>type === 'webtrigger' && node.get('response', 'type').text !== 'static').map(({ key, at })=>({
                at,
                subject: key,
                detail: `everybody can call the web trigger ${key}, and its response is dynamic`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/wildcard-egress.js

/** Where an address decides who gets data, or whose code runs. */ const SENDING = new Set([
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames'
]);
/**
 * Names below which anybody can have a host of their own: an allowance for all of them is one for
 * everybody.
 */ const SHARED = [
    'amazonaws.com',
    'appspot.com',
    'azurewebsites.net',
    'blob.core.windows.net',
    'cloudfront.net',
    'firebaseapp.com',
    'github.io',
    'herokuapp.com',
    'netlify.app',
    'ngrok.io',
    'ngrok-free.app',
    'pages.dev',
    'run.app',
    'vercel.app',
    'web.app',
    'workers.dev'
];
/** Second-level names that countries give out like top-level ones: `co.uk`. */ const SECOND_LEVEL = /^(?:co|com|net|org|gov|ac|edu|gob|ne|or)\.[a-z]{2}$/u;
/** Egress to everybody. */ const wildcardEgress = {
    id: 'forge-wildcard-egress',
    title: 'Egress to any host',
    severity: 'high',
    severityReason: 'Any flaw that lets somebody choose an address, or a compromised dependency, can send the data of every site anywhere (C:H).',
    confidence: 'high',
    cwe: [
        'CWE-183',
        'CWE-201'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'The list of hosts is what stands between the data of a site and everybody else. A wildcard over all hosts, a whole top-level domain or a domain where anybody gets a host switches it off.',
    fix: {
        text: 'List the hosts that the app works with; for hosts that customers choose, use configurable egress.',
        before: "permissions:\n  external:\n    fetch:\n      backend:\n        - address: '*'",
        after: 'permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://api.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, address })=>SENDING.has(kind) && address !== null && isOpen(address)).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} allows ${address ?? ''}`
            }))
};
/** Whether an address allows hosts of people who have nothing to do with the app. */ function isOpen(address) {
    const host = (0,egress/* hostOf */.w4)(address)?.replace(/:(?:\d+|\*)$/u, '') ?? '';
    if (host === '*') return true;
    if (!host.startsWith('*.')) return false;
    const domain = host.slice(2);
    return !domain.includes('.') || SECOND_LEVEL.test(domain) || isShared(domain);
}
function isShared(domain) {
    return SHARED.some((shared)=>domain === shared || shared.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./src/scanners/forge/rules/wildcard-content.js

/** What a page loads for show; a request for it can still carry data away. */ const SHOWN = new Set([
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
]);
/** Pages that may load pictures and the like from anywhere. */ const wildcardContent = {
    id: 'forge-wildcard-content',
    title: 'Content from any host',
    severity: 'medium',
    severityReason: 'Needs a way to put content into a page of the app; then the address of a picture carries data away (C:L), or a page misleads its reader.',
    confidence: 'high',
    cwe: [
        'CWE-183',
        'CWE-201'
    ],
    requirement: {
        table: 'all-apps',
        number: '4'
    },
    why: 'The address of a picture, a font or a style sheet is a message to its host. With a wildcard that host is anybody.',
    fix: {
        text: 'List the hosts that the pages load from; ship fixed pictures with the app.',
        before: "permissions:\n  external:\n    images:\n      - address: '*'",
        after: 'permissions:\n  external:\n    images:\n      - address: https://images.example.com'
    },
    references: [
        'https://developer.atlassian.com/platform/forge/manifest-reference/permissions/'
    ],
    check: ({ manifest })=>manifest.egress.filter(({ kind, address })=>SHOWN.has(kind) && address !== null && isOpen(address)).map(({ kind, address, at })=>({
                at,
                subject: `${kind} ${address ?? ''}`,
                detail: `${kind} allows ${address ?? ''}`
            }))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.























/** Every rule about manifests, one file each, by id. */ const FORGE_RULES = [
    adminScope,
    apiRouteScopes,
    appManaged,
    broadScope,
    cleartextEgress,
    cleartextRemote,
    deprecated,
    impersonationScope,
    literalSecret,
    missingFunction,
    oauthTokenInUrl,
    remoteStorage,
    runtime,
    stringEgress,
    undeclaredData,
    unknownScope,
    unneededScope,
    unsafeScripts,
    unsafeStyles,
    unusedFunction,
    webtriggerDynamic,
    wildcardContent,
    wildcardEgress
];

;// CONCATENATED MODULE: ./src/scanners/forge/notes.js

/** What was not looked at, what cannot be judged, and what had no effect: one line each. */ function notesOf({ head, base, lost, added, silenced, disabled }) {
    const known = new Set(FORGE_RULES.map(({ id })=>id));
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
/** Two manifests with one id: Forge deploys whichever directory it is called in. */ function twiceNotes(manifests) {
    const byId = new Map();
    for (const { id, path } of manifests)if (id !== null && !id.includes('${')) byId.set(id, [
        ...byId.get(id) ?? [],
        path
    ]);
    return [
        ...byId.values()
    ].filter((paths)=>paths.length > 1).map((paths)=>`${paths.join(' and ')} are manifests of one app: each was judged`);
}

// EXTERNAL MODULE: ./src/core/findings/permissions.js
var permissions = __webpack_require__(84473);
;// CONCATENATED MODULE: ./src/scanners/forge/permissions/doors.js
/** Who can reach the app from outside, and what its pages may do. */ function doorCapabilities(manifest) {
    return [
        ...webTriggers(manifest),
        ...otherDoors(manifest),
        ...content(manifest),
        ...settings(manifest)
    ];
}
/**
 * The first web trigger with a dynamic response needs consent; each single one is a door all the
 * same.
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

;// CONCATENATED MODULE: ./src/scanners/forge/permissions/egress.js



/** What each kind of address lets an app do, and how bad that is: for one host, and for any. */ const KINDS = {
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
/** Addresses, and to which of them end-user data goes. */ function egressCapabilities({ egress }) {
    return egress.flatMap((entry)=>{
        const { kind, at } = entry;
        const to = targetOf(entry);
        const { can, one, any } = KINDS[kind];
        const open = entry.address !== null && (isOpen(entry.address) || isClear(entry.address));
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
 * Whether another entry of the same kind already allows all that this one does: `*`, or
 * `*.example.com` for `api.example.com`.
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
 * What an entry leads to, as two manifests can be compared: paths of addresses make no difference
 * to Forge.
 */ function targetOf({ address, remote }) {
    if (address === null) return `remote ${remote ?? ''}`;
    return `${(0,egress/* schemeOf */.dz)(address) ?? 'https'}://${(0,egress/* hostOf */.w4)(address) ?? ''}`;
}
function wordsOf({ address, remote }) {
    if (address === null) return `the remote ${remote ?? ''}`;
    return (0,egress/* hostOf */.w4)(address) === '*' ? 'any host' : address;
}
/** An entry that says nothing counts as one that sends it. */ function sendsUserData({ kind, inScopeEUD, category }) {
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

/** Remotes with their base URLs, tokens and stores, and the endpoints that lead to them. */ function remoteCapabilities({ remotes, modules }) {
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
                severity: isClear(url) ? 'high' : 'medium',
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
/** An endpoint is what a page or a trigger calls: another remote or path is another endpoint. */ function endpointOf(key, node) {
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
/** What a verb opens. Whatever is not here is not known, and counts as `medium`. */ const SEVERITY = new Map([
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
/** Scopes, and which of them may be used as users who are not there. */ function scopeCapabilities({ scopes }) {
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





/** Everything that a manifest lets its app do; each thing once. */ function capabilitiesOf(manifest) {
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
 * What a change of a manifest lets the app do that it could not do before, and what it no longer
 * lets it do.
 * @param head null where the app is gone
 * @param base null where the app is new: everything is then a widening
 * @returns sorted: worst first
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
    return (0,permissions/* sortedChanges */.Ri)([
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
 * Whether what an entry says is allowed by a wider one, of either side: a host below a wildcard
 * opens nothing more, and closes nothing.
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

;// CONCATENATED MODULE: ./src/scanners/forge/scan.js









/** Reads the manifests of both trees, and judges them by the rules that the policy leaves. */ async function scanForge(context) {
    const { policy } = context;
    const rules = FORGE_RULES.filter(({ id })=>!policy.scan.forge.disable.includes(id));
    const { head, base } = await readSides(context, rules);
    const moved = base === null ? new Map() : movedManifests(head, base);
    const before = base === null ? null : scan_suppressions(base);
    const written = scan_suppressions(head);
    const inline = (0,suppressions/* inForce */.Nm)(written, before);
    const observed = base === null ? [] : observe(base, rules);
    const inHead = (0,suppressions/* withFormerIds */._$)(observe(head, rules), observed, moved);
    const judged = (0,suppressions/* suppress */.Mc)(inHead, inline.counted);
    const lost = base === null ? [] : await orphaned(goneOf(head, base, moved), head, context.head);
    // What could not be read in the head is not repaired there.
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
 * A file that is a manifest on one side is one on the other, even where it cannot be parsed there.
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
 * What each app may do now and could not before. One that cannot be read on either side is not
 * compared: it fails the scan, or is its repair.
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
    ].filter((path)=>!unread.has(path)).flatMap((path)=>permissionChanges(here.get(path) ?? null, before.get(path) ?? null));
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


/***/ }),

/***/ 31433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30092);

/**
 * How many findings comments hide, which comments hide nothing for want of an id, and which name
 * one that moved.
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
/** The words to write instead are given where there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m_)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* unused harmony exports SHORT_ID, suppressionKey */
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70061);


/** Fewest characters of an id that name a finding. */ const SHORT_ID = 12;
const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*fixby-ignore\s+([\w-]+)(?:\s+([0-9a-f]{12,16}))?(?:\s*:(.*))?$/su;
/** What closes a comment at the end of a line. */ const CLOSING = /(?:\*\/\}?|-->)$/u;
/** Every `fixby-ignore rule id: reason` of a file. */ function suppressionsIn(path, text) {
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
/** What a suppression is the same as, wherever it stands: its id says which finding it is for. */ function suppressionKey({ rule, id, reason }) {
    return JSON.stringify([
        rule,
        id,
        reason
    ]);
}
/**
 * Those of the head that the base has too; each of the base's counts once. Without a base all
 * count.
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
 * Hides what a comment on its line, or the one before, names by rule and id. An id that several
 * findings share hides none of them.
 */ function suppress(findings, suppressions) {
    const counts = new Map();
    for (const id of findings.flatMap(({ ids })=>[
            ...new Set(ids.map(shortId))
        ]))counts.set(id, (counts.get(id) ?? 0) + 1);
    const open = [];
    const hidden = [];
    for (const finding of findings){
        const by = suppressions.find((one)=>counts.get(shortId(one.id)) === 1 && isAt(one, finding.observation) && names(one, finding));
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
/** The part of an id that a comment has to name. */ function shortId(id) {
    return id.slice(0, SHORT_ID);
}
/** Whether a comment speaks of this rule at this place. */ function isAt({ path, line, rule }, observation) {
    const { place } = observation;
    return path === place.path && rule === observation.rule && (place.line === line || place.line === line + 1);
}
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * Findings of the head with the ids that they had in the base, where their file was renamed or they
 * moved.
 */ function withFormerIds(head, base, moved) {
    const former = new Map((0,_core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_1__/* .pairWeaknesses */ .K)((0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeObservations */ .AB)(head, base, moved), moved).map((weakness)=>[
            (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(weakness),
            weakness.formerIds
        ]));
    return head.map((observation)=>{
        const id = (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)({
            ...observation,
            path: (0,_core_findings_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(observation)
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

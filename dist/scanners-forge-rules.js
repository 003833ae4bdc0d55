"use strict";
exports.id = 2230;
exports.ids = [2230];
exports.modules = {

/***/ 55921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isClear),
/* harmony export */   a: () => (/* binding */ cleartextEgress)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52254);

const CLEAR = new Set([
    'http',
    'ws'
]);
/** Reports egress without TLS. */ const cleartextEgress = {
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
/** Whether requests to an address can be read on the network. Those to the local machine cannot. */ function isClear(address) {
    const host = (0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(address)?.replace(/:\d+$/u, '');
    return CLEAR.has((0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .schemeOf */ .dz)(address) ?? '') && host !== 'localhost' && host !== '127.0.0.1';
}


/***/ }),

/***/ 92230:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ FORGE_RULES)
});

;// CONCATENATED MODULE: ./src/scanners/forge/rules/admin-scope.js
const VERBS = /^(?:admin|act-as-user|access-email-addresses):/u;
/** Reports scopes that allow what an administrator, or any user, may do. */ const adminScope = {
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
/** Reports an API route of the app that requires no scopes. */ const apiRouteScopes = {
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
/** Permission checks of the permissions SDK, for back ends and pages. */ const ASKED = /\b(?:hasScope|hasPermission|canFetchFrom|canLoadResource|usePermissions)\b/u;
/** Reports an app that manages the enforcement of permissions itself, but does not check any. */ const appManaged = {
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
/** Deleting is often an app's purpose, so such a scope is only reported with low confidence. */ const DELETING = /^delete:/u;
/** Reports scopes that can change more than content. */ const broadScope = {
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

// EXTERNAL MODULE: ./src/scanners/forge/rules/cleartext-egress.js
var cleartext_egress = __webpack_require__(55921);
;// CONCATENATED MODULE: ./src/scanners/forge/rules/cleartext-remote.js

/** Reports a remote without TLS. */ const cleartextRemote = {
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
    check: ({ manifest })=>manifest.remotes.flatMap(({ key, urls })=>urls.filter(({ url })=>(0,cleartext_egress/* isClear */.O)(url)).map(({ region, url, at })=>({
                    at,
                    subject: `${key} ${region}`,
                    detail: `the remote ${key} has the base URL ${url}`
                })))
};

;// CONCATENATED MODULE: ./src/scanners/forge/rules/deprecated.js
/** Deprecated modules, with the date of deprecation and the replacement. */ const MODULES = new Map([
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
/** Reports modules and properties that Atlassian has deprecated. */ const deprecated = {
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
/** Reports scopes that the app may use on behalf of absent users. */ const impersonationScope = {
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
/** Names of secret values; `clientId` is not one. */ const SECRET = /(?:^|[-_.])(?:client[-_]?secret|secret|token|api[-_]?key|password|passwd|authorization|private[-_]?key|access[-_]?key)$/iu;
/** Values that refer to a secret, or are placeholders for one. */ const NO_SECRET = /\$\{|\{\{|^<.*>$|^(?:x+|\*+|\.+)$|changeme|change[-_ ]me|placeholder|example|your[-_ ]/iu;
/** A value of plain words names a field of a response, except where values are set. */ const NAME = /^[a-z]+(?:[-_.][a-z]+)*$/iu;
const SHORTEST = 8;
/** Reports secrets that are written into the manifest. */ const literalSecret = {
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
/** The hits never contain the value, since a report may be public. */ function secretsIn(node, path) {
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
/** Reports modules that refer to an undeclared function, and functions without code. */ const missingFunction = {
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
/**
 * Only reported if the code of other functions was found; otherwise the app is built from
 * elsewhere.
 */ function withoutCode({ manifest, entries }) {
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
/** Reports authentication providers that put tokens into URLs. */ const oauthTokenInUrl = {
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
/** Reports a remote that stores data of end users. */ const remoteStorage = {
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
/** Runtimes that Atlassian still patches. */ const SUPPORTED = new Set([
    'nodejs22.x',
    'nodejs24.x'
]);
/** Why other runtimes are reported; any further name is unknown to Forge. */ const ENDED = new Map([
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
/** Reports an app without a supported runtime. */ const runtime = {
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
            // A pure Connect app has no functions to run.
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
/** Reports egress in the short form, which declares nothing about data. */ const stringEgress = {
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
/** Reports egress that does not declare whether end-user data is sent. */ const undeclaredData = {
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
/** Verbs of the scopes that Atlassian documents. */ const unknown_scope_VERBS = new Set([
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
/** Reports scopes that are not documented, so that nobody can tell what they allow. */ const unknownScope = {
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
 * Whether a scope has a documented form. `:custom` scopes are the app's own, and OpenID scopes have
 * their own names.
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
 * Products by their names in scopes, with words that must occur in the code or modules of any app
 * that uses them.
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
/** Reports scopes whose product the app does not seem to use. */ const unneededScope = {
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
/** Whether use can be excluded: not with a remote, with Connect, or when code is missing. */ function canBeKnown({ manifest, sources, sourcesWhole }) {
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
/** Reports a content policy that lets injected scripts run. */ const unsafeScripts = {
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
        after: "permissions:\n  content:\n    scripts:\n      - 'sha256-aBcD\u2026='"
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
/** Reports a content policy that lets injected styles take effect. */ const unsafeStyles = {
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
/** Reports functions that no module refers to. */ const unusedFunction = {
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
/** Reports a web trigger with dynamic responses. */ const webtriggerDynamic = {
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

// EXTERNAL MODULE: ./src/scanners/forge/rules/wildcard-egress.js
var wildcard_egress = __webpack_require__(96325);
;// CONCATENATED MODULE: ./src/scanners/forge/rules/wildcard-content.js

/** Kinds of content that a page only displays; a request for it can still carry data away. */ const SHOWN = new Set([
    'styles',
    'fonts',
    'images',
    'media',
    'navigation'
]);
/** Reports pages that may load such content from any host. */ const wildcardContent = {
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
    check: ({ manifest })=>manifest.egress.filter(({ kind, address })=>SHOWN.has(kind) && address !== null && (0,wildcard_egress/* isOpen */.n)(address)).map(({ kind, address, at })=>({
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
    cleartext_egress/* cleartextEgress */.a,
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
    wildcard_egress/* wildcardEgress */.W
];


/***/ }),

/***/ 96325:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ wildcardEgress),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52254);

/** Kinds of addresses to which data is sent, or from which code is loaded. */ const SENDING = new Set([
    'fetch.backend',
    'fetch.client',
    'scripts',
    'frames'
]);
/**
 * Domains below which anybody can get a host name: allowing all of their hosts allows everybody.
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
/** Top-level names that no registry gives out: hosts of one machine, or of nobody. */ const RESERVED = new Set([
    'example',
    'invalid',
    'local',
    'localhost',
    'test'
]);
/** Second-level domains that registries sell like top-level ones: `co.uk`. */ const SECOND_LEVEL = /^(?:co|com|net|org|gov|ac|edu|gob|ne|or)\.[a-z]{2}$/u;
/** Reports egress to arbitrary hosts. */ const wildcardEgress = {
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
/** Whether an address allows hosts of third parties. */ function isOpen(address) {
    const host = (0,_shared_forge_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(address)?.replace(/:(?:\d+|\*)$/u, '') ?? '';
    if (host === '*') return true;
    if (!host.startsWith('*.')) return false;
    const domain = host.slice(2);
    if (!domain.includes('.')) return !RESERVED.has(domain);
    return SECOND_LEVEL.test(domain) || isShared(domain);
}
function isShared(domain) {
    return SHARED.some((shared)=>domain === shared || shared.endsWith(`.${domain}`));
}


/***/ })

};
;
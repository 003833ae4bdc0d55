"use strict";
exports.id = 4322;
exports.ids = [4322];
exports.modules = {

/***/ 74322:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyseApps: () => (/* binding */ analyseApps),
  e: () => (/* binding */ rootsOfApp)
});

// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var forge_entries = __webpack_require__(12641);
// EXTERNAL MODULE: ./src/scanners/code/forge/program.js
var forge_program = __webpack_require__(8081);
// EXTERNAL MODULE: ./src/scanners/code/forge/reach.js + 1 modules
var reach = __webpack_require__(21592);
// EXTERNAL MODULE: ./src/scanners/code/forge/walk.js
var walk = __webpack_require__(23068);
;// CONCATENATED MODULE: ./src/scanners/code/forge/roots.js

/**
 * The functions that Forge calls for an entry point: the handler, or each function that a resolver
 * defines.
 */ function rootsOf(entry, program) {
    const module = entry.file === null ? null : program.module(entry.file);
    if (module === null) return [];
    const handler = program.exported(entry.export, module);
    if (handler !== null && (0,walk/* isFunction */.Tn)(handler.node)) return [
        {
            entry,
            step: {
                ...handler,
                name: entry.export
            }
        }
    ];
    const resolver = handler === null ? null : resolverOf(handler, program);
    const keys = definitionsIn(program.reachable(module.path), program).filter(({ of })=>of === null || resolver === null || of === resolver).map(({ key, step })=>({
            entry,
            step: {
                ...step,
                name: `${entry.export}.${key}`
            }
        }));
    // A handler that is not a resolver may be an expression that runs: `render(<App />)`,
    // `wrap(handler)`.
    const own = handler === null ? [] : [
        {
            entry,
            step: {
                ...handler,
                name: entry.export
            }
        }
    ];
    return keys.length > 0 && !isPlainCall(handler?.node) ? keys : [
        ...own,
        ...keys
    ];
}
/** Whether a node exists and is not `resolver.getDefinitions()`. */ function isPlainCall(node) {
    return node !== undefined && (0,walk/* calleeName */.wt)(node) !== 'getDefinitions';
}
/**
 * The `new Resolver()` whose method is called, whatever files it passes through; null where that
 * cannot be told, as for a parameter of a function.
 */ function resolverOf({ node, module }, program) {
    let current = node;
    while(current.type === 'CallExpression' && current.callee.type === 'MemberExpression')current = current.callee.object;
    const found = current.type === 'Identifier' ? program.lookup(current.name, module)?.node : current;
    return found?.type === 'NewExpression' ? found : null;
}
/** All calls `something.define('key', function)` in files that have a resolver. */ function definitionsIn(modules, program) {
    return modules.flatMap((module)=>{
        const found = [];
        (0,walk/* walk */.GG)(module.program, (node)=>{
            if (node.type !== 'CallExpression' || (0,walk/* calleeName */.wt)(node) !== 'define') return undefined;
            const [key, handler] = node.arguments;
            if (key?.type !== 'StringLiteral' && key?.type !== 'MemberExpression' && key?.type !== 'Identifier') return undefined;
            const name = (0,walk/* nameOf */.Vb)(key) ?? 'key';
            const of = resolverOf({
                node,
                module
            }, program);
            if ((0,walk/* isFunction */.Tn)(handler)) found.push({
                key: name,
                step: {
                    node: handler,
                    module,
                    name
                },
                of
            });
            else if (handler !== undefined) {
                const target = handler.type === 'Identifier' ? program.lookup(handler.name, module) : {
                    node: handler,
                    module
                };
                if (target !== null) found.push({
                    key: name,
                    step: {
                        ...target,
                        name
                    },
                    of
                });
            }
            return undefined;
        });
        return found;
    });
}

// EXTERNAL MODULE: ./src/scanners/code/forge/finding.js
var finding = __webpack_require__(75772);
// EXTERNAL MODULE: ./src/scanners/code/forge/summary.js
var summary = __webpack_require__(45029);
;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/action-verb.js


/** Reports actions for agents that are declared as read-only but write. */ const actionVerb = {
    id: 'forge-action-verb',
    check: ({ roots, reach })=>roots.flatMap(({ entry, step })=>{
            const reading = entry.references.filter(({ caller, module })=>caller === 'agent' && module.node.get('actionVerb').text?.toUpperCase() === 'GET');
            const [action] = reading;
            if (action === undefined) return [];
            // A function of several modules mostly chooses by the key what it does for each.
            const serves = entry.references.length > reading.length;
            const writes = reach.from(step).find(({ event, module })=>{
                if (event.kind === 'effect') return event.writes && !/\bfetch$/u.test((0,finding/* written */.M)(event.node, module).split('(')[0] ?? '');
                return event.kind === 'as-app' && event.request !== null && (0,summary/* isWriting */.x)(event.request, module);
            });
            if (writes === undefined || !('node' in writes.event)) return [];
            return [
                (0,finding/* findingAt */.d)('forge-action-verb', writes.event.node, writes.module, {
                    sink: (0,finding/* written */.M)(writes.event.node, writes.module),
                    function: writes.way.at(-1)?.name ?? '',
                    detail: `the action ${action.module.key} says actionVerb: GET`,
                    confidence: serves ? 'low' : 'high',
                    way: writes.way
                })
            ];
        })
};

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/atlassian-credentials.js


const ADDRESS = /\.atlassian\.net\b|\bapi\.atlassian\.com\b|\bapi\.bitbucket\.org\b|\/rest\/(?:api|agile)\/|\/wiki\/(?:rest|api)\//u;
/** A header with a name and password, in its place or in a variable. */ const BASIC = /\bauthorization['"]?\s*:[^]*['"`]Basic\b/iu;
/**
 * A header with a token that the app was given for itself. Tokens of an OAuth flow come from
 * elsewhere.
 */ const KEPT = /\bauthorization['"]?\s*:[^]*['"`]Bearer\b/iu;
const OWN = /process\.env\b|\bgetSecret\s*\(/u;
/** Methods of Forge that ask the products, and put a token of Forge's own into the header. */ const OF_FORGE = /^request(?:Jira|Confluence|Bitbucket|Graph)$/u;
const CALLS = /^(?:fetch|get|post|put|patch|delete|request|axios)$/u;
/** Reports requests to Atlassian with a person's password or API token. */ const atlassianCredentials = {
    id: 'forge-atlassian-credentials',
    check: ({ modules })=>modules.flatMap((module)=>{
            const found = [];
            const values = valuesIn(module);
            (0,walk/* walk */.GG)(module.program, (node)=>{
                if (node.type !== 'CallExpression') return undefined;
                const name = (0,walk/* calleeName */.wt)(node) ?? '';
                if (!CALLS.test(name) && !OF_FORGE.test(name)) return undefined;
                const text = node.arguments.map((argument)=>textOf(argument, module, values)).join(' ');
                if (!ADDRESS.test(text) && !OF_FORGE.test(name)) return undefined;
                if (!BASIC.test(text) && !(KEPT.test(text) && OWN.test(text))) return undefined;
                found.push((0,finding/* findingAt */.d)('forge-atlassian-credentials', node, module, {
                    sink: (0,finding/* written */.M)(node.callee, module),
                    function: '',
                    detail: 'the request carries the credentials of a person',
                    confidence: 'high'
                }));
                return false;
            });
            return found;
        })
};
/** The initial value of each variable in a file. */ function valuesIn(module) {
    const values = new Map();
    (0,walk/* walk */.GG)(module.program, (node)=>{
        const name = node.type === 'VariableDeclarator' ? (0,walk/* nameOf */.Vb)(node.id) : null;
        if (name !== null && node.type === 'VariableDeclarator' && node.init != null) values.set(name, node.init);
        return undefined;
    });
    return values;
}
/** How far the initial values of variables are followed: `headers`, `header`, `credentials`. */ const MAX_STEPS = 3;
/** The source text of an argument, followed by the initial values of its variables. */ function textOf(node, module, values, steps = MAX_STEPS) {
    const parts = [
        slice(node, module)
    ];
    (0,walk/* walk */.GG)(node, (inner)=>{
        const value = inner.type === 'Identifier' && steps > 0 ? values.get(inner.name) : undefined;
        if (value !== undefined && value !== node) parts.push(textOf(value, module, values, steps - 1));
        return undefined;
    });
    return parts.join(' ');
}
function slice(node, { text }) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/permission-check.js

const WHY = {
    'always-true': 'it gives a list of what is granted, and a list is true even when it is empty',
    every: 'it gives a list of what is granted, and an empty list passes every()',
    unused: 'nothing is made of its answer',
    empty: 'for no ids at all the answer is yes'
};
/** Reports permission checks that have no effect. */ const permissionCheck = {
    id: 'forge-permission-check',
    check: ({ roots, reach })=>{
        const found = new Map();
        for (const { step } of roots)for (const { event, module, way } of reach.from(step))if (event.kind === 'check' && event.check.broken !== null && !found.has(event.check)) found.set(event.check, findingOf(event.check, event.check.broken, module, way.at(-1)?.name ?? ''));
        return [
            ...found.values()
        ];
    }
};
function findingOf({ node }, broken, module, name) {
    return (0,finding/* findingAt */.d)('forge-permission-check', node, module, {
        sink: (0,finding/* written */.M)(node, module),
        function: name,
        detail: WHY[broken],
        confidence: broken === 'every' ? 'medium' : 'high'
    });
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/secret-leaves.js


/** Reports values of the secret store that are logged or returned to the caller. */ const secretLeaves = {
    id: 'forge-secret-leaves',
    check: ({ modules, roots })=>{
        const entries = new Set(roots.map(({ step })=>step.node));
        return modules.flatMap((module)=>inModule(module, entries));
    }
};
function inModule(module, entries) {
    const found = [];
    (0,walk/* walk */.GG)(module.program, (node, ancestors)=>{
        const around = [
            ...ancestors
        ].reverse().find((item)=>(0,walk/* isFunction */.Tn)(item));
        if (around === undefined || (0,walk/* calleeName */.wt)(node) !== 'getSecret' || node.type !== 'CallExpression') return undefined;
        const holder = [
            ...ancestors
        ].reverse().find(({ type })=>type === 'VariableDeclarator');
        const name = holder?.type === 'VariableDeclarator' && (0,walk/* bare */.$B)(holder.init ?? node) === node ? (0,walk/* nameOf */.Vb)(holder.id) : null;
        found.push(...leaksOf(node, name, around, module, entries.has(around)));
        return undefined;
    });
    return found;
}
/** The nodes where a secret, or the variable that contains it, is logged or returned. */ function leaksOf(secret, name, scope, module, isEntry) {
    const found = [];
    const report = (node, detail)=>{
        found.push((0,finding/* findingAt */.d)('forge-secret-leaves', node, module, {
            sink: (0,finding/* written */.M)(node, module),
            function: '',
            detail,
            confidence: 'high'
        }));
    };
    (0,walk/* walk */.GG)(scope, (node)=>{
        if (node.type === 'CallExpression' && isLog(node) && node.arguments.some((item)=>carries(item, secret, name))) report(node, 'it is written to the log');
        if (isEntry && node.type === 'ReturnStatement' && node.argument != null && gives(node.argument, secret, name)) report(node, 'it is given back to the caller');
        return undefined;
    });
    return found;
}
function isLog(node) {
    const receiver = (0,walk/* receiverOf */.Vg)(node);
    return receiver !== null && /^(?:console|logger|log)$/u.test((0,walk/* nameOf */.Vb)(receiver) ?? '');
}
/** Whether an expression contains the secret itself, rather than only whether one exists. */ function carries(node, secret, name) {
    let found = false;
    (0,walk/* walk */.GG)(node, (inner, ancestors)=>{
        const parent = ancestors.at(-1);
        const asked = parent?.type === 'UnaryExpression' || parent?.type === 'BinaryExpression' && parent.operator !== '+';
        const member = parent?.type === 'MemberExpression' && parent.object === inner && (0,walk/* nameOf */.Vb)(parent.property) === 'length';
        if (!asked && !member && (inner === secret || name !== null && inner.type === 'Identifier' && inner.name === name)) found = true;
        return !found;
    });
    return found;
}
/**
 * Whether an expression returns the secret unchanged or as a property; the result of a call is
 * something else.
 */ function gives(node, secret, name) {
    const inner = (0,walk/* bare */.$B)(node);
    if (inner === secret) return true;
    if (inner.type === 'Identifier') return inner.name === name;
    if (inner.type !== 'ObjectExpression') return false;
    return inner.properties.some((property)=>property.type === 'ObjectProperty' && gives(property.value, secret, name));
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/shared-state.js


/** Names of values that identify a tenant. */ const TENANT = /cloudId|installContext|installation|tenant|siteUrl|clientKey|workspaceId/u;
const MUTATING = /^(?:set|add|push|unshift)$/u;
/** Reports tenants' data in global variables, or on a disk that tenants share. */ const sharedState = {
    id: 'forge-shared-state',
    check: ({ modules })=>modules.filter(({ path })=>!/\.[jt]sx$/u.test(path)).flatMap(shared_state_inModule)
};
function shared_state_inModule(module) {
    const found = [];
    const state = stateOf(module);
    const seen = new Set();
    (0,walk/* walk */.GG)(module.program, (node, ancestors)=>{
        const around = [
            ...ancestors
        ].reverse().find((item)=>(0,walk/* isFunction */.Tn)(item));
        if (!(0,walk/* isFunction */.Tn)(around)) return undefined;
        const kept = keptAt(node, state, around, ancestors, module) ?? onDisk(node, module);
        if (kept === null || seen.has(kept.name)) return undefined;
        seen.add(kept.name);
        found.push((0,finding/* findingAt */.d)('forge-shared-state', node, module, {
            sink: kept.name,
            function: '',
            detail: kept.detail,
            confidence: 'medium'
        }));
        return undefined;
    });
    return found;
}
/** Top-level variables that can change, and collections. */ function stateOf({ program, values }) {
    const state = new Map();
    for (const statement of program.body){
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { id } of declaration.declarations){
            const name = (0,walk/* nameOf */.Vb)(id);
            const value = name === null ? undefined : values.get(name);
            if (name === null) continue;
            if (declaration.kind !== 'const') state.set(name, 'variable');
            else if (value !== undefined && isCollection(value)) state.set(name, 'collection');
        }
    }
    return state;
}
function isCollection(node) {
    if (node.type === 'ObjectExpression') return node.properties.length === 0;
    if (node.type === 'ArrayExpression') return node.elements.length === 0;
    return node.type === 'NewExpression' && /^(?:Map|Set|LRUCache|NodeCache)$/u.test((0,walk/* nameOf */.Vb)(node.callee) ?? '');
}
function keptAt(node, state, around, ancestors, module) {
    const change = changeAt(node);
    if (change === null || !state.has(change.name) || isShadowed(change.name, ancestors)) return null;
    const text = [
        change.key,
        change.value
    ].map((part)=>part === null ? '' : whole(part, module)).join(' ');
    if (TENANT.test(text) || !isData(change, around, module)) return null;
    return {
        name: change.name,
        detail: `${change.name} outlives the call, and the next one may be of another tenant`
    };
}
function changeAt(node) {
    if (node.type === 'AssignmentExpression') {
        const { left, right } = node;
        if (left.type === 'Identifier') return {
            name: left.name,
            key: null,
            value: right
        };
        if (left.type !== 'MemberExpression' || !left.computed) return null;
        const name = (0,walk/* nameOf */.Vb)(left.object);
        return name === null ? null : {
            name,
            key: left.property,
            value: right
        };
    }
    if (node.type !== 'CallExpression' || !MUTATING.test((0,walk/* calleeName */.wt)(node) ?? '')) return null;
    const receiver = (0,walk/* receiverOf */.Vg)(node);
    const name = (0,walk/* nameOf */.Vb)(receiver);
    const [first, second] = node.arguments;
    if (name === null || first === undefined) return null;
    return {
        name,
        key: second === undefined ? null : first,
        value: second ?? first
    };
}
/** Calls to a product, a store or another service, whose responses are about one tenant. */ const ASKS = /\b(?:kvs|storage|fetch|sql|asUser|asApp|getSecret|json|request(?:Jira|Confluence|Bitbucket|Graph))\b/u;
/**
 * Whether a value is data of the present call: an awaited response, or, in a collection, something
 * from the caller. Constants, clients and settings of libraries are the same for all tenants.
 */ function isData({ key, value }, around, module) {
    if (value === null) return false;
    return (0,walk/* choicesOf */.cU)(value).some((choice)=>isAnswer(choice, key !== null, around, module));
}
/** Whether a value is an awaited response, or, under a key, a part of what the caller sent. */ function isAnswer(value, hasKey, around, module) {
    if (value.type === 'AwaitExpression') return ASKS.test(whole(value, module));
    const inner = (0,walk/* bare */.$B)(value);
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
    const name = escaped(rootName(inner));
    const given = around.params.some((parameter)=>new RegExp(`\\b${name}\\b`, 'u').test(whole(parameter, module)));
    if (given) return hasKey && inner.type === 'MemberExpression';
    const answer = new RegExp(`\\b${name}\\b[^=;\\n]{0,80}=\\s*(await\\b[^;\\n]{0,200})`, 'u').exec(whole(around, module));
    return answer !== null && ASKS.test(answer[1] ?? '');
}
function rootName(node) {
    return node.type === 'MemberExpression' ? rootName(node.object) : (0,walk/* nameOf */.Vb)(node) ?? '';
}
function escaped(name) {
    return name.replaceAll('$', '\\$');
}
function isShadowed(name, ancestors) {
    return ancestors.some((around)=>{
        if (!(0,walk/* isFunction */.Tn)(around)) return false;
        let found = around.params.some((parameter)=>(0,walk/* nameOf */.Vb)(parameter) === name);
        (0,walk/* walk */.GG)(around.body, (inner)=>{
            found ||= inner.type === 'VariableDeclarator' && (0,walk/* nameOf */.Vb)(inner.id) === name;
            return !found;
        });
        return found;
    });
}
/** Files below /tmp are still there in the next call. */ function onDisk(node, module) {
    if (node.type !== 'CallExpression' || !/^(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream)$/u.test((0,walk/* calleeName */.wt)(node) ?? '')) return null;
    const [path] = node.arguments;
    if (path === undefined) return null;
    const text = whole(path, module);
    if (!/^[`'"]\/tmp\/|tmpdir\(\)/u.test(text) || TENANT.test(text)) return null;
    return {
        name: (0,finding/* written */.M)(path, module),
        detail: 'what is written below /tmp is still there for the next tenant'
    };
}
function whole(node, { text }) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/unchecked-as-app.js


/**
 * REST API paths of what every user of a site can see, and of the app's own data. `permissions` is
 * the list of all that there are, `systemInfo` what the pages of a site show anyway.
 */ const HARMLESS = /\/(?:serverInfo|configuration|issuetype|priority|status(?:es|category)?|resolution|field|issueLinkType|mypermissions|permissions\/check|permission\/check|myself|attachment\/meta|announcementBanner|instance\/license|project\/type|jql\/autocompletedata)(?:[`'"/?]|$)|\/rest\/api\/[\w]+\/permissions[`'"?]|\/wiki\/rest\/api\/settings\/(?:systemInfo|lookandfeel)\b|\/rest\/(?:atlassian-connect|forge)\/1\/(?:addons|app)\/|\/wiki\/api\/v2\/app\/properties/iu;
/**
 * Modules that only administrators see. Whether others can call their functions is not documented
 * clearly, so the confidence is lower.
 */ const ADMIN = /(?:adminPage|globalSettings|settings|configuration)$/iu;
/** Reports requests on behalf of the app without a check of the caller's permissions. */ const uncheckedAsApp = {
    id: 'forge-unchecked-as-app',
    check: (app)=>app.roots.filter(({ entry })=>byPeople(entry.callers)).flatMap((root)=>inRoot(root, app))
};
/**
 * Whether users call an entry point. Web triggers are left out, since there is another rule for
 * them.
 */ function byPeople(callers) {
    return callers.has('user') || callers.has('agent') || callers.has('api');
}
function inRoot({ entry, step }, { reach }) {
    const admin = entry.references.every(({ module, caller })=>caller !== 'user' || ADMIN.test(module.type));
    return reach.from(step).filter(isAsApp).filter((reached)=>!reached.checked && !isHarmless(reached)).map((reached)=>{
        const { event, module, way } = reached;
        const request = event.request ?? event.node;
        return (0,finding/* findingAt */.d)('forge-unchecked-as-app', event.node, module, {
            sink: (0,finding/* written */.M)(request, module),
            function: way.at(-1)?.name ?? '',
            detail: `${wordsOf(entry)} reaches it through ${way.map(({ name })=>name).join(' \u2192 ')}`,
            confidence: confidenceOf(reached, admin),
            way
        });
    });
}
function isAsApp(reached) {
    return reached.event.kind === 'as-app';
}
function isHarmless({ event: { request }, module }) {
    const text = request === null ? '' : unchecked_as_app_textOf(request, module.text);
    return HARMLESS.test(text) && request !== null && !(0,summary/* isWriting */.x)(request, module);
}
/**
 * The confidence: lower for reading from a constant path than when the caller chooses the object or
 * changes something.
 */ function confidenceOf({ event: { request }, module }, admin) {
    if (request === null || admin) return 'medium';
    const [path] = request.arguments;
    const chosen = path !== undefined && /\$\{|^[\w.]+$|\(/u.test(unchecked_as_app_textOf(path, module.text));
    return chosen || (0,summary/* isWriting */.x)(request, module) ? 'high' : 'medium';
}
function unchecked_as_app_textOf(node, text) {
    return text.slice(node.start ?? 0, node.end ?? 0);
}
function wordsOf({ callers, references }) {
    const modules = [
        ...new Set(references.map(({ module })=>module.type))
    ].slice(0, 3).join(', ');
    const who = callers.has('user') ? 'any user of' : callers.has('agent') ? 'an agent through' : 'a program through';
    return `${who} ${modules}`;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/user-data-in-logs.js


/** Names of personal data, and of everything that a user sent. */ const PERSONAL = /^(?:emailAddress|email|displayName|userName|fullName|phoneNumber|payload)$|[a-z](?:Email|EmailAddress|DisplayName|PhoneNumber)$/u;
/** Names of settings and questions about personal data. */ const ABOUT = /^(?:allow|can|has|hide|is|no|notify|require|send|show|skip|use|validate|verify)[A-Z]/u;
/** Parameters that Forge passes to a function: request, context, event. */ const WHOLE = /^(?:req|request|event|payload)$/u;
/** Reports end-user data in an app's logs. */ const userDataInLogs = {
    id: 'forge-user-data-in-logs',
    check: ({ modules })=>modules.flatMap((module)=>{
            const found = [];
            (0,walk/* walk */.GG)(module.program, (node, ancestors)=>{
                if (node.type !== 'CallExpression' || !isConsole(node)) return undefined;
                const data = node.arguments.flatMap(partsOf).find((part)=>isUserData(part, ancestors));
                if (data === undefined) return undefined;
                found.push((0,finding/* findingAt */.d)('forge-user-data-in-logs', node, module, {
                    sink: (0,finding/* written */.M)(data, module),
                    function: '',
                    detail: `${(0,finding/* written */.M)(data, module)} is logged`,
                    confidence: 'medium'
                }));
                return undefined;
            });
            return found;
        })
};
function isConsole(node) {
    return (0,walk/* nameOf */.Vb)((0,walk/* receiverOf */.Vg)(node)) === 'console' && (0,walk/* calleeName */.wt)(node) !== 'assert';
}
/**
 * The values that an argument consists of: the expressions of a template, and `x` for
 * `JSON.stringify(x)`.
 */ function partsOf(node) {
    const inner = (0,walk/* bare */.$B)(node);
    if (inner.type === 'TemplateLiteral') return inner.expressions.flatMap(partsOf);
    if (inner.type === 'BinaryExpression') return [
        ...partsOf(inner.left),
        ...partsOf(inner.right)
    ];
    if (inner.type === 'CallExpression' && (0,walk/* calleeName */.wt)(inner) === 'stringify') return inner.arguments.slice(0, 1).flatMap(partsOf);
    if (inner.type === 'ObjectExpression') return inner.properties.flatMap((property)=>property.type === 'ObjectProperty' ? partsOf(property.value) : []);
    return [
        inner
    ];
}
function isUserData(node, ancestors) {
    if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') return isPersonal((0,walk/* nameOf */.Vb)(node.property) ?? '');
    if (node.type !== 'Identifier') return false;
    if (WHOLE.test(node.name)) return isParameter(node.name, ancestors);
    return isPersonal(node.name) ? isLocal(node.name, ancestors) : holdsPersonal(node.name, ancestors);
}
function isPersonal(name) {
    return PERSONAL.test(name) && !ABOUT.test(name);
}
/** Whether a name is a parameter of an enclosing function, i.e. comes from the caller. */ function isParameter(name, ancestors) {
    return ancestors.some((around)=>(0,walk/* isFunction */.Tn)(around) && around.params.some((item)=>(0,walk/* binds */.fO)(item, name)));
}
/** Whether a name is a parameter, or one that an enclosing function took out of something. */ function isLocal(name, ancestors) {
    const around = outermost(ancestors);
    if (around === undefined) return false;
    return isParameter(name, ancestors) || (0,walk/* originsOf */.TZ)(name, around).some((origin)=>!origin.type.endsWith('Literal'));
}
/** Whether a variable of an enclosing function is set to personal data, or to that or a default. */ function holdsPersonal(name, ancestors) {
    const around = outermost(ancestors);
    return (around === undefined ? [] : (0,walk/* valuesOf */.sm)(name, around)).flatMap(walk/* choicesOf */.cU).map(walk/* bare */.$B).some((value)=>(value.type === 'MemberExpression' || value.type === 'OptionalMemberExpression') && isPersonal((0,walk/* nameOf */.Vb)(value.property) ?? ''));
}
function outermost(ancestors) {
    return ancestors.find((node)=>(0,walk/* isFunction */.Tn)(node));
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/webtrigger-authentication.js

/** Reports web triggers that act for unauthenticated callers. */ const webtriggerAuthentication = {
    id: 'forge-webtrigger-authentication',
    check: (app)=>app.roots.filter(({ entry })=>entry.callers.has('anyone')).flatMap((root)=>webtrigger_authentication_inRoot(root, app))
};
function webtrigger_authentication_inRoot({ entry, step }, { reach }) {
    const all = reach.from(step);
    const proves = all.some(({ event })=>event.kind === 'proof');
    const strong = (event)=>event.kind === 'as-app' || event.kind === 'effect' && event.writes;
    // Reads count only if there is no proof at all: those before one are mostly needed for it, since
    // they load the secret or settings.
    const done = all.filter(({ event, proven })=>!proven && (strong(event) || event.kind === 'effect' && !proves));
    const [first] = done;
    if (first === undefined) return [];
    // A proof that comes after something was done lowers nothing.
    const tried = (one)=>all.slice(0, all.indexOf(one)).some(({ event })=>event.kind === 'proof');
    const sure = done.some((one)=>strong(one.event) && !tried(one));
    const keys = entry.references.filter(({ caller })=>caller === 'anyone').map(({ module })=>module.key);
    return [
        (0,finding/* findingAt */.d)('forge-webtrigger-authentication', step.node, step.module, {
            sink: step.name,
            function: step.name,
            detail: `the web trigger ${keys.join(', ')} acts for anybody who calls it, through ${first.way.map(({ name })=>name).join(' \u2192 ')}${proves ? '; what it checks does not stand before that on every way, as where a secret is looked at only if there is one' : ''}`,
            confidence: sure ? 'high' : 'medium'
        })
    ];
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/webtrigger-html.js


/** Reports web triggers that return HTML with request data. */ const webtriggerHtml = {
    id: 'forge-webtrigger-html',
    check: ({ roots })=>roots.filter(({ entry })=>entry.callers.has('anyone')).flatMap(webtrigger_html_inRoot)
};
function webtrigger_html_inRoot({ step: { node: handler, module, name } }) {
    if (!(0,walk/* isFunction */.Tn)(handler)) return [];
    const untrusted = new Set(handler.params.flatMap(namesIn));
    const found = [];
    (0,walk/* walk */.GG)(handler, (node)=>{
        if (node.type === 'VariableDeclarator' && node.init != null && mentions(node.init, untrusted)) for (const each of namesIn(node.id))untrusted.add(each);
        if (node.type !== 'ObjectExpression') return undefined;
        const [body, headers] = [
            propertyOf(node, 'body'),
            propertyOf(node, 'headers')
        ];
        const html = headers !== null && /text\/html/iu.test(module.text.slice(headers.start ?? 0, headers.end ?? 0));
        if (body === null || !html || !mentions(body, untrusted)) return undefined;
        found.push((0,finding/* findingAt */.d)('forge-webtrigger-html', body, module, {
            sink: (0,finding/* written */.M)(body, module),
            function: name,
            detail: 'what was sent becomes a part of the page',
            confidence: 'high'
        }));
        return undefined;
    });
    return found;
}
function propertyOf(node, name) {
    const property = node.properties.find((item)=>item.type === 'ObjectProperty' && (0,walk/* nameOf */.Vb)(item.key) === name);
    return property?.type === 'ObjectProperty' ? property.value : null;
}
/** Whether an expression contains one of these variables outside of an encoding call. */ function mentions(node, names) {
    let found = false;
    (0,walk/* walk */.GG)(node, (inner, ancestors)=>{
        if (/escape|encode|sanitize|Number|parseInt|stringify/iu.test((0,walk/* calleeName */.wt)(inner) ?? '')) return false;
        const parent = ancestors.at(-1);
        const key = parent?.type === 'MemberExpression' && parent.property === inner && !parent.computed;
        if (inner.type === 'Identifier' && names.has(inner.name) && !key) found = true;
        return !found;
    });
    return found;
}
function namesIn(pattern) {
    const names = [];
    (0,walk/* walk */.GG)(pattern, (node, ancestors)=>{
        const parent = ancestors.at(-1);
        const isKey = parent?.type === 'ObjectProperty' && parent.key === node && !parent.shorthand;
        if (node.type === 'Identifier' && !isKey) names.push(node.name);
        return node.type !== 'TSTypeAnnotation';
    });
    return names;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/rules/index.js









/** The rules about an app's code that need its manifest. */ const APP_RULES = [
    actionVerb,
    atlassianCredentials,
    permissionCheck,
    secretLeaves,
    sharedState,
    uncheckedAsApp,
    userDataInLogs,
    webtriggerAuthentication,
    webtriggerHtml
];

;// CONCATENATED MODULE: ./src/scanners/code/forge/analyse.js





/**
 * Applies the rules about Forge apps to their code, using what the manifests say about who can call
 * it.
 * @param disabled ids of rules that do not run
 */ function analyseApps(manifests, files, disabled) {
    const program = new forge_program/* Program */.B(files);
    const rules = APP_RULES.filter(({ id })=>!disabled.includes(id));
    return manifests.flatMap((manifest)=>{
        const app = appOf(manifest, program, files);
        return rules.flatMap((rule)=>rule.check(app));
    });
}
/** The functions in the code at which an app's entry points begin. */ function rootsOfApp(manifest, files) {
    return appOf(manifest, new forge_program/* Program */.B(files), files).roots;
}
function appOf(manifest, program, files) {
    const entries = (0,forge_entries/* entriesOf */.M)(manifest, (path)=>files.has(path)).filter(({ references })=>references.length > 0);
    const roots = entries.flatMap((entry)=>rootsOf(entry, program));
    const modules = new Map();
    for (const { file } of entries)for (const module of file === null ? [] : program.reachable(file))modules.set(module.path, module);
    const around = [
        ...modules.values()
    ];
    return {
        manifest,
        entries,
        roots,
        program,
        modules: around,
        reach: new reach/* Reach */.E(program, around)
    };
}


/***/ })

};
;
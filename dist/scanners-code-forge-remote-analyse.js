"use strict";
exports.id = 2233;
exports.ids = [2233];
exports.modules = {

/***/ 92233:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyseRemotes: () => (/* binding */ analyseRemotes)
});

// EXTERNAL MODULE: ./src/scanners/code/forge/finding.js
var finding = __webpack_require__(75772);
// EXTERNAL MODULE: ./src/scanners/code/forge/program.js
var forge_program = __webpack_require__(8081);
// EXTERNAL MODULE: ./src/scanners/code/forge/reach.js + 1 modules
var forge_reach = __webpack_require__(21592);
// EXTERNAL MODULE: ./src/scanners/code/forge/walk.js
var walk = __webpack_require__(23068);
;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/routes.js

const SERVERS = /^(?:express|fastify|hono|polka|restify|koa|koa-router|@koa\/router|@hapi\/hapi|find-my-way|router)(?:\/|$)/u;
const METHODS = /^(?:get|post|put|patch|delete|all|del)$/u;
const MOUNTING = /^(?:use|addHook|register)$/u;
/** Whether a file uses a library that serves requests. */ function isServer({ imports }) {
    return [
        ...imports.values()
    ].some(({ from })=>SERVERS.test(from));
}
/** What a file of a server registers: `app.post('/path', check, handler)`, `app.use(check)`. */ function servedBy(module) {
    const routes = [];
    const mounted = [];
    if (!isServer(module)) return {
        routes,
        mounted
    };
    (0,walk/* walk */.GG)(module.program, (node)=>{
        if (node.type !== 'CallExpression') return undefined;
        const [receiver, method] = [
            (0,walk/* nameOf */.Vb)((0,walk/* receiverOf */.Vg)(node)),
            (0,walk/* calleeName */.wt)(node) ?? ''
        ];
        const route = receiver === null ? null : routeAt(node, receiver, module);
        if (route === null) return undefined;
        if (MOUNTING.test(method)) mounted.push(route);
        else if (METHODS.test(method) && route.path !== null) routes.push(route);
        return undefined;
    });
    return {
        routes,
        mounted
    };
}
function routeAt(node, receiver, module) {
    const [first, ...others] = node.arguments;
    const path = first?.type === 'StringLiteral' ? first.value : null;
    const handlers = path === null ? node.arguments : others;
    if (!handlers.some(isCallable)) return null;
    // A path begins with a slash; the name of a hook does not.
    const at = path === null || !/^[/*]/u.test(path) ? null : path;
    return {
        module,
        node,
        receiver,
        path: at,
        handlers
    };
}
/** Whether an argument may be a function: one that is written here, named, or made by a call. */ function isCallable(node) {
    return (0,walk/* isFunction */.Tn)(node) || [
        'Identifier',
        'MemberExpression',
        'CallExpression',
        'ArrayExpression',
        'ObjectExpression'
    ].includes(node.type);
}
/** A path for comparison: without a slash at its end, with one name for all parameters. */ function samePath(path) {
    return `/${path.replace(/:\w+|\{\w+\}|\[\w+\]/gu, ':').replace(/^\/+|\/+$/gu, '')}`;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/endpoints.js

/** Calls of a remote from a page or a function: the path is a property of an argument. */ const CALLS = /\b(?:invokeRemote|requestRemote)\s{0,9}\([^)]{0,400}?\bpath\s{0,9}:\s{0,9}(["'`])(?<path>\/[\w\-./]{0,200})\1/gu;
/**
 * The paths at which Forge, or a page of the app, calls the app's remotes: those of endpoints in
 * manifests, and those that calls name, each also below the path of a base URL.
 * @param texts the sources of the repository
 */ function endpointPaths(manifests, texts) {
    const remotes = manifests.flatMap((manifest)=>manifest.remotes);
    if (remotes.length === 0) return new Set();
    const bases = [
        '',
        ...remotes.flatMap(({ urls })=>urls.map(({ url })=>basePath(url)))
    ];
    const declared = manifests.flatMap(({ modules })=>modules.filter(({ type })=>type === 'endpoint').flatMap(({ node })=>node.get('route', 'path').text ?? []));
    const called = [
        ...texts
    ].flatMap((text)=>[
            ...text.matchAll(CALLS)
        ].flatMap((match)=>match.groups?.['path'] ?? []));
    const paths = [
        ...declared,
        ...called
    ];
    return new Set(bases.flatMap((base)=>paths.map((path)=>samePath(`${base}/${samePath(path)}`))));
}
function basePath(url) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/[^?#]*)/iu.exec(url)?.[1]?.replace(/\/+$/u, '') ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/server.js


/** A server program: the files that import each other, and what they register. */ class Server {
    routes;
    #mounted;
    #program;
    #verification;
    constructor(modules, program, verification){
        const served = modules.map(servedBy);
        this.routes = served.flatMap(({ routes })=>routes);
        this.#mounted = served.flatMap(({ mounted })=>mounted);
        this.#program = program;
        this.#verification = verification;
    }
    /** Every path of a route: its own, and those below the paths at which its router is mounted. */ pathsOf(route) {
        const prefixes = this.#mounted.filter((mount)=>this.#mounts(mount, route)).map(({ path })=>path ?? '');
        return [
            '',
            ...prefixes
        ].map((prefix)=>samePath(`${prefix}${samePath(route.path ?? '')}`));
    }
    /** Whether the caller is verified before or in a route's handler. */ isGuarded(route) {
        return route.handlers.some((handler)=>this.#verification.isIn(handler, route.module)) || this.#mounted.some((mount)=>this.#covers(mount, route) && mount.handlers.some((handler)=>this.#verification.isIn(handler, mount.module)));
    }
    /** Whether what is mounted runs before a route: earlier in its router, or in one around it. */ #covers(mount, route) {
        if (this.#mounts(mount, route)) return true;
        const same = mount.module === route.module && mount.receiver === route.receiver;
        if (same && (mount.node.start ?? 0) > (route.node.start ?? 0)) return false;
        const { path } = mount;
        if (path === null) return true;
        const prefix = samePath(path.replace(/\*.*$/u, ''));
        return prefix === '/' || this.pathsOf(route).some((own)=>own.startsWith(prefix));
    }
    /** Whether a call mounts the router of a route: `app.use('/api', check, router)`. */ #mounts(mount, route) {
        return mount.handlers.some((handler)=>{
            const name = (0,walk/* nameOf */.Vb)(handler);
            if (name === null) return false;
            if (mount.module === route.module) return name === route.receiver;
            return this.#program.lookup(name, mount.module)?.module === route.module;
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/tokens.js

const VERIFYING = /^(?:jwtVerify|verify)$/u;
/** Functions that read a token without its signature. */ const READING = /^(?:decodeJwt|decode|jwtDecode|jwt_decode|decodeToken|parse)$/u;
/**
 * The calls of a file that verify invocation tokens with a library for JSON Web Tokens, but not for
 * whom they were issued, or by whom.
 */ function weakVerifications(module) {
    const found = [];
    (0,walk/* walk */.GG)(module.program, (node, ancestors)=>{
        if (node.type !== 'CallExpression' || !VERIFYING.test((0,walk/* calleeName */.wt)(node) ?? '')) return undefined;
        const scope = ancestors.find((around)=>(0,walk/* isFunction */.Tn)(around)) ?? module.program;
        const options = optionsOf(node.arguments[2], scope, module);
        if (options === null) return undefined;
        const why = [
            ...audienceOf(options, scope, module),
            ...issuerOf(options, scope, module)
        ];
        if (why.length > 0) found.push({
            node,
            why
        });
        return undefined;
    });
    return found;
}
/** The options of a call by name; null where they cannot be told. */ function optionsOf(node, scope, module) {
    if (node === undefined) return new Map();
    const named = (0,walk/* nameOf */.Vb)(node);
    const value = (0,walk/* bare */.$B)(named === null ? node : initialOf(named, scope, module) ?? node);
    if (value.type !== 'ObjectExpression') return null;
    const options = new Map();
    for (const property of value.properties){
        if (property.type !== 'ObjectProperty' || property.computed) return null;
        options.set((0,walk/* nameOf */.Vb)(property.key) ?? '', property.value);
    }
    return options;
}
function audienceOf(options, scope, module) {
    const audience = options.get('audience');
    if (audience === undefined) return compares(scope, module, /\.aud\b|\.app\??\.id\b/u) ? [] : [
        'for which app a token was issued is not asked (audience)'
    ];
    return isOfToken(audience, readTokens(scope)) ? [
        'the audience is taken from the token itself, so that a token for any app passes'
    ] : [];
}
function issuerOf(options, scope, module) {
    return options.has('issuer') || compares(scope, module, /\.iss\b/u) ? [] : [
        'who issued it is not asked (issuer)'
    ];
}
/** Whether a function compares a claim of the token by itself. */ function compares(scope, { text }, claim) {
    let found = false;
    (0,walk/* walk */.GG)(scope, (node)=>{
        const isComparison = node.type === 'BinaryExpression' && /^[!=]==?$/u.test(node.operator);
        const isSearch = node.type === 'CallExpression' && /^(?:includes|has|some)$/u.test((0,walk/* calleeName */.wt)(node) ?? '');
        if ((isComparison || isSearch) && claim.test(text.slice(node.start ?? 0, node.end ?? 0))) found = true;
        return !found;
    });
    return found;
}
/** Whether a value comes from a token that was only read: `decodeJwt(token).app.id`. */ function isOfToken(node, names) {
    let found = false;
    (0,walk/* walk */.GG)(node, (inner)=>{
        if (READING.test((0,walk/* calleeName */.wt)(inner) ?? '')) found = true;
        if (inner.type === 'Identifier' && names.has(inner.name)) found = true;
        return !found;
    });
    return found;
}
/** The variables of a function that hold a token which was only read, or a part of it. */ function readTokens(scope) {
    const names = new Set();
    (0,walk/* walk */.GG)(scope, (node)=>{
        if (node.type !== 'VariableDeclarator' || node.init == null) return undefined;
        const { id, init } = node;
        if (isOfToken(init, names)) (0,walk/* walk */.GG)(id, (inner)=>{
            if (inner.type === 'Identifier') names.add(inner.name);
            return undefined;
        });
        return undefined;
    });
    return names;
}
function initialOf(name, scope, { values }) {
    let found = values.get(name) ?? null;
    (0,walk/* walk */.GG)(scope, (node)=>{
        if (node.type === 'VariableDeclarator' && (0,walk/* nameOf */.Vb)(node.id) === name) found = node.init ?? found;
        return undefined;
    });
    return found;
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/verification.js

/** Names of functions that other packages offer for it. */ const CHECKING = /auth|verif|jwt|\bfit\b|forge|validat\w*(?:token|fit)/iu;
/** Packages that only read a token, or log and parse: their names say nothing of a check. */ const NO_CHECK = /decode|parse|logger|header|fetch/iu;
/** Nodes that are looked at as they stand. */ const WHOLE = new Set([
    'Program',
    'ObjectExpression',
    'ArrayExpression'
]);
/** Tells whether code verifies who calls, directly or through the functions that it uses. */ class Verification {
    #program;
    #reach;
    constructor(program, reach){
        this.#program = program;
        this.#reach = reach;
    }
    /** Whether a middleware or a handler verifies the caller. */ isIn(node, module) {
        const target = this.#functionOf(node, module);
        if (target === null) return this.#isForeignCheck(node, module);
        const step = {
            ...target,
            name: ''
        };
        return this.#reach.from(step).some(({ event })=>event.kind === 'proof') || this.#callsForeignCheck(target.node, target.module);
    }
    /** What runs for `check`, `check()` or a function that is written out. */ #functionOf(node, module) {
        if ((0,walk/* isFunction */.Tn)(node) || WHOLE.has(node.type)) return {
            node,
            module
        };
        const named = node.type === 'CallExpression' ? (0,walk/* nameOf */.Vb)(node.callee) : (0,walk/* nameOf */.Vb)(node);
        const found = named === null ? null : this.#program.lookup(named, module);
        if (found !== null) return found;
        // `wrap(async (req, res) => \u2026)` of another package.
        const holds = node.type === 'CallExpression' && node.arguments.some((argument)=>(0,walk/* isFunction */.Tn)(argument));
        return holds ? {
            node,
            module
        } : null;
    }
    #isForeignCheck(node, module) {
        const name = node.type === 'CallExpression' ? (0,walk/* calleeName */.wt)(node) ?? '' : node.type === 'MemberExpression' ? (0,walk/* nameOf */.Vb)(node.property) ?? '' : (0,walk/* nameOf */.Vb)(node) ?? '';
        const root = node.type === 'CallExpression' ? (0,walk/* nameOf */.Vb)((0,walk/* receiverOf */.Vg)(node)) : null;
        const from = this.#program.packageOf(root ?? name, module) ?? '';
        return [
            name,
            from
        ].some((word)=>CHECKING.test(word) && !NO_CHECK.test(word));
    }
    /** Whether a function calls a check that is not a part of this program. */ #callsForeignCheck(scope, module) {
        let found = false;
        (0,walk/* walk */.GG)(scope, (node)=>{
            if (node.type !== 'CallExpression') return !found;
            const name = (0,walk/* calleeName */.wt)(node) ?? '';
            const known = (0,walk/* receiverOf */.Vg)(node) === null && this.#program.lookup(name, module) !== null;
            if (!known && /^(?:(?:verify|authenticate)\w*(?:token|jwt|fit|forge|request)|validate\w*(?:token|jwt|fit|forge))/iu.test(name)) found = true;
            return !found;
        });
        return found;
    }
}

;// CONCATENATED MODULE: ./src/scanners/code/forge/remote/analyse.js









/** The rule about servers of Forge Remote. */ const REMOTE_RULE = 'forge-remote-token';
/** What only the server of a remote speaks of. */ const OF_REMOTES = /x-forge-oauth-(?:system|user)|forge\/invocation-token|forge\.cdn\.[\w.-]{1,80}\/\.well-known/iu;
/** The headers with tokens that Forge adds to a request. */ const TOKEN_HEADER = /^x-forge-oauth-(?:system|user)$/iu;
/** Most files in which servers are looked for. */ const MAX_SERVERS = 2_000;
/** Whether a text may be a part of a remote's server. Cheap: it is asked of every repository. */ function speaksOfRemotes(text) {
    return OF_REMOTES.test(text);
}
/**
 * Reports servers of remotes that act for requests of which nobody verified the invocation token:
 * its signature, its issuer, and that it was issued for this app.
 * @param manifests of the whole repository; may be none where only the server is here
 */ function analyseRemotes(manifests, files, disabled) {
    if (disabled.includes(REMOTE_RULE)) return [];
    const texts = new Map(files.paths.map((path)=>[
            path,
            files.read(path) ?? ''
        ]));
    const endpoints = endpointPaths(manifests, texts.values());
    const program = new forge_program/* Program */.B(files);
    const servers = serversIn(texts, endpoints.size > 0, program);
    const reach = new forge_reach/* Reach */.E(program, servers);
    const verification = new Verification(program, reach);
    return componentsOf(servers, program).flatMap((modules)=>{
        const server = new Server(modules, program, verification);
        const open = server.routes.filter((route)=>isEndpoint(route, server, endpoints, program) && !server.isGuarded(route)).map(findingOf);
        const verifies = modules.some((module)=>verification.isIn(module.program, module)) || server.routes.some((route)=>server.isGuarded(route));
        return [
            ...open,
            ...open.length > 0 || verifies ? [] : readsIn(modules).slice(0, 1),
            ...modules.filter(({ text })=>speaksOfRemotes(text)).flatMap(weakIn)
        ];
    });
}
/** The files that serve requests, or speak of what only servers of remotes do. */ function serversIn(texts, alsoPlain, program) {
    return [
        ...texts
    ].filter(([, text])=>speaksOfRemotes(text) || alsoPlain && /express|fastify|hono|polka|restify|koa/u.test(text)).slice(0, MAX_SERVERS).flatMap(([path])=>program.module(path) ?? []).filter((module)=>isServer(module) || speaksOfRemotes(module.text)).filter(({ imports })=>![
            ...imports.values()
        ].some(({ from })=>from.startsWith('@forge/')));
}
/** Servers with the files that they use; those that share a server's file are one. */ function componentsOf(servers, program) {
    const own = new Set(servers);
    const components = [];
    for (const server of servers){
        const reached = new Set(program.reachable(server.path));
        const shared = components.filter((other)=>[
                ...reached
            ].some((module)=>own.has(module) && other.has(module)));
        for (const other of shared){
            components.splice(components.indexOf(other), 1);
            for (const module of other)reached.add(module);
        }
        components.push(reached);
    }
    return components.map((component)=>[
            ...component
        ].sort((a, b)=>a.path < b.path ? -1 : 1));
}
function isEndpoint(route, server, endpoints, program) {
    if (server.pathsOf(route).some((path)=>endpoints.has(path))) return true;
    return route.handlers.some((handler)=>{
        const name = (0,walk/* nameOf */.Vb)(handler);
        const { node, module } = (name === null ? null : program.lookup(name, route.module)) ?? {
            node: handler,
            module: route.module
        };
        return headersIn(node).length > 0 && module.text !== '';
    });
}
/** Where a node reads a token's header; a property with its name sends one instead. */ function headersIn(scope) {
    const found = [];
    (0,walk/* walk */.GG)(scope, (node, ancestors)=>{
        if (node.type !== 'StringLiteral' || !TOKEN_HEADER.test(node.value)) return undefined;
        const parent = ancestors.at(-1);
        const isKey = parent?.type === 'MemberExpression' && parent.property === node;
        const isAsked = parent?.type === 'CallExpression' && (0,walk/* receiverOf */.Vg)(parent) !== null && /^(?:get|header|headers|getHeader)$/u.test((0,walk/* calleeName */.wt)(parent) ?? '') && parent.arguments.length === 1;
        if (isKey || isAsked) found.push(node);
        return undefined;
    });
    return found;
}
function findingOf(route) {
    const { node, module, path, handlers } = route;
    const handler = handlers.at(-1) ?? node;
    return (0,finding/* findingAt */.d)(REMOTE_RULE, node, module, {
        sink: (0,finding/* written */.M)(node.callee, module) + (path === null ? '' : ` ${path}`),
        function: (0,walk/* isFunction */.Tn)(handler) ? '' : (0,walk/* nameOf */.Vb)(handler) ?? '',
        detail: `nothing before ${path ?? 'this handler'} verifies the invocation token`,
        confidence: 'high'
    });
}
function readsIn(modules) {
    return modules.flatMap((module)=>headersIn(module.program).map((node)=>(0,finding/* findingAt */.d)(REMOTE_RULE, node, module, {
                sink: (0,finding/* written */.M)(node, module),
                function: '',
                detail: 'the server takes a token from this header, and nothing in it verifies the invocation token',
                confidence: 'medium'
            })));
}
function weakIn(module) {
    return weakVerifications(module).map(({ node, why })=>(0,finding/* findingAt */.d)(REMOTE_RULE, node, module, {
            sink: (0,finding/* written */.M)(node.callee, module),
            function: '',
            detail: why.join('; '),
            confidence: 'high'
        }));
}


/***/ })

};
;
"use strict";
exports.id = 1155;
exports.ids = [1155];
exports.modules = {

/***/ 58318:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf),
/* harmony export */   r: () => (/* binding */ parts)
/* harmony export */ });
/**
 * An expression of GitHub Actions. Offsets count from the start of the text that was parsed.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */ /**
 * A context with its members as a path, lower-cased since GitHub ignores case: `github`, `event`,
 * `commits`, `*`, `message`. A computed or numeric member becomes `*`. Null when the expression is
 * not a path.
 */ function pathOf(expression) {
    if (expression.kind === 'context') return [
        expression.name
    ];
    if (expression.kind !== 'access') return null;
    const object = pathOf(expression.object);
    return object === null ? null : [
        ...object,
        stepOf(expression.key)
    ];
}
function stepOf(key) {
    return key !== '*' && key.kind === 'literal' && typeof key.value === 'string' ? key.value.toLowerCase() : '*';
}
/** An expression and all its subexpressions, outermost first. */ function* parts(expression) {
    yield expression;
    for (const child of children(expression))yield* parts(child);
}
function children(expression) {
    switch(expression.kind){
        case 'access':
            return expression.key === '*' ? [
                expression.object
            ] : [
                expression.object,
                expression.key
            ];
        case 'call':
            return expression.args;
        case 'not':
            return [
                expression.operand
            ];
        case 'binary':
            return [
                expression.left,
                expression.right
            ];
        default:
            return [];
    }
}


/***/ }),

/***/ 74461:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ conditionOf),
  L: () => (/* binding */ spansOf)
});

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/lexer.js
/** A token of an expression. */ /** A syntax error that GitHub would report too. */ class ExpressionError extends Error {
    /** Offset from the start of the parsed text. */ offset;
    constructor(message, offset){
        super(message);
        this.offset = offset;
    }
}
const TOKEN = /(?<space>\s+)|(?<string>'(?:[^']|'')*')|(?<number>[+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|infinity\b)|nan\b)|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[!=<>]=|[()[\].,*!<>])/iuy;
/**
 * Splits an expression into tokens; the last one is `end`. @throws ExpressionError at the first
 * invalid character
 */ function tokensOf(text) {
    const tokens = [];
    for(let at = 0; at < text.length;){
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match?.groups === undefined) throw new ExpressionError(`"${text.charAt(at)}" begins nothing here`, at);
        const token = tokenOf(match.groups, at);
        if (token !== null) tokens.push(token);
        at = TOKEN.lastIndex;
    }
    return [
        ...tokens,
        {
            type: 'end',
            text: '',
            start: text.length
        }
    ];
}
function tokenOf(groups, start) {
    const { string, number, name, sign } = groups;
    if (string !== undefined) return {
        type: 'string',
        text: string.slice(1, -1).replaceAll("''", "'"),
        start
    };
    if (number !== undefined) return {
        type: 'number',
        text: number,
        start
    };
    if (name !== undefined) return {
        type: 'name',
        text: name,
        start
    };
    return sign === undefined ? null : {
        type: 'sign',
        text: sign,
        start
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/parser.js

/** GitHub's maximum nesting depth, and maximum length of an expression in characters. */ const MAX_DEPTH = 50;
const MAX_LENGTH = 21_000;
/** Operators by precedence, lowest first. */ const LEVELS = [
    [
        '||'
    ],
    [
        '&&'
    ],
    [
        '==',
        '!='
    ],
    [
        '<',
        '<=',
        '>',
        '>='
    ]
];
/** Expressions parsed before: workflows repeat the same few, and offsets count from their start. */ const KNOWN = new Map();
/** How many expressions are remembered, and of how many characters each at most. */ const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 500;
/** Parses the content of `${{ }}`. @throws ExpressionError where GitHub would refuse it */ function parseExpression(text) {
    const known = KNOWN.get(text);
    if (known !== undefined) return known;
    if (text.length > MAX_LENGTH) throw new ExpressionError(`it has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
    const expression = new Parser(tokensOf(text)).whole();
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    if (text.length <= LONGEST_KNOWN) KNOWN.set(text, expression);
    return expression;
}
class Parser {
    #at = 0;
    #depth = 0;
    #tokens;
    constructor(tokens){
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#binary(0);
        const { type, text, start } = this.#peek();
        if (type !== 'end') throw new ExpressionError(`"${text}" is too much here`, start);
        return expression;
    }
    #peek() {
        return this.#tokens[this.#at] ?? {
            type: 'end',
            text: '',
            start: 0
        };
    }
    #next() {
        const token = this.#peek();
        this.#at += 1;
        return token;
    }
    /** Consumes a punctuation token if it is next. */ #take(sign) {
        const { type, text } = this.#peek();
        const there = type === 'sign' && text === sign;
        if (there) this.#at += 1;
        return there;
    }
    #expect(sign) {
        if (!this.#take(sign)) throw new ExpressionError(`a "${sign}" is missing`, this.#peek().start);
    }
    #binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined) return this.#unary();
        let left = this.#binary(level + 1);
        for(;;){
            const operator = operators.find((sign)=>this.#take(sign));
            if (operator === undefined) return left;
            left = {
                kind: 'binary',
                operator,
                left,
                right: this.#binary(level + 1),
                start: left.start
            };
        }
    }
    #unary() {
        const { start } = this.#peek();
        if (!this.#take('!')) return this.#members(this.#primary());
        return this.#nested(()=>({
                kind: 'not',
                operand: this.#unary(),
                start
            }));
    }
    #primary() {
        const { type, text, start } = this.#next();
        if (type === 'string') return {
            kind: 'literal',
            value: text,
            start
        };
        if (type === 'number') return {
            kind: 'literal',
            value: Number(text),
            start
        };
        if (type === 'name') return this.#named(text.toLowerCase(), start);
        if (type !== 'sign' || text !== '(') throw new ExpressionError('a value is missing', start);
        return this.#nested(()=>{
            const inner = this.#binary(0);
            this.#expect(')');
            return inner;
        });
    }
    #named(name, start) {
        if (this.#take('(')) return {
            kind: 'call',
            name,
            args: this.#nested(()=>this.#args()),
            start
        };
        if (name === 'true' || name === 'false') return {
            kind: 'literal',
            value: name === 'true',
            start
        };
        return name === 'null' ? {
            kind: 'literal',
            value: null,
            start
        } : {
            kind: 'context',
            name,
            start
        };
    }
    #args() {
        if (this.#take(')')) return [];
        const args = [
            this.#binary(0)
        ];
        while(this.#take(','))args.push(this.#binary(0));
        this.#expect(')');
        return args;
    }
    /** Parses `.name`, `.*` and `[\u2026]` after a value. */ #members(object) {
        const { start } = object;
        if (this.#take('.')) return this.#members({
            kind: 'access',
            object,
            key: this.#member(),
            start
        });
        if (!this.#take('[')) return object;
        const key = this.#take('*') ? '*' : this.#nested(()=>this.#binary(0));
        this.#expect(']');
        return this.#members({
            kind: 'access',
            object,
            key,
            start
        });
    }
    #member() {
        if (this.#take('*')) return '*';
        const { type, text, start } = this.#next();
        if (type !== 'name') throw new ExpressionError('a name is missing after "."', start);
        return {
            kind: 'literal',
            value: text,
            start
        };
    }
    #nested(parse) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) throw new ExpressionError('it is nested too deeply', this.#peek().start);
        const result = parse();
        this.#depth -= 1;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/spans.js


const cache = new WeakMap();
const conditions = new WeakMap();
/** Every `${{ \u2026 }}` of a value. */ function spansOf(value) {
    const known = cache.get(value);
    if (known !== undefined) return known;
    const found = find(value);
    cache.set(value, found);
    return found;
}
/** The expression of an `if`, for which braces are optional. */ function conditionOf(value) {
    if (value.value.includes('${{')) return spansOf(value);
    const known = conditions.get(value);
    if (known !== undefined) return known;
    const text = value.value.trim();
    const offset = value.start + leading(value);
    const found = text === '' ? NOTHING : collect([
        {
            text,
            from: 0,
            to: value.value.length,
            offset
        }
    ]);
    conditions.set(value, found);
    return found;
}
const NOTHING = {
    spans: [],
    broken: []
};
/** Number of characters in the file before a value's first character: quotes, `|` and line ends. */ function leading({ source, start, end }) {
    return /^(?:[|>][^\n]*\n)?[\s'"]*/u.exec(source.text.slice(start, end))?.[0].length ?? 0;
}
/**
 * Finds the expressions of a value. The n-th `${{` in the value is the n-th in the file, since
 * quotes and folding do not change these characters.
 */ function find(value) {
    const text = value.value;
    if (!text.includes('${{')) return NOTHING;
    const raw = [];
    const broken = [];
    const written = value.source.text;
    let at = value.start;
    for(let from = text.indexOf('${{'); from >= 0; from = text.indexOf('${{', from)){
        const found = written.indexOf('${{', at);
        const offset = found < 0 ? value.start : found + 3;
        at = found < 0 ? at : offset;
        const to = closing(text, from + 3);
        if (to < 0) {
            broken.push({
                message: 'an expression is not closed by "}}"',
                offset
            });
            break;
        }
        raw.push({
            text: text.slice(from + 3, to),
            from,
            to: to + 2,
            offset
        });
        from = to + 2;
    }
    const { spans, broken: unparsed } = collect(raw);
    return {
        spans,
        broken: [
            ...broken,
            ...unparsed
        ]
    };
}
/** The offset of the `}}` that closes an expression; one inside quotes does not. */ function closing(text, from) {
    let quoted = false;
    for(let at = from; at < text.length; at += 1){
        if (text[at] === "'") quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at)) return at;
    }
    return -1;
}
function collect(raw) {
    const spans = [];
    const broken = [];
    for (const one of raw){
        try {
            spans.push({
                ...one,
                expression: parseExpression(one.text)
            });
        } catch (error) {
            if (!(error instanceof ExpressionError)) throw error;
            broken.push({
                message: error.message,
                offset: one.offset + error.offset
            });
        }
    }
    return {
        spans,
        broken
    };
}


/***/ }),

/***/ 43369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ localPath),
/* harmony export */   L2: () => (/* binding */ inputType),
/* harmony export */   Vl: () => (/* binding */ inputNode),
/* harmony export */   gE: () => (/* binding */ Calls)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48946);


/** Finds the callers of reusable workflows and actions within the repository. */ class Calls {
    #callersOfWorkflow = new Map();
    #callersOfAction = new Map();
    /** The workflows by path, and the actions by directory. */ #workflows;
    #actions;
    #directory;
    constructor(repository){
        this.#directory = repository.directory;
        this.#workflows = new Map(repository.workflows.map((one)=>[
                one.source.path,
                one
            ]));
        // Of an action.yml and an action.yaml in one directory the first counts, as on GitHub.
        this.#actions = new Map([
            ...repository.actions
        ].reverse().map((one)=>[
                one.directory,
                one
            ]));
        for (const owner of [
            ...repository.workflows.flatMap(({ jobs })=>jobs),
            ...repository.actions
        ]){
            if (owner.kind === 'job' && owner.uses !== null) push(this.#callersOfWorkflow, this.#local(owner.uses), owner);
            for (const step of owner.steps)if (step.uses !== null) push(this.#callersOfAction, this.#local(step.uses), step);
        }
    }
    #local(uses) {
        const path = localPath(uses?.value ?? '');
        return path === null || this.#directory === '' ? path : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#directory, path);
    }
    /** Whether an action is in the repository's root, where other repositories use it from. */ isPublished({ directory }) {
        return directory === this.#directory;
    }
    /** The jobs that call a workflow. */ ofWorkflow({ source }) {
        return this.#callersOfWorkflow.get(source.path) ?? [];
    }
    /** The steps that use an action. */ ofAction({ directory }) {
        return this.#callersOfAction.get(directory) ?? [];
    }
    /** The action that a step uses, if it is in this repository; else null. */ actionOf({ uses }) {
        const path = this.#local(uses);
        return path === null ? null : this.#actions.get(path) ?? null;
    }
    /** The workflow that a job calls, if it is in this repository; else null. */ workflowOf({ uses }) {
        const path = this.#local(uses);
        return path === null ? null : this.#workflows.get(path) ?? null;
    }
}
/**
 * The value that a call passes for an input, else the input's default; null when there is neither.
 */ function inputNode(declared, given, name) {
    const own = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(given).find(({ key })=>key.value.toLowerCase() === name);
    const input = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(declared).find(({ key })=>key.value.toLowerCase() === name);
    return own?.value ?? (input === undefined ? null : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(input.value, 'default'));
}
/** The declared type of an input; `string` when it declares none. */ function inputType(declared, name) {
    const input = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(declared).find(({ key })=>key.value.toLowerCase() === name);
    return input === undefined ? 'string' : (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(input.value, 'type')) || 'string';
}
/**
 * The path of a local action or workflow (`./.github/actions/x/`), relative to the repository's
 * root; null when it is not local. `./` refers to the workspace, `$/` to the repository at the
 * workflow's own commit.
 */ function localPath(uses) {
    if (!uses.startsWith('./') && !uses.startsWith('$/')) return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(uses.slice(2)).replace(/\/$/u, '');
    return path === '.' ? '' : path;
}
function push(map, key, item) {
    if (key === null) return;
    const list = map.get(key);
    if (list === undefined) map.set(key, [
        item
    ]);
    else list.push(item);
}


/***/ }),

/***/ 78424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ writable),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   mP: () => (/* binding */ WRITE_SEVERITY)
/* harmony export */ });
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48946);

/** Reads the value of `permissions`. */ function permissionsOf(node) {
    const word = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(node));
    const everything = word === 'write-all' ? 'write' : word === 'read-all' ? 'read' : null;
    const scopes = new Map((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(node).map(({ key, value })=>{
        const access = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
        return [
            key.value,
            access === 'write' || access === 'read' ? access : 'none'
        ];
    }));
    return {
        everything,
        scopes
    };
}
/** Severity of an attacker's write access, by scope. Scopes that are left out are harmless. */ const WRITE_SEVERITY = new Map([
    ...[
        'actions',
        'attestations',
        'contents',
        'deployments',
        'id-token',
        'issues',
        'packages',
        'pages',
        'pull-requests'
    ].map((scope)=>[
            scope,
            'high'
        ]),
    ...[
        'artifact-metadata',
        'checks',
        'code-quality',
        'discussions',
        'repository-projects',
        'security-events'
    ].map((scope)=>[
            scope,
            'medium'
        ]),
    ...[
        'copilot-requests',
        'drives',
        'models',
        'statuses'
    ].map((scope)=>[
            scope,
            'low'
        ])
]);
/** The scopes with write access; `everything` for all of them. */ function writable({ everything, scopes }) {
    if (everything === 'write') return [
        'everything'
    ];
    return [
        ...scopes
    ].filter(([, access])=>access === 'write').map(([scope])=>scope);
}


/***/ }),

/***/ 41155:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ WORKFLOW_RULES)
});

// EXTERNAL MODULE: ./src/scanners/workflows/expressions/ast.js
var ast = __webpack_require__(58318);
// EXTERNAL MODULE: ./src/scanners/workflows/expressions/spans.js + 2 modules
var expressions_spans = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/scanners/workflows/yaml/node.js
var yaml_node = __webpack_require__(48946);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/all-secrets.js



/** Reports an expression that passes on all secrets, or a secret that is chosen at run time. */ const allSecrets = {
    id: 'workflow-all-secrets',
    title: 'Step gets more secrets than it needs',
    cwe: [
        'CWE-272',
        'CWE-200'
    ],
    severity: 'medium',
    severityReason: 'Needs a malicious or talkative step in the job (AC:H); then every secret of the repository and organization is read (C:H), and those made by toJSON or fromJSON are not masked in the log.',
    confidence: 'high',
    why: 'With `toJSON(secrets)` or `secrets[\u2026]` GitHub sends all secrets to the runner, for it cannot tell which one is meant. Parts that fromJSON takes out of a secret are not masked in logs.',
    fix: {
        text: 'Name each secret that is needed, and keep one value in each.',
        before: 'env:\n  ALL: ${{ toJSON(secrets) }}',
        after: 'env:\n  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
        'https://cwe.mitre.org/data/definitions/272.html'
    ],
    workflow: ({ root, source })=>/secrets\s*(?:[)[}\s]|\.\*)|fromjson/iu.test(source.text) ? inNode(root) : []
};
function inNode(root) {
    return (0,yaml_node/* scalars */.kw)(root).flatMap((value)=>(0,expressions_spans/* spansOf */.L)(value).spans.flatMap(({ expression, offset, text })=>{
            const what = judge(expression);
            return what === null ? [] : [
                hitOf(value, offset, text.trim(), what)
            ];
        }));
}
function hitOf({ source }, offset, text, what) {
    return {
        source,
        offset,
        detail: `\`${text}\` ${what}`,
        key: text
    };
}
function judge(expression) {
    const all = [
        ...(0,ast/* parts */.r)(expression)
    ];
    // Every prefix of a path is a path too. Report `secrets` itself only when no member of it is
    // taken.
    const inner = new Set(all.flatMap((part)=>part.kind === 'access' ? [
            part.object
        ] : []));
    for (const part of all){
        if (isFromSecret(part)) return 'takes a secret apart, and its parts are not masked in the log';
        const path = (0,ast/* pathOf */.X)(part);
        if (path?.[0] !== 'secrets' || inner.has(part)) continue;
        if (path.length === 1) return 'takes all secrets';
        if (part.kind === 'access' && path[1] === '*' && path.length === 2) return part.key === '*' ? 'takes all secrets' : 'chooses a secret when it runs, so the job gets all of them';
    }
    return null;
}
/** Whether a call is `fromJSON(secrets.x)`. */ function isFromSecret(call) {
    if (call.kind !== 'call' || call.name !== 'fromjson') return false;
    const [first] = call.args;
    return first !== undefined && (0,ast/* pathOf */.X)(first)?.[0] === 'secrets';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/expressions/constant.js
/**
 * Whether an expression is always true or always false. The empty string, zero and null are false,
 * all other values true.
 */ function truthOf(expression) {
    switch(expression.kind){
        case 'literal':
            return Boolean(expression.value);
        case 'not':
            return negated(truthOf(expression.operand));
        case 'binary':
            return ofBinary(expression);
        default:
            return 'unknown';
    }
}
function ofBinary({ operator, left, right }) {
    const [a, b] = [
        truthOf(left),
        truthOf(right)
    ];
    if (operator === '||') return a === true || b === true ? true : a === false && b === false ? false : 'unknown';
    if (operator === '&&') return a === false || b === false ? false : a === true && b === true ? true : 'unknown';
    if (left.kind !== 'literal' || right.kind !== 'literal') return 'unknown';
    // Strings are compared ignoring case. Values of different types are not evaluated, since GitHub
    // converts them to numbers.
    if (typeof left.value !== typeof right.value) return 'unknown';
    const same = String(left.value).toLowerCase() === String(right.value).toLowerCase();
    return operator === '==' ? same : operator === '!=' ? !same : 'unknown';
}
function negated(truth) {
    return truth === 'unknown' ? truth : !truth;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/always-true-condition.js



/** Reports an `if` that is always true. */ const alwaysTrueCondition = {
    id: 'workflow-always-true-condition',
    title: 'Condition is always true',
    cwe: [
        'CWE-571',
        'CWE-670',
        'CWE-285'
    ],
    severity: 'high',
    severityReason: 'Whoever can start the workflow (PR:N for pull requests) gets past the check, and what it protects runs for everybody: a deployment, a release, an approval (I:H).',
    confidence: 'high',
    why: 'A condition with text outside of `${{ }}`, were it one space or line end, is a text for GitHub, and a text that is not empty is true. So is a text that stands alone beside `||`.',
    fix: {
        text: 'Leave out `${{ }}`, and compare on both sides of `||`.',
        before: "if: ${{ github.ref == 'refs/heads/main' }} && ${{ github.event_name == 'push' }}",
        after: "if: github.ref == 'refs/heads/main' && github.event_name == 'push'"
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/expressions',
        'https://cwe.mitre.org/data/definitions/571.html'
    ],
    job: (job)=>check(job.condition),
    step: (step)=>check(step.condition)
};
function check(condition) {
    if (condition === null) return [];
    const why = reasonOf(condition);
    if (why === null) return [];
    return [
        {
            source: condition.source,
            offset: condition.start,
            detail: why,
            fix: fixFor(condition)
        }
    ];
}
function reasonOf(condition) {
    const { spans } = (0,expressions_spans/* conditionOf */.r)(condition);
    const text = condition.value;
    const outside = spans.length > 0 && text.includes('${{') ? around(text, spans) : '';
    if (outside !== '') return `there is ${describe(outside)} outside of \`\${{ }}\`, so the whole is a text, which is always true`;
    const [span] = spans;
    if (span === undefined || truthOf(span.expression) !== true) return null;
    const all = [
        ...(0,ast/* parts */.r)(span.expression)
    ];
    // `if: true` is intended.
    const meant = all.every((part)=>part.kind === 'literal' && typeof part.value !== 'string');
    return meant ? null : 'a part that is true by itself makes all of it true';
}
function around(text, spans) {
    let rest = '';
    let at = 0;
    for (const { from, to } of spans){
        rest += text.slice(at, from);
        at = to;
    }
    return rest + text.slice(at);
}
function describe(outside) {
    const visible = outside.trim();
    if (visible !== '') return `\`${visible.replace(/\s+/gu, ' ').slice(0, 40)}\``;
    return outside.includes('\n') ? 'a line end' : 'a space';
}
/** The condition without braces, when removing them is the whole fix. */ function fixFor({ value }) {
    const bare = value.replace(/\$\{\{|\}\}/gu, ' ').replace(/\s+/gu, ' ').trim();
    return bare.length > 300 || !value.includes('${{') ? alwaysTrueCondition.fix.text : `Write the condition without braces:\n\nif: ${bare.startsWith('!') ? `(${bare})` : bare}`;
}

// EXTERNAL MODULE: ./src/scanners/workflows/taint/events.js
var events = __webpack_require__(90104);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/conditions.js
/** The comparisons and calls in a condition, with negations resolved. */ function clausesOf(expression, wanted = true) {
    if (expression.kind === 'not') return clausesOf(expression.operand, !wanted);
    if (expression.kind === 'binary' && (expression.operator === '&&' || expression.operator === '||')) return [
        ...clausesOf(expression.left, wanted),
        ...clausesOf(expression.right, wanted)
    ];
    return [
        {
            expression,
            wanted
        }
    ];
}
/**
 * The disjunctive normal form of a condition: a list of alternatives, each a list of clauses that
 * must hold together.
 */ function alternatives(expression) {
    if (expression.kind !== 'binary' || expression.operator !== '&&' && expression.operator !== '||') return [
        clausesOf(expression)
    ];
    const [left, right] = [
        alternatives(expression.left),
        alternatives(expression.right)
    ];
    if (expression.operator === '||') return [
        ...left,
        ...right
    ];
    // The normal form grows exponentially; a long condition is treated as a single alternative.
    if (left.length * right.length > 64) return [
        clausesOf(expression)
    ];
    return left.flatMap((a)=>right.map((b)=>[
                ...a,
                ...b
            ]));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/bot-check.js




/** Reports a condition that recognises a bot by who triggered the run, which can be spoofed. */ const botCheck = {
    id: 'workflow-bot-check',
    title: 'Anyone can pass for the bot that is asked for',
    cwe: [
        'CWE-290',
        'CWE-285',
        'CWE-807'
    ],
    severity: 'high',
    severityReason: 'Anyone opens a pull request whose last commit a bot was made to write (PR:N/AC:H), and gets what was meant for the bot alone, such as an automatic merge (I:H). Medium under `pull_request`, where a fork has no secrets.',
    confidence: 'high',
    why: '`github.actor` is who caused this run, not who wrote the pull request: Dependabot updates a stranger\u2019s pull request when it is asked to, and becomes its actor.',
    fix: {
        text: 'Ask who opened the pull request.',
        before: "if: github.actor == 'dependabot[bot]'",
        after: "if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository"
    },
    references: [
        'https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions',
        'https://cwe.mitre.org/data/definitions/290.html'
    ],
    job: (job, facts)=>bot_check_check(job.condition, job, facts),
    step: (step, facts)=>bot_check_check(step.condition, step.owner, facts)
};
const SPOOFABLE = /^github\.(?:actor|triggering_actor|event\.(?:sender\.login|pull_request\.sender\.login|workflow_run\.(?:actor|triggering_actor)\.login))$/u;
const SPOOFABLE_ID = /^github\.(?:actor_id|event\.sender\.id)$/u;
const SOUND = /^github\.event\.(?:pull_request|issue|comment|review)\.user\.(?:login|id)$|^github\.event\.pull_request\.head\.repo\.(?:full_name|fork|owner\.login)$/u;
/** Bots that push commits to pull requests of others on request, or any bot. */ const OBLIGING = /^(?:dependabot(?:-preview)?|renovate|pre-commit-ci|github-actions|app\/\w+|)\[bot\]$/iu;
/** The user ids of Dependabot, Renovate and GitHub Actions. */ const BOT_IDS = new Set([
    '49699333',
    '29139614',
    '41898282'
]);
function bot_check_check(condition, owner, { effects }) {
    if (condition === null) return [];
    const { triggers } = effects.of(owner);
    const privileged = events/* CODE_OF_STRANGERS */.gN.some((name)=>triggers.has(name));
    if (!privileged && !triggers.has('pull_request')) return [];
    return (0,expressions_spans/* conditionOf */.r)(condition).spans.flatMap(({ expression, offset })=>alternatives(expression).filter((clauses)=>!clauses.some(isSound)).flatMap((clauses)=>clauses.flatMap((clause)=>botIn(clause) ?? [])).map(({ path, start, bot })=>({
                source: condition.source,
                offset: offset + start,
                detail: `\`${path}\` is asked for ${bot}`,
                key: path,
                severity: privileged ? 'high' : 'medium',
                confidence: !bot.split(' ').some((name)=>OBLIGING.test(name)) ? 'low' : privileged ? 'high' : 'medium'
            })));
}
/** Whether a clause is true for the bot's own pull requests only. */ function isSound({ expression, wanted }) {
    if (expression.kind !== 'binary') return false;
    const positive = expression.operator === '==' === wanted;
    return positive && [
        expression.left,
        expression.right
    ].some((side)=>SOUND.test(textOf(side)));
}
function botIn({ expression, wanted }) {
    if (expression.kind === 'binary') return ofComparison(expression, wanted);
    return expression.kind === 'call' && wanted ? ofCall(expression) : null;
}
function ofComparison({ operator, left, right }, wanted) {
    if ((operator !== '==' || !wanted) && (operator !== '!=' || wanted)) return null;
    const found = actorAnd(left, right) ?? actorAnd(right, left);
    return found === null ? null : [
        found
    ];
}
function actorAnd(actor, other) {
    const path = textOf(actor);
    if (other.kind !== 'literal') return null;
    const value = String(other.value);
    const matches = SPOOFABLE.test(path) && /\[bot\]$/iu.test(value) || SPOOFABLE_ID.test(path) && BOT_IDS.has(value);
    return matches ? {
        path,
        start: actor.start,
        bot: BOT_IDS.has(value) ? 'dependabot[bot]' : value
    } : null;
}
/**
 * Recognises `endsWith(github.actor, '[bot]')` and `contains(fromJSON('["\u2026[bot]"]'),
 * github.actor)`.
 */ function ofCall({ name, args }) {
    if (![
        'contains',
        'startswith',
        'endswith'
    ].includes(name)) return null;
    const [first, second] = args;
    if (first === undefined || second === undefined) return null;
    const actor = [
        first,
        second
    ].find((arg)=>SPOOFABLE.test(textOf(arg)));
    const named = [
        first,
        second
    ].map(literalIn).join(' ');
    if (actor === undefined || !/bot\b/iu.test(named)) return null;
    return [
        {
            path: textOf(actor),
            start: actor.start,
            bot: named.match(/[\w-]*\[bot\]/giu)?.join(' ') ?? '[bot]'
        }
    ];
}
function literalIn(expression) {
    if (expression.kind === 'literal') return String(expression.value);
    return expression.kind === 'call' ? expression.args.map(literalIn).join(' ') : '';
}
function textOf(expression) {
    return (0,ast/* pathOf */.X)(expression)?.join('.') ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/code.js

/** Inputs of well-known actions whose value is run as code. */ const CODE_INPUTS = [
    {
        action: /^actions\/github-script$/iu,
        inputs: [
            'script'
        ],
        language: 'js'
    },
    {
        action: /^azure\/cli$/iu,
        inputs: [
            'inlinescript'
        ],
        language: 'sh'
    },
    {
        action: /^azure\/powershell$/iu,
        inputs: [
            'inlinescript'
        ],
        language: 'pwsh'
    },
    {
        action: /^appleboy\/ssh-action$/iu,
        inputs: [
            'script'
        ],
        language: 'sh'
    },
    {
        action: /^addnab\/docker-run-action$/iu,
        inputs: [
            'run',
            'options'
        ],
        language: 'sh'
    },
    {
        action: /^mikefarah\/yq$/iu,
        inputs: [
            'cmd'
        ],
        language: 'sh'
    },
    {
        action: /^sergeysova\/jq-action$/iu,
        inputs: [
            'cmd'
        ],
        language: 'sh'
    },
    {
        action: /^nick-(?:fields|invision)\/retry$/iu,
        inputs: [
            'command',
            'on_retry_command',
            'new_command_on_retry'
        ],
        language: 'sh'
    },
    {
        action: /^(?:gacts\/run-and-post-run|webiny\/action-post-run|srt32\/git-actions)$/iu,
        inputs: [
            'run',
            'post',
            'args'
        ],
        language: 'sh'
    },
    {
        action: /^amadevus\/pwsh-script$/iu,
        inputs: [
            'script'
        ],
        language: 'pwsh'
    },
    {
        action: /^jannekem\/run-python-script-action$/iu,
        inputs: [
            'script'
        ],
        language: 'python'
    },
    {
        action: /^(?:coactions\/setup-xvfb|gabrielbb\/xvfb-action)$/iu,
        inputs: [
            'run'
        ],
        language: 'sh'
    },
    {
        action: /^reactivecircus\/android-emulator-runner$/iu,
        inputs: [
            'script',
            'pre-emulator-launch-script'
        ],
        language: 'sh'
    },
    {
        action: /^(?:lannonbr\/vm-action|vmactions\/[\w-]+)$/iu,
        inputs: [
            'run',
            'prepare'
        ],
        language: 'sh'
    },
    {
        action: /^cross-platform-actions\/action$/iu,
        inputs: [
            'run'
        ],
        language: 'sh'
    },
    {
        action: /^uraimo\/run-on-arch-action$/iu,
        inputs: [
            'run',
            'install',
            'setup'
        ],
        language: 'sh'
    }
];
/** The code of a step: its script, or the inputs that its action runs as code. */ function codeOf(step) {
    if (step.run !== null) return [
        step.run
    ];
    const inputs = knownAction(step)?.inputs ?? [];
    return (0,yaml_node/* entries */.jO)(step.with).flatMap(({ key, value })=>value.kind === 'scalar' && inputs.includes(key.value.toLowerCase()) ? [
            value
        ] : []);
}
/** The language of a step's code. */ function languageOf(step) {
    if (step.run === null) return knownAction(step)?.language ?? 'other';
    if (/^(?:pwsh|powershell)/iu.test(step.shell)) return 'pwsh';
    if (/^python/iu.test(step.shell)) return 'python';
    return step.shell === '' || /sh\b/iu.test(step.shell) ? 'sh' : 'other';
}
function knownAction({ uses }) {
    const name = actionName(uses?.value ?? '');
    return CODE_INPUTS.find(({ action })=>action.test(name));
}
/** The action's name with its directory, without the version: `owner/repository/directory`. */ function actionName(uses) {
    return uses.split('@', 1)[0] ?? '';
}
/** Whether a step uses an action whose name matches. */ function uses(step, pattern) {
    return step.uses !== null && pattern.test(actionName(step.uses.value));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/inputs.js

/** The text of an input that a step passes to its action; empty when it passes none. */ function inputOf(step, name) {
    return (0,yaml_node/* textOf */.b6)(inputNodeOf(step, name)).trim();
}
/** The node of an input that a step passes to its action; null when it passes none. */ function inputNodeOf(step, name) {
    return (0,yaml_node/* entries */.jO)(step.with).find(({ key })=>key.value.toLowerCase() === name)?.value ?? null;
}

// EXTERNAL MODULE: ./src/scanners/workflows/model/calls.js
var calls = __webpack_require__(43369);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/unpinned-action.js


/**
 * Reports third-party actions, reusable workflows and images that are not pinned to a commit or
 * digest.
 */ const unpinnedAction = {
    id: 'workflow-unpinned-action',
    title: 'Action is not pinned to a commit',
    cwe: [
        'CWE-829',
        'CWE-494',
        'CWE-1357'
    ],
    severity: 'medium',
    severityReason: 'Needs that the other repository or an account of it is taken over (AC:H); then its code runs with the job\u2019s token and secrets (C:H/I:H), as with tj-actions/changed-files in March 2025. High where a branch is named, which changes every day; low for the actions of GitHub itself and for images.',
    confidence: 'high',
    why: 'A tag or a branch is moved by whoever may write to the other repository. A full commit id is not.',
    fix: {
        text: 'Name the full commit id, with the version in a comment, which Dependabot and Renovate keep up to date.',
        before: '- uses: example/deploy@v2',
        after: '- uses: example/deploy@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2.3.1'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    job: (job, facts)=>job.uses === null ? [] : unpinned_action_judge(job.uses, facts),
    step: (step, facts)=>step.uses === null ? [] : unpinned_action_judge(step.uses, facts)
};
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/u;
const VERSION = /^v?\d+(?:[.-]\w+)*$/iu;
const GITHUBS_OWN = /^(?:actions|github)\//iu;
function unpinned_action_judge(uses, { repository }) {
    const text = uses.value.trim();
    if ((0,calls/* localPath */.$S)(text) !== null || text === '' || text.includes('${{')) return [];
    if (text.startsWith('docker://')) return unpinned_action_image(uses, text);
    const [name = '', ref = ''] = text.split('@');
    if (COMMIT.test(ref)) return [];
    const isTag = VERSION.test(ref);
    const severity = GITHUBS_OWN.test(name) ? 'low' : isTag ? 'medium' : 'high';
    const what = ref === '' ? 'no version at all' : isTag ? `the tag ${ref}` : `the branch or tag ${ref}`;
    return [
        {
            ...place(uses),
            detail: `\`${name}\` is taken by ${what}, which can be moved`,
            key: name,
            severity,
            fix: unpinned_action_fixFor(name, ref, repository)
        }
    ];
}
function unpinned_action_image(uses, text) {
    if (/@sha256:[\da-f]{64}$/u.test(text)) return [];
    const name = text.slice('docker://'.length);
    return [
        {
            ...place(uses),
            detail: `the image \`${name}\` is taken by a tag, which can be moved`,
            key: name.replace(/:[^/:]*$/u, ''),
            severity: 'low',
            fix: `Name the image by its digest: docker buildx imagetools inspect ${name} prints it. Write docker://${name}@sha256:\u2026.`
        }
    ];
}
function place({ source, start, end }) {
    return {
        source,
        offset: start,
        endOffset: end
    };
}
/**
 * The fix: the commit that another file of the repository uses for this version, else how to find
 * it.
 */ function unpinned_action_fixFor(name, ref, repository) {
    const commit = knownCommit(name, ref, repository);
    if (commit !== null) return `uses: ${name}@${commit} # ${ref}`;
    const [owner = '', repo = ''] = name.split('/');
    const what = ref === '' ? 'HEAD' : `'${ref}' '${ref}^{}'`;
    return `uses: ${name}@<commit>${ref === '' ? '' : ` # ${ref}`}, with the last commit id that this prints: git ls-remote https://github.com/${owner}/${repo} ${what}`;
}
/** The commit for a version, if `uses: name@<commit> # ref` occurs in the repository. */ function knownCommit(name, ref, repository) {
    const known = commits.get(repository) ?? commitsOf(repository);
    commits.set(repository, known);
    return known.get(`${name.toLowerCase()}@${ref}`) ?? null;
}
const commits = new WeakMap();
/**
 * The commits of all actions that are pinned with their version in a comment, by action and
 * version.
 */ function commitsOf(repository) {
    const found = new Map();
    for (const uses of allUses(repository)){
        const [name = '', commit = ''] = uses.value.trim().split('@');
        const version = COMMIT.test(commit) ? commentOf(uses) : '';
        if (version !== '') found.set(`${name.toLowerCase()}@${version}`, commit);
    }
    return found;
}
function allUses({ workflows, actions }) {
    const owners = [
        ...workflows.flatMap(({ jobs })=>jobs),
        ...actions
    ];
    return owners.flatMap((owner)=>[
            owner.kind === 'job' ? owner.uses : null,
            ...owner.steps.map(({ uses })=>uses)
        ]).filter((uses)=>uses !== null);
}
/** The version in the comment after an action; empty when there is none. */ function commentOf({ source, end }) {
    const { line } = (0,yaml_node/* positionOf */.df)(source, end);
    const rest = source.text.slice(end, source.lines[line] ?? source.text.length);
    return /^["']?\s*#\s*(?:tag=|pin@)?(\S+)/u.exec(rest)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/persisted-credentials.js




/** Reports a checkout that stores the token where later steps and artifacts can read it. */ const persistedCredentials = {
    id: 'workflow-persisted-credentials',
    title: 'Checkout leaves the token in the workspace',
    cwe: [
        'CWE-522',
        'CWE-312',
        'CWE-200'
    ],
    severity: 'low',
    severityReason: 'Needs a step that reads the file and sends it away (AC:H); the token ends with the job, and what it may do is limited by its permissions (C:L). High where the workspace is uploaded as an artifact with hidden files, since whoever may read the repository downloads the token while the job runs (C:H/I:H).',
    confidence: 'medium',
    why: 'actions/checkout writes the token into .git/config (from version 6 on into a file beside the workspace), and every later step can read it.',
    fix: {
        text: 'Tell the checkout not to keep the token.',
        before: '- uses: actions/checkout@v5',
        after: '- uses: actions/checkout@v5\n  with:\n    persist-credentials: false'
    },
    references: [
        'https://github.com/actions/checkout#usage',
        'https://cwe.mitre.org/data/definitions/522.html'
    ],
    step: (step)=>{
        if (!uses(step, /^actions\/checkout$/iu) || /^false$/iu.test(inputOf(step, 'persist-credentials'))) return [];
        return [
            persisted_credentials_hitOf(step)
        ];
    }
};
function persisted_credentials_hitOf(step) {
    const later = step.owner.steps.slice(step.owner.steps.indexOf(step) + 1);
    const outside = (versionOf(step) ?? 0) >= 6;
    const uploads = !outside && later.some(uploadsWorkspace);
    return {
        source: step.node.source,
        offset: step.node.start,
        detail: uploads ? 'the token stays in .git/config, and a later step uploads the workspace as an artifact' : `the token stays ${outside ? 'in a file of the runner' : 'in .git/config'}, where every later step can read it`,
        severity: uploads ? 'high' : 'low',
        confidence: confidenceOf(step, later, outside),
        fix: persisted_credentials_fixFor(step)
    };
}
/**
 * The confidence: low when later steps push, and so may need the token, when the token is not
 * stored in the workspace, or when an expression decides.
 */ function confidenceOf(step, later, outside) {
    const asked = /^true$/iu.test(inputOf(step, 'persist-credentials'));
    const computed = step.with?.kind === 'scalar' || inputOf(step, 'persist-credentials').includes('${{');
    return asked || outside || computed || later.some(pushes) ? 'low' : 'medium';
}
const PUSHING = /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit|peter-evans\/create-pull-request|changesets\/action|jamesives\/github-pages-deploy-action|peaceiris\/actions-gh-pages|google-github-actions\/release-please-action|googleapis\/release-please-action|cycjimmy\/semantic-release-action)$/iu;
function pushes(step) {
    const run = step.run?.value ?? '';
    return uses(step, PUSHING) || /\bgit\b[^\n]*\s(?:push|fetch|pull|submodule|ls-remote)\b|semantic-release|gh-pages|mkdocs\s+gh-deploy|\bmike\s+deploy/u.test(run);
}
/**
 * Whether a step uploads the whole workspace with its directory .git. Since version 4.4 hidden
 * files are excluded by default.
 */ function uploadsWorkspace(step) {
    if (!uses(step, /^actions\/upload-artifact$/iu)) return false;
    const hidden = /^true$/iu.test(inputOf(step, 'include-hidden-files')) || (versionOf(step) ?? 4) < 4;
    const paths = inputOf(step, 'path').split('\n').map((path)=>path.trim());
    return hidden && paths.some((path)=>/^(?:\.?\/?|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.git(?:\/.*)?)$/u.test(path) && path !== '');
}
/**
 * The major version of an action, from its tag or from the comment after its commit; null when
 * neither tells.
 */ function versionOf({ uses: scalar }) {
    if (scalar === null) return null;
    const ref = scalar.value.split('@')[1] ?? '';
    const version = /^v?(\d{1,3})(?:\.|$)/u.exec(ref) ?? /^v?(\d{1,3})(?:\.|$)/u.exec(commentOf(scalar));
    return version === null ? null : Number(version[1]);
}
function persisted_credentials_fixFor(step) {
    const given = (0,yaml_node/* entries */.jO)(step.with).map(({ key, value })=>`  ${key.value}: ${(0,yaml_node/* textOf */.b6)(value)}`);
    return given.length === 0 ? 'Add to the step\n\nwith:\n  persist-credentials: false' : 'Add to `with` of the step\n\npersist-credentials: false';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/cache-poisoning.js




/** Reports a release that is built with a cache that an earlier run may have poisoned. */ const cachePoisoning = {
    id: 'workflow-cache-poisoning',
    title: 'Release is built from a cache',
    cwe: [
        'CWE-349',
        'CWE-829',
        'CWE-494'
    ],
    severity: 'medium',
    severityReason: 'Needs code of an attacker in one other run of the default branch (AC:H), as by a poisoned package; what it puts into the cache becomes part of what users get (I:H), and no commit shows it.',
    confidence: 'medium',
    why: 'All workflows of a branch share its caches, and a cache is restored as it is. A test run that was taken over can so change what the release run publishes.',
    fix: {
        text: 'Build releases without caches.',
        before: '- uses: actions/setup-node@v5\n  with:\n    cache: npm\n- run: npm ci && npm publish',
        after: '- uses: actions/setup-node@v5\n  with:\n    package-manager-cache: false\n- run: npm ci && npm publish'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
        'https://cwe.mitre.org/data/definitions/349.html'
    ],
    step: (step, facts)=>{
        const { owner } = step;
        const cache = owner.kind === 'job' ? cacheOf(step) : null;
        if (cache === null || owner.kind === 'action') return [];
        const publishes = owner.steps.some(isPublishing);
        if (!publishes && !isRelease(owner, facts)) return [];
        return [
            cache_poisoning_hitOf(step, cache.name, cache.sure && publishes && isRelease(owner, facts))
        ];
    }
};
function cache_poisoning_hitOf(step, cache, sure) {
    return {
        source: step.node.source,
        offset: step.uses?.start ?? step.node.start,
        detail: `\`${cache}\` restores a cache in a job that ${sure ? 'publishes' : 'may publish'}`,
        confidence: sure ? 'medium' : 'low'
    };
}
const never = ()=>false;
const always = ()=>true;
const CACHES = [
    {
        action: /^actions\/cache(?:\/restore)?$/iu,
        input: null,
        standard: always
    },
    {
        action: /^swatinem\/rust-cache$/iu,
        input: null,
        standard: always
    },
    {
        action: /^actions\/setup-(?:node|python|java|dotnet)$/iu,
        input: 'cache',
        standard: never
    },
    // Since version 5, for npm if package.json names it as the package manager.
    {
        action: /^actions\/setup-node$/iu,
        input: 'package-manager-cache',
        standard: (version)=>(version ?? 0) >= 5,
        unsure: true
    },
    {
        action: /^actions\/setup-go$/iu,
        input: 'cache',
        standard: (version)=>(version ?? 4) >= 4
    },
    {
        action: /^ruby\/setup-ruby$/iu,
        input: 'bundler-cache',
        standard: never
    },
    {
        action: /^astral-sh\/setup-uv$/iu,
        input: 'enable-cache',
        standard: (version)=>(version ?? 5) >= 5
    },
    {
        action: /^(?:gradle\/actions\/setup-gradle|gradle\/gradle-build-action)$/iu,
        input: 'cache-disabled',
        standard: always
    },
    {
        action: /^docker\/build-push-action$/iu,
        input: 'cache-from',
        standard: never
    },
    {
        action: /^pnpm\/action-setup$/iu,
        input: 'cache',
        standard: never
    },
    {
        action: /^mozilla-actions\/sccache-action$/iu,
        input: null,
        standard: always
    },
    {
        action: /^pyo3\/maturin-action$/iu,
        input: 'sccache',
        standard: never
    },
    {
        action: /^docker\/setup-buildx-action$/iu,
        input: 'cache-binary',
        standard: always,
        unsure: true
    },
    {
        action: /^ramsey\/composer-install$/iu,
        input: 'ignore-cache',
        standard: always
    },
    {
        action: /^mlugg\/setup-zig$/iu,
        input: 'use-cache',
        standard: always
    },
    {
        action: /^(?:oven-sh\/setup-bun|actions-rust-lang\/setup-rust-toolchain)$/iu,
        input: 'cache',
        standard: always
    },
    {
        action: /^golangci\/golangci-lint-action$/iu,
        input: 'skip-cache',
        standard: always
    }
];
/** The action of a step that restores a cache; null when it does not. */ function cacheOf(step) {
    if (step.uses === null) return null;
    const found = CACHES.find((one)=>uses(step, one.action) && caches(step, one));
    return found === undefined ? null : {
        name: actionName(step.uses.value),
        sure: found.unsure !== true
    };
}
function caches(step, { input, standard }) {
    if (/^true$/iu.test(inputOf(step, 'lookup-only'))) return false;
    const given = input === null ? '' : inputOf(step, input);
    if (given === '') return standard(versionOf(step));
    const off = /^(?:cache-disabled|skip-cache|ignore-cache)$/u.test(input ?? '');
    return off ? !/^(?:true|yes|1)$/iu.test(given) : !/^(?:false|no)$/iu.test(given);
}
const PUBLISHERS = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|cycjimmy\/semantic-release-action|js-devtools\/npm-publish|changesets\/action|actions\/create-release|svenstaro\/upload-release-action|rubygems\/release-gem|katyo\/publish-crates|actions\/attest-build-provenance|actions\/attest)$/iu;
const PUBLISHES = /\b(?:npm|pnpm|yarn(?:\s+npm)?|cargo|poetry|uv|flit|hatch|lerna|vsce|ovsx)\s+publish\b|\btwine\s+upload\b|\bgem\s+push\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bmvn\b[^\n]*\bdeploy\b|\bdotnet\s+nuget\s+push\b|\bgoreleaser\s+release\b|\bsemantic-release\b/u;
/** Whether a step publishes what was built. */ function isPublishing(step) {
    if (uses(step, /^docker\/build-push-action$/iu)) return /^true$|\$\{\{/iu.test(inputOf(step, 'push'));
    if (uses(step, /^goreleaser\/goreleaser-action$/iu)) return /\brelease\b(?!.*(?:--snapshot|--skip))/u.test(inputOf(step, 'args'));
    if (uses(step, PUBLISHERS)) return true;
    return (step.run?.value ?? '').split('\n').some((line)=>PUBLISHES.test(line) && !/--dry-run|^\s*#/u.test(line));
}
/** Whether a job runs for releases: on the release event, or for tags and release branches. */ function isRelease(job, { effects }) {
    const { triggers } = effects.of(job);
    const push = triggers.get('push')?.settings ?? null;
    const branches = (0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(push, 'branches')).some((branch)=>/release/iu.test((0,yaml_node/* textOf */.b6)(branch)));
    return triggers.has('release') || (0,yaml_node/* get */.Jt)(push, 'tags') !== null || branches || isNamedRelease(job.workflow);
}
/** Whether a workflow is named like a release and started by hand. */ function isNamedRelease({ source, triggers }) {
    return /(?:release|publish)[^/]*$/iu.test(source.path) && (triggers.has('workflow_dispatch') || triggers.has('push')) && !triggers.has('pull_request');
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/dependabot-no-cooldown.js

/** Minimum age of a new version in days, before an update should be proposed. */ const LEAST_DAYS = 7;
/** Reports updates to versions that are too new for problems to have been noticed. */ const dependabotNoCooldown = {
    id: 'dependabot-no-cooldown',
    title: 'New versions are taken within days',
    cwe: [
        'CWE-1357',
        'CWE-829'
    ],
    severity: 'low',
    severityReason: 'Needs that a package is taken over and its update merged before anyone notices (AC:H); most malicious versions are found within a week. Updates for security are not delayed by a cooldown.',
    confidence: 'high',
    why: 'A malicious version is mostly found in its first days. Who waits a week does not meet it; without a word in the configuration Dependabot waits three days.',
    fix: {
        text: 'Let new versions be out for a week. Security updates come at once all the same.',
        before: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly',
        after: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly\n  cooldown:\n    default-days: 7'
    },
    references: [
        'https://docs.github.com/code-security/reference/supply-chain-security/dependabot-options-reference#cooldown-',
        'https://cwe.mitre.org/data/definitions/1357.html'
    ],
    dependabot: ({ root })=>(0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(root, 'updates')).flatMap(ofUpdate)
};
function ofUpdate(update) {
    const ecosystem = (0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(update, 'package-ecosystem'));
    const where = [
        (0,yaml_node/* get */.Jt)(update, 'directory'),
        (0,yaml_node/* get */.Jt)(update, 'directories')
    ].flatMap((node)=>(0,yaml_node/* items */.ld)(node).map(yaml_node/* textOf */.b6));
    const key = [
        ecosystem,
        ...where
    ].join(' ');
    // With a limit of 0 only security updates are made, for which there is no cooldown.
    if ((0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(update, 'open-pull-requests-limit')) === '0') return [];
    const cooldown = (0,yaml_node/* entryOf */.Ms)(update, 'cooldown');
    return cooldown === null ? [
        missing(update, ecosystem, key)
    ] : dependabot_no_cooldown_short(cooldown, ecosystem, key);
}
function missing(update, ecosystem, key) {
    return {
        source: update.source,
        offset: update.start,
        detail: `updates of ${ecosystem} have no cooldown`,
        key,
        fix: `Add\n\ncooldown:\n  default-days: ${LEAST_DAYS}`
    };
}
function dependabot_no_cooldown_short({ key: at, value }, ecosystem, key) {
    const days = (0,yaml_node/* entryOf */.Ms)(value, 'default-days');
    const count = days === null ? Number.NaN : Number((0,yaml_node/* textOf */.b6)(days.value));
    if (count >= LEAST_DAYS) return [];
    return [
        {
            source: at.source,
            offset: days === null ? at.start : days.key.start,
            detail: `updates of ${ecosystem} wait ${Number.isNaN(count) ? 'no fixed number of days' : `${count} days only`}`,
            key,
            fix: `Write default-days: ${LEAST_DAYS}`
        }
    ];
}

// EXTERNAL MODULE: ./src/scanners/workflows/taint/shell.js
var shell = __webpack_require__(43663);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/unique.js

const CONFIDENCES = [
    'high',
    'medium',
    'low'
];
/**
 * Merges taints with equal labels: the most dangerous actor and the highest confidence are kept.
 */ function unique(taints) {
    const best = new Map();
    for (const taint of taints){
        const known = best.get(taint.label);
        best.set(taint.label, known === undefined ? taint : worse(known, taint));
    }
    return [
        ...best.values()
    ];
}
function worse(a, b) {
    const confidence = CONFIDENCES.find((level)=>level === a.confidence || level === b.confidence) ?? 'low';
    return {
        ...(0,events/* worseActor */.YV)(a.actor, b.actor) === a.actor ? a : b,
        lines: a.lines || b.lines,
        confidence
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/evaluated.js




/** A command that evaluates a string as a script: `eval \u2026`, `bash -c "\u2026"`. */ const EVALUATES = /(?:^|[;&|(`\s])(?:eval\s|(?:ba|da|z|k)?sh\s+(?:-\w+\s+)*-\w*c\s|python3?\s+-c\s|node\s+-e\s)/u;
/** Finds variables with untrusted text that a script evaluates, or uses without quotes. */ function evaluated(step, facts) {
    const { run } = step;
    if (run === null || languageOf(step) !== 'sh') return [];
    const tainted = taintedVariables(step, facts);
    if (tainted.size === 0) return [];
    return linesOf(run).flatMap(({ line, offset })=>ofLine(line, offset, run, tainted));
}
function ofLine(line, offset, run, tainted) {
    const at = EVALUATES.exec(line)?.index;
    if (at === undefined) return [];
    return (0,shell/* shellVariables */.A)(line).filter((variable)=>variable.at > at).flatMap(({ name, at: column })=>(tainted.get(name) ?? []).map((taint)=>({
                source: run.source,
                offset: offset + column,
                detail: `\`$${name}\` has \`${taint.label}\`, and the script evaluates it`,
                key: `$${name}`,
                confidence: taint.confidence === 'high' ? 'medium' : taint.confidence,
                fix: `Call the program directly with "$${name}" as an argument, without eval or -c.`,
                taint
            })));
}
/**
 * The environment variables of a step that contain untrusted text, including those of its job and
 * workflow.
 */ function taintedVariables(step, { tracer }) {
    const { owner } = step;
    const levels = owner.kind === 'job' ? [
        owner.workflow.env,
        owner.env,
        step.env
    ] : [
        step.env
    ];
    // Definitions of the step override those of the job, and these override the workflow's.
    const nearest = new Map(levels.flatMap((env)=>(0,yaml_node/* entries */.jO)(env).map(({ key, value })=>[
                key.value,
                value
            ])));
    const found = [
        ...nearest
    ].map(([name, value])=>[
            name,
            unique(tracer.ofNode(value, {
                owner,
                step
            }))
        ]);
    return new Map(found.filter(([, taints])=>taints.length > 0));
}
/** The lines of a script as written in the file, with their offsets. */ function linesOf({ source, start, end }) {
    let offset = start;
    return source.text.slice(start, end).split('\n').map((line)=>{
        const found = {
            line: line.replace(/\r$/u, ''),
            offset
        };
        offset += line.length + 1;
        return found;
    });
}

// EXTERNAL MODULE: ./src/scanners/workflows/taint/flow.js
var flow = __webpack_require__(50973);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/in-one-line.js
/** The position of words on one line of a text. */ /**
 * Finds the first line that contains all words in order. The words are searched one after another,
 * which takes linear time; a single expression with gaps would backtrack.
 */ function inOneLine(text, words) {
    let start = 0;
    for (const line of text.split('\n')){
        const found = sequence(line, words);
        if (found !== null) return {
            index: start + found.index,
            text: found.text
        };
        start += line.length + 1;
    }
    return null;
}
function sequence(line, words) {
    let [from, at] = [
        -1,
        0
    ];
    for (const word of words){
        const match = word.exec(line.slice(at));
        if (match === null) return null;
        if (from < 0) from = match.index;
        at += match.index + match[0].length;
    }
    return {
        index: from,
        text: line.slice(from, at)
    };
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/parts/foreign-code.js






/** Contexts that identify the head of a pull request, or of the run that triggered this one. */ const HEAD = /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name|repo\.clone_url)|merge_commit_sha|number)|number|issue\.number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|pull_requests\.\*\.head\.(?:sha|ref))))$/u;
/** A number identifies a commit only as part of `refs/pull/\u2026`. */ const NUMBER = /number$/u;
/** The stranger's commit that a step checks out; null when it does not. */ function foreignCode(step, facts) {
    if (uses(step, /^actions\/checkout$/iu)) return named(inputNodeOf(step, 'ref'), step, facts) ?? named(inputNodeOf(step, 'repository'), step, facts);
    return step.run === null ? null : inScript(step.run, step, facts);
}
function named(node, step, facts) {
    const at = (0,yaml_node/* scalar */.d_)(node);
    if (at === null) return null;
    const found = headOf(at, step, facts, 0);
    return found === null ? null : {
        at,
        ref: found
    };
}
/**
 * The context for the head that a value refers to, directly or through `env`, inputs and outputs.
 */ function headOf(value, step, facts, hops) {
    const inPulls = /refs\/(?:remotes\/)?pull\//u.test(value.value);
    for (const { expression } of (0,expressions_spans/* spansOf */.L)(value).spans){
        for (const { path } of (0,flow/* flowsOf */.z)(expression)){
            const label = path.join('.');
            if (HEAD.test(label) && (inPulls || !NUMBER.test(label))) return label;
            const further = hops < 4 ? indirect(path, step, facts, hops) : null;
            if (further !== null) return further;
        }
    }
    return null;
}
function indirect(path, step, facts, hops) {
    const [root, name = '', second, output] = path;
    const { owner } = step;
    if (root === 'env') {
        const levels = [
            step.env,
            ...owner.kind === 'job' ? [
                owner.env,
                owner.workflow.env
            ] : []
        ];
        const value = levels.flatMap((env)=>valuesOf(env, name));
        return firstOf(value, (one)=>headOf(one, step, facts, hops + 1));
    }
    if (root === 'inputs' && owner.kind === 'action') return firstOf(facts.calls.ofAction(owner), (caller)=>firstOf(valuesOf(caller.with, name), (one)=>headOf(one, caller, facts, hops + 1)));
    if (root === 'inputs' && owner.kind === 'job') return firstOf(facts.calls.ofWorkflow(owner.workflow), (caller)=>firstOf(valuesOf(caller.with, name), (one)=>headOf(one, {
                ...step,
                owner: caller,
                env: null
            }, facts, hops + 1)));
    if (root === 'needs' && second === 'outputs' && owner.kind === 'job') {
        const job = owner.workflow.jobs.find(({ id })=>id.toLowerCase() === name);
        return firstOf(valuesOf(job?.outputs ?? null, output ?? ''), (one)=>job === undefined ? null : headOf(one, {
                ...step,
                owner: job,
                env: null
            }, facts, hops + 1));
    }
    return null;
}
function valuesOf(node, name) {
    return (0,yaml_node/* entries */.jO)(node).filter(({ key })=>key.value.toLowerCase() === name).flatMap(({ value })=>(0,yaml_node/* scalars */.kw)(value));
}
function firstOf(all, find) {
    for (const item of all){
        const found = find(item);
        if (found !== null) return found;
    }
    return null;
}
const GIT = /\bgit\b/u;
const OF_A_PULL_REQUEST = /\bpull\/|refs\/pull/u;
const OF_THE_HEAD = /\$\{\{\s*(?:github\.head_ref|github\.event\.(?:pull_request\.head|workflow_run\.head))/u;
/** Commands that check out a pull request: words that occur in this order on one line. */ const CHECKS_OUT = [
    [
        /\b(?:gh|hub)\s+pr\s+checkout\b/u
    ],
    [
        GIT,
        /\spull\b/u,
        OF_A_PULL_REQUEST
    ],
    [
        GIT,
        /\s(?:checkout|switch|reset|merge|clone)\b/u,
        OF_THE_HEAD
    ]
];
/** Commands that only fetch a pull request; another command has to check it out. */ const FETCHES = [
    GIT,
    /\sfetch\b/u,
    OF_A_PULL_REQUEST
];
const SWITCHES = [
    GIT,
    /\s(?:checkout|switch|reset|merge|rebase|cherry-pick|worktree)\b/u
];
/** A fetch of a pull request, if this script or a later one checks out what was fetched. */ function fetched(script, { owner }) {
    const found = inOneLine(script, FETCHES);
    if (found === null) return null;
    const scripts = owner.steps.map(({ run })=>run?.value ?? '');
    const later = [
        script.slice(found.index),
        ...scripts.slice(scripts.indexOf(script) + 1)
    ];
    return later.some((text)=>inOneLine(text, SWITCHES) !== null) ? found : null;
}
/**
 * A checkout of a pull request in a script: by a command, or through a variable that contains its
 * head.
 */ function inScript(run, step, facts) {
    const found = firstOf(CHECKS_OUT, (words)=>inOneLine(run.value, words)) ?? fetched(run.value, step);
    if (found !== null) return {
        at: run,
        ref: found.text.replace(/\s+/gu, ' ').slice(0, 60)
    };
    for (const { key, value } of (0,yaml_node/* entries */.jO)(step.env)){
        const variable = new RegExp(`\\$\\{?${key.value.replace(/\W/gu, '')}\\b`, 'u');
        if (inOneLine(run.value, [
            GIT,
            /\s(?:checkout|switch|reset|merge)\b/u,
            variable
        ]) === null) continue;
        const head = firstOf((0,yaml_node/* items */.ld)(value).flatMap(yaml_node/* scalars */.kw), (one)=>headOf(one, step, facts, 0));
        if (head !== null) return {
            at: run,
            ref: head
        };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/environment-injection.js





/** Reports untrusted text that is written to the environment of later steps. */ const environmentInjection = {
    id: 'workflow-environment-injection',
    title: 'Untrusted text becomes an environment variable of later steps',
    cwe: [
        'CWE-77',
        'CWE-94',
        'CWE-426'
    ],
    severity: 'high',
    severityReason: 'Anyone with an account writes the text (PR:N), which needs a line end and a variable that a later step obeys, such as LD_PRELOAD, NODE_OPTIONS or BASH_ENV (AC:H); then commands run with the job\u2019s token and secrets (C:H/I:H).',
    confidence: 'medium',
    why: 'Each line that is written to GITHUB_ENV sets a variable, and each line in GITHUB_PATH a folder with programs. Text with a line end sets further ones, by which later steps run what it says.',
    fix: {
        text: 'Give values on by GITHUB_OUTPUT, or write them with a delimiter that nobody can guess.',
        before: '- run: echo "BODY=$BODY" >> "$GITHUB_ENV"',
        after: '- run: |\n    mark="$(openssl rand -hex 16)"\n    { echo "body<<$mark"; echo "$BODY"; echo "$mark"; } >> "$GITHUB_OUTPUT"'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
        'https://cwe.mitre.org/data/definitions/77.html'
    ],
    step: (step, facts)=>{
        const { triggers, open } = facts.effects.of(step.owner);
        if (step.run === null || !open && ![
            ...triggers.keys()
        ].some(events/* isPrivileged */.a8)) return [];
        const tainted = taintedVariables(step, facts);
        const foreign = hasForeignFiles(step, facts);
        return linesOf(step.run).flatMap(({ line, offset })=>environment_injection_ofLine(line, offset, step, tainted, foreign));
    }
};
const FILE = /(?:\$\{?(?:env:)?|%)(GITHUB_(?:ENV|PATH))\b/iu;
const WRITES = new RegExp(`(?:>>?|\\btee\\b(?:\\s+-a)?|\\bOut-File\\b.*|\\bAdd-Content\\b.*)\\s*["']?${FILE.source}`, 'iu');
function environment_injection_ofLine(line, offset, step, tainted, foreign) {
    const written = WRITES.exec(line);
    if (written === null) return [];
    const before = line.slice(0, written.index);
    const found = environment_injection_judge(before, tainted, foreign);
    const file = FILE.exec(line)?.[1]?.toUpperCase() ?? 'GITHUB_ENV';
    return found === null ? [] : [
        {
            source: step.node.source,
            offset: offset + line.search(/\S/u),
            detail: `${found.what} is written to ${file}`,
            key: `${file} ${found.key}`,
            confidence: found.confidence
        }
    ];
}
/** The untrusted content that a line writes; null for a constant. */ function environment_injection_judge(text, tainted, foreign) {
    const names = [
        ...(0,shell/* shellVariables */.A)(text).map(({ name })=>name),
        ...batchVariables(text)
    ];
    for (const name of names){
        const [taint] = [
            ...tainted.get(name) ?? []
        ].sort((a, b)=>Number(b.lines) - Number(a.lines));
        // A title has no line end and can set only this one variable. Text with line ends can set any,
        // as can authors who are not strangers.
        if (taint !== undefined) return {
            what: `\`${taint.label}\``,
            key: name,
            confidence: taint.lines && taint.actor === 'anyone' ? 'medium' : 'low'
        };
    }
    const computed = /\$\(|`|^\s*(?:cat|jq|grep|sed|awk|unzip|head|tail)\s/u.test(text);
    if (computed && foreign) return {
        what: 'what a file of strangers has',
        key: 'file',
        confidence: 'medium'
    };
    return computed || names.length > 0 ? {
        what: 'a computed value',
        key: 'computed',
        confidence: 'low'
    } : null;
}
/** The variables of a cmd script: `%NAME%`. */ function batchVariables(text) {
    return [
        ...text.matchAll(/%(\w+)%/gu)
    ].map(([, name = ''])=>name);
}
/** Whether an earlier step brought files from strangers: their code, or an artifact of its run. */ function hasForeignFiles(step, facts) {
    const { steps } = step.owner;
    const earlier = steps.slice(0, steps.indexOf(step));
    const { triggers } = facts.effects.of(step.owner);
    const risky = events/* CODE_OF_STRANGERS */.gN.some((name)=>triggers.has(name));
    return risky && earlier.some((one)=>foreignCode(one, facts) !== null || bringsArtifact(one));
}
function bringsArtifact(step) {
    return uses(step, /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)$/iu) || /\bgh\s+run\s+download\b/u.test(step.run?.value ?? '') || uses(step, /^actions\/github-script$/iu) && step.with !== null && /downloadArtifact/u.test(step.node.source.text.slice(step.node.start, step.node.end));
}

// EXTERNAL MODULE: ./src/scanners/workflows/model/permissions.js
var model_permissions = __webpack_require__(78424);
;// CONCATENATED MODULE: ./src/scanners/workflows/rules/excessive-permissions.js


/** Reports a token with more permissions than its jobs need. */ const excessivePermissions = {
    id: 'workflow-excessive-permissions',
    title: 'Token may do more than its jobs need',
    cwe: [
        'CWE-250',
        'CWE-272',
        'CWE-732'
    ],
    severity: 'medium',
    severityReason: 'Needs another weakness, or a malicious action or package, in one of the jobs (AC:H); then it writes with the token (I:H). High where everything, or a scope by which code and releases change, may be written in jobs that did not ask for it; medium where nothing is said and the repository\u2019s setting decides; low where only reading is wide.',
    confidence: 'high',
    why: 'Every action and every package that a job runs may use the token. What it may not do, they cannot do either.',
    fix: {
        text: 'Give the workflow `contents: read`, and each job the scopes that it needs.',
        before: 'permissions: write-all',
        after: 'permissions:\n  contents: read\njobs:\n  release:\n    permissions:\n      contents: write'
    },
    references: [
        'https://docs.github.com/actions/tutorials/authenticate-with-github_token#modifying-the-permissions-for-the-github_token',
        'https://cwe.mitre.org/data/definitions/250.html'
    ],
    workflow: (workflow, { calls })=>[
            ...workflow.permissions === null ? excessive_permissions_missing(workflow, calls) : [],
            ...wide(workflow)
        ],
    job: (job)=>job.permissions === null ? [] : everything(job.permissions)
};
/** Jobs without declared permissions. A workflow that is only called is limited by its callers. */ function excessive_permissions_missing(workflow, calls) {
    const onlyCalled = workflow.triggers.size === 1 && workflow.triggers.has('workflow_call');
    const open = workflow.jobs.filter((job)=>job.permissions === null && !limitsItself(calls.workflowOf(job)));
    if (onlyCalled) return [];
    const names = open.map(({ id })=>id).slice(0, 5).join(', ');
    // One hit per job, all with the same key, so that they form one finding: one block at the top
    // fixes all.
    return open.map(({ key })=>({
            source: workflow.source,
            offset: key.start,
            detail: `there is no \`permissions\` for ${open.length === 1 ? 'the job' : 'the jobs'} ${names}, so a setting of the repository decides, which may give everything`,
            key: 'missing',
            severity: 'medium',
            confidence: 'medium',
            fix: 'Add to the workflow\n\npermissions:\n  contents: read\n\nand to each job the scopes that it needs besides.'
        }));
}
/** Whether a called workflow of this repository declares permissions for all its jobs. */ function limitsItself(called) {
    if (called === null) return false;
    return called.permissions !== null || called.jobs.every(({ permissions })=>permissions !== null);
}
/** Write permissions that all jobs get although not all need them. */ function wide(workflow) {
    const { permissions, jobs } = workflow;
    if (permissions === null) return [];
    const given = jobs.filter((job)=>job.permissions === null);
    if (given.length === 0) return [];
    return jobs.length < 2 ? everything(permissions) : [
        ...everything(permissions),
        ...written(permissions)
    ];
}
function written({ value }) {
    return (0,yaml_node/* entries */.jO)(value).flatMap(({ key, value: access })=>{
        const severity = (0,yaml_node/* scalar */.d_)(access)?.value === 'write' ? model_permissions/* WRITE_SEVERITY */.mP.get(key.value) : undefined;
        return severity === undefined ? [] : [
            excessive_permissions_hitOf(key.source, key.start, key.value, severity)
        ];
    });
}
function excessive_permissions_hitOf(source, offset, scope, severity) {
    return {
        source,
        offset,
        detail: `\`${scope}: write\` is given to every job`,
        key: scope,
        severity,
        confidence: 'medium',
        fix: `Move \`${scope}: write\` to the jobs that need it:\n\njobs:\n  <job>:\n    permissions:\n      ${scope}: write`
    };
}
function everything({ key, value }) {
    const given = (0,model_permissions/* permissionsOf */.k0)(value).everything;
    if (given === null) return [];
    return [
        {
            source: key.source,
            offset: key.start,
            detail: `\`permissions: ${given}-all\` lets the token ${given === 'write' ? 'change' : 'read'} everything in the repository`,
            key: `${given}-all`,
            severity: given === 'write' ? 'high' : 'low'
        }
    ];
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/inherited-secrets.js

/** Reports a call that passes all secrets to a reusable workflow. */ const inheritedSecrets = {
    id: 'workflow-inherited-secrets',
    title: 'Called workflow gets every secret',
    cwe: [
        'CWE-272',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Needs that the called workflow, or an action in it, is taken over (AC:H); then all secrets of the repository and organization are read, not just those that it needs (C:H). Low where the called workflow is in this repository.',
    confidence: 'high',
    why: '`secrets: inherit` gives the called workflow everything that there is today, and every secret that is added later.',
    fix: {
        text: 'Name the secrets that the called workflow needs.',
        before: 'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets: inherit',
        after: 'uses: example/workflows/.github/workflows/deploy.yml@v1\nsecrets:\n  DEPLOY_KEY: ${{ secrets.DEPLOY_KEY }}'
    },
    references: [
        'https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
        'https://cwe.mitre.org/data/definitions/272.html'
    ],
    job: (job, { calls })=>{
        const { secrets, uses } = job;
        if (secrets === null || uses === null || (0,yaml_node/* textOf */.b6)(secrets.value) !== 'inherit') return [];
        const own = calls.workflowOf(job);
        const wanted = own === null ? [] : secretsIn(own.source.text);
        return [
            {
                source: uses.source,
                offset: uses.start,
                detail: `\`${uses.value}\` gets every secret of the repository and its organization`,
                severity: own === null ? 'medium' : 'low',
                fix: inherited_secrets_fixFor(wanted)
            }
        ];
    }
};
/** The secrets that a workflow of this repository uses. */ function secretsIn(text) {
    const names = [
        ...text.matchAll(/\bsecrets\.(\w+)/gu)
    ].map(([, name = ''])=>name);
    return [
        ...new Set(names)
    ].filter((name)=>name.toUpperCase() !== 'GITHUB_TOKEN').sort();
}
function inherited_secrets_fixFor(names) {
    const list = names.length === 0 ? [
        'NAME'
    ] : names;
    return `Write\n\nsecrets:\n${list.map((name)=>`  ${name}: \${{ secrets.${name} }}`).join('\n')}`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/insecure-commands.js

/** Reports workflow commands that GitHub disabled as insecure and that are enabled again. */ const insecureCommands = {
    id: 'workflow-insecure-commands',
    title: 'Unsafe workflow commands are switched on',
    cwe: [
        'CWE-77',
        'CWE-94',
        'CWE-426'
    ],
    severity: 'high',
    severityReason: 'Whoever gets a line into the output of a step, as by the title of an issue, sets environment variables and the path of all later steps (PR:N/AC:H), and so runs code with the job\u2019s token (C:H/I:H).',
    confidence: 'high',
    why: '`set-env` and `add-path` are read from the output of a step, where text of strangers stands as well. GitHub switched them off in 2020 for that.',
    fix: {
        text: 'Remove ACTIONS_ALLOW_UNSECURE_COMMANDS, and write to the files GITHUB_ENV and GITHUB_PATH.',
        before: 'env:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
        after: '- run: echo "CHANNEL=stable" >> "$GITHUB_ENV"'
    },
    references: [
        'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        'https://cwe.mitre.org/data/definitions/77.html'
    ],
    workflow: ({ env })=>inEnv(env),
    job: ({ env })=>inEnv(env),
    step: ({ env })=>inEnv(env)
};
/** What the runner takes for yes. `yes` is not. */ const ON = /^(?:true|1|\$true)$/iu;
/** Of an expression nobody knows. */ function mayBeOn(value) {
    return ON.test((0,yaml_node/* textOf */.b6)(value).trim()) || isComputed(value);
}
function isComputed(value) {
    return (0,yaml_node/* textOf */.b6)(value).includes('${{');
}
function inEnv(env) {
    return (0,yaml_node/* entries */.jO)(env).filter(({ key, value })=>/^actions_allow_unsecure_commands$/iu.test(key.value) && mayBeOn(value)).map(({ key, value })=>({
            source: key.source,
            offset: key.start,
            ...isComputed(value) ? {
                confidence: 'medium'
            } : {},
            detail: '`ACTIONS_ALLOW_UNSECURE_COMMANDS` lets every line of output set variables and the path'
        }));
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/privileged-trigger.js


/** Reports triggers that give a run secrets while strangers control its input. */ const privilegedTrigger = {
    id: 'workflow-privileged-trigger',
    title: 'Strangers start this workflow with the repository\u2019s rights',
    cwe: [
        'CWE-862',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Anyone starts it by a pull request (PR:N), and it has secrets and a token whose permissions are not limited; harm needs a further mistake in a step (AC:H). Low where the permissions are named.',
    confidence: 'medium',
    why: '`pull_request_target` and `workflow_run` give runs for the pull requests of strangers the repository\u2019s secrets and its write token. One step that uses the stranger\u2019s code or text in the wrong way is enough.',
    fix: {
        text: 'Use `pull_request` where no secret is needed. Else name the permissions, and do nothing with the code of the pull request.',
        before: 'on: pull_request_target',
        after: 'on: pull_request_target\npermissions:\n  pull-requests: write'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
        'https://cwe.mitre.org/data/definitions/862.html'
    ],
    workflow: (workflow, facts)=>events/* CODE_OF_STRANGERS */.gN.flatMap((name)=>{
            const trigger = workflow.triggers.get(name);
            return trigger === undefined ? [] : [
                privileged_trigger_hitOf(trigger, workflow, facts)
            ];
        })
};
function privileged_trigger_hitOf({ at, name }, { jobs }, facts) {
    const open = jobs.filter((job)=>isUnlimited(job, facts));
    // A comment by itself brings no code.
    const limited = open.length === 0 || name === 'issue_comment';
    return {
        source: at.source,
        offset: at.start,
        detail: limited ? `\`${name}\` lets strangers start it, with secrets` : `\`${name}\` lets strangers start it, with secrets and a token that nothing limits (${open[0]?.id ?? ''})`,
        key: name,
        severity: limited ? 'low' : 'medium',
        confidence: limited ? 'low' : 'medium'
    };
}
/** Whether the token of a job may write everything, or is not limited in the repository. */ function isUnlimited(job, { effects, calls }) {
    const called = calls.workflowOf(job);
    if (called !== null && called.jobs.every(({ permissions })=>permissions !== null)) return false;
    const permissions = effects.permissions(job);
    return permissions === null || (0,model_permissions/* writable */.T5)(permissions).includes('everything');
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/script-injection.js





/** Reports a `${{ }}` expression with untrusted text in a script. */ const scriptInjection = {
    id: 'workflow-script-injection',
    title: 'Untrusted text becomes part of a script',
    cwe: [
        'CWE-94',
        'CWE-78',
        'CWE-95'
    ],
    severity: 'critical',
    severityReason: 'Anyone with an account writes the text (AV:N/AC:L/PR:N) and runs commands with the job\u2019s token and secrets (C:H/I:H). High where the token only reads and no secret is used; medium where only a pull request or a commit brings the text, since runs from forks have neither; low where writing to the repository or calling the action is needed.',
    confidence: 'high',
    why: 'GitHub puts the value into the script before the shell reads it, so a title such as `"; curl \u2026; "` is not text any more but commands.',
    fix: {
        text: 'Give the value to the step as an environment variable, and use the variable of the shell, in quotes.',
        before: '- run: echo "New issue: ${{ github.event.issue.title }}"',
        after: '- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo "New issue: $TITLE"'
    },
    references: [
        'https://docs.github.com/actions/concepts/security/script-injections',
        'https://cwe.mitre.org/data/definitions/94.html'
    ],
    step: (step, facts)=>codeOf(step).flatMap((code)=>ofCode(code, step, facts))
};
function ofCode(code, step, facts) {
    const scope = {
        owner: step.owner,
        step
    };
    const direct = (0,expressions_spans/* spansOf */.L)(code).spans.flatMap((span)=>unique(facts.tracer.taints(span.expression, scope)).map((taint)=>hit(code, span, taint, step, facts)));
    return [
        ...direct,
        ...evaluated(step, facts).map((one)=>({
                ...one,
                severity: severityOf(one.taint, step, facts)
            }))
    ];
}
function hit(code, span, taint, step, facts) {
    return {
        source: code.source,
        offset: placeIn(code, span, taint),
        detail: `\`${taint.label}\` is written by ${AUTHORS[taint.actor]}, and becomes part of a script`,
        key: taint.label,
        severity: severityOf(taint, step, facts),
        confidence: taint.confidence,
        fix: script_injection_fixFor(span, taint, languageOf(step))
    };
}
/**
 * The offset of the context itself, when the file has the value as parsed; else of the expression.
 */ function placeIn({ source }, span, taint) {
    const written = source.text.slice(span.offset, span.offset + span.text.length);
    return written === span.text ? span.offset + taint.start : span.offset;
}
const AUTHORS = {
    anyone: 'anyone with an account',
    fork: 'whoever opens a pull request',
    commit: 'whoever writes a commit or names a branch',
    writer: 'whoever may write to the repository',
    caller: 'whoever uses this'
};
function severityOf({ actor }, { owner }, facts) {
    if (actor === 'fork' || actor === 'commit') return 'medium';
    if (actor !== 'anyone') return 'low';
    return owner.kind === 'job' && isHarmless(owner, facts) ? 'high' : 'critical';
}
/** Whether a job has neither a token with write access nor a secret. */ function isHarmless(job, { effects }) {
    const permissions = effects.permissions(job);
    if (permissions === null || (0,model_permissions/* writable */.T5)(permissions).length > 0) return false;
    const text = job.workflow.source.text.slice(job.node.start, job.node.end);
    return !/\bsecrets\b(?!\.github_token\b)/iu.test(text);
}
function script_injection_fixFor(span, { label }, language) {
    const name = variableFor(label);
    const use = {
        sh: `"$${name}"`,
        pwsh: `$env:${name}`,
        js: `process.env.${name}`,
        python: `os.environ["${name}"]`,
        other: 'the variable'
    };
    return `Add to the step\n\nenv:\n  ${name}: \${{ ${span.text.trim()} }}\n\nand write ${use[language]} where the script has \${{${span.text}}}.`;
}
/** A variable name for a context: `ISSUE_TITLE` for `github.event.issue.title`. */ function variableFor(label) {
    const [path = label] = label.split(' ');
    const words = path.split(/\W+/u).filter((word)=>word !== '' && ![
            'github',
            'event',
            'inputs',
            'outputs',
            'steps'
        ].includes(word));
    return words.slice(-2).join('_').toUpperCase() || 'VALUE';
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/self-hosted-runner.js


/** Reports a self-hosted runner for input of strangers. */ const selfHostedRunner = {
    id: 'workflow-self-hosted-runner',
    title: 'Pull requests run on an own machine',
    cwe: [
        'CWE-829',
        'CWE-250'
    ],
    severity: 'medium',
    severityReason: 'Where the repository is public, anyone\u2019s pull request runs code on the machine once a first contribution is approved (PR:L/AC:H), and may stay there for the next jobs (C:H/I:H). Low confidence where no trigger lets strangers in: then it needs a look only.',
    confidence: 'medium',
    why: 'A machine of one\u2019s own is not made anew for each job. What a pull request leaves there waits for the next job, and the network around it is the company\u2019s.',
    fix: {
        text: 'Run pull requests on machines of GitHub, or on ones that are thrown away after each job, in a runner group that forks cannot use.',
        before: 'runs-on: self-hosted',
        after: 'runs-on: ubuntu-latest'
    },
    references: [
        'https://docs.github.com/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    job: (job, { effects })=>{
        const at = selfHosted(job.runsOn) ?? fromMatrix(job.runsOn, job.matrix);
        if (at === null) return [];
        const strangers = [
            ...effects.of(job).triggers.keys()
        ].filter((name)=>[
                'anyone',
                'fork'
            ].includes((0,events/* actorOf */.dn)(name)));
        return [
            self_hosted_runner_hitOf(at, strangers)
        ];
    }
};
function self_hosted_runner_hitOf(at, strangers) {
    const by = strangers.length === 0 ? '' : `, and ${strangers.join(', ')} lets strangers start it`;
    return {
        source: at.source,
        offset: at.start,
        detail: `the job runs on a machine of one\u2019s own${by}`,
        confidence: strangers.length === 0 ? 'low' : 'medium'
    };
}
/** The label `self-hosted` in `runs-on`; null when it is not there. */ function selfHosted(runsOn) {
    const labels = runsOn?.kind === 'mapping' ? (0,yaml_node/* get */.Jt)(runsOn, 'labels') : runsOn;
    return (0,yaml_node/* items */.ld)(labels).find((label)=>(0,yaml_node/* textOf */.b6)(label).toLowerCase() === 'self-hosted') ?? null;
}
/** The label in the matrix that `${{ matrix.runner }}` refers to. */ function fromMatrix(runsOn, matrix) {
    const key = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/u.exec((0,yaml_node/* textOf */.b6)(runsOn))?.[1];
    if (key === undefined) return null;
    // What stands alone in an entry of `exclude` is taken out of the matrix altogether.
    const excluded = (0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(matrix, 'exclude')).filter((entry)=>(0,yaml_node/* entries */.jO)(entry).length === 1).map((entry)=>(0,yaml_node/* textOf */.b6)((0,yaml_node/* get */.Jt)(entry, key))).filter((label)=>label !== '');
    const values = [
        ...(0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(matrix, key)).filter((value)=>!excluded.includes((0,yaml_node/* textOf */.b6)(value))),
        ...(0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(matrix, 'include')).map((entry)=>(0,yaml_node/* get */.Jt)(entry, key))
    ];
    return values.some((value)=>selfHosted(value) !== null) ? runsOn : null;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/substring-check.js



/** Reports a membership test on a string instead of a list: any substring passes. */ const substringCheck = {
    id: 'workflow-substring-check',
    title: 'Any piece of the text passes the check',
    cwe: [
        'CWE-697',
        'CWE-183',
        'CWE-285'
    ],
    severity: 'high',
    severityReason: 'Whoever names a branch, or has a login, that is a piece of the text gets past the check (PR:L or less), and what it protects runs (I:H). Medium for values that strangers do not choose.',
    confidence: 'high',
    why: "`contains` with a text as its first argument looks for a piece of it: `contains('main develop', github.ref_name)` is true for a branch `m`, and for one `dev`.",
    fix: {
        text: 'Make the text a list, which is compared entry by entry.',
        before: "if: contains('refs/heads/main refs/heads/develop', github.ref)",
        after: 'if: contains(fromJSON(\'["refs/heads/main", "refs/heads/develop"]\'), github.ref)'
    },
    references: [
        'https://docs.github.com/actions/reference/workflows-and-actions/expressions#contains',
        'https://cwe.mitre.org/data/definitions/697.html'
    ],
    job: (job)=>substring_check_check(job.condition, job),
    step: (step)=>substring_check_check(step.condition, step.owner)
};
const CHOSEN = /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\.(?:sender\.login|issue\.user\.login|comment\.user\.login|pull_request\.(?:user\.login|head\.(?:ref|label|repo\.full_name))|ref|label\.name))$/u;
function substring_check_check(condition, owner) {
    if (condition === null) return [];
    return (0,expressions_spans/* conditionOf */.r)(condition).spans.flatMap(({ expression, offset })=>[
            ...(0,ast/* parts */.r)(expression)
        ].flatMap((part)=>{
            const found = part.kind === 'call' && part.name === 'contains' ? substring_check_judge(part, owner) : null;
            if (found === null) return [];
            return [
                {
                    source: condition.source,
                    offset: offset + part.start,
                    detail: `\`contains('${found.list}', ${found.path})\` is true for any piece of that text`,
                    key: found.path,
                    severity: CHOSEN.test(found.path) ? 'high' : 'medium',
                    confidence: CHOSEN.test(found.path) ? 'high' : 'medium',
                    fix: substring_check_fixFor(found.list, found.path)
                }
            ];
        }));
}
function substring_check_judge({ args }, owner) {
    const [first, second] = args;
    if (first === undefined || second === undefined) return null;
    const list = first.kind === 'literal' && typeof first.value === 'string' ? first.value : constantOf((0,ast/* pathOf */.X)(first), owner);
    const path = (0,ast/* pathOf */.X)(second)?.join('.') ?? '';
    return list !== null && list.length > 1 && /^(?:github|inputs|env)\./u.test(path) ? {
        list,
        path
    } : null;
}
/** The text of a variable that is constant in the file. */ function constantOf(path, owner) {
    if (path?.[0] !== 'env' || path.length !== 2 || owner.kind === 'action') return null;
    for (const env of [
        owner.env,
        owner.workflow.env
    ]){
        const found = (0,yaml_node/* entries */.jO)(env).find(({ key })=>key.value.toLowerCase() === path[1]);
        if (found?.value.kind === 'scalar') return (0,expressions_spans/* spansOf */.L)(found.value).spans.length === 0 ? found.value.value : null;
    }
    return null;
}
function substring_check_fixFor(list, path) {
    const all = list.split(/[\s,;|]+/u).filter((entry)=>entry !== '');
    const json = JSON.stringify(all).replaceAll("'", "''");
    return `Write contains(fromJSON('${json}'), ${path}).`;
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/untrusted-checkout.js







/** Reports code of a pull request that runs with the rights of the base repository. */ const untrustedCheckout = {
    id: 'workflow-untrusted-checkout',
    title: 'Code of strangers runs with the repository\u2019s rights',
    cwe: [
        'CWE-829',
        'CWE-94'
    ],
    severity: 'critical',
    severityReason: 'Anyone opens a pull request (AV:N/AC:L/PR:N) whose scripts, packages and build files run with the repository\u2019s secrets and a token that may write (C:H/I:H). High where a label, an approval or the author\u2019s role is asked for first; medium where nothing after the checkout runs what it brought.',
    confidence: 'high',
    why: '`pull_request_target`, `workflow_run` and `issue_comment` run with secrets, for they are meant for code of the default branch. A checkout of the pull request brings the stranger\u2019s code in there, and `npm install`, `make` or a test runs it.',
    fix: {
        text: 'Build and test under `pull_request`, which has no secrets; keep what needs them in a job that does not run the checked-out code.',
        before: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test',
        after: 'on: pull_request\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          persist-credentials: false\n      - run: npm ci && npm test'
    },
    references: [
        'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
        'https://cwe.mitre.org/data/definitions/829.html'
    ],
    step: (step, facts)=>{
        const { triggers } = facts.effects.of(step.owner);
        const names = events/* CODE_OF_STRANGERS */.gN.filter((name)=>triggers.has(name));
        const code = names.length === 0 ? null : foreignCode(step, facts);
        if (code === null || excludes(step, names)) return [];
        return [
            untrusted_checkout_hitOf(step, code, names, facts)
        ];
    }
};
function untrusted_checkout_hitOf(step, { at, ref }, names, facts) {
    const { steps } = step.owner;
    const later = steps.slice(steps.indexOf(step) + 1);
    const runs = [
        step,
        ...later
    ].some((one)=>runsCode(one, step));
    const guarded = isGuarded(step, facts);
    return {
        source: step.node.source,
        offset: step.run === null ? step.node.start : at.start,
        detail: `under ${names.join(' and ')}, \`${ref}\` is checked out${runs ? ', and later steps run what is there' : ''}`,
        severity: !runs ? 'medium' : guarded ? 'high' : 'critical',
        confidence: guarded || !runs ? 'medium' : 'high'
    };
}
/** Shell commands that do not run code of the workspace. */ const HARMLESS_LINE = /^\s*(?:#.*|echo\b.*|printf\b.*|set\s.*|cd\s.*|mkdir\b.*|ls\b.*|cat\b.*|(?:sudo\s+)?apt(?:-get)?\s.*|git\s.*|gh\s.*|curl\s.*|jq\s.*|if\b.*|then|else\b.*|elif\b.*|fi|for\b.*|do|done|exit\b.*|export\s.*|diff\b.*|grep\b.*|sed\b.*|\w+=.*|[{}()]|)\s*$/su;
/** Actions that do not run code of the workspace. Most other actions install, build or run it. */ const HARMLESS_ACTION = /^(?:actions\/(?:checkout|setup-[\w-]+|cache|upload-artifact|download-artifact|labeler|github-script)|dorny\/paths-filter|tj-actions\/changed-files|peter-evans\/create-or-update-comment|github\/codeql-action\/upload-sarif)$/iu;
/** Whether a step runs code of the workspace. */ function runsCode(step, checkout) {
    if (step === checkout && step.run === null) return false;
    const path = inputOf(checkout, 'path').replace(/^\.\//u, '').replace(/\/$/u, '');
    // Code that was checked out into its own directory is not run by steps that do not name it.
    if (path !== '' && path !== '.' && !textOfNode(step).includes(path)) return false;
    if (step.run !== null) return step.run.value.split('\n').some((line)=>!HARMLESS_LINE.test(line));
    if (step.uses === null) return false;
    // A local action is the stranger's own code.
    return step.uses.value.startsWith('./') || !uses(step, HARMLESS_ACTION);
}
function textOfNode({ node }) {
    return node.source.text.slice(node.start, node.end);
}
/**
 * Conditions that exclude strangers: branches of this repository, a named author, or pushes only.
 */ const OWN_BRANCH = /github\.event\.pull_request\.user\.(?:login|id)\s*==\s*['\d]|(?:head\.repo|head_repository)\.full_name\s*==\s*github\.repository\b|github\.repository\s*==\s*[\w.]*(?:head\.repo|head_repository)\.full_name|!\s*[\w.]*head\.repo\.fork\b|head\.repo\.fork\s*==\s*false|workflow_run\.event\s*(?:==\s*'(?!pull_request)|!=\s*'pull_request')/u;
/** Whether a condition excludes strangers, or these triggers (`github.event_name == 'push'`). */ function excludes(step, names) {
    return conditionsOf(step).filter((text)=>!text.includes('||')).some((text)=>OWN_BRANCH.test(text) || isForOthers(text, names));
}
function isForOthers(text, names) {
    const wanted = [
        ...text.matchAll(/github\.event_name\s*==\s*'(\w+)'/gu)
    ].map(([, name = ''])=>name);
    const refused = [
        ...text.matchAll(/github\.event_name\s*!=\s*'(\w+)'/gu)
    ].map(([, name = ''])=>name);
    const only = wanted.length > 0 && !wanted.some((name)=>names.includes(name));
    return only || names.every((name)=>refused.includes(name));
}
/** Conditions that depend on a decision by a member of the repository. */ const GUARD = /author_association|\.labels|label\.name|\.permission|\.login|github\.(?:actor|triggering_actor|repository_owner)|head\.repo\.(?:full_name|fork|owner)|head_repository|\.user\.|\.outputs\./u;
function isGuarded(step, { calls }) {
    const { owner } = step;
    const jobs = owner.kind === 'job' ? [
        owner,
        ...needed(owner)
    ] : calls.ofAction(owner).flatMap((one)=>one.owner.kind === 'job' ? [
            one.owner
        ] : []);
    if (jobs.some(({ environment })=>environment)) return true;
    const texts = [
        ...conditionsOf(step),
        ...jobs.flatMap(({ condition })=>condition === null ? [] : [
                condition.value
            ])
    ];
    return texts.some((text)=>GUARD.test(text)) || asksForLabel(owner);
}
/** The jobs that the job's condition refers to through `needs`. */ function needed(job) {
    const names = new Set(job.condition === null ? [] : (0,expressions_spans/* conditionOf */.r)(job.condition).spans.flatMap(({ expression })=>[
            ...(0,ast/* parts */.r)(expression)
        ].flatMap((part)=>{
            const path = (0,ast/* pathOf */.X)(part);
            return path?.[0] === 'needs' ? [
                path[1] ?? ''
            ] : [];
        })));
    return job.workflow.jobs.filter(({ id })=>names.has(id.toLowerCase()));
}
/**
 * Whether a workflow runs only when a label is set, which only members of the repository can do.
 */ function asksForLabel(owner) {
    if (owner.kind === 'action') return false;
    const types = (0,yaml_node/* items */.ld)((0,yaml_node/* get */.Jt)(owner.workflow.triggers.get('pull_request_target')?.settings ?? null, 'types'));
    return types.length > 0 && types.every((type)=>(0,yaml_node/* textOf */.b6)(type) === 'labeled');
}
function conditionsOf({ condition, owner }) {
    const all = [
        condition,
        owner.kind === 'job' ? owner.condition : null
    ];
    return all.flatMap((one)=>one === null ? [] : [
            one.value
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/workflows/rules/index.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
















/** Every rule about workflows, one file each, by id. */ const WORKFLOW_RULES = [
    allSecrets,
    alwaysTrueCondition,
    botCheck,
    cachePoisoning,
    dependabotNoCooldown,
    environmentInjection,
    excessivePermissions,
    inheritedSecrets,
    insecureCommands,
    persistedCredentials,
    privilegedTrigger,
    scriptInjection,
    selfHostedRunner,
    substringCheck,
    unpinnedAction,
    untrustedCheckout
];


/***/ }),

/***/ 90104:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ worseActor),
/* harmony export */   a8: () => (/* binding */ isPrivileged),
/* harmony export */   d0: () => (/* binding */ namesRefs),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   gN: () => (/* binding */ CODE_OF_STRANGERS)
/* harmony export */ });
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48946);

const ACTORS = [
    'anyone',
    'fork',
    'commit',
    'caller',
    'writer'
];
/** The more dangerous of two actors. */ function worseActor(a, b) {
    return ACTORS.indexOf(a) <= ACTORS.indexOf(b) ? a : b;
}
const BY_TRIGGER = {
    pull_request_target: 'anyone',
    issues: 'anyone',
    issue_comment: 'anyone',
    discussion: 'anyone',
    discussion_comment: 'anyone',
    commit_comment: 'anyone',
    workflow_run: 'anyone',
    gollum: 'anyone',
    fork: 'anyone',
    watch: 'anyone',
    pull_request: 'fork',
    pull_request_review: 'fork',
    pull_request_review_comment: 'fork',
    push: 'commit',
    merge_group: 'commit',
    check_run: 'commit',
    check_suite: 'commit',
    status: 'commit'
};
/** Who can start a workflow by this trigger and fill its event. */ function actorOf(trigger) {
    return BY_TRIGGER[trigger] ?? 'writer';
}
/** Triggers that run with the repository's rights and may check out strangers' code. */ const CODE_OF_STRANGERS = [
    'pull_request_target',
    'workflow_run',
    'issue_comment'
];
/** Triggers that anybody can cause and whose runs have access to secrets. */ function isPrivileged(trigger) {
    return actorOf(trigger) === 'anyone';
}
/** Whether a `push` trigger is limited to branches and tags that are named without wildcards. */ function namesRefs({ settings }) {
    const filters = [
        'branches',
        'tags'
    ].flatMap((key)=>(0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(settings, key)));
    return filters.length > 0 && filters.every((filter)=>!/[*?+[!]/u.test((0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(filter)));
}


/***/ }),

/***/ 50973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ flowsOf)
/* harmony export */ });
/* harmony import */ var _expressions_ast_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58318);

/** Functions that return a boolean, a number or a digest, and no text of their arguments. */ const HARMLESS = new Set([
    'contains',
    'startswith',
    'endswith',
    'hashfiles',
    'success',
    'failure',
    'always',
    'cancelled'
]);
/**
 * The contexts that flow into an expression's result. Comparisons and negations return booleans. `a
 * && b` returns b or a false value of a; `a || b` returns either. Unknown functions are assumed to
 * pass on all arguments.
 */ function flowsOf(expression, whole = false) {
    switch(expression.kind){
        case 'literal':
        case 'not':
            return [];
        case 'binary':
            if (expression.operator === '&&') return flowsOf(expression.right, whole);
            if (expression.operator !== '||') return [];
            return [
                ...flowsOf(expression.left, whole),
                ...flowsOf(expression.right, whole)
            ];
        case 'call':
            return ofCall(expression, whole);
        default:
            return ofPath(expression, whole);
    }
}
function ofCall({ name, args }, whole) {
    if (HARMLESS.has(name)) return [];
    // case(condition, value, \u2026, otherwise): only the values are passed on.
    const passed = name === 'case' ? args.filter((_, index)=>index % 2 === 1 || index === args.length - 1) : args;
    return passed.flatMap((arg)=>flowsOf(arg, whole || name === 'tojson'));
}
/** A path, or the members of a call's result: `fromJSON(x).y`. */ function ofPath(expression, whole) {
    const path = (0,_expressions_ast_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)(expression);
    if (path !== null) return [
        {
            path,
            whole,
            start: expression.start
        }
    ];
    return expression.kind === 'access' ? flowsOf(expression.object, true) : [];
}


/***/ }),

/***/ 43663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shellVariables)
/* harmony export */ });
/** A reference to a variable in a script. */ const VARIABLE = /\$(?:env:)?(?:\{(?:env:)?(?<braced>[A-Za-z_]\w*)[^}]*\}|(?<bare>[A-Za-z_]\w*))/gu;
/** The variables on a line of sh or PowerShell. In single quotes neither expands variables. */ function shellVariables(line) {
    return [
        ...line.matchAll(VARIABLE)
    ].flatMap((match)=>{
        const { quote, escaped } = quotesBefore(line, match.index);
        const name = match.groups?.['braced'] ?? match.groups?.['bare'] ?? '';
        return quote === "'" || escaped ? [] : [
            {
                name,
                at: match.index,
                quoted: quote === '"'
            }
        ];
    });
}
function quotesBefore(line, end) {
    let quote = '';
    let escaped = false;
    for(let at = 0; at < end; at += 1){
        const character = line.charAt(at);
        if (escaped) escaped = false;
        else if (character === '\\' && quote !== "'") escaped = true;
        else if (quote === '' && (character === '"' || character === "'")) quote = character;
        else if (character === quote) quote = '';
    }
    return {
        quote,
        escaped
    };
}


/***/ }),

/***/ 48946:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   kw: () => (/* binding */ scalars),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/**
 * A value of a YAML file with its position. Aliases are replaced by the values that they refer to.
 */ /** Line and column of an offset, 1-based. */ function positionOf({ lines }, offset) {
    let [low, high] = [
        0,
        lines.length - 1
    ];
    while(low < high){
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
    }
    return {
        line: low + 1,
        column: offset - (lines[low] ?? 0) + 1
    };
}
/** The value of a key; null when there is none, or the node is not a mapping. */ function get(node, key) {
    return entryOf(node, key)?.value ?? null;
}
/** A key with its value; null when there is none, or the node is not a mapping. */ function entryOf(node, key) {
    if (node?.kind !== 'mapping') return null;
    return node.entries.find((entry)=>entry.key.value === key) ?? null;
}
/** The entries of a mapping; none for other nodes. */ function entries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** The entries of a sequence; a scalar counts as a sequence of one, null as empty. */ function items(node) {
    if (node === null) return [];
    return node.kind === 'sequence' ? node.items : [
        node
    ];
}
/** The node if it is a scalar, else null. */ function scalar(node) {
    return node?.kind === 'scalar' ? node : null;
}
/** The text of a scalar; empty for other nodes. */ function textOf(node) {
    return scalar(node)?.value ?? '';
}
/** All scalars below a node, without keys. */ function scalars(node) {
    const found = [];
    if (node !== null) collect(node, found);
    return found;
}
function collect(node, into) {
    if (node.kind === 'scalar') into.push(node);
    else if (node.kind === 'sequence') for (const item of node.items)collect(item, into);
    else for (const { value } of node.entries)collect(value, into);
}


/***/ })

};
;
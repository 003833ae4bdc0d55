"use strict";
exports.id = 2993;
exports.ids = [2993];
exports.modules = {

/***/ 92993:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basicCredentials: () => (/* binding */ basicCredentials),
/* harmony export */   pV: () => (/* binding */ JiraRefusal),
/* harmony export */   yD: () => (/* binding */ createJiraClient)
/* harmony export */ });
/* unused harmony export JIRA_REQUESTS */
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44942);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90636);



/** What is sent instead of the token, and is as secret. */ function basicCredentials({ email, token }) {
    return Buffer.from(`${email}:${token}`).toString('base64');
}
/** What Jira refuses, with the fields that it names. */ class JiraRefusal extends _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$ {
    /** Names of the fields that it would not take; empty where it names none. */ fields;
    status;
    constructor(sentence, hint, status, fields){
        super('jira', sentence, hint);
        this.status = status;
        this.fields = fields;
    }
}
/** Milliseconds without an answer after which a request is given up. */ const TIMEOUT_MS = 30_000;
/** Longest wait that Jira may ask for, in milliseconds. */ const LONGEST_WAIT_MS = 60_000;
/** How often a request is tried. */ const TRIES = 3;
/** How requests are sent: no redirect is followed, and each is tried again by us alone. */ const JIRA_REQUESTS = {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: TIMEOUT_MS
};
/** Most characters of an answer. */ const MAX_ANSWER = 16 * 1024 * 1024;
/**
 * Creates a client. The token is sent to that host alone, over TLS: no redirect is followed.
 * @param host from the policy in force
 * @param client what sends the requests; tests give one that trusts their certificate
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro
 */ function createJiraClient(host, account, client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq('fixby', [], JIRA_REQUESTS)) {
    const headers = {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${basicCredentials(account)}`
    };
    const once = async (method, path, body)=>{
        const text = body === undefined ? '' : JSON.stringify(body);
        const { message } = await client.request(method, `https://${host}/rest/api/3${path}`, text, headers);
        return {
            status: message.statusCode ?? 0,
            retryAfter: Number(message.headers['retry-after'] ?? Number.NaN),
            text: await textOf(message)
        };
    };
    return {
        host,
        ask: async (method, path, answer, body)=>{
            for(let attempt = 1;; attempt += 1){
                const reply = await reached(host, ()=>once(method, path, body));
                const wait = waitOf(method, reply);
                if (wait !== null && attempt < TRIES) {
                    await new Promise((resolve)=>setTimeout(resolve, wait));
                    continue;
                }
                if (reply.status < 200 || reply.status > 299) throw refusalOf(host, method, path, reply);
                return checked(host, method, path, reply, answer);
            }
        }
    };
}
async function textOf(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message){
        size += chunk.length;
        if (size > MAX_ANSWER) throw new RangeError(`an answer of more than ${MAX_ANSWER} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function reached(host, ask) {
    try {
        return await ask();
    } catch (error) {
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FixbyError */ .$('jira', `Jira (${host}) could not be reached: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`, 'The next run tries again.', {
            cause: error
        });
    }
}
/**
 * Milliseconds to wait before the request is tried again; null where that does not help. Jira asks
 * for it by 429, and at times by 503.
 */ function waitOf(method, { status, retryAfter }) {
    const isCertain = status === 429 || status === 503;
    // After these two a ticket may be there already.
    const isOpen = method !== 'POST' && (status === 502 || status === 504);
    if (!isCertain && !isOpen) return null;
    const asked = Number.isNaN(retryAfter) ? 1_000 : retryAfter * 1_000;
    return asked > LONGEST_WAIT_MS ? null : asked;
}
function checked(host, method, path, { status, text }, answer) {
    const parsed = answer.safeParse(jsonOf(text));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new JiraRefusal(`Jira (${host}) answered ${method} ${shown(path)} with something else than it documents (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`, 'Is this host a Jira Cloud site?', status, []);
}
/** The parsed text; undefined for an empty one, and what was read where it is no JSON. */ function jsonOf(text) {
    if (text.trim() === '') return undefined;
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return text;
        throw error;
    }
}
function refusalOf(host, method, path, { status, text }) {
    const said = jsonOf(text);
    const { messages, fields } = errorsIn(said);
    const words = messages.join('; ').replace(/\s+/gu, ' ').slice(0, 300);
    return new JiraRefusal(`Jira (${host}) answered ${status} to ${method} ${shown(path)}${words === '' ? '' : `: ${words}`}.`, HINTS[status] ?? 'The next run tries again.', status, fields);
}
const HINTS = {
    301: 'A redirect is not followed: name the host that it leads to in issues.jira.host.',
    302: 'A redirect is not followed: name the host that it leads to in issues.jira.host.',
    400: 'Look at issues.jira in the policy: the type, the priorities and the field have to exist in the project.',
    401: 'Look at the inputs jira-email and jira-token: the token must be one of that account.',
    403: 'The account needs the right to browse the project, and to create, edit and transition issues in it.',
    404: 'Look at issues.jira.project, and whether the account may browse it.'
};
/** What Jira says is wrong, with the fields that it names. */ function errorsIn(said) {
    if (typeof said !== 'object' || said === null) return {
        messages: [],
        fields: []
    };
    const general = 'errorMessages' in said && Array.isArray(said.errorMessages) ? said.errorMessages : [];
    const byField = 'errors' in said && typeof said.errors === 'object' && said.errors !== null ? said.errors : {};
    return {
        messages: [
            ...general.map(String),
            ...Object.entries(byField).map(([name, words])=>`${name}: ${String(words)}`)
        ],
        fields: Object.keys(byField)
    };
}
/** A path without its query, which may be long. */ function shown(path) {
    return path.split('?')[0] ?? path;
}


/***/ })

};
;
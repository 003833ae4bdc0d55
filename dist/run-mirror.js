"use strict";
exports.id = 6113;
exports.ids = [6113,2993];
exports.modules = {

/***/ 68624:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ticketNotes)
/* harmony export */ });
/* harmony import */ var _gate_waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64885);
/* harmony import */ var _clock_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52616);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83249);




/**
 * Plans a comment for each ticket that is new to its issue, and for each date that somebody gave
 * one. A new status changes the comment that is there: nobody has to be told of it.
 * @param tickets by the number of the issue
 */ function ticketNotes({ issues }, tickets, context) {
    const notes = issues.flatMap((entry)=>{
        const ticket = tickets.get(entry.issue.number);
        return ticket === undefined ? [] : [
            noteOf(entry, ticket, context)
        ];
    });
    return {
        steps: notes.flatMap(({ steps })=>steps),
        refused: notes.flatMap(({ refused })=>refused)
    };
}
function noteOf(entry, ticket, context) {
    const { issue, meta } = entry;
    const said = lastSaid(entry);
    const before = said?.marker ?? null;
    const { ours } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standing */ .J)(entry, context);
    const { date, refused } = dateOf(entry, ticket, {
        before,
        ours
    }, context);
    const { key, url, status } = ticket;
    const due = date?.day ?? null;
    const from = date?.from ?? null;
    const marker = {
        ...{
            kind: 'ticket',
            key,
            status: status.slice(0, MAX_STATUS),
            due,
            from
        },
        findings: meta.findings.map(({ id })=>id)
    };
    const dueBefore = before?.due ?? null;
    const comment = {
        kind: 'ticket',
        key,
        url,
        status,
        due,
        from,
        dueBefore,
        ours
    };
    const say = {
        comment,
        marker
    };
    const ref = {
        number: issue.number
    };
    if (said === null && issue.state !== 'open') return {
        steps: [],
        refused
    };
    if (said === null || said.marker.key !== key || said.marker.due !== due) return {
        steps: [
            {
                kind: 'comment',
                issue: ref,
                say
            }
        ],
        refused
    };
    if (said.marker.status === marker.status && said.marker.from === from) return {
        steps: [],
        refused
    };
    return {
        steps: [
            {
                kind: 'edit-comment',
                issue: ref,
                id: said.comment.id,
                say
            }
        ],
        refused
    };
}
/** Our last comment about the ticket since the clock last ended; null for none. */ function lastSaid(entry) {
    const ended = (0,_clock_end_js__WEBPACK_IMPORTED_MODULE_1__/* .goneAt */ .z)(entry.meta.findings.map((member)=>({
            entry,
            member
        })));
    const said = (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNote */ .Lf)(entry, [
        'ticket'
    ]);
    return said === null || said.comment.at <= ended ? null : said;
}
/**
 * The date that counts because of the ticket. One that is later than ours reaches no further than a
 * waiver may; another one that was told before stays then.
 */ function dateOf({ issue }, { key, set }, { before, ours }, { policy, today }) {
    const last = (0,_gate_waiver_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .N)(policy, today);
    if (set === null || set.day <= last || ours !== null && set.day <= ours) return {
        date: set,
        refused: []
    };
    const words = `${key} has the date ${set.day} for #${issue.number}, further ahead than waiver-rules.max-days lets one reach (${last}). It does not count.`;
    const other = before !== null && before.due !== set.day ? before : null;
    const kept = other?.due == null || other.from === null ? null : {
        day: other.due,
        from: other.from
    };
    return {
        date: kept,
        refused: [
            words
        ]
    };
}
/** Maximum length of a status in a marker, in UTF-16 units. */ const MAX_STATUS = 100;


/***/ }),

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


/***/ }),

/***/ 16113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepTickets: () => (/* binding */ keepTickets),
  mirrorOf: () => (/* binding */ mirrorOf),
  readMirror: () => (/* binding */ readMirror)
});

// EXTERNAL MODULE: ./src/core/ledger/plan/tickets.js
var plan_tickets = __webpack_require__(68624);
// EXTERNAL MODULE: ./src/core/ledger/read.js
var read = __webpack_require__(21441);
;// CONCATENATED MODULE: ./src/core/ledger/ticket.js
/** What every ticket of ours has, so that people find them. */ const TICKET_LABEL = 'fixby';
/** The label that tells which finding a ticket is about: Jira has no other id of ours. */ function ticketLabel(repository, number) {
    return `fixby:${repository}#${number}`;
}

;// CONCATENATED MODULE: ./src/core/mirror/plan.js

/**
 * Plans what brings Jira in line with the issues: they decide, Jira follows. A ticket that could
 * not be read is left alone, since a second one about the same thing would be worse.
 * @param repository `owner/name` of the tracker
 */ function planTickets(wanted, { tickets, missing }, settings, repository) {
    return wanted.filter(({ number })=>!missing.has(number)).flatMap((issue)=>{
        const labels = [
            TICKET_LABEL,
            ticketLabel(repository, issue.number)
        ];
        const fields = fieldsOf(issue, settings);
        const ticket = tickets.get(issue.number);
        if (ticket === undefined) return issue.open ? [
            {
                kind: 'create',
                issue,
                fields,
                labels
            }
        ] : [];
        return [
            ...issue.open ? updateSteps(ticket, fields, labels) : [],
            ...stateSteps(ticket, issue, settings)
        ];
    });
}
/** The most that Jira takes of a summary, in UTF-16 units. */ const MAX_SUMMARY = 255;
function fieldsOf({ title, due, severity }, { priorities }) {
    const line = title.replace(/\s+/gu, ' ').trim();
    const summary = line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}\u2026` : line;
    return {
        summary,
        due,
        priority: priorities[severity]
    };
}
function updateSteps(ticket, wanted, labels) {
    const lost = labels.filter((label)=>!ticket.labels.includes(label));
    const fields = {
        ...ticket.summary === wanted.summary ? {} : {
            summary: wanted.summary
        },
        ...ticket.due === wanted.due ? {} : {
            due: wanted.due
        },
        ...ticket.priority === wanted.priority ? {} : {
            priority: wanted.priority
        }
    };
    if (lost.length === 0 && Object.keys(fields).length === 0) return [];
    return [
        {
            kind: 'update',
            ticket: ticket.key,
            fields,
            labels: lost
        }
    ];
}
function stateSteps(ticket, { open }, { transitions }) {
    if (ticket.done !== open) return [];
    return [
        {
            kind: 'transition',
            ticket: ticket.key,
            name: open ? transitions.reopen : transitions.done
        }
    ];
}

// EXTERNAL MODULE: ./src/core/ledger/notes.js
var notes = __webpack_require__(52616);
// EXTERNAL MODULE: ./src/core/scale/severity.js
var scale_severity = __webpack_require__(88195);
;// CONCATENATED MODULE: ./src/core/mirror/wanted.js


/**
 * What Jira is to have: a ticket for each open issue, and the state of the ticket of each closed
 * one. What nobody confirmed who may decide that is no finding yet.
 */ function wantedTickets({ issues }) {
    return issues.map(wantedOf).filter(({ open, ticket })=>open || ticket !== null).sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a.severity) - (0,scale_severity/* severityRank */.qs)(b.severity) || a.number - b.number);
}
/** Key of the ticket that an issue has, as our last comment about it says; null for none. */ function ticketOf(entry) {
    return (0,notes/* lastNote */.Lf)(entry, [
        'ticket'
    ])?.marker.key ?? null;
}
function wantedOf(entry) {
    const { issue, meta, report } = entry;
    const dates = meta.findings.flatMap(({ due })=>due === null ? [] : [
            due
        ]).sort();
    const [severity = 'low'] = meta.findings.map((member)=>member.severity).sort((a, b)=>(0,scale_severity/* severityRank */.qs)(a) - (0,scale_severity/* severityRank */.qs)(b));
    return {
        number: issue.number,
        url: issue.url,
        title: issue.title,
        severity,
        due: dates[0] ?? null,
        open: issue.state === 'open' && report?.confirmed !== false && !(0,notes/* isDuplicate */.KD)(entry),
        ticket: ticketOf(entry)
    };
}

// EXTERNAL MODULE: ./src/jira/client.js
var client = __webpack_require__(92993);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/jira/read.js




/** A ticket's link to another one, of which Jira tells the key. */ const linkSchema = schemas/* object */.Ikc({
    inwardIssue: schemas/* object */.Ikc({
        key: schemas/* string */.YjP()
    }).optional(),
    outwardIssue: schemas/* object */.Ikc({
        key: schemas/* string */.YjP()
    }).optional()
});
const day = schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}/u);
const issueSchema = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]*-\d+$/u),
    fields: schemas/* looseObject */._H3({
        summary: schemas/* string */.YjP().optional(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        duedate: day.nullish(),
        priority: schemas/* object */.Ikc({
            name: schemas/* string */.YjP()
        }).nullish(),
        status: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            statusCategory: schemas/* object */.Ikc({
                key: schemas/* string */.YjP()
            })
        }).optional(),
        issuelinks: schemas/* array */.YOg(linkSchema).optional()
    })
});
const FIELDS = [
    'summary',
    'labels',
    'duedate',
    'priority',
    'status',
    'issuelinks'
];
/** Most tickets of one request for them by key. */ const BATCH = 100;
/** Most labels of one query, which keeps it short enough for Jira. */ const LABELS = 40;
/**
 * Reads the tickets of issues: by key where our comment has one, else by our label, since an
 * earlier run may have ended between writing the ticket and the comment.
 * @param repository `owner/name` of the tracker
 * @throws FixbyError (jira)
 */ async function readTickets(client, settings, wanted, repository) {
    const field = await dueFieldId(client, settings);
    const fields = field === null ? FIELDS : [
        ...FIELDS,
        field
    ];
    const keys = wanted.flatMap(({ ticket })=>ticket === null ? [] : [
            ticket
        ]);
    const byKey = await byKeys(client, keys, fields);
    const unknown = wanted.filter(({ ticket })=>ticket === null).map(({ number })=>number);
    const byLabel = await byLabels(client, settings, unknown.map((number)=>ticketLabel(repository, number)), fields);
    const all = [
        ...byKey,
        ...byLabel
    ];
    const linked = field === null ? [] : await byKeys(client, linkedKeys(all), [
        field
    ]);
    const dates = field === null ? new Map() : datesOf([
        ...all,
        ...linked
    ], field);
    const tickets = new Map();
    const missing = new Set();
    for (const { number, ticket } of wanted){
        const label = ticketLabel(repository, number);
        // A ticket that was moved to another project has another key.
        const issue = byKey.find(({ key })=>key === ticket) ?? all.find(({ fields: { labels = [] } })=>labels.includes(label));
        if (issue !== undefined) tickets.set(number, ticketFrom(issue, client.host, dates));
        else if (ticket !== null) missing.add(number);
    }
    return {
        tickets,
        missing
    };
}
const fieldsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    schema: schemas/* object */.Ikc({
        type: schemas/* string */.YjP()
    }).optional()
}));
/** The id of the field that is read back; null where none is named. */ async function dueFieldId(client, { 'due-field': name }) {
    if (name === undefined) return null;
    const fields = await client.ask('GET', '/field', fieldsSchema);
    const named = fields.filter((field)=>field.id === name || field.name === name);
    const [dated, second] = named.filter(({ schema })=>schema?.type === 'date' || schema?.type === 'datetime');
    if (dated === undefined || dated.id === 'duedate' || second !== undefined) {
        const what = second !== undefined ? 'several date fields have that name' : dated?.id === 'duedate' ? 'Fixby writes that field itself' : named.length === 0 ? 'there is no such field' : 'it is no date';
        throw new fixby_error/* FixbyError */.$('jira', `issues.jira.due-field names "${name}", but in Jira (${client.host}) ${what}.`, 'Name a date field by its name or its id (customfield_10042).');
    }
    return dated.id;
}
const fetchedSchema = schemas/* object */.Ikc({
    issues: schemas/* array */.YOg(issueSchema)
});
async function byKeys(client, keys, fields) {
    const found = [];
    for(let at = 0; at < keys.length; at += BATCH){
        const issueIdsOrKeys = keys.slice(at, at + BATCH);
        const answer = await client.ask('POST', '/issue/bulkfetch', fetchedSchema, {
            issueIdsOrKeys,
            fields
        });
        found.push(...answer.issues);
    }
    return found;
}
const searchSchema = schemas/* object */.Ikc({
    issues: schemas/* array */.YOg(issueSchema),
    nextPageToken: schemas/* string */.YjP().nullish()
});
async function byLabels(client, { project }, labels, fields) {
    const found = [];
    for(let at = 0; at < labels.length; at += LABELS){
        const list = labels.slice(at, at + LABELS).map((label)=>JSON.stringify(label));
        const jql = `project = "${project}" AND labels = "${TICKET_LABEL}" AND labels in (${list.join(', ')}) ORDER BY created ASC`;
        let nextPageToken;
        do {
            const page = {
                jql,
                fields,
                maxResults: BATCH,
                ...nextPageToken === undefined ? {} : {
                    nextPageToken
                }
            };
            const answer = await client.ask('POST', '/search/jql', searchSchema, page);
            found.push(...answer.issues);
            nextPageToken = answer.nextPageToken ?? undefined;
        }while (nextPageToken !== undefined)
    }
    return found;
}
function linkedKeys(issues) {
    const own = new Set(issues.map(({ key })=>key));
    return [
        ...new Set(issues.flatMap(linksOf))
    ].filter((key)=>!own.has(key)).sort();
}
/** The keys of the tickets that a ticket is linked to. */ function linksOf({ fields: { issuelinks = [] } }) {
    return issuelinks.flatMap(({ inwardIssue, outwardIssue })=>[
            inwardIssue?.key,
            outwardIssue?.key
        ]).filter((key)=>key !== undefined);
}
/** The dates of the field by the key of the ticket that has one. */ function datesOf(issues, field) {
    return new Map(issues.flatMap(({ key, fields })=>{
        const read = day.safeParse(fields[field]);
        return read.success ? [
            [
                key,
                read.data.slice(0, 10)
            ]
        ] : [];
    }));
}
function ticketFrom(issue, host, dates) {
    const { key, fields } = issue;
    const { summary = '', labels = [], duedate, priority, status } = fields;
    const [set = null] = [
        key,
        ...linksOf(issue)
    ].flatMap((from)=>{
        const at = dates.get(from);
        return at === undefined ? [] : [
            {
                day: at,
                from
            }
        ];
    }).sort((a, b)=>(0,text_order/* compareText */.n)(a.day, b.day));
    return {
        key,
        url: `https://${host}/browse/${key}`,
        summary,
        labels,
        due: duedate?.slice(0, 10) ?? null,
        priority: priority?.name ?? null,
        status: status?.name ?? 'no status',
        done: status?.statusCategory.key === 'done',
        set
    };
}

;// CONCATENATED MODULE: ./src/jira/write.js



/**
 * Carries out one step. A project may have no due date or priority on its screens: the ticket is
 * written without what Jira would not take.
 * @throws FixbyError (jira)
 */ async function writeTicket(client, settings, step) {
    switch(step.kind){
        case 'create':
            {
                const fixed = {
                    project: {
                        key: settings.project
                    },
                    issuetype: {
                        name: settings.type
                    },
                    summary: step.fields.summary,
                    labels: step.labels,
                    description: description(step.issue)
                };
                const { answer, refused } = await leniently(optionalFields(step.fields), (optional)=>client.ask('POST', '/issue', schemas/* object */.Ikc({
                        key: schemas/* string */.YjP()
                    }), {
                        fields: {
                            ...fixed,
                            ...optional
                        }
                    }));
                return {
                    key: answer.key,
                    refused
                };
            }
        case 'update':
            {
                const { summary } = step.fields;
                const { refused } = await leniently(optionalFields(step.fields), async (optional)=>{
                    const fields = {
                        ...summary === undefined ? {} : {
                            summary
                        },
                        ...optional
                    };
                    const update = step.labels.length === 0 ? {} : {
                        labels: step.labels.map((add)=>({
                                add
                            }))
                    };
                    if (Object.keys(fields).length + Object.keys(update).length === 0) return;
                    await client.ask('PUT', `/issue/${step.ticket}`, schemas/* unknown */.L5J(), {
                        fields,
                        update
                    });
                });
                return {
                    key: step.ticket,
                    refused
                };
            }
        case 'transition':
            await transition(client, step.ticket, step.name);
            return {
                key: step.ticket,
                refused: null
            };
    }
}
/** The fields that a project may not have. */ function optionalFields({ due, priority }) {
    return {
        ...due === undefined ? {} : {
            duedate: due
        },
        ...priority === undefined ? {} : {
            priority: {
                name: priority
            }
        }
    };
}
/** Writes with all fields; where Jira refuses nothing but some of these, once more without them. */ async function leniently(optional, write) {
    try {
        return {
            answer: await write(optional),
            refused: null
        };
    } catch (error) {
        if (!(error instanceof client/* JiraRefusal */.pV) || error.status !== 400) throw error;
        const { fields, sentence } = error;
        if (fields.length === 0 || !fields.every((name)=>name in optional)) throw error;
        const rest = Object.fromEntries(Object.entries(optional).filter(([name])=>!fields.includes(name)));
        return {
            answer: await write(rest),
            refused: sentence
        };
    }
}
/**
 * The text of a ticket, in Atlassian's document format. It says no more than where to look: who may
 * read Jira need not be who may read the finding.
 */ function description({ url, number }) {
    const text = (words, marks = [])=>({
            type: 'text',
            text: words,
            ...marks.length === 0 ? {} : {
                marks
            }
        });
    const link = {
        type: 'link',
        attrs: {
            href: url
        }
    };
    return {
        type: 'doc',
        version: 1,
        content: [
            {
                type: 'paragraph',
                content: [
                    text('Kept by Fixby. Details, decisions and the clock are in '),
                    text(`issue #${number}`, [
                        link
                    ]),
                    text('. Summary, due date, priority and status follow it; what is written here otherwise stays.')
                ]
            }
        ]
    };
}
const transitionsSchema = schemas/* object */.Ikc({
    transitions: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        to: schemas/* object */.Ikc({
            name: schemas/* string */.YjP()
        })
    }))
});
async function transition(client, ticket, name) {
    const path = `/issue/${ticket}/transitions`;
    const { transitions } = await client.ask('GET', path, transitionsSchema);
    const same = (other)=>other.toLowerCase() === name.toLowerCase();
    const found = transitions.find((one)=>same(one.name)) ?? transitions.find(({ to })=>same(to.name));
    if (found === undefined) {
        const names = transitions.map((one)=>`"${one.name}"`).join(', ');
        throw new fixby_error/* FixbyError */.$('jira', `${ticket} has no transition "${name}" from where it stands${names === '' ? '' : ` (there are ${names})`}.`, 'Name one in issues.jira.transitions.');
    }
    await client.ask('POST', path, schemas/* unknown */.L5J(), {
        transition: {
            id: found.id
        }
    });
}

// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
;// CONCATENATED MODULE: ./src/run/mirror.js









/**
 * The Jira in which tickets are kept; null where the policy names none.
 * @throws FixbyError (usage) where it names one and nobody says who asks
 */ function mirrorOf({ issues }, account) {
    const { mirror, jira } = issues;
    if (mirror === undefined || jira === undefined) return null;
    if (account.email === '' || account.token === '') throw new fixby_error/* FixbyError */.$('usage', `The policy keeps tickets in Jira (${jira.host}), and the inputs jira-email and jira-token are not both given.`, 'Give both from secrets, or take issues.mirror out of the policy.');
    return {
        client: (0,client/* createJiraClient */.yD)(jira.host, account),
        settings: jira
    };
}
/**
 * What Jira has of the issues, as far as it says: a Jira that cannot be read changes nothing, and
 * what our comments told of it before still counts.
 * @returns the tickets by the number of their issue, and what went wrong, in sentences
 */ async function readMirror({ client, settings }, ledger, repository) {
    try {
        const wanted = wantedTickets(ledger).filter(({ ticket })=>ticket !== null);
        const { tickets } = await readTickets(client, settings, wanted, repository);
        return {
            tickets,
            problems: []
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'jira') throw error;
        return {
            tickets: new Map(),
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        };
    }
}
/** Most changes of one run: Jira's limits are by cost, and the next run goes on. */ const MAX_STEPS = 500;
/** How many failures in a row end a run: then Jira is away, or the account has no rights. */ const MAX_FAILURES = 3;
/**
 * Brings Jira in line with the issues. One ticket that is refused does not keep the others.
 */ async function keepTickets({ client, settings }, tracker, context) {
    const ledger = (0,read/* readLedger */.SC)(tracker);
    const wanted = wantedTickets(ledger);
    try {
        const read = await readTickets(client, settings, wanted, tracker.repository);
        const steps = planTickets(wanted, read, settings, tracker.repository);
        const done = await carryOut(client, settings, steps.slice(0, MAX_STEPS));
        const tickets = new Map([
            ...read.tickets,
            ...done.created
        ]);
        const notes = (0,plan_tickets/* ticketNotes */.c)(ledger, tickets, context);
        const missing = wanted.filter(({ number })=>read.missing.has(number));
        return {
            steps: notes.steps,
            written: done.written,
            refused: [
                ...new Set([
                    ...done.refused,
                    ...notes.refused
                ])
            ],
            problems: [
                ...done.problems,
                ...missing.map(({ ticket, number })=>`${ticket ?? ''}, the ticket of #${number}, could not be read: it was deleted, or the account may not see it.`),
                ...steps.length > MAX_STEPS ? [
                    `${steps.length - MAX_STEPS} changes wait for the next run.`
                ] : []
            ]
        };
    } catch (error) {
        if ((0,fixby_error/* failureKind */.z)(error) !== 'jira') throw error;
        return {
            steps: [],
            written: 0,
            refused: [],
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ]
        };
    }
}
async function carryOut(client, settings, steps) {
    const created = new Map();
    const refused = [];
    const problems = [];
    let written = 0;
    let failures = 0;
    for (const step of steps){
        try {
            const answer = await writeTicket(client, settings, step);
            if (answer.refused !== null) refused.push(answer.refused);
            if (step.kind === 'create') created.set(step.issue.number, newTicket(answer.key, client.host, step));
            written += 1;
            failures = 0;
        } catch (error) {
            if ((0,fixby_error/* failureKind */.z)(error) !== 'jira') throw error;
            problems.push((0,errors/* messageOf */.bD)(error));
            failures += 1;
            if (failures === MAX_FAILURES) {
                problems.push(`Nothing more was tried after ${MAX_FAILURES} failures in a row.`);
                break;
            }
        }
    }
    return {
        created,
        written,
        refused,
        problems
    };
}
/** A ticket as it was just written; its status is the next run's to read. */ function newTicket(key, host, { fields, labels }) {
    const { summary, due, priority } = fields;
    const url = `https://${host}/browse/${key}`;
    return {
        key,
        url,
        summary,
        labels,
        due,
        priority,
        status: NEW_STATUS,
        done: false,
        set: null
    };
}
const NEW_STATUS = 'new';


/***/ })

};
;
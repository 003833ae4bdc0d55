export const id = 8421;
export const ids = [8421];
export const modules = {

/***/ 83491:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ aboutUrl),
/* harmony export */   Le: () => (/* binding */ advisoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   eL: () => (/* binding */ permalink)
/* harmony export */ });
const GHSA = /^GHSA(?:-[0-9a-z]{4}){3}$/u;
const ADVISORY = /^[A-Z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9.:_-]*$/u;
/** Sources whose rules have a page each in `docs/rules`. */ const WITH_PAGES = [
    'code',
    'forge',
    'workflows'
];
/**
 * A page about a finding: the advisory's own, or the rule's; else the first reference; null when
 * there is none of these.
 * @param docsUrl address of Fixby's `docs` folder; null where it is not known
 */ function aboutUrl(finding, docsUrl = null) {
    const own = finding.source === 'dependencies' ? advisoryUrl(finding.rule) : ruleUrl(finding, docsUrl);
    return own ?? finding.references[0] ?? null;
}
/** The page of one of our own rules; null where it has none. */ function ruleUrl({ source, rule }, docsUrl) {
    const hasPage = docsUrl !== null && WITH_PAGES.includes(source) && /^[a-z0-9-]+$/u.test(rule);
    return hasPage ? `${docsUrl}/rules/${rule}.md` : null;
}
/** The page of an advisory; null when the id is not an advisory's. @see https://osv.dev */ function advisoryUrl(id) {
    if (GHSA.test(id)) return `https://github.com/advisories/${id}`;
    return ADVISORY.test(id) ? `https://osv.dev/vulnerability/${encodeURIComponent(id)}` : null;
}
/**
 * Address of a line of a file at a commit.
 * @param repositoryUrl `https://github.com/owner/name`
 * @returns null without a repository, or when no commit was scanned
 */ function permalink(place, repositoryUrl, commit) {
    if (repositoryUrl === null || commit === null) return null;
    const line = place.line === null ? '' : `#L${place.line}`;
    return `${repositoryUrl}/blob/${commit}/${encodePath(place.path)}${line}`;
}
/** A path for use in a URI, with each segment percent-encoded. */ function encodePath(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 71478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ daysInWords),
/* harmony export */   XV: () => (/* binding */ shortDate),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   lF: () => (/* binding */ longDate)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
];
/**
 * Formats `2026-12-03` as `3 December 2026`, independent of the machine's locale.
 * @throws RangeError when `day` is not a calendar date
 */ function longDate(day) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    if (year === undefined || date === undefined || name === undefined) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return `${Number(date)} ${name} ${year}`;
}
/** Formats `2026-12-03` as `3 Dec 2026`. @throws RangeError when `day` is not a calendar date */ function shortDate(day) {
    return longDate(day).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ');
}
/**
 * The days until a due date: `10 days`, `1 day`, `today`, `5 days late`.
 * @param days negative when overdue
 */ function daysInWords(days) {
    if (days === 0) return 'today';
    const count = Math.abs(days);
    return `${count} ${count === 1 ? 'day' : 'days'}${days < 0 ? ' late' : ''}`;
}
/** Milliseconds as `1.9 s`. */ function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 9892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54277);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58066);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23442);



/**
 * GitHub rejects longer issues and comments: "body is too long (maximum is 65536 characters)". Some
 * room is left for what the caller adds.
 */ const COMMENT_LIMIT = {
    size: 65_000,
    measure: (text)=>text.length
};
/**
 * The maximum size of a step's summary is 1 MiB.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */ const SUMMARY_LIMIT = {
    size: 1_000_000,
    measure: (text)=>Buffer.byteLength(text, 'utf8')
};
/** The share of the remaining room that one part may use, so that there is room for later ones. */ const SHARE = 0.6;
/**
 * Joins parts within a limit. Earlier parts get their room first.
 * @param footer always included
 */ function assemble(parts, footer, { size, measure }) {
    let left = size - measure(footer.toString()) - 2;
    const shown = parts.map((part)=>{
        const room = Math.floor(left * SHARE);
        const fitting = part(room);
        const body = measure(fitting.toString()) <= room ? fitting : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`_A part of this report did not fit here._`;
        left -= measure(body.toString()) + 2;
        return body;
    });
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)([
        ...shown,
        footer
    ]);
}
/** As many of the first `items` as fit, as Markdown, with the number of the rest. */ function fitting(items, render, { room, most, measure }) {
    const rows = [];
    let left = room;
    for (const item of items.slice(0, most)){
        const row = render(item);
        left -= measure(row.toString()) + 1;
        if (left < 0) break;
        rows.push(row);
    }
    return {
        rows,
        hidden: items.length - rows.length
    };
}
/** The first `most` items as Markdown, then a line that says how many more there are. */ function atMost(most, items, render) {
    const shown = items.slice(0, most).map(render);
    const hidden = items.length - shown.length;
    return hidden === 0 ? shown : [
        ...shown,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT)`…and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(hidden)} more.`
    ];
}
/** A part that does not depend on the room. */ function fixed(body) {
    return ()=>body ?? _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY */ .wg;
}


/***/ }),

/***/ 41455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ flowWords)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83491);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93491);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);




const MAX_STEPS = 8;
/** The steps of one data flow with their locations; of a long one its beginning and its end. */ function flowWords(flow, repositoryUrl, commit) {
    const step = (one)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(one.label, 80))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_locations_js__WEBPACK_IMPORTED_MODULE_2__/* .placeWords */ .fp)(one), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .permalink */ .eL)(one, repositoryUrl, commit))}`;
    const shown = flow.length <= MAX_STEPS ? flow.map(step) : [
        ...flow.slice(0, MAX_STEPS - 3).map(step),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`…`,
        ...flow.slice(-2).map(step)
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ' → ');
}


/***/ }),

/***/ 54277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xl: () => (/* binding */ callout),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24695);


/** Blocks separated by blank lines; empty ones are left out. */ function blocks(items) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(items.map(String).filter((text)=>text !== '').join('\n\n'));
}
/** One row of a table. Cells contain no pipe, since escaping writes it as an entity. */ function tableRow(cells) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ').toString().replaceAll('\n', ' ')} |`);
}
/**
 * A table; nothing when there are no rows. `head` cells may be empty.
 * @param align alignment of a column: centred, GitHub's default, or left
 */ function table(head, rows, align = 'middle') {
    if (rows.length === 0) return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted('');
    const rule = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`|${(align === 'left' ? ' :-- |' : ' --- |').repeat(head.length)}`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        tableRow(head),
        rule,
        ...rows
    ], '\n');
}
/** A bulleted list of one-line items. */ function list(items) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(items.map((item)=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`- ${item}`), '\n');
}
/**
 * A folded section.
 * @param summary untrusted text; GitHub reads no Markdown in it
 */ function details(summary, body) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.toString()}\n\n</details>`);
}
/**
 * A code block.
 * @param language a literal
 * @param lines untrusted, one line each
 */ function fence(language, lines) {
    const text = lines.map(_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh).join('\n');
    const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((run)=>run.length));
    const marks = '`'.repeat(longest + 1);
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`${marks}${language}\n${text}\n${marks}`);
}
/**
 * A callout that GitHub renders with colour.
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */ function callout(kind, text) {
    return _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz.trusted(`> [!${kind}]\n> ${text.toString().replaceAll('\n', '\n> ')}`);
}
/**
 * Untrusted Markdown as a quotation that shows its words line by line, without their formatting:
 * the marks of headings and the fences of code are removed.
 * @param text untrusted Markdown of any length
 * @param max maximum number of characters (code points)
 */ function quote(text, max) {
    const shown = text.length <= max ? text : Array.from(text.slice(0, max * 2)).slice(0, max).join('');
    const lines = shown.split(/\r\n|[\n\r\u2028\u2029]/u).map((line)=>(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitise */ .tB)(line).replace(/^#{1,6} |^(?:```|~~~).*$/u, '')).filter((line, index, all)=>line !== '' || index > 0 && all[index - 1] !== '');
    const cut = shown.length < text.length ? [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> …`
    ] : [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        ...lines.map((line)=>line === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`>` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)`> ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, max)}`),
        ...cut
    ], '\n');
}


/***/ }),

/***/ 58066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/**
 * U+200B, invisible: keeps GitHub from recognising a mention, a reference, an address or an emoji.
 */ const ZERO_WIDTH_SPACE = '\u200B';
/** Maximum length of an address that becomes a link. */ const MAX_URL = 2_000;
/**
 * Markdown that is safe to publish. Untrusted text is added only through `markup`, `code`, `link`
 * and the blocks of markdown-blocks.ts, which all escape it. Using a plain string as `Markdown` is
 * a type error.
 */ class Markdown {
    #text;
    constructor(text){
        this.#text = text;
    }
    /**
   * Declares an already escaped string to be Markdown. Only for this module, markdown-blocks.ts and
   * the metadata in issue.ts.
   */ static trusted(text) {
        return new Markdown(text);
    }
    /** The Markdown itself. */ toString() {
        return this.#text;
    }
}
/** No Markdown at all. */ const EMPTY = Markdown.trusted('');
/**
 * Markdown from a template. The template's own text is Markdown; interpolated strings are escaped
 * and shown as they are, on one line.
 */ function markup(strings, ...values) {
    const parts = strings.map((string, index)=>{
        const value = values[index];
        return value === undefined ? string : string + render(value);
    });
    return Markdown.trusted(parts.join(''));
}
function render(value) {
    return value instanceof Markdown ? value.toString() : escapeText(String(value));
}
/**
 * Joins pieces of one line or paragraph.
 * @param separator literal Markdown, never untrusted
 */ function join(items, separator) {
    return Markdown.trusted(items.map(render).join(separator));
}
/**
 * Inline code that can be copied unchanged, also in a table. Text with a backtick or a pipe, which
 * a code span in a table cannot contain, becomes a `<code>` element.
 */ function code(text) {
    const clean = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text);
    if (clean === '') return EMPTY;
    return Markdown.trusted(/[`|]/u.test(clean) ? `<code>${escapeText(clean)}</code>` : `\`${clean}\``);
}
/**
 * A sentence in which what stands between backticks is shown as code, as in our own advice. Every
 * piece is escaped, so the sentence may be anybody's.
 */ function prose(text) {
    const pieces = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text).split(/`([^`]+)`/u);
    return join(pieces.map((piece, index)=>index % 2 === 1 ? code(piece) : spaced(piece)), '');
}
/** Escaped text that keeps one space at each end where there was one. */ function spaced(text) {
    const [start, end] = [
        /^\s/u.test(text) ? ' ' : '',
        /\S\s$/u.test(text) ? ' ' : ''
    ];
    return Markdown.trusted(`${start}${escapeText(text)}${end}`);
}
/** A link; only its text when there is no address, or it is not http or https. */ function link(text, url) {
    const address = url === null ? null : linkAddress(url);
    return Markdown.trusted(address === null ? render(text) : `[${render(text)}](${address})`);
}
/**
 * The address in a form that is safe in a link's parentheses. Null for other schemes, for addresses
 * with credentials, and beyond 2,000 characters.
 */ function linkAddress(url) {
    if (!URL.canParse(url)) return null;
    const { protocol, username, password, href } = new URL(url);
    if (![
        'http:',
        'https:'
    ].includes(protocol) || username !== '' || password !== '' || href.length > MAX_URL) return null;
    return href.replace(/[()<>[\]{}|`\\^"'*\s]/gu, (char)=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '&amp;');
}
/**
 * A mention, which notifies the person; only used in reminders of a due date. A login that is not a
 * person's (an app's `renovate[bot]`) stays text.
 * @param login without `@`
 * @see https://docs.github.com/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */ function mention(login) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/u.test(login) ? Markdown.trusted(`@${login}`) : markup`${login}`;
}
/** Escapes text for the inside of an HTML element in which Markdown is not read (`<summary>`). */ function escapeHtml(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[&<>"'`|$]/gu, (char)=>ENTITIES[char] ?? char);
}
/**
 * Characters that would end a table cell or begin an element, an entity, code or mathematics, with
 * the entities that replace them.
 */ const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&vert;',
    '`': '&grave;',
    $: '&dollar;',
    '"': '&quot;',
    "'": '&apos;'
};
/** Escapes untrusted text, so that it is shown exactly, on one line, and has no effect. */ function escapeText(text) {
    return breakReferences((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitise */ .tB)(text)).replace(/[\\*_[\]~]/gu, '\\$&').replace(/[&<>|`$]/gu, (char)=>ENTITIES[char] ?? char).replace(/^[-+=#]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
/**
 * Splits what GitHub recognises even in escaped text: mentions, `#1` and `GH-1`, addresses and
 * `:emoji:`.
 * @see https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */ function breakReferences(text) {
    return text.replace(/[@#]|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w+-]+:)/giu, `$&${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 34333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83491);
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93491);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58066);



/** A location as code, linked to its line at a commit when both are known. */ function placeLink(location, repositoryUrl, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_locations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeWords */ .fp)(location)), (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .permalink */ .eL)(location, repositoryUrl, commit));
}


/***/ }),

/***/ 69823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ reachWords),
/* harmony export */   TM: () => (/* binding */ percentileWords),
/* harmony export */   US: () => (/* binding */ exploitedWords),
/* harmony export */   Y0: () => (/* binding */ priorityWords),
/* harmony export */   Zf: () => (/* binding */ epssWords)
/* harmony export */ });
/** `exploited, listed 2026-03-02, used by ransomware`. */ function exploitedWords({ added, ransomware }) {
    return `exploited, listed ${added}${ransomware ? ', used by ransomware' : ''}`;
}
/** `EPSS 94.4 % on 2026-11-27`: the day belongs to it, since it changes daily. */ function epssWords({ score, date }) {
    return `EPSS ${share(score)}${date === null ? '' : ` on ${date}`}`;
}
/** How EPSS compares with all others: `a score as high or lower than 99.9 % of all have`. */ function percentileWords({ percentile }) {
    return `higher than or equal to ${share(percentile)} of all vulnerabilities`;
}
function share(value) {
    return `${(value * 100).toFixed(value < 0.001 ? 2 : 1)} %`;
}
/** `imported at src/a.ts:3 through express, qs`; `not imported from production code`. */ function reachWords({ label, at, through, reason }) {
    if (at !== null) return `imported at ${at.path}:${at.line}${through.length === 0 ? '' : ` through ${through.join(', ')}`}`;
    return label === 'unknown' ? `unknown whether it is imported: ${reason ?? ''}` : `${label} from production code`;
}
/** What tells that one comes before others; empty where nothing does. */ function priorityWords({ exploited, epss, reachability }) {
    return [
        ...reachability === undefined || reachability.label === 'unknown' ? [] : [
            reachWords(reachability)
        ],
        ...exploited === undefined ? [] : [
            exploitedWords(exploited)
        ],
        ...epss === undefined ? [] : [
            epssWords(epss)
        ]
    ];
}


/***/ }),

/***/ 36414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ decidedAway),
/* harmony export */   Wc: () => (/* binding */ GONE_WORDS),
/* harmony export */   X9: () => (/* binding */ repaired),
/* harmony export */   z8: () => (/* binding */ sightWords)
/* harmony export */ });
/* harmony import */ var _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72658);
/* harmony import */ var _core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10186);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71478);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24695);




/** Maximum length of the name of the item that hides a finding, in characters. */ const MAX_ITEM = 300;
/**
 * `cannot be seen since 3 Dec 2026: src/a.js: it is minified`; empty when the finding can be seen.
 */ function sightWords({ locations, unseenSince, state }) {
    const hidden = locations.find((location)=>location.unseen !== undefined);
    if (hidden?.unseen === undefined) return '';
    const since = unseenSince === null ? '' : ` since ${(0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDate */ .XV)(unseenSince.slice(0, 10))}`;
    const which = state === 'unseen' ? 'cannot be seen' : `cannot be seen in ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(hidden.path, 100)}`;
    return `${which}${since}: ${hiddenBy(hidden)}`;
}
function hiddenBy({ unseen }) {
    return unseen === undefined ? '' : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_gate_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .itemWords */ .Fh)(unseen.item), MAX_ITEM);
}
/** The reason why a finding is gone, as the end of `2 findings …`. */ const GONE_WORDS = {
    fixed: 'fixed',
    removed: 'removed with its file',
    excluded: 'excluded by the policy',
    disabled: 'no longer looked for, as the policy says',
    withdrawn: 'withdrawn by its advisory',
    'false-positive': 'called a false positive',
    'out-of-scope': 'called out of scope',
    resolved: 'resolved, as a person says',
    rejected: 'closed by a person without a repair'
};
/** The findings that are gone without a repair, grouped by reason. */ function decidedAway(gone) {
    return _core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .GONE_REASONS */ .wv.filter((reason)=>!(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason)).map((reason)=>({
            reason,
            findings: gone.filter((finding)=>finding.reason === reason)
        })).filter(({ findings })=>findings.length > 0);
}
/** The findings that were repaired. */ function repaired(gone) {
    return gone.filter(({ reason })=>(0,_core_findings_gone_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepair */ .c3)(reason));
}


/***/ }),

/***/ 32501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ waiverLines)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24695);

/** Maximum length of a value, in characters. */ const MAX_VALUE = 200;
/** Maximum number of paths that get a waiver in the example. */ const MAX_PATHS = 10;
/**
 * The lines of a policy that waive exactly this finding: its id, its rule for the reader's
 * information, and for a package the path of each lockfile. Reason and approver are left for a
 * person to fill in.
 * @param earliest the earliest day on which the waiver may end; null for a placeholder, where a
 *   real date would become outdated
 */ function waiverLines(finding, earliest) {
    const { id, rule, package: at, due, locations } = finding;
    const paths = [
        ...new Set(locations.map(({ path })=>path))
    ].slice(0, MAX_PATHS);
    const places = at === null ? [
        []
    ] : paths.map((path)=>[
            `      path: ${scalar(globOf(path))}`
        ]);
    return [
        'waivers:',
        ...places.flatMap((place)=>[
                '  - match:',
                `      id: ${JSON.stringify(id)}`,
                `      rule: ${scalar(rule)}`,
                ...place,
                '    reason: why this is acceptable until then',
                '    approved-by: "@who-decided"',
                `    expires: ${earliest === null ? 'YYYY-MM-DD' : due !== null && due > earliest ? due : earliest}`
            ])
    ];
}
/**
 * A glob that matches only this path. Brackets are escaped, since they are common in the names of
 * routes.
 */ function globOf(path) {
    return path.replace(/[\\*?[\]{}()!+@|]/gu, String.raw`\$&`);
}
/** A YAML scalar: unquoted when that is safe, else quoted as JSON, which is valid YAML too. */ function scalar(value) {
    const shown = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, MAX_VALUE);
    return /^[A-Za-z][\w./-]*$/u.test(shown) ? shown : JSON.stringify(shown);
}


/***/ })

};

"use strict";
exports.id = 4953;
exports.ids = [4953];
exports.modules = {

/***/ 85124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/**
 * Where GitHub looks for the file, in this order; the first one counts.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */ const CODEOWNERS_PATHS = [
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS'
];
/**
 * Parses a CODEOWNERS file. The last pattern that matches a path decides, even if it names no
 * owners. Teams and e-mail addresses are left out: they cannot be assigned.
 * @param text the file; lines that GitHub would skip as invalid are skipped
 * @returns a function from paths to the logins of their owners, each once, the first path's owners
 *   first
 */ function parseCodeowners(text) {
    const owners = ownersIn(text);
    return (paths)=>[
            ...new Set(paths.flatMap((path)=>owners(path).flatMap((owner)=>LOGIN.exec(owner)?.[1] ?? [])))
        ];
}
/** Parses a CODEOWNERS file: everybody who owns a path, as the file names them. */ function ownersIn(text) {
    const rules = text.split(/\r?\n/u).flatMap(parseLine).reverse();
    return (path)=>rules.find(({ pattern })=>pattern.test(path))?.owners ?? [];
}
/** Whether a CODEOWNERS file may name this as an owner. */ function isOwner(text) {
    return OWNER.test(text);
}
const LOGIN = /^@([A-Za-z0-9][A-Za-z0-9_-]*)$/u;
/** A person, a team or an e-mail address: what else stands there makes the line invalid. */ const OWNER = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^\s@]+@[^\s@]+)$/u;
function parseLine(line) {
    const [pattern, ...owners] = line.replace(/(^|\s)#.*$/u, '').trim().split(/(?<!\\)\s+/u);
    // GitHub does not read `\#` as a pattern that begins with a hash.
    if (pattern === undefined || /^\/?$|^\\#/u.test(pattern)) return [];
    // GitHub skips such a line as a whole: what an earlier line says of the file stays in force.
    if (!owners.every((owner)=>OWNER.test(owner))) return [];
    return [
        {
            pattern: compile(pattern),
            owners
        }
    ];
}
/**
 * Compiles a pattern by GitHub's rules: those of gitignore, except that a final `*` does not match
 * in subdirectories, `!` and `[` are literal, and matching is case-sensitive.
 */ function compile(pattern) {
    const body = pattern.replace(/^\//u, '').replace(/\/$/u, '');
    const segments = body.split('/');
    // A pattern without a slash (other than at its end) matches in every directory.
    const anchored = pattern.startsWith('/') || segments.length > 1;
    const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' ? '' : '(?:/.*)?';
    const parts = segments.map((segment, index)=>{
        const last = index === segments.length - 1;
        if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
        return `${segmentRegex(segment)}${last ? '' : '/'}`;
    });
    return new RegExp(`^${anchored ? '' : '(?:[^/]+/)*'}${parts.join('')}${below}$`, 'u');
}
function segmentRegex(segment) {
    return segment.replace(/\\.|[*?]|[.+^${}()|[\]\\]/gu, (sign)=>{
        if (/^\*/u.test(sign)) return segment === '*' ? '[^/]+' : '[^/]*';
        if (sign === '?') return '[^/]';
        return itself(sign.length === 2 ? sign.slice(1) : sign);
    });
}
/** One literal character, escaped for a regular expression. */ function itself(character) {
    return /[.*+?^${}()|[\]\\/]/u.test(character) ? `\\${character}` : character;
}


/***/ }),

/***/ 70210:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ privacyIn),
/* harmony export */   o2: () => (/* binding */ namesWay),
/* harmony export */   ok: () => (/* binding */ namesTime),
/* harmony export */   xm: () => (/* binding */ privacyAddress)
/* harmony export */ });
/* unused harmony export saysSomething */
const ADDRESS = /mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:private(?:ly)?|security) (?:vulnerability )?(?:report|advisor)/iu;
const LINK = /https?:\/\/[^\s)>"'\]]+/giu;
/**
 * Words beside a link, or in the heading above it, that make it one for reports; in German and
 * French too.
 */ const ASKS = /\b(?:report|disclos|contact|notif(?:y|ies)|tell us|let us know|submit|reach us|write to|e-?mail|bounty|vuln|schwachstell|meld(?:en|ung)|signal)/iu;
/** Parts of an address that is for reports by itself. */ const FOR_REPORTS = /report|secur|vuln|disclos|bounty|contact|hackerone|bugcrowd|intigriti|yeswehack|advisor|incident|psirt|issues\/new/iu;
const TIME = /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|fourteen|thirty)|\ba|\ban)[ -](?:(?:business|working|calendar) )?(?:hour|day|week|month)/iu;
/** A link about privacy; what a link in Markdown leads to is its group. */ const PRIVACY_LINK = /\[[^\]]*privacy[^\]]*\]\(\s*([^)#\s][^)\s]*)[^)]*\)|https?:\/\/[^\s)>"']*privacy/giu;
/**
 * Whether a SECURITY.md names an address, a link or a form for reports. A link counts where it, its
 * sentence or the heading above it speaks of reports: others lead to a standard or a calendar.
 */ function namesWay(text) {
    return ADDRESS.test(text) || sectionsOf(text).some(linksWay);
}
/** A text by its headings: each section begins with its own. */ function sectionsOf(text) {
    return text.split(/\n(?=#{1,6}\s)/u);
}
function linksWay(section) {
    const heading = /^#{1,6}\s.*/u.exec(section)?.[0] ?? '';
    return section.split(SENTENCES).some((sentence)=>{
        const links = sentence.match(LINK) ?? [];
        return links.length > 0 && (ASKS.test(`${heading} ${sentence}`) || links.some((one)=>FOR_REPORTS.test(one)));
    });
}
/** Fewest words outside of headings of a document that says something. */ const FEWEST_WORDS = 20;
/** Whether a document says something: more than its headings and a line or two. */ function saysSomething(text) {
    const body = text.replaceAll(/^#.*$/gmu, '').replaceAll(/<!--[\s\S]*?-->/gu, '');
    return (body.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
}
/** Words for the answer to a report. */ const ANSWER = /\b(?:answer|respon[ds]|repl(?:y|ies)|acknowledg|hear (?:back )?from|get back to you|contact you|confirm receipt|triage)/iu;
/** Words for what comes later, whose time is not that of the answer. */ const LATER = /\b(?:fix|mend|patch|resolv|remediat|disclos|publish|releas|embargo|paid|support)/iu;
/** Sentences end at a full stop or an empty line; a row of a table is one. */ const SENTENCES = /(?<=[.!?])\s+|\n\s*\n|\n(?=\s*[-*|#])/u;
/** Whether a SECURITY.md says when to expect an answer: some time that is not that of a fix. */ function namesTime(text) {
    return text.split(SENTENCES).some((sentence)=>TIME.test(sentence) && (ANSWER.test(sentence) || !LATER.test(sentence)));
}
/**
 * Where documents have a privacy policy; null for none. A file of it has to say something, also
 * where another document links it.
 */ function privacyIn(documents) {
    const files = documents.filter(({ path })=>/privacy/iu.test(path));
    const link = documents.find(({ text })=>linksPage(text, files));
    if (link !== undefined) return {
        path: link.path,
        by: 'link'
    };
    const file = files.find(({ text })=>saysSomething(text));
    return file === undefined ? null : {
        path: file.path,
        by: 'file'
    };
}
function linksPage(text, files) {
    return [
        ...text.matchAll(PRIVACY_LINK)
    ].some(([, target])=>{
        const path = target?.replace(/[?#].*$/u, '').replace(/^(?:\.{0,2}\/)+/u, '');
        return path === undefined || !files.some((file)=>`/${file.path}`.endsWith(`/${path}`));
    });
}
/** The first address on the web of a privacy policy that a document links; null for none. */ function privacyAddress(text) {
    const links = text.matchAll(/\[[^\]]*privacy[^\]]*\]\(\s*(https?:[^)\s]+)|(https?:\/\/[^\s)>"']*privacy[^\s)>"']*)/giu);
    for (const [, named, bare] of links)return named ?? bare ?? null;
    return null;
}


/***/ }),

/***/ 63992:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/** Why something of GitHub could not be seen. */ /** A fact that was seen. */ function seen(value) {
    return {
        seen: true,
        value
    };
}
/** Makes a fact that was not seen. */ function unseen(permission, why) {
    return {
        seen: false,
        missing: {
            permission,
            why
        }
    };
}
/** The fact that follows from another one. */ function mapFact(fact, change) {
    return fact.seen ? seen(change(fact.value)) : fact;
}


/***/ }),

/***/ 49340:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleText: () => (/* binding */ ruleText)
/* harmony export */ });
/* harmony import */ var _code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15228);
/* harmony import */ var _forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92230);
/* harmony import */ var _posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43556);
/* harmony import */ var _secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81719);
/* harmony import */ var _shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98380);
/* harmony import */ var _workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41155);






const TEXTS = new Map([
    ...[
        ..._code_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
        ..._forge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORGE_RULES */ .Q,
        ..._workflows_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKFLOW_RULES */ .K
    ].map(({ id, title, why, fix })=>[
            id,
            {
                title,
                why,
                fix: fix.text
            }
        ]),
    ..._posture_checks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .POSTURE_CHECKS */ .F.map(({ id, title, why, mend })=>[
            id,
            {
                title,
                why,
                fix: mend
            }
        ]),
    ..._shared_secrets_detectors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .DETECTORS */ .c.map((detector)=>[
            `secrets/${detector.kind}`,
            {
                title: detector.name,
                why: (0,_secrets_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .harmOf */ .sY)(detector, null),
                fix: ''
            }
        ])
]);
/** The text of one of our own rules; null for rules of other tools and for advisories. */ function ruleText(rule) {
    return TEXTS.get(rule) ?? null;
}


/***/ })

};
;
export const id = 526;
export const ids = [526];
export const modules = {

/***/ 40526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/scanners/shared/forge/entries.js
var entries = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/scanners/shared/forge/read.js
var forge_read = __webpack_require__(53964);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(70903);
;// CONCATENATED MODULE: ./src/scanners/forge/apps.js




const SOURCE = /\.(?:[cm]?[jt]sx?)$/u;
/** Directories with generated files. */ const BUILT = /(?:^|\/)(?:dist|build|out|coverage)\//u;
/** Maximum number and size in bytes of source files of an app that are searched for words. */ const MAX_SOURCES = 2_000;
const MAX_SOURCE = 1_000_000;
/** Reads the apps of a tree. @param withSources whether any rule needs the texts of their code */ async function readSide(tree, scope, known, withSources) {
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
/** The app's source files, without those of another app inside its directory. */ function sourcePaths({ directory, path: own }, manifests, paths) {
    const inner = manifests.filter((other)=>other.path !== own && isBelow(other.directory, directory) && other.directory !== directory).map((other)=>other.directory);
    return paths.filter((path)=>SOURCE.test(path) && isBelow(path, directory) && !BUILT.test(path) && !(0,wanted/* isInstalled */.j$)(path) && !inner.some((other)=>isBelow(path, other)));
}
/** Whether a path lies in a directory; `''` is the root. */ function isBelow(path, directory) {
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

/**
 * The coverage of both trees: manifests that were read, and those that were not or not completely.
 */ function coverageOf(head, base, lost) {
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
/** An item for each `${VAR}` placeholder, whose value cannot be judged. */ function undecided({ path, variables }) {
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
/** Bytes of a file that are searched for imports, at most. */ const coverage_MAX_SOURCE = 1_000_000;
/** Maximum number of files that are searched for signs of an app without a manifest. */ const MAX_FILES = 200;
/**
 * Items for apps whose manifest is gone while their code remains: their findings must not count as
 * fixed.
 * @param gone manifests of the base that the head does not have, not even elsewhere
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
        // An unreadable file counts as no sign; the code scanner reports it as not scanned.
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
var forge_rules = __webpack_require__(25187);
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
    if (first !== undefined) notes.push(`${path}:${first.at.line} has \${…} (${variables.length} in all), which is filled in when the app is deployed: it cannot be judged here`);
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
var diff = __webpack_require__(57809);
;// CONCATENATED MODULE: ./src/scanners/forge/scan.js









/** Reads the manifests of both trees, and applies the rules that the policy does not disable. */ async function scanForge(context) {
    const { policy } = context;
    const rules = forge_rules/* FORGE_RULES */.Q.filter(({ id })=>!policy.scan.forge.disable.includes(id));
    const { head, base } = await readSides(context, rules);
    const moved = base === null ? new Map() : movedManifests(head, base);
    const before = base === null ? null : scan_suppressions(base);
    const written = scan_suppressions(head);
    const inline = (0,suppressions/* inForce */.Nm)(written, before);
    const observed = base === null ? [] : observe(base, rules);
    const inHead = (0,suppressions/* withFormerIds */._$)(observe(head, rules), observed, moved);
    const judged = (0,suppressions/* suppress */.Mc)(inHead, inline.counted);
    const lost = base === null ? [] : await orphaned(goneOf(head, base, moved), head, context.head);
    // A manifest that cannot be read in the head does not count as repaired.
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
 * A file that is a manifest in one tree counts as one in the other, even if it cannot be parsed
 * there.
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
 * The changed permissions of all apps. An app that cannot be read in one tree is not compared: in
 * the head that fails the scan, in the base it is being repaired.
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
    ].filter((path)=>!unread.has(path)).flatMap((path)=>(0,diff/* permissionChanges */.B)(here.get(path) ?? null, before.get(path) ?? null));
}


/***/ }),

/***/ 66506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
 * The entry points of an app.
 * @param has tells whether the tree contains a path (symbolic links included)
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
/**
 * The file of a handler. Forge looks below `src`; the code of an app that is bundled without the
 * Forge CLI may be beside the manifest.
 */ function fileOf(directory, name, has) {
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

/***/ 31433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ suppressionNotes)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30092);


/**
 * Notes about suppression comments: how many findings they hide, which have no effect because they
 * lack an id, and which name a finding that moved.
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
/** The note for a comment without an id; with the correct text, when there is a finding to name. */ function unbound(comment, findings) {
    const { path, line, rule } = comment;
    const [id] = findings.find(({ observation })=>(0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAt */ .ii)(comment, observation))?.ids ?? [];
    const remedy = id === undefined ? 'no finding of that rule is there: remove it' : `write fixby-ignore ${rule} ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id)}: and why`;
    return `${path}:${line} has a fixby-ignore for ${rule} that names no finding, and silences nothing; ${remedy}`;
}
function movedNote({ ids }, { path, line, rule, id }) {
    const [now = ''] = ids;
    if (now.startsWith(id)) return [];
    return [
        `${path}:${line} silences ${rule} ${id}, which moved and is ${(0,_core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(now)} now: write that instead`
    ];
}


/***/ }),

/***/ 30092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ suppress),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   _$: () => (/* binding */ withFormerIds),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   kk: () => (/* binding */ suppressionsIn)
/* harmony export */ });
/* harmony import */ var _core_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66145);
/* harmony import */ var _core_findings_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80504);
/* harmony import */ var _core_findings_pair_weaknesses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70061);



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
function names({ id }, { ids }) {
    return id !== '' && ids.some((own)=>own.startsWith(id));
}
/**
 * The findings of the head with their former ids, from before they moved or their file was renamed.
 */ function withFormerIds(head, base, moved) {
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

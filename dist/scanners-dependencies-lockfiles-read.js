"use strict";
exports.id = 1825;
exports.ids = [1825];
exports.modules = {

/***/ 71816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isVersionText)
/* harmony export */ });
/* harmony import */ var _purl_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70581);

/** A version that begins with a number (after an optional `v` or `=`) and is a single word. */ const NUMBERED = /^[v=]?\d[\w.+!~:-]*$/i;
const WORD = /^\w[\w.+~:-]*$/;
/** What Maven and Gradle resolve to the newest version: `LATEST`, `latest.release`, `1.+`. */ const NEWEST = /^(?:LATEST|RELEASE|latest\.\w+)$|\+$/;
/**
 * Whether a text is one exact version. False for a range (`3.6.*`, `[1,2)`), an unresolved property
 * (`$(Prop)`, `${prop}`), an address, a branch or nothing: these cannot be compared.
 * @param ecosystem the OSV ecosystem
 */ function isVersionText(ecosystem, version) {
    const text = version.trim();
    if (text.length > 256) return false;
    switch((0,_purl_type_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRelease */ .U7)(ecosystem)){
        case 'Maven':
            return WORD.test(text) && !NEWEST.test(text);
        case 'npm':
            return NUMBERED.test(text) && !/(?:^|\.)x(?:\.|$)/i.test(text);
        case 'PyPI':
        case 'Go':
        case 'crates.io':
        case 'NuGet':
        case 'RubyGems':
        case 'Packagist':
        case 'Hex':
        case 'Pub':
            return NUMBERED.test(text);
        default:
            // Linux distributions and other ecosystems from SBOMs: reject only what is clearly not a
            // version.
            return text !== '' && !/[\s*$(){}<>]|:\/\//.test(text);
    }
}


/***/ }),

/***/ 3633:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ readDownloads),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _shared_wanted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75698);
/* harmony import */ var _lockfiles_companions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89541);
/* harmony import */ var _lockfiles_downloads_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22908);
/* harmony import */ var _lockfiles_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71291);
/* harmony import */ var _lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57535);
/* harmony import */ var _lockfiles_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51599);
/* harmony import */ var _lockfiles_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(283);







/** The text of a file without the byte order mark that some editors write. */ async function textOf(tree, path) {
    return (await tree.read(path)).toString('utf8').replace(/^\uFEFF/, '');
}
/**
 * What a lockfile downloads; nothing where it cannot be read, which the scan of that file says.
 * @param path relative to the repository, with `/`
 */ async function readDownloads(tree, here, path) {
    const kind = (0,_lockfiles_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .lockfileKind */ .Wd)(path);
    if (kind === null) return [];
    try {
        return (0,_lockfiles_downloads_read_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadsOf */ .z)(kind, await readInput(tree, here, path, kind));
    } catch (error) {
        if (error instanceof _lockfiles_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .LockfileError */ .g) return [];
        throw error;
    }
}
/** Reads a lockfile with the manifests and companions that add information. */ async function readInput(tree, here, path, kind) {
    const read = (file)=>textOf(tree, file);
    const text = await read(path);
    const beside = new Map();
    const wanted = [
        ...(0,_lockfiles_read_js__WEBPACK_IMPORTED_MODULE_5__/* .siblings */ .wE)(kind, path, text),
        ...(0,_lockfiles_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a)(path, text, kind.name)
    ];
    for(let next = wanted.pop(); next !== undefined; next = wanted.pop()){
        if (beside.has(next) || next === path || !here.has(next)) continue;
        const content = await read(next);
        beside.set(next, content);
        wanted.push(...(0,_lockfiles_companions_js__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a)(next, content, kind.name));
    }
    const members = (0,_lockfiles_members_js__WEBPACK_IMPORTED_MODULE_4__/* .memberManifests */ .D)(kind.name, path, here, (file)=>beside.get(file));
    for (const file of members)if (!beside.has(file) && !(0,_shared_wanted_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstalled */ .j$)(file)) beside.set(file, await read(file));
    return {
        path,
        text,
        beside
    };
}


/***/ }),

/***/ 29216:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ addressOrigin)
/* harmony export */ });
/**
 * Prefixes of addresses by the kind of their target. `npm:` denotes a registry; a text without a
 * prefix is a version or a range.
 */ const OWN = /^(?:link|workspace|portal|root|directory|virtual):|^(?:\.{1,2}|~)?\/|^\.{1,2}$|^[A-Za-z]:[\\/]/;
const GIT = /^(?:git(?:\+[a-z]+)?|ssh|github|gitlab|bitbucket|gist):|^[\w-]+@[\w.-]+:|^(?:git@)?[\w.-]+\/[\w.-]+(?:#.*)?$|\.git(?:#.*)?$/is;
/** URLs under which GitHub, GitLab and Bitbucket serve the archive of a commit. */ const GIT_ARCHIVE = /^https?:\/\/(?:codeload\.github\.com|api\.github\.com\/repos|github\.com\/[^/]+\/[^/]+\/(?:archive|tarball)|gitlab\.com\/.*\/(?:archive|-\/archive)|bitbucket\.org\/[^/]+\/[^/]+\/get)\//i;
const FILE = /^(?:file|exec):/i;
const ARCHIVE = /\.(?:tgz|tar|tar\.gz|tar\.bz2|zip|whl)(?:[#?:].*)?$/is;
/**
 * The origin that an address in a JavaScript lockfile denotes: `file:../x` and `link:` a directory,
 * `file:x.tgz` a file, `github:` and other repository addresses git.
 * @returns null when the text is a version, or the URL of a registry's tarball
 */ function addressOrigin(address) {
    if (FILE.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (OWN.test(address)) return ARCHIVE.test(address) ? 'file' : 'own';
    if (/^https?:/i.test(address)) {
        if (GIT_ARCHIVE.test(address) || /\.git(?:#.*)?$/is.test(address)) return 'git';
        return /\/-\/|\/download\//.test(address) ? null : 'url';
    }
    return GIT.test(address) ? 'git' : null;
}


/***/ }),

/***/ 37432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ admits)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59832);




/** Whether a range includes a version; null when that cannot be decided. Texts are untrusted. */ function admits(grammar, range, version) {
    return JUDGES[grammar](range.trim(), version);
}
const EXACT = /^\d+(?:\.\d+)*$/;
const JUDGES = {
    npm: bySemver,
    pub: bySemver,
    // In Cargo a bare version means what `^` means elsewhere.
    cargo: (range, version)=>bySemver(range.split(',').map((part)=>part.trim().replace(/^(?=\d)/, '^')).join(' '), version),
    python: byPython,
    poetry: (range, version)=>{
        if (EXACT.test(range)) return byPython(`==${range}`, version);
        return /^\^/.test(range) ? bySemver(range, version) : byPython(range, version);
    },
    ruby: byRuby,
    elixir: (range, version)=>/\b(?:and|or)\b/.test(range) ? null : byRuby(range, version),
    nuget: byNuGet,
    // In Composer `~` has another meaning than in npm, and a branch is not a range.
    composer: (range, version)=>EXACT.test(range) || /^\^\d[\d.]*$/.test(range) ? bySemver(range, version.replace(/^v/, '')) : null
};
function bySemver(range, version) {
    if (semver__WEBPACK_IMPORTED_MODULE_2___default().validRange(range) === null || semver__WEBPACK_IMPORTED_MODULE_2___default().valid(version) === null) return null;
    return semver__WEBPACK_IMPORTED_MODULE_2___default().satisfies(version, range, {
        includePrerelease: true
    });
}
function byPython(range, version) {
    const bare = range.replace(/^\[[^\]]*\]\s*/, '').replace(/^\((.*)\)$/, '$1');
    if (!/^[<>=!~]/.test(bare) || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange)(bare) || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(version)) return null;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, bare, {
        prereleases: true
    });
}
function byRuby(range, version) {
    if (!/^(?:~>|[<>]=?|=|!=)?\s*\d[\w.]*$/.test(range) || !/^\d[\w.]*$/.test(version)) return null;
    return (0,_renovatebot_ruby_semver__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(version, range);
}
/** A bare version is the lowest that NuGet takes; what other packages need may raise it. */ function byNuGet(version, locked) {
    const order = (0,_core_packages_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)('NuGet', locked, version);
    return order === null ? null : order >= 0;
}


/***/ }),

/***/ 13926:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readCargoManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29310);


const table = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({});
const sections = {
    dependencies: table,
    'build-dependencies': table,
    'dev-dependencies': table
};
const Manifest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional()
    }).optional(),
    ...sections,
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(sections)).default({}),
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dependencies: table
    }).optional()
});
const Wish = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    git: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'registry-index': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
}).partial();
/**
 * Reads a Cargo.toml. What it inherits (`workspace = true`) is what the workspace says.
 * @param workspace the text of the Cargo.toml that has its workspace; null where it is its own, or
 *   has none
 * @throws LockfileError when one of them can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function readCargoManifest(text, workspace = null) {
    const manifest = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(text, Manifest);
    const above = manifest.workspace ?? (workspace === null ? undefined : (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(workspace, Manifest).workspace);
    const inherited = above?.dependencies ?? {};
    const wishes = [
        manifest,
        ...Object.values(manifest.target)
    ].flatMap((at)=>[
            ...wishesIn(at.dependencies, inherited, false),
            ...wishesIn(at['build-dependencies'], inherited, false),
            ...wishesIn(at['dev-dependencies'], inherited, true)
        ]);
    const shared = Object.entries(manifest.workspace?.dependencies ?? {}).map(([alias, wish])=>[
            alias,
            wishOf(wish).package ?? alias
        ]);
    return {
        name: manifest.package?.name ?? null,
        wishes,
        shared
    };
}
function wishesIn(wished, shared, dev) {
    return Object.entries(wished).map(([key, wish])=>{
        const own = wishOf(wish);
        const inherited = own.workspace === true;
        const meant = inherited ? wishOf(shared[key]) : own;
        const { package: name, version } = meant;
        return {
            name: name ?? key,
            range: version ?? null,
            dev,
            origin: originOf(meant),
            inherited
        };
    });
}
function originOf(wish) {
    if (wish.path !== undefined) return 'own';
    if (wish.git !== undefined) return 'git';
    const registry = wish.registry ?? wish['registry-index'] ?? 'crates-io';
    return registry === 'crates-io' ? 'registry' : 'elsewhere';
}
function wishOf(wish) {
    return typeof wish === 'string' ? {
        version: wish
    } : Wish.catch({}).parse(wish);
}


/***/ }),

/***/ 89541:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ companions)
/* harmony export */ });
/* harmony import */ var _deno_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62535);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57535);
/* harmony import */ var _maven_pom_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64090);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41332);
/* harmony import */ var _python_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40807);





/**
 * Other files that osv-scanner needs to read this one: the targets of `-r` and `-c` in a
 * requirements file, the go.sum of a go.mod, the parent of a pom.xml. Only direct references; the
 * caller follows further ones.
 * @param path relative to the repository, with `/`
 * @param kind of the lockfile that led here: the target of `-r base.txt` is a requirements file
 *   although its name does not say so
 * @returns paths relative to the repository; URLs and paths outside of it are left out
 */ function companions(path, text, kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .lockfileKind */ .Wd)(path)?.name) {
    return [
        ...new Set(targets(kind, text).flatMap((target)=>(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .besides */ .o)(path, target) ?? []))
    ];
}
function targets(kind, text) {
    switch(kind){
        case 'go':
            return [
                'go.sum'
            ];
        case 'maven':
            return (0,_maven_pom_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .pomParent */ .D)(text);
        case 'deno':
        case 'deno-lock':
            return importMap(text);
        case 'pip':
            return referenced(text);
        default:
            return [];
    }
}
function importMap(text) {
    const map = (0,_deno_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .importMapOf */ .Rb)(text);
    return map === null ? [] : [
        map
    ];
}
function referenced(text) {
    return (0,_python_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementLines */ .p)(text).flatMap((line)=>(0,_python_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .reference */ .i)(line)?.target ?? []);
}


/***/ }),

/***/ 62535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ parseDeno),
/* harmony export */   HF: () => (/* binding */ configuration),
/* harmony export */   Rb: () => (/* binding */ importMapOf),
/* harmony export */   Xh: () => (/* binding */ splitSpecifier),
/* harmony export */   bC: () => (/* binding */ specifiersIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49370);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12512);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41332);





const texts = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).default({});
const Imports = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    imports: texts,
    scopes: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), texts).default({})
});
const Pointer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    importMap: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
});
/**
 * Parses a file of Deno, which may have comments.
 * @param what it is called in the message
 * @throws LockfileError when it is no JSON, or has another form
 */ function parseDeno(schema, text, what) {
    const errors = [];
    const parsed = schema.safeParse((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(text, errors, {
        allowTrailingComma: true
    }));
    const [first] = errors;
    if (first !== undefined) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g(`not valid JSON, as a ${what} has to be`, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(text, first.offset));
    if (!parsed.success) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g(`not valid as a ${what}`, null);
    return parsed.data;
}
/**
 * Reads a deno.json, with the import map that it names, or an import map.
 * @throws LockfileError when it cannot be read
 */ function configuration(path, text, beside) {
    const map = importMapOf(text);
    const other = map === null ? undefined : beside.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .o)(path, map) ?? '');
    const files = [
        text,
        ...other === undefined ? [] : [
            other
        ]
    ];
    const all = files.map((content)=>parseDeno(Imports.loose(), content, 'deno.json'));
    const targets = all.flatMap(({ imports, scopes })=>[
            imports,
            ...Object.values(scopes)
        ]).flatMap((entries)=>Object.values(entries)).filter((target)=>typeof target === 'string');
    const away = [
        ...targets,
        ...other === undefined && map !== null ? [
            map
        ] : []
    ];
    return {
        npm: all.flatMap(specifiersIn),
        others: away.filter((target)=>/^(?:jsr:|https?:)/.test(target))
    };
}
/** The import map that a deno.json names, as it is written; null where it names none. */ function importMapOf(text) {
    return Pointer.safeParse((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(text)).data?.importMap ?? null;
}
const SPECIFIER = /\bnpm:\/?(@?[\w.-]+(?:\/[\w.-]+)?(?:@[^\s"'`/]*)?)/g;
/** The packages of npm in any text of a value, each `name@range`. */ function specifiersIn(value) {
    if (typeof value === 'string') return [
        ...value.matchAll(SPECIFIER)
    ].map(([, found = ''])=>onlyPackage(found));
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(specifiersIn);
}
/** Without the path inside of the package: `npm:preact/hooks`. */ function onlyPackage(specifier) {
    return specifier.startsWith('@') ? specifier : specifier.replace(/^([^@/]+)\/[^@]*/, '$1');
}
/** @param specifier `name@range`, possibly followed by peers (`_react@18`) or a path */ function splitSpecifier(specifier) {
    const [, name = specifier, range = ''] = /^(@?[^@/]+(?:\/[^@/]+)?)(?:@([^/_]*))?/.exec(specifier) ?? [];
    return {
        name,
        range
    };
}


/***/ }),

/***/ 76781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ strangeHosts),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bz: () => (/* binding */ knownOf),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1772);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74310);


/** Takes together what lockfiles download; each with the OSV ecosystem of its packages. */ function knownOf(lockfiles) {
    const hosts = new Map();
    const checksums = new Map();
    const owners = new Map();
    for (const { ecosystem, downloads } of lockfiles)for (const one of downloads){
        const place = one.address === null ? null : (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one.address);
        // What is asked for by its address makes no registry of the host.
        if (place !== null) add(hosts, one.foreign ? `${ecosystem} addresses` : ecosystem, registryAt(ecosystem, place));
        for (const checksum of one.checksums){
            add(checksums, fileKey(ecosystem, one), checksum);
            const owner = ownerOf(ecosystem, one, checksum);
            if (owner !== null) add(owners, checksum, owner);
        }
    }
    return {
        hosts,
        checksums,
        owners
    };
}
/**
 * What a registry is known by: its host or, for Cargo, the whole place, since several registries
 * may be repositories of one host.
 */ function registryAt(ecosystem, place) {
    return ecosystem === 'crates.io' ? place : (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(place);
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([
        value
    ]));
    else known.add(value);
}
/** One file of one version of a package. */ function fileKey(ecosystem, { name, version, part }) {
    return JSON.stringify([
        ecosystem,
        (0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(ecosystem, name),
        version,
        part
    ]);
}
/**
 * Which version of which package has a checksum, `name@version`; null where several may: two tags
 * stand at one commit, two versions of a module have the same go.mod, a project gives a name of its
 * own to what it takes from an address.
 */ function ownerOf(ecosystem, one, checksum) {
    const { name, version } = one.says ?? one;
    const shared = checksum.startsWith('commit:') || checksum.startsWith('h1/go.mod:');
    return shared || one.foreign || !/^v?\d[\w.+-]*$/.test(version) ? null : `${(0,_same_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(ecosystem, name)}@${version}`;
}
/**
 * Hosts that downloads lead to and that are neither the public ones of the ecosystem nor known: a
 * package of a registry needs a registry, what is asked for by its address may be at a code host.
 */ function strangeHosts(ecosystem, downloads, known) {
    const found = new Map();
    for (const one of downloads){
        const place = one.address === null ? null : (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one.address);
        if (place === null || isKnown(place, one, ecosystem, known)) continue;
        const host = registryAt(ecosystem, place);
        const entry = found.get(host) ?? {
            first: one,
            names: new Set()
        };
        entry.names.add(one.name);
        found.set(host, entry);
    }
    return [
        ...found
    ].map(([host, { first, names }])=>({
            host,
            first,
            packages: names.size
        }));
}
function isKnown(place, { foreign }, ecosystem, known) {
    if ((0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .publicRegistries */ .D)(ecosystem).some((host)=>(0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(place, host))) return true;
    const isCode = (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodeHost */ .cy)(place);
    if (foreign && isCode) return true;
    // Anybody may put a file at a code host.
    if (!foreign && isCode && ecosystem !== 'crates.io') return false;
    const registry = registryAt(ecosystem, place);
    return known.some((hosts)=>hosts.get(ecosystem)?.has(registry) === true || foreign && hosts.get(`${ecosystem} addresses`)?.has(registry) === true);
}


/***/ }),

/***/ 22908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ downloadsOf)
});

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/address.js
var address = __webpack_require__(29216);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/bun.js
var bun = __webpack_require__(28015);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock.js
var package_lock = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-entries.js
var package_lock_entries = __webpack_require__(28513);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm-syntax.js
var pnpm_syntax = __webpack_require__(93661);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/registry-tarball.js
var registry_tarball = __webpack_require__(67532);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn-syntax.js
var yarn_syntax = __webpack_require__(46376);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/python/names.js
var names = __webpack_require__(92903);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/download.js

/** What a lockfile says of one download, with nothing of the rest. */ function download(at, more = {}) {
    const { line, column, name, version, path } = at;
    const nothing = {
        address: null,
        says: null,
        checksums: [],
        part: '',
        foreign: false
    };
    return {
        line,
        column,
        name,
        version,
        path,
        ...nothing,
        ...more
    };
}
/** The checksums of a Subresource Integrity text: `sha512-\u2026 sha1-\u2026`. */ function integrity(text) {
    return (text ?? '').split(/\s+/).flatMap((part)=>{
        const [, algorithm, value] = /^(\w+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
        return algorithm === undefined || value === undefined ? [] : [
            `${algorithm}:${value}`
        ];
    });
}
const WHEEL = /^(.+?)-(\d[^-]*)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
const ARCHIVE = /\.(?:tar\.gz|tgz|tar\.bz2|zip)$/i;
/**
 * The package that a file of a Python index is, by its name; null where that does not tell.
 * @param file its name, or an address that ends in it
 * @param name the package that it should be: only that tells where in `a-1-2.0.zip` the name ends
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */ function pythonFile(file, name) {
    const base = decoded(file.replace(/[?#].*$/, '').replace(/^.*[/\\]/, ''));
    const [, wheel, version] = WHEEL.exec(base) ?? [];
    if (wheel !== undefined && version !== undefined) return {
        name: wheel,
        version
    };
    if (!ARCHIVE.test(base)) return null;
    const bare = base.replace(ARCHIVE, '');
    for(let dash = bare.indexOf('-'); dash > 0; dash = bare.indexOf('-', dash + 1))if ((0,names/* pythonName */.o)(bare.slice(0, dash)) === (0,names/* pythonName */.o)(name)) return {
        name,
        version: bare.slice(dash + 1)
    };
    const [, other, rest] = /^(.+)-(\d[^-]*)$/.exec(bare) ?? [];
    return other === undefined || rest === undefined ? null : {
        name: other,
        version: rest
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch (error) {
        if (error instanceof URIError) return text;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/javascript.js








/** What `resolved` of a package-lock.json leads to; its names are checked elsewhere. */ function inPackageLock(input) {
    const { packages, tree } = (0,package_lock_entries/* packageLockOf */.r)(input);
    return [
        ...packages ?? [],
        ...tree ?? []
    ].filter(({ link, location })=>!link && /(?:^|\/)node_modules\//.test(location)).map((entry)=>download({
            ...entry,
            path: entry.location,
            name: (0,package_lock/* nameOf */.Vb)(entry),
            version: entry.version ?? ''
        }, {
            address: entry.resolved,
            checksums: integrity(entry.integrity),
            foreign: (0,address/* addressOrigin */.V)(entry.resolved ?? entry.version ?? '') !== null
        }));
}
/** What `resolved` of Yarn 1, or `resolution` of later ones, leads to. */ function inYarn({ text }) {
    const { cacheKey, entries } = (0,yarn_syntax/* parseYarnLock */.$J)(text);
    return entries.map((entry)=>yarnDownload(entry, cacheKey));
}
function yarnDownload(entry, cacheKey) {
    const path = entry.descriptors[0] ?? '';
    const at = {
        ...entry,
        path,
        name: (0,yarn_syntax/* descriptorPackage */.WO)(path)
    };
    const foreign = entry.descriptors.every((descriptor)=>(0,address/* addressOrigin */.V)((0,yarn_syntax/* splitDescriptor */._t)(descriptor).range) !== null || isPatch(descriptor));
    if (entry.resolution !== null) {
        const address = archiveOf(entry.resolution);
        const [, key = cacheKey, value] = /^(?:([^/]+)\/)?(\w+)$/.exec(entry.checksum ?? '') ?? [];
        const checksums = value === undefined ? [] : [
            `yarn-${key}:${value}`
        ];
        return download(at, {
            address,
            says: berry(entry.resolution),
            checksums,
            foreign
        });
    }
    const [, sha1] = /#([0-9a-f]{40})$/.exec(entry.resolved ?? '') ?? [];
    const own = (0,address/* addressOrigin */.V)(entry.resolved ?? '') === 'git' || sha1 === undefined ? [] : [
        `sha1-hex:${sha1}`
    ];
    return download(at, {
        address: entry.resolved,
        says: foreign ? null : (0,registry_tarball/* registryTarball */.E5)(entry.resolved ?? ''),
        checksums: [
            ...own,
            ...integrity(entry.integrity)
        ],
        foreign
    });
}
function isPatch(descriptor) {
    return (0,yarn_syntax/* splitDescriptor */._t)(descriptor).range.startsWith('patch:');
}
/** Parses `lodash@npm:4.17.21`; other protocols do not denote a registry. */ function berry(resolution) {
    const { name, range } = (0,yarn_syntax/* splitDescriptor */._t)(resolution);
    const version = /^npm:([^:]+?)(?:::.*)?$/.exec(range)?.[1];
    return version === undefined ? null : {
        name,
        version
    };
}
/** Yarn writes where an archive is that is not at the registry's usual place. */ function archiveOf(resolution) {
    const archive = /[:&]__archiveUrl=([^&]+)/.exec(resolution)?.[1];
    if (archive !== undefined) return decodeURIComponent(archive.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    const { range } = (0,yarn_syntax/* splitDescriptor */._t)(resolution);
    return /^(?:npm|patch|workspace|link|portal|file|virtual|exec):/.test(range) ? null : range;
}
/** What a `tarball` of a pnpm-lock.yaml leads to. */ function inPnpm(input) {
    return (0,pnpm_syntax/* pnpmLockOf */.O)(input).packages.map((entry)=>{
        // What is asked for by its address has that in the place of a version, or in the key.
        const foreign = !/^\d/.test(entry.version) || /@(?:https?|git|file)[:+]|^(?:https?|file):/.test(entry.key);
        return download({
            ...entry,
            path: entry.key
        }, {
            address: entry.tarball,
            says: foreign ? null : (0,registry_tarball/* registryTarball */.E5)(entry.tarball ?? ''),
            checksums: integrity(entry.integrity),
            foreign
        });
    });
}
/** A package of a registry has its address, where that is not the usual one, behind its name. */ function inBun({ text }) {
    return (0,bun/* bunPackages */.v)(text).map(({ key, address, checksum, origin, ...entry })=>{
        const foreign = origin !== 'registry';
        const says = foreign ? null : (0,registry_tarball/* registryTarball */.E5)(address ?? '');
        return download({
            ...entry,
            path: key
        }, {
            address,
            says,
            checksums: integrity(checksum),
            foreign
        });
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/json.js
var json = __webpack_require__(12512);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/toml.js
var toml = __webpack_require__(29310);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/yaml.js
var yaml = __webpack_require__(84385);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/others.js






const Crates = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().catch(''),
        version: schemas/* string */.YjP().catch('').default(''),
        source: schemas/* string */.YjP().optional().catch(undefined),
        checksum: schemas/* string */.YjP().optional().catch(undefined)
    })).default([]),
    /** Before the second version of the format the checksums stood here. */ metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({})
});
/**
 * The registry or repository of each crate.
 * @throws LockfileError when it can't be read
 */ function inCargo({ text }) {
    const { package: crates, metadata } = (0,toml/* parseToml */.MT)(text, Crates);
    const lines = (0,toml/* packageLines */.iN)(text, crates.map(({ name })=>name));
    return crates.map(({ name, version, source = null, checksum }, node)=>{
        const noted = checksum ?? metadata[`checksum ${name} ${version} (${source ?? ''})`];
        return download({
            ...lines[node] ?? {
                line: 1,
                column: 1
            },
            name,
            version,
            path: name
        }, {
            address: source,
            checksums: typeof noted === 'string' && /^[0-9a-f]{64}$/.test(noted) ? [
                `sha256:${noted}`
            ] : [],
            foreign: source?.startsWith('git+') === true
        });
    });
}
/** go.sum has the checksum of each module, and of its go.mod, which may be another's as well. */ function inGoSum({ path, beside }) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'go.sum');
    return (beside.get(file) ?? '').split(/\r?\n/).flatMap((line, index)=>{
        const [, name, version, part = '', checksum] = /^(\S+) v([^\s/]+)(\/go\.mod)? (h1:\S+)$/.exec(line.trim()) ?? [];
        if (name === undefined || version === undefined || checksum === undefined) return [];
        return [
            download({
                line: index + 1,
                column: 1,
                name,
                version,
                path: name
            }, {
                file,
                checksums: [
                    checksum.replace('h1:', `h1${part}:`)
                ],
                part
            })
        ];
    });
}
const others_text = schemas/* string */.YjP().optional().catch(undefined);
const Archive = schemas/* object */.Ikc({
    type: others_text,
    url: others_text,
    reference: others_text,
    shasum: others_text
}).optional().catch(undefined);
const Composed = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().default(''),
    source: Archive,
    dist: Archive
})).catch([]).default([]);
const Composer = schemas/* object */.Ikc({
    packages: Composed,
    'packages-dev': Composed
});
/** The archives that Composer downloads. Each is of a commit, which a version keeps for ever. */ function inComposer({ text: source }) {
    const lock = Composer.safeParse((0,json/* parseJson */.qF)(source)).data;
    return [
        ...lock?.packages ?? [],
        ...lock?.['packages-dev'] ?? []
    ].flatMap((entry)=>{
        const { name, version, dist } = entry;
        if (dist?.type === 'path') return [];
        const at = {
            line: (0,json/* lineAt */.mh)(source, source.indexOf(`"${name}"`)),
            column: 1,
            name,
            version,
            path: name
        };
        const shasum = dist?.shasum ?? '';
        const from = [
            entry.source,
            dist
        ].flatMap((archive)=>archive?.url === undefined ? [] : [
                archive
            ]);
        return from.map(({ url = '', reference })=>download(at, {
                address: url,
                checksums: others_archiveOf(url, reference, shasum, version),
                part: url === dist?.url ? 'dist' : 'source',
                foreign: true
            }));
    });
}
function others_archiveOf(url, reference, shasum, version) {
    if (/^dev-|-dev$/.test(version)) return [];
    // The commit is compared and not the address, which changes when a repository is renamed.
    const commit = /\b[0-9a-f]{40}\b/.exec(url)?.[0] ?? reference;
    return [
        ...commit === undefined ? [] : [
            `commit:${commit}`
        ],
        ...shasum === '' ? [] : [
            `sha1-hex:${shasum}`
        ]
    ];
}
/** The places that a Gemfile.lock takes gems from, and the checksums that new ones have. */ function inBundler({ text: source }) {
    let section = '';
    return source.split(/\r?\n/).flatMap((line, index)=>{
        if (/^\S/.test(line)) section = line.trim();
        const at = {
            line: index + 1,
            column: 1
        };
        const remote = /^ {2}remote: (.+)$/.exec(line)?.[1];
        if (remote !== undefined && (section === 'GEM' || section === 'GIT')) {
            const named = {
                name: 'gems',
                version: '',
                path: `${section} remote`
            };
            return [
                download({
                    ...at,
                    ...named
                }, {
                    address: remote,
                    foreign: section === 'GIT'
                })
            ];
        }
        const [, name, version, sum] = /^ {2}(\S+) \(([^)]+)\) (sha\d+=\w+)/.exec(line) ?? [];
        if (section !== 'CHECKSUMS' || name === undefined || version === undefined) return [];
        return [
            download({
                ...at,
                name,
                version,
                path: name
            }, {
                checksums: [
                    (sum ?? '').replace('=', ':')
                ]
            })
        ];
    });
}
const NuGet = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        resolved: others_text,
        contentHash: others_text
    })).catch({}))
});
/** The checksum of each package of a packages.lock.json. */ function inNuGet({ text: source }) {
    const frameworks = NuGet.safeParse((0,json/* parseJson */.qF)(source)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).map(([name, { resolved, contentHash }])=>download({
                line: (0,json/* lineAt */.mh)(source, source.indexOf(`"${name}"`)),
                column: 1,
                name,
                version: resolved ?? '',
                path: name
            }, {
                checksums: contentHash === undefined ? [] : [
                    `sha512:${contentHash}`
                ]
            })));
}
/** `"key": {:hex, :name, "1.0.0", "checksum", \u2026, "repository", "checksum"}` */ const HEX = /^[ \t]*"([^"]+)":[ \t]*\{:hex,[ \t]*:"?([\w.-]+)"?,[ \t]*"([^"]+)",[ \t]*"(\w+)"/gm;
/** Mix downloads the package that stands behind the key, which may be another. */ function inMix({ text: source }) {
    return [
        ...source.matchAll(HEX)
    ].map(({ 1: key = '', 2: name = '', 3: version = '', 4: sum = '', index })=>download({
            line: (0,json/* lineAt */.mh)(source, index + 1),
            column: 1,
            name: key,
            version,
            path: key
        }, {
            says: {
                name,
                version
            },
            checksums: [
                `sha256:${sum}`
            ]
        }));
}
const Pub = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        source: others_text,
        version: others_text,
        description: schemas/* object */.Ikc({
            name: others_text,
            url: others_text,
            sha256: others_text
        }).optional().catch(undefined)
    }))
});
/** A hosted package of a pubspec.lock has its name once more beside the address. */ function inPub({ text: source }) {
    const packages = Pub.safeParse((0,yaml/* yamlOf */.h)(source)).data?.packages ?? {};
    return Object.entries(packages).flatMap(([name, entry])=>{
        const { version = '', description } = entry;
        if (description?.url === undefined || !/^(?:hosted|git)$/.test(entry.source ?? '')) return [];
        const at = {
            line: (0,json/* lineAt */.mh)(source, source.indexOf(`\n  ${name}:`) + 1),
            column: 1,
            name,
            version,
            path: name
        };
        const says = description.name === undefined ? null : {
            name: description.name,
            version
        };
        const checksums = description.sha256 === undefined ? [] : [
            `sha256:${description.sha256}`
        ];
        return [
            download(at, {
                address: description.url,
                says,
                checksums,
                foreign: entry.source === 'git'
            })
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/python.js




const File = schemas/* object */.Ikc({
    url: schemas/* string */.YjP().optional(),
    file: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    hash: schemas/* string */.YjP().optional(),
    hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).optional()
});
const files = schemas/* array */.YOg(File).catch([]).default([]);
const Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().catch(''),
    version: schemas/* string */.YjP().catch('').default(''),
    source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({}),
    index: schemas/* string */.YjP().optional().catch(undefined),
    url: schemas/* string */.YjP().optional().catch(undefined),
    git: schemas/* string */.YjP().optional().catch(undefined),
    sdist: File.optional().catch(undefined),
    wheels: files,
    files
});
const Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(Package).default([]),
    packages: schemas/* array */.YOg(Package).default([])
});
/**
 * The files of uv.lock, poetry.lock, pdm.lock and pylock.toml, each with its checksum, and the
 * index or address that a package comes from.
 * @throws LockfileError when it can't be read
 */ function inPythonToml({ text }) {
    const lock = (0,toml/* parseToml */.MT)(text, Lock);
    const packages = [
        ...lock.package,
        ...lock.packages
    ];
    const lines = (0,toml/* packageLines */.iN)(text, packages.map(({ name })=>name));
    return packages.flatMap((entry, node)=>{
        const at = {
            ...lines[node] ?? {
                line: 1,
                column: 1
            },
            ...entry,
            path: entry.name
        };
        const foreign = isForeign(entry);
        const source = download(at, {
            address: sourceOf(entry),
            foreign
        });
        const archives = [
            entry.sdist ?? [],
            entry.wheels,
            entry.files
        ].flat();
        return [
            source,
            ...archives.map((file)=>download(at, {
                    ...fileOf(file, entry.name),
                    foreign
                }))
        ];
    });
}
/** Poetry names the kind of a source, uv by its key; PDM has an address of its own. */ function isForeign({ source, url, git }) {
    const { type } = source;
    if (url !== undefined || git !== undefined) return true;
    if (typeof type === 'string') return type !== 'legacy';
    return Object.keys(source).length > 0 && source['registry'] === undefined;
}
function sourceOf({ source, index, url, git }) {
    const addresses = [
        source['registry'],
        source['url'],
        source['git'],
        index,
        url,
        git
    ];
    return addresses.find((address)=>typeof address === 'string') ?? null;
}
function fileOf(file, name) {
    const part = file.url ?? file.file ?? file.name ?? file.path ?? '';
    const hashes = Object.entries(file.hashes ?? {}).map(([algorithm, value])=>`${algorithm}:${value}`);
    return {
        address: file.url ?? null,
        says: pythonFile(part, name),
        checksums: [
            ...file.hash === undefined ? [] : [
                file.hash
            ],
            ...hashes
        ],
        part: part.replace(/[?#].*$/, '').replace(/^.*[/\\]/, '')
    };
}
const Sources = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    url: schemas/* string */.YjP()
})).catch([]);
const Pinned = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional(),
    index: schemas/* string */.YjP().optional(),
    hashes: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]).default([])
}));
/** Pipenv names indexes once, and of each package the checksums of all its files together. */ function inPipenv({ text }) {
    const { _meta: meta, ...sections } = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).parse((0,json/* parseJson */.qF)(text));
    const sources = schemas/* object */.Ikc({
        sources: Sources
    }).safeParse(meta).data?.sources ?? [];
    const top = {
        line: 1,
        column: 1,
        name: 'packages',
        version: '',
        path: '_meta.sources'
    };
    return [
        ...sources.map(({ url })=>download(top, {
                address: url
            })),
        ...Object.values(sections).flatMap((section)=>Object.entries(Pinned.safeParse(section).data ?? {}).map(([name, { version = '', hashes }])=>download({
                    line: 1,
                    column: 1,
                    name,
                    version: version.replace(/^==/, ''),
                    path: name
                }, {
                    checksums: hashes
                })))
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/read.js



const READERS = new Map([
    [
        'package-lock',
        inPackageLock
    ],
    [
        'yarn',
        inYarn
    ],
    [
        'pnpm',
        inPnpm
    ],
    [
        'bun',
        inBun
    ],
    [
        'uv',
        inPythonToml
    ],
    [
        'poetry',
        inPythonToml
    ],
    [
        'pdm',
        inPythonToml
    ],
    [
        'pylock',
        inPythonToml
    ],
    [
        'pipenv',
        inPipenv
    ],
    [
        'cargo',
        inCargo
    ],
    [
        'go',
        inGoSum
    ],
    [
        'composer',
        inComposer
    ],
    [
        'bundler',
        inBundler
    ],
    [
        'nuget-lock',
        inNuGet
    ],
    [
        'mix',
        inMix
    ],
    [
        'pub',
        inPub
    ]
]);
/**
 * What a lockfile downloads, as far as it says so.
 * @throws LockfileError when it can't be read
 */ function downloadsOf(kind, input) {
    return READERS.get(kind.name)?.(input) ?? [];
}


/***/ }),

/***/ 74310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92903);



/** The form of a name that is the same for all spellings of one package. */ function sameName(ecosystem, name) {
    if (ecosystem === 'PyPI') return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonName */ .o)(name);
    return [
        'NuGet',
        'Packagist'
    ].includes(ecosystem) ? name.toLowerCase() : name;
}
/** Whether two texts are one version; also true where one of them is no version to us. */ function sameVersion(ecosystem, a, b) {
    if (a === b) return true;
    if (ecosystem !== 'PyPI') return plain(a) === plain(b);
    // A file's name cannot have every character of a version.
    const [left, right] = [
        a,
        b
    ].map((version)=>version.replace(/_/g, '+').replace(/\+.*$/, ''));
    if (left === undefined || right === undefined || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(left) || !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(right)) return true;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(left, right);
}
/**
 * A version without build metadata, which registries drop. Parsed loosely, since old tarballs have
 * irregular versions.
 */ function plain(version) {
    return semver__WEBPACK_IMPORTED_MODULE_1___default().parse(version, {
        loose: true
    })?.version ?? version;
}


/***/ }),

/***/ 71291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LockfileError),
/* harmony export */   u: () => (/* binding */ orNone)
/* harmony export */ });
/**
 * A lockfile cannot be read. The message neither quotes the file nor names its path, which the
 * caller knows.
 */ class LockfileError extends Error {
    /** 1-based; null where unknown. */ line;
    constructor(message, line){
        super(line === null ? message : `line ${line}: ${message}`);
        this.name = 'LockfileError';
        this.line = line;
    }
}
/** The result of `read`; null where the text is broken, which the scan of that file reports. */ function orNone(read) {
    try {
        return read();
    } catch (error) {
        if (error instanceof LockfileError) return null;
        throw error;
    }
}


/***/ }),

/***/ 32844:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ DependencyGraph)
/* harmony export */ });
/** An edge to the package with the number `to`, with the range by which it is required. */ const UNREACHED = -2;
const ROOT = -1;
/**
 * The dependency graph of a lockfile, walked breadth-first from the direct dependencies: first
 * production ones, then those of unknown kind, then development ones, so that a package counts as
 * `dev` only when nothing else leads to it. Packages are numbered from 0. The walk is iterative and
 * stores only parents, so 5,000 packages cost a few arrays.
 */ class DependencyGraph {
    #parent;
    #dev;
    #wanted;
    #roots = new Map();
    #projects = new Map();
    #dependents = new Map();
    #closed;
    /** @param closed whether `roots` is complete; if not, further packages may be direct */ constructor(size, roots, edgesOf, closed = true){
        this.#parent = new Int32Array(size).fill(UNREACHED);
        this.#dev = new Array(size).fill(null);
        this.#wanted = new Array(size);
        this.#closed = closed;
        for (const dev of [
            false,
            null,
            true
        ]){
            const start = roots.filter((root)=>root.dev === dev);
            for (const root of start){
                if (!this.#roots.has(root.to)) this.#roots.set(root.to, root);
                this.#want(root);
                this.#projects.set(root.to, (this.#projects.get(root.to) ?? new Set()).add(root.project));
            }
            this.#walk(start, dev, edgesOf);
        }
    }
    /**
   * The relation of one package. The chain `through` is computed here, for the few packages that
   * are looked up.
   */ relation(node) {
        const root = this.#roots.get(node) ?? null;
        const reached = this.#parent[node] !== UNREACHED;
        const wanted = [
            ...this.#wanted[node] ?? []
        ];
        const projects = [
            ...this.#projects.get(node) ?? []
        ];
        const dependents = this.#dependents.get(node) ?? new Map();
        const asked = {
            wanted,
            projects,
            dependents
        };
        if (root !== null) return {
            direct: true,
            dev: this.#devOf(node),
            through: [],
            root,
            ...asked
        };
        if (!reached) return {
            direct: null,
            dev: null,
            through: [],
            root: null,
            ...asked
        };
        return {
            ...asked,
            direct: this.#closed ? false : null,
            dev: this.#devOf(node),
            through: this.#chain(node),
            root: null
        };
    }
    #devOf(node) {
        const dev = this.#dev[node] ?? null;
        return dev === true && !this.#closed ? null : dev;
    }
    #chain(node) {
        const chain = [];
        for(let at = this.#parent[node] ?? ROOT; at >= 0; at = this.#parent[at] ?? ROOT)chain.push(at);
        return chain.reverse();
    }
    #walk(start, dev, edgesOf) {
        const queue = [];
        const reach = (node, parent)=>{
            if (this.#parent[node] !== UNREACHED) return;
            this.#parent[node] = parent;
            this.#dev[node] = dev;
            queue.push(node);
        };
        for (const root of start)reach(root.to, ROOT);
        for(let next = 0; next < queue.length; next += 1){
            const node = queue[next] ?? 0;
            for (const edge of edgesOf(node)){
                this.#want(edge);
                const known = this.#dependents.get(edge.to) ?? new Map();
                this.#dependents.set(edge.to, known.set(node, edge.range));
                reach(edge.to, node);
            }
        }
    }
    #want(edge) {
        if (edge.range === null) return;
        const wanted = this.#wanted[edge.to];
        if (wanted) wanted.add(edge.range);
        else this.#wanted[edge.to] = new Set([
            edge.range
        ]);
    }
}


/***/ }),

/***/ 12512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ walkKeys),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49370);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);


/**
 * Parses JSON of any nesting depth.
 * @throws LockfileError with the line of the first error
 */ function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        const offset = errorOffset(text);
        const what = text.trim() === '' ? 'empty, JSON expected' : 'not valid JSON';
        const ended = offset !== null && offset >= text.trimEnd().length;
        throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g(ended ? `${what} (unexpected end)` : what, offset === null ? null : lineAt(text, offset));
    }
}
/** Parses JSON; null when the text is not valid JSON. */ function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
    }
}
/**
 * The offset of the first syntax error. The engine's own message is not used: it quotes the file,
 * and contains a position in some versions only.
 */ function errorOffset(text) {
    const errors = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text, errors, {
            disallowComments: true,
            allowTrailingComma: false
        });
    } catch (error) {
        // This parser is recursive and overflows the stack on thousands of brackets; then the error has
        // no line.
        if (!(error instanceof RangeError)) throw error;
    }
    return errors[0]?.offset ?? null;
}
/** The 1-based line of an offset. */ function lineAt(text, offset) {
    let line = 1;
    for(let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))line += 1;
    return line;
}
// Token numbers of jsonc-parser's SyntaxKind, which cannot be imported because it is a const enum.
const TOKEN = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    string: 10,
    end: 17
};
/**
 * Visits the keys of all objects in a JSON text that `parseJson` accepted, in order and without
 * recursion. `enter` receives the state of the object that contains the key, and returns the state
 * for the key's value.
 */ function walkKeys(text, root, enter) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__/* .createScanner */ .z1)(text, true);
    const open = [];
    let value = root;
    let keyNext = false;
    for(let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()){
        const top = open.at(-1);
        if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
            open.push({
                state: value,
                object: token === TOKEN.openBrace
            });
            keyNext = token === TOKEN.openBrace;
        } else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
            open.pop();
            keyNext = false;
        } else if (token === TOKEN.comma && top) {
            value = top.state;
            keyNext = top.object;
        } else if (token === TOKEN.string && keyNext && top) {
            const at = {
                line: scanner.getTokenStartLine() + 1,
                column: scanner.getTokenStartCharacter() + 1
            };
            value = enter(top.state, scanner.getTokenValue(), at);
            keyNext = false;
        }
    }
}


/***/ }),

/***/ 11931:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ jointLicence)
/* harmony export */ });
/**
 * Several licences as one SPDX expression; null for none.
 * @param word `AND` where all of them hold, `OR` where one may be chosen
 */ function jointLicence(all, word) {
    const [first = null] = all;
    return all.length < 2 ? first : all.map((one)=>`(${one})`).join(` ${word} `);
}


/***/ }),

/***/ 99345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ managementOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   c5: () => (/* binding */ importsOf)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56380);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);


/** What tells one managed artifact from another. */ function keyOf(name, { type, classifier }) {
    return `${name}:${type}${classifier === '' ? '' : `:${classifier}`}`;
}
/**
 * What dependencyManagement says to a pom.xml: its own first, then its parents', then what they
 * import, each BOM with all that it imports before the next one.
 */ function managementOf(lineage, valuesOf, poms) {
    const own = ownManagement(lineage, valuesOf);
    const boms = importsOf(lineage, valuesOf).flatMap((wanted)=>{
        const bom = poms.find(wanted);
        return bom === null ? [] : [
            bomManagement(bom, poms)
        ];
    });
    return (key)=>own.get(key) ?? boms.find((bom)=>bom.has(key))?.get(key) ?? null;
}
/** The BOMs that a pom.xml and its parents import, the nearest first, each with its version. */ function importsOf(lineage, valuesOf) {
    const settled = new Set();
    return lineage.flatMap(({ managed })=>{
        const imports = managed.filter(isImport).filter((bom)=>!settled.has((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(bom)));
        for (const bom of imports)if (!bom.profile) settled.add((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(bom));
        return imports.flatMap((bom)=>(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .concrete */ .Kj)(bom, valuesOf));
    });
}
function isImport({ scope, type }) {
    return scope === 'import' && type === 'pom';
}
/**
 * What the dependencyManagement of a lineage says, the nearest first. An entry of a profile holds
 * only where that is active, so the versions of further ones behind it are kept as well.
 */ function ownManagement(lineage, valuesOf) {
    const managed = new Map();
    const settled = new Set();
    for (const by of lineage){
        const here = [];
        for (const dependency of by.managed){
            if (isImport(dependency)) continue;
            const [name = ''] = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .interpolated */ .cd)((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(dependency), valuesOf);
            const key = keyOf(name, dependency);
            if (settled.has(key)) continue;
            if (!dependency.profile) here.push(key);
            const known = managed.get(key);
            const versions = [
                ...known?.versions ?? [],
                ...(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .interpolated */ .cd)(dependency.version, valuesOf)
            ];
            const first = known === undefined || known.dependency.profile ? {
                dependency,
                by
            } : known;
            managed.set(key, {
                ...first,
                versions: [
                    ...new Set(versions)
                ]
            });
        }
        for (const key of here)settled.add(key);
    }
    return managed;
}
/**
 * What each BOM manages. It is the same for all who import it, so it is computed once. While it is
 * being computed it counts as empty, which ends a circle of imports.
 */ const known = new WeakMap();
function bomManagement(bom, poms) {
    const boms = known.get(poms) ?? new Map();
    known.set(poms, boms);
    const found = boms.get(bom);
    if (found !== undefined) return found;
    boms.set(bom, new Map());
    const lineage = poms.lineage(bom);
    const valuesOf = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(lineage);
    const managed = ownManagement(lineage, valuesOf);
    for (const wanted of importsOf(lineage, valuesOf)){
        const inner = poms.find(wanted);
        if (inner === null) continue;
        for (const [key, entry] of bomManagement(inner, poms))if (!managed.has(key)) managed.set(key, entry);
    }
    boms.set(bom, managed);
    return managed;
}


/***/ }),

/***/ 35837:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPomFile)
/* harmony export */ });
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96512);
/* harmony import */ var _pom_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64090);


const DEPENDENCY = /^project\/(?:profiles\/profile\/)?(dependencyManagement\/)?dependencies\/dependency\/(\w+)$/;
const MODULE = /^project\/(?:profiles\/profile\/)?(?:modules\/module|subprojects\/subproject)$/;
const PROPERTY = /^project\/(?:profiles\/profile\/)?properties\/([^/]+)$/;
/**
 * Parses one pom.xml. All profiles are treated as active, since a build may use any of them.
 * @throws LockfileError when it is nested too deeply
 */ function readPomFile(path, text) {
    const leaves = (0,_pom_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlLeaves */ .E)(text);
    const at = (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsIn */ .Y)(text);
    const field = (name)=>leaves.find((leaf)=>leaf.path === `project/${name}`);
    const textOf = (name)=>field(name)?.text ?? '';
    const parentAt = field('parent/artifactId');
    const parent = parentAt && {
        ...coordinates(textOf('parent/groupId'), parentAt.text, textOf('parent/version')),
        ...at(parentAt.offset)
    };
    const found = dependenciesOf(leaves, at);
    return {
        path,
        ...coordinates(textOf('groupId') || (parent?.group ?? ''), textOf('artifactId'), textOf('version') || (parent?.version ?? '')),
        parent: parent ?? null,
        parentFiles: (0,_pom_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .pomParent */ .D)(text),
        properties: propertiesOf(leaves),
        dependencies: found.filter(({ managed })=>!managed),
        managed: found.filter(({ managed })=>managed),
        modules: leaves.filter((leaf)=>MODULE.test(leaf.path)).map((leaf)=>leaf.text)
    };
}
function coordinates(group, artifact, version) {
    return {
        group,
        artifact,
        version
    };
}
function propertiesOf(leaves) {
    const properties = new Map();
    for (const { path, text } of leaves){
        const name = PROPERTY.exec(path)?.[1];
        if (name === undefined) continue;
        const values = properties.get(name) ?? [];
        // The project's own values come first, wherever its profiles are in the file.
        if (path.startsWith('project/profiles/')) values.push(text);
        else values.unshift(text);
        properties.set(name, values);
    }
    return properties;
}
function dependenciesOf(leaves, at) {
    const found = new Map();
    for (const leaf of leaves){
        const [, management, name] = DEPENDENCY.exec(leaf.path) ?? [];
        if (name === undefined) continue;
        const entry = found.get(leaf.dependency) ?? {
            managed: management !== undefined,
            profile: leaf.path.startsWith('project/profiles/'),
            fields: new Map()
        };
        entry.fields.set(name, leaf);
        found.set(leaf.dependency, entry);
    }
    return [
        ...found.values()
    ].flatMap(({ managed, profile, fields })=>{
        const text = (name)=>fields.get(name)?.text ?? '';
        const artifact = fields.get('artifactId');
        const version = fields.get('version');
        if (!artifact) return [];
        return [
            {
                ...coordinates(text('groupId'), artifact.text, text('version')),
                ...at(artifact.offset),
                scope: text('scope'),
                type: text('type') || 'jar',
                classifier: text('classifier'),
                profile,
                versionAt: version === undefined ? null : at(version.offset),
                managed
            }
        ];
    });
}


/***/ }),

/***/ 58059:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ missingFrom),
/* harmony export */   t: () => (/* binding */ coordinatesText)
/* harmony export */ });
/* harmony import */ var _management_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99345);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);


/**
 * The parents and BOMs that a pom.xml needs and that are not known, its own and those of what it
 * needs, each once. A version that has unresolved properties stays as it is written.
 */ function missingFrom(pom, poms) {
    const missing = new Map();
    const seen = new Set([
        pom
    ]);
    const add = (wanted)=>{
        missing.set(coordinatesText(wanted), wanted);
    };
    // The loop also visits what is added meanwhile: the BOMs, with their parents and imports.
    for (const next of seen){
        const lineage = poms.lineage(next);
        const valuesOf = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesIn */ .aC)(lineage);
        const last = lineage.at(-1);
        if (last?.parent && poms.parentOf(last) === null) for (const parent of (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .concrete */ .Kj)(last.parent, valuesOf))add(parent);
        for (const wanted of (0,_management_js__WEBPACK_IMPORTED_MODULE_0__/* .importsOf */ .c5)(lineage, valuesOf)){
            const bom = poms.find(wanted);
            if (bom === null) add(wanted);
            else seen.add(bom);
        }
    }
    return [
        ...missing.values()
    ];
}
/** `group:artifact:version`. */ function coordinatesText({ group, artifact, version }) {
    return `${group}:${artifact}:${version}`;
}


/***/ }),

/***/ 64090:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pomParent),
/* harmony export */   E: () => (/* binding */ xmlLeaves)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);

/**
 * A token. An unterminated one extends to the end of the text, and no tag contains another, so each
 * part of the text is read only once.
 */ const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)|<(\/?)([A-Za-z_][^\s/<>]*)([\s/][^<>]*)?>/g;
/**
 * Maximum nesting depth: more than any real pom.xml has, and small enough for paths to be cheap.
 */ const MAX_DEPTH = 100;
/**
 * The text elements of a pom.xml, in order. This is not an XML parser: osv-scanner has refused
 * malformed files already, and only positions are needed.
 * @throws LockfileError when it is nested too deeply
 */ function xmlLeaves(text) {
    const leaves = [];
    const open = [];
    let dependencies = 0;
    for (const token of text.matchAll(TOKEN)){
        const [whole, closing, name, attributes = ''] = token;
        if (name === undefined || attributes.endsWith('/')) continue;
        const top = open.at(-1);
        if (closing !== '/') {
            if (open.length > MAX_DEPTH) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('nested too deeply', null);
            if (top) top.leaf = false;
            if (name === 'dependency') dependencies += 1;
            const dependency = name === 'dependency' ? dependencies : top?.dependency ?? 0;
            open.push({
                name,
                offset: token.index,
                end: token.index + whole.length,
                leaf: true,
                dependency
            });
        } else if (top) {
            const path = open.map((element)=>element.name).join('/');
            open.pop();
            const { offset, dependency } = top;
            if (top.leaf) leaves.push({
                path,
                text: plainText(text.slice(top.end, token.index)),
                offset,
                dependency
            });
        }
    }
    return leaves;
}
const ENTITIES = new Map([
    [
        '&lt;',
        '<'
    ],
    [
        '&gt;',
        '>'
    ],
    [
        '&quot;',
        '"'
    ],
    [
        '&apos;',
        "'"
    ],
    [
        '&amp;',
        '&'
    ]
]);
function plainText(inner) {
    const bare = inner.replace(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, (_, content)=>content ?? '');
    return bare.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity)=>ENTITIES.get(entity) ?? entity).trim();
}
/**
 * Where Maven looks for the parent of a pom.xml, relative to it; empty when it has no parent.
 * @see https://maven.apache.org/ref/current/maven-model/maven.html#parent
 */ function pomParent(text) {
    const parent = xmlLeaves(text).filter(({ path })=>path.startsWith('project/parent/'));
    if (parent.length === 0) return [];
    if (/<relativePath\s*\/>/.test(text)) return [];
    const written = parent.find(({ path })=>path === 'project/parent/relativePath')?.text;
    if (written === '') return [];
    const target = written ?? '../pom.xml';
    return target.endsWith('.xml') || target.endsWith('.pom') ? [
        target
    ] : [
        `${target.replace(/\/$/, '')}/pom.xml`
    ];
}


/***/ }),

/***/ 56380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J1: () => (/* binding */ PomRepository),
  jh: () => (/* binding */ fetchedPath),
  cg: () => (/* binding */ isFetched),
  Vb: () => (/* binding */ nameOf)
});

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/paths.js
var paths = __webpack_require__(41332);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/model.js
var model = __webpack_require__(35837);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/reactor.js


/**
 * The pom.xml files that are built together: those that an aggregator names as its modules, with
 * theirs.
 * @param at the pom.xml of a path, null where there is none
 * @returns by path of a pom.xml the path of the topmost that builds it; itself where none does
 * @see https://maven.apache.org/guides/mini/guide-multiple-modules.html
 */ function reactorsOf(poms, at) {
    const aggregators = new Map();
    for (const pom of poms)for (const module of pom.modules){
        const path = moduleOf(pom.path, module, at);
        if (path !== null && path !== pom.path) aggregators.set(path, pom.path);
    }
    return new Map([
        ...aggregators.keys()
    ].map((path)=>[
            path,
            topOf(path, aggregators)
        ]));
}
function moduleOf(path, module, at) {
    const target = (0,paths/* besides */.o)(path, module);
    if (target === null) return null;
    return [
        target,
        external_node_path_.posix.join(target, 'pom.xml')
    ].find((file)=>at(file) !== null) ?? null;
}
/** Two that name each other are a mistake, which Maven refuses: the walk ends where it began. */ function topOf(path, aggregators) {
    const seen = new Set([
        path
    ]);
    let top = path;
    for(let next = aggregators.get(top); next !== undefined && !seen.has(next); next = aggregators.get(top)){
        seen.add(next);
        top = next;
    }
    return top;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/repository.js



/**
 * All known pom.xml files, those of a repository and those that a registry gave, found by path and
 * by what they are.
 */ class PomRepository {
    #byPath = new Map();
    #byName = new Map();
    #reactors = null;
    /**
   * @param texts by path relative to the repository
   * @throws LockfileError when one cannot be read
   */ constructor(texts){
        for (const [path, text] of texts)this.add((0,model/* readPomFile */.Z)(path, text));
    }
    add(pom) {
        this.#byPath.set(pom.path, pom);
        this.#reactors = null;
        const name = nameOf(pom);
        this.#byName.set(name, [
            ...this.#byName.get(name) ?? [],
            pom
        ]);
    }
    at(path) {
        return this.#byPath.get(path) ?? null;
    }
    /** Whether an artifact is built from this repository. @param name `group:artifact` */ builds(name) {
        return this.#byName.get(name)?.some(({ path })=>!isFetched(path)) ?? false;
    }
    /**
   * The pom.xml files of an artifact's name that are built together with one: Maven takes these in
   * the place of a registry's.
   */ builtWith({ path }, name) {
        const reactors = this.#reactors ??= reactorsOf(this.#byPath.values(), (file)=>this.at(file));
        const reactor = reactors.get(path) ?? path;
        return (this.#byName.get(name) ?? []).filter((other)=>other.path !== path && (reactors.get(other.path) ?? other.path) === reactor);
    }
    /** The pom.xml of an artifact, if the version is the same too. */ find(wanted) {
        const named = this.#byName.get(nameOf(wanted)) ?? [];
        // A version with a property (`${revision}`) is decided by the build and is the same for all
        // modules, so it matches any version.
        const open = (version)=>version.includes('${');
        return named.find(({ version })=>version === wanted.version) ?? named.find(({ version })=>open(version) || open(wanted.version)) ?? null;
    }
    /**
   * The parent of a pom.xml: the file that it refers to, if the coordinates match, else the one
   * with its coordinates.
   */ parentOf({ path, parent, parentFiles }) {
        if (parent === null) return null;
        const [beside] = parentFiles.flatMap((file)=>this.#byPath.get((0,paths/* besides */.o)(path, file) ?? '') ?? []);
        if (beside !== undefined && nameOf(beside) === nameOf(parent)) return beside;
        return this.find(parent);
    }
    /** A pom.xml followed by its ancestors; a cycle ends the list. */ lineage(pom) {
        const line = [
            pom
        ];
        for(let next = this.parentOf(pom); next !== null && !line.includes(next); next = this.parentOf(next))line.push(next);
        return line;
    }
}
/** Where a pom.xml stands that a registry gave: no file of a repository has such a path. */ function fetchedPath({ group, artifact, version }) {
    return `${FETCHED}${group.replaceAll('.', '/')}/${artifact}/${version}/${artifact}-${version}.pom`;
}
const FETCHED = '/registry/';
/** Whether a path is one of `fetchedPath`. */ function isFetched(path) {
    return path.startsWith(FETCHED);
}
/** Group and artifact of coordinates, joined by a colon. */ function nameOf({ group, artifact }) {
    return `${group}:${artifact}`;
}


/***/ }),

/***/ 1376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ onlyVersions),
/* harmony export */   Kj: () => (/* binding */ concrete),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* harmony import */ var _core_packages_versions_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71816);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56380);


/** Maximum number of values of a property; real projects have fewer. */ const MAX_VALUES = 16;
/**
 * The properties of a pom.xml: the nearest of its lineage that has one says what it is.
 * @param lineage itself, then what it inherits from
 */ function valuesIn(lineage) {
    const [self] = lineage;
    const own = new Map([
        [
            'project.version',
            self?.version ?? ''
        ],
        [
            'project.groupId',
            self?.group ?? ''
        ],
        [
            'project.artifactId',
            self?.artifact ?? ''
        ],
        [
            'project.parent.version',
            self?.parent?.version ?? ''
        ],
        [
            'project.parent.groupId',
            self?.parent?.group ?? ''
        ]
    ]);
    return (name)=>{
        const known = own.get(name.replace(/^pom\./, 'project.').replace(/^(version|groupId|artifactId)$/, 'project.$1'));
        if (known !== undefined) return known === '' ? [] : [
            known
        ];
        return lineage.find(({ properties })=>properties.has(name))?.properties.get(name) ?? [];
    };
}
/** All values of a text after replacing properties, recursively. */ function interpolated(text, valuesOf) {
    let texts = [
        text
    ];
    for(let round = 0; round < 5 && texts.some((value)=>value.includes('${')); round += 1){
        texts = [
            ...new Set(texts.flatMap((value)=>replacedOnce(value, valuesOf)))
        ].slice(0, MAX_VALUES);
    }
    return texts;
}
function replacedOnce(text, valuesOf) {
    const [whole, name] = /\$\{([^{}]+)\}/.exec(text.slice(0, 1_000)) ?? [];
    if (whole === undefined || name === undefined) return [
        text
    ];
    const values = valuesOf(name);
    return values.length === 0 ? [
        text
    ] : values.map((value)=>text.replace(whole, ()=>value));
}
/** Coordinates with each version that they may have. */ function concrete(wanted, valuesOf) {
    const [name = ''] = interpolated((0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(wanted), valuesOf);
    const [group = '', artifact = ''] = name.split(':');
    return interpolated(wanted.version, valuesOf).map((version)=>({
            group,
            artifact,
            version
        }));
}
/**
 * `[1.2]` is Maven's way to insist on one version, `[1.2,1.2]` says the same; of any other range,
 * and of `LATEST`, the registry decides.
 * @returns the version, or nothing
 */ function onlyVersions(version) {
    const [, from, to = from] = /^\[\s*([^,[\]()\s]+)\s*(?:,\s*([^,[\]()\s]+)\s*)?\]$/.exec(version) ?? [];
    const only = from !== undefined && from === to ? from : version;
    return (0,_core_packages_versions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersionText */ .I)('Maven', only) ? [
        only
    ] : [];
}


/***/ }),

/***/ 51599:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ memberManifests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49370);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71291);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57535);
/* harmony import */ var _npm_workspaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33358);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29310);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(875);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84385);









const globs = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).catch([]).default([]);
const members = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    members: globs,
    exclude: globs
}).optional().catch(undefined);
const Cargo = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    workspace: members
});
const Pyproject = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        uv: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            workspace: members
        })
    })
});
const Deno = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    workspace: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            members: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
        }).transform(({ members: list })=>list)
    ])
});
const NO_MEMBERS = {
    members: [],
    exclude: []
};
const PACKAGES = {
    names: 'package.json',
    manifest: 'package.json',
    globs: (text)=>text.includes('"workspaces"') ? (0,_npm_workspaces_js__WEBPACK_IMPORTED_MODULE_3__/* .packageGlobs */ .o)(text) : NO_MEMBERS
};
const WORKSPACES = new Map([
    [
        'package-lock',
        PACKAGES
    ],
    [
        'yarn',
        PACKAGES
    ],
    [
        'bun',
        PACKAGES
    ],
    [
        'pnpm',
        {
            names: 'pnpm-workspace.yaml',
            manifest: 'package.json',
            globs: pnpm
        }
    ],
    [
        'deno-lock',
        {
            names: 'deno.json',
            manifest: 'deno.json',
            globs: (text)=>(0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .byNegation */ .$)(Deno.safeParse((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qg)(text)).data?.workspace ?? [])
        }
    ],
    [
        'cargo',
        {
            names: 'Cargo.toml',
            manifest: 'Cargo.toml',
            globs: (text)=>(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .orNone */ .u)(()=>(0,_toml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseToml */ .MT)(text, Cargo).workspace) ?? NO_MEMBERS
        }
    ],
    [
        'uv',
        {
            names: 'pyproject.toml',
            manifest: 'pyproject.toml',
            globs: (text)=>(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .orNone */ .u)(()=>(0,_toml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseToml */ .MT)(text, Pyproject).tool.uv.workspace) ?? NO_MEMBERS
        }
    ]
]);
/**
 * The manifests of the members that a workspace's own manifest names: their dependencies stand in
 * the lockfile beside that one. A NuGet lockfile has the projects of its folder.
 * @param kind of the lockfile
 * @param path of the lockfile
 * @param files all files of the repository
 * @param textOf a file beside the lockfile; undefined where there is none
 */ function memberManifests(kind, path, files, textOf) {
    if (kind === 'nuget-lock') return projectFiles(path, files);
    const workspace = WORKSPACES.get(kind);
    const root = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const text = workspace && textOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, workspace.names));
    if (workspace === undefined || text === undefined) return [];
    const globs = workspace.globs(text);
    if (globs.members.length === 0) return [];
    const isMember = (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .w)(globs);
    return [
        ...files
    ].filter((file)=>{
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) !== workspace.manifest) return false;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(root, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file));
        return folder !== '' && !folder.startsWith('..') && isMember(folder);
    });
}
/** The projects that a NuGet lockfile stands beside, and the files above that give versions. */ function projectFiles(path, files) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return [
        ...files
    ].filter((file)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isDotNetProject */ .uE)(file) || /(?:^|\/)Directory\.(?:Packages|Build)\.(?:props|targets)$/.test(file) && isAbove(file, folder));
}
function isAbove(file, folder) {
    return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), folder).startsWith('..');
}
function pnpm(text) {
    return (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .byNegation */ .$)(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        packages: globs
    }).safeParse((0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlOf */ .h)(text)).data?.packages ?? []);
}


/***/ }),

/***/ 28015:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readBunLock),
/* harmony export */   v: () => (/* binding */ bunPackages)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49370);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29216);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32844);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12512);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94447);
/* harmony import */ var _yarn_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46376);








const wishes = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).catch({}).default({});
const Wishes = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    dependencies: wishes,
    optionalDependencies: wishes,
    peerDependencies: wishes,
    devDependencies: wishes
});
const Lock = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    workspaces: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), Wishes).default({}),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())).default({})
});
/**
 * Reads bun.lock: workspaces and packages with their requirements.
 * @throws LockfileError when it cannot be read
 * @see https://bun.com/docs/pm/lockfile
 */ function readBunLock({ text }) {
    const lock = parseBunLock(text);
    const packages = bunPackages(text, lock);
    const at = new Map(packages.map(({ key }, node)=>[
            key,
            node
        ]));
    const roots = Object.entries(lock.workspaces).flatMap(([project, asked])=>rootsOf(project, asked, (list)=>follow(at, '', list)));
    const graph = new _graph_js__WEBPACK_IMPORTED_MODULE_5__/* .DependencyGraph */ .w(packages.length, roots, (node)=>{
        const self = packages[node];
        return self === undefined || self.origin === 'own' ? [] : follow(at, self.key, self.wishes);
    });
    return (0,_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(packages, {
        manager: 'bun',
        facts: (node)=>(0,_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .graphFacts */ .i$)(packages, node, graph),
        needs: (node)=>packages[node]?.needs ?? []
    });
}
/**
 * Parses a bun.lock, which is JSON with trailing commas. @throws LockfileError when it cannot be
 * read
 */ function parseBunLock(text) {
    const errors = [];
    const lock = Lock.safeParse((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qg)(text, errors, {
        allowTrailingComma: true
    }));
    if (errors.length > 0 || !lock.success) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('not valid as a bun.lock', null);
    return lock.data;
}
/** The packages of a bun.lock. @throws LockfileError when it can't be read */ function bunPackages(text, lock = parseBunLock(text)) {
    const places = placesOf(text);
    return Object.entries(lock.packages).map(([key, entry])=>packageOf(key, entry, places));
}
function packageOf(key, entry, places) {
    const [ident, registry] = entry;
    const { name, range } = (0,_yarn_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .splitDescriptor */ ._t)(typeof ident === 'string' ? ident : key);
    const known = key.slice(nameStart(key));
    const asked = Wishes.safeParse(entry.find((part)=>typeof part === 'object' && part !== null)).data;
    const origin = (0,_address_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOrigin */ .V)(range) ?? 'registry';
    const last = entry.at(-1);
    return {
        ...places.get(key) ?? {
            line: 1,
            column: 1
        },
        key,
        name,
        version: range,
        alias: known === name ? null : known,
        origin,
        wishes: asked ? production(asked) : [],
        needs: Object.keys(asked?.dependencies ?? {}).filter((need)=>!(need in (asked?.optionalDependencies ?? {}))),
        address: origin !== 'registry' ? range : typeof registry === 'string' && registry !== '' ? registry : null,
        checksum: typeof last === 'string' ? last : null
    };
}
/** The offset of the last package name in a key; a scoped name contains a `/` itself. */ function nameStart(key) {
    const last = key.lastIndexOf('/');
    const before = key.lastIndexOf('/', last - 1);
    return key[before + 1] === '@' ? before + 1 : last + 1;
}
function production(asked) {
    return Object.entries({
        ...asked.peerDependencies,
        ...asked.dependencies,
        ...asked.optionalDependencies
    });
}
function rootsOf(project, asked, find) {
    const roots = (list, dev)=>find(list).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    return [
        ...roots(production(asked), false),
        ...roots(Object.entries(asked.devDependencies), true)
    ];
}
/** Resolves requirements: a package's own copies are below its key, shared ones above. */ function follow(at, from, list) {
    return list.flatMap(([name, range])=>{
        for(let above = from;; above = above.slice(0, Math.max(0, nameStart(above) - 1))){
            const to = at.get(above === '' ? name : `${above}/${name}`);
            if (to !== undefined) return [
                {
                    to,
                    range
                }
            ];
            if (above === '') return [];
        }
    });
}
/** The positions of the entries in `packages`, by key. */ function placesOf(text) {
    const places = new Map();
    (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .walkKeys */ .A7)(text, 'lock', (state, key, at)=>{
        if (state === 'packages') places.set(key, at);
        return state === 'lock' && key === 'packages' ? 'packages' : 'other';
    });
    return places;
}


/***/ }),

/***/ 89189:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12512);



const wishes = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).catch({}).default({});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...{
        dependencies: wishes,
        optionalDependencies: wishes,
        peerDependencies: wishes,
        devDependencies: wishes
    },
    overrides: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    workspaces: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional()
});
/**
 * Parses a package.json.
 * @throws LockfileError when it is not a JSON object
 */ function readManifest(text) {
    const manifest = Manifest.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    if (!manifest.success) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('the package.json beside it is no object', null);
    const { dependencies, optionalDependencies, peerDependencies, devDependencies, overrides, workspaces } = manifest.data;
    return {
        production: Object.entries({
            ...peerDependencies,
            ...dependencies,
            ...optionalDependencies
        }),
        development: Object.entries(devDependencies),
        hasWorkspaces: workspaces !== undefined,
        overrides: textsIn(overrides).filter((text)=>text.startsWith('npm:'))
    };
}
function textsIn(value) {
    const texts = [];
    const waiting = [
        value
    ];
    while(waiting.length > 0){
        const next = waiting.pop();
        if (typeof next === 'string') texts.push(next);
        else if (typeof next === 'object' && next !== null) for (const inner of Object.values(next))waiting.push(inner);
    }
    return texts;
}


/***/ }),

/***/ 28513:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   r: () => (/* binding */ packageLockOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12512);
/* harmony import */ var _package_lock_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54785);




const Lock = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional()
});
/**
 * Lockfiles that were parsed already: the same input is read for its packages and for tampered
 * entries.
 */ const parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePackageLock` does */ function packageLockOf(input) {
    const lock = parsed.get(input) ?? parsePackageLock(input.text);
    parsed.set(input, lock);
    return lock;
}
/**
 * Parses an npm lockfile of version 1, 2 or 3.
 * @throws LockfileError when it is not JSON, or does not have a lockfile's structure
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md
 */ function parsePackageLock(source) {
    const lock = Lock.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(source));
    if (!lock.success) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('no npm lockfile: "packages" and "dependencies" must be objects', null);
    const { positions, foldedKeys } = (0,_package_lock_places_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(source);
    const at = (kind, location)=>{
        if (location.length > _package_lock_places_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOCATION */ .F_) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('a path below node_modules is too long to be real', null);
        return positions.get(`${kind}:${location}`) ?? {
            line: 1,
            column: 1
        };
    };
    return {
        packages: lock.data.packages ? Object.entries(lock.data.packages).map(([location, entry])=>packageEntry(location, entry, at('packages', location))) : null,
        tree: lock.data.dependencies ? treeEntries(lock.data.dependencies, (location)=>at('tree', location)) : null,
        foldedKeys
    };
}
function packageEntry(location, value, at) {
    if (!isObject(value)) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('an entry of "packages" is no object', at.line);
    // If an optional dependency is listed as an ordinary one too, npm uses the optional range.
    const wishes = [
        'optionalDependencies',
        'dependencies',
        'peerDependencies'
    ].flatMap((key)=>wishesIn(value, key));
    const texts = {
        name: textIn(value, 'name'),
        version: textIn(value, 'version'),
        resolved: textIn(value, 'resolved'),
        integrity: textIn(value, 'integrity')
    };
    return {
        ...at,
        location,
        ...texts,
        link: value['link'] === true,
        bundled: value['inBundle'] === true,
        licence: textIn(value, 'license'),
        installScript: value['hasInstallScript'] === true,
        wishes,
        needs: needsIn(value, 'dependencies'),
        devWishes: wishesIn(value, 'devDependencies')
    };
}
// Entries are validated by hand: a schema would double the time for 5,000 entries. Leniently, since
// osv-scanner has refused wrong types in the fields that it reads.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textIn(entry, key) {
    const value = entry[key];
    return typeof value === 'string' ? value : null;
}
function wishesIn(entry, key) {
    const value = entry[key];
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, range])=>typeof range === 'string' ? [
            [
                name,
                range
            ]
        ] : []);
}
function needsIn(entry, key) {
    // npm keeps for a while what a removed workspace needed: such an entry needs nothing.
    if (entry['extraneous'] === true) return [];
    const optional = new Set(wishesIn(entry, 'optionalDependencies').map(([name])=>name));
    return wishesIn(entry, key).flatMap(([name])=>optional.has(name) ? [] : [
            name
        ]);
}
/** A version in lockfile v1 that declares an alias: `npm:name@version`. */ const V1_ALIAS = /^npm:(.+)@([^@]+)$/;
function treeEntries(top, at) {
    const entries = [];
    const waiting = [
        {
            parent: '',
            children: top
        }
    ];
    for(let next = waiting.pop(); next; next = waiting.pop()){
        for (const [key, value] of Object.entries(next.children)){
            const location = `${next.parent === '' ? '' : `${next.parent}/`}node_modules/${key}`;
            const position = at(location);
            if (!isObject(value)) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('an entry of "dependencies" is no object', position.line);
            const version = textIn(value, 'version');
            const [, name = null, aliased = version] = V1_ALIAS.exec(version ?? '') ?? [];
            const wanted = {
                ...{
                    link: false,
                    bundled: value['bundled'] === true,
                    licence: null
                },
                // npm writes entries of optional ones for all platforms, so that none is rightly left out.
                ...{
                    wishes: wishesIn(value, 'requires'),
                    needs: needsIn(value, 'requires'),
                    devWishes: []
                }
            };
            const resolved = textIn(value, 'resolved');
            const integrity = textIn(value, 'integrity');
            entries.push({
                ...position,
                location,
                name,
                version: aliased,
                resolved,
                integrity,
                ...wanted
            });
            const { dependencies } = value;
            if (isObject(dependencies)) waiting.push({
                parent: location,
                children: dependencies
            });
        }
    }
    return entries;
}


/***/ }),

/***/ 54785:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ MAX_LOCATION),
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12512);

/**
 * Maximum length of a location: no file system accepts longer paths, so such an entry cannot be
 * installed.
 */ const MAX_LOCATION = 4_096;
/**
 * The fields that osv-scanner reads in each kind of object: the correct spelling by the case-folded
 * one.
 */ const READ = {
    lock: spellings([
        'lockfileVersion',
        'packages',
        'dependencies'
    ]),
    package: spellings([
        'name',
        'version',
        'resolved',
        'link',
        'dev',
        'devOptional',
        'optional',
        'inBundle'
    ]),
    node: spellings([
        'version',
        'resolved',
        'dev',
        'optional',
        'requires',
        'dependencies'
    ])
};
function spellings(fields) {
    return new Map(fields.map((field)=>[
            foldCase(field),
            field
        ]));
}
/**
 * Finds the positions of all entries (by `packages:` or `tree:` and location) and keys that
 * osv-scanner misreads. Of a duplicate key the last one counts, as for every JSON parser.
 */ function locate(source) {
    const positions = new Map();
    const foldedKeys = [];
    (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .walkKeys */ .A7)(source, {
        kind: 'lock',
        location: ''
    }, (place, key, at)=>{
        const meant = READ[place.kind]?.get(foldCase(key));
        if (meant !== undefined && meant !== key) foldedKeys.push({
            ...at,
            location: place.location,
            key,
            meant
        });
        const value = enter(place, key);
        if (value.kind === 'package') positions.set(`packages:${value.location}`, at);
        if (value.kind === 'node') positions.set(`tree:${value.location}`, at);
        return value;
    });
    return {
        positions,
        foldedKeys
    };
}
function enter({ kind, location }, key) {
    if (kind === 'packages') return {
        kind: 'package',
        location: key
    };
    if (kind === 'tree') {
        // The limit keeps the time linear for a chain of 100,000 nested entries.
        const parent = location.length > MAX_LOCATION ? location : `${location === '' ? '' : `${location}/`}node_modules/${key}`;
        return {
            kind: 'node',
            location: parent
        };
    }
    if (kind === 'lock' && key === 'packages') return {
        kind: 'packages',
        location: ''
    };
    if ((kind === 'lock' || kind === 'node') && key === 'dependencies') return {
        kind: 'tree',
        location
    };
    return {
        kind: 'other',
        location
    };
}
/** Folds the case of a key as Go does: by Unicode, `\u017f` equals `s` and the Kelvin sign `k`. */ function foldCase(key) {
    return key.toUpperCase().toLowerCase();
}


/***/ }),

/***/ 28868:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ nameAt),
/* harmony export */   Qt: () => (/* binding */ readPackageLock),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29216);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32844);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94447);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41332);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89189);
/* harmony import */ var _package_lock_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28513);







/**
 * Reads npm's lockfile. Lockfile v1 does not contain the project's own requirements; they are read
 * from the package.json beside it.
 * @throws LockfileError when it cannot be read
 */ function readPackageLock(input) {
    const lock = (0,_package_lock_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLockOf */ .r)(input);
    const entries = lock.packages ?? [
        ...projectOf(input),
        ...lock.tree ?? []
    ];
    const nodes = entries.filter((entry)=>entry.location !== '');
    const bundled = new Set(nodes.filter((entry)=>entry.bundled).map(({ location })=>location));
    const listed = nodes.map((entry)=>{
        const name = nameOf(entry);
        const installed = nameAt(entry.location);
        const alias = name === installed ? null : installed;
        const bundledIn = entry.bundled ? bundlerOf(entry.location, bundled) : null;
        return {
            ...entry,
            name,
            version: entry.version ?? '',
            alias,
            bundledIn,
            origin: originOf(entry)
        };
    });
    const tree = new NpmTree(nodes);
    const roots = entries.filter(isProject).flatMap((project)=>rootsOf(project, tree));
    const graph = new _graph_js__WEBPACK_IMPORTED_MODULE_5__/* .DependencyGraph */ .w(nodes.length, roots, (node)=>tree.edges(node));
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(listed, {
        manager: 'npm',
        facts: (node)=>(0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .graphFacts */ .i$)(listed, node, graph),
        // What an optional package needs may rightly be left out with it.
        needs: (node)=>nodes[node]?.bundled === true ? [] : nodes[node]?.needs ?? []
    });
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...danglingLinks(entries)
        ]
    };
}
/** Links to no entry: npm refuses the whole lockfile, and what it replaces them by nobody knows. */ function danglingLinks(entries) {
    const locations = new Set(entries.map(({ location })=>folderOf(location)));
    return entries.flatMap((entry)=>{
        if (!entry.link || entry.resolved !== null && locations.has(folderOf(entry.resolved))) return [];
        const detail = `a link to ${entry.resolved ?? 'nothing'}, which the lockfile does not have: npm refuses it`;
        return [
            {
                name: nameOf(entry),
                reason: 'out-of-step',
                detail
            }
        ];
    });
}
/** A folder in one spelling. */ function folderOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replace(/\/+$/u, ''));
}
/**
 * The package.json as the root entry, which lockfile v1 lacks; none when there is no package.json.
 */ function projectOf(input) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .o)(input.path, 'package.json');
    const manifest = path === null ? undefined : input.beside.get(path);
    if (manifest === undefined) return [];
    const { production, development } = (0,_package_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(manifest);
    const nothing = {
        line: 1,
        column: 1,
        name: null,
        version: null,
        resolved: null,
        integrity: null,
        link: false,
        bundled: false,
        licence: null
    };
    return [
        {
            ...nothing,
            location: '',
            wishes: production,
            needs: [],
            devWishes: development
        }
    ];
}
/**
 * The package's name at the end of a location: `@scope/b` for
 * `node_modules/a/node_modules/@scope/b`; outside of node_modules the directory's name.
 */ function nameAt(location) {
    const [scope = '', name = ''] = location.split('/').slice(-2);
    return scope.startsWith('@') ? `${scope}/${name}` : location.slice(location.lastIndexOf('/') + 1);
}
/** The package whose archive has the one at a location: the nearest above that is not bundled. */ function bundlerOf(location, bundled) {
    const folder = location.slice(0, Math.max(0, location.lastIndexOf('/node_modules/')));
    return bundled.has(folder) ? bundlerOf(folder, bundled) : nameAt(folder);
}
/** The name that osv-scanner reports for an entry. */ function nameOf(entry) {
    return entry.name ?? nameAt(entry.location);
}
/**
 * The origin of an entry. Without `resolved` (npm's option `omit-lockfile-registry-resolved`) it is
 * the default registry.
 */ function originOf(entry) {
    if (entry.link || isProject(entry)) return 'own';
    const { resolved, version } = entry;
    // In lockfile v1 an address is in place of the version.
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_6__/* .addressOrigin */ .V)(resolved ?? version ?? '') ?? 'registry';
}
/**
 * Whether an entry is the project, a workspace or a linked directory, whose requirements are
 * direct.
 */ function isProject(entry) {
    return !entry.link && !/(?:^|\/)node_modules\//.test(entry.location);
}
function rootsOf(project, tree) {
    const asked = (wishes, dev)=>tree.follow(project.location, wishes).map((edge)=>({
                ...edge,
                dev,
                project: project.location,
                group: null
            }));
    return [
        ...asked(project.wishes, false),
        ...asked(project.devWishes, true)
    ];
}
/**
 * Resolves packages as Node.js does: in `node_modules` of the dependent's directory, then of each
 * parent directory.
 */ class NpmTree {
    #entries;
    #at;
    constructor(entries){
        this.#entries = entries;
        this.#at = new Map(entries.map((entry, node)=>[
                entry.location,
                node
            ]));
    }
    edges(node) {
        const entry = this.#entries[node];
        return entry && !isProject(entry) && !entry.link ? this.follow(entry.location, entry.wishes) : [];
    }
    follow(location, wishes) {
        return wishes.flatMap(([name, range])=>{
            const to = this.#resolve(location, name);
            return to === null ? [] : [
                {
                    to,
                    range
                }
            ];
        });
    }
    #resolve(location, name) {
        for(let folder = location;; folder = folderAbove(folder)){
            const to = this.#at.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
            if (to !== undefined) return to;
            if (folder === '' || folder.endsWith('..')) return null;
        }
    }
}
function folderAbove(folder) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder);
    if (above === '.' || above === '/') return '';
    return above === 'node_modules' ? '' : above.endsWith('/node_modules') ? above.slice(0, -'/node_modules'.length) : above;
}


/***/ }),

/***/ 93661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withoutPeers),
/* harmony export */   O: () => (/* binding */ pnpmLockOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95861);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29216);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53864);




/**
 * Lockfiles that were parsed already: one is asked for its packages, and then for its downloads.
 */ const parsed = new WeakMap();
/** The lockfile of an input. @throws LockfileError as `parsePnpmLock` does */ function pnpmLockOf(input) {
    const lock = parsed.get(input) ?? parsePnpmLock(input.text);
    parsed.set(input, lock);
    return lock;
}
/**
 * Parses a pnpm-lock.yaml.
 * @throws LockfileError when it is not YAML, or not a map
 * @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 */ const parsePnpmLock = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(parse);
function parse(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const documents = yamlMaps(text, lines).map((root)=>lockIn(root, lines));
    return {
        packages: documents.flatMap(({ packages })=>packages),
        importers: documents.flatMap(({ importers })=>importers)
    };
}
function lockIn(root, lines) {
    const version = Number.parseFloat(textIn(root, 'lockfileVersion') ?? '');
    const references = snapshotReferences(mapIn(root, 'snapshots'));
    const packages = pairs(mapIn(root, 'packages')).map(({ key, value, offset })=>{
        const { line, col } = lines.linePos(offset);
        const own = {
            name: textIn(value, 'name'),
            version: textIn(value, 'version')
        };
        const parsed = nameAndVersion(key, version);
        const named = {
            name: own.name ?? parsed.name,
            version: own.version ?? parsed.version
        };
        return {
            ...{
                key,
                line,
                column: col,
                ...named,
                origin: originOf(mapIn(value, 'resolution'))
            },
            tarball: textIn(mapIn(value, 'resolution'), 'tarball') ?? textIn(mapIn(value, 'resolution'), 'repo'),
            integrity: textIn(mapIn(value, 'resolution'), 'integrity'),
            references: references.get(key) ?? dependenciesIn(value)
        };
    });
    const importers = pairs(mapIn(root, 'importers'));
    // Up to version 6, the lockfile of a single project has its dependencies at the top level.
    const projects = importers.length > 0 ? importers : [
        {
            key: '.',
            value: root,
            offset: 0
        }
    ];
    return {
        packages,
        importers: projects.map(({ key, value })=>importer(key, value))
    };
}
/** The origin of a package. @see https://github.com/pnpm/spec/blob/master/lockfile/9.0.md */ function originOf(resolution) {
    const type = textIn(resolution, 'type');
    if (type === 'directory' || textIn(resolution, 'directory') !== null) return 'own';
    if (type === 'git' || textIn(resolution, 'repo') !== null) return 'git';
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOrigin */ .V)(textIn(resolution, 'tarball') ?? '') ?? 'registry';
}
/**
 * pnpm 11 and later write the packages for their own configuration into a separate document before
 * the project's.
 */ function yamlMaps(text, lineCounter) {
    return yamlDocuments(text, lineCounter).map((document)=>{
        const [error] = document.errors;
        if (error) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g(`not valid YAML (${error.code})`, lineCounter.linePos(error.pos[0]).line);
        if (document.contents === null) return null;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document.contents)) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('not a pnpm lockfile: a map is expected', 1);
        return document.contents;
    });
}
function yamlDocuments(text, lineCounter) {
    try {
        const options = {
            lineCounter,
            prettyErrors: false,
            uniqueKeys: false,
            schema: 'failsafe'
        };
        const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseAllDocuments */ .hR)(text, options);
        return 'empty' in documents ? [] : documents;
    } catch (error) {
        // The parser is recursive and overflows the stack on thousands of open brackets.
        if (error instanceof RangeError) throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('nested too deeply', null);
        throw error;
    }
}
function pairs(map) {
    return (map?.items ?? []).flatMap(({ key, value })=>{
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key)) return [];
        const text = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value) ? String(value.value) : null;
        return [
            {
                key: String(key.value),
                value: (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value) ? value : null,
                text,
                offset: key.range?.[0] ?? 0
            }
        ];
    });
}
function mapIn(map, name) {
    const value = map?.get(name);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value) ? value : null;
}
function textIn(map, name) {
    const value = map?.get(name);
    return typeof value === 'string' ? value : null;
}
/**
 * Dependencies of pnpm's configuration run on every machine that installs, so they count as
 * production.
 */ const PRODUCTION = [
    'dependencies',
    'optionalDependencies',
    'configDependencies'
];
function dependenciesIn(map) {
    return PRODUCTION.flatMap((section)=>referencesIn(mapIn(map, section)));
}
/**
 * Since version 6 a project's requirement is `{ specifier, version }`; everything else is the
 * reference itself.
 */ function referencesIn(map) {
    return pairs(map).flatMap(({ key, value, text })=>{
        const reference = text ?? textIn(value, 'version');
        return reference === null ? [] : [
            [
                key,
                reference
            ]
        ];
    });
}
/**
 * The requirements of each package. Since version 9 they are in `snapshots`, once for each
 * combination of peers.
 */ function snapshotReferences(snapshots) {
    const references = new Map();
    for (const { key, value } of pairs(snapshots)){
        const own = withoutPeers(key);
        const known = references.get(own);
        if (known) known.push(...dependenciesIn(value));
        else references.set(own, dependenciesIn(value));
    }
    return references;
}
function importer(key, map) {
    const sections = [
        ...PRODUCTION,
        'devDependencies'
    ].map((section)=>mapIn(map, section));
    const inside = sections.flatMap(pairs).map(({ key: name, value })=>[
            name,
            textIn(value, 'specifier')
        ]);
    const outside = pairs(mapIn(map, 'specifiers')).map(({ key: name, text })=>[
            name,
            text
        ]);
    const specifiers = new Map([
        ...outside,
        ...inside
    ].flatMap(([name, range])=>range === null ? [] : [
            [
                name,
                range
            ]
        ]));
    const development = referencesIn(mapIn(map, 'devDependencies'));
    return {
        path: key === '.' ? '' : key,
        production: dependenciesIn(map),
        development,
        specifiers
    };
}
/**
 * Name and version in a key: `@s/n@1.0.0` in version 9, `/@s/n@1.0.0(peer)` in 6,
 * `/@s/n/1.0.0_peer` in 5. A key of any other form has no version.
 */ function nameAndVersion(key, lockfileVersion) {
    const pattern = lockfileVersion >= 9 ? /^(@?[^@]+)@(.*)$/ : /^[^/]*\/((?:@[^/]+\/)?[^/@]+)[@/](\d[^_(/]*)(?:[_(/].*)?$/;
    const [, name = '', version = ''] = pattern.exec(key) ?? [];
    return {
        name,
        version
    };
}
/** Removes the peers from a key or reference: `1.0.0(react@18.2.0)` becomes `1.0.0`. */ function withoutPeers(reference) {
    const bracket = reference.indexOf('(');
    return bracket < 0 ? reference : reference.slice(0, bracket);
}


/***/ }),

/***/ 67532:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isForeignSpec),
/* harmony export */   E5: () => (/* binding */ registryTarball),
/* harmony export */   gU: () => (/* binding */ isUrl)
/* harmony export */ });
/** The name and version in the URL of a tarball. */ /**
 * Parses the URL of a registry's tarball: `\u2026/lodash/-/lodash-4.17.21.tgz`. Variants are accepted:
 * the scope repeated before the file name (Artifactory, GitLab), `%40scope%2fname`, a directory in
 * between (Gitea). Null for any other URL.
 */ function registryTarball(resolved) {
    const path = pathOf(resolved);
    const dash = path?.lastIndexOf('/-/') ?? -1;
    if (path === null || dash < 0) return null;
    const folders = path.slice(0, dash).split('/');
    const base = folders.at(-1) ?? '';
    const scope = folders.at(-2) ?? '';
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (base === '' || !file.endsWith('.tgz') || !file.startsWith(`${base}-`)) return null;
    const name = scope.startsWith('@') ? `${scope}/${base}` : base;
    return {
        name,
        version: file.slice(base.length + 1, -'.tgz'.length)
    };
}
/**
 * The path of an http(s) URL as the server sees it, with `..` and escapes resolved; null for
 * anything else.
 */ function pathOf(resolved) {
    const url = URL.canParse(resolved) ? new URL(resolved) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    try {
        return decodeURIComponent(url.pathname);
    } catch (error) {
        if (error instanceof URIError) return url.pathname;
        throw error;
    }
}
/**
 * Whether `resolved` is a URL, which is what npm writes, and not a version or name that npm would
 * look up again.
 */ function isUrl(resolved) {
    return /^(?:https?|file|ssh|git(?:\+[a-z]+)?):/i.test(resolved);
}
/**
 * Whether a requirement refers to something outside of the registry: a URL, git, a directory.
 * @see https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md#dependencies
 */ function isForeignSpec(spec) {
    return !spec.startsWith('npm:') && /[:/]/.test(spec);
}


/***/ }),

/***/ 33358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lockedWorkspaces),
/* harmony export */   o: () => (/* binding */ packageGlobs)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49370);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _core_scale_literal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33861);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12512);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57535);
/* harmony import */ var _workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(875);
/* harmony import */ var _package_lock_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28513);








const Manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    workspaces: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        })
    ]).optional()
});
const BunLock = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    workspaces: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
});
/**
 * Which folders below a JavaScript lockfile have projects that it locks, too. Where the format
 * names the workspaces, it has to name the folder. npm's first format and Yarn 1 name none: there
 * the package.json beside the lockfile does.
 * @param path of the lockfile
 * @param manifest text of the package.json beside the lockfile; null where there is none
 * @returns whether a folder, relative to the lockfile's own, with `/`, is one
 */ function lockedWorkspaces(path, text, manifest) {
    switch((0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .lockfileKind */ .Wd)(path)?.name){
        case 'package-lock':
            {
                const entries = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .orNone */ .u)(()=>(0,_package_lock_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePackageLock */ .j)(text).packages);
                if (entries === null) return asksFor(manifest);
                const locations = new Set(entries.map(({ location })=>location));
                return (folder)=>locations.has(folder);
            }
        case 'bun':
            {
                const workspaces = BunLock.safeParse((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(text)).data?.workspaces ?? {};
                return (folder)=>workspaces[folder] !== undefined;
            }
        case 'pnpm':
            return (folder)=>new RegExp(`^ +(['"]?)${(0,_core_scale_literal_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .e)(folder)}\\1:`, 'm').test(text);
        case 'yarn':
            if (!text.includes('__metadata:')) return asksFor(manifest);
            return (folder)=>new RegExp(`@workspace:${(0,_core_scale_literal_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .e)(folder)}["',\\s]`).test(text);
        default:
            return ()=>false;
    }
}
/** Whether a package.json, where there is one, declares a directory as a workspace. */ function asksFor(manifest) {
    return (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .matching */ .w)(packageGlobs(manifest ?? '{}'));
}
/**
 * The workspace globs of a package.json; none when it cannot be read.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces
 */ function packageGlobs(manifest) {
    const { data } = Manifest.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(manifest));
    const workspaces = data?.workspaces ?? [];
    return (0,_workspace_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .byNegation */ .$)(Array.isArray(workspaces) ? workspaces : workspaces.packages);
}


/***/ }),

/***/ 46376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseYarnLock),
/* harmony export */   WO: () => (/* binding */ descriptorPackage),
/* harmony export */   _t: () => (/* binding */ splitDescriptor)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71291);

/**
 * Parses a yarn.lock line by line, as osv-scanner does: headers are not indented, fields by two
 * spaces, dependencies by four. Both formats of Yarn have this structure.
 * @throws LockfileError when a field comes before any header
 * @see https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
 */ function parseYarnLock(text) {
    const blocks = [];
    text.split(/\r?\n/).forEach((line, index)=>{
        if (line.trim() === '' || line.trimStart().startsWith('#')) return;
        const block = blocks.at(-1);
        if (!line.startsWith(' ')) blocks.push({
            header: line,
            line: index + 1,
            fields: []
        });
        else if (block) block.fields.push(line);
        else throw new _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .LockfileError */ .g('a field stands before the first entry', index + 1);
    });
    const entries = blocks.filter(({ header })=>header !== '__metadata:');
    const cacheKey = /^ {2}cacheKey: "?(\w+)/m.exec(text)?.[1] ?? '';
    return {
        berry: entries.length < blocks.length,
        cacheKey,
        entries: entries.map(entryOf)
    };
}
const FIELD = /^ {2}"?(version|resolution|resolved|integrity|checksum)"?:? "?([^"]*?)"?$/;
const WISH = /^ {4}(?:"([^"]+)"|([^\s":]+)):? "?([^"]*?)"?$/;
const WISHES = new Set([
    'dependencies',
    'optionalDependencies'
]);
function entryOf({ header, line, fields }) {
    const wishes = [];
    const needs = [];
    const values = new Map();
    let section = '';
    for (const field of fields){
        const opened = /^ {2}(\w+):$/.exec(field)?.[1];
        section = opened ?? (field.startsWith('    ') ? section : '');
        const [, name, value] = FIELD.exec(field) ?? [];
        if (name !== undefined && value !== undefined) values.set(name, value);
        const [, quoted, plain, range] = WISHES.has(section) ? WISH.exec(field) ?? [] : [];
        const wished = quoted ?? plain;
        if (wished !== undefined && range !== undefined) {
            wishes.push([
                wished,
                range
            ]);
            if (section === 'dependencies') needs.push(wished);
        }
    }
    const descriptors = header.replace(/:\s*$/, '').split(',').map((part)=>part.trim().replace(/^"|"$/g, ''));
    return {
        line,
        column: 1,
        descriptors,
        version: values.get('version') ?? '',
        resolution: values.get('resolution') ?? null,
        resolved: values.get('resolved') ?? null,
        integrity: values.get('integrity') ?? null,
        checksum: values.get('checksum') ?? null,
        wishes,
        needs
    };
}
/** Splits `@scope/name@range` at the `@` after the name. */ function splitDescriptor(descriptor) {
    const at = descriptor.indexOf('@', 1);
    return at < 0 ? {
        name: descriptor,
        range: ''
    } : {
        name: descriptor.slice(0, at),
        range: descriptor.slice(at + 1)
    };
}
/** The package that a requirement refers to: the target of an `npm:` alias, else its own name. */ function descriptorPackage(descriptor) {
    let { name, range } = splitDescriptor(descriptor);
    while(range.startsWith('npm:') && range.indexOf('@', 5) > 0)({ name, range } = splitDescriptor(range.slice(4)));
    return name;
}


/***/ }),

/***/ 94447:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   UM: () => (/* binding */ plainFacts),
/* harmony export */   Vt: () => (/* binding */ fromElsewhere),
/* harmony export */   g$: () => (/* binding */ statedDirectly),
/* harmony export */   i$: () => (/* binding */ graphFacts),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE)
/* harmony export */ });
/** The facts of a package in a format without a dependency graph. */ function plainFacts(listed, known = {}) {
    const { name, version, line, column, alias = null, edit = null, property = null } = listed;
    const { origin = 'registry' } = listed;
    const unknown = {
        direct: null,
        through: [],
        dev: null,
        wanted: [],
        project: '',
        group: null,
        extra: null
    };
    const asking = {
        projects: [],
        others: [],
        bundledIn: listed.bundledIn ?? null
    };
    const { licence = null, installScript } = listed;
    const said = {
        licence,
        ...installScript === undefined ? {} : {
            installScript
        }
    };
    const own = {
        name,
        version,
        line,
        column,
        alias,
        edit,
        property,
        origin
    };
    return {
        ...own,
        ...said,
        ...unknown,
        ...asking,
        ...known
    };
}
/**
 * Origins for which a package is named as not compared, in words. One from a URL is compared by
 * name and version all the same, but need not be the registry's.
 */ const ELSEWHERE = {
    git: 'from git',
    file: 'from a file',
    url: 'from an address',
    elsewhere: 'from another registry'
};
/**
 * The listed packages that are named because of their origin. Own code is left out, since no
 * advisory exists for it.
 */ function fromElsewhere(listed) {
    return listed.flatMap(({ name, origin = 'registry' })=>{
        const detail = ELSEWHERE[origin];
        return detail === undefined ? [] : [
            {
                name,
                reason: 'no-version',
                detail
            }
        ];
    });
}
/** The facts of the `node`-th listed package, with its relations in the graph. */ function graphFacts(listed, node, graph) {
    const self = listed[node];
    if (!self) return null;
    const { direct, dev, through, root, wanted, projects, dependents } = graph.relation(node);
    const names = through.flatMap((step)=>listed[step]?.name ?? []);
    const asked = {
        project: root?.project ?? '',
        group: root?.group ?? null,
        extra: root?.extra ?? null
    };
    const alias = root?.alias ?? self.alias ?? null;
    const others = [
        ...dependents
    ].map(([by, range])=>({
            name: listed[by]?.name ?? '',
            version: listed[by]?.version ?? '',
            range
        }));
    return plainFacts(self, {
        direct,
        dev,
        wanted,
        through: names,
        alias,
        projects,
        others,
        ...asked
    });
}
/**
 * Maximum number of versions of one package that are considered, so that a manipulated lockfile
 * cannot cause quadratic time.
 */ const MAX_SAME = 32;
/** The numbers of the packages with each name. */ function byName(names) {
    const nodes = new Map();
    names.forEach((name, node)=>{
        const same = nodes.get(name);
        if (!same) nodes.set(name, [
            node
        ]);
        else if (same.length < MAX_SAME) same.push(node);
    });
    return nodes;
}
/**
 * Creates the lookup for listed packages. Facts are computed only for packages that are looked up.
 */ function lookup(listed, options) {
    const normal = options.normalName ?? ((name)=>name);
    // A line break as separator, since no registry accepts it in a name. If a name has one, two
    // packages that cannot exist may be confused, which does no harm.
    const keyOf = (name, version)=>`${normal(name)}\n${version}`;
    const nodes = new Map();
    listed.forEach((entry, node)=>{
        const key = keyOf(entry.name, entry.version);
        const same = nodes.get(key);
        if (same) same.push(node);
        else nodes.set(key, [
            node
        ]);
    });
    let known = null;
    const names = ()=>known ??= versionsByName(listed, normal);
    const { needs } = options;
    return {
        ...needs === undefined ? {} : {
            missing: missingIn(listed, needs, (name)=>names().has(normal(name)))
        },
        manager: options.manager,
        count: listed.length,
        notCompared: fromElsewhere(listed),
        knows: (name)=>names().has(normal(name)),
        versions: (name)=>names().get(normal(name)) ?? [],
        entries: ()=>listed.map(({ name, version, origin = 'registry' })=>({
                    name,
                    version,
                    origin
                })),
        all: ()=>listed.flatMap((_, node)=>options.facts(node) ?? []),
        find: (name, version)=>(nodes.get(keyOf(name, version)) ?? []).flatMap((node)=>options.facts(node) ?? []).sort((a, b)=>a.line - b.line || a.column - b.column)
    };
}
/**
 * The facts of a file in which people state packages and their versions themselves: each is direct,
 * and no package manager has worked any out.
 * @param normalName how names are compared; default: as they are
 */ function statedDirectly(listed, normalName = (name)=>name) {
    return {
        ...lookup(listed, {
            manager: null,
            normalName,
            facts: (node)=>{
                const self = listed[node];
                return self ? plainFacts(self, {
                    direct: true
                }) : null;
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            }))
    };
}
function missingIn(listed, needs, knows) {
    const missing = new Map();
    listed.forEach(({ name: by }, node)=>{
        for (const name of needs(node))if (!knows(name)) missing.set(name, {
            name,
            by
        });
    });
    return [
        ...missing.values()
    ];
}
function versionsByName(listed, normal) {
    const versions = new Map();
    for (const { name, alias, version } of listed)for (const key of new Set([
        normal(name),
        ...alias == null ? [] : [
            normal(alias)
        ]
    ])){
        const same = versions.get(key);
        if (same === undefined) versions.set(key, [
            version
        ]);
        else same.push(version);
    }
    return versions;
}


/***/ }),

/***/ 41332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Resolves `target` relative to the file `from`; both are relative to the repository. Null when it
 * is absolute, a URL, or outside of the repository.
 */ function besides(from, target) {
    if (target === '' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target) || /^[a-z][a-z0-9+.-]*:/i.test(target) || target.includes('\\')) return null;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), target);
    return path === '.' || path === '..' || path.startsWith('../') ? null : path;
}


/***/ }),

/***/ 96512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/** Creates a function that converts offsets of a text to positions, by binary search. */ function positionsIn(text) {
    const starts = [
        0
    ];
    for(let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))starts.push(at + 1);
    return (offset)=>{
        let [low, high] = [
            0,
            starts.length - 1
        ];
        while(low < high){
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset) low = middle;
            else high = middle - 1;
        }
        return {
            line: low + 1,
            column: offset - (starts[low] ?? 0) + 1
        };
    };
}


/***/ }),

/***/ 92903:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName),
/* harmony export */   x: () => (/* binding */ requirementName)
/* harmony export */ });
/**
 * Normalises the name of a Python package: `Zope.Interface`, `zope_interface` and `zope-interface`
 * are equal.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */ function pythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/**
 * The name at the start of a PEP 508 requirement (`django>=4 ; python_version > "3"`); null when
 * there is none.
 */ function requirementName(requirement) {
    const [, word, scheme] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(:\/\/)?/.exec(requirement) ?? [];
    if (word === undefined || scheme !== undefined) return null;
    return /^[A-Za-z0-9._-]*[A-Za-z0-9]/.exec(word)?.[0] ?? null;
}


/***/ }),

/***/ 40807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference),
/* harmony export */   p: () => (/* binding */ requirementLines)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53864);

/**
 * The logical lines of a requirements file.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */ const requirementLines = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(logicalLines);
function logicalLines(text) {
    const result = [];
    let started = null;
    let parts = [];
    let line = 1;
    // Python splits lines at more characters than editors do, but line numbers must be those of an
    // editor.
    // eslint-disable-next-line no-control-regex
    const pieces = text.split(/(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])/);
    pieces.forEach((raw, index)=>{
        if (index % 2 === 1) {
            if (raw === '\n' || raw.startsWith('\r')) line += 1;
            return;
        }
        if (raw === '' && parts.length === 0) return;
        const bare = raw.replace(/(^|\s)#.*$/, '');
        started ??= {
            line,
            column: bare.length - bare.trimStart().length + 1
        };
        const continues = bare.endsWith('\\');
        parts.push(continues ? bare.slice(0, -1) : bare);
        if (continues) return;
        const joined = parts.join('').trim();
        if (joined !== '') result.push({
            ...started,
            text: joined
        });
        started = null;
        parts = [];
    });
    // The file ends within a continued line.
    const rest = parts.join('').trim();
    if (started !== null && rest !== '') result.push({
        ...started,
        text: rest
    });
    return result;
}
const REFERENCE = /^(-[rc]\s*|--(?:requirement|constraint)(?:\s+|\s*=\s*))(\S.*)$/;
/** The file that a logical line refers to; null when it refers to none. */ function reference(requirement) {
    const [, option, target] = REFERENCE.exec(requirement.text) ?? [];
    if (option === undefined || target === undefined) return null;
    return {
        line: requirement.line,
        target: target.replace(/^(["'])(.*)\1$/, '$2'),
        constraint: /^-{1,2}c/.test(option)
    };
}


/***/ }),

/***/ 283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OB: () => (/* binding */ WORKED_OUT),
  Ap: () => (/* binding */ familyOf),
  GQ: () => (/* binding */ readLockfile),
  wE: () => (/* binding */ siblings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/scanners/dependencies/registry-hosts.js
var registry_hosts = __webpack_require__(1772);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/graph.js
var lockfiles_graph = __webpack_require__(32844);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/packages.js
var lockfiles_packages = __webpack_require__(94447);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/paths.js
var paths = __webpack_require__(41332);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/toml.js
var toml = __webpack_require__(29310);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/cargo/manifest.js
var manifest = __webpack_require__(13926);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo.js







const Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().optional(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
    })).default([])
});
/**
 * Reads Cargo.lock. A package without a source is a project of the repository. Only a project's
 * Cargo.toml tells which dependencies are for development, and only the one beside the lockfile can
 * be found.
 * @throws LockfileError when it cannot be read
 */ function readCargoLock(input) {
    const crates = (0,toml/* parseToml */.MT)(input.text, Lock).package;
    const lines = (0,toml/* packageLines */.iN)(input.text, crates.map(({ name })=>name));
    const listed = crates.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: originOf(source),
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const nodes = indexOf(crates);
    const edges = crates.map((crate)=>crate.dependencies.flatMap((wanted)=>{
            const to = nodes.get(wanted.replace(/ \(.*$/, ''));
            return to === undefined || to === null ? [] : [
                {
                    to,
                    range: null
                }
            ];
        }));
    const manifest = manifestOf(input);
    const roots = crates.flatMap((crate, node)=>{
        if (crate.source !== undefined) return [];
        const wishes = manifest?.name === crate.name ? manifest.wishes : null;
        return (edges[node] ?? []).flatMap((edge)=>rootsOf(edge, crates[edge.to]?.name ?? '', wishes));
    });
    const foreign = (node)=>crates[node]?.source === undefined ? [] : edges[node] ?? [];
    const graph = new lockfiles_graph/* DependencyGraph */.w(crates.length, roots, foreign);
    return (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: 'cargo',
        facts: (node)=>(0,lockfiles_packages/* graphFacts */.i$)(listed, node, graph),
        needs: (node)=>crates[node]?.dependencies.map((wanted)=>wanted.split(' ')[0] ?? wanted) ?? []
    });
}
/**
 * The origin of a crate. A mirror of the public registry is configured outside of Cargo.lock and
 * leaves no trace in it, so another source is another registry.
 */ function originOf(source) {
    if (source === undefined) return 'own';
    if (source.startsWith('git+')) return 'git';
    return (0,registry_hosts/* isOtherRegistry */.mv)('crates.io', source) ? 'elsewhere' : 'registry';
}
/**
 * Packages by `name` (when there is only one version) and by `name version`; null marks a name with
 * several versions.
 */ function indexOf(crates) {
    const nodes = new Map();
    crates.forEach(({ name, version }, node)=>{
        nodes.set(name, nodes.has(name) ? null : node);
        nodes.set(`${name} ${version}`, node);
    });
    return nodes;
}
function rootsOf(edge, name, wishes) {
    const root = {
        to: edge.to,
        project: '',
        group: null
    };
    const found = wishes?.filter((wish)=>wish.name === name) ?? [];
    if (found.length === 0) return [
        {
            ...root,
            range: null,
            dev: null
        }
    ];
    return found.map(({ range, dev })=>({
            ...root,
            range,
            dev
        }));
}
function manifestOf(input) {
    const path = (0,paths/* besides */.o)(input.path, 'Cargo.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : (0,manifest/* readCargoManifest */.e)(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/scale/literal.js
var literal = __webpack_require__(33861);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/json.js
var json = __webpack_require__(12512);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/cargo/cargo-toml.js





/**
 * A Cargo.toml without a lockfile: `=1.2.3` is the one version that it leaves, also where the
 * workspace above it says so. Cargo takes the newest of everything else.
 * @throws LockfileError when it, or the workspace's, can't be read
 * @see https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */ function readCargoToml({ path, text, beside }) {
    const { wishes } = (0,manifest/* readCargoManifest */.e)(text, workspaceOf(path, beside));
    const asked = wishes.filter(({ origin })=>origin !== 'own');
    const listed = asked.flatMap((wish)=>{
        const version = pinned(wish);
        return version === null ? [] : [
            {
                name: wish.name,
                version,
                line: lineOf(wish, text),
                column: 1
            }
        ];
    });
    return {
        ...(0,lockfiles_packages/* lookup */.$I)(listed, {
            manager: null,
            facts: (node)=>{
                const self = listed[node];
                if (self === undefined) return null;
                const dev = asked.filter(({ name })=>name === self.name).every((wish)=>wish.dev);
                return (0,lockfiles_packages/* plainFacts */.UM)(self, {
                    direct: true,
                    dev
                });
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            })),
        notCompared: asked.filter((wish)=>pinned(wish) === null).map(unpinned)
    };
}
function pinned({ origin, range }) {
    if (origin !== 'registry') return null;
    return /^\s*=\s*(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(range ?? '')?.[1] ?? null;
}
function unpinned({ name, origin, range }) {
    const detail = lockfiles_packages/* ELSEWHERE */.pB[origin] ?? range ?? 'no version';
    return {
        name,
        reason: 'no-version',
        detail
    };
}
/** Where its name first stands as a key, or as the package of a renamed one. */ function lineOf({ name }, text) {
    const word = (0,literal/* literal */.e)(name);
    const found = new RegExp(`^[ \\t]*(?:\\[[^\\]\\n]*\\.)?["']?${word}["']?[ \\t]*[\\].=]|"${word}"`, 'm').exec(text);
    return found === null ? 1 : (0,json/* lineAt */.mh)(text, found.index);
}
/** The nearest Cargo.toml above that has a workspace. */ function workspaceOf(path, beside) {
    for(let folder = external_node_path_.posix.dirname(path); folder !== '.' && folder !== '/';){
        folder = external_node_path_.posix.dirname(folder);
        const above = beside.get(external_node_path_.posix.join(folder, 'Cargo.toml'));
        if (above !== undefined && /^[ \t]*\[workspace[\].]/m.test(above)) return above;
    }
    return null;
}

// EXTERNAL MODULE: ./src/core/packages/versions/text.js
var versions_text = __webpack_require__(71816);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/deno/configuration.js
var configuration = __webpack_require__(62535);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/deno/deno.js





const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const deno_Lock = schemas/* object */.Ikc({
    /** Since version 4 `npm` contains the packages directly, before that one level deeper. */ npm: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    packages: schemas/* object */.Ikc({
        npm: texts,
        jsr: texts
    }).partial().default({}),
    jsr: texts,
    remote: texts,
    /** What the configurations of the workspace asked for when the lockfile was written. */ workspace: schemas/* unknown */.L5J().optional()
});
/**
 * Reads the npm packages of a deno.lock. Those from JSR or a URL are reported as not compared,
 * since there are no advisories about them; so is what the configuration asked for and the lockfile
 * has no version of.
 * @throws LockfileError when it cannot be read
 * @see https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files
 */ function readDenoLock({ text }) {
    const lock = (0,configuration/* parseDeno */.Er)(deno_Lock, text, 'deno.lock');
    const npm = {
        ...lock.packages.npm,
        ...'packages' in lock.npm ? {} : lock.npm
    };
    const deep = schemas/* object */.Ikc({
        packages: texts
    }).safeParse(lock.npm).data?.packages ?? {};
    const names = [
        ...Object.keys(npm),
        ...Object.keys(deep)
    ];
    const locked = new Set(names.map((name)=>(0,configuration/* splitSpecifier */.Xh)(name).name));
    const open = (0,configuration/* specifiersIn */.bC)(lock.workspace).filter((asked)=>!locked.has((0,configuration/* splitSpecifier */.Xh)(asked).name));
    const others = [
        ...Object.keys({
            ...lock.packages.jsr,
            ...lock.jsr
        }),
        ...Object.keys(lock.remote)
    ];
    return packagesOf(text, [
        ...names,
        ...open
    ], others);
}
/**
 * Reads the npm packages with a version from a deno.json or an import map. Ranges are reported as
 * not compared.
 * @throws LockfileError when it cannot be read
 */ function readDenoConfiguration({ path, text, beside }) {
    const { npm, others } = (0,configuration/* configuration */.HF)(path, text, beside);
    return packagesOf(text, npm, others);
}
/** @param names each `name@version`, possibly followed by peers (`_react@18`) or a path */ function packagesOf(text, names, others) {
    const listed = [];
    const notCompared = others.map((name)=>({
            name,
            reason: 'unsupported',
            detail: 'not from npm'
        }));
    for (const entry of new Set(names)){
        const { name, range: version } = (0,configuration/* splitSpecifier */.Xh)(entry);
        const line = (0,json/* lineAt */.mh)(text, Math.max(0, text.indexOf(`${name}@${version}`)));
        if ((0,versions_text/* isVersionText */.I)('npm', version) && /^\d+\.\d+\.\d+/.test(version)) listed.push({
            name,
            version,
            line,
            column: 1
        });
        else notCompared.push({
            name,
            reason: 'no-version',
            detail: version || 'any version'
        });
    }
    const open = new Set(notCompared.map(({ name })=>name));
    const known = (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: null,
        facts: (node)=>{
            const self = listed[node];
            return self ? (0,lockfiles_packages/* plainFacts */.UM)(self) : null;
        }
    });
    return {
        ...known,
        knows: (name)=>open.has(name) || known.knows?.(name) === true,
        declared: listed.map(({ name, version })=>({
                name,
                version
            })),
        notCompared
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/licence.js
var licence = __webpack_require__(11931);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/composer.js




const Source = schemas/* object */.Ikc({
    type: schemas/* string */.YjP()
}).optional().catch(undefined);
const Entry = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().catch(''),
    license: schemas/* array */.YOg(schemas/* string */.YjP()).or(schemas/* string */.YjP()).optional().catch(undefined),
    source: Source,
    dist: Source,
    'notification-url': schemas/* unknown */.L5J().optional()
});
const Entries = schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]).default([]).transform((entries)=>entries.flatMap((entry)=>Entry.safeParse(entry).data ?? []));
const composer_Lock = schemas/* object */.Ikc({
    packages: Entries,
    'packages-dev': Entries
});
/**
 * The packages of a composer.lock that are not a registry's. Nearly all are archives of a commit; a
 * registry also writes the address that installs notify (`notification-url`). One without that, in
 * a project with repositories of its own, comes from one of these.
 * @see https://getcomposer.org/doc/05-repositories.md
 */ function composerElsewhere(text, { path, beside }) {
    const lock = composer_Lock.safeParse((0,json/* jsonOf */.o_)(text)).data;
    const manifest = beside.get(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'composer.json'));
    const own = manifest !== undefined && hasRepositories(manifest);
    return [
        ...lock?.packages ?? [],
        ...lock?.['packages-dev'] ?? []
    ].flatMap((entry)=>{
        const { name, source, dist } = entry;
        if (dist?.type === 'path') return [
            {
                name,
                origin: 'own'
            }
        ];
        if (!own || entry['notification-url'] !== undefined) return [];
        return [
            {
                name,
                origin: source === undefined ? 'url' : 'git'
            }
        ];
    });
}
/**
 * The packages of a composer.lock with their licences. Several hold as alternatives.
 * @see https://getcomposer.org/doc/04-schema.md#license
 */ function composerStated(text) {
    const lock = composer_Lock.safeParse((0,json/* jsonOf */.o_)(text)).data;
    if (lock === undefined) return [];
    const state = (entries, dev)=>entries.flatMap(({ name, version, license, dist })=>version === '' || dist?.type === 'path' ? [] : [
                {
                    ...{
                        ecosystem: 'Packagist',
                        name,
                        version: version.replace(/^v(?=\d)/u, ''),
                        dev
                    },
                    licence: alternatives(license),
                    line: (0,json/* lineAt */.mh)(text, Math.max(0, text.indexOf(`"name": "${name}"`)))
                }
            ]);
    return [
        ...state(lock.packages, false),
        ...state(lock['packages-dev'], true)
    ];
}
function alternatives(license) {
    return (0,licence/* jointLicence */.k)(typeof license === 'string' ? [
        license
    ] : license ?? [], 'OR');
}
const Repositories = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).or(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const Manifest = schemas/* object */.Ikc({
    repositories: Repositories.optional().catch(undefined)
});
/** Whether a composer.json names repositories that are no registries. */ function hasRepositories(manifest) {
    const repositories = Manifest.safeParse((0,json/* jsonOf */.o_)(manifest)).data?.repositories ?? {};
    return Object.values(repositories).some((one)=>{
        const type = schemas/* object */.Ikc({
            type: schemas/* string */.YjP()
        }).safeParse(one).data?.type;
        return type !== undefined && type !== 'composer';
    });
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/facts.js
var facts = __webpack_require__(71291);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/locks.js



/** A line of a lockfile; the older format has no class paths. */ const LINE = /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)(?:=(\S*))?$/;
/**
 * Reads a lockfile of Gradle that osv-scanner does not know: of settings, of another name, or of
 * the older format of one file for each class path.
 * @throws LockfileError for a line that is none of a lockfile's
 * @see https://docs.gradle.org/current/userguide/dependency_locking.html
 */ function readGradleLines({ text }) {
    const listed = text.split(/\r?\n/).flatMap((line, index)=>{
        if (/^\s*(?:#.*)?$|^empty=/.test(line)) return [];
        const [, name, version = ''] = LINE.exec(line.trim()) ?? [];
        if (name === undefined) throw new facts/* LockfileError */.g('no line of a Gradle lockfile', index + 1);
        return [
            {
                name,
                version,
                line: index + 1,
                column: 1
            }
        ];
    });
    return {
        ...(0,lockfiles_packages/* lookup */.$I)(listed, {
            manager: null,
            facts: (node)=>{
                const self = listed[node];
                return self ? (0,lockfiles_packages/* plainFacts */.UM)(self) : null;
            }
        }),
        declared: listed.map(({ name, version })=>({
                name,
                version
            }))
    };
}
/** The lockfile of the project that a script stands beside. */ function projectLock(script) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(script), 'gradle.lockfile');
}
/** Whether a script is that of one project, by its usual name. */ function isProject(script) {
    return /^build\.gradle(?:\.kts)?$/.test(external_node_path_.posix.basename(script));
}
const NOTHING = new Set();
const remembered = new WeakMap();
/**
 * Names of the packages that the lockfiles of a build know, for a script that several projects
 * share. None for a project's own script: only the lockfile beside it counts there.
 */ function lockedBy(script, beside) {
    if (isProject(script)) return NOTHING;
    const known = remembered.get(beside) ?? new Set([
        ...beside
    ].flatMap(([path, text])=>namesIn(path, text)));
    remembered.set(beside, known);
    return known;
}
function namesIn(path, text) {
    if (!path.endsWith('.lockfile')) return [];
    return text.split('\n').flatMap((line)=>LINE.exec(line.trim())?.[1] ?? []);
}
/** Class paths of tests, whatever they are called besides: `integrationTestRuntimeClasspath`. */ const TEST = /^test(?=[A-Z]|$)|Test(?=[A-Z]|$)/;
const PRODUCTION = /^(?:runtime|compile)Classpath$|(?:Runtime|Compile)Classpath$/;
/**
 * Whether a lockfile has a package on class paths of tests only: false where a class path of the
 * program has it, null where nobody can tell.
 */ function isOnlyForTests(text, name, version) {
    const line = text.split(/\r?\n/).find((candidate)=>candidate.startsWith(`${name}:${version}=`)) ?? '';
    const paths = (LINE.exec(line)?.[3] ?? '').split(',').filter((path)=>path !== '');
    if (paths.some((path)=>!TEST.test(path) && PRODUCTION.test(path))) return false;
    return paths.length > 0 && paths.every((path)=>TEST.test(path)) ? true : null;
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/python/names.js
var names = __webpack_require__(92903);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/yaml.js
var yaml = __webpack_require__(84385);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/pub.js



const pub_Lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        source: schemas/* string */.YjP().optional().catch(undefined),
        description: schemas/* object */.Ikc({
            url: schemas/* string */.YjP().optional().catch(undefined)
        }).optional().catch(undefined)
    }))
});
const SOURCES = new Map([
    [
        'path',
        'own'
    ],
    [
        'sdk',
        'own'
    ],
    [
        'git',
        'git'
    ]
]);
const pub_Manifest = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    dev_dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    dependency_overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish()
});
const Hosted = schemas/* object */.Ikc({
    hosted: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            url: schemas/* string */.YjP()
        })
    ])
});
/**
 * What a pubspec.lock has from elsewhere. A mirror is set for a machine (PUB_HOSTED_URL), and then
 * all packages have its address: an address is that of another registry where a manifest says so,
 * or beside the public registry's, or where there are several.
 * @see https://dart.dev/tools/pub/custom-package-repositories
 */ function pubElsewhere(text, { beside }) {
    const packages = Object.entries(pub_Lock.safeParse((0,yaml/* yamlOf */.h)(text)).data?.packages ?? {});
    const addresses = packages.flatMap(([, { source, description }])=>source === 'hosted' ? description?.url ?? [] : []);
    const others = new Set(addresses.filter(isOther).map(registry_hosts/* placeOf */.$t));
    const mixed = others.size > 1 || addresses.some((url)=>!isOther(url));
    const said = new Set([
        ...beside
    ].flatMap(([, manifest])=>registriesIn(manifest)));
    const isElsewhere = (url)=>isOther(url) && (mixed || said.has((0,registry_hosts/* placeOf */.$t)(url)));
    return packages.flatMap(([name, { source = '', description }])=>{
        const url = source === 'hosted' ? description?.url : undefined;
        const origin = SOURCES.get(source) ?? (url !== undefined && isElsewhere(url) ? 'elsewhere' : null);
        return origin === null ? [] : [
            {
                name,
                origin
            }
        ];
    });
}
function isOther(url) {
    return (0,registry_hosts/* isOtherRegistry */.mv)('Pub', url);
}
/** The registries that a pubspec.yaml names for packages of its own. */ function registriesIn(text) {
    const { dependencies, dev_dependencies, dependency_overrides } = pub_Manifest.safeParse((0,yaml/* yamlOf */.h)(text)).data ?? {};
    return [
        dependencies,
        dev_dependencies,
        dependency_overrides
    ].flatMap((section)=>Object.values(section ?? {}).flatMap((wish)=>{
            const hosted = Hosted.safeParse(wish).data?.hosted;
            return hosted === undefined ? [] : [
                (0,registry_hosts/* placeOf */.$t)(typeof hosted === 'string' ? hosted : hosted.url)
            ];
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/ruby/gemfile-lock.js
const SECTIONS = new Map([
    [
        'PATH',
        'own'
    ],
    [
        'GIT',
        'git'
    ],
    [
        'PLUGIN SOURCE',
        'own'
    ]
]);
/**
 * The gems of a Gemfile.lock that do not come from a registry. Each directory and each repository
 * has a section, in which gems are indented by four spaces.
 * @see https://bundler.io/guides/git.html
 */ function sourcesOf(text) {
    let origin;
    return text.split(/\r?\n/).flatMap((line)=>{
        if (/^\S/.test(line)) origin = SECTIONS.get(line.trim());
        const name = /^ {4}([^\s(]+) \(/.exec(line)?.[1];
        return origin === undefined || name === undefined ? [] : [
            {
                name,
                origin
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/own-code.js







/**
 * Packages that do not come from a registry (own code, git, files), in lockfiles without a reader
 * of their own. A text that cannot be parsed gives none, since osv-scanner refuses it.
 */ function packagesFromElsewhere(kind, input) {
    return READERS.get(kind.name)?.(input.text, input) ?? [];
}
/** The normalised name of a package: names that the ecosystem treats as equal have the same. */ function normalName(kind, name) {
    return kind.ecosystem === 'PyPI' ? (0,names/* pythonName */.o)(name) : name.toLowerCase();
}
const READERS = new Map([
    [
        'bundler',
        sourcesOf
    ],
    [
        'composer',
        composerElsewhere
    ],
    [
        'mix',
        mix
    ],
    [
        'pub',
        pubElsewhere
    ],
    [
        'pdm',
        (text)=>fromFields(list(Table, (0,toml/* tomlOf */.Wu)(text)?.['package']))
    ],
    [
        'pylock',
        (text)=>fromFields(list(Table, (0,toml/* tomlOf */.Wu)(text)?.['packages']))
    ],
    [
        'pipenv',
        pipenv
    ],
    [
        'renv',
        renv
    ]
]);
const Table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function list(item, value) {
    return schemas/* array */.YOg(item).catch([]).parse(value);
}
/**
 * The keys by which Python's lockfiles state the origin: in the entry itself (PDM, Pipenv) or in a
 * table (pylock.toml).
 */ const FIELDS = [
    [
        'editable',
        'own'
    ],
    [
        'directory',
        'own'
    ],
    [
        'path',
        'own'
    ],
    [
        'git',
        'git'
    ],
    [
        'hg',
        'git'
    ],
    [
        'svn',
        'git'
    ],
    [
        'bzr',
        'git'
    ],
    [
        'vcs',
        'git'
    ],
    [
        'file',
        'file'
    ],
    [
        'url',
        'url'
    ],
    [
        'archive',
        'url'
    ]
];
function originByFields(fields) {
    return FIELDS.find(([key])=>fields[key] !== undefined && fields[key] !== false)?.[1] ?? null;
}
function fromFields(entries) {
    return entries.flatMap((entry)=>{
        const origin = originByFields(entry);
        return origin === null || typeof entry['name'] !== 'string' ? [] : [
            {
                name: entry['name'],
                origin
            }
        ];
    });
}
function pipenv(text) {
    const sections = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).parse((0,json/* jsonOf */.o_)(text));
    return Object.entries(sections).filter(([section])=>section !== '_meta').flatMap(([, packages])=>Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), Table).catch({}).parse(packages))).flatMap(([name, fields])=>fromFields([
            {
                ...fields,
                name
            }
        ]));
}
function mix(text) {
    return [
        ...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:(git|path)\b/gm)
    ].map(([, name = '', scheme])=>{
        return {
            name,
            origin: scheme === 'git' ? 'git' : 'own'
        };
    });
}
/** The lockfile of R's renv. @see https://rstudio.github.io/renv/articles/lockfile.html */ function renv(text) {
    const lock = schemas/* object */.Ikc({
        Packages: schemas/* record */.g1P(schemas/* string */.YjP(), Table)
    }).safeParse((0,json/* jsonOf */.o_)(text));
    return Object.entries(lock.data?.Packages ?? {}).flatMap(([name, { Source: source }])=>{
        if (source === undefined || source === 'Repository' || source === 'Bioconductor') return [];
        return [
            {
                name,
                origin: source === 'Local' ? 'own' : 'git'
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/locked.js






/**
 * The versions of each package (by normalised name) in a lockfile without a reader of its own; null
 * for formats that are only searched. A text that cannot be parsed gives nothing, since osv-scanner
 * refuses it.
 * @throws LockfileError when TOML or JSON cannot be read
 */ function lockedVersions(kind, text) {
    const read = locked_READERS.get(kind.name);
    if (read === undefined) return null;
    const versions = new Map();
    for (const [name, version] of read(text)){
        const key = normalName(kind, name);
        versions.set(key, [
            ...versions.get(key) ?? [],
            ...version === null ? [] : [
                version
            ]
        ]);
    }
    return versions;
}
/** What the packages of such a lockfile need, as `[package, what it needs]`. */ function needsIn(kind, text) {
    return NEEDS.get(kind.name)?.(text) ?? [];
}
const NEEDS = new Map([
    [
        'bundler',
        gemNeeds
    ],
    [
        'composer',
        composerNeeds
    ],
    [
        'mix',
        mixNeeds
    ],
    [
        'nuget-lock',
        nugetNeeds
    ],
    [
        'pdm',
        pdmNeeds
    ]
]);
/** A gem's own dependencies stand six blanks in; Bundler itself is in no lockfile. */ function gemNeeds(text) {
    let by = '';
    return text.split(/\r?\n/).flatMap((line)=>{
        by = /^ {4}([^\s(]+) \(/.exec(line)?.[1] ?? by;
        const name = /^ {6}([^\s(]+)/.exec(line)?.[1];
        return name === undefined || name === 'bundler' ? [] : [
            [
                by,
                name
            ]
        ];
    });
}
/** Each entry of a mix.lock is a line, and says of what it needs whether that is optional. */ function mixNeeds(text) {
    return [
        ...text.matchAll(/^[ \t]*"([^"]+)":[ \t]*\{:hex,(.*)$/gm)
    ].flatMap(([, by = '', entry = ''])=>[
            ...entry.matchAll(/\{:(\w+), "[^"]*", \[[^\]]*\boptional: false\]\}/g)
        ].map(([, name = ''])=>[
                by,
                name
            ]));
}
/**
 * What Composer's packages need. PHP itself and its extensions have no `/` in their names; one that
 * ends in `-implementation` may be provided by any of many packages.
 */ function composerNeeds(text) {
    const lock = Composer.catch({}).parse((0,json/* parseJson */.qF)(text));
    return [
        ...lock.packages ?? [],
        ...lock['packages-dev'] ?? []
    ].flatMap(({ name, require })=>Object.keys(require).filter((other)=>other.includes('/') && !other.endsWith('-implementation')).map((other)=>[
                name,
                other
            ]));
}
const NuGet = schemas/* object */.Ikc({
    dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({}),
        resolved: schemas/* string */.YjP().optional()
    }))).catch({})
});
function nugetNeeds(text) {
    const frameworks = NuGet.safeParse((0,json/* parseJson */.qF)(text)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).flatMap(([by, { dependencies }])=>Object.keys(dependencies).map((name)=>[
                    by,
                    name
                ])));
}
function nuget(text) {
    const frameworks = NuGet.safeParse((0,json/* parseJson */.qF)(text)).data?.dependencies ?? {};
    return Object.values(frameworks).flatMap((packages)=>Object.entries(packages).map(([name, { resolved }])=>[
                name,
                resolved ?? null
            ]));
}
function pdmNeeds(text) {
    const lock = (0,toml/* parseToml */.MT)(text, schemas/* object */.Ikc({
        package: schemas/* array */.YOg(Package.extend({
            dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([])
        })).default([])
    }));
    return lock.package.flatMap(({ name, dependencies })=>dependencies.filter((wish)=>!wish.includes(';')).flatMap((wish)=>{
            const other = (0,names/* requirementName */.x)(wish);
            return other === null ? [] : [
                [
                    name,
                    other
                ]
            ];
        }));
}
const locked_READERS = new Map([
    [
        'pdm',
        (text)=>tables((0,toml/* parseToml */.MT)(text, schemas/* object */.Ikc({
                package: tableList
            })).package)
    ],
    [
        'pylock',
        (text)=>tables((0,toml/* parseToml */.MT)(text, schemas/* object */.Ikc({
                packages: tableList
            })).packages)
    ],
    [
        'pipenv',
        locked_pipenv
    ],
    [
        'composer',
        composer
    ],
    [
        'nuget-lock',
        nuget
    ],
    [
        'bundler',
        (text)=>locked_all(text, /^ {4}([^\s(]+) \(([^)]+)\)/gm)
    ],
    [
        'mix',
        (text)=>locked_all(text, /^[ \t]*"([^"]+)":[ \t]*\{:\w+,[^"]*"([^"]+)"/gm)
    ],
    [
        'pub',
        pub
    ],
    [
        'gradle',
        (text)=>locked_all(text, /^([^\s#:=]+:[^\s:=]+):([^\s:=]+)=/gm)
    ]
]);
const Package = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional()
});
const tableList = schemas/* array */.YOg(Package).default([]);
function tables(packages) {
    return packages.map(({ name, version })=>[
            name,
            version ?? null
        ]);
}
function locked_all(text, pattern) {
    return [
        ...text.matchAll(pattern)
    ].map(([, name = '', version = ''])=>[
            name,
            version
        ]);
}
const Pinned = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    version: schemas/* string */.YjP().optional()
})).catch({});
const Pipfile = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function locked_pipenv(text) {
    const sections = Object.entries(Pipfile.catch({}).parse((0,json/* parseJson */.qF)(text)));
    return sections.filter(([name])=>name !== '_meta').flatMap(([, section])=>Object.entries(Pinned.parse(section)).map(([name, { version }])=>[
                name,
                version?.replace(/^==/, '') ?? null
            ]));
}
const locked_names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const Composed = schemas/* array */.YOg(Package.extend({
    replace: locked_names,
    provide: locked_names,
    require: locked_names
})).catch([]).default([]);
const Composer = schemas/* object */.Ikc({
    packages: Composed,
    'packages-dev': Composed
}).partial();
/** A package that is replaced or provided by another one counts as present. */ function composer(text) {
    const lock = Composer.catch({}).parse((0,json/* parseJson */.qF)(text));
    const packages = [
        ...lock.packages ?? [],
        ...lock['packages-dev'] ?? []
    ];
    return packages.flatMap(({ name, version, replace, provide })=>[
            [
                name,
                version ?? null
            ],
            ...Object.keys({
                ...replace,
                ...provide
            }).map((other)=>[
                    other,
                    null
                ])
        ]);
}
function pub(text) {
    const lock = schemas/* object */.Ikc({
        packages: Pinned
    }).safeParse((0,yaml/* yamlOf */.h)(text));
    return Object.entries(lock.data?.packages ?? {}).map(([name, { version }])=>[
            name,
            version ?? null
        ]);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/generic.js







/** Maximum number of lines between a package's name and its version. */ const NEAR = 6;
/**
 * For lockfiles without a reader of their own. It only finds the position of a package: its name as
 * a whole word, with its version on the same line or soon after.
 */ function readGeneric(kind, input) {
    const { text } = input;
    const elsewhere = packagesFromElsewhere(kind, input);
    const origins = new Map(elsewhere.map(({ name, origin })=>[
            normalName(kind, name),
            origin
        ]));
    const known = new Map();
    const place = (name, version)=>{
        const key = `${name}\n${version}`;
        const found = known.get(key);
        if (found !== undefined) return found;
        const position = namesOf(name).map((spelling)=>search(text, spelling, version)).find((at)=>at !== null) ?? null;
        known.set(key, position);
        return position;
    };
    return {
        manager: null,
        count: null,
        notCompared: (0,lockfiles_packages/* fromElsewhere */.Vt)(elsewhere.map((at)=>({
                ...at,
                version: '',
                line: 1,
                column: 1
            }))),
        ...lookupIn(lockedVersions(kind, text), kind, text),
        ...kind.name === 'composer' ? {
            stated: ()=>composerStated(text)
        } : {},
        find: (name, version)=>{
            const at = place(name, version);
            const origin = origins.get(normalName(kind, name)) ?? 'registry';
            if (at === null && origin === 'registry') return [];
            const dev = kind.name === 'gradle' ? isOnlyForTests(text, name, version) : null;
            return [
                (0,lockfiles_packages/* plainFacts */.UM)({
                    name,
                    version,
                    ...at ?? {
                        line: 1,
                        column: 1
                    },
                    origin
                }, {
                    dev
                })
            ];
        }
    };
}
function lookupIn(locked, kind, text) {
    if (locked === null) return {};
    const knows = (name)=>locked.has(normalName(kind, name));
    const missing = needsIn(kind, text).filter(([, name])=>!knows(name));
    return {
        knows,
        missing: [
            ...new Map(missing.map(([by, name])=>[
                    name,
                    {
                        name,
                        by
                    }
                ])).values()
        ],
        versions: (name)=>locked.get(normalName(kind, name)) ?? []
    };
}
/**
 * Possible spellings of a package's name: as it is, as in a package URL, and as XML attributes
 * (group, then artifact).
 */ function namesOf(name) {
    const [, group, artifact] = /^([^:]+):([^:]+)$/.exec(name) ?? [];
    const purl = name.replace(/^@/, '%40').replace(':', '/');
    return [
        ...new Set([
            name,
            purl,
            ...group && artifact ? [
                `group="${group}" name="${artifact}"`,
                artifact
            ] : []
        ])
    ];
}
/**
 * Maximum number of matches of a name that are examined: a name of one letter may match everywhere.
 */ const MAX_PLACES = 10_000;
function search(text, name, version) {
    let best = null;
    let places = 0;
    for (const { index } of text.matchAll(new RegExp((0,literal/* literal */.e)(name), 'gi'))){
        if (!isWord(text, index, name.length)) continue;
        const lines = linesToVersion(text, index + name.length, version);
        if (!best || lines < best.lines) best = {
            index,
            lines
        };
        places += 1;
        if (lines === 0 || places === MAX_PLACES) break;
    }
    return best && positionAt(text, best.index);
}
const PART_OF_NAME = /[a-z0-9_]/i;
const JOINED = /[a-z0-9_.@/-]/i;
/** Whether a match is a whole name. It may be followed by a version after `-`, `/` or `@`. */ function isWord(text, at, length) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + length] ?? ' ';
    const next = text[at + length + 1] ?? ' ';
    const purl = text.slice(Math.max(0, at - 40), at).includes('pkg:');
    if (JOINED.test(before) && !(purl && before === '/') && !(before === '.' && text.slice(at - 4, at) === 'any.')) return false;
    if (PART_OF_NAME.test(after)) return false;
    return !/[.@/-]/.test(after) || !/[a-z_]/i.test(next);
}
/** Number of lines from the name to its version; infinite when it is not near. */ function linesToVersion(text, from, version) {
    const near = text.slice(from, from + 2_000).split('\n', NEAR);
    const whole = new RegExp(`(?<![\\w.])v?${(0,literal/* literal */.e)(version)}(?![\\w.]*\\w)`);
    const lines = version === '' ? -1 : near.findIndex((line)=>whole.test(line));
    return lines < 0 ? Number.POSITIVE_INFINITY : lines;
}
function positionAt(text, offset) {
    return {
        line: (0,json/* lineAt */.mh)(text, offset),
        column: offset - text.lastIndexOf('\n', offset - 1)
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/statements.js

/**
 * One statement a line; those of a block get the verb before its bracket.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#go-mod-file-lexical
 */ function goStatements(text) {
    const statements = [];
    let block = null;
    text.split(/\r?\n/).forEach((raw, index)=>{
        const [code = '', ...comments] = raw.split('//');
        const words = (code.match(/"[^"]*"|`[^`]*`|[()]|=>|[^\s()"`]+/g) ?? []).map((word)=>word.replace(/^["`](.*)["`]$/, '$1'));
        if (words[0] === ')') block = null;
        else if (words[1] === '(' && words.length === 2) block = {
            verb: words[0] ?? '',
            line: index + 1
        };
        else if (words.length > 0) {
            const [verb = '', ...rest] = block ? [
                block.verb,
                ...words
            ] : words;
            const column = raw.length - raw.trimStart().length + 1;
            statements.push({
                verb,
                words: rest,
                comment: comments.join('//').trim(),
                line: index + 1,
                column
            });
        }
    });
    const unclosed = block;
    if (unclosed) throw new facts/* LockfileError */.g('a block is not closed', unclosed.line);
    return statements;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/workspace.js



/**
 * The go.work that Go takes for a module: the nearest above it, if that uses it.
 * @param path of the go.mod, relative to the repository
 * @returns its path; null where there is none
 */ function workspaceAbove(path, beside) {
    for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
        const file = external_node_path_.posix.join(folder, 'go.work');
        const text = beside.get(file);
        if (text !== undefined) return usedBy(file, text).includes(path) ? file : null;
        if (folder === '.' || folder === '/') return null;
    }
}
/**
 * The modules that a go.work takes from folders of the repository, in the place of any version.
 * @param path of the go.work
 */ function modulesOf(path, beside) {
    const used = usedBy(path, beside.get(path) ?? '');
    return new Set(used.flatMap((mod)=>{
        const statements = goStatements(beside.get(mod) ?? '');
        return statements.find(({ verb })=>verb === 'module')?.words[0] ?? [];
    }));
}
/** The go.mod files of the folders that a go.work uses. */ function usedBy(path, text) {
    return goStatements(text).filter(({ verb })=>verb === 'use').flatMap(({ words })=>words[0] === undefined ? [] : (0,paths/* besides */.o)(path, `${words[0]}/go.mod`) ?? []);
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-sum.js


/**
 * Modules that go.mod asks for and the go.sum beside it does not have, or in other versions only.
 * Then nobody has checked what is built, or Go writes the file anew. The checksum of a module may
 * be in the workspace's go.work.sum instead. A go.mod without a go.sum is judged by its versions
 * alone.
 * @param modules as they are built, without those of this repository
 * @see https://go.dev/ref/mod#go-sum-files
 */ function outOfStepWithGoSum({ path, beside }, modules) {
    const file = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'go.sum');
    const own = beside.get(file);
    if (own === undefined) return [];
    const workspace = workspaceAbove(path, beside);
    const shared = workspace === null ? '' : beside.get(`${workspace}.sum`) ?? '';
    const known = versionsIn(`${own}\n${shared}`);
    return modules.flatMap(({ name, version })=>{
        const versions = known.get(name) ?? new Set();
        if (version === '' || versions.has(version)) return [];
        const others = [
            ...versions
        ].slice(0, 3).join(', ');
        const has = others === '' ? 'go.sum does not know it' : `go.sum has ${others}`;
        return [
            {
                name,
                reason: 'out-of-step',
                detail: `go.mod asks for ${version}, ${has}`
            }
        ];
    });
}
/**
 * The versions that a go.sum has, by module. The checksum of a go.mod alone counts as well: of a
 * module whose code nothing uses, Go downloads no more than that file.
 */ function versionsIn(text) {
    const known = new Map();
    for (const [, name = '', version = ''] of text.matchAll(/^(\S+) v([^\s/]+)(?:\/go\.mod)? h1:\S/gm))known.set(name, (known.get(name) ?? new Set()).add(version));
    return known;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/modules.js


/** The modules of the `require` lines. */ function requiredModules(statements) {
    return statements.flatMap(({ verb, words, comment, line, column })=>{
        const [name, version] = words;
        if (verb !== 'require' || name === undefined || version === undefined) return [];
        const direct = !/^indirect(?:;|\s|$)/.test(comment);
        const listed = {
            name,
            version: version.replace(/^v/, ''),
            line,
            column
        };
        return [
            {
                ...listed,
                facts: (0,lockfiles_packages/* plainFacts */.UM)(listed, {
                    direct
                })
            }
        ];
    });
}
/**
 * `replace old [version] => new [version]`, by `old` or `old version`: what is built, and what
 * osv-scanner reports, is the new module.
 */ function replacements(statements) {
    const byModule = new Map();
    for (const statement of statements){
        const arrow = statement.words.indexOf('=>');
        if (statement.verb === 'replace' && arrow > 0) byModule.set(statement.words.slice(0, arrow).join(' '), statement);
    }
    return byModule;
}
/** What is built in the place of a module; itself where nothing replaces it. */ function replaced(module, byModule) {
    const found = byModule.get(`${module.name} v${module.version}`) ?? byModule.get(module.name);
    const [name, version = ''] = found?.words.slice(found.words.indexOf('=>') + 1) ?? [];
    if (!found || name === undefined) return module;
    const { line, column } = found;
    const listed = {
        name,
        version: version.replace(/^v/, ''),
        line,
        column,
        alias: module.name
    };
    return {
        ...listed,
        facts: (0,lockfiles_packages/* plainFacts */.UM)(listed, {
            direct: module.facts.direct
        })
    };
}
/** Modules that have a version. A folder in the place of a module has none. */ function comparable(modules) {
    return modules.filter(({ version })=>(0,versions_text/* isVersionText */.I)('Go', version)).map(({ name, version })=>({
            name,
            version
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/standard-library.js

/** A release (`1.20.3`). A version of the language (`1.20`) is none: many releases build it. */ const RELEASE = /^(?:go)?(\d+\.\d+\.\d+)(?:-.*)?$/;
/**
 * The standard library by the `toolchain` line or else the `go` line: of the release that Go and
 * the usual set-up steps install because of it. A version of the language leaves the release to the
 * machine that builds, so that is not compared.
 * @see https://go.dev/doc/toolchain
 */ function standardLibrary(statements) {
    const [go, toolchain] = [
        'go',
        'toolchain'
    ].map((wanted)=>statements.find(({ verb, words })=>verb === wanted && words[0] !== 'default'));
    const stated = toolchain ?? go;
    const version = RELEASE.exec(stated?.words[0] ?? '')?.[1];
    if (stated === undefined || version === undefined) return {
        modules: [],
        notCompared: [
            unstated(stated)
        ]
    };
    const listed = {
        name: 'stdlib',
        version,
        line: stated.line,
        column: stated.column
    };
    return {
        modules: [
            {
                ...listed,
                facts: (0,lockfiles_packages/* plainFacts */.UM)(listed, {
                    direct: true
                })
            }
        ],
        notCompared: []
    };
}
function unstated(stated) {
    const asked = stated === undefined ? 'no go line' : `${stated.verb} ${stated.words[0] ?? ''}`;
    return {
        name: 'stdlib',
        reason: 'no-version',
        detail: `Go's standard library: ${asked} names no release, the machine that builds decides`
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-mod.js






/**
 * go.mod: `// indirect` marks what the module does not import itself. Go knows no development
 * dependencies. What the workspace above takes from a folder is own code.
 * @throws LockfileError when a block isn't closed, in the go.work above as well
 * @see https://go.dev/ref/mod#go-mod-file
 */ function readGoMod(input) {
    const statements = goStatements(input.text);
    const byModule = replacements(statements);
    const library = standardLibrary(statements);
    const workspace = workspaceAbove(input.path, input.beside);
    const used = workspace === null ? new Set() : modulesOf(workspace, input.beside);
    const required = requiredModules(statements);
    const own = required.filter(({ name })=>used.has(name)).map(asOwn);
    const modules = required.filter(({ name })=>!used.has(name)).map((module)=>replaced(module, byModule));
    const listed = [
        ...modules,
        ...own,
        ...library.modules
    ];
    return {
        ...(0,lockfiles_packages/* lookup */.$I)(listed, {
            manager: 'go',
            facts: (node)=>listed[node]?.facts ?? null
        }),
        declared: comparable([
            ...modules,
            ...library.modules
        ]),
        notCompared: [
            ...library.notCompared,
            ...own.map((module)=>ownModule(module, workspace ?? '')),
            ...outOfStepWithGoSum(input, modules)
        ]
    };
}
function asOwn(module) {
    const { direct } = module.facts;
    return {
        ...module,
        origin: 'own',
        facts: (0,lockfiles_packages/* plainFacts */.UM)({
            ...module,
            origin: 'own'
        }, {
            direct
        })
    };
}
/**
 * Names a module that the workspace takes from a folder, since a build without the workspace would
 * download the version.
 */ function ownModule({ name }, workspace) {
    return {
        name,
        reason: 'no-version',
        detail: `a module of this repository, by ${workspace}`
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/go/go-work.js





/**
 * Reads a go.work: only what it changes of the go.mod files that it uses, since these are compared
 * by themselves. Its `replace` lines win over theirs, its `toolchain` line chooses the standard
 * library.
 * @throws LockfileError when a block isn't closed
 * @see https://go.dev/ref/mod#workspaces
 */ function readGoWork({ path, text, beside }) {
    const statements = goStatements(text);
    const byModule = replacements(statements);
    const library = standardLibrary(statements);
    const used = statements.filter(({ verb })=>verb === 'use').flatMap(({ words })=>words[0] ?? []);
    const texts = used.map((folder)=>beside.get((0,paths/* besides */.o)(path, `${folder}/go.mod`) ?? '') ?? null);
    const asked = texts.flatMap((mod)=>mod === null ? [] : requiredModules(goStatements(mod)));
    const chosen = asked.map((module)=>replaced(module, byModule)).filter(({ alias })=>alias != null);
    const listed = [
        ...chosen,
        ...library.modules
    ];
    return {
        ...(0,lockfiles_packages/* lookup */.$I)(listed, {
            manager: 'go',
            facts: (node)=>listed[node]?.facts ?? null
        }),
        declared: comparable(listed),
        notCompared: used.flatMap((folder, index)=>texts[index] === null ? [
                {
                    name: folder,
                    reason: 'unsupported',
                    detail: 'its go.mod is not in the repository'
                }
            ] : [])
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/plugin-marker.js
/**
 * The artifact by which Gradle finds a plugin.
 * @see https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers
 */ function pluginMarker(id) {
    return `${id}:${id}.gradle.plugin`;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/values.js
/** Replaces comments by blanks, so that lines stay where they are; addresses have `//`, too. */ function withoutComments(text) {
    return text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment)=>comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:\\"'])\/\/[^\n]*/g, '$1');
}
/** `name = "value"`, `name: 'value'`, `"name" to "value"`, `set("name", "value")`. */ const GIVEN = /\b([A-Za-z_][\w-]*)["']?\]?\s*(?::\s*String\s*)?(?:=|:|\bto\b|,)\s*["']([^"'$\n]+)["']/g;
/** `name=value`, where the name may have dots. */ const PROPERTY = /^[ \t]*([\w.-]+)[ \t]*[=:][ \t]*(\S+)[ \t]*$/gm;
/** What looks like a version, or a range of them. */ const VERSION = /^[[(]?v?\d/;
/** The versions that the scripts and properties of a build give a name. */ function valuesIn(files) {
    const values = new Map();
    for (const [path, text] of files){
        const found = path.endsWith('.properties') ? text.matchAll(PROPERTY) : withoutComments(text).matchAll(GIVEN);
        for (const [, name = '', value = ''] of found){
            if (!VERSION.test(value)) continue;
            const key = lastWord(name);
            values.set(key, (values.get(key) ?? new Set()).add(value));
        }
    }
    return values;
}
/** The version that a strict one stands for: `[1.2]` and `1.2!!` are 1.2. */ function exactly(version) {
    return /^\[([^,[\]]+)\]$/.exec(version)?.[1] ?? version.replace(/!!$/, '');
}
/** The name at the end of an expression: `x` of `libs.versions.x.get()` and of `extra["x"]`. */ function lastWord(expression) {
    const bare = expression.replace(/(?:\.(?:get|toString|trim)\(\))+/g, '');
    return /([A-Za-z_][\w-]*)\W*$/.exec(bare)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/catalog.js






const Rich = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    strictly: schemas/* string */.YjP(),
    require: schemas/* string */.YjP(),
    prefer: schemas/* string */.YjP()
}).partial();
const Version = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    Rich
]);
const Library = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({
        module: schemas/* string */.YjP().optional(),
        group: schemas/* string */.YjP().optional(),
        name: schemas/* string */.YjP().optional(),
        version: Version.optional()
    })
]);
const Plugin = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        version: Version.optional()
    })
]);
const Catalog = schemas/* object */.Ikc({
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), Version).default({}),
    libraries: schemas/* record */.g1P(schemas/* string */.YjP(), Library).default({}),
    plugins: schemas/* record */.g1P(schemas/* string */.YjP(), Plugin).default({})
});
/**
 * Reads a version catalog of Gradle. Its versions are the required ones; the installed ones are
 * only known from a lockfile.
 * @throws LockfileError when it cannot be read
 * @see https://docs.gradle.org/current/userguide/version_catalogs.html
 */ function readGradleCatalog({ text }) {
    const { versions, libraries, plugins } = (0,toml/* parseToml */.MT)(text, Catalog);
    const lines = text.split('\n');
    const listed = [];
    const notCompared = [];
    const entries = [
        ...Object.entries(libraries),
        ...Object.entries(plugins).map(([key, plugin])=>[
                key,
                markerOf(plugin)
            ])
    ];
    for (const [key, library] of entries){
        const { name, version } = wanted(library, versions);
        const line = lines.findIndex((candidate)=>candidate.replace(/["']/g, '').trimStart().startsWith(`${key} `) || candidate.replace(/["'\s]/g, '').startsWith(`${key}=`));
        if ((0,versions_text/* isVersionText */.I)('Maven', version)) listed.push({
            name,
            version,
            line: Math.max(0, line) + 1,
            column: 1
        });
        else notCompared.push({
            name,
            reason: 'no-version',
            detail: version || 'no version'
        });
    }
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed),
        notCompared
    };
}
function markerOf(plugin) {
    const [id = '', written] = typeof plugin === 'string' ? plugin.split(':') : [
        plugin.id,
        plugin.version
    ];
    return {
        module: pluginMarker(id),
        ...written === undefined ? {} : {
            version: written
        }
    };
}
function wanted(library, versions) {
    if (typeof library === 'string') {
        const [group = '', artifact = '', version = ''] = library.split(':');
        return {
            name: `${group}:${artifact}`,
            version
        };
    }
    const name = library.module ?? `${library.group ?? ''}:${library.name ?? ''}`;
    const { version } = library;
    const stated = typeof version === 'object' && version.ref !== undefined ? versions[version.ref] : version;
    return {
        name,
        version: textOf(stated)
    };
}
function textOf(version) {
    if (version === undefined) return '';
    return exactly(typeof version === 'string' ? version : version.strictly ?? version.require ?? version.prefer ?? '');
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/statements.js



/**
 * The packages that a script or a source names: coordinates in one string or in parts, entries of a
 * catalog that settings make, plugins.
 */ function statedIn(text) {
    // What stands in braces is mostly a name; its quotes would end the string.
    const code = withoutComments(text).replace(/\$\{([^{}\n]*)\}/g, (_, expression)=>`$${lastWord(expression)}`);
    return [
        inOneString,
        inParts,
        inCatalog,
        asPlugin
    ].flatMap((read)=>read(code)).map(({ name, version, index })=>({
            name,
            version,
            line: (0,json/* lineAt */.mh)(code, index)
        }));
}
const LITERAL = /(["'])((?:(?!\1)[^\\\n]){3,300})\1(?:[ \t]*\+[ \t]*([A-Za-z_][\w.]*))?/g;
const COORDINATES = /^([\w.-]+):([\w.-]+)(?::([^:@/\s]+))?(?::[\w.-]+)?(?:@\w+)?$/;
/** Configurations that dependencies are declared for, whatever is put before the word. */ const DECLARED = /(?:implementation|api|compile|compileOnly|runtime|runtimeOnly|classpath|processor|kapt|ksp|platform|enforcedPlatform|bom|add\(["']\w+["'],)[\s(]*$/i;
const RICH = /^[\s)]*\{[^{}]*\bversion\s*\{\s*(?:strictly|require|prefer)[\s(]+["']([^"']+)["']/;
function inOneString(code) {
    return [
        ...code.matchAll(LITERAL)
    ].flatMap(({ 0: whole, 2: written = '', 3: added, index })=>{
        const text = added === undefined ? written : `${written}$${lastWord(added)}`;
        const [, group = '', artifact = '', version] = COORDINATES.exec(text) ?? [];
        if (!/[A-Za-z]/.test(group) || artifact === '') return [];
        const name = `${group}:${artifact}`;
        if (version !== undefined) return isVersionLike(version) ? [
            {
                name,
                version,
                index
            }
        ] : [];
        if (!DECLARED.test(code.slice(Math.max(0, index - 60), index))) return [];
        const after = code.slice(index + whole.length, index + whole.length + 200);
        return [
            {
                name,
                version: RICH.exec(after)?.[1] ?? '',
                index
            }
        ];
    });
}
/** Times of day, and other words with colons, are no coordinates. */ function isVersionLike(version) {
    return /^(?:[[(]?v?\d|\+$|latest\.|\$[A-Za-z_])/.test(version);
}
const TEXT = `["']([^"'\\n]+)["']`;
const PARTS = new RegExp(`\\bgroup\\s*[:=]\\s*${TEXT}\\s*,\\s*name\\s*[:=]\\s*${TEXT}(?:\\s*,\\s*version\\s*[:=]\\s*(?:${TEXT}|([\\w.]+)))?`, 'g');
const POSITIONAL = new RegExp(`(?:mplementation|[aA]pi|Only|[pP]rocessor|classpath|kapt|ksp)\\(\\s*${TEXT}\\s*,\\s*${TEXT}\\s*,\\s*(?:${TEXT}|([\\w.]+))`, 'g');
function inParts(code) {
    return [
        PARTS,
        POSITIONAL
    ].flatMap((pattern)=>[
            ...code.matchAll(pattern)
        ].map(parted));
}
function parted({ 1: group = '', 2: name = '', 3: version, 4: elsewhere, index }) {
    const stated = version ?? (elsewhere === undefined ? '' : `$${lastWord(elsewhere)}`);
    return {
        name: `${group}:${name}`,
        version: stated,
        index
    };
}
const ENTRY = new RegExp(`(?:\\blibrary\\(\\s*${TEXT}\\s*,\\s*|\\.to\\(\\s*)${TEXT}\\s*,\\s*${TEXT}\\s*\\)(?:\\s*\\.\\s*version(Ref)?\\(\\s*${TEXT})?`, 'g');
/** @see https://docs.gradle.org/current/userguide/version_catalogs.html */ function inCatalog(code) {
    return [
        ...code.matchAll(ENTRY)
    ].map(({ 2: group = '', 3: artifact = '', 4: reference, 5: version = '', index })=>({
            name: `${group}:${artifact}`,
            version: reference === undefined ? version : `$${version}`,
            index
        }));
}
const PLUGIN = new RegExp(`\\b(?:id|(kotlin))[\\s(]+${TEXT}[\\s)]*\\bversion[\\s(]+(?:${TEXT}|([A-Za-z_][\\w.]*))`, 'g');
function asPlugin(code) {
    return [
        ...code.matchAll(PLUGIN)
    ].map(({ 1: kotlin, 2: id = '', 3: version, 4: elsewhere = '', index })=>({
            name: pluginMarker(kotlin === undefined ? id : `org.jetbrains.kotlin.${id}`),
            version: version ?? `$${lastWord(elsewhere)}`,
            index
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/gradle/script.js





/** Maximum number of values of one name; real builds have fewer. */ const MAX_VALUES = 16;
/**
 * Reads the packages that a script of Gradle, or a source of its buildSrc, names literally. Gradle
 * is not run, so what a program puts together in another way is not found. Versions are those asked
 * for; packages that a lockfile of the build has are left to that lockfile.
 */ function readGradleScript({ path, text, beside }) {
    const own = valuesIn([
        [
            path,
            text
        ]
    ]);
    const shared = sharedValues(beside);
    const locked = lockedBy(path, beside);
    const listed = [];
    const notCompared = [];
    const stated = beside.has(projectLock(path)) && isProject(path) ? [] : statedIn(text);
    for (const one of stated.filter(({ name })=>!locked.has(name))){
        const at = {
            line: one.line,
            column: 1
        };
        const [known, others] = versionsOf(one, [
            own,
            shared
        ]);
        for (const version of known)listed.push({
            name: one.name,
            version,
            ...at
        });
        for (const detail of others)notCompared.push({
            name: one.name,
            reason: 'no-version',
            detail
        });
    }
    const versioned = new Set(listed.map(({ name })=>name));
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed),
        notCompared: notCompared.filter(({ name, detail })=>detail !== NO_VERSION || !versioned.has(name))
    };
}
const NO_VERSION = 'no version';
/**
 * The values that all scripts of a repository share, computed once: there may be hundreds of
 * scripts.
 */ const script_remembered = new WeakMap();
function sharedValues(beside) {
    const known = script_remembered.get(beside) ?? valuesIn(beside);
    script_remembered.set(beside, known);
    return known;
}
/** The versions that a stated one may be, and the texts among them that are no exact version. */ function versionsOf({ version }, places) {
    const [, name] = /^\$([\w-]+)$/.exec(version) ?? [];
    const values = places.map((place)=>place.get(name ?? '')).find((found)=>found !== undefined);
    const texts = name === undefined ? [
        version
    ] : [
        ...values ?? [
            version
        ]
    ].slice(0, MAX_VALUES);
    const exact = texts.map(exactly);
    return [
        exact.filter((text)=>(0,versions_text/* isVersionText */.I)('Maven', text)),
        exact.filter((text)=>!(0,versions_text/* isVersionText */.I)('Maven', text)).map((text)=>text || NO_VERSION)
    ];
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(57535);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/model.js
var model = __webpack_require__(35837);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/outside.js
var outside = __webpack_require__(58059);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/repository.js + 1 modules
var repository = __webpack_require__(56380);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/management.js
var management = __webpack_require__(99345);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/values.js
var values = __webpack_require__(1376);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/resolve.js



/**
 * The dependencies of a pom.xml, including inherited ones, with the versions that Maven gives them.
 */ function resolvePom(pom, poms) {
    const lineage = poms.lineage(pom);
    const valuesOf = (0,values/* valuesIn */.aC)(lineage);
    const managed = (0,management/* managementOf */.HU)(lineage, valuesOf, poms);
    const settled = new Set();
    return lineage.flatMap((by)=>{
        const resolved = by.dependencies.flatMap((dependency)=>{
            const [name = ''] = (0,values/* interpolated */.cd)((0,repository/* nameOf */.Vb)(dependency), valuesOf);
            const key = (0,management/* keyOf */.TN)(name, dependency);
            // A dependency that a nearer pom.xml lists, too, is not inherited.
            if (settled.has(key)) return [];
            const manager = managed(key) ?? managed((0,management/* keyOf */.TN)(name, {
                type: 'jar',
                classifier: ''
            }));
            const own = dependency.version !== '';
            const versions = own ? (0,values/* interpolated */.cd)(dependency.version, valuesOf) : manager?.versions ?? [];
            return [
                {
                    ...{
                        dependency,
                        by,
                        name,
                        key,
                        versions: versions.flatMap(values/* onlyVersions */.Im)
                    },
                    scope: dependency.scope || (manager?.dependency.scope ?? '') || 'compile',
                    stated: own ? {
                        dependency,
                        by
                    } : manager,
                    own: poms.builds(name),
                    built: isBuilt(pom, name, versions, poms)
                }
            ];
        });
        for (const { key, dependency } of resolved)if (!dependency.profile) settled.add(key);
        return resolved;
    });
}
/** Maven compares versions: a module in another version than the one asked for is downloaded. */ function isBuilt(pom, name, versions, poms) {
    const built = poms.builtWith(pom, name).flatMap((module)=>(0,values/* interpolated */.cd)(module.version, (0,values/* valuesIn */.aC)(poms.lineage(module))));
    return versions.length > 0 && versions.every((version)=>built.includes(version));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/maven/pom.js





/** Parsed pom.xml files by the map of texts, which is the same object for all of a repository. */ const known = new WeakMap();
/**
 * Reads pom.xml. All listed dependencies are direct; those of scope `test` are for development.
 * Versions may come from properties, from dependencyManagement, from a parent, or from an imported
 * BOM in the repository.
 * @throws LockfileError when a file is nested too deeply
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */ function readPom({ path, text, beside, refused }) {
    const poms = known.get(beside) ?? new repository/* PomRepository */.J1(beside);
    known.set(beside, poms);
    const pom = poms.at(path) ?? (0,model/* readPomFile */.Z)(path, text);
    // Whether a module that no aggregator names is really built here nobody can tell from its file,
    // so that one with a version is compared all the same.
    const resolved = resolvePom(pom, poms).filter(({ own, versions })=>!own || versions.length > 0);
    const missing = (0,outside/* missingFrom */.f)(pom, poms).map((wanted)=>{
        const name = (0,outside/* coordinatesText */.t)(wanted);
        return {
            name,
            why: refused?.get(name) ?? 'it is not in the repository'
        };
    });
    const at = pom.parent ?? {
        line: 1,
        column: 1
    };
    return {
        manager: 'maven',
        count: resolved.length,
        declared: resolved.flatMap(({ name, versions, built })=>(built ? [] : versions).map((version)=>({
                    name,
                    version
                }))),
        notCompared: [
            ...missing.map(({ name, why })=>({
                    name,
                    reason: 'unsupported',
                    detail: OUTSIDE + why
                })),
            ...resolved.flatMap((entry)=>pom_unstated(entry, missing))
        ],
        find: (name, version)=>{
            const named = resolved.filter((entry)=>entry.name === name);
            const exact = named.filter(({ versions })=>versions.includes(version));
            if (named.length === 0) return pom.parent ? [
                (0,lockfiles_packages/* plainFacts */.UM)({
                    name,
                    version,
                    line: at.line,
                    column: at.column
                })
            ] : [];
            return (exact.length > 0 ? exact : named).map((entry)=>factsOf(entry, version, {
                    path,
                    parent: at,
                    lineage: poms.lineage(pom)
                }));
        }
    };
}
const OUTSIDE = 'a parent or BOM, whose dependencies and versions are not known: ';
function pom_unstated({ name, versions, dependency }, missing) {
    if (versions.length > 0) return [];
    const from = missing.slice(0, 3).map((outside)=>`${outside.name} (${outside.why})`);
    const hint = from.length === 0 ? '' : `, its version may come from ${from.join(', ')}`;
    return [
        {
            name,
            reason: 'no-version',
            detail: `${dependency.version || 'no version'}${hint}`
        }
    ];
}
/**
 * A dependency that a parent lists is positioned at the line that names the parent. Only versions
 * that a file of the repository states can be changed: the property's where it is in one.
 */ function factsOf({ dependency, by, name, scope, stated, built }, version, { path, parent, lineage }) {
    const { line, column } = by.path === path ? dependency : parent;
    const property = /^\$\{([^{}]+)\}$/.exec(stated?.dependency.version ?? '')?.[1] ?? null;
    const holder = property === null ? undefined : lineage.find(({ properties })=>properties.has(property));
    const file = property === null ? stated?.by.path : holder?.path;
    const listed = {
        ...{
            name,
            version,
            line,
            column,
            origin: built ? 'own' : 'registry'
        },
        edit: stated === null || file === undefined || (0,repository/* isFetched */.cg)(file) ? null : {
            path: file,
            line: stated.dependency.line
        },
        property
    };
    return (0,lockfiles_packages/* plainFacts */.UM)(listed, {
        direct: by.path === path ? true : null,
        dev: scope === 'test'
    });
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/bun.js
var bun = __webpack_require__(28015);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock.js
var package_lock = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm-syntax.js
var pnpm_syntax = __webpack_require__(93661);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/pnpm.js



/**
 * Reads pnpm-lock.yaml of lockfile version 5 to 9.
 * @throws LockfileError when it cannot be read
 */ function readPnpmLock(input) {
    const lock = (0,pnpm_syntax/* pnpmLockOf */.O)(input);
    const { packages, importers } = lock;
    const listed = packages.map(({ name, version, line, column, origin })=>{
        return {
            name,
            version,
            line,
            column,
            origin
        };
    });
    const nodes = new Map(packages.map(({ key }, node)=>[
            key,
            node
        ]));
    const roots = importers.flatMap((importer)=>pnpm_rootsOf(importer, packages, nodes));
    const edges = packages.map((entry)=>edgesOf(entry, nodes));
    const graph = new lockfiles_graph/* DependencyGraph */.w(packages.length, roots, (node)=>edges[node] ?? []);
    const known = (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: 'pnpm',
        facts: (node)=>(0,lockfiles_packages/* graphFacts */.i$)(listed, node, graph)
    });
    // A workspace that is required by a range is linked and not listed as a package.
    const asked = new Set(importers.flatMap(({ specifiers })=>[
            ...specifiers.keys()
        ]));
    const missing = [
        ...importers.flatMap(({ path, production, development })=>withoutPackage(path || 'the project', [
                ...production,
                ...development
            ], nodes)),
        ...packages.flatMap(({ name, references })=>withoutPackage(name, references, nodes))
    ];
    return {
        ...known,
        missing,
        knows: (name)=>asked.has(name) || known.knows?.(name) === true
    };
}
function pnpm_rootsOf({ path, production, development, specifiers }, packages, nodes) {
    const asked = (references, dev)=>references.flatMap(([name, reference])=>{
            const to = resolve(name, reference, nodes);
            if (to === null) return [];
            const root = {
                to,
                range: specifiers.get(name) ?? null,
                dev,
                project: path,
                group: null
            };
            return [
                packages[to]?.name === name ? root : {
                    ...root,
                    alias: name
                }
            ];
        });
    return [
        ...asked(production, false),
        ...asked(development, true)
    ];
}
function edgesOf({ references }, nodes) {
    return references.flatMap(([name, reference])=>{
        const to = resolve(name, reference, nodes);
        return to === null ? [] : [
            {
                to,
                range: null
            }
        ];
    });
}
/** What is asked for and has no package; a folder needs none. */ function withoutPackage(by, references, nodes) {
    return references.filter(([name, at])=>!/^(?:link|file|workspace):/.test(at) && resolve(name, at, nodes) === null).map(([name])=>({
            name,
            by
        }));
}
/**
 * Resolves a reference: a version (`1.0.0`, possibly with peers), or a whole key for an alias or
 * another registry.
 */ function resolve(name, reference, nodes) {
    const bare = (0,pnpm_syntax/* withoutPeers */.A)(reference);
    for (const version of bare === reference ? [
        bare
    ] : [
        reference,
        bare
    ]){
        for (const key of [
            `${name}@${version}`,
            `/${name}@${version}`,
            `/${name}/${version}`,
            version
        ]){
            const node = nodes.get(key);
            if (node !== undefined) return node;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/address.js
var lockfiles_address = __webpack_require__(29216);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.js
var package_json = __webpack_require__(89189);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn-syntax.js
var yarn_syntax = __webpack_require__(46376);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/yarn.js







/**
 * Reads yarn.lock of any Yarn version. It does not distinguish development from production, and in
 * Yarn 1 not even direct from transitive dependencies. That is read from the package.json beside it
 * and from those of the workspaces that Yarn 2 and later list.
 * @throws LockfileError when it cannot be read
 */ function readYarnLock(input) {
    const { berry, entries } = (0,yarn_syntax/* parseYarnLock */.$J)(input.text);
    const listed = entries.map((entry)=>{
        const first = entry.descriptors[0] ?? '';
        const name = (0,yarn_syntax/* descriptorPackage */.WO)(first);
        const known = (0,yarn_syntax/* splitDescriptor */._t)(first).name;
        return {
            line: entry.line,
            column: entry.column,
            version: entry.version,
            name,
            alias: known === name ? null : known,
            origin: yarn_originOf(entry)
        };
    });
    const index = new DescriptorIndex(entries);
    const manifest = manifestAt(input, '');
    const roots = berry ? entries.flatMap((entry)=>workspaceRoots(entry, input, index)) : [
        '',
        ...workspacesBeside(input)
    ].flatMap((project)=>manifestRoots(project, input, index));
    // If there are workspaces that cannot be seen, they may require packages that seem unreachable.
    const closed = berry || manifest?.hasWorkspaces === false || workspacesBeside(input).length > 0;
    const edges = entries.map((entry)=>yarn_workspaceOf(entry) === null ? index.follow([
            ...entry.wishes,
            ...patchedBy(entry)
        ]) : []);
    const graph = new lockfiles_graph/* DependencyGraph */.w(entries.length, roots, (node)=>edges[node] ?? [], closed);
    // One entry may answer a package and its aliases.
    const names = new Set(entries.flatMap(({ descriptors })=>descriptors.map((one)=>(0,yarn_syntax/* splitDescriptor */._t)(one).name)));
    const known = (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: berry ? 'yarn-berry' : 'yarn',
        facts: (node)=>(0,lockfiles_packages/* graphFacts */.i$)(listed, node, graph)
    });
    const knows = (name)=>names.has(name) || known.knows?.(name) === true;
    const missing = entries.flatMap(({ descriptors, needs })=>needs.filter((name)=>!knows(name)).map((name)=>({
                name,
                by: descriptors[0] ?? ''
            })));
    return {
        ...known,
        knows,
        missing
    };
}
/** What an entry patches: `lodash@npm:4.17.21` of `lodash@patch:lodash@npm%3A4.17.21#a.patch`. */ function patchedBy({ descriptors }) {
    return descriptors.flatMap((descriptor)=>{
        const source = /^@?[^@]+@patch:([^#]+)#/.exec(descriptor)?.[1];
        if (source === undefined) return [];
        const { name, range } = (0,yarn_syntax/* splitDescriptor */._t)(source.replace(/%3A/gi, ':').replace(/%40/g, '@'));
        return [
            [
                name,
                range
            ]
        ];
    });
}
/**
 * The origin of an entry. Yarn 1 downloads `resolved`, and copies or links a directory without it;
 * later versions state the origin in `resolution`.
 */ function yarn_originOf({ descriptors, resolution, resolved }) {
    if (resolved !== null) return (0,lockfiles_address/* addressOrigin */.V)(resolved) ?? 'registry';
    const address = (0,yarn_syntax/* splitDescriptor */._t)(resolution ?? descriptors[0] ?? '').range;
    // A patched package is still the registry's package.
    return address.startsWith('patch:') ? 'registry' : (0,lockfiles_address/* addressOrigin */.V)(address) ?? 'registry';
}
/**
 * The directories of the workspaces that a yarn.lock of Yarn 2 or later lists; `''` for the
 * lockfile's own.
 */ function yarnWorkspaces(text) {
    return (0,yarn_syntax/* parseYarnLock */.$J)(text).entries.flatMap((entry)=>yarn_workspaceOf(entry) ?? []);
}
function yarn_workspaceOf(entry) {
    const folder = /@workspace:(.*)$/.exec(entry.resolution ?? '')?.[1];
    return folder === undefined ? null : folder === '.' ? '' : folder;
}
function manifestAt(input, folder) {
    const path = (0,paths/* besides */.o)(input.path, folder === '' ? 'package.json' : `${folder}/package.json`);
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : (0,package_json/* readManifest */.W)(text);
}
/**
 * The package.json files of workspaces. Yarn 1 does not list workspaces, so the package.json
 * decides, and the given files are assumed to be complete.
 */ function workspacesBeside({ path, beside }) {
    const root = external_node_path_.posix.dirname(path);
    return [
        ...beside.keys()
    ].filter((file)=>external_node_path_.posix.basename(file) === 'package.json').map((file)=>external_node_path_.posix.relative(root, external_node_path_.posix.dirname(file))).filter((folder)=>folder !== '' && !folder.startsWith('..'));
}
function manifestRoots(project, input, index) {
    const manifest = manifestAt(input, project);
    if (!manifest) return [];
    const asked = (wishes, dev)=>index.follow(wishes).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    return [
        ...asked(manifest.production, false),
        ...asked(manifest.development, true)
    ];
}
function workspaceRoots(entry, input, index) {
    const project = yarn_workspaceOf(entry);
    if (project === null) return [];
    const manifest = manifestAt(input, project);
    const production = new Set(manifest?.production.map(([name])=>name));
    const development = new Set(manifest?.development.map(([name])=>name));
    return entry.wishes.flatMap(([name, range])=>{
        const dev = production.has(name) ? false : development.has(name) ? true : null;
        return index.follow([
            [
                name,
                range
            ]
        ]).map((edge)=>({
                ...edge,
                dev,
                project,
                group: null
            }));
    });
}
/** Finds the entry that resolves a requirement. */ class DescriptorIndex {
    #byDescriptor = new Map();
    #byName = new Map();
    constructor(entries){
        entries.forEach((entry, node)=>{
            for (const descriptor of entry.descriptors){
                this.#byDescriptor.set(descriptor, node);
                const { name } = (0,yarn_syntax/* splitDescriptor */._t)(descriptor);
                const other = this.#byName.get(name);
                this.#byName.set(name, other === undefined || other === node ? node : null);
            }
        });
    }
    follow(wishes) {
        return wishes.flatMap(([name, range])=>{
            // If `resolutions` changed the range, only the name is known; that is enough when a single
            // entry has it.
            const to = this.#byDescriptor.get(`${name}@${range}`) ?? this.#byName.get(name) ?? null;
            return to === null ? [] : [
                {
                    to,
                    range: range.replace(/^npm:(?:@?[^@]+@)?/, '')
                }
            ];
        });
    }
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/positions.js
var positions = __webpack_require__(96512);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget.js





/** Files that MSBuild applies to projects in directories below, without being named by them. */ const ABOVE = [
    'Directory.Packages.props',
    'Directory.Build.props',
    'Directory.Build.targets'
];
/** Maximum number of values of a property; real builds have fewer. */ const nuget_MAX_VALUES = 16;
/**
 * Reads a .NET project, or a file of central package management: references with the versions that
 * result from properties of the file, of the files above it and of imported ones. Conditions are
 * not evaluated: all values are considered.
 * @see https://learn.microsoft.com/en-us/nuget/consume-packages/central-package-management
 */ function readNuGetProject({ path, text, beside }) {
    const files = filesOf(path, text, beside);
    const properties = propertiesOf(files);
    // Nearer files are set last, so that they take precedence.
    const central = new Map([
        ...files
    ].reverse().flatMap((file)=>elementsOf(file.text, 'PackageVersion')).map((at)=>[
            at.name.toLowerCase(),
            at
        ]));
    const own = elementsOf(text, 'PackageReference|GlobalPackageReference|PackageVersion');
    const listed = [];
    const notCompared = [];
    for (const element of own){
        const written = element.version || (central.get(element.name.toLowerCase())?.version ?? '');
        const versions = interpolated(written, properties).map(lowest);
        const known = versions.filter((version)=>(0,versions_text/* isVersionText */.I)('NuGet', version));
        for (const version of known)listed.push({
            ...element,
            version
        });
        // A reference may be completed by another element, one in a file for all projects by any file
        // that says versions for some of them.
        const completed = written === '' && (own.some(({ name, version })=>version !== '' && name === element.name) || !nuget_isProject(path) && isStatedElsewhere(element.name, beside));
        if (known.length < versions.length && !completed) notCompared.push({
            name: element.name,
            reason: 'no-version',
            detail: written || 'no version'
        });
    }
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed, (name)=>name.toLowerCase()),
        notCompared
    };
}
const TAG = /<(\/?)(ItemGroup|Choose|PackageReference|GlobalPackageReference)\b([^<>]*)>/g;
/** The packages that a project references whatever its conditions are. */ function referencesIn(text) {
    const names = new Set();
    const conditional = [];
    for (const [, end, element, attributes = ''] of nuget_withoutComments(text).matchAll(TAG)){
        const isConditional = element === 'Choose' || attribute(attributes, 'Condition') !== null;
        if (element === 'ItemGroup' || element === 'Choose') {
            if (end === '/') conditional.pop();
            else if (!attributes.endsWith('/')) conditional.push(isConditional);
        } else if (!isConditional && !conditional.includes(true)) for (const name of nuget_namesIn(attribute(attributes, 'Include') ?? ''))names.add(name);
    }
    return [
        ...names
    ];
}
/** One element may be about several packages. */ function nuget_namesIn(list) {
    return list.split(';').map((name)=>name.trim()).filter((name)=>name !== '' && !name.includes('$('));
}
const nuget_remembered = new WeakMap();
/** Whether any file of a repository states a version of a package. */ function isStatedElsewhere(name, beside) {
    const known = nuget_remembered.get(beside) ?? new Set([
        ...beside.values()
    ].flatMap((text)=>elementsOf(text, 'PackageVersion|PackageReference')).flatMap((element)=>element.version === '' ? [] : [
            element.name.toLowerCase()
        ]));
    nuget_remembered.set(beside, known);
    return known.has(name.toLowerCase());
}
function nuget_isProject(path) {
    return !path.endsWith('.props') && !path.endsWith('.targets');
}
/** The file, those above it, and those that any of them imports; nearest first. */ function filesOf(path, text, beside) {
    const files = new Map([
        [
            path,
            text
        ]
    ]);
    const add = (candidate)=>{
        const found = candidate === null ? undefined : beside.get(candidate);
        if (candidate !== null && found !== undefined && !files.has(candidate)) files.set(candidate, found);
    };
    for (const name of ABOVE)for (const folder of foldersOf(path))add(external_node_path_.posix.join(folder, name));
    // Iterating over a map includes entries that are added meanwhile, so imports of imported files
    // are found too.
    for (const [from, content] of files)for (const [, target = ''] of nuget_withoutComments(content).matchAll(/<Import\b[^<>]*\bProject="([^"*]+)"/g))add(importedBy(from, path, target));
    return [
        ...files
    ].map(([name, content])=>({
            path: name,
            text: content
        }));
}
/** MSBuild's own words for folders: the one of the file that says so, and the project's. */ function importedBy(from, project, target) {
    const words = /^\$\((MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)[\\/]?(.*)$/i.exec(target);
    const [, word = '', rest = target] = words ?? [];
    const base = word === '' || /^MSBuildThisFile/i.test(word) ? from : project;
    return rest.includes('$(') ? null : (0,paths/* besides */.o)(base, rest.replaceAll('\\', '/'));
}
/**
 * The nearest files above a project that MSBuild puts into it: what they reference, it references.
 */ function putInto(project, beside) {
    return ABOVE.flatMap((name)=>{
        const paths = foldersOf(project).map((folder)=>external_node_path_.posix.join(folder, name));
        return paths.flatMap((path)=>beside.get(path) ?? []).slice(0, 1);
    });
}
function foldersOf(path) {
    const folders = [];
    for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
        folders.push(folder);
        if (folder === '.' || folder === '/') return folders;
    }
}
/** The elements with these names that identify a package. */ function elementsOf(text, names) {
    const bare = nuget_withoutComments(text);
    const at = (0,positions/* positionsIn */.Y)(bare);
    const pattern = new RegExp(`<(${names})\\b([^<>]*?)(?:/>|>([\\s\\S]{0,2000}?)</\\1>)`, 'g');
    return [
        ...bare.matchAll(pattern)
    ].flatMap(({ 2: attributes = '', 3: inner = '', index })=>{
        const named = attribute(attributes, 'Include') ?? attribute(attributes, 'Update') ?? '';
        const version = attribute(attributes, 'VersionOverride') ?? attribute(attributes, 'Version') ?? /<(?:VersionOverride|Version)>([^<]*)</.exec(inner)?.[1] ?? '';
        return nuget_namesIn(named).map((name)=>({
                name,
                version: version.trim(),
                ...at(index)
            }));
    });
}
function attribute(attributes, name) {
    return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}
/** Replaces comments by spaces, so that all offsets stay the same. */ function nuget_withoutComments(text) {
    return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment)=>comment.replace(/[^\n]/g, ' '));
}
function propertiesOf(files) {
    const properties = new Map();
    for (const { text } of files){
        const own = new Map();
        for (const [, group = ''] of nuget_withoutComments(text).matchAll(/<PropertyGroup\b[^<>]*>([\s\S]*?)(?:<\/PropertyGroup>|$)/g))for (const [, name = '', value = ''] of group.matchAll(/<([A-Za-z_][\w.-]*)(?:\s[^<>]*)?>([^<]*)<\/\1>/g))own.set(name.toLowerCase(), [
            ...own.get(name.toLowerCase()) ?? [],
            value.trim()
        ]);
        for (const [name, values] of own)if (!properties.has(name)) properties.set(name, values);
    }
    return properties;
}
function interpolated(text, properties) {
    let texts = [
        text
    ];
    for(let round = 0; round < 5 && texts.some((value)=>value.includes('$(')); round += 1)texts = [
        ...new Set(texts.flatMap((value)=>replacedOnce(value, properties)))
    ].slice(0, nuget_MAX_VALUES);
    return texts;
}
function replacedOnce(text, properties) {
    const [whole, name = ''] = /\$\(([\w.-]+)\)/.exec(text) ?? [];
    const values = properties.get(name.toLowerCase()) ?? [];
    if (whole === undefined || values.length === 0) return [
        text
    ];
    return values.map((value)=>text.replace(whole, ()=>value));
}
/**
 * The version that NuGet installs for a range, which is the lowest: `[1.2, 2.0)` gives 1.2. For a
 * floating version (`1.*`) it asks the registry.
 */ function lowest(version) {
    return /^\[\s*([^,\]\s]+)\s*(?:,[^\])]*[\])]|\])$/.exec(version)?.[1] ?? version;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/esm/main.js + 5 modules
var main = __webpack_require__(49370);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget-tools.js





const Tools = schemas/* object */.Ikc({
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        version: schemas/* string */.YjP()
    })).catch({}).default({}),
    'msbuild-sdks': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({})
});
/**
 * Reads the tools of dotnet-tools.json and the SDKs of global.json, both packages of NuGet in one
 * version. A file of that name with other content has none.
 * @see https://learn.microsoft.com/en-us/dotnet/core/tools/local-tools-how-to-use
 */ function readNuGetTools({ text }) {
    const { tools, 'msbuild-sdks': sdks } = Tools.safeParse((0,main/* parse */.qg)(text)).data ?? Tools.parse({});
    const stated = [
        ...Object.entries(tools).map(([name, { version }])=>({
                name,
                version
            })),
        ...Object.entries(sdks).map(([name, version])=>({
                name,
                version
            }))
    ].map((one)=>({
            ...one,
            line: (0,json/* lineAt */.mh)(text, Math.max(0, text.indexOf(`"${one.name}"`))),
            column: 1
        }));
    const listed = stated.filter(({ version })=>(0,versions_text/* isVersionText */.I)('NuGet', version));
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed, (name)=>name.toLowerCase()),
        notCompared: stated.filter(({ version })=>!(0,versions_text/* isVersionText */.I)('NuGet', version)).map(({ name, version })=>({
                name,
                reason: 'no-version',
                detail: version
            }))
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/admits.js
var admits = __webpack_require__(37432);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/nuget-wanted.js

/**
 * What a .NET project asks for whatever is built: a reference under a condition may rightly be left
 * out of the lockfile. Files above it that apply to all projects are read as well. The version is
 * the one that properties and central management give; where they give several, or none, only the
 * name counts.
 * @param path of the project, relative to the repository
 */ function wantedByProject(path, text, { beside }) {
    const stated = readNuGetProject({
        path,
        text,
        beside
    });
    const own = new Set(referencesIn(text));
    const all = new Set([
        ...own,
        ...putInto(path, beside).flatMap(referencesIn)
    ]);
    return [
        ...all
    ].map((name)=>{
        const [version = '', ...others] = stated.versions?.(name) ?? [];
        return {
            name,
            range: version,
            grammar: own.has(name) && others.length === 0 ? 'nuget' : null
        };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pyproject.js



const table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
const requirements = schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]);
const Poetry = schemas/* object */.Ikc({
    dependencies: table,
    'dev-dependencies': table,
    group: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        dependencies: table
    })).default({})
});
const Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        dependencies: requirements,
        'optional-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({})
    }).optional(),
    'dependency-groups': schemas/* record */.g1P(schemas/* string */.YjP(), requirements).default({}),
    tool: schemas/* object */.Ikc({
        poetry: Poetry.optional()
    }).optional()
});
/**
 * Reads the requirements in a pyproject.toml, in Poetry's format and in that of PEP 621 and 735.
 * Groups count as development, since they are not installed with the package.
 * @throws LockfileError when it cannot be read
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */ function readPyproject(text) {
    const { project, tool, 'dependency-groups': groups } = (0,toml/* parseToml */.MT)(text, Pyproject);
    const poetry = tool?.poetry;
    return [
        ...fromList(project?.dependencies ?? [], null),
        ...Object.entries(project?.['optional-dependencies'] ?? {}).flatMap(([extra, list])=>fromList(list, null).map((asked)=>({
                    ...asked,
                    extra
                }))),
        ...Object.entries(groups).flatMap(([group, list])=>fromList(list, group)),
        ...fromTable(poetry?.dependencies ?? {}, null),
        ...fromTable(poetry?.['dev-dependencies'] ?? {}, 'dev'),
        ...Object.entries(poetry?.group ?? {}).flatMap(([group, { dependencies }])=>fromTable(dependencies, group))
    ];
}
function fromList(list, group) {
    return list.flatMap((requirement)=>{
        // Anything but a string is `{ include-group = \u2026 }`, and that group is read anyway.
        const name = typeof requirement === 'string' ? (0,names/* requirementName */.x)(requirement) : null;
        if (name === null || typeof requirement !== 'string') return [];
        const range = requirement.slice(requirement.indexOf(name) + name.length).split(';')[0]?.trim() ?? null;
        return [
            {
                name,
                range,
                group,
                dev: group !== null,
                conditional: requirement.includes(';')
            }
        ];
    });
}
function fromTable(wishes, group) {
    return Object.entries(wishes).map(([name, wish])=>{
        const range = typeof wish === 'string' ? wish : null;
        return {
            name,
            range,
            group,
            dev: group !== null,
            conditional: range === null
        };
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/wanted.js










const DENO = [
    'deno.json',
    'deno.jsonc',
    'import_map.json',
    'import-map.json'
];
const wanted_READERS = new Map([
    [
        'poetry',
        [
            [
                'pyproject.toml',
                pyproject
            ]
        ]
    ],
    [
        'uv',
        [
            [
                'pyproject.toml',
                pyproject
            ]
        ]
    ],
    [
        'pdm',
        [
            [
                'pyproject.toml',
                mainOfPyproject
            ]
        ]
    ],
    [
        'pylock',
        [
            [
                'pyproject.toml',
                mainOfPyproject
            ]
        ]
    ],
    [
        'pipenv',
        [
            [
                'Pipfile',
                pipfile
            ]
        ]
    ],
    [
        'composer',
        [
            [
                'composer.json',
                wanted_composer
            ]
        ]
    ],
    [
        'bundler',
        [
            [
                'Gemfile',
                gemfile
            ]
        ]
    ],
    [
        'deno-lock',
        [
            ...DENO.map((name)=>[
                    name,
                    deno
                ]),
            [
                'package.json',
                packageJson
            ]
        ]
    ],
    [
        'mix',
        [
            [
                'mix.exs',
                wanted_mix
            ]
        ]
    ],
    [
        'pub',
        [
            [
                'pubspec.yaml',
                pubspec
            ]
        ]
    ],
    [
        'gradle',
        [
            [
                'build.gradle',
                gradle
            ],
            [
                'build.gradle.kts',
                gradle
            ]
        ]
    ]
]);
/** The names of the manifests that `wantedBy` reads beside a lockfile of such a kind. */ function manifestsOf(kind) {
    return (wanted_READERS.get(kind) ?? []).map(([manifest])=>manifest);
}
const JAVASCRIPT = new Set([
    'package-lock',
    'yarn',
    'pnpm',
    'bun'
]);
/**
 * The requirements in the manifests beside a lockfile, as far as they are literal.
 * @throws LockfileError when a manifest cannot be read
 */ function wantedBy({ name }, input) {
    if (JAVASCRIPT.has(name)) return inPackageJsons(input);
    if (name === 'cargo') return inCargoTomls(input);
    if (name === 'nuget-lock') return [
        ...input.beside
    ].flatMap(([file, text])=>(0,kinds/* isDotNetProject */.uE)(file) ? wantedByProject(file, text, input) : []);
    const readers = new Map(wanted_READERS.get(name));
    // Those beside the lockfile, and those of its workspace's members.
    return [
        ...input.beside
    ].flatMap(([file, text])=>readers.get(external_node_path_.posix.basename(file))?.(text, file, input) ?? []);
}
const wishes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}).default({});
const PackageJson = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional().catch(undefined),
    dependencies: wishes,
    devDependencies: wishes,
    optionalDependencies: wishes,
    overrides: schemas/* unknown */.L5J().optional(),
    resolutions: schemas/* unknown */.L5J().optional(),
    pnpm: schemas/* object */.Ikc({
        overrides: schemas/* unknown */.L5J().optional()
    }).optional().catch(undefined)
});
/** Requirements that refer to a directory of the repository; lockfiles may omit those. */ const OWN = /^(?:workspace|link|file|portal):|^\.{0,2}\//;
/**
 * The requirements in package.json files, without peer dependencies, which not all package managers
 * install.
 */ function inPackageJsons({ text, beside }) {
    const manifests = [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'package.json').flatMap(([, content])=>PackageJson.safeParse((0,json/* parseJson */.qF)(content)).data ?? []);
    const own = new Set(manifests.map(({ name })=>name));
    // pnpm's lockfile contains the overrides of its workspace.
    const overridden = JSON.stringify([
        ...manifests.map(({ overrides, resolutions, pnpm })=>[
                overrides,
                resolutions,
                pnpm?.overrides
            ]),
        /^overrides:\n(?:[ \t].*\n)*/m.exec(text)?.[0] ?? ''
    ]);
    return manifests.flatMap((manifest)=>Object.entries({
            ...manifest.devDependencies,
            ...manifest.dependencies,
            ...manifest.optionalDependencies
        }).filter(([name, range])=>!own.has(name) && !OWN.test(range)).map(([name, range])=>({
                name,
                range,
                grammar: overridden.includes(name) ? null : 'npm'
            })));
}
function packageJson(text, path) {
    return inPackageJsons({
        path,
        text: '',
        beside: new Map([
            [
                path,
                text
            ]
        ])
    });
}
/**
 * What a configuration of Deno asks for. Versions are not compared with the ranges: another file of
 * the workspace may have locked another version.
 */ function deno(text, path, { beside }) {
    return (0,configuration/* configuration */.HF)(path, text, beside).npm.map((asked)=>({
            ...(0,configuration/* splitSpecifier */.Xh)(asked),
            grammar: null
        }));
}
/**
 * All requirements. One with a condition that never holds may rightly be missing from the lockfile.
 */ function pyproject(text) {
    return fromPyproject(text, ()=>true);
}
/** The main requirements only: PDM and pip lock just the groups that they are told to. */ function mainOfPyproject(text) {
    return fromPyproject(text, ({ group, extra })=>group === null && extra === undefined);
}
function fromPyproject(text, isWanted) {
    const overridden = /override/.test(text);
    return readPyproject(text).filter((asked)=>asked.name !== 'python' && !asked.conditional && isWanted(asked)).map(({ name, range })=>({
            name,
            range: range ?? '',
            grammar: overridden ? null : 'poetry'
        }));
}
function inCargoTomls({ beside }) {
    const manifests = [
        ...beside
    ].filter(([file])=>external_node_path_.posix.basename(file) === 'Cargo.toml').map(([, text])=>(0,manifest/* readCargoManifest */.e)(text));
    // A member may take a crate, and the name that it goes by, from the workspace.
    const shared = new Map(manifests.flatMap((manifest)=>manifest.shared));
    return manifests.filter(({ name })=>name !== null).flatMap(({ wishes: asked })=>asked).map(({ name, range, inherited })=>({
            name: inherited ? shared.get(name) ?? name : name,
            range: range ?? '',
            grammar: 'cargo'
        }));
}
const wanted_table = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const wanted_Pipfile = schemas/* object */.Ikc({
    packages: wanted_table,
    'dev-packages': wanted_table
});
function pipfile(text) {
    const { packages, 'dev-packages': development } = (0,toml/* parseToml */.MT)(text, wanted_Pipfile);
    return versioned({
        ...development,
        ...packages
    }, 'python');
}
/** The entries that require a version from a registry; directories, git and URLs have no range. */ function versioned(entries, grammar) {
    return Object.entries(entries).flatMap(([name, wish])=>{
        const range = typeof wish === 'string' ? wish : schemas/* object */.Ikc({
            version: schemas/* string */.YjP()
        }).safeParse(wish).data?.version;
        return range === undefined ? [] : [
            {
                name,
                range,
                grammar
            }
        ];
    });
}
/**
 * Composer's requirements without PHP and its extensions, which are part of the platform and have
 * no vendor.
 */ function wanted_composer(text) {
    const manifest = schemas/* object */.Ikc({
        require: wanted_table,
        'require-dev': wanted_table
    }).safeParse((0,json/* parseJson */.qF)(text)).data;
    return versioned({
        ...manifest?.['require-dev'],
        ...manifest?.require
    }, 'composer').filter(({ name })=>name.includes('/'));
}
function pubspec(text) {
    const Pubspec = schemas/* object */.Ikc({
        dependencies: wanted_table,
        dev_dependencies: wanted_table,
        dependency_overrides: wanted_table
    });
    const manifest = Pubspec.safeParse((0,yaml/* yamlOf */.h)(text)).data;
    if (manifest === undefined) return [];
    return versioned({
        ...manifest.dev_dependencies,
        ...manifest.dependencies
    }, 'pub').map((wanted)=>wanted.name in manifest.dependency_overrides ? {
            ...wanted,
            grammar: null
        } : wanted);
}
/** A Gemfile is a program, so a gem inside a condition may rightly be missing from the lockfile. */ function gemfile(text) {
    const blocks = [];
    return text.split(/\r?\n/).flatMap((line)=>{
        const word = /^\s*(if|unless|case|while|def|begin)\b/.exec(line)?.[1];
        if (word !== undefined) blocks.push(word);
        else if (/\bdo\b\s*(?:\|[^|]*\|\s*)?$/.test(line)) blocks.push('do');
        else if (/^\s*end\b/.test(line)) blocks.pop();
        const [, name, rest = ''] = /^\s*gem[\s(]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
        if (name === undefined || blocks.some((block)=>block !== 'do') || /\b(?:if|unless|platforms?|install_if)\b/.test(rest)) return [];
        const ranges = [
            ...rest.matchAll(/,\s*["']([^"']+)["']/g)
        ].map(([, range = ''])=>range);
        return [
            {
                name,
                range: ranges[0] ?? '',
                grammar: ranges.length === 1 ? 'ruby' : null
            }
        ];
    });
}
function wanted_mix(text) {
    const code = text.replace(/^[ \t]*#.*$/gm, '');
    const found = code.matchAll(/\{\s*:(\w+)\s*,\s*"(\s*(?:(?:~>|[<>!=]=?)\s*)?\d[^"]*)"/g);
    return [
        ...found
    ].map(([, name = '', range = ''])=>({
            name,
            range: range.replace(/^\s*==/, '='),
            grammar: /override:\s*true/.test(code) ? null : 'elixir'
        }));
}
/**
 * Gradle chooses the highest version that anything requires, so the locked one may rightly be
 * higher than the one here.
 */ function gradle(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, '');
    const found = code.matchAll(/\b(?:implementation|api)[\s(]+["']([\w.-]+:[\w.-]+):([\w.+-]+)["']/g);
    return [
        ...found
    ].map(([, name = '', range = ''])=>({
            name,
            range,
            grammar: null
        }));
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/out-of-step.js


/**
 * What the manifests beside a lockfile ask for and the lockfile does not have, under this name or
 * in a version that they accept: what is installed then, nobody has compared. This shows lockfiles
 * that were emptied, entries that were deleted (also where only other entries need them), and
 * versions that were raised in the manifest only.
 * @throws LockfileError when a manifest can't be read
 */ function outOfStep(kind, input, { knows, versions, missing = [] }) {
    if (knows === undefined) return [];
    const taken = missing.map(({ name, by })=>{
        return {
            name,
            reason: 'out-of-step',
            detail: `${by} needs it, the lockfile does not know it`
        };
    });
    const asked = wantedBy(kind, input).flatMap((wanted)=>{
        const problem = knows(wanted.name) ? otherVersion(wanted, versions?.(wanted.name) ?? []) : 'the lockfile does not know it';
        if (problem === null) return [];
        const range = wanted.range === '' ? 'it' : wanted.range;
        const detail = `the manifest asks for ${range}, ${problem}`;
        return [
            {
                name: wanted.name,
                reason: 'out-of-step',
                detail
            }
        ];
    });
    const known = new Set(asked.map(({ name })=>name));
    return [
        ...asked,
        ...taken.filter(({ name })=>!known.has(name))
    ];
}
/**
 * The required range, when all versions in the lockfile are known to be outside of it; else null.
 */ function otherVersion({ range, grammar }, versions) {
    if (grammar === null || range === '' || versions.length === 0) return null;
    return versions.every((version)=>(0,admits/* admits */.t)(grammar, range, version) === false) ? `the lockfile has ${versions.slice(0, 3).join(', ')}` : null;
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/requirement.js


/** Options that follow a single requirement. */ const OWN_OPTIONS = /\s--?[A-Za-z].*$/s;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;
const ADDRESS = /^(?:(?:git|hg|svn|bzr)(?:\+[a-z]+)?|https?|file|ssh):/i;
const PATH = /^(?:\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i;
/**
 * Parses a requirement as pip does.
 * @returns null when the text requires nothing: an option, a directory of the project, prose
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */ function askedBy(line) {
    const editable = EDITABLE.test(line);
    const text = line.replace(EDITABLE, '').trim();
    if (text.startsWith('-')) return besideAnOption(text);
    if (ADDRESS.test(text)) return byAddress(null, text);
    if (PATH.test(text.split(/[\s;[]/)[0] ?? '')) return byPath(text);
    return editable ? null : byName(text.replace(OWN_OPTIONS, ''));
}
/**
 * A requirement on the same line as an option. pip refuses it, but its author wants it installed.
 */ function besideAnOption(text) {
    const [, rest = ''] = /^--?[\w-]+(?:[\s=]+[^\s=]\S*)?\s+(.*==.*)$/.exec(text) ?? [];
    const name = /^--hash/.test(text) ? null : (0,names/* requirementName */.x)(rest);
    return name === null ? null : {
        name,
        version: null,
        wish: 'behind an option',
        origin: 'registry'
    };
}
const REQUIREMENT = /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?(.*)$/s;
function byName(text) {
    const name = (0,names/* requirementName */.x)(text);
    const rest = REQUIREMENT.exec(text)?.[1];
    if (name === null || rest === undefined) return null;
    if (rest.startsWith('@')) return byAddress(name, rest.slice(1).trim());
    const wish = (rest.split(';')[0] ?? '').trim();
    // pip would refuse any other text; one that looks like a version is taken as such.
    if (wish !== '' && !/^[(<>=!~]/.test(wish)) return /^v?\d/.test(wish) ? {
        name,
        version: null,
        wish,
        origin: 'registry'
    } : null;
    const bare = wish.replace(/^\((.*)\)$/, '$1').trim();
    return {
        name,
        version: onlyVersion(bare),
        wish: bare,
        origin: 'registry'
    };
}
/**
 * The version to compare for version specifiers: the pinned one; else the upper bound (`<=`), which
 * pip would choose; else the base of a compatible release (`~=`); else the bound that is given from
 * both sides. Null when nobody can tell.
 */ function onlyVersion(specifiers) {
    const parts = specifiers.split(',').map((part)=>/^\s*(===?|~=|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(part));
    const all = parts.map((part)=>({
            sign: part?.[1] ?? '',
            version: part?.[2] ?? ''
        }));
    if (all.some(({ version })=>version === '')) return null;
    const of = (...signs)=>[
            ...new Set(all.filter(({ sign })=>signs.includes(sign)).map(({ version })=>version))
        ];
    const [pinned, ...others] = of('==', '===');
    const [floor] = of('>=');
    const single = all.length === 1 && /^[<~]=$/.test(all[0]?.sign ?? '') ? all[0]?.version : undefined;
    const version = pinned ?? single ?? (floor !== undefined && of('<=').includes(floor) ? floor : undefined);
    return version === undefined || others.length > 0 || !(0,versions_text/* isVersionText */.I)('PyPI', version) ? null : version;
}
const WHEEL = /\/([A-Za-z0-9_.]+)-(\d[^-/]*)-[^/]*\.whl(?:#.*)?$/;
const SOURCE = /\/([A-Za-z0-9_.-]+)-(\d[^-/]*)\.(?:tar\.gz|zip|tgz)(?:#.*)?$/;
/**
 * The requirement in the file name of a URL; installers check that the archive contains that
 * version.
 */ function byAddress(name, address) {
    const plain = address.split(/\s;\s|\s--/)[0]?.trim() ?? '';
    if (!/^(?:https?|file):/i.test(plain)) {
        const egg = name ?? /[#&]egg=([\w.-]+)/.exec(plain)?.[1] ?? plain;
        return {
            name: egg,
            version: null,
            wish: 'from git',
            origin: 'git'
        };
    }
    if (/^file:/i.test(plain)) return byPath(name === null ? plain : `${name} @ ${plain}`);
    const [, found, version] = WHEEL.exec(plain) ?? SOURCE.exec(plain) ?? [];
    const known = name ?? found ?? plain;
    return {
        name: known,
        version: version ?? null,
        wish: plain,
        origin: 'url'
    };
}
/**
 * A path to a directory is own code; a path to an archive is a package about which nothing is
 * known.
 */ function byPath(text) {
    const path = text.split(/\s;|\s--/)[0]?.trim() ?? '';
    if (!/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:#.*)?$/i.test(path)) return null;
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        version: null,
        wish: 'from a file',
        origin: 'file'
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/setup-program.js
const KEYS = new Set([
    'install_requires',
    'setup_requires',
    'tests_require',
    'extras_require'
]);
const TOKEN = /#[^\n]*|[rRbBuUfF]{0,2}("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|[A-Za-z_][\w.]*|\\\r?\n|\S/g;
function tokensOf(program) {
    const tokens = [];
    let end = 0;
    for (const { 0: whole, 1: quoted, index } of program.matchAll(TOKEN)){
        if (/^(?:#|\\\r?\n)/.test(whole)) continue;
        const between = program.slice(end, index).replace(/\\\r?\n/g, '');
        const quotes = quoted !== undefined && /^(?:"""|''')/.test(quoted) ? 3 : 1;
        const text = quoted === undefined ? whole : quoted.slice(quotes, -quotes);
        tokens.push({
            text,
            offset: index,
            isText: quoted !== undefined,
            begins: between.includes('\n')
        });
        end = index + whole.length;
    }
    return tokens;
}
/**
 * The requirements that are literal in a setup.py: in lists, in variables, and in what is added to
 * them. Python is not run: what the program makes in another way is not compared, and the word that
 * makes it (a function, an unknown variable) is named.
 */ function requiredByProgram(program) {
    const tokens = tokensOf(program);
    const found = {
        entries: [],
        computed: []
    };
    const seen = new Set();
    tokens.forEach(({ text }, at)=>{
        const isSet = tokens[at]?.isText === true ? ':' : '=';
        if (KEYS.has(text) && setup_program_isWord(tokens, at + 1, isSet) && !setup_program_isWord(tokens, at + 2, '=')) readValue({
            tokens,
            seen,
            found
        }, at + 2, text);
    });
    return {
        entries: found.entries,
        notCompared: found.computed
    };
}
function setup_program_isWord(tokens, at, text) {
    const token = tokens[at];
    return token !== undefined && !token.isText && token.text === text;
}
const OPENING = /^[[({]$/;
const CLOSING = /^[\])}]$/;
/** Words of the language, and functions that only pass on what they get. */ const PLAIN = new Set('for in if else and or not None True False lambda is list tuple set dict sorted sys.version_info'.split(' '));
/** Reads the texts of a value, and what its variables were given. */ function readValue(reading, from, key) {
    const { tokens, found } = reading;
    let depth = 0;
    for(let at = from; at < tokens.length; at += 1){
        const token = tokens[at];
        if (token === undefined || depth === 0 && at > from && token.begins) return;
        if (token.isText) at = readText(reading, at);
        else if (OPENING.test(token.text)) depth += 1;
        else if (CLOSING.test(token.text)) depth -= 1;
        else if (depth === 0 && /^[,;]$/.test(token.text)) return;
        else if (/^[A-Za-z_]/.test(token.text) && !PLAIN.has(token.text) && !follow(reading, token.text, key)) {
            found.computed.push({
                name: key,
                reason: 'no-version',
                detail: `the program makes it: ${token.text}`
            });
            if (setup_program_isWord(tokens, at + 1, '(')) at = endOf(tokens, at + 1);
        }
        if (depth < 0) return;
    }
}
/** Where the bracket closes that opens at a place. */ function endOf(tokens, from) {
    let depth = 0;
    for(let at = from; at < tokens.length; at += 1){
        const token = tokens[at];
        if (token === undefined || token.isText) continue;
        if (OPENING.test(token.text)) depth += 1;
        if (CLOSING.test(token.text)) depth -= 1;
        if (depth === 0) return at;
    }
    return tokens.length;
}
/** A text with those that are added to it, a line each; keys of a table are none. */ function readText({ tokens, found }, from) {
    let at = from;
    let text = tokens[at]?.text ?? '';
    for(;;){
        const next = setup_program_isWord(tokens, at + 1, '+') ? at + 2 : at + 1;
        const token = tokens[next];
        if (token?.isText !== true) break;
        text += token.text;
        at = next;
    }
    const offset = tokens[from]?.offset ?? 0;
    if (!setup_program_isWord(tokens, at + 1, ':')) {
        for (const line of text.split(/\n|\\n/))if (line.trim() !== '') found.entries.push({
            text: line.trim(),
            offset
        });
    }
    return at;
}
/** Reads whatever a variable is given or gets added; false where that stands nowhere. */ function follow(reading, name, key) {
    const { tokens, seen } = reading;
    if (seen.has(name)) return true;
    const values = tokens.flatMap((token, at)=>token.isText ? [] : valuesAt(tokens, at, name));
    if (values.length === 0) return false;
    seen.add(name);
    for (const value of values)readValue(reading, value, key);
    return true;
}
/** Where a value begins that a variable is given at a place: by `=`, `+=`, a key, or a method. */ function valuesAt(tokens, at, name) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:append|extend|update|insert|add|setdefault)$/.test(word.slice(name.length + 1))) return word.startsWith(`${name}.`) && setup_program_isWord(tokens, at + 1, '(') ? [
        at + 2
    ] : [];
    if (word !== name) return [];
    const isKey = setup_program_isWord(tokens, at + 1, '[') && setup_program_isWord(tokens, at + 3, ']');
    const next = at + (isKey ? 4 : 1) + (setup_program_isWord(tokens, at + 1, '+') ? 1 : 0);
    // A keyword of a call of that name gets the same value mostly, or none that is a text.
    return setup_program_isWord(tokens, next, '=') && !setup_program_isWord(tokens, next + 1, '=') ? [
        next + 1
    ] : [];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/setup.js







/**
 * Reads the requirements that are literal in setup.cfg or setup.py. Python is not run, so
 * requirements that a program computes are not found.
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */ function readPythonSetup({ path, text }) {
    const { entries, notCompared } = path.endsWith('.py') ? requiredByProgram(text) : inConfiguration(path, text);
    const asked = entries.flatMap(({ text: entry, offset })=>{
        const read = askedBy(entry);
        return read === null ? [] : [
            {
                ...read,
                line: (0,json/* lineAt */.mh)(text, offset)
            }
        ];
    });
    const listed = asked.flatMap((entry)=>entry.version === null ? [] : [
            listedAs(entry, entry.version)
        ]);
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed, names/* pythonName */.o),
        notCompared: [
            ...(0,lockfiles_packages/* fromElsewhere */.Vt)(listed),
            ...notCompared,
            ...asked.filter(({ version })=>version === null).map(({ name, wish })=>({
                    name,
                    reason: 'no-version',
                    detail: wish || 'any version'
                }))
        ]
    };
}
function listedAs({ name, origin, line }, version) {
    return {
        name,
        version,
        line,
        column: 1,
        origin
    };
}
/**
 * The lists of `install_requires =` and of the keys in `[options.extras_require]`, on their own
 * line and on the indented lines below.
 */ function inConfiguration(path, text) {
    const entries = [];
    let section = '';
    let wanted = false;
    let offset = 0;
    for (const line of text.split('\n')){
        const bare = line.replace(/(^|\s)[#;].*$/s, '').trimEnd();
        const header = /^\[([^\]]*)\]/.exec(bare)?.[1];
        const [, key, first = ''] = /^(\w[\w.-]*)\s*[=:](.*)$/.exec(bare) ?? [];
        if (header !== undefined) [section, wanted] = [
            header.trim(),
            false
        ];
        else if (key !== undefined) {
            wanted = section === 'options' ? /^(?:install|setup|tests)_requires?$/.test(key) : section === 'options.extras_require';
            if (wanted && first.trim() !== '') entries.push({
                text: first.trim(),
                offset
            });
        } else if (wanted && /^\s+\S/.test(bare)) entries.push({
            text: bare.trim(),
            offset
        });
        offset += line.length + 1;
    }
    return {
        entries,
        notCompared: entries.flatMap((entry)=>inOtherFiles(path, entry))
    };
}
/** `file: a.txt, b.txt`, unless they are read as requirements, as their names say. */ function inOtherFiles(path, { text }) {
    const files = (/^file:(.*)$/.exec(text)?.[1] ?? '').split(',').map((file)=>file.trim());
    return files.filter((file)=>file !== '' && (0,kinds/* lockfileKind */.Wd)((0,paths/* besides */.o)(path, file) ?? '')?.name !== 'pip').map((file)=>({
            name: file,
            reason: 'no-version',
            detail: 'a list in a file that is not read'
        }));
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/python/requirements.js
var python_requirements = __webpack_require__(40807);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/pip.js





/**
 * Reads requirements.txt with all included files; constraints provide versions for requirements
 * without one. A requirement of an included file gets the first file's path and the line of the
 * `-r`.
 */ function readRequirements(input) {
    const wanted = pip_wantedBy(input);
    const pins = new Map(wanted.filter(({ constraint, asked })=>constraint && asked.version !== null).map(({ asked })=>[
            (0,names/* pythonName */.o)(asked.name),
            asked.version
        ]));
    // Constraints do not install anything, so they count only if the scanned file is a constraints
    // file itself.
    const asked = wanted.filter(({ constraint })=>!constraint || isConstraints(input.path)).map((entry)=>({
            ...entry,
            version: entry.asked.version ?? pins.get((0,names/* pythonName */.o)(entry.asked.name)) ?? null
        }));
    const listed = asked.flatMap(({ version, ...entry })=>version === null ? [] : [
            pip_listedAs(entry, version)
        ]);
    const open = isConstraints(input.path) ? [] : asked.filter(({ version })=>version === null);
    return {
        ...(0,lockfiles_packages/* statedDirectly */.g$)(listed, names/* pythonName */.o),
        manager: 'pip',
        notCompared: [
            ...(0,lockfiles_packages/* fromElsewhere */.Vt)(listed),
            ...open.map((entry)=>pip_unpinned(entry.asked))
        ]
    };
}
function pip_unpinned({ name, wish }) {
    return {
        name,
        reason: 'no-version',
        detail: wish === '' ? 'any version' : wish
    };
}
/**
 * Whether a file's name says that it contains constraints. A file that another one refers to with
 * `-c` may have any name.
 */ function isConstraints(path) {
    return /(?:^|\/)[^/]*constraints[^/]*\.txt$/.test(path);
}
/**
 * The requirements of a file and all included files; each file is read once as requirements and
 * once as constraints.
 */ function pip_wantedBy(input) {
    const wanted = [];
    const seen = new Set();
    const { path, text } = input;
    const waiting = [
        {
            path,
            text,
            from: null,
            constraint: isConstraints(path)
        }
    ];
    for(let next = waiting.shift(); next; next = waiting.shift()){
        const key = `${next.constraint ? 'c' : 'r'} ${next.path}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const requirement of (0,python_requirements/* requirementLines */.p)(next.text)){
            const asked = askedBy(requirement.text);
            if (asked) wanted.push({
                asked,
                requirement,
                by: next,
                constraint: next.constraint
            });
            waiting.push(...includedBy(requirement, next, input));
        }
    }
    return wanted;
}
function includedBy(requirement, by, input) {
    const found = (0,python_requirements/* reference */.i)(requirement);
    const path = (0,paths/* besides */.o)(by.path, found?.target ?? '');
    const text = path === null ? undefined : input.beside.get(path);
    if (path === null || text === undefined) return [];
    const constraint = by.constraint || found?.constraint === true;
    return [
        {
            path,
            text,
            from: by.from ?? requirement,
            constraint
        }
    ];
}
function pip_listedAs({ asked, requirement, by }, version) {
    const { line, column } = by.from ?? requirement;
    // Not edited automatically: a requirement with hashes, which would change too, or one without an
    // own version.
    const editable = asked.version !== null && asked.origin === 'registry' && !requirement.text.includes('--hash');
    const edit = editable ? {
        path: by.path,
        line: requirement.line
    } : null;
    return {
        name: asked.name,
        version,
        line,
        column,
        edit,
        origin: asked.origin
    };
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/poetry.js







const poetry_Lock = schemas/* object */.Ikc({
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        category: schemas/* string */.YjP().optional(),
        groups: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        source: schemas/* object */.Ikc({
            type: schemas/* string */.YjP().optional()
        }).optional(),
        dependencies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional()
    })).default([])
});
/** Origins by Poetry's source type. Another package index (`legacy`) is a registry too. */ const ORIGINS = new Map([
    [
        'directory',
        'own'
    ],
    [
        'file',
        'file'
    ],
    [
        'git',
        'git'
    ],
    [
        'url',
        'url'
    ]
]);
/**
 * Reads poetry.lock. Direct dependencies are read from the pyproject.toml beside it. Without that,
 * only the groups in the lockfile (since Poetry 2.0; a category up to 1.4) tell what is for
 * development.
 * @throws LockfileError when it cannot be read
 * @see https://python-poetry.org/docs/managing-dependencies/
 */ function readPoetryLock(input) {
    const packages = (0,toml/* parseToml */.MT)(input.text, poetry_Lock).package;
    const lines = (0,toml/* packageLines */.iN)(input.text, packages.map(({ name })=>name));
    const listed = packages.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: ORIGINS.get(source?.type ?? '') ?? 'registry',
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const asked = pyprojectOf(input);
    const graph = asked && graphOf(packages, asked);
    return (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: 'poetry',
        normalName: names/* pythonName */.o,
        // Anything but a range may have a condition.
        needs: (node)=>Object.entries(packages[node]?.dependencies ?? {}).flatMap(([name, wish])=>typeof wish === 'string' ? [
                    name
                ] : []),
        facts: (node)=>{
            const self = listed[node];
            if (graph) return (0,lockfiles_packages/* graphFacts */.i$)(listed, node, graph);
            return self ? (0,lockfiles_packages/* plainFacts */.UM)(self, {
                dev: noted(packages[node])
            }) : null;
        }
    });
}
function pyprojectOf(input) {
    const path = (0,paths/* besides */.o)(input.path, 'pyproject.toml');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? null : readPyproject(text);
}
function graphOf(packages, asked) {
    const nodes = (0,lockfiles_packages/* byName */.nG)(packages.map(({ name })=>(0,names/* pythonName */.o)(name)));
    // A name may have several versions, for different Pythons; all of them are taken.
    const all = (name)=>nodes.get((0,names/* pythonName */.o)(name)) ?? [];
    const roots = asked.flatMap(({ name, ...wish })=>all(name).map((to)=>({
                ...wish,
                to,
                project: ''
            })));
    const edges = packages.map(({ dependencies })=>Object.entries(dependencies ?? {}).flatMap(([name, wish])=>all(name).map((to)=>({
                    to,
                    range: rangeOf(wish)
                }))));
    return new lockfiles_graph/* DependencyGraph */.w(packages.length, roots, (node)=>edges[node] ?? []);
}
function rangeOf(wish) {
    if (typeof wish === 'string') return wish;
    return typeof wish === 'object' && wish !== null && 'version' in wish && typeof wish.version === 'string' ? wish.version : null;
}
function noted(entry) {
    if (entry?.groups) return !entry.groups.includes('main');
    return entry?.category === undefined ? null : entry.category !== 'main';
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/python/uv.js





const dependencies = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional()
})).default([]);
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), dependencies).default({});
const uv_Lock = schemas/* object */.Ikc({
    manifest: schemas/* object */.Ikc({
        'dependency-groups': groups.optional()
    }).optional(),
    package: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().default(''),
        source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
        dependencies,
        'optional-dependencies': groups,
        'dev-dependencies': groups
    })).default([])
});
const uv_ORIGINS = [
    [
        'virtual',
        'own'
    ],
    [
        'editable',
        'own'
    ],
    [
        'directory',
        'own'
    ],
    [
        'git',
        'git'
    ],
    [
        'path',
        'file'
    ],
    [
        'url',
        'url'
    ]
];
/**
 * Reads uv.lock. Its packages include the projects themselves, with their groups.
 * @throws LockfileError when it cannot be read
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */ function readUvLock(input) {
    const { package: packages, manifest } = (0,toml/* parseToml */.MT)(input.text, uv_Lock);
    const lines = (0,toml/* packageLines */.iN)(input.text, packages.map(({ name })=>name));
    const listed = packages.map(({ name, version, source }, node)=>({
            name,
            version,
            origin: uv_originOf(source),
            ...lines[node] ?? {
                line: 1,
                column: 1
            }
        }));
    const follow = follower(packages);
    const loose = grouped(manifest?.['dependency-groups'] ?? {}, '', follow);
    const roots = [
        ...packages.flatMap((entry)=>uv_rootsOf(entry, follow)),
        ...loose
    ];
    const edges = packages.map((entry)=>projectOf(entry) === null ? uv_edgesOf(entry, follow) : []);
    const graph = new lockfiles_graph/* DependencyGraph */.w(packages.length, roots, (node)=>edges[node] ?? []);
    return (0,lockfiles_packages/* lookup */.$I)(listed, {
        manager: 'uv',
        normalName: names/* pythonName */.o,
        facts: (node)=>(0,lockfiles_packages/* graphFacts */.i$)(listed, node, graph),
        needs: (node)=>packages[node]?.dependencies.map(({ name })=>name) ?? []
    });
}
/** A folder of files may stand in the place of a registry. */ function uv_originOf(source) {
    const { registry } = source;
    if (typeof registry === 'string' && !/^https?:/i.test(registry)) return 'file';
    return uv_ORIGINS.find(([key])=>source[key] !== undefined)?.[1] ?? 'registry';
}
/** The directory of a package that is a project of this repository; null for any other package. */ function projectOf({ source }) {
    const folder = source['virtual'] ?? source['editable'] ?? source['directory'];
    if (typeof folder !== 'string') return null;
    return folder === '.' ? '' : folder;
}
function uv_rootsOf(entry, follow) {
    const project = projectOf(entry);
    if (project === null) return [];
    const root = {
        dev: false,
        project,
        group: null
    };
    const main = follow(entry.dependencies).map((edge)=>({
            ...edge,
            ...root
        }));
    const extras = Object.entries(entry['optional-dependencies']).flatMap(([extra, list])=>follow(list).map((edge)=>({
                ...edge,
                ...root,
                extra
            })));
    return [
        ...main,
        ...extras,
        ...grouped(entry['dev-dependencies'], project, follow)
    ];
}
function grouped(wanted, project, follow) {
    return Object.entries(wanted).flatMap(([group, list])=>follow(list).map((edge)=>({
                ...edge,
                dev: true,
                project,
                group
            })));
}
function uv_edgesOf(entry, follow) {
    return follow([
        entry.dependencies,
        ...Object.values(entry['optional-dependencies'])
    ].flat());
}
/** uv writes the version of a dependency only if the lockfile contains several versions. */ function follower(packages) {
    const nodes = (0,lockfiles_packages/* byName */.nG)(packages.map(({ name })=>(0,names/* pythonName */.o)(name)));
    return (wanted)=>wanted.flatMap(({ name, version })=>(nodes.get((0,names/* pythonName */.o)(name)) ?? []).filter((node)=>version === undefined || packages[node]?.version === version).map((to)=>({
                    to,
                    range: null
                })));
}

// EXTERNAL MODULE: ./src/core/packages/purl-type.js
var purl_type = __webpack_require__(70581);
// EXTERNAL MODULE: ./src/core/packages/purl.js
var packages_purl = __webpack_require__(75952);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/sbom/components.js




/**
 * The packages of an SBOM (CycloneDX as JSON or XML; SPDX as JSON, YAML, RDF or tags and values),
 * without the product that it is about. What cannot be read gives none: osv-scanner refuses it.
 * @see https://cyclonedx.org/docs/1.6/json/
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */ function componentsOf(path, text) {
    const start = text.trimStart();
    if (start.startsWith('{')) return inObject((0,json/* parseJson */.qF)(text));
    if (start.startsWith('<')) return inXml(text);
    return /\.ya?ml$/i.test(path) ? inObject((0,yaml/* yamlOf */.h)(text)) : inTags(text);
}
const components_text = schemas/* string */.YjP().catch('');
const License = schemas/* object */.Ikc({
    expression: schemas/* string */.YjP().optional().catch(undefined),
    license: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional().catch(undefined),
        name: schemas/* string */.YjP().optional().catch(undefined)
    }).optional().catch(undefined)
});
const CycloneDx = schemas/* object */.Ikc({
    name: components_text,
    group: components_text,
    version: components_text,
    type: components_text,
    purl: schemas/* string */.YjP().nullable().catch(null),
    licenses: schemas/* array */.YOg(License.catch({})).catch([]),
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([])
});
const Reference = schemas/* object */.Ikc({
    referenceType: components_text,
    referenceLocator: components_text
});
const Spdx = schemas/* object */.Ikc({
    SPDXID: components_text,
    name: components_text,
    versionInfo: components_text,
    licenseConcluded: components_text,
    licenseDeclared: components_text,
    externalRefs: schemas/* array */.YOg(Reference).catch([])
});
const Document = schemas/* object */.Ikc({
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    packages: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    documentDescribes: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
    relationships: schemas/* array */.YOg(schemas/* object */.Ikc({
        relationshipType: components_text,
        relatedSpdxElement: components_text
    }).catch({
        relationshipType: '',
        relatedSpdxElement: ''
    })).catch([])
});
function inObject(value) {
    const document = Document.safeParse(value).data;
    if (document === undefined) return [];
    const own = new Set([
        ...document.documentDescribes,
        ...document.relationships.filter(({ relationshipType })=>relationshipType === 'DESCRIBES').map(({ relatedSpdxElement })=>relatedSpdxElement)
    ]);
    return [
        ...fromCycloneDx(document.components),
        ...fromSpdx(document.packages, own)
    ];
}
/** Components may have others in them, to any depth. */ function fromCycloneDx(listed) {
    const found = [];
    const waiting = [
        ...listed
    ];
    for(let next = waiting.pop(); next !== undefined; next = waiting.pop()){
        const component = CycloneDx.safeParse(next).data;
        if (component === undefined) continue;
        const { group, name, version, purl, type } = component;
        waiting.push(...component.components);
        if (type === 'file') continue;
        const licence = together(component.licenses.flatMap(({ expression, license })=>expression ?? license?.id ?? license?.name ?? []));
        found.push({
            name: group === '' ? name : `${group}/${name}`,
            version,
            purl,
            licence
        });
    }
    return found.reverse();
}
function fromSpdx(listed, own) {
    return listed.flatMap((entry)=>{
        const found = Spdx.safeParse(entry).data;
        if (found === undefined || own.has(found.SPDXID)) return [];
        const reference = found.externalRefs.find(({ referenceType })=>referenceType === 'purl');
        const { name, versionInfo: version, licenseConcluded, licenseDeclared } = found;
        const purl = reference?.referenceLocator ?? null;
        return [
            {
                name,
                version,
                purl,
                licence: asserted(licenseConcluded) ?? asserted(licenseDeclared)
            }
        ];
    });
}
/** Several licences that are listed beside each other all hold, for want of a better word. */ function together(all) {
    return (0,licence/* jointLicence */.k)(all, 'AND');
}
/** What an SPDX field says of a licence; null where it says nothing. */ function asserted(licence) {
    const words = licence.trim();
    return words === '' || words === 'NOASSERTION' || words === 'NONE' ? null : words;
}
const XML_FIELD = /<(?:[\w-]+:)?(group|name|version|purl|versionInfo|referenceLocator)>([^<]*)</g;
/** In CycloneDX the first child of a license, or an expression; in SPDX texts of RDF. */ const XML_LICENCE = /<(?:[\w-]+:)?(?:expression|license>\s*<(?:[\w-]+:)?(?:id|name)|licenseConcluded|licenseDeclared)>([^<]*)</g;
/** Each element up to the next: what it says of itself stands before what it has in it. */ function inXml(xml) {
    const isSpdx = /<(?:[\w-]+:)?(?:SpdxDocument|Document)\b/.test(xml);
    const body = isSpdx ? xml : xml.split(/<\/(?:[\w-]+:)?metadata>/)[1] ?? xml;
    const parts = body.split(isSpdx ? /<(?:[\w-]+:)?Package\b/ : /<(?:[\w-]+:)?component\s/).slice(1);
    return parts.flatMap((part)=>{
        if (!isSpdx && /^[^>]*\btype="file"/.test(part)) return [];
        const fields = new Map();
        for (const [, key = '', value = ''] of part.matchAll(XML_FIELD))if (!fields.has(key)) fields.set(key, value.trim());
        const [group, name = ''] = [
            fields.get('group'),
            fields.get('name')
        ];
        const version = fields.get('versionInfo') ?? fields.get('version') ?? '';
        const purl = fields.get('purl') ?? /pkg:[^<\s]+/.exec(fields.get('referenceLocator') ?? '')?.[0] ?? null;
        const licences = [
            ...part.matchAll(XML_LICENCE)
        ].map(([, words = ''])=>words.trim());
        const licence = isSpdx ? asserted(licences[0] ?? '') : together(licences);
        return name === '' ? [] : [
            {
                name: group ? `${group}/${name}` : name,
                version,
                purl,
                licence
            }
        ];
    });
}
function inTags(tags) {
    const own = new Set([
        ...tags.matchAll(/^Relationship:\s*\S+\s+DESCRIBES\s+(\S+)/gm)
    ].map(([, id])=>id));
    return tags.split(/^PackageName:/m).slice(1).flatMap((part)=>{
        const [name = ''] = part.split('\n', 1);
        const field = (key)=>key.exec(part)?.[1] ?? null;
        if (own.has(field(/^SPDXID:[ \t]*(\S+)/m) ?? '')) return [];
        const purl = field(/^ExternalRef:[ \t]*\S+[ \t]+purl[ \t]+(\S+)/m);
        const concluded = field(/^PackageLicenseConcluded:[ \t]*(.+)$/m) ?? '';
        const licence = asserted(concluded) ?? asserted(field(/^PackageLicenseDeclared:[ \t]*(.+)$/m) ?? '');
        const version = field(/^PackageVersion:[ \t]*(\S+)/m) ?? '';
        return [
            {
                name: name.trim(),
                version,
                purl,
                licence
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/sbom/sbom.js




/**
 * Reads an SBOM. osv-scanner compares what has a package URL. Everything else is named, since only
 * that URL says which registry a name belongs to.
 * @throws LockfileError when it can't be read
 */ function readSbom(input, kind) {
    const packages = readGeneric(kind, input);
    const components = componentsOf(input.path, input.text);
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...components.flatMap(notCompared)
        ],
        stated: ()=>components.flatMap((one)=>statedOf(one, packages))
    };
}
/** A component whose package URL says which ecosystem it is of. */ function statedOf({ purl, licence }, packages) {
    const at = purl === null ? null : (0,packages_purl/* packageOfPurl */.L2)(purl);
    if (at === null) return [];
    const line = packages.find(at.name, at.version)[0]?.line ?? 1;
    return [
        {
            ...at,
            licence,
            dev: null,
            line
        }
    ];
}
function notCompared({ name, version, purl }) {
    const named = version === '' ? name : `${name}@${version}`;
    if (purl === null) return [
        {
            name: named,
            reason: 'unsupported',
            detail: 'no package URL says which registry it is of'
        }
    ];
    const [, type = '', rest = ''] = /^pkg:\/*([\w.+-]+)\/(.*)$/s.exec(purl.trim()) ?? [];
    if (!(0,purl_type/* hasEcosystem */.jv)(type.toLowerCase())) return [
        {
            name: named,
            reason: 'unsupported',
            detail: `no advisories are about ${purl.slice(0, 100)}`
        }
    ];
    // The version stands behind the last @, and one of a scope before it is escaped.
    return /.@[^/?#]+/.test(rest.replace(/[?#].*$/s, '')) ? [] : [
        {
            name,
            reason: 'no-version',
            detail: 'its package URL has none'
        }
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/read.js

























const none = ()=>[];
const read_READERS = new Map([
    [
        'package-lock',
        {
            read: package_lock/* readPackageLock */.Qt,
            siblings: ()=>[
                    'package.json'
                ]
        }
    ],
    [
        'yarn',
        {
            read: readYarnLock,
            siblings: yarnSiblings
        }
    ],
    [
        'pnpm',
        {
            read: readPnpmLock,
            siblings: ()=>[
                    'package.json',
                    'pnpm-workspace.yaml'
                ]
        }
    ],
    [
        'bun',
        {
            read: bun/* readBunLock */.t,
            siblings: ()=>[
                    'package.json'
                ]
        }
    ],
    [
        'pip',
        {
            read: readRequirements,
            siblings: none
        }
    ],
    [
        'poetry',
        {
            read: readPoetryLock,
            siblings: ()=>[
                    'pyproject.toml'
                ]
        }
    ],
    [
        'uv',
        {
            read: readUvLock,
            siblings: ()=>[
                    'pyproject.toml'
                ]
        }
    ],
    [
        'go',
        {
            read: readGoMod,
            siblings: none
        }
    ],
    [
        'go-work',
        {
            read: readGoWork,
            siblings: none
        }
    ],
    [
        'cargo',
        {
            read: readCargoLock,
            siblings: ()=>[
                    'Cargo.toml'
                ]
        }
    ],
    [
        'cargo-toml',
        {
            read: readCargoToml,
            siblings: none
        }
    ],
    [
        'maven',
        {
            read: readPom,
            siblings: none
        }
    ],
    [
        'nuget-project',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-central',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-props',
        {
            read: readNuGetProject,
            siblings: none
        }
    ],
    [
        'nuget-tools',
        {
            read: readNuGetTools,
            siblings: none
        }
    ],
    [
        'gradle-catalog',
        {
            read: readGradleCatalog,
            siblings: none
        }
    ],
    [
        'gradle-lines',
        {
            read: readGradleLines,
            siblings: none
        }
    ],
    [
        'gradle-script',
        {
            read: readGradleScript,
            siblings: none
        }
    ],
    [
        'python-setup',
        {
            read: readPythonSetup,
            siblings: none
        }
    ],
    [
        'deno-lock',
        {
            read: readDenoLock,
            siblings: ()=>manifestsOf('deno-lock')
        }
    ],
    [
        'deno',
        {
            read: readDenoConfiguration,
            siblings: none
        }
    ],
    [
        'cyclonedx',
        {
            read: readSbom,
            siblings: none
        }
    ],
    [
        'spdx',
        {
            read: readSbom,
            siblings: none
        }
    ]
]);
/**
 * Kinds of files of which we determine the packages ourselves. osv-scanner then gets a package
 * list, either instead of the file, or in addition when it can detect that the file is broken.
 */ const WORKED_OUT = new Map([
    [
        'pip',
        'instead'
    ],
    [
        'maven',
        'beside'
    ],
    [
        'nuget-project',
        'beside'
    ],
    [
        'nuget-central',
        'beside'
    ],
    [
        'nuget-props',
        'instead'
    ],
    [
        'nuget-tools',
        'instead'
    ],
    [
        'go',
        'beside'
    ],
    [
        'go-work',
        'instead'
    ],
    [
        'cargo-toml',
        'instead'
    ],
    [
        'gradle-catalog',
        'instead'
    ],
    [
        'gradle-lines',
        'instead'
    ],
    [
        'gradle-script',
        'instead'
    ],
    [
        'python-setup',
        'instead'
    ],
    [
        'deno-lock',
        'instead'
    ],
    [
        'deno',
        'instead'
    ]
]);
const GO = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/;
const GRADLE = new RegExp(`${kinds/* GRADLE_SCRIPT */.uK.source}|(?:^|\\/)gradle\\.(?:properties|lockfile)$`);
/**
 * Kinds whose files refer to each other by name instead of by path, so that each is read with all
 * others of the repository.
 */ const FAMILIES = new Map([
    [
        'maven',
        /(?:^|\/)pom\.xml$|\.pom$/
    ],
    [
        'nuget-project',
        kinds/* MSBUILD */.N5
    ],
    [
        'nuget-central',
        kinds/* MSBUILD */.N5
    ],
    [
        'nuget-props',
        kinds/* MSBUILD */.N5
    ],
    [
        'go',
        GO
    ],
    [
        'go-work',
        GO
    ],
    [
        'cargo-toml',
        /(?:^|\/)Cargo\.toml$/
    ],
    [
        'gradle-script',
        GRADLE
    ]
]);
/**
 * Matches the files of a repository that a file of this kind may depend on; null when there are
 * none.
 */ function familyOf(kind) {
    return FAMILIES.get(kind ?? '') ?? null;
}
/**
 * Reads the facts in a lockfile that osv-scanner does not report.
 * @throws LockfileError when the lockfile, or a manifest beside it, cannot be read
 */ function readLockfile(kind, input) {
    const reader = read_READERS.get(kind.name);
    const packages = reader ? reader.read(input, kind) : readGeneric(kind, input);
    return {
        ...packages,
        notCompared: [
            ...packages.notCompared,
            ...outOfStep(kind, input, packages)
        ]
    };
}
/**
 * The manifests that `readLockfile` needs for this lockfile, if they exist; paths relative to the
 * repository.
 * @throws LockfileError when the lockfile cannot be read
 */ function siblings(kind, path, text) {
    const names = read_READERS.get(kind.name)?.siblings(text) ?? manifestsOf(kind.name);
    return [
        ...new Set(names.flatMap((name)=>(0,paths/* besides */.o)(path, name) ?? []))
    ];
}
function yarnSiblings(text) {
    return [
        'package.json',
        ...yarnWorkspaces(text).map((folder)=>folder === '' ? 'package.json' : `${folder}/package.json`)
    ];
}


/***/ }),

/***/ 53864:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Texts that are remembered: those of one lockfile and of what lies beside it. */ const MOST = 4;
/**
 * A reader that remembers what it made of the last few texts. Several parts read one lockfile for
 * what concerns them, and parsing a large one is what takes the time. What it gives is shared:
 * nobody may change it.
 */ function remembered(read) {
    const known = new Map();
    return (text)=>{
        const found = known.get(text) ?? {
            value: read(text)
        };
        known.delete(text);
        known.set(text, found);
        const [oldest] = known.keys();
        if (known.size > MOST && oldest !== undefined) known.delete(oldest);
        return found.value;
    };
}


/***/ }),

/***/ 29310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   Wu: () => (/* binding */ tomlOf),
/* harmony export */   iN: () => (/* binding */ packageLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71291);


/**
 * Parses TOML and validates it with a schema; unknown keys are dropped.
 * @throws LockfileError when the text is not TOML, or does not fit the schema
 */ function parseToml(text, schema) {
    const shaped = schema.safeParse(tomlTable(text));
    if (shaped.success) return shaped.data;
    const where = shaped.error.issues[0]?.path.join('.') ?? '';
    throw new _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g(`not of the expected shape at ${JSON.stringify(where.slice(0, 60))}`, null);
}
function tomlTable(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            integersAsBigInt: 'asNeeded'
        });
    } catch (error) {
        // The parser itself refuses deep nesting, with an error of the same class.
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx) throw new _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LockfileError */ .g('not valid TOML', error.line);
        throw error;
    }
}
/** Parses TOML; null when the text is not valid TOML. */ function tomlOf(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    } catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx) return null;
        throw error;
    }
}
/**
 * The lines of `name = "\u2026"` in each `[[package]]`, in order; 1 when a line cannot be found. A
 * header inside a multi-line string is skipped unless a name of the list follows it.
 */ function packageLines(text, names) {
    const found = [];
    let inPackage = false;
    text.split('\n').forEach((raw, index)=>{
        const line = raw.trim();
        if (line.startsWith('[')) inPackage = /^\[\[\s*package\s*\]\]/.test(line);
        const name = names[found.length];
        if (!inPackage || name === undefined || !isName(line, name)) return;
        found.push({
            line: index + 1,
            column: raw.length - raw.trimStart().length + 1
        });
        inPackage = false;
    });
    return names.map((_, index)=>found[index] ?? {
            line: 1,
            column: 1
        });
}
function isName(line, name) {
    const [, , written] = /^name\s*=\s*(["'])(.*?)\1/.exec(line) ?? [];
    return written === name;
}


/***/ }),

/***/ 875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byNegation),
/* harmony export */   w: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/** The globs of a list in which `!` stands before what is no member. */ function byNegation(patterns) {
    const bare = patterns.map(withoutSlashes);
    return {
        members: bare.filter((pattern)=>!pattern.startsWith('!')),
        exclude: bare.filter((pattern)=>pattern.startsWith('!')).map((pattern)=>pattern.slice(1))
    };
}
/** Tells of a folder whether it is a member. */ function matching({ members, exclude }) {
    const [within, without] = [
        matcherOf(members),
        matcherOf(exclude)
    ];
    return (folder)=>within(folder) && !without(folder);
}
function matcherOf(patterns) {
    // `./` is the workspace's own folder, which is no member, and no glob when its slash is gone.
    const globs = patterns.map(withoutSlashes).filter((pattern)=>pattern !== '');
    // The globs are untrusted. Extended globs are off, since some take exponential time to match.
    return picomatch__WEBPACK_IMPORTED_MODULE_0___default()(globs, {
        noextglob: true
    });
}
function withoutSlashes(pattern) {
    return pattern.replace(/^\.\//, '').replace(/\/$/, '');
}


/***/ }),

/***/ 84385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ yamlOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95861);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53864);


/** Parses YAML; null when the text is not valid YAML. */ const yamlOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(parse);
function parse(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
    } catch (error) {
        if (error instanceof yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLError */ .IP || error instanceof RangeError) return null;
        throw error;
    }
}


/***/ }),

/***/ 81825:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ factsOfLockfiles),
  H: () => (/* binding */ readLockfiles)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/scanners/shared/wanted.js
var wanted = __webpack_require__(75698);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/address.js
var lockfiles_address = __webpack_require__(29216);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/downloads/known.js
var downloads_known = __webpack_require__(76781);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/downloads/same.js
var same = __webpack_require__(74310);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/downloads/disagreements.js



/**
 * Downloads that are another package or version than their entry says, or that come from git or a
 * file where a registry is meant: package managers install what is downloaded.
 */ function disagreements(ecosystem, downloads) {
    return downloads.flatMap((one)=>{
        if (one.foreign) return [];
        const { name, version, says, address } = one;
        const elsewhere = ecosystem === 'npm' && leadsElsewhere(address);
        if (says === null) return elsewhere ? [
            problem(one, 'resolved', `${name}@${version}`, address ?? '')
        ] : [];
        return [
            ...(0,same/* sameName */.q)(ecosystem, says.name) === (0,same/* sameName */.q)(ecosystem, name) ? [] : [
                problem(one, 'resolved', name, says.name)
            ],
            ...(0,same/* sameVersion */.r)(ecosystem, says.version, version) ? [] : [
                problem(one, 'version', version, says.version)
            ]
        ];
    });
}
/** A registry may have addresses of any shape; a repository or a file is none. */ function leadsElsewhere(address) {
    const origin = address === null ? null : (0,lockfiles_address/* addressOrigin */.V)(address);
    return origin === 'git' || origin === 'file' || origin === 'own';
}
/**
 * Checksums that cannot be right: another package or version has the same one, or the same file of
 * the same version had another one before. Registries never change a file.
 * @param before of the base; null where there is none
 */ function wrongChecksums(ecosystem, downloads, before) {
    const here = (0,downloads_known/* knownOf */.bz)([
        {
            ecosystem,
            downloads
        }
    ]);
    const seen = new Set();
    return downloads.flatMap((one)=>{
        const other = otherOwner(ecosystem, one, before, here);
        const was = before?.checksums.get((0,downloads_known/* fileKey */.wm)(ecosystem, one));
        const [now] = one.checksums.filter((checksum)=>hasChanged(checksum, was, one.checksums));
        const actual = other ?? (now === undefined ? null : 'a file with another checksum than before');
        const key = `${one.path}\n${actual ?? ''}`;
        if (actual === null || seen.has(key)) return [];
        seen.add(key);
        return [
            problem(one, 'checksum', `${one.name}@${one.version}`, actual)
        ];
    });
}
/**
 * Another package or version that has the same checksum; null for none. Of two in one lockfile that
 * share one, either may be wrong: with a base it is the one that did not have it there.
 */ function otherOwner(ecosystem, one, before, here) {
    for (const checksum of one.checksums){
        const self = (0,downloads_known/* ownerOf */.bf)(ecosystem, one, checksum);
        const known = before?.owners.get(checksum);
        if (self === null || known?.has(self) === true) continue;
        const [other] = [
            ...known ?? here.owners.get(checksum) ?? []
        ].filter((owner)=>owner !== self);
        if (other !== undefined) return other;
    }
    return null;
}
/** Whether both sides have a checksum of this algorithm, and none in common. */ function hasChanged(checksum, was, now) {
    const algorithm = checksum.slice(0, checksum.indexOf(':') + 1);
    const before = [
        ...was ?? []
    ].filter((other)=>other.startsWith(algorithm));
    return before.length > 0 && !now.some((other)=>before.includes(other));
}
function problem({ path, line, column, file }, kind, claimed, actual) {
    return {
        path,
        line,
        column,
        kind,
        claimed,
        actual,
        ...file === undefined ? {} : {
            file
        }
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/downloads/read.js + 4 modules
var read = __webpack_require__(22908);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/paths.js
var paths = __webpack_require__(41332);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-json.js
var package_json = __webpack_require__(89189);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock.js
var package_lock = __webpack_require__(28868);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-entries.js
var package_lock_entries = __webpack_require__(28513);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/registry-tarball.js
var registry_tarball = __webpack_require__(67532);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-tampered.js








/**
 * Finds entries of an npm lockfile that install something else than they claim.
 * @throws LockfileError when the lockfile or the package.json beside it cannot be read
 */ function tamperedPackages(input) {
    const lock = (0,package_lock_entries/* packageLockOf */.r)(input);
    const entries = [
        ...lock.packages ?? [],
        ...lock.tree ?? []
    ];
    const asked = new Asked(lock, overridesBeside(input));
    const keys = lock.foldedKeys.map(({ line, column, location, key, meant })=>{
        return {
            path: location,
            line,
            column,
            kind: 'key',
            claimed: key,
            actual: meant
        };
    });
    const found = entries.filter(isInstalled).flatMap((entry)=>problemsOf(entry, asked));
    return withoutRepeats([
        ...keys,
        ...found
    ]);
}
function overridesBeside(input) {
    const path = (0,paths/* besides */.o)(input.path, 'package.json');
    const text = path === null ? undefined : input.beside.get(path);
    return text === undefined ? [] : (0,package_json/* readManifest */.W)(text).overrides;
}
/**
 * Whether an entry is downloaded. Workspaces and links have the name and version of their own
 * directory.
 */ function isInstalled(entry) {
    return !entry.link && /(?:^|\/)node_modules\//.test(entry.location);
}
function problemsOf(entry, asked) {
    const name = (0,package_lock/* nameOf */.Vb)(entry);
    const folder = (0,package_lock/* nameAt */.Dc)(entry.location);
    const problem = (kind, claimed, actual)=>{
        return {
            path: entry.location,
            line: entry.line,
            column: entry.column,
            kind,
            claimed,
            actual
        };
    };
    const names = name === folder || asked.allows(entry, name) ? [] : [
        problem('name', name, folder)
    ];
    if (entry.resolved === null) return names;
    const tarball = (0,registry_tarball/* registryTarball */.E5)(entry.resolved);
    if (!tarball) {
        // npm itself writes only URLs here, and git or file addresses only when they are required. `npm
        // ci` would also accept a bare version and install it.
        const elsewhere = !/^https?:/i.test(entry.resolved) || (0,lockfiles_address/* addressOrigin */.V)(entry.resolved) === 'git';
        const odd = !(0,registry_tarball/* isUrl */.gU)(entry.resolved) || elsewhere && !asked.foreign(entry, folder);
        return odd ? [
            ...names,
            problem('resolved', name, entry.resolved)
        ] : names;
    }
    const other = tarball.name !== name && names.length === 0;
    const version = entry.version === entry.resolved || entry.version !== null && (0,same/* sameVersion */.r)('npm', entry.version, tarball.version);
    return [
        ...names,
        ...other ? [
            problem('resolved', name, tarball.name)
        ] : [],
        ...version ? [] : [
            problem('version', entry.version ?? '', tarball.version)
        ]
    ];
}
/** What dependents and overrides require for each package name. */ class Asked {
    #specs = new Map();
    #overrides;
    /**
   * Entries of lockfile v1: their aliases are in the version, where osv-scanner and npm both read
   * them.
   */ #tree;
    #isFirstFormat;
    constructor(lock, overrides){
        this.#overrides = overrides;
        this.#tree = new Set(lock.tree);
        this.#isFirstFormat = lock.packages === null;
        for (const { wishes, devWishes } of lock.packages ?? []){
            for (const [name, spec] of [
                ...wishes,
                ...devWishes
            ]){
                const specs = this.#specs.get(name);
                if (specs) specs.add(spec);
                else this.#specs.set(name, new Set([
                    spec
                ]));
            }
        }
    }
    /** Whether an entry may rightly have a name that differs from its directory's. */ allows(entry, name) {
        if (this.#tree.has(entry)) return true;
        const specs = [
            ...this.#specs.get((0,package_lock/* nameAt */.Dc)(entry.location)) ?? [],
            ...this.#overrides
        ];
        if (specs.some((spec)=>spec === `npm:${name}` || spec.startsWith(`npm:${name}@`))) return true;
        // A package from git, a file or a URL has the name in its own package.json.
        return entry.resolved !== null && !(0,registry_tarball/* registryTarball */.E5)(entry.resolved) && specs.some(registry_tarball/* isForeignSpec */.A7);
    }
    /**
   * Whether anyone asks for this name by git, a file or a URL; the first format has that in the
   * place of the version.
   */ foreign({ version }, name) {
        if (this.#isFirstFormat) return semver_default().valid(version, {
            loose: true
        }) === null;
        return [
            ...this.#specs.get(name) ?? [],
            ...this.#overrides
        ].some(registry_tarball/* isForeignSpec */.A7);
    }
}
/** Removes duplicates, since lockfile v2 contains each entry twice. */ function withoutRepeats(found) {
    const seen = new Map();
    for (const entry of found){
        const key = JSON.stringify([
            entry.path,
            entry.kind,
            entry.claimed,
            entry.actual
        ]);
        if (!seen.has(key)) seen.set(key, entry);
    }
    return [
        ...seen.values()
    ];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/json.js
var json = __webpack_require__(12512);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/npm/package-lock-places.js
var package_lock_places = __webpack_require__(54785);
;// CONCATENATED MODULE: ./src/scanners/dependencies/lockfiles/twin-keys.js



const JSON_KINDS = new Set([
    'bun',
    'pipenv',
    'composer',
    'conan',
    'renv',
    'nuget-lock',
    'nuget-deps',
    'swift'
]);
const TOML_KINDS = new Set([
    'cargo',
    'poetry',
    'uv',
    'pdm',
    'pylock'
]);
/** Keys that identify a package for osv-scanner, in all of these formats. */ const KEYS = new Set([
    'name',
    'version',
    'package',
    'packages',
    'packages-dev',
    'default',
    'develop',
    'resolved',
    'source'
]);
/**
 * Finds keys of a JSON or TOML lockfile that occur twice in one object with different case
 * (`version` and `Version`). osv-scanner's parsers, which are written in Go, treat both as the same
 * key, so that the second hides the first.
 */ function twinKeys(kind, text) {
    if (JSON_KINDS.has(kind.name)) return jsonTwins(text);
    return TOML_KINDS.has(kind.name) ? tomlTwins(text) : [];
}
function jsonTwins(text) {
    const found = [];
    (0,json/* walkKeys */.A7)(text, new Table(), (table, key, at)=>{
        found.push(...table.meet(key, at));
        return new Table();
    });
    return found;
}
/**
 * A key at the beginning of a line. Inline tables are not searched, since they do not describe
 * packages.
 */ const TOML_KEY = /^\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*=/;
function tomlTwins(text) {
    const found = [];
    let table = new Table();
    text.split('\n').forEach((raw, index)=>{
        if (raw.trimStart().startsWith('[')) table = new Table();
        const [, double, single, bare] = TOML_KEY.exec(raw) ?? [];
        const key = double === undefined ? single ?? bare : unescaped(double);
        if (key !== undefined) found.push(...table.meet(key, {
            line: index + 1,
            column: raw.length - raw.trimStart().length + 1
        }));
    });
    return found;
}
/** Resolves the escapes in a quoted key. */ function unescaped(key) {
    if (!key.includes('\\')) return key;
    try {
        return Object.keys((0,dist/* parse */.qg)(`"${key}" = 0`))[0] ?? key;
    } catch (error) {
        // The text is not valid TOML, so osv-scanner refuses the file.
        if (error instanceof dist/* TomlError */.zx) return key;
        throw error;
    }
}
/** The relevant keys of one object, by their case-folded spelling. */ class Table {
    #seen = new Map();
    meet(key, at) {
        const folded = (0,package_lock_places/* foldCase */.SP)(key);
        if (!KEYS.has(folded)) return [];
        const known = this.#seen.get(folded);
        if (known === undefined) this.#seen.set(folded, key);
        if (known === undefined || known === key) return [];
        return [
            {
                path: key,
                ...at,
                kind: 'key',
                claimed: key,
                actual: known
            }
        ];
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered.js




/**
 * Finds what would hide a package from osv-scanner while it is installed all the same: package
 * managers install what an address or a checksum leads to, and osv-scanner looks at name and
 * version only; and it reads keys without regard to case, which no package manager does.
 * `input.beside` should have the package.json: its `overrides` are the one place that declares some
 * aliases.
 * @param downloads of this lockfile, where the caller has them
 * @param before what the base's lockfiles download; null where there is no base
 * @throws LockfileError when the lockfile, or the package.json, can't be read
 */ function tamperedEntries(kind, input, downloads = (0,read/* downloadsOf */.z)(kind, input), before = null) {
    const ecosystem = kind.ecosystem ?? '';
    // npm's lockfile says more, and declares aliases in many places.
    const said = kind.name === 'package-lock' ? tamperedPackages(input) : disagreements(ecosystem, downloads);
    const known = new Set(said.map(({ path })=>path));
    const checksums = wrongChecksums(ecosystem, downloads, before).filter(({ path })=>!known.has(path));
    return [
        ...said,
        ...twinKeys(kind, input.text),
        ...checksums
    ];
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/strange-hosts.js
/** The rule of a registry that a change brings. */ const STRANGE_HOST_RULE = 'unknown-registry';
/** How many packages, the first of them by name. */ function packagesOf({ first, packages }) {
    return packages === 1 ? first.name : `${first.name} and ${packages - 1} more`;
}
/**
 * A host that the base knows nothing of serves what a lockfile installs. Name and version are its
 * word alone, so that advisories may be about something else. Where nothing in the repository
 * configures it, nobody but the lockfile says that it is wanted: critical.
 * @param configured whether the change itself says so, in a file of a package manager
 */ function observeStrangeHost(path, strange, configured) {
    const { first, host } = strange;
    const where = first.file ?? path;
    return {
        source: 'dependencies',
        rule: STRANGE_HOST_RULE,
        aliases: [],
        title: `${packagesOf(strange)}: downloaded from ${host}, which is new here`,
        description: `${where} takes ${packagesOf(strange)} from ${host}: no public registry of this package manager, and in no lockfile or registry configuration of the base.`,
        fix: configured ? 'Check that the registry is meant. Once it is in the base branch, it is known.' : 'Restore the lockfile from the base branch. Where the registry is meant, configure it in the base branch first.',
        rating: {
            vectors: [],
            word: configured ? 'high' : 'critical',
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-494'
        ],
        references: [],
        published: null,
        place: {
            path: where,
            line: first.line,
            column: first.column,
            endLine: null
        },
        package: null,
        subject: `registry ${host}`,
        confidence: 'high',
        flow: []
    };
}
/** Names a host where no base tells whether it is new. */ function strangeHostNote(path, strange) {
    return `${path} takes ${packagesOf(strange)} from ${strange.host}, which is no public registry of this package manager, and which no registry configuration here names`;
}

// EXTERNAL MODULE: ./src/core/packages/purl.js
var purl = __webpack_require__(75952);
;// CONCATENATED MODULE: ./src/scanners/dependencies/diff/tampered-findings.js

/** The rule for lockfile entries that scanners and the package manager read differently. */ const TAMPERED_RULE = 'forged-lockfile-entry';
const WHAT = {
    name: 'an entry goes by a name that is not its own',
    version: 'an entry states a version that is not the one installed',
    resolved: 'an entry downloads another package than it names',
    key: 'a key is written twice, in two spellings',
    checksum: 'an entry has a checksum that is not that of its own file'
};
/**
 * The finding for a tampered entry. It is critical in itself, since it hides what is really
 * installed from every scanner that relies on the lockfile.
 */ function observeTampered(path, ecosystem, entry) {
    const name = entry.path.replace(/^.*node_modules\//, '');
    return {
        source: 'dependencies',
        rule: TAMPERED_RULE,
        aliases: [],
        title: `${name}: forged lockfile entry, scanners see ${entry.claimed}, the package manager installs ${entry.actual}`,
        description: `In ${entry.file ?? path}, ${WHAT[entry.kind]}: ${entry.path}.`,
        fix: 'Restore the lockfile from the base branch and let the package manager write it again.',
        rating: {
            vectors: [],
            word: 'critical',
            malicious: false,
            informational: false
        },
        cwe: [
            'CWE-345'
        ],
        references: [],
        published: null,
        place: {
            path: entry.file ?? path,
            line: entry.line,
            column: entry.column,
            endLine: null
        },
        package: null,
        subject: `${(0,purl/* packageSubject */.bp)(ecosystem, name)}#${entry.path}`,
        confidence: 'high',
        flow: []
    };
}

// EXTERNAL MODULE: ./src/scanners/dependencies/lockfile-input.js
var lockfile_input = __webpack_require__(3633);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/kinds.js
var kinds = __webpack_require__(57535);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/read.js + 40 modules
var lockfiles_read = __webpack_require__(283);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/facts.js
var facts = __webpack_require__(71291);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/model.js
var model = __webpack_require__(35837);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/outside.js
var outside = __webpack_require__(58059);
// EXTERNAL MODULE: ./src/scanners/dependencies/lockfiles/maven/repository.js + 1 modules
var repository = __webpack_require__(56380);
;// CONCATENATED MODULE: ./src/scanners/dependencies/registry/fetch-poms.js




/**
 * Asks for the parents and BOMs that the pom.xml files of a repository need and do not have, then
 * for those that these need, until there is nothing left to ask for.
 * @param texts all pom.xml files of the repository, by path
 * @throws LockfileError when one of these can't be read
 */ async function fetchPoms(texts, ask) {
    const all = new Map(texts);
    const poms = new repository/* PomRepository */.J1(texts);
    const refused = new Map();
    const asked = new Set();
    for(;;){
        const wanted = stillMissing(texts, poms).filter((one)=>!asked.has((0,outside/* coordinatesText */.t)(one)));
        if (wanted.length === 0) return {
            texts: all,
            refused
        };
        for (const one of wanted)asked.add((0,outside/* coordinatesText */.t)(one));
        const answers = await ask(wanted);
        for (const one of wanted){
            const answer = readAnswer(one, answers.get((0,outside/* coordinatesText */.t)(one)));
            if ('refused' in answer) refused.set((0,outside/* coordinatesText */.t)(one), answer.refused);
            else {
                all.set(answer.pom.path, answer.text);
                poms.add(answer.pom);
            }
        }
    }
}
function stillMissing(texts, poms) {
    const missing = new Map();
    for (const path of texts.keys()){
        const pom = poms.at(path);
        for (const one of pom === null ? [] : (0,outside/* missingFrom */.f)(pom, poms))missing.set((0,outside/* coordinatesText */.t)(one), one);
    }
    return [
        ...missing.values()
    ];
}
function readAnswer(wanted, answer) {
    if (answer === undefined) return {
        refused: 'there was no answer'
    };
    if ('refused' in answer) return answer;
    try {
        const pom = (0,model/* readPomFile */.Z)((0,repository/* fetchedPath */.jh)(wanted), answer.text);
        // A version may be inherited by a property, which only the parent has.
        const isIt = pom.artifact === wanted.artifact && (pom.group === wanted.group || pom.group.includes('${'));
        if (!isIt) return {
            refused: 'what the registry gave is the pom.xml of another artifact'
        };
        return {
            pom: {
                ...pom,
                ...wanted
            },
            text: answer.text
        };
    } catch (error) {
        if (error instanceof facts/* LockfileError */.g) return {
            refused: `it cannot be read: ${error.message}`
        };
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/dependencies/read-lockfiles.js












/**
 * Reads lockfiles one after the other and yields to the event loop in between, since parsing blocks
 * the process.
 * @param paths relative to the repository, with `/`
 * @param asked what is asked of registries; nothing where it is left out
 * @throws Error for a path that is no lockfile's
 */ async function readLockfiles(tree, paths, asked = {
    registries: null,
    askForPoms: null
}) {
    const here = new Set((await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path));
    const families = new Families(tree, here, asked.askForPoms);
    const read = [];
    for (const path of paths){
        await (0,promises_.setImmediate)();
        const one = await readOne(tree, here, path, families, asked.registries);
        remember(tree, one);
        read.push(one);
    }
    return read;
}
/** What lockfiles of trees were found to say, for whoever asks after the scan. */ const readBefore = new WeakMap();
function remember(tree, { path, facts }) {
    const known = readBefore.get(tree) ?? new Map();
    readBefore.set(tree, known.set(path, facts));
}
/**
 * The facts of lockfiles, from what was read of the tree already: parsing a large one is what takes
 * the time. Those that nobody read yet are read.
 * @throws Error for a path that is no lockfile's
 */ async function factsOfLockfiles(tree, paths) {
    await readLockfiles(tree, paths.filter((path)=>readBefore.get(tree)?.has(path) !== true));
    return paths.map((path)=>({
            path,
            facts: readBefore.get(tree)?.get(path) ?? null
        }));
}
/** The texts of all files of a kind, read once and shared. */ class Families {
    #tree;
    #here;
    #askForPoms;
    #known = new Map();
    constructor(tree, here, askForPoms){
        this.#tree = tree;
        this.#here = here;
        this.#askForPoms = askForPoms;
    }
    of(kind) {
        const family = (0,lockfiles_read/* familyOf */.Ap)(kind.name);
        if (family === null) return null;
        const known = this.#known.get(family) ?? this.#read(kind, family);
        this.#known.set(family, known);
        return known;
    }
    async #read(kind, family) {
        const beside = new Map();
        for (const path of this.#here)if (family.test(path) && !(0,wanted/* isInstalled */.j$)(path)) beside.set(path, await (0,lockfile_input/* textOf */.b6)(this.#tree, path));
        if (kind.name !== 'maven' || this.#askForPoms === null) return {
            beside
        };
        const { texts, refused } = await fetchPoms(beside, this.#askForPoms);
        return {
            beside: texts,
            refused
        };
    }
}
async function readOne(tree, here, path, families, registries) {
    const kind = (0,kinds/* lockfileKind */.Wd)(path);
    if (kind === null) throw new Error(`${path} is no lockfile`);
    try {
        const family = await families.of(kind);
        const input = family === null ? await (0,lockfile_input/* readInput */.R5)(tree, here, path, kind) : {
            path,
            text: await (0,lockfile_input/* textOf */.b6)(tree, path),
            ...family
        };
        const facts = (0,lockfiles_read/* readLockfile */.GQ)(kind, input);
        const downloads = (0,read/* downloadsOf */.z)(kind, input);
        const before = registries?.isOld(path) === false ? await registries.before() : null;
        const tampered = tamperedEntries(kind, input, downloads, before).map((entry)=>observeTampered(path, kind.ecosystem ?? '', entry));
        const strange = await strangeIn({
            path,
            kind
        }, downloads, registries);
        return {
            ...{
                path,
                kind,
                facts,
                input,
                problem: null
            },
            tampered: [
                ...tampered,
                ...strange.tampered
            ],
            notes: strange.notes
        };
    } catch (error) {
        // osv-scanner's findings remain, without the facts of the lockfile; but it was not checked for
        // tampering, so that is a problem.
        const problem = {
            file: path,
            message: (0,errors/* messageOf */.bD)(error)
        };
        return {
            path,
            kind,
            facts: null,
            input: null,
            tampered: [],
            notes: [],
            problem
        };
    }
}
/** Hosts that nobody knows: findings of a change, and to be named where there is no base. */ async function strangeIn({ path, kind }, downloads, registries) {
    const ecosystem = kind.ecosystem ?? '';
    const nothing = {
        tampered: [],
        notes: []
    };
    if (registries === null || registries.isOld(path) || (0,downloads_known/* strangeHosts */.Ot)(ecosystem, downloads, []).length === 0) return nothing;
    const [before, configured] = [
        await registries.hostsBefore(),
        await registries.configured()
    ];
    const strange = (0,downloads_known/* strangeHosts */.Ot)(ecosystem, downloads, before ?? [
        configured
    ]);
    if (before === null) return {
        ...nothing,
        notes: strange.map((one)=>strangeHostNote(path, one))
    };
    const isConfigured = ({ host })=>configured.get(ecosystem)?.has(host) === true;
    return {
        ...nothing,
        tampered: strange.map((one)=>observeStrangeHost(path, one, isConfigured(one)))
    };
}


/***/ }),

/***/ 1772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D: () => (/* binding */ publicRegistries),
/* harmony export */   L3: () => (/* binding */ GO_CHECKSUM_DATABASE),
/* harmony export */   Mm: () => (/* binding */ MAVEN_CENTRAL),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   cy: () => (/* binding */ isCodeHost),
/* harmony export */   mv: () => (/* binding */ isOtherRegistry),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The public hosts that package managers take packages from when nothing else is configured: the
 * only place that names any. A path may stand behind a host.
 */ const PUBLIC_REGISTRIES = {
    npm: [
        'registry.npmjs.org',
        'registry.yarnpkg.com'
    ],
    PyPI: [
        'pypi.org',
        'pypi.python.org',
        'files.pythonhosted.org'
    ],
    'crates.io': [
        'github.com/rust-lang/crates.io-index',
        'index.crates.io',
        'static.crates.io'
    ],
    RubyGems: [
        'rubygems.org'
    ],
    Packagist: [
        'packagist.org',
        'repo.packagist.org'
    ],
    Pub: [
        'pub.dev',
        'pub.dartlang.org'
    ]
};
/** Where repositories are that projects ask for by git, and archives of their commits. */ const CODE_HOSTS = [
    'github.com',
    'api.github.com',
    'codeload.github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
    'git.sr.ht'
];
/** Maven Central, where Maven asks when nothing else is configured: the URL of its root. */ const MAVEN_CENTRAL = 'https://repo.maven.apache.org/maven2';
/** Go's own database of checksums. */ const GO_CHECKSUM_DATABASE = 'sum.golang.org';
/** The public registries of an OSV ecosystem; none where its lockfiles name no hosts. */ function publicRegistries(ecosystem) {
    return PUBLIC_REGISTRIES[ecosystem] ?? [];
}
/** Whether an address leads to a host that is none of the ecosystem's public ones. */ function isOtherRegistry(ecosystem, address) {
    const place = placeOf(address);
    return place !== null && !publicRegistries(ecosystem).some((host)=>isWithin(place, host));
}
/** Whether a place (`host` or `host/path`) is one where everybody's repositories are. */ function isCodeHost(place) {
    return CODE_HOSTS.some((host)=>isWithin(place, host));
}
/**
 * The host of an address with its path, `registry.example/npm`; null where it leads to no host: a
 * path, a version, a scheme without one.
 */ function placeOf(address) {
    const bare = address.trim().replaceAll('\\', '/').replace(/^(?:registry|sparse|git|hg|svn|bzr)\+/i, '');
    const [, scp, rest] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.*)$/.exec(bare) ?? [];
    if (scp !== undefined) return normal(`${scp}/${rest ?? ''}`);
    const short = /^(github|gitlab|bitbucket):(?!\/\/)(.*)$/i.exec(bare);
    if (short) return normal(`${short[1] ?? ''}.${short[1] === 'bitbucket' ? 'org' : 'com'}/${short[2] ?? ''}`);
    const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\\?#]*@)?([^/\\?#]+)([^?#]*)/i.exec(bare);
    if (found === null || /^file:/i.test(bare)) return null;
    return normal(`${found[1] ?? ''}${found[2] ?? ''}`);
}
function normal(place) {
    const [host = '', ...path] = place.split('/');
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${path.join('/')}`).replace(/\/+$/, '');
    return `${host.toLowerCase().replace(/:(?:80|443)$|\.$/, '')}${folder}`;
}
/** Whether a place is a host, or lies below a path of one. */ function isWithin(place, host) {
    return place === host || place.startsWith(`${host}/`);
}
/** The host alone. */ function hostOf(place) {
    return place.split('/')[0] ?? place;
}


/***/ })

};
;
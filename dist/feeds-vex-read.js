"use strict";
exports.id = 3067;
exports.ids = [3067];
exports.modules = {

/***/ 73067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readVex: () => (/* binding */ readVex)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/core/gate/vex.js
var vex = __webpack_require__(39224);
// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/feeds/vex/document.js
/** The time of a statement; null where it is none: then nobody knows when it ends. */ function timeIn(...candidates) {
    const found = candidates.find((one)=>typeof one === 'string' && !Number.isNaN(Date.parse(one)));
    return typeof found === 'string' ? new Date(found).toISOString() : null;
}
/** Splits what was read of the statements. */ function documentOf(author, stated) {
    const statements = stated.filter((one)=>one !== null);
    return {
        author,
        statements,
        invalid: stated.length - statements.length
    };
}

;// CONCATENATED MODULE: ./src/feeds/vex/openvex.js


const openvex_text = schemas/* string */.YjP().catch('');
const identified = schemas/* object */.Ikc({
    '@id': openvex_text,
    identifiers: schemas/* object */.Ikc({
        purl: openvex_text
    }).catch({
        purl: ''
    })
});
const product = identified.extend({
    subcomponents: schemas/* array */.YOg(identified).catch([])
});
const statement = schemas/* object */.Ikc({
    vulnerability: schemas/* union */.KCZ([
        schemas/* string */.YjP().transform((name)=>({
                name,
                aliases: []
            })),
        schemas/* object */.Ikc({
            name: openvex_text,
            '@id': openvex_text,
            aliases: schemas/* array */.YOg(schemas/* string */.YjP()).catch([])
        })
    ]),
    timestamp: schemas/* unknown */.L5J().optional(),
    products: schemas/* array */.YOg(product).catch([]),
    status: schemas/* string */.YjP(),
    justification: schemas/* string */.YjP().nullable().catch(null),
    impact_statement: openvex_text,
    status_notes: openvex_text
});
const openvex_document = schemas/* object */.Ikc({
    author: openvex_text,
    timestamp: schemas/* unknown */.L5J().optional(),
    statements: schemas/* array */.YOg(schemas/* unknown */.L5J())
});
/** The justifications that OpenVEX knows. */ const JUSTIFICATIONS = new Set([
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist'
]);
/** Reads OpenVEX; null for what is none. @see https://github.com/openvex/spec */ function readOpenVex(json) {
    const read = openvex_document.safeParse(json);
    if (!read.success) return null;
    const { author, timestamp, statements } = read.data;
    return documentOf(author, statements.flatMap((one)=>statedOf(one, timestamp)));
}
/** Nothing for a status that silences nothing. */ function statedOf(value, documentTime) {
    const read = statement.safeParse(value);
    if (!read.success) return [
        null
    ];
    const { status, justification, impact_statement: impact, vulnerability, products } = read.data;
    if (status !== 'not_affected' && status !== 'fixed') return [];
    const known = justification !== null && JUSTIFICATIONS.has(justification) ? justification : null;
    const timestamp = timeIn(read.data.timestamp, documentTime);
    // The format asks for a reason: without one nobody knows why it would not be affected.
    if (timestamp === null || status === 'not_affected' && known === null && impact.trim() === '') return [
        null
    ];
    return [
        {
            ...{
                timestamp,
                status,
                justification: known
            },
            words: impact === '' ? read.data.status_notes : impact,
            ids: [
                vulnerability.name,
                ...vulnerability.aliases
            ].filter((id)=>id !== ''),
            products: products.map((one)=>({
                    purl: purlIn(one),
                    parts: one.subcomponents.map(purlIn)
                }))
        }
    ];
}
function purlIn({ '@id': id, identifiers }) {
    return identifiers.purl === '' ? id : identifiers.purl;
}

;// CONCATENATED MODULE: ./src/feeds/vex/csaf.js



const csaf_text = schemas/* string */.YjP().catch('');
const csaf_product = schemas/* object */.Ikc({
    product_id: csaf_text,
    product_identification_helper: schemas/* object */.Ikc({
        purl: csaf_text
    }).catch({
        purl: ''
    })
});
const NO_PRODUCT = {
    product_id: '',
    product_identification_helper: {
        purl: ''
    }
};
const relationship = schemas/* object */.Ikc({
    full_product_name: csaf_product,
    product_reference: csaf_text,
    relates_to_product_reference: csaf_text
});
const tree = schemas/* object */.Ikc({
    branches: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    full_product_names: schemas/* array */.YOg(csaf_product).catch([]),
    relationships: schemas/* array */.YOg(relationship).catch([])
});
const branch = schemas/* object */.Ikc({
    branches: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    product: csaf_product.catch(NO_PRODUCT)
});
const ids = schemas/* array */.YOg(schemas/* string */.YjP()).catch([]);
const vulnerability = schemas/* object */.Ikc({
    cve: csaf_text,
    ids: schemas/* array */.YOg(schemas/* object */.Ikc({
        text: csaf_text
    })).catch([]),
    product_status: schemas/* object */.Ikc({
        known_not_affected: ids,
        fixed: ids
    }).catch({
        known_not_affected: [],
        fixed: []
    }),
    flags: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: csaf_text,
        product_ids: ids,
        date: schemas/* unknown */.L5J().optional()
    })).catch([]),
    threats: schemas/* array */.YOg(schemas/* object */.Ikc({
        category: csaf_text,
        details: csaf_text,
        product_ids: ids
    })).catch([])
});
const csaf_document = schemas/* object */.Ikc({
    document: schemas/* object */.Ikc({
        category: schemas/* literal */.euz('csaf_vex'),
        publisher: schemas/* object */.Ikc({
            name: csaf_text
        }),
        tracking: schemas/* object */.Ikc({
            current_release_date: schemas/* unknown */.L5J().optional()
        })
    }),
    product_tree: tree.catch({
        branches: [],
        full_product_names: [],
        relationships: []
    }),
    vulnerabilities: schemas/* array */.YOg(vulnerability).catch([])
});
/** Most levels of branches that are followed: a product tree has a handful. */ const MAX_DEPTH = 50;
/** Reads CSAF of the category `csaf_vex`; null for what is none. */ function readCsaf(json) {
    const read = csaf_document.safeParse(json);
    if (!read.success) return null;
    const { document: about, product_tree: products, vulnerabilities } = read.data;
    const known = productsOf(products);
    const time = timeIn(about.tracking.current_release_date);
    return documentOf(about.publisher.name, vulnerabilities.flatMap((one)=>csaf_statedOf(one, known, time)));
}
function csaf_statedOf({ cve, ids: others, product_status: status, flags, threats }, known, time) {
    const names = [
        cve,
        ...others.map((one)=>one.text)
    ].filter((id)=>id !== '');
    const one = (product, wanted)=>{
        const flag = flags.find(({ product_ids: about })=>about.length === 0 || about.includes(product));
        const impact = threats.find(({ category, product_ids: about })=>category === 'impact' && (about.length === 0 || about.includes(product)));
        const where = known.get(product);
        const isReasoned = wanted === 'fixed' || flag !== undefined && JUSTIFICATIONS.has(flag.label) || impact !== undefined;
        if (where === undefined || time === null || !isReasoned) return null;
        return {
            ...{
                timestamp: time,
                status: wanted,
                justification: flag !== undefined && JUSTIFICATIONS.has(flag.label) ? flag.label : null
            },
            words: impact?.details ?? '',
            ids: names,
            products: [
                where
            ]
        };
    };
    return [
        ...status.known_not_affected.map((product)=>one(product, 'not_affected')),
        ...status.fixed.map((product)=>one(product, 'fixed'))
    ];
}
/** The products of a tree that have a package URL, by their id. */ function productsOf({ branches, full_product_names: names, relationships }) {
    const purls = new Map([
        ...names,
        ...productsIn(branches, 0)
    ].map(({ product_id: id, product_identification_helper: { purl } })=>[
            id,
            purl
        ]));
    const alone = [
        ...purls
    ].filter(([, purl])=>purl !== '').map(([id, purl])=>[
            id,
            {
                purl,
                parts: []
            }
        ]);
    const parts = relationships.flatMap((one)=>{
        const purl = purls.get(one.relates_to_product_reference) ?? '';
        const part = purls.get(one.product_reference) ?? '';
        return purl === '' || part === '' ? [] : [
            [
                one.full_product_name.product_id,
                {
                    purl,
                    parts: [
                        part
                    ]
                }
            ]
        ];
    });
    return new Map([
        ...alone,
        ...parts
    ]);
}
function productsIn(branches, depth) {
    if (depth > MAX_DEPTH) return [];
    return branches.flatMap((value)=>{
        const read = branch.safeParse(value);
        return read.success ? [
            read.data.product,
            ...productsIn(read.data.branches, depth + 1)
        ] : [];
    });
}

;// CONCATENATED MODULE: ./src/feeds/vex/cyclonedx.js


const cyclonedx_text = schemas/* string */.YjP().catch('');
const named = schemas/* object */.Ikc({
    name: cyclonedx_text
}).catch({
    name: ''
});
const component = schemas/* object */.Ikc({
    'bom-ref': cyclonedx_text,
    purl: cyclonedx_text
});
const cyclonedx_document = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    metadata: schemas/* object */.Ikc({
        timestamp: schemas/* unknown */.L5J().optional(),
        authors: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: cyclonedx_text,
            email: cyclonedx_text
        })).catch([]),
        manufacturer: named,
        manufacture: named,
        supplier: named,
        component: component.nullable().catch(null)
    }).catch({
        authors: [],
        manufacturer: {
            name: ''
        },
        manufacture: {
            name: ''
        },
        supplier: {
            name: ''
        },
        component: null
    }),
    components: schemas/* array */.YOg(component).catch([]),
    vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J())
});
const cyclonedx_vulnerability = schemas/* object */.Ikc({
    id: cyclonedx_text,
    references: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: cyclonedx_text
    })).catch([]),
    updated: schemas/* unknown */.L5J().optional(),
    analysis: schemas/* object */.Ikc({
        state: cyclonedx_text,
        justification: cyclonedx_text,
        detail: cyclonedx_text,
        lastUpdated: schemas/* unknown */.L5J().optional()
    }),
    affects: schemas/* array */.YOg(schemas/* object */.Ikc({
        ref: schemas/* string */.YjP()
    }))
});
/** Their words for why something is not affected, in those of OpenVEX where there is one. */ const cyclonedx_JUSTIFICATIONS = {
    code_not_present: 'vulnerable_code_not_present',
    code_not_reachable: 'vulnerable_code_not_in_execute_path',
    protected_by_mitigating_control: 'inline_mitigations_already_exist'
};
/** Reads the statements of a CycloneDX document; null for what is none. */ function readCycloneDxVex(json) {
    const read = cyclonedx_document.safeParse(json);
    if (!read.success) return null;
    const { metadata, vulnerabilities } = read.data;
    const [person] = metadata.authors;
    const names = [
        person?.name ?? '',
        person?.email ?? '',
        metadata.manufacturer.name,
        metadata.manufacture.name,
        metadata.supplier.name
    ];
    return documentOf(names.find((name)=>name !== '') ?? '', vulnerabilities.flatMap((one)=>cyclonedx_statedOf(one, read.data)));
}
function cyclonedx_statedOf(value, { metadata, components }) {
    const read = cyclonedx_vulnerability.safeParse(value);
    // One without an analysis states nothing.
    if (!read.success) return [];
    const { id, references, analysis, affects } = read.data;
    const status = analysis.state === 'not_affected' ? 'not_affected' : analysis.state === 'resolved' || analysis.state === 'resolved_with_pedigree' ? 'fixed' : null;
    if (status === null) return [];
    const timestamp = timeIn(analysis.lastUpdated, read.data.updated, metadata.timestamp);
    if (timestamp === null) return [
        null
    ];
    const purls = affects.map(({ ref })=>purlOf(ref, components));
    const product = metadata.component?.purl ?? '';
    const about = product === '' ? purls.map((purl)=>({
            purl,
            parts: []
        })) : [
        {
            purl: product,
            parts: purls
        }
    ];
    return [
        {
            ...{
                timestamp,
                status
            },
            justification: cyclonedx_JUSTIFICATIONS[analysis.justification] ?? null,
            words: [
                analysis.justification.replaceAll('_', ' '),
                analysis.detail
            ].filter((part)=>part !== '').join(': '),
            ids: [
                id,
                ...references.map((one)=>one.id)
            ].filter((one)=>one !== ''),
            products: about
        }
    ];
}
/** What is affected: a component of the document, a link into another one, or a package URL. */ function purlOf(ref, components) {
    const known = components.find((one)=>one['bom-ref'] === ref);
    if (known !== undefined && known.purl !== '') return known.purl;
    const target = /^urn:cdx:[^#]+#(.+)$/u.exec(ref)?.[1] ?? ref;
    try {
        return target.startsWith('pkg:') ? target : decodeURIComponent(target);
    } catch (error) {
        if (error instanceof URIError) return target;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/feeds/vex/read.js







/** Most bytes of a VEX document. */ const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads the VEX documents that the policy names, from the tree that the policy is from: what a pull
 * request brings silences nothing of its own. Only those of trusted authors count.
 * @param asOf RFC 3339: now
 */ async function readVex(policy, tree, asOf) {
    const { files: globs } = policy.vex;
    if (tree === null) return {
        statements: [],
        reports: globs.map((glob)=>failed(glob, 'The tree could not be read.'))
    };
    const files = (await tree.files()).filter(({ kind })=>kind === 'file').map(({ path })=>path);
    const reads = await Promise.all(globs.map(async (glob)=>{
        const matching = files.filter((path)=>picomatch_default()(glob, {
                dot: true,
                windows: false
            })(path));
        if (matching.length === 0) return [
            {
                statements: [],
                reports: [
                    failed(glob, 'No file fits it.')
                ]
            }
        ];
        return Promise.all(matching.map((path)=>readOne(path, tree, policy, asOf)));
    }));
    const all = reads.flat();
    return {
        statements: all.flatMap(({ statements })=>statements),
        reports: all.flatMap(({ reports })=>reports)
    };
}
async function readOne(path, tree, policy, asOf) {
    const nothing = (why)=>({
            statements: [],
            reports: [
                failed(path, why)
            ]
        });
    try {
        const json = JSON.parse((await tree.read(path, MAX_BYTES)).toString('utf8'));
        const document = readOpenVex(json) ?? readCycloneDxVex(json) ?? readCsaf(json);
        if (document === null) return nothing('It is no OpenVEX, CycloneDX or CSAF VEX document.');
        if (!policy.vex.authors.includes(document.author)) return nothing(`Its author "${document.author.slice(0, 100)}" is not in vex.authors, so it counts for nothing.`);
        return trusted(path, document, policy, asOf);
    } catch (error) {
        if (!(0,errors/* isError */.bJ)(error)) throw error;
        return nothing(`It cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
function trusted(path, { author, statements, invalid }, policy, asOf) {
    const today = (0,day/* dayOf */.kb)(asOf, policy.sla.timezone);
    const all = statements.map((one)=>({
            ...one,
            file: path,
            author
        }));
    const old = all.filter((one)=>(0,vex/* endOf */.p)(one, policy, today) < today).length;
    const problems = [
        ...invalid === 0 ? [] : [
            `${invalid} of its statements lack what the format asks for, and do not count.`
        ],
        ...old === 0 ? [] : [
            `${old} of its statements are older than waiver-rules.max-days (${policy['waiver-rules']['max-days']}), and do not count.`
        ]
    ];
    const last = all.map(({ timestamp })=>timestamp).sort().at(-1);
    const report = {
        feed: 'vex',
        from: path,
        status: problems.length === 0 ? 'read' : 'partial',
        date: last === undefined ? null : (0,day/* dayOf */.kb)(last, policy.sla.timezone),
        entries: all.length - old,
        reason: problems.length === 0 ? null : problems.join(' ')
    };
    return {
        statements: all,
        reports: [
            report
        ]
    };
}
function failed(from, reason) {
    return {
        feed: 'vex',
        from,
        status: 'failed',
        date: null,
        entries: 0,
        reason
    };
}


/***/ })

};
;
"use strict";
exports.id = 4253;
exports.ids = [4253,3988];
exports.modules = {

/***/ 34343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** One option of a command, given after two dashes. Shell completion uses `choices` and `path`. */ /** Defines a command, so that its `run` function receives its options with their types. */ function command(described) {
    return described;
}


/***/ }),

/***/ 44253:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCheck: () => (/* binding */ policyCheck)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/policy/read/error.js
var error = __webpack_require__(19201);
;// CONCATENATED MODULE: ./src/core/policy/read/plain-yaml.js
/** Characters of the largest text that is read here; the limits of `readYaml` are far beyond it. */ const MAX_LENGTH = 20_000;
/** Lines of visible characters: YAML has rules of its own for what else a text may hold. */ const VISIBLE = /^[\n\x20-\x7e\u00a1-\u2027\u202f-\ud7ff]*$/u;
const EMPTY = /^ *(?:#.*)?$/u;
/** `key:`, or `key: value` with one word, whole number or empty list; a comment may follow. */ const ENTRY = /^(?<indent> {0,40})(?<key>[a-z][a-z-]{0,60}):(?: +(?<value>[A-Za-z][\w/-]*|0|[1-9]\d{0,8}|\[\]))?(?: +#.*| *)$/u;
/** Words that YAML takes for something else than text. */ const SPECIAL = /^(?:true|false|null)$/iu;
const CONSTANTS = new Map([
    [
        'true',
        true
    ],
    [
        'false',
        false
    ],
    [
        'null',
        null
    ]
]);
/**
 * Reads a text in which each line is a key, a key with one word, or a comment: the same that
 * `readYaml` makes of it, whose library takes longer to load than all else that a short command
 * does.
 * @returns null where a line is anything else, which only the library can tell
 */ function readPlainYaml(text) {
    if (text.length > MAX_LENGTH || !VISIBLE.test(text)) return null;
    const entries = entriesOf(text);
    const [first] = entries ?? [];
    if (entries === null || first?.column !== 1) return null;
    const places = new Map([
        [
            '',
            {
                key: null,
                value: {
                    line: first.line,
                    column: 1
                }
            }
        ]
    ]);
    const root = {
        path: '',
        column: 1,
        values: {}
    };
    const open = [
        root
    ];
    const fits = entries.every((entry, index)=>add(entry, entries[index + 1], open, places));
    return fits ? {
        value: root.values,
        positions: {
            places,
            alias: null
        }
    } : null;
}
function entriesOf(text) {
    const entries = [];
    for (const [index, line] of text.split('\n').entries()){
        if (EMPTY.test(line)) continue;
        const entry = entryOf(line, index + 1);
        if (entry === null) return null;
        entries.push(entry);
    }
    return entries;
}
function entryOf(text, line) {
    const { indent = '', key = '', value = null } = ENTRY.exec(text)?.groups ?? {};
    if (key === '' || SPECIAL.test(key)) return null;
    if (value !== null && SPECIAL.test(value) && !CONSTANTS.has(value)) return null;
    const column = indent.length + 1;
    const valueColumn = value === null ? 0 : text.indexOf(value, column + key.length) + 1;
    return {
        key,
        value,
        line,
        column,
        valueColumn
    };
}
/**
 * Adds a line to the section that it stands in.
 * @param open the sections around it, the outermost first; those that end here are taken out, and
 *   one that begins here is added
 * @param places where its own is noted
 * @returns false where only the library can tell what it means
 */ function add({ key, value, line, column, valueColumn }, next, open, places) {
    while((open.at(-1)?.column ?? 0) > column)open.pop();
    const section = open.at(-1);
    if (section?.column !== column || Object.hasOwn(section.values, key)) return false;
    const path = section.path === '' ? key : `${section.path}.${key}`;
    const at = {
        line,
        column
    };
    if (value !== null) {
        section.values[key] = plain_yaml_valueOf(value);
        places.set(path, {
            key: at,
            value: {
                line,
                column: valueColumn
            }
        });
        return true;
    }
    if (next === undefined || next.column <= column) return false;
    const inner = {
        path,
        column: next.column,
        values: {}
    };
    open.push(inner);
    section.values[key] = inner.values;
    places.set(path, {
        key: at,
        value: {
            line: next.line,
            column: next.column
        }
    });
    return true;
}
function plain_yaml_valueOf(word) {
    if (word === '[]') return [];
    if (CONSTANTS.has(word)) return CONSTANTS.get(word);
    return /^\d/u.test(word) ? Number(word) : word;
}

;// CONCATENATED MODULE: ./src/core/policy/read/plain-schema.js
// Written by scripts/registries.js: npm run build and npm run docs do so.
/** What `plainPolicy` knows of the policy's schema. */ const PLAIN_SCHEMA = {
    keys: {
        version: {
            words: [
                1
            ],
            optional: false
        },
        extends: {
            optional: true
        },
        'allow-weaker': {
            otherwise: [],
            optional: true
        },
        severity: {
            keys: {
                unknown: {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low'
                    ],
                    otherwise: 'high',
                    optional: true
                },
                unreachable: {
                    words: [
                        'same',
                        'lower'
                    ],
                    otherwise: 'same',
                    optional: true
                },
                overrides: {
                    otherwise: [],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        sla: {
            keys: {
                preset: {
                    words: [
                        'atlassian-marketplace-cloud',
                        'atlassian-marketplace-cloud-2023',
                        'atlassian-marketplace-dc',
                        'atlassian-cloud',
                        'atlassian-data-center',
                        'fedramp',
                        'aggressive'
                    ],
                    otherwise: 'atlassian-marketplace-cloud',
                    optional: true
                },
                days: {
                    keys: {
                        critical: {
                            from: 0,
                            to: 36500,
                            nullable: true,
                            optional: true
                        },
                        high: {
                            from: 0,
                            to: 36500,
                            nullable: true,
                            optional: true
                        },
                        medium: {
                            from: 0,
                            to: 36500,
                            nullable: true,
                            optional: true
                        },
                        low: {
                            from: 0,
                            to: 36500,
                            nullable: true,
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                },
                clock: {
                    words: [
                        'detected',
                        'published'
                    ],
                    otherwise: 'detected',
                    optional: true
                },
                'due-soon': {
                    otherwise: '25%',
                    optional: true
                },
                timezone: {
                    otherwise: 'UTC',
                    optional: true
                },
                triage: {
                    keys: {
                        bounty: {
                            from: 0,
                            to: 36500,
                            otherwise: 14,
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                },
                'known-exploited': {
                    from: 0,
                    to: 36500,
                    optional: true
                },
                'without-fix': {
                    keys: {
                        critical: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        high: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        medium: {
                            from: 0,
                            to: 36500,
                            optional: true
                        },
                        low: {
                            from: 0,
                            to: 36500,
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        gate: {
            keys: {
                'fail-on': {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low',
                        'never'
                    ],
                    otherwise: 'critical',
                    optional: true
                },
                scope: {
                    words: [
                        'all',
                        'introduced'
                    ],
                    otherwise: 'all',
                    optional: true
                },
                overdue: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                },
                malicious: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'block',
                    optional: true
                },
                'known-exploited': {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                },
                cooldown: {
                    from: 0,
                    to: 36500,
                    otherwise: 0,
                    optional: true
                },
                'unreadable-issues': {
                    words: [
                        'error',
                        'warn'
                    ],
                    otherwise: 'error',
                    optional: true
                },
                'dev-dependencies': {
                    words: [
                        'same',
                        'ignore',
                        'warn'
                    ],
                    otherwise: 'same',
                    optional: true
                },
                unseen: {
                    keys: {
                        lost: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'block',
                            optional: true
                        },
                        introduced: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'warn',
                            optional: true
                        },
                        existing: {
                            words: [
                                'block',
                                'warn',
                                'ignore'
                            ],
                            otherwise: 'ignore',
                            optional: true
                        }
                    },
                    otherwise: {},
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        scan: {
            keys: {
                dependencies: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        resolve: {
                            words: [
                                'offline',
                                'registry'
                            ],
                            otherwise: 'offline',
                            optional: true
                        },
                        'max-database-age': {
                            otherwise: '24h',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                code: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        tests: {
                            words: [
                                'lower',
                                'same',
                                'skip'
                            ],
                            otherwise: 'lower',
                            optional: true
                        },
                        'library-parameters': {
                            words: [
                                'lower',
                                'same',
                                'skip'
                            ],
                            otherwise: 'lower',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                secrets: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                forge: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        permissions: {
                            keys: {
                                critical: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                high: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                medium: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                },
                                low: {
                                    words: [
                                        'block',
                                        'warn',
                                        'ignore'
                                    ],
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                workflows: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                fsrt: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                semgrep: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        config: {
                            otherwise: 'p/default',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                gitleaks: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                zizmor: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        coverage: {
                            words: [
                                'any',
                                'complete'
                            ],
                            otherwise: 'any',
                            optional: true
                        },
                        download: {
                            keys: {
                                url: {
                                    optional: false
                                },
                                sha256: {
                                    optional: false
                                }
                            },
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                posture: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                activity: {
                    keys: {
                        enabled: {
                            words: [
                                true,
                                false
                            ],
                            otherwise: true,
                            optional: true
                        },
                        files: {
                            otherwise: [],
                            optional: true
                        },
                        exclude: {
                            otherwise: [],
                            optional: true
                        },
                        disable: {
                            otherwise: [],
                            optional: true
                        },
                        'max-unreadable': {
                            otherwise: '1%',
                            optional: true
                        },
                        anonymise: {
                            words: [
                                'truncate',
                                'hash',
                                'none'
                            ],
                            otherwise: 'truncate',
                            optional: true
                        },
                        fields: {
                            keys: {
                                time: {
                                    optional: true
                                },
                                client: {
                                    optional: true
                                },
                                site: {
                                    optional: true
                                },
                                path: {
                                    optional: true
                                },
                                request: {
                                    optional: true
                                },
                                status: {
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                sarif: {
                    otherwise: [],
                    optional: true
                },
                required: {
                    otherwise: [
                        'dependencies'
                    ],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        waivers: {
            otherwise: [],
            optional: true
        },
        'waiver-rules': {
            keys: {
                'max-days': {
                    from: 0,
                    to: 36500,
                    otherwise: 365,
                    optional: true
                },
                approvals: {
                    from: 0,
                    to: 10,
                    otherwise: 0,
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        feeds: {
            keys: {
                'known-exploited': {
                    optional: true
                },
                epss: {
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        licenses: {
            keys: {
                allow: {
                    otherwise: [],
                    optional: true
                },
                deny: {
                    otherwise: [],
                    optional: true
                },
                unknown: {
                    words: [
                        'block',
                        'warn',
                        'ignore'
                    ],
                    otherwise: 'warn',
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        vex: {
            keys: {
                files: {
                    otherwise: [],
                    optional: true
                },
                authors: {
                    otherwise: [],
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        issues: {
            keys: {
                'minimum-severity': {
                    words: [
                        'critical',
                        'high',
                        'medium',
                        'low'
                    ],
                    otherwise: 'low',
                    optional: true
                },
                repository: {
                    optional: true
                },
                disclosure: {
                    words: [
                        'auto'
                    ],
                    otherwise: 'auto',
                    optional: true
                },
                assign: {
                    words: [
                        'codeowners',
                        'none'
                    ],
                    otherwise: 'codeowners',
                    optional: true
                },
                limit: {
                    from: 0,
                    to: 10000,
                    otherwise: 200,
                    optional: true
                },
                milestones: {
                    words: [
                        true,
                        false
                    ],
                    otherwise: false,
                    optional: true
                },
                'due-field': {
                    optional: true
                },
                'group-by': {
                    words: [
                        'vulnerability',
                        'package'
                    ],
                    otherwise: 'vulnerability',
                    optional: true
                },
                authors: {
                    otherwise: [],
                    optional: true
                },
                mirror: {
                    optional: true
                },
                jira: {
                    keys: {
                        host: {
                            optional: false
                        },
                        project: {
                            optional: false
                        },
                        type: {
                            otherwise: 'Task',
                            optional: true
                        },
                        priorities: {
                            keys: {
                                critical: {
                                    otherwise: 'Highest',
                                    optional: true
                                },
                                high: {
                                    otherwise: 'High',
                                    optional: true
                                },
                                medium: {
                                    otherwise: 'Medium',
                                    optional: true
                                },
                                low: {
                                    otherwise: 'Low',
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        },
                        transitions: {
                            keys: {
                                done: {
                                    otherwise: 'Done',
                                    optional: true
                                },
                                reopen: {
                                    otherwise: 'To Do',
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        },
                        'due-field': {
                            optional: true
                        }
                    },
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        fix: {
            keys: {
                'pull-request': {
                    words: [
                        true,
                        false
                    ],
                    otherwise: false,
                    optional: true
                },
                grouping: {
                    words: [
                        'smallest',
                        'per-package',
                        'all'
                    ],
                    otherwise: 'smallest',
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        incident: {
            keys: {
                'notify-hours': {
                    from: 1,
                    to: 8760,
                    otherwise: 24,
                    optional: true
                },
                'update-hours': {
                    from: 1,
                    to: 8760,
                    otherwise: 6,
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        },
        statement: {
            keys: {
                'check-links': {
                    words: [
                        true,
                        false
                    ],
                    otherwise: false,
                    optional: true
                }
            },
            otherwise: {},
            optional: true
        }
    }
};

;// CONCATENATED MODULE: ./src/core/policy/read/plain.js

/** Stands for a value that only the schema can judge. */ const UNKNOWN = Symbol('unknown');
/**
 * The policy of a file that says nothing but words from lists, switches and whole numbers, all of
 * them right: the same that `policySchema` makes of it, which takes far longer to load.
 * @param written what the file says
 * @returns null where only the schema can tell, which is also wherever anything is wrong
 */ function plainPolicy(written) {
    const read = plain_valueOf(PLAIN_SCHEMA, written);
    return read === UNKNOWN ? null : read;
}
function plain_valueOf(schema, value) {
    const { keys, flag } = schema;
    if (keys !== undefined) return sectionOf(keys, flag === true && typeof value === 'boolean' ? {
        enabled: value
    } : value);
    return isRight(schema, value) ? value : UNKNOWN;
}
function isRight({ words, from, to, nullable, otherwise }, value) {
    if (isSame(otherwise, value) || value === null && nullable === true) return true;
    if (words !== undefined) return words.some((word)=>word === value);
    return from !== undefined && to !== undefined && Number.isInteger(value) && isWithin(from, Number(value), to);
}
function isWithin(from, value, to) {
    return from <= value && value <= to;
}
/** Whether a value is what holds anyway: a word, a number, or a list without entries. */ function isSame(otherwise, value) {
    if (Array.isArray(otherwise) && Array.isArray(value)) return otherwise.length + value.length === 0;
    return otherwise !== undefined && otherwise === value;
}
function sectionOf(keys, section) {
    if (typeof section !== 'object' || section === null || Array.isArray(section)) return UNKNOWN;
    const written = new Map(Object.entries(section));
    if ([
        ...written.keys()
    ].some((key)=>!Object.hasOwn(keys, key))) return UNKNOWN;
    const entries = Object.entries(keys).flatMap(([key, schema])=>{
        if (written.has(key)) return [
            [
                key,
                plain_valueOf(schema, written.get(key))
            ]
        ];
        const { otherwise, optional } = schema;
        if (otherwise === undefined) return optional === true ? [] : [
            [
                key,
                UNKNOWN
            ]
        ];
        return [
            [
                key,
                schema.keys === undefined ? otherwise : plain_valueOf(schema, otherwise)
            ]
        ];
    });
    return entries.some(([, value])=>value === UNKNOWN) ? UNKNOWN : Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/core/policy/read/parse-lazily.js


/**
 * As `parsePolicy`, for a command that does little else: the YAML library and the schema are loaded
 * only for a file that needs them.
 */ async function parsePolicyLazily(text, file) {
    const plain = readPlainYaml(text);
    const policy = plain === null ? null : plainPolicy(plain.value);
    if (plain === null || policy === null) return (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 93220))).parsePolicy(text, file);
    return {
        ok: true,
        file,
        policy,
        written: plain.value,
        positions: plain.positions
    };
}

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/core/policy/approvers.js
var approvers = __webpack_require__(13988);
// EXTERNAL MODULE: ./src/core/policy/read/positions.js
var read_positions = __webpack_require__(13343);
;// CONCATENATED MODULE: ./src/core/policy/remarks.js




/** What a valid policy says without effect, in the order of the file. */ function policyRemarks(parsed, ground) {
    const { policy, file, positions } = parsed;
    const remarks = [
        ...requiredRemarks(policy),
        ...disableRemarks(policy, ground),
        ...matchRemarks(policy, ground),
        ...waiverRemarks(policy, ground),
        ...excludeRemarks(policy, ground)
    ];
    return remarks.map(({ path, ...rest })=>({
            ...rest,
            file,
            ...(0,read_positions/* placeOf */.$t)(positions, path).value
        })).sort((a, b)=>a.line - b.line || a.column - b.column);
}
function requiredRemarks({ scan }) {
    return scan.required.flatMap((source, index)=>{
        const path = [
            'scan',
            'required',
            index
        ];
        if (isOwn(source)) {
            if (scan[source].enabled) return [];
            const message = `The scan ${source} is required, and scan.${source} switches it off: no run can pass.`;
            return [
                {
                    level: 'error',
                    path,
                    message,
                    fix: 'Switch it on, or take it out of scan.required.'
                }
            ];
        }
        if (scan.sarif.length > 0 || isToolOn(source, scan)) return [];
        const message = `${(0,error/* quote */.h)(source)} is required, and nothing in this policy brings results of it.`;
        const fix = 'Name its files in scan.sarif, unless the input sarif of the workflow does.';
        return [
            {
                level: 'warning',
                path,
                message,
                fix
            }
        ];
    });
}
/** The schema lets nothing else through. */ function isOwn(required) {
    return !required.startsWith('sarif:');
}
/** Whether a tool runs that writes its results itself. */ function isToolOn(source, scan) {
    const tool = TOOLS.find((name)=>source.toLowerCase().startsWith(`sarif:${name}`));
    return tool !== undefined && scan[tool].enabled;
}
const TOOLS = [
    'semgrep',
    'gitleaks',
    'zizmor',
    'fsrt'
];
/** The scans whose rules a policy can switch off. */ const DISABLING = [
    'code',
    'forge',
    'workflows',
    'posture'
];
/** The scans of which a policy can exclude paths that the repository must have. */ const EXCLUDING = [
    'dependencies',
    'code',
    'secrets',
    'forge',
    'workflows',
    'fsrt'
];
/** Whether a policy names rules; only then is `sourcesOf` asked. */ function namesRules({ scan, waivers, severity }) {
    return DISABLING.some((name)=>scan[name].disable.length > 0) || [
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>match.rule !== undefined);
}
/** Whether a policy names paths; only then is `isFree` asked. */ function namesPaths({ scan, waivers, severity }) {
    return EXCLUDING.some((name)=>scan[name].exclude.length > 0) || [
        ...waivers,
        ...severity.overrides
    ].some(({ match })=>match.path !== undefined);
}
function disableRemarks({ scan }, { sourcesOf }) {
    return DISABLING.flatMap((name)=>scan[name].disable.flatMap((rule, index)=>{
            if (sourcesOf(rule).includes(name)) return [];
            const message = `${(0,error/* quote */.h)(rule)} is no rule of the scan ${name}, so nothing is switched off.`;
            return [
                warning([
                    'scan',
                    name,
                    'disable',
                    index
                ], message, `docs/rules lists them.`)
            ];
        }));
}
/** Rules that no scanner knows, and paths that the repository has not. */ function matchRemarks(policy, { sourcesOf, isFree }) {
    // Other tools name their rules as they like.
    const others = policy.scan.sarif.length > 0 || TOOLS.some((name)=>policy.scan[name].enabled);
    const lists = [
        {
            at: [
                'waivers'
            ],
            entries: policy.waivers
        },
        {
            at: [
                'severity',
                'overrides'
            ],
            entries: policy.severity.overrides
        }
    ];
    return lists.flatMap(({ at, entries })=>entries.flatMap(({ match: { rule, path } }, index)=>[
                ...rule === undefined || others || sourcesOf(rule).length > 0 ? [] : [
                    warning([
                        ...at,
                        index,
                        'match',
                        'rule'
                    ], `${(0,error/* quote */.h)(rule)} is no advisory, and no rule of this version.`, 'Write the id that the report prints.')
                ],
                ...path === undefined ? [] : unmatched([
                    ...at,
                    index,
                    'match',
                    'path'
                ], path, isFree)
            ]));
}
function waiverRemarks(policy, ground) {
    if (policy.waivers.length === 0) return [];
    const { today } = ground;
    const { 'max-days': days, approvals } = policy['waiver-rules'];
    const last = (0,day/* addDays */.fi)(today, days);
    return policy.waivers.flatMap(({ expires, 'approved-by': approvedBy = '' }, index)=>{
        const at = [
            'waivers',
            index,
            'expires'
        ];
        const names = (0,approvers/* loginsIn */.M)(approvedBy).length;
        return [
            ...expires < today ? [
                warning(at, `This waiver expired on ${expires}.`, 'Remove it, or give it anew.')
            ] : [],
            ...expires > last ? [
                warning(at, `This waiver ends more than ${days} days ahead, and does not count.`, `Name ${last} at the latest.`)
            ] : [],
            ...names < approvals ? [
                warning([
                    'waivers',
                    index,
                    'approved-by'
                ], `This waiver names ${names} of the ${approvals} people whose approval waiver-rules ask for, and does not count.`, 'Name them as "@alice, @bob".')
            ] : []
        ];
    });
}
function excludeRemarks({ scan }, { isFree }) {
    return EXCLUDING.flatMap((name)=>scan[name].exclude.flatMap((glob, index)=>unmatched([
                'scan',
                name,
                'exclude',
                index
            ], glob, isFree)));
}
function unmatched(at, glob, isFree) {
    if (!isFree(glob)) return [];
    return [
        warning(at, `${(0,error/* quote */.h)(glob)} matches no file of this repository.`, 'Mend the glob, or remove it.')
    ];
}
function warning(path, message, fix) {
    return {
        level: 'warning',
        path,
        message,
        fix
    };
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/cli/command.js
var command = __webpack_require__(34343);
// EXTERNAL MODULE: ./src/cli/exit.js
var exit = __webpack_require__(14032);
// EXTERNAL MODULE: ./src/cli/policy-file.js
var policy_file = __webpack_require__(58105);
// EXTERNAL MODULE: ./src/cli/print.js
var print = __webpack_require__(18197);
// EXTERNAL MODULE: ./src/cli/shared-options.js
var shared_options = __webpack_require__(11398);
;// CONCATENATED MODULE: ./src/cli/commands/policy-check.js











/**
 * `fixby policy check [file]`: what is wrong in it ends with 2; what is right and has no effect is
 * said.
 * @throws FixbyError (usage) where there is no such file
 */ const policyCheck = (0,command/* command */.G)({
    name: 'policy check',
    summary: 'validate a policy file',
    operands: [
        shared_options/* file */.NJ
    ],
    examples: [
        {
            call: 'fixby policy check',
            does: 'the .github/fixby.yml of this repository'
        }
    ],
    options: {},
    run
});
async function run({ operands: [file] }) {
    const path = file ?? (0,policy_file/* defaultPath */.jb)();
    const text = file === undefined ? (0,policy_file/* defaultPolicy */.G4)(path) : (0,policy_file/* namedPolicy */.W0)(file);
    if (text === null) throw new fixby_error/* FixbyError */.$('usage', `there is no policy file ${path}, so the default policy is in force: fixby policy show.`);
    const parsed = await parsePolicyLazily(text, path);
    if (!parsed.ok) return (0,policy_file/* sayErrors */.hz)(parsed.errors);
    const { policy } = parsed.policy.extends === undefined ? parsed : await withTheBase(parsed);
    const remarks = policyRemarks(parsed, await ground(policy));
    for (const remark of remarks)process.stderr.write(`${(0,error/* formatPolicyError */.i)(remark, remark.level)}\n`);
    if (remarks.some(({ level })=>level === 'error')) return exit/* EXIT */.dc.usage;
    (0,print/* print */.y)(`${path} is valid.\n`);
    return exit/* EXIT */.dc.pass;
}
/** With what its base says, which is loaded only for a policy that has one. */ async function withTheBase(parsed) {
    return (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(4353), __webpack_require__.e(4239), __webpack_require__.e(3220), __webpack_require__.e(3127), __webpack_require__.e(5772)]).then(__webpack_require__.bind(__webpack_require__, 5772))).withBase(parsed);
}
/**
 * What the policy is held against, loaded only where it names some: the rules of this version, and
 * the files of the repository around this directory.
 */ async function ground(policy) {
    return {
        get today () {
            return (0,day/* dayOf */.kb)(new Date().toISOString(), policy.sla.timezone);
        },
        sourcesOf: namesRules(policy) ? (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(1895), __webpack_require__.e(2477), __webpack_require__.e(1004), __webpack_require__.e(1155), __webpack_require__.e(3556), __webpack_require__.e(2230), __webpack_require__.e(5976)]).then(__webpack_require__.bind(__webpack_require__, 96434))).sourcesOfRule : ()=>[],
        isFree: namesPaths(policy) ? await (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4353), __webpack_require__.e(7991), __webpack_require__.e(6168), __webpack_require__.e(4391)]).then(__webpack_require__.bind(__webpack_require__, 81230))).globsWithoutFile(external_node_fs_.realpathSync.native('.')) : ()=>false
    };
}


/***/ }),

/***/ 58105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   W0: () => (/* binding */ namedPolicy),
/* harmony export */   hz: () => (/* binding */ sayErrors),
/* harmony export */   jb: () => (/* binding */ defaultPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56371);
/* harmony import */ var _core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19201);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90636);
/* harmony import */ var _system_read_now_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35960);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14032);









/**
 * Bytes of the largest policy file that is read. The parser has a far lower limit, with an error
 * message of its own.
 */ const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a policy file that the user named. Symbolic links are followed.
 * @throws FixbyError (usage) when there is none
 */ function namedPolicy(file) {
    const text = policyIfAny(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native);
    if (text === null) throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `there is no policy file ${file}.`);
    return text;
}
/**
 * The text of the policy at its default path. It belongs to a tree that may be untrusted, so
 * symbolic links are not followed, as in a scan.
 * @returns null when there is none
 * @throws FixbyError (usage) when it cannot be read
 */ function defaultPolicy(file) {
    return policyIfAny(file, (path)=>path);
}
function policyIfAny(file, follow) {
    try {
        return (0,_system_read_now_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularNow */ .tW)(follow(file), MAX_BYTES).toString('utf8');
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw new _system_fixby_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FixbyError */ .$('usage', `the policy file ${file} cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}).`);
    }
}
/** Prints what is wrong in a policy file. @returns the exit code */ function sayErrors(errors) {
    process.stderr.write(`${errors.map((error)=>(0,_core_policy_read_error_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPolicyError */ .i)(error)).join('\n')}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.usage;
}
/**
 * The path at which a scan would look for the policy: in the repository that contains the current
 * directory, else below the current directory.
 */ function defaultPath() {
    const here = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native('.');
    const root = (0,_system_find_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(here, null)?.root ?? here;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, root), _core_policy_path_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 11398:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   G3: () => (/* binding */ scanning),
/* harmony export */   JN: () => (/* binding */ policy),
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   PI: () => (/* binding */ comparing),
/* harmony export */   jq: () => (/* binding */ osvScanner),
/* harmony export */   y_: () => (/* binding */ dir)
/* harmony export */ });
/** `--policy`, of every command that reads one. */ const policy = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'a policy file other than .github/fixby.yml'
};
/** `--output`, of every command that writes a report. */ const output = {
    type: 'string',
    value: '<file>',
    path: 'file',
    summary: 'write there instead of to stdout'
};
/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */ const failOn = {
    type: 'string',
    value: '<severity>',
    choices: [
        'critical',
        'high',
        'medium',
        'low',
        'never'
    ],
    summary: 'what blocks'
};
/** `--osv-scanner`, of every command that scans. */ const osvScanner = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'an osv-scanner to use as it is'
};
const fsrt = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is"
};
const zizmor = {
    type: 'string',
    value: '<path>',
    path: 'file',
    summary: 'a zizmor, a scanner of workflows, to run as it is'
};
/** `--repository`, of every command that reads issues. */ const repository = {
    type: 'string',
    value: '<owner/name>',
    summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin'
};
/** What every command takes that scans a directory. */ const scanning = {
    policy,
    'osv-scanner': osvScanner,
    fsrt,
    zizmor,
    'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database'
    },
    sarif: {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'SARIF files of other tools, inside the tree; may be repeated'
    },
    'as-of': {
        type: 'string',
        value: '<time>',
        summary: 'an RFC 3339 time that stands for now'
    }
};
/** What every command takes that can compare with a base. */ const comparing = {
    base: {
        type: 'string',
        value: '<git ref>',
        summary: 'report what is introduced since; policy and waivers come from there'
    },
    'sarif-base': {
        type: 'string',
        value: '<glob>',
        path: 'file',
        multiple: true,
        summary: 'the same as --sarif for the base; may be repeated'
    }
};
/** The directory to scan. */ const dir = {
    name: 'dir',
    path: 'directory'
};
/** The policy file to look at. */ const file = {
    name: 'file',
    path: 'file'
};


/***/ }),

/***/ 13988:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loginsIn),
/* harmony export */   x: () => (/* binding */ approvalOf)
/* harmony export */ });
/** Whether GitHub shows that those who are named approved something, or only its text says so. */ /**
 * A login as `approved-by` names it; teams (`@org/team`) are none, since nobody can confirm them.
 */ const LOGIN = /(?<![\w@/-])@([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\w/-])/gu;
/** The logins that `approved-by` names, lower case: `@alice and @Bob` names two. */ function loginsIn(approvedBy) {
    return [
        ...new Set([
            ...approvedBy.matchAll(LOGIN)
        ].map(([, login = ''])=>login.toLowerCase()))
    ];
}
/**
 * Whether everybody whom `approved-by` names is confirmed; null where nobody is named.
 * @param confirmed logins that GitHub shows to have approved it, lower case
 */ function approvalOf(approvedBy, confirmed) {
    if (approvedBy === null) return null;
    const named = loginsIn(approvedBy);
    return named.length > 0 && named.every((login)=>confirmed.includes(login)) ? 'confirmed' : 'claimed';
}


/***/ }),

/***/ 56371:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ANSWERS_PATH),
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** The default path of the policy file. */ const DEFAULT_POLICY_PATH = '.github/fixby.yml';
/** Where a vendor's answers for its statement are, in every repository. */ const ANSWERS_PATH = '.github/fixby-statement.yml';


/***/ }),

/***/ 19201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   i: () => (/* binding */ formatPolicyError)
/* harmony export */ });
/** A position in a text; line and column are 1-based. */ /**
 * An error, or a warning, in one line, as every shell shows it.
 * @param what kind of file it is in
 */ function formatPolicyError(error, level = 'error', what = 'Policy') {
    return `${what} ${level} in ${error.file}, line ${error.line}, column ${error.column}: ${error.message} ${error.fix}`;
}
/**
 * A value as an error message quotes it: shortened, on one line, with invisible characters escaped.
 */ function quote(value) {
    const short = value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
    return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character)=>`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 13343:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** A path of keys and list indexes as the text that `Positions` uses. */ function pathText(path) {
    return path.map(String).join('.');
}
/**
 * The position of a path; for a value that the file lacks, that of the nearest section around it. A
 * value behind a YAML alias is located at the alias.
 */ function placeOf(positions, path) {
    for(let length = path.length; length >= 0; length -= 1){
        const place = positions.places.get(pathText(path.slice(0, length)));
        if (place !== undefined) return place;
    }
    return {
        key: null,
        value: {
            line: 1,
            column: 1
        }
    };
}
/** The value at a path. Only own properties are looked up, so that `__proto__` finds nothing. */ function valueAt(root, path) {
    let value = root;
    for (const step of path){
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return {
            found: false
        };
        value = value[step];
    }
    return {
        found: true,
        value
    };
}


/***/ }),

/***/ 94900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addHours),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uI: () => (/* binding */ toSecond),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   vf: () => (/* binding */ isWithinDays)
/* harmony export */ });
/**
 * A calendar date, `YYYY-MM-DD` in the proleptic Gregorian calendar. Differences are counted in
 * whole days, never in hours, so that daylight saving time cannot shift a due date.
 */ const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * The number of days from 1970-01-01 to `day`. @throws RangeError when `day` is not a calendar date
 */ function ordinal(day) {
    const [, year, month, date] = DAY.exec(day) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // Date.UTC accepts 31 February as 3 March, and the year 26 as 1926: both are refused here.
    const same = time.getUTCFullYear() === Number(year) && time.getUTCMonth() === Number(month) - 1;
    if (!same || time.getUTCDate() !== Number(date)) {
        throw new RangeError(`"${day}" is not a calendar date (YYYY-MM-DD)`);
    }
    return time.getTime() / DAY_MS;
}
/**
 * `day` plus a number of days.
 * @throws RangeError when `day` is no calendar date or the result is after 9999
 */ function addDays(day, days) {
    return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}
/**
 * Days from `from` to `to`: negative when `to` is earlier.
 * @throws RangeError when one is no calendar date
 */ function daysBetween(from, to) {
    return ordinal(to) - ordinal(from);
}
/** Whether fewer than some days of 24 hours lie between two instants, RFC 3339. */ function isWithinDays(from, to, days) {
    return Date.parse(to) - Date.parse(from) < days * DAY_MS;
}
/**
 * The calendar date of an instant in a time zone.
 * @param instant RFC 3339
 * @param timezone IANA name; validated by the policy
 * @throws RangeError when `instant` is no RFC 3339 time
 */ function dayOf(instant, timezone) {
    const key = `${instant} ${timezone}`;
    const known = days.get(key);
    if (known !== undefined) return known;
    const day = computedDay(instant, timezone);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(key, day);
    return day;
}
/**
 * An instant some hours later, RFC 3339 in UTC without fractions of a second.
 * @param instant RFC 3339
 */ function addHours(instant, hours) {
    const time = Date.parse(requireInstant(instant)) + hours * HOUR_MS;
    return new Date(time).toISOString().replace(/\.\d+Z$/u, 'Z');
}
/** Results that were computed already: a run asks for the date of the same instant many times. */ const days = new Map();
/** Maximum number of cached results. */ const MAX_DAYS = 20_000;
function computedDay(instant, timezone) {
    const time = new Date(requireInstant(instant));
    // The usual case, and the first formatter takes longer than all else that a short command does.
    if (timezone === 'UTC') return time.toISOString().replace(/T.*$/u, '').replace('+0', '');
    const parts = formatterOf(timezone).formatToParts(time);
    const part = (type)=>parts.find((candidate)=>candidate.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
/** Creating a formatter costs a hundred times as much as using it, so they are cached. */ const formatters = new Map();
function formatterOf(timezone) {
    const known = formatters.get(timezone);
    if (known !== undefined) return known;
    const formatter = new Intl.DateTimeFormat('en', {
        timeZone: timezone,
        calendar: 'iso8601',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit'
    });
    formatters.set(timezone, formatter);
    return formatter;
}
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Whether `text` is an RFC 3339 time with an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */ function isInstant(text) {
    if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
    const date = text.slice(0, 10);
    return addDays(date.slice(0, 8) + '01', Number(date.slice(8)) - 1) === date;
}
function requireInstant(text) {
    if (!isInstant(text)) throw new RangeError(`"${text}" is not an RFC 3339 time such as 2026-12-31T00:00:00Z`);
    return text;
}
/** An RFC 3339 time without fractions of a second, the form that GitHub uses. */ function toSecond(instant) {
    return new Date(instant).toISOString().replace(/\.\d+Z$/u, 'Z');
}


/***/ }),

/***/ 839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90636);
/* harmony import */ var _read_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35960);





/** Maximum size of a file that contains a directory's path, in bytes. */ const MAX_BYTES = 64 * 1024;
/**
 * Finds the repository of the nearest entry `.git`, from a directory upwards. Git itself is not
 * asked, since it accepts any directory with `HEAD`, `objects` and `refs` as a repository and obeys
 * its configuration, and a commit can add such a directory. A commit cannot add an entry named
 * `.git`.
 * @param start an absolute path without links
 * @param limit the last directory that is searched, absolute and without links; null for the root
 *   of the file system
 * @param submodules false to skip submodules, whose content and history a commit decides
 * @returns null when there is none
 * @throws FixbyError (usage) when the nearest `.git` is no repository
 * @see https://git-scm.com/docs/gitrepository-layout
 */ function findRepository(start, limit, submodules = true) {
    for(let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)){
        const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git');
        const found = (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(entry) ? describe(directory, entry) : null;
        if (found !== null && (submodules || !isSubmodule(found))) return found;
        if (directory === limit || directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) return null;
    }
}
function describe(root, entry) {
    const gitDirectory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(entry).isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(entry) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, linkTarget(entry));
    const common = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'));
    const commonDirectory = common === null ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, common.trim());
    const parts = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD'),
        ...[
            'objects',
            'refs'
        ].map((name)=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, name))
    ];
    for (const part of parts){
        if ((0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .existsNow */ .pL)(part)) continue;
        throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} is no usable git repository: there is no ${part}.`, `Repair it, or remove ${entry} to go without.`);
    }
    return {
        root,
        gitDirectory,
        commonDirectory
    };
}
function isSubmodule({ commonDirectory }) {
    return /[\\/]\.git[\\/]modules[\\/]/.test(commonDirectory);
}
/** The directory that a `.git` file names; linked work trees and submodules have such a file. */ function linkTarget(entry) {
    const [, target] = /^gitdir: ([^\r\n]+)\s*$/.exec(shortText(entry)) ?? [];
    if (target !== undefined) return target;
    throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FixbyError */ .$('usage', `${entry} does not say where the git repository is.`, 'Repair it, or remove it.');
}
function textOf(file) {
    try {
        return shortText(file);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(error)) return null;
        throw error;
    }
}
/**
 * In an unpacked archive such a file may be anything, even a pipe or a device, so only a short
 * regular file is read.
 */ function shortText(file) {
    return (0,_read_now_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularNow */ .tW)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file), MAX_BYTES).toString('utf8');
}


/***/ }),

/***/ 35960:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ READ_NO_LINK),
/* harmony export */   pL: () => (/* binding */ existsNow),
/* harmony export */   tW: () => (/* binding */ readRegularNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1882);


/** Windows has neither flag, and creating a link there requires a privilege. */ const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** How a file is opened that may have become a link or a pipe since it was looked at. */ const READ_NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/**
 * As `exists` and `readRegular` of files.ts, at once: for the few small files that every command
 * reads before anything else, where `node:fs/promises` and its threads take longer to start than
 * the files to read.
 * @throws Error when that cannot be determined
 */ function existsNow(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return true;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/**
 * Reads a regular file; see `readRegular`.
 * @param maxBytes maximum size of the file
 * @throws TooLargeError
 * @throws Error when it is not a regular file (pipes and devices are not opened)
 */ function readRegularNow(path, maxBytes) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile()) throw new Error(`${path} is no regular file`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ_NO_LINK);
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!opened.isFile()) throw new Error(`${path} is no regular file`);
        if (opened.size > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB(path, opened.size, maxBytes);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    } finally{
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ })

};
;
"use strict";
exports.id = 2686;
exports.ids = [2686,3988];
exports.modules = {

/***/ 2686:
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
// EXTERNAL MODULE: ./src/core/policy/read/duplicates.js
var duplicates = __webpack_require__(50769);
;// CONCATENATED MODULE: ./src/core/policy/read/plain-value.js
/** Brackets within each other: far below what `readYaml` allows. */ const MAX_DEPTH = 5;
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
/** Text in quotes, in which nothing is escaped. */ const QUOTED = /'(?<single>[^']*)'(?!')|"(?<double>[^"\\]*)"/uy;
/**
 * Text without quotes: no colon but one inside a word, no mark of a comment, and inside brackets
 * none of these and no comma.
 */ const BARE = /[A-Za-z0-9](?:[^:#]|:[A-Za-z0-9/])*/uy;
const BARE_IN_BRACKETS = /[A-Za-z0-9](?:[^:#,[\]{}]|:[A-Za-z0-9/])*/uy;
const KEY_IN_BRACKETS = /(?<key>[a-z][a-z-]{0,60}): +/uy;
/** Digits that begin a text, and no number: a day, a share, a duration. */ const TEXT_OF_DIGITS = /^(?:\d{4}-\d\d-\d\d|\d{1,6}[%hd])$/u;
const NUMBER = /^(?:0|[1-9]\d{0,8})$/u;
/** Whether YAML reads a word as text. */ function isText(word) {
    return !SPECIAL.test(word);
}
/**
 * Reads the value that begins somewhere in a line, and notes its places.
 * @param at index of its first character
 * @param path its own, as `Positions` has it
 * @param depth the number of brackets around it
 * @returns null where only the YAML library can tell what it is
 */ function readPlainValue(line, at, path, depth = 0) {
    const first = line.text[at];
    if (first === '[' || first === '{') {
        if (depth === MAX_DEPTH) return null;
        return first === '[' ? listAt(line, at, path, depth) : sectionAt(line, at, path, depth);
    }
    const quoted = matchAt(QUOTED, line.text, at);
    if (quoted !== null) {
        const { single, double } = quoted.groups ?? {};
        return {
            value: single ?? double ?? '',
            end: at + quoted[0].length
        };
    }
    return bareAt(line.text, at, depth === 0 ? BARE : BARE_IN_BRACKETS);
}
function bareAt(text, at, form) {
    const found = matchAt(form, text, at)?.[0];
    if (found === undefined) return null;
    const end = beforeSpaces(text, at + found.length);
    const word = text.slice(at, end);
    if (CONSTANTS.has(word)) return {
        value: CONSTANTS.get(word),
        end
    };
    if (NUMBER.test(word)) return {
        value: Number(word),
        end
    };
    const isPlain = TEXT_OF_DIGITS.test(word) || /^[A-Za-z]/u.test(word) && isText(word);
    return isPlain ? {
        value: word,
        end
    } : null;
}
function listAt(line, at, path, depth) {
    const list = [];
    const end = untilBracket(line.text, at, ']', (start)=>{
        const own = `${path}.${list.length}`;
        const item = readPlainValue(line, start, own, depth + 1);
        if (item === null) return null;
        line.places.set(own, {
            key: null,
            value: {
                line: line.number,
                column: start + 1
            }
        });
        list.push(item.value);
        return item.end;
    });
    return end === null ? null : {
        value: list,
        end
    };
}
function sectionAt(line, at, path, depth) {
    const section = {};
    const end = untilBracket(line.text, at, '}', (start)=>{
        const key = matchAt(KEY_IN_BRACKETS, line.text, start);
        const name = key?.groups?.['key'] ?? '';
        if (key === null || !isText(name) || Object.hasOwn(section, name)) return null;
        const valueAt = start + key[0].length;
        const own = `${path}.${name}`;
        const value = readPlainValue(line, valueAt, own, depth + 1);
        if (value === null) return null;
        const place = {
            line: line.number,
            column: start + 1
        };
        line.places.set(own, {
            key: place,
            value: {
                line: line.number,
                column: valueAt + 1
            }
        });
        section[name] = value.value;
        return value.end;
    });
    return end === null ? null : {
        value: section,
        end
    };
}
/**
 * Reads what commas divide, up to a closing bracket.
 * @param entryAt reads one entry from an index on, and returns where it ends; null where it cannot
 * @returns the index after the bracket, or null
 */ function untilBracket(text, open, close, entryAt) {
    let at = afterSpaces(text, open + 1);
    if (text[at] === close) return at + 1;
    for(;;){
        const end = entryAt(at);
        if (end === null) return null;
        at = afterSpaces(text, end);
        if (text[at] === close) return at + 1;
        if (text[at] !== ',') return null;
        at = afterSpaces(text, at + 1);
    }
}
/** The first index from one on that has no space. */ function afterSpaces(text, from) {
    let at = from;
    while(text[at] === ' ')at += 1;
    return at;
}
/** The first index from which on there are only spaces up to another one. */ function beforeSpaces(text, end) {
    let at = end;
    while(text[at - 1] === ' ')at -= 1;
    return at;
}
function matchAt(form, text, at) {
    form.lastIndex = at;
    return form.exec(text);
}

;// CONCATENATED MODULE: ./src/core/policy/read/plain-yaml.js

/** Characters of the largest text that is read here; the limits of `readYaml` are far beyond it. */ const MAX_LENGTH = 20_000;
/** Lines of visible characters: YAML has rules of its own for what else a text may hold. */ const VISIBLE = /^[\n\x20-\x7e\u00a1-\u2027\u202f-\ud7ff]*$/u;
const EMPTY = /^ *(?:#.*)?$/u;
/** Spaces that a line may begin with. */ const MAX_INDENT = 40;
/** `key:`, before a value or the end of the line. */ const KEY = /(?<key>[a-z][a-z-]{0,60}):(?= |$)/uy;
/** Stands for what only the library can tell. */ const UNKNOWN = Symbol('unknown');
/**
 * Reads a text of sections and lists in which each value has one line: the same that `readYaml`
 * makes of it, whose library takes longer to load than all else that a short command does.
 * @returns null where a line is anything else, which only the library can tell
 */ function readPlainYaml(text) {
    if (text.length > MAX_LENGTH || !VISIBLE.test(text)) return null;
    const lines = text.split('\n').flatMap((line, index)=>EMPTY.test(line) ? [] : [
            lineOf(line, index + 1)
        ]);
    const [first] = lines;
    if (first?.at !== 0 || isEntry(first)) return null;
    const reader = new Reader(lines);
    const value = reader.block('');
    return value === UNKNOWN || !reader.isDone ? null : {
        value,
        positions: {
            places: reader.places,
            alias: null
        }
    };
}
function lineOf(text, number) {
    return {
        text,
        number,
        at: afterSpaces(text, 0)
    };
}
function isEntry({ text, at }) {
    return text.startsWith('- ', at);
}
/**
 * Goes through the lines once. Where one is not understood, its methods return `UNKNOWN` and go no
 * further; a line whose indentation fits nothing is left over in the end.
 */ class Reader {
    /** Of all values that were read, by path. */ places = new Map();
    #lines;
    #next = 0;
    constructor(lines){
        this.#lines = [
            ...lines
        ];
    }
    get isDone() {
        return this.#next === this.#lines.length;
    }
    /** The section or list that begins with the next line. */ block(path) {
        const line = this.#lines[this.#next];
        if (line === undefined || line.at > MAX_INDENT) return UNKNOWN;
        this.#note(path, line, line.at);
        return isEntry(line) ? this.#list(path, line.at) : this.#section(path, line.at);
    }
    /** @param indent of its keys */ #section(path, indent) {
        const section = {};
        for(let line = this.#lineAt(indent); line !== null; line = this.#lineAt(indent)){
            const key = keyAt(line.text, indent);
            if (key === null || !isText(key) || Object.hasOwn(section, key)) return UNKNOWN;
            const own = path === '' ? key : `${path}.${key}`;
            const value = this.#valueOf(line, indent + key.length + 1, own);
            const { value: place } = this.places.get(own) ?? {};
            if (value === UNKNOWN || place === undefined) return UNKNOWN;
            this.places.set(own, {
                key: {
                    line: line.number,
                    column: indent + 1
                },
                value: place
            });
            section[key] = value;
        }
        return section;
    }
    /** @param indent of its dashes */ #list(path, indent) {
        const list = [];
        for(let line = this.#lineAt(indent); line !== null && isEntry(line); line = this.#lineAt(indent)){
            const at = afterSpaces(line.text, indent + 1);
            const value = this.#entryOf({
                ...line,
                at
            }, `${path}.${list.length}`);
            if (value === UNKNOWN) return UNKNOWN;
            list.push(value);
        }
        return list;
    }
    /** What stands after a dash: a section that begins there, or a value. */ #entryOf(line, path) {
        if (keyAt(line.text, line.at) === null) return this.#inLine(line, line.at, path);
        this.#lines[this.#next] = line;
        return this.block(path);
    }
    /** @param after index after the key's colon */ #valueOf(line, after, path) {
        const at = afterSpaces(line.text, after);
        if (at < line.text.length && line.text[at] !== '#') return this.#inLine(line, at, path);
        this.#next += 1;
        const next = this.#lines[this.#next];
        const isInside = next !== undefined && (next.at > line.at || next.at === line.at && isEntry(next));
        return isInside ? this.block(path) : UNKNOWN;
    }
    #inLine(line, at, path) {
        const read = readPlainValue({
            ...line,
            places: this.places
        }, at, path);
        if (read === null || !isEnd(line.text, read.end)) return UNKNOWN;
        this.#note(path, line, at);
        this.#next += 1;
        return read.value;
    }
    #note(path, { number }, at) {
        this.places.set(path, {
            key: null,
            value: {
                line: number,
                column: at + 1
            }
        });
    }
    /** The next line, if it begins there. */ #lineAt(indent) {
        const line = this.#lines[this.#next];
        return line?.at === indent ? line : null;
    }
}
function keyAt(text, at) {
    KEY.lastIndex = at;
    return KEY.exec(text)?.groups?.['key'] ?? null;
}
/** Whether nothing but a comment follows. */ function isEnd(text, at) {
    const rest = afterSpaces(text, at);
    return rest === text.length || rest > at && text[rest] === '#';
}

// EXTERNAL MODULE: ./src/core/policy/conditions.js
var conditions = __webpack_require__(46726);
;// CONCATENATED MODULE: ./src/core/policy/read/plain-schema.js
// Written by scripts/registries.js: npm run build and npm run docs do so.

const ID = {
    text: {
        fits: [
            /^[0-9a-f]{16}$/
        ]
    },
    optional: true
};
const RULE = {
    text: {
        longest: 2000,
        fits: [
            /\S/
        ]
    },
    asks: [
        conditions/* isVisible */.zN
    ],
    optional: true
};
const TEXT = {
    longest: 2000,
    fits: [
        /\S/,
        /^(?!pkg:)[^/\s]+\/\S+$/
    ]
};
const PACKAGE = {
    text: TEXT,
    asks: [
        conditions/* isVisible */.zN
    ],
    optional: true
};
const TEXT_2 = {
    longest: 2000,
    fits: [
        /\S/,
        /^(?!\/|!(?!\())/
    ]
};
const PATH = {
    text: TEXT_2,
    asks: [
        conditions/* isVisible */.zN
    ],
    optional: true
};
const KEYS = {
    id: ID,
    rule: RULE,
    package: PACKAGE,
    path: PATH
};
const MATCH = {
    keys: KEYS,
    asks: [
        conditions/* hasKeys */.xV
    ],
    optional: false
};
const REASON = {
    text: {
        longest: 2000,
        fits: [
            /\S/
        ]
    },
    asks: [
        conditions/* isVisible */.zN
    ],
    optional: false
};
const CRITICAL = {
    from: 0,
    to: 36500,
    nullable: true,
    optional: true
};
const KNOWN_EXPLOITED = {
    from: 0,
    to: 36500,
    optional: true
};
const OVERDUE = {
    words: [
        'block',
        'warn',
        'ignore'
    ],
    otherwise: 'warn',
    optional: true
};
const MALICIOUS = {
    words: [
        'block',
        'warn',
        'ignore'
    ],
    otherwise: 'block',
    optional: true
};
const ENABLED = {
    words: [
        true,
        false
    ],
    otherwise: true,
    optional: true
};
const ENTRIES = {
    text: TEXT_2,
    asks: [
        conditions/* isVisible */.zN
    ]
};
const EXCLUDE = {
    entries: ENTRIES,
    otherwise: [],
    optional: true
};
const COVERAGE = {
    words: [
        'any',
        'complete'
    ],
    otherwise: 'any',
    optional: true
};
const ENTRIES_2 = {
    text: {
        longest: 2000,
        fits: [
            /\S/
        ]
    },
    asks: [
        conditions/* isVisible */.zN
    ]
};
const DISABLE = {
    entries: ENTRIES_2,
    otherwise: [],
    optional: true
};
const TESTS = {
    words: [
        'lower',
        'same',
        'skip'
    ],
    otherwise: 'lower',
    optional: true
};
const KEYS_2 = {
    enabled: ENABLED,
    exclude: EXCLUDE,
    coverage: COVERAGE
};
const CRITICAL_2 = {
    words: [
        'block',
        'warn',
        'ignore'
    ],
    optional: true
};
const KEYS_3 = {
    enabled: ENABLED,
    exclude: EXCLUDE,
    coverage: COVERAGE,
    disable: DISABLE
};
const TIME = {
    entries: ENTRIES_2,
    optional: true
};
const TEXT_3 = {
    longest: 2000,
    fits: [
        /\S/,
        /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/)[^\s@]+$/u
    ]
};
const URL = {
    text: TEXT_3,
    asks: [
        conditions/* isVisible */.zN
    ],
    optional: true
};
const MAX_AGE = {
    text: {
        fits: [
            /^(0|[1-9]\d{0,3})(h|d)$/
        ]
    },
    otherwise: '7d',
    optional: true
};
const KEYS_4 = {
    url: URL,
    file: RULE,
    'max-age': MAX_AGE
};
const KNOWN_EXPLOITED_2 = {
    keys: KEYS_4,
    asks: [
        conditions/* hasOneSource */.Ez
    ],
    optional: true
};
const TEXT_4 = {
    longest: 2000,
    fits: [
        /\S/,
        /^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u
    ]
};
const ENTRIES_3 = {
    text: TEXT_4,
    asks: [
        conditions/* isVisible */.zN
    ]
};
const ALLOW = {
    entries: ENTRIES_3,
    otherwise: [],
    optional: true
};
const MILESTONES = {
    words: [
        true,
        false
    ],
    otherwise: false,
    optional: true
};
/** What `plainPolicy` knows of the policy's schema. */ const PLAIN_SCHEMA = {
    keys: {
        version: {
            words: [
                1
            ],
            optional: false
        },
        extends: {
            text: {
                fits: [
                    /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?!\.{1,2}:)([A-Za-z0-9._-]{1,100}):((?!\/)(?!(?:[^@]*\/)?\.{1,2}(?:\/|@))[^@:\s]{1,300})@((?![-./])(?!.*(?:\.\.|\/\/))[A-Za-z0-9._/+-]{1,200})$/u
                ]
            },
            optional: true
        },
        'allow-weaker': {
            entries: {
                text: {
                    fits: []
                }
            },
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
                    entries: {
                        keys: {
                            match: MATCH,
                            severity: {
                                words: [
                                    'critical',
                                    'high',
                                    'medium',
                                    'low'
                                ],
                                optional: false
                            },
                            reason: REASON
                        }
                    },
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
                        critical: CRITICAL,
                        high: CRITICAL,
                        medium: CRITICAL,
                        low: CRITICAL
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
                    anyOf: [
                        {
                            text: {
                                fits: [
                                    /^(?:100|[1-9]?[0-9])%$/
                                ]
                            }
                        },
                        {
                            from: 0,
                            to: 36500
                        }
                    ],
                    otherwise: '25%',
                    optional: true
                },
                timezone: {
                    text: {
                        fits: [
                            /^[A-Za-z]/
                        ]
                    },
                    asks: [
                        conditions/* isTimeZone */.kQ
                    ],
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
                'known-exploited': KNOWN_EXPLOITED,
                'without-fix': {
                    keys: {
                        critical: KNOWN_EXPLOITED,
                        high: KNOWN_EXPLOITED,
                        medium: KNOWN_EXPLOITED,
                        low: KNOWN_EXPLOITED
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
                overdue: OVERDUE,
                malicious: MALICIOUS,
                'known-exploited': OVERDUE,
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
                        lost: MALICIOUS,
                        introduced: OVERDUE,
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
                        enabled: ENABLED,
                        exclude: EXCLUDE,
                        coverage: COVERAGE,
                        resolve: {
                            words: [
                                'offline',
                                'registry'
                            ],
                            otherwise: 'offline',
                            optional: true
                        },
                        'max-database-age': {
                            text: {
                                fits: [
                                    /^(0|[1-9]\d{0,3})(h|d)$/
                                ]
                            },
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
                        enabled: ENABLED,
                        exclude: EXCLUDE,
                        coverage: COVERAGE,
                        disable: DISABLE,
                        tests: TESTS,
                        'library-parameters': TESTS
                    },
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                secrets: {
                    keys: KEYS_2,
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                forge: {
                    keys: {
                        enabled: ENABLED,
                        exclude: EXCLUDE,
                        coverage: COVERAGE,
                        disable: DISABLE,
                        permissions: {
                            keys: {
                                critical: CRITICAL_2,
                                high: CRITICAL_2,
                                medium: CRITICAL_2,
                                low: CRITICAL_2
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
                    keys: KEYS_3,
                    flag: true,
                    otherwise: true,
                    optional: true
                },
                fsrt: {
                    keys: KEYS_3,
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                semgrep: {
                    keys: {
                        enabled: ENABLED,
                        exclude: EXCLUDE,
                        coverage: COVERAGE,
                        config: {
                            text: {
                                longest: 2000,
                                fits: [
                                    /\S/
                                ]
                            },
                            asks: [
                                conditions/* isVisible */.zN
                            ],
                            otherwise: 'p/default',
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                gitleaks: {
                    keys: KEYS_2,
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                zizmor: {
                    keys: {
                        enabled: ENABLED,
                        exclude: EXCLUDE,
                        coverage: COVERAGE,
                        download: {
                            keys: {
                                url: {
                                    optional: false
                                },
                                sha256: {
                                    text: {
                                        fits: [
                                            /^[0-9a-f]{64}$/iu
                                        ]
                                    },
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
                        enabled: ENABLED,
                        disable: DISABLE
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                activity: {
                    keys: {
                        enabled: ENABLED,
                        files: EXCLUDE,
                        exclude: EXCLUDE,
                        disable: {
                            entries: {
                                words: [
                                    'activity-rate',
                                    'activity-new-client',
                                    'activity-authentication-failures',
                                    'activity-throttled',
                                    'activity-probing',
                                    'activity-errors',
                                    'activity-drift'
                                ]
                            },
                            otherwise: [],
                            optional: true
                        },
                        'max-unreadable': {
                            text: {
                                fits: [
                                    /^(?:100|[1-9]?[0-9])(?:\.[0-9]{1,3})?%$/
                                ]
                            },
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
                                time: TIME,
                                client: TIME,
                                site: TIME,
                                path: TIME,
                                request: TIME,
                                status: TIME
                            },
                            otherwise: {},
                            optional: true
                        }
                    },
                    flag: true,
                    otherwise: false,
                    optional: true
                },
                sarif: EXCLUDE,
                required: {
                    entries: {
                        anyOf: [
                            {
                                words: [
                                    'dependencies',
                                    'code',
                                    'secrets',
                                    'forge',
                                    'workflows'
                                ]
                            },
                            {
                                text: {
                                    longest: 2000,
                                    fits: [
                                        /\S/,
                                        /^sarif:\S/
                                    ]
                                },
                                asks: [
                                    conditions/* isVisible */.zN
                                ]
                            }
                        ]
                    },
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
            entries: {
                keys: {
                    match: MATCH,
                    reason: REASON,
                    'approved-by': RULE,
                    expires: {
                        text: {
                            fits: [
                                /^[2-9]\d{3}-\d{2}-\d{2}$/
                            ]
                        },
                        asks: [
                            conditions/* isCalendarDate */.tf
                        ],
                        optional: false
                    },
                    'when-fixed': {
                        words: [
                            true,
                            false
                        ],
                        optional: true
                    }
                }
            },
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
                'known-exploited': KNOWN_EXPLOITED_2,
                epss: KNOWN_EXPLOITED_2
            },
            otherwise: {},
            optional: true
        },
        licenses: {
            keys: {
                allow: ALLOW,
                deny: ALLOW,
                unknown: OVERDUE
            },
            otherwise: {},
            optional: true
        },
        vex: {
            keys: {
                files: EXCLUDE,
                authors: DISABLE
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
                    text: {
                        fits: [
                            /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/
                        ]
                    },
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
                milestones: MILESTONES,
                'due-field': RULE,
                'group-by': {
                    words: [
                        'vulnerability',
                        'package'
                    ],
                    otherwise: 'vulnerability',
                    optional: true
                },
                authors: {
                    entries: {
                        text: {
                            fits: [
                                /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
                            ]
                        }
                    },
                    otherwise: [],
                    optional: true
                },
                mirror: {
                    words: [
                        'jira'
                    ],
                    optional: true
                },
                jira: {
                    keys: {
                        host: {
                            text: {
                                fits: [
                                    /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/
                                ]
                            },
                            optional: false
                        },
                        project: {
                            text: {
                                fits: [
                                    /^[A-Z][A-Z0-9_]{1,99}$/
                                ]
                            },
                            optional: false
                        },
                        type: {
                            text: {
                                longest: 2000,
                                fits: [
                                    /\S/
                                ]
                            },
                            asks: [
                                conditions/* isVisible */.zN
                            ],
                            otherwise: 'Task',
                            optional: true
                        },
                        priorities: {
                            keys: {
                                critical: {
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
                                    otherwise: 'Highest',
                                    optional: true
                                },
                                high: {
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
                                    otherwise: 'High',
                                    optional: true
                                },
                                medium: {
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
                                    otherwise: 'Medium',
                                    optional: true
                                },
                                low: {
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
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
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
                                    otherwise: 'Done',
                                    optional: true
                                },
                                reopen: {
                                    text: {
                                        longest: 2000,
                                        fits: [
                                            /\S/
                                        ]
                                    },
                                    asks: [
                                        conditions/* isVisible */.zN
                                    ],
                                    otherwise: 'To Do',
                                    optional: true
                                }
                            },
                            otherwise: {},
                            optional: true
                        },
                        'due-field': RULE
                    },
                    optional: true
                }
            },
            asks: [
                conditions/* hasMirror */.iK
            ],
            otherwise: {},
            optional: true
        },
        fix: {
            keys: {
                'pull-request': MILESTONES,
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
                'check-links': MILESTONES
            },
            otherwise: {},
            optional: true
        }
    }
};

;// CONCATENATED MODULE: ./src/core/policy/read/plain.js

/** Stands for a value that only the schema can judge. */ const plain_UNKNOWN = Symbol('unknown');
/**
 * The policy of a file whose values are all right and of the kinds above: the same that
 * `policySchema` makes of it, which takes far longer to load.
 * @param written what the file says
 * @returns null where only the schema can tell, which is also wherever anything is wrong
 */ function plainPolicy(written) {
    const read = plain_valueOf(PLAIN_SCHEMA, written);
    return read === plain_UNKNOWN ? null : read;
}
function plain_valueOf(schema, value) {
    if (value === null && schema.nullable === true) return value;
    // The default of a section is what would be written: its keys have defaults of their own.
    if (schema.keys === undefined && isSame(schema.otherwise, value)) return value;
    const read = readAs(schema, value);
    return read !== plain_UNKNOWN && (schema.asks ?? []).every((ask)=>ask(read)) ? read : plain_UNKNOWN;
}
function readAs(schema, value) {
    const { keys, flag, entries } = schema;
    if (keys !== undefined) return sectionOf(keys, flag === true && typeof value === 'boolean' ? {
        enabled: value
    } : value);
    if (entries !== undefined) return listOf(entries, value);
    return isRight(schema, value) ? value : plain_UNKNOWN;
}
function isRight({ words, from, to, text, anyOf }, value) {
    if (words !== undefined) return words.some((word)=>word === value);
    if (text !== undefined) return typeof value === 'string' && plain_isText(text, value);
    if (anyOf !== undefined) return anyOf.some((kind)=>plain_valueOf(kind, value) !== plain_UNKNOWN);
    return from !== undefined && to !== undefined && Number.isInteger(value) && isWithin(from, Number(value), to);
}
function plain_isText({ longest = Infinity, fits }, value) {
    return value.length <= longest && fits.every((form)=>form.test(value));
}
function isWithin(from, value, to) {
    return from <= value && value <= to;
}
/** Whether a value is what holds anyway: a word, a number, or a list without entries. */ function isSame(otherwise, value) {
    if (Array.isArray(otherwise) && Array.isArray(value)) return otherwise.length + value.length === 0;
    return otherwise !== undefined && otherwise === value;
}
function listOf(entries, list) {
    if (!Array.isArray(list)) return plain_UNKNOWN;
    const read = list.map((value)=>plain_valueOf(entries, value));
    return read.includes(plain_UNKNOWN) ? plain_UNKNOWN : read;
}
function sectionOf(keys, section) {
    if (typeof section !== 'object' || section === null || Array.isArray(section)) return plain_UNKNOWN;
    const written = new Map(Object.entries(section));
    if ([
        ...written.keys()
    ].some((key)=>!Object.hasOwn(keys, key))) return plain_UNKNOWN;
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
                plain_UNKNOWN
            ]
        ];
        return [
            [
                key,
                schema.keys === undefined ? otherwise : plain_valueOf(schema, otherwise)
            ]
        ];
    });
    return entries.some(([, value])=>value === plain_UNKNOWN) ? plain_UNKNOWN : Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/core/policy/read/parse-lazily.js



/**
 * As `parsePolicy`, for a command that does little else: the YAML library and the schema are loaded
 * only for a file that needs them.
 */ async function parsePolicyLazily(text, file) {
    return plainly(text, file) ?? (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__, 72777))).parsePolicy(text, file);
}
/** Null for a file that needs them, and wherever anything is wrong. */ function plainly(text, file) {
    const plain = readPlainYaml(text);
    const policy = plain === null ? null : plainPolicy(plain.value);
    if (plain === null || policy === null) return null;
    const { value: written, positions } = plain;
    // Which keys there are to be weaker in, and what is wrong with a match, the parser says.
    if (policy['allow-weaker'].length > 0 || (0,duplicates/* duplicateMatches */.t)(policy, positions).length > 0) return null;
    return {
        ok: true,
        file,
        policy,
        written,
        positions
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
/** The globs of a policy; `isFree` is asked of these only. */ function namedPaths({ scan, waivers, severity }) {
    const matched = [
        ...waivers,
        ...severity.overrides
    ].flatMap(({ match: { path } })=>path ?? []);
    return [
        ...EXCLUDING.flatMap((name)=>scan[name].exclude),
        ...matched
    ];
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
    return (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5861), __webpack_require__.e(4353), __webpack_require__.e(4239), __webpack_require__.e(2777), __webpack_require__.e(3127), __webpack_require__.e(5772)]).then(__webpack_require__.bind(__webpack_require__, 5772))).withBase(parsed);
}
async function freeGlobs(globs) {
    if (globs.length === 0) return ()=>false;
    return (await __webpack_require__.e(/* import() */ 1566).then(__webpack_require__.bind(__webpack_require__, 21566))).globsWithoutFile(external_node_fs_.realpathSync.native('.'), globs);
}
/**
 * What the policy is held against, loaded only where it names some: the rules of this version, and
 * the files of the repository around this directory.
 */ async function ground(policy) {
    return {
        get today () {
            return (0,day/* dayOf */.kb)(new Date().toISOString(), policy.sla.timezone);
        },
        sourcesOf: namesRules(policy) ? (await __webpack_require__.e(/* import() */ 2684).then(__webpack_require__.bind(__webpack_require__, 82684))).sourcesOfRule : ()=>[],
        isFree: await freeGlobs(namedPaths(policy))
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


/***/ })

};
;
"use strict";
exports.id = 8168;
exports.ids = [8168];
exports.modules = {

/***/ 39229:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZI: () => (/* binding */ LogError),
/* harmony export */   pU: () => (/* binding */ logsInTree),
/* harmony export */   vw: () => (/* binding */ logsNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1882);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58202);






/** A log that was named and cannot be used; the message says which and why. */ class LogError extends Error {
    name = 'LogError';
}
/**
 * The files that some globs of a repository match, below its root. A link is not followed: it may
 * lead to what the repository's readers must not see.
 * @param root absolute path
 * @param exclude globs of files to leave out
 * @throws LogError when a glob matches nothing or leads outside, a match is no regular file of
 *   the tree, or all are excluded
 */ async function logsInTree(root, globs, exclude) {
    const names = await Promise.all(globs.map((glob)=>matching(root, glob)));
    const isOut = picomatch__WEBPACK_IMPORTED_MODULE_5___default()([
        ...exclude
    ], {
        dot: true
    });
    const kept = [
        ...new Set(names.flat())
    ].sort().filter((name)=>exclude.length === 0 || !isOut(name));
    if (kept.length === 0) throw new LogError('every log is excluded by scan.activity.exclude');
    return Promise.all(kept.map((name)=>inTree(root, name)));
}
async function inTree(root, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    if (!found.isFile()) throw new LogError(`${name} is no regular file (links are not followed)`);
    if (!(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path))) throw new LogError(`${name} leads outside the repository, through a symbolic link`);
    return {
        name,
        open: ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)
    };
}
/**
 * The files that somebody named on the command line: paths and globs relative to a directory, and
 * `-` for a stream.
 * @throws LogError when one matches nothing
 */ async function logsNamed(directory, names, input) {
    const found = await Promise.all(names.map(async (name)=>name === '-' ? [
            '-'
        ] : named(directory, name)));
    return [
        ...new Set(found.flat())
    ].map((name)=>name === '-' ? {
            name: 'stdin',
            open: ()=>input
        } : {
            name,
            open: ()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))
        });
}
async function named(directory, name) {
    if (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))) return [
        name
    ];
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5___default().scan(name);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name)) return matching(directory, name);
    const below = await matching(base, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(base, name));
    return below.map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
}
async function isFile(path) {
    try {
        return !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory();
    } catch (error) {
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Paths below a directory that a glob matches, sorted. @throws LogError when there are none */ async function matching(root, glob) {
    const pattern = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' ? glob.replaceAll('\\', '/') : glob);
    if (pattern.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern)) throw new LogError(`"${glob}" leads outside`);
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_5___default().scan(pattern);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_5___default()(pattern, {
        dot: true
    });
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, base === pattern ? node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(base) : base);
    const found = (await filesBelow(start)).map((path)=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
    const kept = found.filter((path)=>matches(path)).sort();
    if (kept.length === 0) throw new LogError(`no file matches "${glob}": a log that is missing counts as missing, not as quiet`);
    return kept;
}
async function filesBelow(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, {
        withFileTypes: true
    }).catch((error)=>{
        if ((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error)) return [];
        throw error;
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
        if (!entry.isDirectory()) return [
            path
        ];
        return entry.name === '.git' || entry.name === 'node_modules' ? [] : filesBelow(path);
    }));
    return found.flat();
}


/***/ }),

/***/ 76086:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ activityOf),
  I: () => (/* binding */ createActivityScanner)
});

// EXTERNAL MODULE: ./src/core/scale/day.js
var day = __webpack_require__(94900);
// EXTERNAL MODULE: ./src/system/errors.js
var errors = __webpack_require__(1882);
// EXTERNAL MODULE: ./src/version.js
var version = __webpack_require__(70911);
// EXTERNAL MODULE: ./src/scanners/shared/scan-report.js
var scan_report = __webpack_require__(16635);
;// CONCATENATED MODULE: ./src/scanners/activity/counts/counts.js
/** What is counted of each series, in the order of the columns. */ const METRICS = [
    'requests',
    'auth',
    'throttled',
    'missing',
    'errors'
];
/** Milliseconds of the smallest span that is counted. */ const QUARTER = 15 * 60 * 1000;
/** Quarters of an hour in an hour. */ const HOUR = 4;
/** Quarters of an hour in a day. */ const DAY = 96;

// EXTERNAL MODULE: ./src/core/scale/text-order.js
var text_order = __webpack_require__(79390);
;// CONCATENATED MODULE: ./src/scanners/activity/detect/calendar.js

/** The hours of which a log has at least one request. */ function calendarOf(whole) {
    const hours = new Set((whole?.quarters ?? []).map((quarter)=>Math.floor(quarter / HOUR)));
    const days = new Set([
        ...hours
    ].map((hour)=>Math.floor(hour * HOUR / DAY)));
    const known = new Map();
    const spansOf = (span)=>span <= HOUR ? hours.size * (HOUR / span) : new Set([
            ...hours
        ].map((hour)=>Math.floor(hour * HOUR / span))).size;
    return {
        days: [
            ...days
        ].sort((a, b)=>a - b),
        has: (quarter)=>hours.has(Math.floor(quarter / HOUR)),
        spans: (span)=>{
            const count = known.get(span) ?? spansOf(span);
            known.set(span, count);
            return count;
        }
    };
}
/** Whether a day since 1970 is a Saturday or a Sunday; 1 January 1970 was a Thursday. */ function isWeekend(day) {
    return [
        2,
        3
    ].includes(day % 7);
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/stats.js
/** Makes the median absolute deviation of normal noise its standard deviation. */ const NORMAL = 1.4826;
/** The middle one of some numbers, the mean of the two middle ones of an even many; 0 of none. */ function median(values) {
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length >> 1;
    const upper = sorted[half] ?? 0;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
/** The median absolute deviation from a centre, as the standard deviation of normal noise. */ function spread(values, centre) {
    return NORMAL * median(values.map((value)=>Math.abs(value - centre)));
}
/** The value below which a share of some numbers lies; 0 of none. */ function quantile(values, share) {
    const sorted = Float64Array.from(values).sort();
    return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 0;
}
/** The k-th largest of some numbers, the first being 1; 0 where there are fewer. */ function largest(values, k) {
    const sorted = Float64Array.from(values).sort();
    return sorted[sorted.length - k] ?? 0;
}
/**
 * Steadies a count: its noise is then about 1, however large it is.
 * @see Anscombe, The transformation of Poisson, binomial and negative-binomial data, 1948
 */ function steady(count) {
    return 2 * Math.sqrt(count + 3 / 8);
}
/**
 * The natural logarithm of an upper bound on how likely at least so many are, where so many are
 * expected and each comes by itself (Poisson): the chance of exactly so many, by Stirling, and the
 * ones above it as a geometric series.
 * @see Feller, An introduction to probability theory and its applications, volume 1, 1968, VI.10
 */ function poissonTail(observed, expected) {
    if (observed <= expected || observed === 0) return 0;
    const mean = Math.max(expected, 1e-9);
    const exactly = observed - mean - observed * Math.log(observed / mean) - Math.log(2 * Math.PI * observed) / 2;
    return Math.min(0, exactly + Math.log((observed + 1) / (observed + 1 - mean)));
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/values.js
/**
 * Adds up a series by spans of so many quarters.
 * @param shift by how many quarters the spans are shifted against midnight
 */ function valuesOf(series, metric, span, shift = 0) {
    const sums = new Map();
    const { quarters, counts } = series.counts[metric];
    for(let index = 0; index < quarters.length; index += 1){
        const count = counts[index] ?? 0;
        if (count === 0) continue;
        const at = Math.floor(((quarters[index] ?? 0) - shift) / span);
        sums.set(at, (sums.get(at) ?? 0) + count);
    }
    return {
        span,
        spans: [
            ...sums.keys()
        ],
        at: (at)=>sums.get(at) ?? 0,
        start: (at)=>at * span + shift
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/window.js
/** The sum of a metric from one quarter to before another. */ function sumOf(series, metric, from, to) {
    const { quarters, counts } = series.counts[metric];
    return quarters.reduce((sum, quarter, index)=>quarter >= from && quarter < to ? sum + (counts[index] ?? 0) : sum, 0);
}
/** The sum of a metric over the whole log. */ function totalOf(series, metric) {
    return series.counts[metric].counts.reduce((sum, count)=>sum + count, 0);
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/drift.js





/** Days of a week, and the least number of past weeks before the last two. */ const WEEK = 7;
const PAST_WEEKS = 2;
/**
 * By how many times a series has to grow: `whole`, the last week against all before it; `last`,
 * the last week against the one before; `before`, that one against all before it. A single step or
 * a single busy day fails one of the three: other questions look for those.
 */ const RATIO = {
    whole: 1.5,
    last: 1.15,
    before: 1
};
/** Requests a day that are worth a word. */ const LEAST = 60;
/**
 * How many times the growth of past days (of nine of ten) the last week's has to be. The growth of
 * a day is its count by what is usual for it.
 */ const ABOVE = 1;
/**
 * Finds what grows slowly, so that no hour of it is out of the ordinary. The days of the last two
 * weeks are each held against the same weekday of the weeks before. What the rest of the log does
 * is taken out, since a launch or a holiday changes everybody's days.
 * @returns one episode of two weeks, or none
 */ function driftOf(series, whole, calendar) {
    const days = calendar.days.slice(1, -1);
    const all = totalOf(series, 'requests');
    if (days.length < (PAST_WEEKS + 2) * WEEK || all < LEAST * WEEK) return [];
    const past = days.slice(0, -2 * WEEK);
    const counts = valuesOf(series, 'requests', DAY);
    const values = series === whole ? counts : besideOthers(counts, valuesOf(whole, 'requests', DAY), past);
    const weeks = [
        days.slice(-2 * WEEK, -WEEK),
        days.slice(-WEEK)
    ];
    const usual = (day)=>usualOf(day, past, values);
    const [before, last] = weeks.map((week)=>median(week.map((day)=>values.at(day) / Math.max(1, usual(day)))));
    if (last < RATIO.whole || last < RATIO.last * before || before < RATIO.before) return [];
    const recent = weeks.flat();
    const count = median(weeks[1].map((day)=>values.at(day)));
    const top = quantile(past.map((day)=>values.at(day) / Math.max(1, usual(day))), 0.9);
    if (count < LEAST || median(past.map((day)=>values.at(day))) === 0 || last < ABOVE * top) return [];
    const observed = recent.reduce((sum, day)=>sum + values.at(day), 0);
    const expected = recent.reduce((sum, day)=>sum + usual(day), 0);
    const above = steady(observed / 2) - steady(expected / 2);
    return [
        {
            subject: series.subject,
            name: series.name,
            kind: 'drift',
            metric: 'requests',
            series,
            from: (recent[0] ?? 0) * DAY,
            to: ((recent.at(-1) ?? 0) + 1) * DAY,
            observed,
            expected,
            chance: -(above * above) / 2
        }
    ];
}
/** Counts of days as they would be if the rest of the log had had what is usual. */ function besideOthers(own, whole, past) {
    const rest = {
        ...whole,
        at: (day)=>whole.at(day) - own.at(day)
    };
    const factor = (day)=>rest.at(day) / Math.max(1, usualOf(day, past, rest));
    return {
        ...own,
        at: (day)=>own.at(day) / Math.max(0.2, factor(day))
    };
}
/** What the same weekday had; where the log has too few of them, what days of its kind had. */ function usualOf(day, past, values) {
    const same = past.filter((other)=>(day - other) % WEEK === 0);
    const alike = past.filter((other)=>isWeekend(other) === isWeekend(day));
    return median((same.length >= PAST_WEEKS ? same : alike).map((other)=>values.at(other)));
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/season.js


/** Days of one kind that are needed besides the judged one, for them to be asked alone. */ const ENOUGH = 3;
/**
 * The same time of other days, of the same kind (working days, weekends) where there are enough of
 * them. The judged span's own day is never among them.
 */ class Season {
    #values;
    #calendar;
    #at;
    #perDay;
    #today;
    #surge;
    /**
   * @param surge how many times as much as usual everybody else did in a span: it is taken out, so
   *   that a launch does not become what is usual
   */ constructor(values, at, calendar, surge = ()=>1){
        this.#surge = surge;
        this.#values = values;
        this.#calendar = calendar;
        this.#at = at;
        this.#perDay = DAY / values.span;
        this.#today = Math.floor(at / this.#perDay);
    }
    /** The same span of each other day; days with no data are left out. */ same() {
        return this.#asked().flatMap((day)=>this.#counts(day, 0));
    }
    /**
   * The spans within an hour of it, too, where spans are no longer than that: a clock may change,
   * and people are late.
   */ near() {
        return this.#asked().flatMap((day)=>this.#counts(day, this.#around()));
    }
    /**
   * Of each other day the largest count within an hour of this time.
   * @param isOut days that are not to be asked, since the same episode goes on there
   */ peaks(isOut) {
        return this.#others().filter((day)=>!isOut(day)).map((day)=>this.#peak(day));
    }
    /** The same of the same weekday of other weeks. */ weekly(isOut) {
        return this.#others().filter((day)=>(day - this.#today) % 7 === 0 && !isOut(day)).map((day)=>this.#peak(day));
    }
    #others() {
        return this.#calendar.days.filter((day)=>day !== this.#today);
    }
    #asked() {
        const others = this.#others();
        const alike = others.filter((day)=>isWeekend(day) === isWeekend(this.#today));
        return alike.length >= ENOUGH ? alike : others;
    }
    #around() {
        return this.#values.span > HOUR ? 0 : HOUR / this.#values.span;
    }
    #peak(day) {
        return Math.max(0, ...this.#counts(day, this.#around()));
    }
    #counts(day, around) {
        const middle = this.#at + (day - this.#today) * this.#perDay;
        const counts = [];
        for(let span = middle - around; span <= middle + around; span += 1)if (this.#calendar.has(this.#values.start(span))) counts.push(this.#count(span));
        return counts;
    }
    #count(span) {
        const count = this.#values.at(span);
        return count === 0 ? 0 : count / this.#surge(span);
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/judge.js





/**
 * The chance, at most, that a log without any episode shows one. It is for all counts of a log
 * together: each has to be as many times less likely. Ratios and least counts lower it further.
 */ const FALSE_ALARMS = 0.1;
/** The longest gap between two spans of one run, in quarters of an hour. */ const BREAK = 16;
/**
 * The share of other days that may have had as much without making it usual: a few odd days are no
 * habit.
 */ const ODD_DAYS = 0.1;
/** How many other days, or active spans on other days, make a past to compare with. */ const PAST = {
    days: 2,
    spans: 8
};
/** How many spans a series needs elsewhere in the log, where too few other days have this time. */ const FEW = 12;
/**
 * People come in bursts. A burst of a client that comes and goes is an episode only where it is
 * `peers` times the largest burst of other clients (on steadied counts), or `own` times the
 * busiest of the client's own days, if it was here on at least `days` other days.
 */ const BURST = {
    peers: 1.75,
    own: 3,
    days: 14
};
/** No count is steadier than a tenth: what people do varies with weather, news and holidays. */ const LEAST_VARIATION = 0.1;
/**
 * The spans in which a series has far more than its own past, or its peers, let expect. Known busy
 * hours are left out: where another day had as much at this time or, for a client, at any time.
 */ function windowsOf(series, question, beside) {
    const all = totalOf(series, question.metric);
    return question.floors.flatMap((span)=>{
        if (all < span.least) return [];
        const values = valuesOf(series, question.metric, span.span, span.shift);
        const requests = question.metric === 'requests' ? values : valuesOf(series, 'requests', span.span, span.shift);
        const hot = values.spans.filter((at)=>values.at(at) >= span.least).sort((a, b)=>a - b).flatMap((at)=>hotSpan({
                span,
                values,
                requests,
                at
            }, question, beside));
        return runsOf(hot, BREAK).flatMap((run)=>{
            const days = new Set(run.flatMap(({ from, to })=>daysIn(from, to)));
            return run.filter((hot)=>!isKnown({
                    span,
                    values,
                    requests,
                    at: hot.at
                }, hot, days, question, beside));
        });
    });
}
function daysIn(from, to) {
    const first = Math.floor(from / DAY);
    return Array.from({
        length: Math.floor((to - 1) / DAY) - first + 1
    }, (_, index)=>first + index);
}
function hotSpan(judged, question, beside) {
    const { span, values, at } = judged;
    const { ratio } = question;
    const observed = values.at(at);
    const expected = expectationOf(judged, question, beside);
    if (expected === null) return [];
    const surge = question.metric === 'requests' ? beside.rest.surge(span, at) : 1;
    const count = expected.count * surge;
    if (observed < ratio * count || observed - count < span.least * (1 - 1 / ratio)) return [];
    const noise = Math.max(1, expected.deviation(), LEAST_VARIATION * Math.sqrt(count));
    // Counts that vary more than chance does are as surprising as fewer ones that vary as it does.
    const chance = poissonTail(observed / noise ** 2, count / noise ** 2);
    if (chance + Math.log(beside.tests) > Math.log(FALSE_ALARMS)) return [];
    const from = values.start(at);
    return [
        {
            at,
            from,
            to: from + values.span,
            expected: count,
            chance,
            surge,
            regular: expected.regular
        }
    ];
}
/** What a count is held against; null where there is nothing to compare with. */ function expectationOf(judged, { metric }, beside) {
    const { span, values, requests, at } = judged;
    const { calendar, peers, rest } = beside;
    const season = seasonOf(judged, metric, beside);
    const same = season.same();
    const noise = ()=>deviationOf(season.near());
    if (peers === null) {
        const usual = median(same);
        const isMostlyIdle = usual === 0 && 2 * values.spans.length < calendar.spans(values.span);
        if (metric === 'requests' && isMostlyIdle) return sessionsOf(judged, noise);
        if (same.length >= PAST.days) return {
            count: usual,
            deviation: noise,
            regular: true
        };
        const others = awayFrom(values, at, calendar);
        if (others.length < FEW) return null;
        return {
            count: median(others),
            deviation: ()=>deviationOf(others),
            regular: true
        };
    }
    const shared = metric === 'requests' ? 0 : rest.share(metric, span, at) * requests.at(at);
    const usual = Math.max(median(same), shared);
    if (median(same) > 0) return {
        count: usual,
        deviation: noise,
        regular: true
    };
    const own = pastOf(judged);
    if (own.length >= PAST.spans) return {
        count: Math.max(usual, median(own)),
        deviation: ()=>Math.max(noise(), deviationOf(own)),
        regular: false
    };
    if (metric !== 'requests') return {
        count: usual,
        deviation: noise,
        regular: false
    };
    const others = peers(metric, values.span);
    return {
        count: Math.max(usual, others.usual),
        deviation: ()=>Math.max(noise(), others.deviation),
        regular: false
    };
}
/**
 * Requests of a site or route that mostly has none: they come in sessions, and a session is held
 * against others, not against nothing. Null where there are too few.
 */ function sessionsOf(judged, noise) {
    const own = pastOf(judged);
    if (own.length < PAST.spans) return null;
    return {
        count: median(own),
        deviation: ()=>Math.max(noise(), deviationOf(own)),
        regular: false
    };
}
/**
 * The upper parts of counts by which their spread is measured, besides the median deviation, with
 * the standard deviations that normal noise has there: who comes in sessions has a long tail.
 */ const TAILS = [
    {
        share: 0.9,
        deviations: 1.28
    },
    {
        share: 0.96,
        deviations: 1.75
    }
];
/**
 * What other days had. Of requests without what all others brought: a launch raises every count.
 */ function seasonOf({ span, values, at }, metric, { calendar, rest }) {
    return new Season(values, at, calendar, metric === 'requests' ? (other)=>rest.surge(span, other) : undefined);
}
function deviationOf(counts) {
    const steadied = counts.map(steady);
    const middle = median(steadied);
    const tails = TAILS.map(({ share, deviations })=>(quantile(steadied, share) - middle) / deviations);
    return Math.max(spread(steadied, middle), ...tails);
}
/** What a client had in the spans of other days in which it did anything. */ function pastOf({ values, requests, at }) {
    const today = Math.floor(values.start(at) / DAY);
    return requests.spans.filter((span)=>Math.floor(values.start(span) / DAY) !== today).map((span)=>values.at(span));
}
/**
 * The counts of all spans with data but those within `BREAK` of one. They are what it is compared
 * with where too few other days have this time.
 */ function awayFrom(values, at, { days, has }) {
    const perDay = DAY / values.span;
    const away = BREAK / values.span;
    return days.flatMap((day)=>Array.from({
            length: perDay
        }, (_, index)=>day * perDay + index)).filter((span)=>Math.abs(span - at) > away && has(values.start(span))).map((span)=>values.at(span));
}
/**
 * Whether other days had as much, or other clients are as far from their usual.
 * @param days those that the same run touches: they say nothing of other days
 */ function isKnown(judged, { expected, regular, surge }, days, { metric, above }, beside) {
    const { values, at } = judged;
    const { peers } = beside;
    const observed = values.at(at) / surge;
    const season = seasonOf(judged, metric, beside);
    const isOut = (day)=>days.has(day);
    const isAsMuch = (count)=>observed < above * count;
    const peaks = season.peaks(isOut);
    if (isAsMuch(largest(peaks, rank(peaks.length)))) return true;
    const weekly = season.weekly(isOut);
    if (weekly.length > 0 && isAsMuch(median(weekly))) return true;
    if (peers === null && regular) return false;
    const byDay = dailyTops(values, days);
    const tops = [
        ...byDay.values()
    ];
    const top = largest(tops, rank(tops.length));
    if (!regular && tops.length >= PAST.days && isAsMuch(top)) return true;
    if (peers === null) return false;
    const today = Math.floor(values.start(at) / DAY);
    const sameWeekday = [
        ...byDay
    ].filter(([day])=>(day - today) % 7 === 0).map(([, count])=>count);
    if (sameWeekday.length > 0 && isAsMuch(median(sameWeekday))) return true;
    if (metric !== 'requests' || regular) return false;
    if (tops.length >= BURST.days && observed >= BURST.own * top) return false;
    const others = peers(metric, values.span);
    if (tops.length < PAST.days) return isAsMuch(others.most(observed));
    const burst = steady(values.at(at)) - steady(expected);
    return burst < BURST.peers * others.burst(burst);
}
/**
 * Which of the other days counts as the largest, from 1: the few odd ones before it do not count.
 */ function rank(days) {
    return 1 + Math.floor(ODD_DAYS * days);
}
/** The highest count of each other day on which there was any. */ function dailyTops(values, without) {
    const tops = new Map();
    for (const span of values.spans){
        const day = Math.floor(values.start(span) / DAY);
        if (!without.has(day)) tops.set(day, Math.max(tops.get(day) ?? 0, values.at(span)));
    }
    return tops;
}
/**
 * Groups windows into runs, earliest first.
 * @param most the longest gap inside of a run, in quarters of an hour
 */ function runsOf(windows, most) {
    const runs = [];
    let end = -Infinity;
    for (const window of [
        ...windows
    ].sort((a, b)=>a.from - b.from || b.to - a.to)){
        if (window.from - end > most) runs.push([]);
        runs.at(-1)?.push(window);
        end = Math.max(end, window.to);
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/episodes.js


/**
 * Makes one episode of each run of windows without a long gap. A narrower window inside of a wider
 * one says more exactly when it was, so the wider one does not count for the times.
 */ function episodesOf(windows, series, question, named) {
    return runsOf(windows, BREAK).map((run)=>{
        const exact = withoutWider(run);
        const from = Math.min(...exact.map((window)=>window.from));
        const to = Math.max(...exact.map((window)=>window.to));
        const { kind, metric } = question;
        const observed = sumOf(series, metric, from, to);
        const chance = Math.min(...run.map((window)=>window.chance));
        return {
            ...named,
            kind,
            metric,
            series,
            from,
            to,
            observed,
            chance,
            expected: expectedOf(exact, from, to)
        };
    });
}
/** A run without the windows in which a narrower one lies. */ function withoutWider(run) {
    const length = ({ from, to })=>to - from;
    return run.filter((wide)=>!run.some((one)=>length(one) < length(wide) && one.from >= wide.from && one.to <= wide.to));
}
/**
 * What was to be expected from one quarter to before another. Gaps between windows count at the
 * rate of the windows.
 */ function expectedOf(windows, from, to) {
    const covered = windows.reduce((sum, window)=>sum + window.to - window.from, 0);
    const expected = windows.reduce((sum, window)=>sum + window.expected, 0);
    return covered === 0 ? 0 : expected * (to - from) / covered;
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/explain.js



/**
 * Each is explained by those before it: a client is the reason for what its route, its status and
 * its site show.
 */ const ORDER = [
    'client',
    'route',
    'status',
    'site'
];
/** The share of an excess that another episode, or one client, has to account for to explain it. */ const MOST = 0.5;
/**
 * A client counts as hardly here on other days where it does at least so many times what it usually
 * does at this time.
 */ const ABSENT = 4;
/** Kinds that say more than that there were many requests, the most telling first. */ const SPECIFIC = [
    'probing',
    'authentication-failures',
    'throttled',
    'errors'
];
/**
 * Leaves out what another episode at the same time explains: one episode is one finding, about the
 * narrowest thing that it can be said of.
 */ function withoutExplained(episodes, clients, calendar) {
    const single = oneOfEach(episodes);
    const kept = [];
    // The narrowest first: what is left out itself explains nothing that is wider.
    for (const subject of ORDER){
        const wider = single.filter((one)=>one.subject === subject);
        kept.push(...wider.filter((one)=>{
            if (one.kind === 'rate' && isOfOne(one, clients, calendar)) return false;
            return !isExplained(one, kept);
        }));
    }
    return kept;
}
/** Whether the narrower episodes of one sort make up most of an excess. */ function isExplained(one, narrower) {
    return ORDER.some((subject)=>{
        const causes = narrower.filter((cause)=>cause.subject === subject && overlaps(one, cause));
        const share = causes.reduce((sum, cause)=>sum + partOf(one, cause), 0);
        return causes.length > 0 && share >= MOST * (one.observed - one.expected);
    });
}
/**
 * Whether one client, which is not here at this time on other days, made most of an excess of
 * requests. Then the excess is left out: the questions about that client judge it.
 */ function isOfOne(one, clients, { days }) {
    if (one.subject === 'client') return false;
    const least = MOST * (one.observed - one.expected);
    return clients.some((client)=>{
        const own = sumOf(client, 'requests', one.from, one.to);
        if (own < least) return false;
        const today = Math.floor(one.from / DAY);
        const others = days.filter((day)=>day !== today);
        const usual = median(others.map((day)=>{
            const away = (day - today) * DAY;
            return sumOf(client, 'requests', one.from + away, one.to + away);
        }));
        return own - usual >= least && own >= ABSENT * usual;
    });
}
/** How much was counted of a cause while an episode lasted, in the metric of the episode. */ function partOf(one, cause) {
    return sumOf(cause.series, one.metric, Math.max(one.from, cause.from), Math.min(one.to, cause.to));
}
function overlaps(one, other) {
    return one.from < other.to && other.from < one.to;
}
/** Of several kinds that one subject shows at the same time, the one that says most. */ function oneOfEach(episodes) {
    return episodes.filter((one, index)=>!episodes.some((other, at)=>other !== one && other.subject === one.subject && other.name === one.name && overlaps(one, other) && isMostly(one, other) && isBetter(other, one, at < index)));
}
/**
 * Whether most of an episode lies within another one: what goes on for longer is told besides it.
 * Slow growth takes weeks, so whatever else is told at the time tells of it.
 */ function isMostly(one, other) {
    return one.kind === 'drift' || partOf(one, other) >= MOST * (one.observed - one.expected);
}
/**
 * Whether the other of two episodes of one subject says more. First comes a specific kind with most
 * of the excess, then any other kind than slow growth, then a specific kind with less of it. Of one
 * kind it is the longer episode, and else the first.
 */ function isBetter(other, one, isFirst) {
    const [theirs, own] = [
        weight(other, one),
        weight(one, other)
    ];
    if (theirs !== own || other.kind !== one.kind) return theirs > own;
    const longer = other.to - other.from - (one.to - one.from);
    return longer > 0 || longer === 0 && isFirst;
}
function weight(one, other) {
    const index = SPECIFIC.findIndex((kind)=>kind === one.kind);
    const excess = one.observed - one.expected;
    const isMost = excess >= MOST * (other.observed - other.expected);
    if (index < 0) return one.kind === 'drift' ? 0 : 1;
    return isMost || other.kind === 'drift' ? 10 - index : 0.5;
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/kinds.js

/**
 * The spans that most questions ask, each with its least count: a quarter of an hour, an hour, six
 * hours (once from midnight and once three hours later), and a day.
 */ function spans(quarter, hour, many, day) {
    return [
        {
            span: 1,
            least: quarter
        },
        {
            span: HOUR,
            least: hour
        },
        {
            span: 6 * HOUR,
            least: many
        },
        {
            span: 6 * HOUR,
            shift: 3 * HOUR,
            least: many
        },
        {
            span: DAY,
            least: day
        }
    ];
}
/** Failed logins of a client. For comparison: fail2ban bans a client after five in ten minutes. */ const AUTHENTICATION = {
    kind: 'authentication-failures',
    metric: 'auth',
    floors: spans(10, 12, 20, 40),
    ratio: 3,
    above: 2
};
const THROTTLED = {
    kind: 'throttled',
    metric: 'throttled',
    floors: spans(10, 15, 30, 60),
    ratio: 3,
    above: 2
};
const ERRORS = {
    kind: 'errors',
    metric: 'errors',
    floors: spans(7, 9, 14, 40),
    ratio: 3,
    above: 2
};
/** Different missing paths, counted anew each hour. */ const PROBING = {
    kind: 'probing',
    metric: 'missing',
    floors: [
        {
            span: HOUR,
            least: 12
        },
        {
            span: DAY,
            least: 40
        }
    ],
    ratio: 3,
    above: 2
};
/**
 * Requests in an hour that are worth a word: a twentieth of what the whole log usually has in one,
 * but at least 10 and at most 100.
 */ function worthAWord(usual) {
    return Math.min(100, Math.max(10, usual / 20));
}
/**
 * Asks for too many requests.
 * @param hourly requests in an hour that are worth a word; shorter and longer spans follow from it
 */ function rate(hourly, ratio, above) {
    const floors = spans(Math.max(10, 0.6 * hourly), hourly, 2 * hourly, Infinity).slice(0, -1);
    return {
        kind: 'rate',
        metric: 'requests',
        floors,
        ratio,
        above
    };
}
/** What is asked of each client. */ const ofClients = (hourly)=>[
        rate(hourly, 2, 1.5),
        AUTHENTICATION,
        THROTTLED,
        PROBING,
        ERRORS
    ];
/**
 * For what many clients do together, the least counts are higher: people mistype, and deployments
 * take a moment.
 */ const OF_MANY = [
    {
        ...AUTHENTICATION,
        floors: spans(15, 20, 40, 80)
    },
    {
        ...THROTTLED,
        floors: spans(15, 25, 40, 100)
    }
];
/** What is asked of each route. */ const ofRoutes = (hourly)=>[
        rate(hourly, 3, 1.6),
        ...OF_MANY,
        ERRORS
    ];
/** Questions about the whole log whose episodes are named after a status class (`4xx`, `5xx`). */ const OF_STATUSES = [
    ...OF_MANY.map((question)=>({
            ...question,
            name: '4xx'
        })),
    {
        ...PROBING,
        name: '4xx',
        floors: [
            {
                span: HOUR,
                least: 50
            }
        ]
    },
    {
        ...ERRORS,
        name: '5xx',
        floors: spans(12, 14, 30, 80)
    }
];
/** What is asked of each site, the whole log included. */ const ofSites = (hourly)=>[
        rate(2 * hourly, 3.5, 1.6)
    ];
/** What is asked besides of each site that has a name. For the whole log `OF_STATUSES` asks it. */ const OF_NAMED_SITES = [
    ...OF_MANY,
    {
        ...ERRORS,
        floors: spans(15, 25, 40, 100)
    }
];

;// CONCATENATED MODULE: ./src/scanners/activity/detect/newcomers.js



/**
 * How long the beginning of a log only shows who is there already: `share` of its length, but at
 * least `least` and at most `quarters`, both in quarters of an hour.
 */ const LEARNING = {
    quarters: 3 * DAY,
    share: 0.25,
    least: 24
};
/** How many times what others did on a first day a new client has to do. */ const newcomers_RATIO = 3;
/**
 * The clients that came after the log had shown who is there, each with its requests in the 24
 * hours from its first one.
 */ function newcomersOf(clients, { days }) {
    const first = clients.reduce((least, { quarters })=>Math.min(least, quarters[0] ?? Infinity), Infinity);
    const span = ((days.at(-1) ?? 0) + 1) * DAY - first;
    const known = first + Math.max(LEARNING.least, Math.min(LEARNING.quarters, LEARNING.share * span));
    return new Map(clients.flatMap((series)=>{
        const start = series.quarters[0] ?? 0;
        return start < known ? [] : [
            [
                series,
                sumOf(series, 'requests', start, start + DAY)
            ]
        ];
    }));
}
/**
 * New clients that did far more on their first day than others who were new.
 * @param least requests of a first day that are worth a word
 * @param tops what others had on their busiest day, to compare with where hardly anybody is new
 */ function newClients(newcomers, least, tops) {
    const volumes = [
        ...newcomers.values()
    ].sort((a, b)=>b - a);
    const usual = median(volumes);
    return [
        ...newcomers
    ].flatMap(([series, volume])=>{
        if (volume < least) return [];
        const others = volumes.toSpliced(volumes.indexOf(volume), 1);
        const few = others.length < 5 ? tops : others;
        const most = largest(few, 1 + Math.floor(0.02 * few.length));
        if (volume < newcomers_RATIO * most) return [];
        const from = series.quarters[0] ?? 0;
        const last = series.quarters.filter((quarter)=>quarter < from + DAY).at(-1) ?? from;
        const expected = few === tops ? median(tops) : usual;
        const chance = -((Math.sqrt(volume) - Math.sqrt(most)) ** 2);
        return [
            {
                subject: 'client',
                name: series.name,
                kind: 'new-client',
                metric: 'requests',
                series,
                from,
                to: last + 1,
                observed: volume,
                expected,
                chance
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/peers.js


/**
 * How many of the busiest clients are left out as odd, lest they hide others: a share of all, and
 * at most so many.
 */ const ODD = {
    share: 0.02,
    most: 5
};
/** What is usual among clients, by their own usual and highest counts of an active span. */ function peersOf(clients, metric, span) {
    const own = clients.map((series)=>{
        const values = valuesOf(series, metric, span);
        const counts = values.spans.map((at)=>values.at(at));
        return {
            usual: median(counts),
            most: largest(counts, 1)
        };
    });
    const active = own.filter(({ most })=>most > 0);
    const steadied = active.map((one)=>steady(one.usual));
    return {
        clients: active.length,
        usual: median(active.map((one)=>one.usual)),
        deviation: Math.max(1, spread(steadied, median(steadied))),
        most: topBeside(active.map(({ most })=>most)),
        burst: topBeside(active.map(({ usual, most })=>steady(most) - steady(usual)))
    };
}
/**
 * Gives the largest number of the other clients, odd ones left out. The client that is asked about
 * is in the list too: where it is at the top itself, the next lower number is given.
 */ function topBeside(numbers) {
    const sorted = [
        ...numbers
    ].sort((a, b)=>b - a);
    const skip = Math.min(ODD.most, Math.floor(ODD.share * sorted.length));
    return (own)=>sorted[own >= (sorted[skip] ?? 0) ? skip + 1 : skip] ?? 0;
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/rest.js



/**
 * How many requests have to be left of the rest without the client that has most failures, for that
 * one to be left out: of fewer no share can be told.
 */ const LEFT = 10;
/**
 * Makes a function that subtracts a series from the whole log: what everything else did at the
 * same time. Results are remembered, since many questions ask for the same.
 */ function restsOf(whole, calendar, clients) {
    const values = remembered(whole);
    const most = leadersOf(clients);
    const usual = new Map();
    const usually = ({ span, shift = 0 }, at)=>{
        const key = `${span} ${shift} ${at}`;
        const known = usual.get(key) ?? median(new Season(values('requests', {
            span,
            shift
        }), at, calendar).same());
        usual.set(key, known);
        return known;
    };
    return (series)=>{
        const own = remembered(series);
        const others = (metric, span, at)=>Math.max(0, values(metric, span).at(at) - own(metric, span).at(at));
        return {
            share: (metric, span, at)=>{
                const [requests, counted] = [
                    others('requests', span, at),
                    others(metric, span, at)
                ];
                const leader = most(metric, span, at).find((one)=>one.series !== series);
                const without = requests - (leader?.requests ?? 0);
                if (leader !== undefined && without >= LEFT) return Math.max(0, counted - leader.count) / without;
                return requests === 0 ? 0 : counted / requests;
            },
            surge: (span, at)=>Math.max(1, others('requests', span, at) / Math.max(1, usually(span, at)))
        };
    };
}
/**
 * Makes a function that gives the two clients with most of a metric in a span: what one of them
 * does alone is not what everybody meets, however many failures it has.
 */ function leadersOf(clients) {
    const known = new Map();
    return (metric, span, at)=>{
        const key = `${metric} ${span.span} ${span.shift ?? 0}`;
        const leaders = known.get(key) ?? leadersIn(clients, metric, span);
        known.set(key, leaders);
        return [
            ...leaders.get(at) ?? []
        ];
    };
}
function leadersIn(clients, metric, { span, shift }) {
    const leaders = new Map();
    for (const series of clients){
        const counted = valuesOf(series, metric, span, shift);
        if (counted.spans.length === 0) continue;
        const requests = valuesOf(series, 'requests', span, shift);
        for (const at of counted.spans){
            const two = [
                ...leaders.get(at) ?? [],
                {
                    series,
                    count: counted.at(at),
                    requests: requests.at(at)
                }
            ].sort((a, b)=>b.count - a.count);
            leaders.set(at, two.slice(0, 2));
        }
    }
    return leaders;
}
/** For what is judged without a rest: the whole log, its status classes and its sites. */ const NO_REST = {
    share: ()=>0,
    surge: ()=>1
};
function remembered(series) {
    const known = new Map();
    return (metric, { span, shift = 0 })=>{
        const key = `${metric} ${span} ${shift}`;
        const value = known.get(key) ?? valuesOf(series, metric, span, shift);
        known.set(key, value);
        return value;
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/detect/detect.js













/**
 * The episodes of abnormal behaviour in the counts of a log, earliest first. docs/activity.md
 * describes the method and names its sources.
 */ function detect({ series }) {
    const of = (subject)=>series.filter((one)=>one.subject === subject);
    const [clients, routes, sites] = [
        of('client'),
        of('route'),
        of('site')
    ];
    const whole = sites.find(({ name })=>name === '');
    if (whole === undefined) return [];
    const calendar = calendarOf(whole);
    const tests = Math.max(1, series.reduce((sum, { quarters })=>sum + quarters.length, 0));
    const alone = {
        calendar,
        tests,
        peers: null,
        rest: NO_REST
    };
    const hourly = worthAWord(usualHour(whole));
    const newcomers = newcomersOf(clients, calendar);
    const [ofEachClient, ofEachRoute, ofEachSite] = [
        ofClients(hourly),
        ofRoutes(hourly),
        ofSites(hourly)
    ];
    const ask = (one, questions, beside, named = one)=>questions.flatMap((question)=>episodesOf(windowsOf(one, question, beside), one, question, {
                subject: named.subject,
                name: named.name
            }));
    const restOf = restsOf(whole, calendar, clients);
    const peers = rememberedPeers(clients);
    const found = [
        ...clients.flatMap((one)=>ask(one, ofEachClient, {
                ...alone,
                peers,
                rest: restOf(one)
            }).map((episode)=>episode.kind === 'rate' && isFirstDay(episode, newcomers) ? {
                    ...episode,
                    kind: 'new-client'
                } : episode)),
        ...newClients(newcomers, 10 * hourly, clients.filter((one)=>!newcomers.has(one)).map(busiestDay)),
        ...routes.flatMap((one)=>ask(one, ofEachRoute, {
                ...alone,
                rest: restOf(one)
            })),
        ...OF_STATUSES.flatMap(({ name, ...question })=>ask(whole, [
                question
            ], alone, {
                subject: 'status',
                name
            })),
        ...sites.flatMap((one)=>ask(one, ofEachSite, alone)),
        ...sites.filter((one)=>one !== whole).flatMap((one)=>ask(one, OF_NAMED_SITES, alone)),
        ...[
            ...clients,
            ...routes,
            ...sites
        ].flatMap((one)=>driftOf(one, whole, calendar))
    ];
    return withoutExplained(found, clients, calendar).sort((a, b)=>a.from - b.from || (0,text_order/* compareText */.n)(a.subject, b.subject) || (0,text_order/* compareText */.n)(a.name, b.name) || (0,text_order/* compareText */.n)(a.kind, b.kind));
}
function usualHour(whole) {
    const hours = valuesOf(whole, 'requests', HOUR);
    return median(hours.spans.map((hour)=>hours.at(hour)));
}
function isFirstDay({ series, from }, newcomers) {
    return newcomers.has(series) && from < (series.quarters[0] ?? 0) + DAY;
}
function busiestDay(series) {
    const days = valuesOf(series, 'requests', DAY);
    return largest(days.spans.map((day)=>days.at(day)), 1);
}
function rememberedPeers(clients) {
    const known = new Map();
    return (metric, span)=>{
        const key = `${metric} ${span}`;
        const peers = known.get(key) ?? peersOf(clients, metric, span);
        known.set(key, peers);
        return peers;
    };
}

// EXTERNAL MODULE: ./src/scanners/shared/secrets/redact.js
var redact = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/scanners/activity/anonymise.js


/** Makes each digest cost memory and time, since there are few enough addresses to try them all. */ const COST = {
    N: 2 ** 14,
    r: 8,
    p: 1
};
/**
 * A client as it may be shown. `truncate` cuts an address to its network (24 bits of IPv4, 48 of
 * IPv6) and anything else to its first characters; `hash` makes a digest of it.
 */ function shown(client, how) {
    if (how === 'none') return client;
    if (how === 'hash') return `client-${(0,external_node_crypto_.scryptSync)(client, 'fixby/activity', 8, COST).toString('hex')}`;
    if ((0,external_node_net_.isIPv6)(client)) {
        const groups = groupsOf(client);
        const address = mappedOf(groups);
        return address === null ? `${networkOf(groups)}/48` : shown(address, how);
    }
    if ((0,external_node_net_.isIPv4)(client)) return `${client.replace(/\d+$/u, '0')}/24`;
    return client.length > 4 ? `${client.slice(0, 4)}\u2026` : '\u2026';
}
/** The eight numbers of an IPv6 address, whose end may be written as an IPv4 address. */ function groupsOf(address) {
    const plain = address.replace(/%.*$/u, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/u, (_, ...parts)=>{
        const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
        return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
    });
    const [before = [], after = []] = plain.split('::', 2).map((part)=>part.split(':').flatMap((group)=>group === '' ? [] : [
                Number.parseInt(group, 16)
            ]));
    return [
        ...before,
        ...Array(8 - before.length - after.length).fill(0),
        ...after
    ];
}
/** The IPv4 address that an IPv6 one stands for (`::ffff:203.0.113.7`); null for any other. */ function mappedOf(groups) {
    const [high = 0, low = 0] = groups.slice(6);
    if (groups[5] !== 0xffff || groups.slice(0, 5).some((group)=>group !== 0)) return null;
    return [
        high >> 8,
        high & 255,
        low >> 8,
        low & 255
    ].join('.');
}
/** The first three groups of an IPv6 address, without zeros at their end (RFC 5952). */ function networkOf(groups) {
    const network = groups.slice(0, 3).map((group)=>group.toString(16));
    return `${network.join(':').replace(/(?:(?:^|:)0)+$/u, '')}::`;
}

;// CONCATENATED MODULE: ./src/scanners/activity/chart.js

/**
 * Quarters of an hour in a bar. The first of these is taken that keeps the chart within `WIDEST`.
 */ const BARS = [
    1,
    4,
    16,
    96
];
/** The most bars of a chart. A longer episode has up to four times as many. */ const WIDEST = 40;
/** The least time that is shown before an episode and after it, in quarters of an hour. */ const AROUND = 12;
/**
 * The counts around an episode.
 * @param series whose counts are added up
 * @param from number of the first quarter of an hour of the episode
 * @param to number of the first one after it
 */ function chartOf(series, metric, from, to) {
    const around = Math.max(AROUND, to - from);
    const bar = BARS.find((size)=>(to - from + 2 * around) / size <= WIDEST) ?? 96;
    const first = Math.floor((from - around) / bar);
    const last = Math.min(Math.ceil((to + around) / bar), first + 4 * WIDEST);
    const counts = Array.from({
        length: last - first
    }, ()=>0);
    for (const one of series){
        const own = one.counts[metric];
        own.quarters.forEach((quarter, index)=>{
            const at = Math.floor(quarter / bar) - first;
            const before = counts[at];
            if (before !== undefined) counts[at] = before + (own.counts[index] ?? 0);
        });
    }
    return {
        from: new Date(first * bar * QUARTER).toISOString(),
        minutes: bar * 15,
        counts,
        marked: [
            Math.floor(from / bar) - first,
            Math.ceil(to / bar) - first
        ]
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/severity.js
/**
 * By how much a count has to exceed what is expected; below `medium` it is low. A log alone never
 * says that something is critical: it does not tell whether anybody got in.
 */ const EXCESS = {
    rate: {
        high: 50_000,
        medium: 2_000
    },
    'new-client': {
        high: 50_000,
        medium: 2_000
    },
    'authentication-failures': {
        high: 1_000,
        medium: 50
    },
    throttled: {
        high: 20_000,
        medium: 500
    },
    probing: {
        high: 1_000,
        medium: 50
    },
    errors: {
        high: 2_000,
        medium: 100
    },
    drift: {
        high: 500_000,
        medium: 20_000
    }
};
/** How bad an episode is, by how much more there was than expected. */ function severityOf(kind, excess) {
    const { high, medium } = EXCESS[kind];
    if (excess >= high) return 'high';
    return excess >= medium ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./src/scanners/activity/words.js
/** What is counted in an episode of a kind, one and many. */ const COUNTED = {
    rate: [
        'request',
        'requests'
    ],
    'new-client': [
        'request',
        'requests'
    ],
    'authentication-failures': [
        'refused request (401, 403)',
        'refused requests (401, 403)'
    ],
    throttled: [
        'throttled request (429)',
        'throttled requests (429)'
    ],
    probing: [
        'missing path (404)',
        'missing paths (404)'
    ],
    errors: [
        'server error (5xx)',
        'server errors (5xx)'
    ],
    drift: [
        'request',
        'requests'
    ]
};
const FROM = {
    client: (name)=>`from ${name}`,
    route: (name)=>`to ${name}`,
    status: (name)=>`answered ${name}`,
    site: (name)=>name === 'all' ? 'in all' : `to ${name}`
};
/** `1,152 requests from 10.194.115.0/24 in 1 hour, 26 expected`. */ function titleOf({ kind, subject, name, observed, expected, from, to }) {
    const [one, many] = COUNTED[kind];
    const counted = `${figure(observed)} ${Math.round(observed) === 1 ? one : many}`;
    const who = subject === 'status' ? '' : ` ${FROM[subject](name)}`;
    const lead = {
        'new-client': 'New client: ',
        drift: 'Slow growth: '
    }[kind] ?? '';
    return `${lead}${counted}${who} in ${duration(from, to)}, ${figure(expected)} expected`;
}
/** What happened, by what it is judged, and what was asked for. */ function descriptionOf(activity) {
    const { from, to, observed, expected, rarity, paths } = activity;
    const times = expected < 0.5 ? '' : `, ${figure(observed / expected)} times as many`;
    return [
        `From ${minute(from)} to ${minute(to)} UTC there were ${figure(observed)}, and ${figure(expected)} were to be expected${times}.`,
        comparison(activity),
        `The chance that this comes about by itself is below 1 in 10^${rarity}.`,
        ...paths.length === 0 ? [] : [
            `Asked for: ${paths.join(', ')}.`
        ]
    ].join(' ');
}
function comparison({ kind, subject }) {
    if (kind === 'drift') return 'Expected is what the first third of the log had on a day.';
    if (kind === 'new-client') return 'Expected is what other clients do.';
    return subject === 'client' ? 'Expected is what this client had at this time on other days, or what others have.' : 'Expected is what there was at this time on other days.';
}
/** What to do about an episode: limit, block, revoke. */ const ADVICE = {
    rate: 'See whether this is wanted. If not, limit the requests of one client, or block it while it goes on.',
    'new-client': 'Find out who this is. If nobody knows, limit the requests of one client, or block it while it goes on.',
    'authentication-failures': 'Block the client, or slow down logins. See whether one of its logins succeeded, and revoke the sessions and tokens of that account.',
    throttled: 'The limit holds. Ask the client to slow down, or block it; raise the limit only when the use is wanted.',
    probing: 'Block the client. See whether one of the paths was found, and take away what should not be reachable.',
    errors: 'Look for the cause in the deployments and dependencies of that time, and undo what brought it.',
    drift: 'See whether the growth is wanted, and set a limit before it is one that costs.'
};
/** The weaknesses that such behaviour makes use of. */ const CWE = {
    rate: [
        'CWE-770'
    ],
    'new-client': [
        'CWE-770'
    ],
    'authentication-failures': [
        'CWE-307'
    ],
    throttled: [
        'CWE-770'
    ],
    probing: [
        'CWE-425'
    ],
    errors: [],
    drift: [
        'CWE-770'
    ]
};
const CONSUMPTION = 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/';
const words_AUTHENTICATION = 'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/';
/** Where to read on. */ const REFERENCES = {
    rate: [
        CONSUMPTION
    ],
    'new-client': [
        CONSUMPTION
    ],
    'authentication-failures': [
        words_AUTHENTICATION
    ],
    throttled: [
        CONSUMPTION
    ],
    probing: [
        'https://owasp.org/www-community/attacks/Forced_browsing'
    ],
    errors: [],
    drift: [
        CONSUMPTION
    ]
};
/** `45 minutes`, `9 hours`, `3 days`. */ function duration(from, to) {
    const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
    const [value, unit] = minutes < 60 ? [
        minutes,
        'minute'
    ] : minutes < 2_880 ? [
        minutes / 60,
        'hour'
    ] : [
        minutes / 1_440,
        'day'
    ];
    const rounded = figure(value);
    return `${rounded} ${unit}${rounded === '1' ? '' : 's'}`;
}
/** A number for reading: whole from ten on, with one digit below, and thousands apart. */ function figure(value) {
    const rounded = value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
    return String(rounded).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `2026-10-17 02:45` */ function minute(instant) {
    return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}

;// CONCATENATED MODULE: ./src/scanners/activity/findings.js








/** Most paths that a finding shows. */ const MAX_PATHS = 8;
/** The power of ten beyond which nobody can tell numbers apart. */ const MOST_RARE = 100;
/**
 * The findings of some episodes. Clients that look the same once their addresses are cut, and did
 * the same at the same time, are one finding: nobody could tell two apart.
 */ function observationsOf(episodes, context) {
    const named = episodes.map((episode)=>({
            ...episode,
            shown: nameOf(episode, context)
        }));
    const groups = new Map();
    for (const one of named){
        const key = JSON.stringify([
            one.subject,
            one.kind,
            one.shown
        ]);
        groups.set(key, [
            ...groups.get(key) ?? [],
            one
        ]);
    }
    return [
        ...groups.values()
    ].flatMap((group)=>runsOf(group, BREAK)).flatMap((run)=>{
        const [first] = run;
        return first === undefined ? [] : [
            observation(first, run, context)
        ];
    });
}
function nameOf({ subject, name }, { anonymise }) {
    if (subject === 'client') return shown(name, anonymise);
    return name === '' ? 'all' : (0,redact/* redact */.E)(name);
}
function observation(first, run, { paths, file }) {
    const { subject, kind, metric, shown: name } = first;
    const [from, to] = [
        Math.min(...run.map((one)=>one.from)),
        Math.max(...run.map((one)=>one.to))
    ];
    const sum = (of)=>run.reduce((total, one)=>total + of(one), 0);
    const asked = subject === 'client' ? run.flatMap((one)=>paths.get(one.name) ?? []) : [];
    const activity = {
        subject,
        name,
        kind,
        from: instant(from),
        to: instant(to),
        observed: sum(({ observed })=>observed),
        expected: Math.round(sum(({ expected })=>expected) * 10) / 10,
        rarity: Math.min(MOST_RARE, Math.floor(-Math.min(...run.map(({ chance })=>chance)) / Math.LN10)),
        paths: [
            ...new Set(asked)
        ].sort(text_order/* compareText */.n).slice(0, MAX_PATHS).map(redact/* redact */.E),
        chart: chartOf([
            ...new Set(run.map(({ series })=>series))
        ], metric, from, to)
    };
    const hour = Math.floor(from / HOUR);
    const subjectAt = (at)=>`${subject}|${name}|${instant(at * HOUR)}`;
    return {
        source: 'activity',
        rule: `activity-${kind}`,
        aliases: [],
        title: titleOf(activity),
        description: descriptionOf(activity),
        fix: ADVICE[kind],
        rating: {
            vectors: [],
            word: severityOf(kind, activity.observed - activity.expected),
            malicious: false,
            informational: false
        },
        cwe: CWE[kind],
        references: REFERENCES[kind],
        published: null,
        place: {
            path: file,
            line: null,
            column: null,
            endLine: null
        },
        package: null,
        subject: subjectAt(hour),
        confidence: 'high',
        flow: [],
        activity,
        formerSubjects: neighbours().map((away)=>subjectAt(hour + away))
    };
}
/**
 * By how many hours an earlier run, which had seen less of the log, may have put the start of an
 * episode elsewhere. No other episode of the same subject starts so near: it would be the same one.
 */ function neighbours() {
    const most = BREAK / HOUR;
    return Array.from({
        length: 2 * most + 1
    }, (_, index)=>index - most).filter((away)=>away !== 0);
}
/** RFC 3339, to the second. */ function instant(quarter) {
    return new Date(quarter * QUARTER).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/fields.js
/** What is read from a record, in the order in which reports name it. */ const FIELD_NAMES = [
    'time',
    'client',
    'site',
    'path',
    'request',
    'status'
];
/**
 * The names that servers, gateways and clouds give these fields. A dot leads into a nested object.
 * An address that the client itself states (`X-Forwarded-For`) is not among them: whoever wants it
 * configures it.
 */ const KNOWN_FIELDS = {
    time: [
        'time',
        'timestamp',
        '@timestamp',
        'ts',
        'datetime',
        'requestTimeEpoch',
        'requestTime',
        'EdgeStartTimestamp',
        'StartUTC',
        'time_iso8601',
        'time_local',
        'start_time',
        'date',
        'timeUnixNano'
    ],
    client: [
        'client',
        'ip',
        'clientIp',
        'client_ip',
        'clientIP',
        'ClientIP',
        'remote_addr',
        'remoteAddr',
        'remote_ip',
        'remoteIp',
        'sourceIp',
        'source_ip',
        'identity.sourceIp',
        'requestContext.identity.sourceIp',
        'httpRequest.remoteIp',
        'request.remote_ip',
        'client.ip',
        'ClientHost',
        'c-ip'
    ],
    site: [
        'site',
        'host',
        'vhost',
        'server_name',
        'ClientRequestHost',
        'RequestHost',
        'domainName',
        'request.host',
        'x-host-header',
        'cs(Host)',
        'cs-host',
        'contextAri'
    ],
    path: [
        'path',
        'uri',
        'url',
        'resourcePath',
        'request_uri',
        'requestUri',
        'ClientRequestPath',
        'ClientRequestURI',
        'RequestPath',
        'httpRequest.requestUrl',
        'request.uri',
        'url.path',
        'cs-uri-stem'
    ],
    request: [
        'request',
        'requestLine',
        'request_line'
    ],
    status: [
        'status',
        'statusCode',
        'status_code',
        'responseStatus',
        'EdgeResponseStatus',
        'DownstreamStatus',
        'httpRequest.status',
        'http.response.status_code',
        'response.status',
        'sc-status'
    ]
};
/** The known names, after those that the policy has for this log. */ function fieldsOf(own) {
    const entries = FIELD_NAMES.map((name)=>[
            name,
            [
                ...own[name] ?? [],
                ...KNOWN_FIELDS[name]
            ]
        ]);
    return Object.fromEntries(entries);
}
/** Most names of one file that are looked at: a record of another kind has any number of them. */ const MAX_NAMES = 1_000;
/**
 * The names by which the records of one file have their fields: those that are known, and after
 * them what differs from those by case or by what stands between words (`Client IP`, `StatusCode`).
 */ class Spellings {
    #known = new Map();
    #seen = new Set();
    #fields;
    constructor(fields){
        this.#fields = fields;
        for (const field of FIELD_NAMES)for (const name of new Set(fields[field].map(plain)))this.#known.set(name, [
            ...this.#known.get(name) ?? [],
            field
        ]);
    }
    /** The names of each field, once a record or a header has some names. */ of(names) {
        for (const name of names)if (!this.#seen.has(name) && this.#seen.size < MAX_NAMES) this.#meet(name);
        return this.#fields;
    }
    #meet(name) {
        this.#seen.add(name);
        for (const field of this.#known.get(plain(name)) ?? [])if (!this.#fields[field].includes(name)) this.#fields = {
            ...this.#fields,
            [field]: [
                ...this.#fields[field],
                name
            ]
        };
    }
}
/** A name without case, and without what stands between words. */ function plain(name) {
    return name.toLowerCase().replace(/[\s_-]/gu, '');
}
/** The value of a record under a name, or under its dotted path; undefined where it has none. */ function valueAt(record, name) {
    if (Object.hasOwn(record, name)) return record[name];
    if (!name.includes('.')) return undefined;
    return name.split('.').reduce((value, part)=>{
        const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
        return isObject ? value[part] : undefined;
    }, record);
}
/** The path of a request line (`GET /a HTTP/1.1`); null where it is none. */ function pathOfRequest(request) {
    const start = request.indexOf(' ');
    if (start <= 0 || !/^[A-Za-z_-]+ /u.test(request)) return null;
    const end = request.lastIndexOf(' HTTP/');
    const target = request.slice(start + 1, end > start ? end : undefined).trim();
    return target === '' ? null : target;
}
/** A status of three digits, or of a class (`5xx`); null where it is none. */ function statusOf(value) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (/^[1-5]xx$/iu.test(text)) return Number(text[0]) * 100;
    return /^[1-9]\d{2}$/u.test(text) ? Number(text) : null;
}
/** A text that says something; null for what logs write where there is nothing. */ function textOf(value) {
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return null;
    const text = value.trim();
    return text === '' || text === '-' ? null : text;
}

// EXTERNAL MODULE: ./src/scanners/activity/input/files.js
var files = __webpack_require__(39229);
;// CONCATENATED MODULE: ./src/scanners/activity/counts/names.js
/** Numbers for texts, in the order in which they come. */ class Names {
    #ids = new Map();
    #texts = [];
    /**
   * The number of a text, a new one for a new text.
   * @param most how many texts there may be: a further one gets -1
   */ id(text, most) {
        const known = this.#ids.get(text);
        if (known !== undefined) return known;
        if (this.#texts.length >= most) return -1;
        // A part of a line would keep the whole chunk of the file in memory that it was cut from.
        const own = Buffer.from(text, 'utf8').toString('utf8');
        this.#ids.set(own, this.#texts.length);
        return this.#texts.push(own) - 1;
    }
    /** The text of a number. */ text(id) {
        return this.#texts[id] ?? '';
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/counts/route.js
/** Most characters of a route, and most of its parts. */ const MAX_LENGTH = 100;
const MAX_PARTS = 6;
/** What stands for a part that is different for everybody. */ const ANY = ':id';
/**
 * Names of things rather than of places: numbers, digests, tokens, addresses of people. A part that
 * may be one is never shown: it may be what lets somebody in.
 */ const THING = /^\d+$|^[a-z]{1,12}[-_]\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^(?=.*\d)[0-9a-f]{6,}$|^(?=.*\d)(?=.*[a-z])[\w~=+-]{16,}$|^[\w=+-]{33,}$|@|%[0-9a-f]{2}|[^\x21-\x7e]|[:=]/iu;
/** What comes after such a name is often what lets somebody in, however short it is. */ const BEFORE_SECRET = /(?:token|key|secret|password|passwd|pwd|session|invite|invitation|code)s?$|(?:reset|verify|confirm|activate|magic|otp)$/iu;
/** What is a place behind such a name too: `refresh`, `sign-out`. */ const PLACE = /^[a-z]{1,20}(?:[-_][a-z]{1,20}){0,3}$/u;
/**
 * The route of a path: without its query, and with `:id` for every part that names one thing.
 * `/users/17/orders?page=2` and `/users/4/orders` are the same route.
 */ function routeOf(path) {
    const plain = path.replace(/^[a-z]+:\/\/[^/?#]*/iu, '').replace(/[?#;\\].*$/su, '');
    const parts = plain.split('/').filter((part)=>part !== '');
    const shown = parts.slice(0, MAX_PARTS).map((part, index)=>{
        const isGuarded = BEFORE_SECRET.test(parts[index - 1] ?? '');
        return part.split('.').map((piece)=>placeholder(piece, isGuarded)).join('.');
    });
    const more = parts.length > MAX_PARTS ? [
        '\u2026'
    ] : [];
    const text = [
        ...shown,
        ...more
    ].join('/');
    const lead = plain.startsWith('/') || plain === '' ? '/' : '';
    return `${lead}${text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\u2026` : text}`;
}
function placeholder(part, isGuarded) {
    return THING.test(part) || isGuarded && !PLACE.test(part) ? ANY : part;
}

;// CONCATENATED MODULE: ./src/scanners/activity/counts/table.js
/** Both numbers of a pair are below this, so that together they fit a double exactly. */ const HALF = 2 ** 26;
/** A sum for each pair of numbers, in typed arrays: some 30 bytes a pair instead of hundreds. */ class Table {
    #size = 0;
    #mask = 0x3ff;
    #keys = new Float64Array(this.#mask + 1).fill(-1);
    #sums = new Float64Array(this.#mask + 1);
    /**
   * Adds to the sum of a pair; both numbers are whole, from 0 to below 2^26.
   * @returns whether the pair is new
   */ add(first, second, count) {
        if (this.#size * 4 > this.#mask * 3) this.#grow();
        const key = first * HALF + second;
        const slot = this.#slot(key);
        const isNew = this.#keys[slot] === -1;
        if (isNew) {
            this.#keys[slot] = key;
            this.#size += 1;
        }
        this.#sums[slot] = (this.#sums[slot] ?? 0) + count;
        return isNew;
    }
    /** Every pair with its sum, sorted by the first number, then by the second. */ *rows() {
        for (const key of this.#sorted()){
            const first = Math.floor(key / HALF);
            yield {
                first,
                second: key - first * HALF,
                sum: this.#sums[this.#slot(key)] ?? 0
            };
        }
    }
    #sorted() {
        const keys = new Float64Array(this.#size);
        let next = 0;
        for (const key of this.#keys)if (key !== -1) {
            keys[next] = key;
            next += 1;
        }
        return keys.sort();
    }
    /** The place of a key, or the free one where it belongs. */ #slot(key) {
        const high = Math.floor(key / HALF);
        const low = key - high * HALF;
        let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) & 0x7fffffff;
        slot = (slot ^ slot >>> 15) & this.#mask;
        while(this.#keys[slot] !== -1 && this.#keys[slot] !== key)slot = slot + 1 & this.#mask;
        return slot;
    }
    #grow() {
        const [keys, sums] = [
            this.#keys,
            this.#sums
        ];
        this.#mask = this.#mask * 2 + 1;
        this.#keys = new Float64Array(this.#mask + 1).fill(-1);
        this.#sums = new Float64Array(this.#mask + 1);
        keys.forEach((key, old)=>{
            if (key === -1) return;
            const slot = this.#slot(key);
            this.#keys[slot] = key;
            this.#sums[slot] = sums[old] ?? 0;
        });
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/counts/samples.js



/** Most paths that are shown of a client. */ const SHOWN = 8;
/** Most paths that are told apart. */ const samples_MAX_PATHS = 200_000;
const NEVER = {
    found: 0,
    missing: 0
};
/** What clients asked for: how often which path, and how often it was missing. */ class Samples {
    #paths = new Names();
    #found = new Table();
    #missing = new Table();
    /** Adds requests of a client, by its number. @param path without its query */ add(client, path, isMissing, count) {
        const id = this.#paths.id(path, samples_MAX_PATHS);
        if (id >= 0) (isMissing ? this.#missing : this.#found).add(client, id, count);
    }
    /**
   * The paths that each of some clients asked for most: missing ones first, then by number.
   * @param nameOf the name of a client's number
   */ paths(clients, nameOf) {
        const all = new Map();
        for (const kind of [
            'found',
            'missing'
        ]){
            for (const { first, second, sum } of (kind === 'found' ? this.#found : this.#missing).rows()){
                const client = nameOf(first);
                if (!clients.has(client)) continue;
                const own = all.get(client) ?? new Map();
                all.set(client, own.set(second, {
                    ...own.get(second) ?? NEVER,
                    [kind]: sum
                }));
            }
        }
        return new Map([
            ...all
        ].map(([client, own])=>[
                client,
                this.#most(own)
            ]));
    }
    #most(asked) {
        return [
            ...asked
        ].map(([id, { found, missing }])=>({
                path: this.#paths.text(id),
                found,
                missing
            })).sort((a, b)=>b.missing - a.missing || b.found - a.found || (0,text_order/* compareText */.n)(a.path, b.path)).slice(0, SHOWN).map(({ path })=>path);
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/counts/templates.js

/**
 * Where more different names than this follow one part of a path, they name things and not places.
 */ const MANY = 40;
/**
 * A name with at least this share of the requests of the part before it is a place all the same.
 */ const LARGE = 0.02;
/**
 * Finds the parts of routes that only name things, by how many there are: `/users/ada` and
 * `/users/bob` are one route where there are many users. Which come first makes no difference.
 * @param requests by route
 * @returns the new name of each route
 */ function templatesOf(requests) {
    const root = emptyPart();
    for (const [route, count] of requests){
        let at = root;
        at.requests += count;
        for (const name of route.split('/'))at = childOf(at, name, count);
        at.routes.push(route);
    }
    const names = new Map();
    templates_name(root, [], names);
    return names;
}
function emptyPart() {
    return {
        requests: 0,
        routes: [],
        children: new Map()
    };
}
function childOf(parent, name, count) {
    const child = parent.children.get(name) ?? emptyPart();
    parent.children.set(name, child);
    child.requests += count;
    return child;
}
function templates_name(part, path, names) {
    for (const route of part.routes)names.set(route, path.join('/'));
    const isMany = part.children.size > MANY;
    const joined = emptyPart();
    for (const [own, child] of part.children){
        if (isMany && (own === ANY || child.requests < LARGE * part.requests)) join(joined, child);
        else templates_name(child, [
            ...path,
            own
        ], names);
    }
    if (isMany) templates_name(joined, [
        ...path,
        ANY
    ], names);
}
/** Adds all of a part to another one. */ function join(to, from) {
    to.requests += from.requests;
    for (const route of from.routes)to.routes.push(route);
    for (const [own, child] of from.children){
        const same = to.children.get(own);
        if (same === undefined) to.children.set(own, child);
        else join(same, child);
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/counts/tally.js







/**
 * Most clients and routes that are counted one by one. What comes after them counts for the site
 * and the status classes only: memory is bounded.
 */ const tally_MOST = {
    client: 300_000,
    route: 100_000,
    site: 5_000,
    status: 10
};
/** Most raw paths of which the route is remembered. */ const MAX_REMEMBERED = 20_000;
/** A metric of which a series has nothing. */ const NOTHING = {
    quarters: [],
    counts: []
};
/** Adds up requests. The order in which they come makes no difference. */ class Tally {
    #names = new Map();
    #tables = new Map();
    #seen = new Table();
    #samples = new Samples();
    #routes = new Map();
    #overflow = 0;
    /** How many requests were of clients or routes beyond those that are counted one by one. */ get overflow() {
        return this.#overflow;
    }
    /** Adds one request, or several alike. */ add(hit) {
        const quarter = Math.floor(hit.time / QUARTER);
        const isMissing = hit.status === 404;
        const metric = metricOf(hit.status);
        const route = hit.path === null ? null : this.#routeOf(hit.path);
        const whole = this.#count('site', '', quarter, metric, hit);
        if (hit.site !== null) this.#count('site', hit.site, quarter, metric, hit);
        if (hit.status !== null) this.#count('status', `${Math.floor(hit.status / 100)}xx`, quarter, metric, hit);
        // A missing page is no route of the site: whoever probes would fill the memory with them.
        if (route !== null && !isMissing) this.#count('route', route, quarter, metric, hit);
        const client = hit.client === null ? -1 : this.#count('client', hit.client, quarter, metric, hit);
        if (client >= 0 && route !== null) this.#samples.add(client, route, isMissing, hit.count);
        if (!isMissing || hit.path === null) return;
        const path = hit.path.replace(/[?#].*$/su, '');
        this.#missing('site', whole, quarter, path);
        if (client >= 0) this.#missing('client', client, quarter, path);
    }
    /** Everything that was added. */ counts() {
        const series = [
            ...this.#tables
        ].flatMap(([subject, tables])=>{
            const names = this.#names.get(subject) ?? new Names();
            return subject === 'route' ? routesOf(tables, names) : seriesOf(subject, tables, names);
        });
        series.sort((a, b)=>(0,text_order/* compareText */.n)(a.subject, b.subject) || (0,text_order/* compareText */.n)(a.name, b.name));
        return {
            series: withoutTwin(series)
        };
    }
    /** The paths that each of some clients asked for most: missing ones first, then by number. */ paths(clients) {
        const names = this.#namesOf('client');
        return this.#samples.paths(clients, (id)=>names.text(id));
    }
    /**
   * Adds a missing path, which counts once an hour: one that many pages or people ask for is a
   * broken link, and only many different ones are probing.
   */ #missing(subject, id, quarter, path) {
        const hour = Math.floor(quarter / HOUR);
        const [high, low] = digest(`${subject} ${id} ${hour} ${path}`);
        if (!this.#seen.add(high, low, 1)) return;
        const tables = this.#tables.get(subject);
        // Every series has a row of requests wherever it has anything.
        tables?.requests.add(id, hour * HOUR, 0);
        tables?.missing.add(id, hour * HOUR, 1);
    }
    /** @returns the number of the name; -1 when there are too many */ #count(subject, name, quarter, metric, hit) {
        const id = this.#namesOf(subject).id(name, tally_MOST[subject]);
        if (id < 0) {
            this.#overflow += hit.count;
            return id;
        }
        const tables = this.#tables.get(subject);
        tables?.requests.add(id, quarter, hit.count);
        if (metric !== null) tables?.[metric].add(id, quarter, hit.count);
        if (hit.errors !== undefined) tables?.errors.add(id, quarter, hit.errors);
        return id;
    }
    #namesOf(subject) {
        const known = this.#names.get(subject);
        if (known !== undefined) return known;
        const names = new Names();
        this.#names.set(subject, names);
        this.#tables.set(subject, emptyTables());
        return names;
    }
    #routeOf(path) {
        const known = this.#routes.get(path);
        if (known !== undefined) return known;
        const route = routeOf(path);
        if (this.#routes.size >= MAX_REMEMBERED) this.#routes = new Map();
        this.#routes.set(Buffer.from(path, 'utf8').toString('utf8'), route);
        return route;
    }
}
/** What a request counts for besides; missing paths are counted apart. */ function metricOf(status) {
    if (status === null || status < 400) return null;
    if (status === 401 || status === 403) return 'auth';
    if (status === 429) return 'throttled';
    return status >= 500 ? 'errors' : null;
}
function seriesOf(subject, tables, names) {
    const columns = ofEachMetric((metric)=>columnsOf(tables[metric]));
    return [
        ...columns.requests
    ].map(([id, { quarters }])=>({
            subject,
            name: names.text(id),
            quarters,
            counts: ofEachMetric((metric)=>columns[metric].get(id) ?? NOTHING)
        }));
}
function ofEachMetric(of) {
    return Object.fromEntries(METRICS.map((metric)=>[
            metric,
            of(metric)
        ]));
}
/** The rows of a table, a column for each name. */ function columnsOf(table) {
    const columns = new Map();
    let last = -1;
    let [quarters, counts] = [
        [],
        []
    ];
    // Copied, since an array that has grown by and by takes up to twice its room.
    const end = ()=>last < 0 ? null : columns.set(last, {
            quarters: quarters.slice(),
            counts: counts.slice()
        });
    for (const { first, second, sum } of table.rows()){
        if (first !== last) {
            end();
            [last, quarters, counts] = [
                first,
                [],
                []
            ];
        }
        quarters.push(second);
        counts.push(sum);
    }
    end();
    return columns;
}
/** The series of routes, those that only differ in what they name joined to one. */ function routesOf(tables, names) {
    const requests = new Map();
    for (const { first, sum } of tables.requests.rows()){
        const route = names.text(first);
        requests.set(route, (requests.get(route) ?? 0) + sum);
    }
    const templates = templatesOf(requests);
    const merged = {
        tables: emptyTables(),
        names: new Names()
    };
    for (const metric of METRICS)for (const { first, second, sum } of tables[metric].rows()){
        const route = names.text(first);
        merged.tables[metric].add(merged.names.id(templates.get(route) ?? route, Infinity), second, sum);
    }
    return seriesOf('route', merged.tables, merged.names);
}
function emptyTables() {
    return ofEachMetric(()=>new Table());
}
/** Leaves out a site that has the log to itself: the series of the whole log says the same. */ function withoutTwin(series) {
    const named = series.filter(({ subject, name })=>subject === 'site' && name !== '');
    return named.length === 1 ? series.filter((one)=>one !== named[0]) : [
        ...series
    ];
}
/** Two numbers below 2^26 that stand for a text: an FNV-1a hash with two seeds. */ function digest(text) {
    let high = 0x811c9dc5;
    let low = 0x1b873593;
    for(let at = 0; at < text.length; at += 1){
        const code = text.charCodeAt(at);
        high = Math.imul(high ^ code, 0x01000193);
        low = Math.imul(low ^ code, 0x85ebca6b);
        low ^= low >>> 13;
    }
    return [
        high >>> 6 & 0x3ffffff,
        low >>> 6 & 0x3ffffff
    ];
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/time.js
const MONTHS = [
    'jan',
    'feb',
    'mar',
    'apr',
    'may',
    'jun',
    'jul',
    'aug',
    'sep',
    'oct',
    'nov',
    'dec'
];
const ISO = /^(?<year>\d{4})(?<dash>[-/]?)(?<month>\d{2})\k<dash>(?<day>\d{2})[Tt _](?<hour>\d{2})(?<colon>:?)(?<minute>\d{2})(?:\k<colon>(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)? ?(?<zone>Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/u;
const COMMON = /^(?<day>\d{1,2})(?<dash>[-/])(?<month>[A-Za-z]{3})\k<dash>(?<year>\d{4})[: ](?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.(?<fraction>\d{1,9}))? ?(?<zone>[+-]\d{4}|Z)?$/u;
const RFC_1123 = /^(?:[A-Za-z]{3}, )?(?<day>\d{1,2}) (?<month>[A-Za-z]{3}) (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) (?<zone>GMT|UTC|Z|[+-]\d{4})$/u;
/** What `date` and the C library write. */ const ASCTIME = /^(?:[A-Za-z]{3} )?(?<month>[A-Za-z]{3}) {1,2}(?<day>\d{1,2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2}) (?:(?<zone>GMT|UTC|Z|[+-]\d{4}) )?(?<year>\d{4})$/u;
const EPOCH = /^\d{9,19}(?:\.\d+)?$/u;
/** The years of logs: a time outside of them is a broken clock, or no time. */ const YEARS = {
    from: Date.UTC(2000, 0),
    until: Date.UTC(2100, 0)
};
/**
 * Reads a time in any of the spellings of logs: ISO 8601 with or without a zone, that of the Common
 * log format, of HTTP headers and of `date`, and seconds, milliseconds, micro- or nanoseconds since
 * 1970. A time without a zone is UTC.
 * @returns milliseconds since 1970; null when it is no time
 */ function timeOf(value) {
    const time = read(value);
    return time !== null && time >= YEARS.from && time < YEARS.until ? time : null;
}
function read(value) {
    if (typeof value === 'number') return fromEpoch(value);
    if (typeof value !== 'string') return null;
    const text = value.trim();
    return EPOCH.test(text) ? fromEpoch(Number(text)) : written(text);
}
/**
 * The unit follows from the size: each is a thousand times the one before, and all are after 2001.
 */ function fromEpoch(value) {
    if (!Number.isFinite(value) || value < 1e9) return null;
    if (value < 1e11) return Math.round(value * 1e3);
    if (value < 1e14) return Math.round(value);
    if (value < 1e17) return Math.round(value / 1e3);
    return value < 1e20 ? Math.round(value / 1e6) : null;
}
function written(text) {
    const found = ISO.exec(text) ?? COMMON.exec(text) ?? RFC_1123.exec(text) ?? ASCTIME.exec(text);
    return found?.groups === undefined ? null : at(found.groups);
}
/** Null for a day or an hour that does not exist; second 60 is a leap second. */ function at(parts) {
    const { year, month = '', day, fraction = '', zone = '' } = parts;
    const [hour, minute, second] = [
        Number(parts['hour']),
        Number(parts['minute']),
        Number(parts['second'] ?? 0)
    ];
    const index = month.length === 2 ? Number(month) - 1 : MONTHS.indexOf(month.toLowerCase());
    if (index < 0 || index > 11 || hour > 23 || minute > 59 || second > 60) return null;
    const midnight = Date.UTC(Number(year), index, Number(day));
    if (new Date(midnight).getUTCDate() !== Number(day)) return null;
    const ms = fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * 1e3);
    return midnight + ((hour * 60 + minute - offsetOf(zone)) * 60 + second) * 1e3 + ms;
}
/** Minutes that a zone is ahead of UTC. */ function offsetOf(zone) {
    const found = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
    if (found === null) return 0;
    const [, sign, hours, minutes = '0'] = found;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/alb.js


/**
 * Type, time, load balancer, client, target, three times, both statuses, both sizes, request. An
 * IPv6 client stands in brackets.
 */ const LINE = /^(?:https?|h2|grpcs?|wss?) (\S+) \S+ (\S+) \S+ \S+ \S+ \S+ (\d{3}|-) (?:\d{3}|-) \S+ \S+ "((?:[^"\\]|\\.)*)"(?: |$)/u;
/**
 * Access logs of an AWS Application Load Balancer. Their request is a whole address, whose host is
 * the site.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html
 */ const ALB_LOG = {
    name: 'alb',
    create: ()=>(line, emit)=>{
            const found = LINE.exec(line);
            const time = found === null ? null : timeOf(found[1]);
            if (found === null || time === null) return false;
            const [, , peer = '', status, request = ''] = found;
            const address = /^[a-z]+:\/\/([^/:?]*)(?::\d+)?(\/.*|\?.*)?$/iu.exec(pathOfRequest(request) ?? '');
            emit({
                time,
                client: peer.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, ''),
                site: address?.[1] ?? null,
                path: address === null ? null : address[2] ?? '/',
                status: statusOf(status),
                count: 1
            });
            return true;
        }
};

;// CONCATENATED MODULE: ./src/scanners/activity/formats/common.js


/**
 * Host, what stands between, time, request and status. The request may hold escaped quotes; what
 * comes after the status (bytes, referrer, agent, times) differs by server and is not needed.
 */ const common_LINE = /^([^\s"]+) ([^[]*(?:\[[^\]]*\] [^[]*)?)\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}|-)(?: |$)/u;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-fA-F]*:[0-9a-fA-F:.]+\]?)$/u;
/**
 * How many words stand between client and time: the identity and the user. A user may have spaces.
 */ const BESIDE = 2;
/**
 * The Common and the Combined log format of Apache and nginx, with or without the name of the
 * virtual host before it (`vhost_combined`), and what nginx-ingress makes of it.
 * @see https://httpd.apache.org/docs/2.4/logs.html#common
 * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/log-format/
 */ const COMMON_LOG = {
    name: 'common',
    create: ()=>{
        const clock = new Clock();
        return (line, emit)=>{
            const found = common_LINE.exec(line.startsWith('"') ? unquoted(line) : line);
            if (found === null) return false;
            const [, first = '', between = '', when = '', request = '', status = ''] = found;
            const time = clock.read(when);
            if (time === null) return false;
            const { client, site } = sides(first, between);
            const path = pathOfRequest(request);
            emit({
                time,
                client,
                site,
                path,
                status: status === '-' ? null : Number(status),
                count: 1
            });
            return true;
        };
    }
};
/** A line that some tool exported in quotes; those within are doubled, as in CSV, or not. */ function unquoted(line) {
    const inner = line.slice(1).replace(/"$/u, '');
    return /\] ""\S/u.test(inner) ? inner.replaceAll('""', '"') : inner;
}
/** `10/Oct/2026:13:55:36 +0000`, whose hour is in the first 14 characters. */ const USUAL = /^\d{2}\/[A-Za-z]{3}\/\d{4}:\d{2}:[0-5]\d:[0-5]\d [+-]\d{4}$/u;
/** Reads times; those of one hour differ in the minute and the second only. */ class Clock {
    #hour = '';
    #zone = '';
    #start = 0;
    /** @returns milliseconds since 1970; null when it is no time */ read(text) {
        if (!USUAL.test(text)) return timeOf(text);
        const [hour, zone] = [
            text.slice(0, 14),
            text.slice(21)
        ];
        if (hour !== this.#hour || zone !== this.#zone) {
            const start = timeOf(`${hour}:00:00 ${zone}`);
            if (start === null) return null;
            [this.#hour, this.#zone, this.#start] = [
                hour,
                zone,
                start
            ];
        }
        return this.#start + (Number(text.slice(15, 17)) * 60 + Number(text.slice(18, 20))) * 1000;
    }
}
/** Whether a virtual host stands before the client. */ function sides(first, between) {
    if (ADDRESS.test(first)) return {
        client: bare(first),
        site: null
    };
    const words = between.split(' ').filter((word)=>word !== '');
    const second = words[0] ?? '';
    const isHost = words.length > BESIDE && (ADDRESS.test(second) || /:\d+$/u.test(first));
    return isHost ? {
        client: bare(second),
        site: first.replace(/:\d+$/u, '')
    } : {
        client: bare(first),
        site: null
    };
}
/** An IPv6 address without its brackets. */ function bare(address) {
    return address.startsWith('[') ? address.replace(/^\[|\]$/gu, '') : address;
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/record.js


/**
 * A request from a record of named values; null when none of them is its time,
 * or it says neither who asked, nor for what, nor how that ended.
 * @param value the value of a name; undefined where the record has none
 */ function hitOf(fields, value) {
    const first = (field, read)=>{
        for (const name of fields[field]){
            const raw = value(name);
            const known = raw === undefined || raw === null ? null : read(raw);
            if (known !== null) return known;
        }
        return null;
    };
    const time = first('time', timeOf);
    if (time === null) return null;
    const request = (raw)=>typeof raw === 'string' ? pathOfRequest(raw) : null;
    const client = first('client', textOf);
    const path = first('path', textOf) ?? first('request', request);
    const status = first('status', statusOf);
    // Metrics and other logs have times, too.
    if (client === null && path === null && status === null) return null;
    return {
        time,
        client,
        site: first('site', textOf),
        path,
        status,
        count: 1
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/csv.js


const SEPARATORS = [
    ',',
    ';',
    '\t'
];
/** Values separated by commas, semicolons or tabs, with their names in the first line. */ function csv(fields) {
    return {
        name: 'csv',
        create: ()=>{
            let rows = null;
            return (line, emit)=>{
                if (rows !== null) return rows(line, emit);
                rows = rowsBelow(line.replace(/^\uFEFF/u, ''), fields);
                return rows !== null;
            };
        }
    };
}
/** The reader of the lines below a header; null when a line is no header. */ function rowsBelow(header, fields) {
    const separator = SEPARATORS.find((one)=>header.includes(one));
    if (separator === undefined) return null;
    const names = cells(header, separator);
    const spelled = new Spellings(fields).of(names);
    if (!spelled.time.some((name)=>names.includes(name))) return null;
    const columns = new Map(names.map((name, index)=>[
            name,
            index
        ]));
    return (line, emit)=>{
        const values = cells(line, separator);
        if (values.length !== names.length) return false;
        const hit = hitOf(spelled, (name)=>{
            const index = columns.get(name);
            return index === undefined ? undefined : values[index];
        });
        if (hit !== null) emit(hit);
        return hit !== null;
    };
}
/** The values of a line; a quoted one may hold the separator, and a doubled quote for one. */ function cells(line, separator) {
    if (!line.includes('"')) return line.split(separator);
    const values = [];
    let start = 0;
    while(start <= line.length){
        const quoted = line[start] === '"';
        const end = quoted ? closing(line, start + 1) + 1 : line.indexOf(separator, start);
        const stop = end < start ? line.length : end;
        values.push(quoted ? line.slice(start + 1, stop - 1).replaceAll('""', '"') : line.slice(start, stop));
        start = stop + 1;
    }
    return values;
}
/** Where a quoted value ends: the first quote that is not doubled, or the end of the line. */ function closing(line, from) {
    for(let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2))if (line[at + 1] !== '"') return at;
    return line.length;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/scanners/activity/formats/forge-otlp.js

const attributeValue = schemas/* looseObject */._H3({
    stringValue: schemas/* string */.YjP().exactOptional(),
    intValue: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* number */.aig()
    ]).exactOptional()
});
/** Attributes of OpenTelemetry in JSON: a list of keys, each with a value by its type. */ const attributes = schemas/* array */.YOg(schemas/* looseObject */._H3({
    key: schemas/* string */.YjP(),
    value: attributeValue
})).default([]);
/** The text of the first of some attributes that is there; null for none. */ function attributeOf(list, names) {
    for (const name of names){
        const value = list.find(({ key })=>key === name)?.value;
        const text = value?.stringValue ?? value?.intValue;
        if (text !== undefined && text !== '') return String(text);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/forge-logs.js



const entry = schemas/* looseObject */._H3({
    timeUnixNano: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* number */.aig()
    ]),
    severityText: schemas/* string */.YjP().default(''),
    attributes: attributes
});
/** The levels that tell of an error. */ const FAILED = new Set([
    'ERROR',
    'FATAL',
    'CRITICAL'
]);
/**
 * Logs of a Forge app, as Atlassian's REST API gives them: one line of the app's own log counts as
 * one request to its function, and a line of the level error as one that failed. What the app wrote
 * is not read.
 * @returns whether all of it could be read; null when it is no such export
 * @see https://developer.atlassian.com/platform/forge/export-app-logs/
 */ function forgeLogs(record, emit) {
    if (!Object.hasOwn(record, 'appLogs')) return null;
    const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).safeParse(record['appLogs']);
    return list.success && list.data.map((one)=>readEntry(one, emit)).every((known)=>known);
}
function readEntry(value, emit) {
    const known = entry.safeParse(value);
    const time = known.success ? timeOf(known.data.timeUnixNano) : null;
    if (!known.success || time === null) return false;
    const { attributes: given, severityText } = known.data;
    emit({
        time,
        client: null,
        site: attributeOf(given, [
            'contextAri',
            'cloudId',
            'installationContext'
        ]),
        path: attributeOf(given, [
            'functionKey',
            'moduleKey'
        ]),
        status: FAILED.has(severityText.toUpperCase()) ? 500 : 200,
        count: 1
    });
    return true;
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/forge-metrics.js




const forge_metrics_instant = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* number */.aig()
]);
const dataPoint = schemas/* looseObject */._H3({
    attributes: attributes,
    startTimeUnixNano: forge_metrics_instant.exactOptional(),
    timeUnixNano: forge_metrics_instant,
    asInt: forge_metrics_instant.exactOptional(),
    asDouble: schemas/* number */.aig().exactOptional()
});
const metric = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    sum: schemas/* looseObject */._H3({
        aggregationTemporality: schemas/* union */.KCZ([
            schemas/* string */.YjP(),
            schemas/* number */.aig()
        ]).exactOptional(),
        dataPoints: schemas/* array */.YOg(dataPoint).default([])
    }).exactOptional()
});
const resourceMetrics = schemas/* array */.YOg(schemas/* looseObject */._H3({
    resource: schemas/* looseObject */._H3({
        attributes: attributes
    }).exactOptional(),
    scopeMetrics: schemas/* array */.YOg(schemas/* looseObject */._H3({
        metrics: schemas/* array */.YOg(metric).default([])
    })).default([])
}));
/** Counters of requests, and counters of those among them that failed. */ const COUNTERS = new Map([
    [
        'forge_backend_invocation_count',
        'requests'
    ],
    [
        'forge_backend_invocation_errors',
        'errors'
    ],
    [
        'forge_api_request_count',
        'requests'
    ]
]);
/** What GraphQL wraps around an export, from the outside in. */ const WRAPPERS = [
    'data',
    'ecosystem',
    'forgeMetrics',
    'appMetrics'
];
/**
 * The metrics export of Forge, OTLP in JSON, as its GraphQL API gives it. It counts by site,
 * function and status class, and knows no clients.
 * @returns whether all counters of requests could be read; null when it is no such export
 * @see https://developer.atlassian.com/platform/forge/export-app-metrics/
 */ function forgeMetrics(record, emit) {
    const inner = unwrapped(record);
    if (!Object.hasOwn(inner, 'resourceMetrics')) return null;
    const known = resourceMetrics.safeParse(inner['resourceMetrics']);
    if (!known.success) return false;
    return known.data.flatMap(({ resource, scopeMetrics })=>scopeMetrics.flatMap(({ metrics })=>metrics.map((one)=>readMetric(one, resource?.attributes ?? [], emit)))).every((readable)=>readable);
}
function unwrapped(record) {
    return WRAPPERS.reduce((value, name)=>{
        const inner = value[name];
        return typeof inner === 'object' && inner !== null ? inner : value;
    }, record);
}
/** A counter that goes on from export to export (cumulative) tells no rate, and is not read. */ function readMetric({ name, sum }, shared, emit) {
    const counter = COUNTERS.get(name);
    if (counter === undefined || sum === undefined) return true;
    const { aggregationTemporality: kind } = sum;
    if (kind === 2 || kind === 'AGGREGATION_TEMPORALITY_CUMULATIVE') return false;
    return sum.dataPoints.map((point)=>{
        const hit = forge_metrics_hitOf(point, [
            ...point.attributes,
            ...shared
        ], counter);
        if (hit !== null) emit(hit);
        return hit !== null;
    }).every((known)=>known);
}
function forge_metrics_hitOf({ startTimeUnixNano, timeUnixNano, asInt, asDouble }, given, counter) {
    const time = timeOf(startTimeUnixNano ?? timeUnixNano);
    const value = Number(asInt ?? asDouble ?? Number.NaN);
    if (time === null || !Number.isFinite(value) || value < 0) return null;
    return {
        time,
        client: null,
        site: attributeOf(given, [
            'contextAri'
        ]),
        path: attributeOf(given, [
            'functionKey',
            'url',
            'remote',
            'moduleKey'
        ]),
        status: statusOf(attributeOf(given, [
            'status'
        ])),
        count: counter === 'requests' ? value : 0,
        ...counter === 'errors' ? {
            errors: value
        } : {}
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/json.js




/** One JSON object a line, with fields by any of their names; also one export of Forge a line. */ function jsonLines(fields) {
    return {
        name: 'json',
        create: ()=>{
            const spellings = new Spellings(fields);
            return (line, emit)=>{
                const value = parsed(line);
                return value !== undefined && readValue(value, spellings, emit);
            };
        }
    };
}
/**
 * Reads a whole JSON value: a record, a list of records, or what Forge exports.
 * @returns whether all of it could be read
 */ function readJson(value, fields, emit) {
    return readValue(value, new Spellings(fields), emit);
}
function readValue(value, spellings, emit) {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.map((one)=>readValue(one, spellings, emit)).every((known)=>known);
    const record = value;
    const forge = forgeMetrics(record, emit) ?? forgeLogs(record, emit);
    if (forge !== null) return forge;
    const hit = hitOf(spellings.of(Object.keys(record)), (name)=>valueAt(record, name));
    if (hit !== null) emit(hit);
    return hit !== null;
}
/** The value of a JSON text; undefined when it is none. */ function parsed(text) {
    if (!/^\s*[[{]/u.test(text)) return undefined;
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/w3c.js


/**
 * The extended log format of the W3C, whose `#Fields:` line names the columns: CloudFront separates
 * them by tabs, IIS by spaces. Date and time are two columns, in UTC.
 * @see https://www.w3.org/TR/WD-logfile
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */ function w3c(fields) {
    return {
        name: 'w3c',
        create: ()=>{
            let columns = null;
            let spelled = fields;
            return (line, emit)=>{
                if (line.startsWith('#')) {
                    const header = /^#Fields:\s*(.*)$/iu.exec(line)?.[1];
                    if (header !== undefined) {
                        const names = header.trim().toLowerCase().split(/\s+/u);
                        columns = new Map(names.map((name, at)=>[
                                name,
                                at
                            ]));
                        spelled = new Spellings(fields).of(names);
                    }
                    return /^#[A-Za-z-]+:/u.test(line);
                }
                if (columns === null) return false;
                const values = line.split(line.includes('\t') ? '\t' : ' ');
                if (values.length < columns.size) return false;
                const hit = hitOf(spelled, valueIn(values, columns));
                if (hit !== null) emit(hit);
                return hit !== null;
            };
        }
    };
}
function valueIn(values, columns) {
    const value = (name)=>values[columns.get(name) ?? -1];
    const [date, time] = [
        value('date'),
        value('time')
    ];
    const whole = date === undefined || time === undefined ? undefined : `${date} ${time}`;
    return (name)=>name === 'time' && whole !== undefined ? whole : value(name);
}

;// CONCATENATED MODULE: ./src/scanners/activity/formats/any.js





/** Most characters of a JSON document of many lines: it is read whole. */ const MAX_DOCUMENT = 64 * 1024 * 1024;
const JUDGED_BY = [
    'client',
    'status'
];
/** The formats of lines, those first that are told apart most easily. */ function formatsOf(fields) {
    return [
        jsonLines(fields),
        COMMON_LOG,
        ALB_LOG,
        w3c(fields),
        csv(fields)
    ];
}
/** Reads one file of any format: lines one after the other, then the end. */ class AnyReader {
    #fields;
    #emit;
    #readers;
    #lines = 0;
    #number = 0;
    #unreadable = 0;
    #first = null;
    /** Lines of a JSON document that is spread over several; null for other files. */ #document = null;
    #size = 0;
    #hits = 0;
    #has = {
        client: false,
        status: false
    };
    constructor(fields, emit){
        this.#fields = fields;
        this.#emit = (hit)=>{
            this.#hits += 1;
            this.#has.client ||= hit.client !== null;
            this.#has.status ||= hit.status !== null;
            emit(hit);
        };
        this.#readers = formatsOf(fields).map((format)=>format.create());
    }
    /** Takes the next line, without its end. */ line(text) {
        this.#number += 1;
        if (text.trim() === '') return;
        this.#lines += 1;
        if (this.#document !== null) this.#collect(text);
        else if (this.#lines === 1 && /^[[{]/u.test(text) && parsed(text) === undefined) {
            this.#document = [];
            this.#collect(text);
        } else if (!this.#read(text)) this.#miss(1);
    }
    /** Says that the file is over. @returns what was read of it */ end() {
        if (this.#document !== null) {
            const value = this.#size > MAX_DOCUMENT ? undefined : parsed(this.#document.join('\n'));
            if (value === undefined || !readJson(value, this.#fields, this.#emit)) {
                this.#first = 1;
                this.#unreadable = this.#lines;
            }
        }
        return {
            lines: this.#lines,
            unreadable: this.#unreadable,
            firstUnreadable: this.#first,
            absent: this.#hits === 0 ? [] : JUDGED_BY.filter((field)=>!this.#has[field])
        };
    }
    /** The format that read the line before is asked first. */ #read(text) {
        const index = this.#readers.findIndex((read)=>read(text, this.#emit));
        const [found] = index > 0 ? this.#readers.splice(index, 1) : [];
        if (found !== undefined) this.#readers.unshift(found);
        return index >= 0;
    }
    #collect(text) {
        this.#size += text.length + 1;
        if (this.#size <= MAX_DOCUMENT) this.#document?.push(text);
    }
    #miss(count) {
        this.#unreadable += count;
        this.#first ??= this.#number;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/system/gzip.js
var gzip = __webpack_require__(6741);
;// CONCATENATED MODULE: ./src/scanners/activity/input/lines.js



/** Most bytes of one line; what is longer is no line of a log. */ const MAX_LINE = 256 * 1024;
const NEWLINE = 0x0a;
/**
 * Reads a stream line by line, unzipped where it starts as gzip does.
 * @param onLine gets each line without its end; a line that is too long as its first part
 * @throws what the stream and the unpacking throw
 */ async function eachLine(stream, onLine) {
    let rest = Buffer.alloc(0);
    for await (const chunk of (await unpacked(stream))){
        const data = rest.length === 0 ? chunk : Buffer.concat([
            rest,
            chunk
        ]);
        const end = data.lastIndexOf(NEWLINE);
        if (end < 0) {
            // Of a line that is too long only the beginning is kept: that it is too long is all that
            // counts.
            rest = data.length > MAX_LINE ? data.subarray(0, MAX_LINE) : data;
            continue;
        }
        for (const line of data.toString('utf8', 0, end).split('\n'))onLine(trimmed(line));
        rest = data.subarray(end + 1);
    }
    if (rest.length > 0) onLine(trimmed(rest.toString('utf8')));
}
function trimmed(line) {
    const cut = line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line;
    return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
}
/** The chunks of a stream, unzipped where its first two bytes are those of gzip. */ async function unpacked(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    const head = [];
    for(let size = 0; size < 2;){
        const next = await chunks.next();
        if (next.done === true) break;
        head.push(next.value);
        size += next.value.length;
    }
    const first = Buffer.concat(head);
    const all = joined(first, chunks);
    if (!(0,gzip/* isGzip */.b)(first)) return all;
    return (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(all), (0,external_node_zlib_.createGunzip)(), ()=>undefined);
}
async function* joined(first, rest) {
    if (first.length > 0) yield first;
    for(let next = await rest.next(); next.done !== true; next = await rest.next())yield next.value;
}

;// CONCATENATED MODULE: ./src/scanners/activity/input/read.js





/**
 * Reads logs, one after the other and line by line.
 * @throws LogError when a file cannot be read to its end
 */ async function readLogs(logs, fields) {
    const tally = new Tally();
    const files = [];
    for (const log of logs)files.push(await readLog(log, fields, tally));
    return {
        tally,
        files
    };
}
async function readLog({ name, open }, fields, tally) {
    const reader = new AnyReader(fields, (hit)=>{
        tally.add(hit);
    });
    try {
        await eachLine(open(), (line)=>{
            reader.line(line);
        });
    } catch (error) {
        throw new files/* LogError */.ZI(`${name} could not be read to its end: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error
        });
    }
    return {
        name,
        ...reader.end()
    };
}

;// CONCATENATED MODULE: ./src/scanners/activity/readability.js
/**
 * Why logs count as not read: too many lines that cannot be, or a file with none that can.
 * @param most share of lines that may be unreadable, such as `1%`
 */ function problemsOf(files, most) {
    const lines = files.reduce((sum, file)=>sum + file.lines, 0);
    const unreadable = files.reduce((sum, file)=>sum + file.unreadable, 0);
    const isTooMany = unreadable > lines * Number.parseFloat(most) / 100;
    const whole = files.filter((file)=>file.lines > 0 && file.unreadable === file.lines);
    const worst = isTooMany ? files.filter((file)=>file.unreadable > 0) : whole;
    return worst.map((file)=>`${unreadableWords(file)}${isTooMany ? `, and max-unreadable is ${most}` : ''}. Name its fields under scan.activity.fields, or leave the file out`);
}
/** What is worth saying of logs that were read. */ function notesOf(files, overflow) {
    return [
        ...files.filter(({ unreadable })=>unreadable > 0).map(unreadableWords),
        ...files.filter(({ lines })=>lines === 0).map(({ name })=>`${name} is empty`),
        ...files.filter(({ absent })=>absent.length > 0).map(absentWords),
        ...overflow === 0 ? [] : [
            `${overflow} requests are of clients or routes beyond those that are looked at one by one`
        ]
    ];
}
function unreadableWords({ name, lines, unreadable, firstUnreadable }) {
    return `${name}: ${unreadable} of ${lines} lines cannot be read, the first is line ${firstUnreadable ?? 1}`;
}
/** Nothing is found by what a log does not tell, and nobody would know. */ function absentWords({ name, absent }) {
    const fields = absent.map((field)=>`no ${field}`).join(' and ');
    return `${name} names ${fields}, so nothing is found by ${absent.length === 1 ? 'it' : 'them'}. If they have other names there, list those under scan.activity.fields`;
}

// EXTERNAL MODULE: ./src/system/fixby-error.js
var fixby_error = __webpack_require__(90636);
;// CONCATENATED MODULE: ./src/scanners/activity/run.js












const ACTIVITY = {
    name: 'activity',
    sources: [
        'activity'
    ]
};
/** Creates the scanner that reads the logs that the policy names. */ function createActivityScanner({ root }) {
    return {
        ...ACTIVITY,
        skipped: ({ scan })=>scan.activity.enabled ? null : scan_report/* NOT_ASKED */.Lf,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>scanOrFail(context, ()=>namedByPolicy(root, context.policy)))
    };
}
/** Creates the scanner of some logs, whatever the policy names. */ function activityOf(logs) {
    return {
        ...ACTIVITY,
        skipped: ()=>null,
        scan: (context)=>(0,scan_report/* timed */.ay)(()=>scanOrFail(context, ()=>Promise.resolve(logs)))
    };
}
async function namedByPolicy(root, { scan: { activity } }) {
    if (activity.files.length === 0) throw new fixby_error/* FixbyError */.$('policy', 'no log is named.', 'List them under scan.activity.files of the policy');
    return (0,files/* logsInTree */.pU)(root, activity.files, activity.exclude);
}
async function scanOrFail(context, logsOf) {
    try {
        return await scan(context, await logsOf());
    } catch (error) {
        return resultOf([], {
            files: [],
            reach: null
        }, {
            problems: [
                (0,errors/* messageOf */.bD)(error)
            ],
            notes: []
        }, context);
    }
}
async function scan(context, logs) {
    const { activity } = context.policy.scan;
    const { tally, files } = await readLogs(logs, fieldsOf(activity.fields));
    const disabled = new Set(activity.disable);
    const counts = tally.counts();
    const episodes = detect(counts).filter(({ kind })=>!disabled.has(`activity-${kind}`));
    const clients = new Set(episodes.flatMap(({ subject, name })=>subject === 'client' ? [
            name
        ] : []));
    const found = observationsOf(episodes, {
        anonymise: activity.anonymise,
        paths: tally.paths(clients),
        file: logs[0]?.name ?? ''
    });
    const said = {
        problems: problemsOf(files, activity['max-unreadable']),
        notes: notesOf(files, tally.overflow)
    };
    return resultOf(found, {
        files,
        reach: reachOf(counts)
    }, said, context);
}
/** The first and the last day that logs tell of; null where they tell of no request. */ function reachOf({ series }) {
    let [first, last] = [
        Infinity,
        -Infinity
    ];
    for (const { quarters } of series){
        first = Math.min(first, quarters[0] ?? Infinity);
        last = Math.max(last, quarters.at(-1) ?? -Infinity);
    }
    if (first > last) return null;
    const dayAt = (quarter)=>(0,day/* dayOf */.kb)(new Date(quarter * QUARTER).toISOString(), 'UTC');
    return {
        first: dayAt(first),
        last: dayAt(last)
    };
}
/**
 * A log belongs to no commit. So where a change is compared with its base, both have all findings
 * of the log, and the change is blamed for none.
 */ function resultOf(found, { files, reach }, said, { base }) {
    const report = (0,scan_report/* reportOf */.EI)(ACTIVITY, {
        version: version/* VERSION */.x,
        files: files.length,
        reach: reach ?? null,
        ...said
    });
    return {
        report,
        head: found,
        base: base === null ? [] : found,
        moved: new Map()
    };
}


/***/ }),

/***/ 6741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/**
 * Whether data starts as gzip does: whoever names a file, or serves it, may pack it or not.
 * @see https://www.rfc-editor.org/rfc/rfc1952#page-6
 */ function isGzip(start) {
    return start[0] === 0x1f && start[1] === 0x8b;
}


/***/ }),

/***/ 80200:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ indexEntries)
/* harmony export */ });
const LINE = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s;
const KINDS = new Map([
    [
        '120000',
        'symlink'
    ],
    [
        '160000',
        'submodule'
    ]
]);
/**
 * The tracked paths, each once.
 * @param index absolute path of the index to read; null for the repository's own
 * @throws GitError
 */ async function indexEntries(repository, index = null) {
    const out = await repository.git([
        'ls-files',
        '-z',
        '-t',
        '--stage'
    ], {
        files: true,
        ...index === null ? {} : {
            index
        }
    });
    const entries = new Map();
    for (const line of out.toString('utf8').split('\0')){
        const [, tag, mode = '', object = '', stage, path = ''] = LINE.exec(line) ?? [];
        if (path === '') continue;
        const kind = KINDS.get(mode) ?? 'file';
        const leftOut = tag === 'S' ? object : null;
        entries.set(path, {
            path,
            kind,
            object,
            merged: stage === '0',
            leftOut
        });
    }
    return [
        ...entries.values()
    ];
}


/***/ }),

/***/ 79307:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1882);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71680);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58202);









/** Prefix of our temporary directories; the rest of the name is random. */ const PREFIX = 'fixby-run-';
/** A file in each of them, which names the process that owns it. */ const OWNER = 'owner.json';
/** Bytes of the largest such file. */ const MAX_OWNER = 4096;
/**
 * Milliseconds after which a directory of another machine or container counts as abandoned; its
 * processes cannot be seen from here.
 */ const FORGOTTEN = 7 * 24 * 60 * 60_000;
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(),
    place: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$()
});
/**
 * Milliseconds after which a directory without owner file counts as abandoned: a new one may not
 * have it yet.
 */ const COMING_INTO_BEING = 60 * 60_000;
/** Directories of this process that are removed when it ends. */ const live = new Set();
/**
 * Runs `work` with a temporary directory that only this user can read and that is always removed
 * afterwards. Directories that killed runs left behind are removed first.
 * @param parent the runner's or the system's directory for temporary files
 */ async function withScratch(parent, log, work) {
    await removeAbandoned(parent, log);
    const directory = await createScratch(parent);
    try {
        return await work(directory);
    } finally{
        live.delete(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
            recursive: true,
            force: true
        });
    }
}
async function createScratch(parent) {
    cleanUpAtExit();
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, `${PREFIX}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, {
        recursive: true
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory, {
        mode: 0o700
    });
    live.add(directory);
    const owner = {
        pid: process.pid,
        place: placeOfProcesses(),
        since: new Date().toISOString()
    };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), JSON.stringify(owner), {
        mode: 0o600,
        flag: 'wx'
    });
    return directory;
}
/** Removes the directories that killed runs of this user left behind. */ async function removeAbandoned(parent, log) {
    for (const name of (await entriesOf(parent))){
        if (!name.startsWith(PREFIX)) continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, name);
        try {
            if (await isAbandoned(directory)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
                recursive: true,
                force: true
            });
        } catch (error) {
            // Another run removed it first.
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) continue;
            log.warning(`${directory}, which a killed run has left, cannot be removed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
        }
    }
}
/** Whether a directory is ours and no running process uses it. */ async function isAbandoned(directory) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(directory);
    if (!stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid)) return false;
    const age = Date.now() - stat.mtimeMs;
    const owner = await ownerOf(directory);
    // A new directory has no owner file for a moment.
    if (owner === null) return age > COMING_INTO_BEING;
    return owner.place === placeOfProcesses() ? !isRunning(owner.pid) : age > FORGOTTEN;
}
async function ownerOf(directory) {
    try {
        const text = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, OWNER), MAX_OWNER);
        return ownerSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error) || error instanceof SyntaxError) return null;
        throw error;
    }
}
async function entriesOf(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory);
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) return [];
        throw error;
    }
}
/** Identifies the scope of process ids: this machine, and on Linux this container. */ function placeOfProcesses() {
    const space = '/proc/self/ns/pid';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(space) ? `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(space)}` : (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    } catch (error) {
        // The process exists but belongs to another user.
        return error.code === 'EPERM';
    }
}
let prepared = false;
/**
 * Ensures that child processes and temporary directories are removed when this process exits, or is
 * ended by a signal that can be caught.
 */ function cleanUpAtExit() {
    if (prepared) return;
    prepared = true;
    process.on('exit', cleanUp);
    for (const signal of [
        'SIGINT',
        'SIGTERM',
        'SIGHUP'
    ])process.once(signal, ()=>{
        cleanUp();
        // Our handler is removed by now, so sending the signal again ends the process with the right
        // status.
        process.kill(process.pid, signal);
    });
}
function cleanUp() {
    (0,_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .killChildren */ .at)();
    for (const directory of live){
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, {
                recursive: true,
                force: true
            });
        } catch  {
        // The process is exiting and nobody can be told: the next run removes the directory.
        }
    }
}


/***/ }),

/***/ 16079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ WorkingTree),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _blob_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56168);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1882);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58202);
/* harmony import */ var _index_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80200);
/* harmony import */ var _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7106);
/* harmony import */ var _fixby_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90636);










const MAX_BYTES = 256 * 1024 * 1024;
/**
 * The files on disk: with git its tracked and untracked ones (whatever a `.gitignore` says), else
 * everything below the directory. What a sparse checkout leaves out is read from git.
 */ class WorkingTree {
    commit = null;
    #root;
    #repository;
    #blobs;
    #files = null;
    /** Objects of the files that are not on disk, by path. */ #leftOut = new Map();
    /** @param root absolute path; the repository's root if there is a repository */ constructor(root, repository){
        this.#root = root;
        this.#repository = repository;
        this.#blobs = repository && new _blob_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .BlobReader */ .n(repository);
    }
    files() {
        return this.#files ??= this.#list();
    }
    /** Tells whether there is a file whose path fits, without a look at any other. */ async holds() {
        const candidates = [
            ...await this.#candidates()
        ];
        return (fits)=>candidates.some(([path, entry])=>fits(path) && isFileNow((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#root, path), entry));
    }
    async contentId(path) {
        return blobId(await this.read(path));
    }
    async read(path, maxBytes = MAX_BYTES) {
        await this.files();
        const object = this.#leftOut.get(path);
        if (object !== undefined && this.#blobs !== null) {
            const content = await this.#blobs.read(object);
            if (content.length > maxBytes) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TooLargeError */ .qB(path, content.length, maxBytes);
            return content;
        }
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegular */ .VX)(await insideOnly(this.#root, path), maxBytes, path);
    }
    async #list() {
        const candidates = [
            ...await this.#candidates()
        ];
        const files = await Promise.all(candidates.map(([path, entry])=>this.#describe(path, entry)));
        return files.filter((file)=>file !== null);
    }
    /** What may be a file, sorted by path, with what git's index says of it. */ async #candidates() {
        const repository = this.#repository;
        const entries = repository === null ? [] : await (0,_index_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .indexEntries */ .n)(repository);
        const tracked = new Map(entries.map((entry)=>[
                entry.path,
                entry
            ]));
        const others = repository === null ? await walk(this.#root) : await untracked(repository);
        const paths = [
            ...new Set([
                ...tracked.keys(),
                ...others
            ])
        ].sort();
        return new Map(paths.map((path)=>[
                path,
                tracked.get(path)
            ]));
    }
    async #describe(path, entry) {
        if (entry?.kind === 'submodule') return {
            path,
            kind: 'submodule'
        };
        const found = await describe(this.#root, path);
        if (found !== null || entry === undefined || entry.leftOut === null) return found;
        if (entry.kind === 'file') this.#leftOut.set(path, entry.leftOut);
        return {
            path,
            kind: entry.kind
        };
    }
}
/** The name that git gives to a content. */ function blobId(bytes) {
    // fixby-ignore weak-hash c559b690e4be: git names its objects by SHA-1, and this is such a name.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Untracked files outside `NEVER_SCANNED`; no ignore file of the tree has a say. */ async function untracked(repository) {
    const exclude = _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__/* .NEVER_SCANNED */ .m.map((name)=>`--exclude=${name}/`);
    const others = await repository.git([
        'ls-files',
        '-z',
        '--others',
        ...exclude
    ], {
        files: true
    });
    return others.toString('utf8').split('\0').filter((path)=>path !== '');
}
async function walk(root, directory = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, directory), {
        withFileTypes: true
    });
    const found = await Promise.all(entries.map(async (entry)=>{
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (!entry.isDirectory()) return [
            path
        ];
        return _never_scanned_js__WEBPACK_IMPORTED_MODULE_9__/* .NEVER_SCANNED */ .m.includes(entry.name) ? [] : walk(root, path);
    }));
    return found.flat().sort();
}
/** As `describe`, at once; git vouches for submodules and what a sparse checkout leaves out. */ function isFileNow(file, entry) {
    if (entry?.kind === 'submodule' || (entry?.leftOut ?? null) !== null) return true;
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).isDirectory();
    } catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) return false;
        throw error;
    }
}
/** Null for what git lists and the disk no longer has, and for directories, pipes and devices. */ async function describe(root, path) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (stat.isSymbolicLink()) return {
            path,
            kind: 'symlink'
        };
        return stat.isFile() ? {
            path,
            kind: 'file'
        } : null;
    } catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(error)) throw error;
        if (path.includes('\uFFFD')) throw new _fixby_error_js__WEBPACK_IMPORTED_MODULE_8__/* .FixbyError */ .$('scanner', `${path} has a name that is not UTF-8, so it cannot be looked at.`, 'Rename it.', {
            cause: error
        });
        return null;
    }
}
/**
 * The absolute path of a regular file below `root`.
 * @throws Error when it is not a regular file, is a link, or lies behind a link that leads outside
 */ async function insideOnly(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full)).isSymbolicLink()) throw new Error(`${path} is a symbolic link; links are not followed`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
    if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root), real)) throw new Error(`${path} leads outside the scanned directory, through a symbolic link`);
    return real;
}


/***/ })

};
;
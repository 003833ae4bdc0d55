"use strict";
exports.id = 5772;
exports.ids = [5772];
exports.modules = {

/***/ 70204:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bases)
/* harmony export */ });
/* harmony import */ var _fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25202);
/* harmony import */ var _environment_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53907);


let reader = null;
/**
 * Reads base policies with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`), each once.
 * @throws FixbyError (usage) without a token
 */ const bases = (reference)=>{
    const token = (0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentToken */ .z)();
    if (token === null) return (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .noBases */ .ey)(reference);
    reader ??= (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .basesOn */ .ct)((0,_environment_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientWith */ .q)(token));
    return reader(reference);
};


/***/ }),

/***/ 53907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ clientWith),
/* harmony export */   z: () => (/* binding */ environmentToken)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84356);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20220);


/** GitHub's own address of its API. */ const PUBLIC_API = 'https://api.github.com';
/** The token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`); null without one. */ function environmentToken() {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
    return token === '' ? null : token;
}
/** A client of the GitHub that the environment names. */ function clientWith(token) {
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .UU)(token, process.env['GITHUB_API_URL'] ?? PUBLIC_API, _log_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLog */ .d);
}


/***/ }),

/***/ 20220:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./src/report/text/terminal-text.js
var terminal_text = __webpack_require__(85044);
// EXTERNAL MODULE: ./src/report/text/locations.js
var locations = __webpack_require__(84008);
// EXTERNAL MODULE: ./src/report/text/words.js
var text_words = __webpack_require__(56489);
;// CONCATENATED MODULE: ./src/report/terminal/progress.js



/**
 * Where a run is, on one line of a terminal: `12 s \u00b7 code: 120 files, src/app.ts; osv-scanner`. The
 * phase that spoke last comes first.
 * @param seconds since the run began
 * @param columns of the terminal; the line is shorter
 */ function progressLine(phases, seconds, columns) {
    const words = phases.map(({ name, files, file }, index)=>{
        const counted = files === 0 ? '' : `: ${(0,text_words/* count */.U9)(files, 'file')}`;
        const at = file === '' || index > 0 ? '' : `, ${(0,locations/* placeWords */.fp)({
            path: file,
            line: null
        })}`;
        return `${name}${counted}${at}`;
    });
    return (0,terminal_text/* clip */.$Q)(`${Math.floor(seconds)} s \u00b7 ${words.join('; ')}`, Math.max(10, columns - 1));
}

;// CONCATENATED MODULE: ./src/cli/progress.js

/** How long a run is silent, and how often its line changes, in milliseconds. */ const EVERY = {
    first: 1_000,
    next: 200
};
/** Erases the line that the cursor is in. */ const ERASE = '\r\u001B[2K';
/**
 * Shows what a run does that takes longer than a second: on a terminal one line that changes, with
 * phase, count, file and time; elsewhere one line for each phase that is then running.
 */ class Progress {
    #screen;
    #now;
    #phases = [];
    #began = 0;
    #drawn = 0;
    #told = new Set();
    #timer;
    constructor(screen, now){
        this.#screen = screen;
        this.#now = now;
    }
    /** Takes note of a step, and draws where it is time. */ step({ phase, state, files = 0, file = '' }) {
        if (this.#phases.length === 0) this.#start();
        const others = this.#phases.filter(({ name })=>name !== phase);
        this.#phases = state === 'done' ? others : [
            {
                name: phase,
                files,
                file
            },
            ...others
        ];
        if (this.#phases.length === 0) this.#stop();
        else this.tick();
    }
    /** Draws the line anew, unless it was drawn only a moment ago. */ tick() {
        const now = this.#now();
        if (now - this.#began < EVERY.first || now - this.#drawn < EVERY.next) return;
        this.#drawn = now;
        if (this.#screen.isTTY !== true) this.#tell();
        else {
            const line = progressLine(this.#phases, (now - this.#began) / 1_000, this.#screen.columns ?? 80);
            this.#screen.write(`${ERASE}${line}`);
        }
    }
    /** Takes the line away, before something else is written. */ clear() {
        if (this.#drawn > 0 && this.#screen.isTTY === true) this.#screen.write(ERASE);
        this.#drawn = 0;
    }
    #start() {
        this.#began = this.#now();
        this.#timer = setInterval(()=>{
            this.tick();
        }, EVERY.next);
        this.#timer.unref();
    }
    #stop() {
        clearInterval(this.#timer);
        this.clear();
    }
    #tell() {
        for (const { name } of this.#phases){
            if (this.#told.has(name)) continue;
            this.#told.add(name);
            this.#screen.write(`Scanning: ${name}\n`);
        }
    }
}

;// CONCATENATED MODULE: ./src/cli/log.js


const progress = new Progress(process.stderr, ()=>Date.now());
/**
 * The log of the command line, on stderr. Warnings are always shown; other messages only on a
 * terminal, or for steps that take minutes. What takes longer than a second shows where it is.
 */ const terminalLog = {
    info: (message, shown = 'watched')=>{
        if (process.stderr.isTTY || shown === 'always') print(message);
    },
    step: (step)=>{
        progress.step(step);
    },
    warning: print,
    debug: ()=>{
        return;
    }
};
function print(message) {
    progress.clear();
    process.stderr.write(`${(0,terminal_text/* plainText */.wh)(message)}\n`);
}


/***/ }),

/***/ 5772:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBase: () => (/* binding */ withBase)
/* harmony export */ });
/* harmony import */ var _fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25202);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70204);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20220);



/**
 * A policy file with what its base says; a base by a branch is warned of.
 * @throws FixbyError where it is weaker than its base, or that cannot be read
 */ async function withBase(own) {
    const { parsed, warning } = await (0,_fleet_base_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .grounded */ .dx)(own, _bases_js__WEBPACK_IMPORTED_MODULE_1__/* .bases */ .F);
    if (warning !== null) _log_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLog */ .d.warning(warning);
    return parsed;
}


/***/ })

};
;
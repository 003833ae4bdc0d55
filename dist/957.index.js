export const id = 957;
export const ids = [957];
export const modules = {

/***/ 2957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);

/** Exit codes of the command line: documented in the contract, used by scripts. */
const EXIT = { pass: 0, blocked: 1, usage: 2, failed: 3 };
/** A command that was called wrongly: exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
const HELP = `fixby ${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}: a security gate with a fix-by date for every finding

Usage
  fixby scan [dir]          scan a directory, print the verdict and the findings
  fixby demo                the whole main job on a bundled sample app
  fixby policy check [file] validate a policy file
  fixby policy show [file]  print the policy in force, and where each value comes from
  fixby explain <id> [dir]  why a finding has its severity and due date, and whether it blocks
  fixby plan [dir]          what a scan of the default branch would do to the issues; only reads
  fixby evidence --since <date>
                            for an auditor: every finding of a period, and how often was scanned
  fixby badge               a badge of what is open: --format json (for shields.io) or svg
  fixby baseline [dir]      print the policy with a waiver for everything that is open today

Options of scan (explain and plan take the same, without --format and --output)
  --base <git ref>          report what is introduced since; policy and waivers come from there
  --format <format>         text (default), json, sarif, markdown
  --output <file>           write the report there instead of to stdout
  --policy <file>           a policy file other than .github/fixby.yml
  --fail-on <severity>      critical, high, medium, low or never
  --osv-scanner <path>      an osv-scanner to use as it is
  --osv-database <dir>      scan offline with a local OSV database
  --sarif <glob>            SARIF files of other tools, inside the tree; may be repeated
  --sarif-base <glob>       the same for the base
  --as-of <time>            an RFC 3339 time that stands for now

Options of plan, evidence and badge, which read the issues with the token in GITHUB_TOKEN
  --repository <owner/name> on GitHub; default: GITHUB_REPOSITORY, or the remote origin
  --until <date>, --workflow <file>, --format markdown|csv|json, --output <file>   (evidence)

Options of baseline (it also takes --policy, --output, --osv-scanner, --osv-database, --as-of)
  --until <date>            last day on which the waivers count, within a year
  --reason <text>           why everything is accepted until then
  --approved-by <who>       who accepts it

  -h, --help, --version

Exit codes: 0 pass or warn, 1 blocked, 2 usage or policy error, 3 a scanner or GitHub failed`;
/**
 * Runs one command.
 * @param args what follows the program's name
 * @returns the exit code; never throws for what a user can do wrong
 */
async function main(args) {
    outliveReaders();
    const [command] = args;
    if (args.includes('--version')) {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
        return EXIT.pass;
    }
    if (command === undefined || command === 'help' || args.includes('--help') || args.includes('-h')) {
        process.stdout.write(`${HELP}\n`);
        return EXIT.pass;
    }
    try {
        return await dispatch(command, args.slice(1));
    }
    catch (error) {
        const { explainFailure } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(595), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 2372));
        const { message, exitCode } = explainFailure(error);
        process.stderr.write(`fixby: ${message}\n`);
        return exitCode;
    }
}
/** A reader that has seen enough (`fixby scan | head`) closes the pipe: that is no failure, and the exit code still says how it went. */
function outliveReaders() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}
async function dispatch(command, rest) {
    switch (command) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(102), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(12), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 9744))).scan(rest);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(102), __webpack_require__.e(306), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(12), __webpack_require__.e(988), __webpack_require__.e(594), __webpack_require__.e(149), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 759))).demo(rest);
        case 'policy':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(595), __webpack_require__.e(82)]).then(__webpack_require__.bind(__webpack_require__, 8082))).policy(rest);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(102), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(12), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 771))).explain(rest);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(102), __webpack_require__.e(119), __webpack_require__.e(298), __webpack_require__.e(239), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(12), __webpack_require__.e(988), __webpack_require__.e(209), __webpack_require__.e(594), __webpack_require__.e(804), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 4050))).plan(rest);
        case 'evidence':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(594), __webpack_require__.e(804), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 5067))).evidence(rest);
        case 'badge':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(119), __webpack_require__.e(298), __webpack_require__.e(239), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(988), __webpack_require__.e(209), __webpack_require__.e(594), __webpack_require__.e(804), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 514))).badge(rest);
        case 'baseline':
            return (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(681), __webpack_require__.e(260), __webpack_require__.e(27), __webpack_require__.e(167), __webpack_require__.e(102), __webpack_require__.e(595), __webpack_require__.e(362), __webpack_require__.e(12), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 3462))).baseline(rest);
        default:
            throw new UsageError(`there is no command "${command}". Call fixby --help.`);
    }
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test keeps it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};

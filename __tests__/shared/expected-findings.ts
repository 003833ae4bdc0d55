/**
 * What Fixby has to find in the real lockfiles of ../shared/osv, worked out from the advisories'
 * JSON and the lockfiles without Fixby: ranges and version lists compared by packaging (PyPI),
 * semver and Maven's rules, CVSS scored by Red Hat's calculator, the way to each package followed
 * through the lockfile. One line for each package, version and severity:
 *
 *     name@version  direct|transitive  dev|prod|?  fixed version or -  severity: advisories
 *
 * `?` where the lockfile does not tell what is for development, `-` where no version is free of the
 * package's advisories, or of this one.
 */

/**
 * package-lock.json of version 1, 2 and 3, made from one package.json. Of these advisories two have
 * a word and no CVSS: cookie (low), js-yaml GHSA-8j8c-7jfh-h6hx (high).
 */
export const NPM = `
  axios@0.21.0 direct prod 0.30.0 high: GHSA-cph5-m8f7-6c5x GHSA-jr5f-v2jv-69x6
  axios@0.21.0 direct prod 0.30.0 medium: GHSA-wf5p-g6vw-rhxx
  body-parser@1.19.0 transitive prod 1.20.3 high: GHSA-qwcr-r2fm-qrc7
  cookie@0.4.0 transitive prod 0.7.0 low: GHSA-pxg6-pf52-xh8x
  cookie@0.4.1 direct prod 0.7.0 low: GHSA-pxg6-pf52-xh8x
  express@4.17.1 direct prod 4.20.0 medium: GHSA-qw6h-vgh9-j6wx GHSA-rv95-896h-c2vc
  handlebars@4.5.3 direct dev 4.7.7 critical: GHSA-765h-qjxv-5f44
  html-minifier@4.0.0 direct prod - high: GHSA-pfq8-rq6v-vf5m
  ip@2.0.0 direct prod - high: GHSA-2p57-rm9w-gvfp
  jquery@3.3.1 direct prod 3.5.0 medium: GHSA-6c3j-c64m-qhgq GHSA-gxr4-xjj5-5px2 GHSA-jpcq-cgw6-v4j6
  js-yaml@3.12.0 direct prod 3.13.1 high: GHSA-8j8c-7jfh-h6hx
  js-yaml@3.12.0 direct prod 3.13.1 medium: GHSA-2pr6-76vf-7546
  json-schema@0.2.3 direct prod 0.4.0 critical: GHSA-896r-f27r-55mw
  jsonwebtoken@8.5.1 direct prod 9.0.0 high: GHSA-8cf7-32gw-wr33
  jsonwebtoken@8.5.1 direct prod 9.0.0 medium: GHSA-hjrf-2m68-5959
  lodash@4.17.15 direct prod 4.17.21 high: GHSA-35jh-r3h4-6jhm GHSA-p6mc-m468-83gw
  lodash@4.17.15 direct prod 4.17.21 medium: GHSA-29mw-wpgm-hmr9
  marked@0.3.6 direct prod 4.0.10 high: GHSA-5v2h-r2cx-5xgj GHSA-rrrm-qjm4-v8hf GHSA-x5pg-88wf-qq4p
  marked@0.3.6 direct prod 4.0.10 medium: GHSA-7px7-7xjx-hxm8 GHSA-p9wx-2529-fp83
  minimist@0.0.10 transitive dev 0.2.4 critical: GHSA-xvch-5gv4-984h
  minimist@0.0.10 transitive dev 0.2.4 medium: GHSA-vh95-rmgr-6w4m
  minimist@1.2.5 direct prod 1.2.6 critical: GHSA-xvch-5gv4-984h
  nanoid@3.1.20 direct prod 3.3.8 medium: GHSA-mwcw-c2x4-8c55 GHSA-qrpm-p2h7-hrv2
  node-fetch@2.6.0 direct prod 2.6.7 high: GHSA-r683-j2x4-v87g
  node-fetch@2.6.0 direct prod 2.6.7 low: GHSA-w7rc-rwvf-8q5r
  path-to-regexp@0.1.7 direct prod 0.1.12 high: GHSA-9wv6-86v2-598j GHSA-rhx6-c78j-4q9w
  postcss@7.0.35 direct dev 8.4.31 medium: GHSA-566m-qj78-rww5 GHSA-7fh5-64p2-3v2j GHSA-hwj9-h5mp-3pm3
  qs@6.7.0 transitive prod 6.7.3 high: GHSA-hrpp-h998-j3pp
  rollup@2.79.1 direct dev 2.79.2 high: GHSA-gcx4-mw62-g8wm
  semver@5.7.1 direct prod 5.7.2 high: GHSA-c2qf-rxjj-qqgw
  serialize-javascript@2.1.0 direct dev 3.1.0 high: GHSA-hxcc-f52p-wc94
  serialize-javascript@2.1.0 direct dev 3.1.0 medium: GHSA-h9rv-jmmf-4pgx
  socket.io-parser@4.0.4 direct prod 4.2.3 high: GHSA-cqmj-92xf-r6r9
  terser@4.8.0 direct dev 4.8.1 high: GHSA-4wf5-vphf-c2xc
  ws@7.4.5 direct prod 7.5.10 high: GHSA-3h5v-q93c-6h6q
  ws@7.4.5 direct prod 7.5.10 medium: GHSA-6fc8-4gx4-v693
  xlsx@0.17.0 direct prod - high: GHSA-4r6h-8v6p-xvw6
`;

/** A small package-lock.json: nothing but express and lodash with what they bring. */
export const NPM_50 = `
  body-parser@1.19.0 transitive prod 1.20.3 high: GHSA-qwcr-r2fm-qrc7
  cookie@0.4.0 transitive prod 0.7.0 low: GHSA-pxg6-pf52-xh8x
  express@4.17.1 direct prod 4.20.0 medium: GHSA-qw6h-vgh9-j6wx GHSA-rv95-896h-c2vc
  lodash@4.17.15 direct prod 4.17.21 high: GHSA-35jh-r3h4-6jhm GHSA-p6mc-m468-83gw
  lodash@4.17.15 direct prod 4.17.21 medium: GHSA-29mw-wpgm-hmr9
  path-to-regexp@0.1.7 transitive prod 0.1.12 high: GHSA-9wv6-86v2-598j GHSA-rhx6-c78j-4q9w
  qs@6.7.0 transitive prod 6.7.3 high: GHSA-hrpp-h998-j3pp
`;

/**
 * Two malicious releases: critical because of `MAL-`, whatever the CVSS score of an alias (debug's
 * is 8.8).
 */
export const NPM_MALWARE = `
  chalk@5.6.1 direct prod - critical: MAL-2025-46969
  debug@4.4.2 direct dev 4.4.3 critical: MAL-2025-46974
`;

/** yarn.lock (classic and berry) and pnpm-lock.yaml, made from one package.json. */
export const NPM_OTHERS = `
  ansi-html@0.0.7 direct dev 0.0.8 high: GHSA-whgm-jr23-g3j9
  form-data@2.3.3 direct prod 2.5.4 critical: GHSA-fjxv-7rqg-78g4
  glob-parent@5.1.1 direct dev 5.1.2 high: GHSA-ww39-953v-wcq6
  json-bigint@0.3.1 direct prod 1.0.0 high: GHSA-wgfq-7857-4jcc
  lodash.template@4.5.0 direct prod - high: GHSA-35jh-r3h4-6jhm
  mem@1.1.0 direct dev 4.0.0 medium: GHSA-4xcv-9jjx-gfj3
  protobufjs@6.11.3 direct prod 6.11.4 critical: GHSA-h755-8qp9-cq85
  request@2.88.2 direct prod - medium: GHSA-p8p7-x288-28g6
  tough-cookie@2.5.0 direct prod 4.1.3 medium: GHSA-72xf-g2v4-qvf3
`;

/**
 * requirements.txt and the file that it includes. PyPA's records without a CVSS vector are high, as
 * `severity.unknown` says.
 */
export const PIP = `
  certifi@2022.5.18 direct ? 2023.7.22 high: GHSA-43fp-rhv2-5gv8 GHSA-xqr8-7jwr-rhp7
  cryptography@3.2 direct ? 41.0.6 high: GHSA-hggm-jpg3-v476 GHSA-jfhm-5ghh-2f97 GHSA-rhm9-p9w5-fwm7
     GHSA-w7pp-m8wf-vj6r
  django@3.2.4 direct ? 3.2.25 high: CVE-2022-41323 CVE-2023-23969 CVE-2023-24580 CVE-2023-31047
     CVE-2023-36053 CVE-2023-41164 CVE-2023-43665 CVE-2023-46695 CVE-2024-24680 CVE-2024-27351
     GHSA-2gwj-7jmv-h26r GHSA-53qw-q765-4fww GHSA-6cw3-g6wv-c2xv GHSA-8c5j-9r9f-c6w8 GHSA-8x94-hmjh-97hq
     GHSA-95rw-fx8r-36v6 GHSA-jrh2-hc4r-7jwx GHSA-p64x-8rxx-wf6q GHSA-v6rh-hp5x-86rv GHSA-w24h-v9qh-8gxj
     GHSA-xpfp-f569-q3p2
  jinja2@2.10 direct ? 2.11.3 high: GHSA-462w-v97r-4m45 GHSA-g3rq-g295-4j3m
  paramiko@2.4.0 direct ? 2.9.3 high: GHSA-f8q4-jwww-x3wv
  pyyaml@5.3 direct ? 5.4 high: GHSA-6757-jp84-gxfx GHSA-8q59-q68h-6hv4
  requests@2.19.1 direct ? 2.31.0 high: GHSA-j8r2-6x86-q33q GHSA-x84v-xcm2-53pg
  urllib3@1.24.1 direct ? 1.26.18 high: GHSA-q2q7-5pp4-w6pg GHSA-v845-jxx5-vc9f GHSA-wqvq-5m8c-6g24
  urllib3@1.24.1 direct ? 1.26.18 medium: CVE-2018-25091 GHSA-g4mx-q9vg-27p4
  werkzeug@2.0.1 direct ? 2.3.8 high: CVE-2022-29361 GHSA-hrfv-mqp8-q5rw GHSA-px8h-6qxv-m22q
     GHSA-xg9f-g7g7-2323
`;

/** poetry.lock, jinja2 in the group dev. */
export const POETRY = `
  django@3.2.4 direct prod 3.2.25 high: CVE-2022-41323 CVE-2023-23969 CVE-2023-24580 CVE-2023-31047
     CVE-2023-36053 CVE-2023-41164 CVE-2023-43665 CVE-2023-46695 CVE-2024-24680 CVE-2024-27351
     GHSA-2gwj-7jmv-h26r GHSA-53qw-q765-4fww GHSA-6cw3-g6wv-c2xv GHSA-8c5j-9r9f-c6w8 GHSA-8x94-hmjh-97hq
     GHSA-95rw-fx8r-36v6 GHSA-jrh2-hc4r-7jwx GHSA-p64x-8rxx-wf6q GHSA-v6rh-hp5x-86rv GHSA-w24h-v9qh-8gxj
     GHSA-xpfp-f569-q3p2
  idna@2.10 transitive prod 3.7 high: CVE-2024-3651
  jinja2@2.11.2 direct dev 2.11.3 high: GHSA-g3rq-g295-4j3m
  requests@2.25.0 direct prod 2.31.0 high: GHSA-j8r2-6x86-q33q
  sqlparse@0.4.1 direct prod 0.4.4 high: GHSA-p5w8-wqhj-9hhf GHSA-rrm6-wvj7-cwh2
`;

/** uv.lock, jinja2 in the group dev. */
export const UV = `
  django@3.2.4 direct prod 3.2.25 high: CVE-2022-41323 CVE-2023-23969 CVE-2023-24580 CVE-2023-31047
     CVE-2023-36053 CVE-2023-41164 CVE-2023-43665 CVE-2023-46695 CVE-2024-24680 CVE-2024-27351
     GHSA-2gwj-7jmv-h26r GHSA-53qw-q765-4fww GHSA-6cw3-g6wv-c2xv GHSA-8c5j-9r9f-c6w8 GHSA-8x94-hmjh-97hq
     GHSA-95rw-fx8r-36v6 GHSA-jrh2-hc4r-7jwx GHSA-p64x-8rxx-wf6q GHSA-v6rh-hp5x-86rv GHSA-w24h-v9qh-8gxj
     GHSA-xpfp-f569-q3p2
  idna@2.10 transitive prod 3.7 high: CVE-2024-3651
  jinja2@2.11.2 direct dev 2.11.3 high: GHSA-g3rq-g295-4j3m
  requests@2.25.0 direct prod 2.31.0 high: GHSA-j8r2-6x86-q33q
`;

/**
 * go.mod. Go's records have no CVSS vector and no word: high. gin is replaced by a newer version.
 */
export const GO = `
  github.com/gin-gonic/gin@1.7.0 direct ? 1.9.1 high: GHSA-2c4m-59x9-fr2g GHSA-h395-qcrw-5vmq
  github.com/golang-jwt/jwt/v4@4.4.1 direct ? 4.5.2 high: GHSA-29wx-vh33-7x7r GHSA-mh63-6h87-95cp
  github.com/gorilla/websocket@1.4.0 direct ? 1.4.1 high: GHSA-3xh2-74w9-5vxm
  golang.org/x/net@0.7.0 direct ? 0.13.0 high: GHSA-2wrh-6pvc-2jm9
  golang.org/x/text@0.3.5 direct ? 0.39.0 high: CVE-2026-56852 GHSA-69ch-w2m2-3vjp GHSA-ppp9-7jff-5vj2
  google.golang.org/grpc@1.53.0 direct ? 1.82.1 high: GHSA-hrxh-6v49-42gf GHSA-m425-mq94-257g
     GHSA-p77j-4mvh-x3m3
  gopkg.in/yaml.v2@2.2.2 transitive ? 2.2.8 high: GHSA-6q6q-88xp-6f2r GHSA-r88r-gmrh-7j83
     GHSA-wxc4-f4m6-wwqv
`;

/**
 * Cargo.lock. RustSec calls atty and instant unmaintained, and two of tokio unsound without a
 * rating: low.
 */
export const CARGO = `
  atty@0.2.14 direct prod - low: GHSA-g98v-hv3f-hcfr RUSTSEC-2024-0375
  chrono@0.4.19 direct prod 0.4.20 high: RUSTSEC-2020-0159
  instant@0.1.13 transitive prod - low: RUSTSEC-2024-0384
  mio@0.7.14 transitive prod 0.8.11 high: GHSA-r8w9-5wcg-vfj7
  regex@1.5.4 direct prod 1.5.5 high: GHSA-m5pq-gvj9-9vr8
  remove_dir_all@0.7.0 direct dev 0.8.0 high: GHSA-mc8h-8q98-g5hr
  smallvec@1.6.0 direct prod 1.6.1 critical: GHSA-43w2-9j62-hq99
  time@0.1.44 direct prod 0.2.0 medium: GHSA-wcg3-cvx6-7396
  tokio@1.8.0 direct prod 1.38.2 high: GHSA-2grh-hm3w-w7hv GHSA-7rrj-xr53-82p7 GHSA-fg7r-2g4j-5cgr
  tokio@1.8.0 direct prod 1.38.2 low: GHSA-4q83-7cq4-p6wg GHSA-rr8g-9fpq-6wmg
`;

/**
 * pom.xml: a version through a property, one through dependencyManagement, junit with the scope
 * test.
 */
export const MAVEN = `
  com.fasterxml.jackson.core:jackson-databind@2.9.8 direct prod 2.12.7.1 high: GHSA-57j2-w4cx-62h2
     GHSA-8c4j-34r4-xr8g GHSA-9m6f-7xcq-8vf8 GHSA-cvm9-fjm9-3572 GHSA-f9xh-2qgp-cq57 GHSA-jjjh-jjxp-wpff
     GHSA-m6x4-97wx-4q27 GHSA-r695-7vr9-jgc2 GHSA-rgv9-q543-rqg4 GHSA-rpr3-cw39-3pxh GHSA-vfqx-33qm-g869
  commons-io:commons-io@2.4 direct prod 2.14.0 high: GHSA-78wr-2p64-hpwj
  commons-io:commons-io@2.4 direct prod 2.14.0 medium: GHSA-gwrp-pvrq-jmwv
  junit:junit@4.12 direct dev 4.13.1 medium: GHSA-269g-pwp5-87pp
  org.apache.commons:commons-compress@1.18 direct prod 1.26.0 high: GHSA-7hfm-57qf-j43q
     GHSA-crv7-7245-f45f GHSA-mc84-pj99-q6hh GHSA-xqfj-vm6h-2x34
  org.apache.commons:commons-compress@1.18 direct prod 1.26.0 medium: GHSA-4g9r-vxhx-9pgx
  org.apache.logging.log4j:log4j-core@2.14.1 direct prod 2.25.4 critical: GHSA-jfh8-c2jp-5v3q
  org.apache.logging.log4j:log4j-core@2.14.1 direct prod 2.25.4 medium: GHSA-3pxv-7cmr-fjr4
`;

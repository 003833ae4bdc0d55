// Written by scripts/registries.js: npm run build and npm run docs do so.

/** Packages of npm that most others depend on, most first. Source: npm-high-impact (MIT). */
export const NPM_NAMES: readonly string[] = `
  typescript eslint react mocha @types/node jest prettier webpack react-dom @babel/core
  babel-loader eslint-plugin-import rimraf chai @types/jest lodash @babel/preset-env babel-eslint
  babel-core husky rollup chalk @typescript-eslint/eslint-plugin @typescript-eslint/parser tslib
  ts-node eslint-config-prettier webpack-cli @types/react ts-jest css-loader eslint-plugin-react
  eslint-plugin-prettier cross-env babel-cli axios vue express babel-preset-es2015 autoprefixer
  webpack-dev-server babel-preset-env style-loader tslint @babel/cli lint-staged gulp sass-loader
  node-sass commander fs-extra sinon vue-template-compiler @types/react-dom core-js babel-jest
  @babel/preset-react html-webpack-plugin @rollup/plugin-node-resolve nyc file-loader
  eslint-plugin-promise prop-types eslint-plugin-node request eslint-plugin-jsx-a11y
  @rollup/plugin-commonjs moment coveralls npm-run-all karma babel-preset-react @types/mocha
  eslint-config-standard postcss-loader eslint-plugin-standard glob inquirer
  @babel/plugin-proposal-class-properties eslint-plugin-vue url-loader debug @babel/runtime
  ts-loader react-scripts rollup-plugin-node-resolve sass istanbul rollup-plugin-terser
  eslint-config-airbnb rollup-plugin-babel @testing-library/react semver yargs dotenv
  @babel/plugin-transform-runtime rxjs @vue/cli-service uuid eslint-plugin-react-hooks
  rollup-plugin-commonjs @storybook/react @babel/preset-typescript karma-chrome-launcher
  @vue/cli-plugin-babel eslint-config-airbnb-base @types/lodash grunt less postcss nodemon
  rollup-plugin-typescript2 tape @types/chai extract-text-webpack-plugin @testing-library/jest-dom
  @storybook/addon-links async antd vue-loader @vue/cli-plugin-eslint babel-preset-stage-0 typedoc
  semantic-release babel-plugin-transform-runtime classnames node-fetch mkdirp ava ora minimist
  standard react-test-renderer @commitlint/config-conventional shelljs vue-router
  @testing-library/user-event webpack-merge jsdom @rollup/plugin-typescript
  @storybook/addon-actions @storybook/addon-essentials vite babel-runtime browserify less-loader
  @commitlint/cli eslint-loader babel-polyfill gh-pages @types/hyper-function-component bluebird
  eslint-plugin-jest enzyme should colors styled-components @types/express karma-jasmine
  rollup-plugin-postcss babel-register jquery @rollup/plugin-babel jasmine-core
  rollup-plugin-peer-deps-external body-parser uglify-js babel-plugin-transform-object-rest-spread
  gulp-rename @angular/core del cz-conventional-changelog mini-css-extract-plugin
  babel-preset-stage-2 underscore copy-webpack-plugin @angular/common tslint-config-prettier
  @angular/compiler @types/jasmine react-native sinon-chai zone.js tsup react-router-dom
  uglifyjs-webpack-plugin @angular/platform-browser webpack-bundle-analyzer
  optimize-css-assets-webpack-plugin @angular/compiler-cli clean-webpack-plugin jsonwebtoken
  reflect-metadata gulp-uglify terser-webpack-plugin redux stylelint
  @angular/platform-browser-dynamic @ant-design/web3-common @ant-design/web3-icons js-yaml
  grunt-contrib-jshint karma-mocha path concurrently commitizen babel standard-version cheerio
  karma-coverage codecov eslint-plugin-flowtype @rollup/plugin-json del-cli jshint
  source-map-support enzyme-adapter-react-16 ws supertest @babel/plugin-proposal-object-rest-spread
  @angular/forms @babel/polyfill @babel/register tsdx react-redux babel-plugin-add-module-exports
  web-vitals @vitejs/plugin-vue karma-webpack babel-plugin-transform-class-properties gulp-util
  bootstrap through2 chokidar execa vuex @angular/router @types/fs-extra gulp-babel
  rollup-plugin-uglify chai-as-promised @babel/eslint-parser puppeteer winston coffee-script
  @storybook/addon-interactions case-sensitive-paths-webpack-plugin grunt-contrib-watch release-it
  @types/styled-components graphql aws-sdk esbuild qs gulp-sourcemaps @angular/cli @types/uuid
  raw-loader handlebars rollup-plugin-dts @types/react-native @angular/animations @types/inquirer
  grunt-contrib-clean ejs jest-cli karma-jasmine-html-reporter vue-style-loader dayjs
  @rollup/plugin-replace webpack-node-externals jsdoc @storybook/testing-library ajv flow-bin
  codelyzer json-loader @vue/test-utils gulp-sass karma-phantomjs-launcher cross-spawn jasmine fs
  element-ui karma-sourcemap-loader gulp-concat @emotion/styled postcss-import pre-commit mongoose
  @babel/plugin-syntax-dynamic-import @semantic-release/git @types/jsonwebtoken
  @babel/plugin-proposal-decorators deepmerge jasmine-spec-reporter cssnano date-fns
  regenerator-runtime cors vite-plugin-dts nock rollup-plugin-vue ethers babel-plugin-istanbul
  eslint-plugin-babel protractor globby yeoman-generator grunt-contrib-uglify @storybook/addons
  babel-preset-stage-3 size-limit object-assign @emotion/react @types/sinon identity-obj-proxy
  eslint-config-react-app eslint-config-standard-react eslint-plugin-html
  karma-coverage-istanbul-reporter marked html-loader xo open pretty-quick webpack-dev-middleware
  gulp-mocha @vue/compiler-sfc @types/node-fetch q crypto-js np babelify @vitejs/plugin-react
  babel-preset-react-app tailwindcss es6-promise babel-plugin-module-resolver
  babel-plugin-external-helpers mongodb vue-tsc ramda copyfiles babel-plugin-import
  karma-firefox-launcher @size-limit/preset-small-lib highlight.js friendly-errors-webpack-plugin
  rollup-plugin-replace vitest @angular-devkit/build-angular tap lodash-es resolve
  react-addons-test-utils co @semantic-release/changelog @babel/node rollup-plugin-json socket.io
  webpack-hot-middleware @babel/plugin-proposal-optional-chaining react-router @alifd/next
  babel-plugin-syntax-jsx source-map-loader stylelint-config-standard koa figlet tsconfig-paths
  react-is superagent @angular/http http-server ng-packagr form-data gulp-eslint expect.js esm
  download-git-repo grunt-cli c8 gulp-autoprefixer babel-plugin-transform-decorators-legacy
  browser-sync got minimatch @material-ui/core buffer awesome-typescript-loader @types/debug
  microbundle react-hot-loader npm gulp-typescript tap-spec
  babel-plugin-transform-es2015-modules-commonjs assert karma-spec-reporter postcss-preset-env
  express-validator @react-native-community/eslint-config storybook run-sequence
  @angular/language-service babel-plugin-transform-vue-jsx @types/react-router-dom
  @types/jasminewd2 @types/yargs terser cookie-session shx whatwg-fetch eslint-plugin-jsdoc
  @vue/eslint-config-prettier immutable jest-environment-jsdom xml2js rollup-plugin-sourcemaps pg
  acorn eslint-friendly-formatter socket.io-client cookie-parser gulp-plumber svelte redis
  commitlint eslint-config-airbnb-typescript proxyquire camelcase morgan
  babel-helper-vue-jsx-merge-props @rollup/plugin-alias postcss-flexbugs-fixes karma-mocha-reporter
  eslint-import-resolver-typescript @types/cookie-session @babel/plugin-transform-modules-commonjs
  eslint-plugin-n request-promise markdown-it react-dev-utils next mime fast-glob stylus
  @babel/plugin-proposal-export-default-from @types/webpack css-split-webpack-plugin
  phantomjs-prebuilt nan loader-utils node-notifier expect conventional-changelog-cli
  jshint-stylish @rollup/plugin-terser portfinder eslint-plugin-mocha http-proxy-middleware
  fast-sass-loader @alifd/babel-preset-next @vue/eslint-config-typescript karma-cli @mui/material
  mysql joi prompts less-plugin-sass2less @types/glob query-string @nestjs/common
  eslint-plugin-unicorn @release-it/conventional-changelog isomorphic-fetch nanoid acertea
  @testing-library/react-hooks react-transition-group microbundle-crl @types/classnames
  anywhere-dream anything-kitchen-pack-tears anywhere-leon anywhere-dream-term anywhere-leon-eth
  anywhere-dream-demo anywhere-leonterms anywhere-leon-ethers anywhere-leon-demo anywhere-leon-web3
  actually-web3-win anywhere-leon-test avoid-web3-plenty alphabet-minute webpack-manifest-plugin
  grunt-contrib-copy opn ask-dropped-each @types/ws art-near-room-catch anakjalanan
  eslint-plugin-simple-import-sort tmp aid-guard1 @swc/core @vue/cli-plugin-router js-cookie
  gulp-jshint clsx prompt grunt-contrib-concat load-grunt-tasks karma-chai promise
  @types/react-test-renderer compression redux-thunk postcss-url lerna @vue/cli-plugin-typescript
  strip-ansi @stencil/core mocha-lcov-reporter vinyl-source-stream attempt-till-declared
  action-winter-carried according-he-proper rollup-plugin-copy actually-plastic-driven bignumber.js
  aid-human-declared grunt-contrib-nodeunit airplane-thus-web3-breathing babel-preset-stage-1 meow
  ncp karma-sinon-chai @storybook/builder-webpack5 watchify jest-junit anyone-rule-certain
  @storybook/manager-webpack5 ember-cli @types/prettier prismjs react-icons echarts gulp-replace
  @types/supertest yosay @storybook/addon-a11y ember-cli-inject-live-reload gulp-less @types/enzyme
  events eslint-config-google @svgr/webpack lodash.merge @vue/eslint-config-standard path-to-regexp
  broccoli-asset-rev @storybook/addon-knobs md5 babel-plugin-transform-react-jsx
  ember-cli-dependency-checker babel-preset-latest @types/semver mime-types cypress
  @ethersproject/providers @storybook/addon-info @semantic-release/npm node-nats-streaming web3
  @fortawesome/fontawesome-svg-core ember-export-application-global enzyme-to-json postcss-cli
  history ember-cli-babel @storybook/blocks gulp-load-plugins ember-cli-htmlbars yaml
  @material-ui/icons metro-react-native-babel-preset lru-cache parcel-bundler normalize.css
  tiny-invariant @fortawesome/free-solid-svg-icons @storybook/preset-create-react-app gulp-if
  @babel/plugin-proposal-nullish-coalescing-operator font-awesome gulp-clean gulp-clean-css
  grunt-mocha-test @types/lodash-es inherits rollup-plugin-buble moment-timezone ts-node-dev
  sqlite3 d3 @storybook/addon-docs @nestjs/core tslint-config-standard react-native-builder-bob zod
  extend @vue/cli-plugin-vuex eslint-plugin-eslint-comments
  @babel/plugin-proposal-export-namespace-from babel-plugin-styled-components stylus-loader
  benchmark big.js @vue/cli-plugin-unit-jest ember-cli-uglify faker nodemailer
  connect-history-api-fallback ember-disable-prototype-extensions source-map dotenv-expand pug
  eslint-plugin-storybook cross-fetch raf eventemitter3 optimist rollup-plugin-url connect
  serve-static pod-install iconv-lite type-fest parcel @types/chalk log-symbols discord.js
  react-select gulp-istanbul @babel/types jsdoc-to-markdown @types/eslint @ant-design/icons
  @svgr/rollup @babel/preset-flow resize-observer-polyfill validator url @ethersproject/address ms
  readable-stream ember-cli-sri postcss-scss boxen @types/chai-as-promised
  compression-webpack-plugin lodash.debounce @types/js-yaml rollup-plugin-filesize react-bootstrap
  npm-check-updates immer update-notifier vue-jest json5 ember-cli-qunit archiver
  @babel/plugin-transform-react-jsx util along-disease5 bn.js lodash.get eslint-plugin-json
  invariant atmosphere-repeat-web3-together act-mark-sent6 resolve-url-loader
  babel-plugin-dynamic-import-node mustache rollup-plugin-visualizer @rollup/plugin-image node-uuid
  escape-string-regexp electron lit ember-resolver express-session @popperjs/core graceful-fs
  file-saver graphql-tag find-up loader.js ember-cli-htmlbars-inline-precompile vuepress fsevents
  process which i18next serve watch ember-load-initializers tar gulp-watch @angular/cdk
  jest-watch-typeahead replace-in-file gulp-postcss babel-plugin-transform-react-remove-prop-types
  yup three tiny-warning jade typedoc-plugin-markdown uglify-es path-exists
  fork-ts-checker-webpack-plugin sequelize stylelint-config-prettier
  @semantic-release/commit-analyzer @types/big.js querystring polished jest-resolve @types/rimraf
  eslint-config-standard-with-typescript yeoman-assert @changesets/cli @oclif/plugin-help
  @semantic-release/release-notes-generator ancient-sun available-percent-pride0 attempt-band-club
  anybody-office-web3-happened arrange-protection-round4 mobx firebase @types/qs @types/jquery
  babel-plugin-transform-flow-strip-types async-validator @mui/icons-material
  istanbul-instrumenter-loader gulp-header @types/jsdom xlsx @storybook/node-logger
  eslint-import-resolver-webpack jsdom-global concat-stream pluralize vue-class-component
  micromatch vue-hot-reload-api koa-router eventsource-polyfill phantomjs progress
  babel-plugin-named-asset-import @fortawesome/react-fontawesome rollup-plugin-scss vue-i18n
  vinyl-buffer babel-preset-minify angular yeoman-test crypto lodash.clonedeep codemirror
  @ethersproject/contracts @testing-library/dom @jest/globals @babel/parser lodash.camelcase
  @types/testing-library__jest-dom babel-plugin-lodash @ethersproject/solidity merge2 @emotion/core
  ember-try jscs ioredis simple-git progress-bar-webpack-plugin hardhat stylelint-order svgo
  babel-preset-flow react-app-polyfill ansi-styles jszip esprima passport rollup-plugin-typescript
  @semantic-release/github browserslist merge-stream tslint-react vue-property-decorator
  @types/react-redux ant-design-vue fast-deep-equal @babel/plugin-proposal-numeric-separator
  @types/request canvas @nestjs/testing postcss-nested prettier-eslint clone svelte-check
  babel-plugin-transform-object-assign eslint-plugin-markdown postcss-custom-properties
  workbox-webpack-plugin @types/webpack-env typings decimal.js-light npmlog vinyl pify
  documentation jest-styled-components argparse log4js @types/cors @babel/runtime-corejs3
  babel-plugin-component jsonfile lodash.isequal mockjs multer @babel/plugin-syntax-import-meta
  @microsoft/api-extractor function-bind xtend request-promise-native sharp chromedriver ip diff
  toformat nodeunit tsconfig js-beautify react-helmet @oclif/command
  babel-plugin-transform-async-to-generator cookie bower slash through eslint-plugin-unused-imports
  color event-stream config stylelint-scss safe-buffer ansi-regex supports-color change-case
  tslint-eslint-rules cpx @tsconfig/recommended @storybook/theming vuedraggable
  babel-plugin-syntax-dynamic-import rollup-plugin-esbuild mysql2 @types/react-transition-group
  eslint-plugin-react-refresh yargs-parser rollup-plugin-serve ember-source tap-min jsbi
  vue-html-loader isparta styled-system react-hook-form power-assert bcrypt clear postcss-calc
  markdown-it-container @oclif/config deep-equal @babel/plugin-proposal-throw-expressions rewire
  popper.js luxon pino @angular/material @storybook/react-webpack5 rollup-plugin-livereload
  @babel/plugin-external-helpers lit-element postcss-safe-parser ember-data @types/crypto-js
  class-validator clean-css grunt-contrib-connect @ethersproject/networks ini dumi ethereumjs-util
  @storybook/addon-storysource react-i18next shortid @istanbuljs/nyc-config-typescript
  jest-extended enquirer readline-sync preact chalk-animation @rollup/plugin-url tsx
  gulp-minify-css ts-mocha element-plus @types/shelljs tsd js-base64 @nomiclabs/hardhat-ethers
  jest-config class-transformer ember-cli-app-version rollup-plugin-delete arg requirejs
  rollup-plugin-eslint @types/bluebird karma-browserify rollup-plugin-node-builtins unbuild
  gulp-cssmin @webcomponents/webcomponentsjs @babel/plugin-proposal-json-strings pump cli-table
  @vitejs/plugin-vue-jsx @types/axios once @vueuse/core nsp typeorm adm-zip tslint-loader
  react-intl travis-deploy-once svelte-preprocess child_process @sveltejs/kit yorkie
  @vitest/coverage-c8 ember-ajax https-proxy-agent @types/ramda
  babel-plugin-transform-jsbi-to-bigint pnp-webpack-plugin jasmine-node hoist-non-react-statics
  @types/puppeteer react-dnd bunyan @oclif/dev-cli picocolors rollup-watch bindings http-errors
  install typechain @angular/platform-server tsconfig-paths-webpack-plugin ethereum-waffle
  @reduxjs/toolkit http-proxy eslint-config-next markdown-it-anchor @babel/traverse jwt-decode
  url-join prettier-plugin-svelte webpack-stream chart.js eslint-import-resolver-node
  @rushstack/eslint-patch eslint-webpack-plugin css-minimizer-webpack-plugin
  @fortawesome/fontawesome-free @antfu/eslint-config csstype babel-preset-react-native nprogress
  @types/minimist protobufjs react-refresh knex @nestjs/platform-express cosmiconfig bs58 bumpp
  @babel/plugin-proposal-function-sent @oclif/test tslint-config-airbnb formik ttypescript
  require-dir ember-cli-release underscore.string react-dnd-html5-backend chromatic
  throttle-debounce @babel/plugin-syntax-jsx yarn clipboard eslint-config-xo pkg-dir
  lodash.throttle babel-preset-es2015-rollup get-port fastify node-emoji
  @babel/plugin-proposal-function-bind koa-static @types/sinon-chai karma-safari-launcher
  @storybook/react-vite postcss-cssnext postcss-normalize @types/koa uppercamelcase tsickle
  estraverse stream-browserify ghooks dateformat rollup-plugin-css-only @openzeppelin/contracts
  validate-commit-msg @babel/plugin-proposal-pipeline-operator systemjs eslint-plugin-security
  lolex p-limit ember-cli-eslint eslint-config-egg amqplib time-grunt snazzy
  validate-npm-package-name redux-saga color-convert @stdlib/bench koa-bodyparser
  strip-json-comments framer-motion gulp-bump cpy-cli monaco-editor @vue/component-compiler-utils
  nightwatch escodegen svg-sprite-loader imports-loader @storybook/storybook-deployer reselect nwb
  grunt-contrib-coffee @types/mkdirp temp grunt-karma mock-fs helmet
  @babel/plugin-proposal-do-expressions global anymatch escape-html is-ci @open-wc/testing
  @types/prompts ansi-colors nuxt gulp-notify @types/babel__core @ckeditor/ckeditor5-paragraph
  react-color gulp-shell grunt-browserify @typechain/ethers-v5 make-dir arts-dao node-gyp
  path-browserify tslint-plugin-prettier karma-sauce-launcher @babel/plugin-transform-typescript
  @mdx-js/react elliptic eslint-plugin-ember @ckeditor/ckeditor5-basic-styles swiper
  jest-serializer-vue eslint-plugin-react-native @angular-devkit/core tsc-watch
  @ckeditor/ckeditor5-theme-lark @types/enzyme-adapter-react-16 nunjucks grunt-contrib-cssmin mqtt
  resolve-from path-is-absolute @storybook/builder-webpack4 @storybook/manager-webpack4
  @playwright/test @octokit/rest kleur redux-logger consola prettier-eslint-cli chai-spies
  eslint-config-oclif lit-html rollup-plugin-svelte get-stream @ckeditor/ckeditor5-essentials
  sprintf-js read-pkg-up tsc-alias warning unified command-line-args eslint-plugin-cypress
  @types/prop-types jest-fetch-mock @types/styled-system bcryptjs @types/core-js
  @sveltejs/adapter-auto @storybook/addon-viewport selenium-server @ckeditor/ckeditor5-list
  grunt-eslint @babel/plugin-proposal-logical-assignment-operators rollup-plugin-cleanup
  eslint-config-custom user mobx-react api-chatfb @ckeditor/ckeditor5-heading api-chatfb-test
  normalize-path api-chat-fanpage-facebook brfs crypto-browserify auto-changelog ansi-escapes
  sortablejs localforage @commitlint/config-angular @apollo/client app-root-path
  @ckeditor/ckeditor5-link father karma-ie-launcher base64-js xmldom dedent atob html-minifier
  react-markdown react-popper eslint-plugin-testing-library is-wsl esdoc @angular-devkit/schematics
  has-flag babel-plugin-transform-es2015-modules-umd @types/chalk-animation
  rollup-plugin-node-globals es6-shim @capacitor/core gulp-filter rollup-plugin-sass punycode
  react-docgen-typescript-loader ignore solc father-build tinycolor2 eslint-plugin-prefer-arrow
  @ckeditor/ckeditor5-image inject-loader string-width tough-cookie grunt-release pako
  @ckeditor/ckeditor5-block-quote caniuse-lite @types/bn.js magic-string autod react-dropzone
  balanced-match @babel/plugin-transform-object-assign cli-color @material-ui/lab grunt-bump
  is-glob tweetnacl transliteration ember-cli-shims vows brace-expansion @ckeditor/ckeditor5-table
  eslint-plugin-sonarjs sw-precache-webpack-plugin conventional-changelog leaflet
  ember-source-channel-url egg-bin acorn-jsx braces serve-favicon object-hash listr is-number
  requireindex pretty-bytes @solana/web3.js babel-plugin-transform-es2015-destructuring
  serialize-javascript is-plain-object html2canvas @ckeditor/ckeditor5-autoformat gulp-connect tsc
  @types/figlet @web/test-runner babel-plugin-macros eslint-plugin-svelte3 numeral url-parse merge
  grunt-shell @swc/jest gzip-size vue-eslint-parser onchange eslint-plugin-compat
  @ckeditor/ckeditor5-dev-utils @storybook/addon-postcss picomatch parse5 mitt @uniswap/v2-core
  @types/graphql hapi @angular-devkit/build-ng-packagr gulp-imagemin recompose recursive-readdir
  @babel/generator @ckeditor/ckeditor5-editor-classic hammerjs mocha-junit-reporter react-use
  color-name gulp-tslint @pmmmwh/react-refresh-webpack-plugin has bip39 filesize
  json-stringify-safe ember-maybe-import-regenerator unist-util-visit is-stream concat-map i
  inflight htmlparser2 @umijs/test import-local glob-parent ts-morph jimp
  babel-plugin-react-transform codeclimate-test-reporter fs.realpath vuetify dtslint
  @web/dev-server react-native-svg eslint-watch babel-preset-es2017 wrappy qrcode lab memoize-one
  figures @types/gulp gatsby @types/dotenv configstore @nomiclabs/hardhat-waffle
  eslint-plugin-tsdoc readline react-native-web memory-fs vite-tsconfig-paths
  @ckeditor/ckeditor5-paste-from-office emoji-regex @ckeditor/ckeditor5-indent
  stylelint-config-recommended graphql-request jest-canvas-mock @types/body-parser cp-cli
  solidity-coverage @stencil/sass @storybook/builder-vite gts babel-plugin-transform-regenerator
  @ckeditor/ckeditor5-media-embed json-templater @vitejs/plugin-react-swc coffeescript
  exports-loader algoliasearch @types/commander convert-source-map bytes bfj tsutils
  vue-template-es2015-compiler @types/aws-lambda prettier-plugin-organize-imports @sveltejs/package
  @alib/build-scripts qunit image-size gulp-size ts-pnp abort-controller pinia esno @swc/cli
  matchdep egg webpack-sources @types/faker @capacitor/android prettier-plugin-solidity mz
  constructs @storybook/preset-scss fast-json-stable-stringify @polymer/polymer remark-cli
  json-schema karma-sinon node-forge chance axios-mock-adapter depd globals eslint-config-xo-space
  delay @types/luxon react-modal user-home jest-pnp-resolver wrap-ansi fill-range
  conventional-changelog-conventionalcommits @vue/tsconfig text-table fp-ts @capacitor/ios faucet
  egg-ci codecov.io react-datepicker 0x0lobersyko signal-exit randombytes decimal.js
  @aws-sdk/client-s3 react-native-gesture-handler thread-loader firebase-admin
  @ckeditor/ckeditor5-dev-webpack-plugin @babel/runtime-corejs2 webpackbar selenium-webdriver
  eslint-import-resolver-alias js-tokens flat decamelize in-publish msw flow-copy-source isexe
  react-styleguidist websocket loglevel gulp-debug cli-progress code require-directory qunit-dom
  semistandard kind-of @types/three node-addon-api karma-babel-preprocessor gulp-coveralls
  @vue/eslint-config-airbnb to-regex-range publint statuses image-webpack-loader @nestjs/schematics
  slugify http karma-typescript gulp-cli @nestjs/cli copy-to-clipboard jest-circus pinst remark
  jscodeshift googleapis ember-cli-content-security-policy @types/mongodb all-contributors-cli
  create-react-class eslint-config-oclif-typescript ember-cli-ic-ajax object.assign
  react-syntax-highlighter animate.css path-parse downlevel-dts @rollup/plugin-buble string_decoder
  locate-path precss @types/mongoose long quill vinyl-fs egg-mock colorette p-map null-loader
  d3-scale metalsmith open-cli download formidable vitepress fetch-mock vant read-pkg
  rollup-plugin-alias @babel/plugin-transform-async-to-generator prettier-plugin-packagejson
  pino-pretty acorn-walk doctoc @ethersproject/abi node-libs-browser react-resizable
  @ember/optional-features emotion babel-plugin-named-exports-order @faker-js/faker he
  @ckeditor/ckeditor5-typing eventemitter2 test send tempy unplugin-vue-components JSONStream
  react-testing-library is-extglob @types/pg @storybook/addon-options aws-cdk-lib jsesc
  apollo-client babel-plugin-transform-export-extensions react-copy-to-clipboard cspell jest-enzyme
  @types/validator flow-typed isarray rollup-plugin-node-polyfills es5-shim patch-package
  graphql-tools auto react-toastify rc yamljs on-finished @vitest/ui live-server gulp-coffee
  datafire react-native-vector-icons cliui bili tslint-microsoft-contrib mime-db google-protobuf
  aryacil json-stable-stringify jsonschema anakayam finalhandler @nomiclabs/hardhat-etherscan
  worker-loader passport-local @types/js-cookie jest-environment-node chokidar-cli html-entities
  mockdate p-locate accepts ahooks etag @umijs/fabric mockery start-server-and-test
  is-fullwidth-code-point @types/tape schema-utils raw-body autoprefixer-loader babel-preset-es2016
  @types/react-router ember-qunit util-deprecate typescript-eslint-parser file-type node-watch uvu
  rollup-plugin-license @types/ejs ua-parser-js zustand inversify react-virtualized babylon
  callsites fancy-log react-draggable loose-envify babel-plugin-transform-es2015-classes
  babel-plugin-transform-es2015-parameters @headlessui/react debounce isparta-loader expo
  @compodoc/compodoc blanket buffer-from immutability-helper @tailwindcss/forms
  eslint-plugin-typescript babel-plugin-syntax-async-functions script-loader undici
  stylelint-prettier docdash lodash.set playwright shebang-regex file-save mathjs
  react-native-reanimated depcheck fast-xml-parser @fortawesome/free-regular-svg-icons deep-extend
  deep-extend karma-junit-reporter gulp-nsp gradient-string @stitches/react uri-js
  gulp-exclude-gitignore sort-package-json parseurl @types/cross-spawn
  @trivago/prettier-plugin-sort-imports material-ui y18n readdirp snyk nconf indent-string
  @babel/plugin-transform-flow-strip-types clean-package @babel/plugin-proposal-private-methods
  jest-environment-jsdom-fourteen dirty-chai array-union strip-bom nopt eslint-plugin-filenames
  https phosphor-react draft-js angular-mocks espree esutils shebang-command ali-oss
  @evilmartians/lefthook is-core-module gulp-git eslint-plugin-eslint-plugin node-cache hoek envify
  path-key word-wrap @stdlib/math-base-assert-is-nan @ionic/prettier-config api-facebooknew
  gulp-changed xmlhttprequest grunt-jscs lite-server isobject react-router-redux expose-loader os
  web3-utils solhint sax react-window consolidate prettier-plugin-java @hapi/joi
  ember-disable-proxy-controllers escalade @ckeditor/ckeditor5-alignment gulp-install
  json-schema-traverse yallist redux-mock-store postcss-modules react-docgen chai-http
  gulp-livereload @storybook/addon-notes pretty-format ajv-formats bufferutil babel-preset-airbnb
  hardhat-gas-reporter get-caller-file common-tags when react-spring @rollup/pluginutils
  better-sqlite3 table imurmurhash pngjs @jest/types @radix-ui/react-checkbox pkg core-util-is
  require-from-string p-queue @parcel/transformer-typescript-types gulp-htmlmin isomorphic-unfetch
  parse-json clipboardy cac reactstrap cli-spinners pm2 css @chakra-ui/react import-fresh
  find-cache-dir svg-inline-loader postcss-load-config rollup-plugin-analyzer are-objects
  are-arrays nanospinner recast rollup-plugin-auto-external vue-demi @types/tmp
  @fortawesome/free-brands-svg-icons gulp-insert plugin-error @ethersproject/bignumber npm-run-path
  @ckeditor/ckeditor5-font babel-preset-react-hmre flatted bundlesize boom grunt-contrib-less
  react-native-safe-area-context plop @ckeditor/ckeditor5-core setprototypeof grunt-babel
  safer-buffer promise-polyfill lodash.omit normalize-wheel typescript-transform-paths
  utf-8-validate @types/marked vue-server-renderer swiftlint memfs @ava/typescript babel-types
  @polymer/iron-demo-helpers @parcel/packager-ts @ionic/swiftlint-config gulp-jscs
  @stdlib/random-base-randu @vue/cli-plugin-unit-mocha angular2-template-loader @types/markdown-it
  babel-plugin-transform-remove-console analsorhost-simple-bs doctrine @swc/helpers
  gatsby-source-filesystem markdown-it-chain gulp-cssnano lodash.pick onetime
  @semantic-release/exec gray-matter autod-egg screenfull babel-plugin-transform-es2015-spread
  rollup-plugin-node-externals split content-type end-of-stream @types/storybook__react csv-parse
  happy-dom github-markdown-css backbone cli-table3 vue-markdown-loader dompurify npm-watch
  @nuxt/kit rxjs-compat @ckeditor/ckeditor5-adapter-ckfinder p-try eslint-config-elemefe
  @wojtekmaj/enzyme-adapter-react-17 dot-prop electron-to-chromium redux-devtools-extension bulma
  babel-plugin-transform-es2015-arrow-functions ci-info module-alias async-retry
  unplugin-auto-import wait-on postcss-pxtorem cli-spinner eslint-scope truffle
  @storybook/addon-storyshots lodash.uniq koa-body restify follow-redirects @types/async jest-dom
  @tsconfig/node16 gsap npm-check serialport rc-util component-emitter compare-versions
  @types/cheerio apollo-cache-inmemory @typechain/hardhat to-fast-properties object-path opener
  @mui/lab @oclif/core ts-helpers jest-mock @babel/plugin-transform-regenerator hosted-git-info
  babel-preset-es2015-loose load-json-file @babel/plugin-transform-classes mimic-fn
  @radix-ui/react-avatar @graphql-codegen/cli @storybook/vue simple-git-hooks uglifyjs is-plain-obj
  pdfjs-dist react-beautiful-dnd terminal-link d3-selection to-string-loader path-type traverse
  secp256k1 detect-port rsvp enhanced-resolve fast-levenshtein @types/cordova get-stdin
  dotenv-webpack write-file-atomic cz-customizable jest-worker @types/request-promise-native
  remap-istanbul lodash.template @aws-crypto/sha256-browser big-integer @tailwindcss/typography
  d3-array @emotion/css lodash.assign @types/xml2js build-plugin-fusion karma-phantomjs-shim bl
  react-query object-keys @types/pluralize conf utils-merge tapable @types/estree error-ex
  shell-quote fbjs babel-regenerator-runtime homebridge envinfo shallowequal cron @types/d3 replace
  react-transform-hmr mock-require @vue/composition-api ink-docstrap btoa cache-loader randomstring
  showdown browserify-shim esrecurse react-table has-symbols @aws-crypto/sha256-js @tsconfig/svelte
  builtin-modules define-properties @types/json-schema @ionic/eslint-config hash-sum uglifyify
  esdoc-standard-plugin prelude-ls @types/mime-types resolve-cwd @types/lodash.merge
  @ckeditor/ckeditor5-ckfinder fresh @ajhgwdjnpm/quia-harum-molestias-eos node-releases set-value
  xmlbuilder jest-diff @asdfgertyjhnpm/nesciunt-molestias-reprehenderit-occaecati optionator
  range-parser @tsconfig/node14 @types/moment @types/history is-arrayish xml-js command-exists
  lodash-webpack-plugin electron-css-injector markdownlint-cli
  @babel/plugin-transform-arrow-functions react-tooltip papaparse @types/events babel-istanbul
  oclif grunt-jsdoc run-parallel jspdf bs-platform @types/webpack-dev-server
  eslint-import-resolver-babel-module trash-cli leven bun-types node-schedule split2 @types/ioredis
  @capacitor/docgen @storybook/addon-onboarding @babel/preset-stage-0 extract-zip rollup-plugin-ts
  toidentifier touch @aws-cdk/core whatwg-url apollo-server-express create-hash
  rollup-plugin-styles sanitize-html @aws-sdk/types babel-plugin-dev-expression react-slick mssql
  @types/nodemailer base-64 method-override extend-shallow type-check object-inspect svelte2tsx
  prettier-plugin-tailwindcss http-status-codes babel-plugin-transform-es3-property-literals
  ember-auto-import intersection-observer babel-plugin-transform-es3-member-expression-literals
  normalize-url pegjs d3-shape call-bind @graphql-codegen/typescript stylelint-config-standard-scss
  minami process-nextick-args grunt-simple-mocha @vue/babel-preset-jsx @solana/spl-token chroma-js
  universalify babel-plugin-transform-es2015-block-scoping qunitjs node-static chai-enzyme
  is-buffer array-includes istanbul-lib-coverage log-update
  @babel/plugin-proposal-private-property-in-object arrify natural-compare react-app-rewired
  react-app-rewired @storybook/addon-controls upath lodash.isplainobject @types/lodash.get budo
  node rollup-plugin-clear eslint-plugin-no-only-tests react-scripts-ts @types/md5 @prisma/client
  postcss-simple-vars lowdb prettier-standard tsify rollup-plugin-babel-minify errorhandler
  strip-indent js-sha3 @types/socket.io-client is-windows @types/mime utility-types cli-ux
  grunt-contrib-qunit docz ink rollup-pluginutils build-plugin-component @monaco-editor/react
  @sentry/node deep-is clone-deep apollo-link-http @types/lodash.debounce airdropfind io-ts fibers
  react-addons-css-transition-group @types/cookie @types/sharp @grpc/grpc-js is-binary-path
  unzipper ajv-keywords @mui/styles interpret sirv-cli remark-gfm winston-daily-rotate-file
  ember-cli-jshint buble pretty-ms normalize-package-data @nestjs/config ganache-cli
  @open-wc/eslint-config opn-cli scheduler latest-version negotiator babel-plugin-syntax-flow
  cli-cursor @fortawesome/vue-fontawesome zlib js-md5 supports-preserve-symlinks-flag signale
  dotenv-cli rollup-plugin-polyfill-node grunt-exec vary dependency-check binary-extensions
  happypack neo-async @ethersproject/bytes seedrandom on-headers combined-stream @types/color
  @types/socket.io apollo-link @nestjs/swagger gulp-sequence @zerollup/ts-transform-paths
  i18next-browser-languagedetector levn get-intrinsic @types/lodash.clonedeep ember-cli-test-loader
  swagger-ui-express @element-plus/icons-vue @react-navigation/native element-resize-detector
  encodeurl node-html-parser inflection gulp-browserify @heroicons/react @storybook/cli type-is
  mochawesome @glimmer/component eslint-plugin-jsonc qrcode-terminal @antfu/ni verror
  @ckeditor/ckeditor5-easy-image json retry zx bson @types/morgan grpc
  @typescript-eslint/eslint-plugin-tslint @types/cookie-parser eslint-plugin-ava zuul
  eslint-formatter-pretty @types/nock hash.js clui ssh2 clean-css-cli fastify-plugin
  serialize-error jest-transform-stub plist setimmediate rollup-plugin-progress
  themeprovider-storybook emoji-100 address @types/isomorphic-fetch destroy @tsconfig/node18 gm
  eslint-visitor-keys esquery webdriverio chai-subset jsx-loader es-abstract https-browserify
  kolorist postcss-less get-value gulp-jasmine karma-requirejs @types/redis gulp-zip parent-module
  redux-actions serve-index stylelint-webpack-plugin command-line-usage
  babel-plugin-transform-es2015-template-literals pnpm entities regenerate
  babel-plugin-transform-react-constant-elements @mdx-js/mdx dts-bundle web-animations-js pirates
  pkginfo @types/minimatch gensync @types/prismjs @types/react-helmet wrench jsii axe-core
  @types/lodash.isequal select-version-cli @types/compression @nuxt/module-builder video.js
  @react-native-async-storage/async-storage tree-kill is-regex aggregate-error deasync
  json-parse-even-better-errors @types/winston stream-http @types/amqplib
  script-ext-html-webpack-plugin @storybook/vue3 array.prototype.flatmap lines-and-columns
  @stdlib/utils-define-nonenumerable-read-only-property prisma asynckit bech32 front-matter
  @types/request-promise cuid pascal-case sha.js estree-walker stylelint-config-rational-order intl
  level prom-client jest-haste-map broccoli-merge-trees os-browserify mixin-deep
  sass-resources-loader grunt-contrib-compress @microsoft/api-documenter postcss-selector-parser
  koa-compose ethereumjs-tx flat-cache fastq passport-jwt gulp-line-ending-corrector array-unique
  @types/multer rollup-plugin-svg unzip swr grunt-contrib-jasmine @material-ui/styles
  react-native-webview @types/source-map-support rollup-plugin-uglify-es jest-puppeteer solid-js
  babel-plugin-transform-es2015-shorthand-properties commondir rollup-plugin-import-css
  unique-random-array rc-slider js-sha256 umi @kadira/storybook type-detect
  @react-native-community/bob eslint-plugin-jest-dom @vercel/ncc @types/tar pascalcase
  react-sortable-hoc svg-url-loader object.values imagemin levelup os-tmpdir @glimmer/tracking add
  tailwind-merge babel-preset-vue ember-template-lint markdown-loader coffeelint projen
  queue-microtask dir-glob babel-plugin-emotion babel-minify dts-bundle-generator
  webidl-conversions defaults is-date-object babel-preset-jest rollup-plugin-size-snapshot
  wct-browser-legacy istanbul-reports mapbox-gl fluent-ffmpeg assert-plus @rollup/plugin-eslint
  strip-final-newline aes-js reusify eslint-plugin-functional react-error-overlay
  validate-npm-package-license string-replace-loader blessed openai ieee754
  eslint-plugin-chai-friendly cpy eslint-plugin-jasmine walk prettyjson @types/koa-router
  hardhat-deploy grunt-sass set-blocking env-cmd babel-traverse gulp-ignore jest-matcher-utils
  repeat-string is-docker ember-cli-template-lint eslint-config-semistandard
  @graphql-codegen/typescript-operations slate jest-util react-native-screens tar-fs camel-case
  isomorphic-ws @google-cloud/storage wordwrap @types/expect @types/proxyquire
  @vue/babel-plugin-jsx ignore-styles @custom-elements-manifest/analyzer @types/es6-promise
  recharts @material-ui/pickers is-typedarray miniprogram-api-typings @types/pino
  @jupyterlab/application jest-localstorage-mock @stdlib/types file-entry-cache @types/superagent
  spdx-expression-parse vuetify-loader defu bitcoinjs-lib is-string tinymce @vue/cli-plugin-pwa
  spdx-license-ids babel-plugin-syntax-trailing-function-commas @nuxtjs/eslint-config-typescript
  @types/bcrypt jsii-pacmak redbox-react is-callable hubot co-mocha @types/babel__traverse
  istanbul-lib-instrument @types/react-resizable eslint-utils basic-auth @ngx-translate/core ol
  performance-now katex arr-flatten regexpu-core http-proxy-agent content-disposition
  @vue/babel-helper-vue-jsx-merge-props exit @babel/plugin-transform-spread vue-cli-plugin-vuetify
  semantic-ui-react @storybook/addon-styling react-jss tr46 jest-each yocto-queue github
  elasticsearch puppeteer-core lodash.memoize inquirer-autocomplete-prompt json-parse-better-errors
  grunt-concurrent spdx-correct @nuxt/schema node-dir git-url-parse fs-promise camelcase-keys
  decompress json-stable-stringify-without-jsonify node-int64 codacy-coverage postcss-value-parser
  @emotion/babel-preset-css-prop unpipe urijs is-promise lodash.kebabcase string
  child-process-promise pixelmatch conventional-github-releaser redux-form lodash.isfunction
  stylelint-config-recommended-scss regjsparser human-signals delayed-stream sanitize-filename
  lz-string eslint-plugin-svelte rx tmp-promise emotion-theming is-symbol react-docgen-typescript
  source-map-explorer eslint-plugin-yml vite-plugin-css-injected-by-js toml v8-compile-cache
  @types/react-color @alifd/build-plugin-lowcode grunt-webpack karma-browserstack-launcher arr-diff
  side-channel lodash.isempty @radix-ui/react-tooltip @rollup/plugin-multi-entry imagemin-pngquant
  co-prompt regenerator-transform @types/file-saver sync-request ee-first @types/mysql is-url
  prism-react-renderer cucumber @types/lru-cache babel-tape-runner sweetalert2
  json-schema-to-typescript git-cz pkg-up agent-base @svgr/cli react-addons-shallow-compare
  webpack-chain detect-newline string-length react-tap-event-plugin @hookform/resolvers
  react-loadable array-flatten pull-stream eslint-define-config redux-persist object.pick
  @types/yup @storybook/addon-backgrounds decode-uri-component omit.js node-pre-gyp glob-promise
  @testing-library/react-native needle @types/mustache broccoli-funnel browserify-zlib jose stream
  lodash.isstring ember-welcome-page @babel/plugin-transform-destructuring jest-snapshot
  grunt-contrib-sass restore-cursor utf8 jest-validate
  babel-plugin-transform-inline-environment-variables gulp-rollup node-localstorage fb-watchman
  es-to-primitive ancient-cause-bright-foot exceljs babel-template dockerode
  solhint-plugin-prettier deep-diff emittery register-service-worker karma-rollup-preprocessor
  @arkweid/lefthook throat typescript-plugin-css-modules react-motion @tarojs/taro
  array.prototype.flat postcss-nesting babel-plugin-transform-es2015-for-of @actions/core gl-matrix
  html-escaper busboy browserify-istanbul prompt-sync istanbul-lib-report spdx-exceptions
  @hot-loader/react-dom chai-string @ckeditor/ckeditor5-highlight @types/react-select
  @tanstack/react-query map-stream @ckeditor/ckeditor5-upload aside-doctor-origin-lot ace-builds
  ast-types article-steep coffee-loader average-different react-number-format pixi.js
  @ckeditor/ckeditor5-cloud-services stylelint-config-styled-components subscriptions-transport-ws
  stack-utils ts-toolbelt is-negative-zero @radix-ui/react-dialog webstorm-disable-index
  author-wool-make dataloader gulp-stylus walker again-week @opentelemetry/api ability-aloud
  babel-plugin-transform-es2015-computed-properties astral-regex automobile-might active-party-blew
  afraid-pig-as eslint-plugin-header almost-shut safe-regex stylelint-processor-styled-components
  google-auth-library aloud-produce-world @babel/helper-plugin-utils object.entries aws4
  gatsby-plugin-react-helmet again-email base64url @storybook/html slick-carousel electron-builder
  bowser again-week-web3 again-github mocha-phantomjs grunt-coffeelint again-ethers mute-stream
  karma-coveralls @types/joi ngx-bootstrap again-week-leon tslint-immutable nodegit again-eth
  jsonc-eslint-parser again-week-demo arr-union again-week-bill jsonpath @turf/turf multimatch
  @aws-cdk/assert again-week-test webpack-dashboard define-property cookie-signature
  react-error-boundary circular-dependency-plugin ipaddr.js style-resources-loader source-map-url
  react-feather @polymer/iron-component-page @types/react-window @types/geojson postcss-reporter
  tns-core-modules nanomatch is-extendable grunt-jsbeautifier cpr rc-tooltip jsencrypt
  @project-serum/anchor @babel/code-frame resolve-url gulp-template typedarray-to-buffer
  storybook-dark-mode @types/archiver @mdi/font testdouble for-in
  babel-plugin-transform-es2015-function-name core-js-compat jsonlint keyv primeicons
  babel-plugin-transform-es2015-object-super node-mocks-http @schematics/angular @types/form-data
  unocss @rollup/plugin-strip base build-plugin-moment-locales babel-plugin-check-es2015-constants
  bip32 p-finally source-map-resolve bootstrap-vue yauzl coffeeify yeoman-environment fastclick csv
  async-mutex babel-preset-gatsby-package bootstrap-sass
  @babel/plugin-transform-react-constant-elements @babel/template babel-generator libphonenumber-js
  @stdlib/math-base-special-pow styled-jsx swig create-hmac babel-plugin-syntax-object-rest-spread
  @sentry/browser react-lifecycles-compat babel-plugin-transform-es2015-block-scoped-functions jss
  require-main-filename @vue/cli-plugin-e2e-cypress react-textarea-autosize style-dictionary
  p-retry markdown is-path-inside remark-lint @types/object-hash downshift jsii-diff sucrase
  @hapi/hapi gulp-gh-pages @ant-design/icons-vue html-react-parser eslint-plugin-lodash @types/pako
  grunt-ts theme-ui slice-ansi react-apollo coz react-json-view @angular-eslint/eslint-plugin
  istanbul-lib-source-maps react-tools jest-runtime pinkie-promise pretty-error package-json
  es6-promisify @angular/flex-layout copy nedb assign-symbols gulp-flatten @grpc/proto-loader
  esbuild-loader sisteransi tmpl pg-hstore gulp-nodemon git-clone which-module
  stylelint-config-sass-guidelines @ajhgwdjnpm/quas-mollitia-aspernatur-reprehenderit
  jest-message-util grunt-mocha-cli vee-validate @babel/eslint-plugin fuzzy lodash.map
  @ethersproject/abstract-signer madge update-browserslist-db stream-buffers @types/micromatch
  test-exclude @emotion/babel-plugin run-async valid-url @types/diff
  babel-plugin-transform-decorators babel-plugin-transform-es2015-literals antd-mobile pathe
  openapi-types @ckeditor/ckeditor5-horizontal-line urllib uniqid ts-generator xregexp nib
  babel-plugin-transform-function-bind @beisen/build gulp-useref @azure/identity sha1 laravel-mix
  watchpack axios-retry repeat-element markdown-toc @ng-bootstrap/ng-bootstrap sockjs-client
  grunt-mocha-istanbul gatsby-plugin-sharp @web/test-runner-playwright @types/underscore
  babel-preset-power-assert serverless jest-get-type jest-docblock lodash.sortby map-cache
  @nuxt/test-utils fetch-jsonp miniprogram-simulate esbuild-register has-value detect-indent
  apollo-server es-dev-server klaw expand-brackets csso @types/google-protobuf node-cron extglob
  confusing-browser-globals @typescript-eslint/typescript-estree @backstage/cli @types/elliptic
  @types/qrcode @types/got @rollup/plugin-inject karma-remap-istanbul makeerror browser-env
  @beisen/babel vite-plugin-eslint jest-image-snapshot @beisen/ts vue-resource text-encoding
  json-server koa-logger jest-regex-util split-string @stdlib/string-format vm2
  @pancakeswap-libs/eslint-config-pancake regexp.prototype.flags @stdlib/assert-is-browser
  @types/leaflet eslint-config-ckeditor5 @beisen/storybook-react string.prototype.trimend
  error-stack-parser @beisen/storybook gulp-streamify jest-runner @beisen/webpack
  @types/selenium-webdriver asjrkslfs_03 asjrkslfs_01 regenerate-unicode-properties postcss-html
  exorcist unicode-property-aliases-ecmascript babel-plugin-polyfill-corejs3
  @storybook/addon-console @types/jscodeshift babel-plugin-polyfill-corejs3 available-typed-arrays
  gulp-minify store unicode-canonical-property-names-ecmascript @types/execa cli-width
  unicode-match-property-value-ecmascript string.prototype.trimstart react-device-detect
  gulp-rimraf postcss-mixins @aws-sdk/client-dynamodb karma-chai-spies
  unicode-match-property-ecmascript unset-value @types/assert crypto-random-string
  @types/koa-bodyparser @craco/craco @angular-eslint/template-parser sass-lint @types/redux
  @types/ora javascript-obfuscator license-checker testem eslint-plugin-typescript-sort-keys urix
  babel-plugin-rewire grunt-newer merge-descriptors @alicloud/tea-typescript bser json2csv
  gulp-cached stylelint-declaration-block-no-ignored-properties @sindresorhus/tsconfig
  eslint-config-ali rechoir ember-cli-sass docco chardet install-peers-cli yn duplexify
  gulp-format-md koa-mount lodash.flatten use @types/codemirror @sveltejs/vite-plugin-svelte
  f2elint compressible spark-md5 copy-dir node-polyfill-webpack-plugin express-graphql highcharts
  external-editor to-regex snapdragon @types/express-session turbo aware-bigger-five read xhr2
  @mui/x-date-pickers @types/mock-fs quick-lru react-chartjs-2 @types/ms qrcode.react gulp-jsdoc3
  karma-edge-launcher has-values collection-visit @types/benchmark is-accessor-descriptor stripe
  encoding union-value lodash.defaultsdeep @angular-eslint/eslint-plugin-template
  is-data-descriptor anywhere-strength-disappear-plural semantic-ui-css @alicloud/tea-util
  eslint-config-standard-jsx babel-plugin-transform-es2015-sticky-regex object-visit ret
  atomic-paper-web3-paint reqwest babel-preset-expo cache-base afraid-cowboy-web3-loose
  is-descriptor hard-source-webpack-plugin asap vue-clipboard2 make-error connect-redis clean-stack
  findup-sync ancient-hundred-equal-related mocha-jsdom fragment-cache ability-realize-bad9
  snapdragon-node oauth @vitejs/plugin-react-refresh lodash.defaults map-visit
  alphabet-ability-student-pleasant react-responsive regex-not conventional-recommended-bump
  to-object-path actually-cause-our5 static-extend mri snapdragon-util posix-character-classes
  copy-descriptor babel-plugin-transform-es2015-unicode-regex babel-minify-webpack-plugin
  monaco-editor-webpack-plugin crc tns-platform-declarations rollup-plugin-cleaner coffee-coverage
  @semantic-release/gitlab @types/resolve @floating-ui/dom astro blueimp-md5 object-copy
  gulp-webpack class-utils @types/react-datepicker brace any-promise
  @babel/plugin-syntax-object-rest-spread @beisen/italent-thunder @ember/test-helpers md5-file
  @storybook/addon-mdx-gfm nice-try eslint-doc-generator is-boolean-object growl tippy.js
  redux-devtools is-number-object ember-cli-terser @open-wc/testing-karma csvtojson
  babel-plugin-inline-react-svg fixpack gulp-inline-ng2-template less-plugin-npm-import keycode
  karma-remap-coverage @ckeditor/ckeditor5-code-block media-typer @types/bs58 dom-helpers
  eslint-plugin-sort-keys-fix xss gaze primeng pug-loader @koa/cors v8-to-istanbul leveldown slug
  @oclif/errors node-rsa @react-microdata/item-factory event-target-shim pouchdb typedarray
  postcss-custom-media babel-plugin-jest-hoist es-module-lexer sade has-tostringtag
  @types/resize-observer-browser babel-plugin-polyfill-regenerator yaml-eslint-parser esbuild-wasm
  tedious jsdoc-babel gulp-uglify-es @polkadot/api @types/moment-timezone abab
  @types/hoist-non-react-statics @types/cli-progress mongodb-memory-server babel-preset-babili
  pretty-hrtime precommit-hook @pika/pack glob-to-regexp @vitejs/plugin-legacy
  @radix-ui/react-popover @types/bunyan jest-changed-files @date-io/date-fns is-bigint vconsole
  jest-leak-detector gulp-ng-annotate react-day-picker has-bigints qiniu animejs multiparty
  after-though-raise avoid-frame-managed remark-rehype typescript-json-schema ethereumjs-wallet
  eth-sig-util material-design-icons rollup-plugin-multi-input storybook-readme mocha-webpack iview
  intelli-espower-loader @uiw/react-md-editor agree-this-engine jest-resolve-dependencies
  ability-sky-web3-forth apartment-identity-web3-valuable ask-fox2 agentkeepalive reactify
  @babel/plugin-transform-modules-umd @ant-design/colors react-navigation ts-essentials
  rollup-plugin-less eventsource internal-slot diff-sequences babelrc-rollup
  gatsby-transformer-sharp which-boxed-primitive strip-eof rollup-plugin-includepaths
  @babel/preset-es2015 @babel/plugin-transform-template-literals node-cmd ape-tmpl
  karma-html2js-preprocessor @11ty/eleventy advice-who2 remark-preset-lint-recommended
  @types/hammerjs open-browser-webpack-plugin postcss-discard-comments denodeify proxy-agent
  safe-publish-latest connect-livereload @ckeditor/ckeditor5-remove-format @pipedream/platform
  react-player socks-proxy-agent rollup-plugin-multi-entry root-check rehype-stringify react-ace
  remark-frontmatter jest-watcher webfontloader tar-stream slate-react glob-all
  react-custom-scrollbars @radix-ui/react-dropdown-menu @koa/router
  @openzeppelin/contracts-upgradeable react-helmet-async
  @asdfgertyjhnpm/accusantium-nostrum-fugiat-veniam regexpp activity-tape @jupyterlab/apputils
  @asdfgertyjhnpm/a-unde-explicabo-eaque npminstall enquire.js @tarojs/components
  arrow-mice-plates0 @ajhgwdjnpm/aut-at-nulla-perferendis
  babel-plugin-transform-react-inline-elements babel-plugin-polyfill-corejs2 constants-browserify
  react-transform-catch-errors proxy-addr is-unicode-supported phantomjs-polyfill node-red
  json-bigint markdown-it-emoji @fullhuman/postcss-purgecss angle-pupil psl get-package-type
  typescript-formatter @types/gapi.client require-all unbox-primitive stack-trace isstream
  rollup-plugin-string eslint-config-alloy esbuild-jest load-grunt-config untildify flatpickr
  pbkdf2 babel-plugin-transform-imports parallelshell remark-stringify bs58check @hapi/boom
  eslint-config-xo-react memoizee multiformats @pulumi/pulumi functions-have-names ssri injectmock
  account-grabbed-answer ape-tasking wcwidth memdown cropperjs is-generator-fn
  @babel/helper-module-imports xstate lodash.mergewith rc-tools @types/adm-zip babel-plugin-tester
  jest-sonar-reporter conventional-changelog-angular @types/config @types/react-modal
  @nestjs/typeorm jest-axe @stdlib/math-base-special-abs jest-html-reporter jsbn
  @changesets/changelog-github @types/googlemaps ionicons gulp-terser proj4 @types/invariant
  unexpected tiny-glob xe-utils uglify-save-license jison server-destroy
  grunt-conventional-changelog @types/passport ape-releasing @girs/gobject-2.0 osenv ape-updating
  accurate-where-chicken aegir @types/eslint-plugin-prettier babel-plugin-transform-strict-mode
  aws-lambda @iobroker/adapter-core umi-request @types/express-serve-static-core @types/shortid
  gulp-webserver @types/chokidar liftoff @types/vscode css-tree klaw-sync @types/nprogress
  jsii-docgen pretty supports-hyperlinks uint8arrays detect-node view-design env-paths
  affect-is-so-upper rollup-plugin-bundle-size env-paths jsonp grunt-autoprefixer
  eslint-config-react generate-changelog lodash.isobject rc-trigger react-highlight-words
  react-spinners @angular/elements lodash.find write-file-webpack-plugin karma-detect-browsers
  @storybook/preset-typescript @types/hapi__joi gulp-csso vinyl-paths @nestjs/microservices
  object.fromentries along-factory-root5 better-docs twilio @polymer/test-fixture @ngrx/store
  expo-status-bar extract-loader adult-table-size-protection changelogen truffle-hdwallet-provider
  loader-runner map-obj @svgr/core tunnel-agent util.promisify grunt-notify @pika/plugin-build-node
  xpath @nuxtjs/eslint-config blue-tape esbuild-node-externals google-closure-compiler string-hash
  ability-officer-web3-whale string.prototype.matchall tape-run gulp-rev uuidv4 shallow-clone yalc
  recursive-copy @types/tinycolor2 net @girs/glib-2.0 fs-jetpack mousetrap apollo-boost
  mocha-typescript @stencil/react-output-target gulp-inject aws-cdk express-fileupload
  pug-plain-loader jasmine-reporters deep-assign less-plugin-clean-css platform gulp-typedoc
  babel-plugin-transform-builtin-extend react-onclickoutside svgo-loader babel-watch jest-expo
  compressing gulp-tap animal-daughter-pocket ytdl-core jquery-ui grunt-env art-template
  has-property-descriptors @commitlint/prompt-cli eslint-config-vue @stdlib/constants-float64-eps
  @babel/preset-stage-2 abbrev stylelint-config-recess-order react-portal regjsgen
  @vue/babel-preset-app arm-understanding-flag sinon-as-promised cache-manager find-root
  bulmaswatch react-fast-compare @antv/data-set jsonc-parser cssom express-rate-limit unfetch
  @types/react-beautiful-dnd pumpify @types/url-join react-input-mask ftp chai-things
  @types/update-notifier vue-lazyload @types/html-webpack-plugin grunt-banner isbinaryfile
  functional-red-black-tree @types/es6-shim use-sync-external-store rollup-plugin-istanbul
  collect-v8-coverage xhr-mock ts-patch babel-plugin-transform-react-display-name html-to-text
  serve-handler @aws-sdk/client-sts @aws-sdk/config-resolver hyperquest cli d3-format
  @types/react-is @antfu/utils remove-trailing-separator enzyme-adapter-react-15
  eslint-config-defaults d3-interpolate express-jwt able-power-hardly0 xcode ajv-errors rc-dialog
  nps array-buffer-byte-length @elastic/elasticsearch babel-preset-current-node-syntax
  ionic-angular generic-pool scroll-into-view-if-needed eslint-plugin-qunit feather-icons
  @types/progress soap async-limiter amount-studied-hunter-pan atom-range-hour5 prosemirror-state
  winston-transport gitbook-cli mobx-react-lite ag-grid-community jscoverage is-shared-array-buffer
  graphql-subscriptions lodash.foreach vite-plugin-vue2 @cosmjs/stargate @aws-sdk/middleware-stack
  p-timeout @types/listr hasha eslint-find-rules automobile-probably karma-qunit errno
  against-you-answer fast-safe-stringify @nestjs/passport tscpaths @truffle/hdwallet-provider
  testcafe storybook-addon-designs is-obj passport-oauth2 @alifd/theme-2
  @aws-sdk/middleware-content-length global-modules array-move get-symbol-description jiti
  webrtc-adapter jest-in-case bytebuffer node-sass-tilde-importer sockjs @wessberg/rollup-plugin-ts
  redent @storybook/source-loader microtime xml2json nullthrows gatsby-image mem
  typescript-tslint-plugin @radix-ui/react-slot aloud-organization-double-table @types/bcryptjs
  @pancakeswap-libs/pancake-swap-core fstream cacache array-tree-filter @types/long @turf/helpers
  adjective-chamber-web3-window csv-parser querystring-es3 webpack-serve angular-in-memory-web-api
  @storybook/components striptags koa-send karma-opera-launcher aria-query preact-compat
  @ctrl/tinycolor @types/through2 rollup-plugin-local-resolve better-scroll
  add-asset-html-webpack-plugin assets-webpack-plugin @typescript-eslint/utils asn1
  @types/dompurify @types/power-assert webpack-notifier dedent-js apexcharts @types/karma columnify
  @types/reflect-metadata @loadable/component grunt-replace @tailwindcss/line-clamp ts-mockito
  use-debounce source-map-js @stdlib/error-tools-fmtprodmsg adventure-dig-five-hearing dashdash
  @aws-sdk/credential-provider-node @emotion/cache fork-ts-checker-webpack-plugin-alt
  fs-readdir-recursive sane prosemirror-model again-car-web3-enjoy is-weakref
  array.prototype.tosorted @types/react-table trim-newlines domhandler @umijs/lint nomnom
  event-emitter jsrsasign passport-strategy react-intersection-observer @types/chrome bcrypt-nodejs
  @oclif/plugin-plugins agree-go-spite node-stream-zip babel-plugin-transform-es2015-modules-amd
  @types/mdast after-met-ready autobind-decorator @ngx-translate/http-loader case
  @types/babel__generator jest-mock-extended body-scroll-lock @storybook/addon-centered
  @iobroker/testing @embroider/test-setup concat d3-color param-case @types/ua-parser-js
  scss-loader gulp-copy eslint-plugin-no-null express-handlebars @testing-library/svelte
  expo-module-scripts ability-somewhere-accept-mud @oclif/tslint bizcharts @commitlint/travis-cli
  cookies @types/numeral lottie-web systeminformation accident-vessels fast-diff electron-prebuilt
  another-beginning-send5 jest-css-modules dot @aws-cdk/aws-iam less-plugin-autoprefix
  @react-navigation/stack afternoon-walk-gray-motion ipfs-http-client http-signature http-status
  @radix-ui/react-switch web3-core @types/gradient-string @types/deep-equal ecstatic
  @sentry/tracing stylelint-config-css-modules almost-mainly-climate @types/chance pkg-install
  rc-select discord-api-types publish-please gulp-run able-sink-power-sitting jsx-ast-utils
  type-coverage @types/colors perfect-scrollbar class-variance-authority
  @types/react-syntax-highlighter ignore-loader postcss-modules-values randomcolor prosemirror-view
  har-validator os-locale @react-aria/utils web-streams-polyfill ts-standard chownr
  @ckeditor/ckeditor5-special-characters walk-sync final-form @angular-eslint/builder
  jest-serializer electron-packager vm-browserify action-cage anyone-sets-practice forever
  vue-axios @alcalzone/release-script customize-cra @aws-cdk/aws-lambda jit-grunt
  @types/loader-utils eslint-plugin-import-helpers adult-ground rollup-plugin-external-globals
  @types/mini-css-extract-plugin wangeditor @metamask/eslint-config vfile
  anywhere-handle-web3-worry @ethersproject/abstract-provider @tensorflow/tfjs jasmine-ts
  @cosmjs/proto-signing i18n @storybook/jest is-path-cwd lodash.uniqby react-resize-detector
  react-final-form dargs minify vue-quill-editor @babel/plugin-transform-parameters
  article-ahead-means-entirely react-leaflet ability-star-writing1 mocha-multi-reporters
  koa-compress eslint-plugin-deprecation @sinclair/typebox eslint-plugin-sort-class-members hls.js
  mv enquire-js @ava/babel answer-ahead-mother-yes dexie wct-mocha caller-path
  gulp-angular-templatecache deep-eql lodash.isarray @graphql-tools/schema rc-menu ember-page-title
  react-quill @vitest/coverage-istanbul rc-menu @nomicfoundation/hardhat-toolbox
  appearance-vapor-getting0 fabric node.extend polymer-cli caseless svelte-loader
  connected-react-router acorn-globals @angular-eslint/schematics anywhere-forward5 is-directory
  @ckeditor/ckeditor5-word-count activity-becoming-round-fell @ionic-native/core actual-sail-field
  gulp-file ape-reporting airplane-what-ship semantic-release-cli away-bowl-web3-pool
  @rushstack/eslint-config @types/storybook__addon-info jsonml.js @hapi/lab websocket-stream
  postcss-px-to-viewport testling nightmare uid @stdlib/utils-library-manifest is-arguments
  ganache-core os-homedir @stdlib/constants-float64-pinf @ice/screenshot rax
  appearance-oldest-aware-fellow @vue/vue3-jest @phosphor/widgets @types/angular exec-sh
  announced-myself-running1 @tweenjs/tween.js @sendgrid/mail function.prototype.name aws-sign2
  deep-freeze tiny-lr @cloudflare/workers-types estraverse-fb @radix-ui/react-toast
  aloud-check-fastened-opinion radium @radix-ui/react-select aproba ngrok
  conventional-changelog-eslint applied-fifty-part micro vue-cli-plugin-element domutils rc-animate
  prettier-plugin-jsdoc ripemd160 chrome-trace-event humps react-emotion @uniswap/token-lists spdy
  @stdlib/constants-float64-ninf after-heavy-web3-son buffer-crc32 workbox-build
  adventure-can-effect-opportunity browser-sync-webpack-plugin broccoli-ember-hbs-template-compiler
  date-fns-tz arrive-felt-web3-second esdoc-ecmascript-proposal-plugin
  @babel/plugin-syntax-class-properties write less-vars-to-js bull rlp is proxy-from-env
  react-hot-toast although-improve react-document-title available-cowboy-web3-vessels yo es6-error
  duplexer activity-principal-web3-who prettier-package-json sshpk @stdlib/array-float64
  all-fresh-fellow-easier animal-dirty-further @types/command-line-args is-utf8 cjs-module-lexer
  karma-script-launcher @stdlib/math-base-special-floor detect-browser compare-func
  @nomicfoundation/hardhat-chai-matchers @types/warning aid-cloud-doctor typedi cli-table2
  react-live asn1.js timers-browserify cli-highlight hardhat-contract-sizer gulp-karma snowpack
  tinyify faye-websocket grunt-contrib-requirejs travis-cov min-indent @types/d3-scale
  lodash.snakecase aboard-leave-web3-lesson apart-off postcss-salad speed-measure-webpack-plugin
  ate-floor-web3-learn react-svg-loader gluegun @types/query-string prettier-linter-helpers
  gulp-pug babel-plugin-array-includes vxe-table email-validator chai-datetime wait-for-expect
  activity-strike-share1 express-http-proxy anser highland gulp-newer p-cancelable resolve.exports
  arm-road-mine-planet circular-json stacktrace-parser node-xlsx
  typedoc-plugin-external-module-name react-virtualized-auto-sizer argv @types/tap
  @types/lodash.throttle @azure/ms-rest-js attention-union9 gulp-open @hapi/code fetch
  babel-plugin-root-import remarkable @aws-sdk/client-documentation-generator async-each crc-32
  mock-socket @commitlint/prompt danger tv4 fast-csv fast-json-patch accident-potatoes-but-basis
  is-interactive webpack-visualizer-plugin preact-render-to-string ethereumjs-abi wd rome jwks-rsa
  ants-union-himself-believed @types/flat ate-thou-cannot arrow-but-vowel0
  @stdlib/assert-has-own-property among-honor-nation-arrow @noble/hashes stringify-object
  minimalistic-assert among-report-see-reader react-native-linear-gradient must delegates
  act-naturally-rose-darkness selfsigned @aws-sdk/node-http-handler age-alphabet
  tslint-consistent-codestyle hiredis tildify @types/websocket actually-low8 postcss-color-function
  idb-keyval army-factory announced-deal-web3-cast @types/mockjs @pika/plugin-build-web json-buffer
  aside-vowel-oldest tsm against-large-web3-went typedoc-plugin-missing-exports notistack react-ga
  @webpack-cli/generators ansi-align is-hotkey keypress @types/sortablejs grunt-coveralls
  json-schema-ref-parser @graphql-tools/utils ts-dedent @esm-bundle/chai csv-stringify
  bundle-loader @types/qunit dva are-in cssstyle left-pad gulp-gzip tsyringe atomic-material1
  bootstrap-icons monaco-jsx-highlighter @stdlib/math-base-special-round karma-coffee-preprocessor
  docz-theme-default graphql-type-json postcss-modules-scope github-slugger
  accurate-scale-dark-weight args dom-serializer babel-plugin-react-require
  afternoon-quickly-current-return forever-agent babel-plugin-css-modules-transform action-leave3
  xhr postcss-modules-local-by-default @iarna/toml clang-format sqlite flux
  anybody-moment-paragraph-soft prepend-file ability-short-mind @storybook/react-native
  @girs/gio-2.0 conventional-commits-parser livereload atom-diagram-wonderful
  eslint-plugin-jest-formatting validate.js cssesc @types/bootstrap atmosphere-balloon-web3-longer
  gulp-jade attempt-escape allow-horn-about against-closer eslint-plugin-fp vorpal @angular/upgrade
  @types/web3 callsite node-gyp-build gzip-size-cli @tiptap/core grunt-mocha css-select node-loader
  has-ansi library.min.js docsify-cli auto-bind directory-tree registry-url jest-jasmine2 colorful
  alphabet-forth-needle mocha-loader vue-codemirror attached-shut-lose connect-mongo
  @metamask/auto-changelog terminal-kit @chakra-ui/icons @iceworks/spec appearance-wealth-wing8
  eslint-plugin-lit promise-retry @web/dev-server-storybook @tsconfig/node12 tty-browserify sirv
  oauth-sign react-infinite-scroller lodash.upperfirst @mdi/js @jupyterlab/builder
  prettier-stylelint @types/typescript jake hogan.js grunt-open @nestjs/graphql
  activity-settle-rabbit0 gulp-tag-version domexception swagger-parser @tinymce/tinymce-vue
  aloud-knowledge-web3-prepare viewerjs node-persist unplugin http-cache-semantics babel-code-frame
  app-module-path recoil account-clock-smoke replace-ext quasar xml-name-validator ndarray bpmn-js
  viem @mui/system stylis anybody-appearance-clearly-go supervisor systemjs-builder
  @radix-ui/react-tabs forwarded select2 dts-generator rc-notification @types/async-retry
  @octokit/core @types/url-parse about-hope-fighting8 action-salt-command air-palace-shine
  handlebars-loader uglifycss @storybook/addon-jest batch @aws-sdk/util-user-agent-browser
  babel-preset-fbjs eslint-config-xo-typescript react-codemirror2 p-event jwt-simple
  @stdlib/fs-read-file @aws-sdk/util-user-agent-node seamless-immutable eslint-module-utils
  rc-tween-one @types/sequelize babel-plugin-transform-rename-import @types/lodash.set nx
  any-grown-shall base64-arraybuffer rc-table semver-diff whatwg-encoding keccak array-uniq
  author-wife-web3-pilot css-mqpacker prebuild-install flow-remove-types karma-html-reporter
  @types/sass g internal-ip @types/dedent mutationobserver-shim vue-cropper react-autosuggest
  @types/react-slick @types/react-slick symbol-observable socks vue-cropper @types/http-errors
  atomic-bright-within-dish @sap-cloud-sdk/odata-common keymirror glamor @babel/plugin-syntax-flow
  appearance-breathe-invented6 aws-sdk-mock unique-string jsonparse browserify-aes
  @juggle/resize-observer aloud-giant-draw extsprintf vite-plugin-svgr hard-rejection sudo-prompt
  @types/json5 string-similarity @types/node-sass n8n-workflow advice-modern-claws
  arrangement-balance-weak @mui/x-data-grid anyway-nearest-hide6 from2 @types/yaml atom-number-eye
  xdg-basedir announced-roof-brave4 rc-tree postcss-modules-extract-imports dox @mdx-js/loader
  node-ssh @nuxt/types @types/node-forge global-dirs temp-dir apartment-brick @nestjs/jwt
  angular-animate sugarss vue-awesome-swiper around-separate-path-require again-generally-grew
  istanbul-harmony html-encoding-sniffer docsearch.js for-each @types/react-copy-to-clipboard
  @xmldom/xmldom babel-plugin-add-react-displayname metro vscode-languageserver d3-transition
  answer-dozen-thing9 hdkey text-mask-addons angular-sanitize again-perhaps-plain3 idb
  @webcomponents/custom-elements n8n-core react-text-mask jsprim fuse.js browser-process-hrtime
  @types/common-tags atom-wise-web3-paid @zeit/ncc arraybuffer.prototype.slice availnode
  babel-plugin-annotate-pure-calls mocha-istanbul webpack-md5-hash react-native-modal
  @types/chroma-js rollup-plugin-typescript-paths @aws-sdk/util-utf8-node single-line-log
  @radix-ui/react-accordion @tailwindcss/aspect-ratio base-x @ethersproject/transactions
  @vanilla-extract/css additional-learn-character-wood area-zero-tightly-top d3-time-format
  appearance-nodded-wave-memory react-reconciler rc-tabs babel-plugin-react-intl wiredep lunr
  node-red-node-test-helper react-github-button eslint-plugin-sort-destructure-keys xml @vue/shared
  inert better-npm-run @sveltejs/adapter-static ape-testing p-each-series autosize data-urls cids
  @types/tough-cookie yaml-loader rc-progress lorem-ipsum addition-government-rule arrow-brick
  @rushstack/heft @types/which react-native-device-info @aws-sdk/hash-node @nuxt/eslint-config
  lowercase-keys imagemin-svgo bigi jsondiffpatch registry-auth-token art-introduced-poet0
  prettier-check announced-frame-office0 is-installed-globally rucksack-css @uniswap/sdk-core
  @types/source-map await-to-js able-above-left-care @open-wc/building-rollup poi
  above-slightly-web3-example attempt-flew-badly-nobody connect-flash import-lazy
  again-basis-indeed-minerals another-while-when3 @aws-sdk/util-utf8-browser
  anything-great-web3-swept babel-plugin-transform-react-jsx-source write-json-file shallow-equal
  ape-covering timekeeper pacote superstruct hbs @stryker-mutator/core ansi-to-html
  redux-observable amdefine urlencode @sap-cloud-sdk/core @radix-ui/react-label
  alive-sell-roof-stairs babel-plugin-transform-remove-strict-mode moment-range core-js-pure
  gulp-minify-html bottleneck rfdc semantic-release-monorepo prebuild @types/jest-image-snapshot
  gulp-wrap @react-spring/web @capacitor/cli match-sorter @types/unist vite-plugin-static-copy
  copy-paste rc-queue-anim @angular-devkit/architect save @types/mapbox-gl symbol-tree
  @aws-sdk/fetch-http-handler babel-preset-es2015-node4 aside-thing-web3-mean @antv/g6
  @codemirror/state @react-native-community/async-storage scss gulp-cache
  @radix-ui/react-radio-group pem @iconify/types allow-being-driving @vue/cli byline
  @openzeppelin/test-helpers nats babel-plugin-transform-async-to-promises p-defer
  gatsby-plugin-manifest offline-plugin eslint-plugin-vue-libs karma-source-map-support normalizr
  after express-ws @polkadot/util connect-multiparty @stencil/utils node-sass-chokidar
  rc-pagination sourcemap-codec puppeteer-extra @supabase/supabase-js bundle-collapser
  @aws-sdk/util-body-length-browser @ckeditor/ckeditor5-html-embed @tiptap/starter-kit os-name
  duplicate-package-checker-webpack-plugin react-sticky @aws-sdk/util-body-length-node jssha sleep
  opencollective-postinstall virtual-dom bcrypt-pbkdf restler phantom yjs imagemin-mozjpeg
  geckodriver aws-amplify react-overlays rc-checkbox npm-package-arg broccoli derequire sprintf
  @types/rollup-plugin-peer-deps-external nps-utils eslint-plugin-sort-imports-es6-autofix
  lodash.groupby @swc-node/register lodash.mapvalues passport-oauth autoprefixer-core
  @types/better-sqlite3 markdown-it-footnote @mui/styled-engine-sc cli-welcome rc-resize-observer
  postcss-css-variables widest-line react-devtools-core grunt-contrib-htmlmin
  eslint-plugin-no-use-extend-native posthtml tracer rax-view mocha-sinon rc-input-number
  chrome-launcher bisheng jspm string-replace-webpack-plugin babel-env
  @types/webpack-bundle-analyzer insert-css @jswork/gulp-pkg-header @radix-ui/react-icons nwsapi
  answer-again answer-front-tin eslint-plugin-nuxt arm-stick-web3-donkey
  babel-plugin-syntax-class-properties @metamask/eslint-config-nodejs conventional-changelog-core
  smart-buffer @angularclass/hmr tiny-emitter eslint-plugin-optimize-regex google-libphonenumber
  babel-plugin-typecheck rc-dropdown eslint-plugin-prefer-object-spread minimist-options
  redux-immutable @tsconfig/react-native grunt-saucelabs domelementtype is-builtin-module
  attached-bear-water @mapbox/node-pre-gyp local-pkg active-whole-follow3 thunkify minipass
  rc-upload abortcontroller-polyfill @iconify/json cli-boxes air-left-river emojis-list css-what
  grunt-text-replace browser-resolve @stdlib/process-exec-path add-local-binaries-path
  angular-ui-router bitcore-lib cross-var @walletconnect/web3-provider vite-plugin-solid
  hardhat-typechain @types/papaparse actual-pocket-wrote5 @ice/spec adjective-crop9 @types/mz
  oracledb @react-aria/focus jest-preset-angular markdown-it-sup @storybook/web-components @types/q
  @stdlib/cli-ctor ants-desk-factory @storybook/manager-api
  babel-plugin-minify-dead-code-elimination toposort @fullcalendar/daygrid postinstall-postinstall
  lodash.clone firebase-functions @types/react-native-vector-icons karma-env-preprocessor
  @types/nanoid mermaid @nomicfoundation/hardhat-network-helpers es-shim-unscopables
  affect-win-experiment react-addons-pure-render-mixin gulp-coffeelint @expo/vector-icons
  web3-provider-engine grpc-tools @napi-rs/cli @types/app-root-path attached-someone-web3-medicine
  console-polyfill @aws-sdk/util-base64-browser also-personal-reach0 azure-storage
  decompress-response @cypress/code-coverage @types/passport-jwt @types/uglify-js @types/ini
  stylelint-config-ckeditor5 @vuepress/plugin-back-to-top at-married-tobacco9 firebase-tools
  memory-cache @types/yeoman-generator requires-port caller-callsite ts-json-schema-generator
  rax-text argx xmldoc @types/clear rehype-raw tailwindcss-animate konva cls-hooked lighthouse
  ast-types-flow among-break3 runjs react-tabs git-remote-origin-url @stdlib/assert-is-boolean
  rollup-plugin-gzip fake-indexeddb at-pack-buffalo yaml-front-matter storybook-addon-jsx
  bplist-parser @types/throttle-debounce openzeppelin-solidity jsonpath-plus koa-convert getpass
  hardhat-abi-exporter @types/webpack-merge @types/webpack-merge attached-pink-alone-leader
  @ckeditor/ckeditor5-ui remark-html @types/jest-environment-puppeteer random-access-memory
  @fontsource/roboto apollo-link-context @types/less ability-hit-before
  babel-plugin-transform-es2015-modules-systemjs pinkie eslint-plugin-mdx apollo-server-core
  jest-coverage-badges number-is-nan sails domain-browser pdfkit saxes eslint-config-taro natives
  chai-fs humanize-duration @pika/plugin-standard-pkg assemblyscript es6-symbol lodash.has
  babel-plugin-transform-es5-property-mutators cron-parser are-happen-powerful-equipment
  almost-single-myself4 answer-source-have @alicloud/openapi-client portscanner koa-session
  echarts-for-react @aws-sdk/util-base64-node turndown add-stream @tailwindcss/postcss7-compat
  avoid-clearly-sun-color @smithy/types react-dates @stdlib/utils-try-require dns-packet
  able-about-lying-herself am-roll-dull bisheng-plugin-react wolfy87-eventemitter
  filemanager-webpack-plugin all-express apollo-link-error jasmine-ajax webdriver-manager
  age-fur-rapidly unirest @types/validate-npm-package-name gulp-concat-css avip-string-length
  array-ify react-fontawesome along-nation-fireplace pre-git flow passport-http-bearer
  angle-wooden-better0 git-raw-commits @lumino/widgets @storybook/core-events
  ember-cli-github-pages babili-webpack-plugin - @jupyterlab/coreutils karma-chai-sinon
  @umijs/preset-react sequelize-cli gulp-conflict has-yarn stylelint-config-recommended-vue
  dot-object mimic-response decamelize-keys gatsby-plugin-mdx simulant rc-collapse gulp-help
  avoid-breath @rbxts/types vscode-uri focus-visible object.omit jsonld eslint-plugin-es5
  @actions/github @metamask/eslint-config-jest universal-cookie @testing-library/jest-native
  @types/helmet @dnd-kit/core mobile-detect @storybook/test-runner mem-fs passport-facebook
  react-cookie git-semver-tags sjcl eslint-plugin-regexp react-pdf vite-plugin-svg-icons
  @types/sqlite3 imagemin-jpegtran xterm @clack/prompts above-eaten-apartment sift
  remark-preset-wooorm babel-plugin-react-css-modules defined @codemirror/view ufo tslint-sonarts
  reconnecting-websocket d3-scale-chromatic @web3-react/types mem-fs-editor
  @alcalzone/release-script-plugin-license intl-messageformat rc-switch escape-goat
  babel-plugin-transform-exponentiation-operator rollup-plugin-flow publish @types/aws-sdk
  ember-truth-helpers jotai alone-plastic @types/svgo @types/lodash.camelcase create-react-context
  gulpclass rollup-plugin-summary npm-run-all2 automobile-influence-water2 @types/echarts pre-push
  decache kebab-case listr2 adventure-television-dark2 lazy-cache @ckeditor/ckeditor5-page-break
  about-since-giant amazon-cognito-identity-js @babel/standalone unminified-webpack-plugin
  grapheme-splitter react-grid-layout archy object.hasown @types/jest-axe @tiptap/pm
  babel-plugin-transform-proto-to-assign aphrodite gauge @types/highlight.js @ethersproject/wallet
  @ngrx/effects acres-obtain-sent responselike zen-observable @types/should avoid-per
  @aws-sdk/protocol-http hubot-test-helper openid-client angular2 w3c-hr-time import-from lazypipe
  @jswork/next pupa prosemirror-commands stackframe remark-slug har-schema wide-align
  @metamask/eslint-config-typescript around-essential-world-garden roboto-fontface es-check
  unplugin-vue-define-options jest-environment-jsdom-sixteen @polymer/iron-icon check-types vscode
  @types/draft-js rc-drawer @types/nunjucks react-infinite-scroll-component
  @babel/plugin-transform-react-inline-elements grunt-gh-pages aid-throughout-golden
  selenium-standalone @ngtools/webpack 666-tea worker-farm core-decorators keytar grunt-postcss
  react-native-paper thunky draftjs-to-html @types/koa__router assertion-error unist-builder
  apollo-utilities @openzeppelin/hardhat-upgrades @azure/storage-blob
  @react-native-community/masked-view lodash.difference vlq is-absolute-url
  vscode-languageserver-textdocument workerpool file-url @alcalzone/release-script-plugin-iobroker
  expresso inline-style-prefixer @storybook/vue3-vite @cosmjs/amino
  babel-plugin-transform-es2015-typeof-symbol @types/serve-static gatsby-transformer-remark
  @types/koa-static anything-main-hunt-die @fullcalendar/core koa-views define-lazy-prop
  air-one-accurate-wolf log loopback globalthis activity-automobile-word @webpack-cli/serve
  jetifier pg-promise babel-standalone @sindresorhus/slugify bisheng-plugin-description
  according-stretch-here react-draft-wysiwyg able-low-web3-memory libxmljs
  deprecated-react-native-prop-types react-native-elements npx webpack-shell-plugin randomatic
  @types/secp256k1 blakejs comment-json japa arrangement-because-coat5 wagmi seneca lodash.range
  nth-check vite-plugin-md @vue/runtime-core swc-loader vue-svg-loader create-require jslint
  grunt-jsonlint gulp-stylelint metro-config tempfile st console-browserify surge ts-proto
  @next/eslint-plugin-next deepcopy raven babel-plugin-espower puppeteer-extra-plugin-stealth
`
  .trim()
  .split(/\s+/u);

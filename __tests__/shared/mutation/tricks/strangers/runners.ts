import { onShown, type Applies, type Left, type Trick } from '../trick.js';

/** Workflows and the manifests of Forge apps in other words: by the same stranger. */
const isWorkflow: Applies = ({ kind }) => kind === 'workflow';
const isForge: Applies = ({ kind }) => kind === 'forge';
const TITLE = '${{ github.event.pull_request.title }}';
const HEAD = '${{ github.event.pull_request.head.sha }}';

const workflow = (name: string, change: (text: string) => string): Trick =>
  onShown(`workflow: ${name}`, isWorkflow, change);
const expression = (name: string, write: string): Trick =>
  workflow(name, (text) => text.replace(TITLE, () => write));
const step = (name: string, write: string): Trick =>
  workflow(name, (text) => text.replace(`- run: echo "${TITLE}"`, () => write));
const checkout = (name: string, write: string): Trick =>
  workflow(name, (text) =>
    text.replace(/- uses: actions\/checkout@a{40}\n {8}with:\n {10}ref: .*\n/, () => `${write}\n`),
  );
const trigger = (name: string, write: string): Trick =>
  workflow(`on ${name}`, (text) => text.replace('on: pull_request_target', () => write));
/** What the workflow did, done by a file that it names. */
const byFile = (name: string, path: string, file: string, write: string): Trick => ({
  name: `workflow: by ${name}`,
  appliesTo: isWorkflow,
  hide: (tree, files): Readonly<Record<string, Left>> => {
    const text = files[tree.shows] ?? '';
    const to = path.replaceAll('NAME', tree.name);
    return text.includes(TITLE)
      ? {
          [tree.shows]: text.replace(/ {4}runs-on[^]*$/, () => write.replaceAll('NAME', tree.name)),
          [to]: file,
        }
      : {};
  },
});
const forge = (name: string, change: (text: string) => string): Trick =>
  onShown(`Forge: ${name}`, isForge, change);

export const STRANGE_RUNNERS: readonly Trick[] = [
  trigger('in quotes', "'on': 'pull_request_target'"),
  trigger('in a list', 'on: [push, pull_request_target]'),
  trigger('in a map of flow', 'on: { push: {}, pull_request_target: { types: [opened] } }'),
  trigger('by reference', 'x: &on pull_request_target\non: *on'),
  trigger('escaped', '"\\x6fn": "pull_request\\x5ftarget"'),
  trigger('with a tag', 'on: !!str pull_request_target'),
  trigger('folded', 'on: >-\n  pull_request_target'),
  trigger('explicit key', '? on\n: pull_request_target'),
  workflow('a second document before', (text) => `---\n${text}`),
  workflow('with the ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
  workflow('steps in flow', (text) =>
    text.replace(/- run: (echo .*)\n/, (_, run: string) => `- { "run": ${JSON.stringify(run)} }\n`),
  ),
  workflow('steps by reference', (text) =>
    text.replace(
      /- run: (.*)\n/,
      (all, run: string) => `- run: &x ${JSON.stringify(run)}\n      - run: *x\n`,
    ),
  ),
  workflow('a job that is never asked for', (text) =>
    text.replace('    runs-on', '    if: ${{ always() && true }}\n    runs-on'),
  ),
  workflow('a job with a question about bots', (text) =>
    text.replace('    runs-on', "    if: github.actor != 'dependabot[bot]'\n    runs-on"),
  ),
  workflow('a job with a question that is always true', (text) =>
    text.replace('    runs-on', "    if: ${{ github.event.action }} == 'never'\n    runs-on"),
  ),
  workflow('a job of a matrix', (text) =>
    text.replace(
      '    runs-on: ubuntu-24.04',
      "    strategy:\n      matrix:\n        on: ['ubuntu-24.04']\n    runs-on: ${{ matrix.on }}",
    ),
  ),
  workflow('a name in front of every line', (text) => text.replace('- run', '- name: nothing\n        run')),
  expression('brackets', "${{ github['event']['pull_request']['title'] }}"),
  expression('upper case', '${{ GitHub.Event.Pull_Request.Title }}'),
  expression('no spaces', '${{github.event.pull_request.title}}'),
  expression('a format', "${{ format('{0}', github.event.pull_request.title) }}"),
  expression('all as JSON', '${{ toJSON(github.event) }}'),
  expression('a choice', "${{ true && github.event.pull_request.title || 'x' }}"),
  expression('the branch', '${{ github.head_ref }}'),
  expression('the branch of the event', '${{ github.event.pull_request.head.ref }}'),
  expression('the body', '${{ github.event.pull_request.body }}'),
  expression('over lines', '${{\n          github.event.pull_request.title\n        }}'),
  expression('from JSON', '${{ fromJSON(toJSON(github.event.pull_request)).title }}'),
  step(
    'the environment of the step',
    `- env:\n          TITLE: ${TITLE}\n        run: echo "\${{ env.TITLE }}"`,
  ),
  step('the shell of Python', `- shell: python\n        run: print("${TITLE}")`),
  step('a block', `- run: |\n          set -e\n          echo "${TITLE}"`),
  step(
    'a script of GitHub',
    `- uses: actions/github-script@${'a'.repeat(40)}\n        with:\n          script: console.log("${TITLE}")`,
  ),
  step(
    'an output of a step',
    `- id: one\n        env:\n          TITLE: ${TITLE}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n      - run: echo "\${{ steps.one.outputs.title }}"`,
  ),
  step(
    'the environment of later steps',
    `- env:\n          TITLE: ${TITLE}\n        run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"\n      - run: echo "\${{ env.TITLE }}"`,
  ),
  step('eval of the shell', `- env:\n          TITLE: ${TITLE}\n        run: eval "echo $TITLE"`),
  checkout(
    'checked out by git',
    `- run: |\n          git clone https://github.com/\${{ github.repository }} .\n          git fetch origin pull/\${{ github.event.number }}/head && git checkout FETCH_HEAD`,
  ),
  checkout(
    'checked out by gh',
    `- run: gh pr checkout \${{ github.event.number }}\n        env:\n          GH_TOKEN: \${{ github.token }}`,
  ),
  checkout(
    'checked out by its merge',
    `- uses: actions/checkout@${'a'.repeat(40)}\n        with:\n          ref: refs/pull/\${{ github.event.number }}/merge`,
  ),
  checkout(
    'checked out by its branch',
    `- uses: actions/checkout@${'a'.repeat(40)}\n        with:\n          repository: \${{ github.event.pull_request.head.repo.full_name }}\n          ref: \${{ github.head_ref }}`,
  ),
  checkout(
    'checked out by brackets',
    `- uses: actions/checkout@${'a'.repeat(40)}\n        with: { "ref": "\${{ github.event['pull_request'].head['sha'] }}" }`,
  ),
  workflow('checked out by a variable of all', (text) =>
    text.includes(HEAD)
      ? text.replace('jobs:', `env:\n  REF: ${HEAD}\njobs:`).replace(`ref: ${HEAD}`, 'ref: ${{ env.REF }}')
      : text,
  ),
  workflow('checked out into a folder', (text) =>
    text
      .replace(`ref: ${HEAD}`, `ref: ${HEAD}\n          path: theirs`)
      .replace('npm ci && npm test', 'cd theirs && npm ci'),
  ),
  workflow('run by make', (text) => text.replace('npm ci && npm test', 'make')),
  workflow('run by a script of theirs', (text) => text.replace('npm ci && npm test', './build.sh')),
  workflow('run by an action of theirs', (text) =>
    text.replace('run: npm ci && npm test', 'uses: ./.github/actions/x'),
  ),
  workflow('run by Python', (text) => text.replace('npm ci && npm test', 'pip install -e . && pytest')),
  byFile(
    'a reusable workflow',
    '/.github/workflows/NAME-inner.yml',
    'on:\n  workflow_call:\n    inputs:\n      title: { type: string }\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${{ inputs.title }}"\n',
    `    uses: ./.github/workflows/NAME-inner.yml\n    with:\n      title: ${TITLE}\n`,
  ),
  byFile(
    'a composite action',
    '/.github/actions/NAME/action.yml',
    'name: x\ninputs:\n  title: { required: true }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo "${{ inputs.title }}"\n',
    `    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${'a'.repeat(40)}\n      - uses: ./.github/actions/NAME\n        with:\n          title: ${TITLE}\n`,
  ),
  byFile(
    'a reusable workflow that reads the event',
    '/.github/workflows/NAME-inner.yml',
    `on: workflow_call\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${TITLE}"\n`,
    '    uses: ./.github/workflows/NAME-inner.yml\n',
  ),
  {
    name: 'workflow: under the other ending',
    appliesTo: isWorkflow,
    hide: ({ shows }, files) => ({ [shows]: null, [shows.replace('.yml', '.yaml')]: files[shows] ?? '' }),
  },
  {
    name: 'workflow: under another name',
    appliesTo: isWorkflow,
    hide: ({ shows, name }, files) => ({
      [shows]: null,
      [`/.github/workflows/${name}.test.min.yml`]: files[shows] ?? '',
    }),
  },

  forge('keys in quotes', (text) =>
    text.replace(/^( *)(permissions|scopes|external|fetch|backend|allowImpersonation):/gm, '$1"$2":'),
  ),
  forge('permissions in flow', (text) =>
    text.replace(
      /permissions:\n[^]*$/,
      (all) =>
        `permissions: ${all.includes('allow') ? '{ scopes: { "write:jira-work": { allowImpersonation: true } } }' : '{ scopes: ["read:jira-work"], external: { fetch: { backend: ["*"] } } }'}\n`,
    ),
  ),
  forge('permissions by reference', (text) =>
    text
      .replace('app:', 'x-shared: &on true\nx-all: &all "*"\napp:')
      .replace('allowImpersonation: true', 'allowImpersonation: *on')
      .replace("- '*'", '- *all'),
  ),
  forge('permissions that are merged', (text) =>
    text
      .replace('app:', 'x-shared: &shared\n  allowImpersonation: true\napp:')
      .replace('allowImpersonation: true\n', (all, at: number) => (at > 200 ? '<<: *shared\n' : all)),
  ),
  forge('escapes', (text) =>
    text.replace('allowImpersonation:', '"allow\\x49mpersonation":').replace("- '*'", '- "\\x2a"'),
  ),
  forge('a tag', (text) =>
    text
      .replace('allowImpersonation: true', 'allowImpersonation: !!bool "true"')
      .replace("- '*'", '- !!str *all')
      .replace('app:', 'x-all: &all "*"\napp:'),
  ),
  forge('the ends of Windows', (text) => text.replaceAll('\n', '\r\n')),
  forge('another case of true', (text) => text.replace('true', 'TRUE')),
  forge('an explicit key', (text) =>
    text.replace('allowImpersonation: true', '? allowImpersonation\n      : true'),
  ),
  forge('an address as an object', (text) =>
    text.replace("- '*'", "- address: '*'\n          category: analytics"),
  ),
  forge('all hosts with a scheme', (text) => text.replace("- '*'", "- 'https://*'")),
  forge('all hosts among others', (text) =>
    text.replace("- '*'", '- \'api.example.com\'\n        - "*" # none'),
  ),
  forge('every host of a top domain', (text) => text.replace("- '*'", "- '*.com'")),
  forge('to the client', (text) => text.replace('backend:', 'client:')),
  forge('as images', (text) => text.replace('fetch:\n      backend:\n        - ', 'scripts:\n        - ')),
  forge('a document before', (text) => `---\n${text}`),
  forge('a megabyte of comments', (text) => `${'# nothing to see here\n'.repeat(60_000)}${text}`),
  {
    name: 'Forge: the other ending',
    appliesTo: isForge,
    hide: (tree, files) => ({ 'manifest.yml': null, 'manifest.yaml': files['manifest.yml'] ?? '' }),
  },
  {
    name: 'Forge: a link',
    appliesTo: isForge,
    hide: (tree, files) => ({
      'manifest.yml': { link: 'real/manifest.txt' },
      'real/manifest.txt': files['manifest.yml'] ?? '',
    }),
    last: true,
  },
  {
    name: 'Forge: written when it is deployed',
    appliesTo: isForge,
    hide: (tree, files) => ({
      'manifest.yml': null,
      'manifest.template.yml': files['manifest.yml'] ?? '',
      'package.json':
        '{ "name": "app", "scripts": { "deploy": "cp manifest.template.yml manifest.yml && forge deploy" }, "dependencies": { "@forge/api": "5.0.0" } }\n',
    }),
    last: true,
  },
];

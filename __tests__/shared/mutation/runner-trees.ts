import { copyName, type Species, type TreeFiles } from './tree.js';

interface Recipe {
  readonly kind: 'forge' | 'workflow';
  readonly shows: (name: string) => string;
  readonly files: (name: string) => TreeFiles;
}

/** A workflow lies where GitHub looks for it, under the name of its tree. */
const workflow = (text: string): Recipe => ({
  kind: 'workflow',
  shows: (name) => `/.github/workflows/${name}.yml`,
  files: (name) => ({ [`/.github/workflows/${name}.yml`]: `name: ${name}\n${text}` }),
});
const manifest = (permissions: string): Recipe => ({
  kind: 'forge',
  shows: () => 'manifest.yml',
  files: (name) => ({
    'manifest.yml': `# ${name}\napp:\n  id: ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555\n  runtime:\n    name: nodejs22.x\nmodules:\n  jira:issuePanel:\n    - key: panel\n      title: Panel\n      resolver:\n        function: main\n      resource: page\n  function:\n    - key: main\n      handler: index.run\nresources:\n  - key: page\n    path: static\n${permissions}`,
    'src/index.js': `// ${name}\nimport Resolver from '@forge/resolver';\nconst resolver = new Resolver();\nresolver.define('hello', () => 'hello');\nexport const run = resolver.getDefinitions();\n`,
    'static/index.html': '<!doctype html>\n<title>Panel</title>\n',
  }),
});

const RECIPES: Readonly<Record<string, Recipe>> = {
  'workflow-injection': workflow(
    'on: pull_request_target\npermissions: {}\njobs:\n  title:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n',
  ),
  'workflow-checkout': workflow(
    `on: pull_request_target\npermissions:\n  contents: write\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@${'a'.repeat(40)}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm test\n`,
  ),
  'forge-impersonation': manifest(
    'permissions:\n  scopes:\n    write:jira-work:\n      allowImpersonation: true\n',
  ),
  'forge-egress': manifest(
    "permissions:\n  scopes:\n    - read:jira-work\n  external:\n    fetch:\n      backend:\n        - '*'\n",
  ),
};

/** One species for each weakness of what runs a program: workflows, manifests of Forge apps. */
export const RUNNER_SPECIES: readonly Species[] = Object.entries(RECIPES).map(
  ([species, { kind, shows, files }]) => ({
    name: species,
    tree: (copy) => {
      const name = copyName(species, copy);
      return { name, kind, files: files(name), shows: shows(name), advisory: null };
    },
  }),
);

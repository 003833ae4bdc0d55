import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeCommands } from '../../../src/core/findings/merge-commands.js';

function merged(...commands: string[]): string[] {
  return mergeCommands(commands).map(({ command }) => command);
}

describe('commands of one package manager', () => {
  it.each([
    [
      'install several packages at once',
      ['npm install a@1.0.0', 'npm install b@2.0.0'],
      'npm install a@1.0.0 b@2.0.0',
    ],
    [
      'set overrides first, and install once',
      [
        "npm pkg set 'overrides[a@1]=2' && npm install",
        'npm install b@2',
        "npm pkg set 'overrides[c@1]=3' && npm install",
      ],
      "npm pkg set 'overrides[a@1]=2' 'overrides[c@1]=3' && npm install b@2",
    ],
    [
      'keep options apart',
      ['npm install a@1 --save-dev', 'npm install b@2', 'npm install c@3 --save-dev'],
      'npm install b@2 && npm install a@1 --save-dev c@3',
    ],
    [
      'join the overrides of pnpm',
      [
        'pnpm config set --location=project --json overrides \'{"a":"1"}\' && pnpm install --no-frozen-lockfile',
        'pnpm config set --location=project --json overrides \'{"b":"2"}\' && pnpm update c@3',
      ],
      'pnpm config set --location=project --json overrides \'{"a":"1","b":"2"}\' && pnpm update c@3',
    ],
    [
      'say each upgrade of uv',
      ["uv lock --upgrade-package 'a>=1'", "uv lock --upgrade-package 'b>=2'"],
      "uv lock --upgrade-package 'a>=1' --upgrade-package 'b>=2'",
    ],
    [
      'raise a package of uv once',
      ["uv add --no-sync 'a>=2.1'", "uv add --no-sync 'a>1.0' --upgrade-package 'b>=2'"],
      "uv add --no-sync 'a>=2.1' --upgrade-package 'b>=2'",
    ],
    [
      'tidy once, at the end',
      ['go get a.example/x@v1.0.0 && go mod tidy', 'go get b.example/y@v2.0.0 && go mod tidy'],
      'go get a.example/x@v1.0.0 && go get b.example/y@v2.0.0 && go mod tidy',
    ],
    [
      'change all lines before pip looks',
      [
        "sed -i.bak '1s/= *1\\.0/=2.0/' r.txt && python -m pip install -r r.txt",
        "sed -i.bak '2s/= *1\\.0/=2.0/' r.txt && python -m pip install -r r.txt",
      ],
      "sed -i.bak '1s/= *1\\.0/=2.0/' r.txt && sed -i.bak '2s/= *1\\.0/=2.0/' r.txt && python -m pip install -r r.txt",
    ],
    [
      'the installation that Yarn 1 wants before an upgrade comes first',
      ["yarn upgrade 'a@^1'", "npm pkg set 'resolutions[**/p/b]=2.0.0' && yarn install"],
      "npm pkg set 'resolutions[**/p/b]=2.0.0' && yarn install && yarn upgrade 'a@^1'",
    ],
    [
      'a catalog of Yarn is set before what installs',
      ["yarn up 'a@^1'", `yarn config set 'catalog["b"]' '^2.0.0' && yarn install`],
      `yarn config set 'catalog["b"]' '^2.0.0' && yarn up 'a@^1'`,
    ],
  ])('%s', (_, commands, expected) => {
    expect(merged(...commands)).toEqual([expected]);
  });

  it('stay apart in other folders, which a subshell enters', () => {
    expect(merged('cd a && npm install x@1', 'npm install x@1', 'cd a && npm install y@1')).toEqual([
      '(cd a && npm install x@1 y@1)',
      'npm install x@1',
    ]);
  });

  it('are all in exactly one line', () => {
    const one = fc.tuple(
      fc.constantFrom('', 'cd a && ', "cd 'b c' && "),
      fc.constantFrom(
        'npm install p',
        'go get m',
        'yarn up p',
        'cargo update -p c',
        'uv lock --upgrade-package p',
      ),
      fc.nat(99),
    );
    fc.assert(
      fc.property(
        fc.array(one.map(([folder, start, number]) => `${folder}${start}@${number}`)),
        (commands) => {
          const lines = mergeCommands(commands);
          expect(lines.flatMap(({ of }) => of).sort((a, b) => a - b)).toEqual(
            commands.map((_, number) => number),
          );
          for (const { command, of } of lines)
            for (const number of of) expect(command).toContain(commands[number]?.split(' ').at(-1));
        },
      ),
    );
  });
});

import type { LibraryModel, SinkModel } from '../engine/library/model.js';
import { runs, usesShell } from './parts/runs.js';

const RUNNERS = ['execa', 'execa.{execa,execaSync}', 'cross-spawn', 'cross-spawn.{spawn,sync}'];

/** Functions that give their text to a shell. */
const SHELLS = [
  'execa.{shell,shellSync}',
  'node-cmd.{get,run,runSync}',
  '{shell-exec,sync-exec,exec-sync,exec-sh,async-exec}',
];

/** Libraries that run git or ssh with given arguments. */
export const git: LibraryModel = {
  library:
    'simple-git, execa, cross-spawn, shelljs, node-cmd, shell-exec, sync-exec, exec-sh, node-ssh, ssh2',
  types: {
    'simple-git()': 'git.Client',
    'simple-git.{simpleGit,gitP}()': 'git.Client',
    'simple-git/promise()': 'git.Client',
    'ssh2.Client()': 'ssh.Client',
    'node-ssh.NodeSSH()': 'ssh.Client',
    'execa.{command,commandSync,execaCommand,execaCommandSync}': 'execa.command',
  },
  sinks: [
    ...RUNNERS.flatMap((at) => runs(at)),
    {
      at: 'git.Client.{clone,mirror,fetch,pull,push,addRemote,raw,checkout,listRemote}',
      argument: 'all',
      kind: 'git-argument',
    },
    { at: 'shelljs.exec', argument: 0, kind: 'command', dynamic: 'medium' },
    ...SHELLS.map((at): SinkModel => ({ at, argument: 0, kind: 'command' })),
    { at: 'ssh.Client.{exec,execCommand}', argument: 0, kind: 'command' },
    {
      at: 'execa.command',
      argument: 0,
      kind: 'command',
      when: (_, call) => call !== null && usesShell(call),
    },
    {
      at: 'execa.command',
      argument: 0,
      kind: 'command-argument',
      when: (_, call) => call === null || !usesShell(call),
    },
  ],
};

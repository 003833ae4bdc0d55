import type { LibraryModel } from '../engine/library/model.js';

const PAYLOAD = '@actions/github.context.payload';

/** Actions of GitHub: what anybody may write into an issue or a pull request. */
export const workflowActions: LibraryModel = {
  library: '@actions/github, @actions/core, @actions/exec',
  sources: {
    [`${PAYLOAD}.{pull_request,issue,discussion}.{title,body}`]: 'remote',
    [`${PAYLOAD}.pull_request.head.{ref,label}`]: 'remote',
    [`${PAYLOAD}.pull_request.head.repo.{description,homepage,default_branch}`]: 'remote',
    [`${PAYLOAD}.{comment,review,review_comment}.body`]: 'remote',
    [`${PAYLOAD}.head_commit.{message,author,committer}`]: 'remote',
    [`${PAYLOAD}.{commits,pages}`]: 'remote',
    [`${PAYLOAD}.workflow_run.{head_branch,head_commit,display_title}`]: 'remote',
    '@actions/core.{getInput,getMultilineInput}': 'workflow',
  },
  sinks: [
    // It splits a line into the program and its arguments, and starts no shell.
    { at: '@actions/exec.{exec,getExecOutput}', argument: 0, kind: 'command', confidence: 'medium' },
    {
      at: '@actions/exec.{exec,getExecOutput}',
      argument: 1,
      kind: 'command-argument',
    },
  ],
};

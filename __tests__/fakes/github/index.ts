/** The stand-in for GitHub that tests run against. */
export { startGitHub, type FakeGitHub, type GitHubOptions } from './server.js';
export type { RecordedRequest } from './handler.js';
export type { Lists } from './lists.js';
export type { Fault } from './faults.js';
export type { LimitOptions } from './limits.js';
export { GraphqlFailure, issueByNodeId, type GraphqlCall, type GraphqlHandler } from './graphql.js';
export { IssueChange } from './issue-changes.js';
export { asPerson, PersonalChange } from './person.js';
export * from './branch-events.js';
export * from './issue-events.js';
export * from './pull-events.js';
export type { RunnerEvent } from './runner-event.js';
export {
  mergePull,
  openPull,
  queuePull,
  reviewPull,
  synchronizePull,
  type MergeGroup,
  type PullRequest,
  type PullSeed,
} from './git-pulls.js';
export { parseCommandFile, runnerEnvironment, type Runner, type RunnerOptions } from './runner.js';
export * from './seed.js';
export * from './seed-issues.js';
export { addIssueField } from './seed-fields.js';
export * from './state.js';
export { addWorkflowRun } from './workflow-runs.js';
export { timestamp, type World } from './world.js';

import type { Fact } from './fact.js';

/** The repository whose posture is looked at. */
export interface RepositoryIdentity {
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly public: boolean;
  /** Whether it belongs to an organization, not to a person. */
  readonly organization: boolean;
  readonly defaultBranch: string;
}

/**
 * What the rules of one kind (rulesets, or classic branch protection) ask of the default branch.
 * Each field is a fact of its own, since a token may see some and not others.
 */
export interface Guard {
  /** Names of status checks that a change needs. */
  readonly requiredChecks: Fact<readonly string[]>;
  /** Workflows that a ruleset runs on every change: `path` in a repository. */
  readonly requiredWorkflows: Fact<readonly RequiredWorkflow[]>;
  /** Number of approvals that a change needs; 0 when it needs no review. */
  readonly approvals: Fact<number>;
  readonly dismissesStale: Fact<boolean>;
  readonly codeOwnerReviews: Fact<boolean>;
  readonly blocksForcePushes: Fact<boolean>;
  readonly blocksDeletion: Fact<boolean>;
  readonly signedCommits: Fact<boolean>;
  readonly linearHistory: Fact<boolean>;
  /** Who need not keep to them, in words: `the role admin`. */
  readonly bypass: Fact<readonly string[]>;
  /** Whether there is any such rule for the default branch. */
  readonly present: Fact<boolean>;
}

/** A workflow that a ruleset requires. */
export interface RequiredWorkflow {
  readonly path: string;
  /** Whether its file is in this repository. */
  readonly own: boolean;
}

/** An environment that workflows deploy to. */
export interface Environment {
  readonly name: string;
  /** Whether somebody has to approve a deployment. */
  readonly reviewed: boolean;
}

/** Somebody, or something, with access to the repository. */
export interface Collaborator {
  readonly login: string;
  /** GitHub's type of the account: `User`, `Bot`, …. */
  readonly type: string;
  /** The name of the role: `read`, `triage`, `write`, `maintain`, `admin`, or a custom one. */
  readonly role: string;
  /** Whether it may push, whatever the role is called. */
  readonly writes: boolean;
  readonly admin: boolean;
}

/** A key by which a machine reads or writes the repository. */
export interface DeployKey {
  readonly title: string;
  readonly writes: boolean;
  /** Login of whoever added it; null when GitHub does not know any more. */
  readonly addedBy: string | null;
}

/** An address that is called on events of the repository. */
export interface Webhook {
  /** Host name of the address. */
  readonly host: string;
  readonly secret: boolean;
  /** Whether it is called over TLS, and the certificate is verified. */
  readonly tls: boolean;
  readonly active: boolean;
}

/** A file and when it was last changed on the default branch. */
export interface LastChange {
  readonly path: string;
  /** RFC 3339 */
  readonly at: string;
}

/** Everything that is read of a repository through GitHub's API. */
export interface GitHubFacts {
  readonly repository: RepositoryIdentity;
  readonly guards: readonly Guard[];
  /** Default rights of a workflow's token, and whether workflows may approve pull requests. */
  readonly workflowToken: Fact<{ readonly writes: boolean; readonly approves: boolean }>;
  /** Which actions workflows may use, and whether they have to be pinned to a commit. */
  readonly actions: Fact<{
    readonly allowed: 'none' | 'all' | 'local_only' | 'selected';
    readonly pinned: boolean;
  }>;
  readonly environments: Fact<readonly Environment[]>;
  readonly secretScanning: Fact<boolean>;
  readonly pushProtection: Fact<boolean>;
  readonly dependabotAlerts: Fact<boolean>;
  readonly privateReporting: Fact<boolean>;
  /** What GitHub finds wrong in CODEOWNERS, one entry each; empty without such a file. */
  readonly codeownersErrors: Fact<readonly string[]>;
  /** Everybody with access, by whatever way. */
  readonly people: Fact<readonly Collaborator[]>;
  /** Those of them who are no members of the organization. */
  readonly outsiders: Fact<readonly Collaborator[]>;
  readonly deployKeys: Fact<readonly DeployKey[]>;
  readonly webhooks: Fact<readonly Webhook[]>;
  /** Whether the organization requires two factors of every member. */
  readonly twoFactor: Fact<boolean>;
  /** Whether the organization has a provider for single sign-on. */
  readonly singleSignOn: Fact<boolean>;
  /** Secrets of Actions, with the RFC 3339 time at which each was last set. */
  readonly secrets: Fact<readonly { readonly name: string; readonly setAt: string }[]>;
  /** Days after which artifacts and logs are deleted. */
  readonly retentionDays: Fact<number>;
  /** The last change of each file that configures updates. */
  readonly updateChanges: Fact<readonly LastChange[]>;
  /** The organization's SECURITY.md, which counts where the repository has none; null for none. */
  readonly sharedSecurityPolicy: Fact<string | null>;
}

/** A file of the default branch. */
export interface PostureFile {
  readonly path: string;
  readonly text: string;
}

/** What the default branch itself says. Null where there is no such file. */
export interface FileFacts {
  readonly securityPolicy: PostureFile | null;
  readonly codeowners: PostureFile | null;
  /** README, SECURITY.md, PRIVACY.md and the like. */
  readonly documents: readonly PostureFile[];
  readonly workflows: readonly PostureFile[];
  /** Configuration of Dependabot or Renovate. */
  readonly updates: readonly PostureFile[];
  /** Path at which this gate's policy is looked for. */
  readonly policyPath: string;
}

/** All that checks judge. */
export interface PostureFacts extends GitHubFacts {
  readonly files: FileFacts;
  /** RFC 3339: now. */
  readonly asOf: string;
}

/** What reading GitHub has to know of the default branch. */
export interface PostureQuestion {
  /** Paths of the files that configure updates. */
  readonly updates: readonly string[];
}

/** Reads a repository's posture from GitHub. @throws what the client throws when GitHub fails */
export type ReadPosture = (question: PostureQuestion) => Promise<GitHubFacts>;

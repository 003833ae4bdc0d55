/** A rule of a ruleset, as GitHub's description writes it. */
export interface RulesetRule {
  type: string;
  parameters?: Record<string, unknown>;
}

/** A ruleset for the default branch. */
export interface Ruleset {
  id: number;
  name: string;
  rules: RulesetRule[];
  bypass: { actor_id: number | null; actor_type: string; bypass_mode: string }[];
}

/** Classic protection of the default branch. */
export interface ClassicProtection {
  checks: string[];
  approvals: number | null;
  dismissesStale: boolean;
  codeOwners: boolean;
  enforcesAdmins: boolean;
  forcePushes: boolean;
  deletions: boolean;
  signatures: boolean;
  linear: boolean;
}

/** The settings of a repository that its posture is read from. */
export interface PostureSettings {
  rulesets: Ruleset[];
  classic: ClassicProtection | null;
  workflowToken: { writes: boolean; approves: boolean };
  actions: { enabled: boolean; allowed: 'all' | 'local_only' | 'selected'; pinned: boolean };
  environments: { name: string; reviewers: boolean }[];
  secretScanning: boolean;
  pushProtection: boolean;
  dependabotAlerts: boolean;
  privateReporting: boolean;
  codeownersErrors: { line: number; kind: string }[];
  /** Logins of collaborators who are no members of the organization. */
  outsiders: string[];
  deployKeys: { title: string; readOnly: boolean; addedBy: string | null }[];
  webhooks: { url: string; secret: boolean; insecureSsl: boolean; active: boolean }[];
  twoFactor: boolean;
  singleSignOn: boolean;
  secrets: { name: string; updatedAt: string }[];
  retentionDays: number;
}

/** Settings of a repository that nobody has touched, as GitHub made it years ago. */
export function untouchedSettings(): PostureSettings {
  return {
    rulesets: [],
    classic: null,
    workflowToken: { writes: true, approves: true },
    actions: { enabled: true, allowed: 'all', pinned: false },
    environments: [],
    secretScanning: false,
    pushProtection: false,
    dependabotAlerts: false,
    privateReporting: false,
    codeownersErrors: [],
    outsiders: [],
    deployKeys: [],
    webhooks: [],
    twoFactor: false,
    singleSignOn: false,
    secrets: [],
    retentionDays: 90,
  };
}

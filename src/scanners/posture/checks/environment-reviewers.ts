import { broken, informed, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Somebody approves deployments. */
export const environmentReviewers: PostureCheck = {
  id: 'posture-environment-reviewers',
  asks: 'Somebody approves deployments',
  title: "Deployments need nobody's approval",
  severity: 'medium',
  severityReason:
    'Needs write access, or a workflow that somebody can steer; what is deployed reaches customers.',
  confidence: 'high',
  cwe: ['CWE-862'],
  why: 'An environment with reviewers lets no workflow deploy, nor read its secrets, before a person agreed.',
  mend: 'Settings, Environments: add required reviewers, or waive this row where deployments are meant to need none.',
  page: 'settings/environments',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers',
  ],
  sameAs: {},
  judge: ({ environments }) =>
    whenSeen(environments, (all) => {
      const deployed = all.filter(({ name }) => !TRIAL.test(name));
      if (deployed.length === 0) return informed('there is no environment for production');
      const open = deployed.filter(({ reviewed }) => !reviewed).map(({ name }) => name);
      return open.length > 0
        ? broken(`nobody has to approve ${some(open)}`)
        : kept(`reviewers have to approve ${some(deployed.map(({ name }) => name))}`);
    }),
};

/** Environments that customers do not see, or that GitHub makes by itself. */
const TRIAL = /^(?:dev|test|ci\b|qa|preview|review|sandbox|stag|copilot|github-pages|local)/iu;

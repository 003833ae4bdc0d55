import { namesWay } from '../../posture/documents.js';
import { checkEvidence, checkOf } from '../checks.js';
import type { StatementFacts } from '../facts.js';
import { incidentFormOf } from '../incident-form.js';
import type { PromiseJudgement, SecurityPromise } from '../promise.js';
import { missing, seen } from '../say.js';
import { alsoSaid, notByWord } from '../settle.js';
import type { StatementEvidence } from '../statement.js';

/** Whom to tell of an incident. */
export const incidentContact: SecurityPromise = {
  id: 'incident-contact',
  words: 'There is an address for security incidents',
  checks:
    'SECURITY.md of the repository or of its organization, the form for incidents, and the hours that the policy gives for notices.',
  kept: 'Kept where SECURITY.md names an address, or a link or a form for reports. Not kept where it names none, or there is none. That of the organization leaves it open where the token does not see it, whatever the vendor says.',
  cannotKnow:
    'Whether somebody reads what is sent there, and whether Atlassian has the address: it asks for a security contact of its own.',
  asksVendor: true,
  judge,
};

function judge(facts: StatementFacts): PromiseJudgement {
  const { securityPolicy } = facts.files;
  if (securityPolicy === null) return withoutFile(facts);
  const detail = securityPolicy.path;
  if (!namesWay(securityPolicy.text))
    return {
      status: 'not-kept',
      evidence: [seen('The security policy names no address, link or form for reports.', { detail })],
    };
  return {
    status: 'kept',
    evidence: [
      seen('The security policy names how to report.', { detail, date: facts.today, ...policyPage(facts) }),
      ...formEvidence(facts),
      ...alsoSaid(facts, 'incident-contact'),
    ],
  };
}

/** Where everybody reads it. */
function policyPage({ repository }: StatementFacts): Pick<StatementEvidence, 'url' | 'open'> {
  if (repository?.public !== true) return {};
  return { url: `${repository.url}/security/policy`, open: true };
}

/** The organization's file counts where the repository has none, and only GitHub knows it. */
function withoutFile(facts: StatementFacts): PromiseJudgement {
  const check = checkOf(facts, 'posture-security-policy');
  if (check === null || check.state === 'not-visible')
    return notByWord(facts, 'incident-contact', [
      missing('There is no SECURITY.md here, and that of the organization could not be looked at.'),
    ]);
  return { status: check.state === 'kept' ? 'kept' : 'not-kept', evidence: [checkEvidence(check)] };
}

function formEvidence({ files, policy, repository }: StatementFacts): StatementEvidence[] {
  if (incidentFormOf(files) === null) return [];
  const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
  const page = repository === null ? null : `${repository.url}/issues/new/choose`;
  return [
    seen(
      `There is a form for incidents; by the policy people are told within ${notify} hours and kept informed every ${update}.`,
      page === null ? {} : { url: page, ...(repository?.public === true ? { open: true as const } : {}) },
    ),
  ];
}

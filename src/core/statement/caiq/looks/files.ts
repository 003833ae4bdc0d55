import { namesWay } from '../../../posture/documents.js';
import { slaDays } from '../../../policy/sla-days.js';
import { reportLabel } from '../../../intake/forms.js';
import { isOwner } from '../../../ledger/codeowners.js';
import { addDays } from '../../../scale/day.js';
import { SEVERITIES } from '../../../scale/severity.js';
import type { StatementFacts } from '../../facts.js';
import { incidentFormOf } from '../../incident-form.js';
import { YEAR } from '../../record.js';
import { count, few } from '../../say.js';
import { judgeLevels } from '../../severity-levels.js';
import { holds } from '../../vendor.js';
import { looked, missing, notSeen, promised, type Look } from '../look.js';

/** A policy that people look after, with the days that it gives by severity. */
export const policyFile: Look = ({ result, policy }) => {
  const { path, ref } = result.policy;
  if (path === null)
    return missing(
      'The repository has no policy of its own, so the defaults are in force; fixby init writes one.',
    );
  const days = SEVERITIES.map((severity) => `${severity} ${slaDays(policy, severity) ?? 'no'} days`);
  return looked(
    'yes',
    `A policy in the repository sets what blocks a change and by when findings are fixed: ${days.join(', ')}.`,
    {
      detail: `${path}${ref === null ? '' : ` at commit ${ref.slice(0, 12)}`}`,
    },
  );
};

/** How findings are rated, as the promise of the statement says. */
export const ratedByScale: Look = promised(judgeLevels);

/** A SECURITY.md that says how to report. */
export const securityPolicy: Look = ({ files }) => {
  const { securityPolicy: file } = files;
  if (file !== null && !namesWay(file.text))
    return looked('unseen', 'The security policy names no address, link or form for reports.', {
      detail: file.path,
    });
  return present(file?.path ?? null, 'A security policy that says how to report a weakness');
};

/** Owners of the code: a list that names somebody. */
export const codeOwners: Look = ({ files: { codeowners: file } }) =>
  present(
    file !== null && namesOwner(file.text) ? file.path : null,
    'A list of who owns which part of the code',
  );

function namesOwner(text: string): boolean {
  return text
    .split('\n')
    .some((line) => line.replace(/#.*$/u, '').trim().split(/\s+/u).slice(1).some(isOwner));
}

/** A form by which incidents are reported. */
export const incidentForm: Look = ({ files }) => incidentFormIn(incidentFormOf(files)?.path ?? null);

function incidentFormIn(path: string | null): ReturnType<Look> {
  return present(path, 'A form to report a security incident');
}

/**
 * What happens when an incident is reported: issues of the form that `fixby init` writes get a list
 * of what to do, and their deadlines.
 */
export const incidentPlan: Look = ({ files, policy, ledger }) => {
  const form = incidentFormOf(files);
  if (form === null) return incidentFormIn(null);
  if (!form.text.includes(reportLabel('incident')))
    return looked('unseen', 'A form to report a security incident is there, and no plan of what follows.', {
      detail: form.path,
    });
  if (!ledger.seen) return notSeen('Whether a run answers what is reported with the form', ledger.missing);
  if (ledger.value.dashboardUrl === null)
    return looked('unseen', 'A form to report a security incident is there, and no run answers it yet.', {
      detail: form.path,
    });
  const { 'notify-hours': notify, 'update-hours': update } = policy.incident;
  return looked(
    'yes',
    `An incident that is reported with the form gets a list of what to do and whom to tell: the first notice within ${notify} hours, and an update every ${update}.`,
    { detail: form.path },
  );
};

/** A tool that proposes updates of packages. */
export const updateTool: Look = ({ files }) =>
  present(
    files.updates.find(({ text }) => text.trim() !== '')?.path ?? null,
    'A configured tool that proposes updates of packages',
  );

/**
 * Whether the vendor looked at its own answers within a year: a sign that it looks at its policies,
 * and no proof that it does not.
 */
export const reviewedAnswers: Look = ({ answers, today }) => {
  const reviewed = answers?.answers.filter(({ review }) => review !== null) ?? [];
  if (reviewed.length === 0) return missing('There are no answers of the vendor with dates of review.');
  const year = addDays(today, -YEAR);
  const late = reviewed.filter(({ review }) => !holds(review, today) || (review?.on ?? '') < year);
  const text = `${count(reviewed.length, 'answer', 'answers')} of the vendor ${reviewed.length === 1 ? 'carries' : 'carry'} a date of review; on ${today} ${late.length === 0 ? 'none is' : `${late.length} ${late.length === 1 ? 'is' : 'are'}`} out of date or older than a year.`;
  if (late.length === 0) return looked('yes', text);
  return looked('unseen', text, { detail: few(late.map(({ to, id }) => `${to} ${id}`)) });
};

function present(path: string | null, what: string): ReturnType<Look> {
  if (path === null) return looked('unseen', `${what} is not in the repository.`);
  return looked('yes', `${what} is in the repository.`, { detail: path });
}

/** What manifests of Forge apps say; no app, or one that cannot be read, says nothing. */
export function manifest(judge: (apps: StatementFacts['apps']) => ReturnType<Look>): Look {
  return ({ apps, brokenManifests }) => {
    if (brokenManifests.length > 0)
      return missing('A manifest of a Forge app could not be read, so it is not known what the app may do.');
    if (apps.length === 0) return missing('The repository has no manifest of a Forge app.');
    return judge(apps);
  };
}

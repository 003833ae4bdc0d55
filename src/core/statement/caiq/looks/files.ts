import { slaDays } from '../../../policy/sla-days.js';
import { SEVERITIES } from '../../../scale/severity.js';
import type { StatementFacts } from '../../facts.js';
import { looked, missing, type Look } from '../look.js';

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

/** A SECURITY.md that says how to report. */
export const securityPolicy: Look = ({ files }) =>
  present(files.securityPolicy?.path ?? null, 'A security policy that says how to report a weakness');

/** Owners of the code. */
export const codeOwners: Look = ({ files }) =>
  present(files.codeowners?.path ?? null, 'A list of who owns which part of the code');

/** A form by which incidents are reported. */
export const incidentForm: Look = ({ files }) =>
  present(
    files.forms.find(({ path }) => /incident/iu.test(path))?.path ?? null,
    'A form to report a security incident',
  );

/** A tool that proposes updates of packages. */
export const updateTool: Look = ({ files }) =>
  present(files.updates[0]?.path ?? null, 'A configured tool that proposes updates of packages');

/** The review dates that the vendor's answers carry. */
export const reviewedAnswers: Look = ({ answers, today }) => {
  if (answers === null || answers.answers.length === 0)
    return missing('There are no answers of the vendor with dates of review.');
  const late = answers.answers.filter(({ reviewAfter }) => reviewAfter < today);
  const count = answers.answers.length;
  const text = `${count} ${count === 1 ? 'answer of the vendor carries' : 'answers of the vendor carry'} a date of review; on ${today} ${late.length === 0 ? 'none is' : `${late.length} ${late.length === 1 ? 'is' : 'are'}`} out of date.`;
  return looked(late.length === 0 ? 'yes' : 'no', text, {
    detail: late.map(({ to, id }) => `${to} ${id}`).join(', '),
  });
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

import { stringify } from 'yaml';
import { FORMS, type FormField, type ReportForm } from './forms.js';

/** What the texts of the forms depend on. */
export interface FormContext {
  /** Whether everybody can read the issues that the forms open. */
  readonly public: boolean;
  /** `https://github.com/owner/name` of the repository that gets the forms; null where unknown. */
  readonly repositoryUrl: string | null;
  /**
   * `https://github.com/owner/private-tracker`: where details of reports belong when the repository
   * is public; null where there is no such tracker.
   */
  readonly privateTrackerUrl: string | null;
}

/** A file of the repository. */
export interface FormFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The issue forms as the files that GitHub reads them from. The same context gives the same bytes.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export function issueFormFiles(context: FormContext): FormFile[] {
  return FORMS.map((form) => ({
    path: `.github/ISSUE_TEMPLATE/security-${form.kind}.yml`,
    // GitHub takes an unquoted Yes for a boolean, and refuses the form.
    text: stringify(template(form, context), { lineWidth: 0, compat: 'yaml-1.1' }),
  }));
}

function template(form: ReportForm, context: FormContext): object {
  const { name, description, title, label, fields } = form;
  const intro = { type: 'markdown', attributes: { value: introOf(form, context) } };
  return { name, description, title, labels: [label], body: [intro, ...fields.map(element)] };
}

function element({ id, type, label, hint, options, multiple, required }: FormField): object {
  return {
    type,
    id,
    attributes: {
      label,
      ...(hint === '' ? {} : { description: hint }),
      ...(type === 'dropdown' ? { options: [...options] } : {}),
      ...(multiple ? { multiple } : {}),
    },
    ...(required ? { validations: { required } } : {}),
  };
}

function introOf({ kind }: ReportForm, context: FormContext): string {
  const where = context.public && kind !== 'question' ? `${publicNotice(context)}\n\n` : '';
  return `${where}${INTROS[kind]}\n`;
}

const INTROS: Readonly<Record<ReportForm['kind'], string>> = {
  incident:
    'Its clock starts now. Say what you know and leave the rest empty: a report that comes early is worth more than a complete one. Never put a password, a token or data of customers into this form.',
  bounty:
    'Its clock starts now, with the time for triage that the policy gives. Never put a password, a token or data of customers into this form.',
  question: 'A question has no due date. A weakness or an incident has forms of its own.',
};

/** Says that everybody reads along, and where details belong instead. */
function publicNotice({ repositoryUrl, privateTrackerUrl }: FormContext): string {
  const ways = [
    ...(privateTrackerUrl === null
      ? []
      : [`open it in [the private tracker](${privateTrackerUrl}/issues/new/choose)`]),
    ...(repositoryUrl === null ? [] : [`[report it privately](${repositoryUrl}/security/advisories/new)`]),
  ];
  const instead =
    ways.length === 0
      ? 'Write them to the contact that SECURITY.md names.'
      : `To give them, ${ways.join(' or ')}.`;
  return `**Everybody can read this issue.** Details do not belong here: not how it was done, not what was reached, not whose data it is. ${instead} Here, say only that something happened.`;
}

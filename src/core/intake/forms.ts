/** What a person reports with a form, the worst first. */
export const REPORT_KINDS = ['incident', 'bounty', 'question'] as const;

/** One of `REPORT_KINDS`. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** One question of a form. */
export interface FormField {
  /** The name under which answers are kept; GitHub wants letters, digits, `-` and `_`. */
  readonly id: string;
  /** The heading in the body, `### <label>`. It is what an answer is found by. */
  readonly label: string;
  /** Headings of earlier versions of the form; issues that were written with them stay readable. */
  readonly aliases: readonly string[];
  readonly hint: string;
  readonly type: 'input' | 'textarea' | 'dropdown';
  /** Answers of a dropdown; empty for other types. */
  readonly options: readonly string[];
  /** Whether several of them may be chosen. */
  readonly multiple: boolean;
  /** Asked for in public repositories only: GitHub enforces it nowhere else. */
  readonly required: boolean;
}

/** An issue form: what it asks, in the order in which GitHub writes the answers. */
export interface ReportForm {
  readonly kind: ReportKind;
  readonly name: string;
  readonly description: string;
  /** What the title begins with. */
  readonly title: string;
  /** The label that the form puts on an issue, where the repository has it. */
  readonly label: string;
  readonly fields: readonly FormField[];
}

type Given = Pick<FormField, 'id' | 'label' | 'hint'> & Partial<FormField>;

function field(given: Given): FormField {
  return { aliases: [], type: 'textarea', options: [], multiple: false, required: false, ...given };
}

const VECTOR = field({
  id: 'vector',
  label: 'CVSS vector',
  type: 'input',
  hint: 'Where you have one, for example CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N. The severity and the due date follow from it.',
});

/** What a bounty's priority may be, worst first. */
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;

/** The label of reports of a kind. */
export function reportLabel(kind: ReportKind): string {
  return `report: ${kind}`;
}

/**
 * The forms, that of the worst first. Where a heading is reworded, the old one becomes an alias, so
 * that issues with it stay readable.
 * @see https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export const FORMS: readonly ReportForm[] = [
  {
    kind: 'incident',
    name: 'Report a security incident',
    description: 'Somebody got in, data got out, or something that we ship was tampered with.',
    title: '[Security incident] ',
    label: reportLabel('incident'),
    fields: [
      field({
        id: 'what',
        label: 'What happened',
        hint: 'In a few sentences: what you saw, and why you think that it is an incident.',
        required: true,
      }),
      field({
        id: 'when',
        label: 'When it began, and how it was noticed',
        hint: 'Times with their time zone, as far as they are known.',
      }),
      field({
        id: 'ongoing',
        label: 'Is it still going on',
        type: 'dropdown',
        options: ['Yes', 'No', 'Not known'],
        hint: '',
      }),
      field({
        id: 'affected',
        label: 'What is affected',
        type: 'dropdown',
        multiple: true,
        options: [
          'Data of end users',
          'The app or its servers',
          'A dependency that we ship',
          'Tokens or other credentials',
          "Atlassian's systems",
          'Not known',
        ],
        hint: 'All that applies.',
      }),
      VECTOR,
    ],
  },
  {
    kind: 'bounty',
    name: 'Bug bounty finding',
    description: 'A weakness that was found through the bug bounty programme.',
    title: '[Bug bounty] ',
    label: reportLabel('bounty'),
    fields: [
      field({
        id: 'submission',
        label: 'Submission',
        type: 'input',
        hint: 'Its address or number in the bounty programme.',
      }),
      field({
        id: 'part',
        label: 'Affected part',
        type: 'input',
        hint: 'App, version, address or function.',
        required: true,
      }),
      field({
        id: 'impact',
        label: 'What an attacker can do',
        hint: 'Who can do it, to whom, and what they need for it.',
        required: true,
      }),
      field({ id: 'steps', label: 'Steps to reproduce', hint: 'One a line.' }),
      VECTOR,
      field({
        id: 'priority',
        label: 'Bugcrowd priority',
        type: 'dropdown',
        options: PRIORITIES,
        hint: 'Counts where no CVSS vector is given: P1 critical, P2 high, P3 medium, P4 low, P5 informational.',
      }),
    ],
  },
  {
    kind: 'question',
    name: 'Security question',
    description: 'Anything about security that is no weakness and no incident. It has no due date.',
    title: '[Security question] ',
    label: reportLabel('question'),
    fields: [
      field({
        id: 'question',
        label: 'Your question',
        hint: 'Found a weakness? Please report it privately instead.',
        required: true,
      }),
      field({ id: 'about', label: 'What it is about', type: 'input', hint: 'App, version or page.' }),
    ],
  },
];

/**
 * The form of a kind.
 * @throws RangeError for a kind that has none, which `FORMS` rules out
 */
export function formOf(kind: ReportKind): ReportForm {
  const found = FORMS.find((form) => form.kind === kind);
  if (found === undefined) throw new RangeError(`there is no form for ${kind}`);
  return found;
}

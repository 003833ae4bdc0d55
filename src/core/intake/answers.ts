import {
  FORMS,
  reportLabel,
  REPORT_KINDS,
  type FormField,
  type ReportForm,
  type ReportKind,
} from './forms.js';

/** What GitHub writes for an answer that was left out. */
const NO_RESPONSE = '_No response_';

/**
 * Which form an issue was written with: the one whose headings all stand in it, in their order.
 * Labels are no proof, since a form can be bypassed, and so can this: whoever writes these headings
 * by hand has filled in the form.
 * @param body untrusted
 * @returns null for an issue of no form
 */
export function kindOfBody(body: string): ReportKind | null {
  const lines = linesOf(body);
  return FORMS.find((form) => headings(lines, form).every((at) => at !== null))?.kind ?? null;
}

/**
 * What an issue of a person reports: by the form that it was written with, or by a label that
 * somebody put on it; null where neither says. Where they differ the worse one counts, so that a
 * question that is an incident can be made one.
 * @param body untrusted
 */
export function reportKind(body: string, labels: readonly string[]): ReportKind | null {
  const names = labels.map((name) => name.toLowerCase());
  const written = kindOfBody(body);
  return REPORT_KINDS.find((kind) => kind === written || names.includes(reportLabel(kind))) ?? null;
}

/**
 * The answers in an issue's body by the ids of the form's fields; `''` where nothing was answered
 * or the heading is gone. Only the form's own headings end an answer, each where it stands first
 * after the one before: other headings, blocks of code and hidden comments are part of the answer.
 * @param body untrusted
 */
export function answersIn(body: string, form: ReportForm): ReadonlyMap<string, string> {
  const lines = linesOf(body);
  const at = headings(lines, form);
  return new Map(
    form.fields.map(({ id }, index) => {
      const start = at[index] ?? null;
      const end = at.slice(index + 1).find((next) => next !== null) ?? lines.length;
      return [id, start === null ? '' : answerOf(lines.slice(start + 1, end))];
    }),
  );
}

/**
 * The options of a dropdown that an answer has. Several are joined by a comma, which may be in an
 * option too, so the longest one that fits is taken first.
 * @returns in the order of the answer; empty where it is not made of options
 */
export function chosen({ options }: FormField, answer: string): string[] {
  const longest = [...options].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  for (let rest = answer; rest !== '';) {
    const next = longest.find((option) => rest === option || rest.startsWith(`${option}, `));
    if (next === undefined) return [];
    found.push(next);
    rest = rest.slice(next.length + ', '.length);
  }
  return found;
}

/** A text without its HTML comments, which nobody sees: nothing in them counts as said. */
export function withoutHidden(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
}

/**
 * The line of each field's heading; null where it is not there after the ones before. One in a
 * block of code is a quotation where the same stands outside later; where it does not, somebody
 * left a block open, and it is the form's.
 */
function headings(lines: readonly string[], { fields }: ReportForm): (number | null)[] {
  const quoted = inCode(lines);
  let from = 0;
  return fields.map(({ label, aliases }) => {
    const names = [label, ...aliases].map((name) => `### ${name}`);
    const found = lines.flatMap((line, index) =>
      index >= from && names.includes(line.trimEnd()) ? [index] : [],
    );
    const at = found.find((index) => quoted[index] !== true) ?? found[0];
    if (at === undefined) return null;
    from = at + 1;
    return at;
  });
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;

/** Which lines are in a fenced block of code, its fences too. */
function inCode(lines: readonly string[]): boolean[] {
  let open: string | null = null;
  return lines.map((line) => {
    const [, fence, rest = ''] = FENCE.exec(line) ?? [];
    if (open === null) {
      if (fence !== undefined && !(fence.startsWith('`') && rest.includes('`'))) open = fence;
      return open !== null;
    }
    if (fence?.startsWith(open) === true && rest.trim() === '') open = null;
    return true;
  });
}

function answerOf(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  return text === NO_RESPONSE ? '' : text;
}

function linesOf(body: string): string[] {
  return body.split(/\r\n|\r|\n/u);
}

import type { Step } from '../../model/types.js';
import { entries, type Scalar } from '../../yaml/node.js';

/** Inputs of well-known actions whose value is run as code. */
const CODE_INPUTS: readonly {
  readonly action: RegExp;
  readonly inputs: readonly string[];
  readonly language: Language;
}[] = [
  { action: /^actions\/github-script$/iu, inputs: ['script'], language: 'js' },
  { action: /^azure\/cli$/iu, inputs: ['inlinescript'], language: 'sh' },
  { action: /^azure\/powershell$/iu, inputs: ['inlinescript'], language: 'pwsh' },
  { action: /^appleboy\/ssh-action$/iu, inputs: ['script'], language: 'sh' },
  { action: /^addnab\/docker-run-action$/iu, inputs: ['run', 'options'], language: 'sh' },
  { action: /^mikefarah\/yq$/iu, inputs: ['cmd'], language: 'sh' },
  { action: /^sergeysova\/jq-action$/iu, inputs: ['cmd'], language: 'sh' },
  {
    action: /^nick-(?:fields|invision)\/retry$/iu,
    inputs: ['command', 'on_retry_command', 'new_command_on_retry'],
    language: 'sh',
  },
  {
    action: /^(?:gacts\/run-and-post-run|webiny\/action-post-run|srt32\/git-actions)$/iu,
    inputs: ['run', 'post', 'args'],
    language: 'sh',
  },
  { action: /^amadevus\/pwsh-script$/iu, inputs: ['script'], language: 'pwsh' },
  { action: /^jannekem\/run-python-script-action$/iu, inputs: ['script'], language: 'python' },
  { action: /^(?:coactions\/setup-xvfb|gabrielbb\/xvfb-action)$/iu, inputs: ['run'], language: 'sh' },
  {
    action: /^reactivecircus\/android-emulator-runner$/iu,
    inputs: ['script', 'pre-emulator-launch-script'],
    language: 'sh',
  },
  { action: /^(?:lannonbr\/vm-action|vmactions\/[\w-]+)$/iu, inputs: ['run', 'prepare'], language: 'sh' },
  { action: /^cross-platform-actions\/action$/iu, inputs: ['run'], language: 'sh' },
  { action: /^uraimo\/run-on-arch-action$/iu, inputs: ['run', 'install', 'setup'], language: 'sh' },
];

/** The language of a script, which decides how it refers to environment variables. */
export type Language = 'sh' | 'pwsh' | 'js' | 'python' | 'other';

/** The code of a step: its script, or the inputs that its action runs as code. */
export function codeOf(step: Step): Scalar[] {
  if (step.run !== null) return [step.run];
  const inputs = knownAction(step)?.inputs ?? [];
  return entries(step.with).flatMap(({ key, value }) =>
    value.kind === 'scalar' && inputs.includes(key.value.toLowerCase()) ? [value] : [],
  );
}

/** The language of a step's code. */
export function languageOf(step: Step): Language {
  if (step.run === null) return knownAction(step)?.language ?? 'other';
  if (/^(?:pwsh|powershell)/iu.test(step.shell)) return 'pwsh';
  if (/^python/iu.test(step.shell)) return 'python';
  return step.shell === '' || /sh\b/iu.test(step.shell) ? 'sh' : 'other';
}

function knownAction({ uses }: Step): (typeof CODE_INPUTS)[number] | undefined {
  const name = actionName(uses?.value ?? '');
  return CODE_INPUTS.find(({ action }) => action.test(name));
}

/** The action's name with its directory, without the version: `owner/repository/directory`. */
export function actionName(uses: string): string {
  return uses.split('@', 1)[0] ?? '';
}

/** Whether a step uses an action whose name matches. */
export function uses(step: Step, pattern: RegExp): boolean {
  return step.uses !== null && pattern.test(actionName(step.uses.value));
}

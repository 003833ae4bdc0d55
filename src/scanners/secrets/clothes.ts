/** What lines, lists, quotations and dashes put in between says nothing of a value. */
const BETWEEN = /\\[nr]|[\s"'`+,\\>[\]-]/gu;

/** Shortest part of a value that stands in a text by itself, in characters, and most of them. */
const [LEAST_PART, MOST_PARTS] = [6, 4];

/** A text without what lines, lists, quotations and dashes put in between. */
export function bare(text: string): string {
  return text.replace(BETWEEN, '');
}

/**
 * Tells of bare texts whether they have a value: as it is, in a form that a program turns back, or
 * in parts. The value is known, so it is the value that is encoded: what a text may decode to would
 * have to be guessed.
 */
export function wearerOf(value: string): (text: string) => boolean {
  const plain = bare(value);
  const isEncodedIn = encoderOf(value);
  return (text) => text.includes(plain) || isEncodedIn(text) || isInParts(plain, text);
}

/** As `wearerOf`, without what has the value openly. */
export function disguiseOf(value: string): (text: string) => boolean {
  const plain = bare(value);
  const isEncodedIn = encoderOf(value);
  return (text) => isEncodedIn(text) || (!text.includes(plain) && isInParts(plain, text));
}

/** As `wearerOf`, only where the value stands in a form that a program turns back. */
export function encoderOf(value: string): (text: string) => boolean {
  const plain = bare(value);
  const forms = [...formsOf(value), ...formsOf(plain)].map(bare);
  const coded = [...codesOf(value), ...codesOf(plain)].map(bare);
  return (text) => forms.some((form) => text.includes(form)) || hasDigits(text, coded);
}

/** The value in letters of another order or alphabet. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    Array.from(value).reverse().join(''),
    value.replace(/[a-z]/giu, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
    ),
    ...base64Of(bytes),
    ...base64Of(Buffer.from(bytes.toString('base64'))),
  ];
}

/** Base64 of bytes that stand anywhere in others: without the characters that these decide on. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const rest = (before + bytes.length) % 3;
    const inner = whole.replace(/=+$/u, '');
    const form = inner.slice(before === 0 ? 0 : before + 1, rest === 0 ? undefined : -1);
    return [form, form.replaceAll('/', '_')];
  });
}

/** The numbers of the value's bytes, in digits; letters of hexadecimal ones are small. */
function codesOf(value: string): string[] {
  const bytes = [...Buffer.from(value)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return [bytes.join(''), hex.join(''), hex.map((byte) => `0x${byte}`).join('')];
}

function hasDigits(text: string, codes: readonly string[]): boolean {
  const small = text.toLowerCase();
  return codes.some((code) => small.includes(code));
}

/** Whether a value can be put together of parts that stand in a text, each long enough. */
function isInParts(value: string, text: string): boolean {
  let rest = value;
  for (let count = 0; count < MOST_PARTS && rest !== ''; count += 1) {
    const length = longestPart(rest, text);
    if (length < LEAST_PART) return false;
    rest = rest.slice(length);
  }
  return rest === '';
}

/** Length of the longest beginning that a text has, leaving enough for the part after it. */
function longestPart(value: string, text: string): number {
  let [has, most] = [0, value.length];
  while (has < most) {
    const middle = (has + most + 1) >> 1;
    if (text.includes(value.slice(0, middle))) has = middle;
    else most = middle - 1;
  }
  return has === value.length ? has : Math.min(has, Math.max(LEAST_PART, value.length - LEAST_PART));
}

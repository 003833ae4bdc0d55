const WAY =
  /https?:\/\/|mailto:|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:private(?:ly)?|security) (?:vulnerability )?(?:report|advisor)/iu;

const TIME =
  /(?:\d+|\b(?:one|two|three|four|five|six|seven|ten|fourteen|thirty)|\ba|\ban)[ -](?:(?:business|working|calendar) )?(?:hour|day|week|month)/iu;

const PRIVACY_LINK = /\[[^\]]*privacy[^\]]*\]\(\s*[^)#\s][^)]*\)|https?:\/\/[^\s)>"']*privacy/iu;

/** Whether a SECURITY.md names an address, a link or a form for reports. */
export function namesWay(text: string): boolean {
  return WAY.test(text);
}

/** Whether a SECURITY.md says when to expect an answer. */
export function namesTime(text: string): boolean {
  return TIME.test(text);
}

/** Whether a document links a privacy policy. */
export function linksPrivacy(text: string): boolean {
  return PRIVACY_LINK.test(text);
}

const PUBLIC =
  /^(?:phc_|pk_|pub_|publishable_|ca_[A-Za-z0-9]{20}|connect:|0x[0-9a-f]{40}$|MI[GI][\w+/]{1,4}(?:ANBgkqhkiG9w0BAQEFAAOC|A0GCSqGSIb3DQEBAQUAA4))/i;

/**
 * Whether a text is a key that is public by design: those of PostHog, Stripe, Atlassian Connect and
 * similar services.
 */
export function isPublicByDesign(text: string): boolean {
  return PUBLIC.test(text);
}

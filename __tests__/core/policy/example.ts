/** A policy file with every key of the format. */
export const COMPLETE = `# yaml-language-server: $schema=../schema/policy.schema.json
version: 1
severity:
  unknown: high
  overrides:
    - match: { rule: GHSA-xxxx-xxxx-xxxx, package: npm/lodash, path: "tools/**" }
      severity: low
      reason: Build-time only, never shipped.
sla:
  preset: atlassian-marketplace-cloud
  days: { low: 90 }            # overrides the preset, per severity; null = no due date
  clock: detected              # or published
  due-soon: 25%                # of the SLA left, or a number of days
  timezone: UTC
gate:
  fail-on: critical            # this severity and above blocks
  scope: all
  overdue: warn
  malicious: block
  dev-dependencies: same
scan:
  dependencies: { enabled: true, exclude: ["examples/**"] }
  code: { enabled: true, exclude: ["legacy/**"], disable: [rule-id], tests: lower }
  secrets: true
  forge: true
  workflows: true
  sarif: []
  required: [dependencies]
waivers:
  - match: { rule: CVE-2021-23337, package: npm/lodash }
    reason: template() is never called with user input.
    approved-by: "@alice"
    expires: 2027-01-31
issues:
  minimum-severity: low
  repository: owner/private-tracker
  disclosure: auto
  assign: codeowners
  limit: 200
  group-by: vulnerability
  authors: []
`;

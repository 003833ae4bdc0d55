import Handlebars from 'handlebars';
import _ from 'lodash';
import semver from 'semver';

const HEADINGS = { feature: 'New', fix: 'Fixed', security: 'Security' };

const template = Handlebars.compile(
  `Release {{release}}
{{#each sections}}

{{heading}}
{{#each changes}}
- {{summary}} ({{issue}})
{{/each}}
{{/each}}`,
  { noEscape: true },
);

/** The newest released version of an issue's fix versions, by semantic versioning; null when none is released. */
export function latestRelease(fixVersions) {
  const released = fixVersions.filter((version) => version.released).map((version) => version.name);
  return semver.maxSatisfying(released, '*');
}

/** The notes as plain text: the panel shows them as text, never as HTML. */
export function renderNotes(release, changes) {
  const groups = _.groupBy(changes, 'kind');
  const sections = _.map(_.pick(groups, Object.keys(HEADINGS)), (group, kind) => ({
    heading: HEADINGS[kind],
    changes: _.sortBy(group, 'issue'),
  }));
  return template({ release, sections });
}

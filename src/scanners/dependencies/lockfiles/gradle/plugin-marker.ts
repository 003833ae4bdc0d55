/**
 * The artifact by which Gradle finds a plugin.
 * @see https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers
 */
export function pluginMarker(id: string): string {
  return `${id}:${id}.gradle.plugin`;
}

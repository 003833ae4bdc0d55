import type { CodeScanningAlert, Repository } from '../state.js';
import type { World } from '../world.js';
import type { Json } from './json.js';
import { repositoryPage, repositoryUrl } from './repository.js';

/** A code scanning alert. */
export function alertView(world: World, repository: Repository, alert: CodeScanningAlert): Json {
  const url = `${repositoryUrl(world, repository)}/code-scanning/alerts/${alert.number}`;
  const { id, description, severity } = alert.rule;
  return {
    number: alert.number,
    created_at: alert.createdAt,
    updated_at: alert.createdAt,
    url,
    html_url: `${repositoryPage(world, repository)}/security/code-scanning/${alert.number}`,
    instances_url: `${url}/instances`,
    state: alert.state,
    fixed_at: null,
    dismissed_by: null,
    dismissed_at: null,
    dismissed_reason: null,
    dismissed_comment: null,
    rule: { id, name: id, description, severity, tags: [] },
    tool: { name: alert.tool, version: null, guid: null },
    most_recent_instance: {
      ref: alert.ref,
      analysis_key: alert.tool,
      environment: '',
      category: '',
      state: alert.state,
      commit_sha: alert.commitSha,
      message: { text: alert.message },
      location: {
        path: alert.path,
        start_line: alert.line,
        end_line: alert.line,
        start_column: 1,
        end_column: 1,
      },
      classifications: [],
    },
  };
}

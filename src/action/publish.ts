import * as core from '@actions/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Result } from '../core/findings/result.js';
import { explainApiError, isForbidden, type Client } from '../github/client.js';
import type { Change, Trigger } from '../github/read/event.js';
import { uploadSarif } from '../github/write/code-scanning.js';
import { COMMENT_MARKER, writeComment } from '../github/write/comment.js';
import { annotations } from '../report/annotations/annotations.js';
import { renderComment } from '../report/comment/comment.js';
import type { CommentContext } from '../report/comment/report-context.js';
import { renderSummary } from '../report/comment/summary.js';
import { renderJson } from '../report/json/json.js';
import { renderSarif } from '../report/sarif/sarif.js';
import { renderTerminal } from '../report/terminal/terminal.js';
import { logLine } from '../report/text/log-line.js';
import { ruleText } from '../scanners/rule-texts.js';
import { VERSION } from '../version.js';
import type { RunnerContext } from './context.js';
import type { Inputs } from './inputs.js';

/** What `publish` writes, and where to. */
export interface Publication {
  readonly result: Result;
  /** The result with only the findings that readers of the repository may see. */
  readonly shown: Result;
  readonly trigger: Trigger;
  readonly inputs: Inputs;
  readonly context: RunnerContext;
  readonly client: Client;
  /** Further logins whose comments count as ours. */
  readonly authors: readonly string[];
}

/**
 * Writes every report that was asked for. Outputs that stay on the runner are written first, so
 * that a failing request to GitHub cannot lose them. A report that GitHub rejects is logged as a
 * warning and does not change the verdict.
 */
export async function publish(publication: Publication): Promise<void> {
  const { result, shown, inputs } = publication;
  printLog(shown);
  if (inputs.annotations) annotate(shown);
  setOutputs(result);
  const sarif = await writeFiles(publication);
  await core.summary.addRaw(renderSummary(shown, commentContext(publication))).write();
  // With `as-of` the result describes another day and must not be published as the current one.
  if (inputs.asOf !== null) return;
  await comment(publication);
  await upload(publication, sarif);
}

function printLog(result: Result): void {
  core.startGroup('Findings');
  for (const line of renderTerminal(result, { colour: false, columns: 120 }).split('\n'))
    core.info(logLine(line));
  core.endGroup();
}

function annotate(result: Result): void {
  const { items, more } = annotations(result);
  for (const item of items) {
    const properties = {
      title: item.title,
      file: item.file,
      ...(item.line === null ? {} : { startLine: item.line }),
    };
    if (item.level === 'error') core.error(item.message, properties);
    else core.warning(item.message, properties);
  }
  if (more !== null) core.info(logLine(more));
}

function setOutputs({ decision, counts, nextDue }: Result): void {
  const { critical, high, medium, low, introduced, overdue } = counts;
  const outputs = { decision, critical, high, medium, low, introduced, overdue, 'next-due': nextDue ?? '' };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  core.setOutput('comment-url', '');
  core.setOutput('dashboard-url', '');
  core.setOutput('fix-url', '');
}

/**
 * Files with findings are readable by the runner's user only, and an existing file is never
 * overwritten.
 */
const OWN_FILE = { mode: 0o600, flag: 'wx' };

async function writeFiles({ result, context }: Publication): Promise<string> {
  const directory = join(context.temp, `fixby-reports-${randomUUID()}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const sarif = renderSarif(result, { version: VERSION, ruleText });
  const paths = { report: join(directory, 'fixby.json'), sarif: join(directory, 'fixby.sarif') };
  await writeFile(paths.report, renderJson(result), OWN_FILE);
  await writeFile(paths.sarif, sarif, OWN_FILE);
  core.setOutput('report', paths.report);
  core.setOutput('sarif', paths.sarif);
  return sarif;
}

async function comment(publication: Publication): Promise<void> {
  const { shown, trigger, inputs, context, client } = publication;
  const number = trigger.change?.number ?? null;
  if (!inputs.comment || number === null) return;
  try {
    const body = renderComment(shown, commentContext(publication));
    const url = await writeComment(client, context.repository, number, body, publication.authors);
    core.setOutput('comment-url', url);
  } catch (error) {
    if (!isForbidden(error)) {
      warn('The pull request comment could not be written', error);
      return;
    }
    core.notice(
      `This token may not comment (${explainApiError(error)}), as on pull requests from forks and from Dependabot: the same report is in the job summary.`,
    );
  }
}

async function upload(
  { trigger, inputs, context, client, result }: Publication,
  sarif: string,
): Promise<void> {
  const commit = result.comparison.head;
  if (!inputs.uploadSarif || commit === null) return;
  const ref = refOf(trigger.change, commit);
  try {
    await uploadSarif(client, context.repository, sarif, commit, ref);
  } catch (error) {
    if (!isForbidden(error)) {
      warn('The SARIF file could not be uploaded', error);
      return;
    }
    core.notice(
      `The SARIF file was not uploaded (${explainApiError(error)}): code scanning is off here, or the job lacks "permissions: security-events: write".`,
    );
  }
}

/**
 * The ref whose code scanning alerts an upload replaces: the pull request's head or merge ref,
 * whichever was scanned, else the branch that the run is for.
 */
function refOf(change: Change | null, commit: string): string {
  if (change?.number == null) return process.env['GITHUB_REF'] ?? '';
  return `refs/pull/${change.number}/${commit === change.headSha ? 'head' : 'merge'}`;
}

function warn(what: string, error: unknown): void {
  core.warning(
    `${what}: ${explainApiError(error)}. The verdict stands, and the job summary has the whole report. Run the job again for it; if it stays so, look at githubstatus.com.`,
  );
}

function commentContext({ context }: Publication): CommentContext {
  return {
    marker: COMMENT_MARKER,
    runUrl: context.runUrl,
    repositoryUrl: context.repositoryUrl,
    docsUrl: context.docsUrl,
  };
}

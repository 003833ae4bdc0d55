import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { notFound, Refusal } from '../answer.js';
import type { Call, Routes } from '../call.js';
import { paginate } from '../pages.js';
import { alertsOf } from '../sarif-alerts.js';
import type { Repository, SarifAnalysis } from '../state.js';
import { timestamp } from '../world.js';
import { alertView } from '../views/alert.js';
import { repositoryUrl } from '../views/repository.js';

const SARIFS = '/repos/{owner}/{repo}/code-scanning/sarifs';
/**
 * Of the compressed file.
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const MAX_BYTES = 10 * 1024 * 1024;

interface Upload {
  commit_sha: string;
  ref: string;
  sarif: string;
  tool_name?: string;
}

/** Code scanning: uploads of SARIF files, and the alerts that they raise. */
export const codeScanningRoutes: Routes = {
  [`POST ${SARIFS}`]: (call) => {
    const { repository } = call.writable(['security-events']);
    requireEnabled(repository);
    const upload = call.body as Upload;
    const analysis: SarifAnalysis = {
      id: randomUUID(),
      commitSha: upload.commit_sha,
      ref: upload.ref,
      toolName: upload.tool_name ?? null,
      createdAt: timestamp(call.world),
      ...parse(decode(upload.sarif)),
    };
    repository.analyses.push(analysis);
    repository.alerts.push(...alertsOf(repository, analysis));
    const url = `${repositoryUrl(call.world, repository)}/code-scanning/sarifs/${analysis.id}`;
    return { status: 202, body: { id: analysis.id, url } };
  },

  [`GET ${SARIFS}/{sarif_id}`]: (call) => {
    const repository = readable(call);
    const analysis = repository.analyses.find(({ id }) => id === call.param('sarif_id'));
    if (analysis === undefined) throw notFound();
    const failed = analysis.errors.length > 0;
    const query = `?sarif_id=${analysis.id}`;
    const analysesUrl = `${repositoryUrl(call.world, repository)}/code-scanning/analyses${query}`;
    return {
      status: 200,
      body: failed
        ? { processing_status: 'failed', analyses_url: null, errors: analysis.errors }
        : { processing_status: 'complete', analyses_url: analysesUrl },
    };
  },

  'GET /repos/{owner}/{repo}/code-scanning/alerts': (call) => {
    const repository = readable(call);
    const { state, ref, tool_name: tool } = call.query;
    const wanted = repository.alerts
      .filter((alert) => state === undefined || alert.state === state)
      .filter((alert) => ref === undefined || [alert.ref, alert.ref.replace('refs/heads/', '')].includes(ref))
      .filter((alert) => tool === undefined || alert.tool === tool)
      .reverse();
    return paginate(call, wanted, (alert) => alertView(call.world, repository, alert));
  },
};

function readable(call: Call): Repository {
  const repository = call.readable('security-events');
  requireEnabled(repository);
  return repository;
}

function requireEnabled(repository: Repository): void {
  if (repository.codeScanning === 'unlicensed') {
    throw new Refusal(403, 'Advanced Security must be enabled for this repository to use code scanning.');
  }
  if (repository.codeScanning === 'disabled') {
    throw new Refusal(
      403,
      'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
    );
  }
}

/** The file's text. @throws Refusal 400 when it is not gzip in Base64, 413 when it is too large */
function decode(sarif: string): string {
  const bytes = Buffer.from(sarif, 'base64');
  if (bytes.length > MAX_BYTES) throw new Refusal(413, 'The SARIF file is too large.');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw new Refusal(400, `The SARIF file is not compressed with gzip: ${String(error)}`);
  }
}

/** What is wrong with the file itself shows only when it is processed. */
function parse(text: string): Pick<SarifAnalysis, 'sarif' | 'errors'> {
  try {
    return { sarif: JSON.parse(text), errors: [] };
  } catch (error) {
    return { sarif: null, errors: [`Invalid SARIF. JSON syntax error: ${String(error)}`] };
  }
}

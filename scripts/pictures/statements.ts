import { demoDatabase } from '../../__tests__/bundle/stage.js';
import { keepRecord, quietFsrt, vendorStage } from '../../__tests__/bundle/vendor.js';

/** A page as Fixby writes it. */
export interface WrittenPage {
  readonly name: string;
  /** The whole document. */
  readonly html: string;
}

/** The statements of both examples as their owners see them, and that which customers see. */
export async function writeStatements(): Promise<WrittenPage[]> {
  return [
    { name: 'statement', html: await statementOf('forge-vendor', []) },
    { name: 'statement-clean', html: await statementOf('forge-vendor-clean', []) },
    { name: 'statement-public', html: await statementOf('forge-vendor-clean', ['--public']) },
    { name: 'statement-public-broken', html: await statementOf('forge-vendor', ['--public']) },
  ];
}

async function statementOf(example: string, more: readonly string[]): Promise<string> {
  const stage = await vendorStage(example);
  const fsrt = quietFsrt();
  try {
    const pushed = await keepRecord(stage, fsrt);
    const { exitCode, stdout, log } = await stage.command(
      ...['statement', '--repository', 'acme/app', '--osv-database', await demoDatabase()],
      ...['--fsrt', fsrt, '--format', 'html', ...more],
    );
    if (exitCode !== 0) throw new Error(`no statement of ${example}: ${pushed.log}${log}`);
    return stdout;
  } finally {
    await stage.end();
  }
}

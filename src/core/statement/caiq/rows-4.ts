import {
  codeOwners,
  incidentForm,
  incidentPlan,
  policyFile,
  ratedByScale,
  reviewedAnswers,
  securityPolicy,
  updateTool,
} from './looks/files.js';
import { fixTimes, HANDLED, reports, TESTED, tracked } from './looks/ledger.js';
import { dataFlows, encryptedEgress } from './looks/manifest.js';
import { setting } from './looks/posture.js';
import { noMalware, noneOf, noneOverdue, scanned, scannedWithin } from './looks/scans.js';
import { ACCESS_RULES, LOG_RULES, only, SCOPE_RULES } from '../requirements/rules.js';
import { asked, part, whole, type Row } from './row.js';

/**
 * A question of the fourth edition under the id that each version gives it. The same id means
 * different things in two versions, so nothing is looked up by id alone.
 */
export interface VersionedRow {
  /** Null where v4.0 has no such question, or its id was not seen. */
  readonly v40: string | null;
  readonly v41: string | null;
  /** Whether the Lite selection of v4.1 has it. */
  readonly lite: boolean;
  /** The question without an id. */
  readonly row: Row;
}

type Ids = Omit<VersionedRow, 'row'>;

/** The same id in both versions. */
function both(id: string, lite = true): Ids {
  return { v40: id, v41: id, lite };
}

function in41(v41: string, lite = true): Ids {
  return { v40: null, v41, lite };
}

function moved(v40: string, v41: string, lite = true): Ids {
  return { v40, v41, lite };
}

const of = (ids: Ids, row: Row): VersionedRow => ({ ...ids, row });

/** The questions of which the ids are known. */
export const ROWS_4: readonly VersionedRow[] = [
  of(in41('A&A-02.1'), asked('', 'Independent audits are done by relevant standards every year')),
  of(in41('A&A-03.1'), asked('', 'Independent audits follow plans that are based on risk')),
  of(in41('A&A-04.1'), asked('', 'It is verified that standards, laws and contracts are met')),
  of(
    in41('A&A-06.1'),
    part('', 'What audits find is mended by a plan that is based on risk, and reported', 'vendor', tracked),
  ),
  of(
    both('AIS-02.1'),
    part(
      '',
      'Baseline security requirements for applications are set and kept',
      'vendor',
      policyFile,
      setting('required-check'),
    ),
  ),
  of(
    both('AIS-04.1'),
    part(
      '',
      'The life cycle of applications has security in design, build and release',
      'vendor',
      scanned('code'),
      setting('required-check'),
      setting('required-reviews'),
    ),
  ),
  of(
    both('AIS-05.1', false),
    part(
      '',
      'A strategy of tests with criteria for acceptance is in place',
      'vendor',
      policyFile,
      setting('required-check'),
    ),
  ),
  of(
    both('AIS-05.2', false),
    whole(
      '',
      'Security tests run automatically where that is possible',
      scanned('code'),
      scanned('dependencies'),
      setting('required-check'),
    ),
  ),
  of(
    both('AIS-06.1'),
    part(
      '',
      'Applications are deployed in a secure, standard and automated way',
      'shared',
      scanned('workflows'),
      setting('environment-reviewers'),
    ),
  ),
  of(
    both('AIS-07.1'),
    whole(
      '',
      'Weaknesses of applications are mended by a set process, automated where possible',
      scanned('code'),
      policyFile,
      fixTimes,
    ),
  ),
  of(
    in41('AIS-08.1'),
    part(
      '',
      'Interfaces are secured by technical measures',
      'vendor',
      scanned('code'),
      noneOf(['code', 'forge'], ACCESS_RULES, 'about who may call what'),
    ),
  ),
  of(
    both('CCC-02.1'),
    whole(
      '',
      'Changes are approved and tested by a set process',
      setting('required-check'),
      setting('required-reviews'),
    ),
  ),
  of(
    both('CCC-04.1'),
    whole(
      '',
      'Changes by people without authority are prevented',
      setting('required-reviews'),
      setting('force-pushes'),
      setting('bypass'),
    ),
  ),
  of(
    both('CCC-07.1'),
    part(
      '',
      'Deviations from the baseline are detected, and people told',
      'vendor',
      setting('policy-protected'),
      tracked,
    ),
  ),
  of(
    both('CCC-09.1'),
    part(
      '',
      'Changes can be rolled back to a state that is known to be good',
      'vendor',
      setting('deletion'),
      setting('force-pushes'),
    ),
  ),
  of(
    in41('CEK-03.1'),
    part('', 'Data is encrypted in transit and where it is stored', 'shared', encryptedEgress),
  ),
  of(both('DSP-05.1'), part('', 'It is documented where data flows, and reviewed', 'vendor', dataFlows)),
  of(
    both('DSP-10.1'),
    part(
      '',
      'Transfers of personal data are protected and stay in their scope',
      'vendor',
      encryptedEgress,
      noneOf(
        ['code', 'forge'],
        only(
          ...['forge-wildcard-egress', 'forge-cleartext-egress', 'forge-cleartext-remote'],
          ...['forge-undeclared-data', 'forge-data-in-address'],
        ),
        'about where data may go',
      ),
    ),
  ),
  of(
    both('IAM-05.1'),
    part(
      '',
      'Access to systems follows least privilege',
      'vendor',
      setting('workflow-token'),
      noneOf(['forge'], SCOPE_RULES, 'about a scope wider than needed'),
    ),
  ),
  of(
    moved('IVS-06.1', 'I&S-06.1'),
    part(
      '',
      'Customers are kept apart from each other',
      'shared',
      noneOf(['code'], only('forge-shared-state'), 'about state that customers could share'),
    ),
  ),
  of(
    both('LOG-05.1'),
    whole(
      '',
      'Audit logs are watched for what is out of the ordinary',
      scanned('activity'),
      scannedWithin(7),
    ),
  ),
  of(
    both('LOG-05.2', false),
    part(
      '',
      'What is out of the ordinary in audit logs is acted upon',
      'vendor',
      scanned('activity'),
      noneOverdue('activity'),
    ),
  ),
  of(
    in41('LOG-08.1'),
    whole(
      '',
      'Sensitive data is kept out of logs',
      scanned('code'),
      noneOf(['code'], LOG_RULES, 'about sensitive data in logs'),
    ),
  ),
  of(
    both('SEF-03.1'),
    whole('', 'A plan for incidents says who has to be told', incidentPlan, securityPolicy),
  ),
  of(in41('SEF-04.1'), part('', 'The plan for incidents is tested', 'vendor', reports('incident', HANDLED))),
  of(
    in41('SEF-07.1'),
    part(
      '',
      'Incidents are handled in time, by category and severity',
      'vendor',
      incidentPlan,
      reports('incident', HANDLED),
    ),
  ),
  of(
    moved('SEF-07.1', 'SEF-08.1'),
    part(
      '',
      'Breaches are notified by a set process and as law demands',
      'vendor',
      securityPolicy,
      incidentForm,
    ),
  ),
  of(
    { v40: 'SEF-08.1', v41: null, lite: false },
    part('', 'Points of contact for authorities are kept', 'vendor', securityPolicy),
  ),
  of(
    in41('STA-01.1'),
    asked('', 'A row on shared duties along the supply chain; its subject was not verified here'),
  ),
  of(
    in41('STA-03.1'),
    asked('', 'A row on shared duties along the supply chain; its subject was not verified here'),
  ),
  of(
    in41('STA-05.1'),
    asked('', 'A row on shared duties along the supply chain; its subject was not verified here'),
  ),
  of(
    moved('STA-07.1', 'STA-08.1'),
    part(
      '',
      'There is an inventory of who and what the supply chain consists of',
      'vendor',
      scanned('dependencies'),
      codeOwners,
    ),
  ),
  of(
    both('TVM-01.1', false),
    part(
      '',
      'A policy says how weaknesses are found, reported and mended',
      'vendor',
      policyFile,
      securityPolicy,
    ),
  ),
  of(
    both('TVM-01.2', false),
    part('', 'That policy is reviewed at least once a year', 'vendor', reviewedAnswers),
  ),
  of(
    in41('TVM-02.1'),
    part(
      '',
      'Malicious software and malicious instructions are kept out',
      'shared',
      scanned('dependencies'),
      noMalware,
    ),
  ),
  of(
    moved('TVM-07.1', 'TVM-03.1'),
    whole(
      '',
      'Weaknesses are looked for at least once a month',
      scanned('dependencies'),
      scanned('code'),
      scannedWithin(31),
    ),
  ),
  of(
    moved('TVM-04.1', 'TVM-05.1'),
    part(
      '',
      'What detects weaknesses is brought up to date every week or oftener',
      'vendor',
      scanned('dependencies'),
      scannedWithin(7),
    ),
  ),
  of(
    moved('TVM-05.1', 'TVM-06.1', false),
    whole(
      '',
      'Third-party and open-source libraries are found and brought up to date',
      scanned('dependencies'),
      updateTool,
      noneOverdue('dependencies'),
    ),
  ),
  of(
    moved('TVM-06.1', 'TVM-07.1', false),
    part('', 'Independent people test by attack at regular times', 'vendor', reports('bounty', TESTED)),
  ),
  of(
    moved('TVM-03.1', 'TVM-08.1'),
    part('', 'Weaknesses are mended by schedule and in emergencies, by risk', 'vendor', policyFile, fixTimes),
  ),
  of(
    moved('TVM-08.1', 'TVM-09.1', false),
    whole('', 'Weaknesses are ranked by a recognised scale', policyFile, ratedByScale, tracked),
  ),
  of(
    in41('TVM-10.1'),
    part(
      '',
      'Threats are ranked by a recognised scale, and met by that rank',
      'vendor',
      policyFile,
      ratedByScale,
    ),
  ),
  of(
    moved('TVM-09.1', 'TVM-11.1'),
    whole('', 'Weaknesses are tracked to their end, and people are told', tracked),
  ),
  of(
    moved('TVM-10.1', 'TVM-12.1', false),
    whole('', 'Figures on weaknesses are kept and reported at regular times', tracked, scannedWithin(31)),
  ),
];

/** The rows of one version, in the order of their ids. */
export function rowsOf(idOf: (row: VersionedRow) => string | null): Row[] {
  return ROWS_4.flatMap((versioned) => {
    const id = idOf(versioned);
    return id === null ? [] : [{ ...versioned.row, id }];
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

import type { Result } from '../../core/findings/result.js';
import { assemble, fixed, type Limit, type Part } from '../text/fit.js';
import { addedSection } from './added-part.js';
import { unseenSection } from './unseen-section.js';
import { fixPlanSection } from './fix-plan-section.js';
import { flowSection } from './flow-section.js';
import {
  beforeSection,
  knownSection,
  policySection,
  waivedSection,
  waiveSection,
  withheldSection,
  type Section,
} from './folded-parts.js';
import {
  coveragePart,
  decidedPart,
  fixedPart,
  heldPart,
  mergePart,
  notesPart,
  problemsPart,
  tablePart,
  verdictPart,
} from './main-parts.js';
import { permissionsPart } from './permissions-part.js';
import type { ReportContext } from './report-context.js';
import { footer, scansSection } from './scan-parts.js';

/**
 * The Markdown report. It follows a reader's questions: may I merge, what must I do, by when and
 * how, and why is the verdict reliable?
 * @param show renders a section
 * @param limit maximum size of the report; truncated lists say how many entries are missing
 * @returns Markdown
 */
export function wholeReport(
  result: Result,
  report: ReportContext,
  show: (section: Section) => Part,
  limit: Limit,
): string {
  const sections = [
    ...fixPlanSection(report),
    ...flowSection(report),
    ...addedSection(report),
    ...waiveSection(report),
    ...beforeSection(report),
    ...knownSection(report),
    ...withheldSection(report),
    ...waivedSection(report),
    ...policySection(report),
    ...unseenSection(report),
    scansSection(report),
  ];
  const parts = [
    fixed(verdictPart(result)),
    fixed(coveragePart(report)),
    fixed(problemsPart(report)),
    tablePart(report),
    permissionsPart(report),
    heldPart(report, show),
    fixed(mergePart(report)),
    fixedPart(report),
    fixed(decidedPart(report)),
    fixed(notesPart(report)),
    ...sections.map(show),
  ];
  return assemble(parts, footer(report), limit).toString();
}

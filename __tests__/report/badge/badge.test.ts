import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { badge, renderBadgeJson, renderBadgeSvg, type BadgeInput } from '../../../src/report/badge/badge.js';
import { dashboardData, dashboardRow, dismissedRow, TODAY } from '../../fixtures/dashboard.js';

const none = { critical: 0, high: 0, medium: 0, low: 0 };

describe('the badge', () => {
  it.each<[BadgeInput, string]>([
    [{ figures: { ...none, high: 3, overdue: 2 }, complete: true }, '2 overdue'],
    [{ figures: { ...none, high: 3, overdue: 2 }, complete: false }, '2 overdue'],
    [{ figures: { ...none, overdue: 0 }, complete: false }, 'scan incomplete'],
    [{ figures: { ...none, critical: 1, low: 7, overdue: 0 }, complete: true }, '1 critical'],
    [{ figures: { ...none, medium: 1_203, low: 1, overdue: 0 }, complete: true }, '1,204 open, none overdue'],
    [{ figures: { ...none, overdue: 0 }, complete: true }, 'no open findings'],
  ])('%j says %j', (input, message) => {
    expect(badge(input).message).toBe(message);
  });

  it('is what shields.io reads from an address', () => {
    expect(JSON.parse(renderBadgeJson({ figures: { ...none, overdue: 0 }, complete: true }))).toEqual({
      schemaVersion: 1,
      label: 'security',
      message: 'no open findings',
      color: '2e7d32',
    });
  });

  it('is never green while something is overdue, critical or unknown', () => {
    const green = badge({ figures: { ...none, overdue: 0 }, complete: true }).color;
    for (const input of [
      { figures: { ...none, overdue: 1 }, complete: true },
      { figures: { ...none, critical: 1, overdue: 0 }, complete: true },
      { figures: { ...none, overdue: 0 }, complete: false },
    ]) {
      expect(badge(input).color).not.toBe(green);
    }
  });

  it('is white on colours that can be read', () => {
    const inputs: BadgeInput[] = [
      { figures: { ...none, overdue: 1 }, complete: true },
      { figures: { ...none, overdue: 0 }, complete: false },
      { figures: { ...none, critical: 1, overdue: 0 }, complete: true },
      { figures: { ...none, overdue: 0 }, complete: true },
    ];
    const colours = inputs.flatMap(
      (input) => renderBadgeSvg(input).match(/(?<=fill="#)[0-9a-f]{6}(?=")/gu) ?? [],
    );
    expect(colours).toHaveLength(8);
    for (const colour of colours) expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('as a picture has a text for those who do not see it, needs nothing from elsewhere, and holds its words', () => {
    const figure = fc.nat({ max: 9_999_999 });
    const input = fc.record({
      figures: fc.record({ critical: figure, high: figure, medium: figure, low: figure, overdue: figure }),
      complete: fc.boolean(),
    });
    fc.assert(
      fc.property(input, (one) => {
        const svg = renderBadgeSvg(one);
        const { label, message } = badge(one);
        expect(svg).toContain(`role="img" aria-label="${label}: ${message}"`);
        expect(svg).toContain(`<title>${label}: ${message}</title>`);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
          /https?:|href|<style|<script|@import/u,
        );
        const [left = 0, right = 0] = [
          ...svg.matchAll(/<rect (?:x="\d+" )?width="(\d+)" height="20" fill/gu),
        ].map(([, width]) => Number(width));
        // Verdana at 11 px is at most 7 px wide for these letters.
        expect(left).toBeGreaterThanOrEqual(label.length * 7 + 8);
        expect(right).toBeGreaterThanOrEqual(message.length * 7 + 8);
        expect(svg).toContain(`viewBox="0 0 ${left + right} 20"`);
      }),
    );
  });
});

/** Contrast with white by WCAG 2.2. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('the badge of a dashboard', () => {
  it('counts what is open wherever it is listed, and nothing that is waived', () => {
    const data = dashboardData({
      rows: [dashboardRow(), dashboardRow({ sla: 'overdue', daysLeft: -1 }), dashboardRow({ waived: true })],
      waiting: [dashboardRow({ severity: 'low', issue: null })],
      dismissed: [
        dismissedRow({ severity: 'critical', due: '2026-11-22', sla: 'overdue' }),
        dismissedRow({ due: TODAY }),
      ],
    });
    expect(badge({ figures: data.figures, complete: true }).message).toBe('2 overdue');
    expect(data.figures).toMatchObject({ critical: 1, high: 3, medium: 0, low: 1, waived: 1 });
  });
});

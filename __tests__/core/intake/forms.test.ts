import { describe, expect, it } from '@jest/globals';
import { FORMS } from '../../../src/core/intake/forms.js';

describe('the forms', () => {
  it.each(FORMS.map((form) => [form.name, form] as const))(
    '%s: every heading can be told apart',
    (_, form) => {
      const labels = form.fields.flatMap(({ label, aliases }) => [label, ...aliases]);
      expect(new Set(labels).size).toBe(labels.length);
      expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
      for (const { options, multiple } of form.fields)
        if (multiple) for (const option of options) expect(option).not.toContain(', ');
    },
  );
});

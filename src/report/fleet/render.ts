import type { Fleet } from '../../core/fleet/types.js';
import { jsonText } from '../text/json-text.js';

/** Formats of the report over all repositories. */
export type FleetFormat = 'text' | 'markdown' | 'json' | 'html';

/** Renders the report. The same fleet gives the same bytes. */
export async function renderFleet(fleet: Fleet, format: FleetFormat): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText((await import('./schema.js')).fleetJson(fleet));
    case 'html':
      return (await import('./html.js')).renderFleetHtml(fleet);
    case 'markdown':
      return (await import('./markdown.js')).renderFleetMarkdown(fleet);
    case 'text':
      return (await import('./text.js')).renderFleetText(fleet);
  }
}

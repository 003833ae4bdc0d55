import { asUser, routeFromAbsolute } from '@forge/api';
export const run = async ({ link }) => asUser().requestJira(routeFromAbsolute(`https://x.atlassian.net/${link}`)); // BAD

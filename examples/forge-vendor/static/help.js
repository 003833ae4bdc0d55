import { view } from '@forge/bridge';

/** The host learns from which site its reader comes, and no administrator was asked. */
export async function openHelp() {
  const { siteUrl } = await view.getContext();
  window.location.href = `https://help.example.com/?site=${siteUrl}`;
}

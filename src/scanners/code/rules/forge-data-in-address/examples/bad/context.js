import { view } from '@forge/bridge';
export async function help() {
  const context = await view.getContext();
  window.location.href = `https://help.example.com/?site=${context.siteUrl}`; // BAD
}

import { invoke } from '@forge/bridge';
export async function exported() {
  const report = await invoke('report', { month: 'May' });
  window.location.assign('https://charts.example.com/show#' + encodeURIComponent(JSON.stringify(report))); // BAD
}

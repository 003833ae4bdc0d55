import { invoke, router } from '@forge/bridge';
export async function open() {
  const issue = await invoke('issue');
  router.navigate(`/browse/${issue.key}`);
  router.open(`https://tasks.atlassian.net/browse/${issue.key}`);
}

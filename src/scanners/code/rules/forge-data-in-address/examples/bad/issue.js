import { invoke, router } from '@forge/bridge';
export async function translate(key) {
  const { issue } = await invoke('issue', { key });
  router.open(`https://translate.example.com/?text=${issue.fields.summary}`); // BAD
}

import { view } from '@forge/bridge';
export async function help() {
  const context = await view.getContext();
  console.debug(Object.keys(context).length);
  window.location.href = 'https://help.example.com/';
}

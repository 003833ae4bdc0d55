import { invoke } from '@forge/bridge';

const status = document.getElementById('status');
const notes = document.getElementById('notes');

/** Text goes in as text, so that a change's summary can't bring markup into the panel. */
function show(message, text = '') {
  status.textContent = message;
  notes.textContent = text;
  notes.hidden = text === '';
}

async function load() {
  const result = await invoke('getReleaseNotes');
  if (result.state === 'released') show(`Shipped in ${result.release}`, result.notes);
  else show('Not released yet.');
}

load().catch(() => {
  show('The release notes could not be loaded.');
});

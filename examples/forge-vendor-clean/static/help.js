export function openHelp() {
  window.location.href = 'https://help.example.com/';
}

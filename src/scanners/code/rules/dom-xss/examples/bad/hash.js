const parameters = new URLSearchParams(location.search);
const list = document.getElementById('list');
for (const [key, value] of parameters) {
  list.innerHTML += `<li>${key}: ${value}</li>`; // BAD
}
document.write('<b>' + decodeURIComponent(location.hash.slice(1)) + '</b>'); // BAD

const name = new URLSearchParams(location.search).get('name');
document.getElementById('name').textContent = name;
document.getElementById('page').innerHTML = DOMPurify.sanitize(name);
document.getElementById('own').innerHTML = name.replace(/[<>&"']/g, '');

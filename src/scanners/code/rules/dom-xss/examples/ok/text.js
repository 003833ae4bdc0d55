const list = document.getElementById('list');
list.textContent = location.hash.slice(1);
list.innerHTML = DOMPurify.sanitize(location.hash);
list.innerHTML = '<p>' + encodeURIComponent(location.search) + '</p>';

const page = location.hash.slice(1);
fetch('/pages/' + page).then((answer) => answer.json());

localStorage.setItem('theme', 'dark');
localStorage.setItem('passwordHint', document.title);
sessionStorage.setItem('token', fetchToken());

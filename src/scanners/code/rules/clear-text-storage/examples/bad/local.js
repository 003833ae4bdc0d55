function remember(user, password) {
  localStorage.setItem('user', user);
  localStorage.setItem('password', password); // BAD
}
remember('a', prompt('password'));

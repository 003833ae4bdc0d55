const target = new URL(location.href).searchParams.get('next');
if (target) {
  window.location.href = target; // BAD
}

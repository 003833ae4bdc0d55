function receive({ data }: MessageEvent<{ user: string }>) {
  document.cookie = data.user;
}
addEventListener('message', receive); // BAD

import { useEffect } from 'react';

export function Banner({ onDismiss, delay }: { onDismiss: () => void; delay: number }) {
  useEffect(() => {
    const timer = setTimeout(onDismiss, delay);
    return () => clearTimeout(timer);
  }, [onDismiss]);
  return null;
}

export function debounce(fn: Function, wait = 100) {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(fn, wait);
  };
}

export const every = (callback, ms) => setInterval(callback, ms);

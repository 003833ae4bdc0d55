import { usePathname, useSearchParams } from 'next/navigation';

export function Tabs() {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const base = pathname.replace(/\/(?:map|list)$/, '');
  return <a href={`${base}/map?${query}`}>Map</a>;
}

export function link(name: string) {
  const anchor = document.createElement('a');
  anchor.href = `${window.location.href}p/${name}`;
  return anchor;
}

export function open(name: string) {
  const target = `${window.location.href}/p/${name}`;
  window.location.href = target;
}

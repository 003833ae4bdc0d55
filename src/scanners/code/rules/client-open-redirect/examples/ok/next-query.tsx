import { useRouter } from 'next/router';

export function Sort(): JSX.Element {
  const router = useRouter();
  const sort = (by: string): void => {
    void router.push({ pathname: router.pathname, query: { ...router.query, by } });
  };
  const search = (text: string): void => {
    void router.replace({ pathname: '/search', query: { text, from: router.query.from } });
  };
  return <button onClick={() => { sort('name'); search('x'); }}>sort</button>;
}

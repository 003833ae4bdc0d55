import { useRouter } from 'next/router';

export function Back(): JSX.Element {
  const router = useRouter();
  const { from } = router.query;
  const go = (): void => {
    void router.push(from as string); // BAD
    void router.push(`${from as string}?done=1`); // BAD
    void router.replace({ pathname: from as string }); // BAD
  };
  return <button onClick={go}>back</button>;
}

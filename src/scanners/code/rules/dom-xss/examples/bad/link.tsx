import { useSearchParams } from 'react-router-dom';
export function Back() {
  const [parameters] = useSearchParams();
  const target = parameters.get('back');
  return <a href={target}>back</a>; // BAD
}

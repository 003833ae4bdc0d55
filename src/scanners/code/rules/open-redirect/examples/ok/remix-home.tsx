import { redirect } from '@remix-run/node';
export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  return redirect(form.get('to') === 'cart' ? '/cart' : '/');
}

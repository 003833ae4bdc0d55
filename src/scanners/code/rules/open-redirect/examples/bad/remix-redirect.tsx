import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  return redirect(String(form.get('to'))); // BAD
}

import { eq } from 'drizzle-orm';
import type Stripe from 'stripe';
import express from 'express';
import { db, items } from './db';

const app = express();
app.use(express.json());

app.post('/delete', async (req, res) => {
  await db.transaction(async (tx) => {
    await tx.delete(items).where(eq(items.id, req.body.id));
  });
  res.end();
});

export class Payments {
  constructor(private readonly stripe: Stripe) {}

  async rename(req: express.Request) {
    await this.stripe.customers.update(req.body.id, { name: req.body.name });
  }
}

export function routes(stripe: Stripe) {
  app.post('/customers', async (req, res) => {
    await stripe.customers.update(req.body.id, { name: req.body.name });
    res.end();
  });
}

export function handler(req: Request, res: Response): void {
  if (req.headers['x-requested-with'] === 'XMLHttpRequest') res.json(data);
  else if (req.query.format === 'csv') res.send(toCsv(data));
  else if (req.headers['x-forwarded-proto'] === 'http') res.redirect(`https://shop.example.com${path}`);
}

export class Analytics {
  private readonly API_KEY = 'phc_7dPajQC42mSkk9wxe1TXsUB0Ysyqpe4dt6KQQELqz';

  options = { stripe: { apiKey: 'pk_live_51Hq8sKJd83hdk29dkW8shd72', host: 'https://eu.example.com' } };
}

import { hasHexChecksum } from '../checksums.js';
import { named, pattern, token, type Detector } from './detector.js';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * Payment, shops and logistics. Keys of test modes (`sk_test_…`) are left out, since no money can
 * be moved with them.
 */
const PAYMENT: readonly Detector[] = [
  token('stripe-key', 'Stripe secret key', 'sk_live_', '[A-Za-z0-9]{20,247}'),
  token('stripe-restricted-key', 'Stripe restricted key', 'rk_live_', '[A-Za-z0-9]{20,247}'),
  token('stripe-webhook-secret', 'Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{32,64}', {
    severity: 'high',
  }),
  token('square-token', 'Square access token', 'sq0atp-', String.raw`[\w-]{22}`),
  token('square-secret', 'Square OAuth secret', 'sq0csp-', String.raw`[\w-]{43}`),
  token(
    'braintree-token',
    'Braintree access token',
    'access_token$production$',
    '[0-9a-z]{16}\\$[0-9a-f]{32}',
  ),
  token('shopify-token', 'Shopify access token', 'shpat_', '[0-9a-fA-F]{32}'),
  token('shopify-custom-app-token', 'Shopify custom app token', 'shpca_', '[0-9a-fA-F]{32}'),
  token('shopify-private-app-token', 'Shopify private app password', 'shppa_', '[0-9a-fA-F]{32}'),
  token('shopify-secret', 'Shopify shared secret', 'shpss_', '[0-9a-fA-F]{32}'),
  token('plaid-token', 'Plaid access token', 'access-production-', UUID),
  token('flutterwave-key', 'Flutterwave secret key', 'FLWSECK-', '[0-9a-z]{32}-X'),
  token('easypost-key', 'EasyPost API key', 'EZAK', '[A-Za-z0-9]{54}'),
  token('shippo-key', 'Shippo API key', 'shippo_live_', '[0-9a-f]{40}'),
  token('duffel-key', 'Duffel API key', 'duffel_live_', String.raw`[\w=-]{43}`),
];

/** Mail and messages. */
const MESSAGING: readonly Detector[] = [
  token('slack-bot-token', 'Slack bot token', 'xoxb-', String.raw`\d{8,14}-\d{8,14}-[A-Za-z0-9]{18,34}`),
  token('slack-user-token', 'Slack user token', 'xoxp-', String.raw`(?:\d{8,14}-){2,3}[A-Za-z0-9]{28,34}`),
  token(
    'slack-app-token',
    'Slack app-level token',
    'xapp-',
    String.raw`\d-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-z]{40,70}`,
  ),
  pattern(
    'slack-legacy-token',
    'Slack token',
    String.raw`xox[aosrec](?:\.xox[bp])?-(?:\d{1,14}-){1,4}[A-Za-z0-9-]{20,250}`,
    { keywords: ['xoxa-', 'xoxo-', 'xoxs-', 'xoxr-', 'xoxe-', 'xoxe.', 'xoxc-'], shown: 'xox' },
  ),
  pattern(
    'slack-session-cookie',
    'Slack session cookie',
    String.raw`xoxd-(?:[A-Za-z0-9+/]|%2[BFbf]){40,400}(?:%3[Dd]|=){0,2}`,
    { keywords: ['xoxd-'], shown: 'xoxd-' },
  ),
  token(
    'slack-webhook',
    'Slack webhook',
    'hooks.slack.com/',
    String.raw`(?:services|workflows|triggers)/[A-Z0-9]{8,14}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,64}`,
    { severity: 'high' },
  ),
  pattern(
    'discord-webhook',
    'Discord webhook',
    String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,80}`,
    {
      keywords: ['discord.com/api/', 'discordapp.com/api/'],
      shown: 'discord.com/api/webhooks/',
      severity: 'high',
    },
  ),
  named(
    'discord-token',
    'Discord bot token',
    String.raw`discord[\w-]{0,20}token`,
    String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}`,
    ['discord', 'DISCORD', 'Discord'],
  ),
  pattern('telegram-token', 'Telegram bot token', String.raw`\d{8,10}:AA[\w-]{33}`, {
    keywords: [':AA'],
    before: [10, 9, 8],
  }),
  token(
    'teams-webhook',
    'Microsoft Teams webhook',
    'webhook.office.com/webhookb2/',
    `${UUID}@${UUID}/IncomingWebhook/[0-9a-f]{32}/${UUID}`,
    { severity: 'high' },
  ),
  token('sendgrid-key', 'SendGrid API key', 'SG.', String.raw`[\w-]{22}\.[\w-]{43}`),
  token('mailgun-key', 'Mailgun API key', 'key-', '[0-9a-f]{32}', { near: /mailgun/i }),
  pattern('mailchimp-key', 'Mailchimp API key', String.raw`[0-9a-f]{32}-us\d{1,2}`, {
    keywords: ['-us'],
    before: [32],
  }),
  token('brevo-key', 'Brevo API key', 'xkeysib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  token('brevo-smtp-key', 'Brevo SMTP key', 'xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  token('resend-key', 'Resend API key', 're_', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}'),
  token('twilio-key', 'Twilio API key', 'SK', '[0-9a-f]{32}'),
  named('twilio-token', 'Twilio auth token', String.raw`twilio[\w-]{0,20}(?:token|secret)`, '[0-9a-f]{32}', [
    'twilio',
    'TWILIO',
    'Twilio',
  ]),
  token('mailersend-key', 'MailerSend API key', 'mlsn.', '[0-9a-f]{64}'),
];

/** Language models. */
const MODELS: readonly Detector[] = [
  pattern('openai-key', 'OpenAI API key', String.raw`sk-(?:proj|svcacct|admin)-[\w-]{40,200}`, {
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    shown: 'sk-',
  }),
  pattern('openai-legacy-key', 'OpenAI API key', 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
    keywords: ['T3BlbkFJ'],
    before: [23],
    shown: 'sk-',
  }),
  token(
    'anthropic-key',
    'Anthropic API key',
    'sk-ant-',
    String.raw`(?:api|admin|oat|ort)\d{2}-[\w-]{80,120}`,
  ),
  token('openrouter-key', 'OpenRouter API key', 'sk-or-v1-', '[0-9a-f]{64}'),
  token('huggingface-token', 'Hugging Face token', 'hf_', '[A-Za-z0-9]{34,40}'),
  token('replicate-token', 'Replicate API token', 'r8_', '[A-Za-z0-9]{37}'),
  token('groq-key', 'Groq API key', 'gsk_', '[A-Za-z0-9]{52}'),
  token('perplexity-key', 'Perplexity API key', 'pplx-', '[A-Za-z0-9]{48}'),
  token('xai-key', 'xAI API key', 'xai-', '[A-Za-z0-9]{80}'),
  token('langsmith-key', 'LangSmith API key', 'lsv2_', '(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}'),
  token('pinecone-key', 'Pinecone API key', 'pcsk_', '[A-Za-z0-9]{5,7}_[A-Za-z0-9]{60,66}'),
];

/** Monitoring, documentation, identity and other services. */
const TOOLS: readonly Detector[] = [
  token('newrelic-user-key', 'New Relic user key', 'NRAK-', '[A-Z0-9]{27}'),
  pattern('newrelic-license-key', 'New Relic license key', '[0-9a-f]{32,36}(?:FFFF)?NRAL', {
    keywords: ['NRAL'],
    before: [36],
    severity: 'high',
  }),
  token('grafana-cloud-token', 'Grafana Cloud token', 'glc_', '[A-Za-z0-9+/]{32,400}={0,2}'),
  token('grafana-service-token', 'Grafana service account token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-f]{8}', {
    checksum: hasHexChecksum,
  }),
  token('sentry-org-token', 'Sentry organization token', 'sntrys_', 'eyJ[A-Za-z0-9+/=_-]{60,400}'),
  token('sentry-user-token', 'Sentry user token', 'sntryu_', '[0-9a-f]{64}'),
  named(
    'datadog-key',
    'Datadog API or application key',
    String.raw`(?:datadog|dd)[\w-]{0,20}key`,
    '(?:[0-9a-f]{40}|[0-9a-f]{32})',
    ['datadog', 'DATADOG', 'Datadog', 'DD_API', 'DD_APP', 'dd_api', 'dd_app'],
  ),
  token('dynatrace-token', 'Dynatrace token', 'dt0', String.raw`[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`),
  token('postman-key', 'Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
  token('launchdarkly-key', 'LaunchDarkly SDK key', 'sdk-', UUID, { severity: 'high' }),
  token('linear-key', 'Linear API key', 'lin_api_', '[A-Za-z0-9]{40}'),
  token('notion-token', 'Notion integration token', 'ntn_', String.raw`\d{11}[A-Za-z0-9]{35}`),
  token('notion-legacy-token', 'Notion integration token', 'secret_', '[A-Za-z0-9]{43}'),
  token('figma-token', 'Figma personal access token', 'figd_', String.raw`[\w-]{40,44}`),
  token(
    'airtable-token',
    'Airtable personal access token',
    'pat',
    String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{64}`,
    { shown: 'pat' },
  ),
  pattern('hubspot-token', 'HubSpot private app token', `pat-(?:na|eu|ap)\\d-${UUID}`, {
    keywords: ['pat-na', 'pat-eu', 'pat-ap'],
    shown: 'pat-',
  }),
  token('readme-key', 'ReadMe API key', 'rdme_', '[0-9a-z]{70}'),
  token('contentful-token', 'Contentful management token', 'CFPAT-', String.raw`[\w-]{43}`),
  token('prefect-key', 'Prefect API key', 'pnu_', '[A-Za-z0-9]{36}'),
  token('typeform-token', 'Typeform token', 'tfp_', String.raw`[\w-]{44}_[\w-]{14}`),
  token('mapbox-token', 'Mapbox secret token', 'sk.eyJ', String.raw`[\w-]{40,200}\.[\w-]{22}`),
  token('dropbox-token', 'Dropbox access token', 'sl.', String.raw`(?:u\.)?[\w-]{130,1500}`),
  named('okta-token', 'Okta API token', String.raw`okta[\w-]{0,20}token`, String.raw`00[\w-]{40}`, [
    'okta',
    'OKTA',
    'Okta',
  ]),
  token('twitter-bearer-token', 'X (Twitter) bearer token', 'AAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}'),
  named(
    'facebook-token',
    'Facebook access token',
    String.raw`(?:facebook|fb|meta|instagram|whatsapp)[\w-]{0,20}token`,
    'EAA[A-Za-z0-9]{80,300}',
    [
      'facebook',
      'FACEBOOK',
      'Facebook',
      'fb_',
      'FB_',
      'meta_',
      'META_',
      'instagram',
      'INSTAGRAM',
      'whatsapp',
      'WHATSAPP',
    ],
  ),
];

/** All services in this file. */
export const SERVICES: readonly Detector[] = [...PAYMENT, ...MESSAGING, ...MODELS, ...TOOLS];

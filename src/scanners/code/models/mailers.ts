import type { LibraryModel } from '../engine/library/model.js';

const MAILS = '*.{sendMail,sendEmail,sendResetEmail,sendPasswordReset,sendResetMail}';

/** Mail: its content and its recipients. */
export const mailers: LibraryModel = {
  library: 'nodemailer, @sendgrid/mail, mailgun',
  types: { 'nodemailer.createTransport()': 'mail.Transport', '@sendgrid/mail': 'mail.Transport' },
  sinks: [
    { at: 'mail.Transport.{sendMail,send}', argument: 0, property: ['html', 'text'], kind: 'mail-link' },
    { at: MAILS, argument: [0, 1, 2, 3], kind: 'mail-link' },
    { at: MAILS, argument: 0, property: ['html', 'text', 'body', 'message'], kind: 'mail-link' },
    { at: 'mail.Transport.{sendMail,send}', argument: 0, property: 'html', kind: 'html', confidence: 'low' },
    {
      at: 'mail.Transport.{sendMail,send}',
      argument: 0,
      property: 'headers',
      kind: 'header',
      confidence: 'medium',
    },
    {
      at: 'sendmail()',
      argument: 0,
      property: ['subject', 'from', 'to'],
      kind: 'header',
      confidence: 'medium',
    },
  ],
};

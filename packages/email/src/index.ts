export type { Email } from './email.ts'
export type { EmailOptions, EmailTheme, MailingList } from './email-options.ts'
export { type DigestOptions, renderDigest } from './render-digest.ts'
export { emailRenderer, renderEmail } from './render-email.ts'

export { composeEmail, type Envelope } from './compose-email.ts'

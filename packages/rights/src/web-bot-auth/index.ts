export { type BotKeys, type BotVerdict, type VerifyBotOptions, verifyBot } from './verify-bot.ts'

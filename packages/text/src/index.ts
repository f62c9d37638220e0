export { renderText, textRenderer } from './render-text.ts'
export { renderTextDigest, type TextDigestOptions } from './render-text-digest.ts'
export type { TextOptions } from './text-options.ts'

/**
 * The words after a fence without a language that could end the attribute that a tool puts it in: some
 * escape nothing there.
 */
export function plainFence(lang: string, meta?: string): { lang?: string; meta?: string } {
  return /^[\w.#+-]+$/.test(lang) ? { lang, ...(meta && { meta }) } : {}
}

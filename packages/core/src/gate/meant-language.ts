import { once } from '../schema/once.ts'
import { canonicalLanguage } from './canonical-language.ts'

/**
 * The tag that a text means which is none: `en-US` of `en_US.UTF-8`, `en` of `english`, `de` of `Deutsch`.
 *
 * @returns `undefined` where it means none, or the platform knows no names of languages.
 */
export function meantLanguage(text: string): string | undefined {
  const [written = ''] = text.slice(0, 40).trim().replaceAll('_', '-').split(/[.@]/)
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(written)
    ? canonicalLanguage(written)
    : names().get(written.toLowerCase())
}

/** The names of languages, in English and in the language itself, with their tags. */
const names = once(() => {
  const found = new Map<string | undefined, string>()
  for (const first of letters)
    for (const second of letters)
      for (const locales of ['en', [first + second, 'en']]) {
        const known = new Intl.DisplayNames(locales, { type: 'language', fallback: 'none' })
        // Some have an old tag, too.
        const [tag = ''] = Intl.getCanonicalLocales(first + second)
        found.set(known.of(tag)?.toLowerCase(), tag)
      }
  return found
})

const letters = 'abcdefghijklmnopqrstuvwxyz'

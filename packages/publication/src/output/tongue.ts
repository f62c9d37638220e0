import { html, type SafeHtml } from '@standfirst/html'

/** The `lang` of what stands in another language than what is around it; nothing where it is the same. */
export function tongue(language: string, around: string): SafeHtml | '' {
  return language.toLowerCase() === around.toLowerCase() ? '' : html` lang="${language}"`
}

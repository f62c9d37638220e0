import { html, type SafeHtml } from '@standfirst/html'
import { wordsRow } from '../config/words-row.ts'

/**
 * The link past the header of a page, for those who come with the keyboard (WCAG 2.2, 2.4.1): the theme
 * shows it when it has the focus.
 *
 * @param language - BCP 47 tag of the page; one that isn't known gives English.
 */
export function skipLink(language: string): SafeHtml {
  return html`<a class="sf-skip" href="#sf_main">${words[wordsRow(language)] ?? 'Skip to content'}</a>`
}

const words: Readonly<Record<string, string>> = {
  ar: 'انتقل إلى المحتوى',
  de: 'Zum Inhalt springen',
  es: 'Saltar al contenido',
  fr: 'Aller au contenu',
  he: 'דילוג לתוכן',
  hi: 'सामग्री पर जाएँ',
  it: 'Vai al contenuto',
  ja: '本文へ移動',
  ko: '본문으로 건너뛰기',
  nl: 'Naar de inhoud',
  pl: 'Przejdź do treści',
  pt: 'Ir para o conteúdo',
  ru: 'Перейти к содержимому',
  tr: 'İçeriğe geç',
  'zh-Hans': '跳到正文',
  'zh-Hant': '跳至內文',
}

import { wordsRow } from '../config/words-row.ts'

/**
 * Said on the page of a search where no script runs, before a link to the home page.
 *
 * @param language - BCP 47 tag; one that isn't known gives English.
 */
export function needsScript(language: string): string {
  return sentences[wordsRow(language)] ?? 'The search needs JavaScript. All articles are here:'
}

const sentences: Readonly<Record<string, string>> = {
  ar: 'يحتاج البحث إلى JavaScript. جميع المقالات هنا:',
  de: 'Die Suche braucht JavaScript. Alle Artikel stehen hier:',
  es: 'La búsqueda necesita JavaScript. Todos los artículos están aquí:',
  fr: 'La recherche a besoin de JavaScript. Tous les articles sont ici :',
  he: 'החיפוש דורש JavaScript. כל המאמרים נמצאים כאן:',
  hi: 'खोज के लिए JavaScript चाहिए। सभी लेख यहाँ हैं:',
  it: 'La ricerca richiede JavaScript. Tutti gli articoli sono qui:',
  ja: '検索には JavaScript が必要です。すべての記事はこちら:',
  ko: '검색에는 JavaScript가 필요합니다. 모든 기사는 여기에 있습니다:',
  nl: 'Zoeken heeft JavaScript nodig. Alle artikelen staan hier:',
  pl: 'Wyszukiwanie wymaga JavaScriptu. Wszystkie artykuły są tutaj:',
  pt: 'A busca precisa de JavaScript. Todos os artigos estão aqui:',
  ru: 'Для поиска нужен JavaScript. Все статьи здесь:',
  tr: 'Arama için JavaScript gerekir. Tüm yazılar burada:',
  'zh-Hans': '搜索需要 JavaScript。所有文章都在这里：',
  'zh-Hant': '搜尋需要 JavaScript。所有文章都在這裡：',
}

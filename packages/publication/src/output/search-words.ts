import { wordsRow } from '../config/words-row.ts'
/** What stands on the page of a search. */
export interface SearchWords {
  /** The name of the field and its button: `Search`. */
  search: string
  /** Said where no article has the words. */
  nothing: string
  /** Says how many articles have the words, for `{count}`: `Articles found: {count}`. */
  found: string
}

/**
 * The words of the page of a search, in the language that fits best.
 *
 * @param language - BCP 47 tag; one that isn't known gives English.
 */
export function searchWords(language: string): SearchWords {
  const [search, nothing, found] = rows[wordsRow(language)] ?? english
  return { search, nothing, found }
}

type Row = readonly [search: string, nothing: string, found: string]

const english: Row = ['Search', 'No article has all of these words.', 'Articles found: {count}']

const rows: Readonly<Record<string, Row>> = {
  ar: ['بحث', 'لا يوجد مقال يحتوي على كل هذه الكلمات.', 'عدد المقالات التي عُثر عليها: {count}'],
  de: ['Suche', 'Kein Artikel enthält alle diese Wörter.', 'Gefundene Artikel: {count}'],
  es: [
    'Buscar',
    'Ningún artículo contiene todas estas palabras.',
    'Artículos encontrados: {count}',
  ],
  fr: ['Rechercher', 'Aucun article ne contient tous ces mots.', 'Articles trouvés : {count}'],
  he: ['חיפוש', 'אין מאמר שמכיל את כל המילים האלה.', 'מאמרים שנמצאו: {count}'],
  hi: ['खोज', 'किसी लेख में ये सभी शब्द नहीं हैं।', 'मिले हुए लेख: {count}'],
  it: ['Cerca', 'Nessun articolo contiene tutte queste parole.', 'Articoli trovati: {count}'],
  ja: ['検索', 'これらの言葉をすべて含む記事はありません。', '見つかった記事：{count}件'],
  ko: ['검색', '이 단어를 모두 포함하는 기사가 없습니다.', '찾은 기사: {count}개'],
  nl: ['Zoeken', 'Geen enkel artikel bevat al deze woorden.', 'Gevonden artikelen: {count}'],
  pl: ['Szukaj', 'Żaden artykuł nie zawiera wszystkich tych słów.', 'Znalezione artykuły: {count}'],
  pt: ['Buscar', 'Nenhum artigo contém todas estas palavras.', 'Artigos encontrados: {count}'],
  ru: ['Поиск', 'Нет статьи, в которой есть все эти слова.', 'Найдено статей: {count}'],
  tr: ['Ara', 'Bu kelimelerin hepsini içeren bir yazı yok.', 'Bulunan yazı: {count}'],
  'zh-Hans': ['搜索', '没有包含所有这些词的文章。', '找到 {count} 篇文章'],
  'zh-Hant': ['搜尋', '沒有包含所有這些詞的文章。', '找到 {count} 篇文章'],
}

import { wordsRow } from './words-row.ts'

/** What stands on the page for addresses that lead nowhere. */
export interface NotFoundWords {
  /** Heading: `Page not found`. */
  title: string
  /** That there is none. */
  gone: string
  /** What to do about it, before the newest articles. */
  newest: string
}

/**
 * The words of the page for addresses that lead nowhere, in the language that fits best.
 *
 * @param language - BCP 47 tag; one that isn't known gives English.
 */
export function notFoundWords(language: string): NotFoundWords {
  const [title, gone, newest] = rows[wordsRow(language)] ?? english
  return { title, gone, newest }
}

type Row = readonly [title: string, gone: string, newest: string]

const english: Row = [
  'Page not found',
  'There is no page at this address.',
  'It may have moved; these are the newest articles.',
]

const rows: Readonly<Record<string, Row>> = {
  ar: [
    'الصفحة غير موجودة',
    'لا توجد صفحة على هذا العنوان، وربما تكون قد نُقلت.',
    'إليك أحدث المقالات.',
  ],
  de: [
    'Seite nicht gefunden',
    'Unter dieser Adresse gibt es keine Seite.',
    'Vielleicht ist sie umgezogen; hier sind die neuesten Artikel.',
  ],
  es: [
    'Página no encontrada',
    'No hay ninguna página en esta dirección.',
    'Puede que se haya movido; estos son los artículos más recientes.',
  ],
  fr: [
    'Page introuvable',
    'Il n’y a pas de page à cette adresse.',
    'Elle a peut-être été déplacée ; voici les articles les plus récents.',
  ],
  he: ['הדף לא נמצא', 'אין דף בכתובת זו.', 'ייתכן שהוא הועבר; אלה המאמרים החדשים ביותר.'],
  hi: [
    'पृष्ठ नहीं मिला',
    'इस पते पर कोई पृष्ठ नहीं है।',
    'संभव है कि उसे हटाकर कहीं और रखा गया हो; ये सबसे नए लेख हैं।',
  ],
  it: [
    'Pagina non trovata',
    'A questo indirizzo non c’è nessuna pagina.',
    'Forse è stata spostata; ecco gli articoli più recenti.',
  ],
  ja: [
    'ページが見つかりません',
    'このアドレスにページはありません。',
    '移動した可能性があります。最新の記事は次のとおりです。',
  ],
  ko: [
    '페이지를 찾을 수 없습니다',
    '이 주소에는 페이지가 없습니다.',
    '이동되었을 수 있습니다. 최신 기사는 다음과 같습니다.',
  ],
  nl: [
    'Pagina niet gevonden',
    'Op dit adres is geen pagina.',
    'Misschien is ze verplaatst; dit zijn de nieuwste artikelen.',
  ],
  pl: [
    'Nie znaleziono strony',
    'Pod tym adresem nie ma strony.',
    'Być może została przeniesiona; oto najnowsze artykuły.',
  ],
  pt: [
    'Página não encontrada',
    'Não há nenhuma página neste endereço.',
    'Pode ter sido movida; estes são os artigos mais recentes.',
  ],
  ru: [
    'Страница не найдена',
    'По этому адресу нет страницы.',
    'Возможно, она перемещена; вот самые новые статьи.',
  ],
  tr: [
    'Sayfa bulunamadı',
    'Bu adreste bir sayfa yok.',
    'Taşınmış olabilir; en yeni yazılar aşağıda.',
  ],
  'zh-Hans': ['找不到页面', '此地址没有页面，它可能已被移动。', '以下是最新文章。'],
  'zh-Hant': ['找不到頁面', '此地址沒有頁面，它可能已被移動。', '以下是最新文章。'],
}

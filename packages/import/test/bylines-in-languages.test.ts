import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'
import { readByline } from '../src/page/read-byline.ts'

const day = '2026-01-02'

/** Authors, the day, and whether nothing else is said. */
function read(line: string, language?: string) {
  const { authors, time, updated } = readByline(line, language) ?? {}
  return { authors, time, updated }
}

describe('who wrote a text, and when, in the forms of 17 languages', () => {
  test.each([
    ['en', 'By Ada Example in Berlin, January 2, 2026', ['Ada Example']],
    ['en', 'Ada Example and Bo Example | 2 January 2026, 10:30 am', ['Ada Example', 'Bo Example']],
    ['en', 'January 2, 2026 at 6:08 PM ET by Ada Example', ['Ada Example']],
    ['en', 'Written by Ada Example, Politics Editor – Jan 2, 2026 – 5 min read', ['Ada Example']],
    ['de', 'Von Ada Example, Berlin | 2. Januar 2026, 10:30 Uhr', ['Ada Example']],
    ['de', 'Von Ada Example und Bo von Beispiel – 02.01.2026', ['Ada Example', 'Bo von Beispiel']],
    ['de', 'Veröffentlicht am 2. Januar 2026 von Ada Example', ['Ada Example']],
    ['de', 'Ein Gastbeitrag von Ada Example · 2. Januar 2026 · 5 Min. Lesezeit', ['Ada Example']],
    ['de', 'Von Ada Example, Redakteurin · Stand: 2.1.2026', ['Ada Example']],
    ['fr', 'Par Ada Example, à Paris, le 2 janvier 2026', ['Ada Example']],
    [
      'fr',
      'Par Ada Example et Bo Example • Publié le 2 janvier 2026 à 10h30',
      ['Ada Example', 'Bo Example'],
    ],
    [
      'fr',
      'Écrit par Ada Example (journaliste) – le 02/01/2026 – 5 min de lecture',
      ['Ada Example'],
    ],
    ['fr', 'Propos recueillis par Ada Example, publié le 1er janvier 2026', ['Ada Example']],
    [
      'es',
      'Por Ada Ejemplo y Bo Ejemplo | Madrid | 2 de enero de 2026',
      ['Ada Ejemplo', 'Bo Ejemplo'],
    ],
    ['es', 'Escrito por Ramón Ejemplo y Cajal el 2 de enero de 2026', ['Ramón Ejemplo y Cajal']],
    ['it', 'di Ada Esempio, 2 gennaio 2026', ['Ada Esempio']],
    ['it', 'A cura di Ada Esempio e Bo Esempio · 2 gennaio 2026', ['Ada Esempio', 'Bo Esempio']],
    ['it', 'Scritto da Ada Esempio il 2 gennaio 2026 alle 10:30', ['Ada Esempio']],
    ['nl', 'Door Ada van Voorbeeld, Amsterdam – 2 januari 2026', ['Ada van Voorbeeld']],
    ['nl', 'Geschreven door Ada Voorbeeld op 2 januari 2026', ['Ada Voorbeeld']],
    ['pt', 'Por Ada Exemplo, São Paulo — 02/01/2026 10h30', ['Ada Exemplo']],
    ['pt', 'Publicado por Ada Exemplo em 2 de janeiro de 2026', ['Ada Exemplo']],
    ['pl', 'Autor: Ada Przykład, 2 stycznia 2026', ['Ada Przykład']],
    ['pl', 'Ada Przykład, dziennikarz | Opublikowano: 2 stycznia 2026', ['Ada Przykład']],
    ['ru', 'Автор: Ада Примерова, 2 января 2026 г.', ['Ада Примерова']],
    [
      'ru',
      'Ада Примерова и Бо Примеров · Опубликовано 2 января 2026',
      ['Ада Примерова', 'Бо Примеров'],
    ],
    ['tr', 'Yazan: Ada Örnek, 2 Ocak 2026', ['Ada Örnek']],
    ['tr', 'Ada Örnek tarafından - 2 Ocak 2026', ['Ada Örnek']],
    ['ar', 'بقلم سارة مثال، 2 يناير 2026', ['سارة مثال']],
    ['ar', 'كتب: سارة مثال وعلي مثال | ٢ يناير ٢٠٢٦', ['سارة مثال', 'علي مثال']],
    ['he', 'מאת נועה דוגמה, 2 בינואר 2026', ['נועה דוגמה']],
    ['he', 'נועה דוגמה | 2 בינואר 2026 | 5 דקות קריאה', ['נועה דוגמה']],
    ['hi', 'लेखक: आदा उदाहरण, 2 जनवरी 2026', ['आदा उदाहरण']],
    ['hi', 'आदा उदाहरण द्वारा | 2 जनवरी 2026', ['आदा उदाहरण']],
    ['ja', '著者：例山 花子 2026年1月2日', ['例山 花子']],
    ['ja', '文：例山花子　写真：例川太郎　2026年1月2日', ['例山花子']],
    ['ja', '例山花子（編集部） 2026年1月2日 10:30 公開', ['例山花子']],
    ['ja', '2026年1月2日 記者：例山花子', ['例山花子']],
    ['ko', '홍길동 기자 hong@e.com 2026. 1. 2. 10:30', ['홍길동']],
    ['ko', '글 홍길동 | 입력 2026년 1월 2일', ['홍길동']],
    ['ko', '[서울=예시] 홍길동 기자 | 2026-01-02', ['홍길동']],
    ['zh-Hans', '作者：张三 2026年1月2日 10:30 来源：例报', ['张三']],
    ['zh-Hans', '记者 张三、李四 | 发布于 2026年1月2日', ['张三', '李四']],
    ['zh-Hans', '文/张三 编辑/李四 2026-01-02', ['张三']],
    ['zh-Hant', '作者：張三　責任編輯：李四　發佈於 2026年1月2日', ['張三']],
    ['zh-Hant', '撰文：張三｜2026/1/2', ['張三']],
  ])('%s: %s', (language, line, authors) => {
    const { article } = articleFromHtml(
      `<!doctype html><html lang="${language}"><head><title>Alpha</title></head><body><main><h1>Alpha</h1><p>${line}</p><p>${'Lorem ipsum dolor sit amet, consectetur. '.repeat(20)}</p></main></body></html>`,
      { url: 'https://e.com/a' },
    )
    expect(read(line, language)).toMatchObject({ authors })
    expect(article?.authors?.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(
      authors,
    )
    expect(article?.publishedAt.slice(0, 10)).toBe(line.includes('1er') ? '2026-01-01' : day)
    expect(article?.summary).toMatch(/^Lorem/)
  })

  test.each([
    ['By now, the storm is over.'],
    ['By the river'],
    ['By Monday the water was gone'],
    ['Von Berlin nach Paris'],
    ['Par Avion'],
    ['Di Maio'],
    ['Por fin, 2026'],
    ['Da wir am 2. Januar 2026 ankamen, war es kalt.'],
    ['Le 2 janvier 2026 fut froid'],
    ['El 2 de enero de 2026 hacía frío en Madrid'],
    ['2026年1月2日は寒かった'],
    ['2026년 1월 2일은 추웠다.'],
    ['Ada Example'],
    ['Ada Example · Berlin'],
    ['Fotos: Ada Example'],
    ['文化、歴史'],
    ['글이 길다'],
    ['作者认为，这不对'],
    ['Автор считает это ошибкой'],
    ['كتب الرجل رسالة طويلة إلى أخيه'],
  ])('%s is any line', (line) => {
    expect(readByline(line)).toBeUndefined()
  })

  test.each([
    ['Aktualisiert am 2. Januar 2026', undefined, '2. Januar 2026'],
    ['Publié le 1 janvier 2026, mis à jour le 2 janvier 2026', '1 janvier 2026', '2 janvier 2026'],
    ['Updated January 2, 2026 | Published January 1, 2026', 'January 1, 2026', 'January 2, 2026'],
    ['2026年1月1日 公開 2026年1月2日 更新', '2026年1月1日', '2026年1月2日'],
    ['입력 2026.01.01. 10:30 수정 2026.01.02. 11:00', '2026-01-01 10:30', '2026-01-02 11:00'],
    ['更新于 2026年1月2日', undefined, '2026年1月2日'],
  ])('%s: when it was published, and changed', (line, time, updated) => {
    const said = readByline(line)
    expect([said?.time?.slice(0, time?.length), said?.updated?.slice(0, updated?.length)]).toEqual([
      time,
      updated,
    ])
  })

  test.each([
    ['02/01/2026', 'fr', '2026-01-02'],
    ['02/01/2026', 'en-US', '2026-02-01'],
    ['02/01/2026', 'en-GB', '2026-01-02'],
    ['13/01/2026', 'en', '2026-01-13'],
    ['01/13/2026', 'en', '2026-01-13'],
    ['02/01/2026', 'en', undefined],
  ])('%s in %s', (line, language, time) => {
    expect(readByline(`By Ada Example, ${line}`, language)).toMatchObject({
      authors: ['Ada Example'],
      time,
    })
  })
})

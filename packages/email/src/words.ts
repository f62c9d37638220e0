/** Words that only messages have, by language: how to leave a list, where to read online. */
const rows: Readonly<Record<string, readonly [unsubscribe: string, online: string]>> = {
  ar: ['إلغاء الاشتراك', 'القراءة على الموقع'],
  de: ['Abbestellen', 'Im Browser lesen'],
  en: ['Unsubscribe', 'Read online'],
  es: ['Darse de baja', 'Leer en línea'],
  fr: ['Se désabonner', 'Lire en ligne'],
  he: ['ביטול המינוי', 'קריאה באתר'],
  hi: ['सदस्यता समाप्त करें', 'ऑनलाइन पढ़ें'],
  it: ['Annulla l’iscrizione', 'Leggi online'],
  ja: ['配信停止', 'ウェブで読む'],
  ko: ['수신 거부', '웹에서 읽기'],
  nl: ['Afmelden', 'Online lezen'],
  pl: ['Wypisz się', 'Czytaj online'],
  pt: ['Cancelar a inscrição', 'Ler online'],
  ru: ['Отписаться', 'Читать на сайте'],
  tr: ['Abonelikten çık', 'Çevrimiçi oku'],
  'zh-hans': ['退订', '在线阅读'],
  'zh-hant': ['取消訂閱', '線上閱讀'],
}

/** {@linkcode rows} of the language that fits best; English where none does. */
export function messageWords(language: unknown): { unsubscribe: string; online: string } {
  const [primary = '', ...rest] = String(language).toLowerCase().split('-')
  const isTraditional = rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part))
  const chinese = isTraditional && !rest.includes('hans') ? 'zh-hant' : 'zh-hans'
  const name = primary === 'zh' ? chinese : primary === 'iw' ? 'he' : primary
  const [unsubscribe, online] = (Object.hasOwn(rows, name) ? rows[name] : rows.en) as [
    string,
    string,
  ]
  return { unsubscribe, online }
}

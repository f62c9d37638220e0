import type { Section } from '@standfirst/core'

/** The kinds of sections that common headings mean, by heading in the form of `headingKey`. */
export type CommonHeadings = ReadonlyMap<string, Section['kind']>

/**
 * Headings that people write for the kinds of sections, besides the default ones: those of a language and
 * of English, whose `TL;DR` and `FAQ` are used in all.
 *
 * @param language - BCP 47 tag; its first part counts.
 */
export function commonHeadings(language: string): CommonHeadings {
  const [own = ''] = language.toLowerCase().split('-')
  const known = made.get(own)
  if (known) return known
  const headings = new Map<string, Section['kind']>()
  for (const name of new Set(['en', Object.hasOwn(rows, own) ? own : 'en'])) {
    for (const [kind, list] of Object.entries(rows[name] as HeadingRow)) {
      for (const heading of list.split('|')) headings.set(headingKey(heading), kind as never)
    }
  }
  made.set(own, headings)
  return headings
}

const made = new Map<string, CommonHeadings>()

/** A heading without case, and without signs and emoji around it. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}¿]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    .replace(/^¿/, '')
}

type HeadingRow = Readonly<
  Partial<Record<'takeaways' | 'steps' | 'faq' | 'whyItMatters' | 'audience', string>>
>

const rows: Readonly<Record<string, HeadingRow>> = {
  en: {
    takeaways: 'TL;DR|TLDR|Takeaways|Key takeaways|Main takeaways|Key points|In short|At a glance',
    steps: 'Steps|Step by step|Step-by-step|Instructions|How to do it',
    faq: 'FAQ|FAQs|Frequently asked questions|Q&A|Questions and answers',
    whyItMatters: 'Why it matters|Why this matters',
    audience: 'Who benefits|Who is this for|Who this is for|Who it is for',
  },
  de: {
    takeaways:
      'Das Wichtigste in Kürze|Das Wichtigste|Kurz gesagt|Kurz und knapp|In Kürze|Auf einen Blick|Zusammengefasst',
    steps: 'Schritte|Schritt für Schritt|Anleitung',
    faq: 'Häufige Fragen|Häufig gestellte Fragen|Fragen und Antworten',
    whyItMatters: 'Warum das wichtig ist|Warum es wichtig ist',
    audience: 'Für wen ist das|Wer davon profitiert|Zielgruppe',
  },
  fr: {
    takeaways: 'À retenir|Ce qu’il faut retenir|En bref|L’essentiel|Points clés',
    steps: 'Étapes|Les étapes|Étape par étape|Mode d’emploi',
    faq: 'Foire aux questions|Questions fréquentes|Questions et réponses',
    whyItMatters: 'Pourquoi c’est important|Pourquoi cela compte',
    audience: 'Pour qui|À qui cela profite|À qui cela s’adresse',
  },
  es: {
    takeaways: 'Claves|Puntos clave|Conclusiones clave|En resumen|Lo esencial',
    steps: 'Pasos|Paso a paso|Instrucciones',
    faq: 'Preguntas frecuentes|Preguntas y respuestas',
    whyItMatters: 'Por qué importa|Por qué es importante',
    audience: 'Para quién es|A quién beneficia',
  },
  pt: {
    takeaways: 'Pontos principais|Pontos-chave|Em resumo|O essencial',
    steps: 'Passos|Passo a passo|Instruções',
    faq: 'Perguntas frequentes|Perguntas e respostas',
    whyItMatters: 'Por que isso importa|Por que é importante',
    audience: 'Para quem é|Quem se beneficia',
  },
  it: {
    takeaways: 'In sintesi|In breve|Punti chiave',
    steps: 'Passaggi|Passo dopo passo|Istruzioni',
    faq: 'Domande frequenti|Domande e risposte',
    whyItMatters: 'Perché è importante|Perché conta',
    audience: 'A chi è rivolto|A chi giova',
  },
  nl: {
    takeaways: 'Belangrijkste punten|Kort samengevat|In het kort|Kernpunten',
    steps: 'Stappen|Stap voor stap|Stappenplan',
    faq: 'Veelgestelde vragen|Vragen en antwoorden',
    whyItMatters: 'Waarom het ertoe doet|Waarom dit belangrijk is',
    audience: 'Voor wie is dit|Wie er baat bij heeft',
  },
  pl: {
    takeaways: 'Najważniejsze wnioski|W skrócie|Najważniejsze informacje|Kluczowe wnioski',
    steps: 'Kroki|Krok po kroku|Instrukcja',
    faq: 'Najczęściej zadawane pytania|Pytania i odpowiedzi|Częste pytania',
    whyItMatters: 'Dlaczego to ważne|Dlaczego to ma znaczenie',
    audience: 'Dla kogo|Kto na tym skorzysta',
  },
  ru: {
    takeaways: 'Главное|Коротко|Кратко|Ключевые выводы',
    steps: 'Шаги|Пошагово|Пошаговая инструкция|Инструкция',
    faq: 'Частые вопросы|Часто задаваемые вопросы|Вопросы и ответы',
    whyItMatters: 'Почему это важно',
    audience: 'Для кого это|Кому это полезно',
  },
  tr: {
    takeaways: 'Öne çıkanlar|Kısaca|Özetle|Ana noktalar',
    steps: 'Adımlar|Adım adım',
    faq: 'Sık sorulan sorular|Sıkça sorulan sorular|Sorular ve yanıtlar',
    whyItMatters: 'Neden önemli',
    audience: 'Kimler için|Kimler yararlanır',
  },
  ar: {
    takeaways: 'أبرز النقاط|أهم النقاط|باختصار|الخلاصة',
    steps: 'الخطوات|خطوة بخطوة',
    faq: 'الأسئلة الشائعة|أسئلة شائعة|أسئلة وأجوبة',
    whyItMatters: 'لماذا يهمّ هذا|لماذا هذا مهم',
    audience: 'لمن هذا|من المستفيد',
  },
  he: {
    takeaways: 'עיקרי הדברים|בקצרה|תקציר',
    steps: 'שלבים|צעד אחר צעד',
    faq: 'שאלות נפוצות|שאלות ותשובות',
    whyItMatters: 'למה זה חשוב',
    audience: 'למי זה מתאים|מי מרוויח מזה',
  },
  hi: {
    takeaways: 'मुख्य बातें|मुख्य बिंदु|संक्षेप में',
    steps: 'चरण|कदम दर कदम',
    faq: 'अक्सर पूछे जाने वाले प्रश्न|प्रश्न और उत्तर',
    whyItMatters: 'यह क्यों मायने रखता है|यह क्यों महत्वपूर्ण है',
    audience: 'यह किसके लिए है|किसे लाभ होगा',
  },
  ja: {
    takeaways: '要点|ポイント|まとめ|要約',
    steps: '手順|ステップ|やり方',
    faq: 'よくある質問|質問と回答',
    whyItMatters: 'なぜ重要なのか|なぜ重要か',
    audience: '対象読者|役立つ人',
  },
  zh: {
    takeaways: '要点|要點|重点|重點|摘要|核心要点|重點摘要',
    steps: '步骤|步驟|操作步骤|操作步驟',
    faq: '常见问题|常見問題|问与答|問與答',
    whyItMatters: '为何重要|为什么重要|為何重要|為什麼重要',
    audience: '适合谁|適合誰|谁会受益|誰會受益',
  },
  ko: {
    takeaways: '핵심 요약|요약|핵심 정리|한눈에 보기',
    steps: '단계|단계별 안내|방법',
    faq: '자주 묻는 질문|질문과 답변',
    whyItMatters: '왜 중요한가',
    audience: '누구를 위한 글인가|누구에게 도움이 되는가',
  },
}

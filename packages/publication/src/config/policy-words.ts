import type { PublisherPolicies } from '@standfirst/core'
import { wordsRow } from './words-row.ts'

/** What the links at the foot of a page are called that lead to the policies of its publisher. */
export type PolicyWords = {
  readonly [Name in keyof Required<PublisherPolicies> | 'preferred']: string
}

/**
 * The words of the links to a publisher's policies, and of the one by which readers make the site a
 * preferred source on Google, in the language that fits best.
 *
 * @param language - BCP 47 tag; one that isn't known gives English.
 */
export function policyWords(language: string): PolicyWords {
  const [principles, corrections, ethics, ownership, preferred] =
    rows[wordsRow(language)] ?? english
  return { principles, corrections, ethics, ownership, preferred }
}

type Row = readonly [
  principles: string,
  corrections: string,
  ethics: string,
  ownership: string,
  preferred: string,
]

const english: Row = [
  'How we work',
  'Corrections policy',
  'Ethics policy',
  'Ownership and funding',
  'Prefer us on Google',
]

const rows: Readonly<Record<string, Row>> = {
  ar: ['كيف نعمل', 'سياسة التصحيح', 'ميثاق الأخلاقيات', 'الملكية والتمويل', 'فضّلنا على Google'],
  de: [
    'Wie wir arbeiten',
    'Umgang mit Fehlern',
    'Ethische Grundsätze',
    'Eigentümer und Finanzierung',
    'Auf Google bevorzugen',
  ],
  es: [
    'Cómo trabajamos',
    'Política de correcciones',
    'Código ético',
    'Propiedad y financiación',
    'Preferirnos en Google',
  ],
  fr: [
    'Notre façon de travailler',
    'Politique de correction',
    'Charte déontologique',
    'Propriété et financement',
    'Nous préférer sur Google',
  ],
  he: ['איך אנחנו עובדים', 'מדיניות תיקונים', 'קוד אתי', 'בעלות ומימון', 'להעדיף אותנו ב‑Google'],
  hi: [
    'हम कैसे काम करते हैं',
    'सुधार नीति',
    'आचार नीति',
    'स्वामित्व और वित्तपोषण',
    'Google पर हमें प्राथमिकता दें',
  ],
  it: [
    'Come lavoriamo',
    'Politica delle correzioni',
    'Codice etico',
    'Proprietà e finanziamento',
    'Preferiscici su Google',
  ],
  ja: ['編集方針', '訂正の方針', '倫理綱領', '所有者と資金', 'Google で優先する'],
  ko: ['편집 원칙', '정정 방침', '윤리 강령', '소유 구조와 재원', 'Google에서 선호 출처로 추가'],
  nl: [
    'Hoe we werken',
    'Correctiebeleid',
    'Ethische code',
    'Eigendom en financiering',
    'Geef ons voorkeur op Google',
  ],
  pl: [
    'Jak pracujemy',
    'Zasady sprostowań',
    'Kodeks etyczny',
    'Własność i finansowanie',
    'Preferuj nas w Google',
  ],
  pt: [
    'Como trabalhamos',
    'Política de correções',
    'Código de ética',
    'Propriedade e financiamento',
    'Preferir-nos no Google',
  ],
  ru: [
    'Как мы работаем',
    'Правила исправлений',
    'Этический кодекс',
    'Собственники и финансирование',
    'Предпочитать нас в Google',
  ],
  tr: [
    'Nasıl çalışıyoruz',
    'Düzeltme ilkeleri',
    'Etik ilkeler',
    'Sahiplik ve finansman',
    'Google’da bizi tercih edin',
  ],
  'zh-Hans': ['编辑原则', '更正政策', '道德准则', '所有权与资金来源', '在 Google 上优先显示我们'],
  'zh-Hant': ['編輯原則', '更正政策', '道德準則', '所有權與資金來源', '在 Google 上優先顯示我們'],
}

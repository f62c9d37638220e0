/**
 * Which way a language is written.
 *
 * @param language - BCP 47 tag; its script decides, else its language.
 *
 * @example
 * ```ts
 * direction('ar-EG') // 'rtl'
 * direction('az-Arab') // 'rtl'
 * direction('ar-Latn') // 'ltr'
 * ```
 */
export function direction(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  const script = rest.find((subtag) => subtag.length === 4 && /^[a-z]+$/.test(subtag))
  return (script ? rtlScripts.test(script) : rtlLanguages.test(primary)) ? 'rtl' : 'ltr'
}

const rtlScripts = /^(?:adlm|arab|aran|hebr|mand|mend|nkoo|rohg|samr|syrc|thaa)$/
const rtlLanguages = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)$/

import { labels } from '@standfirst/core'
import { toTimestamp } from '../time/to-timestamp.ts'

/** A day in a line, perhaps with a time of it. */
export interface DateInLine {
  /** As {@linkcode toTimestamp} reads it; `undefined` for one that could be two days. */
  time: string | undefined
  index: number
  /** How long it is, as it stands there. */
  length: number
}

/**
 * Find the days that a line names, as the pages of 17 languages write them: `2. Januar 2026`, `2026年1月2日`,
 * `2 يناير 2026`, `2 जनवरी 2026, 10:30`.
 *
 * @param language - BCP 47 tag of the page, which says what `2/1/2026` is.
 */
export function datesIn(line: string, language = 'und'): DateInLine[] {
  const plain = line.replace(otherDigits, asciiDigit)
  if (!mayHaveDay.test(plain)) return []
  return [...plain.matchAll(days)].flatMap(({ 0: words, groups = {}, index }): DateInLine[] => {
    const day = dayOf(words, groups, language)
    if (day === undefined) return []
    const [clock = '', hours, minutes, half = '', zone = ''] =
      clocks.exec(plain.slice(index + words.length)) ?? []
    const at = hours && ` ${hours}:${minutes}${half && ` ${half}m`}${zone && ` ${zone}`}`
    const time = day === '' ? undefined : at && toTimestamp(day + at) ? day + at : day
    return [{ time, index, length: words.length + clock.length }]
  })
}

/** A year and another number near it: what has none is looked through sooner than by all forms of days. */
const mayHaveDay = /\d\D{1,50}\d{4}|\d{4}\D{1,4}\d/

/** Digits of Arabic and full width, each as long as the one that is read. */
const otherDigits = /[\u0660-\u0669\uff10-\uff19]/g

function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf)
}

/** A day as it can be read; empty for one that could be two, `undefined` for what is none. */
function dayOf(words: string, groups: Record<string, string | undefined>, language: string) {
  const { after, before, one, other, year } = groups
  const name = before ?? after
  if (one && other && year) return numbered(Number(one), Number(other), year, language)
  const number = name === undefined ? undefined : monthNumber(name)
  const plain = words.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
  if (toTimestamp(plain)) return plain
  const [, inYear, inMonth, inDay] = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(words) ?? []
  if (inYear) return `${inYear}-${two(Number(inMonth))}-${two(Number(inDay))}`
  const digits = words.match(/\d+/g)
  const day = digits?.find((each) => each.length < 3)
  const in4 = digits?.find((each) => each.length === 4)
  return number && day && in4 ? `${in4}-${two(number)}-${two(Number(day))}` : undefined
}

/** `2/1/2026`: the day first, but in the United States; without a language, only where it must be so. */
function numbered(one: number, other: number, year: string, language: string): string | undefined {
  const isDayFirst = one > 12 || (other <= 12 && /^(?!en\b|und)|^en-(?!US)/i.test(language))
  const isMonthFirst = other > 12 || /^en-US/i.test(language)
  const [day, month] = isDayFirst ? [one, other] : [other, one]
  if (month > 12 || day > 31 || month < 1 || day < 1) return undefined
  return isDayFirst || isMonthFirst ? `${year}-${two(month)}-${two(day)}` : ''
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The number of a month that is named as in one of the product's languages. */
function monthNumber(name: string): number | undefined {
  const key = name.normalize('NFC').toLowerCase()
  for (const language of languages) {
    const months = labels(language).months.normalize('NFC').toLowerCase().split('|')
    // Hebrew writes "in" before the name, as a letter of it.
    const at = months.findIndex((month) => month === key || `ב${month}` === key)
    if (at >= 0) return at + 1
  }
  return undefined
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'tr', 'ar', 'he', 'hi']

/** Days of the week before a day, in the same languages. */
const weekday = `(?:(?<!\\p{L})(?:${[
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag',
  'mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato',
  'domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
  'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница',
  'суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|(?:ال)?(?:[اإ]ثنين|ثلاثاء|أربعاء',
  'خميس|جمعة|سبت|أحد)|(?:יום )?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת)|[\\p{Script=Devanagari}]+वार',
].join('|')})[.,،]*(?: den)? )?`
const month = (group: string) => `(?<${group}>(?:\\p{L}\\p{M}*){3,12})`
const days = new RegExp(
  [
    '\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    `${weekday}${month('before')}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`,
    `${weekday}(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?${month('after')}\\.?,?(?: de)? \\d{4}(?!\\d)(?: г\\.?)?`,
    '\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일](?!(?!更新|公開|配信|掲載|投稿|発行|星期|周|週|업데이트|수정|등록)\\p{L})',
    `${weekday}\\d{4}(?:/|\\. ?)\\d{1,2}(?:/|\\. ?)\\d{1,2}\\.?(?!\\d)`,
    `${weekday}(?<!\\d)(?<one>\\d{1,2})(?:[/.-]|\\. )(?<other>\\d{1,2})(?:[/.-]|\\. )(?<year>\\d{4})(?!\\d)`,
  ].join('|'),
  'giu',
)

const clocks =
  /^(?:[,|]? ?[–—-]?|T)(?: ?(?:at|um|à|a las|às|as|alle|ore|om|o|в|saat|الساعة|ב|को|at:))? ?(\d{1,2})(?:[:h.]|時|시 ?|点|點)(\d\d)(?:分|분)?(?::\d\d)?(?: ?([ap])\.?m\.?(?![\p{L}]))?(?: ?(?:Uhr|uur|(GMT|UTC|[ECMP][DS]T|[CE]ES?T|JST|KST|IST|BST|MSK)|[ECMP]T))?(?![\p{L}\d])/iu

import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as armenian } from '@orama/stemmers/armenian'
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as irish } from '@orama/stemmers/irish'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian'
import { stemmer as nepali } from '@orama/stemmers/nepali'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as serbian } from '@orama/stemmers/serbian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as tamil } from '@orama/stemmers/tamil'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'

/** Bring a word to its stem. */
export type Stemmer = (word: string) => string

/** The stemmers by the language subtag that they are for. */
const stemmers: Readonly<Record<string, Stemmer>> = {
  ar: arabic,
  bg: bulgarian,
  da: danish,
  de: german,
  el: greek,
  en: (word) => (unchanging.has(word) ? word : english(word)),
  es: spanish,
  fi: finnish,
  fr: french,
  ga: irish,
  hi: hindi,
  hu: hungarian,
  hy: armenian,
  id: indonesian,
  it: italian,
  lt: lithuanian,
  nb: norwegian,
  ne: nepali,
  nl: dutch,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sr: serbian,
  sv: swedish,
  ta: tamil,
  tr: turkish,
  uk: ukrainian,
}

// The English stemmer is Porter's first one: of `news` it makes `new`. His second has these exceptions.
const unchanging = new Set('andes atlas bias cosmos howe news sky'.split(' '))

const others: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' }

/** Mark of a language whose words are as they are. */
export const plain = ''

/** Marks of all languages that have a stemmer, and of those that have none. */
export const marks: readonly string[] = [plain, ...Object.keys(stemmers)]

/** What marks the words of a language: its subtag, if it has a stemmer. */
export function markOf(language: string): string {
  const [subtag = ''] = language.toLowerCase().split('-')
  const mark = others[subtag] ?? subtag
  return Object.hasOwn(stemmers, mark) ? mark : plain
}

/** A word of a language as it is looked for: its stem, after the mark of the language. */
export function stemmed(word: string, mark: string): string {
  return marked(stemmers[mark]?.(word) || word, mark)
}

/** A word as it is, after the mark of a language. */
export function marked(word: string, mark: string): string {
  return `${mark}_${word}`
}

import { lineOf } from '../html/hast.ts'
import { changing, credits, kinds, others, places, publishing, roles } from './byline-words.ts'
import { datesIn } from './dates-in.ts'
import { besideNames, isNameOfPerson } from './line-of-names.ts'
import { namesOfPeople } from './names-of-people.ts'

/** What a line above a text says of who wrote it, and when. */
export interface Byline {
  /** Who wrote it; none where only a time is said. */
  authors: string[]
  /** When, as {@linkcode toTimestamp} reads it; `undefined` where it doesn't say. */
  time: string | undefined
  /** When it was changed. */
  updated: string | undefined
  /** Whether the line says nothing else: neither what somebody does, nor who took the pictures. */
  isWhole: boolean
  /**
   * Whether it is a name and a day alone, with nothing that says that somebody is called so: `Low Tide |
   * 3 May 2026` may be of a series.
   */
  isBare: boolean
}

/**
 * Read a line that says who wrote a text, when, or how long it takes to read, and nothing else, as pages of
 * 17 languages have it: "By Ada Example · 2 Jan 2026 · 5 min read", "Par Ada Example, à Paris", "홍길동 기자".
 *
 * @param line - Text of a paragraph.
 * @param language - BCP 47 tag of the page, which says what `2/1/2026` is.
 * @returns `undefined` for a line that says anything else.
 */
export function readByline(line: string, language?: string): Byline | undefined {
  // Texts that are no line are given, too: their spaces alone would take more memory than they do.
  if (line.length > 1000) return undefined
  const text = lineOf(isLatin(line) ? line : withPlainSigns(line))
  if (!text || text.length > 200) return undefined
  const said = timesOf(text, language)
  const byline: Byline = {
    ...{ authors: [], time: said.time, updated: said.updated },
    ...{ isWhole: true, isBare: false },
  }
  let isCredited = false
  let isTold = said.isDated
  const parts = partsOf(said.rest)
  for (const part of parts) {
    if (isLabel(part)) isTold ||= isClear(part)
    else if (others.test(part) || (said.isDated && isKind(part))) byline.isWhole = false
    else if (byline.authors.length || isCredited) {
      // What follows a name may be a desk, a place or an office; without a credit, it is a sentence.
      if (!isCredited && !roles.test(part)) return undefined
      if (part.split(' ').length > 5 || /[.!?;]$/.test(part)) return undefined
      byline.isWhole = false
    } else {
      const found = creditedIn(part, said.isDated)
      if (!found) return undefined
      isCredited = found.isCredited
      byline.authors = found.names
      byline.isWhole &&= found.isWhole
    }
  }
  byline.isBare =
    !isCredited &&
    byline.isWhole &&
    parts.length === 1 &&
    byline.authors.length === 1 &&
    /\p{Lu}/u.test(text)
  const isAny = byline.authors.length > 0 || isTold || isCredited
  return isAny ? byline : undefined
}

function withPlainSigns(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/：/g, ':')
    .replace(/／/g, '/')
    .replace(/｜/g, '|')
}

/** Whether a text has characters of ASCII alone. */
function isLatin(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/** The times of a line, and what is left of it: what stands beside each says which it is. */
function timesOf(text: string, language: string | undefined) {
  let [rest, time, updated] = ['', undefined, undefined] as [string, ...(string | undefined)[]]
  let end = 0
  const dates = datesIn(text, language)
  for (const [index, date] of dates.entries()) {
    const before = text.slice(end, date.index)
    const next = dates[index + 1]?.index ?? text.length
    const after = text.slice(date.index + date.length, next).replace(/^[)\]} ]+/, '')
    end = date.index + date.length
    rest += `${before} | `
    const isAfter = /^(?:更新|업데이트)/u.test(after)
    const isUpdate = isAfter || lastOf(before, changing) > lastOf(before, publishing)
    if (isUpdate) updated ??= date.time
    else time ??= date.time
  }
  return { rest: rest + text.slice(end), time, updated, isDated: dates.length > 0 }
}

/** Where a word stands last in a text; -1 for nowhere. */
function lastOf(text: string, word: RegExp): number {
  const all = [...text.matchAll(new RegExp(word.source, `${word.flags}g`))]
  return all.at(-1)?.index ?? -1
}

/** The parts of a line, which signs part, and the words for what somebody did. */
function partsOf(rest: string): string[] {
  // Most lines have none of these, which is seen sooner than where they stand.
  const dated = /\d/.test(rest) ? rest.replace(days, ' | ') : rest
  const named = dated.includes('@') ? dated.replace(contacts, ' ') : dated
  const told = /[([（【]/.test(named) ? named.replace(inBrackets, ' ') : named
  const parted = /(?:^|\s)(?:by|von|par|por|door|di|da) /.test(told)
    ? told.replace(midway, '| ')
    : told
  const whole = isLatin(parted) ? parted : parted.replace(besideCredits, ' | ')
  return whole
    .split(/\s*(?:[|·•—–●»›]|[,،、，](?=\s*(?:\||$))|\s[-/]\s)\s*/u)
    .map((part) => part.trim().replace(/^[,،、，:([\]) ]+|[,،、，:()[ ]+$/gu, ''))
    .map((part) => part.replace(/\s(?:on|at|am|le|el|il|op|em|ב|في|в|dnia)$/iu, '').trim())
    .filter((part) => part !== '' && /[\p{L}\d]/u.test(part))
}

/** Whether a part says what kind of text it is, or where: nobody is called so, though each word has a capital. */
function isKind(part: string): boolean {
  return kinds.test(part) || (places.test(part) && part.split(' ').length < 3)
}

/** Who is named in a part; `undefined` where it is no name. */
function creditedIn(part: string, isDated: boolean) {
  const sure = sureCredit.exec(part)?.[1]
  const short = sure === undefined ? shortCredit.exec(part)?.[1] : undefined
  // What follows a name in other languages has no letters of English alone.
  const suffixed = isLatin(part) ? undefined : credits.after.exec(part)?.[1]
  const words = sure ?? short ?? suffixed
  if (words === undefined && !isDated) return undefined
  const { isNamed, isWhole, names } = besideNames(words ?? part)
  const isCredited = words !== undefined
  // What a line that credits nobody says is a desk.
  if (names.length === 0) {
    const isDesk = roles.test(words ?? part)
    return isDesk && isCredited ? { names, isWhole: false, isCredited } : undefined
  }
  const isFull =
    names.every((name) => name.includes(' ')) || isDated || !/\p{Script=Latin}/u.test(part)
  const isEnglish = /^by\b/i.test(part)
  if (!isCredited && (!isNamed || !names.every((name) => isNameOfPerson(name)))) return undefined
  if (short !== undefined && !isFull && !isEnglish) return undefined
  if (short !== undefined && names.length === 1 && places.test(names[0] ?? '')) return undefined
  if (!isWhole && !names.some((name) => name.includes(' ')) && !isDated) return undefined
  return { names: namesOfPeople(names), isWhole, isCredited }
}

const sureCredit = new RegExp(`^(?:${credits.sure})(?:[: /|]|(?<=[●・]))\\s*(.+)$`, 'iu')
const shortCredit = new RegExp(`^(?:${credits.short})[: ]\\s*(.+)$`, 'iu')

/** A day of a year that is not said, and a time that is counted from now. */
const days =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?!\d|,? \d{4})|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|\b(?:vor|il y a|hace|há) \d+ \p{L}+|\d+ ?(?:分|時間|小时|小時|天|日|시간|분)前|\d+ ?(?:분|시간|일) 전/giu

/** Addresses and handles, which say no more than the name before them. */
const contacts = /\S+@\S+\.\p{L}+|(?<=\s|^)@[\w.]+/gu

/** Where a credit begins after a time: `6:08 PM ET by Ada Example`. */
const midway =
  /(?<=(?:^|\s)(?:[A-Z]{1,4}|[\d:.,|]+|[ap]\.?m\.?)\s)(?=(?:by|von|par|por|door|di|da) \p{Lu})/gu

/** Who did something else, behind a name without a sign between them. */
const besideCredits =
  / (?=(?:写真|撮影|編集|翻訳|イラスト|監修|编辑|編輯|责任编辑|責任編輯|责编|責編|来源|來源|摄影|攝影|校对|사진|편집|번역) ?[:/])/gu

/** What is said of a name in brackets, and the desk that a wire names first. */
const inBrackets = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\] ?=?|【[^】]*】/gu

/** Whether a part is beside a time or a name, and says neither. */
function isLabel(part: string): boolean {
  // It is a few words: the sentences of a text are not searched for them.
  if (part.length > 100) return false
  const rest = part
    .replace(new RegExp(publishing.source, 'giu'), ' ')
    .replace(new RegExp(changing.source, 'giu'), ' ')
    .trim()
  if (rest !== part.trim() && beside.test(rest)) return true
  return beside.test(part) || reading.test(part) || counted.test(part)
}

/** Whether a label stands nowhere but beside a byline. */
function isClear(part: string): boolean {
  return reading.test(part) || counted.test(part) || /\p{L}{5,}/u.test(part)
}

const beside =
  /^(?:(?:last|first|originally|zuletzt|dernière|última|ultimo|laatst|ostatnia|son|最終|on|at|in|by|am|le|la|el|em|il|op|o|ב[־-]?|في|को|于|於|с|в|г|date|edited)[: .]*)*(?:(?:at )?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|[A-Z]{2,5}|[+-]\d\d:?\d\d))?)?$/iu

const reading =
  /^(?:[\p{L}\p{M}:~≈. ]{0,24}?)\d{1,3}(?:\s?[–-]\s?\d{1,3})?[- ]?(?:mins?|minutes?|minuten|minut[iosy]?|minuta|min\.|мин(?:\.|ут[аы]?)?|dk|dakika(?:lık)?|دقيقة|دقائق|דקות|मिनट|分|分钟|分鐘|분)(?:[- ](?:[\p{L}\p{M}]+\.?[- ]?){1,3})?$/iu

const counted =
  /^(?:\d+|no|leave a|keine|aucun|sin|nessun|geen|sem|brak|нет|0) ?(?:words|wörter|mots|palabras|parole|woorden|palavras|słów|слов|kelime|字|글자|comments?|replies|views|kommentare?|commentaires?|comentarios?|commenti?|reacties?|comentários?|komentarzy|комментари\p{L}*|yorum|تعليقات?|תגובות|टिप्पणिया?ं?|コメント|댓글|评论|評論|阅读|閱讀|조회)$/iu

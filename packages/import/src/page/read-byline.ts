import { toTimestamp } from '../to-timestamp.ts'
import { namesOfPeople } from './names-of-people.ts'

/** What a line above a text says of who wrote it, and when. */
export interface Byline {
  /** Who wrote it; none where only a time is said. */
  authors: string[]
  /** When, as it is written; `undefined` where it doesn't say. */
  time: string | undefined
  /** Whether that is when it was changed. */
  isUpdate: boolean
}

/**
 * Read a line that says who wrote a text, when, or how long it takes to read, and nothing else: "By Ada
 * Example · 2 Jan 2026 · 5 min read".
 *
 * @param line - Text of a paragraph.
 * @returns `undefined` for a line that says anything else.
 */
export function readByline(line: string): Byline | undefined {
  const text = line.replace(/\s+/g, ' ').trim()
  if (!text || text.length > 200) return undefined
  let time: string | undefined
  const plain = text
    .replace(dates, (date) => {
      if (!toTimestamp(date.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'))) return date
      time ??= date.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
      return ' | '
    })
    .replace(days, ' | ')
  const authors: string[] = []
  let isNamed = false
  for (const part of plain.split(/\s*(?:[|·•—–]|,(?=\s*(?:\||$))|\s-\s)\s*/)) {
    const words = part
      .trim()
      .replace(/^[,:]\s*|[,:]\s*$/g, '')
      .replace(/\s(?:on|at|am|le|el)$/i, '')
    if (!words || labels.test(words)) continue
    const credited = credit.exec(words)?.[1]
    const people = (credited ?? words).split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\sy\s)\s*/)
    // What follows a name may say what its bearer does.
    const role = people.findIndex((name) => roles.test(name) || offices.test(name))
    const names = role < 0 ? people : people.slice(0, role)
    if (isNamed || (credited === undefined && time === undefined) || !names.every(isName)) {
      return undefined
    }
    isNamed = true
    authors.push(...namesOfPeople(names))
  }
  const isUpdate = changed.test(text) && !/publi|posted|veröffentlicht/i.test(text)
  return isNamed || time || labels.test(text) ? { authors, time, isUpdate } : undefined
}

const changed = /updated|modified|aktualisiert|mis à jour|actualizado/i

const credit =
  /^(?:by|(?:posted|written|published|reported|words|text|story|photos?|updated) by|von|par|por|di|door|av|af)[: ]\s*(.+)$/i

/** What stands in the place of a name, or after one. */
const roles =
  /^(?:(?:associate|contributing|deputy|guest|managing|news|senior|special|staff) )*(?:admin(?:istrator)?|author|columnist|contributor|correspondent|desk|editors?|editorial (?:staff|team)|newsroom|reporter|staff|team|writer)$/i

const offices =
  /\b(?:analyst|ceo|c[ft]o|chief|co-?founder|corp|dean|director|division|engineer|fellow|founder|head of|inc|institute|lead|llc|ltd|manager|md|officer|ph\.?d|president|professor|researcher|scientist|university|vp)\b/i

/** A day of a year that is not said, and a time that is counted from now. */
const days =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?!\d|,? \d{4})|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/gi

/** What stands beside a time or a name, and says neither. */
const labels =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|written|edited|reviewed)(?: (?:on|at|in))?|on|at|in|by|date|veröffentlicht(?: am)?|aktualisiert(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el)?|(?:at )?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,5}|[+-]\d\d:?\d\d))?|(?:reading time:? ?)?(?:about |~)?\d{1,3}[- ](?:mins?|minutes?|minuten|minutos)(?:[- ](?:read|to read|reading(?: time)?|lesezeit|de lectura|de lecture))?|\d+ words|\d+ comments?|(?:no|leave a) comments?)$/i

const dates =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}[/.]\d{1,2}[/.]\d{1,2}/giu

/** Whether a text is like the name of a person: a few words, each with a capital or of another script. */
function isName(text: string): boolean {
  const words = text.split(' ')
  const isProper = (word: string) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || particles.test(word)
  return (
    words.length <= 5 &&
    text.length <= 50 &&
    !/[.!?:;"“”]$/.test(text.replace(/\b(?:Jr|Sr|Dr|\p{L})\.$/u, '')) &&
    !/\d/.test(text) &&
    !/\b(?:author|follow|more|read|share|sign|subscribe)\b/i.test(text) &&
    words.every(isProper) &&
    !particles.test(words.at(-1) ?? '')
  )
}

const particles =
  /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|te|ten|van|vom|von|y|zu)$/

import { cleanText } from '@standfirst/core'

/** The year 2001, in microseconds. */
const begin = 978_307_200_000_000n
const letters = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * The key of an article's record: always the same for the same `id`, so that a page can name the record before it is
 * written, and writing it again replaces it.
 *
 * It is a TID, which the lexicon asks for; its time, between 2001 and 2018, is made of the `id` and says nothing.
 *
 * @param article - Article; nothing but its `id` counts.
 * @see {@link https://atproto.com/specs/tid}
 */
export function standardDocumentKey({ id }: { id: string }): string {
  const hash = fnv1a64(cleanText(id))
  // 2^49 microseconds after 2001, and the ten bits of a clock.
  const time = begin + (hash >> 15n)
  let rest = (time << 10n) | (hash & 1023n)
  let key = ''
  for (let index = 0; index < 13; index++) {
    key = letters.charAt(Number(rest & 31n)) + key
    rest >>= 5n
  }
  return key
}

/** Whether a key is one that {@linkcode standardDocumentKey} gives: a TID of before standard.site, and of no clock. */
export function isStandardDocumentKey(key: string): boolean {
  if (!/^[2-7a-z]{13}$/.test(key)) return false
  let value = 0n
  for (const letter of key) value = (value << 5n) | BigInt(letters.indexOf(letter))
  const time = (value >> 10n) - begin
  return time >= 0n && time < 1n << 49n
}

/** FNV-1a of 64 bits, over UTF-8. */
function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash
}

import { hashOf } from '@standfirst/publication'

/** Write a value as JSON, with a sum of itself. */
export function writeWithSum(value: object): string {
  const rest = JSON.stringify(value).slice(1)
  return `{"sum":"${hashOf(rest)}",${rest}`
}

/** Read a text that {@linkcode writeWithSum} wrote; `undefined` for any other. */
export function readWithSum(text: string): unknown {
  const [start, sum] = /^\{"sum":"([\w-]{22})",/.exec(text) ?? []
  if (start === undefined || hashOf(text.slice(start.length)) !== sum) return undefined
  return JSON.parse(text)
}

import type { InputFormat, OutputFormat } from './formats.ts'

/**
 * The format of a text, by its file's name or else by how it begins.
 *
 * @param name - Name of the file; `-` for the standard input.
 */
export function guessInput(name: string, text: string): InputFormat {
  if (isMarkdownName(name)) return 'markdown'
  if (/\.x?html?$/i.test(name)) return 'html'
  if (/\.jsonld$/i.test(name)) return 'json-ld'
  const start = text.slice(0, 2000).replace(/^\ufeff?\s*/, '')
  if (start.startsWith('<')) return /<!doctype html|<html/i.test(start) ? 'html' : 'feed'
  if (/^[{[]/.test(start)) return guessJson(text)
  return 'markdown'
}

/** Whether a file's name says that it is Markdown. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown|mdx|mdown)$/i.test(name)
}

function guessJson(text: string): InputFormat {
  if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(text.slice(0, 10_000))) return 'feed'
  return /^\s*[[{]\s*\{?\s*"@/.test(text) ? 'json-ld' : 'json'
}

/** The format that a file's name asks for; `undefined` if it asks for none. */
export function guessOutput(name: string): OutputFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
}

const byExtension: Record<string, OutputFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'page',
  htm: 'page',
  rss: 'rss',
  xml: 'rss',
  atom: 'atom',
  jsonld: 'json-ld',
  json: 'json',
  txt: 'text',
}

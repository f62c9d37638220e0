import { escapeForComment } from '../body/escape-for-comment.ts'

/** The words after a fence. */
export interface CodeInfo {
  lang: string
  meta?: string
}

/** Write the comment before code whose words after the fence its tool doesn't take. */
export function writeCodeComment(info: CodeInfo): string {
  return `<!-- code ${escapeForComment(JSON.stringify(info))} -->`
}

/** Read such a comment; `undefined` if it is another one. */
export function readCodeComment(value: string): CodeInfo | undefined {
  const json = /^<!-- code (\{.*\}) -->\s*$/.exec(value)?.[1]
  if (json === undefined) return undefined
  try {
    const { lang, meta } = JSON.parse(json) as Partial<CodeInfo>
    if (typeof lang !== 'string') return undefined
    return { lang, ...(typeof meta === 'string' && { meta }) }
  } catch {
    return undefined
  }
}

import { escapeForComment } from '../body/escape-for-comment.ts'

/** The words after a fence. */
export interface CodeInfo {
  lang: string
  meta?: string
  /** Whether it stands in an item of a list without empty lines. */
  tight?: true
}

/** Write the comment before code whose words after the fence its tool doesn't take. */
export function writeCodeComment(info: CodeInfo): string {
  return `<!-- code ${escapeForComment(JSON.stringify(info))} -->`
}

/** Read such a comment; `undefined` if it is another one. */
export function readCodeComment(value: string): CodeInfo | undefined {
  const json = /^<!-- ?code (\{.*\}) -->\s*$/.exec(value)?.[1]
  if (json === undefined) return undefined
  try {
    const { lang, meta, tight } = JSON.parse(json) as Partial<CodeInfo>
    if (typeof lang !== 'string') return undefined
    return {
      lang,
      ...(typeof meta === 'string' && { meta }),
      ...(tight === true && { tight }),
    }
  } catch {
    return undefined
  }
}

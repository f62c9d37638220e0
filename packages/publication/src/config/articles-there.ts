import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTexts } from './find-texts.ts'
import { guessPreset } from './guess-preset.ts'
import { guessTool, type Tool } from './guess-tool.ts'
import { markdownName } from './markdown-name.ts'

/**
 * The articles that a folder has already, before it is a publication: those of a site generator.
 *
 * @param root - Absolute folder; there need be none.
 * @returns How they are read, as `sources` and `assets` of a configuration would say it; nothing where there
 *   are none, or where they stand in the folder `articles`, which is read without being named.
 */
export function articlesThere(root: string): Tool | undefined {
  if (existsSync(join(root, 'articles'))) return undefined
  const tool = guessTool(root)
  const folder = tool?.sources[0]?.markdown
  if (folder === undefined) return undefined
  return hasArticles(join(root, folder), folder !== '.') ? tool : undefined
}

/**
 * Whether any text there has the front matter of an article: a project's own notes have none.
 *
 * @param isOwn - Whether the folder is one for articles: a title is enough there.
 */
function hasArticles(folder: string, isOwn: boolean): boolean {
  let seen = 0
  for (const path of findTexts(folder, markdownName)) {
    const text = beginning(path)
    if (guessPreset([text]) || (isOwn && titled.test(text))) return true
    if (++seen === 30) break
  }
  return false
}

function beginning(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 4000)
  } catch {
    return ''
  }
}

const titled = /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n(?:.*\r?\n){0,30}?title[ \t]*[:=]/

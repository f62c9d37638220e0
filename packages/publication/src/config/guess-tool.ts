import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { otherFormat } from '../source/unread-format.ts'
import { findTexts } from './find-texts.ts'
import { guessPreset } from './guess-preset.ts'
import { markdownName } from './markdown-name.ts'
import { withPermalinks } from './permalinks-of-tool.ts'
import type { MarkdownSourceConfig } from './standfirst-config.ts'
import { type TextsOutside, textsOutside } from './texts-outside.ts'
import { type ToolSign, toolSigns } from './tool-signs.ts'
import { type UnreadSettings, unreadSettings } from './unread-settings.ts'

/** The site generator that a folder is for, and how its articles are read. */
export interface Tool {
  /** Its name, for people: `Hugo`. */
  name: string
  /** What `sources` of a configuration would say. */
  sources: MarkdownSourceConfig[]
  /** What its `assets` would say, if that is not the default. */
  assets?: string | undefined
  /** What its own configuration says of addresses, and is not followed. */
  unread?: UnreadSettings | undefined
  /** Texts of its site that no source reads. */
  outside?: TextsOutside | undefined
}

/**
 * Guess for which site generator a folder is: by the files that it looks for and the texts where it has
 * them, or else by the keys of the front matter in the folder itself.
 *
 * @param root - Absolute folder.
 */
export function guessTool(root: string): Tool | undefined {
  const names = existsSync(root) ? readdirSync(root) : []
  const signs = toolSigns.filter((one) => fits(one, root, names))
  const written = (one: ToolSign) =>
    foldersOf(one, root).some((folder) => hasTexts(join(root, folder)))
  const sign = signs.find(written) ?? signs.find((one) => !isFolderAlone(one))
  if (sign) return addressed(toolBySign(sign, root), root)
  // Many tools have a folder of this name, and no other is looked into that begins so.
  for (const folder of ['_posts', '.']) {
    const found = guessPreset(matterIn(join(root, folder)))
    if (!found) continue
    const guessed = tool(found.name, found.preset, folder)
    // Keys alone don't say where the tool would have the pages.
    return folder === '.' ? guessed : addressed(guessed, root)
  }
  // A folder without texts that another tool may have left behind.
  return signs[0] && addressed(toolBySign(signs[0], root), root)
}

/** Whether it tells a tool by nothing but the folder of its articles. */
function isFolderAlone({ file, folders, path = [] }: ToolSign): boolean {
  return file === undefined && path.every((one) => folders.includes(one))
}

function foldersOf({ folders, more }: ToolSign, root: string): readonly string[] {
  return more ? [...folders, ...more(root)] : folders
}

function toolBySign(sign: ToolSign, root: string): Tool {
  const { assets, at, name, pages, preset } = sign
  const there = foldersOf(sign, root).filter((folder) => existsSync(join(root, folder)))
  const markdown = there.find((folder) => hasTexts(join(root, folder))) ?? there[0] ?? '.'
  const found = tool(name, preset, markdown, at?.(markdown))
  // What has no date there becomes a page, if it says so.
  if (pages) found.sources.push({ markdown: pages, preset, ignore: ['*/*'] })
  return { ...found, assets }
}

function addressed({ name, sources, ...rest }: Tool, root: string): Tool {
  const addressed = withPermalinks(root, name, sources)
  const unread = unreadSettings(root, name, addressed)
  return { name, sources: addressed, unread, outside: textsOutside(root, addressed), ...rest }
}

function tool(name: string, preset: MarkdownPreset, markdown: string, at?: string): Tool {
  return { name, sources: [{ markdown, preset, ...(at && { at }) }] }
}

function fits(
  { file, folders: [folder = ''], holds, more, path, texts }: ToolSign,
  root: string,
  names: readonly string[],
): boolean {
  if (path !== undefined && !path.some((one) => existsSync(join(root, one)))) return false
  if (texts !== undefined && findTexts(join(root, folder), texts).next().done) return false
  if (file === undefined) return true
  const found = names.find((name) => file.test(name))
  if (found === undefined) return false
  if (more && more(root).length === 0) return false
  return holds === undefined || holds.test(readFileSync(join(root, found), 'utf8'))
}

function hasTexts(folder: string): boolean {
  const some = (name: RegExp) => !findTexts(folder, name).next().done
  return some(markdownName) || some(otherFormat)
}

/** The beginnings of the Markdown files of a folder: enough of them to tell. */
function matterIn(root: string): string[] {
  const texts: string[] = []
  for (const path of findTexts(root, markdownName)) {
    try {
      texts.push(readFileSync(path, 'utf8').slice(0, 4000))
    } catch {
      // Who reads it says so.
    }
    if (texts.length === 30) break
  }
  return texts
}

import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { safeParseFeed } from '@standfirst/core'
import { findConfig, siteLooks } from '@standfirst/publication'
import { CliError } from '../cli-error.ts'

/**
 * Refuse a language that a publication can't have: as its configuration will be checked.
 *
 * @throws {@linkcode CliError} if it is no tag of BCP 47.
 */
export function checkLanguage(language: string): void {
  const feed = { title: 'T', description: 'D', url: 'https://example.com/', articles: [], language }
  if (safeParseFeed(feed).success) return
  throw new CliError(
    `Found the language \`${language}\`, expected a tag of BCP 47, such as \`en\` or \`de-AT\`.`,
  )
}

/**
 * Refuse a look that there is not.
 *
 * @throws {@linkcode CliError} if it is none of the looks.
 */
export function checkLook(look: string): void {
  const looks: readonly string[] = siteLooks
  if (looks.includes(look)) return
  throw new CliError(`Found the look \`${look}\`, expected one of ${looks.join(', ')}.`)
}

/**
 * Refuse a folder that has a publication.
 *
 * @throws {@linkcode CliError} if there is a configuration already.
 */
export function checkNew(folder: string): void {
  const config = existsSync(folder) ? findConfig(resolve(folder)) : undefined
  if (config === undefined) return
  throw new CliError(
    `Found \`${basename(config)}\` in \`${folder}\`, expected a folder without a configuration: nothing was written. Name another folder, or change that file.`,
  )
}

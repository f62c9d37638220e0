import { basename, resolve } from 'node:path'
import { safeParseFeed } from '@standfirst/core'
import { siteLooks } from '@standfirst/publication'
import { checkAddress } from '../check-address.ts'
import { CliError } from '../cli-error.ts'
import { sampleArticle } from './sample-article.ts'
import { sampleConfig } from './sample-config.ts'
import { samplePackage } from './sample-package.ts'
import { samplePage } from './sample-page.ts'
import { sampleReadme } from './sample-readme.ts'
import { sampleWorkflow } from './sample-workflow.ts'
import { writeNewFiles } from './write-new-files.ts'

/** Configuration for {@linkcode init}. */
export interface InitOptions {
  /** The site's address (default: `https://example.com/`). */
  site?: string | undefined
  /** Name of the publication (default: the folder's). */
  title?: string | undefined
  /** BCP 47 tag of its language (default: `en`). */
  language?: string | undefined
  /** Look of its pages (default: `newspaper`). */
  look?: string | undefined
  /** Write a workflow that publishes it on GitHub Pages, too (default: `false`). */
  githubPages?: boolean | undefined
  /** The time that it is: the sample article is of that day. */
  now: string
}

/**
 * Begin a publication: a configuration, a page, and an article that shows every kind of section.
 *
 * @param folder - Where; made if it is not there.
 * @returns Paths of the files that were written, within the folder.
 * @throws {@linkcode CliError} if any of the files is there already: none is written then.
 */
export function init(folder: string, options: InitOptions): string[] {
  const root = resolve(folder)
  const { site = 'https://example.com/', title = titleOf(root), now } = options
  const { githubPages = false, language = 'en', look = 'newspaper' } = options
  checkAddress(site)
  if (!isLanguage(language)) {
    throw new CliError(
      `Found the language \`${language}\`, expected a tag of BCP 47, such as \`en\` or \`de-AT\`.`,
    )
  }
  const looks: readonly string[] = siteLooks
  if (!looks.includes(look)) {
    throw new CliError(`Found the look \`${look}\`, expected one of ${looks.join(', ')}.`)
  }
  const files: Record<string, string> = {
    'standfirst.config.ts': sampleConfig(new URL(site).href, title, language, look),
    'articles/hello.md': sampleArticle(now, language),
    'pages/about.md': samplePage(title),
    'README.md': sampleReadme(title),
    'package.json': samplePackage(root),
    '.gitignore': 'node_modules\ndist\n.standfirst\n',
    ...(githubPages && { '.github/workflows/publish.yml': sampleWorkflow }),
  }
  return writeNewFiles(folder, root, files)
}

/** As the configuration will be checked. */
function isLanguage(language: string): boolean {
  const feed = { title: 'T', description: 'D', url: 'https://example.com/', articles: [], language }
  return safeParseFeed(feed).success
}

/** The name that a folder gives a publication. */
export function titleOf(root: string): string {
  const words = basename(root).replace(/[-_]+/g, ' ').trim()
  return words ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : 'My publication'
}

import { standardDocumentKey } from '@standfirst/atproto'
import { announceArticles } from '@standfirst/atproto/announce'
import { formatIssues, type Issue } from '@standfirst/core'
import type { MarkdownPreset } from '@standfirst/markdown'
import { loadPublication, type Publication } from '@standfirst/publication'
import { findRepository } from '../announce/find-repository.ts'
import { openSession, readingSession } from '../announce/open-session.ts'
import { showRecords } from '../announce/show-records.ts'
import { CliError } from '../cli-error.ts'
import type { Exit } from '../exit.ts'
import { isLocalSite } from '../lock/is-local-site.ts'
import { count, useColor } from '../terminal.ts'
import { watchConfig } from '../watch-config.ts'
import { withErrors } from '../with-errors.ts'

/** What the command was told. */
export interface AnnounceFlags {
  site?: string
  preset?: MarkdownPreset
  service?: string
  post?: boolean
  postDays?: number
  hashtags?: number
  covers?: boolean
  prune?: boolean
  dryRun?: boolean
}

/** Write the records of a publication. */
export async function announcePublication(
  dir: string,
  flags: AnnounceFlags,
  exit: Exit,
): Promise<void> {
  watchConfig(dir)
  const { covers, dryRun = false, hashtags, postDays: days, preset, prune, site } = flags
  const loaded = await loadPublication(dir, { site, preset })
  const { config } = loaded
  const articles = readArticles(loaded)
  const { ATPROTO_APP_PASSWORD: password, ATPROTO_IDENTIFIER: identifier } = process.env
  const { standardSite } = config.outputs
  const options = typeof standardSite === 'object' ? standardSite : {}
  const { documents, publication, showInDiscover } = options
  const owner = identifier || (dryRun ? publication?.split('/')[2] : undefined)
  if (!owner || !(password || dryRun)) {
    throw new CliError(
      dryRun
        ? 'Found no ATPROTO_IDENTIFIER in the environment, and no `outputs.standardSite.publication` in the configuration, expected one of them: your handle says whose records are meant.'
        : 'Found no ATPROTO_IDENTIFIER and ATPROTO_APP_PASSWORD in the environment, expected your handle and an app password, which you make in the settings of your account.',
    )
  }
  const place = await findRepository(owner, { service: flags.service })
  if (publication === undefined) {
    throw new CliError(
      `Found no address of the publication's record in the configuration, expected one, so that the pages name it: write \`outputs: { standardSite: { publication: 'at://${place.did}/site.standard.publication/${standardDocumentKey({ id: config.feed.url })}' } }\`, build, put the site on its host, and announce again.`,
    )
  }
  if (publication.split('/')[2] !== place.did) {
    throw new CliError(
      `Found the record \`${publication}\` in the configuration, expected one in your repository, \`${place.did}\`.`,
    )
  }
  const session = password && !dryRun ? await openSession(place, password) : readingSession(place)
  const { issues, records } = await announceArticles(
    articles.map(({ article }) => article),
    {
      ...{ session, publication, documents, showInDiscover, feed: config.feed },
      ...{ covers, dryRun, prune, now: new Date(config.now) },
      labels: config.html.labels,
      posts: flags.post && { days, hashtags },
    },
  ).finally(() => session.close())
  const isWhole = !issues.some(({ severity }) => severity === 'error')
  process.stdout.write(showRecords(records, dryRun, isWhole))
  if (issues.length === 0) return
  const told = issues.map((issue) => withFile(issue, articles))
  process.stderr.write(`${formatIssues(told, { color: useColor(process.stderr) })}\n`)
  if (!isWhole) exit(1)
}

type ReadArticle = Publication['articles'][number] & {
  article: NonNullable<Publication['articles'][number]['article']>
}

function readArticles({ articles, config }: Publication): ReadArticle[] {
  const readable = articles.filter((one): one is ReadArticle => one.article !== undefined)
  const wrong = withErrors(articles).length
  if (wrong > 0) {
    throw new CliError(
      `Found ${count(wrong, 'article')} with errors, whose records nobody could say: fix them first (\`standfirst check\` lists them).`,
    )
  }
  if (isLocalSite(config.feed.url)) {
    throw new CliError(
      `Found the site at \`${config.feed.url}\`, expected an address that others can read: name it with \`--site\`.`,
    )
  }
  return readable
}

/** An issue at the file of its article, not at its number. */
function withFile(issue: Issue, articles: readonly ReadArticle[]): Issue {
  const [first, index, ...path] = issue.path
  const file = first === 'articles' ? articles[Number(index)]?.entry.key : undefined
  return file === undefined ? issue : { ...issue, file, path }
}

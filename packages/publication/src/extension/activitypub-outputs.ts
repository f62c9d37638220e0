import {
  type Actor,
  answerWebFinger,
  articleToActivityArticle,
  feedToActor,
  feedToOutbox,
  tombstone,
  type WebFinger,
  webFinger,
} from '@standfirst/activitypub'
import { type Article, expectOptions, isUnpublished, type OnIssue } from '@standfirst/core'
import type { ActivityPubOutputOptions } from '../config/extension-options.ts'
import type { ExtendedSite, OutputExtension } from '../output/output-extension.ts'
import { pagePath } from '../output/page-path.ts'
import type { PlannedOutput } from '../output/planned-output.ts'

export type { ActivityPubOutputOptions }

/**
 * Each article as an object of ActivityPub, beside its page, which names it; the publication as an actor with its
 * outbox, and the file at `/.well-known/` by which its account is found. Of drafts and withheld articles there is
 * none; what was retracted, and what was at an address in `gone`, is a `Tombstone`.
 *
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://www.w3.org/TR/activitypub/}
 */
export function activityPubOutputs(
  given: ActivityPubOutputOptions = { username: '' },
): OutputExtension {
  expectOptions(given, 'activityPubOutputs')
  const { pageSize, ...own } = given
  const { followers } = own
  const actorOf = (
    { feed, urlOf }: Pick<ExtendedSite, 'feed' | 'urlOf'>,
    onIssue?: OnIssue,
  ): Actor =>
    feedToActor(feed, { ...own, id: urlOf(actorPath), outbox: urlOf(outboxPath), onIssue })
  // Says at once what is wrong with the options.
  const example = { url: 'https://example.com/', title: '', description: '', language: 'en' }
  const urlOf = (path: string) => `https://example.com/${path}`
  actorOf({ feed: { ...example, articles: [] }, urlOf })
  feedToOutbox({ ...example, articles: [] }, { id: urlOf(''), actor: urlOf(''), pageSize })

  return {
    name: 'activitypub',
    articleForms: (article, _place, site) => {
      const path = objectPath(article, site)
      return path === undefined || isUnpublished(article)
        ? []
        : [
            {
              name: 'activitypub',
              path,
              type: activityType,
              render: (onIssue) =>
                asFile(
                  article.status === 'retracted'
                    ? tombstone(site.urlOf(path), { retracted: article, labels: site.labels })
                    : articleToActivityArticle(article, {
                        id: site.urlOf(path),
                        actor: site.urlOf(actorPath),
                        followers,
                        labels: site.labels,
                        onIssue,
                      }),
                ),
            },
          ]
    },
    outputs: ([all], site) => {
      const actor = actorOf(site)
      const file = (path: string, value: object, type = activityType): PlannedOutput => ({
        path,
        articles: [],
        state: value,
        type,
        render: () => asFile(value),
      })
      const feed = all?.feed ?? site.feed
      // The host vouches for its own articles only.
      const articles = feed.articles.filter((article) => objectPath(article, site) !== undefined)
      const { outbox, pages } = feedToOutbox(
        { ...feed, articles },
        {
          id: site.urlOf(outboxPath),
          actor: actor.id,
          followers,
          pageSize,
          articleId: (article) => site.urlOf(objectPath(article, site) ?? ''),
          objects: 'address',
        },
      )
      const files = [
        {
          ...file(actorPath, actor),
          render: (onIssue?: OnIssue) => asFile(actorOf(site, onIssue)),
        },
        file(outboxPath, outbox),
        ...pages.map((page) => file(page.id.slice(site.urlOf('').length), page)),
      ]
      // It is looked for at the root of the host only.
      if (isRoot(site)) files.push(webFingerOutput(webFinger(actor)))
      const paths = new Set(articles.map((article) => objectPath(article, site)))
      for (const url of site.gone) {
        const path = objectPath({ url }, site)
        if (path === undefined || paths.has(path)) continue
        paths.add(path)
        files.push({
          ...file(path, tombstone(site.urlOf(path))),
          ...{ status: 410, insteadOf: url },
        })
      }
      return files
    },
    hostOutputs: (site) => (isRoot(site) ? [] : [webFingerOutput(webFinger(actorOf(site)))]),
    issues: (site) => {
      if (isRoot(site)) return []
      const at = new URL(`/${webFingerPath}`, site.urlOf('')).href
      return [
        {
          code: 'file-elsewhere',
          severity: 'warning',
          message: `Found the site at \`${new URL(site.urlOf('')).pathname}\`, expected it at the root of its host: no build of it can write \`${at}\`, by which its account in the fediverse is found.`,
          path: [],
          fix: `Put a file with \`${JSON.stringify(webFinger(actorOf(site)))}\` at \`${at}\`, or let the handler of \`@standfirst/http\` answer there.`,
        },
      ]
    },
  }
}

const activityType = 'application/activity+json'
const actorPath = 'actor.json'
const outboxPath = 'outbox.json'
const webFingerPath = '.well-known/webfinger'

/** Where the object of an article is; nowhere if its page is none of the site's. */
function objectPath({ url }: Pick<Article, 'url'>, { feed }: ExtendedSite): string | undefined {
  const page = pagePath(url, feed.url)
  return page && `${page.replace(/\.[a-z0-9]+$/i, '')}.activity.json`
}

/** A host of files gives all of it to everybody; a server answers questions. */
function webFingerOutput(account: WebFinger): PlannedOutput {
  return {
    path: webFingerPath,
    articles: [],
    state: account,
    type: 'application/jrd+json',
    // Programs in browsers ask, too (RFC 7033, section 5).
    headers: { 'access-control-allow-origin': '*' },
    render: () => asFile(account),
    answer: (query) => {
      const answer = answerWebFinger([account], query)
      return answer.status === 200 ? asFile(answer.content) : answer
    },
  }
}

function isRoot({ urlOf }: ExtendedSite): boolean {
  return new URL(urlOf('')).pathname === '/'
}

function asFile(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

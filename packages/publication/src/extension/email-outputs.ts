import { expectOptions, isUnpublished } from '@standfirst/core'
import { type EmailOptions, renderDigest, renderEmail } from '@standfirst/email'
import type { EmailOutputOptions } from '../config/extension-options.ts'
import type { ExtendedSite, OutputExtension } from '../output/output-extension.ts'

export type { EmailOutputOptions }

/**
 * Each article as the parts of a message, and a digest of each feed: JSON, as `renderEmail` of
 * `@standfirst/email` gives it. They are sent and not read at an address: no page names them, and no
 * server gives them. Of drafts and withheld articles there is none.
 *
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function emailOutputs(given: EmailOutputOptions = {}): OutputExtension {
  expectOptions(given, 'emailOutputs')
  const { digest = 10, folder: wanted = 'email', images, ...options } = given
  const folder = wanted.replace(/\/*$/, '/')
  // Says at once what is wrong with the options.
  renderDigest({ language: 'en', title: '', articles: [] } as never, { ...options, images })
  const common = ({ feed, labels }: ExtendedSite): EmailOptions => ({
    sender: { name: feed.title, url: feed.url },
    ...options,
    labels,
  })
  return {
    name: 'email',
    articleForms: (article, { beside }, site) =>
      isUnpublished(article)
        ? []
        : [
            {
              name: 'email',
              path: `${folder}${beside('.json')}`,
              type: 'application/json',
              unlisted: true,
              unserved: true,
              render: (onIssue) => asFile(renderEmail(article, { ...common(site), onIssue })),
            },
          ],
    outputs: (feeds, site) =>
      (digest === 0 ? [] : feeds).map(({ feed, folder: part }) => {
        const articles = feed.articles.slice(0, digest)
        const { articles: _, ...metadata } = feed
        return {
          path: `${folder}${part}digest.json`,
          articles,
          state: [metadata, given],
          type: 'application/json',
          unserved: true,
          render: (onIssue) =>
            asFile(renderDigest({ ...feed, articles }, { ...common(site), images, onIssue })),
        }
      }),
  }
}

function asFile(email: object): string {
  return `${JSON.stringify(email, null, 2)}\n`
}

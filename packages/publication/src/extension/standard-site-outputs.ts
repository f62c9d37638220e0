import {
  articleToStandardDocument,
  feedToStandardPublication,
  type StandardLink,
  standardDocumentKey,
  standardLinks,
  wellKnownPublication,
} from '@standfirst/atproto'
import { type Article, expectOptions, isUnpublished } from '@standfirst/core'
import { html, type SafeHtml, unsafeHtml } from '@standfirst/html'
import type { StandardSiteOutputOptions } from '../config/extension-options.ts'
import type { OutputExtension } from '../output/output-extension.ts'
import type { PlannedOutput } from '../output/planned-output.ts'

export type { StandardSiteOutputOptions }

/**
 * Records of standard.site: of each article, beside its page, and of the publication; the links in pages and the
 * file at `/.well-known/` that prove them. Of drafts and withheld articles there is none.
 *
 * @throws `TypeError` for an option that is of the wrong kind.
 * @see {@link https://standard.site/}
 */
export function standardSiteOutputs(options: StandardSiteOutputOptions = {}): OutputExtension {
  expectOptions(options, 'standardSiteOutputs')
  const { documents = {}, publication: uri, showInDiscover } = options
  // Says at once what is wrong with the options.
  standardLinks({ publication: uri })
  for (const document of Object.values(documents)) standardLinks({ document })
  const repository = uri?.split('/').slice(0, 3).join('/')

  function documentOf(article: Article): string | undefined {
    const own = Object.hasOwn(documents, article.url) ? documents[article.url] : undefined
    if (own !== undefined || repository === undefined) return own
    return `${repository}/site.standard.document/${standardDocumentKey(article)}`
  }

  return {
    name: 'standardSite',
    articleForms: (article, { beside }, { feed, labels }) =>
      isUnpublished(article)
        ? []
        : [
            {
              name: 'standard-site',
              path: beside('.standard-site.json'),
              type: 'application/json',
              unlisted: true,
              render: (onIssue) => {
                const publication = uri === undefined ? undefined : { uri, url: feed.url }
                return asFile(articleToStandardDocument(article, { publication, labels, onIssue }))
              },
            },
          ],
    articleHead: (article) => {
      const document = isUnpublished(article) ? undefined : documentOf(article)
      return document === undefined ? [] : standardLinks({ document }).map(linkOf)
    },
    pageHead: () => (uri === undefined ? [] : standardLinks({ publication: uri }).map(linkOf)),
    outputs: (_, { feed, urlOf }) => {
      const files: PlannedOutput[] = [
        {
          path: 'standard-site.json',
          articles: [],
          state: [feed, showInDiscover],
          type: 'application/json',
          render: (onIssue) => asFile(feedToStandardPublication(feed, { showInDiscover, onIssue })),
        },
      ]
      // It is looked for at the root of the host only.
      if (uri !== undefined && pathOf(urlOf('')) === '') {
        files.push(proof(uri, ''))
      }
      return files
    },
    hostOutputs: ({ urlOf }) => {
      const path = pathOf(urlOf(''))
      return uri === undefined || path === '' ? [] : [proof(uri, path)]
    },
    issues: ({ urlOf }) => {
      const path = pathOf(urlOf(''))
      if (uri === undefined || path === '') return []
      const at = new URL(`/.well-known/site.standard.publication${path}`, urlOf('')).href
      return [
        {
          code: 'file-elsewhere',
          severity: 'warning',
          message: `Found the site at \`${path}/\`, expected it at the root of its host: no build of it can write \`${at}\`, by which apps know that the record of standard.site is its own.`,
          path: [],
          fix: `Put a text file with the line \`${uri}\` at \`${at}\`, or let the handler of \`@standfirst/http\` answer there.`,
        },
      ]
    },
  }
}

/** In the place of an address, `html` writes none with the scheme `at`; these have been checked as such. */
function linkOf({ href, rel }: StandardLink): SafeHtml {
  return unsafeHtml(`<link rel="${rel}" href="${html`${href}`.__html}">`)
}

/** By which a site proves that the record is its own; one under a path of its host has it under that path. */
function proof(uri: string, path: string): PlannedOutput {
  return {
    path: `.well-known/site.standard.publication${path}`,
    articles: [],
    state: uri,
    type: 'text/plain',
    render: () => wellKnownPublication(uri),
  }
}

/** Path of the site, without its final slash. */
function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, '')
}

function asFile(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

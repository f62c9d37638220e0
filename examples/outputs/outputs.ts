import { statSync } from 'node:fs'
import {
  articleLinks,
  articleOutputs,
  loadPublication,
  publicationOutputs,
  renderFeed,
} from '@standfirst/publication'

/**
 * All that a publication becomes, without writing anything: a path and a number of bytes a line.
 *
 * @param folder - Folder of the publication.
 * @param now - The time that it is: an RFC 3339 timestamp.
 */
export async function outputs(folder: string, now: string): Promise<string[]> {
  const { feed, files, site } = await loadPublication(folder)
  const linksOf = articleLinks(feed, site)
  const planned = publicationOutputs(feed, site, now)
  const found = [
    ...feed.articles.flatMap((article) =>
      articleOutputs(article, site, undefined, linksOf(article)),
    ),
    ...planned.outputs.map(({ path, render }) => ({ path, content: render() })),
    ...planned.feeds.map(({ articles, feed, form, path }) => ({
      path,
      content: renderFeed({ ...feed, articles: [...articles] }, form, site),
    })),
  ]
  return [
    ...found.map(({ content, path }) => `${path} ${Buffer.byteLength(content)}`),
    ...files.map(({ from, path }) => `${path} ${statSync(from).size}`),
  ]
}

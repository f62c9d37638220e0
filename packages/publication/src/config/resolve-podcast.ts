import { type Feed, type Issue, resolveUrl, safeParseFeed } from '@standfirst/core'
import type { PodcastOptions } from '@standfirst/rss'
import { nearest } from './nearest.ts'
import { podcastCategories } from './podcast-categories.ts'
import type { FeedsConfig } from './standfirst-config.ts'

/**
 * Read what the RSS says to podcast directories.
 *
 * @param given - What the configuration says; the schema has seen it.
 * @param feed - The publication, whose address others are relative to.
 * @returns It with absolute addresses, and every problem at its place.
 */
export function resolvePodcast(
  given: FeedsConfig['podcast'],
  feed: Feed,
): { podcast: boolean | PodcastOptions | undefined; issues: Issue[] } {
  if (typeof given !== 'object') return { podcast: given, issues: [] }
  const { funding, image, newFeedUrl, ...rest } = given
  const issues: Issue[] = []
  const tell = (severity: Issue['severity'], message: string, path: Issue['path'], fix: string) =>
    issues.push({
      ...{ code: 'config-field', severity, message, fix },
      path: ['feeds', 'podcast', ...path],
    })
  const address = (url: string, path: Issue['path']): string => {
    const found = resolveUrl(url, feed.url, 'media')
    const message = `Found the address \`${url.slice(0, 100)}\`, expected an http(s) one, or one from the site's.`
    if (found === undefined) tell('error', message, path, 'Correct the address.')
    return found ?? feed.url
  }
  for (const [index, category] of (given.categories ?? []).entries()) {
    const found = unknownCategory(category)
    if (found) tell('warning', found.message, ['categories', index], found.fix)
  }
  const { guid, owner } = given
  if (guid !== undefined && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(guid)) {
    const message = `Found \`${guid.slice(0, 100)}\`, expected a UUID, such as \`917393e3-1b1e-5cef-ace4-edaa54e1f810\`.`
    tell('warning', message, ['guid'], 'Give the one that directories know it by, or none.')
  }
  if (owner && !owner.email.includes('@')) {
    const message = `Found \`${owner.email.slice(0, 100)}\`, expected an e-mail address.`
    tell('warning', message, ['owner', 'email'], 'Directories write to it to see whose it is.')
  }
  const read = image === undefined ? undefined : safeParseFeed({ ...feed, image })
  for (const issue of read?.issues ?? []) {
    issues.push({ ...issue, path: ['feeds', 'podcast', ...issue.path] })
  }
  return {
    issues,
    podcast: {
      ...rest,
      ...(read?.success && read.feed.image && { image: read.feed.image }),
      ...(newFeedUrl !== undefined && { newFeedUrl: address(newFeedUrl, ['newFeedUrl']) }),
      ...(funding && {
        funding: funding.map(({ text, url }, index) => ({
          text,
          url: address(url, ['funding', index, 'url']),
        })),
      }),
    },
  }
}

/** What is wrong with a category, and what to write. */
function unknownCategory(given: string): { message: string; fix: string } | undefined {
  const [main = '', sub] = given.split('/')
  const below = podcastCategories[main]
  if (below && (sub === undefined || below.includes(sub))) return undefined
  // Many write the one below alone.
  const [above] = Object.entries(podcastCategories).find(([, some]) => some.includes(main)) ?? []
  const meant =
    above === undefined || sub !== undefined
      ? nearest(below ? (sub ?? '') : main, below ?? Object.keys(podcastCategories))
      : `${above}/${main}`
  const names = (below ?? Object.keys(podcastCategories)).map((one) => `\`${one}\``).join(', ')
  const whole = below && meant ? `${main}/${meant}` : meant
  return {
    message: `Found the category \`${given.slice(0, 100)}\`, expected one of Apple Podcasts: directories refuse others.`,
    fix: whole
      ? `Write \`${whole}\`.`
      : below?.length === 0
        ? `Write \`${main}\` alone: it has none below it.`
        : `There are${below ? ` below \`${main}\`` : ''}: ${names}.`,
  }
}

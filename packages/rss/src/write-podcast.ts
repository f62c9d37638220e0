import { checkedUrl, type FeedMetadata, type OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { contact } from './contact.ts'
import type { PodcastOptions } from './podcast-options.ts'
import { writeNames } from './write-names.ts'
import { writePeople } from './write-people.ts'
import { writePodcastImage } from './write-podcast-image.ts'

/**
 * Write what podcast directories ask of a feed.
 *
 * @see {@link https://podcasters.apple.com/support/823-podcast-requirements}
 */
export function writePodcast(
  xml: XmlWriter,
  feed: FeedMetadata,
  podcast: true | PodcastOptions,
  onIssue: OnIssue | undefined,
): void {
  const options = podcast === true ? {} : podcast
  const { categories = [], explicit = false, guid, txt = {}, type = 'episodic' } = options
  const cover = options.image ?? feed.image
  const { authors = [], publisher } = feed
  const names = publisher ? [publisher] : authors
  writeNames(xml, 'itunes:author', names, [publisher ? 'publisher' : 'authors'], onIssue)
  const image = checkedUrl(cover?.url, 'media', ['image', 'url'], undefined)
  if (image) xml.element('itunes:image', undefined, { href: image })
  else
    reportMissing(
      'a picture',
      ['image'],
      'Give the option `podcast.image`, or the feed an `image`: square and 1400 pixels wide or more.',
    )
  for (const category of categories) writeCategory(xml, category)
  if (categories.length === 0)
    reportMissing('a category', ['categories'], 'Give the option `podcast.categories`.')
  xml.element('itunes:explicit', explicit ? 'true' : 'false')
  xml.element('itunes:type', type)
  const owner =
    options.owner ?? [publisher, ...authors].find((one) => one !== undefined && contact(one))
  if (owner?.email) {
    xml.open('itunes:owner')
    writeNames(xml, 'itunes:name', [owner], ['publisher', 'name'], onIssue)
    xml.element('itunes:email', owner.email)
    xml.close()
  } else
    reportMissing(
      'an owner with an e-mail address',
      ['publisher', 'email'],
      'Give the option `podcast.owner`.',
    )
  if (options.complete) xml.element('itunes:complete', 'Yes')
  const moved = checkedUrl(options.newFeedUrl, 'media', ['podcast', 'newFeedUrl'], onIssue)
  if (moved) xml.element('itunes:new-feed-url', moved)
  if (guid) xml.element('podcast:guid', guid)
  if (options.locked !== undefined)
    xml.element('podcast:locked', options.locked ? 'yes' : 'no', { owner: owner?.email })
  for (const [index, { text, url }] of (options.funding ?? []).entries()) {
    const place = checkedUrl(url, 'media', ['podcast', 'funding', index, 'url'], onIssue)
    if (place) xml.element('podcast:funding', text, { url: place })
  }
  for (const purpose in txt) xml.element('podcast:txt', txt[purpose], { purpose })
  writePodcastImage(xml, cover)
  writePeople(xml, authors)

  function reportMissing(what: string, path: string[], fix: string): void {
    // Who only has recordings need not be in a directory.
    if (podcast === true) return
    onIssue?.({
      code: 'incomplete-podcast',
      severity: 'warning',
      message: `The podcast has no ${what.replace(/^an? /, '')}, expected ${what}: some directories refuse it.`,
      path,
      fix,
    })
  }
}

function writeCategory(xml: XmlWriter, category: string): void {
  const [main = '', sub] = category.split('/')
  xml.open('itunes:category', { text: main })
  if (sub) xml.element('itunes:category', undefined, { text: sub })
  xml.close()
}

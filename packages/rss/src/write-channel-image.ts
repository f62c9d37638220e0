import { checkedUrl, type FeedMetadata, type OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/** Write the feed's picture; its title and link are the channel's, as the specification asks. */
export function writeChannelImage(
  xml: XmlWriter,
  feed: FeedMetadata,
  link: string | undefined,
  onIssue: OnIssue | undefined,
): void {
  const { image, icon, publisher } = feed
  const logo = publisher?.image
  const url =
    checkedUrl(image?.url, 'media', ['image', 'url'], onIssue) ??
    checkedUrl(icon, 'media', ['icon'], onIssue) ??
    checkedUrl(logo?.url, 'media', ['publisher', 'image', 'url'], onIssue)
  if (!url || !link) return
  xml.open('image')
  xml.element('url', url)
  xml.plainElement('title', feed.title)
  xml.element('link', link)
  const { width, height, alt } = (url === image?.url && image) || (url === logo?.url && logo) || {}
  // Readers take a picture without a size for 88 by 31; the specification allows no larger ones.
  if (isUpTo(width, 144) && isUpTo(height, 400)) {
    xml.element('width', width)
    xml.element('height', height)
  }
  if (alt) xml.plainElement('description', alt)
  xml.close()
}

function isUpTo(size: number | undefined, most: number): size is number {
  return Number.isInteger(size) && (size as number) > 0 && (size as number) <= most
}

import { checkedUri } from './blob.ts'

/** Attributes of a `<link>` in the head of a page. */
export interface StandardLink {
  rel: 'site.standard.document' | 'site.standard.publication'
  /** Address of the record, with the scheme `at`. */
  href: string
}

/**
 * The links by which a page proves that records are of it: apps show no card without them.
 *
 * @param records - Addresses of the records; those that are not given have no link.
 * @throws `TypeError` for what is no address of such a record.
 * @see {@link https://standard.site/}
 */
export function standardLinks(records: {
  document?: string | undefined
  publication?: string | undefined
}): StandardLink[] {
  return (['document', 'publication'] as const).flatMap((name): StandardLink[] => {
    const uri = records[name]
    const rel = `site.standard.${name}` as const
    return uri === undefined ? [] : [{ rel, href: checkedUri(name, uri, rel) }]
  })
}

/**
 * The file by which a site proves that the record of a publication is its own: plain text, at
 * `/.well-known/site.standard.publication` of the host, or there followed by the path of a site under it.
 *
 * @param uri - Address of the record.
 * @throws `TypeError` for what is no address of such a record.
 */
export function wellKnownPublication(uri: string): string {
  return checkedUri('uri', uri, 'site.standard.publication')
}

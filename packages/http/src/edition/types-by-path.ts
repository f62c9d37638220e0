import { lookup } from 'mrmime'

/** The media type of a file by its name, without parameters. */
export function typeByPath(path: string): string {
  // Of the two types of XML, the one that says nothing of its letters (RFC 7303, section 3).
  if (path.endsWith('.xml')) return 'application/xml'
  // Of OPML no type is registered; this is the one that its programs know.
  return path.endsWith('.opml') ? 'text/x-opml' : (lookup(path) ?? 'application/octet-stream')
}

/** A media type alone: `text/html; charset=utf-8` is `text/html`. */
export function withoutParameters(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** A media type as a response says it: text is UTF-8. */
export function contentType(type: string): string {
  return isText(type) && !/[/+]json$/.test(type) ? `${type}; charset=utf-8` : type
}

/** Whether a type is text, which compression makes smaller. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:xml|json)$|^application\/(?:javascript|manifest)/.test(type)
}

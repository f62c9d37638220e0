import type { OutputName, SiteOutputName } from '../finding.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LiveAnswer } from './live-reader.ts'

/** The media types that programs take for what an output is, the best first. */
const types: { readonly [Name in OutputName | SiteOutputName]?: readonly string[] } = {
  html: ['text/html', 'application/xhtml+xml'],
  markdown: ['text/markdown', 'text/x-markdown', 'text/plain'],
  jsonLd: ['application/ld+json', 'application/json'],
  activitypub: ['application/activity+json', 'application/ld+json', 'application/json'],
  text: ['text/plain'],
  rss: ['application/rss+xml', 'application/xml', 'text/xml'],
  atom: ['application/atom+xml', 'application/xml', 'text/xml'],
  jsonFeed: ['application/feed+json', 'application/json'],
  sitemap: ['application/xml', 'text/xml'],
  robots: ['text/plain'],
  rsl: ['application/rsl+xml', 'application/xml', 'text/xml'],
  tdmRep: ['application/json'],
  trustTxt: ['text/plain'],
}

/** Report an answer whose `Content-Type` is not that of what it holds. */
export function checkMediaType(
  { issues, mediaType, url }: LiveAnswer,
  output: OutputName | SiteOutputName,
  findings: LiveFindings,
): void {
  findings.add(url, ...issues.map((issue) => ({ ...issue, output })))
  const known = types[output] ?? []
  if (known.includes(mediaType)) return
  const message = `Found \`${mediaType || 'nothing'}\` in the header \`Content-Type\`, expected \`${known[0]}\`: programs take it for something else.`
  const fix = 'Set the type for this file on the server.'
  findings.add(
    url,
    found('wrong-media-type', 'error', message, fix, { output, place: 'Content-Type' }),
  )
}

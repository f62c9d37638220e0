#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 (npm): the date of an Atom entry called `published` is atom:updated,
# and the address of the feed's site is the first link, of any rel.
#
# Expected: atom:published where there is one (RFC 4287, section 4.2.9), and for the site the link
# whose rel is "alternate", which is also the meaning of a link without rel (section 4.2.7.2).
# Seen: an article that was corrected a year later is dated a year later, so it shows as new; and a
# feed whose rel="self" stands before its rel="alternate" names its own file as the site.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 >/dev/null
cat >run.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor'

const self = '<link rel="self" href="https://example.com/feed.atom"/>'
const site = '<link rel="alternate" href="https://example.com/"/>'
const feed = (links) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-03-01T10:00:00Z</updated>
  <author><name>Ada Example</name></author>${links}
  <entry>
    <id>https://example.com/a</id><title>First</title><link href="https://example.com/a"/>
    <published>2025-03-01T10:00:00Z</published><updated>2026-03-01T10:00:00Z</updated>
    <content type="text">The article.</content>
  </entry>
</feed>`

const result = extractFromXml(feed(self + site))
const published = result.entries[0].published
const swapped = extractFromXml(feed(site + self)).link
console.log('published 2025, updated 2026, read as:', published)
console.log('site, self first:     ', result.link)
console.log('site, alternate first:', swapped)
process.exit(
  published === '2026-03-01T10:00:00.000Z' &&
    result.link === 'https://example.com/feed.atom' &&
    swapped === 'https://example.com/'
    ? 0
    : 1,
)
JS
node run.mjs

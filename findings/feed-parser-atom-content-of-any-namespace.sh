#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 (npm): the text of an Atom entry is the first child element
# whose local name is "content", in any namespace.
#
# Expected: atom:content, wherever it stands (RFC 4287, section 4.1.2: the order of an entry's
# children has no meaning, and elements of other vocabularies may stand anywhere, section 6.4).
# Seen: where media:content or another foreign "content" stands before it, the entry's text is the
# text of that element: here, a picture's description in place of the article. With the foreign
# element after atom:content, the article is read. A publisher has to write extensions last.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >run.mjs <<'JS'
import { parseFeed } from '@rowanmanning/feed-parser'

const media =
  '<media:content url="https://example.com/cat.jpg" type="image/jpeg">' +
  '<media:description type="plain">A cat on a roof</media:description></media:content>'
const content = '<content type="html">&lt;p&gt;The article.&lt;/p&gt;</content>'
const feed = (children) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  <author><name>Ada Example</name></author>
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link href="https://example.com/a"/>
    ${children}
  </entry>
</feed>`

const before = parseFeed(feed(media + content)).items[0].content
const after = parseFeed(feed(content + media)).items[0].content
console.log('media:content before atom:content:', JSON.stringify(before))
console.log('media:content after atom:content: ', JSON.stringify(after))
process.exit(before === 'A cat on a roof' && after === '<p>The article.</p>' ? 0 : 1)
JS
node run.mjs

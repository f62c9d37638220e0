#!/usr/bin/env bash
# feedparser 2.6.0 (npm): an Atom entry with two authors is given the author of the feed.
#
# Expected: the entry's first author, or both. RFC 4287, section 4.2.1, lets the feed's author stand
# for an entry only where the entry has none of its own.
# Seen: with one author the entry has that name; with two, it has the feed's name, which wrote neither.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error feedparser@2.6.0 >/dev/null
cat >run.mjs <<'JS'
import FeedParser from 'feedparser'

const author = (name) => `<author><name>${name}</name></author>`
const feed = (authors) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2026-01-02T10:00:00Z</updated>
  ${author('The Example Times')}
  <entry>
    <id>https://example.com/a</id><title>First</title><updated>2026-01-02T10:00:00Z</updated>
    <link href="https://example.com/a"/>${authors.map(author).join('')}
    <content type="text">The article.</content>
  </entry>
</feed>`
const read = (xml) =>
  new Promise((resolve, reject) => {
    const parser = new FeedParser({})
    parser.on('error', reject)
    parser.on('readable', () => {
      const item = parser.read()
      if (item) resolve(item.author)
    })
    parser.end(xml)
  })

const one = await read(feed(['Ada Example']))
const two = await read(feed(['Ada Example', 'Bo Example']))
console.log('one author: ', one)
console.log('two authors:', two)
process.exit(one === 'Ada Example' && two === 'The Example Times' ? 0 : 1)
JS
node run.mjs

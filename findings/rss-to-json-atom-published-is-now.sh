#!/usr/bin/env bash
# rss-to-json 2.1.1 (npm): the `published` of an Atom entry is the moment at which the feed is read.
#
# Expected: atom:published, which the entry states.
# Seen: `published` is the reader's clock, at each reading anew; `created` holds atom:updated; the date
# of publication is nowhere. An entry with one author has its name; an entry with two has no author.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error rss-to-json@2.1.1 >/dev/null
cat >run.mjs <<'JS'
import { createServer } from 'node:http'
import rssToJson from 'rss-to-json'

const author = (name) => `<author><name>${name}</name></author>`
const feed = (authors) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://example.com/</id><title>Example</title><updated>2025-03-02T10:00:00Z</updated>
  <entry>
    <id>https://example.com/a</id><title>First</title><link href="https://example.com/a"/>
    <published>2025-03-01T10:00:00Z</published><updated>2025-03-02T10:00:00Z</updated>
    ${authors.map(author).join('')}<content type="text">The article.</content>
  </entry>
</feed>`
const read = async (xml) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/atom+xml').end(xml)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const result = await rssToJson.parse(`http://127.0.0.1:${server.address().port}/`)
  server.close()
  return result.items[0]
}

const start = Date.now()
const one = await read(feed(['Ada Example']))
const two = await read(feed(['Ada Example', 'Bo Example']))
console.log('published (stated: 2025-03-01):', new Date(one.published).toISOString())
console.log('created (atom:updated):        ', new Date(one.created).toISOString())
console.log('one author: ', JSON.stringify(one.author))
console.log('two authors:', JSON.stringify(two.author))
process.exit(
  one.published >= start &&
    one.created === Date.parse('2025-03-02T10:00:00Z') &&
    JSON.stringify(one.author ?? '').includes('Ada') &&
    two.author === undefined
    ? 0
    : 1,
)
JS
node run.mjs

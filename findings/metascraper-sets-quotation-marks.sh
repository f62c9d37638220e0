#!/usr/bin/env bash
# metascraper 5.49.24 (npm): straight quotation marks of a page's title and description come back curly, in
# the English way, whatever the language of the page.
#
# Expected: the text as the page says it, or as its language would set it („Nein“, « Non »).
# Seen: "Nein" of a German page is “Nein”, and what stands in quotation marks as code, "id", does not match
# the text of the page any more.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
  metascraper@5.49.24 metascraper-title@5.49.24 metascraper-description@5.49.24 >/dev/null
cat >page.html <<'HTML'
<!doctype html>
<html lang="de">
<head>
<title>Sie sagte "Nein"</title>
<meta name="description" content="Das Feld &quot;id&quot; fehlt, sagte sie.">
</head>
<body><h1>Sie sagte "Nein"</h1></body>
</html>
HTML
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs'
import metascraper from 'metascraper'
import description from 'metascraper-description'
import title from 'metascraper-title'
const html = readFileSync('page.html', 'utf8')
const read = await metascraper([title(), description()])({ html, url: 'https://www.wikipedia.org/' })
console.log(`${read.title}\n${read.description}`)
JS
node ask.mjs | tee said.txt
grep -qx 'Sie sagte “Nein”' said.txt
grep -qx 'Das Feld “id” fehlt, sagte sie.' said.txt

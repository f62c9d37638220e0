#!/usr/bin/env bash
# hexo 8.1.2 (npm), with `timezone` in _config.yml: a date that states its offset is another instant.
#
# Expected: "2026-06-01T12:00:00Z" and "2026-06-01T12:00:00+02:00" each name one instant, whatever the
# zone of the site or of the machine; `timezone` helps dates that state no offset.
# Seen, for a site in Europe/Berlin: a date in UTC is read as if it were Berlin's wall time (two hours
# early), a date with +02:00 is shifted twice, and the same date in quotes depends on the zone of the
# machine that builds, too. Only a date without an offset, in the site's zone, is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  hexo@8.1.2 hexo-renderer-marked@7.0.1 hexo-renderer-ejs@2.0.0 >/dev/null
npm pkg set hexo.version=8.1.2 >/dev/null
mkdir -p source/_posts themes/plain/layout
cat >_config.yml <<'YML'
title: Example
url: https://example.com
timezone: Europe/Berlin
theme: plain
permalink: :title/
YML
echo '<%- page.date.toISOString() %>' >themes/plain/layout/post.ejs
echo '-' >themes/plain/layout/index.ejs
post() { printf -- '---\ntitle: %s\ndate: %s\n---\nText.\n' "$1" "$2" >"source/_posts/$1.md"; }
post none '2026-06-01 12:00:00'
post utc '2026-06-01T12:00:00Z'
post offset '2026-06-01T12:00:00+02:00'
post quoted '"2026-06-01T12:00:00+02:00"'
build() {
  TZ=$1 npx hexo clean --silent >/dev/null
  TZ=$1 npx hexo generate --silent >/dev/null
  for name in none utc offset quoted; do echo "$name $(cat "public/$name/index.html")"; done
}
build UTC | tee in-utc.txt
echo 'the same, built in New York:'
build America/New_York | tee in-new-york.txt
# What each date means: none 10:00Z (12:00 in Berlin), utc 12:00Z, offset and quoted 10:00Z.
grep -qx 'none 2026-06-01T10:00:00.000Z' in-utc.txt
grep -qx 'utc 2026-06-01T10:00:00.000Z' in-utc.txt
grep -qx 'offset 2026-06-01T08:00:00.000Z' in-utc.txt
grep -qx 'quoted 2026-06-01T08:00:00.000Z' in-utc.txt
grep -qx 'quoted 2026-06-01T04:00:00.000Z' in-new-york.txt

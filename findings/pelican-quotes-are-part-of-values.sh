#!/usr/bin/env bash
# pelican 4.8.0 (Debian 12): front matter between "---" lines is accepted, but it is not YAML.
#
# Expected: a file that begins with "---" and key: value lines, as nearly every other site generator
# writes them, means what YAML says.
# Seen: the fence is taken, and each value is the rest of its line: a quoted title is shown with its
# quotes, [one, two] becomes the two tags "[one" and "two]", and an article whose date or status stands
# in quotes is left out of the site with an error in the log, while the build goes on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
command -v pelican >/dev/null || apt-get install -y --no-install-recommends pelican=4.8.0+dfsg-1 >/dev/null
echo "pelican $(pelican --version)"
mkdir content
cat >content/list.md <<'MD'
---
title: "A quoted title"
date: 2024-01-01 10:00
tags: [one, two]
---

Text.
MD
printf -- '---\ntitle: Quoted date\ndate: "2024-01-01 10:00"\n---\n\nText.\n' >content/date.md
printf -- '---\ntitle: Quoted status\ndate: 2024-01-01 10:00\nstatus: "draft"\n---\n\nText.\n' >content/status.md
printf "SITEURL = 'https://example.com'\nTIMEZONE = 'UTC'\nDEFAULT_LANG = 'en'\n" >pelicanconf.py
pelican content -s pelicanconf.py -o out 2>&1 | tr -s ' \n' ' ' | tee log.txt
echo
grep -h '<title>' out/a-quoted-title.html out/tag/*.html | tee titles.txt
grep -qF '"A quoted title"' titles.txt
grep -qF '[one' titles.txt
grep -qF 'two]' titles.txt
test ! -e out/quoted-date.html
test ! -e out/quoted-status.html
grep -qF 'Processed 1 article' log.txt

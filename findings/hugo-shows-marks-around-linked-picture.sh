#!/usr/bin/env bash
# Hugo 0.111.3 (Debian's package): strong text that holds a picture in a link shows its asterisks.
#
# Expected: `**[![p](a.png)](b)**`, a badge in strong text, is `<strong><a><img></a></strong>`, as
# CommonMark's reference implementation and all other generators that were tried write it.
# Seen: `**<a><img></a>**`, though a link or a picture alone is strong in the same place.
set -euo pipefail
if ! command -v hugo >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends hugo >/dev/null
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
version=$(hugo version)
echo "$version"
mkdir -p content layouts/_default
echo 'title = "Example"' >config.toml
echo '{{ .Content }}' >layouts/_default/single.html
cat >content/page.md <<'MD'
---
title: Page
---

**[![p](a.png)](b)**

**[p](b)** and **![p](a.png)**
MD
hugo --quiet
cat public/page/index.html
case $version in *v0.111.3*) ;; *) echo 'another version'; exit 1 ;; esac
grep -qF '<p>**<a href="b"><img src="a.png" alt="p"></a>**</p>' public/page/index.html
grep -qF '<strong><a href="b">p</a></strong> and <strong><img src="a.png" alt="p"></strong>' public/page/index.html

import { html, type SafeHtml } from '@standfirst/html'
import type { PreviewState } from '../preview-state.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import type { DocumentParts } from './document-parts.ts'
import { help } from './help.ts'
import { icon } from './icon.ts'
import { sidebar } from './sidebar.ts'

/** Write a whole document: the list of articles, and beside it what is shown. */
export function document(state: PreviewState, choice: ViewState, parts: DocumentParts): string {
  const { main, path, title } = parts
  const site = state.site?.config.feed.url
  const overview = path === '/articles'
  return `${html`<!doctype html>
<html lang="en"${choice.scheme ? html` data-scheme="${choice.scheme}"` : false}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${state.title}</title>
<link rel="icon" href="/-/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/-/preview.css">
<script type="module" src="/-/preview.js"></script>
</head>
<body class="${overview ? 'overview' : 'detail'}" data-path="${path}" data-version="${state.version}"${site ? html` data-site="${site}"` : false}>
<a class="skip" href="#main">Skip to what is shown</a>
<header class="top" id="top">
<p class="brand"><a href="${addressOf('/articles', choice)}"><span class="mark" aria-hidden="true"></span>${state.title}</a></p>
<p class="live" id="live" role="status"></p>
${schemeSwitch(path, choice)}
<button type="button" class="button quiet" id="help-button" aria-haspopup="dialog" hidden>Keys <kbd>?</kbd></button>
</header>
${sidebar(state, choice, parts)}
<main class="main" id="main" tabindex="-1">${main}</main>
${help}
</body>
</html>
`}`
}

function schemeSwitch(path: string, choice: ViewState): SafeHtml {
  const schemes = [
    ['system', undefined, 'As the system has it'],
    ['light', 'light', 'Light'],
    ['dark', 'dark', 'Dark'],
  ] as const
  return html`<nav class="switch" aria-label="Colours">${schemes.map(
    ([name, scheme, label]) =>
      html`<a id="scheme-${name}" href="${addressOf(path, { ...choice, scheme })}" title="${label}"${choice.scheme === scheme && html` aria-current="true"`}>${icon(name)}<span class="unseen">${label}</span></a>`,
  )}</nav>`
}

import { html, type SafeHtml } from '@standfirst/html'

/** A page of the newsroom. */
export function layout(title: string, body: SafeHtml, isIn = true): string {
  const menu = isIn
    ? html`<nav><a href="/desk/">Articles</a> <a href="/desk/new">New article</a> <a href="/desk/import">Import</a> <a href="/">The site</a><form method="post" action="/desk/sign-out"><button>Sign out</button></form></nav>`
    : ''
  return String(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Newsroom</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/desk/desk.css"><script src="/desk/editor.js" defer></script></head><body>${menu}<main><h1>${title}</h1>${body}</main></body></html>`,
  )
}

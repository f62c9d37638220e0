import { type SafeHtml, unsafeHtml } from '@standfirst/core'
import { escapeForScript } from './escape-for-script.ts'

/**
 * Put a JSON-LD document in a `<script>` element that can stand anywhere in a page.
 *
 * No string in it can end the script, open a comment or be changed: what `JSON.parse` makes of the
 * script's text is what `JSON.parse(JSON.stringify(value))` is.
 *
 * @param value - What {@linkcode articleToJsonLd} or {@linkcode feedToJsonLd} made, or any JSON; it is
 *   not changed.
 * @see {@link https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements}
 *
 * @example
 * ```ts
 * String(jsonLdScript({ '@type': 'Thing', name: '</script>' }))
 * // '<script type="application/ld+json">{"@type":"Thing","name":"\\u003c/script>"}</script>'
 * ```
 */
export function jsonLdScript(value: object): SafeHtml {
  const json = escapeForScript(JSON.stringify(value) ?? 'null')
  return unsafeHtml(`<script type="application/ld+json">${json}</script>`)
}

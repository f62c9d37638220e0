import { html, type SafeHtml } from '@standfirst/html'
import type { createLowlight } from 'lowlight'

/** The languages that sources are shown in. */
export type SourceLanguage = 'json' | 'markdown' | 'xml' | 'text'

/**
 * Show source text with its syntax in colours. Its text is the source, to the last character.
 *
 * Without the packages `lowlight` and `highlight.js`, it has no colours.
 *
 * @param text - Source; of a very long one only the text is shown, without colours.
 */
export function highlight(text: string, language: SourceLanguage): SafeHtml {
  if (language === 'text' || text.length > longest) return html`${text}`
  if (language === 'xml') return xmlSource(text)
  const front = language === 'markdown' ? (/^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '') : ''
  return html`${colored('yaml', front)}${colored(language, text.slice(front.length))}`
}

const longest = 300_000

/** What colours the syntax, where the packages `lowlight` and `highlight.js` are installed. */
const lowlight = await loadLowlight()

async function loadLowlight(): Promise<Lowlight | undefined> {
  try {
    const [{ createLowlight }, json, markdown, xml, yaml] = await Promise.all([
      import('lowlight'),
      import('highlight.js/lib/languages/json'),
      import('highlight.js/lib/languages/markdown'),
      import('highlight.js/lib/languages/xml'),
      import('highlight.js/lib/languages/yaml'),
    ])
    return createLowlight({
      json: json.default,
      markdown: markdown.default,
      xml: xml.default,
      yaml: yaml.default,
    })
  } catch {
    return undefined
  }
}

/** XML, and the HTML in its CDATA sections with each block on a line of its own. */
function xmlSource(text: string): SafeHtml {
  return html`${text.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/).map((part) => {
    const inner = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(part)?.[1]
    if (inner === undefined) return colored('xml', part)
    const blocks = inner
      .split(blockStart)
      .map((block) => html`<span class="block">${colored('xml', block)}</span>`)
    return html`<span class="hljs-meta">&lt;![CDATA[</span>${blocks}<span class="hljs-meta">]]&gt;</span>`
  })}`
}

const blockStart =
  /(?=<(?:p|h[1-6]|ul|ol|li|figure|figcaption|blockquote|table|tr|pre|hr|dl|audio|video|details|div)[\s>])/

function colored(language: Exclude<SourceLanguage, 'text'> | 'yaml', text: string): SafeHtml {
  return lowlight ? nodes(lowlight.highlight(language, text).children) : html`${text}`
}

type Lowlight = ReturnType<typeof createLowlight>
type Children = ReturnType<Lowlight['highlight']>['children']

function nodes(children: Children): SafeHtml {
  return html`${children.map((node) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return ''
    const { className } = node.properties
    const names = Array.isArray(className) ? className.join(' ') : ''
    return html`<span class="${names}">${nodes(node.children as Children)}</span>`
  })}`
}

import type { ElementContent } from 'hast'
import { childElements, element } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'

/** Whether what stands in a shortcode is code, so that brackets and empty lines in it are its own. */
export function isCodeShortcode({ attributes, content, name }: WordPressShortcode): boolean {
  if (content === undefined) return false
  if (/^(?:source)?code$/.test(name) || languages.has(name)) return true
  return /^(?:cci?|crayon|highlight|prism|pre)$/.test(name) && languageIn(attributes) !== undefined
}

/** What a shortcode of code shows; the name of many is that of their language. */
export function sourceCode({
  attributes,
  content,
  name,
}: WordPressShortcode): ElementContent[] | undefined {
  if (content === undefined) return undefined
  const own = languages.has(name) && !/^(?:plain|text)$/.test(name) ? name : undefined
  const language = languageIn(attributes) ?? own ?? attributes['0']
  const named = language && /^[\w+#-]{1,30}$/.test(language) ? [`language-${language}`] : []
  const text = content.replace(/^\r?\n|\r?\n$/g, '')
  // WordPress keeps what could be markup escaped there.
  const plain = text.includes('&') ? plainOf(text) : text
  return [element('pre', [element('code', [plain], named.length ? { className: named } : {})])]
}

function languageIn({ lang, language }: Readonly<Record<string, string>>): string | undefined {
  return language ?? lang
}

/** The names that SyntaxHighlighter has shortcodes for. */
const languages: ReadonlySet<string> = new Set(
  'actionscript3 as3 bash c coldfusion cpp csharp css delphi diff erlang fsharp go groovy haskell html java javafx javascript js json jsx matlab matlabkey objc perl php plain powershell python py r rails ruby scala shell sql swift text vb xml yaml'.split(
    ' ',
  ),
)

function plainOf(text: string): string {
  const { tree } = parseHtml(`<pre>\n${text.replaceAll('<', '&lt;')}</pre>`, 'fragment')
  const [pre] = tree ? childElements(tree) : []
  const [only] = pre?.children ?? []
  return only?.type === 'text' ? only.value : text
}

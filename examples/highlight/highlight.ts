import { type CodeNode, type SafeHtml, unsafeHtml } from '@standfirst/core'
import { createHighlighterCoreSync } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import css from 'shiki/langs/css.mjs'
import shell from 'shiki/langs/shellscript.mjs'
import typescript from 'shiki/langs/typescript.mjs'
import dark from 'shiki/themes/github-dark-high-contrast.mjs'
import light from 'shiki/themes/github-light-high-contrast.mjs'

const highlighter = createHighlighterCoreSync({
  engine: createJavaScriptRegexEngine(),
  langs: [css, shell, typescript],
  themes: [dark, light],
})

/**
 * Code in colours, for `options.nodes.code` of `renderHtml`: light and dark, without a script in the
 * page. Code of a language that isn't loaded stays as it is.
 *
 * `unsafeHtml` says that the HTML is safe, and it is: shiki escapes the code and writes no other text
 * of the article.
 */
export function highlight({ lang, value }: CodeNode): SafeHtml | undefined {
  if (!lang || !highlighter.getLoadedLanguages().includes(lang)) return undefined
  return unsafeHtml(
    highlighter.codeToHtml(value, {
      lang,
      themes: { dark: 'github-dark-high-contrast', light: 'github-light-high-contrast' },
      defaultColor: 'light-dark()',
    }),
  )
}

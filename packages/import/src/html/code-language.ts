import type { Element } from 'hast'
import { attribute, classes, hasClass } from './hast.ts'

/** The language that an element names by a class or an attribute. */
export function languageOf(one: Element): string | undefined {
  const names = classes(one)
  const said = ['dataLang', 'dataLanguage', 'dataCodeBlockLang', 'dataEnlighterLanguage'].map(
    (name) => attribute(one, name),
  )
  const ofBlob = attribute(one, 'dataTagsearchLang')?.toLowerCase()
  // `brush: python;` of SyntaxHighlighter is two classes.
  const brush = names[names.indexOf('brush:') + 1]
  const confluence = /\bbrush:\s*([\w+#.-]+)/.exec(
    attribute(one, 'dataSyntaxhighlighterParams') ?? '',
  )?.[1]
  const highlighted = hasClass(one, 'hljs') ? names.find((name) => name !== 'hljs') : undefined
  // Hexo writes it beside the class of the figure.
  const hexo =
    one.tagName === 'figure' && names[0] === 'highlight' && names.length === 2
      ? names[1]
      : undefined
  const found = [
    ...names.map(
      (name) => /^(?:language|lang|highlight-source|brush:)[-:]?([\w+#.-]+)/.exec(name)?.[1],
    ),
    names.includes('brush:') ? brush : undefined,
    ...said,
    ofBlob,
    // What SyntaxHighlighter draws ends with the name of its brush, what GitHub does with a type.
    hasClass(one, 'syntaxhighlighter') ? names.findLast((name) => !states.test(name)) : undefined,
    hasClass(one, 'blob-wrapper') ? /\btype-(\S+)/.exec(names.join(' '))?.[1] : undefined,
    confluence,
    // Sphinx has it in the class of what holds the code.
    one.tagName === 'div' && names.includes('notranslate') ? ofSphinx(names) : undefined,
    one.tagName === 'pre' ? attribute(one, 'lang') : undefined,
    // Pandoc has it beside the class that it gives all code.
    names[0] === 'sourceCode' ? names.find((name) => !ofPandoc.test(name)) : undefined,
    highlighted,
    hexo,
    // As old renderers of Markdown write it.
    one.tagName === 'code' && names.length === 1 && plainNames.test(names[0] ?? '')
      ? names[0]
      : undefined,
  ]
  return found
    .map((name) => name?.replace(/;$/, ''))
    .find((name) => name !== undefined && /^[A-Za-z\d][\w+#.-]{0,30}$/.test(name))
}

/** Languages that are known by a class of their name alone, which for others may be one of style. */
const plainNames =
  /^(?:bash|c|clojure|cpp|csharp|css|dart|diff|elixir|erlang|fsharp|go|golang|graphql|groovy|haskell|html|ini|java|javascript|js|json|jsx|julia|kotlin|lisp|lua|makefile|nix|ocaml|perl|php|powershell|python|r|ruby|rust|scala|scss|sh|shell|sql|swift|toml|ts|tsx|typescript|xml|yaml|yml|zig)$/

/** Classes of code that Pandoc and Quarto have besides its language. */
const ofPandoc = /^(?:sourceCode|number(?:Lines|Source|s|ed)?|literate|code-[\w-]+|cell-[\w-]+)$/

const states = /^(?:syntaxhighlighter|nogutter|collapsed|ie|printing|notranslate|show|wordpress)$/

function ofSphinx(names: readonly string[]): string | undefined {
  const found = names.map((name) => /^highlight-([\w+#.-]+)$/.exec(name)?.[1]).find(Boolean)
  return found && !/^(?:default|none|text)$/.test(found) ? found : undefined
}

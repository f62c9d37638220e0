import type { Element } from 'hast'
import { attribute, classes, hasClass } from './hast.ts'

/** The language that an element names by a class or an attribute. */
export function languageOf(one: Element): string | undefined {
  const names = classes(one)
  const said = ['dataLang', 'dataLanguage', 'dataEnlighterLanguage'].map((name) =>
    attribute(one, name),
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
      (name) => /^(?:language|lang|highlight-source|brush:)-?([\w+#.-]+)/.exec(name)?.[1],
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
    highlighted,
    hexo,
  ]
  return found
    .map((name) => name?.replace(/;$/, ''))
    .find((name) => name !== undefined && /^[A-Za-z\d][\w+#.-]{0,30}$/.test(name))
}

const states = /^(?:syntaxhighlighter|nogutter|collapsed|ie|printing|notranslate|show|wordpress)$/

function ofSphinx(names: readonly string[]): string | undefined {
  const found = names.map((name) => /^highlight-([\w+#.-]+)$/.exec(name)?.[1]).find(Boolean)
  return found && !/^(?:default|none|text)$/.test(found) ? found : undefined
}

import type { CodeSyntax } from './kept-text.ts'

/**
 * Code with shortcodes as comments of Hugo, which show what is in them. One that nothing ends reaches
 * to a comment of HTML after the code.
 *
 * @see {@link https://gohugo.io/content-management/shortcodes/}
 */
export const hugoCode: CodeSyntax = {
  keep(code) {
    let kept = ''
    let at = 0
    for (;;) {
      const open = /\{\{([<%])/.exec(code.slice(at))
      if (!open) return { code: kept + code.slice(at) }
      const from = at + open.index
      const end = open[1] === '<' ? '>}}' : '%}}'
      const to = code.indexOf(end, from + 3)
      kept += `${code.slice(at, from)}${open[0]}/*`
      if (to < 0) return { code: kept + code.slice(from + 3), after: `*/${end}` }
      kept += `${code.slice(from + 3, to)}*/${end}`
      at = to + end.length
    }
  },
  restore(code) {
    let restored = ''
    let at = 0
    for (;;) {
      const open = /\{\{([<%])\/\*/.exec(code.slice(at))
      if (!open) return restored + code.slice(at)
      const from = at + open.index
      const end = open[1] === '<' ? '>}}' : '%}}'
      const to = code.indexOf(`*/${end}`, from + 5)
      restored += `${code.slice(at, from)}${open[0].slice(0, 3)}`
      if (to < 0) return restored + code.slice(from + 5)
      restored += code.slice(from + 5, to) + end
      at = to + 2 + end.length
    }
  },
}

import type { MarkdownPreset } from '../front-matter/preset.ts'

/**
 * Code without the comments by which its tool marks lines, and which it shows nobody: `// [!code focus]` of
 * VitePress, `// highlight-next-line` of Docusaurus.
 *
 * @see {@link https://vitepress.dev/guide/markdown#colored-diffs-in-code-blocks}
 * @see {@link https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments}
 */
export function withoutCodeNotes(code: string, preset: MarkdownPreset | undefined): string {
  const note = preset && notes[preset]
  if (!note?.sign.test(code)) return code
  return code
    .split('\n')
    .flatMap((line) => {
      const [all] = note.comment.exec(line) ?? []
      if (all === undefined) return [line]
      const rest = line.slice(0, line.length - all.length)
      return rest.trim() === '' ? [] : [rest.trimEnd()]
    })
    .join('\n')
}

const notes: Readonly<Partial<Record<MarkdownPreset, { sign: RegExp; comment: RegExp }>>> = {
  docusaurus: {
    sign: /highlight-(?:next-line|start|end)/,
    comment:
      /^\s*(?:\/\/|\/\*|\{\s*\/\*|<!--|#|--|%|;)\s*highlight-(?:next-line|start|end)\s*(?:\*\/\s*(?:\}\s*)?|-->\s*)?$/,
  },
  vitepress: {
    sign: /\[!code /,
    comment:
      /(?:\/\/|\/\*|<!--|#|--|%{1,2}|;{1,2}|")\s*\[!code (?:\+\+|--|focus|hl|highlight|error|warning|info)(?::\d+)?\]\s*(?:(?:\*\/|-->)\s*)?$/,
  },
}

/** Whether a tool shows less of code than there is. */
export function hasCodeNotes(code: string, preset: MarkdownPreset): boolean {
  return withoutCodeNotes(code, preset) !== code
}

/** The name of a footnote: without white space and brackets, which Markdown can't carry in one. */
export function footnoteName(node: { identifier: string; label?: string | null | undefined }): {
  identifier: string
  label?: string
} {
  const label =
    (node.label ?? node.identifier).trim().replace(/[\s[\]\\^`*_<>&|~:!@.]+/g, '-') || '-'
  const identifier = label.toLowerCase()
  return identifier === label ? { identifier } : { identifier, label }
}

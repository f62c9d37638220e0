/** Names of the files that are read as Markdown; those in `.mdx` may hold components. */
export const markdownName: RegExp = /\.(?:md|markdown|mdx)$/i

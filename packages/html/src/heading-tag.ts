/** A heading; below rank 6 there is none, so that what would stand deeper is rank 6. */
export function headingTag(rank: number, html: string, attributes = ''): string {
  const name = `h${Math.min(6, rank)}`
  return `<${name}${attributes}>${html}</${name}>`
}

/** A number of things: `1 character`, `2 characters`. */
export function counted(number: number, name: string): string {
  return number === 1 ? `1 ${name}` : `${number} ${name}s`
}

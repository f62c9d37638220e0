/** The file that says each member, all of them the same. */
export function filesOf(
  members: Readonly<Record<string, unknown>>,
  file: string,
): Record<string, string> {
  return Object.fromEntries(Object.keys(members).map((key) => [key, file]))
}

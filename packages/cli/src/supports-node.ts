/**
 * Whether a version of Node.js is one that the program runs on: 22.12 or later, as `engines` says.
 *
 * This and what begins the program must themselves run on older ones.
 */
export function supportsNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

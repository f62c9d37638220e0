/**
 * Pack a language's labels for bundles. These are ASCII, where a letter of another script takes six
 * characters: here the letters that a script has next to each other become ASCII, one character each.
 *
 * @param labels - Labels, one a line.
 * @returns A line with the distance from the ASCII characters to the letters, empty where there is none,
 *   then the labels: `.` to `z` are moved by it. What was ASCII has `~` before it, save places to fill.
 */
export function packLabels(labels: string): string {
  const offset = bestOffset(labels)
  if (offset === undefined) return `\n${labels}`
  const packed = labels.replace(/\{\w+\}|[.-z]|[^\0-~]/g, (found) => {
    if (/^[.-z]/.test(found)) return `~${found}`
    const moved = found.charCodeAt(0) - offset
    return found[0] !== '{' && moved >= first && moved <= last ? String.fromCharCode(moved) : found
  })
  return `${offset}\n${packed}`
}

const first = '.'.charCodeAt(0)
const last = 'z'.charCodeAt(0)

/** Where most letters are; none where it would be few. */
function bestOffset(labels: string): number | undefined {
  const codes = Array.from(labels, (letter) => letter.charCodeAt(0)).filter((code) => code > 0x2ff)
  const covered = (offset: number) =>
    codes.filter((code) => code - offset >= first && code - offset <= last).length
  const offsets = codes.map((code) => code - last).sort((a, b) => covered(b) - covered(a))
  const best = offsets[0] ?? 0
  return covered(best) > 40 ? best : undefined
}

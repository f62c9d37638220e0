import type { MediaSource } from '@standfirst/http'

/** Files that are held in memory; the tag of one is its path and its length. */
export function memoryMedia(
  files: Readonly<Record<string, string>>,
  changedAt: number,
): MediaSource {
  return {
    async open(path) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined
      if (text === undefined) return undefined
      const bytes = new TextEncoder().encode(text)
      return {
        size: bytes.length,
        changedAt,
        tag: `${path.length}-${bytes.length}`,
        read: (start, end) => bytes.slice(start, end + 1),
      }
    },
  }
}

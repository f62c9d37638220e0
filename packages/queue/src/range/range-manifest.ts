/** The sum of a range: the first line of its manifest. */
export interface RangeSum {
  range: number
  /** Articles that were rendered. */
  articles: number
  /** Articles of the plan that nobody may read any more. */
  gone: number
  objects: number
  bytes: number
}

/** An object of a range: a line of its manifest. */
export interface RangeObject {
  /** Of the article. */
  id: string
  revision: number
  path: string
  bytes: number
  sha256: string
}

/** Write the manifest of a range: the same bytes, whoever has rendered it, and when. */
export function writeRangeManifest(sum: RangeSum, objects: readonly RangeObject[]): string {
  return [sum, ...objects].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The sum of a range, from its manifest. */
export function sumOf(manifest: string): RangeSum {
  return JSON.parse(manifest.slice(0, manifest.indexOf('\n')))
}

/** Whether the manifest of a range is all there: a machine that lost its power may leave a part of it. */
export function isWholeManifest(manifest: string): boolean {
  try {
    return sumOf(manifest).objects === objectsOf(manifest).length
  } catch {
    return false
  }
}

/** The objects of a range, from its manifest. */
export function objectsOf(manifest: string): RangeObject[] {
  return manifest
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line))
}

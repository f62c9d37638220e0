/**
 * The bytes of a file that was packed by itself (gzip), and not only on its way, as sitemaps may be; what is
 * larger than it may be, or broken, stays as it is.
 */
export async function unpacked(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > maxBytes) {
        await reader.cancel()
        return bytes
      }
      parts.push(value)
    }
  } catch {
    return bytes
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

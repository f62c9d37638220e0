/** Whether bytes are packed (gzip), or begin an archive (tar). */
export function isArchive(start: Uint8Array): boolean {
  return isPacked(start) || isTar(start)
}

/** Whether bytes are packed by gzip (RFC 1952, section 2.3.1). */
export function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

/** Whether bytes begin an archive as POSIX has it: its name stands at the 257th byte. */
export function isTar(start: Uint8Array): boolean {
  return String.fromCharCode(...start.subarray(257, 262)) === 'ustar'
}

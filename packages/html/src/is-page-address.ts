/**
 * Whether an address may stand in a page of the developer's own: http or https, or relative to the page;
 * never one that runs, or leaves the scheme to chance (`//host`).
 *
 * @param address - As it is written, without the characters that HTML forbids.
 */
export function isPageAddress(address: string): boolean {
  // Browsers pass over white space and control characters.
  const plain = address.replace(/[\s\p{Cc}]/gu, '')
  return /^https?:\/\//i.test(plain) || !/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(plain)
}

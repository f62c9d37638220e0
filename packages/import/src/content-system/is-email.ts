/** Whether a name is an address of e-mail, which is never carried on. */
export function isEmail(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name.trim())
}

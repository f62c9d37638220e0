/** Where rendered files are put: names with `/` between their parts, and bytes. */
export interface ObjectStore {
  /** Get an object; `undefined` if there is none. */
  get(name: string): Promise<Uint8Array | undefined>
  /** Whether there is an object. */
  has(name: string): Promise<boolean>
  /**
   * Put an object in place of what is there. Who reads meanwhile, and who looks after a crash, sees the old one or
   * the new one, and never a part.
   */
  put(name: string, content: string | Uint8Array, type: string): Promise<void>
}

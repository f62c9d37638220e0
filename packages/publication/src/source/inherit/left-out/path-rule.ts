/** Whether a path, from the folder of a configuration, is one that it leaves out. */
export type PathRule = (path: string) => boolean

/** The rule of a configuration that leaves out nothing. */
export const nothing: PathRule = () => false

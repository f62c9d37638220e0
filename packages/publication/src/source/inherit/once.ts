/** Gives what was made for a name before. */
export type Once = <Value>(name: string, make: () => Value) => Value

/** What is wrong with a value, as a schema says it. */
export type Fault = {
  /** From the value to what is wrong. */
  path: (string | number)[]
  /** Whether the value is none of the kind at all: of two kinds, the other may have been meant. */
  stops: boolean
} & (
  | { kind: 'type'; expected: string }
  | { kind: 'value'; values: readonly (string | number)[] }
  | { kind: 'small' | 'big'; bound: number }
  | { kind: 'text'; expected: string }
  /** With what the object may have. */
  | { kind: 'keys'; keys: string[]; known: string[] }
  | { kind: 'variant'; member: string }
  | { kind: 'union'; options: Fault[][] }
)

/** A value of another type than a schema takes. */
export function wrongType(expected: string): Fault[] {
  return [{ kind: 'type', path: [], stops: true, expected }]
}

/** Add the faults of a member to those of what holds it. */
export function addFaults(faults: Fault[], of: Fault[], key: string | number): void {
  for (const fault of of) {
    fault.path.unshift(key)
    faults.push(fault)
  }
}

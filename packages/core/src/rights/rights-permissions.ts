import type { AiPermissions, Permission, Rights } from '../model/rights.ts'
import { soldUse } from './contradictions.ts'

/**
 * What a policy says of each use, with what follows from its payment: a use that is sold is
 * `conditional`.
 *
 * @param rights - Policy that holds; it is not changed.
 * @returns Known permissions only, of objects that skipped the gate too.
 */
export function rightsPermissions({ ai, payment }: Rights): AiPermissions {
  const sold = payment && Object.hasOwn(soldUse, payment.kind) ? soldUse[payment.kind] : undefined
  const permissions: AiPermissions = {}
  for (const use of ['search', 'input', 'train'] as const) {
    const permission: Permission | undefined =
      ai?.[use] ?? (use === sold ? 'conditional' : undefined)
    if (permission === 'allow' || permission === 'deny' || permission === 'conditional') {
      permissions[use] = permission
    }
  }
  return permissions
}

import type { CaseRole, CaseRoleInput } from '../../../shared/domain/register/caseRole.ts'
import { notFound, type Outcome } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, type Saved, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes of a role. An actor that is not chosen yet is ''. */
export type RoleWriting = Omit<CaseRoleInput, 'id' | 'caseId' | 'expectedRevision'> & { readonly actorName: string }

export const roleRowId = (id: string): string => `roll-${id}`

export const writingOfRole = ({ actorId, actorName, contactId, role, since, until, conflictNote }: CaseRole): RoleWriting => ({
  actorId,
  actorName,
  contactId,
  role,
  since,
  until,
  conflictNote,
})

const EMPTY: RoleWriting = { actorId: '', actorName: '', contactId: null, role: 'participant', since: null, until: null, conflictNote: '' }

/** What is said beside the field until an actor is chosen. */
export const withoutActor: Outcome<never> = { ok: false, error: { code: 'invalid-input', issues: [{ path: 'actorId', code: 'required' }] } }

/** Writes a role under its id. */
export async function saveRole(id: string, caseId: string, writing: RoleWriting, expectedRevision: number): Promise<Outcome<Saved<RoleWriting>>> {
  const { actorName: _name, ...content } = writing
  if (content.actorId === '') return withoutActor
  return savedAs(await api.roles.save({ id, caseId, expectedRevision, ...content }), writingOfRole)
}

/** A role, new or stored, which saves itself once its actor is chosen. */
export function useRoleDraft(id: string, caseId: string, stored: CaseRole | null): AutosavedDraft<RoleWriting> {
  return useAutosavedDraft<RoleWriting>({
    key: `caseRole:${id}`,
    initial: stored ? writingOfRole(stored) : EMPTY,
    revision: stored?.revision ?? 0,
    save: (writing, expectedRevision) => saveRole(id, caseId, writing, expectedRevision),
    read: async () => {
      const all = await api.roles.listForCase({ caseId })
      const found = all.ok ? all.value.find((role) => role.id === id) : undefined
      if (all.ok && !found) return { ok: false, error: notFound('caseRole').error }
      return mapOutcome(all, () => ({ value: found ? writingOfRole(found) : EMPTY, revision: found?.revision ?? 0 }))
    },
  })
}

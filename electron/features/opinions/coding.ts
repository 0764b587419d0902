import type { Coding } from '../../../shared/domain/dialogue/opinion.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { addCoding, findOpinion, removeCoding } from '../../db/repositories/opinions.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'

type Input = Parameters<Handlers<'store'>['opinions']['code']>[0]

const idsOf = (codings: readonly Coding[]): string[] => codings.map(({ opinionId }) => opinionId)

/**
 * Puts opinions under themes and takes them away. The window draws it at once by itself, so that only what counts
 * them is told: five thousand opinions are not read again for each key.
 */
export function code(context: StoreContext, { caseId, add, remove }: Input): Record<string, never> {
  return write(context, { caseId: null, topics: ['coding'] }, ({ record }) => {
    loadOpenCase(context, caseId)
    const themes = new Set(themesOf(context.connection, caseId).map(({ id }) => id))
    if (add.some(({ themeId }) => !themes.has(themeId))) throw notFound('theme')
    const before = [...new Set([...idsOf(add), ...idsOf(remove)])].map((id) => {
      const found = findOpinion(context.connection, id)
      if (found?.caseId !== caseId) throw notFound('opinion')
      return found
    })
    for (const coding of remove) removeCoding(context.connection, coding)
    for (const coding of add) addCoding(context.connection, coding)
    for (const { id, themeIds } of before) {
      const after = findOpinion(context.connection, id)?.themeIds ?? []
      record({ caseId, entity: 'opinionThemes', entityId: id, before: { themeIds }, after: { themeIds: after } })
    }
    return {}
  })
}

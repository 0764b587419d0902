import { useQuery } from '@tanstack/react-query'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { queries } from '../../../bridge/queries.ts'
import { ComboField } from '../../../components/fields/index.ts'
import type { ItemWriter } from './ItemFields.tsx'

/** Who is responsible: an actor of the case, the city, or anybody else by name. */
export function ResponsibleField({ form, caseId }: { readonly form: ItemWriter; readonly caseId: string }) {
  const { data } = useQuery(queries.caseRoles(caseId))
  const actors = data ?? []
  const names = [...new Set([...actors.map(({ actorName }) => actorName), planWords.city])]
  const choose = (responsible: string) => {
    const actor = actors.find(({ actorName }) => actorName === responsible)
    form.patch({ responsible, responsibleActorId: actor?.actorId ?? null })
  }
  return (
    <ComboField
      label={planWords.responsible}
      helperText={planWords.responsibleHelp}
      options={names}
      value={form.value.responsible}
      error={form.issueFor('responsible') ?? form.issueFor('responsibleActorId') ?? null}
      onChange={choose}
    />
  )
}

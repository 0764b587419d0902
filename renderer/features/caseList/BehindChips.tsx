import type { CaseFilter } from '../../../shared/domain/caseList.ts'
import { behindNames, numbersWords } from '../../../shared/text/catalogue/numbers.ts'
import { FilterChip } from '../../components/FilterChip.tsx'
import { setFilter } from '../../state/caseList.ts'

/** What a number that was opened has narrowed the list to; each can be taken away. */
export function BehindChips({ filter: { decided, having, area } }: { readonly filter: CaseFilter }) {
  return (
    <>
      {decided && <FilterChip chosen label={numbersWords.decision(decided.kind, decided.outcome)} onToggle={() => setFilter({ decided: null })} />}
      {having && <FilterChip chosen label={behindNames[having]} onToggle={() => setFilter({ having: null })} />}
      {area && <FilterChip chosen label={behindNames.area(area)} onToggle={() => setFilter({ area: '' })} />}
    </>
  )
}

import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { correctionText } from '../../../../shared/text/catalogue/corrections.ts'
import { actorKindName, actorText, registerText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { PageHead } from '../../../components/PageHead.tsx'
import { useHashTarget } from '../../../components/useHashTarget.ts'
import { MergedList } from '../../duplicates/index.ts'
import { ContactsSection } from '../contacts/ContactsSection.tsx'
import { ActorCommitments } from './ActorCommitments.tsx'
import { ActorFacts } from './ActorFacts.tsx'
import { ActorHistory } from './ActorHistory.tsx'
import { ActorRoles } from './ActorRoles.tsx'
import { ActorTimeline } from './ActorTimeline.tsx'
import { useRemoveActor } from './useRemoveActor.ts'

interface ActorScreenProps {
  readonly view: ActorView
  readonly model: ProcessModel
}

/** All that is known of an actor: what it is, who is there, what it does in cases and what has happened. */
export function ActorScreen({ view, model }: ActorScreenProps) {
  const { actor, contacts, roles } = view
  const remove = useRemoveActor(actor)
  const navigate = useNavigate()
  useHashTarget()
  const caseCount = new Set(roles.map(({ caseId }) => caseId)).size
  const facts = [actorKindName(model, actor.kind), actor.area, registerText.contacts(contacts.length), registerText.cases(caseCount)]
  return (
    <>
      <PageHead
        title={actor.name}
        facts={<bdi>{facts.filter(Boolean).join(' · ')}</bdi>}
        menu={[{ label: correctionText.menu, onSelect: () => void navigate(paths.correction('registerActor', actor.id)) }, { label: actorText.remove, onSelect: () => void remove() }]}
      />
      <Box sx={{ containerType: 'inline-size' }}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            '@container (min-width: 46rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.1fr)', columnGap: 5 },
          }}
        >
          <Box>
            <ActorFacts actor={actor} model={model} />
            <ActorHistory actorId={actor.id} />
            <MergedList winnerId={actor.id} />
          </Box>
          <Box>
            <ContactsSection actorId={actor.id} contacts={contacts} />
            <ActorRoles view={view} />
            <ActorCommitments commitments={view.commitments} />
            <ActorTimeline view={view} model={model} />
          </Box>
        </Box>
      </Box>
    </>
  )
}

import AddOutlined from '@mui/icons-material/AddOutlined'
import { useNavigate } from 'react-router'
import { duplicatesText } from '../../../../shared/text/catalogue/duplicates.ts'
import { registerText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { LinkButton } from '../../../components/RouterLink.tsx'
import { useRegisterMenu } from '../../imports/index.ts'
import { ActorGrid } from './ActorGrid.tsx'
import { ActorFilterBar } from './ActorFilterBar.tsx'
import { NoActors } from './NoActors.tsx'
import { type ShownActors, useShownActors } from './useShownActors.ts'

function Content({ actors }: { readonly actors: ShownActors }) {
  if (actors.error) return <ErrorNotice error={actors.error} onRetry={actors.retry} />
  if (actors.total === null || !actors.model) return <LoadingState />
  return actors.total === 0 ? <NoActors /> : <ActorGrid total={actors.total} selection={actors.selection} model={actors.model} />
}

/** The whole register, however many there are. */
export function ActorListPage() {
  const actors = useShownActors()
  const menu = useRegisterMenu()
  const navigate = useNavigate()
  return (
    <>
      <PageHead
        title={registerText.title}
        menu={[...menu, { label: duplicatesText.link, onSelect: () => void navigate(paths.duplicates) }]}
        facts={<span aria-live="polite">{actors.total === null ? '\u00A0' : registerText.count(actors.total)}</span>}
        action={
          <LinkButton to={paths.newActor} variant="contained" startIcon={<AddOutlined />}>
            {registerText.newActor}
          </LinkButton>
        }
      />
      {actors.model && <ActorFilterBar model={actors.model} />}
      <Content actors={actors} />
    </>
  )
}

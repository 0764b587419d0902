import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { actorText } from '../../../../shared/text/catalogue/register.ts'
import { paths } from '../../../app/paths.ts'
import { appErrorOf } from '../../../bridge/appErrorOf.ts'
import { queries } from '../../../bridge/queries.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { LinkButton } from '../../../components/RouterLink.tsx'
import { ActorScreen } from './ActorScreen.tsx'

const isUnknown = (error: unknown): boolean => ['not-found', 'invalid-input'].includes(appErrorOf(error)?.code ?? '')

function ActorFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (!isUnknown(error))
    return (
      <>
        <PageHead title={actorText.unread} />
        <ErrorNotice error={error} onRetry={onRetry} />
      </>
    )
  return (
    <>
      <PageHead title={actorText.unknown} />
      <EmptyState
        sentence={actorText.unknownExplained}
        action={
          <LinkButton to={paths.actors} variant="outlined">
            {actorText.toRegister}
          </LinkButton>
        }
      />
    </>
  )
}

/** The page of one actor. */
export function ActorPage() {
  const { actorId = '' } = useParams()
  const view = useQuery(queries.actorView(actorId))
  const model = useQuery(queries.processModel(''))
  // An actor that is gone is gone; any other fault leaves what is on screen.
  if (isUnknown(view.error)) return <ActorFailure error={view.error} onRetry={() => void view.refetch()} />
  if (view.data && model.data) return <ActorScreen key={actorId} view={view.data} model={model.data} />
  const failed = [view, model].find(({ isError }) => isError)
  if (failed) return <ActorFailure error={failed.error} onRetry={() => void failed.refetch()} />
  return <LoadingState label={actorText.loading} />
}

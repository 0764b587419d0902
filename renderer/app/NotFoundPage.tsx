import { shellText } from '../../shared/text/catalogue/shell.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { LinkButton } from '../components/RouterLink.tsx'
import { paths } from './paths.ts'

/** An address that leads nowhere, e.g. from an older version of the app. */
export function NotFoundPage() {
  return (
    <>
      <PageHead title={shellText.notFound.title} />
      <EmptyState
        sentence={shellText.notFound.sentence}
        action={
          <LinkButton to={paths.overview} variant="outlined">
            {shellText.notFound.action}
          </LinkButton>
        }
      />
    </>
  )
}

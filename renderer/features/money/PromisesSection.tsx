import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { commitmentStateNames } from '../../../shared/text/catalogue/commitments.ts'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'


/** What the actors have promised, from where it is recorded. */
export function PromisesSection({ view }: { readonly view: MoneyView }) {
  return (
    <Section title={words.promises}>
      <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{words.promisesHelp}</Typography>
      {view.commitments.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words.noPromises}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {view.commitments.map(({ id, actorId, actorName, description, amountKronor, state }) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <RouterLink to={paths.actor(actorId)}>{actorName}</RouterLink>
            {': '}
            <bdi>{description}</bdi>
            <Typography variant="body2" component="span" sx={{ color: 'text.secondary', display: 'block' }}>
              {[commitmentStateNames[state], ...(amountKronor === null ? [] : [formatKronor(amountKronor)])].join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
}

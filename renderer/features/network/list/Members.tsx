import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ActorListView } from '../../../../shared/domain/network/actorList.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { paths } from '../../../app/paths.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { notifyFailure, offerUndo } from '../../../state/notices.ts'
import { ActorPicker } from '../ActorPicker.tsx'
import { ROWS } from '../LinkRow.tsx'

const texts = networkTexts.lists

async function change(listId: string, add: string[], remove: string[]): Promise<boolean> {
  try {
    unwrap(await api.actorLists.changeMembers({ listId, add, remove }))
    return true
  } catch (error) {
    notifyFailure(failureSentence(error))
    return false
  }
}

async function takeOut(listId: string, actorId: string, name: string): Promise<void> {
  if (await change(listId, [], [actorId])) offerUndo(texts.memberRemoved(name), () => change(listId, [actorId], []))
}

/** Who stands in the list; chosen members come and go here. */
export function Members({ view }: { readonly view: ActorListView }) {
  const { list, members, total } = view
  const isChosen = list.filter === null
  return (
    <Section title={texts.members}>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>
        {[total === 0 ? texts.none : texts.count(total), total > members.length ? texts.most(members.length) : ''].filter(Boolean).join(' ')}
      </Typography>
      {isChosen && (
        <ActorPicker label={texts.addMember} except={members.map(({ id }) => id)} onPick={(actorId) => void change(list.id, [actorId], [])} />
      )}
      <Box component="ul" aria-label={texts.members} sx={{ ...ROWS, mt: 2 }}>
        {members.map(({ id, name, area }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', py: 0.75, minHeight: 40, borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
              <RouterLink to={paths.actor(id)}>
                <bdi>{name}</bdi>
              </RouterLink>
            </Box>
            <Typography sx={{ color: 'text.secondary', flex: '0 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>{area}</Typography>
            {isChosen && (
              <Button size="small" aria-label={texts.removeNamed(name)} onClick={() => void takeOut(list.id, id, name)}>
                {texts.removeMember}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  )
}

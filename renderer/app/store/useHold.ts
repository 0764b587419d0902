import { useQuery } from '@tanstack/react-query'
import type { Hold } from '../../../shared/domain/hold.ts'
import { guardText } from '../../../shared/text/catalogue/guard.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'
import { askForStoreHelp } from '../../state/shell.ts'
import { useStoreStatus } from './useStoreStatus.ts'

/** Why nothing is written for the time being; null = all is well, or the store cannot say. */
export function useHold(): Hold | null {
  const { isReady } = useStoreStatus()
  const { data } = useQuery({ ...queries.hold(), enabled: isReady })
  return isReady ? (data?.hold ?? null) : null
}

async function intoFolder(save: (folder: string) => Promise<string>): Promise<void> {
  const { path: folder } = unwrap(await api.app.chooseFolder({ title: guardText.chooseFolder, start: '' }))
  if (folder !== null) notify(await save(folder))
}

/** What can be done while nothing is written. */
export function useHoldActions() {
  const actions = {
    retry: useAction(async () => unwrap(await api.app.retryStore({ accepted: null }))),
    saveCopy: useAction(() => intoFolder(async (folder) => guardText.copySaved(unwrap(await api.guard.saveCopy({ folder })).path))),
    saveDocuments: useAction(() => intoFolder(async (folder) => guardText.documentsSaved(unwrap(await api.guard.saveDocuments({ folder })).count))),
    keepMine: useAction(async () => notify(guardText.kept(unwrap(await api.guard.keepMine({})).asidePath))),
    openOther: useAction(async () => {
      // The other file may be an older one; then what can be done stands on a page of its own.
      askForStoreHelp(true)
      unwrap(await api.app.retryStore({ accepted: null }))
    }),
  }
  const all = Object.values(actions)
  return { ...actions, busy: all.some(({ busy }) => busy), error: all.find(({ error }) => error)?.error ?? null }
}

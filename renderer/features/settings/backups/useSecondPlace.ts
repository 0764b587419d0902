import { useQueryClient } from '@tanstack/react-query'
import type { BackupStanding } from '../../../../shared/domain/backup.ts'
import { secondPlaceText as text } from '../../../../shared/text/catalogue/secondPlace.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { useAction } from '../../../components/useAction.ts'
import { notify, notifyFailure } from '../../../state/notices.ts'
import { useSaveSettings } from '../useSaveSettings.ts'

/** Choosing the second place, and bringing it up to date. */
export function useSecondPlace({ folder }: BackupStanding['second']) {
  const client = useQueryClient()
  const save = useSaveSettings()
  const { queryKey } = queries.backupStanding()
  const fill = useAction(async () => {
    client.setQueryData(queryKey, unwrap(await api.backup.fillSecondPlace({})))
  })
  const changeTo = async (to: string): Promise<boolean> => {
    const saved = await save({ secondBackupFolder: to })
    if (saved) await client.invalidateQueries({ queryKey })
    return saved
  }
  return {
    busy: fill.busy,
    fill: fill.run,
    choose: async () => {
      const outcome = await api.app.chooseFolder({ title: text.chooseTitle, start: folder })
      const path = outcome.ok ? outcome.value.path : null
      if (path === null) return
      const { backupFolder } = await client.fetchQuery(queries.settings())
      if (path === backupFolder) return notifyFailure(text.sameFolder)
      if (await changeTo(path)) await fill.run()
    },
    stop: async () => {
      if (await changeTo('')) notify(text.stopped)
    },
  }
}

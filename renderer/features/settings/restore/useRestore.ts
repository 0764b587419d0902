import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupInspection } from '../../../../shared/domain/backup.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { noteRestored } from '../../../state/restored.ts'
import { useAction } from '../../../components/useAction.ts'

/** The steps of a restore: choose, look, decide, done. */
export function useRestore() {
  const client = useQueryClient()
  const [inspection, setInspection] = useState<BackupInspection | null>(null)
  const look = useAction(async (path: string) => {
    setInspection(unwrap(await api.backup.inspect({ path })))
  })
  return {
    inspection,
    inspecting: look.busy,
    error: look.error,
    inspect: look.run,
    chooseFile: async () => {
      const { path } = unwrap(await api.app.chooseBackup({}))
      if (path !== null) await look.run(path)
    },
    forget: () => setInspection(null),
    /** Rejects where it failed; the dialog says why. */
    carryOut: async () => {
      if (!inspection) return
      const { asidePath } = unwrap(await api.backup.restore({ path: inspection.path }))
      noteRestored(asidePath)
      await client.invalidateQueries()
    },
  }
}

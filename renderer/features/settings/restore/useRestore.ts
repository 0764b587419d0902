import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupInspection, BackupSecret } from '../../../../shared/domain/backup.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { noteRestored } from '../../../state/restored.ts'
import { useAction } from '../../../components/useAction.ts'

const isShut = (inspection: BackupInspection | null): boolean => inspection?.fault === 'sealed' || inspection?.fault === 'wrong-secret'

/** The steps of a restore: choose, open where it is sealed, look, decide, done. */
export function useRestore() {
  const client = useQueryClient()
  const [inspection, setInspection] = useState<BackupInspection | null>(null)
  /** What opened the backup that is looked at; it opens it again when it is restored. */
  const [secret, setSecret] = useState<BackupSecret | null>(null)
  const look = useAction(async (path: string, typed: BackupSecret | null) => {
    setInspection(unwrap(await api.backup.inspect(typed ? { path, secret: typed } : { path })))
    setSecret(typed)
  })
  const shut = isShut(inspection) ? inspection : null
  return {
    /** A backup whose content is known, or that cannot be used. */
    inspection: shut ? null : inspection,
    /** A sealed backup that waits to be opened. */
    shut,
    inspecting: look.busy,
    error: look.error,
    inspect: (path: string) => look.run(path, null),
    open: async (typed: BackupSecret) => (shut ? look.run(shut.path, typed) : false),
    chooseFile: async () => {
      const { path } = unwrap(await api.app.chooseBackup({}))
      if (path !== null) await look.run(path, null)
    },
    forget: () => {
      setInspection(null)
      setSecret(null)
    },
    /** Rejects where it failed; the dialog says why. */
    carryOut: async () => {
      if (!inspection) return
      const { path } = inspection
      const { asidePath } = unwrap(await api.backup.restore(secret ? { path, secret } : { path }))
      setSecret(null)
      noteRestored(asidePath)
      await client.invalidateQueries()
    },
  }
}

import { useQueryClient } from '@tanstack/react-query'
import type { Settings } from '../../../shared/domain/settings.ts'
import { errorSentence } from '../../../shared/text/catalogue/errors.ts'
import { queries } from '../../bridge/queries.ts'
import { notifyFailure } from '../../state/notices.ts'
import { saveSettings } from '../../state/settingsSaver.ts'

/** Saves a choice: it shows at once, and goes back with a word where it could not be saved. Tells whether it was. */
export function useSaveSettings(): (change: Partial<Settings>) => Promise<boolean> {
  const client = useQueryClient()
  const { queryKey } = queries.settings()
  return async (change) => {
    client.setQueryData(queryKey, (shown) => shown && { ...shown, settings: { ...shown.settings, ...change } })
    const outcome = await saveSettings(change)
    if (!outcome.ok) notifyFailure(errorSentence(outcome.error))
    await client.invalidateQueries({ queryKey })
    return outcome.ok
  }
}

import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../../shared/domain/settings.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** What a row holds; null, which fits no key, where it is torn. */
function valueOf(text: string): unknown {
  try {
    return fromJson<unknown>(text)
  } catch {
    return null
  }
}

/** The settings; a key that is missing or no longer fits falls back to its default instead of stopping the start. */
export function readSettings(connection: Connection): Settings {
  const rows = sql(connection, 'SELECT key, value FROM setting').all() as { key: string; value: string }[]
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, valueOf(value)]))
  const entries = Object.entries(settingsSchema.shape).map(([key, schema]) => {
    const parsed = schema.safeParse(stored[key])
    return [key, parsed.success ? parsed.data : DEFAULT_SETTINGS[key as keyof Settings]]
  })
  return settingsSchema.parse(Object.fromEntries(entries))
}

export function writeSettings(connection: Connection, settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    sql(
      connection,
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, toJson(value))
  }
}

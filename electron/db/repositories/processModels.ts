import { type ProcessModel, processModelSchema } from '../../../shared/domain/processModel.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** Keeps a model under its key. A key that is there already keeps its first content: cases rest on it. */
export const keepProcessModel = (connection: Connection, key: string, model: ProcessModel): void => {
  sql(connection, 'INSERT INTO process_model (key, content) VALUES (?, ?) ON CONFLICT DO NOTHING').run(key, toJson(model))
}

const parsed = new WeakMap<Connection, Map<string, ProcessModel>>()

/** The model kept under a key, parsed once per connection: its content never changes, and every save asks for it. */
export function findProcessModel(connection: Connection, key: string): ProcessModel | null {
  const models = parsed.get(connection) ?? new Map<string, ProcessModel>()
  parsed.set(connection, models)
  const known = models.get(key)
  if (known) return known
  const content = sql(connection, 'SELECT content FROM process_model WHERE key = ?').pluck().get(key) as string | undefined
  if (content === undefined) return null
  const model = processModelSchema.parse(fromJson(content))
  models.set(key, model)
  return model
}

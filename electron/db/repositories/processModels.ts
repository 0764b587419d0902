import { type ProcessModel, processModelSchema } from '../../../shared/domain/processModel.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** Keeps a model under its key. A key that is there already keeps its first content: cases rest on it. */
export const keepProcessModel = (connection: Connection, key: string, model: ProcessModel): void => {
  sql(connection, 'INSERT INTO process_model (key, content) VALUES (?, ?) ON CONFLICT DO NOTHING').run(key, toJson(model))
}

export function findProcessModel(connection: Connection, key: string): ProcessModel | null {
  const content = sql(connection, 'SELECT content FROM process_model WHERE key = ?').pluck().get(key) as string | undefined
  return content === undefined ? null : processModelSchema.parse(fromJson(content))
}

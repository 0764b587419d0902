import type { Connection } from '../connection.ts'
import { initial } from './0001-initial.ts'
import { register } from './0002-register.ts'
import { search } from './0003-search.ts'
import { importSpeed } from './0008-import-speed.ts'
import { imports } from './0006-imports.ts'
import { merges } from './0005-merges.ts'
import { network } from './0004-network.ts'
import { disposal } from './0007-disposal.ts'
import { searchMore } from './0009-search-more.ts'
import { corrections } from './0010-corrections.ts'
import { labelsAndAttendance } from './0011-labels-and-attendance.ts'
import { searchUpkeep } from './0012-search-upkeep.ts'
import { registerSpeed } from './0013-register-speed.ts'
import { meetings } from './0014-meetings.ts'
import { tasks } from './0015-tasks.ts'
import { dialogue } from './0016-dialogue.ts'
import { plans } from './0017-plans.ts'
import { execution } from './0018-execution.ts'
import { money } from './0019-money.ts'
import { results } from './0020-results.ts'
import { lessonsAndPortfolio } from './0021-lessons-and-portfolio.ts'
import { attachments } from './0025-attachments.ts'
import { caseFiles } from './0026-case-files.ts'
import { changeLogReading } from './0027-change-log-reading.ts'

export interface Migration {
  /** The schema version that the file has afterwards. */
  readonly version: number
  readonly name: string
  up(connection: Connection): void
}

/** In order, without gaps. A migration that has shipped is never edited: test/db/migrations.test.ts keeps its checksum. */
export const MIGRATIONS: readonly Migration[] = [
  initial, register, search, network, merges, imports, disposal, importSpeed,
  searchMore, corrections, labelsAndAttendance, searchUpkeep, registerSpeed,
  meetings, tasks, dialogue, plans, execution,
  money,
  results,
  lessonsAndPortfolio,
  attachments,
  caseFiles,
  changeLogReading,
]

export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0

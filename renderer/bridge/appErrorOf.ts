import { type AppError, AppFailure } from '../../shared/ipc/outcome.ts'

/** The bridge's error inside a thrown value, or null for a fault of the window's own. */
export const appErrorOf = (thrown: unknown): AppError | null => (thrown instanceof AppFailure ? thrown.error : null)

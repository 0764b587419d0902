// Everything about calendar days and clock times, in one import.
export * from './dateInput.ts'
export * from './dateText.ts'
export * from './isoDate.ts'

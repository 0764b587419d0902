import type { TableFaultCode } from '../../shared/domain/imports/table.ts'

/** Why a file cannot be read as a table. Nothing has been changed when it is thrown. */
export class TableFault extends Error {
  readonly fault: TableFaultCode

  constructor(fault: TableFaultCode) {
    super(fault)
    this.name = 'TableFault'
    this.fault = fault
  }
}

// A way in which a PDF falls short.

export interface PdfFault {
  /** The rule that is broken, e.g. `table-scope`. */
  readonly rule: string
  /** Where and how. */
  readonly detail: string
}

export const fault = (rule: string, detail: string): PdfFault => ({ rule, detail })

/** One fault where a condition does not hold. */
export const unless = (holds: boolean, rule: string, detail: string): readonly PdfFault[] => (holds ? [] : [fault(rule, detail)])

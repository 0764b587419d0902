import { z } from 'zod'
import { numbersSchema } from '../../domain/numbers.ts'
import { method } from '../method.ts'

/** All cases in numbers. */
export const numbers = { get: method(z.object({}), numbersSchema) }

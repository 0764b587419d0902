// Runs before each renderer test file: what was drawn for one test must not be found by the next.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

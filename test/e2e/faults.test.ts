// The faults of docs/faults.md that lie in the window.
import { needsWindow, testScenarios } from '../faults/tests.ts'

await testScenarios(needsWindow)

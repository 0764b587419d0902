// Every fault of docs/faults.md that needs no window.
import { isLoop, needsWindow, testScenarios } from './tests.ts'

await testScenarios((scenario) => !isLoop(scenario) && !needsWindow(scenario))

// Kills and power cuts, in short loops; the long ones: npm run faults -- --long.
import { isLoop, testScenarios } from './tests.ts'

await testScenarios(isLoop)

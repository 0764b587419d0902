export { CaseFileSection } from './CaseFileSection.tsx'
export { HandOverPage } from './HandOverPage.tsx'
export { TakeInPage } from './TakeInPage.tsx'
export { useHandOverMenu, useTakeInMenu } from './useCaseFileMenu.tsx'

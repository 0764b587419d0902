export { ImportPage } from './ImportPage.tsx'
export { useRegisterMenu } from './useRegisterMenu.tsx'

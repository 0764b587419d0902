export { NumbersPage } from './NumbersPage.tsx'

export { OnePagerSection } from './OnePagerSection.tsx'

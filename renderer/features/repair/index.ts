export { RepairSection } from './RepairSection.tsx'

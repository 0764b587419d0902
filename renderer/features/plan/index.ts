export { FreezeOffer } from './freeze/FreezeOffer.tsx'
export { PlanTab } from './PlanTab.tsx'

export { DialogueSuggestions } from './DialogueSuggestions.tsx'
export { DialogueTab } from './DialogueTab.tsx'

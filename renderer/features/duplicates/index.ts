export { DuplicatesPage } from './DuplicatesPage.tsx'
export { MergedList } from './MergedList.tsx'
export { MergePair } from './MergePair.tsx'
export { SimilarActors } from './SimilarActors.tsx'

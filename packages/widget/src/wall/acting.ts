export { offerView } from './offer-view.tsx';
export { ownCard } from './own-card.tsx';
export { suggestView } from './suggest-view.tsx';
export { loadActingWords } from './words/load-acting-words.ts';
export { editWish, findOwn, sendWish } from './suggest.ts';
export { hearVotes, vote } from './votes.ts';

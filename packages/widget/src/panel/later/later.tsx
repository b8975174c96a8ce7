/** What a customer meets after the form is in sight; loaded while they look at it. */
export { laterStyles as styles } from '../../styles/later-styles.ts';
export { default as english } from '../../messages/en-later.ts';
export { publish } from './check.tsx';
export { contact } from './contact.tsx';
export { note } from './note.ts';
export { outcome } from './outcome.tsx';
export { result } from './result.tsx';
export * from './rules.ts';
export { thankYou } from './thank-you.tsx';
export { told } from './told.tsx';
export { toneChoice } from './tone-choice.tsx';
